// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area accounts.

use crate::call::Call;
use crate::check::Values;
use crate::{items, rt, rules, tables};

pub(crate) fn create_sub_account(call: &mut Call, v: &Values) {
    let username = v[0];
    let protocol = v[1];
    let auth_type = v[3];
    let password = v[4];
    let ip = v[5];
    let device_type = v[6];
    let callerid_number = v[7];
    let canada_routing = v[8];
    let lock_international = v[9];
    let international_route = v[10];
    let music_on_hold = v[11];
    let language = v[12];
    let allowed_codecs = v[13];
    let dtmf_mode = v[14];
    let nat = v[15];
    let sip_traffic = v[16];
    let max_expiry = v[17];
    let rtp_timeout = v[18];
    let rtp_hold_timeout = v[19];
    let ip_restriction = v[20];
    let enable_ip_restriction = v[21];
    let pop_restriction = v[22];
    let enable_pop_restriction = v[23];
    let internal_extension = v[24];
    let internal_voicemail = v[25];
    let internal_dialtime = v[26];
    let reseller_client = v[27];
    let reseller_package = v[28];
    let reseller_nextbilling = v[29];
    let record_calls = v[32];
    let transcribe = v[33];
    let transcription_locale = v[34];
    let transcription_email = v[35];
    let transcription_start_delay = v[36];
    let dialing_mode = v[39];
    let tfcarrier = v[40];
    let internal_extension_location = v[41];
    let transcription_redaction = v[43];
    let transcription_summary = v[44];
    let transcription_sentiment = v[45];
    let call_pickup_behavior = v[48];

    if username.is_empty() {
        call.broken(&rules::MISSING_USERNAME);
    }
    if !username.is_empty() && !rt::chars_only(username, &tables::INVALID_USERNAME) {
        call.broken(&rules::INVALID_USERNAME);
    }
    if !username.is_empty() && !rt::lookup_lacks(call, username, "getSubAccounts.username") {
        call.broken(&rules::USED_USERNAME_TAKEN);
    }
    if protocol.is_empty() {
        call.broken(&rules::MISSING_PROTOCOL);
    }
    if !protocol.is_empty() && !rt::digits(protocol, 1, 3) {
        call.broken(&rules::INVALID_PROTOCOL);
    } else if !protocol.is_empty() && !rt::lookup_has(call, protocol, "getProtocols.value") {
        call.broken(&rules::INVALID_PROTOCOL_UNKNOWN);
    }
    if auth_type.is_empty() {
        call.broken(&rules::MISSING_AUTHTYPE_AUTH_TYPE);
    }
    if !auth_type.is_empty() && !rt::in_set(auth_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_AUTHTYPE_AUTH_TYPE);
    }
    if protocol == "2" && !auth_type.is_empty() && auth_type != "2" {
        call.broken(&rules::INVALID_AUTHTYPE_H323_AUTH_TYPE);
    }
    if protocol == "3" && !auth_type.is_empty() && auth_type != "1" {
        call.broken(&rules::INVALID_AUTHTYPE_IAX2_AUTH_TYPE);
    }
    if auth_type == "2" && !password.is_empty() {
        call.broken(&rules::INVALID_PASSWORD_AUTH_PASSWORD);
    }
    if auth_type == "1" && password.is_empty() {
        call.broken(&rules::MISSING_PASSWORD_CREATESUBACCOUNT_PASSWORD);
    }
    if auth_type == "1" && !password.is_empty() && !rt::length(password, 8, usize::MAX) {
        call.broken(&rules::INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_only(password, &tables::INVALID_PASSWORD_ILEGAL_CHARACTERS)
    {
        call.broken(&rules::INVALID_PASSWORD_ILEGAL_CHARACTERS_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_some(password, &tables::INVALID_PASSWORD_MISSING_LOWERCASE)
    {
        call.broken(&rules::INVALID_PASSWORD_MISSING_LOWERCASE_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_some(password, &tables::INVALID_PASSWORD_MISSING_NUMBER)
    {
        call.broken(&rules::INVALID_PASSWORD_MISSING_NUMBER_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_some(password, &tables::INVALID_PASSWORD_MISSING_UPPERCASE)
    {
        call.broken(&rules::INVALID_PASSWORD_MISSING_UPPERCASE_PASSWORD);
    }
    if auth_type == "1" && !ip.is_empty() {
        call.broken(&rules::INVALID_IP_AUTH_IP);
    }
    if protocol == "3" && !ip.is_empty() {
        call.broken(&rules::INVALID_IP_IAX2_IP);
    }
    if auth_type == "2" && ip.is_empty() {
        call.broken(&rules::MISSING_IP);
    }
    if protocol == "2" && ip.is_empty() {
        call.broken(&rules::MISSING_IP_H323_IP);
    }
    if !ip.is_empty() && !rt::ipv4(ip) && !rt::hostname(ip) {
        call.broken(&rules::INVALID_IP);
    }
    if !ip.is_empty() && !rt::lookup_lacks(call, ip, "getSubAccounts.ip") {
        call.broken(&rules::REPEATED_IP_TAKEN);
    }
    if device_type.is_empty() {
        call.broken(&rules::MISSING_DEVICETYPE_DEVICE_TYPE);
    }
    if !device_type.is_empty() && !rt::digits(device_type, 1, 6) {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if !device_type.is_empty() && !rt::lookup_has(call, device_type, "getDeviceTypes.value")
    {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
    if !callerid_number.is_empty() && !rt::chars_only(callerid_number, &tables::CALLERID) {
        call.broken(&rules::INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER);
    }
    if !canada_routing.is_empty() && !rt::in_set(canada_routing, tables::CANADA_ROUTE) {
        call.broken(&rules::INVALID_CANADA_ROUTING);
    }
    if lock_international.is_empty() {
        call.broken(&rules::MISSING_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    }
    if !lock_international.is_empty() && !rt::digits(lock_international, 1, 6) {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if !lock_international.is_empty()
        && !rt::lookup_has(call, lock_international, "getLockInternational.value")
    {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
    if international_route.is_empty() {
        call.broken(&rules::MISSING_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    }
    if !international_route.is_empty() && international_route == "0" {
        call.broken(&rules::INVALID_INTERNATIONALROUTE_ZERO);
    } else if !international_route.is_empty() && !rt::digits(international_route, 1, 6) {
        call.broken(&rules::INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    } else if !international_route.is_empty()
        && !rt::lookup_has(call, international_route, "getRoutes.value")
    {
        call.broken(&rules::INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE_UNKNOWN);
    }
    if music_on_hold.is_empty() {
        call.broken(&rules::MISSING_MUSICONHOLD_MUSIC_ON_HOLD);
    }
    if !music_on_hold.is_empty() && music_on_hold == "none" {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD);
    } else if !music_on_hold.is_empty()
        && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value")
    {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if allowed_codecs.is_empty() {
        call.broken(&rules::MISSING_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if !allowed_codecs.is_empty()
        && !rt::list(allowed_codecs, ";", 1, usize::MAX, items::codecs_item)
    {
        call.broken(&rules::INVALID_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if dtmf_mode.is_empty() {
        call.broken(&rules::MISSING_DTMFMODE_DTMF_MODE);
    }
    if !dtmf_mode.is_empty() && !rt::in_set_fold(dtmf_mode, tables::DTMF_MODE) {
        call.broken(&rules::INVALID_DTMFMODE_DTMF_MODE);
    }
    if nat.is_empty() {
        call.broken(&rules::MISSING_NAT);
    }
    if !nat.is_empty() && !rt::in_set(nat, tables::NAT) {
        call.broken(&rules::INVALID_NAT);
    }
    if !sip_traffic.is_empty() && !rt::in_set(sip_traffic, tables::FLAG) {
        call.broken(&rules::INVALID_SIP_TRAFFIC);
    }
    if !max_expiry.is_empty() && !rt::integer(max_expiry, 60, 3600, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_MAX_EXPIRY);
    }
    if !rtp_timeout.is_empty() && !rt::integer(rtp_timeout, 1, 3600, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_RTP_TIMEOUT);
    }
    if !rtp_hold_timeout.is_empty() && !rt::integer(rtp_hold_timeout, 1, 3600, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_RTP_HOLD_TIMEOUT);
    }
    if !rtp_timeout.is_empty()
        && !rtp_hold_timeout.is_empty()
        && !rt::ordered_integers(rtp_timeout, rtp_hold_timeout)
    {
        call.broken(&rules::RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT_RTP_TIMEOUT);
    }
    if enable_ip_restriction == "1" && ip_restriction.is_empty() {
        call.broken(&rules::MISSING_IP_RESTRICTION);
    }
    if !ip_restriction.is_empty()
        && !rt::list(ip_restriction, ",", 1, usize::MAX, items::ip_list_item)
    {
        call.broken(&rules::INVALID_IP_IP_RESTRICTION);
    }
    if !enable_ip_restriction.is_empty() && !rt::in_set(enable_ip_restriction, tables::FLAG) {
        call.broken(&rules::INVALID_ENABLE_IP_RESTRICTION);
    }
    if enable_pop_restriction == "1" && pop_restriction.is_empty() {
        call.broken(&rules::MISSING_POP_RESTRICTION);
    }
    if !pop_restriction.is_empty()
        && !rt::list(pop_restriction, ",", 1, usize::MAX, items::pop_list_item)
    {
        call.broken(&rules::INVALID_POP_RESTRICTION);
    }
    if !enable_pop_restriction.is_empty() && !rt::in_set(enable_pop_restriction, tables::FLAG) {
        call.broken(&rules::INVALID_ENABLE_POP_RESTRICTION);
    }
    if !internal_extension.is_empty() && !rt::length(internal_extension, 0, 5) {
        call.broken(&rules::INVALID_EXTENSION_LENGTH_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty() && !rt::digits(internal_extension, 1, 64) {
        call.broken(&rules::INVALID_EXTENSION_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty()
        && rt::has_prefix(internal_extension, tables::INVALID_EXTENSION_PREFIX)
    {
        call.broken(&rules::INVALID_EXTENSION_PREFIX_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty() && rt::in_set(internal_extension, tables::INVALID_EXTENSIONS)
    {
        call.broken(&rules::INVALID_EXTENSIONS_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty()
        && !rt::lookup_lacks(
            call,
            internal_extension,
            "getSubAccounts.internal_extension",
        )
    {
        call.broken(&rules::USED_EXTENSION_INTERNAL_EXTENSION_TAKEN);
    }
    if !internal_extension_location.is_empty()
        && internal_extension_location != "0"
        && !internal_extension.is_empty()
        && !rt::lookup_lacks(
            call,
            internal_extension,
            "getSubAccounts.internal_extension",
        )
    {
        call.broken(&rules::USED_EXTENSION_IN_LOCATION_TAKEN);
    }
    if !internal_voicemail.is_empty() && !rt::digits(internal_voicemail, 1, 20) {
        call.broken(&rules::INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL);
    } else if !internal_voicemail.is_empty()
        && internal_voicemail != "0"
        && !rt::lookup_has(call, internal_voicemail, "getVoicemails.mailbox")
    {
        call.broken(&rules::INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL_UNKNOWN);
    }
    if !internal_dialtime.is_empty() && !rt::integer(internal_dialtime, 1, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_INTERNALDIALTIME_INTERNAL_DIALTIME);
    }
    if !reseller_package.is_empty() && reseller_package != "0" && reseller_client.is_empty() {
        call.broken(&rules::MISSING_RESELLERCLIENT_RESELLER_CLIENT);
    }
    if !reseller_client.is_empty() && !rt::digits(reseller_client, 1, 20) {
        call.broken(&rules::INVALID_RESELLERCLIENT_RESELLER_CLIENT);
    } else if !reseller_client.is_empty()
        && reseller_client != "0"
        && !rt::lookup_has(call, reseller_client, "getClients.client")
    {
        call.broken(&rules::INVALID_RESELLERCLIENT_RESELLER_CLIENT_UNKNOWN);
    }
    if !reseller_client.is_empty() && reseller_client != "0" && reseller_package.is_empty() {
        call.broken(&rules::MISSING_RESELLERPACKAGE_RESELLER_PACKAGE);
    }
    if !reseller_package.is_empty() && !rt::digits(reseller_package, 1, 20) {
        call.broken(&rules::INVALID_RESELLERPACKAGE_RESELLER_PACKAGE);
    } else if !reseller_package.is_empty()
        && reseller_package != "0"
        && !rt::lookup_has(call, reseller_package, "getPackages.package")
    {
        call.broken(&rules::INVALID_RESELLERPACKAGE_RESELLER_PACKAGE_UNKNOWN);
    }
    if !reseller_nextbilling.is_empty()
        && reseller_nextbilling != "0000-00-00"
        && !rt::date(reseller_nextbilling, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if !reseller_nextbilling.is_empty() && !rt::not_past(call, reseller_nextbilling) {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_PAST);
    }
    if !record_calls.is_empty() && !rt::in_set(record_calls, tables::FLAG) {
        call.broken(&rules::INVALID_RECORD_CALLS);
    }
    if transcribe == "1" && transcription_locale.is_empty() {
        call.broken(&rules::MISSING_TRANSCRIPTION_LOCALE);
    }
    if !transcription_locale.is_empty()
        && !rt::list(transcription_locale, ",", 1, 10, items::locales_item)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_LOCALE);
    }
    if transcribe == "1" && transcription_email.is_empty() {
        call.broken(&rules::MISSING_TRANSCRIPTION_EMAIL);
    }
    if !transcription_email.is_empty()
        && !rt::chars_some(transcription_email, &tables::INVALID_TRANSCRIPTION_EMAIL)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_EMAIL_AT);
    } else if !transcription_email.is_empty()
        && !rt::list(transcription_email, ",", 1, usize::MAX, items::emails_item)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_EMAIL);
    }
    if !transcription_start_delay.is_empty()
        && !rt::integer(transcription_start_delay, 0, 60, 5, rt::Zeros::Plain)
    {
        call.broken(&rules::UNNAMED_STATUS_TRANSCRIPTION_START_DELAY);
    }
    if !dialing_mode.is_empty() && !rt::in_set(dialing_mode, tables::DIALING_MODE) {
        call.broken(&rules::UNNAMED_STATUS_DIALING_MODE);
    }
    if !tfcarrier.is_empty() && !rt::in_set(tfcarrier, tables::CANADA_ROUTE) {
        call.broken(&rules::UNNAMED_STATUS_TFCARRIER);
    }
    if !transcription_redaction.is_empty()
        && !rt::in_set_fold(transcription_redaction, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_REDACTION);
    }
    if !transcription_summary.is_empty() && !rt::in_set_fold(transcription_summary, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_SUMMARY);
    }
    if !transcription_sentiment.is_empty()
        && !rt::in_set_fold(transcription_sentiment, tables::YES_NO)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_SENTIMENT);
    }
    if !call_pickup_behavior.is_empty()
        && !rt::in_set(call_pickup_behavior, tables::PICKUP_BEHAVIOR)
    {
        call.broken(&rules::UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR);
    }
}

pub(crate) fn del_sub_account(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID_DELSUBACCOUNT_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    } else if !id.is_empty() && !rt::lookup_has(call, id, "getSubAccounts.id") {
        call.broken(&rules::INVALID_ID_UNKNOWN);
    }
}

pub(crate) fn get_allowed_codecs(call: &mut Call, v: &Values) {
    let codec = v[0];

    if !codec.is_empty() && !rt::matches(codec, &tables::CODECS_ITEM) {
        call.broken(&rules::INVALID_CODEC);
    } else if !codec.is_empty() && !rt::lookup_has(call, codec, "getAllowedCodecs.value") {
        call.broken(&rules::INVALID_CODEC_UNKNOWN);
    }
}

pub(crate) fn get_auth_types(call: &mut Call, v: &Values) {
    let r#type = v[0];

    if !r#type.is_empty() && !rt::digits(r#type, 1, 6) {
        call.broken(&rules::INVALID_AUTHTYPE_GETAUTHTYPES_TYPE);
    }
}

pub(crate) fn get_device_types(call: &mut Call, v: &Values) {
    let device_type = v[0];

    if !device_type.is_empty() && !rt::digits(device_type, 1, 6) {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if !device_type.is_empty() && !rt::lookup_has(call, device_type, "getDeviceTypes.value")
    {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
}

pub(crate) fn get_dtmf_modes(call: &mut Call, v: &Values) {
    let dtmf_mode = v[0];

    if !dtmf_mode.is_empty() && !rt::in_set_fold(dtmf_mode, tables::DTMF_MODE) {
        call.broken(&rules::INVALID_DTMFMODE_DTMF_MODE);
    }
}

pub(crate) fn get_lock_international(call: &mut Call, v: &Values) {
    let lock_international = v[0];

    if !lock_international.is_empty() && !rt::digits(lock_international, 1, 6) {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if !lock_international.is_empty()
        && !rt::lookup_has(call, lock_international, "getLockInternational.value")
    {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
}

pub(crate) fn get_nat(call: &mut Call, v: &Values) {
    let nat = v[0];

    if !nat.is_empty() && !rt::in_set(nat, tables::NAT) {
        call.broken(&rules::INVALID_NAT);
    }
}

pub(crate) fn get_protocols(call: &mut Call, v: &Values) {
    let protocol = v[0];

    if !protocol.is_empty() && !rt::digits(protocol, 1, 3) {
        call.broken(&rules::INVALID_PROTOCOL);
    } else if !protocol.is_empty() && !rt::lookup_has(call, protocol, "getProtocols.value") {
        call.broken(&rules::INVALID_PROTOCOL_UNKNOWN);
    }
}

pub(crate) fn get_registration_status(call: &mut Call, v: &Values) {
    let account = v[0];

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    } else if !account.is_empty() && !rt::lookup_has(call, account, "getSubAccounts.account") {
        call.broken(&rules::INVALID_ACCOUNT_UNKNOWN);
    }
}

pub(crate) fn get_report_estimated_hold_time(call: &mut Call, v: &Values) {
    let r#type = v[0];

    if !r#type.is_empty() && !rt::in_set_fold(r#type, tables::YES_NO_ONCE) {
        call.broken(&rules::INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME_TYPE);
    }
}

pub(crate) fn get_routes(call: &mut Call, v: &Values) {
    let route = v[0];

    if !route.is_empty() && !rt::digits(route, 1, 6) {
        call.broken(&rules::INVALID_ROUTE);
    } else if !route.is_empty() && !rt::lookup_has(call, route, "getRoutes.value") {
        call.broken(&rules::INVALID_ROUTE_UNKNOWN);
    }
}

pub(crate) fn get_sub_accounts(call: &mut Call, v: &Values) {
    let account = v[0];

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if !account.is_empty() && !rt::lookup_has(call, account, "getSubAccounts.account") {
        call.broken(&rules::NO_SUBACCOUNT_ACCOUNT_UNKNOWN);
    }
}

pub(crate) fn set_sub_account(call: &mut Call, v: &Values) {
    let id = v[0];
    let auth_type = v[2];
    let password = v[3];
    let ip = v[4];
    let device_type = v[5];
    let callerid_number = v[6];
    let canada_routing = v[7];
    let lock_international = v[8];
    let international_route = v[9];
    let music_on_hold = v[10];
    let language = v[11];
    let allowed_codecs = v[12];
    let dtmf_mode = v[13];
    let nat = v[14];
    let sip_traffic = v[15];
    let max_expiry = v[16];
    let rtp_timeout = v[17];
    let rtp_hold_timeout = v[18];
    let ip_restriction = v[19];
    let enable_ip_restriction = v[20];
    let pop_restriction = v[21];
    let enable_pop_restriction = v[22];
    let internal_extension = v[23];
    let internal_voicemail = v[24];
    let internal_dialtime = v[25];
    let reseller_client = v[26];
    let reseller_package = v[27];
    let reseller_nextbilling = v[28];
    let record_calls = v[31];
    let transcribe = v[32];
    let transcription_locale = v[33];
    let transcription_email = v[34];
    let transcription_start_delay = v[35];
    let dialing_mode = v[36];
    let tfcarrier = v[37];
    let call_pickup_behavior = v[44];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    } else if !id.is_empty() && !rt::lookup_has(call, id, "getSubAccounts.id") {
        call.broken(&rules::INVALID_ID_UNKNOWN);
    }
    if auth_type.is_empty() {
        call.broken(&rules::MISSING_AUTHTYPE_AUTH_TYPE);
    }
    if !auth_type.is_empty() && !rt::in_set(auth_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_AUTHTYPE_AUTH_TYPE);
    }
    if auth_type == "2" && !password.is_empty() {
        call.broken(&rules::INVALID_PASSWORD_AUTH_PASSWORD);
    }
    if auth_type == "1" && !password.is_empty() && !rt::length(password, 8, usize::MAX) {
        call.broken(&rules::INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_only(password, &tables::INVALID_PASSWORD_ILEGAL_CHARACTERS)
    {
        call.broken(&rules::INVALID_PASSWORD_ILEGAL_CHARACTERS_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_some(password, &tables::INVALID_PASSWORD_MISSING_LOWERCASE)
    {
        call.broken(&rules::INVALID_PASSWORD_MISSING_LOWERCASE_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_some(password, &tables::INVALID_PASSWORD_MISSING_NUMBER)
    {
        call.broken(&rules::INVALID_PASSWORD_MISSING_NUMBER_PASSWORD);
    }
    if auth_type == "1"
        && !password.is_empty()
        && !rt::chars_some(password, &tables::INVALID_PASSWORD_MISSING_UPPERCASE)
    {
        call.broken(&rules::INVALID_PASSWORD_MISSING_UPPERCASE_PASSWORD);
    }
    if auth_type == "1" && !ip.is_empty() {
        call.broken(&rules::INVALID_IP_AUTH_IP);
    }
    if auth_type == "2" && ip.is_empty() {
        call.broken(&rules::MISSING_IP);
    }
    if !ip.is_empty() && !rt::ipv4(ip) && !rt::hostname(ip) {
        call.broken(&rules::INVALID_IP);
    }
    if device_type.is_empty() {
        call.broken(&rules::MISSING_DEVICETYPE_DEVICE_TYPE);
    }
    if !device_type.is_empty() && !rt::digits(device_type, 1, 6) {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if !device_type.is_empty() && !rt::lookup_has(call, device_type, "getDeviceTypes.value")
    {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
    if !callerid_number.is_empty() && !rt::chars_only(callerid_number, &tables::CALLERID) {
        call.broken(&rules::INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER);
    }
    if !canada_routing.is_empty() && !rt::in_set(canada_routing, tables::CANADA_ROUTE) {
        call.broken(&rules::INVALID_CANADA_ROUTING);
    }
    if lock_international.is_empty() {
        call.broken(&rules::MISSING_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    }
    if !lock_international.is_empty() && !rt::digits(lock_international, 1, 6) {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if !lock_international.is_empty()
        && !rt::lookup_has(call, lock_international, "getLockInternational.value")
    {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
    if international_route.is_empty() {
        call.broken(&rules::MISSING_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    }
    if !international_route.is_empty() && international_route == "0" {
        call.broken(&rules::INVALID_INTERNATIONALROUTE_ZERO);
    } else if !international_route.is_empty() && !rt::digits(international_route, 1, 6) {
        call.broken(&rules::INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    } else if !international_route.is_empty()
        && !rt::lookup_has(call, international_route, "getRoutes.value")
    {
        call.broken(&rules::INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE_UNKNOWN);
    }
    if music_on_hold.is_empty() {
        call.broken(&rules::MISSING_MUSICONHOLD_MUSIC_ON_HOLD);
    }
    if !music_on_hold.is_empty() && music_on_hold == "none" {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD);
    } else if !music_on_hold.is_empty()
        && !rt::lookup_has(call, music_on_hold, "getMusicOnHold.value")
    {
        call.broken(&rules::INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
    if allowed_codecs.is_empty() {
        call.broken(&rules::MISSING_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if !allowed_codecs.is_empty()
        && !rt::list(allowed_codecs, ";", 1, usize::MAX, items::codecs_item)
    {
        call.broken(&rules::INVALID_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if dtmf_mode.is_empty() {
        call.broken(&rules::MISSING_DTMFMODE_DTMF_MODE);
    }
    if !dtmf_mode.is_empty() && !rt::in_set_fold(dtmf_mode, tables::DTMF_MODE) {
        call.broken(&rules::INVALID_DTMFMODE_DTMF_MODE);
    }
    if nat.is_empty() {
        call.broken(&rules::MISSING_NAT);
    }
    if !nat.is_empty() && !rt::in_set(nat, tables::NAT) {
        call.broken(&rules::INVALID_NAT);
    }
    if !sip_traffic.is_empty() && !rt::in_set(sip_traffic, tables::FLAG) {
        call.broken(&rules::INVALID_SIP_TRAFFIC);
    }
    if !max_expiry.is_empty() && !rt::integer(max_expiry, 60, 3600, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_MAX_EXPIRY);
    }
    if !rtp_timeout.is_empty() && !rt::integer(rtp_timeout, 1, 3600, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_RTP_TIMEOUT);
    }
    if !rtp_hold_timeout.is_empty() && !rt::integer(rtp_hold_timeout, 1, 3600, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_RTP_HOLD_TIMEOUT);
    }
    if !rtp_timeout.is_empty()
        && !rtp_hold_timeout.is_empty()
        && !rt::ordered_integers(rtp_timeout, rtp_hold_timeout)
    {
        call.broken(&rules::RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT_RTP_TIMEOUT);
    }
    if enable_ip_restriction == "1" && ip_restriction.is_empty() {
        call.broken(&rules::MISSING_IP_RESTRICTION);
    }
    if !ip_restriction.is_empty()
        && !rt::list(ip_restriction, ",", 1, usize::MAX, items::ip_list_item)
    {
        call.broken(&rules::INVALID_IP_IP_RESTRICTION);
    }
    if !enable_ip_restriction.is_empty() && !rt::in_set(enable_ip_restriction, tables::FLAG) {
        call.broken(&rules::INVALID_ENABLE_IP_RESTRICTION);
    }
    if enable_pop_restriction == "1" && pop_restriction.is_empty() {
        call.broken(&rules::MISSING_POP_RESTRICTION);
    }
    if !pop_restriction.is_empty()
        && !rt::list(pop_restriction, ",", 1, usize::MAX, items::pop_list_item)
    {
        call.broken(&rules::INVALID_POP_RESTRICTION);
    }
    if !enable_pop_restriction.is_empty() && !rt::in_set(enable_pop_restriction, tables::FLAG) {
        call.broken(&rules::INVALID_ENABLE_POP_RESTRICTION);
    }
    if !internal_extension.is_empty() && !rt::length(internal_extension, 0, 5) {
        call.broken(&rules::INVALID_EXTENSION_LENGTH_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty() && !rt::digits(internal_extension, 1, 64) {
        call.broken(&rules::INVALID_EXTENSION_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty()
        && rt::has_prefix(internal_extension, tables::INVALID_EXTENSION_PREFIX)
    {
        call.broken(&rules::INVALID_EXTENSION_PREFIX_INTERNAL_EXTENSION);
    }
    if !internal_extension.is_empty() && rt::in_set(internal_extension, tables::INVALID_EXTENSIONS)
    {
        call.broken(&rules::INVALID_EXTENSIONS_INTERNAL_EXTENSION);
    }
    if !internal_voicemail.is_empty() && !rt::digits(internal_voicemail, 1, 20) {
        call.broken(&rules::INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL);
    } else if !internal_voicemail.is_empty()
        && internal_voicemail != "0"
        && !rt::lookup_has(call, internal_voicemail, "getVoicemails.mailbox")
    {
        call.broken(&rules::INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL_UNKNOWN);
    }
    if !internal_dialtime.is_empty() && !rt::integer(internal_dialtime, 1, 60, 1, rt::Zeros::Plain)
    {
        call.broken(&rules::INVALID_INTERNALDIALTIME_INTERNAL_DIALTIME);
    }
    if !reseller_package.is_empty() && reseller_package != "0" && reseller_client.is_empty() {
        call.broken(&rules::MISSING_RESELLERCLIENT_RESELLER_CLIENT);
    }
    if !reseller_client.is_empty() && !rt::digits(reseller_client, 1, 20) {
        call.broken(&rules::INVALID_RESELLERCLIENT_RESELLER_CLIENT);
    } else if !reseller_client.is_empty()
        && reseller_client != "0"
        && !rt::lookup_has(call, reseller_client, "getClients.client")
    {
        call.broken(&rules::INVALID_RESELLERCLIENT_RESELLER_CLIENT_UNKNOWN);
    }
    if !reseller_client.is_empty() && reseller_client != "0" && reseller_package.is_empty() {
        call.broken(&rules::MISSING_RESELLERPACKAGE_RESELLER_PACKAGE);
    }
    if !reseller_package.is_empty() && !rt::digits(reseller_package, 1, 20) {
        call.broken(&rules::INVALID_RESELLERPACKAGE_RESELLER_PACKAGE);
    } else if !reseller_package.is_empty()
        && reseller_package != "0"
        && !rt::lookup_has(call, reseller_package, "getPackages.package")
    {
        call.broken(&rules::INVALID_RESELLERPACKAGE_RESELLER_PACKAGE_UNKNOWN);
    }
    if !reseller_nextbilling.is_empty()
        && reseller_nextbilling != "0000-00-00"
        && !rt::date(reseller_nextbilling, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if !reseller_nextbilling.is_empty() && !rt::not_past(call, reseller_nextbilling) {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_PAST);
    }
    if !record_calls.is_empty() && !rt::in_set(record_calls, tables::FLAG) {
        call.broken(&rules::INVALID_RECORD_CALLS);
    }
    if transcribe == "1" && transcription_locale.is_empty() {
        call.broken(&rules::MISSING_TRANSCRIPTION_LOCALE);
    }
    if !transcription_locale.is_empty()
        && !rt::list(transcription_locale, ",", 1, 10, items::locales_item)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_LOCALE);
    }
    if transcribe == "1" && transcription_email.is_empty() {
        call.broken(&rules::MISSING_TRANSCRIPTION_EMAIL);
    }
    if !transcription_email.is_empty()
        && !rt::chars_some(transcription_email, &tables::INVALID_TRANSCRIPTION_EMAIL)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_EMAIL_AT);
    } else if !transcription_email.is_empty()
        && !rt::list(transcription_email, ",", 1, usize::MAX, items::emails_item)
    {
        call.broken(&rules::INVALID_TRANSCRIPTION_EMAIL);
    }
    if !transcription_start_delay.is_empty()
        && !rt::integer(transcription_start_delay, 0, 60, 5, rt::Zeros::Plain)
    {
        call.broken(&rules::UNNAMED_STATUS_TRANSCRIPTION_START_DELAY);
    }
    if !dialing_mode.is_empty() && !rt::in_set(dialing_mode, tables::DIALING_MODE) {
        call.broken(&rules::UNNAMED_STATUS_DIALING_MODE);
    }
    if !tfcarrier.is_empty() && !rt::in_set(tfcarrier, tables::CANADA_ROUTE) {
        call.broken(&rules::UNNAMED_STATUS_TFCARRIER);
    }
    if !call_pickup_behavior.is_empty()
        && !rt::in_set(call_pickup_behavior, tables::PICKUP_BEHAVIOR)
    {
        call.broken(&rules::UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR);
    }
}

pub(crate) fn set_location(call: &mut Call, v: &Values) {
    let name = v[0];

    if name.is_empty() {
        call.broken(&rules::MISSING_LOCATION_NAME);
    }
    if !name.is_empty() && !rt::lookup_lacks(call, name, "getLocations.name") {
        call.broken(&rules::LOCATION_ALREADY_EXISTS_NAME_TAKEN);
    }
}

pub(crate) fn get_locations(_: &mut Call, _: &Values) {}

pub(crate) fn del_location(call: &mut Call, v: &Values) {
    let name = v[0];
    let id = v[1];

    if name.is_empty() {
        call.broken(&rules::MISSING_LOCATION_NAME);
    }
    if !name.is_empty() && !rt::lookup_has(call, name, "getLocations.name") {
        call.broken(&rules::LOCATION_NOT_FOUND_NAME_UNKNOWN);
    }
    if id.is_empty() {
        call.broken(&rules::MISSING_ID_DELLOCATION_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}
