// Compiles the generated JSON Schemas to code, as Ajv advises for production.

import { readFileSync, writeFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

const METHODS = ["sendSMS", "getCDR", "createVoicemail", "createSubAccount", "setQueue"];

// All errors, as ours reports all violations; keywords of ours are annotations.
const ajv = new Ajv.default({ allErrors: true, strict: false, code: { source: true } });
const ids = {};
for (const method of METHODS) {
  const path = `../../../generated/jsonschema/methods/${method}.schema.json`;
  const schema = JSON.parse(readFileSync(path, "utf8"));
  ajv.addSchema(schema);
  ids[method] = schema.$id;
}
writeFileSync("ajv.cjs", standaloneCode.default(ajv, ids));
