"""Credentials never reach a log, at any level, nor anything else the sandbox keeps or prints."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest
from sandbox_wire import BALANCE, REST, SMS, SOAP, Wire

from voipms_rules.sandbox import Sandbox

SECRETS = ("Zq9vXk3wPt7", "Mw4hT8rLq2", "john.doe@example.com")

# A process whose logging shows everything there is to show, tracing and asyncio's debugging too.
LOUD = """
import logging, sys
logging.basicConfig(level=1, stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
from voipms_rules.sandbox import Sandbox
from sandbox_wire import Wire
from test_sandbox_secrets import provoke
with Sandbox() as sandbox:
    with Wire(sandbox.port) as wire:
        provoke(wire)
    print(sandbox.calls, sandbox.behaviour)
"""


def provoke(wire: Wire) -> None:
    """Send secrets in every way, right and wrong."""
    voicemail = {"method": "createVoicemail", "digits": "1", "password": SECRETS[1]}
    account = {"method": "createSubAccount", "username": "x", "password": SECRETS[1]}
    misspelt = {**SMS, "api_pasword": SECRETS[0], "API_PASSWORD": SECRETS[0]}
    for fields in (BALANCE, SMS, {**SMS, "dst": "1"}, voicemail, account, misspelt):
        for wish in ({}, {"sandbox_fault": "outage"}, {"sandbox_status": "invalid_credentials"}):
            wire.get({**fields, **wish})
            wire.post({**fields, **wish})
            wire.soap({**fields, **wish}, "http://www.w3.org/2003/05/soap-envelope")
    wire.get({"method": SECRETS[0]})
    wire.get({**BALANCE, "sandbox_fault": SECRETS[0]})
    wire.get({**BALANCE, "sandbox_latency": SECRETS[0]})
    wire.get({**BALANCE, "x": "y" * 9000})
    wire.post_form(SMS)
    wire.send("GET", REST.replace("rest", SECRETS[0]))
    wire.send("PUT", f"{REST}?api_password={SECRETS[0]}")
    wire.send("POST", SOAP, f"<a>{SECRETS[0]}".encode())
    for boundary in ("", "; boundary=b"):
        kind = {"Content-Type": f"multipart/form-data{boundary}", "X-Password": SECRETS[0]}
        wire.send("POST", f"{REST}?api_password={SECRETS[0]}", SECRETS[0].encode(), kind)


def test_no_log_shows_a_credential_at_any_level() -> None:
    command = [sys.executable, "-X", "dev", "-c", LOUD]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, cwd=__file__.rpartition("/")[0]
    )
    assert done.returncode == 0, done.stderr
    assert "sendSMS: invalid_dst" in done.stdout
    for secret in SECRETS:
        assert secret not in done.stdout + done.stderr


def test_logging_that_is_turned_up_later_shows_none_either(
    voipms_sandbox: Sandbox, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    names = ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi", "asyncio")
    for name in (*names, "python_multipart", "starlette", "voipms_rules", None):
        caplog.set_level(1, name)
    assert logging.getLogger("voipms_rules.sandbox").isEnabledFor(1)
    provoke(wire)
    assert "getBalance: success" in caplog.text
    for secret in SECRETS:
        assert secret not in caplog.text
        assert secret not in repr(voipms_sandbox.calls)


def test_sensitive_parameters_are_not_kept(voipms_sandbox: Sandbox, wire: Wire) -> None:
    wire.get({"method": "createVoicemail", "digits": "1", "name": "x", "password": SECRETS[1]})
    assert voipms_sandbox.calls[-1].params == {"digits": "1", "name": "x"}
