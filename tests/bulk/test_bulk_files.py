"""Bulk checking of files: formats, mapping, what goes out, what is refused, what breaks."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

duckdb = pytest.importorskip("duckdb", reason="no duckdb here")

from bulk_runs import judge, said  # noqa: E402
from voipms_checks import check  # noqa: E402

from voipms_rules.bulk.job import BulkError  # noqa: E402
from voipms_rules.bulk.report import html  # noqa: E402
from voipms_rules.bulk.sources import expand, guess_encoding  # noqa: E402
from voipms_rules.bulk.summary import text  # noqa: E402
from voipms_rules.cli.bulk import run  # noqa: E402
from voipms_rules.cli.main import UsageError  # noqa: E402
from voipms_rules.lint.examples import TODAY  # noqa: E402
from voipms_rules.targets.book import Book  # noqa: E402
from voipms_rules.targets.sql.checks import Settling  # noqa: E402

GOOD = {"did": "5551234567", "dst": "5557654321", "message": "hello"}
BAD = {**GOOD, "dst": "55512"}


def csv(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_bytes("".join(f"{line}\n" for line in lines).encode(encoding))
    return path


def rows_of(found: list[dict[str, Any]]) -> list[int]:
    return [row["source_row"] for row in found]


HEAD = "did,dst,message"
FINE = "5551234567,5557654321,hello"
WRONG = "5551234567,55512,hello"


@pytest.mark.parametrize(
    ("rows", "expected"), [("bad", [2, 4]), ("good", [1, 3]), ("all", [1, 2, 3, 4])]
)
def test_rows_that_go_out(book: Book, tmp_path: Path, rows: Any, expected: list[int]) -> None:
    path = csv(tmp_path / "in.csv", HEAD, FINE, WRONG, FINE, WRONG)
    summary, found = judge(book, [path], tmp_path / "out.jsonl", rows=rows)
    assert rows_of(found) == expected
    assert (summary.rows, summary.bad, summary.exit_status) == (4, 2, 1)
    assert summary.by("code") == {"invalid_dst": 2}


@pytest.mark.parametrize("separator", [";", "\t", "|"])
def test_dialects(book: Book, tmp_path: Path, separator: str) -> None:
    lines = [line.replace(",", separator) for line in (HEAD, FINE, WRONG)]
    path = csv(
        tmp_path / "in.csv", *lines, f'5551234567{separator}55{separator}"a{separator}""b""\nc"'
    )
    _, found = judge(book, [path], tmp_path / "out.jsonl")
    assert rows_of(found) == [2, 3]
    assert found[1]["message"] == f'a{separator}"b"\nc'


def test_values_that_look_like_numbers_stay_text(book: Book, tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", "id", "007", " 7", "1e3", "\uff11\uff12", "7")
    _, found = judge(book, [path], tmp_path / "out.jsonl", method="deleteSMS")
    assert [row["id"] for row in found] == [" 7", "1e3", "\uff11\uff12"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le", "cp1252", "utf-8-sig"])
def test_encodings(book: Book, tmp_path: Path, encoding: str) -> None:
    message = "\u00e9" * 81
    path = csv(
        tmp_path / "in.csv", HEAD, FINE, f"5551234567,5557654321,{message}", encoding=encoding
    )
    _, found = judge(book, [path], tmp_path / "out.jsonl")
    assert said(found[0]["violations"])[0][0] == "sms_toolong"
    assert found[0]["message"] == message


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends(book: Book, tmp_path: Path, end: str, packed: bool) -> None:
    content = end.join([HEAD, FINE, WRONG, '5551234567,55,"a\nb"', ""]).encode()
    path = tmp_path / ("in.csv.gz" if packed else "in.csv")
    path.write_bytes(gzip.compress(content) if packed else content)
    _, found = judge(book, [path], tmp_path / "out.jsonl")
    assert [(row["source_row"], row["message"]) for row in found] == [(2, "hello"), (3, "a\nb")]


@pytest.mark.parametrize("early", [True, False])
def test_mixed_line_ends(book: Book, tmp_path: Path, early: bool) -> None:
    """DuckDB gives up on them, within what it looks at first or behind it."""
    path = tmp_path / "in.csv"
    before = [] if early else [FINE] * 300_000
    lines = [HEAD, *before, FINE, f"{WRONG}\r", '5551234567,55,"a\r\nb"', WRONG, ""]
    path.write_text("\n".join(lines), newline="")
    _, found = judge(book, [path], tmp_path / "out.jsonl")
    assert [row["source_row"] - len(before) for row in found] == [2, 3, 4]
    assert found[1]["message"] == "a\r\nb"


def test_blank_lines_before_the_header(book: Book, tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", "", "", HEAD, WRONG, "1,2", WRONG)
    summary, found = judge(book, [path], tmp_path / "out.jsonl")
    assert (rows_of(found), [line for _, line, _ in summary.broken]) == ([1, 3], [5])


def test_quotes_that_are_none_do_not_shift_the_rows(book: Book, tmp_path: Path) -> None:
    """An inch sign in a field opens nothing, so broken rows behind it keep their numbers."""
    path = csv(tmp_path / "in.csv", HEAD, '5551234567,5557654321,12" pipe', FINE, "1,2", WRONG)
    summary, found = judge(book, [path], tmp_path / "out.jsonl")
    assert (rows_of(found), [line for _, line, _ in summary.broken]) == ([4], [4])


@pytest.mark.parametrize("rows", ["good", "all"])
def test_a_stray_quote_costs_the_same_rows_in_every_output(
    book: Book, tmp_path: Path, rows: Any
) -> None:
    lines = ["1", "x", "", '"', "x", "", '2"', "3", '"4', "", "5", "x"] * 3
    path = csv(tmp_path / "in.csv", "id", *lines)
    summary, found = judge(book, [path], tmp_path / "out.jsonl", rows=rows, method="deleteSMS")
    assert len(found) == (summary.rows if rows == "all" else summary.rows - summary.bad)


def test_calls_as_check_reads_them(book: Book, tmp_path: Path) -> None:
    """Rows of the form that ``check --input`` takes; they go out as they came in."""
    path = tmp_path / "calls.jsonl"
    calls = [
        {"id": 1, "method": "sendSMS", "params": BAD}, {"id": "b", "method": "sendSMS"},
        {"id": [3], "method": "deleteSMS", "params": {"id": "x", "typo": "1"}},
        {"method": 4, "params": {}}, {"id": 5, "method": "deleteSMS", "params": [1]},
        {"id": 6, "method": "deleteSMS", "params": {"id": 7}},
    ]  # fmt: skip
    path.write_text("".join(f"{json.dumps(call)}\n" for call in calls))
    summary, found = judge(book, [path], tmp_path / "out.jsonl", rows="all", method="mixed")
    assert [line for _, line, _ in summary.broken] == [4, 5]
    assert [row["id"] for row in found] == [1, "b", [3], 6]
    assert found[0]["params"] == BAD
    for row in found:
        report = check(row["method"], row["params"] or {}, now=TODAY)
        codes = [str(v.code) for v in (*report.violations, *report.warnings)]
        assert [verdict[0] for verdict in said(row["violations"])] == codes


def test_calls_want_mixed(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    path.write_text(json.dumps({"method": "sendSMS", "params": GOOD}))
    with pytest.raises(BulkError, match="names its methods: say mixed"):
        judge(book, [path], tmp_path / "out.jsonl")


def test_what_most_rows_say_is_still_judged(book: Book, tmp_path: Path) -> None:
    """A value that is wrong in most rows is no short cut; one that is right is."""
    path = csv(tmp_path / "in.csv", HEAD, *[WRONG] * 60, *[FINE] * 40)
    summary, _ = judge(book, [path], tmp_path / "out.jsonl")
    assert (summary.rows, summary.bad) == (100, 60)


def test_a_slip_is_no_other_encoding() -> None:
    assert guess_encoding(b"caf\xc3\xa9 \xff") == "utf-8"
    assert guess_encoding(b"caf\xe9 cr\xe8me br\xfbl\xe9e") == "cp1252"


def test_mapping_constants_and_columns_kept(book: Book, tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", "Id,To,Body", "a,5557654321,hi", "b,555,hi")
    _, found = judge(
        book, [path], tmp_path / "out.jsonl",
        mapping={"dst": "To", "message": "Body"}, constants={"did": "5551234567"}, keep=["Id"],
    )  # fmt: skip
    assert [(row["Id"], row["To"]) for row in found] == [("b", "555")]


def test_mixed_methods(book: Book, tmp_path: Path) -> None:
    path = csv(
        tmp_path / "in.csv", "method,did,dst,message,id",
        "sendSMS,5551234567,5557654321,hi,", "deleteSMS,,,,x", "sendSMS,5551234567,5557654321,hi,1",
        "sendSmS,,,,", ",,,,",
    )  # fmt: skip
    _, found = judge(book, [path], tmp_path / "out.jsonl", method="mixed", rows="all")
    verdicts = {row["source_row"]: said(row["violations"]) for row in found}
    for row in found:
        params = {k: row[k] for k in ("did", "dst", "message", "id") if row[k] is not None}
        report = check(row["method"] or "", params, now=TODAY)
        codes = [str(v.code) for v in (*report.violations, *report.warnings)]
        assert [verdict[0] for verdict in verdicts[row["source_row"]]] == codes


def test_parquet_keeps_types(book: Book, tmp_path: Path) -> None:
    path, out = tmp_path / "in.parquet", tmp_path / "out.parquet"
    duckdb.sql(
        "COPY (SELECT 5551234567 AS did, 5550000000 + 7654321 * i AS dst, 'x' AS message, DATE"
        f" '2026-01-01' AS day FROM range(-1, 1) t(i)) TO '{path}'"
    )
    with pytest.raises(BulkError, match="column day"):
        judge(book, [path], out)
    from voipms_rules.bulk.engine import Run, workplace
    from voipms_rules.bulk.job import Job
    from voipms_rules.bulk.sources import open_file

    with workplace() as (con, work):
        run = Run(Job("sendSMS", TODAY, keep=["day"]), book, con, work)
        layouts = run.layouts([open_file(con, str(path), None, None, work)])
        run.judge(layouts)
        run.write(layouts, "all", out)
    types = dict(row[:2] for row in duckdb.sql(f"DESCRIBE FROM '{out}'").fetchall())
    assert (types["dst"], types["day"]) == ("BIGINT", "DATE")
    assert types["violations"].startswith("STRUCT(code VARCHAR, param VARCHAR")


def test_several_files(book: Book, tmp_path: Path) -> None:
    csv(tmp_path / "a.csv", HEAD, FINE, WRONG)
    csv(tmp_path / "b.csv", "message;dst;did", "hi;5;5551234567")
    paths = [Path(name) for name in expand([str(tmp_path / "*.csv")])]
    _, found = judge(book, paths, tmp_path / "out.jsonl")
    names = [(Path(row["source_file"]).name, row["source_row"]) for row in found]
    assert names == [("a.csv", 2), ("b.csv", 1)]


def test_level_and_ignore(book: Book, tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", HEAD, "555-1234,5557654321,hi", WRONG)
    summary, _ = judge(book, [path], tmp_path / "out.jsonl")
    assert (summary.bad, summary.warned) == (1, 1)
    strict, _ = judge(book, [path], tmp_path / "out.jsonl", settling=Settling("inferred"))
    assert strict.bad == 2
    lax, _ = judge(book, [path], tmp_path / "out.jsonl", settling=Settling(ignore={"invalid_dst"}))
    assert lax.bad == 0


def test_rows_go_out_in_order(book: Book, tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", HEAD, *[WRONG, FINE] * 100_000)
    _, found = judge(book, [path], tmp_path / "out.jsonl", rows="all")
    assert rows_of(found) == list(range(1, 200_001))


# -- what breaks ---------------------------------------------------------------------


def test_broken_rows_do_not_stop_the_rest(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(
        b'did,dst,message\n5551234567,5557654321,ok\n1,2\n\n5551234567,55,"x\ny"\n'
        b"5551234567,55,\xff\n1,2,3,4\n5551234567,555,last\n"
    )
    summary, found = judge(book, [path], tmp_path / "out.jsonl")
    assert [(line, why) for _, line, why in summary.broken] == [
        (3, "too few fields"), (7, "not UTF-8"), (8, "too many fields"),
    ]  # fmt: skip
    assert rows_of(found) == [3, 6]
    assert (summary.rows, summary.exit_status) == (3, 2)
    assert "in.csv:7: not UTF-8" in "\n".join(text(summary))


def test_broken_lines_of_json(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [json.dumps(GOOD), "", "{bad", '["x"]', json.dumps({**GOOD, "dst": 55}), "5"]
    path.write_text("\n".join(lines))
    summary, found = judge(book, [path], tmp_path / "out.jsonl")
    assert [line for _, line, _ in summary.broken] == [3, 4, 6]
    assert (rows_of(found), summary.rows) == ([5], 2)


def test_python_judges_what_sql_cannot_hold(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    calls = [GOOD, {**GOOD, "message": "a\ud800"}, {**GOOD, "dst": 1.5}, {**GOOD, "dst": 2**60}]
    path.write_text("".join(f"{json.dumps(call)}\n" for call in calls))
    summary, found = judge(book, [path], tmp_path / "out.jsonl")
    assert (summary.odd, rows_of(found)) == (3, [2, 3, 4])
    assert summary.by("code") == {"unencodable_value": 3}


def test_a_secret_is_never_shown(book: Book, tmp_path: Path) -> None:
    secret = "hunter2 hunter2"
    path = csv(tmp_path / "in.csv", "username,auth_type,password", f"x,1,{secret}")
    summary, found = judge(book, [path], tmp_path / "out.jsonl", method="createSubAccount")
    shown = json.dumps([found[0]["violations"], summary.to_dict()]) + html(summary)
    assert "password" in shown
    assert secret not in shown


@pytest.mark.parametrize(
    ("head", "job", "message"),
    [
        (HEAD, {"method": "sendSms"}, "did you mean sendSMS"),
        ("did,dst,mesage", {}, "mesage is no parameter of sendSMS; did you mean message"),
        (HEAD, {"mapping": {"dst": "Dst"}}, "no column Dst; did you mean dst"),
        (HEAD, {"mapping": {"dest": "dst"}}, "no parameter dest; did you mean dst"),
        (HEAD, {"method": "mixed"}, "no column method"),
    ],
)
def test_refused_before_anything_is_read(
    book: Book, tmp_path: Path, head: str, job: dict[str, Any], message: str
) -> None:
    path = csv(tmp_path / "in.csv", head, FINE)
    with pytest.raises(BulkError, match=message):
        judge(book, [path], tmp_path / "out.jsonl", **job)
    assert not (tmp_path / "out.jsonl").exists()


def test_an_unreadable_file(book: Book, tmp_path: Path) -> None:
    with pytest.raises(BulkError, match="No such file"):
        judge(book, [tmp_path / "none.csv"], tmp_path / "out.jsonl")
    with pytest.raises(BulkError):
        judge(book, [tmp_path], tmp_path / "out.jsonl")
    with pytest.raises(BulkError, match="is empty"):
        judge(book, [csv(tmp_path / "empty.csv")], tmp_path / "out.jsonl")
    torn = tmp_path / "torn.csv.gz"
    torn.write_bytes(gzip.compress(HEAD.encode() * 1000)[:-9])
    with pytest.raises(BulkError, match="ended before"):
        judge(book, [torn], tmp_path / "out.jsonl")


def test_a_disk_that_is_full_leaves_what_was_there(book: Book, tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", HEAD, *[WRONG] * 50_000)
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    script = (
        "import resource, sys; from bulk_runs import judge; from pathlib import Path\n"
        "from voipms_rules.catalog import load_catalog\n"
        "from voipms_rules.targets.book import Book\n"
        "import voipms_rules.bulk.engine as engine\n"
        "write = engine.Run.write\n"
        "def limited(*args):\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)); write(*args)\n"
        "engine.Run.write = limited\n"
        "judge(Book.of(load_catalog()), [Path(sys.argv[1])], Path(sys.argv[2]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, path, out],
        cwd=Path(__file__).parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "out.jsonl" in done.stderr
    assert out.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.csv", "out.jsonl"]


# -- the command ----------------------------------------------------------------------


def arguments(method: str, *inputs: Path, out: Path, **others: Any) -> Namespace:
    """The arguments as the parser hands them over."""
    defaults: dict[str, Any] = {
        "rows": "bad", "map": None, "set": None, "keep": None, "input_format": None,
        "encoding": None, "report": None, "format": "text", "level": None, "ignore": None,
        "lookups": None, "now": TODAY, "memory": "256MB", "threads": None, "no_progress": True,
        "dry_run": False, "engine": "duckdb", "master": "local[2]",
    }  # fmt: skip
    given = {"method": method, "input": [str(path) for path in inputs], "out": str(out)}
    return Namespace(**{**defaults, **given, **others})


def test_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = csv(tmp_path / "in.csv", "did,To,Body", FINE, WRONG)
    out, report, lookups = tmp_path / "out.csv", tmp_path / "r.html", tmp_path / "own.json"
    lookups.write_text('{"getDIDsInfo.did": ["5550000000"]}')
    asked = arguments("sendSMS", path, out=out, map=["dst=To,message=Body"], format="json",
                      report=str(report), lookups=str(lookups))  # fmt: skip
    assert run(asked) == 1
    assert json.loads(capsys.readouterr().out)["by_code"] == {"invalid_did": 2, "invalid_dst": 1}
    assert out.read_text().startswith("did,To,Body,source_row,violations\n5551234567,5557654321")
    assert "<svg" in report.read_text()


def test_command_shows_its_sql(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = csv(tmp_path / "in.csv", HEAD, WRONG)
    assert run(arguments("sendSMS", path, out=tmp_path / "out.csv", dry_run=True)) == 0
    statements = [text for text in capsys.readouterr().out.split(";\n\n") if text]
    assert len(statements) > 4
    assert not (tmp_path / "out.csv").exists()
    sqlglot = pytest.importorskip("sqlglot", reason="no sqlglot here")
    sqlglot.parse_one(statements[2], read="duckdb")


def test_command_refuses(tmp_path: Path) -> None:
    path = csv(tmp_path / "in.csv", HEAD, WRONG)
    with pytest.raises(UsageError, match=r"must end in one of \.csv"):
        run(arguments("sendSMS", path, out=tmp_path / "out.xls"))
    with pytest.raises(UsageError, match="--set"):
        run(arguments("sendSMS", path, out=tmp_path / "out.csv", set=["x"]))
    with pytest.raises(UsageError, match="Memory"):
        run(arguments("sendSMS", path, out=tmp_path / "out.csv", memory="lots"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_nothing(tmp_path: Path, number: int) -> None:
    path, out = tmp_path / "in.csv", tmp_path / "out.csv"
    calls = "SELECT '5' AS did, 'x' || i AS dst, 'm' AS message FROM range(3000000) t(i)"
    duckdb.sql(f"COPY ({calls}) TO '{path}'")
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    script = (
        "import sys; from pathlib import Path; from test_bulk_files import arguments, run\n"
        "run(arguments('sendSMS', Path(sys.argv[1]), out=Path(sys.argv[2])))"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, path, out], cwd=Path(__file__).parent,
        stderr=subprocess.PIPE, env={**os.environ, "TMPDIR": str(temporary)},
    )  # fmt: skip
    wait_for(lambda: any(temporary.glob("*/work.db")))
    time.sleep(0.3)
    child.send_signal(number)
    _, stderr = child.communicate(timeout=60)
    assert child.returncode != 0
    assert b"KeyboardInterrupt" in stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in.csv", "tmp"]
    assert list(temporary.iterdir()) == []


def wait_for(condition: Any) -> None:
    for _ in range(600):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come to that")


_WITHOUT_SPARK = """
import sys
sys.modules["pyspark"] = None
from voipms_rules.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def test_a_missing_cluster_engine_is_told(tmp_path: Path) -> None:
    source, out = csv(tmp_path / "in.csv", HEAD, FINE), tmp_path / "out.csv"
    words = ["bulk", "sendSMS", source, "--out", out, "--engine", "spark", "--no-progress"]
    command = [sys.executable, "-c", _WITHOUT_SPARK, *words]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2
    assert "pip install 'voipms-rules[spark]'" in done.stderr
    assert not out.exists()
