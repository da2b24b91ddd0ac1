"""Primitives of the generated checks that are too long to stand in line.

Every function judges one text (or a pair) and answers a boolean.  Regular
expressions are compiled on first use; nothing here is imported before a
method of an area is checked for the first time.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

_DAYS_BEFORE_MONTH = (306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275)


_compiled: "dict[str, Callable[[str], object]]" = {}


def matches(value: str, pattern: str) -> bool:
    """A full match; ``pattern`` is of the portable grammar."""
    fullmatch = _compiled.get(pattern)
    if fullmatch is None:
        from re import compile

        fullmatch = _compiled[pattern] = compile(pattern).fullmatch
    return fullmatch(value) is not None


def in_set_fold(value: str, values: "Collection[str]") -> bool:
    """Membership with ASCII letters folded to lower case."""
    return value.isascii() and value.lower() in values


def integer(value: str, low: int, high: int, step: int, zeros: bool) -> bool:
    """A whole number between two bounds, a multiple of ``step``."""
    digits = value.removeprefix("-")
    if not (digits.isdigit() and digits.isascii()) or len(value) > 18:
        return False
    if not zeros and digits[0] == "0" and value != "0":
        return False
    number = int(value)
    return low <= number <= high and number % step == 0


def scaled(value: str, scale: int) -> int | None:
    """A decimal text in units of ``10**-scale``, or None if it is none."""
    digits = value.removeprefix("-")
    whole, point, fraction = digits.partition(".")
    if not (whole.isdigit() and whole.isascii()) or len(whole) > 12:
        return None
    if whole[0] == "0" and len(whole) > 1:
        return None
    if point and not (fraction.isdigit() and fraction.isascii() and len(fraction) <= scale):
        return None
    number = int(whole + fraction.ljust(scale, "0"))
    return -number if value is not digits else number


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
    if day_number(value) is None:
        return False
    blank = value.find(" ")
    return (time or blank < 0) and (unpadded or (blank if blank >= 0 else len(value)) == 10)


def not_past(value: str, now: str | None) -> bool:
    """Not before ``now``; true for what is no date."""
    return ordered_dates(now or _today(), value)


def _today() -> str:
    """The date where it is earliest (UTC-12): what is today anywhere is not past."""
    from datetime import UTC, datetime, timedelta

    return (datetime.now(UTC) - timedelta(hours=12)).date().isoformat()


def ordered_dates(first: str, second: str) -> bool:
    """First <= second; true unless both are dates."""
    low, high = day_number(first), day_number(second)
    return low is None or high is None or low <= high


def ordered_integers(first: str, second: str) -> bool:
    """First <= second; true unless both are whole numbers of at most 15 digits."""
    low, high = _whole(first), _whole(second)
    return low is None or high is None or low <= high


def _whole(value: str) -> int | None:
    digits = value.removeprefix("-")
    if not (digits.isdigit() and digits.isascii()) or len(digits) > 15:
        return None
    return None if digits[0] == "0" and value != "0" else int(value)


def days_within(first: str, second: str, days: int) -> bool:
    """Second - first <= days; true unless both are dates."""
    start, end = day_number(first), day_number(second)
    return start is None or end is None or end - start <= days


def same_count(separator: str, first: str, *others: str) -> bool:
    """All texts hold the separator equally often."""
    count = first.count(separator)
    return all(other.count(separator) == count for other in others)


_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOSTNAME = rf"{_LABEL}(?:\.{_LABEL})+"
_ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = rf"{_ATOM}(?:\.{_ATOM})*"
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = rf"{_OCTET}(?:\.{_OCTET}){{3}}"


def hostname(value: str) -> bool:
    """At least two ASCII labels, the last not all digits, 253 characters at the most."""
    if len(value) > 253 or not matches(value, _HOSTNAME):
        return False
    return not value.rpartition(".")[2].isdigit()


def email(value: str) -> bool:
    """A local part of 1 to 64 characters and a host name."""
    local, at, domain = value.rpartition("@")
    if not at or len(local) > 64 or len(domain) > 253:
        return False
    return matches(local, _LOCAL) and hostname(domain)


def ipv4(value: str) -> bool:
    """A dotted quad without leading zeros."""
    return len(value) < 16 and matches(value, _IPV4)


def cidr(value: str) -> bool:
    """An IPv4 address, a slash and 0 to 32."""
    return len(value) < 19 and matches(value, rf"{_IPV4}/(?:3[0-2]|[12]?[0-9])")


def base64(value: str) -> bool:
    """Base64 of at least one group; line breaks and missing padding pass."""
    body = value.translate({10: None, 13: None}) if "\n" in value or "\r" in value else value
    if not matches(body, "[A-Za-z0-9+/]+={0,2}"):
        return False
    return len(body.rstrip("=")) % 4 != 1


def routing(value: str, headers: "Collection[str]") -> bool:
    """``header:target``; only ``none`` may have no target."""
    header, colon, target = value.partition(":")
    return colon == ":" and header in headers and (target != "" or header == "none")


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
