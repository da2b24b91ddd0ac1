"""What the last run read and wrote, so that the next one knows when there is nothing to do.

The stamp lies beside what was generated and is not part of it: without one, with one of
another version or with a file touched by hand, a target is simply made again.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from voipms_rules.targets.engine import Target, Tree, present

_NAME = ".stamp.json"
_PACKAGE = Path(__file__).parents[1]
_LIBRARIES = ("jinja2", "markdown-it-py", "pyyaml")  # what else may change what is written


def inputs_of(paths: Iterable[Path]) -> str:
    """A digest of the catalog's files, this package's and the versions that matter."""
    digest = hashlib.sha256(repr([sys.version, *map(version, _LIBRARIES)]).encode())
    for path in _files((_PACKAGE, *paths)):
        digest.update(f"{path}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (p for p in inside if p.is_file() and not _made(p))


def _made(path: Path) -> bool:
    """What the interpreter and npm leave among the sources."""
    return not {"__pycache__", "node_modules"}.isdisjoint(path.parts)


@dataclass
class Stamp:
    """By target, the digests of the files it wrote; all from the same inputs.

    ``earlier`` names the files of a run from others, which may have to go.
    """

    inputs: str
    targets: dict[str, Mapping[str, str]] = field(default_factory=dict)
    earlier: Mapping[str, Collection[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, out: Path, inputs: str) -> Stamp:
        """The stamp in a folder; one that holds nothing unless it was made from these inputs."""
        try:
            data = json.loads((out / _NAME).read_text(encoding="utf-8"))
            written: dict[str, Mapping[str, str]] = {
                name: dict(files) for name, files in data["targets"].items()
            }
            earlier = {name: set(files) for name, files in data["earlier"].items()} | written
            return cls(inputs, written if data["inputs"] == inputs else {}, earlier)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(inputs)

    def holds(self, target: Target, out: Path) -> bool:
        """Whether what a target wrote lies there as it was written, and nothing else."""
        written = self.targets.get(target.name)
        if not written:
            return False
        folder = out / target.folder
        return set(written) >= set(present(target, folder)) and all(
            _digest(folder / path) == digest for path, digest in written.items()
        )

    def note(self, target: Target, tree: Tree) -> None:
        """Keep what a target has written."""
        self.targets[target.name] = {path: _hash(text.encode()) for path, text in tree.items()}

    def write(self, out: Path) -> None:
        """Put the stamp beside the targets."""
        earlier = {name: sorted(files) for name, files in self.earlier.items()}
        data = {"inputs": self.inputs, "targets": self.targets, "earlier": earlier}
        out.mkdir(parents=True, exist_ok=True)
        (out / _NAME).write_text(json.dumps(data), encoding="utf-8")


def _digest(path: Path) -> str | None:
    return _hash(path.read_bytes()) if path.is_file() else None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
