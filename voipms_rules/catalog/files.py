"""The catalog's files: where each room lies, read strictly and checked by schema.

Second stage of the pipeline: folder -> raw entries (plain values that know
their file and line), shaped as the JSON Schemas beside the catalog demand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.resources import files as package_files
from itertools import chain
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from voipms_rules.catalog.findings import CatalogError, Finding, Place
from voipms_rules.catalog.strict_yaml import Map, load_yaml

# Room -> (glob below the catalog folder, schema).
ROOMS: dict[str, tuple[str, str]] = {
    "sources": ("sources.yaml", "sources"),
    "editions": ("editions/*.yaml", "edition"),
    "types": ("types.yaml", "types"),
    "methods": ("methods/*.yaml", "methods"),
    "codes": ("codes/*.yaml", "codes"),
    "disputes": ("disputes.yaml", "disputes"),
}
_SCHEMAS = "schema/*.schema.json"  # for editors; validation uses those of the bundled catalog


@dataclass(frozen=True)
class Entry:
    """One raw entry of a room; ``area`` is the stem of the file it stands in."""

    value: Map
    area: str

    def place(self, node: object = None) -> Place:
        """The place of the entry, or of a mapping inside it."""
        inner = node if isinstance(node, Map) else self.value
        return Place(inner.file, inner.line)


def default_catalog() -> Path:
    """The catalog this installation carries (in a wheel) or lies in (in a checkout)."""
    packaged = Path(str(package_files("voipms_rules"))) / "data" / "catalog"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "catalog"


def read_rooms(folder: Path) -> dict[str, list[Entry]]:
    """All raw entries, room by room.  Raises CatalogError with every fault of every file."""
    if not (folder / "types.yaml").is_file():
        place = Place(_shown(folder), 1)
        raise CatalogError([Finding(place, "files", "is not a catalog: types.yaml is missing")])
    rooms: dict[str, list[Entry]] = {}
    findings = list(_strays(folder))
    for room, (pattern, schema) in ROOMS.items():
        rooms[room] = []
        for path in sorted(folder.glob(pattern)):
            try:
                rooms[room].extend(read_file(path, schema))
            except CatalogError as error:
                findings.extend(error.findings)
    if findings:
        raise CatalogError(findings)
    return rooms


def _strays(folder: Path) -> Iterator[Finding]:
    """What nothing reads: entries in a file or folder with a slip in its name look right."""
    patterns = [pattern for pattern, _ in ROOMS.values()]
    read = {path for pattern in (*patterns, _SCHEMAS) for path in folder.glob(pattern)}
    folders = {(folder / pattern).parent for pattern in (*patterns, _SCHEMAS)}
    for path in chain.from_iterable(map(Path.iterdir, filter(Path.is_dir, folders))):
        if path not in read and path not in folders and not path.name.startswith("."):
            message = f"is not read; a catalog has {', '.join(patterns)}"
            yield Finding(Place(_shown(path), 1), "files", message)


def _shown(path: Path) -> str:
    """The path as editors and terminals find it: as given, or from the working directory."""
    with suppress(OSError, ValueError):  # no such directory any more; the path lies elsewhere
        path = path.relative_to(Path.cwd())
    return path.as_posix()


def read_file(path: Path, schema: str) -> Iterator[Entry]:
    """The entries of one file, checked against ``schema``; raises CatalogError."""
    shown = _shown(path)
    value = load_yaml(path, shown)
    faults = list(_schema_faults(value, schema, shown))
    if faults:
        raise CatalogError(faults)
    return (Entry(item, path.stem) for item in _entries(value))


def _entries(value: Any) -> list[Map]:
    return value if isinstance(value, list) else [value]


def _schema_faults(value: Any, schema: str, file: str) -> Iterator[Finding]:
    for error in _validator(schema).iter_errors(value):
        cause = _most_specific(error)
        where = "/".join(map(str, cause.absolute_path)) or "the file"
        for line, message in _explain(value, cause):
            yield Finding(Place(file, line), "schema", f"{where}: {message[:200]}")


def _most_specific(error: ValidationError) -> ValidationError:
    """Inside anyOf/oneOf the branch that got furthest says what is really wrong."""
    while error.context:
        error = max(error.context, key=lambda e: (len(e.absolute_path), e.validator != "type"))
    return error


def _explain(value: Any, error: ValidationError) -> Iterator[tuple[int, str]]:
    """Lines and what is wrong there: every unknown key by itself, all else where it begins."""
    if error.validator != "additionalProperties":
        yield _line(value, error.absolute_path), error.message
        return
    schema, keys = cast(dict[str, Any], error.schema), cast(Map, error.instance).key_lines
    known, patterns = schema["properties"], schema.get("patternProperties", ())
    for key, line in keys.items():
        if key not in known and not any(re.search(pattern, key) for pattern in patterns):
            yield line, f"unknown key {key!r}; known: {', '.join(known)}"


def _line(value: Any, path: Iterable[str | int]) -> int:
    line = value.line if isinstance(value, Map) else 1
    for step in path:
        if isinstance(value, Map):
            line = value.key_lines.get(str(step), line)
        value = value[step]
        if isinstance(value, Map):
            line = value.line
    return line


@cache
def _validator(schema: str) -> Draft202012Validator:
    path = default_catalog() / "schema" / f"{schema}.schema.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
