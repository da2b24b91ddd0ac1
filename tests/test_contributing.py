"""CONTRIBUTING.md keeps up: its tables name every constraint and every dependency."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from pathlib import Path

from voipms_rules.catalog.constraints import KINDS

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def first_cells(head: str) -> str:
    """The first column of the table with this head."""
    _, _, rest = TEXT.partition(f"| {head} |")
    rows = re.match(r"(?:.*\|\n)+", rest)
    assert rows, f"no table {head!r}"
    return "\n".join(row.split("|")[1] for row in rows[0].splitlines()[2:])


def test_every_constraint_is_in_the_table() -> None:
    words = set(re.findall(r"`([a-z0-9_]+)`", first_cells("constraint")))
    assert set(KINDS) - words == set()


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = chain(project["dependencies"], *project["optional-dependencies"].values())
    names = {re.split(r"[^A-Za-z0-9-]", need)[0].lower() for need in wanted}
    told = set(re.findall(r"[a-z0-9-]+", first_cells("package").lower()))
    untold = {name for name in names - told if not name.startswith(("types-", "voipms-rules"))}
    assert untold == set()
