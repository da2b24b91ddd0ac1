"""Findings: what is wrong with a catalog, and where.

Used by every stage that reads the catalog (YAML, schema, resolve, lint); the
command line prints them and nothing downstream ever sees a faulty catalog.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Place:
    """A file and a line (1-based) of the catalog's source."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, order=True)
class Finding:
    """One policy the catalog breaks."""

    place: Place
    policy: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.policy}: {self.message}"


class CatalogError(Exception):
    """The catalog cannot be used; carries every finding that says why."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(sorted(set(findings)))
        super().__init__("\n".join(map(str, self.findings)))
