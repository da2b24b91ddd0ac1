// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area conference.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn get_conference<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut conference = "";
    for (name, value) in params {
        match name {
            "conference" => conference = value,
            _ => call.unknown.push(name),
        }
    }

    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn set_conference<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut conference = "";
    let mut name_value = "";
    let mut description = "";
    let mut max_members = "";
    let mut sound_join = "";
    let mut sound_leave = "";
    let mut sound_has_joined = "";
    let mut sound_has_left = "";
    let mut sound_kicked = "";
    let mut sound_muted = "";
    let mut sound_unmuted = "";
    let mut sound_only_person = "";
    let mut sound_only_one = "";
    let mut sound_there_are = "";
    let mut sound_other_in_party = "";
    let mut sound_place_into_conference = "";
    let mut sound_get_pin = "";
    let mut sound_invalid_pin = "";
    let mut sound_locked = "";
    let mut sound_locked_now = "";
    let mut sound_unlocked_now = "";
    let mut sound_error_menu = "";
    let mut sound_participants_muted = "";
    let mut sound_participants_unmuted = "";
    let mut language = "";
    for (name, value) in params {
        match name {
            "conference" => conference = value,
            "name" => name_value = value,
            "description" => description = value,
            "max_members" => max_members = value,
            "sound_join" => sound_join = value,
            "sound_leave" => sound_leave = value,
            "sound_has_joined" => sound_has_joined = value,
            "sound_has_left" => sound_has_left = value,
            "sound_kicked" => sound_kicked = value,
            "sound_muted" => sound_muted = value,
            "sound_unmuted" => sound_unmuted = value,
            "sound_only_person" => sound_only_person = value,
            "sound_only_one" => sound_only_one = value,
            "sound_there_are" => sound_there_are = value,
            "sound_other_in_party" => sound_other_in_party = value,
            "sound_place_into_conference" => sound_place_into_conference = value,
            "sound_get_pin" => sound_get_pin = value,
            "sound_invalid_pin" => sound_invalid_pin = value,
            "sound_locked" => sound_locked = value,
            "sound_locked_now" => sound_locked_now = value,
            "sound_unlocked_now" => sound_unlocked_now = value,
            "sound_error_menu" => sound_error_menu = value,
            "sound_participants_muted" => sound_participants_muted = value,
            "sound_participants_unmuted" => sound_participants_unmuted = value,
            "language" => language = value,
            "members" => {}
            _ => call.unknown.push(name),
        }
    }

    if !conference.is_empty() && !rt::digits(conference, 1, 20) {
        call.broken(&rules::INVALID_CONFERENCE);
    } else if !conference.is_empty()
        && !rt::lookup_has(call, conference, "getConference.conference")
    {
        call.broken(&rules::INVALID_CONFERENCE_UNKNOWN);
    }
    if name_value.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if conference.is_empty()
        && !name_value.is_empty()
        && !rt::lookup_lacks(call, name_value, "getConference.name")
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

pub(crate) fn del_conference<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut conference = "";
    for (name, value) in params {
        match name {
            "conference" => conference = value,
            _ => call.unknown.push(name),
        }
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

pub(crate) fn add_member_to_conference<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    let mut conference = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            "conference" => conference = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_member_from_conference<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    let mut conference = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            "conference" => conference = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn get_conference_members<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            _ => call.unknown.push(name),
        }
    }

    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getConferenceMembers.member") {
        call.broken(&rules::INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
}

pub(crate) fn get_conference_recordings<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut conference = "";
    let mut date_from = "";
    let mut date_to = "";
    for (name, value) in params {
        match name {
            "conference" => conference = value,
            "date_from" => date_from = value,
            "date_to" => date_to = value,
            _ => call.unknown.push(name),
        }
    }
    let date_from_as_date = rt::read_date(date_from);
    let date_to_as_date = rt::read_date(date_to);

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
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::ordered_dates(date_from_as_date, date_to_as_date)
    {
        call.broken(&rules::INVALID_DATE_FROM_DATE_FROM);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::days_within(date_from_as_date, date_to_as_date, 92)
    {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_conference_recording_file<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut conference = "";
    let mut recording = "";
    for (name, value) in params {
        match name {
            "conference" => conference = value,
            "recording" => recording = value,
            _ => call.unknown.push(name),
        }
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
    if recording.is_empty() {
        call.broken(&rules::MISSING_RECORDING);
    }
    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    }
}

pub(crate) fn set_conference_member<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    let mut conference = "";
    let mut name_value = "";
    let mut pin = "";
    let mut announce_join_leave = "";
    let mut admin = "";
    let mut start_muted = "";
    let mut announce_user_count = "";
    let mut announce_only_user = "";
    let mut moh_when_empty = "";
    let mut quiet = "";
    let mut announcement = "";
    let mut drop_silence = "";
    let mut talking_threshold = "";
    let mut silence_threshold = "";
    let mut talk_detection = "";
    let mut jitter_buffer = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            "conference" => conference = value,
            "name" => name_value = value,
            "pin" => pin = value,
            "announce_join_leave" => announce_join_leave = value,
            "admin" => admin = value,
            "start_muted" => start_muted = value,
            "announce_user_count" => announce_user_count = value,
            "announce_only_user" => announce_only_user = value,
            "moh_when_empty" => moh_when_empty = value,
            "quiet" => quiet = value,
            "announcement" => announcement = value,
            "drop_silence" => drop_silence = value,
            "talking_threshold" => talking_threshold = value,
            "silence_threshold" => silence_threshold = value,
            "talk_detection" => talk_detection = value,
            "jitter_buffer" => jitter_buffer = value,
            "description" => {}
            _ => call.unknown.push(name),
        }
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
    if name_value.is_empty() {
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
    if !moh_when_empty.is_empty()
        && moh_when_empty != "default"
        && !rt::lookup_has(call, moh_when_empty, "getMusicOnHold.value")
    {
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

pub(crate) fn del_conference_member<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            _ => call.unknown.push(name),
        }
    }

    if member.is_empty() {
        call.broken(&rules::MISSING_MEMBER);
    }
    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getConferenceMembers.member") {
        call.broken(&rules::INVALID_MEMBER_CONFERENCE_UNKNOWN);
    }
}
