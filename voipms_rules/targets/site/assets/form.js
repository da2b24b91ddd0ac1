// Hand-written: the form of a method.  The call's values are kept apart from
// the fields, for a field of one line cannot show every value there is.

import { isSecret } from "./call.js";
import { byId, element } from "./dom.js";
import { formOf } from "./forms.js";

/**
 * @import { Violation } from "../checks/types.js"
 * @import { Call } from "./call.js"
 * @import { Field } from "./forms.js"
 */

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Control */

const ENCODER = new TextEncoder();

/**
 * Builds the form of the call's method with the call's values.
 *
 * @param {HTMLFormElement} form
 * @param {Call} call
 * @param {(name: string, value: string) => void} changed
 */
export function build(form, call, changed) {
  const { parameters } = formOf(call.method);
  const declared = new Set(parameters.map(({ name }) => name));
  const strangers = [...call.values.keys()].filter((name) => !declared.has(name)).map(stranger);
  const rows = (/** @type {Field[]} */ fields) => fields.map((field) => row(field, call, changed));
  const optional = parameters.filter(({ needed }) => !needed);
  form.replaceChildren(
    ...rows(parameters.filter(({ needed }) => needed)),
    ...group(
      "Optional parameters",
      rows(optional),
      optional.some(({ name }) => call.values.has(name)),
    ),
    ...group("Not parameters of this method", rows(strangers), true),
  );
}

/**
 * A parameter that the method does not have.
 *
 * @param {string} name
 * @returns {Field}
 */
function stranger(name) {
  const help = "The server ignores it.";
  return { name, needed: false, required: false, long: false, choices: [], help, expects: "" };
}

/**
 * @param {string} title
 * @param {Node[]} rows
 * @param {boolean} open
 * @returns {Node[]}
 */
function group(title, rows, open) {
  if (rows.length === 0) {
    return [];
  }
  const summary = element("summary", {}, `${title} (${rows.length})`);
  return [element("details", open ? { open: "" } : {}, summary, ...rows)];
}

/**
 * @param {Field} field
 * @param {Call} call
 * @param {(name: string, value: string) => void} changed
 */
function row(field, call, changed) {
  const { name } = field;
  const input = control(field);
  input.value = call.values.get(name) ?? "";
  const size = element("span", { class: "size" }, measure(input));
  input.addEventListener("input", () => {
    size.textContent = measure(input);
    changed(name, input.value);
  });
  const badge = field.required ? [" ", element("b", { class: "badge required" }, "required")] : [];
  return element(
    "div",
    { class: "field" },
    element("label", { for: input.id }, element("code", {}, name), ...badge),
    input,
    ...choices(field, input),
    element("ul", { id: `found-${name}`, class: "found" }),
    element("p", { id: `help-${name}`, class: "help" }, help(field), " ", size),
  );
}

/**
 * @param {Field} field
 * @returns {Control}
 */
function control({ name, long }) {
  const attributes = {
    id: `field-${name}`,
    name,
    autocomplete: isSecret(name) ? "new-password" : "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": `found-${name} help-${name}`,
  };
  return long
    ? element("textarea", { ...attributes, rows: "2" })
    : element("input", { ...attributes, type: isSecret(name) ? "password" : "text" });
}

/**
 * The list of suggestions of a field that has any.
 *
 * @param {Field} field
 * @param {Control} input
 * @returns {Node[]}
 */
function choices({ name, choices: values }, input) {
  if (values.length === 0) {
    return [];
  }
  input.setAttribute("list", `choices-${name}`);
  const options = values.map((value) => element("option", { value }));
  return [element("datalist", { id: `choices-${name}` }, ...options)];
}

/** @param {Field} field */
function help({ help: summary, expects }) {
  return expects === "" ? summary : `${summary} Must be: ${expects}.`;
}

/**
 * How long a text of several lines is, in what the rules count.
 *
 * @param {Control} input
 */
function measure(input) {
  const { value } = input;
  return input instanceof HTMLTextAreaElement && value !== ""
    ? `${[...value].length} characters, ${ENCODER.encode(value).length} bytes.`
    : "";
}

/**
 * Marks the fields that something was found about, and touches no other.
 *
 * @param {HTMLFormElement} form
 * @param {readonly Violation[]} found
 * @param {(violation: Violation) => Node} tell
 */
export function mark(form, found, tell) {
  for (const input of form.querySelectorAll("input, textarea")) {
    const name = input.getAttribute("name") ?? "";
    const about = found.filter(({ param }) => param === name);
    const list = byId(`found-${name}`, HTMLUListElement);
    const rules = about.map(({ rule }) => rule).join(" ");
    if (list.dataset.rules !== rules) {
      list.dataset.rules = rules;
      list.replaceChildren(...about.map(tell));
      const invalid = about.some(({ severity }) => severity === "error");
      input.setAttribute("aria-invalid", String(invalid));
    }
  }
}
