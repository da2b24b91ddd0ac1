"""A driver: ``python spark_run.py MASTER IN.csv OUT`` writes the bad rows of a file as Parquet."""

from __future__ import annotations

import sys

from spark_session import session

from voipms_rules.bulk.job import Job
from voipms_rules.bulk.spark import judge


def main(master: str, source: str, out: str) -> None:
    spark = session(
        master, **{"spark.sql.files.maxPartitionBytes": "1m", "spark.executor.memory": "512m"}
    )
    frame = spark.read.option("header", "true").csv(source)
    judged = judge(frame, Job("sendSMS", "2026-01-15", keep=["row"]))
    bad = judged.where("exists(violations, v -> v.severity = 'error')")
    bad.write.parquet(out)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
