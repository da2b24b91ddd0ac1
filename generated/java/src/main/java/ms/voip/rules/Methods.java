// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

import java.util.HashMap;
import java.util.Map;

/** The methods of the API with the parameters they declare. */
final class Methods {
  static final Map<String, Method> BY_NAME = new HashMap<>();

  /** What stands for a method that there is not. */
  static final Method NONE =
      Method.of("", (method, call) -> call.found(GeneralRules.INVALID_METHOD));

  static {
    accounts(BY_NAME, new AccountsChecks());
    callflow(BY_NAME, new CallflowChecks());
    cdr(BY_NAME, new CdrChecks());
    clients(BY_NAME, new ClientsChecks());
    conference(BY_NAME, new ConferenceChecks());
    dids(BY_NAME, new DidsChecks());
    e911(BY_NAME, new E911Checks());
    fax(BY_NAME, new FaxChecks());
    general(BY_NAME, new GeneralChecks());
    lnp(BY_NAME, new LnpChecks());
    messaging(BY_NAME, new MessagingChecks());
    parking(BY_NAME, new ParkingChecks());
    recordings(BY_NAME, new RecordingsChecks());
    voicemail(BY_NAME, new VoicemailChecks());
  }

  private Methods() {}

  private static void add(
      Map<String, Method> all, Method.Area area, String name, String... parameters) {
    all.put(name, Method.of(name, area, parameters));
  }

  private static void accounts(Map<String, Method> all, Method.Area area) {
    add(
        all,
        area,
        "createSubAccount",
        "username",
        "protocol",
        "description",
        "auth_type",
        "password",
        "ip",
        "device_type",
        "callerid_number",
        "canada_routing",
        "lock_international",
        "international_route",
        "music_on_hold",
        "language",
        "allowed_codecs",
        "dtmf_mode",
        "nat",
        "sip_traffic",
        "max_expiry",
        "rtp_timeout",
        "rtp_hold_timeout",
        "ip_restriction",
        "enable_ip_restriction",
        "pop_restriction",
        "enable_pop_restriction",
        "internal_extension",
        "internal_voicemail",
        "internal_dialtime",
        "reseller_client",
        "reseller_package",
        "reseller_nextbilling",
        "reseller_chargesetup",
        "send_bye",
        "record_calls",
        "transcribe",
        "transcription_locale",
        "transcription_email",
        "transcription_start_delay",
        "enable_internal_cnam",
        "internal_cnam",
        "dialing_mode",
        "tfcarrier",
        "internal_extension_location",
        "allow225",
        "transcription_redaction",
        "transcription_summary",
        "transcription_sentiment",
        "parking_lot",
        "default_e911",
        "call_pickup_behavior");
    add(all, area, "delSubAccount", "id");
    add(all, area, "getAllowedCodecs", "codec");
    add(all, area, "getAuthTypes", "type");
    add(all, area, "getDeviceTypes", "device_type");
    add(all, area, "getDTMFModes", "dtmf_mode");
    add(all, area, "getLockInternational", "lock_international");
    add(all, area, "getNAT", "nat");
    add(all, area, "getProtocols", "protocol");
    add(all, area, "getRegistrationStatus", "account");
    add(all, area, "getReportEstimatedHoldTime", "type");
    add(all, area, "getRoutes", "route");
    add(all, area, "getSubAccounts", "account");
    add(
        all,
        area,
        "setSubAccount",
        "id",
        "description",
        "auth_type",
        "password",
        "ip",
        "device_type",
        "callerid_number",
        "canada_routing",
        "lock_international",
        "international_route",
        "music_on_hold",
        "language",
        "allowed_codecs",
        "dtmf_mode",
        "nat",
        "sip_traffic",
        "max_expiry",
        "rtp_timeout",
        "rtp_hold_timeout",
        "ip_restriction",
        "enable_ip_restriction",
        "pop_restriction",
        "enable_pop_restriction",
        "internal_extension",
        "internal_voicemail",
        "internal_dialtime",
        "reseller_client",
        "reseller_package",
        "reseller_nextbilling",
        "reseller_chargesetup",
        "send_bye",
        "record_calls",
        "transcribe",
        "transcription_locale",
        "transcription_email",
        "transcription_start_delay",
        "dialing_mode",
        "tfcarrier",
        "internal_extension_location",
        "default_e911",
        "allow225",
        "parking_lot",
        "enable_internal_cnam",
        "internal_cnam",
        "call_pickup_behavior");
    add(all, area, "setLocation", "name");
    add(all, area, "getLocations");
    add(all, area, "delLocation", "name", "id");
  }

  private static void callflow(Map<String, Method> all, Method.Area area) {
    add(all, area, "delCallback", "callback");
    add(all, area, "delCallerIDFiltering", "filtering");
    add(all, area, "delDISA", "disa");
    add(all, area, "delForwarding", "forwarding");
    add(all, area, "delIVR", "ivr");
    add(all, area, "delPhonebook", "phonebook");
    add(all, area, "delPhonebookGroup", "group");
    add(all, area, "delQueue", "queue");
    add(all, area, "delRingGroup", "ringgroup");
    add(all, area, "delSIPURI", "sipuri");
    add(all, area, "delStaticMember", "member", "queue");
    add(all, area, "delTimeCondition", "timecondition");
    add(all, area, "getCallbacks", "callback");
    add(all, area, "getCallerIDFiltering", "filtering", "did");
    add(all, area, "getDISAs", "disa");
    add(all, area, "getForwardings", "forwarding");
    add(all, area, "getIVRs", "ivr");
    add(all, area, "getJoinWhenEmptyTypes", "type");
    add(all, area, "getPhonebook", "phonebook", "name", "group", "group_name");
    add(all, area, "getPhonebookGroups", "name", "group");
    add(all, area, "getQueues", "queue");
    add(all, area, "getRingGroups", "ring_group");
    add(all, area, "getRingStrategies", "strategy");
    add(all, area, "getSIPURIs", "sipuri");
    add(all, area, "getStaticMembers", "queue", "member");
    add(all, area, "getTimeConditions", "timecondition");
    add(all, area, "getVoicemailSetups", "voicemailsetup");
    add(
        all,
        area,
        "setCallback",
        "callback",
        "description",
        "number",
        "delay_before",
        "response_timeout",
        "digit_timeout",
        "callerid_number");
    add(
        all,
        area,
        "setCallerIDFiltering",
        "filter",
        "callerid",
        "did",
        "routing",
        "failover_unreachable",
        "failover_busy",
        "failover_noanswer",
        "note");
    add(
        all,
        area,
        "setDISA",
        "disa",
        "name",
        "pin",
        "digit_timeout",
        "callerid_override",
        "language");
    add(
        all,
        area,
        "setForwarding",
        "forwarding",
        "phone_number",
        "callerid_override",
        "description",
        "dtmf_digits",
        "pause",
        "diversion_header",
        "attestation_a_enabled");
    add(
        all,
        area,
        "setIVR",
        "ivr",
        "name",
        "recording",
        "timeout",
        "language",
        "voicemailsetup",
        "choices");
    add(
        all,
        area,
        "setPhonebook",
        "phonebook",
        "speed_dial",
        "name",
        "number",
        "callerid",
        "note",
        "group");
    add(all, area, "setPhonebookGroup", "phonebook", "group", "name", "members");
    add(
        all,
        area,
        "setQueue",
        "queue",
        "queue_name",
        "queue_number",
        "queue_language",
        "queue_password",
        "callerid_prefix",
        "join_announcement",
        "priority_weight",
        "agent_announcement",
        "report_hold_time_agent",
        "member_delay",
        "maximum_wait_time",
        "maximum_callers",
        "join_when_empty",
        "leave_when_empty",
        "ring_strategy",
        "ring_inuse",
        "agent_ring_timeout",
        "retry_timer",
        "wrapup_time",
        "voice_announcement",
        "frequency_announcement",
        "announce_position_frecuency",
        "announce_round_seconds",
        "if_announce_position_enabled_report_estimated_hold_time",
        "thankyou_for_your_patience",
        "music_on_hold",
        "fail_over_routing_timeout",
        "fail_over_routing_full",
        "fail_over_routing_join_empty",
        "fail_over_routing_leave_empty",
        "fail_over_routing_join_unavail",
        "fail_over_routing_leave_unavail");
    add(
        all,
        area,
        "setRingGroup",
        "ring_group",
        "name",
        "members",
        "voicemail",
        "caller_announcement",
        "music_on_hold",
        "language");
    add(
        all,
        area,
        "setSIPURI",
        "sipuri",
        "uri",
        "description",
        "callerid_override",
        "callerid_e164");
    add(all, area, "setStaticMember", "member", "queue", "member_name", "account", "priority");
    add(
        all,
        area,
        "setTimeCondition",
        "timecondition",
        "name",
        "routing_match",
        "routing_nomatch",
        "starthour",
        "startminute",
        "endhour",
        "endminute",
        "weekdaystart",
        "weekdayend");
    add(all, area, "getCallHuntings", "callhunting");
    add(all, area, "delCallHunting", "callhunting");
    add(
        all,
        area,
        "setCallHunting",
        "callhunting",
        "description",
        "music",
        "recording",
        "language",
        "order",
        "members",
        "ring_time",
        "press");
    add(all, area, "getSequences", "sequence", "client");
    add(all, area, "setSequences", "sequence", "name", "steps", "client");
    add(all, area, "delSequences", "sequence", "client");
  }

  private static void cdr(Map<String, Method> all, Method.Area area) {
    add(all, area, "getCallAccounts", "client");
    add(all, area, "getCallBilling");
    add(all, area, "getCallTypes", "client");
    add(
        all,
        area,
        "getCDR",
        "date_from",
        "date_to",
        "answered",
        "noanswer",
        "busy",
        "failed",
        "timezone",
        "calltype",
        "callbilling",
        "account");
    add(all, area, "getRates", "package", "query");
    add(
        all,
        area,
        "getResellerCDR",
        "date_from",
        "date_to",
        "client",
        "answered",
        "noanswer",
        "busy",
        "failed",
        "timezone",
        "calltype",
        "callbilling",
        "account");
    add(all, area, "getCallTranscriptions", "account", "date_to", "date_from", "call_type");
    add(all, area, "getTerminationRates", "query", "route");
  }

  private static void clients(Map<String, Method> all, Method.Area area) {
    add(all, area, "addCharge", "client", "charge", "description", "test");
    add(all, area, "addPayment", "client", "payment", "description", "test");
    add(all, area, "delClient", "client");
    add(all, area, "getBalanceManagement", "balance_management");
    add(all, area, "getCharges", "client");
    add(all, area, "getClientPackages", "client");
    add(all, area, "getClients", "client");
    add(all, area, "getClientThreshold", "client");
    add(all, area, "getDeposits", "client");
    add(all, area, "getPackages", "package");
    add(all, area, "getResellerBalance", "client");
    add(
        all,
        area,
        "setClient",
        "client",
        "email",
        "password",
        "company",
        "firstname",
        "lastname",
        "address",
        "city",
        "state",
        "country",
        "zip",
        "phone_number",
        "balance_management");
    add(all, area, "setClientThreshold", "client", "email", "threshold");
    add(
        all,
        area,
        "signupClient",
        "firstname",
        "lastname",
        "company",
        "address",
        "city",
        "state",
        "country",
        "zip",
        "phone_number",
        "email",
        "confirm_email",
        "password",
        "confirm_password",
        "activate",
        "balance_management");
  }

  private static void conference(Map<String, Method> all, Method.Area area) {
    add(all, area, "getConference", "conference");
    add(
        all,
        area,
        "setConference",
        "conference",
        "name",
        "description",
        "members",
        "max_members",
        "sound_join",
        "sound_leave",
        "sound_has_joined",
        "sound_has_left",
        "sound_kicked",
        "sound_muted",
        "sound_unmuted",
        "sound_only_person",
        "sound_only_one",
        "sound_there_are",
        "sound_other_in_party",
        "sound_place_into_conference",
        "sound_get_pin",
        "sound_invalid_pin",
        "sound_locked",
        "sound_locked_now",
        "sound_unlocked_now",
        "sound_error_menu",
        "sound_participants_muted",
        "sound_participants_unmuted",
        "language");
    add(all, area, "delConference", "conference");
    add(all, area, "addMemberToConference", "member", "conference");
    add(all, area, "delMemberFromConference", "member", "conference");
    add(all, area, "getConferenceMembers", "member");
    add(all, area, "getConferenceRecordings", "conference", "date_from", "date_to");
    add(all, area, "getConferenceRecordingFile", "conference", "recording");
    add(
        all,
        area,
        "setConferenceMember",
        "member",
        "conference",
        "name",
        "description",
        "pin",
        "announce_join_leave",
        "admin",
        "start_muted",
        "announce_user_count",
        "announce_only_user",
        "moh_when_empty",
        "quiet",
        "announcement",
        "drop_silence",
        "talking_threshold",
        "silence_threshold",
        "talk_detection",
        "jitter_buffer");
    add(all, area, "delConferenceMember", "member");
  }

  private static void dids(Map<String, Method> all, Method.Area area) {
    add(all, area, "assignDIDvPRI", "vpri", "did");
    add(
        all,
        area,
        "backOrderDIDUSA",
        "quantity",
        "state",
        "ratecenter",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "billing_type",
        "test");
    add(
        all,
        area,
        "backOrderDIDCAN",
        "quantity",
        "province",
        "ratecenter",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "billing_type",
        "test");
    add(all, area, "cancelDID", "did", "cancelcomment", "portout", "test");
    add(
        all,
        area,
        "connectDID",
        "did",
        "account",
        "monthly",
        "setup",
        "minute",
        "next_billing",
        "dont_charge_setup",
        "dont_charge_monthly");
    add(
        all,
        area,
        "connectFAX",
        "did",
        "account",
        "monthly",
        "setup",
        "minute",
        "next_billing",
        "dont_charge_setup",
        "dont_charge_monthly");
    add(all, area, "getCarriers", "carrier");
    add(all, area, "getDIDCountries", "country_id", "type");
    add(all, area, "getDIDsCAN", "province", "ratecenter");
    add(all, area, "getDIDvPRI", "vpri");
    add(all, area, "getDIDsInfo", "client", "did");
    add(all, area, "getDIDsInternationalGeographic", "country_id");
    add(all, area, "getDIDsInternationalNational", "country_id");
    add(all, area, "getDIDsInternationalTollFree", "country_id");
    add(all, area, "getDIDsUSA", "state", "ratecenter");
    add(all, area, "getInternationalTypes", "type");
    add(all, area, "getProvinces");
    add(all, area, "getRateCentersCAN", "province");
    add(all, area, "getRateCentersUSA", "state");
    add(all, area, "getStates");
    add(all, area, "getVPRIs", "vpri");
    add(
        all,
        area,
        "orderDID",
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "billing_type",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(
        all,
        area,
        "orderDIDInternationalGeographic",
        "location_id",
        "quantity",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "billing_type",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(
        all,
        area,
        "orderDIDInternationalNational",
        "location_id",
        "quantity",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "billing_type",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(
        all,
        area,
        "orderDIDInternationalTollFree",
        "location_id",
        "quantity",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(
        all,
        area,
        "orderDIDVirtual",
        "digits",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(
        all,
        area,
        "orderTollFree",
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(
        all,
        area,
        "orderVanity",
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "carrier",
        "account",
        "monthly",
        "setup",
        "minute",
        "test");
    add(all, area, "removeDIDvPRI", "vpri", "did");
    add(all, area, "searchDIDsCAN", "province", "type", "query");
    add(all, area, "searchDIDsUSA", "state", "type", "query");
    add(all, area, "searchTollFreeCanUS", "type", "query");
    add(all, area, "searchTollFreeUSA", "type", "query");
    add(all, area, "searchVanity", "type", "query");
    add(all, area, "setDIDBillingType", "did", "billing_type");
    add(
        all,
        area,
        "setDIDInfo",
        "did",
        "routing",
        "failover_busy",
        "failover_unreachable",
        "failover_noanswer",
        "voicemail",
        "pop",
        "dialtime",
        "cnam",
        "callerid_prefix",
        "note",
        "port_out_pin",
        "billing_type",
        "record_calls",
        "transcribe",
        "transcription_locale",
        "transcription_email",
        "transcription_start_delay",
        "voicemail_threshold",
        "inbound_dialing_mode",
        "transcription_redaction",
        "transcription_summary",
        "transcription_sentiment",
        "sms_sipaccount_enabled",
        "sms_sipaccount");
    add(all, area, "setDIDPOP", "did", "pop");
    add(all, area, "setDIDRouting", "did", "routing");
    add(all, area, "setDIDVoicemail", "did", "voicemail");
    add(all, area, "unconnectDID", "did");
    add(all, area, "unconnectFAX", "did");
    add(all, area, "getBackOrders", "id");
  }

  private static void e911(Map<String, Method> all, Method.Area area) {
    add(all, area, "e911AddressTypes", "type");
    add(all, area, "e911Cancel", "did");
    add(all, area, "e911Info", "did");
    add(
        all,
        area,
        "e911Provision",
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email");
    add(
        all,
        area,
        "e911ProvisionManually",
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email");
    add(
        all,
        area,
        "e911Update",
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email");
    add(
        all,
        area,
        "e911Validate",
        "did",
        "full_name",
        "street_number",
        "street_name",
        "address_type",
        "address_number",
        "city",
        "state",
        "country",
        "zip",
        "language",
        "other_info",
        "zip_code",
        "email");
  }

  private static void fax(Map<String, Method> all, Method.Area area) {
    add(all, area, "cancelFaxNumber", "id", "test");
    add(all, area, "deleteFaxMessage", "id", "test");
    add(all, area, "delEmailToFax", "id", "test");
    add(all, area, "delFaxFolder", "id", "test");
    add(all, area, "getFaxProvinces", "province");
    add(all, area, "getFaxStates", "state");
    add(all, area, "getFaxRateCentersCAN", "province");
    add(all, area, "getFaxRateCentersUSA", "state");
    add(all, area, "getFaxNumbersInfo", "did");
    add(all, area, "getFaxNumbersPortability", "did");
    add(all, area, "getFaxMessages", "from", "to", "folder", "id");
    add(all, area, "getFaxMessagePDF", "id");
    add(all, area, "getFaxFolders", "id");
    add(all, area, "getEmailToFax", "id");
    add(all, area, "mailFaxMessagePDF", "id", "email");
    add(all, area, "moveFaxMessage", "fax_id", "folder_id", "test");
    add(
        all,
        area,
        "orderFaxNumber",
        "location",
        "quantity",
        "email",
        "email_enable",
        "email_attach_file",
        "url_callback",
        "url_callback_enable",
        "url_callback_retry",
        "test");
    add(all, area, "setFaxFolder", "id", "name", "test");
    add(
        all,
        area,
        "setEmailToFax",
        "id",
        "enabled",
        "auth_email",
        "from_number_id",
        "security_code_enabled",
        "security_code",
        "test");
    add(all, area, "searchFaxAreaCodeCAN", "area_code");
    add(all, area, "searchFaxAreaCodeUSA", "area_code");
    add(
        all,
        area,
        "setFaxNumberInfo",
        "did",
        "email",
        "email_enable",
        "email_attach_file",
        "url_callback",
        "url_callback_enable",
        "url_callback_retry",
        "test",
        "fax_to_sip_enabled",
        "fax_to_sip_enabled_account",
        "note");
    add(
        all,
        area,
        "setFaxNumberEmail",
        "did",
        "email",
        "email_enable",
        "email_attach_file",
        "test");
    add(
        all,
        area,
        "setFaxNumberURLCallback",
        "did",
        "url_callback",
        "url_callback_enable",
        "url_callback_retry",
        "test");
    add(
        all,
        area,
        "sendFaxMessage",
        "to_number",
        "from_name",
        "from_number",
        "send_email_enabled",
        "send_email",
        "station_id",
        "file",
        "test");
  }

  private static void general(Map<String, Method> all, Method.Area area) {
    add(all, area, "getBalance", "advanced");
    add(all, area, "getCountries", "country");
    add(all, area, "getIP");
    add(all, area, "getLanguages", "language");
    add(all, area, "getLocales", "locale");
    add(all, area, "getServersInfo", "server_pop");
    add(all, area, "getTimezones", "timezone");
    add(all, area, "getTransactionHistory", "date_from", "date_to");
    add(all, area, "getInvoice", "from", "to", "range", "type");
  }

  private static void lnp(Map<String, Method> all, Method.Area area) {
    add(all, area, "getPortability", "did");
    add(
        all,
        area,
        "addLNPPort",
        "portType",
        "numbers",
        "isPartial",
        "locationType",
        "isMobile",
        "pin",
        "btn",
        "services",
        "tfType",
        "statementName",
        "firstName",
        "lastName",
        "address1",
        "address2",
        "city",
        "zip",
        "state",
        "country",
        "providerName",
        "providerAccount",
        "notes",
        "imei");
    add(all, area, "addLNPFile", "portid", "file");
    add(all, area, "getLNPStatus", "portid");
    add(all, area, "getLNPNotes", "portid");
    add(all, area, "getLNPListStatus");
    add(all, area, "getLNPList", "portid", "portStatus", "startDate", "endDate");
    add(all, area, "getLNPDetails", "portid");
    add(all, area, "getLNPAttachList", "portid");
    add(all, area, "getLNPAttach", "attachid", "portid");
  }

  private static void messaging(Map<String, Method> all, Method.Area area) {
    add(all, area, "deleteSMS", "id");
    add(all, area, "deleteMMS", "id");
    add(
        all,
        area,
        "getResellerSMS",
        "sms",
        "client",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages");
    add(
        all,
        area,
        "getResellerMMS",
        "mms",
        "client",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages",
        "sms");
    add(
        all,
        area,
        "getSMS",
        "sms",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages");
    add(
        all,
        area,
        "getMMS",
        "mms",
        "from",
        "to",
        "type",
        "did",
        "contact",
        "limit",
        "timezone",
        "all_messages");
    add(all, area, "getMediaMMS", "id", "media_as_array");
    add(all, area, "sendSMS", "did", "dst", "message");
    add(all, area, "sendMMS", "did", "dst", "message", "media1", "media2", "media3");
    add(
        all,
        area,
        "setSMS",
        "did",
        "enable",
        "email_enabled",
        "email_address",
        "sms_forward_enable",
        "sms_forward",
        "url_callback_enable",
        "url_callback",
        "url_callback_retry",
        "sms_sipaccount",
        "sms_sipaccount_enabled",
        "webhook_enable",
        "webhook",
        "dialmode",
        "smpp_enabled",
        "smpp_url",
        "smpp_user",
        "smpp_pass");
  }

  private static void parking(Map<String, Method> all, Method.Area area) {
    add(all, area, "getCallParking", "callparking");
    add(all, area, "delCallParking", "callparking");
    add(
        all,
        area,
        "setCallParking",
        "callparking",
        "name",
        "timeout",
        "music",
        "failover",
        "language",
        "destination",
        "delay",
        "blf_lamps");
  }

  private static void recordings(Map<String, Method> all, Method.Area area) {
    add(all, area, "delCallRecording", "callrecording", "account");
    add(all, area, "delRecording", "recording");
    add(all, area, "getMusicOnHold", "music_on_hold");
    add(all, area, "setMusicOnHold", "name", "description", "volume", "sort", "recordings");
    add(all, area, "delMusicOnHold", "music_on_hold");
    add(all, area, "getRecordings", "recording");
    add(all, area, "getRecordingFile", "recording");
    add(all, area, "setRecording", "recording", "file", "name");
    add(all, area, "getCallRecording", "callrecording", "account");
    add(
        all,
        area,
        "getCallRecordings",
        "account",
        "start",
        "length",
        "date_from",
        "date_to",
        "call_type");
    add(all, area, "sendCallRecordingEmail", "callrecording", "account", "email");
  }

  private static void voicemail(Map<String, Method> all, Method.Area area) {
    add(
        all,
        area,
        "createVoicemail",
        "digits",
        "name",
        "password",
        "skip_password",
        "email",
        "attach_message",
        "delete_message",
        "say_time",
        "timezone",
        "say_callerid",
        "play_instructions",
        "language",
        "email_attachment_format",
        "unavailable_message_recording",
        "transcription",
        "transcription_locale",
        "transcription_redaction",
        "transcription_sentiment",
        "transcription_summary",
        "transcription_format",
        "client",
        "transcription_delay");
    add(all, area, "delMessages", "mailbox", "folder", "message_num");
    add(all, area, "delVoicemail", "mailbox");
    add(all, area, "getPlayInstructions", "play_instructions");
    add(
        all,
        area,
        "getVoicemailTranscriptions",
        "account",
        "mailbox",
        "date_to",
        "date_from",
        "folder");
    add(all, area, "getVoicemailAttachmentFormats", "email_attachment_format");
    add(all, area, "getVoicemails", "mailbox", "client");
    add(
        all,
        area,
        "setVoicemail",
        "mailbox",
        "name",
        "password",
        "skip_password",
        "email",
        "attach_message",
        "delete_message",
        "say_time",
        "timezone",
        "say_callerid",
        "play_instructions",
        "language",
        "email_attachment_format",
        "unavailable_message_recording",
        "transcription",
        "transcription_locale",
        "transcription_redaction",
        "transcription_sentiment",
        "transcription_summary",
        "transcription_format",
        "client",
        "transcription_delay");
    add(all, area, "getVoicemailFolders", "folder", "mailbox");
    add(all, area, "getVoicemailMessages", "mailbox", "folder", "date_from", "date_to");
    add(all, area, "getVoicemailMessageFile", "mailbox", "folder", "message_num", "format");
    add(all, area, "sendVoicemailEmail", "mailbox", "folder", "message_num", "email_address");
    add(all, area, "markListenedVoicemailMessage", "mailbox", "folder", "message_num", "listened");
    add(all, area, "markUrgentVoicemailMessage", "mailbox", "folder", "message_num", "urgent");
    add(all, area, "moveFolderVoicemailMessage", "mailbox", "folder", "message_num", "new_folder");
  }
}
