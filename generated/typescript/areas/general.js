// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on general.

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
export function getBalance(params = {}, options = {}) {
  let advanced = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "advanced":
          advanced = value;
          continue;
      }
    }
    return converted(getBalance, parameters.getBalance, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (broken.length > 0 || !isWellFormed(advanced)) {
    return judged(parameters.getBalance, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCountries(params = {}, options = {}) {
  let country = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "country":
          country = value;
          continue;
      }
    }
    return converted(getCountries, parameters.getCountries, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (country && !tables.COUNTRY.test(country)) {
    broken.push(rules.invalid_country);
  }
  if (broken.length > 0) {
    return judged(parameters.getCountries, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getIP(params = {}, options = {}) {
  if (Object.keys(params).length > 0) {
    return converted(getIP, parameters.getIP, params, options);
  }
  return fine(options);
}

/** @type {Check} */
export function getLanguages(params = {}, options = {}) {
  let language = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "language":
          language = value;
          continue;
      }
    }
    return converted(getLanguages, parameters.getLanguages, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (broken.length > 0) {
    return judged(parameters.getLanguages, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLocales(params = {}, options = {}) {
  let locale = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "locale":
          locale = value;
          continue;
      }
    }
    return converted(getLocales, parameters.getLocales, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (broken.length > 0 || !isWellFormed(locale)) {
    return judged(parameters.getLocales, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getServersInfo(params = {}, options = {}) {
  let server_pop = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "server_pop":
          server_pop = value;
          continue;
      }
    }
    return converted(getServersInfo, parameters.getServersInfo, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (server_pop && !is.digits(server_pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__server_pop);
  } else if (
    server_pop &&
    !is.lookupHas(server_pop, "getServersInfo.server_pop", options.lookups)
  ) {
    broken.push(rules.invalid_serverpop__server_pop__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getServersInfo, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getTimezones(params = {}, options = {}) {
  let timezone = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "timezone":
          timezone = value;
          continue;
      }
    }
    return converted(getTimezones, parameters.getTimezones, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (timezone && tables.OUTSIDE_ZONE_NAME.test(timezone)) {
    broken.push(rules.invalid_timezone__zone_name);
  } else if (timezone && !is.lookupHas(timezone, "getTimezones.value", options.lookups)) {
    broken.push(rules.invalid_timezone__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getTimezones, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getTransactionHistory(params = {}, options = {}) {
  let date_from = "";
  let date_to = "";
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
      }
    }
    return converted(getTransactionHistory, parameters.getTransactionHistory, given, options);
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
    broken.push(rules.invalid_daterange__unproven);
  }
  if (broken.length > 0) {
    return judged(parameters.getTransactionHistory, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getInvoice(params = {}, options = {}) {
  let from = "";
  let to = "";
  let range = "";
  let type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "from":
          from = value;
          continue;
        case "to":
          to = value;
          continue;
        case "range":
          range = value;
          continue;
        case "type":
          type = value;
          continue;
      }
    }
    return converted(getInvoice, parameters.getInvoice, given, options);
  }
  const from_day = is.day(from);
  const to_day = is.day(to);
  /** @type {Rule[]} */
  const broken = [];
  if (from && !is.date(from, from_day, true, true)) {
    broken.push(rules.invalid_date__from);
  } else if (from && !is.date(from, from_day, false, true)) {
    broken.push(rules.invalid_date__from__padding);
  }
  if (to && !is.date(to, to_day, true, true)) {
    broken.push(rules.invalid_date__to);
  } else if (to && !is.date(to, to_day, false, true)) {
    broken.push(rules.invalid_date__to__padding);
  }
  if (from && to && !is.orderedDates(from_day, to_day)) {
    broken.push(rules.invalid_date_from__from);
  }
  if (range && !tables.INVOICE_RANGE.has(range)) {
    broken.push(rules.unnamed_status__range);
  }
  if (type && !tables.FLAG.has(type)) {
    broken.push(rules.invalid_invoice_type__type);
  }
  if (broken.length > 0) {
    return judged(parameters.getInvoice, given, options, broken);
  }
  return fine(options);
}
