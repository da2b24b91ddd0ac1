// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area local. */
final class LocalRules {
  static final Rule UNNAMED_STATUS_TRANSCRIPTION_START_DELAY =
      new Rule(
          "unnamed_status/transcription_start_delay",
          ErrorCode.UNNAMED_STATUS,
          "transcription_start_delay",
          Level.INFERRED,
          "a whole number from 0 to 60 in steps of 5");
  static final Rule UNNAMED_STATUS_TRANSCRIPTION_DELAY =
      new Rule(
          "unnamed_status/transcription_delay",
          ErrorCode.UNNAMED_STATUS,
          "transcription_delay",
          Level.INFERRED,
          "a whole number from 0 to 60 in steps of 5");
  static final Rule UNNAMED_STATUS_VOICEMAIL_THRESHOLD =
      new Rule(
          "unnamed_status/voicemail_threshold",
          ErrorCode.UNNAMED_STATUS,
          "voicemail_threshold",
          Level.INFERRED,
          "a whole number from 0 to 60 in steps of 5");
  static final Rule UNNAMED_STATUS_BLF_LAMPS =
      new Rule(
          "unnamed_status/blf_lamps",
          ErrorCode.UNNAMED_STATUS,
          "blf_lamps",
          Level.INFERRED,
          "a whole number from 0 to 10");
  static final Rule UNNAMED_STATUS_TFTYPE =
      new Rule(
          "unnamed_status/tfType",
          ErrorCode.UNNAMED_STATUS,
          "tfType",
          Level.INFERRED,
          "0, 1, 2 or 3");
  static final Rule UNNAMED_STATUS_DIALING_MODE =
      new Rule(
          "unnamed_status/dialing_mode",
          ErrorCode.UNNAMED_STATUS,
          "dialing_mode",
          Level.INFERRED,
          "0, 1 or 2");
  static final Rule UNNAMED_STATUS_TFCARRIER =
      new Rule(
          "unnamed_status/tfcarrier",
          ErrorCode.UNNAMED_STATUS,
          "tfcarrier",
          Level.INFERRED,
          "-1, 0, 1 or 2");
  static final Rule UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR =
      new Rule(
          "unnamed_status/call_pickup_behavior",
          ErrorCode.UNNAMED_STATUS,
          "call_pickup_behavior",
          Level.INFERRED,
          "1, 2, 3 or 4");
  static final Rule UNNAMED_STATUS_DIALMODE =
      new Rule(
          "unnamed_status/dialmode",
          ErrorCode.UNNAMED_STATUS,
          "dialmode",
          Level.INFERRED,
          "1 or 2");
  static final Rule UNNAMED_STATUS_INBOUND_DIALING_MODE =
      new Rule(
          "unnamed_status/inbound_dialing_mode",
          ErrorCode.UNNAMED_STATUS,
          "inbound_dialing_mode",
          Level.INFERRED,
          "0 or 1");
  static final Rule UNNAMED_STATUS_FORMAT =
      new Rule(
          "unnamed_status/format",
          ErrorCode.UNNAMED_STATUS,
          "format",
          Level.INFERRED,
          "mp3, wav, wav49 or gsm");
  static final Rule UNNAMED_STATUS_RANGE =
      new Rule(
          "unnamed_status/range",
          ErrorCode.UNNAMED_STATUS,
          "range",
          Level.INFERRED,
          "1, 2, 3, 4, 5 or 6");
  static final Rule UNNAMED_STATUS_LIMIT =
      new Rule(
          "unnamed_status/limit",
          ErrorCode.UNNAMED_STATUS,
          "limit",
          Level.INFERRED,
          "1 to 10 digits");
  static final Rule UNNAMED_STATUS_MAX_MEMBERS =
      new Rule(
          "unnamed_status/max_members",
          ErrorCode.UNNAMED_STATUS,
          "max_members",
          Level.INFERRED,
          "how many members, or Unlimited");
  static final Rule UNNAMED_STATUS_TRANSCRIPTION =
      new Rule(
          "unnamed_status/transcription",
          ErrorCode.UNNAMED_STATUS,
          "transcription",
          Level.OBSERVED,
          "yes or no in any case");

  private LocalRules() {}
}
