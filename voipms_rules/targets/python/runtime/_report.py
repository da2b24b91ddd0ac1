"""Reports, violations and the exception that carries them.

What a violation shows is assembled when somebody looks; a report of a call
that is fine holds nothing.  Values of secret parameters are never kept.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from voipms_checks.codes import ErrorCode

    # code, param, rule id, level, expects, limit, secret, unit of a length, "" or "-"
    Rule = tuple[str, str, str, int, str, Any, bool, str]
    # a broken rule, the value at fault unless it is a secret, whether it only warns
    Found = tuple[Rule, str | None, bool]

LEVELS = ("documented", "observed", "inferred")
_LOCAL = frozenset({"unencodable_value", "unknown_parameter", "unnamed_status"})
_MOST_SHOWN = 80  # characters of a value that a violation shows

DOCS = "codes/{code}.html"
"""Where ``docs_url`` points in a copy of the site; set it to the full address of yours."""


class Violation:
    """One broken rule.

    ``code`` is what the server would answer, ``param`` the parameter, ``rule``
    the rule's stable id, ``severity`` ``"error"`` or ``"warning"``, ``limit``
    the bound (number, text, list or None) and ``actual`` what was found (the
    length for length rules, else the start of the value; None if absent or
    secret), ``evidence`` why the rule is believed.
    """

    __slots__ = ("_rule", "actual", "method", "severity")

    def __init__(self, method: str, rule: "Rule", value: "Any", severity: str) -> None:
        self.method = method
        self.severity = severity
        self.actual = _shown(rule, value)
        self._rule = rule

    @property
    def code(self) -> "ErrorCode":
        from voipms_checks.codes import ErrorCode

        return ErrorCode(self._rule[0])

    @property
    def param(self) -> str:
        return self._rule[1]

    @property
    def rule(self) -> str:
        return self._rule[2]

    @property
    def evidence(self) -> str:
        return LEVELS[self._rule[3]]

    @property
    def expects(self) -> str:
        return self._rule[4]

    @property
    def limit(self) -> "Any":
        return self._rule[5]

    @property
    def docs_url(self) -> str:
        return DOCS.format(code=self._rule[0])

    @property
    def message(self) -> str:
        """One sentence of ours: what was expected and what was found."""
        if self._rule[0] == "unknown_parameter":
            return self._unknown()
        found = self._found()
        return f"{self.param}: expected {self.expects}{found}"

    @property
    def suggestion(self) -> str | None:
        """The name that was probably meant, for unknown methods and parameters."""
        from voipms_checks._suggest import suggest

        if self._rule[0] == "unknown_parameter":
            return suggest(self.param, self.method)
        return suggest(str(self.actual)) if self._rule[0] == "invalid_method" else None

    def _unknown(self) -> str:
        hint = f"; did you mean {self.suggestion}?" if self.suggestion else ""
        return f"{self.param}: the server ignores this parameter of {self.method}{hint}"

    def _found(self) -> str:
        unit = self._rule[7]
        if self.actual is None or unit == "-":
            return ""
        shown = f"{self.actual} {unit}" if unit else repr(self.actual)
        hint = f"; did you mean {self.suggestion}?" if self.suggestion else ""
        return f", not {shown}{hint}"

    def to_dict(self) -> "dict[str, Any]":
        """Plain data, as the command line prints it."""
        return {
            "code": self._rule[0],
            "param": self.param,
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "limit": self.limit,
            "actual": self.actual,
        }

    def __repr__(self) -> str:
        return f"<{self.severity} {self._rule[0]} {self.rule}>"


def kept_value(value: "Any") -> str | None:
    """What a report keeps of a value that has no wire form, and may be a secret: its type."""
    return None if value is None or isinstance(value, str) else type(value).__name__


def _shown(rule: "Rule", value: str | None) -> str | int | None:
    """What a violation shows of a value that was kept."""
    if value is None:
        return None
    if rule[7] not in ("", "-"):
        return len(value.encode()) if rule[7] == "bytes" else len(value)
    text = str.__str__(value)
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


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
                yield Violation(self.method, rule, value, severity)

    def __bool__(self) -> bool:
        return self.ok

    def __repr__(self) -> str:
        counts = f"{len(self.violations)} violations, {len(self.warnings)} warnings"
        return f"<Report {self.method}: {'ok' if self.ok else self.status}, {counts}>"


class InvalidRequest(ValueError):
    """A call would be refused; ``report`` and ``violations`` say why."""

    def __init__(self, report: "Report") -> None:
        self.report = report
        self.violations = report.violations
        lines = [f"{v.code.value}: {v.message}" for v in self.violations]
        super().__init__(f"{report.method}: " + "; ".join(lines))

    def __reduce__(self) -> "tuple[type[InvalidRequest], tuple[Report]]":
        return type(self), (self.report,)
