"""Writing: beside the target first, renamed when whole; nothing half-written stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voipms_rules.bulk.job import BulkError
from voipms_rules.bulk.sources import SQL

_OPTIONS = {
    ".csv": "FORMAT csv, HEADER",
    ".jsonl": "FORMAT json",
    ".ndjson": "FORMAT json",
    ".parquet": "FORMAT parquet",
}


def options(out: Path) -> str:
    """How DuckDB writes a file of this name; raises BulkError for one it cannot."""
    try:
        return _OPTIONS[out.suffix.lower()]
    except KeyError:
        known = ", ".join(_OPTIONS)
        raise BulkError(f"{out}: the name of the output must end in one of {known}") from None


def copy(rows: str, out: Path, place: Path) -> str:
    """The statement that writes rows; in CSV the violations stand as JSON."""
    if out.suffix.lower() == ".csv":
        rows = f"SELECT * REPLACE (to_json(violations) AS violations) FROM (\n{rows})"
    return f"COPY (\n{rows}\n) TO {SQL.text(str(place))} ({options(out)})"


@contextmanager
def aside(out: Path) -> Iterator[Path]:
    """A file to write instead; it takes the place of ``out`` only when all went well."""
    place = out.with_name(f".{out.name}.part")
    try:
        yield place
        place.replace(out)
    except OSError as error:
        raise BulkError(f"{out}: {error.strerror or error}") from error
    finally:
        place.unlink(missing_ok=True)
