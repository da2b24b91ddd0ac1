"""The catalog: YAML in, one frozen :class:`Catalog` out.

``load_catalog`` is the only door: strict YAML -> schema -> resolve.  Linting
(:mod:`voipms_rules.lint`) judges the result; everything else consumes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from voipms_rules.catalog.files import Entry, default_catalog, read_file, read_rooms
from voipms_rules.catalog.findings import CatalogError, Finding, Place
from voipms_rules.catalog.model import Catalog
from voipms_rules.catalog.resolve import resolve
from voipms_rules.catalog.strict_yaml import Map

__all__ = ["Catalog", "CatalogError", "Finding", "default_catalog", "load_catalog"]


def load_catalog(folder: Path | None = None, overlays: Sequence[Path] = ()) -> Catalog:
    """Read, check and resolve a catalog folder, with overlays laid over it in order.

    An overlay is one YAML file with ``codes`` (new codes, or further rules for
    existing ones) and ``disable`` (rule ids to switch off).

    Raises CatalogError carrying every finding with file and line.
    """
    rooms = read_rooms(folder or default_catalog())
    disabled: dict[str, Place] = {}
    findings: list[Finding] = []
    for path in overlays:
        (overlay,) = read_file(path, "overlay")
        findings.extend(_merge_codes(rooms["codes"], overlay))
        for rule_id in overlay.value.get("disable", ()):
            disabled[rule_id] = Place(overlay.value.file, overlay.value.key_lines["disable"])
    if findings:
        raise CatalogError(findings)
    return resolve(rooms, disabled)


_NEW_CODE = ("kind", "outcome", "retry", "remedy")


def _merge_codes(codes: list[Entry], overlay: Entry) -> Iterator[Finding]:
    """Lay the codes of an overlay over the others; answers what cannot be laid."""
    known = {entry.value["code"]: entry for entry in codes}
    for raw in overlay.value.get("codes", ()):
        base = known.get(raw["code"])
        if base is None:
            codes.append(Entry(raw, "overlay"))
            faults = [f"the new code {raw['code']!r} needs {k}" for k in _NEW_CODE if k not in raw]
        else:
            _add_rules(base.value, raw)
            others = sorted(raw.keys() - {"code", "rules"})
            faults = [f"{raw['code']!r} is known; an overlay adds rules, not {k}" for k in others]
        for fault in faults:
            yield Finding(overlay.place(raw), "overlay", fault)


def _add_rules(base: Map, extra: Map) -> None:
    base["rules"] = [*base.get("rules", ()), *extra.get("rules", ())]
