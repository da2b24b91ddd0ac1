// Hand-written: finds pages for what people type or paste.

import MiniSearch from "minisearch";
import entries from "../data/entries.json";
import { fromFragment, toFragment } from "./call.js";
import { nearestAmong } from "./nearest.js";
import { readRequest } from "./requests.js";

/**
 * @typedef {object} Entry
 * @property {string} kind
 * @property {string} name
 * @property {string} path
 * @property {string} text
 * @property {string} words
 */

const MOST = 9;
const LONGEST = 600;
const WEIGHTS = new Map([
  ["code", 1.5],
  ["method", 1.3],
]);

/** @type {ReadonlyMap<string, Entry>} */
const BY_PATH = new Map(entries.map((entry) => [entry.path, entry]));

/** The words of a text with one blank around each. @param {string} text */
function normal(text) {
  return ` ${(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join(" ")} `;
}

/** What a code may be quoted by: its name and its message. */
const SAYINGS = entries
  .filter((entry) => entry.kind === "code")
  .flatMap((entry) => [sayingOf(entry.name, entry), sayingOf(entry.text, entry)]);

/**
 * @param {string} text
 * @param {Entry} entry
 */
function sayingOf(text, entry) {
  return { key: normal(text), entry };
}

/**
 * The pages for a text, best first.
 *
 * @param {string} query
 * @returns {Entry[]}
 */
export function find(query) {
  const text = query.slice(0, LONGEST);
  const requested = requestIn(query);
  const found = [...requested, ...codesIn(text), ...namedIn(text)];
  if (requested.length === 0) {
    found.push(...mistyped(text), ...ranked(text));
  }
  return [...new Map(found.map((entry) => [entry.path, entry])).values()].slice(0, MOST);
}

/**
 * The playground with the request that a text holds.
 *
 * @param {string} query
 * @returns {Entry[]}
 */
function requestIn(query) {
  const request = readRequest(query);
  if (request === null) {
    return [];
  }
  if (request.method === "") {
    return codesIn("missing_method");
  }
  const values = Object.entries(request.params).map(([name, value]) => [name, String(value)]);
  const call = fromFragment(new URLSearchParams(values).toString());
  const path = `playground.html#${toFragment({ ...call, method: request.method })}`;
  const name = `Check this ${request.method} call`;
  return [
    { kind: "request", name, path, text: "In the playground, without credentials", words: "" },
  ];
}

/**
 * Codes whose name or message a text says, the longest and so most specific first.
 *
 * @param {string} text
 * @returns {Entry[]}
 */
function codesIn(text) {
  const said = normal(text);
  return SAYINGS.filter(({ key }) => said.includes(key))
    .sort((left, right) => right.key.length - left.key.length)
    .map(({ entry }) => entry);
}

/**
 * Methods that a text names, and whatever has it as its whole name.
 *
 * @param {string} text
 * @returns {Entry[]}
 */
function namedIn(text) {
  const said = new Set(text.toLowerCase().match(/[a-z0-9_]+/g));
  const whole = text.trim().toLowerCase();
  return entries.filter(({ kind, name }) => {
    const folded = name.toLowerCase();
    return folded === whole || (kind === "method" && said.has(folded));
  });
}

// -- by likeness -------------------------------------------------------------------------

const NAMES = new Map(
  entries
    .filter(({ kind }) => kind === "code" || kind === "method")
    .map((entry) => [entry.name, entry]),
);

/** @type {ReturnType<typeof nearestAmong> | undefined} */
let nearest;

/**
 * Codes and methods whose whole name is near to the only word of a text.
 *
 * @param {string} text
 * @returns {Entry[]}
 */
function mistyped(text) {
  nearest ??= nearestAmong(NAMES.keys());
  const word = text.trim();
  return /^\w+$/.test(word) ? nearest(word).flatMap((name) => NAMES.get(name) ?? []) : [];
}

// -- by relevance -----------------------------------------------------------------------

/**
 * A name is found whole and by its parts: `sendSMS`, send, sms.
 *
 * @param {string} text
 * @returns {string[]}
 */
function tokens(text) {
  return (text.match(/[\p{L}\p{N}_]+/gu) ?? []).flatMap((word) => {
    const parts = word.split(/_+|(?<=[a-z0-9])(?=[A-Z])/).filter((part) => part !== "");
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}

/** @type {MiniSearch<Entry> | undefined} */
let index;

/** Builds the index, which takes a moment, before the first search. */
export function prepare() {
  if (index === undefined) {
    index = new MiniSearch({
      idField: "path",
      fields: ["name", "text", "words"],
      tokenize: tokens,
      searchOptions: {
        boost: { name: 4, text: 2 },
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        prefix: (term) => term.length > 1,
        boostDocument: (path) => WEIGHTS.get(BY_PATH.get(path)?.kind ?? "") ?? 1,
      },
    });
    index.addAll(entries);
  }
  return index;
}

/**
 * @param {string} text
 * @returns {Entry[]}
 */
function ranked(text) {
  return prepare()
    .search(text)
    .flatMap(({ id }) => BY_PATH.get(id) ?? []);
}
