// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on messaging.

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
export function deleteSMS(params = {}, options = {}) {
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
    return converted(deleteSMS, parameters.deleteSMS, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_sms__id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0) {
    return judged(parameters.deleteSMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function deleteMMS(params = {}, options = {}) {
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
    return converted(deleteMMS, parameters.deleteMMS, given, options);
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
    return judged(parameters.deleteMMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getResellerSMS(params = {}, options = {}) {
  let sms = "";
  let client = "";
  let from = "";
  let to = "";
  let type = "";
  let did = "";
  let contact = "";
  let limit = "";
  let timezone = "";
  let all_messages = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sms":
          sms = value;
          continue;
        case "client":
          client = value;
          continue;
        case "from":
          from = value;
          continue;
        case "to":
          to = value;
          continue;
        case "type":
          type = value;
          continue;
        case "did":
          did = value;
          continue;
        case "contact":
          contact = value;
          continue;
        case "limit":
          limit = value;
          continue;
        case "timezone":
          timezone = value;
          continue;
        case "all_messages":
          all_messages = value;
          continue;
      }
    }
    return converted(getResellerSMS, parameters.getResellerSMS, given, options);
  }
  const from_day = is.day(from);
  const to_day = is.day(to);
  /** @type {Rule[]} */
  const broken = [];
  if (sms && !is.digits(sms, 1, 20)) {
    broken.push(rules.invalid_sms);
  } else if (all_messages === "1" && sms && sms !== "0") {
    broken.push(rules.invalid_sms__all_messages);
  }
  if (!client) {
    broken.push(rules.invalid_client__getResellerSMS__client);
  } else if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
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
  if (from && to && !is.daysWithin(from_day, to_day, 92)) {
    broken.push(rules.invalid_daterange__from);
  }
  if (type && !tables.FLAG.has(type)) {
    broken.push(rules.invalid_type__direction);
  }
  if (did && tables.OUTSIDE_CALLERID.test(did)) {
    broken.push(rules.invalid_did__filter);
  }
  if (contact && tables.OUTSIDE_CALLERID.test(contact)) {
    broken.push(rules.invalid_contact);
  }
  if (limit && !is.digits(limit, 1, 10)) {
    broken.push(rules.unnamed_status__limit);
  }
  if (timezone && !is.decimal(timezone, -1200, 1300, 1, 2)) {
    broken.push(rules.invalid_timezone);
  }
  if (broken.length > 0 || !isWellFormed(all_messages)) {
    return judged(parameters.getResellerSMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getResellerMMS(params = {}, options = {}) {
  let mms = "";
  let client = "";
  let from = "";
  let to = "";
  let type = "";
  let did = "";
  let contact = "";
  let limit = "";
  let timezone = "";
  let all_messages = "";
  let sms = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mms":
          mms = value;
          continue;
        case "client":
          client = value;
          continue;
        case "from":
          from = value;
          continue;
        case "to":
          to = value;
          continue;
        case "type":
          type = value;
          continue;
        case "did":
          did = value;
          continue;
        case "contact":
          contact = value;
          continue;
        case "limit":
          limit = value;
          continue;
        case "timezone":
          timezone = value;
          continue;
        case "all_messages":
          all_messages = value;
          continue;
        case "sms":
          sms = value;
          continue;
      }
    }
    return converted(getResellerMMS, parameters.getResellerMMS, given, options);
  }
  const from_day = is.day(from);
  const to_day = is.day(to);
  /** @type {Rule[]} */
  const broken = [];
  if (mms && !is.digits(mms, 1, 20)) {
    broken.push(rules.invalid_sms__mms);
  }
  if (!client) {
    broken.push(rules.invalid_client__getResellerSMS__client);
  } else if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  }
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
  if (from && to && !is.daysWithin(from_day, to_day, 92)) {
    broken.push(rules.invalid_daterange__from);
  }
  if (type && !tables.FLAG.has(type)) {
    broken.push(rules.invalid_type__direction);
  }
  if (did && tables.OUTSIDE_CALLERID.test(did)) {
    broken.push(rules.invalid_did__filter);
  }
  if (contact && tables.OUTSIDE_CALLERID.test(contact)) {
    broken.push(rules.invalid_contact);
  }
  if (limit && !is.digits(limit, 1, 10)) {
    broken.push(rules.unnamed_status__limit);
  }
  if (timezone && !is.decimal(timezone, -1200, 1300, 1, 2)) {
    broken.push(rules.invalid_timezone);
  }
  if (sms && !is.digits(sms, 1, 20)) {
    broken.push(rules.invalid_sms);
  } else if (all_messages === "1" && sms && sms !== "0") {
    broken.push(rules.invalid_sms__all_messages);
  }
  if (broken.length > 0 || !isWellFormed(all_messages)) {
    return judged(parameters.getResellerMMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getSMS(params = {}, options = {}) {
  let sms = "";
  let from = "";
  let to = "";
  let type = "";
  let did = "";
  let contact = "";
  let limit = "";
  let timezone = "";
  let all_messages = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "sms":
          sms = value;
          continue;
        case "from":
          from = value;
          continue;
        case "to":
          to = value;
          continue;
        case "type":
          type = value;
          continue;
        case "did":
          did = value;
          continue;
        case "contact":
          contact = value;
          continue;
        case "limit":
          limit = value;
          continue;
        case "timezone":
          timezone = value;
          continue;
        case "all_messages":
          all_messages = value;
          continue;
      }
    }
    return converted(getSMS, parameters.getSMS, given, options);
  }
  const from_day = is.day(from);
  const to_day = is.day(to);
  /** @type {Rule[]} */
  const broken = [];
  if (sms && !is.digits(sms, 1, 20)) {
    broken.push(rules.invalid_sms);
  } else if (all_messages === "1" && sms && sms !== "0") {
    broken.push(rules.invalid_sms__all_messages);
  }
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
  if (from && to && !is.daysWithin(from_day, to_day, 92)) {
    broken.push(rules.invalid_daterange__from);
  }
  if (type && !tables.FLAG.has(type)) {
    broken.push(rules.invalid_type__direction);
  }
  if (did && tables.OUTSIDE_CALLERID.test(did)) {
    broken.push(rules.invalid_did__filter);
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
  if (contact && tables.OUTSIDE_CALLERID.test(contact)) {
    broken.push(rules.invalid_contact);
  }
  if (limit && !is.digits(limit, 1, 10)) {
    broken.push(rules.unnamed_status__limit);
  }
  if (timezone && !is.decimal(timezone, -1200, 1300, 1, 2)) {
    broken.push(rules.invalid_timezone);
  }
  if (broken.length > 0 || !isWellFormed(all_messages)) {
    return judged(parameters.getSMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getMMS(params = {}, options = {}) {
  let mms = "";
  let from = "";
  let to = "";
  let type = "";
  let did = "";
  let contact = "";
  let limit = "";
  let timezone = "";
  let all_messages = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "mms":
          mms = value;
          continue;
        case "from":
          from = value;
          continue;
        case "to":
          to = value;
          continue;
        case "type":
          type = value;
          continue;
        case "did":
          did = value;
          continue;
        case "contact":
          contact = value;
          continue;
        case "limit":
          limit = value;
          continue;
        case "timezone":
          timezone = value;
          continue;
        case "all_messages":
          all_messages = value;
          continue;
      }
    }
    return converted(getMMS, parameters.getMMS, given, options);
  }
  const from_day = is.day(from);
  const to_day = is.day(to);
  /** @type {Rule[]} */
  const broken = [];
  if (mms && !is.digits(mms, 1, 20)) {
    broken.push(rules.invalid_sms__mms);
  }
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
  if (from && to && !is.daysWithin(from_day, to_day, 92)) {
    broken.push(rules.invalid_daterange__from);
  }
  if (type && !tables.FLAG.has(type)) {
    broken.push(rules.invalid_type__direction);
  }
  if (did && tables.OUTSIDE_CALLERID.test(did)) {
    broken.push(rules.invalid_did__filter);
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
  if (contact && tables.OUTSIDE_CALLERID.test(contact)) {
    broken.push(rules.invalid_contact);
  }
  if (limit && !is.digits(limit, 1, 10)) {
    broken.push(rules.unnamed_status__limit);
  }
  if (timezone && !is.decimal(timezone, -1200, 1300, 1, 2)) {
    broken.push(rules.invalid_timezone);
  }
  if (broken.length > 0 || !isWellFormed(all_messages)) {
    return judged(parameters.getMMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getMediaMMS(params = {}, options = {}) {
  let id = "";
  let media_as_array = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "id":
          id = value;
          continue;
        case "media_as_array":
          media_as_array = value;
          continue;
      }
    }
    return converted(getMediaMMS, parameters.getMediaMMS, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(media_as_array)) {
    return judged(parameters.getMediaMMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function sendSMS(params = {}, options = {}) {
  let did = "";
  let dst = "";
  let message = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "dst":
          dst = value;
          continue;
        case "message":
          message = value;
          continue;
      }
    }
    return converted(sendSMS, parameters.sendSMS, given, options);
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
  } else if (did && !is.digits(did, 10, 11)) {
    broken.push(rules.invalid_did__sendSMS__did);
  }
  if (!dst) {
    broken.push(rules.invalid_dst__required);
  } else if (dst && !(is.digits(dst, 10, 10) || tables.SMS_DESTINATION.test(dst))) {
    broken.push(rules.invalid_dst);
  }
  if (!message) {
    broken.push(rules.message_empty__message);
  }
  if (message && !is.utf8Length(message, 0, 160)) {
    broken.push(rules.sms_toolong__sendSMS__message);
  }
  if (broken.length > 0 || !isWellFormed(message)) {
    return judged(parameters.sendSMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function sendMMS(params = {}, options = {}) {
  let did = "";
  let dst = "";
  let message = "";
  let media1 = "";
  let media2 = "";
  let media3 = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
        case "dst":
          dst = value;
          continue;
        case "message":
          message = value;
          continue;
        case "media1":
          media1 = value;
          continue;
        case "media2":
          media2 = value;
          continue;
        case "media3":
          media3 = value;
          continue;
      }
    }
    return converted(sendMMS, parameters.sendMMS, given, options);
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
  } else if (did && !is.digits(did, 10, 11)) {
    broken.push(rules.invalid_did__sendSMS__did);
  }
  if (!dst) {
    broken.push(rules.invalid_dst__required);
  } else if (dst && !(is.digits(dst, 10, 10) || tables.SMS_DESTINATION.test(dst))) {
    broken.push(rules.invalid_dst);
  }
  if (!media1 && !media2 && !media3 && !message) {
    broken.push(rules.message_empty__sendMMS__message);
  }
  if (message && !is.length(message, 0, 2048)) {
    broken.push(rules.sms_toolong__sendMMS__message);
  }
  if (media1 && is.hasPrefix(media1, tables.INVALID_MEDIA)) {
    broken.push(rules.invalid_media__media1);
  }
  if (media2 && is.hasPrefix(media2, tables.INVALID_MEDIA)) {
    broken.push(rules.invalid_media__media2);
  }
  if (media3 && is.hasPrefix(media3, tables.INVALID_MEDIA)) {
    broken.push(rules.invalid_media__media3);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(message) ||
    !isWellFormed(media1) ||
    !isWellFormed(media2) ||
    !isWellFormed(media3)
  ) {
    return judged(parameters.sendMMS, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setSMS(params = {}, options = {}) {
  let did = "";
  let enable = "";
  let email_enabled = "";
  let email_address = "";
  let sms_forward_enable = "";
  let sms_forward = "";
  let url_callback_enable = "";
  let url_callback = "";
  let url_callback_retry = "";
  let sms_sipaccount = "";
  let sms_sipaccount_enabled = "";
  let webhook_enable = "";
  let webhook = "";
  let dialmode = "";
  let smpp_enabled = "";
  let smpp_url = "";
  let smpp_user = "";
  let smpp_pass = "";
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
          }
          break;
        case 6:
          switch (key) {
            case "enable":
              enable = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "webhook":
              webhook = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "dialmode":
              dialmode = value;
              continue;
            case "smpp_url":
              smpp_url = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "smpp_user":
              smpp_user = value;
              continue;
            case "smpp_pass":
              smpp_pass = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "sms_forward":
              sms_forward = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "url_callback":
              url_callback = value;
              continue;
            case "smpp_enabled":
              smpp_enabled = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "email_enabled":
              email_enabled = value;
              continue;
            case "email_address":
              email_address = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "sms_sipaccount":
              sms_sipaccount = value;
              continue;
            case "webhook_enable":
              webhook_enable = value;
              continue;
          }
          break;
        case 18:
          switch (key) {
            case "sms_forward_enable":
              sms_forward_enable = value;
              continue;
            case "url_callback_retry":
              url_callback_retry = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "url_callback_enable":
              url_callback_enable = value;
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
      }
    }
    return converted(setSMS, parameters.setSMS, given, options);
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
  } else if (did && !is.digits(did, 10, 11)) {
    broken.push(rules.invalid_did__sendSMS__did);
  }
  if (!enable) {
    broken.push(rules.missing_enable);
  }
  if (email_enabled && !tables.FLAG.has(email_enabled)) {
    broken.push(rules.invalid_email_enable__email_enabled);
  }
  if (email_address && !is.email(email_address)) {
    broken.push(rules.invalid_email__email_address);
  }
  if (sms_forward_enable && !tables.FLAG.has(sms_forward_enable)) {
    broken.push(rules.invalid_forward_enable__sms_forward_enable);
  }
  if (sms_forward && tables.OUTSIDE_CALLERID.test(sms_forward)) {
    broken.push(rules.invalid_sms_forward);
  }
  if (sms_forward && did && sms_forward === did) {
    broken.push(rules.invalid_forwarding_did__sms_forward);
  }
  if (url_callback_enable && !tables.FLAG.has(url_callback_enable)) {
    broken.push(rules.invalid_callback_enable__url_callback_enable);
  }
  if (url_callback_retry && !tables.FLAG.has(url_callback_retry)) {
    broken.push(rules.invalid_callback_retry__url_callback_retry);
  }
  if (dialmode && !tables.AUTH_TYPE.has(dialmode)) {
    broken.push(rules.unnamed_status__dialmode);
  }
  if (smpp_enabled === "1" && !smpp_url) {
    broken.push(rules.invalid_smpp_url);
  }
  if (smpp_enabled === "1" && !smpp_user) {
    broken.push(rules.invalid_smpp_username__smpp_user);
  }
  if (smpp_enabled === "1" && !smpp_pass) {
    broken.push(rules.invalid_smpp_password__smpp_pass);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(enable) ||
    !isWellFormed(url_callback) ||
    !isWellFormed(sms_sipaccount) ||
    !isWellFormed(sms_sipaccount_enabled) ||
    !isWellFormed(webhook_enable) ||
    !isWellFormed(webhook) ||
    !isWellFormed(smpp_enabled) ||
    !isWellFormed(smpp_url) ||
    !isWellFormed(smpp_user) ||
    !isWellFormed(smpp_pass)
  ) {
    return judged(parameters.setSMS, given, options, broken);
  }
  return fine(options);
}
