"""What a rule expects, in words and as data: for violations, docs and schemas.

The sentences are ours and carry the limit with its unit; the provider's own
message goes with the code.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.constraints import walk
from voipms_rules.catalog.model import Condition, Rule

Limit = str | int | list[str] | None


def expects(rule: Rule, summary: str | None = None) -> str:
    """What the first parameter of a rule must be, as the end of "expected …".

    ``summary`` is that of the type the rule refers to: it reads better than a
    pattern or a class of characters, and is used in their place.
    """
    if summary and any(isinstance(k, c.Pattern | c.Chars | c.AnyOf) for k in walk(rule.constraint)):
        phrase = summary[0].lower() + summary[1:].rstrip(".")
    else:
        phrase = _phrase(rule.constraint, rule)
    if not rule.when:
        return phrase
    return f"{phrase} when {' and '.join(map(condition_text, rule.when))}"


def condition_text(condition: Condition) -> str:
    """One guard in words."""
    if condition.given is not None:
        return f"{condition.param} is {'given' if condition.given else 'not given'}"
    if condition.one_of is not None:
        return f"{condition.param} is {alternatives(condition.one_of)}"
    return f"{condition.param} is given and not {alternatives(condition.none_of or ())}"


def alternatives(values: tuple[str, ...]) -> str:
    """``a``, ``a or b``, ``a, b or c``."""
    *head, last = values
    return f"{', '.join(head)} or {last}" if head else last


def limit(rule: Rule) -> Limit:
    """The bound a violation is reported against, as data; None where there is none."""
    return _limit(rule.constraint)


def _limit(constraint: c.Constraint) -> Limit:
    match constraint:
        case c.Length(low, high):
            return high if high is not None else low
        case c.OneOf(values) | c.NoneOf(values) | c.NotPrefix(values) | c.AtLeastOneOf(values):
            return list(values)
        case c.Integer() | c.Decimal():
            return f"{constraint.min}..{constraint.max}"
        case c.DateSpan(days):
            return days
        case c.LookupCount(max=most):
            return most
        case c.Digits(low, high):
            return None if high is None else f"{low}..{high}"
        case c.Pattern(regex):
            return regex
        case c.Routing(headers):
            return list(headers)
        case c.List(max_items=most):
            return most
    return None


def _phrase(constraint: c.Constraint, rule: Rule | None = None) -> str:
    return _PHRASES[type(constraint)](constraint, rule)


def _others(rule: Rule | None) -> str:
    """The further parameters, in backticks: one may be called ``to``."""
    return " and ".join(f"`{name}`" for name in rule.params[1:]) if rule else "the others"


def _all(rule: Rule | None) -> str:
    return ", ".join(rule.params) if rule else "them"


def _integer(k: Any, _: Rule | None) -> str:
    phrase = f"a whole number from {k.min} to {k.max}"
    return phrase if k.step == 1 else f"{phrase} in steps of {k.step}"


def _decimal(k: Any, _: Rule | None) -> str:
    phrase = f"a number from {k.min} to {k.max} with at most {k.scale} decimals"
    return phrase if k.step is None else f"{phrase}, in steps of {k.step}"


def _digits(k: Any, _: Rule | None) -> str:
    if k.max is None:
        return f"{k.min} or more digits"
    if k.min == k.max:
        return f"exactly {k.min} digits"
    return f"{k.min} to {k.max} digits"


def _length(k: Any, _: Rule | None) -> str:
    unit = "bytes in UTF-8" if k.unit == "utf8_bytes" else "characters"
    if k.min == k.max:
        return f"exactly {k.max} {unit}"
    bounds = [f"at least {k.min}"] if k.min is not None else []
    bounds += [f"at most {k.max}"] if k.max is not None else []
    return f"{' and '.join(bounds)} {unit}"


def _chars(k: Any, _: Rule | None) -> str:
    if k.only is not None:
        return f"only characters of [{k.only}]"
    return f"at least one character of [{k.some}]"


def _date(k: Any, _: Rule | None) -> str:
    return "a date, yyyy-mm-dd" + (", or a date and a time, yyyy-mm-dd hh:mm:ss" if k.time else "")


def _list(k: Any, _: Rule | None) -> str:
    phrase = f"items joined by {k.separator!r}, each {_phrase(k.item)}"
    return phrase if k.max_items is None else f"at most {k.max_items} {phrase}"


def _in_lookup(k: Any, _: Rule | None) -> str:
    return f"one of {k.method}'s {k.field} values"


_PHRASES: dict[type[c.Constraint], Callable[[Any, Rule | None], str]] = {
    c.Required: lambda k, _: "a value" + (" other than 0" if k.zero_is_missing else ""),
    c.Forbidden: lambda k, _: "no value",
    c.OneOf: lambda k, _: alternatives(k.values) + (" in any case" if k.ignore_case else ""),
    c.NoneOf: lambda k, _: f"anything but {alternatives(k.values)}",
    c.NotPrefix: lambda k, _: f"not to start with {alternatives(k.values)}",
    c.AnyOf: lambda k, _: ", or ".join(map(_phrase, k.values)),
    c.Digits: _digits,
    c.Chars: _chars,
    c.Pattern: lambda k, _: f"the form {k.regex}",
    c.Length: _length,
    c.Integer: _integer,
    c.Decimal: _decimal,
    c.Date: _date,
    c.NotPast: lambda k, _: "a date that is not in the past",
    c.Email: lambda k, _: "an e-mail address",
    c.Ipv4: lambda k, _: "an IPv4 address",
    c.Cidr: lambda k, _: "an IPv4 network such as 10.0.0.0/8",
    c.Hostname: lambda k, _: "a host name",
    c.Base64: lambda k, _: "base64",
    c.List: _list,
    c.Routing: lambda k, _: f"header:target, the header being {alternatives(k.headers)}",
    c.InLookup: _in_lookup,
    c.NotInLookup: lambda k, _: f"none of {k.method}'s {k.field} values",
    c.LookupCount: lambda k, _: f"fewer than {k.max} entries in {k.method} before",
    c.KnownMethod: lambda k, _: "the name of a method",
    c.Equal: lambda k, rule: f"the same as {_others(rule)}",
    c.Differ: lambda k, rule: f"another value than {_others(rule)}",
    c.Ordered: lambda k, rule: f"not to be greater than {_others(rule)}",
    c.DateSpan: lambda k, rule: f"{_others(rule)} to be at most {k.max_days} days later",
    c.SameLength: lambda k, rule: f"as many items, joined by {k.separator!r}, as {_others(rule)}",
    c.AtLeastOneOf: lambda k, rule: f"at least one of {_all(rule)} to be {k.values[0]}",
}
