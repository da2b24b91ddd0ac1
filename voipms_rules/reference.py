"""The reference evaluator: what every constraint means, said once, plainly.

It walks the check plan over the catalog itself, with no code generation in
between.  It is slow and is the oracle: the lint of examples and the expected
verdicts of the conformance cases come from it, and tests hold every back end
against it.  Semantics follow the portability rules in CONTRIBUTING.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.model import Condition, Rule
from voipms_rules.catalog.patterns import expand_class, to_dfa
from voipms_rules.plan import MethodPlan

Params = Mapping[str, str | None]
Lookups = Mapping[str, Sequence[str]]

UNENCODABLE = "unencodable_value"
UNKNOWN = "unknown_parameter"


@dataclass(frozen=True)
class Verdict:
    """One thing found: the code, the parameter, the rule id and whether it is a warning."""

    code: str
    param: str
    rule: str
    warning: bool


@dataclass(frozen=True)
class Context:
    """What a call is judged against besides its parameters."""

    lookups: Mapping[str, frozenset[str]]
    now: str


def judge(plan: MethodPlan, params: Params, lookups: Lookups, now: str) -> list[Verdict]:
    """Everything wrong with a call of strings, in the plan's order.

    ``lookups`` maps ``method.field`` to the values of the caller's account;
    ``now`` is the date of the call, ``yyyy-mm-dd``.
    """
    unencodable = [
        Verdict(UNENCODABLE, name, UNENCODABLE, False)
        for name in _in_order(plan, params)
        if not _well_formed(params[name])
    ]
    if unencodable:
        return unencodable
    context = Context({key: frozenset(values) for key, values in lookups.items()}, now)
    found = [
        Verdict(rule.code, rule.param, rule.id, rule.evidence.level == "inferred")
        for step in plan.steps
        for rule in _first_broken(step.rules, params, context)
    ]
    unknown = sorted(name for name in params if name not in plan.method.by_name)
    return found + [Verdict(UNKNOWN, name, UNKNOWN, True) for name in unknown]


def _in_order(plan: MethodPlan, params: Params) -> list[str]:
    declared = [p.name for p in plan.method.parameters if p.name in params]
    return declared + sorted(name for name in params if name not in plan.method.by_name)


def _well_formed(value: str | None) -> bool:
    return value is None or not any("\ud800" <= char <= "\udfff" for char in value)


def _first_broken(rules: Sequence[Rule], params: Params, context: Context) -> Iterator[Rule]:
    for rule in rules:
        if is_broken(rule, params, context):
            yield rule
            return


def is_broken(rule: Rule, params: Params, context: Context) -> bool:
    """Whether a call breaks one rule."""
    if not all(_condition_holds(condition, params) for condition in rule.when):
        return False
    values = [params.get(name) for name in rule.params]
    match rule.constraint:
        case c.Required(zero_is_missing):
            return not values[0] or (zero_is_missing and values[0] == "0")
        case c.Forbidden():
            return bool(values[0])
        case c.AtLeastOneOf(accepted):
            return not any(value in accepted for value in values)
    if not all(values):
        return False
    if isinstance(rule.constraint, c.CROSS):
        return not cross_holds(rule.constraint, [value or "" for value in values])
    return not holds(rule.constraint, values[0] or "", context)


def _condition_holds(condition: Condition, params: Params) -> bool:
    value = params.get(condition.param) or ""
    if condition.one_of is not None:
        return value in condition.one_of
    if condition.none_of is not None:
        return value != "" and value not in condition.none_of
    return (value != "") == condition.given


# -- one value --------------------------------------------------------------------


def holds(constraint: c.Constraint, value: str, context: Context) -> bool:
    """Whether a value that is not empty satisfies a value constraint."""
    return _HOLDS[type(constraint)](constraint, value, context)


def _fold(text: str) -> str:
    return re.sub("[A-Z]", lambda match: match[0].lower(), text)


def _one_of(k: c.OneOf, value: str, _: Context) -> bool:
    if k.ignore_case:
        return _fold(value) in [_fold(accepted) for accepted in k.values]
    return value in k.values


def _any_of(k: c.AnyOf, value: str, context: Context) -> bool:
    return any(holds(option, value, context) for option in k.values)


def _is_digits(value: str) -> bool:
    return value.isascii() and value.isdigit()


def _digits(k: c.Digits, value: str, _: Context) -> bool:
    return _is_digits(value) and k.min <= len(value) and (k.max is None or len(value) <= k.max)


def _chars(k: c.Chars, value: str, _: Context) -> bool:
    if k.only is not None and not set(value) <= expand_class(k.only):
        return False
    return k.some is None or bool(set(value) & expand_class(k.some))


def _length(k: c.Length, value: str, _: Context) -> bool:
    size = len(value.encode()) if k.unit == "utf8_bytes" else len(value)
    return (k.min is None or k.min <= size) and (k.max is None or size <= k.max)


def _integer(k: c.Integer, value: str, _: Context) -> bool:
    shape = "-?[0-9]+" if k.leading_zeros else "0|-?[1-9][0-9]*"
    if not re.fullmatch(shape, value) or len(value) > 18:
        return False
    return k.min <= int(value) <= k.max and int(value) % k.step == 0


def scaled(value: str, scale: int) -> int | None:
    """A decimal text as a whole number of ``10**-scale``; None when it is not one."""
    match = re.fullmatch(r"(-?)(0|[1-9][0-9]{0,11})(?:\.([0-9]+))?", value)
    if not match or len(match[3] or "") > scale:
        return None
    magnitude = int(match[2] + (match[3] or "").ljust(scale, "0"))
    return -magnitude if match[1] else magnitude


def _decimal(k: c.Decimal, value: str, _: Context) -> bool:
    number = scaled(value, k.scale)
    if number is None:
        return False
    low, high = scaled(k.min, k.scale), scaled(k.max, k.scale)
    step = scaled(k.step, k.scale) if k.step else 1
    assert low is not None and high is not None and step is not None
    return low <= number <= high and number % step == 0


_DATE = re.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})( [0-9]{2}:[0-9]{2}:[0-9]{2})?")


def day_number(value: str) -> int | None:
    """Days since 0000-03-01 of a date with or without padding and time; None if it is none."""
    match = _DATE.fullmatch(value)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= _days_in(year, month):
        return None
    if match[4] and not (match[4][1:3] <= "23" and match[4][4:6] <= "59" and match[4][7:] <= "59"):
        return None
    shifted, months = (year, month - 3) if month > 2 else (year - 1, month + 9)
    leaps = shifted // 4 - shifted // 100 + shifted // 400
    return shifted * 365 + leaps + (months * 153 + 2) // 5 + day - 1


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _date(k: c.Date, value: str, context: Context) -> bool:
    if day_number(value) is None:
        return False
    date, _, time = value.partition(" ")
    return (k.unpadded or len(date) == 10) and (k.time or not time)


def _not_past(_: c.NotPast, value: str, context: Context) -> bool:
    day, today = day_number(value), day_number(context.now)
    return day is None or today is None or day >= today


_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"


def is_hostname(value: str) -> bool:
    """ASCII labels, at least two, 253 characters at the most, the last not all digits."""
    if len(value) > 253 or not re.fullmatch(rf"{_LABEL}(?:\.{_LABEL})+", value):
        return False
    return not _is_digits(value.rpartition(".")[2])


def is_email(value: str) -> bool:
    """Local part of 1 to 64 atom characters, no point at its ends or twice, and a host name."""
    local, at, domain = value.rpartition("@")
    atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
    shape = rf"{atom}(?:\.{atom})*"
    return (
        bool(at) and len(local) <= 64 and bool(re.fullmatch(shape, local)) and is_hostname(domain)
    )


def is_ipv4(value: str) -> bool:
    """Four numbers of 0 to 255 without leading zeros."""
    octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
    return bool(re.fullmatch(rf"{octet}(?:\.{octet}){{3}}", value))


def is_cidr(value: str) -> bool:
    """IPv4, a slash and 0 to 32 without leading zeros."""
    address, slash, prefix = value.rpartition("/")
    return bool(slash) and is_ipv4(address) and bool(re.fullmatch("3[0-2]|[12]?[0-9]", prefix))


def _base64(k: c.Base64, value: str, _: Context) -> bool:
    body = re.sub("[\r\n]", "", value)
    if not re.fullmatch("[A-Za-z0-9+/]+={0,2}", body):
        return False
    return len(body.rstrip("=")) % 4 != 1


def _list(k: c.List, value: str, context: Context) -> bool:
    items = value.split(k.separator)
    if len(items) < k.min_items or (k.max_items is not None and len(items) > k.max_items):
        return False
    return all(item and holds(k.item, item, context) for item in items)


def _routing(k: c.Routing, value: str, _: Context) -> bool:
    header, colon, target = value.partition(":")
    return bool(colon) and header in k.headers and (bool(target) or header == "none")


def _rows(k: Any, context: Context) -> frozenset[str] | None:
    return context.lookups.get(f"{k.method}.{k.field}")


def _in_lookup(k: c.InLookup, value: str, context: Context) -> bool:
    rows = _rows(k, context)
    return rows is None or value in rows


def _not_in_lookup(k: c.NotInLookup, value: str, context: Context) -> bool:
    rows = _rows(k, context)
    return rows is None or value not in rows


def _lookup_count(k: c.LookupCount, _: str, context: Context) -> bool:
    rows = _rows(k, context)
    return rows is None or len(rows) < k.max


_HOLDS: dict[type[c.Constraint], Callable[[Any, str, Context], bool]] = {
    c.OneOf: _one_of,
    c.NoneOf: lambda k, value, _: value not in k.values,
    c.NotPrefix: lambda k, value, _: not value.startswith(k.values),
    c.AnyOf: _any_of,
    c.Digits: _digits,
    c.Chars: _chars,
    c.Pattern: lambda k, value, _: to_dfa(k.regex).matches(value),
    c.Length: _length,
    c.Integer: _integer,
    c.Decimal: _decimal,
    c.Date: _date,
    c.NotPast: _not_past,
    c.Email: lambda k, value, _: is_email(value),
    c.Ipv4: lambda k, value, _: is_ipv4(value),
    c.Cidr: lambda k, value, _: is_cidr(value),
    c.Hostname: lambda k, value, _: is_hostname(value),
    c.Base64: _base64,
    c.List: _list,
    c.Routing: _routing,
    c.InLookup: _in_lookup,
    c.NotInLookup: _not_in_lookup,
    c.LookupCount: _lookup_count,
}


# -- several values ------------------------------------------------------------------


def cross_holds(constraint: c.Constraint, values: Sequence[str]) -> bool:
    """Whether values that are all given satisfy a cross constraint."""
    match constraint:
        case c.Equal():
            return values[0] == values[1]
        case c.Differ():
            return values[0] != values[1]
        case c.Ordered(compare):
            return _ordered(compare, *values)
        case c.DateSpan(max_days):
            first, second = map(day_number, values)
            return first is None or second is None or second - first <= max_days
        case c.SameLength(separator):
            return len({value.count(separator) for value in values}) == 1
    raise TypeError(f"{constraint.kind()} is not a cross constraint")


def _ordered(compare: str, low: str, high: str) -> bool:
    if compare == "date":
        first, second = day_number(low), day_number(high)
    else:
        first, second = _whole(low), _whole(high)
    return first is None or second is None or first <= second


def _whole(value: str) -> int | None:
    return int(value) if re.fullmatch("0|-?[1-9][0-9]{0,14}", value) else None
