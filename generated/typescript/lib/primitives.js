// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The predicates the generated conditions are made of; each answers whether a
// text that is not empty is as it should be.

export { date, day, daysWithin, notPast, orderedDates } from "./dates.js";
export { lookupBelow, lookupHas, lookupLacks } from "./lookups.js";
export { cidr, email, hostname, ipv4 } from "./network.js";
export { decimal, integer, orderedIntegers, wideDecimal } from "./numbers.js";
export {
  base64,
  digits,
  hasPrefix,
  inSetFold,
  items,
  length,
  routing,
  sameCount,
  utf8Length,
} from "./texts.js";
