"""One call at a time, beside every peer: ratios with their spread, and the goals."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voipms_rules.bench import clock
from voipms_rules.bench.calls import NAMED, WORKLOADS, Call
from voipms_rules.bench.clock import Contender, Spread, Times
from voipms_rules.bench.peers import OURS, Peer
from voipms_rules.bench.report import Table, spread
from voipms_rules.bench.subjects import Subject

# (peer, workload) -> how many times as long as ours the peer shall take.
GOALS: Mapping[tuple[str, str], float] = {
    ("pydantic TypedDict", "valid"): 1.5,
    ("pydantic model", "valid"): 2.2,
    ("msgspec", "valid"): 2.0,
    ("jsonschema-rs", "valid"): 0.94,
    ("fastjsonschema", "valid"): 4.2,
    ("botocore", "valid"): 9.7,
    ("jsonschema", "valid"): 64,
    ("pydantic TypedDict", "one violation"): 2.1,
    ("jsonschema-rs", "one violation"): 2.2,
    ("fastjsonschema", "one violation"): 6.2,
}


@dataclass(frozen=True)
class Results:
    """All calls with their times; the two run in parallel."""

    calls: Sequence[Call]
    times: Sequence[Times]

    def of(self, workload: str, methods: Sequence[str] = ()) -> Iterator[tuple[Call, Times]]:
        """The calls of a workload, of all methods or of some."""
        for call, times in zip(self.calls, self.times, strict=True):
            if call.workload == workload and (not methods or call.method in methods):
                yield call, times

    def ratio(self, peer: str, workload: str, methods: Sequence[str] = ()) -> Spread:
        """How many times as long as ours a peer takes."""
        return clock.ratio([times for _, times in self.of(workload, methods)], peer, OURS.name)


def measure(subjects: Sequence[Subject], rounds: int) -> Results:
    """Time every call of every method with every contender."""
    pairs = [(subject, call) for subject in subjects for call in subject.calls]
    races = [
        {
            name: Contender(judge.statement, {**judge.names, "params": call.params})
            for name, judge in subject.judges.items()
        }
        for subject, call in pairs
    ]
    return Results([call for _, call in pairs], clock.run(races, rounds))


def tables(
    results: Results, peers: Sequence[Peer], workloads: Sequence[str] = WORKLOADS
) -> Iterator[Table]:
    """What there is to tell."""
    for workload in workloads:
        yield _ratios(results, peers, workload)
    yield _named(results, peers)
    for peer in peers:
        if peer.package == "jsonschema-rs":
            yield _duel(results, peer.name)


def _ratios(results: Results, peers: Sequence[Peer], workload: str) -> Table:
    calls = list(results.of(workload))
    methods = len({call.method for call, _ in calls})
    return Table(
        f"{workload.capitalize()}: the time of each validator, ours being 1",
        ("validator", f"all {methods} methods", "the named five", "goal", ""),
        [_ratio_row(results, peer, workload) for peer in peers],
        f"Geometric mean over {len(calls)} calls; in brackets the quartiles of the rounds.",
    )


def _ratio_row(results: Results, peer: Peer, workload: str) -> tuple[str, ...]:
    everywhere = results.ratio(peer.name, workload)
    goal = GOALS.get((peer.name, workload))
    verdict = "" if goal is None else "reached" if everywhere.median >= goal else "missed"
    name = peer.name if peer.complete else f"{peer.name} (stops at the first error)"
    named = spread(results.ratio(peer.name, workload, NAMED))
    return (name, spread(everywhere), named, "" if goal is None else f"{goal:g}", verdict)


def _named(results: Results, peers: Sequence[Peer]) -> Table:
    names = [OURS.name, *(peer.name for peer in peers)]
    rows = [
        (f"{call.method}, {workload}, {len(call.params)} parameters", *_medians(times, names))
        for workload in WORKLOADS
        for call, times in results.of(workload, NAMED)
    ]
    return Table("Microseconds of one call, medians", ("call", *names), rows)


def _medians(times: Times, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        yield f"{statistics.median(times[name]) / 1000:.2f}"


def _duel(results: Results, peer: str) -> Table:
    """On which valid calls a peer is faster."""
    ratios = [
        (statistics.median(p / o for p, o in zip(t[peer], t[OURS.name], strict=True)), call)
        for call, t in results.of("valid")
        if peer in t
    ]
    lost = sorted(((ratio, call) for ratio, call in ratios if ratio < 1), key=lambda pair: pair[0])
    rows = [(f"{call.method}, {len(call.params)} parameters", f"{r:.2f}") for r, call in lost[:12]]
    won = len(ratios) - len(lost)
    note = f"Ours is faster on {won} of {len(ratios)} valid calls; the others, worst first:"
    return Table(f"Beside {peer}, call by call", ("call", "ratio"), rows, note)
