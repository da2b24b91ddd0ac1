// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area dids. */
final class DidsRules {
  static final Rule DID_IN_USE_DID_TAKEN =
      new Rule(
          "did_in_use/did.taken",
          ErrorCode.DID_IN_USE,
          "did",
          Level.DOCUMENTED,
          "none of getDIDsInfo's did values");
  static final Rule INVALID_BILLINGTYPE_BILLING_TYPE =
      new Rule(
          "invalid_billingtype/billing_type",
          ErrorCode.INVALID_BILLINGTYPE,
          "billing_type",
          Level.DOCUMENTED,
          "1 or 2");
  static final Rule INVALID_CALLERIDPREFIX_CALLERID_PREFIX =
      new Rule(
          "invalid_calleridprefix/callerid_prefix",
          ErrorCode.INVALID_CALLERIDPREFIX,
          "callerid_prefix",
          Level.DOCUMENTED,
          "at most 19 characters");
  static final Rule INVALID_CARRIER =
      new Rule(
          "invalid_carrier/carrier",
          ErrorCode.INVALID_CARRIER,
          "carrier",
          Level.DOCUMENTED,
          "1 to 3 digits");
  static final Rule INVALID_CARRIER_CARRIER_UNKNOWN =
      new Rule(
          "invalid_carrier/carrier.unknown",
          ErrorCode.INVALID_CARRIER,
          "carrier",
          Level.DOCUMENTED,
          "one of getCarriers's value values");
  static final Rule INVALID_CNAM =
      new Rule("invalid_cnam/cnam", ErrorCode.INVALID_CNAM, "cnam", Level.DOCUMENTED, "0 or 1");
  static final Rule INVALID_COUNTRYID_COUNTRY_ID =
      new Rule(
          "invalid_countryid/country_id",
          ErrorCode.INVALID_COUNTRYID,
          "country_id",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN =
      new Rule(
          "invalid_countryid/country_id.unknown",
          ErrorCode.INVALID_COUNTRYID,
          "country_id",
          Level.INFERRED,
          "one of getDIDCountries's value values");
  static final Rule INVALID_DIALTIME =
      new Rule(
          "invalid_dialtime/dialtime",
          ErrorCode.INVALID_DIALTIME,
          "dialtime",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_DIGITS =
      new Rule(
          "invalid_digits/digits",
          ErrorCode.INVALID_DIGITS,
          "digits",
          Level.DOCUMENTED,
          "1 to 10 digits");
  static final Rule INVALID_DIGITS_ORDERDIDVIRTUAL_DIGITS =
      new Rule(
          "invalid_digits/orderDIDVirtual.digits",
          ErrorCode.INVALID_DIGITS,
          "digits",
          Level.DOCUMENTED,
          "exactly 3 digits");
  static final Rule INVALID_FAILOVER_HEADER_FAILOVER_BUSY =
      new Rule(
          "invalid_failover_header/failover_busy",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "failover_busy",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE =
      new Rule(
          "invalid_failover_header/failover_unreachable",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "failover_unreachable",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER =
      new Rule(
          "invalid_failover_header/failover_noanswer",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "failover_noanswer",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_TIMEOUT =
      new Rule(
          "invalid_failover_header/fail_over_routing_timeout",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "fail_over_routing_timeout",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_FULL =
      new Rule(
          "invalid_failover_header/fail_over_routing_full",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "fail_over_routing_full",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_EMPTY =
      new Rule(
          "invalid_failover_header/fail_over_routing_join_empty",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "fail_over_routing_join_empty",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_EMPTY =
      new Rule(
          "invalid_failover_header/fail_over_routing_leave_empty",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "fail_over_routing_leave_empty",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_UNAVAIL =
      new Rule(
          "invalid_failover_header/fail_over_routing_join_unavail",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "fail_over_routing_join_unavail",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_UNAVAIL =
      new Rule(
          "invalid_failover_header/fail_over_routing_leave_unavail",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "fail_over_routing_leave_unavail",
          Level.DOCUMENTED,
          "where a call goes when the main routing fails");
  static final Rule INVALID_FAILOVER_HEADER_SETCALLPARKING_FAILOVER =
      new Rule(
          "invalid_failover_header/setCallParking.failover",
          ErrorCode.INVALID_FAILOVER_HEADER,
          "failover",
          Level.INFERRED,
          "callback, system:hangup, or vm: and a mailbox");
  static final Rule INVALID_FORWARDING_DID_SMS_FORWARD =
      new Rule(
          "invalid_forwarding_did/sms_forward",
          ErrorCode.INVALID_FORWARDING_DID,
          "sms_forward",
          Level.DOCUMENTED,
          "another value than `did`");
  static final Rule INVALID_LOCATION_LOCATION_ID =
      new Rule(
          "invalid_location/location_id",
          ErrorCode.INVALID_LOCATION,
          "location_id",
          Level.DOCUMENTED,
          "a place on the list for international numbers; letters occur");
  static final Rule INVALID_LOCATION =
      new Rule(
          "invalid_location/location",
          ErrorCode.INVALID_LOCATION,
          "location",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_MINUTE =
      new Rule(
          "invalid_minute/minute",
          ErrorCode.INVALID_MINUTE,
          "minute",
          Level.DOCUMENTED,
          "a number from -999999999 to 999999999 with at most 10 decimals");
  static final Rule INVALID_MONTHLY =
      new Rule(
          "invalid_monthly/monthly",
          ErrorCode.INVALID_MONTHLY,
          "monthly",
          Level.DOCUMENTED,
          "a number from -999999999 to 999999999 with at most 10 decimals");
  static final Rule INVALID_NOTE =
      new Rule(
          "invalid_note/note",
          ErrorCode.INVALID_NOTE,
          "note",
          Level.DOCUMENTED,
          "at most 49 characters");
  static final Rule INVALID_PROVINCE =
      new Rule(
          "invalid_province/province",
          ErrorCode.INVALID_PROVINCE,
          "province",
          Level.DOCUMENTED,
          "a state or a province by its code of two letters");
  static final Rule INVALID_PROVINCE_PROVINCE_UNKNOWN =
      new Rule(
          "invalid_province/province.unknown",
          ErrorCode.INVALID_PROVINCE,
          "province",
          Level.DOCUMENTED,
          "one of getProvinces's province values");
  static final Rule INVALID_QUANTITY_QUANTITY_REQUIRED =
      new Rule(
          "invalid_quantity/quantity.required",
          ErrorCode.INVALID_QUANTITY,
          "quantity",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_QUANTITY =
      new Rule(
          "invalid_quantity/quantity",
          ErrorCode.INVALID_QUANTITY,
          "quantity",
          Level.DOCUMENTED,
          "a whole number from 1 to 1000000");
  static final Rule INVALID_QUERY =
      new Rule(
          "invalid_query/query",
          ErrorCode.INVALID_QUERY,
          "query",
          Level.DOCUMENTED,
          "exactly 7 characters");
  static final Rule INVALID_RATECENTER_RATECENTER_REQUIRED =
      new Rule(
          "invalid_ratecenter/ratecenter.required",
          ErrorCode.INVALID_RATECENTER,
          "ratecenter",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_RATECENTER_RATECENTER_UNKNOWN =
      new Rule(
          "invalid_ratecenter/ratecenter.unknown",
          ErrorCode.INVALID_RATECENTER,
          "ratecenter",
          Level.INFERRED,
          "one of getRateCentersUSA's ratecenter values");
  static final Rule INVALID_RATECENTER_RATECENTER_UNKNOWN_CAN =
      new Rule(
          "invalid_ratecenter/ratecenter.unknown_can",
          ErrorCode.INVALID_RATECENTER,
          "ratecenter",
          Level.INFERRED,
          "one of getRateCentersCAN's ratecenter values");
  static final Rule INVALID_SERVERPOP_POP =
      new Rule(
          "invalid_serverpop/pop",
          ErrorCode.INVALID_SERVERPOP,
          "pop",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_SERVERPOP_SERVER_POP =
      new Rule(
          "invalid_serverpop/server_pop",
          ErrorCode.INVALID_SERVERPOP,
          "server_pop",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_SERVERPOP_POP_UNKNOWN =
      new Rule(
          "invalid_serverpop/pop.unknown",
          ErrorCode.INVALID_SERVERPOP,
          "pop",
          Level.DOCUMENTED,
          "one of getServersInfo's server_pop values");
  static final Rule INVALID_SERVERPOP_SERVER_POP_UNKNOWN =
      new Rule(
          "invalid_serverpop/server_pop.unknown",
          ErrorCode.INVALID_SERVERPOP,
          "server_pop",
          Level.DOCUMENTED,
          "one of getServersInfo's server_pop values");
  static final Rule INVALID_SETUP =
      new Rule(
          "invalid_setup/setup",
          ErrorCode.INVALID_SETUP,
          "setup",
          Level.DOCUMENTED,
          "a number from -999999999 to 999999999 with at most 10 decimals");
  static final Rule MISSING_BILLINGTYPE_BILLING_TYPE =
      new Rule(
          "missing_billingtype/billing_type",
          ErrorCode.MISSING_BILLINGTYPE,
          "billing_type",
          Level.OBSERVED,
          "a value");
  static final Rule MISSING_CARRIER =
      new Rule(
          "missing_carrier/carrier",
          ErrorCode.MISSING_CARRIER,
          "carrier",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CNAM =
      new Rule("missing_cnam/cnam", ErrorCode.MISSING_CNAM, "cnam", Level.DOCUMENTED, "a value");
  static final Rule MISSING_COUNTRYID_COUNTRY_ID =
      new Rule(
          "missing_countryid/country_id",
          ErrorCode.MISSING_COUNTRYID,
          "country_id",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DIALTIME =
      new Rule(
          "missing_dialtime/dialtime",
          ErrorCode.MISSING_DIALTIME,
          "dialtime",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DIGITS =
      new Rule(
          "missing_digits/digits", ErrorCode.MISSING_DIGITS, "digits", Level.DOCUMENTED, "a value");
  static final Rule MISSING_LOCATION_LOCATION_ID =
      new Rule(
          "missing_location/location_id",
          ErrorCode.MISSING_LOCATION,
          "location_id",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_LOCATION =
      new Rule(
          "missing_location/location",
          ErrorCode.MISSING_LOCATION,
          "location",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MINUTE =
      new Rule(
          "missing_minute/minute", ErrorCode.MISSING_MINUTE, "minute", Level.DOCUMENTED, "a value");
  static final Rule MISSING_MONTHLY =
      new Rule(
          "missing_monthly/monthly",
          ErrorCode.MISSING_MONTHLY,
          "monthly",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PROVINCE =
      new Rule(
          "missing_province/province",
          ErrorCode.MISSING_PROVINCE,
          "province",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_QUERY =
      new Rule(
          "missing_query/query", ErrorCode.MISSING_QUERY, "query", Level.DOCUMENTED, "a value");
  static final Rule MISSING_QUERY_SEARCHDIDSUSA_QUERY =
      new Rule(
          "missing_query/searchDIDsUSA.query",
          ErrorCode.MISSING_QUERY,
          "query",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_ROUTING =
      new Rule(
          "missing_routing/routing",
          ErrorCode.MISSING_ROUTING,
          "routing",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_ROUTING_ROUTING_MATCH =
      new Rule(
          "missing_routing/routing_match",
          ErrorCode.MISSING_ROUTING,
          "routing_match",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_ROUTING_ROUTING_NOMATCH =
      new Rule(
          "missing_routing/routing_nomatch",
          ErrorCode.MISSING_ROUTING,
          "routing_nomatch",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_SERVERPOP_POP =
      new Rule(
          "missing_serverpop/pop", ErrorCode.MISSING_SERVERPOP, "pop", Level.DOCUMENTED, "a value");
  static final Rule MISSING_SETUP =
      new Rule(
          "missing_setup/setup", ErrorCode.MISSING_SETUP, "setup", Level.DOCUMENTED, "a value");

  private DidsRules() {}
}
