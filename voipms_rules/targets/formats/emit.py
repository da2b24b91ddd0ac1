"""Book -> ``codes.csv``, ``codes.json``, ``methods.csv`` and ``messages.pot``.

``codes.json`` holds the rows of ``codes.csv``; whoever wants the rules too takes
``catalog.json``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from voipms_rules.catalog.model import Code, Method
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import environment, json_text
from voipms_rules.targets.formats.escape import csv_row, po_comment, po_string

_TEMPLATES = Path(__file__).parent / "templates"

Cell = str | list[str]
Row = dict[str, Cell]


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """All files of the target."""
    codes = [code_row(code) for code in book.codes]
    yield "codes.csv", csv_table(codes)
    yield "codes.json", json_text(codes)
    yield (
        "methods.csv",
        csv_table([method_row(book, method) for method in book.catalog.methods.values()]),
    )
    yield "messages.pot", messages(book)


def code_row(code: Code) -> Row:
    """What a list of codes says of one."""
    return {
        "code": code.code,
        "message": code.message,
        "area": code.area,
        "kind": code.kind,
        "outcome": code.outcome,
        "retry": code.retry,
        "prevention": code.prevention,
        "remedy": code.remedy,
        "alias_of": code.alias_of or "",
        "erratum": code.erratum or "",
        "server_reason": code.server_reason or "",
        "see_also": list(code.see_also),
        "editions": list(code.editions),
        "rules": [rule.id for rule in code.rules],
    }


def method_row(book: Book, method: Method) -> Row:
    """What a list of methods says of one."""
    return {
        "method": method.name,
        "area": method.area,
        "summary": method.summary,
        "flags": sorted(method.flags),
        "required": [p.name for p in method.parameters if p.required],
        "optional": [p.name for p in method.parameters if not p.required],
        "sensitive": [p.name for p in method.parameters if p.sensitive],
        "statuses": list(book.statuses_of(method.name)),
        "note": method.note or "",
    }


def csv_table(rows: list[Row]) -> str:
    """Rows of the same keys, the keys first; lists are joined by blanks."""
    lines = [list(rows[0]), *(map(_text, row.values()) for row in rows)]
    return "".join(map(csv_row, lines))


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else " ".join(cell)


def messages(book: Book) -> str:
    """The gettext template; a code without a message (ours, or only seen live) has no entry."""
    env = environment(_TEMPLATES, {"po_string": po_string, "po_comment": po_comment})
    codes = [code for code in book.codes if code.message]
    return env.get_template("messages.pot.j2").render(codes=codes)
