// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area conference.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn get_conference(call: &mut Call, v: &Values) {
    let conference = v[0];

    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn set_conference(call: &mut Call, v: &Values) {
    let conference = v[0];
    let name = v[1];
    let description = v[2];
    let max_members = v[4];
    let sound_join = v[5];
    let sound_leave = v[6];
    let sound_has_joined = v[7];
    let sound_has_left = v[8];
    let sound_kicked = v[9];
    let sound_muted = v[10];
    let sound_unmuted = v[11];
    let sound_only_person = v[12];
    let sound_only_one = v[13];
    let sound_there_are = v[14];
    let sound_other_in_party = v[15];
    let sound_place_into_conference = v[16];
    let sound_get_pin = v[17];
    let sound_invalid_pin = v[18];
    let sound_locked = v[19];
    let sound_locked_now = v[20];
    let sound_unlocked_now = v[21];
    let sound_error_menu = v[22];
    let sound_participants_muted = v[23];
    let sound_participants_unmuted = v[24];
    let language = v[25];

    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if conference.is_empty()
        && !name.is_empty()
        && !rt::lookup_lacks(call, name, "getConference.name")
    {
        call.broken(&rules::DUPLICATED_NAME_TAKEN);
    }
    if description.is_empty() {
        call.broken(&rules::MISSING_DESCRIPTION);
    }
    if !max_members.is_empty()
        && !rt::in_set_fold(max_members, tables::WAIT_TIME)
        && !rt::digits(max_members, 1, 6)
    {
        call.broken(&rules::UNNAMED_STATUS_MAX_MEMBERS);
    }
    if !sound_join.is_empty()
        && !rt::in_set(sound_join, tables::RECORDING)
        && !rt::digits(sound_join, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_JOIN);
    }
    if !sound_leave.is_empty()
        && !rt::in_set(sound_leave, tables::RECORDING)
        && !rt::digits(sound_leave, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_LEAVE);
    }
    if !sound_has_joined.is_empty()
        && !rt::in_set(sound_has_joined, tables::RECORDING)
        && !rt::digits(sound_has_joined, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_HAS_JOINED);
    }
    if !sound_has_left.is_empty()
        && !rt::in_set(sound_has_left, tables::RECORDING)
        && !rt::digits(sound_has_left, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_HAS_LEFT);
    }
    if !sound_kicked.is_empty()
        && !rt::in_set(sound_kicked, tables::RECORDING)
        && !rt::digits(sound_kicked, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_KICKED);
    }
    if !sound_muted.is_empty()
        && !rt::in_set(sound_muted, tables::RECORDING)
        && !rt::digits(sound_muted, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_MUTED);
    }
    if !sound_unmuted.is_empty()
        && !rt::in_set(sound_unmuted, tables::RECORDING)
        && !rt::digits(sound_unmuted, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_UNMUTED);
    }
    if !sound_only_person.is_empty()
        && !rt::in_set(sound_only_person, tables::RECORDING)
        && !rt::digits(sound_only_person, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_ONLY_PERSON);
    }
    if !sound_only_one.is_empty()
        && !rt::in_set(sound_only_one, tables::RECORDING)
        && !rt::digits(sound_only_one, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_ONLY_ONE);
    }
    if !sound_there_are.is_empty()
        && !rt::in_set(sound_there_are, tables::RECORDING)
        && !rt::digits(sound_there_are, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_THERE_ARE);
    }
    if !sound_other_in_party.is_empty()
        && !rt::in_set(sound_other_in_party, tables::RECORDING)
        && !rt::digits(sound_other_in_party, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_OTHER_IN_PARTY);
    }
    if !sound_place_into_conference.is_empty()
        && !rt::in_set(sound_place_into_conference, tables::RECORDING)
        && !rt::digits(sound_place_into_conference, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE);
    }
    if !sound_get_pin.is_empty()
        && !rt::in_set(sound_get_pin, tables::RECORDING)
        && !rt::digits(sound_get_pin, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_GET_PIN);
    }
    if !sound_invalid_pin.is_empty()
        && !rt::in_set(sound_invalid_pin, tables::RECORDING)
        && !rt::digits(sound_invalid_pin, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_INVALID_PIN);
    }
    if !sound_locked.is_empty()
        && !rt::in_set(sound_locked, tables::RECORDING)
        && !rt::digits(sound_locked, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_LOCKED);
    }
    if !sound_locked_now.is_empty()
        && !rt::in_set(sound_locked_now, tables::RECORDING)
        && !rt::digits(sound_locked_now, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_LOCKED_NOW);
    }
    if !sound_unlocked_now.is_empty()
        && !rt::in_set(sound_unlocked_now, tables::RECORDING)
        && !rt::digits(sound_unlocked_now, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_UNLOCKED_NOW);
    }
    if !sound_error_menu.is_empty()
        && !rt::in_set(sound_error_menu, tables::RECORDING)
        && !rt::digits(sound_error_menu, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_ERROR_MENU);
    }
    if !sound_participants_muted.is_empty()
        && !rt::in_set(sound_participants_muted, tables::RECORDING)
        && !rt::digits(sound_participants_muted, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED);
    }
    if !sound_participants_unmuted.is_empty()
        && !rt::in_set(sound_participants_unmuted, tables::RECORDING)
        && !rt::digits(sound_participants_unmuted, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
}

pub(crate) fn del_conference(call: &mut Call, v: &Values) {
    let conference = v[0];

    if conference.is_empty() {
        call.broken(&rules::MISSING_CONFERENCE);
    }
    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn add_member_to_conference(call: &mut Call, v: &Values) {
    let member = v[0];
    let conference = v[1];

    if member.is_empty() {
        call.broken(&rules::MISSING_MEMBER);
    }
    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getConferenceMembers.member") {
        call.broken(&rules::INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
    if conference.is_empty() {
        call.broken(&rules::MISSING_CONFERENCE);
    }
    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn del_member_from_conference(call: &mut Call, v: &Values) {
    let member = v[0];
    let conference = v[1];

    if member.is_empty() {
        call.broken(&rules::MISSING_MEMBER);
    }
    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    }
    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn get_conference_members(call: &mut Call, v: &Values) {
    let member = v[0];

    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getConferenceMembers.member") {
        call.broken(&rules::INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn get_conference_recordings(call: &mut Call, v: &Values) {
    let conference = v[0];
    let date_from = v[1];
    let date_to = v[2];

    if conference.is_empty() {
        call.broken(&rules::MISSING_CONFERENCE);
    }
    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
    if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::ordered_dates(date_from, date_to) {
        call.broken(&rules::INVALID_DATE_FROM_DATE_FROM);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::days_within(date_from, date_to, 92) {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_conference_recording_file(call: &mut Call, v: &Values) {
    let conference = v[0];
    let recording = v[1];

    if conference.is_empty() {
        call.broken(&rules::MISSING_CONFERENCE);
    }
    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
    if recording.is_empty() {
        call.broken(&rules::MISSING_RECORDING);
    }
    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    }
}

pub(crate) fn set_conference_member(call: &mut Call, v: &Values) {
    let member = v[0];
    let conference = v[1];
    let name = v[2];
    let pin = v[4];
    let announce_join_leave = v[5];
    let admin = v[6];
    let start_muted = v[7];
    let announce_user_count = v[8];
    let announce_only_user = v[9];
    let moh_when_empty = v[10];
    let quiet = v[11];
    let announcement = v[12];
    let drop_silence = v[13];
    let talking_threshold = v[14];
    let silence_threshold = v[15];
    let talk_detection = v[16];
    let jitter_buffer = v[17];

    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    }
    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if !pin.is_empty() && !rt::digits(pin, 1, 20) {
        call.broken(&rules::INVALID_PIN);
    }
    if member.is_empty()
        && !pin.is_empty()
        && !rt::lookup_lacks(call, pin, "getConferenceMembers.pin")
    {
        call.broken(&rules::DUPLICATED_PIN_TAKEN);
    }
    if !announce_join_leave.is_empty() && !rt::in_set_fold(announce_join_leave, tables::YES_NO) {
        call.broken(&rules::INVALID_ANNOUNCE_JOIN_LEAVE);
    }
    if !admin.is_empty() && !rt::in_set_fold(admin, tables::YES_NO) {
        call.broken(&rules::INVALID_ADMIN);
    }
    if !start_muted.is_empty() && !rt::in_set_fold(start_muted, tables::YES_NO) {
        call.broken(&rules::INVALID_START_MUTED);
    }
    if !announce_user_count.is_empty() && !rt::in_set_fold(announce_user_count, tables::YES_NO) {
        call.broken(&rules::INVALID_ANNOUNCE_USER_COUNT);
    }
    if !announce_only_user.is_empty() && !rt::in_set_fold(announce_only_user, tables::YES_NO) {
        call.broken(&rules::INVALID_ANNOUNCE_ONLY_USER);
    }
    if !moh_when_empty.is_empty() && !rt::lookup_has(call, moh_when_empty, "getMusicOnHold.value") {
        call.broken(&rules::INVALID_MUSICONHOLD_MOH_WHEN_EMPTY_UNKNOWN);
    }
    if !quiet.is_empty() && !rt::in_set_fold(quiet, tables::YES_NO) {
        call.broken(&rules::INVALID_QUIET);
    }
    if !announcement.is_empty()
        && !rt::in_set(announcement, tables::RECORDING)
        && !rt::digits(announcement, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_ANNOUNCEMENT);
    }
    if !drop_silence.is_empty() && !rt::in_set_fold(drop_silence, tables::YES_NO) {
        call.broken(&rules::INVALID_DROP_SILENCE);
    }
    if !talking_threshold.is_empty() && !rt::in_set(talking_threshold, tables::THRESHOLD_TALKING) {
        call.broken(&rules::INVALID_TALKING_THRESHOLD);
    }
    if !silence_threshold.is_empty() && !rt::in_set(silence_threshold, tables::THRESHOLD_SILENCE) {
        call.broken(&rules::INVALID_SILENCE_THRESHOLD);
    }
    if !talk_detection.is_empty() && !rt::in_set_fold(talk_detection, tables::YES_NO) {
        call.broken(&rules::INVALID_TALK_DETECTION);
    }
    if !jitter_buffer.is_empty() && !rt::in_set_fold(jitter_buffer, tables::YES_NO) {
        call.broken(&rules::INVALID_JITTER_BUFFER);
    }
}

pub(crate) fn del_conference_member(call: &mut Call, v: &Values) {
    let member = v[0];

    if member.is_empty() {
        call.broken(&rules::MISSING_MEMBER);
    }
    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getConferenceMembers.member") {
        call.broken(&rules::INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
}
