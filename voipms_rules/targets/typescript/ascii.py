"""Which texts a check has to look through for lone surrogates.

Most rules let pass nothing but ASCII, or a few texts that they list.  When all
rules of a method hold, the parameters with such a rule are well-formed; only
the others are looked through.
"""

from __future__ import annotations

from collections.abc import Iterator

from voipms_rules.plan.program import ITEM, And, Call, Expr, Given, Items, Not, Or, Program, Var

# Primitives that hold for well-formed texts only.
_CONFINING = frozenset({
    "equals", "in_set", "in_set_fold", "digits", "chars_only", "matches", "integer", "decimal",
    "date", "email", "ipv4", "cidr", "hostname", "base64",
})  # fmt: skip


def free_texts(program: Program) -> tuple[str, ...]:
    """The declared parameters that may hold any text although no rule is broken, in order."""
    confined = {
        name for step in program.steps for check in step.checks for name in _confined(check.broken)
    }
    return tuple(name for name in program.method.by_name if name not in confined)


def _confined(broken: Expr) -> Iterator[str]:
    """The parameter that is given and yet breaks nothing only when it is well-formed."""
    match broken:
        case And((Given(var), Not(part))) if _confines(part, var):
            yield var.name


def _confines(node: Expr, var: Var) -> bool:
    """Whether a text for which this holds is well-formed."""
    match node:
        case Or(parts):
            return all(_confines(part, var) for part in parts)
        case And(parts):
            return any(_confines(part, var) for part in parts)
        case Items(of, body=body):
            return of == var and _confines(body, ITEM)
        case Call(name, (of, *_)):
            return of == var and name in _CONFINING
    return False
