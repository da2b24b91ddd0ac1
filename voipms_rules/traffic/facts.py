"""What traffic must know of each method, cut out of the bundled catalog on first use.

The catalog is far larger than this table, so it is read once and let go; the
functions that need the table call :func:`facts`, and the guard does so when it
is made, so that no request pays for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

from voipms_rules.bundled import catalog_json


class Facts(NamedTuple):
    """One method; ``secret`` parameters are those whose values must not be shown."""

    reads: bool
    moves_money: bool
    post_only: bool
    declared: frozenset[str]
    secret: frozenset[str]


@cache
def facts() -> Mapping[str, Facts]:
    """All methods by name."""
    methods = catalog_json.__wrapped__()["methods"]  # not the cached one, which stays in memory
    return MappingProxyType({name: _cut(method) for name, method in methods.items()})


def _cut(method: Mapping[str, Any]) -> Facts:
    flags = method["flags"]
    return Facts(
        reads="reads" in flags,
        moves_money="moves_money" in flags,
        post_only="post_only" in flags,
        declared=frozenset(p["name"] for p in method["parameters"]),
        secret=frozenset(p["name"] for p in method["parameters"] if p["sensitive"]),
    )
