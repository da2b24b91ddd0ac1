"""Emits the Java project: codes, rules and checks by area, the constants they share.

The compiler limits a method to 64 KB, static initialisers too, so the tables
lie in one class (rules, checks) or one method (declared parameters) per area.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment

from voipms_rules.catalog.constraints import KnownMethod
from voipms_rules.catalog.model import Code, Method
from voipms_rules.catalog.patterns import to_regex
from voipms_rules.plan.program import (
    Arg,
    Check,
    Const,
    Program,
    calls_of,
    variables_of,
)
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.days import day_variables
from voipms_rules.targets.engine import environment
from voipms_rules.targets.java import layout, names
from voipms_rules.targets.java.escape import comment
from voipms_rules.targets.java.printer import HOLDERS, JavaPrinter
from voipms_rules.targets.normal import flattened
from voipms_rules.targets.utf16 import literal

HERE = Path(__file__).parent
SOURCES = "src/main/java"
TESTS = "src/test/java"
PACKAGE = "ms/voip/rules"

# HotSpot is slow to compile a function that is long: one of more steps is cut into parts.
MOST_STEPS = 20

# Kind of constant -> (its type, what the class says of itself).
_KINDS = {
    "set": ("Set<String>", "Sets of texts that values are looked up in."),
    "prefixes": ("List<String>", "Texts that values must not start with."),
    "pattern": ("Pattern", "Patterns; all can be read in one pass, and are matched in full."),
    "class": ("CharClass", "Sets of characters."),
}
_IMPORTS = {
    "set": "java.util.Set",
    "prefixes": "java.util.List",
    "pattern": "java.util.regex.Pattern",
}


@dataclass(frozen=True)
class Field:
    """One static field: its name and the call that makes it."""

    name: str
    head: str
    args: Sequence[str]


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the project."""
    yield from _runtime()
    env = environment(HERE / "templates", _FILTERS)
    render = partial(_render, env)
    yield render("ErrorCode", "ErrorCode", codes=book.codes)
    for kind, holder in HOLDERS.items():
        yield render("Constants", holder, **_constants(book, kind))
    ranges = _ranges(book)
    yield render("DecimalRanges", "DecimalRanges", ranges=ranges)
    rules = book.rules_by_area
    for area, infos in rules.items():
        yield render("Rules", names.rules_class(area), area=area, rules=_rule_fields(infos))
    yield render("Methods", "Methods", areas=_methods(book), unknown=_unknown_method(book))
    for area, programs in book.programs.areas.items():
        printed = [_checks_of(book, program, ranges) for program in programs]
        yield render("Checks", names.checks_class(area), area=area, methods=printed)


def _runtime() -> Iterator[tuple[str, str]]:
    """The hand-written part, as it lies."""
    folders = {
        "main": f"{SOURCES}/{PACKAGE}/",
        "conformance": f"{TESTS}/{PACKAGE}/conformance/",
        "project": "",
    }
    for folder, target in folders.items():
        for path in sorted((HERE / "runtime" / folder).iterdir()):
            yield f"{target}{path.name}", path.read_text(encoding="utf-8")


def _render(env: Environment, template: str, name: str, **context: Any) -> tuple[str, str]:
    text = env.get_template(f"{template}.java.j2").render(name=name, **context)
    return f"{SOURCES}/{PACKAGE}/{name}.java", text


# -- constants ------------------------------------------------------------------


def _constants(book: Book, kind: str) -> dict[str, Any]:
    type_name, doc = _KINDS[kind]
    fields = [_constant(const) for const in book.programs.constants if const.kind == kind]
    return {"doc": doc, "type": type_name, "import": _IMPORTS.get(kind), "fields": fields}


def _constant(const: Const) -> Field:
    heads = {"set": "Set.of", "prefixes": "List.of", "pattern": "Pattern.compile"}
    values: Iterable[str] = const.values
    if const.kind == "pattern":
        values = map(to_regex, values)
    if const.kind == "class":
        values = ["".join(values)]
    head = heads.get(const.kind, "CharClass.of")
    return Field(names.constant(const.name), head, [literal(value) for value in values])


def _ranges(book: Book) -> dict[tuple[Arg, ...], str]:
    """The constant of each decimal range, by the arguments behind the value."""
    hints: dict[tuple[Arg, ...], str] = {}
    for check in _checks(book):
        for call in calls_of(check.broken):
            if call.name == "decimal":
                hints.setdefault(call.args[1:], check.rule.type_name or check.rule.code)
    return names.range_constants(hints)


def _checks(book: Book) -> Iterator[Check]:
    for program in book.programs.methods:
        for step in program.steps:
            yield from step.checks


# -- rules ----------------------------------------------------------------------


def _rule_fields(infos: Sequence[RuleInfo]) -> list[Field]:
    constants = names.rule_constants(info.rule.id for info in infos)
    return [Field(constants[info.rule.id], "new Rule", _rule_args(info)) for info in infos]


def _rule_args(info: RuleInfo) -> list[str]:
    rule = info.rule
    return [
        literal(rule.id),
        f"ErrorCode.{names.constant(rule.code)}",
        literal(rule.param),
        f"Level.{names.constant(rule.evidence.level)}",
        literal(info.expects),
    ]


def _rule_names(book: Book) -> Mapping[str, str]:
    """``Class.CONSTANT`` of every rule, by id."""
    return {
        rule_id: f"{names.rules_class(area)}.{constant}"
        for area, infos in book.rules_by_area.items()
        for rule_id, constant in names.rule_constants(info.rule.id for info in infos).items()
    }


def _unknown_method(book: Book) -> str:
    rules = (info.rule for info in book.rules.values())
    rule_id = next(rule.id for rule in rules if isinstance(rule.constraint, KnownMethod))
    return _rule_names(book)[rule_id]


# -- methods --------------------------------------------------------------------


@dataclass(frozen=True)
class Registration:
    """One area with the methods it checks."""

    area: str
    checks: str
    methods: tuple[Method, ...]


@dataclass(frozen=True)
class Function:
    """Some of the checks of one method, printed, with the variables they need."""

    name: str
    reads: Sequence[tuple[str, int]]
    days: Sequence[tuple[str, str]]
    steps: Sequence[str]


@dataclass(frozen=True)
class Checks:
    """All checks of one method: its function, and the parts this calls if there are many."""

    method: Method
    name: str
    parts: Sequence[Function]


def _methods(book: Book) -> list[Registration]:
    return [
        Registration(area, names.checks_class(area), tuple(p.method for p in programs))
        for area, programs in book.programs.areas.items()
    ]


def _checks_of(book: Book, program: Program, ranges: Mapping[tuple[Arg, ...], str]) -> Checks:
    name = names.function(program.method.name)
    steps, count = program.steps, math.ceil(len(program.steps) / MOST_STEPS)
    size = math.ceil(len(steps) / count) if count else 1
    parts = [steps[start : start + size] for start in range(0, len(steps), size)]
    functions = [
        _function(book, replace(program, steps=part), ranges, f"{name}{number}")
        for number, part in enumerate(parts, 1)
    ]
    return Checks(program.method, name, functions)


def _function(
    book: Book, program: Program, ranges: Mapping[tuple[Arg, ...], str], name: str
) -> Function:
    read = {name for step in program.steps for c in step.checks for name in variables_of(c.broken)}
    places = {p: place for place, p in enumerate(program.method.by_name) if p in read}
    variables = names.variables(places)
    days = day_variables(program, variables, "Day")
    printer = JavaPrinter(variables, days, ranges)
    rules = _rule_names(book)
    return Function(
        name,
        [(variables[name], place) for name, place in places.items()],
        [(variables[name], day) for name, day in days.items()],
        [_step(printer, step.checks, rules) for step in program.steps],
    )


def _step(printer: JavaPrinter, checks: Sequence[Check], rules: Mapping[str, str]) -> str:
    """A chain in which the first broken check speaks, inside a function body."""
    text = "    "
    for number, check in enumerate(checks):
        word = "if (" if number == 0 else " else if ("
        column = len(text.rpartition("\n")[2]) + len(word)
        condition = printer.broken(flattened(check.broken), 4, column, ") {")
        found = layout.invocation("call.found", [rules[check.rule.id]], 6, 6, ";")
        text += f"{word}{condition}) {{\n      {found};\n    }}"
    return text


# -- filters --------------------------------------------------------------------


def _field(field: Field, type_name: str) -> str:
    left = f"static final {type_name} {field.name}"
    return layout.declaration(left, field.head, field.args, 2)


def _enum_constant(code: Code, tail: str) -> str:
    kind, outcome, retry = map(names.constant, (code.kind, code.outcome, code.retry))
    args = [
        literal(code.code),
        f"Kind.{kind}",
        f"Outcome.{outcome}",
        f"Retry.{retry}",
        literal(code.message),
        literal(code.remedy),
    ]
    return layout.invocation(names.constant(code.code), args, 2, 2, tail) + tail


def _registered(method: Method) -> str:
    args = ["all", "area", *(literal(name) for name in (method.name, *method.by_name))]
    return layout.invocation("add", args, 4, 4, ";") + ";"


def _day_of(variable: str, day: str) -> str:
    return layout.declaration(f"long {day}", "Dates.day", [variable], 4)


def _range(args: Sequence[Arg], name: str) -> str:
    low, high, step, scale = args
    texts = [*(literal(str(number)) for number in (low, high, step)), str(scale)]
    left = f"static final DecimalRange {name}"
    return layout.declaration(left, "DecimalRange.of", texts, 2)


def _javadoc(text: str, indent: int = 0) -> str:
    return layout.javadoc(comment(text), indent)


_FILTERS: Mapping[str, Callable[..., str]] = {
    "field": _field,
    "enum_constant": _enum_constant,
    "registered": _registered,
    "day_of": _day_of,
    "range": _range,
    "javadoc": _javadoc,
    "literal": literal,
}
