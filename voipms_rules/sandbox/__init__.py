"""A stand-in for ``https://voip.ms/api/v1`` on this machine.

>>> from voipms_rules.sandbox import Sandbox
>>> with Sandbox() as sandbox:
...     sandbox.url
'http://127.0.0.1:…/api/v1/rest.php'

Beside the other targets of the catalog this one answers instead of being read:
:mod:`.behaviour` says what a sandbox does, :mod:`.judge` which status a call
gets, :mod:`.answers` what a body holds, :mod:`.app` speaks HTTP,
:mod:`.soap` and :mod:`.wsdl` SOAP, :mod:`.server` runs it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from voipms_rules.sandbox.behaviour import FAULTS, Behaviour
    from voipms_rules.sandbox.journal import Seen
    from voipms_rules.sandbox.server import Sandbox

_HOMES = {"Behaviour": "behaviour", "FAULTS": "behaviour", "Sandbox": "server", "Seen": "journal"}

__all__ = ["FAULTS", "Behaviour", "Sandbox", "Seen"]


def __getattr__(name: str) -> object:
    """Load on first use: pytest imports this package for its plugin in every run."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
