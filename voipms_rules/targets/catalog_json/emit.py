"""Catalog -> ``catalog.json``, for programs that want the whole rule book.

It stands behind resolution: types are looked up, rules know their methods,
examples are written out.  Keys whose value would be null are left out, and so
are ``lookups`` of an example that has none; in an example's ``params`` null
means that the parameter is taken away.  Constraints, conditions and very long
texts (``{before, repeat, times}``) have the form of the YAML.  Codes are sorted
by name; methods and rules keep the catalog's order, because the order of
checks follows from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from voipms_rules.catalog.model import (
    Code,
    Condition,
    Dispute,
    Edition,
    Evidence,
    Example,
    Method,
    Parameter,
    TypeDef,
)
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.engine import json_text

Json = dict[str, Any]

# A file that is too large has millions of characters; those of a long SMS stay readable.
_LONG_RUN = 1000


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The one file."""
    yield "catalog.json", json_text(document(book))


def document(book: Book) -> Json:
    """The catalog as plain data."""
    catalog = book.catalog
    return {
        "codes": {code.code: code_json(code) for code in book.codes},
        "methods": {name: method_json(method) for name, method in catalog.methods.items()},
        "rules": {rule_id: rule_json(info) for rule_id, info in book.rules.items()},
        "types": {name: type_json(typedef) for name, typedef in catalog.types.items()},
        "editions": [edition_json(edition) for edition in catalog.editions.values()],
        "sources": {source.id: {"title": source.title} for source in catalog.sources.values()},
        "disputes": [dispute_json(dispute) for dispute in catalog.disputes],
    }


def code_json(code: Code) -> Json:
    """One status code; its rules by id."""
    return _stated(
        message=code.message,
        messages=dict(code.messages),
        area=code.area,
        kind=code.kind,
        outcome=code.outcome,
        retry=code.retry,
        remedy=code.remedy,
        see_also=list(code.see_also),
        erratum=code.erratum,
        alias_of=code.alias_of,
        prevention=code.prevention,
        server_reason=code.server_reason,
        editions=list(code.editions),
        rules=[rule.id for rule in code.rules],
    )


def method_json(method: Method) -> Json:
    """One method with its parameters in order."""
    return _stated(
        area=method.area,
        summary=method.summary,
        flags=sorted(method.flags),
        note=method.note,
        parameters=[parameter_json(parameter) for parameter in method.parameters],
    )


def parameter_json(parameter: Parameter) -> Json:
    """One parameter; its type by name."""
    return _stated(
        name=parameter.name,
        type=parameter.type.name,
        required=parameter.required,
        usual=parameter.usual,
        default=parameter.default,
        example=parameter.example,
        values_from=parameter.values_from,
        sensitive=parameter.sensitive,
        summary=parameter.summary,
        note=parameter.note,
    )


def rule_json(info: RuleInfo) -> Json:
    """One rule, with its expectation in words and its limit."""
    rule = info.rule
    return _stated(
        code=rule.code,
        methods=list(rule.methods),
        param=rule.param,
        params=list(rule.params),
        constraint=rule.constraint.to_json(),
        type=rule.type_name,
        when=[condition_json(condition) for condition in rule.when],
        evidence=evidence_json(rule.evidence),
        expects=info.expects,
        limit=info.limit,
        examples={
            "valid": [example_json(example) for example in rule.valid],
            "invalid": [example_json(example) for example in rule.invalid],
        },
    )


def condition_json(condition: Condition) -> Json:
    """One guard: ``is``, ``is_not`` or ``given``."""
    guards = {
        "is": condition.one_of and list(condition.one_of),
        "is_not": condition.none_of and list(condition.none_of),
        "given": condition.given,
    }
    return _stated(param=condition.param, **guards)


def evidence_json(evidence: Evidence) -> Json:
    """Why a rule is believed."""
    return _stated(level=evidence.level, source=evidence.source, note=evidence.note)


def example_json(example: Example) -> Json:
    """One example, laid over the method's minimal call."""
    params = {name: value and text_json(value) for name, value in example.params.items()}
    lookups = {key: list(values) for key, values in example.lookups.items()}
    return _stated(params=params, lookups=lookups or None, now=example.now)


def text_json(text: str) -> str | Json:
    """A text; one that ends in a very long run of one character is not written out."""
    start = text.rstrip(text[-1:])
    times = len(text) - len(start)
    if times < _LONG_RUN:
        return text
    return _stated(before=start or None, repeat=text[-1], times=times)


def type_json(typedef: TypeDef) -> Json:
    """One value type."""
    booleans = typedef.booleans and dict(zip(("false", "true"), typedef.booleans, strict=True))
    return _stated(
        summary=typedef.summary,
        constraint=typedef.constraint and typedef.constraint.to_json(),
        booleans=booleans,
        separator=typedef.separator,
        valid=list(map(text_json, typedef.valid)),
        invalid=list(map(text_json, typedef.invalid)),
    )


def edition_json(edition: Edition) -> Json:
    """One edition; its rows stand with the codes."""
    return {
        "id": edition.id,
        "title": edition.title,
        "source": edition.source,
        "count": len(edition.rows),
    }


def dispute_json(dispute: Dispute) -> Json:
    """One point on which sources contradict each other."""
    return {
        "id": dispute.id,
        "subject": dispute.subject,
        "claims": [{"source": source, "says": says} for source, says in dispute.claims],
        "treatment": dispute.treatment,
    }


def _stated(**values: Any) -> Json:
    """The keys that have a value."""
    return {key: value for key, value in values.items() if value is not None}
