"""Emits the C# project: codes, rules and checks by area, the constants they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment

from voipms_rules.catalog.constraints import KnownMethod
from voipms_rules.catalog.model import Code, Method
from voipms_rules.catalog.patterns import to_regex
from voipms_rules.plan.program import Check, Const, Program
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.csharp import layout, names
from voipms_rules.targets.csharp.escape import comment
from voipms_rules.targets.csharp.printer import HOLDERS, CSharpPrinter
from voipms_rules.targets.days import day_variables
from voipms_rules.targets.engine import environment
from voipms_rules.targets.normal import flattened
from voipms_rules.targets.utf16 import literal

HERE = Path(__file__).parent

# Kind of constant -> (its type, what the class says of itself, its namespaces).
_KINDS = {
    "set": (
        "HashSet<string>",
        "Sets of texts that values are looked up in.",
        ("System", "System.Collections.Generic"),
    ),
    "prefixes": ("string[]", "Texts that values must not start with.", ()),
    "pattern": (
        "Regex",
        "Patterns; all can be read in one pass, and are matched in full.",
        ("System.Text.RegularExpressions",),
    ),
    "class": ("CharClass", "Sets of characters.", ()),
}
_BODY = 12  # columns before a statement


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
    yield render("CodeTable", "CodeTable", codes=book.codes)
    for kind, holder in HOLDERS.items():
        yield render("Constants", holder, **_constants(book, kind))
    for area, infos in book.rules_by_area.items():
        yield render("Rules", names.rules_class(area), area=area, rules=_rule_fields(infos))
    yield render("Methods", "Methods", areas=book.programs.areas, unknown=_unknown_method(book))
    rules = _rule_names(book)
    for area, programs in book.programs.areas.items():
        functions = [_function(program, rules) for program in programs]
        yield render("Checks", names.checks_class(area), area=area, functions=functions)


def _runtime() -> Iterator[tuple[str, str]]:
    """The hand-written part, as it lies."""
    for folder, target in (("src", "src/"), ("runner", "runner/"), ("project", "")):
        for path in sorted((HERE / "runtime" / folder).iterdir()):
            yield f"{target}{path.name}", path.read_text(encoding="utf-8")


def _render(env: Environment, template: str, name: str, **context: Any) -> tuple[str, str]:
    text = env.get_template(f"{template}.cs.j2").render(name=name, **context)
    return f"src/{name}.cs", text


# -- constants ------------------------------------------------------------------


def _constants(book: Book, kind: str) -> dict[str, Any]:
    type_name, doc, namespaces = _KINDS[kind]
    fields = [_constant(const) for const in book.programs.constants if const.kind == kind]
    return {"doc": doc, "type": type_name, "kind": kind, "namespaces": namespaces, "fields": fields}


def _constant(const: Const) -> Field:
    name = names.member(const.name)
    match const.kind:
        case "pattern":
            pattern = literal(rf"\A(?:{to_regex(const.values[0])})\z")
            return Field(name, "new", [pattern, "RegexOptions.CultureInvariant"])
        case "class":
            return Field(name, "new", [literal("".join(const.values))])
    return Field(name, "Of", [literal(value) for value in const.values])


# -- rules ----------------------------------------------------------------------


def _rule_fields(infos: Sequence[RuleInfo]) -> list[Field]:
    members = names.rule_members(info.rule.id for info in infos)
    return [Field(members[info.rule.id], "new", _rule_args(info)) for info in infos]


def _rule_args(info: RuleInfo) -> list[str]:
    rule = info.rule
    return [
        literal(rule.id),
        f"ErrorCode.{names.member(rule.code)}",
        literal(rule.param),
        f"Level.{names.member(rule.evidence.level)}",
        literal(info.expects),
    ]


def _rule_names(book: Book) -> Mapping[str, str]:
    """``Class.Member`` of every rule, by id."""
    return {
        rule_id: f"{names.rules_class(area)}.{member}"
        for area, infos in book.rules_by_area.items()
        for rule_id, member in names.rule_members(info.rule.id for info in infos).items()
    }


def _unknown_method(book: Book) -> str:
    rules = (info.rule for info in book.rules.values())
    rule_id = next(rule.id for rule in rules if isinstance(rule.constraint, KnownMethod))
    return _rule_names(book)[rule_id]


# -- methods --------------------------------------------------------------------


@dataclass(frozen=True)
class Function:
    """The checks of one method, printed."""

    method: Method
    name: str
    reads: Sequence[tuple[str, int]]
    days: Sequence[tuple[str, str]]
    steps: Sequence[str]


def _function(program: Program, rules: Mapping[str, str]) -> Function:
    variables = names.variables(program.plan.reads)
    days = day_variables(program, variables, "Day")
    printer = CSharpPrinter(variables, days)
    places = {name: place for place, name in enumerate(program.method.by_name)}
    return Function(
        program.method,
        names.function(program.method.name),
        [(variable, places[name]) for name, variable in variables.items()],
        [(variables[name], day) for name, day in days.items()],
        [_step(printer, step.checks, rules) for step in program.steps],
    )


def _step(printer: CSharpPrinter, checks: Iterable[Check], rules: Mapping[str, str]) -> str:
    """A chain in which the first broken check speaks, inside a function body."""
    pad = " " * _BODY
    text = ""
    for number, check in enumerate(checks):
        word = "else if" if number else "if"
        branch = printer.branch(word, flattened(check.broken), _BODY)
        found = layout.statement("call.Found", [rules[check.rule.id]], _BODY + layout.STEP)
        text += f"{pad}{branch}\n{pad}{{\n{pad}    {found}\n{pad}}}\n"
    return text


# -- filters --------------------------------------------------------------------


def _field(field: Field, type_name: str) -> str:
    head = f"internal static readonly {type_name} {field.name} = {field.head}"
    return layout.statement(head, field.args, 8)


def _code_info(code: Code) -> str:
    kind, outcome, retry = map(names.member, (code.kind, code.outcome, code.retry))
    args = [
        literal(code.code),
        f"Kind.{kind}",
        f"Outcome.{outcome}",
        f"Retry.{retry}",
        literal(code.message),
        literal(code.remedy),
    ]
    return layout.invocation("new", args, _BODY, _BODY, ",") + ","


def _registered(program: Program) -> str:
    method = program.method
    function = f"{names.checks_class(method.area)}.{names.function(method.name)}"
    parameters = (literal(name) for name in method.by_name)
    return layout.statement("Add", ["all", literal(method.name), function, *parameters], _BODY)


def _day_of(variable: str, day: str) -> str:
    return layout.statement(f"int {day} = Dates.Day", [variable], _BODY)


def _summary(text: str, indent: int) -> str:
    return layout.summary(comment(text), indent)


_FILTERS: Mapping[str, Callable[..., str]] = {
    "field": _field,
    "code_info": _code_info,
    "registered": _registered,
    "day_of": _day_of,
    "summary": _summary,
    "member": names.member,
}
