"""Settings of ``check``: the command line over ``[tool.voipms-rules]`` in pyproject.toml."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from voipms_rules.cli.main import FORMATS, LEVELS, UsageError

_KEYS = {"level", "ignore", "lookups", "format", "now"}


@dataclass(frozen=True)
class Settings:
    """How calls are judged and shown."""

    level: str
    ignore: frozenset[str]
    lookups: dict[str, Any] | None
    format: str
    now: str | None

    @property
    def options(self) -> dict[str, Any]:
        """The keyword arguments of ``check``."""
        return {
            "level": self.level,
            "ignore": self.ignore,
            "lookups": self.lookups,
            "now": self.now,
        }


def settings(args: argparse.Namespace, folder: Path | None = None) -> Settings:
    """The settings in force; raises UsageError for those that make no sense."""
    table, where = _project_table(folder or Path.cwd())
    level = args.level or table.get("level", "observed")
    if level not in LEVELS:
        raise UsageError(f"{where}: level must be one of {', '.join(LEVELS)}, not {level!r}")
    chosen_format = args.format or table.get("format", "text")
    if chosen_format not in FORMATS:
        raise UsageError(f"{where}: format must be one of {', '.join(FORMATS)}")
    lookups = args.lookups or _beside(where, table.get("lookups"))
    return Settings(
        level=level,
        ignore=_ignored([*_texts(table, "ignore", where), *(args.ignore or [])]),
        lookups=_read_lookups(Path(lookups)) if lookups else None,
        format=chosen_format,
        now=date_of_calls(args.now or table.get("now")),
    )


def _beside(where: str, path: Any) -> str | None:
    """A path of the settings file, which counts from where that file lies."""
    if path is None:
        return None
    if not isinstance(path, str):
        raise UsageError(f"{where}: lookups must be the path of a file")
    return str(Path(where).parent / path)


def _project_table(folder: Path) -> tuple[dict[str, Any], str]:
    """The table of the nearest pyproject.toml, and its path."""
    for parent in (folder, *folder.parents):
        path = parent / "pyproject.toml"
        if path.is_file():
            return _read_table(path), str(path)
    return {}, ""


def _read_table(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {error}") from error
    tools = content.get("tool", {})
    table: Any = tools.get("voipms-rules", {}) if isinstance(tools, dict) else tools
    if not isinstance(table, dict):
        raise UsageError(f"{path}: [tool.voipms-rules] must be a table")
    for key in table:
        if key not in _KEYS:
            known = ", ".join(sorted(_KEYS))
            raise UsageError(f"{path}: [tool.voipms-rules] has no setting {key!r}; known: {known}")
    return table


def _texts(table: dict[str, Any], key: str, where: str) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise UsageError(f"{where}: {key} must be a list of texts")
    return value


def _ignored(names: list[str]) -> frozenset[str]:
    """The rule ids and codes to ignore; a name that is neither is a mistake worth telling."""
    if names:
        from voipms_rules.bundled import catalog_json

        catalog = catalog_json()
        for name in names:
            if name not in catalog["rules"] and name not in catalog["codes"]:
                raise UsageError(f"--ignore {name}: no such rule or code{_hint(name, catalog)}")
    return frozenset(names)


def _hint(name: str, catalog: dict[str, Any]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, [*catalog["rules"], *catalog["codes"]], n=1)
    return f"; did you mean {near[0]}?" if near else ""


def _read_lookups(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: {error}") from error
    if not isinstance(data, dict):
        raise UsageError(f"{path}: must be an object of method names and their answers")
    return data


def date_of_calls(text: str | None) -> str | None:
    """The value of ``--now``, if given."""
    if text is None:
        return None
    from datetime import date

    try:
        return date.fromisoformat(str(text)).isoformat()
    except ValueError as error:
        raise UsageError(f"--now {text}: must be a date, yyyy-mm-dd") from error
