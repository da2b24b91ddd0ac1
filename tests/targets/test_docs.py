"""Target docs: complete, without a dead link, and safe against any text in the catalog."""

from __future__ import annotations

import ast
import json
import posixpath
import re
import time
import timeit
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from voipms_rules.catalog import load_catalog
from voipms_rules.catalog.model import Catalog, Code, Example, Method, Rule, TypeDef
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs import TARGET, words
from voipms_rules.targets.docs.escape import (
    code,
    head,
    literal,
    one_line,
    plain,
    row,
    value,
    visible,
)
from voipms_rules.targets.docs.links import Links, anchor
from voipms_rules.targets.engine import Tree

markdown_it = pytest.importorskip("markdown_it", reason="markdown-it-py is not installed")
PARSER = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])

HOSTILE = (
    "a \"b\" 'c' | `d` ``e | f</script>\n\n# g\n|---|\n*h* _i_ ~~j~~ [k](l) ![m](n) "
    "<b onclick=x> &amp; ${o} {{p}} \\| \u200f\u202e\u2028 $q$ --> \\"
)
SHOWN = visible(one_line(HOSTILE))
ANCHOR = re.compile(r'<a id="([^"<>]*)">')
ALLOWED_HTML = re.compile(r'<a id="[^"<>]*">|</a>|<!-- Generated [^<>]*; do not edit\. -->\s*')


@pytest.fixture(scope="module")
def book() -> Book:
    return Book.of(load_catalog())


@pytest.fixture(scope="module")
def tree(book: Book) -> Tree:
    return TARGET.tree(book)


@pytest.fixture(scope="module")
def hostile(book: Book) -> Book:
    return Book.of(hostile_catalog(book.catalog))


@pytest.fixture(scope="module")
def hostile_tree(hostile: Book) -> Tree:
    return TARGET.tree(hostile)


# -- complete ---------------------------------------------------------------------


def test_every_entry_has_its_page_and_stands_in_the_list(book: Book, tree: Tree) -> None:
    catalog = book.catalog
    for folder, names in (
        ("codes", catalog.codes),
        ("methods", catalog.methods),
        ("types", catalog.types),
    ):
        linked = set(_links(tree[f"{folder}/README.md"]))
        for name in names:
            assert f"# `{name}`\n" in tree[f"{folder}/{name}.md"]
            assert f"../{folder}/{name}.md" in linked


def test_every_rule_stands_with_its_code_and_its_methods(book: Book, tree: Tree) -> None:
    for rule in book.catalog.rules.values():
        assert f'<a id="{anchor(rule.id)}">' in tree[f"codes/{rule.code}.md"]
        for name in rule.methods:
            assert f"](../codes/{rule.code}.md#{anchor(rule.id)})" in tree[f"methods/{name}.md"]


@pytest.mark.parametrize("page", ["kinds.md", "areas.md", "prevention.md"])
def test_every_code_is_in_every_index(book: Book, tree: Tree, page: str) -> None:
    listed = [link for link in _links(tree[page]) if link.startswith("codes/")]
    assert {f"codes/{code.code}.md" for code in book.codes} <= set(listed)


def test_a_code_has_its_message_of_every_edition(book: Book, tree: Tree) -> None:
    for entry in book.codes:
        page = tree[f"codes/{entry.code}.md"]
        assert all(plain(message) in page for message in entry.messages.values())


def test_parameters_stand_in_order(book: Book, tree: Tree) -> None:
    for method in book.catalog.methods.values():
        table = tree[f"methods/{method.name}.md"].partition("## Parameters")[2]
        found = ANCHOR.findall(table.partition('<a id="example-call">')[0])
        assert found == [p.name for p in method.parameters]


def test_words_cover_the_vocabularies() -> None:
    schema = Path(__file__).parents[2] / "catalog" / "schema"
    codes = json.loads((schema / "codes.schema.json").read_text("utf-8"))["items"]["properties"]
    methods = json.loads((schema / "methods.schema.json").read_text("utf-8"))["items"]["properties"]
    assert set(words.KINDS) == set(codes["kind"]["enum"])
    assert set(words.RETRIES) == set(codes["retry"]["enum"])
    assert set(words.FLAGS) == set(methods["flags"]["items"]["enum"])


def test_the_worked_example_reads_well(tree: Tree) -> None:
    page = tree["codes/sms_toolong.md"]
    assert "> The SMS message exceeds 160 characters\n" in page
    assert "### `message`: at most 160 bytes in UTF-8\n" in page
    assert "- **Invalid:** 161 × `a`; 81 × `é`\n" in page


def test_secrets_are_marked(book: Book, tree: Tree) -> None:
    for method in book.catalog.methods.values():
        lines = tree[f"methods/{method.name}.md"].splitlines()
        for parameter in method.parameters:
            (line,) = (x for x in lines if x.startswith(f'| <a id="{parameter.name}"></a>'))
            assert ("Secret: its value is never reported or logged." in line) == parameter.sensitive


def test_is_fast(book: Book) -> None:
    times = timeit.repeat(lambda: TARGET.tree(book), timer=time.process_time, number=1, repeat=3)
    assert min(times) < 3


# -- links --------------------------------------------------------------------------


def test_no_link_is_dead(tree: Tree) -> None:
    assert not _dead(tree, {path: _links(text) for path, text in tree.items()})


def test_hostile_text_makes_no_link(hostile_tree: Tree) -> None:
    links = {path: _parsed_links(text) for path, text in hostile_tree.items()}
    assert not _dead(hostile_tree, links)


def _dead(tree: Tree, links: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """The links, with their pages, that lead to no page or to no anchor of it."""
    anchors = {path: {"", *ANCHOR.findall(text)} for path, text in tree.items()}
    return [
        (path, link)
        for path in tree
        for link in links[path]
        if _fragment(link) not in anchors.get(_target(path, link), ())
    ]


def _target(path: str, link: str) -> str:
    page = unquote(link).partition("#")[0]
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), page))


def _fragment(link: str) -> str:
    return unquote(link).partition("#")[2]


def _links(text: str) -> list[str]:
    """The links of a page that holds no hostile text; parsing all pages takes too long."""
    return re.findall(r"\]\(([^()\s]+)\)", text)


def _parsed_links(text: str) -> list[str]:
    return [t.attrs["href"] for t in _flat(PARSER.parse(text)) if t.type == "link_open"]


def test_anchors_are_unique_on_their_page(tree: Tree) -> None:
    for text in tree.values():
        found = ANCHOR.findall(text)
        assert len(found) == len(set(found))


def test_paths_differ_by_more_than_case(tree: Tree) -> None:
    assert len({path.casefold() for path in tree}) == len(tree)


# -- markup ---------------------------------------------------------------------------


def test_tables_are_rectangular(tree: Tree, hostile_tree: Tree) -> None:
    for text in (*tree.values(), *hostile_tree.values()):
        for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            assert len({len(re.findall(r"(?<!\\)\|", line)) for line in table.splitlines()}) == 1


def test_no_html_but_our_anchors(hostile_tree: Tree) -> None:
    for text in hostile_tree.values():
        for token in _flat(PARSER.parse(text)):
            if token.type in ("html_inline", "html_block"):
                assert ALLOWED_HTML.fullmatch(token.content)
            assert token.type != "image"


def test_hostile_text_is_shown_as_it_is(hostile: Book, hostile_tree: Tree) -> None:
    for name in hostile.catalog.codes:
        shown = _texts(hostile_tree[f"codes/{name}.md"])
        assert shown.count(SHOWN) >= 1
        assert f"Erratum: {_unquoted(SHOWN)}" in shown
        assert SHOWN in _texts(hostile_tree["codes/README.md"])
    for name in hostile.catalog.methods:
        assert f"Note: {_unquoted(SHOWN)}" in _texts(hostile_tree[f"methods/{name}.md"])
    for name in hostile.catalog.types:
        assert _unquoted(SHOWN) in _texts(hostile_tree[f"types/{name}.md"])


def test_example_calls_are_python(
    book: Book, tree: Tree, hostile: Book, hostile_tree: Tree
) -> None:
    for one, pages in ((book, tree), (hostile, hostile_tree)):
        for method in one.catalog.methods.values():
            (fence,) = (
                token
                for token in PARSER.parse(pages[f"methods/{method.name}.md"])
                if token.type == "fence"
            )
            statement = ast.parse(fence.content).body[-1]
            assert isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call)
            assert list(map(ast.literal_eval, statement.value.args)) == [
                method.name,
                method.minimal_example,
            ]


# -- escaping ------------------------------------------------------------------------

TEXTS = st.text(
    st.one_of(
        st.sampled_from("|`*_[]()<>&~$#{}\\!\"'\n\r\t -+=.:;1a\u200f\u2028é"),
        st.characters(),
    )
)


@given(TEXTS)
@example("- a")
@example("+ a")
@example("12. a")
@example("1) a")
@example("===")
@example("<script>")
def test_plain_text_comes_back(text: str) -> None:
    _comes_back(plain(text), visible(one_line(text)))


@given(TEXTS)
def test_code_comes_back(text: str) -> None:
    text = text.strip()
    if text:
        _comes_back(code(text), visible(text))


@given(TEXTS)
def test_values_come_back(text: str) -> None:
    shown = _shown(f"x {value(text)}").removeprefix("x ")
    assert "×" in shown or shown in (text, literal(text))


@given(TEXTS)
def test_prose_comes_back_without_its_quotes(text: str) -> None:
    links = Links(_EMPTY, "")
    expected = _unquoted(visible(one_line(text)))
    for found in (_shown(f"x{links.prose(text)}"), _cell(links.prose(f"x{text}"))):
        assert found.replace(" ", "") == f"x{expected}".replace(" ", "")


@given(st.text("ab", max_size=3), st.sampled_from("ab|`\n"), st.integers(20, 60))
def test_long_runs_are_counted(before: str, char: str, times: int) -> None:
    text = before + char * times
    assert f"{len(text) - len(text.rstrip(char))} × " in value(text)


def _comes_back(inline: str, expected: str) -> None:
    if expected:
        assert _shown(inline) == expected
        assert _cell(inline) == expected


def _shown(inline: str) -> str:
    """What a paragraph of this inline text shows; fails when it is more than a paragraph."""
    tokens = PARSER.parse(inline)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    return _text(tokens[1])


def _cell(inline: str) -> str:
    """What a table cell of this inline text shows; fails when it breaks the table."""
    tokens = PARSER.parse(f"{head('one', 'two')}\n{row(inline, 'end')}")
    cells = [_text(token) for token in tokens if token.type == "inline"]
    assert len(cells) == 4 and cells[-1] == "end"
    return cells[2]


def _unquoted(text: str) -> str:
    return re.sub("`([^`]+)`", r"\1", text)


# -- reading Markdown ------------------------------------------------------------------


def _flat(tokens: Iterable) -> Iterator:
    for token in tokens:
        yield token
        yield from _flat(token.children or ())


def _text(token) -> str:
    kinds = ("text", "code_inline")
    assert not any(child.type in ("html_inline", "image") for child in token.children)
    return "".join(child.content for child in token.children if child.type in kinds)


def _texts(page: str) -> list[str]:
    """The text of every block of a page."""
    return [
        "".join(t.content for t in token.children if t.type in ("text", "code_inline"))
        for token in PARSER.parse(page)
        if token.type == "inline"
    ]


# -- a hostile catalog -------------------------------------------------------------------

_CODES = ("sms_toolong", "no_sms", "existing_did", "invalid_did")
_METHODS = ("sendSMS", "sendMMS", "setCallback", "getDIDsInfo", "getSMS")
_EMPTY = Book.of(Catalog({}, {}, {}, {}, {}, {}, ()))


def hostile_catalog(catalog: Catalog) -> Catalog:
    """A few entries of a catalog, every free text in them replaced."""
    types = {
        p.type.name: _hostile_type(p.type)
        for name in _METHODS
        for p in catalog.methods[name].parameters
    }
    methods = {name: _hostile_method(catalog.methods[name], types) for name in _METHODS}
    codes = {name: _hostile_code(catalog.codes[name], types) for name in _CODES}
    return Catalog(
        codes=codes,
        methods=methods,
        types=types,
        rules={rule.id: rule for entry in codes.values() for rule in entry.rules},
        editions={
            key: replace(
                e, title=HOSTILE, rows={name: HOSTILE for name in _CODES if name in e.rows}
            )
            for key, e in catalog.editions.items()
        },
        sources={key: replace(s, title=HOSTILE) for key, s in catalog.sources.items()},
        disputes=tuple(
            replace(d, subject=HOSTILE, claims=((d.claims[0][0], HOSTILE),), treatment=HOSTILE)
            for d in catalog.disputes
        ),
    )


def _hostile_type(typedef: TypeDef) -> TypeDef:
    return replace(typedef, summary=HOSTILE, valid=(HOSTILE, "|"), invalid=("`", "\n", HOSTILE))


def _hostile_method(method: Method, types: dict[str, TypeDef]) -> Method:
    parameters = tuple(
        replace(
            p,
            type=types[p.type.name],
            summary=HOSTILE,
            note=HOSTILE,
            default=HOSTILE,
            example=HOSTILE,
        )
        for p in method.parameters
    )
    return replace(method, summary=HOSTILE, note=HOSTILE, parameters=parameters)


def _hostile_code(entry: Code, types: dict[str, TypeDef]) -> Code:
    return replace(
        entry,
        message=HOSTILE,
        messages={edition: f"{HOSTILE} {edition}" for edition in entry.messages},
        remedy=HOSTILE,
        erratum=HOSTILE,
        server_reason=entry.server_reason and HOSTILE,
        see_also=("no_sms",),
        rules=tuple(
            _hostile_rule(rule) for rule in entry.rules if rule.type_name in {None, *types}
        ),
    )


def _hostile_rule(rule: Rule) -> Rule:
    example = Example({rule.param: HOSTILE, "|": None}, {f"{HOSTILE}.x": (HOSTILE,)}, HOSTILE)
    return replace(
        rule,
        methods=tuple(name for name in rule.methods if name in _METHODS),
        evidence=replace(rule.evidence, note=HOSTILE),
        valid=(example,),
        invalid=(example, replace(example, params={rule.param: HOSTILE})),
    )
