// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on callflow.

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
export function delCallback(params = {}, options = {}) {
  let callback = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callback":
          callback = value;
          continue;
      }
    }
    return converted(delCallback, parameters.delCallback, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!callback) {
    broken.push(rules.missing_callback);
  }
  if (callback && !is.digits(callback, 1, 20)) {
    broken.push(rules.invalid_callback);
  } else if (callback && !is.lookupHas(callback, "getCallbacks.callback", options.lookups)) {
    broken.push(rules.invalid_callback__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delCallback, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delCallerIDFiltering(params = {}, options = {}) {
  let filtering = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "filtering":
          filtering = value;
          continue;
      }
    }
    return converted(delCallerIDFiltering, parameters.delCallerIDFiltering, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!filtering) {
    broken.push(rules.missing_filter__filtering);
  }
  if (filtering && !is.digits(filtering, 1, 20)) {
    broken.push(rules.invalid_filter__filtering);
  } else if (
    filtering &&
    !is.lookupHas(filtering, "getCallerIDFiltering.filtering", options.lookups)
  ) {
    broken.push(rules.invalid_filter__filtering__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delCallerIDFiltering, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delDISA(params = {}, options = {}) {
  let disa = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "disa":
          disa = value;
          continue;
      }
    }
    return converted(delDISA, parameters.delDISA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!disa) {
    broken.push(rules.missing_disa);
  }
  if (disa && !is.digits(disa, 1, 20)) {
    broken.push(rules.invalid_disa);
  } else if (disa && !is.lookupHas(disa, "getDISAs.disa", options.lookups)) {
    broken.push(rules.invalid_disa__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delDISA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delForwarding(params = {}, options = {}) {
  let forwarding = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "forwarding":
          forwarding = value;
          continue;
      }
    }
    return converted(delForwarding, parameters.delForwarding, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!forwarding) {
    broken.push(rules.missing_forwarding);
  }
  if (forwarding && !is.digits(forwarding, 1, 20)) {
    broken.push(rules.invalid_forwarding);
  } else if (
    forwarding &&
    !is.lookupHas(forwarding, "getForwardings.forwarding", options.lookups)
  ) {
    broken.push(rules.invalid_forwarding__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delForwarding, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delIVR(params = {}, options = {}) {
  let ivr = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "ivr":
          ivr = value;
          continue;
      }
    }
    return converted(delIVR, parameters.delIVR, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!ivr) {
    broken.push(rules.missing_ivr);
  }
  if (ivr && !is.digits(ivr, 1, 20)) {
    broken.push(rules.invalid_ivr);
  } else if (ivr && !is.lookupHas(ivr, "getIVRs.ivr", options.lookups)) {
    broken.push(rules.invalid_ivr__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delIVR, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delPhonebook(params = {}, options = {}) {
  let phonebook = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "phonebook":
          phonebook = value;
          continue;
      }
    }
    return converted(delPhonebook, parameters.delPhonebook, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!phonebook) {
    broken.push(rules.missing_phonebook);
  }
  if (phonebook && !is.digits(phonebook, 1, 20)) {
    broken.push(rules.invalid_phonebook);
  } else if (phonebook && !is.lookupHas(phonebook, "getPhonebook.phonebook", options.lookups)) {
    broken.push(rules.invalid_phonebook__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delPhonebook, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delPhonebookGroup(params = {}, options = {}) {
  let group = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "group":
          group = value;
          continue;
      }
    }
    return converted(delPhonebookGroup, parameters.delPhonebookGroup, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!group) {
    broken.push(rules.missing_phonebook__group);
  }
  if (group && !is.digits(group, 1, 20)) {
    broken.push(rules.invalid_phonebook__group);
  }
  if (broken.length > 0) {
    return judged(parameters.delPhonebookGroup, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delQueue(params = {}, options = {}) {
  let queue = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "queue":
          queue = value;
          continue;
      }
    }
    return converted(delQueue, parameters.delQueue, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!queue) {
    broken.push(rules.invalid_queue__required);
  } else if (queue && !is.digits(queue, 1, 20)) {
    broken.push(rules.invalid_queue);
  } else if (queue && !is.lookupHas(queue, "getQueues.queue", options.lookups)) {
    broken.push(rules.invalid_queue__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delQueue, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delRingGroup(params = {}, options = {}) {
  let ringgroup = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "ringgroup":
          ringgroup = value;
          continue;
      }
    }
    return converted(delRingGroup, parameters.delRingGroup, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!ringgroup) {
    broken.push(rules.missing_ringgroup);
  }
  if (ringgroup && !is.digits(ringgroup, 1, 20)) {
    broken.push(rules.invalid_ringgroup);
  } else if (ringgroup && !is.lookupHas(ringgroup, "getRingGroups.ring_group", options.lookups)) {
    broken.push(rules.invalid_ringgroup__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delRingGroup, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delSIPURI(params = {}, options = {}) {
  let sipuri = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sipuri":
          sipuri = value;
          continue;
      }
    }
    return converted(delSIPURI, parameters.delSIPURI, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!sipuri) {
    broken.push(rules.missing_sipuri);
  }
  if (sipuri && !is.digits(sipuri, 1, 20)) {
    broken.push(rules.invalid_sipuri);
  } else if (sipuri && !is.lookupHas(sipuri, "getSIPURIs.sipuri", options.lookups)) {
    broken.push(rules.invalid_sipuri__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delSIPURI, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delStaticMember(params = {}, options = {}) {
  let member = "";
  let queue = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "member":
          member = value;
          continue;
        case "queue":
          queue = value;
          continue;
      }
    }
    return converted(delStaticMember, parameters.delStaticMember, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!member) {
    broken.push(rules.missing_member);
  }
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  } else if (member && !is.lookupHas(member, "getStaticMembers.member", options.lookups)) {
    broken.push(rules.invalid_member__unknown);
  }
  if (!queue) {
    broken.push(rules.invalid_queue__required);
  } else if (queue && !is.digits(queue, 1, 20)) {
    broken.push(rules.invalid_queue);
  } else if (queue && !is.lookupHas(queue, "getQueues.queue", options.lookups)) {
    broken.push(rules.invalid_queue__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delStaticMember, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delTimeCondition(params = {}, options = {}) {
  let timecondition = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "timecondition":
          timecondition = value;
          continue;
      }
    }
    return converted(delTimeCondition, parameters.delTimeCondition, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!timecondition) {
    broken.push(rules.missing_timecondition);
  }
  if (timecondition && !is.digits(timecondition, 1, 20)) {
    broken.push(rules.invalid_timecondition);
  } else if (
    timecondition &&
    !is.lookupHas(timecondition, "getTimeConditions.timecondition", options.lookups)
  ) {
    broken.push(rules.invalid_timecondition__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delTimeCondition, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallbacks(params = {}, options = {}) {
  let callback = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callback":
          callback = value;
          continue;
      }
    }
    return converted(getCallbacks, parameters.getCallbacks, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (callback && !is.digits(callback, 1, 20)) {
    broken.push(rules.invalid_callback);
  } else if (callback && !is.lookupHas(callback, "getCallbacks.callback", options.lookups)) {
    broken.push(rules.invalid_callback__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getCallbacks, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallerIDFiltering(params = {}, options = {}) {
  let filtering = "";
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "filtering":
          filtering = value;
          continue;
        case "did":
          did = value;
          continue;
      }
    }
    return converted(getCallerIDFiltering, parameters.getCallerIDFiltering, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (filtering && !is.digits(filtering, 1, 20)) {
    broken.push(rules.invalid_filter__filtering);
  } else if (
    filtering &&
    !is.lookupHas(filtering, "getCallerIDFiltering.filtering", options.lookups)
  ) {
    broken.push(rules.invalid_filter__filtering__unknown);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0) {
    return judged(parameters.getCallerIDFiltering, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDISAs(params = {}, options = {}) {
  let disa = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "disa":
          disa = value;
          continue;
      }
    }
    return converted(getDISAs, parameters.getDISAs, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (disa && !is.digits(disa, 1, 20)) {
    broken.push(rules.invalid_disa);
  } else if (disa && !is.lookupHas(disa, "getDISAs.disa", options.lookups)) {
    broken.push(rules.invalid_disa__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getDISAs, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getForwardings(params = {}, options = {}) {
  let forwarding = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "forwarding":
          forwarding = value;
          continue;
      }
    }
    return converted(getForwardings, parameters.getForwardings, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (forwarding && !is.digits(forwarding, 1, 20)) {
    broken.push(rules.invalid_forwarding);
  } else if (
    forwarding &&
    !is.lookupHas(forwarding, "getForwardings.forwarding", options.lookups)
  ) {
    broken.push(rules.invalid_forwarding__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getForwardings, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getIVRs(params = {}, options = {}) {
  let ivr = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "ivr":
          ivr = value;
          continue;
      }
    }
    return converted(getIVRs, parameters.getIVRs, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (ivr && !is.digits(ivr, 1, 20)) {
    broken.push(rules.invalid_ivr);
  } else if (ivr && !is.lookupHas(ivr, "getIVRs.ivr", options.lookups)) {
    broken.push(rules.invalid_ivr__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getIVRs, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getJoinWhenEmptyTypes(params = {}, options = {}) {
  let type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "type":
          type = value;
          continue;
      }
    }
    return converted(getJoinWhenEmptyTypes, parameters.getJoinWhenEmptyTypes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (type && !is.inSetFold(type, tables.YES_NO_STRICT)) {
    broken.push(rules.invalid_join_empty_type__getJoinWhenEmptyTypes__type);
  }
  if (broken.length > 0) {
    return judged(parameters.getJoinWhenEmptyTypes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getPhonebook(params = {}, options = {}) {
  let phonebook = "";
  let name = "";
  let group = "";
  let group_name = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "phonebook":
          phonebook = value;
          continue;
        case "name":
          name = value;
          continue;
        case "group":
          group = value;
          continue;
        case "group_name":
          group_name = value;
          continue;
      }
    }
    return converted(getPhonebook, parameters.getPhonebook, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (phonebook && !is.digits(phonebook, 1, 20)) {
    broken.push(rules.invalid_phonebook);
  } else if (phonebook && !is.lookupHas(phonebook, "getPhonebook.phonebook", options.lookups)) {
    broken.push(rules.invalid_phonebook__unknown);
  }
  if (group && !is.digits(group, 1, 20)) {
    broken.push(rules.invalid_phonebook__group);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(group_name)) {
    return judged(parameters.getPhonebook, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getPhonebookGroups(params = {}, options = {}) {
  let name = "";
  let group = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "name":
          name = value;
          continue;
        case "group":
          group = value;
          continue;
      }
    }
    return converted(getPhonebookGroups, parameters.getPhonebookGroups, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (group && !is.digits(group, 1, 20)) {
    broken.push(rules.invalid_phonebook__group);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.getPhonebookGroups, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getQueues(params = {}, options = {}) {
  let queue = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "queue":
          queue = value;
          continue;
      }
    }
    return converted(getQueues, parameters.getQueues, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (queue && !is.digits(queue, 1, 20)) {
    broken.push(rules.invalid_queue);
  } else if (queue && !is.lookupHas(queue, "getQueues.queue", options.lookups)) {
    broken.push(rules.invalid_queue__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getQueues, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRingGroups(params = {}, options = {}) {
  let ring_group = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "ring_group":
          ring_group = value;
          continue;
      }
    }
    return converted(getRingGroups, parameters.getRingGroups, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (ring_group && !is.digits(ring_group, 1, 20)) {
    broken.push(rules.invalid_ringgroup__ring_group);
  } else if (ring_group && !is.lookupHas(ring_group, "getRingGroups.ring_group", options.lookups)) {
    broken.push(rules.invalid_ringgroup__ring_group__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRingGroups, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRingStrategies(params = {}, options = {}) {
  let strategy = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "strategy":
          strategy = value;
          continue;
      }
    }
    return converted(getRingStrategies, parameters.getRingStrategies, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (strategy && !tables.RING_STRATEGY.has(strategy)) {
    broken.push(rules.invalid_strategy);
  }
  if (broken.length > 0) {
    return judged(parameters.getRingStrategies, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getSIPURIs(params = {}, options = {}) {
  let sipuri = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sipuri":
          sipuri = value;
          continue;
      }
    }
    return converted(getSIPURIs, parameters.getSIPURIs, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (sipuri && !is.digits(sipuri, 1, 20)) {
    broken.push(rules.invalid_sipuri);
  } else if (sipuri && !is.lookupHas(sipuri, "getSIPURIs.sipuri", options.lookups)) {
    broken.push(rules.invalid_sipuri__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getSIPURIs, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getStaticMembers(params = {}, options = {}) {
  let queue = "";
  let member = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "queue":
          queue = value;
          continue;
        case "member":
          member = value;
          continue;
      }
    }
    return converted(getStaticMembers, parameters.getStaticMembers, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!queue) {
    broken.push(rules.invalid_queue__required);
  } else if (queue && !is.digits(queue, 1, 20)) {
    broken.push(rules.invalid_queue);
  } else if (queue && !is.lookupHas(queue, "getQueues.queue", options.lookups)) {
    broken.push(rules.invalid_queue__unknown);
  }
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  } else if (member && !is.lookupHas(member, "getStaticMembers.member", options.lookups)) {
    broken.push(rules.invalid_member__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getStaticMembers, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getTimeConditions(params = {}, options = {}) {
  let timecondition = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "timecondition":
          timecondition = value;
          continue;
      }
    }
    return converted(getTimeConditions, parameters.getTimeConditions, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (timecondition && !is.digits(timecondition, 1, 20)) {
    broken.push(rules.invalid_timecondition);
  } else if (
    timecondition &&
    !is.lookupHas(timecondition, "getTimeConditions.timecondition", options.lookups)
  ) {
    broken.push(rules.invalid_timecondition__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getTimeConditions, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getVoicemailSetups(params = {}, options = {}) {
  let voicemailsetup = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "voicemailsetup":
          voicemailsetup = value;
          continue;
      }
    }
    return converted(getVoicemailSetups, parameters.getVoicemailSetups, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (voicemailsetup && !is.digits(voicemailsetup, 1, 6)) {
    broken.push(rules.invalid_voicemailsetup);
  } else if (
    voicemailsetup &&
    !is.lookupHas(voicemailsetup, "getVoicemailSetups.value", options.lookups)
  ) {
    broken.push(rules.invalid_voicemailsetup__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getVoicemailSetups, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setCallback(params = {}, options = {}) {
  let callback = "";
  let description = "";
  let number = "";
  let delay_before = "";
  let response_timeout = "";
  let digit_timeout = "";
  let callerid_number = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callback":
          callback = value;
          continue;
        case "description":
          description = value;
          continue;
        case "number":
          number = value;
          continue;
        case "delay_before":
          delay_before = value;
          continue;
        case "response_timeout":
          response_timeout = value;
          continue;
        case "digit_timeout":
          digit_timeout = value;
          continue;
        case "callerid_number":
          callerid_number = value;
          continue;
      }
    }
    return converted(setCallback, parameters.setCallback, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (callback && !is.digits(callback, 1, 20)) {
    broken.push(rules.invalid_callback);
  } else if (callback && !is.lookupHas(callback, "getCallbacks.callback", options.lookups)) {
    broken.push(rules.invalid_callback__unknown);
  }
  if (!description) {
    broken.push(rules.missing_description);
  }
  if (
    !callback &&
    description &&
    !is.lookupLacks(description, "getCallbacks.description", options.lookups)
  ) {
    broken.push(rules.used_description__taken);
  }
  if (!number) {
    broken.push(rules.missing_number);
  }
  if (number && tables.OUTSIDE_CALLERID.test(number)) {
    broken.push(rules.invalid_number);
  }
  if (number && !is.lookupLacks(number, "getDIDsInfo.did", options.lookups)) {
    broken.push(rules.existing_did__number__taken);
  }
  if (!delay_before || delay_before === "0") {
    broken.push(rules.missing_delay_before);
  }
  if (delay_before && !is.digits(delay_before, 1, 6)) {
    broken.push(rules.invalid_delay_before);
  }
  if (!response_timeout) {
    broken.push(rules.missing_response_timeout);
  }
  if (response_timeout && !is.digits(response_timeout, 1, 6)) {
    broken.push(rules.invalid_response_timeout);
  }
  if (!digit_timeout) {
    broken.push(rules.missing_digit_timeout);
  }
  if (digit_timeout && !is.digits(digit_timeout, 1, 6)) {
    broken.push(rules.invalid_digit_timeout);
  }
  if (callerid_number && tables.OUTSIDE_CALLERID.test(callerid_number)) {
    broken.push(rules.invalid_callerid_override__callerid_number);
  }
  if (broken.length > 0 || !isWellFormed(description)) {
    return judged(parameters.setCallback, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setCallerIDFiltering(params = {}, options = {}) {
  let filter = "";
  let callerid = "";
  let did = "";
  let routing = "";
  let failover_unreachable = "";
  let failover_busy = "";
  let failover_noanswer = "";
  let note = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "filter":
          filter = value;
          continue;
        case "callerid":
          callerid = value;
          continue;
        case "did":
          did = value;
          continue;
        case "routing":
          routing = value;
          continue;
        case "failover_unreachable":
          failover_unreachable = value;
          continue;
        case "failover_busy":
          failover_busy = value;
          continue;
        case "failover_noanswer":
          failover_noanswer = value;
          continue;
        case "note":
          note = value;
          continue;
      }
    }
    return converted(setCallerIDFiltering, parameters.setCallerIDFiltering, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (filter && !is.digits(filter, 1, 20)) {
    broken.push(rules.invalid_filter);
  } else if (filter && !is.lookupHas(filter, "getCallerIDFiltering.filtering", options.lookups)) {
    broken.push(rules.invalid_filter__unknown);
  }
  if (!callerid) {
    broken.push(rules.missing_callerid);
  }
  if (
    callerid &&
    !(
      tables.FILTER_CALLERID.has(callerid) ||
      tables.FILTER_CALLERID_2.test(callerid) ||
      !tables.OUTSIDE_FILTER_CALLERID_3.test(callerid) ||
      tables.FILTER_CALLERID_4.test(callerid)
    )
  ) {
    broken.push(rules.invalid_callerid);
  }
  if (
    !filter &&
    callerid &&
    !is.lookupLacks(callerid, "getCallerIDFiltering.callerid", options.lookups)
  ) {
    broken.push(rules.used_filter__callerid__taken);
  }
  if (did && !(did === "all" || !tables.OUTSIDE_DID.test(did))) {
    broken.push(rules.invalid_did__setCallerIDFiltering__did);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(note)
  ) {
    return judged(parameters.setCallerIDFiltering, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setDISA(params = {}, options = {}) {
  let disa = "";
  let name = "";
  let pin = "";
  let digit_timeout = "";
  let callerid_override = "";
  let language = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "disa":
          disa = value;
          continue;
        case "name":
          name = value;
          continue;
        case "pin":
          pin = value;
          continue;
        case "digit_timeout":
          digit_timeout = value;
          continue;
        case "callerid_override":
          callerid_override = value;
          continue;
        case "language":
          language = value;
          continue;
      }
    }
    return converted(setDISA, parameters.setDISA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (disa && !is.digits(disa, 1, 20)) {
    broken.push(rules.invalid_disa);
  } else if (disa && !is.lookupHas(disa, "getDISAs.disa", options.lookups)) {
    broken.push(rules.invalid_disa__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!pin) {
    broken.push(rules.missing_pin);
  }
  if (pin && !is.digits(pin, 1, 20)) {
    broken.push(rules.invalid_pin);
  }
  if (!digit_timeout) {
    broken.push(rules.missing_digit_timeout);
  }
  if (digit_timeout && !is.digits(digit_timeout, 1, 6)) {
    broken.push(rules.invalid_digit_timeout);
  }
  if (callerid_override && tables.OUTSIDE_CALLERID.test(callerid_override)) {
    broken.push(rules.invalid_callerid_override);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.setDISA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setForwarding(params = {}, options = {}) {
  let forwarding = "";
  let phone_number = "";
  let callerid_override = "";
  let description = "";
  let dtmf_digits = "";
  let pause = "";
  let diversion_header = "";
  let attestation_a_enabled = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "forwarding":
          forwarding = value;
          continue;
        case "phone_number":
          phone_number = value;
          continue;
        case "callerid_override":
          callerid_override = value;
          continue;
        case "description":
          description = value;
          continue;
        case "dtmf_digits":
          dtmf_digits = value;
          continue;
        case "pause":
          pause = value;
          continue;
        case "diversion_header":
          diversion_header = value;
          continue;
        case "attestation_a_enabled":
          attestation_a_enabled = value;
          continue;
      }
    }
    return converted(setForwarding, parameters.setForwarding, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (forwarding && !is.digits(forwarding, 1, 20)) {
    broken.push(rules.invalid_forwarding);
  } else if (
    forwarding &&
    !is.lookupHas(forwarding, "getForwardings.forwarding", options.lookups)
  ) {
    broken.push(rules.invalid_forwarding__unknown);
  }
  if (!phone_number) {
    broken.push(rules.missing_phonenumber__phone_number);
  }
  if (phone_number && tables.OUTSIDE_CALLERID.test(phone_number)) {
    broken.push(rules.invalid_phonenumber__phone_number);
  }
  if (
    !forwarding &&
    phone_number &&
    !is.lookupBelow("getForwardings.forwarding", 4, options.lookups)
  ) {
    broken.push(rules.forwards_exceeded__phone_number);
  }
  if (callerid_override && tables.OUTSIDE_CALLERID.test(callerid_override)) {
    broken.push(rules.invalid_callerid_override);
  }
  if (dtmf_digits && tables.OUTSIDE_DTMF_DIGITS.test(dtmf_digits)) {
    broken.push(rules.invalid_dtmf_digits);
  }
  if (pause && !is.decimal(pause, 0, 1000, 50, 2)) {
    broken.push(rules.invalid_pause);
  }
  if (diversion_header && !tables.FLAG.has(diversion_header)) {
    broken.push(rules.invalid_diversion_header);
  }
  if (broken.length > 0 || !isWellFormed(description) || !isWellFormed(attestation_a_enabled)) {
    return judged(parameters.setForwarding, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setIVR(params = {}, options = {}) {
  let ivr = "";
  let name = "";
  let recording = "";
  let timeout = "";
  let language = "";
  let voicemailsetup = "";
  let choices = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "ivr":
          ivr = value;
          continue;
        case "name":
          name = value;
          continue;
        case "recording":
          recording = value;
          continue;
        case "timeout":
          timeout = value;
          continue;
        case "language":
          language = value;
          continue;
        case "voicemailsetup":
          voicemailsetup = value;
          continue;
        case "choices":
          choices = value;
          continue;
      }
    }
    return converted(setIVR, parameters.setIVR, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (ivr && !is.digits(ivr, 1, 20)) {
    broken.push(rules.invalid_ivr);
  } else if (ivr && !is.lookupHas(ivr, "getIVRs.ivr", options.lookups)) {
    broken.push(rules.invalid_ivr__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!recording) {
    broken.push(rules.missing_recording__setIVR__recording);
  }
  if (recording && !is.digits(recording, 1, 20)) {
    broken.push(rules.invalid_recording);
  } else if (recording && !is.lookupHas(recording, "getRecordings.value", options.lookups)) {
    broken.push(rules.invalid_recording__unknown);
  }
  if (!timeout) {
    broken.push(rules.missing_timeout);
  }
  if (timeout && !is.digits(timeout, 1, 6)) {
    broken.push(rules.invalid_timeout);
  }
  if (!language) {
    broken.push(rules.missing_language);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (!voicemailsetup) {
    broken.push(rules.missing_voicemailsetup);
  }
  if (voicemailsetup && !is.digits(voicemailsetup, 1, 6)) {
    broken.push(rules.invalid_voicemailsetup);
  } else if (
    voicemailsetup &&
    !is.lookupHas(voicemailsetup, "getVoicemailSetups.value", options.lookups)
  ) {
    broken.push(rules.invalid_voicemailsetup__unknown);
  }
  if (!choices) {
    broken.push(rules.missing_choices);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(choices)) {
    return judged(parameters.setIVR, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setPhonebook(params = {}, options = {}) {
  let phonebook = "";
  let speed_dial = "";
  let name = "";
  let number = "";
  let callerid = "";
  let note = "";
  let group = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "phonebook":
          phonebook = value;
          continue;
        case "speed_dial":
          speed_dial = value;
          continue;
        case "name":
          name = value;
          continue;
        case "number":
          number = value;
          continue;
        case "callerid":
          callerid = value;
          continue;
        case "note":
          note = value;
          continue;
        case "group":
          group = value;
          continue;
      }
    }
    return converted(setPhonebook, parameters.setPhonebook, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (phonebook && !is.digits(phonebook, 1, 20)) {
    broken.push(rules.invalid_phonebook);
  } else if (phonebook && !is.lookupHas(phonebook, "getPhonebook.phonebook", options.lookups)) {
    broken.push(rules.invalid_phonebook__unknown);
  }
  if (speed_dial && tables.OUTSIDE_SPEED_DIAL.test(speed_dial)) {
    broken.push(rules.invalid_speed_dial);
  }
  if (
    !phonebook &&
    speed_dial &&
    !is.lookupLacks(speed_dial, "getPhonebook.speed_dial", options.lookups)
  ) {
    broken.push(rules.used_speed_dial__taken);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!number) {
    broken.push(rules.missing_number);
  }
  if (
    number &&
    !(!tables.OUTSIDE_PHONEBOOK_NUMBER.test(number) || tables.PHONEBOOK_NUMBER_2.test(number))
  ) {
    broken.push(rules.invalid_number__setPhonebook__number);
  }
  if (!phonebook && number && !is.lookupLacks(number, "getPhonebook.number", options.lookups)) {
    broken.push(rules.used_number__taken);
  }
  if (group && !is.digits(group, 1, 20)) {
    broken.push(rules.invalid_phonebook__group);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(callerid) || !isWellFormed(note)) {
    return judged(parameters.setPhonebook, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setPhonebookGroup(params = {}, options = {}) {
  let phonebook = "";
  let group = "";
  let name = "";
  let members = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "phonebook":
          phonebook = value;
          continue;
        case "group":
          group = value;
          continue;
        case "name":
          name = value;
          continue;
        case "members":
          members = value;
          continue;
      }
    }
    return converted(setPhonebookGroup, parameters.setPhonebookGroup, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (phonebook && !is.digits(phonebook, 1, 20)) {
    broken.push(rules.invalid_phonebook);
  } else if (phonebook && !is.lookupHas(phonebook, "getPhonebook.phonebook", options.lookups)) {
    broken.push(rules.invalid_phonebook__unknown);
  }
  if (group && !is.digits(group, 1, 20)) {
    broken.push(rules.invalid_phonebook__group);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(members)) {
    return judged(parameters.setPhonebookGroup, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setQueue(params = {}, options = {}) {
  let queue = "";
  let queue_name = "";
  let queue_number = "";
  let queue_language = "";
  let queue_password = "";
  let callerid_prefix = "";
  let join_announcement = "";
  let priority_weight = "";
  let agent_announcement = "";
  let report_hold_time_agent = "";
  let member_delay = "";
  let maximum_wait_time = "";
  let maximum_callers = "";
  let join_when_empty = "";
  let leave_when_empty = "";
  let ring_strategy = "";
  let ring_inuse = "";
  let agent_ring_timeout = "";
  let retry_timer = "";
  let wrapup_time = "";
  let voice_announcement = "";
  let frequency_announcement = "";
  let announce_position_frecuency = "";
  let announce_round_seconds = "";
  let if_announce_position_enabled_report_estimated_hold_time = "";
  let thankyou_for_your_patience = "";
  let music_on_hold = "";
  let fail_over_routing_timeout = "";
  let fail_over_routing_full = "";
  let fail_over_routing_join_empty = "";
  let fail_over_routing_leave_empty = "";
  let fail_over_routing_join_unavail = "";
  let fail_over_routing_leave_unavail = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 5:
          switch (key) {
            case "queue":
              queue = value;
              continue;
          }
          break;
        case 10:
          switch (key) {
            case "queue_name":
              queue_name = value;
              continue;
            case "ring_inuse":
              ring_inuse = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "retry_timer":
              retry_timer = value;
              continue;
            case "wrapup_time":
              wrapup_time = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "queue_number":
              queue_number = value;
              continue;
            case "member_delay":
              member_delay = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "ring_strategy":
              ring_strategy = value;
              continue;
            case "music_on_hold":
              music_on_hold = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "queue_language":
              queue_language = value;
              continue;
            case "queue_password":
              queue_password = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
            case "priority_weight":
              priority_weight = value;
              continue;
            case "maximum_callers":
              maximum_callers = value;
              continue;
            case "join_when_empty":
              join_when_empty = value;
              continue;
          }
          break;
        case 16:
          switch (key) {
            case "leave_when_empty":
              leave_when_empty = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "join_announcement":
              join_announcement = value;
              continue;
            case "maximum_wait_time":
              maximum_wait_time = value;
              continue;
          }
          break;
        case 18:
          switch (key) {
            case "agent_announcement":
              agent_announcement = value;
              continue;
            case "agent_ring_timeout":
              agent_ring_timeout = value;
              continue;
            case "voice_announcement":
              voice_announcement = value;
              continue;
          }
          break;
        case 22:
          switch (key) {
            case "report_hold_time_agent":
              report_hold_time_agent = value;
              continue;
            case "frequency_announcement":
              frequency_announcement = value;
              continue;
            case "announce_round_seconds":
              announce_round_seconds = value;
              continue;
            case "fail_over_routing_full":
              fail_over_routing_full = value;
              continue;
          }
          break;
        case 25:
          switch (key) {
            case "fail_over_routing_timeout":
              fail_over_routing_timeout = value;
              continue;
          }
          break;
        case 26:
          switch (key) {
            case "thankyou_for_your_patience":
              thankyou_for_your_patience = value;
              continue;
          }
          break;
        case 27:
          switch (key) {
            case "announce_position_frecuency":
              announce_position_frecuency = value;
              continue;
          }
          break;
        case 28:
          switch (key) {
            case "fail_over_routing_join_empty":
              fail_over_routing_join_empty = value;
              continue;
          }
          break;
        case 29:
          switch (key) {
            case "fail_over_routing_leave_empty":
              fail_over_routing_leave_empty = value;
              continue;
          }
          break;
        case 30:
          switch (key) {
            case "fail_over_routing_join_unavail":
              fail_over_routing_join_unavail = value;
              continue;
          }
          break;
        case 31:
          switch (key) {
            case "fail_over_routing_leave_unavail":
              fail_over_routing_leave_unavail = value;
              continue;
          }
          break;
        case 55:
          switch (key) {
            case "if_announce_position_enabled_report_estimated_hold_time":
              if_announce_position_enabled_report_estimated_hold_time = value;
              continue;
          }
          break;
      }
    }
    return converted(setQueue, parameters.setQueue, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (queue && !is.digits(queue, 1, 20)) {
    broken.push(rules.invalid_queue);
  } else if (queue && !is.lookupHas(queue, "getQueues.queue", options.lookups)) {
    broken.push(rules.invalid_queue__unknown);
  }
  if (!queue_name) {
    broken.push(rules.missing_name__queue_name);
  }
  if (!queue_number) {
    broken.push(rules.missing_number__queue_number);
  }
  if (queue_number && !is.digits(queue_number, 1, 10)) {
    broken.push(rules.invalid_number__queue_number);
  }
  if (!queue_language) {
    broken.push(rules.missing_language__queue_language);
  }
  if (queue_language && !tables.LANGUAGE.has(queue_language)) {
    broken.push(rules.invalid_language__queue_language);
  }
  if (
    join_announcement &&
    !(tables.RECORDING.has(join_announcement) || is.digits(join_announcement, 1, 20))
  ) {
    broken.push(rules.invalid_join_announcement);
  }
  if (!priority_weight) {
    broken.push(rules.missing_priority_weight);
  }
  if (priority_weight && !is.integer(priority_weight, 1, 60, 1, false)) {
    broken.push(rules.invalid_priority_weight);
  }
  if (
    agent_announcement &&
    !(tables.RECORDING.has(agent_announcement) || is.digits(agent_announcement, 1, 20))
  ) {
    broken.push(rules.invalid_recording__agent_announcement);
  }
  if (!report_hold_time_agent) {
    broken.push(rules.missing_report_hold_time_agent);
  }
  if (report_hold_time_agent && !is.inSetFold(report_hold_time_agent, tables.YES_NO_ONCE)) {
    broken.push(rules.invalid_report_hold_time_agent);
  }
  if (
    member_delay &&
    !(is.inSetFold(member_delay, tables.MEMBER_DELAY) || is.integer(member_delay, 1, 15, 1, false))
  ) {
    broken.push(rules.invalid_member_delay);
  }
  if (
    maximum_wait_time &&
    !(
      is.inSetFold(maximum_wait_time, tables.WAIT_TIME) ||
      is.integer(maximum_wait_time, 0, 1200, 30, false)
    )
  ) {
    broken.push(rules.invalid_maximum_wait_time);
  }
  if (
    maximum_callers &&
    !(
      is.inSetFold(maximum_callers, tables.WAIT_TIME) ||
      is.integer(maximum_callers, 1, 60, 1, false)
    )
  ) {
    broken.push(rules.invalid_maximum_callers);
  }
  if (!join_when_empty) {
    broken.push(rules.missing_join_when_empty);
  }
  if (join_when_empty && !is.inSetFold(join_when_empty, tables.YES_NO_STRICT)) {
    broken.push(rules.invalid_join_empty_type__join_when_empty);
  }
  if (!leave_when_empty) {
    broken.push(rules.missing_leave_when_empty);
  }
  if (leave_when_empty && !is.inSetFold(leave_when_empty, tables.YES_NO_STRICT)) {
    broken.push(rules.invalid_join_empty_type__leave_when_empty);
  }
  if (!ring_strategy) {
    broken.push(rules.missing_ring_strategy);
  }
  if (ring_strategy && !tables.RING_STRATEGY.has(ring_strategy)) {
    broken.push(rules.invalid_strategy__ring_strategy);
  }
  if (!ring_inuse) {
    broken.push(rules.missing_ring_inuse);
  }
  if (ring_inuse && !is.inSetFold(ring_inuse, tables.YES_NO)) {
    broken.push(rules.invalid_ring_inuse);
  }
  if (agent_ring_timeout && !is.integer(agent_ring_timeout, 5, 60, 1, false)) {
    broken.push(rules.invalid_agent_ring_timeout);
  }
  if (
    retry_timer &&
    !(is.inSetFold(retry_timer, tables.MEMBER_DELAY) || is.integer(retry_timer, 5, 60, 1, false))
  ) {
    broken.push(rules.invalid_retry_timer);
  }
  if (
    wrapup_time &&
    !(is.inSetFold(wrapup_time, tables.MEMBER_DELAY) || is.integer(wrapup_time, 1, 60, 1, false))
  ) {
    broken.push(rules.invalid_wrapup_time);
  }
  if (
    voice_announcement &&
    !(tables.RECORDING.has(voice_announcement) || is.digits(voice_announcement, 1, 20))
  ) {
    broken.push(rules.invalid_voice_announcement);
  }
  if (
    frequency_announcement &&
    !(
      is.inSetFold(frequency_announcement, tables.MEMBER_DELAY) ||
      is.integer(frequency_announcement, 0, 1200, 15, false)
    )
  ) {
    broken.push(rules.invalid_frequency_announcement);
  }
  if (
    announce_position_frecuency &&
    !(
      is.inSetFold(announce_position_frecuency, tables.MEMBER_DELAY) ||
      is.integer(announce_position_frecuency, 0, 1200, 15, false)
    )
  ) {
    broken.push(rules.invalid_announce_position_frequency__announce_position_frecuency);
  }
  if (
    announce_round_seconds &&
    !(
      is.inSetFold(announce_round_seconds, tables.MEMBER_DELAY) ||
      is.integer(announce_round_seconds, 1, 60, 1, false)
    )
  ) {
    broken.push(rules.invalid_announce_round_seconds);
  }
  if (
    if_announce_position_enabled_report_estimated_hold_time &&
    !is.inSetFold(if_announce_position_enabled_report_estimated_hold_time, tables.YES_NO_ONCE)
  ) {
    broken.push(rules.invalid_if_announce_position_enabled_report_estimated_hold_time);
  }
  if (thankyou_for_your_patience && !is.inSetFold(thankyou_for_your_patience, tables.YES_NO)) {
    broken.push(rules.invalid_thankyou_for_your_patience);
  }
  if (
    music_on_hold &&
    music_on_hold !== "default" &&
    music_on_hold &&
    !is.lookupHas(music_on_hold, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
  }
  if (
    fail_over_routing_timeout &&
    !(fail_over_routing_timeout === "none" || is.routing(fail_over_routing_timeout, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__fail_over_routing_timeout);
  }
  if (
    fail_over_routing_full &&
    !(fail_over_routing_full === "none" || is.routing(fail_over_routing_full, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__fail_over_routing_full);
  }
  if (
    fail_over_routing_join_empty &&
    !(
      fail_over_routing_join_empty === "none" ||
      is.routing(fail_over_routing_join_empty, tables.ROUTING)
    )
  ) {
    broken.push(rules.invalid_failover_header__fail_over_routing_join_empty);
  }
  if (
    fail_over_routing_leave_empty &&
    !(
      fail_over_routing_leave_empty === "none" ||
      is.routing(fail_over_routing_leave_empty, tables.ROUTING)
    )
  ) {
    broken.push(rules.invalid_failover_header__fail_over_routing_leave_empty);
  }
  if (
    fail_over_routing_join_unavail &&
    !(
      fail_over_routing_join_unavail === "none" ||
      is.routing(fail_over_routing_join_unavail, tables.ROUTING)
    )
  ) {
    broken.push(rules.invalid_failover_header__fail_over_routing_join_unavail);
  }
  if (
    fail_over_routing_leave_unavail &&
    !(
      fail_over_routing_leave_unavail === "none" ||
      is.routing(fail_over_routing_leave_unavail, tables.ROUTING)
    )
  ) {
    broken.push(rules.invalid_failover_header__fail_over_routing_leave_unavail);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(queue_name) ||
    !isWellFormed(queue_password) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(music_on_hold) ||
    !isWellFormed(fail_over_routing_timeout) ||
    !isWellFormed(fail_over_routing_full) ||
    !isWellFormed(fail_over_routing_join_empty) ||
    !isWellFormed(fail_over_routing_leave_empty) ||
    !isWellFormed(fail_over_routing_join_unavail) ||
    !isWellFormed(fail_over_routing_leave_unavail)
  ) {
    return judged(parameters.setQueue, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setRingGroup(params = {}, options = {}) {
  let ring_group = "";
  let name = "";
  let members = "";
  let voicemail = "";
  let caller_announcement = "";
  let music_on_hold = "";
  let language = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "ring_group":
          ring_group = value;
          continue;
        case "name":
          name = value;
          continue;
        case "members":
          members = value;
          continue;
        case "voicemail":
          voicemail = value;
          continue;
        case "caller_announcement":
          caller_announcement = value;
          continue;
        case "music_on_hold":
          music_on_hold = value;
          continue;
        case "language":
          language = value;
          continue;
      }
    }
    return converted(setRingGroup, parameters.setRingGroup, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (ring_group && !is.digits(ring_group, 1, 20)) {
    broken.push(rules.invalid_ringgroup__ring_group);
  } else if (ring_group && !is.lookupHas(ring_group, "getRingGroups.ring_group", options.lookups)) {
    broken.push(rules.invalid_ringgroup__ring_group__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (name && !is.length(name, 0, 22)) {
    broken.push(rules.name_toolong__name);
  }
  if (!ring_group && name && !is.lookupLacks(name, "getRingGroups.name", options.lookups)) {
    broken.push(rules.used_name__taken);
  }
  if (!members) {
    broken.push(rules.missing_members);
  }
  if (
    members &&
    !is.items(members, ";", 1, Infinity, (item) => tables.RING_MEMBERS_ITEM.test(item))
  ) {
    broken.push(rules.invalid_member__members);
  }
  if (members && !is.items(members, ";", 1, 8, (item) => is.length(item, 1, Infinity))) {
    broken.push(rules.max_phonebook__members);
  }
  if (!voicemail) {
    broken.push(rules.missing_mailbox__voicemail);
  }
  if (voicemail && !is.digits(voicemail, 1, 20)) {
    broken.push(rules.invalid_mailbox__setRingGroup__voicemail);
  }
  if (
    caller_announcement &&
    !(tables.RECORDING.has(caller_announcement) || is.digits(caller_announcement, 1, 20))
  ) {
    broken.push(rules.invalid_recording__caller_announcement);
  }
  if (
    music_on_hold &&
    music_on_hold !== "default" &&
    music_on_hold &&
    !is.lookupHas(music_on_hold, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(music_on_hold)) {
    return judged(parameters.setRingGroup, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setSIPURI(params = {}, options = {}) {
  let sipuri = "";
  let uri = "";
  let description = "";
  let callerid_override = "";
  let callerid_e164 = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sipuri":
          sipuri = value;
          continue;
        case "uri":
          uri = value;
          continue;
        case "description":
          description = value;
          continue;
        case "callerid_override":
          callerid_override = value;
          continue;
        case "callerid_e164":
          callerid_e164 = value;
          continue;
      }
    }
    return converted(setSIPURI, parameters.setSIPURI, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (sipuri && !is.digits(sipuri, 1, 20)) {
    broken.push(rules.invalid_sipuri);
  } else if (sipuri && !is.lookupHas(sipuri, "getSIPURIs.sipuri", options.lookups)) {
    broken.push(rules.invalid_sipuri__unknown);
  }
  if (!uri) {
    broken.push(rules.missing_uri);
  }
  if (uri && !tables.SIP_URI.test(uri)) {
    broken.push(rules.invalid_sipuri__uri);
  }
  if (callerid_override && tables.OUTSIDE_CALLERID.test(callerid_override)) {
    broken.push(rules.invalid_callerid_override);
  }
  if (broken.length > 0 || !isWellFormed(description) || !isWellFormed(callerid_e164)) {
    return judged(parameters.setSIPURI, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setStaticMember(params = {}, options = {}) {
  let member = "";
  let queue = "";
  let member_name = "";
  let account = "";
  let priority = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "member":
          member = value;
          continue;
        case "queue":
          queue = value;
          continue;
        case "member_name":
          member_name = value;
          continue;
        case "account":
          account = value;
          continue;
        case "priority":
          priority = value;
          continue;
      }
    }
    return converted(setStaticMember, parameters.setStaticMember, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (member && !is.digits(member, 1, 20)) {
    broken.push(rules.invalid_member);
  }
  if (!queue) {
    broken.push(rules.invalid_queue__required);
  } else if (queue && !is.digits(queue, 1, 20)) {
    broken.push(rules.invalid_queue);
  } else if (queue && !is.lookupHas(queue, "getQueues.queue", options.lookups)) {
    broken.push(rules.invalid_queue__unknown);
  }
  if (!member_name) {
    broken.push(rules.missing_name__member_name);
  }
  if (account && tables.OUTSIDE_MEMBER_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__setStaticMember__account);
  }
  if (!priority) {
    broken.push(rules.missing_priority);
  }
  if (priority && !is.digits(priority, 1, 10)) {
    broken.push(rules.invalid_priority);
  }
  if (broken.length > 0 || !isWellFormed(member_name)) {
    return judged(parameters.setStaticMember, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setTimeCondition(params = {}, options = {}) {
  let timecondition = "";
  let name = "";
  let routing_match = "";
  let routing_nomatch = "";
  let starthour = "";
  let startminute = "";
  let endhour = "";
  let endminute = "";
  let weekdaystart = "";
  let weekdayend = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "timecondition":
          timecondition = value;
          continue;
        case "name":
          name = value;
          continue;
        case "routing_match":
          routing_match = value;
          continue;
        case "routing_nomatch":
          routing_nomatch = value;
          continue;
        case "starthour":
          starthour = value;
          continue;
        case "startminute":
          startminute = value;
          continue;
        case "endhour":
          endhour = value;
          continue;
        case "endminute":
          endminute = value;
          continue;
        case "weekdaystart":
          weekdaystart = value;
          continue;
        case "weekdayend":
          weekdayend = value;
          continue;
      }
    }
    return converted(setTimeCondition, parameters.setTimeCondition, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (timecondition && !is.digits(timecondition, 1, 20)) {
    broken.push(rules.invalid_timecondition);
  } else if (
    timecondition &&
    !is.lookupHas(timecondition, "getTimeConditions.timecondition", options.lookups)
  ) {
    broken.push(rules.invalid_timecondition__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!routing_match) {
    broken.push(rules.missing_routing__routing_match);
  }
  if (routing_match && !is.routing(routing_match, tables.CONDITION_ROUTING)) {
    broken.push(rules.invalid_routing_header__routing_match);
  }
  if (!routing_nomatch) {
    broken.push(rules.missing_routing__routing_nomatch);
  }
  if (routing_nomatch && !is.routing(routing_nomatch, tables.CONDITION_ROUTING)) {
    broken.push(rules.invalid_routing_header__routing_nomatch);
  }
  if (!starthour) {
    broken.push(rules.missing_starthour);
  }
  if (
    starthour &&
    !is.items(starthour, ";", 1, Infinity, (item) => is.integer(item, 0, 23, 1, true))
  ) {
    broken.push(rules.invalid_starthour);
  }
  if (!startminute) {
    broken.push(rules.missing_startminute);
  }
  if (
    startminute &&
    !is.items(startminute, ";", 1, Infinity, (item) => is.integer(item, 0, 59, 1, true))
  ) {
    broken.push(rules.invalid_startminute);
  }
  if (!endhour) {
    broken.push(rules.missing_endhour);
  }
  if (endhour && !is.items(endhour, ";", 1, Infinity, (item) => is.integer(item, 0, 23, 1, true))) {
    broken.push(rules.invalid_endhour);
  }
  if (!endminute) {
    broken.push(rules.missing_endminute);
  }
  if (
    endminute &&
    !is.items(endminute, ";", 1, Infinity, (item) => is.integer(item, 0, 59, 1, true))
  ) {
    broken.push(rules.invalid_endminute);
  }
  if (!weekdaystart) {
    broken.push(rules.missing_weekdaystart);
  }
  if (
    weekdaystart &&
    !is.items(weekdaystart, ";", 1, Infinity, (item) => is.inSetFold(item, tables.WEEKDAYS_ITEM))
  ) {
    broken.push(rules.invalid_weekdaystart);
  }
  if (!weekdayend) {
    broken.push(rules.missing_weekdayend);
  }
  if (
    weekdayend &&
    !is.items(weekdayend, ";", 1, Infinity, (item) => is.inSetFold(item, tables.WEEKDAYS_ITEM))
  ) {
    broken.push(rules.invalid_weekdayend);
  }
  if (
    starthour &&
    startminute &&
    endhour &&
    endminute &&
    weekdaystart &&
    weekdayend &&
    !is.sameCount(";", starthour, startminute, endhour, endminute, weekdaystart, weekdayend)
  ) {
    broken.push(rules.invalid_numbermembers__setTimeCondition);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(name) ||
    !isWellFormed(routing_match) ||
    !isWellFormed(routing_nomatch)
  ) {
    return judged(parameters.setTimeCondition, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallHuntings(params = {}, options = {}) {
  let callhunting = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callhunting":
          callhunting = value;
          continue;
      }
    }
    return converted(getCallHuntings, parameters.getCallHuntings, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (callhunting && !is.digits(callhunting, 1, 20)) {
    broken.push(rules.invalid_callhunting);
  } else if (
    callhunting &&
    !is.lookupHas(callhunting, "getCallHuntings.callhunting", options.lookups)
  ) {
    broken.push(rules.invalid_callhunting__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getCallHuntings, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delCallHunting(params = {}, options = {}) {
  let callhunting = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callhunting":
          callhunting = value;
          continue;
      }
    }
    return converted(delCallHunting, parameters.delCallHunting, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!callhunting) {
    broken.push(rules.missing_callhunting);
  }
  if (callhunting && !is.digits(callhunting, 1, 20)) {
    broken.push(rules.invalid_callhunting);
  } else if (
    callhunting &&
    !is.lookupHas(callhunting, "getCallHuntings.callhunting", options.lookups)
  ) {
    broken.push(rules.invalid_callhunting__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delCallHunting, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setCallHunting(params = {}, options = {}) {
  let callhunting = "";
  let description = "";
  let music = "";
  let recording = "";
  let language = "";
  let order = "";
  let members = "";
  let ring_time = "";
  let press = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callhunting":
          callhunting = value;
          continue;
        case "description":
          description = value;
          continue;
        case "music":
          music = value;
          continue;
        case "recording":
          recording = value;
          continue;
        case "language":
          language = value;
          continue;
        case "order":
          order = value;
          continue;
        case "members":
          members = value;
          continue;
        case "ring_time":
          ring_time = value;
          continue;
        case "press":
          press = value;
          continue;
      }
    }
    return converted(setCallHunting, parameters.setCallHunting, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (callhunting && !is.digits(callhunting, 1, 20)) {
    broken.push(rules.invalid_callhunting);
  } else if (
    callhunting &&
    !is.lookupHas(callhunting, "getCallHuntings.callhunting", options.lookups)
  ) {
    broken.push(rules.invalid_callhunting__unknown);
  }
  if (!description) {
    broken.push(rules.missing_description);
  }
  if (!music) {
    broken.push(rules.missing_musiconhold__music);
  }
  if (
    music &&
    music !== "default" &&
    music &&
    !is.lookupHas(music, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music__unknown);
  }
  if (!recording) {
    broken.push(rules.missing_recording__setIVR__recording);
  }
  if (recording && !(tables.RECORDING.has(recording) || is.digits(recording, 1, 20))) {
    broken.push(rules.invalid_recording__setCallHunting__recording);
  }
  if (!language) {
    broken.push(rules.missing_language);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (!order) {
    broken.push(rules.invalid_order__required);
  } else if (order && !tables.HUNT_ORDER.has(order)) {
    broken.push(rules.invalid_order);
  }
  if (!members) {
    broken.push(rules.missing_members);
  }
  if (!ring_time) {
    broken.push(rules.invalid_numbermembers__ring_time__required);
  } else if (ring_time && !is.items(ring_time, ";", 1, Infinity, (item) => is.digits(item, 1, 4))) {
    broken.push(rules.invalid_numbermembers__ring_time);
  }
  if (!press) {
    broken.push(rules.invalid_numbermembers__press__required);
  } else if (press && !is.items(press, ";", 1, Infinity, (item) => tables.FLAG.has(item))) {
    broken.push(rules.invalid_numbermembers__press);
  }
  if (members && ring_time && press && !is.sameCount(";", members, ring_time, press)) {
    broken.push(rules.invalid_numbermembers__setCallHunting);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(description) ||
    !isWellFormed(music) ||
    !isWellFormed(members)
  ) {
    return judged(parameters.setCallHunting, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getSequences(params = {}, options = {}) {
  let sequence = "";
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sequence":
          sequence = value;
          continue;
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getSequences, parameters.getSequences, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (broken.length > 0 || !isWellFormed(sequence)) {
    return judged(parameters.getSequences, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setSequences(params = {}, options = {}) {
  let sequence = "";
  let name = "";
  let steps = "";
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sequence":
          sequence = value;
          continue;
        case "name":
          name = value;
          continue;
        case "steps":
          steps = value;
          continue;
        case "client":
          client = value;
          continue;
      }
    }
    return converted(setSequences, parameters.setSequences, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!sequence) {
    broken.push(rules.missing_params__sequence);
  }
  if (sequence && !is.lookupHas(sequence, "getSequences.sequence", options.lookups)) {
    broken.push(rules.no_sequences__sequence__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!steps) {
    broken.push(rules.missing_params__steps);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (broken.length > 0 || !isWellFormed(sequence) || !isWellFormed(name) || !isWellFormed(steps)) {
    return judged(parameters.setSequences, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delSequences(params = {}, options = {}) {
  let sequence = "";
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sequence":
          sequence = value;
          continue;
        case "client":
          client = value;
          continue;
      }
    }
    return converted(delSequences, parameters.delSequences, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!sequence) {
    broken.push(rules.missing_params__sequence);
  }
  if (sequence && !is.lookupHas(sequence, "getSequences.sequence", options.lookups)) {
    broken.push(rules.no_sequences__sequence__unknown);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (broken.length > 0 || !isWellFormed(sequence)) {
    return judged(parameters.delSequences, given, options, broken);
  }
  return fine(options);
}
