"""The checks on Apache Spark, where one machine is not enough.

``judge`` adds the column ``violations`` to a DataFrame: SQL expressions only,
no Python on the executors.  Spark can say in SQL what DuckDB leaves to Python:
floats and ill-formed text have no wire form, and nothing else is to be said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pyspark.sql import DataFrame

from voipms_rules.bulk.job import METHOD, BulkError, Job, bind
from voipms_rules.bulk.queries import Judge
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.dialects import Spark

SQL = Spark()
CALLS = "calls"  # the structure of parameters, under the name the checks look for
UNENCODABLE = "unencodable_value"
_LARGEST = 2**53 - 1
_WHOLE = frozenset({"tinyint", "smallint", "int", "bigint"})


def judge(frame: DataFrame, job: Job, book: Book | None = None) -> DataFrame:
    """The frame with a column ``violations``; BulkError for names and types that do not fit."""
    book = book or Book.of(load_catalog())
    if CALLS in frame.columns:
        raise BulkError(f"the frame has a column {CALLS}; rename it")
    bound = bind(job, book, frame.columns, "the frame")
    methods = _methods_of(frame, bound) if job.mixed else [job.method]
    binding = Binding(dict(frame.dtypes), job, book, bound, methods)
    kept = [SQL.identifier(name) for name in frame.columns]
    texts = frame.selectExpr("*", f"{binding.calls()} AS {CALLS}")
    return texts.selectExpr(*kept, f"{binding.violations()} AS violations")


class Binding:
    """A frame's columns as parameters of a job: the expressions that judge it."""

    def __init__(
        self,
        types: Mapping[str, str],
        job: Job,
        book: Book,
        bound: Mapping[str, str],
        methods: Sequence[str],
    ) -> None:
        self.types = types
        self.job = job
        self.book = book
        self.bound = bound
        known = job.programs(book)
        present = frozenset(bound) | frozenset(job.constants)
        occurring = [name for name in methods if name in known]
        self.judge = Judge(book, job, present, occurring, SQL)

    def query(self) -> str:
        """The whole as one statement over a relation ``input``."""
        calls = f"SELECT *, {self.calls()} AS {CALLS} FROM input"
        return f"SELECT * EXCEPT ({CALLS}), {self.violations()} AS violations\nFROM ({calls})"

    def calls(self) -> str:
        """The structure that holds every parameter's text."""
        texts = {name: self.text(name, column) for name, column in self.bound.items()}
        texts |= {name: SQL.text(value) for name, value in self.job.constants.items()}
        return SQL.struct({name: f"CAST({text} AS STRING)" for name, text in texts.items()})

    def violations(self) -> str:
        """What is wrong with a row: nothing more, once a value cannot be sent at all."""
        severity = self.job.settling.severity_of(UNENCODABLE, UNENCODABLE, "documented")
        tests = dict(self.unencodable()) if severity else {}
        if not tests:
            return self.judge.violations()
        say = self.judge.checks.violation
        cases = [
            f"CASE WHEN {test} THEN {say(UNENCODABLE, name, UNENCODABLE, str(severity))} END"
            for name, test in tests.items()
        ]
        listed = SQL.filter(SQL.array(cases), "violation", "violation IS NOT NULL")
        any_of = " OR ".join(tests.values())
        return f"CASE WHEN {any_of} THEN {listed} ELSE {self.judge.violations()} END"

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
            return f"NOT COALESCE(is_valid_utf8({value}), TRUE)"
        if kind in ("float", "double"):
            return f"{value} IS NOT NULL"
        if kind in _WHOLE:
            return f"NOT COALESCE({value} BETWEEN {-_LARGEST} AND {_LARGEST}, TRUE)"
        return None


def _methods_of(frame: DataFrame, bound: dict[str, str]) -> list[str]:
    """The methods that occur in a mixed frame."""
    rows = frame.select(bound[METHOD]).distinct().limit(1000).collect()
    return sorted(str(row[0]) for row in rows if row[0] is not None)
