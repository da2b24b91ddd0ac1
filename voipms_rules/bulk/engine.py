"""Runs a job in DuckDB, embedded and out of core: one pass over each input, then the few rows.

The work database lies in a temporary folder that goes with the run; DuckDB's
memory is limited, what does not fit goes there.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import duckdb

from voipms_rules.bulk import output, queries, scalar
from voipms_rules.bulk.job import BulkError, Job, Rows, bind
from voipms_rules.bulk.layout import Layout
from voipms_rules.bulk.records import Broken, locate, shifts
from voipms_rules.bulk.sources import Source
from voipms_rules.bulk.summary import Count, Summary
from voipms_rules.targets.book import Book

# Runs a statement that takes long; shows how far it is.
Execute = Callable[[duckdb.DuckDBPyConnection, str, str], None]
_REASONS = {
    "MISSING COLUMNS": "too few fields",
    "TOO MANY COLUMNS": "too many fields",
    "INVALID ENCODING": "not UTF-8",
    "UNQUOTED VALUE": "a quote that is not closed, or text behind one",
    "LINE SIZE OVER MAXIMUM": "a line that is too long",
}

_SAMPLE = 2000  # rows looked at to learn what most of them say
_SPARSE = 8  # where one row of so many is kept, a sort costs less than nearly empty vectors


def execute(con: duckdb.DuckDBPyConnection, statement: str, _: str) -> None:
    """Run a statement and show nothing."""
    con.execute(statement)


@contextmanager
def workplace(
    memory: str = "256MB", threads: int | None = None
) -> Iterator[tuple[duckdb.DuckDBPyConnection, Path]]:
    """A connection to a database in a folder, both of which go at the end."""
    with tempfile.TemporaryDirectory(prefix="voipms-rules-") as name:
        work = Path(name)
        config: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": memory,
            "threads": threads or os.cpu_count() or 1,
            "temp_directory": str(work / "spill"),
        }
        try:
            con = duckdb.connect(str(work / "work.db"), config=config)
        except duckdb.Error as error:
            raise BulkError(str(error)) from error
        with con:
            con.execute("PRAGMA disable_checkpoint_on_shutdown")  # nobody opens it again
            yield con, work


@dataclass(frozen=True)
class Part:
    """What one input held: rows judged, those of them by Python, and the broken ones."""

    rows: int
    odd: int
    broken: tuple[tuple[str, int, str], ...]


@dataclass
class Run:
    """One job over some inputs."""

    job: Job
    book: Book
    con: duckdb.DuckDBPyConnection
    work: Path
    execute: Execute = execute
    unsorted: set[int] = field(default_factory=set)  # inputs whose findings lie in no order

    def layouts(self, sources: Sequence[Source]) -> list[Layout]:
        """The inputs with their columns bound; what does not fit is refused before any is read."""
        return [self._layout(source) for source in sources]

    def _layout(self, source: Source) -> Layout:
        bound = bind(self.job, self.book, list(source.columns), source.name)
        return Layout(source, bound, self.job, self.book)

    def judge(self, layouts: list[Layout]) -> Summary:
        """Find what is wrong with all rows; the rows themselves stay in the work database.

        An input that has to be tidied takes its place in ``layouts``.
        """
        self.prepare()
        parts = [self.judge_one(index, layouts) for index in range(len(layouts))]
        return self.summary(layouts, parts)

    def prepare(self) -> None:
        """Make the tables that the inputs share."""
        for statement in queries.TABLES:
            self.con.execute(statement)

    def summary(self, layouts: Sequence[Layout], parts: Sequence[Part]) -> Summary:
        """What was found."""
        bad, warned = self._one(queries.totals())
        return Summary(
            method=self.job.method,
            inputs=tuple(layout.source.name for layout in layouts),
            rows=sum(part.rows for part in parts),
            bad=bad,
            warned=warned,
            odd=sum(part.odd for part in parts),
            broken=tuple(broken for part in parts for broken in part.broken),
            counts=tuple(Count(*row) for row in self.con.execute(queries.counts()).fetchall()),
        )

    def write(self, layouts: Sequence[Layout], wanted: Rows, out: Path) -> None:
        """Write the rows that are wanted."""
        with output.aside(out) as place:
            statement = self.copy(layouts, wanted, out, place)
            self.execute(self.con, statement, f"writing {out.name}")

    def copy(self, layouts: Sequence[Layout], wanted: Rows, out: Path, place: Path) -> str:
        """The statement that writes the rows."""
        return output.copy(self.rows(layouts, wanted), out, place)

    def rows(self, layouts: Sequence[Layout], wanted: Rows) -> str:
        """The query for the rows that are wanted."""
        shifted = {row[0] for row in self.con.execute(queries.SHIFTED).fetchall()}
        in_order = set(range(len(layouts))) - self.unsorted
        several = len(layouts) > 1
        selects = (
            queries.rows(at, layout, queries.Wanted(wanted, several, at in shifted, at in in_order))
            for at, layout in enumerate(layouts)
        )
        return queries.union(selects)

    def statements(self, layouts: Sequence[Layout], wanted: Rows, out: Path) -> Iterator[str]:
        """All SQL of the run, for those who want to read it first."""
        self.prepare()
        yield from queries.TABLES
        for index, layout in enumerate(layouts):
            yield from self.passes(index, layout)
            yield queries.find(index, layout, self._judgement(layout), sparse=True)
            yield queries.odd(index, layout)
        yield queries.counts()
        yield self.copy(layouts, wanted, out, out)

    def passes(self, index: int, layout: Layout) -> Iterator[str]:
        """The SQL that sorts out the rows of an input that may be bad."""
        yield self._pass(index, layout)
        yield queries.kept(index)

    # -- one input ----------------------------------------------------------------------

    def judge_one(self, index: int, layouts: list[Layout]) -> Part:
        """Judge one input."""
        self._scan(index, layouts)
        layout = layouts[index]
        self.con.execute(queries.kept(index))
        broken = self._rejected(index, layout.source)
        taken, kept = self._one(queries.taken(index))
        self._find(index, layout, sparse=kept * _SPARSE < taken)
        return self._part(index, layout, broken, taken)

    def judge_kept(
        self, index: int, layout: Layout, relation: str, broken: list[Broken], taken: int
    ) -> Part:
        """Judge the rows that another engine kept of ``taken`` ones, with their numbers."""
        self.con.execute(queries.take_kept(index, layout, relation))
        self.unsorted.add(index)
        self._find(index, layout, sparse=False)
        return self._part(index, layout, broken, taken)

    def _scan(self, index: int, layouts: list[Layout]) -> None:
        """The pass over an input, once more over a tidied copy where DuckDB gives up."""
        what = f"checking {layouts[index].source.name}"
        try:
            self.execute(self.con, self._pass(index, layouts[index]), what)
        except duckdb.InvalidInputException:
            tidied = layouts[index].source.tidied
            if tidied is None:
                raise
            layouts[index] = self._layout(tidied())
            self.execute(self.con, self._pass(index, layouts[index]), what)

    def _pass(self, index: int, layout: Layout) -> str:
        return queries.scan(index, layout, self._attentive(layout))

    def _find(self, index: int, layout: Layout, sparse: bool) -> None:
        self.con.execute(queries.find(index, layout, self._judgement(layout), sparse))

    def _part(self, index: int, layout: Layout, broken: list[Broken], taken: int) -> Part:
        """What an input held, once what SQL can say of it lies in the work database."""
        self._note_shifts(index, broken)
        judged = self._judge_odd(index, layout)
        lines = [self._line_of(index, number) for number in judged.broken]
        broken = [*broken, *(Broken(line, line, "no call in JSON") for line in lines)]
        name = layout.source.name
        places = sorted((name, record.line, record.reason) for record in broken)
        return Part(taken - judged.blank - len(judged.broken), judged.rows, tuple(places))

    def _judgement(self, layout: Layout) -> queries.Judge:
        present = frozenset(layout.bound) | frozenset(self.job.constants)
        return queries.Judge(self.book, self.job, present, self.methods(layout))

    def _attentive(self, layout: Layout) -> queries.Judge:
        """The same with what most rows say, for the pass over all of them."""
        return replace(self._judgement(layout), usual=self.usual(layout))

    def usual(self, layout: Layout) -> dict[str, str]:
        """The values that most rows of a sample have, where they pass what is asked of them."""
        tests = self._judgement(layout).alone()
        if not tests:
            return {}
        rows = self.con.execute(queries.sample(layout, tests, _SAMPLE)).fetchall()
        usual = dict(_usual(list(tests), rows))
        passed = self._one(queries.trial(usual, tests)) if usual else ()
        return {name: value for (name, value), ok in zip(usual.items(), passed, strict=True) if ok}

    def count(self, layout: Layout) -> int:
        """How many rows an input of another kind than text has."""
        return int(self._one(queries.count(layout))[0])

    def methods(self, layout: Layout) -> list[str]:
        """The methods of an input; where they are mixed, those that occur."""
        methods = list(self.job.programs(self.book))
        if not self.job.mixed:
            return methods
        return [row[0] for row in self.con.execute(queries.methods_in(layout, methods)).fetchall()]

    def _judge_odd(self, index: int, layout: Layout) -> scalar.Judged:
        cursor = self.con.cursor().execute(queries.odd(index, layout))
        findings = self.work / f"odd-{index}.jsonl"
        parse = layout.source.parse
        if parse is not None:
            known = self.job.parameters(self.book)
            rows = _fetch(cursor)
            judged = scalar.judge_lines(self.job, layout.bound, known, parse, rows, findings)
        else:
            values = ((row[0], row[1:]) for row in _fetch(cursor))
            judged = scalar.judge_rows(self.job, layout.bound, values, findings)
        if judged.rows:
            self.con.execute(queries.take_odd(index, str(findings)))
            self.unsorted.add(index)
        return judged

    def _rejected(self, index: int, source: Source) -> list[Broken]:
        if source.format not in ("csv", "jsonl"):
            return []
        faults = self.con.execute(
            "SELECT line_byte_position, min_by(error_type, column_idx)::VARCHAR"
            f" FROM rejects_{index} GROUP BY 1 ORDER BY 1"
        ).fetchall()
        if not faults:
            return []
        assert source.path is not None
        named = [(offset, _REASONS.get(reason, reason.lower())) for offset, reason in faults]
        return locate(source.path, source.dialect, named)

    def _note_shifts(self, index: int, broken: Sequence[Broken]) -> None:
        rows = [(index, since, shift) for since, shift in shifts(broken).items()]
        if rows:
            self.con.executemany("INSERT INTO shifts VALUES (?, ?, ?)", rows)

    def _line_of(self, index: int, ordinal: int) -> int:
        found = self.con.execute(
            "SELECT coalesce(max(shift), 0) FROM shifts WHERE input = ? AND since <= ?",
            [index, ordinal],
        ).fetchone()
        assert found is not None
        return ordinal + int(found[0])

    def _one(self, query: str) -> tuple[Any, ...]:
        row = self.con.execute(query).fetchone()
        assert row is not None
        return row


def _usual(names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> Iterator[tuple[str, str]]:
    """The values that more than half of some rows have."""
    for name, values in zip(names, zip(*rows, strict=True), strict=False):
        value, count = Counter(values).most_common(1)[0]
        if value is not None and 2 * count > len(rows):
            yield name, value


def _fetch(cursor: duckdb.DuckDBPyConnection) -> Iterator[tuple[Any, ...]]:
    while rows := cursor.fetchmany(1000):
        yield from rows
