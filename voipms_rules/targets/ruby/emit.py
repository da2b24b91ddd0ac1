"""Writes the Ruby gem: the runtime as it lies, and what the templates make of the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from voipms_rules.catalog.patterns import to_regex
from voipms_rules.naming import pascal, upper_snake
from voipms_rules.plan.program import Const, Program
from voipms_rules.targets.book import Book, switch_words
from voipms_rules.targets.engine import copied, environment
from voipms_rules.targets.ruby.literals import ruby_chars, ruby_comment, ruby_symbol, ruby_text
from voipms_rules.targets.ruby.names import local, refuse_clashes
from voipms_rules.targets.ruby.printer import RubyPrinter, constant

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
    yield "constants", "constants", {"constants": book.programs.constants}
    yield "method_table", "method_table", _methods(book)
    for area, programs in book.programs.areas.items():
        yield f"areas/{area}", "area", _area(area, programs)


def _methods(book: Book) -> Mapping[str, Any]:
    checked = [program.method for program in book.programs.methods if program.steps]
    areas = sorted({method.area for method in checked})
    return {"methods": book.catalog.methods.values(), "checked": checked, "areas": areas}


def _area(area: str, programs: list[Program]) -> Mapping[str, Any]:
    checked = [program for program in programs if program.steps]
    refuse_clashes(program.method.name for program in checked)
    for program in checked:
        refuse_clashes(program.plan.reads)
    return {"area": area, "programs": checked}


# -- filters --------------------------------------------------------------------


def _value(const: Const) -> str:
    """The value of a constant."""
    texts = ", ".join(map(ruby_text, const.values))
    match const.kind:
        case "set":
            return f"Set[{texts}].freeze"
        case "prefixes":
            return f"[{texts}].freeze"
        case "pattern":
            return rf"/\A(?:{to_regex(const.values[0])})\z/"
    return ruby_chars(const.values)


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "text": ruby_text,
    "symbol": ruby_symbol,
    "comment": ruby_comment,
    "pascal": pascal,
    "upper": upper_snake,
    "local": local,
    "constant": constant,
    "value": _value,
    "words": switch_words,
    "step": RubyPrinter().step,
}
