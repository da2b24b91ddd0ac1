"""Writing and comparing generated trees; the one place that touches generated files.

A target yields (path, text) pairs.  ``write`` puts a tree in place and takes
away what does not belong; ``compare`` is the two-way freshness check.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from voipms_rules.targets.book import Book

Tree = Mapping[str, str]
Emit = Callable[[Book], Iterable[tuple[str, str]]]


@dataclass(frozen=True)
class Target:
    """One row of the target table.

    ``folder`` lies below the output folder (empty for its top).  ``unsupported``
    names the constraint kinds the target cannot express; its docs say so.
    """

    name: str
    folder: str
    emit: Emit
    summary: str
    unsupported: tuple[str, ...] = ()

    def tree(self, book: Book) -> Tree:
        """The target's files, path -> text; raises on a path given twice."""
        tree: dict[str, str] = {}
        for path, text in self.emit(book):
            if path in tree:
                raise ValueError(f"target {self.name} emits {path} twice")
            tree[path] = text
        return tree


def environment(templates: Path, filters: Mapping[str, Callable[..., Any]]) -> Environment:
    """The strict Jinja2 environment all targets use; escaping is the filters' business."""
    env = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters.update(filters)
    return env


def copied(folder: Path) -> Iterator[tuple[str, str]]:
    """The hand-written files of a runtime folder, as they lie."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")


def json_text(value: Any) -> str:
    """Deterministic JSON for files: indented, ASCII only, ends with a line feed."""
    return json.dumps(value, indent=1, ensure_ascii=True) + "\n"


@dataclass(frozen=True)
class Difference:
    """One file that is not as generated: ``changed``, ``missing`` or ``unexpected``."""

    kind: str
    path: str
    diff: str


def compare(target: Target, tree: Tree, out: Path) -> list[Difference]:
    """How the tree on disk differs from the generated one, both ways."""
    found = []
    folder = out / target.folder
    for path in sorted({*tree, *present(target, folder)}):
        old = _read(folder / path)
        new = tree.get(path)
        if old != new:
            kind = "missing" if old is None else "unexpected" if new is None else "changed"
            found.append(
                Difference(kind, f"{target.folder}/{path}".lstrip("/"), _diff(path, old, new))
            )
    return found


class ForeignFilesError(Exception):
    """Files nobody here wrote lie where a target goes; its text names them."""


def write(target: Target, tree: Tree, out: Path, earlier: Collection[str] = ()) -> int:
    """Put the tree in place; answers how many files changed.

    ``earlier`` names files of the target that an earlier run wrote.  Raises
    ForeignFilesError, with nothing written, where others would have to go.
    """
    changes = compare(target, tree, out)
    folder = out / target.folder
    unexpected = [out / change.path for change in changes if change.kind == "unexpected"]
    foreign = [path for path in unexpected if not _is_ours(path, folder, earlier)]
    if foreign:
        raise ForeignFilesError(_foreign(target, foreign))
    for change in changes:
        path = out / change.path
        if change.kind == "unexpected":
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, tree[path.relative_to(folder).as_posix()])
    return len(changes)


def _is_ours(path: Path, folder: Path, earlier: Collection[str]) -> bool:
    """Whether a file was written by this program: it is known to be, or says so itself."""
    known = path.relative_to(folder).as_posix() in earlier
    half = path.name.startswith(".") and path.suffix == _ASIDE  # an interrupted run left it
    return known or half or _MARK in path.read_bytes()[:_MARKED_WITHIN]


_MARK = b"`voipms-rules generate`"
_MARKED_WITHIN = 400  # bytes
_ASIDE = ".tmp"


def _foreign(target: Target, paths: Sequence[Path]) -> str:
    named = ", ".join(map(str, paths[:3]))
    rest = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return f"{target.name}: generate did not write {named}{rest}; move them or choose another --out"


def _replace(path: Path, text: str) -> None:
    """Write aside, then rename, so that an interrupted run leaves no half file."""
    aside = path.with_name(f".{path.name}{_ASIDE}")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def present(target: Target, folder: Path) -> Iterator[str]:
    """Files that belong to the target; at the top of the output only those it emits."""
    if not target.folder:
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _ignored(path.relative_to(folder)):
            yield path.relative_to(folder).as_posix()


# What compilers and package managers leave in a generated folder; .gitignore has them too.
_LEFTOVERS = frozenset(
    {"node_modules", "target", "__pycache__", "bin", "obj", "build", "vendor", "dist"}
)
_LEFTOVER_FILES = frozenset({"package-lock.json", "Cargo.lock", "composer.lock", "Gemfile.lock"})


def _ignored(path: Path) -> bool:
    return not _LEFTOVERS.isdisjoint(path.parts) or path.name in _LEFTOVER_FILES


def _read(path: Path) -> str | None:
    """The text as it lies: carriage returns kept, and no matter what somebody put there."""
    return path.read_bytes().decode("utf-8", "surrogateescape") if path.is_file() else None


def _diff(path: str, old: str | None, new: str | None) -> str:
    lines = difflib.unified_diff(
        (old or "").splitlines(), (new or "").splitlines(), f"a/{path}", f"b/{path}", lineterm=""
    )
    return "\n".join(lines)
