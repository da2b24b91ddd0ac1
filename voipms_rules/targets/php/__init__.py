"""The PHP target: a Composer package with one class per area of the API."""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.php.emit import emit

TARGET = Target(
    name="php",
    folder="php",
    emit=emit,
    summary="PHP 8.1 package: a backed enum of the status codes, and checks without extensions",
)
RUNNER = Runner(
    target="php",
    folder="php",
    needs=("php",),
    run=("php", "conformance/runner.php"),
    typed=True,
)
