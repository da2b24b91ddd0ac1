// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area messaging.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn delete_sms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            _ => call.unknown.push(name),
        }
    }

    if id.is_empty() {
        call.broken(&rules::MISSING_SMS_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn delete_mms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            _ => call.unknown.push(name),
        }
    }

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_reseller_sms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sms = "";
    let mut client = "";
    let mut from = "";
    let mut to = "";
    let mut r#type = "";
    let mut did = "";
    let mut contact = "";
    let mut limit = "";
    let mut timezone = "";
    let mut all_messages = "";
    for (name, value) in params {
        match name {
            "sms" => sms = value,
            "client" => client = value,
            "from" => from = value,
            "to" => to = value,
            "type" => r#type = value,
            "did" => did = value,
            "contact" => contact = value,
            "limit" => limit = value,
            "timezone" => timezone = value,
            "all_messages" => all_messages = value,
            _ => call.unknown.push(name),
        }
    }
    let from_as_date = rt::read_date(from);
    let to_as_date = rt::read_date(to);

    if !sms.is_empty() && !rt::digits(sms, 1, 20) {
        call.broken(&rules::INVALID_SMS);
    } else if all_messages == "1" && !sms.is_empty() && sms != "0" {
        call.broken(&rules::INVALID_SMS_ALL_MESSAGES);
    }
    if client.is_empty() {
        call.broken(&rules::INVALID_CLIENT_GETRESELLERSMS_CLIENT);
    } else if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
    if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from_as_date, to_as_date) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from_as_date, to_as_date, 92) {
        call.broken(&rules::INVALID_DATERANGE_FROM);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_TYPE_DIRECTION);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::CALLERID) {
        call.broken(&rules::INVALID_DID_FILTER);
    }
    if !contact.is_empty() && !rt::chars_only(contact, &tables::CALLERID) {
        call.broken(&rules::INVALID_CONTACT);
    }
    if !limit.is_empty() && !rt::digits(limit, 1, 10) {
        call.broken(&rules::UNNAMED_STATUS_LIMIT);
    }
    if !timezone.is_empty() && !rt::decimal(timezone, -1200, 1300, 1, 2) {
        call.broken(&rules::INVALID_TIMEZONE);
    }
}

pub(crate) fn get_reseller_mms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mms = "";
    let mut client = "";
    let mut from = "";
    let mut to = "";
    let mut r#type = "";
    let mut did = "";
    let mut contact = "";
    let mut limit = "";
    let mut timezone = "";
    let mut all_messages = "";
    let mut sms = "";
    for (name, value) in params {
        match name {
            "mms" => mms = value,
            "client" => client = value,
            "from" => from = value,
            "to" => to = value,
            "type" => r#type = value,
            "did" => did = value,
            "contact" => contact = value,
            "limit" => limit = value,
            "timezone" => timezone = value,
            "all_messages" => all_messages = value,
            "sms" => sms = value,
            _ => call.unknown.push(name),
        }
    }
    let from_as_date = rt::read_date(from);
    let to_as_date = rt::read_date(to);

    if !mms.is_empty() && !rt::digits(mms, 1, 20) {
        call.broken(&rules::INVALID_SMS_MMS);
    }
    if client.is_empty() {
        call.broken(&rules::INVALID_CLIENT_GETRESELLERSMS_CLIENT);
    } else if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
    if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from_as_date, to_as_date) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from_as_date, to_as_date, 92) {
        call.broken(&rules::INVALID_DATERANGE_FROM);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_TYPE_DIRECTION);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::CALLERID) {
        call.broken(&rules::INVALID_DID_FILTER);
    }
    if !contact.is_empty() && !rt::chars_only(contact, &tables::CALLERID) {
        call.broken(&rules::INVALID_CONTACT);
    }
    if !limit.is_empty() && !rt::digits(limit, 1, 10) {
        call.broken(&rules::UNNAMED_STATUS_LIMIT);
    }
    if !timezone.is_empty() && !rt::decimal(timezone, -1200, 1300, 1, 2) {
        call.broken(&rules::INVALID_TIMEZONE);
    }
    if !sms.is_empty() && !rt::digits(sms, 1, 20) {
        call.broken(&rules::INVALID_SMS);
    } else if all_messages == "1" && !sms.is_empty() && sms != "0" {
        call.broken(&rules::INVALID_SMS_ALL_MESSAGES);
    }
}

pub(crate) fn get_sms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut sms = "";
    let mut from = "";
    let mut to = "";
    let mut r#type = "";
    let mut did = "";
    let mut contact = "";
    let mut limit = "";
    let mut timezone = "";
    let mut all_messages = "";
    for (name, value) in params {
        match name {
            "sms" => sms = value,
            "from" => from = value,
            "to" => to = value,
            "type" => r#type = value,
            "did" => did = value,
            "contact" => contact = value,
            "limit" => limit = value,
            "timezone" => timezone = value,
            "all_messages" => all_messages = value,
            _ => call.unknown.push(name),
        }
    }
    let from_as_date = rt::read_date(from);
    let to_as_date = rt::read_date(to);

    if !sms.is_empty() && !rt::digits(sms, 1, 20) {
        call.broken(&rules::INVALID_SMS);
    } else if all_messages == "1" && !sms.is_empty() && sms != "0" {
        call.broken(&rules::INVALID_SMS_ALL_MESSAGES);
    }
    if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from_as_date, to_as_date) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from_as_date, to_as_date, 92) {
        call.broken(&rules::INVALID_DATERANGE_FROM);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_TYPE_DIRECTION);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::CALLERID) {
        call.broken(&rules::INVALID_DID_FILTER);
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if !contact.is_empty() && !rt::chars_only(contact, &tables::CALLERID) {
        call.broken(&rules::INVALID_CONTACT);
    }
    if !limit.is_empty() && !rt::digits(limit, 1, 10) {
        call.broken(&rules::UNNAMED_STATUS_LIMIT);
    }
    if !timezone.is_empty() && !rt::decimal(timezone, -1200, 1300, 1, 2) {
        call.broken(&rules::INVALID_TIMEZONE);
    }
}

pub(crate) fn get_mms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut mms = "";
    let mut from = "";
    let mut to = "";
    let mut r#type = "";
    let mut did = "";
    let mut contact = "";
    let mut limit = "";
    let mut timezone = "";
    for (name, value) in params {
        match name {
            "mms" => mms = value,
            "from" => from = value,
            "to" => to = value,
            "type" => r#type = value,
            "did" => did = value,
            "contact" => contact = value,
            "limit" => limit = value,
            "timezone" => timezone = value,
            "all_messages" => {}
            _ => call.unknown.push(name),
        }
    }
    let from_as_date = rt::read_date(from);
    let to_as_date = rt::read_date(to);

    if !mms.is_empty() && !rt::digits(mms, 1, 20) {
        call.broken(&rules::INVALID_SMS_MMS);
    }
    if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from_as_date, to_as_date) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from_as_date, to_as_date, 92) {
        call.broken(&rules::INVALID_DATERANGE_FROM);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_TYPE_DIRECTION);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::CALLERID) {
        call.broken(&rules::INVALID_DID_FILTER);
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if !contact.is_empty() && !rt::chars_only(contact, &tables::CALLERID) {
        call.broken(&rules::INVALID_CONTACT);
    }
    if !limit.is_empty() && !rt::digits(limit, 1, 10) {
        call.broken(&rules::UNNAMED_STATUS_LIMIT);
    }
    if !timezone.is_empty() && !rt::decimal(timezone, -1200, 1300, 1, 2) {
        call.broken(&rules::INVALID_TIMEZONE);
    }
}

pub(crate) fn get_media_mms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "media_as_array" => {}
            _ => call.unknown.push(name),
        }
    }

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn send_sms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut dst = "";
    let mut message = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "dst" => dst = value,
            "message" => message = value,
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    } else if !did.is_empty() && !rt::digits(did, 10, 11) {
        call.broken(&rules::INVALID_DID_SENDSMS_DID);
    }
    if dst.is_empty() {
        call.broken(&rules::INVALID_DST_REQUIRED);
    } else if !dst.is_empty()
        && !rt::digits(dst, 10, 10)
        && !rt::matches(dst, &tables::SMS_DESTINATION)
    {
        call.broken(&rules::INVALID_DST);
    }
    if message.is_empty() {
        call.broken(&rules::MESSAGE_EMPTY_MESSAGE);
    }
    if !message.is_empty() && !rt::utf8_length(message, 0, 160) {
        call.broken(&rules::SMS_TOOLONG_SENDSMS_MESSAGE);
    }
}

pub(crate) fn send_mms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut dst = "";
    let mut message = "";
    let mut media1 = "";
    let mut media2 = "";
    let mut media3 = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "dst" => dst = value,
            "message" => message = value,
            "media1" => media1 = value,
            "media2" => media2 = value,
            "media3" => media3 = value,
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    } else if !did.is_empty() && !rt::digits(did, 10, 11) {
        call.broken(&rules::INVALID_DID_SENDSMS_DID);
    }
    if dst.is_empty() {
        call.broken(&rules::INVALID_DST_REQUIRED);
    } else if !dst.is_empty()
        && !rt::digits(dst, 10, 10)
        && !rt::matches(dst, &tables::SMS_DESTINATION)
    {
        call.broken(&rules::INVALID_DST);
    }
    if media1.is_empty() && media2.is_empty() && media3.is_empty() && message.is_empty() {
        call.broken(&rules::MESSAGE_EMPTY_SENDMMS_MESSAGE);
    }
    if !message.is_empty() && !rt::length(message, 0, 2048) {
        call.broken(&rules::SMS_TOOLONG_SENDMMS_MESSAGE);
    }
    if !media1.is_empty() && rt::has_prefix(media1, tables::INVALID_MEDIA) {
        call.broken(&rules::INVALID_MEDIA_MEDIA1);
    }
    if !media2.is_empty() && rt::has_prefix(media2, tables::INVALID_MEDIA) {
        call.broken(&rules::INVALID_MEDIA_MEDIA2);
    }
    if !media3.is_empty() && rt::has_prefix(media3, tables::INVALID_MEDIA) {
        call.broken(&rules::INVALID_MEDIA_MEDIA3);
    }
}

pub(crate) fn set_sms<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut enable = "";
    let mut email_enabled = "";
    let mut email_address = "";
    let mut sms_forward_enable = "";
    let mut sms_forward = "";
    let mut url_callback_enable = "";
    let mut url_callback_retry = "";
    let mut dialmode = "";
    let mut smpp_enabled = "";
    let mut smpp_url = "";
    let mut smpp_user = "";
    let mut smpp_pass = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "enable" => enable = value,
            "email_enabled" => email_enabled = value,
            "email_address" => email_address = value,
            "sms_forward_enable" => sms_forward_enable = value,
            "sms_forward" => sms_forward = value,
            "url_callback_enable" => url_callback_enable = value,
            "url_callback_retry" => url_callback_retry = value,
            "dialmode" => dialmode = value,
            "smpp_enabled" => smpp_enabled = value,
            "smpp_url" => smpp_url = value,
            "smpp_user" => smpp_user = value,
            "smpp_pass" => smpp_pass = value,
            "url_callback" => {}
            "sms_sipaccount" => {}
            "sms_sipaccount_enabled" => {}
            "webhook_enable" => {}
            "webhook" => {}
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    } else if !did.is_empty() && !rt::digits(did, 10, 11) {
        call.broken(&rules::INVALID_DID_SENDSMS_DID);
    }
    if enable.is_empty() {
        call.broken(&rules::MISSING_ENABLE);
    }
    if !email_enabled.is_empty() && !rt::in_set(email_enabled, tables::FLAG) {
        call.broken(&rules::INVALID_EMAIL_ENABLE_EMAIL_ENABLED);
    }
    if !email_address.is_empty() && !rt::email(email_address) {
        call.broken(&rules::INVALID_EMAIL_EMAIL_ADDRESS);
    }
    if !sms_forward_enable.is_empty() && !rt::in_set(sms_forward_enable, tables::FLAG) {
        call.broken(&rules::INVALID_FORWARD_ENABLE_SMS_FORWARD_ENABLE);
    }
    if !sms_forward.is_empty() && !rt::chars_only(sms_forward, &tables::CALLERID) {
        call.broken(&rules::INVALID_SMS_FORWARD);
    }
    if !sms_forward.is_empty() && !did.is_empty() && sms_forward == did {
        call.broken(&rules::INVALID_FORWARDING_DID_SMS_FORWARD);
    }
    if !url_callback_enable.is_empty() && !rt::in_set(url_callback_enable, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if !url_callback_retry.is_empty() && !rt::in_set(url_callback_retry, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
    if !dialmode.is_empty() && !rt::in_set(dialmode, tables::AUTH_TYPE) {
        call.broken(&rules::UNNAMED_STATUS_DIALMODE);
    }
    if smpp_enabled == "1" && smpp_url.is_empty() {
        call.broken(&rules::INVALID_SMPP_URL);
    }
    if smpp_enabled == "1" && smpp_user.is_empty() {
        call.broken(&rules::INVALID_SMPP_USERNAME_SMPP_USER);
    }
    if smpp_enabled == "1" && smpp_pass.is_empty() {
        call.broken(&rules::INVALID_SMPP_PASSWORD_SMPP_PASS);
    }
}
