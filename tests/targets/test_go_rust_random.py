"""Calls put together at random: Go and Rust judge them as the reference evaluator does.

The conformance cases change one parameter of a good call at a time.  Here any
number of parameters have any value that some rule finds interesting, whole or
with a character lost, doubled or replaced.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import Case
from voipms_rules.conformance.harness import Runner, run_one
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.plan import MethodPlan, plan_methods
from voipms_rules.reference import judge
from voipms_rules.targets import go, rust
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import Target, write

CALLS = 6000
TODAYS = ("2024-02-29", "2026-01-31", "2030-12-31", "no date")
CHARS = "0159-.:;,@ /aZ\u00e9\ud800"


def interesting(catalog: Catalog) -> dict[str, list[str]]:
    """By parameter, the boundary values of its rules; under "" hostile text and examples."""
    values = {"": dict.fromkeys(HOSTILE)}
    for rule in catalog.rules.values():
        found = dict.fromkeys(boundary_values(rule.constraint))
        for name in rule.params:
            values.setdefault(name, {}).update(found)
    for method in catalog.methods.values():
        values[""] |= dict.fromkeys(method.full_example.values())
    return {name: list(found) for name, found in values.items() if found}


def random_calls(catalog: Catalog, random: Random, count: int) -> Iterator[Case]:
    plans, pool = plan_methods(catalog), interesting(catalog)
    for number in range(count):
        plan = random.choice(plans)
        params = random_params(plan, random, pool)
        now = random.choice(TODAYS)
        lookups = random_lookups(plan, random, params)
        expected = tuple(judge(plan, params, lookups, now))
        yield Case(str(number), plan.method.name, params, lookups, now, expected)


def random_params(
    plan: MethodPlan, random: Random, pool: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """The method's example, with some parameters left out, and some changed."""
    params = {name: v for name, v in plan.method.full_example.items() if random.random() < 0.8}
    for name in random.choices([*plan.method.by_name, "no_such", "a_typo"], k=random.randint(0, 5)):
        usual = pool.get(name) or pool[""]
        values = random.choice((usual, usual, pool[""], [*params.values(), ""]))
        params[name] = changed(random.choice(values), random)
    return params


def changed(value: str, random: Random) -> str:
    at, char = random.randint(0, len(value)), random.choice(CHARS)
    spoilt = value[:at] + random.choice(("", char, value[at : at + 1] * 2)) + value[at + 1 :]
    return random.choice((value, value, spoilt))


def random_lookups(
    plan: MethodPlan, random: Random, params: dict[str, str]
) -> dict[str, tuple[str, ...]]:
    """Sometimes an account that has some of the values of the call."""
    keys = {
        f"{rule.constraint.method}.{rule.constraint.field}"  # type: ignore[attr-defined]
        for step in plan.steps
        for rule in step.rules
        if rule.needs_lookup and random.random() < 0.3
    }
    values = [value for value in params.values() if "\ud800" not in value]
    return {key: tuple(random.sample(values, k=len(values) // 2)) for key in sorted(keys)}


@pytest.mark.parametrize(
    ("target", "runner"),
    [(go.TARGET, go.RUNNER), (rust.TARGET, rust.RUNNER)],
    ids=lambda one: getattr(one, "target", ""),
)
def test_random_calls_are_judged_alike(
    target: Target, runner: Runner, catalog: Catalog, tmp_path: Path
) -> None:
    write(target, target.tree(Book.of(catalog)), tmp_path / "generated")
    calls = list(random_calls(catalog, Random(7), CALLS))
    outcome = run_one(runner, calls, tmp_path / "generated", tmp_path / "build")
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.error is None
    assert outcome.disagreements == ()
    assert outcome.judged > CALLS / 2


def test_ill_formed_text_is_found_in_every_parameter(catalog: Catalog, tmp_path: Path) -> None:
    """Go's checks look for it only in values that nothing else proves to be ASCII."""
    write(go.TARGET, go.TARGET.tree(Book.of(catalog)), tmp_path / "generated")
    calls = list(ill_formed_calls(catalog))
    outcome = run_one(go.RUNNER, calls, tmp_path / "generated", tmp_path / "build")
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.error is None
    assert outcome.disagreements == ()
    assert outcome.judged == len(calls) > 2000


def ill_formed_calls(catalog: Catalog) -> Iterator[Case]:
    for plan in plan_methods(catalog):
        example = plan.method.full_example
        for name in [*plan.method.by_name, "no_such"]:
            for value in ("\ud800", f"{example.get(name, '')}\ud800"):
                params = {**example, name: value}
                expected = tuple(judge(plan, params, {}, "2026-01-31"))
                case = f"{plan.method.name}/{name}/{len(value)}"
                yield Case(case, plan.method.name, params, {}, "2026-01-31", expected)
