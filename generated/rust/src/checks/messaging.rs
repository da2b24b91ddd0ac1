// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area messaging.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn delete_sms(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_SMS_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn delete_mms(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_reseller_sms(call: &mut Call, v: &Values) {
    let sms = v[0];
    let client = v[1];
    let from = v[2];
    let to = v[3];
    let r#type = v[4];
    let did = v[5];
    let contact = v[6];
    let limit = v[7];
    let timezone = v[8];
    let all_messages = v[9];

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
    if !from.is_empty() && !rt::date(from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from, to) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from, to, 92) {
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

pub(crate) fn get_reseller_mms(call: &mut Call, v: &Values) {
    let mms = v[0];
    let client = v[1];
    let from = v[2];
    let to = v[3];
    let r#type = v[4];
    let did = v[5];
    let contact = v[6];
    let limit = v[7];
    let timezone = v[8];
    let all_messages = v[9];
    let sms = v[10];

    if !mms.is_empty() && !rt::digits(mms, 1, 20) {
        call.broken(&rules::INVALID_SMS_MMS);
    }
    if client.is_empty() {
        call.broken(&rules::INVALID_CLIENT_GETRESELLERSMS_CLIENT);
    } else if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
    if !from.is_empty() && !rt::date(from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from, to) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from, to, 92) {
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

pub(crate) fn get_sms(call: &mut Call, v: &Values) {
    let sms = v[0];
    let from = v[1];
    let to = v[2];
    let r#type = v[3];
    let did = v[4];
    let contact = v[5];
    let limit = v[6];
    let timezone = v[7];
    let all_messages = v[8];

    if !sms.is_empty() && !rt::digits(sms, 1, 20) {
        call.broken(&rules::INVALID_SMS);
    } else if all_messages == "1" && !sms.is_empty() && sms != "0" {
        call.broken(&rules::INVALID_SMS_ALL_MESSAGES);
    }
    if !from.is_empty() && !rt::date(from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from, to) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from, to, 92) {
        call.broken(&rules::INVALID_DATERANGE_FROM);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_TYPE_DIRECTION);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::CALLERID) {
        call.broken(&rules::INVALID_DID_FILTER);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
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

pub(crate) fn get_mms(call: &mut Call, v: &Values) {
    let mms = v[0];
    let from = v[1];
    let to = v[2];
    let r#type = v[3];
    let did = v[4];
    let contact = v[5];
    let limit = v[6];
    let timezone = v[7];

    if !mms.is_empty() && !rt::digits(mms, 1, 20) {
        call.broken(&rules::INVALID_SMS_MMS);
    }
    if !from.is_empty() && !rt::date(from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from, to) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !from.is_empty() && !to.is_empty() && !rt::days_within(from, to, 92) {
        call.broken(&rules::INVALID_DATERANGE_FROM);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_TYPE_DIRECTION);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::CALLERID) {
        call.broken(&rules::INVALID_DID_FILTER);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
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

pub(crate) fn get_media_mms(call: &mut Call, v: &Values) {
    let id = v[0];

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn send_sms(call: &mut Call, v: &Values) {
    let did = v[0];
    let dst = v[1];
    let message = v[2];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
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

pub(crate) fn send_mms(call: &mut Call, v: &Values) {
    let did = v[0];
    let dst = v[1];
    let message = v[2];
    let media1 = v[3];
    let media2 = v[4];
    let media3 = v[5];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
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

pub(crate) fn set_sms(call: &mut Call, v: &Values) {
    let did = v[0];
    let enable = v[1];
    let email_enabled = v[2];
    let email_address = v[3];
    let sms_forward_enable = v[4];
    let sms_forward = v[5];
    let url_callback_enable = v[6];
    let url_callback_retry = v[8];
    let dialmode = v[13];
    let smpp_enabled = v[14];
    let smpp_url = v[15];
    let smpp_user = v[16];
    let smpp_pass = v[17];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
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
