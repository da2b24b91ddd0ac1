"""The search in a browser: real complaints, typos, pasted requests, the keyboard."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from voipms_rules.catalog.model import Catalog

# What people pasted into public issues, or what a server or a client prints, and what is to
# be found first; then words on the page that say why.
COMPLAINTS = (
    # jgyates/genmon issue 832
    (
        "2022-12-21 21:38:04,970 : Error in MyVoipMs:SendSMS: This IP is not enabled for API use"
        " : myvoipms.py:51",
        "codes/ip_not_enabled.html",
        "Call getIP from the same machine",
    ),
    # michaelkourlas/voipms-sms-client issue 277
    ("Sign-in failed: invalid credentials", "codes/invalid_credentials.html", "API password"),
    # caronc/apprise issue 1201
    (
        "WARNING - Failed to send Voipms notification to 555111222: status: invalid_dst,"
        " message: This is not a valid Destination Number",
        "codes/invalid_dst.html",
        "10 plain digits",
    ),
    # michaelkourlas/voipms-sms-client issue 67
    ("Limit reached (303)", "codes/limit_reached.html", "next day"),
    # michaelkourlas/voipms-sms-client issue 151
    ("sms_failed when sending SMS", "codes/sms_failed.html", "only if it is not listed as sent"),
    # michaelkourlas/voipms-sms-client issue 248
    ('{"status":"invalid_did"}', "codes/invalid_did.html", "getDIDsInfo"),
    # ecliptical/voip-ms: a POST to www loses its body
    (
        "Method must be provided when using the REST/JSON API",
        "codes/missing_method.html",
        "without www",
    ),
    # public SMS gateways: 160 characters with one accent
    ('HTTP/1.1 200 OK {"status":"sms_toolong"}', "codes/sms_toolong.html", "bytes in UTF-8"),
    # ecliptical/voip-ms: getCDR without one of the four switches
    ("voipms.Error: no_callstatus (getCDR)", "codes/no_callstatus.html", "answered"),
    # ecliptical/voip-ms: delay_before=0
    ("status: missing_delay_before", "codes/missing_delay_before.html", "other than 0"),
)

OTHERS = (
    ("status: invalid_dst", "codes/invalid_dst.html"),
    ("invlaid_dst", "codes/invalid_dst.html"),
    ("ip not enabeld", "codes/ip_not_enabled.html"),
    ("snedSMS", "methods/sendSMS.html"),
    ("sendsms", "methods/sendSMS.html"),
    ("get did info", "methods/getDIDsInfo.html"),
    ("webhook_enable", "methods/setSMS.html#webhook_enable"),
    ("did", "parameters.html#did"),
    ("You have reached the maximum number of SMS messages", "codes/limit_reached.html"),
    ("playground", "playground.html"),
    ("https://voip.ms/api/v1/rest.php?api_username=a@b.c", "codes/missing_method.html"),
)


def first(page: Page, text: str) -> str:
    """The address that Enter would open, below the top of the site."""
    page.fill("#search", text)
    link = page.locator("#results [aria-selected=true]")
    return str(link.evaluate("(a) => a.href.split('/site/')[1]"))


@pytest.mark.parametrize(("text", "path", "why"), COMPLAINTS)
def test_a_complaint_leads_to_its_cause(page: Page, text: str, path: str, why: str) -> None:
    """Paste, Enter, read: what the site takes of the ten seconds is next to nothing."""
    page.goto("index.html")
    started = time.perf_counter()
    assert first(page, text) == path
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{path}")
    assert why in page.inner_text("main")
    elapsed = time.perf_counter() - started
    print(f"{path}: {elapsed * 1000:.0f} ms from the paste to the cause")
    assert elapsed < 5


@pytest.mark.parametrize(("text", "path"), OTHERS)
def test_what_is_typed_is_found(page: Page, text: str, path: str) -> None:
    page.goto("types/index.html")
    assert first(page, text) == path


@pytest.mark.parametrize(
    "text",
    [
        "https://voip.ms/api/v1/rest.php?api_username=me@example.com&api_password=hunter2"
        "&method=sendSMS&did=5551234567&dst=555111222&message=hi",
        "curl -s 'https://voip.ms/api/v1/rest.php' -d api_username=me@example.com"
        " -d api_password=hunter2 --data-urlencode 'method=sendSMS' -d 'did=5551234567'"
        " -d dst=555111222 -d message=hi",
        '{"method": "sendSMS", "params": {"did": 5551234567, "dst": "555111222",'
        ' "message": "hi", "api_password": "hunter2"}}',
    ],
)
def test_a_request_leads_to_the_playground(page: Page, text: str) -> None:
    page.goto("codes/no_sms.html")
    expected = "playground.html#method=sendSMS&did=5551234567&dst=555111222&message=hi"
    assert first(page, text) == expected
    page.keyboard.press("Enter")
    page.wait_for_url("**/playground.html*")
    assert "invalid_dst" in page.inner_text("#status")
    assert "hunter2" not in page.content() + page.url


def test_every_code_and_method_is_found_by_its_name(page: Page, catalog: Catalog) -> None:
    page.goto("index.html")
    names = [(name, f"codes/{name}.html") for name in catalog.codes]
    names += [(name, f"methods/{name}.html") for name in catalog.methods]
    missed = page.evaluate(
        """(names) => {
          const input = document.getElementById("search");
          return names.filter(([name, path]) => {
            input.value = name;
            input.dispatchEvent(new Event("input"));
            return !document.querySelector("#results [aria-selected=true]").href.endsWith(path);
          });
        }""",
        names,
    )
    assert missed == []


def test_keyboard(page: Page) -> None:
    page.goto("codes/no_sms.html")
    page.keyboard.press("/")
    page.keyboard.type("sms")
    options = page.locator("#results [role=option]")
    assert options.count() > 3
    page.keyboard.press("ArrowDown")
    assert options.nth(1).get_attribute("aria-selected") == "true"
    assert page.get_attribute("#search", "aria-activedescendant") == "result-1"
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert options.last.get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    assert page.locator("#results").is_hidden()
    assert page.get_attribute("#search", "aria-expanded") == "false"
    page.keyboard.press("Enter")
    assert page.locator("#results").is_visible() and page.url.endswith("no_sms.html")


def test_a_command_of_several_lines_can_be_pasted(page: Page) -> None:
    page.goto("index.html")
    command = (
        "curl https://voip.ms/api/v1/rest.php \\\n  -d method=getSMS \\\n  -d 'did=5551234567'\n"
    )
    page.evaluate(
        """(text) => {
          const data = new DataTransfer();
          data.setData("text", text);
          const event = new ClipboardEvent("paste", { clipboardData: data, cancelable: true });
          document.getElementById("search").dispatchEvent(event);
        }""",
        command,
    )
    link = page.locator("#results [aria-selected=true]")
    assert str(link.get_attribute("href")).endswith("#method=getSMS&did=5551234567")


def test_search_is_instant(page: Page) -> None:
    """The index is built when the field gets the focus; half of the keystrokes take far less."""
    page.goto("index.html")
    page.wait_for_timeout(300)
    times = page.evaluate(
        """() => {
          const input = document.getElementById("search");
          return [..."invalid destination numbr sendSMS"].map((_, at, text) => {
            input.value = text.slice(0, at + 1).join("");
            const start = performance.now();
            input.dispatchEvent(new Event("input"));
            document.body.offsetHeight;
            return performance.now() - start;
          });
        }"""
    )
    median = sorted(times)[len(times) // 2]
    print(f"a keystroke of the search: median {median:.1f} ms, at most {max(times):.1f} ms")
    assert median < 50
