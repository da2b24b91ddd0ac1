// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area general.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn get_balance(_: &mut Call, _: &Values) {}

pub(crate) fn get_countries(call: &mut Call, v: &Values) {
    let country = v[0];

    if !country.is_empty() && !rt::matches(country, &tables::COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY);
    }
}

pub(crate) fn get_ip(_: &mut Call, _: &Values) {}

pub(crate) fn get_languages(call: &mut Call, v: &Values) {
    let language = v[0];

    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
}

pub(crate) fn get_locales(_: &mut Call, _: &Values) {}

pub(crate) fn get_servers_info(call: &mut Call, v: &Values) {
    let server_pop = v[0];

    if !server_pop.is_empty() && !rt::digits(server_pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_SERVER_POP);
    } else if !server_pop.is_empty()
        && !rt::lookup_has(call, server_pop, "getServersInfo.server_pop")
    {
        call.broken(&rules::INVALID_SERVERPOP_SERVER_POP_UNKNOWN);
    }
}

pub(crate) fn get_timezones(call: &mut Call, v: &Values) {
    let timezone = v[0];

    if !timezone.is_empty() && !rt::chars_only(timezone, &tables::ZONE_NAME) {
        call.broken(&rules::INVALID_TIMEZONE_ZONE_NAME);
    } else if !timezone.is_empty() && !rt::lookup_has(call, timezone, "getTimezones.value") {
        call.broken(&rules::INVALID_TIMEZONE_UNKNOWN);
    }
}

pub(crate) fn get_transaction_history(call: &mut Call, v: &Values) {
    let date_from = v[0];
    let date_to = v[1];

    if date_from.is_empty() {
        call.broken(&rules::INVALID_DATE_DATE_FROM_REQUIRED);
    } else if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if date_to.is_empty() {
        call.broken(&rules::INVALID_DATE_DATE_TO_REQUIRED);
    } else if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::ordered_dates(date_from, date_to) {
        call.broken(&rules::INVALID_DATE_FROM_DATE_FROM);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::days_within(date_from, date_to, 92) {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_invoice(call: &mut Call, v: &Values) {
    let from = v[0];
    let to = v[1];
    let range = v[2];
    let r#type = v[3];

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
    if !range.is_empty() && !rt::in_set(range, tables::INVOICE_RANGE) {
        call.broken(&rules::UNNAMED_STATUS_RANGE);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_INVOICE_TYPE);
    }
}
