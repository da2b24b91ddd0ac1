// Generated from the catalog by `voipms-rules generate`; do not edit.
// The checks of the methods on lnp.

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
export function getPortability(params = {}, options = {}) {
  let did = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "did":
          did = value;
          continue;
      }
    }
    return converted(getPortability, parameters.getPortability, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!did) {
    broken.push(rules.missing_did);
  }
  if (did && tables.OUTSIDE_DID.test(did)) {
    broken.push(rules.invalid_did);
  }
  if (broken.length > 0) {
    return judged(parameters.getPortability, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function addLNPPort(params = {}, options = {}) {
  let portType = "";
  let numbers = "";
  let isPartial = "";
  let locationType = "";
  let isMobile = "";
  let pin = "";
  let btn = "";
  let services = "";
  let tfType = "";
  let statementName = "";
  let firstName = "";
  let lastName = "";
  let address1 = "";
  let address2 = "";
  let city = "";
  let zip = "";
  let state = "";
  let country = "";
  let providerName = "";
  let providerAccount = "";
  let notes = "";
  let imei = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key.length) {
        case 3:
          switch (key) {
            case "pin":
              pin = value;
              continue;
            case "btn":
              btn = value;
              continue;
            case "zip":
              zip = value;
              continue;
          }
          break;
        case 4:
          switch (key) {
            case "city":
              city = value;
              continue;
            case "imei":
              imei = value;
              continue;
          }
          break;
        case 5:
          switch (key) {
            case "state":
              state = value;
              continue;
            case "notes":
              notes = value;
              continue;
          }
          break;
        case 6:
          switch (key) {
            case "tfType":
              tfType = value;
              continue;
          }
          break;
        case 7:
          switch (key) {
            case "numbers":
              numbers = value;
              continue;
            case "country":
              country = value;
              continue;
          }
          break;
        case 8:
          switch (key) {
            case "portType":
              portType = value;
              continue;
            case "isMobile":
              isMobile = value;
              continue;
            case "services":
              services = value;
              continue;
            case "lastName":
              lastName = value;
              continue;
            case "address1":
              address1 = value;
              continue;
            case "address2":
              address2 = value;
              continue;
          }
          break;
        case 9:
          switch (key) {
            case "isPartial":
              isPartial = value;
              continue;
            case "firstName":
              firstName = value;
              continue;
          }
          break;
        case 12:
          switch (key) {
            case "locationType":
              locationType = value;
              continue;
            case "providerName":
              providerName = value;
              continue;
          }
          break;
        case 13:
          switch (key) {
            case "statementName":
              statementName = value;
              continue;
          }
          break;
        case 15:
          switch (key) {
            case "providerAccount":
              providerAccount = value;
              continue;
          }
          break;
      }
    }
    return converted(addLNPPort, parameters.addLNPPort, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!portType) {
    broken.push(rules.invalid_porttype__portType__required);
  } else if (portType && !tables.PORT_TYPE.has(portType)) {
    broken.push(rules.invalid_porttype__portType);
  }
  if (!numbers) {
    broken.push(rules.missing_numbers);
  }
  if (
    numbers &&
    !(
      is.items(
        numbers,
        ",",
        1,
        Infinity,
        (item) => !is.hasPrefix(item, tables.INVALID_MIXED_NUMBERS_ITEM),
      ) ||
      is.items(numbers, ",", 1, Infinity, (item) => tables.INVALID_MIXED_NUMBERS_ITEM_2.test(item))
    )
  ) {
    broken.push(rules.invalid_mixed_numbers__numbers);
  }
  if (
    portType === "3" &&
    numbers &&
    !is.items(numbers, ",", 1, Infinity, (item) => tables.INVALID_MIXED_NUMBERS_ITEM_2.test(item))
  ) {
    broken.push(rules.invalid_number_porttype__numbers);
  }
  if (
    tables.PORTTYPE.has(portType) &&
    numbers &&
    !is.items(
      numbers,
      ",",
      1,
      Infinity,
      (item) => !is.hasPrefix(item, tables.INVALID_MIXED_NUMBERS_ITEM),
    )
  ) {
    broken.push(rules.invalid_tfnumber_porttype__numbers);
  }
  if (isMobile === "1" && !pin) {
    broken.push(rules.invalid_pin_number__pin);
  }
  if (isMobile === "1" && !btn) {
    broken.push(rules.missing_params__addLNPPort__btn);
  }
  if (isMobile === "1" && !services) {
    broken.push(rules.missing_params__addLNPPort__services);
  }
  if (portType === "3" && !tfType) {
    broken.push(rules.missing_params__addLNPPort__tfType);
  }
  if (tfType && !tables.TOLL_FREE_TYPE.has(tfType)) {
    broken.push(rules.unnamed_status__tfType);
  }
  if (locationType === "1" && !statementName) {
    broken.push(rules.invalid_statement_name__statementName);
  }
  if (!firstName) {
    broken.push(rules.invalid_firstname__firstName__required);
  }
  if (!lastName) {
    broken.push(rules.invalid_lastname__lastName__required);
  }
  if (!address1) {
    broken.push(rules.invalid_address__address1__required);
  }
  if (!city) {
    broken.push(rules.invalid_city__required);
  }
  if (!zip) {
    broken.push(rules.invalid_zip__required);
  }
  if (!state) {
    broken.push(rules.invalid_state__required);
  }
  if (!country) {
    broken.push(rules.invalid_country__required);
  } else if (country && !tables.COUNTRY.test(country)) {
    broken.push(rules.invalid_country);
  }
  if (!providerName) {
    broken.push(rules.invalid_provider_name__providerName__required);
  }
  if (!providerAccount) {
    broken.push(rules.invalid_provider_account__providerAccount__required);
  }
  if (
    broken.length > 0 ||
    !isWellFormed(numbers) ||
    !isWellFormed(isPartial) ||
    !isWellFormed(locationType) ||
    !isWellFormed(isMobile) ||
    !isWellFormed(pin) ||
    !isWellFormed(btn) ||
    !isWellFormed(services) ||
    !isWellFormed(statementName) ||
    !isWellFormed(firstName) ||
    !isWellFormed(lastName) ||
    !isWellFormed(address1) ||
    !isWellFormed(address2) ||
    !isWellFormed(city) ||
    !isWellFormed(zip) ||
    !isWellFormed(state) ||
    !isWellFormed(providerName) ||
    !isWellFormed(providerAccount) ||
    !isWellFormed(notes) ||
    !isWellFormed(imei)
  ) {
    return judged(parameters.addLNPPort, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function addLNPFile(params = {}, options = {}) {
  let portid = "";
  let file = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "portid":
          portid = value;
          continue;
        case "file":
          file = value;
          continue;
      }
    }
    return converted(addLNPFile, parameters.addLNPFile, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!portid) {
    broken.push(rules.invalid_portingid__portid__required);
  } else if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (!file) {
    broken.push(rules.missing_file);
  }
  if (file && !is.base64(file)) {
    broken.push(rules.no_base64file__file);
  }
  if (broken.length > 0) {
    return judged(parameters.addLNPFile, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPStatus(params = {}, options = {}) {
  let portid = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "portid":
          portid = value;
          continue;
      }
    }
    return converted(getLNPStatus, parameters.getLNPStatus, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!portid) {
    broken.push(rules.invalid_portingid__portid__required);
  } else if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getLNPStatus, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPNotes(params = {}, options = {}) {
  let portid = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "portid":
          portid = value;
          continue;
      }
    }
    return converted(getLNPNotes, parameters.getLNPNotes, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!portid) {
    broken.push(rules.invalid_portingid__portid__required);
  } else if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getLNPNotes, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPListStatus(params = {}, options = {}) {
  if (Object.keys(params).length > 0) {
    return converted(getLNPListStatus, parameters.getLNPListStatus, params, options);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPList(params = {}, options = {}) {
  let portid = "";
  let portStatus = "";
  let startDate = "";
  let endDate = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "portid":
          portid = value;
          continue;
        case "portStatus":
          portStatus = value;
          continue;
        case "startDate":
          startDate = value;
          continue;
        case "endDate":
          endDate = value;
          continue;
      }
    }
    return converted(getLNPList, parameters.getLNPList, given, options);
  }
  const startDate_day = is.day(startDate);
  const endDate_day = is.day(endDate);
  /** @type {Rule[]} */
  const broken = [];
  if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (portStatus && !is.lookupHas(portStatus, "getLNPListStatus.list_status", options.lookups)) {
    broken.push(rules.invalid_port_status__portStatus__unknown);
  }
  if (startDate && !is.date(startDate, startDate_day, true, true)) {
    broken.push(rules.invalid_foc_startdate__startDate);
  }
  if (endDate && !is.date(endDate, endDate_day, true, true)) {
    broken.push(rules.invalid_foc_enddate__endDate);
  }
  if (broken.length > 0 || !isWellFormed(portStatus)) {
    return judged(parameters.getLNPList, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPDetails(params = {}, options = {}) {
  let portid = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "portid":
          portid = value;
          continue;
      }
    }
    return converted(getLNPDetails, parameters.getLNPDetails, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!portid) {
    broken.push(rules.invalid_portingid__portid__required);
  } else if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getLNPDetails, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPAttachList(params = {}, options = {}) {
  let portid = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "portid":
          portid = value;
          continue;
      }
    }
    return converted(getLNPAttachList, parameters.getLNPAttachList, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!portid) {
    broken.push(rules.invalid_portingid__portid__required);
  } else if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getLNPAttachList, given, options, broken);
  }
  return fine(options);
}

/** @type {Check} */
export function getLNPAttach(params = {}, options = {}) {
  let attachid = "";
  let portid = "";
  const given = own(params);
  for (const key in given) {
    const value = given[key];
    if (typeof value === "string") {
      switch (key) {
        case "attachid":
          attachid = value;
          continue;
        case "portid":
          portid = value;
          continue;
      }
    }
    return converted(getLNPAttach, parameters.getLNPAttach, given, options);
  }
  /** @type {Rule[]} */
  const broken = [];
  if (!attachid) {
    broken.push(rules.invalid_attachid__required);
  } else if (attachid && !is.digits(attachid, 1, 20)) {
    broken.push(rules.invalid_attachid);
  }
  if (!portid) {
    broken.push(rules.invalid_portingid__portid__required);
  } else if (portid && !is.digits(portid, 1, 20)) {
    broken.push(rules.invalid_portingid__portid);
  } else if (portid && !is.lookupHas(portid, "getLNPList.portid", options.lookups)) {
    broken.push(rules.invalid_portingid__portid__unknown);
  }
  if (broken.length > 0) {
    return judged(parameters.getLNPAttach, given, options, broken);
  }
  return fine(options);
}
