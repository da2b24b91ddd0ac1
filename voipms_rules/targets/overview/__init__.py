"""Target ``overview``: ``generated/README.md``, what the other targets are and support."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from voipms_rules.catalog.constraints import KINDS
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import Target

_HEAD = """\
# Generated files

Everything here follows from [`catalog/`](../catalog/); `voipms-rules generate` writes it and
`voipms-rules generate --check` compares. Do not edit it.

| target | folder | what it is |
|---|---|---|
"""


def make(targets: Sequence[Target]) -> Target:
    """The overview of these targets."""

    def emit(book: Book) -> Iterator[tuple[str, str]]:
        yield "README.md", _HEAD + _rows(targets) + _support(targets)

    return Target("overview", "", emit, "generated/README.md")


def _rows(targets: Sequence[Target]) -> str:
    return "".join(
        f"| {t.name} | [`{t.folder or '.'}/`]({t.folder or '.'}/) | {t.summary} |\n"
        for t in targets
    )


def _support(targets: Sequence[Target]) -> str:
    """The support table: only what some target cannot express has a row."""
    limited = [target for target in targets if target.unsupported]
    text = "\n## Support\n\nEvery target expresses every kind of constraint"
    if not limited:
        return f"{text}.\n"
    names = " | ".join(target.name for target in limited)
    rule = "|".join(["---"] * (len(limited) + 1))
    lines = [f"{text}, but for these:\n", f"| constraint | {names} |", f"|{rule}|"]
    for kind in sorted(KINDS):
        marks = ["no" if kind in target.unsupported else "yes" for target in limited]
        if "no" in marks:
            lines.append(f"| `{kind}` | {' | '.join(marks)} |")
    return "\n".join(lines) + "\n"
