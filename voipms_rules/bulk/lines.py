"""CSV on Spark: a record a line, split and numbered in SQL, wherever that is all there is to it.

Spark's own reader takes other records for broken than DuckDB does, and numbers
none.  Here a line is taken only if both read it alike; :meth:`Lines.survey`
says whether all are of that kind, and which record each block of the file
begins with.  A file with anything else in it (records over several lines,
stray quotes, mixed line ends) is left to DuckDB, see :mod:`.cluster`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql.functions import broadcast, expr

from voipms_rules.bulk.records import Dialect
from voipms_rules.targets.sql.dialects import Spark

SQL = Spark()
ROW = "row"
_LONGEST = 1_000_000  # bytes of a line that is split here
_MOST_QUOTES = 200  # in such a line: Java's regular expressions recurse on them
_STRANGE = "strange"  # only DuckDB can say
Starts = Sequence[tuple[int, int]]  # block of the file, and what to add to its counter


@dataclass(frozen=True)
class Survey:
    """What a file holds whose records are lines; ``broken`` are (line, reason)."""

    rows: int
    starts: Starts
    broken: Sequence[tuple[int, str]]


@dataclass(frozen=True)
class Lines:
    """A CSV file as lines; ``width`` is the number of its columns."""

    spark: SparkSession
    path: Path
    dialect: Dialect
    width: int

    def survey(self) -> Survey | None:
        """One pass over the file; None unless every record is a line that can be split here."""
        if not _is_plain(self.dialect):
            return None
        blocks = _by_block(
            self._records(), "record", returns=_RETURN, strange=f"fault = {SQL.text(_STRANGE)}",
            broken="fault IS NOT NULL",
        )  # fmt: skip
        total, returns = _sum(blocks, "total"), _sum(blocks, "returns")
        if _sum(blocks, "strange") or returns not in (0, total):
            return None
        broken = self._broken() if _sum(blocks, "broken") else []
        if any(line == 0 for line, _ in broken):
            return None  # a header that is no header
        lines = [(line + 1, reason) for line, reason in broken]
        return Survey(max(total - 1, 0) - len(broken), _starts(blocks), lines)

    def frame(self, survey: Survey, names: Sequence[str]) -> DataFrame:
        """The rows under these names, and their numbers."""
        fields = (f"nullif(fields[{at}], '') AS {name}" for at, name in enumerate(names))
        rows = self._numbered("record", survey.starts, self._records().where("fault IS NULL"))
        return rows.where(f"{ROW} > 0").selectExpr(*fields, ROW)

    # -- lines, and the records among them -------------------------------------------------

    def _lines(self) -> DataFrame:
        """The lines, each with its block; Spark counts them from anew in every task."""
        lines = self.spark.read.option("lineSep", "\n").text(local(self.path))
        number = "monotonically_increasing_id() AS line"
        return lines.selectExpr("value AS raw", "_metadata.file_block_start AS block", number)

    def _records(self) -> DataFrame:
        """The lines that are records, split into fields, and what is wrong with those that are."""
        body = f"CASE WHEN {_RETURN} THEN substring(raw, 1, length(raw) - 1) ELSE raw END AS value"
        lines = self._lines().selectExpr("*", body)
        kept = lines.where("value <> ''") if self.width > 1 else lines
        number = "monotonically_increasing_id() AS record"
        return (
            kept.selectExpr("*", f"{self._is_odd()} AS odd", number)
            .selectExpr("*", f"CASE WHEN NOT odd THEN {self._fields()} END AS fields")
            .selectExpr("*", f"{self._fault()} AS fault")
        )

    def _broken(self) -> list[tuple[int, str]]:
        """The number of the line of every broken record, from 0."""
        starts = _starts(_by_block(self._lines(), "line"))
        faults = self._records().where("fault IS NOT NULL")
        found = self._numbered("line", starts, faults).select(ROW, "fault").orderBy(ROW)
        return [(row[ROW], row.fault) for row in found.collect()]

    def _numbered(self, counter: str, starts: Starts, frame: DataFrame) -> DataFrame:
        """The frame with the numbers that follow from where the blocks begin."""
        values = ", ".join(f"({block}L, {start}L)" for block, start in starts)
        table = self.spark.sql(f"SELECT * FROM VALUES {values} AS starts(block, start)")
        return frame.join(broadcast(table), "block").selectExpr("*", f"start + {counter} AS {ROW}")

    # -- one line -----------------------------------------------------------------------------

    def _is_odd(self) -> str:
        """Whether a line cannot be split here."""
        quotes = f"length(value) - length(replace(value, {self._quote}, ''))"
        return (
            f"contains(value, {_CR}) OR contains(value, {_NUL}) OR octet_length(value) > {_LONGEST}"
            f" OR (contains(value, {self._quote}) AND ({quotes} > {_MOST_QUOTES}"
            f" OR NOT {SQL.full_match('value', self._record)}))"
        )

    def _fields(self) -> str:
        """The fields of a line; quotes are rare, and the way through them slow.

        A delimiter before the first field too: no match is empty, none is passed over.
        """
        unquoted = f"split(value, {SQL.regex(re.escape(self.dialect.delimiter))}, -1)"
        field = SQL.regex(f"{self._delimiter}({self._field})")
        every = f"concat({SQL.text(self.dialect.delimiter)}, value)"
        found = f"regexp_extract_all({every}, {field}, 1)"
        twice = SQL.text(self.dialect.quote * 2)
        inner = f"replace(substring(f, 2, length(f) - 2), {twice}, {self._quote})"
        stripped = f"CASE WHEN startswith(f, {self._quote}) THEN {inner} ELSE f END"
        quoted = f"transform({found}, f -> {stripped})"
        return f"CASE WHEN contains(value, {self._quote}) THEN {quoted} ELSE {unquoted} END"

    def _fault(self) -> str:
        """Why a line gives no row."""
        number, width = "size(fields)", self.width
        surplus = f"array_join(slice(fields, {width + 1}, {number}), '')"
        valid = "is_valid_utf8(value)"
        return (
            f"CASE WHEN odd OR ({number} <> {width} AND NOT {valid}) OR ({number} > {width}"
            f" AND {surplus} = '') THEN {SQL.text(_STRANGE)}"
            f" WHEN NOT {valid} THEN 'not UTF-8' WHEN {number} < {width} THEN 'too few fields'"
            f" WHEN {number} > {width} THEN 'too many fields' END"
        )

    @property
    def _quote(self) -> str:
        return SQL.text(self.dialect.quote)

    @property
    def _delimiter(self) -> str:
        return re.escape(self.dialect.delimiter)

    @property
    def _field(self) -> str:
        """A field; possessive, since a field can be read in one way only."""
        quote, delimiter = self.dialect.quote, self._delimiter
        return f"{quote}[^{quote}]*+(?:{quote}{quote}[^{quote}]*+)*+{quote}|[^{delimiter}{quote}]*+"

    @property
    def _record(self) -> str:
        return f"(?:{self._field})(?:{self._delimiter}(?:{self._field}))*+"


def local(path: Path) -> str:
    """A path of the file systems that all machines see, whatever Spark's usual one is."""
    return f"file://{path.absolute()}"


_CR, _NUL = SQL.text("\r"), SQL.text("\0")
_RETURN = f"endswith(raw, {_CR})"


def _is_plain(dialect: Dialect) -> bool:
    """Whether a dialect is one that is split here."""
    usual = dialect.quote == dialect.escape == '"' and not dialect.skip
    return usual and len(dialect.delimiter) == 1


def _by_block(frame: DataFrame, counter: str, **tests: str) -> list[Row]:
    """For each block in order: its first number, how many there are, how many pass each test."""
    counts = (expr(f"count_if({test})").alias(name) for name, test in tests.items())
    totals = expr(f"min({counter})").alias("first"), expr("count(1)").alias("total")
    blocks: list[Row] = frame.groupBy("block").agg(*totals, *counts).orderBy("block").collect()
    return blocks


def _sum(blocks: Sequence[Row], name: str) -> int:
    return sum(block[name] for block in blocks)


def _starts(blocks: Sequence[Row]) -> Starts:
    """What makes the numbers of each block follow those of the blocks before it."""
    before = accumulate((block.total for block in blocks), initial=0)
    return [
        (block.block, start - block.first) for block, start in zip(blocks, before, strict=False)
    ]
