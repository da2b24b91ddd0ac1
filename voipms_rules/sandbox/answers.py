"""What an answer holds: the success body of each method, or a status and its sentence.

``data/shapes.json`` maps a method to its success body without the status; a
method that is not in it answers the status alone.  As on the server, rows are
text, the id of what was just created is a number, and a slash is escaped.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from voipms_checks import ErrorCode

from voipms_rules.sandbox.judge import SUCCESS, Call

Tree = dict[str, Any]

# The server answers this method's success with nothing at all.
_SILENT = "delConference"


def tree(call: Call, status: str, with_message: bool) -> Tree | None:
    """The answer as plain data; None where the server says nothing."""
    if status != SUCCESS:
        return _failure(status, with_message)
    if call.method == _SILENT:
        return None
    if call.method == "getIP":
        return {"status": SUCCESS, "ip": call.address}
    return {"status": SUCCESS, **_shapes().get(call.method, {})}


def json_body(call: Call, status: str, with_message: bool) -> bytes:
    """The answer as the REST address gives it."""
    if status == SUCCESS and call.method == "getIP":
        return _encode(tree(call, status, with_message))
    return _ready_made(call.method if status == SUCCESS else "", status, with_message)


@lru_cache(maxsize=2048)  # more than methods and codes together; statuses wished for may be more
def _ready_made(method: str, status: str, with_message: bool) -> bytes:
    return _encode(tree(Call({"method": method}, ""), status, with_message))


def _encode(answer: Tree | None) -> bytes:
    if answer is None:
        return b""
    return json.dumps(answer, separators=(",", ":")).replace("/", "\\/").encode()


def _failure(status: str, with_message: bool) -> Tree:
    sentence = ErrorCode(status).message if with_message else ""
    return {"status": status, "message": sentence} if sentence else {"status": status}


@cache
def _shapes() -> dict[str, Tree]:
    text = files("voipms_rules.sandbox").joinpath("data", "shapes.json").read_text("utf-8")
    shapes: dict[str, Tree] = json.loads(text)
    return shapes
