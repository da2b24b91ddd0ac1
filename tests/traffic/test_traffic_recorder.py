"""The recorder: what a line holds, and what it never holds."""

from __future__ import annotations

import json
import stat
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voipms_rules.cli.main import main
from voipms_rules.plan import MethodPlan
from voipms_rules.traffic import Guard, Outgoing, Recorder, soap
from voipms_rules.traffic.recorder import LONGEST_VALUE, line_of

SECRET = "s3same\u00e9"  # with a letter that JSON escapes
LOGIN = {"api_username": "me@example.com", "api_password": "hunter2hunter2"}


def text_of(line: Mapping[str, Any]) -> str:
    return json.dumps(line, ensure_ascii=False)


@given(data=st.data())
def test_no_secret_is_ever_recorded(data: st.DataObject, plans: Mapping[str, MethodPlan]) -> None:
    """Wherever a secret may stand: credentials, sensitive and undeclared parameters, names."""
    method = data.draw(st.sampled_from(sorted(plans)))
    parameters = plans[method].method.parameters
    open_names = [p.name for p in parameters if not p.sensitive]
    places = ["api_username", "api_password", *(p.name for p in parameters if p.sensitive)]
    places += data.draw(st.lists(st.text(max_size=8).filter(lambda n: n not in open_names)))
    secret = data.draw(st.text(min_size=3, max_size=5).map(lambda t: f"{SECRET}{t}"))
    fields = dict.fromkeys(data.draw(st.sets(st.sampled_from(open_names or ["zz"]))), "1")
    fields |= dict.fromkeys(places, secret) | {f"half of {secret}": ""}
    status = data.draw(st.none() | st.just(f"echo {secret}") | st.just("success"))
    line = line_of({**fields, "method": method}, None, status)
    assert SECRET not in text_of(line)
    assert line["method"] == method


@pytest.mark.parametrize("method", [f"x {SECRET}", SECRET, "", "a" * 100])
def test_a_method_that_is_none_is_not_recorded(method: str) -> None:
    line = line_of({"method": method, "did": "5551234567", **LOGIN}, "invalid_method", None)
    assert (line["method"], line["params"], line["redacted"]) == (None, {}, [])


def test_what_a_line_holds() -> None:
    fields = {
        **LOGIN,
        "method": "createVoicemail",
        "digits": "101",
        "password": "1234",
        "name": "x" * (LONGEST_VALUE + 1),
        "paswword": "1234",
        "content_type": "json",
    }
    line = line_of(fields, "success", "brand_new")
    assert len(line.pop("date")) == len("2026-11-24")
    assert line == {
        "method": "createVoicemail",
        "params": {"digits": "101"},
        "redacted": ["name", "password"],
        "predicted": "success",
        "status": "brand_new",
    }


def test_every_method_is_recorded_without_its_secrets(plans: Mapping[str, MethodPlan]) -> None:
    for name, plan in plans.items():
        fields = {p.name: "1" for p in plan.method.parameters}
        line = line_of({**fields, **LOGIN, "method": name}, "success", "success")
        secret = sorted(p.name for p in plan.method.parameters if p.sensitive)
        assert line["redacted"] == secret
        assert line["params"].keys() == fields.keys() - set(secret)


def test_lines_can_be_judged_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recorder = Recorder(tmp_path / "calls.jsonl")
    call = {**LOGIN, "method": "sendSMS", "did": "5551234567", "dst": "1", "message": "\u00e9"}
    recorder.write(call, "invalid_dst", "invalid_dst")
    assert main(["check", "--input", str(recorder.path), "--format", "jsonl"]) == 1
    assert json.loads(capsys.readouterr().out)["status"] == "invalid_dst"


def test_the_file_is_its_owners_and_grows(tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    for _ in range(2):
        Recorder(str(path)).write({"method": "getIP"}, "success", "success")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(path.read_text().splitlines()) == 2


def test_lines_written_at_once_do_not_mix(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "calls.jsonl")
    call = {"method": "sendSMS", "message": "x" * 4000}
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: recorder.write(call, None, "success"), range(200)))
    lines = [json.loads(line) for line in recorder.path.open()]
    assert len(lines) == 200
    assert all(line["params"] == {"message": "x" * 4000} for line in lines)


SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"
BODIES = [
    (b'{"status":"success"}', "success"),
    (b'{"status":"brand_new"}', "brand_new"),
    (b'{"status":"something else"}', None),
    (b"<html></html>", None),
    (b"<?xml version='1.0'?><a/>", None),
    (b"<?xml", None),
    (b"", None),
    (soap.write_answer(soap.Envelope(SOAP_11, "urn:x", "getBalance"), "no_sms")[1], "no_sms"),
]


@pytest.mark.parametrize(("body", "status"), BODIES, ids=range(len(BODIES)))
def test_whatever_the_server_says(body: bytes, status: str | None, tmp_path: Path) -> None:
    guard = Guard("count", recorder=Recorder(tmp_path / "calls.jsonl"))
    query = urlencode({**LOGIN, "method": "getBalance"})
    decision = guard.admit(Outgoing("GET", f"https://voip.ms/api/v1/rest.php?{query}", {}, b""))
    assert decision.keep is not None
    decision.keep(body)
    assert json.loads((tmp_path / "calls.jsonl").read_text())["status"] == status


def test_calls_that_were_not_sent_are_not_recorded(tmp_path: Path) -> None:
    guard = Guard("answer", recorder=Recorder(tmp_path / "calls.jsonl"))
    query = urlencode({**LOGIN, "method": "sendSMS"})
    decision = guard.admit(Outgoing("GET", f"https://voip.ms/api/v1/rest.php?{query}", {}, b""))
    assert decision.answer is not None and decision.keep is None
