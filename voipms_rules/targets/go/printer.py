"""How Go spells the checks of a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
from voipms_rules.plan.reading import DATE_PRIMITIVES
from voipms_rules.targets.go.names import exported, literal, local
from voipms_rules.targets.normal import normal
from voipms_rules.targets.printer import Printer, UnsupportedError

# Of a condition: what is left of 100 columns beside `} else if` and `{`.
_WIDTH = 84
_PRIMITIVES = {
    "in_set": "isIn",
    "in_set_fold": "isInFold",
    "has_prefix": "hasPrefix",
    "digits": "isDigits",
    "chars_only": "hasOnly",
    "chars_some": "hasSome",
    "matches": "matches",
    "utf8_length": "hasBytes",
    "length": "hasRunes",
    "integer": "isInteger",
    "decimal": "isDecimal",
    "email": "isEmail",
    "ipv4": "isIPv4",
    "cidr": "isCIDR",
    "hostname": "isHostname",
    "base64": "isBase64",
    "routing": "isRouting",
    "lookup_has": "c.lookupHas",
    "lookup_lacks": "c.lookupLacks",
    "lookup_below": "c.lookupBelow",
    "ordered_integers": "isOrderedIntegers",
    "same_count": "hasSameCount",
}
# What an int64 holds.
_MAX_SCALE = 18
# By unpadded + 2 * time.
_SPELLINGS = ("padded", "unpadded", "withTime", "unpadded|withTime")


class GoPrinter(Printer):
    """Prints conditions; ``items`` names the functions that judge the items of lists."""

    NULL = "unbounded"

    def __init__(self, items: Mapping[Expr, str]) -> None:
        self.item_checks = items

    # -- the shared printer's hooks ----------------------------------------------

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else local(var.name)

    def given(self, var: Var) -> str:
        return f'{self.var(var)} != ""'

    def const(self, const: Const) -> str:
        name = constant(const)
        return f"&{name}" if const.kind in ("class", "pattern") else name

    def text(self, text: str) -> str:
        return literal(text)

    def primitive(self, name: str) -> str:
        if name not in _PRIMITIVES:
            raise UnsupportedError(f"Go has no {name}")
        return _PRIMITIVES[name]

    def items(self, node: Items) -> str:
        accept = item_check(self.item_checks[node.body])
        bounds = map(self.arg, (node.min, node.max))
        return f"isList({', '.join((self.var(node.var), _byte(node.separator), *bounds, accept))})"

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Given(var)):
                return f'{self.var(var)} == ""'
            case Not(Call("equals" | "same", (left, right))):
                return f"{self.arg(left)} != {self.arg(right)}"
        return super().expr(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        if name in ("equals", "same"):
            return f"{self.arg(args[0])} == {self.arg(args[1])}"
        if name in DATE_PRIMITIVES:
            return self.date_call(name, args)
        return f"{self.primitive(name)}({', '.join(self.arguments(name, args))})"

    def arguments(self, name: str, args: Sequence[Arg]) -> list[str]:
        """The arguments of a primitive; switches get names, open lower bounds are 0."""
        match name, args:
            case "integer", (*bounds, zeros):
                return [*map(self.arg, bounds), "leadingZeros" if zeros else "plain"]
            case "length" | "utf8_length", (value, None, high):
                return [self.arg(value), "0", self.arg(high)]
            case "decimal", (value, int(low), int(high), step, int(scale)):
                ends = (_decimal(low, scale), _decimal(high, scale))
                return [self.arg(value), *ends, self.arg(step), str(scale)]
        return list(map(self.arg, args))

    def date_call(self, name: str, args: Sequence[Arg]) -> str:
        """A primitive that wants dates, which are read once, in place of texts."""
        match name, args:
            case "date", (Var() as value, unpadded, time):
                return f"{self.date(value)}.is({_SPELLINGS[bool(unpadded) + 2 * bool(time)]})"
            case "not_past", (Var() as value,):
                return f"c.notPast({self.date(value)})"
            case "ordered_dates", (Var() as early, Var() as late):
                return f"isWithinDays({self.date(late)}, {self.date(early)}, 0)"
            case "days_within", (Var() as early, Var() as late, days):
                return f"isWithinDays({self.date(early)}, {self.date(late)}, {self.arg(days)})"
        raise UnsupportedError(f"Go has no {name} of {args}")

    def date(self, var: Var) -> str:
        """A value as a date: parameters are read as soon as all are known, items when asked."""
        return f"readDate({self.var(var)})" if var is ITEM else as_date(self.var(var))

    # -- whole conditions ----------------------------------------------------------

    def branch(self, broken: Expr) -> str:
        """The condition of a branch; an operand a line if it is long."""
        node = normal(broken)
        flat = self.condition(node)
        if len(flat) <= _WIDTH or not isinstance(node, And | Or):
            return flat
        operator = self.AND if isinstance(node, And) else self.OR
        return f"{operator.rstrip()}\n\t\t".join(map(self.expr, node.parts))


def as_date(variable: str) -> str:
    """``dateFromAsDate`` for the variable ``dateFrom``."""
    return f"{variable}AsDate"


def constant(const: Const) -> str:
    """``setNAT`` for the set ``nat``."""
    return const.kind + exported(const.name)


def item_check(name: str) -> str:
    """``isWeekdaysItem`` for ``weekdays_item``."""
    return f"is{exported(name)}"


def _byte(text: str) -> str:
    """A byte literal; what would need an escape no list is split at."""
    if len(text) != 1 or not " " <= text <= "~" or text in "'\\":
        raise UnsupportedError(f"Go splits lists at one plain character, not at {text!r}")
    return f"'{text}'"


def _decimal(number: int, scale: int) -> str:
    if scale > _MAX_SCALE:
        raise UnsupportedError(f"Go counts at most {_MAX_SCALE} decimals in 64 bits")
    whole, fraction = divmod(abs(number), 10**scale)
    sign = -1 if number < 0 else 1
    return f"decimal{{{sign * whole}, {sign * fraction}}}"
