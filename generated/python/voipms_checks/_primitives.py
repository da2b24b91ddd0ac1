"""Primitives of the generated checks that are too long to stand in line.

Every function judges one text (or a pair) and answers a boolean.  Regular
expressions are compiled on first use; nothing here is imported before a
method of an area is checked for the first time.
"""

from time import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

_DAYS_BEFORE_MONTH = (306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275)


def matcher(home: "dict[str, Any]", name: str, pattern: str) -> "Callable[[str], object]":
    """A full match, compiled when first asked; then it takes its own place as ``home[name]``."""

    def first(value: str) -> object:
        from re import compile

        home[name] = compile(pattern).fullmatch
        return home[name](value)

    return first


def text(value: str) -> bool:
    """Whether a value that is not ASCII is sent as it is; UnicodeEncodeError if it cannot be."""
    return value.__class__ is str and value.encode() != b""


def in_set_fold(value: str, values: "Collection[str]") -> bool:
    """Membership with ASCII letters folded to lower case."""
    return value.isascii() and value.lower() in values


def integer(value: str, low: int, high: int, step: int, zeros: bool) -> bool:
    """A whole number between two bounds, a multiple of ``step``."""
    digits = value.removeprefix("-")
    if len(value) > 18 or not digits.encode().isdigit():
        return False
    if not zeros and digits[0] == "0" and value != "0":
        return False
    number = int(value)
    return low <= number <= high and number % step == 0


def scaled(value: str, scale: int) -> int | None:
    """A decimal text in units of ``10**-scale``, or None if it is none."""
    whole, point, fraction = value.partition(".")
    digits = whole.removeprefix("-")
    if len(digits) > 12 or not digits.encode().isdigit():
        return None
    if digits[0] == "0" and len(digits) > 1:
        return None
    if point and (len(fraction) > scale or not fraction.encode().isdigit()):
        return None
    number = int(digits + fraction.ljust(scale, "0"))
    return -number if len(digits) < len(whole) else number


def decimal(value: str, low: int, high: int, step: int, scale: int) -> bool:
    """A decimal number; bounds and step in units of ``10**-scale``."""
    number = scaled(value, scale)
    return number is not None and low <= number <= high and number % step == 0


def day_number(value: str) -> int | None:
    """A day count of ``yyyy-m-d``, with an optional time behind a blank; None if it is none."""
    if len(value) > 19 or not value.isascii():
        return None
    date, blank, time = value.partition(" ")
    year, _, rest = date.partition("-")
    month, _, day = rest.partition("-")
    if len(year) != 4 or not (0 < len(month) < 3 and 0 < len(day) < 3):
        return None
    if not (year.isdigit() and month.isdigit() and day.isdigit()):
        return None
    if blank and not _time(time):
        return None
    return _days(int(year), int(month), int(day))


_day_numbers: dict[str, int] = {}
_FIRST_OF_1970 = 719_468
_MOST_DAYS = 4096  # remembered; calls are about the same few days
known_day: "Callable[[Any], int | None]" = _day_numbers.get


def day(value: str) -> int | None:
    """As :func:`day_number`; that of a padded date without a time is remembered."""
    number = day_number(value)
    if number is not None and len(value) == 10 and len(_day_numbers) < _MOST_DAYS:
        _day_numbers[str.__str__(value)] = number
    return number


def _days(year: int, month: int, day: int) -> int | None:
    if year < 1 or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if day > 28 and day > _days_in(year, month):
        return None
    if month < 3:
        year -= 1
    return year * 365 + year // 4 - year // 100 + year // 400 + _DAYS_BEFORE_MONTH[month - 1] + day


def _days_in(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _time(value: str) -> bool:
    parts = value.split(":")
    return (
        len(parts) == 3
        and all(len(part) == 2 and part.isdigit() for part in parts)
        and parts[0] <= "23"
        and parts[1] <= "59"
        and parts[2] <= "59"
    )


def date(value: str, unpadded: bool, time: bool) -> bool:
    """A day of the calendar."""
    return day_number(value) is not None and date_form(value, unpadded, time)


def date_form(value: str, unpadded: bool, time: bool) -> bool:
    """What a text with a day count may look like besides ``yyyy-mm-dd``."""
    blank = value.find(" ")
    return (time or blank < 0) and (unpadded or (blank if blank >= 0 else len(value)) == 10)


def today(now: str | None) -> int:
    """The day count of ``now``; without it of where it is earliest (UTC-12).

    What is today anywhere is not past.
    """
    if now is not None:
        return day_number(now) or 0
    return _FIRST_OF_1970 + int(time() - 43_200) // 86_400


def ordered_integers(first: str, second: str) -> bool:
    """First <= second; true unless both are whole numbers of at most 15 digits."""
    if first >= "0" and second >= "0" and (len(first), first) <= (len(second), second):
        return True  # neither has a sign, so if both are numbers, they are in order
    low, high = _whole(first), _whole(second)
    return low is None or high is None or low <= high


def _whole(value: str) -> int | None:
    digits = value.removeprefix("-")
    if len(digits) > 15 or not digits.encode().isdigit():
        return None
    return None if digits[0] == "0" and value != "0" else int(value)


_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOSTNAME = rf"{_LABEL}(?:\.{_LABEL})+"
_ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = rf"{_ATOM}(?:\.{_ATOM})*"
_octets: set[str] = set()  # filled when first asked for

_match_hostname = matcher(globals(), "_match_hostname", _HOSTNAME)
_match_local = matcher(globals(), "_match_local", _LOCAL)
_match_base64 = matcher(globals(), "_match_base64", "[A-Za-z0-9+/]+={0,2}")
# What most host names look like: no hyphen, no digit in the last label.
_COMMON_HOST = r"(?>[A-Za-z0-9]++\.)++[A-Za-z]++"
_match_common_host = matcher(globals(), "_match_common_host", _COMMON_HOST)

common_email = rf"(?>{_ATOM}(?>\.{_ATOM})*+)@{_COMMON_HOST}"
"""What most addresses look like; it is right about texts of at most 64 characters."""

common_base64 = "[A-Za-z0-9+/]++={0,2}+"
"""Base64 without line breaks; it is right about texts of a multiple of four characters."""


def hostname(value: str) -> bool:
    """At least two ASCII labels, the last not all digits, 253 characters at the most."""
    if len(value) < 64 and _match_common_host(value):
        return True
    if len(value) > 253 or not _match_hostname(value):
        return False
    return not value.rpartition(".")[2].isdigit()


def email(value: str) -> bool:
    """A local part of 1 to 64 characters and a host name."""
    if len(value) > 318:
        return False
    local, at, domain = value.rpartition("@")
    if not at or len(local) > 64:
        return False
    return bool(_match_local(local)) and hostname(domain)


def ipv4(value: str) -> bool:
    """A dotted quad without leading zeros."""
    if len(value) > 15 or not value or not "0" <= value[-1] <= "9":
        return False
    if not _octets:
        _octets.update(map(str, range(256)))
    parts = value.split(".")
    return len(parts) == 4 and _octets.issuperset(parts)


def cidr(value: str) -> bool:
    """An IPv4 address, a slash and 0 to 32."""
    if len(value) > 18 or "/" not in value:
        return False
    address, _, bits = value.partition("/")
    return ipv4(address) and bits in _octets and int(bits) < 33


def base64(value: str) -> bool:
    """Base64 of at least one group; line breaks and missing padding pass."""
    body = value.translate({10: None, 13: None}) if "\n" in value or "\r" in value else value
    if not _match_base64(body):
        return False
    return len(body.rstrip("=")) % 4 != 1


def lookup_has(lookups: "Mapping[str, Collection[str]]", key: str, value: str) -> bool:
    """The value is in the caller's list; true when that list was not supplied."""
    rows = lookups.get(key)
    return rows is None or value in rows


def lookup_lacks(lookups: "Mapping[str, Collection[str]]", key: str, value: str) -> bool:
    """The value is not in the caller's list; true when that list was not supplied."""
    rows = lookups.get(key)
    return rows is None or value not in rows


def lookup_below(lookups: "Mapping[str, Collection[str]]", key: str, most: int) -> bool:
    """The caller's list is shorter than ``most``; true when it was not supplied."""
    rows = lookups.get(key)
    return rows is None or len(rows) < most
