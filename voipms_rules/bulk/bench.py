"""Measures bulk checking against the engine's own copy and the scalar loop.

``python -m voipms_rules.bulk.bench --rows 1000000`` makes its data (1 % bad
rows), takes turns between the contestants and prints medians and ratios.
"""

from __future__ import annotations

import argparse
import csv
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import duckdb
from voipms_checks import check

from voipms_rules.bulk.engine import Run, workplace
from voipms_rules.bulk.job import Job
from voipms_rules.bulk.sources import SQL, open_file
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book

NOW = "2026-01-15"
_SCALAR = 50_000  # rows of the scalar loop; its time grows with them in a line
_WORDS = (
    "hello your order has shipped and will arrive tomorrow between nine and noon please reply"
    " STOP to end these messages or call us back thank you"
)


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="python -m voipms_rules.bulk.bench")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--memory", metavar="FILE", help=argparse.SUPPRESS)
    parser.add_argument("--method", help=argparse.SUPPRESS)
    args = parser.parse_args()
    book = Book.of(load_catalog())
    if args.memory:
        bulk(book, args.method, Path(args.memory))
        return
    with tempfile.TemporaryDirectory(prefix="voipms-bench-") as folder:
        for method, columns in (("sendSMS", _sms()), ("createSubAccount", _sub_account(book))):
            for path in make(Path(folder), method, columns, args.rows):
                print(*report(book, method, path, args.rows, args.repeat), sep="\n", flush=True)


def report(book: Book, method: str, path: Path, rows: int, repeat: int) -> Iterator[str]:
    """The lines on one file."""
    contestants: dict[str, Callable[[], float]] = {
        "copy": lambda: copy(path),
        "bulk": lambda: bulk(book, method, path),
    }
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(repeat):
        for name, run in contestants.items():
            times[name].append(run())
    medians = {name: statistics.median(runs) for name, runs in times.items()}
    yield f"{method}, {path.suffix[1:]}, {rows:,} rows, medians of {repeat}:"
    yield f"  copy  {medians['copy']:8.2f} s"
    yield f"  bulk  {medians['bulk']:8.2f} s   {medians['bulk'] / medians['copy']:.2f} of copy"
    if path.suffix == ".csv":
        loop = scalar(method, path) * rows / min(rows, _SCALAR)
        times_bulk = loop / medians["bulk"]
        yield f"  loop  {loop:8.2f} s   {times_bulk:.1f} times bulk (from {_SCALAR:,} rows)"
    yield f"  most memory of a bulk run: {memory(method, path):,.0f} MB"


# -- contestants --------------------------------------------------------------------


def copy(path: Path) -> float:
    """DuckDB reads the file and writes it again, with the memory a bulk run has."""
    out = path.with_name(f"copy{path.suffix}")
    with workplace() as (con, work):
        source = open_file(con, str(path), None, None, work)
        kind = "FORMAT csv, HEADER" if path.suffix == ".csv" else "FORMAT parquet"
        start = time.perf_counter()
        con.execute(f"COPY (FROM {source.scan(None)}) TO {SQL.text(str(out))} ({kind})")
        return time.perf_counter() - start


def bulk(book: Book, method: str, path: Path) -> float:
    """Find the bad rows and write them, from the first look at the file on."""
    out = path.with_name(f"bad{path.suffix}")
    with workplace() as (con, work):
        run = Run(Job(method, NOW), book, con, work)
        start = time.perf_counter()
        layouts = run.layouts([open_file(con, str(path), None, None, work)])
        summary = run.judge(layouts)
        run.write(layouts, "bad", out)
        seconds = time.perf_counter() - start
    assert 95 * summary.bad < summary.rows < 105 * summary.bad, "1 % of the rows should be bad"
    return seconds


def scalar(method: str, path: Path) -> float:
    """The loop a program would write: the csv module, ``check``, bad rows written."""
    with path.open(newline="") as rows, path.with_name("loop.csv").open("w", newline="") as out:
        start = time.perf_counter()
        writer = csv.writer(out)
        for row in islice(csv.DictReader(rows), _SCALAR):
            result = check(method, row, now=NOW)
            if not result.ok:
                writer.writerow([*row.values(), result.status])
        return time.perf_counter() - start


def memory(method: str, path: Path) -> float:
    """The largest resident size of a process that does one bulk run, in MB."""
    words = [
        sys.executable,
        "-m",
        "voipms_rules.bulk.bench",
        "--memory",
        str(path),
        "--method",
        method,
    ]
    child = os.posix_spawn(sys.executable, words, os.environ)
    _, status, usage = os.wait4(child, 0)
    assert status == 0, "the run should succeed"
    return usage.ru_maxrss / 1024


# -- data -------------------------------------------------------------------------------


def make(folder: Path, method: str, columns: dict[str, str], rows: int) -> list[Path]:
    """The same data as CSV and as Parquet; ``i`` numbers the rows, each hundredth is bad."""
    select = ", ".join(f"{value} AS {SQL.identifier(name)}" for name, value in columns.items())
    paths = [folder / f"{method}.csv", folder / f"{method}.parquet"]
    con = duckdb.connect()
    for path in paths:
        query = f"SELECT {select} FROM range({rows}) t(i)"
        con.execute(f"COPY ({query}) TO {SQL.text(str(path))}")
    return paths


def _sms() -> dict[str, str]:
    number = "(2000000000 + hash(i + {}) % 7999999999)::VARCHAR"
    words = SQL.array([SQL.text(word) for word in _WORDS.split()])
    message = f"left(array_to_string(list_transform(range((6 + hash(i) % 16)::INT), lambda k: {words}[1 + (hash(i, k) % 26)::INT]), ' '), 160)"  # noqa: E501
    bad = "CASE WHEN i % 100 = 7 THEN '55512' ELSE {} END"
    return {"did": number.format(1), "dst": bad.format(number.format(2)), "message": message}


def _sub_account(book: Book) -> dict[str, str]:
    """The simplest call, a name, a password and the options most people set."""
    method = book.catalog.methods["createSubAccount"]
    usual = ("description", "callerid_number", "language", "internal_extension", "max_expiry",
             "internal_voicemail", "internal_dialtime", "record_calls")  # fmt: skip
    values = {**method.minimal_example, **{name: method.full_example[name] for name in usual}}
    columns = {name: SQL.text(value) for name, value in values.items()}
    columns["username"] = "'user' || i"
    columns["password"] = "'Secret' || hash(i) % 1000000 || 'x'"
    columns["internal_extension"] = "(100 + hash(i) % 99)::VARCHAR"
    columns["nat"] = "CASE WHEN i % 100 = 7 THEN 'maybe' ELSE 'yes' END"
    return columns


if __name__ == "__main__":
    main()
