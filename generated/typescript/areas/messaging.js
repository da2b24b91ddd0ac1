// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on messaging.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function deleteSMS(params, options = {}) {
  return judge(parameters.deleteSMS, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_sms__id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function deleteMMS(params, options = {}) {
  return judge(parameters.deleteMMS, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function getResellerSMS(params, options = {}) {
  return judge(parameters.getResellerSMS, params, options, (p, broken) => {
    if (p.sms && !is.digits(p.sms, 1, 20)) {
      broken.push(rules.invalid_sms);
    } else if (p.all_messages === "1" && p.sms && p.sms !== "0") {
      broken.push(rules.invalid_sms__all_messages);
    }
    if (!p.client) {
      broken.push(rules.invalid_client__getResellerSMS__client);
    } else if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
    if (p.from && !is.date(p.from, true, true)) {
      broken.push(rules.invalid_date__from);
    } else if (p.from && !is.date(p.from, false, true)) {
      broken.push(rules.invalid_date__from__padding);
    }
    if (p.to && !is.date(p.to, true, true)) {
      broken.push(rules.invalid_date__to);
    } else if (p.to && !is.date(p.to, false, true)) {
      broken.push(rules.invalid_date__to__padding);
    }
    if (p.from && p.to && !is.orderedDates(p.from, p.to)) {
      broken.push(rules.invalid_date_from__from);
    }
    if (p.from && p.to && !is.daysWithin(p.from, p.to, 92)) {
      broken.push(rules.invalid_daterange__from);
    }
    if (p.type && !tables.FLAG.has(p.type)) {
      broken.push(rules.invalid_type__direction);
    }
    if (p.did && tables.OUTSIDE_CALLERID.test(p.did)) {
      broken.push(rules.invalid_did__filter);
    }
    if (p.contact && tables.OUTSIDE_CALLERID.test(p.contact)) {
      broken.push(rules.invalid_contact);
    }
    if (p.limit && !is.digits(p.limit, 1, 10)) {
      broken.push(rules.unnamed_status__limit);
    }
    if (p.timezone && !is.decimal(p.timezone, -1200n, 1300n, 1n, 2)) {
      broken.push(rules.invalid_timezone);
    }
  });
}

/** @type {Check} */
export function getResellerMMS(params, options = {}) {
  return judge(parameters.getResellerMMS, params, options, (p, broken) => {
    if (p.mms && !is.digits(p.mms, 1, 20)) {
      broken.push(rules.invalid_sms__mms);
    }
    if (!p.client) {
      broken.push(rules.invalid_client__getResellerSMS__client);
    } else if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
    if (p.from && !is.date(p.from, true, true)) {
      broken.push(rules.invalid_date__from);
    } else if (p.from && !is.date(p.from, false, true)) {
      broken.push(rules.invalid_date__from__padding);
    }
    if (p.to && !is.date(p.to, true, true)) {
      broken.push(rules.invalid_date__to);
    } else if (p.to && !is.date(p.to, false, true)) {
      broken.push(rules.invalid_date__to__padding);
    }
    if (p.from && p.to && !is.orderedDates(p.from, p.to)) {
      broken.push(rules.invalid_date_from__from);
    }
    if (p.from && p.to && !is.daysWithin(p.from, p.to, 92)) {
      broken.push(rules.invalid_daterange__from);
    }
    if (p.type && !tables.FLAG.has(p.type)) {
      broken.push(rules.invalid_type__direction);
    }
    if (p.did && tables.OUTSIDE_CALLERID.test(p.did)) {
      broken.push(rules.invalid_did__filter);
    }
    if (p.contact && tables.OUTSIDE_CALLERID.test(p.contact)) {
      broken.push(rules.invalid_contact);
    }
    if (p.limit && !is.digits(p.limit, 1, 10)) {
      broken.push(rules.unnamed_status__limit);
    }
    if (p.timezone && !is.decimal(p.timezone, -1200n, 1300n, 1n, 2)) {
      broken.push(rules.invalid_timezone);
    }
    if (p.sms && !is.digits(p.sms, 1, 20)) {
      broken.push(rules.invalid_sms);
    } else if (p.all_messages === "1" && p.sms && p.sms !== "0") {
      broken.push(rules.invalid_sms__all_messages);
    }
  });
}

/** @type {Check} */
export function getSMS(params, options = {}) {
  return judge(parameters.getSMS, params, options, (p, broken) => {
    if (p.sms && !is.digits(p.sms, 1, 20)) {
      broken.push(rules.invalid_sms);
    } else if (p.all_messages === "1" && p.sms && p.sms !== "0") {
      broken.push(rules.invalid_sms__all_messages);
    }
    if (p.from && !is.date(p.from, true, true)) {
      broken.push(rules.invalid_date__from);
    } else if (p.from && !is.date(p.from, false, true)) {
      broken.push(rules.invalid_date__from__padding);
    }
    if (p.to && !is.date(p.to, true, true)) {
      broken.push(rules.invalid_date__to);
    } else if (p.to && !is.date(p.to, false, true)) {
      broken.push(rules.invalid_date__to__padding);
    }
    if (p.from && p.to && !is.orderedDates(p.from, p.to)) {
      broken.push(rules.invalid_date_from__from);
    }
    if (p.from && p.to && !is.daysWithin(p.from, p.to, 92)) {
      broken.push(rules.invalid_daterange__from);
    }
    if (p.type && !tables.FLAG.has(p.type)) {
      broken.push(rules.invalid_type__direction);
    }
    if (p.did && tables.OUTSIDE_CALLERID.test(p.did)) {
      broken.push(rules.invalid_did__filter);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (p.contact && tables.OUTSIDE_CALLERID.test(p.contact)) {
      broken.push(rules.invalid_contact);
    }
    if (p.limit && !is.digits(p.limit, 1, 10)) {
      broken.push(rules.unnamed_status__limit);
    }
    if (p.timezone && !is.decimal(p.timezone, -1200n, 1300n, 1n, 2)) {
      broken.push(rules.invalid_timezone);
    }
  });
}

/** @type {Check} */
export function getMMS(params, options = {}) {
  return judge(parameters.getMMS, params, options, (p, broken) => {
    if (p.mms && !is.digits(p.mms, 1, 20)) {
      broken.push(rules.invalid_sms__mms);
    }
    if (p.from && !is.date(p.from, true, true)) {
      broken.push(rules.invalid_date__from);
    } else if (p.from && !is.date(p.from, false, true)) {
      broken.push(rules.invalid_date__from__padding);
    }
    if (p.to && !is.date(p.to, true, true)) {
      broken.push(rules.invalid_date__to);
    } else if (p.to && !is.date(p.to, false, true)) {
      broken.push(rules.invalid_date__to__padding);
    }
    if (p.from && p.to && !is.orderedDates(p.from, p.to)) {
      broken.push(rules.invalid_date_from__from);
    }
    if (p.from && p.to && !is.daysWithin(p.from, p.to, 92)) {
      broken.push(rules.invalid_daterange__from);
    }
    if (p.type && !tables.FLAG.has(p.type)) {
      broken.push(rules.invalid_type__direction);
    }
    if (p.did && tables.OUTSIDE_CALLERID.test(p.did)) {
      broken.push(rules.invalid_did__filter);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    }
    if (p.contact && tables.OUTSIDE_CALLERID.test(p.contact)) {
      broken.push(rules.invalid_contact);
    }
    if (p.limit && !is.digits(p.limit, 1, 10)) {
      broken.push(rules.unnamed_status__limit);
    }
    if (p.timezone && !is.decimal(p.timezone, -1200n, 1300n, 1n, 2)) {
      broken.push(rules.invalid_timezone);
    }
  });
}

/** @type {Check} */
export function getMediaMMS(params, options = {}) {
  return judge(parameters.getMediaMMS, params, options, (p, broken) => {
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}

/** @type {Check} */
export function sendSMS(params, options = {}) {
  return judge(parameters.sendSMS, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    } else if (p.did && !is.digits(p.did, 10, 11)) {
      broken.push(rules.invalid_did__sendSMS__did);
    }
    if (!p.dst) {
      broken.push(rules.invalid_dst__required);
    } else if (p.dst && !(is.digits(p.dst, 10, 10) || tables.SMS_DESTINATION.test(p.dst))) {
      broken.push(rules.invalid_dst);
    }
    if (!p.message) {
      broken.push(rules.message_empty__message);
    }
    if (p.message && !is.utf8Length(p.message, 0, 160)) {
      broken.push(rules.sms_toolong__sendSMS__message);
    }
  });
}

/** @type {Check} */
export function sendMMS(params, options = {}) {
  return judge(parameters.sendMMS, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    } else if (p.did && !is.digits(p.did, 10, 11)) {
      broken.push(rules.invalid_did__sendSMS__did);
    }
    if (!p.dst) {
      broken.push(rules.invalid_dst__required);
    } else if (p.dst && !(is.digits(p.dst, 10, 10) || tables.SMS_DESTINATION.test(p.dst))) {
      broken.push(rules.invalid_dst);
    }
    if (!p.media1 && !p.media2 && !p.media3 && !p.message) {
      broken.push(rules.message_empty__sendMMS__message);
    }
    if (p.message && !is.length(p.message, 0, 2048)) {
      broken.push(rules.sms_toolong__sendMMS__message);
    }
    if (p.media1 && is.hasPrefix(p.media1, tables.INVALID_MEDIA)) {
      broken.push(rules.invalid_media__media1);
    }
    if (p.media2 && is.hasPrefix(p.media2, tables.INVALID_MEDIA)) {
      broken.push(rules.invalid_media__media2);
    }
    if (p.media3 && is.hasPrefix(p.media3, tables.INVALID_MEDIA)) {
      broken.push(rules.invalid_media__media3);
    }
  });
}

/** @type {Check} */
export function setSMS(params, options = {}) {
  return judge(parameters.setSMS, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    } else if (p.did && !is.lookupHas(p.did, "getDIDsInfo.did", options.lookups)) {
      broken.push(rules.invalid_did__unknown);
    } else if (p.did && !is.digits(p.did, 10, 11)) {
      broken.push(rules.invalid_did__sendSMS__did);
    }
    if (!p.enable) {
      broken.push(rules.missing_enable);
    }
    if (p.email_enabled && !tables.FLAG.has(p.email_enabled)) {
      broken.push(rules.invalid_email_enable__email_enabled);
    }
    if (p.email_address && !is.email(p.email_address)) {
      broken.push(rules.invalid_email__email_address);
    }
    if (p.sms_forward_enable && !tables.FLAG.has(p.sms_forward_enable)) {
      broken.push(rules.invalid_forward_enable__sms_forward_enable);
    }
    if (p.sms_forward && tables.OUTSIDE_CALLERID.test(p.sms_forward)) {
      broken.push(rules.invalid_sms_forward);
    }
    if (p.sms_forward && p.did && p.sms_forward === p.did) {
      broken.push(rules.invalid_forwarding_did__sms_forward);
    }
    if (p.url_callback_enable && !tables.FLAG.has(p.url_callback_enable)) {
      broken.push(rules.invalid_callback_enable__url_callback_enable);
    }
    if (p.url_callback_retry && !tables.FLAG.has(p.url_callback_retry)) {
      broken.push(rules.invalid_callback_retry__url_callback_retry);
    }
    if (p.dialmode && !tables.AUTH_TYPE.has(p.dialmode)) {
      broken.push(rules.unnamed_status__dialmode);
    }
    if (p.smpp_enabled === "1" && !p.smpp_url) {
      broken.push(rules.invalid_smpp_url);
    }
    if (p.smpp_enabled === "1" && !p.smpp_user) {
      broken.push(rules.invalid_smpp_username__smpp_user);
    }
    if (p.smpp_enabled === "1" && !p.smpp_pass) {
      broken.push(rules.invalid_smpp_password__smpp_pass);
    }
  });
}
