"""``voipms-rules generate``: write the targets, or compare them with what is there."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from voipms_rules.catalog import default_catalog
from voipms_rules.cli.catalog import open_catalog
from voipms_rules.cli.main import UsageError
from voipms_rules.targets import OPTIONAL, TARGETS
from voipms_rules.targets.book import Book
from voipms_rules.targets.engine import Difference, ForeignFilesError, Target, compare, write
from voipms_rules.targets.site.bundle import MissingToolsError
from voipms_rules.targets.stamp import Stamp, inputs_of


def run(args: argparse.Namespace) -> int:
    """Write the chosen targets; with --check or --diff 1 when one is stale."""
    chosen = _chosen(args.target)
    if args.list:
        for target in (*TARGETS.values(), *OPTIONAL.values()):
            print(f"{target.name}\t{target.summary}")
        return 0
    try:
        return _compare(args, chosen) if args.check or args.diff else _write(args, chosen)
    except (MissingToolsError, ForeignFilesError) as error:
        raise UsageError(str(error)) from None


def _write(args: argparse.Namespace, chosen: list[Target]) -> int:
    """Write the targets whose inputs or files have changed since the last run."""
    out = Path(args.out)
    overlays = [Path(path) for path in args.overlay or ()]
    catalog = Path(args.catalog) if args.catalog else default_catalog()
    stamp = Stamp.read(out, inputs_of([catalog, *overlays]))
    stale = [target for target in chosen if not stamp.holds(target, out)]
    if not stale:
        print("nothing has changed")
        return 0
    book = _open_book(args)
    if book is None:
        return 2
    for target in stale:
        tree = target.tree(book)
        changed = write(target, tree, out, stamp.earlier.get(target.name, ()))
        print(f"{target.name}: {changed} {'file' if changed == 1 else 'files'} changed")
        stamp.note(target, tree)
    stamp.write(out)
    return 0


def _open_book(args: argparse.Namespace) -> Book | None:
    catalog = open_catalog(args)
    return Book.of(catalog) if catalog else None


def _chosen(names: list[str] | None) -> list[Target]:
    known = {**TARGETS, **OPTIONAL}
    for name in names or ():
        if name not in known:
            raise UsageError(f"no target {name!r}; there are {', '.join(known)}")
    return [known[name] for name in names or TARGETS]


def _compare(args: argparse.Namespace, targets: list[Target]) -> int:
    book = _open_book(args)
    if book is None:
        return 2
    stale = False
    for target in targets:
        differences = compare(target, target.tree(book), Path(args.out))
        stale = stale or bool(differences)
        for difference in differences:
            _print(difference, args.diff)
    if stale:
        print("generated files are stale; run: voipms-rules generate", file=sys.stderr)
    return 1 if stale else 0


def _print(difference: Difference, show: bool) -> None:
    print(f"{difference.kind}: {difference.path}")
    if show:
        print(difference.diff)
