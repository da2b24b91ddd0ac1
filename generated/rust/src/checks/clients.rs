// Generated from the catalog by `voipms-rules generate`; do not edit.

//! Checks of the area clients.

use crate::call::{Call, Params};
use crate::{rt, rules, tables};

pub(crate) fn add_charge<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    let mut charge = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            "charge" => charge = value,
            "description" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn add_payment<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    let mut payment = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            "payment" => payment = value,
            "description" => {}
            "test" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn del_client<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_balance_management<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut balance_management = "";
    for (name, value) in params {
        match name {
            "balance_management" => balance_management = value,
            _ => call.unknown.push(name),
        }
    }

    if !balance_management.is_empty() && !rt::digits(balance_management, 1, 3) {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if !balance_management.is_empty()
        && !rt::lookup_has(call, balance_management, "getBalanceManagement.value")
    {
        call.broken(&rules::INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
}

pub(crate) fn get_charges<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_client_packages<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_clients<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if !client.is_empty() && !rt::digits(client, 1, 20) && !rt::email(client) {
        call.broken(&rules::INVALID_CLIENT_EMAIL);
    }
}

pub(crate) fn get_client_threshold<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_deposits<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn get_packages<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut package = "";
    for (name, value) in params {
        match name {
            "package" => package = value,
            _ => call.unknown.push(name),
        }
    }

    if !package.is_empty() && !rt::digits(package, 1, 20) {
        call.broken(&rules::INVALID_PACKAGE);
    } else if !package.is_empty() && !rt::lookup_has(call, package, "getPackages.package") {
        call.broken(&rules::INVALID_PACKAGE_UNKNOWN);
    }
}

pub(crate) fn get_reseller_balance<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            _ => call.unknown.push(name),
        }
    }

    if client.is_empty() {
        call.broken(&rules::MISSING_CLIENT);
    }
    if !client.is_empty() && !rt::digits(client, 1, 20) {
        call.broken(&rules::INVALID_CLIENT);
    } else if !client.is_empty() && !rt::lookup_has(call, client, "getClients.client") {
        call.broken(&rules::INVALID_CLIENT_UNKNOWN);
    }
}

pub(crate) fn set_client<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    let mut email = "";
    let mut password = "";
    let mut firstname = "";
    let mut lastname = "";
    let mut country = "";
    let mut phone_number = "";
    let mut balance_management = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            "email" => email = value,
            "password" => password = value,
            "firstname" => firstname = value,
            "lastname" => lastname = value,
            "country" => country = value,
            "phone_number" => phone_number = value,
            "balance_management" => balance_management = value,
            "company" => {}
            "address" => {}
            "city" => {}
            "state" => {}
            "zip" => {}
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn set_client_threshold<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut client = "";
    let mut email = "";
    let mut threshold = "";
    for (name, value) in params {
        match name {
            "client" => client = value,
            "email" => email = value,
            "threshold" => threshold = value,
            _ => call.unknown.push(name),
        }
    }

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

pub(crate) fn signup_client<'c>(call: &mut Call<'c>, params: Params<'_, 'c>) {
    let mut firstname = "";
    let mut lastname = "";
    let mut address = "";
    let mut city = "";
    let mut state = "";
    let mut country = "";
    let mut zip = "";
    let mut phone_number = "";
    let mut email = "";
    let mut confirm_email = "";
    let mut password = "";
    let mut confirm_password = "";
    let mut balance_management = "";
    for (name, value) in params {
        match name {
            "firstname" => firstname = value,
            "lastname" => lastname = value,
            "address" => address = value,
            "city" => city = value,
            "state" => state = value,
            "country" => country = value,
            "zip" => zip = value,
            "phone_number" => phone_number = value,
            "email" => email = value,
            "confirm_email" => confirm_email = value,
            "password" => password = value,
            "confirm_password" => confirm_password = value,
            "balance_management" => balance_management = value,
            "company" => {}
            "activate" => {}
            _ => call.unknown.push(name),
        }
    }

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
