// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on e911.

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
export function e911AddressTypes(params = {}, options = {}) {
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
    return converted(e911AddressTypes, parameters.e911AddressTypes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (broken.length > 0 || !isWellFormed(type)) {
    return judged(parameters.e911AddressTypes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function e911Cancel(params = {}, options = {}) {
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
    return converted(e911Cancel, parameters.e911Cancel, given, options);
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
    return judged(parameters.e911Cancel, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function e911Info(params = {}, options = {}) {
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
    return converted(e911Info, parameters.e911Info, given, options);
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
    return judged(parameters.e911Info, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function e911Provision(params = {}, options = {}) {
  let did = "";
  let full_name = "";
  let street_number = "";
  let street_name = "";
  let address_type = "";
  let address_number = "";
  let city = "";
  let state = "";
  let country = "";
  let zip = "";
  let language = "";
  let other_info = "";
  let zip_code = "";
  let email = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "full_name":
          full_name = value;
          continue;
        case "street_number":
          street_number = value;
          continue;
        case "street_name":
          street_name = value;
          continue;
        case "address_type":
          address_type = value;
          continue;
        case "address_number":
          address_number = value;
          continue;
        case "city":
          city = value;
          continue;
        case "state":
          state = value;
          continue;
        case "country":
          country = value;
          continue;
        case "zip":
          zip = value;
          continue;
        case "language":
          language = value;
          continue;
        case "other_info":
          other_info = value;
          continue;
        case "zip_code":
          zip_code = value;
          continue;
        case "email":
          email = value;
          continue;
      }
    }
    return converted(e911Provision, parameters.e911Provision, given, options);
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
  if (!full_name) {
    broken.push(rules.missing_fullname__full_name);
  }
  if (!street_number) {
    broken.push(rules.missing_street_number);
  }
  if (!street_name) {
    broken.push(rules.missing_street_name);
  }
  if (!city) {
    broken.push(rules.missing_city__e911__city);
  }
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (!country) {
    broken.push(rules.missing_country);
  }
  if (country && !is.inSetFold(country, tables.E911_COUNTRY)) {
    broken.push(rules.invalid_country__e911__country);
  }
  if (zip_code && !language) {
    broken.push(rules.missing_language__e911__language);
  }
  if (language && !tables.NO_PROVISION.has(language)) {
    broken.push(rules.no_provision__language);
  }
  if (language && !is.inSetFold(language, tables.E911_LANGUAGE)) {
    broken.push(rules.invalid_language__e911__language);
  }
  if (!zip && !zip_code) {
    broken.push(rules.missing_zip__e911__zip_code);
  } else if (zip && email && !zip_code) {
    broken.push(rules.missing_zip__e911__zip);
  } else if (zip && !email && !zip_code) {
    broken.push(rules.missing_zip__e911__wsdl);
  }
  if (zip_code && !email) {
    broken.push(rules.missing_email__e911__email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(full_name) ||
    !isWellFormed(street_number) ||
    !isWellFormed(street_name) ||
    !isWellFormed(address_type) ||
    !isWellFormed(address_number) ||
    !isWellFormed(city) ||
    !isWellFormed(state) ||
    !isWellFormed(zip) ||
    !isWellFormed(other_info) ||
    !isWellFormed(zip_code)
  ) {
    return judged(parameters.e911Provision, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function e911ProvisionManually(params = {}, options = {}) {
  let did = "";
  let full_name = "";
  let street_number = "";
  let street_name = "";
  let address_type = "";
  let address_number = "";
  let city = "";
  let state = "";
  let country = "";
  let zip = "";
  let language = "";
  let other_info = "";
  let zip_code = "";
  let email = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "full_name":
          full_name = value;
          continue;
        case "street_number":
          street_number = value;
          continue;
        case "street_name":
          street_name = value;
          continue;
        case "address_type":
          address_type = value;
          continue;
        case "address_number":
          address_number = value;
          continue;
        case "city":
          city = value;
          continue;
        case "state":
          state = value;
          continue;
        case "country":
          country = value;
          continue;
        case "zip":
          zip = value;
          continue;
        case "language":
          language = value;
          continue;
        case "other_info":
          other_info = value;
          continue;
        case "zip_code":
          zip_code = value;
          continue;
        case "email":
          email = value;
          continue;
      }
    }
    return converted(e911ProvisionManually, parameters.e911ProvisionManually, given, options);
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
  if (!full_name) {
    broken.push(rules.missing_fullname__full_name);
  }
  if (!street_number) {
    broken.push(rules.missing_street_number);
  }
  if (!street_name) {
    broken.push(rules.missing_street_name);
  }
  if (!city) {
    broken.push(rules.missing_city__e911__city);
  }
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (!country) {
    broken.push(rules.missing_country);
  }
  if (country && !is.inSetFold(country, tables.E911_COUNTRY)) {
    broken.push(rules.invalid_country__e911__country);
  }
  if (zip_code && !language) {
    broken.push(rules.missing_language__e911__language);
  }
  if (language && !is.inSetFold(language, tables.E911_LANGUAGE)) {
    broken.push(rules.invalid_language__e911__language);
  }
  if (!zip && !zip_code) {
    broken.push(rules.missing_zip__e911__zip_code);
  } else if (zip && email && !zip_code) {
    broken.push(rules.missing_zip__e911__zip);
  } else if (zip && !email && !zip_code) {
    broken.push(rules.missing_zip__e911__wsdl);
  }
  if (zip_code && !email) {
    broken.push(rules.missing_email__e911__email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(full_name) ||
    !isWellFormed(street_number) ||
    !isWellFormed(street_name) ||
    !isWellFormed(address_type) ||
    !isWellFormed(address_number) ||
    !isWellFormed(city) ||
    !isWellFormed(state) ||
    !isWellFormed(zip) ||
    !isWellFormed(other_info) ||
    !isWellFormed(zip_code)
  ) {
    return judged(parameters.e911ProvisionManually, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function e911Update(params = {}, options = {}) {
  let did = "";
  let full_name = "";
  let street_number = "";
  let street_name = "";
  let address_type = "";
  let address_number = "";
  let city = "";
  let state = "";
  let country = "";
  let zip = "";
  let language = "";
  let other_info = "";
  let zip_code = "";
  let email = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "full_name":
          full_name = value;
          continue;
        case "street_number":
          street_number = value;
          continue;
        case "street_name":
          street_name = value;
          continue;
        case "address_type":
          address_type = value;
          continue;
        case "address_number":
          address_number = value;
          continue;
        case "city":
          city = value;
          continue;
        case "state":
          state = value;
          continue;
        case "country":
          country = value;
          continue;
        case "zip":
          zip = value;
          continue;
        case "language":
          language = value;
          continue;
        case "other_info":
          other_info = value;
          continue;
        case "zip_code":
          zip_code = value;
          continue;
        case "email":
          email = value;
          continue;
      }
    }
    return converted(e911Update, parameters.e911Update, given, options);
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
  if (!full_name) {
    broken.push(rules.missing_fullname__full_name);
  }
  if (!street_number) {
    broken.push(rules.missing_street_number);
  }
  if (!street_name) {
    broken.push(rules.missing_street_name);
  }
  if (!city) {
    broken.push(rules.missing_city__e911__city);
  }
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (!country) {
    broken.push(rules.missing_country);
  }
  if (country && !is.inSetFold(country, tables.E911_COUNTRY)) {
    broken.push(rules.invalid_country__e911__country);
  }
  if (zip_code && !language) {
    broken.push(rules.missing_language__e911__language);
  }
  if (language && !is.inSetFold(language, tables.E911_LANGUAGE)) {
    broken.push(rules.invalid_language__e911__language);
  }
  if (!zip && !zip_code) {
    broken.push(rules.missing_zip__e911__zip_code);
  } else if (zip && email && !zip_code) {
    broken.push(rules.missing_zip__e911__zip);
  } else if (zip && !email && !zip_code) {
    broken.push(rules.missing_zip__e911__wsdl);
  }
  if (zip_code && !email) {
    broken.push(rules.missing_email__e911__email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(full_name) ||
    !isWellFormed(street_number) ||
    !isWellFormed(street_name) ||
    !isWellFormed(address_type) ||
    !isWellFormed(address_number) ||
    !isWellFormed(city) ||
    !isWellFormed(state) ||
    !isWellFormed(zip) ||
    !isWellFormed(other_info) ||
    !isWellFormed(zip_code)
  ) {
    return judged(parameters.e911Update, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function e911Validate(params = {}, options = {}) {
  let did = "";
  let full_name = "";
  let street_number = "";
  let street_name = "";
  let address_type = "";
  let address_number = "";
  let city = "";
  let state = "";
  let country = "";
  let zip = "";
  let language = "";
  let other_info = "";
  let zip_code = "";
  let email = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "full_name":
          full_name = value;
          continue;
        case "street_number":
          street_number = value;
          continue;
        case "street_name":
          street_name = value;
          continue;
        case "address_type":
          address_type = value;
          continue;
        case "address_number":
          address_number = value;
          continue;
        case "city":
          city = value;
          continue;
        case "state":
          state = value;
          continue;
        case "country":
          country = value;
          continue;
        case "zip":
          zip = value;
          continue;
        case "language":
          language = value;
          continue;
        case "other_info":
          other_info = value;
          continue;
        case "zip_code":
          zip_code = value;
          continue;
        case "email":
          email = value;
          continue;
      }
    }
    return converted(e911Validate, parameters.e911Validate, given, options);
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
  if (!full_name) {
    broken.push(rules.missing_fullname__full_name);
  }
  if (!street_number) {
    broken.push(rules.missing_street_number);
  }
  if (!street_name) {
    broken.push(rules.missing_street_name);
  }
  if (!city) {
    broken.push(rules.missing_city__e911__city);
  }
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (!country) {
    broken.push(rules.missing_country);
  }
  if (country && !is.inSetFold(country, tables.E911_COUNTRY)) {
    broken.push(rules.invalid_country__e911__country);
  }
  if (zip_code && !language) {
    broken.push(rules.missing_language__e911__language);
  }
  if (language && !is.inSetFold(language, tables.E911_LANGUAGE)) {
    broken.push(rules.invalid_language__e911__language);
  }
  if (!zip && !zip_code) {
    broken.push(rules.missing_zip__e911__zip_code);
  } else if (zip && email && !zip_code) {
    broken.push(rules.missing_zip__e911__zip);
  } else if (zip && !email && !zip_code) {
    broken.push(rules.missing_zip__e911__wsdl);
  }
  if (zip_code && !email) {
    broken.push(rules.missing_email__e911__email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(full_name) ||
    !isWellFormed(street_number) ||
    !isWellFormed(street_name) ||
    !isWellFormed(address_type) ||
    !isWellFormed(address_number) ||
    !isWellFormed(city) ||
    !isWellFormed(state) ||
    !isWellFormed(zip) ||
    !isWellFormed(other_info) ||
    !isWellFormed(zip_code)
  ) {
    return judged(parameters.e911Validate, given, options, broken);
  }
  return fine(options);
}
