// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on cdr.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function getCallAccounts(params, options = {}) {
  return judge(parameters.getCallAccounts, params, options, (p, broken) => {
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
  });
}

/** @type {Check} */
export function getCallBilling(params, options = {}) {
  return judge(parameters.getCallBilling, params, options);
}

/** @type {Check} */
export function getCallTypes(params, options = {}) {
  return judge(parameters.getCallTypes, params, options, (p, broken) => {
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    }
  });
}

/** @type {Check} */
export function getCDR(params, options = {}) {
  return judge(parameters.getCDR, params, options, (p, broken) => {
    if (!p.date_from) {
      broken.push(rules.invalid_date__date_from__required);
    } else if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (!p.date_to) {
      broken.push(rules.invalid_date__date_to__required);
    } else if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__date_from);
    }
    if (
      !tables.NO_CALLSTATUS.has(p.answered) &&
      !tables.NO_CALLSTATUS.has(p.noanswer) &&
      !tables.NO_CALLSTATUS.has(p.busy) &&
      !tables.NO_CALLSTATUS.has(p.failed)
    ) {
      broken.push(rules.no_callstatus__answered);
    }
    if (p.timezone && !is.decimal(p.timezone, -1200n, 1300n, 1n, 2)) {
      broken.push(rules.invalid_timezone);
    } else if (!p.timezone) {
      broken.push(rules.invalid_timezone__getCDR__required);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
  });
}

/** @type {Check} */
export function getRates(params, options = {}) {
  return judge(parameters.getRates, params, options, (p, broken) => {
    if (!p.package) {
      broken.push(rules.missing_package);
    }
    if (p.package && !is.digits(p.package, 1, 20)) {
      broken.push(rules.invalid_package);
    } else if (p.package && !is.lookupHas(p.package, "getPackages.package", options.lookups)) {
      broken.push(rules.invalid_package__unknown);
    }
    if (!p.query) {
      broken.push(rules.missing_query);
    }
  });
}

/** @type {Check} */
export function getResellerCDR(params, options = {}) {
  return judge(parameters.getResellerCDR, params, options, (p, broken) => {
    if (!p.date_from) {
      broken.push(rules.invalid_date__date_from__required);
    } else if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (!p.date_to) {
      broken.push(rules.invalid_date__date_to__required);
    } else if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__date_from);
    }
    if (!p.client) {
      broken.push(rules.missing_client);
    }
    if (p.client && !is.digits(p.client, 1, 20)) {
      broken.push(rules.invalid_client);
    } else if (p.client && !is.lookupHas(p.client, "getClients.client", options.lookups)) {
      broken.push(rules.invalid_client__unknown);
    }
    if (
      !tables.NO_CALLSTATUS.has(p.answered) &&
      !tables.NO_CALLSTATUS.has(p.noanswer) &&
      !tables.NO_CALLSTATUS.has(p.busy) &&
      !tables.NO_CALLSTATUS.has(p.failed)
    ) {
      broken.push(rules.no_callstatus__answered);
    }
    if (p.timezone && !is.decimal(p.timezone, -1200n, 1300n, 1n, 2)) {
      broken.push(rules.invalid_timezone);
    } else if (!p.timezone) {
      broken.push(rules.invalid_timezone__getCDR__required);
    }
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
  });
}

/** @type {Check} */
export function getCallTranscriptions(params, options = {}) {
  return judge(parameters.getCallTranscriptions, params, options, (p, broken) => {
    if (p.account && tables.OUTSIDE_ACCOUNT.test(p.account)) {
      broken.push(rules.invalid_account__filter);
    }
    if (!p.date_to) {
      broken.push(rules.missing_to_date__date_to);
    }
    if (p.date_to && !is.date(p.date_to, true, true)) {
      broken.push(rules.invalid_date__date_to);
    } else if (p.date_to && !is.date(p.date_to, false, true)) {
      broken.push(rules.invalid_date__date_to__padding);
    }
    if (!p.date_from) {
      broken.push(rules.missing_from_date__date_from);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_date__date_from);
    } else if (p.date_from && !is.date(p.date_from, false, true)) {
      broken.push(rules.invalid_date__date_from__padding);
    }
    if (p.date_from && !is.date(p.date_from, true, true)) {
      broken.push(rules.invalid_datetime__date_from);
    }
    if (p.date_from && p.date_to && !is.orderedDates(p.date_from, p.date_to)) {
      broken.push(rules.invalid_date_from__recordings);
    }
    if (p.date_from && p.date_to && !is.daysWithin(p.date_from, p.date_to, 92)) {
      broken.push(rules.invalid_daterange__unproven);
    }
  });
}

/** @type {Check} */
export function getTerminationRates(params, options = {}) {
  return judge(parameters.getTerminationRates, params, options, (p, broken) => {
    if (!p.query) {
      broken.push(rules.missing_query);
    }
    if (!p.route) {
      broken.push(rules.missing_route);
    }
    if (p.route && !is.digits(p.route, 1, 6)) {
      broken.push(rules.invalid_route);
    } else if (p.route && !is.lookupHas(p.route, "getRoutes.value", options.lookups)) {
      broken.push(rules.invalid_route__unknown);
    }
  });
}
