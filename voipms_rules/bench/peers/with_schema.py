"""JSON Schema: jsonschema-rs, fastjsonschema and jsonschema, each on two schemas.

The generated schemas are those of this project and say all that JSON Schema can.  A
flat schema is what people write by hand: keywords on the properties, no conditions.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.bench.peers.base import Judge, Params

GENERATED = Path(__file__).parents[3] / "generated" / "jsonschema" / "methods"

_ALL = "found = list(iter_errors(params))"
_FIRST = """
try:
    validate(params)
except ValidationError as error:
    found = error
"""


def flat(fields: Fields) -> Any:
    """The schema of a method as people write it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {name: _property(field) for name, field in fields.items()},
        "required": [name for name, field in fields.items() if field.required],
    }


def _property(field: Field) -> dict[str, Any]:
    if field.values:
        return {"enum": list(field.accepted)}
    keywords = {
        "type": "string",
        "pattern": field.anchored if field.pattern else None,
        "minLength": field.min_length,
        "maxLength": field.max_length,
    }
    return {word: value for word, value in keywords.items() if value is not None}


def generated(method: str) -> Any:
    """The schema of a method that this project generates."""
    return json.loads((GENERATED / f"{method}.schema.json").read_text(encoding="utf-8"))


def rust(method: str, _: Fields) -> Judge:
    return _rust(generated(method))


def rust_flat(_: str, fields: Fields) -> Judge:
    return _rust(flat(fields))


def _rust(schema: Any) -> Judge:
    """With its linear-time expressions, which are the faster ones."""
    library: Any = import_module("jsonschema_rs")
    validator = library.validator_for(schema, pattern_options=library.RegexOptions())
    return _iterating(validator.iter_errors)


def python(method: str, _: Fields) -> Judge:
    return _python(generated(method))


def python_flat(_: str, fields: Fields) -> Judge:
    return _python(flat(fields))


def _python(schema: Any) -> Judge:
    return _iterating(import_module("jsonschema").Draft202012Validator(schema).iter_errors)


def _iterating(iter_errors: Any) -> Judge:
    def errors(params: Params) -> list[str]:
        return [error.message for error in iter_errors(params)]

    return Judge(_ALL, {"iter_errors": iter_errors}, errors)


def compiled(method: str, _: Fields) -> Judge:
    return _compiled(generated(method))


def compiled_flat(_: str, fields: Fields) -> Judge:
    return _compiled(flat(fields))


def _compiled(schema: Any) -> Judge:
    """It compiles to Python and stops at the first error; draft 7 is the newest it knows."""
    library: Any = import_module("fastjsonschema")
    validate = library.compile({**schema, "$schema": "http://json-schema.org/draft-07/schema#"})
    error_class: type[Any] = library.JsonSchemaValueException

    def errors(params: Params) -> list[str]:
        try:
            validate(params)
        except error_class as error:
            return [error.message]
        return []

    return Judge(_FIRST, {"validate": validate, "ValidationError": error_class}, errors)
