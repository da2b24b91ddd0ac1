// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The frame of every check: read the call, go through the method's steps, report.

import { report, unencodable, unknown } from "./report.js";
import { read } from "./wire.js";

/**
 * @import { AnyParams, Options, Report } from "../types.js"
 * @import { Rule } from "./report.js"
 * @import { Declared, WireTexts } from "./wire.js"
 */

/**
 * Judges a call by the steps of its method.
 *
 * Values without a wire form are reported alone: nothing can be said of a call
 * that cannot be made.
 *
 * @param {Declared} declared
 * @param {AnyParams | undefined} params
 * @param {Options} options
 * @param {(p: WireTexts, broken: Rule[]) => void} [steps]
 * @returns {Report}
 */
export function judge(declared, params, options, steps) {
  const call = read(declared, params);
  if (call.refused.length > 0) {
    return report(call.refused.map(unencodable), options);
  }
  /** @type {Rule[]} */
  const broken = [];
  steps?.(call.texts, broken);
  for (const name of call.unknown) {
    broken.push(unknown(name));
  }
  return report(broken, options);
}
