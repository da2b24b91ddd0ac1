// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on recordings.

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
export function delCallRecording(params = {}, options = {}) {
  let callrecording = "";
  let account = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callrecording":
          callrecording = value;
          continue;
        case "account":
          account = value;
          continue;
      }
    }
    return converted(delCallRecording, parameters.delCallRecording, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!callrecording) {
    broken.push(rules.missing_callrecording);
  }
  if (
    callrecording &&
    !is.lookupHas(callrecording, "getCallRecordings.callrecording", options.lookups)
  ) {
    broken.push(rules.invalid_callrecording__unknown);
  }
  if (!account) {
    broken.push(rules.missing_account);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  } else if (
    account &&
    !(
      is.lookupHas(account, "getSubAccounts.account", options.lookups) ||
      account === "all" ||
      is.digits(account, 1, 20)
    )
  ) {
    broken.push(rules.invalid_account__unknown);
  }
  if (broken.length > 0 || !isWellFormed(callrecording)) {
    return judged(parameters.delCallRecording, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delRecording(params = {}, options = {}) {
  let recording = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "recording":
          recording = value;
          continue;
      }
    }
    return converted(delRecording, parameters.delRecording, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!recording) {
    broken.push(rules.missing_recording);
  }
  if (recording && !is.digits(recording, 1, 20)) {
    broken.push(rules.invalid_recording);
  } else if (recording && !is.lookupHas(recording, "getRecordings.value", options.lookups)) {
    broken.push(rules.invalid_recording__unknown);
  }
  if (recording && !is.lookupLacks(recording, "getIVRs.recording", options.lookups)) {
    broken.push(rules.recording_in_use_ivr__recording__taken);
  }
  if (recording && !is.lookupLacks(recording, "getQueues.join_announcement", options.lookups)) {
    broken.push(rules.recording_in_use_queue__recording__taken);
  }
  if (broken.length > 0) {
    return judged(parameters.delRecording, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getMusicOnHold(params = {}, options = {}) {
  let music_on_hold = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "music_on_hold":
          music_on_hold = value;
          continue;
      }
    }
    return converted(getMusicOnHold, parameters.getMusicOnHold, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (
    music_on_hold &&
    music_on_hold !== "default" &&
    music_on_hold &&
    !is.lookupHas(music_on_hold, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
  }
  if (broken.length > 0 || !isWellFormed(music_on_hold)) {
    return judged(parameters.getMusicOnHold, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setMusicOnHold(params = {}, options = {}) {
  let name = "";
  let description = "";
  let volume = "";
  let sort = "";
  let recordings = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "name":
          name = value;
          continue;
        case "description":
          description = value;
          continue;
        case "volume":
          volume = value;
          continue;
        case "sort":
          sort = value;
          continue;
        case "recordings":
          recordings = value;
          continue;
      }
    }
    return converted(setMusicOnHold, parameters.setMusicOnHold, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!description) {
    broken.push(rules.missing_description);
  }
  if (!recordings) {
    broken.push(rules.missing_recording__recordings);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(name) ||
    !isWellFormed(description) ||
    !isWellFormed(volume) ||
    !isWellFormed(sort) ||
    !isWellFormed(recordings)
  ) {
    return judged(parameters.setMusicOnHold, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delMusicOnHold(params = {}, options = {}) {
  let music_on_hold = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "music_on_hold":
          music_on_hold = value;
          continue;
      }
    }
    return converted(delMusicOnHold, parameters.delMusicOnHold, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!music_on_hold) {
    broken.push(rules.missing_musiconhold__music_on_hold);
  }
  if (
    music_on_hold &&
    music_on_hold !== "default" &&
    music_on_hold &&
    !is.lookupHas(music_on_hold, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
  }
  if (broken.length > 0 || !isWellFormed(music_on_hold)) {
    return judged(parameters.delMusicOnHold, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRecordings(params = {}, options = {}) {
  let recording = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "recording":
          recording = value;
          continue;
      }
    }
    return converted(getRecordings, parameters.getRecordings, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (recording && !is.digits(recording, 1, 20)) {
    broken.push(rules.invalid_recording);
  } else if (recording && !is.lookupHas(recording, "getRecordings.value", options.lookups)) {
    broken.push(rules.invalid_recording__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRecordings, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRecordingFile(params = {}, options = {}) {
  let recording = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "recording":
          recording = value;
          continue;
      }
    }
    return converted(getRecordingFile, parameters.getRecordingFile, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!recording) {
    broken.push(rules.missing_recording);
  }
  if (recording && !is.digits(recording, 1, 20)) {
    broken.push(rules.invalid_recording);
  } else if (recording && !is.lookupHas(recording, "getRecordings.value", options.lookups)) {
    broken.push(rules.invalid_recording__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRecordingFile, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setRecording(params = {}, options = {}) {
  let recording = "";
  let file = "";
  let name = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "recording":
          recording = value;
          continue;
        case "file":
          file = value;
          continue;
        case "name":
          name = value;
          continue;
      }
    }
    return converted(setRecording, parameters.setRecording, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (recording && !is.digits(recording, 1, 20)) {
    broken.push(rules.invalid_recording);
  }
  if (!recording && !file) {
    broken.push(rules.missing_file__setRecording__file);
  }
  if (file && !is.base64(file)) {
    broken.push(rules.no_base64file__file);
  }
  if (!recording && !name) {
    broken.push(rules.missing_name__setRecording__name);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.setRecording, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallRecording(params = {}, options = {}) {
  let callrecording = "";
  let account = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callrecording":
          callrecording = value;
          continue;
        case "account":
          account = value;
          continue;
      }
    }
    return converted(getCallRecording, parameters.getCallRecording, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!callrecording) {
    broken.push(rules.missing_callrecording);
  }
  if (
    callrecording &&
    !is.lookupHas(callrecording, "getCallRecordings.callrecording", options.lookups)
  ) {
    broken.push(rules.invalid_callrecording__unknown);
  }
  if (!account) {
    broken.push(rules.missing_account);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  } else if (
    account &&
    !(
      is.lookupHas(account, "getSubAccounts.account", options.lookups) ||
      account === "all" ||
      is.digits(account, 1, 20)
    )
  ) {
    broken.push(rules.invalid_account__unknown);
  }
  if (broken.length > 0 || !isWellFormed(callrecording)) {
    return judged(parameters.getCallRecording, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallRecordings(params = {}, options = {}) {
  let account = "";
  let start = "";
  let length = "";
  let date_from = "";
  let date_to = "";
  let call_type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "account":
          account = value;
          continue;
        case "start":
          start = value;
          continue;
        case "length":
          length = value;
          continue;
        case "date_from":
          date_from = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
        case "call_type":
          call_type = value;
          continue;
      }
    }
    return converted(getCallRecordings, parameters.getCallRecordings, given, options);
  }
  const date_from_day = is.day(date_from);
  const date_to_day = is.day(date_to);
  /** @type {Rule[]} */
  const broken = [];
  if (!account) {
    broken.push(rules.missing_account);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (!date_from) {
    broken.push(rules.missing_from_date__date_from);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (!date_to) {
    broken.push(rules.missing_to_date__date_to);
  }
  if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from__recordings);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__unproven);
  }
  if (call_type && !is.inSetFold(call_type, tables.CALL_TYPE_FILTER)) {
    broken.push(rules.invalid_call_type);
  }
  if (broken.length > 0 || !isWellFormed(start) || !isWellFormed(length)) {
    return judged(parameters.getCallRecordings, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function sendCallRecordingEmail(params = {}, options = {}) {
  let callrecording = "";
  let account = "";
  let email = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "callrecording":
          callrecording = value;
          continue;
        case "account":
          account = value;
          continue;
        case "email":
          email = value;
          continue;
      }
    }
    return converted(sendCallRecordingEmail, parameters.sendCallRecordingEmail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!callrecording) {
    broken.push(rules.missing_callrecording);
  }
  if (
    callrecording &&
    !is.lookupHas(callrecording, "getCallRecordings.callrecording", options.lookups)
  ) {
    broken.push(rules.invalid_callrecording__unknown);
  }
  if (!account) {
    broken.push(rules.missing_account);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (!email) {
    broken.push(rules.missing_email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (broken.length > 0 || !isWellFormed(callrecording)) {
    return judged(parameters.sendCallRecordingEmail, given, options, broken);
  }
  return fine(options);
}
