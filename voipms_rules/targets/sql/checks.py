"""What is said about a row: violations as an SQL list, from a method's program.

The emitter prints it over the relations ``calls`` and ``caller``, the bulk
engine over its own; both get the same text but for where account data stands.
:class:`Settling` is the one choke point for ``level`` and ``ignore``.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from voipms_rules.catalog.constraints import Length
from voipms_rules.catalog.model import LEVELS, Level, Rule
from voipms_rules.plan.program import (
    And,
    Call,
    Const,
    Expr,
    Given,
    Not,
    Program,
    ProgramStep,
    Var,
    variables_of,
)
from voipms_rules.plan.wording import Limit
from voipms_rules.targets.book import Book, RuleInfo
from voipms_rules.targets.sql import rows
from voipms_rules.targets.sql.dialects import Dialect
from voipms_rules.targets.sql.glance import Glance
from voipms_rules.targets.sql.printer import SqlPrinter

_DIGITS = frozenset("0123456789")
_SHOWN = 80  # characters of a value that a violation shows


@dataclass(frozen=True)
class Settling:
    """Which rules are heard, and which of them only warn."""

    level: Level = "observed"
    ignore: Collection[str] = field(default_factory=frozenset)

    def severity(self, rule: Rule) -> str | None:
        """``error`` or ``warning``; None for a rule that is ignored."""
        return self.severity_of(rule.id, rule.code, rule.evidence.level)

    def severity_of(self, rule: str, code: str, level: Level) -> str | None:
        """The same for what is no rule of the catalog, such as an unknown parameter."""
        if rule in self.ignore or code in self.ignore:
            return None
        return "warning" if LEVELS.index(level) > LEVELS.index(self.level) else "error"


@dataclass(frozen=True)
class Violations:
    """Prints what is wrong with the rows of one method."""

    book: Book
    printer: SqlPrinter
    settling: Settling = field(default_factory=Settling)

    @property
    def dialect(self) -> Dialect:
        return self.printer.dialect

    def suspect(self, program: Program) -> str:
        """True for every row that breaks a rule."""
        tests = dict.fromkeys(self.printer.condition(broken) for broken in self._asked(program))
        return "\n    OR ".join(f"({test})" for test in tests) or "FALSE"

    def fine(self, program: Program, usual: Mapping[str, str]) -> str:
        """True for most rows that break no rule, and for no other: the cheap question.

        ``usual`` are values of parameters that pass what is asked of them alone.
        """
        asked = self._asked(program)
        joined, others = self._joined(asked, usual)
        glances = self._glances(others, _needed(asked))
        tests = (self._shortened(names, tests, usual) for names, tests in glances)
        return "\n    AND ".join([*joined, *tests]) or "TRUE"

    def _joined(self, asked: list[Expr], usual: Mapping[str, str]) -> tuple[list[str], list[Expr]]:
        """Tests that are made at once, if that pays, and what is left to ask."""
        if not self.dialect.REGEX_IS_DEAR:
            return [], asked
        short = [broken for broken in asked if _is_usual(broken, usual)]
        joined, rest = rows.join((b for b in asked if b not in short), self.printer)
        return joined, [*rest, *short]

    def glances(self, program: Program) -> list[tuple[frozenset[str], str]]:
        """The parts of that question, by the parameters that each is about."""
        asked = self._asked(program)
        return self._glances(asked, _needed(asked))

    def _glances(
        self, asked: Iterable[Expr], needed: Collection[str]
    ) -> list[tuple[frozenset[str], str]]:
        glance = Glance(self.printer, needed)
        found: dict[frozenset[str], dict[str, None]] = {}
        for broken in asked:
            test = glance.negated(broken)
            if test != "TRUE":
                found.setdefault(frozenset(variables_of(broken)), {})[test] = None
        return [(names, "\n    AND ".join(tests)) for names, tests in found.items()]

    def _shortened(self, names: frozenset[str], test: str, usual: Mapping[str, str]) -> str:
        if not _is_one_of(names, usual):
            return test
        (name,) = names
        return f"({self.printer.var(Var(name))} = {self.dialect.text(usual[name])} OR ({test}))"

    def _asked(self, program: Program) -> list[Expr]:
        """When the rules that are heard are broken, but for what others tell already."""
        asked = [
            check.broken
            for step in program.steps
            for check in step.checks
            if self.settling.severity(check.rule)
        ]
        return [broken for broken in asked if not _is_idle(broken, asked)]

    def of(self, program: Program, extra: Sequence[str] = ()) -> str:
        """The list of violations in the plan's order, ``extra`` ones behind it."""
        found = [*self._steps(program), *extra]
        if not found:
            return self.none()
        listed = self.dialect.array([f"\n    {item}" for item in found])
        return self.dialect.filter(listed, "violation", "violation IS NOT NULL")

    def none(self) -> str:
        """The list of no violations."""
        return f"CAST({self.dialect.array([])} AS {self.dialect.violations_type()})"

    def _steps(self, program: Program) -> Iterator[str]:
        for step in program.steps:
            if any(self.settling.severity(check.rule) for check in step.checks):
                yield self._step(step)

    def _step(self, step: ProgramStep) -> str:
        """The first broken rule speaks; one that is ignored still keeps the rest quiet."""
        branches = (
            f"WHEN {self.printer.condition(check.broken)}\n      THEN {self._outcome(check.rule)}"
            for check in step.checks
        )
        chain = "\n    ".join(branches)
        return f"CASE {chain} END"

    def _outcome(self, rule: Rule) -> str:
        severity = self.settling.severity(rule)
        if severity is None:
            return "NULL"
        return self.record(self.book.rules[rule.id], severity)

    def record(self, info: RuleInfo, severity: str) -> str:
        """One violation; the value of a secret parameter is never shown."""
        rule = info.rule
        actual = None if info.secret else self._actual(rule)
        return self.violation(rule.code, rule.param, rule.id, severity, actual, info.limit)

    def violation(
        self,
        code: str,
        param: str,
        rule: str,
        severity: str,
        actual: str | None = None,
        limit: Limit = None,
    ) -> str:
        """The structure that stands for a violation."""
        text, nothing = self.dialect.text, self.dialect.as_text("NULL")
        return self.dialect.struct(
            {
                "code": text(code),
                "param": text(param),
                "rule": text(rule),
                "severity": text(severity),
                "actual": actual or nothing,
                "limit": nothing if limit is None else text(_limit_text(limit)),
            }
        )

    def _actual(self, rule: Rule) -> str:
        """The length for a rule on length, else the start of the value."""
        value = self.printer.var(Var(rule.param))
        if isinstance(rule.constraint, Length):
            in_bytes = rule.constraint.unit == "utf8_bytes"
            size = self.dialect.byte_length if in_bytes else self.dialect.length
            return self.dialect.as_text(size(value))
        return self.shown(value)

    def shown(self, value: str) -> str:
        """A value, cut where it is long."""
        cut = f"concat(substring({value}, 1, {_SHOWN}), {self.dialect.text('…')})"
        return f"CASE WHEN {self.dialect.length(value)} > {_SHOWN} THEN {cut} ELSE {value} END"


def _needed(asked: Iterable[Expr]) -> set[str]:
    """The parameters that must be there."""
    parts = (broken.part for broken in asked if isinstance(broken, Not))
    return {part.var.name for part in parts if isinstance(part, Given)}


def _is_usual(broken: Expr, usual: Mapping[str, str]) -> bool:
    return _is_one_of(frozenset(variables_of(broken)), usual)


def _is_one_of(names: frozenset[str], usual: Mapping[str, str]) -> bool:
    """Whether something is asked of one parameter only, of which there is a usual value."""
    return len(names) == 1 and names <= usual.keys()


def _is_idle(broken: Expr, others: Collection[Expr]) -> bool:
    """Whether another test finds all that this one does: no digits, hence other characters."""
    match broken:
        case And((Given(var), Not(Call("chars_only", (_, Const(values=accepted)))))):
            return set(accepted) >= _DIGITS and any(_asks_for_digits(o, var) for o in others)
    return False


def _asks_for_digits(broken: Expr, var: Var) -> bool:
    match broken:
        case And((Given(given), Not(Call("digits")))):
            return given == var
    return False


def _limit_text(limit: Limit) -> str:
    """A bound as text; a list as JSON."""
    return json.dumps(limit, ensure_ascii=False) if isinstance(limit, list) else str(limit)
