"""JSON Schema 2020-12: one schema per method and a bundle, for generic validators.

A schema takes the parameters of a call as strings, as they go on the wire.  It
may be weaker than the rules and is never stronger; what it leaves out is
listed in it.
"""

from __future__ import annotations

from voipms_rules.targets.engine import Target
from voipms_rules.targets.json_schema.emit import emit

# No keyword compares two values, knows the date or has the account's data.
UNSUPPORTED = (
    "date_span",
    "differ",
    "equal",
    "in_lookup",
    "lookup_count",
    "not_in_lookup",
    "not_past",
    "ordered",
    "same_length",
)

TARGET = Target(
    name="jsonschema",
    folder="jsonschema",
    emit=emit,
    summary="JSON Schema 2020-12, one file per method and a bundle",
    unsupported=UNSUPPORTED,
)
