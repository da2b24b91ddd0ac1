"""What programs read in their values: dates, and texts that a check keeps well-formed."""

from __future__ import annotations

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.plan.program import ITEM, And, Call, Const, Expr, Items, Not, Or, Var
from voipms_rules.plan.reading import confined, confines, dates_of
from voipms_rules.targets.book import Book

A, B = Var("a"), Var("b")
DIGITS, ANY = Call("digits", (A, 1, None)), Call("length", (A, 1, 9))
NAMED = Call("in_set", (A, Const("set", "s", ("a", "é"))))


@pytest.mark.parametrize(
    ("test", "so"),
    [
        (DIGITS, True),
        (NAMED, True),
        (Or((NAMED, DIGITS)), True),
        (And((ANY, DIGITS)), True),
        (Items(A, ";", 1, None, Call("email", (ITEM,))), True),
        (ANY, False),
        (Or((ANY, DIGITS)), False),
        (Not(DIGITS), False),
        (Call("digits", (B, 1, None)), False),
        (Items(A, ";", 1, None, Call("length", (ITEM, 1, 9))), False),
        (Items(B, ";", 1, None, Call("email", (ITEM,))), False),
    ],
)
def test_what_keeps_a_text_well_formed(test: Expr, so: bool) -> None:
    assert confines(test, A) is so


def test_what_a_call_without_fault_confines(catalog: Catalog) -> None:
    programs = {program.method.name: program for program in Book.of(catalog).programs.methods}
    assert confined(programs["sendSMS"]) == {"did", "dst"}
    assert dates_of(programs["getCDR"]) == ("date_from", "date_to")
    assert dates_of(programs["sendSMS"]) == ()
