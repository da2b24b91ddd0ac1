<?php

/**
 * Generated from the catalog by `voipms-rules generate`; do not edit.
 */

declare(strict_types=1);

namespace VoipmsChecks;

use VoipmsChecks\Generated\CodeTable;

/**
 * A status of the VoIP.ms API, or one of our own (those of kind local).
 *
 * Read an answer with {@see Status::of()}, which keeps a status that is not here.
 */
enum ErrorCode: string
{
    /** This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250 */
    case InvalidThreshold = 'Invalid_threshold';

    /** Unable to purchase DIDs */
    case UnableToPurchase = 'Unable_to_purchase';

    /** The Account has DIDs assigned to it. */
    case AccountWithDids = 'account_with_dids';

    /** API requests limit per minute has been reached */
    case ApiLimitExceeded = 'api_limit_exceeded';

    /** API has not been enabled or has been disabled */
    case ApiNotEnabled = 'api_not_enabled';

    /** The conference can just have one profile member without pin */
    case CanHaveOnlyOneProfileWithoutPin = 'can_have_only_one_profile_without_pin';

    /** The cancellation wasn't completed. */
    case CancelFailed = 'cancel_failed';

    /** There is no relation between the profile member and the conference. */
    case ConferenceMemberRelationNotFound = 'conference_member_relation_not_found';

    /** DID Number is already in use */
    case DidInUse = 'did_in_use';

    /** You have reached the maximum number of DID numbers allowed for your account type. Please contact our team if you have a specific use case or if you would like to upgrade to a Business account. */
    case DidLimitReached = 'did_limit_reached';

    /** There is already another entry with this name */
    case DuplicatedName = 'duplicated_name';

    /** The given pin has been duplicated */
    case DuplicatedPin = 'duplicated_pin';

    /** Register an address for the number with e911Provision before asking for it. */
    case E911Disable = 'e911_disable';

    /** DID e911 service it's not enabled. */
    case E911Disabled = 'e911_disabled';

    /** DID e911 service has been requested and is in validation process. */
    case E911Pending = 'e911_pending';

    /** Error when deleting message */
    case ErrorDeletingMsg = 'error_deleting_msg';

    /** Error when move the voicemail message to folder */
    case ErrorMovingMsg = 'error_moving_msg';

    /** The file exceeds the limite size allowed. */
    case ExceedsFileSize = 'exceeds_file_size';

    /** You can't set a callback to an existing VoIP.ms DID number */
    case ExistingDid = 'existing_did';

    /** Your account is limited to 4 forward entries */
    case ForwardsExceeded = 'forwards_exceeded';

    /** This is not a valid account */
    case InvalidAccount = 'invalid_account';

    /** Address is missing or the format is invalid. */
    case InvalidAddress = 'invalid_address';

    /** This is not a valid admin */
    case InvalidAdmin = 'invalid_admin';

    /** This is not a valid Agent ring time out value */
    case InvalidAgentRingTimeout = 'invalid_agent_ring_timeout';

    /** One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all */
    case InvalidAllowedcodecs = 'invalid_allowedcodecs';

    /** This is not a valid "Announce join leave" */
    case InvalidAnnounceJoinLeave = 'invalid_announce_join_leave';

    /** This is not a valid "Announce only user" */
    case InvalidAnnounceOnlyUser = 'invalid_announce_only_user';

    /** This is not a valid Announce position frequency */
    case InvalidAnnouncePositionFrequency = 'invalid_announce_position_frequency';

    /** This is not a valid "Announce round seconds" */
    case InvalidAnnounceRoundSeconds = 'invalid_announce_round_seconds';

    /** This is not a valid "Announce user count" */
    case InvalidAnnounceUserCount = 'invalid_announce_user_count';

    /** this is not a valid Area Code. */
    case InvalidAreaCode = 'invalid_area_code';

    /** Valid formats: PDF, MS Word, BMP, JPG */
    case InvalidAttachFile = 'invalid_attach_file';

    /** The given ID is invalid or doesn't exist. */
    case InvalidAttachid = 'invalid_attachid';

    /** this is not a valid AttachMessage Should be: yes/no */
    case InvalidAttachmessage = 'invalid_attachmessage';

    /** This is not a valid Auth Type */
    case InvalidAuthtype = 'invalid_authtype';

    /** You must select IP Auth to use H.323 */
    case InvalidAuthtypeH323 = 'invalid_authtype_h323';

    /** You must use User/Password Authentication for IAX2 */
    case InvalidAuthtypeIax2 = 'invalid_authtype_iax2';

    /** This is not a valid BalanceManagement */
    case InvalidBalancemanagement = 'invalid_balancemanagement';

    /** This is not a valid recording path */
    case InvalidBaseRecording = 'invalid_base_recording';

    /** This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat */
    case InvalidBillingtype = 'invalid_billingtype';

    /** Call Type is not valid. */
    case InvalidCallType = 'invalid_call_type';

    /** This is not a valid Callback */
    case InvalidCallback = 'invalid_callback';

    /** This is not a valid Callback enable value */
    case InvalidCallbackEnable = 'invalid_callback_enable';

    /** This is not a valid Callback retry */
    case InvalidCallbackRetry = 'invalid_callback_retry';

    /** This is not a valid CallerID */
    case InvalidCallerid = 'invalid_callerid';

    /** This is not a valid CallerID Override */
    case InvalidCalleridOverride = 'invalid_callerid_override';

    /** This is not a valid CID Prefix, lenght should be less than 20 chars */
    case InvalidCalleridprefix = 'invalid_calleridprefix';

    /** This is not a valid Call Hunting */
    case InvalidCallhunting = 'invalid_callhunting';

    /** This is not a valid Call Parking */
    case InvalidCallparking = 'invalid_callparking';

    /** This is not a valid Call recording */
    case InvalidCallrecording = 'invalid_callrecording';

    /** This is not a valid Canada Route */
    case InvalidCanadaRouting = 'invalid_canada_routing';

    /** This is not a valid Carrier */
    case InvalidCarrier = 'invalid_carrier';

    /** This is not a valid Charge */
    case InvalidCharge = 'invalid_charge';

    /** City is missing or the format is invalid. */
    case InvalidCity = 'invalid_city';

    /** This is not a valid Client */
    case InvalidClient = 'invalid_client';

    /** This is not a valid CNAM Should be: 1/0 */
    case InvalidCnam = 'invalid_cnam';

    /** This is not a valid Codec */
    case InvalidCodec = 'invalid_codec';

    /** This is not a valid Conference ID */
    case InvalidConference = 'invalid_conference';

    /** This is not a valid Contact Number */
    case InvalidContact = 'invalid_contact';

    /** Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example: US, CA, etc. (You can use the values returned by the method getCountries) */
    case InvalidCountry = 'invalid_country';

    /** This is not a valid Country ID */
    case InvalidCountryid = 'invalid_countryid';

    /** Username or Password is incorrect */
    case InvalidCredentials = 'invalid_credentials';

    /** This is not a valid date Format is: yyyy-mm-dd */
    case InvalidDate = 'invalid_date';

    /** The "From" date should be prior to the "To" date. */
    case InvalidDateFrom = 'invalid_date_from';

    /** Date Range should be 92 days or less */
    case InvalidDaterange = 'invalid_daterange';

    /** This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss */
    case InvalidDatetime = 'invalid_datetime';

    /** This is not a valid Day Range */
    case InvalidDayrange = 'invalid_dayrange';

    /** This is not a valid DelayBefore */
    case InvalidDelayBefore = 'invalid_delay_before';

    /** This is not a valid DeleteMessage Should be: yes/no */
    case InvalidDeletemessage = 'invalid_deletemessage';

    /** This is not a valid Description */
    case InvalidDescription = 'invalid_description';

    /** This is not a valid Destination */
    case InvalidDestination = 'invalid_destination';

    /** This is not a valid Destination Folder */
    case InvalidDestinationFolder = 'invalid_destination_folder';

    /** This is not a valid Device Type */
    case InvalidDevicetype = 'invalid_devicetype';

    /** This is not a valid Dialtime */
    case InvalidDialtime = 'invalid_dialtime';

    /** This is not a valid DID */
    case InvalidDid = 'invalid_did';

    /** This is not a valid DigitTimeOut */
    case InvalidDigitTimeout = 'invalid_digit_timeout';

    /** These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers */
    case InvalidDigits = 'invalid_digits';

    /** This is not a valid DISA */
    case InvalidDisa = 'invalid_disa';

    /** This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1. */
    case InvalidDiversionHeader = 'invalid_diversion_header';

    /** This is not a valid "drop silence" value */
    case InvalidDropSilence = 'invalid_drop_silence';

    /** This is not a valid Destination Number */
    case InvalidDst = 'invalid_dst';

    /** This is no a valid DTMF digit */
    case InvalidDtmfDigits = 'invalid_dtmf_digits';

    /** This is no a valid DTMF Mode */
    case InvalidDtmfmode = 'invalid_dtmfmode';

    /** This is not a valid email or email is already in database */
    case InvalidEmail = 'invalid_email';

    /** This is not a valid format value */
    case InvalidEmailAttachmentFormat = 'invalid_email_attachment_format';

    /** This is not a valid email enable value */
    case InvalidEmailEnable = 'invalid_email_enable';

    /** This is not a valid Enable IP Restriction value */
    case InvalidEnableIpRestriction = 'invalid_enable_ip_restriction';

    /** This is not a valid Enable POP Restriction value */
    case InvalidEnablePopRestriction = 'invalid_enable_pop_restriction';

    /** This is not a valid End Hour */
    case InvalidEndhour = 'invalid_endhour';

    /** This is not a valid End Minute */
    case InvalidEndminute = 'invalid_endminute';

    /** This is not a valid extension Extension can only contain digits */
    case InvalidExtension = 'invalid_extension';

    /** Extensions should not contain more than 5 digits */
    case InvalidExtensionLength = 'invalid_extension_length';

    /** Extensions cannot start with: 068, 097 */
    case InvalidExtensionPrefix = 'invalid_extension_prefix';

    /** Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988 */
    case InvalidExtensions = 'invalid_extensions';

    /** This is not a valid failover header Should be: account/vm/fwd/none */
    case InvalidFailoverHeader = 'invalid_failover_header';

    /** This is not a valid Fax Message ID */
    case InvalidFaxId = 'invalid_fax_id';

    /** This is not a valid File */
    case InvalidFile = 'invalid_file';

    /** This is not a valid Filter */
    case InvalidFilter = 'invalid_filter';

    /** First name is missing or the format is invalid. */
    case InvalidFirstname = 'invalid_firstname';

    /** Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22 */
    case InvalidFocEnddate = 'invalid_foc_enddate';

    /** Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22 */
    case InvalidFocStartdate = 'invalid_foc_startdate';

    /** This is not a valid Folder */
    case InvalidFolder = 'invalid_folder';

    /** This is not a valid Fax Folder ID */
    case InvalidFolderId = 'invalid_folder_id';

    /** This is not a valid forward enable value */
    case InvalidForwardEnable = 'invalid_forward_enable';

    /** This is not a valid forwarding */
    case InvalidForwarding = 'invalid_forwarding';

    /** Forwarding to the same did is not allowed */
    case InvalidForwardingDid = 'invalid_forwarding_did';

    /** This is not a valid Frequency announce */
    case InvalidFrequencyAnnouncement = 'invalid_frequency_announcement';

    /** This is not a valid sender number. */
    case InvalidFromNumber = 'invalid_from_number';

    /** This is not a valid Full Name */
    case InvalidFullname = 'invalid_fullname';

    /** This is not a valid ID */
    case InvalidId = 'invalid_id';

    /** This is not a Report estimated hold time type */
    case InvalidIfAnnouncePositionEnabledReportE = 'invalid_if_announce_position_enabled_report_e';

    /** This is not a Report estimated hold time type */
    case InvalidIfAnnouncePositionEnabledReportEstimatedHoldTime = 'invalid_if_announce_position_enabled_report_estimated_hold_time';

    /** This is not a valid Internal Dialtime Should be: 1 to 60 */
    case InvalidInternaldialtime = 'invalid_internaldialtime';

    /** This is not a valid Internal Voicemail */
    case InvalidInternalvoicemail = 'invalid_internalvoicemail';

    /** This is not a valid International Route */
    case InvalidInternationalroute = 'invalid_internationalroute';

    /** Invalid invoice type, possible values: 0 = US, 1 = CAN. */
    case InvalidInvoiceType = 'invalid_invoice_type';

    /** This is an invalid IP */
    case InvalidIp = 'invalid_ip';

    /** Do not provide an IP address for User/Pass Authentication */
    case InvalidIpAuth = 'invalid_ip_auth';

    /** Do not provide an IP address for IAX2 */
    case InvalidIpIax2 = 'invalid_ip_iax2';

    /** This is not a valid IVR */
    case InvalidIvr = 'invalid_ivr';

    /** This is not a valid "jitter buffer" value */
    case InvalidJitterBuffer = 'invalid_jitter_buffer';

    /** This is not a valid 'Join Announcement' Type for a Queue */
    case InvalidJoinAnnouncement = 'invalid_join_announcement';

    /** This is not a valid 'JoinWhenEmpty' Type for a Queue */
    case InvalidJoinEmptyType = 'invalid_join_empty_type';

    /** This is not a valid Language Should be: es/en/fr */
    case InvalidLanguage = 'invalid_language';

    /** Lastname is missing or the format is invalid. */
    case InvalidLastname = 'invalid_lastname';

    /** This is not a valid Listened value */
    case InvalidListened = 'invalid_listened';

    /** This is not a valid Location */
    case InvalidLocation = 'invalid_location';

    /** This is not a valid Lock International */
    case InvalidLockinternational = 'invalid_lockinternational';

    /** This is not a valid mailbox */
    case InvalidMailbox = 'invalid_mailbox';

    /** This is not a valid Max Expiry (value must be between 60 and 3600 seconds) */
    case InvalidMaxExpiry = 'invalid_max_expiry';

    /** This is not a valid maximum callers value */
    case InvalidMaximumCallers = 'invalid_maximum_callers';

    /** This is not a valid maximum wait time value */
    case InvalidMaximumWaitTime = 'invalid_maximum_wait_time';

    /** Send media in a format the provider takes; an MP3 by address passed where a WAV was refused. */
    case InvalidMedia = 'invalid_media';

    /** This is not a valid Member */
    case InvalidMember = 'invalid_member';

    /** This is not a valid Member Delay */
    case InvalidMemberDelay = 'invalid_member_delay';

    /** This is not a valid Voicemail Message Number */
    case InvalidMessageNum = 'invalid_message_num';

    /** This is not a valid Method */
    case InvalidMethod = 'invalid_method';

    /** This is not a valid Minute Rate */
    case InvalidMinute = 'invalid_minute';

    /** Toll-free numbers and local numbers can not be mixed in the same order. */
    case InvalidMixedNumbers = 'invalid_mixed_numbers';

    /** This is not a valid Montly Fee */
    case InvalidMonthly = 'invalid_monthly';

    /** This is not a valid Music on Hold */
    case InvalidMusiconhold = 'invalid_musiconhold';

    /** This is not a valid name, Alphanumeric Only */
    case InvalidName = 'invalid_name';

    /** This is not a valid NAT */
    case InvalidNat = 'invalid_nat';

    /** This is not a valid Note, lenght should be less than 50 chars */
    case InvalidNote = 'invalid_note';

    /** This is not a valid Number */
    case InvalidNumber = 'invalid_number';

    /** You have entered a Canadian number (not valid in this portability process). */
    case InvalidNumberCanadian = 'invalid_number_canadian';

    /** The number is already in our network */
    case InvalidNumberExist = 'invalid_number_exist';

    /** The Fax number can not be ported into our network */
    case InvalidNumberFax = 'invalid_number_fax';

    /** You have entered a local number (not valid in this portability process) */
    case InvalidNumberPorttype = 'invalid_number_porttype';

    /** You have entered a USA number (not valid in this portability process). */
    case InvalidNumberUs = 'invalid_number_us';

    /** The element format of multiple data is not correct or it size does not match with other elements */
    case InvalidNumbermembers = 'invalid_numbermembers';

    /** This is not a valid "order" value */
    case InvalidOrder = 'invalid_order';

    /** This is not a valid Package */
    case InvalidPackage = 'invalid_package';

    /** This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must Contain Alphanumeric and !#$%&/()=?*[]_:.,{}+- */
    case InvalidPassword = 'invalid_password';

    /** Do not provide a Password for IP Authentication */
    case InvalidPasswordAuth = 'invalid_password_auth';

    /** This is not a valid password (Allowed characters: Alphanumeric and ! # $ % & / ( ) = ? * [ ] _ : . , { } + -) */
    case InvalidPasswordIlegalCharacters = 'invalid_password_ilegal_characters';

    /** This is not a valid password (Less than 8 characters long) */
    case InvalidPasswordLessthan8charactersLong = 'invalid_password_lessthan_8characters_long';

    /** This is not a valid password (Missing lower case character) */
    case InvalidPasswordMissingLowercase = 'invalid_password_missing_lowercase';

    /** This is not a valid password (Missing a number) */
    case InvalidPasswordMissingNumber = 'invalid_password_missing_number';

    /** This is not a valid password (Missing upper case character) */
    case InvalidPasswordMissingUppercase = 'invalid_password_missing_uppercase';

    /** This is not a valid Pause */
    case InvalidPause = 'invalid_pause';

    /** This is not a valid Payment */
    case InvalidPayment = 'invalid_payment';

    /** This is not a valid Phonebook */
    case InvalidPhonebook = 'invalid_phonebook';

    /** This is not a valid Phone Number */
    case InvalidPhonenumber = 'invalid_phonenumber';

    /** This is not a valid PIN */
    case InvalidPin = 'invalid_pin';

    /** Must provide the account PIN number. */
    case InvalidPinNumber = 'invalid_pin_number';

    /** This is not a valid PlayInstructions Should be: u/su */
    case InvalidPlayinstructions = 'invalid_playinstructions';

    /** This is not a valid POP Restriction */
    case InvalidPopRestriction = 'invalid_pop_restriction';

    /** The status code is invalid. (You can use the values returned by the method getListStatus) */
    case InvalidPortStatus = 'invalid_port_status';

    /** The given ID is invalid or doesn't exist. */
    case InvalidPortingid = 'invalid_portingid';

    /** Must provide a valid port type. */
    case InvalidPorttype = 'invalid_porttype';

    /** This is not a valid Priority */
    case InvalidPriority = 'invalid_priority';

    /** This is not valid weight/priority value */
    case InvalidPriorityWeight = 'invalid_priority_weight';

    /** This is not a valid Protocol */
    case InvalidProtocol = 'invalid_protocol';

    /** You must provide your account # with the current provider */
    case InvalidProviderAccount = 'invalid_provider_account';

    /** You must provide the service provider name */
    case InvalidProviderName = 'invalid_provider_name';

    /** This is not a valid Province */
    case InvalidProvince = 'invalid_province';

    /** This is not a valid quantity */
    case InvalidQuantity = 'invalid_quantity';

    /** This is not a valid Query */
    case InvalidQuery = 'invalid_query';

    /** This is not a valid Queue */
    case InvalidQueue = 'invalid_queue';

    /** This is not a valid "quiet" value */
    case InvalidQuiet = 'invalid_quiet';

    /** Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that province. One public client reports that backOrderDIDUSA gave this for a correct value too; ask support if yours is on the list. */
    case InvalidRatecenter = 'invalid_ratecenter';

    /** Record calls is not valid. */
    case InvalidRecordCalls = 'invalid_record_calls';

    /** This is not a valid recording */
    case InvalidRecording = 'invalid_recording';

    /** "error menu" is not a valid recording */
    case InvalidRecordingSoundErrorMenu = 'invalid_recording_sound_error_menu';

    /** "get pin" is not a valid recording */
    case InvalidRecordingSoundGetPin = 'invalid_recording_sound_get_pin';

    /** "has_joined" is not a valid recording */
    case InvalidRecordingSoundHasJoined = 'invalid_recording_sound_has_joined';

    /** "has_left" is not a valid recording */
    case InvalidRecordingSoundHasLeft = 'invalid_recording_sound_has_left';

    /** "invalid pin" is not a valid recording */
    case InvalidRecordingSoundInvalidPin = 'invalid_recording_sound_invalid_pin';

    /** "join" is not a valid recording */
    case InvalidRecordingSoundJoin = 'invalid_recording_sound_join';

    /** "kicked" is not a valid recording */
    case InvalidRecordingSoundKicked = 'invalid_recording_sound_kicked';

    /** "leave" is not a valid recording */
    case InvalidRecordingSoundLeave = 'invalid_recording_sound_leave';

    /** "locked" is not a valid recording */
    case InvalidRecordingSoundLocked = 'invalid_recording_sound_locked';

    /** "locked now" is not a valid recording */
    case InvalidRecordingSoundLockedNow = 'invalid_recording_sound_locked_now';

    /** "muted" is not a valid recording */
    case InvalidRecordingSoundMuted = 'invalid_recording_sound_muted';

    /** "only one" is not a valid recording */
    case InvalidRecordingSoundOnlyOne = 'invalid_recording_sound_only_one';

    /** "only person" is not a valid recording */
    case InvalidRecordingSoundOnlyPerson = 'invalid_recording_sound_only_person';

    /** "other in party" is not a valid recording */
    case InvalidRecordingSoundOtherInParty = 'invalid_recording_sound_other_in_party';

    /** "participants muted" is not a valid recording */
    case InvalidRecordingSoundParticipantsMuted = 'invalid_recording_sound_participants_muted';

    /** "participants unmuted" is not a valid recording */
    case InvalidRecordingSoundParticipantsUnmuted = 'invalid_recording_sound_participants_unmuted';

    /** "place into conference" is not a valid recording */
    case InvalidRecordingSoundPlaceIntoConference = 'invalid_recording_sound_place_into_conference';

    /** "there are" is not a valid recording */
    case InvalidRecordingSoundThereAre = 'invalid_recording_sound_there_are';

    /** "unlocked now" is not a valid recording */
    case InvalidRecordingSoundUnlockedNow = 'invalid_recording_sound_unlocked_now';

    /** "unmuted" is not a valid recording */
    case InvalidRecordingSoundUnmuted = 'invalid_recording_sound_unmuted';

    /** This is not a valid Report hold time agent */
    case InvalidReportHoldTimeAgent = 'invalid_report_hold_time_agent';

    /** This is not a valid Reseller Client */
    case InvalidResellerclient = 'invalid_resellerclient';

    /** This is not a valid Reseller Next Billing date, date should not be set in the past. */
    case InvalidResellernextbilling = 'invalid_resellernextbilling';

    /** This is not a valid Reseller Package */
    case InvalidResellerpackage = 'invalid_resellerpackage';

    /** This is not a valid ResponseTimeOut */
    case InvalidResponseTimeout = 'invalid_response_timeout';

    /** This is not a valid Retry timer */
    case InvalidRetryTimer = 'invalid_retry_timer';

    /** This is not a valid Ring in use value */
    case InvalidRingInuse = 'invalid_ring_inuse';

    /** This is not a valid Ring group */
    case InvalidRinggroup = 'invalid_ringgroup';

    /** This is not a valid Route */
    case InvalidRoute = 'invalid_route';

    /** This is not a valid Routing header Should be: account/vm/fwd */
    case InvalidRoutingHeader = 'invalid_routing_header';

    /** This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds) */
    case InvalidRtpHoldTimeout = 'invalid_rtp_hold_timeout';

    /** This is not a valid RTP Time Out (value must be between 1 and 3600 seconds) */
    case InvalidRtpTimeout = 'invalid_rtp_timeout';

    /** This is not a valid SayCallerID Should be: yes/no */
    case InvalidSaycallerid = 'invalid_saycallerid';

    /** This is not a valid SayTime Should be: yes/no */
    case InvalidSaytime = 'invalid_saytime';

    /** This is not a valid Security Code. Should be alphanumeric. */
    case InvalidSecurityCode = 'invalid_security_code';

    /** This is not a valid Server POP */
    case InvalidServerpop = 'invalid_serverpop';

    /** This is not a valid Setup Fee */
    case InvalidSetup = 'invalid_setup';

    /** This is not a valid "silence threshold" value */
    case InvalidSilenceThreshold = 'invalid_silence_threshold';

    /** This is not a valid Encrypted SIP Traffic value */
    case InvalidSipTraffic = 'invalid_sip_traffic';

    /** This is not a valid SIPURI */
    case InvalidSipuri = 'invalid_sipuri';

    /** This is not a valid skippassword Should be: 1/0 - or - yes/no */
    case InvalidSkippassword = 'invalid_skippassword';

    /** This is not a valid SMPP Password */
    case InvalidSmppPassword = 'invalid_smpp_password';

    /** This is not a valid SMPP URL */
    case InvalidSmppUrl = 'invalid_smpp_url';

    /** This is not a valid SMPP Username */
    case InvalidSmppUsername = 'invalid_smpp_username';

    /** This is not a valid SMS */
    case InvalidSms = 'invalid_sms';

    /** This is not a valid SMS forward */
    case InvalidSmsForward = 'invalid_sms_forward';

    /** Must provide the 4 last digits of the SSN. */
    case InvalidSnn = 'invalid_snn';

    /** This is not a valid Speed Dial */
    case InvalidSpeedDial = 'invalid_speed_dial';

    /** This is not a valid Start Muted */
    case InvalidStartMuted = 'invalid_start_muted';

    /** This is not a valid Start Hour */
    case InvalidStarthour = 'invalid_starthour';

    /** This is not a valid Start Minute */
    case InvalidStartminute = 'invalid_startminute';

    /** This is not a valid State */
    case InvalidState = 'invalid_state';

    /** Statement Name is missing or the format is invalid. */
    case InvalidStatementName = 'invalid_statement_name';

    /** This is not a valid Ring Strategy */
    case InvalidStrategy = 'invalid_strategy';

    /** This is not a valid Street Name */
    case InvalidStreetName = 'invalid_street_name';

    /** This is not a valid Street Number */
    case InvalidStreetNumber = 'invalid_street_number';

    /** This is not a valid talk detection value */
    case InvalidTalkDetection = 'invalid_talk_detection';

    /** This is not a valid "talking threshold" value */
    case InvalidTalkingThreshold = 'invalid_talking_threshold';

    /** You have entered a toll-free number (not valid in this portability process). */
    case InvalidTfnumberPorttype = 'invalid_tfnumber_porttype';

    /** This is not a valid Thankyou for your patience value */
    case InvalidThankyouForYourPatience = 'invalid_thankyou_for_your_patience';

    /** This is not a valid Time Condition */
    case InvalidTimecondition = 'invalid_timecondition';

    /** This is not a valid timeout */
    case InvalidTimeout = 'invalid_timeout';

    /** This is not a valid Timer Range */
    case InvalidTimerange = 'invalid_timerange';

    /** This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from getTimezone */
    case InvalidTimezone = 'invalid_timezone';

    /** This is not a valid destination number */
    case InvalidToNumber = 'invalid_to_number';

    /** Transcription email is not valid */
    case InvalidTranscriptionEmail = 'invalid_transcription_email';

    /** Invalid Transcription Format */
    case InvalidTranscriptionFormat = 'invalid_transcription_format';

    /** Transcription locale is not valid. */
    case InvalidTranscriptionLocale = 'invalid_transcription_locale';

    /** Invalid Transcription Redaction */
    case InvalidTranscriptionRedaction = 'invalid_transcription_redaction';

    /** Invalid Transcription Sentiment */
    case InvalidTranscriptionSentiment = 'invalid_transcription_sentiment';

    /** Invalid Transcription Summary */
    case InvalidTranscriptionSummary = 'invalid_transcription_summary';

    /** This is not a valid Type */
    case InvalidType = 'invalid_type';

    /** This is not valid urgent value */
    case InvalidUrgent = 'invalid_urgent';

    /** This is not a valid Username */
    case InvalidUsername = 'invalid_username';

    /** This is not a valid Voice announce */
    case InvalidVoiceAnnouncement = 'invalid_voice_announcement';

    /** This is not a valid voicemail */
    case InvalidVoicemailsetup = 'invalid_voicemailsetup';

    /** This is not a valid Week End */
    case InvalidWeekdayend = 'invalid_weekdayend';

    /** This is not a valid Week Start */
    case InvalidWeekdaystart = 'invalid_weekdaystart';

    /** This is not a valid Wrapup time */
    case InvalidWrapupTime = 'invalid_wrapup_time';

    /** Zip Code is missing or the format is invalid. */
    case InvalidZip = 'invalid_zip';

    /** This IP is not enabled for API use */
    case IpNotEnabled = 'ip_not_enabled';

    /** You have reached the maximum number of messages allowed per day. - SMS limit using the API. - Fax limit applies using any method. */
    case LimitReached = 'limit_reached';

    /** A location with this name already exists */
    case LocationAlreadyExists = 'location_already_exists';

    /** This location is in use by one or more sub accounts and cannot be deleted */
    case LocationLinkedToSubaccount = 'location_linked_to_subaccount';

    /** The specified location could not be found */
    case LocationNotFound = 'location_not_found';

    /** Your account is limited to 8 SIP, IAX or SIP URI members */
    case MaxPhonebook = 'max_phonebook';

    /** The member has been included already */
    case MemberAlreadyIncluded = 'member_already_included';

    /** You have reached the maximum allowed entries for the Phonebook */
    case MembersExceeded = 'members_exceeded';

    /** The SMS Message is empty */
    case MessageEmpty = 'message_empty';

    /** The voicemail message was not found */
    case MessageNotFound = 'message_not_found';

    /** This API method is under maintenance */
    case MethodMaintenance = 'method_maintenance';

    /** e-mail confirm does not match with e-mail */
    case MismatchEmailConfirm = 'mismatch_email_confirm';

    /** Pasword confirm does not match with Password */
    case MismatchPasswordConfirm = 'mismatch_password_confirm';

    /** Account was not provided */
    case MissingAccount = 'missing_account';

    /** Address was not provided */
    case MissingAddress = 'missing_address';

    /** Agent ring time out was not provided */
    case MissingAgentRingTimeout = 'missing_agent_ring_timeout';

    /** Allowed Codecs were not provided */
    case MissingAllowedcodecs = 'missing_allowedcodecs';

    /** AttachMessage was not provided */
    case MissingAttachmessage = 'missing_attachmessage';

    /** Auth Type was not provided */
    case MissingAuthtype = 'missing_authtype';

    /** BalanceManagemente was not provided */
    case MissingBalancemanagement = 'missing_balancemanagement';

    /** Billing Type was not provided */
    case MissingBillingtype = 'missing_billingtype';

    /** Callback was not provided */
    case MissingCallback = 'missing_callback';

    /** CallerID was not provided */
    case MissingCallerid = 'missing_callerid';

    /** Call hunting was not provided */
    case MissingCallhunting = 'missing_callhunting';

    /** Call Parking was not provided */
    case MissingCallparking = 'missing_callparking';

    /** Call recording was not provided */
    case MissingCallrecording = 'missing_callrecording';

    /** Carrier was not provided */
    case MissingCarrier = 'missing_carrier';

    /** Charge was not provided. */
    case MissingCharge = 'missing_charge';

    /** Choices was not provided */
    case MissingChoices = 'missing_choices';

    /** City was not provided */
    case MissingCity = 'missing_city';

    /** Client was not provided */
    case MissingClient = 'missing_client';

    /** CNAM was not provided */
    case MissingCnam = 'missing_cnam';

    /** Codec was not provided */
    case MissingCodec = 'missing_codec';

    /** Conference was not provided */
    case MissingConference = 'missing_conference';

    /** Country was not provided */
    case MissingCountry = 'missing_country';

    /** Country ID was not provided */
    case MissingCountryid = 'missing_countryid';

    /** Username or Password was not provided */
    case MissingCredentials = 'missing_credentials';

    /** DateTime value was not provided */
    case MissingDatetime = 'missing_datetime';

    /** DelayBefore was not provided */
    case MissingDelayBefore = 'missing_delay_before';

    /** DeleteMessage was not provided */
    case MissingDeletemessage = 'missing_deletemessage';

    /** Description was not provided */
    case MissingDescription = 'missing_description';

    /** Device Type was not provided */
    case MissingDevicetype = 'missing_devicetype';

    /** Dialtime was not provided */
    case MissingDialtime = 'missing_dialtime';

    /** DID was not provided */
    case MissingDid = 'missing_did';

    /** DigitTimeOut was not provided */
    case MissingDigitTimeout = 'missing_digit_timeout';

    /** Digits were not provided */
    case MissingDigits = 'missing_digits';

    /** DISA was not provided */
    case MissingDisa = 'missing_disa';

    /** DTMF Mode was not provided */
    case MissingDtmfmode = 'missing_dtmfmode';

    /** e-mail was not provided */
    case MissingEmail = 'missing_email';

    /** e-mail confirm was not provided */
    case MissingEmailConfirm = 'missing_email_confirm';

    /** Enable was not provided */
    case MissingEnable = 'missing_enable';

    /** End Hour was not provided */
    case MissingEndhour = 'missing_endhour';

    /** End Minute was not provided */
    case MissingEndminute = 'missing_endminute';

    /** Failover Busy was not provided */
    case MissingFailoverBusy = 'missing_failover_busy';

    /** Failover NoAnswer was not provided */
    case MissingFailoverNoanswer = 'missing_failover_noanswer';

    /** Failover Unreachable was not provided */
    case MissingFailoverUnreachable = 'missing_failover_unreachable';

    /** File was not provided */
    case MissingFile = 'missing_file';

    /** Filter was not provided */
    case MissingFilter = 'missing_filter';

    /** Firstname was not provided */
    case MissingFirstname = 'missing_firstname';

    /** folder was not provided */
    case MissingFolder = 'missing_folder';

    /** Forwarding was not provided */
    case MissingForwarding = 'missing_forwarding';

    /** From date was not provided */
    case MissingFromDate = 'missing_from_date';

    /** Full Name was not provided */
    case MissingFullname = 'missing_fullname';

    /** ID was not provided */
    case MissingId = 'missing_id';

    /** If announce position enabled report estimated hold time' type was not provided */
    case MissingIfAnnouncePositionEnabledReportE = 'missing_if_announce_position_enabled_report_e';

    /** 'If announce position enabled report estimated hold time' type was not provided */
    case MissingIfAnnouncePositionEnabledReportEstimatedHoldTime = 'missing_if_announce_position_enabled_report_estimated_hold_time';

    /** International Route was not provided */
    case MissingInternationalroute = 'missing_internationalroute';

    /** You need to provide an IP if you select IP Authentication Method */
    case MissingIp = 'missing_ip';

    /** You must enter an IP Address for H.323 */
    case MissingIpH323 = 'missing_ip_h323';

    /** IP Restriction was not provided */
    case MissingIpRestriction = 'missing_ip_restriction';

    /** IVR was not provided */
    case MissingIvr = 'missing_ivr';

    /** JoinWhenEmpty' type was not provided */
    case MissingJoinWhenEmpty = 'missing_join_when_empty';

    /** Language was not provided */
    case MissingLanguage = 'missing_language';

    /** Lastname was not provided */
    case MissingLastname = 'missing_lastname';

    /** LeaveWhenEmpty' type was not provided */
    case MissingLeaveWhenEmpty = 'missing_leave_when_empty';

    /** Length was not provided */
    case MissingLength = 'missing_length';

    /** Listened code was not provided */
    case MissingListened = 'missing_listened';

    /** Location was not provided */
    case MissingLocation = 'missing_location';

    /** Location Name Missing */
    case MissingLocationName = 'missing_location_name';

    /** Lock International was not provided */
    case MissingLockinternational = 'missing_lockinternational';

    /** Mailbox was not provided */
    case MissingMailbox = 'missing_mailbox';

    /** Member was not provided */
    case MissingMember = 'missing_member';

    /** You need at least 1 member to create a ring group */
    case MissingMembers = 'missing_members';

    /** Voicemail message number was not provided */
    case MissingMessageNum = 'missing_message_num';

    /** Method must be provided when using the REST/JSON API */
    case MissingMethod = 'missing_method';

    /** Minute Rate was not provided */
    case MissingMinute = 'missing_minute';

    /** Monthly Fee was not provided */
    case MissingMonthly = 'missing_monthly';

    /** Music on Hold was not provided */
    case MissingMusiconhold = 'missing_musiconhold';

    /** Name was not provided */
    case MissingName = 'missing_name';

    /** NAT was not provided */
    case MissingNat = 'missing_nat';

    /** Number was not provided */
    case MissingNumber = 'missing_number';

    /** You must enter at least one valid phone number. */
    case MissingNumbers = 'missing_numbers';

    /** Package was not provided */
    case MissingPackage = 'missing_package';

    /** Required parameters were not provided */
    case MissingParams = 'missing_params';

    /** Password was not provided */
    case MissingPassword = 'missing_password';

    /** Password Confirm was not provided */
    case MissingPasswordConfirm = 'missing_password_confirm';

    /** Payment was not provided. */
    case MissingPayment = 'missing_payment';

    /** Phonebook was not provided */
    case MissingPhonebook = 'missing_phonebook';

    /** Phone Number was not provided */
    case MissingPhonenumber = 'missing_phonenumber';

    /** PIN was not provided */
    case MissingPin = 'missing_pin';

    /** PlayInstructions was not provided */
    case MissingPlayinstructions = 'missing_playinstructions';

    /** POP Restriction was not provided */
    case MissingPopRestriction = 'missing_pop_restriction';

    /** Priority was not provided */
    case MissingPriority = 'missing_priority';

    /** Priority/Weight was not provided */
    case MissingPriorityWeight = 'missing_priority_weight';

    /** Protocol was not provided */
    case MissingProtocol = 'missing_protocol';

    /** Province was not provided */
    case MissingProvince = 'missing_province';

    /** Query was not provided */
    case MissingQuery = 'missing_query';

    /** Recording was not provided */
    case MissingRecording = 'missing_recording';

    /** Report hold time agent was not provided */
    case MissingReportHoldTimeAgent = 'missing_report_hold_time_agent';

    /** Provide a Reseller Client or don't provide a Reseller Package */
    case MissingResellerclient = 'missing_resellerclient';

    /** Provide a Reseller Package or don't provide a Reseller Client */
    case MissingResellerpackage = 'missing_resellerpackage';

    /** ResponseTimeOut was not provided */
    case MissingResponseTimeout = 'missing_response_timeout';

    /** Ring in use was not provided */
    case MissingRingInuse = 'missing_ring_inuse';

    /** Ring strategy was not provided */
    case MissingRingStrategy = 'missing_ring_strategy';

    /** Ring group was not provided */
    case MissingRinggroup = 'missing_ringgroup';

    /** Route was not provided */
    case MissingRoute = 'missing_route';

    /** Routing was not provided */
    case MissingRouting = 'missing_routing';

    /** SayCallerID was not provided */
    case MissingSaycallerid = 'missing_saycallerid';

    /** SayTime was not provided */
    case MissingSaytime = 'missing_saytime';

    /** Server POP was not provided */
    case MissingServerpop = 'missing_serverpop';

    /** Setup Fee was not provided */
    case MissingSetup = 'missing_setup';

    /** SIPURI was not provided */
    case MissingSipuri = 'missing_sipuri';

    /** SkipPassword was not provided */
    case MissingSkippassword = 'missing_skippassword';

    /** SMS was not provided */
    case MissingSms = 'missing_sms';

    /** Speed Dial was not provided */
    case MissingSpeedDial = 'missing_speed_dial';

    /** Start date was not provided */
    case MissingStart = 'missing_start';

    /** Start Hour was not provided */
    case MissingStarthour = 'missing_starthour';

    /** Start Minute was not provided */
    case MissingStartminute = 'missing_startminute';

    /** State was not provided */
    case MissingState = 'missing_state';

    /** Street Name was not provided */
    case MissingStreetName = 'missing_street_name';

    /** Street Number was not provided */
    case MissingStreetNumber = 'missing_street_number';

    /** Thankyou for your patience was not provided */
    case MissingThankyouForYourPatience = 'missing_thankyou_for_your_patience';

    /** Time Condition was not provided */
    case MissingTimecondition = 'missing_timecondition';

    /** Timeout was not provided */
    case MissingTimeout = 'missing_timeout';

    /** Timezone was not provided */
    case MissingTimezone = 'missing_timezone';

    /** To date was not provided */
    case MissingToDate = 'missing_to_date';

    /** Transcription email is required. */
    case MissingTranscriptionEmail = 'missing_transcription_email';

    /** Transcription locale is required. */
    case MissingTranscriptionLocale = 'missing_transcription_locale';

    /** Type was not provided */
    case MissingType = 'missing_type';

    /** Urgent code was not provided */
    case MissingUrgent = 'missing_urgent';

    /** URI was not provided */
    case MissingUri = 'missing_uri';

    /** Username was not provided */
    case MissingUsername = 'missing_username';

    /** Voice mail setup was not provided */
    case MissingVoicemailsetup = 'missing_voicemailsetup';

    /** Week End was not provide */
    case MissingWeekdayend = 'missing_weekdayend';

    /** Week Start was not provided */
    case MissingWeekdaystart = 'missing_weekdaystart';

    /** Zip Code was not provided */
    case MissingZip = 'missing_zip';

    /** The Fax Message was not moved */
    case MovingFail = 'moving_fail';

    /** The name exceeds character size limit */
    case NameToolong = 'name_toolong';

    /** There are no accounts */
    case NoAccount = 'no_account';

    /** Theres no attachments records to show. */
    case NoAttachments = 'no_attachments';

    /** File not encoded in base64 */
    case NoBase64file = 'no_base64file';

    /** There are not Callbacks */
    case NoCallback = 'no_callback';

    /** There are no Call Huntings */
    case NoCallhunting = 'no_callhunting';

    /** There are no Call Parking */
    case NoCallparking = 'no_callparking';

    /** No Call Status was provided. One of the following parameters needs to be set to "1": answered, noanswer, busy, failed */
    case NoCallstatus = 'no_callstatus';

    /** There are no CDR entries for the filter */
    case NoCdr = 'no_cdr';

    /** Imposible change DID billing plan */
    case NoChangeBillingtype = 'no_change_billingtype';

    /** There are no Clients */
    case NoClient = 'no_client';

    /** There are no Conferences */
    case NoConference = 'no_conference';

    /** There are no DIDs */
    case NoDid = 'no_did';

    /** There are no DISAs */
    case NoDisa = 'no_disa';

    /** There are no Email to Fax entries */
    case NoEmailtofax = 'no_emailtofax';

    /** There are no Filters */
    case NoFilter = 'no_filter';

    /** There are no Fax Folders */
    case NoFolder = 'no_folder';

    /** There was no Forwarding */
    case NoForwarding = 'no_forwarding';

    /** There are no ivr */
    case NoIvr = 'no_ivr';

    /** There are no Mailboxes */
    case NoMailbox = 'no_mailbox';

    /** There are no Static Members */
    case NoMember = 'no_member';

    /** There are no Fax Message(s) */
    case NoMessage = 'no_message';

    /** There are no Voicemail Message(s) */
    case NoMessages = 'no_messages';

    /** Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both; from and to default to today. */
    case NoMms = 'no_mms';

    /** There are no Fax Numbers */
    case NoNumbers = 'no_numbers';

    /** there are no Packages */
    case NoPackage = 'no_package';

    /** There are no Phonebook entries */
    case NoPhonebook = 'no_phonebook';

    /** There are no Phonebook Groups */
    case NoPhonebookGroup = 'no_phonebook_group';

    /** E911 service wasn't activated, this response comes with a description of the error. */
    case NoProvision = 'no_provision';

    /** E911 service wasn't updated, this response comes with a description of the error. */
    case NoProvisionUpdate = 'no_provision_update';

    /** There are no Queue entries */
    case NoQueue = 'no_queue';

    /** There are no Rates */
    case NoRate = 'no_rate';

    /** There are no recordings */
    case NoRecording = 'no_recording';

    /** There are no Ring groups */
    case NoRinggroup = 'no_ringgroup';

    /** No sequence has been found */
    case NoSequences = 'no_sequences';

    /** There are no SIP URIs */
    case NoSipuri = 'no_sipuri';

    /** There are no SMS messages */
    case NoSms = 'no_sms';

    /** Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller client id; a numeric sub-account id finds nothing. */
    case NoSubaccount = 'no_subaccount';

    /** There are no Time Conditions */
    case NoTimecondition = 'no_timecondition';

    /** There are no transactions */
    case NoTransactions = 'no_transactions';

    /** There are no vPRIs */
    case NoVpri = 'no_vpri';

    /** Your account does not have sufficient funds to proceed */
    case NonSufficientFunds = 'non_sufficient_funds';

    /** The note exceeds character size limit */
    case NoteToolong = 'note_toolong';

    /** The order wasn't completed. */
    case OrderFailed = 'order_failed';

    /** There was a problem sending an email. */
    case ProblemSendingMail = 'problem_sending_mail';

    /** One of our providers is out of service */
    case ProviderOutofservice = 'provider_outofservice';

    /** You have a Caller ID Filtering using this Recording */
    case RecordingInUseCallerIdFiltering = 'recording_in_use_caller_id_filtering';

    /** You have a Time Condition using this Recording */
    case RecordingInUseCallerTimecondition = 'recording_in_use_caller_timecondition';

    /** You have a DID using this Recording */
    case RecordingInUseDid = 'recording_in_use_did';

    /** You have an IVR using this Recording */
    case RecordingInUseIvr = 'recording_in_use_ivr';

    /** You have a Calling Queue using this Recording */
    case RecordingInUseQueue = 'recording_in_use_queue';

    /** You already have a Subaccount using this IP and Protocol */
    case RepeatedIp = 'repeated_ip';

    /** This is a reserved IP used by VoIP.ms or other Companies */
    case ReservedIp = 'reserved_ip';

    /** RTP Time Out can't be greater than RTP Hold Time Out */
    case RtpTimeoutGreaterThanRtpHoldTimeout = 'rtp_timeout_greater_than_rtp_hold_timeout';

    /** The Billing Type provided and DID billing type are the same */
    case SameDidBillingtype = 'same_did_billingtype';

    /** The Fax Message it wasn't send. */
    case SentFail = 'sent_fail';

    /** This SIPURI can't be deleted, it is mapped in the phonebook */
    case SipuriInPhonebook = 'sipuri_in_phonebook';

    /** The number was not updated due to SMS regulations, please contact customer service for more information */
    case SmsApplyRegulations = 'sms_apply_regulations';

    /** The SMS message was not sent */
    case SmsFailed = 'sms_failed';

    /** The SMS message exceeds 160 characters */
    case SmsToolong = 'sms_toolong';

    /** SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again. */
    case SmsWaitMessage = 'sms_wait_message';

    /** Theres was a TLS error, please try later. */
    case TlsError = 'tls_error';

    /** Wait and repeat the same call later. The name is unavailable_info cut short in the oldest table. */
    case Unavailabl = 'unavailabl';

    /** The information you requested is unavailable at this moment */
    case UnavailableInfo = 'unavailable_info';

    /** Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these; floats, bytes, mappings and text with lone surrogates have no wire form. */
    case UnencodableValue = 'unencodable_value';

    /** Take the parameter out or correct its spelling; the server ignores what it does not know. */
    case UnknownParameter = 'unknown_parameter';

    /** Keep to the documented values; a refusal is documented or was seen, but no source names the status. */
    case UnnamedStatus = 'unnamed_status';

    /** Theres no sufficient stock to complete the order. */
    case UnsifficientStock = 'unsifficient_stock';

    /** You already have a record with this Description */
    case UsedDescription = 'used_description';

    /** You already have an entry with this Email */
    case UsedEmail = 'used_email';

    /** You already have a subaccount using this extension */
    case UsedExtension = 'used_extension';

    /** You already have a subaccount using extension in this location */
    case UsedExtensionInLocation = 'used_extension_in_location';

    /** You already have a record with this Filter */
    case UsedFilter = 'used_filter';

    /** There is already another customer using this IP Address */
    case UsedIp = 'used_ip';

    /** You already have an entry using this name */
    case UsedName = 'used_name';

    /** You already have a record with this Number */
    case UsedNumber = 'used_number';

    /** This password has been used previously by this account. */
    case UsedPassword = 'used_password';

    /** You have an entry with this Speed Dial */
    case UsedSpeedDial = 'used_speed_dial';

    /** You already have a subaccount using this Username. */
    case UsedUsername = 'used_username';

    /** This Password is too weak or too common */
    case WeakPassword = 'weak_password';

    /** The provider's message, verbatim; empty for a code of our own. */
    public function message(): string
    {
        return CodeTable::ROWS[$this->value][0];
    }

    /** What sort of fault it is. */
    public function kind(): Kind
    {
        return Kind::from(CodeTable::ROWS[$this->value][1]);
    }

    /** Whether it is a failure or an empty answer. */
    public function outcome(): Outcome
    {
        return Outcome::from(CodeTable::ROWS[$this->value][2]);
    }

    /** When it makes sense to send the same call again. */
    public function retry(): Retry
    {
        return Retry::from(CodeTable::ROWS[$this->value][3]);
    }

    /** What to do about it. */
    public function remedy(): string
    {
        return CodeTable::ROWS[$this->value][4];
    }

    /** Whether the call worked and found nothing: an empty list rather than a failure. */
    public function isEmptyList(): bool
    {
        return $this->outcome() === Outcome::Empty;
    }
}
