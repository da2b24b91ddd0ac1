"""The pages of the site, without a browser: complete, linked, safe against any text, small."""

from __future__ import annotations

import gzip
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from voipms_rules.catalog.model import Catalog
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs import facts
from voipms_rules.targets.docs.links import anchor, names_in
from voipms_rules.targets.site import bundle, data, pictures
from voipms_rules.targets.site.checklists import CHECKLISTS
from voipms_rules.targets.site.emit import build, pages

HOSTILE = "<b onclick=x> </script> &amp; \"a\" 'c' `d` [k](javascript:x) ![m](n) {{p}} <!-- \u202e"


class Reader(HTMLParser):
    """What a test asks of a page: links, ids, tags and the text people see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: set[str] = set()
        self.events: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value or "")
            elif name == "id":
                self.ids.append(value or "")
            elif name.startswith("on"):
                self.events.append(name)

    def handle_data(self, data: str) -> None:
        self.text += data


@cache
def read(html: str) -> Reader:
    return Reader(html)


def html_of(tree: Mapping[str, str]) -> Iterator[tuple[str, Reader]]:
    for path, text in tree.items():
        if path.endswith(".html"):
            yield path, read(text)


def test_every_entry_has_its_page(book: Book, tree: Mapping[str, str]) -> None:
    catalog = book.catalog
    for folder, names in (
        ("codes", catalog.codes),
        ("methods", catalog.methods),
        ("types", catalog.types),
    ):
        listed = set(read(tree[f"{folder}/index.html"]).links)
        for name in names:
            assert f"<code>{name}</code></h1>" in tree[f"{folder}/{name}.html"]
            assert f"../{folder}/{name}.html" in listed


def test_every_rule_stands_with_its_code(book: Book, tree: Mapping[str, str]) -> None:
    for rule in book.catalog.rules.values():
        assert anchor(rule.id) in read(tree[f"codes/{rule.code}.html"]).ids
        assert rule.evidence.source in tree[f"codes/{rule.code}.html"]


def test_a_method_has_its_parameters_in_order(book: Book, tree: Mapping[str, str]) -> None:
    for method in book.catalog.methods.values():
        names = [p.name for p in method.parameters]
        table = tree[f"methods/{method.name}.html"].partition('id="example-call"')[0]
        assert re.findall(r'<tr id="([^"]+)">', table) == names


def test_a_method_warns(book: Book, tree: Mapping[str, str]) -> None:
    assert "Moves money" in tree["methods/sendSMS.html"]
    assert "Replaces the whole record" in tree["methods/setVoicemail.html"]
    assert "POST only" in tree["methods/addLNPFile.html"]


def test_no_link_is_dead_and_none_leads_outside(tree: Mapping[str, str]) -> None:
    ids = {path: {"", *reader.ids} for path, reader in html_of(tree)}
    for path, reader in html_of(tree):
        for link in reader.links:
            parts = urlsplit(link)
            assert not parts.scheme and not parts.netloc, (path, link)
            folder = posixpath.dirname(path)
            target = (
                posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
                if (parts.path)
                else path
            )
            assert target in tree, (path, link)
            if target.endswith(".html") and target != "playground.html":
                assert unquote(parts.fragment) in ids[target], (path, link)


def test_ids_are_unique_on_their_page(tree: Mapping[str, str]) -> None:
    for path, reader in html_of(tree):
        assert len(reader.ids) == len(set(reader.ids)), path


def test_paths_differ_by_more_than_case(tree: Mapping[str, str]) -> None:
    assert len({path.casefold() for path in tree}) == len(tree)


def test_output_is_the_same_again(book: Book, tree: Mapping[str, str], tools: Path) -> None:
    assert dict(build(book, tools)) == tree


def test_first_view_is_small(tree: Mapping[str, str]) -> None:
    """The heaviest page people start with: the playground with all it loads, compressed."""
    paths = ("playground.html", "assets/site.js", "assets/playground.js", "assets/style.css")
    assert sum(len(gzip.compress(tree[path].encode())) for path in paths) < 300_000


def test_secrets_are_in_no_address(book: Book, tree: Mapping[str, str]) -> None:
    secret = {p.name for m in book.catalog.methods.values() for p in m.parameters if p.sensitive}
    addresses = [
        link.partition("#")[2]
        for _, reader in html_of(tree)
        for link in reader.links
        if "playground.html#" in link
    ]
    assert len(addresses) > 500
    for address in addresses:
        assert not secret & {field.partition("=")[0] for field in address.split("&")}


def test_checklists_name_what_there_is(catalog: Catalog) -> None:
    known = {*catalog.codes, *catalog.methods}
    for code, steps in CHECKLISTS.items():
        assert code in catalog.codes
        assert 3 <= len(steps) <= 5
        words = names_in(" ".join(text for step in steps for text in step))
        identifiers = {word for word in words if re.search(r"_|[a-z][A-Z]{2}", word)}
        assert identifiers - known <= {"api_username", "api_password"}


def test_pictures_hold_every_code(book: Book) -> None:
    drawn = {code.code for codes in pictures.answered(book).values() for code in codes}
    assert drawn == {code.code for code in book.codes if facts.prevention(code) != "local"}
    counted = sum(sum(counts.values()) for counts in pictures.by_kind(book).values())
    assert counted == len(drawn)
    for growth, edition in zip(
        pictures.growth_of(book.catalog), book.catalog.editions.values(), strict=True
    ):
        assert growth.kept + growth.added == len(edition.rows)


def test_missing_tools_say_what_to_do(book: Book, tmp_path: Path) -> None:
    with pytest.raises(bundle.MissingToolsError, match="npm install"):
        list(bundle.bundle(book, facts.Usage(book), tmp_path / "node_modules"))


# -- hostile text -----------------------------------------------------------------------


def hostile(catalog: Catalog) -> Catalog:
    """The catalog with its free texts replaced."""
    codes = {
        name: replace(code, message=HOSTILE, remedy=HOSTILE, erratum=HOSTILE)
        for name, code in catalog.codes.items()
    }
    methods = {
        name: replace(
            method,
            summary=HOSTILE,
            note=HOSTILE,
            parameters=tuple(
                replace(p, summary=HOSTILE, example=HOSTILE, default=HOSTILE, values_from=None)
                for p in method.parameters
            ),
        )
        for name, method in catalog.methods.items()
    }
    types = {name: replace(one, valid=(HOSTILE,)) for name, one in catalog.types.items()}
    return replace(catalog, codes=codes, methods=methods, types=types)


def test_hostile_text_stays_text(catalog: Catalog, tree: Mapping[str, str]) -> None:
    book = Book.of(hostile(catalog))
    written = dict(pages(book, facts.Usage(book)))
    tags = {tag for _, reader in html_of(tree) for tag in reader.tags}
    shown = HOSTILE.replace("\u202e", "\\u202e")
    for path, reader in html_of(written):
        assert reader.tags <= tags, path
        assert reader.events == [], path
        assert not any(link.startswith("javascript") for link in reader.links), path
    for name in ("codes/invalid_dst.html", "codes/index.html"):
        assert shown in read(written[name]).text
    assert data.entries(book)[0]["text"] == HOSTILE
