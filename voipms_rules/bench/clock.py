"""The stopwatch: short samples in shuffled order, so that a busy machine slows all alike.

Contenders for the same call are sampled next to each other, and every round yields
a ratio of its own: what is told is the median of the rounds and its quartiles.
"""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from timeit import Timer
from typing import Any

_SAMPLE = 200e-6  # seconds that one sample takes at the least


@dataclass(frozen=True)
class Spread:
    """A median and its quartiles."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """The spread of at least two values."""
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(low, median, high)


class Contender:
    """One statement with its globals; ``sample`` answers nanoseconds for one execution."""

    def __init__(self, statement: str, names: Mapping[str, Any]) -> None:
        self.timer = Timer(statement, globals=dict(names))  # switches the collector off
        self.timer.timeit(3)
        fastest = min(self.timer.timeit(3) / 3 for _ in range(3))
        self.number = max(1, math.ceil(_SAMPLE / fastest))

    def sample(self) -> float:
        """One sample, behind a few executions that fill the caches the last contender used."""
        self.timer.timeit(self.number // 4 + 1)
        return self.timer.timeit(self.number) / self.number * 1e9


Race = Mapping[str, Contender]
Times = dict[str, list[float]]


def run(races: Sequence[Race], rounds: int, seed: int = 1) -> list[Times]:
    """The samples of all contenders of all races, a list a contender, in rounds."""
    shuffle = random.Random(seed).shuffle
    times: list[Times] = [{name: [] for name in race} for race in races]
    for _ in range(rounds):
        order = list(range(len(races)))
        shuffle(order)
        for index in order:
            names = list(races[index])
            shuffle(names)
            for name in names:
                times[index][name].append(races[index][name].sample())
    return times


def ratio(times: Sequence[Times], name: str, base: str) -> Spread:
    """How many times as long ``name`` takes as ``base``: geometric mean over the races."""
    raced = [race for race in times if name in race]
    ratios = [[n / b for n, b in zip(r[name], r[base], strict=True)] for r in raced]
    return Spread.of(map(statistics.geometric_mean, zip(*ratios, strict=True)))
