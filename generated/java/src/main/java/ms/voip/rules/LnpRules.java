// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area lnp. */
final class LnpRules {
  static final Rule INVALID_ADDRESS_ADDRESS1_REQUIRED =
      new Rule(
          "invalid_address/address1.required",
          ErrorCode.INVALID_ADDRESS,
          "address1",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_ATTACHID_ATTACHID_REQUIRED =
      new Rule(
          "invalid_attachid/attachid.required",
          ErrorCode.INVALID_ATTACHID,
          "attachid",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_ATTACHID =
      new Rule(
          "invalid_attachid/attachid",
          ErrorCode.INVALID_ATTACHID,
          "attachid",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_CITY_CITY_REQUIRED =
      new Rule(
          "invalid_city/city.required",
          ErrorCode.INVALID_CITY,
          "city",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_FIRSTNAME_FIRSTNAME_REQUIRED =
      new Rule(
          "invalid_firstname/firstName.required",
          ErrorCode.INVALID_FIRSTNAME,
          "firstName",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_FOC_ENDDATE_ENDDATE =
      new Rule(
          "invalid_foc_enddate/endDate",
          ErrorCode.INVALID_FOC_ENDDATE,
          "endDate",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_FOC_STARTDATE_STARTDATE =
      new Rule(
          "invalid_foc_startdate/startDate",
          ErrorCode.INVALID_FOC_STARTDATE,
          "startDate",
          Level.DOCUMENTED,
          "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss");
  static final Rule INVALID_LASTNAME_LASTNAME_REQUIRED =
      new Rule(
          "invalid_lastname/lastName.required",
          ErrorCode.INVALID_LASTNAME,
          "lastName",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_MIXED_NUMBERS =
      new Rule(
          "invalid_mixed_numbers/numbers",
          ErrorCode.INVALID_MIXED_NUMBERS,
          "numbers",
          Level.DOCUMENTED,
          "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800,"
              + " 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form"
              + " (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4}");
  static final Rule INVALID_NUMBER_PORTTYPE_NUMBERS =
      new Rule(
          "invalid_number_porttype/numbers",
          ErrorCode.INVALID_NUMBER_PORTTYPE,
          "numbers",
          Level.DOCUMENTED,
          "items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-."
              + " ]?[0-9]{3}[\\-. ]?[0-9]{4} when portType is 3");
  static final Rule INVALID_PIN_NUMBER_PIN =
      new Rule(
          "invalid_pin_number/pin",
          ErrorCode.INVALID_PIN_NUMBER,
          "pin",
          Level.INFERRED,
          "a value when isMobile is 1");
  static final Rule INVALID_PORT_STATUS_PORTSTATUS_UNKNOWN =
      new Rule(
          "invalid_port_status/portStatus.unknown",
          ErrorCode.INVALID_PORT_STATUS,
          "portStatus",
          Level.DOCUMENTED,
          "one of getLNPListStatus's list_status values");
  static final Rule INVALID_PORTINGID_PORTID_REQUIRED =
      new Rule(
          "invalid_portingid/portid.required",
          ErrorCode.INVALID_PORTINGID,
          "portid",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_PORTINGID_PORTID =
      new Rule(
          "invalid_portingid/portid",
          ErrorCode.INVALID_PORTINGID,
          "portid",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_PORTINGID_PORTID_UNKNOWN =
      new Rule(
          "invalid_portingid/portid.unknown",
          ErrorCode.INVALID_PORTINGID,
          "portid",
          Level.DOCUMENTED,
          "one of getLNPList's portid values");
  static final Rule INVALID_PORTTYPE_PORTTYPE_REQUIRED =
      new Rule(
          "invalid_porttype/portType.required",
          ErrorCode.INVALID_PORTTYPE,
          "portType",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_PORTTYPE_PORTTYPE =
      new Rule(
          "invalid_porttype/portType",
          ErrorCode.INVALID_PORTTYPE,
          "portType",
          Level.DOCUMENTED,
          "1, 2, 3, 4 or 5");
  static final Rule INVALID_PROVIDER_ACCOUNT_PROVIDERACCOUNT_REQUIRED =
      new Rule(
          "invalid_provider_account/providerAccount.required",
          ErrorCode.INVALID_PROVIDER_ACCOUNT,
          "providerAccount",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_PROVIDER_NAME_PROVIDERNAME_REQUIRED =
      new Rule(
          "invalid_provider_name/providerName.required",
          ErrorCode.INVALID_PROVIDER_NAME,
          "providerName",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_STATEMENT_NAME_STATEMENTNAME =
      new Rule(
          "invalid_statement_name/statementName",
          ErrorCode.INVALID_STATEMENT_NAME,
          "statementName",
          Level.DOCUMENTED,
          "a value when locationType is 1");
  static final Rule INVALID_TFNUMBER_PORTTYPE_NUMBERS =
      new Rule(
          "invalid_tfnumber_porttype/numbers",
          ErrorCode.INVALID_TFNUMBER_PORTTYPE,
          "numbers",
          Level.DOCUMENTED,
          "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800,"
              + " 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5");
  static final Rule INVALID_ZIP_ZIP_REQUIRED =
      new Rule(
          "invalid_zip/zip.required", ErrorCode.INVALID_ZIP, "zip", Level.DOCUMENTED, "a value");
  static final Rule MISSING_NUMBERS =
      new Rule(
          "missing_numbers/numbers",
          ErrorCode.MISSING_NUMBERS,
          "numbers",
          Level.DOCUMENTED,
          "a value");

  private LnpRules() {}
}
