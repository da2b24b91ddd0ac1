"""This project's own validator, as people call it."""

from __future__ import annotations

from collections.abc import Callable

from voipms_checks import Report, _check

from voipms_rules.bench.fields import Fields
from voipms_rules.bench.peers.base import Judge, Params

# Python's own ``check``, where the compiled wheel has put another in its place.
PURE: Callable[..., Report] | None = getattr(_check, "pure", None)


def build(method: str, _: Fields) -> Judge:
    """The public function, all rules, the report included."""
    return _judge(_check.check, method)


def build_pure(method: str, _: Fields) -> Judge:
    """What the pure wheel would do."""
    assert PURE is not None
    return _judge(PURE, method)


def _judge(check: Callable[..., Report], method: str) -> Judge:
    def errors(params: Params) -> list[str]:
        return [violation.message for violation in check(method, params).violations]

    return Judge("check(method, params)", {"check": check, "method": method}, errors)
