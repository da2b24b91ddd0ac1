"""The exceptions of traffic, one per kind of status::

    VoipmsError                 method, status, code, advice
    ├── BlockedCall             a guard did not send the call; report, findings
    ├── MissingError            a required parameter is missing
    ├── InvalidError            a parameter has a value the server refuses
    ├── LimitError              too long, too many, too often
    ├── ConflictError           something of that name or number exists, or is in use
    ├── StateError              the account or the number is not in a state for it
    ├── AuthError               credentials, the API switch, the list of addresses
    ├── ServiceError            the provider could not do it
    ├── UnknownStatusError      a status this catalog does not know; ``status`` keeps it
    └── TransportError          no status at all: HTML, XML, nothing, broken JSON

``advice`` is what to do next: ``never`` (sending the same again is pointless),
``after_fix``, ``later``, ``next_day``, or ``look_up_first``: find out whether
the call took effect before sending it again.  For a method that moves money it
is never ``later`` or ``next_day``.
"""

from __future__ import annotations

from voipms_rules import ErrorCode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from voipms_checks import Report

    from voipms_rules.traffic.traps import Finding


class VoipmsError(Exception):
    """A call that failed, or that would have."""

    def __init__(self, method: str, status: str | None, advice: str, text: str) -> None:
        super().__init__(method, status, advice, text)
        self.method = method
        self.status = status
        self.advice = advice
        self.text = text

    @property
    def code(self) -> ErrorCode | None:
        """The status as an :class:`ErrorCode`; None when there is none."""
        return None if self.status is None else ErrorCode(self.status)

    def __str__(self) -> str:
        return f"{self.method}: {self.text}"


class BlockedCall(VoipmsError):
    """A guard in mode ``raise`` did not send the call."""

    report: Report
    findings: tuple[Finding, ...]


class MissingError(VoipmsError):
    """A required parameter is missing."""


class InvalidError(VoipmsError):
    """A parameter has a value the server refuses."""


class LimitError(VoipmsError):
    """Too long, too many, or too often."""


class ConflictError(VoipmsError):
    """Something of that name or number exists already, or is in use."""


class StateError(VoipmsError):
    """The account or the number is not in a state that allows it."""


class AuthError(VoipmsError):
    """Credentials, the switch of the API, or the list of allowed addresses."""


class ServiceError(VoipmsError):
    """The provider could not do it."""


class UnknownStatusError(VoipmsError):
    """A status this catalog does not know; ``status`` keeps its text."""


class TransportError(VoipmsError):
    """The answer carries no status at all."""


KINDS: dict[str, type[VoipmsError]] = {
    "missing": MissingError,
    "invalid": InvalidError,
    "limit": LimitError,
    "conflict": ConflictError,
    "state": StateError,
    "auth": AuthError,
    "service": ServiceError,
}
"""The exception of each kind of status; any other kind is unknown to the server's callers."""


def is_retryable(error: BaseException) -> bool:
    """Whether sending the same call again later is safe and may help.

    A predicate for ``tenacity.retry_if_exception`` and the like.  False for
    everything but this module's exceptions: of those that HTTP libraries raise
    nobody can tell whether the call took effect.
    """
    return isinstance(error, VoipmsError) and error.advice == "later"
