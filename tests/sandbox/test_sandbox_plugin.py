"""The fixtures as another project's tests have them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

TESTS = """
import json
import urllib.request


def balance(url):
    query = "?api_username=a%40example.com&api_password=x&method=getBalance"
    with urllib.request.urlopen(url + query) as answer:
        return json.load(answer)["status"]


def test_one(voipms_sandbox):
    voipms_sandbox.behave(statuses={"getBalance": "api_not_enabled"})
    assert balance(voipms_sandbox.url) == "api_not_enabled"


def test_the_next_starts_afresh(voipms_sandbox):
    assert voipms_sandbox.calls == ()
    assert balance(voipms_sandbox.url) == "success"


def test_voip_ms_itself(voipms_sandbox_https):
    assert balance("https://voip.ms/api/v1/rest.php") == "success"
    assert [call.method for call in voipms_sandbox_https.calls] == ["getBalance"]


def test_other_names_are_left_alone(voipms_sandbox, voipms_sandbox_https):
    assert balance(voipms_sandbox.url.replace("127.0.0.1", "localhost")) == "success"
"""


def _pytest(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "pytest", "-p", "voipms_rules.sandbox.pytest_plugin"]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "-q", *arguments, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        cwd=folder,
    )
    return done.stdout + done.stderr


def test_the_fixtures_work_in_a_project_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "test_project.py").write_text(TESTS)
    assert "4 passed" in _pytest(tmp_path)


def test_the_plugin_costs_nothing_until_it_is_used(tmp_path: Path) -> None:
    """pytest loads it in every run of everybody who has the package installed."""
    (tmp_path / "test_project.py").write_text(
        "import sys\n"
        "def test_nothing_is_loaded():\n"
        "    for name in ('starlette', 'uvicorn', 'voipms_checks', 'voipms_rules.sandbox.app'):\n"
        "        assert name not in sys.modules\n"
    )
    assert "1 passed" in _pytest(tmp_path)
