"""The OpenAPI document: fresh, accepted by validators and generators, never too strict."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator
from npm_tools import npm_tools

from voipms_rules.catalog import load_catalog
from voipms_rules.conformance.cases import cases
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import compare
from voipms_rules.targets.openapi import TARGET

GENERATED = Path(__file__).parents[2] / "generated"
FILE = GENERATED / "openapi" / "openapi.json"
DOCUMENT = json.loads(FILE.read_text())
BOOK = Book.of(load_catalog())
OPERATIONS: dict[str, dict[str, Any]] = {
    operation["operationId"]: operation
    for item in DOCUMENT["paths"].values()
    for operation in item.values()
}

# Where the document deliberately says less: no licence of the provider's API
# is known, nor which 4xx a posted form may meet.
ACCEPTED_WARNINGS = {"info-license", "operation-4xx-response"}


def run(modules: Path, tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """One npm tool; Redocly is told to keep to itself."""
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    command = [str(modules / ".bin" / tool), *arguments]
    return subprocess.run(
        command, env={**os.environ, **quiet}, capture_output=True, text=True, check=False
    )


def as_object(operation: dict[str, Any]) -> dict[str, Any]:
    """The parameters of an operation as the schema of one object, credentials left out."""
    components = {"components": DOCUMENT["components"]}
    if "requestBody" in operation:
        schema = operation["requestBody"]["content"]["multipart/form-data"]["schema"]
        required = [name for name in schema["required"] if not name.startswith("api_")]
        return {**components, **schema, "required": required}
    parameters = operation["parameters"]
    return {
        **components,
        "required": [p["name"] for p in parameters if p["required"]],
        "properties": {p["name"]: p["schema"] for p in parameters},
    }


def test_generated_files_are_fresh() -> None:
    assert compare(TARGET, TARGET.tree(BOOK), GENERATED) == []


def test_every_method_is_an_operation() -> None:
    assert list(OPERATIONS) == list(BOOK.catalog.methods)
    for name, operation in OPERATIONS.items():
        assert operation["x-voipms-flags"] == sorted(BOOK.catalog.methods[name].flags)
        assert set(operation["x-voipms-codes"]) <= set(BOOK.statuses_of(name))


def test_every_path_is_the_endpoint() -> None:
    server = DOCUMENT["servers"][0]["url"]
    assert {urljoin(f"{server}/", path[1:]) for path in DOCUMENT["paths"]} == {
        "https://voip.ms/api/v1/rest.php"
    }


def test_predicted_statuses_are_listed_and_others_pass() -> None:
    answer = OPERATIONS["sendSMS"]["responses"]["200"]["content"]["application/json"]["schema"]
    known, _ = answer["properties"]["status"]["anyOf"]
    assert {"success", "sms_toolong", "invalid_dst"} <= set(known["enum"])
    validator = Draft202012Validator({**answer, "components": DOCUMENT["components"]})
    assert validator.is_valid({"status": "never_heard_of", "sms": 1})
    assert not validator.is_valid({"message": "no status"})


def test_empty_outcomes_are_told_from_failures() -> None:
    statuses = DOCUMENT["components"]["schemas"]["KnownStatus"]["x-voipms-statuses"]
    assert statuses["no_sms"]["outcome"] == "empty"
    assert statuses["ip_not_enabled"]["outcome"] == "failure"
    assert "unknown_parameter" not in statuses


def test_what_the_reference_accepts_passes() -> None:
    validators = {
        name: Draft202012Validator(as_object(operation)) for name, operation in OPERATIONS.items()
    }
    accepted = [case for case in cases(BOOK.catalog) if all(v.warning for v in case.expect)]
    for case in [case for case in accepted if not case.typed][::2]:
        call = {"method": case.method, **case.params}
        assert validators[case.method].is_valid(call), case


def test_openapi_spec_validator_passes() -> None:
    validator = pytest.importorskip("openapi_spec_validator", reason="no openapi-spec-validator")
    validator.validate(DOCUMENT)


def test_redocly_finds_no_errors() -> None:
    modules = npm_tools("@redocly/cli@2.77.0")
    done = run(modules, "redocly", "lint", "--extends=recommended", "--format=json", str(FILE))
    report = json.loads(done.stdout)
    assert report["totals"]["errors"] == 0, report["problems"][:5]
    assert {problem["ruleId"] for problem in report["problems"]} <= ACCEPTED_WARNINGS


CONSUMER = """
import type { components, operations, paths } from "./api";

type Send = paths["/sendSMS/../rest.php"]["get"]["parameters"]["query"];
export const sms: Send = { method: "sendSMS", did: "5551234567", dst: "5557654321", message: "hi" };
// @ts-expect-error: message is required
export const none: Send = { method: "sendSMS", did: "5551234567", dst: "5557654321" };
type Account = operations["setSubAccount"]["parameters"]["query"];
// @ts-expect-error: not one of the values
export const nat: Account["nat"] = "maybe";

type Answer = operations["getSMS"]["responses"][200]["content"]["application/json"];
export function isEmpty(answer: Answer): boolean {
  const empty: components["schemas"]["KnownStatus"] = "no_sms";
  return answer.status === empty;
}
"""


def test_typescript_types_compile(tmp_path: Path) -> None:
    modules = npm_tools("openapi-typescript@7.13.0", "typescript@5.9.3")
    generated = run(modules, "openapi-typescript", str(FILE), "-o", str(tmp_path / "api.d.ts"))
    assert generated.returncode == 0, generated.stderr
    (tmp_path / "consumer.ts").write_text(CONSUMER)
    options = ("--strict", "--noEmit", "--module", "esnext", "--moduleResolution", "bundler")
    done = run(modules, "tsc", *options, str(tmp_path / "consumer.ts"))
    assert done.returncode == 0, done.stdout
