"""How many rules each peer enforces: measured on the rules' own examples.

A rule counts for a peer that refuses the call its first wrong example makes.  Calls of
right examples that a peer refuses all the same are counted too; there should be none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voipms_checks import check

from voipms_rules.bench.peers import OURS, Judge, Peer
from voipms_rules.bench.report import Table
from voipms_rules.bench.subjects import Subject
from voipms_rules.catalog.model import Example, Method
from voipms_rules.lint.examples import TODAY, example_call


def table(subjects: Sequence[Subject], peers: Sequence[Peer]) -> Table:
    """Rules enforced and good calls refused, by peer."""
    pairs = list(_examples(subjects))
    good = [(subject, right) for subject, right, _ in pairs if not _refuses(OURS, subject, right)]
    rows = [
        (
            peer.name,
            peer.version or "",
            str(sum(_refuses(peer, subject, wrong) for subject, _, wrong in pairs)),
            str(sum(_refuses(peer, subject, right) for subject, right in good)),
            "all" if peer.complete else "the first",
        )
        for peer in (OURS, *(peer for peer in peers if peer.package != OURS.package))
    ]
    return Table(
        f"Rules enforced, of {len(pairs)} error rules in {len(subjects)} methods",
        ("validator", "version", "rules", "good calls refused", "errors told"),
        rows,
        "Rules on account data and on the date count for those who can be given them.",
    )


def _examples(subjects: Sequence[Subject]) -> Iterator[tuple[Subject, Example, Example]]:
    """Every error rule of every method with a right and a wrong example."""
    for subject in subjects:
        for step in subject.plan.steps:
            for rule in step.rules:
                if rule.evidence.level != "inferred":
                    yield subject, rule.valid[0], rule.invalid[0]


def _refuses(peer: Peer, subject: Subject, example: Example) -> bool:
    if peer is OURS:
        return not _report_ok(subject.plan.method, example)
    judge: Judge = subject.judges[peer.name]
    return bool(judge.errors(example_call(subject.plan.method, example)))


def _report_ok(method: Method, example: Example) -> bool:
    call = example_call(method, example)
    return check(method.name, call, lookups=example.lookups, now=example.now or TODAY).ok
