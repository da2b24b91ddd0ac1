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
from voipms_rules.plan.partial import ALWAYS
from voipms_rules.plan.program import (
    And,
    Call,
    Const,
    Expr,
    Given,
    Not,
    Or,
    Program,
    Var,
    calls_of,
    conjuncts,
    needed_by,
    variables_of,
)
from voipms_rules.plan.wording import Limit
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql import rows
from voipms_rules.targets.sql.dialects import FIELDS, Dialect
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
class Record:
    """One violation: texts, and the expression for the value that it shows."""

    code: str
    param: str
    rule: str
    severity: str
    actual: str | None = None
    limit: str | None = None


# Conditions of which the first that holds speaks, or keeps silent.
Chain = Sequence[tuple[str, Record | None]]


@dataclass(frozen=True)
class Violations:
    """Prints what is wrong with the rows of one method; ``present`` are the columns it may read."""

    book: Book
    printer: SqlPrinter
    settling: Settling = field(default_factory=Settling)
    present: Collection[str] | None = None

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
        if ALWAYS in asked:
            return "FALSE"
        needed = _needed(asked)
        short = [broken for broken in asked if _is_usual(broken, usual)]
        joined, others = self._joined([broken for broken in asked if broken not in short])
        tests = [test for _, test in self._glances(others, needed)]
        rest = self._shortened(short, usual, needed)
        return "\n    AND ".join([*joined, *tests, *rest]) or "TRUE"

    def _joined(self, asked: list[Expr], all_: bool = False) -> tuple[list[str], list[Expr]]:
        """Tests that are made at once, if that pays, and what is left to ask."""
        if not self.dialect.REGEX_IS_DEAR:
            return [], asked
        return rows.join(asked, self.printer, all_)

    def glances(self, program: Program) -> list[tuple[frozenset[str], str]]:
        """The parts of that question that cost something, by the parameters that each is about."""
        asked = [broken for broken in self._asked(program) if broken != ALWAYS]
        dear = {frozenset(variables_of(broken)) for broken in asked if not _is_cheap(broken)}
        return [part for part in self._glances(asked, _needed(asked)) if part[0] in dear]

    def _glances(
        self, asked: Iterable[Expr], needed: Collection[str]
    ) -> list[tuple[frozenset[str], str]]:
        glance = Glance(self.printer, needed)
        found: dict[frozenset[str], dict[str, None]] = {}
        for broken in _together(asked):
            test = glance.negated(broken)
            if test != "TRUE":
                found.setdefault(frozenset(variables_of(broken)), {})[test] = None
        return [(names, "\n    AND ".join(tests)) for names, tests in found.items()]

    def _shortened(
        self, asked: list[Expr], usual: Mapping[str, str], needed: Collection[str]
    ) -> Iterator[str]:
        """Tests of parameters alone, but for rows that say what most do, and then parameters."""
        joined, others = self._joined(asked, all_=True)
        tests = {next(iter(names)): test for names, test in self._glances(others, needed)}
        if not joined:
            tests = {name: f"({self._says(name, usual)} OR ({t}))" for name, t in tests.items()}
        if joined or tests:
            names = dict.fromkeys(name for broken in asked for name in variables_of(broken))
            same = " AND ".join(self._says(name, usual) for name in names)
            by_column = "\n    AND ".join([*joined, *tests.values()])
            yield f"({same}\n    OR ({by_column}))"

    def _says(self, name: str, usual: Mapping[str, str]) -> str:
        return f"{self.printer.var(Var(name))} = {self.dialect.text(usual[name])}"

    def _asked(self, program: Program) -> list[Expr]:
        """When the rules that are heard are broken, but for what others tell already."""
        asked = [
            check.broken
            for step in program.steps
            for check in step.checks
            if self.settling.severity(check.rule)
        ]
        return [broken for broken in asked if not _is_idle(broken, asked)]

    def of(self, program: Program, extra: Sequence[Chain] = ()) -> str:
        """The list of violations in the plan's order, ``extra`` ones behind it."""
        return self.listed([*self._steps(program), *extra])

    def none(self) -> str:
        """The list of no violations."""
        return f"CAST({self.dialect.array([])} AS {self.dialect.violations_type()})"

    def _steps(self, program: Program) -> Iterator[Chain]:
        """A rule that is ignored still keeps those behind it quiet."""
        for step in program.steps:
            chain = [
                (self.printer.condition(check.broken), self._record(check.rule))
                for check in step.checks
            ]
            if any(record for _, record in chain):
                yield chain

    def _record(self, rule: Rule) -> Record | None:
        """What a rule says, if it is heard; the value of a secret parameter is never shown."""
        severity, info = self.settling.severity(rule), self.book.rules[rule.id]
        if severity is None:
            return None
        actual = None if info.secret else self._actual(rule)
        return Record(rule.code, rule.param, rule.id, severity, actual, _limit_text(info.limit))

    def listed(self, chains: Sequence[Chain]) -> str:
        """What the chains say: numbers first, since a row has few of the many records."""
        if not chains:
            return self.none()
        numbers: dict[Record | None, str] = {None: "NULL"}
        cases = [f"\n    {_case(chain, numbers)}" for chain in chains]
        found = self.dialect.filter(self.dialect.array(cases), "found", "found IS NOT NULL")
        records = [record for record in numbers if record is not None]
        return self.dialect.transform(found, "found", self._numbered(records))

    def _numbered(self, records: Sequence[Record]) -> str:
        """The structure of the record whose number is ``found``."""
        return self.dialect.struct({name: self._field(name, records) for name in FIELDS})

    def _field(self, name: str, records: Sequence[Record]) -> str:
        if name == "actual":
            return self._chosen([r.actual or self.dialect.as_text("NULL") for r in records])
        return self._pick([self._literal(getattr(record, name)) for record in records])

    def _literal(self, text: str | None) -> str:
        return self.dialect.as_text("NULL") if text is None else self.dialect.text(text)

    def _pick(self, values: Sequence[str]) -> str:
        """The value whose number is ``found``, of literals."""
        same = len(set(values)) == 1
        return values[0] if same else self.dialect.item(self.dialect.array(values), "found")

    def _chosen(self, values: Sequence[str]) -> str:
        """The same of expressions, of which no other is computed."""
        numbers = {value: str(at) for at, value in enumerate(dict.fromkeys(values))}
        which = self._pick([numbers[value] for value in values])
        branches = (f"WHEN {number} THEN {value}" for value, number in numbers.items())
        return f"CASE {which} {' '.join(branches)} END"

    def _actual(self, rule: Rule) -> str | None:
        """The length for a rule on length, else the start of the value."""
        if self.present is not None and rule.param not in self.present:
            return None
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
    return {name for name in map(needed_by, asked) if name}


def _together(asked: Iterable[Expr]) -> Iterator[Expr]:
    """What is asked of a parameter under the same conditions, as one: they are looked at once."""
    groups: dict[tuple[tuple[Expr, ...], frozenset[str]], list[Expr]] = {}
    for broken in asked:
        *guards, last = conjuncts(broken)
        groups.setdefault((tuple(guards), frozenset(variables_of(last))), []).append(last)
    for (conditions, _), tests in groups.items():
        whole = Or(tuple(tests)) if len(tests) > 1 else tests[0]
        yield And((*conditions, whole)) if conditions else whole


def _is_cheap(broken: Expr) -> bool:
    """Whether only sizes are asked, which are known sooner than what a text says."""
    return all(call.name in ("length", "utf8_length") for call in calls_of(broken))


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


def _case(chain: Chain, numbers: dict[Record | None, str]) -> str:
    """The number of what a chain says; a new record gets the next one."""
    branches = (
        f"WHEN {condition}\n      THEN {numbers.setdefault(record, str(len(numbers)))}"
        for condition, record in chain
    )
    text = "\n    ".join(branches)
    return f"CASE {text} END"


def _limit_text(limit: Limit) -> str | None:
    """A bound as text; a list as JSON."""
    if isinstance(limit, list):
        return json.dumps(limit, ensure_ascii=False)
    return None if limit is None else str(limit)
