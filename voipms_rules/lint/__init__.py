"""Catalog lint: policies over the resolved catalog, each a small function.

``lint`` runs the whole table, which names every policy; what one demands is its
docstring.
"""

from __future__ import annotations

from voipms_rules.catalog.findings import Finding
from voipms_rules.catalog.model import Catalog
from voipms_rules.lint import coverage, examples, naming, portability, references
from voipms_rules.lint.policy import Policy

POLICIES: dict[str, Policy] = {
    "unknown-code": references.unknown_codes,
    "unknown-method": references.unknown_methods,
    "unused-type": references.unused_types,
    "unused-source": references.unused_sources,
    "unknown-condition": references.undeclared_conditions,
    "missing-code": coverage.codes_of_editions,
    "message": coverage.messages,
    "rule-or-reason": coverage.rule_or_reason,
    "required-rule": coverage.required_rules,
    "inferred-note": coverage.inferred_notes,
    "secret": coverage.secrets,
    "local-warning": coverage.local_codes,
    "method-example": examples.method_examples,
    "type-example": examples.type_examples,
    "rule-example": examples.rule_examples,
    "pattern": portability.patterns,
    "separator": portability.separators,
    "text": portability.texts,
    "name-clash": naming.clashes,
    "name-form": naming.forms,
}


def lint(catalog: Catalog) -> list[Finding]:
    """Every finding of every policy, sorted by place."""
    return sorted(
        Finding(place, name, message)
        for name, policy in POLICIES.items()
        for place, message in policy(catalog)
    )
