// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on conference.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function getConference(params, options = {}) {
  return judge(parameters.getConference, params, options, (p, broken) => {
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
  });
}

/** @type {Check} */
export function setConference(params, options = {}) {
  return judge(parameters.setConference, params, options, (p, broken) => {
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.conference && p.name && !is.lookupLacks(p.name, "getConference.name", options.lookups)) {
      broken.push(rules.duplicated_name__taken);
    }
    if (!p.description) {
      broken.push(rules.missing_description);
    }
    if (
      p.max_members &&
      !(is.inSetFold(p.max_members, tables.WAIT_TIME) || is.digits(p.max_members, 1, 6))
    ) {
      broken.push(rules.unnamed_status__max_members);
    }
    if (p.sound_join && !(tables.RECORDING.has(p.sound_join) || is.digits(p.sound_join, 1, 20))) {
      broken.push(rules.invalid_recording_sound_join__sound_join);
    }
    if (
      p.sound_leave &&
      !(tables.RECORDING.has(p.sound_leave) || is.digits(p.sound_leave, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_leave__sound_leave);
    }
    if (
      p.sound_has_joined &&
      !(tables.RECORDING.has(p.sound_has_joined) || is.digits(p.sound_has_joined, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_has_joined__sound_has_joined);
    }
    if (
      p.sound_has_left &&
      !(tables.RECORDING.has(p.sound_has_left) || is.digits(p.sound_has_left, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_has_left__sound_has_left);
    }
    if (
      p.sound_kicked &&
      !(tables.RECORDING.has(p.sound_kicked) || is.digits(p.sound_kicked, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_kicked__sound_kicked);
    }
    if (
      p.sound_muted &&
      !(tables.RECORDING.has(p.sound_muted) || is.digits(p.sound_muted, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_muted__sound_muted);
    }
    if (
      p.sound_unmuted &&
      !(tables.RECORDING.has(p.sound_unmuted) || is.digits(p.sound_unmuted, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_unmuted__sound_unmuted);
    }
    if (
      p.sound_only_person &&
      !(tables.RECORDING.has(p.sound_only_person) || is.digits(p.sound_only_person, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_only_person__sound_only_person);
    }
    if (
      p.sound_only_one &&
      !(tables.RECORDING.has(p.sound_only_one) || is.digits(p.sound_only_one, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_only_one__sound_only_one);
    }
    if (
      p.sound_there_are &&
      !(tables.RECORDING.has(p.sound_there_are) || is.digits(p.sound_there_are, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_there_are__sound_there_are);
    }
    if (
      p.sound_other_in_party &&
      !(tables.RECORDING.has(p.sound_other_in_party) || is.digits(p.sound_other_in_party, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_other_in_party__sound_other_in_party);
    }
    if (
      p.sound_place_into_conference &&
      !(
        tables.RECORDING.has(p.sound_place_into_conference) ||
        is.digits(p.sound_place_into_conference, 1, 20)
      )
    ) {
      broken.push(rules.invalid_recording_sound_place_into_conference__sound_place_into_conference);
    }
    if (
      p.sound_get_pin &&
      !(tables.RECORDING.has(p.sound_get_pin) || is.digits(p.sound_get_pin, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_get_pin__sound_get_pin);
    }
    if (
      p.sound_invalid_pin &&
      !(tables.RECORDING.has(p.sound_invalid_pin) || is.digits(p.sound_invalid_pin, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_invalid_pin__sound_invalid_pin);
    }
    if (
      p.sound_locked &&
      !(tables.RECORDING.has(p.sound_locked) || is.digits(p.sound_locked, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_locked__sound_locked);
    }
    if (
      p.sound_locked_now &&
      !(tables.RECORDING.has(p.sound_locked_now) || is.digits(p.sound_locked_now, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_locked_now__sound_locked_now);
    }
    if (
      p.sound_unlocked_now &&
      !(tables.RECORDING.has(p.sound_unlocked_now) || is.digits(p.sound_unlocked_now, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_unlocked_now__sound_unlocked_now);
    }
    if (
      p.sound_error_menu &&
      !(tables.RECORDING.has(p.sound_error_menu) || is.digits(p.sound_error_menu, 1, 20))
    ) {
      broken.push(rules.invalid_recording_sound_error_menu__sound_error_menu);
    }
    if (
      p.sound_participants_muted &&
      !(
        tables.RECORDING.has(p.sound_participants_muted) ||
        is.digits(p.sound_participants_muted, 1, 20)
      )
    ) {
      broken.push(rules.invalid_recording_sound_participants_muted__sound_participants_muted);
    }
    if (
      p.sound_participants_unmuted &&
      !(
        tables.RECORDING.has(p.sound_participants_unmuted) ||
        is.digits(p.sound_participants_unmuted, 1, 20)
      )
    ) {
      broken.push(rules.invalid_recording_sound_participants_unmuted__sound_participants_unmuted);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
  });
}

/** @type {Check} */
export function delConference(params, options = {}) {
  return judge(parameters.delConference, params, options, (p, broken) => {
    if (!p.conference) {
      broken.push(rules.missing_conference);
    }
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
  });
}

/** @type {Check} */
export function addMemberToConference(params, options = {}) {
  return judge(parameters.addMemberToConference, params, options, (p, broken) => {
    if (!p.member) {
      broken.push(rules.missing_member);
    }
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    } else if (
      p.member &&
      !is.lookupHas(p.member, "getConferenceMembers.member", options.lookups)
    ) {
      broken.push(rules.invalid_member__conference__unknown);
    }
    if (!p.conference) {
      broken.push(rules.missing_conference);
    }
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
  });
}

/** @type {Check} */
export function delMemberFromConference(params, options = {}) {
  return judge(parameters.delMemberFromConference, params, options, (p, broken) => {
    if (!p.member) {
      broken.push(rules.missing_member);
    }
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    }
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
  });
}

/** @type {Check} */
export function getConferenceMembers(params, options = {}) {
  return judge(parameters.getConferenceMembers, params, options, (p, broken) => {
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    } else if (
      p.member &&
      !is.lookupHas(p.member, "getConferenceMembers.member", options.lookups)
    ) {
      broken.push(rules.invalid_member__conference__unknown);
    }
  });
}

/** @type {Check} */
export function getConferenceRecordings(params, options = {}) {
  return judge(parameters.getConferenceRecordings, params, options, (p, broken) => {
    if (!p.conference) {
      broken.push(rules.missing_conference);
    }
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__unproven);
    }
  });
}

/** @type {Check} */
export function getConferenceRecordingFile(params, options = {}) {
  return judge(parameters.getConferenceRecordingFile, params, options, (p, broken) => {
    if (!p.conference) {
      broken.push(rules.missing_conference);
    }
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
    if (!p.recording) {
      broken.push(rules.missing_recording);
    }
    if (p.recording && !is.digits(p.recording, 1, 20)) {
      broken.push(rules.invalid_recording);
    }
  });
}

/** @type {Check} */
export function setConferenceMember(params, options = {}) {
  return judge(parameters.setConferenceMember, params, options, (p, broken) => {
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    }
    if (p.conference && !is.digits(p.conference, 1, 20)) {
      broken.push(rules.invalid_conference);
    } else if (
      p.conference &&
      !is.lookupHas(p.conference, "getConference.conference", options.lookups)
    ) {
      broken.push(rules.invalid_conference__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (p.pin && !is.digits(p.pin, 1, 20)) {
      broken.push(rules.invalid_pin);
    }
    if (!p.member && p.pin && !is.lookupLacks(p.pin, "getConferenceMembers.pin", options.lookups)) {
      broken.push(rules.duplicated_pin__taken);
    }
    if (p.announce_join_leave && !is.inSetFold(p.announce_join_leave, tables.YES_NO)) {
      broken.push(rules.invalid_announce_join_leave);
    }
    if (p.admin && !is.inSetFold(p.admin, tables.YES_NO)) {
      broken.push(rules.invalid_admin);
    }
    if (p.start_muted && !is.inSetFold(p.start_muted, tables.YES_NO)) {
      broken.push(rules.invalid_start_muted);
    }
    if (p.announce_user_count && !is.inSetFold(p.announce_user_count, tables.YES_NO)) {
      broken.push(rules.invalid_announce_user_count);
    }
    if (p.announce_only_user && !is.inSetFold(p.announce_only_user, tables.YES_NO)) {
      broken.push(rules.invalid_announce_only_user);
    }
    if (
      p.moh_when_empty &&
      !is.lookupHas(p.moh_when_empty, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__moh_when_empty__unknown);
    }
    if (p.quiet && !is.inSetFold(p.quiet, tables.YES_NO)) {
      broken.push(rules.invalid_quiet);
    }
    if (
      p.announcement &&
      !(tables.RECORDING.has(p.announcement) || is.digits(p.announcement, 1, 20))
    ) {
      broken.push(rules.invalid_recording__announcement);
    }
    if (p.drop_silence && !is.inSetFold(p.drop_silence, tables.YES_NO)) {
      broken.push(rules.invalid_drop_silence);
    }
    if (p.talking_threshold && !tables.THRESHOLD_TALKING.has(p.talking_threshold)) {
      broken.push(rules.invalid_talking_threshold);
    }
    if (p.silence_threshold && !tables.THRESHOLD_SILENCE.has(p.silence_threshold)) {
      broken.push(rules.invalid_silence_threshold);
    }
    if (p.talk_detection && !is.inSetFold(p.talk_detection, tables.YES_NO)) {
      broken.push(rules.invalid_talk_detection);
    }
    if (p.jitter_buffer && !is.inSetFold(p.jitter_buffer, tables.YES_NO)) {
      broken.push(rules.invalid_jitter_buffer);
    }
  });
}

/** @type {Check} */
export function delConferenceMember(params, options = {}) {
  return judge(parameters.delConferenceMember, params, options, (p, broken) => {
    if (!p.member) {
      broken.push(rules.missing_member);
    }
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    } else if (
      p.member &&
      !is.lookupHas(p.member, "getConferenceMembers.member", options.lookups)
    ) {
      broken.push(rules.invalid_member__conference__unknown);
    }
  });
}
