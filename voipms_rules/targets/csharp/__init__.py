"""Target ``csharp``: a library for netstandard2.1, in C# 9 with nullable references.

``emit.py`` prints the programs with ``printer.py``; ``layout.py`` breaks lines
the way CSharpier does; ``runtime/`` is copied beside what is printed.
``roslyn.py`` builds the runner where there is no .NET SDK.
"""

from __future__ import annotations

from voipms_rules.targets.csharp.emit import emit
from voipms_rules.targets.csharp.roslyn import runner
from voipms_rules.targets.engine import Target

TARGET = Target(
    name="csharp",
    folder="csharp",
    emit=emit,
    summary="C# 9 for netstandard2.1: error enum with extensions, checks; no dependency",
)
RUNNER = runner()
