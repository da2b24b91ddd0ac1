// Hand-written: a call as source code.  Secrets are read from the environment,
// so that what is copied can be passed on.

import { isSecret } from "./call.js";
import { formOf } from "./forms.js";
import { quoted } from "./shell.js";

/** @import { Call } from "./call.js" */

const ADDRESS = "https://voip.ms/api/v1/rest.php";

/** @type {Readonly<Record<string, (call: Call) => string>>} */
export const LANGUAGES = { python, typescript, curl };

/** @param {string} name */
function variable(name) {
  return `VOIPMS_${name.toUpperCase()}`;
}

/** @param {Call} call */
function python({ method, values }) {
  const secret = [...values.keys()].some(isSecret);
  const pairs = [...values].map(
    ([name, value]) =>
      `    ${literal(name)}: ${isSecret(name) ? `os.environ[${literal(variable(name))}]` : literal(value)},\n`,
  );
  return [
    ...(secret ? ["import os\n\n"] : []),
    "from voipms_rules import validate\n\n",
    `validate(${literal(method)}, {${pairs.length > 0 ? `\n${pairs.join("")}` : ""}})\n`,
  ].join("");
}

/** @param {Call} call */
function typescript({ method, values }) {
  const pairs = [...values].map(
    ([name, value]) =>
      `  ${literal(name)}: ${isSecret(name) ? `process.env.${variable(name)}` : literal(value)},\n`,
  );
  return [
    'import { check } from "voipms-checks";\n\n',
    `const report = check<string>(${literal(method)}, {${pairs.length > 0 ? `\n${pairs.join("")}` : ""}});\n`,
    "console.log(report.status, report.all);\n",
  ].join("");
}

/** @param {Call} call */
function curl({ method, values }) {
  const { post } = formOf(method);
  const option = post ? "--form-string" : "--data-urlencode";
  const credentials = ["api_username", "api_password"].map((name) => [name, ""]);
  const fields = [...credentials, ["method", method], ...values].map(
    ([name = "", value = ""]) =>
      `${option} ${isSecret(name) ? `"${name}=$${variable(name)}"` : quoted(`${name}=${value}`)}`,
  );
  return [`curl ${post ? "" : "--get "}${ADDRESS}`, ...fields].join(" \\\n  ") + "\n";
}

/**
 * A string literal that Python and JavaScript read alike.
 *
 * @param {string} text
 */
function literal(text) {
  return JSON.stringify(text);
}
