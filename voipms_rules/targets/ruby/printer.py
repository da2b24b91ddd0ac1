"""Expressions and chains of the programs as Ruby.

A parameter that is absent or empty is ``nil`` here, so ``given`` is the
variable itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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
from voipms_rules.targets.chains import Chain
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.regexes import char_class, whole
from voipms_rules.targets.ruby.literals import ruby_text
from voipms_rules.targets.ruby.names import local

WIDTH = 120
INDENT = " " * 8

# Where the runtime has each primitive; those the printer spells itself are left out.
PRIMITIVES = {
    "in_set_fold": "Text.in_folded?",
    "has_prefix": "Text.prefix?",
    "integer": "Numbers.integer?",
    "padded": "Numbers.padded?",
    "decimal": "Numbers.decimal?",
    "email": "Network.email?",
    "ipv4": "Network.ipv4?",
    "cidr": "Network.cidr?",
    "hostname": "Network.hostname?",
    "base64": "Text.base64?",
    "routing": "Text.routing?",
    "lookup_has": "options.lookup_has?",
    "lookup_lacks": "options.lookup_lacks?",
    "lookup_below": "options.lookup_below?",
    "ordered_dates": "Dates.ordered?",
    "ordered_integers": "Numbers.ordered?",
    "days_within": "Dates.within?",
    "same_count": "Lists.same_count?",
}


def constant(const: Const) -> str:
    """The name of a constant in the module of constants."""
    return const.name.upper()


def day(name: str) -> str:
    """The variable that holds the number of the day, for a parameter that is read as a date."""
    return f"{local(name)}_day"


class RubyPrinter(Printer):
    """Prints expressions as Ruby."""

    NULL = "nil"

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else local(var.name)

    def given(self, var: Var) -> str:
        return self.var(var)

    def const(self, const: Const) -> str:
        return f"Constants::{constant(const)}"

    def text(self, text: str) -> str:
        return ruby_text(text)

    def primitive(self, name: str) -> str:
        return PRIMITIVES[name]

    def items(self, node: Items) -> str:
        if node.separator == " ":
            raise UnsupportedError("Ruby's split takes a blank for any white space")
        bounds = f"{self.arg(node.separator)}, {node.min}, {self.arg(node.max)}"
        return (
            f"Lists.all?({self.var(node.var)}, {bounds}) {{ |item| {self.condition(node.body)} }}"
        )

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Given(var)):
                return f"{self.var(var)}.nil?"
            case Not(Call(("equals" | "same"), (left, right))):
                return f"{self.arg(left)} != {self.arg(right)}"
            case Not(Call("date", args)):
                faults = list(self.not_a_date(args))
                return faults[0] if len(faults) == 1 else f"({self.OR.join(faults)})"
        return super().expr(node)

    def condition(self, node: Expr) -> str:
        match node:
            case Not(Call("date", args)):
                return self.OR.join(self.not_a_date(args))
        return super().condition(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        match name, args:
            case (("equals" | "in_set"), (_, "" | Const(values=("", *_)))):
                raise UnsupportedError("an empty parameter is nil in Ruby, which equals no text")
            case (("equals" | "same"), (left, right)):
                return f"{self.arg(left)} == {self.arg(right)}"
            case "in_set", (var, const):
                return f"{self.arg(const)}.key?({self.arg(var)})"
            case "chars_some", (var, Const(values=(char,))):
                return f"{self.arg(var)}.include?({ruby_text(char)})"
            case "integer", (*rest, bool() as zeros):
                return super().call("padded" if zeros else name, rest)
            case (("utf8_length" | "length"), (var, low, high)):
                size = "bytesize" if name == "utf8_length" else "size"
                bounds = "..".join("" if end is None else self.arg(end) for end in (low, high))
                return f"({bounds}).cover?({self.arg(var)}.{size})"
            case (("date" | "not_past" | "ordered_dates" | "days_within"), _):
                return self.on_days(name, args)
        if regex := self.regex(name, args):
            return f"{self.arg(args[0])}.match?({regex})"
        return super().call(name, args)

    def regex(self, name: str, args: Sequence[Arg]) -> str | None:
        """The regular expression a primitive comes down to, if it is of that sort."""
        match name, args:
            case "matches", (_, pattern):
                return self.arg(pattern)
            case "chars_some", (_, Const(values=chars)):
                return f"/{char_class(chars)}/"
        text = whole(name, args)
        return rf"/\A{text}\z/" if text else None

    # -- dates --------------------------------------------------------------------

    def on_days(self, name: str, args: Sequence[Arg]) -> str:
        """A primitive that looks at the days of parameters."""
        match name, args:
            case "date", _:
                return f"!({self.OR.join(self.not_a_date(args))})"
            case "not_past", (Var() as var,):
                return f"Dates.ordered?(options.today, {self.day(var)})"
        days = (self.day(arg) if isinstance(arg, Var) else self.arg(arg) for arg in args)
        return f"{self.primitive(name)}({', '.join(days)})"

    def day(self, var: Var) -> str:
        """The number of the day of a parameter."""
        if var is ITEM:
            raise UnsupportedError("the items of a list have no day of their own")
        return day(var.name)

    def not_a_date(self, args: Sequence[Arg]) -> Iterator[str]:
        """What keeps a text from being a date as a rule wants it."""
        var, unpadded, time = args
        assert isinstance(var, Var)
        yield f"{self.day(var)}.nil?"
        if not unpadded:
            yield f"!Dates.padded?({self.var(var)})"
        if not time:
            yield f"Dates.timed?({self.var(var)})"

    # -- numbers ------------------------------------------------------------------

    def arg(self, arg: Arg) -> str:
        # Numbers of five digits or more are grouped in Ruby.
        grouped = isinstance(arg, int) and abs(arg) >= 10_000
        return f"{arg:_}" if grouped else super().arg(arg)

    # -- chains -------------------------------------------------------------------

    def chain(self, chain: Chain) -> str:
        """The statement of a chain in a method: a modifier where one line holds it."""
        broken = [f"broken << {ruby_text(check.rule.id)}" for check in chain]
        line = f"{INDENT}{broken[0]} if {self.condition(chain[0].broken)}"
        if len(chain) == 1 and len(line) <= WIDTH:
            return line
        return "\n".join((*self.branches(chain, broken), f"{INDENT}end"))

    def branches(self, checks: Chain, broken: Iterable[str]) -> Iterator[str]:
        """The lines of an ``if`` statement before its end."""
        for index, (check, consequence) in enumerate(zip(checks, broken, strict=True)):
            yield self.branch("elsif " if index else "if ", check.broken)
            yield f"{INDENT}  {consequence}"

    def branch(self, keyword: str, node: Expr) -> str:
        """The head of a branch, on one line or several."""
        line = f"{INDENT}{keyword}{self.condition(node)}"
        if len(line) <= WIDTH or not isinstance(node, And | Or):
            return line
        return f"{INDENT}{keyword}{self.stacked(node, INDENT + ' ' * len(keyword))}"

    def stacked(self, node: And | Or, indent: str) -> str:
        """Operands below each other, the operator behind each but the last."""
        operator = (self.AND if isinstance(node, And) else self.OR).rstrip()
        return f"{operator}\n{indent}".join(self.folded(part, indent) for part in node.parts)

    def folded(self, node: Expr, indent: str) -> str:
        """An operand on a line of its own, on several where one is too short."""
        text = self.expr(node)
        if len(f"{indent}!{text} &&") <= WIDTH:
            return text
        match node:
            case Not(And() | Or() as part):
                return self.negate(self.folded(part, f"{indent} "))
            case And() | Or():
                return f"({self.stacked(node, f'{indent} ')})"
        return text
