"""OpenAPI 3.1 of the REST endpoint, one operation per method.

Parameter schemas are those of the JSON Schema target, so they are never
stronger than the rules.
"""

from __future__ import annotations

from voipms_rules.targets.engine import Target
from voipms_rules.targets.json_schema import UNSUPPORTED
from voipms_rules.targets.openapi.emit import emit

# Beyond what JSON Schema cannot say, parameters of an operation know nothing of each other.
TARGET = Target(
    name="openapi",
    folder="openapi",
    emit=emit,
    summary="OpenAPI 3.1 of the REST endpoint, one operation per method",
    unsupported=(*UNSUPPORTED, "at_least_one_of", "forbidden"),
)
