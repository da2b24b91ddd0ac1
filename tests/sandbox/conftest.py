"""The sandbox's own fixtures, and a wire to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sandbox_wire import Wire

from voipms_rules.sandbox import Sandbox
from voipms_rules.sandbox.pytest_plugin import (
    _voipms_certificate,
    _voipms_sandbox,
    _voipms_sandbox_https,
    voipms_sandbox,
    voipms_sandbox_https,
)

__all__ = [
    "_voipms_certificate",
    "_voipms_sandbox",
    "_voipms_sandbox_https",
    "voipms_sandbox",
    "voipms_sandbox_https",
]


@pytest.fixture
def wire(voipms_sandbox: Sandbox) -> Iterator[Wire]:
    with Wire(voipms_sandbox.port) as wire:
        yield wire
