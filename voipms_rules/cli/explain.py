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
_PREVENTION = {
    "offline": "checked before sending",
    "lookup": "checked before sending, given your account's lists",
    "server": "only the server can know",
}


def run(args: argparse.Namespace) -> int:
    """Explain the first status that stands in the arguments."""
    catalog = catalog_json()
    name = find_code(" ".join(args.code), catalog)
    code = catalog["codes"][name]
    if args.format == "json":
        print(json.dumps({"code": name, **code}, indent=2))
    else:
        for line in _lines(name, code, catalog):
            print(line)
    return 0


def find_code(text: str, catalog: dict[str, Any]) -> str:
    """The status in a pasted text; raises UsageError with the nearest one."""
    words: list[str] = re.findall(r"[A-Za-z0-9_]+", text)
    for word in words:
        if word in catalog["codes"]:
            return word
    near = nearest(words, catalog["codes"])
    hint = f"; did you mean {near}?" if near else ""
    raise UsageError(f"{text!r} holds no known status{hint}")


def nearest(words: list[str], codes: Iterable[str]) -> str | None:
    """The code that is nearest to any of the words."""
    from difflib import SequenceMatcher, get_close_matches

    pairs = [(w, m) for w in map(str.lower, words) for m in get_close_matches(w, codes, n=1)]
    best = max(pairs, key=lambda pair: SequenceMatcher(None, *pair).ratio(), default=None)
    return best[1] if best else None


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
