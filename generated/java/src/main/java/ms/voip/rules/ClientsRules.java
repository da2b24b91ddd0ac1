// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area clients. */
final class ClientsRules {
  static final Rule INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT =
      new Rule(
          "invalid_balancemanagement/balance_management",
          ErrorCode.INVALID_BALANCEMANAGEMENT,
          "balance_management",
          Level.DOCUMENTED,
          "1 to 3 digits");
  static final Rule INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN =
      new Rule(
          "invalid_balancemanagement/balance_management.unknown",
          ErrorCode.INVALID_BALANCEMANAGEMENT,
          "balance_management",
          Level.DOCUMENTED,
          "one of getBalanceManagement's value values");
  static final Rule INVALID_CHARGE =
      new Rule(
          "invalid_charge/charge",
          ErrorCode.INVALID_CHARGE,
          "charge",
          Level.DOCUMENTED,
          "a number from -999999999 to 999999999 with at most 10 decimals");
  static final Rule INVALID_CLIENT_GETRESELLERSMS_CLIENT =
      new Rule(
          "invalid_client/getResellerSMS.client",
          ErrorCode.INVALID_CLIENT,
          "client",
          Level.OBSERVED,
          "a value");
  static final Rule INVALID_CLIENT =
      new Rule(
          "invalid_client/client",
          ErrorCode.INVALID_CLIENT,
          "client",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_CLIENT_CLIENT_FILTER =
      new Rule(
          "invalid_client/client.filter",
          ErrorCode.INVALID_CLIENT,
          "client",
          Level.DOCUMENTED,
          "a reseller client by id, or a sub-account");
  static final Rule INVALID_CLIENT_CLIENT_EMAIL =
      new Rule(
          "invalid_client/client.email",
          ErrorCode.INVALID_CLIENT,
          "client",
          Level.DOCUMENTED,
          "a reseller client by id or by e-mail address");
  static final Rule INVALID_CLIENT_CLIENT_UNKNOWN =
      new Rule(
          "invalid_client/client.unknown",
          ErrorCode.INVALID_CLIENT,
          "client",
          Level.DOCUMENTED,
          "one of getClients's client values");
  static final Rule INVALID_PACKAGE =
      new Rule(
          "invalid_package/package",
          ErrorCode.INVALID_PACKAGE,
          "package",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_PACKAGE_PACKAGE_UNKNOWN =
      new Rule(
          "invalid_package/package.unknown",
          ErrorCode.INVALID_PACKAGE,
          "package",
          Level.DOCUMENTED,
          "one of getPackages's package values");
  static final Rule INVALID_PAYMENT =
      new Rule(
          "invalid_payment/payment",
          ErrorCode.INVALID_PAYMENT,
          "payment",
          Level.DOCUMENTED,
          "a number from -999999999 to 999999999 with at most 10 decimals");
  static final Rule INVALID_THRESHOLD_THRESHOLD_REQUIRED =
      new Rule(
          "Invalid_threshold/threshold.required",
          ErrorCode.INVALID_THRESHOLD,
          "threshold",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_THRESHOLD =
      new Rule(
          "Invalid_threshold/threshold",
          ErrorCode.INVALID_THRESHOLD,
          "threshold",
          Level.DOCUMENTED,
          "a whole number from 1 to 250");
  static final Rule MISMATCH_EMAIL_CONFIRM_CONFIRM_EMAIL =
      new Rule(
          "mismatch_email_confirm/confirm_email",
          ErrorCode.MISMATCH_EMAIL_CONFIRM,
          "confirm_email",
          Level.DOCUMENTED,
          "the same as `email`");
  static final Rule MISMATCH_PASSWORD_CONFIRM_CONFIRM_PASSWORD =
      new Rule(
          "mismatch_password_confirm/confirm_password",
          ErrorCode.MISMATCH_PASSWORD_CONFIRM,
          "confirm_password",
          Level.DOCUMENTED,
          "the same as `password`");
  static final Rule MISSING_ADDRESS =
      new Rule(
          "missing_address/address",
          ErrorCode.MISSING_ADDRESS,
          "address",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CHARGE =
      new Rule(
          "missing_charge/charge", ErrorCode.MISSING_CHARGE, "charge", Level.DOCUMENTED, "a value");
  static final Rule MISSING_CITY =
      new Rule("missing_city/city", ErrorCode.MISSING_CITY, "city", Level.DOCUMENTED, "a value");
  static final Rule MISSING_CITY_E911_CITY =
      new Rule(
          "missing_city/e911.city", ErrorCode.MISSING_CITY, "city", Level.DOCUMENTED, "a value");
  static final Rule MISSING_CLIENT =
      new Rule(
          "missing_client/client", ErrorCode.MISSING_CLIENT, "client", Level.DOCUMENTED, "a value");
  static final Rule MISSING_COUNTRY =
      new Rule(
          "missing_country/country",
          ErrorCode.MISSING_COUNTRY,
          "country",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_EMAIL_CONFIRM_CONFIRM_EMAIL =
      new Rule(
          "missing_email_confirm/confirm_email",
          ErrorCode.MISSING_EMAIL_CONFIRM,
          "confirm_email",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_FIRSTNAME =
      new Rule(
          "missing_firstname/firstname",
          ErrorCode.MISSING_FIRSTNAME,
          "firstname",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_LASTNAME =
      new Rule(
          "missing_lastname/lastname",
          ErrorCode.MISSING_LASTNAME,
          "lastname",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PASSWORD_CONFIRM_CONFIRM_PASSWORD =
      new Rule(
          "missing_password_confirm/confirm_password",
          ErrorCode.MISSING_PASSWORD_CONFIRM,
          "confirm_password",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PAYMENT =
      new Rule(
          "missing_payment/payment",
          ErrorCode.MISSING_PAYMENT,
          "payment",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_ZIP =
      new Rule("missing_zip/zip", ErrorCode.MISSING_ZIP, "zip", Level.DOCUMENTED, "a value");
  static final Rule MISSING_ZIP_E911_ZIP_CODE =
      new Rule(
          "missing_zip/e911.zip_code",
          ErrorCode.MISSING_ZIP,
          "zip_code",
          Level.OBSERVED,
          "a value when zip is not given");
  static final Rule MISSING_ZIP_E911_ZIP =
      new Rule(
          "missing_zip/e911.zip",
          ErrorCode.MISSING_ZIP,
          "zip_code",
          Level.OBSERVED,
          "a value when zip is given and email is given");
  static final Rule MISSING_ZIP_E911_WSDL =
      new Rule(
          "missing_zip/e911.wsdl",
          ErrorCode.MISSING_ZIP,
          "zip_code",
          Level.INFERRED,
          "a value when zip is given and email is not given");

  private ClientsRules() {}
}
