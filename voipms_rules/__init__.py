"""The rule book of the VoIP.ms API: know before the server does.

>>> from voipms_rules import check
>>> check("getCDR", {"date_from": "2026-01-01", "date_to": "2026-06-01", "timezone": "-5",
...                  "answered": "1"}).status
'invalid_daterange'

The validator lives in the generated package :mod:`voipms_checks` and is handed
through here; importing either costs next to nothing.  Building blocks for
people who work on the catalog: :mod:`voipms_rules.catalog` (YAML -> Catalog),
:mod:`voipms_rules.lint`, :mod:`voipms_rules.plan`, :mod:`voipms_rules.targets`.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from voipms_checks import (
        ErrorCode,
        InvalidRequest,
        Report,
        Violation,
        check,
        check_request,
        encode,
        validate,
    )

__all__ = [
    "ErrorCode",
    "InvalidRequest",
    "Report",
    "Violation",
    "check",
    "check_request",
    "encode",
    "validate",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import voipms_checks

    value = getattr(voipms_checks, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
