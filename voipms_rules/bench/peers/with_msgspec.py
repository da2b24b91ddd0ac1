"""msgspec: a Struct; it stops at the first error."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from voipms_rules.bench.fields import Field, Fields
from voipms_rules.bench.peers.base import Judge, Params, annotation

_STATEMENT = """
try:
    convert(params, type=kind)
except ValidationError as error:
    found = error
"""


def struct(method: str, fields: Fields) -> Judge:
    """A Struct whose attributes are renamed, since some parameters are keywords."""
    msgspec: Any = import_module("msgspec")
    members = [_member(f"p_{name}", field) for name, field in fields.items()]
    names = {f"p_{name}": name for name in fields}
    kind = msgspec.defstruct(method, members, rename=names, kw_only=True)

    def errors(params: Params) -> list[str]:
        try:
            msgspec.convert(params, type=kind)
        except msgspec.ValidationError as error:
            return [str(error)]
        return []

    names_used = {
        "convert": msgspec.convert,
        "kind": kind,
        "ValidationError": msgspec.ValidationError,
    }
    return Judge(_STATEMENT, names_used, errors)


def _member(name: str, field: Field) -> tuple[Any, ...]:
    return (name, _type(field)) if field.required else (name, _type(field) | None, None)


def _type(field: Field) -> Any:
    return annotation(field, import_module("msgspec").Meta)
