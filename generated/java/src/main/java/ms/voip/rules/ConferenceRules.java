// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area conference. */
final class ConferenceRules {
  static final Rule DUPLICATED_PIN_PIN_TAKEN =
      new Rule(
          "duplicated_pin/pin.taken",
          ErrorCode.DUPLICATED_PIN,
          "pin",
          Level.DOCUMENTED,
          "none of getConferenceMembers's pin values when member is not given");
  static final Rule INVALID_ADMIN =
      new Rule(
          "invalid_admin/admin",
          ErrorCode.INVALID_ADMIN,
          "admin",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_ANNOUNCE_JOIN_LEAVE =
      new Rule(
          "invalid_announce_join_leave/announce_join_leave",
          ErrorCode.INVALID_ANNOUNCE_JOIN_LEAVE,
          "announce_join_leave",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_ANNOUNCE_ONLY_USER =
      new Rule(
          "invalid_announce_only_user/announce_only_user",
          ErrorCode.INVALID_ANNOUNCE_ONLY_USER,
          "announce_only_user",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_ANNOUNCE_USER_COUNT =
      new Rule(
          "invalid_announce_user_count/announce_user_count",
          ErrorCode.INVALID_ANNOUNCE_USER_COUNT,
          "announce_user_count",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_CONFERENCE =
      new Rule(
          "invalid_conference/conference",
          ErrorCode.INVALID_CONFERENCE,
          "conference",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_CONFERENCE_CONFERENCE_UNKNOWN =
      new Rule(
          "invalid_conference/conference.unknown",
          ErrorCode.INVALID_CONFERENCE,
          "conference",
          Level.OBSERVED,
          "one of getConference's conference values");
  static final Rule INVALID_DROP_SILENCE =
      new Rule(
          "invalid_drop_silence/drop_silence",
          ErrorCode.INVALID_DROP_SILENCE,
          "drop_silence",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_JITTER_BUFFER =
      new Rule(
          "invalid_jitter_buffer/jitter_buffer",
          ErrorCode.INVALID_JITTER_BUFFER,
          "jitter_buffer",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_QUIET =
      new Rule(
          "invalid_quiet/quiet",
          ErrorCode.INVALID_QUIET,
          "quiet",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_RECORDING_SOUND_ERROR_MENU =
      new Rule(
          "invalid_recording_sound_error_menu/sound_error_menu",
          ErrorCode.INVALID_RECORDING_SOUND_ERROR_MENU,
          "sound_error_menu",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_GET_PIN =
      new Rule(
          "invalid_recording_sound_get_pin/sound_get_pin",
          ErrorCode.INVALID_RECORDING_SOUND_GET_PIN,
          "sound_get_pin",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_HAS_JOINED =
      new Rule(
          "invalid_recording_sound_has_joined/sound_has_joined",
          ErrorCode.INVALID_RECORDING_SOUND_HAS_JOINED,
          "sound_has_joined",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_HAS_LEFT =
      new Rule(
          "invalid_recording_sound_has_left/sound_has_left",
          ErrorCode.INVALID_RECORDING_SOUND_HAS_LEFT,
          "sound_has_left",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_INVALID_PIN =
      new Rule(
          "invalid_recording_sound_invalid_pin/sound_invalid_pin",
          ErrorCode.INVALID_RECORDING_SOUND_INVALID_PIN,
          "sound_invalid_pin",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_JOIN =
      new Rule(
          "invalid_recording_sound_join/sound_join",
          ErrorCode.INVALID_RECORDING_SOUND_JOIN,
          "sound_join",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_KICKED =
      new Rule(
          "invalid_recording_sound_kicked/sound_kicked",
          ErrorCode.INVALID_RECORDING_SOUND_KICKED,
          "sound_kicked",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_LEAVE =
      new Rule(
          "invalid_recording_sound_leave/sound_leave",
          ErrorCode.INVALID_RECORDING_SOUND_LEAVE,
          "sound_leave",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_LOCKED =
      new Rule(
          "invalid_recording_sound_locked/sound_locked",
          ErrorCode.INVALID_RECORDING_SOUND_LOCKED,
          "sound_locked",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_LOCKED_NOW =
      new Rule(
          "invalid_recording_sound_locked_now/sound_locked_now",
          ErrorCode.INVALID_RECORDING_SOUND_LOCKED_NOW,
          "sound_locked_now",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_MUTED =
      new Rule(
          "invalid_recording_sound_muted/sound_muted",
          ErrorCode.INVALID_RECORDING_SOUND_MUTED,
          "sound_muted",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_ONLY_ONE =
      new Rule(
          "invalid_recording_sound_only_one/sound_only_one",
          ErrorCode.INVALID_RECORDING_SOUND_ONLY_ONE,
          "sound_only_one",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_ONLY_PERSON =
      new Rule(
          "invalid_recording_sound_only_person/sound_only_person",
          ErrorCode.INVALID_RECORDING_SOUND_ONLY_PERSON,
          "sound_only_person",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_OTHER_IN_PARTY =
      new Rule(
          "invalid_recording_sound_other_in_party/sound_other_in_party",
          ErrorCode.INVALID_RECORDING_SOUND_OTHER_IN_PARTY,
          "sound_other_in_party",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED =
      new Rule(
          "invalid_recording_sound_participants_muted/sound_participants_muted",
          ErrorCode.INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED,
          "sound_participants_muted",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED =
      new Rule(
          "invalid_recording_sound_participants_unmuted/sound_participants_unmuted",
          ErrorCode.INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED,
          "sound_participants_unmuted",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE =
      new Rule(
          "invalid_recording_sound_place_into_conference/sound_place_into_conference",
          ErrorCode.INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE,
          "sound_place_into_conference",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_THERE_ARE =
      new Rule(
          "invalid_recording_sound_there_are/sound_there_are",
          ErrorCode.INVALID_RECORDING_SOUND_THERE_ARE,
          "sound_there_are",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_UNLOCKED_NOW =
      new Rule(
          "invalid_recording_sound_unlocked_now/sound_unlocked_now",
          ErrorCode.INVALID_RECORDING_SOUND_UNLOCKED_NOW,
          "sound_unlocked_now",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_RECORDING_SOUND_UNMUTED =
      new Rule(
          "invalid_recording_sound_unmuted/sound_unmuted",
          ErrorCode.INVALID_RECORDING_SOUND_UNMUTED,
          "sound_unmuted",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_SILENCE_THRESHOLD =
      new Rule(
          "invalid_silence_threshold/silence_threshold",
          ErrorCode.INVALID_SILENCE_THRESHOLD,
          "silence_threshold",
          Level.DOCUMENTED,
          "2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000");
  static final Rule INVALID_START_MUTED =
      new Rule(
          "invalid_start_muted/start_muted",
          ErrorCode.INVALID_START_MUTED,
          "start_muted",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_TALK_DETECTION =
      new Rule(
          "invalid_talk_detection/talk_detection",
          ErrorCode.INVALID_TALK_DETECTION,
          "talk_detection",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_TALKING_THRESHOLD =
      new Rule(
          "invalid_talking_threshold/talking_threshold",
          ErrorCode.INVALID_TALKING_THRESHOLD,
          "talking_threshold",
          Level.DOCUMENTED,
          "100, 120, 140, 160, 180, 200, 220, 240 or 250");
  static final Rule MISSING_CONFERENCE =
      new Rule(
          "missing_conference/conference",
          ErrorCode.MISSING_CONFERENCE,
          "conference",
          Level.DOCUMENTED,
          "a value");

  private ConferenceRules() {}
}
