"""Book -> pages: which there are, and what each template is given.

Markup is the templates' business, escaping that of :mod:`.escape`, links that
of :mod:`.links`; what is said and is not in the catalog comes from :mod:`.facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment

from voipms_rules.targets.book import Book
from voipms_rules.targets.docs import escape, examples, facts, words
from voipms_rules.targets.docs.links import Links, anchor
from voipms_rules.targets.engine import environment

_TEMPLATES = Path(__file__).parent / "templates"
_INDEXES = ("README", "kinds", "areas", "editions", "prevention", "disputes", "sources")
_NOTICE = "<!-- Generated from the catalog by `voipms-rules generate`; do not edit. -->"
Pages = Iterator[tuple[str, str]]


def emit(book: Book) -> Pages:
    """All pages."""
    usage = facts.Usage(book)
    yield from _indexes(_environment(book, usage, root=""))
    env = _environment(book, usage, root="../")
    yield from _folder(env, "code", {code.code: code for code in book.codes})
    yield from _folder(env, "method", book.catalog.methods)
    yield from _folder(env, "type", book.catalog.types)


def _indexes(env: Environment) -> Pages:
    for name in _INDEXES:
        yield f"{name}.md", env.get_template(f"{name.lower()}.md.j2").render()


def _folder(env: Environment, kind: str, entries: Mapping[str, Any]) -> Pages:
    """A list of the entries and a page for each."""
    yield f"{kind}s/README.md", env.get_template(f"{kind}s.md.j2").render()
    template = env.get_template(f"{kind}.md.j2")
    for name, entry in entries.items():
        yield f"{kind}s/{name}.md", template.render({kind: entry})


def _environment(book: Book, usage: facts.Usage, root: str) -> Environment:
    """The environment of the pages of one depth; ``root`` leads to the top of the docs."""
    links = Links(book, root)
    env = environment(_TEMPLATES, _filters(links))
    env.globals.update(_globals(book, usage))
    env.globals["links"] = links
    return env


def _filters(links: Links) -> dict[str, Callable[..., str]]:
    """One filter per context: our prose, text that stands for itself, names, values, attributes."""
    return {
        "prose": links.prose,
        "plain": escape.plain,
        "code": escape.code,
        "value": escape.value,
        "attribute": escape.attribute,
        "links_code": links.code,
        "links_method": links.method,
        "links_lookup": links.lookup,
    }


def _globals(book: Book, usage: facts.Usage) -> dict[str, Any]:
    return {
        "notice": _NOTICE,
        "book": book,
        "catalog": book.catalog,
        "usage": usage,
        "facts": facts,
        "examples": examples,
        "words": words,
        "anchor": anchor,
        "row": escape.row,
        "head": escape.head,
    }
