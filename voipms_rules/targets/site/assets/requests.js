// Hand-written: what people paste becomes a call.  Credentials are left out
// here already, so that nothing behind this module ever sees them.

import { words } from "./shell.js";

/** @import { AnyParams, Value } from "../checks/types.js" */

/**
 * A pasted request; the method is empty when the request names none.
 *
 * @typedef {object} Request
 * @property {string} method
 * @property {AnyParams} params
 * @property {readonly string[]} leftOut Names of what was not taken over.
 */

/** @typedef {[name: string, value: unknown][]} Fields */

const CREDENTIALS = new Set(["api_username", "api_password"]);
const ENVELOPE = new Set([...CREDENTIALS, "method", "content_type"]);
const VARIABLE = /^\$\{?[A-Z_][A-Z0-9_]*\}?$/;
const TAIL = /["'`)\]>;,]+$/;

/**
 * The request in a text: a URL, a query, a cURL command or JSON; null when there is none.
 *
 * @param {string} text
 * @returns {Request | null}
 */
export function readRequest(text) {
  const trimmed = text.trim();
  const fields = trimmed.startsWith("{")
    ? jsonFields(trimmed)
    : /^curl\s/.test(trimmed)
      ? curlFields(words(trimmed).slice(1))
      : urlFields(trimmed);
  return fields && request(fields);
}

/**
 * @param {Fields} fields
 * @returns {Request}
 */
function request(fields) {
  const known = fields.filter(([, value]) => isKnown(value));
  const method = new Map(fields).get("method");
  return {
    method: typeof method === "string" ? method : "",
    params: Object.fromEntries(
      known
        .filter(([name]) => !ENVELOPE.has(name))
        .map(([name, value]) => [name, /** @type {Value} */ (value)]),
    ),
    leftOut: fields
      .filter(([name, value]) => CREDENTIALS.has(name) || !isKnown(value))
      .map(([name]) => name),
  };
}

/**
 * Whether a value stands for itself: neither a list or object nor a variable or file of a shell.
 *
 * @param {unknown} value
 */
function isKnown(value) {
  return typeof value === "string" ? !VARIABLE.test(value) : typeof value !== "object";
}

/**
 * A call as `voipms-rules check --input` reads it, or all names in one object.
 *
 * @param {string} text
 * @returns {Fields | null}
 */
function jsonFields(text) {
  try {
    const { params, ...others } = JSON.parse(text);
    const nested = params !== null && typeof params === "object";
    const fields = nested ? { ...params, method: others.method } : others;
    return typeof fields.method === "string" ? Object.entries(fields) : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} text
 * @returns {Fields | null}
 */
function urlFields(text) {
  const [word = ""] = text.slice(text.indexOf("?") + 1).split(/[\s#]/, 1);
  const fields = queryFields(word.replace(TAIL, "").replaceAll("&amp;", "&"));
  const isRequest = text.includes("rest.php?") || /(?:^|[?&;])method=[A-Za-z]/.test(text);
  return isRequest ? fields : null;
}

/**
 * @param {string} query
 * @returns {Fields}
 */
function queryFields(query) {
  return [...new URLSearchParams(query)];
}

// -- cURL -----------------------------------------------------------------------------

/**
 * How the options that carry fields are read.
 *
 * @type {Readonly<Record<string, (text: string) => Fields>>}
 */
const CARRIERS = {
  "-d": queryFields,
  "--data": queryFields,
  "--data-raw": queryFields,
  "--data-ascii": queryFields,
  "--data-binary": queryFields,
  "--data-urlencode": plainField,
  "-F": formField,
  "--form": formField,
  "--form-string": plainField,
  "--url": (text) => urlFields(text) ?? [],
};

// Options whose value is of no interest, so that it is not taken for the address.
const VALUED = new Set(
  `-A -b -c -e -H -m -o -u -x -X --connect-timeout --cookie --header --max-time --output
   --proxy --referer --request --retry --user --user-agent`.split(/\s+/),
);

/**
 * @param {string[]} args
 * @returns {Fields}
 */
function curlFields(args) {
  /** @type {Fields} */
  const fields = [];
  for (let at = 0; at < args.length; at++) {
    const [option, attached] = split(args[at] ?? "");
    const carrier = Object.hasOwn(CARRIERS, option) ? CARRIERS[option] : undefined;
    if (carrier !== undefined) {
      fields.push(...carrier(attached ?? args[++at] ?? ""));
    } else if (VALUED.has(option)) {
      at += attached === undefined ? 1 : 0;
    } else if (!option.startsWith("-")) {
      fields.push(...(urlFields(option) ?? []));
    }
  }
  return fields;
}

/**
 * An option and the value that is attached to it: `--data=a`, `-da`.
 *
 * @param {string} word
 * @returns {[option: string, attached?: string]}
 */
function split(word) {
  const long = /^(--[a-z-]+)=([^]*)$/.exec(word);
  const short = /^(-[A-Za-z])([^]+)$/.exec(word);
  const [, option, attached] = long ?? (word.startsWith("--") ? null : short) ?? [];
  return option === undefined || attached === undefined ? [word] : [option, attached];
}

/**
 * @param {string} text
 * @returns {Fields}
 */
function plainField(text) {
  const at = text.indexOf("=");
  return at < 0 ? [] : [[text.slice(0, at), text.slice(at + 1)]];
}

/**
 * A field of a form; the contents of a file are not known.
 *
 * @param {string} text
 * @returns {Fields}
 */
function formField(text) {
  return plainField(text).map(([name, value]) => [
    name,
    /^[@<]/.test(String(value)) ? { file: value } : value,
  ]);
}
