"""The calls that are judged: examples of the catalog, as they are and spoilt.

Wrong values come from the examples of rules that every schema language can say, so
that a peer has the same to find as the project's own validator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from sys import intern

from voipms_checks import check

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.catalog.model import Rule
from voipms_rules.plan import MethodPlan

WORKLOADS = ("valid", "one violation", "five violations")
NAMED = ("sendSMS", "getCDR", "createVoicemail", "createSubAccount", "setQueue")


@dataclass(frozen=True)
class Call:
    """A call of one workload."""

    method: str
    workload: str
    params: Mapping[str, str]


def calls_of(plan: MethodPlan, fields: Fields) -> Iterator[Call]:
    """A method's calls: the simplest and the fullest, and the fullest with wrong values."""
    method = plan.method
    yield _written(method.name, "valid", method.full_example)
    if method.minimal_example != method.full_example:
        yield _written(method.name, "valid", method.minimal_example)
    slips = list(_slips(plan, fields))
    for workload, count in (("one violation", 1), ("five violations", 5)):
        spoilt = _spoilt(plan, slips, count)
        if spoilt is not None:
            yield _written(method.name, workload, spoilt)


def _written(method: str, workload: str, params: Mapping[str, str]) -> Call:
    """A call as a program has it that spells out the names: those of a literal are interned."""
    return Call(method, workload, {intern(name): value for name, value in params.items()})


def _spoilt(plan: MethodPlan, slips: list[dict[str, str]], count: int) -> dict[str, str] | None:
    """The fullest call with ``count`` wrong values, evenly spread; None without as many."""
    if len(slips) < count:
        return None
    chosen = [slips[(2 * i + 1) * len(slips) // (2 * count)] for i in range(count)]
    params = dict(plan.method.full_example)
    for slip in chosen:
        params |= slip
    found = check(plan.method.name, params)
    return params if len(found.violations) == count else None


def _slips(plan: MethodPlan, fields: Fields) -> Iterator[dict[str, str]]:
    """Wrong values that the fields refuse, one for each parameter that has any."""
    slips: dict[str, str] = {}
    for step in plan.steps:
        for rule in step.rules:
            for value in _wrong_values(rule, fields[rule.param]):
                slips.setdefault(rule.param, value)
    yield from ({name: value} for name, value in slips.items())


def _wrong_values(rule: Rule, field: Field) -> Iterator[str]:
    if rule.id in field.rules:
        for example in rule.invalid:
            value = example.params.get(rule.param)
            if len(example.params) == 1 and value and field.refuses(value):
                yield value
