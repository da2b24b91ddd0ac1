"""What the programs are given: calls to time, calls to judge, and rules to declare.

The rules reach a peer as a list of declarative checks, in the words most
validators have.  How many of them a peer really enforces is not declared but
measured: it judges the conformance cases, whose verdicts are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.model import Catalog, Condition, Rule
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.plan import MethodPlan, plan_methods
from voipms_rules.targets.json_schema.shapes import literal
from voipms_rules.targets.json_schema.values import regex

# The methods, and the wrong value of their call with one violation.
WRONG: Mapping[str, tuple[str, str]] = {
    "sendSMS": ("dst", "555111222"),
    "getCDR": ("timezone", "99"),
    "createVoicemail": ("password", "12a4"),
    "createSubAccount": ("nat", "maybe"),
    "setQueue": ("ring_strategy", "loudest"),
}


@dataclass(frozen=True)
class Call:
    """A call that is timed; ``valid`` is what every contender must find."""

    name: str
    method: str
    params: Mapping[str, str]
    valid: bool


def plans_of(catalog: Catalog) -> list[MethodPlan]:
    """The plans of the methods, in the order of :data:`WRONG`."""
    plans = {plan.method.name: plan for plan in plan_methods(catalog)}
    return [plans[name] for name in WRONG]


def calls_of(plans: Iterable[MethodPlan]) -> Iterator[Call]:
    """Three calls a method: what it requires, all it takes, and one violation."""
    for plan in plans:
        method = plan.method
        param, value = WRONG[method.name]
        small, full = method.minimal_example, method.full_example
        yield Call(f"{method.name}/required", method.name, small, True)
        yield Call(f"{method.name}/all", method.name, full, True)
        yield Call(f"{method.name}/violation", method.name, {**small, param: value}, False)


# -- calls whose verdict is known ---------------------------------------------------


def judged_cases(catalog: Catalog) -> list[Case]:
    """Conformance cases any peer can be asked: texts only, and no account data."""
    return [case for case in cases(catalog) if case.method in WRONG and _plain(case)]


def _plain(case: Case) -> bool:
    texts = not case.typed and not case.lookups
    return texts and not any(v.code == "unencodable_value" for v in case.expect)


@dataclass(frozen=True)
class Coverage:
    """Of ``rules`` a peer enforces ``enforced``; it refuses ``wrongly`` of ``fine`` calls."""

    rules: int
    enforced: int
    fine: int
    wrongly: int


def coverage(judged: Iterable[Case], verdicts: str) -> Coverage:
    """Enforced is a rule of which every case that breaks it alone is refused."""
    enforced: dict[tuple[str, str], bool] = {}
    fine = wrongly = 0
    for case, verdict in zip(judged, verdicts, strict=True):
        accepted = verdict == "1"
        errors = [v.rule for v in case.expect if not v.warning]
        if not errors:
            fine, wrongly = fine + 1, wrongly + (not accepted)
        elif len(errors) == 1:
            key = (case.method, errors[0])
            enforced[key] = enforced.get(key, True) and not accepted
    return Coverage(len(enforced), sum(enforced.values()), fine, wrongly)


# -- rules as declarations ----------------------------------------------------------

Check = dict[str, Any]


def checks_of(plan: MethodPlan) -> list[Check]:
    """The method's errors that are stated on one value, as ``kind`` and what it needs.

    ``pattern`` is matched in full, ``search`` somewhere.
    """
    rules = (rule for step in plan.steps for rule in step.rules)
    found = ((rule, _check(rule)) for rule in rules if rule.evidence.level != "inferred")
    return [
        {**check, "param": rule.param, "when": [_condition(one) for one in rule.when]}
        for rule, check in found
        if check is not None
    ]


def _check(rule: Rule) -> Check | None:
    match rule.constraint:
        case c.Required():
            return {"kind": "required"}
        case c.Forbidden():
            return {"kind": "forbidden"}
        case c.OneOf(values, False):
            return {"kind": "one_of", "values": values}
        case c.NoneOf(values):
            return {"kind": "none_of", "values": values}
        case c.NotPrefix(values):
            return {"kind": "not_prefix", "values": values}
        case c.Length(low, high, unit):
            return {"kind": "length", "min": low or 0, "max": high, "bytes": unit == "utf8_bytes"}
        case c.Chars(None, some) if some is not None:
            return {"kind": "search", "regex": f"[{literal(some) if len(some) == 1 else some}]"}
    found = None if isinstance(rule.constraint, c.CROSS) else regex(rule.constraint)
    return None if found is None else {"kind": "pattern", "regex": found.text}


def _condition(condition: Condition) -> Check:
    return {
        "param": condition.param,
        "one_of": condition.one_of,
        "none_of": condition.none_of,
        "given": condition.given,
    }


# -- the files the programs read ----------------------------------------------------


def calls_text(timed: Iterable[Call], judged: Iterable[Case]) -> str:
    """A line per call: ``time`` or ``judge``, name, method, ``param=hex`` items; tabs between."""
    lines = [_line("time", call.name, call) for call in timed]
    return "".join(lines + [_line("judge", case.id, case) for case in judged])


def _line(what: str, name: str, call: Call | Case) -> str:
    items = [f"{param}={str(value).encode().hex()}" for param, value in call.params.items()]
    return "\t".join((what, name, call.method, " ".join(items))) + "\n"


def checks_json(plans: Iterable[MethodPlan]) -> dict[str, Any]:
    """Per method the names of its parameters and its checks."""
    return {
        plan.method.name: {"params": list(plan.method.by_name), "checks": checks_of(plan)}
        for plan in plans
    }
