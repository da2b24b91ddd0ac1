"""Inputs: what DuckDB reads, how its columns become the text of parameters.

A :class:`Source` is a relation of physical columns (what is kept of a row that
is found wanting) and the columns a user sees as expressions over them.  JSON
Lines are read as lines, so that a broken one costs itself and no other.
"""

from __future__ import annotations

import codecs
import csv
import glob
import gzip
import json
import shutil
import sys
import zlib
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb

from voipms_rules.bulk.job import METHOD, BulkError
from voipms_rules.bulk.records import Dialect, one_line_end
from voipms_rules.targets.sql.dialects import DuckDb

SQL = DuckDb()
FORMATS = {
    ".csv": "csv", ".tsv": "csv", ".txt": "csv",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl",
    ".parquet": "parquet", ".pq": "parquet",
}  # fmt: skip
_PARAMS = "params"  # the key of a call that holds its parameters
_DELIMITERS = (",", ";", "\t", "|")
_ASSUMED = Dialect(",", '"', '"')  # until it is known
_GZIP = b"\x1f\x8b"
_CHUNK = 1 << 20
_SAMPLE = 1 << 20  # bytes looked at to guess the encoding
_SAMPLED = 2000  # lines looked at to learn the dialect
_LINES = 1000  # lines looked at to learn the keys of JSON Lines
_LONGEST = 8_000_000  # bytes of a line; a file sent by MMS or fax stands in one

Parse = Callable[
    [bytes | str], dict[str, Any] | None
]  # the fields on a line of JSON; None for no call


@dataclass(frozen=True)
class Column:
    """A column a user sees: an expression over the physical ones, and its type.

    ``kind`` is what JSON calls the value, for the type JSON (a text, then); a
    DOCUMENT is JSON that goes out as it is.
    """

    expression: str
    type: str
    kind: str = ""


@dataclass(frozen=True)
class Source:
    """One input.

    ``scan`` reads it and notes broken rows in the named table.
    ``derived`` are columns computed once for all that needs them.  ``odd`` are
    conditions under which only Python can judge a row, ``readable`` one that a
    row must satisfy to go out; ``parse`` is how Python reads a line.  ``shown``
    goes out in place of ``columns``, where a row is more than its parameters.
    ``tidied`` opens a copy whose line ends are all the same: DuckDB gives up
    on a file that mixes them.
    """

    name: str
    scan: Callable[[str], str]
    physical: Mapping[str, str]
    columns: Mapping[str, Column]
    path: Path | None = None
    format: str = "relation"
    dialect: Dialect | None = None
    derived: Sequence[str] = ()
    odd: Sequence[str] = ()
    readable: str = "TRUE"
    parse: Parse | None = None
    shown: Mapping[str, Column] | None = None
    tidied: Callable[[], Source] | None = None


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
    con: duckdb.DuckDBPyConnection,
    name: str,
    form: str | None,
    encoding: str | None,
    work: Path,
    known: Container[str] | None = None,
) -> Source:
    """A source for a file, or for stdin; raises BulkError when it cannot be read.

    ``known`` are the parameters of the methods asked for: what else a call
    holds is an unknown parameter of that call, and no column of the file.
    """
    form = form or format_of(name)
    if form is None:
        raise BulkError(f"{name}: cannot tell the format; say --input-format csv|jsonl|parquet")
    shown = "<stdin>" if name == "-" else name
    try:
        path = _spool_stdin(work) if name == "-" else Path(name)
        if form == "parquet":
            return _open_parquet(con, shown, path)
        path = _as_utf8(_unpacked(path, work), encoding, work)
        if form == "jsonl":
            return _open_jsonl(shown, path, work, known)
        return _open_csv(con, shown, path, work)
    except (OSError, EOFError, zlib.error) as error:
        raise BulkError(f"{name}: {getattr(error, 'strerror', None) or error}") from error
    except duckdb.Error as error:
        raise BulkError(f"{name}: {_first_line(error)}") from error


def format_of(name: str) -> str | None:
    """The format a file's name speaks of."""
    return FORMATS.get(Path(name.lower().removesuffix(".gz")).suffix)


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _spool_stdin(work: Path) -> Path:
    """A copy of stdin: it is read twice, to guess its dialect and to judge it."""
    path = _new(work)
    with path.open("wb") as copy:
        shutil.copyfileobj(sys.stdin.buffer, copy, _CHUNK)
    return path


def _new(work: Path) -> Path:
    """A path for one more file in the work folder."""
    return work / f"input-{len(list(work.iterdir()))}"


def _unpacked(path: Path, work: Path) -> Path:
    """The file itself, or a copy without gzip: the places of its broken rows are asked for."""
    with path.open("rb") as stream:
        if stream.read(len(_GZIP)) != _GZIP:
            return path
    copy = _new(work)
    with gzip.open(path) as packed, copy.open("wb") as plain:
        shutil.copyfileobj(packed, plain, _CHUNK)
    return copy


def _as_utf8(path: Path, encoding: str | None, work: Path) -> Path:
    """The file itself if it is UTF-8, else a copy that is."""
    with path.open("rb") as stream:
        encoding = encoding or guess_encoding(stream.read(_SAMPLE))
    try:
        if codecs.lookup(encoding).name in ("utf-8", "ascii", "utf-8-sig"):
            return path
        copy = _new(work)
        with (
            path.open(encoding=encoding, errors="replace", newline="") as old,
            copy.open("w", encoding="utf-8", newline="") as new,
        ):
            shutil.copyfileobj(old, new, _CHUNK)
    except LookupError as error:
        raise BulkError(f"--encoding {encoding}: no such encoding") from error
    return copy


def guess_encoding(sample: bytes) -> str:
    """UTF-16 by its mark or its zeros; else UTF-8, unless most that is not ASCII is none.

    A slip or two do not make another encoding: they are broken rows.
    """
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    for start, encoding in enumerate(("utf-16-be", "utf-16-le")):
        if sample[start::2].count(0) > len(sample) // 4:
            return encoding
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample)
    wrong = text.count("\ufffd")
    right = len(text) - len(text.encode("ascii", "ignore")) - wrong
    return "cp1252" if wrong > right + 2 else "utf-8"


# -- CSV ------------------------------------------------------------------------------


def _open_csv(con: duckdb.DuckDBPyConnection, name: str, path: Path, work: Path) -> Source:
    """Every column is text and the first line has their names."""
    if not path.stat().st_size:
        raise BulkError(f"{name}: the file is empty; its first line must name the columns")
    try:
        dialect, names = _sniff(con, path)
    except duckdb.InvalidInputException:
        path = _tidied(path, _ASSUMED, work)
        dialect, names = _by_header(name, path)
    return _csv_source(con, name, path, dialect, names, work)


def _csv_source(
    con: duckdb.DuckDBPyConnection,
    name: str,
    path: Path,
    dialect: Dialect,
    names: Sequence[str],
    work: Path,
) -> Source:
    options = _csv_options(dialect, names)

    def tidied() -> Source:
        return _csv_source(con, name, _tidied(path, dialect, work), dialect, names, work)

    return Source(
        name=name,
        scan=lambda rejects: _read_csv(path, options, rejects),
        physical=dict.fromkeys(names, "VARCHAR"),
        columns={column: Column(SQL.identifier(column), "VARCHAR") for column in names},
        path=path,
        format="csv",
        dialect=dialect,
        tidied=tidied,
    )


def _sniff(con: duckdb.DuckDBPyConnection, path: Path) -> tuple[Dialect, list[str]]:
    """The dialect and the columns' names, by DuckDB's sniffer."""
    found = con.execute(
        "SELECT Delimiter, Quote, Escape, SkipRows, Columns, NewLineDelimiter"
        " FROM sniff_csv(?, header = true, all_varchar = true, ignore_errors = true,"
        f" sample_size = {_SAMPLED},"
        f" max_line_size = {_LONGEST}, buffer_size = {2 * _LONGEST})",
        [str(path)],
    ).fetchone()
    assert found is not None
    if found[5] == "\\r":
        raise duckdb.InvalidInputException("no line feed ends a line")
    # a sample without quotes says nothing about the rest of the file
    quote, escape = (_mark(mark) or '"' for mark in found[1:3])
    return Dialect(found[0], quote, escape, found[3]), [column["name"] for column in found[4]]


def _by_header(name: str, path: Path) -> tuple[Dialect, list[str]]:
    """The same from the first line alone, where the sniffer makes nothing of the rest."""
    with path.open(encoding="utf-8-sig", errors="replace") as stream:
        line = stream.readline()
    delimiter = max(_DELIMITERS, key=line.count)
    names = next(csv.reader([line.rstrip("\n")], delimiter=delimiter))
    if len(set(map(str.lower, names))) < len(names) or not all(names):
        raise BulkError(f"{name}: the first line must give each column a name of its own")
    return Dialect(delimiter, '"', '"'), names


def _mark(found: str) -> str:
    return "" if found == "(empty)" else found


def _tidied(path: Path, dialect: Dialect | None, work: Path) -> Path:
    """A copy in which a line feed ends every line."""
    copy = _new(work)
    with path.open("rb") as old, copy.open("wb") as new:
        for chunk in one_line_end(old, dialect):
            new.write(chunk)
    return copy


def _csv_options(dialect: Dialect, names: Sequence[str]) -> str:
    types = ", ".join(f"{SQL.text(column)}: 'VARCHAR'" for column in names)
    return (
        f"auto_detect = false, header = true, skip = {dialect.skip},"
        f" delim = {SQL.text(dialect.delimiter)}, quote = {SQL.text(dialect.quote)},"
        f" escape = {SQL.text(dialect.escape)}, columns = {{{types}}}"
    )


def _read_csv(path: Path, options: str, rejects: str) -> str:
    """With ``ignore_errors`` alone DuckDB would leave out other rows than those it notes."""
    sizes = f"max_line_size = {_LONGEST}, buffer_size = {2 * _LONGEST}"
    faults = (
        f"store_rejects = true, rejects_table = {SQL.text(rejects)},"
        f" rejects_scan = {SQL.text(f'{rejects}_scan')}"
    )
    return f"read_csv({SQL.text(str(path))}, {options}, {sizes}, {faults})"


# -- JSON Lines -------------------------------------------------------------------------

# A line is one column: no delimiter can stand in it, JSON writes control characters otherwise.
_LINE = (
    "auto_detect = false, header = false, delim = chr(1), quote = '', escape = '',"
    " columns = {'line': 'VARCHAR'}"
)


def parse_line(line: bytes | str) -> dict[str, Any] | None:
    """The object on a line; None where there is none."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def parse_call(line: bytes | str) -> dict[str, Any] | None:
    """The parameters of a call as ``check --input`` reads them, with its method beside them."""
    call = parse_line(line)
    if call is None or not isinstance(call.get(METHOD), str):
        return None
    params = call.get(_PARAMS, {})
    return {**params, METHOD: call[METHOD]} if isinstance(params, dict) else None


@dataclass(frozen=True)
class _Shape:
    """Where on a line the parameters stand: the object of ``parent``, and ``places`` before it."""

    parent: str
    places: Mapping[str, str]
    parse: Parse
    shown: Mapping[str, Column] | None = None

    def unreadable(self) -> str:
        """Whether a line holds no call."""
        numbers = range(1, len(self.places) + 1)
        texts = (f"\"kinds \"[{at}] IS DISTINCT FROM 'VARCHAR'" for at in numbers)
        return " OR ".join(["\"kind \" <> 'OBJECT'", *texts])


_FLAT = _Shape("$", {}, parse_line)
# A call goes out as it came in: its id may bear the name of a parameter.
_CALLS = _Shape(
    f"$.{_PARAMS}",
    {METHOD: f"$.{METHOD}"},
    parse_call,
    {
        name: Column(
            f"CASE WHEN json_valid(line) THEN json_extract(line, '$.{name}') END", "DOCUMENT"
        )
        for name in ("id", METHOD, _PARAMS)
    },
)


def _open_jsonl(name: str, path: Path, work: Path, known: Container[str] | None) -> Source:
    """A parameter a key, or calls of the form ``{"id": …, "method": …, "params": {…}}``."""
    with path.open("rb") as stream:
        lines = list(islice(stream, _LINES))
    first = next(filter(None, map(parse_line, lines)), {})
    in_calls = isinstance(first.get(_PARAMS), dict)
    shape = _CALLS if in_calls else _FLAT
    keys = _keys(shape, lines)
    if in_calls and known is not None:
        keys = [key for key in keys if key in known]
    return _json_source(name, path, shape, keys, work)


def _json_source(name: str, path: Path, shape: _Shape, keys: Sequence[str], work: Path) -> Source:
    """One parse a line for all keys: an expression for each would hold memory for each."""
    places = {**shape.places, **{key: f"{shape.parent}.{_quoted(key)}" for key in keys}}
    known, wanted = _texts(keys), _texts(list(places.values()))
    parent = SQL.text(shape.parent)
    unknown = f"""len(list_filter("keys ", lambda k: NOT list_contains({known}, k))) > 0"""
    twice = 'len("keys ") <> len(list_distinct("keys "))'
    return Source(
        name=name,
        scan=lambda rejects: _read_csv(path, _LINE, rejects),
        physical={"line": "VARCHAR"},
        columns={
            key: Column(f'"texts "[{at}]', "JSON", f'"kinds "[{at}]')
            for at, key in enumerate(places, 1)
        },
        path=path,
        format="jsonl",
        derived=(
            _if_valid(f"json_extract_string(line, {wanted})", "texts "),
            _if_valid(f"json_type(line, {wanted})", "kinds "),
            _if_valid(f"json_keys(line, {parent})", "keys "),
            _if_valid(f"json_type(line, {parent})", "kind "),
        ),
        odd=(f'"kind " IS NULL OR {shape.unreadable()} OR {unknown} OR {twice}',),
        readable=f"NOT ({shape.unreadable()})",
        parse=shape.parse,
        shown=shape.shown,
        tidied=lambda: _json_source(name, _tidied(path, None, work), shape, keys, work),
    )


def _texts(texts: Iterable[str]) -> str:
    """A list of literals, which may be empty."""
    return f"{SQL.array([SQL.text(text) for text in texts])}::VARCHAR[]"


def _quoted(key: str) -> str:
    return '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _if_valid(expression: str, name: str) -> str:
    return f"CASE WHEN json_valid(line) THEN {expression} END AS {SQL.identifier(name)}"


def _keys(shape: _Shape, lines: Iterable[bytes]) -> list[str]:
    """The keys of some lines, in order of appearance."""
    objects = filter(None, map(shape.parse, lines))
    keys = dict.fromkeys(key for fields in objects for key in fields)
    return [key for key in keys if key not in shape.places and key.isprintable()]


# -- Parquet and relations ----------------------------------------------------------------


def _open_parquet(con: duckdb.DuckDBPyConnection, name: str, path: Path) -> Source:
    source = open_relation(con, name, f"read_parquet({SQL.text(str(path))})")
    return replace(source, path=path, format="parquet")


def open_relation(con: duckdb.DuckDBPyConnection, name: str, relation: str) -> Source:
    """A source for anything DuckDB can select from."""
    described = con.execute(f"DESCRIBE SELECT * FROM {relation}").fetchall()
    types = {row[0]: row[1] for row in described}
    return Source(
        name=name,
        scan=lambda rejects: relation,
        physical=types,
        columns={key: Column(SQL.identifier(key), kind) for key, kind in types.items()},
    )
