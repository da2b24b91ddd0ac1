"""Runs every language's runner over the conformance cases and compares verdicts.

A runner lives in its target's generated folder and speaks the line protocol of
:mod:`.wire`.  Its row says how it is built and run; what it cannot be given
(typed values in a typed language, ill-formed text where strings cannot hold
it) is left out by declaration, never by accident.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from voipms_rules.conformance.cases import Case
from voipms_rules.conformance.wire import call_line, verdict_text


@dataclass(frozen=True)
class Runner:
    """How one target's runner is built and started.

    ``folder`` lies below the generated tree and is the working directory;
    ``{build}`` in a command is a scratch folder of the target's own.
    """

    target: str
    folder: str
    needs: tuple[str, ...]
    run: tuple[str, ...]
    build: tuple[tuple[str, ...], ...] = ()
    typed: bool = False
    ill_formed: bool = True


@dataclass(frozen=True)
class Outcome:
    """What came of one runner: disagreements as (case, expected, answered)."""

    target: str
    judged: int
    left_out: int
    disagreements: tuple[tuple[Case, str, str], ...]
    skipped: str | None
    error: str | None
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether it ran and agreed on everything."""
        return not (self.disagreements or self.skipped or self.error)


def run_all(
    runners: Sequence[Runner], cases: Sequence[Case], generated: Path, scratch: Path
) -> Iterator[Outcome]:
    """The outcome of each runner, one after the other."""
    for runner in runners:
        yield run_one(runner, cases, generated, scratch)


def run_one(runner: Runner, cases: Sequence[Case], generated: Path, scratch: Path) -> Outcome:
    """Build, run and compare one runner."""
    lacking = [tool for tool in runner.needs if shutil.which(tool) is None]
    if lacking:
        return Outcome(runner.target, 0, 0, (), f"no {', '.join(lacking)} here", None, 0.0)
    folder = generated / runner.folder
    if not folder.is_dir():
        return _failed(runner, f"{folder}: no such folder; see --out")
    build = scratch / runner.target
    build.mkdir(parents=True, exist_ok=True)
    given = [case for case in cases if _representable(case, runner)]
    try:
        for command in runner.build:
            _execute(command, folder, build, "")
        start = time.monotonic()
        answers = _execute(runner.run, folder, build, "".join(f"{call_line(c)}\n" for c in given))
    except RunnerError as error:
        return _failed(runner, str(error))
    seconds = time.monotonic() - start
    wrong = tuple(_disagreements(given, answers))
    return Outcome(runner.target, len(given), len(cases) - len(given), wrong, None, None, seconds)


def _failed(runner: Runner, error: str) -> Outcome:
    return Outcome(runner.target, 0, 0, (), None, error, 0.0)


class RunnerError(Exception):
    """A runner could not be built or stopped early."""


def _representable(case: Case, runner: Runner) -> bool:
    if case.typed and not runner.typed:
        return False
    return runner.ill_formed or not any(v.code == "unencodable_value" for v in case.expect)


def _execute(command: Sequence[str], folder: Path, build: Path, stdin: str) -> str:
    words = [word.replace("{build}", str(build)) for word in command]
    try:
        done = subprocess.run(
            words, cwd=folder, input=stdin.encode(), capture_output=True, timeout=900, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RunnerError(str(error)) from error
    if done.returncode != 0:
        tail = done.stderr.decode(errors="replace")[-2000:] or done.stdout.decode(errors="replace")
        raise RunnerError(f"{' '.join(words)} ended with {done.returncode}: {tail[-2000:]}")
    return done.stdout.decode(errors="replace")


def _disagreements(cases: Sequence[Case], answers: str) -> Iterator[tuple[Case, str, str]]:
    answered = _answers(answers)
    for case in cases:
        expected = verdict_text(case.expect)
        got = answered.get(case.id, "(no answer)")
        if got != expected:
            yield case, expected, got


def _answers(text: str) -> Mapping[str, str]:
    lines = (line.partition("\t") for line in text.split("\n") if line)
    return {case_id: verdict for case_id, _, verdict in lines}
