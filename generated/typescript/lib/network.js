// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on addresses, ASCII only and part by part, in place: to cut the parts
// out of their text takes longer than to look at them.

import { natural } from "./numbers.js";
import { areDigits, areOf, charClass } from "./texts.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LABEL = /*#__PURE__*/ charClass(`${LETTERS}0123456789-`);
const LOCAL = /*#__PURE__*/ charClass(`${LETTERS}0123456789!#$%&'*+/=?^_\`{|}~-.`);
const DASH = 45;
const POINT = 46;
const ZERO = 48;

/**
 * Whether the value is four numbers of 0 to 255 without leading zeros.
 *
 * @param {string} value
 */
export function ipv4(value) {
  return isIpv4(value, value.length);
}

/**
 * Whether the value is such an address, a slash and 0 to 32.
 *
 * @param {string} value
 */
export function cidr(value) {
  const slash = value.indexOf("/");
  return slash >= 0 && isIpv4(value, slash) && isUpTo(32, value, slash + 1, value.length);
}

/**
 * Whether the value is at least two labels in at most 253 characters, the last not all digits.
 *
 * @param {string} value
 */
export function hostname(value) {
  return isHostname(value, 0);
}

/**
 * Whether the value is up to 64 characters of atoms, an `@` and a host name.
 *
 * @param {string} value
 */
export function email(value) {
  const at = value.indexOf("@");
  return at >= 1 && at <= 64 && isLocalPart(value, at) && isHostname(value, at + 1);
}

/**
 * Whether there are characters up to a place with points between them only; a host
 * name has no two points side by side either.
 *
 * @param {string} value
 * @param {number} end
 */
function isLocalPart(value, end) {
  return (
    areOf(LOCAL, value, 0, end) &&
    value.charCodeAt(0) !== POINT &&
    value.charCodeAt(end - 1) !== POINT &&
    value.indexOf("..") < 0
  );
}

/**
 * @param {string} value
 * @param {number} end
 */
function isIpv4(value, end) {
  let start = 0;
  for (let octet = 1; octet < 4; octet++) {
    const point = value.indexOf(".", start);
    if (!isUpTo(255, value, start, point)) {
      return false;
    }
    start = point + 1;
  }
  return isUpTo(255, value, start, end);
}

/**
 * Whether there is a number up to `max` between two places, without leading zeros.
 *
 * @param {number} max
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
function isUpTo(max, value, start, end) {
  const number = end - start <= 3 ? natural(value, start, end) : -1;
  return number >= 0 && number <= max && (value.charCodeAt(start) !== ZERO || end - start === 1);
}

/**
 * @param {string} value
 * @param {number} start
 */
function isHostname(value, start) {
  let label = start;
  for (let end = value.indexOf(".", label); end >= 0; end = value.indexOf(".", label)) {
    if (!isLabel(value, label, end)) {
      return false;
    }
    label = end + 1;
  }
  return (
    label > start &&
    value.length - start <= 253 &&
    isLabel(value, label, value.length) &&
    !areDigits(value, label, value.length)
  );
}

/**
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
function isLabel(value, start, end) {
  return (
    start < end &&
    end - start <= 63 &&
    areOf(LABEL, value, start, end) &&
    value.charCodeAt(start) !== DASH &&
    value.charCodeAt(end - 1) !== DASH
  );
}
