// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on e911.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function e911AddressTypes(params, options = {}) {
  return judge(parameters.e911AddressTypes, params, options);
}

/** @type {Check} */
export function e911Cancel(params, options = {}) {
  return judge(parameters.e911Cancel, params, options, (p, broken) => {
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
export function e911Info(params, options = {}) {
  return judge(parameters.e911Info, params, options, (p, broken) => {
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
export function e911Provision(params, options = {}) {
  return judge(parameters.e911Provision, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.full_name) {
      broken.push(rules.missing_fullname__full_name);
    }
    if (!p.street_number) {
      broken.push(rules.missing_street_number);
    }
    if (!p.street_name) {
      broken.push(rules.missing_street_name);
    }
    if (!p.city) {
      broken.push(rules.missing_city__e911__city);
    }
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (!p.country) {
      broken.push(rules.missing_country);
    }
    if (p.country && !is.inSetFold(p.country, tables.E911_COUNTRY)) {
      broken.push(rules.invalid_country__e911__country);
    }
    if (p.zip_code && !p.language) {
      broken.push(rules.missing_language__e911__language);
    }
    if (p.language && !tables.NO_PROVISION.has(p.language)) {
      broken.push(rules.no_provision__language);
    }
    if (p.language && !is.inSetFold(p.language, tables.E911_LANGUAGE)) {
      broken.push(rules.invalid_language__e911__language);
    }
    if (!p.zip && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip_code);
    } else if (p.zip && p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip);
    } else if (p.zip && !p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__wsdl);
    }
    if (p.zip_code && !p.email) {
      broken.push(rules.missing_email__e911__email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
  });
}

/** @type {Check} */
export function e911ProvisionManually(params, options = {}) {
  return judge(parameters.e911ProvisionManually, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.full_name) {
      broken.push(rules.missing_fullname__full_name);
    }
    if (!p.street_number) {
      broken.push(rules.missing_street_number);
    }
    if (!p.street_name) {
      broken.push(rules.missing_street_name);
    }
    if (!p.city) {
      broken.push(rules.missing_city__e911__city);
    }
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (!p.country) {
      broken.push(rules.missing_country);
    }
    if (p.country && !is.inSetFold(p.country, tables.E911_COUNTRY)) {
      broken.push(rules.invalid_country__e911__country);
    }
    if (p.zip_code && !p.language) {
      broken.push(rules.missing_language__e911__language);
    }
    if (p.language && !is.inSetFold(p.language, tables.E911_LANGUAGE)) {
      broken.push(rules.invalid_language__e911__language);
    }
    if (!p.zip && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip_code);
    } else if (p.zip && p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip);
    } else if (p.zip && !p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__wsdl);
    }
    if (p.zip_code && !p.email) {
      broken.push(rules.missing_email__e911__email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
  });
}

/** @type {Check} */
export function e911Update(params, options = {}) {
  return judge(parameters.e911Update, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.full_name) {
      broken.push(rules.missing_fullname__full_name);
    }
    if (!p.street_number) {
      broken.push(rules.missing_street_number);
    }
    if (!p.street_name) {
      broken.push(rules.missing_street_name);
    }
    if (!p.city) {
      broken.push(rules.missing_city__e911__city);
    }
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (!p.country) {
      broken.push(rules.missing_country);
    }
    if (p.country && !is.inSetFold(p.country, tables.E911_COUNTRY)) {
      broken.push(rules.invalid_country__e911__country);
    }
    if (p.zip_code && !p.language) {
      broken.push(rules.missing_language__e911__language);
    }
    if (p.language && !is.inSetFold(p.language, tables.E911_LANGUAGE)) {
      broken.push(rules.invalid_language__e911__language);
    }
    if (!p.zip && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip_code);
    } else if (p.zip && p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip);
    } else if (p.zip && !p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__wsdl);
    }
    if (p.zip_code && !p.email) {
      broken.push(rules.missing_email__e911__email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
  });
}

/** @type {Check} */
export function e911Validate(params, options = {}) {
  return judge(parameters.e911Validate, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (!p.full_name) {
      broken.push(rules.missing_fullname__full_name);
    }
    if (!p.street_number) {
      broken.push(rules.missing_street_number);
    }
    if (!p.street_name) {
      broken.push(rules.missing_street_name);
    }
    if (!p.city) {
      broken.push(rules.missing_city__e911__city);
    }
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (!p.country) {
      broken.push(rules.missing_country);
    }
    if (p.country && !is.inSetFold(p.country, tables.E911_COUNTRY)) {
      broken.push(rules.invalid_country__e911__country);
    }
    if (p.zip_code && !p.language) {
      broken.push(rules.missing_language__e911__language);
    }
    if (p.language && !is.inSetFold(p.language, tables.E911_LANGUAGE)) {
      broken.push(rules.invalid_language__e911__language);
    }
    if (!p.zip && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip_code);
    } else if (p.zip && p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__zip);
    } else if (p.zip && !p.email && !p.zip_code) {
      broken.push(rules.missing_zip__e911__wsdl);
    }
    if (p.zip_code && !p.email) {
      broken.push(rules.missing_email__e911__email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
  });
}
