// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on dids.

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
export function assignDIDvPRI(params = {}, options = {}) {
  let vpri = "";
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "vpri":
          vpri = value;
          continue;
        case "did":
          did = value;
          continue;
      }
    }
    return converted(assignDIDvPRI, parameters.assignDIDvPRI, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!vpri) {
    broken.push(rules.missing_params__vpri);
  }
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0 || !isWellFormed(vpri)) {
    return judged(parameters.assignDIDvPRI, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function backOrderDIDUSA(params = {}, options = {}) {
  let quantity = "";
  let state = "";
  let ratecenter = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let billing_type = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "quantity":
          quantity = value;
          continue;
        case "state":
          state = value;
          continue;
        case "ratecenter":
          ratecenter = value;
          continue;
        case "routing":
          routing = value;
          continue;
        case "failover_busy":
          failover_busy = value;
          continue;
        case "failover_unreachable":
          failover_unreachable = value;
          continue;
        case "failover_noanswer":
          failover_noanswer = value;
          continue;
        case "voicemail":
          voicemail = value;
          continue;
        case "pop":
          pop = value;
          continue;
        case "dialtime":
          dialtime = value;
          continue;
        case "cnam":
          cnam = value;
          continue;
        case "callerid_prefix":
          callerid_prefix = value;
          continue;
        case "note":
          note = value;
          continue;
        case "billing_type":
          billing_type = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(backOrderDIDUSA, parameters.backOrderDIDUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!quantity) {
    broken.push(rules.invalid_quantity__required);
  } else if (quantity && !is.integer(quantity, 1, 1000000, 1, false)) {
    broken.push(rules.invalid_quantity);
  }
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (state && !tables.COUNTRY.test(state)) {
    broken.push(rules.invalid_state);
  } else if (state && !is.lookupHas(state, "getStates.state", options.lookups)) {
    broken.push(rules.invalid_state__unknown);
  }
  if (!ratecenter) {
    broken.push(rules.invalid_ratecenter__required);
  } else if (
    ratecenter &&
    !is.lookupHas(ratecenter, "getRateCentersUSA.ratecenter", options.lookups)
  ) {
    broken.push(rules.invalid_ratecenter__unknown);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(ratecenter) ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.backOrderDIDUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function backOrderDIDCAN(params = {}, options = {}) {
  let quantity = "";
  let province = "";
  let ratecenter = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let billing_type = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "quantity":
          quantity = value;
          continue;
        case "province":
          province = value;
          continue;
        case "ratecenter":
          ratecenter = value;
          continue;
        case "routing":
          routing = value;
          continue;
        case "failover_busy":
          failover_busy = value;
          continue;
        case "failover_unreachable":
          failover_unreachable = value;
          continue;
        case "failover_noanswer":
          failover_noanswer = value;
          continue;
        case "voicemail":
          voicemail = value;
          continue;
        case "pop":
          pop = value;
          continue;
        case "dialtime":
          dialtime = value;
          continue;
        case "cnam":
          cnam = value;
          continue;
        case "callerid_prefix":
          callerid_prefix = value;
          continue;
        case "note":
          note = value;
          continue;
        case "billing_type":
          billing_type = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(backOrderDIDCAN, parameters.backOrderDIDCAN, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!quantity) {
    broken.push(rules.invalid_quantity__required);
  } else if (quantity && !is.integer(quantity, 1, 1000000, 1, false)) {
    broken.push(rules.invalid_quantity);
  }
  if (!province) {
    broken.push(rules.missing_province);
  }
  if (province && !tables.COUNTRY.test(province)) {
    broken.push(rules.invalid_province);
  } else if (province && !is.lookupHas(province, "getProvinces.province", options.lookups)) {
    broken.push(rules.invalid_province__unknown);
  }
  if (!ratecenter) {
    broken.push(rules.invalid_ratecenter__required);
  } else if (
    ratecenter &&
    !is.lookupHas(ratecenter, "getRateCentersCAN.ratecenter", options.lookups)
  ) {
    broken.push(rules.invalid_ratecenter__unknown_can);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(ratecenter) ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.backOrderDIDCAN, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function cancelDID(params = {}, options = {}) {
  let did = "";
  let cancelcomment = "";
  let portout = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "cancelcomment":
          cancelcomment = value;
          continue;
        case "portout":
          portout = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(cancelDID, parameters.cancelDID, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(cancelcomment) ||
    !isWellFormed(portout) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.cancelDID, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function connectDID(params = {}, options = {}) {
  let did = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let next_billing = "";
  let dont_charge_setup = "";
  let dont_charge_monthly = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "account":
          account = value;
          continue;
        case "monthly":
          monthly = value;
          continue;
        case "setup":
          setup = value;
          continue;
        case "minute":
          minute = value;
          continue;
        case "next_billing":
          next_billing = value;
          continue;
        case "dont_charge_setup":
          dont_charge_setup = value;
          continue;
        case "dont_charge_monthly":
          dont_charge_monthly = value;
          continue;
      }
    }
    return converted(connectDID, parameters.connectDID, given, options);
  }
  const next_billing_day = is.day(next_billing);
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (!account) {
    broken.push(rules.missing_account);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (!monthly) {
    broken.push(rules.missing_monthly);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (!setup) {
    broken.push(rules.missing_setup);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (!minute) {
    broken.push(rules.missing_minute);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    next_billing &&
    !(next_billing === "0000-00-00" || is.date(next_billing, next_billing_day, true, false))
  ) {
    broken.push(rules.invalid_date__next_billing);
  }
  if (broken.length > 0 || !isWellFormed(dont_charge_setup) || !isWellFormed(dont_charge_monthly)) {
    return judged(parameters.connectDID, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function connectFAX(params = {}, options = {}) {
  let did = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let next_billing = "";
  let dont_charge_setup = "";
  let dont_charge_monthly = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "account":
          account = value;
          continue;
        case "monthly":
          monthly = value;
          continue;
        case "setup":
          setup = value;
          continue;
        case "minute":
          minute = value;
          continue;
        case "next_billing":
          next_billing = value;
          continue;
        case "dont_charge_setup":
          dont_charge_setup = value;
          continue;
        case "dont_charge_monthly":
          dont_charge_monthly = value;
          continue;
      }
    }
    return converted(connectFAX, parameters.connectFAX, given, options);
  }
  const next_billing_day = is.day(next_billing);
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (!account) {
    broken.push(rules.missing_account);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (!monthly) {
    broken.push(rules.missing_monthly);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (!setup) {
    broken.push(rules.missing_setup);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (!minute) {
    broken.push(rules.missing_minute);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    next_billing &&
    !(next_billing === "0000-00-00" || is.date(next_billing, next_billing_day, true, false))
  ) {
    broken.push(rules.invalid_date__next_billing);
  }
  if (broken.length > 0 || !isWellFormed(dont_charge_setup) || !isWellFormed(dont_charge_monthly)) {
    return judged(parameters.connectFAX, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCarriers(params = {}, options = {}) {
  let carrier = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "carrier":
          carrier = value;
          continue;
      }
    }
    return converted(getCarriers, parameters.getCarriers, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (carrier && !is.digits(carrier, 1, 3)) {
    broken.push(rules.invalid_carrier);
  } else if (carrier && !is.lookupHas(carrier, "getCarriers.value", options.lookups)) {
    broken.push(rules.invalid_carrier__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getCarriers, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDCountries(params = {}, options = {}) {
  let country_id = "";
  let type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "country_id":
          country_id = value;
          continue;
        case "type":
          type = value;
          continue;
      }
    }
    return converted(getDIDCountries, parameters.getDIDCountries, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (country_id && !is.digits(country_id, 1, 6)) {
    broken.push(rules.invalid_countryid__country_id);
  } else if (country_id && !is.lookupHas(country_id, "getDIDCountries.value", options.lookups)) {
    broken.push(rules.invalid_countryid__country_id__unknown);
  }
  if (!type) {
    broken.push(rules.missing_type);
  }
  if (broken.length > 0 || !isWellFormed(type)) {
    return judged(parameters.getDIDCountries, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDsCAN(params = {}, options = {}) {
  let province = "";
  let ratecenter = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "province":
          province = value;
          continue;
        case "ratecenter":
          ratecenter = value;
          continue;
      }
    }
    return converted(getDIDsCAN, parameters.getDIDsCAN, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!province) {
    broken.push(rules.missing_province);
  }
  if (province && !tables.COUNTRY.test(province)) {
    broken.push(rules.invalid_province);
  } else if (province && !is.lookupHas(province, "getProvinces.province", options.lookups)) {
    broken.push(rules.invalid_province__unknown);
  }
  if (ratecenter && !is.lookupHas(ratecenter, "getRateCentersCAN.ratecenter", options.lookups)) {
    broken.push(rules.invalid_ratecenter__unknown_can);
  }
  if (broken.length > 0 || !isWellFormed(ratecenter)) {
    return judged(parameters.getDIDsCAN, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDvPRI(params = {}, options = {}) {
  let vpri = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "vpri":
          vpri = value;
          continue;
      }
    }
    return converted(getDIDvPRI, parameters.getDIDvPRI, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!vpri) {
    broken.push(rules.missing_params__vpri);
  }
  if (broken.length > 0 || !isWellFormed(vpri)) {
    return judged(parameters.getDIDvPRI, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDsInfo(params = {}, options = {}) {
  let client = "";
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
        case "did":
          did = value;
          continue;
      }
    }
    return converted(getDIDsInfo, parameters.getDIDsInfo, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (client && tables.OUTSIDE_ACCOUNT.test(client)) {
    broken.push(rules.invalid_client__filter);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0) {
    return judged(parameters.getDIDsInfo, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDsInternationalGeographic(params = {}, options = {}) {
  let country_id = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "country_id":
          country_id = value;
          continue;
      }
    }
    return converted(
      getDIDsInternationalGeographic,
      parameters.getDIDsInternationalGeographic,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!country_id) {
    broken.push(rules.missing_countryid__country_id);
  }
  if (country_id && !is.digits(country_id, 1, 6)) {
    broken.push(rules.invalid_countryid__country_id);
  } else if (country_id && !is.lookupHas(country_id, "getDIDCountries.value", options.lookups)) {
    broken.push(rules.invalid_countryid__country_id__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getDIDsInternationalGeographic, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDsInternationalNational(params = {}, options = {}) {
  let country_id = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "country_id":
          country_id = value;
          continue;
      }
    }
    return converted(
      getDIDsInternationalNational,
      parameters.getDIDsInternationalNational,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!country_id) {
    broken.push(rules.missing_countryid__country_id);
  }
  if (country_id && !is.digits(country_id, 1, 6)) {
    broken.push(rules.invalid_countryid__country_id);
  } else if (country_id && !is.lookupHas(country_id, "getDIDCountries.value", options.lookups)) {
    broken.push(rules.invalid_countryid__country_id__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getDIDsInternationalNational, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDsInternationalTollFree(params = {}, options = {}) {
  let country_id = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "country_id":
          country_id = value;
          continue;
      }
    }
    return converted(
      getDIDsInternationalTollFree,
      parameters.getDIDsInternationalTollFree,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!country_id) {
    broken.push(rules.missing_countryid__country_id);
  }
  if (country_id && !is.digits(country_id, 1, 6)) {
    broken.push(rules.invalid_countryid__country_id);
  } else if (country_id && !is.lookupHas(country_id, "getDIDCountries.value", options.lookups)) {
    broken.push(rules.invalid_countryid__country_id__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getDIDsInternationalTollFree, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDIDsUSA(params = {}, options = {}) {
  let state = "";
  let ratecenter = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "state":
          state = value;
          continue;
        case "ratecenter":
          ratecenter = value;
          continue;
      }
    }
    return converted(getDIDsUSA, parameters.getDIDsUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (state && !tables.COUNTRY.test(state)) {
    broken.push(rules.invalid_state);
  } else if (state && !is.lookupHas(state, "getStates.state", options.lookups)) {
    broken.push(rules.invalid_state__unknown);
  }
  if (ratecenter && !is.lookupHas(ratecenter, "getRateCentersUSA.ratecenter", options.lookups)) {
    broken.push(rules.invalid_ratecenter__unknown);
  }
  if (broken.length > 0 || !isWellFormed(ratecenter)) {
    return judged(parameters.getDIDsUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getInternationalTypes(params = {}, options = {}) {
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
    return converted(getInternationalTypes, parameters.getInternationalTypes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (broken.length > 0 || !isWellFormed(type)) {
    return judged(parameters.getInternationalTypes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getProvinces(params = {}, options = {}) {
  if (Object.keys(params).length > 0) {
    return converted(getProvinces, parameters.getProvinces, params, options);
  }
  return fine(options);
}

/** @type {Check} */
export function getRateCentersCAN(params = {}, options = {}) {
  let province = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "province":
          province = value;
          continue;
      }
    }
    return converted(getRateCentersCAN, parameters.getRateCentersCAN, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!province) {
    broken.push(rules.missing_province);
  }
  if (province && !tables.COUNTRY.test(province)) {
    broken.push(rules.invalid_province);
  } else if (province && !is.lookupHas(province, "getProvinces.province", options.lookups)) {
    broken.push(rules.invalid_province__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRateCentersCAN, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRateCentersUSA(params = {}, options = {}) {
  let state = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "state":
          state = value;
          continue;
      }
    }
    return converted(getRateCentersUSA, parameters.getRateCentersUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (state && !tables.COUNTRY.test(state)) {
    broken.push(rules.invalid_state);
  } else if (state && !is.lookupHas(state, "getStates.state", options.lookups)) {
    broken.push(rules.invalid_state__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRateCentersUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getStates(params = {}, options = {}) {
  if (Object.keys(params).length > 0) {
    return converted(getStates, parameters.getStates, params, options);
  }
  return fine(options);
}

/** @type {Check} */
export function getVPRIs(params = {}, options = {}) {
  let vpri = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "vpri":
          vpri = value;
          continue;
      }
    }
    return converted(getVPRIs, parameters.getVPRIs, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (broken.length > 0 || !isWellFormed(vpri)) {
    return judged(parameters.getVPRIs, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderDID(params = {}, options = {}) {
  let did = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let billing_type = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "did":
              did = value;
              continue;
            case "pop":
              pop = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "cnam":
              cnam = value;
              continue;
            case "note":
              note = value;
              continue;
            case "test":
              test = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "setup":
              setup = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "minute":
              minute = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "routing":
              routing = value;
              continue;
            case "account":
              account = value;
              continue;
            case "monthly":
              monthly = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "dialtime":
              dialtime = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "voicemail":
              voicemail = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "billing_type":
              billing_type = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "failover_busy":
              failover_busy = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "failover_noanswer":
              failover_noanswer = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "failover_unreachable":
              failover_unreachable = value;
              continue;
          }
          break;
      }
    }
    return converted(orderDID, parameters.orderDID, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (did && !is.lookupLacks(did, "getDIDsInfo.did", options.lookups)) {
    broken.push(rules.did_in_use__did__taken);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderDID, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderDIDInternationalGeographic(params = {}, options = {}) {
  let location_id = "";
  let quantity = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let billing_type = "";
  let note = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "pop":
              pop = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "cnam":
              cnam = value;
              continue;
            case "note":
              note = value;
              continue;
            case "test":
              test = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "setup":
              setup = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "minute":
              minute = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "routing":
              routing = value;
              continue;
            case "account":
              account = value;
              continue;
            case "monthly":
              monthly = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "quantity":
              quantity = value;
              continue;
            case "dialtime":
              dialtime = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "voicemail":
              voicemail = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "location_id":
              location_id = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "billing_type":
              billing_type = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "failover_busy":
              failover_busy = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "failover_noanswer":
              failover_noanswer = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "failover_unreachable":
              failover_unreachable = value;
              continue;
          }
          break;
      }
    }
    return converted(
      orderDIDInternationalGeographic,
      parameters.orderDIDInternationalGeographic,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!location_id) {
    broken.push(rules.missing_location__location_id);
  }
  if (location_id && !tables.LOCATION_ID.test(location_id)) {
    broken.push(rules.invalid_location__location_id);
  }
  if (!quantity) {
    broken.push(rules.invalid_quantity__required);
  } else if (quantity && !is.integer(quantity, 1, 1000000, 1, false)) {
    broken.push(rules.invalid_quantity);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderDIDInternationalGeographic, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderDIDInternationalNational(params = {}, options = {}) {
  let location_id = "";
  let quantity = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let billing_type = "";
  let note = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "pop":
              pop = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "cnam":
              cnam = value;
              continue;
            case "note":
              note = value;
              continue;
            case "test":
              test = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "setup":
              setup = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "minute":
              minute = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "routing":
              routing = value;
              continue;
            case "account":
              account = value;
              continue;
            case "monthly":
              monthly = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "quantity":
              quantity = value;
              continue;
            case "dialtime":
              dialtime = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "voicemail":
              voicemail = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "location_id":
              location_id = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "billing_type":
              billing_type = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "failover_busy":
              failover_busy = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "failover_noanswer":
              failover_noanswer = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "failover_unreachable":
              failover_unreachable = value;
              continue;
          }
          break;
      }
    }
    return converted(
      orderDIDInternationalNational,
      parameters.orderDIDInternationalNational,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!location_id) {
    broken.push(rules.missing_location__location_id);
  }
  if (location_id && !tables.LOCATION_ID.test(location_id)) {
    broken.push(rules.invalid_location__location_id);
  }
  if (!quantity) {
    broken.push(rules.invalid_quantity__required);
  } else if (quantity && !is.integer(quantity, 1, 1000000, 1, false)) {
    broken.push(rules.invalid_quantity);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderDIDInternationalNational, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderDIDInternationalTollFree(params = {}, options = {}) {
  let location_id = "";
  let quantity = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "pop":
              pop = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "cnam":
              cnam = value;
              continue;
            case "note":
              note = value;
              continue;
            case "test":
              test = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "setup":
              setup = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "minute":
              minute = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "routing":
              routing = value;
              continue;
            case "account":
              account = value;
              continue;
            case "monthly":
              monthly = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "quantity":
              quantity = value;
              continue;
            case "dialtime":
              dialtime = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "voicemail":
              voicemail = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "location_id":
              location_id = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "failover_busy":
              failover_busy = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "failover_noanswer":
              failover_noanswer = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "failover_unreachable":
              failover_unreachable = value;
              continue;
          }
          break;
      }
    }
    return converted(
      orderDIDInternationalTollFree,
      parameters.orderDIDInternationalTollFree,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!location_id) {
    broken.push(rules.missing_location__location_id);
  }
  if (location_id && !tables.LOCATION_ID.test(location_id)) {
    broken.push(rules.invalid_location__location_id);
  }
  if (!quantity) {
    broken.push(rules.invalid_quantity__required);
  } else if (quantity && !is.integer(quantity, 1, 1000000, 1, false)) {
    broken.push(rules.invalid_quantity);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderDIDInternationalTollFree, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderDIDVirtual(params = {}, options = {}) {
  let digits = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "digits":
          digits = value;
          continue;
        case "routing":
          routing = value;
          continue;
        case "failover_busy":
          failover_busy = value;
          continue;
        case "failover_unreachable":
          failover_unreachable = value;
          continue;
        case "failover_noanswer":
          failover_noanswer = value;
          continue;
        case "voicemail":
          voicemail = value;
          continue;
        case "pop":
          pop = value;
          continue;
        case "dialtime":
          dialtime = value;
          continue;
        case "cnam":
          cnam = value;
          continue;
        case "callerid_prefix":
          callerid_prefix = value;
          continue;
        case "note":
          note = value;
          continue;
        case "account":
          account = value;
          continue;
        case "monthly":
          monthly = value;
          continue;
        case "setup":
          setup = value;
          continue;
        case "minute":
          minute = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(orderDIDVirtual, parameters.orderDIDVirtual, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!digits) {
    broken.push(rules.missing_digits);
  }
  if (digits && !is.digits(digits, 3, 3)) {
    broken.push(rules.invalid_digits__orderDIDVirtual__digits);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderDIDVirtual, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderTollFree(params = {}, options = {}) {
  let did = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "routing":
          routing = value;
          continue;
        case "failover_busy":
          failover_busy = value;
          continue;
        case "failover_unreachable":
          failover_unreachable = value;
          continue;
        case "failover_noanswer":
          failover_noanswer = value;
          continue;
        case "voicemail":
          voicemail = value;
          continue;
        case "pop":
          pop = value;
          continue;
        case "dialtime":
          dialtime = value;
          continue;
        case "cnam":
          cnam = value;
          continue;
        case "callerid_prefix":
          callerid_prefix = value;
          continue;
        case "note":
          note = value;
          continue;
        case "account":
          account = value;
          continue;
        case "monthly":
          monthly = value;
          continue;
        case "setup":
          setup = value;
          continue;
        case "minute":
          minute = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(orderTollFree, parameters.orderTollFree, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (did && !is.lookupLacks(did, "getDIDsInfo.did", options.lookups)) {
    broken.push(rules.did_in_use__did__taken);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderTollFree, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderVanity(params = {}, options = {}) {
  let did = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let carrier = "";
  let account = "";
  let monthly = "";
  let setup = "";
  let minute = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "did":
              did = value;
              continue;
            case "pop":
              pop = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "cnam":
              cnam = value;
              continue;
            case "note":
              note = value;
              continue;
            case "test":
              test = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "setup":
              setup = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "minute":
              minute = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "routing":
              routing = value;
              continue;
            case "carrier":
              carrier = value;
              continue;
            case "account":
              account = value;
              continue;
            case "monthly":
              monthly = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "dialtime":
              dialtime = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "voicemail":
              voicemail = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "failover_busy":
              failover_busy = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "failover_noanswer":
              failover_noanswer = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "failover_unreachable":
              failover_unreachable = value;
              continue;
          }
          break;
      }
    }
    return converted(orderVanity, parameters.orderVanity, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (did && !is.lookupLacks(did, "getDIDsInfo.did", options.lookups)) {
    broken.push(rules.did_in_use__did__taken);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (!carrier) {
    broken.push(rules.missing_carrier);
  }
  if (carrier && !is.digits(carrier, 1, 3)) {
    broken.push(rules.invalid_carrier);
  } else if (carrier && !is.lookupHas(carrier, "getCarriers.value", options.lookups)) {
    broken.push(rules.invalid_carrier__unknown);
  }
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  }
  if (monthly && !is.wideDecimal(monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_monthly);
  }
  if (setup && !is.wideDecimal(setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_setup);
  }
  if (minute && !is.wideDecimal(minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_minute);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderVanity, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function removeDIDvPRI(params = {}, options = {}) {
  let vpri = "";
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "vpri":
          vpri = value;
          continue;
        case "did":
          did = value;
          continue;
      }
    }
    return converted(removeDIDvPRI, parameters.removeDIDvPRI, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0 || !isWellFormed(vpri)) {
    return judged(parameters.removeDIDvPRI, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchDIDsCAN(params = {}, options = {}) {
  let province = "";
  let type = "";
  let query = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "province":
          province = value;
          continue;
        case "type":
          type = value;
          continue;
        case "query":
          query = value;
          continue;
      }
    }
    return converted(searchDIDsCAN, parameters.searchDIDsCAN, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (province && !tables.COUNTRY.test(province)) {
    broken.push(rules.invalid_province);
  } else if (province && !is.lookupHas(province, "getProvinces.province", options.lookups)) {
    broken.push(rules.invalid_province__unknown);
  }
  if (!type) {
    broken.push(rules.missing_type);
  }
  if (type && !tables.SEARCH_TYPE.has(type)) {
    broken.push(rules.invalid_type__search_type);
  }
  if (!query) {
    broken.push(rules.missing_query);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.searchDIDsCAN, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchDIDsUSA(params = {}, options = {}) {
  let state = "";
  let type = "";
  let query = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "state":
          state = value;
          continue;
        case "type":
          type = value;
          continue;
        case "query":
          query = value;
          continue;
      }
    }
    return converted(searchDIDsUSA, parameters.searchDIDsUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (state && !tables.COUNTRY.test(state)) {
    broken.push(rules.invalid_state);
  } else if (state && !is.lookupHas(state, "getStates.state", options.lookups)) {
    broken.push(rules.invalid_state__unknown);
  }
  if (!type) {
    broken.push(rules.missing_type);
  }
  if (type && !tables.SEARCH_TYPE.has(type)) {
    broken.push(rules.invalid_type__search_type);
  }
  if (!query) {
    broken.push(rules.missing_query__searchDIDsUSA__query);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.searchDIDsUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchTollFreeCanUS(params = {}, options = {}) {
  let type = "";
  let query = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "type":
          type = value;
          continue;
        case "query":
          query = value;
          continue;
      }
    }
    return converted(searchTollFreeCanUS, parameters.searchTollFreeCanUS, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (type && !tables.SEARCH_TYPE.has(type)) {
    broken.push(rules.invalid_type__search_type);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.searchTollFreeCanUS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchTollFreeUSA(params = {}, options = {}) {
  let type = "";
  let query = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "type":
          type = value;
          continue;
        case "query":
          query = value;
          continue;
      }
    }
    return converted(searchTollFreeUSA, parameters.searchTollFreeUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (type && !tables.SEARCH_TYPE.has(type)) {
    broken.push(rules.invalid_type__search_type);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.searchTollFreeUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchVanity(params = {}, options = {}) {
  let type = "";
  let query = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "type":
          type = value;
          continue;
        case "query":
          query = value;
          continue;
      }
    }
    return converted(searchVanity, parameters.searchVanity, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!type) {
    broken.push(rules.missing_type);
  }
  if (type && !tables.VANITY_TYPE.has(type)) {
    broken.push(rules.invalid_type__vanity_type);
  }
  if (!query) {
    broken.push(rules.missing_query);
  }
  if (query && !is.length(query, 7, 7)) {
    broken.push(rules.invalid_query);
  }
  if (broken.length > 0 || !isWellFormed(query)) {
    return judged(parameters.searchVanity, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setDIDBillingType(params = {}, options = {}) {
  let did = "";
  let billing_type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "billing_type":
          billing_type = value;
          continue;
      }
    }
    return converted(setDIDBillingType, parameters.setDIDBillingType, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (broken.length > 0) {
    return judged(parameters.setDIDBillingType, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setDIDInfo(params = {}, options = {}) {
  let did = "";
  let routing = "";
  let failover_busy = "";
  let failover_unreachable = "";
  let failover_noanswer = "";
  let voicemail = "";
  let pop = "";
  let dialtime = "";
  let cnam = "";
  let callerid_prefix = "";
  let note = "";
  let port_out_pin = "";
  let billing_type = "";
  let record_calls = "";
  let transcribe = "";
  let transcription_locale = "";
  let transcription_email = "";
  let transcription_start_delay = "";
  let voicemail_threshold = "";
  let inbound_dialing_mode = "";
  let transcription_redaction = "";
  let transcription_summary = "";
  let transcription_sentiment = "";
  let sms_sipaccount_enabled = "";
  let sms_sipaccount = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "did":
              did = value;
              continue;
            case "pop":
              pop = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "cnam":
              cnam = value;
              continue;
            case "note":
              note = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "routing":
              routing = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "dialtime":
              dialtime = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "voicemail":
              voicemail = value;
              continue;
          }
          break;
        case 10:
          switch (key) {
            case "transcribe":
              transcribe = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "port_out_pin":
              port_out_pin = value;
              continue;
            case "billing_type":
              billing_type = value;
              continue;
            case "record_calls":
              record_calls = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "failover_busy":
              failover_busy = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "sms_sipaccount":
              sms_sipaccount = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_prefix":
              callerid_prefix = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "failover_noanswer":
              failover_noanswer = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "transcription_email":
              transcription_email = value;
              continue;
            case "voicemail_threshold":
              voicemail_threshold = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "failover_unreachable":
              failover_unreachable = value;
              continue;
            case "transcription_locale":
              transcription_locale = value;
              continue;
            case "inbound_dialing_mode":
              inbound_dialing_mode = value;
              continue;
          }
          break;
        case 21:
          switch (key) {
            case "transcription_summary":
              transcription_summary = value;
              continue;
          }
          break;
        case 22:
          switch (key) {
            case "sms_sipaccount_enabled":
              sms_sipaccount_enabled = value;
              continue;
          }
          break;
        case 23:
          switch (key) {
            case "transcription_redaction":
              transcription_redaction = value;
              continue;
            case "transcription_sentiment":
              transcription_sentiment = value;
              continue;
          }
          break;
        case 25:
          switch (key) {
            case "transcription_start_delay":
              transcription_start_delay = value;
              continue;
          }
          break;
      }
    }
    return converted(setDIDInfo, parameters.setDIDInfo, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (failover_busy && !(failover_busy === "none" || is.routing(failover_busy, tables.ROUTING))) {
    broken.push(rules.invalid_failover_header__failover_busy);
  }
  if (
    failover_unreachable &&
    !(failover_unreachable === "none" || is.routing(failover_unreachable, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_unreachable);
  }
  if (
    failover_noanswer &&
    !(failover_noanswer === "none" || is.routing(failover_noanswer, tables.ROUTING))
  ) {
    broken.push(rules.invalid_failover_header__failover_noanswer);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (!dialtime) {
    broken.push(rules.missing_dialtime);
  }
  if (dialtime && !is.digits(dialtime, 1, 6)) {
    broken.push(rules.invalid_dialtime);
  }
  if (!cnam) {
    broken.push(rules.missing_cnam);
  }
  if (cnam && !tables.FLAG.has(cnam)) {
    broken.push(rules.invalid_cnam);
  }
  if (callerid_prefix && !is.length(callerid_prefix, 0, 19)) {
    broken.push(rules.invalid_calleridprefix__callerid_prefix);
  }
  if (note && !is.length(note, 0, 49)) {
    broken.push(rules.invalid_note);
  }
  if (!billing_type) {
    broken.push(rules.missing_billingtype__billing_type);
  }
  if (billing_type && !tables.AUTH_TYPE.has(billing_type)) {
    broken.push(rules.invalid_billingtype__billing_type);
  }
  if (record_calls && !tables.FLAG.has(record_calls)) {
    broken.push(rules.invalid_record_calls);
  }
  if (transcribe === "1" && !transcription_locale) {
    broken.push(rules.missing_transcription_locale);
  }
  if (
    transcription_locale &&
    !is.items(transcription_locale, ",", 1, 10, (item) => tables.LOCALES_ITEM.test(item))
  ) {
    broken.push(rules.invalid_transcription_locale);
  }
  if (transcribe === "1" && !transcription_email) {
    broken.push(rules.missing_transcription_email);
  }
  if (transcription_email && !tables.INVALID_TRANSCRIPTION_EMAIL.test(transcription_email)) {
    broken.push(rules.invalid_transcription_email__at);
  } else if (
    transcription_email &&
    !is.items(transcription_email, ",", 1, Infinity, (item) => is.email(item))
  ) {
    broken.push(rules.invalid_transcription_email);
  }
  if (transcription_start_delay && !is.integer(transcription_start_delay, 0, 60, 5, false)) {
    broken.push(rules.unnamed_status__transcription_start_delay);
  }
  if (voicemail_threshold && !is.integer(voicemail_threshold, 0, 60, 5, false)) {
    broken.push(rules.unnamed_status__voicemail_threshold);
  }
  if (inbound_dialing_mode && !tables.FLAG.has(inbound_dialing_mode)) {
    broken.push(rules.unnamed_status__inbound_dialing_mode);
  }
  if (transcription_redaction && !is.inSetFold(transcription_redaction, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_redaction);
  }
  if (transcription_summary && !is.inSetFold(transcription_summary, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_summary);
  }
  if (transcription_sentiment && !is.inSetFold(transcription_sentiment, tables.YES_NO)) {
    broken.push(rules.invalid_transcription_sentiment);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(routing) ||
    !isWellFormed(failover_busy) ||
    !isWellFormed(failover_unreachable) ||
    !isWellFormed(failover_noanswer) ||
    !isWellFormed(voicemail) ||
    !isWellFormed(callerid_prefix) ||
    !isWellFormed(note) ||
    !isWellFormed(port_out_pin) ||
    !isWellFormed(transcribe) ||
    !isWellFormed(sms_sipaccount_enabled) ||
    !isWellFormed(sms_sipaccount)
  ) {
    return judged(parameters.setDIDInfo, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setDIDPOP(params = {}, options = {}) {
  let did = "";
  let pop = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "pop":
          pop = value;
          continue;
      }
    }
    return converted(setDIDPOP, parameters.setDIDPOP, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (!pop) {
    broken.push(rules.missing_serverpop__pop);
  }
  if (pop && !is.digits(pop, 1, 6)) {
    broken.push(rules.invalid_serverpop__pop);
  } else if (pop && !is.lookupHas(pop, "getServersInfo.server_pop", options.lookups)) {
    broken.push(rules.invalid_serverpop__pop__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.setDIDPOP, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setDIDRouting(params = {}, options = {}) {
  let did = "";
  let routing = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "routing":
          routing = value;
          continue;
      }
    }
    return converted(setDIDRouting, parameters.setDIDRouting, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (!routing) {
    broken.push(rules.missing_routing);
  }
  if (routing && !is.routing(routing, tables.ROUTING)) {
    broken.push(rules.invalid_routing_header__routing);
  }
  if (broken.length > 0 || !isWellFormed(routing)) {
    return judged(parameters.setDIDRouting, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setDIDVoicemail(params = {}, options = {}) {
  let did = "";
  let voicemail = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "voicemail":
          voicemail = value;
          continue;
      }
    }
    return converted(setDIDVoicemail, parameters.setDIDVoicemail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (broken.length > 0 || !isWellFormed(voicemail)) {
    return judged(parameters.setDIDVoicemail, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function unconnectDID(params = {}, options = {}) {
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
      }
    }
    return converted(unconnectDID, parameters.unconnectDID, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  } else if (
    did &&
    !(
      is.lookupHas(did, "getDIDsInfo.did", options.lookups) ||
      tables.INVALID_DID.test(did) ||
      is.digits(did, 11, Infinity)
    )
  ) {
    broken.push(rules.invalid_did__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.unconnectDID, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function unconnectFAX(params = {}, options = {}) {
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
      }
    }
    return converted(unconnectFAX, parameters.unconnectFAX, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0) {
    return judged(parameters.unconnectFAX, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getBackOrders(params = {}, options = {}) {
  let id = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
      }
    }
    return converted(getBackOrders, parameters.getBackOrders, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0) {
    return judged(parameters.getBackOrders, given, options, broken);
  }
  return fine(options);
}
