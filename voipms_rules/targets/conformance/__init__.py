"""Target ``conformance``: the cases and their verdicts, for people outside the project.

The harness computes the same cases itself; the file is for implementations
that are not built here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from voipms_rules.conformance.cases import cases
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import Target

_README = """\
# Conformance cases

`cases.jsonl` holds one case a line, ASCII only:

| key | meaning |
|---|---|
| `id` | stable under unrelated changes of the catalog |
| `method`, `params` | the call; values are texts unless `typed` is true |
| `lookups` | values of the caller's account by `method.field`; absent: none supplied |
| `now` | the date of the call, `yyyy-mm-dd`; absent: 2026-01-15 |
| `typed` | the case has numbers, booleans or null and is for languages with dynamic types |
| `expect` | `[code, parameter, rule, "error" or "warning"]` in the order of the check plan |

The verdicts come from the reference evaluator (`voipms_rules/reference.py`).
`voipms-rules conform` runs every language's runner over them and prints who disagrees.
"""


def emit(book: Book) -> Iterator[tuple[str, str]]:
    """The cases as JSON Lines, and what their keys mean."""
    lines = (json.dumps(case.to_json(), separators=(",", ":")) for case in cases(book.catalog))
    yield "cases.jsonl", "".join(f"{line}\n" for line in lines)
    yield "README.md", _README


TARGET = Target(
    name="conformance",
    folder="conformance",
    emit=emit,
    summary="more than 42,000 calls with their verdicts, JSON Lines",
)
