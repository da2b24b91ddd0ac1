"""Fixtures for projects that call the API; pytest finds them by itself once installed.

``voipms_sandbox`` is a sandbox on loopback for clients that can be told an
address.  ``voipms_sandbox_https`` takes the place of ``https://voip.ms`` in
this process, for clients that cannot: the name leads to the sandbox, and its
certificate is trusted.  Both start once a session and forget between tests.

Nothing of the sandbox is imported before a test asks for it, because pytest
loads this module in every run.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from voipms_rules.sandbox.server import Certificate, Sandbox

_NAMES = ("voip.ms", "www.voip.ms")


@pytest.fixture(scope="session")
def _voipms_sandbox() -> Iterator[Sandbox]:
    from voipms_rules.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def voipms_sandbox(_voipms_sandbox: Sandbox) -> Sandbox:
    """A sandbox with its default behaviour, an empty journal and unused quotas."""
    _voipms_sandbox.reset()
    return _voipms_sandbox


@pytest.fixture(scope="session")
def _voipms_certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    """A certificate for the provider's names, and beside it the authority that issued it."""
    trustme = pytest.importorskip("trustme", reason="needs trustme to issue a certificate")
    folder = tmp_path_factory.mktemp("voipms-certificate")
    authority = trustme.CA()
    issued = authority.issue_cert(*_NAMES, "127.0.0.1", "localhost")
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    chain, key = folder / "chain.pem", folder / "key.pem"
    issued.private_key_pem.write_to_path(str(key))
    for pem in issued.cert_chain_pems:
        pem.write_to_path(str(chain), append=True)
    return chain, key


@pytest.fixture(scope="session")
def _voipms_sandbox_https(_voipms_certificate: Certificate) -> Iterator[Sandbox]:
    from voipms_rules.sandbox import Sandbox

    with Sandbox(certificate=_voipms_certificate) as sandbox:
        yield sandbox


@pytest.fixture
def voipms_sandbox_https(
    _voipms_sandbox_https: Sandbox,
    _voipms_certificate: Certificate,
    monkeypatch: pytest.MonkeyPatch,
) -> Sandbox:
    """As ``voipms_sandbox``, reached as ``https://voip.ms``."""
    _voipms_sandbox_https.reset()
    authority = str(_voipms_certificate[0].with_name("authority.pem"))
    for variable in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(variable, authority)
    _lead_to(_voipms_sandbox_https.port, monkeypatch)
    return _voipms_sandbox_https


def _lead_to(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the provider's names resolve to a port on loopback, in this process only."""
    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, service: Any, *args: Any, **options: Any) -> Any:
        if host in _NAMES:
            return resolve("127.0.0.1", port, *args, **options)
        return resolve(host, service, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
