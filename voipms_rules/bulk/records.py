"""Where the broken records of a CSV file stand: their record numbers and lines.

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


def locate(path: Path, quote: str, faults: Sequence[tuple[int, str]]) -> list[Broken]:
    """The broken records at these byte offsets, which must be sorted; no ``quote``: lines."""
    found = []
    counter = _Counter(quote.encode())
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


class _Counter:
    """Counts lines, and records that are not blank, over chunks of a file."""

    def __init__(self, quote: bytes) -> None:
        self.quote = quote
        self.quoted = False
        self.lines = 0
        self.records = 0
        self.pending = False  # whether the record so far has anything in it

    def feed(self, chunk: bytes) -> None:
        """Take the next bytes; a doubled quote leaves and enters, which comes to the same."""
        self.lines += chunk.count(b"\n")
        if not self.quote:
            return
        for index, part in enumerate(chunk.split(self.quote)):
            if index:
                self.quoted = not self.quoted
                self.pending = True
            if not self.quoted:
                self._unquoted(part)

    def _unquoted(self, part: bytes) -> None:
        *ended, rest = part.split(b"\n")
        for piece in ended:
            self.records += bool(self.pending or piece.strip(b"\r"))
            self.pending = False
        self.pending = self.pending or bool(rest.strip(b"\r"))

    def next_record(self) -> tuple[int, int]:
        """The number of the record that begins here, the header being 0, and its line."""
        line = self.lines + 1
        return (self.records if self.quote else line), line


def shifts(broken: Sequence[Broken]) -> dict[int, int]:
    """For rows numbered without the broken ones: from which number on how many were left out."""
    return {record.row - index: index + 1 for index, record in enumerate(broken)}
