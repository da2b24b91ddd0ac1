"""Conformance cases from every rule of the catalog, with the reference's verdicts.

For each rule of each method: its examples, the boundary values of its
constraint on its first parameter, and for rules on several parameters the
combinations of given, empty and wrong values.  For each parameter: hostile
text.  Values may also be typed as JSON has them (numbers, booleans); such
cases are marked ``typed`` and are for languages with dynamic types.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from voipms_rules.catalog.constraints import (
    AtLeastOneOf,
    Constraint,
    DateSpan,
    NotPast,
    Ordered,
    SameLength,
)
from voipms_rules.catalog.model import Catalog, Example, Rule
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.lint.examples import TODAY, example_call
from voipms_rules.plan import MethodPlan, plan_methods
from voipms_rules.reference import Verdict, judge

Value = str | int | bool | float | None


@dataclass(frozen=True)
class Case:
    """One call and what must be said of it."""

    id: str
    method: str
    params: Mapping[str, Value]
    lookups: Mapping[str, tuple[str, ...]]
    now: str
    expect: tuple[Verdict, ...]
    typed: bool = False

    def to_json(self) -> dict[str, Any]:
        """The line that stands in ``cases.jsonl``."""
        line: dict[str, Any] = {"id": self.id, "method": self.method, "params": dict(self.params)}
        if self.lookups:
            line["lookups"] = {key: list(values) for key, values in self.lookups.items()}
        if self.now != TODAY:
            line["now"] = self.now
        if self.typed:
            line["typed"] = True
        line["expect"] = [
            [v.code, v.param, v.rule, "warning" if v.warning else "error"] for v in self.expect
        ]
        return line


@dataclass(frozen=True)
class _Call:
    params: Mapping[str, str]
    lookups: Mapping[str, tuple[str, ...]]
    now: str


def cases(catalog: Catalog) -> Iterator[Case]:
    """All cases, method by method; ids are stable under unrelated changes."""
    for plan in plan_methods(catalog):
        seen: set[str] = set()
        for call in _calls(plan):
            case = _case(plan, call)
            if case.id not in seen:
                seen.add(case.id)
                yield case
        yield from _typed_cases(plan)


def _case(plan: MethodPlan, call: _Call) -> Case:
    name = plan.method.name
    key = repr((sorted(call.params.items()), sorted(call.lookups.items()), call.now))
    digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:10]
    verdicts = tuple(judge(plan, call.params, call.lookups, call.now))
    return Case(f"{name}/{digest}", name, call.params, call.lookups, call.now, verdicts)


def _calls(plan: MethodPlan) -> Iterator[_Call]:
    method = plan.method
    yield _Call(method.minimal_example, {}, TODAY)
    yield _Call(method.full_example, {}, TODAY)
    yield _Call({}, {}, TODAY)
    for step in plan.steps:
        for rule in step.rules:
            yield from _rule_calls(plan, rule)
    for parameter in method.parameters:
        yield from _hostile_calls(plan, parameter.name)
    yield _Call({**method.minimal_example, "no_such_parameter": "1", "constructor": "1"}, {}, TODAY)


def _rule_calls(plan: MethodPlan, rule: Rule) -> Iterator[_Call]:
    for example in (*rule.valid, *rule.invalid):
        yield _from_example(plan, example)
    base = _from_example(plan, rule.valid[0])
    for value in _interesting(rule.constraint):
        yield _with(base, {rule.param: value})
    if len(rule.params) > 1:
        yield from _combinations(base, rule)
    if isinstance(rule.constraint, AtLeastOneOf):
        none = dict.fromkeys(rule.params, "0")
        for name, value in product(rule.params, rule.constraint.values):
            yield _with(base, {**none, name: value})
    for condition in rule.when:
        values = (*(condition.one_of or ()), *(condition.none_of or ()), "", "7")
        for example in rule.invalid[:1]:
            call = _from_example(plan, example)
            for value in values:
                yield _with(call, {condition.param: value})


def _interesting(constraint: Constraint) -> Iterator[str]:
    yield from ("", "0")
    yield from boundary_values(constraint)


def _combinations(base: _Call, rule: Rule) -> Iterator[_Call]:
    for values in product(_cross_values(rule.constraint), repeat=min(len(rule.params), 3)):
        yield _with(base, dict(zip(rule.params, values, strict=False)))


def _cross_values(constraint: Constraint) -> tuple[str, ...]:
    match constraint:
        case Ordered("integer"):
            return ("", "1", "60", "61", "3600", "060", "x")
        case Ordered() | DateSpan() | NotPast():
            days = ("2026-01-01", "2026-03-31", "2026-04-03", "2026-04-04", "2026-07-02")
            return ("", *days, "2026-1-2", "2026-02-30", "x")
        case SameLength(separator):
            return ("", "1", separator, f"1{separator}2", f"1{separator}2{separator}")
    return ("", "0", "1", "a@example.com", "b@example.com")


def _hostile_calls(plan: MethodPlan, name: str) -> Iterator[_Call]:
    """A few hostile values per parameter, chosen by its name, so that all are used somewhere."""
    base = _Call(plan.method.minimal_example, {}, TODAY)
    offset = sum(map(ord, plan.method.name + name))
    for step in range(8):
        yield _with(base, {name: HOSTILE[(offset + 11 * step) % len(HOSTILE)]})
    if offset % 16 == 0:
        yield _with(base, {name: "a\ud800b"})


def _from_example(plan: MethodPlan, example: Example) -> _Call:
    return _Call(example_call(plan.method, example), example.lookups, example.now or TODAY)


def _with(call: _Call, changes: Mapping[str, str]) -> _Call:
    return _Call({**call.params, **changes}, call.lookups, call.now)


# -- typed values -----------------------------------------------------------------

_TYPED: tuple[Value, ...] = (0, 1, -1, 60, 2**53 - 1, 2**53, True, False, None, 1.0, 0.5)


def _typed_cases(plan: MethodPlan) -> Iterator[Case]:
    """Typed values for a few parameters of every method."""
    for index, parameter in enumerate(plan.method.parameters[:6]):
        for value in _TYPED[index % 2 :: 2]:
            params: dict[str, Value] = {**plan.method.minimal_example, parameter.name: value}
            call = _typed_call(plan, params)
            name = plan.method.name
            case_id = f"{name}/typed.{parameter.name}.{value!r}"
            yield Case(case_id, name, params, {}, TODAY, call, typed=True)


def _typed_call(plan: MethodPlan, params: Mapping[str, Value]) -> tuple[Verdict, ...]:
    bad = [name for name, value in params.items() if not _encodable(value)]
    if bad:
        return tuple(Verdict("unencodable_value", n, "unencodable_value", False) for n in bad)
    wire = {n: _wire(plan, n, value) for n, value in params.items() if value is not None}
    return tuple(judge(plan, wire, {}, TODAY))


def _encodable(value: Value) -> bool:
    return not isinstance(value, float) and not (isinstance(value, int) and abs(value) > 2**53 - 1)


def _wire(plan: MethodPlan, name: str, value: Value) -> str:
    if isinstance(value, bool):
        return (plan.method.by_name[name].type.booleans or ("0", "1"))[value]
    return str(value)
