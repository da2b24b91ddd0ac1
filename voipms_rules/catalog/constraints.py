"""The closed vocabulary of constraints, as frozen data.

A constraint is the predicate of a rule.  Each kind is one small class; the
class name's snake-case form is the word used in YAML and in catalog.json, and
its fields are the arguments.  Nothing here evaluates anything: the reference
evaluator (:mod:`voipms_rules.reference`) says what a kind means, the check
plan (:mod:`voipms_rules.plan`) prints it.

Three families:

* value constraints look at one given value (not absent, not empty);
* presence constraints (``required``, ``forbidden``) look at whether it is given;
* cross constraints look at several parameters, and hold unless all are given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

from voipms_rules.catalog.patterns import PatternError, expand_class, parse_pattern


class ConstraintError(ValueError):
    """A constraint in the catalog is not of the vocabulary."""


@dataclass(frozen=True)
class Constraint:
    """Base of all kinds."""

    @classmethod
    def kind(cls) -> str:
        """The kind's word in YAML, e.g. ``in_lookup``."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).lower()

    def to_json(self) -> Any:
        """The form that stands in YAML and catalog.json."""
        arguments = {f.name: _plain(getattr(self, f.name)) for f in fields(self)}
        shown = {name: v for name, v in arguments.items() if v is not None and v is not False}
        if list(shown) == ["values"]:
            return {self.kind(): shown["values"]}
        return {self.kind(): shown} if shown else self.kind()


def _plain(value: Any) -> Any:
    if isinstance(value, Constraint):
        return value.to_json()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


# -- presence ---------------------------------------------------------------


@dataclass(frozen=True)
class Required(Constraint):
    """The parameter is given; with ``zero_is_missing`` a ``0`` counts as absent."""

    zero_is_missing: bool = False


@dataclass(frozen=True)
class Forbidden(Constraint):
    """The parameter is not given (makes sense only under a ``when``)."""


# -- one value --------------------------------------------------------------


@dataclass(frozen=True)
class OneOf(Constraint):
    """One of these texts; ``ignore_case`` folds ASCII letters only."""

    values: tuple[str, ...]
    ignore_case: bool = False


@dataclass(frozen=True)
class NoneOf(Constraint):
    """None of these texts."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class NotPrefix(Constraint):
    """Starts with none of these texts."""

    values: tuple[str, ...]


@dataclass(frozen=True)
class AnyOf(Constraint):
    """At least one of these value constraints holds."""

    values: tuple[Constraint, ...]


@dataclass(frozen=True)
class Digits(Constraint):
    """ASCII digits only, ``min`` to ``max`` of them."""

    min: int = 1
    max: int | None = None


@dataclass(frozen=True)
class Chars(Constraint):
    """Every character is in class ``only`` / some character is in class ``some``."""

    only: str | None = None
    some: str | None = None


@dataclass(frozen=True)
class Pattern(Constraint):
    """A full match of a pattern in the portable grammar (:mod:`.patterns`)."""

    regex: str


@dataclass(frozen=True)
class Length(Constraint):
    """Length in ``utf8_bytes`` or ``code_points``, ``min`` to ``max`` inclusive."""

    min: int | None = None
    max: int | None = None
    unit: str = "code_points"


@dataclass(frozen=True)
class Integer(Constraint):
    """``0`` or ``-?[1-9][0-9]*`` between ``min`` and ``max``, a multiple of ``step``."""

    min: int
    max: int
    step: int = 1
    leading_zeros: bool = False


@dataclass(frozen=True)
class Decimal(Constraint):
    """As Integer with at most ``scale`` digits after the point; bounds and step are texts."""

    min: str
    max: str
    scale: int
    step: str | None = None


@dataclass(frozen=True)
class Date(Constraint):
    """A day of the Gregorian calendar, ``yyyy-mm-dd``.

    With ``unpadded`` month and day may have one digit; with ``time`` a blank
    and ``hh:mm:ss`` may follow.
    """

    unpadded: bool = False
    time: bool = False


@dataclass(frozen=True)
class NotPast(Constraint):
    """A date that is not before today; holds for what is no date."""


@dataclass(frozen=True)
class Email(Constraint):
    """One ASCII e-mail address."""


@dataclass(frozen=True)
class Ipv4(Constraint):
    """Dotted quad, no leading zeros."""


@dataclass(frozen=True)
class Cidr(Constraint):
    """IPv4 with a prefix length of 0 to 32."""


@dataclass(frozen=True)
class Hostname(Constraint):
    """ASCII labels joined by points, at least two, the last not all digits."""


@dataclass(frozen=True)
class Base64(Constraint):
    """Standard alphabet; line breaks, and padding left out, are let through."""


@dataclass(frozen=True)
class List(Constraint):
    """Items joined by ``separator``, each satisfying ``item``."""

    separator: str
    item: Constraint
    min_items: int = 1
    max_items: int | None = None


@dataclass(frozen=True)
class Routing(Constraint):
    """``header:target`` with one of these headers; the target may be empty for ``none`` only."""

    headers: tuple[str, ...]


@dataclass(frozen=True)
class InLookup(Constraint):
    """The value is in the caller's copy of ``method``'s list; holds when none was supplied."""

    method: str
    field: str


@dataclass(frozen=True)
class NotInLookup(Constraint):
    """The value is not in the caller's copy of ``method``'s list."""

    method: str
    field: str


@dataclass(frozen=True)
class LookupCount(Constraint):
    """The caller's copy of ``method``'s list has fewer than ``max`` entries."""

    method: str
    field: str
    max: int


# -- the request as a whole ------------------------------------------------------


@dataclass(frozen=True)
class KnownMethod(Constraint):
    """The value is the name of a method of the catalog."""


# -- several parameters -------------------------------------------------------


@dataclass(frozen=True)
class Equal(Constraint):
    """The two parameters hold the same text."""


@dataclass(frozen=True)
class Differ(Constraint):
    """The two parameters hold different texts."""


@dataclass(frozen=True)
class Ordered(Constraint):
    """First <= second, as ``date`` (a time behind it is ignored) or ``integer``."""

    compare: str = "date"


@dataclass(frozen=True)
class DateSpan(Constraint):
    """Second minus first is at most ``max_days`` days."""

    max_days: int


@dataclass(frozen=True)
class SameLength(Constraint):
    """All parameters, split at ``separator``, have equally many items."""

    separator: str


@dataclass(frozen=True)
class AtLeastOneOf(Constraint):
    """At least one of the parameters has one of ``values``."""

    values: tuple[str, ...]


KINDS: dict[str, type[Constraint]] = {cls.kind(): cls for cls in Constraint.__subclasses__()}
PRESENCE = (Required, Forbidden)
CROSS = (Equal, Differ, Ordered, DateSpan, SameLength, AtLeastOneOf)
LOOKUPS = (InLookup, NotInLookup, LookupCount)


def walk(constraint: Constraint) -> Iterator[Constraint]:
    """A constraint and all constraints inside it."""
    yield constraint
    if isinstance(constraint, AnyOf):
        for option in constraint.values:
            yield from walk(option)
    if isinstance(constraint, List):
        yield from walk(constraint.item)


def arity(constraint: Constraint) -> tuple[int, int | None]:
    """How many parameters a rule with this constraint has: at least, at most."""
    if isinstance(constraint, AtLeastOneOf | SameLength):
        return 2, None
    return (2, 2) if isinstance(constraint, CROSS) else (1, 1)


def parse_constraint(raw: object) -> Constraint:
    """A constraint from its YAML form: a word, or a mapping of one word to arguments.

    Raises ConstraintError naming the word or argument that does not fit.
    """
    if isinstance(raw, str):
        return _construct(raw, {})
    if isinstance(raw, Mapping) and len(raw) == 1:
        word, arguments = next(iter(raw.items()))
        if isinstance(arguments, list):
            arguments = {"values": arguments}
        elif isinstance(arguments, str):
            arguments = {"regex": arguments}
        if isinstance(arguments, Mapping):
            return _construct(str(word), arguments)
    raise ConstraintError("a constraint is a word or a mapping of one word to its arguments")


def _construct(word: str, arguments: Mapping[str, Any]) -> Constraint:
    cls = KINDS.get(word)
    if cls is None:
        raise ConstraintError(f"unknown constraint {word!r}; known: {', '.join(sorted(KINDS))}")
    hints = get_type_hints(cls)
    for name in arguments:
        if name not in hints:
            raise ConstraintError(f"{word} has no argument {name!r}")
    converted = {name: _convert(word, name, hints[name], arguments[name]) for name in arguments}
    try:
        constraint = cls(**converted)
    except TypeError as error:
        raise ConstraintError(f"{word}: {str(error).partition('() ')[2]}") from error
    for fault in _faults(constraint):
        raise ConstraintError(f"{word}: {fault}")
    return constraint


def _faults(constraint: Constraint) -> Iterator[str]:
    """What is wrong with arguments that are each of the right type."""
    match constraint:
        case Length(low, high, unit):
            if unit not in ("utf8_bytes", "code_points"):
                yield f"the unit is utf8_bytes or code_points, not {unit!r}"
            yield from _bounds(low, high)
        case Digits(low, high) | List(min_items=low, max_items=high):
            yield from _bounds(low, high)
        case Integer(low, high, step):
            yield from _bounds(low, high)
            if step < 1:
                yield "step must be 1 or more"
        case Decimal():
            yield from _decimal_faults(constraint)
        case Chars(None, None):
            yield "give only or some"
        case Ordered(compare) if compare not in ("date", "integer"):
            yield f"compare is date or integer, not {compare!r}"
        case OneOf(values, ignore_case) if ignore_case and not all(map(str.isascii, values)):
            yield "ignore_case folds ASCII letters only"
    if isinstance(constraint, Pattern | Chars):
        yield from _pattern_faults(constraint)
    if isinstance(constraint, AnyOf | List):
        yield from _inner_faults(constraint)


def _bounds(low: int | None, high: int | None) -> Iterator[str]:
    if low is None and high is None:
        yield "give min or max"
    elif low is not None and high is not None and low > high:
        yield f"min {low} is greater than max {high}"


def _decimal_faults(constraint: Decimal) -> Iterator[str]:
    numbers = [constraint.min, constraint.max, constraint.step or "1"]
    if not all(re.fullmatch(r"-?[0-9]{1,12}(\.[0-9]{1,12})?", number) for number in numbers):
        yield "min, max and step are decimal numbers, quoted"
    elif float(numbers[0]) > float(numbers[1]) or float(numbers[2]) <= 0:
        yield "min must not be greater than max, and step not be 0"


def _pattern_faults(constraint: Pattern | Chars) -> Iterator[str]:
    try:
        if isinstance(constraint, Pattern):
            parse_pattern(constraint.regex)
        else:
            for spec in filter(None, (constraint.only, constraint.some)):
                expand_class(spec)
    except PatternError as error:
        yield str(error)


def _inner_faults(constraint: AnyOf | List) -> Iterator[str]:
    inner = constraint.values if isinstance(constraint, AnyOf) else (constraint.item,)
    for option in inner:
        if isinstance(option, (*PRESENCE, *CROSS, KnownMethod, LookupCount)):
            yield f"{option.kind()} looks at more than one value and cannot stand inside"


_WORDS = {str: "text", int: "a whole number", bool: "true or false"}


def _convert(word: str, name: str, hint: Any, value: Any) -> Any:
    accepted = set(get_args(hint)) if isinstance(hint, UnionType) else {hint}
    accepted.discard(NoneType)
    if Constraint in accepted:
        return parse_constraint(value)
    if hint in (tuple[str, ...], tuple[Constraint, ...]):
        return _convert_list(word, name, hint, value)
    if type(value) not in accepted:
        (wanted,) = accepted
        advice = _advice(wanted, value)
        raise ConstraintError(f"{word}.{name} must be {_WORDS[wanted]}, not {value!r}{advice}")
    return value


def _advice(wanted: type, value: object) -> str:
    """What would make the value right, where quotes alone are wrong."""
    if wanted is str:
        return " (quote it)"
    bare = "true|false" if wanted is bool else "0|-?[1-9][0-9]*"
    quoted = isinstance(value, str) and re.fullmatch(bare, value)
    return " (without quotes)" if quoted else ""


def _convert_list(word: str, name: str, hint: Any, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list) or not value:
        raise ConstraintError(f"{word}.{name} must be a list that is not empty")
    if hint == tuple[Constraint, ...]:
        return tuple(map(parse_constraint, value))
    for item in value:
        if not isinstance(item, str):
            raise ConstraintError(f"{word}.{name}: {item!r} must be text (quote it)")
    return tuple(value)
