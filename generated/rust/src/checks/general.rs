// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area general.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn get_balance<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    for (name, _) in params {
        match name {
            "advanced" => {}
            _ => call.unknown.push(name),
        }
    }
}

pub(crate) fn get_countries<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut country = "";
    for (name, value) in params {
        match name {
            "country" => country = value,
            _ => call.unknown.push(name),
        }
    }

    if !country.is_empty() && !rt::matches(country, &tables::COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY);
    }
}

pub(crate) fn get_ip<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    call.unknown.extend(params.map(|(name, _)| name));
}

pub(crate) fn get_languages<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut language = "";
    for (name, value) in params {
        match name {
            "language" => language = value,
            _ => call.unknown.push(name),
        }
    }

    if !language.is_empty() && !rt::in_set(language, tables::LANGUAGE) {
        call.broken(&rules::INVALID_LANGUAGE);
    }
}

pub(crate) fn get_locales<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    for (name, _) in params {
        match name {
            "locale" => {}
            _ => call.unknown.push(name),
        }
    }
}

pub(crate) fn get_servers_info<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut server_pop = "";
    for (name, value) in params {
        match name {
            "server_pop" => server_pop = value,
            _ => call.unknown.push(name),
        }
    }

    if !server_pop.is_empty() && !rt::digits(server_pop, 1, 6) {
        call.broken(&rules::INVALID_SERVERPOP_SERVER_POP);
    } else if !server_pop.is_empty()
        && !rt::lookup_has(call, server_pop, "getServersInfo.server_pop")
    {
        call.broken(&rules::INVALID_SERVERPOP_SERVER_POP_UNKNOWN);
    }
}

pub(crate) fn get_timezones<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut timezone = "";
    for (name, value) in params {
        match name {
            "timezone" => timezone = value,
            _ => call.unknown.push(name),
        }
    }

    if !timezone.is_empty() && !rt::chars_only(timezone, &tables::ZONE_NAME) {
        call.broken(&rules::INVALID_TIMEZONE_ZONE_NAME);
    } else if !timezone.is_empty() && !rt::lookup_has(call, timezone, "getTimezones.value") {
        call.broken(&rules::INVALID_TIMEZONE_UNKNOWN);
    }
}

pub(crate) fn get_transaction_history<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut date_from = "";
    let mut date_to = "";
    for (name, value) in params {
        match name {
            "date_from" => date_from = value,
            "date_to" => date_to = value,
            _ => call.unknown.push(name),
        }
    }
    let date_from_as_date = rt::read_date(date_from);
    let date_to_as_date = rt::read_date(date_to);

    if date_from.is_empty() {
        call.broken(&rules::INVALID_DATE_DATE_FROM_REQUIRED);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime)
    {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if date_to.is_empty() {
        call.broken(&rules::INVALID_DATE_DATE_TO_REQUIRED);
    } else if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::ordered_dates(date_from_as_date, date_to_as_date)
    {
        call.broken(&rules::INVALID_DATE_FROM_DATE_FROM);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::days_within(date_from_as_date, date_to_as_date, 92)
    {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_invoice<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut from = "";
    let mut to = "";
    let mut range = "";
    let mut r#type = "";
    for (name, value) in params {
        match name {
            "from" => from = value,
            "to" => to = value,
            "range" => range = value,
            "type" => r#type = value,
            _ => call.unknown.push(name),
        }
    }
    let from_as_date = rt::read_date(from);
    let to_as_date = rt::read_date(to);

    if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM);
    } else if !from.is_empty() && !rt::date(from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_FROM_PADDING);
    }
    if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO);
    } else if !to.is_empty() && !rt::date(to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_TO_PADDING);
    }
    if !from.is_empty() && !to.is_empty() && !rt::ordered_dates(from_as_date, to_as_date) {
        call.broken(&rules::INVALID_DATE_FROM_FROM);
    }
    if !range.is_empty() && !rt::in_set(range, tables::INVOICE_RANGE) {
        call.broken(&rules::UNNAMED_STATUS_RANGE);
    }
    if !r#type.is_empty() && !rt::in_set(r#type, tables::FLAG) {
        call.broken(&rules::INVALID_INVOICE_TYPE);
    }
}
