"""The summary as one HTML page with plots: no script, nothing from elsewhere, no row's values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from voipms_rules.bulk.summary import Summary, headline

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
table { border-collapse: collapse } td, th { padding: .2rem .8rem .2rem 0; text-align: left }
td.n { text-align: right; font-variant-numeric: tabular-nums }
svg { display: block; max-width: 100% } svg text { font: 13px system-ui, sans-serif }
.warning { color: #8a6100 }
"""
_BAR, _GAP, _LABEL, _WIDTH = 18, 6, 330, 800
_MOST = 30  # bars of a plot


def html(summary: Summary) -> str:
    """The page."""
    return "\n".join(_page(summary)) + "\n"


def _page(summary: Summary) -> Iterator[str]:
    title = f"{summary.method}: {', '.join(summary.inputs)}"
    yield '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">'
    yield f"<title>{escape(title)}</title>"
    yield f"<style>{_STYLE}</style>\n<h1>{escape(title)}</h1>\n<p>{escape(headline(summary))}</p>"
    yield from _plot("Rows", {"good": summary.rows - summary.bad, "bad": summary.bad})
    for part, heading in (("code", "By code"), ("param", "By parameter"), ("rule", "By rule")):
        yield from _plot(heading, summary.by(part))
    yield from _table(summary)
    yield from _broken(summary)
    yield "</html>"


def _plot(heading: str, values: Mapping[str, int]) -> Iterator[str]:
    """Horizontal bars, the longest first as given."""
    shown = list(values.items())[:_MOST]
    if not shown:
        return
    more = f" (the first {_MOST} of {len(values)})" if len(values) > _MOST else ""
    height = len(shown) * (_BAR + _GAP)
    yield f"<h2>{heading}{more}</h2>"
    yield f'<svg width="{_WIDTH}" height="{height}" role="img" aria-label="{heading}">'
    largest = max(count for _, count in shown) or 1
    for at, (name, count) in enumerate(shown):
        yield _bar(at * (_BAR + _GAP), name, count, largest)
    yield "</svg>"


def _bar(top: int, name: str, count: int, largest: int) -> str:
    width = round((_WIDTH - _LABEL - 100) * count / largest)
    base = top + _BAR - 5
    return (
        f'<text x="{_LABEL - 8}" y="{base}" text-anchor="end">{escape(name)}</text>'
        f'<rect x="{_LABEL}" y="{top}" width="{width}" height="{_BAR}" fill="#3b6ea8"/>'
        f'<text x="{_LABEL + width + 6}" y="{base}">{count:,}</text>'
    )


def _table(summary: Summary) -> Iterator[str]:
    if not summary.counts:
        return
    yield "<h2>Rules</h2>\n<table>\n<tr><th>rows<th>code<th>parameter<th>rule<th>severity"
    for count in summary.counts:
        texts = (count.code, count.param, count.rule, count.severity)
        cells = "".join(f"<td>{escape(item)}" for item in texts)
        yield f'<tr class="{count.severity}"><td class="n">{count.rows:,}{cells}'
    yield "</table>"


def _broken(summary: Summary) -> Iterator[str]:
    if not summary.broken:
        return
    yield "<h2>Rows that could not be read</h2>\n<table>\n<tr><th>input<th>line<th>reason"
    for name, line, reason in summary.broken[:1000]:
        yield f'<tr><td>{escape(name)}<td class="n">{line:,}<td>{escape(reason)}'
    yield "</table>"
