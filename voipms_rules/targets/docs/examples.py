"""Examples of rules and calls in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voipms_rules.catalog.model import Example, Method, Rule
from voipms_rules.targets.docs.escape import code, literal, plain, value

_SHOWN = 5


def in_words(rule: Rule, found: Sequence[Example]) -> str:
    """Examples of a rule, as far as each differs from the method's example call."""
    return "; ".join(_example(rule, example) for example in found)


def _example(rule: Rule, example: Example) -> str:
    facts = _lookups(example.lookups)
    if example.now:
        facts.append(f"today is {plain(example.now)}")
    aside = f" ({', '.join(facts)})" if facts else ""
    return f"{_params(rule, example.params)}{aside}"


def _params(rule: Rule, params: Mapping[str, str | None]) -> str:
    if not params:
        return "the example call as it is"
    if list(params) == list(rule.params) and params[rule.param] is not None:
        return value(params[rule.param] or "")
    return ", ".join(_param(name, text) for name, text in params.items())


def _param(name: str, text: str | None) -> str:
    return f"no {code(name)}" if text is None else f"{code(name)} = {value(text)}"


def _lookups(lookups: Mapping[str, tuple[str, ...]]) -> list[str]:
    return [f"{code(key)} has {_values(values)}" for key, values in lookups.items()]


def _values(values: tuple[str, ...]) -> str:
    more = [f"{len(values) - _SHOWN} more"] if len(values) > _SHOWN else []
    return " and ".join([*map(value, values[:_SHOWN]), *more]) or "nothing"


def call(method: Method) -> str:
    """The simplest call that passes, as Python; every literal keeps to its line."""
    name = literal(method.name)
    lines = [f"    {literal(p)}: {literal(text)}," for p, text in method.minimal_example.items()]
    params = "\n".join(["{", *lines, "}"]) if lines else "{}"
    return f"from voipms_rules import check\n\nreport = check({name}, {params})"
