"""The numbers of lines and records, for the lines of a file that Spark judged in blocks.

Spark says of a line its block and its place there, and which lines are no rows;
:class:`Found` reads that in DuckDB, with the lines before each block that
:mod:`.lines` counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import duckdb

from voipms_rules.bulk.lines import BLANK, BLOCK, FAULT, LINE, STRANGE, TASK, Look
from voipms_rules.bulk.records import Broken


@dataclass(frozen=True)
class Found:
    """The lines that Spark wrote: rows that may be bad, and all that are no rows."""

    con: duckdb.DuckDBPyConnection
    relation: str
    seen: Look

    def faults(self) -> list[tuple[int, str]]:
        """The lines that are no rows, numbered from 0, and why."""
        faulty = f"SELECT n, {FAULT} FROM {self._lines} WHERE {FAULT} IS NOT NULL ORDER BY n"
        return self.con.execute(faulty).fetchall()

    def rows(self) -> str:
        """The relation of the rows, numbered behind the header as if there were no faults."""
        faults = (
            f"(SELECT n AS since, row_number() OVER (ORDER BY n) AS before"
            f" FROM {self._lines} WHERE {FAULT} IS NOT NULL)"
        )
        lines = f"(FROM {self._lines} WHERE {FAULT} IS NULL) ASOF LEFT JOIN {faults} ON n >= since"
        return f"(FROM (SELECT *, n - COALESCE(before, 0) AS row FROM {lines}) WHERE row > 0)"

    @cached_property
    def _lines(self) -> str:
        """The lines with their numbers."""
        blocks = self.con.execute(f"SELECT DISTINCT {BLOCK} FROM {self.relation}").fetchall()
        starts = ", ".join(f"({block}, {self.seen.before(block)})" for (block,) in blocks)
        table = f"(VALUES {starts or '(0, 0)'}) starts({BLOCK}, start)"
        return (
            f"(SELECT *, start + {LINE} % {TASK} AS n"
            f" FROM {self.relation} JOIN {table} USING ({BLOCK}))"
        )


def broken(faults: Iterable[tuple[int, str]]) -> list[Broken] | None:
    """The broken records among the faults; None where only DuckDB can tell them."""
    found: list[Broken] = []
    blank = 0
    for number, fault in faults:
        if fault == BLANK:
            blank += 1
        elif fault == STRANGE or number == blank:  # the header is no header
            return None
        else:
            found.append(Broken(number - blank, number + 1, fault))
    return found
