"""The targets: one row each.

A target's package holds its emitter, its templates and the hand-written
runtime that is copied beside the generated code.
"""

from __future__ import annotations

from voipms_rules.targets.engine import Target

TARGETS: dict[str, Target] = {}
