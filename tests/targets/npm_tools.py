"""npm packages for tests: installed once, below ``build/npm-tools``.

Where node or npm is missing the test that asked is skipped; a failing
installation skips it too, except in CI, where it must not pass unnoticed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

_ROOM = Path(__file__).parents[2] / "build" / "npm-tools"


def npm_tools(*packages: str) -> Path:
    """The ``node_modules`` folder with these packages, each ``name@version``."""
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool} here")
    folder = _ROOM / hashlib.sha256(" ".join(packages).encode()).hexdigest()[:12]
    if not folder.exists():
        _install(packages, folder)
    return folder / "node_modules"


def _install(packages: tuple[str, ...], folder: Path) -> None:
    """Install aside, then rename, so that parallel test runs do not meet."""
    aside = folder.with_name(f"{folder.name}.{os.getpid()}")
    aside.mkdir(parents=True)
    quiet = ("--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--loglevel=error")
    done = subprocess.run(
        ["npm", "install", *quiet, "--prefix", str(aside), *packages],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if done.returncode != 0:
        shutil.rmtree(aside)
        _unavailable(f"npm cannot install {', '.join(packages)}: {done.stderr[-500:]}")
    with suppress(OSError):
        aside.rename(folder)
    shutil.rmtree(aside, ignore_errors=True)


def _unavailable(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
