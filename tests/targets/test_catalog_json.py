"""Target catalog_json: complete, exact, and read back without loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import pytest

from voipms_rules.catalog import load_catalog
from voipms_rules.catalog.constraints import parse_constraint
from voipms_rules.catalog.model import Catalog, Example, Parameter
from voipms_rules.targets.book import Book
from voipms_rules.targets.catalog_json import TARGET
from voipms_rules.targets.catalog_json.emit import document


@pytest.fixture(scope="module")
def book() -> Book:
    return Book.of(load_catalog())


@pytest.fixture(scope="module")
def catalog(book: Book) -> Catalog:
    return book.catalog


@pytest.fixture(scope="module")
def data(book: Book) -> dict[str, Any]:
    tree = TARGET.tree(book)
    assert list(tree) == ["catalog.json"]
    loaded: dict[str, Any] = json.loads(tree["catalog.json"])
    return loaded


def test_reads_back_as_written(book: Book, data: dict[str, Any]) -> None:
    assert data == document(book)


def test_has_every_code_of_every_edition_with_its_message(
    catalog: Catalog, data: dict[str, Any]
) -> None:
    assert set(data["codes"]) == set(catalog.codes)
    for edition in catalog.editions.values():
        messages = {
            code: entry["messages"][edition.id]
            for code, entry in data["codes"].items()
            if edition.id in entry["messages"]
        }
        assert messages == dict(edition.rows)


def test_a_code_keeps_its_message_and_rules(catalog: Catalog, data: dict[str, Any]) -> None:
    for code in catalog.codes.values():
        entry = data["codes"][code.code]
        assert (entry["message"], entry["prevention"]) == (code.message, code.prevention)
        assert all(data["rules"][rule_id]["code"] == code.code for rule_id in entry["rules"])
    assert {r for entry in data["codes"].values() for r in entry["rules"]} == set(catalog.rules)


def test_has_every_method_and_types_every_parameter(catalog: Catalog, data: dict[str, Any]) -> None:
    assert len(data["methods"]) == 226
    for method in catalog.methods.values():
        parameters = data["methods"][method.name]["parameters"]
        for raw, parameter in zip(parameters, method.parameters, strict=True):
            assert raw == _parameter(parameter)
            assert raw["type"] in data["types"]


def _parameter(parameter: Parameter) -> dict[str, Any]:
    values = {field.name: getattr(parameter, field.name) for field in fields(parameter)}
    values |= {"type": parameter.type.name, "place": None}
    return {name: value for name, value in values.items() if value is not None}


def test_constraints_read_back(catalog: Catalog, data: dict[str, Any]) -> None:
    for rule in catalog.rules.values():
        assert parse_constraint(data["rules"][rule.id]["constraint"]) == rule.constraint
    for typedef in catalog.types.values():
        raw = data["types"][typedef.name].get("constraint")
        assert (raw and parse_constraint(raw)) == typedef.constraint


def test_examples_read_back(catalog: Catalog, data: dict[str, Any]) -> None:
    for rule in catalog.rules.values():
        examples = data["rules"][rule.id]["examples"]
        assert tuple(map(_example, examples["valid"])) == rule.valid
        assert tuple(map(_example, examples["invalid"])) == rule.invalid


def _example(raw: dict[str, Any]) -> Example:
    params = {name: value and _text(value) for name, value in raw["params"].items()}
    lookups = {key: tuple(values) for key, values in raw.get("lookups", {}).items()}
    return Example(params, lookups, raw.get("now"))


def _text(raw: Any) -> str:
    if isinstance(raw, str):
        return raw
    return str(raw.get("before", "") + raw["repeat"] * raw["times"])


def test_null_stands_only_for_a_parameter_taken_away(data: dict[str, Any]) -> None:
    assert {path[-2] for path in _nulls(data)} <= {"params"}


def _nulls(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if value is None:
        yield path
    items = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else items
    for key, item in items:
        yield from _nulls(item, (*path, str(key)))
