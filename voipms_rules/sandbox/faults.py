"""Answers that are no answers: what stands between a client and the API when something fails."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable

from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

TRANSPORT = "transport"
"""Where :mod:`.server` leaves a connection in the state of its requests."""

_PAGE = """<!DOCTYPE html>
<html><head><title>{title}</title></head>
<body><h1>{title}</h1><p>{text}</p></body></html>
"""


def page(status: int, title: str, text: str) -> HTMLResponse:
    """A page for people, where a program expects JSON."""
    return HTMLResponse(_PAGE.format(title=title, text=text), status)


class Reset(Response):
    """No response: the connection is reset (RST, not an orderly end)."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport = scope.get("state", {}).get(TRANSPORT)
        if transport is None:
            text = "Only the sandbox's own server can reset a connection.\n"
            await PlainTextResponse(text, 501)(scope, receive, send)
            return
        # Lingering for no time makes closing the socket a reset.
        linger = struct.pack("ii", 1, 0)
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
        while (await receive())["type"] != "http.disconnect":
            pass


_MAKERS: dict[str, Callable[[], Response]] = {
    "outage": lambda: page(503, "Service Unavailable", "We will be back shortly."),
    "html": lambda: page(200, "Maintenance", "We will be back shortly."),
    "empty": lambda: Response(media_type="application/json"),
    "reset": Reset,
}


def fault(name: str) -> Response:
    """The response of a fault of :data:`~.behaviour.FAULTS`."""
    return _MAKERS[name]()
