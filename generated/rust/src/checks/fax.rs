// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area fax.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn cancel_fax_number<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "test" => {}
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

pub(crate) fn delete_fax_message<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "test" => {}
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

pub(crate) fn del_email_to_fax<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "test" => {}
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

pub(crate) fn del_fax_folder<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "test" => {}
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

pub(crate) fn get_fax_provinces<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut province = "";
    for (name, value) in params {
        match name {
            "province" => province = value,
            _ => call.unknown.push(name),
        }
    }

    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    }
}

pub(crate) fn get_fax_states<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut state = "";
    for (name, value) in params {
        match name {
            "state" => state = value,
            _ => call.unknown.push(name),
        }
    }

    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    }
}

pub(crate) fn get_fax_rate_centers_can<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut province = "";
    for (name, value) in params {
        match name {
            "province" => province = value,
            _ => call.unknown.push(name),
        }
    }

    if province.is_empty() {
        call.broken(&rules::MISSING_PROVINCE);
    }
    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    }
}

pub(crate) fn get_fax_rate_centers_usa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut state = "";
    for (name, value) in params {
        match name {
            "state" => state = value,
            _ => call.unknown.push(name),
        }
    }

    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    }
}

pub(crate) fn get_fax_numbers_info<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            _ => call.unknown.push(name),
        }
    }

    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_fax_numbers_portability<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_fax_messages<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut from = "";
    let mut to = "";
    let mut id = "";
    for (name, value) in params {
        match name {
            "from" => from = value,
            "to" => to = value,
            "id" => id = value,
            "folder" => {}
            _ => call.unknown.push(name),
        }
    }
    let from_as_date = rt::read_date(from);
    let to_as_date = rt::read_date(to);

    if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_GETFAXMESSAGES_FROM);
    } else if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_GETFAXMESSAGES_TO);
    } else if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from_as_date, to_as_date) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_fax_message_pdf<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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

pub(crate) fn get_fax_folders<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            _ => call.unknown.push(name),
        }
    }

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_email_to_fax<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            _ => call.unknown.push(name),
        }
    }

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn mail_fax_message_pdf<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    let mut email = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "email" => email = value,
            _ => call.unknown.push(name),
        }
    }

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
    if email.is_empty() {
        call.broken(&rules::MISSING_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
}

pub(crate) fn move_fax_message<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut fax_id = "";
    let mut folder_id = "";
    for (name, value) in params {
        match name {
            "fax_id" => fax_id = value,
            "folder_id" => folder_id = value,
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if fax_id.is_empty() {
        call.broken(&rules::INVALID_FAX_ID_REQUIRED);
    } else if !fax_id.is_empty() && !rt::digits(fax_id, 1, 20) {
        call.broken(&rules::INVALID_FAX_ID);
    } else if !fax_id.is_empty() && !rt::lookup_has(call, fax_id, "getFaxMessages.id") {
        call.broken(&rules::INVALID_FAX_ID_UNKNOWN);
    }
    if folder_id.is_empty() {
        call.broken(&rules::INVALID_FOLDER_ID_REQUIRED);
    } else if !folder_id.is_empty() && !rt::digits(folder_id, 1, 20) {
        call.broken(&rules::INVALID_FOLDER_ID);
    } else if !folder_id.is_empty() && !rt::lookup_has(call, folder_id, "getFaxFolders.id") {
        call.broken(&rules::INVALID_FOLDER_ID_UNKNOWN);
    }
}

pub(crate) fn order_fax_number<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut location = "";
    let mut quantity = "";
    let mut email = "";
    let mut email_enable = "";
    let mut url_callback_enable = "";
    let mut url_callback_retry = "";
    for (name, value) in params {
        match name {
            "location" => location = value,
            "quantity" => quantity = value,
            "email" => email = value,
            "email_enable" => email_enable = value,
            "url_callback_enable" => url_callback_enable = value,
            "url_callback_retry" => url_callback_retry = value,
            "email_attach_file" => {}
            "url_callback" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if location.is_empty() {
        call.broken(&rules::MISSING_LOCATION);
    }
    if !location.is_empty() && !rt::digits(location, 1, 20) {
        call.broken(&rules::INVALID_LOCATION);
    }
    if quantity.is_empty() {
        call.broken(&rules::INVALID_QUANTITY_REQUIRED);
    } else if !quantity.is_empty() && !rt::integer(quantity, 1, 1000000, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_QUANTITY);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
    if !email_enable.is_empty() && !rt::in_set(email_enable, tables::FLAG) {
        call.broken(&rules::INVALID_EMAIL_ENABLE);
    }
    if !url_callback_enable.is_empty() && !rt::in_set(url_callback_enable, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if !url_callback_retry.is_empty() && !rt::in_set(url_callback_retry, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
}

pub(crate) fn set_fax_folder<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    let mut name_value = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "name" => name_value = value,
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
    if name_value.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
}

pub(crate) fn set_email_to_fax<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut id = "";
    let mut auth_email = "";
    let mut from_number_id = "";
    let mut security_code = "";
    for (name, value) in params {
        match name {
            "id" => id = value,
            "auth_email" => auth_email = value,
            "from_number_id" => from_number_id = value,
            "security_code" => security_code = value,
            "enabled" => {}
            "security_code_enabled" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
    if auth_email.is_empty() {
        call.broken(&rules::MISSING_EMAIL_AUTH_EMAIL);
    }
    if !auth_email.is_empty() && !rt::email(auth_email) {
        call.broken(&rules::INVALID_EMAIL_AUTH_EMAIL);
    }
    if from_number_id.is_empty() {
        call.broken(&rules::MISSING_PARAMS_FROM_NUMBER_ID);
    }
    if security_code.is_empty() {
        call.broken(&rules::INVALID_SECURITY_CODE_REQUIRED);
    } else if !security_code.is_empty() && !rt::chars_only(security_code, &tables::INVALID_USERNAME)
    {
        call.broken(&rules::INVALID_SECURITY_CODE);
    }
}

pub(crate) fn search_fax_area_code_can<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut area_code = "";
    for (name, value) in params {
        match name {
            "area_code" => area_code = value,
            _ => call.unknown.push(name),
        }
    }

    if area_code.is_empty() {
        call.broken(&rules::INVALID_AREA_CODE_REQUIRED);
    } else if !area_code.is_empty() && !rt::digits(area_code, 3, 3) {
        call.broken(&rules::INVALID_AREA_CODE);
    }
}

pub(crate) fn search_fax_area_code_usa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut area_code = "";
    for (name, value) in params {
        match name {
            "area_code" => area_code = value,
            _ => call.unknown.push(name),
        }
    }

    if area_code.is_empty() {
        call.broken(&rules::INVALID_AREA_CODE_REQUIRED);
    } else if !area_code.is_empty() && !rt::digits(area_code, 3, 3) {
        call.broken(&rules::INVALID_AREA_CODE);
    }
}

pub(crate) fn set_fax_number_info<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut email = "";
    let mut email_enable = "";
    let mut url_callback_enable = "";
    let mut url_callback_retry = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "email" => email = value,
            "email_enable" => email_enable = value,
            "url_callback_enable" => url_callback_enable = value,
            "url_callback_retry" => url_callback_retry = value,
            "email_attach_file" => {}
            "url_callback" => {}
            "test" => {}
            "fax_to_sip_enabled" => {}
            "fax_to_sip_enabled_account" => {}
            "note" => {}
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
    if !email_enable.is_empty() && !rt::in_set(email_enable, tables::FLAG) {
        call.broken(&rules::INVALID_EMAIL_ENABLE);
    }
    if !url_callback_enable.is_empty() && !rt::in_set(url_callback_enable, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if !url_callback_retry.is_empty() && !rt::in_set(url_callback_retry, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
}

pub(crate) fn set_fax_number_email<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut email = "";
    let mut email_enable = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "email" => email = value,
            "email_enable" => email_enable = value,
            "email_attach_file" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
    if !email_enable.is_empty() && !rt::in_set(email_enable, tables::FLAG) {
        call.broken(&rules::INVALID_EMAIL_ENABLE);
    }
}

pub(crate) fn set_fax_number_url_callback<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut url_callback_enable = "";
    let mut url_callback_retry = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "url_callback_enable" => url_callback_enable = value,
            "url_callback_retry" => url_callback_retry = value,
            "url_callback" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if !url_callback_enable.is_empty() && !rt::in_set(url_callback_enable, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if !url_callback_retry.is_empty() && !rt::in_set(url_callback_retry, tables::FLAG) {
        call.broken(&rules::INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
}

pub(crate) fn send_fax_message<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut to_number = "";
    let mut from_name = "";
    let mut from_number = "";
    let mut send_email = "";
    let mut file = "";
    for (name, value) in params {
        match name {
            "to_number" => to_number = value,
            "from_name" => from_name = value,
            "from_number" => from_number = value,
            "send_email" => send_email = value,
            "file" => file = value,
            "send_email_enabled" => {}
            "station_id" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

    if to_number.is_empty() {
        call.broken(&rules::INVALID_TO_NUMBER_REQUIRED);
    } else if !to_number.is_empty() && !rt::chars_only(to_number, &tables::CALLERID) {
        call.broken(&rules::INVALID_TO_NUMBER);
    }
    if from_name.is_empty() {
        call.broken(&rules::MISSING_PARAMS_FROM_NAME);
    }
    if from_number.is_empty() {
        call.broken(&rules::INVALID_FROM_NUMBER_REQUIRED);
    } else if !from_number.is_empty() && !rt::chars_only(from_number, &tables::CALLERID) {
        call.broken(&rules::INVALID_FROM_NUMBER);
    } else if !from_number.is_empty() && !rt::lookup_has(call, from_number, "getFaxNumbersInfo.did")
    {
        call.broken(&rules::INVALID_FROM_NUMBER_UNKNOWN);
    }
    if !send_email.is_empty() && !rt::email(send_email) {
        call.broken(&rules::INVALID_EMAIL_SEND_EMAIL);
    }
    if file.is_empty() {
        call.broken(&rules::MISSING_FILE);
    }
    if !file.is_empty() && !rt::base64(file) {
        call.broken(&rules::NO_BASE64FILE_FILE);
    }
}
