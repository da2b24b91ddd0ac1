// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on clients.

import { converted, fine, isWellFormed, judged, own } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/**
 * @import { Rule } from "../lib/report.js"
 * @import { Check } from "../types.js"
 */

/** @type {Check} */
export function addCharge(params = {}, options = {}) {
  let client = "";
  let charge = "";
  let description = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
        case "charge":
          charge = value;
          continue;
        case "description":
          description = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(addCharge, parameters.addCharge, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (!charge) {
    broken.push(rules.missing_charge);
  }
  if (charge && !is.wideDecimal(charge, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_charge);
  }
  if (broken.length > 0 || !isWellFormed(description) || !isWellFormed(test)) {
    return judged(parameters.addCharge, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function addPayment(params = {}, options = {}) {
  let client = "";
  let payment = "";
  let description = "";
  let test = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
        case "payment":
          payment = value;
          continue;
        case "description":
          description = value;
          continue;
        case "test":
          test = value;
          continue;
      }
    }
    return converted(addPayment, parameters.addPayment, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (!payment) {
    broken.push(rules.missing_payment);
  }
  if (payment && !is.wideDecimal(payment, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
    broken.push(rules.invalid_payment);
  }
  if (broken.length > 0 || !isWellFormed(description) || !isWellFormed(test)) {
    return judged(parameters.addPayment, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function delClient(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(delClient, parameters.delClient, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.delClient, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getBalanceManagement(params = {}, options = {}) {
  let balance_management = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "balance_management":
          balance_management = value;
          continue;
      }
    }
    return converted(getBalanceManagement, parameters.getBalanceManagement, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (balance_management && !is.digits(balance_management, 1, 3)) {
    broken.push(rules.invalid_balancemanagement__balance_management);
  } else if (
    balance_management &&
    !is.lookupHas(balance_management, "getBalanceManagement.value", options.lookups)
  ) {
    broken.push(rules.invalid_balancemanagement__balance_management__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getBalanceManagement, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getCharges(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getCharges, parameters.getCharges, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getCharges, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getClientPackages(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getClientPackages, parameters.getClientPackages, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getClientPackages, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getClients(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getClients, parameters.getClients, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (client && !(is.digits(client, 1, 20) || is.email(client))) {
    broken.push(rules.invalid_client__email);
  }
  if (broken.length > 0) {
    return judged(parameters.getClients, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getClientThreshold(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getClientThreshold, parameters.getClientThreshold, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getClientThreshold, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getDeposits(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getDeposits, parameters.getDeposits, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getDeposits, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getPackages(params = {}, options = {}) {
  let package_ = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "package":
          package_ = value;
          continue;
      }
    }
    return converted(getPackages, parameters.getPackages, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (package_ && !is.digits(package_, 1, 20)) {
    broken.push(rules.invalid_package);
  } else if (package_ && !is.lookupHas(package_, "getPackages.package", options.lookups)) {
    broken.push(rules.invalid_package__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getPackages, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getResellerBalance(params = {}, options = {}) {
  let client = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
      }
    }
    return converted(getResellerBalance, parameters.getResellerBalance, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getResellerBalance, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setClient(params = {}, options = {}) {
  let client = "";
  let email = "";
  let password = "";
  let company = "";
  let firstname = "";
  let lastname = "";
  let address = "";
  let city = "";
  let state = "";
  let country = "";
  let zip = "";
  let phone_number = "";
  let balance_management = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
        case "email":
          email = value;
          continue;
        case "password":
          password = value;
          continue;
        case "company":
          company = value;
          continue;
        case "firstname":
          firstname = value;
          continue;
        case "lastname":
          lastname = value;
          continue;
        case "address":
          address = value;
          continue;
        case "city":
          city = value;
          continue;
        case "state":
          state = value;
          continue;
        case "country":
          country = value;
          continue;
        case "zip":
          zip = value;
          continue;
        case "phone_number":
          phone_number = value;
          continue;
        case "balance_management":
          balance_management = value;
          continue;
      }
    }
    return converted(setClient, parameters.setClient, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (!email) {
    broken.push(rules.missing_email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (!password) {
    broken.push(rules.missing_password);
  }
  if (!firstname) {
    broken.push(rules.missing_firstname);
  }
  if (!lastname) {
    broken.push(rules.missing_lastname);
  }
  if (country && !tables.COUNTRY.test(country)) {
    broken.push(rules.invalid_country);
  }
  if (!phone_number) {
    broken.push(rules.missing_phonenumber__phone_number);
  }
  if (balance_management && !is.digits(balance_management, 1, 3)) {
    broken.push(rules.invalid_balancemanagement__balance_management);
  } else if (
    balance_management &&
    !is.lookupHas(balance_management, "getBalanceManagement.value", options.lookups)
  ) {
    broken.push(rules.invalid_balancemanagement__balance_management__unknown);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(password) ||
    !isWellFormed(company) ||
    !isWellFormed(firstname) ||
    !isWellFormed(lastname) ||
    !isWellFormed(address) ||
    !isWellFormed(city) ||
    !isWellFormed(state) ||
    !isWellFormed(zip) ||
    !isWellFormed(phone_number)
  ) {
    return judged(parameters.setClient, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function setClientThreshold(params = {}, options = {}) {
  let client = "";
  let email = "";
  let threshold = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "client":
          client = value;
          continue;
        case "email":
          email = value;
          continue;
        case "threshold":
          threshold = value;
          continue;
      }
    }
    return converted(setClientThreshold, parameters.setClientThreshold, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!client) {
    broken.push(rules.missing_client);
  }
  if (client && !is.digits(client, 1, 20)) {
    broken.push(rules.invalid_client);
  } else if (client && !is.lookupHas(client, "getClients.client", options.lookups)) {
    broken.push(rules.invalid_client__unknown);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (!threshold) {
    broken.push(rules.Invalid_threshold__required);
  } else if (threshold && !is.integer(threshold, 1, 250, 1, false)) {
    broken.push(rules.Invalid_threshold);
  }
  if (broken.length > 0) {
    return judged(parameters.setClientThreshold, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function signupClient(params = {}, options = {}) {
  let firstname = "";
  let lastname = "";
  let company = "";
  let address = "";
  let city = "";
  let state = "";
  let country = "";
  let zip = "";
  let phone_number = "";
  let email = "";
  let confirm_email = "";
  let password = "";
  let confirm_password = "";
  let activate = "";
  let balance_management = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "firstname":
          firstname = value;
          continue;
        case "lastname":
          lastname = value;
          continue;
        case "company":
          company = value;
          continue;
        case "address":
          address = value;
          continue;
        case "city":
          city = value;
          continue;
        case "state":
          state = value;
          continue;
        case "country":
          country = value;
          continue;
        case "zip":
          zip = value;
          continue;
        case "phone_number":
          phone_number = value;
          continue;
        case "email":
          email = value;
          continue;
        case "confirm_email":
          confirm_email = value;
          continue;
        case "password":
          password = value;
          continue;
        case "confirm_password":
          confirm_password = value;
          continue;
        case "activate":
          activate = value;
          continue;
        case "balance_management":
          balance_management = value;
          continue;
      }
    }
    return converted(signupClient, parameters.signupClient, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!firstname) {
    broken.push(rules.missing_firstname);
  }
  if (!lastname) {
    broken.push(rules.missing_lastname);
  }
  if (!address) {
    broken.push(rules.missing_address);
  }
  if (!city) {
    broken.push(rules.missing_city);
  }
  if (!state) {
    broken.push(rules.missing_state);
  }
  if (!country) {
    broken.push(rules.missing_country);
  }
  if (country && !tables.COUNTRY.test(country)) {
    broken.push(rules.invalid_country);
  }
  if (!zip) {
    broken.push(rules.missing_zip);
  }
  if (!phone_number) {
    broken.push(rules.missing_phonenumber__phone_number);
  }
  if (!email) {
    broken.push(rules.missing_email);
  }
  if (email && !is.email(email)) {
    broken.push(rules.invalid_email);
  }
  if (email && !is.lookupLacks(email, "getClients.email", options.lookups)) {
    broken.push(rules.used_email__taken);
  }
  if (!confirm_email) {
    broken.push(rules.missing_email_confirm__confirm_email);
  }
  if (confirm_email && email && confirm_email !== email) {
    broken.push(rules.mismatch_email_confirm__confirm_email);
  }
  if (!password) {
    broken.push(rules.missing_password);
  }
  if (!confirm_password) {
    broken.push(rules.missing_password_confirm__confirm_password);
  }
  if (confirm_password && password && confirm_password !== password) {
    broken.push(rules.mismatch_password_confirm__confirm_password);
  }
  if (balance_management && !is.digits(balance_management, 1, 3)) {
    broken.push(rules.invalid_balancemanagement__balance_management);
  } else if (
    balance_management &&
    !is.lookupHas(balance_management, "getBalanceManagement.value", options.lookups)
  ) {
    broken.push(rules.invalid_balancemanagement__balance_management__unknown);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(firstname) ||
    !isWellFormed(lastname) ||
    !isWellFormed(company) ||
    !isWellFormed(address) ||
    !isWellFormed(city) ||
    !isWellFormed(state) ||
    !isWellFormed(zip) ||
    !isWellFormed(phone_number) ||
    !isWellFormed(confirm_email) ||
    !isWellFormed(password) ||
    !isWellFormed(confirm_password) ||
    !isWellFormed(activate)
  ) {
    return judged(parameters.signupClient, given, options, broken);
  }
  return fine(options);
}
