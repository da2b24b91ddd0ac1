"""Policies on examples: each must do what it claims, judged by the reference evaluator."""

from __future__ import annotations

from voipms_rules.catalog.model import Catalog, Example, Method, Rule
from voipms_rules.lint.policy import Hits
from voipms_rules.plan import plan_methods
from voipms_rules.reference import Context, holds, is_broken, judge

TODAY = "2026-01-15"  # any fixed day: examples that depend on the clock carry their own


def example_call(method: Method, example: Example) -> dict[str, str]:
    """The whole parameter set of an example."""
    merged = {**method.minimal_example, **example.params}
    return {name: value for name, value in merged.items() if value is not None}


def example_context(example: Example) -> Context:
    """The account data and the date an example is judged with."""
    lookups = {key: frozenset(values) for key, values in example.lookups.items()}
    return Context(lookups, example.now or TODAY)


def method_examples(catalog: Catalog) -> Hits:
    """The simplest and the fullest call of a method pass without a word."""
    for plan in plan_methods(catalog):
        for call in (plan.method.minimal_example, plan.method.full_example):
            for verdict in judge(plan, call, {}, TODAY):
                yield (
                    plan.method.place,
                    f"the example call of {plan.method.name} breaks {verdict.rule}",
                )


def type_examples(catalog: Catalog) -> Hits:
    """A type's valid values satisfy its constraint, its invalid ones do not, and it has both."""
    context = Context({}, TODAY)
    for typedef in catalog.types.values():
        if typedef.constraint is None:
            continue
        if not typedef.valid or not typedef.invalid:
            yield typedef.place, f"{typedef.name} needs a valid and an invalid example"
        for expected, values in ((True, typedef.valid), (False, typedef.invalid)):
            for value in values:
                if holds(typedef.constraint, value, context) != expected:
                    verb = "fails" if expected else "passes"
                    yield typedef.place, f"{typedef.name}: the example {value[:40]!r} {verb}"


def rule_examples(catalog: Catalog) -> Hits:
    """A rule's invalid examples break it in every method, its valid ones in none."""
    for rule in catalog.rules.values():
        if not rule.methods:
            continue
        if not rule.valid or not rule.invalid:
            yield rule.place, f"{rule.id} needs a valid and an invalid example"
        for name in rule.methods:
            yield from _misbehaving(rule, catalog.methods[name])


def _misbehaving(rule: Rule, method: Method) -> Hits:
    for expected, examples in ((False, rule.valid), (True, rule.invalid)):
        for example in examples:
            broken = is_broken(rule, example_call(method, example), example_context(example))
            if broken != expected:
                claim = "invalid" if expected else "valid"
                shown = {key: (value or "")[:40] for key, value in example.params.items()}
                yield rule.place, f"{rule.id}: the {claim} example {shown} is not, in {method.name}"
