"""A server that counts what arrives and answers what it is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

SUCCESS = b'{"status":"success"}'


@dataclass(frozen=True)
class Arrival:
    """A request as it came off the wire."""

    verb: str
    target: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Server:
    """What arrived, and how it is answered."""

    port: int
    arrivals: list[Arrival] = field(default_factory=list)
    body: bytes = SUCCESS
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def url(self, path: str = "/api/v1/rest.php") -> str:
        return f"http://{self.host}{path}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: Server

    def do_GET(self) -> None:
        arrival = Arrival(self.command, self.path, dict(self.headers.items()), self._body())
        self.state.arrivals.append(arrival)
        self.send_response(200)
        for name, value in self.state.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(self.state.body)))
        self.end_headers()
        self.wfile.write(self.state.body)

    do_POST = do_PUT = do_GET

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        chunks = []
        while size := int(self.rfile.readline(), 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def log_message(self, *_: object) -> None:
        """Keep the tests' output clean."""


@contextmanager
def serving() -> Iterator[Server]:
    """A server of its own, for the time of a test."""

    class Handler(_Handler):
        pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        Handler.state = Server(http.server_address[1])
        Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
        yield Handler.state
        http.shutdown()
