"""Instruction counts of fixed calls under callgrind, kept and compared: time without noise.

The same interpreter executes the same instructions on every run, so a change of a few
per cent is the program's own.  Counts of another interpreter say nothing.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from voipms_rules.bench.report import Table

_ROOT = Path(__file__).parents[2]
_CHECKS = _ROOT / "generated" / "python"  # the folder of voipms_checks
RECORD = _ROOT / "tests" / "data" / "instructions.json"
TOLERANCE = 0.03
_REPEATS = 200

# The catalog may change a method's rules; these calls stay, so that the counts tell it.
_SMS = {"did": "5551234567", "dst": "5557654321", "message": "hello"}
_CDR = {"date_from": "2026-01-01", "date_to": "2026-01-31", "timezone": "-5", "answered": "1"}
_BOX = {
    "digits": "101", "name": "Example", "password": "1234", "skip_password": "0",
    "attach_message": "yes", "delete_message": "no", "say_time": "yes",
    "timezone": "America/Toronto", "say_callerid": "yes", "play_instructions": "u",
    "language": "en",
}  # fmt: skip
CALLS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "getBalance": ("getBalance", {}),
    "sendSMS": ("sendSMS", _SMS),
    "sendSMS, wrong dst": ("sendSMS", {**_SMS, "dst": "555"}),
    "sendSMS, nothing given": ("sendSMS", {}),
    "sendSMS, not ASCII": ("sendSMS", {**_SMS, "message": "é" * 81}),
    "sendSMS, number for did": ("sendSMS", {**_SMS, "did": 5551234567}),
    "sendSMS, unknown parameter": ("sendSMS", {**_SMS, "nickname": "x"}),
    "getCDR": ("getCDR", _CDR),
    "getCDR, too many days": ("getCDR", {**_CDR, "date_to": "2026-06-01"}),
    "createVoicemail": ("createVoicemail", _BOX),
    "createVoicemail, wrong password": ("createVoicemail", {**_BOX, "password": "12"}),
    "no such method": ("sendSms", _SMS),
}

# Callgrind dumps and clears its counts whenever getppid is entered.  The interpreter
# starts without site packages and without its collector, which count what else is
# installed and loaded.
_CHILD = """
import gc, json, os, sys
sys.path.append(sys.argv[3])
from voipms_checks import check
gc.disable()
calls = json.loads(sys.argv[1])
def repeat(method, params, times):
    for _ in range(times):
        check(method, params)
for method, params in calls:
    repeat(method, params, 50)
for method, params in calls:
    os.getppid()
    repeat(method, params, int(sys.argv[2]))
os.getppid()
"""


def interpreter() -> str:
    """What must be the same for counts to be comparable."""
    libc = " ".join(filter(None, platform.libc_ver()))
    return f"{platform.python_implementation()} {sys.version}, {libc}, {platform.machine()}"


def available() -> bool:
    """Whether there is a valgrind to count with."""
    return shutil.which("valgrind") is not None


def obstacle(record: Path = RECORD) -> str | None:
    """Why counts cannot be compared here; None where they can."""
    if not available():
        return "valgrind is not installed"
    if not record.is_file():
        return f"{record.name} is not there; --record writes it"
    recorded = json.loads(record.read_text(encoding="utf-8"))["interpreter"]
    if recorded != interpreter():
        return f"the counts were recorded with {recorded}; this is {interpreter()}"
    return None


def count() -> dict[str, int]:
    """Instructions of one execution of every call."""
    with TemporaryDirectory() as folder:
        _run(Path(folder))
        totals = [_total(Path(folder, f"out.{part}")) for part in range(2, len(CALLS) + 2)]
    return {name: total // _REPEATS for name, total in zip(CALLS, totals, strict=True)}


def _run(folder: Path) -> None:
    tool = ["valgrind", "--tool=callgrind", "--dump-before=getppid"]
    script = [sys.executable, "-S", "-c", _CHILD, json.dumps([*CALLS.values()]), str(_REPEATS)]
    subprocess.run(
        [*tool, f"--callgrind-out-file={folder / 'out'}", *script, str(_CHECKS)],
        env={"PYTHONHASHSEED": "0"},
        capture_output=True,
        check=True,
        timeout=300,
    )


def _total(dump: Path) -> int:
    """The sum that a dump ends with."""
    found = re.search(r"^(?:totals|summary): (\d+)", dump.read_text(encoding="utf-8"), re.M)
    assert found, dump
    return int(found[1])


def write_record(counts: Mapping[str, int], record: Path = RECORD) -> None:
    """Keep counts for comparison."""
    data = {"interpreter": interpreter(), "instructions": dict(counts)}
    record.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def changes(counts: Mapping[str, int], record: Path = RECORD) -> dict[str, float | None]:
    """By how much each count differs from what is recorded; None for what is not."""
    recorded = json.loads(record.read_text(encoding="utf-8"))["instructions"]
    return {
        name: counts[name] / recorded[name] - 1 if name in recorded and name in counts else None
        for name in {**recorded, **counts}
    }


def beyond(found: Mapping[str, float | None]) -> list[str]:
    """The calls whose counts differ by more than is tolerated, or have nothing beside them."""
    return [name for name, change in found.items() if change is None or abs(change) > TOLERANCE]


def table(counts: Mapping[str, int], found: Mapping[str, float | None]) -> Table:
    """Counts beside the recorded ones."""
    rows = [
        (name, f"{counts[name]:,}" if name in counts else "-", _percent(found.get(name)))
        for name in {**counts, **found}
    ]
    header = ("call", "instructions", "change")
    return Table("Instructions of one call", header, rows, failed=bool(beyond(found)))


def _percent(change: float | None) -> str:
    return "new" if change is None else f"{change:+.1%}"
