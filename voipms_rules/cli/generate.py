"""``voipms-rules generate``: write the targets, or compare them with what is there."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from voipms_rules.cli.catalog import open_catalog
from voipms_rules.cli.main import UsageError
from voipms_rules.targets import OPTIONAL, TARGETS
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import Difference, Target, compare, write
from voipms_rules.targets.site.bundle import MissingToolsError


def run(args: argparse.Namespace) -> int:
    """Write the chosen targets; with --check or --diff 1 when one is stale."""
    chosen = _chosen(args.target)
    if args.list:
        for target in (*TARGETS.values(), *OPTIONAL.values()):
            print(f"{target.name}\t{target.summary}")
        return 0
    catalog = open_catalog(args)
    if catalog is None:
        return 2
    try:
        return _write_or_compare(args, chosen, Book.of(catalog), Path(args.out))
    except MissingToolsError as error:
        raise UsageError(str(error)) from None


def _write_or_compare(args: argparse.Namespace, chosen: list[Target], book: Book, out: Path) -> int:
    if args.check or args.diff:
        return _compare(chosen, book, out, args.diff)
    for target in chosen:
        changed = write(target, target.tree(book), out)
        print(f"{target.name}: {changed} files changed")
    return 0


def _chosen(names: list[str] | None) -> list[Target]:
    known = {**TARGETS, **OPTIONAL}
    for name in names or ():
        if name not in known:
            raise UsageError(f"no target {name!r}; there are {', '.join(known)}")
    return [known[name] for name in names or TARGETS]


def _compare(targets: list[Target], book: Book, out: Path, show: bool) -> int:
    stale = False
    for target in targets:
        differences = compare(target, target.tree(book), out)
        stale = stale or bool(differences)
        for difference in differences:
            _print(difference, show)
    if stale:
        print("generated files are stale; run: voipms-rules generate", file=sys.stderr)
    return 1 if stale else 0


def _print(difference: Difference, show: bool) -> None:
    print(f"{difference.kind}: {difference.path}")
    if show:
        print(difference.diff)
