// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// What was given becomes what would go on the wire.

/** @import { AnyParams, Value } from "../types.js" */

/**
 * The declared parameters of a method in order, with the wire words of false and true.
 *
 * @typedef {Readonly<Record<string, Words>>} Declared
 */
/** @typedef {readonly [string, string]} Words */

/**
 * A call as it was read; `refused` and `unknown` are names of parameters.
 *
 * @typedef {object} Call
 * @property {Record<string, string>} texts
 * @property {readonly string[]} refused
 * @property {readonly string[]} unknown
 */

/** @type {Words} */
const SWITCH = ["0", "1"];
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/**
 * Whether no surrogate is without its other half.  Engines know it of most texts
 * without looking, but those of before 2023 cannot be asked.
 *
 * @type {(text: string) => boolean}
 */
export const isWellFormed =
  "isWellFormed" in String.prototype
    ? (text) => /** @type {any} */ (text).isWellFormed()
    : (text) => !LONE_SURROGATE.test(text);

/**
 * Reads any call: declared parameters in their order, then the others sorted.
 *
 * `texts` has no prototype, so that no name can mean anything but a parameter.
 *
 * @param {Declared} declared
 * @param {AnyParams} params
 * @returns {Call}
 */
export function read(declared, params) {
  const known = Object.keys(declared).filter((name) => isGiven(params, name));
  const unknown = Object.keys(params)
    .filter((name) => isGiven(params, name) && !Object.hasOwn(declared, name))
    .sort(byCodePoint);
  const texts = Object.create(null);
  const refused = [];
  for (const name of [...known, ...unknown]) {
    const text = wire(params[name], Object.hasOwn(declared, name) ? declared[name] : SWITCH);
    if (text === undefined) {
      refused.push(name);
    } else {
      texts[name] = text;
    }
  }
  return { texts, refused, unknown };
}

/**
 * @param {AnyParams} params
 * @param {string} name
 */
function isGiven(params, name) {
  return Object.hasOwn(params, name) && (params[name] ?? null) !== null;
}

/**
 * The text of a value on the wire; undefined when it has none.
 *
 * @param {Value} value
 * @param {Words} words
 * @returns {string | undefined}
 */
function wire(value, words) {
  switch (typeof value) {
    case "string":
      return isWellFormed(value) ? value : undefined;
    case "number":
      return Number.isSafeInteger(value) ? String(value) : undefined;
    case "boolean":
      return words[Number(value)];
  }
  return undefined;
}

/**
 * Orders texts by their bytes in UTF-8, which `<` does not: it compares
 * surrogates as if they were smaller than U+E000.
 *
 * @param {string} left
 * @param {string} right
 * @returns {number}
 */
function byCodePoint(left, right) {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const difference = weight(left.charCodeAt(at)) - weight(right.charCodeAt(at));
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

/**
 * A code unit, surrogates moved behind all others.
 *
 * @param {number} unit
 */
function weight(unit) {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
