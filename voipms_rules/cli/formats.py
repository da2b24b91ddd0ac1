"""How judged calls are shown: text for people, JSON and JSON Lines for programs,
SARIF and GitHub annotations for code review."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from voipms_rules.cli.console import style
from voipms_rules.printable import printable

if TYPE_CHECKING:
    from voipms_checks import Report, Violation

    from voipms_rules.cli.check import Judged


def jsonl(results: Sequence[Judged]) -> Iterator[str]:
    """One object a line, in the order of the input."""
    return (json.dumps(_plain(judged)) for judged in results)


def json_array(results: Sequence[Judged]) -> Iterator[str]:
    """One array of the same objects."""
    yield json.dumps([_plain(judged) for judged in results], indent=2)


def _plain(judged: Judged) -> dict[str, Any]:
    call_id = _finite(judged.id)
    if judged.report is None:
        return {"id": call_id, "ok": False, "line": judged.line, "error": judged.error}
    return {
        "id": call_id,
        "ok": judged.report.ok,
        "status": judged.report.status,
        "violations": [violation.to_dict() for violation in judged.report.violations],
        "warnings": [warning.to_dict() for warning in judged.report.warnings],
    }


def _finite(value: Any) -> Any:
    """A call's id as JSON can hold it: Python reads NaN and Infinity, which are none."""
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        return repr(value)
    return value


# -- text -------------------------------------------------------------------------


def text(results: Sequence[Judged]) -> Iterator[str]:
    """A line for each call, what is wrong below it, a count at the end of many."""
    for judged in results:
        if judged.report is not None:
            yield from _call(judged, judged.report)
    if len(results) > 1:
        yield _summary(results)


def _call(judged: Judged, report: Report) -> Iterator[str]:
    label = printable(report.method if judged.id is None else f"{report.method} [{judged.id}]")
    if report.ok:
        yield f"{style('ok', 'green')}   {label}"
    else:
        yield f"{style('bad', 'red')}  {label}: {style(_headline(report), 'bold')}"
    for violation in report.violations:
        yield from _explained(style(str(violation.code), "red"), violation)
    for warning in report.warnings:
        yield from _explained(f"{style('warning', 'yellow')} {warning.code}", warning)


def _headline(report: Report) -> str:
    if report.status:
        return f"the server would answer {report.status}"
    return "cannot be sent, or is refused with a status no source names"


def _explained(name: str, violation: Violation) -> Iterator[str]:
    yield f"     {name}: {printable(violation.message)}"
    yield f"       {violation.code.remedy}"
    yield style(f"       rule {violation.rule} ({violation.evidence})", "dim")


def _summary(results: Sequence[Judged]) -> str:
    reports = [judged.report for judged in results]
    bad = sum(1 for report in reports if report is not None and not report.ok)
    unread = reports.count(None)
    tail = f", {unread} unreadable" if unread else ""
    return f"\n{len(results)} calls: {len(results) - bad - unread} fine, {bad} wrong{tail}"


# -- SARIF ------------------------------------------------------------------------------

_LEVEL = {"error": "error", "warning": "warning"}
_SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(results: Sequence[Judged]) -> Iterator[str]:
    """SARIF 2.1.0 with a rule for each rule that was broken."""
    found = [(judged, v) for judged in results for v in _all(judged.report)]
    rules = {v.rule: _sarif_rule(v) for _, v in found}
    driver = {"name": "voipms-rules", "rules": [rules[key] for key in sorted(rules)]}
    invocation = {
        "executionSuccessful": all(judged.error is None for judged in results),
        "toolExecutionNotifications": [_sarif_unread(j) for j in results if j.error],
    }
    run = {
        "tool": {"driver": driver},
        "invocations": [invocation],
        "results": [_sarif_result(j, v) for j, v in found],
    }
    yield json.dumps({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _all(report: Report | None) -> tuple[Violation, ...]:
    return () if report is None else report.violations + report.warnings


def _sarif_rule(violation: Violation) -> dict[str, Any]:
    code = violation.code
    text = code.message or code.remedy
    return {"id": violation.rule, "name": str(code), "shortDescription": {"text": text}}


def _sarif_result(judged: Judged, violation: Violation) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": violation.rule,
        "level": _LEVEL[violation.severity],
        "message": {"text": f"{violation.method}: {violation.code}: {violation.message}"},
    }
    if judged.file:
        result["locations"] = [_sarif_place(judged)]
    return result


def _sarif_unread(judged: Judged) -> dict[str, Any]:
    message = {"text": f"this line cannot be read: {judged.error}"}
    return {"level": "error", "message": message, "locations": [_sarif_place(judged)]}


def _sarif_place(judged: Judged) -> dict[str, Any]:
    artifact = {"uri": quote(judged.file or "")}
    region = {"startLine": judged.line}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


# -- GitHub -----------------------------------------------------------------------------


def github(results: Sequence[Judged]) -> Iterator[str]:
    """Workflow commands that annotate the input's lines."""
    for judged in results:
        place = f" file={_property(judged.file)},line={judged.line}" if judged.file else ""
        if judged.error:
            yield f"::error{place}::this line cannot be read: {_data(judged.error)}"
        for violation in _all(judged.report):
            message = f"{violation.method}: {violation.code}: {violation.message}"
            yield f"::{violation.severity}{place}::{_data(message)}"


def _data(message: str) -> str:
    escaped = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return printable(escaped)


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Sequence[Judged]], Iterator[str]]] = {
    "text": text,
    "json": json_array,
    "jsonl": jsonl,
    "sarif": sarif,
    "github": github,
}
