// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area general. */
final class GeneralRules {
  static final Rule DUPLICATED_NAME_NAME_TAKEN =
      new Rule(
          "duplicated_name/name.taken",
          ErrorCode.DUPLICATED_NAME,
          "name",
          Level.INFERRED,
          "none of getConference's name values when conference is not given");
  static final Rule INVALID_COUNTRY_COUNTRY_REQUIRED =
      new Rule(
          "invalid_country/country.required",
          ErrorCode.INVALID_COUNTRY,
          "country",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_COUNTRY =
      new Rule(
          "invalid_country/country",
          ErrorCode.INVALID_COUNTRY,
          "country",
          Level.DOCUMENTED,
          "a country code of two letters");
  static final Rule INVALID_COUNTRY_E911_COUNTRY =
      new Rule(
          "invalid_country/e911.country",
          ErrorCode.INVALID_COUNTRY,
          "country",
          Level.DOCUMENTED,
          "US or CA in any case");
  static final Rule INVALID_DATE_DATE_FROM_REQUIRED =
      new Rule(
          "invalid_date/date_from.required",
          ErrorCode.INVALID_DATE,
          "date_from",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_DATE_DATE_TO_REQUIRED =
      new Rule(
          "invalid_date/date_to.required",
          ErrorCode.INVALID_DATE,
          "date_to",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_DATE_DATE_FROM =
      new Rule(
          "invalid_date/date_from",
          ErrorCode.INVALID_DATE,
          "date_from",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_DATE_TO =
      new Rule(
          "invalid_date/date_to",
          ErrorCode.INVALID_DATE,
          "date_to",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_FROM =
      new Rule(
          "invalid_date/from",
          ErrorCode.INVALID_DATE,
          "from",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_GETFAXMESSAGES_FROM =
      new Rule(
          "invalid_date/getFaxMessages.from",
          ErrorCode.INVALID_DATE,
          "from",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_TO =
      new Rule(
          "invalid_date/to",
          ErrorCode.INVALID_DATE,
          "to",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_GETFAXMESSAGES_TO =
      new Rule(
          "invalid_date/getFaxMessages.to",
          ErrorCode.INVALID_DATE,
          "to",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_NEXT_BILLING =
      new Rule(
          "invalid_date/next_billing",
          ErrorCode.INVALID_DATE,
          "next_billing",
          Level.DOCUMENTED,
          "a day, yyyy-mm-dd; 0000-00-00 stands for none");
  static final Rule INVALID_DATE_DATE_FROM_PADDING =
      new Rule(
          "invalid_date/date_from.padding",
          ErrorCode.INVALID_DATE,
          "date_from",
          Level.INFERRED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_DATE_TO_PADDING =
      new Rule(
          "invalid_date/date_to.padding",
          ErrorCode.INVALID_DATE,
          "date_to",
          Level.INFERRED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_FROM_PADDING =
      new Rule(
          "invalid_date/from.padding",
          ErrorCode.INVALID_DATE,
          "from",
          Level.INFERRED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_TO_PADDING =
      new Rule(
          "invalid_date/to.padding",
          ErrorCode.INVALID_DATE,
          "to",
          Level.INFERRED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DATE_FROM_RECORDINGS =
      new Rule(
          "invalid_date_from/recordings",
          ErrorCode.INVALID_DATE_FROM,
          "date_from",
          Level.DOCUMENTED,
          "not to be greater than `date_to`");
  static final Rule INVALID_DATE_FROM_DATE_FROM =
      new Rule(
          "invalid_date_from/date_from",
          ErrorCode.INVALID_DATE_FROM,
          "date_from",
          Level.INFERRED,
          "not to be greater than `date_to`");
  static final Rule INVALID_DATE_FROM_FROM =
      new Rule(
          "invalid_date_from/from",
          ErrorCode.INVALID_DATE_FROM,
          "from",
          Level.INFERRED,
          "not to be greater than `to`");
  static final Rule INVALID_DATERANGE_DATE_FROM =
      new Rule(
          "invalid_daterange/date_from",
          ErrorCode.INVALID_DATERANGE,
          "date_from",
          Level.DOCUMENTED,
          "`date_to` to be at most 92 days later");
  static final Rule INVALID_DATERANGE_FROM =
      new Rule(
          "invalid_daterange/from",
          ErrorCode.INVALID_DATERANGE,
          "from",
          Level.DOCUMENTED,
          "`to` to be at most 92 days later");
  static final Rule INVALID_DATERANGE_UNPROVEN =
      new Rule(
          "invalid_daterange/unproven",
          ErrorCode.INVALID_DATERANGE,
          "date_from",
          Level.INFERRED,
          "`date_to` to be at most 92 days later");
  static final Rule INVALID_DATETIME_DATE_FROM =
      new Rule(
          "invalid_datetime/date_from",
          ErrorCode.INVALID_DATETIME,
          "date_from",
          Level.INFERRED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_DID =
      new Rule(
          "invalid_did/did",
          ErrorCode.INVALID_DID,
          "did",
          Level.OBSERVED,
          "a phone number of the account: digits, with or without the punctuation people write, no"
              + " plus sign in front");
  static final Rule INVALID_DID_DID_FILTER =
      new Rule(
          "invalid_did/did.filter",
          ErrorCode.INVALID_DID,
          "did",
          Level.DOCUMENTED,
          "a phone number of the account used to filter a list");
  static final Rule INVALID_DID_SETCALLERIDFILTERING_DID =
      new Rule(
          "invalid_did/setCallerIDFiltering.did",
          ErrorCode.INVALID_DID,
          "did",
          Level.DOCUMENTED,
          "a phone number of the account, or all of them");
  static final Rule INVALID_DID_SENDSMS_DID =
      new Rule(
          "invalid_did/sendSMS.did",
          ErrorCode.INVALID_DID,
          "did",
          Level.INFERRED,
          "10 to 11 digits");
  static final Rule INVALID_DID_DID_UNKNOWN =
      new Rule(
          "invalid_did/did.unknown",
          ErrorCode.INVALID_DID,
          "did",
          Level.OBSERVED,
          "one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more"
              + " digits");
  static final Rule INVALID_EMAIL =
      new Rule(
          "invalid_email/email",
          ErrorCode.INVALID_EMAIL,
          "email",
          Level.OBSERVED,
          "an e-mail address");
  static final Rule INVALID_EMAIL_EMAIL_AT =
      new Rule(
          "invalid_email/email.at",
          ErrorCode.INVALID_EMAIL,
          "email",
          Level.DOCUMENTED,
          "at least one character of [@]");
  static final Rule INVALID_EMAIL_EMAIL_LIST =
      new Rule(
          "invalid_email/email.list",
          ErrorCode.INVALID_EMAIL,
          "email",
          Level.INFERRED,
          "items joined by ',', each an e-mail address");
  static final Rule INVALID_EMAIL_EMAIL_ADDRESS =
      new Rule(
          "invalid_email/email_address",
          ErrorCode.INVALID_EMAIL,
          "email_address",
          Level.DOCUMENTED,
          "an e-mail address");
  static final Rule INVALID_EMAIL_SEND_EMAIL =
      new Rule(
          "invalid_email/send_email",
          ErrorCode.INVALID_EMAIL,
          "send_email",
          Level.DOCUMENTED,
          "an e-mail address");
  static final Rule INVALID_EMAIL_AUTH_EMAIL =
      new Rule(
          "invalid_email/auth_email",
          ErrorCode.INVALID_EMAIL,
          "auth_email",
          Level.DOCUMENTED,
          "an e-mail address");
  static final Rule INVALID_ID =
      new Rule("invalid_id/id", ErrorCode.INVALID_ID, "id", Level.DOCUMENTED, "1 to 20 digits");
  static final Rule INVALID_ID_ID_UNKNOWN =
      new Rule(
          "invalid_id/id.unknown",
          ErrorCode.INVALID_ID,
          "id",
          Level.DOCUMENTED,
          "one of getSubAccounts's id values");
  static final Rule INVALID_INVOICE_TYPE =
      new Rule(
          "invalid_invoice_type/type",
          ErrorCode.INVALID_INVOICE_TYPE,
          "type",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_LANGUAGE =
      new Rule(
          "invalid_language/language",
          ErrorCode.INVALID_LANGUAGE,
          "language",
          Level.DOCUMENTED,
          "es, en or fr");
  static final Rule INVALID_LANGUAGE_QUEUE_LANGUAGE =
      new Rule(
          "invalid_language/queue_language",
          ErrorCode.INVALID_LANGUAGE,
          "queue_language",
          Level.DOCUMENTED,
          "es, en or fr");
  static final Rule INVALID_LANGUAGE_E911_LANGUAGE =
      new Rule(
          "invalid_language/e911.language",
          ErrorCode.INVALID_LANGUAGE,
          "language",
          Level.DOCUMENTED,
          "EN or FR in any case");
  static final Rule INVALID_METHOD =
      new Rule(
          "invalid_method/method",
          ErrorCode.INVALID_METHOD,
          "method",
          Level.DOCUMENTED,
          "the name of a method");
  static final Rule INVALID_ROUTING_HEADER_ROUTING =
      new Rule(
          "invalid_routing_header/routing",
          ErrorCode.INVALID_ROUTING_HEADER,
          "routing",
          Level.DOCUMENTED,
          "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue,"
              + " cb, tc, disa or none");
  static final Rule INVALID_ROUTING_HEADER_ROUTING_MATCH =
      new Rule(
          "invalid_routing_header/routing_match",
          ErrorCode.INVALID_ROUTING_HEADER,
          "routing_match",
          Level.OBSERVED,
          "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue,"
              + " cb, tc or disa");
  static final Rule INVALID_ROUTING_HEADER_ROUTING_NOMATCH =
      new Rule(
          "invalid_routing_header/routing_nomatch",
          ErrorCode.INVALID_ROUTING_HEADER,
          "routing_nomatch",
          Level.OBSERVED,
          "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue,"
              + " cb, tc or disa");
  static final Rule INVALID_STATE_STATE_REQUIRED =
      new Rule(
          "invalid_state/state.required",
          ErrorCode.INVALID_STATE,
          "state",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_STATE =
      new Rule(
          "invalid_state/state",
          ErrorCode.INVALID_STATE,
          "state",
          Level.DOCUMENTED,
          "a state or a province by its code of two letters");
  static final Rule INVALID_STATE_STATE_UNKNOWN =
      new Rule(
          "invalid_state/state.unknown",
          ErrorCode.INVALID_STATE,
          "state",
          Level.DOCUMENTED,
          "one of getStates's state values");
  static final Rule INVALID_TIMEZONE_GETCDR_REQUIRED =
      new Rule(
          "invalid_timezone/getCDR.required",
          ErrorCode.INVALID_TIMEZONE,
          "timezone",
          Level.INFERRED,
          "a value");
  static final Rule INVALID_TIMEZONE =
      new Rule(
          "invalid_timezone/timezone",
          ErrorCode.INVALID_TIMEZONE,
          "timezone",
          Level.OBSERVED,
          "a number from -12 to 13 with at most 2 decimals");
  static final Rule INVALID_TIMEZONE_ZONE_NAME =
      new Rule(
          "invalid_timezone/zone_name",
          ErrorCode.INVALID_TIMEZONE,
          "timezone",
          Level.DOCUMENTED,
          "the name of a time zone on the server's own list, which still has names that others"
              + " dropped");
  static final Rule INVALID_TIMEZONE_TIMEZONE_UNKNOWN =
      new Rule(
          "invalid_timezone/timezone.unknown",
          ErrorCode.INVALID_TIMEZONE,
          "timezone",
          Level.DOCUMENTED,
          "one of getTimezones's value values");
  static final Rule INVALID_TRANSCRIPTION_LOCALE =
      new Rule(
          "invalid_transcription_locale/transcription_locale",
          ErrorCode.INVALID_TRANSCRIPTION_LOCALE,
          "transcription_locale",
          Level.DOCUMENTED,
          "locale codes joined by commas, ten at the most");
  static final Rule INVALID_TRANSCRIPTION_REDACTION =
      new Rule(
          "invalid_transcription_redaction/transcription_redaction",
          ErrorCode.INVALID_TRANSCRIPTION_REDACTION,
          "transcription_redaction",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_TRANSCRIPTION_SENTIMENT =
      new Rule(
          "invalid_transcription_sentiment/transcription_sentiment",
          ErrorCode.INVALID_TRANSCRIPTION_SENTIMENT,
          "transcription_sentiment",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_TRANSCRIPTION_SUMMARY =
      new Rule(
          "invalid_transcription_summary/transcription_summary",
          ErrorCode.INVALID_TRANSCRIPTION_SUMMARY,
          "transcription_summary",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_TYPE_SEARCH_TYPE =
      new Rule(
          "invalid_type/search_type",
          ErrorCode.INVALID_TYPE,
          "type",
          Level.DOCUMENTED,
          "starts, contains or ends");
  static final Rule INVALID_TYPE_DIRECTION =
      new Rule(
          "invalid_type/direction", ErrorCode.INVALID_TYPE, "type", Level.DOCUMENTED, "0 or 1");
  static final Rule INVALID_TYPE_VANITY_TYPE =
      new Rule(
          "invalid_type/vanity_type",
          ErrorCode.INVALID_TYPE,
          "type",
          Level.DOCUMENTED,
          "8**, 800, 833, 844, 855, 866, 877 or 888");
  static final Rule MISSING_ACCOUNT =
      new Rule(
          "missing_account/account",
          ErrorCode.MISSING_ACCOUNT,
          "account",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CREDENTIALS_API_USERNAME =
      new Rule(
          "missing_credentials/api_username",
          ErrorCode.MISSING_CREDENTIALS,
          "api_username",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CREDENTIALS_API_PASSWORD =
      new Rule(
          "missing_credentials/api_password",
          ErrorCode.MISSING_CREDENTIALS,
          "api_password",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DESCRIPTION =
      new Rule(
          "missing_description/description",
          ErrorCode.MISSING_DESCRIPTION,
          "description",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DID =
      new Rule("missing_did/did", ErrorCode.MISSING_DID, "did", Level.DOCUMENTED, "a value");
  static final Rule MISSING_EMAIL =
      new Rule(
          "missing_email/email", ErrorCode.MISSING_EMAIL, "email", Level.DOCUMENTED, "a value");
  static final Rule MISSING_EMAIL_EMAIL_ADDRESS =
      new Rule(
          "missing_email/email_address",
          ErrorCode.MISSING_EMAIL,
          "email_address",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_EMAIL_AUTH_EMAIL =
      new Rule(
          "missing_email/auth_email",
          ErrorCode.MISSING_EMAIL,
          "auth_email",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_EMAIL_E911_EMAIL =
      new Rule(
          "missing_email/e911.email",
          ErrorCode.MISSING_EMAIL,
          "email",
          Level.OBSERVED,
          "a value when zip_code is given");
  static final Rule MISSING_FILE =
      new Rule("missing_file/file", ErrorCode.MISSING_FILE, "file", Level.DOCUMENTED, "a value");
  static final Rule MISSING_FILE_SETRECORDING_FILE =
      new Rule(
          "missing_file/setRecording.file",
          ErrorCode.MISSING_FILE,
          "file",
          Level.DOCUMENTED,
          "a value when recording is not given");
  static final Rule MISSING_FROM_DATE_DATE_FROM =
      new Rule(
          "missing_from_date/date_from",
          ErrorCode.MISSING_FROM_DATE,
          "date_from",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_ID =
      new Rule("missing_id/id", ErrorCode.MISSING_ID, "id", Level.DOCUMENTED, "a value");
  static final Rule MISSING_ID_DELLOCATION_ID =
      new Rule(
          "missing_id/delLocation.id", ErrorCode.MISSING_ID, "id", Level.DOCUMENTED, "a value");
  static final Rule MISSING_ID_DELSUBACCOUNT_ID =
      new Rule(
          "missing_id/delSubAccount.id", ErrorCode.MISSING_ID, "id", Level.INFERRED, "a value");
  static final Rule MISSING_LANGUAGE =
      new Rule(
          "missing_language/language",
          ErrorCode.MISSING_LANGUAGE,
          "language",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_LANGUAGE_QUEUE_LANGUAGE =
      new Rule(
          "missing_language/queue_language",
          ErrorCode.MISSING_LANGUAGE,
          "queue_language",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_LANGUAGE_E911_LANGUAGE =
      new Rule(
          "missing_language/e911.language",
          ErrorCode.MISSING_LANGUAGE,
          "language",
          Level.OBSERVED,
          "a value when zip_code is given");
  static final Rule MISSING_METHOD =
      new Rule(
          "missing_method/method", ErrorCode.MISSING_METHOD, "method", Level.DOCUMENTED, "a value");
  static final Rule MISSING_MUSICONHOLD_MUSIC_ON_HOLD =
      new Rule(
          "missing_musiconhold/music_on_hold",
          ErrorCode.MISSING_MUSICONHOLD,
          "music_on_hold",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MUSICONHOLD_MUSIC =
      new Rule(
          "missing_musiconhold/music",
          ErrorCode.MISSING_MUSICONHOLD,
          "music",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_NAME =
      new Rule("missing_name/name", ErrorCode.MISSING_NAME, "name", Level.DOCUMENTED, "a value");
  static final Rule MISSING_NAME_QUEUE_NAME =
      new Rule(
          "missing_name/queue_name",
          ErrorCode.MISSING_NAME,
          "queue_name",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_NAME_MEMBER_NAME =
      new Rule(
          "missing_name/member_name",
          ErrorCode.MISSING_NAME,
          "member_name",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_NAME_SETRECORDING_NAME =
      new Rule(
          "missing_name/setRecording.name",
          ErrorCode.MISSING_NAME,
          "name",
          Level.DOCUMENTED,
          "a value when recording is not given");
  static final Rule MISSING_PARAMS_VPRI =
      new Rule("missing_params/vpri", ErrorCode.MISSING_PARAMS, "vpri", Level.INFERRED, "a value");
  static final Rule MISSING_PARAMS_DELAY =
      new Rule(
          "missing_params/delay", ErrorCode.MISSING_PARAMS, "delay", Level.INFERRED, "a value");
  static final Rule MISSING_PARAMS_BLF_LAMPS =
      new Rule(
          "missing_params/blf_lamps",
          ErrorCode.MISSING_PARAMS,
          "blf_lamps",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_PARAMS_FAILOVER =
      new Rule(
          "missing_params/failover",
          ErrorCode.MISSING_PARAMS,
          "failover",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_PARAMS_FROM_NAME =
      new Rule(
          "missing_params/from_name",
          ErrorCode.MISSING_PARAMS,
          "from_name",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_PARAMS_SEQUENCE =
      new Rule(
          "missing_params/sequence",
          ErrorCode.MISSING_PARAMS,
          "sequence",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_PARAMS_STEPS =
      new Rule(
          "missing_params/steps", ErrorCode.MISSING_PARAMS, "steps", Level.INFERRED, "a value");
  static final Rule MISSING_PARAMS_ADDLNPPORT_BTN =
      new Rule(
          "missing_params/addLNPPort.btn",
          ErrorCode.MISSING_PARAMS,
          "btn",
          Level.INFERRED,
          "a value when isMobile is 1");
  static final Rule MISSING_PARAMS_ADDLNPPORT_SERVICES =
      new Rule(
          "missing_params/addLNPPort.services",
          ErrorCode.MISSING_PARAMS,
          "services",
          Level.INFERRED,
          "a value when isMobile is 1");
  static final Rule MISSING_PARAMS_ADDLNPPORT_TFTYPE =
      new Rule(
          "missing_params/addLNPPort.tfType",
          ErrorCode.MISSING_PARAMS,
          "tfType",
          Level.INFERRED,
          "a value when portType is 3");
  static final Rule MISSING_PARAMS_FROM_NUMBER_ID =
      new Rule(
          "missing_params/from_number_id",
          ErrorCode.MISSING_PARAMS,
          "from_number_id",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_PASSWORD =
      new Rule(
          "missing_password/password",
          ErrorCode.MISSING_PASSWORD,
          "password",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PASSWORD_CREATESUBACCOUNT_PASSWORD =
      new Rule(
          "missing_password/createSubAccount.password",
          ErrorCode.MISSING_PASSWORD,
          "password",
          Level.DOCUMENTED,
          "a value when auth_type is 1");
  static final Rule MISSING_STATE =
      new Rule(
          "missing_state/state", ErrorCode.MISSING_STATE, "state", Level.DOCUMENTED, "a value");
  static final Rule MISSING_TIMEZONE =
      new Rule(
          "missing_timezone/timezone",
          ErrorCode.MISSING_TIMEZONE,
          "timezone",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_TO_DATE_DATE_TO =
      new Rule(
          "missing_to_date/date_to",
          ErrorCode.MISSING_TO_DATE,
          "date_to",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_TRANSCRIPTION_LOCALE =
      new Rule(
          "missing_transcription_locale/transcription_locale",
          ErrorCode.MISSING_TRANSCRIPTION_LOCALE,
          "transcription_locale",
          Level.DOCUMENTED,
          "a value when transcribe is 1");
  static final Rule MISSING_TYPE =
      new Rule("missing_type/type", ErrorCode.MISSING_TYPE, "type", Level.DOCUMENTED, "a value");
  static final Rule NAME_TOOLONG_NAME =
      new Rule(
          "name_toolong/name",
          ErrorCode.NAME_TOOLONG,
          "name",
          Level.OBSERVED,
          "at most 22 characters");
  static final Rule NO_BASE64FILE_FILE =
      new Rule("no_base64file/file", ErrorCode.NO_BASE64FILE, "file", Level.DOCUMENTED, "base64");
  static final Rule USED_EMAIL_EMAIL_TAKEN =
      new Rule(
          "used_email/email.taken",
          ErrorCode.USED_EMAIL,
          "email",
          Level.INFERRED,
          "none of getClients's email values");
  static final Rule USED_NAME_NAME_TAKEN =
      new Rule(
          "used_name/name.taken",
          ErrorCode.USED_NAME,
          "name",
          Level.INFERRED,
          "none of getRingGroups's name values when ring_group is not given");

  private GeneralRules() {}
}
