"""Emits plain SQL: per dialect one file a method, a query over ``calls`` and ``caller``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Violations
from voipms_rules.targets.sql.dialects import DIALECTS, Dialect
from voipms_rules.targets.sql.printer import CallerColumns, SqlPrinter

HERE = Path(__file__).parent


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The README and a file for each dialect and method."""
    yield "README.md", (HERE / "README.md").read_text(encoding="utf-8")
    for dialect in DIALECTS:
        for area, programs in book.programs.areas.items():
            for program in programs:
                path = f"{dialect.name}/{area}/{program.method.name}.sql"
                yield path, head(program) + query(book, dialect, program)


def query(book: Book, dialect: Dialect, program: Program) -> str:
    """The query that judges the relation ``calls`` with the relation ``caller``."""
    found = Violations(book, SqlPrinter(dialect, CallerColumns())).of(program)
    return f"SELECT calls.*, {found} AS violations\nFROM calls CROSS JOIN caller;\n"


def head(program: Program) -> str:
    """What the file is, and the columns it reads; texts of the catalog on one line each."""
    columns = ", ".join(program.plan.reads) or "none"
    summary = " ".join(program.method.summary.split())
    return (
        f"-- {program.method.name}: {summary}\n"
        f"-- Columns of calls that are read: {columns}\n"
        "-- A number behind THEN is a place in each of the lists at the end.\n"
        "-- Generated from the catalog by `voipms-rules generate`; do not edit.\n"
    )
