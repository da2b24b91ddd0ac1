"""The REST address: every way in, what the server does before it judges, and what it answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlencode

import pytest
from sandbox_wire import BALANCE, CREDENTIALS, REST, SMS, Wire
from voipms_checks import ErrorCode

from voipms_rules.bundled import catalog_json
from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.lint.examples import TODAY
from voipms_rules.plan import MethodPlan
from voipms_rules.sandbox import Sandbox
from voipms_rules.sandbox.answers import json_body
from voipms_rules.sandbox.judge import Call

_LOCAL = {"unencodable_value", "unknown_parameter", "unnamed_status"}
_EVERY = 9  # of the cases, one in so many is sent

# -- judgements ----------------------------------------------------------------------------


def _fit_for_the_wire(all_cases: Iterable[Case]) -> Iterator[Case]:
    """Cases of a call as it is sent: text that UTF-8 can hold, no account data, the fixed day."""
    for case in all_cases:
        values = [*case.params, *case.params.values()]
        if case.lookups or case.typed or case.now != TODAY:
            continue
        if not any("\ud800" <= char <= "\udfff" for value in values for char in str(value)):
            yield case


def _expected(case: Case) -> str:
    codes = [verdict.code for verdict in case.expect if not verdict.warning]
    return codes[0] if codes and codes[0] not in _LOCAL else "success"


def test_the_status_is_the_one_the_reference_predicts(
    catalog: Catalog, voipms_sandbox: Sandbox, wire: Wire
) -> None:
    voipms_sandbox.behave(now=TODAY)
    sent = list(islice(_fit_for_the_wire(cases(catalog)), 0, None, _EVERY))
    wrong = []
    for number, case in enumerate(sent):
        fields = {"method": case.method, **{k: str(v) for k, v in case.params.items()}}
        fits_a_line = sum(map(len, fields.values())) < 500
        send = wire.get if fits_a_line and number % 2 else wire.post
        if (status := send(fields).status) != _expected(case):
            wrong.append((case.id, _expected(case), status))
    assert not wrong[:5]
    assert len(sent) > 3000
    assert len({_expected(case) for case in sent}) > 250


def test_an_unknown_method(wire: Wire) -> None:
    assert wire.get({"method": "sendSms"}).status == "invalid_method"


def test_no_method(wire: Wire) -> None:
    assert wire.send("GET", REST).status == "missing_method"


@pytest.mark.parametrize("name", CREDENTIALS)
def test_no_credentials(wire: Wire, name: str) -> None:
    assert wire.get({**BALANCE, name: ""}).status == "missing_credentials"


# -- bodies --------------------------------------------------------------------------------


def test_the_simplest_call_of_every_method_succeeds(
    plans: dict[str, MethodPlan], voipms_sandbox: Sandbox, wire: Wire
) -> None:
    voipms_sandbox.behave(now=TODAY)
    for name, plan in plans.items():
        reply = wire.post({**plan.method.minimal_example, "method": name})
        assert reply.status == "success", name


def _shape(tree: Any) -> Any:
    match tree:
        case dict():
            return {name: _shape(value) for name, value in tree.items()}
        case list():
            return [_shape(tree[0])]
    return type(tree).__name__


@pytest.mark.parametrize(
    ("method", "shape"),
    [
        ("sendSMS", {"status": "str", "sms": "int"}),
        ("setFaxFolder", {"status": "str"}),
        ("getLanguages", {"status": "str", "languages": [{"value": "str", "description": "str"}]}),
    ],
)
def test_the_shape_of_a_body(
    wire: Wire, plans: dict[str, MethodPlan], method: str, shape: Any
) -> None:
    reply = wire.get({**plans[method].method.minimal_example, "method": method})
    assert _shape(reply.json) == shape


def test_every_success_body_is_plausible_and_nobodys() -> None:
    """No leftovers of the pages they come from; no number, address or mailbox of anyone."""
    for method in catalog_json()["methods"]:
        text = json_body(Call({"method": method}, "192.0.2.1"), "success", True).decode()
        assert "/" not in text.replace("\\/", "")
        for leftover in ("<a ", "Array", "array(", "####", "&quot;", "\\n"):
            assert leftover not in text, method
        assert set(re.findall(r"@([\w.]+)", text)) <= {"example.com", "sip.example.com"}, method
        assert all(n[:3] in ("555", "800") for n in re.findall(r"\b[2-9]\d{9}\b", text)), method
        nobody = ("192.0.2.", "198.51.100.", "203.0.113.")
        assert all(i.startswith(nobody) for i in re.findall(r"\d+\.\d+\.\d+\.\d+", text)), method


def test_a_slash_is_escaped(wire: Wire) -> None:
    assert b'"https:\\/\\/example.com' in wire.get({"method": "getMMS"}).body


def test_the_success_of_one_method_is_silence(wire: Wire) -> None:
    reply = wire.get({"method": "delConference", "conference": "1234"})
    assert (reply.code, reply.body) == (200, b"")


def test_get_ip_answers_where_the_call_came_from(wire: Wire) -> None:
    assert wire.get({"method": "getIP"}).json == {"status": "success", "ip": "127.0.0.1"}
    seen = wire.get({"method": "getIP"}, X_Sandbox_Address="203.0.113.9").json
    assert seen["ip"] == "203.0.113.9"


def test_a_status_comes_with_the_providers_sentence() -> None:
    for code in ErrorCode:
        answer = json.loads(json_body(Call({}, ""), code.value, True))
        assert answer.pop("message", "") == code.message
        assert answer == {"status": code.value}


def test_the_sentence_can_be_left_out(voipms_sandbox: Sandbox, wire: Wire) -> None:
    voipms_sandbox.behave(messages=False)
    assert wire.get({**SMS, "dst": "1"}).json == {"status": "invalid_dst"}


# -- transport -----------------------------------------------------------------------------


def test_a_form_encoded_post_reaches_the_soap_handler(wire: Wire) -> None:
    reply = wire.post_form(BALANCE)
    assert reply.code == 500
    assert b"env:Fault" in reply.body


def test_a_post_without_a_body_is_read_from_its_query(wire: Wire) -> None:
    assert wire.send("POST", f"{REST}?method=getBalance").status == "missing_credentials"


def test_a_body_comes_before_the_query(wire: Wire) -> None:
    assert wire.post(SMS, "?dst=1&message=").status == "success"
    assert wire.post({**SMS, "dst": "1"}, "?dst=5557654321").status == "invalid_dst"


def test_the_last_of_two_values_counts(wire: Wire) -> None:
    query = urlencode({**CREDENTIALS, **SMS})
    assert wire.send("GET", f"{REST}?{query}&dst=").status == "invalid_dst"
    assert wire.send("GET", f"{REST}?dst=&{query}").status == "success"


def test_a_file_is_no_parameter(wire: Wire) -> None:
    """PHP keeps uploads apart; the API wants base64 text."""
    head = 'Content-Disposition: form-data; name="dst"; filename="dst"'
    parts = [
        f"Content-Disposition: form-data; name={n}\r\n\r\n{v}" for n, v in SMS.items() if n != "dst"
    ]
    parts += [
        f"Content-Disposition: form-data; name={n}\r\n\r\n{v}" for n, v in CREDENTIALS.items()
    ]
    body = "".join(f"--b\r\n{part}\r\n" for part in (*parts, f"{head}\r\n\r\n5557654321"))
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    assert wire.send("POST", REST, f"{body}--b--\r\n".encode(), kind).status == "invalid_dst"


def test_a_large_file_fits_into_a_part(wire: Wire) -> None:
    file = "QUJD" * 400_000
    assert wire.post({"method": "setRecording", "name": "x", "file": file}).status == "success"


def test_a_body_without_end_is_refused(wire: Wire) -> None:
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    assert wire.send("POST", REST, b"x" * (17 * 1024 * 1024), kind).code == 413


@pytest.mark.parametrize(
    "body",
    [b"", b"--b", b"--b\r\n\r\n", b"--b\r\nContent-Disposition: x\r\n\r\n1\r\n--b--", b"\xff"],
)
def test_a_broken_form_is_no_crash(wire: Wire, body: bytes) -> None:
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    assert wire.send("POST", REST, body, kind).code in (200, 400)


@pytest.mark.parametrize(("length", "code"), [(8190, 200), (8191, 414)])
def test_the_request_line_has_a_limit(wire: Wire, length: int, code: int) -> None:
    start = f"{REST}?api_username=a&api_password=b&method=getBalance&x="
    path = start.ljust(length - len("GET  HTTP/1.1"), "x")
    assert wire.send("GET", path).code == code


@pytest.mark.parametrize("verb", ["GET", "POST"])
def test_www_redirects(wire: Wire, verb: str) -> None:
    path = f"{REST}?method=getBalance"
    reply = wire.send(verb, path, headers={"Host": "www.voip.ms"})
    assert (reply.code, reply.headers["location"]) == (301, f"http://voip.ms{path}")


@pytest.mark.parametrize("verb", ["PUT", "DELETE", "PATCH"])
def test_other_verbs_are_refused(wire: Wire, verb: str) -> None:
    assert wire.send(verb, REST).code == 405


def test_other_addresses_are_not_found(wire: Wire) -> None:
    assert wire.send("GET", "/").code == 404


def test_content_type_is_tolerated(wire: Wire) -> None:
    assert wire.get({**BALANCE, "content_type": "json"}).status == "success"


@pytest.mark.parametrize("query", ["%", "%ff=%ff", "&&&=&", "a=%00", "method[]=getBalance", "+"])
def test_odd_queries_are_answered(wire: Wire, query: str) -> None:
    assert wire.send("GET", f"{REST}?{query}").status == "missing_method"
