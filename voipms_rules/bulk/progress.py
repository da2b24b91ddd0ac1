"""Runs a long statement and shows how far it is, if somebody is looking.

The statement runs in a thread: the main one draws, and on Ctrl-C interrupts
the engine, so that the run ends in an orderly way.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from voipms_rules.bulk.engine import Execute
from voipms_rules.bulk.sources import Source

_TICK = 0.2  # seconds between two looks


def waiting(show: Any) -> Execute:
    """An executor that calls ``show(what, percent)`` now and then."""

    def execute(con: duckdb.DuckDBPyConnection, statement: str, what: str) -> None:
        with ThreadPoolExecutor(1) as pool:
            done: Future[object] = pool.submit(con.execute, statement)
            try:
                while not _finished(done):
                    show(what, con.query_progress())
            except BaseException:
                con.interrupt()
                raise
            done.result()
            show(what, 100.0)

    return execute


def _finished(done: Future[object]) -> bool:
    try:
        done.result(_TICK)
    except NotYet:
        return False
    return True


@contextmanager
def bar(sources: list[Source], wanted: bool) -> Iterator[Execute]:
    """An executor with a bar, rows/s and the time left, on a terminal with rich installed."""
    if not (wanted and sys.stderr.isatty()):
        yield waiting(lambda what, percent: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield waiting(_Shown(progress, {source.name: estimate_rows(source) for source in sources}))


class _Shown:
    """Puts what a statement says of itself onto the bar."""

    def __init__(self, progress: Any, rows: dict[str, int]) -> None:
        self.progress = progress
        self.rows = rows
        self.tasks: dict[str, Any] = {}

    def __call__(self, what: str, percent: float) -> None:
        if what not in self.tasks:
            self.tasks[what] = self.progress.add_task(what, total=100.0, speed="")
        task = self.progress.tasks[self.tasks[what]]
        speed = self._speed(what, percent, task.elapsed or 0.0)
        self.progress.update(task.id, completed=max(percent, 0.0), speed=speed)

    def _speed(self, what: str, percent: float, seconds: float) -> str:
        rows = self.rows.get(what.removeprefix("checking "), 0) * percent / 100
        return f"{rows / seconds:,.0f} rows/s" if rows > 0 and seconds > 0 else ""


def estimate_rows(source: Source) -> int:
    """About how many rows a text file has, from the length of its first lines."""
    path: Path | None = source.path
    if path is None or source.format not in ("csv", "jsonl"):
        return 0
    with path.open("rb") as stream:
        sample = stream.read(1 << 16)
    return int(path.stat().st_size * max(sample.count(b"\n"), 1) / max(len(sample), 1))
