"""The Go target: typed codes and one straight-line function per method.

It prints the book through the templates beside it and adds the hand-written
runtime.  Everything is one package; files are split by area.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from voipms_rules.catalog.patterns import Dfa, class_body, to_dfa
from voipms_rules.naming import rule_names
from voipms_rules.plan.program import Const, Program
from voipms_rules.plan.reading import confined, dates_of
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import copied, environment
from voipms_rules.targets.go import names
from voipms_rules.targets.go.printer import GoPrinter, as_date, constant, item_check
from voipms_rules.targets.normal import item_checks
from voipms_rules.targets.printer import UnsupportedError

_HERE = Path(__file__).parent
_WIDTH = 92
# The runtime's noMatch, which no state may be.
_NO_MATCH = 255


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The files of the package, path -> text."""
    yield from _runtime()
    items = item_checks(book.programs)
    env = environment(_HERE / "templates", _FILTERS)
    rules = rule_names(book.rules)
    shared = {"book": book, "items": items, "printer": GoPrinter(items), "rules": rules}
    for name in ("codes", "rules", "tables", "methods"):
        yield f"{name}.go", env.get_template(f"{name}.go.j2").render(shared)
    checks = env.get_template("checks.go.j2")
    for area, programs in book.programs.areas.items():
        yield f"checks_{area}.go", checks.render(shared, programs=programs)


def _runtime() -> Iterator[tuple[str, str]]:
    for name, text in copied(_HERE / "runtime"):
        source = f"voipms_rules/targets/go/runtime/{name}"
        yield name, f'// Copied by "voipms-rules generate" from {source}; edit it there.\n\n{text}'


# -- filters ------------------------------------------------------------------------


def _readings(program: Program) -> Iterator[tuple[str, str, str]]:
    """Of each parameter the name, how it is read, and its local variable if a check needs it."""
    reads, formed = program.plan.reads, confined(program)
    variables = [*map(names.local, reads), *map(as_date, _dates(program))]
    if len(set(variables)) < len(variables):
        raise UnsupportedError(f"two parameters of {program.method.name} have one name in Go")
    for name in program.method.by_name:
        reader = "value" if name in formed else "text"
        yield name, reader, names.local(name) if name in reads else ""


def _dates(program: Program) -> list[str]:
    """The local variables of parameters that are read as dates."""
    return [names.local(name) for name in dates_of(program)]


def _filled(tokens: Iterable[str]) -> Iterator[str]:
    """Tokens joined by commas, as many to a line as fit."""
    line = ""
    for token in tokens:
        if line and len(line) + len(token) + 2 > _WIDTH:
            yield line
            line = ""
        line += f", {token}" if line else token
    if line:
        yield line


def _dfa(const: Const) -> Dfa:
    dfa = to_dfa(const.values[0])
    if len(dfa.accepting) > _NO_MATCH:
        raise UnsupportedError(f"the pattern {const.name} needs more states than a byte counts")
    return dfa


def _state(number: int) -> str:
    return "noMatch" if number < 0 else str(number)


def _bits(chars: Iterable[str]) -> str:
    """The words of a charClass."""
    mask = sum(1 << ord(char) for char in chars)
    return f"{mask & (2**64 - 1):#018x}, {mask >> 64:#018x}"


_FILTERS: dict[str, Callable[..., Any]] = {
    "as_date": as_date,
    "bits": _bits,
    "chars": lambda const: class_body(frozenset(const.values)),
    "comment": names.comment,
    "constant": constant,
    "dates": _dates,
    "dfa": _dfa,
    "exported": names.exported,
    "filled": _filled,
    "go": names.literal,
    "item_check": item_check,
    "readings": _readings,
    "state": _state,
}
