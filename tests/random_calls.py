"""Calls put together at random, with the reference evaluator's verdicts.

The conformance cases change one value of a right call at a time.  Here any number of
them are wrong at once, whole or with a character lost, doubled or replaced, of any
type JSON has, with account data and unknown names among them; and every beginning and
end of every boundary value stands in its parameter once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from voipms_rules.catalog import Catalog
from voipms_rules.catalog.constraints import LOOKUPS, AnyOf, Constraint
from voipms_rules.conformance.cases import Case, Value
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.plan import MethodPlan, plan_methods
from voipms_rules.reference import judge

CALLS = 6000
LONGEST_CUT = 40
SURROGATE = "a\ud800b"
TODAYS = ("2024-02-29", "2026-01-15", "2030-12-31")
CHARS = "0159-.:;,@ /aZ\u00e9\ud800"
DATES = (
    "2026-01-15", "2026-1-15", "2026-01-15 23:59:59", "2026-1-5 00:00:00", "2026-04-17",
    "2026-04-18", "0000-01-01", "0001-01-01", "0004-02-29", "1900-02-29", "2000-02-29",
    "2023-02-29", "2024-02-29", "2024-2-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-32", "2026-1-", "2026-012-1", "9999-12-31", "2026-01-15 24:00:00",
    "2026-01-15T00:00:00", "2026-01-15 00:00", "02026-01-15", "2026-01-15 ", "20260115",
)  # fmt: skip
TYPED: tuple[Value, ...] = (
    0, 1, -1, 60, 2**53 - 1, 2**53, -(2**53), True, False, None, 0.5, 1.0, "", SURROGATE, "é" * 90,
)  # fmt: skip
UNKNOWN = ("zzz", "Did", "B", "a_b")


def random_calls(catalog: Catalog) -> list[Case]:
    """The same calls on every run."""
    random, plans, pool = Random(7), plan_methods(catalog), interesting(catalog)
    texts = [text_call(random.choice(plans), random, pool) for _ in range(CALLS)]
    typed = [typed_call(random.choice(plans), random) for _ in range(CALLS)]
    found = [*texts, *typed, *ill_formed_calls(plans), *cut_calls(plans)]
    return [replace(call, id=f"{call.id}.{number}") for number, call in enumerate(found)]


# -- texts -----------------------------------------------------------------------------


def interesting(catalog: Catalog) -> dict[str, list[str]]:
    """By parameter, the boundary values of its rules; under "" hostile text and examples."""
    values = {"": dict.fromkeys((*HOSTILE, *DATES))}
    for rule in catalog.rules.values():
        found = dict.fromkeys(boundary_values(rule.constraint))
        for name in rule.params:
            values.setdefault(name, {}).update(found)
    for method in catalog.methods.values():
        values[""] |= dict.fromkeys(method.full_example.values())
    return {name: list(found) for name, found in values.items() if found}


def text_call(plan: MethodPlan, random: Random, pool: Mapping[str, Sequence[str]]) -> Case:
    """The method's example, with some parameters left out and some changed."""
    params = {name: v for name, v in plan.method.full_example.items() if random.random() < 0.8}
    for name in random.choices([*plan.method.by_name, *UNKNOWN], k=random.randint(0, 5)):
        usual = pool.get(name) or pool[""]
        values = random.choice((usual, usual, pool[""], [*params.values(), ""]))
        params[name] = changed(random.choice(values), random)
    now, lookups = random.choice(TODAYS), random_lookups(plan, random, params)
    expected = tuple(judge(plan, params, lookups, now))
    return Case("text", plan.method.name, params, lookups, now, expected)


def changed(value: str, random: Random) -> str:
    at, char = random.randint(0, len(value)), random.choice(CHARS)
    spoilt = value[:at] + random.choice(("", char, value[at : at + 1] * 2)) + value[at + 1 :]
    return random.choice((value, value, spoilt))


def random_lookups(
    plan: MethodPlan, random: Random, params: dict[str, str]
) -> dict[str, tuple[str, ...]]:
    """Sometimes an account that has some of the values of the call."""
    keys = {
        f"{part.method}.{part.field}"
        for step in plan.steps
        for rule in step.rules
        for part in options(rule.constraint)
        if isinstance(part, LOOKUPS) and random.random() < 0.3
    }
    values = [value for value in params.values() if "\ud800" not in value]
    return {key: tuple(random.sample(values, k=len(values) // 2)) for key in sorted(keys)}


def options(constraint: Constraint) -> tuple[Constraint, ...]:
    return constraint.values if isinstance(constraint, AnyOf) else (constraint,)


def ill_formed_calls(plans: Sequence[MethodPlan]) -> Iterator[Case]:
    """Ill-formed text in every parameter: most checks look for it only where they must."""
    for plan in plans:
        example = plan.method.full_example
        for name in [*plan.method.by_name, "no_such"]:
            for value in ("\ud800", f"{example.get(name, '')}\ud800"):
                params = {**example, name: value}
                expected = tuple(judge(plan, params, {}, TODAYS[0]))
                yield Case("ill-formed", plan.method.name, params, {}, TODAYS[0], expected)


def cut_calls(plans: Sequence[MethodPlan]) -> Iterator[Case]:
    """Beginnings and ends of the boundary values of each constraint, in each of its parameters."""
    rules = {
        (name, repr(rule.constraint)): (plan, rule.constraint)
        for plan in plans
        for step in plan.steps
        for rule in step.rules
        for name in rule.params
    }
    for (name, _), (plan, constraint) in rules.items():
        for value in sorted(cuts(boundary_values(constraint))):
            params = {**plan.method.full_example, name: value}
            expected = tuple(judge(plan, params, {}, TODAYS[0]))
            yield Case("cut", plan.method.name, params, {}, TODAYS[0], expected)


def cuts(values: Iterable[str]) -> set[str]:
    """All beginnings and ends of values, those of long ones left out."""
    short = [value for value in values if len(value) <= LONGEST_CUT]
    return {part for v in short for at in range(len(v) + 1) for part in (v[:at], v[at:])}


# -- other types, for the languages that have them in one map ------------------------------


def typed_call(plan: MethodPlan, random: Random) -> Case:
    """A right call in which some values are others, in any order."""
    params: dict[str, Value] = dict(
        random.choice(({}, plan.method.minimal_example, plan.method.full_example))
    )
    values = [
        value for step in plan.steps for r in step.rules for value in boundary_values(r.constraint)
    ]
    for _ in range(random.randrange(6)):
        name = random.choice([*plan.method.by_name, random.choice(UNKNOWN)])
        params[name] = random.choice(random.choice((TYPED, HOSTILE, DATES, values or DATES)))
    params = dict(random.sample(list(params.items()), len(params)))
    now = random.choice(TODAYS)
    texts = {name: on_the_wire(plan, name, v) for name, v in params.items() if v is not None}
    expected = tuple(judge(plan, texts, {}, now))
    return Case("typed", plan.method.name, params, {}, now, expected, typed=True)


def on_the_wire(plan: MethodPlan, name: str, value: Value) -> str:
    """The form that is sent; what has none is ill-formed text to the reference."""
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= 2**53):
        return SURROGATE
    if isinstance(value, bool):
        parameter = plan.method.by_name.get(name)
        return ((parameter and parameter.type.booleans) or ("0", "1"))[value]
    return str(value)
