"""Prints expressions as C#; the primitives are methods of the runtime's classes.

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
from voipms_rules.targets.csharp.layout import STEP, enclosed, fits, invocation
from voipms_rules.targets.csharp.names import member
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.utf16 import char_literal, literal

# Primitives that are handed days, not dates.
_ON_DAYS = {
    "not_past": "call.NotPast",
    "ordered_dates": "Dates.Ordered",
    "days_within": "Dates.DaysWithin",
}

# The class that holds the constants of a kind.
HOLDERS = {"set": "Sets", "prefixes": "Prefixes", "pattern": "Patterns", "class": "CharClasses"}

# A call's head and the texts of its arguments.
Pieces = tuple[str, Sequence[str]]

_LONG_MAX = 2**63 - 1
_DECIMAL_MAX = 10**28

_PRIMITIVES = {
    "has_prefix": "Text.HasPrefix",
    "digits": "Text.Digits",
    "utf8_length": "Text.Utf8Length",
    "length": "Text.Length",
    "integer": "Numbers.Integer",
    "decimal": "Numbers.Decimal",
    "email": "Net.Email",
    "ipv4": "Net.Ipv4",
    "cidr": "Net.Cidr",
    "hostname": "Net.Hostname",
    "base64": "Text.Base64",
    "routing": "Text.Routing",
    "lookup_has": "call.LookupHas",
    "lookup_lacks": "call.LookupLacks",
    "lookup_below": "call.LookupBelow",
    "ordered_integers": "Numbers.Ordered",
    "same_count": "Text.SameCount",
}


class CSharpPrinter(Printer):
    """Prints the conditions of one method.

    ``variables`` names the local of each parameter, ``days`` that of the day of
    each date.
    """

    def __init__(self, variables: Mapping[str, str], days: Mapping[str, str]) -> None:
        self.variables = variables
        self.days = days
        self._methods: dict[str, Callable[[Sequence[Arg]], Pieces]] = {
            "in_set": lambda args: (f"{self.arg(args[1])}.Contains", [self.arg(args[0])]),
            "in_set_fold": self._in_set_fold,
            "chars_only": lambda args: (f"{self.arg(args[1])}.Only", [self.arg(args[0])]),
            "chars_some": lambda args: (f"{self.arg(args[1])}.Some", [self.arg(args[0])]),
            "matches": self._matches,
            "date": self._date,
        }

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else self.variables[var.name]

    def given(self, var: Var) -> str:
        return f'{self.var(var)} != ""'

    def const(self, const: Const) -> str:
        return f"{HOLDERS[const.kind]}.{member(const.name)}"

    def text(self, text: str) -> str:
        return literal(text)

    # -- calls ------------------------------------------------------------------

    def call(self, name: str, args: Sequence[Arg]) -> str:
        if name in ("equals", "same"):
            return f"{self.arg(args[0])} == {self.arg(args[1])}"
        return _flat(self.pieces(Call(name, tuple(args))))

    def items(self, node: Items) -> str:
        return _flat(self.pieces(node))

    def pieces(self, node: Call | Items) -> Pieces:
        """A call, ready to be broken."""
        if isinstance(node, Items):
            bounds = [] if (node.min, node.max) == (1, None) else bounded(node.min, node.max)
            body = f"item => {self.condition(node.body)}"
            return "Text.Items", [self.var(node.var), char_literal(node.separator), *bounds, body]
        if node.name in self._methods:
            return self._methods[node.name](node.args)
        if node.name in _ON_DAYS:
            return _ON_DAYS[node.name], list(map(self._day, node.args))
        if node.name not in _PRIMITIVES:
            raise UnsupportedError(f"csharp has no primitive {node.name}")
        return _PRIMITIVES[node.name], self._arguments(node)

    def _arguments(self, node: Call) -> list[str]:
        args = node.args
        match node.name:
            case "digits" | "length" | "utf8_length":
                return [self.arg(args[0]), *bounded(*args[1:])]
            case "integer":
                return [self.arg(args[0]), *map(whole, args[1:4]), self.arg(args[4])]
            case "decimal":
                return [self.arg(args[0]), *map(decimal, args[1:4]), self.arg(args[4])]
            case "same_count":
                return [char_literal(str(args[0])), *map(self.arg, args[1:])]
        return [self.arg(arg) for arg in args]

    def _date(self, args: Sequence[Arg]) -> Pieces:
        var, *allowed = args
        return "Dates.Date", [self.arg(var), self._day(var), *map(self.arg, allowed)]

    def _day(self, arg: Arg) -> str:
        """The day of a date; other arguments as they are."""
        if not isinstance(arg, Var):
            return self.arg(arg)
        return "Dates.Day(item)" if arg is ITEM else self.days[arg.name]

    def _in_set_fold(self, args: Sequence[Arg]) -> Pieces:
        return f"{self.arg(args[1])}.Contains", [f"Text.Lower({self.arg(args[0])})"]

    def _matches(self, args: Sequence[Arg]) -> Pieces:
        pattern = args[1]
        assert isinstance(pattern, Const)
        if not is_deterministic(pattern.values[0]):  # the regex engine would backtrack
            raise UnsupportedError(f"the pattern {pattern.values[0]!r} may backtrack")
        return f"{self.const(pattern)}.IsMatch", [self.arg(args[0])]

    # -- expressions --------------------------------------------------------------

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Given(var)):
                return f'{self.var(var)} == ""'
            case Not(Call("equals" | "same", args)):
                return f"{self.arg(args[0])} != {self.arg(args[1])}"
        return super().expr(node)

    def branch(self, word: str, node: Expr, indent: int) -> str:
        """``if (…)`` on as many lines as the condition takes."""
        flat = f"{word} ({self.condition(node)})"
        if fits(flat, indent):
            return flat
        return enclosed(f"{word} ", self._lines(node, indent + STEP), indent)

    def _lines(self, node: Expr, indent: int) -> list[str]:
        """The operands of a chain, or the only operand, each with its operator before it."""
        if not isinstance(node, And | Or):
            return [self._operand(node, indent, indent)]
        operator = (self.AND if isinstance(node, And) else self.OR).lstrip()
        first, *rest = node.parts
        column = indent + len(operator)
        others = [f"{operator}{self._operand(part, indent, column)}" for part in rest]
        return [self._operand(first, indent, indent), *others]

    def _operand(self, node: Expr, indent: int, column: int) -> str:
        flat = self.expr(node)
        if fits(flat, column):
            return flat
        match node:
            case Not(And() | Or() | Items() | Call() as part):
                return "!" + self._operand(part, indent, column + 1)
            case And() | Or():
                inside = self.condition(node)
                pad = indent + STEP
                lines = [inside] if fits(inside, pad) else self._lines(node, pad)
                return enclosed("", lines, indent)
            case Items() | Call():
                return invocation(*self.pieces(node), indent, column, "")
        return flat


def _flat(pieces: Pieces) -> str:
    head, args = pieces
    return f"{head}({', '.join(args)})"


def bounded(low: Arg, high: Arg) -> list[str]:
    """Bounds of a length."""
    return [str(low or 0), "Text.Unbounded" if high is None else str(high)]


def whole(number: Arg) -> str:
    """A long literal."""
    if not isinstance(number, int) or abs(number) > _LONG_MAX:
        raise UnsupportedError(f"{number} is no long")
    return str(number)


def decimal(number: Arg) -> str:
    """A decimal literal."""
    if not isinstance(number, int) or abs(number) >= _DECIMAL_MAX:
        raise UnsupportedError(f"{number} is no decimal")
    return f"{number}m"
