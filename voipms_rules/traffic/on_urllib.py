"""The guard in ``urllib.request``: a handler that stands before those that send."""

from __future__ import annotations

from collections.abc import Callable
from http.client import HTTPResponse
from io import BytesIO
from typing import Any
from urllib.request import BaseHandler, Request
from weakref import WeakKeyDictionary

from voipms_rules.traffic.guard import Guard, LocalAnswer
from voipms_rules.traffic.outgoing import Outgoing


class UrllibGuard(BaseHandler):
    """``urllib.request.build_opener(UrllibGuard(guard))``."""

    handler_order = 400  # before the handlers that send (500)

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._recorded: WeakKeyDictionary[Request, Callable[[bytes], None]] = WeakKeyDictionary()

    def http_open(self, request: Request) -> HTTPResponse | None:
        """The guard's answer; None passes the request on to the handler that sends."""
        outgoing = _outgoing(request)
        if self._guard.passes(*outgoing[:4]):
            return None
        decision = self._guard.admit(outgoing)
        if decision.answer:
            return _response(request.full_url, decision.answer)
        if decision.keep:
            self._recorded[request] = decision.keep
        return None

    https_open = http_open

    def http_response(self, request: Request, response: Any) -> Any:
        """Record what the server answered."""
        keep = self._recorded.pop(request, None)
        if keep is None:
            return response
        body = response.read()
        keep(body)
        headers = [pair for pair in response.getheaders() if pair[0].lower() not in _FRAMING]
        return _replay(response.url, response.status, response.reason, headers, body)

    https_response = http_response


# Headers that say how a body is cut on the wire.
_FRAMING = frozenset({"transfer-encoding", "content-length", "connection"})


def _outgoing(request: Request) -> Outgoing:
    body: Any = request.data or b""
    headers = {name.lower(): value for name, value in request.header_items()}
    readable = body if isinstance(body, bytes) else None
    return Outgoing(request.get_method(), request.full_url, headers, readable)


def _response(url: str, answer: LocalAnswer) -> HTTPResponse:
    return _replay(url, 200, "OK", [("Content-Type", answer.content_type)], answer.body)


class _Socket:
    """What an HTTPResponse reads from."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def makefile(self, _: str) -> BytesIO:
        return BytesIO(self._data)


def _replay(
    url: str, status: int, reason: str, headers: list[tuple[str, str]], body: bytes
) -> HTTPResponse:
    """A response as ``urlopen`` gives it, read from memory."""
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers)]
    head = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""])
    response = HTTPResponse(_Socket(head.encode("latin-1") + body))  # type: ignore[arg-type]
    response.begin()
    response.url, response.msg = url, reason  # type: ignore[assignment]  # as urllib itself does
    return response
