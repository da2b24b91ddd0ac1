"""Programs: the check plan lowered to expressions that every language can print.

A program is the plan of one method in which each rule has become one boolean
expression, true when the rule is broken.  An expression is built from a dozen
node types and the primitives in :data:`PRIMITIVES`; a target prints the nodes
and brings a runtime with the primitives.  Constants that need a table (sets,
patterns, character classes) are interned under stable names.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from voipms_rules.catalog import constraints as c
from voipms_rules.catalog.model import Catalog, Condition, Method, Rule
from voipms_rules.catalog.patterns import expand_class
from voipms_rules.plan.order import MethodPlan, Step, plan_methods
from voipms_rules.reference import scaled

# -- nodes ----------------------------------------------------------------------


@dataclass(frozen=True)
class Var:
    """The value of a parameter; ``ITEM`` inside :class:`Items`."""

    name: str


ITEM = Var("")


@dataclass(frozen=True)
class Given:
    """The parameter is there and not empty."""

    var: Var


@dataclass(frozen=True)
class And:
    parts: tuple[Expr, ...]


@dataclass(frozen=True)
class Or:
    parts: tuple[Expr, ...]


@dataclass(frozen=True)
class Not:
    part: Expr


@dataclass(frozen=True)
class Const:
    """A named table: ``set`` of texts, list of ``prefixes``, ``pattern``, ``class`` of characters.

    ``values`` holds the texts; for a pattern its source, for a class its
    characters, sorted.
    """

    kind: Literal["set", "prefixes", "pattern", "class"]
    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Call:
    """A primitive with its arguments, in the order :data:`PRIMITIVES` lists them."""

    name: str
    args: tuple[Arg, ...]


@dataclass(frozen=True)
class Items:
    """Split ``var``: ``min`` to ``max`` items, none empty, each satisfying ``body``."""

    var: Var
    separator: str
    min: int
    max: int | None
    body: Expr


Expr = Given | And | Or | Not | Call | Items
Arg = Var | Const | int | str | bool | None

# What a target's runtime must bring: name -> what the arguments are.  Bounds of
# None are open.  All take texts and answer a boolean.
PRIMITIVES: dict[str, str] = {
    "equals": "var, text",
    "in_set": "var, set",
    "in_set_fold": "var, set (in lower case); ASCII letters are folded",
    "has_prefix": "var, prefixes",
    "digits": "var, min, max",
    "chars_only": "var, class",
    "chars_some": "var, class",
    "matches": "var, pattern; in full",
    "utf8_length": "var, min, max; in bytes",
    "length": "var, min, max; in code points",
    "integer": "var, min, max, step, leading zeros allowed",
    "decimal": "var, min, max, step, scale; bounds and step in units of 10**-scale",
    "date": "var, unpadded allowed, time allowed",
    "not_past": "var; against the date of the call; true for what is no date",
    "email": "var",
    "ipv4": "var",
    "cidr": "var",
    "hostname": "var",
    "base64": "var",
    "routing": "var, set of headers",
    "lookup_has": "var, key; true without that lookup",
    "lookup_lacks": "var, key; true without that lookup",
    "lookup_below": "key, max; true without that lookup",
    "same": "var, var",
    "ordered_dates": "var, var; true for what is no date",
    "ordered_integers": "var, var; true for what is no integer",
    "days_within": "var, var, days; true for what is no date",
    "same_count": "separator, var, ...",
}


@dataclass(frozen=True)
class Check:
    """A rule and the expression that is true when it is broken."""

    rule: Rule
    broken: Expr


@dataclass(frozen=True)
class ProgramStep:
    """Checks of which the first that is true speaks."""

    step: Step
    checks: tuple[Check, ...]


@dataclass(frozen=True)
class Program:
    """One method's checks, in order."""

    plan: MethodPlan
    steps: tuple[ProgramStep, ...]

    @property
    def method(self) -> Method:
        return self.plan.method


@dataclass(frozen=True)
class Programs:
    """All programs with the constants they share, in order of first use."""

    methods: tuple[Program, ...]
    constants: tuple[Const, ...]

    @property
    def areas(self) -> dict[str, list[Program]]:
        """The programs by area, areas sorted."""
        grouped: dict[str, list[Program]] = {}
        for program in sorted(self.methods, key=lambda program: program.method.area):
            grouped.setdefault(program.method.area, []).append(program)
        return grouped


def lower(catalog: Catalog) -> Programs:
    """The programs of a catalog."""
    lowering = _Lowering()
    methods = tuple(
        Program(
            plan,
            tuple(
                ProgramStep(step, tuple(Check(r, lowering.broken(r)) for r in step.rules))
                for step in plan.steps
            ),
        )
        for plan in plan_methods(catalog)
    )
    return Programs(methods, tuple(lowering.constants.values()))


def calls_of(expr: Expr) -> Iterator[Call]:
    """The primitives an expression asks, in order, with repetition."""
    match expr:
        case And(parts) | Or(parts):
            for part in parts:
                yield from calls_of(part)
        case Not(part) | Items(body=part):
            yield from calls_of(part)
        case Call():
            yield expr


def constants_of(expr: Expr) -> Iterator[Const]:
    """The constants an expression uses, in order, with repetition."""
    for call in calls_of(expr):
        yield from (arg for arg in call.args if isinstance(arg, Const))


def conjuncts(expr: Expr) -> tuple[Expr, ...]:
    """The expressions that must all hold."""
    return expr.parts if isinstance(expr, And) else (expr,)


def needed_by(broken: Expr) -> str | None:
    """The parameter without which a rule is broken, if that is all the rule says."""
    match broken:
        case Not(Given(var)):
            return var.name
    return None


def variables_of(expr: Expr) -> Iterator[str]:
    """The parameters an expression reads, in order, with repetition."""
    match expr:
        case And(parts) | Or(parts):
            for part in parts:
                yield from variables_of(part)
        case Not(part):
            yield from variables_of(part)
        case Given(var) | Items(var=var):
            yield var.name
        case Call(args=args):
            yield from (arg.name for arg in args if isinstance(arg, Var) and arg is not ITEM)


@dataclass
class _Lowering:
    """Turns constraints into expressions, interning constants by content."""

    constants: dict[tuple[str, tuple[str, ...]], Const] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    def broken(self, rule: Rule) -> Expr:
        variables = tuple(map(Var, rule.params))
        guards = [self.condition(condition) for condition in rule.when]
        core = self.core(rule, variables)
        return _all([*guards, *core])

    def core(self, rule: Rule, variables: tuple[Var, ...]) -> list[Expr]:
        hint = rule.type_name or rule.code
        given: list[Expr] = [Given(var) for var in variables]
        match rule.constraint:
            case c.Required(zero_is_missing):
                absent = Not(given[0])
                return (
                    [_any([absent, Call("equals", (variables[0], "0"))])]
                    if zero_is_missing
                    else [absent]
                )
            case c.Forbidden():
                return given
            case c.AtLeastOneOf(values):
                accepted = self.constant("set", hint, values)
                return [Not(Call("in_set", (var, accepted))) for var in variables]
        if isinstance(rule.constraint, c.CROSS):
            return [*given, _not(_cross(rule.constraint, variables))]
        return [*given, _not(self.value(rule.constraint, variables[0], hint))]

    def condition(self, condition: Condition) -> Expr:
        var = Var(condition.param)
        if condition.given is not None:
            return Given(var) if condition.given else Not(Given(var))
        if condition.one_of is not None:
            return self.membership(var, condition.one_of, condition.param)
        assert condition.none_of is not None
        return And((Given(var), Not(self.membership(var, condition.none_of, condition.param))))

    def membership(self, var: Var, values: tuple[str, ...], hint: str) -> Expr:
        if len(values) == 1:
            return Call("equals", (var, values[0]))
        return Call("in_set", (var, self.constant("set", hint, values)))

    def constant(
        self,
        kind: Literal["set", "prefixes", "pattern", "class"],
        hint: str,
        values: tuple[str, ...],
    ) -> Const:
        key = (kind, values)
        if key not in self.constants:
            self.constants[key] = Const(kind, self.fresh(hint), values)
        return self.constants[key]

    def fresh(self, hint: str) -> str:
        name, number = hint.lower(), 1
        while name in self.names:
            number += 1
            name = f"{hint.lower()}_{number}"
        self.names.add(name)
        return name

    def value(self, constraint: c.Constraint, var: Var, hint: str) -> Expr:
        """The expression that is true when a value satisfies a constraint."""
        match constraint:
            case c.AnyOf(values):
                return _any([self.value(option, var, hint) for option in values])
            case c.List(separator, item, low, high):
                return Items(var, separator, low, high, self.value(item, ITEM, f"{hint}_item"))
            case c.NoneOf(values):
                return Not(self.membership(var, values, hint))
            case c.NotPrefix(values):
                return Not(Call("has_prefix", (var, self.constant("prefixes", hint, values))))
            case c.Chars():
                return self.chars(constraint, var, hint)
        return self.primitive(constraint, var, hint)

    def chars(self, constraint: c.Chars, var: Var, hint: str) -> Expr:
        parts: list[Expr] = []
        for name, spec in (("chars_only", constraint.only), ("chars_some", constraint.some)):
            if spec is not None:
                chars = tuple(sorted(expand_class(spec)))
                parts.append(Call(name, (var, self.constant("class", hint, chars))))
        return _all(parts)

    def primitive(self, constraint: c.Constraint, var: Var, hint: str) -> Expr:
        match constraint:
            case c.OneOf(values, ignore_case):
                if not ignore_case:
                    return self.membership(var, values, hint)
                folded = tuple(value.lower() for value in values)
                return Call("in_set_fold", (var, self.constant("set", hint, folded)))
            case c.Digits(low, high):
                return Call("digits", (var, low, high))
            case c.Pattern(regex):
                return Call("matches", (var, self.constant("pattern", hint, (regex,))))
            case c.Length(low, high, unit):
                return Call("utf8_length" if unit == "utf8_bytes" else "length", (var, low, high))
            case c.Integer(low, high, step, zeros):
                return Call("integer", (var, low, high, step, zeros))
            case c.Decimal():
                return _decimal(constraint, var)
            case c.Date(unpadded, time):
                return Call("date", (var, unpadded, time))
            case c.Routing(headers):
                return Call("routing", (var, self.constant("set", hint, headers)))
            case c.InLookup(method, name):
                return Call("lookup_has", (var, f"{method}.{name}"))
            case c.NotInLookup(method, name):
                return Call("lookup_lacks", (var, f"{method}.{name}"))
            case c.LookupCount(method, name, most):
                return Call("lookup_below", (f"{method}.{name}", most))
        return Call(constraint.kind(), (var,))  # not_past email ipv4 cidr hostname base64


def _decimal(constraint: c.Decimal, var: Var) -> Expr:
    bounds = (constraint.min, constraint.max, constraint.step or "0")
    low, high, step = (scaled(text, constraint.scale) for text in bounds)
    return Call("decimal", (var, low, high, step or 1, constraint.scale))


def _cross(constraint: c.Constraint, variables: tuple[Var, ...]) -> Expr:
    match constraint:
        case c.Equal():
            return Call("same", variables)
        case c.Differ():
            return Not(Call("same", variables))
        case c.Ordered(compare):
            return Call("ordered_dates" if compare == "date" else "ordered_integers", variables)
        case c.DateSpan(days):
            return Call("days_within", (*variables, days))
        case c.SameLength(separator):
            return Call("same_count", (separator, *variables))
    raise TypeError(f"{constraint.kind()} has no expression")


def _not(part: Expr) -> Expr:
    return part.part if isinstance(part, Not) else Not(part)


def _all(parts: list[Expr]) -> Expr:
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def _any(parts: list[Expr]) -> Expr:
    return parts[0] if len(parts) == 1 else Or(tuple(parts))
