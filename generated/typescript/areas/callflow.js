// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on callflow.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function delCallback(params, options = {}) {
  return judge(parameters.delCallback, params, options, (p, broken) => {
    if (!p.callback) {
      broken.push(rules.missing_callback);
    }
    if (p.callback && !is.digits(p.callback, 1, 20)) {
      broken.push(rules.invalid_callback);
    } else if (p.callback && !is.lookupHas(p.callback, "getCallbacks.callback", options.lookups)) {
      broken.push(rules.invalid_callback__unknown);
    }
  });
}

/** @type {Check} */
export function delCallerIDFiltering(params, options = {}) {
  return judge(parameters.delCallerIDFiltering, params, options, (p, broken) => {
    if (!p.filtering) {
      broken.push(rules.missing_filter__filtering);
    }
    if (p.filtering && !is.digits(p.filtering, 1, 20)) {
      broken.push(rules.invalid_filter__filtering);
    } else if (
      p.filtering &&
      !is.lookupHas(p.filtering, "getCallerIDFiltering.filtering", options.lookups)
    ) {
      broken.push(rules.invalid_filter__filtering__unknown);
    }
  });
}

/** @type {Check} */
export function delDISA(params, options = {}) {
  return judge(parameters.delDISA, params, options, (p, broken) => {
    if (!p.disa) {
      broken.push(rules.missing_disa);
    }
    if (p.disa && !is.digits(p.disa, 1, 20)) {
      broken.push(rules.invalid_disa);
    } else if (p.disa && !is.lookupHas(p.disa, "getDISAs.disa", options.lookups)) {
      broken.push(rules.invalid_disa__unknown);
    }
  });
}

/** @type {Check} */
export function delForwarding(params, options = {}) {
  return judge(parameters.delForwarding, params, options, (p, broken) => {
    if (!p.forwarding) {
      broken.push(rules.missing_forwarding);
    }
    if (p.forwarding && !is.digits(p.forwarding, 1, 20)) {
      broken.push(rules.invalid_forwarding);
    } else if (
      p.forwarding &&
      !is.lookupHas(p.forwarding, "getForwardings.forwarding", options.lookups)
    ) {
      broken.push(rules.invalid_forwarding__unknown);
    }
  });
}

/** @type {Check} */
export function delIVR(params, options = {}) {
  return judge(parameters.delIVR, params, options, (p, broken) => {
    if (!p.ivr) {
      broken.push(rules.missing_ivr);
    }
    if (p.ivr && !is.digits(p.ivr, 1, 20)) {
      broken.push(rules.invalid_ivr);
    } else if (p.ivr && !is.lookupHas(p.ivr, "getIVRs.ivr", options.lookups)) {
      broken.push(rules.invalid_ivr__unknown);
    }
  });
}

/** @type {Check} */
export function delPhonebook(params, options = {}) {
  return judge(parameters.delPhonebook, params, options, (p, broken) => {
    if (!p.phonebook) {
      broken.push(rules.missing_phonebook);
    }
    if (p.phonebook && !is.digits(p.phonebook, 1, 20)) {
      broken.push(rules.invalid_phonebook);
    } else if (
      p.phonebook &&
      !is.lookupHas(p.phonebook, "getPhonebook.phonebook", options.lookups)
    ) {
      broken.push(rules.invalid_phonebook__unknown);
    }
  });
}

/** @type {Check} */
export function delPhonebookGroup(params, options = {}) {
  return judge(parameters.delPhonebookGroup, params, options, (p, broken) => {
    if (!p.group) {
      broken.push(rules.missing_phonebook__group);
    }
    if (p.group && !is.digits(p.group, 1, 20)) {
      broken.push(rules.invalid_phonebook__group);
    }
  });
}

/** @type {Check} */
export function delQueue(params, options = {}) {
  return judge(parameters.delQueue, params, options, (p, broken) => {
    if (!p.queue) {
      broken.push(rules.invalid_queue__required);
    } else if (p.queue && !is.digits(p.queue, 1, 20)) {
      broken.push(rules.invalid_queue);
    } else if (p.queue && !is.lookupHas(p.queue, "getQueues.queue", options.lookups)) {
      broken.push(rules.invalid_queue__unknown);
    }
  });
}

/** @type {Check} */
export function delRingGroup(params, options = {}) {
  return judge(parameters.delRingGroup, params, options, (p, broken) => {
    if (!p.ringgroup) {
      broken.push(rules.missing_ringgroup);
    }
    if (p.ringgroup && !is.digits(p.ringgroup, 1, 20)) {
      broken.push(rules.invalid_ringgroup);
    } else if (
      p.ringgroup &&
      !is.lookupHas(p.ringgroup, "getRingGroups.ring_group", options.lookups)
    ) {
      broken.push(rules.invalid_ringgroup__unknown);
    }
  });
}

/** @type {Check} */
export function delSIPURI(params, options = {}) {
  return judge(parameters.delSIPURI, params, options, (p, broken) => {
    if (!p.sipuri) {
      broken.push(rules.missing_sipuri);
    }
    if (p.sipuri && !is.digits(p.sipuri, 1, 20)) {
      broken.push(rules.invalid_sipuri);
    } else if (p.sipuri && !is.lookupHas(p.sipuri, "getSIPURIs.sipuri", options.lookups)) {
      broken.push(rules.invalid_sipuri__unknown);
    }
  });
}

/** @type {Check} */
export function delStaticMember(params, options = {}) {
  return judge(parameters.delStaticMember, params, options, (p, broken) => {
    if (!p.member) {
      broken.push(rules.missing_member);
    }
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    } else if (p.member && !is.lookupHas(p.member, "getStaticMembers.member", options.lookups)) {
      broken.push(rules.invalid_member__unknown);
    }
    if (!p.queue) {
      broken.push(rules.invalid_queue__required);
    } else if (p.queue && !is.digits(p.queue, 1, 20)) {
      broken.push(rules.invalid_queue);
    } else if (p.queue && !is.lookupHas(p.queue, "getQueues.queue", options.lookups)) {
      broken.push(rules.invalid_queue__unknown);
    }
  });
}

/** @type {Check} */
export function delTimeCondition(params, options = {}) {
  return judge(parameters.delTimeCondition, params, options, (p, broken) => {
    if (!p.timecondition) {
      broken.push(rules.missing_timecondition);
    }
    if (p.timecondition && !is.digits(p.timecondition, 1, 20)) {
      broken.push(rules.invalid_timecondition);
    } else if (
      p.timecondition &&
      !is.lookupHas(p.timecondition, "getTimeConditions.timecondition", options.lookups)
    ) {
      broken.push(rules.invalid_timecondition__unknown);
    }
  });
}

/** @type {Check} */
export function getCallbacks(params, options = {}) {
  return judge(parameters.getCallbacks, params, options, (p, broken) => {
    if (p.callback && !is.digits(p.callback, 1, 20)) {
      broken.push(rules.invalid_callback);
    } else if (p.callback && !is.lookupHas(p.callback, "getCallbacks.callback", options.lookups)) {
      broken.push(rules.invalid_callback__unknown);
    }
  });
}

/** @type {Check} */
export function getCallerIDFiltering(params, options = {}) {
  return judge(parameters.getCallerIDFiltering, params, options, (p, broken) => {
    if (p.filtering && !is.digits(p.filtering, 1, 20)) {
      broken.push(rules.invalid_filter__filtering);
    } else if (
      p.filtering &&
      !is.lookupHas(p.filtering, "getCallerIDFiltering.filtering", options.lookups)
    ) {
      broken.push(rules.invalid_filter__filtering__unknown);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function getDISAs(params, options = {}) {
  return judge(parameters.getDISAs, params, options, (p, broken) => {
    if (p.disa && !is.digits(p.disa, 1, 20)) {
      broken.push(rules.invalid_disa);
    } else if (p.disa && !is.lookupHas(p.disa, "getDISAs.disa", options.lookups)) {
      broken.push(rules.invalid_disa__unknown);
    }
  });
}

/** @type {Check} */
export function getForwardings(params, options = {}) {
  return judge(parameters.getForwardings, params, options, (p, broken) => {
    if (p.forwarding && !is.digits(p.forwarding, 1, 20)) {
      broken.push(rules.invalid_forwarding);
    } else if (
      p.forwarding &&
      !is.lookupHas(p.forwarding, "getForwardings.forwarding", options.lookups)
    ) {
      broken.push(rules.invalid_forwarding__unknown);
    }
  });
}

/** @type {Check} */
export function getIVRs(params, options = {}) {
  return judge(parameters.getIVRs, params, options, (p, broken) => {
    if (p.ivr && !is.digits(p.ivr, 1, 20)) {
      broken.push(rules.invalid_ivr);
    } else if (p.ivr && !is.lookupHas(p.ivr, "getIVRs.ivr", options.lookups)) {
      broken.push(rules.invalid_ivr__unknown);
    }
  });
}

/** @type {Check} */
export function getJoinWhenEmptyTypes(params, options = {}) {
  return judge(parameters.getJoinWhenEmptyTypes, params, options, (p, broken) => {
    if (p.type && !is.inSetFold(p.type, tables.YES_NO_STRICT)) {
      broken.push(rules.invalid_join_empty_type__getJoinWhenEmptyTypes__type);
    }
  });
}

/** @type {Check} */
export function getPhonebook(params, options = {}) {
  return judge(parameters.getPhonebook, params, options, (p, broken) => {
    if (p.phonebook && !is.digits(p.phonebook, 1, 20)) {
      broken.push(rules.invalid_phonebook);
    } else if (
      p.phonebook &&
      !is.lookupHas(p.phonebook, "getPhonebook.phonebook", options.lookups)
    ) {
      broken.push(rules.invalid_phonebook__unknown);
    }
    if (p.group && !is.digits(p.group, 1, 20)) {
      broken.push(rules.invalid_phonebook__group);
    }
  });
}

/** @type {Check} */
export function getPhonebookGroups(params, options = {}) {
  return judge(parameters.getPhonebookGroups, params, options, (p, broken) => {
    if (p.group && !is.digits(p.group, 1, 20)) {
      broken.push(rules.invalid_phonebook__group);
    }
  });
}

/** @type {Check} */
export function getQueues(params, options = {}) {
  return judge(parameters.getQueues, params, options, (p, broken) => {
    if (p.queue && !is.digits(p.queue, 1, 20)) {
      broken.push(rules.invalid_queue);
    } else if (p.queue && !is.lookupHas(p.queue, "getQueues.queue", options.lookups)) {
      broken.push(rules.invalid_queue__unknown);
    }
  });
}

/** @type {Check} */
export function getRingGroups(params, options = {}) {
  return judge(parameters.getRingGroups, params, options, (p, broken) => {
    if (p.ring_group && !is.digits(p.ring_group, 1, 20)) {
      broken.push(rules.invalid_ringgroup__ring_group);
    } else if (
      p.ring_group &&
      !is.lookupHas(p.ring_group, "getRingGroups.ring_group", options.lookups)
    ) {
      broken.push(rules.invalid_ringgroup__ring_group__unknown);
    }
  });
}

/** @type {Check} */
export function getRingStrategies(params, options = {}) {
  return judge(parameters.getRingStrategies, params, options, (p, broken) => {
    if (p.strategy && !tables.RING_STRATEGY.has(p.strategy)) {
      broken.push(rules.invalid_strategy);
    }
  });
}

/** @type {Check} */
export function getSIPURIs(params, options = {}) {
  return judge(parameters.getSIPURIs, params, options, (p, broken) => {
    if (p.sipuri && !is.digits(p.sipuri, 1, 20)) {
      broken.push(rules.invalid_sipuri);
    } else if (p.sipuri && !is.lookupHas(p.sipuri, "getSIPURIs.sipuri", options.lookups)) {
      broken.push(rules.invalid_sipuri__unknown);
    }
  });
}

/** @type {Check} */
export function getStaticMembers(params, options = {}) {
  return judge(parameters.getStaticMembers, params, options, (p, broken) => {
    if (!p.queue) {
      broken.push(rules.invalid_queue__required);
    } else if (p.queue && !is.digits(p.queue, 1, 20)) {
      broken.push(rules.invalid_queue);
    } else if (p.queue && !is.lookupHas(p.queue, "getQueues.queue", options.lookups)) {
      broken.push(rules.invalid_queue__unknown);
    }
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    } else if (p.member && !is.lookupHas(p.member, "getStaticMembers.member", options.lookups)) {
      broken.push(rules.invalid_member__unknown);
    }
  });
}

/** @type {Check} */
export function getTimeConditions(params, options = {}) {
  return judge(parameters.getTimeConditions, params, options, (p, broken) => {
    if (p.timecondition && !is.digits(p.timecondition, 1, 20)) {
      broken.push(rules.invalid_timecondition);
    } else if (
      p.timecondition &&
      !is.lookupHas(p.timecondition, "getTimeConditions.timecondition", options.lookups)
    ) {
      broken.push(rules.invalid_timecondition__unknown);
    }
  });
}

/** @type {Check} */
export function getVoicemailSetups(params, options = {}) {
  return judge(parameters.getVoicemailSetups, params, options, (p, broken) => {
    if (p.voicemailsetup && !is.digits(p.voicemailsetup, 1, 6)) {
      broken.push(rules.invalid_voicemailsetup);
    } else if (
      p.voicemailsetup &&
      !is.lookupHas(p.voicemailsetup, "getVoicemailSetups.value", options.lookups)
    ) {
      broken.push(rules.invalid_voicemailsetup__unknown);
    }
  });
}

/** @type {Check} */
export function setCallback(params, options = {}) {
  return judge(parameters.setCallback, params, options, (p, broken) => {
    if (p.callback && !is.digits(p.callback, 1, 20)) {
      broken.push(rules.invalid_callback);
    } else if (p.callback && !is.lookupHas(p.callback, "getCallbacks.callback", options.lookups)) {
      broken.push(rules.invalid_callback__unknown);
    }
    if (!p.description) {
      broken.push(rules.missing_description);
    }
    if (
      !p.callback &&
      p.description &&
      !is.lookupLacks(p.description, "getCallbacks.description", options.lookups)
    ) {
      broken.push(rules.used_description__taken);
    }
    if (!p.number) {
      broken.push(rules.missing_number);
    }
    if (p.number && tables.OUTSIDE_CALLERID.test(p.number)) {
      broken.push(rules.invalid_number);
    }
    if (p.number && !is.lookupLacks(p.number, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.existing_did__number__taken);
    }
    if (!p.delay_before || p.delay_before === "0") {
      broken.push(rules.missing_delay_before);
    }
    if (p.delay_before && !is.digits(p.delay_before, 1, 6)) {
      broken.push(rules.invalid_delay_before);
    }
    if (!p.response_timeout) {
      broken.push(rules.missing_response_timeout);
    }
    if (p.response_timeout && !is.digits(p.response_timeout, 1, 6)) {
      broken.push(rules.invalid_response_timeout);
    }
    if (!p.digit_timeout) {
      broken.push(rules.missing_digit_timeout);
    }
    if (p.digit_timeout && !is.digits(p.digit_timeout, 1, 6)) {
      broken.push(rules.invalid_digit_timeout);
    }
    if (p.callerid_number && tables.OUTSIDE_CALLERID.test(p.callerid_number)) {
      broken.push(rules.invalid_callerid_override__callerid_number);
    }
  });
}

/** @type {Check} */
export function setCallerIDFiltering(params, options = {}) {
  return judge(parameters.setCallerIDFiltering, params, options, (p, broken) => {
    if (p.filter && !is.digits(p.filter, 1, 20)) {
      broken.push(rules.invalid_filter);
    } else if (
      p.filter &&
      !is.lookupHas(p.filter, "getCallerIDFiltering.filtering", options.lookups)
    ) {
      broken.push(rules.invalid_filter__unknown);
    }
    if (!p.callerid) {
      broken.push(rules.missing_callerid);
    }
    if (
      p.callerid &&
      !(
        tables.FILTER_CALLERID.has(p.callerid) ||
        tables.FILTER_CALLERID_2.test(p.callerid) ||
        !tables.OUTSIDE_FILTER_CALLERID_3.test(p.callerid)
      )
    ) {
      broken.push(rules.invalid_callerid);
    }
    if (
      !p.filter &&
      p.callerid &&
      !is.lookupLacks(p.callerid, "getCallerIDFiltering.callerid", options.lookups)
    ) {
      broken.push(rules.used_filter__callerid__taken);
    }
    if (p.did && !(p.did === "all" || !tables.OUTSIDE_DID.test(p.did))) {
      broken.push(rules.invalid_did__setCallerIDFiltering__did);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
  });
}

/** @type {Check} */
export function setDISA(params, options = {}) {
  return judge(parameters.setDISA, params, options, (p, broken) => {
    if (p.disa && !is.digits(p.disa, 1, 20)) {
      broken.push(rules.invalid_disa);
    } else if (p.disa && !is.lookupHas(p.disa, "getDISAs.disa", options.lookups)) {
      broken.push(rules.invalid_disa__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.pin) {
      broken.push(rules.missing_pin);
    }
    if (p.pin && !is.digits(p.pin, 1, 20)) {
      broken.push(rules.invalid_pin);
    }
    if (!p.digit_timeout) {
      broken.push(rules.missing_digit_timeout);
    }
    if (p.digit_timeout && !is.digits(p.digit_timeout, 1, 6)) {
      broken.push(rules.invalid_digit_timeout);
    }
    if (p.callerid_override && tables.OUTSIDE_CALLERID.test(p.callerid_override)) {
      broken.push(rules.invalid_callerid_override);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
  });
}

/** @type {Check} */
export function setForwarding(params, options = {}) {
  return judge(parameters.setForwarding, params, options, (p, broken) => {
    if (p.forwarding && !is.digits(p.forwarding, 1, 20)) {
      broken.push(rules.invalid_forwarding);
    } else if (
      p.forwarding &&
      !is.lookupHas(p.forwarding, "getForwardings.forwarding", options.lookups)
    ) {
      broken.push(rules.invalid_forwarding__unknown);
    }
    if (!p.phone_number) {
      broken.push(rules.missing_phonenumber__phone_number);
    }
    if (p.phone_number && tables.OUTSIDE_CALLERID.test(p.phone_number)) {
      broken.push(rules.invalid_phonenumber__phone_number);
    }
    if (
      !p.forwarding &&
      p.phone_number &&
      !is.lookupBelow("getForwardings.forwarding", 4, options.lookups)
    ) {
      broken.push(rules.forwards_exceeded__phone_number);
    }
    if (p.callerid_override && tables.OUTSIDE_CALLERID.test(p.callerid_override)) {
      broken.push(rules.invalid_callerid_override);
    }
    if (p.dtmf_digits && tables.OUTSIDE_DTMF_DIGITS.test(p.dtmf_digits)) {
      broken.push(rules.invalid_dtmf_digits);
    }
    if (p.pause && !is.decimal(p.pause, 0n, 1000n, 50n, 2)) {
      broken.push(rules.invalid_pause);
    }
    if (p.diversion_header && !tables.FLAG.has(p.diversion_header)) {
      broken.push(rules.invalid_diversion_header);
    }
  });
}

/** @type {Check} */
export function setIVR(params, options = {}) {
  return judge(parameters.setIVR, params, options, (p, broken) => {
    if (p.ivr && !is.digits(p.ivr, 1, 20)) {
      broken.push(rules.invalid_ivr);
    } else if (p.ivr && !is.lookupHas(p.ivr, "getIVRs.ivr", options.lookups)) {
      broken.push(rules.invalid_ivr__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.recording) {
      broken.push(rules.missing_recording__setIVR__recording);
    }
    if (p.recording && !is.digits(p.recording, 1, 20)) {
      broken.push(rules.invalid_recording);
    } else if (p.recording && !is.lookupHas(p.recording, "getRecordings.value", options.lookups)) {
      broken.push(rules.invalid_recording__unknown);
    }
    if (!p.timeout) {
      broken.push(rules.missing_timeout);
    }
    if (p.timeout && !is.digits(p.timeout, 1, 6)) {
      broken.push(rules.invalid_timeout);
    }
    if (!p.language) {
      broken.push(rules.missing_language);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (!p.voicemailsetup) {
      broken.push(rules.missing_voicemailsetup);
    }
    if (p.voicemailsetup && !is.digits(p.voicemailsetup, 1, 6)) {
      broken.push(rules.invalid_voicemailsetup);
    } else if (
      p.voicemailsetup &&
      !is.lookupHas(p.voicemailsetup, "getVoicemailSetups.value", options.lookups)
    ) {
      broken.push(rules.invalid_voicemailsetup__unknown);
    }
    if (!p.choices) {
      broken.push(rules.missing_choices);
    }
  });
}

/** @type {Check} */
export function setPhonebook(params, options = {}) {
  return judge(parameters.setPhonebook, params, options, (p, broken) => {
    if (p.phonebook && !is.digits(p.phonebook, 1, 20)) {
      broken.push(rules.invalid_phonebook);
    } else if (
      p.phonebook &&
      !is.lookupHas(p.phonebook, "getPhonebook.phonebook", options.lookups)
    ) {
      broken.push(rules.invalid_phonebook__unknown);
    }
    if (p.speed_dial && tables.OUTSIDE_SPEED_DIAL.test(p.speed_dial)) {
      broken.push(rules.invalid_speed_dial);
    }
    if (
      !p.phonebook &&
      p.speed_dial &&
      !is.lookupLacks(p.speed_dial, "getPhonebook.speed_dial", options.lookups)
    ) {
      broken.push(rules.used_speed_dial__taken);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.number) {
      broken.push(rules.missing_number);
    }
    if (
      p.number &&
      !(!tables.OUTSIDE_PHONEBOOK_NUMBER.test(p.number) || tables.PHONEBOOK_NUMBER_2.test(p.number))
    ) {
      broken.push(rules.invalid_number__setPhonebook__number);
    }
    if (
      !p.phonebook &&
      p.number &&
      !is.lookupLacks(p.number, "getPhonebook.number", options.lookups)
    ) {
      broken.push(rules.used_number__taken);
    }
    if (p.group && !is.digits(p.group, 1, 20)) {
      broken.push(rules.invalid_phonebook__group);
    }
  });
}

/** @type {Check} */
export function setPhonebookGroup(params, options = {}) {
  return judge(parameters.setPhonebookGroup, params, options, (p, broken) => {
    if (p.phonebook && !is.digits(p.phonebook, 1, 20)) {
      broken.push(rules.invalid_phonebook);
    } else if (
      p.phonebook &&
      !is.lookupHas(p.phonebook, "getPhonebook.phonebook", options.lookups)
    ) {
      broken.push(rules.invalid_phonebook__unknown);
    }
    if (p.group && !is.digits(p.group, 1, 20)) {
      broken.push(rules.invalid_phonebook__group);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
  });
}

/** @type {Check} */
export function setQueue(params, options = {}) {
  return judge(parameters.setQueue, params, options, (p, broken) => {
    if (p.queue && !is.digits(p.queue, 1, 20)) {
      broken.push(rules.invalid_queue);
    } else if (p.queue && !is.lookupHas(p.queue, "getQueues.queue", options.lookups)) {
      broken.push(rules.invalid_queue__unknown);
    }
    if (!p.queue_name) {
      broken.push(rules.missing_name__queue_name);
    }
    if (!p.queue_number) {
      broken.push(rules.missing_number__queue_number);
    }
    if (p.queue_number && !is.digits(p.queue_number, 1, 10)) {
      broken.push(rules.invalid_number__queue_number);
    }
    if (!p.queue_language) {
      broken.push(rules.missing_language__queue_language);
    }
    if (p.queue_language && !tables.LANGUAGE.has(p.queue_language)) {
      broken.push(rules.invalid_language__queue_language);
    }
    if (
      p.join_announcement &&
      !(tables.RECORDING.has(p.join_announcement) || is.digits(p.join_announcement, 1, 20))
    ) {
      broken.push(rules.invalid_join_announcement);
    }
    if (!p.priority_weight) {
      broken.push(rules.missing_priority_weight);
    }
    if (p.priority_weight && !is.integer(p.priority_weight, 1, 60, 1, false)) {
      broken.push(rules.invalid_priority_weight);
    }
    if (
      p.agent_announcement &&
      !(tables.RECORDING.has(p.agent_announcement) || is.digits(p.agent_announcement, 1, 20))
    ) {
      broken.push(rules.invalid_recording__agent_announcement);
    }
    if (!p.report_hold_time_agent) {
      broken.push(rules.missing_report_hold_time_agent);
    }
    if (p.report_hold_time_agent && !is.inSetFold(p.report_hold_time_agent, tables.YES_NO_ONCE)) {
      broken.push(rules.invalid_report_hold_time_agent);
    }
    if (
      p.member_delay &&
      !(
        is.inSetFold(p.member_delay, tables.MEMBER_DELAY) ||
        is.integer(p.member_delay, 1, 15, 1, false)
      )
    ) {
      broken.push(rules.invalid_member_delay);
    }
    if (
      p.maximum_wait_time &&
      !(
        is.inSetFold(p.maximum_wait_time, tables.WAIT_TIME) ||
        is.integer(p.maximum_wait_time, 0, 1200, 30, false)
      )
    ) {
      broken.push(rules.invalid_maximum_wait_time);
    }
    if (
      p.maximum_callers &&
      !(
        is.inSetFold(p.maximum_callers, tables.WAIT_TIME) ||
        is.integer(p.maximum_callers, 1, 60, 1, false)
      )
    ) {
      broken.push(rules.invalid_maximum_callers);
    }
    if (!p.join_when_empty) {
      broken.push(rules.missing_join_when_empty);
    }
    if (p.join_when_empty && !is.inSetFold(p.join_when_empty, tables.YES_NO_STRICT)) {
      broken.push(rules.invalid_join_empty_type__join_when_empty);
    }
    if (!p.leave_when_empty) {
      broken.push(rules.missing_leave_when_empty);
    }
    if (p.leave_when_empty && !is.inSetFold(p.leave_when_empty, tables.YES_NO_STRICT)) {
      broken.push(rules.invalid_join_empty_type__leave_when_empty);
    }
    if (!p.ring_strategy) {
      broken.push(rules.missing_ring_strategy);
    }
    if (p.ring_strategy && !tables.RING_STRATEGY.has(p.ring_strategy)) {
      broken.push(rules.invalid_strategy__ring_strategy);
    }
    if (!p.ring_inuse) {
      broken.push(rules.missing_ring_inuse);
    }
    if (p.ring_inuse && !is.inSetFold(p.ring_inuse, tables.YES_NO)) {
      broken.push(rules.invalid_ring_inuse);
    }
    if (p.agent_ring_timeout && !is.integer(p.agent_ring_timeout, 5, 60, 1, false)) {
      broken.push(rules.invalid_agent_ring_timeout);
    }
    if (
      p.retry_timer &&
      !(
        is.inSetFold(p.retry_timer, tables.MEMBER_DELAY) ||
        is.integer(p.retry_timer, 5, 60, 1, false)
      )
    ) {
      broken.push(rules.invalid_retry_timer);
    }
    if (
      p.wrapup_time &&
      !(
        is.inSetFold(p.wrapup_time, tables.MEMBER_DELAY) ||
        is.integer(p.wrapup_time, 1, 60, 1, false)
      )
    ) {
      broken.push(rules.invalid_wrapup_time);
    }
    if (
      p.voice_announcement &&
      !(tables.RECORDING.has(p.voice_announcement) || is.digits(p.voice_announcement, 1, 20))
    ) {
      broken.push(rules.invalid_voice_announcement);
    }
    if (
      p.frequency_announcement &&
      !(
        is.inSetFold(p.frequency_announcement, tables.MEMBER_DELAY) ||
        is.integer(p.frequency_announcement, 0, 1200, 15, false)
      )
    ) {
      broken.push(rules.invalid_frequency_announcement);
    }
    if (
      p.announce_position_frecuency &&
      !(
        is.inSetFold(p.announce_position_frecuency, tables.MEMBER_DELAY) ||
        is.integer(p.announce_position_frecuency, 0, 1200, 15, false)
      )
    ) {
      broken.push(rules.invalid_announce_position_frequency__announce_position_frecuency);
    }
    if (
      p.announce_round_seconds &&
      !(
        is.inSetFold(p.announce_round_seconds, tables.MEMBER_DELAY) ||
        is.integer(p.announce_round_seconds, 1, 60, 1, false)
      )
    ) {
      broken.push(rules.invalid_announce_round_seconds);
    }
    if (
      p.if_announce_position_enabled_report_estimated_hold_time &&
      !is.inSetFold(p.if_announce_position_enabled_report_estimated_hold_time, tables.YES_NO_ONCE)
    ) {
      broken.push(rules.invalid_if_announce_position_enabled_report_estimated_hold_time);
    }
    if (
      p.thankyou_for_your_patience &&
      !is.inSetFold(p.thankyou_for_your_patience, tables.YES_NO)
    ) {
      broken.push(rules.invalid_thankyou_for_your_patience);
    }
    if (
      p.music_on_hold &&
      !is.lookupHas(p.music_on_hold, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
    }
    if (
      p.fail_over_routing_timeout &&
      !(
        p.fail_over_routing_timeout === "none" ||
        is.routing(p.fail_over_routing_timeout, tables.ROUTING)
      )
    ) {
      broken.push(rules.invalid_failover_header__fail_over_routing_timeout);
    }
    if (
      p.fail_over_routing_full &&
      !(p.fail_over_routing_full === "none" || is.routing(p.fail_over_routing_full, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__fail_over_routing_full);
    }
    if (
      p.fail_over_routing_join_empty &&
      !(
        p.fail_over_routing_join_empty === "none" ||
        is.routing(p.fail_over_routing_join_empty, tables.ROUTING)
      )
    ) {
      broken.push(rules.invalid_failover_header__fail_over_routing_join_empty);
    }
    if (
      p.fail_over_routing_leave_empty &&
      !(
        p.fail_over_routing_leave_empty === "none" ||
        is.routing(p.fail_over_routing_leave_empty, tables.ROUTING)
      )
    ) {
      broken.push(rules.invalid_failover_header__fail_over_routing_leave_empty);
    }
    if (
      p.fail_over_routing_join_unavail &&
      !(
        p.fail_over_routing_join_unavail === "none" ||
        is.routing(p.fail_over_routing_join_unavail, tables.ROUTING)
      )
    ) {
      broken.push(rules.invalid_failover_header__fail_over_routing_join_unavail);
    }
    if (
      p.fail_over_routing_leave_unavail &&
      !(
        p.fail_over_routing_leave_unavail === "none" ||
        is.routing(p.fail_over_routing_leave_unavail, tables.ROUTING)
      )
    ) {
      broken.push(rules.invalid_failover_header__fail_over_routing_leave_unavail);
    }
  });
}

/** @type {Check} */
export function setRingGroup(params, options = {}) {
  return judge(parameters.setRingGroup, params, options, (p, broken) => {
    if (p.ring_group && !is.digits(p.ring_group, 1, 20)) {
      broken.push(rules.invalid_ringgroup__ring_group);
    } else if (
      p.ring_group &&
      !is.lookupHas(p.ring_group, "getRingGroups.ring_group", options.lookups)
    ) {
      broken.push(rules.invalid_ringgroup__ring_group__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (p.name && !is.length(p.name, 0, 22)) {
      broken.push(rules.name_toolong__name);
    }
    if (!p.ring_group && p.name && !is.lookupLacks(p.name, "getRingGroups.name", options.lookups)) {
      broken.push(rules.used_name__taken);
    }
    if (!p.members) {
      broken.push(rules.missing_members);
    }
    if (
      p.members &&
      !is.items(p.members, ";", 1, Infinity, (item) => tables.RING_MEMBERS_ITEM.test(item))
    ) {
      broken.push(rules.invalid_member__members);
    }
    if (p.members && !is.items(p.members, ";", 1, 8, (item) => is.length(item, 1, Infinity))) {
      broken.push(rules.max_phonebook__members);
    }
    if (!p.voicemail) {
      broken.push(rules.missing_mailbox__voicemail);
    }
    if (p.voicemail && !is.digits(p.voicemail, 1, 20)) {
      broken.push(rules.invalid_mailbox__setRingGroup__voicemail);
    }
    if (
      p.caller_announcement &&
      !(tables.RECORDING.has(p.caller_announcement) || is.digits(p.caller_announcement, 1, 20))
    ) {
      broken.push(rules.invalid_recording__caller_announcement);
    }
    if (
      p.music_on_hold &&
      !is.lookupHas(p.music_on_hold, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
  });
}

/** @type {Check} */
export function setSIPURI(params, options = {}) {
  return judge(parameters.setSIPURI, params, options, (p, broken) => {
    if (p.sipuri && !is.digits(p.sipuri, 1, 20)) {
      broken.push(rules.invalid_sipuri);
    } else if (p.sipuri && !is.lookupHas(p.sipuri, "getSIPURIs.sipuri", options.lookups)) {
      broken.push(rules.invalid_sipuri__unknown);
    }
    if (!p.uri) {
      broken.push(rules.missing_uri);
    }
    if (p.uri && !tables.SIP_URI.test(p.uri)) {
      broken.push(rules.invalid_sipuri__uri);
    }
    if (p.callerid_override && tables.OUTSIDE_CALLERID.test(p.callerid_override)) {
      broken.push(rules.invalid_callerid_override);
    }
  });
}

/** @type {Check} */
export function setStaticMember(params, options = {}) {
  return judge(parameters.setStaticMember, params, options, (p, broken) => {
    if (p.member && !is.digits(p.member, 1, 20)) {
      broken.push(rules.invalid_member);
    }
    if (!p.queue) {
      broken.push(rules.invalid_queue__required);
    } else if (p.queue && !is.digits(p.queue, 1, 20)) {
      broken.push(rules.invalid_queue);
    } else if (p.queue && !is.lookupHas(p.queue, "getQueues.queue", options.lookups)) {
      broken.push(rules.invalid_queue__unknown);
    }
    if (!p.member_name) {
      broken.push(rules.missing_name__member_name);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (!p.priority) {
      broken.push(rules.missing_priority);
    }
    if (p.priority && !is.digits(p.priority, 1, 10)) {
      broken.push(rules.invalid_priority);
    }
  });
}

/** @type {Check} */
export function setTimeCondition(params, options = {}) {
  return judge(parameters.setTimeCondition, params, options, (p, broken) => {
    if (p.timecondition && !is.digits(p.timecondition, 1, 20)) {
      broken.push(rules.invalid_timecondition);
    } else if (
      p.timecondition &&
      !is.lookupHas(p.timecondition, "getTimeConditions.timecondition", options.lookups)
    ) {
      broken.push(rules.invalid_timecondition__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.routing_match) {
      broken.push(rules.missing_routing__routing_match);
    }
    if (p.routing_match && !is.routing(p.routing_match, tables.CONDITION_ROUTING)) {
      broken.push(rules.invalid_routing_header__routing_match);
    }
    if (!p.routing_nomatch) {
      broken.push(rules.missing_routing__routing_nomatch);
    }
    if (p.routing_nomatch && !is.routing(p.routing_nomatch, tables.CONDITION_ROUTING)) {
      broken.push(rules.invalid_routing_header__routing_nomatch);
    }
    if (!p.starthour) {
      broken.push(rules.missing_starthour);
    }
    if (
      p.starthour &&
      !is.items(p.starthour, ";", 1, Infinity, (item) => is.integer(item, 0, 23, 1, true))
    ) {
      broken.push(rules.invalid_starthour);
    }
    if (!p.startminute) {
      broken.push(rules.missing_startminute);
    }
    if (
      p.startminute &&
      !is.items(p.startminute, ";", 1, Infinity, (item) => is.integer(item, 0, 59, 1, true))
    ) {
      broken.push(rules.invalid_startminute);
    }
    if (!p.endhour) {
      broken.push(rules.missing_endhour);
    }
    if (
      p.endhour &&
      !is.items(p.endhour, ";", 1, Infinity, (item) => is.integer(item, 0, 23, 1, true))
    ) {
      broken.push(rules.invalid_endhour);
    }
    if (!p.endminute) {
      broken.push(rules.missing_endminute);
    }
    if (
      p.endminute &&
      !is.items(p.endminute, ";", 1, Infinity, (item) => is.integer(item, 0, 59, 1, true))
    ) {
      broken.push(rules.invalid_endminute);
    }
    if (!p.weekdaystart) {
      broken.push(rules.missing_weekdaystart);
    }
    if (
      p.weekdaystart &&
      !is.items(p.weekdaystart, ";", 1, Infinity, (item) =>
        is.inSetFold(item, tables.WEEKDAYS_ITEM),
      )
    ) {
      broken.push(rules.invalid_weekdaystart);
    }
    if (!p.weekdayend) {
      broken.push(rules.missing_weekdayend);
    }
    if (
      p.weekdayend &&
      !is.items(p.weekdayend, ";", 1, Infinity, (item) => is.inSetFold(item, tables.WEEKDAYS_ITEM))
    ) {
      broken.push(rules.invalid_weekdayend);
    }
    if (
      p.starthour &&
      p.startminute &&
      p.endhour &&
      p.endminute &&
      p.weekdaystart &&
      p.weekdayend &&
      !is.sameCount(
        ";",
        p.starthour,
        p.startminute,
        p.endhour,
        p.endminute,
        p.weekdaystart,
        p.weekdayend,
      )
    ) {
      broken.push(rules.invalid_numbermembers__setTimeCondition);
    }
  });
}

/** @type {Check} */
export function getCallHuntings(params, options = {}) {
  return judge(parameters.getCallHuntings, params, options, (p, broken) => {
    if (p.callhunting && !is.digits(p.callhunting, 1, 20)) {
      broken.push(rules.invalid_callhunting);
    } else if (
      p.callhunting &&
      !is.lookupHas(p.callhunting, "getCallHuntings.callhunting", options.lookups)
    ) {
      broken.push(rules.invalid_callhunting__unknown);
    }
  });
}

/** @type {Check} */
export function delCallHunting(params, options = {}) {
  return judge(parameters.delCallHunting, params, options, (p, broken) => {
    if (!p.callhunting) {
      broken.push(rules.missing_callhunting);
    }
    if (p.callhunting && !is.digits(p.callhunting, 1, 20)) {
      broken.push(rules.invalid_callhunting);
    } else if (
      p.callhunting &&
      !is.lookupHas(p.callhunting, "getCallHuntings.callhunting", options.lookups)
    ) {
      broken.push(rules.invalid_callhunting__unknown);
    }
  });
}

/** @type {Check} */
export function setCallHunting(params, options = {}) {
  return judge(parameters.setCallHunting, params, options, (p, broken) => {
    if (p.callhunting && !is.digits(p.callhunting, 1, 20)) {
      broken.push(rules.invalid_callhunting);
    } else if (
      p.callhunting &&
      !is.lookupHas(p.callhunting, "getCallHuntings.callhunting", options.lookups)
    ) {
      broken.push(rules.invalid_callhunting__unknown);
    }
    if (!p.description) {
      broken.push(rules.missing_description);
    }
    if (!p.music) {
      broken.push(rules.missing_musiconhold__music);
    }
    if (p.music && !is.lookupHas(p.music, "getMusicOnHold.value", options.lookups)) {
      broken.push(rules.invalid_musiconhold__music__unknown);
    }
    if (!p.recording) {
      broken.push(rules.missing_recording__setIVR__recording);
    }
    if (p.recording && !(tables.RECORDING.has(p.recording) || is.digits(p.recording, 1, 20))) {
      broken.push(rules.invalid_recording__setCallHunting__recording);
    }
    if (!p.language) {
      broken.push(rules.missing_language);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (!p.order) {
      broken.push(rules.invalid_order__required);
    } else if (p.order && !tables.HUNT_ORDER.has(p.order)) {
      broken.push(rules.invalid_order);
    }
    if (!p.members) {
      broken.push(rules.missing_members);
    }
    if (!p.ring_time) {
      broken.push(rules.invalid_numbermembers__ring_time__required);
    } else if (
      p.ring_time &&
      !is.items(p.ring_time, ";", 1, Infinity, (item) => is.digits(item, 1, 4))
    ) {
      broken.push(rules.invalid_numbermembers__ring_time);
    }
    if (!p.press) {
      broken.push(rules.invalid_numbermembers__press__required);
    } else if (p.press && !is.items(p.press, ";", 1, Infinity, (item) => tables.FLAG.has(item))) {
      broken.push(rules.invalid_numbermembers__press);
    }
    if (
      p.members &&
      p.ring_time &&
      p.press &&
      !is.sameCount(";", p.members, p.ring_time, p.press)
    ) {
      broken.push(rules.invalid_numbermembers__setCallHunting);
    }
  });
}

/** @type {Check} */
export function getSequences(params, options = {}) {
  return judge(parameters.getSequences, params, options, (p, broken) => {
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
  });
}

/** @type {Check} */
export function setSequences(params, options = {}) {
  return judge(parameters.setSequences, params, options, (p, broken) => {
    if (!p.sequence) {
      broken.push(rules.missing_params__sequence);
    }
    if (p.sequence && !is.lookupHas(p.sequence, "getSequences.sequence", options.lookups)) {
      broken.push(rules.no_sequences__sequence__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.steps) {
      broken.push(rules.missing_params__steps);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
  });
}

/** @type {Check} */
export function delSequences(params, options = {}) {
  return judge(parameters.delSequences, params, options, (p, broken) => {
    if (!p.sequence) {
      broken.push(rules.missing_params__sequence);
    }
    if (p.sequence && !is.lookupHas(p.sequence, "getSequences.sequence", options.lookups)) {
      broken.push(rules.no_sequences__sequence__unknown);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
  });
}
