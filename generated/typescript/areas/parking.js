// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on parking.

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
export function getCallParking(params = {}, options = {}) {
  let callparking = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callparking":
          callparking = value;
          continue;
      }
    }
    return converted(getCallParking, parameters.getCallParking, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (callparking && !is.digits(callparking, 1, 20)) {
    broken.push(rules.invalid_callparking);
  } else if (
    callparking &&
    !is.lookupHas(callparking, "getCallParking.callparking", options.lookups)
  ) {
    broken.push(rules.invalid_callparking__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getCallParking, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delCallParking(params = {}, options = {}) {
  let callparking = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callparking":
          callparking = value;
          continue;
      }
    }
    return converted(delCallParking, parameters.delCallParking, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!callparking) {
    broken.push(rules.missing_callparking);
  }
  if (callparking && !is.digits(callparking, 1, 20)) {
    broken.push(rules.invalid_callparking);
  } else if (
    callparking &&
    !is.lookupHas(callparking, "getCallParking.callparking", options.lookups)
  ) {
    broken.push(rules.invalid_callparking__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delCallParking, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setCallParking(params = {}, options = {}) {
  let callparking = "";
  let name = "";
  let timeout = "";
  let music = "";
  let failover = "";
  let language = "";
  let destination = "";
  let delay = "";
  let blf_lamps = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callparking":
          callparking = value;
          continue;
        case "name":
          name = value;
          continue;
        case "timeout":
          timeout = value;
          continue;
        case "music":
          music = value;
          continue;
        case "failover":
          failover = value;
          continue;
        case "language":
          language = value;
          continue;
        case "destination":
          destination = value;
          continue;
        case "delay":
          delay = value;
          continue;
        case "blf_lamps":
          blf_lamps = value;
          continue;
      }
    }
    return converted(setCallParking, parameters.setCallParking, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (callparking && !is.digits(callparking, 1, 20)) {
    broken.push(rules.invalid_callparking);
  } else if (
    callparking &&
    !is.lookupHas(callparking, "getCallParking.callparking", options.lookups)
  ) {
    broken.push(rules.invalid_callparking__unknown);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (!timeout) {
    broken.push(rules.missing_timeout);
  }
  if (timeout && !is.digits(timeout, 1, 6)) {
    broken.push(rules.invalid_timeout);
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
  if (!failover) {
    broken.push(rules.missing_params__failover);
  }
  if (
    failover &&
    !(tables.PARKING_FAILOVER.has(failover) || tables.PARKING_FAILOVER_2.test(failover))
  ) {
    broken.push(rules.invalid_failover_header__setCallParking__failover);
  }
  if (!language) {
    broken.push(rules.missing_language);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (!destination) {
    broken.push(rules.invalid_destination__required);
  } else if (destination && tables.OUTSIDE_PARKING_DESTINATION.test(destination)) {
    broken.push(rules.invalid_destination);
  }
  if (!delay) {
    broken.push(rules.missing_params__delay);
  }
  if (!blf_lamps) {
    broken.push(rules.missing_params__blf_lamps);
  }
  if (blf_lamps && !is.integer(blf_lamps, 0, 10, 1, false)) {
    broken.push(rules.unnamed_status__blf_lamps);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(music) || !isWellFormed(delay)) {
    return judged(parameters.setCallParking, given, options, broken);
  }
  return fine(options);
}
