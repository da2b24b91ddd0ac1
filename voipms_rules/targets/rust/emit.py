"""The Rust target: an enum of codes and one straight-line function per method.

It prints the book through the templates beside it and adds the hand-written
runtime.  Checks are split into a module per area.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from voipms_rules.catalog.patterns import Dfa, class_body, to_dfa
from voipms_rules.naming import rule_names
from voipms_rules.plan.program import Const, Program
from voipms_rules.plan.reading import dates_of
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.engine import copied, environment
from voipms_rules.targets.normal import item_checks
from voipms_rules.targets.printer import UnsupportedError
from voipms_rules.targets.rust import layout, names
from voipms_rules.targets.rust.printer import RustPrinter, as_date

_HERE = Path(__file__).parent
# The runtime's NO_MATCH, which no state may be.
_NO_MATCH = 255


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The files of the crate, path -> text."""
    yield from _runtime()
    items = item_checks(book.programs)
    env = environment(_HERE / "templates", _FILTERS)
    shared = {
        "book": book,
        "items": items,
        "printer": RustPrinter(items),
        "rules": {id: name.upper() for id, name in rule_names(book.rules).items()},
    }
    for name in ("codes", "rules", "tables", "items", "methods", "checks"):
        path = "checks/mod" if name == "checks" else name
        yield f"src/{path}.rs", env.get_template(f"{name}.rs.j2").render(shared)
    for area, programs in book.programs.areas.items():
        text = env.get_template("area.rs.j2").render(shared, area=area, programs=programs)
        yield f"src/checks/{names.function(area)}.rs", text


def _runtime() -> Iterator[tuple[str, str]]:
    for name, text in copied(_HERE / "runtime"):
        source = f"voipms_rules/targets/rust/runtime/{name}"
        mark = "//" if name.endswith(".rs") else "#"
        header = f"{mark} Copied by `voipms-rules generate` from {source}; edit it there.\n\n"
        yield name, header + text


# -- filters ------------------------------------------------------------------------


def _rule(info: RuleInfo, name: str) -> str:
    fields = {
        "id": names.literal(info.rule.id),
        "code": f"Code::{names.variant(info.rule.code)}",
        "param": names.literal(info.rule.param),
        "level": f"Some(Level::{names.variant(info.rule.evidence.level)})",
        "message": names.literal(f"expected {info.expects}"),
    }
    return layout.struct(f"pub(crate) static {name}: Rule", "Rule", fields)


def _variables(program: Program) -> dict[str, str]:
    """The parameters that a check looks at, in declared order, and their local variables."""
    found = {name: names.local(name) for name in program.plan.reads}
    taken = [*found.values(), *map(as_date, _dates(program))]
    if len(set(taken)) < len(taken):
        raise UnsupportedError(f"two parameters of {program.method.name} have one name in Rust")
    return found


def _ignored(program: Program) -> list[str]:
    """The parameters that no check looks at."""
    return [name for name in program.method.by_name if name not in program.plan.reads]


def _dates(program: Program) -> list[str]:
    """The local variables of parameters that are read as dates."""
    return [names.local(name) for name in dates_of(program)]


def _used(text: str) -> list[str]:
    """The modules of the crate that printed code refers to."""
    return [name for name in ("items", "rt", "rules", "tables") if f"{name}::" in text]


def _use(modules: Sequence[str]) -> str:
    return modules[0] if len(modules) == 1 else f"{{{', '.join(modules)}}}"


def _constant(const: Const) -> str:
    """A set, prefixes or class as an item of the tables."""
    name = f"pub(crate) static {const.name.upper()}"
    if const.kind == "class":
        mask = sum(1 << ord(char) for char in const.values)
        words = [f"{word:#018x}" for word in (mask & (2**64 - 1), mask >> 64)]
        return layout.constant(f"{name}: Class", "", words)
    return layout.constant(f"{name}: &[&str]", "&", [*map(names.literal, const.values)])


def _dfa(const: Const) -> Dfa:
    dfa = to_dfa(const.values[0])
    if len(dfa.accepting) > _NO_MATCH:
        raise UnsupportedError(f"the pattern {const.name} needs more states than a byte counts")
    return dfa


def _bytes(numbers: Sequence[int]) -> str:
    """Numbers, -1 for no match, as the inside of a byte string."""
    return "".join(f"\\x{number % (_NO_MATCH + 1):02x}" for number in numbers)


_FILTERS: dict[str, Callable[..., Any]] = {
    "arm": lambda text, body, indent=12: layout.arm(names.literal(text), body, indent),
    "as_date": as_date,
    "branch": layout.branch,
    "broken": lambda rule: layout.statement(layout.Leaf("call.broken", (f"&rules::{rule}",)), 8),
    "bytes": _bytes,
    "chars": lambda const: class_body(frozenset(const.values)),
    "comment": names.comment,
    "constant": _constant,
    "dates": _dates,
    "dfa": _dfa,
    "doc": names.doc,
    "field": lambda text, name, indent: layout.field(name, names.literal(text), indent),
    "function": names.function,
    "ignored": _ignored,
    "rule": _rule,
    "rust": names.literal,
    "tail": layout.tail,
    "use": _use,
    "used": _used,
    "variables": _variables,
    "variant": names.variant,
}
