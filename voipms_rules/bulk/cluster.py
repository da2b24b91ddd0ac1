"""Runs a job over files on Apache Spark: DuckDB opens them here, the cluster judges every row.

A Parquet file, and a CSV file whose records are lines, are read by the
executors.  What only DuckDB reads as it should (JSON, other CSV, other
encodings, stdin, rows that Python judges) it writes beside the output, for them
to take from there.  The executors run SQL and no Python; they write what they
judged beside the output too, and DuckDB puts it in order: both engines give the
same file.  So the folder of the output must be one that all of them see.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from itertools import repeat
from pathlib import Path

from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession

from voipms_rules.bulk import output, queries
from voipms_rules.bulk.engine import Part, Run
from voipms_rules.bulk.job import BulkError, Job, Rows
from voipms_rules.bulk.layout import Layout
from voipms_rules.bulk.lines import ROW, Lines, local
from voipms_rules.bulk.spark import SQL, Binding, judge
from voipms_rules.bulk.summary import Summary

Session = AbstractContextManager[SparkSession]
JUDGED = "judged"  # what Python found, in a spooled file
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
    with output.aside(out) as place, _folder(out) as folder:
        with _faults(), session as spark:
            cluster = _Cluster(duck, spark, folder, rows)
            parts = [cluster.judge(index, layouts) for index in range(len(layouts))]
        places = [_parts(folder, index) for index in range(len(layouts))]
        wanted = queries.Wanted(rows, len(layouts) > 1)
        selects = map(queries.rows_judged, places, layouts, repeat(wanted))
        statement = output.copy(queries.union(selects), out, place)
        duck.execute(duck.con, statement, f"writing {out.name}")
        return duck.summary(layouts, parts, queries.gathered(places))


def statements(duck: Run, layouts: Sequence[Layout]) -> Iterator[str]:
    """The SQL of the executors, for those who want to read it first."""
    for layout in layouts:
        sheet = _direct(layout) or _spooled(layout)
        job = _job(duck, sheet)
        yield Binding(sheet.types, job, duck.book, sheet.bound, duck.methods(layout)).query()


def _job(duck: Run, sheet: _Sheet) -> Job:
    """The job over a frame's own names."""
    return replace(duck.job, mapping=sheet.bound, keep=["*"])


def _parts(folder: Path, index: int) -> str:
    """The files that the executors write for an input."""
    return str(folder / f"judged-{index}" / "*.parquet")


@dataclass(frozen=True)
class _Sheet:
    """An input as a frame has it: columns under plain names, with their types.

    ``shown`` are those that go out, ``bound`` those that give a parameter.
    """

    types: dict[str, str]
    shown: list[str]
    bound: dict[str, str]


def _direct(layout: Layout) -> _Sheet | None:
    """For a file that the executors read; None for one with types they may take otherwise."""
    columns = layout.source.columns
    if any(column.type not in _TYPES for column in columns.values()):
        return None
    if layout.job.mixed and any(columns[name].type == "BOOLEAN" for name in layout.bound.values()):
        return None
    names = {name: f"s{at}" for at, name in enumerate(columns)}
    types = {names[name]: _TYPES[column.type] for name, column in columns.items()}
    bound = {parameter: names[column] for parameter, column in layout.bound.items()}
    return _Sheet(types, list(names.values()), bound)


def _spooled(layout: Layout) -> _Sheet:
    """For a file that :meth:`Run.spool` wrote."""
    bound = {parameter: f"p{at}" for at, parameter in enumerate(layout.bound)}
    shown = [f"s{at}" for at in range(len(layout.shown))]
    return _Sheet(dict.fromkeys(bound.values(), "string"), shown, bound)


@dataclass(frozen=True)
class _Cluster:
    """The half of a run that Spark does."""

    duck: Run
    spark: SparkSession
    folder: Path
    wanted: Rows

    def judge(self, index: int, layouts: list[Layout]) -> Part:
        """Judge one input; what is needed of it lies in the folder then."""
        sheet, frame, part = self._open(index, layouts)
        judged = judge(frame, _job(self.duck, sheet), self.duck.book)
        by_python = f"COALESCE({JUDGED}, violations)" if JUDGED in frame.columns else "violations"
        rows = judged.selectExpr(*sheet.shown, ROW, f"{by_python} AS violations")
        if self.wanted == "bad":
            rows = rows.where("size(violations) > 0")
        rows.write.parquet(local(self.folder / f"judged-{index}"))
        return part

    def _open(self, index: int, layouts: list[Layout]) -> tuple[_Sheet, DataFrame, Part]:
        layout = layouts[index]
        sheet = _direct(layout)
        if sheet is not None and self._is_seen(layout):
            read = self._csv if layout.source.format == "csv" else self._parquet
            found = read(layout, sheet)
            if found is not None:
                return sheet, *found
        place = self.folder / f"spooled-{index}.parquet"
        part = self.duck.spool(index, layouts, place)
        return _spooled(layouts[index]), self.spark.read.parquet(local(place)), part

    def _is_seen(self, layout: Layout) -> bool:
        """Whether the executors see the file too, and read its format."""
        source = layout.source
        if source.path is None or self.duck.work in source.path.parents:
            return False
        return source.format in ("csv", "parquet") and not _is_pattern(source.path)

    def _csv(self, layout: Layout, sheet: _Sheet) -> tuple[DataFrame, Part] | None:
        source = layout.source
        assert source.path is not None and source.dialect is not None
        lines = Lines(self.spark, source.path, source.dialect, len(sheet.shown))
        survey = lines.survey()
        if survey is None:
            return None
        broken = tuple((source.name, line, reason) for line, reason in survey.broken)
        return lines.frame(survey, sheet.shown), Part(survey.rows, 0, broken)

    def _parquet(self, layout: Layout, sheet: _Sheet) -> tuple[DataFrame, Part]:
        assert layout.source.path is not None
        frame = self.spark.read.parquet(local(layout.source.path))
        names = zip(layout.source.columns, sheet.shown, strict=True)
        columns = (f"{SQL.identifier(name)} AS {short}" for name, short in names)
        rows = frame.selectExpr(*columns, f"_metadata.row_index + 1 AS {ROW}")
        return rows, Part(frame.count(), 0, ())


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
