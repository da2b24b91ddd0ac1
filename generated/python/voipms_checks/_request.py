"""Whole requests: a URL, or a mapping with the method and the credentials in it."""

from voipms_checks._check import Report, _settle, check, name_of
from voipms_checks._index import MISSING_METHOD, MISSING_PASSWORD, MISSING_USERNAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from typing import Any

    from voipms_checks._check import Found

# What a request carries besides the method's own parameters; clients also send content_type.
_ENVELOPE = frozenset({"api_username", "api_password", "method", "content_type"})
# Stands for a part of a query without "=": nothing is given by it, and it may be the end
# of a password with an "&" that should have been %26.
_NAMELESS = "(no name)"


def check_request(
    request: "str | Mapping[str, Any]",
    *,
    level: str = "observed",
    ignore: "Collection[str]" = (),
    lookups: "Mapping[str, Any] | None" = None,
    now: "Any" = None,
) -> Report:
    """Judge a whole request: a URL (or its query), or a mapping of all it carries.

    The server looks for the method first, for the credentials next, and at the
    parameters last.  Raises ValueError for text that is no URL, TypeError for what is
    neither text nor a mapping.
    """
    fields = _parse(request) if isinstance(request, str) else _copy(request)
    method = fields.get("method")
    envelope = [] if method else [MISSING_METHOD]
    if not fields.get("api_username"):
        envelope.append(MISSING_USERNAME)
    if not fields.get("api_password"):
        envelope.append(MISSING_PASSWORD)
    missing: list[Found] = [(rule, None, False) for rule in envelope]
    outer = _settle(name_of(method) if method else "", missing, level, ignore)
    if not method:
        return outer
    params = {name: value for name, value in fields.items() if name not in _ENVELOPE}
    inner = check(method, params, level=level, ignore=ignore, lookups=lookups, now=now)
    return Report(inner.method, [*outer._found, *inner._found])


def _copy(request: "Mapping[str, Any]") -> "dict[str, Any]":
    if not hasattr(request, "keys"):
        raise TypeError(f"request must be a URL or a mapping, not {type(request).__name__}")
    return dict(request)


def _is_url(text: str) -> bool:
    """Whether a question mark stands before the first equals sign."""
    return "?" in text.partition("=")[0]


def _parse(text: str) -> dict[str, str]:
    """The query of a URL; of a name given twice the last value counts, as in PHP."""
    from urllib.parse import parse_qsl, urlsplit

    text = text.strip()
    try:
        query = urlsplit(text).query if _is_url(text) else text
        named = "&".join(item if "=" in item else _NAMELESS for item in query.split("&") if item)
        return dict(parse_qsl(named, keep_blank_values=True))
    except ValueError:
        raise ValueError("the text is not a URL with a query") from None
