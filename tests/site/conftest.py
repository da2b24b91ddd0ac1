"""Fixtures: the site built once a session, and a real browser that reads it from the disk.

A browser is Chromium as the system has it; where it, node or a package is
missing the test that asked is skipped, except in CI, where it fails.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import write
from voipms_rules.targets.site import TARGET, bundle
from voipms_rules.targets.site.emit import build

sys.path.append(str(Path(__file__).parents[1] / "targets"))
from npm_tools import npm_tools

try:
    from playwright.sync_api import Browser, Page, Request, sync_playwright
except ModuleNotFoundError:
    sync_playwright = None

_PINNED = Path(bundle.__file__).with_name("package.json")
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


@pytest.fixture(scope="session")
def tools() -> Path:
    """The ``node_modules`` with what the target pins."""
    pinned = json.loads(_PINNED.read_text("utf-8"))["dependencies"]
    return npm_tools(*(f"{name}@{version}" for name, version in pinned.items()))


@pytest.fixture(scope="session")
def tree(book: Book, tools: Path) -> dict[str, str]:
    return dict(build(book, tools))


@pytest.fixture(scope="session")
def site(tree: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in a folder."""
    out = tmp_path_factory.mktemp("out")
    write(TARGET, tree, out)
    return out / TARGET.folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if sync_playwright is None:
        _unavailable("the Python package playwright is not installed")
    if chromium is None:
        _unavailable("no chromium here")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_FLAGS)
        yield browser
        browser.close()


def _unavailable(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture
def page(browser: Browser, site: Path) -> Iterator[Page]:
    """A page; a test fails when it logs an error or asks for anything outside the folder."""
    context = browser.new_context(base_url=f"{site.as_uri()}/")
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
    page.on("requestfailed", lambda request: wrong.extend(_failure(request)))
    page.on(
        "request",
        lambda request: (
            request.url.startswith(site.as_uri()) or wrong.append(f"request: {request.url}")
        ),
    )
    yield page
    context.close()
    assert wrong == []


def _failure(request: Request) -> list[str]:
    """A failed request; one that was given up because the page was left is none."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"failed: {request.url}"]
