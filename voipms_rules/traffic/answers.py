"""What comes back: any body becomes an :class:`Answer`, an answer data or an exception.

The server answers with HTTP 200 whatever happened, sometimes with nothing (a
deletion that worked), with one bare row in place of a list, or, when something
between has failed, with HTML or XML.  Reading never raises;
:meth:`Answer.raise_for_status` does.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from voipms_rules import ErrorCode
from voipms_rules.traffic.errors import KINDS, TransportError, UnknownStatusError, VoipmsError
from voipms_rules.traffic.facts import facts

SUCCESS = "success"

# Faults of an answer without a status, and how they read.
_FAULTS = {
    "empty": "the answer is empty",
    "html": "the answer is HTML",
    "xml": "the answer is XML; an urlencoded POST to rest.php gets one",
    "not_json": "the answer is not JSON",
    "no_status": "the answer is JSON without a status",
}
_LOOK_UP = "Find out with a get method whether the call took effect before sending it again."


@dataclass(frozen=True)
class Answer:
    """One answer.

    ``status`` is the server's own text, or None with ``fault`` saying why:
    ``empty``, ``html``, ``xml``, ``not_json``, ``no_status``.  ``data`` is the
    whole JSON object; it is not shown, because answers hold passwords.
    """

    method: str
    status: str | None
    data: Mapping[str, Any] = field(default_factory=dict, repr=False)
    fault: str | None = None

    @property
    def code(self) -> ErrorCode | None:
        """The status as an :class:`ErrorCode`; None for success and without a status."""
        return None if self.status in (None, SUCCESS) else ErrorCode(self.status)

    @property
    def empty(self) -> bool:
        """Whether the call worked and found nothing (a write then changed nothing)."""
        return self.code is not None and self.code.is_empty

    @property
    def ok(self) -> bool:
        """Whether the call worked."""
        return self.status == SUCCESS or self.empty

    @property
    def advice(self) -> str:
        """never, after_fix, later, next_day or look_up_first; see the errors' documentation."""
        if self.ok:
            return "never"
        advised = self._fault_advice() if self.code is None else self.code.retry
        return "look_up_first" if advised in ("later", "next_day") and self._costs() else advised

    def _fault_advice(self) -> str:
        if self.fault == "xml":
            return "after_fix"
        known = facts().get(self.method)
        return "later" if known and known.reads else "look_up_first"

    def _costs(self) -> bool:
        """Whether repeating the call may cost money; methods we do not know may."""
        known = facts().get(self.method)
        return known is None or known.moves_money

    def rows(self, name: str | None = None) -> list[Any]:
        """The rows under ``name``, or the answer's first list; one bare row is a list of one.

        Nothing found, and an answer that failed, is an empty list.
        """
        found = self.data.get(name) if name else self._payload()
        if not found or not self.ok:
            return []
        return found if isinstance(found, list) else [found]

    def _payload(self) -> Any:
        parts = [part for part in self.data.values() if isinstance(part, list | dict)]
        return next((part for part in parts if isinstance(part, list)), parts[0] if parts else None)

    def raise_for_status(self) -> Answer:
        """The answer itself when the call worked, else the exception of its kind."""
        if self.ok:
            return self
        raise self._kind()(self.method, self.status, self.advice, self._text())

    def _kind(self) -> type[VoipmsError]:
        if self.code is None:
            return TransportError
        return KINDS.get(self.code.kind, UnknownStatusError)

    def _text(self) -> str:
        if self.code is None:
            parts = [_FAULTS[self.fault or "no_status"]]
        else:
            parts = [self.code.value, str(self.data.get("message") or self.code.message)]
        return ": ".join(filter(None, [*parts, self._remedy()]))

    def _remedy(self) -> str:
        """The catalog's remedy, unless it says to wait and repeat what must be looked up first."""
        remedy = self.code.remedy if self.code else ""
        overruled = self.code is None or self.code.retry != "look_up_first"
        return _LOOK_UP if self.advice == "look_up_first" and overruled else remedy


def parse_response(method: str, body: object) -> Answer:
    """Read an answer: its bytes, its text, or the decoded JSON.  Never raises."""
    if isinstance(body, bytes | bytearray):
        body = bytes(body).decode("utf-8-sig", "replace")
    if isinstance(body, str):
        return _from_text(method, body.strip())
    if body is None:
        return _from_text(method, "")
    return _from_json(method, body)


def _from_text(method: str, text: str) -> Answer:
    if not text:
        # a deletion that worked may be answered with nothing
        return Answer(method, SUCCESS) if method.startswith("del") else _faulty(method, "empty")
    if text.startswith("<"):
        is_xml = text.startswith("<?xml") or ":envelope" in text[:200].lower()
        return _faulty(method, "xml" if is_xml else "html")
    try:
        return _from_json(method, json.loads(text))
    except (ValueError, RecursionError):
        return _faulty(method, "not_json")


def _from_json(method: str, decoded: object) -> Answer:
    status = decoded.get("status") if isinstance(decoded, Mapping) else None
    if not isinstance(decoded, Mapping) or not isinstance(status, str) or not status:
        return _faulty(method, "no_status")
    return Answer(method, status, decoded)


def _faulty(method: str, fault: str) -> Answer:
    return Answer(method, None, fault=fault)
