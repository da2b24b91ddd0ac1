"""Files through both engines: ``python spark_files.py MASTER FOLDER FIRST COUNT``.

Prints, as JSON, the seeds of files on which the engines differ in the summary
or in a byte of the output, how many files there were, and how many of them
DuckDB judged alone on both.
"""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import duckdb
from dirty_files import write
from pyspark.sql import SparkSession
from spark_session import session as local_session

from voipms_rules.bulk import cluster
from voipms_rules.bulk.engine import Run, workplace
from voipms_rules.bulk.job import BulkError, Job, Rows
from voipms_rules.bulk.sources import open_file
from voipms_rules.catalog import load_catalog
from voipms_rules.targets.book import Book

NOW = "2026-01-15"
BLOCK = "2000"  # bytes: several blocks in a small file
CALLS = (
    {"id": 1, "method": "sendSMS", "params": {"did": "5551234567", "dst": 55, "message": "x"}},
    {"id": "b", "method": "deleteSMS", "params": {"id": "7"}},
    {"id": 3, "method": "deleteSMS", "params": {"id": 1.5, "none": 1}},
    {"method": "nope"}, {"method": 5, "params": {}}, "x",
)  # fmt: skip
FLAT = (
    {"did": "5551234567", "dst": 55, "message": "a\ud800"}, {"did": None, "dst": True}, 5, {},
    {"did": "5551234567", "dst": "5557654321", "message": "fine"},
)  # fmt: skip


def main(master: str, folder: Path, first: int, count: int) -> None:
    book = Book.of(load_catalog())
    spark = local_session(master, **{
        **cluster.SETTINGS, "spark.sql.files.maxPartitionBytes": BLOCK,
        "spark.executor.memory": "512m",
    })  # fmt: skip
    inputs = [write(seed, folder) for seed in range(first, first + count)]
    inputs += [(lines(folder / "calls.jsonl", CALLS), "mixed")]
    inputs += [(lines(folder / "flat.jsonl", FLAT), "sendSMS"), (parquet(folder), "sendSMS")]
    wrong, alone = [], 0
    for at, (path, method) in enumerate(inputs):
        rows: Rows = ("bad", "all", "good")[at % 3]
        answers = [judge(engine, spark, book, path, method, rows) for engine in ("duckdb", "spark")]
        alone += answers[1][2]
        if answers[0][:2] != answers[1][:2]:
            wrong.append(path.name)
    print(json.dumps({"files": len(inputs), "wrong": wrong, "alone": alone}))
    spark.stop()


def judge(
    engine: str, spark: SparkSession, book: Book, path: Path, method: str, rows: Rows
) -> tuple[Any, str, int]:
    """The summary or the refusal, what was written, and how many inputs DuckDB judged alone."""
    out = path.with_name(f"{engine}.jsonl")
    out.unlink(missing_ok=True)
    with workplace() as (con, work):
        job = Job(method, NOW)
        run = _Counting(job, book, con, work)
        try:
            layouts = run.layouts(
                [open_file(con, str(path), None, None, work, job.parameters(book))]
            )
            if engine == "spark":
                summary = cluster.judge_files(run, layouts, rows, out, nullcontext(spark))
            else:
                summary = run.judge(layouts)
                run.write(layouts, rows, out)
        except BulkError as error:
            return str(error), "", 0
    return summary.to_dict(), out.read_text(), run.alone


class _Counting(Run):
    """Counts what it judges alone."""

    alone = 0

    def judge_one(self, *args: Any) -> Any:
        self.alone += 1
        return super().judge_one(*args)


def lines(path: Path, values: Any) -> Path:
    path.write_text("".join(f"{json.dumps(value)}\n" for value in values) + "{broken\n\n")
    return path


def parquet(folder: Path) -> Path:
    path = folder / "typed.parquet"
    duckdb.sql(
        "COPY (SELECT 5551234567 + i % 3 AS did, CASE WHEN i % 7 = 0 THEN 55 ELSE 5557654321 END"
        " AS dst, CASE WHEN i % 5 > 0 THEN 'm' || i END AS message FROM range(5000) t(i))"
        f" TO '{path}' (ROW_GROUP_SIZE 2048)"
    )
    return path


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
