"""The order of checks, and which of them exclude each other.

The server reports one fault at a time and looks at the parameters in the order
of its documentation, each for absence first and for its value then (seen for
setIVR, setRingGroup, setTimeCondition, createVoicemail and setQueue).  A rule
on several parameters is looked at behind the last of them.

Rules with the same code on the same parameters form one step: the first that
is broken speaks, the rest are not looked at (an unknown id is no news once the
id is malformed).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from voipms_rules.catalog.constraints import CROSS, PRESENCE, Constraint, Length
from voipms_rules.catalog.model import Catalog, Method, Rule


@dataclass(frozen=True)
class Step:
    """Rules of one code on the same parameters; the first broken one speaks."""

    rules: tuple[Rule, ...]

    @property
    def code(self) -> str:
        return self.rules[0].code

    @property
    def params(self) -> tuple[str, ...]:
        return self.rules[0].params


@dataclass(frozen=True)
class MethodPlan:
    """What is looked at for one method, in order."""

    method: Method
    steps: tuple[Step, ...]

    @property
    def reads(self) -> tuple[str, ...]:
        """The parameters any check looks at, in declared order."""
        read = {
            name
            for step in self.steps
            for rule in step.rules
            for name in (*rule.params, *(condition.param for condition in rule.when))
        }
        return tuple(p.name for p in self.method.parameters if p.name in read)


def plan_methods(catalog: Catalog) -> tuple[MethodPlan, ...]:
    """The plans of all methods, in catalog order."""
    by_method: dict[str, list[Rule]] = {name: [] for name in catalog.methods}
    for rule in catalog.rules.values():
        for name in rule.methods:
            by_method[name].append(rule)
    return tuple(plan_method(method, by_method[method.name]) for method in catalog.methods.values())


def plan_method(method: Method, rules: Iterable[Rule]) -> MethodPlan:
    """The plan of one method from its rules in catalog order."""
    groups: dict[tuple[str, tuple[str, ...]], list[Rule]] = {}
    for rule in rules:
        groups.setdefault((rule.code, rule.params), []).append(rule)
    positions = {p.name: index for index, p in enumerate(method.parameters)}
    steps = [Step(tuple(sorted(group, key=_within_step))) for group in groups.values()]
    steps.sort(key=lambda step: _between_steps(step, positions))
    return MethodPlan(method, tuple(steps))


def _within_step(rule: Rule) -> tuple[bool, int]:
    """Errors before warnings, form before account data."""
    return rule.evidence.level == "inferred", _rank(rule)


def _between_steps(step: Step, positions: dict[str, int]) -> tuple[int, int]:
    return max(positions[name] for name in step.params), _rank(step.rules[0])


def _rank(rule: Rule) -> int:
    return 4 if rule.needs_lookup else _constraint_rank(rule.constraint)


def _constraint_rank(constraint: Constraint) -> int:
    match constraint:
        case _ if isinstance(constraint, PRESENCE):
            return 0
        case Length():
            return 1
        case _ if isinstance(constraint, CROSS):
            return 3
    return 2
