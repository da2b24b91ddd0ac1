"""The checks on Apache Spark, where one machine is not enough.

``judge`` adds the column ``violations`` to a DataFrame: SQL expressions only,
no Python on the executors.  Spark can say in SQL what DuckDB leaves to Python:
floats and ill-formed text have no wire form, and nothing else is to be said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pyspark.sql import DataFrame

from voipms_rules.bulk.job import METHOD, BulkError, Job, bind
from voipms_rules.bulk.queries import Judge
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Record
from voipms_rules.targets.sql.dialects import Spark

SQL = Spark()
CALLS = "calls"  # the structure of parameters, under the name the checks look for
UNENCODABLE = "unencodable_value"
_LARGEST = 2**53 - 1
_WHOLE = frozenset({"tinyint", "smallint", "int", "bigint"})


@dataclass(frozen=True)
class Known:
    """What is known of a frame before it is read.

    ``usual`` are values that most rows have, and that are fine; ``valid`` if
    all texts are well-formed.
    """

    usual: Mapping[str, str] = field(default_factory=dict)
    valid: bool = False


NOTHING = Known()


def judge(frame: DataFrame, job: Job, book: Book | None = None) -> DataFrame:
    """The frame with a column ``violations``; BulkError for names and types that do not fit."""
    binding = _bind(frame, job, book or Book.of(load_catalog()), NOTHING)
    kept = map(SQL.identifier, frame.columns)
    return binding.calls_of(frame).selectExpr(*kept, f"{binding.listed()} AS violations")


def suspects(frame: DataFrame, job: Job, book: Book, known: Known, always: str) -> DataFrame:
    """The rows that may be bad, and those of which ``always`` holds."""
    binding = _bind(frame, job, book, known)
    return binding.calls_of(frame).where(f"{always} OR {binding.suspect()}").drop(CALLS)


def _bind(frame: DataFrame, job: Job, book: Book, known: Known) -> Binding:
    if CALLS in frame.columns:
        raise BulkError(f"the frame has a column {CALLS}; rename it")
    bound = bind(job, book, frame.columns, "the frame")
    methods = _methods_of(frame, bound) if job.mixed else [job.method]
    return Binding(dict(frame.dtypes), job, book, bound, methods, known)


class Binding:
    """A frame's columns as parameters of a job: the expressions that judge it."""

    def __init__(
        self,
        types: Mapping[str, str],
        job: Job,
        book: Book,
        bound: Mapping[str, str],
        methods: Sequence[str],
        known: Known = NOTHING,
    ) -> None:
        self.known = known
        self.types = types
        self.job = job
        self.book = book
        self.bound = bound
        programs = job.programs(book)
        present = frozenset(bound) | frozenset(job.constants)
        occurring = [name for name in methods if name in programs]
        self.judge = Judge(book, job, present, occurring, SQL, known.usual)

    def query(self) -> str:
        """What sorts the rows out, as one statement over a relation ``input``."""
        calls = f"SELECT *, {self.calls()} AS {CALLS} FROM input"
        return f"SELECT * EXCEPT ({CALLS})\nFROM ({calls})\nWHERE {self.suspect()}"

    def calls_of(self, frame: DataFrame) -> DataFrame:
        """A frame with the structure of its parameters."""
        return frame.selectExpr("*", f"{self.calls()} AS {CALLS}")

    def calls(self) -> str:
        """The structure that holds every parameter's text."""
        texts = {name: self.text(name, column) for name, column in self.bound.items()}
        texts |= {name: SQL.text(value) for name, value in self.job.constants.items()}
        return SQL.struct({name: f"CAST({text} AS STRING)" for name, text in texts.items()})

    def listed(self) -> str:
        """What is wrong with a row, for rows of which most are fine."""
        checks = self.judge.checks
        return f"CASE WHEN {self.fine()} THEN {checks.none()} ELSE {self.violations()} END"

    def suspect(self) -> str:
        """Whether a row may be bad."""
        return f"NOT COALESCE({self.fine()}, FALSE)"

    def fine(self) -> str:
        """Whether a row breaks no rule, as far as a glance can tell."""
        return "\n    AND ".join([f"({self.judge.fine()})", *self._sendable()])

    def _sendable(self) -> Iterator[str]:
        """When every value can be sent; texts are well-formed if they are so together."""
        texts = [name for name in self.bound.values() if self.types[name] == "string"]
        others = {k: v for k, v in self._unsendable().items() if self.bound[k] not in texts}
        if len(others) < len(self._unsendable()):
            columns = ", ".join(map(SQL.identifier, dict.fromkeys(texts)))
            yield f"is_valid_utf8(concat_ws(' ', {columns}))"
        yield from (f"NOT ({test})" for test in others.values())

    def violations(self) -> str:
        """What is wrong with a row: nothing more, once a value cannot be sent at all."""
        tests = self._unsendable()
        if not tests:
            return self.judge.violations()
        severity = str(self._severity())
        chains = [
            [(test, Record(UNENCODABLE, name, UNENCODABLE, severity))]
            for name, test in tests.items()
        ]
        listed = self.judge.checks.listed(chains)
        any_of = " OR ".join(tests.values())
        return f"CASE WHEN {any_of} THEN {listed} ELSE {self.judge.violations()} END"

    def _severity(self) -> str | None:
        return self.job.settling.severity_of(UNENCODABLE, UNENCODABLE, "documented")

    def _unsendable(self) -> dict[str, str]:
        """What makes a value one that cannot be sent, by parameter, if that is heard."""
        return dict(self.unencodable()) if self._severity() else {}

    def unencodable(self) -> Iterator[tuple[str, str]]:
        """Parameters that may lack a wire form, in declared order, and when they do."""
        for name in self.ordered():
            test = self.has_no_text(self.bound[name])
            if test is not None:
                yield name, test

    def ordered(self) -> list[str]:
        """The parameters as their method declares them; sorted where methods are mixed."""
        if self.job.mixed:
            return sorted(self.bound)
        declared = self.job.programs(self.book)[self.job.method].method.parameters
        return [parameter.name for parameter in declared if parameter.name in self.bound]

    def text(self, parameter: str, column: str) -> str:
        """The wire form of a column."""
        kind, value = self.types[column], SQL.identifier(column)
        if kind == "boolean":
            no, yes = self._switch(parameter)
            return f"CASE {value} WHEN TRUE THEN {SQL.text(yes)} WHEN FALSE THEN {SQL.text(no)} END"
        if kind.startswith("timestamp"):
            return f"date_format({value}, 'yyyy-MM-dd HH:mm:ss')"
        if kind.startswith(("array", "map", "struct", "binary")):
            raise BulkError(f"the frame's column {column} is of type {kind}; make it text first")
        return value

    def _switch(self, parameter: str) -> tuple[str, str]:
        if self.job.mixed:
            raise BulkError(f"{parameter}: booleans differ between methods; make them text first")
        declared = self.job.programs(self.book)[self.job.method].method.by_name[parameter]
        return declared.type.booleans or ("0", "1")

    def has_no_text(self, column: str) -> str | None:
        """When a column's value cannot be sent."""
        kind, value = self.types[column], SQL.identifier(column)
        if kind == "string":
            return None if self.known.valid else f"NOT COALESCE(is_valid_utf8({value}), TRUE)"
        if kind in ("float", "double"):
            return f"{value} IS NOT NULL"
        if kind in _WHOLE:
            return f"NOT COALESCE({value} BETWEEN {-_LARGEST} AND {_LARGEST}, TRUE)"
        return None


def _methods_of(frame: DataFrame, bound: dict[str, str]) -> list[str]:
    """The methods that occur in a mixed frame."""
    rows = frame.select(bound[METHOD]).distinct().limit(1000).collect()
    return sorted(str(row[0]) for row in rows if row[0] is not None)
