// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on parking.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function getCallParking(params, options = {}) {
  return judge(parameters.getCallParking, params, options, (p, broken) => {
    if (p.callparking && !is.digits(p.callparking, 1, 20)) {
      broken.push(rules.invalid_callparking);
    } else if (
      p.callparking &&
      !is.lookupHas(p.callparking, "getCallParking.callparking", options.lookups)
    ) {
      broken.push(rules.invalid_callparking__unknown);
    }
  });
}

/** @type {Check} */
export function delCallParking(params, options = {}) {
  return judge(parameters.delCallParking, params, options, (p, broken) => {
    if (!p.callparking) {
      broken.push(rules.missing_callparking);
    }
    if (p.callparking && !is.digits(p.callparking, 1, 20)) {
      broken.push(rules.invalid_callparking);
    } else if (
      p.callparking &&
      !is.lookupHas(p.callparking, "getCallParking.callparking", options.lookups)
    ) {
      broken.push(rules.invalid_callparking__unknown);
    }
  });
}

/** @type {Check} */
export function setCallParking(params, options = {}) {
  return judge(parameters.setCallParking, params, options, (p, broken) => {
    if (p.callparking && !is.digits(p.callparking, 1, 20)) {
      broken.push(rules.invalid_callparking);
    } else if (
      p.callparking &&
      !is.lookupHas(p.callparking, "getCallParking.callparking", options.lookups)
    ) {
      broken.push(rules.invalid_callparking__unknown);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
    if (!p.timeout) {
      broken.push(rules.missing_timeout);
    }
    if (p.timeout && !is.digits(p.timeout, 1, 6)) {
      broken.push(rules.invalid_timeout);
    }
    if (!p.music) {
      broken.push(rules.missing_musiconhold__music);
    }
    if (p.music && !is.lookupHas(p.music, "getMusicOnHold.value", options.lookups)) {
      broken.push(rules.invalid_musiconhold__music__unknown);
    }
    if (!p.failover) {
      broken.push(rules.missing_params__failover);
    }
    if (
      p.failover &&
      !(tables.PARKING_FAILOVER.has(p.failover) || tables.PARKING_FAILOVER_2.test(p.failover))
    ) {
      broken.push(rules.invalid_failover_header__setCallParking__failover);
    }
    if (!p.language) {
      broken.push(rules.missing_language);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (!p.destination) {
      broken.push(rules.invalid_destination__required);
    } else if (p.destination && tables.OUTSIDE_PARKING_DESTINATION.test(p.destination)) {
      broken.push(rules.invalid_destination);
    }
    if (!p.delay) {
      broken.push(rules.missing_params__delay);
    }
    if (!p.blf_lamps) {
      broken.push(rules.missing_params__blf_lamps);
    }
    if (p.blf_lamps && !is.integer(p.blf_lamps, 0, 10, 1, false)) {
      broken.push(rules.unnamed_status__blf_lamps);
    }
  });
}
