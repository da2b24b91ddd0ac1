"""The Ruby target: a gem with one module per area of the API."""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.ruby.emit import emit

TARGET = Target(
    name="ruby",
    folder="ruby",
    emit=emit,
    summary="Ruby 3 gem: frozen constants of the status codes, and checks without other gems",
)
RUNNER = Runner(
    target="ruby",
    folder="ruby",
    needs=("ruby",),
    run=("ruby", "conformance/runner.rb"),
    typed=True,
)
