// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area e911. */
final class E911Rules {
  static final Rule MISSING_FULLNAME_FULL_NAME =
      new Rule(
          "missing_fullname/full_name",
          ErrorCode.MISSING_FULLNAME,
          "full_name",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_STREET_NAME =
      new Rule(
          "missing_street_name/street_name",
          ErrorCode.MISSING_STREET_NAME,
          "street_name",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_STREET_NUMBER =
      new Rule(
          "missing_street_number/street_number",
          ErrorCode.MISSING_STREET_NUMBER,
          "street_number",
          Level.DOCUMENTED,
          "a value");
  static final Rule NO_PROVISION_LANGUAGE =
      new Rule(
          "no_provision/language", ErrorCode.NO_PROVISION, "language", Level.OBSERVED, "EN or FR");

  private E911Rules() {}
}
