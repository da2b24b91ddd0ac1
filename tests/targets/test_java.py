"""The Java target: it compiles, agrees with the reference, and serves Java and Kotlin callers."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from voipms_rules.catalog import Catalog, load_catalog
from voipms_rules.catalog.constraints import OneOf
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import write
from voipms_rules.targets.java import RUNNER, TARGET
from voipms_rules.targets.java.emit import SOURCES
from voipms_rules.targets.java.escape import comment
from voipms_rules.targets.java.layout import javadoc, wrapped_literal
from voipms_rules.targets.java.names import rule_constants, variables
from voipms_rules.targets.utf16 import char_literal, literal

needs_java = pytest.mark.skipif(
    not (shutil.which("javac") and shutil.which("java")), reason="no javac and java here"
)

HOSTILE = 'a"b\\u000a*/\\ <b>{@code} ${x} `?>\n\r\t\u200f\u2028\0 é\U0001f600 \ud800'

# What the tests run besides the JDK; Maven brings it.
TOOLS = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>x</groupId><artifactId>tools</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-compiler-embeddable</artifactId>
      <version>1.9.25</version>
    </dependency>
    <dependency>
      <groupId>com.google.googlejavaformat</groupId><artifactId>google-java-format</artifactId>
      <version>1.28.0</version><classifier>all-deps</classifier>
    </dependency>
  </dependencies>
</project>
"""

JAVA_CALLER = """
import java.util.*;
import ms.voip.rules.*;

public class Caller {
  static String advice(String answer) {
    Status status = Status.of(answer);
    if (status.isEmptyList()) return "nothing found";
    if (!(status instanceof ErrorCode code)) return "unknown " + status.status();
    return code.kind() == Kind.AUTH ? "check the configuration" : code.message();
  }

  public static void main(String[] args) {
    System.out.println(advice("no_sms"));
    System.out.println(advice("ip_not_enabled"));
    System.out.println(advice("brand_new"));
    Map<String, String> params =
        Map.of("did", "5551234567", "dst", "5557654321", "message", "é".repeat(81), "x", "1");
    Report report = VoipMsRules.check("sendSMS", params);
    System.out.println(report.ok() + " " + report.status().orElseThrow().status());
    System.out.println(report.warnings().get(0).rule());
    CheckOptions options = CheckOptions.defaults().withIgnore("sms_toolong", "unknown_parameter");
    System.out.println(VoipMsRules.check("sendSMS", params, options).all());
    options = CheckOptions.defaults().withLevel(Level.DOCUMENTED);
    System.out.println(VoipMsRules.check("sendSMS", params, options).warnings().size());
    options = CheckOptions.defaults().withLookup("getDIDsInfo.did", List.of("5550000000"));
    System.out.println(VoipMsRules.check("sendSMS", params, options).violations().size());
    System.out.println(VoipMsRules.check("sendsms", params).all());
    Map<String, String> odd = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    odd.put("DID", "5551234567");
    odd.put("dst", null);
    odd.put("message", "x");
    report = VoipMsRules.check("sendSMS", odd);
    for (Violation found : report.all()) System.out.println(found.rule() + " " + found.param());
    report = VoipMsRules.check("sendSMS", Map.of("did", "\\ud800"));
    System.out.println(report.ok() + " " + report.status() + " " + report.all().size());
  }
}
"""
JAVA_OUTPUT = """nothing found
check the configuration
unknown brand_new
false sms_toolong
unknown_parameter
[]
2
2
[Violation[code=INVALID_METHOD, param=method, rule=invalid_method/method, severity=ERROR, \
message=expected the name of a method]]
missing_did/did did
invalid_dst/dst.required dst
unknown_parameter DID
false Optional.empty 1
"""

KOTLIN_CALLER = """
import ms.voip.rules.*

fun advice(answer: String): String = when (val status = Status.of(answer)) {
    is ErrorCode -> when {
        status.isEmptyList -> "nothing found"
        status.kind() == Kind.AUTH -> "check the configuration"
        else -> status.message()
    }
    is UnknownStatus -> "unknown " + status.status()
}

fun main() {
    println(advice("no_sms"))
    println(advice("ip_not_enabled"))
    println(advice("brand_new"))
    val params: Map<String, String?> = mapOf("did" to "5551234567", "dst" to null)
    println(VoipMsRules.check("sendSMS", params).violations().map { it.code() })
}
"""
KOTLIN_OUTPUT = """nothing found
check the configuration
unknown brand_new
[INVALID_DST, MESSAGE_EMPTY]
"""


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def project(catalog: Catalog, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree, in a folder of the tests' own."""
    return generate(catalog, tmp_path_factory.mktemp("generated"))


@pytest.fixture(scope="module")
def classes(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled library."""
    return compile_java(project, "VoipMsRules", tmp_path_factory.mktemp("classes"))


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The class path of the Kotlin compiler and of google-java-format."""
    folder = tmp_path_factory.mktemp("tools")
    (folder / "pom.xml").write_text(TOOLS)
    goal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:build-classpath"
    for mode in (["-o"], []):
        command = ["mvn", "-q", "-B", *mode, goal, "-Dmdep.outputFile=path.txt"]
        if shutil.which("mvn") and not subprocess.run(command, cwd=folder, check=False).returncode:
            return (folder / "path.txt").read_text().split(":")
    pytest.skip("Maven cannot bring the Kotlin compiler and google-java-format")


def generate(catalog: Catalog, out: Path) -> Path:
    write(TARGET, TARGET.tree(Book.of(catalog)), out)
    return out / TARGET.folder


def compile_java(project: Path, name: str, out: Path) -> Path:
    source = f"{SOURCES}/ms/voip/rules/{name}.java"
    options = ["--release", "17", "-Xlint:all", "-Werror", "-d", str(out), "-sourcepath", SOURCES]
    run(["javac", *options, source], project)
    return out


def run(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@needs_java
def test_a_sample_of_the_cases_is_judged_alike(
    catalog: Catalog, project: Path, tmp_path: Path
) -> None:
    sample = list(islice(cases(catalog), 0, None, 29))
    outcome = run_one(RUNNER, sample, project.parent, tmp_path)
    assert outcome.error is None
    assert outcome.disagreements == ()
    assert outcome.judged > 1000


@needs_java
def test_a_java_caller(classes: Path, tmp_path: Path) -> None:
    (tmp_path / "Caller.java").write_text(JAVA_CALLER, encoding="utf-8")
    run(["javac", "-encoding", "utf-8", "-cp", str(classes), "Caller.java"], tmp_path)
    assert run(["java", "-cp", f"{classes}:.", "Caller"], tmp_path) == JAVA_OUTPUT


@needs_java
def test_a_kotlin_caller(classes: Path, tools: list[str], tmp_path: Path) -> None:
    (tmp_path / "caller.kt").write_text(KOTLIN_CALLER, encoding="utf-8")
    path = ":".join(tools)
    compiler = ["java", "-cp", path, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"]
    run([*compiler, "-no-stdlib", "-Werror", "-cp", f"{classes}:{path}", "caller.kt"], tmp_path)
    assert run(["java", "-cp", f"{classes}:{path}:.", "CallerKt"], tmp_path) == KOTLIN_OUTPUT


@needs_java
def test_the_formatter_changes_nothing(project: Path, tools: list[str]) -> None:
    jar = next(path for path in tools if "google-java-format" in path)
    sources = [str(path.relative_to(project)) for path in sorted(project.rglob("*.java"))]
    assert run(["java", "-jar", jar, "--dry-run", *sources], project) == ""


@needs_java
def test_hostile_texts_break_nothing(catalog: Catalog, tmp_path: Path) -> None:
    hostile = generate(poisoned(catalog), tmp_path)
    classes = compile_java(hostile, "VoipMsRules", tmp_path / "classes")
    probe = """
        public class Probe {
          public static void main(String[] args) {
            String text = ms.voip.rules.ErrorCode.NO_SMS.message();
            text.chars().forEach(unit -> System.out.printf("%04x", unit));
          }
        }
    """
    (tmp_path / "Probe.java").write_text(probe)
    run(["javac", "-cp", str(classes), "Probe.java"], tmp_path)
    printed = run(["java", "-cp", f"{classes}:.", "Probe"], tmp_path)
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


def test_escaping() -> None:
    assert literal('"\\\n\u200f\U0001f600') == '"\\"\\\\\\n\\u200f\\ud83d\\ude00"'
    assert [char_literal(char) for char in ";'\"\\"] == ["';'", "'\\''", "'\\\"'", "'\\\\'"]
    assert comment("a */ \\u000a\n<b>") == "a &#42;/ &#92;u000a &#60;b&#62;"


def test_names_keep_apart() -> None:
    assert variables(["package", "fooBar", "foo_bar"]) == {
        "package": "packageValue", "fooBar": "fooBar", "foo_bar": "fooBar_2",
    }  # fmt: skip
    assert rule_constants(["missing_did/did", "bad_a/x.a", "bad_a/a", "bad_a/bad_a"]) == {
        "missing_did/did": "MISSING_DID",
        "bad_a/x.a": "BAD_A_X_A",
        "bad_a/a": "BAD_A_A",
        "bad_a/bad_a": "BAD_A_BAD_A",
    }


def test_long_lines_are_broken() -> None:
    assert wrapped_literal('"aa bb"', 94, ",") == '"aa"\n' + " " * 98 + '+ " bb",'
    assert javadoc("word " * 30, 2).count("\n") == 3
