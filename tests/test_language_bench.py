"""The benchmark against other languages' validators: what it reads, and that every program runs."""

from __future__ import annotations

import os

import pytest

from voipms_rules.bench.languages import table
from voipms_rules.bench.languages.__main__ import main, results
from voipms_rules.bench.languages.calls import (
    WRONG,
    Call,
    calls_of,
    coverage,
    judged_cases,
    plans_of,
)
from voipms_rules.bench.languages.run import LANGUAGES, Language, lacking
from voipms_rules.catalog import load_catalog
from voipms_rules.conformance.cases import Case
from voipms_rules.lint.examples import TODAY
from voipms_rules.plan import MethodPlan
from voipms_rules.reference import judge

CALLS = [Call("m/fine", "m", {}, True), Call("m/violation", "m", {}, False)]
OUTPUT = """judged\tpeer\t10
timed\tm/fine\tours\t1\t10 10 20
timed\tm/fine\tpeer\t1\t50 100 100
timed\tm/violation\tpeer\t0\t10 10 10
timed\tm/violation\tours\t0\t10 10 10
"""


@pytest.fixture(scope="module")
def plans() -> list[MethodPlan]:
    return plans_of(load_catalog())


@pytest.fixture(scope="module")
def judged() -> list[Case]:
    return judged_cases(load_catalog())


def test_the_ratio_is_that_of_the_same_round() -> None:
    found = table.read(OUTPUT, CALLS)
    samples = found.samples["m/fine"]
    assert table.ratio(samples["ours"], samples["peer"]).middle == 5.0  # of 5, 10 and 5
    *calls, summary = table.lines(found)
    assert ["below the aim" in line for line in calls] == [False, True]
    assert "1 of 2 calls reach 5" in summary


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("peer\t0", "peer\t1", "peer misjudges m/violation"),
        ("timed\tm/fine\tours\t1\t10 10 20\n", "", "no samples of ours for m/fine"),
        ("judged", "guessed", "unexpected line"),
    ],
)
def test_output_that_proves_nothing_is_refused(old: str, new: str, complaint: str) -> None:
    with pytest.raises(table.BadOutput, match=complaint):
        table.read(OUTPUT.replace(old, new), CALLS)


def test_the_calls_are_what_they_are_said_to_be(plans: list[MethodPlan]) -> None:
    by_name = {plan.method.name: plan for plan in plans}
    for call in calls_of(plans):
        errors = [v for v in judge(by_name[call.method], call.params, {}, TODAY) if not v.warning]
        assert len(errors) == (0 if call.valid else 1), call.name


def test_coverage_is_measured_by_what_a_peer_refuses(judged: list[Case]) -> None:
    nothing, everything = coverage(judged, "1" * len(judged)), coverage(judged, "0" * len(judged))
    assert (nothing.enforced, nothing.wrongly) == (0, 0)
    assert everything.enforced == everything.rules > 100
    assert everything.wrongly == everything.fine > 100


@pytest.mark.skipif("BENCH" not in os.environ, reason="builds all peers: set BENCH=1 to run it")
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_every_program_runs(
    language: Language, plans: list[MethodPlan], judged: list[Case]
) -> None:
    reason = lacking(language)
    if reason:
        pytest.skip(reason)
    found = results(language, plans, judged, 0.002)
    assert len(found.samples) == 3 * len(WRONG)
    for verdicts in found.verdicts.values():
        seen = coverage(judged, verdicts)
        assert seen.enforced > seen.rules // 2
        assert seen.wrongly < 5


@pytest.mark.parametrize("words", [["--target", "cobol"], ["--seconds", "0"], ["--seconds", "x"]])
def test_bad_usage_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
