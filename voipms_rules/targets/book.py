"""The book: what every emitter is given.

It joins the catalog with the lowered programs and numbers the rules, so that
all targets agree on names, order and wording.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from voipms_rules.catalog.constraints import KnownMethod
from voipms_rules.catalog.model import Catalog, Code, Method, Rule
from voipms_rules.plan.program import Programs, lower
from voipms_rules.plan.wording import Limit, expects, limit


@dataclass(frozen=True)
class RuleInfo:
    """A rule as targets print it.

    ``secret`` is true when the value of its parameter must not be shown.
    """

    rule: Rule
    expects: str
    limit: Limit
    secret: bool

    @property
    def warning(self) -> bool:
        """Whether the rule warns by default instead of failing."""
        return self.rule.evidence.level == "inferred"


@dataclass(frozen=True)
class Book:
    """Catalog and programs, ready to print."""

    catalog: Catalog
    programs: Programs

    @classmethod
    def of(cls, catalog: Catalog) -> Book:
        """The book of a catalog."""
        return cls(catalog, lower(catalog))

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """All codes, the provider's and ours, sorted by name (ASCII)."""
        return tuple(sorted(self.catalog.codes.values(), key=lambda code: code.code))

    @cached_property
    def rules(self) -> Mapping[str, RuleInfo]:
        """All rules by id, in catalog order."""
        return {rule.id: self._info(rule) for rule in self.catalog.rules.values()}

    @cached_property
    def rules_by_area(self) -> Mapping[str, list[RuleInfo]]:
        """The rules by the area of their code, areas sorted."""
        grouped: dict[str, list[RuleInfo]] = {}
        for info in self.rules.values():
            grouped.setdefault(self.catalog.codes[info.rule.code].area, []).append(info)
        return dict(sorted(grouped.items()))

    @cached_property
    def reported(self) -> Sequence[RuleInfo]:
        """The rules a check of a method can report; the rest judge what is not its business."""
        return [
            info
            for info in self.rules.values()
            if info.rule.methods or isinstance(info.rule.constraint, KnownMethod)
        ]

    def _info(self, rule: Rule) -> RuleInfo:
        parameters = [
            self.catalog.methods[name].by_name[rule.param]
            for name in rule.methods
            if rule.param in self.catalog.methods[name].by_name
        ]
        secret = any(p.sensitive for p in parameters) or rule.param == "api_password"
        typedef = self.catalog.types.get(rule.type_name or "")
        return RuleInfo(
            rule, expects(rule, typedef.summary if typedef else None), limit(rule), secret
        )

    def statuses_of(self, method: str) -> tuple[str, ...]:
        """The codes a rule of this method can predict, sorted."""
        return tuple(sorted({rule.code for rule in self.catalog.rules_of(method)}))


def switch_words(method: Method) -> list[tuple[str, tuple[str, str] | None]]:
    """A method's parameters with the words for false and true, where not ``0`` and ``1``."""
    usual = (None, ("0", "1"))
    return [
        (p.name, None if p.type.booleans in usual else p.type.booleans) for p in method.parameters
    ]
