"""Fixtures every test may ask for: the catalog and what follows from it, built once a run."""

from __future__ import annotations

import pytest
from hypothesis import settings

from voipms_rules.catalog import Catalog, load_catalog
from voipms_rules.plan import MethodPlan, plan_methods
from voipms_rules.targets.book import Book

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="session")
def plans(catalog: Catalog) -> dict[str, MethodPlan]:
    return {plan.method.name: plan for plan in plan_methods(catalog)}


@pytest.fixture(scope="session")
def book(catalog: Catalog) -> Book:
    return Book.of(catalog)
