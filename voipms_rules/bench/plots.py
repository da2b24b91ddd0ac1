"""Draws a plot as SVG with matplotlib, the same bytes for the same figures."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from voipms_rules.bench.report import Plot


def draw(plot: Plot, path: Path) -> None:
    """Write the file."""
    matplotlib: Any = import_module("matplotlib")
    matplotlib.use("svg")
    with matplotlib.rc_context({"svg.hashsalt": plot.name, "svg.fonttype": "none"}):
        figure, axes = import_module("matplotlib.pyplot").subplots(figsize=(8, 4.5))
        for name, points in plot.series.items():
            axes.plot(*zip(*points, strict=True), marker="o", markersize=3, label=name)
        axes.set(title=plot.title, xlabel=plot.x, ylabel=plot.y, xscale="log", yscale="log")
        axes.grid(alpha=0.3)
        axes.legend(fontsize="small")
        figure.savefig(path, format="svg", metadata={"Date": None}, bbox_inches="tight")
