"""``python -m voipms_rules.bench``: reads arguments, runs the parts, shows or writes them.

Exit status 0: measured; 1: instruction counts differ from the recorded ones; 2: bad usage.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from voipms_rules.bench import cold, coverage, generator, growth, instructions, scalar
from voipms_rules.bench.peers import PEERS, Peer, ours
from voipms_rules.bench.peers.with_schema import GENERATED
from voipms_rules.bench.report import Item, Table, write
from voipms_rules.bench.subjects import subjects
from voipms_rules.catalog import load_catalog


def _scalar(args: argparse.Namespace) -> Iterator[Item]:
    peers = _installed(PEERS)
    found = list(subjects(load_catalog(), peers))
    yield coverage.table(found, peers)
    yield from scalar.tables(scalar.measure(found, args.rounds), peers)


def _installed(peers: Sequence[Peer]) -> list[Peer]:
    """The peers that can run; the others are named."""
    missing = sorted({peer.package for peer in peers if peer.version is None})
    if missing:
        print(f"not installed, left out: {', '.join(missing)}", file=sys.stderr)
    return [peer for peer in peers if peer.version is not None]


def _instructions(args: argparse.Namespace) -> Iterator[Item]:
    if args.record:
        counts = instructions.count()
        instructions.write_record(counts)
        yield instructions.table(counts, instructions.changes(counts))
        return
    reason = instructions.obstacle()
    if reason:
        print(f"instructions: skipped, {reason}", file=sys.stderr)
        return
    counts = instructions.count()
    found = instructions.changes(counts)
    yield instructions.table(counts, found)
    beyond = instructions.beyond(found)
    if beyond:
        _complain(beyond)


PARTS: Mapping[str, Callable[[argparse.Namespace], Iterator[Item]]] = {
    "scalar": _scalar,
    "cold": lambda args: iter([cold.table(3 * args.rounds)]),
    "generator": lambda _: iter([generator.table(3)]),
    "growth": lambda args: growth.items(load_catalog(), args.rounds),
    "instructions": _instructions,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the chosen parts; answers the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    args = _arguments(words)
    items: list[Item] = []
    for name in args.part or PARTS:
        for item in PARTS[name](args):
            print(item.text(), end="\n\n", flush=True)
            items.append(item)
    if args.write:
        write(args.write, _command(words), items)
    return 1 if any(isinstance(item, Table) and item.failed for item in items) else 0


def _command(words: Sequence[str]) -> str:
    """What would do the same; ``make benchnative`` puts the compiled package there."""
    place = "PYTHONPATH=build/native/site " if ours.PURE else ""
    return place + shlex.join(["python", "-m", "voipms_rules.bench", *words])


def _complain(names: Sequence[str]) -> None:
    print(
        f"instructions: {', '.join(names)} differ by more than {instructions.TOLERANCE:.0%};"
        " if that is meant: python -m voipms_rules.bench instructions --record",
        file=sys.stderr,
    )


def _arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m voipms_rules.bench", description="Measure the validator beside others."
    )
    parser.add_argument("part", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--rounds", type=int, default=9, metavar="N", help="default: 9")
    parser.add_argument("--write", type=Path, metavar="FOLDER", help="a page and SVG plots")
    parser.add_argument("--record", action="store_true", help="keep the instruction counts")
    args = parser.parse_args(words)
    fault = _fault(args)
    if fault:
        parser.error(fault)
    return args


def _fault(args: argparse.Namespace) -> str | None:
    unknown = [part for part in args.part if part not in PARTS]
    if unknown:
        return f"no part is called {unknown[0]!r}; there are {', '.join(PARTS)}"
    if args.rounds < 2:
        return "--rounds: with fewer than 2 there is no spread"
    if args.write and args.write.resolve().is_relative_to(GENERATED.parents[1]):
        return "--write: generated/ holds what follows from the catalog, nothing else"
    if args.record and not instructions.available():
        return "--record: valgrind is not installed"
    if not GENERATED.is_dir():
        return "the benchmarks run in a checkout of the project"
    return None
