"""Prints expressions as Python, the cheap primitives in line.

Python has no cheap calls, so what a string method or a table can answer is printed
as that; the rest calls :mod:`voipms_checks._primitives`.  ``v.encode()`` stands
where bytes answer faster than text: their methods know ASCII only, and what is
no text has no such method.
"""

from __future__ import annotations

import keyword
import string
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from voipms_rules.catalog.patterns import CharSet, Repeat, parse_pattern
from voipms_rules.plan.program import ITEM, And, Arg, Call, Const, Expr, Given, Items, Not, Or, Var
from voipms_rules.targets.printer import Printer
from voipms_rules.targets.python.tables import Tables, list_pattern, regex_literal

# What the generated functions call themselves or rely on.
_TAKEN = frozenset(
    ["found", "get", "item", "len", "look", "now", "params", "plain", "seen", "total"]
)

_DIGITS = frozenset(string.digits)
_LETTERS = frozenset(string.ascii_letters)
# Classes that bytes have a method for; none of them holds the empty text.
_CLASS_METHODS = {_DIGITS: "isdigit", _LETTERS: "isalpha", _DIGITS | _LETTERS: "isalnum"}


def local(name: str) -> str:
    """The local variable of a parameter."""
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def day(var: Var) -> str:
    """The local variable of a parameter's day count, which is None for what is no date."""
    return f"_day_{var.name}"


@dataclass
class PythonPrinter(Printer):
    """Python spelling; remembers the helpers and tables the printed code needs."""

    AND = " and "
    OR = " or "
    TRUE = "True"
    FALSE = "False"
    NULL = "None"

    primitives: set[str] = field(default_factory=set)
    tables: Tables = field(default_factory=Tables)
    lists: dict[str, str] = field(default_factory=dict)

    def var(self, var: Var) -> str:
        return local(var.name) if var.name else "item"

    def given(self, var: Var) -> str:
        return self.var(var)

    def text(self, text: str) -> str:
        return repr(text)

    def const(self, const: Const) -> str:
        return self.tables.const(const)

    def primitive(self, name: str) -> str:
        self.primitives.add(name)
        return f"_{name}"  # parameters are local variables, and some are called email or hostname

    def matcher(self, name: str, pattern: str) -> str:
        """The full match of a pattern, given as a literal or as a name among the primitives."""
        self.primitive("matcher")
        return self.tables.pattern(name, pattern)

    def all(self, tests: Iterable[Expr]) -> str:
        """Expressions that must all hold, as a whole condition; days of dates are given."""
        tests = list(tests)
        implied = {Given(var) for test in tests for var in _dated(test)}
        return self.AND.join(self.expr(test) for test in tests if test not in implied)

    # -- expressions ---------------------------------------------------------------

    def expr(self, node: Expr) -> str:
        if isinstance(node, Not):
            return self.denied(node.part)
        quick = self.tables.quick(node)
        if quick is None:
            return super().expr(node)
        known = f"{self.var(quick.var)} in {self.tables.union(quick.tables)}"
        return f"({known} or {self.rest(quick.rest)})" if quick.rest else known

    def rest(self, node: Expr) -> str:
        """What is left of a quick test; its tables need not be asked again."""
        match node:
            case Or(parts):
                return self.OR.join(map(self.rest, parts))
            case Call(name, args):
                return self.call(name, args)
        return self.expr(node)

    def denied(self, node: Expr) -> str:
        """The negation of an expression, as an operand of ``and``."""
        match node:
            case Not(part):
                return self.expr(part)
            case Call("equals" | "same", (first, second)):
                return f"{self.arg(first)} != {self.arg(second)}"
            case Call("lookup_has" | "lookup_lacks" | "lookup_below" as name, args):
                joined = ", ".join(map(self.arg, args if name == "lookup_below" else args[::-1]))
                return f"look and not {self.primitive(name)}(look, {joined})"
        quick = self.tables.quick(node)
        if quick is None:
            return _negated(self.expr(node))
        missed = f"{self.var(quick.var)} not in {self.tables.union(quick.tables)}"
        return f"{missed} and {self.denied_rest(quick.rest)}" if quick.rest else missed

    def denied_rest(self, node: Expr) -> str:
        """The negation of what is left of a quick test."""
        if isinstance(node, Or):
            return self.AND.join(map(self.denied_rest, node.parts))
        return _negated(self.rest(node)) if self.tables.quick(node) else self.denied(node)

    def call(self, name: str, args: Sequence[Arg]) -> str:
        inline = getattr(self, f"in_{name}", None)
        return inline(*args) if inline else self.called(name, *args)

    def called(self, name: str, *args: Arg) -> str:
        """A primitive that is not in line."""
        return super().call(name, args)

    # -- primitives in line ------------------------------------------------------

    def in_equals(self, var: Var, text: str) -> str:
        return f"{self.var(var)} == {text!r}"

    def in_same(self, first: Var, second: Var) -> str:
        return f"{self.var(first)} == {self.var(second)}"

    def in_has_prefix(self, var: Var, prefixes: Const) -> str:
        return f"{self.var(var)}.startswith({self.const(prefixes)})"

    def in_matches(self, var: Var, pattern: Const) -> str:
        """A pattern that repeats one class is a length and a look at the characters."""
        name = self.var(var)
        match parse_pattern(pattern.values[0]):
            case Repeat(CharSet(chars), low, high) if low > 0:
                allowed = Const("class", pattern.name, tuple(sorted(chars)))
                return _both(*_bounds(f"len({name})", low, high), self.in_chars_only(var, allowed))
        matcher = self.matcher(f"MATCH_{pattern.name.upper()}", regex_literal(pattern))
        return f"{matcher}({name})"

    def in_digits(self, var: Var, low: int, high: int | None) -> str:
        name = self.var(var)
        return _both(*_bounds(f"len({name})", low, high), f"{name}.encode().isdigit()")

    def in_length(self, var: Var, low: int | None, high: int | None) -> str:
        return _both(*_bounds(f"len({self.var(var)})", low, high))

    def in_utf8_length(self, var: Var, low: int | None, high: int | None) -> str:
        """Bytes are never fewer than characters, so a long text is not encoded to be measured."""
        name = self.var(var)
        within = _both(*_bounds(f"len({name}.encode())", low, high))
        if high is None or low is not None:
            return within
        return f"(len({name}) <= {high} and ({name}.isascii() or {within}))"

    def in_chars_only(self, var: Var, chars: Const) -> str:
        """Where digits are allowed and no letters, most values are digits only."""
        allowed, data = frozenset(chars.values), f"{self.var(var)}.encode()"
        if allowed in _CLASS_METHODS:
            return f"{data}.{_CLASS_METHODS[allowed]}()"
        stripped = f"not {data}.strip({self.const(chars)})"
        return f"({data}.isdigit() or {stripped})" if _digits_mostly(allowed) else stripped

    def in_chars_some(self, var: Var, chars: Const) -> str:
        if len(chars.values) == 1:
            return f"{chars.values[0]!r} in {self.var(var)}"
        some = self.tables.add(
            f"SOME_{chars.name.upper()}", f"frozenset({''.join(chars.values)!r})"
        )
        return f"not {some}.isdisjoint({self.var(var)})"

    def in_integer(self, var: Var, low: int, high: int, step: int, zeros: bool) -> str:
        """Positive numbers in line: digits without a leading zero compare as text."""
        if low < 1 or step != 1 or zeros:
            return self.called("integer", var, low, high, step, zeros)
        name, size = self.var(var), f"len({self.var(var)})"
        least, most = len(str(low)), len(str(high))
        parts = [f"{size} <= {most}", f"{name}.encode().isdigit()", f"{name} >= '1'"]
        if low > 1:
            parts.append(f"({size} > {least} or {size} == {least} and {name} >= '{low}')")
        return _both(*parts, f"({size} < {most} or {name} <= '{high}')")

    def in_decimal(self, var: Var, low: int, high: int, step: int, scale: int) -> str:
        """Short numbers without a sign in line, where their length keeps them within the bounds."""
        called = self.called("decimal", var, low, high, step, scale)
        most = min(len(str(high // 10**scale + 1)) - 1, scale + 2)
        if step != 1 or low > 0 or most < 3:
            return called
        name = self.var(var)
        digits = f"{name}.encode().replace(b'.', b'', 1).isdigit()"
        ends = f"{name}[-1] != '.' and ({name} >= '1' or {name}[:2] == '0.')"
        return f"(len({name}) <= {most} and {digits} and {ends} or {called})"

    def in_date(self, var: Var, unpadded: bool, time: bool) -> str:
        """A date has a day count; one of ten characters is padded and has no time."""
        if var == ITEM:
            return self.called("date", var, unpadded, time)
        form = self.called("date_form", var, unpadded, time)
        return f"({day(var)} and (len({self.var(var)}) == 10 or {form}))"

    def in_not_past(self, var: Var) -> str:
        return f"not ({day(var)} and {day(var)} < {self.primitive('today')}(now))"

    def in_ordered_dates(self, first: Var, second: Var) -> str:
        """True for what is no date; day counts are never zero."""
        return f"not ({day(first)} and {day(second)} and {day(first)} > {day(second)})"

    def in_days_within(self, first: Var, second: Var, most: int) -> str:
        return f"not ({day(first)} and {day(second)} and {day(second)} - {day(first)} > {most})"

    def in_routing(self, var: Var, headers: Const) -> str:
        """A header and a target; the one that needs no target has a table."""
        parts = f"(_parts := {self.var(var)}.partition(':'))"
        return f"({parts}[2] and _parts[0] in {self.const(headers)})"

    def in_email(self, var: Var) -> str:
        name = self.var(var)
        common = self.matcher("MATCH_EMAIL", self.primitive("common_email"))
        return f"(len({name}) < 65 and {common}({name}) or {self.called('email', var)})"

    def in_base64(self, var: Var) -> str:
        name = self.var(var)
        common = self.matcher("MATCH_BASE64", self.primitive("common_base64"))
        return f"(len({name}) % 4 == 0 and {common}({name}) or {self.called('base64', var)})"

    def in_same_count(self, separator: str, *variables: Var) -> str:
        counts = (f"{self.var(var)}.count({separator!r})" for var in variables)
        return f"({' == '.join(counts)})"

    def in_lookup_has(self, var: Var, key: str) -> str:
        return f"(not look or {self.primitive('lookup_has')}(look, {key!r}, {self.var(var)}))"

    def in_lookup_lacks(self, var: Var, key: str) -> str:
        return f"(not look or {self.primitive('lookup_lacks')}(look, {key!r}, {self.var(var)}))"

    def in_lookup_below(self, key: str, most: int) -> str:
        return f"(not look or {self.primitive('lookup_below')}(look, {key!r}, {most}))"

    # -- lists ---------------------------------------------------------------------

    def items(self, node: Items) -> str:
        """A loop in a function of its own; what is simpler, or common, in line."""
        pattern = list_pattern(node)
        if pattern:
            return f"{self.matcher(*pattern)}({self.var(node.var)})"
        split = f"{self.var(node.var)}.split({node.separator!r})"
        if _accepts_all(node.body):
            bounds = _bounds("len(_items)", node.min, node.max)
            return _both(f"'' not in (_items := {split})", *bounds)
        if node.min > 1:
            return self.loop(node)
        quick = self.tables.quick(node.body)
        if quick is None or node.max is not None:
            return self.single(node)
        known = f"{self.tables.union(quick.tables)}.issuperset({split})"
        return f"({known} or {self.loop(node)})" if quick.rest else known

    def single(self, node: Items) -> str:
        """A list that is one item needs no splitting."""
        item = self.expr(_about(node.var, node.body))
        return f"({node.separator!r} not in {self.var(node.var)} and {item} or {self.loop(node)})"

    def loop(self, node: Items) -> str:
        """The call of a function with a loop; equal bodies share one."""
        bounds = _bounds("len(items)", node.min, node.max)
        short = [f"    if not {_both(*bounds)}:", "        return False"] if bounds else []
        lines = [
            f"    items = value.split({node.separator!r})",
            *short,
            "    for item in items:",
            f"        if not item or {self.denied(node.body)}:",
            "            return False",
            "    return True",
        ]
        name = self.lists.setdefault("\n".join(lines), f"_list_{len(self.lists) + 1}")
        return f"{name}({self.var(node.var)})"


def _both(*parts: str) -> str:
    """Operands that must all hold."""
    return f"({' and '.join(parts) or 'True'})"


def _bounds(size: str, low: int | None, high: int | None) -> list[str]:
    """Conditions on a size; a lower bound of one is no condition on a given value."""
    if low == high:
        return [f"{size} == {low}"]
    least = f"{low} <= " if low is not None and low > 1 else ""
    if high is not None:
        return [f"{least}{size} <= {high}"]
    return [f"{size} >= {low}"] if least else []


def _negated(text: str) -> str:
    """The negation of an operand."""
    return text.removeprefix("not ") if text.startswith("not ") else f"not {text}"


def _digits_mostly(chars: frozenset[str]) -> bool:
    return chars >= _DIGITS and not chars & _LETTERS


def _dated(test: Expr) -> tuple[Var, ...]:
    """The parameters that must be dates for a comparison of dates to be denied."""
    match test:
        case Not(Call("ordered_dates" | "days_within", (Var() as first, Var() as second, *_))):
            return (first, second)
    return ()


def _accepts_all(body: Expr) -> bool:
    """Whether any item passes that is not empty."""
    match body:
        case Call("length", (Var(), None | 0 | 1, None)):
            return True
    return False


def _about(value: Var, body: Expr) -> Expr:
    """The body of a list as an expression about its only item."""
    match body:
        case And(parts):
            return And(tuple(_about(value, part) for part in parts))
        case Or(parts):
            return Or(tuple(_about(value, part) for part in parts))
        case Not(part):
            return Not(_about(value, part))
        case Call(name, args):
            return Call(name, tuple(value if arg == ITEM else arg for arg in args))
    return body
