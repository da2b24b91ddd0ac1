// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on recordings.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function delCallRecording(params, options = {}) {
  return judge(parameters.delCallRecording, params, options, (p, broken) => {
    if (!p.callrecording) {
      broken.push(rules.missing_callrecording);
    }
    if (
      p.callrecording &&
      !is.lookupHas(p.callrecording, "getCallRecordings.callrecording", options.lookups)
    ) {
      broken.push(rules.invalid_callrecording__unknown);
    }
    if (!p.account) {
      broken.push(rules.missing_account);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    } else if (p.account && !is.lookupHas(p.account, "getSubAccounts.account", options.lookups)) {
      broken.push(rules.invalid_account__unknown);
    }
  });
}

/** @type {Check} */
export function delRecording(params, options = {}) {
  return judge(parameters.delRecording, params, options, (p, broken) => {
    if (!p.recording) {
      broken.push(rules.missing_recording);
    }
    if (p.recording && !is.digits(p.recording, 1, 20)) {
      broken.push(rules.invalid_recording);
    } else if (p.recording && !is.lookupHas(p.recording, "getRecordings.value", options.lookups)) {
      broken.push(rules.invalid_recording__unknown);
    }
    if (p.recording && !is.lookupLacks(p.recording, "getIVRs.recording", options.lookups)) {
      broken.push(rules.recording_in_use_ivr__recording__taken);
    }
    if (
      p.recording &&
      !is.lookupLacks(p.recording, "getQueues.join_announcement", options.lookups)
    ) {
      broken.push(rules.recording_in_use_queue__recording__taken);
    }
  });
}

/** @type {Check} */
export function getMusicOnHold(params, options = {}) {
  return judge(parameters.getMusicOnHold, params, options, (p, broken) => {
    if (
      p.music_on_hold &&
      !is.lookupHas(p.music_on_hold, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
    }
  });
}

/** @type {Check} */
export function setMusicOnHold(params, options = {}) {
  return judge(parameters.setMusicOnHold, params, options, (p, broken) => {
    if (!p.description) {
      broken.push(rules.missing_description);
    }
    if (!p.recordings) {
      broken.push(rules.missing_recording__recordings);
    }
  });
}

/** @type {Check} */
export function delMusicOnHold(params, options = {}) {
  return judge(parameters.delMusicOnHold, params, options, (p, broken) => {
    if (!p.music_on_hold) {
      broken.push(rules.missing_musiconhold__music_on_hold);
    }
    if (
      p.music_on_hold &&
      !is.lookupHas(p.music_on_hold, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
    }
  });
}

/** @type {Check} */
export function getRecordings(params, options = {}) {
  return judge(parameters.getRecordings, params, options, (p, broken) => {
    if (p.recording && !is.digits(p.recording, 1, 20)) {
      broken.push(rules.invalid_recording);
    } else if (p.recording && !is.lookupHas(p.recording, "getRecordings.value", options.lookups)) {
      broken.push(rules.invalid_recording__unknown);
    }
  });
}

/** @type {Check} */
export function getRecordingFile(params, options = {}) {
  return judge(parameters.getRecordingFile, params, options, (p, broken) => {
    if (!p.recording) {
      broken.push(rules.missing_recording);
    }
    if (p.recording && !is.digits(p.recording, 1, 20)) {
      broken.push(rules.invalid_recording);
    } else if (p.recording && !is.lookupHas(p.recording, "getRecordings.value", options.lookups)) {
      broken.push(rules.invalid_recording__unknown);
    }
  });
}

/** @type {Check} */
export function setRecording(params, options = {}) {
  return judge(parameters.setRecording, params, options, (p, broken) => {
    if (p.recording && !is.digits(p.recording, 1, 20)) {
      broken.push(rules.invalid_recording);
    }
    if (!p.recording && !p.file) {
      broken.push(rules.missing_file__setRecording__file);
    }
    if (p.file && !is.base64(p.file)) {
      broken.push(rules.no_base64file__file);
    }
    if (!p.recording && !p.name) {
      broken.push(rules.missing_name__setRecording__name);
    }
  });
}

/** @type {Check} */
export function getCallRecording(params, options = {}) {
  return judge(parameters.getCallRecording, params, options, (p, broken) => {
    if (!p.callrecording) {
      broken.push(rules.missing_callrecording);
    }
    if (
      p.callrecording &&
      !is.lookupHas(p.callrecording, "getCallRecordings.callrecording", options.lookups)
    ) {
      broken.push(rules.invalid_callrecording__unknown);
    }
    if (!p.account) {
      broken.push(rules.missing_account);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    } else if (p.account && !is.lookupHas(p.account, "getSubAccounts.account", options.lookups)) {
      broken.push(rules.invalid_account__unknown);
    }
  });
}

/** @type {Check} */
export function getCallRecordings(params, options = {}) {
  return judge(parameters.getCallRecordings, params, options, (p, broken) => {
    if (!p.account) {
      broken.push(rules.missing_account);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
    if (!p.date_from) {
      broken.push(rules.missing_from_date__date_from);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (!p.date_to) {
      broken.push(rules.missing_to_date__date_to);
    }
    if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from__recordings);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__unproven);
    }
    if (p.call_type && !is.inSetFold(p.call_type, tables.CALL_TYPE_FILTER)) {
      broken.push(rules.invalid_call_type);
    }
  });
}

/** @type {Check} */
export function sendCallRecordingEmail(params, options = {}) {
  return judge(parameters.sendCallRecordingEmail, params, options, (p, broken) => {
    if (!p.callrecording) {
      broken.push(rules.missing_callrecording);
    }
    if (
      p.callrecording &&
      !is.lookupHas(p.callrecording, "getCallRecordings.callrecording", options.lookups)
    ) {
      broken.push(rules.invalid_callrecording__unknown);
    }
    if (!p.account) {
      broken.push(rules.missing_account);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
    if (!p.email) {
      broken.push(rules.missing_email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
  });
}
