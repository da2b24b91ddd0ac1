"""Runs the application: in the foreground for the command, in a thread for tests."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from voipms_rules.sandbox.app import REST_PATH, SOAP_PATH, WSDL_PATH, State, create_app
from voipms_rules.sandbox.behaviour import Behaviour
from voipms_rules.sandbox.faults import TRANSPORT
from voipms_rules.sandbox.journal import Journal, Seen
from voipms_rules.sandbox.judge import Quotas

LOOPBACK = "127.0.0.1"
_PATIENCE = 10.0
_BACKLOG = 1024

Certificate = tuple[Path, Path]
"""A certificate chain and its key, both PEM."""


class _Protocol(HttpToolsProtocol):
    """Uvicorn's protocol, discreet, and with a handle for the fault that resets a connection.

    An access log holds request lines, and those hold credentials.  It is taken
    out here and not by configuration, which the caller's own may undo.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.access_log = False
        self.app_state = {**self.app_state, TRANSPORT: transport}


class Listener:
    """A bound socket and the addresses a sandbox has on it."""

    def __init__(self, host: str, port: int, certificate: Certificate | None) -> None:
        self.socket = _listen(host, port)
        self.port: int = self.socket.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self._root = f"{'https' if certificate else 'http'}://{shown}:{self.port}"

    @property
    def url(self) -> str:
        """The REST address."""
        return self._root + REST_PATH

    @property
    def soap_url(self) -> str:
        """The SOAP address."""
        return self._root + SOAP_PATH

    @property
    def wsdl_url(self) -> str:
        """The address of the service description."""
        return self._root + WSDL_PATH


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named because asyncio turns Nagle's algorithm off only where it
    # reads TCP; with it on, every answer waits 40 ms for the client's acknowledgement.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except BaseException:
        listening.close()
        raise
    return listening


class Sandbox:
    """A sandbox in a thread of this process; a context manager.

    ``behaviour`` is how it answers, changed with :meth:`behave` or, for a
    while, :meth:`behaving`; ``calls`` are the calls it answered, without
    secrets; ``url``, ``soap_url`` and ``wsdl_url`` are its addresses.
    """

    def __init__(
        self,
        behaviour: Behaviour | None = None,
        *,
        port: int = 0,
        certificate: Certificate | None = None,
    ) -> None:
        self._state = State(behaviour or Behaviour())
        self._listener = Listener(LOOPBACK, port, certificate)
        self._server = _server(self._state, certificate)
        self._thread = threading.Thread(target=self._run, name="voipms-sandbox", daemon=True)
        self.port = self._listener.port
        self.url = self._listener.url
        self.soap_url = self._listener.soap_url
        self.wsdl_url = self._listener.wsdl_url

    @property
    def behaviour(self) -> Behaviour:
        """How calls are answered now."""
        return self._state.behaviour

    @property
    def calls(self) -> Sequence[Seen]:
        """The latest calls, oldest first."""
        return tuple(self._state.journal.calls)

    def behave(self, **changes: Any) -> None:
        """Change some of the behaviour; the names are those of :class:`Behaviour`."""
        self._state.behaviour = replace(self._state.behaviour, **changes)

    @contextmanager
    def behaving(self, **changes: Any) -> Iterator[None]:
        """As :meth:`behave`, for the time of a block."""
        before = self._state.behaviour
        self.behave(**changes)
        try:
            yield
        finally:
            self._state.behaviour = before

    def reset(self) -> None:
        """Forget everything: behave as by default, count from nothing, remember no call."""
        self._state.behaviour = Behaviour()
        self._state.quotas = Quotas()
        self._state.journal = Journal()

    def __enter__(self) -> Sandbox:
        self._thread.start()
        end = time.monotonic() + _PATIENCE
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > end:
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.005)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.should_exit = True
        self._thread.join(_PATIENCE)

    def _run(self) -> None:
        self._server.run(sockets=[self._listener.socket])


def serve(behaviour: Behaviour, listener: Listener, certificate: Certificate | None) -> None:
    """Answer calls until somebody interrupts."""
    _server(State(behaviour), certificate).run(sockets=[listener.socket])


def _server(state: State, certificate: Certificate | None) -> uvicorn.Server:
    chain, key = certificate or (None, None)
    config = uvicorn.Config(
        create_app(state),
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        ssl_certfile=chain,
        ssl_keyfile=key,
    )
    config.load()  # now, while the level above holds: tracing would print whole requests
    return uvicorn.Server(config)
