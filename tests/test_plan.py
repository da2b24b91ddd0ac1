"""The check plan: order, steps, and the lowering to expressions.

Expressions are judged by a small evaluator written here; it must say of every
call what the reference evaluator says of the rule.
"""

from __future__ import annotations

import ipaddress
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import calls, constraints, values_for

from voipms_rules import reference
from voipms_rules.catalog import Catalog
from voipms_rules.catalog.constraints import (
    CROSS,
    PRESENCE,
    AnyOf,
    Base64,
    Chars,
    Constraint,
    DateSpan,
    Differ,
    Equal,
    Length,
    NotPrefix,
    OneOf,
    Ordered,
    SameLength,
)
from voipms_rules.catalog.findings import Place
from voipms_rules.catalog.model import Evidence, Method, Parameter, Rule, TypeDef
from voipms_rules.catalog.patterns import to_regex
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.lint.examples import TODAY
from voipms_rules.plan import MethodPlan, plan_methods
from voipms_rules.plan.program import (
    ITEM,
    PRIMITIVES,
    And,
    Arg,
    Call,
    Check,
    Const,
    Expr,
    Given,
    Items,
    Not,
    Or,
    Program,
    Var,
    constants_of,
    lower,
    variables_of,
)
from voipms_rules.reference import Context, is_broken, judge
from voipms_rules.targets.book import Book

# -- order ----------------------------------------------------------------------------

# Seen live: method, what was sent, the status answered.
SEEN = (
    ("setRingGroup", {"name": "twenty-four characters!!"}, "name_toolong"),
    ("setRingGroup", {"name": "short"}, "missing_members"),
    ("setQueue", {"queue_name": "Sales"}, "missing_number"),
    ("setIVR", {"name": "Main", "timeout": "10", "language": "en"}, "missing_recording"),
    ("setIVR", {"name": "Main", "recording": "x", "language": "en"}, "invalid_recording"),
    ("setCallback", {"description": "x", "number": "5551234567", "delay_before": "0"},
     "missing_delay_before"),
)  # fmt: skip

# Seen live: a call with several faults; each status after the one before was put right.
SEEN_IN_TURN = (
    ("setTimeCondition",
     {"routing_match": "none:", "weekdaystart": "1", "weekdayend": "5"},
     (("routing_match", "invalid_routing_header"), ("weekdaystart", "invalid_weekdaystart"))),
    ("createVoicemail",
     {"password": "12345", "email_attachment_format": "no"},
     (("password", "invalid_password"),
      ("email_attachment_format", "invalid_email_attachment_format"))),
)  # fmt: skip


def statuses(plan: MethodPlan, params: Mapping[str, str]) -> list[str]:
    """The statuses of a call, warnings left out, in order."""
    return [v.code for v in judge(plan, params, {}, TODAY) if not v.warning]


@pytest.mark.parametrize(("method", "params", "status"), SEEN)
def test_the_first_status_is_the_one_seen(
    method: str, params: Mapping[str, str], status: str, plans: Mapping[str, MethodPlan]
) -> None:
    assert statuses(plans[method], params)[0] == status


@pytest.mark.parametrize(("method", "wrong", "order"), SEEN_IN_TURN)
def test_faults_come_in_the_order_seen(
    method: str,
    wrong: Mapping[str, str],
    order: Sequence[tuple[str, str]],
    plans: Mapping[str, MethodPlan],
) -> None:
    plan = plans[method]
    params = {**plan.method.minimal_example, **wrong}
    for name, status in order:
        assert statuses(plan, params)[0] == status
        params[name] = plan.method.full_example[name]


def test_parameters_are_looked_at_in_declared_order(plans: Mapping[str, MethodPlan]) -> None:
    for plan in plans.values():
        positions = {p.name: index for index, p in enumerate(plan.method.parameters)}
        last = [max(positions[name] for name in step.params) for step in plan.steps]
        assert last == sorted(last), plan.method.name


def test_absence_comes_before_length_before_form_before_relations_before_account_data(
    plans: Mapping[str, MethodPlan],
) -> None:
    for plan in plans.values():
        for params in {step.params for step in plan.steps}:
            ranks = [_stage(step.rules[0]) for step in plan.steps if step.params == params]
            assert ranks == sorted(ranks), (plan.method.name, params)


def _stage(rule: Rule) -> str:
    if rule.needs_lookup:
        return "5 account data"
    if isinstance(rule.constraint, PRESENCE):
        return "1 absence"
    if isinstance(rule.constraint, Length):
        return "2 length"
    return "4 relation" if isinstance(rule.constraint, CROSS) else "3 form"


def test_an_empty_call_is_answered_by_the_first_required_parameter(
    plans: Mapping[str, MethodPlan],
) -> None:
    for plan in plans.values():
        required = [p.name for p in plan.method.parameters if p.required]
        verdicts = [v for v in judge(plan, {}, {}, TODAY) if v.param in required]
        assert [v.param for v in verdicts] == required, plan.method.name


# -- steps ----------------------------------------------------------------------------


def test_every_rule_stands_in_exactly_one_step_of_each_of_its_methods(
    catalog: Catalog, plans: Mapping[str, MethodPlan]
) -> None:
    planned = Counter(
        (name, rule.id)
        for name, plan in plans.items()
        for step in plan.steps
        for rule in step.rules
    )
    expected = Counter((name, r.id) for r in catalog.rules.values() for name in r.methods)
    assert planned == expected
    assert set(planned.values()) == {1}


def test_a_step_holds_all_rules_of_one_code_on_the_same_parameters(
    plans: Mapping[str, MethodPlan],
) -> None:
    for plan in plans.values():
        keys = [(step.code, step.params) for step in plan.steps]
        assert len(keys) == len(set(keys)), plan.method.name
        for step in plan.steps:
            assert {(rule.code, rule.params) for rule in step.rules} == {(step.code, step.params)}


def test_errors_speak_before_warnings_within_a_step(plans: Mapping[str, MethodPlan]) -> None:
    for plan in plans.values():
        for step in plan.steps:
            warns = [rule.evidence.level == "inferred" for rule in step.rules]
            assert warns == sorted(warns), step.code


def test_a_plan_reads_what_its_rules_name_and_no_more(
    catalog: Catalog, plans: Mapping[str, MethodPlan]
) -> None:
    for name, plan in plans.items():
        named = {n for rule in catalog.rules_of(name) for n in rule.params}
        guards = {g.param for rule in catalog.rules_of(name) for g in rule.when}
        assert set(plan.reads) == named | guards
        declared = [p.name for p in plan.method.parameters]
        assert [n for n in declared if n in plan.reads] == list(plan.reads)


def test_plans_do_not_depend_on_the_order_of_rules_on_other_parameters(catalog: Catalog) -> None:
    turned = replace(catalog, rules=dict(reversed(catalog.rules.items())))
    for plan, other in zip(plan_methods(catalog), plan_methods(turned), strict=True):
        assert steps_of(plan) == steps_of(other)
        assert [s.params for s in plan.steps] == [s.params for s in other.steps]


def steps_of(plan: MethodPlan) -> set[frozenset[str]]:
    return {frozenset(rule.id for rule in step.rules) for step in plan.steps}


# -- an evaluator of expressions ----------------------------------------------------------


@dataclass(frozen=True)
class World:
    """What an expression is judged against."""

    params: Mapping[str, str | None]
    lookups: Mapping[str, Sequence[str]]
    now: str
    item: str | None = None


def true(expr: Expr, world: World) -> bool:
    match expr:
        case Given(var):
            return bool(value(var, world))
        case And(parts):
            return all(true(part, world) for part in parts)
        case Or(parts):
            return any(true(part, world) for part in parts)
        case Not(part):
            return not true(part, world)
        case Items(var, separator, low, high, body):
            items = value(var, world).split(separator)
            return within(len(items), low, high) and all(
                item and true(body, replace(world, item=item)) for item in items
            )
        case Call(name, args):
            given = [value(arg, world) if isinstance(arg, Var) else arg for arg in args]
            if name in AGAINST_THE_WORLD:
                return AGAINST_THE_WORLD[name](world, *given)
            return BY_THEMSELVES[name](*given)


def value(var: Var, world: World) -> str:
    return (world.item if var is ITEM else world.params.get(var.name)) or ""


def within(number: Any, low: Any, high: Any) -> bool:
    return (low is None or low <= number) and (high is None or number <= high)


def fold(text: str) -> str:
    return "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)


def is_integer(text: str, low: int, high: int, step: int, zeros: bool) -> bool:
    shape = r"-?[0-9]+" if zeros else r"0|-?[1-9][0-9]*"
    return (
        len(text) <= 18
        and bool(re.fullmatch(shape, text))
        and within(int(text), low, high)
        and int(text) % step == 0
    )


def is_decimal(text: str, low: int, high: int, step: int, scale: int) -> bool:
    if not re.fullmatch(rf"-?(0|[1-9][0-9]{{0,11}})(\.[0-9]{{1,{scale}}})?", text):
        return False
    units = Fraction(text) * 10**scale
    return within(units, low, high) and units % step == 0


def as_date(text: str) -> date | None:
    """The calendar's own idea of a date, with or without padding and time."""
    found = re.fullmatch(
        r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})( [0-9]{2}:[0-9]{2}:[0-9]{2})?", text
    )
    if not found:
        return None
    try:
        if found[4]:
            datetime.strptime(found[4], " %H:%M:%S")
            assert found[4] < " 23:59:60"
        return date(*map(int, found.group(1, 2, 3)))
    except (ValueError, AssertionError):
        return None


def is_date(text: str, unpadded: bool, time: bool) -> bool:
    shape = r"[0-9]+-[0-9]{1,2}-[0-9]{1,2}" if unpadded else r"[0-9]+-[0-9]{2}-[0-9]{2}"
    rest = "( .*)?" if time else ""
    return as_date(text) is not None and bool(re.fullmatch(shape + rest, text))


def is_ipv4(text: str) -> bool:
    try:
        return str(ipaddress.IPv4Address(text)) == text
    except ValueError:
        return False


def is_cidr(text: str) -> bool:
    address, _, bits = text.partition("/")
    return is_ipv4(address) and bits in map(str, range(33))


def in_order(low: str, high: str, read: Callable[[str], Any]) -> bool:
    first, second = read(low), read(high)
    return first is None or second is None or bool(first <= second)


def whole(text: str) -> int | None:
    return int(text) if re.fullmatch("0|-?[1-9][0-9]{0,14}", text) else None


def days_within(low: str, high: str, days: int) -> bool:
    first, second = as_date(low), as_date(high)
    return first is None or second is None or (second - first).days <= days


def is_routing(text: str, headers: Const) -> bool:
    header, colon, target = text.partition(":")
    return bool(colon) and header in headers.values and (bool(target) or header == "none")


BY_THEMSELVES: dict[str, Callable[..., bool]] = {
    "equals": lambda v, text: v == text,
    "in_set": lambda v, table: v in table.values,
    "in_set_fold": lambda v, table: fold(v) in table.values,
    "has_prefix": lambda v, table: any(v.startswith(prefix) for prefix in table.values),
    "digits": lambda v, low, high: set(v) <= set("0123456789") and within(len(v), low, high),
    "chars_only": lambda v, table: all(char in table.values for char in v),
    "chars_some": lambda v, table: any(char in table.values for char in v),
    "matches": lambda v, table: re.fullmatch(to_regex(table.values[0]), v) is not None,
    "utf8_length": lambda v, low, high: within(len(v.encode()), low, high),
    "length": lambda v, low, high: within(len(v), low, high),
    "integer": is_integer,
    "decimal": is_decimal,
    "date": is_date,
    "email": reference.is_email,
    "ipv4": is_ipv4,
    "cidr": is_cidr,
    "hostname": reference.is_hostname,
    "base64": lambda v: reference.holds(Base64(), v, Context({}, TODAY)),
    "routing": is_routing,
    "same": lambda one, other: one == other,
    "ordered_dates": lambda low, high: in_order(low, high, as_date),
    "ordered_integers": lambda low, high: in_order(low, high, whole),
    "days_within": days_within,
    "same_count": lambda by, *values: len({len(v.split(by)) for v in values}) == 1,
}
AGAINST_THE_WORLD: dict[str, Callable[..., bool]] = {
    "not_past": lambda world, v: in_order(world.now, v, as_date),
    "lookup_has": lambda world, v, key: key not in world.lookups or v in world.lookups[key],
    "lookup_lacks": lambda world, v, key: v not in world.lookups.get(key, ()),
    "lookup_below": lambda world, key, most: len(set(world.lookups.get(key, ()))) < most,
}


def test_the_evaluator_knows_all_primitives() -> None:
    assert {*BY_THEMSELVES, *AGAINST_THE_WORLD} == set(PRIMITIVES)


# -- lowering -----------------------------------------------------------------------------


def checks(program: Program) -> Iterator[Check]:
    return (check for step in program.steps for check in step.checks)


def parts_of(expr: Expr) -> Iterator[Expr]:
    """An expression and all expressions inside it."""
    yield expr
    match expr:
        case And(parts) | Or(parts):
            for part in parts:
                yield from parts_of(part)
        case Not(part) | Items(body=part):
            yield from parts_of(part)


def primitives_of(expr: Expr) -> Iterator[str]:
    for part in parts_of(expr):
        if isinstance(part, Call | Items):
            yield part.name if isinstance(part, Call) else "items"


def uses(program: Program) -> set[str]:
    return {name for check in checks(program) for name in primitives_of(check.broken)}


@pytest.fixture(scope="module")
def sample(book: Book) -> Catalog:
    """A catalog of few methods that use every primitive between them."""
    chosen: list[str] = []
    wanted = {*PRIMITIVES, "items"}
    while wanted:
        best = max(book.programs.methods, key=lambda program: len(uses(program) & wanted))
        assert uses(best) & wanted, f"no rule uses {sorted(wanted)}"
        wanted -= uses(best)
        chosen.append(best.method.name)
    return only(book.catalog, chosen)


def only(catalog: Catalog, names: Sequence[str]) -> Catalog:
    """The catalog with some methods and the rules on them."""
    rules = {
        rule.id: replace(rule, methods=tuple(n for n in rule.methods if n in names))
        for rule in catalog.rules.values()
        if set(rule.methods) & set(names)
    }
    return replace(catalog, methods={n: catalog.methods[n] for n in names}, rules=rules)


def test_lowered_rules_say_what_the_reference_says_in_all_cases(sample: Catalog) -> None:
    programs = {program.method.name: program for program in lower(sample).methods}
    judged = 0
    broken = set()
    for case in well_formed(cases(sample)):
        world = World(case.params, case.lookups, case.now)
        context = Context({k: frozenset(v) for k, v in case.lookups.items()}, case.now)
        for check in checks(programs[case.method]):
            expected = is_broken(check.rule, case.params, context)
            assert true(check.broken, world) == expected, (check.rule.id, case.params)
            judged += 1
            if expected:
                broken.add((case.method, check.rule.id))
    assert judged > 10_000
    assert broken == {(m, rule.id) for rule in sample.rules.values() for m in rule.methods}


def well_formed(all_cases: Iterator[Case]) -> Iterator[Case]:
    for case in all_cases:
        if not case.typed and all(v.code != reference.UNENCODABLE for v in case.expect):
            yield case


def test_a_program_speaks_as_the_plan_does(sample: Catalog) -> None:
    programs = {program.method.name: program for program in lower(sample).methods}
    for case in well_formed(cases(sample)):
        world = World(case.params, case.lookups, case.now)
        spoken = [
            next((c.rule.id for c in step.checks if true(c.broken, world)), None)
            for step in programs[case.method].steps
        ]
        expected = [v.rule for v in case.expect if v.rule != reference.UNKNOWN]
        assert [rule for rule in spoken if rule] == expected, case


@given(data=st.data())
def test_lowered_rules_agree_on_arbitrary_calls(data: st.DataObject, book: Book) -> None:
    program = data.draw(st.sampled_from(book.programs.methods))
    params = data.draw(calls(program.plan))
    world, context = World(params, {}, TODAY), Context({}, TODAY)
    for check in checks(program):
        assert true(check.broken, world) == is_broken(check.rule, params, context), check.rule.id


HERE = Place("test.yaml", 1)


def one_rule(constraint: Constraint, params: Sequence[str]) -> Catalog:
    """A catalog of one method with one rule."""
    free = TypeDef("text", "Text.", None, None, (), (), HERE)
    parameters = tuple(
        Parameter(name, free, False, False, "Text.", None, None, None, False, None, HERE)
        for name in params
    )
    method = Method("setThing", "things", "Sets.", frozenset(), None, parameters, HERE)
    evidence = Evidence("documented", "nobody", None)
    rule = Rule(
        "bad/rule",
        "bad",
        tuple(params),
        ("setThing",),
        constraint,
        None,
        (),
        evidence,
        (),
        (),
        HERE,
    )
    return Catalog({}, {"setThing": method}, {"text": free}, {rule.id: rule}, {}, {}, ())


def agree(catalog: Catalog, params: Mapping[str, str], lookups: Mapping[str, list[str]]) -> None:
    (program,) = lower(catalog).methods
    (check,) = checks(program)
    context = Context({k: frozenset(v) for k, v in lookups.items()}, TODAY)
    expected = is_broken(check.rule, params, context)
    assert true(check.broken, World(params, lookups, TODAY)) == expected


@given(st.data())
def test_every_value_constraint_is_lowered_faithfully(data: st.DataObject) -> None:
    constraint = data.draw(constraints())
    given_value = data.draw(values_for(constraint) | st.just(""))
    rows = st.lists(st.sampled_from((given_value, "1", "2", "x")), max_size=4)
    lookups = data.draw(st.fixed_dictionaries({}, optional={"getThings.thing": rows}))
    agree(one_rule(constraint, ["thing"]), {"thing": given_value}, lookups)


DATES = ("2026-01-31", "2026-2-1", "2026-02-29", "2024-02-29", "1999-12-31")
TIMES = ("2026-03-01 23:59:59", "2026-03-01 24:00:00")
OTHERS = ("", "1", "2", "10", "-3", "01", "1;2", ";", "x", "a@b.co")
CROSS_VALUES = st.sampled_from((*DATES, *TIMES, *OTHERS))
CROSS_CONSTRAINTS = st.one_of(
    st.sampled_from((Equal(), Differ(), Ordered(), Ordered("integer"), SameLength(";"))),
    st.builds(DateSpan, st.integers(0, 400)),
)


@given(CROSS_CONSTRAINTS, CROSS_VALUES, CROSS_VALUES)
def test_every_cross_constraint_is_lowered_faithfully(
    constraint: Constraint, first: str, second: str
) -> None:
    agree(one_rule(constraint, ["one", "two"]), {"one": first, "two": second}, {})


def test_constants_have_one_name_each_and_are_all_listed(book: Book) -> None:
    constants = book.programs.constants
    assert len({const.name for const in constants}) == len(constants)
    assert len({(const.kind, const.values) for const in constants}) == len(constants)
    used = {
        const
        for program in book.programs.methods
        for check in checks(program)
        for const in constants_of(check.broken)
    }
    assert used == set(constants)


def test_expressions_read_exactly_what_their_rule_names(book: Book) -> None:
    for program in book.programs.methods:
        for check in checks(program):
            named = {*check.rule.params, *(guard.param for guard in check.rule.when)}
            assert set(variables_of(check.broken)) == named, check.rule.id


def test_primitives_get_the_arguments_the_table_promises(book: Book) -> None:
    for program in book.programs.methods:
        for check in checks(program):
            for call in calls_in(check.broken):
                promised = PRIMITIVES[call.name].partition(";")[0].split(", ")
                if promised[-1] != "...":
                    assert list(map(shape, call.args)) == list(map(promise, promised)), call


def shape(arg: Arg) -> str:
    return arg.kind if isinstance(arg, Const) else "var" if isinstance(arg, Var) else "value"


def promise(words: str) -> str:
    """What one entry of the table of primitives promises."""
    word = words.split()[0]
    return word if word in ("var", "set", "prefixes", "pattern", "class") else "value"


def test_tables_of_different_kinds_are_kept_apart() -> None:
    either = AnyOf((OneOf(("a", "b")), Chars(only="ab"), NotPrefix(("a", "b"))))
    constants = lower(one_rule(either, ["thing"])).constants
    assert [const.kind for const in constants] == ["set", "class", "prefixes"]
    assert len({const.name for const in constants}) == 3


def test_no_expression_denies_a_denial(book: Book) -> None:
    for program in book.programs.methods:
        for check in checks(program):
            assert not any(denies_twice(part) for part in parts_of(check.broken)), check


def denies_twice(expr: Expr) -> bool:
    return isinstance(expr, Not) and isinstance(expr.part, Not)


def calls_in(expr: Expr) -> Iterator[Call]:
    return (part for part in parts_of(expr) if isinstance(part, Call))


def test_lowering_is_deterministic(catalog: Catalog, book: Book) -> None:
    assert lower(catalog) == book.programs


def test_programs_by_area_hold_every_method_once(catalog: Catalog, book: Book) -> None:
    listed = [p.method for programs in book.programs.areas.values() for p in programs]
    assert sorted(method.name for method in listed) == sorted(catalog.methods)
    assert list(book.programs.areas) == sorted({m.area for m in catalog.methods.values()})
    for area, programs in book.programs.areas.items():
        assert {p.method.area for p in programs} == {area}


def test_every_rule_can_be_put_in_words(book: Book) -> None:
    for info in book.rules.values():
        assert info.expects and "None" not in info.expects, info.rule.id
