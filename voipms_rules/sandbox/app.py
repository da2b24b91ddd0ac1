"""The sandbox as an ASGI application: addresses, transports and their peculiarities.

What the server does with a request before it judges it is done here: the
redirect of ``www``, the limit of the request line, which POST bodies it can
read.  Everything else it hands to :mod:`.judge` and :mod:`.answers`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from voipms_rules.sandbox import soap
from voipms_rules.sandbox.answers import json_body, tree
from voipms_rules.sandbox.behaviour import Behaviour, wishes_of
from voipms_rules.sandbox.faults import fault, page
from voipms_rules.sandbox.journal import Journal
from voipms_rules.sandbox.judge import Call, Quotas, judge
from voipms_rules.sandbox.wsdl import wsdl

REST_PATH = "/api/v1/rest.php"
SOAP_PATH = "/api/v1/server.php"
WSDL_PATH = "/api/v1/server.wsdl"

_MAX_REQUEST_LINE = 8190
_MAX_BODY = 16 * 1024 * 1024

Render = Callable[[Call, str, Behaviour], Response]


@dataclass
class State:
    """What one sandbox is told, counts and remembers; everything that outlives a request."""

    behaviour: Behaviour = field(default_factory=Behaviour)
    quotas: Quotas = field(default_factory=Quotas)
    journal: Journal = field(default_factory=Journal)


def create_app(state: State) -> Starlette:
    """The application that serves one sandbox."""
    return Starlette(
        routes=[
            Route(REST_PATH, partial(_rest, state), methods=["GET", "POST"]),
            Route(SOAP_PATH, partial(_soap, state), methods=["POST"]),
            Route(WSDL_PATH, _describe, methods=["GET"]),
        ],
        max_body_size=_MAX_BODY,
    )


async def _rest(state: State, request: Request) -> Response:
    if request.headers.get("host", "").startswith("www.voip.ms"):
        # Clients follow this with a GET, which is how the body of a POST gets lost.
        return RedirectResponse(str(request.url.replace(hostname="voip.ms")), 301)
    if _request_line(request) > _MAX_REQUEST_LINE:
        return page(414, "Request-URI Too Long", "The requested URL is too long.")
    if request.method == "POST" and await _holds_raw_body(request):
        return await _soap(state, request)
    return await _respond(state, request, await _fields(request), _as_json)


def _request_line(request: Request) -> int:
    scope = request.scope
    target = len(scope["raw_path"]) + len(scope["query_string"])
    return len(f"{request.method}  HTTP/1.1?") + target


async def _holds_raw_body(request: Request) -> bool:
    """Whether the body is one PHP leaves unread for the SOAP handler, unlike a multipart form."""
    return not _is_multipart(request) and bool(await request.body())


def _is_multipart(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("multipart/form-data")


async def _fields(request: Request) -> dict[str, str]:
    """All a request carries; of a name given twice the last value counts, as in PHP."""
    query = request.scope["query_string"].decode("latin-1")
    fields = dict(parse_qsl(query, keep_blank_values=True))
    if _is_multipart(request):
        async with request.form(max_part_size=_MAX_BODY) as form:
            fields.update((k, v) for k, v in form.multi_items() if isinstance(v, str))
    return fields


async def _soap(state: State, request: Request) -> Response:
    try:
        envelope = soap.read_envelope(await request.body())
    except soap.BadEnvelope:
        return Response(soap.write_fault(), 500, media_type="application/soap+xml")
    return await _respond(state, request, envelope.fields, partial(_as_xml, envelope.version))


async def _respond(
    state: State, request: Request, fields: dict[str, str], render: Render
) -> Response:
    try:
        behaviour = state.behaviour.wished(wishes_of(request.headers, fields))
    except ValueError as error:
        return PlainTextResponse(f"{error}\n", 400)
    if behaviour.latency:
        await asyncio.sleep(behaviour.latency)
    if behaviour.fault:
        return fault(behaviour.fault)
    call = Call(fields, behaviour.address or _peer(request))
    status = judge(call, behaviour, state.quotas)
    state.journal.note(call, status)
    return render(call, status, behaviour)


def _peer(request: Request) -> str:
    return request.client.host if request.client else "127.0.0.1"


def _as_json(call: Call, status: str, behaviour: Behaviour) -> Response:
    body = json_body(call, status, behaviour.messages)
    return Response(body, media_type="application/json")


def _as_xml(version: str, call: Call, status: str, behaviour: Behaviour) -> Response:
    body = soap.write_answer(version, call.method, tree(call, status, behaviour.messages))
    media_type = "text/xml" if version == soap.SOAP_1_1 else "application/soap+xml"
    return Response(body, media_type=media_type)


async def _describe(request: Request) -> Response:
    address = request.url.replace(path=SOAP_PATH, query="")
    return Response(wsdl(str(address)), media_type="text/xml")
