"""What is measured: ours, the engines' own copies, the loop a program would write.

Each takes a method and a file, and gives the seconds from the first look at the
file to the bad rows on disk, and how many those are.  What a program does once
before it looks at any file (Python's start, imports, our catalog, Java's start)
is timed apart, for each contestant alike: :attr:`Contestant.start`.
"""

from __future__ import annotations

import csv
import importlib.util
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from voipms_checks import check

from voipms_rules.bulk.bench import peers
from voipms_rules.bulk.engine import Run, workplace
from voipms_rules.bulk.job import Job
from voipms_rules.bulk.sources import SQL, open_file
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book

NOW = "2026-01-15"
SCALAR = 50_000  # rows of the scalar loop; its time grows with them in a line


@dataclass(frozen=True)
class Result:
    """One measurement; ``bad`` is None for what judges nothing."""

    seconds: float
    bad: int | None = None


@dataclass(frozen=True)
class Contestant:
    """``needs`` are modules and programs without which it is left out; ``start`` is its start."""

    run: Callable[[str, Path], Result]
    start: str
    needs: tuple[str, ...] = ()

    def missing(self) -> list[str]:
        return [name for name in self.needs if not _is_there(name)]


def _is_there(name: str) -> bool:
    return importlib.util.find_spec(name) is not None or shutil.which(name) is not None


def _out(path: Path, name: str) -> Path:
    return path.with_name(f"{name}-of-{path.name}")


@contextmanager
def _run_of(method: str) -> Iterator[Run]:
    with workplace() as (con, work):
        yield Run(Job(method, NOW), Book.of(load_catalog()), con, work)


def bulk(method: str, path: Path) -> Result:
    """Ours, on DuckDB."""
    with _run_of(method) as run:
        start = time.perf_counter()
        layouts = run.layouts([open_file(run.con, str(path), None, None, run.work)])
        summary = run.judge(layouts)
        run.write(layouts, "bad", _out(path, "bulk"))
        return Result(time.perf_counter() - start, summary.bad)


def copy(method: str, path: Path) -> Result:
    """DuckDB reads the file and writes it again, with the memory a bulk run has."""
    with workplace() as (con, work):
        source = open_file(con, str(path), None, None, work)
        kind = "FORMAT csv, HEADER" if path.suffix == ".csv" else "FORMAT parquet"
        start = time.perf_counter()
        out = SQL.text(str(_out(path, "copy")))
        con.execute(f"COPY (FROM {source.scan('rejects')}) TO {out} ({kind})")
        return Result(time.perf_counter() - start)


def loop(method: str, path: Path) -> Result:
    """The csv module, ``check``, bad rows written: as long as all rows would take."""
    with path.open(newline="") as rows, _out(path, "loop").open("w", newline="") as out:
        start = time.perf_counter()
        writer, judged, bad = csv.writer(out), 0, 0
        for row in islice(csv.DictReader(rows), SCALAR):
            result = check(method, row, now=NOW)
            judged += 1
            if not result.ok:
                bad += 1
                writer.writerow([*row.values(), result.status])
        seconds = time.perf_counter() - start
        return Result(seconds * _rows(path) / judged, round(bad * _rows(path) / judged))


def _rows(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 20), b"")) - 1


def spark(method: str, path: Path) -> Result:
    """Ours, on Spark; the session is there already, as on a cluster."""
    from contextlib import nullcontext

    from voipms_rules.bulk import cluster

    with cluster.session("local[*]") as session, _run_of(method) as run:
        session.range(10).count()
        start = time.perf_counter()
        layouts = run.layouts([open_file(run.con, str(path), None, None, run.work)])
        out = _out(path, "spark")
        summary = cluster.judge_files(run, layouts, "bad", out, nullcontext(session))
        return Result(time.perf_counter() - start, summary.bad)


def spark_copy(method: str, path: Path) -> Result:
    """Spark reads the file and writes it again."""
    from voipms_rules.bulk import cluster

    with cluster.session("local[*]") as session:
        session.range(10).count()
        start = time.perf_counter()
        reader = session.read.option("header", "true")
        kind = path.suffix[1:]
        frame = reader.format(kind).load(str(path))
        writer = frame.write.mode("overwrite").option("header", "true")
        writer.format(kind).save(str(_out(path, "spark-copy")))
        return Result(time.perf_counter() - start)


def _peer(judge: peers.Judge) -> Callable[[str, Path], Result]:
    """A peer with the rules of the method that it can say, made before the clock runs."""

    def run(method: str, path: Path) -> Result:
        rules = peers.rules(Book.of(load_catalog()), method, path)
        out = _out(path, judge.__name__)
        seconds, bad = judge(rules, path, out)
        return Result(seconds, bad)

    return run


_OURS = (
    "from voipms_rules.bulk import engine; from voipms_rules.targets.book import Book;"
    " from voipms_rules.catalog import load_catalog; Book.of(load_catalog())"
)
_SESSION = """
from voipms_rules.bulk import cluster
with cluster.session('local[*]') as session: session.range(10).count()
"""
CONTESTANTS = {
    "copy": Contestant(copy, "import duckdb"),
    "bulk": Contestant(bulk, _OURS),
    "loop": Contestant(loop, "import csv; from voipms_checks import check"),
    "pandera": Contestant(
        _peer(peers.pandera), "import polars, pandera.polars", ("polars", "pandera")
    ),
    "pointblank": Contestant(
        _peer(peers.pointblank), "import polars, pointblank", ("polars", "pointblank")
    ),
    "dataframely": Contestant(
        _peer(peers.dataframely), "import polars, dataframely", ("polars", "dataframely")
    ),
    "spark copy": Contestant(spark_copy, _SESSION, ("pyspark", "java")),
    "spark": Contestant(spark, _OURS + _SESSION, ("pyspark", "java")),
}
