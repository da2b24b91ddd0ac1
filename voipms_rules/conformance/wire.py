"""The line protocol between the harness and the runners.

One call a line, six fields separated by tabs::

    id  method  now  lookups  params  .

``params`` is ``name=type:value`` items separated by blanks: ``s:`` text as the
hex of its UTF-8 bytes (a lone surrogate as the three bytes WTF-8 gives it),
``i:`` a whole number, ``f:`` a float, ``b:1``/``b:0``, ``n:`` null.  Parameter
names are ASCII identifiers.  ``lookups`` is ``key=hex,hex`` items separated by
blanks, where no hex means an empty text and no ``=`` an empty list.  The last
field is a point, so that no trailing field is ever empty.

A runner answers a line per call, in order: the id, a tab, and the verdict:
``code|param|rule|E`` (error) or ``|W`` (warning) items joined by ``;``, in the
order of the check plan; nothing when the call is fine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from voipms_rules.conformance.cases import Case, Value
from voipms_rules.reference import Verdict


def call_line(case: Case) -> str:
    """A case as a runner reads it, without the line feed."""
    lookups = " ".join(f"{k}{_texts(v)}" for k, v in case.lookups.items())
    params = " ".join(f"{name}={_value(value)}" for name, value in case.params.items())
    return "\t".join((case.id, case.method, case.now, lookups, params, "."))


def _texts(values: Sequence[str]) -> str:
    return "=" + ",".join(map(_hex, values)) if values else ""


def _hex(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").hex()


def _value(value: Value) -> str:
    match value:
        case None:
            return "n:"
        case bool():
            return f"b:{int(value)}"
        case int():
            return f"i:{value}"
        case float():
            return f"f:{value}"
    return f"s:{_hex(value)}"


def verdict_text(verdicts: Iterable[Verdict]) -> str:
    """Verdicts as a runner answers them."""
    return ";".join(f"{v.code}|{v.param}|{v.rule}|{'W' if v.warning else 'E'}" for v in verdicts)
