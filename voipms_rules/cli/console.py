"""Colour and tables through rich where it is installed and somebody is looking.

Without rich, or when the output is no terminal, everything is plain text.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console


@cache
def _console() -> Console | None:
    if not sys.stdout.isatty():
        return None
    try:
        from rich.console import Console
    except ModuleNotFoundError:
        return None
    return Console(highlight=False)


def style(text: str, name: str) -> str:
    """The text in a rich style, as terminal codes; unchanged without a terminal."""
    console = _console()
    if console is None:
        return text
    from rich.text import Text

    with console.capture() as captured:
        console.print(Text(text, style=name), end="", soft_wrap=True)
    return captured.get()


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Rows under headings: a rich table on a terminal, tabs between columns elsewhere."""
    console = _console()
    if console is None:
        yield from ("\t".join(row) for row in rows)
        return
    yield _rich_table(console, headings, rows)


def _rich_table(console: Any, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    from rich.table import Table
    from rich.text import Text

    grid = Table(*headings, box=None, header_style="bold")
    for row in rows:
        grid.add_row(*map(Text, row))
    with console.capture() as captured:
        console.print(grid)
    return str(captured.get()).rstrip()
