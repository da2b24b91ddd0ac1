"""Emits the Python package: areas of straight-line checks, codes, types, index.

``body.py`` prints the functions, ``printer.py`` their conditions; the rest of the
package comes from templates, and from ``runtime/`` as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voipms_rules.catalog.constraints import CROSS, LOOKUPS, AnyOf, Constraint, Length, OneOf
from voipms_rules.catalog.model import LEVELS, Method, Parameter
from voipms_rules.naming import upper_snake
from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.engine import environment
from voipms_rules.targets.python.body import RuleNames, body_of
from voipms_rules.targets.python.printer import PythonPrinter

HERE = Path(__file__).parent
PACKAGE = "voipms_checks"
_FROM_TEMPLATES = (
    "__init__.py", "__init__.pyi", "_index.py", "_methods.py", "codes.py", "params.py"
)  # fmt: skip


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the package."""
    for path in sorted((HERE / "runtime").glob("*.py")):
        yield f"{PACKAGE}/{path.name}", path.read_text(encoding="utf-8")
    yield f"{PACKAGE}/py.typed", ""
    env = environment(HERE / "templates", {"py": repr, "traits": _traits, "wide": _wide})
    for area, programs in book.programs.areas.items():
        yield f"{PACKAGE}/_area_{area}.py", _area(env, book, area, programs)
    for name in _FROM_TEMPLATES:
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
    """A rule as the tuple the runtime reads (see ``_check.Rule``)."""
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


def _traits(method: Method) -> str:
    """A method's flags and the names of its parameters, the secret ones apart."""
    public = tuple(p.name for p in method.parameters if not p.sensitive)
    secret = tuple(p.name for p in method.parameters if p.sensitive)
    return repr((tuple(sorted(method.flags)), public, secret))


def _wide(text: str) -> str:
    """A docstring's text, which must not end it."""
    return text.replace("\\", "\\\\").replace('"', '\\"')


# -- one area -------------------------------------------------------------------


def _area(env: Any, book: Book, area: str, programs: Sequence[Program]) -> str:
    printer = PythonPrinter()
    rules = RuleNames(book.rules)
    functions = [_function(printer, rules, program) for program in programs]
    return str(
        env.get_template("area.py.j2").render(
            area=area,
            functions=functions,
            lists=[(name, body) for body, name in printer.lists.items()],
            primitives=sorted(printer.primitives),
            records=[(name, _record(book.rules[rule_id])) for rule_id, name in rules.names.items()],
            tables=list(printer.tables.literals.items()),
        )
    )


@dataclass(frozen=True)
class _Function:
    """One method's generated function, for the template."""

    method: Method
    body: str
    names: str
    wires: str


def _function(printer: PythonPrinter, rules: RuleNames, program: Program) -> _Function:
    parameters = program.method.parameters
    return _Function(
        method=program.method,
        body="\n".join(body_of(printer, rules, program)),
        names=repr(tuple(p.name for p in parameters)),
        wires=repr({p.name: _wire(p) for p in parameters if _wire(p) != ("0", "1", None)}),
    )


def _wire(parameter: Parameter) -> tuple[str, str, str | None]:
    return (*(parameter.type.booleans or ("0", "1")), parameter.type.separator)
