"""Hypothesis strategies the tests share.

``plain_data`` is what YAML can hold, ``sketches`` are patterns of the portable
grammar as trees that this file prints by itself, ``constraints`` are value
constraints of every kind with values near their edges, ``calls`` are calls of
one method.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass

from hypothesis import strategies as st

from voipms_rules.catalog import constraints as c
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.plan import MethodPlan

ENCODABLE = st.characters(exclude_categories=["Cs"])
PRINTABLE = "".join(map(chr, range(0x20, 0x7F)))

# -- YAML -------------------------------------------------------------------------

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**17), 10**17)
    | st.text(ENCODABLE, max_size=20)
    | st.sampled_from(
        ("yes", "NO", "on", "0123", "1:30", "1e3", "~", "null", "true", "0", "<<", "=")
    )
)


def plain_data() -> st.SearchStrategy[object]:
    """Nested lists and mappings of text, whole numbers, booleans and null."""
    keys = st.text(ENCODABLE, max_size=10)
    return st.recursive(
        _SCALARS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
        max_leaves=12,
    )


# -- patterns ---------------------------------------------------------------------

PATTERN_ALPHABET = "abA0-.]^\\ "


@dataclass(frozen=True)
class Chars:
    """One character of a set; a set of one is printed as a literal unless ``bracketed``."""

    chars: str
    bracketed: bool


@dataclass(frozen=True)
class Sequence:
    parts: tuple[Sketch, ...]


@dataclass(frozen=True)
class Either:
    options: tuple[Sketch, ...]


@dataclass(frozen=True)
class Times:
    inner: Sketch
    low: int
    high: int


Sketch = Chars | Sequence | Either | Times


def sketches(
    alphabet: str = PATTERN_ALPHABET, optional: bool = True, max_leaves: int = 6
) -> st.SearchStrategy[Sketch]:
    """Patterns as trees; without ``optional`` none of their parts matches the empty text."""
    letters = st.sampled_from(alphabet)
    leaves = st.builds(Chars, letters, st.just(False)) | st.builds(
        Chars, st.text(letters, min_size=1, max_size=3), st.just(True)
    )
    bounds = st.tuples(st.integers(0 if optional else 1, 2), st.integers(0, 2))
    fewest = 0 if optional else 1

    def grow(inner: st.SearchStrategy[Sketch]) -> st.SearchStrategy[Sketch]:
        parts = st.lists(inner, min_size=fewest, max_size=3).map(tuple)
        options = st.lists(inner, min_size=2, max_size=3).map(tuple)
        times = st.tuples(inner, bounds).map(
            lambda pair: Times(pair[0], pair[1][0], pair[1][0] + pair[1][1])
        )
        return st.builds(Sequence, parts) | st.builds(Either, options) | times

    return st.recursive(leaves, grow, max_leaves=max_leaves)


def portable(sketch: Sketch) -> str:
    """The sketch in the portable grammar, punctuation escaped."""
    match sketch:
        case Chars(chars, bracketed):
            escaped = "".join(f"\\{char}" if char in string.punctuation else char for char in chars)
            return f"[{escaped}]" if bracketed else escaped
        case Sequence(parts):
            return "".join(f"({portable(part)})" for part in parts)
        case Either(options):
            return "|".join(f"({portable(option)})" for option in options)
        case Times(inner, low, high):
            quantifier = "?" if (low, high) == (0, 1) else f"{{{low},{high}}}"
            return f"({portable(inner)}){quantifier}"


def python_regex(sketch: Sketch) -> str:
    """The same as a Python regular expression, printed independently."""
    match sketch:
        case Chars(chars):
            return f"(?:{'|'.join(map(re.escape, chars))})"
        case Sequence(parts):
            return f"(?:{''.join(map(python_regex, parts))})"
        case Either(options):
            return f"(?:{'|'.join(map(python_regex, options))})"
        case Times(inner, low, high):
            return f"(?:{python_regex(inner)}){{{low},{high}}}"


def texts_near(sketch: Sketch) -> st.SearchStrategy[str]:
    """Texts that match, nearly match, or are made of the alphabet."""
    matching = st.from_regex(python_regex(sketch), fullmatch=True)
    spoilt = st.tuples(matching, st.sampled_from(("\n", "a", " ", "\u00e9", "\u0660"))).map("".join)
    return matching | spoilt | st.text(st.sampled_from(PATTERN_ALPHABET), max_size=8)


# -- constraints --------------------------------------------------------------------

_WORDS = st.lists(
    st.text(string.ascii_letters + string.digits + ":;-", min_size=1, max_size=4),
    min_size=1,
    max_size=4,
    unique=True,
).map(tuple)
_SIZES = st.tuples(st.integers(1, 8), st.integers(0, 8)).map(lambda p: (p[0], p[0] + p[1]))
_NUMBERS = st.tuples(st.integers(-300, 300), st.integers(0, 300), st.integers(1, 7))
_CLASSES = st.sampled_from(("0-9", "A-Za-z0-9_", "0-9+.() \\-", "a", "\\]\\^"))
_PATTERNS = st.sampled_from(("[0-9]{3}", "p:[0-9]{1,4}", "(a|bc){2}d?", "\\+?1[0-9]{2}"))


def _integer(numbers: tuple[int, int, int], zeros: bool) -> c.Constraint:
    low, width, step = numbers
    return c.Integer(low, low + width, step, zeros)


def _decimal(numbers: tuple[int, int, int], scale: int, stepped: bool) -> c.Constraint:
    low, width, step = numbers
    return c.Decimal(str(low), str(low + width), scale, str(step) if stepped else None)


def _simple_constraints() -> st.SearchStrategy[c.Constraint]:
    return st.one_of(
        st.builds(c.OneOf, _WORDS, st.booleans()),
        st.builds(c.NoneOf, _WORDS),
        st.builds(c.NotPrefix, _WORDS),
        _SIZES.map(lambda sizes: c.Digits(*sizes)),
        st.builds(c.Digits, st.integers(1, 5)),
        st.builds(c.Chars, _CLASSES),
        st.builds(c.Chars, st.none(), _CLASSES),
        st.builds(c.Chars, _CLASSES, _CLASSES),
        st.builds(c.Pattern, _PATTERNS),
        st.builds(
            lambda sizes, unit: c.Length(*sizes, unit),
            _SIZES,
            st.sampled_from(("utf8_bytes", "code_points")),
        ),
        st.builds(_integer, _NUMBERS, st.booleans()),
        st.builds(_decimal, _NUMBERS, st.integers(1, 3), st.booleans()),
        st.builds(c.Date, st.booleans(), st.booleans()),
        st.builds(c.Routing, _WORDS),
        st.sampled_from((c.NotPast(), c.Email(), c.Ipv4(), c.Cidr(), c.Hostname(), c.Base64())),
        st.just(c.InLookup("getThings", "thing")),
        st.just(c.NotInLookup("getThings", "thing")),
    )


def constraints() -> st.SearchStrategy[c.Constraint]:
    """Value constraints of every kind, lists and alternatives of them included."""
    simple = _simple_constraints()
    lists = st.builds(
        lambda separator, item, sizes, bounded: c.List(
            separator, item, sizes[0], sizes[1] if bounded else None
        ),
        st.sampled_from((";", ",", "|")),
        simple,
        _SIZES,
        st.booleans(),
    )
    inner = simple | lists
    either = st.lists(inner, min_size=2, max_size=3).map(lambda k: c.AnyOf(tuple(k)))
    # looks at no value, so that it stands in no list and is no alternative
    count = st.builds(c.LookupCount, st.just("getThings"), st.just("thing"), st.integers(1, 4))
    return inner | either | count


def values_for(constraint: c.Constraint) -> st.SearchStrategy[str]:
    """Values on both sides of a constraint's edges, and hostile ones; never empty."""
    edges = [value for value in boundary_values(constraint) if value]
    return st.sampled_from([*edges, *HOSTILE])


# -- calls ----------------------------------------------------------------------------


def calls(plan: MethodPlan) -> st.SearchStrategy[Mapping[str, str]]:
    """Calls of a method: parameters left out, empty, as in the example, at an edge, hostile."""
    pools: dict[str, list[str]] = {name: ["", "0", "1"] for name in plan.reads}
    for step in plan.steps:
        for rule in step.rules:
            pools[rule.param] += boundary_values(rule.constraint)
            for example in (*rule.valid, *rule.invalid):
                for name, value in example.params.items():
                    pools.setdefault(name, []).append(value or "")
            for condition in rule.when:
                pools[condition.param] += (*(condition.one_of or ()), *(condition.none_of or ()))
    optional = {
        name: st.sampled_from(list(dict.fromkeys(pool))) | st.sampled_from(HOSTILE)
        for name, pool in pools.items()
    }
    changes = st.fixed_dictionaries({}, optional=optional)
    bases = st.sampled_from(({}, plan.method.minimal_example, plan.method.full_example))
    return st.builds(lambda base, change: {**base, **change}, bases, changes)
