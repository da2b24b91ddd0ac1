"""Cerberus: a dictionary of rules."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.bench.peers.base import Judge, Params


def schema(_: str, fields: Fields) -> Judge:
    """A Validator; its ``errors`` are there when ``validate`` comes back."""
    rules = {name: _rules(field) for name, field in fields.items()}
    validator = import_module("cerberus").Validator(rules)

    def errors(params: Params) -> list[str]:
        validator.validate(params)
        found: dict[str, list[Any]] = validator.errors
        return [f"{name}: {text}" for name, texts in found.items() for text in texts]

    return Judge("found = validate(params)", {"validate": validator.validate}, errors)


def _rules(field: Field) -> dict[str, Any]:
    rules = {
        "type": "string",
        "required": field.required,
        "allowed": list(field.accepted) if field.values else None,
        "regex": field.anchored if field.pattern else None,
        "minlength": field.min_length,
        "maxlength": field.max_length,
    }
    return {word: value for word, value in rules.items() if value is not None}
