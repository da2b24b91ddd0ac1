"""Expressions and branches of the programs as PHP.

Absent parameters are empty texts here, so ``given`` is a comparison with ``''``;
all comparisons are strict, and sets are tables asked with ``isset``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voipms_rules.naming import pascal
from voipms_rules.plan.program import ITEM, And, Arg, Call, Const, Expr, Given, Items, Not, Or, Var
from voipms_rules.targets.php.literals import php_text
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.regexes import char_class, whole

WIDTH = 120  # PSR-12's limit of a line
INDENT = " " * 8

# Where the runtime has each primitive; those the printer spells itself are left out.
PRIMITIVES = {
    "has_prefix": "Text::hasPrefix",
    "in_set_fold": "Text::isInFolded",
    "integer": "Numbers::isInteger",
    "padded": "Numbers::isPadded",
    "length": "Text::isLength",
    "email": "Network::isEmail",
    "ipv4": "Network::isIpv4",
    "cidr": "Network::isCidr",
    "hostname": "Network::isHostname",
    "base64": "Text::isBase64",
    "routing": "Text::isRouting",
    "lookup_has": "$options->lookupHas",
    "lookup_lacks": "$options->lookupLacks",
    "lookup_below": "$options->lookupBelow",
    "ordered_dates": "Dates::ordered",
    "ordered_integers": "Numbers::ordered",
    "days_within": "Dates::areWithin",
    "same_count": "Lists::haveSameCount",
}

# `$this` cannot be assigned; the rest are a check's own and the closure's.
_TAKEN = frozenset({"this", "params", "options", "broken", "item"})


def variable(name: str) -> str:
    """The variable that holds a parameter."""
    return f"${name}_" if name in _TAKEN else f"${name}"


def day(name: str) -> str:
    """The variable that holds the number of the day, for a parameter that is read as a date."""
    return f"${name}_day"


def constant(const: Const) -> str:
    """The name of a constant in the class of constants."""
    return _not_class(const.name.upper())


def enum_case(name: str) -> str:
    """The name of an enum's case."""
    return _not_class(pascal(name))


def _not_class(name: str) -> str:
    """``class`` is the one word that PHP refuses as the name of a constant."""
    return f"{name}_" if name.lower() == "class" else name


def _pair(units: int, scale: int) -> str:
    """A decimal as the whole and the rest, both with its sign."""
    whole, rest = divmod(abs(units), 10**scale)
    sign = -1 if units < 0 else 1
    return f"[{sign * whole}, {sign * rest}]"


class PhpPrinter(Printer):
    """Prints expressions as PHP."""

    def var(self, var: Var) -> str:
        return "$item" if var is ITEM else variable(var.name)

    def given(self, var: Var) -> str:
        return f"{self.var(var)} !== ''"

    def const(self, const: Const) -> str:
        return f"Constants::{constant(const)}"

    def text(self, text: str) -> str:
        return php_text(text)

    def primitive(self, name: str) -> str:
        return PRIMITIVES[name]

    def items(self, node: Items) -> str:
        return self.listed(node, " ")

    def listed(self, node: Items, gap: str) -> str:
        """The list primitive; ``gap`` stands before the arrow of its closure."""
        bounds = f"{self.arg(node.separator)}, {node.min}, {self.arg(node.max)}"
        body = f"static fn (string $item): bool{gap}=> {self.condition(node.body)}"
        return f"Lists::all({self.var(node.var)}, {bounds}, {body})"

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Given(var)):
                return f"{self.var(var)} === ''"
            case Not(Call(("equals" | "same"), (left, right))):
                return f"{self.arg(left)} !== {self.arg(right)}"
            case Not(Call(name, args)) if regex := self.regex(name, args):
                return f"\\preg_match({regex}, {self.arg(args[0])}) !== 1"
            case Not(Call(name, args)) if faults := self.faults(name, args):
                return faults[0] if len(faults) == 1 else f"({self.OR.join(faults)})"
        return super().expr(node)

    def condition(self, node: Expr) -> str:
        match node:
            case Not(Call(name, args)) if faults := self.faults(name, args):
                return self.OR.join(faults)
        return super().condition(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        match name, args:
            case (("equals" | "same"), (left, right)):
                return f"{self.arg(left)} === {self.arg(right)}"
            case "in_set", (Var() as var, Const() as const):
                return f"isset({self.const(const)}[{self.var(var)}])"
            case "chars_some", (var, Const(values=(char,))):
                return f"\\str_contains({self.arg(var)}, {self.text(char)})"
            case "integer", (*rest, bool() as zeros):
                name = "padded" if zeros else name
                return super().call(name, rest)
            case "decimal", (Var() as var, int() as low, int() as high, step, int() as scale):
                bounds = f"{_pair(low, scale)}, {_pair(high, scale)}"
                return f"Numbers::isDecimal({self.var(var)}, {bounds}, {step}, {scale})"
            case "not_past", (Var() as var,):
                return f"Dates::ordered($options->today(), {self.day(var)})"
            case (("ordered_dates" | "days_within"), (Var() as first, Var() as second, *rest)):
                days = (self.day(first), self.day(second), *map(self.arg, rest))
                return f"{self.primitive(name)}({', '.join(days)})"
        if regex := self.regex(name, args):
            return f"\\preg_match({regex}, {self.arg(args[0])}) === 1"
        if faults := self.faults(name, args):
            return f"!({self.OR.join(faults)})"
        return super().call(name, args)

    def regex(self, name: str, args: Sequence[Arg]) -> str | None:
        """The regular expression a primitive comes down to, if it is of that sort."""
        match name, args:
            case "matches", (_, pattern):
                return self.arg(pattern)
            case "chars_some", (_, Const(values=chars)) if len(chars) > 1:
                return self.text(f"/{char_class(chars)}/")
        text = whole(name, args)
        return self.text(f"/^{text}$/D") if text else None

    def day(self, var: Var) -> str:
        """The number of the day of a parameter."""
        if var is ITEM:
            raise UnsupportedError("the items of a list have no day of their own")
        return day(var.name)

    def faults(self, name: str, args: Sequence[Arg]) -> Sequence[str]:
        """What each makes a primitive false, for those that are several conditions here."""
        match name, args:
            case "utf8_length", (Var() as var, low, high):
                return list(self.out_of_bounds(var, low, high))
            case "date", (Var() as var, bool() as unpadded, bool() as time):
                return list(self.not_a_date(var, unpadded, time))
        return ()

    def out_of_bounds(self, var: Var, low: Arg, high: Arg) -> Iterator[str]:
        """What keeps a text from having so many bytes."""
        size = f"\\strlen({self.var(var)})"
        if low is not None:
            yield f"{size} < {low}"
        if high is not None:
            yield f"{size} > {high}"

    def not_a_date(self, var: Var, unpadded: bool, time: bool) -> Iterator[str]:
        """What keeps a text from being a date as a rule wants it."""
        yield f"{self.day(var)} === null"
        if not unpadded:
            yield f"!Dates::isPadded({self.var(var)})"
        if not time:
            yield f"Dates::hasTime({self.var(var)})"

    def branch(self, node: Expr, first: bool) -> str:
        """The head of an ``if`` or ``elseif`` in a method, on one line or several."""
        head = f"{INDENT}if (" if first else f"{INDENT}}} elseif ("
        line = f"{head}{self.condition(node)}) {{"
        if len(line) <= WIDTH or not isinstance(node, And | Or):
            return line
        inner = f"{INDENT}    "
        return f"{head}\n{inner}{self.stacked(node, inner)}\n{INDENT}) {{"

    def stacked(self, node: And | Or, indent: str) -> str:
        """Operands below each other, the operator before each but the first."""
        operator = (self.AND if isinstance(node, And) else self.OR).lstrip()
        return f"\n{indent}{operator}".join(self.folded(part, indent) for part in node.parts)

    def folded(self, node: Expr, indent: str) -> str:
        """An operand on a line of its own, on several where one is too short."""
        text = self.expr(node)
        if len(f"{indent}&& !{text}") <= WIDTH:
            return text
        match node:
            case Not(And() | Or() | Items() as part):
                return self.negate(self.folded(part, indent))
            case And() | Or():
                inner = f"{indent}    "
                return f"(\n{inner}{self.stacked(node, inner)}\n{indent})"
            case Items():
                return self.listed(node, f"\n{indent}    ")
        return text
