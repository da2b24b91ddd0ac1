"""The portable pattern grammar: text -> syntax tree -> regular expression or automaton.

Only what means the same in every language is allowed: ASCII literals, escaped
punctuation, classes without negation, groups, ``|`` and bounded quantifiers
(``?``, ``{n}``, ``{m,n}``).  No ``.``, ``\\d``, ``*``, ``+``, flags, anchors,
look-around or back-references.  Patterns always match in full.

Languages with a trustworthy regex engine print :func:`to_regex`; the others
print the tables of :func:`to_dfa`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

MAX_REPEAT = 64
_SPECIAL = frozenset("\\.^$*+?{}[]()|")
_ESCAPABLE = frozenset(map(chr, range(0x21, 0x7F))) - frozenset(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
)


class PatternError(ValueError):
    """A pattern steps outside the portable grammar."""


@dataclass(frozen=True)
class CharSet:
    """One character out of a set (a literal is a set of one)."""

    chars: frozenset[str]


@dataclass(frozen=True)
class Concat:
    """Parts in sequence."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Choice:
    """One of several alternatives."""

    options: tuple[Node, ...]


@dataclass(frozen=True)
class Repeat:
    """``node`` between ``low`` and ``high`` times."""

    node: Node
    low: int
    high: int


Node = CharSet | Concat | Choice | Repeat


@cache
def parse_pattern(pattern: str) -> Node:
    """The syntax tree of a pattern.

    Raises PatternError naming the position (0-based) and what is not portable.
    """
    parser = _Parser(pattern)
    node = parser.choice()
    if parser.peek():
        raise parser.fault("unbalanced ')'")
    return node


def expand_class(spec: str) -> frozenset[str]:
    """The characters of a class body such as ``A-Za-z0-9_.``; raises PatternError."""
    parser = _Parser(spec + "]")
    chars = parser.class_items()
    if parser.peek():
        raise PatternError(f"the class {spec!r} closes early; escape ']'")
    return chars


class _Parser:
    """Recursive descent over one pattern."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self) -> str:
        char = self.peek()
        if not char:
            raise self.fault("the pattern ends too early")
        self.at += 1
        return char

    def fault(self, message: str, taken: int = 0) -> PatternError:
        """The error at the present position, or ``taken`` characters before it."""
        return PatternError(f"{self.text!r} at {self.at - taken}: {message}")

    def choice(self) -> Node:
        options = [self.concat()]
        while self.peek() == "|":
            self.take()
            options.append(self.concat())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def concat(self) -> Node:
        parts: list[Node] = []
        while self.peek() not in ("", "|", ")"):
            parts.append(self.quantified())
        return parts[0] if len(parts) == 1 else Concat(tuple(parts))

    def quantified(self) -> Node:
        node = self.atom()
        if self.peek() == "?":
            self.take()
            return Repeat(node, 0, 1)
        if self.peek() == "{":
            self.take()
            low, high = self.bounds()
            return Repeat(node, low, high)
        return node

    def bounds(self) -> tuple[int, int]:
        body, brace, _ = self.text[self.at :].partition("}")
        low, comma, high = body.partition(",")
        numbers = (low, high if comma else low)
        if not brace or not all(n.isascii() and n.isdigit() for n in numbers):
            raise self.fault("a quantifier is {n} or {m,n}, both ends given")
        if not int(numbers[0]) <= int(numbers[1]) <= MAX_REPEAT:
            raise self.fault(f"a quantifier runs upwards and ends at {MAX_REPEAT} at the most")
        self.at += len(body) + 1
        return int(numbers[0]), int(numbers[1])

    def atom(self) -> Node:
        char = self.take()
        if char == "(":
            node = self.choice()
            if self.take() != ")":
                raise self.fault("expected ')'")
            return node
        if char == "[":
            if self.peek() == "^":
                raise self.fault("negated classes are not portable")
            return CharSet(self.class_items())
        if char == "\\":
            return CharSet(frozenset(self.escaped()))
        if char in _SPECIAL:
            raise self.fault(f"{char!r} is not in the portable grammar", 1)
        return CharSet(frozenset(self.printable(char)))

    def escaped(self) -> str:
        char = self.take()
        if char not in _ESCAPABLE:
            raise self.fault(f"the escape \\{char} is not in the portable grammar", 1)
        return char

    def printable(self, char: str) -> str:
        if not " " <= char <= "~":
            raise self.fault("only printable ASCII is portable", 1)
        return char

    def class_items(self) -> frozenset[str]:
        chars: set[str] = set()
        while (char := self.take()) != "]":
            first = self.escaped() if char == "\\" else self.printable(char)
            if self.peek() == "-" and self.text[self.at + 1 : self.at + 2] not in ("]", ""):
                self.take()
                last = self.take()
                last = self.escaped() if last == "\\" else self.printable(last)
                if last < first:
                    raise self.fault(f"the range {first}-{last} runs downwards")
                chars.update(map(chr, range(ord(first), ord(last) + 1)))
            else:
                chars.add(first)
        if not chars:
            raise self.fault("a class must not be empty")
        return frozenset(chars)


# -- printing -----------------------------------------------------------------


def to_regex(pattern: str) -> str:
    """The pattern without anchors, all punctuation as ``\\xHH``, groups non-capturing."""
    return _print(parse_pattern(pattern))


def class_body(chars: frozenset[str]) -> str:
    """The inside of a bracket expression for these characters, as ranges."""
    return "".join(
        _char(low) if low == high else f"{_char(low)}-{_char(high)}"
        for low, high in char_ranges(chars)
    )


def char_ranges(chars: frozenset[str]) -> list[tuple[str, str]]:
    """The set as sorted inclusive ranges."""
    ranges: list[tuple[str, str]] = []
    for char in sorted(chars):
        if ranges and ord(ranges[-1][1]) + 1 == ord(char):
            ranges[-1] = (ranges[-1][0], char)
        else:
            ranges.append((char, char))
    return ranges


def _char(char: str) -> str:
    return char if char.isalnum() else f"\\x{ord(char):02X}"


def _print(node: Node) -> str:
    match node:
        case CharSet(chars):
            return _char(next(iter(chars))) if len(chars) == 1 else f"[{class_body(chars)}]"
        case Concat(parts):
            return "".join(map(_print, parts))
        case Choice(options):
            return f"(?:{'|'.join(map(_print, options))})"
        case Repeat(inner, low, high):
            return _print_atom(inner) + _quantifier(low, high)


def _print_atom(node: Node) -> str:
    return f"(?:{_print(node)})" if isinstance(node, Concat | Repeat) else _print(node)


def _quantifier(low: int, high: int) -> str:
    if (low, high) == (0, 1):
        return "?"
    return f"{{{low}}}" if low == high else f"{{{low},{high}}}"


# -- automaton ------------------------------------------------------------------


@dataclass(frozen=True)
class Dfa:
    """A minimal automaton over ASCII.

    ``classes[c]`` is the column of code point ``c`` (128 entries), and
    ``table[state * columns + column]`` the next state.  State 0 is the start;
    ``-1`` in the table means no match.
    """

    classes: tuple[int, ...]
    columns: int
    table: tuple[int, ...]
    accepting: tuple[bool, ...]

    def matches(self, text: str) -> bool:
        """Whether the automaton accepts the whole text."""
        state = 0
        for char in text:
            if ord(char) > 127:
                return False
            state = self.table[state * self.columns + self.classes[ord(char)]]
            if state < 0:
                return False
        return self.accepting[state]


# Antimirov-style partial derivatives: a state is a set of remaining node sequences.
_Rest = tuple[Node, ...]


def _heads(rest: _Rest) -> Iterator[tuple[frozenset[str], _Rest]]:
    """All (first characters, what remains) pairs of a node sequence."""
    if not rest:
        return
    node, tail = rest[0], rest[1:]
    match node:
        case CharSet(chars):
            yield chars, tail
        case Concat(parts):
            yield from _heads(parts + tail)
        case Choice(options):
            for option in options:
                yield from _heads((option, *tail))
        case Repeat(inner, low, high):
            if high > 0:
                yield from _heads((inner, Repeat(inner, max(low - 1, 0), high - 1), *tail))
            if low == 0:
                yield from _heads(tail)


def _nullable(rest: _Rest) -> bool:
    return all(map(_node_nullable, rest))


def _node_nullable(node: Node) -> bool:
    match node:
        case CharSet():
            return False
        case Concat(parts):
            return _nullable(parts)
        case Choice(options):
            return any(map(_node_nullable, options))
        case Repeat(inner, low, _):
            return low == 0 or _node_nullable(inner)


def _step(state: frozenset[_Rest]) -> dict[str, frozenset[_Rest]]:
    following: dict[str, set[_Rest]] = {}
    for rest in state:
        for chars, tail in _heads(rest):
            for char in chars:
                following.setdefault(char, set()).add(tail)
    return {char: frozenset(rests) for char, rests in following.items()}


@cache
def to_dfa(pattern: str) -> Dfa:
    """The minimal automaton of a pattern."""
    transitions, accepting = _explore(parse_pattern(pattern))
    return _tabulate(*_minimise(transitions, accepting))


def _explore(node: Node) -> tuple[list[dict[str, int]], list[bool]]:
    start: frozenset[_Rest] = frozenset({(node,)})
    numbers = {start: 0}
    queue = [start]
    transitions: list[dict[str, int]] = []
    for state in queue:
        row: dict[str, int] = {}
        for char, target in sorted(_step(state).items()):
            if target not in numbers:
                numbers[target] = len(queue)
                queue.append(target)
            row[char] = numbers[target]
        transitions.append(row)
    return transitions, [any(map(_nullable, state)) for state in queue]


def _minimise(
    transitions: list[dict[str, int]], accepting: list[bool]
) -> tuple[list[dict[str, int]], list[bool]]:
    """Moore's partition refinement; block numbers follow the first state of each block."""
    blocks: list[int] = [int(flag) for flag in accepting]
    while True:
        signatures = [
            (blocks[s], tuple((c, blocks[t]) for c, t in sorted(row.items())))
            for s, row in enumerate(transitions)
        ]
        numbers: dict[object, int] = {}
        refined = [numbers.setdefault(signature, len(numbers)) for signature in signatures]
        if refined == blocks:
            break
        blocks = refined
    firsts = [blocks.index(block) for block in range(len(set(blocks)))]
    rows = [{c: blocks[t] for c, t in transitions[s].items()} for s in firsts]
    return rows, [accepting[s] for s in firsts]


def _tabulate(rows: list[dict[str, int]], accepting: list[bool]) -> Dfa:
    columns: dict[tuple[int, ...], int] = {}
    classes = [
        columns.setdefault(tuple(row.get(chr(code), -1) for row in rows), len(columns))
        for code in range(128)
    ]
    table = [column[state] for state in range(len(rows)) for column in columns]
    return Dfa(tuple(classes), len(columns), tuple(table), tuple(accepting))


# -- safety -----------------------------------------------------------------------


@cache
def is_deterministic(pattern: str) -> bool:
    """Whether the next character always decides how to go on.

    Such a pattern is read in one pass by every engine: a backtracking one has
    nothing to come back to, so it cannot take more than linear time.
    """
    tree = parse_pattern(pattern)
    return not any(map(_ambiguous, _choices(tree))) and _decides((tree,))


def _choices(node: Node) -> Iterator[Choice]:
    match node:
        case Concat(parts):
            for part in parts:
                yield from _choices(part)
        case Choice(options):
            yield node
            for option in options:
                yield from _choices(option)
        case Repeat(inner, _, _):
            yield from _choices(inner)


def _ambiguous(choice: Choice) -> bool:
    """Whether two alternatives may start alike, or match nothing both."""
    taken: set[str] = set()
    empty = 0
    for option in choice.options:
        first = {char for chars, _ in _heads((option,)) for char in chars}
        empty += _node_nullable(option)
        if taken & first or empty > 1:
            return True
        taken |= first
    return False


def _decides(start: _Rest) -> bool:
    seen = {start}
    queue = [start]
    for rest in queue:
        taken: set[str] = set()
        for chars, tail in set(_heads(rest)):
            if taken & chars:
                return False
            taken |= chars
            if tail not in seen:
                seen.add(tail)
                queue.append(tail)
    return True
