// Hand-written: what the catalog says of each method's form.

import data from "../data/forms.json";

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {boolean} needed Whether the simplest call that passes has it.
 * @property {boolean} required
 * @property {boolean} long Whether its values may take several lines.
 * @property {string[]} choices
 * @property {string} help
 * @property {string} expects
 */
/**
 * @typedef {object} Form
 * @property {boolean} post
 * @property {Record<string, string>} example
 * @property {Field[]} parameters
 */

const FORMS = /** @type {Readonly<Record<string, Form>>} */ (/** @type {unknown} */ (data));
export const METHODS = Object.keys(FORMS);

/**
 * The form of a method; an empty one for a name that is no method.
 *
 * @param {string} method
 * @returns {Form}
 */
export function formOf(method) {
  const form = Object.hasOwn(FORMS, method) ? FORMS[method] : undefined;
  return form ?? { post: false, example: {}, parameters: [] };
}
