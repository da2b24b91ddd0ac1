"""The guard: the client-neutral core that all adapters share.

    request -> passes -> sent                              a good call, written as most are
       \\-> Outgoing -> read_call -> traps + check_request -> Judgement -> mode -> Decision

An adapter asks :meth:`Guard.passes` before it sends, then :meth:`Guard.admit`, and
does what the decision says.  A fault of the guard itself never reaches the caller:
the call is sent, and the fault counted.
"""

from __future__ import annotations

import json
import logging
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import filterfalse
from typing import Any, Literal, NamedTuple

from voipms_checks import Report, check, check_request

from voipms_rules.printable import printable
from voipms_rules.traffic import soap
from voipms_rules.traffic.answers import SUCCESS, parse_response
from voipms_rules.traffic.errors import BlockedCall
from voipms_rules.traffic.facts import facts
from voipms_rules.traffic.outgoing import (
    REST,
    Call,
    Outgoing,
    is_ours,
    pairs,
    read_call,
    usual_form,
)
from voipms_rules.traffic.recorder import Recorder
from voipms_rules.traffic.traps import LEVELS, LONGEST_TARGET, Finding, Level, find

Mode = Literal["raise", "answer", "warn", "count"]

logger = logging.getLogger("voipms_rules.traffic")


class Judgement(NamedTuple):
    """What is wrong with a request: traps of the transport, rules of the call.

    ``traps`` are errors and ``notes`` only warnings; ``read`` is false when the
    body could not be looked at, so that the report says nothing.
    """

    report: Report
    traps: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    read: bool = True

    @property
    def ok(self) -> bool:
        """Whether no error was found."""
        return not self.traps and self.report.ok

    @property
    def clean(self) -> bool:
        """Whether nothing was found at all."""
        return not self.traps and not self.notes and self.report.clean

    @property
    def status(self) -> str | None:
        """The status the server is expected to answer; None if it would accept, or unknown.

        A trap closes before the server looks at any parameter.
        """
        return self.traps[0].status if self.traps else self.report.status

    def errors(self) -> list[tuple[str, str]]:
        """Traps and violations that are errors: the trap or code, and one sentence."""
        found = [(v.code.value, v.message) for v in self.report.violations]
        return [(trap.trap, trap.message) for trap in self.traps] + found

    def warnings(self) -> list[tuple[str, str]]:
        """The same of those that are only warnings."""
        found = [(v.code.value, v.message) for v in self.report.warnings]
        return [(note.trap, note.message) for note in self.notes] + found

    def __str__(self) -> str:
        return _text(self.errors())


class LocalAnswer(NamedTuple):
    """An answer given in the server's place, with HTTP 200."""

    content_type: str
    body: bytes


class Decision(NamedTuple):
    """What an adapter is to do: give ``answer`` if there is one, else send.

    If there is ``keep``, it wants the body of what the server answers.
    """

    answer: LocalAnswer | None = None
    keep: Callable[[bytes], None] | None = None
    blocked: BlockedCall | None = None


_SEND = Decision()


class Guard:
    """Judges requests to the API; what happens to bad ones is the mode:

    * ``raise``: :class:`BlockedCall` in place of sending;
    * ``answer``: the answer the server would give, ``{"status": "invalid_dst"}``,
      in place of sending; where nobody knows that answer the call is sent;
    * ``warn``: sent, and the errors logged;
    * ``count``: sent, and only counted.

    ``hosts`` are the names the API is served at, with the port where it is an
    unusual one (a sandbox: ``("127.0.0.1:8080",)``).  ``level``, ``ignore`` (which
    takes traps too) and ``lookups`` are those of ``check``.

    ``counts`` says what became of calls (``judged``, or ``unread`` when the body
    could not be looked at; ``blocked``, ``answered``, ``recorded``; ``faults`` of
    the guard), ``found`` how often each code and trap was met.
    """

    def __init__(
        self,
        mode: Mode = "raise",
        *,
        hosts: Iterable[str] = ("voip.ms",),
        level: Level = "observed",
        ignore: Collection[str] = (),
        lookups: Mapping[str, Any] | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        if mode not in _MODES:
            raise ValueError(f"mode must be one of {', '.join(_MODES)}, not {mode!r}")
        # bad options are a fault of now, not of some call
        check_request({"method": "getBalance"}, level=level, ignore=ignore, lookups=lookups)
        self._post_only = frozenset(name for name, fact in facts().items() if fact.post_only)
        self.mode = mode
        self.counts: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self._hosts = frozenset(map(_host, hosts))
        self._places = frozenset(f"{s}://{h}{REST}" for s in ("https", "http") for h in self._hosts)
        self._level, self._ignore, self._lookups = level, frozenset(ignore), lookups
        self._recorder = recorder
        self._lock = threading.Lock()

    def concerns(self, url: str) -> bool:
        """Whether a URL is one of the API's; adapters look into no other request."""
        return url.partition("?")[0] in self._places or is_ours(url, self._hosts)

    def judge(self, request: Outgoing) -> Judgement | None:
        """What is wrong with a request; None when it is not one to the API."""
        call = read_call(request, self._hosts)
        return self._judge(request, call) if call else None

    def passes(self, verb: str | None, url: str, headers: Mapping[str, Any], body: object) -> bool:
        """Whether a request is surely a good call; what does not pass is for :meth:`admit`.

        The arguments are the parts of an :class:`Outgoing`.  This is the short way to
        the one answer most calls get.  Between two calls a program's caches forget the guard,
        so that its time goes by the code it runs through and the objects it makes, and those
        of :meth:`admit` take about twice as long (``tests/traffic/overhead.py --long``).
        """
        try:
            place, _, query = url.partition("?")
            if place not in self._places or "#" in query or len(url) > LONGEST_TARGET:
                return False
            if self._recorder is not None or not headers["user-agent"].strip():
                return False
            fields = pairs(query)
            if verb == "POST":
                fields |= usual_form(headers, body)
            elif verb != "GET" or fields["method"] in self._post_only:
                return False
            if not self._report(fields).clean:
                return False
        except Exception:  # unusual, or a fault of ours: admit meets it again and says so
            return False
        with self._lock:
            self.counts["judged"] += 1
        return True

    def admit(self, request: Outgoing) -> Decision:
        """Judge a request and decide by the mode; raises BlockedCall in mode ``raise``."""
        try:
            decision = self._decide(request)
        except Exception as error:
            return self._stand_aside(error)
        if decision.blocked:
            raise decision.blocked
        return decision

    def _judge(self, request: Outgoing, call: Call) -> Judgement:
        traps, notes = self._split(find(request, call))
        if call.fields is None:
            return Judgement(Report("(unread)"), traps, notes, read=False)
        return Judgement(self._report(call.fields), traps, notes)

    def _split(self, found: list[Finding]) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """Errors and warnings, without what is ignored."""
        if not found:
            return (), ()
        kept = [finding for finding in found if finding.trap not in self._ignore]
        return tuple(filter(self._is_error, kept)), tuple(filterfalse(self._is_error, kept))

    def _is_error(self, finding: Finding) -> bool:
        return LEVELS.index(finding.evidence) <= LEVELS.index(self._level)

    def _report(self, fields: dict[str, str]) -> Report:
        """As check_request, at half the price for requests that have all of an envelope."""
        level, ignore, lookups = self._level, self._ignore, self._lookups
        params = fields.copy()
        user, password = params.pop("api_username", ""), params.pop("api_password", "")
        method = params.pop("method", "")
        params.pop("content_type", "")
        if not (user and password and method):  # refused before any parameter is looked at
            return check_request(fields, level=level, ignore=ignore, lookups=lookups)
        return check(method, params, level=level, ignore=ignore, lookups=lookups)

    def _decide(self, request: Outgoing) -> Decision:
        call = read_call(request, self._hosts)
        if call is None:
            return _SEND
        judgement = self._judge(request, call)
        self._tally(self.counts, ["judged" if judgement.read else "unread"])
        if judgement.clean:
            return self._send(judgement, call)
        if warnings := judgement.warnings():
            self._warnings(judgement, warnings)
        if judgement.ok:
            return self._send(judgement, call)
        self._tally(self.found, [name for name, _ in judgement.errors()])
        return _MODES[self.mode](self, judgement, call)

    def _warnings(self, judgement: Judgement, warnings: list[tuple[str, str]]) -> None:
        """Warnings stop no call, in any mode; they are counted and logged."""
        self._tally(self.found, [name for name, _ in warnings])
        if self.mode != "count":
            logger.info("%s: %s", judgement.report.method, _text(warnings))

    def _raise(self, judgement: Judgement, _: Call) -> Decision:
        self._tally(self.counts, ["blocked"])
        report, text = judgement.report, f"not sent: {judgement}"
        blocked = BlockedCall(report.method, judgement.status, "after_fix", text)
        blocked.report, blocked.findings = report, judgement.traps
        return Decision(blocked=blocked)

    def _answer(self, judgement: Judgement, call: Call) -> Decision:
        if judgement.status is None:
            return self._warn(judgement, call)
        self._tally(self.counts, ["answered"])
        logger.warning("%s: answered locally: %s", judgement.report.method, judgement)
        return Decision(answer=_local_answer(call, judgement.status))

    def _warn(self, judgement: Judgement, call: Call) -> Decision:
        logger.warning("%s: sent all the same: %s", judgement.report.method, judgement)
        return self._send(judgement, call)

    def _send(self, judgement: Judgement, call: Call) -> Decision:
        recorder, fields = self._recorder, call.fields
        if recorder is None or fields is None:
            return _SEND

        predicted = SUCCESS if judgement.ok else judgement.status

        def keep(body: bytes) -> None:
            try:
                recorder.write(fields, predicted, _status(fields.get("method", ""), body))
                self._tally(self.counts, ["recorded"])
            except Exception as error:
                self._stand_aside(error)

        return Decision(keep=keep)

    def _tally(self, counter: Counter[str], names: Iterable[str]) -> None:
        with self._lock:
            for name in names:
                counter[name] += 1

    def _stand_aside(self, error: Exception) -> Decision:
        """A step of ours failed: the call goes its way."""
        self._tally(self.counts, ["faults"])
        # only the type: the text of an error may quote a body
        logger.warning("the guard failed and stood aside: %s", type(error).__name__)
        return _SEND


_MODES: dict[str, Callable[[Guard, Judgement, Call], Decision]] = {
    "raise": Guard._raise,
    "answer": Guard._answer,
    "warn": Guard._warn,
    "count": Guard._send,
}


def _text(problems: list[tuple[str, str]]) -> str:
    """One line for a log or an exception, whatever the names in a request hold."""
    return printable("; ".join(f"{name}: {sentence}" for name, sentence in problems))


def _host(text: str) -> str:
    if not text or "/" in text:
        raise ValueError(f"{text!r} is not a host, with or without a port")
    return text.lower().removeprefix("www.")


def _local_answer(call: Call, status: str) -> LocalAnswer:
    if call.envelope:
        return LocalAnswer(*soap.write_answer(call.envelope, status))
    return LocalAnswer("application/json", json.dumps({"status": status}).encode())


def _status(method: str, body: bytes) -> str | None:
    answer = parse_response(method, body)
    return soap.read_status(body) if answer.fault == "xml" else answer.status
