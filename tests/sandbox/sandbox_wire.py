"""Requests to a sandbox byte by byte, in every form a client may give them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPConnection
from types import TracebackType
from typing import Any
from urllib.parse import urlencode
from xml.sax.saxutils import escape

REST = "/api/v1/rest.php"
SOAP = "/api/v1/server.php"

CREDENTIALS = {"api_username": "john.doe@example.com", "api_password": "Zq9vXk3wPt7"}
SMS = {"method": "sendSMS", "did": "5551234567", "dst": "5557654321", "message": "hello"}
BALANCE = {"method": "getBalance"}

_BOUNDARY = "0c7d3f1f"
_ENVELOPE = (
    '<e:Envelope xmlns:e="{version}"><e:Body><{method}><params>{params}</params></{method}>'
    "</e:Body></e:Envelope>"
)


@dataclass(frozen=True)
class Reply:
    """What came back."""

    code: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON; an HTTP error or a page is a mistake of the test."""
        assert (self.code, self.headers["content-type"]) == (200, "application/json"), self
        return json.loads(self.body)

    @property
    def status(self) -> str:
        """The API's status; an empty body is the success of a method that says nothing."""
        return str(self.json["status"]) if self.body else "success"


class Wire:
    """One connection to a sandbox, kept alive."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port, timeout=20)

    def get(self, fields: Mapping[str, str], **headers: str) -> Reply:
        """A GET with the credentials and these fields."""
        return self.send("GET", _address(fields), headers=headers)

    def post(self, fields: Mapping[str, str], query: str = "", **headers: str) -> Reply:
        """A multipart POST with the credentials and these fields."""
        body = "".join(map(_part, *zip(*{**CREDENTIALS, **fields}.items(), strict=True)))
        kind = f"multipart/form-data; boundary={_BOUNDARY}"
        data = f"{body}--{_BOUNDARY}--\r\n".encode()
        return self.send("POST", REST + query, data, {"Content-Type": kind, **headers})

    def post_form(self, fields: Mapping[str, str]) -> Reply:
        """A POST in the encoding of HTML forms, which the server does not read."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.send("POST", REST, urlencode({**CREDENTIALS, **fields}).encode(), kind)

    def soap(self, fields: Mapping[str, str], version: str, **headers: str) -> Reply:
        """A SOAP call with the credentials and these fields."""
        params = {**CREDENTIALS, **fields}
        method = params.pop("method")
        text = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in params.items())
        body = _ENVELOPE.format(version=version, method=method, params=text).encode()
        return self.send("POST", SOAP, body, {"Content-Type": "text/xml", **headers})

    def send(
        self,
        verb: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Any request."""
        names = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
        self._connection.request(verb, path, body, names)
        response = self._connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, response.read())

    def __enter__(self) -> Wire:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()


def _address(fields: Mapping[str, str]) -> str:
    return f"{REST}?{urlencode({**CREDENTIALS, **fields})}"


def _part(name: str, value: str) -> str:
    head = f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n'
    return f"{head}{value}\r\n"
