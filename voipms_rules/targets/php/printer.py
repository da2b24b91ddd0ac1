"""Expressions and steps of the programs as PHP.

Absent parameters are empty texts here, so ``given`` is a comparison with ``''``;
all comparisons are strict, and sets are tables asked with ``isset``.
"""

from __future__ import annotations

from collections.abc import Sequence

from voipms_rules.naming import pascal
from voipms_rules.plan.program import ITEM, And, Arg, Call, Const, Expr, Given, Items, Not, Or, Var
from voipms_rules.targets.php.literals import php_text
from voipms_rules.targets.printer import Printer

WIDTH = 120  # PSR-12's limit of a line
INDENT = " " * 8

# Where the runtime has each primitive; those the printer spells itself are left out.
PRIMITIVES = {
    "has_prefix": "Text::hasPrefix",
    "digits": "Text::isDigits",
    "chars_only": "Text::hasOnly",
    "chars_some": "Text::hasSome",
    "matches": "Text::matches",
    "utf8_length": "Text::isUtf8Length",
    "length": "Text::isLength",
    "integer": "Numbers::isInteger",
    "decimal": "Numbers::isDecimal",
    "date": "Dates::isDate",
    "not_past": "$call->notPast",
    "email": "Network::isEmail",
    "ipv4": "Network::isIpv4",
    "cidr": "Network::isCidr",
    "hostname": "Network::isHostname",
    "base64": "Text::isBase64",
    "routing": "Text::isRouting",
    "lookup_has": "$call->lookupHas",
    "lookup_lacks": "$call->lookupLacks",
    "lookup_below": "$call->lookupBelow",
    "ordered_dates": "Dates::ordered",
    "ordered_integers": "Numbers::ordered",
    "days_within": "Dates::areWithin",
    "same_count": "Lists::haveSameCount",
}

# `$this` cannot be assigned, `$call` is the argument and `$item` the closure's.
_TAKEN = frozenset({"this", "call", "item"})


def variable(name: str) -> str:
    """The variable that holds a parameter."""
    return f"${name}_" if name in _TAKEN else f"${name}"


def constant(const: Const) -> str:
    """The name of a constant in the class of constants."""
    return _not_class(const.name.upper())


def enum_case(name: str) -> str:
    """The name of an enum's case."""
    return _not_class(pascal(name))


def _not_class(name: str) -> str:
    """``class`` is the one word that PHP refuses as the name of a constant."""
    return f"{name}_" if name.lower() == "class" else name


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
            case Not(Call("equals" | "same", args)):
                return self.compared(args, "!==")
        return super().expr(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        if name in ("equals", "same"):
            return self.compared(args, "===")
        match name, args:
            case "in_set", (Var() as var, Const() as const):
                return f"isset({self.const(const)}[{self.var(var)}])"
            case "in_set_fold", (Var() as var, Const() as const):
                return f"isset({self.const(const)}[Text::lower({self.var(var)})])"
            case "decimal", (var, low, high, step, scale):
                # As texts: scaled bounds may need more than the 64 bits of an integer.
                return super().call(name, (var, str(low), str(high), step, scale))
        return super().call(name, args)

    def compared(self, args: Sequence[Arg], operator: str) -> str:
        """Two operands compared."""
        left, right = map(self.arg, args)
        return f"{left} {operator} {right}"

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
