"""The core of the guards: what is read, which traps are found, what is decided."""

from __future__ import annotations

import logging
import pickle
import sys
from collections.abc import Mapping
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import ENCODABLE

from voipms_rules import check, check_request
from voipms_rules.plan import MethodPlan
from voipms_rules.traffic import (
    BlockedCall,
    Guard,
    Judgement,
    Outgoing,
    Recorder,
    multipart,
    soap,
)
from voipms_rules.traffic.guard import Decision
from voipms_rules.traffic.outgoing import LARGEST_BODY, _address, pairs, read_call
from voipms_rules.traffic.outgoing import REST as REST_PATH
from voipms_rules.traffic.traps import TRAPS
from voipms_rules.traffic.unreadable import Unreadable

REST = "https://voip.ms/api/v1/rest.php"
SOAP = "https://voip.ms/api/v1/server.php"
AGENT = {"user-agent": "tests"}
LOGIN = {"api_username": "me@example.com", "api_password": "hunter2hunter2"}
SMS = {"method": "sendSMS", "did": "5551234567", "dst": "5557654321", "message": "hello"}
FORM = "multipart/form-data; boundary=limit"
URLENCODED = "application/x-www-form-urlencoded"
HOSTS = frozenset({"voip.ms"})
CALL = {**LOGIN, **SMS}


def get(fields: Mapping[str, str], url: str = REST) -> Outgoing:
    return Outgoing("GET", f"{url}?{urlencode(fields)}", AGENT, b"")


def post(body: bytes | str | None, kind: str = FORM, url: str = REST) -> Outgoing:
    return Outgoing("POST", url, {**AGENT, "content-type": kind}, body)


def form(fields: Mapping[str, str]) -> bytes:
    parts = [
        f'--limit\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'
        for n, v in fields.items()
    ]
    return ("".join(parts) + "--limit--\r\n").encode()


def envelope(method: str, params: str, soap_12: bool = False) -> bytes:
    version = "http://www.w3.org/2003/05/soap-envelope"
    namespace = version if soap_12 else "http://schemas.xmlsoap.org/soap/envelope/"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><E:Envelope xmlns:E="{namespace}">'
        f'<E:Body><m:{method} xmlns:m="urn://voip.ms">{params}</m:{method}></E:Body></E:Envelope>'
    ).encode()


def as_elements(fields: Mapping[str, str]) -> str:
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in fields.items())
    return f"<params>{inner}</params>"


def as_map(fields: Mapping[str, str]) -> str:
    """As PHP writes an array when it has no WSDL."""
    item = '<item><key xsi:type="xsd:string">{}</key><value xsi:type="xsd:string">{}</value></item>'
    inner = "".join(item.format(name, escape(value)) for name, value in fields.items())
    spaces = (
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"'
        ' xmlns:ns2="http://xml.apache.org/xml-soap" xsi:type="ns2:Map"'
    )
    return f"<param0{spaces}>{inner}</param0>"


def fields_of(request: Outgoing) -> dict[str, str] | None:
    call = read_call(request, HOSTS)
    assert call is not None
    return call.fields


def passes(guard: Guard, request: Outgoing) -> bool:
    return guard.passes(request.verb, request.url, request.headers, request.body)


def judged(request: Outgoing, **options: object) -> Judgement:
    judgement = Guard("raise", **options).judge(request)  # type: ignore[arg-type]
    assert judgement is not None
    return judgement


# -- one call, four ways to write it -------------------------------------------------------


def writings(method: str, params: Mapping[str, str]) -> dict[str, Outgoing]:
    head = {**LOGIN, "method": method}
    fields = {**head, **params}
    inner = {**LOGIN, **params}
    return {
        "GET": get(fields),
        "multipart": post(form(fields)),
        "half in the query": post(
            form(params), url=f"{REST}?{urlencode({**LOGIN, 'method': method})}"
        ),
        "urlencoded": post(urlencode(fields), URLENCODED),
        "SOAP": post(envelope(method, as_elements(inner)), "text/xml", SOAP),
        "SOAP map": post(envelope(method, as_map(inner), True), "application/soap+xml", SOAP),
    }


SHORT_WRITINGS = ("GET", "multipart", "half in the query")


def test_every_method_is_judged_the_same_however_it_is_written(
    plans: Mapping[str, MethodPlan],
) -> None:
    """By ``check``, for calls that are fine, empty, or wrong throughout."""
    for name, plan in plans.items():
        whole = dict(plan.method.full_example)
        for params in (whole, {}, dict.fromkeys(whole, "<&> \u00e9%2B"), {**whole, "zz": "1"}):
            expected = [v.to_dict() for v in check(name, params).violations]
            for writing, request in writings(name, params).items():
                guard = Guard("raise")
                judgement = guard.judge(request)
                assert judgement is not None
                found = [v.to_dict() for v in judgement.report.violations]
                assert found == expected, (name, writing)
                short = judgement.clean and writing in SHORT_WRITINGS
                assert passes(guard, request) == short, (name, writing)


XML_TEXT = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
VALUES = st.text(XML_TEXT, max_size=12)
CALLS = st.dictionaries(st.sampled_from(["did", "dst", "message", "other"]), VALUES)


@given(params=CALLS)
def test_what_is_written_is_read(params: dict[str, str]) -> None:
    expected = {**LOGIN, "method": "sendSMS", **params}
    for writing, request in writings("sendSMS", params).items():
        assert fields_of(request) == expected, writing


@given(fields=st.dictionaries(st.sampled_from([*LOGIN, "method", "did"]), VALUES))
def test_the_short_way_of_judging_agrees_with_check_request(fields: dict[str, str]) -> None:
    report, expected = judged(get(fields)).report, check_request(fields)
    assert report.status == expected.status
    assert [v.rule for v in report.violations] == [v.rule for v in expected.violations]


@given(st.text(st.sampled_from("a%236Dd0é+&=;#"), max_size=20))
def test_queries_are_read_as_the_standard_library_reads_them(query: str) -> None:
    try:
        expected = dict(parse_qsl(query, keep_blank_values=True, errors="strict"))
    except ValueError:
        with pytest.raises(ValueError, match="utf-8"):
            pairs(query)
    else:
        assert pairs(query) == expected


@given(
    st.sampled_from(["voip.ms", "www.VOIP.ms:443", "u:p@voip.ms"]),
    st.sampled_from(["", "/", "/a/b.php"]),
    st.sampled_from(["", "?", "?a=/b?c", "?a=b#c?d", "#c"]),
)
def test_addresses_are_cut_as_the_standard_library_cuts_them(
    host: str, path: str, rest: str
) -> None:
    parts = urlsplit(f"https://{host}{path}{rest}")
    expected = (parts.netloc.rpartition("@")[2].lower(), parts.path or "", parts.query)
    address = _address(parts.geturl())
    assert (address.host, address.path.rstrip("/"), address.query) == (
        expected[0],
        expected[1].rstrip("/"),
        expected[2],
    )


# -- the short way, which must say what the long way says ----------------------------------

ODD = st.text(st.sampled_from("a1%2036dDfF+&=;#?/\\\0 é\ud800😀"), max_size=8)
ITEMS = [f"{name}={quote(value)}" for name, value in CALL.items()]
ODD_ITEMS = st.lists(
    st.sampled_from(["content_type=json", "dst=1", "message=", "", "did", "m%65thod=getIP"])
    | st.tuples(st.sampled_from(["message", "api_username", "m%65ssage"]), ODD).map("=".join)
    | ODD,
    max_size=2,
)
QUERIES = st.builds(
    lambda good, odd, separator: "&".join([*ITEMS[:good], separator.join(odd)]),
    st.sampled_from([6, 6, 6, 5, 2]),
    ODD_ITEMS,
    st.sampled_from(["&", "&", "&&", ";"]),
)
# A request of the usual parts is a good call; of one that is odd throughout little is learnt.
USUAL_PARTS: dict[str, Any] = {
    "verb": "GET",
    "scheme": "https",
    "host": "voip.ms",
    "path": REST_PATH,
    "mark": "?",
    "query": "&".join(ITEMS),
    "end": "",
    "headers": {**AGENT, "content-type": FORM},
    "body": form(SMS),
    "adds_agent": False,
}
ODD_HEADERS: list[dict[str, Any]] = [
    *({"user-agent": value} for value in ("", " ", b"tests", None)),
    *({"content-type": value} for value in (FORM.encode(), URLENCODED, "text/xml", None)),
    *({"content-type": f"{kind}; boundary=limit"} for kind in ("multipart/form-data2", URLENCODED)),
    *({"content-encoding": value} for value in ("gzip", "")),
]
ODD_PARTS: dict[str, st.SearchStrategy[Any]] = {
    "verb": st.sampled_from(["POST", "POST", "POST", "PUT", "get"]),
    "scheme": st.sampled_from(["http", "HTTPS", "ftp"]),
    "host": st.sampled_from(["VOIP.ms", "www.voip.ms", "voip.ms:443", "u:p@voip.ms", "vöip.ms"])
    | st.sampled_from(["voip.ms@evil.example", "voip.ms.evil.example", "evil.example", "[::1]:80"]),
    "path": st.sampled_from([f"{REST_PATH}/", "/api/v1/server.php", "/", "", "//api/v1/rest.php"]),
    "mark": st.sampled_from(["#", ";", "", "??", "?#&"]),
    "query": QUERIES,
    "end": st.sampled_from(["#", "#x", "#&dst=1", "&did=5551234567" * 600]),
    "headers": st.sampled_from(ODD_HEADERS).map(lambda odd: {**AGENT, "content-type": FORM, **odd}),
    "body": st.sampled_from(
        [b"", None, "", form(SMS).decode(), bytearray(form(SMS)), form({"dst": "1"})]
    ),
    "adds_agent": st.just(True),
}


@st.composite
def requests(draw: st.DrawFn) -> Outgoing:
    """One or two of its parts are odd, if any."""
    odd = draw(st.sets(st.sampled_from(sorted(ODD_PARTS)), max_size=2))
    parts = {**USUAL_PARTS, **{name: draw(ODD_PARTS[name]) for name in sorted(odd)}}
    url = "{scheme}://{host}{path}{mark}{query}{end}".format(**parts)
    return Outgoing(parts["verb"], url, parts["headers"], parts["body"], parts["adds_agent"])


OPTIONS: list[dict[str, Any]] = [
    {},
    {"level": "documented"},
    {"level": "inferred"},
    {"ignore": ["invalid_dst", "no_user_agent"]},
    {"lookups": {"getDIDsInfo": [{"did": "5550000000"}]}},
    {"hosts": ["www.VOIP.ms", "voip.ms:443"]},
]


@settings(max_examples=400)
@given(requests(), st.sampled_from(OPTIONS))
def test_what_passes_is_a_good_call(request: Outgoing, options: dict[str, Any]) -> None:
    short, long = Guard("raise", **options), Guard("raise", **options)
    if passes(short, request):
        assert long.admit(request) == Decision()
        assert long.counts == short.counts == {"judged": 1}
        assert long.found == short.found == {}
    else:
        assert short.counts == short.found == {}


@given(QUERIES.filter(lambda query: "#" not in query), st.sampled_from(OPTIONS), st.booleans())
def test_every_good_call_passes(query: str, options: dict[str, Any], is_form: bool) -> None:
    """Where it is written as most are; or the short way would be a way without use."""
    url = f"{REST}?{query}"
    request = post(form(SMS), url=url) if is_form else Outgoing("GET", url, AGENT, b"")
    judgement = judged(request, **options)
    assert passes(Guard(**options), request) == (judgement.clean and judgement.read)


@pytest.mark.parametrize("request_", [get(CALL), post(form(CALL))], ids=["GET", "multipart"])
def test_the_short_way_is_short(request_: Outgoing) -> None:
    """In functions entered, which is what it costs and what noise cannot hide."""
    guard, entered = Guard(), []

    def enter(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            entered.append(frame.f_code.co_qualname)

    passes(guard, request_)  # loads the rules
    sys.setprofile(enter)
    passes(guard, request_)
    sys.setprofile(None)
    assert len(entered) <= 10, entered


def test_what_goes_wrong_on_the_short_way_is_told_by_the_long_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    guard = Guard("raise")
    monkeypatch.setattr(guard, "_report", lambda _: 1 / 0)
    assert not passes(guard, get(CALL)) and guard.counts == {}
    assert guard.admit(get(CALL)) == Decision() and guard.counts == {"faults": 1}


def test_a_recorder_takes_the_long_way(tmp_path: Path) -> None:
    assert not passes(Guard(recorder=Recorder(tmp_path / "calls.jsonl")), get(CALL))


# -- multipart -----------------------------------------------------------------------------


@given(
    fields=st.lists(
        st.tuples(
            st.sampled_from(["a", "b_1", "c-d"]), st.text(ENCODABLE, max_size=12).map(str.encode)
        ),
        max_size=4,
    ),
    head=st.sampled_from(
        [
            'content-disposition: form-data; name="{}"',
            'Content-Disposition: form-data; name="{}"',
            'Content-Disposition: form-data; name="{}"\r\nContent-Type: text/plain',
            'Content-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name="{}"',
        ]
    ),
)
def test_multipart_is_read_as_the_standard_library_reads_it(
    fields: list[tuple[str, bytes]], head: str
) -> None:
    parts = [
        f"--limit\r\n{head.format(name)}\r\n\r\n".encode() + value + b"\r\n"
        for name, value in fields
    ]
    body = b"".join(parts) + b"--limit--\r\n"
    message = BytesParser().parsebytes(f"Content-Type: {FORM}\r\n\r\n".encode() + body)
    oracle = {
        part.get_param("name", header="content-disposition"): decoded(part)
        for part in message.walk()
        if not part.is_multipart() and part is not message
    }
    assert multipart.read(body, FORM) == oracle


def decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()


def _part(head: str, value: bytes = b"x") -> bytes:
    return f"--limit\r\n{head}\r\n\r\n".encode() + value + b"\r\n--limit--\r\n"


NAMED = 'Content-Disposition: form-data; name="message"'

UNREADABLE_FORMS = {
    "no boundary given": (form(SMS), "multipart/form-data"),
    "another boundary": (form(SMS), "multipart/form-data; boundary=other"),
    "cut short": (form(SMS)[:-12], FORM),
    "empty boundary": (form(SMS), 'multipart/form-data; boundary=""'),
    "a file": (_part(f'{NAMED}; filename="a.txt"'), FORM),
    "no blank line": (_part(NAMED).replace(b"\r\n\r\n", b"\r\n"), FORM),
    "no name": (_part("Content-Disposition: form-data"), FORM),
    "no disposition": (_part("Content-Type: text/plain"), FORM),
    "name of tokens": (_part("Content-Disposition: form-data; name=message"), FORM),
    "escaped name": (_part('Content-Disposition: form-data; name="a\\"b"'), FORM),
    "percent in a name": (_part('Content-Disposition: form-data; name="a%22b"'), FORM),
    "extended name": (_part("Content-Disposition: form-data; name*=utf-8''a"), FORM),
    "name without its end": (_part(NAMED).replace(b'ge"\r\n\r\nx', b"ge"), FORM),
    "base64 at once": (_part(f"Content-Transfer-Encoding: base64\r\n{NAMED}"), FORM),
    "base64": (_part(f"{NAMED}\r\nContent-Transfer-Encoding: base64"), FORM),
    "not UTF-8": (_part(NAMED, b"\xe9"), FORM),
    "boundary that goes on": (_part(NAMED, b"x\r\n--limited\r\ny"), FORM),
    "longer boundaries": (form(SMS).replace(b"--limit\r", b"--limits\r"), FORM),
    "junk": (b"\x00\xff" * 50, FORM),
}


@pytest.mark.parametrize("name", UNREADABLE_FORMS)
def test_unusual_forms_are_left_unread(name: str) -> None:
    body, kind = UNREADABLE_FORMS[name]
    with pytest.raises(ValueError, match=r"."):
        multipart.read(body, kind)
    judgement = judged(post(body, kind))
    assert (judgement.read, judgement.ok, judgement.status) == (False, True, None)


@pytest.mark.parametrize(
    "kind",
    [
        "; boundary=limit",
        '; boundary="limit"',
        ";BOUNDARY=limit; charset=x",
        "; a=b; boundary=limit",
    ],
)
def test_a_boundary_may_be_given_in_many_ways(kind: str) -> None:
    assert multipart.read(form(SMS), f"multipart/form-data{kind}") == SMS


@pytest.mark.parametrize("encoding", ["binary", "8bit", "7BIT"])
def test_encodings_that_change_nothing_are_read(encoding: str) -> None:
    body = _part(f"{NAMED}\r\ncontent-transfer-encoding: {encoding}", b"caf\xc3\xa9\r\n")
    assert multipart.read(body, 'Multipart/Form-Data; charset=x; BOUNDARY="limit"') == {
        "message": "caf\u00e9\r\n"
    }


@given(st.binary(max_size=60) | st.binary(max_size=30).map(lambda b: form(SMS) + b))
def test_no_body_breaks_the_reader(body: bytes) -> None:
    for kind, url in ((FORM, REST), (URLENCODED, REST), ("text/xml", SOAP)):
        assert Guard("count").judge(post(body, kind, url)) is not None


UNREADABLE_REQUESTS = {
    "stream": post(None),
    "JSON": post(b"{}", "application/json"),
    "no type": post(b"x", ""),
    "another type": post(form(CALL), "multipart/mixed; boundary=limit"),
    "bytes that are no text": post(b"message=\xff", URLENCODED),
    "escapes that are no text": get({"x": ""})._replace(url=f"{REST}?message=%FF"),
    "compressed": post(form(CALL))._replace(
        headers={**AGENT, "content-type": FORM, "content-encoding": "gzip"}
    ),
    "huge": post(form(CALL) + b"x" * LARGEST_BODY),
}


@pytest.mark.parametrize("name", UNREADABLE_REQUESTS)
def test_what_cannot_be_read_is_not_judged(name: str) -> None:
    guard = Guard("raise", ignore=["urlencoded_post"])
    assert not passes(guard, UNREADABLE_REQUESTS[name])
    assert guard.admit(UNREADABLE_REQUESTS[name]).answer is None
    assert guard.counts == {"unread": 1}


def test_of_a_name_given_twice_the_last_value_counts_and_the_body_most() -> None:
    url = f"{REST}?method=getIP&did=1&did=2&dst=3"
    assert fields_of(post(form({"dst": "4"}), url=url)) == {
        "method": "getIP",
        "did": "2",
        "dst": "4",
    }


def test_headers_may_be_bytes() -> None:
    request = post(form(SMS))._replace(headers={"content-type": FORM.encode()})
    assert fields_of(request) == SMS


# -- SOAP ----------------------------------------------------------------------------------

UNREADABLE_SOAP = {
    "not XML": b"<a",
    "unknown encoding": envelope("a", "").replace(b"UTF-8", b"KLINGON"),
    "encoding of several bytes": envelope("a", "").replace(b"UTF-8", b"shift_jis"),
    "no envelope": b"<a/>",
    "empty": b"",
    "another namespace": b'<E:Envelope xmlns:E="urn:x"><E:Body><a/></E:Body></E:Envelope>',
    "two operations": envelope("a", "").replace(b"</E:Body>", b"<b/></E:Body>"),
    "no operation": envelope("a", "").replace(b'<m:a xmlns:m="urn://voip.ms"></m:a>', b""),
    "references": envelope("sendSMS", '<params><did href="#1"/></params>'),
    "a list": envelope("sendSMS", "<params><did><a>1</a></did></params>"),
    "a map without values": envelope("sendSMS", "<params><item><key>did</key></item></params>"),
    "a document type": envelope("sendSMS", "").replace(b"?>", b"?><!DOCTYPE a>"),
}


@pytest.mark.parametrize("name", UNREADABLE_SOAP)
def test_unusual_envelopes_are_left_unread(name: str) -> None:
    with pytest.raises(Unreadable):
        soap.read_call(UNREADABLE_SOAP[name])
    assert not judged(post(UNREADABLE_SOAP[name], "text/xml", SOAP)).read


def test_entities_are_never_expanded() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY x "%s"><!ENTITY y "&x;&x;">]>' % (b"z" * 1000)
    body = envelope("sendSMS", "<params><did>&y;</did></params>").replace(b"?>", b"?>" + bomb)
    for encoded in (body, body.decode().replace("UTF-8", "UTF-16").encode("utf-16")):
        with pytest.raises(Unreadable, match="DOCTYPE"):
            soap.read_call(encoded)


def test_nil_is_not_given() -> None:
    xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
    params = f'<params {xsi}><did i:nil="true"/><dst i:nil="false"></dst></params>'
    assert soap.read_call(envelope("sendSMS", params))[0] == {"method": "sendSMS", "dst": ""}


def test_parameters_may_stand_in_the_operation_itself() -> None:
    fields, _ = soap.read_call(envelope("sendSMS", "<did>1</did><dst>2</dst>"))
    assert fields == {"method": "sendSMS", "did": "1", "dst": "2"}


@pytest.mark.parametrize("soap_12", [False, True])
def test_a_soap_answer_can_be_read_again(soap_12: bool) -> None:
    _, style = soap.read_call(envelope("sendSMS", "", soap_12))
    kind, body = soap.write_answer(style, "invalid_dst")
    assert soap.read_status(body) == "invalid_dst"
    assert kind.startswith("application/soap+xml" if soap_12 else "text/xml")
    assert b"sendSMSResponse" in body and b":Map" in body


def test_a_soap_answer_without_a_namespace() -> None:
    body = envelope("sendSMS", "").replace(b"m:", b"").replace(b'xmlns:m="urn://voip.ms"', b"")
    _, style = soap.read_call(body.replace(b' xmlns:m="urn://voip.ms"', b""))
    assert soap.read_status(soap.write_answer(style, "missing_did")[1]) == "missing_did"


def test_a_fault_has_no_status() -> None:
    assert soap.read_status(envelope("Fault", "<faultstring>no</faultstring>")) is None


# -- traps ---------------------------------------------------------------------------------


def _names(judgement: Judgement) -> tuple[list[str], list[str]]:
    return [f.trap for f in judgement.traps], [f.trap for f in judgement.notes]


WWW = REST.replace("voip.ms", "www.voip.ms")


def test_www_drops_the_body_of_a_post() -> None:
    judgement = judged(post(form(CALL), url=WWW))
    assert _names(judgement) == (["www_host"], [])
    assert judgement.status == "missing_method"
    half = judged(post(form(CALL), url=f"{WWW}?method=sendSMS"))
    assert (_names(half), half.status) == ((["www_host"], []), None)
    assert _names(judged(get(CALL, WWW))) == ([], ["www_host"])


def test_an_urlencoded_post_reaches_the_soap_handler() -> None:
    judgement = judged(post(urlencode(CALL), f"{URLENCODED}; charset=UTF-8"))
    assert (_names(judgement), judgement.status) == ((["urlencoded_post"], []), None)
    assert _names(judged(post(None, URLENCODED)))[0] == ["urlencoded_post"]  # a stream, too
    typed = get(CALL)._replace(headers={**AGENT, "content-type": URLENCODED})
    for request in (typed, post(urlencode(CALL), URLENCODED, SOAP)):
        assert _names(judged(request)) == ([], [])


@pytest.mark.parametrize("headers", [{}, {"user-agent": ""}, {"user-agent": " "}])
def test_a_missing_user_agent_is_a_warning(headers: dict[str, str]) -> None:
    assert _names(judged(get(CALL)._replace(headers=headers))) == ([], ["no_user_agent"])
    assert judged(get(CALL)._replace(headers=headers), level="inferred").traps


@pytest.mark.parametrize(("mode", "told"), [("raise", 1), ("answer", 1), ("warn", 1), ("count", 0)])
def test_warnings_stop_no_call(mode: Any, told: int, caplog: pytest.LogCaptureFixture) -> None:
    guard = Guard(mode)
    with caplog.at_level(logging.INFO, "voipms_rules.traffic"):
        decision = guard.admit(get({**CALL, "zz": "1"})._replace(headers={}))
    assert decision.answer is None
    assert guard.found == {"no_user_agent": 1, "unknown_parameter": 1}
    assert len(caplog.records) == told
    assert all("no_user_agent" in r.message and r.levelno == logging.INFO for r in caplog.records)


FORGED = "x\r\nWARNING getBalance: all is well \x1b[2J\u202e\u2028"


@pytest.mark.parametrize(
    "fields",
    [
        {**CALL, FORGED: "1"},
        {**CALL, "method": FORGED},
        {**CALL, "dst": FORGED},
        {**CALL, "dst": "1", FORGED: "1"},
    ],
)
@pytest.mark.parametrize("mode", ["raise", "answer", "warn"])
def test_no_request_forges_a_line(
    mode: Any, fields: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    blocked = None
    with caplog.at_level(logging.INFO, "voipms_rules.traffic"):
        try:
            Guard(mode).admit(get(fields))
        except BlockedCall as error:
            blocked = str(error)
    said = [record.getMessage() for record in caplog.records] + [blocked or "-"]
    assert len(said) > 1 or blocked
    assert all(text.isprintable() for text in said)


def test_clients_that_add_a_user_agent_of_their_own() -> None:
    request = get(CALL)._replace(adds_agent=True)
    assert _names(judged(request._replace(headers={}))) == ([], [])
    assert _names(judged(request._replace(headers={"user-agent": ""})))[1] == ["no_user_agent"]


@pytest.mark.parametrize(("extra", "found"), [(0, []), (1, ["url_too_long"])])
def test_an_address_has_a_limit(extra: int, found: list[str]) -> None:
    fields = {**LOGIN, "method": "sendMMS", "did": "5551234567", "dst": "5557654321", "message": ""}
    start = len(f"{REST}?{urlencode(fields)}".removeprefix("https://voip.ms"))
    request = get({**fields, "message": "x" * (8186 - start + extra)})
    assert _names(judged(request, ignore=["invalid_message", "sms_toolong"]))[0] == found


def test_methods_that_take_post_only() -> None:
    fields = {**LOGIN, "method": "addLNPFile", "portid": "1", "file": "data"}
    assert "needs_post" in _names(judged(get(fields)))[0]
    assert "needs_post" not in _names(judged(post(form(fields))))[0]


def test_traps_can_be_ignored_and_weighed_like_rules() -> None:
    request = post(urlencode(CALL), URLENCODED)
    assert judged(request, ignore=["urlencoded_post"]).ok
    lenient = judged(request, level="documented")
    assert (lenient.ok, _names(lenient)) == (True, ([], ["urlencoded_post"]))


def test_a_trap_comes_before_any_parameter() -> None:
    judgement = judged(post(urlencode({**CALL, "dst": "1"}), URLENCODED))
    assert [name for name, _ in judgement.errors()] == ["urlencoded_post", "invalid_dst"]
    assert judgement.status is None


def test_every_trap_is_found_under_its_own_name() -> None:
    """A trap that no request is in would be a check that cannot fail."""
    long = get({**LOGIN, "method": "addLNPFile", "file": "x" * 9000}, WWW)
    requests = [long._replace(headers={}), post(urlencode(CALL), URLENCODED)]
    found = {name for r in requests for names in _names(judged(r)) for name in names}
    assert found == {trap.__name__ for trap in TRAPS}
    assert not any(passes(Guard(), request) for request in requests)


# -- hosts and options ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hosts", "url", "ours"),
    [
        (["voip.ms"], "https://voip.ms/api/v1/rest.php", True),
        (["voip.ms"], "http://VOIP.MS:8080/api/v1/rest.php", True),
        (["voip.ms"], "https://user:pw@www.voip.ms/api/v1/rest.php?x=1#y", True),
        (["WWW.voip.ms"], "https://voip.ms/api/v1/rest.php", True),
        (["voip.ms"], "https://voip.ms.evil.example/api/v1/rest.php", False),
        (["voip.ms"], "https://notvoip.ms/api/v1/rest.php", False),
        (["voip.ms"], "https://evil.example/https://voip.ms/api/v1/rest.php", False),
        (["voip.ms"], "https://voip.ms@evil.example/api/v1/rest.php", False),
        (["voip.ms"], "https://voip.ms/api/v1/rest.php5", False),
        (["voip.ms"], "voip.ms/api/v1/rest.php", False),
        (["voip.ms"], "", False),
        (["127.0.0.1:80"], "http://127.0.0.1:80/api/v1/rest.php", True),
        (["127.0.0.1:80"], "http://127.0.0.1:81/api/v1/rest.php", False),
        (["[::1]:80"], "http://[::1]:80/api/v1/rest.php", True),
        ([], "https://voip.ms/api/v1/rest.php", False),
    ],
)
def test_hosts(hosts: list[str], url: str, ours: bool) -> None:
    guard = Guard("raise", hosts=hosts)
    assert (guard.judge(Outgoing("GET", url, AGENT, b"")) is not None) == ours
    assert guard.concerns(url) == ours


@pytest.mark.parametrize("verb", ["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "get"])
def test_only_get_and_post_are_calls(verb: str) -> None:
    assert Guard("raise").judge(get(CALL)._replace(verb=verb)) is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"mode": "shout"}, "mode must be one of raise, answer, warn, count"),
        ({"level": "guessed"}, "level must be one of"),
        ({"hosts": ["https://voip.ms/"]}, "not a host"),
        ({"hosts": [""]}, "not a host"),
        ({"lookups": {"getNothing": []}}, "lookups: no rule looks at"),
    ],
)
def test_bad_options_are_refused_at_once(options: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Guard(**options)  # type: ignore[arg-type]


def test_options_reach_the_rules() -> None:
    bad = get({**CALL, "dst": "1"})
    assert judged(bad).status == "invalid_dst"
    assert judged(bad, ignore=["invalid_dst"]).ok
    call = get({**LOGIN, "method": "getDIDsInfo", "did": "5551234567"})
    lookups = {"getDIDsInfo": [{"did": "5550000000"}]}
    assert judged(call).ok
    assert (
        judged(call, lookups=lookups).status
        == check("getDIDsInfo", {"did": "5551234567"}, lookups=lookups).status
    )


def test_the_form_of_the_answer_is_no_parameter() -> None:
    assert judged(get({**CALL, "content_type": "json"})).clean


def test_missing_credentials_and_methods() -> None:
    assert judged(get(SMS)).status == "missing_credentials"
    assert judged(get(LOGIN)).status == "missing_method"
    assert judged(get({})).status == "missing_method"
    assert judged(get({**LOGIN, "method": "sendSms"})).status == "invalid_method"


# -- what a blocked call says --------------------------------------------------------------


def blocked(request: Outgoing) -> BlockedCall:
    with pytest.raises(BlockedCall) as caught:
        Guard("raise").admit(request)
    return caught.value


def test_a_blocked_call_says_what_is_wrong() -> None:
    error = blocked(post(urlencode({**CALL, "dst": "1"}), URLENCODED))
    assert str(error).startswith("sendSMS: not sent: urlencoded_post: rest.php reads a POST only")
    assert "; invalid_dst: dst: expected" in str(error)
    assert (error.status, error.code, error.advice) == (None, None, "after_fix")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.findings) == (str(error), error.findings)


def test_a_blocked_call_keeps_no_secret() -> None:
    secret = "!\u00e9s\u00e9same\u00e9!"
    fields = {**LOGIN, "api_password": secret, "method": "createVoicemail", "password": secret}
    error = blocked(get(fields))
    traces = [str(error), repr(error), repr(error.args), repr(error.report), repr(error.findings)]
    assert quote(secret) not in repr(traces) and secret not in repr(traces)
    assert secret.encode() not in pickle.dumps(error)
    assert any(v.param == "password" for v in error.report.violations)
