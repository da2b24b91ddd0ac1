"""Answering calls leaves nothing behind; load.py measures the same over sockets and minutes."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import MutableMapping
from typing import Any

from sandbox_wire import CREDENTIALS, REST, SMS

from voipms_rules.sandbox.app import State, create_app

_ROUND = 3000
_GROWTH = 64 * 1024


def _query(number: int) -> bytes:
    """Calls that differ in all that could be kept: method, status, address, message."""
    fields = [
        {**SMS, "message": f"hello{number}"},
        {"method": f"getBalance{number}"},
        {"method": "getIP", "sandbox_address": f"10.{number >> 8 & 255}.{number & 255}.1"},
        {"method": "getBalance", "sandbox_status": f"status_{number}"},
        {"method": "getCDR", "date_from": str(number)},
    ][number % 5]
    return "&".join(f"{k}={v}" for k, v in {**CREDENTIALS, **fields}.items()).encode()


async def _answer(app: Any, number: int) -> None:
    scope: MutableMapping[str, Any] = {
        "type": "http",
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": REST,
        "raw_path": REST.encode(),
        "query_string": _query(number),
        "root_path": "",
        "headers": [(b"host", b"127.0.0.1")],
        "client": ("127.0.0.1", number),
        "server": ("127.0.0.1", 80),
    }
    sent: list[MutableMapping[str, Any]] = []

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    async def receive() -> MutableMapping[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    await app(scope, receive, send)
    assert sent[0]["status"] == 200


def test_memory_stays_flat() -> None:
    app = create_app(State())

    async def answer(start: int) -> int:
        for number in range(start, start + _ROUND):
            await _answer(app, number)
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    async def rounds() -> list[int]:
        for warm_up in range(4):
            await answer(warm_up * _ROUND)  # fills the journal and the ready-made answers
        return [await answer(number * _ROUND) for number in range(4, 7)]

    tracemalloc.start()
    try:
        sizes = asyncio.run(rounds())
    finally:
        tracemalloc.stop()
    assert sizes[-1] - sizes[0] < _GROWTH, sizes
