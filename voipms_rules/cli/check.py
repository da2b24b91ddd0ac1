"""``voipms-rules check``: reads calls, judges them, hands the results to a format."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from voipms_checks import Report, check, check_request

from voipms_rules.cli import calls, formats
from voipms_rules.cli.main import UsageError
from voipms_rules.cli.settings import Settings, settings


@dataclass(frozen=True)
class Judged:
    """One call and its report, or the reason why it could not be read."""

    id: Any
    file: str | None
    line: int | None
    report: Report | None
    error: str | None = None


def run(args: argparse.Namespace) -> int:
    """Judge what the arguments name; 0 fine, 1 violations, 2 unreadable input."""
    chosen = settings(args)
    try:
        results = list(_judge(args, chosen))
    except ValueError as error:
        raise UsageError(str(error)) from error
    if not results:
        print("no calls", file=sys.stderr)
    for line in formats.FORMATS[chosen.format](results):
        print(line)
    return _exit_status(results)


def _judge(args: argparse.Namespace, chosen: Settings) -> Iterator[Judged]:
    given = [name for name in ("method", "url", "input") if getattr(args, name) is not None]
    if len(given) != 1:
        raise UsageError("check needs one of: METHOD NAME=VALUE …, --url URL, --input FILE")
    if args.input is not None:
        yield from _judge_file(args.input, chosen)
        return
    pasted = args.url is not None
    call = calls.of_text(args.url) if pasted else calls.of_words(args.method, args.params)
    if isinstance(call, str):
        if not calls.is_ours(call):
            print(f"note: the host is not {calls.HOST}; judged as if it were", file=sys.stderr)
        yield Judged(None, None, None, check_request(call, **chosen.options))
    else:
        yield Judged(call.id, None, None, check(call.method, call.params, **chosen.options))


def _judge_file(path: str, chosen: Settings) -> Iterator[Judged]:
    shown = "<stdin>" if path == "-" else path
    try:
        if path == "-":
            yield from _judge_lines(shown, sys.stdin.buffer, chosen)
            return
        with open(path, "rb") as stream:  # noqa: PTH123 - read line by line, in bytes
            yield from _judge_lines(shown, stream, chosen)
    except OSError as error:
        raise UsageError(f"{shown}: {error.strerror or 'cannot be read'}") from error


def _judge_lines(path: str, stream: BinaryIO, chosen: Settings) -> Iterator[Judged]:
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        judged = _judge_line(path, number, line, chosen)
        if judged.error:
            print(f"{path}:{number}: {judged.error}", file=sys.stderr)
        yield judged


def _judge_line(path: str, number: int, line: bytes, chosen: Settings) -> Judged:
    call_id = None
    try:
        data = calls.parsed(line.decode("utf-8-sig"))
        call_id = data.get("id") if isinstance(data, dict) else None
        call = calls.of_object(data)
    except UnicodeDecodeError:
        return Judged(call_id, path, number, None, "not UTF-8")
    except ValueError as error:
        return Judged(call_id, path, number, None, str(error))
    report = check(call.method, call.params, **chosen.options)
    return Judged(call.id, path, number, report)


def _exit_status(results: Iterable[Judged]) -> int:
    status = 0
    for judged in results:
        if judged.report is None:
            return 2
        if not judged.report.ok:
            status = 1
    return status
