"""Whole requests: what is looked at first, the forms they come in, and that secrets stay secret."""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voipms_checks import InvalidRequest, Report, check, check_request, validate

from voipms_rules.plan import MethodPlan

ADDRESS = "https://voip.ms/api/v1/rest.php"
CREDENTIALS = {"api_username": "someone@example.com", "api_password": "Zq9vXk3wPt7"}
SMS = {"did": "5551234567", "dst": "5557654321", "message": "hello"}
GOOD = {**CREDENTIALS, "method": "sendSMS", **SMS}


def _codes(report: Report) -> list[str]:
    return [str(v.code) for v in report.violations]


def _without(*names: str) -> dict[str, str]:
    return {name: value for name, value in GOOD.items() if name not in names}


# -- order -----------------------------------------------------------------------------


def test_a_good_request() -> None:
    report = check_request(GOOD)
    assert (report.ok, report.status, report.method) == (True, None, "sendSMS")
    assert report.warnings == ()


def test_the_method_is_looked_for_first() -> None:
    report = check_request({"did": "1"})
    assert _codes(report) == ["missing_method", "missing_credentials", "missing_credentials"]
    assert report.status == "missing_method"


@pytest.mark.parametrize("absent", [{"method"}, {"method", "api_password"}])
def test_no_parameter_is_judged_without_a_method(absent: set[str]) -> None:
    report = check_request({**_without(*absent), "did": "x"})
    assert {v.param for v in report.violations + report.warnings} == absent


@pytest.mark.parametrize("name", ["api_username", "api_password"])
@pytest.mark.parametrize("value", [None, ""])
def test_credentials_come_before_parameters(name: str, value: str | None) -> None:
    report = check_request({**GOOD, name: value, "dst": "1"})
    assert _codes(report) == ["missing_credentials", "invalid_dst"]
    assert (report.status, report.violations[0].param) == ("missing_credentials", name)


def test_credentials_come_before_an_unknown_method() -> None:
    report = check_request({"method": "sendSms"})
    assert _codes(report) == ["missing_credentials", "missing_credentials", "invalid_method"]
    assert report.violations[-1].suggestion == "sendSMS"


@pytest.mark.parametrize("empty", ["", None])
def test_an_empty_method_is_missing(empty: str | None) -> None:
    assert check_request({**GOOD, "method": empty}).status == "missing_method"


def test_options_are_handed_through() -> None:
    bad = {**GOOD, "dst": "1", "api_password": ""}
    assert _codes(check_request(bad, ignore=["missing_credentials"])) == ["invalid_dst"]
    assert check_request(bad, ignore=["missing_credentials", "invalid_dst"]).ok
    lookups = {"getDIDsInfo.did": ["5550000000"]}
    assert check_request(GOOD, lookups=lookups).status == "invalid_did"
    assert check_request(bad, level="documented").status == "missing_credentials"
    with pytest.raises(ValueError, match="level must be one of"):
        check_request(GOOD, level="all")


# -- what a request carries ----------------------------------------------------------------


@pytest.mark.parametrize("content_type", ["json", "xml", "", None])
def test_content_type_is_no_parameter(content_type: str | None) -> None:
    report = check_request({**GOOD, "content_type": content_type})
    assert (report.ok, report.warnings) == (True, ())


@settings(deadline=None, max_examples=100)
@given(data=st.data())
def test_the_parameters_are_judged_as_by_check(data: st.DataObject) -> None:
    values = st.sampled_from(["", "1", "5551234567", "h\u00e9", "x" * 170, "\ud800"])
    params = data.draw(st.dictionaries(st.sampled_from([*SMS, "zz"]), values))
    whole = check_request({**CREDENTIALS, "method": "sendSMS", **params})
    inner = check("sendSMS", params)
    for one, other in ((whole.violations, inner.violations), (whole.warnings, inner.warnings)):
        assert [v.to_dict() for v in one] == [v.to_dict() for v in other]


def test_the_request_is_left_alone() -> None:
    request = dict(GOOD)
    check_request(request)
    assert request == GOOD


# -- URLs --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form",
    [
        "https://voip.ms/api/v1/rest.php?{}",
        "http://voip.ms/api/v1/rest.php?{}#top",
        "  https://voip.ms/api/v1/rest.php?{}\n",
        "voip.ms/api/v1/rest.php?{}",
        "/api/v1/rest.php?{}",
        "?{}",
        "{}",
        "&{}&",
    ],
)
def test_forms_of_a_url(form: str) -> None:
    report = check_request(form.format(urlencode({**GOOD, "dst": "1"})))
    assert (report.method, _codes(report)) == ("sendSMS", ["invalid_dst"])


@pytest.mark.parametrize(
    "message", ["really?", "100 %", "a&b=c;d", "#1", "h\u00e9 \U0001f600", "a+b"]
)
def test_a_url_means_what_its_mapping_means(message: str) -> None:
    request = {**GOOD, "message": message * 30, "dst": "1"}
    by_mapping = [v.to_dict() for v in check_request(request).violations]
    for url in (f"{ADDRESS}?{urlencode(request)}", urlencode(request)):
        assert [v.to_dict() for v in check_request(url).violations] == by_mapping


def test_a_bare_query_may_hold_a_question_mark() -> None:
    query = urlencode({**GOOD, "message": "?"}).replace("%3F", "?")
    assert check_request(query).status is None
    assert check_request(f"{ADDRESS}?{query}").status is None


def test_the_last_of_two_values_counts() -> None:
    assert check_request(f"{ADDRESS}?{urlencode(GOOD)}&dst=1").status == "invalid_dst"
    assert check_request(f"{ADDRESS}?dst=1&{urlencode(GOOD)}").ok
    assert check_request(f"{ADDRESS}?{urlencode(GOOD)}&method=").status == "missing_method"


def test_a_plus_is_a_blank() -> None:
    url = f"{ADDRESS}?{urlencode({**GOOD, 'message': ''})}&message=hello+there"
    assert check_request(url).ok


def test_parameters_are_not_split_at_a_semicolon() -> None:
    """They join the items of a list."""
    query = urlencode({**CREDENTIALS, "method": "createSubAccount"})
    report = check_request(f"{query}&allowed_codecs=ulaw;g729")
    assert "allowed_codecs" not in {v.param for v in report.violations}


HOSTILE_URLS = [
    "",
    " ",
    "?",
    "&&&=&",
    "http://[",
    "http://[::1",
    "https://voip.ms:99999999/?method=sendSMS",
    "javascript:alert(1)?method=sendSMS",
    "?method=%",
    "?method=%ff%fe",
    "?method=%00",
    "?%ff=%ff&method=sendSMS",
    "?method=sendSMS&message=%ed%a0%80",
    "?method=\ud800",
    "\ufeff?method=sendSMS",
    "?method=sendSMS&" + "a=1&" * 10_000,
    "?" + "=" * 100_000,
    "\u2100.example/?method=sendSMS",
    "http://\u2100.example/?method=sendSMS",
]


@pytest.mark.parametrize("url", HOSTILE_URLS, ids=[url[:30] for url in HOSTILE_URLS])
def test_hostile_urls_are_judged_or_clearly_refused(url: str) -> None:
    try:
        report = check_request(url)
    except ValueError as error:
        assert "not a URL" in str(error)
        assert "sendSMS" not in str(error)
        return
    assert report.status in ("missing_method", "missing_credentials", None)
    assert all(v.message for v in report.violations + report.warnings)


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(exclude_categories=())) | st.text("?&=%+;#[]/:@ab"))
def test_no_text_raises_anything_else(text: str) -> None:
    try:
        assert repr(check_request(text))
    except ValueError as error:
        assert str(error) == "the text is not a URL with a query"


@pytest.mark.parametrize("request_", [None, 5, b"method=sendSMS", ["x"], {1, 2}, object()])
def test_what_is_neither_text_nor_mapping_is_refused(request_: Any) -> None:
    with pytest.raises(TypeError, match="request must be a URL or a mapping, not"):
        check_request(request_)


# -- secrets -----------------------------------------------------------------------------

SECRET = CREDENTIALS["api_password"]


def _everything(report: Report) -> str:
    found = report.violations + report.warnings
    shown = [repr(report), str(InvalidRequest(report)), repr(pickle.dumps(report))]
    return "\n".join([*shown, *(f"{v!r}{v.to_dict()}{v.message}" for v in found)])


def test_credentials_are_never_shown(plans: Mapping[str, MethodPlan]) -> None:
    names = sorted(plans)[::10]
    for method in (*names, "sendSms", "", None, SECRET[:3]):
        for password in (SECRET, f"{SECRET}\ud800", [SECRET], SECRET.encode()):
            request = {**CREDENTIALS, "api_password": password, "method": method, "zz": "1"}
            assert SECRET not in _everything(check_request(request, level="inferred"))


@pytest.mark.parametrize("name", ["api_pasword", "API_PASSWORD", "apipassword", "api_password "])
def test_misspelt_credentials_are_not_shown_either(name: str) -> None:
    report = check_request({**_without("api_password"), name: SECRET})
    assert report.status == "missing_credentials"
    assert SECRET not in _everything(report)


def test_a_text_that_is_no_url_is_not_repeated() -> None:
    with pytest.raises(ValueError, match="not a URL") as caught:
        check_request(f"http://[?api_password={SECRET}")
    assert SECRET not in str(caught.value)
    assert caught.value.__suppress_context__


def test_the_rest_of_a_password_is_not_taken_for_a_name() -> None:
    query = "api_username=a&api_password=abc&S3CRET&method=getBalance"
    report = check_request(f"https://voip.ms/api/v1/rest.php?{query}")
    assert report.ok
    assert [warning.param for warning in report.warnings] == ["(no name)"]
    assert "S3CRET" not in repr([warning.to_dict() for warning in report.warnings])


@pytest.mark.parametrize("name", ["did", "dst"])
def test_a_request_in_the_place_of_a_value_is_not_quoted(name: str) -> None:
    params = {"did": "5551234567", "dst": "5557654321", "message": "hi"}
    report = check("sendSMS", {**params, name: "5551234567&API_Password=hunter2"})
    assert report.violations[0].param == name
    assert "hunter2" not in repr(report.violations[0].to_dict())


@pytest.mark.parametrize(
    "method",
    [
        "https://voip.ms/api/v1/rest.php?api_password=hunter2&method=getBalance",
        "curl 'https://voip.ms/?api_password=hunter2'",
        '{"api_password": "hunter2"}',
        "hunter2" * 10,
        "hunter2\n",
    ],
)
def test_a_request_in_the_place_of_a_method_is_not_quoted(method: str) -> None:
    report = check(method, {})
    assert report.status == "invalid_method"
    assert "hunter2" not in repr([report.method, report.violations[0].to_dict()])
    with pytest.raises(InvalidRequest) as error:
        validate(method, {})
    assert "hunter2" not in str(error.value)
