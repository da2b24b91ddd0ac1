"""Statuses, faults and limits on demand: for a whole sandbox, for a while, for one request."""

from __future__ import annotations

import socket
import time
from collections.abc import Mapping
from http.client import HTTPConnection
from typing import Any

import pytest
from sandbox_wire import BALANCE, CREDENTIALS, REST, SMS, Wire
from voipms_checks import ErrorCode

from voipms_rules.sandbox import FAULTS, Behaviour, Sandbox
from voipms_rules.sandbox.judge import Call, Quota, Quotas, judge

SOAP_1_1 = "http://schemas.xmlsoap.org/soap/envelope/"

# -- statuses ------------------------------------------------------------------------------


def test_any_status_by_parameter_or_header(wire: Wire) -> None:
    for code in ErrorCode:
        assert wire.get({**BALANCE, "sandbox_status": code.value}).status == code.value
    assert wire.get(BALANCE, X_Sandbox_Status="brand_new").json == {"status": "brand_new"}
    assert wire.post(BALANCE, x_sandbox_status="no_sms").status == "no_sms"
    assert b"no_sms" in wire.soap(BALANCE, SOAP_1_1, x_sandbox_status="no_sms").body


def test_success_can_be_forced_too(wire: Wire) -> None:
    assert wire.get({"method": "sendSMS", "sandbox_status": "success"}).json["sms"]


def test_a_status_for_every_method_or_for_one(voipms_sandbox: Sandbox, wire: Wire) -> None:
    voipms_sandbox.behave(statuses={"sendSMS": "limit_reached", "*": "api_not_enabled"})
    assert wire.get(SMS).status == "limit_reached"
    assert wire.get(BALANCE).status == "api_not_enabled"
    assert wire.get({**SMS, "sandbox_status": "sms_failed"}).status == "sms_failed"


def test_a_wish_is_no_parameter_of_the_call(voipms_sandbox: Sandbox, wire: Wire) -> None:
    wire.get({**SMS, "sandbox_latency": "0"})
    assert voipms_sandbox.calls[-1].params == {n: v for n, v in SMS.items() if n != "method"}


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ({"sandbox_status": "no sms"}, "a status is"),
        ({"sandbox_status": "x" * 81}, "a status is"),
        ({"sandbox_fault": "flood"}, "fault is one of outage"),
        ({"sandbox_latency": "soon"}, "latency is a number of seconds"),
        ({"sandbox_latency": "-1"}, "latency is 0 to 600"),
        ({"sandbox_latency": "nan"}, "latency is 0 to 600"),
        ({"sandbox_address": "here"}, "'here'"),
    ],
)
def test_a_wish_that_makes_no_sense_is_explained(
    wire: Wire, wish: Mapping[str, str], says: str
) -> None:
    reply = wire.get({**BALANCE, **wish})
    assert (reply.code, says in reply.body.decode()) == (400, True)


# -- faults --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "code", "start"),
    [("outage", 503, b"<!DOCTYPE html>"), ("html", 200, b"<!DOCTYPE html>"), ("empty", 200, b"")],
)
def test_a_fault_instead_of_an_answer(wire: Wire, fault: str, code: int, start: bytes) -> None:
    for reply in (
        wire.get(BALANCE, X_Sandbox_Fault=fault),
        wire.post({**BALANCE, "sandbox_fault": fault}),
        wire.soap(BALANCE, SOAP_1_1, X_Sandbox_Fault=fault),
    ):
        assert (reply.code, reply.body[: len(start) or None]) == (code, start)
    assert wire.get(BALANCE).status == "success"


def test_a_reset_connection(voipms_sandbox: Sandbox) -> None:
    request = f"GET {REST}?sandbox_fault=reset HTTP/1.1\r\nHost: x\r\n\r\n".encode()
    with socket.create_connection(("127.0.0.1", voipms_sandbox.port), timeout=10) as connection:
        connection.sendall(request)
        with pytest.raises(ConnectionResetError):
            connection.recv(100)


def test_every_fault_has_a_test() -> None:
    assert set(FAULTS) == {"outage", "html", "empty", "reset"}


def test_latency(wire: Wire) -> None:
    start = time.monotonic()
    assert wire.get({**BALANCE, "sandbox_latency": "0.2"}).status == "success"
    assert time.monotonic() - start >= 0.2


def test_a_slow_answer_holds_up_nobody_else(voipms_sandbox: Sandbox, wire: Wire) -> None:
    slow = HTTPConnection("127.0.0.1", voipms_sandbox.port, timeout=20)
    slow.request("GET", REST, headers={"X-Sandbox-Latency": "1.5"})
    start = time.monotonic()
    assert wire.get(BALANCE).status == "success"
    assert time.monotonic() - start < 1.5
    slow.getresponse().read()  # or it would be in the journal of a later test
    slow.close()


def test_a_fault_for_a_while(voipms_sandbox: Sandbox, wire: Wire) -> None:
    with voipms_sandbox.behaving(fault="empty"):
        assert wire.get(BALANCE).body == b""
    assert wire.get(BALANCE).status == "success"


# -- limits --------------------------------------------------------------------------------


def test_calls_a_minute(voipms_sandbox: Sandbox, wire: Wire) -> None:
    voipms_sandbox.behave(calls_per_minute=3)
    statuses = [wire.get(BALANCE).status for _ in range(5)]
    assert statuses == ["success"] * 3 + ["api_limit_exceeded"] * 2


def test_what_is_no_call_of_the_account_does_not_count(voipms_sandbox: Sandbox, wire: Wire) -> None:
    voipms_sandbox.behave(calls_per_minute=1)
    assert wire.send("GET", REST).status == "missing_method"
    assert wire.get({"method": "sendSms"}).status == "invalid_method"
    assert wire.get(BALANCE).status == "success"


def test_messages_a_day(voipms_sandbox: Sandbox, wire: Wire) -> None:
    voipms_sandbox.behave(sms_per_day=2)
    assert wire.get({**SMS, "dst": "1"}).status == "invalid_dst"
    mms = {**SMS, "method": "sendMMS"}
    assert [wire.get(call).status for call in (SMS, mms, SMS)] == ["success"] * 2 + [
        "limit_reached"
    ]
    assert wire.get(BALANCE).status == "success"


def test_a_quota_starts_anew_when_its_window_has_passed() -> None:
    now = 100.0
    quota = Quota(60, clock=lambda: now)
    assert [quota.admit(2) for _ in range(3)] == [True, True, False]
    now = 159.9
    assert not quota.admit(2)
    now = 160.0
    assert [quota.admit(2) for _ in range(3)] == [True, True, False]
    assert quota.admit(None)
    assert not quota.admit(0)


# -- addresses -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("denied", "address", "status"),
    [
        ("203.0.113.0/24", "203.0.113.9", "ip_not_enabled"),
        ("203.0.113.9", "203.0.113.9", "ip_not_enabled"),
        ("203.0.113.0/24", "198.51.100.1", "success"),
        ("203.0.113.0/24", "2001:db8::1", "success"),
        ("2001:db8::/32", "2001:db8::1", "ip_not_enabled"),
        ("0.0.0.0/0", "", "ip_not_enabled"),
    ],
)
def test_calls_from_some_addresses_are_refused(
    voipms_sandbox: Sandbox, wire: Wire, denied: str, address: str, status: str
) -> None:
    voipms_sandbox.behave(denied=[denied])
    assert wire.get(BALANCE, X_Sandbox_Address=address).status == status
    assert wire.get({"method": "getIP"}, X_Sandbox_Address=address).status == "success"


# -- order ---------------------------------------------------------------------------------


def _judge(fields: Mapping[str, str], **behaviour: Any) -> str:
    return judge(Call({**CREDENTIALS, **fields}, "203.0.113.9"), Behaviour(**behaviour), Quotas())


NOTHING: dict[str, Any] = {"denied": ["0.0.0.0/0"], "calls_per_minute": 0, "sms_per_day": 0}


def test_what_is_looked_at_first() -> None:
    """Whoever is refused learns nothing about the parameters."""
    bad = {**SMS, "dst": "1"}
    assert _judge({**bad, "api_password": ""}, **NOTHING) == "missing_credentials"
    assert _judge(bad, **NOTHING) == "ip_not_enabled"
    assert _judge(bad, **{**NOTHING, "denied": ()}) == "api_limit_exceeded"
    assert _judge(bad, sms_per_day=0) == "invalid_dst"
    assert _judge(SMS, sms_per_day=0) == "limit_reached"


def test_the_level_is_that_of_the_check() -> None:
    inferred = {**SMS, "did": "555"}
    assert _judge(inferred) == "success"
    assert _judge(inferred, level="inferred") == "invalid_did"


# -- what makes no sense -------------------------------------------------------------------


@pytest.mark.parametrize(
    "behaviour",
    [
        {"fault": "flood"},
        {"level": "all"},
        {"latency": -1},
        {"latency": float("inf")},
        {"statuses": {"*": ""}},
        {"statuses": {"*": "no sms"}},
        {"denied": ["example.com"]},
        {"address": "example.com"},
        {"calls_per_minute": -1},
        {"sms_per_day": -1},
        {"now": "tomorrow"},
        {"now": "20260115"},
    ],
)
def test_a_behaviour_that_makes_no_sense_is_refused(behaviour: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        Behaviour(**behaviour)


@pytest.mark.parametrize("now", ["tomorrow", "20260115"])
def test_a_date_says_how_it_is_written(now: str) -> None:
    with pytest.raises(ValueError, match=f"now is a date, yyyy-mm-dd, not '{now}'"):
        Behaviour(now=now)


def test_a_refused_change_changes_nothing(voipms_sandbox: Sandbox, wire: Wire) -> None:
    with pytest.raises(ValueError, match="fault is one of"):
        voipms_sandbox.behave(fault="flood", latency=5)
    assert voipms_sandbox.behaviour == Behaviour()


# -- what it remembers ---------------------------------------------------------------------


def test_calls_are_remembered(voipms_sandbox: Sandbox, wire: Wire) -> None:
    wire.get(SMS)
    wire.post({**SMS, "dst": "1"})
    wire.soap(BALANCE, SOAP_1_1)
    seen = [(call.method, call.status) for call in voipms_sandbox.calls]
    assert seen == [("sendSMS", "success"), ("sendSMS", "invalid_dst"), ("getBalance", "success")]
    assert voipms_sandbox.calls[0].params["message"] == "hello"


def test_a_long_value_is_cut(voipms_sandbox: Sandbox, wire: Wire) -> None:
    wire.post({"method": "setRecording", "name": "x", "file": "QUJD" * 100_000})
    assert len(voipms_sandbox.calls[-1].params["file"]) == 4096


def test_reset_forgets(voipms_sandbox: Sandbox, wire: Wire) -> None:
    voipms_sandbox.behave(calls_per_minute=1)
    wire.get(BALANCE)
    voipms_sandbox.reset()
    assert (voipms_sandbox.calls, voipms_sandbox.behaviour) == ((), Behaviour())
    voipms_sandbox.behave(calls_per_minute=1)
    assert wire.get(BALANCE).status == "success"
