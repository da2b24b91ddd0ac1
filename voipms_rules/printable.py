"""Text that others wrote, made harmless where the command prints it or a guard logs it."""

from __future__ import annotations


def printable(message: str) -> str:
    """The text without control or direction characters, which move a cursor or forge a line."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message)
