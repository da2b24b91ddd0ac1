"""The resolved catalog: the only thing anyone downstream sees.

Everything is frozen and fully spelled out: rules know their methods, types are
replaced by their constraints, examples are complete parameter sets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from voipms_rules.catalog.constraints import LOOKUPS, AnyOf, Constraint, List
from voipms_rules.catalog.findings import Place

# The order is the order of `level` in the API: each level admits those before it.
Level = Literal["documented", "observed", "inferred"]
LEVELS: tuple[Level, ...] = get_args(Level)
Prevention = Literal["offline", "lookup", "server"]


@dataclass(frozen=True)
class Example:
    """A parameter set laid over a method's minimal example.

    ``None`` takes a parameter away.  ``lookups`` maps ``method.field`` to the
    values of the caller's account; ``now`` is the date of the call.
    """

    params: Mapping[str, str | None]
    lookups: Mapping[str, tuple[str, ...]]
    now: str | None


@dataclass(frozen=True)
class Source:
    """A citation that evidence refers to by id."""

    id: str
    title: str
    place: Place


@dataclass(frozen=True)
class Edition:
    """One dated copy of the provider's error table: code -> message, verbatim."""

    id: str
    title: str
    source: str
    rows: Mapping[str, str]
    place: Place


@dataclass(frozen=True)
class TypeDef:
    """A reusable value type.

    ``booleans`` is the wire form of (False, True) where the type is a switch.
    """

    name: str
    summary: str
    constraint: Constraint | None
    booleans: tuple[str, str] | None
    valid: tuple[str, ...]
    invalid: tuple[str, ...]
    place: Place

    @property
    def separator(self) -> str | None:
        """What joins the items, where the type is a list."""
        options = self.constraint.values if isinstance(self.constraint, AnyOf) else ()
        for candidate in (self.constraint, *options):
            if isinstance(candidate, List):
                return candidate.separator
        return None


@dataclass(frozen=True)
class Parameter:
    """One parameter of one method.

    ``usual`` marks one that is not required in every call, yet belongs to the
    simplest call that passes.
    """

    name: str
    type: TypeDef
    required: bool
    usual: bool
    summary: str
    default: str | None
    example: str | None
    values_from: str | None
    sensitive: bool
    note: str | None
    place: Place


@dataclass(frozen=True)
class Method:
    """One method of the API; ``flags`` says what a caller must know."""

    name: str
    area: str
    summary: str
    flags: frozenset[str]
    note: str | None
    parameters: tuple[Parameter, ...]
    place: Place

    @cached_property
    def by_name(self) -> Mapping[str, Parameter]:
        return {parameter.name: parameter for parameter in self.parameters}

    @cached_property
    def minimal_example(self) -> dict[str, str]:
        """The simplest call that passes: required and usual parameters."""
        return {
            p.name: p.example
            for p in self.parameters
            if (p.required or p.usual) and p.example is not None
        }

    @cached_property
    def full_example(self) -> dict[str, str]:
        """A call with every parameter that has an example."""
        return {p.name: p.example for p in self.parameters if p.example is not None}


@dataclass(frozen=True)
class Evidence:
    """Why a rule is believed."""

    level: Level
    source: str
    note: str | None


@dataclass(frozen=True)
class Condition:
    """One guard of a rule, on one other parameter.

    Exactly one is set: ``one_of`` (its value is one of these), ``none_of`` (it
    is given and its value is none of these) or ``given``.
    """

    param: str
    one_of: tuple[str, ...] | None
    none_of: tuple[str, ...] | None
    given: bool | None


@dataclass(frozen=True)
class Rule:
    """One way to trigger a code; ``params[0]`` is the parameter a violation names.

    A rule without methods judges the request as a whole.
    """

    id: str
    code: str
    params: tuple[str, ...]
    methods: tuple[str, ...]
    constraint: Constraint
    type_name: str | None
    when: tuple[Condition, ...]
    evidence: Evidence
    valid: tuple[Example, ...]
    invalid: tuple[Example, ...]
    place: Place

    @property
    def param(self) -> str:
        return self.params[0]

    @property
    def needs_lookup(self) -> bool:
        """Whether only data of the caller's account can break this rule."""
        constraint = self.constraint
        options = constraint.values if isinstance(constraint, AnyOf) else (constraint,)
        return any(isinstance(option, LOOKUPS) for option in options)


@dataclass(frozen=True)
class Code:
    """One status code.  ``messages`` maps every edition that has the code to its text."""

    code: str
    message: str
    area: str
    kind: str
    outcome: Literal["failure", "empty"]
    retry: str
    remedy: str
    see_also: tuple[str, ...]
    erratum: str | None
    alias_of: str | None
    server_reason: str | None
    messages: Mapping[str, str]
    rules: tuple[Rule, ...]
    place: Place

    @property
    def editions(self) -> tuple[str, ...]:
        return tuple(self.messages)

    @property
    def prevention(self) -> Prevention:
        """``offline`` with a rule, ``lookup`` when every rule needs account data."""
        if not self.rules:
            return "server"
        return "lookup" if all(rule.needs_lookup for rule in self.rules) else "offline"


@dataclass(frozen=True)
class Dispute:
    """A point on which sources contradict each other; never an error rule."""

    id: str
    subject: str
    claims: tuple[tuple[str, str], ...]
    treatment: str
    place: Place


@dataclass(frozen=True)
class Catalog:
    """The whole rule book."""

    codes: Mapping[str, Code]
    methods: Mapping[str, Method]
    types: Mapping[str, TypeDef]
    rules: Mapping[str, Rule]
    editions: Mapping[str, Edition]
    sources: Mapping[str, Source]
    disputes: tuple[Dispute, ...]

    def rules_of(self, method: str) -> tuple[Rule, ...]:
        """The rules of a method, in catalog order."""
        return tuple(rule for rule in self.rules.values() if method in rule.methods)
