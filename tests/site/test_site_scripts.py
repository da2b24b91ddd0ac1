"""The hand-written scripts: typed, formatted, and a shell's quoting as Python knows it."""

from __future__ import annotations

import json
import shlex
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from npm_tools import npm_tools

from voipms_rules.targets.book import Book
from voipms_rules.targets.docs.facts import Usage
from voipms_rules.targets.site import bundle

ASSETS = Path(bundle.__file__).with_name("assets")
CHECKERS = ("typescript@5.9.3", "prettier@3.10.1", "esbuild@0.28.2")
COMPILER = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "allowJs": True,
    "checkJs": True,
    "noEmit": True,
    "resolveJsonModule": True,
    "skipLibCheck": True,
    "target": "es2022",
    "module": "esnext",
    "moduleResolution": "bundler",
    "lib": ["es2023", "dom", "dom.iterable"],
    "types": [],
}


def run(*command: str | Path, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_scripts_are_well_typed(book: Book, tools: Path, tmp_path: Path) -> None:
    bundle.stage(book, Usage(book), tmp_path)
    (tmp_path / "node_modules").symlink_to(tools)
    config = {"compilerOptions": COMPILER, "include": ["assets/*.js"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(config))
    tsc = npm_tools(*CHECKERS) / "typescript" / "bin" / "tsc"
    run("node", tsc, "--project", tmp_path, cwd=tmp_path)


def test_scripts_and_styles_are_formatted() -> None:
    prettier = npm_tools(*CHECKERS) / "prettier" / "bin" / "prettier.cjs"
    files = [*ASSETS.glob("*.js"), *ASSETS.glob("*.css")]
    run("node", prettier, "--check", "--print-width=100", *files, cwd=ASSETS)


READ = """
import { readFileSync } from "node:fs";
import { quoted, words } from %s;
const commands = JSON.parse(readFileSync(0, "utf8"));
const split = commands.map((texts) => words(texts.python));
const quotes = commands.map((texts) => texts.words.map(quoted).join(" "));
console.log(JSON.stringify({ split, quotes }));
"""
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"))


@pytest.mark.usefixtures("tools")
@settings(max_examples=8)
@given(st.lists(st.lists(TEXTS, min_size=1, max_size=4), min_size=20, max_size=40))
def test_quoting_is_that_of_a_shell(commands: list[list[str]]) -> None:
    """Both ways: what Python quotes is split alike, and Python splits what is quoted here."""
    texts = [{"python": shlex.join(words), "words": words} for words in commands]
    script = READ % json.dumps((ASSETS / "shell.js").as_uri())
    done = subprocess.run(
        ["node", "--input-type=module", "--eval", script],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
    )
    said = json.loads(done.stdout)
    assert said["split"] == commands
    assert [shlex.split(line) for line in said["quotes"]] == commands
