"""Scripts and styles: staged beside what they import, then bundled by esbuild.

Staged are the hand-written modules of ``assets``, the generated JavaScript of
the target ``typescript`` and the JSON of :mod:`.data`.  A bundle is a classic
script, for browsers load no modules from ``file://``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from voipms_rules.targets import typescript
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs.facts import Usage
from voipms_rules.targets.engine import json_text
from voipms_rules.targets.site import data

_HERE = Path(__file__).parent
_ENTRIES = ("site.js", "playground.js", "style.css")
_COPIED = ("icon.svg",)
_OPTIONS = (
    "--bundle",
    "--minify",
    "--format=iife",
    "--target=es2022",
    "--log-level=warning",
    "--outdir=out",
)
NODE_MODULES = _HERE / "node_modules"


class MissingToolsError(Exception):
    """The tools of ``package.json`` are not installed; the text says how to do it."""


def bundle(book: Book, usage: Usage, node_modules: Path) -> Iterator[tuple[str, str]]:
    """The files of ``assets/``."""
    with TemporaryDirectory() as folder:
        stage(book, usage, Path(folder))
        _esbuild(Path(folder), node_modules)
        for name in _ENTRIES:
            yield f"assets/{name}", (Path(folder) / "out" / name).read_text("utf-8")
    for name in _COPIED:
        yield f"assets/{name}", (_HERE / "assets" / name).read_text("utf-8")
    yield "assets/LICENSE-minisearch.txt", _licence(node_modules)


def stage(book: Book, usage: Usage, folder: Path) -> None:
    """Lay out everything the scripts import."""
    shutil.copytree(_HERE / "assets", folder / "assets")
    (folder / "package.json").write_text('{"type": "module"}\n')
    files = {f"checks/{path}": text for path, text in typescript.TARGET.tree(book).items()}
    files["data/entries.json"] = json_text(data.entries(book))
    files["data/secrets.json"] = json_text(data.secrets(book.catalog))
    files["data/forms.json"] = json_text(data.forms(book, usage))
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")


def _esbuild(folder: Path, node_modules: Path) -> None:
    esbuild = node_modules / ".bin" / "esbuild"
    if not esbuild.exists():
        raise MissingToolsError(
            f"the site is bundled by esbuild, which is not installed; run: "
            f"npm install --no-package-lock --prefix {node_modules.parent}"
        )
    entries = [f"assets/{name}" for name in _ENTRIES]
    subprocess.run(
        [esbuild, *entries, *_OPTIONS],
        cwd=folder,
        env={**os.environ, "NODE_PATH": str(node_modules)},
        check=True,
    )


def _licence(node_modules: Path) -> str:
    """The library's licence goes wherever its code goes."""
    return (node_modules / "minisearch" / "LICENSE.txt").read_text("utf-8")
