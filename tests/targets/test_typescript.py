"""The npm package: fresh, in agreement with the reference, typed, small, usable as it lies."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from npm_tools import npm_tools

from voipms_rules.catalog import Catalog
from voipms_rules.conformance.cases import cases
from voipms_rules.conformance.harness import run_one
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import compare, write
from voipms_rules.targets.typescript import RUNNER, TARGET

GENERATED = Path(__file__).parents[2] / "generated"
PACKAGE = GENERATED / "typescript"
TOOLS = ("typescript@5.9.3", "prettier@3.10.1", "esbuild@0.28.2")
HOSTILE = (
    "it's \"a\" */ ?> `id` ${x} \\ \\' </script> // \r\n\t\0"
    "@param \u200f\u202e \u2028 \u00e9 \U0001f600"
)
COMPILER = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "target": "es2022",
    "module": "nodenext",
    "lib": ["es2022"],
    "types": [],
}

needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="no node here")


def tool(package: str, path: str) -> Path:
    return npm_tools(*TOOLS) / package / "bin" / path


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; it must succeed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def node(script: str, package: Path = PACKAGE) -> object:
    """What a consumer's module says as JSON."""
    return json.loads(run("node", "--input-type=module", "--eval", script, cwd=package))


def compile_strictly(folder: Path, options: Mapping[str, object], *files: str) -> None:
    config = {"compilerOptions": {**COMPILER, **options}, "include": files}
    (folder / "tsconfig.json").write_text(json.dumps(config))
    run("node", tool("typescript", "tsc"), "--project", folder, cwd=folder)


def test_generated_files_are_fresh(book: Book) -> None:
    assert compare(TARGET, TARGET.tree(book), GENERATED) == []


@needs_node
def test_conformance(catalog: Catalog, tmp_path: Path) -> None:
    outcome = run_one(RUNNER, list(cases(catalog))[::5], GENERATED, tmp_path)
    assert outcome.passed, (outcome.error, outcome.disagreements[:5])
    assert outcome.left_out == 0


def test_format() -> None:
    run("node", tool("prettier", "prettier.cjs"), "--check", ".", cwd=PACKAGE)


def test_javascript_is_well_typed(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "package")
    files = ["*.js", "areas/*.js", "lib/*.js"]
    options = {"allowJs": True, "checkJs": True, "noEmit": True}
    compile_strictly(tmp_path, options, *(f"package/{pattern}" for pattern in files))


@needs_node
def test_declarations_name_what_modules_export() -> None:
    for path in (*PACKAGE.glob("areas/*.d.ts"), PACKAGE / "codes.d.ts"):
        module = path.relative_to(PACKAGE).as_posix().replace(".d.ts", ".js")
        declared = re.findall(r"^export (?:function|const) (\w+)", path.read_text(), re.MULTILINE)
        script = f"console.log(JSON.stringify(Object.keys(await import('./{module}'))))"
        assert node(script) == sorted(declared), module


CONSUMER = """
import { check, encode, ErrorCode, isEmpty, isErrorCode } from "voipms-checks";
import type { Params } from "voipms-checks";
import { sendSMS } from "voipms-checks/areas/messaging.js";
import { describe } from "voipms-checks/metadata.js";

function handle(status: string): string {
  if (isEmpty(status)) return "empty list";
  if (!isErrorCode(status)) return `kept: ${status}`;
  const { kind, remedy } = describe(status);
  return kind === "auth" && remedy !== "" ? "configuration" : "failed";
}

const sms: Params["sendSMS"] = { did: "5551234567", dst: 5557654321, message: "é".repeat(81) };
// @ts-expect-error a parameter is missing
check("sendSMS", { did: "5551234567", dst: "5557654321" });
// @ts-expect-error no such code
const code: ErrorCode = "no_such_code";
const partial = check<string>("sendSMS", { did: "5551234567" });

console.log(JSON.stringify({
  handled: ["no_sms", "ip_not_enabled", "brand_new", "constructor"].map(handle),
  toolong: sendSMS(sms).status === ErrorCode.SMS_TOOLONG,
  partial: partial.violations.map((violation) => violation.code),
  wire: encode("setVoicemail", { mailbox: 101, say_callerid: true, name: null } as never),
  unknown: check("noSuchMethod", { a: 1 }).all,
  level: check("sendSMS", { ...sms, extra: 1.5 } as never, { ignore: ["unencodable_value"] }).ok,
}));
"""


def test_typed_consumer_of_the_packed_package(tmp_path: Path) -> None:
    npm_tools(*TOOLS)
    run("npm", "pack", "--silent", "--pack-destination", tmp_path, PACKAGE, cwd=tmp_path)
    (tmp_path / "package.json").write_text('{"private": true, "type": "module"}')
    archive = next(tmp_path.glob("*.tgz"))
    run("npm", "install", "--offline", "--no-audit", "--no-fund", archive, cwd=tmp_path)
    (tmp_path / "use.ts").write_text(f"declare const console: any;\n{CONSUMER}")
    compile_strictly(tmp_path, {}, "use.ts")
    said = json.loads(run("node", "use.js", cwd=tmp_path))
    kept = ["kept: brand_new", "kept: constructor"]
    assert said["handled"] == ["empty list", "configuration", *kept]
    assert said["toolong"] and said["level"]
    assert said["partial"] == ["invalid_dst", "message_empty"]
    assert said["wire"] == {"mailbox": "101", "say_callerid": "yes"}
    assert said["unknown"] == [
        {
            "code": "invalid_method",
            "param": "method",
            "rule": "invalid_method/method",
            "severity": "error",
            "message": "expected the name of a method",
        }
    ]


@needs_node
def test_options() -> None:
    said = node("""
      import { createSubAccount } from "./areas/accounts.js";
      import { getCDR } from "./areas/cdr.js";
      const rules = (found) => found.map(({ rule, severity }) => `${rule} ${severity}`);
      const billed = (date) => createSubAccount({ reseller_nextbilling: date }).all
        .filter(({ param }) => param === "reseller_nextbilling").length;
      const cdr = { date_from: "2026-1-05", date_to: "2026-01-06", answered: "1", timezone: "0" };
      const anywhere = new Date(Date.now() - 12 * 3600 * 1000).toISOString().slice(0, 10);
      console.log(JSON.stringify({
        default: rules(getCDR(cdr).all),
        strict: rules(getCDR(cdr, { level: "inferred" }).all),
        byRule: rules(getCDR(cdr, { ignore: ["invalid_date/date_from.padding"] }).all),
        byCode: rules(getCDR(cdr, { ignore: new Set(["invalid_date"]) }).all),
        past: [billed("2020-01-01"), billed(anywhere)],
      }));
    """)
    assert said == {
        "default": ["invalid_date/date_from.padding warning"],
        "strict": ["invalid_date/date_from.padding error"],
        "byRule": [],
        "byCode": [],
        "past": [1, 0],
    }


@needs_node
def test_edges_of_the_runtime() -> None:
    """What no rule of the catalog can reach at present."""
    said = node("""
      import * as is from "./lib/primitives.js";
      const host = (size) => is.hostname(`${"a".repeat(60)}.`.repeat(4) + "b".repeat(size - 244));
      console.log(JSON.stringify({
        bytes: ["\\u007f", "\\u0080", "\\u07ff", "\\u0800", "\\uffff", "\\u{10000}"]
          .map((text) => [1, 2, 3, 4].findIndex((size) => is.utf8Length(text, size, size)) + 1),
        fold: ["OK", "O\\u212a"].map((text) => is.inSetFold(text, new Set(["ok"]))),
        host: [host(253), host(254)],
        padding: ["2026-1-05", "2026-01-5"]
          .map((text) => is.date(text, is.day(text), false, false)),
        wide: ["1000000000000.0", "999999999999.9", "-999999999999.9999999999", "1.00000000001"]
          .map((text) => is.wideDecimal(text, -9999999999999999999999n, 10n ** 22n, 1n, 10)),
      }));
    """)
    assert said == {
        "bytes": [1, 2, 2, 3, 3, 4],
        "fold": [True, False],
        "host": [True, False],
        "padding": [False, False],
        "wide": [False, True, True, False],
    }


@needs_node
@pytest.mark.parametrize("engine", ["", "delete String.prototype.isWellFormed;"])
def test_ill_formed_text_is_found_wherever_it_stands(book: Book, engine: str) -> None:
    """Also where no rule looks, and in calls that are fine but for it."""
    methods = {
        program.method.name: [program.method.full_example, list(program.method.by_name)]
        for program in book.programs.methods
    }
    script = f"""
      {engine}
      const {{ check }} = await import("./index.js");
      const missed = [];
      for (const [method, [example, names]] of Object.entries({json.dumps(methods)}))
        for (const name of names)
          for (const base of [{{}}, example]) {{
            const {{ all }} = check(method, {{ ...base, [name]: "1\\ud800" }});
            if (all.length !== 1 || all[0].rule !== "unencodable_value" || all[0].param !== name)
              missed.push([method, name]);
          }}
      console.log(JSON.stringify(missed));
    """
    assert node(script) == []


@needs_node
def test_only_what_is_the_objects_own_is_given() -> None:
    said = node("""
      import { check } from "./index.js";
      const sms = { did: "5551234567", dst: "5557654321", message: "x" };
      class Sms { constructor() { Object.assign(this, sms); } extra() {} }
      const rules = (params) => check("sendSMS", params).all.map(({ rule }) => rule);
      console.log(JSON.stringify([
        rules(Object.create(sms)),
        rules(new Sms()),
        rules(Object.assign(Object.create(null), sms)),
        rules(JSON.parse('{"__proto__": "1", "did": "5551234567", "dst": 5557654321}')),
      ]));
    """)
    missing = ["missing_did/did", "invalid_dst/dst.required", "message_empty/message"]
    assert said == [missing, [], [], ["message_empty/message", "unknown_parameter"]]


def test_one_method_leaves_the_others_out(tmp_path: Path) -> None:
    esbuild = tool("esbuild", "esbuild")
    (tmp_path / "use.js").write_text(
        f'import {{ sendSMS }} from "{PACKAGE}/areas/messaging.js"; sendSMS({{}});'
    )
    bundle = run(esbuild, "use.js", "--bundle", "--minify", "--format=esm", cwd=tmp_path)
    assert "sms_toolong" in bundle and "invalid_mailbox" not in bundle
    assert len(bundle) < 8_000


@needs_node
def test_hostile_text_is_kept(catalog: Catalog, tmp_path: Path) -> None:
    code = replace(catalog.codes["no_sms"], message=HOSTILE, remedy=HOSTILE)
    method = replace(catalog.methods["getSMS"], summary=HOSTILE)
    hostile = replace(
        catalog,
        codes={**catalog.codes, "no_sms": code},
        methods={**catalog.methods, "getSMS": method},
    )
    tree = TARGET.tree(Book.of(hostile))
    assert all(text.isascii() for path, text in tree.items() if path.startswith(("areas", "met")))
    write(TARGET, tree, tmp_path)
    script = """
      await import("./index.js");
      const { describe } = await import("./metadata.js");
      console.log(JSON.stringify(describe("no_sms")));
    """
    said = node(script, tmp_path / TARGET.folder)
    assert isinstance(said, dict) and said["message"] == said["remedy"] == HOSTILE
    compile_strictly(tmp_path, {"noEmit": True}, "typescript/index.d.ts", "typescript/codes.d.ts")
