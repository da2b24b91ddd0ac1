"""Which parameters of a method are read as dates; shared with TypeScript and C#.

The emitters let a check count the days of such a parameter once, however many
expressions ask for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from voipms_rules.naming import apart
from voipms_rules.plan.program import ITEM, And, Call, Expr, Items, Not, Or, Program, Var

# Primitives that look at the day of each of their variables.
_ON_DAYS = frozenset({"date", "not_past", "ordered_dates", "days_within"})


def day_variables(program: Program, variables: Mapping[str, str], suffix: str) -> dict[str, str]:
    """The variable of the day of each date, named after that of the date."""
    dates = dates_of(program)
    taken = {variable: variable for variable in variables.values()}
    names = apart(taken | {f"{name} day": f"{variables[name]}{suffix}" for name in dates})
    return {name: names[f"{name} day"] for name in dates}


def dates_of(program: Program) -> tuple[str, ...]:
    """The parameters of a method that are read as dates, in order of first use."""
    checks = (check for step in program.steps for check in step.checks)
    found = (var.name for check in checks for var in _dates(check.broken))
    return tuple(dict.fromkeys(found))


def _dates(expr: Expr) -> Iterator[Var]:
    match expr:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _dates(part)
        case Not(part) | Items(body=part):
            yield from _dates(part)
        case Call(name, args) if name in _ON_DAYS:
            yield from (arg for arg in args if isinstance(arg, Var) and arg is not ITEM)
