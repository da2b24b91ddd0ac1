"""The line breaks rustfmt would make, so that printed code is formatted as it lies.

rustfmt breaks a call whose arguments are wider than 60 columns even where the
line would hold them, a chain of operators at every operator, and a list item by
item unless all items are short.  That is all the printed code needs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

MAX_WIDTH = 100
_ARGS_WIDTH = 60
_ARRAY_WIDTH = 60
_SHORT_ITEM = 10
_STEP = 4


@dataclass(frozen=True)
class Leaf:
    """An operand: a call (``head`` up to its parenthesis), or text where ``args`` is None."""

    head: str
    args: tuple[str, ...] | None = None

    @property
    def flat(self) -> str:
        return self.head if self.args is None else f"{self.head}({', '.join(self.args)})"

    @property
    def breaks(self) -> bool:
        """Whether it may not stay on one line."""
        args = self.args or ()
        return len(args) > 1 and len(", ".join(args)) > _ARGS_WIDTH

    def at(self, indent: int, before: int, after: int) -> str:
        """Printed on a line that has ``before`` columns in front and needs ``after`` behind."""
        fits = indent + before + len(self.flat) + after <= MAX_WIDTH
        if self.args is None or (fits and not self.breaks):
            return self.flat
        return f"{self.head}({_column(self.args, indent)})"


@dataclass(frozen=True)
class Group:
    """Operands joined by ``&&`` or ``||``."""

    operator: str
    parts: tuple[Leaf | Group, ...]

    @property
    def flat(self) -> str:
        return f"({self.chain})"

    @property
    def chain(self) -> str:
        """The operands on one line."""
        return f" {self.operator} ".join(part.flat for part in self.parts)

    @property
    def breaks(self) -> bool:
        return any(part.breaks for part in self.parts)

    def at(self, indent: int, before: int, after: int) -> str:
        """Printed in parentheses, the operands under each other if they do not fit."""
        if indent + before + len(self.flat) + after <= MAX_WIDTH and not self.breaks:
            return self.flat
        return f"({self.column(indent, before + 1, after + 1)})"

    def column(self, indent: int, before: int, after: int) -> str:
        """An operand a line, the first where we are."""
        first, *others = self.parts
        text = first.at(indent, before, 0)
        for part in others:
            behind = after if part is others[-1] else 0
            text += self.next(part, text, indent, behind)
        return text

    def next(self, part: Leaf | Group, text: str, indent: int, after: int) -> str:
        """The operator and its right side: on a new line, or behind a lonely parenthesis."""
        _, newline, line = text.rpartition("\n")
        if newline and len(line) <= indent + _STEP:
            before = len(line) - indent + len(self.operator) + 2
            return f" {self.operator} {part.at(indent, before, after)}"
        inner = indent + _STEP
        right = part.at(inner, len(self.operator) + 1, after)
        return f"\n{' ' * inner}{self.operator} {right}"


def branch(keyword: str, condition: Leaf | Group, indent: int) -> str:
    """``if condition {``, indented; ``keyword`` is what stands before the condition."""
    pad = " " * indent
    text = f"{pad}{keyword} {_unwrapped(condition, indent, len(keyword) + 1)}"
    _, broken, last = text.rpartition("\n")
    same_line = last.rstrip(")") == pad if broken else len(text) + 2 <= MAX_WIDTH
    return f"{text} {{" if same_line else f"{text}\n{pad}{{"


def _unwrapped(condition: Leaf | Group, indent: int, before: int) -> str:
    """A condition that needs no parentheses, behind ``before`` columns."""
    if isinstance(condition, Leaf):
        return condition.at(indent, before, 0)
    if indent + before + len(condition.chain) <= MAX_WIDTH and not condition.breaks:
        return condition.chain
    return condition.column(indent, before, 0)


def arm(pattern: str, body: str, indent: int) -> str:
    """An arm of a match; in a block where only that holds its body."""
    pad = " " * indent
    line = f"{pad}{pattern} => {body},"
    if len(line) <= MAX_WIDTH:
        return line
    return f"{pad}{pattern} => {{\n{pad}{' ' * _STEP}{body}\n{pad}}}"


def field(name: str, value: str, indent: int) -> str:
    """A field with a string; on the next line where only that holds it."""
    line = f"{' ' * indent}{name}: {value},"
    below = f"{' ' * (indent + _STEP)}{value}"
    if len(line) <= MAX_WIDTH or len(below) > MAX_WIDTH:
        return line
    return f"{' ' * indent}{name}:\n{below},"


def struct(head: str, kind: str, fields: Mapping[str, str]) -> str:
    """``head = kind { fields };`` at the left margin, a field a line."""
    line = f"{head} = {kind} {{"
    indent = 0 if len(line) <= MAX_WIDTH else _STEP
    if indent:
        line = f"{head} =\n{' ' * indent}{kind} {{"
    lines = [field(name, value, indent + _STEP) for name, value in fields.items()]
    return "\n".join((line, *lines, f"{' ' * indent}}};"))


def statement(call: Leaf, indent: int) -> str:
    """A call as a statement; what no break can make fit is left as it is."""
    pad = " " * indent
    broken = f"{pad}{call.at(indent, 0, 1)};"
    if all(len(line) <= MAX_WIDTH for line in broken.split("\n")):
        return broken
    return f"{pad}{call.flat};"


def array(items: Sequence[str], indent: int, before: int, after: int) -> str:
    """The inside of brackets that stand behind ``before`` columns."""
    flat = ", ".join(items)
    if len(flat) <= _ARRAY_WIDTH and indent + before + len(flat) + 2 + after <= MAX_WIDTH:
        return f"[{flat}]"
    if all(len(item) <= _SHORT_ITEM for item in items):
        return f"[{_wrapped(items, indent)}]"
    return f"[{_column(items, indent)}]"


def _column(items: Sequence[str], indent: int) -> str:
    """An item a line, between the lines of an opening and a closing bracket."""
    pad = " " * (indent + _STEP)
    return "".join(f"\n{pad}{item}," for item in items) + f"\n{' ' * indent}"


def _wrapped(items: Sequence[str], indent: int) -> str:
    pad = " " * (indent + _STEP)
    return "".join(f"\n{pad}{line}" for line in _filled(items, len(pad))) + f"\n{' ' * indent}"


def _filled(items: Sequence[str], indent: int) -> Iterator[str]:
    line = ""
    for item in items:
        if line and indent + len(line) + len(item) + 2 >= MAX_WIDTH:
            yield line
            line = ""
        line += f" {item}," if line else f"{item},"
    yield line


def tail(condition: Leaf | Group, indent: int) -> str:
    """A condition as the value of a block."""
    return " " * indent + _unwrapped(condition, indent, 0)


def constant(head: str, sigil: str, items: Sequence[str]) -> str:
    """``head = &[items];`` at the left margin, on the next line where only that holds it."""
    flat = f"{sigil}[{', '.join(items)}];"
    line = f"{head} = "
    if len(flat) - len(sigil) - 3 <= _ARRAY_WIDTH and len(line) + len(flat) > MAX_WIDTH:
        return f"{head} =\n{' ' * _STEP}{flat}"
    return f"{line}{sigil}{array(items, 0, len(line) + len(sigil), 1)};"
