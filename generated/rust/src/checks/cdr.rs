// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area cdr.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn get_call_accounts(call: &mut Call, v: &Values) {
    let client = v[0];

    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn get_call_billing(_: &mut Call, _: &Values) {}

pub(crate) fn get_call_types(call: &mut Call, v: &Values) {
    let client = v[0];

    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    }
}

pub(crate) fn get_cdr(call: &mut Call, v: &Values) {
    let date_from = v[0];
    let date_to = v[1];
    let answered = v[2];
    let noanswer = v[3];
    let busy = v[4];
    let failed = v[5];
    let timezone = v[6];
    let account = v[9];

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

pub(crate) fn get_rates(call: &mut Call, v: &Values) {
    let package = v[0];
    let query = v[1];

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

pub(crate) fn get_reseller_cdr(call: &mut Call, v: &Values) {
    let date_from = v[0];
    let date_to = v[1];
    let client = v[2];
    let answered = v[3];
    let noanswer = v[4];
    let busy = v[5];
    let failed = v[6];
    let timezone = v[7];
    let account = v[10];

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

pub(crate) fn get_call_transcriptions(call: &mut Call, v: &Values) {
    let account = v[0];
    let date_to = v[1];
    let date_from = v[2];

    if !account.is_empty() && !rt::chars_only(account, &tables::ACCOUNT) {
        call.broken(&rules::INVALID_ACCOUNT_FILTER);
    }
    if date_to.is_empty() {
        call.broken(&rules::MISSING_TO_DATE_DATE_TO);
    }
    if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO);
    } else if !date_to.is_empty() && !rt::date(date_to, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_TO_PADDING);
    }
    if date_from.is_empty() {
        call.broken(&rules::MISSING_FROM_DATE_DATE_FROM);
    }
    if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM);
    } else if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::PaddedWithTime) {
        call.broken(&rules::INVALID_DATE_DATE_FROM_PADDING);
    }
    if !date_from.is_empty() && !rt::date(date_from, rt::DateForm::UnpaddedWithTime) {
        call.broken(&rules::INVALID_DATETIME_DATE_FROM);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::ordered_dates(date_from, date_to) {
        call.broken(&rules::INVALID_DATE_FROM_RECORDINGS);
    }
    if !date_from.is_empty() && !date_to.is_empty() && !rt::days_within(date_from, date_to, 92) {
        call.broken(&rules::INVALID_DATERANGE_UNPROVEN);
    }
}

pub(crate) fn get_termination_rates(call: &mut Call, v: &Values) {
    let query = v[0];
    let route = v[1];

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
