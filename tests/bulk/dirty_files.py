"""CSV files as people have them, from a seed: any dialect, rows broken in many ways."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

MESSAGES = (
    "hi", "a,b", "x;y", "\u00e9" * 81, "", "a|b", "tab\tx", 'say "hi"', " lead", "trail ",
    "\U0001d11e", "007", "NULL", "\\n", "it's",
)  # fmt: skip


@dataclass(frozen=True)
class Dirty:
    """One file: its text, and the method its rows are calls of."""

    text: bytes
    method: str


def dirty_file(seed: int) -> Dirty:
    rng = random.Random(seed)
    delimiter, end = rng.choice(",,,;\t|"), rng.choice(["\n", "\n", "\r\n"])
    method = rng.choice(["sendSMS", "sendSMS", "deleteSMS"])
    names = ["did", "dst", "message"] if method == "sendSMS" else ["id"]
    share = rng.choice([0, 0.02, 0.2])
    rows = [_row(rng, method, delimiter) for _ in range(rng.choice([0, 3, 30, 300]))]
    lines = [_spoilt(rng, row, delimiter) if rng.random() < share else row for row in rows]
    text = end.join([delimiter.join(names), *lines]) + rng.choice(["", end, end])
    if rng.random() < 0.1:
        text = text.replace(end, "\r\n" if end == "\n" else "\n", rng.randrange(1, 4))
    return Dirty(text.encode("utf-8", "surrogateescape"), method)


def _row(rng: random.Random, method: str, delimiter: str) -> str:
    if method == "deleteSMS":
        return rng.choice(["1", "07", "x", ""])
    numbers = rng.choice(["5551234567", "555", "", "abc"]), rng.choice(["5557654321", "55"])
    return delimiter.join([*numbers, _quoted(rng, rng.choice(MESSAGES), delimiter)])


def _quoted(rng: random.Random, text: str, delimiter: str) -> str:
    needed = delimiter in text or '"' in text or rng.random() < 0.1
    return '"' + text.replace('"', '""') + '"' if needed else text


def _spoilt(rng: random.Random, row: str, delimiter: str) -> str:
    gentle = [
        row.rpartition(delimiter)[0], row + delimiter + "x", "", row + delimiter, "  ",
        row.replace("5", "\udcff", 1), row + delimiter * 2,
    ]  # fmt: skip
    rough = [row + '"', '"' + row, row.replace("5", '"', 1), row + '\n"']
    return rng.choice(gentle if rng.random() < 0.8 else rough)


def write(seed: int, folder: Path) -> tuple[Path, str]:
    """The file on disk, and its method."""
    dirty = dirty_file(seed)
    path = folder / f"{seed}.csv"
    path.write_bytes(dirty.text)
    return path, dirty.method
