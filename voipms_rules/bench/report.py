"""What every part hands back, tables and plots, and how it is shown or written."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from voipms_rules.bench.clock import Spread


@dataclass(frozen=True)
class Table:
    """Rows of texts, the first column aligned to the left; ``failed`` ends the run with 1."""

    title: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""
    failed: bool = False

    def text(self) -> str:
        """For a terminal."""
        widths = [max(map(len, column)) for column in zip(self.header, *self.rows, strict=True)]
        lines = [self.title, *([self.note] if self.note else []), ""]
        lines += ["  ".join(_aligned(row, widths)).rstrip() for row in (self.header, *self.rows)]
        return "\n".join(lines)

    def markdown(self) -> str:
        """For a page."""
        rule = ["---", *["---:"] * (len(self.header) - 1)]
        lines = [f"| {' | '.join(row)} |" for row in (self.header, rule, *self.rows)]
        return "\n".join([f"## {self.title}", "", *([self.note, ""] if self.note else []), *lines])


def _aligned(row: Sequence[str], widths: Sequence[int]) -> Iterable[str]:
    first, *rest = zip(row, widths, strict=True)
    yield first[0].ljust(first[1])
    yield from (cell.rjust(width) for cell, width in rest)


@dataclass(frozen=True)
class Plot:
    """Lines over two logarithmic axes; ``name`` is that of the file."""

    name: str
    title: str
    x: str
    y: str
    series: Mapping[str, Sequence[tuple[float, float]]]

    def text(self) -> str:
        """A terminal shows the table beside it."""
        return f"{self.title}: --write FOLDER draws {self.name}.svg"

    def markdown(self) -> str:
        return f"![{self.title}]({self.name}.svg)"


Item = Table | Plot


def spread(value: Spread | None, digits: int = 2) -> str:
    """A median with its quartiles."""
    if value is None:
        return "-"
    return f"{value.median:.{digits}f} ({value.low:.{digits}f}-{value.high:.{digits}f})"


def write(folder: Path, command: str, items: Iterable[Item]) -> None:
    """A page with the command that made it, and its plots."""
    from voipms_rules.bench.plots import draw

    folder.mkdir(parents=True, exist_ok=True)
    place = f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}"
    parts = ["# Benchmarks", f"Made by `{command}` with {place}."]
    for item in items:
        parts.append(item.markdown())
        if isinstance(item, Plot):
            draw(item, folder / f"{item.name}.svg")
    (folder / "README.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")
