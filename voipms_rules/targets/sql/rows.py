"""One regular expression for a whole row, for engines to which each call of one is dear.

Bulk checking on Spark looks at a row with :mod:`.glance` first.  The texts of
which that would ask a regular expression each are joined here, and one
expression with a part for each tells whether they are all fine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voipms_rules.catalog.patterns import class_body, to_dfa
from voipms_rules.plan.program import (
    Call,
    Const,
    Expr,
    Given,
    Items,
    Not,
    Var,
    conjuncts,
    needed_by,
    variables_of,
)
from voipms_rules.targets.sql.dialects import Dialect
from voipms_rules.targets.sql.printer import SqlPrinter, items_regex, regular

SEPARATOR = "\x1f"  # ends each text; a row that has it elsewhere is not fine at a glance
_END = r"\x1F"


def join(
    asked: Iterable[Expr], exact: SqlPrinter, all_: bool = False
) -> tuple[list[str], list[Expr]]:
    """One condition that holds only if many of these do not, and the others of them.

    ``all_`` takes in what the engine has something cheaper for: that is less to compile,
    where few rows are asked.
    """
    fields: dict[str, list[str]] = {}
    rest = [broken for broken in asked if not _take(broken, fields, exact.dialect, all_)]
    if not fields:
        return [], rest
    texts = [exact.var(Var(name)) for name in fields]
    needed = set(map(needed_by, rest))
    regex = "".join(_part(regexes, name in needed) for name, regexes in fields.items())
    joined = exact.dialect.joined(texts, SEPARATOR)
    left = [broken for broken in rest if needed_by(broken) not in fields]
    return [exact.dialect.full_match(joined, regex)], left


def _take(broken: Expr, fields: dict[str, list[str]], dialect: Dialect, all_: bool) -> bool:
    """Put the test of a rule into the fields, if it is of a kind that can stand there.

    What is asked of a text under a condition is asked always there, which says more.
    """
    found = next(_tests(broken, dialect, all_), None)
    if found is not None:
        name, regex = found
        fields.setdefault(name, []).append(regex)
    return found is not None


def _tests(broken: Expr, dialect: Dialect, all_: bool) -> Iterator[tuple[str, str]]:
    """Parameters that may be missing, and what the text of any one must match."""
    parts = conjuncts(broken)
    given = {part.var.name for part in parts if isinstance(part, Given)}
    for test in parts:
        names = set(variables_of(test))
        if isinstance(test, Not) and len(names) == 1 and names <= given:
            regex = _regex(test.part, dialect) or (_simple(test.part) if all_ else None)
            if regex is not None:
                yield names.pop(), regex


def _part(regexes: list[str], needed: bool) -> str:
    """The part for one text, which may be empty if not needed: all but the last look ahead."""
    *first, last = (f"(?:{regex})?{_END}" for regex in dict.fromkeys(regexes))
    some = f"(?!{_END})" if needed else ""
    return some + "".join(f"(?={regex})" for regex in first) + last


def _regex(test: Expr, dialect: Dialect) -> str | None:
    """A regular expression where the engine has nothing cheaper for a test."""
    match test:
        case Call("chars_only", (_, Const(values=chars))) if SEPARATOR not in chars:
            return f"[{class_body(frozenset(chars))}]*"
        case Call("chars_some", (_, Const(values=chars))) if SEPARATOR not in chars:
            some = frozenset(chars)
            if dialect.surely_some("", some, False) is None:
                return f"[^{_END}]*[{class_body(some)}][^{_END}]*"
        case Call("matches", (_, Const(values=(pattern,)))) if not _takes_separator(pattern):
            return regular(test)
        case Items():
            return items_regex(test)
    return None


def _simple(test: Expr) -> str | None:
    """A regular expression for what every engine can tell without."""
    match test:
        case Call("in_set" | "in_set_fold", (_, Const(values=texts)) as args) if all(
            text.isprintable() and text.isascii() for text in texts
        ):
            return regular(Call("in_set", args))
        case Call("digits"):
            return regular(test)
    return None


def _takes_separator(pattern: str) -> bool:
    """Whether the separator may stand in a text that matches."""
    dfa = to_dfa(pattern)
    return any(state >= 0 for state in dfa.table[dfa.classes[ord(SEPARATOR)] :: dfa.columns])
