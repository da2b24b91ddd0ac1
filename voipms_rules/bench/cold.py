"""Cold start: what a new process pays for the import, a check, all rules, the command line.

Processes of all scenarios alternate in shuffled order.  What an import costs is
timed inside the process, where the start of the interpreter cannot hide it.
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter

from voipms_checks import _AREAS

from voipms_rules.bench.clock import Spread
from voipms_rules.bench.report import Table, spread

_CALL = {"did": "5551234567", "dst": "5557654321", "message": "hello"}
_IMPORT = "from voipms_rules import check"
_EVERY_AREA = sorted({area: method for method, area in _AREAS.items()}.values())
_PROBE = """
from time import perf_counter_ns
def resident():
    with open("/proc/self/statm") as stream:
        return int(stream.read().split()[1]) * 4096
before, start = resident(), perf_counter_ns()
{code}
print(perf_counter_ns() - start, resident() - before)
"""
_COMMAND = [
    "import sys; from voipms_rules.cli.main import main; sys.exit(main())",
    "check",
    "sendSMS",
    *(f"{name}={value}" for name, value in _CALL.items()),
]


@dataclass(frozen=True)
class Scenario:
    """Arguments of an interpreter; ``probed`` ones print time and memory themselves."""

    arguments: tuple[str, ...]
    probed: bool
    goal: str = ""


SCENARIOS: Mapping[str, Scenario] = {
    "python -c pass": Scenario(("-c", "pass"), False),
    "import voipms_rules and one check": Scenario(
        ("-c", _PROBE.format(code=f"{_IMPORT}; check('sendSMS', {_CALL})")), True, "1 ms"
    ),
    "the whole rule set": Scenario(
        ("-c", _PROBE.format(code=f"{_IMPORT}\nfor m in {_EVERY_AREA}: check(m, {{}})")),
        True,
        "4 ms, 2 MB",
    ),
    "voipms-rules check sendSMS …": Scenario(("-c", *_COMMAND), False, "80 ms"),
}


@dataclass(frozen=True)
class Sample:
    """Milliseconds and, for probed scenarios, bytes."""

    elapsed: float
    memory: int


def measure(rounds: int) -> dict[str, list[Sample]]:
    """Samples of all scenarios; a first round that fills the caches is thrown away."""
    samples: dict[str, list[Sample]] = {name: [] for name in SCENARIOS}
    for index in range(rounds + 1):
        names = list(SCENARIOS)
        random.Random(index).shuffle(names)
        for name in names:
            sample = _run(SCENARIOS[name])
            if index:
                samples[name].append(sample)
    return samples


def _run(scenario: Scenario) -> Sample:
    start = perf_counter()
    done = subprocess.run(
        [sys.executable, *scenario.arguments], capture_output=True, text=True, check=True
    )
    elapsed = (perf_counter() - start) * 1000
    if not scenario.probed:
        return Sample(elapsed, 0)
    nanoseconds, memory = map(int, done.stdout.split())
    return Sample(nanoseconds / 1e6, memory)


def table(rounds: int) -> Table:
    """Milliseconds and memory of every scenario."""
    rows = []
    for name, samples in measure(rounds).items():
        memory = Spread.of(sample.memory / 1e6 for sample in samples)
        rows.append(
            (
                name,
                spread(Spread.of(sample.elapsed for sample in samples)),
                spread(memory, 1) if SCENARIOS[name].probed else "",
                SCENARIOS[name].goal,
            )
        )
    return Table(
        "Cold start",
        ("scenario", "ms", "MB", "goal"),
        rows,
        "Imports are timed inside their process; the first and the last row are whole processes.",
    )
