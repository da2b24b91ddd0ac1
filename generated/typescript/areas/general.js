// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on general.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function getBalance(params, options = {}) {
  return judge(parameters.getBalance, params, options);
}

/** @type {Check} */
export function getCountries(params, options = {}) {
  return judge(parameters.getCountries, params, options, (p, broken) => {
    if (p.country && !tables.COUNTRY.test(p.country)) {
      broken.push(rules.invalid_country);
    }
  });
}

/** @type {Check} */
export function getIP(params, options = {}) {
  return judge(parameters.getIP, params, options);
}

/** @type {Check} */
export function getLanguages(params, options = {}) {
  return judge(parameters.getLanguages, params, options, (p, broken) => {
    if (p.language && !tables.LANGUAGE.has(p.language)) {
      broken.push(rules.invalid_language);
    }
  });
}

/** @type {Check} */
export function getLocales(params, options = {}) {
  return judge(parameters.getLocales, params, options);
}

/** @type {Check} */
export function getServersInfo(params, options = {}) {
  return judge(parameters.getServersInfo, params, options, (p, broken) => {
    if (p.server_pop && !is.digits(p.server_pop, 1, 6)) {
      broken.push(rules.invalid_serverpop__server_pop);
    } else if (
      p.server_pop &&
      !is.lookupHas(p.server_pop, "getServersInfo.server_pop", options.lookups)
    ) {
      broken.push(rules.invalid_serverpop__server_pop__unknown);
    }
  });
}

/** @type {Check} */
export function getTimezones(params, options = {}) {
  return judge(parameters.getTimezones, params, options, (p, broken) => {
    if (p.timezone && tables.OUTSIDE_ZONE_NAME.test(p.timezone)) {
      broken.push(rules.invalid_timezone__zone_name);
    } else if (p.timezone && !is.lookupHas(p.timezone, "getTimezones.value", options.lookups)) {
      broken.push(rules.invalid_timezone__unknown);
    }
  });
}

/** @type {Check} */
export function getTransactionHistory(params, options = {}) {
  return judge(parameters.getTransactionHistory, params, options, (p, broken) => {
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
      broken.push(rules.invalid_daterange__unproven);
    }
  });
}

/** @type {Check} */
export function getInvoice(params, options = {}) {
  return judge(parameters.getInvoice, params, options, (p, broken) => {
    if (p.from && !is.date(p.from, true, true)) {
      broken.push(rules.invalid_date__from);
    } else if (p.from && !is.date(p.from, false, true)) {
      broken.push(rules.invalid_date__from__padding);
    }
    if (p.to && !is.date(p.to, true, true)) {
      broken.push(rules.invalid_date__to);
    } else if (p.to && !is.date(p.to, false, true)) {
      broken.push(rules.invalid_date__to__padding);
    }
    if (p.from && p.to && !is.orderedDates(p.from, p.to)) {
      broken.push(rules.invalid_date_from__from);
    }
    if (p.range && !tables.INVOICE_RANGE.has(p.range)) {
      broken.push(rules.unnamed_status__range);
    }
    if (p.type && !tables.FLAG.has(p.type)) {
      broken.push(rules.invalid_invoice_type__type);
    }
  });
}
