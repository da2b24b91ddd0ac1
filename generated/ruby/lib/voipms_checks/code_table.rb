# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  # The codes of the catalog, each under its name in capitals.
  class ErrorCode
    # This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250
    INVALID_THRESHOLD = define(
      "Invalid_threshold",
      "This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250",
      :limit,
      :failure,
      :after_fix,
      "Set threshold of setClientThreshold to a whole number from 1 to 250."
    )

    # Unable to purchase DIDs
    UNABLE_TO_PURCHASE = define(
      "Unable_to_purchase",
      "Unable to purchase DIDs",
      :service,
      :failure,
      :look_up_first,
      "See in getDIDsInfo whether the number arrived; if not, search again and order another, or check funds with getBalance."
    )

    # The Account has DIDs assigned to it.
    ACCOUNT_WITH_DIDS = define(
      "account_with_dids",
      "The Account has DIDs assigned to it.",
      :conflict,
      :failure,
      :after_fix,
      "List the numbers of the sub-account with getDIDsInfo (`client` = the sub-account), route them elsewhere with setDIDRouting or release reseller numbers with unconnectDID, then delete again."
    )

    # API requests limit per minute has been reached
    API_LIMIT_EXCEEDED = define(
      "api_limit_exceeded",
      "API requests limit per minute has been reached",
      :limit,
      :failure,
      :later,
      "Pause for a minute and repeat; slow the client down and cache lists instead of reading them on every call."
    )

    # API has not been enabled or has been disabled
    API_NOT_ENABLED = define(
      "api_not_enabled",
      "API has not been enabled or has been disabled",
      :auth,
      :failure,
      :after_fix,
      "Switch the API on in the portal under Main Menu > SOAP and REST/JSON API (an API password must be set there first)."
    )

    # The conference can just have one profile member without pin
    CAN_HAVE_ONLY_ONE_PROFILE_WITHOUT_PIN = define(
      "can_have_only_one_profile_without_pin",
      "The conference can just have one profile member without pin",
      :conflict,
      :failure,
      :after_fix,
      "Give the profile a `pin` with setConferenceMember before attaching it; getConference lists the `members` and getConferenceMembers their pins."
    )

    # The cancellation wasn't completed.
    CANCEL_FAILED = define(
      "cancel_failed",
      "The cancellation wasn't completed.",
      :service,
      :failure,
      :look_up_first,
      "Look whether the number is still yours (getFaxNumbersInfo for a fax number, getDIDsInfo for a DID) before cancelling once more."
    )

    # There is no relation between the profile member and the conference.
    CONFERENCE_MEMBER_RELATION_NOT_FOUND = define(
      "conference_member_relation_not_found",
      "There is no relation between the profile member and the conference.",
      :invalid,
      :failure,
      :after_fix,
      "Pass a `member` that getConference lists among the `members` of that `conference`, or attach it first with addMemberToConference."
    )

    # DID Number is already in use
    DID_IN_USE = define(
      "did_in_use",
      "DID Number is already in use",
      :conflict,
      :failure,
      :look_up_first,
      "See in getDIDsInfo whether an earlier attempt already gave you the number; if not, order a different one from getDIDsUSA, getDIDsCAN or a search method."
    )

    # You have reached the maximum number of DID numbers allowed for your account type. Please contact our team if you have a specific use case or if you would like to upgrade to a Business account.
    DID_LIMIT_REACHED = define(
      "did_limit_reached",
      "You have reached the maximum number of DID numbers allowed for your account type. Please contact our team if you have a specific use case or if you would like to upgrade to a Business account.",
      :limit,
      :failure,
      :after_fix,
      "Cancel numbers you no longer need, or ask the provider's support for a higher allowance or a Business account."
    )

    # There is already another entry with this name
    DUPLICATED_NAME = define(
      "duplicated_name",
      "There is already another entry with this name",
      :conflict,
      :failure,
      :after_fix,
      "Choose a `name` that no entry of the same kind has; read the existing ones with the matching get method."
    )

    # The given pin has been duplicated
    DUPLICATED_PIN = define(
      "duplicated_pin",
      "The given pin has been duplicated",
      :conflict,
      :failure,
      :after_fix,
      "Choose a `pin` that no other profile has; getConferenceMembers shows those in use."
    )

    # Register an address for the number with e911Provision before asking for it.
    E911_DISABLE = define(
      "e911_disable",
      "",
      :state,
      :failure,
      :after_fix,
      "Register an address for the number with e911Provision before asking for it."
    )

    # DID e911 service it's not enabled.
    E911_DISABLED = define(
      "e911_disabled",
      "DID e911 service it's not enabled.",
      :state,
      :failure,
      :after_fix,
      "Subscribe the number with e911Provision first; getDIDsInfo tells in `e911` whether a number has the service."
    )

    # DID e911 service has been requested and is in validation process.
    E911_PENDING = define(
      "e911_pending",
      "DID e911 service has been requested and is in validation process.",
      :state,
      :failure,
      :later,
      "Wait until the earlier request has been validated, follow it with e911Info, then repeat."
    )

    # Error when deleting message
    ERROR_DELETING_MSG = define(
      "error_deleting_msg",
      "Error when deleting message",
      :service,
      :failure,
      :look_up_first,
      "Read getVoicemailMessages to see which messages remain, then repeat delMessages for those with `folder` and `message_num` together."
    )

    # Error when move the voicemail message to folder
    ERROR_MOVING_MSG = define(
      "error_moving_msg",
      "Error when move the voicemail message to folder",
      :service,
      :failure,
      :look_up_first,
      "Find the message with getVoicemailMessages in the old and the new folder; repeat moveFolderVoicemailMessage only if it has not moved."
    )

    # The file exceeds the limite size allowed.
    EXCEEDS_FILE_SIZE = define(
      "exceeds_file_size",
      "The file exceeds the limite size allowed.",
      :limit,
      :failure,
      :after_fix,
      "Send a smaller `file`: fewer pages, lower resolution or stronger compression, or split it over several calls."
    )

    # You can't set a callback to an existing VoIP.ms DID number
    EXISTING_DID = define(
      "existing_did",
      "You can't set a callback to an existing VoIP.ms DID number",
      :conflict,
      :failure,
      :after_fix,
      "Give `number` in setCallback an outside telephone number; none that getDIDsInfo lists is allowed."
    )

    # Your account is limited to 4 forward entries
    FORWARDS_EXCEEDED = define(
      "forwards_exceeded",
      "Your account is limited to 4 forward entries",
      :limit,
      :failure,
      :after_fix,
      "The account may hold 4 forwardings: reuse one by passing its `forwarding` id from getForwardings, or remove one with delForwarding."
    )

    # This is not a valid account
    INVALID_ACCOUNT = define(
      "invalid_account",
      "This is not a valid account",
      :invalid,
      :failure,
      :after_fix,
      "Take `account` from getSubAccounts in the form `100001_VoIP`, or use the main account number alone."
    )

    # Address is missing or the format is invalid.
    INVALID_ADDRESS = define(
      "invalid_address",
      "Address is missing or the format is invalid.",
      :invalid,
      :failure,
      :after_fix,
      "Fill `address1` with the street address on the losing carrier's customer record; elsewhere the parameter is `address`."
    )

    # This is not a valid admin
    INVALID_ADMIN = define(
      "invalid_admin",
      "This is not a valid admin",
      :invalid,
      :failure,
      :after_fix,
      "Send `admin` as yes or no."
    )

    # This is not a valid Agent ring time out value
    INVALID_AGENT_RING_TIMEOUT = define(
      "invalid_agent_ring_timeout",
      "This is not a valid Agent ring time out value",
      :invalid,
      :failure,
      :after_fix,
      "Send `agent_ring_timeout` as whole seconds from 5 to 60."
    )

    # One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all
    INVALID_ALLOWEDCODECS = define(
      "invalid_allowedcodecs",
      "One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all",
      :invalid,
      :failure,
      :after_fix,
      "Join codec values from getAllowedCodecs with semicolons in `allowed_codecs` (`ulaw;g729;gsm`), or send `all`."
    )

    # This is not a valid "Announce join leave"
    INVALID_ANNOUNCE_JOIN_LEAVE = define(
      "invalid_announce_join_leave",
      "This is not a valid \"Announce join leave\"",
      :invalid,
      :failure,
      :after_fix,
      "Send `announce_join_leave` as yes or no."
    )

    # This is not a valid "Announce only user"
    INVALID_ANNOUNCE_ONLY_USER = define(
      "invalid_announce_only_user",
      "This is not a valid \"Announce only user\"",
      :invalid,
      :failure,
      :after_fix,
      "Send `announce_only_user` as yes or no."
    )

    # This is not a valid Announce position frequency
    INVALID_ANNOUNCE_POSITION_FREQUENCY = define(
      "invalid_announce_position_frequency",
      "This is not a valid Announce position frequency",
      :invalid,
      :failure,
      :after_fix,
      "Send `announce_position_frecuency` (that is how the parameter is spelled) as a multiple of 15 seconds up to 1200, or `none`."
    )

    # This is not a valid "Announce round seconds"
    INVALID_ANNOUNCE_ROUND_SECONDS = define(
      "invalid_announce_round_seconds",
      "This is not a valid \"Announce round seconds\"",
      :invalid,
      :failure,
      :after_fix,
      "Send `announce_round_seconds` as 1 to 60, or `none`."
    )

    # This is not a valid "Announce user count"
    INVALID_ANNOUNCE_USER_COUNT = define(
      "invalid_announce_user_count",
      "This is not a valid \"Announce user count\"",
      :invalid,
      :failure,
      :after_fix,
      "Send `announce_user_count` as yes or no."
    )

    # this is not a valid Area Code.
    INVALID_AREA_CODE = define(
      "invalid_area_code",
      "this is not a valid Area Code.",
      :invalid,
      :failure,
      :after_fix,
      "Take `area_code` from the rows of getFaxRateCentersCAN or getFaxRateCentersUSA, and search in the country it belongs to."
    )

    # Valid formats: PDF, MS Word, BMP, JPG
    INVALID_ATTACH_FILE = define(
      "invalid_attach_file",
      "Valid formats: PDF, MS Word, BMP, JPG",
      :invalid,
      :failure,
      :after_fix,
      "Upload a PDF, Word, BMP or JPG document in addLNPFile, base64-encoded in `file` and sent by POST."
    )

    # The given ID is invalid or doesn't exist.
    INVALID_ATTACHID = define(
      "invalid_attachid",
      "The given ID is invalid or doesn't exist.",
      :invalid,
      :failure,
      :after_fix,
      "Take `attachid` from getLNPAttachList for the same `portid`."
    )

    # this is not a valid AttachMessage Should be: yes/no
    INVALID_ATTACHMESSAGE = define(
      "invalid_attachmessage",
      "this is not a valid AttachMessage Should be: yes/no",
      :invalid,
      :failure,
      :after_fix,
      "Send `attach_message` as yes or no."
    )

    # This is not a valid Auth Type
    INVALID_AUTHTYPE = define(
      "invalid_authtype",
      "This is not a valid Auth Type",
      :invalid,
      :failure,
      :after_fix,
      "Take `auth_type` from getAuthTypes."
    )

    # You must select IP Auth to use H.323
    INVALID_AUTHTYPE_H323 = define(
      "invalid_authtype_h323",
      "You must select IP Auth to use H.323",
      :conflict,
      :failure,
      :after_fix,
      "For H.323 set `auth_type` to 2 (static IP) and supply `ip`; or choose a different `protocol` from getProtocols."
    )

    # You must use User/Password Authentication for IAX2
    INVALID_AUTHTYPE_IAX2 = define(
      "invalid_authtype_iax2",
      "You must use User/Password Authentication for IAX2",
      :conflict,
      :failure,
      :after_fix,
      "For IAX2 set `auth_type` to the user and password type in getAuthTypes and drop `ip`; or choose a different `protocol`."
    )

    # This is not a valid BalanceManagement
    INVALID_BALANCEMANAGEMENT = define(
      "invalid_balancemanagement",
      "This is not a valid BalanceManagement",
      :invalid,
      :failure,
      :after_fix,
      "Take `balance_management` from getBalanceManagement."
    )

    # This is not a valid recording path
    INVALID_BASE_RECORDING = define(
      "invalid_base_recording",
      "This is not a valid recording path",
      :invalid,
      :failure,
      :after_fix,
      "Check the recording's id against its list (getRecordings for audio recordings) and repeat; if the id is listed there, report the entry to the provider's support."
    )

    # This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat
    INVALID_BILLINGTYPE = define(
      "invalid_billingtype",
      "This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat",
      :invalid,
      :failure,
      :after_fix,
      "Send `billing_type` as 1 (per minute) or 2 (flat)."
    )

    # Call Type is not valid.
    INVALID_CALL_TYPE = define(
      "invalid_call_type",
      "Call Type is not valid.",
      :invalid,
      :failure,
      :after_fix,
      "For getCallRecordings send `call_type` as all, incoming or outgoing; for getCallTranscriptions take it from getCallTypes."
    )

    # This is not a valid Callback
    INVALID_CALLBACK = define(
      "invalid_callback",
      "This is not a valid Callback",
      :invalid,
      :failure,
      :after_fix,
      "Take `callback` from getCallbacks, or leave it out to create an entry; in a route write `cb:` and that id."
    )

    # This is not a valid Callback enable value
    INVALID_CALLBACK_ENABLE = define(
      "invalid_callback_enable",
      "This is not a valid Callback enable value",
      :invalid,
      :failure,
      :after_fix,
      "Send `url_callback_enable` as 1 or 0 (setSMS; the fax number methods have the same parameter)."
    )

    # This is not a valid Callback retry
    INVALID_CALLBACK_RETRY = define(
      "invalid_callback_retry",
      "This is not a valid Callback retry",
      :invalid,
      :failure,
      :after_fix,
      "Send `url_callback_retry` as 1 or 0 (setSMS; the fax number methods have the same parameter)."
    )

    # This is not a valid CallerID
    INVALID_CALLERID = define(
      "invalid_callerid",
      "This is not a valid CallerID",
      :invalid,
      :failure,
      :after_fix,
      "In setCallerIDFiltering send `callerid` as 10 or 11 digits (`X` as wildcard), `i`, `0`, `s`, `sb`, `sc`, `p` or `p:` and a phonebook group; elsewhere send the caller ID as plain digits."
    )

    # This is not a valid CallerID Override
    INVALID_CALLERID_OVERRIDE = define(
      "invalid_callerid_override",
      "This is not a valid CallerID Override",
      :invalid,
      :failure,
      :after_fix,
      "Send the override (`callerid_override`, or `callerid_number` for sub-accounts and callbacks) as a telephone number in plain digits, or leave it out."
    )

    # This is not a valid CID Prefix, lenght should be less than 20 chars
    INVALID_CALLERIDPREFIX = define(
      "invalid_calleridprefix",
      "This is not a valid CID Prefix, lenght should be less than 20 chars",
      :limit,
      :failure,
      :after_fix,
      "Shorten `callerid_prefix` to at most 19 characters; brackets are allowed."
    )

    # This is not a valid Call Hunting
    INVALID_CALLHUNTING = define(
      "invalid_callhunting",
      "This is not a valid Call Hunting",
      :invalid,
      :failure,
      :after_fix,
      "Take `callhunting` from getCallHuntings, or leave it out of setCallHunting to create an entry."
    )

    # This is not a valid Call Parking
    INVALID_CALLPARKING = define(
      "invalid_callparking",
      "This is not a valid Call Parking",
      :invalid,
      :failure,
      :after_fix,
      "Take `callparking` from getCallParking, or leave it out of setCallParking to create an entry."
    )

    # This is not a valid Call recording
    INVALID_CALLRECORDING = define(
      "invalid_callrecording",
      "This is not a valid Call recording",
      :invalid,
      :failure,
      :after_fix,
      "Take `callrecording` from getCallRecordings, together with the `account` it was listed for."
    )

    # This is not a valid Canada Route
    INVALID_CANADA_ROUTING = define(
      "invalid_canada_routing",
      "This is not a valid Canada Route",
      :invalid,
      :failure,
      :after_fix,
      "Take `canada_routing` from getRoutes: 1 is value, 2 is premium."
    )

    # This is not a valid Carrier
    INVALID_CARRIER = define(
      "invalid_carrier",
      "This is not a valid Carrier",
      :invalid,
      :failure,
      :after_fix,
      "Take `carrier` for orderVanity from getCarriers."
    )

    # This is not a valid Charge
    INVALID_CHARGE = define(
      "invalid_charge",
      "This is not a valid Charge",
      :invalid,
      :failure,
      :after_fix,
      "Send `charge` as a plain decimal amount such as 4.99, without a currency sign."
    )

    # City is missing or the format is invalid.
    INVALID_CITY = define(
      "invalid_city",
      "City is missing or the format is invalid.",
      :invalid,
      :failure,
      :after_fix,
      "Fill `city` as it stands on the losing carrier's customer record."
    )

    # This is not a valid Client
    INVALID_CLIENT = define(
      "invalid_client",
      "This is not a valid Client",
      :invalid,
      :failure,
      :after_fix,
      "Take `client` from getClients; an account without reseller clients cannot use the methods that need one."
    )

    # This is not a valid CNAM Should be: 1/0
    INVALID_CNAM = define(
      "invalid_cnam",
      "This is not a valid CNAM Should be: 1/0",
      :invalid,
      :failure,
      :after_fix,
      "Send `cnam` as 1 or 0."
    )

    # This is not a valid Codec
    INVALID_CODEC = define(
      "invalid_codec",
      "This is not a valid Codec",
      :invalid,
      :failure,
      :after_fix,
      "Take `codec` from getAllowedCodecs called without parameters."
    )

    # This is not a valid Conference ID
    INVALID_CONFERENCE = define(
      "invalid_conference",
      "This is not a valid Conference ID",
      :invalid,
      :failure,
      :after_fix,
      "Take `conference` from getConference, or leave it out of setConference to create one."
    )

    # This is not a valid Contact Number
    INVALID_CONTACT = define(
      "invalid_contact",
      "This is not a valid Contact Number",
      :invalid,
      :failure,
      :after_fix,
      "Send the `contact` filter as the other party's telephone number in plain digits (`5551234567`), or leave it out."
    )

    # Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example: US, CA, etc. (You can use the values returned by the method getCountries)
    INVALID_COUNTRY = define(
      "invalid_country",
      "Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example: US, CA, etc. (You can use the values returned by the method getCountries)",
      :invalid,
      :failure,
      :after_fix,
      "Send `country` as a two-letter ISO code listed by getCountries; e911 methods take only US or CA."
    )

    # This is not a valid Country ID
    INVALID_COUNTRYID = define(
      "invalid_countryid",
      "This is not a valid Country ID",
      :invalid,
      :failure,
      :after_fix,
      "Take `country_id` from getDIDCountries for the same international number type."
    )

    # Username or Password is incorrect
    INVALID_CREDENTIALS = define(
      "invalid_credentials",
      "Username or Password is incorrect",
      :auth,
      :failure,
      :after_fix,
      "Send the portal login e-mail as `api_username` and, as `api_password`, the password set under Main Menu > SOAP and REST/JSON API, not the portal password."
    )

    # This is not a valid date Format is: yyyy-mm-dd
    INVALID_DATE = define(
      "invalid_date",
      "This is not a valid date Format is: yyyy-mm-dd",
      :invalid,
      :failure,
      :after_fix,
      "Send a calendar date that exists, written yyyy-mm-dd."
    )

    # The "From" date should be prior to the "To" date.
    INVALID_DATE_FROM = define(
      "invalid_date_from",
      "The \"From\" date should be prior to the \"To\" date.",
      :conflict,
      :failure,
      :after_fix,
      "Correct or swap the range so that its start (`date_from` or `from`) does not lie after its end (`date_to` or `to`)."
    )

    # Date Range should be 92 days or less
    INVALID_DATERANGE = define(
      "invalid_daterange",
      "Date Range should be 92 days or less",
      :limit,
      :failure,
      :after_fix,
      "Ask for at most 92 days at once and split longer periods over several calls."
    )

    # This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss
    INVALID_DATETIME = define(
      "invalid_datetime",
      "This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss",
      :invalid,
      :failure,
      :after_fix,
      "Send an existing moment written yyyy-mm-dd hh:mm:ss."
    )

    # This is not a valid Day Range
    INVALID_DAYRANGE = define(
      "invalid_dayrange",
      "This is not a valid Day Range",
      :invalid,
      :failure,
      :after_fix,
      "In setTimeCondition give `weekdaystart` and `weekdayend` the same number of items, each from mon to sun, separated by semicolons."
    )

    # This is not a valid DelayBefore
    INVALID_DELAY_BEFORE = define(
      "invalid_delay_before",
      "This is not a valid DelayBefore",
      :invalid,
      :failure,
      :after_fix,
      "Send `delay_before` in setCallback as whole seconds from 1 up; 0 counts as missing."
    )

    # This is not a valid DeleteMessage Should be: yes/no
    INVALID_DELETEMESSAGE = define(
      "invalid_deletemessage",
      "This is not a valid DeleteMessage Should be: yes/no",
      :invalid,
      :failure,
      :after_fix,
      "Send `delete_message` as yes or no."
    )

    # This is not a valid Description
    INVALID_DESCRIPTION = define(
      "invalid_description",
      "This is not a valid Description",
      :invalid,
      :failure,
      :after_fix,
      "Reduce `description` to short plain text; the provider publishes no exact rule for it."
    )

    # This is not a valid Destination
    INVALID_DESTINATION = define(
      "invalid_destination",
      "This is not a valid Destination",
      :invalid,
      :failure,
      :after_fix,
      "Send `destination` in setCallParking as `parker`, the main account or a sub-account from getSubAccounts."
    )

    # This is not a valid Destination Folder
    INVALID_DESTINATION_FOLDER = define(
      "invalid_destination_folder",
      "This is not a valid Destination Folder",
      :invalid,
      :failure,
      :after_fix,
      "Take `new_folder` from getVoicemailFolders, with the same capitals (INBOX, Old, Urgent, Family, Friends, Work)."
    )

    # This is not a valid Device Type
    INVALID_DEVICETYPE = define(
      "invalid_devicetype",
      "This is not a valid Device Type",
      :invalid,
      :failure,
      :after_fix,
      "Take `device_type` from getDeviceTypes."
    )

    # This is not a valid Dialtime
    INVALID_DIALTIME = define(
      "invalid_dialtime",
      "This is not a valid Dialtime",
      :invalid,
      :failure,
      :after_fix,
      "Send `dialtime` as whole seconds, for example 60."
    )

    # This is not a valid DID
    INVALID_DID = define(
      "invalid_did",
      "This is not a valid DID",
      :invalid,
      :failure,
      :after_fix,
      "Send `did` as plain digits of a number that getDIDsInfo lists, or a fax number from getFaxNumbersInfo; one that has left the account is refused too."
    )

    # This is not a valid DigitTimeOut
    INVALID_DIGIT_TIMEOUT = define(
      "invalid_digit_timeout",
      "This is not a valid DigitTimeOut",
      :invalid,
      :failure,
      :after_fix,
      "Send `digit_timeout` (setDISA, setCallback) as whole seconds."
    )

    # These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers
    INVALID_DIGITS = define(
      "invalid_digits",
      "These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers",
      :invalid,
      :failure,
      :after_fix,
      "For orderDIDVirtual send `digits` as exactly three digits, leading zeros kept (`001`); createVoicemail takes 1 to 10 digits."
    )

    # This is not a valid DISA
    INVALID_DISA = define(
      "invalid_disa",
      "This is not a valid DISA",
      :invalid,
      :failure,
      :after_fix,
      "Take `disa` from getDISAs, or leave it out of setDISA to create an entry."
    )

    # This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1.
    INVALID_DIVERSION_HEADER = define(
      "invalid_diversion_header",
      "This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1.",
      :invalid,
      :failure,
      :after_fix,
      "Send `diversion_header` in setForwarding as 1 or 0."
    )

    # This is not a valid "drop silence" value
    INVALID_DROP_SILENCE = define(
      "invalid_drop_silence",
      "This is not a valid \"drop silence\" value",
      :invalid,
      :failure,
      :after_fix,
      "Send `drop_silence` as yes or no."
    )

    # This is not a valid Destination Number
    INVALID_DST = define(
      "invalid_dst",
      "This is not a valid Destination Number",
      :invalid,
      :failure,
      :after_fix,
      "Send `dst` as the recipient's number in 10 plain digits."
    )

    # This is no a valid DTMF digit
    INVALID_DTMF_DIGITS = define(
      "invalid_dtmf_digits",
      "This is no a valid DTMF digit",
      :invalid,
      :failure,
      :after_fix,
      "Keep `dtmf_digits` in setForwarding to characters that a telephone keypad sends, or leave it out."
    )

    # This is no a valid DTMF Mode
    INVALID_DTMFMODE = define(
      "invalid_dtmfmode",
      "This is no a valid DTMF Mode",
      :invalid,
      :failure,
      :after_fix,
      "Send `dtmf_mode` as auto, rfc2833, inband or info (see getDTMFModes)."
    )

    # This is not a valid email or email is already in database
    INVALID_EMAIL = define(
      "invalid_email",
      "This is not a valid email or email is already in database",
      :invalid,
      :failure,
      :after_fix,
      "Send a well-formed address; when signing up or changing a client, use one that no client in getClients already has."
    )

    # This is not a valid format value
    INVALID_EMAIL_ATTACHMENT_FORMAT = define(
      "invalid_email_attachment_format",
      "This is not a valid format value",
      :invalid,
      :failure,
      :after_fix,
      "Send `email_attachment_format` as wav49, wav or wavmp3 (see getVoicemailAttachmentFormats), or leave it out; neither `no` nor `mp3` exists."
    )

    # This is not a valid email enable value
    INVALID_EMAIL_ENABLE = define(
      "invalid_email_enable",
      "This is not a valid email enable value",
      :invalid,
      :failure,
      :after_fix,
      "Send `email_enabled` in setSMS (`email_enable` in the fax number methods) as 1 or 0."
    )

    # This is not a valid Enable IP Restriction value
    INVALID_ENABLE_IP_RESTRICTION = define(
      "invalid_enable_ip_restriction",
      "This is not a valid Enable IP Restriction value",
      :invalid,
      :failure,
      :after_fix,
      "Send `enable_ip_restriction` as 1 or 0."
    )

    # This is not a valid Enable POP Restriction value
    INVALID_ENABLE_POP_RESTRICTION = define(
      "invalid_enable_pop_restriction",
      "This is not a valid Enable POP Restriction value",
      :invalid,
      :failure,
      :after_fix,
      "Send `enable_pop_restriction` as 1 or 0."
    )

    # This is not a valid End Hour
    INVALID_ENDHOUR = define(
      "invalid_endhour",
      "This is not a valid End Hour",
      :invalid,
      :failure,
      :after_fix,
      "Send `endhour` in setTimeCondition as hours of the 24-hour clock separated by semicolons, as many as `starthour` has."
    )

    # This is not a valid End Minute
    INVALID_ENDMINUTE = define(
      "invalid_endminute",
      "This is not a valid End Minute",
      :invalid,
      :failure,
      :after_fix,
      "Send `endminute` in setTimeCondition as minutes of the hour separated by semicolons, as many as `startminute` has."
    )

    # This is not a valid extension Extension can only contain digits
    INVALID_EXTENSION = define(
      "invalid_extension",
      "This is not a valid extension Extension can only contain digits",
      :invalid,
      :failure,
      :after_fix,
      "Send `internal_extension` as digits only, 5 at most."
    )

    # Extensions should not contain more than 5 digits
    INVALID_EXTENSION_LENGTH = define(
      "invalid_extension_length",
      "Extensions should not contain more than 5 digits",
      :limit,
      :failure,
      :after_fix,
      "Shorten `internal_extension` to 5 digits or fewer."
    )

    # Extensions cannot start with: 068, 097
    INVALID_EXTENSION_PREFIX = define(
      "invalid_extension_prefix",
      "Extensions cannot start with: 068, 097",
      :invalid,
      :failure,
      :after_fix,
      "Choose an `internal_extension` whose first digits are neither 068 nor 097."
    )

    # Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988
    INVALID_EXTENSIONS = define(
      "invalid_extensions",
      "Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988",
      :invalid,
      :failure,
      :after_fix,
      "Choose another `internal_extension`: 098, 211, 311, 411, 511, 711, 811, 822, 911, 988, 4443, 4444 and 4747 are reserved."
    )

    # This is not a valid failover header Should be: account/vm/fwd/none
    INVALID_FAILOVER_HEADER = define(
      "invalid_failover_header",
      "This is not a valid failover header Should be: account/vm/fwd/none",
      :invalid,
      :failure,
      :after_fix,
      "Write each `failover_...` value as `header:id` with account, vm or fwd in front (the order and DID methods know further headers), or `none:` for no failover."
    )

    # This is not a valid Fax Message ID
    INVALID_FAX_ID = define(
      "invalid_fax_id",
      "This is not a valid Fax Message ID",
      :invalid,
      :failure,
      :after_fix,
      "Take `fax_id` in moveFaxMessage from getFaxMessages."
    )

    # This is not a valid File
    INVALID_FILE = define(
      "invalid_file",
      "This is not a valid File",
      :invalid,
      :failure,
      :after_fix,
      "Send the whole audio file base64-encoded in `file` of setRecording, by POST; sendFaxMessage takes pdf, txt, jpg, gif, png or tif in the same way."
    )

    # This is not a valid Filter
    INVALID_FILTER = define(
      "invalid_filter",
      "This is not a valid Filter",
      :invalid,
      :failure,
      :after_fix,
      "Take the id from getCallerIDFiltering and send it as `filter` to setCallerIDFiltering, but as `filtering` to the get and del methods."
    )

    # First name is missing or the format is invalid.
    INVALID_FIRSTNAME = define(
      "invalid_firstname",
      "First name is missing or the format is invalid.",
      :invalid,
      :failure,
      :after_fix,
      "Fill `firstName` (`firstname` for clients) with a person's first name; when porting, the one on the losing carrier's customer record and not a company."
    )

    # Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22
    INVALID_FOC_ENDDATE = define(
      "invalid_foc_enddate",
      "Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22",
      :invalid,
      :failure,
      :after_fix,
      "Send `endDate` in getLNPList as an existing date written yyyy-mm-dd, or leave it out."
    )

    # Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22
    INVALID_FOC_STARTDATE = define(
      "invalid_foc_startdate",
      "Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22",
      :invalid,
      :failure,
      :after_fix,
      "Send `startDate` in getLNPList as an existing date written yyyy-mm-dd, or leave it out."
    )

    # This is not a valid Folder
    INVALID_FOLDER = define(
      "invalid_folder",
      "This is not a valid Folder",
      :invalid,
      :failure,
      :after_fix,
      "Take `folder` from getVoicemailFolders with the same capitals (INBOX, Old, Urgent, Family, Friends, Work)."
    )

    # This is not a valid Fax Folder ID
    INVALID_FOLDER_ID = define(
      "invalid_folder_id",
      "This is not a valid Fax Folder ID",
      :invalid,
      :failure,
      :after_fix,
      "Take `folder_id` in moveFaxMessage from getFaxFolders."
    )

    # This is not a valid forward enable value
    INVALID_FORWARD_ENABLE = define(
      "invalid_forward_enable",
      "This is not a valid forward enable value",
      :invalid,
      :failure,
      :after_fix,
      "Send `sms_forward_enable` in setSMS as 1 or 0."
    )

    # This is not a valid forwarding
    INVALID_FORWARDING = define(
      "invalid_forwarding",
      "This is not a valid forwarding",
      :invalid,
      :failure,
      :after_fix,
      "Take `forwarding` from getForwardings, or leave it out of setForwarding to create an entry; in a route write `fwd:` and that id."
    )

    # Forwarding to the same did is not allowed
    INVALID_FORWARDING_DID = define(
      "invalid_forwarding_did",
      "Forwarding to the same did is not allowed",
      :conflict,
      :failure,
      :after_fix,
      "Point the number at a forwarding whose `phone_number` in getForwardings is not that same number; likewise keep `sms_forward` different from `did`."
    )

    # This is not a valid Frequency announce
    INVALID_FREQUENCY_ANNOUNCEMENT = define(
      "invalid_frequency_announcement",
      "This is not a valid Frequency announce",
      :invalid,
      :failure,
      :after_fix,
      "Send `frequency_announcement` as a multiple of 15 seconds up to 1200, or `none`."
    )

    # This is not a valid sender number.
    INVALID_FROM_NUMBER = define(
      "invalid_from_number",
      "This is not a valid sender number.",
      :invalid,
      :failure,
      :after_fix,
      "Take `from_number` in sendFaxMessage from the fax numbers in getFaxNumbersInfo."
    )

    # This is not a valid Full Name
    INVALID_FULLNAME = define(
      "invalid_fullname",
      "This is not a valid Full Name",
      :invalid,
      :failure,
      :after_fix,
      "Correct `full_name`, and try the whole record with e911Validate before provisioning."
    )

    # This is not a valid ID
    INVALID_ID = define(
      "invalid_id",
      "This is not a valid ID",
      :invalid,
      :failure,
      :after_fix,
      "Take `id` from the list it belongs to, for example getSubAccounts, getSMS, getMMS, getFaxMessages, getFaxFolders or getEmailToFax."
    )

    # This is not a Report estimated hold time type
    INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_E = define(
      "invalid_if_announce_position_enabled_report_e",
      "This is not a Report estimated hold time type",
      :invalid,
      :failure,
      :after_fix,
      "Send `if_announce_position_enabled_report_estimated_hold_time` as yes, no or once (see getReportEstimatedHoldTime). This spelling of the code is cut short; handle the full one alike."
    )

    # This is not a Report estimated hold time type
    INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME = define(
      "invalid_if_announce_position_enabled_report_estimated_hold_time",
      "This is not a Report estimated hold time type",
      :invalid,
      :failure,
      :after_fix,
      "Send `if_announce_position_enabled_report_estimated_hold_time` as yes, no or once (see getReportEstimatedHoldTime). Later editions cut this code short; handle both spellings alike."
    )

    # This is not a valid Internal Dialtime Should be: 1 to 60
    INVALID_INTERNALDIALTIME = define(
      "invalid_internaldialtime",
      "This is not a valid Internal Dialtime Should be: 1 to 60",
      :limit,
      :failure,
      :after_fix,
      "Send `internal_dialtime` as whole seconds from 1 to 60."
    )

    # This is not a valid Internal Voicemail
    INVALID_INTERNALVOICEMAIL = define(
      "invalid_internalvoicemail",
      "This is not a valid Internal Voicemail",
      :invalid,
      :failure,
      :after_fix,
      "Take `internal_voicemail` from the mailboxes in getVoicemails."
    )

    # This is not a valid International Route
    INVALID_INTERNATIONALROUTE = define(
      "invalid_internationalroute",
      "This is not a valid International Route",
      :invalid,
      :failure,
      :after_fix,
      "Take `international_route` from getRoutes."
    )

    # Invalid invoice type, possible values: 0 = US, 1 = CAN.
    INVALID_INVOICE_TYPE = define(
      "invalid_invoice_type",
      "Invalid invoice type, possible values: 0 = US, 1 = CAN.",
      :invalid,
      :failure,
      :after_fix,
      "Send `type` in getInvoice as 0 (US) or 1 (Canada)."
    )

    # This is an invalid IP
    INVALID_IP = define(
      "invalid_ip",
      "This is an invalid IP",
      :invalid,
      :failure,
      :after_fix,
      "Send `ip` as one IPv4 address in dotted form."
    )

    # Do not provide an IP address for User/Pass Authentication
    INVALID_IP_AUTH = define(
      "invalid_ip_auth",
      "Do not provide an IP address for User/Pass Authentication",
      :conflict,
      :failure,
      :after_fix,
      "Drop `ip` when `auth_type` is user and password, or switch to static IP authentication and drop `password` instead."
    )

    # Do not provide an IP address for IAX2
    INVALID_IP_IAX2 = define(
      "invalid_ip_iax2",
      "Do not provide an IP address for IAX2",
      :conflict,
      :failure,
      :after_fix,
      "Drop `ip` when `protocol` is IAX2, which authenticates by user and password."
    )

    # This is not a valid IVR
    INVALID_IVR = define(
      "invalid_ivr",
      "This is not a valid IVR",
      :invalid,
      :failure,
      :after_fix,
      "Take `ivr` from getIVRs, or leave it out of setIVR to create an entry."
    )

    # This is not a valid "jitter buffer" value
    INVALID_JITTER_BUFFER = define(
      "invalid_jitter_buffer",
      "This is not a valid \"jitter buffer\" value",
      :invalid,
      :failure,
      :after_fix,
      "Send `jitter_buffer` as yes or no."
    )

    # This is not a valid 'Join Announcement' Type for a Queue
    INVALID_JOIN_ANNOUNCEMENT = define(
      "invalid_join_announcement",
      "This is not a valid 'Join Announcement' Type for a Queue",
      :invalid,
      :failure,
      :after_fix,
      "Send `join_announcement` as a recording id from getRecordings, or `none`."
    )

    # This is not a valid 'JoinWhenEmpty' Type for a Queue
    INVALID_JOIN_EMPTY_TYPE = define(
      "invalid_join_empty_type",
      "This is not a valid 'JoinWhenEmpty' Type for a Queue",
      :invalid,
      :failure,
      :after_fix,
      "Send `join_when_empty` as yes, no or strict (see getJoinWhenEmptyTypes), and `leave_when_empty` likewise."
    )

    # This is not a valid Language Should be: es/en/fr
    INVALID_LANGUAGE = define(
      "invalid_language",
      "This is not a valid Language Should be: es/en/fr",
      :invalid,
      :failure,
      :after_fix,
      "Send the language as a code from getLanguages (es, en, fr); e911 methods take EN or FR."
    )

    # Lastname is missing or the format is invalid.
    INVALID_LASTNAME = define(
      "invalid_lastname",
      "Lastname is missing or the format is invalid.",
      :invalid,
      :failure,
      :after_fix,
      "Fill `lastName` (`lastname` for clients) with a person's last name; when porting, the one on the losing carrier's customer record and not a company."
    )

    # This is not a valid Listened value
    INVALID_LISTENED = define(
      "invalid_listened",
      "This is not a valid Listened value",
      :invalid,
      :failure,
      :after_fix,
      "Send `listened` as yes or no."
    )

    # This is not a valid Location
    INVALID_LOCATION = define(
      "invalid_location",
      "This is not a valid Location",
      :invalid,
      :failure,
      :after_fix,
      "Take `location_id` from getDIDsInternationalGeographic, getDIDsInternationalNational or getDIDsInternationalTollFree, whichever fits the order (it may hold letters); for orderFaxNumber take `location` from getFaxRateCentersUSA or getFaxRateCentersCAN."
    )

    # This is not a valid Lock International
    INVALID_LOCKINTERNATIONAL = define(
      "invalid_lockinternational",
      "This is not a valid Lock International",
      :invalid,
      :failure,
      :after_fix,
      "Take `lock_international` from getLockInternational."
    )

    # This is not a valid mailbox
    INVALID_MAILBOX = define(
      "invalid_mailbox",
      "This is not a valid mailbox",
      :invalid,
      :failure,
      :after_fix,
      "Take the mailbox number from getVoicemails; setRingGroup wants `voicemail` as 0 for none, since the word `none` is refused."
    )

    # This is not a valid Max Expiry (value must be between 60 and 3600 seconds)
    INVALID_MAX_EXPIRY = define(
      "invalid_max_expiry",
      "This is not a valid Max Expiry (value must be between 60 and 3600 seconds)",
      :limit,
      :failure,
      :after_fix,
      "Send `max_expiry` as whole seconds from 60 to 3600."
    )

    # This is not a valid maximum callers value
    INVALID_MAXIMUM_CALLERS = define(
      "invalid_maximum_callers",
      "This is not a valid maximum callers value",
      :invalid,
      :failure,
      :after_fix,
      "Send `maximum_callers` as 1 to 60, or `unlimited`."
    )

    # This is not a valid maximum wait time value
    INVALID_MAXIMUM_WAIT_TIME = define(
      "invalid_maximum_wait_time",
      "This is not a valid maximum wait time value",
      :invalid,
      :failure,
      :after_fix,
      "Send `maximum_wait_time` as a multiple of 30 seconds up to 1200, or `unlimited`."
    )

    # Send media in a format the provider takes; an MP3 by address passed where a WAV was refused.
    INVALID_MEDIA = define(
      "invalid_media",
      "",
      :invalid,
      :failure,
      :after_fix,
      "Send media in a format the provider takes; an MP3 by address passed where a WAV was refused."
    )

    # This is not a valid Member
    INVALID_MEMBER = define(
      "invalid_member",
      "This is not a valid Member",
      :invalid,
      :failure,
      :after_fix,
      "Take `member` from getStaticMembers for that `queue`; for conferences take it from getConferenceMembers."
    )

    # This is not a valid Member Delay
    INVALID_MEMBER_DELAY = define(
      "invalid_member_delay",
      "This is not a valid Member Delay",
      :invalid,
      :failure,
      :after_fix,
      "Send `member_delay` as 1 to 15 seconds, or `none`."
    )

    # This is not a valid Voicemail Message Number
    INVALID_MESSAGE_NUM = define(
      "invalid_message_num",
      "This is not a valid Voicemail Message Number",
      :invalid,
      :failure,
      :after_fix,
      "Take `message_num` from getVoicemailMessages for the same `mailbox` and `folder`."
    )

    # This is not a valid Method
    INVALID_METHOD = define(
      "invalid_method",
      "This is not a valid Method",
      :invalid,
      :failure,
      :after_fix,
      "Correct the spelling and capitals of `method` against the provider's list of methods."
    )

    # This is not a valid Minute Rate
    INVALID_MINUTE = define(
      "invalid_minute",
      "This is not a valid Minute Rate",
      :invalid,
      :failure,
      :after_fix,
      "Send `minute`, the client's rate per minute, as a plain decimal such as 0.03."
    )

    # Toll-free numbers and local numbers can not be mixed in the same order.
    INVALID_MIXED_NUMBERS = define(
      "invalid_mixed_numbers",
      "Toll-free numbers and local numbers can not be mixed in the same order.",
      :conflict,
      :failure,
      :after_fix,
      "Split `numbers` in two: open one addLNPPort with `portType` 3 for the toll-free numbers and another for the local ones."
    )

    # This is not a valid Montly Fee
    INVALID_MONTHLY = define(
      "invalid_monthly",
      "This is not a valid Montly Fee",
      :invalid,
      :failure,
      :after_fix,
      "Send `monthly`, the client's fee per month, as a plain decimal such as 3.50."
    )

    # This is not a valid Music on Hold
    INVALID_MUSICONHOLD = define(
      "invalid_musiconhold",
      "This is not a valid Music on Hold",
      :invalid,
      :failure,
      :after_fix,
      "Take `music_on_hold` (`music` in call parking and call hunting) from getMusicOnHold; `default` is accepted for sub-accounts, `none` is not."
    )

    # This is not a valid name, Alphanumeric Only
    INVALID_NAME = define(
      "invalid_name",
      "This is not a valid name, Alphanumeric Only",
      :invalid,
      :failure,
      :after_fix,
      "Keep `name` to letters and digits."
    )

    # This is not a valid NAT
    INVALID_NAT = define(
      "invalid_nat",
      "This is not a valid NAT",
      :invalid,
      :failure,
      :after_fix,
      "Send `nat` as yes, no, route or never (see getNAT)."
    )

    # This is not a valid Note, lenght should be less than 50 chars
    INVALID_NOTE = define(
      "invalid_note",
      "This is not a valid Note, lenght should be less than 50 chars",
      :limit,
      :failure,
      :after_fix,
      "Shorten `note` to at most 49 characters."
    )

    # This is not a valid Number
    INVALID_NUMBER = define(
      "invalid_number",
      "This is not a valid Number",
      :invalid,
      :failure,
      :after_fix,
      "Send `number` as plain digits; setPhonebook takes 3, 10 or 11 digits or `sip:` and an id. In setQueue try a short `queue_number` such as 6, since 4-digit ones have been refused."
    )

    # You have entered a Canadian number (not valid in this portability process).
    INVALID_NUMBER_CANADIAN = define(
      "invalid_number_canadian",
      "You have entered a Canadian number (not valid in this portability process).",
      :conflict,
      :failure,
      :after_fix,
      "Port Canadian numbers in an order of their own with `portType` 2 (5 for fax), or take them out of `numbers`."
    )

    # The number is already in our network
    INVALID_NUMBER_EXIST = define(
      "invalid_number_exist",
      "The number is already in our network",
      :conflict,
      :failure,
      :after_fix,
      "Take the number out of `numbers`, since it needs no port; ask the provider's support about moving it between accounts."
    )

    # The Fax number can not be ported into our network
    INVALID_NUMBER_FAX = define(
      "invalid_number_fax",
      "The Fax number can not be ported into our network",
      :state,
      :failure,
      :after_fix,
      "Take the number out of `numbers`; ask getFaxNumbersPortability about each fax number before ordering."
    )

    # You have entered a local number (not valid in this portability process)
    INVALID_NUMBER_PORTTYPE = define(
      "invalid_number_porttype",
      "You have entered a local number (not valid in this portability process)",
      :conflict,
      :failure,
      :after_fix,
      "Port local numbers with `portType` 1 (United States) or 2 (Canada); keep `portType` 3 for toll-free ones."
    )

    # You have entered a USA number (not valid in this portability process).
    INVALID_NUMBER_US = define(
      "invalid_number_us",
      "You have entered a USA number (not valid in this portability process).",
      :conflict,
      :failure,
      :after_fix,
      "Port United States numbers in an order of their own with `portType` 1 (4 for fax), or take them out of `numbers`."
    )

    # The element format of multiple data is not correct or it size does not match with other elements
    INVALID_NUMBERMEMBERS = define(
      "invalid_numbermembers",
      "The element format of multiple data is not correct or it size does not match with other elements",
      :conflict,
      :failure,
      :after_fix,
      "Give all lists equally many items, joined by semicolons: `members`, `ring_time` and `press` in setCallHunting; the hours, minutes and weekdays in setTimeCondition."
    )

    # This is not a valid "order" value
    INVALID_ORDER = define(
      "invalid_order",
      "This is not a valid \"order\" value",
      :invalid,
      :failure,
      :after_fix,
      "Send `order` in setCallHunting as follow or random."
    )

    # This is not a valid Package
    INVALID_PACKAGE = define(
      "invalid_package",
      "This is not a valid Package",
      :invalid,
      :failure,
      :after_fix,
      "Take `package` from getPackages."
    )

    # This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must Contain Alphanumeric and !#$%&/()=?*[]_:.,{}+-
    INVALID_PASSWORD = define(
      "invalid_password",
      "This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must Contain Alphanumeric and !\#$%&/()=?*[]_:.,{}+-",
      :invalid,
      :failure,
      :after_fix,
      "Mailboxes need exactly 4 digits. For sub-accounts use at least 8 characters with lower case, upper case and a digit, and no signs beyond !\#$%&/()=?*[]_:.,{}+-"
    )

    # Do not provide a Password for IP Authentication
    INVALID_PASSWORD_AUTH = define(
      "invalid_password_auth",
      "Do not provide a Password for IP Authentication",
      :conflict,
      :failure,
      :after_fix,
      "Drop `password` when `auth_type` is static IP, or switch to user and password authentication and drop `ip` instead."
    )

    # This is not a valid password (Allowed characters: Alphanumeric and ! # $ % & / ( ) = ? * [ ] _ : . , { } + -)
    INVALID_PASSWORD_ILEGAL_CHARACTERS = define(
      "invalid_password_ilegal_characters",
      "This is not a valid password (Allowed characters: Alphanumeric and ! # $ % & / ( ) = ? * [ ] _ : . , { } + -)",
      :invalid,
      :failure,
      :after_fix,
      "Build `password` from letters, digits and !\#$%&/()=?*[]_:.,{}+- only; spaces, quotes and @ are out."
    )

    # This is not a valid password (Less than 8 characters long)
    INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG = define(
      "invalid_password_lessthan_8characters_long",
      "This is not a valid password (Less than 8 characters long)",
      :limit,
      :failure,
      :after_fix,
      "Make `password` at least 8 characters long."
    )

    # This is not a valid password (Missing lower case character)
    INVALID_PASSWORD_MISSING_LOWERCASE = define(
      "invalid_password_missing_lowercase",
      "This is not a valid password (Missing lower case character)",
      :invalid,
      :failure,
      :after_fix,
      "Add a lower case letter to `password`."
    )

    # This is not a valid password (Missing a number)
    INVALID_PASSWORD_MISSING_NUMBER = define(
      "invalid_password_missing_number",
      "This is not a valid password (Missing a number)",
      :invalid,
      :failure,
      :after_fix,
      "Add a digit to `password`."
    )

    # This is not a valid password (Missing upper case character)
    INVALID_PASSWORD_MISSING_UPPERCASE = define(
      "invalid_password_missing_uppercase",
      "This is not a valid password (Missing upper case character)",
      :invalid,
      :failure,
      :after_fix,
      "Add an upper case letter to `password`."
    )

    # This is not a valid Pause
    INVALID_PAUSE = define(
      "invalid_pause",
      "This is not a valid Pause",
      :invalid,
      :failure,
      :after_fix,
      "Send `pause` in setForwarding as 0 to 10 seconds in steps of 0.5."
    )

    # This is not a valid Payment
    INVALID_PAYMENT = define(
      "invalid_payment",
      "This is not a valid Payment",
      :invalid,
      :failure,
      :after_fix,
      "Send `payment` as a plain decimal amount such as 4.99, without a currency sign."
    )

    # This is not a valid Phonebook
    INVALID_PHONEBOOK = define(
      "invalid_phonebook",
      "This is not a valid Phonebook",
      :invalid,
      :failure,
      :after_fix,
      "Take `phonebook` from getPhonebook, or leave it out of setPhonebook to create an entry."
    )

    # This is not a valid Phone Number
    INVALID_PHONENUMBER = define(
      "invalid_phonenumber",
      "This is not a valid Phone Number",
      :invalid,
      :failure,
      :after_fix,
      "Send `phone_number` as plain digits without spaces or signs."
    )

    # This is not a valid PIN
    INVALID_PIN = define(
      "invalid_pin",
      "This is not a valid PIN",
      :invalid,
      :failure,
      :after_fix,
      "Send `pin` (setDISA, setConferenceMember) as digits only."
    )

    # Must provide the account PIN number.
    INVALID_PIN_NUMBER = define(
      "invalid_pin_number",
      "Must provide the account PIN number.",
      :missing,
      :failure,
      :after_fix,
      "Supply in `pin` of addLNPPort the PIN that your account has with the losing carrier."
    )

    # This is not a valid PlayInstructions Should be: u/su
    INVALID_PLAYINSTRUCTIONS = define(
      "invalid_playinstructions",
      "This is not a valid PlayInstructions Should be: u/su",
      :invalid,
      :failure,
      :after_fix,
      "Send `play_instructions` as u or su (see getPlayInstructions); no other value is taken."
    )

    # This is not a valid POP Restriction
    INVALID_POP_RESTRICTION = define(
      "invalid_pop_restriction",
      "This is not a valid POP Restriction",
      :invalid,
      :failure,
      :after_fix,
      "Send `pop_restriction` as `server_pop` values from getServersInfo separated by commas (`10,23,45`)."
    )

    # The status code is invalid. (You can use the values returned by the method getListStatus)
    INVALID_PORT_STATUS = define(
      "invalid_port_status",
      "The status code is invalid. (You can use the values returned by the method getListStatus)",
      :invalid,
      :failure,
      :after_fix,
      "Take `portStatus` in getLNPList from getLNPListStatus, or leave it out."
    )

    # The given ID is invalid or doesn't exist.
    INVALID_PORTINGID = define(
      "invalid_portingid",
      "The given ID is invalid or doesn't exist.",
      :invalid,
      :failure,
      :after_fix,
      "Take `portid` from the answer of addLNPPort or from getLNPList."
    )

    # Must provide a valid port type.
    INVALID_PORTTYPE = define(
      "invalid_porttype",
      "Must provide a valid port type.",
      :invalid,
      :failure,
      :after_fix,
      "Send `portType` as 1 to 5: US local, Canadian local, toll-free, US fax, Canadian fax."
    )

    # This is not a valid Priority
    INVALID_PRIORITY = define(
      "invalid_priority",
      "This is not a valid Priority",
      :invalid,
      :failure,
      :after_fix,
      "Give setStaticMember priority as a whole number; 0 is accepted."
    )

    # This is not valid weight/priority value
    INVALID_PRIORITY_WEIGHT = define(
      "invalid_priority_weight",
      "This is not valid weight/priority value",
      :invalid,
      :failure,
      :after_fix,
      "Set priority_weight of setQueue to a whole number from 1 to 60."
    )

    # This is not a valid Protocol
    INVALID_PROTOCOL = define(
      "invalid_protocol",
      "This is not a valid Protocol",
      :invalid,
      :failure,
      :after_fix,
      "Set protocol to one of the codes listed by getProtocols."
    )

    # You must provide your account # with the current provider
    INVALID_PROVIDER_ACCOUNT = define(
      "invalid_provider_account",
      "You must provide your account # with the current provider",
      :missing,
      :failure,
      :after_fix,
      "Fill providerAccount of addLNPPort with the account number held at the losing carrier."
    )

    # You must provide the service provider name
    INVALID_PROVIDER_NAME = define(
      "invalid_provider_name",
      "You must provide the service provider name",
      :missing,
      :failure,
      :after_fix,
      "Fill providerName of addLNPPort with the name of the losing carrier."
    )

    # This is not a valid Province
    INVALID_PROVINCE = define(
      "invalid_province",
      "This is not a valid Province",
      :invalid,
      :failure,
      :after_fix,
      "Use a province code from getProvinces, or from getFaxProvinces for the fax methods."
    )

    # This is not a valid quantity
    INVALID_QUANTITY = define(
      "invalid_quantity",
      "This is not a valid quantity",
      :invalid,
      :failure,
      :after_fix,
      "Send quantity as a positive whole number (backorders, international orders, orderFaxNumber)."
    )

    # This is not a valid Query
    INVALID_QUERY = define(
      "invalid_query",
      "This is not a valid Query",
      :invalid,
      :failure,
      :after_fix,
      "Send a usable search text in query: digits or letters for the number searches, exactly 7 characters for searchVanity, a destination for the rate methods."
    )

    # This is not a valid Queue
    INVALID_QUEUE = define(
      "invalid_queue",
      "This is not a valid Queue",
      :invalid,
      :failure,
      :after_fix,
      "Use a queue id listed by getQueues in queue; leave it empty in setQueue to create one."
    )

    # This is not a valid "quiet" value
    INVALID_QUIET = define(
      "invalid_quiet",
      "This is not a valid \"quiet\" value",
      :invalid,
      :failure,
      :after_fix,
      "Set quiet of setConferenceMember to yes or no."
    )

    # Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that province. One public client reports that backOrderDIDUSA gave this for a correct value too; ask support if yours is on the list.
    INVALID_RATECENTER = define(
      "invalid_ratecenter",
      "",
      :invalid,
      :failure,
      :after_fix,
      "Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that province. One public client reports that backOrderDIDUSA gave this for a correct value too; ask support if yours is on the list."
    )

    # Record calls is not valid.
    INVALID_RECORD_CALLS = define(
      "invalid_record_calls",
      "Record calls is not valid.",
      :invalid,
      :failure,
      :after_fix,
      "Set record_calls to 1 or 0 (sub-accounts and setDIDInfo)."
    )

    # This is not a valid recording
    INVALID_RECORDING = define(
      "invalid_recording",
      "This is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Use a recording id listed by getRecordings; for conference recordings take it from getConferenceRecordings."
    )

    # "error menu" is not a valid recording
    INVALID_RECORDING_SOUND_ERROR_MENU = define(
      "invalid_recording_sound_error_menu",
      "\"error menu\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_error_menu of setConference (the menu-error prompt) to a recording id from getRecordings, or leave it out."
    )

    # "get pin" is not a valid recording
    INVALID_RECORDING_SOUND_GET_PIN = define(
      "invalid_recording_sound_get_pin",
      "\"get pin\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_get_pin of setConference (the PIN prompt) to a recording id from getRecordings, or leave it out."
    )

    # "has_joined" is not a valid recording
    INVALID_RECORDING_SOUND_HAS_JOINED = define(
      "invalid_recording_sound_has_joined",
      "\"has_joined\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_has_joined of setConference (the arrival prompt) to a recording id from getRecordings, or leave it out."
    )

    # "has_left" is not a valid recording
    INVALID_RECORDING_SOUND_HAS_LEFT = define(
      "invalid_recording_sound_has_left",
      "\"has_left\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_has_left of setConference (the departure prompt) to a recording id from getRecordings, or leave it out."
    )

    # "invalid pin" is not a valid recording
    INVALID_RECORDING_SOUND_INVALID_PIN = define(
      "invalid_recording_sound_invalid_pin",
      "\"invalid pin\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_invalid_pin of setConference (the wrong-PIN prompt) to a recording id from getRecordings, or leave it out."
    )

    # "join" is not a valid recording
    INVALID_RECORDING_SOUND_JOIN = define(
      "invalid_recording_sound_join",
      "\"join\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_join of setConference (the join tone) to a recording id from getRecordings, or leave it out."
    )

    # "kicked" is not a valid recording
    INVALID_RECORDING_SOUND_KICKED = define(
      "invalid_recording_sound_kicked",
      "\"kicked\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_kicked of setConference (the removal prompt) to a recording id from getRecordings, or leave it out."
    )

    # "leave" is not a valid recording
    INVALID_RECORDING_SOUND_LEAVE = define(
      "invalid_recording_sound_leave",
      "\"leave\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_leave of setConference (the leave tone) to a recording id from getRecordings, or leave it out."
    )

    # "locked" is not a valid recording
    INVALID_RECORDING_SOUND_LOCKED = define(
      "invalid_recording_sound_locked",
      "\"locked\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_locked of setConference (the locked-conference prompt) to a recording id from getRecordings, or leave it out."
    )

    # "locked now" is not a valid recording
    INVALID_RECORDING_SOUND_LOCKED_NOW = define(
      "invalid_recording_sound_locked_now",
      "\"locked now\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_locked_now of setConference (the locking confirmation) to a recording id from getRecordings, or leave it out."
    )

    # "muted" is not a valid recording
    INVALID_RECORDING_SOUND_MUTED = define(
      "invalid_recording_sound_muted",
      "\"muted\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_muted of setConference (the mute prompt) to a recording id from getRecordings, or leave it out."
    )

    # "only one" is not a valid recording
    INVALID_RECORDING_SOUND_ONLY_ONE = define(
      "invalid_recording_sound_only_one",
      "\"only one\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_only_one of setConference (the one-other-participant prompt) to a recording id from getRecordings, or leave it out."
    )

    # "only person" is not a valid recording
    INVALID_RECORDING_SOUND_ONLY_PERSON = define(
      "invalid_recording_sound_only_person",
      "\"only person\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_only_person of setConference (the alone-in-the-conference prompt) to a recording id from getRecordings, or leave it out."
    )

    # "other in party" is not a valid recording
    INVALID_RECORDING_SOUND_OTHER_IN_PARTY = define(
      "invalid_recording_sound_other_in_party",
      "\"other in party\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_other_in_party of setConference (the second half of the head count) to a recording id from getRecordings, or leave it out."
    )

    # "participants muted" is not a valid recording
    INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED = define(
      "invalid_recording_sound_participants_muted",
      "\"participants muted\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_participants_muted of setConference (the all-muted prompt) to a recording id from getRecordings, or leave it out."
    )

    # "participants unmuted" is not a valid recording
    INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED = define(
      "invalid_recording_sound_participants_unmuted",
      "\"participants unmuted\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_participants_unmuted of setConference (the all-unmuted prompt) to a recording id from getRecordings, or leave it out."
    )

    # "place into conference" is not a valid recording
    INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE = define(
      "invalid_recording_sound_place_into_conference",
      "\"place into conference\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_place_into_conference of setConference (the waiting-for-a-marked-user prompt) to a recording id from getRecordings, or leave it out."
    )

    # "there are" is not a valid recording
    INVALID_RECORDING_SOUND_THERE_ARE = define(
      "invalid_recording_sound_there_are",
      "\"there are\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_there_are of setConference (the first half of the head count) to a recording id from getRecordings, or leave it out."
    )

    # "unlocked now" is not a valid recording
    INVALID_RECORDING_SOUND_UNLOCKED_NOW = define(
      "invalid_recording_sound_unlocked_now",
      "\"unlocked now\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_unlocked_now of setConference (the unlocking confirmation) to a recording id from getRecordings, or leave it out."
    )

    # "unmuted" is not a valid recording
    INVALID_RECORDING_SOUND_UNMUTED = define(
      "invalid_recording_sound_unmuted",
      "\"unmuted\" is not a valid recording",
      :invalid,
      :failure,
      :after_fix,
      "Set sound_unmuted of setConference (the unmute prompt) to a recording id from getRecordings, or leave it out."
    )

    # This is not a valid Report hold time agent
    INVALID_REPORT_HOLD_TIME_AGENT = define(
      "invalid_report_hold_time_agent",
      "This is not a valid Report hold time agent",
      :invalid,
      :failure,
      :after_fix,
      "Set report_hold_time_agent of setQueue to yes, no or once (getReportEstimatedHoldTime)."
    )

    # This is not a valid Reseller Client
    INVALID_RESELLERCLIENT = define(
      "invalid_resellerclient",
      "This is not a valid Reseller Client",
      :invalid,
      :failure,
      :after_fix,
      "Set reseller_client to a client id listed by getClients, and send reseller_package with it."
    )

    # This is not a valid Reseller Next Billing date, date should not be set in the past.
    INVALID_RESELLERNEXTBILLING = define(
      "invalid_resellernextbilling",
      "This is not a valid Reseller Next Billing date, date should not be set in the past.",
      :invalid,
      :failure,
      :after_fix,
      "Give reseller_nextbilling as yyyy-mm-dd, today or later."
    )

    # This is not a valid Reseller Package
    INVALID_RESELLERPACKAGE = define(
      "invalid_resellerpackage",
      "This is not a valid Reseller Package",
      :invalid,
      :failure,
      :after_fix,
      "Set reseller_package to a package id listed by getPackages, and send reseller_client with it."
    )

    # This is not a valid ResponseTimeOut
    INVALID_RESPONSE_TIMEOUT = define(
      "invalid_response_timeout",
      "This is not a valid ResponseTimeOut",
      :invalid,
      :failure,
      :after_fix,
      "Send response_timeout of setCallback as a whole number of seconds."
    )

    # This is not a valid Retry timer
    INVALID_RETRY_TIMER = define(
      "invalid_retry_timer",
      "This is not a valid Retry timer",
      :invalid,
      :failure,
      :after_fix,
      "Set retry_timer of setQueue to 5 to 60 seconds, or to none."
    )

    # This is not a valid Ring in use value
    INVALID_RING_INUSE = define(
      "invalid_ring_inuse",
      "This is not a valid Ring in use value",
      :invalid,
      :failure,
      :after_fix,
      "Set ring_inuse of setQueue to yes or no."
    )

    # This is not a valid Ring group
    INVALID_RINGGROUP = define(
      "invalid_ringgroup",
      "This is not a valid Ring group",
      :invalid,
      :failure,
      :after_fix,
      "Use an id listed by getRingGroups. Mind the name: ringgroup in delRingGroup, ring_group in getRingGroups and setRingGroup."
    )

    # This is not a valid Route
    INVALID_ROUTE = define(
      "invalid_route",
      "This is not a valid Route",
      :invalid,
      :failure,
      :after_fix,
      "Set route to a code listed by getRoutes."
    )

    # This is not a valid Routing header Should be: account/vm/fwd
    INVALID_ROUTING_HEADER = define(
      "invalid_routing_header",
      "This is not a valid Routing header Should be: account/vm/fwd",
      :invalid,
      :failure,
      :after_fix,
      "Start the route with a known header and its id, such as account:, vm: or fwd:. A bare none: suits DIDs and failovers but is refused by setTimeCondition."
    )

    # This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds)
    INVALID_RTP_HOLD_TIMEOUT = define(
      "invalid_rtp_hold_timeout",
      "This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds)",
      :limit,
      :failure,
      :after_fix,
      "Set rtp_hold_timeout to 1 to 3600 seconds, no lower than rtp_timeout."
    )

    # This is not a valid RTP Time Out (value must be between 1 and 3600 seconds)
    INVALID_RTP_TIMEOUT = define(
      "invalid_rtp_timeout",
      "This is not a valid RTP Time Out (value must be between 1 and 3600 seconds)",
      :limit,
      :failure,
      :after_fix,
      "Set rtp_timeout to 1 to 3600 seconds, no higher than rtp_hold_timeout."
    )

    # This is not a valid SayCallerID Should be: yes/no
    INVALID_SAYCALLERID = define(
      "invalid_saycallerid",
      "This is not a valid SayCallerID Should be: yes/no",
      :invalid,
      :failure,
      :after_fix,
      "Set say_callerid to yes or no."
    )

    # This is not a valid SayTime Should be: yes/no
    INVALID_SAYTIME = define(
      "invalid_saytime",
      "This is not a valid SayTime Should be: yes/no",
      :invalid,
      :failure,
      :after_fix,
      "Set say_time to yes or no."
    )

    # This is not a valid Security Code. Should be alphanumeric.
    INVALID_SECURITY_CODE = define(
      "invalid_security_code",
      "This is not a valid Security Code. Should be alphanumeric.",
      :invalid,
      :failure,
      :after_fix,
      "Use letters and digits only in security_code of setEmailToFax."
    )

    # This is not a valid Server POP
    INVALID_SERVERPOP = define(
      "invalid_serverpop",
      "This is not a valid Server POP",
      :invalid,
      :failure,
      :after_fix,
      "Set pop (server_pop in getServersInfo) to a value listed by getServersInfo."
    )

    # This is not a valid Setup Fee
    INVALID_SETUP = define(
      "invalid_setup",
      "This is not a valid Setup Fee",
      :invalid,
      :failure,
      :after_fix,
      "Send setup as a plain decimal amount, for example 1.99."
    )

    # This is not a valid "silence threshold" value
    INVALID_SILENCE_THRESHOLD = define(
      "invalid_silence_threshold",
      "This is not a valid \"silence threshold\" value",
      :invalid,
      :failure,
      :after_fix,
      "Set silence_threshold of setConferenceMember to 2000 to 3000 milliseconds in steps of 100."
    )

    # This is not a valid Encrypted SIP Traffic value
    INVALID_SIP_TRAFFIC = define(
      "invalid_sip_traffic",
      "This is not a valid Encrypted SIP Traffic value",
      :invalid,
      :failure,
      :after_fix,
      "Set sip_traffic to 1 or 0."
    )

    # This is not a valid SIPURI
    INVALID_SIPURI = define(
      "invalid_sipuri",
      "This is not a valid SIPURI",
      :invalid,
      :failure,
      :after_fix,
      "Check uri of setSIPURI (the sip: prefix is optional); for an id, use one listed by getSIPURIs."
    )

    # This is not a valid skippassword Should be: 1/0 - or - yes/no
    INVALID_SKIPPASSWORD = define(
      "invalid_skippassword",
      "This is not a valid skippassword Should be: 1/0 - or - yes/no",
      :invalid,
      :failure,
      :after_fix,
      "Set skip_password to 1, 0, yes or no."
    )

    # This is not a valid SMPP Password
    INVALID_SMPP_PASSWORD = define(
      "invalid_smpp_password",
      "This is not a valid SMPP Password",
      :invalid,
      :failure,
      :after_fix,
      "Correct smpp_pass in setSMS."
    )

    # This is not a valid SMPP URL
    INVALID_SMPP_URL = define(
      "invalid_smpp_url",
      "This is not a valid SMPP URL",
      :invalid,
      :failure,
      :after_fix,
      "Send smpp_url in setSMS with the scheme smpp (plain) or ssmpp (encrypted)."
    )

    # This is not a valid SMPP Username
    INVALID_SMPP_USERNAME = define(
      "invalid_smpp_username",
      "This is not a valid SMPP Username",
      :invalid,
      :failure,
      :after_fix,
      "Correct smpp_user in setSMS."
    )

    # This is not a valid SMS
    INVALID_SMS = define(
      "invalid_sms",
      "This is not a valid SMS",
      :invalid,
      :failure,
      :after_fix,
      "Use a message id returned by getSMS: sms when reading, id in deleteSMS."
    )

    # This is not a valid SMS forward
    INVALID_SMS_FORWARD = define(
      "invalid_sms_forward",
      "This is not a valid SMS forward",
      :invalid,
      :failure,
      :after_fix,
      "Set sms_forward of setSMS to a 10-digit phone number such as 5551234567."
    )

    # Must provide the 4 last digits of the SSN.
    INVALID_SNN = define(
      "invalid_snn",
      "Must provide the 4 last digits of the SSN.",
      :missing,
      :failure,
      :after_fix,
      "Supply the last four digits of the owner's Social Security Number with the port. The documented addLNPPort parameters have no field for them, so ask support which one to use."
    )

    # This is not a valid Speed Dial
    INVALID_SPEED_DIAL = define(
      "invalid_speed_dial",
      "This is not a valid Speed Dial",
      :invalid,
      :failure,
      :after_fix,
      "Set speed_dial of setPhonebook to a dial code such as 21 or *7501."
    )

    # This is not a valid Start Muted
    INVALID_START_MUTED = define(
      "invalid_start_muted",
      "This is not a valid Start Muted",
      :invalid,
      :failure,
      :after_fix,
      "Set start_muted of setConferenceMember to yes or no."
    )

    # This is not a valid Start Hour
    INVALID_STARTHOUR = define(
      "invalid_starthour",
      "This is not a valid Start Hour",
      :invalid,
      :failure,
      :after_fix,
      "Put an hour such as 8 or 09 in every item of starthour (setTimeCondition), separated by semicolons and as many as in the other time lists."
    )

    # This is not a valid Start Minute
    INVALID_STARTMINUTE = define(
      "invalid_startminute",
      "This is not a valid Start Minute",
      :invalid,
      :failure,
      :after_fix,
      "Put a minute such as 0 or 30 in every item of startminute (setTimeCondition), separated by semicolons and as many as in the other time lists."
    )

    # This is not a valid State
    INVALID_STATE = define(
      "invalid_state",
      "This is not a valid State",
      :invalid,
      :failure,
      :after_fix,
      "Use a state code from getStates, or from getFaxStates for the fax methods; in addresses give the state or province of that address."
    )

    # Statement Name is missing or the format is invalid.
    INVALID_STATEMENT_NAME = define(
      "invalid_statement_name",
      "Statement Name is missing or the format is invalid.",
      :invalid,
      :failure,
      :after_fix,
      "Correct statementName of addLNPPort: the company name as on the carrier's statement, for business numbers."
    )

    # This is not a valid Ring Strategy
    INVALID_STRATEGY = define(
      "invalid_strategy",
      "This is not a valid Ring Strategy",
      :invalid,
      :failure,
      :after_fix,
      "Set ring_strategy of setQueue to ringall, leastrecent, fewestcalls, random or rrmemory (getRingStrategies); linear and wrandom are refused."
    )

    # This is not a valid Street Name
    INVALID_STREET_NAME = define(
      "invalid_street_name",
      "This is not a valid Street Name",
      :invalid,
      :failure,
      :after_fix,
      "Correct street_name so that it holds the street of the emergency address alone."
    )

    # This is not a valid Street Number
    INVALID_STREET_NUMBER = define(
      "invalid_street_number",
      "This is not a valid Street Number",
      :invalid,
      :failure,
      :after_fix,
      "Send street_number as digits only; a suite or unit goes in address_number."
    )

    # This is not a valid talk detection value
    INVALID_TALK_DETECTION = define(
      "invalid_talk_detection",
      "This is not a valid talk detection value",
      :invalid,
      :failure,
      :after_fix,
      "Set talk_detection of setConferenceMember to yes or no."
    )

    # This is not a valid "talking threshold" value
    INVALID_TALKING_THRESHOLD = define(
      "invalid_talking_threshold",
      "This is not a valid \"talking threshold\" value",
      :invalid,
      :failure,
      :after_fix,
      "Set talking_threshold of setConferenceMember to 100 to 240 milliseconds in steps of 20, or to 250."
    )

    # You have entered a toll-free number (not valid in this portability process).
    INVALID_TFNUMBER_PORTTYPE = define(
      "invalid_tfnumber_porttype",
      "You have entered a toll-free number (not valid in this portability process).",
      :conflict,
      :failure,
      :after_fix,
      "Take the toll-free number out of numbers, or port it in its own addLNPPort call with portType 3 and tfType."
    )

    # This is not a valid Thankyou for your patience value
    INVALID_THANKYOU_FOR_YOUR_PATIENCE = define(
      "invalid_thankyou_for_your_patience",
      "This is not a valid Thankyou for your patience value",
      :invalid,
      :failure,
      :after_fix,
      "Set thankyou_for_your_patience of setQueue to yes or no."
    )

    # This is not a valid Time Condition
    INVALID_TIMECONDITION = define(
      "invalid_timecondition",
      "This is not a valid Time Condition",
      :invalid,
      :failure,
      :after_fix,
      "Use an id listed by getTimeConditions in timecondition; leave it empty in setTimeCondition to create one."
    )

    # This is not a valid timeout
    INVALID_TIMEOUT = define(
      "invalid_timeout",
      "This is not a valid timeout",
      :invalid,
      :failure,
      :after_fix,
      "Send timeout as a whole number of seconds (setIVR, setCallParking)."
    )

    # This is not a valid Timer Range
    INVALID_TIMERANGE = define(
      "invalid_timerange",
      "This is not a valid Timer Range",
      :invalid,
      :failure,
      :after_fix,
      "Check each period of setTimeCondition: starthour:startminute to endhour:endminute must form a range, and all the lists must have the same number of items."
    )

    # This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from getTimezone
    INVALID_TIMEZONE = define(
      "invalid_timezone",
      "This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from getTimezone",
      :invalid,
      :failure,
      :after_fix,
      "For calls, SMS and MMS send a number from -12 to 13; for mailboxes send a zone name from getTimezones."
    )

    # This is not a valid destination number
    INVALID_TO_NUMBER = define(
      "invalid_to_number",
      "This is not a valid destination number",
      :invalid,
      :failure,
      :after_fix,
      "Set to_number of sendFaxMessage to the destination's phone number, such as 5552341234."
    )

    # Transcription email is not valid
    INVALID_TRANSCRIPTION_EMAIL = define(
      "invalid_transcription_email",
      "Transcription email is not valid",
      :invalid,
      :failure,
      :after_fix,
      "Set transcription_email to a well-formed e-mail address."
    )

    # Invalid Transcription Format
    INVALID_TRANSCRIPTION_FORMAT = define(
      "invalid_transcription_format",
      "Invalid Transcription Format",
      :invalid,
      :failure,
      :after_fix,
      "Set transcription_format to html or text."
    )

    # Transcription locale is not valid.
    INVALID_TRANSCRIPTION_LOCALE = define(
      "invalid_transcription_locale",
      "Transcription locale is not valid.",
      :invalid,
      :failure,
      :after_fix,
      "Use locale codes from getLocales in transcription_locale, separated by commas, ten at most."
    )

    # Invalid Transcription Redaction
    INVALID_TRANSCRIPTION_REDACTION = define(
      "invalid_transcription_redaction",
      "Invalid Transcription Redaction",
      :invalid,
      :failure,
      :after_fix,
      "Set transcription_redaction to yes or no."
    )

    # Invalid Transcription Sentiment
    INVALID_TRANSCRIPTION_SENTIMENT = define(
      "invalid_transcription_sentiment",
      "Invalid Transcription Sentiment",
      :invalid,
      :failure,
      :after_fix,
      "Set transcription_sentiment to yes or no."
    )

    # Invalid Transcription Summary
    INVALID_TRANSCRIPTION_SUMMARY = define(
      "invalid_transcription_summary",
      "Invalid Transcription Summary",
      :invalid,
      :failure,
      :after_fix,
      "Set transcription_summary to yes or no."
    )

    # This is not a valid Type
    INVALID_TYPE = define(
      "invalid_type",
      "This is not a valid Type",
      :invalid,
      :failure,
      :after_fix,
      "Correct type for the method called: starts, contains or ends in number searches, 1 or 0 in SMS and MMS lists, otherwise a code from the matching list such as getInternationalTypes, getAuthTypes or e911AddressTypes."
    )

    # This is not valid urgent value
    INVALID_URGENT = define(
      "invalid_urgent",
      "This is not valid urgent value",
      :invalid,
      :failure,
      :after_fix,
      "Set urgent of markUrgentVoicemailMessage to yes or no."
    )

    # This is not a valid Username
    INVALID_USERNAME = define(
      "invalid_username",
      "This is not a valid Username",
      :invalid,
      :failure,
      :after_fix,
      "Use letters and digits in username of createSubAccount; try a shorter one, since clients disagree about the longest allowed."
    )

    # This is not a valid Voice announce
    INVALID_VOICE_ANNOUNCEMENT = define(
      "invalid_voice_announcement",
      "This is not a valid Voice announce",
      :invalid,
      :failure,
      :after_fix,
      "Set voice_announcement of setQueue to a recording id from getRecordings, or to none."
    )

    # This is not a valid voicemail
    INVALID_VOICEMAILSETUP = define(
      "invalid_voicemailsetup",
      "This is not a valid voicemail",
      :invalid,
      :failure,
      :after_fix,
      "Set voicemailsetup of setIVR to an id listed by getVoicemailSetups."
    )

    # This is not a valid Week End
    INVALID_WEEKDAYEND = define(
      "invalid_weekdayend",
      "This is not a valid Week End",
      :invalid,
      :failure,
      :after_fix,
      "Use mon, tue, wed, thu, fri, sat or sun for each item of weekdayend (setTimeCondition); numbers are refused."
    )

    # This is not a valid Week Start
    INVALID_WEEKDAYSTART = define(
      "invalid_weekdaystart",
      "This is not a valid Week Start",
      :invalid,
      :failure,
      :after_fix,
      "Use mon, tue, wed, thu, fri, sat or sun for each item of weekdaystart (setTimeCondition); numbers are refused."
    )

    # This is not a valid Wrapup time
    INVALID_WRAPUP_TIME = define(
      "invalid_wrapup_time",
      "This is not a valid Wrapup time",
      :invalid,
      :failure,
      :after_fix,
      "Set wrapup_time of setQueue to 1 to 60 seconds, or to none."
    )

    # Zip Code is missing or the format is invalid.
    INVALID_ZIP = define(
      "invalid_zip",
      "Zip Code is missing or the format is invalid.",
      :invalid,
      :failure,
      :after_fix,
      "Fill zip of addLNPPort with a well-formed ZIP or postal code, as on the carrier's record."
    )

    # This IP is not enabled for API use
    IP_NOT_ENABLED = define(
      "ip_not_enabled",
      "This IP is not enabled for API use",
      :auth,
      :failure,
      :after_fix,
      "Call getIP from the same machine to see its address, then allow that address under Main Menu > SOAP and REST/JSON API."
    )

    # You have reached the maximum number of messages allowed per day. - SMS limit using the API. - Fax limit applies using any method.
    LIMIT_REACHED = define(
      "limit_reached",
      "You have reached the maximum number of messages allowed per day. - SMS limit using the API. - Fax limit applies using any method.",
      :limit,
      :failure,
      :next_day,
      "Stop sending until the next day; ask support if the daily quota of API messages (100 SMS by default) is too low. Faxes count however they are sent."
    )

    # A location with this name already exists
    LOCATION_ALREADY_EXISTS = define(
      "location_already_exists",
      "A location with this name already exists",
      :conflict,
      :failure,
      :after_fix,
      "Choose a name for setLocation that getLocations does not list yet."
    )

    # This location is in use by one or more sub accounts and cannot be deleted
    LOCATION_LINKED_TO_SUBACCOUNT = define(
      "location_linked_to_subaccount",
      "This location is in use by one or more sub accounts and cannot be deleted",
      :conflict,
      :failure,
      :after_fix,
      "Move the sub-accounts off this location (internal_extension_location of setSubAccount), then call delLocation again."
    )

    # The specified location could not be found
    LOCATION_NOT_FOUND = define(
      "location_not_found",
      "The specified location could not be found",
      :invalid,
      :failure,
      :after_fix,
      "Use the id and name of a location listed by getLocations."
    )

    # Your account is limited to 8 SIP, IAX or SIP URI members
    MAX_PHONEBOOK = define(
      "max_phonebook",
      "Your account is limited to 8 SIP, IAX or SIP URI members",
      :limit,
      :failure,
      :after_fix,
      "Delete phonebook entries you no longer need (getPhonebook, delPhonebook). The provider's text speaks of 8 members instead and seems swapped with members_exceeded, so count members too."
    )

    # The member has been included already
    MEMBER_ALREADY_INCLUDED = define(
      "member_already_included",
      "The member has been included already",
      :conflict,
      :failure,
      :after_fix,
      "Nothing to add: the member is in that conference already. Check getConference before addMemberToConference."
    )

    # You have reached the maximum allowed entries for the Phonebook
    MEMBERS_EXCEEDED = define(
      "members_exceeded",
      "You have reached the maximum allowed entries for the Phonebook",
      :limit,
      :failure,
      :after_fix,
      "Send fewer members, 8 SIP, IAX or SIP URI ones at most. The provider's text names the phonebook instead and seems swapped with max_phonebook, so look at its size too."
    )

    # The SMS Message is empty
    MESSAGE_EMPTY = define(
      "message_empty",
      "The SMS Message is empty",
      :missing,
      :failure,
      :after_fix,
      "Put text in message."
    )

    # The voicemail message was not found
    MESSAGE_NOT_FOUND = define(
      "message_not_found",
      "The voicemail message was not found",
      :invalid,
      :failure,
      :after_fix,
      "Look the message up again with getVoicemailMessages and send the mailbox, folder and message_num it shows; marking or moving changes the folder."
    )

    # This API method is under maintenance
    METHOD_MAINTENANCE = define(
      "method_maintenance",
      "This API method is under maintenance",
      :service,
      :failure,
      :later,
      "Wait and repeat the same call later."
    )

    # e-mail confirm does not match with e-mail
    MISMATCH_EMAIL_CONFIRM = define(
      "mismatch_email_confirm",
      "e-mail confirm does not match with e-mail",
      :conflict,
      :failure,
      :after_fix,
      "Send the same address in email and confirm_email of signupClient."
    )

    # Pasword confirm does not match with Password
    MISMATCH_PASSWORD_CONFIRM = define(
      "mismatch_password_confirm",
      "Pasword confirm does not match with Password",
      :conflict,
      :failure,
      :after_fix,
      "Send the same text in password and confirm_password of signupClient."
    )

    # Account was not provided
    MISSING_ACCOUNT = define(
      "missing_account",
      "Account was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send account, such as 100001_VoIP (getSubAccounts or getCallAccounts list them)."
    )

    # Address was not provided
    MISSING_ADDRESS = define(
      "missing_address",
      "Address was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send address to signupClient."
    )

    # Agent ring time out was not provided
    MISSING_AGENT_RING_TIMEOUT = define(
      "missing_agent_ring_timeout",
      "Agent ring time out was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send agent_ring_timeout to setQueue, from 5 to 60 seconds."
    )

    # Allowed Codecs were not provided
    MISSING_ALLOWEDCODECS = define(
      "missing_allowedcodecs",
      "Allowed Codecs were not provided",
      :missing,
      :failure,
      :after_fix,
      "Send allowed_codecs: codes from getAllowedCodecs joined by semicolons, such as ulaw;g729."
    )

    # AttachMessage was not provided
    MISSING_ATTACHMESSAGE = define(
      "missing_attachmessage",
      "AttachMessage was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send attach_message as yes or no."
    )

    # Auth Type was not provided
    MISSING_AUTHTYPE = define(
      "missing_authtype",
      "Auth Type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send auth_type, a code from getAuthTypes."
    )

    # BalanceManagemente was not provided
    MISSING_BALANCEMANAGEMENT = define(
      "missing_balancemanagement",
      "BalanceManagemente was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send balance_management, a code from getBalanceManagement."
    )

    # Billing Type was not provided
    MISSING_BILLINGTYPE = define(
      "missing_billingtype",
      "Billing Type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send billing_type: 1 for per minute, 2 for flat."
    )

    # Callback was not provided
    MISSING_CALLBACK = define(
      "missing_callback",
      "Callback was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send callback, an id from getCallbacks."
    )

    # CallerID was not provided
    MISSING_CALLERID = define(
      "missing_callerid",
      "CallerID was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send callerid to setCallerIDFiltering: the number to match, or one of its special values such as 0 (anonymous), i (not North American) or p (phone book)."
    )

    # Call hunting was not provided
    MISSING_CALLHUNTING = define(
      "missing_callhunting",
      "Call hunting was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send callhunting, an id from getCallHuntings."
    )

    # Call Parking was not provided
    MISSING_CALLPARKING = define(
      "missing_callparking",
      "Call Parking was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send callparking, an id from getCallParking."
    )

    # Call recording was not provided
    MISSING_CALLRECORDING = define(
      "missing_callrecording",
      "Call recording was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send callrecording, an id from getCallRecordings, together with account."
    )

    # Carrier was not provided
    MISSING_CARRIER = define(
      "missing_carrier",
      "Carrier was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send carrier to orderVanity, a code from getCarriers."
    )

    # Charge was not provided.
    MISSING_CHARGE = define(
      "missing_charge",
      "Charge was not provided.",
      :missing,
      :failure,
      :after_fix,
      "Send charge to addCharge as a decimal amount, such as 4.99."
    )

    # Choices was not provided
    MISSING_CHOICES = define(
      "missing_choices",
      "Choices was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send choices to setIVR, key=route pairs joined by semicolons, such as 1=sip:5096;2=fwd:20222."
    )

    # City was not provided
    MISSING_CITY = define(
      "missing_city",
      "City was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send city (signupClient, and the e911 address methods)."
    )

    # Client was not provided
    MISSING_CLIENT = define(
      "missing_client",
      "Client was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send client, an id from getClients."
    )

    # CNAM was not provided
    MISSING_CNAM = define(
      "missing_cnam",
      "CNAM was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send cnam as 1 or 0; 0 counts as a value."
    )

    # Codec was not provided
    MISSING_CODEC = define(
      "missing_codec",
      "Codec was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send a codec code such as ulaw in codec, or leave the parameter out of getAllowedCodecs to list them all."
    )

    # Conference was not provided
    MISSING_CONFERENCE = define(
      "missing_conference",
      "Conference was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send conference, an id from getConference."
    )

    # Country was not provided
    MISSING_COUNTRY = define(
      "missing_country",
      "Country was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send country, a code from getCountries; the e911 methods take US or CA."
    )

    # Country ID was not provided
    MISSING_COUNTRYID = define(
      "missing_countryid",
      "Country ID was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send country_id, an id from getDIDCountries."
    )

    # Username or Password was not provided
    MISSING_CREDENTIALS = define(
      "missing_credentials",
      "Username or Password was not provided",
      :auth,
      :failure,
      :after_fix,
      "Send both api_username and api_password. The API password is set under Main Menu > SOAP and REST/JSON API."
    )

    # DateTime value was not provided
    MISSING_DATETIME = define(
      "missing_datetime",
      "DateTime value was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send the date and time the method needs as yyyy-mm-dd hh:mm:ss."
    )

    # DelayBefore was not provided
    MISSING_DELAY_BEFORE = define(
      "missing_delay_before",
      "DelayBefore was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send delay_before to setCallback, 1 second or more: 0 counts as not given."
    )

    # DeleteMessage was not provided
    MISSING_DELETEMESSAGE = define(
      "missing_deletemessage",
      "DeleteMessage was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send delete_message as yes or no."
    )

    # Description was not provided
    MISSING_DESCRIPTION = define(
      "missing_description",
      "Description was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send description (for example setCallback, setCallHunting, setConference, setMusicOnHold)."
    )

    # Device Type was not provided
    MISSING_DEVICETYPE = define(
      "missing_devicetype",
      "Device Type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send device_type, a code from getDeviceTypes."
    )

    # Dialtime was not provided
    MISSING_DIALTIME = define(
      "missing_dialtime",
      "Dialtime was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send dialtime in seconds, such as 60."
    )

    # DID was not provided
    MISSING_DID = define(
      "missing_did",
      "DID was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send did, one of the numbers listed by getDIDsInfo; when ordering, the number to buy."
    )

    # DigitTimeOut was not provided
    MISSING_DIGIT_TIMEOUT = define(
      "missing_digit_timeout",
      "DigitTimeOut was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send digit_timeout in seconds (setCallback, setDISA)."
    )

    # Digits were not provided
    MISSING_DIGITS = define(
      "missing_digits",
      "Digits were not provided",
      :missing,
      :failure,
      :after_fix,
      "Send digits: three of them for orderDIDVirtual, one to ten for createVoicemail."
    )

    # DISA was not provided
    MISSING_DISA = define(
      "missing_disa",
      "DISA was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send disa, an id from getDISAs."
    )

    # DTMF Mode was not provided
    MISSING_DTMFMODE = define(
      "missing_dtmfmode",
      "DTMF Mode was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send dtmf_mode, a code from getDTMFModes such as auto."
    )

    # e-mail was not provided
    MISSING_EMAIL = define(
      "missing_email",
      "e-mail was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send email (email_address in sendVoicemailEmail)."
    )

    # e-mail confirm was not provided
    MISSING_EMAIL_CONFIRM = define(
      "missing_email_confirm",
      "e-mail confirm was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send confirm_email to signupClient, equal to email."
    )

    # Enable was not provided
    MISSING_ENABLE = define(
      "missing_enable",
      "Enable was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send enable to setSMS as 1 or 0."
    )

    # End Hour was not provided
    MISSING_ENDHOUR = define(
      "missing_endhour",
      "End Hour was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send endhour to setTimeCondition: one hour per period, joined by semicolons, such as 16;12."
    )

    # End Minute was not provided
    MISSING_ENDMINUTE = define(
      "missing_endminute",
      "End Minute was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send endminute to setTimeCondition: one minute per period, joined by semicolons, such as 0;0."
    )

    # Failover Busy was not provided
    MISSING_FAILOVER_BUSY = define(
      "missing_failover_busy",
      "Failover Busy was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send failover_busy; none: means no failover."
    )

    # Failover NoAnswer was not provided
    MISSING_FAILOVER_NOANSWER = define(
      "missing_failover_noanswer",
      "Failover NoAnswer was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send failover_noanswer; none: means no failover."
    )

    # Failover Unreachable was not provided
    MISSING_FAILOVER_UNREACHABLE = define(
      "missing_failover_unreachable",
      "Failover Unreachable was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send failover_unreachable; none: means no failover."
    )

    # File was not provided
    MISSING_FILE = define(
      "missing_file",
      "File was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send file, base64-encoded and by POST (setRecording, sendFaxMessage, addLNPFile)."
    )

    # Filter was not provided
    MISSING_FILTER = define(
      "missing_filter",
      "Filter was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send the filter's id from getCallerIDFiltering: filtering in delCallerIDFiltering, filter in setCallerIDFiltering."
    )

    # Firstname was not provided
    MISSING_FIRSTNAME = define(
      "missing_firstname",
      "Firstname was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send firstname (setClient, signupClient)."
    )

    # folder was not provided
    MISSING_FOLDER = define(
      "missing_folder",
      "folder was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send folder, a name from getVoicemailFolders such as INBOX. delMessages needs it whenever message_num is sent."
    )

    # Forwarding was not provided
    MISSING_FORWARDING = define(
      "missing_forwarding",
      "Forwarding was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send forwarding, an id from getForwardings."
    )

    # From date was not provided
    MISSING_FROM_DATE = define(
      "missing_from_date",
      "From date was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send the first day of the period as yyyy-mm-dd, usually in date_from."
    )

    # Full Name was not provided
    MISSING_FULLNAME = define(
      "missing_fullname",
      "Full Name was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send full_name, the person at the emergency address."
    )

    # ID was not provided
    MISSING_ID = define(
      "missing_id",
      "ID was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send id, as given by the get method of the same resource."
    )

    # If announce position enabled report estimated hold time' type was not provided
    MISSING_IF_ANNOUNCE_POSITION_ENABLED_REPORT_E = define(
      "missing_if_announce_position_enabled_report_e",
      "If announce position enabled report estimated hold time' type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send if_announce_position_enabled_report_estimated_hold_time to setQueue as yes, no or once. The name of this code is cut short in the newer tables."
    )

    # 'If announce position enabled report estimated hold time' type was not provided
    MISSING_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME = define(
      "missing_if_announce_position_enabled_report_estimated_hold_time",
      "'If announce position enabled report estimated hold time' type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send if_announce_position_enabled_report_estimated_hold_time to setQueue as yes, no or once. Newer tables cut this name short."
    )

    # International Route was not provided
    MISSING_INTERNATIONALROUTE = define(
      "missing_internationalroute",
      "International Route was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send international_route, a code from getRoutes."
    )

    # You need to provide an IP if you select IP Authentication Method
    MISSING_IP = define(
      "missing_ip",
      "You need to provide an IP if you select IP Authentication Method",
      :missing,
      :failure,
      :after_fix,
      "Send ip when auth_type selects IP authentication, and leave password out."
    )

    # You must enter an IP Address for H.323
    MISSING_IP_H323 = define(
      "missing_ip_h323",
      "You must enter an IP Address for H.323",
      :missing,
      :failure,
      :after_fix,
      "Send ip: an H.323 sub-account needs IP authentication."
    )

    # IP Restriction was not provided
    MISSING_IP_RESTRICTION = define(
      "missing_ip_restriction",
      "IP Restriction was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send ip_restriction (addresses, networks or host names joined by commas), or set enable_ip_restriction to 0."
    )

    # IVR was not provided
    MISSING_IVR = define(
      "missing_ivr",
      "IVR was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send ivr, an id from getIVRs."
    )

    # JoinWhenEmpty' type was not provided
    MISSING_JOIN_WHEN_EMPTY = define(
      "missing_join_when_empty",
      "JoinWhenEmpty' type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send join_when_empty to setQueue as yes, no or strict (getJoinWhenEmptyTypes)."
    )

    # Language was not provided
    MISSING_LANGUAGE = define(
      "missing_language",
      "Language was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send language, a code from getLanguages (queue_language in setQueue); the e911 methods take EN or FR."
    )

    # Lastname was not provided
    MISSING_LASTNAME = define(
      "missing_lastname",
      "Lastname was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send lastname (setClient, signupClient)."
    )

    # LeaveWhenEmpty' type was not provided
    MISSING_LEAVE_WHEN_EMPTY = define(
      "missing_leave_when_empty",
      "LeaveWhenEmpty' type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send leave_when_empty to setQueue as yes, no or strict."
    )

    # Length was not provided
    MISSING_LENGTH = define(
      "missing_length",
      "Length was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send length to getCallRecordings, the number of records wanted per page."
    )

    # Listened code was not provided
    MISSING_LISTENED = define(
      "missing_listened",
      "Listened code was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send listened to markListenedVoicemailMessage as yes or no."
    )

    # Location was not provided
    MISSING_LOCATION = define(
      "missing_location",
      "Location was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send location_id, from getDIDsInternationalGeographic, getDIDsInternationalNational or getDIDsInternationalTollFree; orderFaxNumber calls it location (getFaxRateCentersCAN, getFaxRateCentersUSA)."
    )

    # Location Name Missing
    MISSING_LOCATION_NAME = define(
      "missing_location_name",
      "Location Name Missing",
      :missing,
      :failure,
      :after_fix,
      "Send name to setLocation; delLocation wants the name and id shown by getLocations."
    )

    # Lock International was not provided
    MISSING_LOCKINTERNATIONAL = define(
      "missing_lockinternational",
      "Lock International was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send lock_international, a code from getLockInternational."
    )

    # Mailbox was not provided
    MISSING_MAILBOX = define(
      "missing_mailbox",
      "Mailbox was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send mailbox, an id from getVoicemails."
    )

    # Member was not provided
    MISSING_MEMBER = define(
      "missing_member",
      "Member was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send member: an id from getStaticMembers for queues, from getConferenceMembers for conferences."
    )

    # You need at least 1 member to create a ring group
    MISSING_MEMBERS = define(
      "missing_members",
      "You need at least 1 member to create a ring group",
      :missing,
      :failure,
      :after_fix,
      "Send at least one entry in members of setRingGroup, such as account:100001 or fwd:16006, several joined by semicolons."
    )

    # Voicemail message number was not provided
    MISSING_MESSAGE_NUM = define(
      "missing_message_num",
      "Voicemail message number was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send message_num, from getVoicemailMessages. delMessages needs it whenever folder is sent."
    )

    # Method must be provided when using the REST/JSON API
    MISSING_METHOD = define(
      "missing_method",
      "Method must be provided when using the REST/JSON API",
      :missing,
      :failure,
      :after_fix,
      "Send method in the request. Address voip.ms without www: the redirect from www drops the body of a POST."
    )

    # Minute Rate was not provided
    MISSING_MINUTE = define(
      "missing_minute",
      "Minute Rate was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send minute, the client's rate per minute, such as 0.03."
    )

    # Monthly Fee was not provided
    MISSING_MONTHLY = define(
      "missing_monthly",
      "Monthly Fee was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send monthly, the client's monthly fee, such as 3.50."
    )

    # Music on Hold was not provided
    MISSING_MUSICONHOLD = define(
      "missing_musiconhold",
      "Music on Hold was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send a code from getMusicOnHold: music_on_hold for sub-accounts (default is accepted, none is not), music for setCallHunting and setCallParking."
    )

    # Name was not provided
    MISSING_NAME = define(
      "missing_name",
      "Name was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send name (queue_name in setQueue, member_name in setStaticMember)."
    )

    # NAT was not provided
    MISSING_NAT = define(
      "missing_nat",
      "NAT was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send nat: yes, no, route or never (getNAT)."
    )

    # Number was not provided
    MISSING_NUMBER = define(
      "missing_number",
      "Number was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send number to setCallback or setPhonebook, queue_number to setQueue."
    )

    # You must enter at least one valid phone number.
    MISSING_NUMBERS = define(
      "missing_numbers",
      "You must enter at least one valid phone number.",
      :missing,
      :failure,
      :after_fix,
      "Send at least one phone number in numbers of addLNPPort, several joined by commas."
    )

    # Package was not provided
    MISSING_PACKAGE = define(
      "missing_package",
      "Package was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send package to getRates, an id from getPackages."
    )

    # Required parameters were not provided
    MISSING_PARAMS = define(
      "missing_params",
      "Required parameters were not provided",
      :missing,
      :failure,
      :after_fix,
      "Compare the call with the required parameters of the method and send the ones left out; the code does not say which."
    )

    # Password was not provided
    MISSING_PASSWORD = define(
      "missing_password",
      "Password was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send password (sub-accounts with password authentication, mailboxes, clients)."
    )

    # Password Confirm was not provided
    MISSING_PASSWORD_CONFIRM = define(
      "missing_password_confirm",
      "Password Confirm was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send confirm_password to signupClient, equal to password."
    )

    # Payment was not provided.
    MISSING_PAYMENT = define(
      "missing_payment",
      "Payment was not provided.",
      :missing,
      :failure,
      :after_fix,
      "Send payment to addPayment as a decimal amount, such as 4.99."
    )

    # Phonebook was not provided
    MISSING_PHONEBOOK = define(
      "missing_phonebook",
      "Phonebook was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send phonebook, an id from getPhonebook."
    )

    # Phone Number was not provided
    MISSING_PHONENUMBER = define(
      "missing_phonenumber",
      "Phone Number was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send phone_number (setForwarding, setClient, signupClient)."
    )

    # PIN was not provided
    MISSING_PIN = define(
      "missing_pin",
      "PIN was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send pin to setDISA."
    )

    # PlayInstructions was not provided
    MISSING_PLAYINSTRUCTIONS = define(
      "missing_playinstructions",
      "PlayInstructions was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send play_instructions: u or su (getPlayInstructions)."
    )

    # POP Restriction was not provided
    MISSING_POP_RESTRICTION = define(
      "missing_pop_restriction",
      "POP Restriction was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send pop_restriction (server_pop values from getServersInfo joined by commas), or set enable_pop_restriction to 0."
    )

    # Priority was not provided
    MISSING_PRIORITY = define(
      "missing_priority",
      "Priority was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send priority to setStaticMember, such as 0."
    )

    # Priority/Weight was not provided
    MISSING_PRIORITY_WEIGHT = define(
      "missing_priority_weight",
      "Priority/Weight was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send priority_weight to setQueue, from 1 to 60."
    )

    # Protocol was not provided
    MISSING_PROTOCOL = define(
      "missing_protocol",
      "Protocol was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send protocol, a code from getProtocols."
    )

    # Province was not provided
    MISSING_PROVINCE = define(
      "missing_province",
      "Province was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send province, a code from getProvinces (getFaxProvinces for fax)."
    )

    # Query was not provided
    MISSING_QUERY = define(
      "missing_query",
      "Query was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send query, the text to search for (number searches, getRates, getTerminationRates)."
    )

    # Recording was not provided
    MISSING_RECORDING = define(
      "missing_recording",
      "Recording was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send recording, an id from getRecordings."
    )

    # Report hold time agent was not provided
    MISSING_REPORT_HOLD_TIME_AGENT = define(
      "missing_report_hold_time_agent",
      "Report hold time agent was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send report_hold_time_agent to setQueue as yes, no or once."
    )

    # Provide a Reseller Client or don't provide a Reseller Package
    MISSING_RESELLERCLIENT = define(
      "missing_resellerclient",
      "Provide a Reseller Client or don't provide a Reseller Package",
      :missing,
      :failure,
      :after_fix,
      "Send reseller_client along with reseller_package, or neither."
    )

    # Provide a Reseller Package or don't provide a Reseller Client
    MISSING_RESELLERPACKAGE = define(
      "missing_resellerpackage",
      "Provide a Reseller Package or don't provide a Reseller Client",
      :missing,
      :failure,
      :after_fix,
      "Send reseller_package along with reseller_client, or neither."
    )

    # ResponseTimeOut was not provided
    MISSING_RESPONSE_TIMEOUT = define(
      "missing_response_timeout",
      "ResponseTimeOut was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send response_timeout to setCallback, in seconds."
    )

    # Ring in use was not provided
    MISSING_RING_INUSE = define(
      "missing_ring_inuse",
      "Ring in use was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send ring_inuse to setQueue as yes or no."
    )

    # Ring strategy was not provided
    MISSING_RING_STRATEGY = define(
      "missing_ring_strategy",
      "Ring strategy was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send ring_strategy to setQueue, a code from getRingStrategies such as rrmemory."
    )

    # Ring group was not provided
    MISSING_RINGGROUP = define(
      "missing_ringgroup",
      "Ring group was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send the id from getRingGroups; delRingGroup spells the parameter ringgroup, without an underscore."
    )

    # Route was not provided
    MISSING_ROUTE = define(
      "missing_route",
      "Route was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send route to getTerminationRates, a code from getRoutes."
    )

    # Routing was not provided
    MISSING_ROUTING = define(
      "missing_routing",
      "Routing was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send routing as header:id, such as account:100001_VoIP, fwd:1026 or vm:101."
    )

    # SayCallerID was not provided
    MISSING_SAYCALLERID = define(
      "missing_saycallerid",
      "SayCallerID was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send say_callerid as yes or no."
    )

    # SayTime was not provided
    MISSING_SAYTIME = define(
      "missing_saytime",
      "SayTime was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send say_time as yes or no."
    )

    # Server POP was not provided
    MISSING_SERVERPOP = define(
      "missing_serverpop",
      "Server POP was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send pop, a server_pop value from getServersInfo."
    )

    # Setup Fee was not provided
    MISSING_SETUP = define(
      "missing_setup",
      "Setup Fee was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send setup, the client's setup fee, such as 1.99."
    )

    # SIPURI was not provided
    MISSING_SIPURI = define(
      "missing_sipuri",
      "SIPURI was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send sipuri, an id from getSIPURIs."
    )

    # SkipPassword was not provided
    MISSING_SKIPPASSWORD = define(
      "missing_skippassword",
      "SkipPassword was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send skip_password as 1 or 0; 0 counts as a value."
    )

    # SMS was not provided
    MISSING_SMS = define(
      "missing_sms",
      "SMS was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send the message's id from getSMS (id in deleteSMS)."
    )

    # Speed Dial was not provided
    MISSING_SPEED_DIAL = define(
      "missing_speed_dial",
      "Speed Dial was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send speed_dial to setPhonebook, such as 21 or *7501."
    )

    # Start date was not provided
    MISSING_START = define(
      "missing_start",
      "Start date was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send start to getCallRecordings, the number of records already shown. The provider's text speaks of a date, so check date_from as well."
    )

    # Start Hour was not provided
    MISSING_STARTHOUR = define(
      "missing_starthour",
      "Start Hour was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send starthour to setTimeCondition: one hour per period, joined by semicolons, such as 8;8."
    )

    # Start Minute was not provided
    MISSING_STARTMINUTE = define(
      "missing_startminute",
      "Start Minute was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send startminute to setTimeCondition: one minute per period, joined by semicolons, such as 0;0."
    )

    # State was not provided
    MISSING_STATE = define(
      "missing_state",
      "State was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send state: a code from getStates (getFaxStates for fax), or that of the address for clients and e911."
    )

    # Street Name was not provided
    MISSING_STREET_NAME = define(
      "missing_street_name",
      "Street Name was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send street_name, the street of the emergency address."
    )

    # Street Number was not provided
    MISSING_STREET_NUMBER = define(
      "missing_street_number",
      "Street Number was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send street_number, the house number of the emergency address."
    )

    # Thankyou for your patience was not provided
    MISSING_THANKYOU_FOR_YOUR_PATIENCE = define(
      "missing_thankyou_for_your_patience",
      "Thankyou for your patience was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send thankyou_for_your_patience to setQueue as yes or no."
    )

    # Time Condition was not provided
    MISSING_TIMECONDITION = define(
      "missing_timecondition",
      "Time Condition was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send timecondition, an id from getTimeConditions."
    )

    # Timeout was not provided
    MISSING_TIMEOUT = define(
      "missing_timeout",
      "Timeout was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send timeout in seconds (setIVR, setCallParking)."
    )

    # Timezone was not provided
    MISSING_TIMEZONE = define(
      "missing_timezone",
      "Timezone was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send timezone: a number from -12 to 13 for calls, a zone name from getTimezones for mailboxes."
    )

    # To date was not provided
    MISSING_TO_DATE = define(
      "missing_to_date",
      "To date was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send the last day of the period as yyyy-mm-dd, usually in date_to."
    )

    # Transcription email is required.
    MISSING_TRANSCRIPTION_EMAIL = define(
      "missing_transcription_email",
      "Transcription email is required.",
      :missing,
      :failure,
      :after_fix,
      "Send transcription_email when transcribe is 1."
    )

    # Transcription locale is required.
    MISSING_TRANSCRIPTION_LOCALE = define(
      "missing_transcription_locale",
      "Transcription locale is required.",
      :missing,
      :failure,
      :after_fix,
      "Send transcription_locale when transcription is on: codes from getLocales, joined by commas, ten at most."
    )

    # Type was not provided
    MISSING_TYPE = define(
      "missing_type",
      "Type was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send type: starts, contains or ends in number searches, a prefix such as 8** or 800 in searchVanity, a code from getInternationalTypes in getDIDCountries."
    )

    # Urgent code was not provided
    MISSING_URGENT = define(
      "missing_urgent",
      "Urgent code was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send urgent to markUrgentVoicemailMessage as yes or no."
    )

    # URI was not provided
    MISSING_URI = define(
      "missing_uri",
      "URI was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send uri to setSIPURI, with or without the sip: prefix."
    )

    # Username was not provided
    MISSING_USERNAME = define(
      "missing_username",
      "Username was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send username to createSubAccount."
    )

    # Voice mail setup was not provided
    MISSING_VOICEMAILSETUP = define(
      "missing_voicemailsetup",
      "Voice mail setup was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send voicemailsetup to setIVR, an id from getVoicemailSetups."
    )

    # Week End was not provide
    MISSING_WEEKDAYEND = define(
      "missing_weekdayend",
      "Week End was not provide",
      :missing,
      :failure,
      :after_fix,
      "Send weekdayend to setTimeCondition: one day (mon to sun) per period, joined by semicolons."
    )

    # Week Start was not provided
    MISSING_WEEKDAYSTART = define(
      "missing_weekdaystart",
      "Week Start was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send weekdaystart to setTimeCondition: one day (mon to sun) per period, joined by semicolons."
    )

    # Zip Code was not provided
    MISSING_ZIP = define(
      "missing_zip",
      "Zip Code was not provided",
      :missing,
      :failure,
      :after_fix,
      "Send zip to signupClient. For the e911 methods sources disagree between zip and zip_code."
    )

    # The Fax Message was not moved
    MOVING_FAIL = define(
      "moving_fail",
      "The Fax Message was not moved",
      :service,
      :failure,
      :look_up_first,
      "Look in getFaxMessages for the folder the fax is in now, and call moveFaxMessage again only if it has not moved."
    )

    # The name exceeds character size limit
    NAME_TOOLONG = define(
      "name_toolong",
      "The name exceeds character size limit",
      :limit,
      :failure,
      :after_fix,
      "Shorten name. For ring groups 14 characters have been accepted and 24 refused; DISAs, time conditions, mailboxes and phonebooks have taken 22 to 24."
    )

    # There are no accounts
    NO_ACCOUNT = define(
      "no_account",
      "There are no accounts",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list: no sub-account matched. Check account if you asked for one."
    )

    # Theres no attachments records to show.
    NO_ATTACHMENTS = define(
      "no_attachments",
      "Theres no attachments records to show.",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list: the port has no files yet; addLNPFile adds one."
    )

    # File not encoded in base64
    NO_BASE64FILE = define(
      "no_base64file",
      "File not encoded in base64",
      :invalid,
      :failure,
      :after_fix,
      "Encode the file as base64 and send it by POST in file."
    )

    # There are not Callbacks
    NO_CALLBACK = define(
      "no_callback",
      "There are not Callbacks",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of callbacks."
    )

    # There are no Call Huntings
    NO_CALLHUNTING = define(
      "no_callhunting",
      "There are no Call Huntings",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of call huntings."
    )

    # There are no Call Parking
    NO_CALLPARKING = define(
      "no_callparking",
      "There are no Call Parking",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of parking lots."
    )

    # No Call Status was provided. One of the following parameters needs to be set to "1": answered, noanswer, busy, failed
    NO_CALLSTATUS = define(
      "no_callstatus",
      "No Call Status was provided. One of the following parameters needs to be set to \"1\": answered, noanswer, busy, failed",
      :missing,
      :failure,
      :after_fix,
      "Set at least one of answered, noanswer, busy and failed to 1."
    )

    # There are no CDR entries for the filter
    NO_CDR = define(
      "no_cdr",
      "There are no CDR entries for the filter",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list: no call matched. Widen the dates or the filters if you expected some."
    )

    # Imposible change DID billing plan
    NO_CHANGE_BILLINGTYPE = define(
      "no_change_billingtype",
      "Imposible change DID billing plan",
      :state,
      :failure,
      :never,
      "Keep the present billing_type; ask support or order another DID if you need the other plan."
    )

    # There are no Clients
    NO_CLIENT = define(
      "no_client",
      "There are no Clients",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of reseller clients."
    )

    # There are no Conferences
    NO_CONFERENCE = define(
      "no_conference",
      "There are no Conferences",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of conferences."
    )

    # There are no DIDs
    NO_DID = define(
      "no_did",
      "There are no DIDs",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list: no DID matched. Loosen the search or filter if you expected some."
    )

    # There are no DISAs
    NO_DISA = define(
      "no_disa",
      "There are no DISAs",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of DISAs."
    )

    # There are no Email to Fax entries
    NO_EMAILTOFAX = define(
      "no_emailtofax",
      "There are no Email to Fax entries",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of e-mail to fax configurations."
    )

    # There are no Filters
    NO_FILTER = define(
      "no_filter",
      "There are no Filters",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of caller ID filters."
    )

    # There are no Fax Folders
    NO_FOLDER = define(
      "no_folder",
      "There are no Fax Folders",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of fax folders."
    )

    # There was no Forwarding
    NO_FORWARDING = define(
      "no_forwarding",
      "There was no Forwarding",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of forwardings."
    )

    # There are no ivr
    NO_IVR = define(
      "no_ivr",
      "There are no ivr",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of IVRs."
    )

    # There are no Mailboxes
    NO_MAILBOX = define(
      "no_mailbox",
      "There are no Mailboxes",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of mailboxes."
    )

    # There are no Static Members
    NO_MEMBER = define(
      "no_member",
      "There are no Static Members",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list: the queue has no static members."
    )

    # There are no Fax Message(s)
    NO_MESSAGE = define(
      "no_message",
      "There are no Fax Message(s)",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of faxes. Widen from and to, which default to today, if you expected some."
    )

    # There are no Voicemail Message(s)
    NO_MESSAGES = define(
      "no_messages",
      "There are no Voicemail Message(s)",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of voicemail messages. Try another folder or period if you expected some."
    )

    # Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both; from and to default to today.
    NO_MMS = define(
      "no_mms",
      "",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both; from and to default to today."
    )

    # There are no Fax Numbers
    NO_NUMBERS = define(
      "no_numbers",
      "There are no Fax Numbers",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of fax numbers."
    )

    # there are no Packages
    NO_PACKAGE = define(
      "no_package",
      "there are no Packages",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of packages."
    )

    # There are no Phonebook entries
    NO_PHONEBOOK = define(
      "no_phonebook",
      "There are no Phonebook entries",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of phonebook entries."
    )

    # There are no Phonebook Groups
    NO_PHONEBOOK_GROUP = define(
      "no_phonebook_group",
      "There are no Phonebook Groups",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of phonebook groups."
    )

    # E911 service wasn't activated, this response comes with a description of the error.
    NO_PROVISION = define(
      "no_provision",
      "E911 service wasn't activated, this response comes with a description of the error.",
      :service,
      :failure,
      :after_fix,
      "Read the description in the answer, correct what it names (e911Validate checks an address) and see with e911Info that nothing was turned on before calling e911Provision again."
    )

    # E911 service wasn't updated, this response comes with a description of the error.
    NO_PROVISION_UPDATE = define(
      "no_provision_update",
      "E911 service wasn't updated, this response comes with a description of the error.",
      :service,
      :failure,
      :after_fix,
      "Read the description in the answer, correct what it names (e911Validate checks an address) and see with e911Info that nothing was changed before calling e911Update again."
    )

    # There are no Queue entries
    NO_QUEUE = define(
      "no_queue",
      "There are no Queue entries",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of queues."
    )

    # There are no Rates
    NO_RATE = define(
      "no_rate",
      "There are no Rates",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of rates. Try another query if you expected some."
    )

    # There are no recordings
    NO_RECORDING = define(
      "no_recording",
      "There are no recordings",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of recordings."
    )

    # There are no Ring groups
    NO_RINGGROUP = define(
      "no_ringgroup",
      "There are no Ring groups",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of ring groups."
    )

    # No sequence has been found
    NO_SEQUENCES = define(
      "no_sequences",
      "No sequence has been found",
      :invalid,
      :failure,
      :after_fix,
      "Check sequence against a getSequences call without an id. Unlike most no_ codes this one is a failure."
    )

    # There are no SIP URIs
    NO_SIPURI = define(
      "no_sipuri",
      "There are no SIP URIs",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of SIP URIs."
    )

    # There are no SMS messages
    NO_SMS = define(
      "no_sms",
      "There are no SMS messages",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of messages (getMMS answers it too). from and to default to today."
    )

    # Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller client id; a numeric sub-account id finds nothing.
    NO_SUBACCOUNT = define(
      "no_subaccount",
      "",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller client id; a numeric sub-account id finds nothing."
    )

    # There are no Time Conditions
    NO_TIMECONDITION = define(
      "no_timecondition",
      "There are no Time Conditions",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of time conditions."
    )

    # There are no transactions
    NO_TRANSACTIONS = define(
      "no_transactions",
      "There are no transactions",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of transactions. Widen date_from and date_to if you expected some."
    )

    # There are no vPRIs
    NO_VPRI = define(
      "no_vpri",
      "There are no vPRIs",
      :empty,
      :empty,
      :never,
      "Treat it as an empty list of vPRIs."
    )

    # Your account does not have sufficient funds to proceed
    NON_SUFFICIENT_FUNDS = define(
      "non_sufficient_funds",
      "Your account does not have sufficient funds to proceed",
      :state,
      :failure,
      :after_fix,
      "Add funds to the account (getBalance shows what is left), then repeat the call."
    )

    # The note exceeds character size limit
    NOTE_TOOLONG = define(
      "note_toolong",
      "The note exceeds character size limit",
      :limit,
      :failure,
      :after_fix,
      "Shorten note; fewer than 50 characters is the limit stated for DIDs under invalid_note."
    )

    # The order wasn't completed.
    ORDER_FAILED = define(
      "order_failed",
      "The order wasn't completed.",
      :service,
      :failure,
      :look_up_first,
      "See in getFaxNumbersInfo (getDIDsInfo for DIDs) whether the number arrived, and order again only if it did not."
    )

    # There was a problem sending an email.
    PROBLEM_SENDING_MAIL = define(
      "problem_sending_mail",
      "There was a problem sending an email.",
      :service,
      :failure,
      :later,
      "Check the destination address, wait and repeat."
    )

    # One of our providers is out of service
    PROVIDER_OUTOFSERVICE = define(
      "provider_outofservice",
      "One of our providers is out of service",
      :service,
      :failure,
      :later,
      "Wait and repeat later; after an order or a sent message, look up first whether it went through."
    )

    # You have a Caller ID Filtering using this Recording
    RECORDING_IN_USE_CALLER_ID_FILTERING = define(
      "recording_in_use_caller_id_filtering",
      "You have a Caller ID Filtering using this Recording",
      :conflict,
      :failure,
      :after_fix,
      "Find the caller ID filters (getCallerIDFiltering) that play the recording, point them elsewhere with setCallerIDFiltering, then call delRecording again."
    )

    # You have a Time Condition using this Recording
    RECORDING_IN_USE_CALLER_TIMECONDITION = define(
      "recording_in_use_caller_timecondition",
      "You have a Time Condition using this Recording",
      :conflict,
      :failure,
      :after_fix,
      "Find the time conditions (getTimeConditions) that play the recording, point them elsewhere with setTimeCondition, then call delRecording again."
    )

    # You have a DID using this Recording
    RECORDING_IN_USE_DID = define(
      "recording_in_use_did",
      "You have a DID using this Recording",
      :conflict,
      :failure,
      :after_fix,
      "Find the DIDs (getDIDsInfo) that play the recording, point them elsewhere with setDIDRouting or setDIDInfo, then call delRecording again."
    )

    # You have an IVR using this Recording
    RECORDING_IN_USE_IVR = define(
      "recording_in_use_ivr",
      "You have an IVR using this Recording",
      :conflict,
      :failure,
      :after_fix,
      "Find the IVRs (getIVRs) that play the recording, point them elsewhere with setIVR, then call delRecording again."
    )

    # You have a Calling Queue using this Recording
    RECORDING_IN_USE_QUEUE = define(
      "recording_in_use_queue",
      "You have a Calling Queue using this Recording",
      :conflict,
      :failure,
      :after_fix,
      "Find the queues (getQueues) that play the recording, point them elsewhere with setQueue, then call delRecording again."
    )

    # You already have a Subaccount using this IP and Protocol
    REPEATED_IP = define(
      "repeated_ip",
      "You already have a Subaccount using this IP and Protocol",
      :conflict,
      :failure,
      :after_fix,
      "Use another ip or protocol, or reuse the sub-account that getSubAccounts shows with this pair."
    )

    # This is a reserved IP used by VoIP.ms or other Companies
    RESERVED_IP = define(
      "reserved_ip",
      "This is a reserved IP used by VoIP.ms or other Companies",
      :conflict,
      :failure,
      :after_fix,
      "Use an ip that is your own, or switch auth_type to password authentication."
    )

    # RTP Time Out can't be greater than RTP Hold Time Out
    RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT = define(
      "rtp_timeout_greater_than_rtp_hold_timeout",
      "RTP Time Out can't be greater than RTP Hold Time Out",
      :conflict,
      :failure,
      :after_fix,
      "Lower rtp_timeout or raise rtp_hold_timeout so that the first is no greater; both lie between 1 and 3600."
    )

    # The Billing Type provided and DID billing type are the same
    SAME_DID_BILLINGTYPE = define(
      "same_did_billingtype",
      "The Billing Type provided and DID billing type are the same",
      :state,
      :failure,
      :after_fix,
      "Nothing to change: getDIDsInfo shows the DID on that billing_type already. Send the other value if you meant to switch."
    )

    # The Fax Message it wasn't send.
    SENT_FAIL = define(
      "sent_fail",
      "The Fax Message it wasn't send.",
      :service,
      :failure,
      :look_up_first,
      "Look in getFaxMessages (folder SENT or ALL) for the fax, and call sendFaxMessage again only if it is not there."
    )

    # This SIPURI can't be deleted, it is mapped in the phonebook
    SIPURI_IN_PHONEBOOK = define(
      "sipuri_in_phonebook",
      "This SIPURI can't be deleted, it is mapped in the phonebook",
      :conflict,
      :failure,
      :after_fix,
      "Delete or change the phonebook entries that use this SIP URI (getPhonebook, number such as sip:2563), then call delSIPURI again."
    )

    # The number was not updated due to SMS regulations, please contact customer service for more information
    SMS_APPLY_REGULATIONS = define(
      "sms_apply_regulations",
      "The number was not updated due to SMS regulations, please contact customer service for more information",
      :state,
      :failure,
      :after_fix,
      "Contact support: this number needs clearance before setSMS can change it."
    )

    # The SMS message was not sent
    SMS_FAILED = define(
      "sms_failed",
      "The SMS message was not sent",
      :service,
      :failure,
      :look_up_first,
      "Look in getSMS for the message, and call sendSMS again only if it is not listed as sent."
    )

    # The SMS message exceeds 160 characters
    SMS_TOOLONG = define(
      "sms_toolong",
      "The SMS message exceeds 160 characters",
      :limit,
      :failure,
      :after_fix,
      "Shorten message to 160 bytes of UTF-8 (an accented letter takes two, an emoji four), split it, or use sendMMS."
    )

    # SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again.
    SMS_WAIT_MESSAGE = define(
      "sms_wait_message",
      "SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again.",
      :limit,
      :failure,
      :later,
      "Wait a minute, then repeat setSMS for this did."
    )

    # Theres was a TLS error, please try later.
    TLS_ERROR = define(
      "tls_error",
      "Theres was a TLS error, please try later.",
      :service,
      :failure,
      :later,
      "Wait and repeat later."
    )

    # Wait and repeat the same call later. The name is unavailable_info cut short in the oldest table.
    UNAVAILABL = define(
      "unavailabl",
      "",
      :service,
      :failure,
      :later,
      "Wait and repeat the same call later. The name is unavailable_info cut short in the oldest table."
    )

    # The information you requested is unavailable at this moment
    UNAVAILABLE_INFO = define(
      "unavailable_info",
      "The information you requested is unavailable at this moment",
      :service,
      :failure,
      :later,
      "Wait and repeat the same call later."
    )

    # Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these; floats, bytes, mappings and text with lone surrogates have no wire form.
    UNENCODABLE_VALUE = define(
      "unencodable_value",
      "",
      :local,
      :failure,
      :after_fix,
      "Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these; floats, bytes, mappings and text with lone surrogates have no wire form."
    )

    # Take the parameter out or correct its spelling; the server ignores what it does not know.
    UNKNOWN_PARAMETER = define(
      "unknown_parameter",
      "",
      :local,
      :failure,
      :after_fix,
      "Take the parameter out or correct its spelling; the server ignores what it does not know."
    )

    # Keep to the documented values; a refusal is documented or was seen, but no source names the status.
    UNNAMED_STATUS = define(
      "unnamed_status",
      "",
      :local,
      :failure,
      :after_fix,
      "Keep to the documented values; a refusal is documented or was seen, but no source names the status."
    )

    # Theres no sufficient stock to complete the order.
    UNSIFFICIENT_STOCK = define(
      "unsifficient_stock",
      "Theres no sufficient stock to complete the order.",
      :state,
      :failure,
      :after_fix,
      "Lower quantity or pick another location, then order again."
    )

    # You already have a record with this Description
    USED_DESCRIPTION = define(
      "used_description",
      "You already have a record with this Description",
      :conflict,
      :failure,
      :after_fix,
      "Choose a description that the get method of the same resource does not list yet."
    )

    # You already have an entry with this Email
    USED_EMAIL = define(
      "used_email",
      "You already have an entry with this Email",
      :conflict,
      :failure,
      :after_fix,
      "Use another address; getEmailToFax and getClients show those taken."
    )

    # You already have a subaccount using this extension
    USED_EXTENSION = define(
      "used_extension",
      "You already have a subaccount using this extension",
      :conflict,
      :failure,
      :after_fix,
      "Choose an internal_extension that no entry of getSubAccounts has."
    )

    # You already have a subaccount using extension in this location
    USED_EXTENSION_IN_LOCATION = define(
      "used_extension_in_location",
      "You already have a subaccount using extension in this location",
      :conflict,
      :failure,
      :after_fix,
      "Choose another internal_extension (getSubAccounts shows those in use) or another internal_extension_location (getLocations)."
    )

    # You already have a record with this Filter
    USED_FILTER = define(
      "used_filter",
      "You already have a record with this Filter",
      :conflict,
      :failure,
      :after_fix,
      "Change the existing entry instead: find it with getCallerIDFiltering and send its id as filter (not filtering) to setCallerIDFiltering."
    )

    # There is already another customer using this IP Address
    USED_IP = define(
      "used_ip",
      "There is already another customer using this IP Address",
      :conflict,
      :failure,
      :after_fix,
      "Use another ip, or switch auth_type to password authentication."
    )

    # You already have an entry using this name
    USED_NAME = define(
      "used_name",
      "You already have an entry using this name",
      :conflict,
      :failure,
      :after_fix,
      "Choose a name that the get method of the same resource does not list yet."
    )

    # You already have a record with this Number
    USED_NUMBER = define(
      "used_number",
      "You already have a record with this Number",
      :conflict,
      :failure,
      :after_fix,
      "Use another number, or update the existing entry by sending its id (getPhonebook, getCallbacks, getForwardings and getQueues list them)."
    )

    # This password has been used previously by this account.
    USED_PASSWORD = define(
      "used_password",
      "This password has been used previously by this account.",
      :conflict,
      :failure,
      :after_fix,
      "Choose a password this account has never had."
    )

    # You have an entry with this Speed Dial
    USED_SPEED_DIAL = define(
      "used_speed_dial",
      "You have an entry with this Speed Dial",
      :conflict,
      :failure,
      :after_fix,
      "Choose a speed_dial that getPhonebook does not show yet."
    )

    # You already have a subaccount using this Username.
    USED_USERNAME = define(
      "used_username",
      "You already have a subaccount using this Username.",
      :conflict,
      :failure,
      :after_fix,
      "Choose a username that getSubAccounts does not show yet."
    )

    # This Password is too weak or too common
    WEAK_PASSWORD = define(
      "weak_password",
      "This Password is too weak or too common",
      :invalid,
      :failure,
      :after_fix,
      "Choose a longer, less common password with upper case, lower case and digits."
    )
  end
end
