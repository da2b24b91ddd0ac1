"""What the checks of a program read in their values, so that a printer can read each once.

Between the programs and the printers: facts about expressions that several
languages use, and none of them about a language.
"""

from __future__ import annotations

from collections.abc import Iterator

from voipms_rules.plan.program import (
    ITEM,
    And,
    Call,
    Expr,
    Given,
    Items,
    Not,
    Or,
    Program,
    Var,
    calls_of,
)

DATE_PRIMITIVES = frozenset({"date", "not_past", "ordered_dates", "days_within"})
"""Primitives that look at the day of each of their variables."""

# Primitives that no ill-formed text satisfies: they let pass ASCII, or texts that are named.
_CONFINING = frozenset(
    {
        "equals", "in_set", "in_set_fold", "digits", "chars_only", "matches", "integer", "decimal",
        "date", "email", "ipv4", "cidr", "hostname", "base64",
    }
)  # fmt: skip


def dates_of(program: Program) -> tuple[str, ...]:
    """The parameters that some check reads as a date, in declared order."""
    read = {var.name for broken in _conditions(program) for var in _dates(broken)}
    return tuple(name for name in program.plan.reads if name in read)


def confined(program: Program) -> frozenset[str]:
    """The parameters that are well-formed, or not given, where no rule is broken."""
    return frozenset(name for broken in _conditions(program) for name in _confined(broken))


def confines(test: Expr, var: Var) -> bool:
    """Whether a value that satisfies a test is well-formed text."""
    match test:
        case Or(parts):
            return all(confines(part, var) for part in parts)
        case And(parts):
            return any(confines(part, var) for part in parts)
        case Items(of, body=body):
            return of == var and confines(body, ITEM)
        case Call(name, (of, *_)):
            return of == var and name in _CONFINING
    return False


def _conditions(program: Program) -> Iterator[Expr]:
    for step in program.steps:
        yield from (check.broken for check in step.checks)


def _confined(broken: Expr) -> Iterator[str]:
    """A rule confines where it judges one value, without a condition."""
    match broken:
        case And((Given(var), Not(test))) if confines(test, var):
            yield var.name


def _dates(broken: Expr) -> Iterator[Var]:
    for call in calls_of(broken):
        if call.name in DATE_PRIMITIVES:
            yield from (arg for arg in call.args if isinstance(arg, Var) and arg is not ITEM)
