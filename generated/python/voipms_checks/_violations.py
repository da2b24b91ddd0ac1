"""Violations and the exception that carries them, imported when somebody looks.

What a violation shows is assembled then; values of secret parameters are never kept.
"""

from voipms_checks._check import LEVELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from voipms_checks._check import Report, Rule
    from voipms_checks.codes import ErrorCode

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


def _shown(rule: "Rule", value: str | None) -> str | int | None:
    """What a violation shows of a value that was kept."""
    if value is None:
        return None
    if rule[7] not in ("", "-"):
        return len(value.encode()) if rule[7] == "bytes" else len(value)
    text = str.__str__(value)
    if "password=" in text.lower():
        return None  # more of a request than one value, its credentials among it
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


class InvalidRequest(ValueError):
    """A call would be refused; ``report`` and ``violations`` say why."""

    def __init__(self, report: "Report") -> None:
        self.report = report
        self.violations = report.violations
        lines = [f"{v.code.value}: {v.message}" for v in self.violations]
        super().__init__(f"{report.method}: " + "; ".join(lines))

    def __reduce__(self) -> "tuple[type[InvalidRequest], tuple[Report]]":
        return type(self), (self.report,)
