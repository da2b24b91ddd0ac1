// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The status codes of the VoIP.ms API, and ours (of {@link Kind#LOCAL}). */
public enum ErrorCode implements Status {
  /** This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250 */
  INVALID_THRESHOLD(
      "Invalid_threshold",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Threshold Amount. The Threshold Amount should be between 1 and 250",
      "Set threshold of setClientThreshold to a whole number from 1 to 250."),
  /** Unable to purchase DIDs */
  UNABLE_TO_PURCHASE(
      "Unable_to_purchase",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "Unable to purchase DIDs",
      "See in getDIDsInfo whether the number arrived; if not, search again and order another, or"
          + " check funds with getBalance."),
  /** The Account has DIDs assigned to it. */
  ACCOUNT_WITH_DIDS(
      "account_with_dids",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The Account has DIDs assigned to it.",
      "List the numbers of the sub-account with getDIDsInfo (`client` = the sub-account), route"
          + " them elsewhere with setDIDRouting or release reseller numbers with unconnectDID, then"
          + " delete again."),
  /** API requests limit per minute has been reached */
  API_LIMIT_EXCEEDED(
      "api_limit_exceeded",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.LATER,
      "API requests limit per minute has been reached",
      "Pause for a minute and repeat; slow the client down and cache lists instead of reading them"
          + " on every call."),
  /** API has not been enabled or has been disabled */
  API_NOT_ENABLED(
      "api_not_enabled",
      Kind.AUTH,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "API has not been enabled or has been disabled",
      "Switch the API on in the portal under Main Menu > SOAP and REST/JSON API (an API password"
          + " must be set there first)."),
  /** The conference can just have one profile member without pin */
  CAN_HAVE_ONLY_ONE_PROFILE_WITHOUT_PIN(
      "can_have_only_one_profile_without_pin",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The conference can just have one profile member without pin",
      "Give the profile a `pin` with setConferenceMember before attaching it; getConference lists"
          + " the `members` and getConferenceMembers their pins."),
  /** The cancellation wasn't completed. */
  CANCEL_FAILED(
      "cancel_failed",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "The cancellation wasn't completed.",
      "Look whether the number is still yours (getFaxNumbersInfo for a fax number, getDIDsInfo for"
          + " a DID) before cancelling once more."),
  /** There is no relation between the profile member and the conference. */
  CONFERENCE_MEMBER_RELATION_NOT_FOUND(
      "conference_member_relation_not_found",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "There is no relation between the profile member and the conference.",
      "Pass a `member` that getConference lists among the `members` of that `conference`, or attach"
          + " it first with addMemberToConference."),
  /** DID Number is already in use */
  DID_IN_USE(
      "did_in_use",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "DID Number is already in use",
      "See in getDIDsInfo whether an earlier attempt already gave you the number; if not, order a"
          + " different one from getDIDsUSA, getDIDsCAN or a search method."),
  /**
   * You have reached the maximum number of DID numbers allowed for your account type. Please
   * contact our team if you have a specific use case or if you would like to upgrade to a Business
   * account.
   */
  DID_LIMIT_REACHED(
      "did_limit_reached",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have reached the maximum number of DID numbers allowed for your account type. Please"
          + " contact our team if you have a specific use case or if you would like to upgrade to a"
          + " Business account.",
      "Cancel numbers you no longer need, or ask the provider's support for a higher allowance or a"
          + " Business account."),
  /** There is already another entry with this name */
  DUPLICATED_NAME(
      "duplicated_name",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "There is already another entry with this name",
      "Choose a `name` that no entry of the same kind has; read the existing ones with the matching"
          + " get method."),
  /** The given pin has been duplicated */
  DUPLICATED_PIN(
      "duplicated_pin",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The given pin has been duplicated",
      "Choose a `pin` that no other profile has; getConferenceMembers shows those in use."),
  /** Register an address for the number with e911Provision before asking for it. */
  E911_DISABLE(
      "e911_disable",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "",
      "Register an address for the number with e911Provision before asking for it."),
  /** DID e911 service it's not enabled. */
  E911_DISABLED(
      "e911_disabled",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DID e911 service it's not enabled.",
      "Subscribe the number with e911Provision first; getDIDsInfo tells in `e911` whether a number"
          + " has the service."),
  /** DID e911 service has been requested and is in validation process. */
  E911_PENDING(
      "e911_pending",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.LATER,
      "DID e911 service has been requested and is in validation process.",
      "Wait until the earlier request has been validated, follow it with e911Info, then repeat."),
  /** Error when deleting message */
  ERROR_DELETING_MSG(
      "error_deleting_msg",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "Error when deleting message",
      "Read getVoicemailMessages to see which messages remain, then repeat delMessages for those"
          + " with `folder` and `message_num` together."),
  /** Error when move the voicemail message to folder */
  ERROR_MOVING_MSG(
      "error_moving_msg",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "Error when move the voicemail message to folder",
      "Find the message with getVoicemailMessages in the old and the new folder; repeat"
          + " moveFolderVoicemailMessage only if it has not moved."),
  /** The file exceeds the limite size allowed. */
  EXCEEDS_FILE_SIZE(
      "exceeds_file_size",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The file exceeds the limite size allowed.",
      "Send a smaller `file`: fewer pages, lower resolution or stronger compression, or split it"
          + " over several calls."),
  /** You can't set a callback to an existing VoIP.ms DID number */
  EXISTING_DID(
      "existing_did",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You can't set a callback to an existing VoIP.ms DID number",
      "Give `number` in setCallback an outside telephone number; none that getDIDsInfo lists is"
          + " allowed."),
  /** Your account is limited to 4 forward entries */
  FORWARDS_EXCEEDED(
      "forwards_exceeded",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Your account is limited to 4 forward entries",
      "The account may hold 4 forwardings: reuse one by passing its `forwarding` id from"
          + " getForwardings, or remove one with delForwarding."),
  /** This is not a valid account */
  INVALID_ACCOUNT(
      "invalid_account",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid account",
      "Take `account` from getSubAccounts in the form `100001_VoIP`, or use the main account number"
          + " alone."),
  /** Address is missing or the format is invalid. */
  INVALID_ADDRESS(
      "invalid_address",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Address is missing or the format is invalid.",
      "Fill `address1` with the street address on the losing carrier's customer record; elsewhere"
          + " the parameter is `address`."),
  /** This is not a valid admin */
  INVALID_ADMIN(
      "invalid_admin",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid admin",
      "Send `admin` as yes or no."),
  /** This is not a valid Agent ring time out value */
  INVALID_AGENT_RING_TIMEOUT(
      "invalid_agent_ring_timeout",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Agent ring time out value",
      "Send `agent_ring_timeout` as whole seconds from 5 to 60."),
  /** One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all */
  INVALID_ALLOWEDCODECS(
      "invalid_allowedcodecs",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "One of the codecs provided is invalid Format and Values: ulaw;g729;gsm;all",
      "Join codec values from getAllowedCodecs with semicolons in `allowed_codecs`"
          + " (`ulaw;g729;gsm`), or send `all`."),
  /** This is not a valid &#34;Announce join leave&#34; */
  INVALID_ANNOUNCE_JOIN_LEAVE(
      "invalid_announce_join_leave",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"Announce join leave\"",
      "Send `announce_join_leave` as yes or no."),
  /** This is not a valid &#34;Announce only user&#34; */
  INVALID_ANNOUNCE_ONLY_USER(
      "invalid_announce_only_user",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"Announce only user\"",
      "Send `announce_only_user` as yes or no."),
  /** This is not a valid Announce position frequency */
  INVALID_ANNOUNCE_POSITION_FREQUENCY(
      "invalid_announce_position_frequency",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Announce position frequency",
      "Send `announce_position_frecuency` (that is how the parameter is spelled) as a multiple of"
          + " 15 seconds up to 1200, or `none`."),
  /** This is not a valid &#34;Announce round seconds&#34; */
  INVALID_ANNOUNCE_ROUND_SECONDS(
      "invalid_announce_round_seconds",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"Announce round seconds\"",
      "Send `announce_round_seconds` as 1 to 60, or `none`."),
  /** This is not a valid &#34;Announce user count&#34; */
  INVALID_ANNOUNCE_USER_COUNT(
      "invalid_announce_user_count",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"Announce user count\"",
      "Send `announce_user_count` as yes or no."),
  /** this is not a valid Area Code. */
  INVALID_AREA_CODE(
      "invalid_area_code",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "this is not a valid Area Code.",
      "Take `area_code` from the rows of getFaxRateCentersCAN or getFaxRateCentersUSA, and search"
          + " in the country it belongs to."),
  /** Valid formats: PDF, MS Word, BMP, JPG */
  INVALID_ATTACH_FILE(
      "invalid_attach_file",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Valid formats: PDF, MS Word, BMP, JPG",
      "Upload a PDF, Word, BMP or JPG document in addLNPFile, base64-encoded in `file` and sent by"
          + " POST."),
  /** The given ID is invalid or doesn't exist. */
  INVALID_ATTACHID(
      "invalid_attachid",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The given ID is invalid or doesn't exist.",
      "Take `attachid` from getLNPAttachList for the same `portid`."),
  /** this is not a valid AttachMessage Should be: yes/no */
  INVALID_ATTACHMESSAGE(
      "invalid_attachmessage",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "this is not a valid AttachMessage Should be: yes/no",
      "Send `attach_message` as yes or no."),
  /** This is not a valid Auth Type */
  INVALID_AUTHTYPE(
      "invalid_authtype",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Auth Type",
      "Take `auth_type` from getAuthTypes."),
  /** You must select IP Auth to use H.323 */
  INVALID_AUTHTYPE_H323(
      "invalid_authtype_h323",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You must select IP Auth to use H.323",
      "For H.323 set `auth_type` to 2 (static IP) and supply `ip`; or choose a different `protocol`"
          + " from getProtocols."),
  /** You must use User/Password Authentication for IAX2 */
  INVALID_AUTHTYPE_IAX2(
      "invalid_authtype_iax2",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You must use User/Password Authentication for IAX2",
      "For IAX2 set `auth_type` to the user and password type in getAuthTypes and drop `ip`; or"
          + " choose a different `protocol`."),
  /** This is not a valid BalanceManagement */
  INVALID_BALANCEMANAGEMENT(
      "invalid_balancemanagement",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid BalanceManagement",
      "Take `balance_management` from getBalanceManagement."),
  /** This is not a valid recording path */
  INVALID_BASE_RECORDING(
      "invalid_base_recording",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid recording path",
      "Check the recording's id against its list (getRecordings for audio recordings) and repeat;"
          + " if the id is listed there, report the entry to the provider's support."),
  /** This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat */
  INVALID_BILLINGTYPE(
      "invalid_billingtype",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Billing Type Allowed values: 1 = PerMinute, 2 = Flat",
      "Send `billing_type` as 1 (per minute) or 2 (flat)."),
  /** Call Type is not valid. */
  INVALID_CALL_TYPE(
      "invalid_call_type",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Call Type is not valid.",
      "For getCallRecordings send `call_type` as all, incoming or outgoing; for"
          + " getCallTranscriptions take it from getCallTypes."),
  /** This is not a valid Callback */
  INVALID_CALLBACK(
      "invalid_callback",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Callback",
      "Take `callback` from getCallbacks, or leave it out to create an entry; in a route write"
          + " `cb:` and that id."),
  /** This is not a valid Callback enable value */
  INVALID_CALLBACK_ENABLE(
      "invalid_callback_enable",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Callback enable value",
      "Send `url_callback_enable` as 1 or 0 (setSMS; the fax number methods have the same"
          + " parameter)."),
  /** This is not a valid Callback retry */
  INVALID_CALLBACK_RETRY(
      "invalid_callback_retry",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Callback retry",
      "Send `url_callback_retry` as 1 or 0 (setSMS; the fax number methods have the same"
          + " parameter)."),
  /** This is not a valid CallerID */
  INVALID_CALLERID(
      "invalid_callerid",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid CallerID",
      "In setCallerIDFiltering send `callerid` as 10 or 11 digits (`X` as wildcard), `i`, `0`, `s`,"
          + " `sb`, `sc`, `p` or `p:` and a phonebook group; elsewhere send the caller ID as plain"
          + " digits."),
  /** This is not a valid CallerID Override */
  INVALID_CALLERID_OVERRIDE(
      "invalid_callerid_override",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid CallerID Override",
      "Send the override (`callerid_override`, or `callerid_number` for sub-accounts and callbacks)"
          + " as a telephone number in plain digits, or leave it out."),
  /** This is not a valid CID Prefix, lenght should be less than 20 chars */
  INVALID_CALLERIDPREFIX(
      "invalid_calleridprefix",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid CID Prefix, lenght should be less than 20 chars",
      "Shorten `callerid_prefix` to at most 19 characters; brackets are allowed."),
  /** This is not a valid Call Hunting */
  INVALID_CALLHUNTING(
      "invalid_callhunting",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Call Hunting",
      "Take `callhunting` from getCallHuntings, or leave it out of setCallHunting to create an"
          + " entry."),
  /** This is not a valid Call Parking */
  INVALID_CALLPARKING(
      "invalid_callparking",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Call Parking",
      "Take `callparking` from getCallParking, or leave it out of setCallParking to create an"
          + " entry."),
  /** This is not a valid Call recording */
  INVALID_CALLRECORDING(
      "invalid_callrecording",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Call recording",
      "Take `callrecording` from getCallRecordings, together with the `account` it was listed"
          + " for."),
  /** This is not a valid Canada Route */
  INVALID_CANADA_ROUTING(
      "invalid_canada_routing",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Canada Route",
      "Take `canada_routing` from getRoutes: 1 is value, 2 is premium."),
  /** This is not a valid Carrier */
  INVALID_CARRIER(
      "invalid_carrier",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Carrier",
      "Take `carrier` for orderVanity from getCarriers."),
  /** This is not a valid Charge */
  INVALID_CHARGE(
      "invalid_charge",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Charge",
      "Send `charge` as a plain decimal amount such as 4.99, without a currency sign."),
  /** City is missing or the format is invalid. */
  INVALID_CITY(
      "invalid_city",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "City is missing or the format is invalid.",
      "Fill `city` as it stands on the losing carrier's customer record."),
  /** This is not a valid Client */
  INVALID_CLIENT(
      "invalid_client",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Client",
      "Take `client` from getClients; an account without reseller clients cannot use the methods"
          + " that need one."),
  /** This is not a valid CNAM Should be: 1/0 */
  INVALID_CNAM(
      "invalid_cnam",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid CNAM Should be: 1/0",
      "Send `cnam` as 1 or 0."),
  /** This is not a valid Codec */
  INVALID_CODEC(
      "invalid_codec",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Codec",
      "Take `codec` from getAllowedCodecs called without parameters."),
  /** This is not a valid Conference ID */
  INVALID_CONFERENCE(
      "invalid_conference",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Conference ID",
      "Take `conference` from getConference, or leave it out of setConference to create one."),
  /** This is not a valid Contact Number */
  INVALID_CONTACT(
      "invalid_contact",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Contact Number",
      "Send the `contact` filter as the other party's telephone number in plain digits"
          + " (`5551234567`), or leave it out."),
  /**
   * Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example: US,
   * CA, etc. (You can use the values returned by the method getCountries)
   */
  INVALID_COUNTRY(
      "invalid_country",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Country is missing or the format is invalid, must be in format ISO 3166-1 alpha-2, example:"
          + " US, CA, etc. (You can use the values returned by the method getCountries)",
      "Send `country` as a two-letter ISO code listed by getCountries; e911 methods take only US or"
          + " CA."),
  /** This is not a valid Country ID */
  INVALID_COUNTRYID(
      "invalid_countryid",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Country ID",
      "Take `country_id` from getDIDCountries for the same international number type."),
  /** Username or Password is incorrect */
  INVALID_CREDENTIALS(
      "invalid_credentials",
      Kind.AUTH,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Username or Password is incorrect",
      "Send the portal login e-mail as `api_username` and, as `api_password`, the password set"
          + " under Main Menu > SOAP and REST/JSON API, not the portal password."),
  /** This is not a valid date Format is: yyyy-mm-dd */
  INVALID_DATE(
      "invalid_date",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid date Format is: yyyy-mm-dd",
      "Send a calendar date that exists, written yyyy-mm-dd."),
  /** The &#34;From&#34; date should be prior to the &#34;To&#34; date. */
  INVALID_DATE_FROM(
      "invalid_date_from",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The \"From\" date should be prior to the \"To\" date.",
      "Correct or swap the range so that its start (`date_from` or `from`) does not lie after its"
          + " end (`date_to` or `to`)."),
  /** Date Range should be 92 days or less */
  INVALID_DATERANGE(
      "invalid_daterange",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Date Range should be 92 days or less",
      "Ask for at most 92 days at once and split longer periods over several calls."),
  /** This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss */
  INVALID_DATETIME(
      "invalid_datetime",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid datetime Format is: yyyy-mm-dd hh:mm:ss",
      "Send an existing moment written yyyy-mm-dd hh:mm:ss."),
  /** This is not a valid Day Range */
  INVALID_DAYRANGE(
      "invalid_dayrange",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Day Range",
      "In setTimeCondition give `weekdaystart` and `weekdayend` the same number of items, each from"
          + " mon to sun, separated by semicolons."),
  /** This is not a valid DelayBefore */
  INVALID_DELAY_BEFORE(
      "invalid_delay_before",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid DelayBefore",
      "Send `delay_before` in setCallback as whole seconds from 1 up; 0 counts as missing."),
  /** This is not a valid DeleteMessage Should be: yes/no */
  INVALID_DELETEMESSAGE(
      "invalid_deletemessage",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid DeleteMessage Should be: yes/no",
      "Send `delete_message` as yes or no."),
  /** This is not a valid Description */
  INVALID_DESCRIPTION(
      "invalid_description",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Description",
      "Reduce `description` to short plain text; the provider publishes no exact rule for it."),
  /** This is not a valid Destination */
  INVALID_DESTINATION(
      "invalid_destination",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Destination",
      "Send `destination` in setCallParking as `parker`, the main account or a sub-account from"
          + " getSubAccounts."),
  /** This is not a valid Destination Folder */
  INVALID_DESTINATION_FOLDER(
      "invalid_destination_folder",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Destination Folder",
      "Take `new_folder` from getVoicemailFolders, with the same capitals (INBOX, Old, Urgent,"
          + " Family, Friends, Work)."),
  /** This is not a valid Device Type */
  INVALID_DEVICETYPE(
      "invalid_devicetype",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Device Type",
      "Take `device_type` from getDeviceTypes."),
  /** This is not a valid Dialtime */
  INVALID_DIALTIME(
      "invalid_dialtime",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Dialtime",
      "Send `dialtime` as whole seconds, for example 60."),
  /** This is not a valid DID */
  INVALID_DID(
      "invalid_did",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid DID",
      "Send `did` as plain digits of a number that getDIDsInfo lists, or a fax number from"
          + " getFaxNumbersInfo; one that has left the account is refused too."),
  /** This is not a valid DigitTimeOut */
  INVALID_DIGIT_TIMEOUT(
      "invalid_digit_timeout",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid DigitTimeOut",
      "Send `digit_timeout` (setDISA, setCallback) as whole seconds."),
  /** These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers */
  INVALID_DIGITS(
      "invalid_digits",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "These are not valid DigitsOrderDIDVirtual: Digits must be 3 numbers",
      "For orderDIDVirtual send `digits` as exactly three digits, leading zeros kept (`001`);"
          + " createVoicemail takes 1 to 10 digits."),
  /** This is not a valid DISA */
  INVALID_DISA(
      "invalid_disa",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid DISA",
      "Take `disa` from getDISAs, or leave it out of setDISA to create an entry."),
  /** This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1. */
  INVALID_DIVERSION_HEADER(
      "invalid_diversion_header",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Diversion Header. It must be a numeric value, accepting only 0 or 1.",
      "Send `diversion_header` in setForwarding as 1 or 0."),
  /** This is not a valid &#34;drop silence&#34; value */
  INVALID_DROP_SILENCE(
      "invalid_drop_silence",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"drop silence\" value",
      "Send `drop_silence` as yes or no."),
  /** This is not a valid Destination Number */
  INVALID_DST(
      "invalid_dst",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Destination Number",
      "Send `dst` as the recipient's number in 10 plain digits."),
  /** This is no a valid DTMF digit */
  INVALID_DTMF_DIGITS(
      "invalid_dtmf_digits",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is no a valid DTMF digit",
      "Keep `dtmf_digits` in setForwarding to characters that a telephone keypad sends, or leave it"
          + " out."),
  /** This is no a valid DTMF Mode */
  INVALID_DTMFMODE(
      "invalid_dtmfmode",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is no a valid DTMF Mode",
      "Send `dtmf_mode` as auto, rfc2833, inband or info (see getDTMFModes)."),
  /** This is not a valid email or email is already in database */
  INVALID_EMAIL(
      "invalid_email",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid email or email is already in database",
      "Send a well-formed address; when signing up or changing a client, use one that no client in"
          + " getClients already has."),
  /** This is not a valid format value */
  INVALID_EMAIL_ATTACHMENT_FORMAT(
      "invalid_email_attachment_format",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid format value",
      "Send `email_attachment_format` as wav49, wav or wavmp3 (see getVoicemailAttachmentFormats),"
          + " or leave it out; neither `no` nor `mp3` exists."),
  /** This is not a valid email enable value */
  INVALID_EMAIL_ENABLE(
      "invalid_email_enable",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid email enable value",
      "Send `email_enabled` in setSMS (`email_enable` in the fax number methods) as 1 or 0."),
  /** This is not a valid Enable IP Restriction value */
  INVALID_ENABLE_IP_RESTRICTION(
      "invalid_enable_ip_restriction",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Enable IP Restriction value",
      "Send `enable_ip_restriction` as 1 or 0."),
  /** This is not a valid Enable POP Restriction value */
  INVALID_ENABLE_POP_RESTRICTION(
      "invalid_enable_pop_restriction",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Enable POP Restriction value",
      "Send `enable_pop_restriction` as 1 or 0."),
  /** This is not a valid End Hour */
  INVALID_ENDHOUR(
      "invalid_endhour",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid End Hour",
      "Send `endhour` in setTimeCondition as hours of the 24-hour clock separated by semicolons, as"
          + " many as `starthour` has."),
  /** This is not a valid End Minute */
  INVALID_ENDMINUTE(
      "invalid_endminute",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid End Minute",
      "Send `endminute` in setTimeCondition as minutes of the hour separated by semicolons, as many"
          + " as `startminute` has."),
  /** This is not a valid extension Extension can only contain digits */
  INVALID_EXTENSION(
      "invalid_extension",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid extension Extension can only contain digits",
      "Send `internal_extension` as digits only, 5 at most."),
  /** Extensions should not contain more than 5 digits */
  INVALID_EXTENSION_LENGTH(
      "invalid_extension_length",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Extensions should not contain more than 5 digits",
      "Shorten `internal_extension` to 5 digits or fewer."),
  /** Extensions cannot start with: 068, 097 */
  INVALID_EXTENSION_PREFIX(
      "invalid_extension_prefix",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Extensions cannot start with: 068, 097",
      "Choose an `internal_extension` whose first digits are neither 068 nor 097."),
  /** Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988 */
  INVALID_EXTENSIONS(
      "invalid_extensions",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Extensions cannot be: 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911, 988",
      "Choose another `internal_extension`: 098, 211, 311, 411, 511, 711, 811, 822, 911, 988, 4443,"
          + " 4444 and 4747 are reserved."),
  /** This is not a valid failover header Should be: account/vm/fwd/none */
  INVALID_FAILOVER_HEADER(
      "invalid_failover_header",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid failover header Should be: account/vm/fwd/none",
      "Write each `failover_...` value as `header:id` with account, vm or fwd in front (the order"
          + " and DID methods know further headers), or `none:` for no failover."),
  /** This is not a valid Fax Message ID */
  INVALID_FAX_ID(
      "invalid_fax_id",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Fax Message ID",
      "Take `fax_id` in moveFaxMessage from getFaxMessages."),
  /** This is not a valid File */
  INVALID_FILE(
      "invalid_file",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid File",
      "Send the whole audio file base64-encoded in `file` of setRecording, by POST; sendFaxMessage"
          + " takes pdf, txt, jpg, gif, png or tif in the same way."),
  /** This is not a valid Filter */
  INVALID_FILTER(
      "invalid_filter",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Filter",
      "Take the id from getCallerIDFiltering and send it as `filter` to setCallerIDFiltering, but"
          + " as `filtering` to the get and del methods."),
  /** First name is missing or the format is invalid. */
  INVALID_FIRSTNAME(
      "invalid_firstname",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "First name is missing or the format is invalid.",
      "Fill `firstName` (`firstname` for clients) with a person's first name; when porting, the one"
          + " on the losing carrier's customer record and not a company."),
  /** Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22 */
  INVALID_FOC_ENDDATE(
      "invalid_foc_enddate",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22",
      "Send `endDate` in getLNPList as an existing date written yyyy-mm-dd, or leave it out."),
  /** Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22 */
  INVALID_FOC_STARTDATE(
      "invalid_foc_startdate",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid date format, must be: YYYY-mm-dd. Example: 2018-02-22",
      "Send `startDate` in getLNPList as an existing date written yyyy-mm-dd, or leave it out."),
  /** This is not a valid Folder */
  INVALID_FOLDER(
      "invalid_folder",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Folder",
      "Take `folder` from getVoicemailFolders with the same capitals (INBOX, Old, Urgent, Family,"
          + " Friends, Work)."),
  /** This is not a valid Fax Folder ID */
  INVALID_FOLDER_ID(
      "invalid_folder_id",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Fax Folder ID",
      "Take `folder_id` in moveFaxMessage from getFaxFolders."),
  /** This is not a valid forward enable value */
  INVALID_FORWARD_ENABLE(
      "invalid_forward_enable",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid forward enable value",
      "Send `sms_forward_enable` in setSMS as 1 or 0."),
  /** This is not a valid forwarding */
  INVALID_FORWARDING(
      "invalid_forwarding",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid forwarding",
      "Take `forwarding` from getForwardings, or leave it out of setForwarding to create an entry;"
          + " in a route write `fwd:` and that id."),
  /** Forwarding to the same did is not allowed */
  INVALID_FORWARDING_DID(
      "invalid_forwarding_did",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Forwarding to the same did is not allowed",
      "Point the number at a forwarding whose `phone_number` in getForwardings is not that same"
          + " number; likewise keep `sms_forward` different from `did`."),
  /** This is not a valid Frequency announce */
  INVALID_FREQUENCY_ANNOUNCEMENT(
      "invalid_frequency_announcement",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Frequency announce",
      "Send `frequency_announcement` as a multiple of 15 seconds up to 1200, or `none`."),
  /** This is not a valid sender number. */
  INVALID_FROM_NUMBER(
      "invalid_from_number",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid sender number.",
      "Take `from_number` in sendFaxMessage from the fax numbers in getFaxNumbersInfo."),
  /** This is not a valid Full Name */
  INVALID_FULLNAME(
      "invalid_fullname",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Full Name",
      "Correct `full_name`, and try the whole record with e911Validate before provisioning."),
  /** This is not a valid ID */
  INVALID_ID(
      "invalid_id",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid ID",
      "Take `id` from the list it belongs to, for example getSubAccounts, getSMS, getMMS,"
          + " getFaxMessages, getFaxFolders or getEmailToFax."),
  /** This is not a Report estimated hold time type */
  INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_E(
      "invalid_if_announce_position_enabled_report_e",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a Report estimated hold time type",
      "Send `if_announce_position_enabled_report_estimated_hold_time` as yes, no or once (see"
          + " getReportEstimatedHoldTime). This spelling of the code is cut short; handle the full"
          + " one alike."),
  /** This is not a Report estimated hold time type */
  INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME(
      "invalid_if_announce_position_enabled_report_estimated_hold_time",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a Report estimated hold time type",
      "Send `if_announce_position_enabled_report_estimated_hold_time` as yes, no or once (see"
          + " getReportEstimatedHoldTime). Later editions cut this code short; handle both"
          + " spellings alike."),
  /** This is not a valid Internal Dialtime Should be: 1 to 60 */
  INVALID_INTERNALDIALTIME(
      "invalid_internaldialtime",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Internal Dialtime Should be: 1 to 60",
      "Send `internal_dialtime` as whole seconds from 1 to 60."),
  /** This is not a valid Internal Voicemail */
  INVALID_INTERNALVOICEMAIL(
      "invalid_internalvoicemail",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Internal Voicemail",
      "Take `internal_voicemail` from the mailboxes in getVoicemails."),
  /** This is not a valid International Route */
  INVALID_INTERNATIONALROUTE(
      "invalid_internationalroute",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid International Route",
      "Take `international_route` from getRoutes."),
  /** Invalid invoice type, possible values: 0 = US, 1 = CAN. */
  INVALID_INVOICE_TYPE(
      "invalid_invoice_type",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid invoice type, possible values: 0 = US, 1 = CAN.",
      "Send `type` in getInvoice as 0 (US) or 1 (Canada)."),
  /** This is an invalid IP */
  INVALID_IP(
      "invalid_ip",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is an invalid IP",
      "Send `ip` as one IPv4 address in dotted form."),
  /** Do not provide an IP address for User/Pass Authentication */
  INVALID_IP_AUTH(
      "invalid_ip_auth",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Do not provide an IP address for User/Pass Authentication",
      "Drop `ip` when `auth_type` is user and password, or switch to static IP authentication and"
          + " drop `password` instead."),
  /** Do not provide an IP address for IAX2 */
  INVALID_IP_IAX2(
      "invalid_ip_iax2",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Do not provide an IP address for IAX2",
      "Drop `ip` when `protocol` is IAX2, which authenticates by user and password."),
  /** This is not a valid IVR */
  INVALID_IVR(
      "invalid_ivr",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid IVR",
      "Take `ivr` from getIVRs, or leave it out of setIVR to create an entry."),
  /** This is not a valid &#34;jitter buffer&#34; value */
  INVALID_JITTER_BUFFER(
      "invalid_jitter_buffer",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"jitter buffer\" value",
      "Send `jitter_buffer` as yes or no."),
  /** This is not a valid 'Join Announcement' Type for a Queue */
  INVALID_JOIN_ANNOUNCEMENT(
      "invalid_join_announcement",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid 'Join Announcement' Type for a Queue",
      "Send `join_announcement` as a recording id from getRecordings, or `none`."),
  /** This is not a valid 'JoinWhenEmpty' Type for a Queue */
  INVALID_JOIN_EMPTY_TYPE(
      "invalid_join_empty_type",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid 'JoinWhenEmpty' Type for a Queue",
      "Send `join_when_empty` as yes, no or strict (see getJoinWhenEmptyTypes), and"
          + " `leave_when_empty` likewise."),
  /** This is not a valid Language Should be: es/en/fr */
  INVALID_LANGUAGE(
      "invalid_language",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Language Should be: es/en/fr",
      "Send the language as a code from getLanguages (es, en, fr); e911 methods take EN or FR."),
  /** Lastname is missing or the format is invalid. */
  INVALID_LASTNAME(
      "invalid_lastname",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Lastname is missing or the format is invalid.",
      "Fill `lastName` (`lastname` for clients) with a person's last name; when porting, the one on"
          + " the losing carrier's customer record and not a company."),
  /** This is not a valid Listened value */
  INVALID_LISTENED(
      "invalid_listened",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Listened value",
      "Send `listened` as yes or no."),
  /** This is not a valid Location */
  INVALID_LOCATION(
      "invalid_location",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Location",
      "Take `location_id` from getDIDsInternationalGeographic, getDIDsInternationalNational or"
          + " getDIDsInternationalTollFree, whichever fits the order (it may hold letters); for"
          + " orderFaxNumber take `location` from getFaxRateCentersUSA or getFaxRateCentersCAN."),
  /** This is not a valid Lock International */
  INVALID_LOCKINTERNATIONAL(
      "invalid_lockinternational",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Lock International",
      "Take `lock_international` from getLockInternational."),
  /** This is not a valid mailbox */
  INVALID_MAILBOX(
      "invalid_mailbox",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid mailbox",
      "Take the mailbox number from getVoicemails; setRingGroup wants `voicemail` as 0 for none,"
          + " since the word `none` is refused."),
  /** This is not a valid Max Expiry (value must be between 60 and 3600 seconds) */
  INVALID_MAX_EXPIRY(
      "invalid_max_expiry",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Max Expiry (value must be between 60 and 3600 seconds)",
      "Send `max_expiry` as whole seconds from 60 to 3600."),
  /** This is not a valid maximum callers value */
  INVALID_MAXIMUM_CALLERS(
      "invalid_maximum_callers",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid maximum callers value",
      "Send `maximum_callers` as 1 to 60, or `unlimited`."),
  /** This is not a valid maximum wait time value */
  INVALID_MAXIMUM_WAIT_TIME(
      "invalid_maximum_wait_time",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid maximum wait time value",
      "Send `maximum_wait_time` as a multiple of 30 seconds up to 1200, or `unlimited`."),
  /**
   * Send media in a format the provider takes; an MP3 by address passed where a WAV was refused.
   */
  INVALID_MEDIA(
      "invalid_media",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "",
      "Send media in a format the provider takes; an MP3 by address passed where a WAV was"
          + " refused."),
  /** This is not a valid Member */
  INVALID_MEMBER(
      "invalid_member",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Member",
      "Take `member` from getStaticMembers for that `queue`; for conferences take it from"
          + " getConferenceMembers."),
  /** This is not a valid Member Delay */
  INVALID_MEMBER_DELAY(
      "invalid_member_delay",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Member Delay",
      "Send `member_delay` as 1 to 15 seconds, or `none`."),
  /** This is not a valid Voicemail Message Number */
  INVALID_MESSAGE_NUM(
      "invalid_message_num",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Voicemail Message Number",
      "Take `message_num` from getVoicemailMessages for the same `mailbox` and `folder`."),
  /** This is not a valid Method */
  INVALID_METHOD(
      "invalid_method",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Method",
      "Correct the spelling and capitals of `method` against the provider's list of methods."),
  /** This is not a valid Minute Rate */
  INVALID_MINUTE(
      "invalid_minute",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Minute Rate",
      "Send `minute`, the client's rate per minute, as a plain decimal such as 0.03."),
  /** Toll-free numbers and local numbers can not be mixed in the same order. */
  INVALID_MIXED_NUMBERS(
      "invalid_mixed_numbers",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Toll-free numbers and local numbers can not be mixed in the same order.",
      "Split `numbers` in two: open one addLNPPort with `portType` 3 for the toll-free numbers and"
          + " another for the local ones."),
  /** This is not a valid Montly Fee */
  INVALID_MONTHLY(
      "invalid_monthly",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Montly Fee",
      "Send `monthly`, the client's fee per month, as a plain decimal such as 3.50."),
  /** This is not a valid Music on Hold */
  INVALID_MUSICONHOLD(
      "invalid_musiconhold",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Music on Hold",
      "Take `music_on_hold` (`music` in call parking and call hunting) from getMusicOnHold;"
          + " `default` is accepted for sub-accounts, `none` is not."),
  /** This is not a valid name, Alphanumeric Only */
  INVALID_NAME(
      "invalid_name",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid name, Alphanumeric Only",
      "Keep `name` to letters and digits."),
  /** This is not a valid NAT */
  INVALID_NAT(
      "invalid_nat",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid NAT",
      "Send `nat` as yes, no, route or never (see getNAT)."),
  /** This is not a valid Note, lenght should be less than 50 chars */
  INVALID_NOTE(
      "invalid_note",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Note, lenght should be less than 50 chars",
      "Shorten `note` to at most 49 characters."),
  /** This is not a valid Number */
  INVALID_NUMBER(
      "invalid_number",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Number",
      "Send `number` as plain digits; setPhonebook takes 3, 10 or 11 digits or `sip:` and an id. In"
          + " setQueue try a short `queue_number` such as 6, since 4-digit ones have been"
          + " refused."),
  /** You have entered a Canadian number (not valid in this portability process). */
  INVALID_NUMBER_CANADIAN(
      "invalid_number_canadian",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have entered a Canadian number (not valid in this portability process).",
      "Port Canadian numbers in an order of their own with `portType` 2 (5 for fax), or take them"
          + " out of `numbers`."),
  /** The number is already in our network */
  INVALID_NUMBER_EXIST(
      "invalid_number_exist",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The number is already in our network",
      "Take the number out of `numbers`, since it needs no port; ask the provider's support about"
          + " moving it between accounts."),
  /** The Fax number can not be ported into our network */
  INVALID_NUMBER_FAX(
      "invalid_number_fax",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The Fax number can not be ported into our network",
      "Take the number out of `numbers`; ask getFaxNumbersPortability about each fax number before"
          + " ordering."),
  /** You have entered a local number (not valid in this portability process) */
  INVALID_NUMBER_PORTTYPE(
      "invalid_number_porttype",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have entered a local number (not valid in this portability process)",
      "Port local numbers with `portType` 1 (United States) or 2 (Canada); keep `portType` 3 for"
          + " toll-free ones."),
  /** You have entered a USA number (not valid in this portability process). */
  INVALID_NUMBER_US(
      "invalid_number_us",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have entered a USA number (not valid in this portability process).",
      "Port United States numbers in an order of their own with `portType` 1 (4 for fax), or take"
          + " them out of `numbers`."),
  /**
   * The element format of multiple data is not correct or it size does not match with other
   * elements
   */
  INVALID_NUMBERMEMBERS(
      "invalid_numbermembers",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The element format of multiple data is not correct or it size does not match with other"
          + " elements",
      "Give all lists equally many items, joined by semicolons: `members`, `ring_time` and `press`"
          + " in setCallHunting; the hours, minutes and weekdays in setTimeCondition."),
  /** This is not a valid &#34;order&#34; value */
  INVALID_ORDER(
      "invalid_order",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"order\" value",
      "Send `order` in setCallHunting as follow or random."),
  /** This is not a valid Package */
  INVALID_PACKAGE(
      "invalid_package",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Package",
      "Take `package` from getPackages."),
  /**
   * This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must
   * Contain Alphanumeric and !#$%&#38;/()=?&#42;[]_:.,&#123;&#125;+-
   */
  INVALID_PASSWORD(
      "invalid_password",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid passwordVoicemail: Must be 4 Digits SubAccounts: More than 6 chars, Must"
          + " Contain Alphanumeric and !#$%&/()=?*[]_:.,{}+-",
      "Mailboxes need exactly 4 digits. For sub-accounts use at least 8 characters with lower case,"
          + " upper case and a digit, and no signs beyond !#$%&/()=?*[]_:.,{}+-"),
  /** Do not provide a Password for IP Authentication */
  INVALID_PASSWORD_AUTH(
      "invalid_password_auth",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Do not provide a Password for IP Authentication",
      "Drop `password` when `auth_type` is static IP, or switch to user and password authentication"
          + " and drop `ip` instead."),
  /**
   * This is not a valid password (Allowed characters: Alphanumeric and ! # $ % &#38; / ( ) = ?
   * &#42; [ ] _ : . , &#123; &#125; + -)
   */
  INVALID_PASSWORD_ILEGAL_CHARACTERS(
      "invalid_password_ilegal_characters",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid password (Allowed characters: Alphanumeric and ! # $ % & / ( ) = ? * [ ]"
          + " _ : . , { } + -)",
      "Build `password` from letters, digits and !#$%&/()=?*[]_:.,{}+- only; spaces, quotes and @"
          + " are out."),
  /** This is not a valid password (Less than 8 characters long) */
  INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG(
      "invalid_password_lessthan_8characters_long",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid password (Less than 8 characters long)",
      "Make `password` at least 8 characters long."),
  /** This is not a valid password (Missing lower case character) */
  INVALID_PASSWORD_MISSING_LOWERCASE(
      "invalid_password_missing_lowercase",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid password (Missing lower case character)",
      "Add a lower case letter to `password`."),
  /** This is not a valid password (Missing a number) */
  INVALID_PASSWORD_MISSING_NUMBER(
      "invalid_password_missing_number",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid password (Missing a number)",
      "Add a digit to `password`."),
  /** This is not a valid password (Missing upper case character) */
  INVALID_PASSWORD_MISSING_UPPERCASE(
      "invalid_password_missing_uppercase",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid password (Missing upper case character)",
      "Add an upper case letter to `password`."),
  /** This is not a valid Pause */
  INVALID_PAUSE(
      "invalid_pause",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Pause",
      "Send `pause` in setForwarding as 0 to 10 seconds in steps of 0.5."),
  /** This is not a valid Payment */
  INVALID_PAYMENT(
      "invalid_payment",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Payment",
      "Send `payment` as a plain decimal amount such as 4.99, without a currency sign."),
  /** This is not a valid Phonebook */
  INVALID_PHONEBOOK(
      "invalid_phonebook",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Phonebook",
      "Take `phonebook` from getPhonebook, or leave it out of setPhonebook to create an entry."),
  /** This is not a valid Phone Number */
  INVALID_PHONENUMBER(
      "invalid_phonenumber",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Phone Number",
      "Send `phone_number` as plain digits without spaces or signs."),
  /** This is not a valid PIN */
  INVALID_PIN(
      "invalid_pin",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid PIN",
      "Send `pin` (setDISA, setConferenceMember) as digits only."),
  /** Must provide the account PIN number. */
  INVALID_PIN_NUMBER(
      "invalid_pin_number",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Must provide the account PIN number.",
      "Supply in `pin` of addLNPPort the PIN that your account has with the losing carrier."),
  /** This is not a valid PlayInstructions Should be: u/su */
  INVALID_PLAYINSTRUCTIONS(
      "invalid_playinstructions",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid PlayInstructions Should be: u/su",
      "Send `play_instructions` as u or su (see getPlayInstructions); no other value is taken."),
  /** This is not a valid POP Restriction */
  INVALID_POP_RESTRICTION(
      "invalid_pop_restriction",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid POP Restriction",
      "Send `pop_restriction` as `server_pop` values from getServersInfo separated by commas"
          + " (`10,23,45`)."),
  /** The status code is invalid. (You can use the values returned by the method getListStatus) */
  INVALID_PORT_STATUS(
      "invalid_port_status",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The status code is invalid. (You can use the values returned by the method getListStatus)",
      "Take `portStatus` in getLNPList from getLNPListStatus, or leave it out."),
  /** The given ID is invalid or doesn't exist. */
  INVALID_PORTINGID(
      "invalid_portingid",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The given ID is invalid or doesn't exist.",
      "Take `portid` from the answer of addLNPPort or from getLNPList."),
  /** Must provide a valid port type. */
  INVALID_PORTTYPE(
      "invalid_porttype",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Must provide a valid port type.",
      "Send `portType` as 1 to 5: US local, Canadian local, toll-free, US fax, Canadian fax."),
  /** This is not a valid Priority */
  INVALID_PRIORITY(
      "invalid_priority",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Priority",
      "Give setStaticMember priority as a whole number; 0 is accepted."),
  /** This is not valid weight/priority value */
  INVALID_PRIORITY_WEIGHT(
      "invalid_priority_weight",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not valid weight/priority value",
      "Set priority_weight of setQueue to a whole number from 1 to 60."),
  /** This is not a valid Protocol */
  INVALID_PROTOCOL(
      "invalid_protocol",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Protocol",
      "Set protocol to one of the codes listed by getProtocols."),
  /** You must provide your account # with the current provider */
  INVALID_PROVIDER_ACCOUNT(
      "invalid_provider_account",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You must provide your account # with the current provider",
      "Fill providerAccount of addLNPPort with the account number held at the losing carrier."),
  /** You must provide the service provider name */
  INVALID_PROVIDER_NAME(
      "invalid_provider_name",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You must provide the service provider name",
      "Fill providerName of addLNPPort with the name of the losing carrier."),
  /** This is not a valid Province */
  INVALID_PROVINCE(
      "invalid_province",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Province",
      "Use a province code from getProvinces, or from getFaxProvinces for the fax methods."),
  /** This is not a valid quantity */
  INVALID_QUANTITY(
      "invalid_quantity",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid quantity",
      "Send quantity as a positive whole number (backorders, international orders,"
          + " orderFaxNumber)."),
  /** This is not a valid Query */
  INVALID_QUERY(
      "invalid_query",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Query",
      "Send a usable search text in query: digits or letters for the number searches, exactly 7"
          + " characters for searchVanity, a destination for the rate methods."),
  /** This is not a valid Queue */
  INVALID_QUEUE(
      "invalid_queue",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Queue",
      "Use a queue id listed by getQueues in queue; leave it empty in setQueue to create one."),
  /** This is not a valid &#34;quiet&#34; value */
  INVALID_QUIET(
      "invalid_quiet",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"quiet\" value",
      "Set quiet of setConferenceMember to yes or no."),
  /**
   * Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that province.
   * One public client reports that backOrderDIDUSA gave this for a correct value too; ask support
   * if yours is on the list.
   */
  INVALID_RATECENTER(
      "invalid_ratecenter",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "",
      "Take ratecenter from getRateCentersUSA for that state or getRateCentersCAN for that"
          + " province. One public client reports that backOrderDIDUSA gave this for a correct"
          + " value too; ask support if yours is on the list."),
  /** Record calls is not valid. */
  INVALID_RECORD_CALLS(
      "invalid_record_calls",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Record calls is not valid.",
      "Set record_calls to 1 or 0 (sub-accounts and setDIDInfo)."),
  /** This is not a valid recording */
  INVALID_RECORDING(
      "invalid_recording",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid recording",
      "Use a recording id listed by getRecordings; for conference recordings take it from"
          + " getConferenceRecordings."),
  /** &#34;error menu&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_ERROR_MENU(
      "invalid_recording_sound_error_menu",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"error menu\" is not a valid recording",
      "Set sound_error_menu of setConference (the menu-error prompt) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;get pin&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_GET_PIN(
      "invalid_recording_sound_get_pin",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"get pin\" is not a valid recording",
      "Set sound_get_pin of setConference (the PIN prompt) to a recording id from getRecordings, or"
          + " leave it out."),
  /** &#34;has_joined&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_HAS_JOINED(
      "invalid_recording_sound_has_joined",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"has_joined\" is not a valid recording",
      "Set sound_has_joined of setConference (the arrival prompt) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;has_left&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_HAS_LEFT(
      "invalid_recording_sound_has_left",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"has_left\" is not a valid recording",
      "Set sound_has_left of setConference (the departure prompt) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;invalid pin&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_INVALID_PIN(
      "invalid_recording_sound_invalid_pin",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"invalid pin\" is not a valid recording",
      "Set sound_invalid_pin of setConference (the wrong-PIN prompt) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;join&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_JOIN(
      "invalid_recording_sound_join",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"join\" is not a valid recording",
      "Set sound_join of setConference (the join tone) to a recording id from getRecordings, or"
          + " leave it out."),
  /** &#34;kicked&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_KICKED(
      "invalid_recording_sound_kicked",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"kicked\" is not a valid recording",
      "Set sound_kicked of setConference (the removal prompt) to a recording id from getRecordings,"
          + " or leave it out."),
  /** &#34;leave&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_LEAVE(
      "invalid_recording_sound_leave",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"leave\" is not a valid recording",
      "Set sound_leave of setConference (the leave tone) to a recording id from getRecordings, or"
          + " leave it out."),
  /** &#34;locked&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_LOCKED(
      "invalid_recording_sound_locked",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"locked\" is not a valid recording",
      "Set sound_locked of setConference (the locked-conference prompt) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;locked now&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_LOCKED_NOW(
      "invalid_recording_sound_locked_now",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"locked now\" is not a valid recording",
      "Set sound_locked_now of setConference (the locking confirmation) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;muted&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_MUTED(
      "invalid_recording_sound_muted",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"muted\" is not a valid recording",
      "Set sound_muted of setConference (the mute prompt) to a recording id from getRecordings, or"
          + " leave it out."),
  /** &#34;only one&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_ONLY_ONE(
      "invalid_recording_sound_only_one",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"only one\" is not a valid recording",
      "Set sound_only_one of setConference (the one-other-participant prompt) to a recording id"
          + " from getRecordings, or leave it out."),
  /** &#34;only person&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_ONLY_PERSON(
      "invalid_recording_sound_only_person",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"only person\" is not a valid recording",
      "Set sound_only_person of setConference (the alone-in-the-conference prompt) to a recording"
          + " id from getRecordings, or leave it out."),
  /** &#34;other in party&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_OTHER_IN_PARTY(
      "invalid_recording_sound_other_in_party",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"other in party\" is not a valid recording",
      "Set sound_other_in_party of setConference (the second half of the head count) to a recording"
          + " id from getRecordings, or leave it out."),
  /** &#34;participants muted&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED(
      "invalid_recording_sound_participants_muted",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"participants muted\" is not a valid recording",
      "Set sound_participants_muted of setConference (the all-muted prompt) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;participants unmuted&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED(
      "invalid_recording_sound_participants_unmuted",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"participants unmuted\" is not a valid recording",
      "Set sound_participants_unmuted of setConference (the all-unmuted prompt) to a recording id"
          + " from getRecordings, or leave it out."),
  /** &#34;place into conference&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE(
      "invalid_recording_sound_place_into_conference",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"place into conference\" is not a valid recording",
      "Set sound_place_into_conference of setConference (the waiting-for-a-marked-user prompt) to a"
          + " recording id from getRecordings, or leave it out."),
  /** &#34;there are&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_THERE_ARE(
      "invalid_recording_sound_there_are",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"there are\" is not a valid recording",
      "Set sound_there_are of setConference (the first half of the head count) to a recording id"
          + " from getRecordings, or leave it out."),
  /** &#34;unlocked now&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_UNLOCKED_NOW(
      "invalid_recording_sound_unlocked_now",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"unlocked now\" is not a valid recording",
      "Set sound_unlocked_now of setConference (the unlocking confirmation) to a recording id from"
          + " getRecordings, or leave it out."),
  /** &#34;unmuted&#34; is not a valid recording */
  INVALID_RECORDING_SOUND_UNMUTED(
      "invalid_recording_sound_unmuted",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "\"unmuted\" is not a valid recording",
      "Set sound_unmuted of setConference (the unmute prompt) to a recording id from getRecordings,"
          + " or leave it out."),
  /** This is not a valid Report hold time agent */
  INVALID_REPORT_HOLD_TIME_AGENT(
      "invalid_report_hold_time_agent",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Report hold time agent",
      "Set report_hold_time_agent of setQueue to yes, no or once (getReportEstimatedHoldTime)."),
  /** This is not a valid Reseller Client */
  INVALID_RESELLERCLIENT(
      "invalid_resellerclient",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Reseller Client",
      "Set reseller_client to a client id listed by getClients, and send reseller_package with"
          + " it."),
  /** This is not a valid Reseller Next Billing date, date should not be set in the past. */
  INVALID_RESELLERNEXTBILLING(
      "invalid_resellernextbilling",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Reseller Next Billing date, date should not be set in the past.",
      "Give reseller_nextbilling as yyyy-mm-dd, today or later."),
  /** This is not a valid Reseller Package */
  INVALID_RESELLERPACKAGE(
      "invalid_resellerpackage",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Reseller Package",
      "Set reseller_package to a package id listed by getPackages, and send reseller_client with"
          + " it."),
  /** This is not a valid ResponseTimeOut */
  INVALID_RESPONSE_TIMEOUT(
      "invalid_response_timeout",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid ResponseTimeOut",
      "Send response_timeout of setCallback as a whole number of seconds."),
  /** This is not a valid Retry timer */
  INVALID_RETRY_TIMER(
      "invalid_retry_timer",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Retry timer",
      "Set retry_timer of setQueue to 5 to 60 seconds, or to none."),
  /** This is not a valid Ring in use value */
  INVALID_RING_INUSE(
      "invalid_ring_inuse",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Ring in use value",
      "Set ring_inuse of setQueue to yes or no."),
  /** This is not a valid Ring group */
  INVALID_RINGGROUP(
      "invalid_ringgroup",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Ring group",
      "Use an id listed by getRingGroups. Mind the name: ringgroup in delRingGroup, ring_group in"
          + " getRingGroups and setRingGroup."),
  /** This is not a valid Route */
  INVALID_ROUTE(
      "invalid_route",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Route",
      "Set route to a code listed by getRoutes."),
  /** This is not a valid Routing header Should be: account/vm/fwd */
  INVALID_ROUTING_HEADER(
      "invalid_routing_header",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Routing header Should be: account/vm/fwd",
      "Start the route with a known header and its id, such as account:, vm: or fwd:. A bare none:"
          + " suits DIDs and failovers but is refused by setTimeCondition."),
  /** This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds) */
  INVALID_RTP_HOLD_TIMEOUT(
      "invalid_rtp_hold_timeout",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid RTP Hold Time Out (value must be between 1 and 3600 seconds)",
      "Set rtp_hold_timeout to 1 to 3600 seconds, no lower than rtp_timeout."),
  /** This is not a valid RTP Time Out (value must be between 1 and 3600 seconds) */
  INVALID_RTP_TIMEOUT(
      "invalid_rtp_timeout",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid RTP Time Out (value must be between 1 and 3600 seconds)",
      "Set rtp_timeout to 1 to 3600 seconds, no higher than rtp_hold_timeout."),
  /** This is not a valid SayCallerID Should be: yes/no */
  INVALID_SAYCALLERID(
      "invalid_saycallerid",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SayCallerID Should be: yes/no",
      "Set say_callerid to yes or no."),
  /** This is not a valid SayTime Should be: yes/no */
  INVALID_SAYTIME(
      "invalid_saytime",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SayTime Should be: yes/no",
      "Set say_time to yes or no."),
  /** This is not a valid Security Code. Should be alphanumeric. */
  INVALID_SECURITY_CODE(
      "invalid_security_code",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Security Code. Should be alphanumeric.",
      "Use letters and digits only in security_code of setEmailToFax."),
  /** This is not a valid Server POP */
  INVALID_SERVERPOP(
      "invalid_serverpop",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Server POP",
      "Set pop (server_pop in getServersInfo) to a value listed by getServersInfo."),
  /** This is not a valid Setup Fee */
  INVALID_SETUP(
      "invalid_setup",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Setup Fee",
      "Send setup as a plain decimal amount, for example 1.99."),
  /** This is not a valid &#34;silence threshold&#34; value */
  INVALID_SILENCE_THRESHOLD(
      "invalid_silence_threshold",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"silence threshold\" value",
      "Set silence_threshold of setConferenceMember to 2000 to 3000 milliseconds in steps of 100."),
  /** This is not a valid Encrypted SIP Traffic value */
  INVALID_SIP_TRAFFIC(
      "invalid_sip_traffic",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Encrypted SIP Traffic value",
      "Set sip_traffic to 1 or 0."),
  /** This is not a valid SIPURI */
  INVALID_SIPURI(
      "invalid_sipuri",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SIPURI",
      "Check uri of setSIPURI (the sip: prefix is optional); for an id, use one listed by"
          + " getSIPURIs."),
  /** This is not a valid skippassword Should be: 1/0 - or - yes/no */
  INVALID_SKIPPASSWORD(
      "invalid_skippassword",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid skippassword Should be: 1/0 - or - yes/no",
      "Set skip_password to 1, 0, yes or no."),
  /** This is not a valid SMPP Password */
  INVALID_SMPP_PASSWORD(
      "invalid_smpp_password",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SMPP Password",
      "Correct smpp_pass in setSMS."),
  /** This is not a valid SMPP URL */
  INVALID_SMPP_URL(
      "invalid_smpp_url",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SMPP URL",
      "Send smpp_url in setSMS with the scheme smpp (plain) or ssmpp (encrypted)."),
  /** This is not a valid SMPP Username */
  INVALID_SMPP_USERNAME(
      "invalid_smpp_username",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SMPP Username",
      "Correct smpp_user in setSMS."),
  /** This is not a valid SMS */
  INVALID_SMS(
      "invalid_sms",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SMS",
      "Use a message id returned by getSMS: sms when reading, id in deleteSMS."),
  /** This is not a valid SMS forward */
  INVALID_SMS_FORWARD(
      "invalid_sms_forward",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid SMS forward",
      "Set sms_forward of setSMS to a 10-digit phone number such as 5551234567."),
  /** Must provide the 4 last digits of the SSN. */
  INVALID_SNN(
      "invalid_snn",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Must provide the 4 last digits of the SSN.",
      "Supply the last four digits of the owner's Social Security Number with the port. The"
          + " documented addLNPPort parameters have no field for them, so ask support which one to"
          + " use."),
  /** This is not a valid Speed Dial */
  INVALID_SPEED_DIAL(
      "invalid_speed_dial",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Speed Dial",
      "Set speed_dial of setPhonebook to a dial code such as 21 or *7501."),
  /** This is not a valid Start Muted */
  INVALID_START_MUTED(
      "invalid_start_muted",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Start Muted",
      "Set start_muted of setConferenceMember to yes or no."),
  /** This is not a valid Start Hour */
  INVALID_STARTHOUR(
      "invalid_starthour",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Start Hour",
      "Put an hour such as 8 or 09 in every item of starthour (setTimeCondition), separated by"
          + " semicolons and as many as in the other time lists."),
  /** This is not a valid Start Minute */
  INVALID_STARTMINUTE(
      "invalid_startminute",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Start Minute",
      "Put a minute such as 0 or 30 in every item of startminute (setTimeCondition), separated by"
          + " semicolons and as many as in the other time lists."),
  /** This is not a valid State */
  INVALID_STATE(
      "invalid_state",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid State",
      "Use a state code from getStates, or from getFaxStates for the fax methods; in addresses give"
          + " the state or province of that address."),
  /** Statement Name is missing or the format is invalid. */
  INVALID_STATEMENT_NAME(
      "invalid_statement_name",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Statement Name is missing or the format is invalid.",
      "Correct statementName of addLNPPort: the company name as on the carrier's statement, for"
          + " business numbers."),
  /** This is not a valid Ring Strategy */
  INVALID_STRATEGY(
      "invalid_strategy",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Ring Strategy",
      "Set ring_strategy of setQueue to ringall, leastrecent, fewestcalls, random or rrmemory"
          + " (getRingStrategies); linear and wrandom are refused."),
  /** This is not a valid Street Name */
  INVALID_STREET_NAME(
      "invalid_street_name",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Street Name",
      "Correct street_name so that it holds the street of the emergency address alone."),
  /** This is not a valid Street Number */
  INVALID_STREET_NUMBER(
      "invalid_street_number",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Street Number",
      "Send street_number as digits only; a suite or unit goes in address_number."),
  /** This is not a valid talk detection value */
  INVALID_TALK_DETECTION(
      "invalid_talk_detection",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid talk detection value",
      "Set talk_detection of setConferenceMember to yes or no."),
  /** This is not a valid &#34;talking threshold&#34; value */
  INVALID_TALKING_THRESHOLD(
      "invalid_talking_threshold",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid \"talking threshold\" value",
      "Set talking_threshold of setConferenceMember to 100 to 240 milliseconds in steps of 20, or"
          + " to 250."),
  /** You have entered a toll-free number (not valid in this portability process). */
  INVALID_TFNUMBER_PORTTYPE(
      "invalid_tfnumber_porttype",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have entered a toll-free number (not valid in this portability process).",
      "Take the toll-free number out of numbers, or port it in its own addLNPPort call with"
          + " portType 3 and tfType."),
  /** This is not a valid Thankyou for your patience value */
  INVALID_THANKYOU_FOR_YOUR_PATIENCE(
      "invalid_thankyou_for_your_patience",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Thankyou for your patience value",
      "Set thankyou_for_your_patience of setQueue to yes or no."),
  /** This is not a valid Time Condition */
  INVALID_TIMECONDITION(
      "invalid_timecondition",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Time Condition",
      "Use an id listed by getTimeConditions in timecondition; leave it empty in setTimeCondition"
          + " to create one."),
  /** This is not a valid timeout */
  INVALID_TIMEOUT(
      "invalid_timeout",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid timeout",
      "Send timeout as a whole number of seconds (setIVR, setCallParking)."),
  /** This is not a valid Timer Range */
  INVALID_TIMERANGE(
      "invalid_timerange",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Timer Range",
      "Check each period of setTimeCondition: starthour:startminute to endhour:endminute must form"
          + " a range, and all the lists must have the same number of items."),
  /**
   * This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from
   * getTimezone
   */
  INVALID_TIMEZONE(
      "invalid_timezone",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid TimezoneCDR and resellerCDR: Must be numeric Voicemail: Values from"
          + " getTimezone",
      "For calls, SMS and MMS send a number from -12 to 13; for mailboxes send a zone name from"
          + " getTimezones."),
  /** This is not a valid destination number */
  INVALID_TO_NUMBER(
      "invalid_to_number",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid destination number",
      "Set to_number of sendFaxMessage to the destination's phone number, such as 5552341234."),
  /** Transcription email is not valid */
  INVALID_TRANSCRIPTION_EMAIL(
      "invalid_transcription_email",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Transcription email is not valid",
      "Set transcription_email to a well-formed e-mail address."),
  /** Invalid Transcription Format */
  INVALID_TRANSCRIPTION_FORMAT(
      "invalid_transcription_format",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid Transcription Format",
      "Set transcription_format to html or text."),
  /** Transcription locale is not valid. */
  INVALID_TRANSCRIPTION_LOCALE(
      "invalid_transcription_locale",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Transcription locale is not valid.",
      "Use locale codes from getLocales in transcription_locale, separated by commas, ten at"
          + " most."),
  /** Invalid Transcription Redaction */
  INVALID_TRANSCRIPTION_REDACTION(
      "invalid_transcription_redaction",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid Transcription Redaction",
      "Set transcription_redaction to yes or no."),
  /** Invalid Transcription Sentiment */
  INVALID_TRANSCRIPTION_SENTIMENT(
      "invalid_transcription_sentiment",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid Transcription Sentiment",
      "Set transcription_sentiment to yes or no."),
  /** Invalid Transcription Summary */
  INVALID_TRANSCRIPTION_SUMMARY(
      "invalid_transcription_summary",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Invalid Transcription Summary",
      "Set transcription_summary to yes or no."),
  /** This is not a valid Type */
  INVALID_TYPE(
      "invalid_type",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Type",
      "Correct type for the method called: starts, contains or ends in number searches, 1 or 0 in"
          + " SMS and MMS lists, otherwise a code from the matching list such as"
          + " getInternationalTypes, getAuthTypes or e911AddressTypes."),
  /** This is not valid urgent value */
  INVALID_URGENT(
      "invalid_urgent",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not valid urgent value",
      "Set urgent of markUrgentVoicemailMessage to yes or no."),
  /** This is not a valid Username */
  INVALID_USERNAME(
      "invalid_username",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Username",
      "Use letters and digits in username of createSubAccount; try a shorter one, since clients"
          + " disagree about the longest allowed."),
  /** This is not a valid Voice announce */
  INVALID_VOICE_ANNOUNCEMENT(
      "invalid_voice_announcement",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Voice announce",
      "Set voice_announcement of setQueue to a recording id from getRecordings, or to none."),
  /** This is not a valid voicemail */
  INVALID_VOICEMAILSETUP(
      "invalid_voicemailsetup",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid voicemail",
      "Set voicemailsetup of setIVR to an id listed by getVoicemailSetups."),
  /** This is not a valid Week End */
  INVALID_WEEKDAYEND(
      "invalid_weekdayend",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Week End",
      "Use mon, tue, wed, thu, fri, sat or sun for each item of weekdayend (setTimeCondition);"
          + " numbers are refused."),
  /** This is not a valid Week Start */
  INVALID_WEEKDAYSTART(
      "invalid_weekdaystart",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Week Start",
      "Use mon, tue, wed, thu, fri, sat or sun for each item of weekdaystart (setTimeCondition);"
          + " numbers are refused."),
  /** This is not a valid Wrapup time */
  INVALID_WRAPUP_TIME(
      "invalid_wrapup_time",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is not a valid Wrapup time",
      "Set wrapup_time of setQueue to 1 to 60 seconds, or to none."),
  /** Zip Code is missing or the format is invalid. */
  INVALID_ZIP(
      "invalid_zip",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Zip Code is missing or the format is invalid.",
      "Fill zip of addLNPPort with a well-formed ZIP or postal code, as on the carrier's record."),
  /** This IP is not enabled for API use */
  IP_NOT_ENABLED(
      "ip_not_enabled",
      Kind.AUTH,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This IP is not enabled for API use",
      "Call getIP from the same machine to see its address, then allow that address under Main Menu"
          + " > SOAP and REST/JSON API."),
  /**
   * You have reached the maximum number of messages allowed per day. - SMS limit using the API. -
   * Fax limit applies using any method.
   */
  LIMIT_REACHED(
      "limit_reached",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.NEXT_DAY,
      "You have reached the maximum number of messages allowed per day. - SMS limit using the API."
          + " - Fax limit applies using any method.",
      "Stop sending until the next day; ask support if the daily quota of API messages (100 SMS by"
          + " default) is too low. Faxes count however they are sent."),
  /** A location with this name already exists */
  LOCATION_ALREADY_EXISTS(
      "location_already_exists",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "A location with this name already exists",
      "Choose a name for setLocation that getLocations does not list yet."),
  /** This location is in use by one or more sub accounts and cannot be deleted */
  LOCATION_LINKED_TO_SUBACCOUNT(
      "location_linked_to_subaccount",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This location is in use by one or more sub accounts and cannot be deleted",
      "Move the sub-accounts off this location (internal_extension_location of setSubAccount), then"
          + " call delLocation again."),
  /** The specified location could not be found */
  LOCATION_NOT_FOUND(
      "location_not_found",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The specified location could not be found",
      "Use the id and name of a location listed by getLocations."),
  /** Your account is limited to 8 SIP, IAX or SIP URI members */
  MAX_PHONEBOOK(
      "max_phonebook",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Your account is limited to 8 SIP, IAX or SIP URI members",
      "Delete phonebook entries you no longer need (getPhonebook, delPhonebook). The provider's"
          + " text speaks of 8 members instead and seems swapped with members_exceeded, so count"
          + " members too."),
  /** The member has been included already */
  MEMBER_ALREADY_INCLUDED(
      "member_already_included",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The member has been included already",
      "Nothing to add: the member is in that conference already. Check getConference before"
          + " addMemberToConference."),
  /** You have reached the maximum allowed entries for the Phonebook */
  MEMBERS_EXCEEDED(
      "members_exceeded",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have reached the maximum allowed entries for the Phonebook",
      "Send fewer members, 8 SIP, IAX or SIP URI ones at most. The provider's text names the"
          + " phonebook instead and seems swapped with max_phonebook, so look at its size too."),
  /** The SMS Message is empty */
  MESSAGE_EMPTY(
      "message_empty",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The SMS Message is empty",
      "Put text in message."),
  /** The voicemail message was not found */
  MESSAGE_NOT_FOUND(
      "message_not_found",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The voicemail message was not found",
      "Look the message up again with getVoicemailMessages and send the mailbox, folder and"
          + " message_num it shows; marking or moving changes the folder."),
  /** This API method is under maintenance */
  METHOD_MAINTENANCE(
      "method_maintenance",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LATER,
      "This API method is under maintenance",
      "Wait and repeat the same call later."),
  /** e-mail confirm does not match with e-mail */
  MISMATCH_EMAIL_CONFIRM(
      "mismatch_email_confirm",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "e-mail confirm does not match with e-mail",
      "Send the same address in email and confirm_email of signupClient."),
  /** Pasword confirm does not match with Password */
  MISMATCH_PASSWORD_CONFIRM(
      "mismatch_password_confirm",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Pasword confirm does not match with Password",
      "Send the same text in password and confirm_password of signupClient."),
  /** Account was not provided */
  MISSING_ACCOUNT(
      "missing_account",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Account was not provided",
      "Send account, such as 100001_VoIP (getSubAccounts or getCallAccounts list them)."),
  /** Address was not provided */
  MISSING_ADDRESS(
      "missing_address",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Address was not provided",
      "Send address to signupClient."),
  /** Agent ring time out was not provided */
  MISSING_AGENT_RING_TIMEOUT(
      "missing_agent_ring_timeout",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Agent ring time out was not provided",
      "Send agent_ring_timeout to setQueue, from 5 to 60 seconds."),
  /** Allowed Codecs were not provided */
  MISSING_ALLOWEDCODECS(
      "missing_allowedcodecs",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Allowed Codecs were not provided",
      "Send allowed_codecs: codes from getAllowedCodecs joined by semicolons, such as ulaw;g729."),
  /** AttachMessage was not provided */
  MISSING_ATTACHMESSAGE(
      "missing_attachmessage",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "AttachMessage was not provided",
      "Send attach_message as yes or no."),
  /** Auth Type was not provided */
  MISSING_AUTHTYPE(
      "missing_authtype",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Auth Type was not provided",
      "Send auth_type, a code from getAuthTypes."),
  /** BalanceManagemente was not provided */
  MISSING_BALANCEMANAGEMENT(
      "missing_balancemanagement",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "BalanceManagemente was not provided",
      "Send balance_management, a code from getBalanceManagement."),
  /** Billing Type was not provided */
  MISSING_BILLINGTYPE(
      "missing_billingtype",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Billing Type was not provided",
      "Send billing_type: 1 for per minute, 2 for flat."),
  /** Callback was not provided */
  MISSING_CALLBACK(
      "missing_callback",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Callback was not provided",
      "Send callback, an id from getCallbacks."),
  /** CallerID was not provided */
  MISSING_CALLERID(
      "missing_callerid",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "CallerID was not provided",
      "Send callerid to setCallerIDFiltering: the number to match, or one of its special values"
          + " such as 0 (anonymous), i (not North American) or p (phone book)."),
  /** Call hunting was not provided */
  MISSING_CALLHUNTING(
      "missing_callhunting",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Call hunting was not provided",
      "Send callhunting, an id from getCallHuntings."),
  /** Call Parking was not provided */
  MISSING_CALLPARKING(
      "missing_callparking",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Call Parking was not provided",
      "Send callparking, an id from getCallParking."),
  /** Call recording was not provided */
  MISSING_CALLRECORDING(
      "missing_callrecording",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Call recording was not provided",
      "Send callrecording, an id from getCallRecordings, together with account."),
  /** Carrier was not provided */
  MISSING_CARRIER(
      "missing_carrier",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Carrier was not provided",
      "Send carrier to orderVanity, a code from getCarriers."),
  /** Charge was not provided. */
  MISSING_CHARGE(
      "missing_charge",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Charge was not provided.",
      "Send charge to addCharge as a decimal amount, such as 4.99."),
  /** Choices was not provided */
  MISSING_CHOICES(
      "missing_choices",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Choices was not provided",
      "Send choices to setIVR, key=route pairs joined by semicolons, such as"
          + " 1=sip:5096;2=fwd:20222."),
  /** City was not provided */
  MISSING_CITY(
      "missing_city",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "City was not provided",
      "Send city (signupClient, and the e911 address methods)."),
  /** Client was not provided */
  MISSING_CLIENT(
      "missing_client",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Client was not provided",
      "Send client, an id from getClients."),
  /** CNAM was not provided */
  MISSING_CNAM(
      "missing_cnam",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "CNAM was not provided",
      "Send cnam as 1 or 0; 0 counts as a value."),
  /** Codec was not provided */
  MISSING_CODEC(
      "missing_codec",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Codec was not provided",
      "Send a codec code such as ulaw in codec, or leave the parameter out of getAllowedCodecs to"
          + " list them all."),
  /** Conference was not provided */
  MISSING_CONFERENCE(
      "missing_conference",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Conference was not provided",
      "Send conference, an id from getConference."),
  /** Country was not provided */
  MISSING_COUNTRY(
      "missing_country",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Country was not provided",
      "Send country, a code from getCountries; the e911 methods take US or CA."),
  /** Country ID was not provided */
  MISSING_COUNTRYID(
      "missing_countryid",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Country ID was not provided",
      "Send country_id, an id from getDIDCountries."),
  /** Username or Password was not provided */
  MISSING_CREDENTIALS(
      "missing_credentials",
      Kind.AUTH,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Username or Password was not provided",
      "Send both api_username and api_password. The API password is set under Main Menu > SOAP and"
          + " REST/JSON API."),
  /** DateTime value was not provided */
  MISSING_DATETIME(
      "missing_datetime",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DateTime value was not provided",
      "Send the date and time the method needs as yyyy-mm-dd hh:mm:ss."),
  /** DelayBefore was not provided */
  MISSING_DELAY_BEFORE(
      "missing_delay_before",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DelayBefore was not provided",
      "Send delay_before to setCallback, 1 second or more: 0 counts as not given."),
  /** DeleteMessage was not provided */
  MISSING_DELETEMESSAGE(
      "missing_deletemessage",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DeleteMessage was not provided",
      "Send delete_message as yes or no."),
  /** Description was not provided */
  MISSING_DESCRIPTION(
      "missing_description",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Description was not provided",
      "Send description (for example setCallback, setCallHunting, setConference, setMusicOnHold)."),
  /** Device Type was not provided */
  MISSING_DEVICETYPE(
      "missing_devicetype",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Device Type was not provided",
      "Send device_type, a code from getDeviceTypes."),
  /** Dialtime was not provided */
  MISSING_DIALTIME(
      "missing_dialtime",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Dialtime was not provided",
      "Send dialtime in seconds, such as 60."),
  /** DID was not provided */
  MISSING_DID(
      "missing_did",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DID was not provided",
      "Send did, one of the numbers listed by getDIDsInfo; when ordering, the number to buy."),
  /** DigitTimeOut was not provided */
  MISSING_DIGIT_TIMEOUT(
      "missing_digit_timeout",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DigitTimeOut was not provided",
      "Send digit_timeout in seconds (setCallback, setDISA)."),
  /** Digits were not provided */
  MISSING_DIGITS(
      "missing_digits",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Digits were not provided",
      "Send digits: three of them for orderDIDVirtual, one to ten for createVoicemail."),
  /** DISA was not provided */
  MISSING_DISA(
      "missing_disa",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DISA was not provided",
      "Send disa, an id from getDISAs."),
  /** DTMF Mode was not provided */
  MISSING_DTMFMODE(
      "missing_dtmfmode",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "DTMF Mode was not provided",
      "Send dtmf_mode, a code from getDTMFModes such as auto."),
  /** e-mail was not provided */
  MISSING_EMAIL(
      "missing_email",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "e-mail was not provided",
      "Send email (email_address in sendVoicemailEmail)."),
  /** e-mail confirm was not provided */
  MISSING_EMAIL_CONFIRM(
      "missing_email_confirm",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "e-mail confirm was not provided",
      "Send confirm_email to signupClient, equal to email."),
  /** Enable was not provided */
  MISSING_ENABLE(
      "missing_enable",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Enable was not provided",
      "Send enable to setSMS as 1 or 0."),
  /** End Hour was not provided */
  MISSING_ENDHOUR(
      "missing_endhour",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "End Hour was not provided",
      "Send endhour to setTimeCondition: one hour per period, joined by semicolons, such as"
          + " 16;12."),
  /** End Minute was not provided */
  MISSING_ENDMINUTE(
      "missing_endminute",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "End Minute was not provided",
      "Send endminute to setTimeCondition: one minute per period, joined by semicolons, such as"
          + " 0;0."),
  /** Failover Busy was not provided */
  MISSING_FAILOVER_BUSY(
      "missing_failover_busy",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Failover Busy was not provided",
      "Send failover_busy; none: means no failover."),
  /** Failover NoAnswer was not provided */
  MISSING_FAILOVER_NOANSWER(
      "missing_failover_noanswer",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Failover NoAnswer was not provided",
      "Send failover_noanswer; none: means no failover."),
  /** Failover Unreachable was not provided */
  MISSING_FAILOVER_UNREACHABLE(
      "missing_failover_unreachable",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Failover Unreachable was not provided",
      "Send failover_unreachable; none: means no failover."),
  /** File was not provided */
  MISSING_FILE(
      "missing_file",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "File was not provided",
      "Send file, base64-encoded and by POST (setRecording, sendFaxMessage, addLNPFile)."),
  /** Filter was not provided */
  MISSING_FILTER(
      "missing_filter",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Filter was not provided",
      "Send the filter's id from getCallerIDFiltering: filtering in delCallerIDFiltering, filter in"
          + " setCallerIDFiltering."),
  /** Firstname was not provided */
  MISSING_FIRSTNAME(
      "missing_firstname",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Firstname was not provided",
      "Send firstname (setClient, signupClient)."),
  /** folder was not provided */
  MISSING_FOLDER(
      "missing_folder",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "folder was not provided",
      "Send folder, a name from getVoicemailFolders such as INBOX. delMessages needs it whenever"
          + " message_num is sent."),
  /** Forwarding was not provided */
  MISSING_FORWARDING(
      "missing_forwarding",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Forwarding was not provided",
      "Send forwarding, an id from getForwardings."),
  /** From date was not provided */
  MISSING_FROM_DATE(
      "missing_from_date",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "From date was not provided",
      "Send the first day of the period as yyyy-mm-dd, usually in date_from."),
  /** Full Name was not provided */
  MISSING_FULLNAME(
      "missing_fullname",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Full Name was not provided",
      "Send full_name, the person at the emergency address."),
  /** ID was not provided */
  MISSING_ID(
      "missing_id",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "ID was not provided",
      "Send id, as given by the get method of the same resource."),
  /** If announce position enabled report estimated hold time' type was not provided */
  MISSING_IF_ANNOUNCE_POSITION_ENABLED_REPORT_E(
      "missing_if_announce_position_enabled_report_e",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "If announce position enabled report estimated hold time' type was not provided",
      "Send if_announce_position_enabled_report_estimated_hold_time to setQueue as yes, no or once."
          + " The name of this code is cut short in the newer tables."),
  /** 'If announce position enabled report estimated hold time' type was not provided */
  MISSING_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME(
      "missing_if_announce_position_enabled_report_estimated_hold_time",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "'If announce position enabled report estimated hold time' type was not provided",
      "Send if_announce_position_enabled_report_estimated_hold_time to setQueue as yes, no or once."
          + " Newer tables cut this name short."),
  /** International Route was not provided */
  MISSING_INTERNATIONALROUTE(
      "missing_internationalroute",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "International Route was not provided",
      "Send international_route, a code from getRoutes."),
  /** You need to provide an IP if you select IP Authentication Method */
  MISSING_IP(
      "missing_ip",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You need to provide an IP if you select IP Authentication Method",
      "Send ip when auth_type selects IP authentication, and leave password out."),
  /** You must enter an IP Address for H.323 */
  MISSING_IP_H323(
      "missing_ip_h323",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You must enter an IP Address for H.323",
      "Send ip: an H.323 sub-account needs IP authentication."),
  /** IP Restriction was not provided */
  MISSING_IP_RESTRICTION(
      "missing_ip_restriction",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "IP Restriction was not provided",
      "Send ip_restriction (addresses, networks or host names joined by commas), or set"
          + " enable_ip_restriction to 0."),
  /** IVR was not provided */
  MISSING_IVR(
      "missing_ivr",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "IVR was not provided",
      "Send ivr, an id from getIVRs."),
  /** JoinWhenEmpty' type was not provided */
  MISSING_JOIN_WHEN_EMPTY(
      "missing_join_when_empty",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "JoinWhenEmpty' type was not provided",
      "Send join_when_empty to setQueue as yes, no or strict (getJoinWhenEmptyTypes)."),
  /** Language was not provided */
  MISSING_LANGUAGE(
      "missing_language",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Language was not provided",
      "Send language, a code from getLanguages (queue_language in setQueue); the e911 methods take"
          + " EN or FR."),
  /** Lastname was not provided */
  MISSING_LASTNAME(
      "missing_lastname",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Lastname was not provided",
      "Send lastname (setClient, signupClient)."),
  /** LeaveWhenEmpty' type was not provided */
  MISSING_LEAVE_WHEN_EMPTY(
      "missing_leave_when_empty",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "LeaveWhenEmpty' type was not provided",
      "Send leave_when_empty to setQueue as yes, no or strict."),
  /** Length was not provided */
  MISSING_LENGTH(
      "missing_length",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Length was not provided",
      "Send length to getCallRecordings, the number of records wanted per page."),
  /** Listened code was not provided */
  MISSING_LISTENED(
      "missing_listened",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Listened code was not provided",
      "Send listened to markListenedVoicemailMessage as yes or no."),
  /** Location was not provided */
  MISSING_LOCATION(
      "missing_location",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Location was not provided",
      "Send location_id, from getDIDsInternationalGeographic, getDIDsInternationalNational or"
          + " getDIDsInternationalTollFree; orderFaxNumber calls it location (getFaxRateCentersCAN,"
          + " getFaxRateCentersUSA)."),
  /** Location Name Missing */
  MISSING_LOCATION_NAME(
      "missing_location_name",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Location Name Missing",
      "Send name to setLocation; delLocation wants the name and id shown by getLocations."),
  /** Lock International was not provided */
  MISSING_LOCKINTERNATIONAL(
      "missing_lockinternational",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Lock International was not provided",
      "Send lock_international, a code from getLockInternational."),
  /** Mailbox was not provided */
  MISSING_MAILBOX(
      "missing_mailbox",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Mailbox was not provided",
      "Send mailbox, an id from getVoicemails."),
  /** Member was not provided */
  MISSING_MEMBER(
      "missing_member",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Member was not provided",
      "Send member: an id from getStaticMembers for queues, from getConferenceMembers for"
          + " conferences."),
  /** You need at least 1 member to create a ring group */
  MISSING_MEMBERS(
      "missing_members",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You need at least 1 member to create a ring group",
      "Send at least one entry in members of setRingGroup, such as account:100001 or fwd:16006,"
          + " several joined by semicolons."),
  /** Voicemail message number was not provided */
  MISSING_MESSAGE_NUM(
      "missing_message_num",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Voicemail message number was not provided",
      "Send message_num, from getVoicemailMessages. delMessages needs it whenever folder is sent."),
  /** Method must be provided when using the REST/JSON API */
  MISSING_METHOD(
      "missing_method",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Method must be provided when using the REST/JSON API",
      "Send method in the request. Address voip.ms without www: the redirect from www drops the"
          + " body of a POST."),
  /** Minute Rate was not provided */
  MISSING_MINUTE(
      "missing_minute",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Minute Rate was not provided",
      "Send minute, the client's rate per minute, such as 0.03."),
  /** Monthly Fee was not provided */
  MISSING_MONTHLY(
      "missing_monthly",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Monthly Fee was not provided",
      "Send monthly, the client's monthly fee, such as 3.50."),
  /** Music on Hold was not provided */
  MISSING_MUSICONHOLD(
      "missing_musiconhold",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Music on Hold was not provided",
      "Send a code from getMusicOnHold: music_on_hold for sub-accounts (default is accepted, none"
          + " is not), music for setCallHunting and setCallParking."),
  /** Name was not provided */
  MISSING_NAME(
      "missing_name",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Name was not provided",
      "Send name (queue_name in setQueue, member_name in setStaticMember)."),
  /** NAT was not provided */
  MISSING_NAT(
      "missing_nat",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "NAT was not provided",
      "Send nat: yes, no, route or never (getNAT)."),
  /** Number was not provided */
  MISSING_NUMBER(
      "missing_number",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Number was not provided",
      "Send number to setCallback or setPhonebook, queue_number to setQueue."),
  /** You must enter at least one valid phone number. */
  MISSING_NUMBERS(
      "missing_numbers",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You must enter at least one valid phone number.",
      "Send at least one phone number in numbers of addLNPPort, several joined by commas."),
  /** Package was not provided */
  MISSING_PACKAGE(
      "missing_package",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Package was not provided",
      "Send package to getRates, an id from getPackages."),
  /** Required parameters were not provided */
  MISSING_PARAMS(
      "missing_params",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Required parameters were not provided",
      "Compare the call with the required parameters of the method and send the ones left out; the"
          + " code does not say which."),
  /** Password was not provided */
  MISSING_PASSWORD(
      "missing_password",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Password was not provided",
      "Send password (sub-accounts with password authentication, mailboxes, clients)."),
  /** Password Confirm was not provided */
  MISSING_PASSWORD_CONFIRM(
      "missing_password_confirm",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Password Confirm was not provided",
      "Send confirm_password to signupClient, equal to password."),
  /** Payment was not provided. */
  MISSING_PAYMENT(
      "missing_payment",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Payment was not provided.",
      "Send payment to addPayment as a decimal amount, such as 4.99."),
  /** Phonebook was not provided */
  MISSING_PHONEBOOK(
      "missing_phonebook",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Phonebook was not provided",
      "Send phonebook, an id from getPhonebook."),
  /** Phone Number was not provided */
  MISSING_PHONENUMBER(
      "missing_phonenumber",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Phone Number was not provided",
      "Send phone_number (setForwarding, setClient, signupClient)."),
  /** PIN was not provided */
  MISSING_PIN(
      "missing_pin",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "PIN was not provided",
      "Send pin to setDISA."),
  /** PlayInstructions was not provided */
  MISSING_PLAYINSTRUCTIONS(
      "missing_playinstructions",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "PlayInstructions was not provided",
      "Send play_instructions: u or su (getPlayInstructions)."),
  /** POP Restriction was not provided */
  MISSING_POP_RESTRICTION(
      "missing_pop_restriction",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "POP Restriction was not provided",
      "Send pop_restriction (server_pop values from getServersInfo joined by commas), or set"
          + " enable_pop_restriction to 0."),
  /** Priority was not provided */
  MISSING_PRIORITY(
      "missing_priority",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Priority was not provided",
      "Send priority to setStaticMember, such as 0."),
  /** Priority/Weight was not provided */
  MISSING_PRIORITY_WEIGHT(
      "missing_priority_weight",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Priority/Weight was not provided",
      "Send priority_weight to setQueue, from 1 to 60."),
  /** Protocol was not provided */
  MISSING_PROTOCOL(
      "missing_protocol",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Protocol was not provided",
      "Send protocol, a code from getProtocols."),
  /** Province was not provided */
  MISSING_PROVINCE(
      "missing_province",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Province was not provided",
      "Send province, a code from getProvinces (getFaxProvinces for fax)."),
  /** Query was not provided */
  MISSING_QUERY(
      "missing_query",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Query was not provided",
      "Send query, the text to search for (number searches, getRates, getTerminationRates)."),
  /** Recording was not provided */
  MISSING_RECORDING(
      "missing_recording",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Recording was not provided",
      "Send recording, an id from getRecordings."),
  /** Report hold time agent was not provided */
  MISSING_REPORT_HOLD_TIME_AGENT(
      "missing_report_hold_time_agent",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Report hold time agent was not provided",
      "Send report_hold_time_agent to setQueue as yes, no or once."),
  /** Provide a Reseller Client or don't provide a Reseller Package */
  MISSING_RESELLERCLIENT(
      "missing_resellerclient",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Provide a Reseller Client or don't provide a Reseller Package",
      "Send reseller_client along with reseller_package, or neither."),
  /** Provide a Reseller Package or don't provide a Reseller Client */
  MISSING_RESELLERPACKAGE(
      "missing_resellerpackage",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Provide a Reseller Package or don't provide a Reseller Client",
      "Send reseller_package along with reseller_client, or neither."),
  /** ResponseTimeOut was not provided */
  MISSING_RESPONSE_TIMEOUT(
      "missing_response_timeout",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "ResponseTimeOut was not provided",
      "Send response_timeout to setCallback, in seconds."),
  /** Ring in use was not provided */
  MISSING_RING_INUSE(
      "missing_ring_inuse",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Ring in use was not provided",
      "Send ring_inuse to setQueue as yes or no."),
  /** Ring strategy was not provided */
  MISSING_RING_STRATEGY(
      "missing_ring_strategy",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Ring strategy was not provided",
      "Send ring_strategy to setQueue, a code from getRingStrategies such as rrmemory."),
  /** Ring group was not provided */
  MISSING_RINGGROUP(
      "missing_ringgroup",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Ring group was not provided",
      "Send the id from getRingGroups; delRingGroup spells the parameter ringgroup, without an"
          + " underscore."),
  /** Route was not provided */
  MISSING_ROUTE(
      "missing_route",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Route was not provided",
      "Send route to getTerminationRates, a code from getRoutes."),
  /** Routing was not provided */
  MISSING_ROUTING(
      "missing_routing",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Routing was not provided",
      "Send routing as header:id, such as account:100001_VoIP, fwd:1026 or vm:101."),
  /** SayCallerID was not provided */
  MISSING_SAYCALLERID(
      "missing_saycallerid",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "SayCallerID was not provided",
      "Send say_callerid as yes or no."),
  /** SayTime was not provided */
  MISSING_SAYTIME(
      "missing_saytime",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "SayTime was not provided",
      "Send say_time as yes or no."),
  /** Server POP was not provided */
  MISSING_SERVERPOP(
      "missing_serverpop",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Server POP was not provided",
      "Send pop, a server_pop value from getServersInfo."),
  /** Setup Fee was not provided */
  MISSING_SETUP(
      "missing_setup",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Setup Fee was not provided",
      "Send setup, the client's setup fee, such as 1.99."),
  /** SIPURI was not provided */
  MISSING_SIPURI(
      "missing_sipuri",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "SIPURI was not provided",
      "Send sipuri, an id from getSIPURIs."),
  /** SkipPassword was not provided */
  MISSING_SKIPPASSWORD(
      "missing_skippassword",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "SkipPassword was not provided",
      "Send skip_password as 1 or 0; 0 counts as a value."),
  /** SMS was not provided */
  MISSING_SMS(
      "missing_sms",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "SMS was not provided",
      "Send the message's id from getSMS (id in deleteSMS)."),
  /** Speed Dial was not provided */
  MISSING_SPEED_DIAL(
      "missing_speed_dial",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Speed Dial was not provided",
      "Send speed_dial to setPhonebook, such as 21 or *7501."),
  /** Start date was not provided */
  MISSING_START(
      "missing_start",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Start date was not provided",
      "Send start to getCallRecordings, the number of records already shown. The provider's text"
          + " speaks of a date, so check date_from as well."),
  /** Start Hour was not provided */
  MISSING_STARTHOUR(
      "missing_starthour",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Start Hour was not provided",
      "Send starthour to setTimeCondition: one hour per period, joined by semicolons, such as"
          + " 8;8."),
  /** Start Minute was not provided */
  MISSING_STARTMINUTE(
      "missing_startminute",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Start Minute was not provided",
      "Send startminute to setTimeCondition: one minute per period, joined by semicolons, such as"
          + " 0;0."),
  /** State was not provided */
  MISSING_STATE(
      "missing_state",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "State was not provided",
      "Send state: a code from getStates (getFaxStates for fax), or that of the address for clients"
          + " and e911."),
  /** Street Name was not provided */
  MISSING_STREET_NAME(
      "missing_street_name",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Street Name was not provided",
      "Send street_name, the street of the emergency address."),
  /** Street Number was not provided */
  MISSING_STREET_NUMBER(
      "missing_street_number",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Street Number was not provided",
      "Send street_number, the house number of the emergency address."),
  /** Thankyou for your patience was not provided */
  MISSING_THANKYOU_FOR_YOUR_PATIENCE(
      "missing_thankyou_for_your_patience",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Thankyou for your patience was not provided",
      "Send thankyou_for_your_patience to setQueue as yes or no."),
  /** Time Condition was not provided */
  MISSING_TIMECONDITION(
      "missing_timecondition",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Time Condition was not provided",
      "Send timecondition, an id from getTimeConditions."),
  /** Timeout was not provided */
  MISSING_TIMEOUT(
      "missing_timeout",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Timeout was not provided",
      "Send timeout in seconds (setIVR, setCallParking)."),
  /** Timezone was not provided */
  MISSING_TIMEZONE(
      "missing_timezone",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Timezone was not provided",
      "Send timezone: a number from -12 to 13 for calls, a zone name from getTimezones for"
          + " mailboxes."),
  /** To date was not provided */
  MISSING_TO_DATE(
      "missing_to_date",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "To date was not provided",
      "Send the last day of the period as yyyy-mm-dd, usually in date_to."),
  /** Transcription email is required. */
  MISSING_TRANSCRIPTION_EMAIL(
      "missing_transcription_email",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Transcription email is required.",
      "Send transcription_email when transcribe is 1."),
  /** Transcription locale is required. */
  MISSING_TRANSCRIPTION_LOCALE(
      "missing_transcription_locale",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Transcription locale is required.",
      "Send transcription_locale when transcription is on: codes from getLocales, joined by commas,"
          + " ten at most."),
  /** Type was not provided */
  MISSING_TYPE(
      "missing_type",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Type was not provided",
      "Send type: starts, contains or ends in number searches, a prefix such as 8** or 800 in"
          + " searchVanity, a code from getInternationalTypes in getDIDCountries."),
  /** Urgent code was not provided */
  MISSING_URGENT(
      "missing_urgent",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Urgent code was not provided",
      "Send urgent to markUrgentVoicemailMessage as yes or no."),
  /** URI was not provided */
  MISSING_URI(
      "missing_uri",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "URI was not provided",
      "Send uri to setSIPURI, with or without the sip: prefix."),
  /** Username was not provided */
  MISSING_USERNAME(
      "missing_username",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Username was not provided",
      "Send username to createSubAccount."),
  /** Voice mail setup was not provided */
  MISSING_VOICEMAILSETUP(
      "missing_voicemailsetup",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Voice mail setup was not provided",
      "Send voicemailsetup to setIVR, an id from getVoicemailSetups."),
  /** Week End was not provide */
  MISSING_WEEKDAYEND(
      "missing_weekdayend",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Week End was not provide",
      "Send weekdayend to setTimeCondition: one day (mon to sun) per period, joined by"
          + " semicolons."),
  /** Week Start was not provided */
  MISSING_WEEKDAYSTART(
      "missing_weekdaystart",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Week Start was not provided",
      "Send weekdaystart to setTimeCondition: one day (mon to sun) per period, joined by"
          + " semicolons."),
  /** Zip Code was not provided */
  MISSING_ZIP(
      "missing_zip",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Zip Code was not provided",
      "Send zip to signupClient. For the e911 methods sources disagree between zip and zip_code."),
  /** The Fax Message was not moved */
  MOVING_FAIL(
      "moving_fail",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "The Fax Message was not moved",
      "Look in getFaxMessages for the folder the fax is in now, and call moveFaxMessage again only"
          + " if it has not moved."),
  /** The name exceeds character size limit */
  NAME_TOOLONG(
      "name_toolong",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The name exceeds character size limit",
      "Shorten name. For ring groups 14 characters have been accepted and 24 refused; DISAs, time"
          + " conditions, mailboxes and phonebooks have taken 22 to 24."),
  /** There are no accounts */
  NO_ACCOUNT(
      "no_account",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no accounts",
      "Treat it as an empty list: no sub-account matched. Check account if you asked for one."),
  /** Theres no attachments records to show. */
  NO_ATTACHMENTS(
      "no_attachments",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "Theres no attachments records to show.",
      "Treat it as an empty list: the port has no files yet; addLNPFile adds one."),
  /** File not encoded in base64 */
  NO_BASE64FILE(
      "no_base64file",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "File not encoded in base64",
      "Encode the file as base64 and send it by POST in file."),
  /** There are not Callbacks */
  NO_CALLBACK(
      "no_callback",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are not Callbacks",
      "Treat it as an empty list of callbacks."),
  /** There are no Call Huntings */
  NO_CALLHUNTING(
      "no_callhunting",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Call Huntings",
      "Treat it as an empty list of call huntings."),
  /** There are no Call Parking */
  NO_CALLPARKING(
      "no_callparking",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Call Parking",
      "Treat it as an empty list of parking lots."),
  /**
   * No Call Status was provided. One of the following parameters needs to be set to &#34;1&#34;:
   * answered, noanswer, busy, failed
   */
  NO_CALLSTATUS(
      "no_callstatus",
      Kind.MISSING,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "No Call Status was provided. One of the following parameters needs to be set to \"1\":"
          + " answered, noanswer, busy, failed",
      "Set at least one of answered, noanswer, busy and failed to 1."),
  /** There are no CDR entries for the filter */
  NO_CDR(
      "no_cdr",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no CDR entries for the filter",
      "Treat it as an empty list: no call matched. Widen the dates or the filters if you expected"
          + " some."),
  /** Imposible change DID billing plan */
  NO_CHANGE_BILLINGTYPE(
      "no_change_billingtype",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.NEVER,
      "Imposible change DID billing plan",
      "Keep the present billing_type; ask support or order another DID if you need the other"
          + " plan."),
  /** There are no Clients */
  NO_CLIENT(
      "no_client",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Clients",
      "Treat it as an empty list of reseller clients."),
  /** There are no Conferences */
  NO_CONFERENCE(
      "no_conference",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Conferences",
      "Treat it as an empty list of conferences."),
  /** There are no DIDs */
  NO_DID(
      "no_did",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no DIDs",
      "Treat it as an empty list: no DID matched. Loosen the search or filter if you expected"
          + " some."),
  /** There are no DISAs */
  NO_DISA(
      "no_disa",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no DISAs",
      "Treat it as an empty list of DISAs."),
  /** There are no Email to Fax entries */
  NO_EMAILTOFAX(
      "no_emailtofax",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Email to Fax entries",
      "Treat it as an empty list of e-mail to fax configurations."),
  /** There are no Filters */
  NO_FILTER(
      "no_filter",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Filters",
      "Treat it as an empty list of caller ID filters."),
  /** There are no Fax Folders */
  NO_FOLDER(
      "no_folder",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Fax Folders",
      "Treat it as an empty list of fax folders."),
  /** There was no Forwarding */
  NO_FORWARDING(
      "no_forwarding",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There was no Forwarding",
      "Treat it as an empty list of forwardings."),
  /** There are no ivr */
  NO_IVR(
      "no_ivr",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no ivr",
      "Treat it as an empty list of IVRs."),
  /** There are no Mailboxes */
  NO_MAILBOX(
      "no_mailbox",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Mailboxes",
      "Treat it as an empty list of mailboxes."),
  /** There are no Static Members */
  NO_MEMBER(
      "no_member",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Static Members",
      "Treat it as an empty list: the queue has no static members."),
  /** There are no Fax Message(s) */
  NO_MESSAGE(
      "no_message",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Fax Message(s)",
      "Treat it as an empty list of faxes. Widen from and to, which default to today, if you"
          + " expected some."),
  /** There are no Voicemail Message(s) */
  NO_MESSAGES(
      "no_messages",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Voicemail Message(s)",
      "Treat it as an empty list of voicemail messages. Try another folder or period if you"
          + " expected some."),
  /**
   * Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both;
   * from and to default to today.
   */
  NO_MMS(
      "no_mms",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "",
      "Treat it as an empty list of MMS. getMMS can answer no_sms in the same case, so handle both;"
          + " from and to default to today."),
  /** There are no Fax Numbers */
  NO_NUMBERS(
      "no_numbers",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Fax Numbers",
      "Treat it as an empty list of fax numbers."),
  /** there are no Packages */
  NO_PACKAGE(
      "no_package",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "there are no Packages",
      "Treat it as an empty list of packages."),
  /** There are no Phonebook entries */
  NO_PHONEBOOK(
      "no_phonebook",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Phonebook entries",
      "Treat it as an empty list of phonebook entries."),
  /** There are no Phonebook Groups */
  NO_PHONEBOOK_GROUP(
      "no_phonebook_group",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Phonebook Groups",
      "Treat it as an empty list of phonebook groups."),
  /** E911 service wasn't activated, this response comes with a description of the error. */
  NO_PROVISION(
      "no_provision",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "E911 service wasn't activated, this response comes with a description of the error.",
      "Read the description in the answer, correct what it names (e911Validate checks an address)"
          + " and see with e911Info that nothing was turned on before calling e911Provision"
          + " again."),
  /** E911 service wasn't updated, this response comes with a description of the error. */
  NO_PROVISION_UPDATE(
      "no_provision_update",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "E911 service wasn't updated, this response comes with a description of the error.",
      "Read the description in the answer, correct what it names (e911Validate checks an address)"
          + " and see with e911Info that nothing was changed before calling e911Update again."),
  /** There are no Queue entries */
  NO_QUEUE(
      "no_queue",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Queue entries",
      "Treat it as an empty list of queues."),
  /** There are no Rates */
  NO_RATE(
      "no_rate",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Rates",
      "Treat it as an empty list of rates. Try another query if you expected some."),
  /** There are no recordings */
  NO_RECORDING(
      "no_recording",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no recordings",
      "Treat it as an empty list of recordings."),
  /** There are no Ring groups */
  NO_RINGGROUP(
      "no_ringgroup",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Ring groups",
      "Treat it as an empty list of ring groups."),
  /** No sequence has been found */
  NO_SEQUENCES(
      "no_sequences",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "No sequence has been found",
      "Check sequence against a getSequences call without an id. Unlike most no_ codes this one is"
          + " a failure."),
  /** There are no SIP URIs */
  NO_SIPURI(
      "no_sipuri",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no SIP URIs",
      "Treat it as an empty list of SIP URIs."),
  /** There are no SMS messages */
  NO_SMS(
      "no_sms",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no SMS messages",
      "Treat it as an empty list of messages (getMMS answers it too). from and to default to"
          + " today."),
  /**
   * Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller
   * client id; a numeric sub-account id finds nothing.
   */
  NO_SUBACCOUNT(
      "no_subaccount",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "",
      "Treat it as an empty list. If you asked for one, send account as 100000_name or a reseller"
          + " client id; a numeric sub-account id finds nothing."),
  /** There are no Time Conditions */
  NO_TIMECONDITION(
      "no_timecondition",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no Time Conditions",
      "Treat it as an empty list of time conditions."),
  /** There are no transactions */
  NO_TRANSACTIONS(
      "no_transactions",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no transactions",
      "Treat it as an empty list of transactions. Widen date_from and date_to if you expected"
          + " some."),
  /** There are no vPRIs */
  NO_VPRI(
      "no_vpri",
      Kind.EMPTY,
      Outcome.EMPTY,
      Retry.NEVER,
      "There are no vPRIs",
      "Treat it as an empty list of vPRIs."),
  /** Your account does not have sufficient funds to proceed */
  NON_SUFFICIENT_FUNDS(
      "non_sufficient_funds",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Your account does not have sufficient funds to proceed",
      "Add funds to the account (getBalance shows what is left), then repeat the call."),
  /** The note exceeds character size limit */
  NOTE_TOOLONG(
      "note_toolong",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The note exceeds character size limit",
      "Shorten note; fewer than 50 characters is the limit stated for DIDs under invalid_note."),
  /** The order wasn't completed. */
  ORDER_FAILED(
      "order_failed",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "The order wasn't completed.",
      "See in getFaxNumbersInfo (getDIDsInfo for DIDs) whether the number arrived, and order again"
          + " only if it did not."),
  /** There was a problem sending an email. */
  PROBLEM_SENDING_MAIL(
      "problem_sending_mail",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LATER,
      "There was a problem sending an email.",
      "Check the destination address, wait and repeat."),
  /** One of our providers is out of service */
  PROVIDER_OUTOFSERVICE(
      "provider_outofservice",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LATER,
      "One of our providers is out of service",
      "Wait and repeat later; after an order or a sent message, look up first whether it went"
          + " through."),
  /** You have a Caller ID Filtering using this Recording */
  RECORDING_IN_USE_CALLER_ID_FILTERING(
      "recording_in_use_caller_id_filtering",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have a Caller ID Filtering using this Recording",
      "Find the caller ID filters (getCallerIDFiltering) that play the recording, point them"
          + " elsewhere with setCallerIDFiltering, then call delRecording again."),
  /** You have a Time Condition using this Recording */
  RECORDING_IN_USE_CALLER_TIMECONDITION(
      "recording_in_use_caller_timecondition",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have a Time Condition using this Recording",
      "Find the time conditions (getTimeConditions) that play the recording, point them elsewhere"
          + " with setTimeCondition, then call delRecording again."),
  /** You have a DID using this Recording */
  RECORDING_IN_USE_DID(
      "recording_in_use_did",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have a DID using this Recording",
      "Find the DIDs (getDIDsInfo) that play the recording, point them elsewhere with setDIDRouting"
          + " or setDIDInfo, then call delRecording again."),
  /** You have an IVR using this Recording */
  RECORDING_IN_USE_IVR(
      "recording_in_use_ivr",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have an IVR using this Recording",
      "Find the IVRs (getIVRs) that play the recording, point them elsewhere with setIVR, then call"
          + " delRecording again."),
  /** You have a Calling Queue using this Recording */
  RECORDING_IN_USE_QUEUE(
      "recording_in_use_queue",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have a Calling Queue using this Recording",
      "Find the queues (getQueues) that play the recording, point them elsewhere with setQueue,"
          + " then call delRecording again."),
  /** You already have a Subaccount using this IP and Protocol */
  REPEATED_IP(
      "repeated_ip",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a Subaccount using this IP and Protocol",
      "Use another ip or protocol, or reuse the sub-account that getSubAccounts shows with this"
          + " pair."),
  /** This is a reserved IP used by VoIP.ms or other Companies */
  RESERVED_IP(
      "reserved_ip",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This is a reserved IP used by VoIP.ms or other Companies",
      "Use an ip that is your own, or switch auth_type to password authentication."),
  /** RTP Time Out can't be greater than RTP Hold Time Out */
  RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT(
      "rtp_timeout_greater_than_rtp_hold_timeout",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "RTP Time Out can't be greater than RTP Hold Time Out",
      "Lower rtp_timeout or raise rtp_hold_timeout so that the first is no greater; both lie"
          + " between 1 and 3600."),
  /** The Billing Type provided and DID billing type are the same */
  SAME_DID_BILLINGTYPE(
      "same_did_billingtype",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The Billing Type provided and DID billing type are the same",
      "Nothing to change: getDIDsInfo shows the DID on that billing_type already. Send the other"
          + " value if you meant to switch."),
  /** The Fax Message it wasn't send. */
  SENT_FAIL(
      "sent_fail",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "The Fax Message it wasn't send.",
      "Look in getFaxMessages (folder SENT or ALL) for the fax, and call sendFaxMessage again only"
          + " if it is not there."),
  /** This SIPURI can't be deleted, it is mapped in the phonebook */
  SIPURI_IN_PHONEBOOK(
      "sipuri_in_phonebook",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This SIPURI can't be deleted, it is mapped in the phonebook",
      "Delete or change the phonebook entries that use this SIP URI (getPhonebook, number such as"
          + " sip:2563), then call delSIPURI again."),
  /**
   * The number was not updated due to SMS regulations, please contact customer service for more
   * information
   */
  SMS_APPLY_REGULATIONS(
      "sms_apply_regulations",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The number was not updated due to SMS regulations, please contact customer service for more"
          + " information",
      "Contact support: this number needs clearance before setSMS can change it."),
  /** The SMS message was not sent */
  SMS_FAILED(
      "sms_failed",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LOOK_UP_FIRST,
      "The SMS message was not sent",
      "Look in getSMS for the message, and call sendSMS again only if it is not listed as sent."),
  /** The SMS message exceeds 160 characters */
  SMS_TOOLONG(
      "sms_toolong",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "The SMS message exceeds 160 characters",
      "Shorten message to 160 bytes of UTF-8 (an accented letter takes two, an emoji four), split"
          + " it, or use sendMMS."),
  /** SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again. */
  SMS_WAIT_MESSAGE(
      "sms_wait_message",
      Kind.LIMIT,
      Outcome.FAILURE,
      Retry.LATER,
      "SMS was not (Enabled/Disabled) for this DID, please wait a minute before you try again.",
      "Wait a minute, then repeat setSMS for this did."),
  /** Theres was a TLS error, please try later. */
  TLS_ERROR(
      "tls_error",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LATER,
      "Theres was a TLS error, please try later.",
      "Wait and repeat later."),
  /**
   * Wait and repeat the same call later. The name is unavailable_info cut short in the oldest
   * table.
   */
  UNAVAILABL(
      "unavailabl",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LATER,
      "",
      "Wait and repeat the same call later. The name is unavailable_info cut short in the oldest"
          + " table."),
  /** The information you requested is unavailable at this moment */
  UNAVAILABLE_INFO(
      "unavailable_info",
      Kind.SERVICE,
      Outcome.FAILURE,
      Retry.LATER,
      "The information you requested is unavailable at this moment",
      "Wait and repeat the same call later."),
  /**
   * Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these;
   * floats, bytes, mappings and text with lone surrogates have no wire form.
   */
  UNENCODABLE_VALUE(
      "unencodable_value",
      Kind.LOCAL,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "",
      "Give the parameter as text, a whole number, a switch, a Decimal, a date or a list of these;"
          + " floats, bytes, mappings and text with lone surrogates have no wire form."),
  /** Take the parameter out or correct its spelling; the server ignores what it does not know. */
  UNKNOWN_PARAMETER(
      "unknown_parameter",
      Kind.LOCAL,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "",
      "Take the parameter out or correct its spelling; the server ignores what it does not know."),
  /**
   * Keep to the documented values; a refusal is documented or was seen, but no source names the
   * status.
   */
  UNNAMED_STATUS(
      "unnamed_status",
      Kind.LOCAL,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "",
      "Keep to the documented values; a refusal is documented or was seen, but no source names the"
          + " status."),
  /** Theres no sufficient stock to complete the order. */
  UNSIFFICIENT_STOCK(
      "unsifficient_stock",
      Kind.STATE,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "Theres no sufficient stock to complete the order.",
      "Lower quantity or pick another location, then order again."),
  /** You already have a record with this Description */
  USED_DESCRIPTION(
      "used_description",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a record with this Description",
      "Choose a description that the get method of the same resource does not list yet."),
  /** You already have an entry with this Email */
  USED_EMAIL(
      "used_email",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have an entry with this Email",
      "Use another address; getEmailToFax and getClients show those taken."),
  /** You already have a subaccount using this extension */
  USED_EXTENSION(
      "used_extension",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a subaccount using this extension",
      "Choose an internal_extension that no entry of getSubAccounts has."),
  /** You already have a subaccount using extension in this location */
  USED_EXTENSION_IN_LOCATION(
      "used_extension_in_location",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a subaccount using extension in this location",
      "Choose another internal_extension (getSubAccounts shows those in use) or another"
          + " internal_extension_location (getLocations)."),
  /** You already have a record with this Filter */
  USED_FILTER(
      "used_filter",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a record with this Filter",
      "Change the existing entry instead: find it with getCallerIDFiltering and send its id as"
          + " filter (not filtering) to setCallerIDFiltering."),
  /** There is already another customer using this IP Address */
  USED_IP(
      "used_ip",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "There is already another customer using this IP Address",
      "Use another ip, or switch auth_type to password authentication."),
  /** You already have an entry using this name */
  USED_NAME(
      "used_name",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have an entry using this name",
      "Choose a name that the get method of the same resource does not list yet."),
  /** You already have a record with this Number */
  USED_NUMBER(
      "used_number",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a record with this Number",
      "Use another number, or update the existing entry by sending its id (getPhonebook,"
          + " getCallbacks, getForwardings and getQueues list them)."),
  /** This password has been used previously by this account. */
  USED_PASSWORD(
      "used_password",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This password has been used previously by this account.",
      "Choose a password this account has never had."),
  /** You have an entry with this Speed Dial */
  USED_SPEED_DIAL(
      "used_speed_dial",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You have an entry with this Speed Dial",
      "Choose a speed_dial that getPhonebook does not show yet."),
  /** You already have a subaccount using this Username. */
  USED_USERNAME(
      "used_username",
      Kind.CONFLICT,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "You already have a subaccount using this Username.",
      "Choose a username that getSubAccounts does not show yet."),
  /** This Password is too weak or too common */
  WEAK_PASSWORD(
      "weak_password",
      Kind.INVALID,
      Outcome.FAILURE,
      Retry.AFTER_FIX,
      "This Password is too weak or too common",
      "Choose a longer, less common password with upper case, lower case and digits.");

  private static final Map<String, ErrorCode> BY_STATUS = new HashMap<>();

  static {
    for (ErrorCode code : values()) {
      BY_STATUS.put(code.status, code);
    }
  }

  private final String status;
  private final Kind kind;
  private final Outcome outcome;
  private final Retry retry;
  private final String message;
  private final String remedy;

  ErrorCode(String status, Kind kind, Outcome outcome, Retry retry, String message, String remedy) {
    this.status = status;
    this.kind = kind;
    this.outcome = outcome;
    this.retry = retry;
    this.message = message;
    this.remedy = remedy;
  }

  /**
   * The status for a text; never refuses one.
   *
   * @param status what the API answered
   * @return a constant where there is one, else an {@link UnknownStatus}
   */
  public static Status fromStatus(String status) {
    ErrorCode code = BY_STATUS.get(Objects.requireNonNull(status, "status"));
    return code != null ? code : new UnknownStatus(status);
  }

  @Override
  public String status() {
    return status;
  }

  @Override
  public boolean isEmptyList() {
    return outcome == Outcome.EMPTY;
  }

  /**
   * What sort of trouble it is.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Whether the call failed.
   *
   * @return {@link Outcome#EMPTY} when it worked and found nothing
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Whether sending the call again can help.
   *
   * @return the advice
   */
  public Retry retry() {
    return retry;
  }

  /**
   * The provider's own message.
   *
   * @return verbatim; empty for codes of ours
   */
  public String message() {
    return message;
  }

  /**
   * What to do about it, in our words.
   *
   * @return a sentence or two
   */
  public String remedy() {
    return remedy;
  }
}
