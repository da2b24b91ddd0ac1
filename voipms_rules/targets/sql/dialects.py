"""The dialect table: how each SQL engine spells the constructs the printer needs.

One function per construct.  :class:`Dialect` holds what the engines share, a
subclass what differs; the printer above it knows rules and no engine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_letters, ascii_lowercase, ascii_uppercase, digits

from voipms_rules.catalog.patterns import class_body

_ALPHANUMERIC = frozenset(ascii_letters + digits)
_SURE = 18  # digits of a number that every engine holds in 64 bits
_SHORT = 64  # texts of a list that is looked through one by one


class Dialect:
    """What DuckDB and Spark spell alike; the rest is for subclasses."""

    name: str
    TEXT: str
    REGEX_IS_DEAR = False  # whether one call for a row pays, see :mod:`.rows`

    # -- to override ----------------------------------------------------------

    def identifier(self, name: str) -> str:
        """A column's name."""
        raise NotImplementedError

    def text(self, text: str) -> str:
        """A literal."""
        raise NotImplementedError

    def regex(self, regex: str) -> str:
        """A literal that holds a regular expression."""
        raise NotImplementedError

    def full_match(self, value: str, regex: str) -> str:
        """Whether a regular expression matches the whole text."""
        raise NotImplementedError

    def some_match(self, value: str, regex: str) -> str:
        """Whether a regular expression matches somewhere."""
        raise NotImplementedError

    def byte_length(self, value: str) -> str:
        """The length in bytes of UTF-8."""
        raise NotImplementedError

    def starts_with(self, value: str, prefix: str) -> str:
        """Whether a text starts with another."""
        raise NotImplementedError

    def digits(self, value: str, low: int, high: int | None) -> str:
        """Whether a text is ``low`` to ``high`` ASCII digits."""
        return self.full_match(value, f"[0-9]{{{low},{'' if high is None else high}}}")

    def only_chars(self, value: str, body: str, numeric: bool) -> str:
        """Whether all characters are of a class; ``numeric`` if it has all digits, no letters."""
        return self.full_match(value, f"[{body}]*")

    def surely_digits(self, value: str, low: int, high: int | None) -> str:
        """What implies :meth:`digits`, and is cheaper where it can be."""
        return self.digits(value, low, high)

    def surely_only(self, value: str, chars: frozenset[str]) -> str | None:
        """What implies that no other characters occur, where that can be cheaper to tell."""
        return None

    def surely_some(self, value: str, chars: frozenset[str], ascii_: bool) -> str | None:
        """What implies that one of some characters occurs, where that is cheaper to tell.

        A letter is what another case changes, in ASCII; ``ascii_`` if that is known.
        """
        for letters, other in ((ascii_lowercase, "upper"), (ascii_uppercase, "lower")):
            if chars == frozenset(letters):
                changed = f"{other}({value}) <> {value}"
                size = f"{self.byte_length(value)} = {self.length(value)}"
                return changed if ascii_ else f"({changed} AND {size})"
        return None

    def days_between(self, first: str, second: str) -> str:
        """The second date minus the first, in days."""
        raise NotImplementedError

    def split(self, value: str, separator: str) -> str:
        """The items of a text, empty ones included."""
        raise NotImplementedError

    def size(self, items: str) -> str:
        """How many items a list has; NULL for NULL."""
        raise NotImplementedError

    def contains(self, items: str, value: str) -> str:
        """Whether a list has a value; NULL for NULL."""
        raise NotImplementedError

    def joined(self, values: Sequence[str], end: str) -> str:
        """Texts one after another, each with ``end`` behind it; NULL is an empty one."""
        raise NotImplementedError

    def filter(self, items: str, variable: str, condition: str) -> str:
        """The items for which a condition holds."""
        raise NotImplementedError

    def transform(self, items: str, variable: str, value: str) -> str:
        """A value for each item."""
        raise NotImplementedError

    def array(self, items: Sequence[str]) -> str:
        """A list of expressions."""
        raise NotImplementedError

    def item(self, items: str, number: str) -> str:
        """One of a list, counted from 1."""
        raise NotImplementedError

    def struct(self, fields: Mapping[str, str]) -> str:
        """A structure of named expressions."""
        raise NotImplementedError

    def violations_type(self) -> str:
        """The type of a list of violations."""
        raise NotImplementedError

    # -- shared ---------------------------------------------------------------

    def length(self, value: str) -> str:
        """The length in code points."""
        return f"length({value})"

    def as_text(self, value: str) -> str:
        """A value as text."""
        return f"CAST({value} AS {self.TEXT})"

    def as_integer(self, value: str) -> str:
        """A whole number of 64 bits; NULL for what the engine does not take for one."""
        return f"TRY_CAST({value} AS BIGINT)"

    def as_decimal(self, value: str, scale: int) -> str:
        """A decimal with 12 digits before the point; NULL for what is none."""
        return f"TRY_CAST({value} AS DECIMAL({12 + scale}, {scale}))"

    def as_date(self, value: str) -> str:
        """The date a text starts with, before the first blank; NULL for what is none."""
        return f"TRY_CAST({self.part(value, ' ')} AS DATE)"

    def part(self, value: str, separator: str) -> str:
        """What stands before the first separator."""
        return f"split_part({value}, {self.text(separator)}, 1)"

    def position(self, value: str, wanted: str) -> str:
        """Where a text first stands, from 1; 0 for nowhere."""
        return f"instr({value}, {self.text(wanted)})"

    def without(self, value: str, unwanted: str) -> str:
        """A text without all occurrences of another, given as an expression."""
        return f"replace({value}, {unwanted}, '')"

    def one_of(self, value: str, texts: Sequence[str]) -> str:
        """Membership in a list of literals."""
        return f"{value} IN ({', '.join(map(self.text, texts))})"


class DuckDb(Dialect):
    """DuckDB: RE2, lists, lambdas as in Python."""

    name = "duckdb"
    TEXT = "VARCHAR"

    def identifier(self, name: str) -> str:
        return '"' + name.replace('"', '""') + '"'

    def text(self, text: str) -> str:
        return "'" + text.replace("'", "''") + "'"

    def one_of(self, value: str, texts: Sequence[str]) -> str:
        """From five texts on DuckDB makes IN a join, which ends a parallel pass over a file.

        That pays for the long lists of an account, not for those of the catalog.
        """
        if 4 < len(texts) <= _SHORT:
            return self.contains(self.array([self.text(text) for text in texts]), value)
        return super().one_of(value, texts)

    def regex(self, regex: str) -> str:
        return self.text(regex)

    def full_match(self, value: str, regex: str) -> str:
        return f"regexp_full_match({value}, {self.regex(regex)})"

    def some_match(self, value: str, regex: str) -> str:
        return f"regexp_matches({value}, {self.regex(regex)})"

    def byte_length(self, value: str) -> str:
        return f"strlen({value})"

    def starts_with(self, value: str, prefix: str) -> str:
        return f"starts_with({value}, {self.text(prefix)})"

    def digits(self, value: str, low: int, high: int | None) -> str:
        """Only a text that a number does not print as itself (a leading zero) costs a regex."""
        within = f"BETWEEN {low} AND {high}" if high is not None else f">= {low}"
        slow = super().digits(value, low, high)
        return f"CASE WHEN {_number(value)} THEN strlen({value}) {within} ELSE {slow} END"

    def only_chars(self, value: str, body: str, numeric: bool) -> str:
        slow = super().only_chars(value, body, numeric)
        return f"CASE WHEN {_number(value)} THEN TRUE ELSE {slow} END" if numeric else slow

    def surely_digits(self, value: str, low: int, high: int | None) -> str:
        """A single digit can be told without making a number of it."""
        size = f"strlen({value})"
        within = f"BETWEEN {low} AND {high}" if high is not None else f">= {low}"
        number = f"({_number(value)} AND {size} {within})"
        return f"({size} = 1 AND {value} BETWEEN '0' AND '9' OR {number})" if low <= 1 else number

    def surely_only(self, value: str, chars: frozenset[str]) -> str | None:
        """Letters, digits and four marks are what no URL encodes; to rule out two costs a regex."""
        others = [mark for mark in "-._~" if mark not in chars]
        if not chars >= _ALPHANUMERIC or len(others) > 1:
            return None
        tests = (f"NOT contains({value}, '{mark}')" for mark in others)
        return f"({' AND '.join([f'url_encode({value}) = {value}', *tests])})"

    def surely_some(self, value: str, chars: frozenset[str], ascii_: bool) -> str | None:
        found = super().surely_some(value, chars, ascii_)
        if found is None and chars <= _ALPHANUMERIC:
            return f"({value} GLOB '*[{class_body(chars)}]*')"
        return found

    def days_between(self, first: str, second: str) -> str:
        return f"{second} - {first}"

    def split(self, value: str, separator: str) -> str:
        return f"string_split({value}, {self.text(separator)})"

    def size(self, items: str) -> str:
        return f"len({items})"

    def contains(self, items: str, value: str) -> str:
        return f"list_contains({items}, {value})"

    def filter(self, items: str, variable: str, condition: str) -> str:
        return f"list_filter({items}, lambda {variable}: {condition})"

    def transform(self, items: str, variable: str, value: str) -> str:
        return f"list_transform({items}, lambda {variable}: {value})"

    def array(self, items: Sequence[str]) -> str:
        return f"[{', '.join(items)}]"

    def item(self, items: str, number: str) -> str:
        return f"{items}[{number}]"

    def struct(self, fields: Mapping[str, str]) -> str:
        return "{" + ", ".join(f"'{name}': {value}" for name, value in fields.items()) + "}"

    def violations_type(self) -> str:
        fields = ", ".join(f'"{name}" VARCHAR' for name in FIELDS)
        return f"STRUCT({fields})[]"


def _number(value: str) -> str:
    """True for a number without sign and leading zeros; much cheaper than a regex in DuckDB."""
    return f"CAST(TRY_CAST({value} AS UBIGINT) AS VARCHAR) = {value}"


class Spark(Dialect):
    """Apache Spark: java.util.regex, arrays, lambdas with an arrow."""

    name = "spark"
    TEXT = "STRING"
    REGEX_IS_DEAR = True

    def identifier(self, name: str) -> str:
        return "`" + name.replace("`", "``") + "`"

    def text(self, text: str) -> str:
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    def regex(self, regex: str) -> str:
        return self.text(regex)

    def full_match(self, value: str, regex: str) -> str:
        r"""``\A`` and ``\z``, since ``$`` lets a trailing line feed pass."""
        return self.some_match(value, rf"\A(?:{regex})\z")

    def some_match(self, value: str, regex: str) -> str:
        return f"rlike({value}, {self.regex(regex)})"

    def byte_length(self, value: str) -> str:
        return f"octet_length({value})"

    def starts_with(self, value: str, prefix: str) -> str:
        return f"startswith({value}, {self.text(prefix)})"

    def surely_digits(self, value: str, low: int, high: int | None) -> str:
        """A number without sign, blank and leading zero has as many digits as its text bytes."""
        size, number = self.byte_length(value), self.as_integer(value)
        if high == low <= _SURE:
            return f"({size} = {low} AND {number} >= {10 ** (low - 1) if low > 1 else 0})"
        within = f"BETWEEN {low} AND {high}" if high is not None else f">= {low}"
        return f"({self.as_text(number)} = {value} AND {number} >= 0 AND {size} {within})"

    def days_between(self, first: str, second: str) -> str:
        return f"datediff({second}, {first})"

    def split(self, value: str, separator: str) -> str:
        return f"split({value}, {self.regex(f'[{separator}]')}, -1)"

    def size(self, items: str) -> str:
        return f"array_size({items})"

    def contains(self, items: str, value: str) -> str:
        return f"array_contains({items}, {value})"

    def joined(self, values: Sequence[str], end: str) -> str:
        texts = (f"COALESCE({value}, '')" for value in values)
        return f"concat_ws({self.text(end)}, {', '.join(texts)}, '')"

    def filter(self, items: str, variable: str, condition: str) -> str:
        return f"filter({items}, {variable} -> {condition})"

    def transform(self, items: str, variable: str, value: str) -> str:
        return f"transform({items}, {variable} -> {value})"

    def array(self, items: Sequence[str]) -> str:
        return f"array({', '.join(items)})"

    def item(self, items: str, number: str) -> str:
        return f"element_at({items}, {number})"

    def struct(self, fields: Mapping[str, str]) -> str:
        pairs = (f"'{name}', {value}" for name, value in fields.items())
        return f"named_struct({', '.join(pairs)})"

    def violations_type(self) -> str:
        fields = ", ".join(f"{name}: STRING" for name in FIELDS)
        return f"ARRAY<STRUCT<{fields}>>"


FIELDS = ("code", "param", "rule", "severity", "actual", "limit")
DIALECTS: tuple[Dialect, ...] = (DuckDb(), Spark())
