"""The emitter: the book in, the files of the package out.

The folder ``runtime`` is laid out like the package and copied as it is; the
templates add what the catalog says.  Only names and layout are decided here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from voipms_rules.catalog.model import LEVELS, Method, Parameter
from voipms_rules.catalog.patterns import class_body, to_regex
from voipms_rules.naming import pascal, upper_snake
from voipms_rules.plan.program import Call, Const, Program, calls_of
from voipms_rules.plan.reading import confined
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.days import day_variables
from voipms_rules.targets.engine import copied, environment
from voipms_rules.targets.typescript.escape import (
    comment,
    identifier,
    joined_words,
    local_names,
    member,
    string,
)
from voipms_rules.targets.typescript.layout import (
    WIDTH,
    array,
    branch,
    entry,
    imports,
    invocation,
    keyed,
    union,
)
from voipms_rules.targets.typescript.printer import JavaScriptPrinter, table_name

_HERE = Path(__file__).parent
_SWITCH = ("0", "1")
_STEPS_INDENT = "  "
FEW_CASES = 16


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The files of the package: hand-written, of the whole catalog, then by area."""
    yield from copied(_HERE / "runtime")
    env = environment(_HERE / "templates", _FILTERS)
    for path, context in _files(book):
        name = "area" if path.startswith("areas/") else Path(path).name.partition(".")[0]
        suffix = path[path.index(".") :]
        yield path, env.get_template(f"{name}{suffix}.j2").render(context)


def _files(book: Book) -> Iterator[tuple[str, Mapping[str, Any]]]:
    methods = list(book.programs.methods)
    areas = book.programs.areas
    codes = {
        "codes": book.codes,
        "empty": [code.code for code in book.codes if code.outcome == "empty"],
        "local": [code.code for code in book.codes if code.kind == "local"],
    }
    for suffix in ("js", "d.ts"):
        yield f"codes.{suffix}", codes
        yield f"metadata.{suffix}", codes
    yield "params.d.ts", {"areas": areas}
    yield "lib/methods.js", {"areas": areas}
    yield "lib/parameters.js", {"methods": methods, "words": _all_words(methods)}
    yield "lib/rules.js", {"rules": _used_rules(book)}
    yield "lib/tables.js", {"tables": _tables(methods)}
    for area, programs in areas.items():
        yield f"areas/{area}.js", _area(area, [_check(program) for program in programs])
        yield f"areas/{area}.d.ts", {"area": area, "methods": [p.method for p in programs]}


def _area(area: str, checks: Sequence[Check]) -> Mapping[str, Any]:
    code = "\n".join(line for check in checks for line in check.lines)
    modules = [name for name in ("is", "rules", "tables") if re.search(rf"\b{name}\.", code)]
    frame = ["converted", "fine"]
    frame += ["judged", "own"] * any(check.variables for check in checks)
    frame += ["isWellFormed"] * ("isWellFormed(" in code)
    return {"area": area, "checks": checks, "frame": frame, "modules": modules}


# -- rules --------------------------------------------------------------------------


def rule_name(rule_id: str) -> str:
    """The constant of a rule: ``invalid_did/did.unknown`` -> ``invalid_did__unknown``.

    The parameter is left out where the code is nothing but an adjective and it.
    """
    code, _, place = rule_id.partition("/")
    param, *variant = place.split(".")
    words = variant if code.partition("_")[2] == param else [param, *variant]
    return identifier("__".join(map(joined_words, (code, *words))))


def _used_rules(book: Book) -> list[RuleInfo]:
    """The rules that programs refer to, and the one on the method's name."""
    used = {rule.id for p in book.programs.methods for s in p.steps for rule in s.step.rules}
    used.add("invalid_method/method")
    names = {rule_name(rule_id) for rule_id in used}
    if len(names) < len(used):
        raise ValueError("two rules have the same name in JavaScript")
    return [info for rule_id, info in book.rules.items() if rule_id in used]


# -- checks -------------------------------------------------------------------------


@dataclass(frozen=True)
class Check:
    """A method's check: its variables by parameter, its days by date, its other lines."""

    name: str
    variables: Mapping[str, str]
    days: Mapping[str, str]
    lines: Sequence[str]

    @property
    def by_length(self) -> Mapping[int, Sequence[str]]:
        """The parameters by the length of their name, if they are many.

        Engines compare a text with one case after the other; numbers they look up.
        """
        if len(self.variables) <= FEW_CASES:
            return {}
        ordered = sorted(self.variables, key=len)
        return {length: list(names) for length, names in groupby(ordered, key=len)}


def _check(program: Program) -> Check:
    name = identifier(program.method.name)
    variables = local_names(program.method.by_name)
    days = day_variables(program, variables, "_day")
    printer = JavaScriptPrinter(variables, days)
    loose = [f"!isWellFormed({variables[free]})" for free in _loose(program)]
    ending = branch(["broken.length > 0", *loose], _STEPS_INDENT)
    return Check(name, variables, days, [*_steps(printer, program), *ending])


def _loose(program: Program) -> Iterator[str]:
    """The parameters that may hold ill-formed text although no rule is broken."""
    well_formed = confined(program)
    return (name for name in program.method.by_name if name not in well_formed)


def _steps(printer: JavaScriptPrinter, program: Program) -> Iterator[str]:
    """The lines of a method's steps; in each the first check that is true speaks."""
    for step in program.steps:
        opening = "if ("
        for check in step.checks:
            yield from printer.lines(check.broken, _STEPS_INDENT, opening, ") {")
            yield f"{_STEPS_INDENT}  broken.push(rules.{rule_name(check.rule.id)});"
            opening = "} else if ("
        yield f"{_STEPS_INDENT}}}"


# -- tables -------------------------------------------------------------------------


def _tables(programs: Iterable[Program]) -> list[str]:
    """The definitions of all constants, in order of first use."""
    tables: dict[str, str] = {}
    for call in (call for program in programs for call in _calls_in(program)):
        for const in (arg for arg in call.args if isinstance(arg, Const)):
            name = table_name(const, call.name)
            definition = _definition(name, const, call.name)
            if tables.setdefault(name, definition) != definition:
                raise ValueError(f"two tables are called {name}")
    return list(tables.values())


def _calls_in(program: Program) -> Iterator[Call]:
    for step in program.steps:
        for check in step.checks:
            yield from calls_of(check.broken)


def _definition(name: str, const: Const, primitive: str) -> str:
    match const.kind:
        case "set":
            typed = "/** @type {ReadonlySet<unknown>} */\n"
            return typed + array(
                const.values, f"export const {name} = /*#__PURE__*/ new Set(", ");"
            )
        case "prefixes":
            return array(const.values, f"export const {name} = ", ";")
        case "pattern":
            return _assigned(name, f"/^(?:{to_regex(const.values[0])})$/")
    negation = "^" if primitive == "chars_only" else ""
    return _assigned(name, f"/[{negation}{class_body(frozenset(const.values))}]/")


def _assigned(name: str, literal: str) -> str:
    flat = f"export const {name} = {literal};"
    return flat if len(flat) <= WIDTH else f"export const {name} =\n  {literal};"


# -- parameters ---------------------------------------------------------------------


def words_name(parameter: Parameter) -> str:
    """The constant of a parameter's words for false and true."""
    return f"WORDS_{joined_words('_'.join(_words(parameter))).upper()}"


def _words(parameter: Parameter) -> tuple[str, str]:
    return parameter.type.booleans or _SWITCH


def _all_words(programs: Iterable[Program]) -> dict[str, tuple[str, str]]:
    parameters = [p for program in programs for p in program.method.parameters]
    return dict(sorted({words_name(p): _words(p) for p in parameters}.items()))


def doc(parameter: Parameter) -> list[str]:
    """What the declaration says of a parameter, a line each."""
    lines = [parameter.summary]
    if parameter.note is not None:
        lines.append(parameter.note)
    if parameter.default is not None:
        lines.append(f"Without it: {parameter.default}.")
    if parameter.values_from is not None:
        lines.append(f"Listed by {parameter.values_from}.")
    if parameter.sensitive:
        lines.append("A secret: keep it out of logs.")
    return lines


# -- declarations -------------------------------------------------------------------


def params_type(method: Method) -> str:
    """The name of the type of a method's parameters."""
    return f"{identifier(pascal(method.name))}Params"


def signature(method: Method) -> str:
    """The declaration of a method's check."""
    optional = "" if any(p.required for p in method.parameters) else "?"
    head = f"export function {identifier(method.name)}("
    params = f"params{optional}: {params_type(method)}"
    flat = f"{head}{params}, options?: Options): Report;"
    if len(flat) <= WIDTH:
        return flat
    return f"{head}\n  {params},\n  options?: Options,\n): Report;"


_FILTERS: Mapping[str, Callable[..., Any]] = {
    "array": array,
    "call": invocation,
    "comment": comment,
    "doc": doc,
    "entry": entry,
    "identifier": identifier,
    "imports": imports,
    "keyed": keyed,
    "level": LEVELS.index,
    "member": member,
    "params_type": params_type,
    "rule_name": rule_name,
    "signature": signature,
    "string": string,
    "union": union,
    "upper_snake": upper_snake,
    "words_name": words_name,
}
