"""The recorder: calls without their secrets, and the statuses they got, one JSON line each.

A line can be judged again (``voipms-rules check --input``), and compared with
what the rules predicted at the time: the input of drift work::

    {"method": "sendSMS", "params": {"did": "5551234567", …}, "redacted": ["password"],
     "date": "2026-11-24", "predicted": "success", "status": "success"}

What is written is what is known to be harmless: declared parameters that are
not sensitive, up to a length.  Credentials never are; of parameters nobody
declared not even the name, which may be half of a password with an ``&`` in it.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from voipms_rules.traffic.facts import facts

LONGEST_VALUE = 4096  # of a recorded value; files in base64 are longer

# What a method's name and a status look like; anything else could be anybody's text.
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,80}")


class Recorder:
    """Appends to a file only its owner may read; a line is written at once, so none mix."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)

    def write(self, fields: Mapping[str, str], predicted: str | None, status: str | None) -> None:
        """Append one call; raises OSError."""
        line = json.dumps(line_of(fields, predicted, status)) + "\n"
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(descriptor, line.encode())
        finally:
            os.close(descriptor)


def line_of(fields: Mapping[str, str], predicted: str | None, status: str | None) -> dict[str, Any]:
    """What a line holds: nothing that could be secret."""
    method = fields.get("method", "")
    known = facts().get(method)
    declared, secret = (known.declared, known.secret) if known else (frozenset(), frozenset())
    given = declared.intersection(fields)
    shown = {name for name in given - secret if len(fields[name]) <= LONGEST_VALUE}
    return {
        "method": _name(method),
        "params": {name: value for name, value in fields.items() if name in shown},
        "redacted": sorted(given - shown),
        "date": date.today().isoformat(),
        "predicted": predicted,
        "status": _name(status),
    }


def _name(text: str | None) -> str | None:
    return text if text and _NAME.fullmatch(text) else None
