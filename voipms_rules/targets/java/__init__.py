"""Target ``java``: a Maven project for Java 17 and later, and for Kotlin.

``emit.py`` prints the programs with ``printer.py``; ``layout.py`` breaks lines
the way google-java-format does; ``runtime/`` is copied beside what is printed.
"""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets.engine import Target
from voipms_rules.targets.java.emit import SOURCES, TESTS, emit

TARGET = Target(
    name="java",
    folder="java",
    emit=emit,
    summary="Java 17+ and Kotlin: sealed statuses, error enum, checks; no dependency",
)
RUNNER = Runner(
    target="java",
    folder="java",
    needs=("javac", "java"),
    build=(
        (
            *("javac", "--release", "17", "-Xlint:all", "-Werror", "-d", "{build}"),
            *("-sourcepath", f"{SOURCES}:{TESTS}"),
            f"{TESTS}/ms/voip/rules/conformance/Runner.java",
        ),
    ),
    run=("java", "-XX:+UseSerialGC", "-cp", "{build}", "ms.voip.rules.conformance.Runner"),
)
