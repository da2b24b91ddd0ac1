"""Conditions in JavaScript, broken into lines the way Prettier does.

The shared printer gives flat text; :meth:`JavaScriptPrinter.lines` opens up
what does not fit, outermost operators first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from voipms_rules.plan.program import ITEM, And, Arg, Call, Const, Expr, Items, Not, Or, Var
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.typescript.escape import identifier, joined_words, string
from voipms_rules.targets.typescript.layout import WIDTH

_STEP = "  "
_SAFE = 2**53 - 1

# Primitives that are handed days, not dates.
_ON_DAYS = frozenset({"not_past", "ordered_dates", "days_within"})
# Primitives that look at more than their arguments, and at which option.
_OPTIONS = {
    "not_past": "options.now",
    "lookup_has": "options.lookups",
    "lookup_lacks": "options.lookups",
    "lookup_below": "options.lookups",
}
# Primitives of which a bound of None is open: its position -> what stands for it.
_OPEN = {1: "0", 2: "Infinity"}
_BOUNDED = frozenset({"digits", "utf8_length", "length"})
# Primitives that are no calls of the runtime, and those that Prettier does not
# leave on the line of the arrow because they are printed with an operator.
_INLINE = frozenset({"equals", "same", "in_set", "matches", "chars_only", "chars_some"})
_UNHUGGED = frozenset({"equals", "same", "chars_only"})


def table_name(const: Const, primitive: str) -> str:
    """The constant a primitive uses: ``chars_only`` looks for characters outside of the class."""
    name = identifier(joined_words(const.name).upper())
    return f"OUTSIDE_{name}" if primitive == "chars_only" else name


class JavaScriptPrinter(Printer):
    """Prints the conditions of one method, over the names of the area modules.

    ``variables`` names the local variable of each parameter, ``days`` that of
    the day of each date.
    """

    def __init__(self, variables: Mapping[str, str], days: Mapping[str, str]) -> None:
        self.variables = variables
        self.days = days

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else self.variables[var.name]

    def given(self, var: Var) -> str:
        return self.var(var)

    def const(self, const: Const) -> str:
        return f"tables.{table_name(const, '')}"

    def text(self, text: str) -> str:
        return string(text)

    def primitive(self, name: str) -> str:
        first, *rest = name.split("_")
        return f"is.{first}{''.join(map(str.capitalize, rest))}"

    def items(self, node: Items) -> str:
        return f"is.items({', '.join(self._items_arguments(node))})"

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Not(part)):
                return self.expr(part)
            case Not(Call("equals" | "same", (left, right))):
                return f"{self.arg(left)} !== {self.arg(right)}"
            case Not(Call("chars_only", (var, Const() as outside))):
                return f"tables.{table_name(outside, 'chars_only')}.test({self.arg(var)})"
        return super().expr(node)

    def condition(self, node: Expr) -> str:
        match node:
            case And(parts):
                return self.AND.join(map(self.expr, _flat(And, parts)))
            case Or(parts):
                return self.OR.join(map(self.expr, _flat(Or, parts)))
        return self.expr(node)

    def joined(self, parts: Sequence[Expr], operator: str) -> str:
        kind = And if operator == self.AND else Or
        return f"({operator.join(map(self.expr, _flat(kind, parts)))})"

    def call(self, name: str, args: Sequence[Arg]) -> str:
        match name, args:
            case (("equals" | "same"), (left, right)):
                return f"{self.arg(left)} === {self.arg(right)}"
            case "in_set", (var, Const() as accepted):
                return f"{self.const(accepted)}.has({self.arg(var)})"
            case (("matches" | "chars_some"), (var, Const() as pattern)):
                return f"{self.const(pattern)}.test({self.arg(var)})"
            case "chars_only", _:
                return f"!{self.expr(Not(Call(name, tuple(args))))}"
        return f"{self._predicate(name, args)}({', '.join(self._arguments(name, args))})"

    def arg(self, arg: Arg) -> str:
        if isinstance(arg, int) and abs(arg) > _SAFE:
            raise UnsupportedError(f"{arg} is not exact as a number of JavaScript")
        return super().arg(arg)

    def _predicate(self, name: str, args: Sequence[Arg]) -> str:
        return self.primitive("wide_decimal" if name == "decimal" and _is_wide(args) else name)

    def _day(self, arg: Arg) -> str:
        """The day of a date; other arguments as they are."""
        if not isinstance(arg, Var):
            return self.arg(arg)
        return "is.day(item)" if arg is ITEM else self.days[arg.name]

    def _arguments(self, name: str, args: Sequence[Arg]) -> list[str]:
        if name == "decimal" and _is_wide(args):
            var, *scaled, scale = args
            return [self.arg(var), *(f"{number}n" for number in scaled), self.arg(scale)]
        if name == "date":
            return [self.arg(args[0]), self._day(args[0]), *map(self.arg, args[1:])]
        if name in _ON_DAYS:
            return [*map(self._day, args), *([_OPTIONS[name]] if name in _OPTIONS else [])]
        opened = _OPEN if name in _BOUNDED else {}
        texts = [opened[at] if arg is None else self.arg(arg) for at, arg in enumerate(args)]
        return [*texts, _OPTIONS[name]] if name in _OPTIONS else texts

    def _items_arguments(self, node: Items) -> list[str]:
        most = "Infinity" if node.max is None else str(node.max)
        accepts = f"(item) => {self.condition(node.body)}"
        return [self.var(node.var), self.text(node.separator), str(node.min), most, accepts]

    # -- lines --------------------------------------------------------------------

    def lines(self, node: Expr, indent: str, before: str, behind: str) -> Iterator[str]:
        """A condition between what stands before and behind it in its statement."""
        flat = f"{indent}{before}{self.condition(node)}{behind}"
        if len(flat) <= WIDTH:
            yield flat
            return
        yield f"{indent}{before}"
        yield from self._opened(node, indent + _STEP)
        yield f"{indent}{behind}"

    def _opened(self, node: Expr, indent: str) -> Iterator[str]:
        match node:
            case And(parts):
                yield from self._operands(_flat(And, parts), indent, self.AND.rstrip())
            case Or(parts):
                yield from self._operands(_flat(Or, parts), indent, self.OR.rstrip())
            case _:
                yield from self._operand(node, indent, "")

    def _operands(self, parts: Sequence[Expr], indent: str, operator: str) -> Iterator[str]:
        for part in parts[:-1]:
            yield from self._operand(part, indent, operator)
        yield from self._operand(parts[-1], indent, "")

    def _operand(self, node: Expr, indent: str, tail: str) -> Iterator[str]:
        flat = f"{indent}{self.expr(node)}{tail}"
        if len(flat) <= WIDTH or not _is_breakable(node):
            yield flat
        else:
            yield from self._broken(node, indent, "", tail)

    def _broken(self, node: Expr, indent: str, head: str, tail: str) -> Iterator[str]:
        """An operand over several lines; ``head`` is what stands before it on its first."""
        inner = indent + _STEP
        match node:
            case Not(part):
                yield from self._broken(part, indent, f"{head}!", tail)
                return
            case And() | Or():
                yield f"{indent}{head}("
                yield from self._opened(node, inner)
            case Items(body=Call(name)) if name not in _UNHUGGED:
                *others, accepts = self._items_arguments(node)
                item, _, body = accepts.partition(" => ")
                yield f"{indent}{head}is.items({', '.join(others)}, {item} =>"
                yield f"{inner}{body},"
            case Items():
                yield f"{indent}{head}is.items("
                yield from (f"{inner}{text}," for text in self._items_arguments(node))
            case Call(name, args):
                yield f"{indent}{head}{self._predicate(name, args)}("
                yield from (f"{inner}{text}," for text in self._arguments(name, args))
        yield f"{indent}){tail}"


def _is_wide(args: Sequence[Arg]) -> bool:
    """Whether a number is not exact."""
    return any(isinstance(arg, int) and abs(arg) > _SAFE for arg in args)


def _is_breakable(node: Expr) -> bool:
    """Whether there are parentheses to break at; if not, a line may be too long."""
    core = node.part if isinstance(node, Not) else node
    if isinstance(core, Call):
        return core.name not in _INLINE
    return isinstance(core, And | Or | Items)


def _flat(kind: type[And] | type[Or], parts: Sequence[Expr]) -> list[Expr]:
    """The operands of an operator and of the same operator below it."""
    found: list[Expr] = []
    for part in parts:
        found += _flat(kind, part.parts) if isinstance(part, kind) else [part]
    return found
