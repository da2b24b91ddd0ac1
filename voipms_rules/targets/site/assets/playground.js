// Hand-written entry of the playground: the generated JavaScript checks judge
// the call in the form as it is typed.

import { check, encode, isMethod } from "../checks/index.js";
import { describe } from "../checks/metadata.js";
import { fromFragment, toFragment } from "./call.js";
import { LANGUAGES } from "./copies.js";
import { byId, element } from "./dom.js";
import { build, mark } from "./form.js";
import { METHODS, formOf } from "./forms.js";
import { nearestAmong } from "./nearest.js";
import { readRequest } from "./requests.js";

/**
 * @import { AnyParams, Report, Violation } from "../checks/types.js"
 * @import { Call } from "./call.js"
 */

const method = byId("method", HTMLInputElement);
const paste = byId("paste", HTMLTextAreaElement);
const pasteSaid = byId("paste-said", HTMLElement);
const form = byId("form", HTMLFormElement);
const status = byId("status", HTMLElement);
const violations = byId("violations", HTMLUListElement);
const methodPage = byId("method-page", HTMLAnchorElement);
const source = byId("source", HTMLElement);
const copied = byId("copied", HTMLElement);

/** @type {Call} */
let call = { method: "", values: new Map() };

/**
 * Takes another call over: the form is built anew.
 *
 * @param {Call} next
 */
function load(next) {
  call = next;
  method.value = call.method;
  methodPage.hidden = !isMethod(call.method);
  methodPage.href = `methods/${encodeURIComponent(call.method)}.html`;
  build(form, call, change);
  judge();
}

/**
 * @param {string} name
 * @param {string} value
 */
function change(name, value) {
  if (value === "") {
    call.values.delete(name);
  } else {
    call.values.set(name, value);
  }
  judge();
}

/** Checks the call and shows everything that follows from it. */
function judge() {
  const report = check(call.method, Object.fromEntries(call.values));
  status.replaceChildren(...verdict(report));
  status.className = report.ok ? "good" : "bad";
  violations.replaceChildren(...report.all.map((found) => item(found, found.param)));
  mark(form, report.all, (found) => item(found, ""));
  showSource();
  history.replaceState(null, "", `#${toFragment(call)}`);
}

/**
 * @param {Report} report
 * @returns {(Node | string)[]}
 */
function verdict(report) {
  if (call.method === "") {
    return ["Choose a method, or paste a request."];
  }
  if (report.ok) {
    return ["Nothing is known to be wrong with this call."];
  }
  if (report.status === null) {
    return ["This call cannot be made."];
  }
  const { message = "" } = describe(report.status) ?? {};
  return ["The server would answer ", codeLink(report.status, ""), `: ${message}`];
}

/**
 * @param {string} code
 * @param {string} rule
 */
function codeLink(code, rule) {
  const place = rule.slice(code.length + 1);
  const anchor = place === "" ? "" : `#${encodeURIComponent(place)}`;
  const href = `codes/${encodeURIComponent(code)}.html${anchor}`;
  return element("a", { href }, element("code", {}, code));
}

/**
 * @param {Violation} violation
 * @param {string} place
 */
function item(violation, place) {
  const { code, rule, severity, message } = violation;
  const near = suggestion(violation);
  return element(
    "li",
    { class: severity, "data-rule": rule, "data-severity": severity },
    codeLink(code, rule),
    place === "" ? " " : ` ${place}: `,
    message,
    severity === "warning" ? " (a warning)" : "",
    near === undefined ? "" : `; did you mean ${near}?`,
  );
}

/**
 * The name that was probably meant, for unknown methods and parameters.
 *
 * @param {Violation} violation
 * @returns {string | undefined}
 */
function suggestion({ code, param }) {
  switch (code) {
    case "invalid_method":
      return nearestAmong(METHODS)(call.method)[0];
    case "unknown_parameter":
      return nearestAmong(formOf(call.method).parameters.map(({ name }) => name))(param)[0];
  }
  return undefined;
}

// -- what people paste ------------------------------------------------------------------

/** Takes a pasted request over and empties the box, which may hold credentials. */
function takeOver() {
  if (paste.value.trim() === "") {
    return;
  }
  const request = readRequest(paste.value);
  if (request === null) {
    pasteSaid.textContent = "No request in there: a URL, a cURL command or JSON has a method.";
    return;
  }
  paste.value = "";
  const { values, refused } = wireTexts(request.method, request.params);
  load({ method: request.method, values });
  pasteSaid.replaceChildren(...told(request.method, [...request.leftOut, ...refused]));
}

/**
 * The texts that a request's values become on the wire.
 *
 * @param {string} name
 * @param {AnyParams} params
 */
function wireTexts(name, params) {
  const values = new Map();
  const refused = [];
  for (const [param, value] of Object.entries(params)) {
    try {
      const text = encode(name, { [param]: value })[param];
      if (text !== undefined) {
        values.set(param, text);
      }
    } catch {
      refused.push(param);
    }
  }
  return { values, refused };
}

/**
 * @param {string} name
 * @param {readonly string[]} leftOut
 * @returns {(Node | string)[]}
 */
function told(name, leftOut) {
  return [
    ...(name === "" ? ["The request names no method: ", codeLink("missing_method", ""), ". "] : []),
    leftOut.length === 0 ? "Taken over." : `Taken over without ${leftOut.join(", ")}.`,
  ];
}

// -- copies -----------------------------------------------------------------------------

function showSource() {
  const chosen = document.querySelector('input[name="language"]:checked');
  const write = chosen instanceof HTMLInputElement ? LANGUAGES[chosen.value] : undefined;
  source.textContent = call.method === "" ? "" : (write?.(call) ?? "");
  copied.textContent = "";
}

async function copy() {
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
    copied.textContent = "Copied.";
  } catch {
    getSelection()?.selectAllChildren(source);
    copied.textContent = "Selected: press Ctrl+C.";
  }
}

// -- wiring -----------------------------------------------------------------------------

// The values of the call are kept when the method is corrected by hand.
method.addEventListener("input", () => load({ method: method.value.trim(), values: call.values }));
// What is typed is read when it is finished, what is pasted at once.
paste.addEventListener("change", takeOver);
paste.addEventListener("input", (event) => {
  if (event instanceof InputEvent && event.inputType === "insertFromPaste") {
    takeOver();
  }
});
form.addEventListener("submit", (event) => event.preventDefault());
byId("example", HTMLButtonElement).addEventListener("click", () => {
  load({ method: call.method, values: new Map(Object.entries(formOf(call.method).example)) });
});
byId("clear", HTMLButtonElement).addEventListener("click", () => {
  load({ method: call.method, values: new Map() });
});
byId("copy", HTMLButtonElement).addEventListener("click", () => void copy());
for (const radio of document.querySelectorAll('input[name="language"]')) {
  radio.addEventListener("change", showSource);
}
addEventListener("hashchange", () => load(fromFragment(location.hash.slice(1))));
load(fromFragment(location.hash.slice(1)));
