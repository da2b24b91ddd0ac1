// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area parking.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn get_call_parking<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callparking = "";
    for (name, value) in params {
        match name {
            "callparking" => callparking = value,
            _ => call.unknown.push(name),
        }
    }

    if !callparking.is_empty() && !rt::digits(callparking, 1, 20) {
        call.broken(&rules::INVALID_CALLPARKING);
    } else if !callparking.is_empty()
        && !rt::lookup_has(call, callparking, "getCallParking.callparking")
    {
        call.broken(&rules::INVALID_CALLPARKING_UNKNOWN);
    }
}

pub(crate) fn del_call_parking<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callparking = "";
    for (name, value) in params {
        match name {
            "callparking" => callparking = value,
            _ => call.unknown.push(name),
        }
    }

    if callparking.is_empty() {
        call.broken(&rules::MISSING_CALLPARKING);
    }
    if !callparking.is_empty() && !rt::digits(callparking, 1, 20) {
        call.broken(&rules::INVALID_CALLPARKING);
    } else if !callparking.is_empty()
        && !rt::lookup_has(call, callparking, "getCallParking.callparking")
    {
        call.broken(&rules::INVALID_CALLPARKING_UNKNOWN);
    }
}

pub(crate) fn set_call_parking<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callparking = "";
    let mut name_value = "";
    let mut timeout = "";
    let mut music = "";
    let mut failover = "";
    let mut language = "";
    let mut destination = "";
    let mut delay = "";
    let mut blf_lamps = "";
    for (name, value) in params {
        match name {
            "callparking" => callparking = value,
            "name" => name_value = value,
            "timeout" => timeout = value,
            "music" => music = value,
            "failover" => failover = value,
            "language" => language = value,
            "destination" => destination = value,
            "delay" => delay = value,
            "blf_lamps" => blf_lamps = value,
            _ => call.unknown.push(name),
        }
    }

    if !callparking.is_empty() && !rt::digits(callparking, 1, 20) {
        call.broken(&rules::INVALID_CALLPARKING);
    } else if !callparking.is_empty()
        && !rt::lookup_has(call, callparking, "getCallParking.callparking")
    {
        call.broken(&rules::INVALID_CALLPARKING_UNKNOWN);
    }
    if name_value.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if timeout.is_empty() {
        call.broken(&rules::MISSING_TIMEOUT);
    }
    if !timeout.is_empty() && !rt::digits(timeout, 1, 6) {
        call.broken(&rules::INVALID_TIMEOUT);
    }
    if music.is_empty() {
        call.broken(&rules::MISSING_MUSICONHOLD_MUSIC);
    }
    if !music.is_empty()
        && music != "default"
        && !rt::lookup_has(call, music, "getMusicOnHold.value")
    {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_UNKNOWN);
    }
    if failover.is_empty() {
        call.broken(&rules::MISSING_PARAMS_FAILOVER);
    }
    if !failover.is_empty()
        && !rt::in_set(failover, tables::PARKING_FAILOVER)
        && !rt::matches(failover, &tables::PARKING_FAILOVER_2)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_SETCALLPARKING_FAILOVER);
    }
    if language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if destination.is_empty() {
        call.broken(&rules::INVALID_DESTINATION_REQUIRED);
    } else if !destination.is_empty() && !rt::chars_only(destination, &tables::PARKING_DESTINATION)
    {
        call.broken(&rules::INVALID_DESTINATION);
    }
    if delay.is_empty() {
        call.broken(&rules::MISSING_PARAMS_DELAY);
    }
    if blf_lamps.is_empty() {
        call.broken(&rules::MISSING_PARAMS_BLF_LAMPS);
    }
    if !blf_lamps.is_empty() && !rt::integer(blf_lamps, 0, 10, 1, rt::Zeros::Plain) {
        call.broken(&rules::UNNAMED_STATUS_BLF_LAMPS);
    }
}
