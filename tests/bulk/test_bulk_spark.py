"""Apache Spark: the conformance cases, a typed frame, a cluster that loses a worker."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pyspark = pytest.importorskip("pyspark", reason="no pyspark here")
duckdb = pytest.importorskip("duckdb", reason="no duckdb here")
if shutil.which("java") is None:
    pytest.skip("no java here", allow_module_level=True)

HERE = Path(__file__).parent
HOME = Path(pyspark.__file__).parent
LOOPBACK = "127.0.0.1"
ENVIRONMENT = {**os.environ, "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": LOOPBACK}


def run(script: str, *words: object) -> str:
    """What a script of this folder prints; it must succeed."""
    done = subprocess.run(
        [sys.executable, HERE / script, *map(str, words)],
        cwd=HERE, env=ENVIRONMENT, capture_output=True, text=True, timeout=900, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


def test_conformance(tmp_path: Path) -> None:
    """One case in six, of every method; ``spark_cases.py 1 FOLDER`` judges all."""
    said = json.loads(run("spark_cases.py", 6, tmp_path))
    assert said["judged"] > 6_000
    assert said["wrong"] == []


def test_typed_frame() -> None:
    answer = json.loads(run("spark_frame.py"))
    assert answer["said"] == [
        [],
        [["invalid_dst", "dst"]],
        [["unencodable_value", "dst"]],
        [["unencodable_value", "did"]],
    ]
    assert answer["columns"] == ["at", "From", "To", "message", "extra", "violations"]
    assert not answer["python"]


def test_a_lost_worker_loses_and_doubles_nothing(tmp_path: Path) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out"
    duckdb.sql(
        "COPY (SELECT i AS row, '5551234567' AS did, CASE WHEN i % 10 = 0 THEN '55' ELSE"
        " '5557654321' END AS dst, repeat('x', 100) AS message FROM range(400000) t(i))"
        f" TO '{source}'"
    )
    with cluster(tmp_path) as (master, workers):
        driver = subprocess.Popen(
            [sys.executable, HERE / "spark_run.py", master, source, out],
            cwd=HERE, env=ENVIRONMENT, stderr=subprocess.PIPE,
        )  # fmt: skip
        wait_for(lambda: any(out.glob("_temporary/**/*.parquet")) or driver.poll() is not None)
        assert not (out / "_SUCCESS").exists(), "the run ended before a worker could be killed"
        os.killpg(workers[0].pid, signal.SIGKILL)
        _, stderr = driver.communicate(timeout=300)
    assert driver.returncode == 0, stderr[-3000:]
    assert b"lost" in stderr.lower() or b"decommission" in stderr.lower()
    found = duckdb.sql(f"SELECT count(*), count(DISTINCT row) FROM '{out}/*.parquet'").fetchall()
    assert found == [(40_000, 40_000)]


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A master and two workers on loopback; they go at the end."""
    port = free_port()
    url = f"spark://{LOOPBACK}:{port}"
    package = "org.apache.spark.deploy"
    place = ("--host", LOOPBACK, "--webui-port", "0")
    started = [daemon(folder, f"{package}.master.Master", *place, "--port", str(port))]
    try:
        wait_for(lambda: answers(port))
        size = ("--cores", "1", "--memory", "700m", "--work-dir", str(folder / "work"))
        worker = f"{package}.worker.Worker"
        workers = [daemon(folder, worker, *place, *size, url) for _ in range(2)]
        started += workers
        yield url, workers
    finally:
        for process in started:
            end(process)


def daemon(folder: Path, *words: str) -> subprocess.Popen[bytes]:
    """A process of Spark's own, with a group of its own: an executor dies with its worker."""
    command = [HOME / "bin" / "spark-class", *words]
    log = (folder / "cluster.log").open("ab")
    return subprocess.Popen(
        command, env=ENVIRONMENT, stdout=log, stderr=log, start_new_session=True
    )


def end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=30)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((LOOPBACK, port)) == 0


def wait_for(condition: Callable[[], bool], seconds: int = 240) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come to that"
        time.sleep(0.05)
