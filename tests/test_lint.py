"""Catalog lint: for every policy a catalog that breaks it, and it alone.

The table below is complete by a test: a policy without an entry fails.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.catalog.constraints import (
    Constraint,
    ConstraintError,
    Digits,
    List,
    OneOf,
    Pattern,
    SameLength,
    parse_constraint,
)
from voipms_rules.catalog.findings import Place
from voipms_rules.catalog.model import (
    Code,
    Condition,
    Edition,
    Example,
    Method,
    Rule,
    Source,
    TypeDef,
)
from voipms_rules.lint import POLICIES, lint
from voipms_rules.naming import pascal, upper_snake

HERE = Place("catalog/broken.yaml", 7)

# -- a catalog small enough to lint dozens of times --------------------------------------

METHODS = (
    *("createVoicemail", "delCallParking", "e911Provision", "getCallParking", "getSMS", "sendMMS"),
    *("sendSMS", "setCallParking"),
)


@pytest.fixture(scope="module")
def excerpt(catalog: Catalog) -> Catalog:
    """Few methods with their rules and types, all codes a rule or a reason is left for."""
    methods = {name: catalog.methods[name] for name in METHODS}
    rules = {
        rule.id: replace(rule, methods=tuple(filter(methods.__contains__, rule.methods)))
        for rule in catalog.rules.values()
        if not rule.methods or set(rule.methods) & set(methods)
    }
    codes = {
        name: replace(code, rules=tuple(rules[r.id] for r in code.rules if r.id in rules))
        for name, code in catalog.codes.items()
        if code.server_reason or any(r.id in rules for r in code.rules)
    }
    used = {p.type.name for method in methods.values() for p in method.parameters}
    types = {name: catalog.types[name] for name in catalog.types if name in used}
    return replace(
        catalog,
        methods={name: _without_sources_of_values(method) for name, method in methods.items()},
        rules=rules,
        types=types,
        codes={name: _leading_within(code, codes) for name, code in codes.items()},
        editions={name: _rows_of(edition, codes) for name, edition in catalog.editions.items()},
        sources=_cited(catalog, rules.values()),
    )


def _without_sources_of_values(method: Method) -> Method:
    return replace(
        method, parameters=tuple(replace(p, values_from=None) for p in method.parameters)
    )


def _leading_within(code: Code, codes: Collection[str]) -> Code:
    alias = code.alias_of if code.alias_of in codes else None
    return replace(code, see_also=tuple(filter(codes.__contains__, code.see_also)), alias_of=alias)


def _rows_of(edition: Edition, codes: Collection[str]) -> Edition:
    return replace(edition, rows={c: text for c, text in edition.rows.items() if c in codes})


def _cited(catalog: Catalog, rules: Iterable[Rule]) -> dict[str, Source]:
    cited = {rule.evidence.source for rule in rules}
    cited |= {edition.source for edition in catalog.editions.values()}
    cited |= {source for dispute in catalog.disputes for source, _ in dispute.claims}
    return {name: source for name, source in catalog.sources.items() if name in cited}


def test_the_excerpt_has_no_findings_before_it_is_broken(excerpt: Catalog) -> None:
    assert lint(excerpt) == []


# -- breaking a catalog ---------------------------------------------------------------


def with_code(catalog: Catalog, name: str, **changes: Any) -> Catalog:
    code = replace(catalog.codes[name], place=HERE, **changes)
    return replace(catalog, codes={**catalog.codes, name: code})


def with_new_code(catalog: Catalog, name: str) -> Catalog:
    model = catalog.codes["no_sms"]
    code = replace(model, code=name, message="", messages={}, place=HERE)
    return replace(catalog, codes={**catalog.codes, name: code})


def with_rule(catalog: Catalog, rule_id: str, **changes: Any) -> Catalog:
    rule = replace(catalog.rules[rule_id], place=HERE, **changes)
    return replace(catalog, rules={**catalog.rules, rule_id: rule})


def with_evidence(catalog: Catalog, rule_id: str, **changes: Any) -> Catalog:
    evidence = replace(catalog.rules[rule_id].evidence, **changes)
    return with_rule(catalog, rule_id, evidence=evidence)


def with_parameter(catalog: Catalog, method: str, name: str, **changes: Any) -> Catalog:
    parameters = tuple(
        replace(p, place=HERE, **changes) if p.name == name else p
        for p in catalog.methods[method].parameters
    )
    return with_method(catalog, method, parameters=parameters, place=HERE)


def with_method(catalog: Catalog, name: str, **changes: Any) -> Catalog:
    method = replace(catalog.methods[name], **changes)
    return replace(catalog, methods={**catalog.methods, name: method})


def with_type(catalog: Catalog, name: str, **changes: Any) -> Catalog:
    typedef = replace(catalog.types[name], place=HERE, **changes)
    return replace(catalog, types={**catalog.types, name: typedef})


def with_constraint(catalog: Catalog, constraint: Constraint) -> Catalog:
    """A constraint in a rule on the request as a whole, which no example judges."""
    return with_rule(catalog, "invalid_method/method", constraint=constraint)


def with_new_type(catalog: Catalog) -> Catalog:
    lonely = TypeDef("lonely", "Used by nobody.", None, None, (), (), HERE)
    return replace(catalog, types={**catalog.types, "lonely": lonely})


def with_new_source(catalog: Catalog) -> Catalog:
    source = Source("hearsay", "Somebody said so", HERE)
    return replace(catalog, sources={**catalog.sources, "hearsay": source})


def with_override(catalog: Catalog) -> Constraint:
    """The constraint of ``flag`` with a further value that shows as another."""
    flag = catalog.types["flag"].constraint
    assert isinstance(flag, OneOf)
    return replace(flag, values=(*flag.values, "\u202e1"))


def with_title(catalog: Catalog, title: str) -> Catalog:
    source = replace(catalog.sources["docs-2026"], title=title, place=HERE)
    return replace(catalog, sources={**catalog.sources, source.id: source})


def with_dispute(catalog: Catalog, **changes: Any) -> Catalog:
    first, *others = catalog.disputes
    disputes = (replace(first, place=HERE, **changes), *others)
    broken = replace(catalog, disputes=disputes)
    return replace(broken, sources=_cited(broken, broken.rules.values()))


def with_message(catalog: Catalog, message: str) -> Catalog:
    messages = {**catalog.codes["no_sms"].messages, "2026": message}
    return with_code(catalog, "no_sms", message=message, messages=messages)


def with_new_row(catalog: Catalog) -> Catalog:
    return with_rows(catalog, brand_new="Never seen")


def with_row(catalog: Catalog, message: str) -> Catalog:
    return with_rows(catalog, no_sms=message)


def with_rows(catalog: Catalog, **added: str) -> Catalog:
    edition = catalog.editions["2017"]
    rows = {**edition.rows, **added}
    changed = replace(edition, rows=rows, place=HERE)
    return replace(catalog, editions={**catalog.editions, "2017": changed})


@dataclass(frozen=True)
class Broken:
    """A policy, a catalog that breaks it in one place, and words of the finding."""

    policy: str
    make: Callable[[Catalog], Catalog]
    says: str


TOOLONG, NO_MEDIA = "sms_toolong/sendSMS.message", Condition("media1", None, None, False)
BROKEN_LINE = Condition("did", None, ("55\n51",), None)
BROKEN = {
    "see_also leads nowhere": Broken(
        "unknown-code", lambda c: with_code(c, "no_sms", see_also=("no_such",)), "'no_such'"
    ),
    "alias leads nowhere": Broken(
        "unknown-code", lambda c: with_code(c, "e911_disable", alias_of="no_such"), "'no_such'"
    ),
    "values from no method": Broken(
        "unknown-method",
        lambda c: with_parameter(c, "sendSMS", "did", values_from="getNothing"),
        "sendSMS.did: 'getNothing'",
    ),
    "type of no parameter": Broken("unused-type", with_new_type, "'lonely'"),
    "source never cited": Broken("unused-source", with_new_source, "'hearsay'"),
    "guard on a parameter that is not there": Broken(
        "unknown-condition", lambda c: with_rule(c, TOOLONG, when=(NO_MEDIA,)), "'media1'"
    ),
    "row without a code": Broken("missing-code", with_new_row, "'brand_new'"),
    "message put right": Broken(
        "message", lambda c: with_code(c, "exceeds_file_size", message="Too big"), "limite size"
    ),
    "message nobody published": Broken(
        "message", lambda c: with_code(c, "no_mms", message="No MMS"), "''"
    ),
    "rule and reason": Broken(
        "rule-or-reason", lambda c: with_code(c, "sms_toolong", server_reason="x"), "keep one"
    ),
    "neither rule nor reason": Broken(
        "rule-or-reason", lambda c: with_code(c, "no_sms", server_reason=None), "neither"
    ),
    "required without a rule": Broken(
        "required-rule",
        lambda c: with_parameter(c, "getCallParking", "callparking", required=True),
        "getCallParking.callparking",
    ),
    "inferred from nothing": Broken(
        "inferred-note",
        lambda c: with_evidence(c, "message_empty/sendMMS.message", note=None),
        "needs a note",
    ),
    "password in the open": Broken(
        "secret",
        lambda c: with_parameter(c, "createVoicemail", "password", sensitive=False),
        "createVoicemail.password",
    ),
    "local code of the provider's": Broken(
        "local-warning", lambda c: with_code(c, "unnamed_status", kind="invalid"), "unnamed_status"
    ),
    "code of the provider's called local": Broken(
        "local-warning", lambda c: with_code(c, "no_sms", kind="local"), "no_sms"
    ),
    "example call that is refused": Broken(
        "method-example",
        lambda c: with_parameter(c, "sendMMS", "media1", example="data:audio/wav;base64,AA=="),
        "breaks invalid_media/media1",
    ),
    "valid value that is none": Broken(
        "type-example", lambda c: with_type(c, "flag", valid=("1", "maybe")), "'maybe' fails"
    ),
    "invalid value that is valid": Broken(
        "type-example", lambda c: with_type(c, "flag", invalid=("2", "0")), "'0' passes"
    ),
    "type without an invalid value": Broken(
        "type-example", lambda c: with_type(c, "flag", invalid=()), "needs a valid and an invalid"
    ),
    "rule without an example": Broken(
        "rule-example", lambda c: with_rule(c, TOOLONG, valid=()), "needs a valid and an invalid"
    ),
    "valid example that is none": Broken(
        "rule-example",
        lambda c: with_rule(c, TOOLONG, valid=c.rules[TOOLONG].invalid[:1]),
        "the valid example",
    ),
    "invalid example that is none": Broken(
        "rule-example",
        lambda c: with_rule(c, TOOLONG, invalid=c.rules[TOOLONG].valid[:1]),
        "the invalid example",
    ),
    "pattern that backtracks": Broken(
        "pattern", lambda c: with_constraint(c, Pattern("a{0,9}ab")), "may backtrack"
    ),
    "long separator": Broken(
        "separator", lambda c: with_constraint(c, List("; ", Digits())), "'; '"
    ),
    "blank separator": Broken("separator", lambda c: with_constraint(c, SameLength(" ")), "' '"),
    "separator beyond ASCII": Broken(
        "separator", lambda c: with_constraint(c, List("\u00a7", Digits())), "printable ASCII"
    ),
    "direction mark in a remedy": Broken(
        "text", lambda c: with_code(c, "no_sms", remedy="Read \u200f this."), "U+200F"
    ),
    "line feed in a remedy": Broken(
        "text", lambda c: with_code(c, "no_sms", remedy="Read\nthis."), "U+000A"
    ),
    "control character in a summary": Broken(
        "text", lambda c: with_parameter(c, "sendSMS", "did", summary="A\u0007 bell."), "U+0007"
    ),
    "invisible blank in a method's summary": Broken(
        "text", lambda c: with_method(c, "sendSMS", summary="Sends\ufeff.", place=HERE), "U+FEFF"
    ),
    "line separator in a parameter's note": Broken(
        "text", lambda c: with_parameter(c, "sendSMS", "did", note="One\u2028two"), "U+2028"
    ),
    "escape sequence in a default": Broken(
        "text", lambda c: with_parameter(c, "sendSMS", "did", default="\x1b[2J"), "U+001B"
    ),
    "direction override in a method's note": Broken(
        "text", lambda c: with_method(c, "sendSMS", note="\u202eon", place=HERE), "U+202E"
    ),
    "escape sequence in a server's reason": Broken(
        "text", lambda c: with_code(c, "no_sms", server_reason="Only \x1b[31mit."), "U+001B"
    ),
    "direction override in a type's summary": Broken(
        "text", lambda c: with_type(c, "flag", summary="A \u202eflag."), "U+202E"
    ),
    "direction override among values": Broken(
        "text", lambda c: with_type(c, "flag", constraint=with_override(c)), "U+202E"
    ),
    "tabulator in a title": Broken("text", lambda c: with_title(c, "The\ttable"), "U+0009"),
    "control character in a dispute's treatment": Broken(
        "text", lambda c: with_dispute(c, treatment="No\u0000 rule."), "U+0000"
    ),
    "control character in a claim": Broken(
        "text", lambda c: with_dispute(c, claims=(("docs-2026", "It\u0085is."),)), "U+0085"
    ),
    "direction override in the note of evidence": Broken(
        "text", lambda c: with_evidence(c, TOOLONG, note="Seen \u202elive."), "U+202E"
    ),
    "line feed in a condition": Broken(
        "text", lambda c: with_rule(c, TOOLONG, when=(BROKEN_LINE,)), "U+000A"
    ),
    "escape sequence in the provider's message": Broken(
        "text", lambda c: with_message(c, "No SMS\x1b[2J"), "U+001B in 'No SMS\\x1b[2J'"
    ),
    "escape sequence in an edition": Broken("text", lambda c: with_row(c, "\x1b[2J"), "U+001B"),
    "codes that differ in case": Broken(
        "name-clash", lambda c: with_new_code(c, "No_SMS"), "both become 'NO_SMS'"
    ),
    "codes that differ in underscores": Broken(
        "name-clash", lambda c: with_new_code(c, "noSms"), "both become 'NoSms'"
    ),
    "code that is no identifier": Broken(
        "name-form", lambda c: with_new_code(c, "no-such-code"), "'no-such-code'"
    ),
    "code that begins with a digit": Broken(
        "name-form", lambda c: with_new_code(c, "911_error"), "'911_error'"
    ),
    "code beyond ASCII": Broken(
        "name-form", lambda c: with_new_code(c, "caf\u00e9"), "'caf\u00e9'"
    ),
}


def test_every_policy_has_a_catalog_that_breaks_it() -> None:
    assert {broken.policy for broken in BROKEN.values()} == set(POLICIES)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_catalog_is_reported_by_its_policy_alone(name: str, excerpt: Catalog) -> None:
    broken = BROKEN[name]
    found = lint(broken.make(excerpt))
    assert {finding.policy for finding in found} == {broken.policy}, list(map(str, found))
    assert {finding.place for finding in found} == {HERE}
    assert any(broken.says in finding.message for finding in found), list(map(str, found))


@pytest.mark.parametrize("name", POLICIES)
def test_every_policy_says_what_it_demands(name: str) -> None:
    assert POLICIES[name].__doc__


def test_findings_are_sorted_by_place_whatever_the_policy(excerpt: Catalog) -> None:
    twice = with_new_source(with_new_type(excerpt))
    far = with_method(twice, "sendSMS", summary="\u200f", place=Place("catalog/a.yaml", 900))
    near = with_method(far, "getSMS", summary="\u200f", place=Place("catalog/a.yaml", 9))
    found = lint(near)
    assert found == sorted(found)
    assert [f.policy for f in found] == ["text", "text", "unused-source", "unused-type"]
    assert [f.place.line for f in found[:2]] == [9, 900]


# -- what a policy must let through -------------------------------------------------------


def test_a_withdrawn_code_may_have_rules_and_a_reason(excerpt: Catalog) -> None:
    rules = excerpt.codes["sms_toolong"].rules
    changes = {"rules": rules, "alias_of": "sms_toolong"}
    assert lint(with_code(excerpt, "unavailabl", **changes)) == []


def test_examples_may_hold_what_texts_may_not(excerpt: Catalog) -> None:
    hostile = Example({"message": "\u202e\x1b\n" * 99}, {}, None)
    longer = with_rule(excerpt, TOOLONG, invalid=(hostile,))
    assert lint(with_type(longer, "flag", invalid=("\u202e1", "1\n"))) == []


def test_a_constraint_is_read_where_it_is_written(excerpt: Catalog) -> None:
    typed = replace(excerpt.rules[TOOLONG], type_name="flag", constraint=with_override(excerpt))
    broken = replace(excerpt, rules={**excerpt.rules, TOOLONG: typed})
    assert "text" not in {finding.policy for finding in lint(broken)}


def test_names_of_the_catalog_keep_apart_in_every_spelling(catalog: Catalog) -> None:
    for names in (catalog.codes, catalog.methods, catalog.types):
        for spell in (upper_snake, pascal, str.lower, str.upper):
            assert len(set(map(spell, names))) == len(names)


# -- catalogs that must not stop the lint ---------------------------------------------------

# Constraints that mean nothing: to be refused on reading, or by a policy that is not about
# examples; never to end in an exception or to pass for another constraint.
SENSELESS: dict[str, object] = {
    "pattern that is not portable": {"pattern": "a.b"},
    "class that is not portable": {"chars": {"only": "z-a"}},
    "unit that is none": {"length": {"max": 1, "unit": "bytes"}},
    "length without a bound": "length",
    "class without characters": "chars",
    "step of nothing": {"integer": {"min": 1, "max": 5, "step": 0}},
    "bounds that cross": {"integer": {"min": 5, "max": 1}},
    "bound that is no number": {"decimal": {"min": "low", "max": "5", "scale": 1}},
    "list of presence": {"list": {"separator": ";", "item": "required"}},
    "alternative of presence": {"any_of": [{"one_of": ["a"]}, "forbidden"]},
    "order of nothing": {"ordered": {"compare": "dates"}},
}


@pytest.mark.parametrize("name", SENSELESS)
def test_a_senseless_constraint_is_a_finding_of_its_own(name: str, excerpt: Catalog) -> None:
    try:
        constraint = parse_constraint(SENSELESS[name])
    except ConstraintError:
        return
    found = lint(with_rule(excerpt, TOOLONG, constraint=constraint))
    policies = {f.policy for f in found if f.place == HERE} - {"rule-example", "method-example"}
    assert policies, list(map(str, found))
