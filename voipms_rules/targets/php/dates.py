"""Which parameters a program reads as dates, so that each is turned into a day once a call.

Languages print these as locals named ``<parameter>_day`` behind the parameters;
the primitives on dates then take the number of the day in place of the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from voipms_rules.plan.program import And, Call, Expr, Items, Not, Or, Program, Var
from voipms_rules.targets.printer import UnsupportedError

PRIMITIVES = frozenset({"date", "not_past", "ordered_dates", "days_within"})


def dated(program: Program) -> list[str]:
    """The parameters that some check reads as a date, in declared order."""
    checks = (check for step in program.steps for check in step.checks)
    read = {name for check in checks for name in _read_by(check.broken)}
    taken = read & {
        name.removesuffix("_day") for name in program.plan.reads if name.endswith("_day")
    }
    if taken:
        raise UnsupportedError(f"the days of {sorted(taken)} have the names of parameters")
    return [name for name in program.plan.reads if name in read]


def _read_by(node: Expr) -> Iterator[str]:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _read_by(part)
        case Not(part) | Items(body=part):
            yield from _read_by(part)
        case Call(name, args) if name in PRIMITIVES:
            yield from (arg.name for arg in args if isinstance(arg, Var))
