// Hand-written; `voipms-rules generate` copies it from targets/typescript/runtime. Edit it there.
// The runner of the conformance cases: a call a line on standard input, its
// verdict a line on standard output (voipms_rules/conformance/wire.py has the
// protocol).  It is not part of the published package.

import { createInterface } from "node:readline";
import { check } from "../index.js";

const SURROGATE = /(\xED[\xA0-\xBF][\x80-\xBF])/;

/** A text from the hex of its bytes, in which lone surrogates stand as three bytes. */
function text(hex) {
  return Buffer.from(hex, "hex")
    .toString("latin1")
    .split(SURROGATE)
    .map((bytes) => (SURROGATE.test(bytes) ? surrogate(bytes) : utf8(bytes)))
    .join("");
}

function surrogate(bytes) {
  return String.fromCharCode(
    0xd000 | ((bytes.charCodeAt(1) & 0x3f) << 6) | (bytes.charCodeAt(2) & 0x3f),
  );
}

function utf8(bytes) {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/**
 * A float.  JavaScript has no float 1.0, only the whole number 1, which is
 * accepted; NaN stands in for it as a number that is not whole.
 */
function float(digits) {
  return Number.isInteger(Number(digits)) ? NaN : Number(digits);
}

const VALUES = {
  n: () => null,
  b: (digit) => digit === "1",
  i: Number,
  f: float,
  s: text,
};

function value(item) {
  const [kind, rest] = item.split(":");
  return VALUES[kind](rest);
}

function fields(line, read) {
  const items = line.split(" ").filter((item) => item !== "");
  return Object.fromEntries(
    items.map((item) => {
      const [name, rest] = item.split("=");
      return [name, read(rest)];
    }),
  );
}

function list(texts) {
  return texts === undefined ? [] : texts.split(",").map(text);
}

function verdict({ code, param, rule, severity }) {
  return `${code}|${param}|${rule}|${severity === "error" ? "E" : "W"}`;
}

function answer(line) {
  const [id, method, now, lookups, params] = line.split("\t");
  const options = { now, lookups: fields(lookups, list) };
  const report = check(method, fields(params, value), options);
  return `${id}\t${report.all.map(verdict).join(";")}\n`;
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(answer(line));
}
