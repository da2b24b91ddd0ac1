"""Text in lines of a given width, for comments and argument lists."""

from __future__ import annotations


def filled(text: str, room: int) -> list[str]:
    """The words of a text in lines of at most this many columns, long words kept whole."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
    return lines
