"""The compiled wheel: Rust under ``check``, and nobody can tell but by the clock."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from random_calls import random_calls
from voipms_checks import check

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import cases

ROOT = Path(__file__).parents[1]
# What the pure package is tested with, as far as it asks for verdicts.
SAME_TESTS = [
    "tests/test_check.py",
    "tests/test_codes.py",
    "tests/test_encode.py",
    "tests/test_junk.py",
    "tests/test_real_calls.py",
    "tests/test_request.py",
    "tests/traffic/test_traffic_core.py",
]
# Every call twice: what is new to Rust the first time is no more the second.
ANSWERS = """
import pickle, sys
from voipms_checks import check
from voipms_checks._check import check as entry
calls = pickle.load(sys.stdin.buffer)
found = [[tuple(check(*call)._found) for _ in range(2)] for call in calls]
pickle.dump((type(entry).__name__, found), sys.stdout.buffer)
"""


OLDEST_RUST = (1, 88)  # as its Cargo.toml says


def _rust() -> tuple[int, ...]:
    """The version of the compiler, () where there is none."""
    if shutil.which("cargo") is None:
        return ()
    words = subprocess.run(["cargo", "--version"], capture_output=True, text=True, check=True)
    return tuple(int(part) for part in words.stdout.split()[1].split("-")[0].split("."))


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled package and nothing else."""
    if _rust() < OLDEST_RUST:
        pytest.skip(f"no Rust {'.'.join(map(str, OLDEST_RUST))} here to compile with")
    out = tmp_path_factory.mktemp("native")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    environment = {**os.environ, "HATCH_BUILD_HOOK_ENABLE_CUSTOM": "true"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    (wheel,) = out.glob("*-cp311-abi3-*.whl")
    with ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.startswith("voipms_checks/"):
                archive.extract(name, out / "site")
    return out / "site"


def _run(folder: Path, *words: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, *words]
    return subprocess.run(
        command, cwd=ROOT, env=environment, input=data, capture_output=True, check=False
    )


def test_rust_is_there_and_says_what_python_says(native: Path, catalog: Catalog) -> None:
    known = [*cases(catalog), *random_calls(catalog)]
    calls = [(case.method, dict(case.params)) for case in known]
    done = _run(native, "-c", ANSWERS, data=pickle.dumps(calls))
    assert done.returncode == 0, done.stderr.decode()
    kind, answers = pickle.loads(done.stdout)
    assert kind == "builtin_function_or_method"
    for call, (first, second) in zip(calls, answers, strict=True):
        assert first == second == tuple(check(*call)._found), call


@pytest.mark.parametrize("path", SAME_TESTS)
def test_it_passes_the_tests_of_the_pure_package(native: Path, path: str) -> None:
    done = _run(native, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", path)
    assert done.returncode == 0, done.stdout.decode()


def test_code_that_runs_within_a_check_may_check(native: Path) -> None:
    """A lock held over a callback would never be had again."""
    code = """
import gc
from voipms_checks import check
class Cycle:
    def __init__(self): self.me = self
    def __del__(self): check("sendSMS", {"did": "x"})
check("sendSMS", {"did": "x"})
gc.set_threshold(1)
for _ in range(1000):
    Cycle()
    assert check("sendSMS", {"did": "x"}).status == "invalid_did"
"""
    done = _run(native, "-c", code)
    assert done.returncode == 0, done.stderr.decode()
