"""What is asked of a bulk run, and which column gives which parameter.

Everything that can be refused is refused here, before a row is read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql.checks import Settling

MIXED = "mixed"
METHOD = "method"  # the column that names the method, in a mixed input
Rows = Literal["bad", "good", "all"]


class BulkError(Exception):
    """A run cannot be done; the text says what and why."""


@dataclass(frozen=True)
class Job:
    """How rows are judged.

    ``method`` is a method, or ``mixed`` where a column names it.  ``mapping``
    is parameter -> column, ``constants`` parameter -> text, ``keep`` the
    columns that are no parameters and only handed through.
    """

    method: str
    now: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    keep: Collection[str] = ()
    settling: Settling = field(default_factory=Settling)
    lookups: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def mixed(self) -> bool:
        return self.method == MIXED

    def programs(self, book: Book) -> dict[str, Program]:
        """The programs that may be needed, by method."""
        known = {program.method.name: program for program in book.programs.methods}
        if self.mixed:
            return known
        if self.method not in known:
            raise BulkError(f"there is no method {self.method}{hint(self.method, known)}")
        return {self.method: known[self.method]}

    def parameters(self, book: Book) -> frozenset[str]:
        """The names a column may have."""
        programs = self.programs(book).values()
        names = {p.name for program in programs for p in program.method.parameters}
        return frozenset(names | {METHOD} if self.mixed else names)


def bind(job: Job, book: Book, columns: Sequence[str], where: str) -> dict[str, str]:
    """Parameter -> column of an input; raises BulkError for names that fit nowhere."""
    known = job.parameters(book)
    for name in (*job.mapping, *job.constants):
        _refuse_unknown(name, known, f"{job.method} has no parameter")
    for column in (*job.mapping.values(), *(k for k in job.keep if k != "*")):
        _refuse_unknown(column, columns, f"{where} has no column")
    given = {name: name for name in columns if name in known and name not in job.constants}
    bound = {**given, **job.mapping}
    for column in columns:
        _refuse_idle(job, column, bound, known, where)
    if job.mixed and METHOD not in bound:
        raise BulkError(f"{where} has no column {METHOD}; name one: --map {METHOD}=COLUMN")
    return bound


def _refuse_unknown(name: str, known: Iterable[str], message: str) -> None:
    if name not in known:
        raise BulkError(f"{message} {name}{hint(name, known)}")


def _refuse_idle(
    job: Job, column: str, bound: Mapping[str, str], known: Iterable[str], where: str
) -> None:
    """A column nobody looks at is likely a slip of the pen; ``--keep`` says it is not."""
    if column in bound.values() or column in job.keep or "*" in job.keep or column in job.constants:
        return
    if column == METHOD:
        raise BulkError(f"{where} names its methods: say {MIXED} instead of {job.method}")
    message = f"{where}: column {column} is no parameter of {job.method}"
    raise BulkError(f"{message}{hint(column, known)} (--map NAME={column}, or --keep {column})")


def hint(name: str, known: Iterable[str]) -> str:
    """``; did you mean …?`` where something is near."""
    folded = {candidate.lower(): candidate for candidate in known}
    near = get_close_matches(name.lower(), list(folded), n=1)
    return f"; did you mean {folded[near[0]]}?" if near else ""
