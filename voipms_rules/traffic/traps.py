"""Traps of the transport: requests that fail however good their parameters are.

Each trap is one small function, Outgoing x Call -> Finding or None, in the
table at the end.  A finding carries evidence like a rule does, and the same
level decides whether it is an error or a warning.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, get_args

from voipms_rules.traffic.facts import facts
from voipms_rules.traffic.outgoing import REST, URLENCODED, Call, Outgoing

Level = Literal["documented", "observed", "inferred"]
LEVELS: tuple[Level, ...] = get_args(Level)
"""Why a finding is believed, strongest first; as for rules."""

# Requests of 8182 bytes were seen to pass and of 8187 to fail with HTTP 414.  Whether
# that counts the address or the request line is not said; this takes the mildest reading.
LONGEST_TARGET = 8186


class Finding(NamedTuple):
    """A trap a request is in; ``status`` is what the server answers there, if known."""

    trap: str
    message: str
    evidence: Level
    status: str | None = None


def www_host(request: Outgoing, call: Call) -> Finding | None:
    """``www.`` redirects, and a redirected POST arrives without its body."""
    if not call.address.host.startswith("www."):
        return None
    if request.verb != "POST":
        return Finding("www_host", "the host without www. saves a redirect", "inferred")
    status = None if "method=" in call.address.query else "missing_method"
    message = "the host redirects, which drops the body of a POST; leave out www."
    return Finding("www_host", message, "observed", status)


def urlencoded_post(request: Outgoing, call: Call) -> Finding | None:
    """rest.php hands such a body to its SOAP handler, which answers an XML fault."""
    if request.verb != "POST" or call.address.path != REST or request.content_type != URLENCODED:
        return None
    message = "rest.php reads a POST only as multipart/form-data; use that, or GET"
    return Finding("urlencoded_post", message, "observed")


def no_user_agent(request: Outgoing, _: Call) -> Finding | None:
    """No source says that it is refused, only that clients had better send one."""
    if request.header("user-agent").strip():
        return None
    if request.adds_agent and request.headers.get("user-agent") is None:
        return None
    return Finding("no_user_agent", "send a User-Agent that names your program", "inferred")


def url_too_long(_: Outgoing, call: Call) -> Finding | None:
    """Files in base64 do not fit into an address."""
    length = len(call.address.path) + 1 + len(call.address.query)
    if length <= LONGEST_TARGET:
        return None
    message = f"{length} bytes of address get HTTP 414; use POST with multipart/form-data"
    return Finding("url_too_long", message, "observed")


def needs_post(request: Outgoing, call: Call) -> Finding | None:
    """The documentation allows these methods by POST only."""
    if request.verb != "GET" or not call.fields:
        return None
    method = call.fields.get("method", "")
    fact = facts().get(method)
    if fact is None or not fact.post_only:
        return None
    return Finding("needs_post", f"{method} takes POST with multipart/form-data only", "documented")


TRAPS: tuple[Callable[[Outgoing, Call], Finding | None], ...] = (
    www_host,
    urlencoded_post,
    no_user_agent,
    url_too_long,
    needs_post,
)


def find(request: Outgoing, call: Call) -> list[Finding]:
    """The traps a request is in, those that come first on its way first."""
    return [finding for trap in TRAPS if (finding := trap(request, call))]
