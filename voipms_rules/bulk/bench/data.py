"""The files of the benchmark: the same calls as CSV and as Parquet, one in a hundred bad."""

from __future__ import annotations

from pathlib import Path

import duckdb

from voipms_rules.bulk.sources import SQL
from voipms_rules.catalog import Catalog

METHODS = ("sendSMS", "createSubAccount")
FORMATS = ("csv", "parquet")
_WORDS = (
    "hello your order has shipped and will arrive tomorrow between nine and noon please reply"
    " STOP to end these messages or call us back thank you"
)
_USUAL = (
    "description", "callerid_number", "language", "internal_extension", "max_expiry",
    "internal_voicemail", "internal_dialtime", "record_calls",
)  # fmt: skip


def make(path: Path, method: str, catalog: Catalog, rows: int) -> None:
    """Write a file; ``i`` numbers its rows."""
    columns = _sms() if method == "sendSMS" else _sub_account(catalog)
    select = ", ".join(f"{value} AS {SQL.identifier(name)}" for name, value in columns.items())
    query = f"SELECT {select} FROM range({rows}) t(i)"
    duckdb.connect().execute(f"COPY ({query}) TO {SQL.text(str(path))}")


def _sms() -> dict[str, str]:
    number = "(2000000000 + hash(i + {}) % 7999999999)::VARCHAR"
    words = SQL.array([SQL.text(word) for word in _WORDS.split()])
    word = f"{words}[1 + (hash(i, k) % 26)::INT]"
    chosen = f"list_transform(range((6 + hash(i) % 16)::INT), lambda k: {word})"
    return {
        "did": number.format(1),
        "dst": f"CASE WHEN i % 100 = 7 THEN '55512' ELSE {number.format(2)} END",
        "message": f"left(array_to_string({chosen}, ' '), 160)",
    }


def _sub_account(catalog: Catalog) -> dict[str, str]:
    """The simplest call, a name, a password and the options most people set."""
    method = catalog.methods["createSubAccount"]
    values = {**method.minimal_example, **{name: method.full_example[name] for name in _USUAL}}
    return {name: SQL.text(value) for name, value in values.items()} | {
        "username": "'user' || i",
        "password": "'Secret' || hash(i) % 1000000 || 'x'",
        "internal_extension": "(100 + hash(i) % 99)::VARCHAR",
        "nat": "CASE WHEN i % 100 = 7 THEN 'maybe' ELSE 'yes' END",
    }
