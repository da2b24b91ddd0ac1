"""The targets: one row each.

A target's package holds its emitter, its templates and the hand-written
runtime that is copied beside the generated code.  Languages also have a runner
of the conformance cases.
"""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets import python
from voipms_rules.targets.engine import Target

_TARGETS = (python,)

TARGETS: dict[str, Target] = {module.TARGET.name: module.TARGET for module in _TARGETS}
RUNNERS: dict[str, Runner] = {
    module.RUNNER.target: module.RUNNER for module in _TARGETS if hasattr(module, "RUNNER")
}
