// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area fax.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn cancel_fax_number(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn delete_fax_message(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn del_email_to_fax(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn del_fax_folder(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_fax_provinces(call: &mut Call, v: &Values) {
    let province = v[0];

    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    }
}

pub(crate) fn get_fax_states(call: &mut Call, v: &Values) {
    let state = v[0];

    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    }
}

pub(crate) fn get_fax_rate_centers_can(call: &mut Call, v: &Values) {
    let province = v[0];

    if province.is_empty() {
        call.broken(&rules::MISSING_PROVINCE);
    }
    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    }
}

pub(crate) fn get_fax_rate_centers_usa(call: &mut Call, v: &Values) {
    let state = v[0];

    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    }
}

pub(crate) fn get_fax_numbers_info(call: &mut Call, v: &Values) {
    let did = v[0];

    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_fax_numbers_portability(call: &mut Call, v: &Values) {
    let did = v[0];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_fax_messages(call: &mut Call, v: &Values) {
    let from = v[0];
    let to = v[1];
    let id = v[3];

    if !from.is_empty() && !rt::date(from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_GETFAXMESSAGES_FROM);
    } else if !from.is_empty() && !rt::date(from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_GETFAXMESSAGES_TO);
    } else if !to.is_empty() && !rt::date(to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from, to) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_fax_message_pdf(call: &mut Call, v: &Values) {
    let id = v[0];

    if id.is_empty() {
        call.broken(&rules::MISSING_ID);
    }
    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_fax_folders(call: &mut Call, v: &Values) {
    let id = v[0];

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn get_email_to_fax(call: &mut Call, v: &Values) {
    let id = v[0];

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}

pub(crate) fn mail_fax_message_pdf(call: &mut Call, v: &Values) {
    let id = v[0];
    let email = v[1];

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

pub(crate) fn move_fax_message(call: &mut Call, v: &Values) {
    let fax_id = v[0];
    let folder_id = v[1];

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

pub(crate) fn order_fax_number(call: &mut Call, v: &Values) {
    let location = v[0];
    let quantity = v[1];
    let email = v[2];
    let email_enable = v[3];
    let url_callback_enable = v[6];
    let url_callback_retry = v[7];

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

pub(crate) fn set_fax_folder(call: &mut Call, v: &Values) {
    let id = v[0];
    let name = v[1];

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
    if name.is_empty() {
        call.broken(&rules::MISSING_NAME);
    }
}

pub(crate) fn set_email_to_fax(call: &mut Call, v: &Values) {
    let id = v[0];
    let auth_email = v[2];
    let from_number_id = v[3];
    let security_code = v[5];

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

pub(crate) fn search_fax_area_code_can(call: &mut Call, v: &Values) {
    let area_code = v[0];

    if area_code.is_empty() {
        call.broken(&rules::INVALID_AREA_CODE_REQUIRED);
    } else if !area_code.is_empty() && !rt::digits(area_code, 3, 3) {
        call.broken(&rules::INVALID_AREA_CODE);
    }
}

pub(crate) fn search_fax_area_code_usa(call: &mut Call, v: &Values) {
    let area_code = v[0];

    if area_code.is_empty() {
        call.broken(&rules::INVALID_AREA_CODE_REQUIRED);
    } else if !area_code.is_empty() && !rt::digits(area_code, 3, 3) {
        call.broken(&rules::INVALID_AREA_CODE);
    }
}

pub(crate) fn set_fax_number_info(call: &mut Call, v: &Values) {
    let did = v[0];
    let email = v[1];
    let email_enable = v[2];
    let url_callback_enable = v[5];
    let url_callback_retry = v[6];

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

pub(crate) fn set_fax_number_email(call: &mut Call, v: &Values) {
    let did = v[0];
    let email = v[1];
    let email_enable = v[2];

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

pub(crate) fn set_fax_number_url_callback(call: &mut Call, v: &Values) {
    let did = v[0];
    let url_callback_enable = v[2];
    let url_callback_retry = v[3];

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

pub(crate) fn send_fax_message(call: &mut Call, v: &Values) {
    let to_number = v[0];
    let from_name = v[1];
    let from_number = v[2];
    let send_email = v[4];
    let file = v[6];

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
