"""The SQL of a run in DuckDB, in the order in which it is executed; ``--dry-run`` prints it.

Per input, one pass over all rows asks the cheap question (``suspect``) and
keeps the cells of rows that may be bad; one list a row keeps the pass parallel
and its order, which gives the row numbers.  Everything after works on the few
rows that were kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from voipms_rules.bulk.job import METHOD, Job, Rows
from voipms_rules.bulk.layout import BAD, CELLS, FOUND, ODD, ORDINAL, Layout
from voipms_rules.bulk.sources import SQL
from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Violations
from voipms_rules.targets.sql.dialects import Dialect
from voipms_rules.targets.sql.printer import CallerValues, SqlPrinter

TABLES = (
    f"CREATE TABLE found (input INTEGER, {ORDINAL} BIGINT, {CELLS} VARCHAR[], {BAD} BOOLEAN,"
    f" {FOUND} {SQL.violations_type()})",
    "CREATE TABLE shifts (input INTEGER, since BIGINT, shift BIGINT)",
)
_IS_BAD = f"len(list_filter({FOUND}, lambda v: v.severity = 'error')) > 0"


@dataclass(frozen=True)
class Judge:
    """Prints the judgement of one input's rows; ``methods`` are those that occur in it."""

    book: Book
    job: Job
    present: frozenset[str]
    methods: Sequence[str]
    dialect: Dialect = SQL

    @property
    def checks(self) -> Violations:
        caller = CallerValues(self.dialect, self.job.lookups, self.job.now)
        printer = SqlPrinter(self.dialect, caller, self.present.__contains__)
        return Violations(self.book, printer, self.job.settling)

    def programs(self) -> Iterator[Program]:
        """The programs of the methods that occur."""
        known = self.job.programs(self.book)
        return (known[name] for name in self.methods)

    def suspect(self) -> str:
        """Whether a row may break a rule."""
        if not self.job.mixed:
            (program,) = self.programs()
            return self.checks.suspect(program)
        return self._by_method(
            {p.method.name: self._suspect_of(p) for p in self.programs()}, "TRUE"
        )

    def _suspect_of(self, program: Program) -> str:
        strange = (f"{self.column(name)} IS NOT NULL" for name in self._strange(program))
        return " OR ".join([f"({self.checks.suspect(program)})", *strange])

    def violations(self) -> str:
        """The violations of a row."""
        if not self.job.mixed:
            (program,) = self.programs()
            return self.checks.of(program)
        lists = {p.method.name: self._listed(p) for p in self.programs()}
        return self._by_method(lists, self._no_method())

    def _listed(self, program: Program) -> str:
        severity = self.job.settling.severity_of(
            "unknown_parameter", "unknown_parameter", "inferred"
        )
        if severity is None:
            return self.checks.of(program)
        extra = [
            f"CASE WHEN {self.column(name)} IS NOT NULL THEN "
            f"{self.checks.violation('unknown_parameter', name, 'unknown_parameter', severity)} END"
            for name in self._strange(program)
        ]
        return self.checks.of(program, extra)

    def _strange(self, program: Program) -> list[str]:
        """Columns that are no parameters of a method."""
        return sorted(self.present - program.method.by_name.keys() - {METHOD})

    def _no_method(self) -> str:
        """What is said of a row whose method is not known."""
        rule, code = "invalid_method/method", "invalid_method"
        severity = self.job.settling.severity_of(rule, code, "documented")
        if severity is None:
            return self.dialect.array([])
        shown = self.checks.shown(self.column(METHOD))
        return self.dialect.array([self.checks.violation(code, METHOD, rule, severity, shown)])

    def _by_method(self, branches: dict[str, str], otherwise: str) -> str:
        if not branches:
            return otherwise
        cases = "\n".join(
            f"WHEN {self.dialect.text(k)} THEN {text}" for k, text in branches.items()
        )
        return f"CASE {self.column(METHOD)}\n{cases}\nELSE {otherwise} END"

    def column(self, name: str) -> str:
        """A parameter's text."""
        return f"calls.{self.dialect.identifier(name)}"


def methods_in(layout: Layout, known: Sequence[str]) -> str:
    """Which methods occur in a mixed input."""
    calls = layout.calls(layout.source.scan(None))
    method = SQL.identifier(METHOD)
    return f"SELECT DISTINCT {method} FROM {calls} WHERE {SQL.one_of(method, known)} ORDER BY 1"


def scan(index: int, layout: Layout, judge: Judge) -> str:
    """The pass over all rows: the cells of those that may be bad, NULL for the others."""
    calls = layout.calls(layout.source.scan(f"rejects_{index}"))
    return (
        f"CREATE TABLE scan_{index} AS\nSELECT CASE WHEN calls.{ODD}\n    OR {judge.suspect()}\n"
        f"  THEN calls.{CELLS} END AS {CELLS}\nFROM {calls} calls"
    )


def find(index: int, layout: Layout, judge: Judge) -> str:
    """The violations of the rows that were kept; sorting brings the few there are together."""
    calls = layout.calls(f"(FROM {_kept(index, layout)} ORDER BY {ORDINAL})", ORDINAL)
    return (
        f"INSERT INTO found\nSELECT {index}, {ORDINAL}, {CELLS}, {_IS_BAD}, {FOUND} FROM (\n"
        f"SELECT {ORDINAL}, {CELLS}, {judge.violations()} AS {FOUND}\n"
        f"FROM {calls} calls WHERE NOT {ODD})\nWHERE len({FOUND}) > 0"
    )


def odd(index: int, layout: Layout) -> str:
    """The rows that Python judges: number and line, or number and the bound columns."""
    columns = [SQL.identifier(name) for name in layout.bound.values()]
    values = ["line"] if layout.source.format == "jsonl" else columns
    selected = ", ".join([ORDINAL, *values])
    kept = layout.derived(_kept(index, layout))
    return f"SELECT {selected} FROM {kept} WHERE {layout.odd()} ORDER BY {ORDINAL}"


def _kept(index: int, layout: Layout) -> str:
    return layout.restored(f"scan_{index}", f"rowid + 1 AS {ORDINAL}")


def take_odd(index: int, findings: str) -> str:
    """What Python found, put beside the rest."""
    columns = f"{{ordinal: 'BIGINT', violations: {SQL.text(SQL.violations_type())}}}"
    read = f"read_json({SQL.text(findings)}, format = 'newline_delimited', columns = {columns})"
    return (
        f"INSERT INTO found\nSELECT {index}, ordinal, {CELLS}, {_IS_BAD}, {FOUND} FROM (\n"
        f"SELECT ordinal, {CELLS}, violations AS {FOUND}\n"
        f"FROM {read} JOIN scan_{index} ON scan_{index}.rowid + 1 = ordinal)"
    )


@dataclass(frozen=True)
class Wanted:
    """Which rows go out; whether they name their input, and miss broken ones among them."""

    rows: Rows
    named: bool
    shifted: bool


def rows(index: int, layout: Layout, wanted: Wanted) -> str:
    """The rows of one input that go out, with their number and their violations."""
    bad_only = wanted.rows == "bad"
    table = _bad_rows(index, layout) if bad_only else _all_rows(index, layout, wanted.rows)
    file = [f"{SQL.text(layout.source.name)} AS source_file"] if wanted.named else []
    number = f"{ORDINAL} + COALESCE(shift, 0)" if wanted.shifted else ORDINAL
    columns = [*layout.shown(), *file, f"{number} AS source_row", f"{FOUND} AS violations"]
    if wanted.shifted:
        shifts = f"(SELECT since, shift FROM shifts WHERE input = {index})"
        table = f"{table}\nASOF LEFT JOIN {shifts} ON {ORDINAL} >= since"
    return f"(SELECT {', '.join(columns)}\nFROM {table} ORDER BY {ORDINAL})"


def _bad_rows(index: int, layout: Layout) -> str:
    bad = f"(SELECT * FROM found WHERE input = {index} AND {BAD})"
    return layout.derived(layout.restored(bad, f"{ORDINAL}, {FOUND}"))


def _all_rows(index: int, layout: Layout, wanted: Rows) -> str:
    """A second pass over the input, beside what was found in the first."""
    scan = layout.source.scan(None)
    numbered = layout.derived(f"(SELECT *, row_number() OVER () AS n FROM {scan})")
    found = f"(SELECT {ORDINAL} AS o, {BAD}, {FOUND} FROM found WHERE input = {index})"
    conditions = [f"({layout.source.readable} OR o IS NOT NULL)"]
    if wanted == "good":
        conditions.append(f"NOT COALESCE({BAD}, FALSE)")
    return (
        f"(SELECT * REPLACE (COALESCE({FOUND}, []) AS {FOUND}), n AS {ORDINAL}\n"
        f"FROM {numbered} LEFT JOIN {found} ON o = n WHERE {' AND '.join(conditions)})"
    )


COUNTS = f"""\
SELECT v.code, v.param, v.rule, v.severity, count(*) AS rows
FROM (SELECT unnest({FOUND}) AS v FROM found)
GROUP BY ALL ORDER BY v.severity, rows DESC, v.rule, v.param"""
TOTALS = f"SELECT count(*) FILTER ({BAD}), count(*) FILTER (NOT {BAD}) FROM found"
SHIFTED = "SELECT DISTINCT input FROM shifts"
