"""Regular expressions without anchors: numbers in a range, dates, addresses.

They use what ECMA-262, Python, Rust and RE2 read alike: literals, classes,
groups and quantifiers.  Without look-ahead, ranges are spelled digit by digit.
"""

from __future__ import annotations

from collections.abc import Iterable

from voipms_rules.catalog.patterns import class_body, expand_class

# The reference takes no longer text for a whole number, sign and zeros included.
INTEGER_LENGTH = 18


def literal(text: str) -> str:
    """A text as a regular expression; ASCII punctuation and controls as ``\\xHH``."""
    return "".join(map(_escaped, text))


def _escaped(char: str) -> str:
    return char if char.isalnum() or char > "~" else f"\\x{ord(char):02X}"


def folded(text: str) -> str:
    """A text in any case, of ASCII letters only."""
    return "".join(
        f"[{char.upper()}{char.lower()}]" if char.isascii() and char.isalpha() else literal(char)
        for char in text
    )


def either(options: Iterable[str]) -> str:
    """One of several expressions, as a unit; those given twice once."""
    unique = list(dict.fromkeys(options))
    return unique[0] if len(unique) == 1 else f"(?:{'|'.join(unique)})"


def repeated(low: int, high: int | None) -> str:
    """The quantifier for ``low`` to ``high`` times."""
    if (low, high) in ((0, None), (1, None)):
        return "+" if low else "*"
    if low == high:
        return f"{{{low}}}"
    return f"{{{low},{'' if high is None else high}}}"


# -- numbers ----------------------------------------------------------------------


def integers(low: int, high: int, leading_zeros: bool) -> str:
    """Whole numbers from ``low`` to ``high``."""
    parts = _widths(max(low, 0), high, INTEGER_LENGTH if leading_zeros else 0)
    parts += [f"-{part}" for part in _negative(low, high, leading_zeros)]
    return either(parts)


def _negative(low: int, high: int, leading_zeros: bool) -> list[str]:
    """The magnitudes behind a minus sign; ``-0`` is a number only among leading zeros."""
    least = max(-high, 0 if leading_zeros else 1)
    return _widths(least, -low, INTEGER_LENGTH - 1 if leading_zeros else 0)


def _widths(low: int, high: int, room: int = 0) -> list[str]:
    """Numbers of ``low`` to ``high``, one expression per digit count.

    Zeros may lead as far as ``room`` characters hold them.
    """
    parts = []
    for width in range(len(str(low)), len(str(high)) + 1 if low <= high else 0):
        first = max(low, 10 ** (width - 1) if width > 1 else 0)
        zeros = f"0{{0,{room - width}}}" if room > width else ""
        parts.append(zeros + _span(str(first), str(min(high, 10**width - 1))))
    return parts


def _span(low: str, high: str) -> str:
    """Digit strings of one length between two of them."""
    rest = len(low) - 1
    if rest < 0:
        return ""
    if low[0] == high[0]:
        return low[0] + _span(low[1:], high[1:])
    first, last = int(low[0]), int(high[0])
    parts = []
    if low[1:].strip("0"):
        parts.append(low[0] + _span(low[1:], "9" * rest))
        first += 1
    tail = []
    if high[1:].strip("9"):
        tail.append(high[0] + _span("0" * rest, high[1:]))
        last -= 1
    middle = [_digit(first, last) + _digits(rest)] if first <= last else []
    return either([*parts, *middle, *tail])


def _digit(first: int, last: int) -> str:
    return str(first) if first == last else f"[{first}-{last}]"


def _digits(count: int) -> str:
    return f"[0-9]{repeated(count, count)}" if count > 1 else "[0-9]" * count


def decimals(low: int, high: int, fractions: str, zeros: str) -> str:
    """Numbers from ``low`` (at most 0) to ``high`` (at least 0) with a fraction.

    ``fractions`` matches what may stand behind the point, ``zeros`` a fraction
    that adds nothing.
    """
    return f"(?:{_magnitude(high, fractions, zeros)}|-{_magnitude(-low, fractions, zeros)})"


def _magnitude(most: int, fractions: str, zeros: str) -> str:
    top = f"{most}{_optional_fraction(zeros)}"
    if most == 0:
        return top
    return either([either(_widths(0, most - 1)) + _optional_fraction(fractions), top])


def _optional_fraction(fraction: str) -> str:
    return f"(?:\\x2E{fraction})?" if fraction else ""


def fractions(scale: int, step: int) -> str:
    """The digits behind the point of the multiples of ``step`` units of ``10**-scale``."""
    if scale == 0 or step == 1:
        return f"[0-9]{repeated(1, scale)}" if scale else ""
    texts = [str(number).zfill(scale).rstrip("0") for number in range(0, 10**scale, step)]
    return either(_padded(text, scale) for text in texts)


def _padded(text: str, scale: int) -> str:
    """Digits with any of the zeros behind them that ``scale`` has room for."""
    room = scale - len(text)
    return text + (f"0{{{0 if text else 1},{room}}}" if room else "")


# -- dates ------------------------------------------------------------------------

_YEAR = "(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])"
_FOURTH = "(?:0[48]|[2468][048]|[13579][26])"  # 04 to 96: the leap years of a century
_LEAP_YEAR = f"(?:[0-9]{{2}}{_FOURTH}|{_FOURTH}00)"
_TIME = "(?:\\x20(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?"


def dates(unpadded: bool, time: bool) -> str:
    """Days of the Gregorian calendar."""
    zero = "0?" if unpadded else "0"
    day = f"(?:{zero}[1-9]|1[0-9]|2[0-8])"
    month = f"(?:{zero}[1-9]|1[0-2])"
    most = f"(?:{zero}[13-9]|1[0-2])"  # the months with a 30th
    long = f"(?:{zero}[13578]|1[02])"
    common = either([f"{month}-{day}", f"{most}-(?:29|30)", f"{long}-31"])
    return f"(?:{_YEAR}-{common}|{_LEAP_YEAR}-{zero}2-29){_TIME if time else ''}"


# -- addresses ----------------------------------------------------------------------

_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
IPV4 = f"{_OCTET}(?:\\x2E{_OCTET}){{3}}"
CIDR = f"{IPV4}\\x2F(?:3[0-2]|[12]?[0-9])"

# Whether the last label is all digits, and the lengths, are said beside these.
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9\\x2D]{0,61}[A-Za-z0-9])?"
HOSTNAME = f"{_LABEL}(?:\\x2E{_LABEL})+"
_ATOM_CHARS = expand_class("A-Za-z0-9!#$%&'*+/=?^_`{|}~-")
_ATOM = f"[{class_body(_ATOM_CHARS)}]+"
EMAIL = f"{_ATOM}(?:\\x2E{_ATOM})*@{HOSTNAME}"
