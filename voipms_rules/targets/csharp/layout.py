"""Where lines break: what CSharpier would do, for the few shapes we print.

Everything that fits stays on one line.  What does not is broken inside its
outermost parentheses, one part a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from voipms_rules.targets.wrapping import filled

WIDTH = 100
STEP = 4


def fits(text: str, column: int) -> bool:
    """Whether a text that starts in this column ends within the line."""
    return column + len(text) <= WIDTH


def enclosed(head: str, lines: Sequence[str], indent: int, before: str = "") -> str:
    """``head(`` and ``)`` around lines of their own, behind what stays with the head."""
    pad = " " * (indent + STEP)
    return f"{head}({before}\n" + "".join(f"{pad}{line}\n" for line in lines) + " " * indent + ")"


def invocation(head: str, args: Sequence[str], indent: int, column: int, tail: str) -> str:
    """``head(args)`` before ``tail``; broken, each argument has a line, or a lambda's body."""
    flat = f"{head}({', '.join(args)})"
    if fits(flat + tail, column):
        return flat
    *most, last = args
    arrow, is_lambda, body = last.partition(" => ")
    if is_lambda:
        return enclosed(head, [body], indent, before=", ".join([*most, f"{arrow} =>"]))
    return enclosed(head, [*(f"{arg}," for arg in most), last], indent)


def statement(head: str, args: Sequence[str], indent: int) -> str:
    """``head(args);`` on lines of its own; one too long breaks at its ``=`` too."""
    text = invocation(head, args, indent, indent, ";")
    left, equals, right = head.rpartition(" = ")
    if equals and not fits(text.partition("\n")[0], indent):
        pad = indent + STEP
        text = f"{left} =\n{' ' * pad}{invocation(right, args, pad, pad, ';')}"
    return f"{text};"


def summary(text: str, indent: int) -> str:
    """A comment with this text, already escaped, on one line or filled to the width."""
    flat = f"/// <summary>{text}</summary>"
    if fits(flat, indent):
        return flat
    margin = f"\n{' ' * indent}/// "
    lines = ["<summary>", *filled(text, WIDTH - indent - len("/// ")), "</summary>"]
    return margin.join(lines).join(("/// ", ""))
