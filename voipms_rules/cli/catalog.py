"""``voipms-rules catalog``: lint the catalog, or count what it holds."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from voipms_rules.catalog import Catalog, CatalogError, load_catalog
from voipms_rules.catalog.model import Code
from voipms_rules.lint import lint


def run(args: argparse.Namespace) -> int:
    """Run the action; 1 with findings, 2 when the catalog cannot be loaded."""
    catalog = open_catalog(args)
    if catalog is None:
        return 2
    if args.action == "stats":
        for line in stats(catalog):
            print(line)
        return 0
    findings = lint(catalog)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} {'finding' if len(findings) == 1 else 'findings'}", file=sys.stderr)
    return 1 if findings else 0


def open_catalog(args: argparse.Namespace) -> Catalog | None:
    """The catalog the options name; None when it is broken, with its findings printed."""
    folder = Path(args.catalog) if args.catalog else None
    try:
        return load_catalog(folder, [Path(path) for path in args.overlay or ()])
    except CatalogError as error:
        print(error, file=sys.stderr)
        return None


def stats(catalog: Catalog) -> Iterator[str]:
    """The numbers the project is measured by, one a line."""
    published = [code for code in catalog.codes.values() if code.kind != "local"]
    yield from _edition_stats(catalog)
    yield f"codes: {len(published)}, of which in no table: {_unpublished(published)}"
    yield f"methods: {len(catalog.methods)}"
    parameters = [p for method in catalog.methods.values() for p in method.parameters]
    yield f"parameters: {len(parameters)}, typed: {sum(bool(p.type) for p in parameters)}"
    yield f"types: {len(catalog.types)}"
    levels = Counter(rule.evidence.level for rule in catalog.rules.values())
    shown = ", ".join(
        f"{levels[level]} {level}" for level in ("documented", "observed", "inferred")
    )
    pairs = sum(len(rule.methods) for rule in catalog.rules.values())
    yield f"rules: {len(catalog.rules)} ({shown}), on {pairs} method parameters"
    oldest = [code for code in published if "oldest" in code.messages]
    yield f"preventable, oldest table: {_preventable(oldest)}"
    yield f"preventable, all codes: {_preventable(published)}"
    yield f"disputed points: {len(catalog.disputes)}"
    yield "only the server can know:"
    for code in published:
        if code.prevention == "server":
            yield f"  {code.code}: {code.server_reason}"


def _edition_stats(catalog: Catalog) -> Iterator[str]:
    for edition in catalog.editions.values():
        held = sum(
            code in catalog.codes and catalog.codes[code].messages[edition.id] == message
            for code, message in edition.rows.items()
        )
        yield f"edition {edition.id}: {held}/{len(edition.rows)} rows"


def _unpublished(codes: list[Code]) -> int:
    return sum(not code.messages for code in codes)


def _preventable(codes: list[Code]) -> str:
    ways = Counter(code.prevention for code in codes)
    warned = sum(
        bool(code.rules) and all(rule.evidence.level == "inferred" for rule in code.rules)
        for code in codes
    )
    total = ways["offline"] + ways["lookup"]
    return (
        f"{total} of {len(codes)} ({ways['offline']} offline, {ways['lookup']} by lookup;"
        f" {warned} of them by warnings only)"
    )
