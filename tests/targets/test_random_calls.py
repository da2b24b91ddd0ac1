"""Calls put together at random: every language judges them as the reference evaluator does."""

from __future__ import annotations

from pathlib import Path

import pytest
from random_calls import CALLS, random_calls

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import Case
from voipms_rules.conformance.harness import Runner, run_one
from voipms_rules.targets import RUNNERS

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="module")
def calls(catalog: Catalog) -> list[Case]:
    return random_calls(catalog)


@pytest.mark.parametrize("runner", RUNNERS.values(), ids=lambda runner: runner.target)
def test_random_calls_are_judged_alike(runner: Runner, calls: list[Case], tmp_path: Path) -> None:
    outcome = run_one(runner, calls, GENERATED, tmp_path)
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.passed, (outcome.error, outcome.disagreements[:5])
    assert outcome.judged > CALLS / 2  # not every language can hold ill-formed text
