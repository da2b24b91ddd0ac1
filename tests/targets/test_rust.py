"""The Rust target: formatted, linted, agrees with the reference, and serves a caller."""

from __future__ import annotations

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
from voipms_rules.plan.program import ITEM, And, Call, Expr, Items, Not, Var
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import write
from voipms_rules.targets.printer import UnsupportedError
from voipms_rules.targets.rust import RUNNER, TARGET
from voipms_rules.targets.rust.layout import (
    Group,
    Leaf,
    arm,
    array,
    branch,
    constant,
    field,
    statement,
)
from voipms_rules.targets.rust.names import (
    byte,
    comment,
    doc,
    literal,
    local,
    snake,
    variant,
)
from voipms_rules.targets.rust.printer import RustPrinter

needs_cargo = pytest.mark.skipif(shutil.which("cargo") is None, reason="no cargo here")

HOSTILE = 'a"b\\u000a*/\\ <b>{x} ${x} `?>\n\r\t\u200f\u2028\0 é\U0001f600 \ud800'

MANIFEST = """[package]
name = "caller"
version = "0.0.0"
edition = "2021"

[dependencies]
voipms-checks = {{ path = "{path}" }}

[workspace]
"""

CALLER = r"""
use std::collections::{BTreeSet, HashMap};
use std::error::Error;
use voipms_checks::{check, Code, InvalidRequest, Kind, Level, Options, Retry, Status};

fn advice(status: &Status) -> String {
    match status.code() {
        None => format!("unknown {status}"),
        Some(code) if code.is_empty() => "nothing found".into(),
        Some(code) if code.kind() == Kind::Auth && code.retry() == Retry::AfterFix => {
            "check the configuration".into()
        }
        Some(code) => code.message().into(),
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    for status in ["no_sms", "ip_not_enabled", "brand_new", "sms_toolong"] {
        println!("{}", advice(&status.into()));
    }
    println!("{:?} {}", Code::try_from("no_sms")?, "brand_new".parse::<Code>().unwrap_err());
    println!("{}", Code::all().all(|code| Code::try_from(code.as_str()) == Ok(code)));
    let message = "é".repeat(81);
    let call = HashMap::from([
        ("did", "5551234567"),
        ("dst", "5557654321"),
        ("message", &*message),
        ("x", "1"),
    ]);
    let report = check("sendSMS", &call, &Options::default());
    println!("{} {}", report.is_ok(), report.status().unwrap());
    println!("{}", report.warnings().next().unwrap().rule);
    let error: Box<dyn Error> = report.into_result().unwrap_err().into();
    println!("{error} {}", error.is::<InvalidRequest>());
    let known = BTreeSet::from(["5550000000".to_owned()]);
    let ignore = ["sms_toolong", "unknown_parameter"].map(String::from).to_vec();
    for options in [
        Options { ignore, ..Default::default() },
        Options { level: Level::Documented, ..Default::default() },
        Options { level: Level::Inferred, ..Default::default() },
        Options { lookups: [("getDIDsInfo.did".into(), known)].into(), ..Default::default() },
    ] {
        let report = check("sendSMS", &call, &options);
        println!("{} {}", report.violations().count(), report.warnings().count());
    }
    println!("{}", check("sendsms", &call, &Options::default()).all[0]);
    let owned: Vec<(String, String)> = vec![("package".into(), "x".into())];
    let pairs = owned.iter().map(|(name, value)| (name, value));
    println!("{}", check("getPackages", pairs, &Options::default()).all[0]);
    let twice = [("client", "x"), ("client", "7")];
    println!("{}", check("getCallAccounts", twice, &Options::default()).is_ok());
    Ok(())
}
"""
OUTPUT = """nothing found
check the configuration
unknown brand_new
The SMS message exceeds 160 characters
NoSms unknown status "brand_new"
true
false sms_toolong
unknown_parameter
invalid request: message: expected at most 160 bytes in UTF-8 (sms_toolong) true
0 0
0 2
1 1
2 1
method: expected the name of a method (invalid_method)
package: expected 1 to 20 digits (invalid_package)
true
"""


@pytest.fixture(scope="module")
def project(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree, in a folder of the tests' own."""
    return generate(catalog, tmp_path_factory.mktemp("generated"))


def generate(catalog: Catalog, out: Path) -> Path:
    write(TARGET, TARGET.tree(Book.of(catalog)), out)
    return out / TARGET.folder


def output(folder: Path, *command: str) -> str:
    """What a command prints."""
    done = subprocess.run(
        command, cwd=folder, capture_output=True, encoding="utf-8", check=False
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def run(project: Path, program: str, folder: Path) -> str:
    """What a program prints that depends on the crate."""
    (folder / "src").mkdir()
    (folder / "Cargo.toml").write_text(MANIFEST.format(path=project), encoding="utf-8")
    (folder / "src/main.rs").write_text(program, encoding="utf-8")
    return output(folder, "cargo", "run", "--quiet", "--offline")


ALLOCATIONS = r"""
use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use voipms_checks::{check, Options};

struct Counting;
static COUNT: AtomicUsize = AtomicUsize::new(0);
#[global_allocator]
static ALLOCATOR: Counting = Counting;

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        System.alloc(layout)
    }
    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        System.dealloc(memory, layout)
    }
}

fn main() {
    let call = HashMap::from([
        ("date_from", "2026-01-01"),
        ("date_to", "2026-01-31"),
        ("answered", "1"),
        ("timezone", "-5"),
    ]);
    let options = Options::default();
    let before = COUNT.load(Ordering::Relaxed);
    assert!(check("getCDR", &call, &options).is_ok());
    println!("{}", COUNT.load(Ordering::Relaxed) - before);
}
"""


@needs_cargo
def test_a_call_that_passes_allocates_nothing(project: Path, tmp_path: Path) -> None:
    assert run(project, ALLOCATIONS, tmp_path) == "0\n"


def needs_component(name: str) -> None:
    probe = ["cargo", name, "--version"]
    if subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        pytest.skip(f"no cargo {name} here")


@needs_cargo
def test_a_sample_of_the_cases_is_judged_alike(
    catalog: Catalog, project: Path, tmp_path: Path
) -> None:
    sample = list(islice(cases(catalog), 0, None, 29))
    outcome = run_one(RUNNER, sample, project.parent, tmp_path)
    assert outcome.error is None
    assert outcome.disagreements == ()
    assert outcome.judged > 1000


@needs_cargo
def test_a_caller(project: Path, tmp_path: Path) -> None:
    assert run(project, CALLER, tmp_path) == OUTPUT


@needs_cargo
def test_the_linter_has_nothing_to_say(project: Path) -> None:
    needs_component("clippy")
    clippy = ("cargo", "clippy", "--quiet", "--offline")
    output(project, *clippy, "--all-targets", "--", "-D", "warnings")
    output(project, *clippy, "--lib", "--no-default-features", "--", "-D", "warnings")


@needs_cargo
def test_the_formatter_changes_nothing(catalog: Catalog, project: Path, tmp_path: Path) -> None:
    needs_component("fmt")
    output(project, "cargo", "fmt", "--check")
    output(generate(poisoned(catalog), tmp_path), "cargo", "fmt", "--check")


@needs_cargo
def test_hostile_texts_break_nothing(catalog: Catalog, tmp_path: Path) -> None:
    probe = """
fn main() {
    for byte in voipms_checks::Code::NoSms.message().bytes() {
        print!("{byte:02x}");
    }
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
    assert literal('"\\\n\u200f\ud800') == '"\\"\\\\\\u{a}\\u{200f}\\u{fffd}"'
    assert comment("a\n\u202eb ") == "a<U+000A><U+202E>b"
    assert doc("[a](b) <c> `d`") == r"\[a\](b) \<c\> \`d\`"


def test_names_are_idiomatic() -> None:
    assert [snake(name) for name in ("getDIDsInfo", "addLNPPort", "sendSMS", "e911Info")] == [
        "get_dids_info", "add_lnp_port", "send_sms", "e911_info",
    ]  # fmt: skip
    assert [local("type"), local("call"), local("portType")] == [
        "r#type",
        "call_value",
        "port_type",
    ]
    assert variant("Invalid_threshold") == "InvalidThreshold"


A, B = Var("a"), Var("type")
IS_1 = Call("equals", (ITEM, "1"))


def test_many_lists_are_compared_in_pairs() -> None:
    lists = Call("same_count", (";", Var("a"), Var("b"), Var("c")))
    condition = RustPrinter({}).condition_of(Not(lists))
    assert isinstance(condition, Group)
    assert condition.chain == '!rt::same_count(";", a, b) || !rt::same_count(";", a, c)'
    assert RustPrinter({}).condition_of(And((Not(lists),))) == condition


def flat(expr: Expr) -> str:
    return RustPrinter({IS_1: "one_item"}).condition_of(expr).flat


def test_dates_are_printed_as_read() -> None:
    form = "rt::DateForm::UnpaddedWithTime"
    assert flat(Not(Call("date", (A, True, True)))) == f"!rt::date(a_as_date, {form})"
    assert flat(Call("date", (ITEM, False, False))) == (
        "rt::date(rt::read_date(item), rt::DateForm::Padded)"
    )
    assert flat(Call("days_within", (A, B, 92))) == "rt::days_within(a_as_date, type_as_date, 92)"
    assert flat(Call("not_past", (A,))) == "rt::not_past(call, a_as_date)"


def test_a_date_is_read_once_a_call(catalog: Catalog) -> None:
    files = TARGET.tree(Book.of(catalog))
    _, _, check = files["src/checks/cdr.rs"].partition("fn get_cdr<")
    check, _, _ = check.partition("\npub(crate) fn ")
    assert check.count("read_date(date_from)") == check.count("read_date(date_to)") == 1
    assert check.count("date_from_as_date") > 3


def test_lists_are_split_at_one_character() -> None:
    assert flat(Items(A, ";", 1, None, IS_1)) == (
        "rt::list(a, b';', 1, usize::MAX, items::one_item)"
    )
    assert [byte("'"), byte("\n"), byte(",")] == [r"b'\x27'", r"b'\x0a'", "b','"]
    with pytest.raises(UnsupportedError):
        flat(Items(A, ", ", 1, None, IS_1))


def test_lines_break_where_rustfmt_breaks_them() -> None:
    long, call = Leaf("x" * 60), Leaf("!f", ("y" * 40, "z" * 30))
    vertical = f"!f(\n            {'y' * 40},\n            {'z' * 30},\n        )"
    assert branch("if", Group("&&", (long, call)), 4) == (
        f"    if {long.flat}\n        && {vertical}\n    {{"
    )
    assert branch("} else if", Leaf("a"), 4) == "    } else if a {"
    assert branch("if", Leaf("x" * 92), 4) == f"    if {'x' * 92}\n    {{"
    assert statement(Leaf("f", ("x" * 95,)), 4) == f"    f({'x' * 95});"
    assert array(['"a"', '"b"'], 0, 10, 1) == '["a", "b"]'
    assert array(["x" * 40, "y" * 40], 0, 10, 1) == f"[\n    {'x' * 40},\n    {'y' * 40},\n]"
    assert constant("static X" + "x" * 40, "&", ["y" * 55]).startswith(f"static X{'x' * 40} =\n")
    assert arm('"a"', "a = value", 8) == '        "a" => a = value,'
    assert arm("x" * 40, "y" * 60, 4) == (f"    {'x' * 40} => {{\n        {'y' * 60}\n    }}")
    assert field("message", "b" * 90, 4) == f"    message:\n        {'b' * 90},"
