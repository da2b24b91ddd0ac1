"""The SOAP address and its description, by hand; zeep has its turn among the clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sandbox_wire import CREDENTIALS, SMS, SOAP, Wire

from voipms_rules.bundled import catalog_json
from voipms_rules.sandbox import soap
from voipms_rules.sandbox.wsdl import wsdl

VERSIONS = (soap.SOAP_1_1, soap.SOAP_1_2)
WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XSD = f"{{{soap.XSD}}}"
TYPE = f"{{{soap.XSI}}}type"

# -- calls ---------------------------------------------------------------------------------


def _value(element: Element) -> Any:
    """What PHP's encoding of an array means."""
    match element.get(TYPE):
        case "map:Map":
            return {i.findtext("key"): _value(i.find("value")) for i in element}  # type: ignore[arg-type]
        case "enc:Array":
            return [_value(item) for item in element]
        case "xsd:int":
            return int(element.text or "")
    return element.text or ""


def _answer(body: bytes, version: str, method: str) -> Any:
    path = f"{{{version}}}Body/{{{soap.SERVICE}}}{method}Response/return"
    result = fromstring(body).find(path)
    assert result is not None, body
    return _value(result)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_call_is_answered_in_its_version(wire: Wire, version: str) -> None:
    reply = wire.soap(SMS, version)
    assert reply.code == 200
    assert _answer(reply.body, version, "sendSMS") == {"status": "success", "sms": 23434}


def test_both_addresses_answer_the_same(wire: Wire) -> None:
    for fields in (SMS, {**SMS, "dst": "1"}, {"method": "getMMS"}, {"method": "getBalance"}):
        answer = _answer(wire.soap(fields, VERSIONS[0]).body, VERSIONS[0], fields["method"])
        assert answer == wire.get(fields).json


def test_text_survives(wire: Wire) -> None:
    assert b"sms_toolong" not in wire.soap({**SMS, "message": "<&>\u00e9" * 32}, VERSIONS[0]).body
    assert b"sms_toolong" in wire.soap({**SMS, "message": "<&>\u00e9" * 33}, VERSIONS[0]).body


def test_silence_is_a_null(wire: Wire) -> None:
    reply = wire.soap({"method": "delConference", "conference": "1"}, VERSIONS[0])
    assert b'<return xsi:nil="true"/>' in reply.body


def _map(fields: dict[str, str]) -> str:
    return "".join(f"<item><key>{k}</key><value>{v}</value></item>" for k, v in fields.items())


@pytest.mark.parametrize("argument", ["param0", "params", "ns:params"])
def test_an_argument_may_be_a_map_as_php_and_perl_send_it(wire: Wire, argument: str) -> None:
    fields = {**CREDENTIALS, "did": "5551234567", "dst": "1", "message": "hello"}
    body = (
        f'<e:Envelope xmlns:e="{VERSIONS[1]}" xmlns:ns="urn://voip.ms"><e:Body><ns:sendSMS>'
        f"<{argument}>{_map(fields)}</{argument}></ns:sendSMS></e:Body></e:Envelope>"
    )
    reply = wire.send("POST", SOAP, body.encode())
    assert _answer(reply.body, VERSIONS[1], "sendSMS")["status"] == "invalid_dst"


def test_an_unknown_operation_is_an_invalid_method(wire: Wire) -> None:
    body = wire.soap({"method": "sendSms"}, VERSIONS[0]).body
    assert _answer(body, VERSIONS[0], "sendSms")["status"] == "invalid_method"


def test_an_operation_without_argument_lacks_credentials(wire: Wire) -> None:
    body = f'<e:Envelope xmlns:e="{VERSIONS[0]}"><e:Body><getIP/></e:Body></e:Envelope>'
    reply = wire.send("POST", SOAP, body.encode())
    assert _answer(reply.body, VERSIONS[0], "getIP")["status"] == "missing_credentials"


# -- what is no call -----------------------------------------------------------------------

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
GOOD = f'<e:Envelope xmlns:e="{VERSIONS[0]}"><e:Body><getIP/></e:Body></e:Envelope>'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"method=getBalance",
        b"{}",
        b"<a/>",
        b"<a><b></a>",
        GOOD[:-3].encode(),
        GOOD.replace("<getIP/>", "").encode(),
        GOOD.replace("e:Body", "e:Head").encode(),
        GOOD.replace(VERSIONS[0], "urn:other").encode(),
        (LAUGHS + GOOD.replace("<getIP/>", "<getIP><p><did>&b;</did></p></getIP>")).encode(),
        (OUTSIDE + GOOD.replace("<getIP/>", "<getIP><p><did>&a;</did></p></getIP>")).encode(),
        ("<!DOCTYPE x>" + GOOD).encode("utf-16"),
        ('<?xml version="1.0" encoding="nonsense"?>' + GOOD).encode(),
        ('<?xml version="1.0" encoding="utf-7"?>' + GOOD).encode(),
        b"\xff\xfe\x00",
        b"<" * 100_000,
        b"<a>" * 100_000,
    ],
)
def test_what_is_no_envelope_gets_the_servers_fault(wire: Wire, body: bytes) -> None:
    reply = wire.send("POST", SOAP, body, {"Content-Type": "text/xml"})
    assert reply.code == 500
    fault = fromstring(reply.body).find(f"{{{VERSIONS[1]}}}Body/{{{VERSIONS[1]}}}Fault")
    assert fault is not None
    assert b"root:" not in reply.body


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_no_bytes_raise_anything_else(body: bytes) -> None:
    with pytest.raises(soap.BadEnvelope):
        soap.read_envelope(body)


def test_a_get_is_refused(wire: Wire) -> None:
    assert wire.send("GET", SOAP).code == 405


# -- the description -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def description() -> Element:
    return fromstring(wsdl("http://127.0.0.1:1/api/v1/server.php"))


def _named(elements: Iterator[Element]) -> dict[str, Element]:
    return {element.attrib["name"]: element for element in elements if "name" in element.attrib}


def test_every_method_is_described(description: Element) -> None:
    methods = list(catalog_json()["methods"])
    for place in ("portType", "binding"):
        assert list(_named(description.iterfind(f"{WSDL}{place}/{WSDL}operation"))) == methods
    assert len(methods) == 226


def test_every_parameter_is_described_as_optional_text(description: Element) -> None:
    types = _named(description.iter(f"{XSD}complexType"))
    for method, entry in catalog_json()["methods"].items():
        fields = _named(types[f"{method}Input"].iter(f"{XSD}element"))
        names = [parameter["name"] for parameter in entry["parameters"]]
        assert list(fields) == ["api_username", "api_password", *names]
        assert {f.attrib["minOccurs"] for f in fields.values()} == {"0"}
        assert {f.attrib["type"] for f in fields.values()} == {"xsd:string"}


def test_every_message_and_type_that_is_named_exists(description: Element) -> None:
    messages = _named(description.iterfind(f"{WSDL}message"))
    types = _named(description.iter(f"{XSD}complexType"))
    for operation in description.iterfind(f"{WSDL}portType/{WSDL}operation"):
        for direction in operation:
            part = messages[direction.attrib["message"].removeprefix("tns:")].find(f"{WSDL}part")
            assert part is not None
            assert part.attrib["type"].partition(":")[2] in types


def test_the_description_names_the_address_it_was_asked_at(wire: Wire) -> None:
    reply = wire.send("GET", "/api/v1/server.wsdl", headers={"Host": "sandbox.example.com:81"})
    assert b'location="http://sandbox.example.com:81/api/v1/server.php"' in reply.body


def test_an_address_cannot_break_the_description() -> None:
    address = "http://a\"'<&>/"
    found = fromstring(wsdl(address)).find(".//{http://schemas.xmlsoap.org/wsdl/soap/}address")
    assert found is not None
    assert found.attrib["location"] == address
