"""``voipms-rules methods``: all methods by area, or one with its parameters."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from voipms_rules.bundled import catalog_json
from voipms_rules.cli.console import style, table
from voipms_rules.cli.main import UsageError


def run(args: argparse.Namespace) -> int:
    """List the methods, or show one."""
    methods = catalog_json()["methods"]
    if args.name is None:
        chosen = methods
        rows = [(name, m["area"], m["summary"]) for name, m in methods.items()]
        lines = table(("method", "area", "summary"), rows)
    else:
        if args.name not in methods:
            raise UsageError(no_such_method(args.name))
        chosen = {args.name: methods[args.name]}
        lines = _shown(args.name, chosen[args.name])
    if args.format == "json":
        print(json.dumps(chosen, indent=2))
        return 0
    for line in lines:
        print(line)
    return 0


def no_such_method(name: str) -> str:
    """The complaint about an unknown name, with what was probably meant."""
    from voipms_checks._suggest import suggest

    near = suggest(name)
    return f"no method {name!r}" + (f"; did you mean {near}?" if near else "")


def _shown(name: str, method: dict[str, Any]) -> Iterator[str]:
    yield f"{style(name, 'bold')}  ({method['area']}; {', '.join(method['flags'])})"
    yield f"  {method['summary']}"
    if method.get("note"):
        yield f"  {method['note']}"
    yield ""
    rows = (
        (p["name"], p["type"], "required" if p["required"] else "", p.get("example", ""),
         p["summary"])
        for p in method["parameters"]
    )  # fmt: skip
    yield from table(("parameter", "type", "", "example", ""), rows)
