"""The JSON Schemas: fresh, never stronger than the rules, and exact where they claim to be."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from npm_tools import npm_tools

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog import load_catalog
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.lint.examples import TODAY
from voipms_rules.reference import Context, day_number, holds, is_broken, judge
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import compare
from voipms_rules.targets.json_schema import TARGET, UNSUPPORTED
from voipms_rules.targets.json_schema.values import form

GENERATED = Path(__file__).parents[2] / "generated"
FOLDER = GENERATED / "jsonschema"
BOOK = Book.of(load_catalog())
PLANS = {program.method.name: program.plan for program in BOOK.programs.methods}
SCHEMAS: dict[str, dict[str, Any]] = {
    path.name.partition(".")[0]: json.loads(path.read_text())
    for path in sorted((FOLDER / "methods").iterdir())
}
BUNDLE = json.loads((FOLDER / "bundle.schema.json").read_text())
WEAKER = {w["rule"] for schema in SCHEMAS.values() for w in schema.get("x-voipms-weaker", ())}
ERRORS = [info.rule for info in BOOK.rules.values() if info.rule.methods and not info.warning]
VALIDATORS = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}


@pytest.fixture(scope="module")
def string_cases() -> list[Case]:
    """The cases a schema can be given: all values are well-formed text."""
    codes = "unencodable_value"
    found = (case for case in cases(BOOK.catalog) if not case.typed)
    return [case for case in found if all(v.code != codes for v in case.expect)]


def rules_of(schema: Mapping[str, Any], paths: Iterable[Sequence[str | int]]) -> set[str]:
    """The ids of the rules that errors with these schema paths lead to."""
    return {
        schema["allOf"][int(path[1])]["x-voipms-rule"] if path[0] == "allOf" else repr(path)
        for path in paths
    }


def misjudged(case: Case, refusing: set[str]) -> set[str]:
    """Rules by which a schema refuses what the reference accepts, or misses what it should see."""
    context = Context({key: frozenset(rows) for key, rows in case.lookups.items()}, case.now)
    rules = [rule for step in PLANS[case.method].steps for rule in step.rules]
    broken = {
        rule.id
        for rule in rules
        if not BOOK.rules[rule.id].warning and is_broken(rule, case.params, context)
    }
    return (refusing - broken) | (broken - refusing - WEAKER)


# -- the files --------------------------------------------------------------------


def test_generated_files_are_fresh() -> None:
    assert compare(TARGET, TARGET.tree(BOOK), GENERATED) == []


def test_files_are_schemas_of_all_methods() -> None:
    assert set(SCHEMAS) == set(BOOK.catalog.methods)
    for schema in (*SCHEMAS.values(), BUNDLE):
        Draft202012Validator.check_schema(schema)


def test_the_bundle_says_the_same_as_the_files() -> None:
    params = {"did": "+1555", "dst": "5557654321", "message": "a" * 161}
    bundled = Draft202012Validator({**BUNDLE, "$ref": "#/$defs/sendSMS"})
    paths = [list(error.absolute_schema_path) for error in bundled.iter_errors(params)]
    expected = {"invalid_did/did", "sms_toolong/sendSMS.message"}
    assert rules_of(BUNDLE["$defs"]["sendSMS"], paths) == expected
    alone = VALIDATORS["sendSMS"].iter_errors(params)
    assert rules_of(SCHEMAS["sendSMS"], (list(e.absolute_schema_path) for e in alone)) == expected


def test_every_rule_has_a_branch_or_is_listed() -> None:
    branches = {b["x-voipms-rule"] for s in SCHEMAS.values() for b in s.get("allOf", ())}
    warnings = {w["rule"] for s in SCHEMAS.values() for w in s.get("x-voipms-warnings", ())}
    assert branches | WEAKER == {rule.id for rule in ERRORS}
    offline = [rule for rule in ERRORS if not rule.needs_lookup]
    silent = {rule.constraint.kind() for rule in offline if rule.id not in branches}
    assert silent <= set(UNSUPPORTED)
    assert warnings.isdisjoint(branches | WEAKER)


def test_most_rules_are_exact() -> None:
    judged = [rule for rule in ERRORS if not rule.needs_lookup]
    exact = [rule for rule in judged if rule.id not in WEAKER]
    print(f"{len(exact)} of {len(judged)} error rules without account data are exact")
    assert len(exact) >= 0.95 * len(judged)


# -- three validators -------------------------------------------------------------


def test_jsonschema_agrees(string_cases: list[Case]) -> None:
    for case in string_cases[::5]:
        errors = VALIDATORS[case.method].iter_errors(dict(case.params))
        paths = [list(error.absolute_schema_path) for error in errors]
        assert not misjudged(case, rules_of(SCHEMAS[case.method], paths)), case


def test_jsonschema_rs_agrees(string_cases: list[Case]) -> None:
    rs = pytest.importorskip("jsonschema_rs", reason="no jsonschema-rs here")
    validators = {name: rs.validator_for(schema) for name, schema in SCHEMAS.items()}
    for case in string_cases:
        errors = validators[case.method].iter_errors(dict(case.params))
        paths = [error.schema_path for error in errors]
        assert not misjudged(case, rules_of(SCHEMAS[case.method], paths)), case


AJV = """
const fs = require("fs");
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv({ strict: true, allErrors: true });
["code", "rule", "expects", "weaker", "warnings"].forEach((k) => ajv.addKeyword(`x-voipms-${k}`));
const judge = {};
for (const file of fs.readdirSync("methods")) {
  judge[file.split(".")[0]] = ajv.compile(JSON.parse(fs.readFileSync(`methods/${file}`)));
}
for (const line of fs.readFileSync(0, "utf8").split("\\n").filter(Boolean)) {
  const [method, params] = JSON.parse(line);
  judge[method](params);
  console.log(JSON.stringify((judge[method].errors ?? []).map((e) => e.schemaPath.slice(2))));
}
"""


def test_ajv_agrees(string_cases: list[Case]) -> None:
    modules = npm_tools("ajv@8.20.0")
    lines = "".join(f"{json.dumps([case.method, dict(case.params)])}\n" for case in string_cases)
    done = subprocess.run(
        ["node", "-e", AJV],
        cwd=FOLDER,
        env={**os.environ, "NODE_PATH": str(modules)},
        input=lines,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    for case, line in zip(string_cases, done.stdout.splitlines(), strict=True):
        paths = [path.split("/") for path in json.loads(line)]
        assert not misjudged(case, rules_of(SCHEMAS[case.method], paths)), case


# -- calls drawn at random ------------------------------------------------------------


@pytest.fixture(scope="module")
def values_seen(string_cases: list[Case]) -> dict[str, list[str]]:
    """The values that the cases give each parameter, whatever the method."""
    seen: dict[str, dict[str, None]] = {}
    for case in string_cases:
        for name, value in case.params.items():
            seen.setdefault(name, {})[str(value)] = None
    return {name: list(values) for name, values in seen.items()}


@settings(max_examples=1500, deadline=None)
@given(data=st.data())
def test_what_the_reference_accepts_passes(
    values_seen: dict[str, list[str]], data: st.DataObject
) -> None:
    method = data.draw(st.sampled_from(sorted(PLANS)))
    plan = PLANS[method]
    base = data.draw(st.sampled_from([plan.method.minimal_example, plan.method.full_example]))
    params = dict(base)
    names = [p.name for p in plan.method.parameters] or ["no_such_parameter"]
    for name in data.draw(st.lists(st.sampled_from(names), max_size=4)):
        pool = values_seen.get(name, ["1"])
        value = data.draw(st.none() | st.sampled_from(pool) | st.text(max_size=20))
        params.pop(name, None)
        params |= {} if value is None else {name: value}
    if all(verdict.warning for verdict in judge(plan, params, {}, TODAY)):
        assert VALIDATORS[method].is_valid(params), params


# -- constraints the catalog may come to use -----------------------------------------

CONSTRAINTS: tuple[c.Constraint, ...] = (
    c.Integer(-12, 345, leading_zeros=True),
    c.Integer(-205, -17),
    c.Integer(7, 7),
    c.Integer(-10, 99, step=7),
    c.Integer(0, 10**6, step=3),
    c.Integer(-(10**20), 10**20),
    c.Decimal("-1", "0", 1),
    c.Decimal("0", "100", 2, "0.25"),
    c.Decimal("0.5", "9.5", 1),
    c.Decimal("0", "10", 3, "0.3"),
    c.Decimal("-5", "5", 0),
    c.Date(),
    c.Date(unpadded=True),
    c.Date(time=True),
    c.OneOf(("a|b", "c.d", "e\n", "\u00e9")),
    c.OneOf(("Stra\u00dfe", "k-1"), ignore_case=True),
    c.AnyOf((c.OneOf(("none",)), c.Length(min=3))),
    c.AnyOf((c.Digits(2, 2), c.Routing(("vm", "none")))),
    c.AnyOf((c.OneOf(("all",)), c.InLookup("getIVRs", "ivr"))),
    c.NoneOf(("1", "a@b")),
    c.NotPrefix(("1.", "+")),
    c.Chars(only="a-z\\]\\-", some="0-9"),
    c.Chars(only="A-Z^\\\\"),
    c.Length(2, 5),
    c.Length(2, 5, "utf8_bytes"),
    c.List(",", c.Length(2, 4), 2, 3),
    c.List("|", c.OneOf(("x", "y"), ignore_case=True), 1, 1),
    c.List(",", c.AnyOf((c.Ipv4(), c.Cidr(), c.Hostname()))),
    c.List(";", c.NoneOf(("a",))),
    c.Base64(),
    c.Email(),
    c.Hostname(),
    c.Ipv4(),
    c.Cidr(),
)


LONG = ".".join(["x" * 60] * 4)
HOSTS = (f"{LONG}.abcdefghi", f"{LONG}.abcdefghij")  # 253 and 254 characters
ADDRESSES = tuple(f"{local}{host}" for local in ("", "a@", "1.2.3.4,") for host in HOSTS)


@pytest.mark.parametrize("constraint", CONSTRAINTS, ids=repr)
def test_a_form_is_never_stronger(constraint: c.Constraint) -> None:
    found = form(constraint)
    validator = Draft202012Validator(found.keywords)
    assert validator.is_valid("")
    for value in filter(None, (*boundary_values(constraint), *HOSTILE, *ADDRESSES)):
        accepted = holds(constraint, value, Context({}, TODAY))
        passes = validator.is_valid(value)
        assert passes or not accepted, value
        assert passes == accepted or found.loses, value


def test_dates_follow_the_calendar() -> None:
    pattern = re.compile(form(c.Date()).keywords["pattern"])
    years = [f"{year:04}-02-{day}" for year in range(10000) for day in (28, 29, 30)]
    days = [f"2026-{month:02}-{day:02}" for month in range(14) for day in range(33)]
    for date in (*years, *days):
        assert bool(pattern.search(date)) == (day_number(date) is not None), date


# -- patterns ---------------------------------------------------------------------


def patterns(schema: Any) -> Iterator[str]:
    """All patterns in a schema."""
    if isinstance(schema, dict):
        if isinstance(schema.get("pattern"), str):
            yield schema["pattern"]
        schema = list(schema.values())
    for part in schema if isinstance(schema, list) else ():
        yield from patterns(part)


def test_patterns_read_long_lists_quickly() -> None:
    """An item that matches in two ways would take twice the time with each more of them."""
    start = time.process_time()
    hosts = form(c.List(",", c.AnyOf((c.Ipv4(), c.Cidr(), c.Hostname())))).keywords["pattern"]
    assert not re.search(hosts, "1.2.3.4," * 22)
    for typedef in BOOK.catalog.types.values():
        for pattern in patterns(BUNDLE["$defs"].get(f"type_{typedef.name}")):
            for value in typedef.valid:
                re.search(pattern, (typedef.separator or "").join([value] * 22) + "!\0")
    assert time.process_time() - start < 2
