"""``voipms-rules``: reads arguments, picks the command, turns faults into exit statuses.

Commands are imported when they are chosen, so that ``check`` starts fast and
works without any extra installed.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn, TypeAlias

from voipms_rules.printable import printable

FORMATS = ("text", "json", "jsonl", "sarif", "github")
LEVELS = ("documented", "observed", "inferred")
KINDS = ("missing", "invalid", "limit", "conflict", "empty", "state", "auth", "service", "local")

_STATUSES = (
    "exit status: 0 nothing wrong; 1 violations or findings; 2 bad usage, or input that"
    " cannot be read; 141 whoever read the output has gone"
)
_READER_GONE = 141  # as a shell counts a program that SIGPIPE ended

# The extra that brings what a command's import may lack.
_EXTRAS = {
    **dict.fromkeys(("yaml", "jsonschema", "jinja2", "markdown_it"), "codegen"),
    **dict.fromkeys(("starlette", "uvicorn", "httptools", "defusedxml"), "server"),
    "duckdb": "bulk",
    "shtab": "cli",
}


class UsageError(Exception):
    """The user asked for something that cannot be done; the text says what and why."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; answers the exit status."""
    _prepare_streams()
    try:
        status = _run(argv)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        return _reader_gone()
    except OSError as error:
        return _told(_reason(error))
    except KeyboardInterrupt:
        return 130


def _run(argv: Sequence[str] | None) -> int:
    try:
        args = _parse(argv)
        status: int = import_module(f"voipms_rules.cli.{args.module}").run(args)
        return status
    except SystemExit as stop:  # argparse has said what there is to say
        return int(stop.code or 0)
    except UsageError as error:
        return _told(str(error))
    except ModuleNotFoundError as error:
        return _told(_missing_extra(error))


def _told(message: str) -> int:
    print(f"voipms-rules: {printable(message)}", file=sys.stderr)
    return 2


def _prepare_streams() -> None:
    """Streams that can be written to, whatever a terminal shows and whoever closed them."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            # It takes the closed descriptor, so that no file of ours does.  None can be
            # read, so that a closed stdin is told and not taken for an empty one.
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # no terminal shows everything


def _reader_gone() -> int:
    """Nothing more can be said: what is still in a buffer goes nowhere, without an error."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    return _READER_GONE


def _reason(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else "output: "
    return f"{where}{error.strerror or error}"


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments; argparse takes NAME=VALUE behind an option for a stray word."""
    args, rest = build_parser().parse_known_args(argv)
    if rest and (args.command != "check" or any(word.startswith("-") for word in rest)):
        _refuse(rest, args.command)
    if rest:
        args.params = [*args.params, *rest] if args.method else [*args.params, *rest[1:]]
        args.method = args.method or rest[0]
    return args


def _refuse(words: list[str], command: str) -> NoReturn:
    """Stray words; only the names of options are shown, for a value may be a secret."""
    options = [_option(word) for word in words if word.startswith("-")]
    if not options:
        raise UsageError(f"{command}: too many arguments")
    hint = "; parameters are NAME=VALUE, without dashes" if command == "check" else ""
    raise UsageError(f"{command}: no such option: {', '.join(options)}{hint}")


def _option(word: str) -> str:
    return word.partition("=")[0] if word.startswith("--") else word[:2]


def _missing_extra(error: ModuleNotFoundError) -> str:
    extra = _EXTRAS.get((error.name or "").partition(".")[0])
    if extra is None:
        raise error
    return f"this command needs {error.name}: pip install 'voipms-rules[{extra}]'"


class _Version(argparse.Action):
    """``--version``, which looks the version up only when asked: that takes a while."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        print(f"voipms-rules {_version()}")
        parser.exit()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("voipms-rules") or "unknown"
    except (PackageNotFoundError, KeyError):  # a copied folder; metadata without a version
        return "unknown"


def build_parser() -> argparse.ArgumentParser:
    """The whole grammar of the command line."""
    parser = argparse.ArgumentParser(
        prog="voipms-rules",
        description="Know what the VoIP.ms API would answer before you ask it.",
        epilog=_STATUSES,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _check(commands)
    _explain(commands)
    _codes(commands)
    _methods(commands)
    _catalog(commands)
    _generate(commands)
    _conform(commands)
    _serve(commands)
    _bulk(commands)
    _completion(commands)
    return parser


# argparse has no public name for it
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _command(commands: _Commands, name: str, module: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(module=module)
    return parser


def _check(commands: _Commands) -> None:
    parser = _command(commands, "check", "check", "judge calls without sending them")
    what = "a method, e.g. sendSMS; or a whole request: a URL, a curl line, JSON"
    parser.add_argument("method", nargs="?", metavar="METHOD", help=what)
    parser.add_argument("params", nargs="*", metavar="NAME=VALUE", help="its parameters")
    parser.add_argument("--url", metavar="TEXT", help="a whole request instead; or its query")
    parser.add_argument("--input", metavar="FILE", help="JSON Lines of calls; - is stdin")
    parser.add_argument("--format", choices=FORMATS, help="default: text")
    parser.add_argument("--level", choices=LEVELS, help="weakest evidence that makes an error")
    parser.add_argument("--ignore", action="append", metavar="RULE", help="a rule id or a code")
    parser.add_argument("--lookups", metavar="FILE", help="JSON: answers of your list methods")
    parser.add_argument("--now", metavar="YYYY-MM-DD", help="the date of the calls")


def _explain(commands: _Commands) -> None:
    parser = _command(commands, "explain", "explain", "say what a status means and what to do")
    parser.add_argument("code", nargs="+", help="a status, or text that holds one")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _codes(commands: _Commands) -> None:
    parser = _command(commands, "codes", "codes", "list status codes")
    parser.add_argument("--search", metavar="TEXT", help="in codes, messages and remedies")
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _methods(commands: _Commands) -> None:
    parser = _command(commands, "methods", "methods", "list methods, or show one")
    parser.add_argument("name", nargs="?", metavar="NAME")
    parser.add_argument("--format", choices=("text", "json"), default="text")


def _catalog(commands: _Commands) -> None:
    parser = _command(commands, "catalog", "catalog", "lint the catalog, or count what it holds")
    parser.add_argument("action", choices=("lint", "stats"))
    _catalog_options(parser)


def _generate(commands: _Commands) -> None:
    parser = _command(commands, "generate", "generate", "write everything that follows from it")
    parser.add_argument("--target", action="append", metavar="NAME", help="default: all")
    parser.add_argument("--out", metavar="FOLDER", default="generated")
    mode = parser.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="only compare, exit 1 if stale")
    mode.add_argument("--diff", action="store_true", help="as --check, and show the differences")
    mode.add_argument("--list", action="store_true", help="list the targets")
    _catalog_options(parser)


def _conform(commands: _Commands) -> None:
    parser = _command(commands, "conform", "conform", "compare the verdicts of all languages")
    parser.add_argument("--target", action="append", metavar="NAME", help="default: all")
    parser.add_argument("--out", metavar="FOLDER", default="generated")
    parser.add_argument("--no-skip", action="store_true", help="a skipped target is a failure")


def _serve(commands: _Commands) -> None:
    parser = _command(commands, "serve", "serve", "stand in for the server on this machine")
    parser.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1")
    parser.add_argument("--allow-remote", action="store_true", help="for a host others can reach")
    parser.add_argument("--port", type=int, default=8080, help="default: 8080; 0 is any free one")
    parser.add_argument(
        "--status", action="append", default=[], metavar="[METHOD=]CODE", help="always answer this"
    )
    parser.add_argument("--fault", choices=("outage", "html", "empty", "reset"))
    parser.add_argument("--latency", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--limit-per-minute", type=int, metavar="N", help="of calls")
    parser.add_argument("--sms-per-day", type=int, metavar="N", help="of sendSMS and sendMMS")
    parser.add_argument(
        "--deny-ip", action="append", default=[], metavar="NETWORK", help="answer ip_not_enabled"
    )
    parser.add_argument("--no-messages", action="store_true", help="statuses without a sentence")
    parser.add_argument("--level", choices=LEVELS, default="observed", help="as for check")
    parser.add_argument("--now", metavar="YYYY-MM-DD", help="the date of the calls")
    parser.add_argument("--cert", metavar="FILE", help="serve HTTPS: PEM, with --key")
    parser.add_argument("--key", metavar="FILE", help="its key: PEM, without password")
    parser.add_argument("--verbose", action="store_true", help="print every method and status")


def _bulk(commands: _Commands) -> None:
    parser = _command(commands, "bulk", "bulk", "judge every row of a file")
    parser.add_argument("method", metavar="METHOD", help="a method, or mixed: a column names it")
    parser.add_argument("input", nargs="+", metavar="INPUT", help="files or globs; - is stdin")
    parser.add_argument("--out", required=True, metavar="FILE", help=".csv, .jsonl or .parquet")
    parser.add_argument("--rows", choices=("bad", "good", "all"), default="bad")
    parser.add_argument("--map", action="append", metavar="NAME=COLUMN,…", help="columns to use")
    parser.add_argument("--set", action="append", metavar="NAME=VALUE", help="same in every row")
    parser.add_argument("--keep", action="append", metavar="COLUMN", help="no parameter; * is all")
    parser.add_argument("--input-format", choices=("csv", "jsonl", "parquet"))
    parser.add_argument("--encoding", help="default: by a look at the input")
    parser.add_argument("--report", metavar="FILE", help="an HTML page with plots")
    parser.add_argument("--format", choices=("text", "json"), help="of the summary; default: text")
    parser.add_argument("--level", choices=LEVELS, help="weakest evidence that makes an error")
    parser.add_argument("--ignore", action="append", metavar="RULE", help="a rule id or a code")
    parser.add_argument("--lookups", metavar="FILE", help="JSON: answers of your list methods")
    parser.add_argument("--now", metavar="YYYY-MM-DD", help="the date of the calls")
    parser.add_argument("--memory", default="256MB", metavar="SIZE", help="the engine's share")
    parser.add_argument("--threads", type=int, metavar="N", help="default: one a core")
    parser.add_argument("--no-progress", action="store_true", help="no bar")
    parser.add_argument("--engine", choices=("duckdb", "spark"), default="duckdb")
    parser.add_argument("--master", default="local[*]", metavar="URL", help="of a Spark cluster")
    parser.add_argument("--dry-run", action="store_true", help="print the SQL and stop")


def _completion(commands: _Commands) -> None:
    parser = _command(commands, "completion", "completion", "print a shell completion script")
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"))


def _catalog_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--catalog", metavar="FOLDER", help="default: the one installed")
    parser.add_argument("--overlay", action="append", metavar="FILE", help="rules of your own")
