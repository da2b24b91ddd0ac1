"""Policies on names: they must survive the naming conventions of every target."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from voipms_rules.catalog.findings import Place
from voipms_rules.catalog.model import Catalog
from voipms_rules.lint.policy import Hits
from voipms_rules.naming import pascal, upper_snake

_PORTABLE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def clashes(catalog: Catalog) -> Hits:
    """No two codes, methods or types meet after case conversion."""
    for kind, places in _named(catalog):
        for convert in (upper_snake, pascal, str.lower):
            yield from _meeting(kind, places, {name: convert(name) for name, _ in places})


def _named(catalog: Catalog) -> Iterator[tuple[str, list[tuple[str, Place]]]]:
    yield "codes", [(c.code, c.place) for c in catalog.codes.values()]
    yield "methods", [(m.name, m.place) for m in catalog.methods.values()]
    yield "types", [(t.name, t.place) for t in catalog.types.values()]


def _meeting(kind: str, places: Iterable[tuple[str, Place]], names: dict[str, str]) -> Hits:
    taken: dict[str, str] = {}
    for name, place in places:
        other = taken.setdefault(names[name], name)
        if other != name:
            yield place, f"the {kind} {other!r} and {name!r} both become {names[name]!r}"


def forms(catalog: Catalog) -> Hits:
    """Names are ASCII identifiers, as every target needs them."""
    for _, places in _named(catalog):
        for name, place in places:
            if not _PORTABLE.fullmatch(name):
                yield place, f"{name!r} is not a portable identifier"
