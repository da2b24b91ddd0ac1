"""Records and lines of a CSV file: where the broken ones stand, and how lines end.

DuckDB says at which byte a record it refused begins.  The rows it took are
numbered as if the broken ones were not there; with the numbers found here the
two are put together again.  Read only when something is broken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Broken:
    """A record that could not be read; ``row`` counts from 1 behind the header."""

    row: int
    line: int
    reason: str


@dataclass(frozen=True)
class Dialect:
    """How a CSV file is written; ``skip`` lines stand before its header."""

    delimiter: str
    quote: str
    escape: str
    skip: int = 0


def locate(path: Path, dialect: Dialect | None, faults: Sequence[tuple[int, str]]) -> list[Broken]:
    """The broken records at these byte offsets, which must be sorted; no ``dialect``: lines."""
    found = []
    counter = _Counter(dialect)
    with path.open("rb") as stream:
        at = 0
        for offset, reason in faults:
            for chunk in _chunks(stream, offset - at):
                counter.feed(chunk)
            at = offset
            found.append(Broken(*counter.next_record(), reason))
    return found


def _chunks(stream: BinaryIO, size: int) -> Iterator[bytes]:
    while size > 0 and (chunk := stream.read(min(size, _CHUNK))):
        yield chunk
        size -= len(chunk)


class _Quoting:
    """Tells what of a file stands in quotes: one opens only where a field begins."""

    def __init__(self, dialect: Dialect) -> None:
        self.quote = dialect.quote.encode()
        self.escape = dialect.escape.encode()
        self.starts = (b"", b"\n", b"\r", dialect.delimiter.encode()[-1:])
        self.quoted = False
        self.last = b""  # the byte before, blanks aside
        self.closed = False  # whether that is a quote that ended a text

    def pieces(self, chunk: bytes) -> Iterator[tuple[bytes, bool]]:
        """The next bytes piece by piece, and whether each is quoted; a quote mark is."""
        for index, part in enumerate(chunk.split(self.quote)):
            if index:
                self._meet_quote()
                yield self.quote, True
            if part:
                self.last = (part if self.quoted else part.rstrip(b" "))[-1:] or self.last
                self.closed = False
                yield part, self.quoted

    def _meet_quote(self) -> None:
        """Open, close, or stand for itself; a doubled one closes and opens again."""
        if self.quoted:
            self.closed = self.escape == self.quote or self.last != self.escape
            self.quoted = not self.closed
        else:
            self.quoted = self.closed or self.last in self.starts
            self.closed = False
        self.last = self.quote


class _Counter:
    """Counts lines, and records that are not blank, over chunks of a file."""

    def __init__(self, dialect: Dialect | None) -> None:
        self.quoting = _Quoting(dialect) if dialect else None
        self.lines = 0
        self.records = 0
        self.pending = False  # whether the record so far has anything in it

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self.lines += chunk.count(b"\n")
        if self.quoting is None:
            return
        for piece, quoted in self.quoting.pieces(chunk):
            if quoted:
                self.pending = True
            else:
                self._unquoted(piece)

    def _unquoted(self, part: bytes) -> None:
        *ended, rest = part.split(b"\n")
        for piece in ended:
            self.records += bool(self.pending or piece.strip(b"\r"))
            self.pending = False
        self.pending = self.pending or bool(rest.strip(b"\r"))

    def next_record(self) -> tuple[int, int]:
        """The number of the record that begins here, the header being 0, and its line."""
        line = self.lines + 1
        return (self.records if self.quoting else line), line


def shifts(broken: Sequence[Broken]) -> dict[int, int]:
    """For rows numbered without the broken ones: from which number on how many were left out."""
    return {record.row - index: index + 1 for index, record in enumerate(broken)}


def one_line_end(stream: BinaryIO, dialect: Dialect | None) -> Iterator[bytes]:
    """The bytes of a file with a line feed as every line end; what is quoted stays as it is."""
    quoting = _Quoting(dialect) if dialect else None
    carried = b""
    while chunk := stream.read(_CHUNK):
        chunk = carried + chunk
        carried = b"\r" if chunk.endswith(b"\r") else b""  # its line feed may be yet to come
        chunk = chunk.removesuffix(carried)
        for piece, quoted in quoting.pieces(chunk) if quoting else [(chunk, False)]:
            yield piece if quoted else _line_feeds(piece)
    yield _line_feeds(carried)


def _line_feeds(text: bytes) -> bytes:
    return text.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
