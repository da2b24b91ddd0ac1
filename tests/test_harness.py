"""The harness of the conformance runners: one that cannot be run is an outcome, not a traceback."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.cli.main import main
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.conformance.harness import Outcome, Runner, run_one

# Answers every call with no verdict, as a runner does that finds nothing wrong.
CONTENT = "import sys\nfor line in sys.stdin:\n    print(line.partition('\\t')[0] + '\\t')"
RUNNER = Runner("toy", "toy", (sys.executable,), (sys.executable, "-c", CONTENT))


@pytest.fixture(scope="module")
def some(catalog: Catalog) -> list[Case]:
    return list(cases(catalog))[:200]


def outcome(runner: Runner, some: Sequence[Case], tmp_path: Path) -> Outcome:
    (tmp_path / "generated/toy").mkdir(parents=True)
    return run_one(runner, some, tmp_path / "generated", tmp_path / "build")


def test_a_runner_that_finds_nothing_disagrees_where_something_is_wrong(
    some: list[Case], tmp_path: Path
) -> None:
    found = outcome(RUNNER, some, tmp_path)
    wrong = [case.id for case in some if case.expect and not case.typed]
    assert wrong and [case.id for case, *_ in found.disagreements] == wrong
    assert (found.error, found.skipped, found.passed) == (None, None, False)


def test_a_missing_folder_is_named(some: list[Case], tmp_path: Path) -> None:
    found = run_one(RUNNER, some, tmp_path / "nowhere", tmp_path / "build")
    assert found.error == f"{tmp_path}/nowhere/toy: no such folder; see --out"
    assert not found.passed and not (tmp_path / "build").exists()


def test_conform_says_which_folder_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere"
    assert main(["conform", "--target", "python", "--out", str(out)]) == 1
    assert f"error: {out}/python: no such folder; see --out\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("run", "message"),
    [
        (("{build}/conform",), "No such file or directory"),
        ((sys.executable, "-c", "raise SystemExit('worn out')"), "ended with 1: worn out"),
    ],
)
def test_a_runner_that_does_not_run_says_why(
    run: tuple[str, ...], message: str, some: list[Case], tmp_path: Path
) -> None:
    found = outcome(replace(RUNNER, run=run), some, tmp_path)
    assert message in (found.error or "")


def test_a_runner_whose_tool_is_missing_is_skipped(some: list[Case], tmp_path: Path) -> None:
    found = outcome(replace(RUNNER, needs=("no-such-tool",)), some, tmp_path)
    assert (found.skipped, found.error) == ("no no-such-tool here", None)
