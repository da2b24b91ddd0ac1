"""The conformance cases through Spark's SQL: ``python spark_cases.py EVERY FOLDER``.

A process of its own, since a JVM belongs to it.  Judges every EVERYth case and
prints as JSON how many, those that differ, how many good ones a glance passes,
and the bad ones it passes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from bulk_runs import expected, said
from spark_session import session as local_session

from voipms_rules.catalog import load_catalog
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Violations
from voipms_rules.targets.sql.dialects import Spark
from voipms_rules.targets.sql.emit import query
from voipms_rules.targets.sql.printer import CallerColumns, SqlPrinter

SQL = Spark()
TOGETHER = 12  # methods judged by one job
SCHEMA = "at INT, now STRING, lookups MAP<STRING, ARRAY<STRING>>, params MAP<STRING, STRING>"


def main(every: int, folder: Path) -> None:
    book = Book.of(load_catalog())
    programs = {program.method.name: program for program in book.programs.methods}
    wanted = [case for case in cases(book.catalog) if is_text(case)][::every]
    session = local_session()
    write(wanted, folder / "cases.jsonl")
    session.read.schema(SCHEMA).json(str(folder / "cases.jsonl")).cache().createTempView("cases")
    numbered = list(enumerate(wanted))
    groups = [list(group) for _, group in groupby(numbered, lambda item: item[1].method)]
    found: dict[int, Any] = {}
    fine: set[int] = set()
    for at in range(0, len(groups), TOGETHER):
        selects = [select(book, programs, group) for group in groups[at : at + TOGETHER]]
        rows = session.sql("\nUNION ALL\n".join(selects)).collect()
        found |= {row.at: said(v.asDict() for v in row.violations) for row in rows}
        fine |= {row.at for row in rows if row.fine}
    wrong = [case.id for at, case in numbered if found[at] != declared(case)]
    good = {at for at, case in numbered if not declared(case)}
    passed = [case.id for at, case in numbered if at in fine - good]
    answer = {"judged": len(wanted), "wrong": wrong, "good": len(good)}
    print(json.dumps({**answer, "fine": len(fine & good), "passed": passed}))
    session.stop()


def is_text(case: Case) -> bool:
    return not case.typed and not any(v.code == "unencodable_value" for v in case.expect)


def declared(case: Case) -> list[tuple[str, str, str, str]]:
    return [verdict for verdict in expected(case) if verdict[0] != "unknown_parameter"]


def write(wanted: Sequence[Case], path: Path) -> None:
    lines = (
        {
            "at": at,
            "now": c.now,
            "lookups": {k: list(v) for k, v in c.lookups.items()},
            "params": dict(c.params),
        }
        for at, c in enumerate(wanted)
    )
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))


def select(book: Book, programs: dict[str, Program], group: Sequence[tuple[int, Case]]) -> str:
    """The emitted query over the cases of one method, with account data of each row's own."""
    program = programs[group[0][1].method]
    names = [parameter.name for parameter in program.method.parameters]
    columns = "".join(f", params[{SQL.text(n)}] AS {SQL.identifier(n)}" for n in names)
    calls = (
        f"(SELECT at, named_struct('now', now, 'lookups', lookups) AS caller{columns}"
        f" FROM cases WHERE at BETWEEN {group[0][0]} AND {group[-1][0]}) calls"
    )
    statement = query(book, SQL, program).replace("FROM calls CROSS JOIN caller;", f"FROM {calls}")
    glance = Violations(book, SqlPrinter(SQL, CallerColumns())).fine(program, {})
    return statement.replace("SELECT calls.*,", f"SELECT at, ({glance}) AS fine,", 1)


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
