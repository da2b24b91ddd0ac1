"""Rules as schemas of the whole parameter object: one branch each.

A branch carries the code and the id of its rule, so that the path of an error,
which begins with the branch, leads to both.  Branches know nothing of each
other: where the check plan stops at the first broken check of a step, a
validator reports all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.model import Condition, Rule
from voipms_rules.targets.book import RuleInfo
from voipms_rules.targets.json_schema.values import Form, Keywords, form

_TWO_VALUES = "no keyword compares two parameters"


@dataclass(frozen=True)
class Branch:
    """What a rule asks of the parameter object; ``schema`` is None where it asks nothing."""

    info: RuleInfo
    schema: Keywords | None
    loses: str


def branch(info: RuleInfo, types: str | None) -> Branch:
    """The branch of a rule that is an error by default.

    ``types`` is the pointer below which value types stand; without one they are
    written out, so that every validator's error path leads through the branch.
    """
    found = _object_form(info.rule, types)
    if not found.keywords:
        return Branch(info, None, found.loses)
    return Branch(info, {**_marks(info), **_guarded(info.rule, found.keywords)}, found.loses)


def _marks(info: RuleInfo) -> dict[str, Any]:
    return {
        "x-voipms-code": info.rule.code,
        "x-voipms-rule": info.rule.id,
        "x-voipms-expects": info.expects,
    }


def type_key(name: str) -> str:
    """The name of a value type among the ``$defs``; no method is called so."""
    return f"type_{name}"


def _object_form(rule: Rule, types: str | None) -> Form:
    """The rule without its conditions."""
    match rule.constraint:
        case c.Required(zero_is_missing):
            return Form({"required": [rule.param], **_of(rule.param, _not_empty(zero_is_missing))})
        case c.Forbidden():
            return Form(_of(rule.param, {"maxLength": 0}))
        case c.AtLeastOneOf(values):
            return Form({"anyOf": [_is_one_of(param, values) for param in rule.params]})
    if isinstance(rule.constraint, c.CROSS):
        return Form({}, _TWO_VALUES)
    found = value_form(rule, types)
    return Form(_of(rule.param, found.keywords) if found.keywords else {}, found.loses)


def value_form(rule: Rule, types: str | None) -> Form:
    """What a rule on one value asks of that value."""
    found = form(rule.constraint)
    if types is None or rule.type_name is None or not found.keywords:
        return found
    return Form({"$ref": f"{types}/{type_key(rule.type_name)}"}, found.loses)


def _of(param: str, keywords: Keywords) -> Keywords:
    """Keywords on one parameter; strict validators want its type beside them."""
    return {"properties": {param: {"type": "string", **keywords}}}


def _not_empty(zero_is_missing: bool) -> Keywords:
    return {"not": {"enum": ["", "0"]}} if zero_is_missing else {"minLength": 1}


def _is_one_of(param: str, values: Sequence[str]) -> Keywords:
    return {"required": [param], **_of(param, {"enum": list(values)})}


# -- conditions ---------------------------------------------------------------------


def _guarded(rule: Rule, keywords: Keywords) -> Keywords:
    if not rule.when:
        return keywords
    guards = [_condition(condition) for condition in rule.when]
    return {"if": guards[0] if len(guards) == 1 else {"allOf": guards}, "then": keywords}


def _condition(condition: Condition) -> Keywords:
    """A condition reads an absent parameter as the empty text."""
    param = condition.param
    if condition.given is False:
        return _of(param, {"maxLength": 0})
    if condition.given:
        return {"required": [param], **_of(param, {"minLength": 1})}
    if condition.one_of is not None:
        if "" in condition.one_of:
            return _of(param, {"enum": list(condition.one_of)})
        return _is_one_of(param, condition.one_of)
    others = ["", *(condition.none_of or ())]
    return {"required": [param], **_of(param, {"not": {"enum": others}})}
