"""``voipms-rules explain``: one status, in the order a developer asks."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from voipms_rules.bundled import catalog_json
from voipms_rules.cli.console import style
from voipms_rules.cli.main import UsageError

_RETRY = {
    "never": "no",
    "after_fix": "after the cause is mended",
    "later": "yes, after a while",
    "next_day": "tomorrow",
    "look_up_first": "only after looking whether it happened already",
}
_SUCCESS = "success"  # the only status that is no code
_PREVENTION = {
    "offline": "checked before sending",
    "lookup": "checked before sending, given your account's lists",
    "server": "only the server can know",
}


def run(args: argparse.Namespace) -> int:
    """Explain the status that stands in the arguments; several where one sentence is theirs."""
    catalog = catalog_json()
    text = " ".join(args.code)
    names = find_codes(text, catalog)
    if names:
        shown = _json(names, catalog) if args.format == "json" else _text(names, catalog)
    elif _SUCCESS in _words(text):
        answer = {"code": _SUCCESS, "message": "the call worked"}
        shown = (
            json.dumps(answer, indent=2) if args.format == "json" else "success: the call worked"
        )
    else:
        raise _unknown(text, catalog)
    print(shown)
    return 0


def find_codes(text: str, catalog: dict[str, Any]) -> list[str]:
    """The status in a pasted text: named, else quoted by its sentence, else loosely named."""
    codes = catalog["codes"]
    named = [word for word in _words(text) if word in codes]
    return named[:1] or _quoted(text, codes) or _loosely_named(text, codes)


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z0-9_]+", text)


def _quoted(text: str, codes: dict[str, Any]) -> list[str]:
    """The codes whose sentence stands in the text; the longest sentence says most."""
    sentences = {name: _folded(code["message"]) for name, code in codes.items()}
    found = _longest(_folded(text), set(sentences.values()) - {""})
    return [name for name, sentence in sentences.items() if sentence == found]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).rstrip(".")


def _loosely_named(text: str, codes: Iterable[str]) -> list[str]:
    """The code whose words stand in the text with blanks or dashes between them."""
    found = _longest(re.sub(r"[\s-]+", "_", text), codes)
    return [found] if found else []


def _longest(text: str, parts: Iterable[str]) -> str | None:
    """The longest part that stands in the text as words of its own."""
    there = [
        p for p in parts if p in text and re.search(rf"(?<![^\W_]){re.escape(p)}(?![^\W_])", text)
    ]
    return max(there, key=len, default=None)


def _unknown(text: str, catalog: dict[str, Any]) -> UsageError:
    """The complaint, with the nearest status; a text that is no name may hold credentials."""
    from voipms_checks._check import name_of

    shown = repr(text) if name_of(text) == text else "the text"
    near = nearest(_words(text), catalog["codes"])
    hint = f"; did you mean {near}?" if near else ""
    return UsageError(f"{shown} holds no known status{hint}")


def nearest(words: list[str], codes: Iterable[str]) -> str | None:
    """The code that is nearest to any of the words."""
    from difflib import SequenceMatcher, get_close_matches

    pairs = [(w, m) for w in map(str.lower, words) for m in get_close_matches(w, codes, n=1)]
    best = max(pairs, key=lambda pair: SequenceMatcher(None, *pair).ratio(), default=None)
    return best[1] if best else None


def _json(names: list[str], catalog: dict[str, Any]) -> str:
    """One object; a list of them where a sentence is that of several codes."""
    found = [{"code": name, **catalog["codes"][name]} for name in names]
    return json.dumps(found if len(found) > 1 else found[0], indent=2)


def _text(names: list[str], catalog: dict[str, Any]) -> str:
    return "\n\n".join("\n".join(_lines(name, catalog["codes"][name], catalog)) for name in names)


def _lines(name: str, code: dict[str, Any], catalog: dict[str, Any]) -> Iterator[str]:
    yield style(name, "bold")
    if code.get("message"):
        yield f"  {code['message']}"
    yield ""
    yield f"  Remedy      {code['remedy']}"
    yield f"  Kind        {code['kind']}"
    if code["outcome"] == "empty":
        yield "  Outcome     the call worked and found nothing: treat it as an empty list"
    yield f"  Retry       {_RETRY[code['retry']]}"
    yield f"  Prevention  {_PREVENTION[code['prevention']]}"
    if code.get("server_reason"):
        yield f"              {code['server_reason']}"
    if code["editions"]:
        yield f"  Editions    {', '.join(code['editions'])}"
    for label, key in (("Erratum", "erratum"), ("Alias of", "alias_of")):
        if code.get(key):
            yield f"  {label:<12}{code[key]}"
    if code.get("see_also"):
        yield f"  See also    {', '.join(code['see_also'])}"
    yield from _rules(code, catalog)


def _rules(code: dict[str, Any], catalog: dict[str, Any]) -> Iterator[str]:
    if code["rules"]:
        yield "\n  Triggered when a parameter is not what is expected:"
    for rule_id in code["rules"]:
        rule = catalog["rules"][rule_id]
        evidence = rule["evidence"]
        yield f"    {rule['param']}: {rule['expects']}"
        yield f"      in {_methods(rule['methods'])}"
        note = f": {evidence['note']}" if evidence.get("note") else ""
        yield style(f"      {rule_id}, {evidence['level']} ({evidence['source']}){note}", "dim")


def _methods(names: list[str]) -> str:
    if not names:
        return "every request"
    shown = ", ".join(names[:8])
    return shown if len(names) <= 8 else f"{shown} and {len(names) - 8} more"
