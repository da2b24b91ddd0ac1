"""What the pages say and the catalog does not hold as such: derived, without Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from voipms_rules.catalog.constraints import LOOKUPS, PRESENCE, AnyOf
from voipms_rules.catalog.model import (
    Catalog,
    Code,
    Dispute,
    Edition,
    Method,
    Parameter,
    Rule,
    TypeDef,
)
from voipms_rules.plan.program import Program
from voipms_rules.plan.wording import expects
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.docs.links import names_in
from voipms_rules.targets.docs.words import PREVENTIONS


@dataclass(frozen=True)
class Change:
    """What one edition changed about a code; no message when the code is not in it."""

    edition: Edition
    message: str | None


def history(code: Code, editions: Iterable[Edition]) -> list[Change]:
    """The editions in which a code appeared, changed its message or went away."""
    changes: list[Change] = []
    message: str | None = None
    for edition in editions:
        if code.messages.get(edition.id) != message:
            message = code.messages.get(edition.id)
            changes.append(Change(edition, message))
    return changes


@dataclass(frozen=True)
class EditionDiff:
    """One edition against the one before it."""

    added: tuple[str, ...]
    dropped: tuple[str, ...]
    reworded: tuple[tuple[str, str, str], ...]


def edition_diff(catalog: Catalog, edition: Edition) -> EditionDiff | None:
    """An edition against its predecessor; None for the oldest."""
    editions = list(catalog.editions.values())
    position = editions.index(edition)
    return _diff(editions[position - 1].rows, edition.rows) if position else None


def _diff(old: Mapping[str, str], new: Mapping[str, str]) -> EditionDiff:
    kept = sorted(old.keys() & new.keys())
    return EditionDiff(
        added=tuple(sorted(new.keys() - old.keys())),
        dropped=tuple(sorted(old.keys() - new.keys())),
        reworded=tuple((c, old[c], new[c]) for c in kept if old[c] != new[c]),
    )


def unlisted(codes: Iterable[Code]) -> list[str]:
    """The provider's codes that no edition has."""
    return [code.code for code in codes if not code.messages and code.kind != "local"]


def prevention(code: Code) -> str:
    """How a code can be prevented; ours are a group of their own, ``local``."""
    return "local" if code.kind == "local" else code.prevention


def by_prevention(book: Book) -> dict[str, list[Code]]:
    """The codes by how they can be prevented."""
    groups: dict[str, list[Code]] = {name: [] for name in PREVENTIONS}
    for code in book.codes:
        groups[prevention(code)].append(code)
    return groups


def rules_text(book: Book, code: Code) -> str:
    """The first rule of a code in words, and how many more there are."""
    first, *more = code.rules
    text = f"{first.param}: {book.rules[first.id].expects}"
    return f"{text} (and {len(more)} more)" if more else text


def parameter_text(parameter: Parameter) -> str:
    """What a parameter is, where its values come from and what to mind."""
    parts = [parameter.summary]
    parts += [f"Values from {parameter.values_from}."] if parameter.values_from else []
    parts += ["Secret: its value is never reported or logged."] if parameter.sensitive else []
    parts += [parameter.note] if parameter.note else []
    return " ".join(parts)


def exact(info: RuleInfo) -> str | None:
    """What a rule expects to the letter, where its type's summary stands for it."""
    words = expects(info.rule)
    return None if words == info.expects else words


def rules_citing(catalog: Catalog, source_id: str) -> int:
    """How many rules rest on a source."""
    return sum(rule.evidence.source == source_id for rule in catalog.rules.values())


@dataclass(frozen=True)
class Area:
    """One area of the API with what belongs to it, by name."""

    name: str
    codes: tuple[Code, ...]
    methods: tuple[Method, ...]


def areas(catalog: Catalog) -> list[Area]:
    """The areas, by name."""
    codes = sorted(catalog.codes.values(), key=lambda code: code.code)
    methods = sorted(catalog.methods.values(), key=lambda method: method.name)
    names = {code.area for code in codes} | {method.area for method in methods}
    return [
        Area(
            name,
            tuple(code for code in codes if code.area == name),
            tuple(method for method in methods if method.area == name),
        )
        for name in sorted(names)
    ]


def lookup_keys(rules: Iterable[Rule]) -> list[str]:
    """The lookups (``method.field``) that the rules need, each once."""
    keys: dict[str, None] = {}
    for rule in rules:
        constraint = rule.constraint
        options = constraint.values if isinstance(constraint, AnyOf) else (constraint,)
        for option in options:
            if isinstance(option, LOOKUPS):
                keys[f"{option.method}.{option.field}"] = None
    return list(keys)


def disputes_on(code: Code, catalog: Catalog) -> list[Dispute]:
    """The disputed points that name the code or one of its rules."""
    names = {code.code, *(rule.id for rule in code.rules)}
    return [dispute for dispute in catalog.disputes if names & _names_of(dispute)]


def _names_of(dispute: Dispute) -> set[str]:
    says = (says for _, says in dispute.claims)
    return names_in(" ".join((dispute.subject, dispute.treatment, *says)))


class Usage:
    """The catalog by what it is looked up by: rules by type, users of types, mentions."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.programs: dict[str, Program] = {p.method.name: p for p in book.programs.methods}
        self.rules_by_type: dict[str, list[RuleInfo]] = {}
        self.users: dict[str, dict[str, list[str]]] = {}
        self.mentions: dict[str, list[Code]] = {}
        self._collect_rules()
        self._collect_users()
        self._collect_mentions()

    def _collect_rules(self) -> None:
        for info in self.book.rules.values():
            if info.rule.type_name:
                self.rules_by_type.setdefault(info.rule.type_name, []).append(info)

    def _collect_users(self) -> None:
        for method in self.book.catalog.methods.values():
            for parameter in method.parameters:
                users = self.users.setdefault(parameter.type.name, {})
                users.setdefault(parameter.name, []).append(method.name)

    def _collect_mentions(self) -> None:
        for code in self.book.codes:
            for name in names_in(f"{code.remedy} {code.server_reason or ''}"):
                self.mentions.setdefault(name, []).append(code)

    def rules_of(self, method: Method) -> Iterator[RuleInfo]:
        """The rules of a method in the order in which they are checked."""
        for step in self.programs[method.name].steps:
            for check in step.checks:
                yield self.book.rules[check.rule.id]

    def also(self, method: Method) -> list[str]:
        """The codes that name the method and that no check of it predicts."""
        predicted = self.book.statuses_of(method.name)
        codes = self.mentions.get(method.name, ())
        return [code.code for code in codes if code.code not in predicted]

    def constraints(self, method: Method, parameter: Parameter) -> list[str]:
        """What the value of a parameter must be, each once, in the order of checks."""
        found = [
            info.expects
            for info in self.rules_of(method)
            if info.rule.param == parameter.name
            and not info.rule.needs_lookup
            and not isinstance(info.rule.constraint, PRESENCE)
        ]
        own = self.accepts(parameter.type)
        return list(dict.fromkeys(found)) or ([own] if own else [])

    def accepts(self, typedef: TypeDef) -> str | None:
        """A type's constraint in words."""
        if typedef.constraint is None:
            return None
        # The wording is made for rules, so the constraint borrows one.
        template = next(iter(self.book.catalog.rules.values()))
        return expects(replace(template, constraint=typedef.constraint, when=()))
