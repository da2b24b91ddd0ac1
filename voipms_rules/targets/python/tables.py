"""Module-level constants of the generated areas, and which tests they answer at once.

A :class:`Quick` is a value test as tables that accept most values in one look, and
what to ask of the others.  Tables are named by what they hold, so that methods of
an area share them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from voipms_rules.catalog.patterns import (
    CharSet,
    Choice,
    Concat,
    Node,
    Repeat,
    parse_pattern,
    to_regex,
)
from voipms_rules.plan.program import Arg, Call, Const, Expr, Items, Or, Var

LARGEST_SET = 256  # ranges of up to this many values become frozensets


def frozen(values: Iterable[str]) -> str:
    """A frozenset literal."""
    return f"frozenset({{{', '.join(map(repr, values))}}})"


@dataclass(frozen=True)
class Quick:
    """A value that is in one of the tables passes; ``rest`` decides about others."""

    var: Var
    tables: tuple[str, ...]
    rest: Expr | None


@dataclass
class Tables:
    """The constants of one area, name -> literal, in order of first use."""

    literals: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, literal: str) -> str:
        """The name of a constant; one name has one literal."""
        assert self.literals.setdefault(name, literal) == literal, name
        return name

    def const(self, const: Const) -> str:
        """A constant of the program."""
        return self.add(f"{const.kind.upper()}_{const.name.upper()}", _literal(const))

    def pattern(self, name: str, pattern: str) -> str:
        """A full match that puts its compiled self in its place."""
        return self.add(name, f"_matcher(globals(), {name!r}, {pattern})")

    def union(self, names: Sequence[str], optional: bool = False) -> str:
        """One table of several; with the empty text inside for an optional value."""
        joined = names[0] if len(names) == 1 else self.add("_OR_".join(names), " | ".join(names))
        return self.add(f"{joined}_OR_EMPTY", f"{joined} | {{''}}") if optional else joined

    # -- tests that a table answers ------------------------------------------------

    def quick(self, test: Expr) -> Quick | None:
        """The tables of a value test, None where it has none."""
        match test:
            case Or(parts):
                return self._any(parts)
            case Call("in_set", (Var() as var, Const() as const)):
                return Quick(var, (self.const(const),), None)
            case Call("in_set_fold", (Var() as var, Const() as const)):
                return Quick(var, (self._spellings(const),), test)
            case Call("integer", (Var() as var, int() as low, int() as high, int() as step, zeros)):
                if (high - low) // step < LARGEST_SET:
                    table = self._integers(low, high, step, bool(zeros))
                    return Quick(var, (table,), test if zeros else None)
            case Call("decimal", (Var() as var, *bounds)):
                unit = _decimal_step(bounds)
                return Quick(var, (self._decimals(bounds, unit),), test) if unit else None
            case Call("routing", (Var() as var, Const(values=headers))) if "none" in headers:
                return Quick(var, (self.add("NO_ROUTING", frozen(["none:"])),), test)
        return None

    def _any(self, parts: Sequence[Expr]) -> Quick | None:
        found = [self._text(part) or self.quick(part) for part in parts]
        quick = [one for one in found if one]
        if not quick:
            return None
        left = (one.rest if one else part for one, part in zip(found, parts, strict=True))
        rest = tuple(part for part in left if part is not None)
        tables = tuple(table for one in quick for table in one.tables)
        return Quick(quick[0].var, tables, Or(rest) if len(rest) > 1 else next(iter(rest), None))

    def _text(self, test: Expr) -> Quick | None:
        """One text as a table, to be joined with others."""
        match test:
            case Call("equals", (Var() as var, str() as text)):
                name = re.sub("[^A-Z0-9]", lambda m: f"_{ord(m[0]):X}", text.upper())
                return Quick(var, (self.add(f"TEXT_{name}", frozen([text])),), None)
        return None

    def _spellings(self, const: Const) -> str:
        """The spellings people use of texts whose case does not count."""
        spelt = {s for v in const.values for s in (v, v.upper(), v.title())}
        return self.add(f"SPELT_{const.name.upper()}", frozen(sorted(spelt)))

    def _integers(self, low: int, high: int, step: int, zeros: bool) -> str:
        """A small range; with one leading zero too, where there may be any number of them."""
        name = f"RANGE_{low}_{high}_{step}".replace("-", "M")
        spelt = f"map(str, range({-(-low // step) * step}, {high + 1}, {step}))"
        if not zeros:
            return self.add(name, f"frozenset({spelt})")
        return self.add(f"{name}_PADDED", f"frozenset(s for n in {spelt} for s in (n, '0' + n))")

    def _decimals(self, bounds: Sequence[Arg], step: int) -> str:
        """The values of a decimal range in steps, spelt as short as can be."""
        low, high, _, scale = bounds
        assert isinstance(low, int) and isinstance(high, int) and isinstance(scale, int)
        numbers = (Decimal(n).scaleb(-scale) for n in range(-(-low // step) * step, high + 1, step))
        texts = [f"{number.normalize():f}" for number in numbers]
        name = f"DECIMALS_{texts[0]}_{texts[-1]}_{len(texts)}".replace("-", "M").replace(".", "P")
        return self.add(name, frozen(texts))


def _decimal_step(bounds: Sequence[Arg]) -> int | None:
    """The smallest step at which a decimal primitive's values fit a set: its own, or one."""
    low, high, step, scale = bounds
    assert isinstance(low, int) and isinstance(high, int)
    assert isinstance(step, int) and isinstance(scale, int)
    steps = (step, 10**scale)
    return next((s for s in steps if s % step == 0 and (high - low) // s < LARGEST_SET), None)


def _literal(const: Const) -> str:
    match const.kind:
        case "set":
            return frozen(sorted(const.values))
        case "prefixes":
            return repr(const.values)
        case "class":
            return f"b{''.join(const.values)!r}"
    raise TypeError(f"a {const.kind} is not a table")


def alphabet(node: Node) -> set[str]:
    """The characters a pattern speaks of."""
    match node:
        case CharSet(chars):
            return set(chars)
        case Concat(parts) | Choice(parts):
            return set().union(*map(alphabet, parts))
        case Repeat(inner):
            return alphabet(inner)


def list_pattern(node: Items) -> tuple[str, str] | None:
    """A whole list as one regular expression and its name, where an item is simple enough.

    No item may hold the separator or be empty; what was matched is never tried again.
    """
    match node.body:
        case Call("digits", (_, low, high)):
            name, item = f"DIGITS_{low}_{high}", f"[0-9]{{{low},{high if high else ''}}}"
        case Call("matches", (_, Const(name=name, values=(source,)))):
            item = to_regex(source)
            if node.separator in alphabet(parse_pattern(source)) or re.fullmatch(item, ""):
                return None
        case _:
            return None
    low, high = max(node.min - 1, 0), "" if node.max is None else node.max - 1
    regex = f"(?>{item})(?>{re.escape(node.separator)}(?>{item})){{{low},{high}}}+"
    count = f"{node.min}_{node.max or 'ANY'}_BY_{ord(node.separator):X}"
    return f"MATCH_{name.upper()}_{count}", f"r{regex!r}".replace("\\\\", "\\")


def regex_literal(pattern: Const) -> str:
    """The regular expression of a pattern, as a raw literal."""
    return f"r{to_regex(pattern.values[0])!r}".replace("\\\\", "\\")
