"""``python -m voipms_rules.bench.languages``: our checks beside each language's usual validator."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from voipms_rules.bench.languages import table
from voipms_rules.bench.languages.calls import (
    Call,
    calls_of,
    calls_text,
    checks_json,
    coverage,
    judged_cases,
    plans_of,
)
from voipms_rules.bench.languages.run import (
    LANGUAGES,
    BenchError,
    Language,
    build,
    lacking,
    run,
    write_inputs,
)
from voipms_rules.catalog import load_catalog
from voipms_rules.conformance.cases import Case
from voipms_rules.plan import MethodPlan

ROOT = Path(__file__).parents[3]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure the chosen languages; 1 when one of them fails, 2 outside of a checkout."""
    args = _parse(argv)
    if not (ROOT / "generated" / "go").is_dir():
        print("the benchmark needs a checkout: there is no generated/ here", file=sys.stderr)
        return 2
    catalog = load_catalog()
    plans, judged = plans_of(catalog), judged_cases(catalog)
    chosen = [one for one in LANGUAGES if not args.target or one.name in args.target]
    failed = [one.name for one in chosen if not _measure(one, plans, judged, args.seconds)]
    return 1 if failed else 0


def _parse(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m voipms_rules.bench.languages")
    names = [language.name for language in LANGUAGES]
    parser.add_argument("--target", nargs="+", choices=names, metavar="NAME", help="default: all")
    parser.add_argument(
        "--seconds", type=_seconds, default=0.3, help="per call and contender; default: 0.3"
    )
    return parser.parse_args(argv)


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number <= 60:
        raise argparse.ArgumentTypeError("must lie above 0 and not above 60")
    return number


def _measure(
    language: Language, plans: Sequence[MethodPlan], judged: Sequence[Case], seconds: float
) -> bool:
    """Build, run and print one language; whether that went well."""
    reason = lacking(language)
    if reason:
        print(f"{language.name}: skipped: {reason}")
        return True
    try:
        _print(language, results(language, plans, judged, seconds), judged)
    except (BenchError, table.BadOutput) as error:
        print(f"{language.name}: error: {error}")
        return False
    return True


def results(
    language: Language, plans: Sequence[MethodPlan], judged: Sequence[Case], seconds: float
) -> table.Results:
    """What the language's program found."""
    timed: list[Call] = list(calls_of(plans))
    scratch = ROOT / "build" / "bench"
    calls, checks = write_inputs(scratch, calls_text(timed, judged), checks_json(plans))
    return table.read(run(language, build(language, plans, scratch), calls, checks, seconds), timed)


def _print(language: Language, found: table.Results, judged: Sequence[Case]) -> None:
    print(f"{language.name}\n  {'call':<28}{'peer':<22}{'ours ns':>10}{'peer ns':>12}", end="")
    print(f"{'ratio':>9}{'80% within':>14}")
    for line in table.lines(found):
        print(line)
    for peer, verdicts in found.verdicts.items():
        seen = coverage(judged, verdicts)
        print(
            f"  {peer} enforces {seen.enforced} of {seen.rules} rules, "
            f"and refuses {seen.wrongly} of {seen.fine} fine calls"
        )


if __name__ == "__main__":
    sys.exit(main())
