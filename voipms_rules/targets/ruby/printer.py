"""Expressions and steps of the programs as Ruby.

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
    Check,
    Const,
    Expr,
    Given,
    Items,
    Not,
    Or,
    ProgramStep,
    Var,
)
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.ruby.literals import ruby_text
from voipms_rules.targets.ruby.names import local

WIDTH = 120
INDENT = " " * 8

# Where the runtime has each primitive; those the printer spells itself are left out.
PRIMITIVES = {
    "in_set_fold": "Text.in_set_fold?",
    "has_prefix": "Text.prefix?",
    "digits": "Text.digits?",
    "chars_only": "Text.only?",
    "chars_some": "Text.some?",
    "utf8_length": "Text.utf8_length?",
    "length": "Text.length?",
    "integer": "Numbers.integer?",
    "decimal": "Numbers.decimal?",
    "date": "Dates.date?",
    "not_past": "call.not_past?",
    "email": "Network.email?",
    "ipv4": "Network.ipv4?",
    "cidr": "Network.cidr?",
    "hostname": "Network.hostname?",
    "base64": "Text.base64?",
    "routing": "Text.routing?",
    "lookup_has": "call.lookup_has?",
    "lookup_lacks": "call.lookup_lacks?",
    "lookup_below": "call.lookup_below?",
    "ordered_dates": "Dates.ordered?",
    "ordered_integers": "Numbers.ordered?",
    "days_within": "Dates.within?",
    "same_count": "Lists.same_count?",
}


def constant(const: Const) -> str:
    """The name of a constant in the module of constants."""
    return const.name.upper()


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
            case Not(Call("equals" | "same", args)):
                return self.compared(args, "!=")
        return super().expr(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        match name, args:
            case (("equals" | "in_set"), (_, "" | Const(values=("", *_)))):
                raise UnsupportedError("an empty parameter is nil in Ruby, which equals no text")
            case (("equals" | "same"), _):
                return self.compared(args, "==")
            case "in_set", (var, const):
                return f"{self.arg(const)}.include?({self.arg(var)})"
            case "matches", (var, const):
                return f"{self.arg(var)}.match?({self.arg(const)})"
        return super().call(name, args)

    def arg(self, arg: Arg) -> str:
        # Numbers of five digits or more are grouped in Ruby.
        grouped = isinstance(arg, int) and abs(arg) >= 10_000
        return f"{arg:_}" if grouped else super().arg(arg)

    def compared(self, args: Sequence[Arg], operator: str) -> str:
        """Two operands compared."""
        left, right = map(self.arg, args)
        return f"{left} {operator} {right}"

    # -- steps --------------------------------------------------------------------

    def step(self, step: ProgramStep) -> str:
        """The statement of a step in a method: a modifier where one line holds it."""
        broken = [f"call.broken({ruby_text(check.rule.id)})" for check in step.checks]
        line = f"{INDENT}{broken[0]} if {self.condition(step.checks[0].broken)}"
        if len(step.checks) == 1 and len(line) <= WIDTH:
            return line
        return "\n".join((*self.branches(step.checks, broken), f"{INDENT}end"))

    def branches(self, checks: Iterable[Check], broken: Iterable[str]) -> Iterator[str]:
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
