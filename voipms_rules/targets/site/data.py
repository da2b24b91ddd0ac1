"""What the scripts know of the catalog, as JSON: entries of the search, forms, secrets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.model import Catalog, Code, Method, Parameter
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs.facts import Usage

Json = dict[str, Any]

# Types whose values may take several lines.
_LONG = frozenset({"text", "sms_message", "mms_message", "base64", "media", "sequence_steps"})
_SHOWN = 3  # methods named in an entry of the search

_PAGES = (
    ("Playground", "playground.html", "Check a call: paste a request URL, cURL or JSON"),
    ("Checklists", "checklists.html", "What to look at, in order, for the statuses one meets most"),
    ("Pictures", "pictures.html", "Which codes each area answers, growth, prevention"),
    ("Editions", "editions.html", "What changed between editions of the error table"),
    ("Disputed points", "disputes.html", "What is not settled"),
    ("Sources", "sources.html", "What all this rests on"),
)


def users(catalog: Catalog) -> dict[str, list[tuple[Method, Parameter]]]:
    """Every parameter's name, sorted, with the methods that have it."""
    found: dict[str, list[tuple[Method, Parameter]]] = {}
    for method in catalog.methods.values():
        for parameter in method.parameters:
            found.setdefault(parameter.name, []).append((method, parameter))
    return dict(sorted(found.items()))


# -- search -------------------------------------------------------------------------


def entries(book: Book) -> list[Json]:
    """What the search finds: ``words`` are searched and not shown."""
    return [*_codes(book), *_methods(book), *_parameters(book), *_types(book), *_pages()]


def _entry(kind: str, name: str, path: str, text: str, words: str = "") -> Json:
    return {"kind": kind, "name": name, "path": path, "text": text, "words": words}


def _codes(book: Book) -> Iterator[Json]:
    for code in book.codes:
        path = f"codes/{quote(code.code)}.html"
        yield _entry("code", code.code, path, code.message or code.remedy, _words(code))


def _words(code: Code) -> str:
    """A code's other messages, its remedy and its parameters."""
    older = dict.fromkeys(text for text in code.messages.values() if text != code.message)
    parameters = dict.fromkeys(name for rule in code.rules for name in rule.params)
    return " ".join([*older, code.remedy, *parameters])


def _methods(book: Book) -> Iterator[Json]:
    for method in book.catalog.methods.values():
        path = f"methods/{quote(method.name)}.html"
        yield _entry("method", method.name, path, method.summary)


def _parameters(book: Book) -> Iterator[Json]:
    """A parameter that one method has leads to it, any other to the list of those."""
    for name, having in users(book.catalog).items():
        first, parameter = having[0]
        one = f"methods/{quote(first.name)}.html" if len(having) == 1 else "parameters.html"
        text = f"{parameter.summary} {_used_by([method.name for method, _ in having])}"
        yield _entry("parameter", name, f"{one}#{quote(name)}", text)


def _used_by(methods: list[str]) -> str:
    shown = ", ".join(methods[:_SHOWN])
    more = len(methods) - _SHOWN
    return f"In {shown} and {more} more." if more > 0 else f"In {shown}."


def _types(book: Book) -> Iterator[Json]:
    for name, typedef in book.catalog.types.items():
        yield _entry("type", name, f"types/{quote(name)}.html", typedef.summary)


def _pages() -> Iterator[Json]:
    for name, path, text in _PAGES:
        yield _entry("page", name, path, text)


# -- forms --------------------------------------------------------------------------


def secrets(catalog: Catalog) -> list[str]:
    """The names of parameters whose values are never kept or shown."""
    parameters = (p for method in catalog.methods.values() for p in method.parameters)
    return sorted({p.name for p in parameters if p.sensitive} | {"api_username", "api_password"})


def forms(book: Book, usage: Usage) -> Json:
    """Each method's form, by name."""
    return {name: _form(method, usage) for name, method in book.catalog.methods.items()}


def _form(method: Method, usage: Usage) -> Json:
    return {
        "post": not method.flags.isdisjoint({"post_only", "post_large"}),
        "example": method.minimal_example,
        "parameters": [_field(method, parameter, usage) for parameter in method.parameters],
    }


def _field(method: Method, parameter: Parameter, usage: Usage) -> Json:
    return {
        "name": parameter.name,
        "needed": parameter.required or parameter.usual,
        "required": parameter.required,
        "long": parameter.type.name in _LONG,
        "choices": list(choices(parameter.type.constraint)),
        "help": parameter.summary,
        "expects": "; ".join(usage.constraints(method, parameter)),
    }


def choices(constraint: c.Constraint | None) -> Iterator[str]:
    """The words a value may be, where there are any to choose from."""
    match constraint:
        case c.OneOf(values):
            yield from values
        case c.AnyOf(options):
            for option in options:
                yield from choices(option)
