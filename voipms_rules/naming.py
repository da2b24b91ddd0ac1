"""Names as targets spell them; used by the emitters and by the lint of clashes."""

from __future__ import annotations


def upper_snake(name: str) -> str:
    """``sms_toolong`` -> ``SMS_TOOLONG``; upper case already there is kept apart by ``_`` only."""
    return name.upper()


def pascal(name: str) -> str:
    """``sms_toolong`` -> ``SmsToolong``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
