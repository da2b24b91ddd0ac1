"""Runner of the conformance cases: calls as lines on stdin, verdicts on stdout."""

from __future__ import annotations

import sys
from typing import Any

from voipms_checks._check import check


def main() -> None:
    """Answer every line of stdin."""
    for line in sys.stdin:
        case_id, method, now, lookups, params, _ = line.rstrip("\n").split("\t")
        report = check(method, _params(params), lookups=_lookups(lookups), now=now)
        items = [
            f"{rule[0]}|{rule[1]}|{rule[2]}|{'W' if warning else 'E'}"
            for rule, _, warning in report._found
        ]
        print(f"{case_id}\t{';'.join(items)}")


def _lookups(field: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in field.split():
        key, given, values = item.partition("=")
        found[key] = [_unhex(value) for value in values.split(",")] if given else []
    return found


def _params(field: str) -> dict[str, Any]:
    return {name: _value(value) for name, _, value in (i.partition("=") for i in field.split())}


def _unhex(text: str) -> str:
    return bytes.fromhex(text).decode("utf-8", "surrogatepass")


def _value(field: str) -> Any:
    kind, _, text = field.partition(":")
    match kind:
        case "n":
            return None
        case "b":
            return text == "1"
        case "i":
            return int(text)
        case "f":
            return float(text)
    return _unhex(text)


if __name__ == "__main__":
    main()
