"""Prints expressions as Java; the primitives are methods of the runtime's classes.

Values are never null here: a parameter that is not given reads as empty text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from voipms_rules.catalog.patterns import is_deterministic
from voipms_rules.plan.program import (
    ITEM,
    And,
    Arg,
    Call,
    Const,
    Expr,
    Given,
    Items,
    Not,
    Or,
    Var,
)
from voipms_rules.targets.java.layout import STEP, fits, invocation
from voipms_rules.targets.java.names import constant
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.utf16 import char_literal, literal

# Primitives that are handed days, not dates.
_ON_DAYS = {
    "not_past": "call.notPast",
    "ordered_dates": "Dates.ordered",
    "days_within": "Dates.daysWithin",
}

# The class that holds the constants of a kind.
HOLDERS = {"set": "Sets", "prefixes": "Prefixes", "pattern": "Patterns", "class": "CharClasses"}

# A call's head and the texts of its arguments.
Pieces = tuple[str, Sequence[str]]

_LONG_MAX = 2**63 - 1
_INT_MAX = 2**31 - 1

_PRIMITIVES = {
    "has_prefix": "Text.hasPrefix",
    "digits": "Text.digits",
    "utf8_length": "Text.utf8Length",
    "length": "Text.length",
    "integer": "Numbers.integer",
    "email": "Net.email",
    "ipv4": "Net.ipv4",
    "cidr": "Net.cidr",
    "hostname": "Net.hostname",
    "base64": "Text.base64",
    "routing": "Text.routing",
    "lookup_has": "call.lookupHas",
    "lookup_lacks": "call.lookupLacks",
    "lookup_below": "call.lookupBelow",
    "ordered_integers": "Numbers.ordered",
}


class JavaPrinter(Printer):
    """Prints the conditions of one method.

    ``variables`` names the local variable of each parameter, ``days`` that of the
    day of each date, ``ranges`` the constant of each decimal range by its arguments.
    """

    def __init__(
        self,
        variables: Mapping[str, str],
        days: Mapping[str, str],
        ranges: Mapping[tuple[Arg, ...], str],
    ) -> None:
        self.variables = variables
        self.days = days
        self.ranges = ranges
        self._own: dict[str, Callable[[Sequence[Arg]], Pieces]] = {
            "equals": lambda args: (f"{self.arg(args[0])}.equals", [self.arg(args[1])]),
            "same": lambda args: (f"{self.arg(args[0])}.equals", [self.arg(args[1])]),
            "in_set": lambda args: (f"{self.arg(args[1])}.contains", [self.arg(args[0])]),
            "in_set_fold": self._in_set_fold,
            "chars_only": lambda args: (f"{self.arg(args[1])}.only", [self.arg(args[0])]),
            "chars_some": lambda args: (f"{self.arg(args[1])}.some", [self.arg(args[0])]),
            "matches": self._matches,
            "decimal": lambda args: (
                f"DecimalRanges.{self.ranges[tuple(args[1:])]}.has",
                [self.arg(args[0])],
            ),
            "same_count": self._same_count,
            "date": self._date,
        }

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else self.variables[var.name]

    def given(self, var: Var) -> str:
        return f"!{self.var(var)}.isEmpty()"

    def const(self, const: Const) -> str:
        return f"{HOLDERS[const.kind]}.{constant(const.name)}"

    def text(self, text: str) -> str:
        return literal(text)

    def arg(self, arg: Arg) -> str:
        if type(arg) is int:
            return whole(arg)
        return super().arg(arg)

    # -- calls ------------------------------------------------------------------

    def call(self, name: str, args: Sequence[Arg]) -> str:
        return _flat(self.pieces(Call(name, tuple(args))))

    def items(self, node: Items) -> str:
        return _flat(self.pieces(node))

    def pieces(self, node: Call | Items) -> Pieces:
        """A call, ready to be broken."""
        if isinstance(node, Items):
            bounds = [] if (node.min, node.max) == (1, None) else bounded(node.min, node.max)
            body = f"item -> {self.condition(node.body)}"
            return "Text.items", [self.var(node.var), char_literal(node.separator), *bounds, body]
        if node.name in self._own:
            return self._own[node.name](node.args)
        if node.name in _ON_DAYS:
            return _ON_DAYS[node.name], list(map(self._day, node.args))
        if node.name not in _PRIMITIVES:
            raise UnsupportedError(f"java has no primitive {node.name}")
        return _PRIMITIVES[node.name], self._arguments(node)

    def _arguments(self, node: Call) -> list[str]:
        if node.name in ("digits", "length", "utf8_length"):
            var, low, high = node.args
            return [self.arg(var), *bounded(low, high)]
        return [self.arg(arg) for arg in node.args]

    def _date(self, args: Sequence[Arg]) -> Pieces:
        var, *allowed = args
        return "Dates.date", [self.arg(var), self._day(var), *map(self.arg, allowed)]

    def _day(self, arg: Arg) -> str:
        """The day of a date; other arguments as they are."""
        if not isinstance(arg, Var):
            return self.arg(arg)
        return "Dates.day(item)" if arg is ITEM else self.days[arg.name]

    def _in_set_fold(self, args: Sequence[Arg]) -> Pieces:
        return f"{self.arg(args[1])}.contains", [f"Text.lower({self.arg(args[0])})"]

    def _matches(self, args: Sequence[Arg]) -> Pieces:
        pattern = args[1]
        assert isinstance(pattern, Const)
        if not is_deterministic(pattern.values[0]):  # java.util.regex would backtrack
            raise UnsupportedError(f"the pattern {pattern.values[0]!r} may backtrack")
        return f"{self.const(pattern)}.matcher({self.arg(args[0])}).matches", []

    def _same_count(self, args: Sequence[Arg]) -> Pieces:
        separator, *values = args
        assert isinstance(separator, str)
        return "Text.sameCount", [char_literal(separator), *map(self.arg, values)]

    # -- expressions --------------------------------------------------------------

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Given(var)):
                return f"{self.var(var)}.isEmpty()"
        return super().expr(node)

    def broken(self, node: Expr, indent: int, column: int, tail: str) -> str:
        """A whole condition before ``tail``, on as many lines as it takes."""
        flat = self.condition(node)
        if fits(flat + tail, column):
            return flat
        if isinstance(node, And | Or):
            return self._chain(node, indent, column, tail)
        return self._operand(node, indent, column, tail)

    def _chain(self, node: And | Or, indent: int, column: int, tail: str) -> str:
        operator = self.AND if isinstance(node, And) else self.OR
        pad = indent + STEP
        first, *rest = node.parts
        lines = [self._operand(first, pad, column, "")]
        for number, part in enumerate(rest, 1):
            end = tail if number == len(rest) else ""
            lines.append(self._operand(part, pad, pad + len(operator) - 1, end))
        return f"\n{' ' * pad}{operator.lstrip()}".join(lines)

    def _operand(self, node: Expr, indent: int, column: int, tail: str) -> str:
        flat = self.expr(node)
        if fits(flat + tail, column):
            return flat
        match node:
            case Not(part) if not isinstance(part, Given):
                return "!" + self._operand(part, indent, column + 1, tail)
            case And() | Or():
                return f"({self._chain(node, indent, column + 1, f'){tail}')})"
            case Items() | Call():
                return invocation(*self.pieces(node), indent, column, tail)
        return flat


def _flat(pieces: Pieces) -> str:
    head, args = pieces
    return f"{head}({', '.join(args)})"


def bounded(low: Arg, high: Arg) -> list[str]:
    """Bounds of a length."""
    return [str(low or 0), "Text.UNBOUNDED" if high is None else str(high)]


def whole(number: int) -> str:
    """An integer literal."""
    if abs(number) > _LONG_MAX:
        raise UnsupportedError(f"{number} is no long")
    return str(number) if abs(number) <= _INT_MAX else f"{number}L"
