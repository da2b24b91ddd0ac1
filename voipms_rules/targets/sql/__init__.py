"""Target ``sql``: the checks as plain SQL for DuckDB and Apache Spark.

The same printer writes the queries of :mod:`voipms_rules.bulk`.
"""

from __future__ import annotations

from voipms_rules.targets.engine import Target
from voipms_rules.targets.sql.emit import emit

TARGET = Target(
    name="sql",
    folder="sql",
    emit=emit,
    summary="queries for DuckDB and Apache Spark, one a method",
)
