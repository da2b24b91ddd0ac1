"""Names as C# spells them; the printer and the templates share them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from voipms_rules.naming import apart, pascal

# Words that are no identifiers, and the names the generated code uses itself.
_WORDS = """
abstract as base bool break byte case catch char checked class const continue decimal default
delegate do double else enum event explicit extern false finally fixed float for foreach goto if
implicit in int interface internal is lock long namespace new null object operator out override
params private protected public readonly ref return sbyte sealed short sizeof stackalloc static
string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual
void volatile while call item
"""
_TAKEN = frozenset(_WORDS.split())


def member(name: str) -> str:
    """``sms_toolong`` -> ``SmsToolong``; also of rule ids, whose punctuation goes."""
    return pascal(re.sub("[^A-Za-z0-9]", "_", name))


def rule_members(rule_ids: Iterable[str]) -> dict[str, str]:
    """The fields of one class of rules; those that would meet are numbered."""
    return apart({rule_id: member(rule_id) for rule_id in rule_ids})


def variables(names: Iterable[str]) -> dict[str, str]:
    """Variables of one method: ``smpp_url`` -> ``smppUrl``, ``default`` -> ``defaultValue``."""
    return apart({name: _variable(name) for name in names})


def function(method: str) -> str:
    """The function of an API method: ``sendSMS`` -> ``SendSMS``."""
    return pascal(method)


def checks_class(area: str) -> str:
    """``messaging`` -> ``MessagingChecks``."""
    return f"{pascal(area)}Checks"


def rules_class(area: str) -> str:
    """``messaging`` -> ``MessagingRules``."""
    return f"{pascal(area)}Rules"


def _variable(name: str) -> str:
    words = pascal(name)
    camel = words[:1].lower() + words[1:]
    return f"{camel}Value" if camel in _TAKEN else camel
