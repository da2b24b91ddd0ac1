"""What traffic must know of each method, in the form in which it asks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from voipms_checks._methods import METHODS


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
    return MappingProxyType({name: _of(*traits) for name, traits in METHODS.items()})


def _of(flags: tuple[str, ...], public: tuple[str, ...], secret: tuple[str, ...]) -> Facts:
    return Facts(
        reads="reads" in flags,
        moves_money="moves_money" in flags,
        post_only="post_only" in flags,
        declared=frozenset((*public, *secret)),
        secret=frozenset(secret),
    )
