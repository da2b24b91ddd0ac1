// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The front door: any method by its name.  It needs every area; whoever calls a
// few methods imports their functions from `areas/` instead.

import * as methods from "./lib/methods.js";
import * as parameters from "./lib/parameters.js";
import { report } from "./lib/report.js";
import { invalid_method } from "./lib/rules.js";
import { read } from "./lib/wire.js";

/**
 * @import { Declared } from "./lib/wire.js"
 * @import { AnyParams, Check, Options, Report } from "./types.js"
 */

export { ErrorCode, isEmpty, isErrorCode } from "./codes.js";

/** @typedef {Readonly<Record<string, Check>>} Checks */

// Maps, because engines are slow to look a name up in a module.
// Declarations ask for the parameters of the method, the checks themselves for any.
const CHECKS = new Map(Object.entries(/** @type {Checks} */ (/** @type {unknown} */ (methods))));

/** @type {ReadonlyMap<string, Declared>} */
const PARAMETERS = new Map(Object.entries(parameters));

/**
 * @param {string} name
 * @returns {boolean}
 */
export function isMethod(name) {
  return CHECKS.has(name);
}

/**
 * @param {string} method
 * @param {AnyParams} params
 * @param {Options} [options]
 * @returns {Report}
 */
export function check(method, params, options = {}) {
  const judge = CHECKS.get(method);
  return judge === undefined ? report([invalid_method], options) : judge(params, options);
}

/**
 * @param {string} method
 * @param {AnyParams} params
 * @returns {Record<string, string>}
 */
export function encode(method, params) {
  const { texts, refused } = read(PARAMETERS.get(method) ?? {}, params);
  if (refused.length > 0) {
    throw new TypeError(`no wire form: ${refused.join(", ")}`);
  }
  return { ...texts };
}
