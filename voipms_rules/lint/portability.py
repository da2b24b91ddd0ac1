"""Policies that keep one verdict the same in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import chain

from voipms_rules.catalog.constraints import Constraint, List, Pattern, SameLength, walk
from voipms_rules.catalog.findings import Place
from voipms_rules.catalog.model import Catalog
from voipms_rules.catalog.patterns import is_deterministic
from voipms_rules.lint.policy import Hits


def _all(catalog: Catalog) -> Iterator[tuple[Place, Constraint]]:
    """Every constraint where it is written: of a rule on a type, at the type."""
    for rule in catalog.rules.values():
        if rule.type_name is None:
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


# Control, format (direction overrides among them), private, surrogate, line, paragraph.
_HIDDEN = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")
# Examples may be hostile, that is their use; constraints come from where they are written.
_SKIPPED = frozenset({"constraint", "invalid", "place", "valid"})


def texts(catalog: Catalog) -> Hits:
    """No text, the provider's included, holds control, direction or line-breaking characters."""
    everywhere = [_texts(catalog, Place("catalog", 1))]
    everywhere += [_texts(constraint, place) for place, constraint in _all(catalog)]
    for place, text in dict.fromkeys(chain.from_iterable(everywhere)):
        for char in () if text.isprintable() else text:
            if unicodedata.category(char) in _HIDDEN:
                yield place, f"U+{ord(char):04X} in {_around(char, text)!r}"


def _texts(node: object, place: Place) -> Iterator[tuple[Place, str]]:
    """Every text inside, with the place of what holds it."""
    if isinstance(node, str):
        yield place, node
    place = getattr(node, "place", place)
    for part in _parts(node):
        yield from _texts(part, place)


def _parts(node: object) -> Iterable[object]:
    if isinstance(node, Mapping):
        return node.values()
    if isinstance(node, tuple | frozenset):
        return node
    if is_dataclass(node):
        return [getattr(node, f.name) for f in fields(node) if f.name not in _SKIPPED]
    return ()


def _around(char: str, text: str) -> str:
    at = text.index(char)
    return text[max(at - 20, 0) : at + 20]
