"""Conditions in SQL, from the programs, over the constructs of a dialect.

SQL has three truth values, so negations are pushed down to the leaves: an
expression made of ``AND``, ``OR`` and leaves is true under NULL exactly when it
is true with those leaves false, and a negated leaf is printed as ``IS NOT
TRUE``.  A value that is absent is NULL; no leaf but a negated one holds for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Protocol

from voipms_rules.catalog.patterns import class_body, to_regex
from voipms_rules.plan.partial import ALWAYS
from voipms_rules.plan.program import ITEM, And, Arg, Call, Const, Expr, Given, Items, Not, Or, Var
from voipms_rules.targets.printer import Printer, UnsupportedError
from voipms_rules.targets.sql.dialects import Dialect

_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = rf"{_OCTET}(?:[.]{_OCTET}){{3}}"
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST = rf"{_LABEL}(?:[.]{_LABEL})+"
_ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_EMAIL = rf"{_ATOM}(?:[.]{_ATOM})*@{_HOST}"
_NUMERIC_END = r"[^\x0A]*[.][0-9]+"

_DAY = {False: "[0-9]{4}-[0-9]{2}-[0-9]{2}", True: "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"}
_TIME = {False: "", True: "(?: (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?"}


class Caller(Protocol):
    """Where a query finds the date of the call and the caller's own lists."""

    def now(self) -> str:
        """The date of the call, a text."""

    def has(self, dialect: Dialect, key: str, value: str) -> str:
        """Whether a list has a value; not false without that list."""

    def lacks(self, dialect: Dialect, key: str, value: str) -> str:
        """Whether a list lacks a value; not false without that list."""

    def below(self, dialect: Dialect, key: str, most: int) -> str:
        """Whether a list has fewer entries; not false without that list."""


class CallerColumns:
    """The columns ``now`` and ``lookups`` (a map of lists) of the relation ``caller``."""

    def now(self) -> str:
        return "caller.now"

    def has(self, dialect: Dialect, key: str, value: str) -> str:
        return f"COALESCE({dialect.contains(self.rows(dialect, key), value)}, TRUE)"

    def lacks(self, dialect: Dialect, key: str, value: str) -> str:
        return f"COALESCE(NOT {dialect.contains(self.rows(dialect, key), value)}, TRUE)"

    def below(self, dialect: Dialect, key: str, most: int) -> str:
        return f"COALESCE({dialect.size(self.rows(dialect, key))} < {most}, TRUE)"

    def rows(self, dialect: Dialect, key: str) -> str:
        """The list of a key; NULL when it was not supplied."""
        return f"caller.lookups[{dialect.text(key)}]"


class CallerValues:
    """Values that are known when the query is written: an engine hashes literals.

    Of lists that are not there :mod:`voipms_rules.plan.partial` has left no question.
    """

    def __init__(self, dialect: Dialect, lookups: Mapping[str, Sequence[str]], now: str) -> None:
        self.lookups = lookups
        self.date = dialect.text(now)

    def now(self) -> str:
        return self.date

    def has(self, dialect: Dialect, key: str, value: str) -> str:
        rows = self.lookups[key]
        return dialect.one_of(value, rows) if rows else "FALSE"

    def lacks(self, dialect: Dialect, key: str, value: str) -> str:
        rows = self.lookups[key]
        return f"NOT ({dialect.one_of(value, rows)})" if rows else "TRUE"

    def below(self, dialect: Dialect, key: str, most: int) -> str:
        return str(len(self.lookups[key]) < most).upper()


class SqlPrinter(Printer):
    """Prints over columns of ``calls`` with the parameters' names; absent ones are NULL."""

    AND = " AND "
    OR = " OR "

    def __init__(self, dialect: Dialect, caller: Caller) -> None:
        self.dialect = dialect
        self.caller = caller

    def var(self, var: Var) -> str:
        return "item" if var is ITEM else f"calls.{self.dialect.identifier(var.name)}"

    def given(self, var: Var) -> str:
        return f"{self.var(var)} <> ''"

    def condition(self, node: Expr) -> str:
        return "TRUE" if node == ALWAYS else super().condition(node)

    def expr(self, node: Expr) -> str:
        return self.negated(node.part) if isinstance(node, Not) else super().expr(node)

    def negated(self, node: Expr) -> str:
        """The negation of an expression, with the negation at the leaves."""
        match node:
            case Given(var):
                return f"({self.var(var)} IS NULL OR {self.var(var)} = '')"
            case And(parts):
                return f"({self.OR.join(map(self.negated, parts))})"
            case Or(parts):
                return f"({self.AND.join(map(self.negated, parts))})"
            case Not(part):
                return self.expr(part)
        return f"({self.expr(node)}) IS NOT TRUE"

    def items(self, node: Items) -> str:
        """One regular expression where the items have one, which is faster than a list."""
        regex = items_regex(node)
        if regex is None:
            return self.split_items(node)
        return self.dialect.full_match(self.var(node.var), regex)

    def split_items(self, node: Items) -> str:
        """No item is empty or broken, and their number is right."""
        items = self.dialect.split(self.var(node.var), node.separator)
        wrong = self.dialect.filter(items, "item", f"item = '' OR {self.negated(node.body)}")
        conditions = [f"{self.dialect.size(wrong)} = 0"]
        if node.min > 1:
            conditions.append(f"{self.dialect.size(items)} >= {node.min}")
        if node.max is not None:
            conditions.append(f"{self.dialect.size(items)} <= {node.max}")
        return f"({' AND '.join(conditions)})"

    def call(self, name: str, args: Sequence[Arg]) -> str:
        """A primitive, printed by the method of its name."""
        spell = getattr(self, f"in_{name}", None)
        if spell is None:
            raise UnsupportedError(f"{self.dialect.name} has no {name}")
        text: str = spell(*args)
        return text

    # -- primitives: texts -----------------------------------------------------------

    def in_equals(self, var: Var, text: str) -> str:
        return f"{self.var(var)} = {self.dialect.text(text)}"

    def in_in_set(self, var: Var, accepted: Const) -> str:
        return self.dialect.one_of(self.var(var), accepted.values)

    def in_in_set_fold(self, var: Var, accepted: Const) -> str:
        """``lower`` is the engine's, so only ASCII, where all agree, may pass."""
        if not all(map(str.isascii, accepted.values)):
            raise UnsupportedError("only ASCII sets can be folded")
        value = self.var(var)
        folded = self.dialect.one_of(f"lower({value})", accepted.values)
        return f"({folded} AND {self.dialect.byte_length(value)} = {self.dialect.length(value)})"

    def in_has_prefix(self, var: Var, prefixes: Const) -> str:
        tests = (self.dialect.starts_with(self.var(var), prefix) for prefix in prefixes.values)
        return f"({self.OR.join(tests)})"

    def in_digits(self, var: Var, low: int, high: int | None) -> str:
        return self.dialect.digits(self.var(var), low, high)

    def in_chars_only(self, var: Var, chars: Const) -> str:
        accepted = frozenset(chars.values)
        numeric = accepted >= frozenset("0123456789") and not any(map(str.isalpha, accepted))
        return self.dialect.only_chars(self.var(var), class_body(accepted), numeric)

    def in_chars_some(self, var: Var, chars: Const) -> str:
        return self.dialect.some_match(self.var(var), f"[{class_body(frozenset(chars.values))}]")

    def in_matches(self, var: Var, pattern: Const) -> str:
        return self.dialect.full_match(self.var(var), to_regex(pattern.values[0]))

    def in_utf8_length(self, var: Var, low: int | None, high: int | None) -> str:
        return _within(self.dialect.byte_length(self.var(var)), low, high)

    def in_length(self, var: Var, low: int | None, high: int | None) -> str:
        return _within(self.dialect.length(self.var(var)), low, high)

    def in_same(self, first: Var, second: Var) -> str:
        return f"{self.var(first)} = {self.var(second)}"

    def in_same_count(self, separator: str, first: Var, *others: Var) -> str:
        wanted = self.count(first, separator)
        tests = (f"{wanted} = {self.count(other, separator)}" for other in others)
        return f"({self.AND.join(tests)})"

    def count(self, var: Var, separator: str) -> str:
        """How many items a list has."""
        return self.dialect.size(self.dialect.split(self.var(var), separator))

    # -- primitives: numbers ------------------------------------------------------------

    def in_integer(self, var: Var, low: int, high: int, step: int, zeros: bool) -> str:
        """A number that prints as the text it was read from is in its one accepted form."""
        value = self.var(var)
        number = self.dialect.as_integer(value)
        shape = self.canonical(value)
        if zeros:
            shape = self.dialect.full_match(value, "-?[0-9]{1,18}")
        size = f"{self.dialect.byte_length(value)} <= 18"
        multiple = [f"{number} % {step} = 0"] if step != 1 else []
        return f"({self.AND.join([shape, size, f'{number} BETWEEN {low} AND {high}', *multiple])})"

    def canonical(self, value: str) -> str:
        """Whether a text is a whole number without sign ``+``, blanks and leading zeros."""
        return f"{self.dialect.as_text(self.dialect.as_integer(value))} = {value}"

    def in_decimal(self, var: Var, low: int, high: int, step: int, scale: int) -> str:
        value = self.var(var)
        number = self.dialect.as_decimal(value, scale)
        shape = f"-?(?:0|[1-9][0-9]{{0,11}})(?:[.][0-9]{{1,{scale}}})?"
        bounds = f"BETWEEN {_point(low, scale)} AND {_point(high, scale)}"
        multiple = [f"{number} % {_point(step, scale)} = 0"] if step != 1 else []
        conditions = [self.dialect.full_match(value, shape), f"{number} {bounds}", *multiple]
        return f"({self.AND.join(conditions)})"

    def in_ordered_integers(self, first: Var, second: Var) -> str:
        low, high = self.whole(first), self.whole(second)
        return f"COALESCE({low} <= {high}, TRUE)"

    def whole(self, var: Var) -> str:
        """A whole number of at most 15 digits; NULL for anything else."""
        value = self.var(var)
        number = self.dialect.as_integer(value)
        small = f"abs({number}) < 1000000000000000"
        return f"CASE WHEN {self.canonical(value)} AND {small} THEN {number} END"

    # -- primitives: dates ----------------------------------------------------------------

    def in_date(self, var: Var, unpadded: bool, time: bool) -> str:
        return f"({self.day(self.var(var), unpadded, time)}) IS NOT NULL"

    def day(self, value: str, unpadded: bool = True, time: bool = True) -> str:
        """The date of a text; NULL for what is none.  The engines have a year 0, the rules not."""
        shape = self.dialect.full_match(value, _DAY[unpadded] + _TIME[time])
        era = f"NOT {self.dialect.starts_with(value, '0000')}"
        return f"CASE WHEN {shape} AND {era} THEN {self.dialect.as_date(value)} END"

    def in_not_past(self, var: Var) -> str:
        return f"COALESCE({self.day(self.caller.now())} <= {self.day(self.var(var))}, TRUE)"

    def in_ordered_dates(self, first: Var, second: Var) -> str:
        return f"COALESCE({self.day(self.var(first))} <= {self.day(self.var(second))}, TRUE)"

    def in_days_within(self, first: Var, second: Var, days: int) -> str:
        low, high = (f"({self.day(self.var(var))})" for var in (first, second))
        return f"COALESCE({self.dialect.days_between(low, high)} <= {days}, TRUE)"

    # -- primitives: forms ------------------------------------------------------------------

    def in_ipv4(self, var: Var) -> str:
        return self.dialect.full_match(self.var(var), _IPV4)

    def in_cidr(self, var: Var) -> str:
        return self.dialect.full_match(self.var(var), f"{_IPV4}/(?:3[0-2]|[12]?[0-9])")

    def in_hostname(self, var: Var) -> str:
        value = self.var(var)
        size = f"{self.dialect.byte_length(value)} <= 253"
        shape = self.dialect.full_match(value, _HOST)
        return f"({size} AND {shape} AND NOT {self.dialect.full_match(value, _NUMERIC_END)})"

    def in_email(self, var: Var) -> str:
        value = self.var(var)
        at, size = self.dialect.position(value, "@"), self.dialect.byte_length(value)
        sizes = f"{size} <= 318 AND {at} <= 65 AND {size} - {at} <= 253"
        shape = self.dialect.full_match(value, _EMAIL)
        return f"({sizes} AND {shape} AND NOT {self.dialect.full_match(value, _NUMERIC_END)})"

    def in_base64(self, var: Var) -> str:
        body = self.dialect.without(self.dialect.without(self.var(var), "chr(13)"), "chr(10)")
        shape = self.dialect.full_match(body, "[A-Za-z0-9+/]+={0,2}")
        content = self.dialect.byte_length(self.dialect.without(body, "'='"))
        return f"({shape} AND {content} % 4 <> 1)"

    def in_routing(self, var: Var, headers: Const) -> str:
        """``header:`` without a target is the header and a colon, and no more."""
        value = self.var(var)
        bare = tuple(f"{header}:" for header in headers.values if header != "none")
        colon = f"{self.dialect.position(value, ':')} > 0"
        header = self.dialect.one_of(self.dialect.part(value, ":"), headers.values)
        empty = f" AND NOT {self.dialect.one_of(value, bare)}" if bare else ""
        return f"({colon} AND {header}{empty})"

    # -- primitives: account data ---------------------------------------------------------------

    def in_lookup_has(self, var: Var, key: str) -> str:
        return self.caller.has(self.dialect, key, self.var(var))

    def in_lookup_lacks(self, var: Var, key: str) -> str:
        return self.caller.lacks(self.dialect, key, self.var(var))

    def in_lookup_below(self, key: str, most: int) -> str:
        return self.caller.below(self.dialect, key, most)


def regular(node: Expr) -> str | None:
    """A regular expression that says the same of one item, where there is one."""
    match node:
        case Or(parts):
            options = [regular(part) for part in parts]
            return None if None in options else "|".join(filter(None, options))
        case Call("equals", (_, str() as text)):
            return literal(text)
        case Call("in_set", (_, Const(values=values))):
            return "|".join(map(literal, values))
        case Call("digits", (_, low, high)):
            return f"[0-9]{{{low},{'' if high is None else high}}}"
        case Call("matches", (_, Const(values=(pattern,)))):
            return to_regex(pattern)
    return None


def items_regex(node: Items) -> str | None:
    """A regular expression that says the same of a whole list, where there is one."""
    regex = regular(node.body)
    if regex is None or re.fullmatch(regex, ""):
        return None
    more = "" if node.max is None else node.max - 1
    rest = f"(?:{literal(node.separator)}(?:{regex})){{{max(node.min - 1, 0)},{more}}}"
    return f"(?:{regex}){rest}"


def literal(text: str) -> str:
    """A regular expression that matches a text of printable ASCII, and nothing else."""
    return "".join(char if char.isalnum() else f"\\x{ord(char):02X}" for char in text)


def _within(size: str, low: int | None, high: int | None) -> str:
    if low is not None and high is not None:
        return f"{size} BETWEEN {low} AND {high}"
    return f"{size} >= {low}" if high is None else f"{size} <= {high}"


def _point(number: int, scale: int) -> str:
    """A number of units of ``10**-scale`` as a decimal literal."""
    return f"{Decimal(number).scaleb(-scale):f}"
