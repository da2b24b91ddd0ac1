"""The public face, and that it needs no HTTP library until one is named."""

from __future__ import annotations

import subprocess
import sys

import pytest

from voipms_rules import traffic

GUARDS = {
    "AiohttpGuard": "aiohttp",
    "AsyncHttpxGuard": "httpx",
    "HttpxGuard": "httpx",
    "RequestsGuard": "requests",
}


def run(code: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return result.stdout.strip()


def test_the_face_is_sorted_and_complete() -> None:
    assert traffic.__all__ == sorted(traffic.__all__)
    assert set(traffic.__all__) <= set(dir(traffic))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = traffic.nothing


@pytest.mark.parametrize("name", traffic.__all__)
def test_every_name_can_be_had(name: str) -> None:
    if name in GUARDS:
        pytest.importorskip(GUARDS[name])
    assert getattr(traffic, name).__name__ == name


def test_importing_it_imports_no_library() -> None:
    heavy = ("requests", "httpx", "aiohttp", "voipms_checks", "voipms_rules.traffic.guard")
    code = f"import sys, voipms_rules.traffic; print([m for m in {heavy} if m in sys.modules])"
    assert run(code) == "[]"


def test_the_core_works_without_any_library() -> None:
    code = """
import sys
for library in ("requests", "httpx", "aiohttp"):
    sys.modules[library] = None
from voipms_rules.traffic import Guard, Outgoing, Recorder, UrllibGuard, parse_response
print(Guard("raise").judge(Outgoing("GET", "https://x/", {}, b"")))
"""
    assert run(code) == "None"


@pytest.mark.parametrize("name", GUARDS)
def test_a_missing_library_is_named(name: str) -> None:
    code = f"""
import sys
sys.modules[{GUARDS[name]!r}] = None
from voipms_rules import traffic
try:
    traffic.{name}
except ModuleNotFoundError as error:
    print(error)
"""
    assert run(code) == f"{name} needs {GUARDS[name]}: pip install {GUARDS[name]}"
