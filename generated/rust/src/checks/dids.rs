// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area dids.

use crate::call::Call;
use crate::check::Values;
use crate::{items, rt, rules, tables};

pub(crate) fn assign_di_dv_pri(call: &mut Call, v: &Values) {
    let vpri = v[0];
    let did = v[1];

    if vpri.is_empty() {
        call.broken(&rules::MISSING_PARAMS_VPRI);
    }
    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn back_order_didusa(call: &mut Call, v: &Values) {
    let quantity = v[0];
    let state = v[1];
    let ratecenter = v[2];
    let routing = v[3];
    let failover_busy = v[4];
    let failover_unreachable = v[5];
    let failover_noanswer = v[6];
    let pop = v[8];
    let dialtime = v[9];
    let cnam = v[10];
    let callerid_prefix = v[11];
    let note = v[12];
    let billing_type = v[13];

    if quantity.is_empty() {
        call.broken(&rules::INVALID_QUANTITY_REQUIRED);
    } else if !quantity.is_empty() && !rt::integer(quantity, 1, 1000000, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_QUANTITY);
    }
    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    } else if !state.is_empty() && !rt::lookup_has(call, state, "getStates.state") {
        call.broken(&rules::INVALID_STATE_UNKNOWN);
    }
    if ratecenter.is_empty() {
        call.broken(&rules::INVALID_RATECENTER_REQUIRED);
    } else if !ratecenter.is_empty()
        && !rt::lookup_has(call, ratecenter, "getRateCentersUSA.ratecenter")
    {
        call.broken(&rules::INVALID_RATECENTER_UNKNOWN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
}

pub(crate) fn back_order_didcan(call: &mut Call, v: &Values) {
    let quantity = v[0];
    let province = v[1];
    let ratecenter = v[2];
    let routing = v[3];
    let failover_busy = v[4];
    let failover_unreachable = v[5];
    let failover_noanswer = v[6];
    let pop = v[8];
    let dialtime = v[9];
    let cnam = v[10];
    let callerid_prefix = v[11];
    let note = v[12];
    let billing_type = v[13];

    if quantity.is_empty() {
        call.broken(&rules::INVALID_QUANTITY_REQUIRED);
    } else if !quantity.is_empty() && !rt::integer(quantity, 1, 1000000, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_QUANTITY);
    }
    if province.is_empty() {
        call.broken(&rules::MISSING_PROVINCE);
    }
    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    } else if !province.is_empty() && !rt::lookup_has(call, province, "getProvinces.province") {
        call.broken(&rules::INVALID_PROVINCE_UNKNOWN);
    }
    if ratecenter.is_empty() {
        call.broken(&rules::INVALID_RATECENTER_REQUIRED);
    } else if !ratecenter.is_empty()
        && !rt::lookup_has(call, ratecenter, "getRateCentersCAN.ratecenter")
    {
        call.broken(&rules::INVALID_RATECENTER_UNKNOWN_CAN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
}

pub(crate) fn cancel_did(call: &mut Call, v: &Values) {
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

pub(crate) fn connect_did(call: &mut Call, v: &Values) {
    let did = v[0];
    let account = v[1];
    let monthly = v[2];
    let setup = v[3];
    let minute = v[4];
    let next_billing = v[5];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if account.is_empty() {
        call.broken(&rules::MISSING_ACCOUNT);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if monthly.is_empty() {
        call.broken(&rules::MISSING_MONTHLY);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if setup.is_empty() {
        call.broken(&rules::MISSING_SETUP);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if minute.is_empty() {
        call.broken(&rules::MISSING_MINUTE);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
    if !next_billing.is_empty()
        && next_billing != "0000-00-00"
        && !rt::date(next_billing, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_DATE_NEXT_BILLING);
    }
}

pub(crate) fn connect_fax(call: &mut Call, v: &Values) {
    let did = v[0];
    let account = v[1];
    let monthly = v[2];
    let setup = v[3];
    let minute = v[4];
    let next_billing = v[5];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if account.is_empty() {
        call.broken(&rules::MISSING_ACCOUNT);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if monthly.is_empty() {
        call.broken(&rules::MISSING_MONTHLY);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if setup.is_empty() {
        call.broken(&rules::MISSING_SETUP);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if minute.is_empty() {
        call.broken(&rules::MISSING_MINUTE);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
    if !next_billing.is_empty()
        && next_billing != "0000-00-00"
        && !rt::date(next_billing, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_DATE_NEXT_BILLING);
    }
}

pub(crate) fn get_carriers(call: &mut Call, v: &Values) {
    let carrier = v[0];

    if !carrier.is_empty() && !rt::digits(carrier, 1, 3) {
        call.broken(&rules::INVALID_CARRIER);
    } else if !carrier.is_empty() && !rt::lookup_has(call, carrier, "getCarriers.value") {
        call.broken(&rules::INVALID_CARRIER_UNKNOWN);
    }
}

pub(crate) fn get_did_countries(call: &mut Call, v: &Values) {
    let country_id = v[0];
    let r#type = v[1];

    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
    if r#type.is_empty() {
        call.broken(&rules::MISSING_TYPE);
    }
}

pub(crate) fn get_dids_can(call: &mut Call, v: &Values) {
    let province = v[0];
    let ratecenter = v[1];

    if province.is_empty() {
        call.broken(&rules::MISSING_PROVINCE);
    }
    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    } else if !province.is_empty() && !rt::lookup_has(call, province, "getProvinces.province") {
        call.broken(&rules::INVALID_PROVINCE_UNKNOWN);
    }
    if !ratecenter.is_empty() && !rt::lookup_has(call, ratecenter, "getRateCentersCAN.ratecenter") {
        call.broken(&rules::INVALID_RATECENTER_UNKNOWN_CAN);
    }
}

pub(crate) fn get_di_dv_pri(call: &mut Call, v: &Values) {
    let vpri = v[0];

    if vpri.is_empty() {
        call.broken(&rules::MISSING_PARAMS_VPRI);
    }
}

pub(crate) fn get_dids_info(call: &mut Call, v: &Values) {
    let client = v[0];
    let did = v[1];

    if !client.is_empty() && !rt::chars_only(client, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_CLIENT_FILTER);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_dids_international_geographic(call: &mut Call, v: &Values) {
    let country_id = v[0];

    if country_id.is_empty() {
        call.broken(&rules::MISSING_COUNTRYID_COUNTRY_ID);
    }
    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
}

pub(crate) fn get_dids_international_national(call: &mut Call, v: &Values) {
    let country_id = v[0];

    if country_id.is_empty() {
        call.broken(&rules::MISSING_COUNTRYID_COUNTRY_ID);
    }
    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
}

pub(crate) fn get_dids_international_toll_free(call: &mut Call, v: &Values) {
    let country_id = v[0];

    if country_id.is_empty() {
        call.broken(&rules::MISSING_COUNTRYID_COUNTRY_ID);
    }
    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
}

pub(crate) fn get_dids_usa(call: &mut Call, v: &Values) {
    let state = v[0];
    let ratecenter = v[1];

    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    } else if !state.is_empty() && !rt::lookup_has(call, state, "getStates.state") {
        call.broken(&rules::INVALID_STATE_UNKNOWN);
    }
    if !ratecenter.is_empty() && !rt::lookup_has(call, ratecenter, "getRateCentersUSA.ratecenter") {
        call.broken(&rules::INVALID_RATECENTER_UNKNOWN);
    }
}

pub(crate) fn get_international_types(_: &mut Call, _: &Values) {}

pub(crate) fn get_provinces(_: &mut Call, _: &Values) {}

pub(crate) fn get_rate_centers_can(call: &mut Call, v: &Values) {
    let province = v[0];

    if province.is_empty() {
        call.broken(&rules::MISSING_PROVINCE);
    }
    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    } else if !province.is_empty() && !rt::lookup_has(call, province, "getProvinces.province") {
        call.broken(&rules::INVALID_PROVINCE_UNKNOWN);
    }
}

pub(crate) fn get_rate_centers_usa(call: &mut Call, v: &Values) {
    let state = v[0];

    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    } else if !state.is_empty() && !rt::lookup_has(call, state, "getStates.state") {
        call.broken(&rules::INVALID_STATE_UNKNOWN);
    }
}

pub(crate) fn get_states(_: &mut Call, _: &Values) {}

pub(crate) fn get_vpris(_: &mut Call, _: &Values) {}

pub(crate) fn order_did(call: &mut Call, v: &Values) {
    let did = v[0];
    let routing = v[1];
    let failover_busy = v[2];
    let failover_unreachable = v[3];
    let failover_noanswer = v[4];
    let pop = v[6];
    let dialtime = v[7];
    let cnam = v[8];
    let callerid_prefix = v[9];
    let note = v[10];
    let billing_type = v[11];
    let account = v[12];
    let monthly = v[13];
    let setup = v[14];
    let minute = v[15];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if !did.is_empty() && !rt::lookup_lacks(call, did, "getDIDsInfo.did") {
        call.broken(&rules::DID_IN_USE_DID_TAKEN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn order_did_international_geographic(call: &mut Call, v: &Values) {
    let location_id = v[0];
    let quantity = v[1];
    let routing = v[2];
    let failover_busy = v[3];
    let failover_unreachable = v[4];
    let failover_noanswer = v[5];
    let pop = v[7];
    let dialtime = v[8];
    let cnam = v[9];
    let callerid_prefix = v[10];
    let billing_type = v[11];
    let note = v[12];
    let account = v[13];
    let monthly = v[14];
    let setup = v[15];
    let minute = v[16];

    if location_id.is_empty() {
        call.broken(&rules::MISSING_LOCATION_LOCATION_ID);
    }
    if !location_id.is_empty() && !rt::matches(location_id, &tables::LOCATION_ID) {
        call.broken(&rules::INVALID_LOCATION_LOCATION_ID);
    }
    if quantity.is_empty() {
        call.broken(&rules::INVALID_QUANTITY_REQUIRED);
    } else if !quantity.is_empty() && !rt::integer(quantity, 1, 1000000, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_QUANTITY);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn order_did_international_national(call: &mut Call, v: &Values) {
    let location_id = v[0];
    let quantity = v[1];
    let routing = v[2];
    let failover_busy = v[3];
    let failover_unreachable = v[4];
    let failover_noanswer = v[5];
    let pop = v[7];
    let dialtime = v[8];
    let cnam = v[9];
    let callerid_prefix = v[10];
    let billing_type = v[11];
    let note = v[12];
    let account = v[13];
    let monthly = v[14];
    let setup = v[15];
    let minute = v[16];

    if location_id.is_empty() {
        call.broken(&rules::MISSING_LOCATION_LOCATION_ID);
    }
    if !location_id.is_empty() && !rt::matches(location_id, &tables::LOCATION_ID) {
        call.broken(&rules::INVALID_LOCATION_LOCATION_ID);
    }
    if quantity.is_empty() {
        call.broken(&rules::INVALID_QUANTITY_REQUIRED);
    } else if !quantity.is_empty() && !rt::integer(quantity, 1, 1000000, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_QUANTITY);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn order_did_international_toll_free(call: &mut Call, v: &Values) {
    let location_id = v[0];
    let quantity = v[1];
    let routing = v[2];
    let failover_busy = v[3];
    let failover_unreachable = v[4];
    let failover_noanswer = v[5];
    let pop = v[7];
    let dialtime = v[8];
    let cnam = v[9];
    let callerid_prefix = v[10];
    let note = v[11];
    let account = v[12];
    let monthly = v[13];
    let setup = v[14];
    let minute = v[15];

    if location_id.is_empty() {
        call.broken(&rules::MISSING_LOCATION_LOCATION_ID);
    }
    if !location_id.is_empty() && !rt::matches(location_id, &tables::LOCATION_ID) {
        call.broken(&rules::INVALID_LOCATION_LOCATION_ID);
    }
    if quantity.is_empty() {
        call.broken(&rules::INVALID_QUANTITY_REQUIRED);
    } else if !quantity.is_empty() && !rt::integer(quantity, 1, 1000000, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_QUANTITY);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn order_did_virtual(call: &mut Call, v: &Values) {
    let digits = v[0];
    let routing = v[1];
    let failover_busy = v[2];
    let failover_unreachable = v[3];
    let failover_noanswer = v[4];
    let pop = v[6];
    let dialtime = v[7];
    let cnam = v[8];
    let callerid_prefix = v[9];
    let note = v[10];
    let account = v[11];
    let monthly = v[12];
    let setup = v[13];
    let minute = v[14];

    if digits.is_empty() {
        call.broken(&rules::MISSING_DIGITS);
    }
    if !digits.is_empty() && !rt::digits(digits, 3, 3) {
        call.broken(&rules::INVALID_DIGITS_ORDERDIDVIRTUAL_DIGITS);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn order_toll_free(call: &mut Call, v: &Values) {
    let did = v[0];
    let routing = v[1];
    let failover_busy = v[2];
    let failover_unreachable = v[3];
    let failover_noanswer = v[4];
    let pop = v[6];
    let dialtime = v[7];
    let cnam = v[8];
    let callerid_prefix = v[9];
    let note = v[10];
    let account = v[11];
    let monthly = v[12];
    let setup = v[13];
    let minute = v[14];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if !did.is_empty() && !rt::lookup_lacks(call, did, "getDIDsInfo.did") {
        call.broken(&rules::DID_IN_USE_DID_TAKEN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn order_vanity(call: &mut Call, v: &Values) {
    let did = v[0];
    let routing = v[1];
    let failover_busy = v[2];
    let failover_unreachable = v[3];
    let failover_noanswer = v[4];
    let pop = v[6];
    let dialtime = v[7];
    let cnam = v[8];
    let callerid_prefix = v[9];
    let note = v[10];
    let carrier = v[11];
    let account = v[12];
    let monthly = v[13];
    let setup = v[14];
    let minute = v[15];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
    if !did.is_empty() && !rt::lookup_lacks(call, did, "getDIDsInfo.did") {
        call.broken(&rules::DID_IN_USE_DID_TAKEN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if carrier.is_empty() {
        call.broken(&rules::MISSING_CARRIER);
    }
    if !carrier.is_empty() && !rt::digits(carrier, 1, 3) {
        call.broken(&rules::INVALID_CARRIER);
    } else if !carrier.is_empty() && !rt::lookup_has(call, carrier, "getCarriers.value") {
        call.broken(&rules::INVALID_CARRIER_UNKNOWN);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT);
    }
    if !monthly.is_empty()
        && !rt::decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MONTHLY);
    }
    if !setup.is_empty() && !rt::decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10) {
        call.broken(&rules::INVALID_SETUP);
    }
    if !minute.is_empty() && !rt::decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_MINUTE);
    }
}

pub(crate) fn remove_di_dv_pri(call: &mut Call, v: &Values) {
    let did = v[1];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn search_dids_can(call: &mut Call, v: &Values) {
    let province = v[0];
    let r#type = v[1];
    let query = v[2];

    if !province.is_empty() && !rt::matches(province, &tables::COUNTRY) {
        call.broken(&rules::INVALID_PROVINCE);
    } else if !province.is_empty() && !rt::lookup_has(call, province, "getProvinces.province") {
        call.broken(&rules::INVALID_PROVINCE_UNKNOWN);
    }
    if r#type.is_empty() {
        call.broken(&rules::MISSING_TYPE);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::SEARCH_TYPE) {
        call.broken(&rules::INVALID_TYPE_SEARCH_TYPE);
    }
    if query.is_empty() {
        call.broken(&rules::MISSING_QUERY);
    }
}

pub(crate) fn search_dids_usa(call: &mut Call, v: &Values) {
    let state = v[0];
    let r#type = v[1];
    let query = v[2];

    if !state.is_empty() && !rt::matches(state, &tables::COUNTRY) {
        call.broken(&rules::INVALID_STATE);
    } else if !state.is_empty() && !rt::lookup_has(call, state, "getStates.state") {
        call.broken(&rules::INVALID_STATE_UNKNOWN);
    }
    if r#type.is_empty() {
        call.broken(&rules::MISSING_TYPE);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::SEARCH_TYPE) {
        call.broken(&rules::INVALID_TYPE_SEARCH_TYPE);
    }
    if query.is_empty() {
        call.broken(&rules::MISSING_QUERY_SEARCHDIDSUSA_QUERY);
    }
}

pub(crate) fn search_toll_free_can_us(call: &mut Call, v: &Values) {
    let r#type = v[0];

    if !r#type.is_empty() && !rt::in_set(r#type, tables::SEARCH_TYPE) {
        call.broken(&rules::INVALID_TYPE_SEARCH_TYPE);
    }
}

pub(crate) fn search_toll_free_usa(call: &mut Call, v: &Values) {
    let r#type = v[0];

    if !r#type.is_empty() && !rt::in_set(r#type, tables::SEARCH_TYPE) {
        call.broken(&rules::INVALID_TYPE_SEARCH_TYPE);
    }
}

pub(crate) fn search_vanity(call: &mut Call, v: &Values) {
    let r#type = v[0];
    let query = v[1];

    if r#type.is_empty() {
        call.broken(&rules::MISSING_TYPE);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::VANITY_TYPE) {
        call.broken(&rules::INVALID_TYPE_VANITY_TYPE);
    }
    if query.is_empty() {
        call.broken(&rules::MISSING_QUERY);
    }
    if !query.is_empty() && !rt::length(query, 7, 7) {
        call.broken(&rules::INVALID_QUERY);
    }
}

pub(crate) fn set_did_billing_type(call: &mut Call, v: &Values) {
    let did = v[0];
    let billing_type = v[1];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
}

pub(crate) fn set_did_info(call: &mut Call, v: &Values) {
    let did = v[0];
    let routing = v[1];
    let failover_busy = v[2];
    let failover_unreachable = v[3];
    let failover_noanswer = v[4];
    let pop = v[6];
    let dialtime = v[7];
    let cnam = v[8];
    let callerid_prefix = v[9];
    let note = v[10];
    let billing_type = v[12];
    let record_calls = v[13];
    let transcribe = v[14];
    let transcription_locale = v[15];
    let transcription_email = v[16];
    let transcription_start_delay = v[17];
    let voicemail_threshold = v[18];
    let inbound_dialing_mode = v[19];
    let transcription_redaction = v[20];
    let transcription_summary = v[21];
    let transcription_sentiment = v[22];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
    if !failover_busy.is_empty()
        && failover_busy != "none"
        && !rt::routing(failover_busy, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if !failover_unreachable.is_empty()
        && failover_unreachable != "none"
        && !rt::routing(failover_unreachable, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if !failover_noanswer.is_empty()
        && failover_noanswer != "none"
        && !rt::routing(failover_noanswer, tables::ROUTING)
    {
        call.broken(&rules::INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if dialtime.is_empty() {
        call.broken(&rules::MISSING_DIALTIME);
    }
    if !dialtime.is_empty() && !rt::digits(dialtime, 1, 6) {
        call.broken(&rules::INVALID_DIALTIME);
    }
    if cnam.is_empty() {
        call.broken(&rules::MISSING_CNAM);
    }
    if !cnam.is_empty() && !rt::in_set(cnam, tables::FLAG) {
        call.broken(&rules::INVALID_CNAM);
    }
    if !callerid_prefix.is_empty() && !rt::length(callerid_prefix, 0, 19) {
        call.broken(&rules::INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if !note.is_empty() && !rt::length(note, 0, 49) {
        call.broken(&rules::INVALID_NOTE);
    }
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
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
    if !voicemail_threshold.is_empty()
        && !rt::integer(voicemail_threshold, 0, 60, 5, rt::Zeros::Plain)
    {
        call.broken(&rules::UNNAMED_STATUS_VOICEMAIL_THRESHOLD);
    }
    if !inbound_dialing_mode.is_empty() && !rt::in_set(inbound_dialing_mode, tables::FLAG) {
        call.broken(&rules::UNNAMED_STATUS_INBOUND_DIALING_MODE);
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
}

pub(crate) fn set_didpop(call: &mut Call, v: &Values) {
    let did = v[0];
    let pop = v[1];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
}

pub(crate) fn set_did_routing(call: &mut Call, v: &Values) {
    let did = v[0];
    let routing = v[1];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    } else if !did.is_empty() && !rt::lookup_has(call, did, "getDIDsInfo.did") {
        call.broken(&rules::INVALID_DID_UNKNOWN);
    }
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
}

pub(crate) fn set_did_voicemail(call: &mut Call, v: &Values) {
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

pub(crate) fn unconnect_did(call: &mut Call, v: &Values) {
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

pub(crate) fn unconnect_fax(call: &mut Call, v: &Values) {
    let did = v[0];

    if did.is_empty() {
        call.broken(&rules::MISSING_DID);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_back_orders(call: &mut Call, v: &Values) {
    let id = v[0];

    if !id.is_empty() && !rt::digits(id, 1, 20) {
        call.broken(&rules::INVALID_ID);
    }
}
