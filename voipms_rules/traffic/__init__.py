"""In the path of real traffic: guards judge what leaves, answers judge what comes back.

    request -> Guard (outgoing, traps, judge, mode) -> server -> parse_response
                                   \\-> Recorder: redacted calls and their statuses

A guard sits inside the HTTP client a program already uses::

    guard = Guard(mode="answer", recorder=Recorder("calls.jsonl"))

    adapter = RequestsGuard(guard)                               # requests
    session.mount("https://voip.ms/", adapter)
    session.mount("https://www.voip.ms/", adapter)               # so that the www trap is seen
    client = httpx.Client(transport=HttpxGuard(guard))           # httpx
    client = httpx.AsyncClient(transport=AsyncHttpxGuard(guard))
    session = aiohttp.ClientSession(middlewares=[AiohttpGuard(guard)])  # aiohttp 3.12 or newer
    opener = urllib.request.build_opener(UrllibGuard(guard))     # standard library

Answers become data or one exception of a tree (:mod:`voipms_rules.traffic.errors`)::

    messages = parse_response("getSMS", response.content).raise_for_status().rows()

Importing this package imports no HTTP library; a guard imports its own when it
is first named.
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from voipms_rules.traffic.answers import Answer, parse_response
    from voipms_rules.traffic.errors import (
        AuthError,
        BlockedCall,
        ConflictError,
        InvalidError,
        LimitError,
        MissingError,
        ServiceError,
        StateError,
        TransportError,
        UnknownStatusError,
        VoipmsError,
        is_retryable,
    )
    from voipms_rules.traffic.guard import Guard, Judgement
    from voipms_rules.traffic.on_aiohttp import AiohttpGuard
    from voipms_rules.traffic.on_httpx import AsyncHttpxGuard, HttpxGuard
    from voipms_rules.traffic.on_requests import RequestsGuard
    from voipms_rules.traffic.on_urllib import UrllibGuard
    from voipms_rules.traffic.outgoing import Outgoing
    from voipms_rules.traffic.recorder import Recorder
    from voipms_rules.traffic.traps import Finding

__all__ = [
    "AiohttpGuard",
    "Answer",
    "AsyncHttpxGuard",
    "AuthError",
    "BlockedCall",
    "ConflictError",
    "Finding",
    "Guard",
    "HttpxGuard",
    "InvalidError",
    "Judgement",
    "LimitError",
    "MissingError",
    "Outgoing",
    "Recorder",
    "RequestsGuard",
    "ServiceError",
    "StateError",
    "TransportError",
    "UnknownStatusError",
    "UrllibGuard",
    "VoipmsError",
    "is_retryable",
    "parse_response",
]

# Where a name lives; what is not listed is an exception.
_HOMES = {
    "AiohttpGuard": "on_aiohttp",
    "Answer": "answers",
    "AsyncHttpxGuard": "on_httpx",
    "Finding": "traps",
    "Guard": "guard",
    "HttpxGuard": "on_httpx",
    "Judgement": "guard",
    "Outgoing": "outgoing",
    "Recorder": "recorder",
    "RequestsGuard": "on_requests",
    "UrllibGuard": "on_urllib",
    "parse_response": "answers",
}

_LIBRARIES = ("aiohttp", "httpx", "requests")


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(_home(name), name)
    globals()[name] = value
    return value


def _home(name: str) -> object:
    try:
        return import_module(f"{__name__}.{_HOMES.get(name, 'errors')}")
    except ModuleNotFoundError as error:
        if error.name not in _LIBRARIES:
            raise
        text = f"{name} needs {error.name}: pip install {error.name}"
        raise ModuleNotFoundError(text, name=error.name) from error


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
