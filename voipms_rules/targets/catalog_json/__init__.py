"""Target catalog_json: the resolved catalog as one file at the top of the output."""

from __future__ import annotations

from voipms_rules.targets.catalog_json.emit import emit
from voipms_rules.targets.engine import Target

TARGET = Target(
    name="catalog_json",
    folder="",
    emit=emit,
    summary="catalog.json: the resolved catalog as one file",
)
