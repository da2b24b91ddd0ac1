// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// Predicates on the caller's account; they hold where its list was not supplied.

/** @import { Options } from "../types.js" */

/**
 * @param {string} value
 * @param {string} key
 * @param {Options["lookups"]} lookups
 */
export function lookupHas(value, key, lookups) {
  return lookups === undefined || (rows(key, lookups)?.has(value) ?? true);
}

/**
 * @param {string} value
 * @param {string} key
 * @param {Options["lookups"]} lookups
 */
export function lookupLacks(value, key, lookups) {
  return lookups === undefined || !rows(key, lookups)?.has(value);
}

/**
 * Whether the list has fewer than `max` entries.
 *
 * @param {string} key
 * @param {number} max
 * @param {Options["lookups"]} lookups
 */
export function lookupBelow(key, max, lookups) {
  const list = rows(key, lookups);
  return list === undefined || list.size < max;
}

/**
 * @param {string} key
 * @param {Options["lookups"]} lookups
 * @returns {ReadonlySet<string> | undefined}
 */
function rows(key, lookups) {
  const list = lookups?.[key];
  return list === undefined || list instanceof Set ? list : new Set(list);
}
