"""Target docs: Markdown pages for people, one per code, method and type, and indexes."""

from __future__ import annotations

from voipms_rules.targets.docs.emit import emit
from voipms_rules.targets.engine import Target

TARGET = Target(
    name="docs",
    folder="docs",
    emit=emit,
    summary="Markdown: a page per code, method and type, with indexes",
)
