"""Writes the PHP package: the runtime as it lies, and what the templates make of the book."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from voipms_rules.catalog.patterns import to_regex
from voipms_rules.naming import pascal
from voipms_rules.plan.program import Const, Program
from voipms_rules.targets.book import Book, switch_words
from voipms_rules.targets.chains import chains
from voipms_rules.targets.days import dated
from voipms_rules.targets.engine import copied, environment
from voipms_rules.targets.php.literals import php_comment, php_text
from voipms_rules.targets.php.printer import PhpPrinter, constant, day, enum_case, variable

HERE = Path(__file__).parent

Page = tuple[str, str, Mapping[str, Any]]


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the package."""
    yield from copied(HERE / "runtime")
    env = environment(HERE / "templates", _FILTERS)
    for target, template, context in _pages(book):
        yield f"src/{target}.php", env.get_template(f"{template}.php.j2").render(context)


def _pages(book: Book) -> Iterator[Page]:
    yield "ErrorCode", "error_code", {"codes": book.codes}
    for field, summary in _FACTS.items():
        cases = sorted({getattr(code, field) for code in book.codes})
        yield pascal(field), "fact", {"name": pascal(field), "summary": summary, "cases": cases}
    yield "Generated/CodeTable", "code_table", {"codes": book.codes}
    yield "Generated/RuleTable", "rule_table", {"rules": book.rules.values()}
    # Classes of characters are spelt where they are used.
    tables = [const for const in book.programs.constants if const.kind != "class"]
    yield "Generated/Constants", "constants", {"constants": tables}
    yield "Generated/MethodTable", "method_table", _methods(book)
    for area, programs in book.programs.areas.items():
        yield f"Generated/Area/{pascal(area)}", "area", _area(area, programs)


_FACTS = {
    "kind": "What sort of fault a status reports",
    "outcome": "Whether a status is a failure or an empty answer",
    "retry": "When it makes sense to send the same call again",
}


def _methods(book: Book) -> Mapping[str, Any]:
    checked = [program.method for program in book.programs.methods if program.steps]
    areas = sorted({method.area for method in checked})
    return {"methods": book.catalog.methods.values(), "checked": checked, "areas": areas}


def _area(area: str, programs: list[Program]) -> Mapping[str, Any]:
    checked = [program for program in programs if program.steps]
    return {"area": area, "programs": checked, "uses": _uses(checked)}


def _uses(programs: Sequence[Program]) -> list[str]:
    """The classes an area's checks name, sorted as PSR-12 readers expect."""
    conditions = (
        _PRINTER.condition(check.broken)
        for program in programs
        for chain in chains(program)
        for check in chain
    )
    named = {name for text in conditions for name in re.findall(r"\b([A-Z][a-z]+)::", text)}
    if any(map(dated, programs)):
        named.add("Dates")
    return sorted(space + name for name, space in _CLASSES.items() if name in {"Options", *named})


_CLASSES = {
    "Options": "",
    "Constants": "Generated\\",
    **dict.fromkeys(("Dates", "Lists", "Network", "Numbers", "Text"), "Internal\\"),
}


# -- filters --------------------------------------------------------------------

_PRINTER = PhpPrinter()


def _value(const: Const) -> str:
    """The value of a constant."""
    match const.kind:
        case "set":
            return f"[{', '.join(f'{php_text(value)} => true' for value in const.values)}]"
        case "prefixes":
            return f"[{', '.join(map(php_text, const.values))}]"
        case "pattern":
            return php_text(f"/^(?:{to_regex(const.values[0])})$/D")
    raise ValueError(f"{const.name} is not a table")


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "text": php_text,
    "comment": php_comment,
    "pascal": pascal,
    "case_name": enum_case,
    "variable": variable,
    "chains": chains,
    "dated": dated,
    "day": day,
    "constant": constant,
    "value": _value,
    "words": switch_words,
    "branch": _PRINTER.branch,
}
