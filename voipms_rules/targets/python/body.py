"""The body of one generated function: a program's steps as straight lines.

Values come as the caller has them.  A function that finds nothing must know that
everything was the text that would be sent, so each parameter is vouched for: by
its own check, where only ASCII text passes that, by a look at its value
otherwise.  A value that nobody can vouch for, or a parameter that nobody has
seen, makes the function answer (), and the runtime puts the values into wire
form and asks again.  A good call is answered with None.

Steps on the same parameter are printed under one look at its value, and a
function stops as soon as it has seen all that was given and nothing ahead minds
what is absent: a call costs what it supplies, not what the method declares.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from voipms_rules.catalog.model import Rule
from voipms_rules.plan.program import (
    And,
    Call,
    Check,
    Expr,
    Given,
    Not,
    Or,
    Program,
    ProgramStep,
    Var,
    conjuncts,
    variables_of,
)
from voipms_rules.plan.reading import confines, dates_of
from voipms_rules.targets.book import RuleInfo
from voipms_rules.targets.python.printer import PythonPrinter, day, local
from voipms_rules.targets.python.tables import Quick

_MANY = 12  # from so many parameters on it pays to look the method ``get`` up once
_CLOSING = "    return (found or None) if seen == total else ()"


def body_of(printer: PythonPrinter, names: RuleNames, program: Program) -> list[str]:
    """The lines of a method's function."""
    many = len(program.method.parameters) > _MANY
    body = _Body(printer, names, frozenset(dates_of(program)), "get" if many else "params.get")
    groups = [list(steps) for _, steps in groupby(program.steps, key=lambda s: s.step.params)]
    empty_is_fine = body.minds_nothing(groups)
    for index, steps in enumerate(groups):
        if index and body.minds_nothing(groups[index:]):
            body.stop()
        body.group(steps[0].step.params, steps)
    body.vouch(parameter.name for parameter in program.method.parameters)
    return [*_opening(body, empty_is_fine, many), *body.lines, _CLOSING]


def _opening(body: _Body, empty_is_fine: bool, many: bool) -> Iterator[str]:
    if empty_is_fine:
        yield "    if not params:"
        yield "        return None if params.__class__ is dict else ()"
    yield "    found: Findings = ()"
    yield f"    seen = {body.required}"
    yield "    total = len(params)"
    if many:
        yield "    get = params.get"


@dataclass
class RuleNames:
    """The constants that hold the rules of an area, in order of first use."""

    infos: Mapping[str, RuleInfo]
    names: dict[str, str] = field(default_factory=dict)

    def of(self, rule: Rule) -> str:
        return self.names.setdefault(rule.id, f"R{len(self.names) + 1}")

    def secret(self, rule: Rule) -> bool:
        return self.infos[rule.id].secret


@dataclass(frozen=True)
class _Arm:
    """A check as it is asked where it is known whether its parameter is given.

    It is broken when all of ``tests`` hold; without any it always is.
    """

    check: Check
    tests: tuple[Expr, ...]

    @property
    def asks(self) -> Expr | None:
        """What a value must satisfy, where that is all there is to it."""
        if len(self.tests) != 1:
            return None
        return self.tests[0].part if isinstance(self.tests[0], Not) else Not(self.tests[0])


Chain = tuple[_Arm, ...]
Note = Callable[[int, Check], None]


@dataclass(frozen=True)
class _Own:
    """Steps on one parameter: what is asked when it is absent, and when it has a value."""

    absent: tuple[Chain, ...]
    valued: tuple[Chain, ...]

    @classmethod
    def of(cls, steps: Sequence[ProgramStep], name: str) -> _Own | None:
        """The two sides of steps; None where a check is not on one of them."""
        if not all(_sides(check, name) for step in steps for check in step.checks):
            return None
        return cls(*(tuple(filter(None, _chains(steps, name, given))) for given in (False, True)))

    @property
    def only(self) -> _Arm | None:
        """The one check of the value, where there is just one."""
        return self.valued[0][0] if [len(chain) for chain in self.valued] == [1] else None

    @property
    def asks(self) -> Expr | None:
        """What a value must satisfy, where that is one check."""
        return self.only.asks if self.only else None

    @property
    def reads(self) -> list[str]:
        """The parameters that are looked at, its own first."""
        checks = [arm.check for chain in (*self.absent, *self.valued) for arm in chain]
        return [checks[0].rule.param, *(n for c in checks for n in variables_of(c.broken))]

    @property
    def only_dates(self) -> bool:
        """Whether all that is asked of a value is to be a date, and nothing depends on others."""
        asked = [arm.asks for chain in self.valued for arm in chain]
        dates = [isinstance(test, Call) and test.name == "date" for test in asked]
        return bool(dates) and all(dates) and len(set(self.reads)) == 1

    @property
    def missing(self) -> _Arm | None:
        """The one check of absence, where there is just one and it is unconditional."""
        arms = [arm for chain in self.absent for arm in chain]
        return arms[0] if len(arms) == 1 and not arms[0].tests else None

    @property
    def vouches(self) -> bool:
        """Whether only well-formed text passes the checks of the value."""
        arms = [arm for chain in self.valued for arm in chain]
        return any(arm.asks and confines(arm.asks, Var(arm.check.rule.param)) for arm in arms)

    @property
    def blames_absence(self) -> bool:
        """Whether a rule is always broken where the parameter is absent."""
        return any(not arm.tests for chain in self.absent for arm in chain)


def _chains(steps: Sequence[ProgramStep], name: str, given: bool) -> Iterator[Chain]:
    for step in steps:
        yield tuple(
            _Arm(check, tests)
            for check in step.checks
            for side, tests in _sides(check, name)
            if side == given
        )


def _sides(check: Check, name: str) -> list[tuple[bool, tuple[Expr, ...]]]:
    """Where a check is asked (given or absent) and what is left to test there."""
    given = Given(Var(name))
    parts = conjuncts(check.broken)
    for side, guard in ((True, given), (False, Not(given))):
        if guard in parts:
            return [(side, tuple(part for part in parts if part != guard))]
    match parts[-1]:
        case Or((first, second)) if first == Not(given):  # absent, or as good as
            return [(False, parts[:-1]), (True, (*parts[:-1], second))]
    return []


@dataclass
class _Body:
    """Collects the lines of one function."""

    printer: PythonPrinter
    names: RuleNames
    dates: frozenset[str]
    get: str
    lines: list[str] = field(default_factory=list)
    fetched: set[str] = field(default_factory=set)
    vouched: set[str] = field(default_factory=set)
    required: int = 0
    next_stop: int = 0

    def line(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def add(self, depth: int, check: Check) -> None:
        """Note a broken rule with the value at fault, unless that is a secret."""
        kept = "None" if self.names.secret(check.rule) else self.known(check.rule.param)
        warns = check.rule.evidence.level == "inferred"
        self.line(depth, f"found += (({self.names.of(check.rule)}, {kept}, {warns}),)")

    def known(self, name: str) -> str:
        """The value of a parameter where it has been looked at, or may not have been."""
        return local(name) if name in self.fetched else f"{self.get}({name!r})"

    def give_up(self, depth: int, doubt: str, word: str = "if") -> None:
        self.line(depth, f"{word} {doubt}:")
        self.line(depth + 1, "return ()")

    def sure(self, name: str) -> str:
        """Whether a value is the text that would be sent; most is ASCII, which is asked first."""
        return f"(plain({local(name)}) or {self.printer.primitive('text')}({local(name)}))"

    def fetch(self, names: Iterable[str]) -> None:
        for name in names:
            if name not in self.fetched:
                self.fetched.add(name)
                self.line(1, f"{local(name)} = {self.get}({name!r})")
                if name in self.dates:
                    self.fetch_day(name)

    def fetch_day(self, name: str) -> None:
        known, taken = (self.printer.primitive(p) for p in ("known_day", "day"))
        value, number = local(name), day(Var(name))
        self.line(1, f"{number} = {known}({value}) or ({value} and {taken}({value}))")

    def group(self, params: tuple[str, ...], steps: list[ProgramStep]) -> None:
        """Consecutive steps on the same parameters."""
        own = _Own.of(steps, params[0]) if len(params) == 1 else None
        if own is None or params[0] in self.vouched:
            self.chains(steps)
        else:
            self.vouched.add(params[0])
            self.own(params[0], own)

    def minds_nothing(self, ahead: Sequence[Sequence[ProgramStep]]) -> bool:
        """Whether no check ahead can be broken while all it has not seen is absent."""
        return all(
            _givens(check.broken) - self.vouched
            for steps in ahead
            for step in steps
            for check in step.checks
        )

    def stop(self) -> None:
        """Stop where all that was given has been seen; most calls give little, so ask early."""
        if len(self.vouched) >= self.next_stop:
            self.next_stop = len(self.vouched) * 3 // 2 + 1
            self.line(1, "if seen == total:")
            self.line(2, "return found or None")

    def chain(self, depth: int, chain: Chain, note: Note, *also: Expr) -> None:
        """Checks of which the first that is broken speaks."""
        for index, arm in enumerate(chain):
            tests = (*arm.tests, *also)
            if not tests and not index:
                note(depth, arm.check)
                return
            word = "elif" if index else "if"
            self.line(depth, f"{word} {self.printer.all(tests)}:" if tests else "else:")
            note(depth + 1, arm.check)
            if not tests:
                return

    # -- one parameter alone ---------------------------------------------------------

    def own(self, name: str, own: _Own) -> None:
        """Steps on one parameter, in the shortest of four forms."""
        self.required += own.blames_absence
        quick = self.printer.tables.quick(own.asks) if own.asks else None
        if own.only_dates and name not in self.fetched:
            self.padded_date(name, own)
        elif quick and own.missing and name not in self.dates:
            self.required_member(name, own, quick)
        elif own.absent:
            self.fetch(own.reads)
            self.line(1, f"if {local(name)}:")
            self.count(own)
            self.valued(name, own)
            self.absent(name, own)
        else:
            self.optional(name, own, quick)

    def optional(self, name: str, own: _Own, quick: Quick | None) -> None:
        """Checks of a value; the empty text, which means the same as none, is let off last."""
        self.fetch(read for read in own.reads if read != name or name in self.dates)
        self.line(1, f"if {self.value(name)} is not None:")
        self.line(2, "seen += 1")
        if quick and own.only:
            table = self.printer.tables.union(quick.tables, optional=True)
            rest = f" and {self.rest(name, own, quick.rest)}" if quick.rest else ""
            self.line(2, f"if {local(name)} not in {table}{rest}:")
            self.blame(3, own.only.check)
        else:
            self.valued(name, own, Not(Call("equals", (Var(name), ""))))

    def required_member(self, name: str, own: _Own, quick: Quick) -> None:
        """A membership test; of the others it is asked whether they are there at all."""
        assert own.only and own.missing
        self.line(1, f"if {self.value(name)} not in {self.printer.tables.union(quick.tables)}:")
        self.line(2, f"if not {local(name)}:")
        self.discount(3, local(name))
        self.add(3, own.missing.check)
        self.line(2, f"elif {self.rest(name, own, quick.rest)}:" if quick.rest else "else:")
        self.blame(3, own.only.check)

    def rest(self, name: str, own: _Own, rest: Expr) -> str:
        """The negation of what is left of a quick test."""
        if own.vouches:
            return self.printer.denied_rest(rest)
        return f"not ({self.sure(name)} and ({self.printer.rest(rest)}))"

    def padded_date(self, name: str, own: _Own) -> None:
        """Days seen before are known to be dates of the usual form, which pass every check."""
        known, taken = (self.printer.primitive(p) for p in ("known_day", "day"))
        self.line(1, f"if {day(Var(name))} := {known}({self.value(name)}):")
        self.line(2, "pass" if own.blames_absence else "seen += 1")
        self.line(1, f"elif {local(name)}:")
        self.count(own)
        self.line(2, f"{day(Var(name))} = {taken}({local(name)})")
        self.valued(name, own)
        self.absent(name, own)

    def value(self, name: str) -> str:
        """The value of a parameter, put into its variable on the way."""
        if name in self.fetched:
            return local(name)
        self.fetched.add(name)
        return f"({local(name)} := {self.get}({name!r}))"

    def count(self, own: _Own) -> None:
        """Count a value that is there; what no call passes without was counted at the start."""
        if not own.blames_absence:
            self.line(2, "seen += 1")

    def discount(self, depth: int, value: str) -> None:
        """Take back what was counted at the start; the empty text is there all the same."""
        self.line(depth, f"if {value} is None:")
        self.line(depth + 1, "seen -= 1")
        self.give_up(depth, f"{value} != ''", word="elif")

    def valued(self, name: str, own: _Own, *also: Expr) -> None:
        """The checks of a value that is there."""
        if not own.vouches:
            self.give_up(2, f"not {self.sure(name)}")
        for chain in own.valued:
            self.chain(2, chain, self.blame if own.vouches else self.add, *also)

    def absent(self, name: str, own: _Own) -> None:
        """The other side: what is asked where there is no value, or an empty one."""
        self.line(1, "else:")
        if own.blames_absence:
            self.discount(2, local(name))
        else:
            self.line(2, f"if {local(name)} == '':")
            self.line(3, "seen += 1")
            self.give_up(2, f"{local(name)} is not None", word="elif")
        for chain in own.absent:
            self.chain(2, chain, self.add)

    def blame(self, depth: int, check: Check) -> None:
        """Note a value that broke a rule; the runtime looks at it again, if it gets to see it."""
        if self.names.secret(check.rule):
            self.give_up(depth, f"not {self.sure(check.rule.param)}")
        self.add(depth, check)

    # -- several parameters ----------------------------------------------------------

    def chains(self, steps: Sequence[ProgramStep]) -> None:
        self.fetch(name for s in steps for c in s.checks for name in variables_of(c.broken))
        for step in steps:
            self.chain(
                1, tuple(_Arm(check, conjuncts(check.broken)) for check in step.checks), self.add
            )

    def vouch(self, names: Iterable[str]) -> None:
        """Look at the values that no check of their own vouched for."""
        for name in names:
            if name not in self.vouched:
                self.line(1, f"if {self.value(name)} is not None:")
                self.give_up(2, f"not {self.sure(name)}")
                self.line(2, "seen += 1")


def _givens(expr: Expr) -> set[str]:
    """Parameters without any of which an expression is false."""
    match expr:
        case Given(Var(name)) | Call("equals" | "in_set", (Var(name), *_)):
            return {name}
        case And(parts):
            return set().union(*map(_givens, parts))
        case Or(parts):
            return set.intersection(*map(_givens, parts))
    return set()
