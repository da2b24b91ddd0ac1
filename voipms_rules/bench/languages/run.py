"""Builds and runs the program of a language in a folder of its own below ``build/bench/``.

A language is a row: the tools it needs, what its folder is given beside the
program, the commands that build it, and the one that runs it.  The programs
find the generated code at ``../../../generated``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from voipms_rules.bench.languages import declare
from voipms_rules.plan import MethodPlan
from voipms_rules.targets.csharp import roslyn

PROGRAMS = Path(__file__).parent / "programs"
_TIMEOUT = 1800

Print = Callable[[Sequence[MethodPlan]], Mapping[str, str]]


@dataclass(frozen=True)
class Language:
    """How a language's program is built and run; ``probe`` fails where its peer is missing."""

    name: str
    needs: tuple[str, ...]
    run: str
    build: tuple[str, ...] = ()
    probe: str = ""
    missing: str = ""
    declarations: Print | None = None


_JAVAC = (
    "javac --release 17 -nowarn -proc:none -d classes -cp lib/* "
    "-sourcepath .:../../../generated/java/src/main/java Bench.java"
)

_ROSLYN = f"{sys.executable} {roslyn.__file__}"

LANGUAGES: tuple[Language, ...] = (
    Language(
        "typescript",
        ("node", "npm"),
        run="node bench.mjs",
        build=("npm install --silent --no-fund --no-audit", "node standalone.mjs"),
    ),
    Language(
        "go",
        ("go",),
        run="./bench",
        build=("go build -o bench .",),
        probe="go mod edit -json",
        missing="its peer needs a newer Go than this",
        declarations=declare.go,
    ),
    Language(
        "rust",
        ("cargo",),
        run="target/release/bench",
        build=("cargo build --quiet --release",),
        declarations=declare.rust,
    ),
    Language(
        "java",
        ("javac", "java", "mvn"),
        run="java -XX:+UseSerialGC -cp classes:lib/* Bench",
        build=("mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib", _JAVAC),
        declarations=declare.java,
    ),
    Language(
        "csharp",
        (sys.executable,),
        run=f"{_ROSLYN} run .",
        build=(f"{_ROSLYN} build . ../../../generated/csharp/src .",),
        probe=f"{_ROSLYN} find",
        missing="no Roslyn here (see voipms_rules/targets/csharp/roslyn.py)",
        declarations=declare.csharp,
    ),
    Language(
        "php",
        ("php",),
        run="php -d opcache.enable_cli=1 bench.php",  # as PHP-FPM runs by default: opcache, no JIT
        probe="php probe.php",
        missing="no Symfony Validator; Debian has it as php-symfony-validator",
    ),
    Language(
        "ruby",
        ("ruby",),
        run="ruby bench.rb",
        probe="ruby -e require('active_model')",
        missing="no ActiveModel; Debian has it as ruby-activemodel",
    ),
)


class BenchError(Exception):
    """A program could not be built, or stopped early."""


def lacking(language: Language) -> str | None:
    """Why the language cannot be measured here, if so."""
    tools = [tool for tool in language.needs if shutil.which(tool) is None]
    if tools:
        return f"no {', '.join(tools)} here"
    if language.probe and _start(language.probe, PROGRAMS / language.name).returncode != 0:
        return language.missing
    return None


def build(language: Language, plans: Sequence[MethodPlan], scratch: Path) -> Path:
    """The language's folder with everything built."""
    folder = scratch / language.name
    shutil.copytree(PROGRAMS / language.name, folder, dirs_exist_ok=True)
    printed = language.declarations(plans) if language.declarations else {}
    for path, text in printed.items():
        _put(folder / path, text)
    for command in language.build:
        _execute(command, folder)
    return folder


def run(language: Language, folder: Path, calls: Path, checks: Path, seconds: float) -> str:
    """What the program prints."""
    return _execute(f"{language.run} {calls} {checks} {seconds}", folder)


def write_inputs(scratch: Path, calls: str, checks: object) -> tuple[Path, Path]:
    """The two files every program is given."""
    scratch.mkdir(parents=True, exist_ok=True)
    paths = scratch / "calls.tsv", scratch / "checks.json"
    paths[0].write_text(calls, encoding="ascii")
    paths[1].write_text(json.dumps(checks), encoding="ascii")
    return paths


def _put(path: Path, text: str) -> None:
    """Leave a file alone that is as it should be: compilers go by its date."""
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _execute(command: str, folder: Path) -> str:
    done = _start(command, folder)
    if done.returncode != 0:
        tail = (done.stderr or done.stdout)[-2000:]
        raise BenchError(f"{command} ended with {done.returncode}: {tail}")
    return done.stdout


def _start(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command.split(), cwd=folder, capture_output=True, text=True, timeout=_TIMEOUT, check=False
    )
