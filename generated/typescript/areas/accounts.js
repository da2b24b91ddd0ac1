// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on accounts.

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
export function createSubAccount(params = {}, options = {}) {
  let username = "";
  let protocol = "";
  let description = "";
  let auth_type = "";
  let password = "";
  let ip = "";
  let device_type = "";
  let callerid_number = "";
  let canada_routing = "";
  let lock_international = "";
  let international_route = "";
  let music_on_hold = "";
  let language = "";
  let allowed_codecs = "";
  let dtmf_mode = "";
  let nat = "";
  let sip_traffic = "";
  let max_expiry = "";
  let rtp_timeout = "";
  let rtp_hold_timeout = "";
  let ip_restriction = "";
  let enable_ip_restriction = "";
  let pop_restriction = "";
  let enable_pop_restriction = "";
  let internal_extension = "";
  let internal_voicemail = "";
  let internal_dialtime = "";
  let reseller_client = "";
  let reseller_package = "";
  let reseller_nextbilling = "";
  let reseller_chargesetup = "";
  let send_bye = "";
  let record_calls = "";
  let transcribe = "";
  let transcription_locale = "";
  let transcription_email = "";
  let transcription_start_delay = "";
  let enable_internal_cnam = "";
  let internal_cnam = "";
  let dialing_mode = "";
  let tfcarrier = "";
  let internal_extension_location = "";
  let allow225 = "";
  let transcription_redaction = "";
  let transcription_summary = "";
  let transcription_sentiment = "";
  let parking_lot = "";
  let default_e911 = "";
  let call_pickup_behavior = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 2:
          switch (key) {
            case "ip":
              ip = value;
              continue;
          }
          break;
        case 3:
          switch (key) {
            case "nat":
              nat = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "username":
              username = value;
              continue;
            case "protocol":
              protocol = value;
              continue;
            case "password":
              password = value;
              continue;
            case "language":
              language = value;
              continue;
            case "send_bye":
              send_bye = value;
              continue;
            case "allow225":
              allow225 = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "auth_type":
              auth_type = value;
              continue;
            case "dtmf_mode":
              dtmf_mode = value;
              continue;
            case "tfcarrier":
              tfcarrier = value;
              continue;
          }
          break;
        case 10:
          switch (key) {
            case "max_expiry":
              max_expiry = value;
              continue;
            case "transcribe":
              transcribe = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "description":
              description = value;
              continue;
            case "device_type":
              device_type = value;
              continue;
            case "sip_traffic":
              sip_traffic = value;
              continue;
            case "rtp_timeout":
              rtp_timeout = value;
              continue;
            case "parking_lot":
              parking_lot = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "record_calls":
              record_calls = value;
              continue;
            case "dialing_mode":
              dialing_mode = value;
              continue;
            case "default_e911":
              default_e911 = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "music_on_hold":
              music_on_hold = value;
              continue;
            case "internal_cnam":
              internal_cnam = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "canada_routing":
              canada_routing = value;
              continue;
            case "allowed_codecs":
              allowed_codecs = value;
              continue;
            case "ip_restriction":
              ip_restriction = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_number":
              callerid_number = value;
              continue;
            case "pop_restriction":
              pop_restriction = value;
              continue;
            case "reseller_client":
              reseller_client = value;
              continue;
          }
          break;
        case 16:
          switch (key) {
            case "rtp_hold_timeout":
              rtp_hold_timeout = value;
              continue;
            case "reseller_package":
              reseller_package = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "internal_dialtime":
              internal_dialtime = value;
              continue;
          }
          break;
        case 18:
          switch (key) {
            case "lock_international":
              lock_international = value;
              continue;
            case "internal_extension":
              internal_extension = value;
              continue;
            case "internal_voicemail":
              internal_voicemail = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "international_route":
              international_route = value;
              continue;
            case "transcription_email":
              transcription_email = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "reseller_nextbilling":
              reseller_nextbilling = value;
              continue;
            case "reseller_chargesetup":
              reseller_chargesetup = value;
              continue;
            case "transcription_locale":
              transcription_locale = value;
              continue;
            case "enable_internal_cnam":
              enable_internal_cnam = value;
              continue;
            case "call_pickup_behavior":
              call_pickup_behavior = value;
              continue;
          }
          break;
        case 21:
          switch (key) {
            case "enable_ip_restriction":
              enable_ip_restriction = value;
              continue;
            case "transcription_summary":
              transcription_summary = value;
              continue;
          }
          break;
        case 22:
          switch (key) {
            case "enable_pop_restriction":
              enable_pop_restriction = value;
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
        case 27:
          switch (key) {
            case "internal_extension_location":
              internal_extension_location = value;
              continue;
          }
          break;
      }
    }
    return converted(createSubAccount, parameters.createSubAccount, given, options);
  }
  const reseller_nextbilling_day = is.day(reseller_nextbilling);
  /** @type {Rule[]} */
  const broken = [];
  if (!username) {
    broken.push(rules.missing_username);
  }
  if (username && tables.OUTSIDE_INVALID_USERNAME.test(username)) {
    broken.push(rules.invalid_username);
  }
  if (username && !is.lookupLacks(username, "getSubAccounts.username", options.lookups)) {
    broken.push(rules.used_username__taken);
  }
  if (!protocol) {
    broken.push(rules.missing_protocol);
  }
  if (protocol && !is.digits(protocol, 1, 3)) {
    broken.push(rules.invalid_protocol);
  } else if (protocol && !is.lookupHas(protocol, "getProtocols.value", options.lookups)) {
    broken.push(rules.invalid_protocol__unknown);
  }
  if (!auth_type) {
    broken.push(rules.missing_authtype__auth_type);
  }
  if (auth_type && !tables.AUTH_TYPE.has(auth_type)) {
    broken.push(rules.invalid_authtype__auth_type);
  }
  if (protocol === "2" && auth_type && auth_type !== "2") {
    broken.push(rules.invalid_authtype_h323__auth_type);
  }
  if (protocol === "3" && auth_type && auth_type !== "1") {
    broken.push(rules.invalid_authtype_iax2__auth_type);
  }
  if (auth_type === "2" && password) {
    broken.push(rules.invalid_password_auth__password);
  }
  if (auth_type === "1" && !password) {
    broken.push(rules.missing_password__createSubAccount__password);
  }
  if (auth_type === "1" && password && !is.length(password, 8, Infinity)) {
    broken.push(rules.invalid_password_lessthan_8characters_long__password);
  }
  if (
    auth_type === "1" &&
    password &&
    tables.OUTSIDE_INVALID_PASSWORD_ILEGAL_CHARACTERS.test(password)
  ) {
    broken.push(rules.invalid_password_ilegal_characters__password);
  }
  if (auth_type === "1" && password && !tables.INVALID_PASSWORD_MISSING_LOWERCASE.test(password)) {
    broken.push(rules.invalid_password_missing_lowercase__password);
  }
  if (auth_type === "1" && password && !tables.INVALID_PASSWORD_MISSING_NUMBER.test(password)) {
    broken.push(rules.invalid_password_missing_number__password);
  }
  if (auth_type === "1" && password && !tables.INVALID_PASSWORD_MISSING_UPPERCASE.test(password)) {
    broken.push(rules.invalid_password_missing_uppercase__password);
  }
  if (auth_type === "1" && ip) {
    broken.push(rules.invalid_ip_auth__ip);
  }
  if (protocol === "3" && ip) {
    broken.push(rules.invalid_ip_iax2__ip);
  }
  if (auth_type === "2" && !ip) {
    broken.push(rules.missing_ip);
  }
  if (protocol === "2" && !ip) {
    broken.push(rules.missing_ip_h323__ip);
  }
  if (ip && !(is.ipv4(ip) || is.hostname(ip))) {
    broken.push(rules.invalid_ip);
  }
  if (ip && !is.lookupLacks(ip, "getSubAccounts.ip", options.lookups)) {
    broken.push(rules.repeated_ip__taken);
  }
  if (!device_type) {
    broken.push(rules.missing_devicetype__device_type);
  }
  if (device_type && !is.digits(device_type, 1, 6)) {
    broken.push(rules.invalid_devicetype__device_type);
  } else if (device_type && !is.lookupHas(device_type, "getDeviceTypes.value", options.lookups)) {
    broken.push(rules.invalid_devicetype__device_type__unknown);
  }
  if (callerid_number && tables.OUTSIDE_CALLERID.test(callerid_number)) {
    broken.push(rules.invalid_callerid_override__callerid_number);
  }
  if (canada_routing && !(canada_routing === "-1" || is.digits(canada_routing, 1, 6))) {
    broken.push(rules.invalid_canada_routing);
  } else if (
    canada_routing &&
    !tables.CANADA_ROUTING.has(canada_routing) &&
    canada_routing &&
    !is.lookupHas(canada_routing, "getRoutes.value", options.lookups)
  ) {
    broken.push(rules.invalid_canada_routing__unknown);
  }
  if (!lock_international) {
    broken.push(rules.missing_lockinternational__lock_international);
  }
  if (lock_international && !is.digits(lock_international, 1, 6)) {
    broken.push(rules.invalid_lockinternational__lock_international);
  } else if (
    lock_international &&
    !is.lookupHas(lock_international, "getLockInternational.value", options.lookups)
  ) {
    broken.push(rules.invalid_lockinternational__lock_international__unknown);
  }
  if (!international_route) {
    broken.push(rules.missing_internationalroute__international_route);
  }
  if (international_route && international_route === "0") {
    broken.push(rules.invalid_internationalroute__zero);
  } else if (international_route && !is.digits(international_route, 1, 6)) {
    broken.push(rules.invalid_internationalroute__international_route);
  } else if (
    international_route &&
    !is.lookupHas(international_route, "getRoutes.value", options.lookups)
  ) {
    broken.push(rules.invalid_internationalroute__international_route__unknown);
  }
  if (!music_on_hold) {
    broken.push(rules.missing_musiconhold__music_on_hold);
  }
  if (music_on_hold && music_on_hold === "none") {
    broken.push(rules.invalid_musiconhold__music_on_hold);
  } else if (
    music_on_hold &&
    music_on_hold !== "default" &&
    music_on_hold &&
    !is.lookupHas(music_on_hold, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (!allowed_codecs) {
    broken.push(rules.missing_allowedcodecs__allowed_codecs);
  }
  if (
    allowed_codecs &&
    !is.items(allowed_codecs, ";", 1, Infinity, (item) => tables.CODECS_ITEM.test(item))
  ) {
    broken.push(rules.invalid_allowedcodecs__allowed_codecs);
  }
  if (!dtmf_mode) {
    broken.push(rules.missing_dtmfmode__dtmf_mode);
  }
  if (dtmf_mode && !is.inSetFold(dtmf_mode, tables.DTMF_MODE)) {
    broken.push(rules.invalid_dtmfmode__dtmf_mode);
  }
  if (!nat) {
    broken.push(rules.missing_nat);
  }
  if (nat && !tables.NAT.has(nat)) {
    broken.push(rules.invalid_nat);
  }
  if (sip_traffic && !tables.FLAG.has(sip_traffic)) {
    broken.push(rules.invalid_sip_traffic);
  }
  if (max_expiry && !is.integer(max_expiry, 60, 3600, 1, false)) {
    broken.push(rules.invalid_max_expiry);
  }
  if (rtp_timeout && !is.integer(rtp_timeout, 1, 3600, 1, false)) {
    broken.push(rules.invalid_rtp_timeout);
  }
  if (rtp_hold_timeout && !is.integer(rtp_hold_timeout, 1, 3600, 1, false)) {
    broken.push(rules.invalid_rtp_hold_timeout);
  }
  if (rtp_timeout && rtp_hold_timeout && !is.orderedIntegers(rtp_timeout, rtp_hold_timeout)) {
    broken.push(rules.rtp_timeout_greater_than_rtp_hold_timeout__rtp_timeout);
  }
  if (enable_ip_restriction === "1" && !ip_restriction) {
    broken.push(rules.missing_ip_restriction);
  }
  if (
    ip_restriction &&
    !is.items(
      ip_restriction,
      ",",
      1,
      Infinity,
      (item) => is.ipv4(item) || is.cidr(item) || is.hostname(item),
    )
  ) {
    broken.push(rules.invalid_ip__ip_restriction);
  }
  if (enable_ip_restriction && !tables.FLAG.has(enable_ip_restriction)) {
    broken.push(rules.invalid_enable_ip_restriction);
  }
  if (enable_pop_restriction === "1" && !pop_restriction) {
    broken.push(rules.missing_pop_restriction);
  }
  if (
    pop_restriction &&
    !is.items(pop_restriction, ",", 1, Infinity, (item) => is.digits(item, 1, 6))
  ) {
    broken.push(rules.invalid_pop_restriction);
  }
  if (enable_pop_restriction && !tables.FLAG.has(enable_pop_restriction)) {
    broken.push(rules.invalid_enable_pop_restriction);
  }
  if (internal_extension && !is.length(internal_extension, 0, 5)) {
    broken.push(rules.invalid_extension_length__internal_extension);
  }
  if (internal_extension && !is.digits(internal_extension, 1, 64)) {
    broken.push(rules.invalid_extension__internal_extension);
  }
  if (internal_extension && is.hasPrefix(internal_extension, tables.INVALID_EXTENSION_PREFIX)) {
    broken.push(rules.invalid_extension_prefix__internal_extension);
  }
  if (internal_extension && tables.INVALID_EXTENSIONS.has(internal_extension)) {
    broken.push(rules.invalid_extensions__internal_extension);
  }
  if (
    internal_extension &&
    internal_extension !== "0" &&
    !internal_extension_location &&
    internal_extension &&
    !is.lookupLacks(internal_extension, "getSubAccounts.internal_extension", options.lookups)
  ) {
    broken.push(rules.used_extension__internal_extension__taken);
  }
  if (
    internal_extension_location &&
    internal_extension_location !== "0" &&
    internal_extension &&
    !is.lookupLacks(internal_extension, "getSubAccounts.internal_extension", options.lookups)
  ) {
    broken.push(rules.used_extension_in_location__taken);
  }
  if (internal_voicemail && !is.digits(internal_voicemail, 1, 20)) {
    broken.push(rules.invalid_internalvoicemail__internal_voicemail);
  } else if (
    internal_voicemail &&
    internal_voicemail !== "0" &&
    internal_voicemail &&
    !is.lookupHas(internal_voicemail, "getVoicemails.mailbox", options.lookups)
  ) {
    broken.push(rules.invalid_internalvoicemail__internal_voicemail__unknown);
  }
  if (internal_dialtime && !is.integer(internal_dialtime, 1, 60, 1, false)) {
    broken.push(rules.invalid_internaldialtime__internal_dialtime);
  }
  if (reseller_package && reseller_package !== "0" && !reseller_client) {
    broken.push(rules.missing_resellerclient__reseller_client);
  }
  if (reseller_client && !is.digits(reseller_client, 1, 20)) {
    broken.push(rules.invalid_resellerclient__reseller_client);
  } else if (
    reseller_client &&
    reseller_client !== "0" &&
    reseller_client &&
    !is.lookupHas(reseller_client, "getClients.client", options.lookups)
  ) {
    broken.push(rules.invalid_resellerclient__reseller_client__unknown);
  }
  if (reseller_client && reseller_client !== "0" && !reseller_package) {
    broken.push(rules.missing_resellerpackage__reseller_package);
  }
  if (reseller_package && !is.digits(reseller_package, 1, 20)) {
    broken.push(rules.invalid_resellerpackage__reseller_package);
  } else if (
    reseller_package &&
    reseller_package !== "0" &&
    reseller_package &&
    !is.lookupHas(reseller_package, "getPackages.package", options.lookups)
  ) {
    broken.push(rules.invalid_resellerpackage__reseller_package__unknown);
  }
  if (
    reseller_nextbilling &&
    !(
      reseller_nextbilling === "0000-00-00" ||
      is.date(reseller_nextbilling, reseller_nextbilling_day, true, false)
    )
  ) {
    broken.push(rules.invalid_resellernextbilling__reseller_nextbilling);
  } else if (reseller_nextbilling && !is.notPast(reseller_nextbilling_day, options.now)) {
    broken.push(rules.invalid_resellernextbilling__past);
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
  if (dialing_mode && !tables.DIALING_MODE.has(dialing_mode)) {
    broken.push(rules.unnamed_status__dialing_mode);
  }
  if (tfcarrier && !tables.TOLL_FREE_CARRIER.has(tfcarrier)) {
    broken.push(rules.unnamed_status__tfcarrier);
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
  if (call_pickup_behavior && !tables.PICKUP_BEHAVIOR.has(call_pickup_behavior)) {
    broken.push(rules.unnamed_status__call_pickup_behavior);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(description) ||
    !isWellFormed(password) ||
    !isWellFormed(music_on_hold) ||
    !isWellFormed(reseller_chargesetup) ||
    !isWellFormed(send_bye) ||
    !isWellFormed(transcribe) ||
    !isWellFormed(enable_internal_cnam) ||
    !isWellFormed(internal_cnam) ||
    !isWellFormed(internal_extension_location) ||
    !isWellFormed(allow225) ||
    !isWellFormed(parking_lot) ||
    !isWellFormed(default_e911)
  ) {
    return judged(parameters.createSubAccount, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delSubAccount(params = {}, options = {}) {
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
    return converted(delSubAccount, parameters.delSubAccount, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id__delSubAccount__id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  } else if (id && !is.lookupHas(id, "getSubAccounts.id", options.lookups)) {
    broken.push(rules.invalid_id__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delSubAccount, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getAllowedCodecs(params = {}, options = {}) {
  let codec = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "codec":
          codec = value;
          continue;
      }
    }
    return converted(getAllowedCodecs, parameters.getAllowedCodecs, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (codec && !tables.CODECS_ITEM.test(codec)) {
    broken.push(rules.invalid_codec);
  } else if (codec && !is.lookupHas(codec, "getAllowedCodecs.value", options.lookups)) {
    broken.push(rules.invalid_codec__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getAllowedCodecs, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getAuthTypes(params = {}, options = {}) {
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
    return converted(getAuthTypes, parameters.getAuthTypes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (type && !is.digits(type, 1, 6)) {
    broken.push(rules.invalid_authtype__getAuthTypes__type);
  }
  if (broken.length > 0) {
    return judged(parameters.getAuthTypes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDeviceTypes(params = {}, options = {}) {
  let device_type = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "device_type":
          device_type = value;
          continue;
      }
    }
    return converted(getDeviceTypes, parameters.getDeviceTypes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (device_type && !is.digits(device_type, 1, 6)) {
    broken.push(rules.invalid_devicetype__device_type);
  } else if (device_type && !is.lookupHas(device_type, "getDeviceTypes.value", options.lookups)) {
    broken.push(rules.invalid_devicetype__device_type__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getDeviceTypes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDTMFModes(params = {}, options = {}) {
  let dtmf_mode = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "dtmf_mode":
          dtmf_mode = value;
          continue;
      }
    }
    return converted(getDTMFModes, parameters.getDTMFModes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (dtmf_mode && !is.inSetFold(dtmf_mode, tables.DTMF_MODE)) {
    broken.push(rules.invalid_dtmfmode__dtmf_mode);
  }
  if (broken.length > 0) {
    return judged(parameters.getDTMFModes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLockInternational(params = {}, options = {}) {
  let lock_international = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "lock_international":
          lock_international = value;
          continue;
      }
    }
    return converted(getLockInternational, parameters.getLockInternational, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (lock_international && !is.digits(lock_international, 1, 6)) {
    broken.push(rules.invalid_lockinternational__lock_international);
  } else if (
    lock_international &&
    !is.lookupHas(lock_international, "getLockInternational.value", options.lookups)
  ) {
    broken.push(rules.invalid_lockinternational__lock_international__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getLockInternational, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getNAT(params = {}, options = {}) {
  let nat = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "nat":
          nat = value;
          continue;
      }
    }
    return converted(getNAT, parameters.getNAT, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (nat && !tables.NAT.has(nat)) {
    broken.push(rules.invalid_nat);
  }
  if (broken.length > 0) {
    return judged(parameters.getNAT, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getProtocols(params = {}, options = {}) {
  let protocol = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "protocol":
          protocol = value;
          continue;
      }
    }
    return converted(getProtocols, parameters.getProtocols, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (protocol && !is.digits(protocol, 1, 3)) {
    broken.push(rules.invalid_protocol);
  } else if (protocol && !is.lookupHas(protocol, "getProtocols.value", options.lookups)) {
    broken.push(rules.invalid_protocol__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getProtocols, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRegistrationStatus(params = {}, options = {}) {
  let account = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "account":
          account = value;
          continue;
      }
    }
    return converted(getRegistrationStatus, parameters.getRegistrationStatus, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account);
  } else if (
    account &&
    !(
      is.lookupHas(account, "getSubAccounts.account", options.lookups) ||
      account === "all" ||
      is.digits(account, 1, 20)
    )
  ) {
    broken.push(rules.invalid_account__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRegistrationStatus, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getReportEstimatedHoldTime(params = {}, options = {}) {
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
    return converted(
      getReportEstimatedHoldTime,
      parameters.getReportEstimatedHoldTime,
      given,
      options,
    );
  }
  /** @type {Rule[]} */
  const broken = [];
  if (type && !is.inSetFold(type, tables.YES_NO_ONCE)) {
    broken.push(rules.invalid_if_announce_position_enabled_report_estimated_hold_time__type);
  }
  if (broken.length > 0) {
    return judged(parameters.getReportEstimatedHoldTime, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getRoutes(params = {}, options = {}) {
  let route = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "route":
          route = value;
          continue;
      }
    }
    return converted(getRoutes, parameters.getRoutes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (route && !is.digits(route, 1, 6)) {
    broken.push(rules.invalid_route);
  } else if (route && !is.lookupHas(route, "getRoutes.value", options.lookups)) {
    broken.push(rules.invalid_route__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getRoutes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getSubAccounts(params = {}, options = {}) {
  let account = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "account":
          account = value;
          continue;
      }
    }
    return converted(getSubAccounts, parameters.getSubAccounts, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (account && tables.OUTSIDE_ACCOUNT.test(account)) {
    broken.push(rules.invalid_account__filter);
  }
  if (account && !is.lookupLacks(account, "getSubAccounts.id", options.lookups)) {
    broken.push(rules.no_subaccount__account__id);
  }
  if (broken.length > 0) {
    return judged(parameters.getSubAccounts, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setSubAccount(params = {}, options = {}) {
  let id = "";
  let description = "";
  let auth_type = "";
  let password = "";
  let ip = "";
  let device_type = "";
  let callerid_number = "";
  let canada_routing = "";
  let lock_international = "";
  let international_route = "";
  let music_on_hold = "";
  let language = "";
  let allowed_codecs = "";
  let dtmf_mode = "";
  let nat = "";
  let sip_traffic = "";
  let max_expiry = "";
  let rtp_timeout = "";
  let rtp_hold_timeout = "";
  let ip_restriction = "";
  let enable_ip_restriction = "";
  let pop_restriction = "";
  let enable_pop_restriction = "";
  let internal_extension = "";
  let internal_voicemail = "";
  let internal_dialtime = "";
  let reseller_client = "";
  let reseller_package = "";
  let reseller_nextbilling = "";
  let reseller_chargesetup = "";
  let send_bye = "";
  let record_calls = "";
  let transcribe = "";
  let transcription_locale = "";
  let transcription_email = "";
  let transcription_start_delay = "";
  let dialing_mode = "";
  let tfcarrier = "";
  let internal_extension_location = "";
  let default_e911 = "";
  let allow225 = "";
  let parking_lot = "";
  let enable_internal_cnam = "";
  let internal_cnam = "";
  let call_pickup_behavior = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 2:
          switch (key) {
            case "id":
              id = value;
              continue;
            case "ip":
              ip = value;
              continue;
          }
          break;
        case 3:
          switch (key) {
            case "nat":
              nat = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "password":
              password = value;
              continue;
            case "language":
              language = value;
              continue;
            case "send_bye":
              send_bye = value;
              continue;
            case "allow225":
              allow225 = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "auth_type":
              auth_type = value;
              continue;
            case "dtmf_mode":
              dtmf_mode = value;
              continue;
            case "tfcarrier":
              tfcarrier = value;
              continue;
          }
          break;
        case 10:
          switch (key) {
            case "max_expiry":
              max_expiry = value;
              continue;
            case "transcribe":
              transcribe = value;
              continue;
          }
          break;
        case 11:
          switch (key) {
            case "description":
              description = value;
              continue;
            case "device_type":
              device_type = value;
              continue;
            case "sip_traffic":
              sip_traffic = value;
              continue;
            case "rtp_timeout":
              rtp_timeout = value;
              continue;
            case "parking_lot":
              parking_lot = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "record_calls":
              record_calls = value;
              continue;
            case "dialing_mode":
              dialing_mode = value;
              continue;
            case "default_e911":
              default_e911 = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "music_on_hold":
              music_on_hold = value;
              continue;
            case "internal_cnam":
              internal_cnam = value;
              continue;
          }
          break;
        case 14:
          switch (key) {
            case "canada_routing":
              canada_routing = value;
              continue;
            case "allowed_codecs":
              allowed_codecs = value;
              continue;
            case "ip_restriction":
              ip_restriction = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "callerid_number":
              callerid_number = value;
              continue;
            case "pop_restriction":
              pop_restriction = value;
              continue;
            case "reseller_client":
              reseller_client = value;
              continue;
          }
          break;
        case 16:
          switch (key) {
            case "rtp_hold_timeout":
              rtp_hold_timeout = value;
              continue;
            case "reseller_package":
              reseller_package = value;
              continue;
          }
          break;
        case 17:
          switch (key) {
            case "internal_dialtime":
              internal_dialtime = value;
              continue;
          }
          break;
        case 18:
          switch (key) {
            case "lock_international":
              lock_international = value;
              continue;
            case "internal_extension":
              internal_extension = value;
              continue;
            case "internal_voicemail":
              internal_voicemail = value;
              continue;
          }
          break;
        case 19:
          switch (key) {
            case "international_route":
              international_route = value;
              continue;
            case "transcription_email":
              transcription_email = value;
              continue;
          }
          break;
        case 20:
          switch (key) {
            case "reseller_nextbilling":
              reseller_nextbilling = value;
              continue;
            case "reseller_chargesetup":
              reseller_chargesetup = value;
              continue;
            case "transcription_locale":
              transcription_locale = value;
              continue;
            case "enable_internal_cnam":
              enable_internal_cnam = value;
              continue;
            case "call_pickup_behavior":
              call_pickup_behavior = value;
              continue;
          }
          break;
        case 21:
          switch (key) {
            case "enable_ip_restriction":
              enable_ip_restriction = value;
              continue;
          }
          break;
        case 22:
          switch (key) {
            case "enable_pop_restriction":
              enable_pop_restriction = value;
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
        case 27:
          switch (key) {
            case "internal_extension_location":
              internal_extension_location = value;
              continue;
          }
          break;
      }
    }
    return converted(setSubAccount, parameters.setSubAccount, given, options);
  }
  const reseller_nextbilling_day = is.day(reseller_nextbilling);
  /** @type {Rule[]} */
  const broken = [];
  if (!id) {
    broken.push(rules.missing_id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  } else if (id && !is.lookupHas(id, "getSubAccounts.id", options.lookups)) {
    broken.push(rules.invalid_id__unknown);
  }
  if (!auth_type) {
    broken.push(rules.missing_authtype__auth_type);
  }
  if (auth_type && !tables.AUTH_TYPE.has(auth_type)) {
    broken.push(rules.invalid_authtype__auth_type);
  }
  if (auth_type === "2" && password) {
    broken.push(rules.invalid_password_auth__password);
  }
  if (auth_type === "1" && password && !is.length(password, 8, Infinity)) {
    broken.push(rules.invalid_password_lessthan_8characters_long__password);
  }
  if (
    auth_type === "1" &&
    password &&
    tables.OUTSIDE_INVALID_PASSWORD_ILEGAL_CHARACTERS.test(password)
  ) {
    broken.push(rules.invalid_password_ilegal_characters__password);
  }
  if (auth_type === "1" && password && !tables.INVALID_PASSWORD_MISSING_LOWERCASE.test(password)) {
    broken.push(rules.invalid_password_missing_lowercase__password);
  }
  if (auth_type === "1" && password && !tables.INVALID_PASSWORD_MISSING_NUMBER.test(password)) {
    broken.push(rules.invalid_password_missing_number__password);
  }
  if (auth_type === "1" && password && !tables.INVALID_PASSWORD_MISSING_UPPERCASE.test(password)) {
    broken.push(rules.invalid_password_missing_uppercase__password);
  }
  if (auth_type === "1" && ip) {
    broken.push(rules.invalid_ip_auth__ip);
  }
  if (auth_type === "2" && !ip) {
    broken.push(rules.missing_ip);
  }
  if (ip && !(is.ipv4(ip) || is.hostname(ip))) {
    broken.push(rules.invalid_ip);
  }
  if (!device_type) {
    broken.push(rules.missing_devicetype__device_type);
  }
  if (device_type && !is.digits(device_type, 1, 6)) {
    broken.push(rules.invalid_devicetype__device_type);
  } else if (device_type && !is.lookupHas(device_type, "getDeviceTypes.value", options.lookups)) {
    broken.push(rules.invalid_devicetype__device_type__unknown);
  }
  if (callerid_number && tables.OUTSIDE_CALLERID.test(callerid_number)) {
    broken.push(rules.invalid_callerid_override__callerid_number);
  }
  if (canada_routing && !(canada_routing === "-1" || is.digits(canada_routing, 1, 6))) {
    broken.push(rules.invalid_canada_routing);
  } else if (
    canada_routing &&
    !tables.CANADA_ROUTING.has(canada_routing) &&
    canada_routing &&
    !is.lookupHas(canada_routing, "getRoutes.value", options.lookups)
  ) {
    broken.push(rules.invalid_canada_routing__unknown);
  }
  if (!lock_international) {
    broken.push(rules.missing_lockinternational__lock_international);
  }
  if (lock_international && !is.digits(lock_international, 1, 6)) {
    broken.push(rules.invalid_lockinternational__lock_international);
  } else if (
    lock_international &&
    !is.lookupHas(lock_international, "getLockInternational.value", options.lookups)
  ) {
    broken.push(rules.invalid_lockinternational__lock_international__unknown);
  }
  if (!international_route) {
    broken.push(rules.missing_internationalroute__international_route);
  }
  if (international_route && international_route === "0") {
    broken.push(rules.invalid_internationalroute__zero);
  } else if (international_route && !is.digits(international_route, 1, 6)) {
    broken.push(rules.invalid_internationalroute__international_route);
  } else if (
    international_route &&
    !is.lookupHas(international_route, "getRoutes.value", options.lookups)
  ) {
    broken.push(rules.invalid_internationalroute__international_route__unknown);
  }
  if (!music_on_hold) {
    broken.push(rules.missing_musiconhold__music_on_hold);
  }
  if (music_on_hold && music_on_hold === "none") {
    broken.push(rules.invalid_musiconhold__music_on_hold);
  } else if (
    music_on_hold &&
    music_on_hold !== "default" &&
    music_on_hold &&
    !is.lookupHas(music_on_hold, "getMusicOnHold.value", options.lookups)
  ) {
    broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
  }
  if (language && !tables.LANGUAGE.has(language)) {
    broken.push(rules.invalid_language);
  }
  if (!allowed_codecs) {
    broken.push(rules.missing_allowedcodecs__allowed_codecs);
  }
  if (
    allowed_codecs &&
    !is.items(allowed_codecs, ";", 1, Infinity, (item) => tables.CODECS_ITEM.test(item))
  ) {
    broken.push(rules.invalid_allowedcodecs__allowed_codecs);
  }
  if (!dtmf_mode) {
    broken.push(rules.missing_dtmfmode__dtmf_mode);
  }
  if (dtmf_mode && !is.inSetFold(dtmf_mode, tables.DTMF_MODE)) {
    broken.push(rules.invalid_dtmfmode__dtmf_mode);
  }
  if (!nat) {
    broken.push(rules.missing_nat);
  }
  if (nat && !tables.NAT.has(nat)) {
    broken.push(rules.invalid_nat);
  }
  if (sip_traffic && !tables.FLAG.has(sip_traffic)) {
    broken.push(rules.invalid_sip_traffic);
  }
  if (max_expiry && !is.integer(max_expiry, 60, 3600, 1, false)) {
    broken.push(rules.invalid_max_expiry);
  }
  if (rtp_timeout && !is.integer(rtp_timeout, 1, 3600, 1, false)) {
    broken.push(rules.invalid_rtp_timeout);
  }
  if (rtp_hold_timeout && !is.integer(rtp_hold_timeout, 1, 3600, 1, false)) {
    broken.push(rules.invalid_rtp_hold_timeout);
  }
  if (rtp_timeout && rtp_hold_timeout && !is.orderedIntegers(rtp_timeout, rtp_hold_timeout)) {
    broken.push(rules.rtp_timeout_greater_than_rtp_hold_timeout__rtp_timeout);
  }
  if (enable_ip_restriction === "1" && !ip_restriction) {
    broken.push(rules.missing_ip_restriction);
  }
  if (
    ip_restriction &&
    !is.items(
      ip_restriction,
      ",",
      1,
      Infinity,
      (item) => is.ipv4(item) || is.cidr(item) || is.hostname(item),
    )
  ) {
    broken.push(rules.invalid_ip__ip_restriction);
  }
  if (enable_ip_restriction && !tables.FLAG.has(enable_ip_restriction)) {
    broken.push(rules.invalid_enable_ip_restriction);
  }
  if (enable_pop_restriction === "1" && !pop_restriction) {
    broken.push(rules.missing_pop_restriction);
  }
  if (
    pop_restriction &&
    !is.items(pop_restriction, ",", 1, Infinity, (item) => is.digits(item, 1, 6))
  ) {
    broken.push(rules.invalid_pop_restriction);
  }
  if (enable_pop_restriction && !tables.FLAG.has(enable_pop_restriction)) {
    broken.push(rules.invalid_enable_pop_restriction);
  }
  if (internal_extension && !is.length(internal_extension, 0, 5)) {
    broken.push(rules.invalid_extension_length__internal_extension);
  }
  if (internal_extension && !is.digits(internal_extension, 1, 64)) {
    broken.push(rules.invalid_extension__internal_extension);
  }
  if (internal_extension && is.hasPrefix(internal_extension, tables.INVALID_EXTENSION_PREFIX)) {
    broken.push(rules.invalid_extension_prefix__internal_extension);
  }
  if (internal_extension && tables.INVALID_EXTENSIONS.has(internal_extension)) {
    broken.push(rules.invalid_extensions__internal_extension);
  }
  if (internal_voicemail && !is.digits(internal_voicemail, 1, 20)) {
    broken.push(rules.invalid_internalvoicemail__internal_voicemail);
  } else if (
    internal_voicemail &&
    internal_voicemail !== "0" &&
    internal_voicemail &&
    !is.lookupHas(internal_voicemail, "getVoicemails.mailbox", options.lookups)
  ) {
    broken.push(rules.invalid_internalvoicemail__internal_voicemail__unknown);
  }
  if (internal_dialtime && !is.integer(internal_dialtime, 1, 60, 1, false)) {
    broken.push(rules.invalid_internaldialtime__internal_dialtime);
  }
  if (reseller_package && reseller_package !== "0" && !reseller_client) {
    broken.push(rules.missing_resellerclient__reseller_client);
  }
  if (reseller_client && !is.digits(reseller_client, 1, 20)) {
    broken.push(rules.invalid_resellerclient__reseller_client);
  } else if (
    reseller_client &&
    reseller_client !== "0" &&
    reseller_client &&
    !is.lookupHas(reseller_client, "getClients.client", options.lookups)
  ) {
    broken.push(rules.invalid_resellerclient__reseller_client__unknown);
  }
  if (reseller_client && reseller_client !== "0" && !reseller_package) {
    broken.push(rules.missing_resellerpackage__reseller_package);
  }
  if (reseller_package && !is.digits(reseller_package, 1, 20)) {
    broken.push(rules.invalid_resellerpackage__reseller_package);
  } else if (
    reseller_package &&
    reseller_package !== "0" &&
    reseller_package &&
    !is.lookupHas(reseller_package, "getPackages.package", options.lookups)
  ) {
    broken.push(rules.invalid_resellerpackage__reseller_package__unknown);
  }
  if (
    reseller_nextbilling &&
    !(
      reseller_nextbilling === "0000-00-00" ||
      is.date(reseller_nextbilling, reseller_nextbilling_day, true, false)
    )
  ) {
    broken.push(rules.invalid_resellernextbilling__reseller_nextbilling);
  } else if (reseller_nextbilling && !is.notPast(reseller_nextbilling_day, options.now)) {
    broken.push(rules.invalid_resellernextbilling__past);
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
  if (dialing_mode && !tables.DIALING_MODE.has(dialing_mode)) {
    broken.push(rules.unnamed_status__dialing_mode);
  }
  if (tfcarrier && !tables.TOLL_FREE_CARRIER.has(tfcarrier)) {
    broken.push(rules.unnamed_status__tfcarrier);
  }
  if (call_pickup_behavior && !tables.PICKUP_BEHAVIOR.has(call_pickup_behavior)) {
    broken.push(rules.unnamed_status__call_pickup_behavior);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(description) ||
    !isWellFormed(password) ||
    !isWellFormed(music_on_hold) ||
    !isWellFormed(reseller_chargesetup) ||
    !isWellFormed(send_bye) ||
    !isWellFormed(transcribe) ||
    !isWellFormed(internal_extension_location) ||
    !isWellFormed(default_e911) ||
    !isWellFormed(allow225) ||
    !isWellFormed(parking_lot) ||
    !isWellFormed(enable_internal_cnam) ||
    !isWellFormed(internal_cnam)
  ) {
    return judged(parameters.setSubAccount, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setLocation(params = {}, options = {}) {
  let name = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "name":
          name = value;
          continue;
      }
    }
    return converted(setLocation, parameters.setLocation, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!name) {
    broken.push(rules.missing_location_name__name);
  }
  if (name && !is.lookupLacks(name, "getLocations.name", options.lookups)) {
    broken.push(rules.location_already_exists__name__taken);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.setLocation, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLocations(params = {}, options = {}) {
  if (Object.keys(params).length > 0) {
    return converted(getLocations, parameters.getLocations, params, options);
  }
  return fine(options);
}

/** @type {Check} */
export function delLocation(params = {}, options = {}) {
  let name = "";
  let id = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "name":
          name = value;
          continue;
        case "id":
          id = value;
          continue;
      }
    }
    return converted(delLocation, parameters.delLocation, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!name) {
    broken.push(rules.missing_location_name__name);
  }
  if (name && !is.lookupHas(name, "getLocations.name", options.lookups)) {
    broken.push(rules.location_not_found__name__unknown);
  }
  if (!id) {
    broken.push(rules.missing_id__delLocation__id);
  }
  if (id && !is.digits(id, 1, 20)) {
    broken.push(rules.invalid_id);
  }
  if (broken.length > 0 || !isWellFormed(name)) {
    return judged(parameters.delLocation, given, options, broken);
  }
  return fine(options);
}
