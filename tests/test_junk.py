"""Whatever is handed in: a violation, or a TypeError or ValueError that says what is wrong."""

from __future__ import annotations

import time
from collections import ChainMap, UserDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import time as clock
from decimal import Decimal
from enum import Enum, IntEnum
from types import MappingProxyType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from voipms_checks import InvalidRequest, Report, check, check_request, encode, validate

from voipms_rules.plan import MethodPlan

GOOD = {"did": "5551234567", "dst": "5557654321", "message": "hello"}


class Hostile:
    """An object that objects to being shown."""

    def __str__(self) -> str:
        raise RuntimeError("shown")

    def __format__(self, spec: str) -> str:
        raise RuntimeError("shown")


class Worse(Hostile):
    """Not even its representation can be had."""

    __repr__ = Hostile.__str__


class Loud(str):
    """A text that objects to being shown."""

    __slots__ = ()
    __str__ = Hostile.__str__  # type: ignore[assignment]
    __format__ = Hostile.__format__  # type: ignore[assignment]


class Louder(Loud):
    __slots__ = ()
    __repr__ = Hostile.__str__  # type: ignore[assignment]


class Word(str, Enum):  # noqa: UP042 - the form that shows itself as Word.DID
    DID = "5551234567"


class Number(int, Enum):
    POP = 5


class Plain(IntEnum):
    POP = 5


def _endless() -> list[Any]:
    items: list[Any] = []
    items.append(items)
    return items


UNENCODABLE: dict[str, Any] = {
    "bytes": b"5551234567",
    "bytearray": bytearray(b"5551234567"),
    "memoryview": memoryview(b"5551234567"),
    "float": 1.0,
    "NaN": float("nan"),
    "inf": float("-inf"),
    "complex": 1j,
    "huge int": 2**53,
    "astronomic int": 10**5000,
    "negative astronomic int": -(10**5000),
    "Decimal NaN": Decimal("NaN"),
    "Decimal sNaN": Decimal("sNaN"),
    "Decimal inf": Decimal("-Infinity"),
    "Decimal 1E+1000000": Decimal("1E+1000000"),
    "Decimal 1E-1000000": Decimal("1E-1000000"),
    "Decimal of many digits": Decimal("9" * 5000),
    "set": {"a"},
    "frozenset": frozenset(),
    "dict": {"a": "b"},
    "empty dict": {},
    "list where none is taken": ["a"],
    "nested list": [["a"]],
    "list in itself": _endless(),
    "list with None": [None],
    "list with float": ["1", 1.5],
    "list with bytes": [b"a"],
    "tuple with dict": ({},),
    "lone surrogate": "a\ud800b",
    "reversed pair": "\udc00\ud800",
    "generator": (c for c in "abc"),
    "range": range(3),
    "function": len,
    "class": str,
    "clock": clock(1, 2),
    "object": object(),
    "hostile object": Worse(),
    "namespace": SimpleNamespace(a=1),
    "type error": TypeError("x"),
    "ellipsis": ...,
}


@pytest.mark.parametrize("name", UNENCODABLE)
def test_values_without_a_wire_form_are_a_violation(name: str) -> None:
    report = check("sendSMS", {**GOOD, "message": UNENCODABLE[name]})
    (violation,) = report.violations
    assert (violation.code, violation.param) == ("unencodable_value", "message")
    assert (report.ok, report.status) == (False, None)
    assert "message: expected a value that has a wire form" in violation.message
    assert violation.to_dict()["actual"] is None or len(violation.to_dict()["actual"]) < 100
    with pytest.raises(InvalidRequest):
        encode("sendSMS", {**GOOD, "message": UNENCODABLE[name]})


@pytest.mark.parametrize("value", [b"x", 1.5, {"a": 1}, [["a"]], [None], "\ud800", 2**53, Worse()])
def test_every_parameter_refuses_them_alike(value: Any, plans: Mapping[str, MethodPlan]) -> None:
    """Also those that take lists."""
    for name, plan in plans.items():
        report = check(name, {p.name: value for p in plan.method.parameters})
        found = [(str(v.code), v.param) for v in report.violations]
        if plan.method.parameters:
            assert found == [("unencodable_value", p.name) for p in plan.method.parameters]


def test_all_of_them_at_once_are_named_in_declared_order() -> None:
    report = check("sendSMS", {"zz": 1.5, "message": b"", "aa": {}, "did": 1.5})
    assert [v.param for v in report.violations] == ["did", "message", "aa", "zz"]


@pytest.mark.parametrize("key", [5, None, ("a", 1), b"did", 1.5, frozenset(), "a\ud800", True])
def test_keys_that_are_no_names_are_a_violation(key: Any) -> None:
    report = check("sendSMS", {**GOOD, key: "x"})
    (violation,) = report.violations
    assert violation.code == "unencodable_value"
    assert violation.param == (type(key).__name__ if not isinstance(key, str) else "a\\ud800")


def test_keys_of_mixed_kinds_are_all_named() -> None:
    report = check("sendSMS", {5: "x", None: "y", ("a",): "z", "zz": 1.5, **GOOD})
    assert [v.param for v in report.violations] == ["NoneType", "int", "tuple", "zz"]


def test_absent_values_make_no_violation_of_an_odd_key() -> None:
    assert check("sendSMS", {**GOOD, 5: None, "zz": None}).violations == ()


def test_text_of_a_subclass_is_judged_by_what_it_holds() -> None:
    shouting = type("Shouting", (str,), {"__str__": lambda self: "SHOUTING"})
    for did in (shouting("5551234567"), Word.DID, Louder("5551234567")):
        for message in ("hello", "h\u00e9llo"):  # with and without the need to encode
            call = {**GOOD, "did": did, "message": message}
            assert check("sendSMS", call).violations == ()
            assert encode("sendSMS", call)["did"] == "5551234567"


@pytest.mark.parametrize("pop", [Number.POP, Plain.POP])
def test_numbers_of_a_subclass_are_judged_by_what_they_hold(pop: int) -> None:
    call = {"did": "5551234567", "pop": pop}
    assert encode("setDIDPOP", call) == {"did": "5551234567", "pop": "5"}
    assert check("setDIDPOP", call).violations == ()


def test_a_method_of_a_subclass_of_text_is_known() -> None:
    assert check(type("Name", (str,), {})("sendSMS"), GOOD).ok


# -- params that are no mapping, methods that are no text ------------------------------


class OnlyValues:
    """Looks like a mapping at the first glance only."""

    def values(self) -> list[str]:
        return ["a"]


NO_MAPPINGS: dict[str, Any] = {
    "None": None,
    "int": 5,
    "text": "did=5551234567",
    "bytes": b"x",
    "list": [],
    "pairs": [("did", "5551234567")],
    "set": {"did"},
    "iterator": iter([]),
    "object": object(),
    "class": dict,
    "namespace": SimpleNamespace(values=5),
    "half a mapping": OnlyValues(),
    "hostile object": Worse(),
}


@pytest.mark.parametrize("name", NO_MAPPINGS)
@pytest.mark.parametrize("entry", [check, validate, encode], ids=lambda entry: entry.__name__)
def test_params_that_are_no_mapping(entry: Callable[..., Any], name: str) -> None:
    with pytest.raises(TypeError, match=r"mapping"):
        entry("sendSMS", NO_MAPPINGS[name])


@pytest.mark.parametrize("kind", [dict, MappingProxyType, UserDict, ChainMap])
def test_every_kind_of_mapping_is_taken(kind: Callable[[Any], Mapping[str, Any]]) -> None:
    assert check("sendSMS", kind(GOOD)).ok
    assert check("sendSMS", kind({**GOOD, "message": "\u00e9", "zz": 1})).warnings[0].param == "zz"
    assert check("sendSMS", kind({})).status == "missing_did"
    assert encode("sendSMS", kind(GOOD)) == GOOD


METHODS: dict[str, Any] = {
    "None": None,
    "int": 5,
    "float": 1.5,
    "bytes": b"sendSMS",
    "list": ["sendSMS"],
    "dict": {},
    "class": str,
    "empty": "",
    "lone surrogate": "send\ud800SMS",
    "dunder": "__class__",
    "module": "..areas",
    "long": "sendSMS" * 10**5,
    "hostile text": Louder("send"),
    "hostile object": Worse(),
}


@pytest.mark.parametrize("name", METHODS)
def test_methods_that_are_none(name: str) -> None:
    report = check(METHODS[name], GOOD)
    assert report.status == "invalid_method"
    assert repr(report)
    assert len(report.violations[0].message) < 300
    with pytest.raises(InvalidRequest, match="invalid_method"):
        validate(METHODS[name], GOOD)
    with pytest.raises(InvalidRequest, match="invalid_method"):
        encode(METHODS[name], GOOD)


@pytest.mark.parametrize("name", METHODS)
def test_methods_that_are_none_in_a_request(name: str) -> None:
    request = {"api_username": "a@b.co", "api_password": "x", "method": METHODS[name]}
    assert check_request(request).status in ("invalid_method", "missing_method")


# -- anything at all ---------------------------------------------------------------------

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(st.characters(exclude_categories=())),
    st.binary(),
    st.decimals(),
    st.dates(),
    st.datetimes(),
    st.timedeltas(),
    st.sampled_from([Hostile(), Word.DID, Number.POP, Loud("x"), object(), int]),
)
KEYS = st.one_of(st.text(), st.none(), st.integers(), st.tuples(st.integers()), st.binary())
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner) | st.tuples(inner, inner),
    max_leaves=6,
)


def _exercise(report: Report) -> None:
    """Everything that can be asked of a report."""
    assert repr(report)
    for violation in report.violations + report.warnings:
        assert violation.code.remedy is not None
        assert violation.message and repr(violation) and violation.to_dict()
    assert report.ok or str(InvalidRequest(report))


@settings(deadline=None, max_examples=100)
@given(
    method=st.sampled_from(["sendSMS", "setTimeCondition", "createSubAccount", "getBalance", "x"]),
    names=st.lists(st.sampled_from(["did", "message", "starthour", "password", "nat"]) | KEYS),
    data=st.data(),
)
def test_nothing_raises_in_a_call(method: str, names: list[Any], data: st.DataObject) -> None:
    params = {name: data.draw(ANYTHING) for name in names}
    report = check(method, params)
    _exercise(report)
    try:
        wire = encode(method, params)
    except InvalidRequest:
        assert not report.ok
    else:
        assert all(type(value) is str for value in wire.values())


@settings(deadline=None, max_examples=100)
@given(method=ANYTHING, params=ANYTHING)
def test_nothing_but_type_and_value_errors(method: Any, params: Any) -> None:
    for entry in (check, encode):
        try:
            entry(method, params)
        except (TypeError, ValueError) as error:
            assert str(error)


@settings(deadline=None, max_examples=100)
@given(request=st.dictionaries(st.sampled_from(["method", "api_username"]) | KEYS, ANYTHING))
def test_nothing_raises_in_a_request(request: dict[Any, Any]) -> None:
    _exercise(check_request(request))


# -- time --------------------------------------------------------------------------------


@contextmanager
def within(seconds: float) -> Iterator[None]:
    start = time.perf_counter()
    yield
    assert time.perf_counter() - start < seconds


@pytest.mark.parametrize("value", ["x", "\u00e9", 1, 1.5, None, "\ud800"])
def test_ten_thousand_unknown_parameters(value: Any) -> None:
    params = {f"parameter_{i}": value for i in range(10_000)}
    with within(1):
        report = check("sendSMS", params)
        found = report.violations + report.warnings
    assert len(found) >= (3 if value is None else 10_000)


def test_ten_thousand_unknown_parameters_can_be_shown() -> None:
    report = check("sendSMS", {f"mesage{i}": "x" for i in range(10_000)})
    with within(10):
        messages = [warning.message for warning in report.warnings]
    assert (
        messages[1]
        == "mesage1: the server ignores this parameter of sendSMS; did you mean message?"
    )


@pytest.mark.parametrize("piece", ["a", "\u00e9", "1", "1;", "1,", "a.", "a@b.c", "-", "=", "\n"])
def test_ten_megabytes_in_every_parameter(piece: str) -> None:
    text = piece * (10_000_000 // len(piece.encode()))
    for method in ("sendSMS", "sendFaxMessage", "createSubAccount", "setTimeCondition"):
        names = {"sendSMS": "message", "sendFaxMessage": "file", "createSubAccount": "password"}
        name = names.get(method, "starthour")
        with within(5):
            report = check(method, {name: text})
            assert all(len(v.message) < 1000 for v in report.violations + report.warnings)


@pytest.mark.parametrize("piece", ["a", "1", "1;", "a.", "\u00e9", "-", "account:1"])
def test_no_check_takes_more_than_linear_time(piece: str, plans: Mapping[str, MethodPlan]) -> None:
    """Quadratic work would take minutes for a hundred thousand characters."""
    text = piece * (100_000 // len(piece))
    for name, plan in plans.items():
        params = {p.name: text for p in plan.method.parameters}
        with within(2):
            check(name, params)
