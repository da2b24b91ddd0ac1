"""Checks of calls to the VoIP.ms API. Generated from the catalog by `voipms-rules generate`; do not edit.

>>> from voipms_checks import check
>>> report = check("sendSMS", {"did": "5551234567", "dst": "5557654321", "message": "é" * 81})
>>> report.ok, report.status
(False, 'sms_toolong')

``check(method, params, *, level="observed", ignore=(), lookups=None, now=None)``
judges a call without sending it; ``validate`` raises :class:`InvalidRequest`;
``check_request`` takes a whole URL or mapping; ``encode`` gives the wire form.

* ``level``: the weakest evidence that makes an error (``documented``,
  ``observed``, ``inferred``); rules of weaker evidence warn.
* ``ignore``: rule ids or codes to leave out.
* ``lookups``: answers of the account's own list methods, e.g.
  ``{"getServersInfo": answer}``; rules on account data look only at these.
* ``now``: the date of the call (text or date); today when left out.

The package needs nothing but the standard library and can be copied as a folder.
"""

_HOMES = {
    "ErrorCode": "codes",
    "InvalidRequest": "_report",
    "Report": "_report",
    "Violation": "_report",
    "check": "_check",
    "check_request": "_request",
    "encode": "_check",
    "validate": "_check",
}

__all__ = sorted(_HOMES)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(__import__(f"{__name__}.{_HOMES[name]}", fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
