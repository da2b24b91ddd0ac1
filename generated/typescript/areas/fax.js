// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on fax.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function cancelFaxNumber(params, options = {}) {
  return judge(parameters.cancelFaxNumber, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function deleteFaxMessage(params, options = {}) {
  return judge(parameters.deleteFaxMessage, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function delEmailToFax(params, options = {}) {
  return judge(parameters.delEmailToFax, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function delFaxFolder(params, options = {}) {
  return judge(parameters.delFaxFolder, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function getFaxProvinces(params, options = {}) {
  return judge(parameters.getFaxProvinces, params, options, (p, broken) => {
    if (p.province && !tables.COUNTRY.test(p.province)) {
      broken.push(rules.invalid_province);
    }
  });
}

/** @type {Check} */
export function getFaxStates(params, options = {}) {
  return judge(parameters.getFaxStates, params, options, (p, broken) => {
    if (p.state && !tables.COUNTRY.test(p.state)) {
      broken.push(rules.invalid_state);
    }
  });
}

/** @type {Check} */
export function getFaxRateCentersCAN(params, options = {}) {
  return judge(parameters.getFaxRateCentersCAN, params, options, (p, broken) => {
    if (!p.province) {
      broken.push(rules.missing_province);
    }
    if (p.province && !tables.COUNTRY.test(p.province)) {
      broken.push(rules.invalid_province);
    }
  });
}

/** @type {Check} */
export function getFaxRateCentersUSA(params, options = {}) {
  return judge(parameters.getFaxRateCentersUSA, params, options, (p, broken) => {
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (p.state && !tables.COUNTRY.test(p.state)) {
      broken.push(rules.invalid_state);
    }
  });
}

/** @type {Check} */
export function getFaxNumbersInfo(params, options = {}) {
  return judge(parameters.getFaxNumbersInfo, params, options, (p, broken) => {
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function getFaxNumbersPortability(params, options = {}) {
  return judge(parameters.getFaxNumbersPortability, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function getFaxMessages(params, options = {}) {
  return judge(parameters.getFaxMessages, params, options, (p, broken) => {
    if (p.from && !is.date(p.from, true, true)) {
      broken.push(rules.invalid_date__getFaxMessages__from);
    } else if (p.from && !is.date(p.from, false, true)) {
      broken.push(rules.invalid_date__from__padding);
    }
    if (p.to && !is.date(p.to, true, true)) {
      broken.push(rules.invalid_date__getFaxMessages__to);
    } else if (p.to && !is.date(p.to, false, true)) {
      broken.push(rules.invalid_date__to__padding);
    }
    if (p.from && p.to && !is.orderedDates(p.from, p.to)) {
      broken.push(rules.invalid_date_from__from);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function getFaxMessagePDF(params, options = {}) {
  return judge(parameters.getFaxMessagePDF, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function getFaxFolders(params, options = {}) {
  return judge(parameters.getFaxFolders, params, options, (p, broken) => {
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function getEmailToFax(params, options = {}) {
  return judge(parameters.getEmailToFax, params, options, (p, broken) => {
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function mailFaxMessagePDF(params, options = {}) {
  return judge(parameters.mailFaxMessagePDF, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
    if (!p.email) {
      broken.push(rules.missing_email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
  });
}

/** @type {Check} */
export function moveFaxMessage(params, options = {}) {
  return judge(parameters.moveFaxMessage, params, options, (p, broken) => {
    if (!p.fax_id) {
      broken.push(rules.invalid_fax_id__required);
    } else if (p.fax_id && !is.digits(p.fax_id, 1, 20)) {
      broken.push(rules.invalid_fax_id);
    } else if (p.fax_id && !is.lookupHas(p.fax_id, "getFaxMessages.id", options.lookups)) {
      broken.push(rules.invalid_fax_id__unknown);
    }
    if (!p.folder_id) {
      broken.push(rules.invalid_folder_id__required);
    } else if (p.folder_id && !is.digits(p.folder_id, 1, 20)) {
      broken.push(rules.invalid_folder_id);
    } else if (p.folder_id && !is.lookupHas(p.folder_id, "getFaxFolders.id", options.lookups)) {
      broken.push(rules.invalid_folder_id__unknown);
    }
  });
}

/** @type {Check} */
export function orderFaxNumber(params, options = {}) {
  return judge(parameters.orderFaxNumber, params, options, (p, broken) => {
    if (!p.location) {
      broken.push(rules.missing_location);
    }
    if (p.location && !is.digits(p.location, 1, 20)) {
      broken.push(rules.invalid_location);
    }
    if (!p.quantity) {
      broken.push(rules.invalid_quantity__required);
    } else if (p.quantity && !is.integer(p.quantity, 1, 1000000, 1, false)) {
      broken.push(rules.invalid_quantity);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
    if (p.email_enable && !tables.FLAG.has(p.email_enable)) {
      broken.push(rules.invalid_email_enable);
    }
    if (p.url_callback_enable && !tables.FLAG.has(p.url_callback_enable)) {
      broken.push(rules.invalid_callback_enable__url_callback_enable);
    }
    if (p.url_callback_retry && !tables.FLAG.has(p.url_callback_retry)) {
      broken.push(rules.invalid_callback_retry__url_callback_retry);
    }
  });
}

/** @type {Check} */
export function setFaxFolder(params, options = {}) {
  return judge(parameters.setFaxFolder, params, options, (p, broken) => {
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
    if (!p.name) {
      broken.push(rules.missing_name);
    }
  });
}

/** @type {Check} */
export function setEmailToFax(params, options = {}) {
  return judge(parameters.setEmailToFax, params, options, (p, broken) => {
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
    if (!p.auth_email) {
      broken.push(rules.missing_email__auth_email);
    }
    if (p.auth_email && !is.email(p.auth_email)) {
      broken.push(rules.invalid_email__auth_email);
    }
    if (!p.from_number_id) {
      broken.push(rules.missing_params__from_number_id);
    }
    if (!p.security_code) {
      broken.push(rules.invalid_security_code__required);
    } else if (p.security_code && tables.OUTSIDE_INVALID_USERNAME.test(p.security_code)) {
      broken.push(rules.invalid_security_code);
    }
  });
}

/** @type {Check} */
export function searchFaxAreaCodeCAN(params, options = {}) {
  return judge(parameters.searchFaxAreaCodeCAN, params, options, (p, broken) => {
    if (!p.area_code) {
      broken.push(rules.invalid_area_code__required);
    } else if (p.area_code && !is.digits(p.area_code, 3, 3)) {
      broken.push(rules.invalid_area_code);
    }
  });
}

/** @type {Check} */
export function searchFaxAreaCodeUSA(params, options = {}) {
  return judge(parameters.searchFaxAreaCodeUSA, params, options, (p, broken) => {
    if (!p.area_code) {
      broken.push(rules.invalid_area_code__required);
    } else if (p.area_code && !is.digits(p.area_code, 3, 3)) {
      broken.push(rules.invalid_area_code);
    }
  });
}

/** @type {Check} */
export function setFaxNumberInfo(params, options = {}) {
  return judge(parameters.setFaxNumberInfo, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
    if (p.email_enable && !tables.FLAG.has(p.email_enable)) {
      broken.push(rules.invalid_email_enable);
    }
    if (p.url_callback_enable && !tables.FLAG.has(p.url_callback_enable)) {
      broken.push(rules.invalid_callback_enable__url_callback_enable);
    }
    if (p.url_callback_retry && !tables.FLAG.has(p.url_callback_retry)) {
      broken.push(rules.invalid_callback_retry__url_callback_retry);
    }
  });
}

/** @type {Check} */
export function setFaxNumberEmail(params, options = {}) {
  return judge(parameters.setFaxNumberEmail, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
    if (p.email_enable && !tables.FLAG.has(p.email_enable)) {
      broken.push(rules.invalid_email_enable);
    }
  });
}

/** @type {Check} */
export function setFaxNumberURLCallback(params, options = {}) {
  return judge(parameters.setFaxNumberURLCallback, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
    if (p.url_callback_enable && !tables.FLAG.has(p.url_callback_enable)) {
      broken.push(rules.invalid_callback_enable__url_callback_enable);
    }
    if (p.url_callback_retry && !tables.FLAG.has(p.url_callback_retry)) {
      broken.push(rules.invalid_callback_retry__url_callback_retry);
    }
  });
}

/** @type {Check} */
export function sendFaxMessage(params, options = {}) {
  return judge(parameters.sendFaxMessage, params, options, (p, broken) => {
    if (!p.to_number) {
      broken.push(rules.invalid_to_number__required);
    } else if (p.to_number && tables.OUTSIDE_CALLERID.test(p.to_number)) {
      broken.push(rules.invalid_to_number);
    }
    if (!p.from_name) {
      broken.push(rules.missing_params__from_name);
    }
    if (!p.from_number) {
      broken.push(rules.invalid_from_number__required);
    } else if (p.from_number && tables.OUTSIDE_CALLERID.test(p.from_number)) {
      broken.push(rules.invalid_from_number);
    } else if (
      p.from_number &&
      !is.lookupHas(p.from_number, "getFaxNumbersInfo.did", options.lookups)
    ) {
      broken.push(rules.invalid_from_number__unknown);
    }
    if (p.send_email && !is.email(p.send_email)) {
      broken.push(rules.invalid_email__send_email);
    }
    if (!p.file) {
      broken.push(rules.missing_file);
    }
    if (p.file && !is.base64(p.file)) {
      broken.push(rules.no_base64file__file);
    }
  });
}
