"""Measures what a guard adds to a call of each client: ``python tests/traffic/overhead.py``.

The sandbox answers, or with ``--bare`` a server that does nothing else, each in a
process of its own on loopback: no real network is that fast.  Guarded and plain calls
alternate, so that whatever else the machine does meets both; the first quartiles
are compared.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import statistics
import timeit
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from email.parser import BytesParser
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from multiprocessing.connection import Connection
from time import perf_counter
from typing import Any, TypeAlias
from urllib.parse import urlencode

import aiohttp
import httpx
import requests
from guarded_clients import multipart_of
from requests.adapters import BaseAdapter, HTTPAdapter

from voipms_rules.sandbox.behaviour import Behaviour
from voipms_rules.sandbox.server import Listener, serve
from voipms_rules.traffic import (
    AiohttpGuard,
    AsyncHttpxGuard,
    Guard,
    HttpxGuard,
    Outgoing,
    RequestsGuard,
    UrllibGuard,
    multipart,
)

FIELDS = {
    "api_username": "me@example.com",
    "api_password": "not-a-password",
    "method": "sendSMS",
    "did": "5551234567",
    "dst": "5557654321",
    "message": "The parcel has arrived, come and get it.",
}

Work: TypeAlias = Callable[[], object]
Pair: TypeAlias = tuple[Work, Work]  # the same call, plain and guarded


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "20")
        self.end_headers()
        self.wfile.write(b'{"status":"success"}')
        self.wfile.flush()

    do_POST = do_GET

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _sandbox(pipe: Connection) -> None:
    listener = Listener("127.0.0.1", 0, None)
    pipe.send(listener.port)
    serve(Behaviour(), listener, None)


def _bare(pipe: Connection) -> None:
    with HTTPServer(("127.0.0.1", 0), _Handler) as server:
        pipe.send(server.server_address[1])
        server.serve_forever()


def _arguments(form: bool) -> dict[str, Any]:
    """A call as requests and httpx take it."""
    if not form:
        return {"method": "GET", "params": FIELDS}
    return {"method": "POST", "files": {name: (None, value) for name, value in FIELDS.items()}}


def _session(adapter: BaseAdapter) -> requests.Session:
    session = requests.Session()
    session.mount("http://", adapter)
    return session


@contextmanager
def _requests(guard: Guard, url: str, form: bool) -> Iterator[Pair]:
    inner = HTTPAdapter()  # shared: the bare server knows one connection at a time
    plain, guarded = map(_session, (inner, RequestsGuard(guard, inner)))
    call = {"url": url, **_arguments(form)}
    yield partial(plain.request, **call), partial(guarded.request, **call)
    inner.close()


@contextmanager
def _requests_anew(guard: Guard, url: str, form: bool) -> Iterator[Pair]:
    """A call as ``requests.get`` makes it: session and connection of its own."""

    def make(adapter: Callable[[], BaseAdapter]) -> object:
        with _session(adapter()) as session:
            return session.request(url=url, **_arguments(form))

    yield partial(make, HTTPAdapter), partial(make, partial(RequestsGuard, guard))


@contextmanager
def _httpx(guard: Guard, url: str, form: bool) -> Iterator[Pair]:
    inner = httpx.HTTPTransport()
    plain, guarded = (httpx.Client(transport=t) for t in (inner, HttpxGuard(guard, inner)))
    call = {"url": url, **_arguments(form)}
    yield partial(plain.request, **call), partial(guarded.request, **call)
    inner.close()


@contextmanager
def _httpx_async(guard: Guard, url: str, form: bool) -> Iterator[Pair]:
    inner, loop = httpx.AsyncHTTPTransport(), asyncio.new_event_loop()
    plain, guarded = (
        httpx.AsyncClient(transport=transport)
        for transport in (inner, AsyncHttpxGuard(guard, inner))
    )

    def make(client: httpx.AsyncClient) -> object:
        return loop.run_until_complete(client.request(url=url, **_arguments(form)))

    yield partial(make, plain), partial(make, guarded)
    loop.run_until_complete(inner.aclose())
    loop.close()


@contextmanager
def _aiohttp(guard: Guard, url: str, form: bool) -> Iterator[Pair]:
    loop = asyncio.new_event_loop()

    async def opened() -> tuple[aiohttp.ClientSession, aiohttp.ClientSession]:
        inner = aiohttp.TCPConnector()
        plain = aiohttp.ClientSession(connector=inner)
        return plain, aiohttp.ClientSession(connector=inner, middlewares=[AiohttpGuard(guard)])

    async def send(session: aiohttp.ClientSession) -> bytes:
        multipart_form = partial(aiohttp.FormData, FIELDS, default_to_multipart=True)
        call = session.post(url, data=multipart_form()) if form else session.get(url, params=FIELDS)
        async with call as response:
            body: bytes = await response.read()
            return body

    def make(session: aiohttp.ClientSession) -> object:
        return loop.run_until_complete(send(session))

    plain, guarded = loop.run_until_complete(opened())
    yield partial(make, plain), partial(make, guarded)
    for session in (plain, guarded):
        loop.run_until_complete(session.close())
    loop.close()


@contextmanager
def _urllib(guard: Guard, url: str, form: bool) -> Iterator[Pair]:
    def make(opener: urllib.request.OpenerDirector) -> object:
        request = urllib.request.Request(f"{url}?{urlencode(FIELDS)}")
        if form:
            body, kind = multipart_of(FIELDS)
            request = urllib.request.Request(url, body, {"Content-Type": kind})
        with opener.open(request) as response:
            return response.read()

    build = urllib.request.build_opener
    yield partial(make, build()), partial(make, build(UrllibGuard(guard)))


CLIENTS: Mapping[str, Callable[[Guard, str, bool], AbstractContextManager[Pair]]] = {
    "requests": _requests,
    "requests, anew": _requests_anew,
    "httpx": _httpx,
    "httpx, async": _httpx_async,
    "aiohttp": _aiohttp,
    "urllib": _urllib,
}


def _compare(name: str, rounds: int, pair: Pair) -> None:
    """Print what plain and guarded calls take, made in turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(2 * rounds):
        start = perf_counter()
        pair[number % 2]()
        times[number % 2].append(perf_counter() - start)
    before, after = (statistics.quantiles(half)[0] * 1e6 for half in times)
    added = f"{after - before:+.0f} us, {after / before - 1:+.1%}"
    print(f"{name}: {before:.0f} us plain, {after:.0f} us guarded: {added}", flush=True)


class _LongWay(Guard):
    """A guard that has no short way."""

    def passes(self, *_: object) -> bool:
        return False


def _calls(client: str, port: int, rounds: int, kind: type[Guard]) -> None:
    url = f"http://127.0.0.1:{port}/api/v1/rest.php"
    for name, form in {"GET": False, "multipart POST": True}.items():
        guard = kind("raise", hosts=(f"127.0.0.1:{port}",))
        with CLIENTS[client](guard, url, form) as pair:
            _compare(f"{client}, {name}", rounds, pair)
        assert guard.counts == {"judged": rounds}, guard.counts


def _alone(name: str, work: Callable[[], object], number: int = 500) -> None:
    best = min(timeit.repeat(work, number=number, repeat=7)) / number
    print(f"{name}: {best * 1e6:.1f} us")


def _pieces() -> None:
    """Print what the guard's own work takes, without any network."""
    files = {name: (None, value) for name, value in FIELDS.items()}
    url, guard = "https://voip.ms/api/v1/rest.php", Guard("raise")
    post = requests.Request("POST", url, files=files).prepare()
    query = requests.Request("GET", url, params=FIELDS).prepare()
    agent = {"user-agent": "x", "content-type": post.headers["Content-Type"]}
    kind, body = agent["content-type"], post.body
    assert isinstance(body, bytes)
    mail = b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body
    _alone("passes, GET", lambda: guard.passes("GET", query.url or "", agent, None))
    _alone("passes, multipart", lambda: guard.passes("POST", url, agent, body))
    _alone("admit, GET", lambda: guard.admit(Outgoing("GET", query.url or "", agent, b"")))
    _alone("admit, multipart", lambda: guard.admit(Outgoing("POST", url, agent, body)))
    _alone("reading that multipart body", lambda: multipart.read(body, kind))
    _alone("the same by the e-mail parser", lambda: BytesParser().parsebytes(mail))


def main() -> None:
    """Serve, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--client", choices=CLIENTS, action="append", help="all if left out")
    parser.add_argument("--long", action="store_true", help="judge good calls the long way, too")
    parser.add_argument("--bare", action="store_true", help="a server that only answers")
    args = parser.parse_args()
    ours, theirs = multiprocessing.Pipe()
    target = _bare if args.bare else _sandbox
    server = multiprocessing.Process(target=target, args=(theirs,), daemon=True)
    server.start()
    port = ours.recv()
    for client in args.client or CLIENTS:
        _calls(client, port, args.rounds, _LongWay if args.long else Guard)
    server.terminate()
    _pieces()


if __name__ == "__main__":
    main()
