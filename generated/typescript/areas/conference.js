// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on conference.

import { converted, fine, isWellFormed, judged, own } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/**
 * @import { Rule } from "../lib/report.js"
 * @import { Check } from "../types.js"
 */

/** @type {Check} */
export function getConference(params = {}, options = {}) {
  let conference = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "conference":
          conference = value;
          continue;
      }
    }
    return converted(getConference, parameters.getConference, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getConference, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setConference(params = {}, options = {}) {
  let conference = "";
  let name = "";
  let description = "";
  let members = "";
  let max_members = "";
  let sound_join = "";
  let sound_leave = "";
  let sound_has_joined = "";
  let sound_has_left = "";
  let sound_kicked = "";
  let sound_muted = "";
  let sound_unmuted = "";
  let sound_only_person = "";
  let sound_only_one = "";
  let sound_there_are = "";
  let sound_other_in_party = "";
  let sound_place_into_conference = "";
  let sound_get_pin = "";
  let sound_invalid_pin = "";
  let sound_locked = "";
  let sound_locked_now = "";
  let sound_unlocked_now = "";
  let sound_error_menu = "";
  let sound_participants_muted = "";
  let sound_participants_unmuted = "";
  let language = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 4:
          switch (key) {
            case "name":
              name = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "members":
              members = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "language":
              language = value;
              continue;
          }
          break;
        case 10:
          switch (key) {
            case "conference":
              conference = value;
              continue;
            case "sound_join":
              sound_join = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "description":
              description = value;
              continue;
            case "max_members":
              max_members = value;
              continue;
            case "sound_leave":
              sound_leave = value;
              continue;
            case "sound_muted":
              sound_muted = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "sound_kicked":
              sound_kicked = value;
              continue;
            case "sound_locked":
              sound_locked = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "sound_unmuted":
              sound_unmuted = value;
              continue;
            case "sound_get_pin":
              sound_get_pin = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "sound_has_left":
              sound_has_left = value;
              continue;
            case "sound_only_one":
              sound_only_one = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "sound_there_are":
              sound_there_are = value;
              continue;
          }
          break;
        case 16:
          switch (key) {
            case "sound_has_joined":
              sound_has_joined = value;
              continue;
            case "sound_locked_now":
              sound_locked_now = value;
              continue;
            case "sound_error_menu":
              sound_error_menu = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "sound_only_person":
              sound_only_person = value;
              continue;
            case "sound_invalid_pin":
              sound_invalid_pin = value;
              continue;
          }
          break;
        case 18:
          switch (key) {
            case "sound_unlocked_now":
              sound_unlocked_now = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "sound_other_in_party":
              sound_other_in_party = value;
              continue;
          }
          break;
        case 24:
          switch (key) {
            case "sound_participants_muted":
              sound_participants_muted = value;
              continue;
          }
          break;
        case 26:
          switch (key) {
            case "sound_participants_unmuted":
              sound_participants_unmuted = value;
              continue;
          }
          break;
        case 27:
          switch (key) {
            case "sound_place_into_conference":
              sound_place_into_conference = value;
              continue;
          }
          break;
      }
    }
    return converted(setConference, parameters.setConference, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!conference && name && !is.lookupLacks(name, "getConference.name", options.lookups)) {
    broken.push(rules.duplicated_name__taken);
  }
  if (!description) {
    broken.push(rules.missing_description);
  }
  if (
    max_members &&
    !(is.inSetFold(max_members, tables.WAIT_TIME) || is.digits(max_members, 1, 6))
  ) {
    broken.push(rules.unnamed_status__max_members);
  }
  if (sound_join && !(tables.RECORDING.has(sound_join) || is.digits(sound_join, 1, 20))) {
    broken.push(rules.invalid_recording_sound_join__sound_join);
  }
  if (sound_leave && !(tables.RECORDING.has(sound_leave) || is.digits(sound_leave, 1, 20))) {
    broken.push(rules.invalid_recording_sound_leave__sound_leave);
  }
  if (
    sound_has_joined &&
    !(tables.RECORDING.has(sound_has_joined) || is.digits(sound_has_joined, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_has_joined__sound_has_joined);
  }
  if (
    sound_has_left &&
    !(tables.RECORDING.has(sound_has_left) || is.digits(sound_has_left, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_has_left__sound_has_left);
  }
  if (sound_kicked && !(tables.RECORDING.has(sound_kicked) || is.digits(sound_kicked, 1, 20))) {
    broken.push(rules.invalid_recording_sound_kicked__sound_kicked);
  }
  if (sound_muted && !(tables.RECORDING.has(sound_muted) || is.digits(sound_muted, 1, 20))) {
    broken.push(rules.invalid_recording_sound_muted__sound_muted);
  }
  if (sound_unmuted && !(tables.RECORDING.has(sound_unmuted) || is.digits(sound_unmuted, 1, 20))) {
    broken.push(rules.invalid_recording_sound_unmuted__sound_unmuted);
  }
  if (
    sound_only_person &&
    !(tables.RECORDING.has(sound_only_person) || is.digits(sound_only_person, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_only_person__sound_only_person);
  }
  if (
    sound_only_one &&
    !(tables.RECORDING.has(sound_only_one) || is.digits(sound_only_one, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_only_one__sound_only_one);
  }
  if (
    sound_there_are &&
    !(tables.RECORDING.has(sound_there_are) || is.digits(sound_there_are, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_there_are__sound_there_are);
  }
  if (
    sound_other_in_party &&
    !(tables.RECORDING.has(sound_other_in_party) || is.digits(sound_other_in_party, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_other_in_party__sound_other_in_party);
  }
  if (
    sound_place_into_conference &&
    !(
      tables.RECORDING.has(sound_place_into_conference) ||
      is.digits(sound_place_into_conference, 1, 20)
    )
  ) {
    broken.push(rules.invalid_recording_sound_place_into_conference__sound_place_into_conference);
  }
  if (sound_get_pin && !(tables.RECORDING.has(sound_get_pin) || is.digits(sound_get_pin, 1, 20))) {
    broken.push(rules.invalid_recording_sound_get_pin__sound_get_pin);
  }
  if (
    sound_invalid_pin &&
    !(tables.RECORDING.has(sound_invalid_pin) || is.digits(sound_invalid_pin, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_invalid_pin__sound_invalid_pin);
  }
  if (sound_locked && !(tables.RECORDING.has(sound_locked) || is.digits(sound_locked, 1, 20))) {
    broken.push(rules.invalid_recording_sound_locked__sound_locked);
  }
  if (
    sound_locked_now &&
    !(tables.RECORDING.has(sound_locked_now) || is.digits(sound_locked_now, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_locked_now__sound_locked_now);
  }
  if (
    sound_unlocked_now &&
    !(tables.RECORDING.has(sound_unlocked_now) || is.digits(sound_unlocked_now, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_unlocked_now__sound_unlocked_now);
  }
  if (
    sound_error_menu &&
    !(tables.RECORDING.has(sound_error_menu) || is.digits(sound_error_menu, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_error_menu__sound_error_menu);
  }
  if (
    sound_participants_muted &&
    !(tables.RECORDING.has(sound_participants_muted) || is.digits(sound_participants_muted, 1, 20))
  ) {
    broken.push(rules.invalid_recording_sound_participants_muted__sound_participants_muted);
  }
  if (
    sound_participants_unmuted &&
    !(
      tables.RECORDING.has(sound_participants_unmuted) ||
      is.digits(sound_participants_unmuted, 1, 20)
    )
  ) {
    broken.push(rules.invalid_recording_sound_participants_unmuted__sound_participants_unmuted);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(name) ||
    !isWellFormed(description) ||
    !isWellFormed(members)
  ) {
    return judged(parameters.setConference, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delConference(params = {}, options = {}) {
  let conference = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "conference":
          conference = value;
          continue;
      }
    }
    return converted(delConference, parameters.delConference, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!conference) {
    broken.push(rules.missing_conference);
  }
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delConference, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function addMemberToConference(params = {}, options = {}) {
  let member = "";
  let conference = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "member":
          member = value;
          continue;
        case "conference":
          conference = value;
          continue;
      }
    }
    return converted(addMemberToConference, parameters.addMemberToConference, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!member) {
    broken.push(rules.missing_member);
  }
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  } else if (member && !is.lookupHas(member, "getConferenceMembers.member", options.lookups)) {
    broken.push(rules.invalid_member__conference__unknown);
  }
  if (!conference) {
    broken.push(rules.missing_conference);
  }
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.addMemberToConference, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delMemberFromConference(params = {}, options = {}) {
  let member = "";
  let conference = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "member":
          member = value;
          continue;
        case "conference":
          conference = value;
          continue;
      }
    }
    return converted(delMemberFromConference, parameters.delMemberFromConference, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!member) {
    broken.push(rules.missing_member);
  }
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  }
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delMemberFromConference, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getConferenceMembers(params = {}, options = {}) {
  let member = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "member":
          member = value;
          continue;
      }
    }
    return converted(getConferenceMembers, parameters.getConferenceMembers, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  } else if (member && !is.lookupHas(member, "getConferenceMembers.member", options.lookups)) {
    broken.push(rules.invalid_member__conference__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getConferenceMembers, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getConferenceRecordings(params = {}, options = {}) {
  let conference = "";
  let date_from = "";
  let date_to = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "conference":
          conference = value;
          continue;
        case "date_from":
          date_from = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
      }
    }
    return converted(getConferenceRecordings, parameters.getConferenceRecordings, given, options);
  }
  const date_from_day = is.day(date_from);
  const date_to_day = is.day(date_to);
  /** @type {Rule[]} */
  const broken = [];
  if (!conference) {
    broken.push(rules.missing_conference);
  }
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__unproven);
  }
  if (broken.length > 0) {
    return judged(parameters.getConferenceRecordings, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getConferenceRecordingFile(params = {}, options = {}) {
  let conference = "";
  let recording = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "conference":
          conference = value;
          continue;
        case "recording":
          recording = value;
          continue;
      }
    }
    return converted(
      getConferenceRecordingFile,
      parameters.getConferenceRecordingFile,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!conference) {
    broken.push(rules.missing_conference);
  }
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (!recording) {
    broken.push(rules.missing_recording);
  }
  if (recording && !is.digits(recording, 1, 20)) {
    broken.push(rules.invalid_recording);
  }
  if (broken.length > 0) {
    return judged(parameters.getConferenceRecordingFile, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setConferenceMember(params = {}, options = {}) {
  let member = "";
  let conference = "";
  let name = "";
  let description = "";
  let pin = "";
  let announce_join_leave = "";
  let admin = "";
  let start_muted = "";
  let announce_user_count = "";
  let announce_only_user = "";
  let moh_when_empty = "";
  let quiet = "";
  let announcement = "";
  let drop_silence = "";
  let talking_threshold = "";
  let silence_threshold = "";
  let talk_detection = "";
  let jitter_buffer = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "pin":
              pin = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "name":
              name = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "admin":
              admin = value;
              continue;
            case "quiet":
              quiet = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "member":
              member = value;
              continue;
          }
          break;
        case 10:
          switch (key) {
            case "conference":
              conference = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "description":
              description = value;
              continue;
            case "start_muted":
              start_muted = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "announcement":
              announcement = value;
              continue;
            case "drop_silence":
              drop_silence = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "jitter_buffer":
              jitter_buffer = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "moh_when_empty":
              moh_when_empty = value;
              continue;
            case "talk_detection":
              talk_detection = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "talking_threshold":
              talking_threshold = value;
              continue;
            case "silence_threshold":
              silence_threshold = value;
              continue;
          }
          break;
        case 18:
          switch (key) {
            case "announce_only_user":
              announce_only_user = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "announce_join_leave":
              announce_join_leave = value;
              continue;
            case "announce_user_count":
              announce_user_count = value;
              continue;
          }
          break;
      }
    }
    return converted(setConferenceMember, parameters.setConferenceMember, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  }
  if (conference && !is.digits(conference, 1, 20)) {
    broken.push(rules.invalid_conference);
  } else if (conference && !is.lookupHas(conference, "getConference.conference", options.lookups)) {
    broken.push(rules.invalid_conference__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (pin && !is.digits(pin, 1, 20)) {
    broken.push(rules.invalid_pin);
  }
  if (!member && pin && !is.lookupLacks(pin, "getConferenceMembers.pin", options.lookups)) {
    broken.push(rules.duplicated_pin__taken);
  }
  if (announce_join_leave && !is.inSetFold(announce_join_leave, tables.YES_NO)) {
    broken.push(rules.invalid_announce_join_leave);
  }
  if (admin && !is.inSetFold(admin, tables.YES_NO)) {
    broken.push(rules.invalid_admin);
  }
  if (start_muted && !is.inSetFold(start_muted, tables.YES_NO)) {
    broken.push(rules.invalid_start_muted);
  }
  if (announce_user_count && !is.inSetFold(announce_user_count, tables.YES_NO)) {
    broken.push(rules.invalid_announce_user_count);
  }
  if (announce_only_user && !is.inSetFold(announce_only_user, tables.YES_NO)) {
    broken.push(rules.invalid_announce_only_user);
  }
  if (
    moh_when_empty &&
    moh_when_empty !== "default" &&
    moh_when_empty &&
    !is.lookupHas(moh_when_empty, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__moh_when_empty__unknown);
  }
  if (quiet && !is.inSetFold(quiet, tables.YES_NO)) {
    broken.push(rules.invalid_quiet);
  }
  if (announcement && !(tables.RECORDING.has(announcement) || is.digits(announcement, 1, 20))) {
    broken.push(rules.invalid_recording__announcement);
  }
  if (drop_silence && !is.inSetFold(drop_silence, tables.YES_NO)) {
    broken.push(rules.invalid_drop_silence);
  }
  if (talking_threshold && !tables.THRESHOLD_TALKING.has(talking_threshold)) {
    broken.push(rules.invalid_talking_threshold);
  }
  if (silence_threshold && !tables.THRESHOLD_SILENCE.has(silence_threshold)) {
    broken.push(rules.invalid_silence_threshold);
  }
  if (talk_detection && !is.inSetFold(talk_detection, tables.YES_NO)) {
    broken.push(rules.invalid_talk_detection);
  }
  if (jitter_buffer && !is.inSetFold(jitter_buffer, tables.YES_NO)) {
    broken.push(rules.invalid_jitter_buffer);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(name) ||
    !isWellFormed(description) ||
    !isWellFormed(moh_when_empty)
  ) {
    return judged(parameters.setConferenceMember, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delConferenceMember(params = {}, options = {}) {
  let member = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "member":
          member = value;
          continue;
      }
    }
    return converted(delConferenceMember, parameters.delConferenceMember, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!member) {
    broken.push(rules.missing_member);
  }
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  } else if (member && !is.lookupHas(member, "getConferenceMembers.member", options.lookups)) {
    broken.push(rules.invalid_member__conference__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delConferenceMember, given, options, broken);
  }
  return fine(options);
}
