"""Where lines break: what google-java-format would do, for the few shapes we print.

Everything that fits stays on one line.  What does not is broken at its
outermost operator or parenthesis, four columns further in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from voipms_rules.targets.wrapping import filled

WIDTH = 100
STEP = 4
SHORT = 10  # arguments that are all shorter share lines


def fits(text: str, column: int) -> bool:
    """Whether a text that starts in this column ends within the line."""
    return column + len(text) <= WIDTH


def invocation(head: str, args: Sequence[str], indent: int, column: int, tail: str) -> str:
    """``head(args)`` before ``tail``; the arguments move to one line of their own, or to many."""
    flat = f"{head}({', '.join(args)})"
    if fits(flat + tail, column):
        return flat
    pad = indent + STEP
    if fits(f"{', '.join(args)}){tail}", pad):
        return f"{head}(\n{' ' * pad}{', '.join(args)})"
    if all(len(arg) < SHORT for arg in args):
        lines = filled(", ".join(args), WIDTH - pad)
    else:
        lines = [wrapped_literal(arg, pad, ",") for arg in args[:-1]]
        lines.append(wrapped_literal(args[-1], pad, f"){tail}").removesuffix(f"){tail}"))
    return f"{head}(\n{' ' * pad}" + f"\n{' ' * pad}".join(lines) + ")"


def wrapped_literal(literal: str, indent: int, tail: str) -> str:
    """A string literal cut before blanks where it is too long; others as they are."""
    if fits(literal + tail, indent) or not literal.startswith('"'):
        return literal + tail
    words = re.split("(?<! )(?= )", literal[1:-1])
    pieces = [""]
    for number, word in enumerate(words):
        column = indent + (STEP + 2 if len(pieces) > 1 else 0)
        end = tail if number == len(words) - 1 else ""
        if pieces[-1] and not fits(f'"{pieces[-1]}{word}"{end}', column):
            pieces.append("")
        pieces[-1] += word
    joint = f'"\n{" " * (indent + STEP)}+ "'
    return f'"{joint.join(pieces)}"{tail}'


def declaration(left: str, head: str, args: Sequence[str], indent: int) -> str:
    """``left = head(args);``, broken behind ``=`` first."""
    flat = f"{left} = {head}({', '.join(args)});"
    if fits(flat, indent):
        return flat
    pad = indent + STEP
    return f"{left} =\n{' ' * pad}{invocation(head, args, pad, pad, ';')};"


def javadoc(text: str, indent: int) -> str:
    """A comment with this text, already escaped, on one line or filled to the width."""
    if fits(f"/** {text} */", indent):
        return f"/** {text} */"
    margin = f"\n{' ' * indent} * "
    room = WIDTH - indent - len(" * ")
    return f"/**{margin}{margin.join(filled(text, room))}\n{' ' * indent} */"
