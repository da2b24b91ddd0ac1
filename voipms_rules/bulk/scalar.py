"""The rows no SQL text can hold, judged by the installed validator one by one."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from voipms_checks import Report, Violation, check

from voipms_rules.bulk.job import METHOD, Job
from voipms_rules.bulk.sources import Parse


@dataclass
class Judged:
    """How many rows were judged, how many were blank, and which hold no call."""

    rows: int = 0
    blank: int = 0
    broken: list[int] = field(default_factory=list)


def judge_rows(
    job: Job, bound: Mapping[str, str], rows: Iterator[tuple[int, Sequence[Any]]], out: Path
) -> Judged:
    """Judge rows of (number, values of the bound columns); what is found goes to a file."""
    calls = ((n, {**dict(zip(bound, v, strict=True)), **job.constants}) for n, v in rows)
    return _judge(job, calls, out, Judged())


def judge_lines(
    job: Job,
    bound: Mapping[str, str],
    known: Collection[str],
    parse: Parse,
    lines: Iterator[Any],
    out: Path,
) -> Judged:
    """Judge rows of (number, line of JSON) in the same way."""
    result = Judged()
    texts = ((number, line) for number, line in lines if not _is_blank(result, line))
    calls = ((number, _named(job, bound, known, parse(line))) for number, line in texts)
    return _judge(job, calls, out, result)


def _is_blank(result: Judged, line: str | None) -> bool:
    blank = not (line or "").strip()
    result.blank += blank
    return blank


def _judge(
    job: Job, calls: Iterator[tuple[int, dict[str, Any] | None]], out: Path, result: Judged
) -> Judged:
    with out.open("w", encoding="utf-8") as stream:
        for number, params in calls:
            if params is None:
                result.broken.append(number)
                continue
            result.rows += 1
            found = violations(job, params)
            if found:
                stream.write(json.dumps({"ordinal": number, "violations": found}) + "\n")
    return result


def _named(
    job: Job, bound: Mapping[str, str], known: Collection[str], fields: dict[str, Any] | None
) -> dict[str, Any] | None:
    """A line's fields under the parameters' names; what is only kept goes."""
    if fields is None:
        return None
    mapped = {name: fields.pop(column) for name, column in bound.items() if column in fields}
    others = {
        key: value
        for key, value in fields.items()
        if key in known or not ("*" in job.keep or key in job.keep)
    }
    return {**others, **mapped, **job.constants}


def violations(job: Job, params: dict[str, Any]) -> list[dict[str, Any]]:
    """All violations of a call in the plan's order, as SQL would list them."""
    method = str(params.pop(METHOD, None) or "") if job.mixed else job.method
    given = {name: value for name, value in params.items() if value is not None}
    report = check(
        method,
        given,
        level=job.settling.level,
        ignore=job.settling.ignore,
        lookups=job.lookups or None,
        now=job.now,
    )
    return [_plain(violation) for violation in _in_order(report)]


def _in_order(report: Report) -> list[Violation]:
    """Errors and warnings as the plan looks for them."""
    errors, warnings = iter(report.violations), iter(report.warnings)
    return [next(warnings if is_warning else errors) for _, _, is_warning in report._found]


def _plain(violation: Violation) -> dict[str, Any]:
    fields = violation.to_dict()
    return {
        name: fields[name] if name not in ("actual", "limit") else _text(fields[name])
        for name in ("code", "param", "rule", "severity", "actual", "limit")
    }


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value and value.encode("utf-8", "backslashreplace").decode()
    return json.dumps(value, ensure_ascii=False)
