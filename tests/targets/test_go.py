"""The Go target: formatted, vetted, agrees with the reference, and serves a caller."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.catalog.constraints import OneOf
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.naming import rule_names
from voipms_rules.plan.program import (
    ITEM,
    And,
    Call,
    Expr,
    Given,
    Items,
    Not,
    Or,
    Var,
)
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import write
from voipms_rules.targets.go import RUNNER, TARGET
from voipms_rules.targets.go.names import comment, exported, literal, local
from voipms_rules.targets.go.printer import GoPrinter
from voipms_rules.targets.normal import normal
from voipms_rules.targets.printer import UnsupportedError

needs_go = pytest.mark.skipif(shutil.which("go") is None, reason="no go here")

HOSTILE = 'a"b\\u000a*/\\ <b>{x} ${x} `?>\n\r\t\u200f\u2028\0 é\U0001f600 \ud800'

MODULE = """module caller

go 1.19

require voipms.rules/voipmschecks v0.0.0

replace voipms.rules/voipmschecks => {path}
"""

CALLER = r"""package main

import (
	"errors"
	"fmt"
	"strings"

	checks "voipms.rules/voipmschecks"
)

func advice(status string) string {
	switch code := checks.Code(status); {
	case code.IsEmpty():
		return "nothing found"
	case !code.Valid():
		return "unknown " + status
	case code.Kind() == checks.KindAuth && code.Retry() == checks.RetryAfterFix:
		return "check the configuration"
	default:
		return code.Message()
	}
}

func main() {
	for _, status := range []string{"no_sms", "ip_not_enabled", "brand_new", "sms_toolong"} {
		fmt.Println(advice(status))
	}
	call := map[string]string{
		"did": "5551234567", "dst": "5557654321", "message": strings.Repeat("é", 81), "x": "1",
	}
	report := checks.Check("sendSMS", call, checks.Options{})
	fmt.Println(report.OK(), report.Status(), report.Warnings()[0].Rule)
	var invalid *checks.InvalidRequestError
	err := fmt.Errorf("sending: %w", report.Err())
	fmt.Println(errors.As(err, &invalid), invalid.Report.Status() == checks.CodeSMSToolong)
	fmt.Println(invalid)
	for _, options := range []checks.Options{
		{Ignore: []string{"sms_toolong", "unknown_parameter"}},
		{Level: checks.LevelDocumented},
		{Level: checks.LevelInferred},
		{Lookups: map[string]checks.Lookup{"getDIDsInfo.did": checks.NewLookup("5550000000")}},
	} {
		report := checks.Check("sendSMS", call, options)
		fmt.Println(len(report.Violations()), len(report.Warnings()))
	}
	fmt.Println(checks.Check("sendsms", call, checks.Options{}).All)
	report = checks.Check("sendSMS", map[string]string{"did": "\xff", "dst": "x"}, checks.Options{})
	fmt.Println(report.OK(), report.Status() == "", report.All)
	fmt.Println(checks.Check("getIP", nil, checks.Options{}).Err())
}
"""
OUTPUT = """nothing found
check the configuration
unknown brand_new
The SMS message exceeds 160 characters
false sms_toolong unknown_parameter
true true
invalid request: message: expected at most 160 bytes in UTF-8 (sms_toolong)
0 0
0 2
1 1
2 1
[method: expected the name of a method (invalid_method)]
false true [did: expected well-formed UTF-8 (unencodable_value)]
<nil>
"""


@pytest.fixture(scope="module")
def project(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree, in a folder of the tests' own."""
    return generate(catalog, tmp_path_factory.mktemp("generated"))


def generate(catalog: Catalog, out: Path) -> Path:
    write(TARGET, TARGET.tree(Book.of(catalog)), out)
    return out / TARGET.folder


def output(folder: Path, *command: str) -> str:
    """What a command prints; nothing is fetched from anywhere."""
    env = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local"}
    done = subprocess.run(
        command, cwd=folder, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def run(project: Path, program: str, folder: Path) -> str:
    """What a program prints that imports the package."""
    (folder / "go.mod").write_text(MODULE.format(path=project), encoding="utf-8")
    (folder / "main.go").write_text(program, encoding="utf-8")
    return output(folder, "go", "run", ".")


@needs_go
def test_a_sample_of_the_cases_is_judged_alike(
    catalog: Catalog, project: Path, tmp_path: Path
) -> None:
    sample = list(islice(cases(catalog), 0, None, 29))
    outcome = run_one(RUNNER, sample, project.parent, tmp_path)
    assert outcome.error is None
    assert outcome.disagreements == ()
    assert outcome.judged > 1000


@needs_go
def test_a_caller(project: Path, tmp_path: Path) -> None:
    assert run(project, CALLER, tmp_path) == OUTPUT


@needs_go
def test_a_call_that_passes_allocates_nothing(project: Path, tmp_path: Path) -> None:
    probe = """package main

import (
	"fmt"
	"testing"

	checks "voipms.rules/voipmschecks"
)

func main() {
	call := map[string]string{
		"date_from": "2026-01-01", "date_to": "2026-01-31", "answered": "1", "timezone": "-5",
	}
	fmt.Println(testing.AllocsPerRun(100, func() {
		if !checks.Check("getCDR", call, checks.Options{Now: "2026-02-01"}).OK() {
			panic("refused")
		}
	}))
}
"""
    assert run(project, probe, tmp_path) == "0\n"


@needs_go
def test_it_is_vetted(project: Path) -> None:
    output(project, "go", "vet", "./...")


@pytest.mark.skipif(shutil.which("gofmt") is None, reason="no gofmt here")
def test_the_formatter_changes_nothing(catalog: Catalog, project: Path, tmp_path: Path) -> None:
    assert output(project, "gofmt", "-l", ".") == ""
    assert output(generate(poisoned(catalog), tmp_path), "gofmt", "-l", ".") == ""


@needs_go
def test_hostile_texts_break_nothing(catalog: Catalog, tmp_path: Path) -> None:
    probe = """package main

import (
	"fmt"

	checks "voipms.rules/voipmschecks"
)

func main() {
	fmt.Printf("%x", checks.CodeNoSMS.Message())
}
"""
    project = generate(poisoned(catalog), tmp_path / "generated")
    printed = run(project, probe, tmp_path)
    assert printed == HOSTILE.replace("\ud800", "\ufffd").encode().hex()


def poisoned(catalog: Catalog) -> Catalog:
    """The catalog with hostile text wherever text of it is printed."""
    codes = {
        name: replace(code, message=HOSTILE, remedy=HOSTILE) for name, code in catalog.codes.items()
    }
    rules = {
        name: replace(rule, constraint=OneOf((HOSTILE, "1")), type_name=None)
        if isinstance(rule.constraint, OneOf)
        else rule
        for name, rule in catalog.rules.items()
    }
    return replace(catalog, codes=codes, rules=rules)


def test_texts_are_escaped() -> None:
    assert literal('"\\\n\u200f\U0001f600\ud800') == '"\\"\\\\\\u000a\\u200f\\U0001f600\\ufffd"'
    assert comment("a\n\u202eb ") == "a<U+000A><U+202E>b"


def test_names_are_those_linters_want() -> None:
    assert [exported("no_sms"), exported("account_with_dids")] == ["NoSMS", "AccountWithDIDs"]
    assert [local("from_number_id"), local("type")] == ["fromNumberID", "typeValue"]


def test_rules_keep_apart() -> None:
    assert rule_names(["bad_a/a", "bad_a/a.x", "bad_b/b.x", "bad_b/x"]) == {
        "bad_a/a": "bad_a",
        "bad_a/a.x": "bad_a_x",
        "bad_b/b.x": "bad_b_b_x",
        "bad_b/x": "bad_b_x",
    }


A, B = Var("a"), Var("b")
IS_1, IS_2 = Call("equals", (A, "1")), Call("email", (A,))


@pytest.mark.parametrize(
    ("expr", "printed"),
    [
        (Not(Not(Given(A))), 'a != ""'),
        (And((Given(A), Not(Or((IS_1, IS_2))))), 'a != "" && a != "1" && !isEmail(a)'),
        (And((And((Given(A), Not(IS_1))), Given(A), Given(B))), 'a != "" && a != "1" && b != ""'),
        (Or((Not(Given(A)), Not(And((IS_1, Given(B)))))), 'a == "" || a != "1" || b == ""'),
        (Not(Items(A, ";", 1, None, IS_1)), "!isList(a, ';', 1, unbounded, isOneItem)"),
        (Not(Call("date", (A, True, True))), "!aAsDate.is(unpadded|withTime)"),
        (Call("date", (ITEM, False, False)), "readDate(item).is(padded)"),
        (Call("ordered_dates", (A, B)), "isWithinDays(bAsDate, aAsDate, 0)"),
        (Call("decimal", (A, -5, 2, 5, 1)), "isDecimal(a, decimal{0, -5}, decimal{0, 2}, 5, 1)"),
        (Call("length", (A, None, 3)), "hasRunes(a, 0, 3)"),
        (Call("integer", (A, 0, 9, 1, True)), "isInteger(a, 0, 9, 1, leadingZeros)"),
    ],
)  # fmt: skip
def test_conditions_are_flat(expr: Expr, printed: str) -> None:
    assert GoPrinter({IS_1: "one_item"}).condition(normal(expr)) == printed


def test_what_go_cannot_count_is_refused() -> None:
    with pytest.raises(UnsupportedError):
        GoPrinter({}).expr(Call("decimal", (A, 0, 1, 1, 19)))
    with pytest.raises(UnsupportedError):
        GoPrinter({}).expr(Call("phase_of_moon", (A,)))
    with pytest.raises(UnsupportedError):
        GoPrinter({IS_1: "one_item"}).expr(Items(A, ", ", 1, None, IS_1))


def test_a_date_is_read_once_a_call(catalog: Catalog) -> None:
    files = TARGET.tree(Book.of(catalog))
    _, _, check = files["checks_cdr.go"].partition("func checkGetCDR(")
    check, _, _ = check.partition("\nfunc ")
    assert check.count("readDate(dateFrom)") == check.count("readDate(dateTo)") == 1
    assert check.count("dateFromAsDate") > 3
