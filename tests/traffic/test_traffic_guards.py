"""Every guard in every mode, in its own library, against a server that counts what arrives."""

from __future__ import annotations

import gzip
import json
import logging
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from counting_server import SUCCESS, Server
from guarded_clients import Send, multipart_of

from voipms_rules.traffic import BlockedCall, Guard, Recorder, UrllibGuard

GOOD = {
    "api_username": "me@example.com",
    "api_password": "not+a&password=",
    "method": "sendSMS",
    "did": "5551234567",
    "dst": "5557654321",
    "message": "héllo & 100 % = +1 \U0001f600",
}
BAD = {**GOOD, "dst": "555765432"}
MODES = ("raise", "answer", "warn", "count")
HOWS = ("get", "multipart", "urlencoded", "soap")
PATHS = {"soap": "/api/v1/server.php"}


def soap_of(fields: Mapping[str, str]) -> bytes:
    """The call as an envelope, parameters as elements."""
    from xml.sax.saxutils import escape

    params = "".join(f"<{n}>{escape(v)}</{n}>" for n, v in fields.items() if n != "method")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:m="urn:voip.ms">'
        f"<e:Body><m:{fields['method']}><params>{params}</params></m:{fields['method']}></e:Body>"
        "</e:Envelope>"
    ).encode()


def _send(send: Send, server: Server, guard: Guard, how: str, fields: Mapping[str, str]) -> bytes:
    body: Any = soap_of(fields) if how == "soap" else dict(fields)
    return send(guard, server.url(PATHS.get(how, "/api/v1/rest.php")), how, body)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("how", ["get", "multipart", "soap"])
def test_a_good_call_arrives_and_is_answered(
    send: Send, server: Server, mode: Any, how: str
) -> None:
    guard = Guard(mode, hosts=(server.host,))
    assert _send(send, server, guard, how, GOOD) == SUCCESS
    assert len(server.arrivals) == 1
    assert (guard.counts, guard.found) == ({"judged": 1}, {})


@pytest.mark.parametrize("how", ["get", "multipart"])
def test_a_good_call_takes_the_short_way(
    send: Send, server: Server, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(Guard, "admit")
    guard = Guard("raise", hosts=(server.host,))
    assert _send(send, server, guard, how, GOOD) == SUCCESS
    assert (len(server.arrivals), guard.counts) == (1, {"judged": 1})


@pytest.mark.parametrize("how", ["get", "multipart", "soap"])
def test_raise_sends_nothing(send: Send, server: Server, how: str) -> None:
    guard = Guard("raise", hosts=(server.host,))
    with pytest.raises(BlockedCall) as caught:
        _send(send, server, guard, how, BAD)
    assert server.arrivals == []
    assert (caught.value.method, caught.value.status) == ("sendSMS", "invalid_dst")
    assert caught.value.report.violations[0].param == "dst"
    assert guard.counts == {"judged": 1, "blocked": 1}


@pytest.mark.parametrize("how", ["get", "multipart"])
def test_answer_gives_the_providers_envelope(send: Send, server: Server, how: str) -> None:
    guard = Guard("answer", hosts=(server.host,))
    assert json.loads(_send(send, server, guard, how, BAD)) == {"status": "invalid_dst"}
    assert server.arrivals == []
    assert guard.counts == {"judged": 1, "answered": 1}


def test_answer_speaks_soap_where_it_was_asked_in_soap(send: Send, server: Server) -> None:
    from xml.etree import ElementTree

    body = _send(send, server, Guard("answer", hosts=(server.host,)), "soap", BAD)
    item = ElementTree.fromstring(body).find(".//{urn:voip.ms}sendSMSResponse/return/item")
    assert item is not None
    assert (item.findtext("key"), item.findtext("value")) == ("status", "invalid_dst")
    assert server.arrivals == []


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize(("mode", "told"), [("warn", True), ("count", False)])
def test_warn_and_count_send(
    send: Send, server: Server, mode: Any, told: bool, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    guard = Guard(mode, hosts=(server.host,))
    with caplog.at_level(logging.INFO, "voipms_rules.traffic"):
        assert _send(send, server, guard, how, BAD) == SUCCESS
    assert len(server.arrivals) == 1
    assert guard.found["invalid_dst"] == 1
    ours = [record for record in caplog.records if record.name == "voipms_rules.traffic"]
    assert bool(ours) == told
    assert all("invalid_dst" in record.message for record in ours)


@pytest.mark.parametrize("mode", MODES)
def test_an_urlencoded_post_is_a_trap(send: Send, server: Server, mode: Any) -> None:
    """Nobody knows a status for it, so that mode ``answer`` sends it."""
    guard = Guard(mode, hosts=(server.host,))
    if mode == "raise":
        with pytest.raises(BlockedCall, match="urlencoded_post") as caught:
            _send(send, server, guard, "urlencoded", GOOD)
        assert caught.value.findings[0].trap == "urlencoded_post"
    else:
        assert _send(send, server, guard, "urlencoded", GOOD) == SUCCESS
    assert len(server.arrivals) == (mode != "raise")
    assert guard.found == {"urlencoded_post": 1}


@pytest.mark.parametrize("how", HOWS)
def test_nothing_is_changed_on_the_way(send: Send, server: Server, how: str) -> None:
    """Apart from boundaries, what arrives is what arrives without a guard that looks."""
    for hosts in ([server.host], ["elsewhere.invalid"]):
        _send(send, server, Guard("count", hosts=hosts), how, GOOD)
    seen, unseen = server.arrivals
    assert (seen.verb, seen.target) == (unseen.verb, unseen.target)
    assert seen.headers.keys() == unseen.headers.keys()
    assert len(seen.body) == len(unseen.body)
    if how != "multipart":
        assert seen == unseen


def test_other_hosts_paths_and_verbs_are_left_alone(send: Send, server: Server) -> None:
    guard = Guard("raise", hosts=("voip.ms",))
    assert send(guard, server.url(), "get", BAD) == SUCCESS
    guard = Guard("raise", hosts=(server.host,))
    for path in ("/", "/api/v1/rest.php/", "/api/v2/rest.php", "/api/v1/server.wsdl"):
        assert send(guard, server.url(path), "get", BAD) == SUCCESS
    assert send(guard, server.url("/api/v1/server.php"), "get", {"wsdl": ""}) == SUCCESS
    assert guard.counts == {}


@pytest.mark.parametrize("how", HOWS)
def test_the_guards_own_fault_breaks_no_call(
    send: Send,
    server: Server,
    how: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """And what it says about its fault quotes nothing of the call."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(GOOD["api_password"])

    guard = Guard("raise", hosts=(server.host,))
    monkeypatch.setattr("voipms_rules.traffic.guard.check", fail)
    assert _send(send, server, guard, how, BAD) == SUCCESS
    assert (len(server.arrivals), guard.counts) == (1, {"faults": 1})
    said = [record.message for record in caplog.records if record.name == "voipms_rules.traffic"]
    assert said == ["the guard failed and stood aside: RuntimeError"]


def test_the_recorder_sees_what_the_server_said(send: Send, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    guard = Guard("count", hosts=(server.host,), recorder=Recorder(path))
    server.body = b'{"status":"invalid_dst"}'
    assert _send(send, server, guard, "get", GOOD) == server.body
    assert _send(send, server, guard, "multipart", BAD) == server.body
    first, second = map(json.loads, path.read_text().splitlines())
    assert (first["predicted"], first["status"]) == ("success", "invalid_dst")
    assert (second["predicted"], second["status"]) == ("invalid_dst", "invalid_dst")
    assert first["params"] == {name: GOOD[name] for name in ("did", "dst", "message")}
    assert guard.counts["recorded"] == 2


def test_compressed_answers_are_recorded_too(send: Send, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "calls.jsonl"
    server.body = gzip.compress(b'{"status":"no_sms"}')
    server.headers["Content-Encoding"] = "gzip"
    guard = Guard(hosts=(server.host,), recorder=Recorder(path))
    body = _send(send, server, guard, "get", GOOD)
    expected = None if body == server.body else "no_sms"  # urllib hands on what it gets
    assert json.loads(path.read_text())["status"] == expected


def test_a_recorder_that_cannot_write_breaks_no_call(
    send: Send, server: Server, tmp_path: Path
) -> None:
    guard = Guard(hosts=(server.host,), recorder=Recorder(tmp_path / "no" / "such" / "folder"))
    assert _send(send, server, guard, "get", GOOD) == SUCCESS
    assert guard.counts == {"judged": 1, "faults": 1}


# -- bodies that cannot be looked at without spending them ---------------------------------


STREAMED, STREAMED_TYPE = multipart_of(BAD)
HEADERS = {"Content-Type": STREAMED_TYPE}


def _pieces() -> Iterator[bytes]:
    """A call that would be refused if it were read."""
    yield STREAMED[:50]
    yield STREAMED[50:]


def test_requests_streams_a_body_unread(server: Server) -> None:
    requests = pytest.importorskip("requests")
    from voipms_rules.traffic import RequestsGuard

    guard = Guard("raise", hosts=(server.host,))
    with requests.Session() as session:
        session.mount("http://", RequestsGuard(guard))
        assert session.post(server.url(), data=_pieces(), headers=HEADERS).content == SUCCESS
    assert (server.arrivals[0].body, guard.counts) == (STREAMED, {"unread": 1})


def test_httpx_streams_a_body_unread(server: Server) -> None:
    httpx = pytest.importorskip("httpx")
    from voipms_rules.traffic import HttpxGuard

    guard = Guard("raise", hosts=(server.host,))
    with httpx.Client(transport=HttpxGuard(guard)) as client:
        assert client.post(server.url(), content=_pieces(), headers=HEADERS).content == SUCCESS
    assert (server.arrivals[0].body, guard.counts) == (STREAMED, {"unread": 1})


def test_aiohttp_streams_a_body_unread(server: Server) -> None:
    aiohttp = pytest.importorskip("aiohttp")
    import asyncio

    from voipms_rules.traffic import AiohttpGuard

    async def pieces() -> Any:
        for piece in _pieces():
            yield piece

    async def send() -> bytes:
        async with (
            aiohttp.ClientSession(middlewares=[AiohttpGuard(guard)]) as session,
            session.post(server.url(), data=pieces(), headers=HEADERS) as response,
        ):
            content: bytes = await response.read()
            return content

    guard = Guard("raise", hosts=(server.host,))
    assert asyncio.run(send()) == SUCCESS
    assert (server.arrivals[0].body, guard.counts) == (STREAMED, {"unread": 1})


def test_urllib_streams_a_body_unread(server: Server) -> None:
    guard = Guard("raise", hosts=(server.host,))
    request = urllib.request.Request(server.url(), _pieces(), HEADERS)
    with urllib.request.build_opener(UrllibGuard(guard)).open(request) as response:
        assert response.read() == SUCCESS
    assert (server.arrivals[0].body, guard.counts) == (STREAMED, {"unread": 1})


def test_bodies_for_other_hosts_are_not_even_read(server: Server) -> None:
    httpx = pytest.importorskip("httpx")
    from voipms_rules.traffic import HttpxGuard

    class Reading(httpx.Request):  # type: ignore[misc, name-defined]
        def read(self) -> bytes:
            raise AssertionError("read")

    with httpx.Client(transport=HttpxGuard(Guard("raise"))) as client:
        fields = {name: (None, value) for name, value in BAD.items()}
        request = Reading("POST", server.url(), files=fields)
        assert client.send(request).content == SUCCESS


def test_a_file_in_a_form_is_sent_whole(server: Server, tmp_path: Path) -> None:
    """An upload with a file name is not judged; reading it must not leave it spent."""
    path = tmp_path / "song.wav"
    path.write_bytes(bytes(range(256)) * 400)
    with path.open("rb") as file:
        guard = _upload_with_requests(server, file)
        assert guard.counts == {"unread": 1}
    with path.open("rb") as file:
        guard = _upload_with_httpx(server, file)
        assert guard.counts == {"unread": 1}
    with path.open("rb") as file:
        guard = _upload_with_aiohttp(server, file)
        assert guard.counts == {"unread": 1}
    assert len(server.arrivals) == 3
    assert all(path.read_bytes() in arrival.body for arrival in server.arrivals)


def _upload_with_requests(server: Server, file: Any) -> Guard:
    requests = pytest.importorskip("requests")
    from voipms_rules.traffic import RequestsGuard

    guard = Guard("raise", hosts=(server.host,))
    with requests.Session() as session:
        session.mount("http://", RequestsGuard(guard))
        session.post(server.url(), files={"file": file})
    return guard


def _upload_with_httpx(server: Server, file: Any) -> Guard:
    httpx = pytest.importorskip("httpx")
    from voipms_rules.traffic import HttpxGuard

    guard = Guard("raise", hosts=(server.host,))
    with httpx.Client(transport=HttpxGuard(guard)) as client:
        client.post(server.url(), files={"file": file})
    return guard


def _upload_with_aiohttp(server: Server, file: Any) -> Guard:
    aiohttp = pytest.importorskip("aiohttp")
    import asyncio

    from voipms_rules.traffic import AiohttpGuard

    async def send() -> None:
        async with (
            aiohttp.ClientSession(middlewares=[AiohttpGuard(guard)]) as session,
            session.post(server.url(), data={"file": file}),
        ):
            pass

    guard = Guard("raise", hosts=(server.host,))
    asyncio.run(send())
    return guard


# -- answers look like those of the library -------------------------------------------------


def test_requests_answers_are_whole(server: Server) -> None:
    requests = pytest.importorskip("requests")
    from voipms_rules.traffic import RequestsGuard

    with requests.Session() as session:
        session.mount("http://", RequestsGuard(Guard("answer", hosts=(server.host,))))
        plain = session.get(server.url(), params=BAD)
        streamed = session.get(server.url(), params=BAD, stream=True)
    assert (plain.status_code, plain.ok, plain.json()) == (200, True, {"status": "invalid_dst"})
    assert plain.headers["content-type"] == "application/json"
    assert plain.url.startswith(server.url()) and plain.request.method == "GET"
    assert b"".join(streamed.iter_content(3)) == plain.content
    plain.raise_for_status()


def test_requests_answers_that_are_streamed_are_left_alone(server: Server, tmp_path: Path) -> None:
    requests = pytest.importorskip("requests")
    from voipms_rules.traffic import RequestsGuard

    guard = Guard(hosts=(server.host,), recorder=Recorder(tmp_path / "calls.jsonl"))
    with requests.Session() as session:
        session.mount("http://", RequestsGuard(guard))
        assert session.get(server.url(), params=GOOD, stream=True).raw.read() == SUCCESS
    assert "recorded" not in guard.counts


def test_requests_never_lacks_a_user_agent(server: Server) -> None:
    requests = pytest.importorskip("requests")
    from voipms_rules.traffic import RequestsGuard

    guard = Guard("raise", hosts=(server.host,), level="inferred")
    with requests.Session() as session:
        session.mount("http://", RequestsGuard(guard))
        del session.headers["User-Agent"]
        assert session.get(server.url(), params=GOOD).content == SUCCESS
    assert "urllib3" in server.arrivals[0].headers["User-Agent"]
    assert guard.found == {}


def test_httpx_answers_are_whole(server: Server) -> None:
    httpx = pytest.importorskip("httpx")
    from voipms_rules.traffic import HttpxGuard

    guard = Guard("answer", hosts=(server.host,))
    with httpx.Client(transport=HttpxGuard(guard)) as client:
        plain = client.get(server.url(), params=BAD)
        with client.stream("GET", server.url(), params=BAD) as streamed:
            assert b"".join(streamed.iter_bytes(3)) == plain.content
    assert plain.json() == {"status": "invalid_dst"}
    assert plain.elapsed.total_seconds() >= 0
    plain.raise_for_status()


def test_aiohttp_answers_are_whole(server: Server) -> None:
    aiohttp = pytest.importorskip("aiohttp")
    import asyncio

    from voipms_rules.traffic import AiohttpGuard

    async def send() -> None:
        guard = Guard("answer", hosts=(server.host,))
        async with aiohttp.ClientSession(
            middlewares=[AiohttpGuard(guard)], raise_for_status=True
        ) as session:
            async with session.get(server.url(), params=BAD) as response:
                assert (response.status, response.ok, response.reason) == (200, True, "OK")
                assert await response.json() == {"status": "invalid_dst"}
                assert await response.text() == '{"status": "invalid_dst"}'
                assert str(response.url).startswith(server.url())
            async with session.get(server.url(), params=BAD) as response:
                pieces = [piece async for piece in response.content.iter_chunked(3)]
                assert b"".join(pieces) == b'{"status": "invalid_dst"}'

    asyncio.run(send())


def test_urllib_answers_are_whole(server: Server) -> None:
    from urllib.parse import urlencode

    opener = urllib.request.build_opener(UrllibGuard(Guard("answer", hosts=(server.host,))))
    with opener.open(f"{server.url()}?{urlencode(BAD)}") as response:
        assert (response.status, response.reason, response.msg) == (200, "OK", "OK")
        assert response.getheader("Content-Type") == "application/json"
        assert response.url.startswith(server.url())
        assert json.load(response) == {"status": "invalid_dst"}


def test_urllib_guards_https_too() -> None:
    from urllib.parse import urlencode

    handler = UrllibGuard(Guard("answer"))
    opener = urllib.request.build_opener(handler)
    with opener.open(f"https://voip.ms/api/v1/rest.php?{urlencode(BAD)}") as response:
        assert json.load(response) == {"status": "invalid_dst"}
    assert handler in opener.process_response["https"]  # type: ignore[attr-defined]


def test_streamed_answers_survive_the_recorder(server: Server, tmp_path: Path) -> None:
    """A recorder that reads the answer leaves all of it to the caller."""
    httpx = pytest.importorskip("httpx")
    aiohttp = pytest.importorskip("aiohttp")
    import asyncio

    from voipms_rules.traffic import AiohttpGuard, HttpxGuard

    server.body = json.dumps({"status": "success", "sms": ["x" * 99] * 5000}).encode()
    path = tmp_path / "calls.jsonl"
    guard = Guard(hosts=(server.host,), recorder=Recorder(path))
    with (
        httpx.Client(transport=HttpxGuard(guard)) as client,
        client.stream("GET", server.url(), params=GOOD) as streamed,
    ):
        assert b"".join(streamed.iter_raw()) == server.body

    async def send() -> bytes:
        async with (
            aiohttp.ClientSession(middlewares=[AiohttpGuard(guard)]) as session,
            session.get(server.url(), params=GOOD) as response,
        ):
            return b"".join([piece async for piece in response.content.iter_any()])

    assert asyncio.run(send()) == server.body
    assert [json.loads(line)["status"] for line in path.open()] == ["success", "success"]


def test_a_refused_connection_is_the_librarys_own_error(send: Send, server: Server) -> None:
    guard = Guard("raise", hosts=("127.0.0.1:1",))
    with pytest.raises(Exception, match=r".") as caught:
        send(guard, "http://127.0.0.1:1/api/v1/rest.php", "get", GOOD)
    assert type(caught.value).__module__.partition(".")[0] in (
        "requests",
        "httpx",
        "aiohttp",
        "urllib",
    )
