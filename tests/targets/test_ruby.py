"""The Ruby gem: fresh, well-formed, in agreement with the reference, and usable as it lies."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import compare, write
from voipms_rules.targets.printer import UnsupportedError
from voipms_rules.targets.ruby import RUNNER, TARGET
from voipms_rules.targets.ruby.names import refuse_clashes, snake

GENERATED = Path(__file__).parents[2] / "generated"
HOSTILE = (
    "it's \"a\" */ =end `id` ${x} #{x} #$x #@x # \\ \\' %s \r\n\t\0"
    "\u200f\u202e \u2028 \u00e9 \U0001f600"
)

needs_ruby = pytest.mark.skipif(shutil.which("ruby") is None, reason="no ruby here")


def ruby(script: str, package: Path) -> object:
    """What a consumer's script puts as JSON; any warning is an error."""
    command = ["ruby", "-w", "-I", str(package / "lib"), "-r", "voipms_checks", "-r", "json"]
    done = subprocess.run([*command, "-e", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr, done.stderr
    return json.loads(done.stdout)


def test_generated_files_are_fresh(book: Book) -> None:
    assert compare(TARGET, TARGET.tree(book), GENERATED) == []


@needs_ruby
def test_conformance(catalog: Catalog, tmp_path: Path) -> None:
    outcome = run_one(RUNNER, list(cases(catalog))[::5], GENERATED, tmp_path)
    assert outcome.passed, (outcome.error, outcome.disagreements[:5])
    assert outcome.left_out == 0


@needs_ruby
def test_every_file_parses_without_warnings() -> None:
    files = sorted(map(str, (GENERATED / "ruby").rglob("*.rb")))
    done = subprocess.run(["ruby", "-wc", *files], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr, done.stderr


@pytest.mark.skipif(shutil.which("rubocop") is None, reason="no rubocop here")
def test_code_style(tmp_path: Path) -> None:
    command = ["rubocop", "--parallel", "--cache-root", str(tmp_path), "--format", "simple"]
    done = subprocess.run(command, cwd=GENERATED / "ruby", capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@needs_ruby
def test_a_consumer_reads_statuses() -> None:
    script = """
    read = lambda do |text|
      code = VoipmsChecks::ErrorCode.of(text)
      next "empty list" if code.empty_list?
      next "configuration" if code.kind == :auth
      code.known? ? "failure" : code.to_s
    end
    puts JSON.dump(%w[no_sms ip_not_enabled sms_toolong brand_new].map(&read))
    """
    expected = ["empty list", "configuration", "failure", "brand_new"]
    assert ruby(script, GENERATED / "ruby") == expected


@needs_ruby
def test_a_consumer_checks_calls() -> None:
    script = """
    call = { did: "5551234567", "dst" => 5557654321, message: "a" * 161 }
    codes = ->(report) { report.all.map { |v| "#{v.code} #{v.param}" } }
    ignore = [VoipmsChecks::ErrorCode::SMS_TOOLONG]
    lookups = { "getDIDsInfo.did" => ["5550000000"] }
    odd = { "z" => "\\xFF", dst: 1.5, did: [], x: nil, a: "\\xE9".dup.force_encoding("BINARY") }
    latin = { **call, message: "\\xE9".dup.force_encoding("ISO-8859-1") * 80 }
    wide = { **call, message: ("\u00e9" * 81).encode("UTF-16LE") }
    puts JSON.dump([
      VoipmsChecks.check("sendSMS", call).status,
      VoipmsChecks.check("sendSMS", call, ignore: ignore).ok?,
      VoipmsChecks.check("sendSMS", call, level: :documented).ok?,
      codes.(VoipmsChecks.check("sendSMS", call, lookups: lookups)),
      codes.(VoipmsChecks.check("sendSMS", { **call, b: 1, 7 => 1, "B" => 1 }, ignore: ignore)),
      codes.(VoipmsChecks.check("sendSMS", odd)),
      codes.(VoipmsChecks.check("sendSMS", latin)),
      codes.(VoipmsChecks.check("sendSMS", wide)),
      codes.(VoipmsChecks.check("sendSMS", { **call, message: "" })),
      codes.(VoipmsChecks.check("sendsms", call)),
    ])
    """
    assert ruby(script, GENERATED / "ruby") == [
        "sms_toolong",
        True,
        True,
        ["invalid_did did", "sms_toolong message"],
        ["unknown_parameter 7", "unknown_parameter B", "unknown_parameter b"],
        [f"unencodable_value {name}" for name in ("did", "dst", "a", "z")],
        [],
        ["sms_toolong message"],
        ["message_empty message"],
        ["invalid_method method"],
    ]


@needs_ruby
def test_the_date_of_a_call_is_that_of_the_check() -> None:
    days = [date.today() + timedelta(days=offset) for offset in (-3, 2)]
    script = f"""
    broken = lambda do |day|
      report = VoipmsChecks.check("createSubAccount", {{ reseller_nextbilling: day }})
      report.all.count {{ |violation| violation.param == "reseller_nextbilling" }}
    end
    puts JSON.dump(["{days[0]}", "{days[1]}"].map(&broken))
    """
    assert ruby(script, GENERATED / "ruby") == [1, 0]


@needs_ruby
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
    VoipmsChecks.check("sendSMS", {})
    code = VoipmsChecks::ErrorCode::NO_SMS
    puts JSON.dump([code.message, code.remedy])
    """
    assert ruby(script, tmp_path / "ruby") == [HOSTILE, HOSTILE]


def test_names_follow_ruby() -> None:
    names = ["getDIDsInfo", "addLNPPort", "e911Cancel", "tfType", "date_from"]
    expected = ["get_dids_info", "add_lnp_port", "e911_cancel", "tf_type", "date_from"]
    assert [snake(name) for name in names] == expected
    with pytest.raises(UnsupportedError, match="'tf_type'"):
        refuse_clashes(["tfType", "tf_type"])
