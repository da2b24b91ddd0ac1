"""Which values a program reads as dates, so that a target reads each of them once.

Between the plan and the printers, like :mod:`voipms_rules.targets.normal`.
"""

from __future__ import annotations

from collections.abc import Iterator

from voipms_rules.plan.program import ITEM, And, Call, Expr, Not, Or, Program, Var

# The primitives all of whose variables are dates.
DATE_PRIMITIVES = frozenset({"date", "not_past", "ordered_dates", "days_within"})


def read_as_dates(program: Program) -> list[str]:
    """The parameters that the checks of a method read as dates, in declared order."""
    checks = (check for step in program.steps for check in step.checks)
    read = {name for check in checks for name in _dates(check.broken)}
    return [name for name in program.plan.reads if name in read]


def _dates(node: Expr) -> Iterator[str]:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _dates(part)
        case Not(part):
            yield from _dates(part)
        case Call(name, args) if name in DATE_PRIMITIVES:
            yield from (arg.name for arg in args if isinstance(arg, Var) and arg is not ITEM)
