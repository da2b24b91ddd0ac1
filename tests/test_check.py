"""The generated checks against the reference, and what must hold for every report."""

from __future__ import annotations

import copy
import pickle
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from voipms_checks import InvalidRequest, Report, Violation, check, validate

from voipms_rules.catalog import Catalog
from voipms_rules.catalog.constraints import LOOKUPS, AnyOf, Constraint
from voipms_rules.catalog.model import Example, Rule
from voipms_rules.conformance.values import HOSTILE, boundary_values
from voipms_rules.lint.examples import TODAY, example_call
from voipms_rules.plan import MethodPlan
from voipms_rules.reference import Verdict, judge

Plans = Mapping[str, MethodPlan]
LEVELS = ("documented", "observed", "inferred")
DATES = ("2020-02-29", "2025-12-31", "2026-03-01", "9999-12-31")
README = Path(__file__).parents[1] / "README.md"
SURROGATES = ("\ud800", "a\udfffb", "5551234567\udc00")
UNDECLARED = ("", "no_such_parameter", "constructor", "__class__", "DID", "messag\u00e9", "a b\n")

relaxed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


# -- calls ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Pool:
    """Values worth trying for each parameter of a method, and for its lookups."""

    plan: MethodPlan
    values: Mapping[str, tuple[str, ...]]
    lookups: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Call:
    """A call of texts with everything it is judged against."""

    method: str
    params: dict[str, str]
    lookups: dict[str, list[str]]
    now: str

    def report(self, **options: Any) -> Report:
        chosen = {"lookups": self.lookups, "now": self.now, **options}
        return check(self.method, self.params, **chosen)


class Pools(dict[str, Pool]):
    """The pools by method; shows itself briefly where a test fails."""

    __repr__ = object.__repr__

    @property
    def secrets(self) -> list[tuple[str, str]]:
        """Method and parameter of everything that is secret."""
        declared = [(name, p) for name, pool in self.items() for p in pool.plan.method.parameters]
        return [(name, parameter.name) for name, parameter in declared if parameter.sensitive]


@pytest.fixture(scope="session")
def pools(plans: Plans) -> Pools:
    return Pools({name: _pool(plan) for name, plan in plans.items()})


def _pool(plan: MethodPlan) -> Pool:
    values = {p.name: {*p.type.valid, *p.type.invalid} for p in plan.method.parameters}
    lookups: dict[str, set[str]] = defaultdict(set)
    for rule in _rules(plan):
        for name in rule.params:
            values[name].update(boundary_values(rule.constraint))
        for condition in rule.when:
            values[condition.param].update((*(condition.one_of or ()), *(condition.none_of or ())))
        for key in _lookup_keys(rule.constraint):
            lookups[key].update(values[rule.param])
    for name, example in plan.method.full_example.items():
        values[name].add(example)
    return Pool(plan, _sorted(values), _sorted(lookups))


def _rules(plan: MethodPlan) -> Iterator[Rule]:
    return (rule for step in plan.steps for rule in step.rules)


def _lookup_keys(constraint: Constraint) -> list[str]:
    options = constraint.values if isinstance(constraint, AnyOf) else (constraint,)
    return [f"{o.method}.{o.field}" for o in options if isinstance(o, LOOKUPS)]


def _sorted(values: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(sorted({*found, "", "0"})) for name, found in values.items()}


@st.composite
def calls(draw: st.DrawFn, pools: Mapping[str, Pool], well_formed: bool = False) -> Call:
    """A call of any method: a good one, an empty one or neither, with a few values replaced."""
    pool = pools[draw(st.sampled_from(sorted(pools)))]
    method = pool.plan.method
    base = draw(st.sampled_from([{}, method.minimal_example, method.full_example]))
    names = sorted(pool.values)
    changed = draw(st.lists(st.sampled_from(names), max_size=6, unique=True)) if names else []
    params = dict(base)
    for name in changed:
        params[name] = draw(_value(pool.values[name], well_formed))
    for name in draw(st.lists(st.sampled_from(UNDECLARED), max_size=2, unique=True)):
        params[name] = draw(_value(("1",), well_formed))
    return Call(method.name, params, draw(_lookups(pool)), draw(st.sampled_from(DATES)))


def _value(pool: tuple[str, ...], well_formed: bool) -> st.SearchStrategy[str]:
    likely = st.sampled_from(pool)
    odd = st.sampled_from(HOSTILE) | st.text(max_size=40)
    return likely | likely | odd if well_formed else likely | likely | odd | _ill_formed()


def _ill_formed() -> st.SearchStrategy[str]:
    return st.sampled_from((*SURROGATES, "plain"))


def _lookups(pool: Pool) -> st.SearchStrategy[dict[str, list[str]]]:
    rows = {key: st.lists(st.sampled_from(v), max_size=6) for key, v in pool.lookups.items()}
    return st.fixed_dictionaries({}, optional=rows)


# -- shown forms ------------------------------------------------------------------------


def shown(found: Iterable[Violation | Verdict]) -> list[tuple[str, str, str, bool]]:
    """Findings of either kind in one form: code, parameter, rule, whether a warning."""
    return [(str(v.code), v.param, v.rule, _is_warning(v)) for v in found]


def _is_warning(found: Violation | Verdict) -> bool:
    return found.warning if isinstance(found, Verdict) else found.severity == "warning"


def split(found: Iterable[Verdict]) -> tuple[list[Any], list[Any]]:
    """Errors and warnings, each in order."""
    items = shown(found)
    return [item for item in items if not item[3]], [item for item in items if item[3]]


def everything(report: Report) -> list[tuple[str, str]]:
    """Rule and parameter of all that was found, whatever its severity."""
    return sorted((v.rule, v.param) for v in report.violations + report.warnings)


# -- the oracle -------------------------------------------------------------------------


@settings(relaxed, max_examples=800)
@given(data=st.data())
def test_verdicts_are_those_of_the_reference(data: st.DataObject, pools: Pools) -> None:
    call = data.draw(calls(pools))
    plan = pools[call.method].plan
    report = call.report()
    expected = split(judge(plan, call.params, call.lookups, call.now))
    assert (shown(report.violations), shown(report.warnings)) == expected


def test_every_rule_speaks_on_its_invalid_examples(plans: Plans) -> None:
    """The rule itself, or one of the same step that is looked at before it."""
    silent = [
        (plan.method.name, rule.id)
        for plan in plans.values()
        for step in plan.steps
        for rule in step.rules
        for example in rule.invalid
        if not {r.id for r in step.rules} & _broken(plan, example)
    ]
    assert silent == []


def test_no_rule_speaks_on_its_valid_examples(plans: Plans) -> None:
    loud = [
        (plan.method.name, rule.id)
        for plan in plans.values()
        for rule in _rules(plan)
        for example in rule.valid
        if rule.id in _broken(plan, example)
    ]
    assert loud == []


def _broken(plan: MethodPlan, example: Example) -> set[str]:
    params = example_call(plan.method, example)
    report = check(
        plan.method.name, params, lookups=dict(example.lookups), now=example.now or TODAY
    )
    return {v.rule for v in report.violations + report.warnings}


def test_example_calls_pass_without_a_word(plans: Plans) -> None:
    found = {
        name: everything(check(name, example, now=TODAY))
        for name, plan in plans.items()
        for example in (plan.method.minimal_example, plan.method.full_example)
    }
    assert {name: items for name, items in found.items() if items} == {}


def test_account_data_matters_only_when_supplied(plans: Plans) -> None:
    """No rule on account data speaks without lookups, and each does with an empty or full list."""
    needing = [
        (plan, rule, example)
        for plan in plans.values()
        for rule in _rules(plan)
        if rule.needs_lookup
        for example in rule.invalid
    ]
    assert len(needing) > 70
    for plan, rule, example in needing:
        params = example_call(plan.method, example)
        found = everything(check(plan.method.name, params, now=TODAY))
        assert rule.id not in dict(found)


# -- what holds for every report -------------------------------------------------------


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_status_is_the_first_error(data: st.DataObject, pools: Pools) -> None:
    report = data.draw(calls(pools)).report()
    assert report.ok == bool(report) == (not report.violations)
    first = report.violations[0].code if report.violations else None
    assert report.status == (None if first is None or first.kind == "local" else first)


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_validate_raises_exactly_when_not_ok(data: st.DataObject, pools: Pools) -> None:
    call = data.draw(calls(pools))
    report = call.report()
    options: dict[str, Any] = {"lookups": call.lookups, "now": call.now}
    if report.ok:
        validate(call.method, call.params, **options)
        return
    with pytest.raises(InvalidRequest) as caught:
        validate(call.method, call.params, **options)
    assert shown(caught.value.violations) == shown(report.violations)
    assert all(v.code in str(caught.value) for v in report.violations)
    assert shown(caught.value.report.warnings) == shown(report.warnings)


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_ignoring_removes_and_adds_nothing_else(data: st.DataObject, pools: Pools) -> None:
    call = data.draw(calls(pools))
    before = call.report()
    names = [name for v in before.violations + before.warnings for name in (v.rule, str(v.code))]
    ignored = data.draw(st.sets(st.sampled_from(names), max_size=3)) if names else set()
    after = call.report(ignore=ignored)
    found = after.violations + after.warnings
    assert not [v for v in found if v.rule in ignored or str(v.code) in ignored]
    kept = [
        (v.rule, v.param)
        for v in before.violations + before.warnings
        if v.rule not in ignored and str(v.code) not in ignored
    ]
    new = {rule for rule, _ in everything(after)} - {rule for rule, _ in everything(before)}
    assert sorted(kept) == [item for item in everything(after) if item[0] not in new]
    assert new <= _successors(pools[call.method].plan, ignored)


def _successors(plan: MethodPlan, ignored: set[str]) -> set[str]:
    """Rules of the steps in which something is ignored."""
    return {
        rule.id
        for step in plan.steps
        if ignored & {step.code, *(r.id for r in step.rules)}
        for rule in step.rules
    }


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_level_moves_rules_between_errors_and_warnings(data: st.DataObject, pools: Pools) -> None:
    call = data.draw(calls(pools))
    reports = [call.report(level=level) for level in LEVELS]
    assert everything(reports[0]) == everything(reports[1]) == everything(reports[2])
    for level, report in zip(LEVELS, reports, strict=True):
        admitted = LEVELS[: LEVELS.index(level) + 1]
        assert all(v.evidence in admitted for v in report.violations)
        weaker = [v for v in report.warnings if v.code != "unknown_parameter"]
        assert not any(v.evidence in admitted for v in weaker)


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_absent_none_and_empty_are_the_same(data: st.DataObject, pools: Pools) -> None:
    call = data.draw(calls(pools, well_formed=True))
    given_names = {name for name, value in call.params.items() if value != ""}
    absent = sorted(pools[call.method].values.keys() - given_names)
    filled: dict[str, Any] = {n: v for n, v in call.params.items() if n not in absent}
    for name in absent:
        match data.draw(st.sampled_from(["absent", "none", "empty"])):
            case "none":
                filled[name] = None
            case "empty":
                filled[name] = ""
    report = check(call.method, filled, lookups=call.lookups, now=call.now)
    assert everything(report) == everything(call.report())


@settings(relaxed, max_examples=100)
@given(data=st.data())
def test_the_order_in_which_parameters_are_given_is_of_no_account(
    data: st.DataObject, pools: Pools
) -> None:
    call = data.draw(calls(pools))
    shuffled = dict(data.draw(st.permutations(list(call.params.items()))))
    report = check(call.method, shuffled, lookups=call.lookups, now=call.now)
    assert repr(report.violations + report.warnings) == repr(
        call.report().violations + call.report().warnings
    )


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_violations_say_what_they_are(data: st.DataObject, pools: Pools) -> None:
    report = data.draw(calls(pools)).report()
    for violation in report.violations + report.warnings:
        plain = violation.to_dict()
        assert plain["code"] == violation.code
        assert violation.message.startswith(f"{violation.param}: ")
        assert violation.docs_url == f"codes/{violation.code}.html"
        assert violation.method == report.method
        assert len(violation.message) < 2000


# -- arguments -------------------------------------------------------------------------

SMS = {"did": "5551234567", "dst": "5557654321", "message": "hello"}


def test_the_example_of_the_readme() -> None:
    report = check("sendSMS", {**SMS, "message": "é" * 81})
    violation = report.violations[0]
    assert (report.ok, report.status) == (False, "sms_toolong")
    assert violation.rule == "sms_toolong/sendSMS.message"
    assert (violation.param, violation.limit, violation.actual) == ("message", 160, 162)
    assert violation.message.startswith("message: expected at most 160 bytes in UTF-8, not 162 ")
    assert violation.evidence == "observed"
    assert f'# "{violation.message}"\n' in README.read_text(encoding="utf-8")


def test_unknown_names_are_answered_with_a_suggestion() -> None:
    method = check("sendSms", SMS)
    assert (method.status, method.violations[0].suggestion) == ("invalid_method", "sendSMS")
    assert "did you mean sendSMS?" in method.violations[0].message
    parameter = check("sendSMS", {**SMS, "mesage": "x"})
    assert (parameter.ok, parameter.warnings[0].suggestion) == (True, "message")
    assert "did you mean message?" in parameter.warnings[0].message


@pytest.mark.parametrize("level", LEVELS)
def test_an_unknown_parameter_is_never_more_than_a_warning(level: str) -> None:
    """The server ignores it."""
    report = check("sendSMS", {**SMS, "zz": "1"}, level=level)
    assert (report.ok, [v.param for v in report.warnings]) == (True, ["zz"])


@pytest.mark.parametrize("method", ["getBalance", "sendSMS", "no_such"])
def test_an_unknown_level_is_refused_whether_or_not_the_call_is_fine(method: str) -> None:
    with pytest.raises(ValueError, match="level must be one of"):
        check(method, {}, level="obserbed")


def test_now_may_be_text_or_date_or_datetime(plans: Plans) -> None:
    plan, rule = next(
        (plan, rule)
        for plan in plans.values()
        for rule in _rules(plan)
        if rule.constraint.kind() == "not_past"
    )
    params = {**plan.method.minimal_example, rule.param: "2026-03-01"}
    for now, past in ((date(2026, 3, 1), False), (datetime(2026, 3, 2, 0, 1), True)):
        for form in (now, f"{now:%Y-%m-%d}"):
            found = dict(everything(check(plan.method.name, params, now=form)))
            assert (rule.id in found) == past


ANSWER = {"status": "success", "servers": [{"server_pop": "92", "server_name": "Toronto"}]}


@pytest.mark.parametrize(
    "lookups",
    [
        {"getServersInfo": ANSWER},
        {"getServersInfo": ANSWER["servers"]},
        {"getServersInfo": {"status": "success", "servers": {"server_pop": 92}}},
        {"getServersInfo.server_pop": ["92"]},
        {"getServersInfo.server_pop": (92,)},
        {"getServersInfo.server_pop": {"92"}},
        {"getServersInfo": ["92"]},
    ],
)
def test_lookups_may_have_any_of_the_documented_forms(lookups: dict[str, Any]) -> None:
    fine = check("setDIDPOP", {"did": "5551234567", "pop": "92"}, lookups=lookups)
    wrong = check("setDIDPOP", {"did": "5551234567", "pop": "93"}, lookups=lookups)
    assert (fine.ok, [v.param for v in wrong.violations + wrong.warnings]) == (True, ["pop"])


@pytest.mark.parametrize("answer", [{"status": "no_did"}, {"status": "success", "dids": []}, []])
def test_an_answer_that_found_nothing_is_an_empty_list(answer: Any) -> None:
    params = {"did": "5551234567", "pop": "92"}
    assert check("setDIDPOP", params, lookups={"getDIDsInfo": answer}).status == "invalid_did"


@pytest.mark.parametrize(
    "lookups",
    [
        {"getServerInfo": ANSWER},
        {"getServersInfo.server_popp": ["92"]},
        {"getServersInfo": None},
        {"getServersInfo": {"status": "ip_not_enabled"}},
        {"getServersInfo": {"status": "no_such_status", "servers": []}},
        {"getServersInfo": [{"pop": "92"}]},
        {"getServersInfo": [["92"]]},
        {"getServersInfo": [None, 9.5]},
        {"getServersInfo": "92"},
        {"getServersInfo.server_pop": "92"},
        {"getServersInfo.server_pop": 92},
        {5: ["92"]},
        [("getServersInfo", ANSWER)],
        "getServersInfo",
        5,
    ],
)
def test_lookups_of_another_shape_are_refused(lookups: Any) -> None:
    """Taking the answer of a call that failed for an empty list would refuse everything."""
    with pytest.raises((TypeError, ValueError), match=r"lookups"):
        check("setDIDPOP", {"did": "5551234567", "pop": "92"}, lookups=lookups)


def test_reports_and_exceptions_survive_pickling_and_copying() -> None:
    with pytest.raises(InvalidRequest) as caught:
        validate("sendSMS", {"did": "5551234567"})
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert repr(twin.violations) == repr(caught.value.violations)
        assert str(twin) == str(caught.value)
    report = pickle.loads(pickle.dumps(caught.value.report))
    assert everything(report) == everything(caught.value.report)


# -- secrets ---------------------------------------------------------------------------

SECRET = "Zq9vXk3wPt7"  # no test data and no rule holds it
SECRETS: tuple[Any, ...] = (
    SECRET,
    f"{SECRET}\ud800",
    f"\u00e9{SECRET}",
    f"{SECRET} {SECRET}\n",
    SECRET * 20,
    f"account:{SECRET}",
    [SECRET],
    (SECRET, 1.5),
    {SECRET: SECRET},
    SECRET.encode(),
)
DIGITS = 90817263540918


def _traces(method: str, params: Mapping[str, Any], **options: Any) -> str:
    """All that a report and its exception show, store or pickle."""
    report = check(method, params, level="inferred", **options)
    error = InvalidRequest(report)
    found = report.violations + report.warnings
    parts = [repr(report), str(error), repr(error), repr(error.args), repr(pickle.dumps(report))]
    for violation in found:
        parts += [repr(violation), str(violation), repr(violation.to_dict()), violation.message]
        parts += [repr(violation.actual), repr(violation.suggestion), repr(violation.limit)]
    return "\n".join(parts)


@pytest.mark.parametrize("secret", SECRETS, ids=range(len(SECRETS)))
def test_secrets_leave_no_trace(secret: Any, pools: Pools) -> None:
    """Alone and among the parameters of a call that is fine otherwise."""
    leaks = [
        (method, name)
        for method, name in pools.secrets
        for base in ({}, pools[method].plan.method.full_example)
        if SECRET in _traces(method, {**base, name: secret})
    ]
    assert leaks == []


def test_numbers_that_are_secret_leave_no_trace(pools: Pools) -> None:
    for method, name in pools.secrets:
        for value in (DIGITS, -DIGITS, float(DIGITS), DIGITS * 10**6, str(DIGITS)):
            assert str(DIGITS)[:9] not in _traces(method, {name: value})


@settings(relaxed, max_examples=150)
@given(data=st.data())
def test_secrets_leave_no_trace_whatever_the_rest(data: st.DataObject, pools: Pools) -> None:
    method, name = data.draw(st.sampled_from(pools.secrets))
    call = data.draw(calls({method: pools[method]}))
    secret = data.draw(st.sampled_from(SECRETS))
    traces = _traces(method, {**call.params, name: secret}, lookups=call.lookups, now=call.now)
    assert SECRET not in traces


@pytest.mark.parametrize("name", ["passwrod", "api_password", "PASSWORD", "pin "])
def test_a_misspelt_secret_leaves_no_trace(name: str) -> None:
    for secret in SECRETS:
        assert SECRET not in _traces("createVoicemail", {name: secret})


def test_parameters_that_sound_secret_are_marked_so(catalog: Catalog) -> None:
    sounding = re.compile(
        r"^(?!sound_).*(pass(word|wd|code)?$|(^|_)pin$|secret|security_code|token)"
    )
    unmarked = [
        (method.name, parameter.name)
        for method in catalog.methods.values()
        for parameter in method.parameters
        if sounding.search(parameter.name)
        and not parameter.sensitive
        and parameter.type.booleans is None
    ]
    assert unmarked == []


@pytest.mark.parametrize("now", [5, b"2026-01-01", object()])
def test_a_date_of_another_type_is_refused_by_name(now: object) -> None:
    with pytest.raises(TypeError, match="now must be a date or its text, not"):
        check("getBalance", {}, now=now)  # type: ignore[call-overload]
