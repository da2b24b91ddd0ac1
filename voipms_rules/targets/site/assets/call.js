// Hand-written: the call in the playground, and its form in the page's address.
// Secrets never become part of an address.

import secrets from "../data/secrets.json";

/**
 * A call; `values` has the texts that would go on the wire.
 *
 * @typedef {object} Call
 * @property {string} method
 * @property {Map<string, string>} values
 */

const SECRETS = new Set(secrets);

/**
 * Whether a name is that of a secret in any method.
 *
 * @param {string} name
 */
export function isSecret(name) {
  return SECRETS.has(name);
}

/**
 * @param {Call} call
 * @returns {string}
 */
export function toFragment({ method, values }) {
  const shown = [...values].filter(([name]) => !isSecret(name));
  return new URLSearchParams([["method", method], ...shown]).toString();
}

/**
 * @param {string} fragment
 * @returns {Call}
 */
export function fromFragment(fragment) {
  const values = new Map(new URLSearchParams(fragment));
  const method = values.get("method") ?? "";
  for (const name of values.keys()) {
    if (name === "method" || isSecret(name)) {
      values.delete(name);
    }
  }
  return { method, values };
}
