"""Rust: a crate without dependencies, checks as straight-line code."""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.rust.emit import emit

TARGET = Target(
    name="rust",
    folder="rust",
    emit=emit,
    summary="Rust crate voipms-checks: codes as an enum, checks as straight-line code",
)

_BUILD = "cargo build --quiet --offline --release --example conform --target-dir {build}"

# Strings of Rust cannot hold ill-formed text, so there is nothing to refuse.
RUNNER = Runner(
    target="rust",
    folder="rust",
    needs=("cargo",),
    build=(tuple(_BUILD.split()),),
    run=("{build}/release/examples/conform",),
    ill_formed=False,
)
