"""The file of the OpenAPI target: ``openapi.json``.

The endpoint is one path with a ``method`` parameter, while OpenAPI tells
operations apart by path and verb.  Each method therefore gets a path of its
own, ``/<method>/../rest.php``: legal by the specification's grammar, and by RFC
3986 the same address as ``/rest.php``.  A fragment (``/rest.php#sendSMS``)
passes linters too, yet clients that append the query behind it lose every
parameter; a query in the path is not legal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voipms_rules.catalog.model import Code, Method
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import json_text
from voipms_rules.targets.json_schema.emit import HEADER, type_schemas
from voipms_rules.targets.json_schema.rules import type_key
from voipms_rules.targets.json_schema.values import Keywords
from voipms_rules.targets.openapi.inputs import Inputs

SERVER = "https://voip.ms/api/v1"
_ABOUT = """\
Every call goes to `rest.php`, and its parameter `method` says what is called.
OpenAPI tells operations apart by path and verb, so each method has a path of
its own, `/<method>/../rest.php`. A client, or else the server, takes the two dots
out (RFC 3986, 5.2.4), and the call arrives at `rest.php`.

All values are text. An empty value means "not given"; on writes it clears a field.
The endpoint answers HTTP 200 even when it refuses a call: look at `status`. A
status of outcome `empty`, such as `no_sms`, is an empty list and not a failure.
Statuses may be added at any time: treat the lists of known ones as open.

Parameters are described by the rules that are documented or were observed, and
never more strictly than these. Rules on several parameters are not expressed."""


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The only file."""
    yield "openapi.json", json_text(document(book))


def document(book: Book) -> Keywords:
    """The whole OpenAPI document."""
    operations = [Inputs.of(book, method) for method in book.catalog.methods.values()]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "VoIP.ms REST API",
            "version": list(book.catalog.editions)[-1],
            "description": _ABOUT,
        },
        "x-voipms-generated": HEADER,
        "servers": [{"url": SERVER}],
        "security": [{"api_username": [], "api_password": []}],
        "tags": [_tag(area) for area in sorted({inputs.method.area for inputs in operations})],
        "paths": {path_of(inputs.method): _path_item(book, inputs) for inputs in operations},
        "components": _components(book, operations),
    }


def path_of(method: Method) -> str:
    """The path under which a method stands."""
    return f"/{method.name}/../rest.php"


def _tag(area: str) -> Keywords:
    return {"name": area, "description": f"Methods of the area `{area}`."}


# -- operations ---------------------------------------------------------------------


def _path_item(book: Book, inputs: Inputs) -> Keywords:
    posted = not inputs.method.flags.isdisjoint({"post_only", "post_large"})
    return {"post" if posted else "get": _operation(book, inputs, posted)}


def _operation(book: Book, inputs: Inputs, posted: bool) -> Keywords:
    method = inputs.method
    return {
        "operationId": method.name,
        "summary": method.summary,
        **({"description": method.note} if method.note else {}),
        "tags": [method.area],
        **(inputs.by_form() if posted else inputs.by_query()),
        "responses": _responses(book, method, posted),
        "x-voipms-codes": _predicted(book, method),
        "x-voipms-rules": [rule.id for rule in book.catalog.rules_of(method.name)],
        "x-voipms-flags": sorted(method.flags),
    }


def _predicted(book: Book, method: Method) -> list[str]:
    """The statuses of the server that the rules foresee; codes of our own are none."""
    codes = book.catalog.codes
    return [code for code in book.statuses_of(method.name) if codes[code].kind != "local"]


def _responses(book: Book, method: Method, posted: bool) -> Keywords:
    known = {"type": "string", "enum": ["success", *_predicted(book, method)]}
    envelope = {
        "type": "object",
        "required": ["status"],
        "properties": {
            "status": {"anyOf": [known, {"$ref": "#/components/schemas/Status"}]},
            "message": {"type": "string"},
        },
    }
    answer = {
        "description": "The answer, or the reason for a refusal.",
        "content": {"application/json": {"schema": envelope}},
    }
    too_long = {} if posted else {"414": {"$ref": "#/components/responses/TooLong"}}
    return {"200": answer, **too_long}


# -- components ---------------------------------------------------------------------


def _components(book: Book, operations: Sequence[Inputs]) -> Keywords:
    return {
        "securitySchemes": {
            "api_username": _credential("api_username", "The e-mail address of the account."),
            "api_password": _credential("api_password", "The password set for the API."),
        },
        "responses": {"TooLong": {"description": "The request line is longer than 8190 bytes."}},
        "schemas": {**_statuses(book), **_types(book, operations)},
    }


def _credential(name: str, description: str) -> Keywords:
    return {"type": "apiKey", "in": "query", "name": name, "description": description}


def _statuses(book: Book) -> Keywords:
    codes = [code for code in book.codes if code.kind != "local"]
    return {
        "KnownStatus": {
            "description": "The statuses that the catalog knows.",
            "type": "string",
            "enum": ["success", *(code.code for code in codes)],
            "x-voipms-statuses": {code.code: _status(code) for code in codes},
        },
        "Status": {
            "description": "A status; what is not known is kept as it is.",
            "anyOf": [{"$ref": "#/components/schemas/KnownStatus"}, {"type": "string"}],
        },
    }


def _status(code: Code) -> Keywords:
    return {
        "message": code.message,
        "kind": code.kind,
        "outcome": code.outcome,
        "retry": code.retry,
    }


def _types(book: Book, operations: Sequence[Inputs]) -> Keywords:
    used = {type_key(name) for inputs in operations for name in inputs.types}
    return {key: schema for key, schema in type_schemas(book).items() if key in used}
