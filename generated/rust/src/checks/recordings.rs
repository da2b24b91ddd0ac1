// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area recordings.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn del_call_recording<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callrecording = "";
    let mut account = "";
    for (name, value) in params {
        match name {
            "callrecording" => callrecording = value,
            "account" => account = value,
            _ => call.unknown.push(name),
        }
    }

    if callrecording.is_empty() {
        call.broken(&rules::MISSING_CALLRECORDING);
    }
    if !callrecording.is_empty()
        && !rt::lookup_has(call, callrecording, "getCallRecordings.callrecording")
    {
        call.broken(&rules::INVALID_CALLRECORDING_UNKNOWN);
    }
    if account.is_empty() {
        call.broken(&rules::MISSING_ACCOUNT);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    } else if !account.is_empty()
        && !rt::lookup_has(call, account, "getSubAccounts.account")
        && account != "all"
        && !rt::digits(account, 1, 20)
    {
        call.broken(&rules::INVALID_ACCOUNT_UNKNOWN);
    }
}

pub(crate) fn del_recording<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut recording = "";
    for (name, value) in params {
        match name {
            "recording" => recording = value,
            _ => call.unknown.push(name),
        }
    }

    if recording.is_empty() {
        call.broken(&rules::MISSING_RECORDING);
    }
    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    } else if !recording.is_empty() && !rt::lookup_has(call, recording, "getRecordings.value") {
        call.broken(&rules::INVALID_RECORDING_UNKNOWN);
    }
    if !recording.is_empty() && !rt::lookup_lacks(call, recording, "getIVRs.recording") {
        call.broken(&rules::RECORDING_IN_USE_IVR_RECORDING_TAKEN);
    }
    if !recording.is_empty() && !rt::lookup_lacks(call, recording, "getQueues.join_announcement") {
        call.broken(&rules::RECORDING_IN_USE_QUEUE_RECORDING_TAKEN);
    }
}

pub(crate) fn get_music_on_hold<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut music_on_hold = "";
    for (name, value) in params {
        match name {
            "music_on_hold" => music_on_hold = value,
            _ => call.unknown.push(name),
        }
    }

    if !music_on_hold.is_empty()
        && music_on_hold != "default"
        && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value")
    {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
}

pub(crate) fn set_music_on_hold<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut description = "";
    let mut recordings = "";
    for (name, value) in params {
        match name {
            "description" => description = value,
            "recordings" => recordings = value,
            "name" => {}
            "volume" => {}
            "sort" => {}
            _ => call.unknown.push(name),
        }
    }

    if description.is_empty() {
        call.broken(&rules::MISSING_DESCRIPTION);
    }
    if recordings.is_empty() {
        call.broken(&rules::MISSING_RECORDING_RECORDINGS);
    }
}

pub(crate) fn del_music_on_hold<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut music_on_hold = "";
    for (name, value) in params {
        match name {
            "music_on_hold" => music_on_hold = value,
            _ => call.unknown.push(name),
        }
    }

    if music_on_hold.is_empty() {
        call.broken(&rules::MISSING_MUSICONHOLD_MUSIC_ON_HOLD);
    }
    if !music_on_hold.is_empty()
        && music_on_hold != "default"
        && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value")
    {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
}

pub(crate) fn get_recordings<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut recording = "";
    for (name, value) in params {
        match name {
            "recording" => recording = value,
            _ => call.unknown.push(name),
        }
    }

    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    } else if !recording.is_empty() && !rt::lookup_has(call, recording, "getRecordings.value") {
        call.broken(&rules::INVALID_RECORDING_UNKNOWN);
    }
}

pub(crate) fn get_recording_file<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut recording = "";
    for (name, value) in params {
        match name {
            "recording" => recording = value,
            _ => call.unknown.push(name),
        }
    }

    if recording.is_empty() {
        call.broken(&rules::MISSING_RECORDING);
    }
    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    } else if !recording.is_empty() && !rt::lookup_has(call, recording, "getRecordings.value") {
        call.broken(&rules::INVALID_RECORDING_UNKNOWN);
    }
}

pub(crate) fn set_recording<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut recording = "";
    let mut file = "";
    let mut name_value = "";
    for (name, value) in params {
        match name {
            "recording" => recording = value,
            "file" => file = value,
            "name" => name_value = value,
            _ => call.unknown.push(name),
        }
    }

    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    }
    if recording.is_empty() && file.is_empty() {
        call.broken(&rules::MISSING_FILE_SETRECORDING_FILE);
    }
    if !file.is_empty() && !rt::base64(file) {
        call.broken(&rules::NO_BASE64FILE_FILE);
    }
    if recording.is_empty() && name_value.is_empty() {
        call.broken(&rules::MISSING_NAME_SETRECORDING_NAME);
    }
}

pub(crate) fn get_call_recording<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callrecording = "";
    let mut account = "";
    for (name, value) in params {
        match name {
            "callrecording" => callrecording = value,
            "account" => account = value,
            _ => call.unknown.push(name),
        }
    }

    if callrecording.is_empty() {
        call.broken(&rules::MISSING_CALLRECORDING);
    }
    if !callrecording.is_empty()
        && !rt::lookup_has(call, callrecording, "getCallRecordings.callrecording")
    {
        call.broken(&rules::INVALID_CALLRECORDING_UNKNOWN);
    }
    if account.is_empty() {
        call.broken(&rules::MISSING_ACCOUNT);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    } else if !account.is_empty()
        && !rt::lookup_has(call, account, "getSubAccounts.account")
        && account != "all"
        && !rt::digits(account, 1, 20)
    {
        call.broken(&rules::INVALID_ACCOUNT_UNKNOWN);
    }
}

pub(crate) fn get_call_recordings<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut account = "";
    let mut date_from = "";
    let mut date_to = "";
    let mut call_type = "";
    for (name, value) in params {
        match name {
            "account" => account = value,
            "date_from" => date_from = value,
            "date_to" => date_to = value,
            "call_type" => call_type = value,
            "start" => {}
            "length" => {}
            _ => call.unknown.push(name),
        }
    }
    let date_from_as_date = rt::read_date(date_from);
    let date_to_as_date = rt::read_date(date_to);

    if account.is_empty() {
        call.broken(&rules::MISSING_ACCOUNT);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if date_from.is_empty() {
        call.broken(&rules::MISSING_FROM_DATE_DATE_FROM);
    }
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if date_to.is_empty() {
        call.broken(&rules::MISSING_TO_DATE_DATE_TO);
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
        call.broken(&rules::INVALID_DATE_FROM_RECORDINGS);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::days_within(date_from_as_date, date_to_as_date, 92)
    {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
    if !call_type.is_empty() && !rt::in_set_fold(call_type, tables::CALL_TYPE_FILTER) {
        call.broken(&rules::INVALID_CALL_TYPE);
    }
}

pub(crate) fn send_call_recording_email<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callrecording = "";
    let mut account = "";
    let mut email = "";
    for (name, value) in params {
        match name {
            "callrecording" => callrecording = value,
            "account" => account = value,
            "email" => email = value,
            _ => call.unknown.push(name),
        }
    }

    if callrecording.is_empty() {
        call.broken(&rules::MISSING_CALLRECORDING);
    }
    if !callrecording.is_empty()
        && !rt::lookup_has(call, callrecording, "getCallRecordings.callrecording")
    {
        call.broken(&rules::INVALID_CALLRECORDING_UNKNOWN);
    }
    if account.is_empty() {
        call.broken(&rules::MISSING_ACCOUNT);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if email.is_empty() {
        call.broken(&rules::MISSING_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
}
