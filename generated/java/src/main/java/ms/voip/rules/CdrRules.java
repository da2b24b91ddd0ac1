// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area cdr. */
final class CdrRules {
  static final Rule INVALID_ROUTE =
      new Rule(
          "invalid_route/route",
          ErrorCode.INVALID_ROUTE,
          "route",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_ROUTE_ROUTE_UNKNOWN =
      new Rule(
          "invalid_route/route.unknown",
          ErrorCode.INVALID_ROUTE,
          "route",
          Level.DOCUMENTED,
          "one of getRoutes's value values");
  static final Rule MISSING_PACKAGE =
      new Rule(
          "missing_package/package",
          ErrorCode.MISSING_PACKAGE,
          "package",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_ROUTE =
      new Rule(
          "missing_route/route", ErrorCode.MISSING_ROUTE, "route", Level.DOCUMENTED, "a value");
  static final Rule NO_CALLSTATUS_ANSWERED =
      new Rule(
          "no_callstatus/answered",
          ErrorCode.NO_CALLSTATUS,
          "answered",
          Level.OBSERVED,
          "at least one of answered, noanswer, busy, failed to be 1");

  private CdrRules() {}
}
