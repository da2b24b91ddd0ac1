"""Growth: how the cost of a call follows the size of what it is given.

The table tells the exponent over the last decade of each series: 1 is linear, 0 is
independent.  Text that is not ASCII has to be read to know that it is well-formed,
so that its cost follows its length; so does a value whose length has no limit.
"""

from __future__ import annotations

import json
import math
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence

from voipms_checks import check

from voipms_rules.bench.clock import Contender
from voipms_rules.bench.report import Item, Plot, Table
from voipms_rules.catalog.model import Catalog

COUNTS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
SIZES = (1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000)
_GOOD = {"did": "5551234567", "dst": "5557654321", "message": "hello"}

Points = list[tuple[float, float]]
Params = Mapping[str, str]


def items(catalog: Catalog, rounds: int) -> Iterator[Item]:
    """Three groups of series, each as a table and a plot."""
    yield from _shown("parameters", "parameters in a call", _by_parameters(catalog, rounds))
    yield from _shown("values", "characters of a value", _by_length(rounds))
    crowd = {"sendSMS": _by_methods(catalog, rounds)}
    yield from _shown("catalog", "methods in use", crowd)


def _shown(name: str, x: str, series: Mapping[str, Points]) -> Iterator[Item]:
    rows = [
        (label, f"{points[0][1]:.2f}", f"{points[-1][1]:.2f}", f"{exponent(points):.2f}")
        for label, points in series.items()
    ]
    ends = " to ".join(f"{end[0]:,.0f}" for end in (series[rows[0][0]][0], series[rows[0][0]][-1]))
    header = ("series", "µs at the least", "µs at the most", "exponent")
    yield Table(f"Growth with {x}, {ends}", header, rows)
    yield Plot(f"growth-{name}", f"Cost of check by {x}", x, "microseconds", series)


def exponent(points: Points) -> float:
    """The slope of the logarithms from a tenth of the largest size on."""
    last = points[-1]
    first = next(point for point in points if point[0] >= last[0] / 10)
    return math.log(last[1] / first[1]) / math.log(last[0] / first[0])


def _series(sizes: Sequence[int], make: Callable[[int], tuple[str, Params]], rounds: int) -> Points:
    return [(size, _cost(*make(size), rounds)) for size in sizes]


def _cost(method: str, params: Params, rounds: int) -> float:
    """Microseconds of one call: the fastest of the rounds, which noise cannot lower."""
    names = {"check": check, "method": method, "params": params}
    contender = Contender("check(method, params)", names)
    return min(contender.sample() for _ in range(rounds)) / 1000


# -- parameters ---------------------------------------------------------------------


def _by_parameters(catalog: Catalog, rounds: int) -> dict[str, Points]:
    largest = max(catalog.methods.values(), key=lambda method: len(method.full_example))
    declared = [*{**largest.minimal_example, **largest.full_example}.items()]

    def some(count: int) -> tuple[str, Params]:
        return largest.name, dict(declared[:count])

    def unknown(count: int) -> tuple[str, Params]:
        return "sendSMS", {**_GOOD, **{f"unknown{i}": "1" for i in range(count)}}

    known = range(len(largest.minimal_example), len(declared) + 1)
    return {
        "unknown ones beside sendSMS": _series(COUNTS, unknown, rounds),
        f"of {largest.name}, required ones first": _series(known, some, rounds),
    }


# -- values ---------------------------------------------------------------------------


def _by_length(rounds: int) -> dict[str, Points]:
    def of(method: str, base: Params, name: str, unit: str) -> Points:
        sized = ((size, {**base, name: unit * size}) for size in SIZES)
        return [(size, _cost(method, params, rounds)) for size, params in sized]

    return {
        "sendSMS message, ASCII (limit 160)": of("sendSMS", _GOOD, "message", "a"),
        "sendSMS dst, digits (limit 11)": of("sendSMS", _GOOD, "dst", "5"),
        "deleteSMS id, digits (limit 20)": of("deleteSMS", {}, "id", "1"),
        "getSMS from, a date": of("getSMS", {}, "from", "2"),
        "setSMS email_address (limit 318)": of(
            "setSMS", {"did": "5551234567", "enable": "1"}, "email_address", "a"
        ),
        "sendSMS message, not ASCII": of("sendSMS", _GOOD, "message", "é"),
        "sendSMS did, digits (no limit)": of("sendSMS", _GOOD, "did", "5"),
    }


# -- the catalog ----------------------------------------------------------------------

# A process for each size: what is in use once stays so.
_PROBE = """
import json, sys
from timeit import Timer
from voipms_checks import check
methods, call, rounds = json.loads(sys.argv[1])
for method in methods:
    check(method, {})
timer = Timer("check('sendSMS', call)", globals={"check": check, "call": call})
print(min(timer.timeit(1000) for _ in range(rounds)) * 1000)
"""


def _by_methods(catalog: Catalog, rounds: int) -> Points:
    """The cost of one call when so many methods have been used before."""
    names = sorted(catalog.methods)
    counts = [*(count for count in COUNTS if count < len(names)), len(names)]
    return [(count, _probe(names[:count], rounds)) for count in counts]


def _probe(methods: Sequence[str], rounds: int) -> float:
    arguments = json.dumps([methods, _GOOD, 10 * rounds])
    command = [sys.executable, "-c", _PROBE, arguments]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
