"""SOAP envelopes: the call in a request, the status in an answer, an answer of our own.

Clients write the parameters as elements (from the WSDL) or as a map of
``item``/``key``/``value`` (PHP without the WSDL); the server answers with such
a map.  Documents with a DOCTYPE are refused before any entity is declared.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from voipms_rules.traffic.unreadable import Unreadable

_Element = ElementTree.Element

# Namespace of the envelope (SOAP 1.1 and 1.2) -> content type of an answer.
_CONTENT_TYPES = {
    "http://schemas.xmlsoap.org/soap/envelope/": "text/xml; charset=utf-8",
    "http://www.w3.org/2003/05/soap-envelope": "application/soap+xml; charset=utf-8",
}
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_MAP = ElementTree.QName("http://xml.apache.org/xml-soap", "Map")
_STRING = ElementTree.QName("http://www.w3.org/2001/XMLSchema", "string")


class Envelope(NamedTuple):
    """What an answer must repeat of its request: two namespaces and the method."""

    envelope: str
    operation: str
    method: str


class _NoDoctype(ElementTree.TreeBuilder):
    """Builds the tree; a document type ends the reading (no entities, no bombs)."""

    def doctype(self, *_: object) -> None:
        raise Unreadable("XML with a DOCTYPE")


def read_call(body: bytes) -> tuple[dict[str, str], Envelope]:
    """The method and parameters of a request, and how it is to be answered."""
    root = _parse(body)
    namespace, name = _split(root.tag)
    operations = root.findall(f"{{{namespace}}}Body/*")
    if name != "Envelope" or namespace not in _CONTENT_TYPES or len(operations) != 1:
        raise Unreadable("XML that is no SOAP call")
    operation_namespace, method = _split(operations[0].tag)
    envelope = Envelope(namespace, operation_namespace, method)
    return {"method": method, **dict(_fields(operations[0]))}, envelope


def read_status(body: bytes) -> str | None:
    """The status in an answer's map; None when there is none."""
    try:
        items = list(_parse(body).iter("item"))
        return next((_item(item)[1] for item in items if item.findtext("key") == "status"), None)
    except Unreadable:
        return None


def write_answer(envelope: Envelope, status: str) -> tuple[str, bytes]:
    """Content type and body of the answer that carries nothing but a status."""
    root = ElementTree.Element(_clark(envelope.envelope, "Envelope"))
    body = ElementTree.SubElement(root, _clark(envelope.envelope, "Body"))
    response = ElementTree.SubElement(
        body, _clark(envelope.operation, f"{envelope.method}Response")
    )
    item = ElementTree.SubElement(_typed(response, "return", _MAP), "item")
    _typed(item, "key", _STRING).text = "status"
    _typed(item, "value", _STRING).text = status
    document: bytes = ElementTree.tostring(root, "UTF-8", xml_declaration=True)
    return _CONTENT_TYPES[envelope.envelope], document


def _typed(parent: _Element, name: str, kind: ElementTree.QName) -> _Element:
    # ElementTree gives the namespace of a QName its prefix, in an attribute's value too
    return ElementTree.SubElement(parent, name, {f"{_XSI}type": kind})  # type: ignore[dict-item]


def _clark(namespace: str, name: str) -> str:
    return f"{{{namespace}}}{name}" if namespace else name


def _parse(body: bytes) -> _Element:
    parser = ElementTree.XMLParser(target=_NoDoctype())
    try:
        parser.feed(body)
        return parser.close()
    except Unreadable:
        raise
    except (ElementTree.ParseError, LookupError, ValueError):  # the latter for encodings
        raise Unreadable("not XML") from None


def _fields(operation: _Element) -> Iterator[tuple[str, str]]:
    """The parameters: the operation's own children, or those of its only argument."""
    children = list(operation)
    if len(children) == 1 and len(children[0]):
        children = list(children[0])
    for child in children:
        if child.get(f"{_XSI}nil") not in ("true", "1"):
            yield _item(child) if _split(child.tag)[1] == "item" else _leaf(child)


def _item(item: _Element) -> tuple[str, str]:
    if [child.tag for child in item] != ["key", "value"]:
        raise Unreadable("an item without key and value")
    return _leaf(item[0])[1], _leaf(item[1])[1]


def _leaf(element: _Element) -> tuple[str, str]:
    if len(element) or element.get("href"):
        raise Unreadable("a value that is no text")
    return _split(element.tag)[1], element.text or ""


def _split(tag: str) -> tuple[str, str]:
    namespace, _, name = tag.rpartition("}")
    return namespace.removeprefix("{"), name
