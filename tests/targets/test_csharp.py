"""The C# target: it compiles without a warning, agrees with the reference, and serves a caller."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from voipms_rules.catalog import Catalog, load_catalog
from voipms_rules.catalog.constraints import OneOf
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.targets.book import Book
from voipms_rules.targets.csharp import RUNNER, TARGET, roslyn
from voipms_rules.targets.csharp.escape import comment
from voipms_rules.targets.csharp.layout import statement, summary
from voipms_rules.targets.csharp.names import rule_members, variables
from voipms_rules.targets.engine import write
from voipms_rules.targets.utf16 import char_literal, literal

needs_roslyn = pytest.mark.skipif(
    roslyn.find() is None, reason="no Roslyn here (see voipms_rules/targets/csharp/roslyn.py)"
)

HOSTILE = 'a"b\\u000a*/\\ <b>{x} ${x} `?>\n\r\t\u200f\u2028\0 é\U0001f600 \ud800'

CALLER = r"""
#nullable enable
using System;
using System.Collections.Generic;
using VoipMs.Rules;

internal static class Caller
{
    private static string Advice(string answer)
    {
        Status status = Status.Of(answer);
        if (status.IsEmptyList) return "nothing found";
        if (status.Code is not ErrorCode code) return "unknown " + status;
        return code.Info().Kind == Kind.Auth ? "check the configuration" : code.Info().Message;
    }

    private static void Main()
    {
        Console.WriteLine(Advice("no_sms"));
        Console.WriteLine(Advice("ip_not_enabled"));
        Console.WriteLine(Advice("brand_new"));
        var call = new Dictionary<string, string>
        {
            ["did"] = "5551234567",
            ["dst"] = "5557654321",
            ["message"] = new string('\u00e9', 81),
            ["x"] = "1",
        };
        Report report = VoipMsRules.Check("sendSMS", call);
        Console.WriteLine(report.Ok + " " + report.Status + " " + report.Warnings[0].Rule);
        var options = new CheckOptions { Ignore = { "sms_toolong", "unknown_parameter" } };
        Console.WriteLine(VoipMsRules.Check("sendSMS", call, options).All.Count);
        options = new CheckOptions { Level = Level.Documented };
        Console.WriteLine(VoipMsRules.Check("sendSMS", call, options).Warnings.Count);
        options = new CheckOptions { Lookups = { { "getDIDsInfo.did", new[] { "5550000000" } } } };
        Console.WriteLine(VoipMsRules.Check("sendSMS", call, options).Violations.Count);
        Console.WriteLine(VoipMsRules.Check("sendsms", call).All[0]);
        var folding = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["DID"] = "5551234567",
            ["dst"] = "5557654321",
            ["message"] = "x",
        };
        foreach (Violation violation in VoipMsRules.Check("sendSMS", folding).All)
            Console.WriteLine(violation.Rule + " " + violation.Param);
        var odd = new Dictionary<string, string?> { ["did"] = "\ud800", ["dst"] = null };
        report = VoipMsRules.Check("sendSMS", odd);
        Console.WriteLine(report.Ok + " " + (report.Status is null) + " " + report.All.Count);
    }
}
"""
OUTPUT = """nothing found
check the configuration
unknown brand_new
False SmsToolong unknown_parameter
0
2
2
method: invalid_method: expected the name of a method
missing_did/did did
unknown_parameter DID
False True 1
"""


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def project(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree, in a folder of the tests' own."""
    return generate(catalog, tmp_path_factory.mktemp("generated"))


def generate(catalog: Catalog, out: Path) -> Path:
    write(TARGET, TARGET.tree(Book.of(catalog)), out)
    return out / TARGET.folder


def compiled_and_run(project: Path, program: str, folder: Path) -> str:
    """What a program prints that uses the library."""
    (folder / "program").mkdir()
    (folder / "program" / "Program.cs").write_text(program, encoding="utf-8")
    script("build", str(folder), str(project / "src"), str(folder / "program"))
    return script("run", str(folder))


def script(*arguments: str) -> str:
    command = [sys.executable, roslyn.__file__, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.skipif(
    roslyn.find() is None and not roslyn.has_sdk(), reason="neither Roslyn nor a .NET SDK here"
)
def test_a_sample_of_the_cases_is_judged_alike(
    catalog: Catalog, project: Path, tmp_path: Path
) -> None:
    sample = list(islice(cases(catalog), 0, None, 29))
    outcome = run_one(RUNNER, sample, project.parent, tmp_path)
    assert outcome.error is None
    assert outcome.disagreements == ()
    assert outcome.judged > 1000


@needs_roslyn
def test_a_caller(project: Path, tmp_path: Path) -> None:
    assert compiled_and_run(project, CALLER, tmp_path) == OUTPUT


@needs_roslyn
def test_hostile_texts_break_nothing(catalog: Catalog, tmp_path: Path) -> None:
    probe = """
        internal static class Probe
        {
            private static void Main()
            {
                string text = VoipMs.Rules.ErrorCodes.Info(VoipMs.Rules.ErrorCode.NoSms).Message;
                foreach (char unit in text)
                    System.Console.Write("{0:x4}", (int)unit);
            }
        }
    """
    hostile = generate(poisoned(catalog), tmp_path / "generated")
    printed = compiled_and_run(hostile, probe, tmp_path)
    assert printed == HOSTILE.encode("utf-16-be", "surrogatepass").hex()


def poisoned(catalog: Catalog) -> Catalog:
    """The catalog with hostile text wherever text of it is printed."""
    codes = {
        name: replace(code, message=HOSTILE, remedy=HOSTILE) for name, code in catalog.codes.items()
    }
    methods = {name: replace(method, summary=HOSTILE) for name, method in catalog.methods.items()}
    rules = {
        name: replace(rule, constraint=OneOf((HOSTILE, "1")))
        if isinstance(rule.constraint, OneOf)
        else rule
        for name, rule in catalog.rules.items()
    }
    return replace(catalog, codes=codes, methods=methods, rules=rules)


def test_the_formatter_changes_nothing(project: Path) -> None:
    beside = Path(sys.executable).parent
    rsharpier = shutil.which("rsharpier") or shutil.which("rsharpier", path=str(beside))
    if rsharpier is None:
        pytest.skip("no rsharpier here")
    done = subprocess.run(
        [rsharpier, "check", "."], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_escaping() -> None:
    assert literal('"\\\n\u200f\U0001f600') == '"\\"\\\\\\n\\u200f\\ud83d\\ude00"'
    assert [char_literal(char) for char in ";'\"\\"] == ["';'", "'\\''", "'\\\"'", "'\\\\'"]
    assert comment("a\n<b> & \u2028\0\ud800") == "a &#60;b&#62; &#38; &#65533;&#65533;"


def test_names_keep_apart() -> None:
    assert variables(["default", "fooBar", "foo_bar"]) == {
        "default": "defaultValue", "fooBar": "fooBar", "foo_bar": "fooBar_2",
    }  # fmt: skip
    assert rule_members(["bad_a/x.a", "bad_a/x_a"]) == {
        "bad_a/x.a": "BadAXA",
        "bad_a/x_a": "BadAXA_2",
    }


def test_long_lines_are_broken() -> None:
    assert statement("x = new", ['"a"', "b" * 100], 0) == f'x = new(\n    "a",\n    {"b" * 100}\n);'
    assert summary("word " * 30, 4).count("\n") == 3
