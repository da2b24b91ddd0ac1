"""The SQL files: fresh, parsed by a third party, safe against hostile text, exact at the edges."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.plan.program import ITEM, And, Call, Const, Expr, Given, Items, Not, Or, Var
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import compare
from voipms_rules.targets.printer import UnsupportedError
from voipms_rules.targets.sql import TARGET
from voipms_rules.targets.sql.dialects import DIALECTS, DuckDb, Spark
from voipms_rules.targets.sql.emit import query
from voipms_rules.targets.sql.printer import CallerColumns, CallerValues, SqlPrinter

GENERATED = Path(__file__).parents[2] / "generated"
HOSTILE = "it's \"a\" \\ \\' */ -- `id` ${x} \n\t; \u202e \u2028 \u00e9 \U0001f600"


def test_generated_files_are_fresh(book: Book) -> None:
    assert compare(TARGET, TARGET.tree(book), GENERATED) == []


def test_a_third_party_parses_every_query(book: Book) -> None:
    sqlglot = pytest.importorskip("sqlglot", reason="no sqlglot here")
    for path, text in TARGET.tree(book).items():
        if path.endswith(".sql"):
            (statement,) = sqlglot.parse(text, read=path.partition("/")[0])
            names = [column.alias_or_name for column in statement.selects]
            assert names == ["*", "violations"], path


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
def test_hostile_text_stays_a_literal(dialect: DuckDb | Spark) -> None:
    sqlglot = pytest.importorskip("sqlglot", reason="no sqlglot here")
    parsed = sqlglot.parse_one(f"SELECT {dialect.text(HOSTILE)}", read=dialect.name)
    assert parsed.selects[0].this == HOSTILE


def test_hostile_text_through_the_engine() -> None:
    duckdb = pytest.importorskip("duckdb", reason="no duckdb here")
    sql = DuckDb()
    names = {HOSTILE: 1, 'a"b': 2, "from": 3}
    columns = ", ".join(f"{number} AS {sql.identifier(name)}" for name, number in names.items())
    row = duckdb.connect().execute(f"SELECT {sql.text(HOSTILE)}, {columns}").fetchall()
    assert row == [(HOSTILE, 1, 2, 3)]


def holds(node: Expr, value: str | None) -> bool:
    """Whether DuckDB finds an expression over ``v`` true."""
    duckdb = pytest.importorskip("duckdb", reason="no duckdb here")
    printer = SqlPrinter(DuckDb(), CallerColumns())
    statement = f"SELECT ({printer.condition(node)}) IS TRUE FROM (SELECT ?::VARCHAR AS v) calls"
    found = duckdb.connect().execute(statement, [value]).fetchall()
    return bool(found[0][0])


V = Var("v")
PLAIN = Call("equals", (V, "a"))


@pytest.mark.parametrize(
    ("node", "value", "expected"),
    [
        (Not(PLAIN), None, True),
        (Not(And((Given(V), PLAIN))), None, True),
        (Not(Or((PLAIN, Not(PLAIN)))), None, False),
        (Not(Given(V)), "", True),
        (Given(V), " ", True),
        (Not(Call("integer", (V, 0, 9, 1, False))), "x", True),
        (Call("integer", (V, 0, 10**17, 1, False)), "9" * 19, False),
        (Call("integer", (V, 0, 99, 1, True)), "007", True),
        (Call("date", (V, True, False)), "0000-02-01", False),
        (Call("digits", (V, 2, None)), "0" * 30, True),
        (Call("digits", (V, 2, None)), "1e", False),
        (Items(V, ";", 1, 2, Call("digits", (ITEM, 1, 3))), "1;2;3", False),
        (Items(V, ";", 1, None, Call("hostname", (ITEM,))), "a.b;;c.d", False),
        (Call("in_set_fold", (V, Const("set", "s", ("k",)))), "\u212a", False),
    ],
)
def test_three_valued_logic_and_edges(node: Expr, value: str | None, expected: bool) -> None:
    assert holds(node, value) is expected


def test_lists_of_the_caller_as_literals() -> None:
    sql = DuckDb()
    values = CallerValues(sql, {"getX.x": [], "getY.y": ["it's"]}, "2026-01-15")
    assert values.has(sql, "getX.x", "v") == "FALSE"
    assert values.lacks(sql, "getX.x", "v") == "TRUE"
    assert values.has(sql, "getY.y", "v") == "v IN ('it''s')"
    assert values.below(sql, "getY.y", 1) == "FALSE"
    assert values.below(sql, "getY.y", 2) == "TRUE"


def test_what_cannot_be_said_is_refused() -> None:
    printer = SqlPrinter(DuckDb(), CallerColumns())
    with pytest.raises(UnsupportedError, match="duckdb has no frobnicate"):
        printer.call("frobnicate", (V,))
    with pytest.raises(UnsupportedError, match="ASCII"):
        printer.call("in_set_fold", (V, Const("set", "s", ("\u00e9",))))


def test_secrets_have_no_actual(book: Book) -> None:
    (program,) = (p for p in book.programs.methods if p.method.name == "createSubAccount")
    for dialect in DIALECTS:
        text = query(book, dialect, program)
        column = f"calls.{dialect.identifier('password')}"
        assert column in text
        assert f"ELSE {column} END" not in text.replace("THEN TRUE", "")


def test_a_head_is_of_whole_lines(book: Book, catalog: Catalog) -> None:
    from voipms_rules.targets.sql.emit import head

    program = book.programs.methods[0]
    method = replace(program.method, summary="a\nDROP TABLE x; --\r\u2028b")
    hostile = replace(program, plan=replace(program.plan, method=method))
    assert all(line.startswith("-- ") for line in head(hostile).splitlines())
