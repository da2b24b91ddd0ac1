"""Which status a call gets: the catalog's verdict, behind the refusals that come before it.

An account that remembers what was created would stand beside the quotas: its
lists are the ``lookups`` of ``check_request``, and its answers replace the
ready-made ones.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from voipms_checks import check_request

from voipms_rules.sandbox.behaviour import Behaviour

SUCCESS = "success"

# Judged before the account is known, hence before its limits and its list of addresses.
_ENVELOPE = frozenset({"missing_method", "missing_credentials", "invalid_method"})
_ANYWHERE = "getIP"
_SENDING = frozenset({"sendSMS", "sendMMS"})


@dataclass(frozen=True, slots=True)
class Call:
    """One request: all it carries, credentials included, and where it came from."""

    fields: dict[str, str]
    address: str

    @property
    def method(self) -> str:
        """The name of the method, empty if there is none."""
        return self.fields.get("method", "")


class Quota:
    """Lets so many through in a window of time that starts with the first."""

    def __init__(self, window: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._clock = clock
        self._end = 0.0
        self._used = 0

    def admit(self, limit: int | None) -> bool:
        """Whether one more is within the limit; if so it is counted."""
        if limit is None:
            return True
        now = self._clock()
        if now >= self._end:
            self._end, self._used = now + self._window, 0
        if self._used >= limit:
            return False
        self._used += 1
        return True


@dataclass
class Quotas:
    """What a sandbox counts."""

    calls: Quota = field(default_factory=lambda: Quota(60))
    sms: Quota = field(default_factory=lambda: Quota(86_400))


def judge(call: Call, behaviour: Behaviour, quotas: Quotas) -> str:
    """The status a call gets."""
    forced = behaviour.forced_status(call.method)
    if forced is not None:
        return forced
    verdict = check_request(call.fields, level=behaviour.level, now=behaviour.now).status
    if verdict in _ENVELOPE:
        return verdict
    if call.method != _ANYWHERE and behaviour.denies(call.address):
        return "ip_not_enabled"
    if not quotas.calls.admit(behaviour.calls_per_minute):
        return "api_limit_exceeded"
    if verdict is not None:
        return verdict
    if call.method in _SENDING and not quotas.sms.admit(behaviour.sms_per_day):
        return "limit_reached"
    return SUCCESS
