"""``voipms-rules conform``: run every language's runner and print who agrees."""

from __future__ import annotations

import argparse
from pathlib import Path

from voipms_rules.catalog import load_catalog
from voipms_rules.cli.main import UsageError
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import Outcome, run_all
from voipms_rules.targets import RUNNERS

_SHOWN = 5  # disagreements printed per target


def run(args: argparse.Namespace) -> int:
    """Compare the chosen targets with the reference; 1 when one disagrees or fails."""
    for name in args.target or ():
        if name not in RUNNERS:
            raise UsageError(f"no runner {name!r}; there are {', '.join(RUNNERS)}")
    runners = [RUNNERS[name] for name in args.target or RUNNERS]
    all_cases = list(cases(load_catalog()))
    print(f"{len(all_cases)} cases")
    print(f"{'target':<12}{'judged':>8}{'left out':>10}{'wrong':>8}{'seconds':>9}")
    failed = False
    out = Path(args.out).resolve()
    for outcome in run_all(runners, all_cases, out, out.parent / "build" / "conformance"):
        _print(outcome)
        failed = failed or not (outcome.passed or (outcome.skipped and not args.no_skip))
    return 1 if failed else 0


def _print(outcome: Outcome) -> None:
    if outcome.skipped or outcome.error:
        what = f"skipped: {outcome.skipped}" if outcome.skipped else f"error: {outcome.error}"
        print(f"{outcome.target:<12}{what}")
        return
    wrong = len(outcome.disagreements)
    print(
        f"{outcome.target:<12}{outcome.judged:>8}{outcome.left_out:>10}{wrong:>8}"
        f"{outcome.seconds:>9.1f}"
    )
    for case, expected, answered in outcome.disagreements[:_SHOWN]:
        print(f"  {case.id}\n    expected {expected or 'ok'}\n    answered {answered or 'ok'}")
