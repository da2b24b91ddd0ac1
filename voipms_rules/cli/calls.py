"""How a call may be written for ``check``: as words, as a pasted request, as a line of JSON.

    METHOD NAME=VALUE …                     -> Call
    a URL, a curl line, {"method": …}       -> URL or Call
    a line of --input, parsed               -> Call

What cannot be read raises ValueError with the reason.  The reason never quotes the
text, which may hold credentials.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any, NamedTuple

from voipms_checks import _AREAS as METHODS
from voipms_checks._check import name_of

EXPECTED = (
    "expected METHOD NAME=VALUE …, or a whole request: a URL that begins with https://,"
    ' a curl line, or {"method": …, "params": {…}}'
)
HOST = "voip.ms"

# Parts of a request that are no parameters of its method.
_ENVELOPE = frozenset({"api_username", "api_password", "method", "content_type"})
# What may stand in a line beside its parameters: the recorder writes the latter four.
_LINE = frozenset({"id", "method", "params", "redacted", "date", "predicted", "status"})
# A URL that comes first has its line to itself, blanks and all; others end where they must.
_URL = re.compile(
    r"""\A\s*https?://.*|(?<=')https?://[^']*|(?<=")https?://[^"]*|https?://[^\s<>"]*""",
    re.IGNORECASE,
)
_QUERY = re.compile(r"[^\s=]*=")


class Call(NamedTuple):
    """A method and its own parameters; ``id`` is the caller's name for the call."""

    method: str
    params: dict[str, Any]
    id: Any = None


def of_words(method: str, words: list[str]) -> Call | str:
    """The call of a command line, or the URL that stands in its place."""
    if method not in METHODS:
        is_curl = method == "curl"  # a line that the shell has cut into words
        text = next((word for word in words if "://" in word), "") if is_curl else method
        request = _request(text)
        if request is not None:
            if words and not is_curl:
                raise ValueError("a whole request takes no further parameters")
            return request
        _refuse_text(method, words)
    return Call(method, _own(_pairs(words)))


def of_text(text: str) -> Call | str:
    """The call or URL in the text of ``--url``, which may also be the query alone."""
    request = _request(text)
    if request is None and _QUERY.match(text.strip()):
        return text
    if request is None:
        raise ValueError(EXPECTED)
    return request


def parsed(text: str) -> Any:
    """A JSON document."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} (column {error.colno})") from None
    except (RecursionError, ValueError):
        raise ValueError("not JSON this program can hold") from None


def of_object(call: Any) -> Call:
    """The call an object of JSON describes."""
    if not isinstance(call, dict):
        raise ValueError("a line must be an object with id, method and params")
    if not isinstance(call.get("method"), str):
        raise ValueError("method must be a text")
    if "params" not in call and not call.keys() <= _LINE:
        raise ValueError('put the parameters of the call under "params"')
    params = call.get("params", {})
    if not isinstance(params, dict):
        raise ValueError("params must be an object")
    return Call(call["method"], _own(params), call.get("id"))


def _own(params: Mapping[str, Any]) -> dict[str, Any]:
    """Without what a whole request carries besides."""
    return {name: value for name, value in params.items() if name not in _ENVELOPE}


def _pairs(words: Iterable[str]) -> dict[str, str]:
    return dict(map(_pair, words, count(1)))


def _pair(text: str, number: int) -> tuple[str, str]:
    """A parameter of the command line; a bad one may be a secret and is not repeated."""
    name, equals, value = text.partition("=")
    if not equals:
        raise ValueError(f"parameter {number} of the call is not NAME=VALUE")
    return name, value


def _refuse_text(method: str, words: list[str]) -> None:
    """A text in a method's place that is a status, or no name at all; a misspelt one is judged."""
    from voipms_rules.bundled import catalog_json
    from voipms_rules.cli.explain import find_codes

    bare = [word for word in words if "=" not in word]
    found = find_codes(" ".join([method, *bare]), catalog_json())
    if found:
        raise ValueError(f"that is a status, not a call; see: voipms-rules explain {found[0]}")
    if name_of(method) != method:
        raise ValueError(EXPECTED)


def _request(text: str) -> Call | str | None:
    """The call or URL that stands in a text."""
    if text.lstrip().startswith("{") and '"method"' in text:
        return of_object(parsed(text))
    found = _URL.search(text)
    if found is None:
        return None
    url = found.group().strip()
    if "?" not in url and url != text.strip():
        raise ValueError(
            "the URL in that text has no query; put parameters that are sent in a body"
            " as METHOD NAME=VALUE …"
        )
    if _host(url) is None:
        raise ValueError(EXPECTED)
    return url


def is_ours(url: str) -> bool:
    """Whether a URL is one of the API's and not, say, of a server for tests; a query alone is."""
    return "://" not in url.partition("?")[0] or _host(url) in (HOST, f"www.{HOST}")


def _host(url: str) -> str | None:
    from urllib.parse import urlsplit

    try:
        return urlsplit(url).hostname or None
    except ValueError:
        return None
