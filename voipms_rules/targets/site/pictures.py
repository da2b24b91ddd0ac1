"""The pictures, drawn as SVG: which codes each area answers, growth, prevention.

Shapes and numbers only; colours are classes of the style sheet, so that a
picture follows the light or dark scheme of the page it stands in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup, escape

from voipms_rules.catalog.model import Catalog, Code
from voipms_rules.targets.book import Book
from voipms_rules.targets.docs import facts, words

# Codes of this project's own stand beside the pictures: no area answers them.
WAYS = {name: text for name, text in words.PREVENTIONS.items() if name != "local"}

_LABEL = 104  # width of the column of names
_LINE = 20  # height of a line of text


def _svg(title: str, width: int, height: int, shapes: Iterable[Markup]) -> Markup:
    return Markup(
        '<svg class="picture" role="group" aria-label="{}" viewBox="0 0 {} {}" '
        'width="{}" height="{}">{}</svg>'
    ).format(title, width, height, width, height, Markup("").join(shapes))


def _text(x: float, y: float, text: str, anchor: str = "start") -> Markup:
    tag = Markup('<text x="{:g}" y="{:g}" text-anchor="{}">{}</text>')
    return tag.format(x, y, anchor, text)


def _bar(css: str, x: float, y: float, width: float, height: float, title: str) -> Markup:
    tag = Markup(
        '<rect class="{}" x="{:g}" y="{:g}" width="{:g}" height="{:g}"><title>{}</title></rect>'
    )
    return tag.format(css, x, y, width, height, title)


def _link(href: str, title: str, shape: Markup) -> Markup:
    """A link beside the tab order: hundreds of squares would bury what comes after them."""
    return Markup('<a href="{}" aria-label="{}" tabindex="-1">{}</a>').format(href, title, shape)


# -- the map ------------------------------------------------------------------------

_SQUARE, _GAP, _PER_LINE = 13, 3, 44


def area_map(book: Book) -> Markup:
    """A square for each code an area can answer, in the colour of how it can be prevented."""
    shapes: list[Markup] = []
    y = 0
    for area, codes in answered(book).items():
        shapes.append(_text(_LABEL - 8, y + _SQUARE - 2, area, "end"))
        shapes += _squares(codes, y)
        y += -(-len(codes) // _PER_LINE) * (_SQUARE + _GAP) + 8
    width = _LABEL + _PER_LINE * (_SQUARE + _GAP)
    return _svg("Codes by area, coloured by prevention", width, y, shapes)


def answered(book: Book) -> dict[str, list[Code]]:
    """Each area with the codes its methods' checks predict, and those it is known for."""
    return {
        area.name: _by_prevention(book.catalog.codes[name] for name in _names(book, area))
        for area in facts.areas(book.catalog)
        if area.methods
    }


def _names(book: Book, area: facts.Area) -> set[str]:
    predicted = (name for method in area.methods for name in book.statuses_of(method.name))
    return {*predicted, *(code.code for code in area.codes)}


def _by_prevention(codes: Iterable[Code]) -> list[Code]:
    order = list(WAYS)
    known = [code for code in codes if facts.prevention(code) in order]
    return sorted(known, key=lambda code: (order.index(facts.prevention(code)), code.code))


def _squares(codes: Iterable[Code], y: int) -> Iterator[Markup]:
    for number, code in enumerate(codes):
        line, column = divmod(number, _PER_LINE)
        x, top = _LABEL + column * (_SQUARE + _GAP), y + line * (_SQUARE + _GAP)
        square = _bar(facts.prevention(code), x, top, _SQUARE, _SQUARE, code.code)
        yield _link(f"codes/{quote(code.code)}.html", code.code, square)


# -- growth -------------------------------------------------------------------------

_COLUMN, _COLUMN_GAP, _TALLEST = 52, 14, 220


@dataclass(frozen=True)
class Growth:
    """One edition in numbers, against the one before it."""

    name: str
    kept: int
    added: int
    dropped: int


def growth_of(catalog: Catalog) -> list[Growth]:
    """All editions in numbers, oldest first; in the first everything counts as kept."""
    found = []
    for edition in catalog.editions.values():
        diff = facts.edition_diff(catalog, edition)
        added, dropped = (len(diff.added), len(diff.dropped)) if diff else (0, 0)
        found.append(Growth(edition.id, len(edition.rows) - added, added, dropped))
    return found


def growth(book: Book) -> Markup:
    """A column for each edition: what it kept, what it added, below the line what it dropped."""
    editions = growth_of(book.catalog)
    scale = _TALLEST / max(edition.kept + edition.added for edition in editions)
    deepest = max(edition.dropped for edition in editions) * scale
    shapes = [
        shape
        for number, edition in enumerate(editions)
        for shape in _column(edition, number * (_COLUMN + _COLUMN_GAP), scale, deepest)
    ]
    width = len(editions) * (_COLUMN + _COLUMN_GAP) - _COLUMN_GAP
    height = round(_LINE + _TALLEST + deepest + 3 * _LINE)
    return _svg("Codes by edition of the error table", width, height, shapes)


def _column(edition: Growth, x: int, scale: float, deepest: float) -> Iterator[Markup]:
    line = _LINE + _TALLEST
    kept, added, dropped = (
        count * scale for count in (edition.kept, edition.added, edition.dropped)
    )
    yield _bar("kept", x, line - kept, _COLUMN, kept, f"{edition.kept} kept")
    yield _bar("added", x, line - kept - added, _COLUMN, added, f"{edition.added} added")
    yield _bar("dropped", x, line, _COLUMN, dropped, f"{edition.dropped} dropped")
    middle = x + _COLUMN / 2
    total = str(edition.kept + edition.added)
    yield _text(middle, line - kept - added - 6, total, "middle")
    yield _text(middle, line + deepest + _LINE, edition.name, "middle")
    change = f"+{edition.added} −{edition.dropped}" if edition.added or edition.dropped else "first"
    yield _text(middle, line + deepest + 2 * _LINE, change, "middle")


# -- prevention ---------------------------------------------------------------------

_WIDEST, _BAR = 320, 22


def by_kind(book: Book) -> dict[str, dict[str, int]]:
    """How many codes of each kind can be prevented in which way."""
    table = {kind: dict.fromkeys(WAYS, 0) for kind in words.KINDS if kind != "local"}
    for code in book.codes:
        if code.kind in table:
            table[code.kind][facts.prevention(code)] += 1
    return table


def prevention(book: Book) -> Markup:
    """A bar for each kind of code, divided by how its codes can be prevented."""
    table = by_kind(book)
    scale = _WIDEST / max(sum(counts.values()) for counts in table.values())
    shapes: list[Markup] = []
    for number, (kind, counts) in enumerate(table.items()):
        y = number * (_BAR + 8)
        shapes.append(_text(_LABEL - 8, y + _BAR - 6, kind, "end"))
        shapes += _parts(counts, y, scale)
    height = len(table) * (_BAR + 8)
    return _svg("Codes by kind and prevention", _LABEL + _WIDEST + 40, height, shapes)


def _parts(counts: Mapping[str, int], y: int, scale: float) -> Iterator[Markup]:
    x: float = _LABEL
    for name, count in counts.items():
        if count:
            yield _bar(name, x, y, count * scale, _BAR, f"{count} {name}")
            x += count * scale
    yield _text(x + 6, y + _BAR - 6, str(sum(counts.values())))


def legend(names: Mapping[str, str]) -> Markup:
    """What the colours of a picture mean."""
    rows = (
        Markup('<li><svg class="key" viewBox="0 0 1 1" aria-hidden="true"><rect class="{}" '
               'width="1" height="1"/></svg> <b>{}</b> {}</li>').format(name, name, escape(text))
        for name, text in names.items()
    )  # fmt: skip
    return Markup('<ul class="legend">{}</ul>').format(Markup("").join(rows))
