"""Tables in memory: Arrow tables, pandas and Polars frames, DuckDB relations.

The same run as over files; the rows come back as the kind of table that was given.
"""

from __future__ import annotations

from typing import Any

from voipms_rules.bulk.engine import Run, workplace
from voipms_rules.bulk.job import BulkError, Job, Rows
from voipms_rules.bulk.sources import open_relation
from voipms_rules.bulk.summary import Summary
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book

# The library of a table -> how DuckDB hands out its answer.
_ANSWERS = {
    "pandas": "df",
    "polars": "pl",
    "pyarrow": "to_arrow_table",
    "duckdb": "to_arrow_table",
    "_duckdb": "to_arrow_table",
}


def judge(
    table: Any, job: Job, rows: Rows = "bad", book: Book | None = None
) -> tuple[Summary, Any]:
    """What was found, and the rows that are wanted with ``source_row`` and ``violations``.

    A DuckDB relation is answered by an Arrow table: it belongs to a connection
    of its own.
    """
    library = type(table).__module__.partition(".")[0]
    if library not in _ANSWERS:
        raise BulkError(f"cannot read rows from a {type(table).__name__}")
    given = table.to_arrow_table() if library.endswith("duckdb") else table
    with workplace() as (con, work):
        con.register("given", given)
        run = Run(job, book or Book.of(load_catalog()), con, work)
        layouts = run.layouts([open_relation(con, "the table", "given")])
        summary = run.judge(layouts)
        answer = con.sql(run.rows(layouts, rows))
        return summary, getattr(answer, _ANSWERS[library])()
