"""Escaping for Markdown: one function per context, and the only place that knows how.

All of them answer *inline* Markdown on one line; :func:`row` alone turns inline
text into table cells, so a pipe is dealt with once.  What cannot be seen
(controls, bidirectional marks, line separators) is shown as an escape.
"""

from __future__ import annotations

import html
import re

# Underscores inside ASCII words never open emphasis; leaving them keeps the source readable.
_SPECIAL = re.compile(r"[\\`*\[\]<>&~$#{]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
_BLOCK_START = re.compile(r"\A(\d*)([-+=.)])")
_LONG_RUN = 20  # of one character; longer ones are counted instead of shown
_SHORT = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}
_PIPE = r"\|"
_QUOTES = str.maketrans({"\\": r"\\", '"': r"\""})


def one_line(text: str) -> str:
    """The text with every run of white space as one blank."""
    return " ".join(text.split())


def visible(text: str) -> str:
    """The text with each character that has no glyph as an escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def _escape(char: str) -> str:
    number = ord(char)
    return _SHORT.get(char) or (f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}")


def literal(text: str) -> str:
    """A text literal in double quotes, as Python and most languages read it."""
    return f'"{visible(text.translate(_QUOTES))}"'


def plain(text: str) -> str:
    """Text that stands for itself, such as a provider's message."""
    return block_start(fragment(one_line(text)))


def fragment(text: str) -> str:
    """A piece of one line of text, with nothing in it that Markdown acts on."""
    return _SPECIAL.sub(_escape_special, visible(text))


def _escape_special(match: re.Match[str]) -> str:
    return _ENTITIES.get(match[0]) or f"\\{match[0]}"


def block_start(inline: str) -> str:
    """The same, safe at the start of a line, where it could become a list or a heading."""
    return _BLOCK_START.sub(r"\1\\\2", inline)


def code(text: str) -> str:
    """A code span; its fence is longer than any run of backticks in it."""
    runs = re.findall("`+", text)
    fence = "`" * (max(map(len, runs)) + 1 if runs else 1)
    pad = " " if runs else ""
    return f"{fence}{pad}{visible(text)}{pad}{fence}"


def value(text: str) -> str:
    """A parameter's value: quoted where its edges or characters would not be seen."""
    start = text.rstrip(text[-1:])
    if len(text) - len(start) >= _LONG_RUN:
        run = f"{len(text) - len(start)} × {value(text[-1])}"
        return f"{value(start)} + {run}" if start else run
    shown = text and text.isprintable() and text == text.strip() and not text.startswith('"')
    return code(text if shown else literal(text))


def attribute(text: str) -> str:
    """The inside of an HTML attribute."""
    return html.escape(visible(text))


def row(*cells: str) -> str:
    """A table row of inline texts; the table takes one backslash off before a pipe."""
    return f"| {' | '.join(cell.replace('|', _PIPE) for cell in cells)} |"


def head(*titles: str) -> str:
    """The head of a table."""
    return f"{row(*titles)}\n{row(*['---'] * len(titles))}"
