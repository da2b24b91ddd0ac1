"""Inputs: what DuckDB reads, how its columns become the text of parameters.

A :class:`Source` is a relation of physical columns (what is kept of a row that
is found wanting) and the columns a user sees as expressions over them.  JSON
Lines are read as lines, so that a broken one costs itself and no other.
"""

from __future__ import annotations

import codecs
import glob
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb

from voipms_rules.bulk.job import BulkError
from voipms_rules.targets.sql.dialects import DuckDb

SQL = DuckDb()
FORMATS = {
    ".csv": "csv", ".tsv": "csv", ".txt": "csv",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl",
    ".parquet": "parquet", ".pq": "parquet",
}  # fmt: skip
_SAMPLE = 1 << 20  # bytes looked at to guess the encoding
_LINES = 1000  # lines looked at to learn the keys of JSON Lines
_LONGEST = 8_000_000  # bytes of a line; a file sent by MMS or fax stands in one


@dataclass(frozen=True)
class Column:
    """A column a user sees: an expression over the physical ones, and its type.

    ``kind`` is what JSON calls the value, for the type JSON.
    """

    expression: str
    type: str
    kind: str = ""


@dataclass(frozen=True)
class Source:
    """One input.

    ``scan`` reads it and notes broken rows in the named table, if given one.
    ``derived`` are columns computed once for all that needs them.  ``odd`` are
    conditions under which only Python can judge a row, ``readable`` one that a
    row must satisfy to go out.
    """

    name: str
    scan: Callable[[str | None], str]
    physical: Mapping[str, str]
    columns: Mapping[str, Column]
    path: Path | None = None
    format: str = "relation"
    quote: str = ""
    derived: Sequence[str] = ()
    odd: Sequence[str] = ()
    readable: str = "TRUE"


# -- finding and spooling -----------------------------------------------------------


def expand(patterns: Sequence[str]) -> list[str]:
    """The files of a list of names and globs; ``-`` is stdin."""
    found: list[str] = []
    for pattern in patterns:
        matches = sorted(glob.glob(pattern)) if glob.has_magic(pattern) else [pattern]  # noqa: PTH207
        if not matches:
            raise BulkError(f"{pattern}: no such file")
        found += matches
    return found


def open_file(
    con: duckdb.DuckDBPyConnection, name: str, form: str | None, encoding: str | None, work: Path
) -> Source:
    """A source for a file, or for stdin; raises BulkError when it cannot be read."""
    form = form or FORMATS.get(Path(name).suffix.lower())
    if form is None:
        raise BulkError(f"{name}: cannot tell the format; say --input-format csv|jsonl|parquet")
    try:
        path = _spool_stdin(work) if name == "-" else Path(name)
        if form != "parquet":
            path = _as_utf8(path, encoding, work)
        elif not path.is_file():
            path.stat()
        return _OPEN[form](con, "<stdin>" if name == "-" else name, path)
    except OSError as error:
        raise BulkError(f"{name}: {error.strerror or error}") from error
    except duckdb.Error as error:
        raise BulkError(f"{name}: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _spool_stdin(work: Path) -> Path:
    """A copy of stdin: it is read twice, to guess its dialect and to judge it."""
    path = work / "stdin"
    with path.open("wb") as copy:
        shutil.copyfileobj(sys.stdin.buffer, copy, 1 << 20)
    return path


def _as_utf8(path: Path, encoding: str | None, work: Path) -> Path:
    """The file itself if it is UTF-8, else a copy that is."""
    with path.open("rb") as stream:
        encoding = encoding or guess_encoding(stream.read(_SAMPLE))
    try:
        if codecs.lookup(encoding).name in ("utf-8", "ascii", "utf-8-sig"):
            return path
        copy = work / f"utf8-{len(list(work.iterdir()))}"
        with (
            path.open(encoding=encoding, errors="replace", newline="") as old,
            copy.open("w", encoding="utf-8", newline="") as new,
        ):
            shutil.copyfileobj(old, new, 1 << 20)
    except LookupError as error:
        raise BulkError(f"--encoding {encoding}: no such encoding") from error
    return copy


def guess_encoding(sample: bytes) -> str:
    """UTF-16 by its mark; else UTF-8, unless most of what is not ASCII is no UTF-8.

    A slip or two do not make another encoding: they are broken rows.
    """
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample)
    wrong = text.count("\ufffd")
    right = sum(char > "\x7f" for char in text) - wrong
    return "cp1252" if wrong > right + 2 else "utf-8"


# -- CSV ------------------------------------------------------------------------------


def _open_csv(con: duckdb.DuckDBPyConnection, name: str, path: Path) -> Source:
    """Dialect by DuckDB's sniffer; every column is text and the first line has their names."""
    found = con.execute(
        "SELECT Delimiter, Quote, Escape, Columns FROM sniff_csv(?, header = true,"
        f" all_varchar = true, ignore_errors = true, max_line_size = {_LONGEST},"
        f" buffer_size = {2 * _LONGEST})",
        [str(path)],
    ).fetchone()
    assert found is not None
    # a sample without quotes says nothing about the rest of the file
    quote, escape = (_mark(mark) or '"' for mark in found[1:3])
    names = [column["name"] for column in found[3]]
    types = ", ".join(f"{SQL.text(column)}: 'VARCHAR'" for column in names)
    dialect = (
        f"auto_detect = false, header = true, delim = {SQL.text(found[0])},"
        f" quote = {SQL.text(quote)}, escape = {SQL.text(escape)}, columns = {{{types}}}"
    )
    return Source(
        name=name,
        scan=lambda rejects: _read_csv(path, dialect, rejects),
        physical=dict.fromkeys(names, "VARCHAR"),
        columns={column: Column(SQL.identifier(column), "VARCHAR") for column in names},
        path=path,
        format="csv",
        quote=quote,
    )


def _mark(found: str) -> str:
    return "" if found == "(empty)" else found


def _read_csv(path: Path, dialect: str, rejects: str | None) -> str:
    faults = "ignore_errors = true"
    if rejects:
        faults = (
            f"store_rejects = true, rejects_table = {SQL.text(rejects)},"
            f" rejects_scan = {SQL.text(f'{rejects}_scan')}"
        )
    place = SQL.text(str(path))
    sizes = f"max_line_size = {_LONGEST}, buffer_size = {2 * _LONGEST}"
    return f"read_csv({place}, {dialect}, {sizes}, {faults})"


# -- JSON Lines -------------------------------------------------------------------------


def _open_jsonl(con: duckdb.DuckDBPyConnection, name: str, path: Path) -> Source:
    """One parse a line for all keys: an expression for each would hold memory for each."""
    keys = list(_keys(path))
    known = SQL.array([SQL.text(key) for key in keys]) if keys else "[]::VARCHAR[]"
    places = SQL.array([_place(key) for key in keys]) if keys else "[]::VARCHAR[]"
    unknown = f"""len(list_filter("keys ", lambda k: NOT list_contains({known}, k))) > 0"""
    twice = 'len("keys ") <> len(list_distinct("keys "))'
    # a line is one column: no delimiter can stand in it, JSON writes control characters otherwise
    dialect = (
        "auto_detect = false, header = false, delim = chr(1), quote = '', escape = '',"
        " columns = {'line': 'VARCHAR'}"
    )
    return Source(
        name=name,
        scan=lambda rejects: _read_csv(path, dialect, rejects),
        physical={"line": "VARCHAR"},
        columns={
            key: Column(f'"texts "[{at}]', "JSON", f'"kinds "[{at}]')
            for at, key in enumerate(keys, 1)
        },
        path=path,
        format="jsonl",
        derived=(
            _if_valid(f"json_extract_string(line, {places})", "texts "),
            _if_valid(f"json_type(line, {places})", "kinds "),
            _if_valid("json_keys(line)", "keys "),
            _if_valid("json_type(line)", "kind "),
        ),
        odd=(f"""\"kind \" IS DISTINCT FROM 'OBJECT' OR {unknown} OR {twice}""",),
        readable="\"kind \" = 'OBJECT'",
    )


def _place(key: str) -> str:
    return SQL.text('$."' + key.replace("\\", "\\\\").replace('"', '\\"') + '"')


def _if_valid(expression: str, name: str) -> str:
    return f"CASE WHEN json_valid(line) THEN {expression} END AS {SQL.identifier(name)}"


def _keys(path: Path) -> Iterator[str]:
    """The keys of the first lines, in order of appearance."""
    seen: set[str] = set()
    with path.open("rb") as stream:
        for line in islice(stream, _LINES):
            for key in parse_line(line) or ():
                if key not in seen and key.isprintable():
                    seen.add(key)
                    yield key


def parse_line(line: bytes | str) -> dict[str, Any] | None:
    """The object on a line; None where there is none."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


# -- Parquet and relations ----------------------------------------------------------------


def _open_parquet(con: duckdb.DuckDBPyConnection, name: str, path: Path) -> Source:
    return open_relation(con, name, f"read_parquet({SQL.text(str(path))})", path)


def open_relation(
    con: duckdb.DuckDBPyConnection, name: str, relation: str, path: Path | None = None
) -> Source:
    """A source for anything DuckDB can select from."""
    described = con.execute(f"DESCRIBE SELECT * FROM {relation}").fetchall()
    types = {row[0]: row[1] for row in described}
    return Source(
        name=name,
        scan=lambda rejects: relation,
        physical=types,
        columns={key: Column(SQL.identifier(key), kind) for key, kind in types.items()},
        path=path,
    )


_OPEN = {"csv": _open_csv, "jsonl": _open_jsonl, "parquet": _open_parquet}
