"""The wire form of values: what would be sent for a bool, a number, a date, a list.

Imported only when a value is not plain ASCII text.
"""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from voipms_checks._check import Entry, Wire

_LARGEST = 2**53 - 1  # beyond it JSON numbers lose digits
_PLAIN: "Wire" = ("0", "1", None)


def encode_all(params: "Mapping[str, Any]", entry: "Entry") -> tuple[dict[str, str], list[str]]:
    """The encodable values by name, and the names of the others, declared ones first."""
    if params.__class__ is not dict and not isinstance(params, Mapping):
        raise TypeError(f"params must be a mapping, not {type(params).__name__}")
    _, wires, names = entry
    encoded: dict[str, str] = {}
    bad: list[Any] = []
    for name, value in params.items():
        if value is None:
            continue
        text = value if value.__class__ is str else _encode(value, wires.get(name, _PLAIN))
        if text is None or not _well_formed(name) or not _well_formed(text):
            bad.append(name)
        else:
            encoded[name] = text
    if not bad:
        return encoded, bad
    undeclared = sorted(_shown(name) for name in bad if name not in names)
    return encoded, [name for name in names if name in bad] + undeclared


def _shown(name: "Any") -> str:
    if isinstance(name, str):
        return name.encode("utf-8", "backslashreplace").decode()
    return type(name).__name__


def _well_formed(text: "Any") -> bool:
    if not isinstance(text, str):
        return False
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _encode(value: "Any", wire: "Wire") -> str | None:
    if isinstance(value, str):
        return str.__str__(value)  # not what a subclass shows
    if isinstance(value, list | tuple):
        return _join(value, wire)
    return _scalar(value, wire)


def _scalar(value: "Any", wire: "Wire") -> str | None:
    match value:
        case bool():
            return wire[value]
        case int():
            return int.__repr__(value) if abs(value) <= _LARGEST else None
        case datetime():
            return value.replace(tzinfo=None).isoformat(" ", "seconds")
        case date():
            return value.isoformat()
        case Decimal():
            return _decimal(value)
    return None


def _decimal(value: Decimal) -> str | None:
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or abs(exponent) > 30 or value.adjusted() > 30:
        return None
    return f"{value:f}"


def _join(values: "Any", wire: "Wire") -> str | None:
    if wire[2] is None:
        return None
    items = [str.__str__(v) if isinstance(v, str) else _scalar(v, wire) for v in values]
    return None if None in items else wire[2].join(map(str, items))
