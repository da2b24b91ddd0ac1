"""What a run found, by code, parameter and rule: as data and as text.

No value of a row stands in it, so that it can be shown to anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_SHOWN = 20  # broken rows that are named one by one


@dataclass(frozen=True)
class Count:
    """How many rows break a rule."""

    code: str
    param: str
    rule: str
    severity: str
    rows: int


@dataclass(frozen=True)
class Summary:
    """One run; ``odd`` rows were judged by Python, ``broken`` are (input, line, reason)."""

    method: str
    inputs: tuple[str, ...]
    rows: int
    bad: int
    warned: int
    odd: int
    broken: tuple[tuple[str, int, str], ...]
    counts: tuple[Count, ...]

    @property
    def exit_status(self) -> int:
        """As of ``check``: 2 when something could not be read, 1 with violations, else 0."""
        return 2 if self.broken else int(self.bad > 0)

    def by(self, part: str) -> dict[str, int]:
        """Violations by ``code``, ``param`` or ``rule``, the most frequent first."""
        totals: Counter[str] = Counter()
        for count in self.counts:
            totals[getattr(count, part)] += count.rows
        return dict(sorted(totals.items(), key=lambda item: (-item[1], item[0])))

    def to_dict(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "method": self.method,
            "inputs": list(self.inputs),
            "rows": self.rows,
            "bad": self.bad,
            "good": self.rows - self.bad,
            "with_warnings_only": self.warned,
            "judged_in_python": self.odd,
            "broken": [{"input": i, "line": n, "reason": why} for i, n, why in self.broken],
            "by_code": self.by("code"),
            "by_param": self.by("param"),
            "by_rule": self.by("rule"),
            "rules": [vars(count) for count in self.counts],
        }


def text(summary: Summary) -> Iterator[str]:
    """The summary for people."""
    for name, line, reason in summary.broken[:_SHOWN]:
        yield f"{name}:{line}: {reason}"
    if len(summary.broken) > _SHOWN:
        yield f"… and {len(summary.broken) - _SHOWN:,} more rows that could not be read"
    yield headline(summary)
    for count in summary.counts:
        mark = "" if count.severity == "error" else "  (warning)"
        yield f"{count.rows:>12,}  {count.code}  {count.param}  {count.rule}{mark}"


def headline(summary: Summary) -> str:
    """All of it in one line."""
    parts = [f"{summary.rows:,} rows", f"{summary.bad:,} bad"]
    if summary.warned:
        parts.append(f"{summary.warned:,} with warnings only")
    if summary.odd:
        parts.append(f"{summary.odd:,} judged in Python")
    if summary.broken:
        parts.append(f"{len(summary.broken):,} unreadable")
    return ", ".join(parts)
