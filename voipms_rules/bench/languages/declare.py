"""Prints the checks as declarations of the peers that want them at compile time.

Go gets structs with tags, Rust structs with the attributes of two crates, Java
beans with annotations, C# classes with attributes.  What a peer's own
vocabulary cannot say is left out; the table shows how much that is.  The other
languages declare at run time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from voipms_rules.bench.languages.calls import Check, checks_of
from voipms_rules.naming import pascal
from voipms_rules.plan import MethodPlan

Patterns = dict[str, str]


def _type_name(plan: MethodPlan) -> str:
    return plan.method.name[0].upper() + plan.method.name[1:]


def _fields(plan: MethodPlan) -> Iterator[tuple[str, list[Check]]]:
    checks = checks_of(plan)
    for name in plan.method.by_name:
        yield name, [check for check in checks if check["param"] == name]


def _required(checks: Iterable[Check]) -> bool:
    return any(check["kind"] == "required" and not check["when"] for check in checks)


def _always(checks: Iterable[Check]) -> list[Check]:
    """Checks of the value that hold without a condition."""
    return [check for check in checks if not check["when"] and check["kind"] != "required"]


def _expression(check: Check) -> str | None:
    """A regular expression that finds what is fine; the empty text is."""
    match check["kind"]:
        case "pattern":
            return f"^(?:{check['regex']})?$"
        case "search":
            return f"^$|{check['regex']}"
        case "one_of":
            return f"^(?:{'|'.join(map(re.escape, check['values']))})?$"
    return None


# -- Go: github.com/go-playground/validator -------------------------------------------


def go(plans: Sequence[MethodPlan]) -> Mapping[str, str]:
    """``peer.go``: a struct per method, and the patterns, each a validation of its own."""
    patterns: Patterns = {}
    structs = "\n".join(_go_struct(plan, patterns) for plan in plans)
    table = "".join(f"\t{name}: {json.dumps(text)},\n" for text, name in patterns.items())
    builders = "".join(map(_go_builder, plans))
    return {
        "peer.go": f"package main\n\n{structs}\nvar patterns = map[string]string{{\n{table}}}\n\n"
        f"var builders = map[string]func(p map[string]string) any{{\n{builders}}}\n"
    }


def _go_struct(plan: MethodPlan, patterns: Patterns) -> str:
    rows = (_go_field(name, checks, patterns) for name, checks in _fields(plan))
    return f"type {_type_name(plan)} struct {{\n{''.join(rows)}}}\n"


def _go_field(name: str, checks: list[Check], patterns: Patterns) -> str:
    conditional = filter(None, map(_go_condition, checks))
    first = "required" if _required(checks) else "omitempty"
    values = [tag for check in _always(checks) for tag in _go_tags(check, patterns)]
    tags = ",".join((*conditional, first, *values))
    return f'\t{pascal(name)} string `validate:"{tags}"`\n'


def _go_condition(check: Check) -> str | None:
    tag = {"required": "required_if", "forbidden": "excluded_if"}.get(check["kind"])
    match check["when"]:
        case [{"param": param, "one_of": (value,)}] if tag:
            return f"{tag}={pascal(param)} {value}"
    return None


def _go_tags(check: Check, patterns: Patterns) -> Iterator[str]:
    match check["kind"]:
        case "one_of":
            yield f"oneof={' '.join(check['values'])}"
        case "none_of":
            yield from (f"ne={value}" for value in check["values"])
        case "not_prefix":
            yield from (f"startsnotwith={value}" for value in check["values"])
        case "length":
            yield from [f"min={check['min']}"] * bool(check["min"])
            yield from [f"max={check['max']}"] * bool(check["max"])
        case _:
            text = str(_expression(check))
            yield patterns.setdefault(text, f'"re{len(patterns)}"').strip('"')


def _go_builder(plan: MethodPlan) -> str:
    values = ", ".join(f'{pascal(name)}: p["{name}"]' for name in plan.method.by_name)
    name = _type_name(plan)
    return (
        f'\t"{plan.method.name}": func(p map[string]string) any {{ return &{name}{{{values}}} }},\n'
    )


# -- Rust: garde and validator ----------------------------------------------------------


def rust(plans: Sequence[MethodPlan]) -> Mapping[str, str]:
    """``src/peer.rs``: a struct per method that both crates can validate."""
    patterns: Patterns = {}
    structs = "\n".join(_rust_struct(plan, patterns) for plan in plans)
    statics = "".join(
        f"static {name}: LazyLock<Regex> = "
        f'LazyLock::new(|| Regex::new(r#"{text}"#).expect("a regex"));\n'
        for text, name in patterns.items()
    )
    arms = "".join(
        f'        "{plan.method.name}" => Box::new({_type_name(plan)}::from(params)),\n'
        for plan in plans
    )
    return {
        "src/peer.rs": "use std::sync::LazyLock;\n\nuse regex::Regex;\n\n"
        f"use crate::{{Params, Peer}};\n\n{statics}\n{structs}\n"
        "pub fn build(method: &str, params: &Params) -> Box<dyn Peer> {\n    match method {\n"
        f'{arms}        _ => panic!("no struct for {{method}}"),\n    }}\n}}\n'
    }


def _rust_struct(plan: MethodPlan, patterns: Patterns) -> str:
    rows = "".join(_rust_field(name, checks, patterns) for name, checks in _fields(plan))
    arms = "".join(_rust_arm(name, checks) for name, checks in _fields(plan))
    name = _type_name(plan)
    return (
        "#[derive(Default, garde::Validate, validator::Validate)]\n"
        f"#[garde(allow_unvalidated)]\npub struct {name} {{\n{rows}}}\n\n"
        f"impl From<&Params> for {name} {{\n    fn from(params: &Params) -> Self {{\n"
        "        let mut filled = Self::default();\n        for (name, value) in params {\n"
        f"            match name.as_str() {{\n{arms}                _ => {{}}\n            }}\n"
        "        }\n        filled\n    }\n}\n"
    )


def _rust_arm(name: str, checks: list[Check]) -> str:
    value = "value.clone()" if _required(checks) else "Some(value.clone())"
    return f'                "{name}" => filled.{name} = {value},\n'


def _rust_field(name: str, checks: list[Check], patterns: Patterns) -> str:
    least = int(_required(checks))
    found = [_rust_rule(check, least, patterns) for check in _always(checks)]
    rules = [rule for rule in found if rule is not None]
    if least and not any(rule[1].startswith("length") for rule in rules):
        rules.append(("length(min = 1)", "length(min = 1)"))
    garde, validator = (", ".join(rule[side] for rule in rules) for side in (0, 1))
    lines = f"    #[garde({garde})]\n    #[validate({validator})]\n" if rules else ""
    kind = "String" if _required(checks) else "Option<String>"
    return f"{lines}    {name}: {kind},\n"


def _rust_rule(check: Check, least: int, patterns: Patterns) -> tuple[str, str] | None:
    """As garde says it, and as validator does, which counts characters only."""
    if check["kind"] == "length":
        unit = "bytes" if check["bytes"] else "chars"
        bounds = f"min = {max(least, check['min'])}, max = {check['max']}"
        return f"length({unit}, {bounds})", f"length({bounds})"
    text = _expression(check)
    if text is None:
        return None
    name = patterns.setdefault(text, f"RE{len(patterns)}")
    return f"pattern({name})", f"regex(path = *{name})"


# -- Java: Hibernate Validator -----------------------------------------------------------


def java(plans: Sequence[MethodPlan]) -> Mapping[str, str]:
    """``Peer.java``: a bean per method."""
    beans = "\n".join(map(_java_bean, plans))
    arms = "".join(
        f'      case "{plan.method.name}" -> new {_type_name(plan)}(params);\n' for plan in plans
    )
    return {
        "Peer.java": "import jakarta.validation.constraints.*;\nimport java.util.Map;\n\n"
        "final class Peer {\n  static Object build(String method, Map<String, String> params) {\n"
        f"    return switch (method) {{\n{arms}"
        "      default -> throw new IllegalArgumentException(method);\n    };\n  }\n\n"
        f"{beans}}}\n"
    }


def _java_bean(plan: MethodPlan) -> str:
    rows = "".join(_java_field(name, checks) for name, checks in _fields(plan))
    values = "".join(f'      {name} = params.get("{name}");\n' for name in plan.method.by_name)
    name = _type_name(plan)
    return (
        f"  static final class {name} {{\n{rows}\n"
        f"    {name}(Map<String, String> params) {{\n{values}    }}\n  }}\n"
    )


def _java_field(name: str, checks: list[Check]) -> str:
    annotations = ["@NotEmpty"] if _required(checks) else []
    annotations += [_java_annotation(check) for check in _always(checks)]
    return "".join(f"    {text}\n" for text in (*annotations, f"String {name};"))


def _java_annotation(check: Check) -> str:
    values = "|".join(check.get("values", ()))
    match check["kind"]:
        case "length":
            return f"@Size(max = {check['max']})"
        case "none_of":
            text = f"(?!(?:{values})$)[\\s\\S]*"
        case "not_prefix":
            text = f"(?!{values})[\\s\\S]*"
        case "search":
            text = f"|[\\s\\S]*{check['regex']}[\\s\\S]*"
        case _:
            text = str(_expression(check))
    return f"@Pattern(regexp = {json.dumps(text)})"


# -- C#: System.ComponentModel.DataAnnotations -----------------------------------------------


def csharp(plans: Sequence[MethodPlan]) -> Mapping[str, str]:
    """``Peer.cs``: a class per method."""
    classes = "\n".join(map(_csharp_class, plans))
    arms = "".join(
        f'        "{plan.method.name}" => new {_type_name(plan)}(parameters),\n' for plan in plans
    )
    return {
        "Peer.cs": "using System;\nusing System.Collections.Generic;\n"
        "using System.ComponentModel.DataAnnotations;\n\ninternal static class Peer\n{\n"
        "    internal static object Build(string method, Dictionary<string, string> parameters)\n"
        f"        => method switch\n    {{\n{arms}"
        "        _ => throw new ArgumentException(method),\n    };\n}\n\n"
        f"{classes}"
    }


def _csharp_class(plan: MethodPlan) -> str:
    name = _type_name(plan)
    rows = "".join(_csharp_property(field, checks) for field, checks in _fields(plan))
    values = "".join(
        f'        {pascal(field)} = parameters.GetValueOrDefault("{field}");\n'
        for field in plan.method.by_name
    )
    return (
        f"internal sealed class {name}\n{{\n{rows}\n"
        f"    internal {name}(Dictionary<string, string> parameters)\n    {{\n{values}    }}\n}}\n"
    )


def _csharp_property(field: str, checks: list[Check]) -> str:
    attributes = ["[Required]"] if _required(checks) else []
    attributes += _csharp_attributes(_always(checks))
    prop = f"public string {pascal(field)} {{ get; }}"
    return "".join(f"    {text}\n" for text in (*attributes, prop))


def _csharp_attributes(checks: Iterable[Check]) -> Iterator[str]:
    """An attribute for each check, but for the patterns: a property may have one only."""
    patterns = []
    for check in checks:
        values = ", ".join(map(json.dumps, check.get("values", ())))
        match check["kind"]:
            case "length":
                yield f"[MaxLength({check['max']})]"
            case "one_of":
                yield f'[AllowedValues({values}, "", null)]'
            case "none_of":
                yield f"[DeniedValues({values})]"
            case "not_prefix":
                patterns.append(f"(?!{'|'.join(check['values'])})[\\s\\S]*")
            case "search":
                patterns.append(f"[\\s\\S]*{check['regex']}[\\s\\S]*")
            case "pattern":
                patterns.append(f"(?:{check['regex']})")
    if patterns:
        *before, last = patterns
        text = "".join(f"(?={one}\\z)" for one in before) + rf"{last}\z"
        yield f"[RegularExpression({json.dumps(text)})]"
