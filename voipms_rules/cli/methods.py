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
        chosen = {args.name: _method(args.name, methods)}
        lines = _shown(args.name, chosen[args.name])
    if args.format == "json":
        print(json.dumps(chosen, indent=2))
        return 0
    for line in lines:
        print(line)
    return 0


def _method(name: str, methods: dict[str, Any]) -> Any:
    if name in methods:
        return methods[name]
    from voipms_checks._suggest import suggest

    near = suggest(name)
    raise UsageError(f"no method {name!r}" + (f"; did you mean {near}?" if near else ""))


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
