"""The files of the JSON Schema target: ``methods/*.schema.json`` and ``bundle.schema.json``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from voipms_rules.catalog.model import Method, Parameter, TypeDef
from voipms_rules.plan import MethodPlan
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.engine import json_text
from voipms_rules.targets.json_schema.rules import Branch, branch, type_key
from voipms_rules.targets.json_schema.values import Keywords, form

DIALECT = "https://json-schema.org/draft/2020-12/schema"
HEADER = "Generated from the catalog by `voipms-rules generate`; do not edit."


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the target."""
    plans = [program.plan for program in book.programs.methods]
    for plan in plans:
        yield f"methods/{plan.method.name}.schema.json", json_text(_file(book, plan))
    yield "bundle.schema.json", json_text(_bundle(book, plans))


def _file(book: Book, plan: MethodPlan) -> Keywords:
    return {**_head(plan.method.name), **_method(book, plan, None)}


def _bundle(book: Book, plans: list[MethodPlan]) -> Keywords:
    return {
        **_head("bundle"),
        "title": "VoIP.ms API requests",
        "description": "A schema per method, to be referred to by `#/$defs/<method>`.",
        "$defs": {
            **{plan.method.name: _method(book, plan, "#/$defs") for plan in plans},
            **type_schemas(book),
        },
    }


def _head(name: str) -> Keywords:
    return {"$schema": DIALECT, "$id": f"urn:voipms-rules:{name}", "$comment": HEADER}


# -- one method ---------------------------------------------------------------------


def _method(book: Book, plan: MethodPlan, types: str | None) -> Keywords:
    infos = [book.rules[rule.id] for step in plan.steps for rule in step.rules]
    branches = [branch(info, types) for info in infos if not info.warning]
    lists = {
        "allOf": [one.schema for one in branches if one.schema is not None],
        "x-voipms-weaker": [_weaker(one) for one in branches if one.loses],
        "x-voipms-warnings": [_warning(info) for info in infos if info.warning],
    }
    return {
        "title": plan.method.name,
        "description": described(plan.method),
        "type": "object",
        "properties": {p.name: _parameter(p) for p in plan.method.parameters},
        **{name: items for name, items in lists.items() if items},
    }


def _weaker(one: Branch) -> Keywords:
    return {"rule": one.info.rule.id, "code": one.info.rule.code, "reason": one.loses}


def _warning(info: RuleInfo) -> Keywords:
    rule = info.rule
    return {"rule": rule.id, "code": rule.code, "param": rule.param, "expects": info.expects}


def described(thing: Method | Parameter) -> str:
    """Summary and note in one text."""
    return f"{thing.summary} {thing.note}" if thing.note else thing.summary


def _parameter(parameter: Parameter) -> Keywords:
    optional: dict[str, Any] = {
        "default": parameter.default,
        "examples": None if parameter.example is None else [parameter.example],
        "writeOnly": parameter.sensitive or None,
    }
    given = {name: value for name, value in optional.items() if value is not None}
    return {"description": described(parameter), "type": "string", **given}


# -- types --------------------------------------------------------------------------


def type_schemas(book: Book) -> dict[str, Keywords]:
    """The value types that rules on one value refer to when they are errors, by their key."""
    used = {info.rule.type_name for info in book.rules.values() if not info.warning}
    types = book.catalog.types.values()
    return {type_key(t.name): _type(t) for t in types if t.name in used}


def _type(typedef: TypeDef) -> Keywords:
    """A value type; the empty text, which means "not given", passes."""
    keywords = form(typedef.constraint).keywords if typedef.constraint else {}
    return {"description": typedef.summary, "type": "string", **keywords}
