// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area cdr.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn get_call_accounts<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn get_call_billing<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    call.unknown.extend(params.map(|(name, _)| name));
}

pub(crate) fn get_call_types<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn get_cdr<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut date_from = "";
    let mut date_to = "";
    let mut answered = "";
    let mut noanswer = "";
    let mut busy = "";
    let mut failed = "";
    let mut timezone = "";
    let mut account = "";
    for (name, value) in params {
        match name {
            "date_from" => date_from = value,
            "date_to" => date_to = value,
            "answered" => answered = value,
            "noanswer" => noanswer = value,
            "busy" => busy = value,
            "failed" => failed = value,
            "timezone" => timezone = value,
            "account" => account = value,
            "calltype" => {}
            "callbilling" => {}
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
        call.broken(&rules::INVALID_DATERANGE_DATE_FROM);
    }
    if !rt::in_set(answered, tables::NO_CALLSTATUS)
        && !rt::in_set(noanswer, tables::NO_CALLSTATUS)
        && !rt::in_set(busy, tables::NO_CALLSTATUS)
        && !rt::in_set(failed, tables::NO_CALLSTATUS)
    {
        call.broken(&rules::NO_CALLSTATUS_ANSWERED);
    }
    if !timezone.is_empty() && !rt::decimal(timezone, -1200, 1300, 1, 2) {
        call.broken(&rules::INVALID_TIMEZONE);
    } else if timezone.is_empty() {
        call.broken(&rules::INVALID_TIMEZONE_GETCDR_REQUIRED);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
}

pub(crate) fn get_rates<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut package = "";
    let mut query = "";
    for (name, value) in params {
        match name {
            "package" => package = value,
            "query" => query = value,
            _ => call.unknown.push(name),
        }
    }

    if package.is_empty() {
        call.broken(&rules::MISSING_PACKAGE);
    }
    if !package.is_empty() && !rt::digits(package, 1, 20) {
        call.broken(&rules::INVALID_PACKAGE);
    } else if !package.is_empty() && !rt::lookup_has(call, package, "getPackages.package") {
        call.broken(&rules::INVALID_PACKAGE_UNKNOWN);
    }
    if query.is_empty() {
        call.broken(&rules::MISSING_QUERY);
    }
}

pub(crate) fn get_reseller_cdr<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut date_from = "";
    let mut date_to = "";
    let mut client = "";
    let mut answered = "";
    let mut noanswer = "";
    let mut busy = "";
    let mut failed = "";
    let mut timezone = "";
    let mut account = "";
    for (name, value) in params {
        match name {
            "date_from" => date_from = value,
            "date_to" => date_to = value,
            "client" => client = value,
            "answered" => answered = value,
            "noanswer" => noanswer = value,
            "busy" => busy = value,
            "failed" => failed = value,
            "timezone" => timezone = value,
            "account" => account = value,
            "calltype" => {}
            "callbilling" => {}
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
        call.broken(&rules::INVALID_DATERANGE_DATE_FROM);
    }
    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
    if !rt::in_set(answered, tables::NO_CALLSTATUS)
        && !rt::in_set(noanswer, tables::NO_CALLSTATUS)
        && !rt::in_set(busy, tables::NO_CALLSTATUS)
        && !rt::in_set(failed, tables::NO_CALLSTATUS)
    {
        call.broken(&rules::NO_CALLSTATUS_ANSWERED);
    }
    if !timezone.is_empty() && !rt::decimal(timezone, -1200, 1300, 1, 2) {
        call.broken(&rules::INVALID_TIMEZONE);
    } else if timezone.is_empty() {
        call.broken(&rules::INVALID_TIMEZONE_GETCDR_REQUIRED);
    }
    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
}

pub(crate) fn get_call_transcriptions<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut account = "";
    let mut date_to = "";
    let mut date_from = "";
    for (name, value) in params {
        match name {
            "account" => account = value,
            "date_to" => date_to = value,
            "date_from" => date_from = value,
            "call_type" => {}
            _ => call.unknown.push(name),
        }
    }
    let date_to_as_date = rt::read_date(date_to);
    let date_from_as_date = rt::read_date(date_from);

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if date_to.is_empty() {
        call.broken(&rules::MISSING_TO_DATE_DATE_TO);
    }
    if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if date_from.is_empty() {
        call.broken(&rules::MISSING_FROM_DATE_DATE_FROM);
    }
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_from.is_empty() && !rt::date(date_from_as_date, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATETIME_DATE_FROM);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::ordered_dates(date_from_as_date, date_to_as_date)
    {
        call.broken(&rules::INVALID_DATE_FROM_RECORDINGS);
    }
    if !date_from.is_empty()
        && !date_to.is_empty()
        && !rt::days_within(date_from_as_date, date_to_as_date, 92)
    {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_termination_rates<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut query = "";
    let mut route = "";
    for (name, value) in params {
        match name {
            "query" => query = value,
            "route" => route = value,
            _ => call.unknown.push(name),
        }
    }

    if query.is_empty() {
        call.broken(&rules::MISSING_QUERY);
    }
    if route.is_empty() {
        call.broken(&rules::MISSING_ROUTE);
    }
    if !route.is_empty() && !rt::digits(route, 1, 6) {
        call.broken(&rules::INVALID_ROUTE);
    } else if !route.is_empty() && !rt::lookup_has(call, route, "getRoutes.value") {
        call.broken(&rules::INVALID_ROUTE_UNKNOWN);
    }
}
