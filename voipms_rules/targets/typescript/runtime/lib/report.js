// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The last stage of a check: broken rules become violations.

import { isLocal } from "../codes.js";

/**
 * @import { ErrorCode } from "../codes.js"
 * @import { Options, Report, Texts, Violation } from "../types.js"
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
export function report(broken, { level = "observed", ignore }) {
  const strictness = strictnessOf(level);
  if (broken.length === 0) {
    return FINE;
  }
  /** @type {Record<"all" | "violations" | "warnings", Violation[]>} */
  const { all, violations, warnings } = { all: [], violations: [], warnings: [] };
  for (const rule of ignore === undefined ? broken : without(ignore, broken)) {
    const weak = rule.level > strictness;
    const found = violation(rule, weak ? "warning" : "error");
    all.push(found);
    (weak ? warnings : violations).push(found);
  }
  return { ok: violations.length === 0, all, violations, warnings, status: status(violations) };
}

/**
 * The report on a call with which nothing is wrong.
 *
 * @param {Options} options
 * @returns {Report}
 */
export function fine(options) {
  return options.level === undefined ? FINE : report(NOTHING, options);
}

/**
 * A report with the warnings of another behind its own.
 *
 * @param {Report} first
 * @param {Report} more
 * @returns {Report}
 */
export function extended(first, more) {
  const { ok, violations, status } = first;
  const all = [...first.all, ...more.all];
  return { ok, all, violations, warnings: [...first.warnings, ...more.warnings], status };
}

/**
 * The rules that are not ignored, by their id or their code.
 *
 * @param {Texts} ignore
 * @param {readonly Rule[]} broken
 * @returns {readonly Rule[]}
 */
function without(ignore, broken) {
  const ignored = new Set(ignore);
  return broken.filter((rule) => !ignored.has(rule.id) && !ignored.has(rule.code));
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
