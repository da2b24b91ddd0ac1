"""Text in Ruby source: one escaping function per context.

The emitter hands these to the templates as filters; nothing else writes text of
the catalog into Ruby.
"""

from __future__ import annotations

import re

_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\", '"': r"\""}


def ruby_text(text: str) -> str:
    """A string literal in double quotes, in ASCII, that interpolates nothing."""
    body = "".join(map(_escaped, text))
    return '"' + re.sub(r"#(?=[{$@])", r"\\#", body) + '"'


def ruby_symbol(name: str) -> str:
    """A symbol of a word of the catalog's own."""
    return f":{name}" if name.isidentifier() else f":{ruby_text(name)}"


def ruby_comment(text: str) -> str:
    """Text behind ``#``: one line, with nothing that ends or reorders it."""
    return "".join(map(_shown, text))


def _escaped(char: str) -> str:
    return _NAMED[char] if char in _NAMED else _shown(char, ascii_only=True)


def _shown(char: str, ascii_only: bool = False) -> str:
    plain = char.isprintable() and (char.isascii() or not ascii_only)
    return char if plain else f"\\u{{{ord(char):X}}}"
