"""Writes the Ruby gem: the runtime as it lies, and what the templates make of the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from voipms_rules.catalog.model import Method
from voipms_rules.catalog.patterns import to_regex
from voipms_rules.naming import pascal, upper_snake
from voipms_rules.plan.program import Const, Program
from voipms_rules.targets.book import Book, switch_words
from voipms_rules.targets.chains import chains
from voipms_rules.targets.days import dated
from voipms_rules.targets.engine import copied, environment
from voipms_rules.targets.ruby.literals import ruby_comment, ruby_symbol, ruby_text
from voipms_rules.targets.ruby.names import local, refuse_clashes
from voipms_rules.targets.ruby.printer import INDENT, WIDTH, RubyPrinter, constant, day
from voipms_rules.targets.wrapping import filled

HERE = Path(__file__).parent

Page = tuple[str, str, Mapping[str, Any]]


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the gem."""
    yield from copied(HERE / "runtime")
    env = environment(HERE / "templates", _FILTERS)
    for target, template, context in _pages(book):
        text = env.get_template(f"{template}.rb.j2").render(context)
        yield f"lib/voipms_checks/{target}.rb", text


def _pages(book: Book) -> Iterator[Page]:
    yield "code_table", "code_table", {"codes": book.codes}
    yield "rule_table", "rule_table", {"rules": book.rules.values()}
    # Classes of characters are spelt where they are used.
    tables = [const for const in book.programs.constants if const.kind != "class"]
    yield "constants", "constants", {"constants": tables}
    yield "method_table", "method_table", _methods(book)
    for area, programs in book.programs.areas.items():
        yield f"areas/{area}", "area", _area(area, programs)


def _methods(book: Book) -> Mapping[str, Any]:
    methods = book.catalog.methods.values()
    checked = [program.method for program in book.programs.methods if program.steps]
    areas = sorted({method.area for method in checked})
    words = {method.name: _words(method) for method in methods if _words(method)}
    return {"methods": methods, "checked": checked, "areas": areas, "words": words}


def _words(method: Method) -> Mapping[str, tuple[str, str]]:
    """The words for false and true of the parameters that have their own."""
    return {name: words for name, words in switch_words(method) if words}


def _area(area: str, programs: list[Program]) -> Mapping[str, Any]:
    checked = [program for program in programs if program.steps]
    refuse_clashes(program.method.name for program in checked)
    for program in checked:
        refuse_clashes(program.plan.reads)
    return {"area": area, "programs": checked}


# -- filters --------------------------------------------------------------------


def _locals(program: Program) -> str:
    """The statement that takes the values apart, as far as the last one that is read."""
    reads = set(program.plan.reads)
    names = [local(name) if name in reads else "_" for name in program.method.by_name]
    while names[-1] == "_":
        names.pop()
    if len(names) == 1:
        return f"{INDENT}{names[0]} = values.first"
    source = " = values"
    lines = filled(", ".join(names), WIDTH - len(INDENT) - len(source))
    return "\n".join(INDENT + line for line in lines) + source


def _value(const: Const) -> str:
    """The value of a constant."""
    match const.kind:
        case "set":
            pairs = (f"{ruby_text(value)} => true" for value in const.values)
            return f"{{ {', '.join(pairs)} }}.freeze"
        case "prefixes":
            return f"[{', '.join(map(ruby_text, const.values))}].freeze"
        case "pattern":
            return rf"/\A(?:{to_regex(const.values[0])})\z/"
    raise ValueError(f"{const.name} is not a table")


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "text": ruby_text,
    "symbol": ruby_symbol,
    "comment": ruby_comment,
    "pascal": pascal,
    "upper": upper_snake,
    "local": local,
    "constant": constant,
    "value": _value,
    "locals": _locals,
    "dated": dated,
    "day": day,
    "chains": chains,
    "chain": RubyPrinter().chain,
}
