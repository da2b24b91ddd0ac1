"""Planted slips: programs with one small mistake in every third rule.

The mistakes are made in the programs, so each emitter prints them in its own
way; a slip is caught when some conformance case disagrees on its rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from voipms_rules.plan.program import (
    And,
    Arg,
    Call,
    Check,
    Const,
    Expr,
    Given,
    Items,
    Not,
    Or,
    Program,
    Programs,
    constants_of,
    variables_of,
)


def plant(programs: Programs, every: int = 3) -> tuple[Programs, dict[str, str]]:
    """The programs with slips, and what was done to which rule."""
    ids = sorted({c.rule.id for p in programs.methods for s in p.steps for c in s.checks})
    chosen = {rule_id: index for index, rule_id in enumerate(ids) if index % every == 0}
    done: dict[str, str] = {}
    methods = tuple(_planted(program, chosen, done) for program in programs.methods)
    checks = [check for p in methods for step in p.steps for check in step.checks]
    constants = dict.fromkeys(const for check in checks for const in constants_of(check.broken))
    return replace(programs, methods=methods, constants=tuple(constants)), done


def _planted(program: Program, chosen: dict[str, int], done: dict[str, str]) -> Program:
    steps = tuple(
        replace(step, checks=tuple(_slip(check, chosen, done) for check in step.checks))
        for step in program.steps
    )
    return replace(program, steps=steps)


def _slip(check: Check, chosen: dict[str, int], done: dict[str, str]) -> Check:
    rule_id = check.rule.id
    if rule_id not in chosen:
        return check
    # a rule that does not look at its own parameter would not compile everywhere
    slips = [s for s in _slips(check.broken) if check.rule.param in variables_of(s[1])]
    name, broken = slips[chosen[rule_id] % len(slips)]
    done[rule_id] = name
    return replace(check, broken=broken)


def _slips(node: Expr) -> Iterator[tuple[str, Expr]]:
    """All expressions that differ from this one by one small mistake."""
    match node:
        case And(parts) | Or(parts):
            for index, old in enumerate(parts):
                before, after = parts[:index], parts[index + 1 :]
                for name, part in _slips(old):
                    yield name, type(node)((*before, part, *after))
                if after and not isinstance(old, Given):
                    rest = (*before, *after)
                    yield "guard lost", rest[0] if len(rest) == 1 else type(node)(rest)
        case Given():
            return  # without it a primitive would be handed no text at all
        case Not(part):
            yield "negation lost", part
            yield from ((name, Not(inner)) for name, inner in _slips(part) if name != "negated")
        case Items(body=body):
            for name, inner in _slips(body):
                yield name, replace(node, body=inner)
            if node.max is not None:
                yield "one item more", replace(node, max=node.max + 1)
        case Call(_, args):
            yield "negated", Not(node)
            for index, arg in enumerate(args):
                for name, slipped in _slipped(arg):
                    yield name, replace(node, args=(*args[:index], slipped, *args[index + 1 :]))


def _slipped(arg: Arg) -> Iterator[tuple[str, Arg]]:
    match arg:
        case bool():
            yield "flag turned", not arg
        case int():
            yield "bound too high", arg + 1
            if arg != 1:  # a step of zero is no slip but a crash
                yield "bound too low", arg - 1
        case Const("set" | "prefixes", name, values) if len(values) > 1:
            yield "member lost", Const(arg.kind, f"{name}_slip", values[1:])
        case Const("class", name, values):
            yield "character lost", Const("class", f"{name}_slip", values[1:])
