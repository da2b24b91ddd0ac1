// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area recordings. */
final class RecordingsRules {
  static final Rule INVALID_CALL_TYPE =
      new Rule(
          "invalid_call_type/call_type",
          ErrorCode.INVALID_CALL_TYPE,
          "call_type",
          Level.DOCUMENTED,
          "all, incoming or outgoing in any case");
  static final Rule INVALID_CALLRECORDING_CALLRECORDING_UNKNOWN =
      new Rule(
          "invalid_callrecording/callrecording.unknown",
          ErrorCode.INVALID_CALLRECORDING,
          "callrecording",
          Level.INFERRED,
          "one of getCallRecordings's callrecording values");
  static final Rule INVALID_MUSICONHOLD_MUSIC_ON_HOLD =
      new Rule(
          "invalid_musiconhold/music_on_hold",
          ErrorCode.INVALID_MUSICONHOLD,
          "music_on_hold",
          Level.OBSERVED,
          "anything but none");
  static final Rule INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN =
      new Rule(
          "invalid_musiconhold/music_on_hold.unknown",
          ErrorCode.INVALID_MUSICONHOLD,
          "music_on_hold",
          Level.DOCUMENTED,
          "one of getMusicOnHold's value values when music_on_hold is given and not default");
  static final Rule INVALID_MUSICONHOLD_MUSIC_UNKNOWN =
      new Rule(
          "invalid_musiconhold/music.unknown",
          ErrorCode.INVALID_MUSICONHOLD,
          "music",
          Level.DOCUMENTED,
          "one of getMusicOnHold's value values when music is given and not default");
  static final Rule INVALID_MUSICONHOLD_MOH_WHEN_EMPTY_UNKNOWN =
      new Rule(
          "invalid_musiconhold/moh_when_empty.unknown",
          ErrorCode.INVALID_MUSICONHOLD,
          "moh_when_empty",
          Level.DOCUMENTED,
          "one of getMusicOnHold's value values when moh_when_empty is given and not default");
  static final Rule INVALID_RECORDING =
      new Rule(
          "invalid_recording/recording",
          ErrorCode.INVALID_RECORDING,
          "recording",
          Level.OBSERVED,
          "1 to 20 digits");
  static final Rule INVALID_RECORDING_SETCALLHUNTING_RECORDING =
      new Rule(
          "invalid_recording/setCallHunting.recording",
          ErrorCode.INVALID_RECORDING,
          "recording",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_CALLER_ANNOUNCEMENT =
      new Rule(
          "invalid_recording/caller_announcement",
          ErrorCode.INVALID_RECORDING,
          "caller_announcement",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_UNAVAILABLE_MESSAGE_RECORDING =
      new Rule(
          "invalid_recording/unavailable_message_recording",
          ErrorCode.INVALID_RECORDING,
          "unavailable_message_recording",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_ANNOUNCEMENT =
      new Rule(
          "invalid_recording/announcement",
          ErrorCode.INVALID_RECORDING,
          "announcement",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_AGENT_ANNOUNCEMENT =
      new Rule(
          "invalid_recording/agent_announcement",
          ErrorCode.INVALID_RECORDING,
          "agent_announcement",
          Level.INFERRED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_RECORDING_UNKNOWN =
      new Rule(
          "invalid_recording/recording.unknown",
          ErrorCode.INVALID_RECORDING,
          "recording",
          Level.OBSERVED,
          "one of getRecordings's value values");
  static final Rule MISSING_CALLRECORDING =
      new Rule(
          "missing_callrecording/callrecording",
          ErrorCode.MISSING_CALLRECORDING,
          "callrecording",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_RECORDING =
      new Rule(
          "missing_recording/recording",
          ErrorCode.MISSING_RECORDING,
          "recording",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_RECORDING_SETIVR_RECORDING =
      new Rule(
          "missing_recording/setIVR.recording",
          ErrorCode.MISSING_RECORDING,
          "recording",
          Level.OBSERVED,
          "a value");
  static final Rule MISSING_RECORDING_RECORDINGS =
      new Rule(
          "missing_recording/recordings",
          ErrorCode.MISSING_RECORDING,
          "recordings",
          Level.DOCUMENTED,
          "a value");
  static final Rule RECORDING_IN_USE_IVR_RECORDING_TAKEN =
      new Rule(
          "recording_in_use_ivr/recording.taken",
          ErrorCode.RECORDING_IN_USE_IVR,
          "recording",
          Level.DOCUMENTED,
          "none of getIVRs's recording values");
  static final Rule RECORDING_IN_USE_QUEUE_RECORDING_TAKEN =
      new Rule(
          "recording_in_use_queue/recording.taken",
          ErrorCode.RECORDING_IN_USE_QUEUE,
          "recording",
          Level.DOCUMENTED,
          "none of getQueues's join_announcement values");

  private RecordingsRules() {}
}
