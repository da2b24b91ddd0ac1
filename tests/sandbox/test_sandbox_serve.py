"""The command: what it prints, what it refuses, and how it ends."""

from __future__ import annotations

import argparse
import json
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from voipms_rules.cli.main import UsageError
from voipms_rules.cli.serve import run

OPTIONS: dict[str, Any] = {
    "host": "127.0.0.1",
    "port": 0,
    "allow_remote": False,
    "status": [],
    "fault": None,
    "latency": 0.0,
    "deny_ip": [],
    "limit_per_minute": None,
    "sms_per_day": None,
    "no_messages": False,
    "level": "observed",
    "now": None,
    "cert": None,
    "key": None,
    "verbose": False,
}
SERVE = """
import argparse, json, sys
from voipms_rules.cli.serve import run
sys.exit(run(argparse.Namespace(**json.loads(sys.argv[1]))))
"""
QUERY = "?api_username=a%40example.com&api_password=Zq9vXk3wPt7&method="


@contextmanager
def serving(**options: Any) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """The command in a process of its own, and the addresses it printed."""
    command = [sys.executable, "-c", SERVE, json.dumps({**OPTIONS, **options})]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            lines = [process.stdout.readline().rstrip("\n") for _ in range(4)]
            yield process, dict(line.split(": ") for line in lines[:3])
        finally:
            process.kill()


def _get(address: str) -> Any:
    with urllib.request.urlopen(address, timeout=10) as answer:
        return json.load(answer)


def test_it_prints_its_addresses_and_answers_until_interrupted() -> None:
    with serving(verbose=True) as (process, addresses):
        assert set(addresses) == {"REST", "SOAP", "WSDL"}
        assert _get(f"{addresses['REST']}{QUERY}getBalance")["status"] == "success"
        with urllib.request.urlopen(addresses["WSDL"], timeout=10) as answer:
            assert addresses["SOAP"].encode() in answer.read()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
    assert (process.returncode, out) == (0, "")
    assert err == "getBalance: success\nstopped\n"


def test_without_verbose_it_says_nothing_more() -> None:
    with serving() as (process, addresses):
        _get(f"{addresses['REST']}{QUERY}getBalance")
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=10) == ("", "stopped\n")


def test_its_options_are_the_behaviour() -> None:
    statuses = ["getBalance=api_not_enabled", "getIP=success"]
    with serving(status=statuses, no_messages=True, sms_per_day=0) as (_, addresses):
        address = addresses["REST"] + QUERY
        assert _get(f"{address}getBalance") == {"status": "api_not_enabled"}
        assert _get(f"{address}getIP")["ip"] == "127.0.0.1"
        message = "&did=5551234567&dst=5557654321&message=x"
        assert _get(f"{address}sendSMS{message}") == {"status": "limit_reached"}
    with serving(status=["*=no_sms"], deny_ip=["192.0.2.7/24"]) as (_, addresses):
        assert _get(addresses["REST"])["status"] == "no_sms"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"host": "0.0.0.0"}, "--allow-remote"),
        ({"host": "::"}, "--allow-remote"),
        ({"host": "example.com"}, "--allow-remote"),
        ({"port": 99999}, "cannot listen on 127.0.0.1 port 99999"),
        ({"host": "203.0.113.1", "allow_remote": True}, "cannot listen on 203.0.113.1"),
        ({"fault": "flood"}, "fault is one of"),
        ({"latency": -1.0}, "latency is 0 to 600"),
        ({"status": ["getIP="]}, "a status is"),
        (
            {"status": ["sendSms=no_sms"]},
            "--status sendSms=no_sms: no method 'sendSms'; did you mean",
        ),
        ({"status": ["sendSMS=a=b"]}, "--status sendSMS=a=b: must be CODE or METHOD=CODE"),
        ({"status": ["=no_sms"]}, "--status =no_sms: no method ''"),
        ({"deny_ip": ["everybody"]}, "--deny-ip everybody: must be an address or a network"),
        ({"now": "tomorrow"}, "--now tomorrow: must be a date, yyyy-mm-dd"),
        ({"cert": "chain.pem"}, "--cert and --key go together"),
        ({"cert": "no-such.pem", "key": "no-such.pem"}, "No such file"),
    ],
)
def test_what_it_refuses(options: dict[str, Any], says: str) -> None:
    unusable = {**OPTIONS, "port": 99999}  # so that what is not refused does not serve for ever
    with pytest.raises(UsageError) as caught:
        run(argparse.Namespace(**{**unusable, **options}))
    assert says in str(caught.value)


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port}: Address already in use"):
            run(argparse.Namespace(**{**OPTIONS, "port": port}))


def test_what_is_no_certificate(tmp_path: Path) -> None:
    file = tmp_path / "chain.pem"
    file.write_text("not a certificate")
    with pytest.raises(UsageError, match=r"chain\.pem: not a certificate"):
        run(argparse.Namespace(**{**OPTIONS, "cert": str(file), "key": str(file)}))
