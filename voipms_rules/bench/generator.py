"""The generator: reading, linting and planning the catalog, and writing every target.

Each round is a process of its own, so that nothing is remembered from the last.
"""

from __future__ import annotations

import json
import subprocess
import sys

from voipms_rules.bench.clock import Spread
from voipms_rules.bench.report import Table, spread

# Imports are part of what a user waits for; trees are made in memory only.
_PROBE = """
import json
from time import perf_counter
times, start = {}, perf_counter()
def lap(name):
    global start
    times[name], start = perf_counter() - start, perf_counter()
from voipms_rules.catalog import load_catalog
catalog = load_catalog()
lap("load")
from voipms_rules.lint import lint
list(lint(catalog))
lap("lint")
from voipms_rules.targets.book import Book
book = Book.of(catalog)
lap("plan")
from voipms_rules.targets import TARGETS
for name, target in TARGETS.items():
    target.tree(book)
    lap(f"target {name}")
print(json.dumps(times))
"""


def measure(rounds: int) -> list[dict[str, float]]:
    """Seconds by step, a mapping a round."""
    return [_run() for _ in range(rounds)]


def _run() -> dict[str, float]:
    command = [sys.executable, "-c", _PROBE]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    times: dict[str, float] = json.loads(done.stdout)
    return times


def table(rounds: int) -> Table:
    """Seconds by step, with the two sums that have goals."""
    runs = measure(rounds)
    steps = list(runs[0])
    catalog = [step for step in steps if not step.startswith("target ")]
    targets = [step for step in steps if step.startswith("target ")]
    groups = {step: [step] for step in steps}
    groups |= {"load, lint and plan": catalog, "all targets": targets}
    goals = {"load, lint and plan": "2 s", "all targets": "10 s"}
    rows = [
        (name, spread(Spread.of(sum(run[s] for s in group) for run in runs)), goals.get(name, ""))
        for name, group in groups.items()
    ]
    return Table("Generator", ("step", "s", "goal"), rows)
