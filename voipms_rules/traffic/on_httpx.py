"""The guard in ``httpx``: transports around the transports that send."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import cast

import httpx

from voipms_rules.traffic.guard import Guard, LocalAnswer
from voipms_rules.traffic.outgoing import LARGEST_BODY, Outgoing


class HttpxGuard(httpx.BaseTransport):
    """``httpx.Client(transport=HttpxGuard(guard))``.

    ``inner`` sends; give your own ``httpx.HTTPTransport`` for certificates,
    proxies or HTTP/2, which a client with a transport of its own no longer sets.
    """

    def __init__(self, guard: Guard, inner: httpx.BaseTransport | None = None) -> None:
        self._guard = guard
        self._inner = inner or httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request, unless the guard has an answer or an objection."""
        url = str(request.url)
        if not self._guard.concerns(url):
            return self._inner.handle_request(request)
        body = request.read() if _is_bounded(request) else None
        if self._guard.passes(request.method, url, request.headers, body):
            return self._inner.handle_request(request)
        decision = self._guard.admit(Outgoing(request.method, url, request.headers, body))
        if decision.answer:
            return _response(decision.answer)
        response = self._inner.handle_request(request)
        if decision.keep:
            response.stream = _Tee(response, decision.keep)
        return response

    def close(self) -> None:
        """Close the transport that sends."""
        self._inner.close()


class AsyncHttpxGuard(httpx.AsyncBaseTransport):
    """``httpx.AsyncClient(transport=AsyncHttpxGuard(guard))``; see :class:`HttpxGuard`."""

    def __init__(self, guard: Guard, inner: httpx.AsyncBaseTransport | None = None) -> None:
        self._guard = guard
        self._inner = inner or httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request, unless the guard has an answer or an objection."""
        url = str(request.url)
        if not self._guard.concerns(url):
            return await self._inner.handle_async_request(request)
        body = await request.aread() if _is_bounded(request) else None
        if self._guard.passes(request.method, url, request.headers, body):
            return await self._inner.handle_async_request(request)
        decision = self._guard.admit(Outgoing(request.method, url, request.headers, body))
        if decision.answer:
            return _response(decision.answer)
        response = await self._inner.handle_async_request(request)
        if decision.keep:
            response.stream = _AsyncTee(response, decision.keep)
        return response

    async def aclose(self) -> None:
        """Close the transport that sends."""
        await self._inner.aclose()


def _is_bounded(request: httpx.Request) -> bool:
    """Whether the body has a known, small length; reading such a body keeps it for sending."""
    if isinstance(request.stream, httpx.ByteStream):  # has been read, if there is any
        return True
    length = request.headers.get("content-length", "0")
    chunked = "transfer-encoding" in request.headers
    return not chunked and length.isdecimal() and int(length) <= LARGEST_BODY


def _response(answer: LocalAnswer) -> httpx.Response:
    return httpx.Response(
        200, headers={"Content-Type": answer.content_type}, stream=httpx.ByteStream(answer.body)
    )


class _Tee(httpx.SyncByteStream):
    """Hands on the chunks of an answer; at the end all of them go to ``keep``."""

    def __init__(self, response: httpx.Response, keep: Callable[[bytes], None]) -> None:
        self._stream = cast(httpx.SyncByteStream, response.stream)
        self._headers, self._keep = response.headers, keep

    def __iter__(self) -> Iterator[bytes]:
        chunks = []
        for chunk in self._stream:
            chunks.append(chunk)
            yield chunk
        self._keep(_decoded(self._headers, chunks))

    def close(self) -> None:
        self._stream.close()


class _AsyncTee(httpx.AsyncByteStream):
    """The same for an asynchronous answer."""

    def __init__(self, response: httpx.Response, keep: Callable[[bytes], None]) -> None:
        self._stream = cast(httpx.AsyncByteStream, response.stream)
        self._headers, self._keep = response.headers, keep

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = []
        async for chunk in self._stream:
            chunks.append(chunk)
            yield chunk
        self._keep(_decoded(self._headers, chunks))

    async def aclose(self) -> None:
        await self._stream.aclose()


def _decoded(headers: httpx.Headers, chunks: list[bytes]) -> bytes:
    return httpx.Response(200, headers=headers, content=b"".join(chunks)).content
