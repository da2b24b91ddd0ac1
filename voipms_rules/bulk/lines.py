"""CSV on Spark: a record a line, split and numbered in SQL, wherever that is all there is to it.

Spark's own reader takes other records for broken than DuckDB does, and numbers
none.  Here a line is taken only if both read it alike.  :meth:`Lines.look` reads
the file's bytes once, on the driver, at a few gigabytes a second: what is not in
the file (quotes, carriage returns, ill-formed text) needs no SQL, and the lines
before each block make the executors' numbers those of the file.  A file with
anything else in it (records over several lines, stray quotes, mixed line ends)
is left to DuckDB, see :mod:`.cluster`.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

from voipms_rules.bulk.records import Dialect
from voipms_rules.targets.sql.dialects import Spark

SQL = Spark()
BLOCK, LINE, FAULT = "block", "line", "fault"
BLANK, STRANGE = "blank", "strange"  # no record; one that only DuckDB can read
TASK = 1 << 33  # Spark numbers the rows of each task from a multiple of it
_LONGEST = 1_000_000  # bytes of a line that is split here
_MOST_QUOTES = 200  # in such a line: Java's regular expressions recurse on them
_CHUNK = 1 << 20


@dataclass
class Look:
    """What bytes a file holds; ``ends`` are the line feeds before each chunk of it."""

    path: Path
    quotes: bool = False
    returns: bool = False
    zeros: bool = False
    valid: bool = True
    ends: list[int] = field(default_factory=lambda: [0])
    whole: bool = True  # whether a line feed ends the last line

    def take(self, chunk: bytes) -> None:
        """Look at the next bytes."""
        self.quotes = self.quotes or b'"' in chunk
        self.returns = self.returns or b"\r" in chunk
        self.zeros = self.zeros or b"\0" in chunk
        self.ends.append(self.ends[-1] + chunk.count(b"\n"))
        self.whole = chunk.endswith(b"\n")

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self.ends[-1] + (not self.whole)

    def before(self, block: int) -> int:
        """How many lines begin before those of a block, which has the line after its first byte."""
        if not block:
            return 0
        whole, rest = divmod(block, _CHUNK)
        with self.path.open("rb") as stream:
            stream.seek(whole * _CHUNK)
            return 1 + self.ends[whole] + stream.read(rest).count(b"\n")


def look(path: Path) -> Look:
    """One pass over a file."""
    found = Look(path)
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            found.take(chunk)
            found.valid = found.valid and _is_valid(decoder, chunk)
    found.valid = found.valid and _is_valid(decoder, b"")
    return found


def _is_valid(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    """Whether the next bytes are well-formed; none are the end."""
    try:
        decoder.decode(chunk, final=not chunk)
    except UnicodeDecodeError:
        return False
    return True


@dataclass(frozen=True)
class Lines:
    """A CSV file as lines; ``width`` is the number of its columns."""

    seen: Look
    dialect: Dialect
    width: int

    @property
    def is_plain(self) -> bool:
        """Whether the dialect is one that is split here, of a file that may be."""
        usual = self.dialect.quote == self.dialect.escape == '"' and not self.dialect.skip
        return usual and len(self.dialect.delimiter) == 1 and not self.seen.zeros

    def frame(self, spark: SparkSession, names: Sequence[str]) -> DataFrame:
        """The lines under these names, with the block and the number in it, and what is wrong."""
        lines = spark.read.option("lineSep", "\n").text(local(self.seen.path))
        body = f"CASE WHEN endswith(value, {_CR}) THEN left(value, length(value) - 1) END"
        value = f"{body if self.seen.returns else 'value'} AS value"
        fields = (f"get(fields, {at}) AS {name}" for at, name in enumerate(names))
        return (
            lines.selectExpr(value, f"_metadata.file_block_start AS {BLOCK}")
            .selectExpr("*", f"{self._is_odd()} AS odd")
            .selectExpr("*", f"{self._fields()} AS fields")
            .selectExpr(*fields, f"{self._fault()} AS {FAULT}", BLOCK, f"{_NUMBER} AS {LINE}")
        )

    # -- one line -----------------------------------------------------------------------------

    def _is_odd(self) -> str:
        """Whether a line cannot be split here."""
        return " OR ".join([f"octet_length(value) > {_LONGEST}", *self._oddities()])

    def _oddities(self) -> Iterator[str]:
        if self.seen.returns:
            yield f"value IS NULL OR contains(value, {_CR})"
        if self.seen.quotes:
            quotes = f"length(value) - length(replace(value, {_QUOTE}, ''))"
            record = SQL.full_match("value", self._record)
            yield f"contains(value, {_QUOTE}) AND ({quotes} > {_MOST_QUOTES} OR NOT {record})"

    def _fields(self) -> str:
        """The fields of a line; quotes are rare, and the way through them slow.

        A delimiter before the first field too: no match is empty, none is passed over.
        """
        unquoted = f"split(value, {SQL.regex(self._delimiter)}, -1)"
        if not self.seen.quotes:
            return unquoted
        field = SQL.regex(f"{self._delimiter}({self._field})")
        every = f"concat({SQL.text(self.dialect.delimiter)}, value)"
        found = f"regexp_extract_all({every}, {field}, 1)"
        twice = SQL.text(self.dialect.quote * 2)
        inner = f"replace(substring(f, 2, length(f) - 2), {twice}, {_QUOTE})"
        stripped = f"CASE WHEN startswith(f, {_QUOTE}) THEN {inner} ELSE f END"
        quoted = f"transform({found}, f -> {stripped})"
        return (
            f"CASE WHEN odd THEN array() WHEN contains(value, {_QUOTE}) THEN {quoted}"
            f" ELSE {unquoted} END"
        )

    def _fault(self) -> str:
        """Why a line gives no row."""
        blank = f"WHEN value = '' THEN {SQL.text(BLANK)}" if self.width > 1 else ""
        return (
            f"CASE WHEN odd THEN {SQL.text(STRANGE)} {blank}"
            f" WHEN size(fields) <> {self.width} THEN {self._misfit()} {self._malformed()} END"
        )

    def _misfit(self) -> str:
        """What is wrong with a line of too few or too many fields."""
        number, width = "size(fields)", self.width
        surplus = f"array_join(slice(fields, {width + 1}, {number}), '')"
        strange = f"NOT is_valid_utf8(value) OR ({number} > {width} AND {surplus} = '')"
        return (
            f"CASE WHEN {strange} THEN {SQL.text(STRANGE)}"
            f" WHEN {number} < {width} THEN 'too few fields' ELSE 'too many fields' END"
        )

    def _malformed(self) -> str:
        return "" if self.seen.valid else "WHEN NOT is_valid_utf8(value) THEN 'not UTF-8'"

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


_CR, _QUOTE = SQL.text("\r"), SQL.text('"')
_NUMBER = "monotonically_increasing_id()"
