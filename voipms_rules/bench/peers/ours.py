"""This project's own validator, as people call it."""

from __future__ import annotations

from voipms_checks import check

from voipms_rules.bench.fields import Fields
from voipms_rules.bench.peers.base import Judge, Params


def build(method: str, _: Fields) -> Judge:
    """The public function, all rules, the report included."""

    def errors(params: Params) -> list[str]:
        return [violation.message for violation in check(method, params).violations]

    return Judge("check(method, params)", {"check": check, "method": method}, errors)
