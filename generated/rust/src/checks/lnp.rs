// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area lnp.

use crate::call::Call;
use crate::check::Values;
use crate::{items, rt, rules, tables};

pub(crate) fn get_portability(call: &mut Call, v: &Values) {
    let did = v[0];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn add_lnp_port(call: &mut Call, v: &Values) {
    let port_type = v[0];
    let numbers = v[1];
    let location_type = v[3];
    let is_mobile = v[4];
    let pin = v[5];
    let btn = v[6];
    let services = v[7];
    let tf_type = v[8];
    let statement_name = v[9];
    let first_name = v[10];
    let last_name = v[11];
    let address1 = v[12];
    let city = v[14];
    let zip = v[15];
    let state = v[16];
    let country = v[17];
    let provider_name = v[18];
    let provider_account = v[19];

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
            ",",
            1,
            usize::MAX,
            items::invalid_mixed_numbers_item,
        )
        && !rt::list(
            numbers,
            ",",
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
            ",",
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
            ",",
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

pub(crate) fn add_lnp_file(call: &mut Call, v: &Values) {
    let portid = v[0];
    let file = v[1];

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

pub(crate) fn get_lnp_status(call: &mut Call, v: &Values) {
    let portid = v[0];

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_notes(call: &mut Call, v: &Values) {
    let portid = v[0];

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_list_status(_: &mut Call, _: &Values) {}

pub(crate) fn get_lnp_list(call: &mut Call, v: &Values) {
    let portid = v[0];
    let port_status = v[1];
    let start_date = v[2];
    let end_date = v[3];

    if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
    if !port_status.is_empty() && !rt::lookup_has(call, port_status, "getLNPListStatus.status") {
        call.broken(&rules::INVALID_PORT_STATUS_PORTSTATUS_UNKNOWN);
    }
    if !start_date.is_empty() && !rt::date(start_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_FOC_STARTDATE);
    }
    if !end_date.is_empty() && !rt::date(end_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_FOC_ENDDATE);
    }
}

pub(crate) fn get_lnp_details(call: &mut Call, v: &Values) {
    let portid = v[0];

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_attach_list(call: &mut Call, v: &Values) {
    let portid = v[0];

    if portid.is_empty() {
        call.broken(&rules::INVALID_PORTINGID_PORTID_REQUIRED);
    } else if !portid.is_empty() && !rt::digits(portid, 1, 20) {
        call.broken(&rules::INVALID_PORTINGID_PORTID);
    } else if !portid.is_empty() && !rt::lookup_has(call, portid, "getLNPList.portid") {
        call.broken(&rules::INVALID_PORTINGID_PORTID_UNKNOWN);
    }
}

pub(crate) fn get_lnp_attach(call: &mut Call, v: &Values) {
    let attachid = v[0];
    let portid = v[1];

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
