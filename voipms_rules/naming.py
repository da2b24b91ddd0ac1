"""Names as targets spell them; used by the emitters and by the lint of clashes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

Key = TypeVar("Key")


def upper_snake(name: str) -> str:
    """``sms_toolong`` -> ``SMS_TOOLONG``."""
    return name.upper()


def pascal(name: str) -> str:
    """``sms_toolong`` -> ``SmsToolong``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def apart(names: dict[Key, str]) -> dict[Key, str]:
    """The names, those that would meet numbered from 2."""
    taken: set[str] = set()
    for original, name in names.items():
        candidate, number = name, 1
        while candidate in taken:
            number += 1
            candidate = f"{name}_{number}"
        taken.add(candidate)
        names[original] = candidate
    return names


def rule_names(ids: Iterable[str]) -> dict[str, str]:
    """Names of rules: without what the code says already, as long as that tells them apart."""
    short = {rule_id: _short_name(rule_id) for rule_id in ids}
    shared = {name for name, times in Counter(short.values()).items() if times > 1}
    return {
        rule_id: re.sub("[/.]", "_", rule_id) if name in shared else name
        for rule_id, name in short.items()
    }


def _short_name(rule_id: str) -> str:
    """``invalid_nat/nat.unknown`` -> ``invalid_nat_unknown``."""
    code, _, rest = rule_id.partition("/")
    param, _, variant = rest.partition(".")
    tail = variant if code.lower().endswith(f"_{param.lower()}") else rest
    return "_".join(filter(None, (code, tail.replace(".", "_"))))
