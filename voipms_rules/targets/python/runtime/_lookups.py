"""Account data for lookup rules, in whatever form the caller has it.

Accepted for ``lookups``: ``{"getServersInfo": <the decoded answer>}``,
``{"getServersInfo": [<its rows>]}``, or ``{"getServersInfo.server_pop":
<values>}``.  All become the last form, with sets of texts.  Where an answer has a
table of codes in place of rows (getLNPListStatus), its keys are the values.
"""

from voipms_checks._index import LOOKUPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any


def normalise(lookups: "Mapping[str, Any]") -> dict[str, frozenset[str]]:
    """The values by ``method.field``.

    Raises ValueError for a key that no rule looks at and for data of another shape.
    """
    if not hasattr(lookups, "items"):
        raise TypeError(f"lookups must be a mapping, not {type(lookups).__name__}")
    found: dict[str, frozenset[str]] = {}
    for key, data in lookups.items():
        if key in LOOKUPS:
            found[key] = frozenset(map(_text, _values(key, data)))
        else:
            found.update(_from_answer(key, data))
    return found


def _from_answer(method: str, data: "Any") -> "Iterator[tuple[str, frozenset[str]]]":
    keys = [key for key in LOOKUPS if key.partition(".")[0] == method]
    if not keys:
        raise ValueError(f"lookups: no rule looks at {method!r}; known: {', '.join(LOOKUPS)}")
    rows = list(_rows(method, data))
    fields = {key: key.partition(".")[2] for key in keys}
    found = {key: _column(field, rows) | _codes(field, data) for key, field in fields.items()}
    if rows and not any(found.values()):
        raise ValueError(f"lookups: no row of {method!r} has a {' or '.join(keys)}")
    for key, values in found.items():
        if values or not rows:
            yield key, values


def _column(field: str, rows: "list[Any]") -> frozenset[str]:
    values = [row[field] for row in rows if isinstance(row, dict) and field in row]
    return frozenset(map(_text, [*values, *(row for row in rows if isinstance(row, str | int))]))


def _codes(field: str, data: "Any") -> frozenset[str]:
    """The keys of a table of codes and texts that has the name of the field."""
    table = data.get(field) if isinstance(data, dict) else None
    return frozenset(table) if isinstance(table, dict) and field not in table else frozenset()


def _values(key: str, data: "Any") -> "Iterable[Any]":
    if isinstance(data, str | bytes | dict) or not hasattr(data, "__iter__"):
        raise ValueError(f"lookups: {key!r} must be a list of values")
    return data  # type: ignore[no-any-return]


def _rows(method: str, data: "Any") -> "Iterable[Any]":
    """The rows of an answer: its first list; an answer of one row may hold the bare row."""
    if isinstance(data, dict):
        _refuse_failure(method, data.get("status", "success"))
        parts = [value for name, value in data.items() if name != "status"]
        lists = [part for part in parts if isinstance(part, list)]
        return lists[0] if lists else [part for part in parts if isinstance(part, dict)]
    if isinstance(data, list | tuple | set | frozenset):
        return data
    raise ValueError(f"lookups: {method!r} must be the answer of that method, or its rows")


def _refuse_failure(method: str, status: "Any") -> None:
    """Only a call that worked says what the account holds."""
    from voipms_checks.codes import ErrorCode

    if status != "success" and not ErrorCode(str(status)).is_empty:
        raise ValueError(f"lookups: {method!r} answered {status}, which lists nothing")


def _text(value: "Any") -> str:
    return value if isinstance(value, str) else str(value)
