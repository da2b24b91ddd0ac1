"""String literals for languages whose strings are UTF-16: Java and C#."""

from __future__ import annotations

_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def literal(text: str) -> str:
    """A string literal in ASCII."""
    return f'"{"".join(map(_char, text))}"'


def char_literal(text: str) -> str:
    """A literal of one character."""
    return "'\\''" if text == "'" else f"'{_char(text)}'"


def _char(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    return char if " " <= char <= "~" else "".join(f"\\u{unit:04x}" for unit in _units(char))


def _units(char: str) -> list[int]:
    raw = char.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2)]
