"""Emits plain SQL: per dialect one file a method, a query over ``calls`` and ``account``."""

from __future__ import annotations

from collections.abc import Iterator

from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Violations
from voipms_rules.targets.sql.dialects import DIALECTS, Dialect
from voipms_rules.targets.sql.printer import AccountColumns, SqlPrinter

_README = """\
# The checks as SQL

One query a method, for DuckDB (1.3 or newer) in `duckdb/` and for Apache Spark (4.0 or newer) in
`spark/`, by area. Nothing but SQL runs: no server, no extension, no user-defined function.

A query reads two relations that you provide, a view or a table each:

| relation | columns |
|---|---|
| `calls` | a text column for each parameter of the method (the query's head lists them), NULL where it is not given; any other columns pass through |
| `account` | one row: `now`, the date of the calls as text, `yyyy-mm-dd`; `lookups`, a map from `method.field` to the texts of your account's own lists, empty if you have none |

The answer is `calls` with one more column, `violations`: a list of
`(code, param, rule, severity, actual, limit)`, in the order in which the server is expected to look;
an empty list where nothing is wrong. `actual` and `limit` are texts, `limit` a JSON list where it is
several values. The value of a secret parameter is never in `actual`.

DuckDB:

```sql
CREATE VIEW calls AS SELECT "From" AS did, "To" AS dst, "Body" AS message
  FROM read_csv('sms.csv', all_varchar = true);
CREATE VIEW account AS SELECT '2026-01-15' AS now, MAP {'getDIDsInfo.did': ['5551234567']} AS lookups;
.read duckdb/messaging/sendSMS.sql
```

Spark, without lists of your own:

```sql
CREATE TEMPORARY VIEW account AS
  SELECT '2026-01-15' AS now, CAST(map() AS MAP<STRING, ARRAY<STRING>>) AS lookups;
```

`voipms-rules bulk` does all of this for files, and judges again in Python what no SQL text can hold.
"""


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The README and a file for each dialect and method."""
    yield "README.md", _README
    for dialect in DIALECTS:
        for area, programs in book.programs.areas.items():
            for program in programs:
                path = f"{dialect.name}/{area}/{program.method.name}.sql"
                yield path, _head(program) + query(book, dialect, program)


def query(book: Book, dialect: Dialect, program: Program) -> str:
    """The query that judges the relation ``calls`` with the relation ``account``."""
    found = Violations(book, SqlPrinter(dialect, AccountColumns())).of(program)
    return f"SELECT calls.*, {found} AS violations\nFROM calls CROSS JOIN account;\n"


def _head(program: Program) -> str:
    """What the file is, and the columns it reads; texts of the catalog on one line each."""
    columns = ", ".join(program.plan.reads) or "none"
    summary = " ".join(program.method.summary.split())
    return (
        f"-- {program.method.name}: {summary}\n"
        f"-- Columns of calls that are read: {columns}\n"
        "-- Generated from the catalog by `voipms-rules generate`; do not edit.\n"
    )
