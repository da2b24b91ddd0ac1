"""Policies on names that must lead somewhere and entries nobody uses."""

from __future__ import annotations

from voipms_rules.catalog.model import Catalog
from voipms_rules.lint.policy import Hits


def unknown_codes(catalog: Catalog) -> Hits:
    """``see_also`` and ``alias_of`` name codes of the catalog."""
    for code in catalog.codes.values():
        for other in (*code.see_also, *((code.alias_of,) if code.alias_of else ())):
            if other not in catalog.codes:
                yield code.place, f"{code.code} refers to {other!r}, which is no code"


def unknown_methods(catalog: Catalog) -> Hits:
    """``values_from`` names a method of the catalog."""
    for method in catalog.methods.values():
        for parameter in method.parameters:
            if parameter.values_from and parameter.values_from not in catalog.methods:
                yield (
                    parameter.place,
                    f"{method.name}.{parameter.name}: {parameter.values_from!r} is no method",
                )


def unused_types(catalog: Catalog) -> Hits:
    """Every type is some parameter's."""
    used = {p.type.name for method in catalog.methods.values() for p in method.parameters}
    for typedef in catalog.types.values():
        if typedef.name not in used:
            yield typedef.place, f"the type {typedef.name!r} is used by no parameter"


def unused_sources(catalog: Catalog) -> Hits:
    """Every source is cited by a rule, an edition or a dispute."""
    cited = {rule.evidence.source for rule in catalog.rules.values()}
    cited |= {edition.source for edition in catalog.editions.values()}
    cited |= {source for dispute in catalog.disputes for source, _ in dispute.claims}
    for source in catalog.sources.values():
        if source.id not in cited:
            yield source.place, f"the source {source.id!r} is cited nowhere"


def undeclared_conditions(catalog: Catalog) -> Hits:
    """A ``when`` looks at parameters that all methods of its rule have."""
    for rule in catalog.rules.values():
        for condition in rule.when:
            for name in rule.methods:
                if condition.param not in catalog.methods[name].by_name:
                    yield rule.place, f"{rule.id}: {name} has no parameter {condition.param!r}"
