"""Resolve: raw entries -> :class:`~voipms_rules.catalog.model.Catalog`.

Third stage of the pipeline.  References are followed, shorthand is spelled
out, and everything that cannot be resolved becomes a finding; a catalog with
findings is never handed on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from voipms_rules.catalog.constraints import (
    LOOKUPS,
    Constraint,
    ConstraintError,
    Forbidden,
    InLookup,
    LookupCount,
    NotInLookup,
    Required,
    arity,
    parse_constraint,
    walk,
)
from voipms_rules.catalog.files import Entry
from voipms_rules.catalog.findings import CatalogError, Finding, Place
from voipms_rules.catalog.model import (
    Catalog,
    Code,
    Condition,
    Dispute,
    Edition,
    Evidence,
    Example,
    Method,
    Parameter,
    Rule,
    Source,
    TypeDef,
)

Rooms = Mapping[str, list[Entry]]


def resolve(rooms: Rooms, disabled: Mapping[str, Place]) -> Catalog:
    """The catalog of these rooms, without the ``disabled`` rules.

    Raises CatalogError with every reference that leads nowhere.
    """
    resolver = _Resolver(rooms, disabled)
    catalog = resolver.catalog()
    if resolver.findings:
        raise CatalogError(resolver.findings)
    return catalog


class _Resolver:
    """Holds what is resolved so far; each method resolves one kind of entry."""

    def __init__(self, rooms: Rooms, disabled: Mapping[str, Place]) -> None:
        self.rooms = rooms
        self.disabled = disabled
        self.findings: list[Finding] = []
        self.sources: dict[str, Source] = {}
        self.editions: dict[str, Edition] = {}
        self.types: dict[str, TypeDef] = {}
        self.methods: dict[str, Method] = {}
        self.codes: dict[str, Code] = {}
        self.rules: dict[str, Rule] = {}
        # Kind and name of what a finding tells of already, lest others follow from it.
        self.broken: set[tuple[str, str]] = set()

    def catalog(self) -> Catalog:
        for entry in self.rooms["sources"]:
            self.add(self.sources, entry.value["id"], self.source(entry), entry)
        for entry in self.rooms["editions"]:
            self.add(self.editions, entry.value["edition"], self.edition(entry), entry)
        for entry in self.rooms["types"]:
            self.add(self.types, entry.value["type"], self.typedef(entry), entry)
        for entry in self.rooms["methods"]:
            self.add(self.methods, entry.value["method"], self.method(entry), entry)
        for entry in self.rooms["codes"]:
            self.add(self.codes, entry.value["code"], self.code(entry), entry)
        self.unknown_disabled()
        disputes = tuple(map(self.dispute, self.rooms["disputes"]))
        return Catalog(
            self.codes,
            self.methods,
            self.types,
            self.rules,
            self.editions,
            self.sources,
            disputes,
        )

    # -- helpers ----------------------------------------------------------------

    def fault(self, place: Place, message: str) -> None:
        self.findings.append(Finding(place, "reference", message))

    def add(self, room: dict[str, Any], key: str, value: Any, entry: Entry) -> None:
        if key in room:
            self.fault(entry.place(), f"{key!r} is defined twice")
        room[key] = value

    def unknown_disabled(self) -> None:
        for rule_id, place in self.disabled.items():
            rule = self.rules.get(rule_id)
            if rule is None and ("rule", rule_id) not in self.broken:
                self.fault(place, f"cannot switch off the rule {rule_id!r}: there is none")
            elif rule and not rule.methods:
                self.fault(place, f"cannot switch off {rule_id!r}: it holds for every request")
        for rule_id in self.disabled:
            self.rules.pop(rule_id, None)

    def constraint(self, raw: object, place: Place) -> Constraint | None:
        try:
            return parse_constraint(raw)
        except ConstraintError as error:
            self.findings.append(Finding(place, "constraint", str(error)))
            return None

    # -- one entry each -----------------------------------------------------------

    def source(self, entry: Entry) -> Source:
        return Source(entry.value["id"], entry.value["title"], entry.place())

    def edition(self, entry: Entry) -> Edition:
        raw = entry.value
        if raw["source"] not in self.sources:
            self.fault(entry.place(), f"unknown source {raw['source']!r}")
        return Edition(raw["edition"], raw["title"], raw["source"], raw["rows"], entry.place())

    def typedef(self, entry: Entry) -> TypeDef:
        raw = entry.value
        constraint = None
        if "constraint" in raw:
            constraint = self.constraint(raw["constraint"], entry.place())
            if constraint is None:
                self.broken.add(("type", raw["type"]))
        booleans = raw.get("booleans")
        return TypeDef(
            name=raw["type"],
            summary=raw["summary"],
            constraint=constraint,
            booleans=(booleans["false"], booleans["true"]) if booleans else None,
            valid=tuple(map(_text, raw.get("valid", ()))),
            invalid=tuple(map(_text, raw.get("invalid", ()))),
            place=entry.place(),
        )

    def method(self, entry: Entry) -> Method:
        raw = entry.value
        parameters = tuple(self.parameters(entry, raw.get("parameters", ())))
        return Method(
            name=raw["method"],
            area=entry.area,
            summary=raw["summary"],
            flags=frozenset(raw.get("flags", ())),
            note=raw.get("note"),
            parameters=parameters,
            place=entry.place(),
        )

    def parameters(self, entry: Entry, raws: Iterable[Any]) -> Iterator[Parameter]:
        seen: set[str] = set()
        for raw in raws:
            place = entry.place(raw)
            if raw["name"] in seen:
                self.fault(place, f"the parameter {raw['name']!r} stands twice")
            seen.add(raw["name"])
            typedef = self.types.get(raw["type"])
            if typedef is None:
                self.fault(place, f"unknown type {raw['type']!r}")
                self.broken.add(("parameter", raw["name"]))
                typedef = TypeDef(raw["type"], "", None, None, (), (), place)
            yield Parameter(
                name=raw["name"],
                type=typedef,
                required=raw.get("required", False),
                usual=raw.get("usual", False),
                summary=raw["summary"],
                default=raw.get("default"),
                example=raw.get("example"),
                values_from=raw.get("values_from"),
                sensitive=raw.get("sensitive", False),
                note=raw.get("note"),
                place=place,
            )

    def code(self, entry: Entry) -> Code:
        raw = entry.value
        rules = [
            rule
            for raw_rule in raw.get("rules", ())
            for rule in self.expand(entry, raw["code"], raw_rule)
        ]
        kept = tuple(rule for rule in rules if rule.id not in self.disabled)
        return Code(
            code=raw["code"],
            message=raw.get("message", ""),
            area=entry.area,
            kind=raw["kind"],
            outcome=raw["outcome"],
            retry=raw["retry"],
            remedy=raw["remedy"],
            see_also=tuple(raw.get("see_also", ())),
            erratum=raw.get("erratum"),
            alias_of=raw.get("alias_of"),
            server_reason=raw.get("server_reason"),
            messages={
                e.id: e.rows[raw["code"]] for e in self.editions.values() if raw["code"] in e.rows
            },
            rules=kept,
            place=entry.place(),
        )

    def dispute(self, entry: Entry) -> Dispute:
        raw = entry.value
        for claim in raw["claims"]:
            if claim["source"] not in self.sources:
                self.fault(entry.place(claim), f"unknown source {claim['source']!r}")
        return Dispute(
            id=raw["id"],
            subject=raw["subject"],
            claims=tuple((claim["source"], claim["says"]) for claim in raw["claims"]),
            treatment=raw["treatment"],
            place=entry.place(),
        )

    # -- rules ----------------------------------------------------------------------

    def expand(self, entry: Entry, code: str, raw: Any) -> Iterator[Rule]:
        """One entry is one rule, or one per name under ``each_of``."""
        for name in raw.get("each_of", ()):
            rule = self.rule(entry, code, raw, (name,))
            if rule:
                yield rule
        if "each_of" not in raw:
            params = tuple(raw["params"]) if "params" in raw else (raw["param"],)
            rule = self.rule(entry, code, raw, params)
            if rule:
                yield rule

    def rule(self, entry: Entry, code: str, raw: Any, params: tuple[str, ...]) -> Rule | None:
        place = entry.place(raw)
        rule_id = raw.get("id", f"{code}/{params[0]}")
        type_name, constraint = self.rule_constraint(raw["constraint"], place)
        if constraint is None or not self.arity_fits(constraint, params, place):
            self.broken.add(("rule", rule_id))
            return None
        self.known_lookups(constraint, place)
        methods: tuple[str, ...] = ()
        if raw.get("scope") != "request":
            methods = self.rule_methods(raw, params, constraint, type_name, place)
        evidence = self.evidence(raw["evidence"], place)
        valid, invalid = self.examples(raw, params, constraint, type_name, methods)
        rule = Rule(
            id=rule_id,
            code=code,
            params=params,
            methods=methods,
            constraint=constraint,
            type_name=type_name,
            when=tuple(map(_condition, raw.get("when", ()))),
            evidence=evidence,
            valid=valid,
            invalid=invalid,
            place=place,
        )
        if rule.id in self.rules:
            self.fault(place, f"the rule id {rule.id!r} is used twice; give this one an `id`")
        self.rules[rule.id] = rule
        return rule

    def arity_fits(self, constraint: Constraint, params: tuple[str, ...], place: Place) -> bool:
        least, most = arity(constraint)
        fits = least <= len(params) and (most is None or len(params) <= most)
        if not fits:
            wanted = str(least) if least == most else f"{least} or more"
            self.fault(place, f"{constraint.kind()} is about {wanted} parameters")
        return fits

    def known_lookups(self, constraint: Constraint, place: Place) -> None:
        for part in walk(constraint):
            if isinstance(part, LOOKUPS) and part.method not in self.methods:
                self.fault(place, f"{part.kind()}: unknown method {part.method!r}")

    def rule_constraint(self, raw: Any, place: Place) -> tuple[str | None, Constraint | None]:
        if not (isinstance(raw, dict) and "type" in raw):
            return None, self.constraint(raw, place)
        typedef = self.types.get(raw["type"]) if isinstance(raw["type"], str) else None
        if typedef and typedef.constraint:
            return typedef.name, typedef.constraint
        if typedef is None or ("type", typedef.name) not in self.broken:
            self.fault(place, f"there is no type {raw['type']!r} with a constraint")
        return None, None

    def evidence(self, raw: Any, place: Place) -> Evidence:
        if raw["source"] not in self.sources:
            self.fault(place, f"unknown source {raw['source']!r}")
        return Evidence(raw["level"], raw["source"], raw.get("note"))

    def rule_methods(
        self,
        raw: Any,
        params: tuple[str, ...],
        constraint: Constraint,
        type_name: str | None,
        place: Place,
    ) -> tuple[str, ...]:
        """The methods named, or all that declare the parameters fittingly."""
        excluded = set(raw.get("except_methods", ()))
        for name in (*raw.get("methods", ()), *excluded):
            if name not in self.methods:
                self.fault(place, f"unknown method {name!r}")
        if "methods" in raw:
            chosen = [name for name in raw["methods"] if name in self.methods]
            self.check_declared(chosen, (*params, *_condition_params(raw)), place)
        else:
            chosen = [
                method.name
                for method in self.methods.values()
                if method.name not in excluded and _fits(method, params, constraint, type_name)
            ]
            if not chosen and not any(("parameter", name) in self.broken for name in params):
                self.fault(place, f"no method fits a rule on {', '.join(params)}")
        return tuple(sorted(chosen))

    def check_declared(self, chosen: list[str], params: Iterable[str], place: Place) -> None:
        for name in chosen:
            for param in params:
                if param not in self.methods[name].by_name:
                    self.fault(place, f"{name} has no parameter {param!r}")

    def examples(
        self,
        raw: Any,
        params: tuple[str, ...],
        constraint: Constraint,
        type_name: str | None,
        methods: tuple[str, ...],
    ) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
        """Those written down, or those that follow from the constraint or the type."""
        if "examples" in raw:
            examples = raw["examples"]
            valid = tuple(map(_example, examples["valid"]))
            return valid, tuple(map(_example, examples["invalid"]))
        if type_name:
            typedef = self.types[type_name]
            return _values(params[0], typedef.valid), _values(params[0], typedef.invalid)
        sample = self.sample(params[0], methods)
        return _derived_examples(constraint, params[0], sample)

    def sample(self, param: str, methods: tuple[str, ...]) -> str:
        for name in methods:
            parameter = self.methods[name].by_name.get(param)
            if parameter and parameter.example:
                return parameter.example
        return "1"


def _fits(
    method: Method, params: tuple[str, ...], constraint: Constraint, type_name: str | None
) -> bool:
    if not all(name in method.by_name for name in params):
        return False
    first = method.by_name[params[0]]
    if isinstance(constraint, Required):
        return first.required
    return type_name is None or first.type.name == type_name


def _condition(raw: Any) -> Condition:
    return Condition(
        param=raw["param"],
        one_of=tuple(raw["is"]) if "is" in raw else None,
        none_of=tuple(raw["is_not"]) if "is_not" in raw else None,
        given=raw.get("given"),
    )


def _condition_params(raw: Any) -> Iterator[str]:
    return (condition["param"] for condition in raw.get("when", ()))


def _text(raw: Any) -> str:
    """An example's value: text, or ``{repeat: text, times: n}``."""
    if isinstance(raw, dict):
        return f"{raw.get('before', '')}{raw['repeat'] * raw['times']}"
    return str(raw)


def _example(raw: Any) -> Example:
    params = {
        name: None if value is None else _text(value)
        for name, value in raw.items()
        if not name.startswith("$")
    }
    lookups = {key: tuple(values) for key, values in raw.get("$lookups", {}).items()}
    return Example(params, lookups, raw.get("$now"))


def _values(param: str, values: Iterable[str]) -> tuple[Example, ...]:
    return tuple(Example({param: value}, {}, None) for value in values)


def _derived_examples(
    constraint: Constraint, param: str, sample: str
) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    """Examples that need no hand: presence rules and lookups."""
    nothing, present = Example({}, {}, None), Example({param: sample}, {}, None)
    match constraint:
        case Required(zero_is_missing):
            absent = [None, "0"] if zero_is_missing else [None]
            return (nothing,), tuple(Example({param: value}, {}, None) for value in absent)
        case Forbidden():
            return (nothing,), (present,)
        case InLookup(method, field):
            return (
                (Example({param: sample}, {f"{method}.{field}": (sample,)}, None),),
                (Example({param: sample}, {f"{method}.{field}": (_other(sample),)}, None),),
            )
        case NotInLookup(method, field):
            return (
                (Example({param: sample}, {f"{method}.{field}": (_other(sample),)}, None),),
                (Example({param: sample}, {f"{method}.{field}": (sample,)}, None),),
            )
        case LookupCount(method, field, most):
            rows = tuple(str(number) for number in range(1, most + 1))
            return (
                (Example({param: sample}, {f"{method}.{field}": rows[1:]}, None),),
                (Example({param: sample}, {f"{method}.{field}": rows}, None),),
            )
    return (), ()


def _other(sample: str) -> str:
    return f"{sample}1" if sample.isdigit() else f"{sample}x"
