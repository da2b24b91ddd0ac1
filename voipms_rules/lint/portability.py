"""Policies that keep one verdict the same in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from voipms_rules.catalog.constraints import Constraint, List, Pattern, SameLength, walk
from voipms_rules.catalog.findings import Place
from voipms_rules.catalog.model import Catalog
from voipms_rules.catalog.patterns import is_deterministic

Hits = Iterator[tuple[Place, str]]


def _all(catalog: Catalog) -> Iterator[tuple[Place, Constraint]]:
    for rule in catalog.rules.values():
        for constraint in walk(rule.constraint):
            yield rule.place, constraint
    for typedef in catalog.types.values():
        if typedef.constraint:
            for constraint in walk(typedef.constraint):
                yield typedef.place, constraint


def patterns(catalog: Catalog) -> Hits:
    """Patterns are read in one pass; that they are portable the vocabulary sees to."""
    for place, constraint in _all(catalog):
        if isinstance(constraint, Pattern) and not is_deterministic(constraint.regex):
            yield place, f"{constraint.regex!r} may backtrack: a character leads two ways"


def separators(catalog: Catalog) -> Hits:
    """A separator is one printable ASCII character."""
    for place, constraint in _all(catalog):
        if isinstance(constraint, List | SameLength):
            separator = constraint.separator
            if len(separator) != 1 or not " " < separator <= "~":
                yield place, f"{separator!r} is not one printable ASCII character"


def texts(catalog: Catalog) -> Hits:
    """Texts of our own hold no control or direction characters."""
    for code in catalog.codes.values():
        yield from _controls(code.place, code.remedy)
    for method in catalog.methods.values():
        yield from _controls(method.place, method.summary)
        for parameter in method.parameters:
            yield from _controls(parameter.place, parameter.summary)


def _controls(place: Place, text: str) -> Hits:
    for char in text:
        if unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs"):
            yield place, f"U+{ord(char):04X} in a text of ours"
