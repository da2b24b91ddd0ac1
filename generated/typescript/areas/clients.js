// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on clients.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function addCharge(params, options = {}) {
  return judge(parameters.addCharge, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
    if (!p.charge) {
      broken.push(rules.missing_charge);
    }
    if (p.charge && !is.decimal(p.charge, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_charge);
    }
  });
}

/** @type {Check} */
export function addPayment(params, options = {}) {
  return judge(parameters.addPayment, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
    if (!p.payment) {
      broken.push(rules.missing_payment);
    }
    if (p.payment && !is.decimal(p.payment, -9999999990000000000n, 9999999990000000000n, 1n, 10)) {
      broken.push(rules.invalid_payment);
    }
  });
}

/** @type {Check} */
export function delClient(params, options = {}) {
  return judge(parameters.delClient, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
  });
}

/** @type {Check} */
export function getBalanceManagement(params, options = {}) {
  return judge(parameters.getBalanceManagement, params, options, (p, broken) => {
    if (p.balance_management && !is.digits(p.balance_management, 1, 3)) {
      broken.push(rules.invalid_balancemanagement__balance_management);
    } else if (
      p.balance_management &&
      !is.lookupHas(p.balance_management, "getBalanceManagement.value", options.lookups)
    ) {
      broken.push(rules.invalid_balancemanagement__balance_management__unknown);
    }
  });
}

/** @type {Check} */
export function getCharges(params, options = {}) {
  return judge(parameters.getCharges, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
  });
}

/** @type {Check} */
export function getClientPackages(params, options = {}) {
  return judge(parameters.getClientPackages, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
  });
}

/** @type {Check} */
export function getClients(params, options = {}) {
  return judge(parameters.getClients, params, options, (p, broken) => {
    if (p.client && !(is.digits(p.client, 1, 20) || is.email(p.client))) {
      broken.push(rules.invalid_client__email);
    }
  });
}

/** @type {Check} */
export function getClientThreshold(params, options = {}) {
  return judge(parameters.getClientThreshold, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
  });
}

/** @type {Check} */
export function getDeposits(params, options = {}) {
  return judge(parameters.getDeposits, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
  });
}

/** @type {Check} */
export function getPackages(params, options = {}) {
  return judge(parameters.getPackages, params, options, (p, broken) => {
    if (p.package && !is.digits(p.package, 1, 20)) {
      broken.push(rules.invalid_package);
    } else if (p.package && !is.lookupHas(p.package, "getPackages.package", options.lookups)) {
      broken.push(rules.invalid_package__unknown);
    }
  });
}

/** @type {Check} */
export function getResellerBalance(params, options = {}) {
  return judge(parameters.getResellerBalance, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
  });
}

/** @type {Check} */
export function setClient(params, options = {}) {
  return judge(parameters.setClient, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
    if (!p.email) {
      broken.push(rules.missing_email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
    if (!p.password) {
      broken.push(rules.missing_password);
    }
    if (!p.firstname) {
      broken.push(rules.missing_firstname);
    }
    if (!p.lastname) {
      broken.push(rules.missing_lastname);
    }
    if (p.country && !tables.COUNTRY.test(p.country)) {
      broken.push(rules.invalid_country);
    }
    if (!p.phone_number) {
      broken.push(rules.missing_phonenumber__phone_number);
    }
    if (p.balance_management && !is.digits(p.balance_management, 1, 3)) {
      broken.push(rules.invalid_balancemanagement__balance_management);
    } else if (
      p.balance_management &&
      !is.lookupHas(p.balance_management, "getBalanceManagement.value", options.lookups)
    ) {
      broken.push(rules.invalid_balancemanagement__balance_management__unknown);
    }
  });
}

/** @type {Check} */
export function setClientThreshold(params, options = {}) {
  return judge(parameters.setClientThreshold, params, options, (p, broken) => {
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
    if (!p.threshold) {
      broken.push(rules.Invalid_threshold__required);
    } else if (p.threshold && !is.integer(p.threshold, 1, 250, 1, false)) {
      broken.push(rules.Invalid_threshold);
    }
  });
}

/** @type {Check} */
export function signupClient(params, options = {}) {
  return judge(parameters.signupClient, params, options, (p, broken) => {
    if (!p.firstname) {
      broken.push(rules.missing_firstname);
    }
    if (!p.lastname) {
      broken.push(rules.missing_lastname);
    }
    if (!p.address) {
      broken.push(rules.missing_address);
    }
    if (!p.city) {
      broken.push(rules.missing_city);
    }
    if (!p.state) {
      broken.push(rules.missing_state);
    }
    if (!p.country) {
      broken.push(rules.missing_country);
    }
    if (p.country && !tables.COUNTRY.test(p.country)) {
      broken.push(rules.invalid_country);
    }
    if (!p.zip) {
      broken.push(rules.missing_zip);
    }
    if (!p.phone_number) {
      broken.push(rules.missing_phonenumber__phone_number);
    }
    if (!p.email) {
      broken.push(rules.missing_email);
    }
    if (p.email && !is.email(p.email)) {
      broken.push(rules.invalid_email);
    }
    if (p.email && !is.lookupLacks(p.email, "getClients.email", options.lookups)) {
      broken.push(rules.used_email__taken);
    }
    if (!p.confirm_email) {
      broken.push(rules.missing_email_confirm__confirm_email);
    }
    if (p.confirm_email && p.email && p.confirm_email !== p.email) {
      broken.push(rules.mismatch_email_confirm__confirm_email);
    }
    if (!p.password) {
      broken.push(rules.missing_password);
    }
    if (!p.confirm_password) {
      broken.push(rules.missing_password_confirm__confirm_password);
    }
    if (p.confirm_password && p.password && p.confirm_password !== p.password) {
      broken.push(rules.mismatch_password_confirm__confirm_password);
    }
    if (p.balance_management && !is.digits(p.balance_management, 1, 3)) {
      broken.push(rules.invalid_balancemanagement__balance_management);
    } else if (
      p.balance_management &&
      !is.lookupHas(p.balance_management, "getBalanceManagement.value", options.lookups)
    ) {
      broken.push(rules.invalid_balancemanagement__balance_management__unknown);
    }
  });
}
