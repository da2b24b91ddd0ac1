"""What is left of a program once some things are known of all calls.

Bulk checking knows before it reads a row which parameters a file can give, and
the lists of the account; what that settles is asked of no row.  ``And(())`` is
what always holds, ``Or(())`` what never does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from voipms_rules.plan.program import (
    And,
    Arg,
    Call,
    Check,
    Expr,
    Not,
    Or,
    Program,
    ProgramStep,
    variables_of,
)

ALWAYS, NEVER = And(()), Or(())
# Primitives that hold where there is nothing to compare.
_LENIENT = {"not_past", "ordered_dates", "ordered_integers", "days_within"}


@dataclass(frozen=True)
class Known:
    """The parameters that calls can have, and the account's lists by key."""

    present: Collection[str]
    lookups: Mapping[str, Sequence[str]]

    def rest(self, program: Program) -> Program:
        """The program without what no such call breaks."""
        steps = (replace(step, checks=tuple(self._checks(step))) for step in program.steps)
        return replace(program, steps=tuple(step for step in steps if step.checks))

    def _checks(self, step: ProgramStep) -> Iterator[Check]:
        """The checks that may speak: none behind one that always does."""
        for check in step.checks:
            broken = self.settled(check.broken)
            if broken != NEVER:
                yield replace(check, broken=broken)
            if broken == ALWAYS:
                return

    def settled(self, node: Expr) -> Expr:
        """An expression without the parts whose answer is known."""
        match node:
            case And(parts):
                return _joined(And, map(self.settled, parts), neutral=ALWAYS, final=NEVER)
            case Or(parts):
                return _joined(Or, map(self.settled, parts), neutral=NEVER, final=ALWAYS)
            case Not(part):
                return _negated(self.settled(part))
            case Call(name, args) if name.startswith("lookup_"):
                return self._lookup(node, args)
        if all(name in self.present for name in variables_of(node)):
            return node
        return ALWAYS if isinstance(node, Call) and node.name in _LENIENT else NEVER

    def _lookup(self, call: Call, args: Sequence[Arg]) -> Expr:
        """True without the list."""
        key = args[0] if call.name == "lookup_below" else args[1]
        return call if key in self.lookups else ALWAYS


def _joined(kind: type[And] | type[Or], parts: Iterable[Expr], neutral: Expr, final: Expr) -> Expr:
    """Parts joined, without neutral ones; the final one decides alone."""
    left = [part for part in parts if part != neutral]
    if final in left:
        return final
    return left[0] if len(left) == 1 else kind(tuple(left))


def _negated(part: Expr) -> Expr:
    match part:
        case And(()):
            return NEVER
        case Or(()):
            return ALWAYS
    return Not(part)
