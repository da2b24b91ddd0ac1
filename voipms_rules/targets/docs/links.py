"""Relative links between the pages, and prose whose names become links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote

from voipms_rules.catalog.model import Dispute
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs.escape import block_start, code, fragment, one_line, plain

# A code span, or a word that may be the name of a code, a method or a rule.
_TOKEN = re.compile(
    r"`([^`]+)`|(?<![A-Za-z0-9_/.])[A-Za-z][A-Za-z0-9_]*(?:/[A-Za-z0-9_.]*[A-Za-z0-9_])?"
)


@dataclass(frozen=True)
class Links:
    """Links as seen from pages whose way to the top of the docs is ``root``."""

    book: Book
    root: str

    def code(self, name: str) -> str:
        """A status code."""
        return self.named(name, f"codes/{quote(name)}.md")

    def method(self, name: str) -> str:
        """A method."""
        return self.named(name, f"methods/{quote(name)}.md")

    def type(self, name: str) -> str:
        """A value type."""
        return self.named(name, f"types/{quote(name)}.md")

    def parameters(self, methods: Iterable[str], name: str) -> str:
        """A parameter in each of several methods, labelled with the methods."""
        paths = {method: f"methods/{quote(method)}.md#{quote(name)}" for method in methods}
        return ", ".join(self.named(method, path) for method, path in paths.items())

    def rule(self, rule_id: str) -> str:
        """A rule, which stands on the page of its code."""
        return self.named(rule_id, self.rule_path(rule_id))

    def rule_path(self, rule_id: str) -> str:
        """Where a rule stands; its anchor is what follows the code in its id."""
        return f"codes/{quote(self.book.rules[rule_id].rule.code)}.md#{quote(anchor(rule_id))}"

    def source(self, source_id: str) -> str:
        """A source."""
        return self.named(source_id, f"sources.md#{quote(source_id)}")

    def lookup(self, key: str) -> str:
        """Data of the caller's account, ``method.field``; leads to the method that lists it."""
        return self.named(key, f"methods/{quote(key.partition('.')[0])}.md")

    def edition(self, edition_id: str) -> str:
        """An edition of the error table."""
        return self.link(plain(edition_id), f"editions.md#{quote(edition_id)}")

    def dispute(self, dispute: Dispute) -> str:
        """A disputed point, labelled with its question."""
        return self.link(plain(dispute.subject), f"disputes.md#{quote(dispute.id)}")

    def kind(self, kind: str) -> str:
        """A kind of code."""
        return self.link(kind, f"kinds.md#{kind}")

    def prevention(self, prevention: str) -> str:
        """A way of prevention."""
        return self.link(prevention, f"prevention.md#{prevention}")

    def area(self, area: str) -> str:
        """An area of the API."""
        return self.link(plain(area), f"areas.md#{quote(area)}")

    def named(self, name: str, path: str) -> str:
        """A link whose label is a name."""
        return self.link(code(name), path)

    def link(self, label: str, path: str) -> str:
        """A link to a path below the top of the docs."""
        return f"[{label}]({self.root}{path})"

    # -- prose --------------------------------------------------------------------

    @cached_property
    def paths(self) -> dict[str, str]:
        """Every name that prose may mention -> where it leads."""
        catalog = self.book.catalog
        return {
            **{rule_id: self.rule_path(rule_id) for rule_id in catalog.rules},
            **{name: f"methods/{quote(name)}.md" for name in catalog.methods},
            **{name: f"codes/{quote(name)}.md" for name in catalog.codes},
        }

    def prose(self, text: str | None) -> str:
        """Our own words: code spans are kept, names of codes, methods and rules are linked."""
        return block_start("".join(self._pieces(one_line(text or ""))))

    def _pieces(self, text: str) -> Iterator[str]:
        end = 0
        for match in _TOKEN.finditer(text):
            yield fragment(text[end : match.start()])
            yield self._token(match)
            end = match.end()
        yield fragment(text[end:])

    def _token(self, match: re.Match[str]) -> str:
        name = match[1] or match[0]
        if name in self.paths:
            return self.named(name, self.paths[name])
        return code(name) if match[1] else fragment(name)


def anchor(rule_id: str) -> str:
    """A rule's anchor on the page of its code."""
    return rule_id.partition("/")[2] or rule_id


def names_in(text: str) -> set[str]:
    """The words of a text that may be names."""
    return {match[1] or match[0] for match in _TOKEN.finditer(text)}
