"""Emits the Python package: areas of straight-line checks, codes, types, index.

Steps on the same parameter are printed under one look at its value: absent or
not first, then each step's chain.  A parameter with a fixed set of values and
no other check becomes a single membership test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from voipms_rules.catalog.constraints import CROSS, LOOKUPS, AnyOf, Constraint, Length, OneOf
from voipms_rules.catalog.model import Method, Parameter
from voipms_rules.naming import upper_snake
from voipms_rules.plan.program import (
    And,
    Call,
    Check,
    Const,
    Expr,
    Given,
    Not,
    Program,
    ProgramStep,
    Var,
    variables_of,
)
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.engine import environment
from voipms_rules.targets.python.printer import PythonPrinter, frozen, local

HERE = Path(__file__).parent
PACKAGE = "voipms_checks"
LEVELS = ("documented", "observed", "inferred")
Condition = Callable[[Check], str]


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the package."""
    for path in sorted((HERE / "runtime").glob("*.py")):
        yield f"{PACKAGE}/{path.name}", path.read_text(encoding="utf-8")
    yield f"{PACKAGE}/py.typed", ""
    env = environment(HERE / "templates", {"py": repr, "wide": _wide})
    for area, programs in book.programs.areas.items():
        yield f"{PACKAGE}/areas/{area}.py", _area(env, book, area, programs)
    yield f"{PACKAGE}/areas/__init__.py", '"""One module per area, imported on first use."""\n'
    for name in ("__init__.py", "__init__.pyi", "_index.py", "codes.py", "params.py"):
        yield f"{PACKAGE}/{name}", env.get_template(f"{name}.j2").render(_context(book))


def _context(book: Book) -> dict[str, Any]:
    methods = [program.method for program in book.programs.methods]
    return {
        "codes": book.codes,
        "constant": upper_snake,
        "methods": methods,
        "areas": {method.name: method.area for method in methods},
        "lookups": sorted(_lookup_keys(book)),
        "record": lambda rule_id: _record(book.rules[rule_id]),
        "typed_name": typed_name,
        "value_type": value_type,
    }


def typed_name(method: Method) -> str:
    """The TypedDict of a method: ``sendSMS`` -> ``SendSMSParams``."""
    return f"{method.name[0].upper()}{method.name[1:]}Params"


def value_type(parameter: Parameter) -> str:
    """The annotation of a parameter's value."""
    constraint = parameter.type.constraint
    if parameter.type.separator is not None:
        return "Wire | list[Wire]"
    if isinstance(constraint, OneOf) and not constraint.ignore_case:
        literals = ", ".join(map(repr, constraint.values))
        return (
            f"Literal[{literals}] | bool | int"
            if parameter.type.booleans
            else f"Literal[{literals}]"
        )
    return "Wire"


def _lookup_keys(book: Book) -> set[str]:
    keys = set()
    for info in book.rules.values():
        constraint = info.rule.constraint
        options = constraint.values if isinstance(constraint, AnyOf) else (constraint,)
        keys |= {f"{o.method}.{o.field}" for o in options if isinstance(o, LOOKUPS)}
    return keys


def _record(info: RuleInfo) -> str:
    """A rule as the tuple the runtime reads (see ``_report.Rule``)."""
    rule = info.rule
    level = LEVELS.index(rule.evidence.level)
    fields = (
        rule.code, rule.param, rule.id, level, info.expects, info.limit, info.secret,
        _unit(rule.constraint),
    )  # fmt: skip
    return repr(fields)


def _unit(constraint: Constraint) -> str:
    """The unit of a length; ``-`` where no single value is to blame."""
    if isinstance(constraint, CROSS):
        return "-"
    if isinstance(constraint, Length):
        return "bytes" if constraint.unit == "utf8_bytes" else "characters"
    return ""


def _wide(text: str) -> str:
    """A docstring's text, which must not end it."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


# -- one area -------------------------------------------------------------------


def _area(env: Any, book: Book, area: str, programs: Sequence[Program]) -> str:
    printer = PythonPrinter()
    rules: dict[str, str] = {}
    functions = [_function(printer, rules, program) for program in programs]
    return str(
        env.get_template("area.py.j2").render(
            area=area,
            functions=functions,
            lists=[(name, body) for body, name in printer.lists.items()],
            primitives=sorted(printer.primitives),
            records=[(name, _record(book.rules[rule_id])) for rule_id, name in rules.items()],
            tables=sorted(printer.tables.items()),
        )
    )


@dataclass(frozen=True)
class _Function:
    """One method's generated function, for the template."""

    method: Method
    body: str
    known: str
    names: str
    wires: str


def _function(printer: PythonPrinter, rules: dict[str, str], program: Program) -> _Function:
    body = _Body(printer, rules)
    for params, steps in groupby(program.steps, key=lambda step: step.step.params):
        body.group(params, list(steps))
    parameters = program.method.parameters
    return _Function(
        method=program.method,
        body="\n".join(body.lines),
        known=frozen([p.name for p in parameters]) if parameters else "frozenset()",
        names=repr(tuple(p.name for p in parameters)),
        wires=repr({p.name: _wire(p) for p in parameters if _wire(p) != ("0", "1", None)}),
    )


def _wire(parameter: Parameter) -> tuple[str, str, str | None]:
    return (*(parameter.type.booleans or ("0", "1")), parameter.type.separator)


class _Body:
    """Collects the lines of one function."""

    def __init__(self, printer: PythonPrinter, rules: dict[str, str]) -> None:
        self.printer = printer
        self.rules = rules
        self.fetched: set[str] = set()
        self.lines: list[str] = []

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def add(self, depth: int, check: Check) -> None:
        name = self.rules.setdefault(check.rule.id, f"R{len(self.rules) + 1}")
        self.line(depth, f"add({name})")

    def fetch(self, names: Sequence[str]) -> None:
        for name in dict.fromkeys(names):
            if name not in self.fetched:
                self.fetched.add(name)
                self.line(1, f"{local(name)} = get({name!r})")

    def group(self, params: tuple[str, ...], steps: list[ProgramStep]) -> None:
        """Consecutive steps on the same parameters."""
        reads = [n for step in steps for check in step.checks for n in variables_of(check.broken)]
        plain = len(params) == 1 and all(_is_plain(step, params[0]) for step in steps)
        if plain and self.membership(params[0], steps):
            return
        self.fetch(reads)
        if plain:
            self.nested(params[0], steps)
        else:
            for step in steps:
                self.chain(1, step, lambda check: self.printer.condition(check.broken))

    def membership(self, name: str, steps: list[ProgramStep]) -> bool:
        """The whole group as one membership test, where it is no more than that."""
        absent = [s for s in steps if isinstance(s.checks[0].broken, Not)]
        valued = [s for s in steps if s not in absent]
        if len(valued) != 1 or len(absent) > 1 or len(valued[0].checks) != 1:
            return False
        table = self.value_table(_core(valued[0].checks[0].broken), optional=not absent)
        if table is None or name in self.fetched:
            return False
        if absent:
            self.fetched.add(name)
            self.line(1, f"if ({local(name)} := get({name!r})) not in {table}:")
            bad = self.name_of(valued[0].checks[0])
            self.line(2, f"add({bad} if {local(name)} else {self.name_of(absent[0].checks[0])})")
        else:
            self.line(1, f"if get({name!r}) not in {table}:")
            self.add(2, valued[0].checks[0])
        return True

    def name_of(self, check: Check) -> str:
        return self.rules.setdefault(check.rule.id, f"R{len(self.rules) + 1}")

    def value_table(self, core: Expr, optional: bool) -> str | None:
        """The table of a plain set test; with None and "" inside for an optional value."""
        match core:
            case Not(Call("in_set", (Var(), Const() as const))):
                name, literal = self.printer.const(const), self.printer.literal(const)
            case Not(Call("integer", args)) if self.printer.small_range(args):
                name = self.printer.range_set(args)
                literal = self.printer.tables[name]
            case _:
                return None
        if not optional:
            return name
        return self.printer.table(f"{name}_OR_NONE", f"{name} | {{None, ''}}" if literal else name)

    def nested(self, name: str, steps: list[ProgramStep]) -> None:
        """``if value: … else: …`` with the guards on the value itself left out."""
        absent = [s for s in steps if isinstance(s.checks[0].broken, Not)]
        valued = [s for s in steps if s not in absent]
        if not absent and len(valued) == 1:
            self.chain(1, valued[0], lambda check: self.printer.condition(check.broken))
            return
        if valued:
            self.line(1, f"if {local(name)}:")
            for step in valued:
                self.chain(2, step, lambda check: self.printer.condition(_core(check.broken)))
            if absent:
                self.line(1, "else:")
        elif absent:
            self.line(1, f"if not {local(name)}:")
        for step in absent:
            self.add(2, step.checks[0])

    def chain(self, depth: int, step: ProgramStep, condition: Condition) -> None:
        """``if … elif …``; behind "is absent" a value is known to be there."""
        for index, check in enumerate(step.checks):
            if index and step.checks[0].broken == Not(Given(Var(check.rule.param))):
                self.line(depth, f"elif {self.printer.condition(_core(check.broken))}:")
            else:
                self.line(depth, f"{'elif' if index else 'if'} {condition(check)}:")
            self.add(depth + 1, check)


def _is_plain(step: ProgramStep, name: str) -> bool:
    """Whether all a step asks is that a value is there, or what it is."""
    if len(step.checks) == 1 and step.checks[0].broken == Not(Given(Var(name))):
        return True
    return all(
        isinstance(check.broken, And)
        and check.broken.parts[0] == Given(Var(name))
        and set(variables_of(check.broken)) == {name}
        for check in step.checks
    )


def _core(broken: Expr) -> Expr:
    """A value check without its leading "is given"."""
    assert isinstance(broken, And)
    rest = broken.parts[1:]
    return rest[0] if len(rest) == 1 else And(rest)
