"""pydantic: a TypedDict behind a TypeAdapter, and a model."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.bench.peers.base import Judge, Params, annotation

_STATEMENT = """
try:
    validate(params)
except ValidationError as error:
    found = error
"""


def typed_dict(method: str, fields: Fields) -> Judge:
    """A TypedDict; absent optional keys are ``NotRequired``."""
    extensions: Any = import_module("typing_extensions")  # pydantic wants its TypedDict
    keys = {
        name: _type(field) if field.required else extensions.NotRequired[_type(field)]
        for name, field in fields.items()
    }
    adapter = import_module("pydantic").TypeAdapter(extensions.TypedDict(method, keys))
    return _judge(adapter.validate_python)


def model(method: str, fields: Fields) -> Judge:
    """A BaseModel; absent optional parameters are None."""
    pydantic: Any = import_module("pydantic")
    config = pydantic.ConfigDict(protected_namespaces=())
    attributes = {
        f"p_{name}": (
            _type(field) if field.required else _type(field) | None,
            pydantic.Field(default=... if field.required else None, alias=name),
        )
        for name, field in fields.items()
    }
    made = pydantic.create_model(method, __config__=config, **attributes)
    return _judge(made.model_validate)


def _type(field: Field) -> Any:
    return annotation(field, import_module("pydantic").Field)


def _judge(validate: Any) -> Judge:
    error_class: type[Any] = import_module("pydantic").ValidationError

    def errors(params: Params) -> list[str]:
        try:
            validate(params)
        except error_class as error:
            return [f"{e['loc']}: {e['msg']}" for e in error.errors(include_url=False)]
        return []

    return Judge(_STATEMENT, {"validate": validate, "ValidationError": error_class}, errors)
