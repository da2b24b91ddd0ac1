// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area parking. */
final class ParkingRules {
  static final Rule INVALID_CALLPARKING =
      new Rule(
          "invalid_callparking/callparking",
          ErrorCode.INVALID_CALLPARKING,
          "callparking",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_CALLPARKING_CALLPARKING_UNKNOWN =
      new Rule(
          "invalid_callparking/callparking.unknown",
          ErrorCode.INVALID_CALLPARKING,
          "callparking",
          Level.DOCUMENTED,
          "one of getCallParking's callparking values");
  static final Rule INVALID_DESTINATION_DESTINATION_REQUIRED =
      new Rule(
          "invalid_destination/destination.required",
          ErrorCode.INVALID_DESTINATION,
          "destination",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_DESTINATION =
      new Rule(
          "invalid_destination/destination",
          ErrorCode.INVALID_DESTINATION,
          "destination",
          Level.DOCUMENTED,
          "parker, the main account or a sub-account");
  static final Rule MISSING_CALLPARKING =
      new Rule(
          "missing_callparking/callparking",
          ErrorCode.MISSING_CALLPARKING,
          "callparking",
          Level.DOCUMENTED,
          "a value");

  private ParkingRules() {}
}
