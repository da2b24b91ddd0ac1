"""The conformance cases through DuckDB: the SQL that is emitted, and the engine on files."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

duckdb = pytest.importorskip("duckdb", reason="no duckdb here")

from bulk_runs import Verdict, expected, grouped, judge, said  # noqa: E402

from voipms_rules.catalog import Catalog  # noqa: E402
from voipms_rules.conformance.cases import Case, cases  # noqa: E402
from voipms_rules.plan.partial import Known  # noqa: E402
from voipms_rules.targets.book import Book  # noqa: E402
from voipms_rules.targets.sql.checks import Violations  # noqa: E402
from voipms_rules.targets.sql.dialects import DuckDb  # noqa: E402
from voipms_rules.targets.sql.emit import query  # noqa: E402
from voipms_rules.targets.sql.printer import CallerValues, SqlPrinter  # noqa: E402

SQL = DuckDb()


@pytest.fixture(scope="module")
def all_cases(catalog: Catalog) -> list[Case]:
    return list(cases(catalog))


def is_text(case: Case) -> bool:
    """Whether a column of text can hold the case."""
    return not case.typed and not any(v.code == "unencodable_value" for v in case.expect)


def test_emitted_sql(book: Book, all_cases: list[Case], tmp_path: Path) -> None:
    """Every case that SQL text can hold, through the query as it is emitted."""
    programs = {program.method.name: program for program in book.programs.methods}
    con = duckdb.connect()
    wrong, judged = [], 0
    for group in grouped(filter(is_text, all_cases)):
        program = programs[group[0].method]
        names = [parameter.name for parameter in program.method.parameters]
        load(con, names, group, tmp_path / "rows.jsonl")
        statement = query(book, SQL, program)
        found = {row[0]: said(row[-1]) for row in con.execute(statement).fetchall()}
        judged += len(group)
        wrong += [c for at, c in enumerate(group) if found[at] != declared(c)]
    assert judged > 30_000
    assert wrong == []


def test_a_glance_passes_nothing_bad(book: Book, all_cases: list[Case], tmp_path: Path) -> None:
    """What the cheap question calls fine breaks no rule, and it does call most good calls so."""
    programs = {program.method.name: program for program in book.programs.methods}
    con = duckdb.connect()
    wrong, good, fine = [], 0, 0
    for group in grouped(filter(is_text, all_cases)):
        program = programs[group[0].method]
        names = [parameter.name for parameter in program.method.parameters]
        load(con, names, group, tmp_path / "rows.jsonl")
        printer = SqlPrinter(SQL, CallerValues(SQL, group[0].lookups, group[0].now))
        asked = Known(names, group[0].lookups).rest(program)
        glance = Violations(book, printer).fine(asked, {})
        found = con.execute(f'SELECT calls."at " FROM calls WHERE {glance}').fetchall()
        passed = {row[0] for row in found}
        wrong += [c for at, c in enumerate(group) if at in passed and declared(c)]
        good += sum(not declared(case) for case in group)
        fine += len(passed)
    assert wrong == []
    assert fine > 0.8 * good


def test_what_is_known_before_changes_no_verdict(
    book: Book, all_cases: list[Case], tmp_path: Path
) -> None:
    """Rows without some columns, judged by all rules and by those that are left without them."""
    programs = {program.method.name: program for program in book.programs.methods}
    con, choose = duckdb.connect(), random.Random(8)
    wrong, judged = [], 0
    for group in grouped(filter(is_text, all_cases)):
        program, case = programs[group[0].method], group[0]
        present = set(choose.choice(group).params)
        kept = [c for c in group if present.issuperset(c.params)]
        names = [parameter.name for parameter in program.method.parameters]
        load(con, names, kept, tmp_path / "rows.jsonl")
        printer = SqlPrinter(SQL, CallerValues(SQL, case.lookups, case.now))
        known = (Known(columns, case.lookups) for columns in (names, present))
        lists = [Violations(book, printer, present=k.present).of(k.rest(program)) for k in known]
        unequal = f"SELECT * FROM calls WHERE {' IS DISTINCT FROM '.join(lists)}"
        wrong += con.execute(unequal).fetchall()
        judged += len(kept)
    assert wrong == []
    assert judged > 3000


def declared(case: Case) -> list[Verdict]:
    """What is expected of the parameters that the query knows."""
    return [verdict for verdict in expected(case) if verdict[0] != "unknown_parameter"]


def load(con: Any, names: Sequence[str], group: Sequence[Case], path: Path) -> None:
    """The relations ``calls`` and ``caller`` for a group of cases."""
    path.write_text("".join(f"{json.dumps({'at ': i, **c.params})}\n" for i, c in enumerate(group)))
    columns = {"at ": "INTEGER", **dict.fromkeys(names, "VARCHAR")}
    types = ", ".join(f"{SQL.text(name)}: '{kind}'" for name, kind in columns.items())
    con.execute(
        "CREATE OR REPLACE TABLE calls AS FROM read_json(?, format = 'newline_delimited',"
        f" columns = {{{types}}})",
        [str(path)],
    )
    con.execute("CREATE OR REPLACE TABLE caller (now VARCHAR, lookups MAP(VARCHAR, VARCHAR[]))")
    lookups = {key: list(values) for key, values in group[0].lookups.items()}
    con.execute("INSERT INTO caller VALUES (?, ?)", [group[0].now, lookups])


def test_engine_on_json_lines(book: Book, all_cases: list[Case], tmp_path: Path) -> None:
    """Typed and ill-formed cases too, through the engine with its fallback."""
    wrong, odd = [], 0
    for group in sampled(all_cases):
        found, by_python = answers(book, group, tmp_path)
        odd += by_python
        wrong += [c for at, c in enumerate(group, 1) if found.get(at, []) != expected(c)]
    assert wrong == []
    assert odd > 100


def sampled(all_cases: Sequence[Case]) -> Iterator[list[Case]]:
    """The large groups, and one in eight of those that differ in account data only."""
    known = (case for case in all_cases if "no_such_parameter" not in case.params)
    for at, group in enumerate(grouped(known)):
        if len(group) > 20 or at % 8 == 0:
            yield group


def answers(
    book: Book, group: Sequence[Case], folder: Path
) -> tuple[dict[int, list[Verdict]], int]:
    """The verdicts by row number, and how many rows Python judged."""
    path = folder / "cases.jsonl"
    path.write_text("".join(f"{json.dumps(dict(case.params))}\n" for case in group))
    case = group[0]
    summary, rows = judge(
        book, [path], folder / "out.jsonl",
        rows="all", method=case.method, now=case.now, lookups=case.lookups,
    )  # fmt: skip
    assert summary.rows == len(group)
    return {row["source_row"]: said(row["violations"]) for row in rows}, summary.odd
