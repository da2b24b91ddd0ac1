"""Text in PHP source: one escaping function per context.

The emitter hands these to the templates as filters; nothing else writes text of
the catalog into PHP.
"""

from __future__ import annotations

_NAMED = {"\n": r"\n", "\r": r"\r", "\t": r"\t", "\\": r"\\", '"': r"\"", "$": r"\$"}


def php_text(text: str) -> str:
    """A string literal in ASCII; in single quotes where that needs no escape sequence."""
    if text.isascii() and text.isprintable():
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in _NAMED:
        return _NAMED[char]
    return char if char.isascii() and char.isprintable() else f"\\u{{{ord(char):X}}}"


def php_comment(text: str) -> str:
    """Text inside ``/** */`` on one line: it cannot end the comment nor reorder the line."""
    shown = "".join(c if c.isprintable() else f"\\u{{{ord(c):X}}}" for c in text)
    return shown.replace("*/", "* /")
