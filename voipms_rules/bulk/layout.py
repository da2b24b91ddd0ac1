"""From columns to parameters: the SELECT that gives every parameter its text.

The wire form of a typed value is what ``encode`` gives; values it has none for,
or that SQL cannot put into it, make a row ``odd``: Python judges it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from voipms_rules.bulk.job import Job
from voipms_rules.bulk.sources import SQL, Column, Source
from voipms_rules.targets.book import Book

_LARGEST = 2**53 - 1
_WHOLE = frozenset(
    {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"}
    | {"UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"}
)


@dataclass(frozen=True)
class Wire:
    """A value's text, and the condition under which it has none that SQL can give."""

    text: str
    odd: str | None = None


@dataclass(frozen=True)
class Layout:
    """A source, and which of its columns gives which parameter."""

    source: Source
    bound: Mapping[str, str]
    job: Job
    book: Book

    def calls(self, relation: str, *extra: str) -> str:
        """A relation of one text column a parameter, and of the physical columns."""
        texts = {name: wire.text for name, wire in self.wires().items()}
        texts |= {name: SQL.text(text) for name, text in self.job.constants.items()}
        columns = [
            *(f"{text} AS {SQL.identifier(name)}" for name, text in texts.items()),
            f"{self.odd()} AS {ODD}",
            *(f"{SQL.identifier(name)} AS {cell}" for name, cell in self.cells().items()),
            *extra,
        ]
        return f"(SELECT {', '.join(columns)} FROM {self.derived(relation)})"

    def derived(self, relation: str) -> str:
        """A relation of the physical columns with those that are computed once."""
        columns = "".join(f", {column}" for column in self.source.derived)
        return f"(SELECT *{columns} FROM {relation})" if columns else relation

    def odd(self) -> str:
        """Whether Python must judge a row."""
        tests = [*self.source.odd, *(wire.odd for wire in self.wires().values() if wire.odd)]
        return (
            f"COALESCE({' OR '.join(f'({test})' for test in tests)}, FALSE)" if tests else "FALSE"
        )

    def cells(self) -> dict[str, str]:
        """The names that the physical columns have beside the parameters."""
        return {name: f'"cell {at}"' for at, name in enumerate(self.source.physical)}

    def packed(self) -> str:
        """All of a row of ``calls`` as texts, from which :meth:`restored` makes it again."""
        return SQL.array([SQL.as_text(f"calls.{cell}") for cell in self.cells().values()])

    def restored(self, table: str, extra: str) -> str:
        """The physical columns out of kept cells, with further columns of the table."""
        columns = [
            f"CAST({CELLS}[{at}] AS {kind}) AS {SQL.identifier(name)}"
            for at, (name, kind) in enumerate(self.source.physical.items(), 1)
        ]
        return f"(SELECT {', '.join(columns)}, {extra} FROM {table} WHERE {CELLS} IS NOT NULL)"

    def wires(self) -> dict[str, Wire]:
        """The wire form of every column that gives a parameter."""
        return {name: self.wire(name, column) for name, column in self.bound.items()}

    @property
    def shown(self) -> Mapping[str, Column]:
        """The columns a user sees."""
        return self.source.shown or self.source.columns

    def wire(self, parameter: str, name: str) -> Wire:
        """The text of a column as a parameter."""
        column = self.source.columns[name]
        if column.type == "BOOLEAN" and not self.job.mixed:
            return self._switch(parameter, column.expression)
        return _wire(column)

    def _switch(self, parameter: str, value: str) -> Wire:
        declared = self.job.programs(self.book)[self.job.method].method.by_name[parameter]
        no, yes = declared.type.booleans or ("0", "1")
        return Wire(
            f"CASE {value} WHEN TRUE THEN {SQL.text(yes)} WHEN FALSE THEN {SQL.text(no)} END"
        )


# The blank keeps our columns apart from everybody's.
CELLS, ODD, ORDINAL, BAD, FOUND = '"cells "', '"odd "', '"ordinal "', '"bad "', '"violations "'


def _wire(column: Column) -> Wire:
    value, kind = column.expression, column.type
    if kind == "VARCHAR" or kind.startswith("ENUM"):
        return Wire(value if kind == "VARCHAR" else SQL.as_text(value))
    if kind == "JSON":
        return _json(column)
    if kind in _WHOLE:
        return Wire(SQL.as_text(value), f"{value} NOT BETWEEN {-_LARGEST} AND {_LARGEST}")
    if kind == "DATE" or kind.startswith("DECIMAL"):
        return Wire(SQL.as_text(value))
    if kind.startswith("TIMESTAMP"):
        return Wire(f"strftime(CAST({value} AS TIMESTAMP), '%Y-%m-%d %H:%M:%S')")
    return Wire(SQL.as_text("NULL"), f"{value} IS NOT NULL")


def _json(column: Column) -> Wire:
    value, kind = column.expression, column.kind
    small = f"TRY_CAST({value} AS BIGINT) BETWEEN {-_LARGEST} AND {_LARGEST}"
    plain = f"({kind} = 'VARCHAR' OR ({kind} IN ('UBIGINT', 'BIGINT') AND {small}))"
    return Wire(f"CASE WHEN {plain} THEN {value} END", f"NOT {plain} AND {kind} <> 'NULL'")
