"""Prints expressions as Python, the cheap primitives in line.

Python has no cheap calls, so what a string method can answer is printed as
that method; the rest calls :mod:`voipms_checks._primitives`.
"""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from voipms_rules.plan.program import Arg, Call, Const, Expr, Items, Not, Or, Var
from voipms_rules.targets.printer import Printer

LARGEST_SET = 128  # integer ranges up to this many values become frozensets


# What the generated functions call themselves or rely on.
_TAKEN = frozenset(["add", "any", "found", "get", "item", "len", "look", "map", "now"])


def local(name: str) -> str:
    """The local variable of a parameter."""
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def frozen(values: Sequence[str | None]) -> str:
    """A frozenset literal."""
    return f"frozenset({{{', '.join(map(repr, values))}}})"


class PythonPrinter(Printer):
    """Python spelling; remembers the helpers and tables the printed code needs."""

    AND = " and "
    OR = " or "
    TRUE = "True"
    FALSE = "False"
    NULL = "None"

    def __init__(self) -> None:
        self.primitives: set[str] = set()
        self.tables: dict[str, str] = {}
        self.lists: dict[str, str] = {}

    def var(self, var: Var) -> str:
        return local(var.name) if var.name else "item"

    def given(self, var: Var) -> str:
        return self.var(var)

    def text(self, text: str) -> str:
        return repr(text)

    def negate(self, text: str) -> str:
        return f"not {text}"

    def primitive(self, name: str) -> str:
        self.primitives.add(name)
        return f"_{name}"  # parameters are local variables, and some are called email or routing

    def table(self, name: str, literal: str) -> str:
        """A module-level constant."""
        self.tables[name] = literal
        return name

    def const(self, const: Const) -> str:
        prefix = const.kind.upper()
        return self.table(f"{prefix}_{const.name.upper()}", self.literal(const))

    def literal(self, const: Const) -> str:
        match const.kind:
            case "set":
                return frozen(sorted(const.values))
            case "prefixes":
                return repr(const.values)
            case "class":
                return repr("".join(const.values))
        from voipms_rules.catalog.patterns import to_regex

        return f"r{to_regex(const.values[0])!r}".replace("\\\\", "\\")

    def expr(self, node: Expr) -> str:
        match node:
            case Not(Call(name, args)):
                return self.denied(name, args)
            case Not(Or(parts)):
                return f"not {self.joined(parts, self.OR)}"
        return super().expr(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        inline = getattr(self, f"in_{name}", None)
        return inline(*args) if inline else super().call(name, args)

    def denied(self, name: str, args: Sequence[Arg]) -> str:
        """The negation of a primitive."""
        match name:
            case "equals":
                return f"{self.arg(args[0])} != {self.arg(args[1])}"
            case "same":
                return f"{self.arg(args[0])} != {self.arg(args[1])}"
            case "in_set":
                return f"{self.arg(args[0])} not in {self.arg(args[1])}"
            case "integer" if self.small_range(args):
                return f"{self.arg(args[0])} not in {self.range_set(args)}"
            case "chars_only":
                return f"{self.arg(args[0])}.strip({self.arg(args[1])})"
            case "lookup_has" | "lookup_lacks" | "lookup_below":
                joined = ", ".join(map(self.arg, args if name == "lookup_below" else args[::-1]))
                return f"look and not {self.primitive(name)}(look, {joined})"
        return f"not {self.call(name, args)}"

    # -- primitives in line ------------------------------------------------------

    def in_equals(self, var: Var, text: str) -> str:
        return f"{self.var(var)} == {text!r}"

    def in_same(self, first: Var, second: Var) -> str:
        return f"{self.var(first)} == {self.var(second)}"

    def in_in_set(self, var: Var, values: Const) -> str:
        return f"{self.var(var)} in {self.const(values)}"

    def in_has_prefix(self, var: Var, prefixes: Const) -> str:
        return f"{self.var(var)}.startswith({self.const(prefixes)})"

    def in_digits(self, var: Var, low: int, high: int | None) -> str:
        name = self.var(var)
        parts = [f"{name}.isdigit()", f"{name}.isascii()", *self.bounds(f"len({name})", low, high)]
        return f"({' and '.join(parts)})"

    def bounds(self, size: str, low: int | None, high: int | None) -> list[str]:
        """Conditions on a size; a lower bound of one is no condition on a given value."""
        if low == high:
            return [f"{size} == {low}"]
        parts = [f"{size} >= {low}"] if low is not None and low > 1 else []
        return parts + ([f"{size} <= {high}"] if high is not None else [])

    def in_length(self, var: Var, low: int | None, high: int | None) -> str:
        return f"({' and '.join(self.bounds(f'len({self.var(var)})', low, high)) or 'True'})"

    def in_utf8_length(self, var: Var, low: int | None, high: int | None) -> str:
        """Bytes are never fewer than characters, so a long text is not encoded to be measured."""
        name = self.var(var)
        within = " and ".join(self.bounds(f"len({name}.encode())", low, high)) or "True"
        if high is None or low is not None:
            return f"({within})"
        return f"(len({name}) <= {high} and ({name}.isascii() or {within}))"

    def in_chars_only(self, var: Var, chars: Const) -> str:
        return f"not {self.var(var)}.strip({self.const(chars)})"

    def in_chars_some(self, var: Var, chars: Const) -> str:
        return f"any(map({self.const(chars)}.__contains__, {self.var(var)}))"

    def in_integer(self, var: Var, low: int, high: int, step: int, zeros: bool) -> str:
        args = (var, low, high, step, zeros)
        if self.small_range(args):
            return f"{self.var(var)} in {self.range_set(args)}"
        return super().call("integer", args)

    def in_not_past(self, var: Var) -> str:
        return f"{self.primitive('not_past')}({self.var(var)}, now)"

    def in_lookup_has(self, var: Var, key: str) -> str:
        return f"(not look or {self.primitive('lookup_has')}(look, {key!r}, {self.var(var)}))"

    def in_lookup_lacks(self, var: Var, key: str) -> str:
        return f"(not look or {self.primitive('lookup_lacks')}(look, {key!r}, {self.var(var)}))"

    def in_lookup_below(self, key: str, most: int) -> str:
        return f"(not look or {self.primitive('lookup_below')}(look, {key!r}, {most}))"

    def small_range(self, args: Sequence[Arg]) -> bool:
        """Whether an integer primitive's values fit a set."""
        _, low, high, step, zeros = args
        assert isinstance(low, int) and isinstance(high, int) and isinstance(step, int)
        return not zeros and (high - low) // step < LARGEST_SET

    def range_set(self, args: Sequence[Arg]) -> str:
        """The set of a small integer range."""
        _, low, high, step, _ = args
        assert isinstance(low, int) and isinstance(high, int) and isinstance(step, int)
        first = -(-low // step) * step
        name = f"RANGE_{low}_{high}_{step}".replace("-", "M")
        return self.table(name, f"frozenset(map(str, range({first}, {high + 1}, {step})))")

    def items(self, node: Items) -> str:
        """A call of a module-level function with a loop."""
        lines = [f"    items = value.split({node.separator!r})"]
        if node.min > 1 or node.max is not None:
            within = " and ".join(self.bounds("len(items)", node.min, node.max))
            lines += [f"    if not ({within}):", "        return False"]
        lines += ["    for item in items:", f"        if not item or {self.expr(Not(node.body))}:"]
        lines += ["            return False", "    return True"]
        return f"{self.function(chr(10).join(lines))}({self.var(node.var)})"

    def function(self, body: str) -> str:
        """The name of a list function with this body; equal bodies share one."""
        return self.lists.setdefault(body, f"_list_{len(self.lists) + 1}")
