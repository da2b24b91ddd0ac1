"""What the tests of bulk checking share: runs of the engine, verdicts, groups of cases."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from voipms_rules.bulk.engine import Run, workplace
from voipms_rules.bulk.job import Job, Rows
from voipms_rules.bulk.sources import open_file
from voipms_rules.bulk.summary import Summary
from voipms_rules.conformance.cases import Case
from voipms_rules.lint.examples import TODAY
from voipms_rules.targets.book import Book

Verdict = tuple[str, str, str, str]


def judge(
    book: Book, inputs: Sequence[Path], out: Path, *, rows: Rows = "bad", **job: Any
) -> tuple[Summary, list[dict[str, Any]]]:
    """Run a job over files; the summary and what it wrote (to JSON Lines)."""
    with workplace() as (con, work):
        asked = Job(**{"method": "sendSMS", "now": TODAY, **job})
        run = Run(asked, book, con, work)
        known = asked.parameters(book)
        sources = [open_file(con, str(path), None, None, work, known) for path in inputs]
        layouts = run.layouts(sources)
        summary = run.judge(layouts)
        run.write(layouts, rows, out)
    return summary, read_lines(out)


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def said(violations: Iterable[dict[str, str]]) -> list[Verdict]:
    """Violations as verdicts."""
    return [(v["code"], v["param"], v["rule"], v["severity"]) for v in violations]


def expected(case: Case) -> list[Verdict]:
    return [(v.code, v.param, v.rule, "warning" if v.warning else "error") for v in case.expect]


def grouped(cases: Iterable[Case]) -> Iterator[list[Case]]:
    """Cases of one method with the same account data and the same date."""
    groups: dict[Any, list[Case]] = defaultdict(list)
    for case in cases:
        groups[case.method, case.now, repr(sorted(case.lookups.items()))].append(case)
    return iter(groups.values())
