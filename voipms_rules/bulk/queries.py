"""The SQL of a run in DuckDB, in the order in which it is executed; ``--dry-run`` prints it.

Per input, one pass over all rows asks the cheap question (``suspect``) and
keeps the cells of rows that may be bad; one list a row keeps the pass parallel
and its order, which gives the row numbers.  Everything after works on the few
rows that were kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from voipms_rules.bulk.job import METHOD, Job, Rows
from voipms_rules.bulk.layout import BAD, CELLS, FOUND, ODD, ORDINAL, Layout
from voipms_rules.bulk.sources import SQL
from voipms_rules.plan.partial import Known
from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Record, Violations
from voipms_rules.targets.sql.dialects import Dialect
from voipms_rules.targets.sql.printer import CallerValues, SqlPrinter

TABLES = (
    f"CREATE TABLE found (input INTEGER, {ORDINAL} BIGINT, {CELLS} VARCHAR[], {BAD} BOOLEAN,"
    f" {FOUND} {SQL.violations_type()})",
    "CREATE TABLE shifts (input INTEGER, since BIGINT, shift BIGINT)",
)
_IS_BAD = f"len(list_filter({FOUND}, lambda v: v.severity = 'error')) > 0"

_IS_WANTED: dict[Rows, str] = {"bad": _IS_BAD, "good": f"NOT ({_IS_BAD})", "all": "TRUE"}


@dataclass(frozen=True)
class Judge:
    """Prints the judgement of one input's rows; ``methods`` are those that occur in it.

    ``usual`` are values that most of its rows have, and that are fine.
    """

    book: Book
    job: Job
    present: frozenset[str]
    methods: Sequence[str]
    dialect: Dialect = SQL
    usual: Mapping[str, str] = field(default_factory=dict)

    @property
    def checks(self) -> Violations:
        caller = CallerValues(self.dialect, self.job.lookups, self.job.now)
        printer = SqlPrinter(self.dialect, caller)
        return Violations(self.book, printer, self.job.settling, self.present)

    def programs(self) -> Iterator[Program]:
        """What is left to ask of the methods that occur."""
        programs = self.job.programs(self.book)
        known = Known(self.present, self.job.lookups)
        return (known.rest(programs[name]) for name in self.methods)

    def fine(self) -> str:
        """Whether a row breaks no rule, as far as a glance can tell."""
        if not self.job.mixed:
            (program,) = self.programs()
            return self.checks.fine(program, self.usual)
        tests = {
            program.method.name: f"{self.checks.fine(program, {})} AND {self._plain(program)}"
            for program in self.programs()
        }
        return self._by_method(tests, "FALSE")

    def alone(self) -> dict[str, str]:
        """What is asked at a glance of a parameter alone; no secret, which would be in the SQL."""
        if self.job.mixed:
            return {}
        (program,) = self.programs()
        single = ((name, test) for names, test in self.checks.glances(program) if len(names) == 1
                  for name in names & self.present)  # fmt: skip
        return {name: test for name, test in single if not program.method.by_name[name].sensitive}

    def suspect(self) -> str:
        """Whether a row may break a rule."""
        if not self.job.mixed:
            (program,) = self.programs()
            return self.checks.suspect(program)
        tests = {
            program.method.name: f"({self.checks.suspect(program)}) OR NOT ({self._plain(program)})"
            for program in self.programs()
        }
        return self._by_method(tests, "TRUE")

    def _plain(self, program: Program) -> str:
        """Whether a row has parameters of its method only."""
        absent = (f"{self.column(name)} IS NULL" for name in self._strange(program))
        return " AND ".join(absent) or "TRUE"

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
            [
                (
                    f"{self.column(name)} IS NOT NULL",
                    Record("unknown_parameter", name, "unknown_parameter", severity),
                )
            ]
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
            return self.checks.none()
        shown = self.checks.shown(self.column(METHOD))
        return self.checks.listed([[("TRUE", Record(code, METHOD, rule, severity, shown))]])

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
    calls = layout.calls(layout.source.scan("rejects_of_methods"))
    method = SQL.identifier(METHOD)
    return f"SELECT DISTINCT {method} FROM {calls} WHERE {SQL.one_of(method, known)} ORDER BY 1"


def sample(layout: Layout, names: Iterable[str], size: int) -> str:
    """Some parameters of the first rows."""
    calls = layout.calls(layout.source.scan("rejects_of_sample"))
    return f"SELECT {', '.join(map(SQL.identifier, names))} FROM {calls} LIMIT {size}"


def count(layout: Layout) -> str:
    """How many rows there are."""
    return f"SELECT count(*) FROM {layout.source.scan('rejects_of_count')}"


def trial(values: Mapping[str, str], tests: Mapping[str, str]) -> str:
    """Whether values of parameters pass what is asked of each alone."""
    calls = (f"{SQL.text(value)} AS {SQL.identifier(name)}" for name, value in values.items())
    asked = (f"({tests[name]}) IS TRUE" for name in values)
    return f"SELECT {', '.join(asked)} FROM (SELECT {', '.join(calls)}) calls"


def scan(index: int, layout: Layout, judge: Judge) -> str:
    """The pass over all rows: the cells of those that may be bad, NULL for the others."""
    calls = layout.calls(layout.source.scan(f"rejects_{index}"))
    return (
        f"CREATE TABLE scan_{index} AS\nSELECT CASE WHEN NOT calls.{ODD} AND ({judge.fine()})\n"
        f"  THEN NULL\nWHEN calls.{ODD}\n    OR {judge.suspect()}\n"
        f"  THEN {layout.packed()} END AS {CELLS}\nFROM {calls} calls"
    )


def kept(index: int) -> str:
    """What that pass kept, with the numbers of the rows."""
    return (
        f"CREATE VIEW kept_{index} AS\nSELECT {CELLS}, rowid + 1 AS {ORDINAL} FROM scan_{index}"
        f" WHERE {CELLS} IS NOT NULL"
    )


def taken(index: int) -> str:
    """How many rows that pass read, and how many it kept."""
    return f"SELECT count(*), count({CELLS}) FROM scan_{index}"


def take_kept(index: int, layout: Layout, relation: str) -> str:
    """The same from another engine, which calls the columns s0 and so on.

    An empty field of a CSV file is none, as DuckDB reads it.
    """
    columns = [SQL.as_text(f"s{at}") for at in range(len(layout.source.physical))]
    if layout.source.format == "csv":
        columns = [f"nullif({column}, '')" for column in columns]
    return (
        f"CREATE TABLE kept_{index} AS\nSELECT {SQL.array(columns)} AS {CELLS},"
        f" row AS {ORDINAL} FROM {relation}"
    )


def find(index: int, layout: Layout, judge: Judge, sparse: bool) -> str:
    """The violations of the rows that were kept; sorting brings few rows together.

    Rows without any stay: DuckDB would find the violations of all a second time to drop those.
    """
    order = f" ORDER BY {ORDINAL}" if sparse else ""
    kept = layout.restored(f"(FROM kept_{index}{order})", f"{ORDINAL}, {CELLS}")
    calls = layout.calls(kept, ORDINAL, CELLS)
    return (
        f"INSERT INTO found\nSELECT {index}, {ORDINAL}, {CELLS}, {_IS_BAD}, {FOUND} FROM (\n"
        f"SELECT {ORDINAL}, {CELLS}, {judge.violations()} AS {FOUND}\n"
        f"FROM {calls} calls WHERE NOT {ODD})"
    )


def odd(index: int, layout: Layout) -> str:
    """The rows that Python judges: number and line, or number and the bound columns."""
    columns = [SQL.identifier(name) for name in layout.bound.values()]
    values = ["line"] if layout.source.format == "jsonl" else columns
    selected = ", ".join([ORDINAL, *values])
    kept = layout.derived(layout.restored(f"kept_{index}", ORDINAL))
    return f"SELECT {selected} FROM {kept} WHERE {layout.odd()} ORDER BY {ORDINAL}"


def take_odd(index: int, findings: str) -> str:
    """What Python found, put beside the rest."""
    columns = f"{{ordinal: 'BIGINT', violations: {SQL.text(SQL.violations_type())}}}"
    read = f"read_json({SQL.text(findings)}, format = 'newline_delimited', columns = {columns})"
    return (
        f"INSERT INTO found\nSELECT {index}, ordinal, {CELLS}, {_IS_BAD}, {FOUND} FROM (\n"
        f"SELECT ordinal, {CELLS}, violations AS {FOUND}\n"
        f"FROM {read} JOIN kept_{index} ON {ORDINAL} = ordinal)"
    )


@dataclass(frozen=True)
class Wanted:
    """Which rows go out; whether they name their input, miss broken ones, lie in order."""

    rows: Rows
    named: bool
    shifted: bool = False
    sorted: bool = False


def rows(index: int, layout: Layout, wanted: Wanted) -> str:
    """The rows of one input that go out, with their number and their violations."""
    bad_only = wanted.rows == "bad"
    table = _bad_rows(index, layout) if bad_only else _all_rows(index, layout, wanted.rows)
    file = [f"{SQL.text(layout.source.name)} AS source_file"] if wanted.named else []
    shown = (f"{c.expression} AS {SQL.identifier(name)}" for name, c in layout.shown.items())
    number = _number(wanted.shifted)
    columns = [*shown, *file, f"{number} AS source_row", f"{FOUND} AS violations"]
    if wanted.shifted:
        table = _shifting(index, table)
    kept = bad_only and wanted.sorted and not wanted.shifted
    order = "" if kept else f" ORDER BY {ORDINAL}"
    return f"(SELECT {', '.join(columns)}\nFROM {table}{order})"


def union(selects: Iterable[str]) -> str:
    """The rows of all inputs, whose columns may differ."""
    return "\nUNION ALL BY NAME\n".join(selects)


def _number(shifted: bool) -> str:
    """The number of a row in its input."""
    return f"{ORDINAL} + COALESCE(shift, 0)" if shifted else ORDINAL


def _shifting(index: int, table: str) -> str:
    """Rows beside how many broken ones were left out before them."""
    shifts = f"(SELECT since, shift FROM shifts WHERE input = {index})"
    return f"{table}\nASOF LEFT JOIN {shifts} ON {ORDINAL} >= since"


def _bad_rows(index: int, layout: Layout) -> str:
    bad = f"(SELECT * FROM found WHERE input = {index} AND {BAD})"
    return layout.derived(layout.restored(bad, f"{ORDINAL}, {FOUND}"))


def _all_rows(index: int, layout: Layout, wanted: Rows) -> str:
    """A second pass over the input, beside what was found in the first."""
    scan = layout.source.scan(f"again_{index}")
    numbered = layout.derived(f"(SELECT *, row_number() OVER () AS n FROM {scan})")
    found = f"(SELECT {ORDINAL} AS o, {BAD}, {FOUND} FROM found WHERE input = {index})"
    conditions = [f"({layout.source.readable} OR o IS NOT NULL)"]
    if wanted == "good":
        conditions.append(f"NOT COALESCE({BAD}, FALSE)")
    return (
        f"(SELECT * REPLACE (COALESCE({FOUND}, []) AS {FOUND}), n AS {ORDINAL}\n"
        f"FROM {numbered} LEFT JOIN {found} ON o = n WHERE {' AND '.join(conditions)})"
    )


def counts() -> str:
    """How many rows break which rule."""
    return (
        "SELECT v.code, v.param, v.rule, v.severity, count(*) AS rows\n"
        f"FROM (SELECT unnest({FOUND}) AS v FROM found)\n"
        "GROUP BY ALL ORDER BY v.severity, rows DESC, v.rule, v.param"
    )


def totals() -> str:
    """How many rows are bad, and how many have warnings only."""
    warned = f"NOT {BAD} AND len({FOUND}) > 0"
    return f"SELECT count(*) FILTER ({BAD}), count(*) FILTER ({warned}) FROM found"


SHIFTED = "SELECT DISTINCT input FROM shifts"
