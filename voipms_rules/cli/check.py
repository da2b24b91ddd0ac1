"""``voipms-rules check``: reads calls, judges them, hands the results to a format."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from voipms_checks import Report, check, check_request

from voipms_rules.cli import formats
from voipms_rules.cli.main import UsageError
from voipms_rules.cli.settings import Settings, settings

# Parts of a request that are no parameters of its method.
_ENVELOPE = frozenset({"api_username", "api_password", "content_type"})


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
    for line in formats.FORMATS[chosen.format](results):
        print(line)
    return _exit_status(results)


def _judge(args: argparse.Namespace, chosen: Settings) -> Iterator[Judged]:
    given = [name for name in ("method", "url", "input") if getattr(args, name) is not None]
    if len(given) != 1:
        raise UsageError("check needs one of: METHOD NAME=VALUE …, --url URL, --input FILE")
    if args.url is not None:
        yield Judged(None, None, None, check_request(args.url, **chosen.options))
    elif args.input is not None:
        yield from _judge_file(args.input, chosen)
    else:
        params = dict(map(_pair, args.params, range(1, len(args.params) + 1)))
        yield Judged(None, None, None, check(args.method, params, **chosen.options))


def _pair(text: str, number: int) -> tuple[str, str]:
    """A parameter of the command line; a bad one may be a secret and is not repeated."""
    name, equals, value = text.partition("=")
    if not equals:
        raise UsageError(f"parameter {number} of the call is not NAME=VALUE")
    return name, value


def _judge_file(path: str, chosen: Settings) -> Iterator[Judged]:
    if path == "-":
        yield from _judge_lines("<stdin>", sys.stdin.buffer, chosen)
        return
    try:
        with open(path, "rb") as stream:  # noqa: PTH123 - read line by line, in bytes
            yield from _judge_lines(path, stream, chosen)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def _judge_lines(path: str, stream: BinaryIO, chosen: Settings) -> Iterator[Judged]:
    for number, line in enumerate(stream, 1):
        if not line.strip():
            continue
        judged = _judge_line(path, number, line, chosen)
        if judged.error:
            print(f"{path}:{number}: {judged.error}", file=sys.stderr)
        yield judged


def _judge_line(path: str, number: int, line: bytes, chosen: Settings) -> Judged:
    try:
        call = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Judged(None, path, number, None, "not UTF-8")
    except json.JSONDecodeError as error:
        return Judged(None, path, number, None, f"not JSON: {error.msg} (column {error.colno})")
    except (RecursionError, ValueError):
        return Judged(None, path, number, None, "not JSON this program can hold")
    fault = _fault(call)
    if fault:
        call_id = call.get("id") if isinstance(call, dict) else None
        return Judged(call_id, path, number, None, fault)
    params = {name: v for name, v in call.get("params", {}).items() if name not in _ENVELOPE}
    report = check(call["method"], params, **chosen.options)
    return Judged(call.get("id"), path, number, report)


def _fault(call: Any) -> str | None:
    if not isinstance(call, dict):
        return "a line must be an object with id, method and params"
    if not isinstance(call.get("method"), str):
        return "method must be a text"
    if not isinstance(call.get("params", {}), dict):
        return "params must be an object"
    return None


def _exit_status(results: Iterable[Judged]) -> int:
    status = 0
    for judged in results:
        if judged.report is None:
            return 2
        if not judged.report.ok:
            status = 1
    return status
