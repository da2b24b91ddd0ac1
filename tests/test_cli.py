"""The command line: formats, exit statuses, unreadable input, settings; and no traceback, ever."""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voipms_checks import check

from voipms_rules.bundled import catalog_json
from voipms_rules.cli.explain import find_codes
from voipms_rules.cli.main import main

GOOD = ("sendSMS", "did=5551234567", "dst=5557654321", "message=hello")
BAD = ("sendSMS", "did=5551234567", "dst=1", "message=" + "\u00e9" * 81)
BOTH = {"invalid_dst", "sms_toolong"}
FORMATS = ("text", "json", "jsonl", "sarif", "github")


@dataclass(frozen=True)
class Done:
    """What came of a run."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """The output as JSON Lines, strictly read."""
        return [json.loads(line, parse_constant=_refuse) for line in self.out.splitlines()]

    @property
    def codes(self) -> set[str]:
        """The codes in an output of the text format."""
        return set(re.findall(r"^     ([A-Za-z0-9_]+): ", self.out, re.MULTILINE))

    @property
    def json(self) -> Any:
        """The output as one JSON document, strictly read."""
        return json.loads(self.out, parse_constant=_refuse)


def _refuse(name: str) -> None:
    raise AssertionError(f"{name} is not JSON")


def run(*argv: str, stdin: bytes = b"") -> Done:
    """Run the command in this process, with streams as strict as those of a terminal."""
    out, err = _stream("strict"), _stream("backslashreplace")
    with _streams(io.TextIOWrapper(io.BytesIO(stdin), "utf-8"), out, err):
        status = main(argv)
    return Done(status, _content(out), _content(err))


def _stream(errors: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), "utf-8", errors, write_through=True)


def _content(stream: io.TextIOWrapper) -> str:
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode()


@contextmanager
def _streams(*streams: io.TextIOWrapper) -> Iterator[None]:
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


def judge(*lines: str | bytes, options: Sequence[str] = ("--format", "jsonl")) -> Done:
    """``check --input -`` with these lines on stdin."""
    encoded = [line if isinstance(line, bytes) else line.encode() for line in lines]
    return run("check", "--input", "-", *options, stdin=b"\n".join(encoded))


def line(method: str, call_id: Any = None, **params: Any) -> str:
    return json.dumps({"id": call_id, "method": method, "params": params})


SMS_LINE = line("sendSMS", "good", did="5551234567", dst="5557654321", message="hello")
BAD_LINE = line("sendSMS", "bad", did="5551234567", dst="1", message="hello")


# -- check: what is judged -----------------------------------------------------------


def test_exit_statuses() -> None:
    assert run("check", *GOOD).status == 0
    assert run("check", *BAD).status == 1
    assert run("check", "--input", "no_such_file.jsonl").status == 2
    assert judge(SMS_LINE).status == 0
    assert judge(SMS_LINE, BAD_LINE).status == 1
    assert judge(SMS_LINE, BAD_LINE, "{").status == 2


def test_warnings_alone_are_no_failure() -> None:
    done = run("check", *GOOD, "mesage=x")
    assert (done.status, "did you mean message?" in done.out) == (0, True)


@pytest.mark.parametrize("position", range(1, 5))
def test_options_may_stand_between_the_parameters(position: int) -> None:
    words = [*GOOD[:position], "--format", "jsonl", *GOOD[position:]]
    done = run("check", *words)
    assert (done.status, done.err) == (0, "")
    assert done.lines[0]["ok"]


def test_the_value_is_all_behind_the_first_equals_sign() -> None:
    assert run("check", "setSIPURI", "uri=sip:a=b@example.com", "description==").status == 0
    assert run("check", "sendSMS", "did=", "dst=5557654321", "message=x").status == 1


def test_the_last_of_two_values_counts() -> None:
    assert run("check", *GOOD, "dst=1").status == 1


def test_a_url_is_judged_whole() -> None:
    url = "https://voip.ms/api/v1/rest.php?method=sendSMS&did=5551234567&dst=1&message=hi"
    done = run("check", "--url", url, "--format", "jsonl")
    codes = [violation["code"] for violation in done.lines[0]["violations"]]
    assert codes == ["missing_credentials", "missing_credentials", "invalid_dst"]


REST = "https://voip.ms/api/v1/rest.php"
LOGIN = "api_username=a%40b.co&api_password=Zq9vXk3wPt7"
URL = f"{REST}?{LOGIN}&method=sendSMS&did=5551234567&dst=1&message=hi there"
WRONG_SMS = {"method": "sendSMS", "params": {"did": "5551234567", "dst": "1", "message": "hi"}}


@pytest.mark.parametrize(
    "words",
    [
        ["--url", URL],
        ["--url", f"curl -X GET '{URL}' -H 'Accept: */*'"],
        ["--url", f'curl "{URL}"'],
        ["--url", URL.partition("?")[2]],
        ["--url", json.dumps(WRONG_SMS)],
        [URL],
        [f"  {URL}\n{{}}"],
        [URL.upper()[:5] + URL[5:]],
        [f"curl -s '{URL}' | jq ."],
        [f"GET {URL.replace(' ', '+')} 200"],
        ["curl", URL],
        ["curl", "GET", f"url={URL}"],
        [json.dumps(WRONG_SMS)],
        [json.dumps({**WRONG_SMS, "status": "success"}, indent=1)],
    ],
)
def test_a_request_may_be_pasted(words: list[str]) -> None:
    done = run("check", *words, "--format", "jsonl")
    assert (done.status, done.err) == (1, "")
    assert [violation["code"] for violation in done.lines[0]["violations"]] == ["invalid_dst"]
    assert done.lines[0]["warnings"] == []


def test_a_pasted_object_keeps_its_id() -> None:
    assert run("check", json.dumps({**WRONG_SMS, "id": 7}), "--format", "jsonl").lines[0]["id"] == 7


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--url", ""], "expected METHOD"),
        (["--url", " "], "expected METHOD"),
        (["--url", f"http://[::1?{LOGIN}"], "expected METHOD"),
        (["--url", f"http://?{LOGIN}"], "expected METHOD"),
        (["--url", "sendSMS"], "expected METHOD"),
        (["--url", f"wget Zq9vXk3wPt7 {LOGIN}"], "expected METHOD"),
        ([f"{LOGIN}&method=getIP"], "expected METHOD"),
        (["did=5551234567", "dst=1"], "expected METHOD"),
        ([f"curl {REST} -F api_password=Zq9vXk3wPt7"], "has no query"),
        ([URL, "did=Zq9vXk3wPt7"], "no further parameters"),
        (["curl", "Zq9vXk3wPt7"], "not NAME=VALUE"),
        (['{"method": "Zq9vXk3wPt7",}'], "not JSON"),
        (['{"method": "sendSMS", "api_password": "Zq9vXk3wPt7"}'], 'under "params"'),
        (['{"method": "sendSMS", "params": "Zq9vXk3wPt7"}'], "params must be"),
        (['{"api_password": "Zq9vXk3wPt7"}'], "expected METHOD"),
    ],
)
def test_text_that_holds_no_call_says_what_is_expected(words: list[str], reason: str) -> None:
    done = run("check", *words)
    assert (done.status, done.out) == (2, "")
    assert reason in done.err
    assert "Zq9vXk3wPt7" not in done.err


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "example.com", "voip.ms.example.com"])
def test_another_host_is_noted_and_not_shown(host: str) -> None:
    url = URL.replace("voip.ms", host, 1)
    for words in (["--url", url], [url]):
        done = run("check", *words)
        assert (done.status, done.codes) == (1, {"invalid_dst"})
        assert done.err == "note: the host is not voip.ms; judged as if it were\n"
    assert run("check", URL.replace("voip.ms", "www.voip.ms", 1)).err == ""


@pytest.mark.parametrize(
    "words",
    [
        ["invalid_dst"],
        ["status: invalid_dst"],
        ["status:", "invalid_dst"],
        ['{"status": "invalid_dst"}'],
        ["invalid-dst"],
    ],
)
def test_a_status_in_a_methods_place_is_for_explain(words: list[str]) -> None:
    done = run("check", *words)
    assert (done.status, done.out) == (2, "")
    assert done.err.endswith("see: voipms-rules explain invalid_dst\n")


def test_a_misspelt_method_is_judged_whatever_its_parameters_hold() -> None:
    done = run("check", "sendSms", "message=invalid_dst", f"url={URL}")
    assert (done.status, done.codes) == (1, {"invalid_method"})
    assert "did you mean sendSMS?" in done.out


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["--did=Zq9vXk3wPt7"], "--did"),
        (["--api_password", "Zq9vXk3wPt7"], "--api_password"),
        (["-Zq9vXk3wPt7"], "-Z"),
        (["--\x1b[2J=Zq9vXk3wPt7"], "--\\x1b[2J"),
        (["--did=1", "dst=Zq9vXk3wPt7", "-p", "Zq9vXk3wPt7"], "--did, -p"),
    ],
)
def test_parameters_are_written_without_dashes(words: list[str], names: str) -> None:
    done = run("check", "sendSMS", *words)
    assert (done.status, done.out) == (2, "")
    said = f"check: no such option: {names}; parameters are NAME=VALUE, without dashes"
    assert done.err == f"voipms-rules: {said}\n"


def test_stray_words_are_not_repeated() -> None:
    done = run("methods", "sendSMS", "Zq9vXk3wPt7")
    assert (done.status, done.err) == (2, "voipms-rules: methods: too many arguments\n")
    assert run("codes", "--api_password=Zq9vXk3wPt7").err == (
        "voipms-rules: codes: no such option: --api_password\n"
    )


def test_what_a_request_carries_besides_is_no_parameter() -> None:
    """On the command line as in a file."""
    carried = {"api_username": "a@b.co", "api_password": "x", "method": "x", "content_type": "json"}
    words = [f"{name}={value}" for name, value in carried.items()]
    params = {**carried, **dict(word.split("=") for word in GOOD[1:])}
    written = json.dumps({"method": "sendSMS", "params": params})
    for done in (run("check", *GOOD, *words, "--format", "jsonl"), judge(written)):
        assert done.lines[0]["warnings"] == done.lines[0]["violations"] == []


@pytest.mark.parametrize(
    "argv",
    [
        ["check"],
        ["check", *GOOD, "--url", "?method=x"],
        ["check", "--url", "?method=x", "--input", "-"],
        ["check", "sendSMS", "did"],
        ["check", *GOOD, "--level", "all"],
        ["check", *GOOD, "--format", "xml"],
        ["check", *GOOD, "--no-such-option"],
        ["check", *GOOD, "--now", "yesterday"],
        ["check", *GOOD, "--lookups", "no_such_file.json"],
        ["check", "--input", "."],
        ["check", "--input", "a\0b"],
        ["check", "--input", "\ud800"],
        ["no_such_command"],
        [],
    ],
)
def test_bad_usage_is_told(argv: list[str]) -> None:
    done = run(*argv)
    assert (done.status, done.out) == (2, "")
    assert len(done.err) > 20
    assert "Traceback" not in done.err


def test_an_unreadable_file_is_named() -> None:
    done = run("check", "--input", "no_such_file.jsonl")
    assert done.err == "voipms-rules: no_such_file.jsonl: No such file or directory\n"


def test_a_file_is_read_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    path.write_text(f"{SMS_LINE}\r\n\n{BAD_LINE}\n{{", encoding="utf-8")
    done = run("check", "--input", str(path), "--format", "jsonl")
    assert [answer["id"] for answer in done.lines] == ["good", "bad", None]
    assert done.err.startswith(f"{path}:4: not JSON")


# -- check: lines that cannot be read ------------------------------------------------

UNREADABLE: dict[str, bytes] = {
    "bad JSON": b'{"method": "sendSMS",}',
    "cut off": b'{"method": "sendSMS", "params": {"did": "555',
    "two documents": b"{} {}",
    "empty object": b"{}",
    "array": b"[]",
    "text": b'"sendSMS"',
    "null": b"null",
    "number": b"1e5",
    "method missing": b'{"params": {}}',
    "method null": b'{"method": null, "params": {}}',
    "method number": b'{"method": 5}',
    "params null": b'{"method": "sendSMS", "params": null}',
    "params array": b'{"method": "sendSMS", "params": []}',
    "parameters beside the method": b'{"method": "sendSMS", "did": "5551234567"}',
    "parameters under another name": b'{"method": "sendSMS", "param": {"did": "5551234567"}}',
    "not UTF-8": b'{"method": "send\xffSMS"}',
    "UTF-16": '{"method": "sendSMS"}'.encode("utf-16-le"),
    "surrogate in UTF-8": b'{"method": "send\xed\xa0\x80SMS"}',
    "control character": b'{"method": "a\x01b"}',
    "NUL": b"\x00",
    "deep array": b"[" * 200_000,
    "deep object": b'{"params":' * 100_000,
    "deep in params": b'{"method": "sendSMS", "params": {"did": ' + b"[" * 200_000,
    "astronomic number": b'{"method": "sendSMS", "params": {"did": ' + b"9" * 5000 + b"}}",
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("format_", FORMATS)
def test_an_unreadable_line_is_named_and_the_others_are_judged(name: str, format_: str) -> None:
    done = judge(SMS_LINE, UNREADABLE[name], BAD_LINE, options=["--format", format_])
    assert done.status == 2
    assert re.fullmatch(r"<stdin>:2: [^\n]+\n", done.err)
    assert "invalid_dst" in done.out
    assert format_ != "jsonl" or [answer["ok"] for answer in done.lines] == [True, False, False]


def test_an_unreadable_line_is_answered_with_its_number() -> None:
    done = judge(SMS_LINE, "", "   ", "", '{"id": 7, "method": 5}', BAD_LINE)
    assert [answer["id"] for answer in done.lines] == ["good", 7, "bad"]
    assert (done.lines[1]["line"], done.lines[1]["error"]) == (5, "method must be a text")
    assert done.err == "<stdin>:5: method must be a text\n"


def test_line_numbers_count_blank_lines_and_every_fault_is_told() -> None:
    done = judge("", "", "{", "", "[", "", SMS_LINE, "")
    assert [answer.get("line") for answer in done.lines] == [3, 5, None]
    assert re.findall(r"^<stdin>:(\d+): ", done.err, re.MULTILINE) == ["3", "5"]


@pytest.mark.parametrize("name", ["did", "param", "Zq9vXk3wPt7"])
def test_parameters_belong_under_params(name: str) -> None:
    done = judge(json.dumps({"id": 3, "method": "sendSMS", name: "Zq9vXk3wPt7"}))
    assert done.lines == [
        {"id": 3, "ok": False, "line": 1, "error": 'put the parameters of the call under "params"'}
    ]
    assert "Zq9vXk3wPt7" not in done.out + done.err


def test_what_the_recorder_writes_beside_the_parameters_is_no_parameter() -> None:
    recorded = {"redacted": [], "date": "2026-01-01", "predicted": "success", "status": "success"}
    assert judge(json.dumps({"method": "getBalance", **recorded})).status == 0


def test_no_line_at_all_is_fine_and_said() -> None:
    for empty in (b"", b"\n\n  \n"):
        done = run("check", "--input", "-", stdin=empty)
        assert (done.status, done.out, done.err) == (0, "", "no calls\n")


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(
    "call",
    [
        r'{"method": "send\ud800SMS", "params": {}}',
        r'{"id": "\udfff", "method": "sendSMS", "params": {}}',
        r'{"method": "sendSMS", "params": {"\ud800": "x"}}',
        r'{"method": "sendSMS", "params": {"message": "\ud800"}}',
        r'{"id": "\u001b[2J\u202e", "method": "\u001b[2J\u202e", "params": {"\u001b[2J": "x"}}',
        '{"id": NaN, "method": "sendSMS", "params": {"did": NaN, "dst": Infinity}}',
        '{"id": {"a": [1, null]}, "method": "sendSMS", "params": {"did": {}, "dst": []}}',
        '{"id": 1e999, "method": "sendSMS", "params": {"did": -1e999}}',
        '{"method": "sendSMS", "method": "x", "params": {"did": 1, "did": 2}}',
        '{"method": "", "params": {"": ""}}',
    ],
)
def test_odd_lines_are_judged_in_every_format(call: str, format_: str) -> None:
    done = judge(call, BAD_LINE, options=["--format", format_])
    assert (done.status, done.err) == (1, "")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202e\ud800-\udfff]", done.out)
    if format_ in ("json", "sarif"):
        assert done.json
    if format_ == "jsonl":
        assert [answer["ok"] for answer in done.lines] == [False, False]


def test_a_byte_order_mark_is_no_fault() -> None:
    """Some editors write one."""
    done = judge(b"\xef\xbb\xbf" + SMS_LINE.encode(), BAD_LINE)
    assert [answer["id"] for answer in done.lines] == ["good", "bad"]


# -- check: formats ------------------------------------------------------------------


def test_text_says_what_is_wrong_and_what_to_do() -> None:
    done = run("check", *BAD)
    assert done.out.startswith("bad  sendSMS: the server would answer invalid_dst\n")
    for code in BOTH:
        assert f"{code}: " in done.out
        assert catalog_json()["codes"][code]["remedy"] in done.out
    assert "rule sms_toolong/sendSMS.message (observed)" in done.out


def test_text_says_as_much_of_a_warning() -> None:
    done = run("check", "getCDR", "date_from=2026-01-01", "date_to=2026-01-31", "answered=1")
    (at,) = [i for i, shown in enumerate(done.out.splitlines()) if "warning" in shown]
    code, remedy, rule = done.out.splitlines()[at : at + 3]
    assert code.startswith("     warning invalid_timezone: timezone: ")
    assert remedy.strip() == catalog_json()["codes"]["invalid_timezone"]["remedy"]
    assert rule.startswith("       rule invalid_timezone/") and rule.endswith(" (inferred)")


def test_text_counts_many_calls() -> None:
    done = judge(SMS_LINE, BAD_LINE, "{", options=[])
    assert "ok   sendSMS [good]\n" in done.out
    assert done.out.endswith("\n3 calls: 1 fine, 1 wrong, 1 unreadable\n")


def test_text_of_a_call_that_cannot_be_sent() -> None:
    done = judge(line("sendSMS", did=1.5), options=[])
    assert "cannot be sent, or is refused with a status no source names" in done.out


@pytest.mark.parametrize("format_", ["json", "jsonl"])
def test_json_holds_what_the_report_holds(format_: str) -> None:
    done = judge(SMS_LINE, BAD_LINE, options=["--format", format_])
    good, bad = done.json if format_ == "json" else done.lines
    assert good == {"id": "good", "ok": True, "status": None, "violations": [], "warnings": []}
    report = check("sendSMS", {"did": "5551234567", "dst": "1", "message": "hello"})
    assert bad["violations"] == [violation.to_dict() for violation in report.violations]
    assert (bad["ok"], bad["status"]) == (False, "invalid_dst")


def _sarif(*calls: str) -> Any:
    document = judge(*calls, options=["--format", "sarif"]).json
    assert document["version"] == "2.1.0"
    assert document["$schema"].endswith("sarif-2.1.0.json")
    (run_,) = document["runs"]
    return run_


def test_sarif_has_the_shape_of_2_1_0() -> None:
    run_ = _sarif(SMS_LINE, BAD_LINE, line("sendSMS", zz="1"), line("no_such"))
    rules = run_["tool"]["driver"]["rules"]
    ids = [rule["id"] for rule in rules]
    assert run_["tool"]["driver"]["name"] == "voipms-rules"
    assert ids == sorted(set(ids))
    assert all(rule["shortDescription"]["text"] for rule in rules)
    assert {result["ruleId"] for result in run_["results"]} == set(ids)
    for result in run_["results"]:
        assert result["level"] in ("error", "warning")
        assert result["message"]["text"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert place["region"]["startLine"] in (2, 3, 4)
        assert place["artifactLocation"]["uri"]


def test_sarif_names_files_by_uri(tmp_path: Path) -> None:
    path = tmp_path / "my calls \u00e9 100%.jsonl"
    path.write_text(f"{BAD_LINE}\n", encoding="utf-8")
    run_ = run("check", "--input", str(path), "--format", "sarif").json["runs"][0]
    uri = run_["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert re.fullmatch(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+", uri)
    assert uri.endswith("my%20calls%20%C3%A9%20100%25.jsonl")


def test_sarif_of_calls_that_are_fine_is_empty() -> None:
    run_ = _sarif(SMS_LINE)
    assert (run_["results"], run_["tool"]["driver"]["rules"]) == ([], [])
    assert run("check", *BAD, "--format", "sarif").json["runs"][0]["results"][0].keys() == {
        "ruleId",
        "level",
        "message",
    }


def test_github_annotates_lines() -> None:
    done = judge(SMS_LINE, BAD_LINE, line("sendSMS", zz="1"), options=["--format", "github"])
    first, *_, last = done.out.splitlines()
    assert first.startswith("::error file=<stdin>,line=2::sendSMS: invalid_dst: dst: expected ")
    assert last.startswith("::warning file=<stdin>,line=3::sendSMS: unknown_parameter: zz: ")


def test_github_escapes_what_would_end_a_command(tmp_path: Path) -> None:
    path = tmp_path / "a,b:c%.jsonl"
    path.write_text(line("sendSMS", **{"100%\r\n::error::zz": "1"}), encoding="utf-8")
    done = run("check", "--input", str(path), "--format", "github")
    commands = done.out.splitlines()
    assert all(c.startswith(("::error file=", "::warning file=")) for c in commands)
    assert "a%2Cb%3Ac%25.jsonl,line=1::" in commands[0]
    assert ": 100%25%0D%0A::error::zz: the server ignores" in commands[-1]


def test_github_without_a_file() -> None:
    done = run("check", *BAD, "--format", "github")
    assert done.out.startswith("::error::sendSMS: invalid_dst: ")


# -- check: options ------------------------------------------------------------------


def test_ignore_takes_rules_and_codes() -> None:
    assert run("check", *BAD, "--ignore", "invalid_dst").codes == {"sms_toolong"}
    both = ("--ignore", "sms_toolong/sendSMS.message", "--ignore", "invalid_dst")
    assert run("check", *BAD, *both).status == 0


@pytest.mark.parametrize(
    ("name", "meant"),
    [("sms_tolong", "sms_toolong"), ("sms_toolong/sendSMS.mesage", "sms_toolong/sendSMS.message")],
)
def test_ignoring_an_unknown_name_is_a_mistake(name: str, meant: str) -> None:
    done = run("check", *GOOD, "--ignore", name)
    assert done.status == 2
    assert done.err == (
        f"voipms-rules: --ignore {name}: no such rule or code; did you mean {meant}?\n"
    )


def test_level_decides_what_is_an_error() -> None:
    """The limit in bytes was observed, the documentation counts characters."""
    long = ("sendSMS", "did=5551234567", "dst=5557654321", "message=" + "\u00e9" * 81)
    assert run("check", *long, "--level", "observed").status == 1
    assert run("check", *long, "--level", "documented").status == 0
    unproven = ("getCDR", "date_from=2026-01-01", "date_to=2026-01-31", "answered=1")
    assert run("check", *unproven).status == 0
    assert run("check", *unproven, "--level", "inferred").status == 1


def test_lookups_are_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    path.write_text('{"getDIDsInfo": {"status": "success", "dids": [{"did": "5550000000"}]}}')
    assert run("check", *GOOD, "--lookups", str(path)).status == 1
    path.write_text('{"getDIDsInfo.did": ["5551234567"]}')
    assert run("check", *GOOD, "--lookups", str(path)).status == 0


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "5", '{"getDidsInfo": []}', '{"getDIDsInfo": 5}', "[" * 200_000]
)
def test_lookups_of_another_shape_are_told(content: str, tmp_path: Path) -> None:
    path = tmp_path / "account.json"
    path.write_text(content)
    done = run("check", *GOOD, "--lookups", str(path))
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("voipms-rules: ")
    assert "Traceback" not in done.err


def test_now_is_the_date_of_the_calls() -> None:
    catalog = catalog_json()
    rule = next(r for r in catalog["rules"].values() if r["constraint"] == "not_past")
    words = ["check", rule["methods"][0], f"{rule['param']}=2026-03-01", "--format", "json"]
    for now, past in (("2026-03-01", False), ("2026-03-02", True)):
        found = run(*words, "--now", now).json[0]
        params = {v["param"] for v in found["violations"] + found["warnings"]}
        assert (rule["param"] in params) == past


# -- settings ------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a pyproject.toml, which is the current one."""
    (tmp_path / "pyproject.toml").write_text("")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _configure(project: Path, table: str) -> None:
    text = f"[tool.voipms-rules]\n{table}\n"
    (project / "pyproject.toml").write_text(text, encoding="utf-8")


def test_settings_are_taken_from_pyproject(project: Path) -> None:
    (project / "account.json").write_text('{"getDIDsInfo.did": ["5550000000"]}')
    _configure(project, 'ignore = ["sms_toolong"]\nformat = "jsonl"\nlookups = "account.json"')
    (answer,) = run("check", *BAD).lines
    assert [v["code"] for v in answer["violations"]] == ["invalid_did", "invalid_dst"]


def test_settings_hold_below_the_folder_too(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in the file count from the file."""
    (project / "account.json").write_text('{"getDIDsInfo.did": ["5550000000"]}')
    _configure(project, 'ignore = ["invalid_dst"]\nlookups = "account.json"')
    (project / "inner").mkdir()
    monkeypatch.chdir(project / "inner")
    assert run("check", *BAD).codes == {"invalid_did", "sms_toolong"}


def test_the_command_line_wins_over_settings_and_adds_to_ignore(project: Path) -> None:
    _configure(project, 'ignore = ["sms_toolong"]\nformat = "json"\nlevel = "documented"')
    done = run("check", *BAD, "--ignore", "invalid_dst", "--format", "jsonl")
    assert done.lines[0]["ok"]
    long = (*GOOD[:3], "message=" + "\u00e9" * 81, "--format", "jsonl")
    _configure(project, 'level = "documented"')
    assert run("check", *long).lines[0]["ok"]
    assert not run("check", *long, "--level", "observed").lines[0]["ok"]


def test_dates_may_be_dates_in_settings(project: Path) -> None:
    _configure(project, "now = 2026-03-01")
    assert run("check", *GOOD).status == 0


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ("levle = 'observed'", "levle"),
        ("level = 'all'", "level"),
        ("level = ['observed']", "level"),
        ("ignore = 'sms_toolong'", "ignore"),
        ("ignore = [5]", "ignore"),
        ("ignore = ['sms_tolong']", "sms_toolong"),
        ("format = 'xml'", "format"),
        ("format = ['json']", "format"),
        ("lookups = 5", "lookups"),
        ("lookups = ['account.json']", "lookups"),
        ("lookups = 'no_such_file.json'", "no_such_file.json"),
        ("now = 5", "now"),
        ("now = 'yesterday'", "yesterday"),
        ("= 5", "pyproject.toml"),
    ],
)
def test_settings_that_make_no_sense_are_told(table: str, complaint: str, project: Path) -> None:
    _configure(project, table)
    done = run("check", *GOOD)
    assert (done.status, done.out) == (2, "")
    assert complaint in done.err


@pytest.mark.parametrize("text", ["tool = 5", "[tool]\nvoipms-rules = 5", "\ufeff", "\x00"])
def test_a_pyproject_of_another_shape_is_told(text: str, project: Path) -> None:
    (project / "pyproject.toml").write_text(text, encoding="utf-8")
    done = run("check", *GOOD)
    assert done.status in (0, 2)
    assert done.status == 0 or "pyproject.toml" in done.err


# -- explain, codes, methods ---------------------------------------------------------


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    """The resolved catalog; skips where it has not been generated."""
    catalog = catalog_json()
    if not {"codes", "methods", "rules"} <= catalog.keys():
        pytest.skip("catalog.json has not been generated")
    return catalog


@pytest.mark.parametrize(
    "words",
    [
        ["sms_toolong"],
        ["status:", "sms_toolong"],
        ['{"status":"sms_toolong"}'],
        ["<status>sms_toolong</status>"],
        ["Error: the API said 'sms_toolong'."],
        ["a", "b", "sms_toolong", "invalid_dst"],
    ],
)
def test_explain_finds_the_status_in_a_pasted_text(words: list[str], published: Any) -> None:
    done = run("explain", *words)
    assert (done.status, done.out.splitlines()[0]) == (0, "sms_toolong")
    code = published["codes"]["sms_toolong"]
    assert code["message"] in done.out
    assert code["remedy"] in done.out
    assert "sms_toolong/sendSMS.message, observed" in done.out


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The SMS message exceeds 160 characters", ["sms_toolong"]),
        ('error: "the sms message\n exceeds 160 CHARACTERS."', ["sms_toolong"]),
        ("This is not a valid CallerID filter", ["invalid_callerid"]),
        ("did: this is not a valid destination number", ["invalid_dst", "invalid_to_number"]),
        ("invalid-dst", ["invalid_dst"]),
        ("it said (invalid  dst)", ["invalid_dst"]),
        ("no_sms: This is not a valid DID", ["no_sms"]),
    ],
)
def test_explain_finds_the_status_by_what_was_said_of_it(
    text: str, found: list[str], published: Any
) -> None:
    done = run("explain", text)
    assert (done.status, re.findall(r"^[A-Za-z0-9_]+$", done.out, re.MULTILINE)) == (0, found)
    answer = run("explain", text, "--format", "json").json
    assert [a["code"] for a in (answer if len(found) > 1 else [answer])] == found


def test_every_sentence_leads_to_its_code(published: Any) -> None:
    for name, code in published["codes"].items():
        if code["message"]:
            assert name in find_codes(f"The API said: {code['message']}", published)


@pytest.mark.parametrize("text", ["validated dstx", "xinvalid dst", "invalid dst7"])
def test_explain_takes_no_part_of_a_word_for_a_status(text: str) -> None:
    assert run("explain", text).status == 2


def test_explain_knows_what_is_no_fault() -> None:
    assert run("explain", '{"status":"success"}').out == "success: the call worked\n"
    answer = run("explain", "success", "--format", "json").json
    assert answer == {"code": "success", "message": "the call worked"}
    assert run("explain", "no success: invalid_dst").out.startswith("invalid_dst\n")


@pytest.mark.parametrize(
    "text", ["api_password=Zq9vXk3wPt7", "https://x/Zq9vXk3wPt7", '"Zq9vXk3wPt7"']
)
def test_explain_does_not_repeat_what_may_be_secret(text: str) -> None:
    done = run("explain", text)
    assert (done.status, "the text holds no known status" in done.err) == (2, True)
    assert "Zq9vXk3wPt7" not in done.err


@pytest.mark.parametrize("text", ["sms_tolong", "status: SMS_TooLong!"])
def test_explain_suggests_what_was_probably_meant(text: str) -> None:
    done = run("explain", text)
    assert (done.status, done.out) == (2, "")
    assert "did you mean sms_" in done.err


@pytest.mark.parametrize("text", ["", "...", "\u2603", "\ud800", "x" * 100_000, "\x1b[2J"])
def test_explain_of_no_status_at_all(text: str) -> None:
    done = run("explain", text)
    assert (done.status, done.out) == (2, "")
    assert "holds no known status" in done.err


def test_every_code_can_be_explained(published: Any) -> None:
    for name, code in published["codes"].items():
        done = run("explain", name)
        assert done.status == 0
        assert done.out.splitlines()[0] == name
        assert all(rule_id in done.out for rule_id in code["rules"])
        assert (code.get("server_reason") or "") in done.out
        assert "None" not in done.out.split("Triggered")[0].replace(code["remedy"], "")


def test_explain_as_json_is_the_catalog(published: Any) -> None:
    answer = run("explain", "no_sms", "--format", "json").json
    assert answer == {"code": "no_sms", **published["codes"]["no_sms"]}
    assert answer["outcome"] == "empty"


def test_codes_lists_them_all(published: Any) -> None:
    listed = [line_.split("\t") for line_ in run("codes").out.splitlines()]
    assert {row[0] for row in listed} == published["codes"].keys()
    assert all(len(row) == 3 for row in listed)


def test_codes_can_be_searched_and_filtered(published: Any) -> None:
    found = run("codes", "--search", "CALLER id", "--kind", "invalid", "--format", "json").json
    assert "invalid_callerid" in {row["code"] for row in found}
    assert {row["kind"] for row in found} == {"invalid"}
    for row in found:
        text = f"{row['code']} {row.get('message', '')} {row['remedy']}".lower()
        assert "caller" in text and "id" in text
    done = run("codes", "--search", "no such words")
    assert (done.status, done.out, done.err) == (0, "", "no code matches\n")
    assert run("codes", "--search", "no such words", "--format", "json").json == []
    assert run("codes", "--kind", "nonsense").status == 2


def test_every_kind_is_offered_and_used(published: Any) -> None:
    from voipms_rules.cli.main import KINDS

    assert {code["kind"] for code in published["codes"].values()} == set(KINDS)


def test_methods_lists_them_all(published: Any) -> None:
    listed = {line_.partition("\t")[0] for line_ in run("methods").out.splitlines()}
    assert listed == published["methods"].keys()
    assert run("methods", "--format", "json").json == published["methods"]


def test_every_method_can_be_shown(published: Any) -> None:
    for name, method in published["methods"].items():
        done = run("methods", name)
        assert done.status == 0
        rows = [row.split("\t") for row in done.out.splitlines() if "\t" in row]
        assert [row[0] for row in rows] == [p["name"] for p in method["parameters"]]
        assert [row[2] for row in rows] == [
            "required" if p["required"] else "" for p in method["parameters"]
        ]


def test_methods_suggests_what_was_probably_meant() -> None:
    done = run("methods", "sendSms")
    assert (done.status, done.err) == (
        2,
        "voipms-rules: no method 'sendSms'; did you mean sendSMS?\n",
    )
    assert run("methods", "\ud800").status == 2


# -- secrets -------------------------------------------------------------------------

SECRET = "Zq9vXk3wPt7"


@pytest.mark.parametrize("format_", FORMATS)
def test_secrets_are_never_printed(format_: str, published: Any) -> None:
    """Of any form, with everything else missing, wrong or fine."""
    values = [SECRET, f"{SECRET}\ud800", SECRET * 20, [SECRET], {SECRET: 1}, f"\u00e9 {SECRET}"]
    lines = [
        line(method, **{parameter["name"]: value, "api_password": SECRET, "pasword": SECRET})
        for method, declared in published["methods"].items()
        for parameter in declared["parameters"]
        if parameter["sensitive"]
        for value in values
    ]
    assert len(lines) > 50
    done = judge(*lines, options=["--format", format_, "--level", "inferred"])
    assert done.status == 1
    assert SECRET not in done.out + done.err


@pytest.mark.parametrize(
    "argv",
    [
        ["--url", f"https://voip.ms/api/v1/rest.php?api_password={SECRET}&method=x"],
        ["--url", f"http://[?api_password={SECRET}"],
        ["createVoicemail", f"password={SECRET}"],
        ["createVoicemail", f"passwrod={SECRET}"],
        ["createVoicemail", f"password:{SECRET}"],
        ["--input", "-"],
    ],
)
def test_secrets_are_never_repeated(argv: list[str]) -> None:
    done = run("check", *argv, stdin=f'{{"api_password": "{SECRET}" oops'.encode())
    assert done.status > 0
    assert SECRET not in done.out + done.err


# -- no traceback, ever --------------------------------------------------------------

WORDS = st.one_of(
    st.sampled_from([*GOOD, *BAD, "", "=", "--", "-", "--format", "jsonl", "text", "--level"]),
    st.sampled_from(["--url", "?a=b", "http://[", "--now", "2026-01-01", "--ignore", "--lookups"]),
    st.sampled_from(["createSubAccount", "password=", "nat=yes", "\udcff=\udcff", "a\0=b\n"]),
    st.sampled_from(
        ["curl", "https://x?", "'http://[?a", '{"method":', '{"method":"x"}', "no did"]
    ),
    st.text(st.characters(exclude_categories=()), max_size=8),
)


@settings(deadline=None, max_examples=200)
@given(st.lists(WORDS, max_size=7))
def test_no_arguments_of_check_bring_it_down(words: list[str]) -> None:
    done = run("check", *words)
    assert done.status in (0, 1, 2)
    assert "Traceback" not in done.err
    assert done.out if done.status < 2 else done.err


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(["explain", "codes", "methods"]), st.lists(WORDS, max_size=3))
def test_no_arguments_of_a_lookup_bring_it_down(command: str, words: list[str]) -> None:
    done = run(command, *words)
    assert done.status in (0, 2)
    assert done.status == 0 or done.err


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)


@settings(deadline=None, max_examples=200)
@given(
    st.lists(
        st.binary(max_size=20)
        | VALUES.map(json.dumps)
        | st.fixed_dictionaries(
            {"method": st.sampled_from(["sendSMS", "setQueue", "x"]) | VALUES},
            optional={"id": VALUES, "params": st.dictionaries(st.text(), VALUES) | VALUES},
        ).map(json.dumps),
        max_size=4,
    ),
    st.sampled_from(FORMATS),
)
def test_no_input_brings_it_down(lines: list[str | bytes], format_: str) -> None:
    done = judge(*lines, options=["--format", format_])
    assert done.status in (0, 1, 2)
    assert (done.status == 2) == bool(done.err.replace("no calls\n", ""))


# -- as a program --------------------------------------------------------------------


PROGRAM = [sys.executable, "-c", "import sys, voipms_rules.cli.main as m; sys.exit(m.main())"]


def program(
    *argv: str, stdin: bytes = b"", encoding: str = "utf-8"
) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run(
        [*PROGRAM, *argv],
        input=stdin,
        capture_output=True,
        env=environment,
        check=False,
        timeout=60,
    )


def test_the_program_answers_as_main_does() -> None:
    done = program("check", "--input", "-", "--format", "jsonl", stdin=f"{BAD_LINE}\n{{".encode())
    assert done.returncode == 2
    assert done.stderr.startswith(b"<stdin>:2: not JSON")
    assert done.stdout.decode() == judge(BAD_LINE, "{").out


def test_the_package_can_be_run() -> None:
    command = [sys.executable, "-m", "voipms_rules", "check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert done.stderr.startswith("voipms-rules: check needs one of")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_that_cannot_show_everything_is_no_reason_to_stop(encoding: str) -> None:
    long = ("sendSMS", "did=5551234567", "dst=" + "\u00e9" * 90, "message=\U0001f600")
    for words in (["check", *long], ["check", *long, "--format", "github"], ["check"], ["codes"]):
        done = program(*words, encoding=encoding)
        assert done.returncode in (0, 1, 2)
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("found", "shown"), [("1.2.3", "1.2.3"), (None, "unknown"), (KeyError("Version"), "unknown")]
)
def test_the_version_is_that_of_the_installation(
    found: Any, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def version(name: str) -> Any:
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr(metadata, "version", version)
    assert run("--version") == Done(0, f"voipms-rules {shown}\n", "")


def test_the_help_names_every_exit_status() -> None:
    done = run("--help")
    assert (done.status, done.err) == (0, "")
    assert set(re.findall(r"\b\d+\b", done.out.partition("exit status:")[2])) == {
        "0",
        "1",
        "2",
        "141",
    }


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 findings\n"), (1, "1 finding\n"), (2, "2 findings\n")]
)
def test_findings_are_counted(count: int, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voipms_rules.cli.catalog.lint", lambda catalog: ["found"] * count)
    assert run("catalog", "lint") == Done(min(count, 1), "found\n" * count, said)


def test_the_version_of_a_copied_folder_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def version(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", version)
    assert run("--version") == Done(0, "voipms-rules unknown\n", "")


def test_bytes_that_are_no_text_can_be_arguments() -> None:
    words = [
        os.fsencode(sys.executable),
        b"-m",
        b"voipms_rules",
        b"check",
        b"\xff",
        b"a=\xfe",
    ]
    done = subprocess.run(words, capture_output=True, check=False, timeout=60)
    assert (done.returncode, b"Traceback" in done.stderr) == (2, False)


def test_a_reader_that_goes_away_ends_it_as_a_shell_counts_it() -> None:
    command = [*PROGRAM, "methods", "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


SH = shutil.which("sh")


@pytest.mark.skipif(SH is None, reason="no sh here, which closes streams")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-", ">&- 2>&- <&-"])
@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["check", "getBalance"], 0),
        (["check", "sendSMS"], 1),
        (["check", "--no-such-option"], 2),
        (["check", "--input", "no_such_file.jsonl"], 2),
        (["codes"], 0),
        (["--help"], 0),
        (["no_such_command"], 2),
    ],
)
def test_closed_streams_change_no_status(words: list[str], status: int, closed: str) -> None:
    """And what is said of a fault goes nowhere else."""
    command = f"{shlex.join([*PROGRAM, *words])} {closed}"
    done = subprocess.run([str(SH), "-c", command], capture_output=True, check=False, timeout=60)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
    if status == 2 or ">&-" in closed.split():
        assert done.stdout == b""


@pytest.mark.skipif(SH is None, reason="no sh here, which closes streams")
def test_a_closed_stdin_is_no_empty_one() -> None:
    command = f"{shlex.join([*PROGRAM, 'check', '--input', '-'])} <&-"
    done = subprocess.run([str(SH), "-c", command], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"voipms-rules: <stdin>: cannot be read\n"


README = Path(__file__).parents[1] / "README.md"


def test_the_readme_shows_what_the_program_prints() -> None:
    text = README.read_text(encoding="utf-8")
    shown = re.findall(r"^\$ voipms-rules (.*)\n((?:(?!```).*\n)+)", text, re.MULTILINE)
    assert [words.partition(" ")[0] for words, _ in shown] == ["check"]
    for words, printed in shown:
        assert run(*shlex.split(words)).out == printed


def test_the_showcase_shows_both_sides() -> None:
    path = Path(__file__).parent / "data" / "showcase.jsonl"
    done = run("check", "--input", str(path), "--format", "jsonl")
    answers = done.lines
    assert (done.status, done.err) == (1, "")
    assert 25 <= len(answers) <= 30
    assert len({answer["id"] for answer in answers}) == len(answers)
    assert 0.35 <= sum(answer["ok"] for answer in answers) / len(answers) <= 0.65
    statuses = [answer["status"] for answer in answers if not answer["ok"]]
    assert len(set(statuses)) >= 0.9 * len(statuses)
    assert any(answer["warnings"] for answer in answers)
