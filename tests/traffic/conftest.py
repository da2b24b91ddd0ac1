"""Fixtures of the traffic tests: the counting server, and each client in turn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from counting_server import Server, serving
from guarded_clients import CLIENTS, NEEDS, Send


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture(params=CLIENTS)
def send(request: pytest.FixtureRequest) -> Send:
    if library := NEEDS.get(request.param):
        pytest.importorskip(library)
    return CLIENTS[request.param]
