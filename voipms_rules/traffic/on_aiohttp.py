"""The guard in ``aiohttp``: a client middleware (3.12 or newer; forms are read from 3.12.6 on)."""

from __future__ import annotations

import inspect
from types import SimpleNamespace
from typing import Any

from aiohttp import (
    AsyncIterablePayload,
    ClientHandlerType,
    ClientRequest,
    ClientResponse,
    StreamReader,
)
from aiohttp.base_protocol import BaseProtocol
from multidict import CIMultiDict, CIMultiDictProxy

from voipms_rules.traffic.guard import Guard, LocalAnswer
from voipms_rules.traffic.outgoing import LARGEST_BODY, Outgoing


class AiohttpGuard:
    """``aiohttp.ClientSession(middlewares=[AiohttpGuard(guard)])``."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def __call__(self, request: ClientRequest, handler: ClientHandlerType) -> ClientResponse:
        """Send the request, unless the guard has an answer or an objection."""
        url = str(request.url)
        if not self._guard.concerns(url):
            return await handler(request)
        body = await _body(request)
        if self._guard.passes(request.method, url, request.headers, body):
            return await handler(request)
        decision = self._guard.admit(Outgoing(request.method, url, request.headers, body))
        if decision.answer:
            return _response(request, decision.answer)
        response = await handler(request)
        if decision.keep:
            answered = await response.read()
            response.content = _stream(request, answered)  # for those who read it piece by piece
            decision.keep(answered)
        return response


async def _body(request: ClientRequest) -> bytes | None:
    payload: Any = request.body
    if isinstance(payload, bytes):
        return payload
    size = payload.size
    if isinstance(payload, AsyncIterablePayload) or size is None or size > LARGEST_BODY:
        return None
    try:
        data: bytes = await payload.as_bytes()
    except (AttributeError, TypeError):  # how a payload says that it cannot
        return None
    return data


def _response(request: ClientRequest, answer: LocalAnswer) -> ClientResponse:
    """A response that has been received in full; aiohttp has no public way to make one."""
    wanted = inspect.signature(ClientResponse).parameters
    offered: dict[str, Any] = {
        "writer": None,
        "continue100": None,
        "timer": None,
        "request_info": request.request_info,
        "traces": [],
        "loop": request.loop,
        "session": request._session,
        "stream_writer": SimpleNamespace(output_size=0),  # from aiohttp 3.13 on
    }
    known = {name: value for name, value in offered.items() if name in wanted}
    response = ClientResponse(request.method, request.url, **known)
    headers = CIMultiDict({"Content-Type": answer.content_type})
    response.status, response.reason = 200, "OK"
    response._headers, response._raw_headers = CIMultiDictProxy(headers), ()
    response.content, response._body = _stream(request, answer.body), answer.body
    return response


def _stream(request: ClientRequest, body: bytes) -> StreamReader:
    stream = StreamReader(BaseProtocol(request.loop), limit=max(1, len(body)), loop=request.loop)
    stream.feed_data(body)
    stream.feed_eof()
    return stream
