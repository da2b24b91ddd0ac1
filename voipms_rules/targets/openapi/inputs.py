"""What an operation takes: query parameters, or the fields of a form.

A parameter is described by the rules on its value that hold in every call and
are errors by default; rules under a condition or on several parameters have no
place in OpenAPI.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from voipms_rules.catalog.constraints import CROSS, PRESENCE, Required
from voipms_rules.catalog.model import Method, Parameter, Rule
from voipms_rules.targets.book import Book
from voipms_rules.targets.json_schema.emit import described
from voipms_rules.targets.json_schema.rules import value_form
from voipms_rules.targets.json_schema.values import Keywords

_TYPES = "#/components/schemas"
_CREDENTIALS = ("api_username", "api_password")


@dataclass(frozen=True)
class Inputs:
    """The parameters of a method with the rules that describe them."""

    method: Method
    required: frozenset[str]
    values: tuple[Rule, ...]

    @classmethod
    def of(cls, book: Book, method: Method) -> Inputs:
        """The inputs of a method of the book."""
        standing = tuple(_standing(book, method))
        required = {rule.param for rule in standing if isinstance(rule.constraint, Required)}
        return cls(method, frozenset(required), tuple(filter(_says_something, standing)))

    @property
    def types(self) -> frozenset[str]:
        """The names of the value types that a parameter refers to."""
        return frozenset(rule.type_name for rule in self.values if rule.type_name is not None)

    def by_query(self) -> Keywords:
        """The part of an operation that takes its parameters in the query."""
        method = {"name": "method", "in": "query", "required": True, "schema": self._constant()}
        return {"parameters": [method, *map(self._in_query, self.method.parameters)]}

    def by_form(self) -> Keywords:
        """The part of an operation that posts a form, credentials and all.

        Only multipart: the server takes an urlencoded form for SOAP.
        """
        fields = {
            **{name: {"type": "string"} for name in _CREDENTIALS},
            "method": self._constant(),
            **{parameter.name: self._field(parameter) for parameter in self.method.parameters},
        }
        needed = [p.name for p in self.method.parameters if p.name in self.required]
        schema = {
            "type": "object",
            "required": [*_CREDENTIALS, "method", *needed],
            "properties": fields,
        }
        content = {"multipart/form-data": {"schema": schema}}
        return {"security": [], "requestBody": {"required": True, "content": content}}

    def _constant(self) -> Keywords:
        return {"type": "string", "const": self.method.name}

    def _in_query(self, parameter: Parameter) -> Keywords:
        example = {} if parameter.example is None else {"example": parameter.example}
        return {
            "name": parameter.name,
            "in": "query",
            "description": described(parameter),
            "required": parameter.name in self.required,
            "schema": self._schema(parameter),
            **example,
        }

    def _field(self, parameter: Parameter) -> Keywords:
        return {"description": described(parameter), **self._schema(parameter)}

    def _schema(self, parameter: Parameter) -> Keywords:
        """One value; a lone type is referred to without a wrapper, for generators to name it."""
        rules = [rule for rule in self.values if rule.param == parameter.name]
        parts = [value_form(rule, _TYPES).keywords for rule in rules]
        optional: dict[str, Any] = {
            "minLength": 1 if parameter.name in self.required else None,
            "default": parameter.default,
            "format": "password" if parameter.sensitive else None,
        }
        given = {name: value for name, value in optional.items() if value is not None}
        if len(parts) == 1 and "$ref" in parts[0]:
            return {**parts[0], **given}
        return {"type": "string", **({"allOf": parts} if parts else {}), **given}


def _standing(book: Book, method: Method) -> Iterator[Rule]:
    """The rules of a method that hold in every call and are errors by default."""
    for rule in book.catalog.rules_of(method.name):
        if not rule.when and not book.rules[rule.id].warning:
            yield rule


def _says_something(rule: Rule) -> bool:
    """Whether a schema of one value can say any of it."""
    if isinstance(rule.constraint, PRESENCE + CROSS):
        return False
    return bool(value_form(rule, None).keywords)
