"""The entry points: judge a call, raise on a bad one, give its wire form.

The fast path costs one scan of the values and one generated function.  Values
that are not text take the slow path once: they are put into wire form and the
call is judged again.  One choke point (:func:`_settle`) applies ``ignore`` and
``level``.
"""

from voipms_checks._index import AREAS, INVALID_METHOD, UNENCODABLE, UNKNOWN_PARAMETER
from voipms_checks._report import LEVELS, InvalidRequest, Report, found_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from voipms_checks._report import Rule

    Run = Callable[[Any, str | None, Mapping[str, Collection[str]] | None], list[Rule]]
    # (false, true, separator of a list or None)
    Wire = tuple[str, str, str | None]
    # the generated function, the declared names, unusual wire forms, the names in order
    Entry = tuple[Run, frozenset[str], Mapping[str, Wire], tuple[str, ...]]

_entries: "dict[str, Entry]" = {}


def check(
    method: str,
    params: "Mapping[str, Any]",
    *,
    level: str = "observed",
    ignore: "Collection[str]" = (),
    lookups: "Mapping[str, Any] | None" = None,
    now: "Any" = None,
) -> Report:
    """Judge a call without sending it; see the package documentation for the arguments."""
    entry = _entries.get(method) if method.__class__ is str else None
    if entry is None:
        entry = entry_of(method)
        if entry is None:
            return _settle(name_of(method), [INVALID_METHOD], {"method": method}, level, ignore)
    run, known, _, _ = entry
    if lookups is not None:
        from voipms_checks._lookups import normalise

        lookups = normalise(lookups)
    if now is not None:
        now = _day(now)
    values = params if _plain(params, known) else _decent(params, entry)
    if isinstance(values, list):
        return _settle(method, values, params, level, ignore)
    found = run(values.get, now, lookups)
    if not values.keys() <= known:
        found += [_named(UNKNOWN_PARAMETER, name) for name in sorted(values.keys() - known)]
    if found or level not in LEVELS:
        return _settle(method, found, values, level, ignore)
    return Report(method)


def validate(method: str, params: "Mapping[str, Any]", **options: "Any") -> None:
    """As :func:`check`; raises :class:`InvalidRequest` with every violation."""
    report = check(method, params, **options)
    if not report.ok:
        raise InvalidRequest(report)


def encode(method: str, params: "Mapping[str, Any]") -> dict[str, str]:
    """The wire form of a call's parameters; absent (None) ones are left out.

    Raises InvalidRequest for an unknown method and for values without a wire form.
    """
    entry = entry_of(method)
    if entry is None:
        raise InvalidRequest(check(method, params))
    values = _decent(params, entry)
    if isinstance(values, list):
        raise InvalidRequest(_settle(method, values, params, "observed", ()))
    return values


def entry_of(method: str) -> "Entry | None":
    """The generated entry of a method, its area loaded on first use."""
    if not isinstance(method, str) or method not in AREAS:
        return None
    if method not in _entries:
        # importlib itself would have to be imported; this is what it does
        area = __import__(f"voipms_checks.areas.{AREAS[method]}", fromlist=["METHODS"])
        _entries.update(area.METHODS)
    return _entries[method]


def name_of(method: "Any") -> str:
    """A method as a report shows it, also where it is none at all."""
    return str.__str__(method) if isinstance(method, str) else type(method).__name__


def _day(now: "Any") -> str:
    """The date of the call as text; raises ValueError for text that is no date."""
    from voipms_checks._primitives import date

    text = now if isinstance(now, str) else f"{now:%Y-%m-%d}"
    if not date(text, False, False):
        raise ValueError(f"now must be a date, yyyy-mm-dd, not {text!r}")
    return text


def _plain(params: "Mapping[str, Any]", known: frozenset[str]) -> bool:
    """Whether everything is ASCII text, which needs no encoding and is well-formed."""
    try:
        return all(map(str.isascii, params.values())) and (
            params.keys() <= known or all(map(str.isascii, params))
        )
    except TypeError:
        return False
    except AttributeError:
        raise TypeError(f"params must be a mapping, not {type(params).__name__}") from None


def _decent(params: "Mapping[str, Any]", entry: "Entry") -> "dict[str, str] | list[Rule]":
    """All values as well-formed text, or a violation for each that cannot be."""
    from voipms_checks._encode import encode_all

    encoded, bad = encode_all(params, entry)
    return [_named(UNENCODABLE, name) for name in bad] if bad else encoded


def _named(rule: "Rule", name: str) -> "Rule":
    """A rule that holds for any parameter, for one."""
    return (rule[0], name, *rule[2:])


def _settle(
    method: str,
    rules: "list[Rule]",
    values: "Mapping[str, Any]",
    level: str,
    ignore: "Collection[str]",
) -> Report:
    """The choke point: what is ignored goes, what is weaker than ``level`` warns."""
    if level not in LEVELS:
        raise ValueError(f"level must be one of {', '.join(LEVELS)}, not {level!r}")
    if isinstance(ignore, str):
        raise TypeError("ignore must be a collection of rule ids or codes, not one text")
    strongest = LEVELS.index(level)
    if ignore:
        rules = [rule for rule in rules if rule[2] not in ignore and rule[0] not in ignore]
    return Report(
        method,
        [(rule, found_value(rule, values.get(rule[1])), _warns(rule, strongest)) for rule in rules],
    )


def _warns(rule: "Rule", strongest: int) -> bool:
    """Whether a rule is no error; what the server ignores never is."""
    return rule[3] > strongest or rule[0] == "unknown_parameter"
