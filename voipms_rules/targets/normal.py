"""Expressions in the shape that compiled languages read best; used by their printers.

A broken rule is lowered as "given, and not (this or that)".  Printed like that
it nests and repeats itself; with negations at the leaves it becomes one flat
chain, an operand a line.  What a list wants of its items becomes a named
function, so that no condition holds a closure.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from voipms_rules.plan.program import And, Expr, Items, Not, Or, Program, Programs


def flattened(node: Expr) -> Expr:
    """The same without a conjunction inside a conjunction, or a disjunction inside one."""
    match node:
        case And(parts):
            return And(_spread(And, parts))
        case Or(parts):
            return Or(_spread(Or, parts))
        case Not(part):
            return Not(flattened(part))
    return node


def _spread(kind: type[And] | type[Or], parts: Iterable[Expr]) -> tuple[Expr, ...]:
    return tuple(leaf for part in map(flattened, parts) for leaf in _operands(part, kind))


def normal(node: Expr) -> Expr:
    """The same expression: negations at the leaves, groups flattened, nothing said twice."""
    match node:
        case Not(part):
            return _negated(part)
        case And(parts):
            return _group(And, map(normal, parts))
        case Or(parts):
            return _group(Or, map(normal, parts))
        case Items():
            return replace(node, body=normal(node.body))
    return node


def _negated(node: Expr) -> Expr:
    match node:
        case Not(part):
            return normal(part)
        case And(parts):
            return _group(Or, map(_negated, parts))
        case Or(parts):
            return _group(And, map(_negated, parts))
    return Not(normal(node))


def _group(kind: type[And] | type[Or], parts: Iterable[Expr]) -> Expr:
    flat = dict.fromkeys(leaf for part in parts for leaf in _operands(part, kind))
    return next(iter(flat)) if len(flat) == 1 else kind(tuple(flat))


def _operands(node: Expr, kind: type[And] | type[Or]) -> tuple[Expr, ...]:
    return node.parts if isinstance(node, kind) else (node,)


def item_checks(programs: Programs) -> dict[Expr, str]:
    """What lists want of an item -> a name, after the type that wants it first."""
    names: dict[Expr, str] = {}
    for program in programs.methods:
        for hint, body in _bodies(program):
            if body not in names:
                names[body] = _fresh(f"{hint}_item", set(names.values()))
    return names


def _bodies(program: Program) -> Iterator[tuple[str, Expr]]:
    for step in program.steps:
        for check in step.checks:
            hint = check.rule.type_name or check.rule.code
            yield from ((hint.lower(), node.body) for node in _items(normal(check.broken)))


def _items(node: Expr) -> Iterator[Items]:
    match node:
        case Items():
            yield node
        case And(parts) | Or(parts):
            for part in parts:
                yield from _items(part)
        case Not(part):
            yield from _items(part)


def _fresh(name: str, taken: set[str]) -> str:
    number, fresh = 1, name
    while fresh in taken:
        number += 1
        fresh = f"{name}_{number}"
    return fresh
