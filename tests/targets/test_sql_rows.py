"""The one regular expression for a row that Spark asks, in Python's ``re``, over all cases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import Case, cases
from voipms_rules.plan.program import Program
from voipms_rules.targets.book import Book
from voipms_rules.targets.sql import rows
from voipms_rules.targets.sql.dialects import Spark
from voipms_rules.targets.sql.printer import CallerColumns, SqlPrinter

_COLUMN = re.compile("calls[.]`([^`]*)`")


class Raw(Spark):
    """Leaves the columns and the expression as they are."""

    def joined(self, values: Sequence[str], end: str) -> str:
        return " ".join(values)

    def full_match(self, value: str, regex: str) -> str:
        return f"{value}\n{regex}"


@pytest.fixture(scope="module")
def by_method(catalog: Catalog) -> dict[str, list[Case]]:
    found = defaultdict(list)
    for case in cases(catalog):
        if all(isinstance(value, str) for value in case.params.values()):
            found[case.method].append(case)
    return found


@pytest.mark.parametrize("all_", [False, True])
def test_it_matches_no_row_that_breaks_one_of_its_rules(
    book: Book, by_method: dict[str, list[Case]], all_: bool
) -> None:
    wrong, good, matched = [], 0, 0
    for program in book.programs.methods:
        columns, regex, taken = joined(program, all_)
        for case in by_method[program.method.name] if taken else ():
            texts = (str(case.params.get(name, "")) for name in columns)
            if regex.fullmatch("".join(f"{text}{rows.SEPARATOR}" for text in texts)):
                matched += not case.expect
                wrong += [(case.id, v.rule) for v in case.expect if v.rule in taken]
            good += not case.expect
    assert wrong == []
    assert matched > 0.6 * good > 1000


def joined(program: Program, all_: bool) -> tuple[list[str], re.Pattern[str], set[str]]:
    """The columns, the expression, and the rules that it stands for."""
    checks = [check for step in program.steps for check in step.checks]
    asked = [check.broken for check in checks]
    texts, rest = rows.join(asked, SqlPrinter(Raw(), CallerColumns()), all_)
    columns, _, regex = "".join(texts).partition("\n")
    taken = {check.rule.id for check in checks if check.broken not in rest}
    return _COLUMN.findall(columns), re.compile(regex), taken
