// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on texts.  Where a text may be long, an expression looks for one
// character that is out of place: matching a long text in full can exhaust the
// stack of an engine that backtracks.

/** @typedef {Readonly<Uint8Array>} CharClass By the code of a character: 1 for its own. */

const NOT_ASCII = /[^\0-\x7f]/;
const NOT_BASE64 = /[^A-Za-z0-9+/]/;

/**
 * @param {string} value
 * @param {number} min
 * @param {number} max
 */
export function digits(value, min, max) {
  return value.length >= min && value.length <= max && areDigits(value, 0, value.length);
}

/**
 * Whether there are digits only from `start` to before `end`.
 *
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
export function areDigits(value, start, end) {
  for (let at = start; at < end; at++) {
    const unit = value.charCodeAt(at);
    if (unit < 48 || unit > 57) {
      return false;
    }
  }
  return true;
}

/**
 * The class of these characters of ASCII.
 *
 * @param {string} chars
 * @returns {CharClass}
 */
export function charClass(chars) {
  const members = new Uint8Array(128);
  for (const char of chars) {
    members[char.charCodeAt(0)] = 1;
  }
  return members;
}

/**
 * Whether there are characters of the class only from `start` to before `end`.
 *
 * @param {CharClass} members
 * @param {string} value
 * @param {number} start
 * @param {number} end
 */
export function areOf(members, value, start, end) {
  for (let at = start; at < end; at++) {
    if (members[value.charCodeAt(at)] !== 1) {
      return false;
    }
  }
  return true;
}

/**
 * @param {string} value
 * @param {readonly string[]} prefixes
 */
export function hasPrefix(value, prefixes) {
  return prefixes.some((prefix) => value.startsWith(prefix));
}

/**
 * Whether the value is in the set once ASCII letters are made small.
 *
 * @param {string} value
 * @param {ReadonlySet<unknown>} set
 */
export function inSetFold(value, set) {
  return set.has(value) || set.has(lower(value));
}

/**
 * The text with small ASCII letters; `toLowerCase` alone would take the Kelvin sign for a k.
 *
 * @param {string} text
 */
function lower(text) {
  return NOT_ASCII.test(text)
    ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    : text.toLowerCase();
}

/**
 * Whether the value has `min` to `max` code points.
 *
 * @param {string} value
 * @param {number} min
 * @param {number} max
 */
export function length(value, min, max) {
  const units = value.length;
  return units >= 2 * min && units <= max ? true : within(value, min, max, pointsOf);
}

/**
 * Whether the value has `min` to `max` bytes in UTF-8.
 *
 * @param {string} value
 * @param {number} min
 * @param {number} max
 */
export function utf8Length(value, min, max) {
  const units = value.length;
  return units >= min && 3 * units <= max ? true : within(value, min, max, bytesOf);
}

/**
 * Whether the sizes of the code units add up to `min` to `max`; they are not
 * added where there are too many of them, each being half a character at least.
 *
 * @param {string} value
 * @param {number} min
 * @param {number} max
 * @param {(unit: number) => number} sizeOf
 */
function within(value, min, max, sizeOf) {
  if (value.length > 2 * max) {
    return false;
  }
  let size = 0;
  for (let at = 0; at < value.length; at++) {
    size += sizeOf(value.charCodeAt(at));
  }
  return size >= min && size <= max;
}

/**
 * A character counts with its first surrogate or as a whole.
 *
 * @param {number} unit
 */
function pointsOf(unit) {
  return unit >= 0xdc00 && unit <= 0xdfff ? 0 : 1;
}

/**
 * The share of a code unit in the bytes of its character: the two surrogates
 * of a pair have two of its four each.
 *
 * @param {number} unit
 */
function bytesOf(unit) {
  if (unit < 0x80) {
    return 1;
  }
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}

/**
 * Whether the value is base64, line breaks allowed and padding not required.
 *
 * @param {string} value
 */
export function base64(value) {
  const body = value.replace(/[\r\n]/g, "").replace(/={1,2}$/, "");
  return body !== "" && body.length % 4 !== 1 && !NOT_BASE64.test(body);
}

/**
 * Whether the value is `header:target`; only `none` needs no target.
 *
 * @param {string} value
 * @param {ReadonlySet<unknown>} headers
 */
export function routing(value, headers) {
  const colon = value.indexOf(":");
  const header = value.slice(0, colon);
  return colon >= 0 && headers.has(header) && (colon + 1 < value.length || header === "none");
}

/**
 * Whether the value is a list of `min` to `max` items that are all accepted, none empty.
 *
 * @param {string} value
 * @param {string} separator
 * @param {number} min
 * @param {number} max
 * @param {(item: string) => boolean} accepts
 */
export function items(value, separator, min, max, accepts) {
  let count = 0;
  for (let start = 0; start <= value.length; count++) {
    const found = value.indexOf(separator, start);
    const end = found < 0 ? value.length : found;
    if (start === end || count === max || !accepts(value.slice(start, end))) {
      return false;
    }
    start = end + 1;
  }
  return count >= min;
}

/**
 * Whether all lists have equally many items.
 *
 * @param {string} separator
 * @param {...string} lists
 */
export function sameCount(separator, ...lists) {
  return new Set(lists.map((list) => list.split(separator).length)).size === 1;
}
