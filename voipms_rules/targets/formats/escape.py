"""Escaping for the plain formats: one function per context."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CSV_SPECIAL = re.compile(r'[",\r\n]|\A\s|\s\Z')
# What gettext calls escape sequences; every other character stands for itself.
_PO_ESCAPES = str.maketrans(
    {
        "\\": r"\\",
        '"': r"\"",
        "\a": r"\a",
        "\b": r"\b",
        "\t": r"\t",
        "\n": r"\n",
        "\v": r"\v",
        "\f": r"\f",
        "\r": r"\r",
    }
)


def csv_row(cells: Iterable[str]) -> str:
    """A line of CSV; quoted here because ``csv.writer`` leaves a lone carriage return bare."""
    return ",".join(map(csv_cell, cells)) + "\n"


def csv_cell(text: str) -> str:
    """A cell of CSV (RFC 4180)."""
    if not _CSV_SPECIAL.search(text):
        return text
    return '"' + text.replace('"', '""') + '"'


def po_string(text: str) -> str:
    """A string of a gettext template, with its quotes."""
    return f'"{text.translate(_PO_ESCAPES)}"'


def po_comment(text: str) -> str:
    """The text of a comment, which ends with its line."""
    return " ".join(text.split())
