"""The steps of a program as chains of ``if`` and ``else if``, as one would write them by hand.

Whether a parameter is missing and what is wrong with its value exclude each
other, so the second need not ask again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voipms_rules.plan.program import And, Check, Expr, Given, Not, Program, Var, conjuncts

Chain = Sequence[Check]


def chains(program: Program) -> list[Chain]:
    """Checks of which the first that is true speaks, in the order of the program."""
    found: list[Chain] = []
    for step in program.steps:
        if found and _is_about_the_value(step.checks, of=_missing(found[-1])):
            found[-1] = (*found[-1], *step.checks)
        else:
            found.append(step.checks)
    return [list(_without_what_is_known(chain)) for chain in found]


def _missing(chain: Chain) -> Var | None:
    """The parameter of a chain that only asks whether it is missing."""
    match chain:
        case (Check(broken=Not(Given(var))),):
            return var
    return None


def _is_about_the_value(chain: Chain, of: Var | None) -> bool:
    return of is not None and all(Given(of) in conjuncts(check.broken) for check in chain)


def _without_what_is_known(chain: Chain) -> Iterator[Check]:
    """The checks; those behind the one for absence no longer ask whether the parameter is given."""
    known: set[Expr] = set()
    for check in chain:
        rest = tuple(part for part in conjuncts(check.broken) if part not in known)
        yield replace(check, broken=rest[0] if len(rest) == 1 else And(rest)) if rest else check
        if isinstance(check.broken, Not):
            known.add(check.broken.part)
