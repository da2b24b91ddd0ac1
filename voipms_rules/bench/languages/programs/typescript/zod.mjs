// The checks as zod schemas.  What may be left out may also be empty, which is
// part of each pattern and enum: a union beside them would cost zod time.

import { z } from "zod";

/** The schema of a method's parameters. */
export function schemaOf({ params, checks }) {
  const plain = checks.filter((check) => check.when.length === 0);
  const conditional = checks.filter((check) => check.when.length > 0).map(conditionalOf);
  const fields = params.map((name) => [name, fieldOf(plain.filter((c) => c.param === name))]);
  const object = z.object(Object.fromEntries(fields));
  return conditional.length === 0 ? object : object.superRefine(allOf(conditional));
}

function fieldOf(checks) {
  const required = checks.some((check) => check.kind === "required");
  const choice = checks.find((check) => check.kind === "one_of");
  const blank = required ? [] : [""];
  const text = choice ? z.enum([...choice.values, ...blank]) : checks.reduce(refined, z.string());
  return required ? text : text.optional();
}

function refined(text, check) {
  switch (check.kind) {
    case "required":
      return text.min(1);
    case "length":
      return check.max === null ? text : text.max(check.max);
    default:
      return text.regex(expression(check));
  }
}

function expression({ kind, regex, values }) {
  switch (kind) {
    case "pattern":
      return new RegExp(`^(?:${regex})?$`);
    case "search":
      return new RegExp(`^$|${regex}`);
    case "none_of":
      return new RegExp(`^(?!(?:${values.join("|")})$)`);
    case "not_prefix":
      return new RegExp(`^(?!${values.join("|")})`);
  }
}

function allOf(conditional) {
  return (params, context) => {
    for (const { applies, holds, path } of conditional) {
      if (applies(params) && !holds(params[path] ?? "")) {
        context.addIssue({ code: "custom", path: [path] });
      }
    }
  };
}

function conditionalOf(check) {
  const conditions = check.when.map(conditionOf);
  return {
    path: check.param,
    applies: (params) => conditions.every((condition) => condition(params)),
    holds: predicateOf(check),
  };
}

function conditionOf({ param, one_of, none_of, given }) {
  if (one_of) {
    return (params) => one_of.includes(params[param]);
  }
  if (none_of) {
    return (params) => Boolean(params[param]) && !none_of.includes(params[param]);
  }
  return (params) => Boolean(params[param]) === given;
}

function predicateOf(check) {
  switch (check.kind) {
    case "required":
      return (value) => value !== "";
    case "forbidden":
      return (value) => value === "";
    case "one_of":
      return (value) => value === "" || check.values.includes(value);
    case "length":
      return (value) => value === "" || value.length >= check.min;
  }
  const shape = expression(check);
  return (value) => shape.test(value);
}
