"""Reads what a program prints and turns it into the lines of the table.

A program prints ``judged``, peer and a digit per judged call (1: accepted), and
``timed``, call, contender, the digit, and the nanoseconds per call of each
sample.  Samples of the contenders alternate, so the ratio of two samples of
the same round is free of what slows the whole machine down.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import geometric_mean, median, quantiles

from voipms_rules.bench.languages.calls import Call

OURS = "ours"
AIM = 5.0


class BadOutput(Exception):
    """A program printed what it should not, or a contender judged a call wrongly."""


@dataclass
class Results:
    """All a program printed: ``samples`` by call and contender, ``verdicts`` by peer."""

    samples: dict[str, dict[str, list[float]]] = field(default_factory=dict)
    verdicts: dict[str, str] = field(default_factory=dict)


def read(output: str, calls: Iterable[Call]) -> Results:
    """Parse; every contender must have judged every timed call as it deserves."""
    valid = {call.name: call.valid for call in calls}
    results = Results()
    for line in output.splitlines():
        match line.split("\t"):
            case ["judged", peer, digits]:
                results.verdicts[peer] = digits
            case ["timed", call, contender, digit, samples] if call in valid:
                if (digit == "1") != valid[call]:
                    raise BadOutput(f"{contender} misjudges {call}")
                numbers = [float(sample) for sample in samples.split()]
                results.samples.setdefault(call, {})[contender] = numbers
            case _:
                raise BadOutput(f"unexpected line {line[:80]!r}")
    _complete(results, valid)
    return results


def _complete(results: Results, valid: Mapping[str, bool]) -> None:
    for call in valid:
        missing = {OURS, *results.verdicts} - results.samples.get(call, {}).keys()
        if missing:
            raise BadOutput(f"no samples of {', '.join(sorted(missing))} for {call}")


@dataclass(frozen=True)
class Ratio:
    """How many times as long as ours a peer takes: the middle, and where 80 % of rounds lie."""

    middle: float
    low: float
    high: float


def ratio(ours: Sequence[float], peer: Sequence[float]) -> Ratio:
    """The ratio of samples taken in the same rounds."""
    ratios = [theirs / mine for mine, theirs in zip(ours, peer, strict=True)]
    tenths = quantiles(ratios, n=10) if len(ratios) > 1 else ratios
    return Ratio(median(ratios), tenths[0], tenths[-1])


def lines(results: Results) -> Iterator[str]:
    """The table: a line per call and peer, then a line per peer."""
    summary: dict[str, list[float]] = {}
    for call, samples in results.samples.items():
        for peer in results.verdicts:
            found = ratio(samples[OURS], samples[peer])
            summary.setdefault(peer, []).append(found.middle)
            times = f"{median(samples[OURS]):>10,.0f}{median(samples[peer]):>12,.0f}"
            spread = f"{found.low:.1f}-{found.high:.1f}"
            below = "" if found.middle >= AIM else "  below the aim"
            yield f"  {call:<28}{peer:<22}{times}{found.middle:>9.1f}{spread:>14}{below}"
    for peer, middles in summary.items():
        reached = sum(middle >= AIM for middle in middles)
        yield (
            f"  {peer}: {geometric_mean(middles):.1f} times our time on average (geometric), "
            f"{min(middles):.1f} at least; {reached} of {len(middles)} calls reach {AIM:g}"
        )
