"""Escaping: one function per context in which a text of the catalog can stand."""

from __future__ import annotations


def comment(text: str) -> str:
    """Text inside an XML comment, in ASCII; what XML cannot hold becomes U+FFFD."""
    return "".join(map(_entity, " ".join(text.split())))


def _entity(char: str) -> str:
    if " " <= char <= "~" and char not in "&<>":
        return char
    holdable = char >= " " and not "\ud800" <= char <= "\udfff" and char not in "\ufffe\uffff"
    return f"&#{ord(char) if holdable else 0xFFFD};"
