// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on accounts.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function createSubAccount(params, options = {}) {
  return judge(parameters.createSubAccount, params, options, (p, broken) => {
    if (!p.username) {
      broken.push(rules.missing_username);
    }
    if (p.username && tables.OUTSIDE_INVALID_USERNAME.test(p.username)) {
      broken.push(rules.invalid_username);
    }
    if (p.username && !is.lookupLacks(p.username, "getSubAccounts.username", options.lookups)) {
      broken.push(rules.used_username__taken);
    }
    if (!p.protocol) {
      broken.push(rules.missing_protocol);
    }
    if (p.protocol && !is.digits(p.protocol, 1, 3)) {
      broken.push(rules.invalid_protocol);
    } else if (p.protocol && !is.lookupHas(p.protocol, "getProtocols.value", options.lookups)) {
      broken.push(rules.invalid_protocol__unknown);
    }
    if (!p.auth_type) {
      broken.push(rules.missing_authtype__auth_type);
    }
    if (p.auth_type && !tables.AUTH_TYPE.has(p.auth_type)) {
      broken.push(rules.invalid_authtype__auth_type);
    }
    if (p.protocol === "2" && p.auth_type && p.auth_type !== "2") {
      broken.push(rules.invalid_authtype_h323__auth_type);
    }
    if (p.protocol === "3" && p.auth_type && p.auth_type !== "1") {
      broken.push(rules.invalid_authtype_iax2__auth_type);
    }
    if (p.auth_type === "2" && p.password) {
      broken.push(rules.invalid_password_auth__password);
    }
    if (p.auth_type === "1" && !p.password) {
      broken.push(rules.missing_password__createSubAccount__password);
    }
    if (p.auth_type === "1" && p.password && !is.length(p.password, 8, Infinity)) {
      broken.push(rules.invalid_password_lessthan_8characters_long__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      tables.OUTSIDE_INVALID_PASSWORD_ILEGAL_CHARACTERS.test(p.password)
    ) {
      broken.push(rules.invalid_password_ilegal_characters__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      !tables.INVALID_PASSWORD_MISSING_LOWERCASE.test(p.password)
    ) {
      broken.push(rules.invalid_password_missing_lowercase__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      !tables.INVALID_PASSWORD_MISSING_NUMBER.test(p.password)
    ) {
      broken.push(rules.invalid_password_missing_number__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      !tables.INVALID_PASSWORD_MISSING_UPPERCASE.test(p.password)
    ) {
      broken.push(rules.invalid_password_missing_uppercase__password);
    }
    if (p.auth_type === "1" && p.ip) {
      broken.push(rules.invalid_ip_auth__ip);
    }
    if (p.protocol === "3" && p.ip) {
      broken.push(rules.invalid_ip_iax2__ip);
    }
    if (p.auth_type === "2" && !p.ip) {
      broken.push(rules.missing_ip);
    }
    if (p.protocol === "2" && !p.ip) {
      broken.push(rules.missing_ip_h323__ip);
    }
    if (p.ip && !(is.ipv4(p.ip) || is.hostname(p.ip))) {
      broken.push(rules.invalid_ip);
    }
    if (p.ip && !is.lookupLacks(p.ip, "getSubAccounts.ip", options.lookups)) {
      broken.push(rules.repeated_ip__taken);
    }
    if (!p.device_type) {
      broken.push(rules.missing_devicetype__device_type);
    }
    if (p.device_type && !is.digits(p.device_type, 1, 6)) {
      broken.push(rules.invalid_devicetype__device_type);
    } else if (
      p.device_type &&
      !is.lookupHas(p.device_type, "getDeviceTypes.value", options.lookups)
    ) {
      broken.push(rules.invalid_devicetype__device_type__unknown);
    }
    if (p.callerid_number && tables.OUTSIDE_CALLERID.test(p.callerid_number)) {
      broken.push(rules.invalid_callerid_override__callerid_number);
    }
    if (p.canada_routing && !tables.CANADA_ROUTE.has(p.canada_routing)) {
      broken.push(rules.invalid_canada_routing);
    }
    if (!p.lock_international) {
      broken.push(rules.missing_lockinternational__lock_international);
    }
    if (p.lock_international && !is.digits(p.lock_international, 1, 6)) {
      broken.push(rules.invalid_lockinternational__lock_international);
    } else if (
      p.lock_international &&
      !is.lookupHas(p.lock_international, "getLockInternational.value", options.lookups)
    ) {
      broken.push(rules.invalid_lockinternational__lock_international__unknown);
    }
    if (!p.international_route) {
      broken.push(rules.missing_internationalroute__international_route);
    }
    if (p.international_route && p.international_route === "0") {
      broken.push(rules.invalid_internationalroute__zero);
    } else if (p.international_route && !is.digits(p.international_route, 1, 6)) {
      broken.push(rules.invalid_internationalroute__international_route);
    } else if (
      p.international_route &&
      !is.lookupHas(p.international_route, "getRoutes.value", options.lookups)
    ) {
      broken.push(rules.invalid_internationalroute__international_route__unknown);
    }
    if (!p.music_on_hold) {
      broken.push(rules.missing_musiconhold__music_on_hold);
    }
    if (p.music_on_hold && p.music_on_hold === "none") {
      broken.push(rules.invalid_musiconhold__music_on_hold);
    } else if (
      p.music_on_hold &&
      !is.lookupHas(p.music_on_hold, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (!p.allowed_codecs) {
      broken.push(rules.missing_allowedcodecs__allowed_codecs);
    }
    if (
      p.allowed_codecs &&
      !is.items(p.allowed_codecs, ";", 1, Infinity, (item) => tables.CODECS_ITEM.test(item))
    ) {
      broken.push(rules.invalid_allowedcodecs__allowed_codecs);
    }
    if (!p.dtmf_mode) {
      broken.push(rules.missing_dtmfmode__dtmf_mode);
    }
    if (p.dtmf_mode && !is.inSetFold(p.dtmf_mode, tables.DTMF_MODE)) {
      broken.push(rules.invalid_dtmfmode__dtmf_mode);
    }
    if (!p.nat) {
      broken.push(rules.missing_nat);
    }
    if (p.nat && !tables.NAT.has(p.nat)) {
      broken.push(rules.invalid_nat);
    }
    if (p.sip_traffic && !tables.FLAG.has(p.sip_traffic)) {
      broken.push(rules.invalid_sip_traffic);
    }
    if (p.max_expiry && !is.integer(p.max_expiry, 60, 3600, 1, false)) {
      broken.push(rules.invalid_max_expiry);
    }
    if (p.rtp_timeout && !is.integer(p.rtp_timeout, 1, 3600, 1, false)) {
      broken.push(rules.invalid_rtp_timeout);
    }
    if (p.rtp_hold_timeout && !is.integer(p.rtp_hold_timeout, 1, 3600, 1, false)) {
      broken.push(rules.invalid_rtp_hold_timeout);
    }
    if (
      p.rtp_timeout &&
      p.rtp_hold_timeout &&
      !is.orderedIntegers(p.rtp_timeout, p.rtp_hold_timeout)
    ) {
      broken.push(rules.rtp_timeout_greater_than_rtp_hold_timeout__rtp_timeout);
    }
    if (p.enable_ip_restriction === "1" && !p.ip_restriction) {
      broken.push(rules.missing_ip_restriction);
    }
    if (
      p.ip_restriction &&
      !is.items(
        p.ip_restriction,
        ",",
        1,
        Infinity,
        (item) => is.ipv4(item) || is.cidr(item) || is.hostname(item),
      )
    ) {
      broken.push(rules.invalid_ip__ip_restriction);
    }
    if (p.enable_ip_restriction && !tables.FLAG.has(p.enable_ip_restriction)) {
      broken.push(rules.invalid_enable_ip_restriction);
    }
    if (p.enable_pop_restriction === "1" && !p.pop_restriction) {
      broken.push(rules.missing_pop_restriction);
    }
    if (
      p.pop_restriction &&
      !is.items(p.pop_restriction, ",", 1, Infinity, (item) => is.digits(item, 1, 6))
    ) {
      broken.push(rules.invalid_pop_restriction);
    }
    if (p.enable_pop_restriction && !tables.FLAG.has(p.enable_pop_restriction)) {
      broken.push(rules.invalid_enable_pop_restriction);
    }
    if (p.internal_extension && !is.length(p.internal_extension, 0, 5)) {
      broken.push(rules.invalid_extension_length__internal_extension);
    }
    if (p.internal_extension && !is.digits(p.internal_extension, 1, 64)) {
      broken.push(rules.invalid_extension__internal_extension);
    }
    if (
      p.internal_extension &&
      is.hasPrefix(p.internal_extension, tables.INVALID_EXTENSION_PREFIX)
    ) {
      broken.push(rules.invalid_extension_prefix__internal_extension);
    }
    if (p.internal_extension && tables.INVALID_EXTENSIONS.has(p.internal_extension)) {
      broken.push(rules.invalid_extensions__internal_extension);
    }
    if (
      p.internal_extension &&
      !is.lookupLacks(p.internal_extension, "getSubAccounts.internal_extension", options.lookups)
    ) {
      broken.push(rules.used_extension__internal_extension__taken);
    }
    if (
      p.internal_extension_location &&
      p.internal_extension_location !== "0" &&
      p.internal_extension &&
      !is.lookupLacks(p.internal_extension, "getSubAccounts.internal_extension", options.lookups)
    ) {
      broken.push(rules.used_extension_in_location__taken);
    }
    if (p.internal_voicemail && !is.digits(p.internal_voicemail, 1, 20)) {
      broken.push(rules.invalid_internalvoicemail__internal_voicemail);
    } else if (
      p.internal_voicemail &&
      p.internal_voicemail !== "0" &&
      p.internal_voicemail &&
      !is.lookupHas(p.internal_voicemail, "getVoicemails.mailbox", options.lookups)
    ) {
      broken.push(rules.invalid_internalvoicemail__internal_voicemail__unknown);
    }
    if (p.internal_dialtime && !is.integer(p.internal_dialtime, 1, 60, 1, false)) {
      broken.push(rules.invalid_internaldialtime__internal_dialtime);
    }
    if (p.reseller_package && p.reseller_package !== "0" && !p.reseller_client) {
      broken.push(rules.missing_resellerclient__reseller_client);
    }
    if (p.reseller_client && !is.digits(p.reseller_client, 1, 20)) {
      broken.push(rules.invalid_resellerclient__reseller_client);
    } else if (
      p.reseller_client &&
      p.reseller_client !== "0" &&
      p.reseller_client &&
      !is.lookupHas(p.reseller_client, "getClients.client", options.lookups)
    ) {
      broken.push(rules.invalid_resellerclient__reseller_client__unknown);
    }
    if (p.reseller_client && p.reseller_client !== "0" && !p.reseller_package) {
      broken.push(rules.missing_resellerpackage__reseller_package);
    }
    if (p.reseller_package && !is.digits(p.reseller_package, 1, 20)) {
      broken.push(rules.invalid_resellerpackage__reseller_package);
    } else if (
      p.reseller_package &&
      p.reseller_package !== "0" &&
      p.reseller_package &&
      !is.lookupHas(p.reseller_package, "getPackages.package", options.lookups)
    ) {
      broken.push(rules.invalid_resellerpackage__reseller_package__unknown);
    }
    if (
      p.reseller_nextbilling &&
      !(p.reseller_nextbilling === "0000-00-00" || is.date(p.reseller_nextbilling, true, false))
    ) {
      broken.push(rules.invalid_resellernextbilling__reseller_nextbilling);
    } else if (p.reseller_nextbilling && !is.notPast(p.reseller_nextbilling, options.now)) {
      broken.push(rules.invalid_resellernextbilling__past);
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
    if (p.dialing_mode && !tables.DIALING_MODE.has(p.dialing_mode)) {
      broken.push(rules.unnamed_status__dialing_mode);
    }
    if (p.tfcarrier && !tables.CANADA_ROUTE.has(p.tfcarrier)) {
      broken.push(rules.unnamed_status__tfcarrier);
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
    if (p.call_pickup_behavior && !tables.PICKUP_BEHAVIOR.has(p.call_pickup_behavior)) {
      broken.push(rules.unnamed_status__call_pickup_behavior);
    }
  });
}

/** @type {Check} */
export function delSubAccount(params, options = {}) {
  return judge(parameters.delSubAccount, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id__delSubAccount__id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    } else if (p.id && !is.lookupHas(p.id, "getSubAccounts.id", options.lookups)) {
      broken.push(rules.invalid_id__unknown);
    }
  });
}

/** @type {Check} */
export function getAllowedCodecs(params, options = {}) {
  return judge(parameters.getAllowedCodecs, params, options, (p, broken) => {
    if (p.codec && !tables.CODECS_ITEM.test(p.codec)) {
      broken.push(rules.invalid_codec);
    } else if (p.codec && !is.lookupHas(p.codec, "getAllowedCodecs.value", options.lookups)) {
      broken.push(rules.invalid_codec__unknown);
    }
  });
}

/** @type {Check} */
export function getAuthTypes(params, options = {}) {
  return judge(parameters.getAuthTypes, params, options, (p, broken) => {
    if (p.type && !is.digits(p.type, 1, 6)) {
      broken.push(rules.invalid_authtype__getAuthTypes__type);
    }
  });
}

/** @type {Check} */
export function getDeviceTypes(params, options = {}) {
  return judge(parameters.getDeviceTypes, params, options, (p, broken) => {
    if (p.device_type && !is.digits(p.device_type, 1, 6)) {
      broken.push(rules.invalid_devicetype__device_type);
    } else if (
      p.device_type &&
      !is.lookupHas(p.device_type, "getDeviceTypes.value", options.lookups)
    ) {
      broken.push(rules.invalid_devicetype__device_type__unknown);
    }
  });
}

/** @type {Check} */
export function getDTMFModes(params, options = {}) {
  return judge(parameters.getDTMFModes, params, options, (p, broken) => {
    if (p.dtmf_mode && !is.inSetFold(p.dtmf_mode, tables.DTMF_MODE)) {
      broken.push(rules.invalid_dtmfmode__dtmf_mode);
    }
  });
}

/** @type {Check} */
export function getLockInternational(params, options = {}) {
  return judge(parameters.getLockInternational, params, options, (p, broken) => {
    if (p.lock_international && !is.digits(p.lock_international, 1, 6)) {
      broken.push(rules.invalid_lockinternational__lock_international);
    } else if (
      p.lock_international &&
      !is.lookupHas(p.lock_international, "getLockInternational.value", options.lookups)
    ) {
      broken.push(rules.invalid_lockinternational__lock_international__unknown);
    }
  });
}

/** @type {Check} */
export function getNAT(params, options = {}) {
  return judge(parameters.getNAT, params, options, (p, broken) => {
    if (p.nat && !tables.NAT.has(p.nat)) {
      broken.push(rules.invalid_nat);
    }
  });
}

/** @type {Check} */
export function getProtocols(params, options = {}) {
  return judge(parameters.getProtocols, params, options, (p, broken) => {
    if (p.protocol && !is.digits(p.protocol, 1, 3)) {
      broken.push(rules.invalid_protocol);
    } else if (p.protocol && !is.lookupHas(p.protocol, "getProtocols.value", options.lookups)) {
      broken.push(rules.invalid_protocol__unknown);
    }
  });
}

/** @type {Check} */
export function getRegistrationStatus(params, options = {}) {
  return judge(parameters.getRegistrationStatus, params, options, (p, broken) => {
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account);
    } else if (p.account && !is.lookupHas(p.account, "getSubAccounts.account", options.lookups)) {
      broken.push(rules.invalid_account__unknown);
    }
  });
}

/** @type {Check} */
export function getReportEstimatedHoldTime(params, options = {}) {
  return judge(parameters.getReportEstimatedHoldTime, params, options, (p, broken) => {
    if (p.type && !is.inSetFold(p.type, tables.YES_NO_ONCE)) {
      broken.push(rules.invalid_if_announce_position_enabled_report_estimated_hold_time__type);
    }
  });
}

/** @type {Check} */
export function getRoutes(params, options = {}) {
  return judge(parameters.getRoutes, params, options, (p, broken) => {
    if (p.route && !is.digits(p.route, 1, 6)) {
      broken.push(rules.invalid_route);
    } else if (p.route && !is.lookupHas(p.route, "getRoutes.value", options.lookups)) {
      broken.push(rules.invalid_route__unknown);
    }
  });
}

/** @type {Check} */
export function getSubAccounts(params, options = {}) {
  return judge(parameters.getSubAccounts, params, options, (p, broken) => {
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
    if (p.account && !is.lookupHas(p.account, "getSubAccounts.account", options.lookups)) {
      broken.push(rules.no_subaccount__account__unknown);
    }
  });
}

/** @type {Check} */
export function setSubAccount(params, options = {}) {
  return judge(parameters.setSubAccount, params, options, (p, broken) => {
    if (!p.id) {
      broken.push(rules.missing_id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    } else if (p.id && !is.lookupHas(p.id, "getSubAccounts.id", options.lookups)) {
      broken.push(rules.invalid_id__unknown);
    }
    if (!p.auth_type) {
      broken.push(rules.missing_authtype__auth_type);
    }
    if (p.auth_type && !tables.AUTH_TYPE.has(p.auth_type)) {
      broken.push(rules.invalid_authtype__auth_type);
    }
    if (p.auth_type === "2" && p.password) {
      broken.push(rules.invalid_password_auth__password);
    }
    if (p.auth_type === "1" && p.password && !is.length(p.password, 8, Infinity)) {
      broken.push(rules.invalid_password_lessthan_8characters_long__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      tables.OUTSIDE_INVALID_PASSWORD_ILEGAL_CHARACTERS.test(p.password)
    ) {
      broken.push(rules.invalid_password_ilegal_characters__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      !tables.INVALID_PASSWORD_MISSING_LOWERCASE.test(p.password)
    ) {
      broken.push(rules.invalid_password_missing_lowercase__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      !tables.INVALID_PASSWORD_MISSING_NUMBER.test(p.password)
    ) {
      broken.push(rules.invalid_password_missing_number__password);
    }
    if (
      p.auth_type === "1" &&
      p.password &&
      !tables.INVALID_PASSWORD_MISSING_UPPERCASE.test(p.password)
    ) {
      broken.push(rules.invalid_password_missing_uppercase__password);
    }
    if (p.auth_type === "1" && p.ip) {
      broken.push(rules.invalid_ip_auth__ip);
    }
    if (p.auth_type === "2" && !p.ip) {
      broken.push(rules.missing_ip);
    }
    if (p.ip && !(is.ipv4(p.ip) || is.hostname(p.ip))) {
      broken.push(rules.invalid_ip);
    }
    if (!p.device_type) {
      broken.push(rules.missing_devicetype__device_type);
    }
    if (p.device_type && !is.digits(p.device_type, 1, 6)) {
      broken.push(rules.invalid_devicetype__device_type);
    } else if (
      p.device_type &&
      !is.lookupHas(p.device_type, "getDeviceTypes.value", options.lookups)
    ) {
      broken.push(rules.invalid_devicetype__device_type__unknown);
    }
    if (p.callerid_number && tables.OUTSIDE_CALLERID.test(p.callerid_number)) {
      broken.push(rules.invalid_callerid_override__callerid_number);
    }
    if (p.canada_routing && !tables.CANADA_ROUTE.has(p.canada_routing)) {
      broken.push(rules.invalid_canada_routing);
    }
    if (!p.lock_international) {
      broken.push(rules.missing_lockinternational__lock_international);
    }
    if (p.lock_international && !is.digits(p.lock_international, 1, 6)) {
      broken.push(rules.invalid_lockinternational__lock_international);
    } else if (
      p.lock_international &&
      !is.lookupHas(p.lock_international, "getLockInternational.value", options.lookups)
    ) {
      broken.push(rules.invalid_lockinternational__lock_international__unknown);
    }
    if (!p.international_route) {
      broken.push(rules.missing_internationalroute__international_route);
    }
    if (p.international_route && p.international_route === "0") {
      broken.push(rules.invalid_internationalroute__zero);
    } else if (p.international_route && !is.digits(p.international_route, 1, 6)) {
      broken.push(rules.invalid_internationalroute__international_route);
    } else if (
      p.international_route &&
      !is.lookupHas(p.international_route, "getRoutes.value", options.lookups)
    ) {
      broken.push(rules.invalid_internationalroute__international_route__unknown);
    }
    if (!p.music_on_hold) {
      broken.push(rules.missing_musiconhold__music_on_hold);
    }
    if (p.music_on_hold && p.music_on_hold === "none") {
      broken.push(rules.invalid_musiconhold__music_on_hold);
    } else if (
      p.music_on_hold &&
      !is.lookupHas(p.music_on_hold, "getMusicOnHold.value", options.lookups)
    ) {
      broken.push(rules.invalid_musiconhold__music_on_hold__unknown);
    }
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
    if (!p.allowed_codecs) {
      broken.push(rules.missing_allowedcodecs__allowed_codecs);
    }
    if (
      p.allowed_codecs &&
      !is.items(p.allowed_codecs, ";", 1, Infinity, (item) => tables.CODECS_ITEM.test(item))
    ) {
      broken.push(rules.invalid_allowedcodecs__allowed_codecs);
    }
    if (!p.dtmf_mode) {
      broken.push(rules.missing_dtmfmode__dtmf_mode);
    }
    if (p.dtmf_mode && !is.inSetFold(p.dtmf_mode, tables.DTMF_MODE)) {
      broken.push(rules.invalid_dtmfmode__dtmf_mode);
    }
    if (!p.nat) {
      broken.push(rules.missing_nat);
    }
    if (p.nat && !tables.NAT.has(p.nat)) {
      broken.push(rules.invalid_nat);
    }
    if (p.sip_traffic && !tables.FLAG.has(p.sip_traffic)) {
      broken.push(rules.invalid_sip_traffic);
    }
    if (p.max_expiry && !is.integer(p.max_expiry, 60, 3600, 1, false)) {
      broken.push(rules.invalid_max_expiry);
    }
    if (p.rtp_timeout && !is.integer(p.rtp_timeout, 1, 3600, 1, false)) {
      broken.push(rules.invalid_rtp_timeout);
    }
    if (p.rtp_hold_timeout && !is.integer(p.rtp_hold_timeout, 1, 3600, 1, false)) {
      broken.push(rules.invalid_rtp_hold_timeout);
    }
    if (
      p.rtp_timeout &&
      p.rtp_hold_timeout &&
      !is.orderedIntegers(p.rtp_timeout, p.rtp_hold_timeout)
    ) {
      broken.push(rules.rtp_timeout_greater_than_rtp_hold_timeout__rtp_timeout);
    }
    if (p.enable_ip_restriction === "1" && !p.ip_restriction) {
      broken.push(rules.missing_ip_restriction);
    }
    if (
      p.ip_restriction &&
      !is.items(
        p.ip_restriction,
        ",",
        1,
        Infinity,
        (item) => is.ipv4(item) || is.cidr(item) || is.hostname(item),
      )
    ) {
      broken.push(rules.invalid_ip__ip_restriction);
    }
    if (p.enable_ip_restriction && !tables.FLAG.has(p.enable_ip_restriction)) {
      broken.push(rules.invalid_enable_ip_restriction);
    }
    if (p.enable_pop_restriction === "1" && !p.pop_restriction) {
      broken.push(rules.missing_pop_restriction);
    }
    if (
      p.pop_restriction &&
      !is.items(p.pop_restriction, ",", 1, Infinity, (item) => is.digits(item, 1, 6))
    ) {
      broken.push(rules.invalid_pop_restriction);
    }
    if (p.enable_pop_restriction && !tables.FLAG.has(p.enable_pop_restriction)) {
      broken.push(rules.invalid_enable_pop_restriction);
    }
    if (p.internal_extension && !is.length(p.internal_extension, 0, 5)) {
      broken.push(rules.invalid_extension_length__internal_extension);
    }
    if (p.internal_extension && !is.digits(p.internal_extension, 1, 64)) {
      broken.push(rules.invalid_extension__internal_extension);
    }
    if (
      p.internal_extension &&
      is.hasPrefix(p.internal_extension, tables.INVALID_EXTENSION_PREFIX)
    ) {
      broken.push(rules.invalid_extension_prefix__internal_extension);
    }
    if (p.internal_extension && tables.INVALID_EXTENSIONS.has(p.internal_extension)) {
      broken.push(rules.invalid_extensions__internal_extension);
    }
    if (p.internal_voicemail && !is.digits(p.internal_voicemail, 1, 20)) {
      broken.push(rules.invalid_internalvoicemail__internal_voicemail);
    } else if (
      p.internal_voicemail &&
      p.internal_voicemail !== "0" &&
      p.internal_voicemail &&
      !is.lookupHas(p.internal_voicemail, "getVoicemails.mailbox", options.lookups)
    ) {
      broken.push(rules.invalid_internalvoicemail__internal_voicemail__unknown);
    }
    if (p.internal_dialtime && !is.integer(p.internal_dialtime, 1, 60, 1, false)) {
      broken.push(rules.invalid_internaldialtime__internal_dialtime);
    }
    if (p.reseller_package && p.reseller_package !== "0" && !p.reseller_client) {
      broken.push(rules.missing_resellerclient__reseller_client);
    }
    if (p.reseller_client && !is.digits(p.reseller_client, 1, 20)) {
      broken.push(rules.invalid_resellerclient__reseller_client);
    } else if (
      p.reseller_client &&
      p.reseller_client !== "0" &&
      p.reseller_client &&
      !is.lookupHas(p.reseller_client, "getClients.client", options.lookups)
    ) {
      broken.push(rules.invalid_resellerclient__reseller_client__unknown);
    }
    if (p.reseller_client && p.reseller_client !== "0" && !p.reseller_package) {
      broken.push(rules.missing_resellerpackage__reseller_package);
    }
    if (p.reseller_package && !is.digits(p.reseller_package, 1, 20)) {
      broken.push(rules.invalid_resellerpackage__reseller_package);
    } else if (
      p.reseller_package &&
      p.reseller_package !== "0" &&
      p.reseller_package &&
      !is.lookupHas(p.reseller_package, "getPackages.package", options.lookups)
    ) {
      broken.push(rules.invalid_resellerpackage__reseller_package__unknown);
    }
    if (
      p.reseller_nextbilling &&
      !(p.reseller_nextbilling === "0000-00-00" || is.date(p.reseller_nextbilling, true, false))
    ) {
      broken.push(rules.invalid_resellernextbilling__reseller_nextbilling);
    } else if (p.reseller_nextbilling && !is.notPast(p.reseller_nextbilling, options.now)) {
      broken.push(rules.invalid_resellernextbilling__past);
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
    if (p.dialing_mode && !tables.DIALING_MODE.has(p.dialing_mode)) {
      broken.push(rules.unnamed_status__dialing_mode);
    }
    if (p.tfcarrier && !tables.CANADA_ROUTE.has(p.tfcarrier)) {
      broken.push(rules.unnamed_status__tfcarrier);
    }
    if (p.call_pickup_behavior && !tables.PICKUP_BEHAVIOR.has(p.call_pickup_behavior)) {
      broken.push(rules.unnamed_status__call_pickup_behavior);
    }
  });
}

/** @type {Check} */
export function setLocation(params, options = {}) {
  return judge(parameters.setLocation, params, options, (p, broken) => {
    if (!p.name) {
      broken.push(rules.missing_location_name__name);
    }
    if (p.name && !is.lookupLacks(p.name, "getLocations.name", options.lookups)) {
      broken.push(rules.location_already_exists__name__taken);
    }
  });
}

/** @type {Check} */
export function getLocations(params, options = {}) {
  return judge(parameters.getLocations, params, options);
}

/** @type {Check} */
export function delLocation(params, options = {}) {
  return judge(parameters.delLocation, params, options, (p, broken) => {
    if (!p.name) {
      broken.push(rules.missing_location_name__name);
    }
    if (p.name && !is.lookupHas(p.name, "getLocations.name", options.lookups)) {
      broken.push(rules.location_not_found__name__unknown);
    }
    if (!p.id) {
      broken.push(rules.missing_id__delLocation__id);
    }
    if (p.id && !is.digits(p.id, 1, 20)) {
      broken.push(rules.invalid_id);
    }
  });
}
