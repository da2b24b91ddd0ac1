"""``voipms-rules bulk``: judges every row of files on DuckDB, or on Spark."""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, cast

import duckdb

from voipms_rules.bulk import output
from voipms_rules.bulk.engine import Run, workplace
from voipms_rules.bulk.job import BulkError, Job
from voipms_rules.bulk.layout import Layout
from voipms_rules.bulk.progress import bar
from voipms_rules.bulk.report import html
from voipms_rules.bulk.sources import expand, open_file
from voipms_rules.bulk.summary import Summary, text
from voipms_rules.catalog import load_catalog
from voipms_rules.catalog.model import Level
from voipms_rules.cli.main import UsageError
from voipms_rules.cli.settings import settings
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Settling


def run(args: argparse.Namespace) -> int:
    """Judge the rows the arguments name; 0 fine, 1 bad rows, 2 something unreadable."""
    try:
        with _ended_by_sigterm():
            summary = _run(args)
            if summary is not None:
                _show(args, summary)
    except BulkError as error:
        raise UsageError(str(error)) from error
    except duckdb.Error as error:
        raise UsageError(str(error).strip().partition("\n")[0]) from error
    return summary.exit_status if summary else 0


def _run(args: argparse.Namespace) -> Summary | None:
    job, book = _job(args), Book.of(load_catalog())
    known = job.parameters(book)
    out = Path(args.out)
    output.options(out)
    with workplace(args.memory, args.threads) as (con, work):
        names = expand(args.input)
        _refuse_overwriting([args.out, *([args.report] if args.report else [])], names)
        sources = [open_file(con, n, args.input_format, args.encoding, work, known) for n in names]
        run_ = Run(job, book, con, work)
        layouts = run_.layouts(sources)
        if args.dry_run:
            for statement in _statements(args, run_, layouts, out):
                print(f"{statement};\n")
            return None
        with bar(sources, not args.no_progress) as run_.execute:
            return _judge(args, run_, layouts, out)


def _refuse_overwriting(written: list[str], read: list[str]) -> None:
    """No file is written over one that is read, or over another result."""
    taken = {Path(name).resolve() for name in read}
    for name in written:
        if Path(name).resolve() in taken:
            raise BulkError(f"{name}: would be written over an input or another output")
        taken.add(Path(name).resolve())


def _statements(
    args: argparse.Namespace, run_: Run, layouts: list[Layout], out: Path
) -> Iterator[str]:
    if _on_spark(args):
        statements: Iterator[str] = _cluster().statements(run_, layouts)
        return statements
    return run_.statements(layouts, args.rows, out)


def _judge(args: argparse.Namespace, run_: Run, layouts: list[Layout], out: Path) -> Summary:
    if _on_spark(args):
        cluster = _cluster()
        session = cluster.session(args.master)
        summary: Summary = cluster.judge_files(run_, layouts, args.rows, out, session)
        return summary
    summary = run_.judge(layouts)
    run_.write(layouts, args.rows, out)
    return summary


def _on_spark(args: argparse.Namespace) -> bool:
    return bool(args.engine == "spark")


def _cluster() -> ModuleType:
    try:
        return import_module("voipms_rules.bulk.cluster")
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("pyspark"):
            raise
        raise UsageError(
            "--engine spark needs pyspark: pip install 'voipms-rules[spark]'"
        ) from error


def _job(args: argparse.Namespace) -> Job:
    chosen = settings(args)
    return Job(
        method=args.method,
        now=chosen.now or (datetime.now(UTC) - timedelta(hours=12)).date().isoformat(),
        mapping=_pairs(args.map, ",", "--map"),
        constants=_pairs(args.set, "", "--set"),
        keep=frozenset(args.keep or ()),
        settling=Settling(cast("Level", chosen.level), chosen.ignore),
        lookups=_lookups(chosen.lookups),
    )


def _pairs(texts: Sequence[str] | None, separator: str, option: str) -> dict[str, str]:
    """``NAME=VALUE`` of one option, given several times or several of them joined."""
    pairs = [
        pair for item in texts or () for pair in (item.split(separator) if separator else [item])
    ]
    split = [pair.partition("=") for pair in pairs]
    for name, equals, _ in split:
        if not (name and equals):
            raise UsageError(f"{option}: {name!r} is not NAME=VALUE")
    return {name: value for name, _, value in split}


def _lookups(data: dict[str, Any] | None) -> dict[str, list[str]]:
    from voipms_checks._lookups import normalise

    try:
        found = normalise(data or {})
    except ValueError as error:
        raise UsageError(str(error)) from error
    return {key: sorted(values) for key, values in found.items()}


def _show(args: argparse.Namespace, summary: Summary) -> None:
    if args.report:
        with output.aside(Path(args.report)) as place:
            place.write_text(html(summary), encoding="utf-8")
    if args.format == "json":
        print(json.dumps(summary.to_dict(), indent=2))
        return
    for line in text(summary):
        print(line)


@contextlib.contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    """SIGTERM ends a run as Ctrl-C does: what lies aside goes."""

    def interrupt(signum: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    old = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, old)
