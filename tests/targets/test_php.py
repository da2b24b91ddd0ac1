"""The PHP package: fresh, well-formed, in agreement with the reference, and usable as it lies."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.targets.book import Book
from voipms_rules.targets.chains import chains
from voipms_rules.targets.engine import compare, write
from voipms_rules.targets.php import RUNNER, TARGET
from voipms_rules.targets.regexes import char_class

GENERATED = Path(__file__).parents[2] / "generated"
HOSTILE = (
    "it's \"a\" */ ?> <?php `id` ${x} {$x} $x \\ \\' # // \r\n\t\0"
    "\u200f\u202e \u2028 \u00e9 \U0001f600"
)

needs_php = pytest.mark.skipif(shutil.which("php") is None, reason="no php here")


def php(script: str, package: Path) -> object:
    """What a consumer's script prints as JSON; any notice is an error."""
    strict = "set_error_handler(fn ($n, $text) => throw new Error($text));"
    code = f"declare(strict_types=1); {strict} require '{package}/autoload.php'; {script}"
    done = subprocess.run(["php", "-r", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_generated_files_are_fresh(book: Book) -> None:
    assert compare(TARGET, TARGET.tree(book), GENERATED) == []


@needs_php
def test_conformance(catalog: Catalog, tmp_path: Path) -> None:
    outcome = run_one(RUNNER, list(cases(catalog))[::5], GENERATED, tmp_path)
    assert outcome.passed, (outcome.error, outcome.disagreements[:5])
    assert outcome.left_out == 0


@needs_php
def test_every_file_parses_without_extensions() -> None:
    for path in sorted((GENERATED / "php").rglob("*.php")):
        done = subprocess.run(["php", "-n", "-l", str(path)], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("phpcs") is None, reason="no phpcs here")
def test_code_style() -> None:
    done = subprocess.run(["phpcs", "-q"], cwd=GENERATED / "php", capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@needs_php
def test_a_consumer_reads_statuses() -> None:
    script = """
    use VoipmsChecks\\{Kind, Status};
    $read = fn (string $text): string => match (true) {
        Status::of($text)->isEmptyList() => 'empty list',
        Status::of($text)->code?->kind() === Kind::Auth => 'configuration',
        Status::of($text)->isKnown() => 'failure',
        default => Status::of($text)->text,
    };
    echo json_encode(array_map($read, ['no_sms', 'ip_not_enabled', 'sms_toolong', 'brand_new']));
    """
    assert php(script, GENERATED / "php") == ["empty list", "configuration", "failure", "brand_new"]


@needs_php
def test_a_consumer_checks_calls() -> None:
    script = """
    use VoipmsChecks\\{Checker, ErrorCode, Level, Options};
    $call = ['did' => '5551234567', 'dst' => 5557654321, 'message' => str_repeat('a', 161)];
    $codes = fn ($report) => array_map(fn ($v) => "{$v->code->value} {$v->param}", $report->all);
    $ignore = new Options(ignore: [ErrorCode::SmsToolong]);
    $lookups = new Options(lookups: ['getDIDsInfo.did' => ['5550000000']]);
    echo json_encode([
        Checker::check('sendSMS', $call)->status,
        Checker::check('sendSMS', $call, $ignore)->ok,
        Checker::check('sendSMS', $call, new Options(level: Level::Documented))->ok,
        $codes(Checker::check('sendSMS', $call, $lookups)),
        $codes(Checker::check('sendSMS', [...$call, 'b' => 1, 7 => 1, '1e1' => 1], $ignore)),
        $codes(Checker::check('sendSMS', [7 => "\\xFF", 'dst' => 1.5, 'did' => [], 'x' => null])),
        $codes(Checker::check('sendsms', $call)),
    ]);
    """
    assert php(script, GENERATED / "php") == [
        "sms_toolong",
        True,
        True,
        ["invalid_did did", "sms_toolong message"],
        ["unknown_parameter 1e1", "unknown_parameter 7", "unknown_parameter b"],
        ["unencodable_value did", "unencodable_value dst", "unencodable_value 7"],
        ["invalid_method method"],
    ]


@needs_php
def test_the_date_of_a_call_is_that_of_the_check() -> None:
    days = [date.today() + timedelta(days=offset) for offset in (-3, 2)]
    script = f"""
    use VoipmsChecks\\Checker;
    $named = fn ($v) => $v->param === 'reseller_nextbilling';
    $broken = fn ($day) => count(array_filter(
        Checker::check('createSubAccount', ['reseller_nextbilling' => $day])->all, $named));
    echo json_encode([$broken('{days[0]}'), $broken('{days[1]}')]);
    """
    assert php(script, GENERATED / "php") == [1, 0]


@needs_php
def test_hostile_text_arrives_unchanged(catalog: Catalog, tmp_path: Path) -> None:
    code = replace(catalog.codes["no_sms"], message=HOSTILE, remedy=HOSTILE)
    method = replace(catalog.methods["sendSMS"], summary=HOSTILE)
    hostile = replace(
        catalog,
        codes={**catalog.codes, "no_sms": code},
        methods={**catalog.methods, "sendSMS": method},
    )
    write(TARGET, TARGET.tree(Book.of(hostile)), tmp_path)
    script = """
    use VoipmsChecks\\{Checker, ErrorCode};
    Checker::check('sendSMS', []);
    echo json_encode([ErrorCode::NoSms->message(), ErrorCode::NoSms->remedy()]);
    """
    assert php(script, tmp_path / "php") == [HOSTILE, HOSTILE]


ASCII = list(map(chr, range(128)))


@given(st.sets(st.sampled_from(ASCII), min_size=1))
def test_a_class_has_its_characters_and_no_others(chars: set[str]) -> None:
    assert set(re.findall(char_class(chars), "".join(ASCII))) == chars


def test_chains_hold_all_checks_in_order(book: Book) -> None:
    for program in book.programs.methods:
        rules = [check.rule for step in program.steps for check in step.checks]
        assert [check.rule for chain in chains(program) for check in chain] == rules
