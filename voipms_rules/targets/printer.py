"""The shared half of printing expressions: one class, a few hooks per language.

A language subclasses :class:`Printer`, says how it spells operators, constants
and primitive calls, and gets whole conditions.  Anything a language cannot
spell raises :class:`UnsupportedError`; nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence

from voipms_rules.plan.program import (
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


class UnsupportedError(Exception):
    """A target cannot express a check."""


class Printer:
    """Prints expressions in a C-like language; override what differs.

    ``expr`` answers text that is safe as an operand of ``&&`` and ``||``.
    """

    AND = " && "
    OR = " || "
    TRUE = "true"
    FALSE = "false"
    NULL = "null"

    # -- to override ----------------------------------------------------------

    def var(self, var: Var) -> str:
        """A variable that holds the parameter's value; ``ITEM`` inside ``items``."""
        raise NotImplementedError

    def given(self, var: Var) -> str:
        """True when the parameter is there and not empty."""
        raise NotImplementedError

    def const(self, const: Const) -> str:
        """The name of an emitted constant."""
        raise NotImplementedError

    def text(self, text: str) -> str:
        """A string literal."""
        raise NotImplementedError

    def primitive(self, name: str) -> str:
        """The name of a runtime primitive, e.g. ``rt.inSet`` for ``in_set``."""
        raise NotImplementedError

    def items(self, node: Items) -> str:
        """A call of the list primitive with the body as a closure over the item."""
        raise NotImplementedError

    def negate(self, text: str) -> str:
        """The negation of an operand."""
        return f"!{text}"

    # -- shared -----------------------------------------------------------------

    def expr(self, node: Expr) -> str:
        """An expression as an operand."""
        match node:
            case Given(var):
                return self.given(var)
            case And(parts):
                return self.joined(parts, self.AND)
            case Or(parts):
                return self.joined(parts, self.OR)
            case Not(part):
                return self.negate(self.expr(part))
            case Items():
                return self.items(node)
            case Call(name, args):
                return self.call(name, args)

    def condition(self, node: Expr) -> str:
        """An expression as a whole condition, without needless outer parentheses."""
        match node:
            case And(parts):
                return self.AND.join(map(self.expr, parts))
            case Or(parts):
                return self.OR.join(map(self.expr, parts))
        return self.expr(node)

    def joined(self, parts: Sequence[Expr], operator: str) -> str:
        """Operands joined by an operator, in parentheses."""
        return f"({operator.join(map(self.expr, parts))})"

    def call(self, name: str, args: Sequence[Arg]) -> str:
        """A primitive call; override to inline cheap ones."""
        return f"{self.primitive(name)}({', '.join(map(self.arg, args))})"

    def arg(self, arg: Arg) -> str:
        """One argument of a primitive."""
        match arg:
            case Var():
                return self.var(arg)
            case Const():
                return self.const(arg)
            case bool():
                return self.TRUE if arg else self.FALSE
            case int():
                return str(arg)
            case str():
                return self.text(arg)
            case None:
                return self.NULL
