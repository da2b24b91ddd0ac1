"""Names as Java spells them; the printer and the templates share them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

from voipms_rules.naming import apart, pascal, upper_snake

Key = TypeVar("Key")

# Words that are no identifiers, and the names the generated code uses itself.
_WORDS = """
abstract assert boolean break byte case catch char class const continue default do double else
enum extends false final finally float for goto if implements import instanceof int interface
long native new null package private protected public return short static strictfp super switch
synchronized this throw throws transient true try var void volatile while yield
call item method run
"""
_TAKEN = frozenset(_WORDS.split())


def constant(name: str) -> str:
    """``sms_toolong`` -> ``SMS_TOOLONG``; also of rule ids, whose punctuation becomes ``_``."""
    return upper_snake(re.sub("[^A-Za-z0-9]", "_", name))


def rule_constants(rule_ids: Iterable[str]) -> dict[str, str]:
    """The constants of one class of rules; those that would meet are numbered.

    ``missing_did/did`` -> ``MISSING_DID``: what the code says is not said twice, unless
    another rule would then have that name too.
    """
    short = {rule_id: _short(rule_id) for rule_id in rule_ids}
    uses = Counter(short.values())
    return apart({k: v if uses[v] == 1 else constant(k) for k, v in short.items()})


def _short(rule_id: str) -> str:
    code, _, rest = rule_id.partition("/")
    return constant(code if f"_{code}".endswith(f"_{rest}") else rule_id)


def range_constants(hints: Mapping[Key, str]) -> dict[Key, str]:
    """The constants of decimal ranges, after the types or codes that use them first."""
    return apart({key: constant(hint) for key, hint in hints.items()})


def variables(names: Iterable[str]) -> dict[str, str]:
    """Variables of one method: ``smpp_url`` -> ``smppUrl``, ``package`` -> ``packageValue``."""
    return apart({name: _free(_camel(name), "Value") for name in names})


def function(method: str) -> str:
    """The function of an API method, which has its name."""
    return _free(method, "Method")


def checks_class(area: str) -> str:
    """``messaging`` -> ``MessagingChecks``."""
    return f"{pascal(area)}Checks"


def rules_class(area: str) -> str:
    """``messaging`` -> ``MessagingRules``."""
    return f"{pascal(area)}Rules"


def _camel(name: str) -> str:
    words = pascal(name)
    return words[:1].lower() + words[1:]


def _free(name: str, suffix: str) -> str:
    return f"{name}{suffix}" if name in _TAKEN else name
