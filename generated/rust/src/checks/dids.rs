// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area dids.

use crate::call::{Call, Params};
use crate::{items, rt, rules, tables};

pub(crate) fn assign_di_dv_pri<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut vpri = "";
    let mut did = "";
    for (name, value) in params {
        match name {
            "vpri" => vpri = value,
            "did" => did = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn back_order_didusa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut quantity = "";
    let mut state = "";
    let mut ratecenter = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut billing_type = "";
    for (name, value) in params {
        match name {
            "quantity" => quantity = value,
            "state" => state = value,
            "ratecenter" => ratecenter = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "billing_type" => billing_type = value,
            "voicemail" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn back_order_didcan<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut quantity = "";
    let mut province = "";
    let mut ratecenter = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut billing_type = "";
    for (name, value) in params {
        match name {
            "quantity" => quantity = value,
            "province" => province = value,
            "ratecenter" => ratecenter = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "billing_type" => billing_type = value,
            "voicemail" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn cancel_did<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "cancelcomment" => {}
            "portout" => {}
            "test" => {}
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

pub(crate) fn connect_did<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    let mut next_billing = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "next_billing" => next_billing = value,
            "dont_charge_setup" => {}
            "dont_charge_monthly" => {}
            _ => call.unknown.push(name),
        }
    }
    let next_billing_as_date = rt::read_date(next_billing);

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
        && !rt::date(next_billing_as_date, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_DATE_NEXT_BILLING);
    }
}

pub(crate) fn connect_fax<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    let mut next_billing = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "next_billing" => next_billing = value,
            "dont_charge_setup" => {}
            "dont_charge_monthly" => {}
            _ => call.unknown.push(name),
        }
    }
    let next_billing_as_date = rt::read_date(next_billing);

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
        && !rt::date(next_billing_as_date, rt::DateForm::Unpadded)
    {
        call.broken(&rules::INVALID_DATE_NEXT_BILLING);
    }
}

pub(crate) fn get_carriers<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut carrier = "";
    for (name, value) in params {
        match name {
            "carrier" => carrier = value,
            _ => call.unknown.push(name),
        }
    }

    if !carrier.is_empty() && !rt::digits(carrier, 1, 3) {
        call.broken(&rules::INVALID_CARRIER);
    } else if !carrier.is_empty() && !rt::lookup_has(call, carrier, "getCarriers.value") {
        call.broken(&rules::INVALID_CARRIER_UNKNOWN);
    }
}

pub(crate) fn get_did_countries<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut country_id = "";
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "country_id" => country_id = value,
            "type" => r#type = value,
            _ => call.unknown.push(name),
        }
    }

    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
    if r#type.is_empty() {
        call.broken(&rules::MISSING_TYPE);
    }
}

pub(crate) fn get_dids_can<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut province = "";
    let mut ratecenter = "";
    for (name, value) in params {
        match name {
            "province" => province = value,
            "ratecenter" => ratecenter = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn get_di_dv_pri<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut vpri = "";
    for (name, value) in params {
        match name {
            "vpri" => vpri = value,
            _ => call.unknown.push(name),
        }
    }

    if vpri.is_empty() {
        call.broken(&rules::MISSING_PARAMS_VPRI);
    }
}

pub(crate) fn get_dids_info<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    let mut did = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            "did" => did = value,
            _ => call.unknown.push(name),
        }
    }

    if !client.is_empty() && !rt::chars_only(client, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_CLIENT_FILTER);
    }
    if !did.is_empty() && !rt::chars_only(did, &tables::DID) {
        call.broken(&rules::INVALID_DID);
    }
}

pub(crate) fn get_dids_international_geographic<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut country_id = "";
    for (name, value) in params {
        match name {
            "country_id" => country_id = value,
            _ => call.unknown.push(name),
        }
    }

    if country_id.is_empty() {
        call.broken(&rules::MISSING_COUNTRYID_COUNTRY_ID);
    }
    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
}

pub(crate) fn get_dids_international_national<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut country_id = "";
    for (name, value) in params {
        match name {
            "country_id" => country_id = value,
            _ => call.unknown.push(name),
        }
    }

    if country_id.is_empty() {
        call.broken(&rules::MISSING_COUNTRYID_COUNTRY_ID);
    }
    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
}

pub(crate) fn get_dids_international_toll_free<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut country_id = "";
    for (name, value) in params {
        match name {
            "country_id" => country_id = value,
            _ => call.unknown.push(name),
        }
    }

    if country_id.is_empty() {
        call.broken(&rules::MISSING_COUNTRYID_COUNTRY_ID);
    }
    if !country_id.is_empty() && !rt::digits(country_id, 1, 6) {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID);
    } else if !country_id.is_empty() && !rt::lookup_has(call, country_id, "getDIDCountries.value") {
        call.broken(&rules::INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
}

pub(crate) fn get_dids_usa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut state = "";
    let mut ratecenter = "";
    for (name, value) in params {
        match name {
            "state" => state = value,
            "ratecenter" => ratecenter = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn get_international_types<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    for (name, _) in params {
        match name {
            "type" => {}
            _ => call.unknown.push(name),
        }
    }
}

pub(crate) fn get_provinces<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    call.unknown.extend(params.map(|(name, _)| name));
}

pub(crate) fn get_rate_centers_can<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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
    } else if !province.is_empty() && !rt::lookup_has(call, province, "getProvinces.province") {
        call.broken(&rules::INVALID_PROVINCE_UNKNOWN);
    }
}

pub(crate) fn get_rate_centers_usa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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
    } else if !state.is_empty() && !rt::lookup_has(call, state, "getStates.state") {
        call.broken(&rules::INVALID_STATE_UNKNOWN);
    }
}

pub(crate) fn get_states<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    call.unknown.extend(params.map(|(name, _)| name));
}

pub(crate) fn get_vpris<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    for (name, _) in params {
        match name {
            "vpri" => {}
            _ => call.unknown.push(name),
        }
    }
}

pub(crate) fn order_did<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut billing_type = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "billing_type" => billing_type = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
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

pub(crate) fn order_did_international_geographic<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut location_id = "";
    let mut quantity = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut billing_type = "";
    let mut note = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "location_id" => location_id = value,
            "quantity" => quantity = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "billing_type" => billing_type = value,
            "note" => note = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn order_did_international_national<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut location_id = "";
    let mut quantity = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut billing_type = "";
    let mut note = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "location_id" => location_id = value,
            "quantity" => quantity = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "billing_type" => billing_type = value,
            "note" => note = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn order_did_international_toll_free<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut location_id = "";
    let mut quantity = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "location_id" => location_id = value,
            "quantity" => quantity = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn order_did_virtual<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut digits = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "digits" => digits = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn order_toll_free<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
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

pub(crate) fn order_vanity<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut carrier = "";
    let mut account = "";
    let mut monthly = "";
    let mut setup = "";
    let mut minute = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "carrier" => carrier = value,
            "account" => account = value,
            "monthly" => monthly = value,
            "setup" => setup = value,
            "minute" => minute = value,
            "voicemail" => {}
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

pub(crate) fn remove_di_dv_pri<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "vpri" => {}
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

pub(crate) fn search_dids_can<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut province = "";
    let mut r#type = "";
    let mut query = "";
    for (name, value) in params {
        match name {
            "province" => province = value,
            "type" => r#type = value,
            "query" => query = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn search_dids_usa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut state = "";
    let mut r#type = "";
    let mut query = "";
    for (name, value) in params {
        match name {
            "state" => state = value,
            "type" => r#type = value,
            "query" => query = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn search_toll_free_can_us<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "type" => r#type = value,
            "query" => {}
            _ => call.unknown.push(name),
        }
    }

    if !r#type.is_empty() && !rt::in_set(r#type, tables::SEARCH_TYPE) {
        call.broken(&rules::INVALID_TYPE_SEARCH_TYPE);
    }
}

pub(crate) fn search_toll_free_usa<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "type" => r#type = value,
            "query" => {}
            _ => call.unknown.push(name),
        }
    }

    if !r#type.is_empty() && !rt::in_set(r#type, tables::SEARCH_TYPE) {
        call.broken(&rules::INVALID_TYPE_SEARCH_TYPE);
    }
}

pub(crate) fn search_vanity<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut r#type = "";
    let mut query = "";
    for (name, value) in params {
        match name {
            "type" => r#type = value,
            "query" => query = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn set_did_billing_type<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut billing_type = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "billing_type" => billing_type = value,
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
    if billing_type.is_empty() {
        call.broken(&rules::MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if !billing_type.is_empty() && !rt::in_set(billing_type, tables::AUTH_TYPE) {
        call.broken(&rules::INVALID_BILLINGTYPE_BILLING_TYPE);
    }
}

pub(crate) fn set_did_info<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut routing = "";
    let mut failover_busy = "";
    let mut failover_unreachable = "";
    let mut failover_noanswer = "";
    let mut pop = "";
    let mut dialtime = "";
    let mut cnam = "";
    let mut callerid_prefix = "";
    let mut note = "";
    let mut billing_type = "";
    let mut record_calls = "";
    let mut transcribe = "";
    let mut transcription_locale = "";
    let mut transcription_email = "";
    let mut transcription_start_delay = "";
    let mut voicemail_threshold = "";
    let mut inbound_dialing_mode = "";
    let mut transcription_redaction = "";
    let mut transcription_summary = "";
    let mut transcription_sentiment = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "routing" => routing = value,
            "failover_busy" => failover_busy = value,
            "failover_unreachable" => failover_unreachable = value,
            "failover_noanswer" => failover_noanswer = value,
            "pop" => pop = value,
            "dialtime" => dialtime = value,
            "cnam" => cnam = value,
            "callerid_prefix" => callerid_prefix = value,
            "note" => note = value,
            "billing_type" => billing_type = value,
            "record_calls" => record_calls = value,
            "transcribe" => transcribe = value,
            "transcription_locale" => transcription_locale = value,
            "transcription_email" => transcription_email = value,
            "transcription_start_delay" => transcription_start_delay = value,
            "voicemail_threshold" => voicemail_threshold = value,
            "inbound_dialing_mode" => inbound_dialing_mode = value,
            "transcription_redaction" => transcription_redaction = value,
            "transcription_summary" => transcription_summary = value,
            "transcription_sentiment" => transcription_sentiment = value,
            "voicemail" => {}
            "port_out_pin" => {}
            "sms_sipaccount_enabled" => {}
            "sms_sipaccount" => {}
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

pub(crate) fn set_didpop<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut pop = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "pop" => pop = value,
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
    if pop.is_empty() {
        call.broken(&rules::MISSING_SERVERPOP_POP);
    }
    if !pop.is_empty() && !rt::digits(pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_POP);
    } else if !pop.is_empty() && !rt::lookup_has(call, pop, "getServersInfo.server_pop") {
        call.broken(&rules::INVALID_SERVERPOP_POP_UNKNOWN);
    }
}

pub(crate) fn set_did_routing<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    let mut routing = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "routing" => routing = value,
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
    if routing.is_empty() {
        call.broken(&rules::MISSING_ROUTING);
    }
    if !routing.is_empty() && !rt::routing(routing, tables::ROUTING) {
        call.broken(&rules::INVALID_ROUTING_HEADER_ROUTING);
    }
}

pub(crate) fn set_did_voicemail<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut did = "";
    for (name, value) in params {
        match name {
            "did" => did = value,
            "voicemail" => {}
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

pub(crate) fn unconnect_did<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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

pub(crate) fn unconnect_fax<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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

pub(crate) fn get_back_orders<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
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
