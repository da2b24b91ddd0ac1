"""botocore: the validator of the AWS clients; it knows presence, types and least lengths."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.bench.peers.base import Judge, Params


def shape(method: str, fields: Fields) -> Judge:
    """A structure of strings; every string with a least length of its own shape."""
    shapes = {
        "Text": {"type": "string"},
        "Given": {"type": "string", "min": 1},
        method: {
            "type": "structure",
            "required": [name for name, field in fields.items() if field.required],
            "members": {name: {"shape": _shape(field)} for name, field in fields.items()},
        },
    }
    resolver = import_module("botocore.model").ShapeResolver(shapes)
    members = resolver.get_shape_by_name(method)
    validate = import_module("botocore.validate").ParamValidator().validate

    def errors(params: Params) -> list[str]:
        text: str = validate(dict(params), members).generate_report()
        return text.splitlines()

    names: dict[str, Any] = {"validate": validate, "shape": members}
    return Judge("found = validate(params, shape).has_errors()", names, errors)


def _shape(field: Field) -> str:
    return "Given" if field.min_length else "Text"
