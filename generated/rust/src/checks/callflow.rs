// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area callflow.

use crate::call::Call;
use crate::check::Values;
use crate::{items, rt, rules, tables};

pub(crate) fn del_callback(call: &mut Call, v: &Values) {
    let callback = v[0];

    if callback.is_empty() {
        call.broken(&rules::MISSING_CALLBACK);
    }
    if !callback.is_empty() && !rt::digits(callback, 1, 20) {
        call.broken(&rules::INVALID_CALLBACK);
    } else if !callback.is_empty() && !rt::lookup_has(call, callback, "getCallbacks.callback") {
        call.broken(&rules::INVALID_CALLBACK_UNKNOWN);
    }
}

pub(crate) fn del_caller_id_filtering(call: &mut Call, v: &Values) {
    let filtering = v[0];

    if filtering.is_empty() {
        call.broken(&rules::MISSING_FILTER_FILTERING);
    }
    if !filtering.is_empty() && !rt::digits(filtering, 1, 20) {
        call.broken(&rules::INVALID_FILTER_FILTERING);
    } else if !filtering.is_empty()
        && !rt::lookup_has(call, filtering, "getCallerIDFiltering.filtering")
    {
        call.broken(&rules::INVALID_FILTER_FILTERING_UNKNOWN);
    }
}

pub(crate) fn del_disa(call: &mut Call, v: &Values) {
    let disa = v[0];

    if disa.is_empty() {
        call.broken(&rules::MISSING_DISA);
    }
    if !disa.is_empty() && !rt::digits(disa, 1, 20) {
        call.broken(&rules::INVALID_DISA);
    } else if !disa.is_empty() && !rt::lookup_has(call, disa, "getDISAs.disa") {
        call.broken(&rules::INVALID_DISA_UNKNOWN);
    }
}

pub(crate) fn del_forwarding(call: &mut Call, v: &Values) {
    let forwarding = v[0];

    if forwarding.is_empty() {
        call.broken(&rules::MISSING_FORWARDING);
    }
    if !forwarding.is_empty() && !rt::digits(forwarding, 1, 20) {
        call.broken(&rules::INVALID_FORWARDING);
    } else if !forwarding.is_empty()
        && !rt::lookup_has(call, forwarding, "getForwardings.forwarding")
    {
        call.broken(&rules::INVALID_FORWARDING_UNKNOWN);
    }
}

pub(crate) fn del_ivr(call: &mut Call, v: &Values) {
    let ivr = v[0];

    if ivr.is_empty() {
        call.broken(&rules::MISSING_IVR);
    }
    if !ivr.is_empty() && !rt::digits(ivr, 1, 20) {
        call.broken(&rules::INVALID_IVR);
    } else if !ivr.is_empty() && !rt::lookup_has(call, ivr, "getIVRs.ivr") {
        call.broken(&rules::INVALID_IVR_UNKNOWN);
    }
}

pub(crate) fn del_phonebook(call: &mut Call, v: &Values) {
    let phonebook = v[0];

    if phonebook.is_empty() {
        call.broken(&rules::MISSING_PHONEBOOK);
    }
    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
}

pub(crate) fn del_phonebook_group(call: &mut Call, v: &Values) {
    let group = v[0];

    if group.is_empty() {
        call.broken(&rules::MISSING_PHONEBOOK_GROUP);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn del_queue(call: &mut Call, v: &Values) {
    let queue = v[0];

    if queue.is_empty() {
        call.broken(&rules::INVALID_QUEUE_REQUIRED);
    } else if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
}

pub(crate) fn del_ring_group(call: &mut Call, v: &Values) {
    let ringgroup = v[0];

    if ringgroup.is_empty() {
        call.broken(&rules::MISSING_RINGGROUP);
    }
    if !ringgroup.is_empty() && !rt::digits(ringgroup, 1, 20) {
        call.broken(&rules::INVALID_RINGGROUP);
    } else if !ringgroup.is_empty() && !rt::lookup_has(call, ringgroup, "getRingGroups.ring_group")
    {
        call.broken(&rules::INVALID_RINGGROUP_UNKNOWN);
    }
}

pub(crate) fn del_sipuri(call: &mut Call, v: &Values) {
    let sipuri = v[0];

    if sipuri.is_empty() {
        call.broken(&rules::MISSING_SIPURI);
    }
    if !sipuri.is_empty() && !rt::digits(sipuri, 1, 20) {
        call.broken(&rules::INVALID_SIPURI);
    } else if !sipuri.is_empty() && !rt::lookup_has(call, sipuri, "getSIPURIs.sipuri") {
        call.broken(&rules::INVALID_SIPURI_UNKNOWN);
    }
}

pub(crate) fn del_static_member(call: &mut Call, v: &Values) {
    let member = v[0];
    let queue = v[1];

    if member.is_empty() {
        call.broken(&rules::MISSING_MEMBER);
    }
    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getStaticMembers.member") {
        call.broken(&rules::INVALID_MEMBER_UNKNOWN);
    }
    if queue.is_empty() {
        call.broken(&rules::INVALID_QUEUE_REQUIRED);
    } else if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
}

pub(crate) fn del_time_condition(call: &mut Call, v: &Values) {
    let timecondition = v[0];

    if timecondition.is_empty() {
        call.broken(&rules::MISSING_TIMECONDITION);
    }
    if !timecondition.is_empty() && !rt::digits(timecondition, 1, 20) {
        call.broken(&rules::INVALID_TIMECONDITION);
    } else if !timecondition.is_empty()
        && !rt::lookup_has(call, timecondition, "getTimeConditions.timecondition")
    {
        call.broken(&rules::INVALID_TIMECONDITION_UNKNOWN);
    }
}

pub(crate) fn get_callbacks(call: &mut Call, v: &Values) {
    let callback = v[0];

    if !callback.is_empty() && !rt::digits(callback, 1, 20) {
        call.broken(&rules::INVALID_CALLBACK);
    } else if !callback.is_empty() && !rt::lookup_has(call, callback, "getCallbacks.callback") {
        call.broken(&rules::INVALID_CALLBACK_UNKNOWN);
    }
}

pub(crate) fn get_caller_id_filtering(call: &mut Call, v: &Values) {
    let filtering = v[0];
    let did = v[1];

    if !filtering.is_empty() && !rt::digits(filtering, 1, 20) {
        call.broken(&rules::INVALID_FILTER_FILTERING);
    } else if !filtering.is_empty()
        && !rt::lookup_has(call, filtering, "getCallerIDFiltering.filtering")
    {
        call.broken(&rules::INVALID_FILTER_FILTERING_UNKNOWN);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_disas(call: &mut Call, v: &Values) {
    let disa = v[0];

    if !disa.is_empty() && !rt::digits(disa, 1, 20) {
        call.broken(&rules::INVALID_DISA);
    } else if !disa.is_empty() && !rt::lookup_has(call, disa, "getDISAs.disa") {
        call.broken(&rules::INVALID_DISA_UNKNOWN);
    }
}

pub(crate) fn get_forwardings(call: &mut Call, v: &Values) {
    let forwarding = v[0];

    if !forwarding.is_empty() && !rt::digits(forwarding, 1, 20) {
        call.broken(&rules::INVALID_FORWARDING);
    } else if !forwarding.is_empty()
        && !rt::lookup_has(call, forwarding, "getForwardings.forwarding")
    {
        call.broken(&rules::INVALID_FORWARDING_UNKNOWN);
    }
}

pub(crate) fn get_ivrs(call: &mut Call, v: &Values) {
    let ivr = v[0];

    if !ivr.is_empty() && !rt::digits(ivr, 1, 20) {
        call.broken(&rules::INVALID_IVR);
    } else if !ivr.is_empty() && !rt::lookup_has(call, ivr, "getIVRs.ivr") {
        call.broken(&rules::INVALID_IVR_UNKNOWN);
    }
}

pub(crate) fn get_join_when_empty_types(call: &mut Call, v: &Values) {
    let r#type = v[0];

    if !r#type.is_empty() && !rt::in_set_fold(r#type, tables::YES_NO_STRICT) {
        call.broken(&rules::INVALID_JOIN_EMPTY_TYPE_GETJOINWHENEMPTYTYPES_TYPE);
    }
}

pub(crate) fn get_phonebook(call: &mut Call, v: &Values) {
    let phonebook = v[0];
    let group = v[2];

    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn get_phonebook_groups(call: &mut Call, v: &Values) {
    let group = v[1];

    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn get_queues(call: &mut Call, v: &Values) {
    let queue = v[0];

    if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
}

pub(crate) fn get_ring_groups(call: &mut Call, v: &Values) {
    let ring_group = v[0];

    if !ring_group.is_empty() && !rt::digits(ring_group, 1, 20) {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP);
    } else if !ring_group.is_empty()
        && !rt::lookup_has(call, ring_group, "getRingGroups.ring_group")
    {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP_UNKNOWN);
    }
}

pub(crate) fn get_ring_strategies(call: &mut Call, v: &Values) {
    let strategy = v[0];

    if !strategy.is_empty() && !rt::in_set(strategy, tables::RING_STRATEGY) {
        call.broken(&rules::INVALID_STRATEGY);
    }
}

pub(crate) fn get_sipuris(call: &mut Call, v: &Values) {
    let sipuri = v[0];

    if !sipuri.is_empty() && !rt::digits(sipuri, 1, 20) {
        call.broken(&rules::INVALID_SIPURI);
    } else if !sipuri.is_empty() && !rt::lookup_has(call, sipuri, "getSIPURIs.sipuri") {
        call.broken(&rules::INVALID_SIPURI_UNKNOWN);
    }
}

pub(crate) fn get_static_members(call: &mut Call, v: &Values) {
    let queue = v[0];
    let member = v[1];

    if queue.is_empty() {
        call.broken(&rules::INVALID_QUEUE_REQUIRED);
    } else if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    } else if !member.is_empty() && !rt::lookup_has(call, member, "getStaticMembers.member") {
        call.broken(&rules::INVALID_MEMBER_UNKNOWN);
    }
}

pub(crate) fn get_time_conditions(call: &mut Call, v: &Values) {
    let timecondition = v[0];

    if !timecondition.is_empty() && !rt::digits(timecondition, 1, 20) {
        call.broken(&rules::INVALID_TIMECONDITION);
    } else if !timecondition.is_empty()
        && !rt::lookup_has(call, timecondition, "getTimeConditions.timecondition")
    {
        call.broken(&rules::INVALID_TIMECONDITION_UNKNOWN);
    }
}

pub(crate) fn get_voicemail_setups(call: &mut Call, v: &Values) {
    let voicemailsetup = v[0];

    if !voicemailsetup.is_empty() && !rt::digits(voicemailsetup, 1, 6) {
        call.broken(&rules::INVALID_VOICEMAILSETUP);
    } else if !voicemailsetup.is_empty()
        && !rt::lookup_has(call, voicemailsetup, "getVoicemailSetups.value")
    {
        call.broken(&rules::INVALID_VOICEMAILSETUP_UNKNOWN);
    }
}

pub(crate) fn set_callback(call: &mut Call, v: &Values) {
    let callback = v[0];
    let description = v[1];
    let number = v[2];
    let delay_before = v[3];
    let response_timeout = v[4];
    let digit_timeout = v[5];
    let callerid_number = v[6];

    if !callback.is_empty() && !rt::digits(callback, 1, 20) {
        call.broken(&rules::INVALID_CALLBACK);
    } else if !callback.is_empty() && !rt::lookup_has(call, callback, "getCallbacks.callback") {
        call.broken(&rules::INVALID_CALLBACK_UNKNOWN);
    }
    if description.is_empty() {
        call.broken(&rules::MISSING_DESCRIPTION);
    }
    if callback.is_empty()
        && !description.is_empty()
        && !rt::lookup_lacks(call, description, "getCallbacks.description")
    {
        call.broken(&rules::USED_DESCRIPTION_TAKEN);
    }
    if number.is_empty() {
        call.broken(&rules::MISSING_NUMBER);
    }
    if !number.is_empty() && !rt::chars_only(number, &tables::CALLERID) {
        call.broken(&rules::INVALID_NUMBER);
    }
    if !number.is_empty() && !rt::lookup_lacks(call, number, "getDIDsInfo.did") {
        call.broken(&rules::EXISTING_DID_NUMBER_TAKEN);
    }
    if delay_before.is_empty() || delay_before == "0" {
        call.broken(&rules::MISSING_DELAY_BEFORE);
    }
    if !delay_before.is_empty() && !rt::digits(delay_before, 1, 6) {
        call.broken(&rules::INVALID_DELAY_BEFORE);
    }
    if response_timeout.is_empty() {
        call.broken(&rules::MISSING_RESPONSE_TIMEOUT);
    }
    if !response_timeout.is_empty() && !rt::digits(response_timeout, 1, 6) {
        call.broken(&rules::INVALID_RESPONSE_TIMEOUT);
    }
    if digit_timeout.is_empty() {
        call.broken(&rules::MISSING_DIGIT_TIMEOUT);
    }
    if !digit_timeout.is_empty() && !rt::digits(digit_timeout, 1, 6) {
        call.broken(&rules::INVALID_DIGIT_TIMEOUT);
    }
    if !callerid_number.is_empty() && !rt::chars_only(callerid_number, &tables::CALLERID) {
        call.broken(&rules::INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER);
    }
}

pub(crate) fn set_caller_id_filtering(call: &mut Call, v: &Values) {
    let filter = v[0];
    let callerid = v[1];
    let did = v[2];
    let routing = v[3];
    let failover_unreachable = v[4];
    let failover_busy = v[5];
    let failover_noanswer = v[6];

    if !filter.is_empty() && !rt::digits(filter, 1, 20) {
        call.broken(&rules::INVALID_FILTER);
    } else if !filter.is_empty() && !rt::lookup_has(call, filter, "getCallerIDFiltering.filtering")
    {
        call.broken(&rules::INVALID_FILTER_UNKNOWN);
    }
    if callerid.is_empty() {
        call.broken(&rules::MISSING_CALLERID);
    }
    if !callerid.is_empty()
        && !rt::in_set(callerid, tables::FILTER_CALLERID)
        && !rt::matches(callerid, &tables::FILTER_CALLERID_2)
        && !rt::chars_only(callerid, &tables::FILTER_CALLERID_3)
    {
        call.broken(&rules::INVALID_CALLERID);
    }
    if filter.is_empty()
        && !callerid.is_empty()
        && !rt::lookup_lacks(call, callerid, "getCallerIDFiltering.callerid")
    {
        call.broken(&rules::USED_FILTER_CALLERID_TAKEN);
    }
    if !did.is_empty() && did != "all" && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID_SETCALLERIDFILTERING_DID);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
}

pub(crate) fn set_disa(call: &mut Call, v: &Values) {
    let disa = v[0];
    let name = v[1];
    let pin = v[2];
    let digit_timeout = v[3];
    let callerid_override = v[4];
    let language = v[5];

    if !disa.is_empty() && !rt::digits(disa, 1, 20) {
        call.broken(&rules::INVALID_DISA);
    } else if !disa.is_empty() && !rt::lookup_has(call, disa, "getDISAs.disa") {
        call.broken(&rules::INVALID_DISA_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if pin.is_empty() {
        call.broken(&rules::MISSING_PIN);
    }
    if !pin.is_empty() && !rt::digits(pin, 1, 20) {
        call.broken(&rules::INVALID_PIN);
    }
    if digit_timeout.is_empty() {
        call.broken(&rules::MISSING_DIGIT_TIMEOUT);
    }
    if !digit_timeout.is_empty() && !rt::digits(digit_timeout, 1, 6) {
        call.broken(&rules::INVALID_DIGIT_TIMEOUT);
    }
    if !callerid_override.is_empty() && !rt::chars_only(callerid_override, &tables::CALLERID) {
        call.broken(&rules::INVALID_CALLERID_OVERRIDE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
}

pub(crate) fn set_forwarding(call: &mut Call, v: &Values) {
    let forwarding = v[0];
    let phone_number = v[1];
    let callerid_override = v[2];
    let dtmf_digits = v[4];
    let pause = v[5];
    let diversion_header = v[6];

    if !forwarding.is_empty() && !rt::digits(forwarding, 1, 20) {
        call.broken(&rules::INVALID_FORWARDING);
    } else if !forwarding.is_empty()
        && !rt::lookup_has(call, forwarding, "getForwardings.forwarding")
    {
        call.broken(&rules::INVALID_FORWARDING_UNKNOWN);
    }
    if phone_number.is_empty() {
        call.broken(&rules::MISSING_PHONENUMBER_PHONE_NUMBER);
    }
    if !phone_number.is_empty() && !rt::chars_only(phone_number, &tables::CALLERID) {
        call.broken(&rules::INVALID_PHONENUMBER_PHONE_NUMBER);
    }
    if forwarding.is_empty()
        && !phone_number.is_empty()
        && !rt::lookup_below(call, "getForwardings.forwarding", 4)
    {
        call.broken(&rules::FORWARDS_EXCEEDED_PHONE_NUMBER);
    }
    if !callerid_override.is_empty() && !rt::chars_only(callerid_override, &tables::CALLERID) {
        call.broken(&rules::INVALID_CALLERID_OVERRIDE);
    }
    if !dtmf_digits.is_empty() && !rt::chars_only(dtmf_digits, &tables::DTMF_DIGITS) {
        call.broken(&rules::INVALID_DTMF_DIGITS);
    }
    if !pause.is_empty() && !rt::decimal(pause, 0, 1000, 50, 2) {
        call.broken(&rules::INVALID_PAUSE);
    }
    if !diversion_header.is_empty() && !rt::in_set(diversion_header, tables::FLAG) {
        call.broken(&rules::INVALID_DIVERSION_HEADER);
    }
}

pub(crate) fn set_ivr(call: &mut Call, v: &Values) {
    let ivr = v[0];
    let name = v[1];
    let recording = v[2];
    let timeout = v[3];
    let language = v[4];
    let voicemailsetup = v[5];
    let choices = v[6];

    if !ivr.is_empty() && !rt::digits(ivr, 1, 20) {
        call.broken(&rules::INVALID_IVR);
    } else if !ivr.is_empty() && !rt::lookup_has(call, ivr, "getIVRs.ivr") {
        call.broken(&rules::INVALID_IVR_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if recording.is_empty() {
        call.broken(&rules::MISSING_RECORDING_SETIVR_RECORDING);
    }
    if !recording.is_empty() && !rt::digits(recording, 1, 20) {
        call.broken(&rules::INVALID_RECORDING);
    } else if !recording.is_empty() && !rt::lookup_has(call, recording, "getRecordings.value") {
        call.broken(&rules::INVALID_RECORDING_UNKNOWN);
    }
    if timeout.is_empty() {
        call.broken(&rules::MISSING_TIMEOUT);
    }
    if !timeout.is_empty() && !rt::digits(timeout, 1, 6) {
        call.broken(&rules::INVALID_TIMEOUT);
    }
    if language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if voicemailsetup.is_empty() {
        call.broken(&rules::MISSING_VOICEMAILSETUP);
    }
    if !voicemailsetup.is_empty() && !rt::digits(voicemailsetup, 1, 6) {
        call.broken(&rules::INVALID_VOICEMAILSETUP);
    } else if !voicemailsetup.is_empty()
        && !rt::lookup_has(call, voicemailsetup, "getVoicemailSetups.value")
    {
        call.broken(&rules::INVALID_VOICEMAILSETUP_UNKNOWN);
    }
    if choices.is_empty() {
        call.broken(&rules::MISSING_CHOICES);
    }
}

pub(crate) fn set_phonebook(call: &mut Call, v: &Values) {
    let phonebook = v[0];
    let speed_dial = v[1];
    let name = v[2];
    let number = v[3];
    let group = v[6];

    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
    if !speed_dial.is_empty() && !rt::chars_only(speed_dial, &tables::SPEED_DIAL) {
        call.broken(&rules::INVALID_SPEED_DIAL);
    }
    if phonebook.is_empty()
        && !speed_dial.is_empty()
        && !rt::lookup_lacks(call, speed_dial, "getPhonebook.speed_dial")
    {
        call.broken(&rules::USED_SPEED_DIAL_TAKEN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if number.is_empty() {
        call.broken(&rules::MISSING_NUMBER);
    }
    if !number.is_empty()
        && !rt::chars_only(number, &tables::PHONEBOOK_NUMBER)
        && !rt::matches(number, &tables::PHONEBOOK_NUMBER_2)
    {
        call.broken(&rules::INVALID_NUMBER_SETPHONEBOOK_NUMBER);
    }
    if phonebook.is_empty()
        && !number.is_empty()
        && !rt::lookup_lacks(call, number, "getPhonebook.number")
    {
        call.broken(&rules::USED_NUMBER_TAKEN);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn set_phonebook_group(call: &mut Call, v: &Values) {
    let phonebook = v[0];
    let group = v[1];
    let name = v[2];

    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
}

pub(crate) fn set_queue(call: &mut Call, v: &Values) {
    let queue = v[0];
    let queue_name = v[1];
    let queue_number = v[2];
    let queue_language = v[3];
    let join_announcement = v[6];
    let priority_weight = v[7];
    let agent_announcement = v[8];
    let report_hold_time_agent = v[9];
    let member_delay = v[10];
    let maximum_wait_time = v[11];
    let maximum_callers = v[12];
    let join_when_empty = v[13];
    let leave_when_empty = v[14];
    let ring_strategy = v[15];
    let ring_inuse = v[16];
    let agent_ring_timeout = v[17];
    let retry_timer = v[18];
    let wrapup_time = v[19];
    let voice_announcement = v[20];
    let frequency_announcement = v[21];
    let announce_position_frecuency = v[22];
    let announce_round_seconds = v[23];
    let if_announce_position_enabled_report_estimated_hold_time = v[24];
    let thankyou_for_your_patience = v[25];
    let music_on_hold = v[26];
    let fail_over_routing_timeout = v[27];
    let fail_over_routing_full = v[28];
    let fail_over_routing_join_empty = v[29];
    let fail_over_routing_leave_empty = v[30];
    let fail_over_routing_join_unavail = v[31];
    let fail_over_routing_leave_unavail = v[32];

    if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
    if queue_name.is_empty() {
        call.broken(&rules::MISSING_NAME_QUEUE_NAME);
    }
    if queue_number.is_empty() {
        call.broken(&rules::MISSING_NUMBER_QUEUE_NUMBER);
    }
    if !queue_number.is_empty() && !rt::digits(queue_number, 1, 10) {
        call.broken(&rules::INVALID_NUMBER_QUEUE_NUMBER);
    }
    if queue_language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE_QUEUE_LANGUAGE);
    }
    if !queue_language.is_empty() && !rt::in_set(queue_language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE_QUEUE_LANGUAGE);
    }
    if !join_announcement.is_empty()
        && !rt::in_set(join_announcement, tables::RECORDING)
        && !rt::digits(join_announcement, 1, 20)
    {
        call.broken(&rules::INVALID_JOIN_ANNOUNCEMENT);
    }
    if priority_weight.is_empty() {
        call.broken(&rules::MISSING_PRIORITY_WEIGHT);
    }
    if !priority_weight.is_empty() && !rt::integer(priority_weight, 1, 60, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_PRIORITY_WEIGHT);
    }
    if !agent_announcement.is_empty()
        && !rt::in_set(agent_announcement, tables::RECORDING)
        && !rt::digits(agent_announcement, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_AGENT_ANNOUNCEMENT);
    }
    if report_hold_time_agent.is_empty() {
        call.broken(&rules::MISSING_REPORT_HOLD_TIME_AGENT);
    }
    if !report_hold_time_agent.is_empty()
        && !rt::in_set_fold(report_hold_time_agent, tables::YES_NO_ONCE)
    {
        call.broken(&rules::INVALID_REPORT_HOLD_TIME_AGENT);
    }
    if !member_delay.is_empty()
        && !rt::in_set_fold(member_delay, tables::MEMBER_DELAY)
        && !rt::integer(member_delay, 1, 15, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_MEMBER_DELAY);
    }
    if !maximum_wait_time.is_empty()
        && !rt::in_set_fold(maximum_wait_time, tables::WAIT_TIME)
        && !rt::integer(maximum_wait_time, 0, 1200, 30, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_MAXIMUM_WAIT_TIME);
    }
    if !maximum_callers.is_empty()
        && !rt::in_set_fold(maximum_callers, tables::WAIT_TIME)
        && !rt::integer(maximum_callers, 1, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_MAXIMUM_CALLERS);
    }
    if join_when_empty.is_empty() {
        call.broken(&rules::MISSING_JOIN_WHEN_EMPTY);
    }
    if !join_when_empty.is_empty() && !rt::in_set_fold(join_when_empty, tables::YES_NO_STRICT) {
        call.broken(&rules::INVALID_JOIN_EMPTY_TYPE_JOIN_WHEN_EMPTY);
    }
    if leave_when_empty.is_empty() {
        call.broken(&rules::MISSING_LEAVE_WHEN_EMPTY);
    }
    if !leave_when_empty.is_empty() && !rt::in_set_fold(leave_when_empty, tables::YES_NO_STRICT) {
        call.broken(&rules::INVALID_JOIN_EMPTY_TYPE_LEAVE_WHEN_EMPTY);
    }
    if ring_strategy.is_empty() {
        call.broken(&rules::MISSING_RING_STRATEGY);
    }
    if !ring_strategy.is_empty() && !rt::in_set(ring_strategy, tables::RING_STRATEGY) {
        call.broken(&rules::INVALID_STRATEGY_RING_STRATEGY);
    }
    if ring_inuse.is_empty() {
        call.broken(&rules::MISSING_RING_INUSE);
    }
    if !ring_inuse.is_empty() && !rt::in_set_fold(ring_inuse, tables::YES_NO) {
        call.broken(&rules::INVALID_RING_INUSE);
    }
    if !agent_ring_timeout.is_empty()
        && !rt::integer(agent_ring_timeout, 5, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_AGENT_RING_TIMEOUT);
    }
    if !retry_timer.is_empty()
        && !rt::in_set_fold(retry_timer, tables::MEMBER_DELAY)
        && !rt::integer(retry_timer, 5, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_RETRY_TIMER);
    }
    if !wrapup_time.is_empty()
        && !rt::in_set_fold(wrapup_time, tables::MEMBER_DELAY)
        && !rt::integer(wrapup_time, 1, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_WRAPUP_TIME);
    }
    if !voice_announcement.is_empty()
        && !rt::in_set(voice_announcement, tables::RECORDING)
        && !rt::digits(voice_announcement, 1, 20)
    {
        call.broken(&rules::INVALID_VOICE_ANNOUNCEMENT);
    }
    if !frequency_announcement.is_empty()
        && !rt::in_set_fold(frequency_announcement, tables::MEMBER_DELAY)
        && !rt::integer(frequency_announcement, 0, 1200, 15, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_FREQUENCY_ANNOUNCEMENT);
    }
    if !announce_position_frecuency.is_empty()
        && !rt::in_set_fold(announce_position_frecuency, tables::MEMBER_DELAY)
        && !rt::integer(announce_position_frecuency, 0, 1200, 15, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_ANNOUNCE_POSITION_FREQUENCY_ANNOUNCE_POSITION_FRECUENCY);
    }
    if !announce_round_seconds.is_empty()
        && !rt::in_set_fold(announce_round_seconds, tables::MEMBER_DELAY)
        && !rt::integer(announce_round_seconds, 1, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_ANNOUNCE_ROUND_SECONDS);
    }
    if !if_announce_position_enabled_report_estimated_hold_time.is_empty()
        && !rt::in_set_fold(
            if_announce_position_enabled_report_estimated_hold_time,
            tables::YES_NO_ONCE,
        )
    {
        call.broken(&rules::INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME);
    }
    if !thankyou_for_your_patience.is_empty()
        && !rt::in_set_fold(thankyou_for_your_patience, tables::YES_NO)
    {
        call.broken(&rules::INVALID_THANKYOU_FOR_YOUR_PATIENCE);
    }
    if !music_on_hold.is_empty() && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value") {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if !fail_over_routing_timeout.is_empty()
        && fail_over_routing_timeout != "none"
        && !rt::routing(fail_over_routing_timeout, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_TIMEOUT);
    }
    if !fail_over_routing_full.is_empty()
        && fail_over_routing_full != "none"
        && !rt::routing(fail_over_routing_full, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_FULL);
    }
    if !fail_over_routing_join_empty.is_empty()
        && fail_over_routing_join_empty != "none"
        && !rt::routing(fail_over_routing_join_empty, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_EMPTY);
    }
    if !fail_over_routing_leave_empty.is_empty()
        && fail_over_routing_leave_empty != "none"
        && !rt::routing(fail_over_routing_leave_empty, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_EMPTY);
    }
    if !fail_over_routing_join_unavail.is_empty()
        && fail_over_routing_join_unavail != "none"
        && !rt::routing(fail_over_routing_join_unavail, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_UNAVAIL);
    }
    if !fail_over_routing_leave_unavail.is_empty()
        && fail_over_routing_leave_unavail != "none"
        && !rt::routing(fail_over_routing_leave_unavail, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_UNAVAIL);
    }
}

pub(crate) fn set_ring_group(call: &mut Call, v: &Values) {
    let ring_group = v[0];
    let name = v[1];
    let members = v[2];
    let voicemail = v[3];
    let caller_announcement = v[4];
    let music_on_hold = v[5];
    let language = v[6];

    if !ring_group.is_empty() && !rt::digits(ring_group, 1, 20) {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP);
    } else if !ring_group.is_empty()
        && !rt::lookup_has(call, ring_group, "getRingGroups.ring_group")
    {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if !name.is_empty() && !rt::length(name, 0, 22) {
        call.broken(&rules::NAME_TOOLONG_NAME);
    }
    if ring_group.is_empty()
        && !name.is_empty()
        && !rt::lookup_lacks(call, name, "getRingGroups.name")
    {
        call.broken(&rules::USED_NAME_TAKEN);
    }
    if members.is_empty() {
        call.broken(&rules::MISSING_MEMBERS);
    }
    if !members.is_empty() && !rt::list(members, ";", 1, usize::MAX, items::ring_members_item) {
        call.broken(&rules::INVALID_MEMBER_MEMBERS);
    }
    if !members.is_empty() && !rt::list(members, ";", 1, 8, items::max_phonebook_item) {
        call.broken(&rules::MAX_PHONEBOOK_MEMBERS);
    }
    if voicemail.is_empty() {
        call.broken(&rules::MISSING_MAILBOX_VOICEMAIL);
    }
    if !voicemail.is_empty() && !rt::digits(voicemail, 1, 20) {
        call.broken(&rules::INVALID_MAILBOX_SETRINGGROUP_VOICEMAIL);
    }
    if !caller_announcement.is_empty()
        && !rt::in_set(caller_announcement, tables::RECORDING)
        && !rt::digits(caller_announcement, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_CALLER_ANNOUNCEMENT);
    }
    if !music_on_hold.is_empty() && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value") {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
}

pub(crate) fn set_sipuri(call: &mut Call, v: &Values) {
    let sipuri = v[0];
    let uri = v[1];
    let callerid_override = v[3];

    if !sipuri.is_empty() && !rt::digits(sipuri, 1, 20) {
        call.broken(&rules::INVALID_SIPURI);
    } else if !sipuri.is_empty() && !rt::lookup_has(call, sipuri, "getSIPURIs.sipuri") {
        call.broken(&rules::INVALID_SIPURI_UNKNOWN);
    }
    if uri.is_empty() {
        call.broken(&rules::MISSING_URI);
    }
    if !uri.is_empty() && !rt::matches(uri, &tables::SIP_URI) {
        call.broken(&rules::INVALID_SIPURI_URI);
    }
    if !callerid_override.is_empty() && !rt::chars_only(callerid_override, &tables::CALLERID) {
        call.broken(&rules::INVALID_CALLERID_OVERRIDE);
    }
}

pub(crate) fn set_static_member(call: &mut Call, v: &Values) {
    let member = v[0];
    let queue = v[1];
    let member_name = v[2];
    let account = v[3];
    let priority = v[4];

    if !member.is_empty() && !rt::digits(member, 1, 20) {
        call.broken(&rules::INVALID_MEMBER);
    }
    if queue.is_empty() {
        call.broken(&rules::INVALID_QUEUE_REQUIRED);
    } else if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
    if member_name.is_empty() {
        call.broken(&rules::MISSING_NAME_MEMBER_NAME);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if priority.is_empty() {
        call.broken(&rules::MISSING_PRIORITY);
    }
    if !priority.is_empty() && !rt::digits(priority, 1, 10) {
        call.broken(&rules::INVALID_PRIORITY);
    }
}

pub(crate) fn set_time_condition(call: &mut Call, v: &Values) {
    let timecondition = v[0];
    let name = v[1];
    let routing_match = v[2];
    let routing_nomatch = v[3];
    let starthour = v[4];
    let startminute = v[5];
    let endhour = v[6];
    let endminute = v[7];
    let weekdaystart = v[8];
    let weekdayend = v[9];

    if !timecondition.is_empty() && !rt::digits(timecondition, 1, 20) {
        call.broken(&rules::INVALID_TIMECONDITION);
    } else if !timecondition.is_empty()
        && !rt::lookup_has(call, timecondition, "getTimeConditions.timecondition")
    {
        call.broken(&rules::INVALID_TIMECONDITION_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if routing_match.is_empty() {
        call.broken(&rules::MISSING_ROUTING_ROUTING_MATCH);
    }
    if !routing_match.is_empty() && !rt::routing(routing_match, tables::CONDITION_ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING_MATCH);
    }
    if routing_nomatch.is_empty() {
        call.broken(&rules::MISSING_ROUTING_ROUTING_NOMATCH);
    }
    if !routing_nomatch.is_empty() && !rt::routing(routing_nomatch, tables::CONDITION_ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING_NOMATCH);
    }
    if starthour.is_empty() {
        call.broken(&rules::MISSING_STARTHOUR);
    }
    if !starthour.is_empty() && !rt::list(starthour, ";", 1, usize::MAX, items::hours_item) {
        call.broken(&rules::INVALID_STARTHOUR);
    }
    if startminute.is_empty() {
        call.broken(&rules::MISSING_STARTMINUTE);
    }
    if !startminute.is_empty() && !rt::list(startminute, ";", 1, usize::MAX, items::minutes_item) {
        call.broken(&rules::INVALID_STARTMINUTE);
    }
    if endhour.is_empty() {
        call.broken(&rules::MISSING_ENDHOUR);
    }
    if !endhour.is_empty() && !rt::list(endhour, ";", 1, usize::MAX, items::hours_item) {
        call.broken(&rules::INVALID_ENDHOUR);
    }
    if endminute.is_empty() {
        call.broken(&rules::MISSING_ENDMINUTE);
    }
    if !endminute.is_empty() && !rt::list(endminute, ";", 1, usize::MAX, items::minutes_item) {
        call.broken(&rules::INVALID_ENDMINUTE);
    }
    if weekdaystart.is_empty() {
        call.broken(&rules::MISSING_WEEKDAYSTART);
    }
    if !weekdaystart.is_empty() && !rt::list(weekdaystart, ";", 1, usize::MAX, items::weekdays_item)
    {
        call.broken(&rules::INVALID_WEEKDAYSTART);
    }
    if weekdayend.is_empty() {
        call.broken(&rules::MISSING_WEEKDAYEND);
    }
    if !weekdayend.is_empty() && !rt::list(weekdayend, ";", 1, usize::MAX, items::weekdays_item) {
        call.broken(&rules::INVALID_WEEKDAYEND);
    }
    if !starthour.is_empty()
        && !startminute.is_empty()
        && !endhour.is_empty()
        && !endminute.is_empty()
        && !weekdaystart.is_empty()
        && !weekdayend.is_empty()
        && (!rt::same_count(";", starthour, startminute)
            || !rt::same_count(";", starthour, endhour)
            || !rt::same_count(";", starthour, endminute)
            || !rt::same_count(";", starthour, weekdaystart)
            || !rt::same_count(";", starthour, weekdayend))
    {
        call.broken(&rules::INVALID_NUMBERMEMBERS_SETTIMECONDITION);
    }
}

pub(crate) fn get_call_huntings(call: &mut Call, v: &Values) {
    let callhunting = v[0];

    if !callhunting.is_empty() && !rt::digits(callhunting, 1, 20) {
        call.broken(&rules::INVALID_CALLHUNTING);
    } else if !callhunting.is_empty()
        && !rt::lookup_has(call, callhunting, "getCallHuntings.callhunting")
    {
        call.broken(&rules::INVALID_CALLHUNTING_UNKNOWN);
    }
}

pub(crate) fn del_call_hunting(call: &mut Call, v: &Values) {
    let callhunting = v[0];

    if callhunting.is_empty() {
        call.broken(&rules::MISSING_CALLHUNTING);
    }
    if !callhunting.is_empty() && !rt::digits(callhunting, 1, 20) {
        call.broken(&rules::INVALID_CALLHUNTING);
    } else if !callhunting.is_empty()
        && !rt::lookup_has(call, callhunting, "getCallHuntings.callhunting")
    {
        call.broken(&rules::INVALID_CALLHUNTING_UNKNOWN);
    }
}

pub(crate) fn set_call_hunting(call: &mut Call, v: &Values) {
    let callhunting = v[0];
    let description = v[1];
    let music = v[2];
    let recording = v[3];
    let language = v[4];
    let order = v[5];
    let members = v[6];
    let ring_time = v[7];
    let press = v[8];

    if !callhunting.is_empty() && !rt::digits(callhunting, 1, 20) {
        call.broken(&rules::INVALID_CALLHUNTING);
    } else if !callhunting.is_empty()
        && !rt::lookup_has(call, callhunting, "getCallHuntings.callhunting")
    {
        call.broken(&rules::INVALID_CALLHUNTING_UNKNOWN);
    }
    if description.is_empty() {
        call.broken(&rules::MISSING_DESCRIPTION);
    }
    if music.is_empty() {
        call.broken(&rules::MISSING_MUSICONHOLD_MUSIC);
    }
    if !music.is_empty() && !rt::lookup_has(call, music, "getMusicOnHold.value") {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_UNKNOWN);
    }
    if recording.is_empty() {
        call.broken(&rules::MISSING_RECORDING_SETIVR_RECORDING);
    }
    if !recording.is_empty()
        && !rt::in_set(recording, tables::RECORDING)
        && !rt::digits(recording, 1, 20)
    {
        call.broken(&rules::INVALID_RECORDING_SETCALLHUNTING_RECORDING);
    }
    if language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if order.is_empty() {
        call.broken(&rules::INVALID_ORDER_REQUIRED);
    } else if !order.is_empty() && !rt::in_set(order, tables::HUNT_ORDER) {
        call.broken(&rules::INVALID_ORDER);
    }
    if members.is_empty() {
        call.broken(&rules::MISSING_MEMBERS);
    }
    if ring_time.is_empty() {
        call.broken(&rules::INVALID_NUMBERMEMBERS_RING_TIME_REQUIRED);
    } else if !ring_time.is_empty()
        && !rt::list(ring_time, ";", 1, usize::MAX, items::hunt_seconds_item)
    {
        call.broken(&rules::INVALID_NUMBERMEMBERS_RING_TIME);
    }
    if press.is_empty() {
        call.broken(&rules::INVALID_NUMBERMEMBERS_PRESS_REQUIRED);
    } else if !press.is_empty() && !rt::list(press, ";", 1, usize::MAX, items::hunt_press_item) {
        call.broken(&rules::INVALID_NUMBERMEMBERS_PRESS);
    }
    if !members.is_empty()
        && !ring_time.is_empty()
        && !press.is_empty()
        && (!rt::same_count(";", members, ring_time) || !rt::same_count(";", members, press))
    {
        call.broken(&rules::INVALID_NUMBERMEMBERS_SETCALLHUNTING);
    }
}

pub(crate) fn get_sequences(call: &mut Call, v: &Values) {
    let client = v[1];

    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn set_sequences(call: &mut Call, v: &Values) {
    let sequence = v[0];
    let name = v[1];
    let steps = v[2];
    let client = v[3];

    if sequence.is_empty() {
        call.broken(&rules::MISSING_PARAMS_SEQUENCE);
    }
    if !sequence.is_empty() && !rt::lookup_has(call, sequence, "getSequences.sequence") {
        call.broken(&rules::NO_SEQUENCES_SEQUENCE_UNKNOWN);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if steps.is_empty() {
        call.broken(&rules::MISSING_PARAMS_STEPS);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn del_sequences(call: &mut Call, v: &Values) {
    let sequence = v[0];
    let client = v[1];

    if sequence.is_empty() {
        call.broken(&rules::MISSING_PARAMS_SEQUENCE);
    }
    if !sequence.is_empty() && !rt::lookup_has(call, sequence, "getSequences.sequence") {
        call.broken(&rules::NO_SEQUENCES_SEQUENCE_UNKNOWN);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}
