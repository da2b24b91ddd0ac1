"""Policies on completeness: every code, message, parameter and secret is accounted for."""

from __future__ import annotations

import re

from voipms_rules.catalog.constraints import Required
from voipms_rules.catalog.model import Catalog, Code
from voipms_rules.lint.policy import Hits

_SECRET = re.compile(r"password|_pass$|(^|_)pin$|security_code$")
_NO_SECRETS = ("flag_or_yes_no", "recording")  # a switch or a recording about a secret


def codes_of_editions(catalog: Catalog) -> Hits:
    """Every row of every edition is a code of the catalog."""
    for edition in catalog.editions.values():
        for code in edition.rows:
            if code not in catalog.codes:
                yield edition.place, f"{code!r} stands in edition {edition.id} but in no codes file"


def messages(catalog: Catalog) -> Hits:
    """The message of a code is its newest edition's, to the letter."""
    for code in catalog.codes.values():
        newest = list(code.messages.values())[-1] if code.messages else ""
        if code.message != newest:
            yield code.place, f"{code.code}: the newest edition says {newest!r}"


def rule_or_reason(catalog: Catalog) -> Hits:
    """A code has a rule, or the reason why only the server can know, not both."""
    for code in catalog.codes.values():
        if code.rules and code.server_reason and not _withdrawn(code):
            yield code.place, f"{code.code} has rules and a server_reason; keep one"
        if not code.rules and not code.server_reason:
            yield code.place, f"{code.code} has neither a rule nor a server_reason"


def _withdrawn(code: Code) -> bool:
    return code.alias_of is not None


def required_rules(catalog: Catalog) -> Hits:
    """Every required parameter is guarded by a ``required`` rule."""
    guarded = {
        (name, rule.param)
        for rule in catalog.rules.values()
        if isinstance(rule.constraint, Required)
        for name in rule.methods
    }
    for method in catalog.methods.values():
        for parameter in method.parameters:
            if parameter.required and (method.name, parameter.name) not in guarded:
                yield (
                    parameter.place,
                    f"{method.name}.{parameter.name} is required but no rule says which code",
                )


def inferred_notes(catalog: Catalog) -> Hits:
    """An inferred rule says what it was inferred from."""
    for rule in catalog.rules.values():
        if rule.evidence.level == "inferred" and not rule.evidence.note:
            yield rule.place, f"{rule.id} is inferred; its evidence needs a note"


def secrets(catalog: Catalog) -> Hits:
    """What is named like a secret is marked sensitive."""
    for method in catalog.methods.values():
        for parameter in method.parameters:
            is_secret = _SECRET.search(parameter.name) and parameter.type.name not in _NO_SECRETS
            if is_secret and not parameter.sensitive:
                yield parameter.place, f"{method.name}.{parameter.name} should be sensitive: true"


def local_codes(catalog: Catalog) -> Hits:
    """Codes of our own are of the kind ``local`` and stand in codes/local.yaml, no others."""
    for code in catalog.codes.values():
        if (code.area == "local") != (code.kind == "local"):
            yield code.place, f"{code.code}: kind local is for codes/local.yaml, and for all in it"
