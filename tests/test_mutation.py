"""A slip in an emitter must be noticed: at least 95 of 100 planted ones are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from mutation import plant

from voipms_rules.conformance.cases import Case, cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.targets import RUNNERS, TARGETS
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import write


@pytest.fixture(scope="module")
def slips(book: Book) -> tuple[Book, dict[str, str]]:
    programs, done = plant(book.programs)
    return Book(book.catalog, programs), done


@pytest.fixture(scope="module")
def all_cases(book: Book) -> list[Case]:
    return list(cases(book.catalog))


@pytest.mark.parametrize("name", sorted(RUNNERS))
def test_planted_slips_are_caught(
    name: str,
    slips: tuple[Book, dict[str, str]],
    all_cases: Sequence[Case],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    slipped, done = slips
    write(TARGETS[name], TARGETS[name].tree(slipped), tmp_path / "generated")
    outcome = run_one(RUNNERS[name], all_cases, tmp_path / "generated", tmp_path / "build")
    if outcome.skipped:
        pytest.skip(f"{name}: {outcome.skipped}")
    assert outcome.error is None
    caught = {rule for _, expected, got in outcome.disagreements for rule in _rules(expected, got)}
    missed = {rule: slip for rule, slip in done.items() if rule not in caught}
    with capsys.disabled():
        print(f"\n{name}: {len(done) - len(missed)} of {len(done)} planted slips caught")
    assert len(missed) <= 0.05 * len(done), missed


def _rules(expected: str, got: str) -> set[str]:
    """The rules on which two verdicts differ."""
    return {item.split("|")[2] for item in set(expected.split(";")) ^ set(got.split(";")) if item}
