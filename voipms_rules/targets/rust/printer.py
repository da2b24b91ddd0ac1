"""How Rust spells the checks of a program."""

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
from voipms_rules.targets.normal import normal
from voipms_rules.targets.printer import Printer
from voipms_rules.targets.rust.layout import Group, Leaf
from voipms_rules.targets.rust.names import byte, function, literal, local

# Primitives that need what the caller supplies besides the parameters.
_WITH_CALL = frozenset({"lookup_has", "lookup_lacks", "lookup_below", "not_past"})
# By unpadded + 2 * time.
_DATE_FORMS = ("Padded", "Unpadded", "PaddedWithTime", "UnpaddedWithTime")


class RustPrinter(Printer):
    """Prints conditions; ``items`` names the functions that judge the items of lists."""

    NULL = "usize::MAX"

    def __init__(self, items: Mapping[Expr, str]) -> None:
        self.item_checks = items

    # -- the shared printer's hooks ----------------------------------------------

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else local(var.name)

    def given(self, var: Var) -> str:
        return f"!{self.var(var)}.is_empty()"

    def const(self, const: Const) -> str:
        name = f"tables::{const.name.upper()}"
        return f"&{name}" if const.kind in ("class", "pattern") else name

    def text(self, text: str) -> str:
        return literal(text)

    def primitive(self, name: str) -> str:
        return f"rt::{name}"

    def items(self, node: Items) -> str:
        return self.leaf(node).flat

    def call(self, name: str, args: Sequence[Arg]) -> str:
        return self.leaf(Call(name, tuple(args))).flat

    # -- whole conditions ----------------------------------------------------------

    def condition_of(self, broken: Expr) -> Leaf | Group:
        """A condition, ready to be laid out."""
        return self.operand(normal(_pairwise(broken)))

    def operand(self, node: Expr) -> Leaf | Group:
        """A group or a leaf, of an expression with negations at the leaves."""
        match node:
            case And(parts):
                return Group("&&", tuple(map(self.operand, parts)))
            case Or(parts):
                return Group("||", tuple(map(self.operand, parts)))
        return self.leaf(node)

    def leaf(self, node: Expr) -> Leaf:
        """An operand without ``&&`` and ``||``."""
        match node:
            case Not(Given(var)):
                return Leaf(f"{self.var(var)}.is_empty()")
            case Not(Call("equals" | "same", (left, right))):
                return Leaf(f"{self.arg(left)} != {self.arg(right)}")
            case Not(part):
                leaf = self.leaf(part)
                return Leaf(f"!{leaf.head}", leaf.args)
            case Call("equals" | "same", (left, right)):
                return Leaf(f"{self.arg(left)} == {self.arg(right)}")
            case Call(name, args) if name in DATE_PRIMITIVES:
                return Leaf(self.primitive(name), tuple(self.date_arguments(name, args)))
            case Call(name, args):
                return Leaf(self.primitive(name), tuple(self.arguments(name, args)))
            case Items(var, separator, least, most, body):
                bounds = (byte(separator), self.arg(least), self.arg(most))
                check = f"items::{function(self.item_checks[body])}"
                return Leaf("rt::list", (self.var(var), *bounds, check))
        return Leaf(self.expr(node))

    def arguments(self, name: str, args: Sequence[Arg]) -> list[str]:
        """The arguments of a primitive; switches get names, open lower bounds are 0."""
        match name, args:
            case "integer", (*bounds, zeros):
                form = "Leading" if zeros else "Plain"
                return [*map(self.arg, bounds), f"rt::Zeros::{form}"]
            case "length" | "utf8_length", (value, None, high):
                return [self.arg(value), "0", self.arg(high)]
        return ["call"] * (name in _WITH_CALL) + list(map(self.arg, args))

    def date_arguments(self, name: str, args: Sequence[Arg]) -> list[str]:
        """The same for a primitive that wants dates, which are read once, in place of texts."""
        dates = [self.date(arg) for arg in args if isinstance(arg, Var)]
        match name, args:
            case "date", (_, unpadded, time):
                return [*dates, f"rt::DateForm::{_DATE_FORMS[bool(unpadded) + 2 * bool(time)]}"]
            case "days_within", (*_, days):
                return [*dates, self.arg(days)]
        return ["call"] * (name in _WITH_CALL) + dates

    def date(self, var: Var) -> str:
        """A value as a date: parameters are read as soon as all are known, items when asked."""
        return f"rt::read_date({self.var(var)})" if var is ITEM else as_date(self.var(var))


def as_date(variable: str) -> str:
    """``date_from_as_date`` for the variable ``date_from``."""
    return f"{variable.removeprefix('r#')}_as_date"


def _pairwise(node: Expr) -> Expr:
    """Rust has no functions of any number of texts: compare each list with the first."""
    match node:
        case And(parts):
            return And(tuple(map(_pairwise, parts)))
        case Or(parts):
            return Or(tuple(map(_pairwise, parts)))
        case Not(part):
            return Not(_pairwise(part))
        case Call("same_count", (separator, first, *others)):
            return And(tuple(Call("same_count", (separator, first, o)) for o in others))
    return node
