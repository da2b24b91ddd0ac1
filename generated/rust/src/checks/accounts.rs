// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area accounts.

use crate::call::{Call, Params};
use crate::{items, rt, rules, tables};

pub(crate) fn create_sub_account<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut username = "";
    let mut protocol = "";
    let mut auth_type = "";
    let mut password = "";
    let mut ip = "";
    let mut device_type = "";
    let mut callerid_number = "";
    let mut canada_routing = "";
    let mut lock_international = "";
    let mut international_route = "";
    let mut music_on_hold = "";
    let mut language = "";
    let mut allowed_codecs = "";
    let mut dtmf_mode = "";
    let mut nat = "";
    let mut sip_traffic = "";
    let mut max_expiry = "";
    let mut rtp_timeout = "";
    let mut rtp_hold_timeout = "";
    let mut ip_restriction = "";
    let mut enable_ip_restriction = "";
    let mut pop_restriction = "";
    let mut enable_pop_restriction = "";
    let mut internal_extension = "";
    let mut internal_voicemail = "";
    let mut internal_dialtime = "";
    let mut reseller_client = "";
    let mut reseller_package = "";
    let mut reseller_nextbilling = "";
    let mut record_calls = "";
    let mut transcribe = "";
    let mut transcription_locale = "";
    let mut transcription_email = "";
    let mut transcription_start_delay = "";
    let mut dialing_mode = "";
    let mut tfcarrier = "";
    let mut internal_extension_location = "";
    let mut transcription_redaction = "";
    let mut transcription_summary = "";
    let mut transcription_sentiment = "";
    let mut call_pickup_behavior = "";
    for (name, value) in params {
        match name {
            "username" => username = value,
            "protocol" => protocol = value,
            "auth_type" => auth_type = value,
            "password" => password = value,
            "ip" => ip = value,
            "device_type" => device_type = value,
            "callerid_number" => callerid_number = value,
            "canada_routing" => canada_routing = value,
            "lock_international" => lock_international = value,
            "international_route" => international_route = value,
            "music_on_hold" => music_on_hold = value,
            "language" => language = value,
            "allowed_codecs" => allowed_codecs = value,
            "dtmf_mode" => dtmf_mode = value,
            "nat" => nat = value,
            "sip_traffic" => sip_traffic = value,
            "max_expiry" => max_expiry = value,
            "rtp_timeout" => rtp_timeout = value,
            "rtp_hold_timeout" => rtp_hold_timeout = value,
            "ip_restriction" => ip_restriction = value,
            "enable_ip_restriction" => enable_ip_restriction = value,
            "pop_restriction" => pop_restriction = value,
            "enable_pop_restriction" => enable_pop_restriction = value,
            "internal_extension" => internal_extension = value,
            "internal_voicemail" => internal_voicemail = value,
            "internal_dialtime" => internal_dialtime = value,
            "reseller_client" => reseller_client = value,
            "reseller_package" => reseller_package = value,
            "reseller_nextbilling" => reseller_nextbilling = value,
            "record_calls" => record_calls = value,
            "transcribe" => transcribe = value,
            "transcription_locale" => transcription_locale = value,
            "transcription_email" => transcription_email = value,
            "transcription_start_delay" => transcription_start_delay = value,
            "dialing_mode" => dialing_mode = value,
            "tfcarrier" => tfcarrier = value,
            "internal_extension_location" => internal_extension_location = value,
            "transcription_redaction" => transcription_redaction = value,
            "transcription_summary" => transcription_summary = value,
            "transcription_sentiment" => transcription_sentiment = value,
            "call_pickup_behavior" => call_pickup_behavior = value,
            "description" => {}
            "reseller_chargesetup" => {}
            "send_bye" => {}
            "enable_internal_cnam" => {}
            "internal_cnam" => {}
            "allow225" => {}
            "parking_lot" => {}
            "default_e911" => {}
            _ => call.unknown.push(name),
        }
    }
    let reseller_nextbilling_as_date = rt::read_date(reseller_nextbilling);

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
    if !canada_routing.is_empty() && canada_routing != "-1" && !rt::digits(canada_routing, 1, 6) {
        call.broken(&rules::INVALID_CANADA_ROUTING);
    } else if !canada_routing.is_empty()
        && !rt::in_set(canada_routing, tables::CANADA_ROUTING)
        && !rt::lookup_has(call, canada_routing, "getRoutes.value")
    {
        call.broken(&rules::INVALID_CANADA_ROUTING_UNKNOWN);
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
        && music_on_hold != "default"
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
        && !rt::list(allowed_codecs, b';', 1, usize::MAX, items::codecs_item)
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
        && !rt::list(ip_restriction, b',', 1, usize::MAX, items::ip_list_item)
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
        && !rt::list(pop_restriction, b',', 1, usize::MAX, items::pop_list_item)
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
        && internal_extension != "0"
        && internal_extension_location.is_empty()
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
        && !rt::date(reseller_nextbilling_as_date, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if !reseller_nextbilling.is_empty() && !rt::not_past(call, reseller_nextbilling_as_date)
    {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_PAST);
    }
    if !record_calls.is_empty() && !rt::in_set(record_calls, tables::FLAG) {
        call.broken(&rules::INVALID_RECORD_CALLS);
    }
    if transcribe == "1" && transcription_locale.is_empty() {
        call.broken(&rules::MISSING_TRANSCRIPTION_LOCALE);
    }
    if !transcription_locale.is_empty()
        && !rt::list(transcription_locale, b',', 1, 10, items::locales_item)
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
        && !rt::list(transcription_email, b',', 1, usize::MAX, items::emails_item)
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
    if !tfcarrier.is_empty() && !rt::in_set(tfcarrier, tables::TOLL_FREE_CARRIER) {
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

pub(crate) fn del_sub_account<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            _ => call.unknown.push(name),
        }
    }

    if id.is_empty() {
        call.broken(&rules::MISSING_ID_DELSUBACCOUNT_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    } else if !id.is_empty() && !rt::lookup_has(call, id, "getSubAccounts.id") {
        call.broken(&rules::INVALID_ID_UNKNOWN);
    }
}

pub(crate) fn get_allowed_codecs<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut codec = "";
    for (name, value) in params {
        match name {
            "codec" => codec = value,
            _ => call.unknown.push(name),
        }
    }

    if !codec.is_empty() && !rt::matches(codec, &tables::CODECS_ITEM) {
        call.broken(&rules::INVALID_CODEC);
    } else if !codec.is_empty() && !rt::lookup_has(call, codec, "getAllowedCodecs.value") {
        call.broken(&rules::INVALID_CODEC_UNKNOWN);
    }
}

pub(crate) fn get_auth_types<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "type" => r#type = value,
            _ => call.unknown.push(name),
        }
    }

    if !r#type.is_empty() && !rt::digits(r#type, 1, 6) {
        call.broken(&rules::INVALID_AUTHTYPE_GETAUTHTYPES_TYPE);
    }
}

pub(crate) fn get_device_types<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut device_type = "";
    for (name, value) in params {
        match name {
            "device_type" => device_type = value,
            _ => call.unknown.push(name),
        }
    }

    if !device_type.is_empty() && !rt::digits(device_type, 1, 6) {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if !device_type.is_empty() && !rt::lookup_has(call, device_type, "getDeviceTypes.value")
    {
        call.broken(&rules::INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
}

pub(crate) fn get_dtmf_modes<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut dtmf_mode = "";
    for (name, value) in params {
        match name {
            "dtmf_mode" => dtmf_mode = value,
            _ => call.unknown.push(name),
        }
    }

    if !dtmf_mode.is_empty() && !rt::in_set_fold(dtmf_mode, tables::DTMF_MODE) {
        call.broken(&rules::INVALID_DTMFMODE_DTMF_MODE);
    }
}

pub(crate) fn get_lock_international<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut lock_international = "";
    for (name, value) in params {
        match name {
            "lock_international" => lock_international = value,
            _ => call.unknown.push(name),
        }
    }

    if !lock_international.is_empty() && !rt::digits(lock_international, 1, 6) {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if !lock_international.is_empty()
        && !rt::lookup_has(call, lock_international, "getLockInternational.value")
    {
        call.broken(&rules::INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
}

pub(crate) fn get_nat<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut nat = "";
    for (name, value) in params {
        match name {
            "nat" => nat = value,
            _ => call.unknown.push(name),
        }
    }

    if !nat.is_empty() && !rt::in_set(nat, tables::NAT) {
        call.broken(&rules::INVALID_NAT);
    }
}

pub(crate) fn get_protocols<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut protocol = "";
    for (name, value) in params {
        match name {
            "protocol" => protocol = value,
            _ => call.unknown.push(name),
        }
    }

    if !protocol.is_empty() && !rt::digits(protocol, 1, 3) {
        call.broken(&rules::INVALID_PROTOCOL);
    } else if !protocol.is_empty() && !rt::lookup_has(call, protocol, "getProtocols.value") {
        call.broken(&rules::INVALID_PROTOCOL_UNKNOWN);
    }
}

pub(crate) fn get_registration_status<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut account = "";
    for (name, value) in params {
        match name {
            "account" => account = value,
            _ => call.unknown.push(name),
        }
    }

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    } else if !account.is_empty()
        && !rt::lookup_has(call, account, "getSubAccounts.account")
        && account != "all"
        && !rt::digits(account, 1, 20)
    {
        call.broken(&rules::INVALID_ACCOUNT_UNKNOWN);
    }
}

pub(crate) fn get_report_estimated_hold_time<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "type" => r#type = value,
            _ => call.unknown.push(name),
        }
    }

    if !r#type.is_empty() && !rt::in_set_fold(r#type, tables::YES_NO_ONCE) {
        call.broken(&rules::INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME_TYPE);
    }
}

pub(crate) fn get_routes<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut route = "";
    for (name, value) in params {
        match name {
            "route" => route = value,
            _ => call.unknown.push(name),
        }
    }

    if !route.is_empty() && !rt::digits(route, 1, 6) {
        call.broken(&rules::INVALID_ROUTE);
    } else if !route.is_empty() && !rt::lookup_has(call, route, "getRoutes.value") {
        call.broken(&rules::INVALID_ROUTE_UNKNOWN);
    }
}

pub(crate) fn get_sub_accounts<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut account = "";
    for (name, value) in params {
        match name {
            "account" => account = value,
            _ => call.unknown.push(name),
        }
    }

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if !account.is_empty() && !rt::lookup_lacks(call, account, "getSubAccounts.id") {
        call.broken(&rules::NO_SUBACCOUNT_ACCOUNT_ID);
    }
}

pub(crate) fn set_sub_account<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    let mut auth_type = "";
    let mut password = "";
    let mut ip = "";
    let mut device_type = "";
    let mut callerid_number = "";
    let mut canada_routing = "";
    let mut lock_international = "";
    let mut international_route = "";
    let mut music_on_hold = "";
    let mut language = "";
    let mut allowed_codecs = "";
    let mut dtmf_mode = "";
    let mut nat = "";
    let mut sip_traffic = "";
    let mut max_expiry = "";
    let mut rtp_timeout = "";
    let mut rtp_hold_timeout = "";
    let mut ip_restriction = "";
    let mut enable_ip_restriction = "";
    let mut pop_restriction = "";
    let mut enable_pop_restriction = "";
    let mut internal_extension = "";
    let mut internal_voicemail = "";
    let mut internal_dialtime = "";
    let mut reseller_client = "";
    let mut reseller_package = "";
    let mut reseller_nextbilling = "";
    let mut record_calls = "";
    let mut transcribe = "";
    let mut transcription_locale = "";
    let mut transcription_email = "";
    let mut transcription_start_delay = "";
    let mut dialing_mode = "";
    let mut tfcarrier = "";
    let mut call_pickup_behavior = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "auth_type" => auth_type = value,
            "password" => password = value,
            "ip" => ip = value,
            "device_type" => device_type = value,
            "callerid_number" => callerid_number = value,
            "canada_routing" => canada_routing = value,
            "lock_international" => lock_international = value,
            "international_route" => international_route = value,
            "music_on_hold" => music_on_hold = value,
            "language" => language = value,
            "allowed_codecs" => allowed_codecs = value,
            "dtmf_mode" => dtmf_mode = value,
            "nat" => nat = value,
            "sip_traffic" => sip_traffic = value,
            "max_expiry" => max_expiry = value,
            "rtp_timeout" => rtp_timeout = value,
            "rtp_hold_timeout" => rtp_hold_timeout = value,
            "ip_restriction" => ip_restriction = value,
            "enable_ip_restriction" => enable_ip_restriction = value,
            "pop_restriction" => pop_restriction = value,
            "enable_pop_restriction" => enable_pop_restriction = value,
            "internal_extension" => internal_extension = value,
            "internal_voicemail" => internal_voicemail = value,
            "internal_dialtime" => internal_dialtime = value,
            "reseller_client" => reseller_client = value,
            "reseller_package" => reseller_package = value,
            "reseller_nextbilling" => reseller_nextbilling = value,
            "record_calls" => record_calls = value,
            "transcribe" => transcribe = value,
            "transcription_locale" => transcription_locale = value,
            "transcription_email" => transcription_email = value,
            "transcription_start_delay" => transcription_start_delay = value,
            "dialing_mode" => dialing_mode = value,
            "tfcarrier" => tfcarrier = value,
            "call_pickup_behavior" => call_pickup_behavior = value,
            "description" => {}
            "reseller_chargesetup" => {}
            "send_bye" => {}
            "internal_extension_location" => {}
            "default_e911" => {}
            "allow225" => {}
            "parking_lot" => {}
            "enable_internal_cnam" => {}
            "internal_cnam" => {}
            _ => call.unknown.push(name),
        }
    }
    let reseller_nextbilling_as_date = rt::read_date(reseller_nextbilling);

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
    if !canada_routing.is_empty() && canada_routing != "-1" && !rt::digits(canada_routing, 1, 6) {
        call.broken(&rules::INVALID_CANADA_ROUTING);
    } else if !canada_routing.is_empty()
        && !rt::in_set(canada_routing, tables::CANADA_ROUTING)
        && !rt::lookup_has(call, canada_routing, "getRoutes.value")
    {
        call.broken(&rules::INVALID_CANADA_ROUTING_UNKNOWN);
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
        && music_on_hold != "default"
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
        && !rt::list(allowed_codecs, b';', 1, usize::MAX, items::codecs_item)
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
        && !rt::list(ip_restriction, b',', 1, usize::MAX, items::ip_list_item)
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
        && !rt::list(pop_restriction, b',', 1, usize::MAX, items::pop_list_item)
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
        && !rt::date(reseller_nextbilling_as_date, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if !reseller_nextbilling.is_empty() && !rt::not_past(call, reseller_nextbilling_as_date)
    {
        call.broken(&rules::INVALID_RESELLERNEXTBILLING_PAST);
    }
    if !record_calls.is_empty() && !rt::in_set(record_calls, tables::FLAG) {
        call.broken(&rules::INVALID_RECORD_CALLS);
    }
    if transcribe == "1" && transcription_locale.is_empty() {
        call.broken(&rules::MISSING_TRANSCRIPTION_LOCALE);
    }
    if !transcription_locale.is_empty()
        && !rt::list(transcription_locale, b',', 1, 10, items::locales_item)
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
        && !rt::list(transcription_email, b',', 1, usize::MAX, items::emails_item)
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
    if !tfcarrier.is_empty() && !rt::in_set(tfcarrier, tables::TOLL_FREE_CARRIER) {
        call.broken(&rules::UNNAMED_STATUS_TFCARRIER);
    }
    if !call_pickup_behavior.is_empty()
        && !rt::in_set(call_pickup_behavior, tables::PICKUP_BEHAVIOR)
    {
        call.broken(&rules::UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR);
    }
}

pub(crate) fn set_location<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut name_value = "";
    for (name, value) in params {
        match name {
            "name" => name_value = value,
            _ => call.unknown.push(name),
        }
    }

    if name_value.is_empty() {
        call.broken(&rules::MISSING_LOCATION_NAME);
    }
    if !name_value.is_empty() && !rt::lookup_lacks(call, name_value, "getLocations.name") {
        call.broken(&rules::LOCATION_ALREADY_EXISTS_NAME_TAKEN);
    }
}

pub(crate) fn get_locations<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    call.unknown.extend(params.map(|(name, _)| name));
}

pub(crate) fn del_location<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut name_value = "";
    let mut id = "";
    for (name, value) in params {
        match name {
            "name" => name_value = value,
            "id" => id = value,
            _ => call.unknown.push(name),
        }
    }

    if name_value.is_empty() {
        call.broken(&rules::MISSING_LOCATION_NAME);
    }
    if !name_value.is_empty() && !rt::lookup_has(call, name_value, "getLocations.name") {
        call.broken(&rules::LOCATION_NOT_FOUND_NAME_UNKNOWN);
    }
    if id.is_empty() {
        call.broken(&rules::MISSING_ID_DELLOCATION_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}
