"""The service description, generated from the catalog: one RPC operation a method.

Names and namespaces are the provider's.  Three things differ, because his
description is wrong about them: every parameter is optional, every one is
text, and the answer is a ``Map``, which is what comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import quoteattr

from voipms_rules.bundled import catalog_json
from voipms_rules.sandbox.soap import ENCODING, MAP, SERVICE, XSD

_CREDENTIALS = ("api_username", "api_password")

# Array is defined here so that no client has to fetch its schema from elsewhere.
_DEFINITIONS = """<?xml version="1.0" encoding="UTF-8"?>
<definitions name="VoIPmsService" targetNamespace="https://voip.ms/api/wsdl"
 xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
 xmlns:tns="https://voip.ms/api/wsdl" xmlns:in="https://voip.ms/api/schema"
 xmlns:map="{map}" xmlns:xsd="{xsd}">
<types>
<xsd:schema targetNamespace="https://voip.ms/api/schema">
{inputs}
</xsd:schema>
<xsd:schema targetNamespace="{map}">
<xsd:complexType name="mapItem"><xsd:sequence>
<xsd:element name="key" type="xsd:anyType"/>
<xsd:element name="value" type="xsd:anyType"/>
</xsd:sequence></xsd:complexType>
<xsd:complexType name="Map"><xsd:sequence>
<xsd:element name="item" type="map:mapItem" minOccurs="0" maxOccurs="unbounded"/>
</xsd:sequence></xsd:complexType>
</xsd:schema>
<xsd:schema targetNamespace="{encoding}">
<xsd:complexType name="Array"><xsd:sequence>
<xsd:element name="item" type="xsd:anyType" minOccurs="0" maxOccurs="unbounded"/>
</xsd:sequence></xsd:complexType>
</xsd:schema>
</types>
<message name="arrayResponse"><part name="return" type="map:Map"/></message>
{messages}
<portType name="VoIPms">
{operations}
</portType>
<binding name="VoIPms_Binding" type="tns:VoIPms">
<soap:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>
{bindings}
</binding>
<service name="VoIPms_Service">
<port name="VoIPms_Port" binding="tns:VoIPms_Binding"><soap:address location={address}/></port>
</service>
</definitions>
"""
_INPUT = (
    '<xsd:complexType name="{method}Input"><xsd:sequence>{fields}</xsd:sequence></xsd:complexType>'
)
_FIELD = '<xsd:element name="{name}" type="xsd:string" minOccurs="0"/>'
_MESSAGE = '<message name="{method}Request"><part name="params" type="in:{method}Input"/></message>'
_OPERATION = (
    '<operation name="{method}"><input message="tns:{method}Request"/>'
    '<output message="tns:arrayResponse"/></operation>'
)
_BODY = f'<soap:body use="encoded" namespace="{SERVICE}" encodingStyle="{ENCODING}"/>'
_BINDING = (
    f'<operation name="{{method}}"><soap:operation soapAction="{SERVICE}"/>'
    f"<input>{_BODY}</input><output>{_BODY}</output></operation>"
)


@lru_cache(maxsize=4)
def wsdl(address: str) -> bytes:
    """The description of a service that lives at an address."""
    methods = catalog_json()["methods"]
    text = _DEFINITIONS.format(
        map=MAP,
        xsd=XSD,
        encoding=ENCODING,
        inputs="\n".join(_input(method, entry) for method, entry in methods.items()),
        messages=_for_each(_MESSAGE, methods),
        operations=_for_each(_OPERATION, methods),
        bindings=_for_each(_BINDING, methods),
        address=quoteattr(address),
    )
    return text.encode()


def _input(method: str, entry: dict[str, Any]) -> str:
    names = [*_CREDENTIALS, *(parameter["name"] for parameter in entry["parameters"])]
    return _INPUT.format(method=method, fields="".join(_FIELD.format(name=n) for n in names))


def _for_each(template: str, methods: Iterable[str]) -> str:
    return "\n".join(template.format(method=method) for method in methods)
