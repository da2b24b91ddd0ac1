"""What a sandbox remembers and logs of the calls it answered; never a secret.

Only parameters that the catalog declares and does not mark as sensitive are
kept: a credential sent under a misspelt name is as secret as under its own.
Long values are cut, so that a sandbox that runs for days stays as small as it was.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from voipms_checks._methods import METHODS

from voipms_rules.sandbox.judge import Call

_log = logging.getLogger(__name__)
_KEPT = 1000
_SHOWN = 4096


@dataclass(frozen=True)
class Seen:
    """One call as it may be shown, and the status it got."""

    method: str
    params: Mapping[str, str]
    status: str


class Journal:
    """The latest calls, oldest first."""

    def __init__(self) -> None:
        self.calls: deque[Seen] = deque(maxlen=_KEPT)

    def note(self, call: Call, status: str) -> None:
        """Keep and log a call."""
        public = _public_names().get(call.method)
        if public is None:
            seen = Seen("(no known method)", {}, status)
        else:
            shown = {name: v[:_SHOWN] for name, v in call.fields.items() if name in public}
            seen = Seen(call.method, shown, status)
        self.calls.append(seen)
        _log.info("%s: %s", seen.method, status)


@cache
def _public_names() -> dict[str, frozenset[str]]:
    return {method: frozenset(public) for method, (_, public, _) in METHODS.items()}
