"""A cheap look at a row: conditions that hold for most good rows and for no bad one.

Bulk checking asks this first; only where it does not hold are the conditions
of :mod:`.printer` asked, which a regular expression may stand in.  A primitive
may be printed here as anything that implies it, so nothing is said of one
that is negated: those are left to the exact printer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from voipms_rules.plan.program import And, Call, Const, Expr, Given, Items, Not, Or, Var
from voipms_rules.targets.sql.printer import SqlPrinter


class Glance(SqlPrinter):
    """Prints what implies a condition, beside the printer of what equals it."""

    def __init__(
        self, exact: SqlPrinter, needed: Collection[str] = (), ascii_: Collection[str] = ()
    ) -> None:
        """It is asked elsewhere whether ``needed`` ones are there and ``ascii_`` ones ASCII."""
        super().__init__(exact.dialect, exact.caller)
        self.exact = exact
        self.needed = needed
        self.ascii_ = ascii_

    def negated(self, node: Expr) -> str:
        """What implies that an expression does not hold; the cheapest reason comes first."""
        match node:
            case Given(var) if var.name in self.needed:
                return "FALSE"
            case And(parts):
                return self._any_of([self.negated(part) for part in sorted(parts, key=_cost)])
            case Or(parts):
                inner = Glance(self.exact, self.needed, {*self.ascii_, *_ascii(parts)})
                return f"({self.AND.join(map(inner.negated, parts))})"
            case Not(part):
                return self.expr(part)
            case Call("equals", (Var() as var, str() as text)):
                return f"({self.var(var)} <> {self.dialect.text(text)} OR {self.var(var)} IS NULL)"
        return self.exact.negated(node)

    def _any_of(self, reasons: list[str]) -> str:
        """Reasons of which one is enough; no engine is asked what is known already."""
        open_ = [reason for reason in reasons if reason != "FALSE"]
        return "TRUE" if "TRUE" in reasons else f"({self.OR.join(open_) or 'FALSE'})"

    def items(self, node: Items) -> str:
        return self.exact.items(node)  # it counts the items for which something does not hold

    def in_digits(self, var: Var, low: int, high: int | None) -> str:
        return self.dialect.surely_digits(self.var(var), low, high)

    def in_length(self, var: Var, low: int | None, high: int | None) -> str:
        if var.name in self.ascii_:
            return self.in_utf8_length(var, low, high)
        return super().in_length(var, low, high)

    def in_chars_only(self, var: Var, chars: Const) -> str:
        exact = super().in_chars_only(var, chars)
        surely = self.dialect.surely_only(self.var(var), frozenset(chars.values))
        return f"({surely} OR {exact})" if surely else exact

    def in_chars_some(self, var: Var, chars: Const) -> str:
        exact = super().in_chars_some(var, chars)
        value, some = self.var(var), frozenset(chars.values)
        return self.dialect.surely_some(value, some, var.name in self.ascii_) or exact

    def in_in_set_fold(self, var: Var, accepted: Const) -> str:
        return self.dialect.one_of(self.var(var), accepted.values)

    def in_integer(self, var: Var, low: int, high: int, step: int, zeros: bool) -> str:
        value = self.var(var)
        number = self.dialect.as_integer(value)
        multiple = [f"{number} % {step} = 0"] if step != 1 else []
        bounds = f"{number} BETWEEN {low} AND {high}"
        return f"({self.AND.join([self.canonical(value), bounds, *multiple])})"


def _ascii(broken: Iterable[Expr]) -> Iterator[str]:
    """The parameters that are ASCII where none of these holds."""
    for part in broken:
        match part:
            case Not(Call("digits" | "integer", (Var(name), *_))):
                yield name
            case Not(Call("chars_only", (Var(name), Const(values=chars)))) if all(
                map(str.isascii, chars)
            ):
                yield name


def _cost(part: Expr) -> int:
    """Conditions are equalities, mostly; that a value is missing is the rarest reason."""
    match part:
        case Given():
            return 2
        case Not():
            return 1
    return 0
