"""What is measured: every method with its calls and the validators of all contenders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voipms_rules.bench.calls import Call, calls_of
from voipms_rules.bench.fields import fields_of
from voipms_rules.bench.peers import OURS, Judge, Peer
from voipms_rules.catalog.model import Catalog
from voipms_rules.plan import MethodPlan, plan_methods


@dataclass(frozen=True)
class Subject:
    """One method; ``judges`` holds its validators by the name of their peer, ours first."""

    plan: MethodPlan
    calls: tuple[Call, ...]
    judges: Mapping[str, Judge]


def subjects(catalog: Catalog, peers: Sequence[Peer]) -> Iterator[Subject]:
    """All methods in catalog order, with our validator and the peers'."""
    for plan in plan_methods(catalog):
        fields = fields_of(plan)
        judges = {peer.name: peer.build(plan.method.name, fields) for peer in (OURS, *peers)}
        yield Subject(plan, tuple(calls_of(plan, fields)), judges)
