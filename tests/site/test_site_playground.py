"""The playground in a browser: Python's verdicts, nothing kept that is secret, copies that run."""

from __future__ import annotations

import ast
import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from voipms_checks import check

from voipms_rules.catalog.model import Catalog, Method, Rule
from voipms_rules.targets.site import data

if TYPE_CHECKING:
    from playwright.sync_api import Page

PACKAGE = Path(__file__).parents[2] / "generated" / "typescript"
Call = tuple[str, dict[str, str]]

# Loads each call the way people do: by the address, and what is secret by typing.
VERDICTS = """async ([calls, secrets]) => {
  const found = [];
  for (const [method, params] of calls) {
    const shown = Object.entries(params).filter(([name]) => !secrets.includes(name));
    const fragment = `#${new URLSearchParams([["method", method], ...shown])}`;
    if (location.hash !== fragment) {
      const loaded = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = fragment;
      await loaded;
    }
    for (const name of secrets.filter((name) => name in params)) {
      const field = document.getElementById(`field-${name}`);
      field.value = params[name];
      field.dispatchEvent(new Event("input"));
    }
    const items = [...document.querySelectorAll("#violations li")];
    found.push(items.map(({ dataset }) => [dataset.rule, dataset.severity]));
  }
  return found;
}"""


def open_playground(page: Page, method: str, params: Mapping[str, str]) -> None:
    page.goto("about:blank")
    page.goto(f"playground.html#{urlencode({'method': method, **params})}")


def paste(page: Page, text: str) -> None:
    page.fill("#paste", text)
    page.dispatch_event("#paste", "change")


def calls_of(catalog: Catalog) -> Iterator[Call]:
    """Every method with its examples, and with a call that breaks each rule it has."""
    for method in catalog.methods.values():
        yield method.name, method.minimal_example
        yield method.name, method.full_example
        for rule in catalog.rules_of(method.name):
            yield from ((method.name, params) for params in list(_broken(method, rule))[:1])


def _broken(method: Method, rule: Rule) -> Iterator[dict[str, str]]:
    for example in rule.invalid:
        if not (example.lookups or example.now):
            params = {**method.minimal_example, **example.params}
            yield {name: value for name, value in params.items() if value}


def expected(call: Call) -> list[tuple[str, str]]:
    report = check(*call)
    return sorted((v.rule, v.severity) for v in (*report.violations, *report.warnings))


def test_verdicts_are_those_of_python(page: Page, catalog: Catalog) -> None:
    calls = list({json.dumps(call): call for call in calls_of(catalog)}.values())
    assert len(calls) > 1500
    page.goto("playground.html")
    found = page.evaluate(VERDICTS, [calls, data.secrets(catalog)])
    print(f"{len(calls)} calls of {len(catalog.methods)} methods compared")
    disagreements = [
        (call, mine)
        for call, mine in zip(calls, found, strict=True)
        if sorted(map(tuple, mine)) != expected(call)
    ]
    assert disagreements == []


def test_violations_appear_as_one_types(page: Page) -> None:
    open_playground(page, "sendSMS", {"did": "5551234567", "dst": "5557654321", "message": "hi"})
    assert "Nothing is known to be wrong" in page.inner_text("#status")
    page.fill("#field-message", "é" * 81)
    assert "sms_toolong" in page.inner_text("#status")
    assert "81 characters, 162 bytes" in page.inner_text("#help-message")
    assert page.get_attribute("#field-message", "aria-invalid") == "true"
    link = page.locator("#found-message a")
    assert link.get_attribute("href") == "codes/sms_toolong.html#sendSMS.message"
    page.fill("#field-message", "hi")
    assert page.get_attribute("#field-message", "aria-invalid") == "false"
    assert page.locator("#found-message li").count() == 0
    link.wait_for(state="detached")


def test_a_mistyped_name_is_met_with_a_suggestion(page: Page) -> None:
    page.goto("playground.html")
    page.fill("#method", "sendSSM")
    assert "did you mean sendSMS?" in page.inner_text("#violations")
    open_playground(page, "sendSMS", {"mesage": "hi"})
    assert "did you mean message?" in page.inner_text("#violations")


@pytest.mark.parametrize("method", ["createSubAccount", "setQueue"])
def test_an_interaction_is_fast(page: Page, catalog: Catalog, method: str) -> None:
    """A keystroke, layout included, in the longest forms; a field's best of three counts."""
    open_playground(page, method, catalog.methods[method].full_example)
    times = page.evaluate(
        """() => {
          const type = (field) => {
            const start = performance.now();
            field.value += "x";
            field.dispatchEvent(new Event("input"));
            document.body.offsetHeight;
            return performance.now() - start;
          };
          const fields = [...document.querySelectorAll("#form input")];
          return fields.map((field) => Math.min(type(field), type(field), type(field)));
        }"""
    )
    median = sorted(times)[len(times) // 2]
    print(f"a keystroke in {method}: median {median:.1f} ms, at most {max(times):.1f} ms")
    assert max(times) < 50


# -- secrets ----------------------------------------------------------------------------

PASTED = (
    "https://voip.ms/api/v1/rest.php?api_username=me%40example.com&api_password=hunter2secret"
    "&method=createSubAccount&username=abc&password=Hunter3secret&description=x"
)


def test_secrets_are_masked_and_kept_nowhere(page: Page) -> None:
    page.goto("playground.html")
    paste(page, PASTED)
    assert page.input_value("#paste") == ""
    assert "without api_username, api_password" in page.inner_text("#paste-said")
    assert page.get_attribute("#field-password", "type") == "password"
    assert page.input_value("#field-password") == "Hunter3secret"
    assert page.input_value("#field-username") == "abc"
    for language in ("python", "typescript", "curl"):
        page.check(f"input[value={language}]")
        assert "VOIPMS_PASSWORD" in page.inner_text("#source")
        assert "unter" not in page.content() + page.url
    kept = page.evaluate("JSON.stringify([history.state, {...localStorage}, {...sessionStorage}])")
    assert kept == "[null,{},{}]"
    assert page.context.cookies() == []


def test_an_address_with_a_secret_is_cleaned(page: Page) -> None:
    page.goto("playground.html#method=sendSMS&api_password=hunter2&dst=1")
    page.wait_for_selector("#field-dst")
    assert page.url.endswith("#method=sendSMS&dst=1")
    assert page.locator("#field-api_password").count() == 0


# -- what is pasted -----------------------------------------------------------------------

SMS = {"did": "5551234567", "dst": "5557654321", "message": 'it\'s $5 & "more"'}
QUERY = urlencode({"method": "sendSMS", **SMS})
REQUESTS = {
    "a URL": f"https://voip.ms/api/v1/rest.php?{QUERY}",
    "a URL in code": f'requests.get("https://voip.ms/api/v1/rest.php?{QUERY}")',
    "a URL in HTML": f"https://voip.ms/api/v1/rest.php?{QUERY.replace('&', '&amp;')}",
    "a line of an access log": f'10.0.0.1 "GET /api/v1/rest.php?{QUERY} HTTP/1.1" 200 27',
    "a query": QUERY,
    "JSON": json.dumps({"method": "sendSMS", **SMS}),
    "a line of calls.jsonl": json.dumps({"id": 7, "method": "sendSMS", "params": SMS}),
    "cURL with a URL": f"curl 'https://voip.ms/api/v1/rest.php?{QUERY}' -H 'Accept: */*'",
    "cURL with data": f"curl -X POST https://voip.ms/api/v1/rest.php --data-raw='{QUERY}'",
    "cURL with a form": "curl https://voip.ms/api/v1/rest.php -F method=sendSMS -Fdid=5551234567"
    ' -F "dst=5557654321" --form-string "message=it\'s \\$5 & \\"more\\""',
    "cURL of a browser": "curl 'https://voip.ms/api/v1/rest.php' -d method=sendSMS"
    " -d did=5551234567 -d dst=5557654321 --data-urlencode $'message=it\\'s $5 \\u0026 \"more\"'",
}


@pytest.mark.parametrize("name", REQUESTS)
def test_a_request_is_read(page: Page, name: str) -> None:
    page.goto("playground.html")
    paste(page, REQUESTS[name])
    assert page.inner_text("#paste-said") == "Taken over."
    assert page.input_value("#method") == "sendSMS"
    assert {key: page.input_value(f"#field-{key}") for key in SMS} == SMS


def test_typed_json_is_read_as_the_wire_would_have_it(page: Page) -> None:
    page.goto("playground.html")
    params = {"skip_password": True, "attach_message": False, "digits": 101, "client": 1.5}
    paste(page, json.dumps({"method": "createVoicemail", "params": params}))
    assert page.inner_text("#paste-said") == "Taken over without client."
    assert page.input_value("#field-skip_password") == "1"
    assert page.input_value("#field-attach_message") == "no"
    assert page.input_value("#field-digits") == "101"


def test_a_request_is_read_as_soon_as_it_is_pasted(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("playground.html")
    page.evaluate("(text) => navigator.clipboard.writeText(text)", REQUESTS["a URL"])
    page.focus("#paste")
    page.keyboard.press("Control+v")
    page.wait_for_selector("#field-did")
    assert page.input_value("#paste") == ""


@pytest.mark.parametrize("text", ["hello", "{", '{"status": "no_sms"}', "curl", "a=b&c=d"])
def test_what_is_no_request_is_refused(page: Page, text: str) -> None:
    page.goto("playground.html")
    paste(page, text)
    assert "No request in there" in page.inner_text("#paste-said")
    assert page.input_value("#paste") == text


def test_a_request_without_a_method_says_so(page: Page) -> None:
    page.goto("playground.html")
    paste(page, "https://voip.ms/api/v1/rest.php?did=5551234567")
    assert "missing_method" in page.inner_text("#paste-said")


# -- copies -------------------------------------------------------------------------------

AWKWARD = {"did": "5551234567", "dst": "\"'", "message": "it's `x` $HOME \\ é ≠ 😀\n\tend"}
SECRET = {"digits": "101", "name": "x", "password": "1234"}


def copies(page: Page, method: str, params: Mapping[str, str]) -> dict[str, str]:
    shown = {name: value for name, value in params.items() if name != "password"}
    open_playground(page, method, shown)
    if "password" in params:
        page.fill("#field-password", params["password"])
    found = {}
    for language in ("python", "typescript", "curl"):
        page.check(f"input[value={language}]")
        found[language] = page.locator("#source").text_content() or ""
    return found


COPIED = pytest.mark.parametrize(
    ("method", "params"),
    [("sendSMS", AWKWARD), ("createVoicemail", SECRET), ("getIP", {}), ("sendMMS", AWKWARD)],
)


@COPIED
def test_copied_python_runs(page: Page, method: str, params: dict[str, str]) -> None:
    source = copies(page, method, params)["python"]
    said: list[Any] = []
    statements = [s for s in ast.parse(source).body if "voipms_rules" not in ast.unparse(s)]
    before = os.environ.get("VOIPMS_PASSWORD")
    os.environ["VOIPMS_PASSWORD"] = params.get("password", "")
    try:
        code = compile(ast.Module(statements, []), "copied", "exec")
        exec(code, {"validate": lambda *args: said.extend(args)})
    finally:
        os.environ.pop("VOIPMS_PASSWORD") if before is None else None
    assert said == [method, params]


@COPIED
def test_copied_typescript_runs(
    page: Page, tools: Path, tmp_path: Path, method: str, params: dict[str, str]
) -> None:
    source = copies(page, method, params)["typescript"]
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "voipms-checks").symlink_to(PACKAGE)
    (tmp_path / "copied.ts").write_text(source, "utf-8")
    esbuild = [tools / ".bin" / "esbuild", "copied.ts", "--outfile=copied.mjs"]
    subprocess.run(esbuild, cwd=tmp_path, check=True, capture_output=True)
    env = {**os.environ, "VOIPMS_PASSWORD": params.get("password", "")}
    done = subprocess.run(
        ["node", "copied.mjs"], cwd=tmp_path, env=env, check=True, capture_output=True, text=True
    )
    assert done.stdout.startswith(str(check(method, params).status).replace("None", "null"))


@COPIED
def test_copied_curl_says_the_same(page: Page, method: str, params: dict[str, str]) -> None:
    source = copies(page, method, params)["curl"]
    stub = "curl() { printf '%s\\0' \"$@\"; }\n"
    env = {"VOIPMS_API_USERNAME": "u", "VOIPMS_API_PASSWORD": "p", "VOIPMS_PASSWORD": "1234"}
    done = subprocess.run(["bash", "-c", stub + source], env=env, check=True, capture_output=True)
    words = done.stdout.decode().split("\0")
    fields = dict(word.split("=", 1) for word in words if "=" in word)
    assert fields == {"api_username": "u", "api_password": "p", "method": method, **params}
    assert ("--form-string" in words) == (method == "sendMMS")


@COPIED
def test_copied_curl_can_be_pasted(page: Page, method: str, params: dict[str, str]) -> None:
    source = copies(page, method, params)["curl"]
    before = page.url
    paste(page, source)
    assert page.url == before
    assert "api_password" in page.inner_text("#paste-said")


def test_copy_goes_to_the_clipboard(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_playground(page, "getIP", {})
    page.click("#copy")
    page.wait_for_function("document.getElementById('copied').textContent !== ''")
    assert page.inner_text("#copied") == "Copied."
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#source").text_content()
