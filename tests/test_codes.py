"""``ErrorCode``: every status of the catalog with its facts, and a home for unknown ones."""

from __future__ import annotations

import copy
import json
import pickle
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from voipms_checks import ErrorCode

from voipms_rules.catalog import Catalog


def test_the_enum_holds_the_codes_of_the_catalog(catalog: Catalog) -> None:
    assert Counter(member.value for member in ErrorCode) == Counter(catalog.codes.keys())


def test_every_code_says_what_the_catalog_says(catalog: Catalog) -> None:
    for name, code in catalog.codes.items():
        member = ErrorCode(name)
        assert member.known
        facts = (member.message, member.kind, member.outcome, member.retry, member.remedy)
        assert facts == (code.message, code.kind, code.outcome, code.retry, code.remedy)


def test_messages_are_those_of_the_newest_edition(catalog: Catalog) -> None:
    for edition in catalog.editions.values():
        for name, message in edition.rows.items():
            newest = list(catalog.codes[name].messages)[-1]
            assert newest != edition.id or ErrorCode(name).message == message


def test_empty_is_what_the_catalog_calls_empty(catalog: Catalog) -> None:
    empty = {name for name, code in catalog.codes.items() if code.outcome == "empty"}
    assert {member.value for member in ErrorCode if member.is_empty} == empty
    assert {"no_sms", "no_did", "no_cdr", "no_messages"} <= empty
    assert "no_callstatus" not in empty  # a missing parameter, whatever its name says
    assert not ErrorCode("no_such_status").is_empty


def test_constants_are_found_by_name() -> None:
    assert ErrorCode.SMS_TOOLONG == "sms_toolong"
    assert ErrorCode["SMS_TOOLONG"] is ErrorCode("sms_toolong") is ErrorCode.SMS_TOOLONG
    assert all(m.name.isidentifier() and m.name.isupper() for m in ErrorCode)
    assert len({m.name for m in ErrorCode}) == len(ErrorCode)


def test_spelling_and_case_are_exact() -> None:
    assert ErrorCode("Invalid_threshold").known
    assert not ErrorCode("invalid_THRESHOLD").known
    assert not ErrorCode(" sms_toolong").known


# -- as text ---------------------------------------------------------------------------

EVERY = st.sampled_from(sorted(ErrorCode))
UNKNOWN = st.text(st.characters(exclude_categories=())).filter(lambda text: text not in _KNOWN)
_KNOWN = {member.value for member in ErrorCode}


@given(EVERY.map(str) | UNKNOWN)
def test_a_code_is_its_text(text: str) -> None:
    code = ErrorCode(text)
    assert isinstance(code, str)
    assert code == text
    assert hash(code) == hash(text)
    assert {text: 1}[code] == 1
    assert (str(code), f"{code}", f"{code:s}", "%s" % code) == (text,) * 4  # noqa: UP031
    assert code + "" == "".join([code]) == code.value == text
    assert json.loads(json.dumps({code: [code]})) == {text: [text]}
    assert f"{code:>5}" == f"{text:>5}"


@given(UNKNOWN)
def test_an_unknown_status_keeps_its_text_and_is_marked(text: str) -> None:
    code = ErrorCode(text)
    assert not code.known
    assert (code.kind, code.outcome, code.message) == ("unknown", "failure", "")
    assert code.retry == "look_up_first"  # whether it happened is not known
    assert code == ErrorCode(text)
    assert text not in {m.value for m in ErrorCode}
    assert repr(code)


@given(EVERY | UNKNOWN.map(ErrorCode))
def test_copies_and_pickles_are_the_same_code(code: ErrorCode) -> None:
    pickles = [pickle.loads(pickle.dumps(code, n)) for n in range(pickle.HIGHEST_PROTOCOL + 1)]
    for twin in (*pickles, copy.copy(code), copy.deepcopy(code), copy.deepcopy([code])[0]):
        assert type(twin) is ErrorCode
        assert (twin, twin.name, twin.kind) == (code, code.name, code.kind)
        assert twin is code or not code.known


def test_an_unknown_status_does_not_join_the_enum() -> None:
    before = len(ErrorCode)
    ErrorCode("no_such_status")
    assert len(ErrorCode) == before
    assert "no_such_status" not in ErrorCode.__members__


@pytest.mark.parametrize("value", [None, 5, b"sms_toolong", ["sms_toolong"], object()])
def test_what_is_no_text_is_no_status(value: Any) -> None:
    with pytest.raises(ValueError, match="is not a valid ErrorCode"):
        ErrorCode(value)


def test_a_code_can_be_matched() -> None:
    match ErrorCode("sms_toolong"):
        case ErrorCode.SMS_TOOLONG:
            matched = True
        case _:
            matched = False
    assert matched
