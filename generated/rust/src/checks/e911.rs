// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area e911.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn e911_address_types<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    for (name, _) in params {
        match name {
            "type" => {}
            _ => call.unknown.push(name),
        }
    }
}

pub(crate) fn e911_cancel<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
}

pub(crate) fn e911_info<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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
    } else if !did.is_empty()
        && !rt::lookup_has(call, did, "getDIDsInfo.did")
        && !rt::chars_some(did, &tables::INVALID_DID)
        && !rt::digits(did, 11, usize::MAX)
    {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
}

pub(crate) fn e911_provision<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut full_name = "";
    let mut street_number = "";
    let mut street_name = "";
    let mut city = "";
    let mut state = "";
    let mut country = "";
    let mut zip = "";
    let mut language = "";
    let mut zip_code = "";
    let mut email = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "full_name" => full_name = value,
            "street_number" => street_number = value,
            "street_name" => street_name = value,
            "city" => city = value,
            "state" => state = value,
            "country" => country = value,
            "zip" => zip = value,
            "language" => language = value,
            "zip_code" => zip_code = value,
            "email" => email = value,
            "address_type" => {}
            "address_number" => {}
            "other_info" => {}
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

pub(crate) fn e911_provision_manually<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut full_name = "";
    let mut street_number = "";
    let mut street_name = "";
    let mut city = "";
    let mut state = "";
    let mut country = "";
    let mut zip = "";
    let mut language = "";
    let mut zip_code = "";
    let mut email = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "full_name" => full_name = value,
            "street_number" => street_number = value,
            "street_name" => street_name = value,
            "city" => city = value,
            "state" => state = value,
            "country" => country = value,
            "zip" => zip = value,
            "language" => language = value,
            "zip_code" => zip_code = value,
            "email" => email = value,
            "address_type" => {}
            "address_number" => {}
            "other_info" => {}
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

pub(crate) fn e911_update<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut full_name = "";
    let mut street_number = "";
    let mut street_name = "";
    let mut city = "";
    let mut state = "";
    let mut country = "";
    let mut zip = "";
    let mut language = "";
    let mut zip_code = "";
    let mut email = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "full_name" => full_name = value,
            "street_number" => street_number = value,
            "street_name" => street_name = value,
            "city" => city = value,
            "state" => state = value,
            "country" => country = value,
            "zip" => zip = value,
            "language" => language = value,
            "zip_code" => zip_code = value,
            "email" => email = value,
            "address_type" => {}
            "address_number" => {}
            "other_info" => {}
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

pub(crate) fn e911_validate<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut full_name = "";
    let mut street_number = "";
    let mut street_name = "";
    let mut city = "";
    let mut state = "";
    let mut country = "";
    let mut zip = "";
    let mut language = "";
    let mut zip_code = "";
    let mut email = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "full_name" => full_name = value,
            "street_number" => street_number = value,
            "street_name" => street_name = value,
            "city" => city = value,
            "state" => state = value,
            "country" => country = value,
            "zip" => zip = value,
            "language" => language = value,
            "zip_code" => zip_code = value,
            "email" => email = value,
            "address_type" => {}
            "address_number" => {}
            "other_info" => {}
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
