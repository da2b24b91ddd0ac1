"""Bulk checking of tables in memory: the same verdicts, the same kind of table back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

duckdb = pytest.importorskip("duckdb", reason="no duckdb here")

from bulk_runs import said  # noqa: E402

from voipms_rules.bulk.frames import judge  # noqa: E402
from voipms_rules.bulk.job import BulkError, Job  # noqa: E402
from voipms_rules.lint.examples import TODAY  # noqa: E402
from voipms_rules.targets.book import Book  # noqa: E402

JOB = Job("sendSMS", TODAY, keep=["day"])
DATA = {
    "did": [5551234567, 5551234567],
    "dst": ["5557654321", "55512"],
    "message": ["hi", None],
    "day": [date(2026, 1, 1), None],
}
EXPECTED = [
    ("invalid_dst", "dst", "invalid_dst/dst", "error"),
    ("message_empty", "message", "message_empty/message", "error"),
]


def check_one(table: Any, book: Book) -> Any:
    summary, rows = judge(table, JOB, book=book)
    assert (summary.rows, summary.bad) == (2, 1)
    return rows


def test_arrow(book: Book) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow here")
    rows = check_one(pyarrow.table(DATA), book).to_pylist()
    assert [row["source_row"] for row in rows] == [2]
    assert said(rows[0]["violations"]) == EXPECTED


def test_pandas(book: Book) -> None:
    pandas = pytest.importorskip("pandas", reason="no pandas here")
    rows = check_one(pandas.DataFrame(DATA), book)
    assert said(rows["violations"][0]) == EXPECTED


def test_polars(book: Book) -> None:
    polars = pytest.importorskip("polars", reason="no polars here")
    pytest.importorskip("pyarrow", reason="DuckDB reads Polars frames through pyarrow")
    rows = check_one(polars.DataFrame(DATA), book)
    assert said(rows["violations"].to_list()[0]) == EXPECTED


def test_duckdb_relation(book: Book) -> None:
    pytest.importorskip("pyarrow", reason="no pyarrow here")
    con = duckdb.connect()
    con.execute(
        "CREATE TABLE t AS SELECT 5551234567 AS did, unnest(['5557654321', '55512']) AS dst"
    )
    con.execute("ALTER TABLE t ADD COLUMN message VARCHAR DEFAULT 'hi'")
    _, rows = judge(con.table("t"), Job("sendSMS", TODAY), book=book)
    assert rows.to_pylist()[0]["dst"] == "55512"


def test_floats_are_judged_as_check_judges_them(book: Book) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow here")
    summary, rows = judge(pyarrow.table({"id": [1.0, None]}), Job("deleteSMS", TODAY), book=book)
    assert summary.odd == 1
    codes = [row["violations"][0]["code"] for row in rows.to_pylist()]
    assert codes == ["unencodable_value", "missing_sms"]


def test_what_is_no_table(book: Book) -> None:
    with pytest.raises(BulkError, match="cannot read rows from a dict"):
        judge(DATA, JOB, book=book)
