// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area callflow.

use crate::call::{Call, Params};
use crate::{items, rt, rules, tables};

pub(crate) fn del_callback<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callback = "";
    for (name, value) in params {
        match name {
            "callback" => callback = value,
            _ => call.unknown.push(name),
        }
    }

    if callback.is_empty() {
        call.broken(&rules::MISSING_CALLBACK);
    }
    if !callback.is_empty() && !rt::digits(callback, 1, 20) {
        call.broken(&rules::INVALID_CALLBACK);
    } else if !callback.is_empty() && !rt::lookup_has(call, callback, "getCallbacks.callback") {
        call.broken(&rules::INVALID_CALLBACK_UNKNOWN);
    }
}

pub(crate) fn del_caller_id_filtering<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut filtering = "";
    for (name, value) in params {
        match name {
            "filtering" => filtering = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_disa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut disa = "";
    for (name, value) in params {
        match name {
            "disa" => disa = value,
            _ => call.unknown.push(name),
        }
    }

    if disa.is_empty() {
        call.broken(&rules::MISSING_DISA);
    }
    if !disa.is_empty() && !rt::digits(disa, 1, 20) {
        call.broken(&rules::INVALID_DISA);
    } else if !disa.is_empty() && !rt::lookup_has(call, disa, "getDISAs.disa") {
        call.broken(&rules::INVALID_DISA_UNKNOWN);
    }
}

pub(crate) fn del_forwarding<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut forwarding = "";
    for (name, value) in params {
        match name {
            "forwarding" => forwarding = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_ivr<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut ivr = "";
    for (name, value) in params {
        match name {
            "ivr" => ivr = value,
            _ => call.unknown.push(name),
        }
    }

    if ivr.is_empty() {
        call.broken(&rules::MISSING_IVR);
    }
    if !ivr.is_empty() && !rt::digits(ivr, 1, 20) {
        call.broken(&rules::INVALID_IVR);
    } else if !ivr.is_empty() && !rt::lookup_has(call, ivr, "getIVRs.ivr") {
        call.broken(&rules::INVALID_IVR_UNKNOWN);
    }
}

pub(crate) fn del_phonebook<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut phonebook = "";
    for (name, value) in params {
        match name {
            "phonebook" => phonebook = value,
            _ => call.unknown.push(name),
        }
    }

    if phonebook.is_empty() {
        call.broken(&rules::MISSING_PHONEBOOK);
    }
    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
}

pub(crate) fn del_phonebook_group<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut group = "";
    for (name, value) in params {
        match name {
            "group" => group = value,
            _ => call.unknown.push(name),
        }
    }

    if group.is_empty() {
        call.broken(&rules::MISSING_PHONEBOOK_GROUP);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn del_queue<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut queue = "";
    for (name, value) in params {
        match name {
            "queue" => queue = value,
            _ => call.unknown.push(name),
        }
    }

    if queue.is_empty() {
        call.broken(&rules::INVALID_QUEUE_REQUIRED);
    } else if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
}

pub(crate) fn del_ring_group<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut ringgroup = "";
    for (name, value) in params {
        match name {
            "ringgroup" => ringgroup = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_sipuri<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sipuri = "";
    for (name, value) in params {
        match name {
            "sipuri" => sipuri = value,
            _ => call.unknown.push(name),
        }
    }

    if sipuri.is_empty() {
        call.broken(&rules::MISSING_SIPURI);
    }
    if !sipuri.is_empty() && !rt::digits(sipuri, 1, 20) {
        call.broken(&rules::INVALID_SIPURI);
    } else if !sipuri.is_empty() && !rt::lookup_has(call, sipuri, "getSIPURIs.sipuri") {
        call.broken(&rules::INVALID_SIPURI_UNKNOWN);
    }
}

pub(crate) fn del_static_member<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    let mut queue = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            "queue" => queue = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_time_condition<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut timecondition = "";
    for (name, value) in params {
        match name {
            "timecondition" => timecondition = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn get_callbacks<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callback = "";
    for (name, value) in params {
        match name {
            "callback" => callback = value,
            _ => call.unknown.push(name),
        }
    }

    if !callback.is_empty() && !rt::digits(callback, 1, 20) {
        call.broken(&rules::INVALID_CALLBACK);
    } else if !callback.is_empty() && !rt::lookup_has(call, callback, "getCallbacks.callback") {
        call.broken(&rules::INVALID_CALLBACK_UNKNOWN);
    }
}

pub(crate) fn get_caller_id_filtering<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut filtering = "";
    let mut did = "";
    for (name, value) in params {
        match name {
            "filtering" => filtering = value,
            "did" => did = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn get_disas<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut disa = "";
    for (name, value) in params {
        match name {
            "disa" => disa = value,
            _ => call.unknown.push(name),
        }
    }

    if !disa.is_empty() && !rt::digits(disa, 1, 20) {
        call.broken(&rules::INVALID_DISA);
    } else if !disa.is_empty() && !rt::lookup_has(call, disa, "getDISAs.disa") {
        call.broken(&rules::INVALID_DISA_UNKNOWN);
    }
}

pub(crate) fn get_forwardings<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut forwarding = "";
    for (name, value) in params {
        match name {
            "forwarding" => forwarding = value,
            _ => call.unknown.push(name),
        }
    }

    if !forwarding.is_empty() && !rt::digits(forwarding, 1, 20) {
        call.broken(&rules::INVALID_FORWARDING);
    } else if !forwarding.is_empty()
        && !rt::lookup_has(call, forwarding, "getForwardings.forwarding")
    {
        call.broken(&rules::INVALID_FORWARDING_UNKNOWN);
    }
}

pub(crate) fn get_ivrs<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut ivr = "";
    for (name, value) in params {
        match name {
            "ivr" => ivr = value,
            _ => call.unknown.push(name),
        }
    }

    if !ivr.is_empty() && !rt::digits(ivr, 1, 20) {
        call.broken(&rules::INVALID_IVR);
    } else if !ivr.is_empty() && !rt::lookup_has(call, ivr, "getIVRs.ivr") {
        call.broken(&rules::INVALID_IVR_UNKNOWN);
    }
}

pub(crate) fn get_join_when_empty_types<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "type" => r#type = value,
            _ => call.unknown.push(name),
        }
    }

    if !r#type.is_empty() && !rt::in_set_fold(r#type, tables::YES_NO_STRICT) {
        call.broken(&rules::INVALID_JOIN_EMPTY_TYPE_GETJOINWHENEMPTYTYPES_TYPE);
    }
}

pub(crate) fn get_phonebook<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut phonebook = "";
    let mut group = "";
    for (name, value) in params {
        match name {
            "phonebook" => phonebook = value,
            "group" => group = value,
            "name" => {}
            "group_name" => {}
            _ => call.unknown.push(name),
        }
    }

    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn get_phonebook_groups<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut group = "";
    for (name, value) in params {
        match name {
            "group" => group = value,
            "name" => {}
            _ => call.unknown.push(name),
        }
    }

    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
}

pub(crate) fn get_queues<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut queue = "";
    for (name, value) in params {
        match name {
            "queue" => queue = value,
            _ => call.unknown.push(name),
        }
    }

    if !queue.is_empty() && !rt::digits(queue, 1, 20) {
        call.broken(&rules::INVALID_QUEUE);
    } else if !queue.is_empty() && !rt::lookup_has(call, queue, "getQueues.queue") {
        call.broken(&rules::INVALID_QUEUE_UNKNOWN);
    }
}

pub(crate) fn get_ring_groups<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut ring_group = "";
    for (name, value) in params {
        match name {
            "ring_group" => ring_group = value,
            _ => call.unknown.push(name),
        }
    }

    if !ring_group.is_empty() && !rt::digits(ring_group, 1, 20) {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP);
    } else if !ring_group.is_empty()
        && !rt::lookup_has(call, ring_group, "getRingGroups.ring_group")
    {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP_UNKNOWN);
    }
}

pub(crate) fn get_ring_strategies<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut strategy = "";
    for (name, value) in params {
        match name {
            "strategy" => strategy = value,
            _ => call.unknown.push(name),
        }
    }

    if !strategy.is_empty() && !rt::in_set(strategy, tables::RING_STRATEGY) {
        call.broken(&rules::INVALID_STRATEGY);
    }
}

pub(crate) fn get_sipuris<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sipuri = "";
    for (name, value) in params {
        match name {
            "sipuri" => sipuri = value,
            _ => call.unknown.push(name),
        }
    }

    if !sipuri.is_empty() && !rt::digits(sipuri, 1, 20) {
        call.broken(&rules::INVALID_SIPURI);
    } else if !sipuri.is_empty() && !rt::lookup_has(call, sipuri, "getSIPURIs.sipuri") {
        call.broken(&rules::INVALID_SIPURI_UNKNOWN);
    }
}

pub(crate) fn get_static_members<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut queue = "";
    let mut member = "";
    for (name, value) in params {
        match name {
            "queue" => queue = value,
            "member" => member = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn get_time_conditions<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut timecondition = "";
    for (name, value) in params {
        match name {
            "timecondition" => timecondition = value,
            _ => call.unknown.push(name),
        }
    }

    if !timecondition.is_empty() && !rt::digits(timecondition, 1, 20) {
        call.broken(&rules::INVALID_TIMECONDITION);
    } else if !timecondition.is_empty()
        && !rt::lookup_has(call, timecondition, "getTimeConditions.timecondition")
    {
        call.broken(&rules::INVALID_TIMECONDITION_UNKNOWN);
    }
}

pub(crate) fn get_voicemail_setups<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut voicemailsetup = "";
    for (name, value) in params {
        match name {
            "voicemailsetup" => voicemailsetup = value,
            _ => call.unknown.push(name),
        }
    }

    if !voicemailsetup.is_empty() && !rt::digits(voicemailsetup, 1, 6) {
        call.broken(&rules::INVALID_VOICEMAILSETUP);
    } else if !voicemailsetup.is_empty()
        && !rt::lookup_has(call, voicemailsetup, "getVoicemailSetups.value")
    {
        call.broken(&rules::INVALID_VOICEMAILSETUP_UNKNOWN);
    }
}

pub(crate) fn set_callback<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callback = "";
    let mut description = "";
    let mut number = "";
    let mut delay_before = "";
    let mut response_timeout = "";
    let mut digit_timeout = "";
    let mut callerid_number = "";
    for (name, value) in params {
        match name {
            "callback" => callback = value,
            "description" => description = value,
            "number" => number = value,
            "delay_before" => delay_before = value,
            "response_timeout" => response_timeout = value,
            "digit_timeout" => digit_timeout = value,
            "callerid_number" => callerid_number = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn set_caller_id_filtering<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut filter = "";
    let mut callerid = "";
    let mut did = "";
    let mut routing = "";
    let mut failover_unreachable = "";
    let mut failover_busy = "";
    let mut failover_noanswer = "";
    for (name, value) in params {
        match name {
            "filter" => filter = value,
            "callerid" => callerid = value,
            "did" => did = value,
            "routing" => routing = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_busy" => failover_busy = value,
            "failover_noanswer" => failover_noanswer = value,
            "note" => {}
            _ => call.unknown.push(name),
        }
    }

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
        && !rt::matches(callerid, &tables::FILTER_CALLERID_4)
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

pub(crate) fn set_disa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut disa = "";
    let mut name_value = "";
    let mut pin = "";
    let mut digit_timeout = "";
    let mut callerid_override = "";
    let mut language = "";
    for (name, value) in params {
        match name {
            "disa" => disa = value,
            "name" => name_value = value,
            "pin" => pin = value,
            "digit_timeout" => digit_timeout = value,
            "callerid_override" => callerid_override = value,
            "language" => language = value,
            _ => call.unknown.push(name),
        }
    }

    if !disa.is_empty() && !rt::digits(disa, 1, 20) {
        call.broken(&rules::INVALID_DISA);
    } else if !disa.is_empty() && !rt::lookup_has(call, disa, "getDISAs.disa") {
        call.broken(&rules::INVALID_DISA_UNKNOWN);
    }
    if name_value.is_empty() {
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

pub(crate) fn set_forwarding<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut forwarding = "";
    let mut phone_number = "";
    let mut callerid_override = "";
    let mut dtmf_digits = "";
    let mut pause = "";
    let mut diversion_header = "";
    for (name, value) in params {
        match name {
            "forwarding" => forwarding = value,
            "phone_number" => phone_number = value,
            "callerid_override" => callerid_override = value,
            "dtmf_digits" => dtmf_digits = value,
            "pause" => pause = value,
            "diversion_header" => diversion_header = value,
            "description" => {}
            "attestation_a_enabled" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn set_ivr<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut ivr = "";
    let mut name_value = "";
    let mut recording = "";
    let mut timeout = "";
    let mut language = "";
    let mut voicemailsetup = "";
    let mut choices = "";
    for (name, value) in params {
        match name {
            "ivr" => ivr = value,
            "name" => name_value = value,
            "recording" => recording = value,
            "timeout" => timeout = value,
            "language" => language = value,
            "voicemailsetup" => voicemailsetup = value,
            "choices" => choices = value,
            _ => call.unknown.push(name),
        }
    }

    if !ivr.is_empty() && !rt::digits(ivr, 1, 20) {
        call.broken(&rules::INVALID_IVR);
    } else if !ivr.is_empty() && !rt::lookup_has(call, ivr, "getIVRs.ivr") {
        call.broken(&rules::INVALID_IVR_UNKNOWN);
    }
    if name_value.is_empty() {
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

pub(crate) fn set_phonebook<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut phonebook = "";
    let mut speed_dial = "";
    let mut name_value = "";
    let mut number = "";
    let mut group = "";
    for (name, value) in params {
        match name {
            "phonebook" => phonebook = value,
            "speed_dial" => speed_dial = value,
            "name" => name_value = value,
            "number" => number = value,
            "group" => group = value,
            "callerid" => {}
            "note" => {}
            _ => call.unknown.push(name),
        }
    }

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
    if name_value.is_empty() {
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

pub(crate) fn set_phonebook_group<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut phonebook = "";
    let mut group = "";
    let mut name_value = "";
    for (name, value) in params {
        match name {
            "phonebook" => phonebook = value,
            "group" => group = value,
            "name" => name_value = value,
            "members" => {}
            _ => call.unknown.push(name),
        }
    }

    if !phonebook.is_empty() && !rt::digits(phonebook, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK);
    } else if !phonebook.is_empty() && !rt::lookup_has(call, phonebook, "getPhonebook.phonebook") {
        call.broken(&rules::INVALID_PHONEBOOK_UNKNOWN);
    }
    if !group.is_empty() && !rt::digits(group, 1, 20) {
        call.broken(&rules::INVALID_PHONEBOOK_GROUP);
    }
    if name_value.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
}

pub(crate) fn set_queue<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut queue = "";
    let mut queue_name = "";
    let mut queue_number = "";
    let mut queue_language = "";
    let mut join_announcement = "";
    let mut priority_weight = "";
    let mut agent_announcement = "";
    let mut report_hold_time_agent = "";
    let mut member_delay = "";
    let mut maximum_wait_time = "";
    let mut maximum_callers = "";
    let mut join_when_empty = "";
    let mut leave_when_empty = "";
    let mut ring_strategy = "";
    let mut ring_inuse = "";
    let mut agent_ring_timeout = "";
    let mut retry_timer = "";
    let mut wrapup_time = "";
    let mut voice_announcement = "";
    let mut frequency_announcement = "";
    let mut announce_position_frecuency = "";
    let mut announce_round_seconds = "";
    let mut if_announce_position_enabled_report_estimated_hold_time = "";
    let mut thankyou_for_your_patience = "";
    let mut music_on_hold = "";
    let mut fail_over_routing_timeout = "";
    let mut fail_over_routing_full = "";
    let mut fail_over_routing_join_empty = "";
    let mut fail_over_routing_leave_empty = "";
    let mut fail_over_routing_join_unavail = "";
    let mut fail_over_routing_leave_unavail = "";
    for (name, value) in params {
        match name {
            "queue" => queue = value,
            "queue_name" => queue_name = value,
            "queue_number" => queue_number = value,
            "queue_language" => queue_language = value,
            "join_announcement" => join_announcement = value,
            "priority_weight" => priority_weight = value,
            "agent_announcement" => agent_announcement = value,
            "report_hold_time_agent" => report_hold_time_agent = value,
            "member_delay" => member_delay = value,
            "maximum_wait_time" => maximum_wait_time = value,
            "maximum_callers" => maximum_callers = value,
            "join_when_empty" => join_when_empty = value,
            "leave_when_empty" => leave_when_empty = value,
            "ring_strategy" => ring_strategy = value,
            "ring_inuse" => ring_inuse = value,
            "agent_ring_timeout" => agent_ring_timeout = value,
            "retry_timer" => retry_timer = value,
            "wrapup_time" => wrapup_time = value,
            "voice_announcement" => voice_announcement = value,
            "frequency_announcement" => frequency_announcement = value,
            "announce_position_frecuency" => announce_position_frecuency = value,
            "announce_round_seconds" => announce_round_seconds = value,
            "if_announce_position_enabled_report_estimated_hold_time" => {
                if_announce_position_enabled_report_estimated_hold_time = value
            }
            "thankyou_for_your_patience" => thankyou_for_your_patience = value,
            "music_on_hold" => music_on_hold = value,
            "fail_over_routing_timeout" => fail_over_routing_timeout = value,
            "fail_over_routing_full" => fail_over_routing_full = value,
            "fail_over_routing_join_empty" => fail_over_routing_join_empty = value,
            "fail_over_routing_leave_empty" => fail_over_routing_leave_empty = value,
            "fail_over_routing_join_unavail" => fail_over_routing_join_unavail = value,
            "fail_over_routing_leave_unavail" => fail_over_routing_leave_unavail = value,
            "queue_password" => {}
            "callerid_prefix" => {}
            _ => call.unknown.push(name),
        }
    }

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
    if !music_on_hold.is_empty()
        && music_on_hold != "default"
        && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value")
    {
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

pub(crate) fn set_ring_group<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut ring_group = "";
    let mut name_value = "";
    let mut members = "";
    let mut voicemail = "";
    let mut caller_announcement = "";
    let mut music_on_hold = "";
    let mut language = "";
    for (name, value) in params {
        match name {
            "ring_group" => ring_group = value,
            "name" => name_value = value,
            "members" => members = value,
            "voicemail" => voicemail = value,
            "caller_announcement" => caller_announcement = value,
            "music_on_hold" => music_on_hold = value,
            "language" => language = value,
            _ => call.unknown.push(name),
        }
    }

    if !ring_group.is_empty() && !rt::digits(ring_group, 1, 20) {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP);
    } else if !ring_group.is_empty()
        && !rt::lookup_has(call, ring_group, "getRingGroups.ring_group")
    {
        call.broken(&rules::INVALID_RINGGROUP_RING_GROUP_UNKNOWN);
    }
    if name_value.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if !name_value.is_empty() && !rt::length(name_value, 0, 22) {
        call.broken(&rules::NAME_TOOLONG_NAME);
    }
    if ring_group.is_empty()
        && !name_value.is_empty()
        && !rt::lookup_lacks(call, name_value, "getRingGroups.name")
    {
        call.broken(&rules::USED_NAME_TAKEN);
    }
    if members.is_empty() {
        call.broken(&rules::MISSING_MEMBERS);
    }
    if !members.is_empty() && !rt::list(members, b';', 1, usize::MAX, items::ring_members_item) {
        call.broken(&rules::INVALID_MEMBER_MEMBERS);
    }
    if !members.is_empty() && !rt::list(members, b';', 1, 8, items::max_phonebook_item) {
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
    if !music_on_hold.is_empty()
        && music_on_hold != "default"
        && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value")
    {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
}

pub(crate) fn set_sipuri<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sipuri = "";
    let mut uri = "";
    let mut callerid_override = "";
    for (name, value) in params {
        match name {
            "sipuri" => sipuri = value,
            "uri" => uri = value,
            "callerid_override" => callerid_override = value,
            "description" => {}
            "callerid_e164" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn set_static_member<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut member = "";
    let mut queue = "";
    let mut member_name = "";
    let mut account = "";
    let mut priority = "";
    for (name, value) in params {
        match name {
            "member" => member = value,
            "queue" => queue = value,
            "member_name" => member_name = value,
            "account" => account = value,
            "priority" => priority = value,
            _ => call.unknown.push(name),
        }
    }

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
    if !account.is_empty() && !rt::chars_only(account, &tables::MEMBER_ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_SETSTATICMEMBER_ACCOUNT);
    }
    if priority.is_empty() {
        call.broken(&rules::MISSING_PRIORITY);
    }
    if !priority.is_empty() && !rt::digits(priority, 1, 10) {
        call.broken(&rules::INVALID_PRIORITY);
    }
}

pub(crate) fn set_time_condition<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut timecondition = "";
    let mut name_value = "";
    let mut routing_match = "";
    let mut routing_nomatch = "";
    let mut starthour = "";
    let mut startminute = "";
    let mut endhour = "";
    let mut endminute = "";
    let mut weekdaystart = "";
    let mut weekdayend = "";
    for (name, value) in params {
        match name {
            "timecondition" => timecondition = value,
            "name" => name_value = value,
            "routing_match" => routing_match = value,
            "routing_nomatch" => routing_nomatch = value,
            "starthour" => starthour = value,
            "startminute" => startminute = value,
            "endhour" => endhour = value,
            "endminute" => endminute = value,
            "weekdaystart" => weekdaystart = value,
            "weekdayend" => weekdayend = value,
            _ => call.unknown.push(name),
        }
    }

    if !timecondition.is_empty() && !rt::digits(timecondition, 1, 20) {
        call.broken(&rules::INVALID_TIMECONDITION);
    } else if !timecondition.is_empty()
        && !rt::lookup_has(call, timecondition, "getTimeConditions.timecondition")
    {
        call.broken(&rules::INVALID_TIMECONDITION_UNKNOWN);
    }
    if name_value.is_empty() {
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
    if !starthour.is_empty() && !rt::list(starthour, b';', 1, usize::MAX, items::hours_item) {
        call.broken(&rules::INVALID_STARTHOUR);
    }
    if startminute.is_empty() {
        call.broken(&rules::MISSING_STARTMINUTE);
    }
    if !startminute.is_empty() && !rt::list(startminute, b';', 1, usize::MAX, items::minutes_item) {
        call.broken(&rules::INVALID_STARTMINUTE);
    }
    if endhour.is_empty() {
        call.broken(&rules::MISSING_ENDHOUR);
    }
    if !endhour.is_empty() && !rt::list(endhour, b';', 1, usize::MAX, items::hours_item) {
        call.broken(&rules::INVALID_ENDHOUR);
    }
    if endminute.is_empty() {
        call.broken(&rules::MISSING_ENDMINUTE);
    }
    if !endminute.is_empty() && !rt::list(endminute, b';', 1, usize::MAX, items::minutes_item) {
        call.broken(&rules::INVALID_ENDMINUTE);
    }
    if weekdaystart.is_empty() {
        call.broken(&rules::MISSING_WEEKDAYSTART);
    }
    if !weekdaystart.is_empty()
        && !rt::list(weekdaystart, b';', 1, usize::MAX, items::weekdays_item)
    {
        call.broken(&rules::INVALID_WEEKDAYSTART);
    }
    if weekdayend.is_empty() {
        call.broken(&rules::MISSING_WEEKDAYEND);
    }
    if !weekdayend.is_empty() && !rt::list(weekdayend, b';', 1, usize::MAX, items::weekdays_item) {
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

pub(crate) fn get_call_huntings<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callhunting = "";
    for (name, value) in params {
        match name {
            "callhunting" => callhunting = value,
            _ => call.unknown.push(name),
        }
    }

    if !callhunting.is_empty() && !rt::digits(callhunting, 1, 20) {
        call.broken(&rules::INVALID_CALLHUNTING);
    } else if !callhunting.is_empty()
        && !rt::lookup_has(call, callhunting, "getCallHuntings.callhunting")
    {
        call.broken(&rules::INVALID_CALLHUNTING_UNKNOWN);
    }
}

pub(crate) fn del_call_hunting<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callhunting = "";
    for (name, value) in params {
        match name {
            "callhunting" => callhunting = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn set_call_hunting<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut callhunting = "";
    let mut description = "";
    let mut music = "";
    let mut recording = "";
    let mut language = "";
    let mut order = "";
    let mut members = "";
    let mut ring_time = "";
    let mut press = "";
    for (name, value) in params {
        match name {
            "callhunting" => callhunting = value,
            "description" => description = value,
            "music" => music = value,
            "recording" => recording = value,
            "language" => language = value,
            "order" => order = value,
            "members" => members = value,
            "ring_time" => ring_time = value,
            "press" => press = value,
            _ => call.unknown.push(name),
        }
    }

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
    if !music.is_empty()
        && music != "default"
        && !rt::lookup_has(call, music, "getMusicOnHold.value")
    {
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
        && !rt::list(ring_time, b';', 1, usize::MAX, items::hunt_seconds_item)
    {
        call.broken(&rules::INVALID_NUMBERMEMBERS_RING_TIME);
    }
    if press.is_empty() {
        call.broken(&rules::INVALID_NUMBERMEMBERS_PRESS_REQUIRED);
    } else if !press.is_empty() && !rt::list(press, b';', 1, usize::MAX, items::hunt_press_item) {
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

pub(crate) fn get_sequences<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            "sequence" => {}
            _ => call.unknown.push(name),
        }
    }

    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn set_sequences<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sequence = "";
    let mut name_value = "";
    let mut steps = "";
    let mut client = "";
    for (name, value) in params {
        match name {
            "sequence" => sequence = value,
            "name" => name_value = value,
            "steps" => steps = value,
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if sequence.is_empty() {
        call.broken(&rules::MISSING_PARAMS_SEQUENCE);
    }
    if !sequence.is_empty() && !rt::lookup_has(call, sequence, "getSequences.sequence") {
        call.broken(&rules::NO_SEQUENCES_SEQUENCE_UNKNOWN);
    }
    if name_value.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
    if steps.is_empty() {
        call.broken(&rules::MISSING_PARAMS_STEPS);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn del_sequences<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sequence = "";
    let mut client = "";
    for (name, value) in params {
        match name {
            "sequence" => sequence = value,
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

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
