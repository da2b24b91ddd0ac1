// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on dids.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function assignDIDvPRI(params, options = {}) {
  return judge(parameters.assignDIDvPRI, params, options, (p, broken) => {
    if (!p.vpri) {
      broken.push(rules.missing_params__vpri);
    }
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function backOrderDIDUSA(params, options = {}) {
  return judge(parameters.backOrderDIDUSA, params, options, (p, broken) => {
    if (!p.quantity) {
      broken.push(rules.invalid_quantity__required);
    } else if (p.quantity && !is.integer(p.quantity, 1, 1000000, 1, false)) {
      broken.push(rules.invalid_quantity);
    }
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (p.state && !tables.COUNTRY.test(p.state)) {
      broken.push(rules.invalid_state);
    } else if (p.state && !is.lookupHas(p.state, "getStates.state", options.lookups)) {
      broken.push(rules.invalid_state__unknown);
    }
    if (!p.ratecenter) {
      broken.push(rules.invalid_ratecenter__required);
    } else if (
      p.ratecenter &&
      !is.lookupHas(p.ratecenter, "getRateCentersUSA.ratecenter", options.lookups)
    ) {
      broken.push(rules.invalid_ratecenter__unknown);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
  });
}

/** @type {Check} */
export function backOrderDIDCAN(params, options = {}) {
  return judge(parameters.backOrderDIDCAN, params, options, (p, broken) => {
    if (!p.quantity) {
      broken.push(rules.invalid_quantity__required);
    } else if (p.quantity && !is.integer(p.quantity, 1, 1000000, 1, false)) {
      broken.push(rules.invalid_quantity);
    }
    if (!p.province) {
      broken.push(rules.missing_province);
    }
    if (p.province && !tables.COUNTRY.test(p.province)) {
      broken.push(rules.invalid_province);
    } else if (p.province && !is.lookupHas(p.province, "getProvinces.province", options.lookups)) {
      broken.push(rules.invalid_province__unknown);
    }
    if (!p.ratecenter) {
      broken.push(rules.invalid_ratecenter__required);
    } else if (
      p.ratecenter &&
      !is.lookupHas(p.ratecenter, "getRateCentersCAN.ratecenter", options.lookups)
    ) {
      broken.push(rules.invalid_ratecenter__unknown_can);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
  });
}

/** @type {Check} */
export function cancelDID(params, options = {}) {
  return judge(parameters.cancelDID, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
  });
}

/** @type {Check} */
export function connectDID(params, options = {}) {
  return judge(parameters.connectDID, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.account) {
      broken.push(rules.missing_account);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (!p.monthly) {
      broken.push(rules.missing_monthly);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (!p.setup) {
      broken.push(rules.missing_setup);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (!p.minute) {
      broken.push(rules.missing_minute);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
    if (
      p.next_billing &&
      !(p.next_billing === "0000-00-00" || is.date(p.next_billing, true, false))
    ) {
      broken.push(rules.invalid_date__next_billing);
    }
  });
}

/** @type {Check} */
export function connectFAX(params, options = {}) {
  return judge(parameters.connectFAX, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (!p.account) {
      broken.push(rules.missing_account);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (!p.monthly) {
      broken.push(rules.missing_monthly);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (!p.setup) {
      broken.push(rules.missing_setup);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (!p.minute) {
      broken.push(rules.missing_minute);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
    if (
      p.next_billing &&
      !(p.next_billing === "0000-00-00" || is.date(p.next_billing, true, false))
    ) {
      broken.push(rules.invalid_date__next_billing);
    }
  });
}

/** @type {Check} */
export function getCarriers(params, options = {}) {
  return judge(parameters.getCarriers, params, options, (p, broken) => {
    if (p.carrier && !is.digits(p.carrier, 1, 3)) {
      broken.push(rules.invalid_carrier);
    } else if (p.carrier && !is.lookupHas(p.carrier, "getCarriers.value", options.lookups)) {
      broken.push(rules.invalid_carrier__unknown);
    }
  });
}

/** @type {Check} */
export function getDIDCountries(params, options = {}) {
  return judge(parameters.getDIDCountries, params, options, (p, broken) => {
    if (p.country_id && !is.digits(p.country_id, 1, 6)) {
      broken.push(rules.invalid_countryid__country_id);
    } else if (
      p.country_id &&
      !is.lookupHas(p.country_id, "getDIDCountries.value", options.lookups)
    ) {
      broken.push(rules.invalid_countryid__country_id__unknown);
    }
    if (!p.type) {
      broken.push(rules.missing_type);
    }
  });
}

/** @type {Check} */
export function getDIDsCAN(params, options = {}) {
  return judge(parameters.getDIDsCAN, params, options, (p, broken) => {
    if (!p.province) {
      broken.push(rules.missing_province);
    }
    if (p.province && !tables.COUNTRY.test(p.province)) {
      broken.push(rules.invalid_province);
    } else if (p.province && !is.lookupHas(p.province, "getProvinces.province", options.lookups)) {
      broken.push(rules.invalid_province__unknown);
    }
    if (
      p.ratecenter &&
      !is.lookupHas(p.ratecenter, "getRateCentersCAN.ratecenter", options.lookups)
    ) {
      broken.push(rules.invalid_ratecenter__unknown_can);
    }
  });
}

/** @type {Check} */
export function getDIDvPRI(params, options = {}) {
  return judge(parameters.getDIDvPRI, params, options, (p, broken) => {
    if (!p.vpri) {
      broken.push(rules.missing_params__vpri);
    }
  });
}

/** @type {Check} */
export function getDIDsInfo(params, options = {}) {
  return judge(parameters.getDIDsInfo, params, options, (p, broken) => {
    if (p.client && tables.OUTSIDE_ACCOUNT.test(p.client)) {
      broken.push(rules.invalid_client__filter);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function getDIDsInternationalGeographic(params, options = {}) {
  return judge(parameters.getDIDsInternationalGeographic, params, options, (p, broken) => {
    if (!p.country_id) {
      broken.push(rules.missing_countryid__country_id);
    }
    if (p.country_id && !is.digits(p.country_id, 1, 6)) {
      broken.push(rules.invalid_countryid__country_id);
    } else if (
      p.country_id &&
      !is.lookupHas(p.country_id, "getDIDCountries.value", options.lookups)
    ) {
      broken.push(rules.invalid_countryid__country_id__unknown);
    }
  });
}

/** @type {Check} */
export function getDIDsInternationalNational(params, options = {}) {
  return judge(parameters.getDIDsInternationalNational, params, options, (p, broken) => {
    if (!p.country_id) {
      broken.push(rules.missing_countryid__country_id);
    }
    if (p.country_id && !is.digits(p.country_id, 1, 6)) {
      broken.push(rules.invalid_countryid__country_id);
    } else if (
      p.country_id &&
      !is.lookupHas(p.country_id, "getDIDCountries.value", options.lookups)
    ) {
      broken.push(rules.invalid_countryid__country_id__unknown);
    }
  });
}

/** @type {Check} */
export function getDIDsInternationalTollFree(params, options = {}) {
  return judge(parameters.getDIDsInternationalTollFree, params, options, (p, broken) => {
    if (!p.country_id) {
      broken.push(rules.missing_countryid__country_id);
    }
    if (p.country_id && !is.digits(p.country_id, 1, 6)) {
      broken.push(rules.invalid_countryid__country_id);
    } else if (
      p.country_id &&
      !is.lookupHas(p.country_id, "getDIDCountries.value", options.lookups)
    ) {
      broken.push(rules.invalid_countryid__country_id__unknown);
    }
  });
}

/** @type {Check} */
export function getDIDsUSA(params, options = {}) {
  return judge(parameters.getDIDsUSA, params, options, (p, broken) => {
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (p.state && !tables.COUNTRY.test(p.state)) {
      broken.push(rules.invalid_state);
    } else if (p.state && !is.lookupHas(p.state, "getStates.state", options.lookups)) {
      broken.push(rules.invalid_state__unknown);
    }
    if (
      p.ratecenter &&
      !is.lookupHas(p.ratecenter, "getRateCentersUSA.ratecenter", options.lookups)
    ) {
      broken.push(rules.invalid_ratecenter__unknown);
    }
  });
}

/** @type {Check} */
export function getInternationalTypes(params, options = {}) {
  return judge(parameters.getInternationalTypes, params, options);
}

/** @type {Check} */
export function getProvinces(params, options = {}) {
  return judge(parameters.getProvinces, params, options);
}

/** @type {Check} */
export function getRateCentersCAN(params, options = {}) {
  return judge(parameters.getRateCentersCAN, params, options, (p, broken) => {
    if (!p.province) {
      broken.push(rules.missing_province);
    }
    if (p.province && !tables.COUNTRY.test(p.province)) {
      broken.push(rules.invalid_province);
    } else if (p.province && !is.lookupHas(p.province, "getProvinces.province", options.lookups)) {
      broken.push(rules.invalid_province__unknown);
    }
  });
}

/** @type {Check} */
export function getRateCentersUSA(params, options = {}) {
  return judge(parameters.getRateCentersUSA, params, options, (p, broken) => {
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (p.state && !tables.COUNTRY.test(p.state)) {
      broken.push(rules.invalid_state);
    } else if (p.state && !is.lookupHas(p.state, "getStates.state", options.lookups)) {
      broken.push(rules.invalid_state__unknown);
    }
  });
}

/** @type {Check} */
export function getStates(params, options = {}) {
  return judge(parameters.getStates, params, options);
}

/** @type {Check} */
export function getVPRIs(params, options = {}) {
  return judge(parameters.getVPRIs, params, options);
}

/** @type {Check} */
export function orderDID(params, options = {}) {
  return judge(parameters.orderDID, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (p.did && !is.lookupLacks(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.did_in_use__did__taken);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function orderDIDInternationalGeographic(params, options = {}) {
  return judge(parameters.orderDIDInternationalGeographic, params, options, (p, broken) => {
    if (!p.location_id) {
      broken.push(rules.missing_location__location_id);
    }
    if (p.location_id && !tables.LOCATION_ID.test(p.location_id)) {
      broken.push(rules.invalid_location__location_id);
    }
    if (!p.quantity) {
      broken.push(rules.invalid_quantity__required);
    } else if (p.quantity && !is.integer(p.quantity, 1, 1000000, 1, false)) {
      broken.push(rules.invalid_quantity);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function orderDIDInternationalNational(params, options = {}) {
  return judge(parameters.orderDIDInternationalNational, params, options, (p, broken) => {
    if (!p.location_id) {
      broken.push(rules.missing_location__location_id);
    }
    if (p.location_id && !tables.LOCATION_ID.test(p.location_id)) {
      broken.push(rules.invalid_location__location_id);
    }
    if (!p.quantity) {
      broken.push(rules.invalid_quantity__required);
    } else if (p.quantity && !is.integer(p.quantity, 1, 1000000, 1, false)) {
      broken.push(rules.invalid_quantity);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function orderDIDInternationalTollFree(params, options = {}) {
  return judge(parameters.orderDIDInternationalTollFree, params, options, (p, broken) => {
    if (!p.location_id) {
      broken.push(rules.missing_location__location_id);
    }
    if (p.location_id && !tables.LOCATION_ID.test(p.location_id)) {
      broken.push(rules.invalid_location__location_id);
    }
    if (!p.quantity) {
      broken.push(rules.invalid_quantity__required);
    } else if (p.quantity && !is.integer(p.quantity, 1, 1000000, 1, false)) {
      broken.push(rules.invalid_quantity);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function orderDIDVirtual(params, options = {}) {
  return judge(parameters.orderDIDVirtual, params, options, (p, broken) => {
    if (!p.digits) {
      broken.push(rules.missing_digits);
    }
    if (p.digits && !is.digits(p.digits, 3, 3)) {
      broken.push(rules.invalid_digits__orderDIDVirtual__digits);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function orderTollFree(params, options = {}) {
  return judge(parameters.orderTollFree, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (p.did && !is.lookupLacks(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.did_in_use__did__taken);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function orderVanity(params, options = {}) {
  return judge(parameters.orderVanity, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (p.did && !is.lookupLacks(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.did_in_use__did__taken);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (!p.carrier) {
      broken.push(rules.missing_carrier);
    }
    if (p.carrier && !is.digits(p.carrier, 1, 3)) {
      broken.push(rules.invalid_carrier);
    } else if (p.carrier && !is.lookupHas(p.carrier, "getCarriers.value", options.lookups)) {
      broken.push(rules.invalid_carrier__unknown);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    }
    if (p.monthly && !is.decimal(p.monthly, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_monthly);
    }
    if (p.setup && !is.decimal(p.setup, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_setup);
    }
    if (p.minute && !is.decimal(p.minute, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_minute);
    }
  });
}

/** @type {Check} */
export function removeDIDvPRI(params, options = {}) {
  return judge(parameters.removeDIDvPRI, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function searchDIDsCAN(params, options = {}) {
  return judge(parameters.searchDIDsCAN, params, options, (p, broken) => {
    if (p.province && !tables.COUNTRY.test(p.province)) {
      broken.push(rules.invalid_province);
    } else if (p.province && !is.lookupHas(p.province, "getProvinces.province", options.lookups)) {
      broken.push(rules.invalid_province__unknown);
    }
    if (!p.type) {
      broken.push(rules.missing_type);
    }
    if (p.type && !tables.SEARCH_TYPE.has(p.type)) {
      broken.push(rules.invalid_type__search_type);
    }
    if (!p.query) {
      broken.push(rules.missing_query);
    }
  });
}

/** @type {Check} */
export function searchDIDsUSA(params, options = {}) {
  return judge(parameters.searchDIDsUSA, params, options, (p, broken) => {
    if (p.state && !tables.COUNTRY.test(p.state)) {
      broken.push(rules.invalid_state);
    } else if (p.state && !is.lookupHas(p.state, "getStates.state", options.lookups)) {
      broken.push(rules.invalid_state__unknown);
    }
    if (!p.type) {
      broken.push(rules.missing_type);
    }
    if (p.type && !tables.SEARCH_TYPE.has(p.type)) {
      broken.push(rules.invalid_type__search_type);
    }
    if (!p.query) {
      broken.push(rules.missing_query__searchDIDsUSA__query);
    }
  });
}

/** @type {Check} */
export function searchTollFreeCanUS(params, options = {}) {
  return judge(parameters.searchTollFreeCanUS, params, options, (p, broken) => {
    if (p.type && !tables.SEARCH_TYPE.has(p.type)) {
      broken.push(rules.invalid_type__search_type);
    }
  });
}

/** @type {Check} */
export function searchTollFreeUSA(params, options = {}) {
  return judge(parameters.searchTollFreeUSA, params, options, (p, broken) => {
    if (p.type && !tables.SEARCH_TYPE.has(p.type)) {
      broken.push(rules.invalid_type__search_type);
    }
  });
}

/** @type {Check} */
export function searchVanity(params, options = {}) {
  return judge(parameters.searchVanity, params, options, (p, broken) => {
    if (!p.type) {
      broken.push(rules.missing_type);
    }
    if (p.type && !tables.VANITY_TYPE.has(p.type)) {
      broken.push(rules.invalid_type__vanity_type);
    }
    if (!p.query) {
      broken.push(rules.missing_query);
    }
    if (p.query && !is.length(p.query, 7, 7)) {
      broken.push(rules.invalid_query);
    }
  });
}

/** @type {Check} */
export function setDIDBillingType(params, options = {}) {
  return judge(parameters.setDIDBillingType, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
  });
}

/** @type {Check} */
export function setDIDInfo(params, options = {}) {
  return judge(parameters.setDIDInfo, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
    if (
      p.failover_busy &&
      !(p.failover_busy === "none" || is.routing(p.failover_busy, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_busy);
    }
    if (
      p.failover_unreachable &&
      !(p.failover_unreachable === "none" || is.routing(p.failover_unreachable, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_unreachable);
    }
    if (
      p.failover_noanswer &&
      !(p.failover_noanswer === "none" || is.routing(p.failover_noanswer, tables.ROUTING))
    ) {
      broken.push(rules.invalid_failover_header__failover_noanswer);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
    if (!p.dialtime) {
      broken.push(rules.missing_dialtime);
    }
    if (p.dialtime && !is.digits(p.dialtime, 1, 6)) {
      broken.push(rules.invalid_dialtime);
    }
    if (!p.cnam) {
      broken.push(rules.missing_cnam);
    }
    if (p.cnam && !tables.FLAG.has(p.cnam)) {
      broken.push(rules.invalid_cnam);
    }
    if (p.callerid_prefix && !is.length(p.callerid_prefix, 0, 19)) {
      broken.push(rules.invalid_calleridprefix__callerid_prefix);
    }
    if (p.note && !is.length(p.note, 0, 49)) {
      broken.push(rules.invalid_note);
    }
    if (!p.billing_type) {
      broken.push(rules.missing_billingtype__billing_type);
    }
    if (p.billing_type && !tables.AUTH_TYPE.has(p.billing_type)) {
      broken.push(rules.invalid_billingtype__billing_type);
    }
    if (p.record_calls && !tables.FLAG.has(p.record_calls)) {
      broken.push(rules.invalid_record_calls);
    }
    if (p.transcribe === "1" && !p.transcription_locale) {
      broken.push(rules.missing_transcription_locale);
    }
    if (
      p.transcription_locale &&
      !is.items(p.transcription_locale, ",", 1, 10, (item) => tables.LOCALES_ITEM.test(item))
    ) {
      broken.push(rules.invalid_transcription_locale);
    }
    if (p.transcribe === "1" && !p.transcription_email) {
      broken.push(rules.missing_transcription_email);
    }
    if (p.transcription_email && !tables.INVALID_TRANSCRIPTION_EMAIL.test(p.transcription_email)) {
      broken.push(rules.invalid_transcription_email__at);
    } else if (
      p.transcription_email &&
      !is.items(p.transcription_email, ",", 1, Infinity, (item) => is.email(item))
    ) {
      broken.push(rules.invalid_transcription_email);
    }
    if (p.transcription_start_delay && !is.integer(p.transcription_start_delay, 0, 60, 5, false)) {
      broken.push(rules.unnamed_status__transcription_start_delay);
    }
    if (p.voicemail_threshold && !is.integer(p.voicemail_threshold, 0, 60, 5, false)) {
      broken.push(rules.unnamed_status__voicemail_threshold);
    }
    if (p.inbound_dialing_mode && !tables.FLAG.has(p.inbound_dialing_mode)) {
      broken.push(rules.unnamed_status__inbound_dialing_mode);
    }
    if (p.transcription_redaction && !is.inSetFold(p.transcription_redaction, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_redaction);
    }
    if (p.transcription_summary && !is.inSetFold(p.transcription_summary, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_summary);
    }
    if (p.transcription_sentiment && !is.inSetFold(p.transcription_sentiment, tables.YES_NO)) {
      broken.push(rules.invalid_transcription_sentiment);
    }
  });
}

/** @type {Check} */
export function setDIDPOP(params, options = {}) {
  return judge(parameters.setDIDPOP, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.pop) {
      broken.push(rules.missing_serverpop__pop);
    }
    if (p.pop && !is.digits(p.pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__pop);
    } else if (p.pop && !is.lookupHas(p.pop, "getServersInfo.server_pop", options.lookups)) {
      broken.push(rules.invalid_serverpop__pop__unknown);
    }
  });
}

/** @type {Check} */
export function setDIDRouting(params, options = {}) {
  return judge(parameters.setDIDRouting, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.routing) {
      broken.push(rules.missing_routing);
    }
    if (p.routing && !is.routing(p.routing, tables.ROUTING)) {
      broken.push(rules.invalid_routing_header__routing);
    }
  });
}

/** @type {Check} */
export function setDIDVoicemail(params, options = {}) {
  return judge(parameters.setDIDVoicemail, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
  });
}

/** @type {Check} */
export function unconnectDID(params, options = {}) {
  return judge(parameters.unconnectDID, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
  });
}

/** @type {Check} */
export function unconnectFAX(params, options = {}) {
  return judge(parameters.unconnectFAX, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function getBackOrders(params, options = {}) {
  return judge(parameters.getBackOrders, params, options, (p, broken) => {
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}
