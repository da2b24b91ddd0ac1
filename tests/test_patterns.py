"""The portable pattern grammar: one meaning as a tree, a regular expression and an automaton."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from itertools import pairwise, product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import (
    PRINTABLE,
    Chars,
    Either,
    Sequence,
    Sketch,
    Times,
    portable,
    python_regex,
    sketches,
    texts_near,
)

from voipms_rules.catalog import Catalog
from voipms_rules.catalog.constraints import Pattern, walk
from voipms_rules.catalog.patterns import (
    MAX_REPEAT,
    PatternError,
    char_ranges,
    class_body,
    expand_class,
    is_deterministic,
    parse_pattern,
    to_dfa,
    to_regex,
)

# -- one meaning ------------------------------------------------------------------------


@given(st.data())
def test_regex_and_automaton_agree_with_an_independent_printing(data: st.DataObject) -> None:
    sketch = data.draw(sketches())
    text = data.draw(texts_near(sketch))
    expected = re.fullmatch(python_regex(sketch), text) is not None
    assert (re.fullmatch(to_regex(portable(sketch)), text) is not None) == expected
    assert to_dfa(portable(sketch)).matches(text) == expected


@given(sketches())
def test_the_automaton_is_minimal_whatever_the_spelling(sketch: Sketch) -> None:
    pattern = portable(sketch)
    dfa = to_dfa(pattern)
    assert to_dfa(f"({pattern})|({pattern})") == dfa
    assert to_dfa(f"({pattern}){{1}}") == dfa


@given(sketches())
def test_the_automaton_is_well_formed(sketch: Sketch) -> None:
    dfa = to_dfa(portable(sketch))
    states = len(dfa.accepting)
    assert len(dfa.table) == states * dfa.columns
    assert set(dfa.classes) == set(range(dfa.columns))
    assert len(dfa.classes) == 128
    assert all(-1 <= target < states for target in dfa.table)
    assert set(range(1, states)) <= set(dfa.table), "a state nobody reaches"


@given(sketches())
def test_printed_patterns_hold_only_what_every_engine_reads_alike(sketch: Sketch) -> None:
    bare = re.sub(r"\\x[0-9A-F]{2}", "", to_regex(portable(sketch)))
    assert set(bare) <= set(string.ascii_letters + string.digits + "[]-(?:)|{,}")
    assert "(" not in bare.replace("(?:", "")


def test_all_patterns_of_the_catalog_mean_the_same_both_ways(catalog: Catalog) -> None:
    patterns = {
        constraint.regex for constraint in _constraints(catalog) if isinstance(constraint, Pattern)
    }
    assert len(patterns) > 5
    for pattern in patterns:
        for value in _examples(catalog):
            by_regex = re.fullmatch(to_regex(pattern), value) is not None
            assert to_dfa(pattern).matches(value) == by_regex, (pattern, value)


def _constraints(catalog: Catalog) -> Iterator[object]:
    for rule in catalog.rules.values():
        yield from walk(rule.constraint)


def _examples(catalog: Catalog) -> set[str]:
    types = catalog.types.values()
    return {value for typedef in types for value in (*typedef.valid, *typedef.invalid)}


@pytest.mark.parametrize("char", sorted(set(PRINTABLE) - set("\\.^$*+?{}[]()|")))
def test_ordinary_characters_stand_for_themselves(char: str) -> None:
    assert parse_pattern(char) == class_of(char)
    assert to_dfa(char).matches(char)
    assert re.fullmatch(to_regex(char), char)


@pytest.mark.parametrize("char", string.punctuation)
def test_escaped_punctuation_stands_for_itself(char: str) -> None:
    assert parse_pattern(f"\\{char}") == class_of(char)
    assert [c for c in map(chr, range(128)) if to_dfa(f"\\{char}").matches(c)] == [char]


def class_of(char: str) -> object:
    """The syntax tree of a class of one character."""
    return parse_pattern(f"[\\{char}]" if char in string.punctuation else f"[{char}]")


# -- refusals ---------------------------------------------------------------------------

# pattern, position of what is refused, reason
REFUSED = {
    "any character": ("a.b", 1, "'.' is not in the portable grammar"),
    "digit class": (r"ab\d", 3, r"the escape \d is not"),
    "word class": (r"\w{2}", 1, r"the escape \w is not"),
    "space class": (r"[\s]", 2, r"the escape \s is not"),
    "word boundary": (r"a\b", 2, r"the escape \b is not"),
    "hexadecimal escape": (r"\x41", 1, r"the escape \x is not"),
    "star": ("ab*", 2, "'*' is not"),
    "plus": ("[0-9]+", 5, "'+' is not"),
    "start anchor": ("^a", 0, "'^' is not"),
    "end anchor": ("a$", 1, "'$' is not"),
    "look-ahead": ("a(?=b)", 2, "'?' is not"),
    "look-behind": ("(?<=a)b", 1, "'?' is not"),
    "flags": ("(?i)a", 1, "'?' is not"),
    "non-capturing group": ("(?:a)", 1, "'?' is not"),
    "back-reference": (r"(a)\1", 4, r"the escape \1 is not"),
    "lazy quantifier": ("a??", 2, "'?' is not"),
    "possessive quantifier": ("a{2}+", 4, "'+' is not"),
    "doubled quantifier": ("a{2}{3}", 4, "'{' is not"),
    "quantifier of nothing": ("|{2}", 1, "'{' is not"),
    "letter beyond ASCII": ("aé", 1, "only printable ASCII"),
    "digit beyond ASCII": ("[٠-٩]", 1, "only printable ASCII"),
    "control character": ("a\tb", 1, "only printable ASCII"),
    "line feed": ("a\n", 1, "only printable ASCII"),
}
REFUSED_AT_ONCE = {
    "negated class": ("a[^b]", 2, "negated classes are not portable"),
    "open bound": ("a{2,}", 2, "both ends given"),
    "bound from nothing": ("a{,2}", 2, "both ends given"),
    "bound in other digits": ("a{٢}", 2, "both ends given"),
    "bound with a blank": ("a{1, 2}", 2, "both ends given"),
    "bound never closed": ("a{2", 2, "both ends given"),
    "bound downwards": ("a{3,2}", 2, "runs upwards"),
    "bound too high": (f"a{{{MAX_REPEAT + 1}}}", 2, f"at {MAX_REPEAT} at the most"),
    "closing parenthesis": ("a)b", 1, "unbalanced ')'"),
    "open group": ("(ab", 3, "ends too early"),
    "open class": ("a[b", 3, "ends too early"),
    "lone backslash": ("a\\", 2, "ends too early"),
}


@pytest.mark.parametrize("name", [*REFUSED, *REFUSED_AT_ONCE])
def test_what_is_not_portable_is_refused_with_the_reason(name: str) -> None:
    pattern, _, reason = (REFUSED | REFUSED_AT_ONCE)[name]
    with pytest.raises(PatternError, match=re.escape(reason)):
        parse_pattern(pattern)


@pytest.mark.parametrize("name", REFUSED_AT_ONCE)
def test_what_is_missing_is_refused_at_its_position(name: str) -> None:
    assert refused_at(REFUSED_AT_ONCE[name][0]) == REFUSED_AT_ONCE[name][1]


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_character_is_named_at_its_position(name: str) -> None:
    assert refused_at(REFUSED[name][0]) == REFUSED[name][1]


def refused_at(pattern: str) -> int:
    """The position a refusal names."""
    with pytest.raises(PatternError) as caught:
        parse_pattern(pattern)
    found = re.match(rf"{re.escape(repr(pattern))} at ([0-9]+): ", str(caught.value))
    assert found, caught.value
    return int(found[1])


@given(st.text(st.sampled_from("ab0|()[]{}?*+.^$\\-,2"), max_size=12))
def test_any_text_is_a_pattern_or_refused(text: str) -> None:
    try:
        parse_pattern(text)
    except PatternError:
        return
    re.compile(to_regex(text))


# -- one way through -----------------------------------------------------------------------

Path = tuple[object, ...]


def readings(sketch: Sketch, text: str) -> set[tuple[str, tuple[Path, ...]]]:
    """All (unread rest, leaf taken for each character read) after reading some of a text.

    A leaf is named by its way from the root: part, option and turn numbers.
    """
    match sketch:
        case Chars(chars):
            return {(text[1:], ((),))} if text and text[0] in chars else set()
        case Sequence(parts):
            return _in_turn(parts, text)
        case Either(options):
            return {
                (rest, tuple((number, *leaf) for leaf in leaves))
                for number, option in enumerate(options)
                for rest, leaves in readings(option, text)
            }
        case Times(inner, low, high):
            turns = range(low, high + 1)
            return set().union(*(_in_turn((inner,) * count, text) for count in turns))


def _in_turn(parts: tuple[Sketch, ...], text: str) -> set[tuple[str, tuple[Path, ...]]]:
    so_far: set[tuple[str, tuple[Path, ...]]] = {(text, ())}
    for number, part in enumerate(parts):
        so_far = {
            (rest, (*before, *((number, *leaf) for leaf in leaves)))
            for unread, before in so_far
            for rest, leaves in readings(part, unread)
        }
    return so_far


def prefixes(sketch: Sketch) -> Iterator[Sketch]:
    """The sketches that read any beginning of what ``sketch`` reads, character by character."""
    match sketch:
        case Chars():
            yield sketch
        case Sequence(parts):
            for end in range(len(parts)):
                for last in prefixes(parts[end]):
                    yield Sequence((*parts[:end], last))
        case Either(options):
            for number, option in enumerate(options):
                for begun in prefixes(option):
                    yield _only(number, len(options), begun)
        case Times(inner, _, high):
            for turn in range(high):
                for last in prefixes(inner):
                    yield Sequence((*(inner,) * turn, last))


def _only(number: int, of: int, option: Sketch) -> Sketch:
    never = Either(())
    return Either(tuple(option if index == number else never for index in range(of)))


def longest(sketch: Sketch) -> int:
    """The length of the longest text a sketch matches."""
    match sketch:
        case Chars():
            return 1
        case Sequence(parts):
            return sum(map(longest, parts))
        case Either(options):
            return max(map(longest, options))
        case Times(inner, _, high):
            return high * longest(inner)


def two_ways(sketch: Sketch, length_limit: int = 4) -> str | None:
    """A text whose last character can be read in two ways; None when there is none this short."""
    begun = list(prefixes(sketch))
    for length in range(1, length_limit + 1):
        for text in map("".join, product("ab", repeat=length)):
            ways = {
                leaves
                for beginning in begun
                for rest, leaves in readings(beginning, text)
                if not rest
            }
            if len(ways) > 1:
                return text
    return None


SMALL = sketches("ab", max_leaves=4)
EQUAL_OPTIONS = Either((Chars("a", False), Chars("a", False)))
SHARED_START = Either(
    (
        Sequence((Chars("a", False), Chars("b", False))),
        Sequence((Chars("a", False), Chars("b", True))),
    )
)


def test_the_brute_force_tells_one_way_from_two() -> None:
    a, b = Chars("a", False), Chars("b", False)
    assert two_ways(EQUAL_OPTIONS) == "a"
    assert two_ways(Either((Sequence((a, b)), Sequence((a, a))))) == "a"
    assert two_ways(Sequence((Times(a, 0, 1), a))) == "a"
    assert two_ways(Sequence((a, Times(Chars("ab", True), 0, 2), b))) == "ab"
    assert two_ways(Sequence((Times(a, 1, 3), b, a))) is None


@given(SMALL)
def test_a_deterministic_pattern_has_one_way_for_every_text(sketch: Sketch) -> None:
    assume(not forks(sketch))
    assume(is_deterministic(portable(sketch)))
    assert two_ways(sketch) is None, portable(sketch)


def forks(sketch: Sketch) -> bool:
    """Whether two alternatives somewhere begin with the same character."""
    match sketch:
        case Chars():
            return False
        case Sequence(parts):
            return any(map(forks, parts))
        case Times(inner):
            return forks(inner)
        case Either(options):
            begins = [char for option in options for char in "ab" if may_begin(option, char)]
            return len(begins) > len(set(begins)) or any(map(forks, options))


def may_begin(sketch: Sketch, char: str) -> bool:
    """Whether a text of the sketch may begin with a character."""
    return any(not rest for begun in prefixes(sketch) for rest, _ in readings(begun, char))


@pytest.mark.parametrize("sketch", [EQUAL_OPTIONS, Times(EQUAL_OPTIONS, 0, 30), SHARED_START])
def test_alternatives_that_begin_alike_are_not_deterministic(sketch: Sketch) -> None:
    assert not is_deterministic(portable(sketch))


@given(sketches("ab", optional=False, max_leaves=4).filter(lambda sketch: longest(sketch) <= 6))
def test_a_pattern_with_one_way_for_every_text_is_deterministic(sketch: Sketch) -> None:
    assume(two_ways(sketch, longest(sketch)) is None)
    assert is_deterministic(portable(sketch)), portable(sketch)


# -- classes --------------------------------------------------------------------------------

CHAR_SETS = st.frozensets(st.sampled_from(PRINTABLE), min_size=1)


def spelled(chars: frozenset[str]) -> str:
    """A class body in the portable grammar, character by character."""
    return "".join(f"\\{char}" if char in string.punctuation else char for char in sorted(chars))


@given(CHAR_SETS)
def test_a_class_spelled_out_expands_to_its_characters(chars: frozenset[str]) -> None:
    assert expand_class(spelled(chars)) == chars


@given(CHAR_SETS)
def test_a_printed_class_matches_its_characters_and_no_others(chars: frozenset[str]) -> None:
    printed = re.compile(f"[{class_body(chars)}]")
    assert {char for char in map(chr, range(256)) if printed.fullmatch(char)} == chars


@given(CHAR_SETS)
def test_ranges_are_sorted_apart_and_complete(chars: frozenset[str]) -> None:
    codes = [(ord(low), ord(high)) for low, high in char_ranges(chars)]
    assert all(low <= high for low, high in codes)
    assert all(high + 1 < low for (_, high), (low, _) in pairwise(codes))
    assert {chr(code) for low, high in codes for code in range(low, high + 1)} == chars


@given(st.sampled_from(PRINTABLE), st.sampled_from(PRINTABLE))
def test_a_range_expands_to_what_lies_between(low: str, high: str) -> None:
    assume(low <= high)
    body = "-".join(f"\\{char}" if char in string.punctuation else char for char in (low, high))
    assert expand_class(body) == set(map(chr, range(ord(low), ord(high) + 1)))


@pytest.mark.parametrize(("body", "chars"), [("a-", "a-"), ("-a", "-a"), ("^a", "^a"), ("[", "[")])
def test_what_has_no_meaning_where_it_stands_is_literal(body: str, chars: str) -> None:
    assert expand_class(body) == set(chars)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", "empty"),
        ("z-a", "downwards"),
        ("a]b", "closes early"),
        ("\\d", "escape"),
        ("é", "ASCII"),
    ],
)
def test_bad_classes_are_refused(body: str, reason: str) -> None:
    with pytest.raises(PatternError, match=reason):
        expand_class(body)
