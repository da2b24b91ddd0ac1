"""Target ``python``: the package the installed validator runs.

``emit.py`` prints the programs with ``printer.py``; ``runtime/`` is copied
beside them; ``templates/`` hold the rest of the package.
"""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.python.emit import emit

TARGET = Target(
    name="python",
    folder="python",
    emit=emit,
    summary="Python 3.11+: error enum, checks, TypedDicts; no dependency",
)
RUNNER = Runner(
    target="python",
    folder="python",
    needs=("python3",),
    run=("python3", "-m", "voipms_checks.conform"),
    typed=True,
)
