// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on addresses, ASCII only and part by part: no expression backtracks.

const OCTET = /^(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/;
const PREFIX_LENGTH = /^(?:3[0-2]|[12]?[0-9])$/;
const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
const NOT_LABEL = /[^A-Za-z0-9-]/;
const ALL_DIGITS = /^[0-9]+$/;

/**
 * Whether the value is four numbers of 0 to 255 without leading zeros.
 *
 * @param {string} value
 */
export function ipv4(value) {
  const octets = value.split(".");
  return octets.length === 4 && octets.every((octet) => OCTET.test(octet));
}

/**
 * @param {string} value
 */
export function cidr(value) {
  const slash = value.lastIndexOf("/");
  return slash >= 0 && ipv4(value.slice(0, slash)) && PREFIX_LENGTH.test(value.slice(slash + 1));
}

/**
 * Whether the value is at least two labels in at most 253 characters, the last not all digits.
 *
 * @param {string} value
 */
export function hostname(value) {
  const labels = value.split(".");
  return (
    value.length <= 253 &&
    labels.length > 1 &&
    labels.every(isLabel) &&
    !ALL_DIGITS.test(labels[labels.length - 1])
  );
}

/**
 * @param {string} value
 */
export function email(value) {
  const at = value.lastIndexOf("@");
  return at >= 0 && isLocalPart(value.slice(0, at)) && hostname(value.slice(at + 1));
}

/**
 * @param {string} text
 */
function isLocalPart(text) {
  return text.length <= 64 && text.split(".").every((atom) => ATOM.test(atom));
}

/**
 * @param {string} text
 */
function isLabel(text) {
  return (
    text !== "" &&
    text.length <= 63 &&
    !NOT_LABEL.test(text) &&
    !text.startsWith("-") &&
    !text.endsWith("-")
  );
}
