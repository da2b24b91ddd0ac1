"""What comes back: data, an empty result, or one exception of the right kind."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voipms_rules import ErrorCode
from voipms_rules.catalog import Catalog
from voipms_rules.traffic import (
    Answer,
    AuthError,
    ConflictError,
    InvalidError,
    LimitError,
    MissingError,
    ServiceError,
    StateError,
    TransportError,
    UnknownStatusError,
    VoipmsError,
    errors,
    is_retryable,
    parse_response,
)

ADVICE = ("never", "after_fix", "later", "next_day", "look_up_first")
KINDS = {
    "missing": MissingError,
    "invalid": InvalidError,
    "limit": LimitError,
    "conflict": ConflictError,
    "state": StateError,
    "auth": AuthError,
    "service": ServiceError,
    "local": UnknownStatusError,
}


def _shapes() -> dict[str, dict[str, str]]:
    path = Path(__file__).parent.parent / "data" / "answer_shapes.txt"
    lines = [line.split() for line in path.read_text().splitlines() if line[0] != "#"]
    return {method: dict(f.split(":") for f in fields) for method, *fields in lines}


SHAPES = _shapes()
SAMPLES: dict[str, Any] = {
    "scalar": "12",
    "object": {"a": "1"},
    "map": {"x": "y"},
    "list": [{"a": "1"}, {"a": "2"}],
}


def body_of(method: str, **extra: Any) -> dict[str, Any]:
    fields = {name: SAMPLES[kind] for name, kind in SHAPES.get(method, {}).items()}
    return {"status": "success", **fields, **extra}


def failure(method: str, body: object) -> VoipmsError:
    with pytest.raises(VoipmsError) as caught:
        parse_response(method, body).raise_for_status()
    return caught.value


# -- success -------------------------------------------------------------------------------


def test_success_of_every_method(catalog: Catalog) -> None:
    for method in catalog.methods:
        body = body_of(method)
        for form in (
            body,
            json.dumps(body),
            json.dumps(body).encode(),
            b"\xef\xbb\xbf" + json.dumps(body).encode(),
        ):
            answer = parse_response(method, form).raise_for_status()
            assert (answer.ok, answer.empty, answer.code, answer.fault) == (True, False, None, None)
            assert answer.data == body
            assert answer.advice == "never"


def test_rows_of_every_method_that_lists() -> None:
    lists = {m: [n for n, k in f.items() if k == "list"] for m, f in SHAPES.items()}
    listing = {method: names for method, names in lists.items() if names}
    assert len(listing) > 90
    for method, names in listing.items():
        answer = parse_response(method, body_of(method))
        assert answer.rows() == SAMPLES["list"], method
        for name in names:
            assert answer.rows(name) == SAMPLES["list"]
            alone = parse_response(method, body_of(method, **{name: {"a": "1"}}))
            assert alone.rows(name) == [{"a": "1"}]
            assert len(names) > 1 or alone.rows() == [{"a": "1"}], method


def test_rows_of_answers_that_list_nothing() -> None:
    assert parse_response("setDIDPOP", {"status": "success"}).rows() == []
    assert parse_response("getBalance", body_of("getBalance")).rows() == [SAMPLES["object"]]
    assert parse_response("getSMS", body_of("getSMS", sms=[])).rows() == []
    assert parse_response("getSMS", body_of("getSMS", sms="")).rows("sms") == []
    assert parse_response("getSMS", body_of("getSMS")).rows("mms") == []
    for rows in ({"a": 1}, [{"a": 1}]):
        assert parse_response("getSMS", {"status": "invalid_did", "sms": rows}).rows() == []


# -- statuses ------------------------------------------------------------------------------


def test_every_status_of_the_catalog(catalog: Catalog) -> None:
    for code in catalog.codes.values():
        answer = parse_response("getSMS", {"status": code.code})
        assert answer.code == ErrorCode(code.code)
        if code.outcome == "empty":
            assert answer.raise_for_status() is answer
            assert (answer.ok, answer.empty, answer.rows(), answer.rows("sms")) == (
                True,
                True,
                [],
                [],
            )
            continue
        error = failure("getSMS", {"status": code.code})
        assert type(error) is KINDS[code.kind], code.code
        assert (error.status, error.method, error.advice) == (code.code, "getSMS", answer.advice)
        assert (answer.ok, answer.empty) == (False, False)
        assert str(error).startswith(f"getSMS: {code.code}")


def test_an_unknown_status_is_kept() -> None:
    error = failure("sendSMS", {"status": "brand_new"})
    assert type(error) is UnknownStatusError
    assert (error.status, error.code, error.advice) == (
        "brand_new",
        ErrorCode("brand_new"),
        "look_up_first",
    )


def test_the_servers_own_words_are_told() -> None:
    error = failure("e911Provision", {"status": "no_provision", "message": "Street unknown"})
    assert "no_provision: Street unknown: " in str(error)


@pytest.mark.parametrize(
    "status", ["no_base64file", "no_callstatus", "no_provision", "no_sequences"]
)
def test_not_every_no_is_an_empty_result(status: str) -> None:
    failure("getCDR", {"status": status})


# -- what is no answer ---------------------------------------------------------------------

HTML = "<!DOCTYPE html><html><head><title>414 Request-URI Too Large</title></head></html>"
FAULT = (
    '<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope><SOAP-ENV:Body><SOAP-ENV:Fault>'
    "</SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>"
)

FAULTS: list[tuple[object, str]] = [
    (HTML, "html"),
    (f"\n  {HTML}".encode(), "html"),
    ("<br />\n<b>Warning</b>: something", "html"),
    (FAULT, "xml"),
    (FAULT.partition("?>")[2], "xml"),
    ("", "empty"),
    (b"", "empty"),
    (" \r\n", "empty"),
    (None, "empty"),
    ("oops", "not_json"),
    ('{"status": "succ', "not_json"),
    (b"\xff\xfe\x00", "not_json"),
    ("[" * 100_000, "not_json"),
    ("null", "no_status"),
    ("[]", "no_status"),
    ('"success"', "no_status"),
    ({}, "no_status"),
    ([], "no_status"),
    ({"status": None}, "no_status"),
    ({"status": 1}, "no_status"),
    ({"status": ""}, "no_status"),
    ({"Status": "success"}, "no_status"),
    (5, "no_status"),
]


@pytest.mark.parametrize(("body", "fault"), FAULTS, ids=range(len(FAULTS)))
def test_an_answer_without_a_status(body: object, fault: str) -> None:
    answer = parse_response("getBalance", body)
    assert (answer.status, answer.fault, answer.ok, answer.rows()) == (None, fault, False, [])
    error = failure("getBalance", body)
    assert type(error) is TransportError
    assert (error.status, error.code) == (None, None)
    assert error.advice == ("after_fix" if fault == "xml" else "later")
    assert failure("sendSMS", body).advice == ("after_fix" if fault == "xml" else "look_up_first")


def test_nothing_is_success_for_a_deletion_only(catalog: Catalog) -> None:
    """An empty body was seen for delConference; for all else nobody knows."""
    for method, facts in catalog.methods.items():
        answer = parse_response(method, b"")
        assert answer.ok == method.startswith("del"), method
        if answer.ok:
            assert "writes" in facts.flags
            assert (answer.status, answer.data, answer.rows()) == ("success", {}, [])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.sampled_from(["status", "message", "sms"]), inner)
    ),
)


@given(st.binary() | st.text() | JSON)
def test_reading_never_raises(body: object) -> None:
    answer = parse_response("getSMS", body)
    assert answer.advice in ADVICE
    assert isinstance(answer.rows(), list) and isinstance(answer.rows("sms"), list)
    try:
        assert answer.raise_for_status() is answer
    except VoipmsError as error:
        assert str(error).startswith("getSMS: ")


# -- advice --------------------------------------------------------------------------------


def _answers(catalog: Catalog, method: str) -> list[Answer]:
    statuses = [*catalog.codes, "brand_new", "success"]
    return [parse_response(method, {"status": status}) for status in statuses] + [
        parse_response(method, body) for body, _ in FAULTS
    ]


def test_methods_that_move_money_are_never_told_to_retry(catalog: Catalog) -> None:
    costly = [name for name, m in catalog.methods.items() if "moves_money" in m.flags]
    assert len(costly) > 10
    for method in [*costly, "aMethodNobodyKnows"]:
        for answer in _answers(catalog, method):
            assert answer.advice not in ("later", "next_day"), (method, answer)


def test_nor_do_their_messages_say_so(catalog: Catalog) -> None:
    for code in catalog.codes.values():
        if code.retry in ("later", "next_day"):
            text = str(failure("sendSMS", {"status": code.code}))
            assert code.remedy not in text
            assert text.endswith("took effect before sending it again.")
            assert code.remedy in str(failure("getSMS", {"status": code.code}))


def test_remedies_that_say_where_to_look_are_kept() -> None:
    error = failure("sendSMS", {"status": "sms_failed"})
    assert str(error).endswith(ErrorCode("sms_failed").remedy)
    assert error.advice == "look_up_first"


def test_advice_follows_the_catalog_for_all_else(catalog: Catalog) -> None:
    for method, facts in catalog.methods.items():
        if "moves_money" in facts.flags:
            continue
        for code in catalog.codes.values():
            expected = "never" if code.outcome == "empty" else code.retry
            assert parse_response(method, {"status": code.code}).advice == expected


def test_retrying(catalog: Catalog) -> None:
    assert is_retryable(failure("getBalance", {"status": "api_limit_exceeded"}))
    assert is_retryable(failure("setQueue", {"status": "method_maintenance"}))
    assert is_retryable(failure("getBalance", HTML))
    assert not is_retryable(failure("setSubAccount", HTML))
    assert not is_retryable(failure("sendSMS", {"status": "api_limit_exceeded"}))
    assert not is_retryable(failure("sendSMS", {"status": "limit_reached"}))
    assert not is_retryable(failure("getSMS", {"status": "limit_reached"}))  # tomorrow, yes
    assert not is_retryable(failure("getSMS", {"status": "invalid_did"}))
    assert not is_retryable(TimeoutError())


@pytest.mark.parametrize(
    ("method", "bodies", "calls"),
    [
        ("getBalance", [{"status": "api_limit_exceeded"}, HTML, {"status": "success"}], 3),
        ("sendSMS", [{"status": "api_limit_exceeded"}, {"status": "success"}], 1),
        ("getBalance", [{"status": "invalid_credentials"}, {"status": "success"}], 1),
    ],
)
def test_tenacity_takes_the_predicate(method: str, bodies: list[object], calls: int) -> None:
    tenacity = pytest.importorskip("tenacity")
    made: list[object] = []

    @tenacity.retry(  # type: ignore[untyped-decorator]
        retry=tenacity.retry_if_exception(is_retryable),
        stop=tenacity.stop_after_attempt(5),
        reraise=True,
    )
    def call() -> Answer:
        made.append(bodies[len(made)])
        return parse_response(method, made[-1]).raise_for_status()

    if made_it := calls == len(bodies):
        assert call().ok == made_it
    else:
        with pytest.raises(VoipmsError):
            call()
    assert len(made) == calls


# -- the tree ------------------------------------------------------------------------------


def test_errors_can_be_sent_to_another_process() -> None:
    error = failure("getCDR", {"status": "invalid_daterange"})
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.__dict__) == (type(error), str(error), error.__dict__)


def test_the_tree_is_drawn_as_it_is() -> None:
    lines = [line.split("──") for line in (errors.__doc__ or "").splitlines()]
    drawn = [parts[1].split()[0] for parts in lines if len(parts) > 1]
    real = [cls.__name__ for cls in VoipmsError.__subclasses__()]
    assert drawn == real


def test_answers_show_no_data() -> None:
    """Sub-accounts are listed with their passwords."""
    row: Mapping[str, str] = {"account": "100000_a", "password": "hunter2hunter2"}
    answer = parse_response("getSubAccounts", {"status": "success", "accounts": [row]})
    assert "hunter2" not in repr(answer) + str(answer)
