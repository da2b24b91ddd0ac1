// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on cdr.

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
export function getCallAccounts(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getCallAccounts, parameters.getCallAccounts, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (broken.length > 0) {
    return judged(parameters.getCallAccounts, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallBilling(params = {}, options = {}) {
  if (Object.keys(params).length > 0) {
    return converted(getCallBilling, parameters.getCallBilling, params, options);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallTypes(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getCallTypes, parameters.getCallTypes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
  if (broken.length > 0) {
    return judged(parameters.getCallTypes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCDR(params = {}, options = {}) {
  let date_from = "";
  let date_to = "";
  let answered = "";
  let noanswer = "";
  let busy = "";
  let failed = "";
  let timezone = "";
  let calltype = "";
  let callbilling = "";
  let account = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "date_from":
          date_from = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
        case "answered":
          answered = value;
          continue;
        case "noanswer":
          noanswer = value;
          continue;
        case "busy":
          busy = value;
          continue;
        case "failed":
          failed = value;
          continue;
        case "timezone":
          timezone = value;
          continue;
        case "calltype":
          calltype = value;
          continue;
        case "callbilling":
          callbilling = value;
          continue;
        case "account":
          account = value;
          continue;
      }
    }
    return converted(getCDR, parameters.getCDR, given, options);
  }
  const date_from_day = is.day(date_from);
  const date_to_day = is.day(date_to);
  /** @type {Rule[]} */
  const broken = [];
  if (!date_from) {
    broken.push(rules.invalid_date__date_from__required);
  } else if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (!date_to) {
    broken.push(rules.invalid_date__date_to__required);
  } else if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__date_from);
  }
  if (
    !tables.NO_CALLSTATUS.has(answered) &&
    !tables.NO_CALLSTATUS.has(noanswer) &&
    !tables.NO_CALLSTATUS.has(busy) &&
    !tables.NO_CALLSTATUS.has(failed)
  ) {
    broken.push(rules.no_callstatus__answered);
  }
  if (timezone && !is.decimal(timezone, -1200, 1300, 1, 2)) {
    broken.push(rules.invalid_timezone);
  } else if (!timezone) {
    broken.push(rules.invalid_timezone__getCDR__required);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(answered) ||
    !isWellFormed(noanswer) ||
    !isWellFormed(busy) ||
    !isWellFormed(failed) ||
    !isWellFormed(calltype) ||
    !isWellFormed(callbilling)
  ) {
    return judged(parameters.getCDR, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRates(params = {}, options = {}) {
  let package_ = "";
  let query = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "package":
          package_ = value;
          continue;
        case "query":
          query = value;
          continue;
      }
    }
    return converted(getRates, parameters.getRates, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!package_) {
    broken.push(rules.missing_package);
  }
  if (package_ && !is.digits(package_, 1, 20)) {
    broken.push(rules.invalid_package);
  } else if (package_ && !is.lookupHas(package_, "getPackages.package", options.lookups)) {
    broken.push(rules.invalid_package__unknown);
  }
  if (!query) {
    broken.push(rules.missing_query);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.getRates, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getResellerCDR(params = {}, options = {}) {
  let date_from = "";
  let date_to = "";
  let client = "";
  let answered = "";
  let noanswer = "";
  let busy = "";
  let failed = "";
  let timezone = "";
  let calltype = "";
  let callbilling = "";
  let account = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "date_from":
          date_from = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
        case "client":
          client = value;
          continue;
        case "answered":
          answered = value;
          continue;
        case "noanswer":
          noanswer = value;
          continue;
        case "busy":
          busy = value;
          continue;
        case "failed":
          failed = value;
          continue;
        case "timezone":
          timezone = value;
          continue;
        case "calltype":
          calltype = value;
          continue;
        case "callbilling":
          callbilling = value;
          continue;
        case "account":
          account = value;
          continue;
      }
    }
    return converted(getResellerCDR, parameters.getResellerCDR, given, options);
  }
  const date_from_day = is.day(date_from);
  const date_to_day = is.day(date_to);
  /** @type {Rule[]} */
  const broken = [];
  if (!date_from) {
    broken.push(rules.invalid_date__date_from__required);
  } else if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (!date_to) {
    broken.push(rules.invalid_date__date_to__required);
  } else if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__date_from);
  }
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (
    !tables.NO_CALLSTATUS.has(answered) &&
    !tables.NO_CALLSTATUS.has(noanswer) &&
    !tables.NO_CALLSTATUS.has(busy) &&
    !tables.NO_CALLSTATUS.has(failed)
  ) {
    broken.push(rules.no_callstatus__answered);
  }
  if (timezone && !is.decimal(timezone, -1200, 1300, 1, 2)) {
    broken.push(rules.invalid_timezone);
  } else if (!timezone) {
    broken.push(rules.invalid_timezone__getCDR__required);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(answered) ||
    !isWellFormed(noanswer) ||
    !isWellFormed(busy) ||
    !isWellFormed(failed) ||
    !isWellFormed(calltype) ||
    !isWellFormed(callbilling)
  ) {
    return judged(parameters.getResellerCDR, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCallTranscriptions(params = {}, options = {}) {
  let account = "";
  let date_to = "";
  let date_from = "";
  let call_type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "account":
          account = value;
          continue;
        case "date_to":
          date_to = value;
          continue;
        case "date_from":
          date_from = value;
          continue;
        case "call_type":
          call_type = value;
          continue;
      }
    }
    return converted(getCallTranscriptions, parameters.getCallTranscriptions, given, options);
  }
  const date_to_day = is.day(date_to);
  const date_from_day = is.day(date_from);
  /** @type {Rule[]} */
  const broken = [];
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (!date_to) {
    broken.push(rules.missing_to_date__date_to);
  }
  if (date_to && !is.date(date_to, date_to_day, true, true)) {
    broken.push(rules.invalid_date__date_to);
  } else if (date_to && !is.date(date_to, date_to_day, false, true)) {
    broken.push(rules.invalid_date__date_to__padding);
  }
  if (!date_from) {
    broken.push(rules.missing_from_date__date_from);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_date__date_from);
  } else if (date_from && !is.date(date_from, date_from_day, false, true)) {
    broken.push(rules.invalid_date__date_from__padding);
  }
  if (date_from && !is.date(date_from, date_from_day, true, true)) {
    broken.push(rules.invalid_datetime__date_from);
  }
  if (date_from && date_to && !is.orderedDates(date_from_day, date_to_day)) {
    broken.push(rules.invalid_date_from__recordings);
  }
  if (date_from && date_to && !is.daysWithin(date_from_day, date_to_day, 92)) {
    broken.push(rules.invalid_daterange__unproven);
  }
  if (broken.length > 0 || !isWellFormed(call_type)) {
    return judged(parameters.getCallTranscriptions, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getTerminationRates(params = {}, options = {}) {
  let query = "";
  let route = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "query":
          query = value;
          continue;
        case "route":
          route = value;
          continue;
      }
    }
    return converted(getTerminationRates, parameters.getTerminationRates, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!query) {
    broken.push(rules.missing_query);
  }
  if (!route) {
    broken.push(rules.missing_route);
  }
  if (route && !is.digits(route, 1, 6)) {
    broken.push(rules.invalid_route);
  } else if (route && !is.lookupHas(route, "getRoutes.value", options.lookups)) {
    broken.push(rules.invalid_route__unknown);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.getTerminationRates, given, options, broken);
  }
  return fine(options);
}
