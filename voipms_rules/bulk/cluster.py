"""Runs a job over files on Apache Spark: the executors sort out the rows that may be bad.

They read Parquet files, and CSV files whose records are lines, run SQL and no
Python, and write what may be bad beside the output; so the folder of the output
must be one that all of them see.  DuckDB has opened the files before, and does
the rest as it does alone: it says what is wrong with those rows and writes the
output, so that both engines give the same file.  What only DuckDB reads as it
should (JSON, other CSV, other encodings, stdin) it judges itself.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession

from voipms_rules.bulk.engine import Part, Run
from voipms_rules.bulk.job import BulkError, Job, Rows
from voipms_rules.bulk.layout import Layout
from voipms_rules.bulk.lines import FAULT, Lines, local, look
from voipms_rules.bulk.numbering import Found, broken
from voipms_rules.bulk.sources import SQL as DUCK
from voipms_rules.bulk.spark import SQL, Binding, Known, suspects
from voipms_rules.bulk.summary import Summary

Session = AbstractContextManager[SparkSession]
# How Spark reads a column of a Parquet file that DuckDB finds to be of a type.
_TYPES = {
    "VARCHAR": "string", "BOOLEAN": "boolean", "DATE": "date", "FLOAT": "float",
    "DOUBLE": "double", "TINYINT": "tinyint", "SMALLINT": "smallint", "INTEGER": "int",
    "BIGINT": "bigint", "UTINYINT": "smallint", "USMALLINT": "int", "UINTEGER": "bigint",
}  # fmt: skip


def judge_files(
    duck: Run, layouts: list[Layout], rows: Rows, out: Path, session: Session
) -> Summary:
    """Judge the inputs and write the rows that are wanted.

    The session ends before the folder goes, or its tasks might write there again.
    """
    duck.prepare()
    with _folder(out) as folder, _faults(), session as spark:
        cluster = _Cluster(duck, spark, folder)
        parts = [cluster.judge(index, layouts) for index in range(len(layouts))]
    duck.write(layouts, rows, out)
    return duck.summary(layouts, parts)


def statements(duck: Run, layouts: Sequence[Layout]) -> Iterator[str]:
    """The SQL that sorts out rows, there or here, for those who want to read it first."""
    for index, layout in enumerate(layouts):
        sheet = _sheet(layout)
        if sheet is None:
            yield from duck.passes(index, layout)
        else:
            job, methods = _job(duck, sheet), duck.methods(layout)
            yield Binding(sheet.types, job, duck.book, sheet.bound, methods).query()


def _job(duck: Run, sheet: _Sheet) -> Job:
    """The job over a frame's own names."""
    return replace(duck.job, mapping=sheet.bound, keep=["*"])


@dataclass(frozen=True)
class _Sheet:
    """An input as a frame has it: columns under plain names, with their types.

    ``bound`` are those that give a parameter.
    """

    types: dict[str, str]
    bound: dict[str, str]


def _sheet(layout: Layout) -> _Sheet | None:
    """For a file that the executors read; None for one that they may take otherwise."""
    source = layout.source
    if source.format not in ("csv", "parquet"):
        return None
    columns = source.columns
    if any(column.type not in _TYPES for column in columns.values()):
        return None
    if layout.job.mixed and any(columns[name].type == "BOOLEAN" for name in layout.bound.values()):
        return None
    names = {name: f"s{at}" for at, name in enumerate(columns)}
    types = {names[name]: _TYPES[column.type] for name, column in columns.items()}
    bound = {parameter: names[column] for parameter, column in layout.bound.items()}
    return _Sheet(types, bound)


@dataclass(frozen=True)
class _Cluster:
    """The half of a run that Spark does: of each input, the rows that may be bad."""

    duck: Run
    spark: SparkSession
    folder: Path

    def judge(self, index: int, layouts: list[Layout]) -> Part:
        """Judge one input; DuckDB does it alone where the executors cannot help."""
        layout = layouts[index]
        sheet = _sheet(layout)
        if sheet is not None and self._is_seen(layout):
            read = self._csv if layout.source.format == "csv" else self._parquet
            part = read(index, layout, sheet)
            if part is not None:
                return part
        return self.duck.judge_one(index, layouts)

    def _is_seen(self, layout: Layout) -> bool:
        """Whether the executors see the file too."""
        path = layout.source.path
        return path is not None and self.duck.work not in path.parents and not _is_pattern(path)

    def _csv(self, index: int, layout: Layout, sheet: _Sheet) -> Part | None:
        """A file whose records are lines; None if it turns out to be of another kind."""
        source = layout.source
        assert source.path is not None and source.dialect is not None
        lines = Lines(look(source.path), source.dialect, len(sheet.types))
        if not lines.is_plain:
            return None
        frame = lines.frame(self.spark, list(sheet.types))
        known = self._known(layout, valid=True)
        found = Found(self.duck.con, self._written(index, sheet, frame, known), lines.seen)
        faults = found.faults()
        faulty = broken(faults)
        if faulty is None:
            return None
        taken = max(lines.seen.lines - len(faults) - 1, 0)
        return self.duck.judge_kept(index, layout, found.rows(), faulty, taken)

    def _parquet(self, index: int, layout: Layout, sheet: _Sheet) -> Part:
        source = layout.source
        assert source.path is not None
        names = [SQL.identifier(name) for name in source.columns]
        schema = ", ".join(map(" ".join, zip(names, sheet.types.values(), strict=True)))
        frame = self.spark.read.schema(schema).parquet(local(source.path))
        columns = map(" AS ".join, zip(names, sheet.types, strict=True))
        rows = frame.selectExpr(*columns, "_metadata.row_index + 1 AS row")
        found = self._written(index, sheet, rows, self._known(layout))
        return self.duck.judge_kept(index, layout, found, [], self.duck.count(layout))

    def _known(self, layout: Layout, valid: bool = False) -> Known:
        return Known(self.duck.usual(layout), valid)

    def _written(self, index: int, sheet: _Sheet, frame: DataFrame, known: Known) -> str:
        """Have the executors write the rows that may be bad; the relation DuckDB reads them by."""
        always = f"{FAULT} IS NOT NULL" if FAULT in frame.columns else "FALSE"
        rows = suspects(frame, _job(self.duck, sheet), self.duck.book, known, always)
        place = self.folder / f"kept-{index}"
        rows.write.parquet(local(place))
        return f"read_parquet({DUCK.text(str(place / '*.parquet'))})"


@contextmanager
def session(master: str) -> Iterator[SparkSession]:
    """A session of one run, which ends with it."""
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        raise BulkError("Spark needs Java 17 or newer: install it, or set JAVA_HOME")
    builder = SparkSession.builder.master(master).appName("voipms-rules bulk")
    for name, value in SETTINGS.items():
        builder = builder.config(name, value)
    try:
        spark = builder.getOrCreate()
    except Exception as error:  # py4j's and Java's own, of many kinds
        raise BulkError(f"Spark does not start on {master}: {_reason(error)}") from error
    try:
        yield spark
    finally:
        spark.stop()


SETTINGS = {
    "spark.log.level": "ERROR",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.caseSensitive": "true",
    # One block of a file a task: the rows of a task are numbered.
    "spark.sql.files.maxPartitionNum": str(2**31 - 1),
    # Java compiles no method of more bytes, and one that is not compiled is slow.
    "spark.sql.codegen.hugeMethodLimit": "8000",
    # Only ASCII is ever asked for its case; the library for all languages is slow.
    "spark.sql.icu.caseMappings.enabled": "false",
}


@contextmanager
def _folder(out: Path) -> Iterator[Path]:
    """A folder beside the output for what goes from engine to engine."""
    folder = out.with_name(f".{out.name}.spark")
    if _is_pattern(folder):
        raise BulkError(f"{out}: Spark would take this path for a pattern of paths")
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir()
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_pattern(path: Path) -> bool:
    """Whether Spark takes a path for a pattern of several."""
    return any(char in str(path.absolute()) for char in "{}[]*?\\")


@contextmanager
def _faults() -> Iterator[None]:
    """What Spark has to say, in one line."""
    try:
        yield
    except PySparkException as error:
        raise BulkError(f"Spark: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    causes = [line for line in lines if line.startswith("Caused by:")]
    return (causes or lines or [type(error).__name__])[-1 if causes else 0]
