"""``voipms-rules codes``: the table of statuses, searched and filtered."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from voipms_rules.bundled import catalog_json
from voipms_rules.cli.console import table


def run(args: argparse.Namespace) -> int:
    """List the codes that match."""
    codes = {
        name: code
        for name, code in catalog_json()["codes"].items()
        if (args.kind is None or code["kind"] == args.kind) and _matches(name, code, args.search)
    }
    if not codes:
        print("no code matches", file=sys.stderr)
    if args.format == "json":
        print(json.dumps([{"code": name, **code} for name, code in codes.items()], indent=2))
        return 0
    rows = ((name, code["kind"], code.get("message", "")) for name, code in codes.items())
    for line in table(("code", "kind", "message"), rows):
        print(line)
    return 0


def _matches(name: str, code: dict[str, Any], search: str | None) -> bool:
    """Every word of the search stands in the code, its message or its remedy."""
    if not search:
        return True
    text = f"{name} {code.get('message', '')} {code['remedy']}".lower()
    return all(word in text for word in search.lower().split())
