// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>What is known about the codes, in the order of the enum.</summary>
    internal static class CodeTable
    {
        internal static readonly CodeInfo[] All =
        {
            new(
                "Invalid_threshold",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250",
                "Set threshold of setClientThreshold to a whole number from 1 to 250."
            ),
            new(
                "Unable_to_purchase",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "Unable to purchase DIDs",
                "See in getDIDsInfo whether the number arrived; if not, search again and order another, or check funds with getBalance."
            ),
            new(
                "account_with_dids",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The Account has DIDs assigned to it.",
                "List the numbers of the sub-account with getDIDsInfo (`client` = the sub-account), route them elsewhere with setDIDRouting or release reseller numbers with unconnectDID, then delete again."
            ),
            new(
                "api_limit_exceeded",
                Kind.Limit,
                Outcome.Failure,
                Retry.Later,
                "API requests limit per minute has been reached",
                "Pause for a minute and repeat; slow the client down and cache lists instead of reading them on every call."
            ),
            new(
                "api_not_enabled",
                Kind.Auth,
                Outcome.Failure,
                Retry.AfterFix,
                "API has not been enabled or has been disabled",
                "Switch the API on in the portal under Main Menu > SOAP and REST/JSON API (an API password must be set there first)."
            ),
            new(
                "can_have_only_one_profile_without_pin",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The conference can just have one profile member without pin",
                "Give the profile a `pin` with setConferenceMember before attaching it; getConference lists the `members` and getConferenceMembers their pins."
            ),
            new(
                "cancel_failed",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "The cancellation wasn't completed.",
                "Look whether the number is still yours (getFaxNumbersInfo for a fax number, getDIDsInfo for a DID) before cancelling once more."
            ),
            new(
                "conference_member_relation_not_found",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "There is no relation between the profile member and the conference.",
                "Pass a `member` that getConference lists among the `members` of that `conference`, or attach it first with addMemberToConference."
            ),
            new(
                "did_in_use",
                Kind.Conflict,
                Outcome.Failure,
                Retry.LookUpFirst,
                "DID Number is already in use",
                "See in getDIDsInfo whether an earlier attempt already gave you the number; if not, order a different one from getDIDsUSA, getDIDsCAN or a search method."
            ),
            new(
                "did_limit_reached",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "You have reached the maximum number of DID numbers allowed for your account type. Please contact our team if you have a specific use case or if you would like to upgrade to a Business account.",
                "Cancel numbers you no longer need, or ask the provider's support for a higher allowance or a Business account."
            ),
            new(
                "duplicated_name",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "There is already another entry with this name",
                "Choose a `name` that no entry of the same kind has; read the existing ones with the matching get method."
            ),
            new(
                "duplicated_pin",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The given pin has been duplicated",
                "Choose a `pin` that no other profile has; getConferenceMembers shows those in use."
            ),
            new(
                "e911_disable",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "",
                "Register an address for the number with e911Provision before asking for it."
            ),
            new(
                "e911_disabled",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "DID e911 service it's not enabled.",
                "Subscribe the number with e911Provision first; getDIDsInfo tells in `e911` whether a number has the service."
            ),
            new(
                "e911_pending",
                Kind.State,
                Outcome.Failure,
                Retry.Later,
                "DID e911 service has been requested and is in validation process.",
                "Wait until the earlier request has been validated, follow it with e911Info, then repeat."
            ),
            new(
                "error_deleting_msg",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "Error when deleting message",
                "Read getVoicemailMessages to see which messages remain, then repeat delMessages for those with `folder` and `message_num` together."
            ),
            new(
                "error_moving_msg",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "Error when move the voicemail message to folder",
                "Find the message with getVoicemailMessages in the old and the new folder; repeat moveFolderVoicemailMessage only if it has not moved."
            ),
            new(
                "exceeds_file_size",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "The file exceeds the limite size allowed.",
                "Send a smaller `file`: fewer pages, lower resolution or stronger compression, or split it over several calls."
            ),
            new(
                "existing_did",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You can't set a callback to an existing VoIP.ms DID number",
                "Give `number` in setCallback an outside telephone number; none that getDIDsInfo lists is allowed."
            ),
            new(
                "forwards_exceeded",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "Your account is limited to 4 forward entries",
                "The account may hold 4 forwardings: reuse one by passing its `forwarding` id from getForwardings, or remove one with delForwarding."
            ),
            new(
                "invalid_account",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid account",
                "Take `account` from getSubAccounts in the form `100001_VoIP`, or use the main account number alone."
            ),
            new(
                "invalid_address",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Address is missing or the format is invalid.",
                "Fill `address1` with the street address on the losing carrier's customer record; elsewhere the parameter is `address`."
            ),
            new(
                "invalid_admin",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid admin",
                "Send `admin` as yes or no."
            ),
            new(
                "invalid_agent_ring_timeout",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Agent ring time out value",
                "Send `agent_ring_timeout` as whole seconds from 5 to 60."
            ),
            new(
                "invalid_allowedcodecs",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all",
                "Join codec values from getAllowedCodecs with semicolons in `allowed_codecs` (`ulaw;g729;gsm`), or send `all`."
            ),
            new(
                "invalid_announce_join_leave",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"Announce join leave\"",
                "Send `announce_join_leave` as yes or no."
            ),
            new(
                "invalid_announce_only_user",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"Announce only user\"",
                "Send `announce_only_user` as yes or no."
            ),
            new(
                "invalid_announce_position_frequency",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Announce position frequency",
                "Send `announce_position_frecuency` (that is how the parameter is spelled) as a multiple of 15 seconds up to 1200, or `none`."
            ),
            new(
                "invalid_announce_round_seconds",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"Announce round seconds\"",
                "Send `announce_round_seconds` as 1 to 60, or `none`."
            ),
            new(
                "invalid_announce_user_count",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"Announce user count\"",
                "Send `announce_user_count` as yes or no."
            ),
            new(
                "invalid_area_code",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "this is not a valid Area Code.",
                "Take `area_code` from the rows of getFaxRateCentersCAN or getFaxRateCentersUSA, and search in the country it belongs to."
            ),
            new(
                "invalid_attach_file",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Valid formats: PDF, MS Word, BMP, JPG",
                "Upload a PDF, Word, BMP or JPG document in addLNPFile, base64-encoded in `file` and sent by POST."
            ),
            new(
                "invalid_attachid",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "The given ID is invalid or doesn't exist.",
                "Take `attachid` from getLNPAttachList for the same `portid`."
            ),
            new(
                "invalid_attachmessage",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "this is not a valid AttachMessage Should be: yes/no",
                "Send `attach_message` as yes or no."
            ),
            new(
                "invalid_authtype",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Auth Type",
                "Take `auth_type` from getAuthTypes."
            ),
            new(
                "invalid_authtype_h323",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You must select IP Auth to use H.323",
                "For H.323 set `auth_type` to 2 (static IP) and supply `ip`; or choose a different `protocol` from getProtocols."
            ),
            new(
                "invalid_authtype_iax2",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You must use User/Password Authentication for IAX2",
                "For IAX2 set `auth_type` to the user and password type in getAuthTypes and drop `ip`; or choose a different `protocol`."
            ),
            new(
                "invalid_balancemanagement",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid BalanceManagement",
                "Take `balance_management` from getBalanceManagement."
            ),
            new(
                "invalid_base_recording",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid recording path",
                "Check the recording's id against its list (getRecordings for audio recordings) and repeat; if the id is listed there, report the entry to the provider's support."
            ),
            new(
                "invalid_billingtype",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat",
                "Send `billing_type` as 1 (per minute) or 2 (flat)."
            ),
            new(
                "invalid_call_type",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Call Type is not valid.",
                "For getCallRecordings send `call_type` as all, incoming or outgoing; for getCallTranscriptions take it from getCallTypes."
            ),
            new(
                "invalid_callback",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Callback",
                "Take `callback` from getCallbacks, or leave it out to create an entry; in a route write `cb:` and that id."
            ),
            new(
                "invalid_callback_enable",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Callback enable value",
                "Send `url_callback_enable` as 1 or 0 (setSMS; the fax number methods have the same parameter)."
            ),
            new(
                "invalid_callback_retry",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Callback retry",
                "Send `url_callback_retry` as 1 or 0 (setSMS; the fax number methods have the same parameter)."
            ),
            new(
                "invalid_callerid",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid CallerID",
                "In setCallerIDFiltering send `callerid` as 10 or 11 digits (`X` as wildcard), `i`, `0`, `s`, `sb`, `sc`, `p` or `p:` and a phonebook group; elsewhere send the caller ID as plain digits."
            ),
            new(
                "invalid_callerid_override",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid CallerID Override",
                "Send the override (`callerid_override`, or `callerid_number` for sub-accounts and callbacks) as a telephone number in plain digits, or leave it out."
            ),
            new(
                "invalid_calleridprefix",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid CID Prefix, lenght should be less than 20 chars",
                "Shorten `callerid_prefix` to at most 19 characters; brackets are allowed."
            ),
            new(
                "invalid_callhunting",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Call Hunting",
                "Take `callhunting` from getCallHuntings, or leave it out of setCallHunting to create an entry."
            ),
            new(
                "invalid_callparking",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Call Parking",
                "Take `callparking` from getCallParking, or leave it out of setCallParking to create an entry."
            ),
            new(
                "invalid_callrecording",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Call recording",
                "Take `callrecording` from getCallRecordings, together with the `account` it was listed for."
            ),
            new(
                "invalid_canada_routing",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Canada Route",
                "Take `canada_routing` from getRoutes: 1 is value, 2 is premium."
            ),
            new(
                "invalid_carrier",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Carrier",
                "Take `carrier` for orderVanity from getCarriers."
            ),
            new(
                "invalid_charge",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Charge",
                "Send `charge` as a plain decimal amount such as 4.99, without a currency sign."
            ),
            new(
                "invalid_city",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "City is missing or the format is invalid.",
                "Fill `city` as it stands on the losing carrier's customer record."
            ),
            new(
                "invalid_client",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Client",
                "Take `client` from getClients; an account without reseller clients cannot use the methods that need one."
            ),
            new(
                "invalid_cnam",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid CNAM Should be: 1/0",
                "Send `cnam` as 1 or 0."
            ),
            new(
                "invalid_codec",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Codec",
                "Take `codec` from getAllowedCodecs called without parameters."
            ),
            new(
                "invalid_conference",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Conference ID",
                "Take `conference` from getConference, or leave it out of setConference to create one."
            ),
            new(
                "invalid_contact",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Contact Number",
                "Send the `contact` filter as the other party's telephone number in plain digits (`5551234567`), or leave it out."
            ),
            new(
                "invalid_country",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example: US, CA, etc. (You can use the values returned by the method getCountries)",
                "Send `country` as a two-letter ISO code listed by getCountries; e911 methods take only US or CA."
            ),
            new(
                "invalid_countryid",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Country ID",
                "Take `country_id` from getDIDCountries for the same international number type."
            ),
            new(
                "invalid_credentials",
                Kind.Auth,
                Outcome.Failure,
                Retry.AfterFix,
                "Username or Password is incorrect",
                "Send the portal login e-mail as `api_username` and, as `api_password`, the password set under Main Menu > SOAP and REST/JSON API, not the portal password."
            ),
            new(
                "invalid_date",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid date Format is: yyyy-mm-dd",
                "Send a calendar date that exists, written yyyy-mm-dd."
            ),
            new(
                "invalid_date_from",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The \"From\" date should be prior to the \"To\" date.",
                "Correct or swap the range so that its start (`date_from` or `from`) does not lie after its end (`date_to` or `to`)."
            ),
            new(
                "invalid_daterange",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "Date Range should be 92 days or less",
                "Ask for at most 92 days at once and split longer periods over several calls."
            ),
            new(
                "invalid_datetime",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss",
                "Send an existing moment written yyyy-mm-dd hh:mm:ss."
            ),
            new(
                "invalid_dayrange",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Day Range",
                "In setTimeCondition give `weekdaystart` and `weekdayend` the same number of items, each from mon to sun, separated by semicolons."
            ),
            new(
                "invalid_delay_before",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid DelayBefore",
                "Send `delay_before` in setCallback as whole seconds from 1 up; 0 counts as missing."
            ),
            new(
                "invalid_deletemessage",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid DeleteMessage Should be: yes/no",
                "Send `delete_message` as yes or no."
            ),
            new(
                "invalid_description",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Description",
                "Reduce `description` to short plain text; the provider publishes no exact rule for it."
            ),
            new(
                "invalid_destination",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Destination",
                "Send `destination` in setCallParking as `parker`, the main account or a sub-account from getSubAccounts."
            ),
            new(
                "invalid_destination_folder",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Destination Folder",
                "Take `new_folder` from getVoicemailFolders, with the same capitals (INBOX, Old, Urgent, Family, Friends, Work)."
            ),
            new(
                "invalid_devicetype",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Device Type",
                "Take `device_type` from getDeviceTypes."
            ),
            new(
                "invalid_dialtime",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Dialtime",
                "Send `dialtime` as whole seconds, for example 60."
            ),
            new(
                "invalid_did",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid DID",
                "Send `did` as plain digits of a number that getDIDsInfo lists, or a fax number from getFaxNumbersInfo; one that has left the account is refused too."
            ),
            new(
                "invalid_digit_timeout",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid DigitTimeOut",
                "Send `digit_timeout` (setDISA, setCallback) as whole seconds."
            ),
            new(
                "invalid_digits",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers",
                "For orderDIDVirtual send `digits` as exactly three digits, leading zeros kept (`001`); createVoicemail takes 1 to 10 digits."
            ),
            new(
                "invalid_disa",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid DISA",
                "Take `disa` from getDISAs, or leave it out of setDISA to create an entry."
            ),
            new(
                "invalid_diversion_header",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1.",
                "Send `diversion_header` in setForwarding as 1 or 0."
            ),
            new(
                "invalid_drop_silence",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"drop silence\" value",
                "Send `drop_silence` as yes or no."
            ),
            new(
                "invalid_dst",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Destination Number",
                "Send `dst` as the recipient's number in 10 plain digits."
            ),
            new(
                "invalid_dtmf_digits",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is no a valid DTMF digit",
                "Keep `dtmf_digits` in setForwarding to characters that a telephone keypad sends, or leave it out."
            ),
            new(
                "invalid_dtmfmode",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is no a valid DTMF Mode",
                "Send `dtmf_mode` as auto, rfc2833, inband or info (see getDTMFModes)."
            ),
            new(
                "invalid_email",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid email or email is already in database",
                "Send a well-formed address; when signing up or changing a client, use one that no client in getClients already has."
            ),
            new(
                "invalid_email_attachment_format",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid format value",
                "Send `email_attachment_format` as wav49, wav or wavmp3 (see getVoicemailAttachmentFormats), or leave it out; neither `no` nor `mp3` exists."
            ),
            new(
                "invalid_email_enable",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid email enable value",
                "Send `email_enabled` in setSMS (`email_enable` in the fax number methods) as 1 or 0."
            ),
            new(
                "invalid_enable_ip_restriction",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Enable IP Restriction value",
                "Send `enable_ip_restriction` as 1 or 0."
            ),
            new(
                "invalid_enable_pop_restriction",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Enable POP Restriction value",
                "Send `enable_pop_restriction` as 1 or 0."
            ),
            new(
                "invalid_endhour",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid End Hour",
                "Send `endhour` in setTimeCondition as hours of the 24-hour clock separated by semicolons, as many as `starthour` has."
            ),
            new(
                "invalid_endminute",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid End Minute",
                "Send `endminute` in setTimeCondition as minutes of the hour separated by semicolons, as many as `startminute` has."
            ),
            new(
                "invalid_extension",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid extension Extension can only contain digits",
                "Send `internal_extension` as digits only, 5 at most."
            ),
            new(
                "invalid_extension_length",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "Extensions should not contain more than 5 digits",
                "Shorten `internal_extension` to 5 digits or fewer."
            ),
            new(
                "invalid_extension_prefix",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Extensions cannot start with: 068, 097",
                "Choose an `internal_extension` whose first digits are neither 068 nor 097."
            ),
            new(
                "invalid_extensions",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988",
                "Choose another `internal_extension`: 098, 211, 311, 411, 511, 711, 811, 822, 911, 988, 4443, 4444 and 4747 are reserved."
            ),
            new(
                "invalid_failover_header",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid failover header Should be: account/vm/fwd/none",
                "Write each `failover_...` value as `header:id` with account, vm or fwd in front (the order and DID methods know further headers), or `none:` for no failover."
            ),
            new(
                "invalid_fax_id",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Fax Message ID",
                "Take `fax_id` in moveFaxMessage from getFaxMessages."
            ),
            new(
                "invalid_file",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid File",
                "Send the whole audio file base64-encoded in `file` of setRecording, by POST; sendFaxMessage takes pdf, txt, jpg, gif, png or tif in the same way."
            ),
            new(
                "invalid_filter",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Filter",
                "Take the id from getCallerIDFiltering and send it as `filter` to setCallerIDFiltering, but as `filtering` to the get and del methods."
            ),
            new(
                "invalid_firstname",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "First name is missing or the format is invalid.",
                "Fill `firstName` (`firstname` for clients) with a person's first name; when porting, the one on the losing carrier's customer record and not a company."
            ),
            new(
                "invalid_foc_enddate",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22",
                "Send `endDate` in getLNPList as an existing date written yyyy-mm-dd, or leave it out."
            ),
            new(
                "invalid_foc_startdate",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22",
                "Send `startDate` in getLNPList as an existing date written yyyy-mm-dd, or leave it out."
            ),
            new(
                "invalid_folder",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Folder",
                "Take `folder` from getVoicemailFolders with the same capitals (INBOX, Old, Urgent, Family, Friends, Work)."
            ),
            new(
                "invalid_folder_id",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Fax Folder ID",
                "Take `folder_id` in moveFaxMessage from getFaxFolders."
            ),
            new(
                "invalid_forward_enable",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid forward enable value",
                "Send `sms_forward_enable` in setSMS as 1 or 0."
            ),
            new(
                "invalid_forwarding",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid forwarding",
                "Take `forwarding` from getForwardings, or leave it out of setForwarding to create an entry; in a route write `fwd:` and that id."
            ),
            new(
                "invalid_forwarding_did",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "Forwarding to the same did is not allowed",
                "Point the number at a forwarding whose `phone_number` in getForwardings is not that same number; likewise keep `sms_forward` different from `did`."
            ),
            new(
                "invalid_frequency_announcement",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Frequency announce",
                "Send `frequency_announcement` as a multiple of 15 seconds up to 1200, or `none`."
            ),
            new(
                "invalid_from_number",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid sender number.",
                "Take `from_number` in sendFaxMessage from the fax numbers in getFaxNumbersInfo."
            ),
            new(
                "invalid_fullname",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Full Name",
                "Correct `full_name`, and try the whole record with e911Validate before provisioning."
            ),
            new(
                "invalid_id",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid ID",
                "Take `id` from the list it belongs to, for example getSubAccounts, getSMS, getMMS, getFaxMessages, getFaxFolders or getEmailToFax."
            ),
            new(
                "invalid_if_announce_position_enabled_report_e",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a Report estimated hold time type",
                "Send `if_announce_position_enabled_report_estimated_hold_time` as yes, no or once (see getReportEstimatedHoldTime). This spelling of the code is cut short; handle the full one alike."
            ),
            new(
                "invalid_if_announce_position_enabled_report_estimated_hold_time",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a Report estimated hold time type",
                "Send `if_announce_position_enabled_report_estimated_hold_time` as yes, no or once (see getReportEstimatedHoldTime). Later editions cut this code short; handle both spellings alike."
            ),
            new(
                "invalid_internaldialtime",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Internal Dialtime Should be: 1 to 60",
                "Send `internal_dialtime` as whole seconds from 1 to 60."
            ),
            new(
                "invalid_internalvoicemail",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Internal Voicemail",
                "Take `internal_voicemail` from the mailboxes in getVoicemails."
            ),
            new(
                "invalid_internationalroute",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid International Route",
                "Take `international_route` from getRoutes."
            ),
            new(
                "invalid_invoice_type",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid invoice type, possible values: 0 = US, 1 = CAN.",
                "Send `type` in getInvoice as 0 (US) or 1 (Canada)."
            ),
            new(
                "invalid_ip",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is an invalid IP",
                "Send `ip` as one IPv4 address in dotted form."
            ),
            new(
                "invalid_ip_auth",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "Do not provide an IP address for User/Pass Authentication",
                "Drop `ip` when `auth_type` is user and password, or switch to static IP authentication and drop `password` instead."
            ),
            new(
                "invalid_ip_iax2",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "Do not provide an IP address for IAX2",
                "Drop `ip` when `protocol` is IAX2, which authenticates by user and password."
            ),
            new(
                "invalid_ivr",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid IVR",
                "Take `ivr` from getIVRs, or leave it out of setIVR to create an entry."
            ),
            new(
                "invalid_jitter_buffer",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"jitter buffer\" value",
                "Send `jitter_buffer` as yes or no."
            ),
            new(
                "invalid_join_announcement",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid 'Join Announcement' Type for a Queue",
                "Send `join_announcement` as a recording id from getRecordings, or `none`."
            ),
            new(
                "invalid_join_empty_type",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid 'JoinWhenEmpty' Type for a Queue",
                "Send `join_when_empty` as yes, no or strict (see getJoinWhenEmptyTypes), and `leave_when_empty` likewise."
            ),
            new(
                "invalid_language",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Language Should be: es/en/fr",
                "Send the language as a code from getLanguages (es, en, fr); e911 methods take EN or FR."
            ),
            new(
                "invalid_lastname",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Lastname is missing or the format is invalid.",
                "Fill `lastName` (`lastname` for clients) with a person's last name; when porting, the one on the losing carrier's customer record and not a company."
            ),
            new(
                "invalid_listened",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Listened value",
                "Send `listened` as yes or no."
            ),
            new(
                "invalid_location",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Location",
                "Take `location_id` from getDIDsInternationalGeographic, getDIDsInternationalNational or getDIDsInternationalTollFree, whichever fits the order (it may hold letters); for orderFaxNumber take `location` from getFaxRateCentersUSA or getFaxRateCentersCAN."
            ),
            new(
                "invalid_lockinternational",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Lock International",
                "Take `lock_international` from getLockInternational."
            ),
            new(
                "invalid_mailbox",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid mailbox",
                "Take the mailbox number from getVoicemails; setRingGroup wants `voicemail` as 0 for none, since the word `none` is refused."
            ),
            new(
                "invalid_max_expiry",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Max Expiry (value must be between 60 and 3600 seconds)",
                "Send `max_expiry` as whole seconds from 60 to 3600."
            ),
            new(
                "invalid_maximum_callers",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid maximum callers value",
                "Send `maximum_callers` as 1 to 60, or `unlimited`."
            ),
            new(
                "invalid_maximum_wait_time",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid maximum wait time value",
                "Send `maximum_wait_time` as a multiple of 30 seconds up to 1200, or `unlimited`."
            ),
            new(
                "invalid_media",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "",
                "Send media in a format the provider takes; an MP3 by address passed where a WAV was refused."
            ),
            new(
                "invalid_member",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Member",
                "Take `member` from getStaticMembers for that `queue`; for conferences take it from getConferenceMembers."
            ),
            new(
                "invalid_member_delay",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Member Delay",
                "Send `member_delay` as 1 to 15 seconds, or `none`."
            ),
            new(
                "invalid_message_num",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Voicemail Message Number",
                "Take `message_num` from getVoicemailMessages for the same `mailbox` and `folder`."
            ),
            new(
                "invalid_method",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Method",
                "Correct the spelling and capitals of `method` against the provider's list of methods."
            ),
            new(
                "invalid_minute",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Minute Rate",
                "Send `minute`, the client's rate per minute, as a plain decimal such as 0.03."
            ),
            new(
                "invalid_mixed_numbers",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "Toll-free numbers and local numbers can not be mixed in the same order.",
                "Split `numbers` in two: open one addLNPPort with `portType` 3 for the toll-free numbers and another for the local ones."
            ),
            new(
                "invalid_monthly",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Montly Fee",
                "Send `monthly`, the client's fee per month, as a plain decimal such as 3.50."
            ),
            new(
                "invalid_musiconhold",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Music on Hold",
                "Take `music_on_hold` (`music` in call parking and call hunting) from getMusicOnHold; `default` is accepted for sub-accounts, `none` is not."
            ),
            new(
                "invalid_name",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid name, Alphanumeric Only",
                "Keep `name` to letters and digits."
            ),
            new(
                "invalid_nat",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid NAT",
                "Send `nat` as yes, no, route or never (see getNAT)."
            ),
            new(
                "invalid_note",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Note, lenght should be less than 50 chars",
                "Shorten `note` to at most 49 characters."
            ),
            new(
                "invalid_number",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Number",
                "Send `number` as plain digits; setPhonebook takes 3, 10 or 11 digits or `sip:` and an id. In setQueue try a short `queue_number` such as 6, since 4-digit ones have been refused."
            ),
            new(
                "invalid_number_canadian",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have entered a Canadian number (not valid in this portability process).",
                "Port Canadian numbers in an order of their own with `portType` 2 (5 for fax), or take them out of `numbers`."
            ),
            new(
                "invalid_number_exist",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The number is already in our network",
                "Take the number out of `numbers`, since it needs no port; ask the provider's support about moving it between accounts."
            ),
            new(
                "invalid_number_fax",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "The Fax number can not be ported into our network",
                "Take the number out of `numbers`; ask getFaxNumbersPortability about each fax number before ordering."
            ),
            new(
                "invalid_number_porttype",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have entered a local number (not valid in this portability process)",
                "Port local numbers with `portType` 1 (United States) or 2 (Canada); keep `portType` 3 for toll-free ones."
            ),
            new(
                "invalid_number_us",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have entered a USA number (not valid in this portability process).",
                "Port United States numbers in an order of their own with `portType` 1 (4 for fax), or take them out of `numbers`."
            ),
            new(
                "invalid_numbermembers",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The element format of multiple data is not correct or it size does not match with other elements",
                "Give all lists equally many items, joined by semicolons: `members`, `ring_time` and `press` in setCallHunting; the hours, minutes and weekdays in setTimeCondition."
            ),
            new(
                "invalid_order",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"order\" value",
                "Send `order` in setCallHunting as follow or random."
            ),
            new(
                "invalid_package",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Package",
                "Take `package` from getPackages."
            ),
            new(
                "invalid_password",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must Contain Alphanumeric and !#$%&/()=?*[]_:.,{}+-",
                "Mailboxes need exactly 4 digits. For sub-accounts use at least 8 characters with lower case, upper case and a digit, and no signs beyond !#$%&/()=?*[]_:.,{}+-"
            ),
            new(
                "invalid_password_auth",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "Do not provide a Password for IP Authentication",
                "Drop `password` when `auth_type` is static IP, or switch to user and password authentication and drop `ip` instead."
            ),
            new(
                "invalid_password_ilegal_characters",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid password (Allowed characters: Alphanumeric and ! # $ % & / ( ) = ? * [ ] _ : . , { } + -)",
                "Build `password` from letters, digits and !#$%&/()=?*[]_:.,{}+- only; spaces, quotes and @ are out."
            ),
            new(
                "invalid_password_lessthan_8characters_long",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid password (Less than 8 characters long)",
                "Make `password` at least 8 characters long."
            ),
            new(
                "invalid_password_missing_lowercase",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid password (Missing lower case character)",
                "Add a lower case letter to `password`."
            ),
            new(
                "invalid_password_missing_number",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid password (Missing a number)",
                "Add a digit to `password`."
            ),
            new(
                "invalid_password_missing_uppercase",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid password (Missing upper case character)",
                "Add an upper case letter to `password`."
            ),
            new(
                "invalid_pause",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Pause",
                "Send `pause` in setForwarding as 0 to 10 seconds in steps of 0.5."
            ),
            new(
                "invalid_payment",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Payment",
                "Send `payment` as a plain decimal amount such as 4.99, without a currency sign."
            ),
            new(
                "invalid_phonebook",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Phonebook",
                "Take `phonebook` from getPhonebook, or leave it out of setPhonebook to create an entry."
            ),
            new(
                "invalid_phonenumber",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Phone Number",
                "Send `phone_number` as plain digits without spaces or signs."
            ),
            new(
                "invalid_pin",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid PIN",
                "Send `pin` (setDISA, setConferenceMember) as digits only."
            ),
            new(
                "invalid_pin_number",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Must provide the account PIN number.",
                "Supply in `pin` of addLNPPort the PIN that your account has with the losing carrier."
            ),
            new(
                "invalid_playinstructions",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid PlayInstructions Should be: u/su",
                "Send `play_instructions` as u or su (see getPlayInstructions); no other value is taken."
            ),
            new(
                "invalid_pop_restriction",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid POP Restriction",
                "Send `pop_restriction` as `server_pop` values from getServersInfo separated by commas (`10,23,45`)."
            ),
            new(
                "invalid_port_status",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "The status code is invalid. (You can use the values returned by the method getListStatus)",
                "Take `portStatus` in getLNPList from getLNPListStatus, or leave it out."
            ),
            new(
                "invalid_portingid",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "The given ID is invalid or doesn't exist.",
                "Take `portid` from the answer of addLNPPort or from getLNPList."
            ),
            new(
                "invalid_porttype",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Must provide a valid port type.",
                "Send `portType` as 1 to 5: US local, Canadian local, toll-free, US fax, Canadian fax."
            ),
            new(
                "invalid_priority",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Priority",
                "Give setStaticMember priority as a whole number; 0 is accepted."
            ),
            new(
                "invalid_priority_weight",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not valid weight/priority value",
                "Set priority_weight of setQueue to a whole number from 1 to 60."
            ),
            new(
                "invalid_protocol",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Protocol",
                "Set protocol to one of the codes listed by getProtocols."
            ),
            new(
                "invalid_provider_account",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "You must provide your account # with the current provider",
                "Fill providerAccount of addLNPPort with the account number held at the losing carrier."
            ),
            new(
                "invalid_provider_name",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "You must provide the service provider name",
                "Fill providerName of addLNPPort with the name of the losing carrier."
            ),
            new(
                "invalid_province",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Province",
                "Use a province code from getProvinces, or from getFaxProvinces for the fax methods."
            ),
            new(
                "invalid_quantity",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid quantity",
                "Send quantity as a positive whole number (backorders, international orders, orderFaxNumber)."
            ),
            new(
                "invalid_query",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Query",
                "Send a usable search text in query: digits or letters for the number searches, exactly 7 characters for searchVanity, a destination for the rate methods."
            ),
            new(
                "invalid_queue",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Queue",
                "Use a queue id listed by getQueues in queue; leave it empty in setQueue to create one."
            ),
            new(
                "invalid_quiet",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"quiet\" value",
                "Set quiet of setConferenceMember to yes or no."
            ),
            new(
                "invalid_ratecenter",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "",
                "Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that province. One public client reports that backOrderDIDUSA gave this for a correct value too; ask support if yours is on the list."
            ),
            new(
                "invalid_record_calls",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Record calls is not valid.",
                "Set record_calls to 1 or 0 (sub-accounts and setDIDInfo)."
            ),
            new(
                "invalid_recording",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid recording",
                "Use a recording id listed by getRecordings; for conference recordings take it from getConferenceRecordings."
            ),
            new(
                "invalid_recording_sound_error_menu",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"error menu\" is not a valid recording",
                "Set sound_error_menu of setConference (the menu-error prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_get_pin",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"get pin\" is not a valid recording",
                "Set sound_get_pin of setConference (the PIN prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_has_joined",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"has_joined\" is not a valid recording",
                "Set sound_has_joined of setConference (the arrival prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_has_left",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"has_left\" is not a valid recording",
                "Set sound_has_left of setConference (the departure prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_invalid_pin",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"invalid pin\" is not a valid recording",
                "Set sound_invalid_pin of setConference (the wrong-PIN prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_join",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"join\" is not a valid recording",
                "Set sound_join of setConference (the join tone) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_kicked",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"kicked\" is not a valid recording",
                "Set sound_kicked of setConference (the removal prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_leave",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"leave\" is not a valid recording",
                "Set sound_leave of setConference (the leave tone) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_locked",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"locked\" is not a valid recording",
                "Set sound_locked of setConference (the locked-conference prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_locked_now",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"locked now\" is not a valid recording",
                "Set sound_locked_now of setConference (the locking confirmation) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_muted",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"muted\" is not a valid recording",
                "Set sound_muted of setConference (the mute prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_only_one",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"only one\" is not a valid recording",
                "Set sound_only_one of setConference (the one-other-participant prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_only_person",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"only person\" is not a valid recording",
                "Set sound_only_person of setConference (the alone-in-the-conference prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_other_in_party",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"other in party\" is not a valid recording",
                "Set sound_other_in_party of setConference (the second half of the head count) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_participants_muted",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"participants muted\" is not a valid recording",
                "Set sound_participants_muted of setConference (the all-muted prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_participants_unmuted",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"participants unmuted\" is not a valid recording",
                "Set sound_participants_unmuted of setConference (the all-unmuted prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_place_into_conference",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"place into conference\" is not a valid recording",
                "Set sound_place_into_conference of setConference (the waiting-for-a-marked-user prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_there_are",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"there are\" is not a valid recording",
                "Set sound_there_are of setConference (the first half of the head count) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_unlocked_now",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"unlocked now\" is not a valid recording",
                "Set sound_unlocked_now of setConference (the unlocking confirmation) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_recording_sound_unmuted",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "\"unmuted\" is not a valid recording",
                "Set sound_unmuted of setConference (the unmute prompt) to a recording id from getRecordings, or leave it out."
            ),
            new(
                "invalid_report_hold_time_agent",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Report hold time agent",
                "Set report_hold_time_agent of setQueue to yes, no or once (getReportEstimatedHoldTime)."
            ),
            new(
                "invalid_resellerclient",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Reseller Client",
                "Set reseller_client to a client id listed by getClients, and send reseller_package with it."
            ),
            new(
                "invalid_resellernextbilling",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Reseller Next Billing date, date should not be set in the past.",
                "Give reseller_nextbilling as yyyy-mm-dd, today or later."
            ),
            new(
                "invalid_resellerpackage",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Reseller Package",
                "Set reseller_package to a package id listed by getPackages, and send reseller_client with it."
            ),
            new(
                "invalid_response_timeout",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid ResponseTimeOut",
                "Send response_timeout of setCallback as a whole number of seconds."
            ),
            new(
                "invalid_retry_timer",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Retry timer",
                "Set retry_timer of setQueue to 5 to 60 seconds, or to none."
            ),
            new(
                "invalid_ring_inuse",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Ring in use value",
                "Set ring_inuse of setQueue to yes or no."
            ),
            new(
                "invalid_ringgroup",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Ring group",
                "Use an id listed by getRingGroups. Mind the name: ringgroup in delRingGroup, ring_group in getRingGroups and setRingGroup."
            ),
            new(
                "invalid_route",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Route",
                "Set route to a code listed by getRoutes."
            ),
            new(
                "invalid_routing_header",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Routing header Should be: account/vm/fwd",
                "Start the route with a known header and its id, such as account:, vm: or fwd:. A bare none: suits DIDs and failovers but is refused by setTimeCondition."
            ),
            new(
                "invalid_rtp_hold_timeout",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds)",
                "Set rtp_hold_timeout to 1 to 3600 seconds, no lower than rtp_timeout."
            ),
            new(
                "invalid_rtp_timeout",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid RTP Time Out (value must be between 1 and 3600 seconds)",
                "Set rtp_timeout to 1 to 3600 seconds, no higher than rtp_hold_timeout."
            ),
            new(
                "invalid_saycallerid",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SayCallerID Should be: yes/no",
                "Set say_callerid to yes or no."
            ),
            new(
                "invalid_saytime",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SayTime Should be: yes/no",
                "Set say_time to yes or no."
            ),
            new(
                "invalid_security_code",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Security Code. Should be alphanumeric.",
                "Use letters and digits only in security_code of setEmailToFax."
            ),
            new(
                "invalid_serverpop",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Server POP",
                "Set pop (server_pop in getServersInfo) to a value listed by getServersInfo."
            ),
            new(
                "invalid_setup",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Setup Fee",
                "Send setup as a plain decimal amount, for example 1.99."
            ),
            new(
                "invalid_silence_threshold",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"silence threshold\" value",
                "Set silence_threshold of setConferenceMember to 2000 to 3000 milliseconds in steps of 100."
            ),
            new(
                "invalid_sip_traffic",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Encrypted SIP Traffic value",
                "Set sip_traffic to 1 or 0."
            ),
            new(
                "invalid_sipuri",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SIPURI",
                "Check uri of setSIPURI (the sip: prefix is optional); for an id, use one listed by getSIPURIs."
            ),
            new(
                "invalid_skippassword",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid skippassword Should be: 1/0 - or - yes/no",
                "Set skip_password to 1, 0, yes or no."
            ),
            new(
                "invalid_smpp_password",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SMPP Password",
                "Correct smpp_pass in setSMS."
            ),
            new(
                "invalid_smpp_url",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SMPP URL",
                "Send smpp_url in setSMS with the scheme smpp (plain) or ssmpp (encrypted)."
            ),
            new(
                "invalid_smpp_username",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SMPP Username",
                "Correct smpp_user in setSMS."
            ),
            new(
                "invalid_sms",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SMS",
                "Use a message id returned by getSMS: sms when reading, id in deleteSMS."
            ),
            new(
                "invalid_sms_forward",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid SMS forward",
                "Set sms_forward of setSMS to a 10-digit phone number such as 5551234567."
            ),
            new(
                "invalid_snn",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Must provide the 4 last digits of the SSN.",
                "Supply the last four digits of the owner's Social Security Number with the port. The documented addLNPPort parameters have no field for them, so ask support which one to use."
            ),
            new(
                "invalid_speed_dial",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Speed Dial",
                "Set speed_dial of setPhonebook to a dial code such as 21 or *7501."
            ),
            new(
                "invalid_start_muted",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Start Muted",
                "Set start_muted of setConferenceMember to yes or no."
            ),
            new(
                "invalid_starthour",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Start Hour",
                "Put an hour such as 8 or 09 in every item of starthour (setTimeCondition), separated by semicolons and as many as in the other time lists."
            ),
            new(
                "invalid_startminute",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Start Minute",
                "Put a minute such as 0 or 30 in every item of startminute (setTimeCondition), separated by semicolons and as many as in the other time lists."
            ),
            new(
                "invalid_state",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid State",
                "Use a state code from getStates, or from getFaxStates for the fax methods; in addresses give the state or province of that address."
            ),
            new(
                "invalid_statement_name",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Statement Name is missing or the format is invalid.",
                "Correct statementName of addLNPPort: the company name as on the carrier's statement, for business numbers."
            ),
            new(
                "invalid_strategy",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Ring Strategy",
                "Set ring_strategy of setQueue to ringall, leastrecent, fewestcalls, random or rrmemory (getRingStrategies); linear and wrandom are refused."
            ),
            new(
                "invalid_street_name",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Street Name",
                "Correct street_name so that it holds the street of the emergency address alone."
            ),
            new(
                "invalid_street_number",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Street Number",
                "Send street_number as digits only; a suite or unit goes in address_number."
            ),
            new(
                "invalid_talk_detection",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid talk detection value",
                "Set talk_detection of setConferenceMember to yes or no."
            ),
            new(
                "invalid_talking_threshold",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid \"talking threshold\" value",
                "Set talking_threshold of setConferenceMember to 100 to 240 milliseconds in steps of 20, or to 250."
            ),
            new(
                "invalid_tfnumber_porttype",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have entered a toll-free number (not valid in this portability process).",
                "Take the toll-free number out of numbers, or port it in its own addLNPPort call with portType 3 and tfType."
            ),
            new(
                "invalid_thankyou_for_your_patience",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Thankyou for your patience value",
                "Set thankyou_for_your_patience of setQueue to yes or no."
            ),
            new(
                "invalid_timecondition",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Time Condition",
                "Use an id listed by getTimeConditions in timecondition; leave it empty in setTimeCondition to create one."
            ),
            new(
                "invalid_timeout",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid timeout",
                "Send timeout as a whole number of seconds (setIVR, setCallParking)."
            ),
            new(
                "invalid_timerange",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Timer Range",
                "Check each period of setTimeCondition: starthour:startminute to endhour:endminute must form a range, and all the lists must have the same number of items."
            ),
            new(
                "invalid_timezone",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from getTimezone",
                "For calls, SMS and MMS send a number from -12 to 13; for mailboxes send a zone name from getTimezones."
            ),
            new(
                "invalid_to_number",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid destination number",
                "Set to_number of sendFaxMessage to the destination's phone number, such as 5552341234."
            ),
            new(
                "invalid_transcription_email",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Transcription email is not valid",
                "Set transcription_email to a well-formed e-mail address."
            ),
            new(
                "invalid_transcription_format",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid Transcription Format",
                "Set transcription_format to html or text."
            ),
            new(
                "invalid_transcription_locale",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Transcription locale is not valid.",
                "Use locale codes from getLocales in transcription_locale, separated by commas, ten at most."
            ),
            new(
                "invalid_transcription_redaction",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid Transcription Redaction",
                "Set transcription_redaction to yes or no."
            ),
            new(
                "invalid_transcription_sentiment",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid Transcription Sentiment",
                "Set transcription_sentiment to yes or no."
            ),
            new(
                "invalid_transcription_summary",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Invalid Transcription Summary",
                "Set transcription_summary to yes or no."
            ),
            new(
                "invalid_type",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Type",
                "Correct type for the method called: starts, contains or ends in number searches, 1 or 0 in SMS and MMS lists, otherwise a code from the matching list such as getInternationalTypes, getAuthTypes or e911AddressTypes."
            ),
            new(
                "invalid_urgent",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not valid urgent value",
                "Set urgent of markUrgentVoicemailMessage to yes or no."
            ),
            new(
                "invalid_username",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Username",
                "Use letters and digits in username of createSubAccount; try a shorter one, since clients disagree about the longest allowed."
            ),
            new(
                "invalid_voice_announcement",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Voice announce",
                "Set voice_announcement of setQueue to a recording id from getRecordings, or to none."
            ),
            new(
                "invalid_voicemailsetup",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid voicemail",
                "Set voicemailsetup of setIVR to an id listed by getVoicemailSetups."
            ),
            new(
                "invalid_weekdayend",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Week End",
                "Use mon, tue, wed, thu, fri, sat or sun for each item of weekdayend (setTimeCondition); numbers are refused."
            ),
            new(
                "invalid_weekdaystart",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Week Start",
                "Use mon, tue, wed, thu, fri, sat or sun for each item of weekdaystart (setTimeCondition); numbers are refused."
            ),
            new(
                "invalid_wrapup_time",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This is not a valid Wrapup time",
                "Set wrapup_time of setQueue to 1 to 60 seconds, or to none."
            ),
            new(
                "invalid_zip",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "Zip Code is missing or the format is invalid.",
                "Fill zip of addLNPPort with a well-formed ZIP or postal code, as on the carrier's record."
            ),
            new(
                "ip_not_enabled",
                Kind.Auth,
                Outcome.Failure,
                Retry.AfterFix,
                "This IP is not enabled for API use",
                "Call getIP from the same machine to see its address, then allow that address under Main Menu > SOAP and REST/JSON API."
            ),
            new(
                "limit_reached",
                Kind.Limit,
                Outcome.Failure,
                Retry.NextDay,
                "You have reached the maximum number of messages allowed per day. - SMS limit using the API. - Fax limit applies using any method.",
                "Stop sending until the next day; ask support if the daily quota of API messages (100 SMS by default) is too low. Faxes count however they are sent."
            ),
            new(
                "location_already_exists",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "A location with this name already exists",
                "Choose a name for setLocation that getLocations does not list yet."
            ),
            new(
                "location_linked_to_subaccount",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "This location is in use by one or more sub accounts and cannot be deleted",
                "Move the sub-accounts off this location (internal_extension_location of setSubAccount), then call delLocation again."
            ),
            new(
                "location_not_found",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "The specified location could not be found",
                "Use the id and name of a location listed by getLocations."
            ),
            new(
                "max_phonebook",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "Your account is limited to 8 SIP, IAX or SIP URI members",
                "Delete phonebook entries you no longer need (getPhonebook, delPhonebook). The provider's text speaks of 8 members instead and seems swapped with members_exceeded, so count members too."
            ),
            new(
                "member_already_included",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "The member has been included already",
                "Nothing to add: the member is in that conference already. Check getConference before addMemberToConference."
            ),
            new(
                "members_exceeded",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "You have reached the maximum allowed entries for the Phonebook",
                "Send fewer members, 8 SIP, IAX or SIP URI ones at most. The provider's text names the phonebook instead and seems swapped with max_phonebook, so look at its size too."
            ),
            new(
                "message_empty",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "The SMS Message is empty",
                "Put text in message."
            ),
            new(
                "message_not_found",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "The voicemail message was not found",
                "Look the message up again with getVoicemailMessages and send the mailbox, folder and message_num it shows; marking or moving changes the folder."
            ),
            new(
                "method_maintenance",
                Kind.Service,
                Outcome.Failure,
                Retry.Later,
                "This API method is under maintenance",
                "Wait and repeat the same call later."
            ),
            new(
                "mismatch_email_confirm",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "e-mail confirm does not match with e-mail",
                "Send the same address in email and confirm_email of signupClient."
            ),
            new(
                "mismatch_password_confirm",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "Pasword confirm does not match with Password",
                "Send the same text in password and confirm_password of signupClient."
            ),
            new(
                "missing_account",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Account was not provided",
                "Send account, such as 100001_VoIP (getSubAccounts or getCallAccounts list them)."
            ),
            new(
                "missing_address",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Address was not provided",
                "Send address to signupClient."
            ),
            new(
                "missing_agent_ring_timeout",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Agent ring time out was not provided",
                "Send agent_ring_timeout to setQueue, from 5 to 60 seconds."
            ),
            new(
                "missing_allowedcodecs",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Allowed Codecs were not provided",
                "Send allowed_codecs: codes from getAllowedCodecs joined by semicolons, such as ulaw;g729."
            ),
            new(
                "missing_attachmessage",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "AttachMessage was not provided",
                "Send attach_message as yes or no."
            ),
            new(
                "missing_authtype",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Auth Type was not provided",
                "Send auth_type, a code from getAuthTypes."
            ),
            new(
                "missing_balancemanagement",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "BalanceManagemente was not provided",
                "Send balance_management, a code from getBalanceManagement."
            ),
            new(
                "missing_billingtype",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Billing Type was not provided",
                "Send billing_type: 1 for per minute, 2 for flat."
            ),
            new(
                "missing_callback",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Callback was not provided",
                "Send callback, an id from getCallbacks."
            ),
            new(
                "missing_callerid",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "CallerID was not provided",
                "Send callerid to setCallerIDFiltering: the number to match, or one of its special values such as 0 (anonymous), i (not North American) or p (phone book)."
            ),
            new(
                "missing_callhunting",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Call hunting was not provided",
                "Send callhunting, an id from getCallHuntings."
            ),
            new(
                "missing_callparking",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Call Parking was not provided",
                "Send callparking, an id from getCallParking."
            ),
            new(
                "missing_callrecording",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Call recording was not provided",
                "Send callrecording, an id from getCallRecordings, together with account."
            ),
            new(
                "missing_carrier",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Carrier was not provided",
                "Send carrier to orderVanity, a code from getCarriers."
            ),
            new(
                "missing_charge",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Charge was not provided.",
                "Send charge to addCharge as a decimal amount, such as 4.99."
            ),
            new(
                "missing_choices",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Choices was not provided",
                "Send choices to setIVR, key=route pairs joined by semicolons, such as 1=sip:5096;2=fwd:20222."
            ),
            new(
                "missing_city",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "City was not provided",
                "Send city (signupClient, and the e911 address methods)."
            ),
            new(
                "missing_client",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Client was not provided",
                "Send client, an id from getClients."
            ),
            new(
                "missing_cnam",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "CNAM was not provided",
                "Send cnam as 1 or 0; 0 counts as a value."
            ),
            new(
                "missing_codec",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Codec was not provided",
                "Send a codec code such as ulaw in codec, or leave the parameter out of getAllowedCodecs to list them all."
            ),
            new(
                "missing_conference",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Conference was not provided",
                "Send conference, an id from getConference."
            ),
            new(
                "missing_country",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Country was not provided",
                "Send country, a code from getCountries; the e911 methods take US or CA."
            ),
            new(
                "missing_countryid",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Country ID was not provided",
                "Send country_id, an id from getDIDCountries."
            ),
            new(
                "missing_credentials",
                Kind.Auth,
                Outcome.Failure,
                Retry.AfterFix,
                "Username or Password was not provided",
                "Send both api_username and api_password. The API password is set under Main Menu > SOAP and REST/JSON API."
            ),
            new(
                "missing_datetime",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DateTime value was not provided",
                "Send the date and time the method needs as yyyy-mm-dd hh:mm:ss."
            ),
            new(
                "missing_delay_before",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DelayBefore was not provided",
                "Send delay_before to setCallback, 1 second or more: 0 counts as not given."
            ),
            new(
                "missing_deletemessage",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DeleteMessage was not provided",
                "Send delete_message as yes or no."
            ),
            new(
                "missing_description",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Description was not provided",
                "Send description (for example setCallback, setCallHunting, setConference, setMusicOnHold)."
            ),
            new(
                "missing_devicetype",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Device Type was not provided",
                "Send device_type, a code from getDeviceTypes."
            ),
            new(
                "missing_dialtime",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Dialtime was not provided",
                "Send dialtime in seconds, such as 60."
            ),
            new(
                "missing_did",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DID was not provided",
                "Send did, one of the numbers listed by getDIDsInfo; when ordering, the number to buy."
            ),
            new(
                "missing_digit_timeout",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DigitTimeOut was not provided",
                "Send digit_timeout in seconds (setCallback, setDISA)."
            ),
            new(
                "missing_digits",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Digits were not provided",
                "Send digits: three of them for orderDIDVirtual, one to ten for createVoicemail."
            ),
            new(
                "missing_disa",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DISA was not provided",
                "Send disa, an id from getDISAs."
            ),
            new(
                "missing_dtmfmode",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "DTMF Mode was not provided",
                "Send dtmf_mode, a code from getDTMFModes such as auto."
            ),
            new(
                "missing_email",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "e-mail was not provided",
                "Send email (email_address in sendVoicemailEmail)."
            ),
            new(
                "missing_email_confirm",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "e-mail confirm was not provided",
                "Send confirm_email to signupClient, equal to email."
            ),
            new(
                "missing_enable",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Enable was not provided",
                "Send enable to setSMS as 1 or 0."
            ),
            new(
                "missing_endhour",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "End Hour was not provided",
                "Send endhour to setTimeCondition: one hour per period, joined by semicolons, such as 16;12."
            ),
            new(
                "missing_endminute",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "End Minute was not provided",
                "Send endminute to setTimeCondition: one minute per period, joined by semicolons, such as 0;0."
            ),
            new(
                "missing_failover_busy",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Failover Busy was not provided",
                "Send failover_busy; none: means no failover."
            ),
            new(
                "missing_failover_noanswer",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Failover NoAnswer was not provided",
                "Send failover_noanswer; none: means no failover."
            ),
            new(
                "missing_failover_unreachable",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Failover Unreachable was not provided",
                "Send failover_unreachable; none: means no failover."
            ),
            new(
                "missing_file",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "File was not provided",
                "Send file, base64-encoded and by POST (setRecording, sendFaxMessage, addLNPFile)."
            ),
            new(
                "missing_filter",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Filter was not provided",
                "Send the filter's id from getCallerIDFiltering: filtering in delCallerIDFiltering, filter in setCallerIDFiltering."
            ),
            new(
                "missing_firstname",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Firstname was not provided",
                "Send firstname (setClient, signupClient)."
            ),
            new(
                "missing_folder",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "folder was not provided",
                "Send folder, a name from getVoicemailFolders such as INBOX. delMessages needs it whenever message_num is sent."
            ),
            new(
                "missing_forwarding",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Forwarding was not provided",
                "Send forwarding, an id from getForwardings."
            ),
            new(
                "missing_from_date",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "From date was not provided",
                "Send the first day of the period as yyyy-mm-dd, usually in date_from."
            ),
            new(
                "missing_fullname",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Full Name was not provided",
                "Send full_name, the person at the emergency address."
            ),
            new(
                "missing_id",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "ID was not provided",
                "Send id, as given by the get method of the same resource."
            ),
            new(
                "missing_if_announce_position_enabled_report_e",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "If announce position enabled report estimated hold time' type was not provided",
                "Send if_announce_position_enabled_report_estimated_hold_time to setQueue as yes, no or once. The name of this code is cut short in the newer tables."
            ),
            new(
                "missing_if_announce_position_enabled_report_estimated_hold_time",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "'If announce position enabled report estimated hold time' type was not provided",
                "Send if_announce_position_enabled_report_estimated_hold_time to setQueue as yes, no or once. Newer tables cut this name short."
            ),
            new(
                "missing_internationalroute",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "International Route was not provided",
                "Send international_route, a code from getRoutes."
            ),
            new(
                "missing_ip",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "You need to provide an IP if you select IP Authentication Method",
                "Send ip when auth_type selects IP authentication, and leave password out."
            ),
            new(
                "missing_ip_h323",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "You must enter an IP Address for H.323",
                "Send ip: an H.323 sub-account needs IP authentication."
            ),
            new(
                "missing_ip_restriction",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "IP Restriction was not provided",
                "Send ip_restriction (addresses, networks or host names joined by commas), or set enable_ip_restriction to 0."
            ),
            new(
                "missing_ivr",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "IVR was not provided",
                "Send ivr, an id from getIVRs."
            ),
            new(
                "missing_join_when_empty",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "JoinWhenEmpty' type was not provided",
                "Send join_when_empty to setQueue as yes, no or strict (getJoinWhenEmptyTypes)."
            ),
            new(
                "missing_language",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Language was not provided",
                "Send language, a code from getLanguages (queue_language in setQueue); the e911 methods take EN or FR."
            ),
            new(
                "missing_lastname",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Lastname was not provided",
                "Send lastname (setClient, signupClient)."
            ),
            new(
                "missing_leave_when_empty",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "LeaveWhenEmpty' type was not provided",
                "Send leave_when_empty to setQueue as yes, no or strict."
            ),
            new(
                "missing_length",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Length was not provided",
                "Send length to getCallRecordings, the number of records wanted per page."
            ),
            new(
                "missing_listened",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Listened code was not provided",
                "Send listened to markListenedVoicemailMessage as yes or no."
            ),
            new(
                "missing_location",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Location was not provided",
                "Send location_id, from getDIDsInternationalGeographic, getDIDsInternationalNational or getDIDsInternationalTollFree; orderFaxNumber calls it location (getFaxRateCentersCAN, getFaxRateCentersUSA)."
            ),
            new(
                "missing_location_name",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Location Name Missing",
                "Send name to setLocation; delLocation wants the name and id shown by getLocations."
            ),
            new(
                "missing_lockinternational",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Lock International was not provided",
                "Send lock_international, a code from getLockInternational."
            ),
            new(
                "missing_mailbox",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Mailbox was not provided",
                "Send mailbox, an id from getVoicemails."
            ),
            new(
                "missing_member",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Member was not provided",
                "Send member: an id from getStaticMembers for queues, from getConferenceMembers for conferences."
            ),
            new(
                "missing_members",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "You need at least 1 member to create a ring group",
                "Send at least one entry in members of setRingGroup, such as account:100001 or fwd:16006, several joined by semicolons."
            ),
            new(
                "missing_message_num",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Voicemail message number was not provided",
                "Send message_num, from getVoicemailMessages. delMessages needs it whenever folder is sent."
            ),
            new(
                "missing_method",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Method must be provided when using the REST/JSON API",
                "Send method in the request. Address voip.ms without www: the redirect from www drops the body of a POST."
            ),
            new(
                "missing_minute",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Minute Rate was not provided",
                "Send minute, the client's rate per minute, such as 0.03."
            ),
            new(
                "missing_monthly",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Monthly Fee was not provided",
                "Send monthly, the client's monthly fee, such as 3.50."
            ),
            new(
                "missing_musiconhold",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Music on Hold was not provided",
                "Send a code from getMusicOnHold: music_on_hold for sub-accounts (default is accepted, none is not), music for setCallHunting and setCallParking."
            ),
            new(
                "missing_name",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Name was not provided",
                "Send name (queue_name in setQueue, member_name in setStaticMember)."
            ),
            new(
                "missing_nat",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "NAT was not provided",
                "Send nat: yes, no, route or never (getNAT)."
            ),
            new(
                "missing_number",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Number was not provided",
                "Send number to setCallback or setPhonebook, queue_number to setQueue."
            ),
            new(
                "missing_numbers",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "You must enter at least one valid phone number.",
                "Send at least one phone number in numbers of addLNPPort, several joined by commas."
            ),
            new(
                "missing_package",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Package was not provided",
                "Send package to getRates, an id from getPackages."
            ),
            new(
                "missing_params",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Required parameters were not provided",
                "Compare the call with the required parameters of the method and send the ones left out; the code does not say which."
            ),
            new(
                "missing_password",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Password was not provided",
                "Send password (sub-accounts with password authentication, mailboxes, clients)."
            ),
            new(
                "missing_password_confirm",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Password Confirm was not provided",
                "Send confirm_password to signupClient, equal to password."
            ),
            new(
                "missing_payment",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Payment was not provided.",
                "Send payment to addPayment as a decimal amount, such as 4.99."
            ),
            new(
                "missing_phonebook",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Phonebook was not provided",
                "Send phonebook, an id from getPhonebook."
            ),
            new(
                "missing_phonenumber",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Phone Number was not provided",
                "Send phone_number (setForwarding, setClient, signupClient)."
            ),
            new(
                "missing_pin",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "PIN was not provided",
                "Send pin to setDISA."
            ),
            new(
                "missing_playinstructions",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "PlayInstructions was not provided",
                "Send play_instructions: u or su (getPlayInstructions)."
            ),
            new(
                "missing_pop_restriction",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "POP Restriction was not provided",
                "Send pop_restriction (server_pop values from getServersInfo joined by commas), or set enable_pop_restriction to 0."
            ),
            new(
                "missing_priority",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Priority was not provided",
                "Send priority to setStaticMember, such as 0."
            ),
            new(
                "missing_priority_weight",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Priority/Weight was not provided",
                "Send priority_weight to setQueue, from 1 to 60."
            ),
            new(
                "missing_protocol",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Protocol was not provided",
                "Send protocol, a code from getProtocols."
            ),
            new(
                "missing_province",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Province was not provided",
                "Send province, a code from getProvinces (getFaxProvinces for fax)."
            ),
            new(
                "missing_query",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Query was not provided",
                "Send query, the text to search for (number searches, getRates, getTerminationRates)."
            ),
            new(
                "missing_recording",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Recording was not provided",
                "Send recording, an id from getRecordings."
            ),
            new(
                "missing_report_hold_time_agent",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Report hold time agent was not provided",
                "Send report_hold_time_agent to setQueue as yes, no or once."
            ),
            new(
                "missing_resellerclient",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Provide a Reseller Client or don't provide a Reseller Package",
                "Send reseller_client along with reseller_package, or neither."
            ),
            new(
                "missing_resellerpackage",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Provide a Reseller Package or don't provide a Reseller Client",
                "Send reseller_package along with reseller_client, or neither."
            ),
            new(
                "missing_response_timeout",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "ResponseTimeOut was not provided",
                "Send response_timeout to setCallback, in seconds."
            ),
            new(
                "missing_ring_inuse",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Ring in use was not provided",
                "Send ring_inuse to setQueue as yes or no."
            ),
            new(
                "missing_ring_strategy",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Ring strategy was not provided",
                "Send ring_strategy to setQueue, a code from getRingStrategies such as rrmemory."
            ),
            new(
                "missing_ringgroup",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Ring group was not provided",
                "Send the id from getRingGroups; delRingGroup spells the parameter ringgroup, without an underscore."
            ),
            new(
                "missing_route",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Route was not provided",
                "Send route to getTerminationRates, a code from getRoutes."
            ),
            new(
                "missing_routing",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Routing was not provided",
                "Send routing as header:id, such as account:100001_VoIP, fwd:1026 or vm:101."
            ),
            new(
                "missing_saycallerid",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "SayCallerID was not provided",
                "Send say_callerid as yes or no."
            ),
            new(
                "missing_saytime",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "SayTime was not provided",
                "Send say_time as yes or no."
            ),
            new(
                "missing_serverpop",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Server POP was not provided",
                "Send pop, a server_pop value from getServersInfo."
            ),
            new(
                "missing_setup",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Setup Fee was not provided",
                "Send setup, the client's setup fee, such as 1.99."
            ),
            new(
                "missing_sipuri",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "SIPURI was not provided",
                "Send sipuri, an id from getSIPURIs."
            ),
            new(
                "missing_skippassword",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "SkipPassword was not provided",
                "Send skip_password as 1 or 0; 0 counts as a value."
            ),
            new(
                "missing_sms",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "SMS was not provided",
                "Send the message's id from getSMS (id in deleteSMS)."
            ),
            new(
                "missing_speed_dial",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Speed Dial was not provided",
                "Send speed_dial to setPhonebook, such as 21 or *7501."
            ),
            new(
                "missing_start",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Start date was not provided",
                "Send start to getCallRecordings, the number of records already shown. The provider's text speaks of a date, so check date_from as well."
            ),
            new(
                "missing_starthour",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Start Hour was not provided",
                "Send starthour to setTimeCondition: one hour per period, joined by semicolons, such as 8;8."
            ),
            new(
                "missing_startminute",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Start Minute was not provided",
                "Send startminute to setTimeCondition: one minute per period, joined by semicolons, such as 0;0."
            ),
            new(
                "missing_state",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "State was not provided",
                "Send state: a code from getStates (getFaxStates for fax), or that of the address for clients and e911."
            ),
            new(
                "missing_street_name",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Street Name was not provided",
                "Send street_name, the street of the emergency address."
            ),
            new(
                "missing_street_number",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Street Number was not provided",
                "Send street_number, the house number of the emergency address."
            ),
            new(
                "missing_thankyou_for_your_patience",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Thankyou for your patience was not provided",
                "Send thankyou_for_your_patience to setQueue as yes or no."
            ),
            new(
                "missing_timecondition",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Time Condition was not provided",
                "Send timecondition, an id from getTimeConditions."
            ),
            new(
                "missing_timeout",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Timeout was not provided",
                "Send timeout in seconds (setIVR, setCallParking)."
            ),
            new(
                "missing_timezone",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Timezone was not provided",
                "Send timezone: a number from -12 to 13 for calls, a zone name from getTimezones for mailboxes."
            ),
            new(
                "missing_to_date",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "To date was not provided",
                "Send the last day of the period as yyyy-mm-dd, usually in date_to."
            ),
            new(
                "missing_transcription_email",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Transcription email is required.",
                "Send transcription_email when transcribe is 1."
            ),
            new(
                "missing_transcription_locale",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Transcription locale is required.",
                "Send transcription_locale when transcription is on: codes from getLocales, joined by commas, ten at most."
            ),
            new(
                "missing_type",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Type was not provided",
                "Send type: starts, contains or ends in number searches, a prefix such as 8** or 800 in searchVanity, a code from getInternationalTypes in getDIDCountries."
            ),
            new(
                "missing_urgent",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Urgent code was not provided",
                "Send urgent to markUrgentVoicemailMessage as yes or no."
            ),
            new(
                "missing_uri",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "URI was not provided",
                "Send uri to setSIPURI, with or without the sip: prefix."
            ),
            new(
                "missing_username",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Username was not provided",
                "Send username to createSubAccount."
            ),
            new(
                "missing_voicemailsetup",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Voice mail setup was not provided",
                "Send voicemailsetup to setIVR, an id from getVoicemailSetups."
            ),
            new(
                "missing_weekdayend",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Week End was not provide",
                "Send weekdayend to setTimeCondition: one day (mon to sun) per period, joined by semicolons."
            ),
            new(
                "missing_weekdaystart",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Week Start was not provided",
                "Send weekdaystart to setTimeCondition: one day (mon to sun) per period, joined by semicolons."
            ),
            new(
                "missing_zip",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "Zip Code was not provided",
                "Send zip to signupClient. For the e911 methods sources disagree between zip and zip_code."
            ),
            new(
                "moving_fail",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "The Fax Message was not moved",
                "Look in getFaxMessages for the folder the fax is in now, and call moveFaxMessage again only if it has not moved."
            ),
            new(
                "name_toolong",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "The name exceeds character size limit",
                "Shorten name. For ring groups 14 characters have been accepted and 24 refused; DISAs, time conditions, mailboxes and phonebooks have taken 22 to 24."
            ),
            new(
                "no_account",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no accounts",
                "Treat it as an empty list: no sub-account matched. Check account if you asked for one."
            ),
            new(
                "no_attachments",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "Theres no attachments records to show.",
                "Treat it as an empty list: the port has no files yet; addLNPFile adds one."
            ),
            new(
                "no_base64file",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "File not encoded in base64",
                "Encode the file as base64 and send it by POST in file."
            ),
            new(
                "no_callback",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are not Callbacks",
                "Treat it as an empty list of callbacks."
            ),
            new(
                "no_callhunting",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Call Huntings",
                "Treat it as an empty list of call huntings."
            ),
            new(
                "no_callparking",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Call Parking",
                "Treat it as an empty list of parking lots."
            ),
            new(
                "no_callstatus",
                Kind.Missing,
                Outcome.Failure,
                Retry.AfterFix,
                "No Call Status was provided. One of the following parameters needs to be set to \"1\": answered, noanswer, busy, failed",
                "Set at least one of answered, noanswer, busy and failed to 1."
            ),
            new(
                "no_cdr",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no CDR entries for the filter",
                "Treat it as an empty list: no call matched. Widen the dates or the filters if you expected some."
            ),
            new(
                "no_change_billingtype",
                Kind.State,
                Outcome.Failure,
                Retry.Never,
                "Imposible change DID billing plan",
                "Keep the present billing_type; ask support or order another DID if you need the other plan."
            ),
            new(
                "no_client",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Clients",
                "Treat it as an empty list of reseller clients."
            ),
            new(
                "no_conference",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Conferences",
                "Treat it as an empty list of conferences."
            ),
            new(
                "no_did",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no DIDs",
                "Treat it as an empty list: no DID matched. Loosen the search or filter if you expected some."
            ),
            new(
                "no_disa",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no DISAs",
                "Treat it as an empty list of DISAs."
            ),
            new(
                "no_emailtofax",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Email to Fax entries",
                "Treat it as an empty list of e-mail to fax configurations."
            ),
            new(
                "no_filter",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Filters",
                "Treat it as an empty list of caller ID filters."
            ),
            new(
                "no_folder",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Fax Folders",
                "Treat it as an empty list of fax folders."
            ),
            new(
                "no_forwarding",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There was no Forwarding",
                "Treat it as an empty list of forwardings."
            ),
            new(
                "no_ivr",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no ivr",
                "Treat it as an empty list of IVRs."
            ),
            new(
                "no_mailbox",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Mailboxes",
                "Treat it as an empty list of mailboxes."
            ),
            new(
                "no_member",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Static Members",
                "Treat it as an empty list: the queue has no static members."
            ),
            new(
                "no_message",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Fax Message(s)",
                "Treat it as an empty list of faxes. Widen from and to, which default to today, if you expected some."
            ),
            new(
                "no_messages",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Voicemail Message(s)",
                "Treat it as an empty list of voicemail messages. Try another folder or period if you expected some."
            ),
            new(
                "no_mms",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "",
                "Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both; from and to default to today."
            ),
            new(
                "no_numbers",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Fax Numbers",
                "Treat it as an empty list of fax numbers."
            ),
            new(
                "no_package",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "there are no Packages",
                "Treat it as an empty list of packages."
            ),
            new(
                "no_phonebook",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Phonebook entries",
                "Treat it as an empty list of phonebook entries."
            ),
            new(
                "no_phonebook_group",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Phonebook Groups",
                "Treat it as an empty list of phonebook groups."
            ),
            new(
                "no_provision",
                Kind.Service,
                Outcome.Failure,
                Retry.AfterFix,
                "E911 service wasn't activated, this response comes with a description of the error.",
                "Read the description in the answer, correct what it names (e911Validate checks an address) and see with e911Info that nothing was turned on before calling e911Provision again."
            ),
            new(
                "no_provision_update",
                Kind.Service,
                Outcome.Failure,
                Retry.AfterFix,
                "E911 service wasn't updated, this response comes with a description of the error.",
                "Read the description in the answer, correct what it names (e911Validate checks an address) and see with e911Info that nothing was changed before calling e911Update again."
            ),
            new(
                "no_queue",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Queue entries",
                "Treat it as an empty list of queues."
            ),
            new(
                "no_rate",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Rates",
                "Treat it as an empty list of rates. Try another query if you expected some."
            ),
            new(
                "no_recording",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no recordings",
                "Treat it as an empty list of recordings."
            ),
            new(
                "no_ringgroup",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Ring groups",
                "Treat it as an empty list of ring groups."
            ),
            new(
                "no_sequences",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "No sequence has been found",
                "Check sequence against a getSequences call without an id. Unlike most no_ codes this one is a failure."
            ),
            new(
                "no_sipuri",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no SIP URIs",
                "Treat it as an empty list of SIP URIs."
            ),
            new(
                "no_sms",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no SMS messages",
                "Treat it as an empty list of messages (getMMS answers it too). from and to default to today."
            ),
            new(
                "no_subaccount",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "",
                "Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller client id; a numeric sub-account id finds nothing."
            ),
            new(
                "no_timecondition",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no Time Conditions",
                "Treat it as an empty list of time conditions."
            ),
            new(
                "no_transactions",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no transactions",
                "Treat it as an empty list of transactions. Widen date_from and date_to if you expected some."
            ),
            new(
                "no_vpri",
                Kind.Empty,
                Outcome.Empty,
                Retry.Never,
                "There are no vPRIs",
                "Treat it as an empty list of vPRIs."
            ),
            new(
                "non_sufficient_funds",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "Your account does not have sufficient funds to proceed",
                "Add funds to the account (getBalance shows what is left), then repeat the call."
            ),
            new(
                "note_toolong",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "The note exceeds character size limit",
                "Shorten note; fewer than 50 characters is the limit stated for DIDs under invalid_note."
            ),
            new(
                "order_failed",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "The order wasn't completed.",
                "See in getFaxNumbersInfo (getDIDsInfo for DIDs) whether the number arrived, and order again only if it did not."
            ),
            new(
                "problem_sending_mail",
                Kind.Service,
                Outcome.Failure,
                Retry.Later,
                "There was a problem sending an email.",
                "Check the destination address, wait and repeat."
            ),
            new(
                "provider_outofservice",
                Kind.Service,
                Outcome.Failure,
                Retry.Later,
                "One of our providers is out of service",
                "Wait and repeat later; after an order or a sent message, look up first whether it went through."
            ),
            new(
                "recording_in_use_caller_id_filtering",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have a Caller ID Filtering using this Recording",
                "Find the caller ID filters (getCallerIDFiltering) that play the recording, point them elsewhere with setCallerIDFiltering, then call delRecording again."
            ),
            new(
                "recording_in_use_caller_timecondition",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have a Time Condition using this Recording",
                "Find the time conditions (getTimeConditions) that play the recording, point them elsewhere with setTimeCondition, then call delRecording again."
            ),
            new(
                "recording_in_use_did",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have a DID using this Recording",
                "Find the DIDs (getDIDsInfo) that play the recording, point them elsewhere with setDIDRouting or setDIDInfo, then call delRecording again."
            ),
            new(
                "recording_in_use_ivr",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have an IVR using this Recording",
                "Find the IVRs (getIVRs) that play the recording, point them elsewhere with setIVR, then call delRecording again."
            ),
            new(
                "recording_in_use_queue",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have a Calling Queue using this Recording",
                "Find the queues (getQueues) that play the recording, point them elsewhere with setQueue, then call delRecording again."
            ),
            new(
                "repeated_ip",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a Subaccount using this IP and Protocol",
                "Use another ip or protocol, or reuse the sub-account that getSubAccounts shows with this pair."
            ),
            new(
                "reserved_ip",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "This is a reserved IP used by VoIP.ms or other Companies",
                "Use an ip that is your own, or switch auth_type to password authentication."
            ),
            new(
                "rtp_timeout_greater_than_rtp_hold_timeout",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "RTP Time Out can't be greater than RTP Hold Time Out",
                "Lower rtp_timeout or raise rtp_hold_timeout so that the first is no greater; both lie between 1 and 3600."
            ),
            new(
                "same_did_billingtype",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "The Billing Type provided and DID billing type are the same",
                "Nothing to change: getDIDsInfo shows the DID on that billing_type already. Send the other value if you meant to switch."
            ),
            new(
                "sent_fail",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "The Fax Message it wasn't send.",
                "Look in getFaxMessages (folder SENT or ALL) for the fax, and call sendFaxMessage again only if it is not there."
            ),
            new(
                "sipuri_in_phonebook",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "This SIPURI can't be deleted, it is mapped in the phonebook",
                "Delete or change the phonebook entries that use this SIP URI (getPhonebook, number such as sip:2563), then call delSIPURI again."
            ),
            new(
                "sms_apply_regulations",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "The number was not updated due to SMS regulations, please contact customer service for more information",
                "Contact support: this number needs clearance before setSMS can change it."
            ),
            new(
                "sms_failed",
                Kind.Service,
                Outcome.Failure,
                Retry.LookUpFirst,
                "The SMS message was not sent",
                "Look in getSMS for the message, and call sendSMS again only if it is not listed as sent."
            ),
            new(
                "sms_toolong",
                Kind.Limit,
                Outcome.Failure,
                Retry.AfterFix,
                "The SMS message exceeds 160 characters",
                "Shorten message to 160 bytes of UTF-8 (an accented letter takes two, an emoji four), split it, or use sendMMS."
            ),
            new(
                "sms_wait_message",
                Kind.Limit,
                Outcome.Failure,
                Retry.Later,
                "SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again.",
                "Wait a minute, then repeat setSMS for this did."
            ),
            new(
                "tls_error",
                Kind.Service,
                Outcome.Failure,
                Retry.Later,
                "Theres was a TLS error, please try later.",
                "Wait and repeat later."
            ),
            new(
                "unavailabl",
                Kind.Service,
                Outcome.Failure,
                Retry.Later,
                "",
                "Wait and repeat the same call later. The name is unavailable_info cut short in the oldest table."
            ),
            new(
                "unavailable_info",
                Kind.Service,
                Outcome.Failure,
                Retry.Later,
                "The information you requested is unavailable at this moment",
                "Wait and repeat the same call later."
            ),
            new(
                "unencodable_value",
                Kind.Local,
                Outcome.Failure,
                Retry.AfterFix,
                "",
                "Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these; floats, bytes, mappings and text with lone surrogates have no wire form."
            ),
            new(
                "unknown_parameter",
                Kind.Local,
                Outcome.Failure,
                Retry.AfterFix,
                "",
                "Take the parameter out or correct its spelling; the server ignores what it does not know."
            ),
            new(
                "unnamed_status",
                Kind.Local,
                Outcome.Failure,
                Retry.AfterFix,
                "",
                "Keep to the documented values; a refusal is documented or was seen, but no source names the status."
            ),
            new(
                "unsifficient_stock",
                Kind.State,
                Outcome.Failure,
                Retry.AfterFix,
                "Theres no sufficient stock to complete the order.",
                "Lower quantity or pick another location, then order again."
            ),
            new(
                "used_description",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a record with this Description",
                "Choose a description that the get method of the same resource does not list yet."
            ),
            new(
                "used_email",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have an entry with this Email",
                "Use another address; getEmailToFax and getClients show those taken."
            ),
            new(
                "used_extension",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a subaccount using this extension",
                "Choose an internal_extension that no entry of getSubAccounts has."
            ),
            new(
                "used_extension_in_location",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a subaccount using extension in this location",
                "Choose another internal_extension (getSubAccounts shows those in use) or another internal_extension_location (getLocations)."
            ),
            new(
                "used_filter",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a record with this Filter",
                "Change the existing entry instead: find it with getCallerIDFiltering and send its id as filter (not filtering) to setCallerIDFiltering."
            ),
            new(
                "used_ip",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "There is already another customer using this IP Address",
                "Use another ip, or switch auth_type to password authentication."
            ),
            new(
                "used_name",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have an entry using this name",
                "Choose a name that the get method of the same resource does not list yet."
            ),
            new(
                "used_number",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a record with this Number",
                "Use another number, or update the existing entry by sending its id (getPhonebook, getCallbacks, getForwardings and getQueues list them)."
            ),
            new(
                "used_password",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "This password has been used previously by this account.",
                "Choose a password this account has never had."
            ),
            new(
                "used_speed_dial",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You have an entry with this Speed Dial",
                "Choose a speed_dial that getPhonebook does not show yet."
            ),
            new(
                "used_username",
                Kind.Conflict,
                Outcome.Failure,
                Retry.AfterFix,
                "You already have a subaccount using this Username.",
                "Choose a username that getSubAccounts does not show yet."
            ),
            new(
                "weak_password",
                Kind.Invalid,
                Outcome.Failure,
                Retry.AfterFix,
                "This Password is too weak or too common",
                "Choose a longer, less common password with upper case, lower case and digits."
            ),
        };
    }
}
