// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area e911.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn e911_address_types(_: &mut Call, _: &Values) {}

pub(crate) fn e911_cancel(call: &mut Call, v: &Values) {
    let did = v[0];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
}

pub(crate) fn e911_info(call: &mut Call, v: &Values) {
    let did = v[0];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
}

pub(crate) fn e911_provision(call: &mut Call, v: &Values) {
    let did = v[0];
    let full_name = v[1];
    let street_number = v[2];
    let street_name = v[3];
    let city = v[6];
    let state = v[7];
    let country = v[8];
    let zip = v[9];
    let language = v[10];
    let zip_code = v[12];
    let email = v[13];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if full_name.is_empty() {
        call.broken(&rules::MISSING_FULLNAME_FULL_NAME);
    }
    if street_number.is_empty() {
        call.broken(&rules::MISSING_STREET_NUMBER);
    }
    if street_name.is_empty() {
        call.broken(&rules::MISSING_STREET_NAME);
    }
    if city.is_empty() {
        call.broken(&rules::MISSING_CITY_E911_CITY);
    }
    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if country.is_empty() {
        call.broken(&rules::MISSING_COUNTRY);
    }
    if !country.is_empty() && !rt::in_set_fold(country, tables::E911_COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY_E911_COUNTRY);
    }
    if !zip_code.is_empty() && language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set(language, tables::NO_PROVISION) {
        call.broken(&rules::NO_PROVISION_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set_fold(language, tables::E911_LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if zip.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP_CODE);
    } else if !zip.is_empty() && !email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP);
    } else if !zip.is_empty() && email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_WSDL);
    }
    if !zip_code.is_empty() && email.is_empty() {
        call.broken(&rules::MISSING_EMAIL_E911_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
}

pub(crate) fn e911_provision_manually(call: &mut Call, v: &Values) {
    let did = v[0];
    let full_name = v[1];
    let street_number = v[2];
    let street_name = v[3];
    let city = v[6];
    let state = v[7];
    let country = v[8];
    let zip = v[9];
    let language = v[10];
    let zip_code = v[12];
    let email = v[13];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if full_name.is_empty() {
        call.broken(&rules::MISSING_FULLNAME_FULL_NAME);
    }
    if street_number.is_empty() {
        call.broken(&rules::MISSING_STREET_NUMBER);
    }
    if street_name.is_empty() {
        call.broken(&rules::MISSING_STREET_NAME);
    }
    if city.is_empty() {
        call.broken(&rules::MISSING_CITY_E911_CITY);
    }
    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if country.is_empty() {
        call.broken(&rules::MISSING_COUNTRY);
    }
    if !country.is_empty() && !rt::in_set_fold(country, tables::E911_COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY_E911_COUNTRY);
    }
    if !zip_code.is_empty() && language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set_fold(language, tables::E911_LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if zip.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP_CODE);
    } else if !zip.is_empty() && !email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP);
    } else if !zip.is_empty() && email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_WSDL);
    }
    if !zip_code.is_empty() && email.is_empty() {
        call.broken(&rules::MISSING_EMAIL_E911_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
}

pub(crate) fn e911_update(call: &mut Call, v: &Values) {
    let did = v[0];
    let full_name = v[1];
    let street_number = v[2];
    let street_name = v[3];
    let city = v[6];
    let state = v[7];
    let country = v[8];
    let zip = v[9];
    let language = v[10];
    let zip_code = v[12];
    let email = v[13];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if full_name.is_empty() {
        call.broken(&rules::MISSING_FULLNAME_FULL_NAME);
    }
    if street_number.is_empty() {
        call.broken(&rules::MISSING_STREET_NUMBER);
    }
    if street_name.is_empty() {
        call.broken(&rules::MISSING_STREET_NAME);
    }
    if city.is_empty() {
        call.broken(&rules::MISSING_CITY_E911_CITY);
    }
    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if country.is_empty() {
        call.broken(&rules::MISSING_COUNTRY);
    }
    if !country.is_empty() && !rt::in_set_fold(country, tables::E911_COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY_E911_COUNTRY);
    }
    if !zip_code.is_empty() && language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set_fold(language, tables::E911_LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if zip.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP_CODE);
    } else if !zip.is_empty() && !email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP);
    } else if !zip.is_empty() && email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_WSDL);
    }
    if !zip_code.is_empty() && email.is_empty() {
        call.broken(&rules::MISSING_EMAIL_E911_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
}

pub(crate) fn e911_validate(call: &mut Call, v: &Values) {
    let did = v[0];
    let full_name = v[1];
    let street_number = v[2];
    let street_name = v[3];
    let city = v[6];
    let state = v[7];
    let country = v[8];
    let zip = v[9];
    let language = v[10];
    let zip_code = v[12];
    let email = v[13];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if full_name.is_empty() {
        call.broken(&rules::MISSING_FULLNAME_FULL_NAME);
    }
    if street_number.is_empty() {
        call.broken(&rules::MISSING_STREET_NUMBER);
    }
    if street_name.is_empty() {
        call.broken(&rules::MISSING_STREET_NAME);
    }
    if city.is_empty() {
        call.broken(&rules::MISSING_CITY_E911_CITY);
    }
    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if country.is_empty() {
        call.broken(&rules::MISSING_COUNTRY);
    }
    if !country.is_empty() && !rt::in_set_fold(country, tables::E911_COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY_E911_COUNTRY);
    }
    if !zip_code.is_empty() && language.is_empty() {
        call.broken(&rules::MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if !language.is_empty() && !rt::in_set_fold(language, tables::E911_LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if zip.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP_CODE);
    } else if !zip.is_empty() && !email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_ZIP);
    } else if !zip.is_empty() && email.is_empty() && zip_code.is_empty() {
        call.broken(&rules::MISSING_ZIP_E911_WSDL);
    }
    if !zip_code.is_empty() && email.is_empty() {
        call.broken(&rules::MISSING_EMAIL_E911_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
}
