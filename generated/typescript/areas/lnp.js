// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on lnp.

import { judge } from "../lib/judge.js";
import * as parameters from "../lib/parameters.js";
import * as is from "../lib/primitives.js";
import * as rules from "../lib/rules.js";
import * as tables from "../lib/tables.js";

/** @import { Check } from "../types.js" */

/** @type {Check} */
export function getPortability(params, options = {}) {
  return judge(parameters.getPortability, params, options, (p, broken) => {
    if (!p.did) {
      broken.push(rules.missing_did);
    }
    if (p.did && tables.OUTSIDE_DID.test(p.did)) {
      broken.push(rules.invalid_did);
    }
  });
}

/** @type {Check} */
export function addLNPPort(params, options = {}) {
  return judge(parameters.addLNPPort, params, options, (p, broken) => {
    if (!p.portType) {
      broken.push(rules.invalid_porttype__portType__required);
    } else if (p.portType && !tables.PORT_TYPE.has(p.portType)) {
      broken.push(rules.invalid_porttype__portType);
    }
    if (!p.numbers) {
      broken.push(rules.missing_numbers);
    }
    if (
      p.numbers &&
      !(
        is.items(
          p.numbers,
          ",",
          1,
          Infinity,
          (item) => !is.hasPrefix(item, tables.INVALID_MIXED_NUMBERS_ITEM),
        ) ||
        is.items(p.numbers, ",", 1, Infinity, (item) =>
          tables.INVALID_MIXED_NUMBERS_ITEM_2.test(item),
        )
      )
    ) {
      broken.push(rules.invalid_mixed_numbers__numbers);
    }
    if (
      p.portType === "3" &&
      p.numbers &&
      !is.items(p.numbers, ",", 1, Infinity, (item) =>
        tables.INVALID_MIXED_NUMBERS_ITEM_2.test(item),
      )
    ) {
      broken.push(rules.invalid_number_porttype__numbers);
    }
    if (
      tables.PORTTYPE.has(p.portType) &&
      p.numbers &&
      !is.items(
        p.numbers,
        ",",
        1,
        Infinity,
        (item) => !is.hasPrefix(item, tables.INVALID_MIXED_NUMBERS_ITEM),
      )
    ) {
      broken.push(rules.invalid_tfnumber_porttype__numbers);
    }
    if (p.isMobile === "1" && !p.pin) {
      broken.push(rules.invalid_pin_number__pin);
    }
    if (p.isMobile === "1" && !p.btn) {
      broken.push(rules.missing_params__addLNPPort__btn);
    }
    if (p.isMobile === "1" && !p.services) {
      broken.push(rules.missing_params__addLNPPort__services);
    }
    if (p.portType === "3" && !p.tfType) {
      broken.push(rules.missing_params__addLNPPort__tfType);
    }
    if (p.tfType && !tables.TOLL_FREE_TYPE.has(p.tfType)) {
      broken.push(rules.unnamed_status__tfType);
    }
    if (p.locationType === "1" && !p.statementName) {
      broken.push(rules.invalid_statement_name__statementName);
    }
    if (!p.firstName) {
      broken.push(rules.invalid_firstname__firstName__required);
    }
    if (!p.lastName) {
      broken.push(rules.invalid_lastname__lastName__required);
    }
    if (!p.address1) {
      broken.push(rules.invalid_address__address1__required);
    }
    if (!p.city) {
      broken.push(rules.invalid_city__required);
    }
    if (!p.zip) {
      broken.push(rules.invalid_zip__required);
    }
    if (!p.state) {
      broken.push(rules.invalid_state__required);
    }
    if (!p.country) {
      broken.push(rules.invalid_country__required);
    } else if (p.country && !tables.COUNTRY.test(p.country)) {
      broken.push(rules.invalid_country);
    }
    if (!p.providerName) {
      broken.push(rules.invalid_provider_name__providerName__required);
    }
    if (!p.providerAccount) {
      broken.push(rules.invalid_provider_account__providerAccount__required);
    }
  });
}

/** @type {Check} */
export function addLNPFile(params, options = {}) {
  return judge(parameters.addLNPFile, params, options, (p, broken) => {
    if (!p.portid) {
      broken.push(rules.invalid_portingid__portid__required);
    } else if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
    if (!p.file) {
      broken.push(rules.missing_file);
    }
    if (p.file && !is.base64(p.file)) {
      broken.push(rules.no_base64file__file);
    }
  });
}

/** @type {Check} */
export function getLNPStatus(params, options = {}) {
  return judge(parameters.getLNPStatus, params, options, (p, broken) => {
    if (!p.portid) {
      broken.push(rules.invalid_portingid__portid__required);
    } else if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
  });
}

/** @type {Check} */
export function getLNPNotes(params, options = {}) {
  return judge(parameters.getLNPNotes, params, options, (p, broken) => {
    if (!p.portid) {
      broken.push(rules.invalid_portingid__portid__required);
    } else if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
  });
}

/** @type {Check} */
export function getLNPListStatus(params, options = {}) {
  return judge(parameters.getLNPListStatus, params, options);
}

/** @type {Check} */
export function getLNPList(params, options = {}) {
  return judge(parameters.getLNPList, params, options, (p, broken) => {
    if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
    if (p.portStatus && !is.lookupHas(p.portStatus, "getLNPListStatus.status", options.lookups)) {
      broken.push(rules.invalid_port_status__portStatus__unknown);
    }
    if (p.startDate && !is.date(p.startDate, true, true)) {
      broken.push(rules.invalid_foc_startdate__startDate);
    }
    if (p.endDate && !is.date(p.endDate, true, true)) {
      broken.push(rules.invalid_foc_enddate__endDate);
    }
  });
}

/** @type {Check} */
export function getLNPDetails(params, options = {}) {
  return judge(parameters.getLNPDetails, params, options, (p, broken) => {
    if (!p.portid) {
      broken.push(rules.invalid_portingid__portid__required);
    } else if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
  });
}

/** @type {Check} */
export function getLNPAttachList(params, options = {}) {
  return judge(parameters.getLNPAttachList, params, options, (p, broken) => {
    if (!p.portid) {
      broken.push(rules.invalid_portingid__portid__required);
    } else if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
  });
}

/** @type {Check} */
export function getLNPAttach(params, options = {}) {
  return judge(parameters.getLNPAttach, params, options, (p, broken) => {
    if (!p.attachid) {
      broken.push(rules.invalid_attachid__required);
    } else if (p.attachid && !is.digits(p.attachid, 1, 20)) {
      broken.push(rules.invalid_attachid);
    }
    if (!p.portid) {
      broken.push(rules.invalid_portingid__portid__required);
    } else if (p.portid && !is.digits(p.portid, 1, 20)) {
      broken.push(rules.invalid_portingid__portid);
    } else if (p.portid && !is.lookupHas(p.portid, "getLNPList.portid", options.lookups)) {
      broken.push(rules.invalid_portingid__portid__unknown);
    }
  });
}
