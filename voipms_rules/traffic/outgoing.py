"""An HTTP request as every client can describe it, and the API call inside it.

The first step of a guard: :class:`Outgoing` (what an adapter hands in) becomes
a :class:`Call` (what the rules look at).  Requests for other hosts and paths
become nothing; what cannot be read with certainty is marked so, because a
guess could refuse a call the server would accept.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote_to_bytes

from voipms_rules.traffic import multipart, soap
from voipms_rules.traffic.unreadable import Unreadable

REST = "/api/v1/rest.php"
SOAP = "/api/v1/server.php"
MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"

# The largest file the API takes is a few MB; nothing larger is copied into memory.
LARGEST_BODY = 16 * 1024 * 1024


class Outgoing(NamedTuple):
    """A request about to be sent.

    ``headers`` answers lower-case names; ``body`` is None when it cannot be
    looked at without spending it (a stream, an iterator), ``b""`` when there is
    none.  ``adds_agent``: the client will add a User-Agent where there is none.
    """

    verb: str
    url: str
    headers: Mapping[str, Any]
    body: bytes | str | None
    adds_agent: bool = False

    def header(self, name: str) -> str:
        """A header's text, empty when it is not there."""
        value = self.headers.get(name) or ""
        return value.decode("latin-1") if isinstance(value, bytes) else value

    @property
    def content_type(self) -> str:
        """The media type alone, in lower case."""
        return self.header("content-type").partition(";")[0].strip().lower()


class Call(NamedTuple):
    """A call of the API; ``fields`` is everything it carries, None when unreadable.

    ``envelope`` is how a SOAP request is to be answered, None for REST.
    """

    address: Address
    fields: dict[str, str] | None
    envelope: soap.Envelope | None = None


class Address(NamedTuple):
    """The parts of a URL."""

    host: str
    path: str
    query: str


def read_call(request: Outgoing, hosts: Collection[str]) -> Call | None:
    """The call inside a request; None when the request is none of ours."""
    address = _address(request.url)
    if not _is_ours(address, hosts):
        return None
    if address.path == REST and request.verb in ("GET", "POST"):
        return _rest(request, address)
    return _soap(request, address) if address.path == SOAP and request.verb == "POST" else None


def is_ours(url: str, hosts: Collection[str]) -> bool:
    """Whether a URL is one of the API's."""
    return _is_ours(_address(url), hosts)


def _address(url: str) -> Address:
    """As urlsplit, faster, for the absolute URLs that clients have normalised."""
    place, _, query = url.partition("#")[0].partition("?")
    netloc, slash, path = place.partition("://")[2].partition("/")
    return Address(netloc.rpartition("@")[2].lower(), slash + path, query)


def _is_ours(address: Address, hosts: Collection[str]) -> bool:
    if address.path not in (REST, SOAP):
        return False
    host = address.host.removeprefix("www.")
    return host in hosts or host.partition(":")[0] in hosts


def _rest(request: Outgoing, address: Address) -> Call:
    try:
        fields = pairs(address.query)
        if request.verb == "POST":
            fields |= _form(request)  # as PHP does: the body counts more than the query
    except ValueError:
        return Call(address, None)
    return Call(address, fields)


def _form(request: Outgoing) -> dict[str, str]:
    body = _body(request)
    if not body:
        return {}
    if request.content_type == MULTIPART:
        return multipart.read(body, request.header("content-type"))
    if request.content_type == URLENCODED:
        return pairs(body.decode())
    raise Unreadable("a body of another type")


def usual_form(headers: Mapping[str, Any], body: object) -> dict[str, str]:
    """The same of a form written as most are, without an Outgoing."""
    kind = headers["content-type"]
    if not kind.startswith(f"{MULTIPART};") or "content-encoding" in headers:
        raise Unreadable("no plain form")
    if not isinstance(body, bytes) or len(body) > LARGEST_BODY:
        raise Unreadable("a stream, too large, or text")
    return multipart.read(body, kind)


def _soap(request: Outgoing, address: Address) -> Call:
    try:
        return Call(address, *soap.read_call(_body(request)))
    except ValueError:
        return Call(address, None)


def _body(request: Outgoing) -> bytes:
    body = request.body
    if body is None or len(body) > LARGEST_BODY or request.header("content-encoding"):
        raise Unreadable("a stream, too large, or compressed")
    return body.encode() if isinstance(body, str) else body


def pairs(text: str) -> dict[str, str]:
    """As parse_qsl, faster; of a name given twice the last value counts, as in PHP.

    Raises ValueError for what is not UTF-8.
    """
    fields = {}
    for item in filter(None, text.replace("+", " ").split("&")):
        name, _, value = item.partition("=")
        if "%" in value:  # unquote itself takes three times as long for short texts
            value = unquote_to_bytes(value).decode()
        if "%" in name:
            name = unquote_to_bytes(name).decode()
        fields[name] = value
    return fields
