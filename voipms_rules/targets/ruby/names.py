"""Names as Ruby spells them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from voipms_rules.targets.printer import UnsupportedError

# `DIDs` and `IVRs` are one word each, as is an acronym before a capitalised word.
_WORDS = re.compile("[A-Z]+s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
# Ruby's own words, and the names an area's methods use themselves.
_TAKEN = frozenset({
    "BEGIN", "END", "alias", "and", "begin", "break", "case", "class", "def", "do", "else", "elsif",
    "end", "ensure", "false", "for", "if", "in", "module", "next", "nil", "not", "or", "redo",
    "rescue", "retry", "return", "self", "super", "then", "true", "undef", "unless", "until",
    "when", "while", "yield", "broken", "item", "options", "values",
})  # fmt: skip


def snake(name: str) -> str:
    """``getDIDsInfo`` -> ``get_dids_info``."""
    return "_".join(_WORDS.findall(name)).lower()


def local(name: str) -> str:
    """The variable or method for a name of the API."""
    spelt = snake(name)
    return f"{spelt}_" if spelt in _TAKEN else spelt


def refuse_clashes(names: Iterable[str]) -> None:
    """Raise when two names of one scope become one in Ruby."""
    taken: dict[str, str] = {}
    for name in names:
        other = taken.setdefault(local(name), name)
        if other != name:
            raise UnsupportedError(f"{other!r} and {name!r} both become {local(name)!r}")
