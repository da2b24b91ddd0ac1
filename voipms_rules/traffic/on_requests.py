"""The guard in ``requests``: an adapter around the adapter that sends."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import BaseAdapter, HTTPAdapter
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3 import HTTPResponse

from voipms_rules.traffic.guard import Guard, LocalAnswer
from voipms_rules.traffic.outgoing import Outgoing


class RequestsGuard(BaseAdapter):
    """``session.mount("https://voip.ms/", RequestsGuard(guard))``.

    ``inner`` sends; give your own for retries or a pool of another size.
    Streamed answers (``stream=True``) are not recorded, because that would read them.
    """

    def __init__(self, guard: Guard, inner: BaseAdapter | None = None) -> None:
        super().__init__()
        self._guard = guard
        self._inner = inner or HTTPAdapter()

    def send(
        self,
        request: PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> Response:
        """Send the request, unless the guard has an answer or an objection."""
        if self._guard.passes(request.method, request.url or "", request.headers, request.body):
            return self._inner.send(request, stream, timeout, verify, cert, proxies)
        decision = self._guard.admit(_outgoing(request))
        if decision.answer:
            return _response(request, decision.answer)
        response = self._inner.send(request, stream, timeout, verify, cert, proxies)
        if decision.keep and not stream:
            decision.keep(response.content)
        return response

    def close(self) -> None:
        """Close the adapter that sends."""
        self._inner.close()


def _outgoing(request: PreparedRequest) -> Outgoing:
    body = request.body or b""
    readable = body if isinstance(body, (bytes, str)) else None
    # urllib3, which sends, has a User-Agent of its own
    return Outgoing(request.method or "", request.url or "", request.headers, readable, True)


def _response(request: PreparedRequest, answer: LocalAnswer) -> Response:
    headers = {"Content-Type": answer.content_type, "Content-Length": str(len(answer.body))}
    response = Response()
    response.status_code, response.reason = 200, "OK"
    response.request, response.url = request, request.url or ""
    response.headers = CaseInsensitiveDict(headers)
    response.encoding = get_encoding_from_headers(response.headers)
    response.raw = HTTPResponse(
        BytesIO(answer.body), headers, status=200, reason="OK", preload_content=False
    )
    return response
