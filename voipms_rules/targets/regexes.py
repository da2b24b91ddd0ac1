"""Primitives that come down to a regular expression, in words that PCRE and Onigmo share.

Languages whose engine is faster than a loop of their own print these in place
of a call; anchors and delimiters are theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_lowercase, ascii_uppercase, digits

from voipms_rules.plan.program import Arg, Const

_RANGES = {"0-9": set(digits), "A-Z": set(ascii_uppercase), "a-z": set(ascii_lowercase)}


def whole(name: str, args: Sequence[Arg]) -> str | None:
    """What a text must match from end to end, for a primitive of that sort."""
    match name, args:
        case "digits", (_, int() as low, high):
            return f"[0-9]{_times(low, high)}"
        case "chars_only", (_, Const(values=chars)):
            return f"{char_class(chars)}+"
    return None


def _times(low: int, high: Arg) -> str:
    if low == high:
        return f"{{{low}}}"
    return f"{{{low},{'' if high is None else high}}}"


def char_class(chars: Iterable[str]) -> str:
    """A class of ASCII characters; all digits or letters as a range, punctuation as bytes."""
    rest = set(chars)
    ranges = ""
    for name, members in _RANGES.items():
        if members <= rest:
            ranges += name
            rest -= members
    return f"[{ranges}{''.join(map(_member, sorted(rest)))}]"


def _member(char: str) -> str:
    return char if char.isalnum() else rf"\x{ord(char):02X}"
