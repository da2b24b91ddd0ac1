"""What a schema library can say of one method; it sits between the catalog and the peers.

A field is a parameter with the rules that every schema language knows: present or
not, one of some texts, a regular expression, a longest length.  Rules that warn,
that depend on other parameters or on the account are left out; how much that
leaves is measured (:mod:`.coverage`), not claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.model import Rule
from voipms_rules.plan import MethodPlan
from voipms_rules.targets.json_schema.values import regex

# An integer range up to this long is spelled out, which every peer judges faster
# than a regular expression.
_MOST_VALUES = 128

# Exact expressions for dates and bounded decimals run to hundreds of characters;
# peers get what people write instead, which says less and runs faster.
_DATE = "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
_TIME = "(?: [0-9]{2}:[0-9]{2}:[0-9]{2})?"


@dataclass(frozen=True)
class Field:
    """One parameter.  ``values`` (the accepted texts) goes before ``pattern``.

    The pattern has no anchors.  On an optional parameter the empty text passes too.
    ``rules`` are the ids of the rules that went into it.
    """

    required: bool = False
    values: tuple[str, ...] = ()
    pattern: str = ""
    max_length: int | None = None
    rules: tuple[str, ...] = ()

    @property
    def min_length(self) -> int | None:
        """One where nothing else refuses the empty text."""
        return 1 if self.required and not self.values and not self.pattern else None

    @property
    def anchored(self) -> str:
        """The pattern as a full match in engines that search."""
        return f"^(?:{self.pattern})$" if self.required else f"^(?:{self.pattern})?$"

    def refuses(self, text: str) -> bool:
        """Whether what the field says is enough to refuse a text that is not empty."""
        if self.values:
            return text not in self.values
        too_long = self.max_length is not None and len(text) > self.max_length
        return too_long or (self.pattern != "" and re.fullmatch(self.pattern, text) is None)

    @property
    def accepted(self) -> tuple[str, ...]:
        """The accepted texts, the empty one among them where the parameter is optional."""
        return self.values if self.required else ("", *self.values)


Fields = Mapping[str, Field]


def fields_of(plan: MethodPlan) -> Fields:
    """The fields of a method, in declared order."""
    fields = {parameter.name: Field() for parameter in plan.method.parameters}
    for rule in _sayable(plan):
        fields[rule.param] = _with(fields[rule.param], rule)
    return fields


def _sayable(plan: MethodPlan) -> Iterator[Rule]:
    for step in plan.steps:
        for rule in step.rules:
            if len(rule.params) == 1 and not rule.when and rule.evidence.level != "inferred":
                yield rule


def _with(field: Field, rule: Rule) -> Field:
    """The field with a rule added; a second rule on the value is one too many for some peers."""
    if isinstance(rule.constraint, c.Required):
        return replace(field, required=True, rules=(*field.rules, rule.id))
    if field.values or field.pattern or field.max_length is not None:
        return field
    said = _value(rule.constraint)
    return replace(said, required=field.required, rules=(*field.rules, rule.id)) if said else field


def _value(constraint: c.Constraint) -> Field | None:
    match constraint:
        case c.OneOf(values, ignore_case):
            return Field(values=_spellings(values) if ignore_case else values)
        case c.Integer(low, high, step, False) if (high - low) // step < _MOST_VALUES:
            return Field(values=tuple(map(str, range(-(-low // step) * step, high + 1, step))))
        case c.Length(_, int() as most):
            return Field(max_length=most)
        case c.Date(time=time):
            return Field(pattern=f"{_DATE}{_TIME}" if time else _DATE)
        case c.Decimal(scale=scale):
            return Field(pattern=rf"-?[0-9]+(?:\.[0-9]{{1,{scale}}})?")
    found = regex(constraint)
    return Field(pattern=found.text) if found else None


def _spellings(values: tuple[str, ...]) -> tuple[str, ...]:
    """The spellings people use where case does not count; a set is faster than a pattern."""
    return tuple(dict.fromkeys(s for v in values for s in (v, v.lower(), v.upper(), v.title())))
