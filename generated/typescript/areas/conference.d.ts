// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on conference.

import type { Given, Options, Report, Value } from "../types.js";

/** The parameters of getConference. */
export type GetConferenceParams = {
  /** Conference ID; absent lists all conferences. */
  readonly conference?: Value;
};

/** Lists conferences, or returns one by ID. */
export function getConference(params?: GetConferenceParams, options?: Options): Report;

/** The parameters of setConference. */
export type SetConferenceParams = {
  /** Conference ID; absent creates a conference, given updates it. */
  readonly conference?: Value;
  /** Name of the conference. */
  readonly name: Given;
  /** Description of the conference. */
  readonly description: Given;
  /** Members of the conference. */
  readonly members?: Value;
  /** Maximum number of conference members, or Unlimited. */
  readonly max_members?: Value;
  /**
   * Sound for a joining user, usually a beep, from getRecordings.
   * Listed by getRecordings.
   */
  readonly sound_join?: Value;
  /**
   * Sound for a leaving user, usually a beep, from getRecordings.
   * Listed by getRecordings.
   */
  readonly sound_leave?: Value;
  /**
   * Recording played as a user introduction.
   * Listed by getRecordings.
   */
  readonly sound_has_joined?: Value;
  /**
   * Recording announcing that a user has left.
   * Listed by getRecordings.
   */
  readonly sound_has_left?: Value;
  /**
   * Recording played to a user who was kicked out.
   * Listed by getRecordings.
   */
  readonly sound_kicked?: Value;
  /**
   * Recording played to a user who becomes muted.
   * Listed by getRecordings.
   */
  readonly sound_muted?: Value;
  /**
   * Recording played to a user who is no longer muted.
   * Listed by getRecordings.
   */
  readonly sound_unmuted?: Value;
  /**
   * Recording played to a user who is alone in the conference.
   * Listed by getRecordings.
   */
  readonly sound_only_person?: Value;
  /**
   * Recording played to a user when only one other person is present.
   * Listed by getRecordings.
   */
  readonly sound_only_one?: Value;
  /**
   * Recording spoken before the number of participants.
   * Listed by getRecordings.
   */
  readonly sound_there_are?: Value;
  /**
   * Recording spoken after the number of participants.
   * Listed by getRecordings.
   */
  readonly sound_other_in_party?: Value;
  /**
   * Recording played to a user who must wait for a marked user to enter.
   * Listed by getRecordings.
   */
  readonly sound_place_into_conference?: Value;
  /**
   * Recording that asks for the conference PIN.
   * Listed by getRecordings.
   */
  readonly sound_get_pin?: Value;
  /**
   * Recording played when a wrong PIN is entered too many times.
   * Listed by getRecordings.
   */
  readonly sound_invalid_pin?: Value;
  /**
   * Recording played to a user who tries to join a locked conference.
   * Listed by getRecordings.
   */
  readonly sound_locked?: Value;
  /**
   * Recording played to an admin who has just locked the conference.
   * Listed by getRecordings.
   */
  readonly sound_locked_now?: Value;
  /**
   * Recording played to an admin who has just unlocked the conference.
   * Listed by getRecordings.
   */
  readonly sound_unlocked_now?: Value;
  /**
   * Recording played on a menu error.
   * Listed by getRecordings.
   */
  readonly sound_error_menu?: Value;
  /**
   * Recording played when all non-admin participants become muted.
   * Listed by getRecordings.
   */
  readonly sound_participants_muted?: Value;
  /**
   * Recording played when all non-admin participants are no longer muted.
   * Listed by getRecordings.
   */
  readonly sound_participants_unmuted?: Value;
  /**
   * Language code, from getLanguages.
   * Listed by getLanguages.
   */
  readonly language?: Value;
};

/** Creates a conference, or updates the one whose ID is given. */
export function setConference(params: SetConferenceParams, options?: Options): Report;

/** The parameters of delConference. */
export type DelConferenceParams = {
  /** ID of the conference to delete. */
  readonly conference: Given;
};

/** Deletes a conference. */
export function delConference(params: DelConferenceParams, options?: Options): Report;

/** The parameters of addMemberToConference. */
export type AddMemberToConferenceParams = {
  /** ID of the member profile to add. */
  readonly member: Given;
  /** ID of the conference to add the member to. */
  readonly conference: Given;
};

/** Adds an existing member profile to a conference. */
export function addMemberToConference(
  params: AddMemberToConferenceParams,
  options?: Options,
): Report;

/** The parameters of delMemberFromConference. */
export type DelMemberFromConferenceParams = {
  /** ID of the member profile to remove. */
  readonly member: Given;
  /** ID of the conference to remove the member from. */
  readonly conference?: Value;
};

/** Removes a member profile from a conference. */
export function delMemberFromConference(
  params: DelMemberFromConferenceParams,
  options?: Options,
): Report;

/** The parameters of getConferenceMembers. */
export type GetConferenceMembersParams = {
  /** Member profile ID; absent lists all profiles. */
  readonly member?: Value;
};

/** Lists conference member profiles, or returns one by ID. */
export function getConferenceMembers(
  params?: GetConferenceMembersParams,
  options?: Options,
): Report;

/** The parameters of getConferenceRecordings. */
export type GetConferenceRecordingsParams = {
  /** Conference ID. */
  readonly conference: Given;
  /** Start date of the search (YYYY-MM-DD). */
  readonly date_from?: Value;
  /** End date of the search (YYYY-MM-DD). */
  readonly date_to?: Value;
};

/** Lists the recordings of a conference. */
export function getConferenceRecordings(
  params: GetConferenceRecordingsParams,
  options?: Options,
): Report;

/** The parameters of getConferenceRecordingFile. */
export type GetConferenceRecordingFileParams = {
  /** Conference ID. */
  readonly conference: Given;
  /** Conference recording ID, from getConferenceRecordings. */
  readonly recording: Given;
};

/** Returns the audio of a conference recording in Base64. */
export function getConferenceRecordingFile(
  params: GetConferenceRecordingFileParams,
  options?: Options,
): Report;

/** The parameters of setConferenceMember. */
export type SetConferenceMemberParams = {
  /** Member profile ID; absent creates a profile, given updates it. */
  readonly member?: Value;
  /** ID of the conference for the member. */
  readonly conference?: Value;
  /** Name of the member. */
  readonly name: Given;
  /** Description of the member. */
  readonly description?: Value;
  /**
   * PIN assigned to the member.
   * A secret: keep it out of logs.
   */
  readonly pin?: Value;
  /** Whether the join and leave recording of the conference is played for this member. */
  readonly announce_join_leave?: Value;
  /** Whether the member is a conference admin. */
  readonly admin?: Value;
  /** Whether the member enters the conference muted. */
  readonly start_muted?: Value;
  /** Whether the joining member is told how many members are present. */
  readonly announce_user_count?: Value;
  /** Whether a caller entering an empty conference hears the only-user announcement. */
  readonly announce_only_user?: Value;
  /**
   * Music on hold for a member who is alone, from getMusicOnHold.
   * Listed by getMusicOnHold.
   */
  readonly moh_when_empty?: Value;
  /** Whether enter and leave prompts and introductions are left out. */
  readonly quiet?: Value;
  /**
   * Recording ID from getRecordings that only the joining user hears.
   * Listed by getRecordings.
   */
  readonly announcement?: Value;
  /** Whether detected silence is kept out of the conference. */
  readonly drop_silence?: Value;
  /** Time in milliseconds of sound before a user counts as talking. */
  readonly talking_threshold?: Value;
  /** Time in milliseconds of silence before a user counts as silent. */
  readonly silence_threshold?: Value;
  /** Whether the conference dashboard shows when a participant starts or stops talking. */
  readonly talk_detection?: Value;
  /** Whether the caller's audio passes a jitter buffer before mixing. */
  readonly jitter_buffer?: Value;
};

/** Creates a conference member profile, or updates the one whose ID is given. */
export function setConferenceMember(params: SetConferenceMemberParams, options?: Options): Report;

/** The parameters of delConferenceMember. */
export type DelConferenceMemberParams = {
  /** ID of the member profile to delete. */
  readonly member: Given;
};

/** Deletes a conference member profile. */
export function delConferenceMember(params: DelConferenceMemberParams, options?: Options): Report;
