// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The last stage of a check: broken rules become violations.

import { isLocal } from "../codes.js";

/**
 * @import { ErrorCode } from "../codes.js"
 * @import { Options, Report, Violation } from "../types.js"
 */

/**
 * A rule; `level` is an index into LEVELS.
 *
 * @typedef {object} Rule
 * @property {string} code
 * @property {string} param
 * @property {string} id
 * @property {number} level
 * @property {string} expects
 */

const LEVELS = ["documented", "observed", "inferred"];
/** @type {ReadonlySet<string>} */
const NONE = new Set();
/** @type {readonly never[]} */
const NOTHING = Object.freeze([]);
/** The report on a call with which nothing is wrong; it is shared, hence frozen. */
const FINE = /** @type {Report} */ (
  Object.freeze({ ok: true, all: NOTHING, violations: NOTHING, warnings: NOTHING, status: null })
);

/**
 * The value of a parameter cannot be put on the wire.
 *
 * @param {string} param
 * @returns {Rule}
 */
export function unencodable(param) {
  const code = "unencodable_value";
  const expects = "well-formed text, a whole number or a boolean";
  return { code, param, id: code, level: 0, expects };
}

/**
 * The method has no such parameter, which the server ignores; the level is
 * weaker than all others, so that it never becomes an error.
 *
 * @param {string} param
 * @returns {Rule}
 */
export function unknown(param) {
  const code = "unknown_parameter";
  const expects = "a parameter of this method";
  return { code, param, id: code, level: LEVELS.length, expects };
}

/**
 * The report on the broken rules: the one place where `ignore` and `level` act,
 * so that an off switch cannot miss a check.
 *
 * @param {readonly Rule[]} broken
 * @param {Options} options
 * @returns {Report}
 */
export function report(broken, { level = "observed", ignore = NONE }) {
  const strictness = strictnessOf(level);
  if (broken.length === 0) {
    return FINE;
  }
  const ignored = ignore instanceof Set ? ignore : new Set(ignore);
  const all = broken
    .filter((rule) => !ignored.has(rule.id) && !ignored.has(rule.code))
    .map((rule) => violation(rule, rule.level > strictness ? "warning" : "error"));
  const violations = all.filter((found) => found.severity === "error");
  const warnings = all.filter((found) => found.severity === "warning");
  return { ok: violations.length === 0, all, violations, warnings, status: status(violations) };
}

/**
 * The index of a level; a mistyped one must not turn checks off in silence.
 *
 * @param {string} level
 * @returns {number}
 */
function strictnessOf(level) {
  const index = LEVELS.indexOf(level);
  if (index < 0) {
    throw new RangeError(`the level is one of ${LEVELS.join(", ")}`);
  }
  return index;
}

/**
 * @param {Rule} rule
 * @param {Violation["severity"]} severity
 * @returns {Violation}
 */
function violation(rule, severity) {
  const code = /** @type {ErrorCode} */ (rule.code);
  return { code, param: rule.param, rule: rule.id, severity, message: `expected ${rule.expects}` };
}

/**
 * @param {readonly Violation[]} violations
 * @returns {ErrorCode | null}
 */
function status([first]) {
  return first === undefined || isLocal(first.code) ? null : first.code;
}
