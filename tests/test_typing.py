"""What type checkers say of code that uses the package: the good passes, each slip is found."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

GOOD = """
from datetime import date
from decimal import Decimal
from typing import Any, assert_type

import voipms_checks
from voipms_checks.params import GetCDRParams, SendSMSParams
from voipms_rules import (
    ErrorCode, InvalidRequest, Report, Violation, check, check_request, encode, validate,
)

sms: SendSMSParams = {"did": "5551234567", "dst": 5557654321, "message": "hello"}
assert_type(check("sendSMS", sms), Report)
assert_type(check("sendSMS", {"did": "5551234567", "dst": "5557654321", "message": "x"}), Report)
assert_type(validate("sendSMS", sms), None)

calls: GetCDRParams = {
    "date_from": date(2026, 1, 1),
    "date_to": "2026-02-01",
    "timezone": Decimal("-5.5"),
    "answered": True,
}
report = check("getCDR", calls, level="documented", ignore=["invalid_dst"], now=date.today())

# What no overload knows falls back to a plain mapping.
by_name: str = "sendSMS"
anything: dict[str, Any] = {"no_such_key": object()}
assert_type(check(by_name, anything), Report)
assert_type(check("sendSMS", {"did": "1", "mesage": "x"}), Report)
assert_type(check_request("https://voip.ms/api/v1/rest.php?method=getBalance"), Report)
assert_type(check_request(anything, lookups={"getServersInfo": {}}), Report)
assert_type(encode("sendSMS", sms), dict[str, str])

assert_type(report.ok, bool)
assert_type(report.status, str | None)
assert_type(report.violations, tuple[Violation, ...])
first: Violation = report.violations[0]
assert_type(first.code, ErrorCode)
assert_type(first.param, str)
assert_type(first.suggestion, str | None)
assert_type(ErrorCode("anything"), ErrorCode)
assert_type(ErrorCode.SMS_TOOLONG.is_empty, bool)
text: str = ErrorCode.SMS_TOOLONG
try:
    validate("getBalance", {})
except InvalidRequest as error:
    assert_type(error.violations, tuple[Violation, ...])
assert_type(voipms_checks.check("getBalance", {}), Report)
"""

# Each line is a slip that must be found.
BAD = """
from voipms_checks.params import SendSMSParams
from voipms_rules import ErrorCode, check, encode, validate

wrong: SendSMSParams = {"did": "5551234567", "dst": "5557654321", "mesage": "hello"}
short: SendSMSParams = {"did": "5551234567"}
float_: SendSMSParams = {"did": 1.5, "dst": "5557654321", "message": "hello"}
check("sendSMS")
check("sendSMS", {}, level="obserbed")
check("sendSMS", ["did"])
check(5, {})
wire: dict[str, int] = encode("sendSMS", {})
slip = ErrorCode.SMS_TOOLING
result: str = validate("getBalance", {})
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "good.py").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.py").write_text(BAD, encoding="utf-8")
    return tmp_path


def _slips() -> list[int]:
    """The line numbers of the slips."""
    lines = enumerate(BAD.split("\n"), 1)
    return [number for number, line in lines if line and not line.startswith("from ")]


def test_mypy(project: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "good.py", "bad.py"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    found = re.findall(r"^(good|bad)\.py:(\d+): error", done.stdout, re.MULTILINE)
    assert sorted({("bad", number) for number in _slips()}) == sorted(
        {(file, int(number)) for file, number in found}
    ), done.stdout + done.stderr


def test_pyright(project: Path) -> None:
    found = _pyright(project)
    assert sorted({("bad.py", number) for number in _slips()}) == sorted(found)


def _pyright(project: Path) -> set[tuple[str, int]]:
    program = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which(
        "pyright"
    )
    if program is None:
        pytest.skip("no pyright here")
    config = {"typeCheckingMode": "strict", "include": ["good.py", "bad.py"]}
    (project / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [program, "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        pytest.skip(f"pyright does not run here: {(done.stderr or done.stdout).strip()[-200:]}")
    errors = [d for d in answer["generalDiagnostics"] if d["severity"] == "error"]
    return {(Path(d["file"]).name, d["range"]["start"]["line"] + 1) for d in errors}
