"""The wire form of values, parameter by parameter, and that it is what is judged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voipms_checks import InvalidRequest, Report, check, encode

from voipms_rules.catalog.model import Parameter
from voipms_rules.plan import MethodPlan

Plans = Mapping[str, MethodPlan]
SIGNED_UP_TO = 2**53 - 1


def _parameters(plans: Plans) -> list[tuple[str, Parameter]]:
    return [(name, p) for name, plan in plans.items() for p in plan.method.parameters]


def test_switches_take_the_form_their_parameter_demands(plans: Plans) -> None:
    for method, parameter in _parameters(plans):
        false, true = parameter.type.booleans or ("0", "1")
        assert encode(method, {parameter.name: False}) == {parameter.name: false}
        assert encode(method, {parameter.name: True}) == {parameter.name: true}


def test_both_forms_of_a_switch_are_in_use() -> None:
    call = {"skip_password": True, "attach_message": True, "delete_message": False}
    assert encode("createVoicemail", call) == {
        "skip_password": "1",
        "attach_message": "yes",
        "delete_message": "no",
    }


def test_switches_are_accepted_by_their_own_parameter(plans: Plans) -> None:
    """What a bool becomes is never what the checks refuse."""
    refused = [
        (method, parameter.name, value)
        for method, parameter in _parameters(plans)
        if parameter.type.booleans
        for value in (True, False)
        if not check(method, {**plans[method].method.full_example, parameter.name: value}).ok
    ]
    assert refused == []


def test_lists_are_joined_with_the_separator_of_their_parameter(plans: Plans) -> None:
    seen = set()
    for method, parameter in _parameters(plans):
        separator = parameter.type.separator
        if separator:
            seen.add(separator)
            for items in (["1", "2", "3"], ("1", 2, Decimal("3"))):
                wire = encode(method, {parameter.name: items})
                assert wire == {parameter.name: separator.join("123")}
            assert encode(method, {parameter.name: []}) == {parameter.name: ""}
        else:
            with pytest.raises(InvalidRequest, match="unencodable_value"):
                encode(method, {parameter.name: ["1", "2"]})
    assert seen == {";", ","}


SCALARS: list[tuple[Any, str]] = [
    ("", ""),
    (" text \n", " text \n"),
    ("h\u00e9llo \U0001f600", "h\u00e9llo \U0001f600"),
    (0, "0"),
    (-12, "-12"),
    (SIGNED_UP_TO, "9007199254740991"),
    (-SIGNED_UP_TO, "-9007199254740991"),
    (Decimal("5.50"), "5.50"),
    (Decimal("-0.25"), "-0.25"),
    (Decimal("1E+3"), "1000"),
    (Decimal("1E-3"), "0.001"),
    (Decimal("0E-3"), "0.000"),
    (date(2026, 1, 5), "2026-01-05"),
    (date(987, 1, 5), "0987-01-05"),
    (datetime(2026, 1, 5, 7, 8, 9), "2026-01-05 07:08:09"),
    (datetime(2026, 1, 5, 7, 8, 9, 999_999), "2026-01-05 07:08:09"),
    (datetime(2026, 1, 5, 7, 8, 9, tzinfo=UTC), "2026-01-05 07:08:09"),
    (datetime(2026, 1, 5), "2026-01-05 00:00:00"),
]


@pytest.mark.parametrize(("value", "wire"), SCALARS, ids=[repr(value) for value, _ in SCALARS])
def test_scalars(value: Any, wire: str) -> None:
    assert encode("sendSMS", {"message": value}) == {"message": wire}
    assert type(encode("sendSMS", {"message": value})["message"]) is str


@pytest.mark.parametrize("value", [2**53, -(2**53), Decimal("1E+31"), Decimal("1E-31")])
def test_numbers_that_lose_digits_on_the_way_are_refused(value: Any) -> None:
    with pytest.raises(InvalidRequest, match="unencodable_value"):
        encode("sendSMS", {"message": value})


def test_absent_values_are_left_out_and_the_order_is_kept() -> None:
    call = {"message": "x", "zz": 1, "dst": None, "did": 5551234567}
    wire = encode("sendSMS", call)
    assert list(wire.items()) == [("message", "x"), ("zz", "1"), ("did", "5551234567")]


def test_the_given_mapping_is_left_alone() -> None:
    call = {"message": ["x"], "did": 5551234567, "dst": None}
    check("sendSMS", call)
    encode("sendSMS", {**call, "message": True})
    assert call == {"message": ["x"], "did": 5551234567, "dst": None}


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(InvalidRequest) as caught:
        encode("sendSms", {"did": "1"})
    assert caught.value.report.status == "invalid_method"


def test_all_that_cannot_be_encoded_is_named() -> None:
    with pytest.raises(InvalidRequest) as caught:
        encode("sendSMS", {"message": 1.5, "did": b"", "zz": {}})
    assert [v.param for v in caught.value.violations] == ["did", "message", "zz"]


# -- judged as what goes on the wire ---------------------------------------------------

DATES = st.dates(date(1, 1, 1)) | st.datetimes()
NUMBERS = st.integers(-SIGNED_UP_TO, SIGNED_UP_TO) | st.integers(-20, 4000)
DECIMALS = st.decimals(-(10**6), 10**6, places=2) | st.integers(-9, 9).map(Decimal)
VALUES = st.one_of(
    st.booleans(), NUMBERS, DECIMALS, DATES, st.none(), st.text(max_size=12), st.just("")
)


@st.composite
def typed_calls(draw: st.DrawFn, plans: Plans) -> tuple[str, dict[str, Any]]:
    """A call whose values are of any type that has a wire form."""
    method = plans[draw(st.sampled_from(sorted(plans)))].method
    params: dict[str, Any] = dict(draw(st.sampled_from([{}, method.full_example])))
    names = sorted(method.by_name)
    for name in draw(st.lists(st.sampled_from(names), max_size=6)) if names else []:
        takes_lists = method.by_name[name].type.separator is not None
        params[name] = draw(st.lists(VALUES.filter(_is_given)) if takes_lists else VALUES)
    return method.name, params


def _is_given(value: object) -> bool:
    return value is not None


class Quiet:
    """Holds the plans and shows itself briefly where a test fails."""

    def __init__(self, plans: Plans) -> None:
        self.plans = plans


@pytest.fixture(scope="session")
def quiet(plans: Plans) -> Quiet:
    return Quiet(plans)


def _found(report: Report) -> list[tuple[str, str, str, Any]]:
    found = report.violations + report.warnings
    return [(v.rule, v.param, v.severity, v.actual) for v in found]


@settings(deadline=None, max_examples=400)
@given(data=st.data())
def test_a_call_is_judged_as_its_wire_form(data: st.DataObject, quiet: Quiet) -> None:
    method, params = data.draw(typed_calls(quiet.plans))
    wire = encode(method, params)
    assert all(type(value) is str for value in wire.values())
    assert wire.keys() == {name for name, value in params.items() if value is not None}
    assert _found(check(method, params)) == _found(check(method, wire))
    assert encode(method, wire) == wire
