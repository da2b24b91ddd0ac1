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

from voipms_rules.bulk.lines import look  # noqa: E402

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
    assert said["passed"] == [], "what the cheap question calls fine breaks no rule"
    assert said["fine"] > 0.8 * said["good"]


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


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_lines_before_a_block(tmp_path: Path, end: bytes) -> None:
    """A block has the lines that begin behind its first byte; the first has the first line too."""
    path = tmp_path / "in.csv"
    text = b"\n".join(b"\xc3\xa9" * (at * 7919 % 900) for at in range(4000)) + end
    path.write_bytes(text)
    seen = look(path)
    assert (seen.lines, seen.valid, seen.returns) == (4000, True, b"\r" in end)
    starts = [0, *(at + 1 for at, byte in enumerate(text) if byte == ord("\n"))]
    for block in (0, 1, 2, 1 << 20, (1 << 20) + 777, len(text) - 1):
        assert seen.before(block) == (block > 0) * sum(start <= block for start in starts)


def test_a_look_at_ill_formed_text(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(b"a" * ((1 << 20) - 1) + "\u00e9".encode())
    assert look(path).valid
    path.write_bytes(b"a" * ((1 << 20) - 1) + b"\xc3")
    assert not look(path).valid


def test_the_same_file_through_both_engines(tmp_path: Path) -> None:
    """Any dialect, broken rows, JSON Lines in both forms, typed columns: the same bytes."""
    answer = json.loads(run("spark_files.py", "local[2]", tmp_path, 0, 24))
    assert answer["wrong"] == []
    assert 5 < answer["alone"] < answer["files"] - 5, "the executors judge some, DuckDB others"


def test_the_same_file_through_both_engines_on_a_cluster(tmp_path: Path) -> None:
    with cluster(tmp_path) as (master, _):
        answer = json.loads(run("spark_files.py", master, tmp_path, 100, 6))
    assert answer["wrong"] == []


HEAD = "did,dst,message\n"
WRONG = "5551234567,55512,hello\n"
COMMAND = (
    "import sys; from pathlib import Path; from test_bulk_files import arguments\n"
    "from voipms_rules.cli import bulk, main\n"
    "asked = arguments('sendSMS', Path(sys.argv[1]), out=Path(sys.argv[2]), engine='spark',"
    " master=sys.argv[3], dry_run=sys.argv[4:] == ['--dry-run'])\n"
    "try: sys.exit(bulk.run(asked))\n"
    "except main.UsageError as error: sys.exit(str(error))"
)


def command(*words: object, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, *map(str, words)],
        cwd=HERE, env={**ENVIRONMENT, **environment}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_command(tmp_path: Path) -> None:
    path, out = tmp_path / "in.csv", tmp_path / "out.csv"
    path.write_text(HEAD + WRONG)
    child = command(path, out, "local[2]")
    said, _ = child.communicate(timeout=300)
    assert (child.returncode, said.splitlines()[0]) == (1, "1 rows, 1 bad")
    assert out.read_text().startswith("did,dst,message,source_row,violations\n5551234567,55512,")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.csv", "out.csv"]


def test_command_shows_its_sql(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(HEAD + WRONG)
    child = command(path, tmp_path / "out.csv", "local[2]", "--dry-run")
    said, stderr = child.communicate(timeout=300)
    assert child.returncode == 0, stderr
    sqlglot = pytest.importorskip("sqlglot", reason="no sqlglot here")
    sqlglot.parse_one(said.strip().removesuffix(";"), read="spark")
    assert not (tmp_path / "out.csv").exists()


def test_command_without_java(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(HEAD + WRONG)
    child = command(path, tmp_path / "out.csv", "local[2]", PATH=str(tmp_path), JAVA_HOME="")
    _, stderr = child.communicate(timeout=300)
    assert child.returncode == 1
    assert "Spark needs Java" in stderr


def test_command_with_a_master_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_text(HEAD + WRONG)
    child = command(path, tmp_path / "out.csv", "nonsense")
    _, stderr = child.communicate(timeout=300)
    assert child.returncode == 1
    assert "Spark does not start on nonsense" in stderr.splitlines()[-1]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.csv"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_nothing(tmp_path: Path, number: int) -> None:
    path = tmp_path / "in.csv"
    path.write_text(HEAD + WRONG * 1_000_000)
    child = command(path, tmp_path / "out.csv", "local[1]")
    wait_for(lambda: any(tmp_path.glob(".out.csv.spark/kept-0/_temporary/**/*.parquet")))
    child.send_signal(number)
    _, stderr = child.communicate(timeout=120)
    assert child.returncode != 0
    assert "KeyboardInterrupt" in stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.csv"]


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


def test_the_command_line_takes_either_engine(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("did,dst,message\n5551234567,5557654321,x\n5551234567,55,x\n", "utf-8")
    words = [sys.executable, "-m", "voipms_rules", "bulk", "sendSMS", source]
    outputs = []
    for engine in (["duckdb"], ["spark", "--master", "local[2]"]):
        out = tmp_path / f"{engine[0]}.csv"
        command = [*words, "--out", out, "--no-progress", "--engine", *engine]
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, timeout=300)
        assert done.returncode == 1, done.stderr[-2000:]
        outputs.append((done.stdout.replace(out.name.encode(), b"out"), out.read_bytes()))
    assert outputs[0] == outputs[1]
    assert b"invalid_dst" in outputs[0][1]
