"""Measures what a guard adds to a ``requests`` call: ``python tests/traffic/overhead.py``.

The sandbox answers, or with ``--bare`` a server that does nothing else, each in a
process of its own on loopback: no real network is that fast.  Guarded and plain calls
alternate, so that whatever else the machine does meets both; the first quartiles
are compared.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import timeit
from collections.abc import Callable
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, HTTPServer
from multiprocessing.connection import Connection
from time import perf_counter

import requests
from requests.adapters import BaseAdapter, HTTPAdapter

from voipms_rules.sandbox.behaviour import Behaviour
from voipms_rules.sandbox.server import Listener, serve
from voipms_rules.traffic import Guard, Outgoing, RequestsGuard, multipart

FIELDS = {
    "api_username": "me@example.com",
    "api_password": "not-a-password",
    "method": "sendSMS",
    "did": "5551234567",
    "dst": "5557654321",
    "message": "The parcel has arrived, come and get it.",
}


Call = Callable[[requests.Session, str], requests.Response]


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


def _get(session: requests.Session, url: str) -> requests.Response:
    return session.get(url, params=FIELDS)


def _multipart(session: requests.Session, url: str) -> requests.Response:
    return session.post(url, files={name: (None, value) for name, value in FIELDS.items()})


def _fresh(adapter: Callable[[], BaseAdapter], call: Call) -> Callable[[str], object]:
    """A call as ``requests.get`` makes it: session and connection of its own."""

    def make(url: str) -> object:
        with requests.Session() as session:
            session.mount("http://", adapter())
            return call(session, url)

    return make


def _kept(adapter: BaseAdapter, call: Call) -> Callable[[str], object]:
    """A call in a session that keeps its connection."""
    session = requests.Session()
    session.mount("http://", adapter)
    return lambda url: call(session, url)


def _compare(name: str, port: int, rounds: int, *pair: Callable[[str], object]) -> None:
    """Print what plain and guarded calls take, made in turns."""
    url = f"http://127.0.0.1:{port}/api/v1/rest.php"
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(2 * rounds):
        start = perf_counter()
        pair[number % 2](url)
        times[number % 2].append(perf_counter() - start)
    before, after = (statistics.quantiles(half)[0] * 1e6 for half in times)
    added = f"{after - before:+.0f} us, {after / before - 1:+.1%}"
    print(f"{name}: {before:.0f} us plain, {after:.0f} us guarded: {added}")


def _calls(port: int, rounds: int) -> None:
    guard = Guard("raise", hosts=(f"127.0.0.1:{port}",))
    for name, call in {"GET": _get, "multipart POST": _multipart}.items():
        fresh = _fresh(HTTPAdapter, call), _fresh(lambda: RequestsGuard(guard), call)
        _compare(f"{name}, session of its own", port, rounds, *fresh)
        inner = HTTPAdapter()  # shared: the server knows one connection at a time
        kept = _kept(inner, call), _kept(RequestsGuard(guard, inner), call)
        _compare(f"{name}, kept connection", port, rounds, *kept)
        inner.close()
    assert guard.counts["judged"] == 4 * rounds and not guard.counts["faults"]


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
    _alone("admit, GET", lambda: guard.admit(Outgoing("GET", query.url or "", agent, b"")))
    _alone("admit, multipart", lambda: guard.admit(Outgoing("POST", url, agent, body)))
    _alone("reading that multipart body", lambda: multipart.read(body, kind))
    _alone("the same by the e-mail parser", lambda: BytesParser().parsebytes(mail))


def main() -> None:
    """Serve, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--bare", action="store_true", help="a server that only answers")
    args = parser.parse_args()
    ours, theirs = multiprocessing.Pipe()
    target = _bare if args.bare else _sandbox
    server = multiprocessing.Process(target=target, args=(theirs,), daemon=True)
    server.start()
    port = ours.recv()
    _calls(port, args.rounds)
    server.terminate()
    _pieces()


if __name__ == "__main__":
    main()
