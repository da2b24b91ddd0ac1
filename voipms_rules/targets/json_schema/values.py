"""Value constraints as JSON Schema keywords; they sit between the catalog and the rules.

Whatever the keywords say, they let the empty text pass: on the wire it means
"not given".  What they cannot say is named, and left weaker.

A pattern is searched for, and ``$`` in Python's ``re`` matches before a last
line feed too.  Where no text that fits holds a line feed, a ``not`` beside the
pattern refuses them all; look-ahead would do, but RE2 and Go have none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.patterns import class_body, expand_class, to_regex
from voipms_rules.reference import scaled
from voipms_rules.targets.json_schema import shapes
from voipms_rules.targets.json_schema.shapes import either, literal, repeated

Keywords = dict[str, Any]

# A range with steps is spelled out up to this many values.
_MOST_STEPS = 128
_BYTES = "the length is counted in characters, not in bytes of UTF-8"
_ACCOUNT = "a schema does not know the caller's account"
_CLOCK = "a schema does not know the date"
_NO_FORM = "neither a keyword nor a regular expression says this"
_ITEM_HOST = "in a list, a host name may be of any length and its last label all digits"


@dataclass(frozen=True)
class Form:
    """Keywords that a value satisfies when the constraint holds, and what they leave out."""

    keywords: Keywords
    loses: str = ""


@dataclass(frozen=True)
class Regex:
    """A regular expression without anchors for the given values, and what it leaves out.

    ``line_feeds`` is true when a text that matches may hold one.
    """

    text: str
    loses: str = ""
    line_feeds: bool = False


def form(constraint: c.Constraint) -> Form:
    """The keywords of a value constraint."""
    return _FORMS.get(type(constraint), _by_pattern)(constraint)


def _by_pattern(constraint: c.Constraint) -> Form:
    found = regex(constraint)
    return Form({}, _NO_FORM) if found is None else Form(_matching(found), found.loses)


def regex(constraint: c.Constraint) -> Regex | None:
    """The regular expression of a value constraint, where there is one."""
    builder = _REGEXES.get(type(constraint))
    return builder(constraint) if builder else None


def _matching(found: Regex) -> Keywords:
    """A full match, or nothing at all."""
    keywords: Keywords = {"pattern": f"^(?:{found.text})?$"}
    return keywords if found.line_feeds else {**keywords, "not": {"pattern": "\\n"}}


def _joined(reasons: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(filter(None, reasons)))


# -- regular expressions ------------------------------------------------------------


def _one_of(k: c.OneOf) -> Regex:
    spell = shapes.folded if k.ignore_case else literal
    return Regex(either(map(spell, k.values)), line_feeds=any("\n" in v for v in k.values))


def _any_of_regex(k: c.AnyOf) -> Regex | None:
    """One of several; in a list, two that match the same item would double the work per item."""
    hostname = any(isinstance(option, c.Hostname) for option in k.values)
    distinct = [o for o in k.values if not (hostname and isinstance(o, c.Ipv4))]
    options = [found for option in distinct if (found := regex(option))]
    if len(options) < len(distinct):
        return None
    loses = _joined(option.loses for option in options)
    feeds = any(option.line_feeds for option in options)
    return Regex(either(option.text for option in options), loses, feeds)


def _chars(k: c.Chars) -> Regex | None:
    if k.only is None:
        return None
    body = class_body(expand_class(k.only))
    return Regex(f"[{body}]+", "" if k.some is None else f"no character of [{k.some}] is asked for")


def _integer(k: c.Integer) -> Regex:
    low, high = max(k.min, -(10**17) + 1), min(k.max, 10**18 - 1)
    if k.step == 1:
        return Regex(shapes.integers(low, high, k.leading_zeros))
    first = low + -low % k.step
    numbers = range(first, high + 1, k.step)
    if k.leading_zeros or len(numbers) > _MOST_STEPS:
        return Regex(shapes.integers(low, high, k.leading_zeros), "the steps are not looked at")
    return Regex(either(map(str, numbers)))


def _decimal(k: c.Decimal) -> Regex:
    unit = 10**k.scale
    low, high = (scaled(bound, k.scale) or 0 for bound in (k.min, k.max))
    step = scaled(k.step or "", k.scale) or 1
    spelled = step == 1 or (unit % step == 0 and unit // step <= _MOST_STEPS)
    whole = low <= 0 <= high and low % unit == 0 and high % unit == 0
    text = shapes.decimals(
        min(low // unit, 0),
        max(-(-high // unit), 0),
        shapes.fractions(k.scale, step if spelled else 1),
        shapes.fractions(k.scale, unit),
    )
    loses = (
        "" if spelled else "the steps are not looked at",
        "" if whole else "the bounds are wider",
    )
    return Regex(text, _joined(loses))


def _list(k: c.List) -> Regex | None:
    item = _item(k.item, k.separator)
    if item is None:
        return None
    low = max(k.min_items - 1, 0)
    high = None if k.max_items is None else k.max_items - 1
    more = f"(?:{literal(k.separator)}(?:{item.text})){repeated(low, high)}"
    return Regex(f"(?:{item.text}){more}", item.loses, item.line_feeds)


def _item(constraint: c.Constraint, separator: str) -> Regex | None:
    if not isinstance(constraint, c.Length) or len(separator) != 1:
        return regex(constraint)
    bounded = constraint.max is not None or (constraint.min or 0) > 1
    reason = "an item may be of any length" if bounded else ""
    return Regex(f"[^{literal(separator)}]+", reason, line_feeds=True)


def _routing(k: c.Routing) -> Regex:
    parts = [f"{either(map(literal, k.headers))}:[\\s\\S]+"]
    parts += ["none:"] if "none" in k.headers else []
    return Regex(either(parts), line_feeds=True)


_REGEXES: dict[type[c.Constraint], Callable[[Any], Regex | None]] = {
    c.OneOf: _one_of,
    c.AnyOf: _any_of_regex,
    c.Digits: lambda k: Regex(f"[0-9]{repeated(k.min, k.max)}"),
    c.Chars: _chars,
    c.Pattern: lambda k: Regex(to_regex(k.regex)),
    c.Integer: _integer,
    c.Decimal: _decimal,
    c.Date: lambda k: Regex(shapes.dates(k.unpadded, k.time)),
    c.Email: lambda _: Regex(shapes.EMAIL, _ITEM_HOST),
    c.Ipv4: lambda _: Regex(shapes.IPV4),
    c.Cidr: lambda _: Regex(shapes.CIDR),
    c.Hostname: lambda _: Regex(shapes.HOSTNAME, _ITEM_HOST),
    c.List: _list,
    c.Routing: _routing,
}


# -- keywords where a pattern will not do -------------------------------------------


def _enum(k: c.OneOf) -> Form:
    if k.ignore_case:
        return _by_pattern(k)
    return Form({"enum": list(dict.fromkeys(("", *k.values)))})


def _any_of(k: c.AnyOf) -> Form:
    whole = _any_of_regex(k)
    if whole and not whole.loses and not whole.line_feeds:
        return Form(_matching(whole))
    options = [form(option) for option in k.values]
    loses = _joined(option.loses for option in options)
    if not all(option.keywords for option in options):
        return Form({}, loses)
    return Form({"anyOf": [option.keywords for option in options]}, loses)


def _some_char(k: c.Chars) -> Form:
    if k.some is None:
        return _by_pattern(k)
    some: Keywords = {"pattern": f"[{class_body(expand_class(k.some))}]"}
    if k.only is not None:
        some["not"] = {"pattern": f"[^{class_body(expand_class(k.only))}]"}
    return Form(_blank_or(some))


def _length(k: c.Length) -> Form:
    keywords: Keywords = {} if k.max is None else {"maxLength": k.max}
    in_bytes = k.unit == "utf8_bytes"
    if k.min is not None and k.min > 1 and not in_bytes:
        keywords = _blank_or({"minLength": k.min, **keywords})
    return Form(keywords, _BYTES if in_bytes else "")


def _blank_or(keywords: Keywords) -> Keywords:
    return {"anyOf": [{"const": ""}, keywords]}


def _hostname(_: c.Hostname) -> Form:
    return Form(_refusing(shapes.HOSTNAME, "\\x2E[0-9]+$", "^.{254}"))


def _email(_: c.Email) -> Form:
    return Form(_refusing(shapes.EMAIL, "\\x2E[0-9]+$", "^[^@]{65}", "@[^@]{254}"))


def _refusing(text: str, *refused: str) -> Keywords:
    """A full match in which nothing of the refused is found."""
    return {"pattern": f"^(?:{text})?$", "not": {"pattern": "|".join(("\\n", *refused))}}


def _base64(_: c.Base64) -> Form:
    """Searches for what is wrong only: a full match of megabytes exhausts some engines."""
    letters, breaks = "A-Za-z0-9+/", "[\\r\\n]*"
    refused = (
        f"[^{letters}=\\r\\n]",
        f"={breaks}[{letters}]",
        f"={breaks}={breaks}=",
        "^[=\\r\\n]+$",
    )
    return Form({"not": {"pattern": "|".join(refused)}}, "the number of letters is not looked at")


def _list_form(k: c.List) -> Form:
    if isinstance(k.item, c.NotPrefix):
        starts = f"(?:^|{literal(k.separator)}){either(map(literal, k.item.values))}"
        return Form(
            {"not": {"pattern": starts}}, "there may be any number of items, and empty ones"
        )
    return _by_pattern(k)


_FORMS: dict[type[c.Constraint], Callable[[Any], Form]] = {
    c.OneOf: _enum,
    c.NoneOf: lambda k: Form({"not": {"enum": list(filter(None, k.values))}}),
    c.NotPrefix: lambda k: Form({"not": {"pattern": f"^{either(map(literal, k.values))}"}}),
    c.AnyOf: _any_of,
    c.Chars: _some_char,
    c.Length: _length,
    c.NotPast: lambda _: Form({}, _CLOCK),
    c.InLookup: lambda _: Form({}, _ACCOUNT),
    c.NotInLookup: lambda _: Form({}, _ACCOUNT),
    c.LookupCount: lambda _: Form({}, _ACCOUNT),
    c.Email: _email,
    c.Hostname: _hostname,
    c.Base64: _base64,
    c.List: _list_form,
}
