// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area lnp.

use crate::call::{Call, Params};
use crate::{items, rt, rules, tables};

pub(crate) fn get_portability<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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

pub(crate) fn add_lnp_port<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut port_type = "";
    let mut numbers = "";
    let mut location_type = "";
    let mut is_mobile = "";
    let mut pin = "";
    let mut btn = "";
    let mut services = "";
    let mut tf_type = "";
    let mut statement_name = "";
    let mut first_name = "";
    let mut last_name = "";
    let mut address1 = "";
    let mut city = "";
    let mut zip = "";
    let mut state = "";
    let mut country = "";
    let mut provider_name = "";
    let mut provider_account = "";
    for (name, value) in params {
        match name {
            "portType" => port_type = value,
            "numbers" => numbers = value,
            "locationType" => location_type = value,
            "isMobile" => is_mobile = value,
            "pin" => pin = value,
            "btn" => btn = value,
            "services" => services = value,
            "tfType" => tf_type = value,
            "statementName" => statement_name = value,
            "firstName" => first_name = value,
            "lastName" => last_name = value,
            "address1" => address1 = value,
            "city" => city = value,
            "zip" => zip = value,
            "state" => state = value,
            "country" => country = value,
            "providerName" => provider_name = value,
            "providerAccount" => provider_account = value,
            "isPartial" => {}
            "address2" => {}
            "notes" => {}
            "imei" => {}
            _ => call.unknown.push(name),
        }
    }

    if port_type.is_empty() {
        call.broken(&rules::INVALID_PORTTYPE_REQUIRED);
    } else if !port_type.is_empty() && !rt::in_set(port_type, tables::PORT_TYPE) {
        call.broken(&rules::INVALID_PORTTYPE);
    }
    if numbers.is_empty() {
        call.broken(&rules::MISSING_NUMBERS);
    }
    if !numbers.is_empty()
        && !rt::list(
            numbers,
            b',',
            1,
            usize::MAX,
            items::invalid_mixed_numbers_item,
        )
        && !rt::list(
            numbers,
            b',',
            1,
            usize::MAX,
            items::invalid_mixed_numbers_item_2,
        )
    {
        call.broken(&rules::INVALID_MIXED_NUMBERS);
    }
    if port_type == "3"
        && !numbers.is_empty()
        && !rt::list(
            numbers,
            b',',
            1,
            usize::MAX,
            items::invalid_mixed_numbers_item_2,
        )
    {
        call.broken(&rules::INVALID_NUMBER_PORTTYPE_NUMBERS);
    }
    if rt::in_set(port_type, tables::PORTTYPE)
        && !numbers.is_empty()
        && !rt::list(
            numbers,
            b',',
            1,
            usize::MAX,
            items::invalid_mixed_numbers_item,
        )
    {
        call.broken(&rules::INVALID_TFNUMBER_PORTTYPE_NUMBERS);
    }
    if is_mobile == "1" && pin.is_empty() {
        call.broken(&rules::INVALID_PIN_NUMBER_PIN);
    }
    if is_mobile == "1" && btn.is_empty() {
        call.broken(&rules::MISSING_PARAMS_ADDLNPPORT_BTN);
    }
    if is_mobile == "1" && services.is_empty() {
        call.broken(&rules::MISSING_PARAMS_ADDLNPPORT_SERVICES);
    }
    if port_type == "3" && tf_type.is_empty() {
        call.broken(&rules::MISSING_PARAMS_ADDLNPPORT_TFTYPE);
    }
    if !tf_type.is_empty() && !rt::in_set(tf_type, tables::TOLL_FREE_TYPE) {
        call.broken(&rules::UNNAMED_STATUS_TFTYPE);
    }
    if location_type == "1" && statement_name.is_empty() {
        call.broken(&rules::INVALID_STATEMENT_NAME_STATEMENTNAME);
    }
    if first_name.is_empty() {
        call.broken(&rules::INVALID_FIRSTNAME_REQUIRED);
    }
    if last_name.is_empty() {
        call.broken(&rules::INVALID_LASTNAME_REQUIRED);
    }
    if address1.is_empty() {
        call.broken(&rules::INVALID_ADDRESS_ADDRESS1_REQUIRED);
    }
    if city.is_empty() {
        call.broken(&rules::INVALID_CITY_REQUIRED);
    }
    if zip.is_empty() {
        call.broken(&rules::INVALID_ZIP_REQUIRED);
    }
    if state.is_empty() {
        call.broken(&rules::INVALID_STATE_REQUIRED);
    }
    if country.is_empty() {
        call.broken(&rules::INVALID_COUNTRY_REQUIRED);
    } else if !country.is_empty() && !rt::matches(country, &tables::COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY);
    }
    if provider_name.is_empty() {
        call.broken(&rules::INVALID_PROVIDER_NAME_PROVIDERNAME_REQUIRED);
    }
    if provider_account.is_empty() {
        call.broken(&rules::INVALID_PROVIDER_ACCOUNT_PROVIDERACCOUNT_REQUIRED);
    }
}

pub(crate) fn add_lnp_file<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut portid = "";
    let mut file = "";
    for (name, value) in params {
        match name {
            "portid" => portid = value,
            "file" => file = value,
            _ => call.unknown.push(name),
        }
    }

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
    if file.is_empty() {
        call.broken(&rules::MISSING_FILE);
    }
    if !file.is_empty() && !rt::base64(file) {
        call.broken(&rules::NO_BASE64FILE_FILE);
    }
}

pub(crate) fn get_lnp_status<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut portid = "";
    for (name, value) in params {
        match name {
            "portid" => portid = value,
            _ => call.unknown.push(name),
        }
    }

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_notes<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut portid = "";
    for (name, value) in params {
        match name {
            "portid" => portid = value,
            _ => call.unknown.push(name),
        }
    }

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_list_status<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    call.unknown.extend(params.map(|(name, _)| name));
}

pub(crate) fn get_lnp_list<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut portid = "";
    let mut port_status = "";
    let mut start_date = "";
    let mut end_date = "";
    for (name, value) in params {
        match name {
            "portid" => portid = value,
            "portStatus" => port_status = value,
            "startDate" => start_date = value,
            "endDate" => end_date = value,
            _ => call.unknown.push(name),
        }
    }
    let start_date_as_date = rt::read_date(start_date);
    let end_date_as_date = rt::read_date(end_date);

    if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
    if !port_status.is_empty() && !rt::lookup_has(call, port_status, "getLNPListStatus.list_status")
    {
        call.broken(&rules::INVALID_PORT_STATUS_PORTSTATUS_UNKNOWN);
    }
    if !start_date.is_empty() && !rt::date(start_date_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_FOC_STARTDATE);
    }
    if !end_date.is_empty() && !rt::date(end_date_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_FOC_ENDDATE);
    }
}

pub(crate) fn get_lnp_details<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut portid = "";
    for (name, value) in params {
        match name {
            "portid" => portid = value,
            _ => call.unknown.push(name),
        }
    }

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_attach_list<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut portid = "";
    for (name, value) in params {
        match name {
            "portid" => portid = value,
            _ => call.unknown.push(name),
        }
    }

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_attach<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut attachid = "";
    let mut portid = "";
    for (name, value) in params {
        match name {
            "attachid" => attachid = value,
            "portid" => portid = value,
            _ => call.unknown.push(name),
        }
    }

    if attachid.is_empty() {
        call.broken(&rules::INVALID_ATTACHID_REQUIRED);
    } else if !attachid.is_empty() && !rt::digits(attachid, 1, 20) {
        call.broken(&rules::INVALID_ATTACHID);
    }
    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}
