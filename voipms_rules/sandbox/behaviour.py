"""What a sandbox does besides judging calls: statuses, faults and limits on demand.

A :class:`Behaviour` holds for a whole sandbox.  A single request may wish for
something else, in a header (``X-Sandbox-Status``) or, for clients that cannot
set headers, in a parameter (``sandbox_status``), which like every unknown
parameter has no other effect.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any

from voipms_checks._check import LEVELS
from voipms_checks._primitives import date

FAULTS = ("outage", "html", "empty", "reset")
ANY_METHOD = "*"

_WISHES = ("status", "fault", "latency", "address")
_STATUS = re.compile("[A-Za-z0-9_]{1,80}")
_MAX_LATENCY = 600.0


@dataclass(frozen=True)
class Behaviour:
    """How a sandbox answers; the default is to judge every call and to be well.

    ``statuses`` maps a method, or ``*`` for all, to the status it always gets.
    ``fault`` is one of :data:`FAULTS`, ``latency`` in seconds.  ``address`` is
    where calls seem to come from; those from ``denied`` networks are refused.
    ``messages`` adds the provider's sentence to a status.  ``level`` is the
    weakest evidence of a rule that is enforced, ``now`` the date of all calls
    (today when left out).
    """

    statuses: Mapping[str, str] = field(default_factory=dict)
    fault: str | None = None
    latency: float = 0.0
    address: str | None = None
    denied: Collection[str] = ()
    calls_per_minute: int | None = None
    sms_per_day: int | None = None
    messages: bool = True
    level: str = "observed"
    now: str | None = None

    def __post_init__(self) -> None:
        """Refuse what makes no sense, with a sentence that says what would."""
        for status in self.statuses.values():
            if not _STATUS.fullmatch(status):
                raise ValueError(f"a status is 1 to 80 letters, digits and _, not {status!r}")
        if self.fault is not None:
            _check_choice("fault", self.fault, FAULTS)
        _check_choice("level", self.level, LEVELS)
        if not 0 <= self.latency <= _MAX_LATENCY:
            raise ValueError(f"latency is 0 to {_MAX_LATENCY:.0f} seconds, not {self.latency}")
        for name in ("calls_per_minute", "sms_per_day"):
            if (getattr(self, name) or 0) < 0:
                raise ValueError(f"{name} is 0 or more")
        if self.now is not None and not date(self.now, False, False):
            raise ValueError(f"now is a date, yyyy-mm-dd, not {self.now!r}")
        if self.address is not None:
            ip_address(self.address)
        for network in self.denied:
            _network(network)

    def denies(self, address: str) -> bool:
        """Whether calls from an address are refused."""
        if not self.denied:
            return False
        return any(ip_address(address) in _network(network) for network in self.denied)

    def forced_status(self, method: str) -> str | None:
        """The status a method gets whatever the call says."""
        return self.statuses.get(method) or self.statuses.get(ANY_METHOD)

    def wished(self, wishes: Mapping[str, str]) -> Behaviour:
        """This behaviour with the wishes of one request; ValueError if they make no sense."""
        if not wishes:
            return self
        changes: dict[str, Any] = dict(wishes)
        if "status" in changes:
            changes["statuses"] = {ANY_METHOD: changes.pop("status")}
        if "latency" in changes:
            changes["latency"] = seconds(changes["latency"])
        return replace(self, **changes)


def wishes_of(headers: Mapping[str, str], fields: Mapping[str, str]) -> dict[str, str]:
    """The wishes of one request."""
    found = {}
    for name in _WISHES:
        wish = fields.get(f"sandbox_{name}") or headers.get(f"x-sandbox-{name}")
        if wish:
            found[name] = wish
    return found


def seconds(text: str) -> float:
    """A duration as people write it."""
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"latency is a number of seconds, not {text!r}") from None


def _check_choice(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(f"{name} is one of {', '.join(choices)}, not {value!r}")


@cache
def _network(text: str) -> IPv4Network | IPv6Network:
    return ip_network(text, strict=False)
