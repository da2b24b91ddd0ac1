"""Escaping: one function per context in which a text of the catalog can stand."""

from __future__ import annotations


def comment(text: str) -> str:
    """Text inside a Javadoc comment: plain words, whatever it holds, in ASCII.

    A backslash goes too, as ``\\u`` means something to the compiler even here.
    """
    return "".join(map(_entity, " ".join(text.split())))


def _entity(char: str) -> str:
    return char if " " <= char <= "~" and char not in '&<>@\\*{}"' else f"&#{ord(char)};"
