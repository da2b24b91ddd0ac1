// Generated from the catalog by `voipms-rules generate`; do not edit.
// The status codes of the API.

/** The status codes with the provider's text (or what to do), and a few of our own. */
export const ErrorCode: {
  /** This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250 */
  readonly INVALID_THRESHOLD: "Invalid_threshold";
  /** Unable to purchase DIDs */
  readonly UNABLE_TO_PURCHASE: "Unable_to_purchase";
  /** The Account has DIDs assigned to it. */
  readonly ACCOUNT_WITH_DIDS: "account_with_dids";
  /** API requests limit per minute has been reached */
  readonly API_LIMIT_EXCEEDED: "api_limit_exceeded";
  /** API has not been enabled or has been disabled */
  readonly API_NOT_ENABLED: "api_not_enabled";
  /** The conference can just have one profile member without pin */
  readonly CAN_HAVE_ONLY_ONE_PROFILE_WITHOUT_PIN: "can_have_only_one_profile_without_pin";
  /** The cancellation wasn't completed. */
  readonly CANCEL_FAILED: "cancel_failed";
  /** There is no relation between the profile member and the conference. */
  readonly CONFERENCE_MEMBER_RELATION_NOT_FOUND: "conference_member_relation_not_found";
  /** DID Number is already in use */
  readonly DID_IN_USE: "did_in_use";
  /** You have reached the maximum number of DID numbers allowed for your account type. Please contact our team if you have a specific use case or if you would like to upgrade to a Business account. */
  readonly DID_LIMIT_REACHED: "did_limit_reached";
  /** There is already another entry with this name */
  readonly DUPLICATED_NAME: "duplicated_name";
  /** The given pin has been duplicated */
  readonly DUPLICATED_PIN: "duplicated_pin";
  /** Register an address for the number with e911Provision before asking for it. */
  readonly E911_DISABLE: "e911_disable";
  /** DID e911 service it's not enabled. */
  readonly E911_DISABLED: "e911_disabled";
  /** DID e911 service has been requested and is in validation process. */
  readonly E911_PENDING: "e911_pending";
  /** Error when deleting message */
  readonly ERROR_DELETING_MSG: "error_deleting_msg";
  /** Error when move the voicemail message to folder */
  readonly ERROR_MOVING_MSG: "error_moving_msg";
  /** The file exceeds the limite size allowed. */
  readonly EXCEEDS_FILE_SIZE: "exceeds_file_size";
  /** You can't set a callback to an existing VoIP.ms DID number */
  readonly EXISTING_DID: "existing_did";
  /** Your account is limited to 4 forward entries */
  readonly FORWARDS_EXCEEDED: "forwards_exceeded";
  /** This is not a valid account */
  readonly INVALID_ACCOUNT: "invalid_account";
  /** Address is missing or the format is invalid. */
  readonly INVALID_ADDRESS: "invalid_address";
  /** This is not a valid admin */
  readonly INVALID_ADMIN: "invalid_admin";
  /** This is not a valid Agent ring time out value */
  readonly INVALID_AGENT_RING_TIMEOUT: "invalid_agent_ring_timeout";
  /** One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all */
  readonly INVALID_ALLOWEDCODECS: "invalid_allowedcodecs";
  /** This is not a valid "Announce join leave" */
  readonly INVALID_ANNOUNCE_JOIN_LEAVE: "invalid_announce_join_leave";
  /** This is not a valid "Announce only user" */
  readonly INVALID_ANNOUNCE_ONLY_USER: "invalid_announce_only_user";
  /** This is not a valid Announce position frequency */
  readonly INVALID_ANNOUNCE_POSITION_FREQUENCY: "invalid_announce_position_frequency";
  /** This is not a valid "Announce round seconds" */
  readonly INVALID_ANNOUNCE_ROUND_SECONDS: "invalid_announce_round_seconds";
  /** This is not a valid "Announce user count" */
  readonly INVALID_ANNOUNCE_USER_COUNT: "invalid_announce_user_count";
  /** this is not a valid Area Code. */
  readonly INVALID_AREA_CODE: "invalid_area_code";
  /** Valid formats: PDF, MS Word, BMP, JPG */
  readonly INVALID_ATTACH_FILE: "invalid_attach_file";
  /** The given ID is invalid or doesn't exist. */
  readonly INVALID_ATTACHID: "invalid_attachid";
  /** this is not a valid AttachMessage Should be: yes/no */
  readonly INVALID_ATTACHMESSAGE: "invalid_attachmessage";
  /** This is not a valid Auth Type */
  readonly INVALID_AUTHTYPE: "invalid_authtype";
  /** You must select IP Auth to use H.323 */
  readonly INVALID_AUTHTYPE_H323: "invalid_authtype_h323";
  /** You must use User/Password Authentication for IAX2 */
  readonly INVALID_AUTHTYPE_IAX2: "invalid_authtype_iax2";
  /** This is not a valid BalanceManagement */
  readonly INVALID_BALANCEMANAGEMENT: "invalid_balancemanagement";
  /** This is not a valid recording path */
  readonly INVALID_BASE_RECORDING: "invalid_base_recording";
  /** This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat */
  readonly INVALID_BILLINGTYPE: "invalid_billingtype";
  /** Call Type is not valid. */
  readonly INVALID_CALL_TYPE: "invalid_call_type";
  /** This is not a valid Callback */
  readonly INVALID_CALLBACK: "invalid_callback";
  /** This is not a valid Callback enable value */
  readonly INVALID_CALLBACK_ENABLE: "invalid_callback_enable";
  /** This is not a valid Callback retry */
  readonly INVALID_CALLBACK_RETRY: "invalid_callback_retry";
  /** This is not a valid CallerID */
  readonly INVALID_CALLERID: "invalid_callerid";
  /** This is not a valid CallerID Override */
  readonly INVALID_CALLERID_OVERRIDE: "invalid_callerid_override";
  /** This is not a valid CID Prefix, lenght should be less than 20 chars */
  readonly INVALID_CALLERIDPREFIX: "invalid_calleridprefix";
  /** This is not a valid Call Hunting */
  readonly INVALID_CALLHUNTING: "invalid_callhunting";
  /** This is not a valid Call Parking */
  readonly INVALID_CALLPARKING: "invalid_callparking";
  /** This is not a valid Call recording */
  readonly INVALID_CALLRECORDING: "invalid_callrecording";
  /** This is not a valid Canada Route */
  readonly INVALID_CANADA_ROUTING: "invalid_canada_routing";
  /** This is not a valid Carrier */
  readonly INVALID_CARRIER: "invalid_carrier";
  /** This is not a valid Charge */
  readonly INVALID_CHARGE: "invalid_charge";
  /** City is missing or the format is invalid. */
  readonly INVALID_CITY: "invalid_city";
  /** This is not a valid Client */
  readonly INVALID_CLIENT: "invalid_client";
  /** This is not a valid CNAM Should be: 1/0 */
  readonly INVALID_CNAM: "invalid_cnam";
  /** This is not a valid Codec */
  readonly INVALID_CODEC: "invalid_codec";
  /** This is not a valid Conference ID */
  readonly INVALID_CONFERENCE: "invalid_conference";
  /** This is not a valid Contact Number */
  readonly INVALID_CONTACT: "invalid_contact";
  /** Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example: US, CA, etc. (You can use the values returned by the method getCountries) */
  readonly INVALID_COUNTRY: "invalid_country";
  /** This is not a valid Country ID */
  readonly INVALID_COUNTRYID: "invalid_countryid";
  /** Username or Password is incorrect */
  readonly INVALID_CREDENTIALS: "invalid_credentials";
  /** This is not a valid date Format is: yyyy-mm-dd */
  readonly INVALID_DATE: "invalid_date";
  /** The "From" date should be prior to the "To" date. */
  readonly INVALID_DATE_FROM: "invalid_date_from";
  /** Date Range should be 92 days or less */
  readonly INVALID_DATERANGE: "invalid_daterange";
  /** This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss */
  readonly INVALID_DATETIME: "invalid_datetime";
  /** This is not a valid Day Range */
  readonly INVALID_DAYRANGE: "invalid_dayrange";
  /** This is not a valid DelayBefore */
  readonly INVALID_DELAY_BEFORE: "invalid_delay_before";
  /** This is not a valid DeleteMessage Should be: yes/no */
  readonly INVALID_DELETEMESSAGE: "invalid_deletemessage";
  /** This is not a valid Description */
  readonly INVALID_DESCRIPTION: "invalid_description";
  /** This is not a valid Destination */
  readonly INVALID_DESTINATION: "invalid_destination";
  /** This is not a valid Destination Folder */
  readonly INVALID_DESTINATION_FOLDER: "invalid_destination_folder";
  /** This is not a valid Device Type */
  readonly INVALID_DEVICETYPE: "invalid_devicetype";
  /** This is not a valid Dialtime */
  readonly INVALID_DIALTIME: "invalid_dialtime";
  /** This is not a valid DID */
  readonly INVALID_DID: "invalid_did";
  /** This is not a valid DigitTimeOut */
  readonly INVALID_DIGIT_TIMEOUT: "invalid_digit_timeout";
  /** These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers */
  readonly INVALID_DIGITS: "invalid_digits";
  /** This is not a valid DISA */
  readonly INVALID_DISA: "invalid_disa";
  /** This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1. */
  readonly INVALID_DIVERSION_HEADER: "invalid_diversion_header";
  /** This is not a valid "drop silence" value */
  readonly INVALID_DROP_SILENCE: "invalid_drop_silence";
  /** This is not a valid Destination Number */
  readonly INVALID_DST: "invalid_dst";
  /** This is no a valid DTMF digit */
  readonly INVALID_DTMF_DIGITS: "invalid_dtmf_digits";
  /** This is no a valid DTMF Mode */
  readonly INVALID_DTMFMODE: "invalid_dtmfmode";
  /** This is not a valid email or email is already in database */
  readonly INVALID_EMAIL: "invalid_email";
  /** This is not a valid format value */
  readonly INVALID_EMAIL_ATTACHMENT_FORMAT: "invalid_email_attachment_format";
  /** This is not a valid email enable value */
  readonly INVALID_EMAIL_ENABLE: "invalid_email_enable";
  /** This is not a valid Enable IP Restriction value */
  readonly INVALID_ENABLE_IP_RESTRICTION: "invalid_enable_ip_restriction";
  /** This is not a valid Enable POP Restriction value */
  readonly INVALID_ENABLE_POP_RESTRICTION: "invalid_enable_pop_restriction";
  /** This is not a valid End Hour */
  readonly INVALID_ENDHOUR: "invalid_endhour";
  /** This is not a valid End Minute */
  readonly INVALID_ENDMINUTE: "invalid_endminute";
  /** This is not a valid extension Extension can only contain digits */
  readonly INVALID_EXTENSION: "invalid_extension";
  /** Extensions should not contain more than 5 digits */
  readonly INVALID_EXTENSION_LENGTH: "invalid_extension_length";
  /** Extensions cannot start with: 068, 097 */
  readonly INVALID_EXTENSION_PREFIX: "invalid_extension_prefix";
  /** Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988 */
  readonly INVALID_EXTENSIONS: "invalid_extensions";
  /** This is not a valid failover header Should be: account/vm/fwd/none */
  readonly INVALID_FAILOVER_HEADER: "invalid_failover_header";
  /** This is not a valid Fax Message ID */
  readonly INVALID_FAX_ID: "invalid_fax_id";
  /** This is not a valid File */
  readonly INVALID_FILE: "invalid_file";
  /** This is not a valid Filter */
  readonly INVALID_FILTER: "invalid_filter";
  /** First name is missing or the format is invalid. */
  readonly INVALID_FIRSTNAME: "invalid_firstname";
  /** Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22 */
  readonly INVALID_FOC_ENDDATE: "invalid_foc_enddate";
  /** Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22 */
  readonly INVALID_FOC_STARTDATE: "invalid_foc_startdate";
  /** This is not a valid Folder */
  readonly INVALID_FOLDER: "invalid_folder";
  /** This is not a valid Fax Folder ID */
  readonly INVALID_FOLDER_ID: "invalid_folder_id";
  /** This is not a valid forward enable value */
  readonly INVALID_FORWARD_ENABLE: "invalid_forward_enable";
  /** This is not a valid forwarding */
  readonly INVALID_FORWARDING: "invalid_forwarding";
  /** Forwarding to the same did is not allowed */
  readonly INVALID_FORWARDING_DID: "invalid_forwarding_did";
  /** This is not a valid Frequency announce */
  readonly INVALID_FREQUENCY_ANNOUNCEMENT: "invalid_frequency_announcement";
  /** This is not a valid sender number. */
  readonly INVALID_FROM_NUMBER: "invalid_from_number";
  /** This is not a valid Full Name */
  readonly INVALID_FULLNAME: "invalid_fullname";
  /** This is not a valid ID */
  readonly INVALID_ID: "invalid_id";
  /** This is not a Report estimated hold time type */
  readonly INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_E: "invalid_if_announce_position_enabled_report_e";
  /** This is not a Report estimated hold time type */
  readonly INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME: "invalid_if_announce_position_enabled_report_estimated_hold_time";
  /** This is not a valid Internal Dialtime Should be: 1 to 60 */
  readonly INVALID_INTERNALDIALTIME: "invalid_internaldialtime";
  /** This is not a valid Internal Voicemail */
  readonly INVALID_INTERNALVOICEMAIL: "invalid_internalvoicemail";
  /** This is not a valid International Route */
  readonly INVALID_INTERNATIONALROUTE: "invalid_internationalroute";
  /** Invalid invoice type, possible values: 0 = US, 1 = CAN. */
  readonly INVALID_INVOICE_TYPE: "invalid_invoice_type";
  /** This is an invalid IP */
  readonly INVALID_IP: "invalid_ip";
  /** Do not provide an IP address for User/Pass Authentication */
  readonly INVALID_IP_AUTH: "invalid_ip_auth";
  /** Do not provide an IP address for IAX2 */
  readonly INVALID_IP_IAX2: "invalid_ip_iax2";
  /** This is not a valid IVR */
  readonly INVALID_IVR: "invalid_ivr";
  /** This is not a valid "jitter buffer" value */
  readonly INVALID_JITTER_BUFFER: "invalid_jitter_buffer";
  /** This is not a valid 'Join Announcement' Type for a Queue */
  readonly INVALID_JOIN_ANNOUNCEMENT: "invalid_join_announcement";
  /** This is not a valid 'JoinWhenEmpty' Type for a Queue */
  readonly INVALID_JOIN_EMPTY_TYPE: "invalid_join_empty_type";
  /** This is not a valid Language Should be: es/en/fr */
  readonly INVALID_LANGUAGE: "invalid_language";
  /** Lastname is missing or the format is invalid. */
  readonly INVALID_LASTNAME: "invalid_lastname";
  /** This is not a valid Listened value */
  readonly INVALID_LISTENED: "invalid_listened";
  /** This is not a valid Location */
  readonly INVALID_LOCATION: "invalid_location";
  /** This is not a valid Lock International */
  readonly INVALID_LOCKINTERNATIONAL: "invalid_lockinternational";
  /** This is not a valid mailbox */
  readonly INVALID_MAILBOX: "invalid_mailbox";
  /** This is not a valid Max Expiry (value must be between 60 and 3600 seconds) */
  readonly INVALID_MAX_EXPIRY: "invalid_max_expiry";
  /** This is not a valid maximum callers value */
  readonly INVALID_MAXIMUM_CALLERS: "invalid_maximum_callers";
  /** This is not a valid maximum wait time value */
  readonly INVALID_MAXIMUM_WAIT_TIME: "invalid_maximum_wait_time";
  /** Send media in a format the provider takes; an MP3 by address passed where a WAV was refused. */
  readonly INVALID_MEDIA: "invalid_media";
  /** This is not a valid Member */
  readonly INVALID_MEMBER: "invalid_member";
  /** This is not a valid Member Delay */
  readonly INVALID_MEMBER_DELAY: "invalid_member_delay";
  /** This is not a valid Voicemail Message Number */
  readonly INVALID_MESSAGE_NUM: "invalid_message_num";
  /** This is not a valid Method */
  readonly INVALID_METHOD: "invalid_method";
  /** This is not a valid Minute Rate */
  readonly INVALID_MINUTE: "invalid_minute";
  /** Toll-free numbers and local numbers can not be mixed in the same order. */
  readonly INVALID_MIXED_NUMBERS: "invalid_mixed_numbers";
  /** This is not a valid Montly Fee */
  readonly INVALID_MONTHLY: "invalid_monthly";
  /** This is not a valid Music on Hold */
  readonly INVALID_MUSICONHOLD: "invalid_musiconhold";
  /** This is not a valid name, Alphanumeric Only */
  readonly INVALID_NAME: "invalid_name";
  /** This is not a valid NAT */
  readonly INVALID_NAT: "invalid_nat";
  /** This is not a valid Note, lenght should be less than 50 chars */
  readonly INVALID_NOTE: "invalid_note";
  /** This is not a valid Number */
  readonly INVALID_NUMBER: "invalid_number";
  /** You have entered a Canadian number (not valid in this portability process). */
  readonly INVALID_NUMBER_CANADIAN: "invalid_number_canadian";
  /** The number is already in our network */
  readonly INVALID_NUMBER_EXIST: "invalid_number_exist";
  /** The Fax number can not be ported into our network */
  readonly INVALID_NUMBER_FAX: "invalid_number_fax";
  /** You have entered a local number (not valid in this portability process) */
  readonly INVALID_NUMBER_PORTTYPE: "invalid_number_porttype";
  /** You have entered a USA number (not valid in this portability process). */
  readonly INVALID_NUMBER_US: "invalid_number_us";
  /** The element format of multiple data is not correct or it size does not match with other elements */
  readonly INVALID_NUMBERMEMBERS: "invalid_numbermembers";
  /** This is not a valid "order" value */
  readonly INVALID_ORDER: "invalid_order";
  /** This is not a valid Package */
  readonly INVALID_PACKAGE: "invalid_package";
  /** This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must Contain Alphanumeric and !#$%&/()=?*[]_:.,{}+- */
  readonly INVALID_PASSWORD: "invalid_password";
  /** Do not provide a Password for IP Authentication */
  readonly INVALID_PASSWORD_AUTH: "invalid_password_auth";
  /** This is not a valid password (Allowed characters: Alphanumeric and ! # $ % & / ( ) = ? * [ ] _ : . , { } + -) */
  readonly INVALID_PASSWORD_ILEGAL_CHARACTERS: "invalid_password_ilegal_characters";
  /** This is not a valid password (Less than 8 characters long) */
  readonly INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG: "invalid_password_lessthan_8characters_long";
  /** This is not a valid password (Missing lower case character) */
  readonly INVALID_PASSWORD_MISSING_LOWERCASE: "invalid_password_missing_lowercase";
  /** This is not a valid password (Missing a number) */
  readonly INVALID_PASSWORD_MISSING_NUMBER: "invalid_password_missing_number";
  /** This is not a valid password (Missing upper case character) */
  readonly INVALID_PASSWORD_MISSING_UPPERCASE: "invalid_password_missing_uppercase";
  /** This is not a valid Pause */
  readonly INVALID_PAUSE: "invalid_pause";
  /** This is not a valid Payment */
  readonly INVALID_PAYMENT: "invalid_payment";
  /** This is not a valid Phonebook */
  readonly INVALID_PHONEBOOK: "invalid_phonebook";
  /** This is not a valid Phone Number */
  readonly INVALID_PHONENUMBER: "invalid_phonenumber";
  /** This is not a valid PIN */
  readonly INVALID_PIN: "invalid_pin";
  /** Must provide the account PIN number. */
  readonly INVALID_PIN_NUMBER: "invalid_pin_number";
  /** This is not a valid PlayInstructions Should be: u/su */
  readonly INVALID_PLAYINSTRUCTIONS: "invalid_playinstructions";
  /** This is not a valid POP Restriction */
  readonly INVALID_POP_RESTRICTION: "invalid_pop_restriction";
  /** The status code is invalid. (You can use the values returned by the method getListStatus) */
  readonly INVALID_PORT_STATUS: "invalid_port_status";
  /** The given ID is invalid or doesn't exist. */
  readonly INVALID_PORTINGID: "invalid_portingid";
  /** Must provide a valid port type. */
  readonly INVALID_PORTTYPE: "invalid_porttype";
  /** This is not a valid Priority */
  readonly INVALID_PRIORITY: "invalid_priority";
  /** This is not valid weight/priority value */
  readonly INVALID_PRIORITY_WEIGHT: "invalid_priority_weight";
  /** This is not a valid Protocol */
  readonly INVALID_PROTOCOL: "invalid_protocol";
  /** You must provide your account # with the current provider */
  readonly INVALID_PROVIDER_ACCOUNT: "invalid_provider_account";
  /** You must provide the service provider name */
  readonly INVALID_PROVIDER_NAME: "invalid_provider_name";
  /** This is not a valid Province */
  readonly INVALID_PROVINCE: "invalid_province";
  /** This is not a valid quantity */
  readonly INVALID_QUANTITY: "invalid_quantity";
  /** This is not a valid Query */
  readonly INVALID_QUERY: "invalid_query";
  /** This is not a valid Queue */
  readonly INVALID_QUEUE: "invalid_queue";
  /** This is not a valid "quiet" value */
  readonly INVALID_QUIET: "invalid_quiet";
  /** Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that province. One public client reports that backOrderDIDUSA gave this for a correct value too; ask support if yours is on the list. */
  readonly INVALID_RATECENTER: "invalid_ratecenter";
  /** Record calls is not valid. */
  readonly INVALID_RECORD_CALLS: "invalid_record_calls";
  /** This is not a valid recording */
  readonly INVALID_RECORDING: "invalid_recording";
  /** "error menu" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_ERROR_MENU: "invalid_recording_sound_error_menu";
  /** "get pin" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_GET_PIN: "invalid_recording_sound_get_pin";
  /** "has_joined" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_HAS_JOINED: "invalid_recording_sound_has_joined";
  /** "has_left" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_HAS_LEFT: "invalid_recording_sound_has_left";
  /** "invalid pin" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_INVALID_PIN: "invalid_recording_sound_invalid_pin";
  /** "join" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_JOIN: "invalid_recording_sound_join";
  /** "kicked" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_KICKED: "invalid_recording_sound_kicked";
  /** "leave" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_LEAVE: "invalid_recording_sound_leave";
  /** "locked" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_LOCKED: "invalid_recording_sound_locked";
  /** "locked now" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_LOCKED_NOW: "invalid_recording_sound_locked_now";
  /** "muted" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_MUTED: "invalid_recording_sound_muted";
  /** "only one" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_ONLY_ONE: "invalid_recording_sound_only_one";
  /** "only person" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_ONLY_PERSON: "invalid_recording_sound_only_person";
  /** "other in party" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_OTHER_IN_PARTY: "invalid_recording_sound_other_in_party";
  /** "participants muted" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED: "invalid_recording_sound_participants_muted";
  /** "participants unmuted" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED: "invalid_recording_sound_participants_unmuted";
  /** "place into conference" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE: "invalid_recording_sound_place_into_conference";
  /** "there are" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_THERE_ARE: "invalid_recording_sound_there_are";
  /** "unlocked now" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_UNLOCKED_NOW: "invalid_recording_sound_unlocked_now";
  /** "unmuted" is not a valid recording */
  readonly INVALID_RECORDING_SOUND_UNMUTED: "invalid_recording_sound_unmuted";
  /** This is not a valid Report hold time agent */
  readonly INVALID_REPORT_HOLD_TIME_AGENT: "invalid_report_hold_time_agent";
  /** This is not a valid Reseller Client */
  readonly INVALID_RESELLERCLIENT: "invalid_resellerclient";
  /** This is not a valid Reseller Next Billing date, date should not be set in the past. */
  readonly INVALID_RESELLERNEXTBILLING: "invalid_resellernextbilling";
  /** This is not a valid Reseller Package */
  readonly INVALID_RESELLERPACKAGE: "invalid_resellerpackage";
  /** This is not a valid ResponseTimeOut */
  readonly INVALID_RESPONSE_TIMEOUT: "invalid_response_timeout";
  /** This is not a valid Retry timer */
  readonly INVALID_RETRY_TIMER: "invalid_retry_timer";
  /** This is not a valid Ring in use value */
  readonly INVALID_RING_INUSE: "invalid_ring_inuse";
  /** This is not a valid Ring group */
  readonly INVALID_RINGGROUP: "invalid_ringgroup";
  /** This is not a valid Route */
  readonly INVALID_ROUTE: "invalid_route";
  /** This is not a valid Routing header Should be: account/vm/fwd */
  readonly INVALID_ROUTING_HEADER: "invalid_routing_header";
  /** This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds) */
  readonly INVALID_RTP_HOLD_TIMEOUT: "invalid_rtp_hold_timeout";
  /** This is not a valid RTP Time Out (value must be between 1 and 3600 seconds) */
  readonly INVALID_RTP_TIMEOUT: "invalid_rtp_timeout";
  /** This is not a valid SayCallerID Should be: yes/no */
  readonly INVALID_SAYCALLERID: "invalid_saycallerid";
  /** This is not a valid SayTime Should be: yes/no */
  readonly INVALID_SAYTIME: "invalid_saytime";
  /** This is not a valid Security Code. Should be alphanumeric. */
  readonly INVALID_SECURITY_CODE: "invalid_security_code";
  /** This is not a valid Server POP */
  readonly INVALID_SERVERPOP: "invalid_serverpop";
  /** This is not a valid Setup Fee */
  readonly INVALID_SETUP: "invalid_setup";
  /** This is not a valid "silence threshold" value */
  readonly INVALID_SILENCE_THRESHOLD: "invalid_silence_threshold";
  /** This is not a valid Encrypted SIP Traffic value */
  readonly INVALID_SIP_TRAFFIC: "invalid_sip_traffic";
  /** This is not a valid SIPURI */
  readonly INVALID_SIPURI: "invalid_sipuri";
  /** This is not a valid skippassword Should be: 1/0 - or - yes/no */
  readonly INVALID_SKIPPASSWORD: "invalid_skippassword";
  /** This is not a valid SMPP Password */
  readonly INVALID_SMPP_PASSWORD: "invalid_smpp_password";
  /** This is not a valid SMPP URL */
  readonly INVALID_SMPP_URL: "invalid_smpp_url";
  /** This is not a valid SMPP Username */
  readonly INVALID_SMPP_USERNAME: "invalid_smpp_username";
  /** This is not a valid SMS */
  readonly INVALID_SMS: "invalid_sms";
  /** This is not a valid SMS forward */
  readonly INVALID_SMS_FORWARD: "invalid_sms_forward";
  /** Must provide the 4 last digits of the SSN. */
  readonly INVALID_SNN: "invalid_snn";
  /** This is not a valid Speed Dial */
  readonly INVALID_SPEED_DIAL: "invalid_speed_dial";
  /** This is not a valid Start Muted */
  readonly INVALID_START_MUTED: "invalid_start_muted";
  /** This is not a valid Start Hour */
  readonly INVALID_STARTHOUR: "invalid_starthour";
  /** This is not a valid Start Minute */
  readonly INVALID_STARTMINUTE: "invalid_startminute";
  /** This is not a valid State */
  readonly INVALID_STATE: "invalid_state";
  /** Statement Name is missing or the format is invalid. */
  readonly INVALID_STATEMENT_NAME: "invalid_statement_name";
  /** This is not a valid Ring Strategy */
  readonly INVALID_STRATEGY: "invalid_strategy";
  /** This is not a valid Street Name */
  readonly INVALID_STREET_NAME: "invalid_street_name";
  /** This is not a valid Street Number */
  readonly INVALID_STREET_NUMBER: "invalid_street_number";
  /** This is not a valid talk detection value */
  readonly INVALID_TALK_DETECTION: "invalid_talk_detection";
  /** This is not a valid "talking threshold" value */
  readonly INVALID_TALKING_THRESHOLD: "invalid_talking_threshold";
  /** You have entered a toll-free number (not valid in this portability process). */
  readonly INVALID_TFNUMBER_PORTTYPE: "invalid_tfnumber_porttype";
  /** This is not a valid Thankyou for your patience value */
  readonly INVALID_THANKYOU_FOR_YOUR_PATIENCE: "invalid_thankyou_for_your_patience";
  /** This is not a valid Time Condition */
  readonly INVALID_TIMECONDITION: "invalid_timecondition";
  /** This is not a valid timeout */
  readonly INVALID_TIMEOUT: "invalid_timeout";
  /** This is not a valid Timer Range */
  readonly INVALID_TIMERANGE: "invalid_timerange";
  /** This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from getTimezone */
  readonly INVALID_TIMEZONE: "invalid_timezone";
  /** This is not a valid destination number */
  readonly INVALID_TO_NUMBER: "invalid_to_number";
  /** Transcription email is not valid */
  readonly INVALID_TRANSCRIPTION_EMAIL: "invalid_transcription_email";
  /** Invalid Transcription Format */
  readonly INVALID_TRANSCRIPTION_FORMAT: "invalid_transcription_format";
  /** Transcription locale is not valid. */
  readonly INVALID_TRANSCRIPTION_LOCALE: "invalid_transcription_locale";
  /** Invalid Transcription Redaction */
  readonly INVALID_TRANSCRIPTION_REDACTION: "invalid_transcription_redaction";
  /** Invalid Transcription Sentiment */
  readonly INVALID_TRANSCRIPTION_SENTIMENT: "invalid_transcription_sentiment";
  /** Invalid Transcription Summary */
  readonly INVALID_TRANSCRIPTION_SUMMARY: "invalid_transcription_summary";
  /** This is not a valid Type */
  readonly INVALID_TYPE: "invalid_type";
  /** This is not valid urgent value */
  readonly INVALID_URGENT: "invalid_urgent";
  /** This is not a valid Username */
  readonly INVALID_USERNAME: "invalid_username";
  /** This is not a valid Voice announce */
  readonly INVALID_VOICE_ANNOUNCEMENT: "invalid_voice_announcement";
  /** This is not a valid voicemail */
  readonly INVALID_VOICEMAILSETUP: "invalid_voicemailsetup";
  /** This is not a valid Week End */
  readonly INVALID_WEEKDAYEND: "invalid_weekdayend";
  /** This is not a valid Week Start */
  readonly INVALID_WEEKDAYSTART: "invalid_weekdaystart";
  /** This is not a valid Wrapup time */
  readonly INVALID_WRAPUP_TIME: "invalid_wrapup_time";
  /** Zip Code is missing or the format is invalid. */
  readonly INVALID_ZIP: "invalid_zip";
  /** This IP is not enabled for API use */
  readonly IP_NOT_ENABLED: "ip_not_enabled";
  /** You have reached the maximum number of messages allowed per day. - SMS limit using the API. - Fax limit applies using any method. */
  readonly LIMIT_REACHED: "limit_reached";
  /** A location with this name already exists */
  readonly LOCATION_ALREADY_EXISTS: "location_already_exists";
  /** This location is in use by one or more sub accounts and cannot be deleted */
  readonly LOCATION_LINKED_TO_SUBACCOUNT: "location_linked_to_subaccount";
  /** The specified location could not be found */
  readonly LOCATION_NOT_FOUND: "location_not_found";
  /** Your account is limited to 8 SIP, IAX or SIP URI members */
  readonly MAX_PHONEBOOK: "max_phonebook";
  /** The member has been included already */
  readonly MEMBER_ALREADY_INCLUDED: "member_already_included";
  /** You have reached the maximum allowed entries for the Phonebook */
  readonly MEMBERS_EXCEEDED: "members_exceeded";
  /** The SMS Message is empty */
  readonly MESSAGE_EMPTY: "message_empty";
  /** The voicemail message was not found */
  readonly MESSAGE_NOT_FOUND: "message_not_found";
  /** This API method is under maintenance */
  readonly METHOD_MAINTENANCE: "method_maintenance";
  /** e-mail confirm does not match with e-mail */
  readonly MISMATCH_EMAIL_CONFIRM: "mismatch_email_confirm";
  /** Pasword confirm does not match with Password */
  readonly MISMATCH_PASSWORD_CONFIRM: "mismatch_password_confirm";
  /** Account was not provided */
  readonly MISSING_ACCOUNT: "missing_account";
  /** Address was not provided */
  readonly MISSING_ADDRESS: "missing_address";
  /** Agent ring time out was not provided */
  readonly MISSING_AGENT_RING_TIMEOUT: "missing_agent_ring_timeout";
  /** Allowed Codecs were not provided */
  readonly MISSING_ALLOWEDCODECS: "missing_allowedcodecs";
  /** AttachMessage was not provided */
  readonly MISSING_ATTACHMESSAGE: "missing_attachmessage";
  /** Auth Type was not provided */
  readonly MISSING_AUTHTYPE: "missing_authtype";
  /** BalanceManagemente was not provided */
  readonly MISSING_BALANCEMANAGEMENT: "missing_balancemanagement";
  /** Billing Type was not provided */
  readonly MISSING_BILLINGTYPE: "missing_billingtype";
  /** Callback was not provided */
  readonly MISSING_CALLBACK: "missing_callback";
  /** CallerID was not provided */
  readonly MISSING_CALLERID: "missing_callerid";
  /** Call hunting was not provided */
  readonly MISSING_CALLHUNTING: "missing_callhunting";
  /** Call Parking was not provided */
  readonly MISSING_CALLPARKING: "missing_callparking";
  /** Call recording was not provided */
  readonly MISSING_CALLRECORDING: "missing_callrecording";
  /** Carrier was not provided */
  readonly MISSING_CARRIER: "missing_carrier";
  /** Charge was not provided. */
  readonly MISSING_CHARGE: "missing_charge";
  /** Choices was not provided */
  readonly MISSING_CHOICES: "missing_choices";
  /** City was not provided */
  readonly MISSING_CITY: "missing_city";
  /** Client was not provided */
  readonly MISSING_CLIENT: "missing_client";
  /** CNAM was not provided */
  readonly MISSING_CNAM: "missing_cnam";
  /** Codec was not provided */
  readonly MISSING_CODEC: "missing_codec";
  /** Conference was not provided */
  readonly MISSING_CONFERENCE: "missing_conference";
  /** Country was not provided */
  readonly MISSING_COUNTRY: "missing_country";
  /** Country ID was not provided */
  readonly MISSING_COUNTRYID: "missing_countryid";
  /** Username or Password was not provided */
  readonly MISSING_CREDENTIALS: "missing_credentials";
  /** DateTime value was not provided */
  readonly MISSING_DATETIME: "missing_datetime";
  /** DelayBefore was not provided */
  readonly MISSING_DELAY_BEFORE: "missing_delay_before";
  /** DeleteMessage was not provided */
  readonly MISSING_DELETEMESSAGE: "missing_deletemessage";
  /** Description was not provided */
  readonly MISSING_DESCRIPTION: "missing_description";
  /** Device Type was not provided */
  readonly MISSING_DEVICETYPE: "missing_devicetype";
  /** Dialtime was not provided */
  readonly MISSING_DIALTIME: "missing_dialtime";
  /** DID was not provided */
  readonly MISSING_DID: "missing_did";
  /** DigitTimeOut was not provided */
  readonly MISSING_DIGIT_TIMEOUT: "missing_digit_timeout";
  /** Digits were not provided */
  readonly MISSING_DIGITS: "missing_digits";
  /** DISA was not provided */
  readonly MISSING_DISA: "missing_disa";
  /** DTMF Mode was not provided */
  readonly MISSING_DTMFMODE: "missing_dtmfmode";
  /** e-mail was not provided */
  readonly MISSING_EMAIL: "missing_email";
  /** e-mail confirm was not provided */
  readonly MISSING_EMAIL_CONFIRM: "missing_email_confirm";
  /** Enable was not provided */
  readonly MISSING_ENABLE: "missing_enable";
  /** End Hour was not provided */
  readonly MISSING_ENDHOUR: "missing_endhour";
  /** End Minute was not provided */
  readonly MISSING_ENDMINUTE: "missing_endminute";
  /** Failover Busy was not provided */
  readonly MISSING_FAILOVER_BUSY: "missing_failover_busy";
  /** Failover NoAnswer was not provided */
  readonly MISSING_FAILOVER_NOANSWER: "missing_failover_noanswer";
  /** Failover Unreachable was not provided */
  readonly MISSING_FAILOVER_UNREACHABLE: "missing_failover_unreachable";
  /** File was not provided */
  readonly MISSING_FILE: "missing_file";
  /** Filter was not provided */
  readonly MISSING_FILTER: "missing_filter";
  /** Firstname was not provided */
  readonly MISSING_FIRSTNAME: "missing_firstname";
  /** folder was not provided */
  readonly MISSING_FOLDER: "missing_folder";
  /** Forwarding was not provided */
  readonly MISSING_FORWARDING: "missing_forwarding";
  /** From date was not provided */
  readonly MISSING_FROM_DATE: "missing_from_date";
  /** Full Name was not provided */
  readonly MISSING_FULLNAME: "missing_fullname";
  /** ID was not provided */
  readonly MISSING_ID: "missing_id";
  /** If announce position enabled report estimated hold time' type was not provided */
  readonly MISSING_IF_ANNOUNCE_POSITION_ENABLED_REPORT_E: "missing_if_announce_position_enabled_report_e";
  /** 'If announce position enabled report estimated hold time' type was not provided */
  readonly MISSING_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME: "missing_if_announce_position_enabled_report_estimated_hold_time";
  /** International Route was not provided */
  readonly MISSING_INTERNATIONALROUTE: "missing_internationalroute";
  /** You need to provide an IP if you select IP Authentication Method */
  readonly MISSING_IP: "missing_ip";
  /** You must enter an IP Address for H.323 */
  readonly MISSING_IP_H323: "missing_ip_h323";
  /** IP Restriction was not provided */
  readonly MISSING_IP_RESTRICTION: "missing_ip_restriction";
  /** IVR was not provided */
  readonly MISSING_IVR: "missing_ivr";
  /** JoinWhenEmpty' type was not provided */
  readonly MISSING_JOIN_WHEN_EMPTY: "missing_join_when_empty";
  /** Language was not provided */
  readonly MISSING_LANGUAGE: "missing_language";
  /** Lastname was not provided */
  readonly MISSING_LASTNAME: "missing_lastname";
  /** LeaveWhenEmpty' type was not provided */
  readonly MISSING_LEAVE_WHEN_EMPTY: "missing_leave_when_empty";
  /** Length was not provided */
  readonly MISSING_LENGTH: "missing_length";
  /** Listened code was not provided */
  readonly MISSING_LISTENED: "missing_listened";
  /** Location was not provided */
  readonly MISSING_LOCATION: "missing_location";
  /** Location Name Missing */
  readonly MISSING_LOCATION_NAME: "missing_location_name";
  /** Lock International was not provided */
  readonly MISSING_LOCKINTERNATIONAL: "missing_lockinternational";
  /** Mailbox was not provided */
  readonly MISSING_MAILBOX: "missing_mailbox";
  /** Member was not provided */
  readonly MISSING_MEMBER: "missing_member";
  /** You need at least 1 member to create a ring group */
  readonly MISSING_MEMBERS: "missing_members";
  /** Voicemail message number was not provided */
  readonly MISSING_MESSAGE_NUM: "missing_message_num";
  /** Method must be provided when using the REST/JSON API */
  readonly MISSING_METHOD: "missing_method";
  /** Minute Rate was not provided */
  readonly MISSING_MINUTE: "missing_minute";
  /** Monthly Fee was not provided */
  readonly MISSING_MONTHLY: "missing_monthly";
  /** Music on Hold was not provided */
  readonly MISSING_MUSICONHOLD: "missing_musiconhold";
  /** Name was not provided */
  readonly MISSING_NAME: "missing_name";
  /** NAT was not provided */
  readonly MISSING_NAT: "missing_nat";
  /** Number was not provided */
  readonly MISSING_NUMBER: "missing_number";
  /** You must enter at least one valid phone number. */
  readonly MISSING_NUMBERS: "missing_numbers";
  /** Package was not provided */
  readonly MISSING_PACKAGE: "missing_package";
  /** Required parameters were not provided */
  readonly MISSING_PARAMS: "missing_params";
  /** Password was not provided */
  readonly MISSING_PASSWORD: "missing_password";
  /** Password Confirm was not provided */
  readonly MISSING_PASSWORD_CONFIRM: "missing_password_confirm";
  /** Payment was not provided. */
  readonly MISSING_PAYMENT: "missing_payment";
  /** Phonebook was not provided */
  readonly MISSING_PHONEBOOK: "missing_phonebook";
  /** Phone Number was not provided */
  readonly MISSING_PHONENUMBER: "missing_phonenumber";
  /** PIN was not provided */
  readonly MISSING_PIN: "missing_pin";
  /** PlayInstructions was not provided */
  readonly MISSING_PLAYINSTRUCTIONS: "missing_playinstructions";
  /** POP Restriction was not provided */
  readonly MISSING_POP_RESTRICTION: "missing_pop_restriction";
  /** Priority was not provided */
  readonly MISSING_PRIORITY: "missing_priority";
  /** Priority/Weight was not provided */
  readonly MISSING_PRIORITY_WEIGHT: "missing_priority_weight";
  /** Protocol was not provided */
  readonly MISSING_PROTOCOL: "missing_protocol";
  /** Province was not provided */
  readonly MISSING_PROVINCE: "missing_province";
  /** Query was not provided */
  readonly MISSING_QUERY: "missing_query";
  /** Recording was not provided */
  readonly MISSING_RECORDING: "missing_recording";
  /** Report hold time agent was not provided */
  readonly MISSING_REPORT_HOLD_TIME_AGENT: "missing_report_hold_time_agent";
  /** Provide a Reseller Client or don't provide a Reseller Package */
  readonly MISSING_RESELLERCLIENT: "missing_resellerclient";
  /** Provide a Reseller Package or don't provide a Reseller Client */
  readonly MISSING_RESELLERPACKAGE: "missing_resellerpackage";
  /** ResponseTimeOut was not provided */
  readonly MISSING_RESPONSE_TIMEOUT: "missing_response_timeout";
  /** Ring in use was not provided */
  readonly MISSING_RING_INUSE: "missing_ring_inuse";
  /** Ring strategy was not provided */
  readonly MISSING_RING_STRATEGY: "missing_ring_strategy";
  /** Ring group was not provided */
  readonly MISSING_RINGGROUP: "missing_ringgroup";
  /** Route was not provided */
  readonly MISSING_ROUTE: "missing_route";
  /** Routing was not provided */
  readonly MISSING_ROUTING: "missing_routing";
  /** SayCallerID was not provided */
  readonly MISSING_SAYCALLERID: "missing_saycallerid";
  /** SayTime was not provided */
  readonly MISSING_SAYTIME: "missing_saytime";
  /** Server POP was not provided */
  readonly MISSING_SERVERPOP: "missing_serverpop";
  /** Setup Fee was not provided */
  readonly MISSING_SETUP: "missing_setup";
  /** SIPURI was not provided */
  readonly MISSING_SIPURI: "missing_sipuri";
  /** SkipPassword was not provided */
  readonly MISSING_SKIPPASSWORD: "missing_skippassword";
  /** SMS was not provided */
  readonly MISSING_SMS: "missing_sms";
  /** Speed Dial was not provided */
  readonly MISSING_SPEED_DIAL: "missing_speed_dial";
  /** Start date was not provided */
  readonly MISSING_START: "missing_start";
  /** Start Hour was not provided */
  readonly MISSING_STARTHOUR: "missing_starthour";
  /** Start Minute was not provided */
  readonly MISSING_STARTMINUTE: "missing_startminute";
  /** State was not provided */
  readonly MISSING_STATE: "missing_state";
  /** Street Name was not provided */
  readonly MISSING_STREET_NAME: "missing_street_name";
  /** Street Number was not provided */
  readonly MISSING_STREET_NUMBER: "missing_street_number";
  /** Thankyou for your patience was not provided */
  readonly MISSING_THANKYOU_FOR_YOUR_PATIENCE: "missing_thankyou_for_your_patience";
  /** Time Condition was not provided */
  readonly MISSING_TIMECONDITION: "missing_timecondition";
  /** Timeout was not provided */
  readonly MISSING_TIMEOUT: "missing_timeout";
  /** Timezone was not provided */
  readonly MISSING_TIMEZONE: "missing_timezone";
  /** To date was not provided */
  readonly MISSING_TO_DATE: "missing_to_date";
  /** Transcription email is required. */
  readonly MISSING_TRANSCRIPTION_EMAIL: "missing_transcription_email";
  /** Transcription locale is required. */
  readonly MISSING_TRANSCRIPTION_LOCALE: "missing_transcription_locale";
  /** Type was not provided */
  readonly MISSING_TYPE: "missing_type";
  /** Urgent code was not provided */
  readonly MISSING_URGENT: "missing_urgent";
  /** URI was not provided */
  readonly MISSING_URI: "missing_uri";
  /** Username was not provided */
  readonly MISSING_USERNAME: "missing_username";
  /** Voice mail setup was not provided */
  readonly MISSING_VOICEMAILSETUP: "missing_voicemailsetup";
  /** Week End was not provide */
  readonly MISSING_WEEKDAYEND: "missing_weekdayend";
  /** Week Start was not provided */
  readonly MISSING_WEEKDAYSTART: "missing_weekdaystart";
  /** Zip Code was not provided */
  readonly MISSING_ZIP: "missing_zip";
  /** The Fax Message was not moved */
  readonly MOVING_FAIL: "moving_fail";
  /** The name exceeds character size limit */
  readonly NAME_TOOLONG: "name_toolong";
  /** There are no accounts */
  readonly NO_ACCOUNT: "no_account";
  /** Theres no attachments records to show. */
  readonly NO_ATTACHMENTS: "no_attachments";
  /** File not encoded in base64 */
  readonly NO_BASE64FILE: "no_base64file";
  /** There are not Callbacks */
  readonly NO_CALLBACK: "no_callback";
  /** There are no Call Huntings */
  readonly NO_CALLHUNTING: "no_callhunting";
  /** There are no Call Parking */
  readonly NO_CALLPARKING: "no_callparking";
  /** No Call Status was provided. One of the following parameters needs to be set to "1": answered, noanswer, busy, failed */
  readonly NO_CALLSTATUS: "no_callstatus";
  /** There are no CDR entries for the filter */
  readonly NO_CDR: "no_cdr";
  /** Imposible change DID billing plan */
  readonly NO_CHANGE_BILLINGTYPE: "no_change_billingtype";
  /** There are no Clients */
  readonly NO_CLIENT: "no_client";
  /** There are no Conferences */
  readonly NO_CONFERENCE: "no_conference";
  /** There are no DIDs */
  readonly NO_DID: "no_did";
  /** There are no DISAs */
  readonly NO_DISA: "no_disa";
  /** There are no Email to Fax entries */
  readonly NO_EMAILTOFAX: "no_emailtofax";
  /** There are no Filters */
  readonly NO_FILTER: "no_filter";
  /** There are no Fax Folders */
  readonly NO_FOLDER: "no_folder";
  /** There was no Forwarding */
  readonly NO_FORWARDING: "no_forwarding";
  /** There are no ivr */
  readonly NO_IVR: "no_ivr";
  /** There are no Mailboxes */
  readonly NO_MAILBOX: "no_mailbox";
  /** There are no Static Members */
  readonly NO_MEMBER: "no_member";
  /** There are no Fax Message(s) */
  readonly NO_MESSAGE: "no_message";
  /** There are no Voicemail Message(s) */
  readonly NO_MESSAGES: "no_messages";
  /** Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both; from and to default to today. */
  readonly NO_MMS: "no_mms";
  /** There are no Fax Numbers */
  readonly NO_NUMBERS: "no_numbers";
  /** there are no Packages */
  readonly NO_PACKAGE: "no_package";
  /** There are no Phonebook entries */
  readonly NO_PHONEBOOK: "no_phonebook";
  /** There are no Phonebook Groups */
  readonly NO_PHONEBOOK_GROUP: "no_phonebook_group";
  /** E911 service wasn't activated, this response comes with a description of the error. */
  readonly NO_PROVISION: "no_provision";
  /** E911 service wasn't updated, this response comes with a description of the error. */
  readonly NO_PROVISION_UPDATE: "no_provision_update";
  /** There are no Queue entries */
  readonly NO_QUEUE: "no_queue";
  /** There are no Rates */
  readonly NO_RATE: "no_rate";
  /** There are no recordings */
  readonly NO_RECORDING: "no_recording";
  /** There are no Ring groups */
  readonly NO_RINGGROUP: "no_ringgroup";
  /** No sequence has been found */
  readonly NO_SEQUENCES: "no_sequences";
  /** There are no SIP URIs */
  readonly NO_SIPURI: "no_sipuri";
  /** There are no SMS messages */
  readonly NO_SMS: "no_sms";
  /** Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller client id; a numeric sub-account id finds nothing. */
  readonly NO_SUBACCOUNT: "no_subaccount";
  /** There are no Time Conditions */
  readonly NO_TIMECONDITION: "no_timecondition";
  /** There are no transactions */
  readonly NO_TRANSACTIONS: "no_transactions";
  /** There are no vPRIs */
  readonly NO_VPRI: "no_vpri";
  /** Your account does not have sufficient funds to proceed */
  readonly NON_SUFFICIENT_FUNDS: "non_sufficient_funds";
  /** The note exceeds character size limit */
  readonly NOTE_TOOLONG: "note_toolong";
  /** The order wasn't completed. */
  readonly ORDER_FAILED: "order_failed";
  /** There was a problem sending an email. */
  readonly PROBLEM_SENDING_MAIL: "problem_sending_mail";
  /** One of our providers is out of service */
  readonly PROVIDER_OUTOFSERVICE: "provider_outofservice";
  /** You have a Caller ID Filtering using this Recording */
  readonly RECORDING_IN_USE_CALLER_ID_FILTERING: "recording_in_use_caller_id_filtering";
  /** You have a Time Condition using this Recording */
  readonly RECORDING_IN_USE_CALLER_TIMECONDITION: "recording_in_use_caller_timecondition";
  /** You have a DID using this Recording */
  readonly RECORDING_IN_USE_DID: "recording_in_use_did";
  /** You have an IVR using this Recording */
  readonly RECORDING_IN_USE_IVR: "recording_in_use_ivr";
  /** You have a Calling Queue using this Recording */
  readonly RECORDING_IN_USE_QUEUE: "recording_in_use_queue";
  /** You already have a Subaccount using this IP and Protocol */
  readonly REPEATED_IP: "repeated_ip";
  /** This is a reserved IP used by VoIP.ms or other Companies */
  readonly RESERVED_IP: "reserved_ip";
  /** RTP Time Out can't be greater than RTP Hold Time Out */
  readonly RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT: "rtp_timeout_greater_than_rtp_hold_timeout";
  /** The Billing Type provided and DID billing type are the same */
  readonly SAME_DID_BILLINGTYPE: "same_did_billingtype";
  /** The Fax Message it wasn't send. */
  readonly SENT_FAIL: "sent_fail";
  /** This SIPURI can't be deleted, it is mapped in the phonebook */
  readonly SIPURI_IN_PHONEBOOK: "sipuri_in_phonebook";
  /** The number was not updated due to SMS regulations, please contact customer service for more information */
  readonly SMS_APPLY_REGULATIONS: "sms_apply_regulations";
  /** The SMS message was not sent */
  readonly SMS_FAILED: "sms_failed";
  /** The SMS message exceeds 160 characters */
  readonly SMS_TOOLONG: "sms_toolong";
  /** SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again. */
  readonly SMS_WAIT_MESSAGE: "sms_wait_message";
  /** Theres was a TLS error, please try later. */
  readonly TLS_ERROR: "tls_error";
  /** Wait and repeat the same call later. The name is unavailable_info cut short in the oldest table. */
  readonly UNAVAILABL: "unavailabl";
  /** The information you requested is unavailable at this moment */
  readonly UNAVAILABLE_INFO: "unavailable_info";
  /** Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these; floats, bytes, mappings and text with lone surrogates have no wire form. */
  readonly UNENCODABLE_VALUE: "unencodable_value";
  /** Take the parameter out or correct its spelling; the server ignores what it does not know. */
  readonly UNKNOWN_PARAMETER: "unknown_parameter";
  /** Keep to the documented values; a refusal is documented or was seen, but no source names the status. */
  readonly UNNAMED_STATUS: "unnamed_status";
  /** Theres no sufficient stock to complete the order. */
  readonly UNSIFFICIENT_STOCK: "unsifficient_stock";
  /** You already have a record with this Description */
  readonly USED_DESCRIPTION: "used_description";
  /** You already have an entry with this Email */
  readonly USED_EMAIL: "used_email";
  /** You already have a subaccount using this extension */
  readonly USED_EXTENSION: "used_extension";
  /** You already have a subaccount using extension in this location */
  readonly USED_EXTENSION_IN_LOCATION: "used_extension_in_location";
  /** You already have a record with this Filter */
  readonly USED_FILTER: "used_filter";
  /** There is already another customer using this IP Address */
  readonly USED_IP: "used_ip";
  /** You already have an entry using this name */
  readonly USED_NAME: "used_name";
  /** You already have a record with this Number */
  readonly USED_NUMBER: "used_number";
  /** This password has been used previously by this account. */
  readonly USED_PASSWORD: "used_password";
  /** You have an entry with this Speed Dial */
  readonly USED_SPEED_DIAL: "used_speed_dial";
  /** You already have a subaccount using this Username. */
  readonly USED_USERNAME: "used_username";
  /** This Password is too weak or too common */
  readonly WEAK_PASSWORD: "weak_password";
};

/** A status that is known; others are to be kept as they are. */
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Whether a status is known. */
export function isErrorCode(status: unknown): status is ErrorCode;

/** Whether a status says that the call worked and found nothing: an empty list. */
export function isEmpty(status: string): boolean;

/** Whether a code is ours: the server never answers it. */
export function isLocal(status: string): boolean;
