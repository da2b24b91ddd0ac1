"""SOAP envelopes: the fields of a call out of one, an answer into one.

The server speaks RPC style through PHP: an array is a ``Map`` of ``item``
elements with ``key`` and ``value``, a list an ``Array``.  Both versions of
SOAP are understood and answered in kind.  A document type is never parsed:
SOAP forbids it, and it is the door for entity attacks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

SOAP_1_1 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP_1_2 = "http://www.w3.org/2003/05/soap-envelope"
ENCODING = "http://schemas.xmlsoap.org/soap/encoding/"
MAP = "http://xml.apache.org/xml-soap"
SERVICE = "urn:VoIPmsService"
XSD = "http://www.w3.org/2001/XMLSchema"
XSI = "http://www.w3.org/2001/XMLSchema-instance"

_ENVELOPE = """<?xml version="1.0" encoding="UTF-8"?>
<env:Envelope xmlns:env="{version}"><env:Body>{body}</env:Body></env:Envelope>
"""
_RESPONSE = (
    f'<vms:{{method}}Response xmlns:vms="{SERVICE}" xmlns:map="{MAP}" xmlns:enc="{ENCODING}" '
    f'xmlns:xsd="{XSD}" xmlns:xsi="{XSI}">{{result}}</vms:{{method}}Response>'
)
_FAULT = (
    "<env:Fault><env:Code><env:Value>env:Sender</env:Value></env:Code>"
    '<env:Reason><env:Text xml:lang="en">Bad Request</env:Text></env:Reason></env:Fault>'
)


class BadEnvelope(Exception):
    """The text is not a SOAP request."""


@dataclass(frozen=True)
class Request:
    """An envelope's operation with its parameters, and the version it is written in."""

    version: str
    fields: dict[str, str]


def read_envelope(body: bytes) -> Request:
    """The request in an envelope; BadEnvelope if there is none."""
    try:
        envelope = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise BadEnvelope from error
    version = envelope.tag[1:].partition("}")[0]
    operation = envelope.find(f"{{{version}}}Body/*")
    if version not in (SOAP_1_1, SOAP_1_2) or operation is None:
        raise BadEnvelope
    return Request(version, {**_parameters(operation), "method": _local_name(operation)})


def _parameters(operation: Element) -> dict[str, str]:
    """The entries of the operation's one argument, which is a Map or a struct."""
    argument = next(iter(operation), None)
    if argument is None:
        return {}
    if argument.find("item/key") is not None:
        items = argument.findall("item")
        return {i.findtext("key", ""): i.findtext("value", "") for i in items}
    return {_local_name(child): child.text or "" for child in argument}


def _local_name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def write_answer(version: str, method: str, answer: dict[str, Any] | None) -> bytes:
    """An answer in an envelope; None is a null."""
    result = '<return xsi:nil="true"/>' if answer is None else _element("return", answer)
    body = _RESPONSE.format(method=method, result=result)
    return _ENVELOPE.format(version=version, body=body).encode()


def write_fault() -> bytes:
    """What the server says to a POST that holds no envelope."""
    return _ENVELOPE.format(version=SOAP_1_2, body=_FAULT).encode()


def _element(name: str, value: Any) -> str:
    match value:
        case dict():
            pairs = (_element("key", key) + _element("value", v) for key, v in value.items())
            inner = "".join(f"<item>{pair}</item>" for pair in pairs)
            return f'<{name} xsi:type="map:Map">{inner}</{name}>'
        case list():
            inner = "".join(_element("item", item) for item in value)
            return f'<{name} xsi:type="enc:Array">{inner}</{name}>'
        case int():
            return f'<{name} xsi:type="xsd:int">{value}</{name}>'
    return f'<{name} xsi:type="xsd:string">{escape(value)}</{name}>'
