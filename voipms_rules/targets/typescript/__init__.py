"""The target ``typescript``: an ESM package without dependencies, with declarations beside it.

It is plain JavaScript, so that Node and browsers run it as it lies; the
declarations give TypeScript a parameter type per method.
"""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.typescript.emit import emit

TARGET = Target(
    name="typescript",
    folder="typescript",
    emit=emit,
    summary="An ESM package for Node and browsers with TypeScript declarations.",
)

RUNNER = Runner(
    target="typescript",
    folder="typescript",
    needs=("node",),
    run=("node", "conformance/run.js"),
    typed=True,
)
