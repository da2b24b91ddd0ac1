"""Book -> pages of the site: which there are, and what each template is given.

What is said comes from the catalog and from the target ``docs``; the way it is
marked up from the templates; the scripts from :mod:`.bundle`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment

from voipms_rules.catalog.model import Catalog, Method, Rule
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs import examples, facts, words
from voipms_rules.targets.docs.links import anchor
from voipms_rules.targets.engine import environment
from voipms_rules.targets.site import bundle, data, markup, pictures
from voipms_rules.targets.site.checklists import CHECKLISTS

_TEMPLATES = Path(__file__).parent / "templates"
_TOP = (
    "index",
    "playground",
    "checklists",
    "pictures",
    "parameters",
    "areas",
    "kinds",
    "prevention",
    "editions",
    "disputes",
    "sources",
)
Pages = Iterator[tuple[str, str]]


def emit(book: Book) -> Pages:
    """All files of the site."""
    yield from build(book, bundle.NODE_MODULES)


def build(book: Book, node_modules: Path) -> Pages:
    """The same with the tools of another folder."""
    usage = facts.Usage(book)
    yield from bundle.bundle(book, usage, node_modules)
    yield from pages(book, usage)


def pages(book: Book, usage: facts.Usage) -> Pages:
    """The HTML."""
    env = _environment(book, usage, root="")
    for name in _TOP:
        yield f"{name}.html", env.get_template(f"{name}.html.j2").render()
    env = _environment(book, usage, root="../")
    yield from _folder(env, "code", {code.code: code for code in book.codes})
    yield from _folder(env, "method", book.catalog.methods)
    yield from _folder(env, "type", book.catalog.types)


def _folder(env: Environment, kind: str, entries: Mapping[str, Any]) -> Pages:
    """A list of the entries and a page for each."""
    yield f"{kind}s/index.html", env.get_template(f"{kind}s.html.j2").render()
    template = env.get_template(f"{kind}.html.j2")
    for name, entry in entries.items():
        yield f"{kind}s/{name}.html", template.render({kind: entry})


def _environment(book: Book, usage: facts.Usage, root: str) -> Environment:
    """The environment of the pages of one depth; ``root`` leads to the top of the site."""
    env = environment(_TEMPLATES, markup.filters(markup.SiteLinks(book, root)))
    env.autoescape = True
    env.globals.update(_globals(book, usage))
    env.globals["root"] = root
    return env


def _globals(book: Book, usage: facts.Usage) -> dict[str, Any]:
    return {
        "book": book,
        "catalog": book.catalog,
        "usage": usage,
        "users": data.users(book.catalog),
        "facts": facts,
        "words": words,
        "examples": examples,
        "checklists": CHECKLISTS,
        "pictures": pictures,
        "anchor": anchor,
        "try_call": try_call,
        "try_rule": lambda rule: try_rule(rule, book.catalog),
    }


def try_call(method: Method, params: Mapping[str, str | None]) -> str:
    """The address of the playground with a call filled in; secrets are left out."""
    shown = {
        name: value
        for name, value in params.items()
        if value is not None and not _is_secret(method, name)
    }
    return f"playground.html#{urlencode({'method': method.name, **shown})}"


def _is_secret(method: Method, name: str) -> bool:
    parameter = method.by_name.get(name)
    return parameter is not None and parameter.sensitive


def try_rule(rule: Rule, catalog: Catalog) -> str | None:
    """The playground with a call that breaks a rule; None where an address cannot hold it."""
    for example in rule.invalid:
        if not (example.lookups or example.now) and rule.methods:
            method = catalog.methods[rule.methods[0]]
            params = {**method.minimal_example, **example.params}
            if not any(_is_secret(method, name) for name in rule.params):
                return try_call(method, params)
    return None
