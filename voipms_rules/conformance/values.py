"""Values worth trying for a constraint: both sides of every bound, near misses, hostile text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.patterns import (
    CharSet,
    Choice,
    Concat,
    Node,
    Repeat,
    expand_class,
    parse_pattern,
)

# What trips naive implementations, whatever the constraint says.
HOSTILE: tuple[str, ...] = (
    " ", "0", "00", "10", "1e1", "-0", "+1", "1.0", "1,0", "007", " 7", "7 ", "7\n", "0x10", "1_0",
    "null", "None", "true", "constructor", "__proto__", "toString", "hasOwnProperty",
    "\u0661\u0662", "\uff11\uff12", "\u00bd", "\u0130", "\u0131", "\u212a", "TITLE", "t\u0131tle",
    "\u00e9", "e\u0301", "\U0001f600", "\U0001f1e8\U0001f1e6", "\u200f", "a\u0000b", "a\tb", "a\r\nb",
    "'", '"', "`", "\\", "*/", "?>", "</script>", "${x}", "#{x}", "%s", "{{x}}", "\u2028", "\ufeff",
    "2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2026-13-01", "2026-00-10", "2026-01-31\n",
    "a@b.co", "a@b", "@b.co", "a@b..co", "1.2.3.4", "01.2.3.4", "1.2.3.4.5", "::ffff:1.2.3.4", "a.b",
    "-a.b", "SGVsbG8=", "SGVsbG8", "SGVsb", "=", "none:", "none", "account:", ":x", "vm:101",
)  # fmt: skip


def boundary_values(constraint: c.Constraint) -> Iterator[str]:
    """Values on both sides of every edge of a value constraint."""
    match constraint:
        case c.OneOf(values) | c.NoneOf(values):
            for value in values:
                yield from near_misses(value)
        case c.NotPrefix(values):
            for value in values:
                yield from (value, f"{value}123", f"1{value}", value[:-1])
        case c.AnyOf(options):
            for option in options:
                yield from boundary_values(option)
        case c.Digits(low, high):
            yield from _digit_strings(low, high)
        case c.Chars():
            yield from _class_strings(constraint)
        case c.Pattern(regex):
            yield from pattern_values(regex)
        case c.Length():
            yield from _sized_strings(constraint)
        case c.Integer():
            yield from _integers(constraint)
        case c.Decimal():
            yield from _decimals(constraint)
        case c.List():
            yield from _lists(constraint)
        case c.Routing(headers):
            yield from _routings(headers)
        case _:
            yield from _FIXED.get(type(constraint), ())


def near_misses(value: str) -> Iterator[str]:
    """A value and what is easily taken for it."""
    yield from (value, value.upper(), value.lower(), value.title(), f" {value}", f"{value} ")
    yield from (
        f"{value}\n",
        f"{value}x",
        value[:-1],
        f"0{value}",
        f"{value}.0",
        f"{value};{value}",
    )


def _digit_strings(low: int, high: int | None) -> Iterator[str]:
    lengths = {low - 1, low, low + 1} | ({high - 1, high, high + 1} if high else {40})
    for length in sorted(lengths):
        if 0 < length <= 65:
            yield "5" * length
            yield "5" * (length - 1) + "x"
    yield from ("0", "00", "-1", "1.5", "\u0665\u0665\u0665", "5 5")


def _class_strings(k: c.Chars) -> Iterator[str]:
    for spec in filter(None, (k.only, k.some)):
        yield "".join(sorted(expand_class(spec)))
    yield from ("abc", "ABC", "012", "a-b", "a b", "a.b", "a_b", "a@b", "a+b", "a/b", "a]b", "a^b")


# One character of each UTF-8 length, and the edges: U+07FF, U+0800, U+FFFF, U+10000.
_FILLERS = (
    ("a", 1), ("\u00e9", 2), ("\u07ff", 2), ("\u0800", 3), ("\u20ac", 3), ("\uffff", 3),
    ("\U00010000", 4), ("\U0001f600", 4),
)  # fmt: skip


def _sized_strings(k: c.Length) -> Iterator[str]:
    for bound in (k.min, k.max):
        if bound is None:
            continue
        for size in (bound - 1, bound, bound + 1):
            for filler, width in _FILLERS:
                divisor = width if k.unit == "utf8_bytes" else 1
                if size // divisor > 0:
                    yield filler * (size // divisor) + "a" * (size % divisor)


def _integers(k: c.Integer) -> Iterator[str]:
    for bound in (k.min, k.max):
        for number in (bound - k.step, bound - 1, bound, bound + 1, bound + k.step):
            yield from (str(number), f"0{number}", f"+{number}", f"{number}.0", f"{number}e0")
            yield f"0{number}\n"
    yield from ("-0", "00", "9" * 17, "9" * 18, "9" * 19, "9" * 40, "-" + "9" * 20, "1_0", "\u0661")


def _decimals(k: c.Decimal) -> Iterator[str]:
    edge = "0" * (k.scale - 1) + "1"
    for bound in (k.min, k.max):
        yield from (bound, f"{bound}.0", f"{bound}.{edge}", f"{bound}.{'0' * k.scale}")
        yield from (f"{bound}.{'0' * (k.scale + 1)}", f"0{bound}", f"+{bound}", f"{bound}.")
    yield from (
        "0",
        "-0",
        ".5",
        "0.5",
        "0.50",
        "-0.5",
        "1e1",
        "0,5",
        "1.25",
        "9" * 12,
        "9" * 13,
        "9" * 30,
    )
    yield from ("7.5", "0.3", "1.0", "NaN", "Infinity", "--1", "1.5.2")


def _lists(k: c.List) -> Iterator[str]:
    s = k.separator
    items = list(dict.fromkeys(boundary_values(k.item)))
    good = items[:1] or ["a"]
    yield from items
    yield from (
        s,
        f"{good[0]}{s}",
        f"{s}{good[0]}",
        f"{good[0]}{s}{s}{good[0]}",
        f"{good[0]}{s} {good[0]}",
    )
    for first, second in pairwise(items):
        yield f"{first}{s}{second}"
    if k.max_items is not None:
        for count in (k.max_items - 1, k.max_items, k.max_items + 1):
            yield s.join(good * count)


def _routings(headers: tuple[str, ...]) -> Iterator[str]:
    for header in (*headers, "none", "did", "ACCOUNT", "", " vm", "toString"):
        yield from (f"{header}:1", f"{header}:", header, f"{header}:a:b", f"{header};1")


_DATES = (
    "2026-01-31", "2026-02-28", "2026-02-29", "2024-02-29", "2000-02-29", "1900-02-29", "0000-00-00",
    "0001-01-01", "0000-01-01", "9999-12-31", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2026-12-32", "2026-00-01", "2026-1-5",
    "26-01-31", "2026-001-01", "2026/01/31", "20260131", "2026-01-31 ", "2026-01-31 23:59:59",
    "2026-01-31 24:00:00", "2026-01-31 23:60:00", "2026-01-31 23:59:60", "2026-01-31T10:00:00",
    "2026-01-31 1:00:00", "2026-01-31  10:00:00", "2026-01-31 10:00", "2026-1-05", "2026-01-5", "-026-01-31", "2026-+1-31",
    "\u0662026-01-31", "today", "-", "--", "2026-01-31 ::",
)  # fmt: skip
_FIXED: dict[type[c.Constraint], tuple[str, ...]] = {
    c.Date: _DATES,
    c.NotPast: (*_DATES, "2026-03-01", "2026-02-28", "2026-3-1"),
    c.Email: (
        "a@example.com", "a.b+c@example.co.uk", "a@b", "a@b.c", "@b.c", "a@", "a@@b.c", "a b@c.de",
        "a..b@c.de", ".a@c.de", "a.@c.de", "a@c..de", "a@-c.de", "a@c-.de", "a@c.1", "a@c.d1",
        "\u00e9@c.de", "a@\u00e9.de", "a" * 64 + "@c.de", "a" * 65 + "@c.de", "a@" + "b" * 63 + ".de",
        "a@" + "b" * 64 + ".de", '"a"@c.de', "a,b@c.de", "a@c.de\n", "a@[1.2.3.4]", "a@1.2.3.4", "@",
    ),
    c.Ipv4: (
        "0.0.0.0", "255.255.255.255", "256.1.1.1", "1.1.1.256", "01.1.1.1", "1.1.1", "1.1.1.1.1", "1..1.1",
        "1.1.1.1 ", "1.1.1.1.", "0x10.1.1.1", "::1", "::ffff:1.2.3.4", "1.1.1.", "\u0661.1.1.1", "1.1.1.-1", ".", "...",
    ),
    c.Cidr: (
        "10.0.0.0/0", "10.0.0.0/8", "10.0.0.0/32", "10.0.0.0/33", "10.0.0.0/08", "10.0.0.0/", "10.0.0.0",
        "10.0.0/8", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.0/8 ", "/8", "/",
    ),
    c.Hostname: (
        "a.b", "a-b.example.com", "-a.b", "a-.b", "a..b", ".a.b", "a.b.", "a", "a.1", "a.b1", "a_b.c",
        "x" * 63 + ".de", "x" * 64 + ".de", ".".join(["x" * 60] * 4) + ".abcdefgh",
        ".".join(["x" * 60] * 4) + ".abcdefghi", ".".join(["x" * 60] * 4) + ".abcdefghij", "A.B", "\u00e9.de", "a.b\n", ".",
    ),
    c.Base64: (
        "SGVsbG8=", "SGVsbG8", "SGVsb", "SGVs", "SGVs\r\nbG8=", "SGVs bG8=", "=", "==", "A===", "AA=A",
        "SGVsbG8=\n", "SGVsbA==", "SGVsbA===", "SGVs===", "SGVsbA", "data:audio/wav;base64,SGVs", "SGVs-_==", "S\u0130Vs", "\n",
    ),
}  # fmt: skip


# -- patterns -----------------------------------------------------------------


def pattern_values(regex: str) -> Iterator[str]:
    """Texts a pattern accepts at the ends of its quantifiers, and slightly broken ones."""
    node = parse_pattern(regex)
    for pick in ("low", "high", "last"):
        sample = _sample(node, pick)
        yield from (
            sample,
            sample[:-1],
            f"{sample}x",
            f"x{sample}",
            f"{sample}\n",
            sample.swapcase(),
        )
        yield from (f"{sample}{sample}", sample.replace(":", ";"), sample[1:])


def _sample(node: Node, pick: str) -> str:
    match node:
        case CharSet(chars):
            return min(chars) if pick != "last" else max(chars)
        case Concat(parts):
            return "".join(_sample(part, pick) for part in parts)
        case Choice(options):
            return _sample(options[-1 if pick == "last" else 0], pick)
        case Repeat(inner, low, high):
            return _sample(inner, pick) * (low if pick == "low" else high)
