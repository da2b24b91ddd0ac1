"""Text from the catalog as JavaScript spells it: one filter per context, used by templates."""

from __future__ import annotations

import re
from collections.abc import Iterable

from voipms_rules.naming import apart

_UNPRINTABLE = re.compile(r"[^ -~]")
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
# The names that the functions of an area use themselves.
_TAKEN = frozenset({
    "Object", "broken", "converted", "fine", "given", "is", "isWellFormed", "item", "judged", "key",
    "options", "own", "parameters", "params", "rules", "tables", "value",
})  # fmt: skip
_RESERVED = frozenset({
    "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger",
    "default", "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally",
    "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let",
    "new", "null", "package", "private", "protected", "public", "return", "static", "super",
    "switch", "this", "throw", "true", "try", "typeof", "var", "void", "while", "with", "yield",
})  # fmt: skip


def string(text: str) -> str:
    """A string literal in ASCII, in the quotes that need fewer escapes (as Prettier has it).

    ``</`` is taken apart, so that the code can stand in a script element.
    """
    quote = "'" if text.count('"') > text.count("'") else '"'
    escaped = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    escaped = _UNPRINTABLE.sub(_unit_escapes, escaped).replace("</", "\\x3C/")
    return f"{quote}{escaped}{quote}"


def comment(text: str) -> str:
    """A line inside a ``/** */`` comment, in ASCII.

    An ``@`` in front would open a JSDoc tag, so a backslash goes before it.
    """
    escaped = _UNPRINTABLE.sub(_unit_escapes, text).replace("*/", "*\\/")
    return f"\\{escaped}" if escaped.startswith("@") else escaped


def member(name: str) -> str:
    """A name that may stand behind a point (reserved words may); raises on any other."""
    if not _IDENTIFIER.fullmatch(name):
        raise ValueError(f"{name!r} is no name in JavaScript")
    return name


def identifier(name: str) -> str:
    """A name that may be declared; raises on reserved words too."""
    if name in _RESERVED:
        raise ValueError(f"{name!r} is a reserved word in JavaScript")
    return member(name)


def local_names(parameters: Iterable[str]) -> dict[str, str]:
    """The variable of each parameter, which has its name if it can."""
    return apart(
        {name: f"{name}_" if name in _RESERVED | _TAKEN else member(name) for name in parameters}
    )


def joined_words(text: str) -> str:
    """A constant's name out of any text: runs of what no name may hold become ``_``."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text)


def _unit_escapes(match: re.Match[str]) -> str:
    """The UTF-16 code units of a character, as ``\\uXXXX``."""
    units = match[0].encode("utf-16-be", "surrogatepass").hex().upper()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
