"""The entry points: judge a call, raise on a bad one, give its wire form.

A call takes one of two ways.  On the short one the generated function sees the
values as the caller has them; it finds nothing, or broken rules, or that it cannot
tell, because a value may not be the text that would be sent.  On the long one the
values are put into wire form first, and what the options ask is done.  One choke
point (:func:`_settle`) applies ``ignore`` and ``level``.

A report is in this module, and what it holds in another, since every call needs the
one and few need the other, and each module costs the first call a tenth of its time.
"""

from voipms_checks import _AREAS, _INVALID_METHOD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from typing import Any

    from voipms_checks._violations import Violation

    # code, param, rule id, level, expects, limit, secret, unit of a length, "" or "-"
    Rule = tuple[str, str, str, int, str, Any, bool, str]
    # a broken rule, the value at fault unless it is a secret, whether it only warns
    Found = tuple[Rule, str | None, bool]
    # given the parameters, the date, account data and a test for plain text, it answers
    # None where all is well, what is broken, or () where it cannot tell
    Run = Callable[..., tuple[Found, ...] | None]
    # (false, true, separator of a list or None)
    Wire = tuple[str, str, str | None]
    # the generated function, unusual wire forms, the declared names in order
    Entry = tuple[Run, Mapping[str, Wire], tuple[str, ...]]

LEVELS = ("documented", "observed", "inferred")
_LOCAL = frozenset({"unencodable_value", "unknown_parameter", "unnamed_status"})
_UNENCODABLE: "Rule" = (
    "unencodable_value", "", "unencodable_value", 0, "a value that has a wire form", None, True, ""
)  # fmt: skip
_UNKNOWN: "Rule" = (
    "unknown_parameter", "", "unknown_parameter", 2, "a parameter of the method", None, True, ""
)  # fmt: skip

_entries: "dict[str, Entry]" = {}
# What the short way needs of each method used so far; the report is the one of a good call.
_short: "dict[str, tuple[Run, Report]]" = {}
_known: "dict[str, frozenset[str]]" = {}
# What stands in URLs, queries, command lines and JSON, and in no name.
_NO_NAME = frozenset("=:/?&\"'{")
_is_ascii = str.isascii
_new = object.__new__


class Report:
    """What :func:`check` found: ``violations`` are errors, ``warnings`` are not."""

    __slots__ = ("_found", "method")

    def __init__(self, method: str, found: "Sequence[Found]" = ()) -> None:
        self.method = method
        self._found = found

    @property
    def ok(self) -> bool:
        """Whether no error was found."""
        return all(warning for _, _, warning in self._found)

    @property
    def clean(self) -> bool:
        """Whether nothing was found, not even a warning."""
        return not self._found

    @property
    def status(self) -> str | None:
        """The status the server is expected to answer first; None when it would accept.

        Also None when the first error is one whose status no source names, or
        that keeps the request from being sent at all.
        """
        first = next((rule[0] for rule, _, warning in self._found if not warning), None)
        return None if first in _LOCAL else first

    @property
    def violations(self) -> "tuple[Violation, ...]":
        return tuple(self._select(False))

    @property
    def warnings(self) -> "tuple[Violation, ...]":
        return tuple(self._select(True))

    def _select(self, warning: bool) -> "Iterator[Violation]":
        severity = "warning" if warning else "error"
        for rule, value, is_warning in self._found:
            if is_warning == warning:
                yield _violation(self.method, rule, value, severity)

    def __bool__(self) -> bool:
        return self.ok

    def __repr__(self) -> str:
        counts = f"{len(self.violations)} violations, {len(self.warnings)} warnings"
        return f"<Report {self.method}: {'ok' if self.ok else self.status}, {counts}>"


def _violation(method: str, rule: "Rule", value: str | None, severity: str) -> "Violation":
    """The class, imported when first asked; then it takes this place."""
    from voipms_checks._violations import Violation

    globals()["_violation"] = Violation
    return Violation(method, rule, value, severity)


def check(
    method: str,
    params: "Mapping[str, Any]",
    # keyword-only by the stubs; here a star would cost a short call a sixth of its time
    level: str = "observed",
    ignore: "Collection[str]" = (),
    lookups: "Mapping[str, Any] | None" = None,
    now: "Any" = None,
) -> Report:
    """Judge a call without sending it; see the package documentation for the arguments."""
    try:
        if lookups is None:
            run, fine = _short[method]
            found = run(params) if now is None else run(params, _day(now))
            if level != "observed" or ignore:
                if found is None or _are_sure(found):
                    return _settle(fine.method, found or (), level, ignore)
            elif found is None:
                return fine
            elif _are_sure(found):
                report = _new(Report)  # as Report(...), at two thirds of the time
                report.method, report._found = fine.method, found
                return report
    except (KeyError, TypeError, AttributeError, UnicodeEncodeError):
        pass  # the first call of an area, or values that are not the text to send
    return _check(method, params, level, ignore, lookups, now)


def _are_sure(found: "Sequence[Found]") -> bool:
    """Whether there are values at fault and all are the text that would be sent.

    Where none is kept, the generated function has asked before.  Raises
    UnicodeEncodeError for ill-formed text.
    """
    for _, value, _ in found:
        if value is not None and not _is_ascii(value):
            if value.__class__ is not str:
                return False
            value.encode()  # raises where it cannot be sent
    return found != ()


def _check(
    method: str,
    params: "Mapping[str, Any]",
    level: str,
    ignore: "Collection[str]",
    lookups: "Mapping[str, Any] | None",
    now: "Any",
) -> Report:
    """The long way: everything in wire form, and all options."""
    entry = entry_of(method)
    if entry is None:
        name = name_of(method)
        return _settle(name, [(_INVALID_METHOD, name, False)], level, ignore)
    if lookups is not None:
        from voipms_checks._lookups import normalise

        lookups = normalise(lookups)
    if now is not None:
        now = _day(now)
    known = _known[method]
    values = dict(params) if _plain(params, known) else _decent(params, entry)
    if isinstance(values, list):
        return _settle(method, values, level, ignore)
    unknown: Sequence[str] = ()
    if not known.issuperset(values):
        unknown = sorted(values.keys() - known)
        values = {name: values[name] for name in values if name in known}
    found = entry[0](values, now, lookups, _anything)
    assert found is None or found, "the generated function does not know its own parameters"
    notes = [(_named(_UNKNOWN, name), None, True) for name in unknown]
    if found or notes or level not in LEVELS:
        return _settle(method, [*(found or ()), *notes], level, ignore)
    return Report(method)


def _anything(value: object) -> bool:
    """What the generated functions ask once all values are in wire form."""
    return True


def validate(method: str, params: "Mapping[str, Any]", **options: "Any") -> None:
    """As :func:`check`; raises :class:`InvalidRequest` with every violation."""
    report = check(method, params, **options)
    if not report.ok:
        raise _invalid(report)


def encode(method: str, params: "Mapping[str, Any]") -> dict[str, str]:
    """The wire form of a call's parameters; absent (None) ones are left out.

    Raises InvalidRequest for an unknown method and for values without a wire form.
    """
    entry = entry_of(method)
    if entry is None:
        raise _invalid(check(method, params))
    values = _decent(params, entry)
    if isinstance(values, list):
        raise _invalid(_settle(method, values, "observed", ()))
    return values


def _invalid(report: Report) -> Exception:
    """The exception that carries a report."""
    from voipms_checks._violations import InvalidRequest

    return InvalidRequest(report)


def entry_of(method: str) -> "Entry | None":
    """The generated entry of a method, its area loaded on first use."""
    if not isinstance(method, str) or method not in _AREAS:
        return None
    if method not in _entries:
        # importlib itself would have to be imported; this is what it does
        area = __import__(f"voipms_checks._area_{_AREAS[method]}", fromlist=["METHODS"])
        _entries.update(area.METHODS)
    entry = _entries[method]
    if method not in _short:
        _known[method] = frozenset(entry[2])
        _short[method] = (entry[0], Report(name_of(method)))
    return entry


def name_of(method: "Any") -> str:
    """A method as a report shows it; a pasted request in its place may hold credentials."""
    if not isinstance(method, str):
        return type(method).__name__
    name = str.__str__(method)
    is_name = len(name) <= 64 and name.isprintable() and _NO_NAME.isdisjoint(name)
    return name if is_name else "(not a name)"


def _day(now: "Any") -> str:
    """The date of the call as text; ValueError for text that is no date, TypeError for others."""
    from voipms_checks._primitives import date

    if not isinstance(now, str) and not hasattr(now, "strftime"):
        raise TypeError(f"now must be a date or its text, not {type(now).__name__}")
    text = now if isinstance(now, str) else f"{now:%Y-%m-%d}"
    if not date(text, False, False):
        raise ValueError(f"now must be a date, yyyy-mm-dd, not {text!r}")
    return text


def _plain(params: "Mapping[str, Any]", known: frozenset[str]) -> bool:
    """Whether everything is ASCII text, which needs no encoding and is well-formed."""
    try:
        return all(map(_is_ascii, params.values())) and (
            known.issuperset(params) or all(map(_is_ascii, params))
        )
    except TypeError:
        return False
    except AttributeError:
        raise TypeError(f"params must be a mapping, not {type(params).__name__}") from None


def _decent(params: "Mapping[str, Any]", entry: "Entry") -> "dict[str, str] | list[Found]":
    """All values as well-formed text, or a violation for each that cannot be."""
    encoded, bad = _encode_all(params, entry)
    if not bad:
        return encoded
    return [(_named(_UNENCODABLE, name), _kept(params.get(name)), False) for name in bad]


def _kept(value: "Any") -> str | None:
    """What a report keeps of a value that has no wire form, and may be a secret: its type."""
    return None if value is None or isinstance(value, str) else type(value).__name__


def _encode_all(params: "Mapping[str, Any]", entry: "Entry") -> tuple[dict[str, str], list[str]]:
    """The encoder, imported when first asked; then it takes this place."""
    from voipms_checks._encode import encode_all

    globals()["_encode_all"] = encode_all
    return encode_all(params, entry)


def _named(rule: "Rule", name: str) -> "Rule":
    """A rule that holds for any parameter, for one."""
    return (rule[0], name, *rule[2:])


def _settle(method: str, found: "Sequence[Found]", level: str, ignore: "Collection[str]") -> Report:
    """The choke point: what is ignored goes, what is weaker than ``level`` warns."""
    if level == "observed" and not ignore:
        return Report(method, found)  # as the generated functions see it
    if level not in LEVELS:
        raise ValueError(f"level must be one of {', '.join(LEVELS)}, not {level!r}")
    if isinstance(ignore, str):
        raise TypeError("ignore must be a collection of rule ids or codes, not one text")
    strongest = LEVELS.index(level)
    return Report(
        method,
        [
            (rule, value, _warns(rule, strongest))
            for rule, value, _ in found
            if rule[2] not in ignore and rule[0] not in ignore
        ],
    )


def _warns(rule: "Rule", strongest: int) -> bool:
    """Whether a rule is no error; what the server ignores never is."""
    return rule[3] > strongest or rule[0] == "unknown_parameter"
