// Times the generated TypeScript package, Ajv's standalone code and zod.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as checks from "../../../generated/typescript/lib/methods.js";
import { schemaOf } from "./zod.mjs";

const SAMPLE = 1e6; // nanoseconds
const WARM_UP = 15; // budgets

const [callsPath, checksPath, seconds] = process.argv.slice(2);
const ajv = createRequire(import.meta.url)("./ajv.cjs");
const declared = JSON.parse(readFileSync(checksPath, "utf8"));
const schemas = {};
for (const method of Object.keys(declared)) {
  schemas[method] = schemaOf(declared[method]);
}

// From a call to a function that judges it; what can be looked up before is, such as
// the check of the method.
const CONTENDERS = {
  ours: ({ method, params }) => {
    const check = checks[method];
    return () => check(params).ok;
  },
  "ajv standalone": ({ method, params }) => {
    const validate = ajv[method];
    return () => validate(params);
  },
  zod: ({ method, params }) => {
    const schema = schemas[method];
    return () => schema.safeParse(params).success;
  },
};

function read(path) {
  return readFileSync(path, "utf8").trimEnd().split("\n").map((line) => {
    const [what, name, method, items] = line.split("\t");
    const pairs = items.split(" ").filter(Boolean).map((item) => item.split("="));
    const params = pairs.map(([param, hex]) => [param, Buffer.from(hex, "hex").toString()]);
    return { what, name, method, params: Object.fromEntries(params) };
  });
}

function now() {
  return Number(process.hrtime.bigint());
}

function spend(judge, times) {
  let accepted = 0;
  const start = now();
  for (let i = 0; i < times; i++) {
    accepted += judge() ? 1 : 0;
  }
  return [(now() - start) / times, accepted];
}

/** Warms up and answers how often a sample calls. */
function timesOf(judge, budget) {
  let nanoseconds = 1e3;
  for (const end = now() + budget; now() < end; ) {
    [nanoseconds] = spend(judge, Math.max(1, Math.round(SAMPLE / nanoseconds)));
  }
  return Math.max(1, Math.round(SAMPLE / nanoseconds));
}

function time(call, budget) {
  const entries = Object.entries(CONTENDERS).map(([name, prepare]) => {
    const judge = prepare(call);
    return { name, judge, accepted: judge(), times: timesOf(judge, budget / 2), samples: [] };
  });
  for (let round = Math.max(3, budget / SAMPLE); round > 0; round--) {
    for (const entry of entries) {
      entry.samples.push(spend(entry.judge, entry.times)[0]);
    }
    entries.reverse();
  }
  for (const { name, accepted, samples } of entries) {
    const texts = samples.map((sample) => sample.toFixed(1));
    console.log(["timed", call.name, name, accepted ? 1 : 0, texts.join(" ")].join("\t"));
  }
}

/** Goes round all calls, so that code is compiled, and not for the first call alone. */
function warmUp(calls, budget) {
  const judges = calls.flatMap((call) => Object.values(CONTENDERS).map((prepare) => prepare(call)));
  for (const end = now() + budget; now() < end; ) {
    judges.forEach((judge) => spend(judge, 10));
  }
}

const calls = read(callsPath);
const judged = calls.filter((call) => call.what === "judge");
warmUp(calls, Number(seconds) * WARM_UP * 1e9);
for (const [name, prepare] of Object.entries(CONTENDERS).slice(1)) {
  console.log(["judged", name, judged.map((c) => (prepare(c)() ? 1 : 0)).join("")].join("\t"));
}
for (const call of calls.filter((call) => call.what === "time")) {
  time(call, Number(seconds) * 1e9);
}
