"""Judges a small typed frame on a local Spark and prints the violations row by row, as JSON."""

from __future__ import annotations

import json

from spark_session import session

from voipms_rules.bulk.job import Job
from voipms_rules.bulk.spark import judge


def main() -> None:
    spark = session("local[1]")
    frame = spark.sql(
        "SELECT * FROM VALUES"
        " (1, '5551234567', 5557654321, 'hi', 1.0D), (2, '5551234567', 55, 'hi', NULL),"
        " (3, '5551234567', 9007199254740992, NULL, NULL), (4, CAST(X'FF' AS STRING), 55, '', NULL)"
        " AS t(at, From, To, message, extra)"
    )
    job = Job("sendSMS", "2026-01-15", {"did": "From", "dst": "To"}, keep=["at", "extra"])
    rows = judge(frame, job).orderBy("at").collect()
    plan = judge(frame, job)._jdf.queryExecution().executedPlan().toString()
    said = [[(v.code, v.param) for v in row.violations] for row in rows]
    print(json.dumps({"said": said, "python": "Python" in plan, "columns": rows[0].__fields__}))
    spark.stop()


if __name__ == "__main__":
    main()
