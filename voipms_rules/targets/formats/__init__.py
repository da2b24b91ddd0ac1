"""Target formats: the catalog as plain lists for spreadsheets, scripts and translators."""

from __future__ import annotations

from voipms_rules.targets.engine import Target
from voipms_rules.targets.formats.emit import emit

TARGET = Target(
    name="formats",
    folder="formats",
    emit=emit,
    summary="codes.csv, codes.json, methods.csv and messages.pot",
)
