"""Runs the benchmark: a process for every measurement, contestants in turn, medians of all."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from voipms_rules.bulk.bench import peers
from voipms_rules.bulk.bench.contestants import CONTESTANTS
from voipms_rules.bulk.bench.data import FORMATS, METHODS, make
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book

_PATIENCE = 900  # seconds for one measurement


@dataclass
class Runs:
    """What was measured of one contestant: seconds, MB at most, bad rows found.

    ``starts`` are the seconds of a program that gets ready and looks at no file;
    ``fault`` is why it was given up.
    """

    seconds: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    bad: int | None = None
    fault: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def main() -> None:
    """Run the benchmark, or one measurement of it."""
    parser = argparse.ArgumentParser(prog="python -m voipms_rules.bulk.bench")
    parser.add_argument("--rows", type=int, action="append", help="default: 1,000,000")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--method", choices=METHODS, action="append", help="default: both")
    parser.add_argument("--format", choices=FORMATS, action="append", help="default: both")
    parser.add_argument("--only", choices=CONTESTANTS, action="append", help="default: all")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        _measure_here(*args.one)
        return
    names = list(_present(args.only or list(CONTESTANTS)))
    for method in args.method or METHODS:
        for form in args.format or FORMATS:
            _measure(method, form, args.rows or [1_000_000], names, args.repeat)


def _present(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        missing = CONTESTANTS[name].missing()
        if missing:
            print(f"{name} is left out: no {' and no '.join(missing)} here")
        else:
            yield name


def _measure(method: str, form: str, sizes: Sequence[int], names: list[str], repeat: int) -> None:
    """Print what one kind of file costs, and how that grows."""
    catalog = load_catalog()
    per_row: dict[int, float] = {}
    for rows in sizes:
        with tempfile.TemporaryDirectory(prefix="voipms-bench-") as folder:
            path = Path(folder) / f"{method}.{form}"
            make(path, method, catalog, rows)
            told = len(peers.rules(Book.of(catalog), method, path))
            runs = _take_turns(method, path, names, repeat)
        print(f"{method}, {form}, {rows:,} rows, medians of {repeat}; peers with {told} rules:")
        print(*_table(runs), sep="\n", flush=True)
        if "bulk" in runs and not runs["bulk"].fault:
            per_row[rows] = runs["bulk"].median / rows
    if len(per_row) > 1:
        growth = per_row[max(per_row)] / per_row[min(per_row)]
        print(f"  bulk, time per row from {min(per_row):,} to {max(per_row):,}: {growth:.2f} times")


def _take_turns(method: str, path: Path, names: list[str], repeat: int) -> dict[str, Runs]:
    fit = [name for name in names if name != "loop" or path.suffix == ".csv"]
    runs = {name: Runs() for name in fit}
    for _ in range(repeat):
        for name in fit:
            if not runs[name].fault:
                _add(runs[name], name, method, path)
    return runs


def _add(runs: Runs, name: str, method: str, path: Path) -> None:
    """One measurement, in a process of its own; one that fails is not tried again."""
    begin = time.perf_counter()
    _python("-c", CONTESTANTS[name].start)
    runs.starts.append(time.perf_counter() - begin)
    try:
        done = _python("-m", "voipms_rules.bulk.bench", "--one", name, method, str(path))
    except subprocess.TimeoutExpired:
        runs.fault = f"took more than {_PATIENCE} s"
        return
    if done.returncode:
        runs.fault = _reason(done)
        return
    found = json.loads(done.stdout.splitlines()[-1])
    runs.seconds.append(found["seconds"])
    runs.memory.append(found["memory"])
    runs.bad = found["bad"]


def _python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        capture_output=True, text=True, timeout=_PATIENCE, check=False, env=os.environ,
    )  # fmt: skip


def _reason(done: subprocess.CompletedProcess[str]) -> str:
    """Why a process failed: the signal that ended it, or the last it said."""
    if done.returncode < 0:
        return f"ended by signal {-done.returncode}"
    return (done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[-1]


def _measure_here(name: str, method: str, path: str) -> None:
    import resource

    result = CONTESTANTS[name].run(method, Path(path))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": result.seconds, "memory": peak, "bad": result.bad}))


def _table(runs: dict[str, Runs]) -> Iterator[str]:
    """Seconds, memory, bad rows, the start; ours against each, Spark against its own copy."""
    whole = {name: run for name, run in runs.items() if not run.fault}
    ours, copied = whole.get("bulk"), whole.get("spark copy")
    for name, run in runs.items():
        if run.fault:
            yield f"  {name:<12}{run.fault}"
            continue
        memory = "      in Java" if name.startswith("spark") else f"{max(run.memory):>10,.0f} MB"
        bad = "" if run.bad is None else f"{run.bad:>9,} bad"
        against = ""
        if ours and name not in ("bulk", "spark"):
            against = f"   bulk takes {ours.median / run.median:.2f} of it"
        if name == "spark" and copied:
            against = f"   {run.median / copied.median:.2f} of its copy"
        start = f"   {statistics.median(run.starts):.2f} s to start"
        yield f"  {name:<12}{run.median:>9.2f} s{memory}{bad:>14}{start}{against}"


if __name__ == "__main__":
    main()
