"""Random calls through the two dynamic languages, against the reference evaluator.

The conformance cases change one value of a right call at a time.  Here any
number of them are wrong at once, of any type JSON has, with unknown names among
them, which is what the reading of values has to stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest

from voipms_rules.conformance.cases import Case, Value
from voipms_rules.conformance.harness import Runner, run_one
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.plan import MethodPlan
from voipms_rules.reference import judge
from voipms_rules.targets.php import RUNNER as PHP
from voipms_rules.targets.ruby import RUNNER as RUBY

GENERATED = Path(__file__).parents[2] / "generated"
CALLS = 8000
SURROGATE = "a\ud800b"
TODAY = "2026-01-15"
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


def random_calls(plans: Sequence[MethodPlan], seed: int) -> Iterator[Case]:
    """Calls of any method, each with the reference's verdict."""
    random = Random(seed)
    for index in range(CALLS):
        plan = random.choice(plans)
        params = _params(random, plan)
        now = random.choice((TODAY, "2024-02-29", "no date"))
        text = {
            name: _text(plan, name, value) for name, value in params.items() if value is not None
        }
        expect = tuple(judge(plan, text, {}, now))
        yield Case(f"{seed}.{index}", plan.method.name, params, {}, now, expect, typed=True)


def _params(random: Random, plan: MethodPlan) -> dict[str, Value]:
    """A right call in which some values are others, in any order."""
    method = plan.method
    params: dict[str, Value] = dict(
        random.choice(({}, method.minimal_example, method.full_example))
    )
    values = [
        value for step in plan.steps for r in step.rules for value in boundary_values(r.constraint)
    ]
    for _ in range(random.randrange(6)):
        name = random.choice([*method.by_name, random.choice(UNKNOWN)])
        params[name] = random.choice(random.choice((TYPED, HOSTILE, DATES, values or DATES)))
    return dict(random.sample(list(params.items()), len(params)))


def _text(plan: MethodPlan, name: str, value: Value) -> str:
    """The form on the wire; what has none is ill-formed text to the reference."""
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= 2**53):
        return SURROGATE
    if isinstance(value, bool):
        parameter = plan.method.by_name.get(name)
        return ((parameter and parameter.type.booleans) or ("0", "1"))[value]
    return str(value)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("runner", [PHP, RUBY], ids=lambda runner: runner.target)
def test_random_calls_are_judged_alike(
    runner: Runner, seed: int, plans: dict[str, MethodPlan], tmp_path: Path
) -> None:
    outcome = run_one(runner, list(random_calls(list(plans.values()), seed)), GENERATED, tmp_path)
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.passed, (outcome.error, outcome.disagreements[:5])
    assert outcome.left_out == 0
