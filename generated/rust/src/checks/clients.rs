// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area clients.

use crate::call::Call;
use crate::check::Values;
use crate::{rt, rules, tables};

pub(crate) fn add_charge(call: &mut Call, v: &Values) {
    let client = v[0];
    let charge = v[1];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
    if charge.is_empty() {
        call.broken(&rules::MISSING_CHARGE);
    }
    if !charge.is_empty() && !rt::decimal(charge, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_CHARGE);
    }
}

pub(crate) fn add_payment(call: &mut Call, v: &Values) {
    let client = v[0];
    let payment = v[1];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
    if payment.is_empty() {
        call.broken(&rules::MISSING_PAYMENT);
    }
    if !payment.is_empty()
        && !rt::decimal(payment, -9999999990000000000, 9999999990000000000, 1, 10)
    {
        call.broken(&rules::INVALID_PAYMENT);
    }
}

pub(crate) fn del_client(call: &mut Call, v: &Values) {
    let client = v[0];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_balance_management(call: &mut Call, v: &Values) {
    let balance_management = v[0];

    if !balance_management.is_empty() && !rt::digits(balance_management, 1, 3) {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if !balance_management.is_empty()
        && !rt::lookup_has(call, balance_management, "getBalanceManagement.value")
    {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
}

pub(crate) fn get_charges(call: &mut Call, v: &Values) {
    let client = v[0];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_client_packages(call: &mut Call, v: &Values) {
    let client = v[0];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_clients(call: &mut Call, v: &Values) {
    let client = v[0];

    if !client.is_empty() && !rt::digits(client, 1, 20) && !rt::email(client) {
        call.broken(&rules::INVALID_CLIENT_EMAIL);
    }
}

pub(crate) fn get_client_threshold(call: &mut Call, v: &Values) {
    let client = v[0];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_deposits(call: &mut Call, v: &Values) {
    let client = v[0];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_packages(call: &mut Call, v: &Values) {
    let package = v[0];

    if !package.is_empty() && !rt::digits(package, 1, 20) {
        call.broken(&rules::INVALID_PACKAGE);
    } else if !package.is_empty() && !rt::lookup_has(call, package, "getPackages.package") {
        call.broken(&rules::INVALID_PACKAGE_UNKNOWN);
    }
}

pub(crate) fn get_reseller_balance(call: &mut Call, v: &Values) {
    let client = v[0];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn set_client(call: &mut Call, v: &Values) {
    let client = v[0];
    let email = v[1];
    let password = v[2];
    let firstname = v[4];
    let lastname = v[5];
    let country = v[9];
    let phone_number = v[11];
    let balance_management = v[12];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
    if email.is_empty() {
        call.broken(&rules::MISSING_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
    if password.is_empty() {
        call.broken(&rules::MISSING_PASSWORD);
    }
    if firstname.is_empty() {
        call.broken(&rules::MISSING_FIRSTNAME);
    }
    if lastname.is_empty() {
        call.broken(&rules::MISSING_LASTNAME);
    }
    if !country.is_empty() && !rt::matches(country, &tables::COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY);
    }
    if phone_number.is_empty() {
        call.broken(&rules::MISSING_PHONENUMBER_PHONE_NUMBER);
    }
    if !balance_management.is_empty() && !rt::digits(balance_management, 1, 3) {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if !balance_management.is_empty()
        && !rt::lookup_has(call, balance_management, "getBalanceManagement.value")
    {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
}

pub(crate) fn set_client_threshold(call: &mut Call, v: &Values) {
    let client = v[0];
    let email = v[1];
    let threshold = v[2];

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
    if threshold.is_empty() {
        call.broken(&rules::INVALID_THRESHOLD_REQUIRED);
    } else if !threshold.is_empty() && !rt::integer(threshold, 1, 250, 1, rt::Zeros::Plain) {
        call.broken(&rules::INVALID_THRESHOLD);
    }
}

pub(crate) fn signup_client(call: &mut Call, v: &Values) {
    let firstname = v[0];
    let lastname = v[1];
    let address = v[3];
    let city = v[4];
    let state = v[5];
    let country = v[6];
    let zip = v[7];
    let phone_number = v[8];
    let email = v[9];
    let confirm_email = v[10];
    let password = v[11];
    let confirm_password = v[12];
    let balance_management = v[14];

    if firstname.is_empty() {
        call.broken(&rules::MISSING_FIRSTNAME);
    }
    if lastname.is_empty() {
        call.broken(&rules::MISSING_LASTNAME);
    }
    if address.is_empty() {
        call.broken(&rules::MISSING_ADDRESS);
    }
    if city.is_empty() {
        call.broken(&rules::MISSING_CITY);
    }
    if state.is_empty() {
        call.broken(&rules::MISSING_STATE);
    }
    if country.is_empty() {
        call.broken(&rules::MISSING_COUNTRY);
    }
    if !country.is_empty() && !rt::matches(country, &tables::COUNTRY) {
        call.broken(&rules::INVALID_COUNTRY);
    }
    if zip.is_empty() {
        call.broken(&rules::MISSING_ZIP);
    }
    if phone_number.is_empty() {
        call.broken(&rules::MISSING_PHONENUMBER_PHONE_NUMBER);
    }
    if email.is_empty() {
        call.broken(&rules::MISSING_EMAIL);
    }
    if !email.is_empty() && !rt::email(email) {
        call.broken(&rules::INVALID_EMAIL);
    }
    if !email.is_empty() && !rt::lookup_lacks(call, email, "getClients.email") {
        call.broken(&rules::USED_EMAIL_TAKEN);
    }
    if confirm_email.is_empty() {
        call.broken(&rules::MISSING_EMAIL_CONFIRM_CONFIRM_EMAIL);
    }
    if !confirm_email.is_empty() && !email.is_empty() && confirm_email != email {
        call.broken(&rules::MISMATCH_EMAIL_CONFIRM_CONFIRM_EMAIL);
    }
    if password.is_empty() {
        call.broken(&rules::MISSING_PASSWORD);
    }
    if confirm_password.is_empty() {
        call.broken(&rules::MISSING_PASSWORD_CONFIRM_CONFIRM_PASSWORD);
    }
    if !confirm_password.is_empty() && !password.is_empty() && confirm_password != password {
        call.broken(&rules::MISMATCH_PASSWORD_CONFIRM_CONFIRM_PASSWORD);
    }
    if !balance_management.is_empty() && !rt::digits(balance_management, 1, 3) {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if !balance_management.is_empty()
        && !rt::lookup_has(call, balance_management, "getBalanceManagement.value")
    {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
}
