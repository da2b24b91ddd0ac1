// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on fax.

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
export function cancelFaxNumber(params = {}, options = {}) {
  let id = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(cancelFaxNumber, parameters.cancelFaxNumber, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(test)) {
    return judged(parameters.cancelFaxNumber, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function deleteFaxMessage(params = {}, options = {}) {
  let id = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(deleteFaxMessage, parameters.deleteFaxMessage, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(test)) {
    return judged(parameters.deleteFaxMessage, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delEmailToFax(params = {}, options = {}) {
  let id = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(delEmailToFax, parameters.delEmailToFax, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(test)) {
    return judged(parameters.delEmailToFax, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delFaxFolder(params = {}, options = {}) {
  let id = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(delFaxFolder, parameters.delFaxFolder, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(test)) {
    return judged(parameters.delFaxFolder, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxProvinces(params = {}, options = {}) {
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
    return converted(getFaxProvinces, parameters.getFaxProvinces, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (province && !tables.COUNTRY.test(province)) {
    broken.push(rules.invalid_province);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxProvinces, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxStates(params = {}, options = {}) {
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
    return converted(getFaxStates, parameters.getFaxStates, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (state && !tables.COUNTRY.test(state)) {
    broken.push(rules.invalid_state);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxStates, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxRateCentersCAN(params = {}, options = {}) {
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
    return converted(getFaxRateCentersCAN, parameters.getFaxRateCentersCAN, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!province) {
    broken.push(rules.missing_province);
  }
  if (province && !tables.COUNTRY.test(province)) {
    broken.push(rules.invalid_province);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxRateCentersCAN, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxRateCentersUSA(params = {}, options = {}) {
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
    return converted(getFaxRateCentersUSA, parameters.getFaxRateCentersUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (state && !tables.COUNTRY.test(state)) {
    broken.push(rules.invalid_state);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxRateCentersUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxNumbersInfo(params = {}, options = {}) {
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
    return converted(getFaxNumbersInfo, parameters.getFaxNumbersInfo, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxNumbersInfo, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxNumbersPortability(params = {}, options = {}) {
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
    return converted(getFaxNumbersPortability, parameters.getFaxNumbersPortability, given, options);
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
    return judged(parameters.getFaxNumbersPortability, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxMessages(params = {}, options = {}) {
  let from = "";
  let to = "";
  let folder = "";
  let id = "";
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
        case "folder":
          folder = value;
          continue;
        case "id":
          id = value;
          continue;
      }
    }
    return converted(getFaxMessages, parameters.getFaxMessages, given, options);
  }
  const from_day = is.day(from);
  const to_day = is.day(to);
  /** @type {Rule[]} */
  const broken = [];
  if (from && !is.date(from, from_day, true, true)) {
    broken.push(rules.invalid_date__getFaxMessages__from);
  } else if (from && !is.date(from, from_day, false, true)) {
    broken.push(rules.invalid_date__from__padding);
  }
  if (to && !is.date(to, to_day, true, true)) {
    broken.push(rules.invalid_date__getFaxMessages__to);
  } else if (to && !is.date(to, to_day, false, true)) {
    broken.push(rules.invalid_date__to__padding);
  }
  if (from && to && !is.orderedDates(from_day, to_day)) {
    broken.push(rules.invalid_date_from__from);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(folder)) {
    return judged(parameters.getFaxMessages, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxMessagePDF(params = {}, options = {}) {
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
    return converted(getFaxMessagePDF, parameters.getFaxMessagePDF, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxMessagePDF, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getFaxFolders(params = {}, options = {}) {
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
    return converted(getFaxFolders, parameters.getFaxFolders, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0) {
    return judged(parameters.getFaxFolders, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getEmailToFax(params = {}, options = {}) {
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
    return converted(getEmailToFax, parameters.getEmailToFax, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0) {
    return judged(parameters.getEmailToFax, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function mailFaxMessagePDF(params = {}, options = {}) {
  let id = "";
  let email = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "email":
          email = value;
          continue;
      }
    }
    return converted(mailFaxMessagePDF, parameters.mailFaxMessagePDF, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (!email) {
    broken.push(rules.missing_email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (broken.length > 0) {
    return judged(parameters.mailFaxMessagePDF, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function moveFaxMessage(params = {}, options = {}) {
  let fax_id = "";
  let folder_id = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "fax_id":
          fax_id = value;
          continue;
        case "folder_id":
          folder_id = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(moveFaxMessage, parameters.moveFaxMessage, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!fax_id) {
    broken.push(rules.invalid_fax_id__required);
  } else if (fax_id && !is.digits(fax_id, 1, 20)) {
    broken.push(rules.invalid_fax_id);
  } else if (fax_id && !is.lookupHas(fax_id, "getFaxMessages.id", options.lookups)) {
    broken.push(rules.invalid_fax_id__unknown);
  }
  if (!folder_id) {
    broken.push(rules.invalid_folder_id__required);
  } else if (folder_id && !is.digits(folder_id, 1, 20)) {
    broken.push(rules.invalid_folder_id);
  } else if (folder_id && !is.lookupHas(folder_id, "getFaxFolders.id", options.lookups)) {
    broken.push(rules.invalid_folder_id__unknown);
  }
  if (broken.length > 0 || !isWellFormed(test)) {
    return judged(parameters.moveFaxMessage, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function orderFaxNumber(params = {}, options = {}) {
  let location = "";
  let quantity = "";
  let email = "";
  let email_enable = "";
  let email_attach_file = "";
  let url_callback = "";
  let url_callback_enable = "";
  let url_callback_retry = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "location":
          location = value;
          continue;
        case "quantity":
          quantity = value;
          continue;
        case "email":
          email = value;
          continue;
        case "email_enable":
          email_enable = value;
          continue;
        case "email_attach_file":
          email_attach_file = value;
          continue;
        case "url_callback":
          url_callback = value;
          continue;
        case "url_callback_enable":
          url_callback_enable = value;
          continue;
        case "url_callback_retry":
          url_callback_retry = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(orderFaxNumber, parameters.orderFaxNumber, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!location) {
    broken.push(rules.missing_location);
  }
  if (location && !is.digits(location, 1, 20)) {
    broken.push(rules.invalid_location);
  }
  if (!quantity) {
    broken.push(rules.invalid_quantity__required);
  } else if (quantity && !is.integer(quantity, 1, 1000000, 1, false)) {
    broken.push(rules.invalid_quantity);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (email_enable && !tables.FLAG.has(email_enable)) {
    broken.push(rules.invalid_email_enable);
  }
  if (url_callback_enable && !tables.FLAG.has(url_callback_enable)) {
    broken.push(rules.invalid_callback_enable__url_callback_enable);
  }
  if (url_callback_retry && !tables.FLAG.has(url_callback_retry)) {
    broken.push(rules.invalid_callback_retry__url_callback_retry);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(email_attach_file) ||
    !isWellFormed(url_callback) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.orderFaxNumber, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setFaxFolder(params = {}, options = {}) {
  let id = "";
  let name = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "name":
          name = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(setFaxFolder, parameters.setFaxFolder, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (!name) {
    broken.push(rules.missing_name);
  }
  if (broken.length > 0 || !isWellFormed(name) || !isWellFormed(test)) {
    return judged(parameters.setFaxFolder, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setEmailToFax(params = {}, options = {}) {
  let id = "";
  let enabled = "";
  let auth_email = "";
  let from_number_id = "";
  let security_code_enabled = "";
  let security_code = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "enabled":
          enabled = value;
          continue;
        case "auth_email":
          auth_email = value;
          continue;
        case "from_number_id":
          from_number_id = value;
          continue;
        case "security_code_enabled":
          security_code_enabled = value;
          continue;
        case "security_code":
          security_code = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(setEmailToFax, parameters.setEmailToFax, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (!auth_email) {
    broken.push(rules.missing_email__auth_email);
  }
  if (auth_email && !is.email(auth_email)) {
    broken.push(rules.invalid_email__auth_email);
  }
  if (!from_number_id) {
    broken.push(rules.missing_params__from_number_id);
  }
  if (!security_code) {
    broken.push(rules.invalid_security_code__required);
  } else if (security_code && tables.OUTSIDE_INVALID_USERNAME.test(security_code)) {
    broken.push(rules.invalid_security_code);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(enabled) ||
    !isWellFormed(from_number_id) ||
    !isWellFormed(security_code_enabled) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.setEmailToFax, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchFaxAreaCodeCAN(params = {}, options = {}) {
  let area_code = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "area_code":
          area_code = value;
          continue;
      }
    }
    return converted(searchFaxAreaCodeCAN, parameters.searchFaxAreaCodeCAN, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!area_code) {
    broken.push(rules.invalid_area_code__required);
  } else if (area_code && !is.digits(area_code, 3, 3)) {
    broken.push(rules.invalid_area_code);
  }
  if (broken.length > 0) {
    return judged(parameters.searchFaxAreaCodeCAN, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function searchFaxAreaCodeUSA(params = {}, options = {}) {
  let area_code = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "area_code":
          area_code = value;
          continue;
      }
    }
    return converted(searchFaxAreaCodeUSA, parameters.searchFaxAreaCodeUSA, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!area_code) {
    broken.push(rules.invalid_area_code__required);
  } else if (area_code && !is.digits(area_code, 3, 3)) {
    broken.push(rules.invalid_area_code);
  }
  if (broken.length > 0) {
    return judged(parameters.searchFaxAreaCodeUSA, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setFaxNumberInfo(params = {}, options = {}) {
  let did = "";
  let email = "";
  let email_enable = "";
  let email_attach_file = "";
  let url_callback = "";
  let url_callback_enable = "";
  let url_callback_retry = "";
  let test = "";
  let fax_to_sip_enabled = "";
  let fax_to_sip_enabled_account = "";
  let note = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "email":
          email = value;
          continue;
        case "email_enable":
          email_enable = value;
          continue;
        case "email_attach_file":
          email_attach_file = value;
          continue;
        case "url_callback":
          url_callback = value;
          continue;
        case "url_callback_enable":
          url_callback_enable = value;
          continue;
        case "url_callback_retry":
          url_callback_retry = value;
          continue;
        case "test":
          test = value;
          continue;
        case "fax_to_sip_enabled":
          fax_to_sip_enabled = value;
          continue;
        case "fax_to_sip_enabled_account":
          fax_to_sip_enabled_account = value;
          continue;
        case "note":
          note = value;
          continue;
      }
    }
    return converted(setFaxNumberInfo, parameters.setFaxNumberInfo, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (email_enable && !tables.FLAG.has(email_enable)) {
    broken.push(rules.invalid_email_enable);
  }
  if (url_callback_enable && !tables.FLAG.has(url_callback_enable)) {
    broken.push(rules.invalid_callback_enable__url_callback_enable);
  }
  if (url_callback_retry && !tables.FLAG.has(url_callback_retry)) {
    broken.push(rules.invalid_callback_retry__url_callback_retry);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(email_attach_file) ||
    !isWellFormed(url_callback) ||
    !isWellFormed(test) ||
    !isWellFormed(fax_to_sip_enabled) ||
    !isWellFormed(fax_to_sip_enabled_account) ||
    !isWellFormed(note)
  ) {
    return judged(parameters.setFaxNumberInfo, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setFaxNumberEmail(params = {}, options = {}) {
  let did = "";
  let email = "";
  let email_enable = "";
  let email_attach_file = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "email":
          email = value;
          continue;
        case "email_enable":
          email_enable = value;
          continue;
        case "email_attach_file":
          email_attach_file = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(setFaxNumberEmail, parameters.setFaxNumberEmail, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (email_enable && !tables.FLAG.has(email_enable)) {
    broken.push(rules.invalid_email_enable);
  }
  if (broken.length > 0 || !isWellFormed(email_attach_file) || !isWellFormed(test)) {
    return judged(parameters.setFaxNumberEmail, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setFaxNumberURLCallback(params = {}, options = {}) {
  let did = "";
  let url_callback = "";
  let url_callback_enable = "";
  let url_callback_retry = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "url_callback":
          url_callback = value;
          continue;
        case "url_callback_enable":
          url_callback_enable = value;
          continue;
        case "url_callback_retry":
          url_callback_retry = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(setFaxNumberURLCallback, parameters.setFaxNumberURLCallback, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (url_callback_enable && !tables.FLAG.has(url_callback_enable)) {
    broken.push(rules.invalid_callback_enable__url_callback_enable);
  }
  if (url_callback_retry && !tables.FLAG.has(url_callback_retry)) {
    broken.push(rules.invalid_callback_retry__url_callback_retry);
  }
  if (broken.length > 0 || !isWellFormed(url_callback) || !isWellFormed(test)) {
    return judged(parameters.setFaxNumberURLCallback, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function sendFaxMessage(params = {}, options = {}) {
  let to_number = "";
  let from_name = "";
  let from_number = "";
  let send_email_enabled = "";
  let send_email = "";
  let station_id = "";
  let file = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "to_number":
          to_number = value;
          continue;
        case "from_name":
          from_name = value;
          continue;
        case "from_number":
          from_number = value;
          continue;
        case "send_email_enabled":
          send_email_enabled = value;
          continue;
        case "send_email":
          send_email = value;
          continue;
        case "station_id":
          station_id = value;
          continue;
        case "file":
          file = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(sendFaxMessage, parameters.sendFaxMessage, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!to_number) {
    broken.push(rules.invalid_to_number__required);
  } else if (to_number && tables.OUTSIDE_CALLERID.test(to_number)) {
    broken.push(rules.invalid_to_number);
  }
  if (!from_name) {
    broken.push(rules.missing_params__from_name);
  }
  if (!from_number) {
    broken.push(rules.invalid_from_number__required);
  } else if (from_number && tables.OUTSIDE_CALLERID.test(from_number)) {
    broken.push(rules.invalid_from_number);
  } else if (from_number && !is.lookupHas(from_number, "getFaxNumbersInfo.did", options.lookups)) {
    broken.push(rules.invalid_from_number__unknown);
  }
  if (send_email && !is.email(send_email)) {
    broken.push(rules.invalid_email__send_email);
  }
  if (!file) {
    broken.push(rules.missing_file);
  }
  if (file && !is.base64(file)) {
    broken.push(rules.no_base64file__file);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(from_name) ||
    !isWellFormed(send_email_enabled) ||
    !isWellFormed(station_id) ||
    !isWellFormed(test)
  ) {
    return judged(parameters.sendFaxMessage, given, options, broken);
  }
  return fine(options);
}
