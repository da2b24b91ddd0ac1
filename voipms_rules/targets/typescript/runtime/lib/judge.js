// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The frame of every check.  A generated check takes the texts of a call into its
// variables and goes through the method's steps; here is what it does not deal
// with itself: calls of other values or names, and calls with which something is
// wrong.

import { extended, report, unencodable, unknown } from "./report.js";
import { isWellFormed, read } from "./wire.js";

export { fine } from "./report.js";
export { isWellFormed } from "./wire.js";

/**
 * @import { AnyParams, Check, Options, Report } from "../types.js"
 * @import { Rule } from "./report.js"
 * @import { Declared } from "./wire.js"
 */

/**
 * The parameters without what they inherit, which is not given.
 *
 * @param {AnyParams} params
 * @returns {AnyParams}
 */
export function own(params) {
  return Object.getPrototypeOf(params) === Object.prototype ? params : { ...params };
}

/**
 * Judges a call that has more than texts of declared parameters: by the check
 * of its method, once it is converted.
 *
 * Values without a wire form are reported alone: nothing can be said of a call
 * that cannot be made.
 *
 * @param {Check} check
 * @param {Declared} declared
 * @param {AnyParams} params
 * @param {Options} options
 * @returns {Report}
 */
export function converted(check, declared, params, options) {
  const call = read(declared, params);
  if (call.refused.length > 0) {
    return report(call.refused.map(unencodable), options);
  }
  for (const name of call.unknown) {
    delete call.texts[name];
  }
  const unknowns = report(call.unknown.map(unknown), options);
  return extended(check(call.texts, options), unknowns);
}

/**
 * The report on a call that breaks rules, or has a text that is ill-formed.
 *
 * @param {Declared} declared
 * @param {AnyParams} texts
 * @param {Options} options
 * @param {readonly Rule[]} broken
 * @returns {Report}
 */
export function judged(declared, texts, options, broken) {
  const wrong = areWellFormed(texts) ? broken : read(declared, texts).refused.map(unencodable);
  return report(wrong, options);
}

/**
 * @param {AnyParams} texts
 */
function areWellFormed(texts) {
  for (const name in texts) {
    if (!isWellFormed(/** @type {string} */ (texts[name]))) {
      return false;
    }
  }
  return true;
}
