"""Go: a package without dependencies, checks as straight-line code."""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.go.emit import emit

TARGET = Target(
    name="go",
    folder="go",
    emit=emit,
    summary="Go package voipmschecks: codes as typed constants, checks as straight-line code",
)

RUNNER = Runner(
    target="go",
    folder="go",
    needs=("go",),
    build=(("go", "build", "-buildvcs=false", "-o", "{build}/conform", "./internal/conform"),),
    run=("{build}/conform",),
)
