"""marshmallow: a schema of String fields with validators."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.bench.peers.base import Judge, Params


def schema(method: str, fields: Fields) -> Judge:
    """A Schema made from a dictionary; ``validate`` answers the errors."""
    library: Any = import_module("marshmallow")
    made = {name: _field(library, field) for name, field in fields.items()}
    validate = library.Schema.from_dict(made, name=method)().validate

    def errors(params: Params) -> list[str]:
        found: dict[str, list[str]] = validate(params)
        return [f"{name}: {text}" for name, texts in found.items() for text in texts]

    return Judge("found = validate(params)", {"validate": validate}, errors)


def _field(library: Any, field: Field) -> Any:
    validators = list(_validators(library.validate, field))
    return library.fields.String(required=field.required, validate=validators)


def _validators(validate: Any, field: Field) -> Iterator[Any]:
    if field.values:
        yield validate.OneOf(field.accepted)
        return
    if field.pattern:
        yield validate.Regexp(field.anchored)
    if field.min_length is not None or field.max_length is not None:
        yield validate.Length(min=field.min_length, max=field.max_length)
