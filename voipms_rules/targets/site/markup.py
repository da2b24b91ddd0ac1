"""HTML out of the Markdown fragments of the target ``docs``.

That target escapes the catalog's text and finds the links in it; its fragments
are rendered here, so that neither is decided twice.  Everything else in the
templates goes through Jinja's own escaping.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markupsafe import Markup

from voipms_rules.targets.docs import escape, examples
from voipms_rules.targets.docs.links import Links

_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_SUFFIX = re.compile(r"\.md(?=#|$)")


class SiteLinks(Links):
    """The links of the docs, leading to pages of the site."""

    def link(self, label: str, path: str) -> str:
        return super().link(label, _SUFFIX.sub(".html", path, count=1))


@cache
def inline(markdown: str) -> Markup:
    """A line of Markdown as HTML."""
    return Markup(_MARKDOWN.renderInline(markdown))


def filters(links: SiteLinks) -> dict[str, Callable[..., Any]]:
    """One filter per kind of text, and one per kind of link."""
    fragments: dict[str, Callable[..., str]] = {
        "md": str,
        "prose": links.prose,
        "plain": escape.plain,
        "code": escape.code,
        "value": escape.value,
        "code_link": links.code,
        "method_link": links.method,
        "type_link": links.type,
        "rule_link": links.rule,
        "source_link": links.source,
        "lookup_link": links.lookup,
        "edition_link": links.edition,
        "dispute_link": links.dispute,
        "kind_link": links.kind,
        "prevention_link": links.prevention,
        "area_link": links.area,
        "examples": lambda found, rule: examples.in_words(rule, found),
    }
    return {name: _rendered(fragment) for name, fragment in fragments.items()}


def _rendered(fragment: Callable[..., str]) -> Callable[..., Markup]:
    return lambda *args: inline(fragment(*args))
