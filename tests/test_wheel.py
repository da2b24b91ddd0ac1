"""The wheel, installed where there is nothing else: it holds what it needs and works alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

from voipms_rules.catalog import Catalog

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Installed:
    """An environment that holds the wheel and nothing else."""

    folder: Path

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment, far from the checkout and without its settings."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP"))}
        program = self.folder / ("Scripts" if os.name == "nt" else "bin") / words[0]
        return _run([str(program), *words[1:]], cwd=self.folder, env=environment)

    def python(self, code: str) -> str:
        done = self.run("python", "-c", code)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


def _run(
    command: Sequence[str], cwd: Path, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="no hatchling here to build with")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    done = _run(command, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    _run([sys.executable, "-m", "venv", "--without-pip", str(folder)], cwd=ROOT)
    here = Installed(folder)
    python = here.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    install = ["install", "--quiet", "--no-index", "--no-deps", "--no-compile", str(wheel)]
    done = _run([sys.executable, "-m", "pip", "--python", str(python), *install], cwd=folder)
    assert done.returncode == 0, done.stderr
    return here


def _files(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return {name for name in archive.namelist() if ".dist-info/" not in name}


def _metadata(wheel: Path) -> Message:
    with ZipFile(wheel) as archive:
        (name,) = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


# -- what is in it -----------------------------------------------------------------------


def test_it_holds_the_packages_and_the_catalog_and_nothing_else(wheel: Path) -> None:
    files = _files(wheel)
    assert {name.partition("/")[0] for name in files} == {"voipms_rules", "voipms_checks"}
    catalog = {
        f"voipms_rules/data/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "catalog").rglob("*")
        if path.is_file()
    }
    assert catalog <= files
    needed = ("voipms_rules/data/catalog.json", "voipms_rules/py.typed", "voipms_checks/py.typed")
    assert {*needed, "voipms_checks/__init__.pyi", "voipms_checks/params.py"} <= files
    assert not [n for n in files if n.endswith((".pyc", ".orig", ".tmp")) or "/tests/" in n]


def test_it_holds_every_module_and_template(wheel: Path) -> None:
    present = {
        path.relative_to(base).as_posix()
        for base, package in ((ROOT, "voipms_rules"), (ROOT / "generated/python", "voipms_checks"))
        for path in (base / package).rglob("*")
        if path.is_file() and path.suffix in {".py", ".pyi", ".j2"}
    }
    benchmarks = {name for name in present if "bench" in name.split("/")}  # need a checkout
    assert present - _files(wheel) == benchmarks != set()


def test_its_validator_depends_on_nothing(wheel: Path) -> None:
    metadata = _metadata(wheel)
    required = metadata.get_all("Requires-Dist") or []
    assert [line for line in required if "extra ==" not in line] == []
    assert {"cli", "codegen"} <= set(metadata.get_all("Provides-Extra") or [])
    assert metadata["License-Expression"] == "MIT"


def test_its_catalog_can_be_loaded(wheel: Path, tmp_path: Path, catalog: Catalog) -> None:
    """With the packages of this environment, from the unpacked wheel."""
    with ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = (
        "import json, sys; sys.path.insert(0, sys.argv[1])\n"
        "from voipms_rules.catalog import load_catalog\n"
        "catalog = load_catalog()\n"
        "print(json.dumps([len(catalog.codes), len(catalog.methods), len(catalog.rules)]))"
    )
    done = _run([sys.executable, "-I", "-c", code, str(tmp_path)], cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        len(catalog.codes),
        len(catalog.methods),
        len(catalog.rules),
    ]


# -- that it works alone -------------------------------------------------------------------


def test_nothing_of_a_third_party_is_there(installed: Installed) -> None:
    code = (
        "import sysconfig, os\n"
        "print(*sorted(n for n in os.listdir(sysconfig.get_paths()['purelib'])"
        " if not n.endswith('.dist-info')))"
    )
    assert installed.python(code).split() == ["voipms_checks", "voipms_rules"]


def test_the_readme_example_works(installed: Installed) -> None:
    code = (
        "from voipms_rules import check, validate, encode, ErrorCode, InvalidRequest\n"
        "call = {'did': '5551234567', 'dst': '5557654321', 'message': '\\u00e9' * 81}\n"
        "report = check('sendSMS', call)\n"
        "assert report.violations[0].code is ErrorCode.SMS_TOOLONG\n"
        "assert encode('sendSMS', call) == call\n"
        "try: validate('sendSMS', call)\n"
        "except InvalidRequest as error: print(error.report.status)"
    )
    assert installed.python(code) == "sms_toolong"


def test_check_works(installed: Installed) -> None:
    good = ("did=5551234567", "dst=5557654321", "message=hello")
    fine = installed.run("voipms-rules", "check", "sendSMS", *good)
    assert (fine.returncode, fine.stdout, fine.stderr) == (0, "ok   sendSMS\n", "")
    bad = installed.run("voipms-rules", "check", "sendSMS", *good[:2], "--format", "jsonl")
    assert (bad.returncode, json.loads(bad.stdout)["status"]) == (1, "message_empty")
    module = installed.run("python", "-m", "voipms_rules", "check", "getBalance")
    assert (module.returncode, module.stdout) == (0, "ok   getBalance\n")


def test_what_only_looks_things_up_works(installed: Installed) -> None:
    explained = installed.run("voipms-rules", "explain", "sms_toolong")
    assert explained.returncode == 0
    assert "The SMS message exceeds 160 characters" in explained.stdout
    ignored = installed.run("voipms-rules", "check", "sendSMS", "--ignore", "missing_did")
    assert (ignored.returncode, "missing_did" in ignored.stdout) == (1, False)
    for words in (["codes", "--search", "sms"], ["methods"], ["methods", "sendSMS"]):
        done = installed.run("voipms-rules", *words)
        assert (done.returncode, done.stderr) == (0, "")
        assert "sendSMS" in done.stdout or "sms_toolong" in done.stdout


@pytest.mark.parametrize(
    ("words", "extra"),
    [
        (["catalog", "lint"], "codegen"),
        (["catalog", "stats"], "codegen"),
        (["generate", "--check"], "codegen"),
        (["completion", "bash"], "cli"),
    ],
)
def test_what_needs_an_extra_says_which(installed: Installed, words: list[str], extra: str) -> None:
    done = installed.run("voipms-rules", *words)
    assert done.returncode == 2
    assert f"pip install 'voipms-rules[{extra}]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_generated_package_works_as_a_copied_folder(tmp_path: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    source = ROOT / "generated/python/voipms_checks"
    shutil.copytree(source, tmp_path / "voipms_checks", ignore=ignored)
    code = "import voipms_checks as v; print(v.__file__, v.check('sendSMS', {}).violations[0].code)"
    environment = {"PYTHONPATH": str(tmp_path), "PATH": os.environ.get("PATH", "")}
    done = _run([sys.executable, "-S", "-c", code], cwd=tmp_path, env=environment)
    assert done.stdout.split() == [str(tmp_path / "voipms_checks/__init__.py"), "missing_did"]
