"""Which values a program proves to be ASCII, so that nobody need look at them twice.

Ill-formed text is refused before anything else.  Looking for it costs a pass
over every value, but a value that is, say, all digits cannot be ill-formed: if
its check passes, it is ASCII, and if not, the broken rule leads back to it.
"""

from __future__ import annotations

from voipms_rules.plan.program import And, Arg, Call, Const, Expr, Given, Items, Not, Or, Program

# True of ASCII texts only, whatever their arguments; patterns and classes are ASCII.
_ALWAYS = frozenset(
    {"digits", "chars_only", "matches", "integer", "decimal", "date", "base64"}
    | {"email", "ipv4", "cidr", "hostname"}
)
# True of the texts that are named, and no others.
_NAMED = frozenset({"equals", "in_set", "in_set_fold"})


def proved_ascii(program: Program) -> set[str]:
    """The parameters that are ASCII, or not given, if the method's checks all pass."""
    checks = (check for step in program.steps for check in step.checks)
    return {name for check in checks for name in proved(check.broken)}


def proved(broken: Expr) -> set[str]:
    """A rule proves something where it judges one value, without a condition."""
    match broken:
        case And((Given(var), Not(accepted))) if _only_ascii(accepted):
            return {var.name}
    return set()


def _only_ascii(accepted: Expr) -> bool:
    match accepted:
        case And(parts):
            return any(map(_only_ascii, parts))
        case Or(parts):
            return all(map(_only_ascii, parts))
        case Items(separator=separator, body=body):
            return separator.isascii() and _only_ascii(body)
        case Call(name, (_, *named)):
            return name in _ALWAYS or (name in _NAMED and all(map(_ascii, named)))
    return False


def _ascii(named: Arg) -> bool:
    texts = named.values if isinstance(named, Const) else (str(named),)
    return all(map(str.isascii, texts))
