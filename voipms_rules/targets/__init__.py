"""The targets: one row each.

A target's package holds its emitter, its templates and the hand-written
runtime that is copied beside the generated code.  Languages also have a runner
of the conformance cases.
"""

from __future__ import annotations

from voipms_rules.conformance.harness import Runner
from voipms_rules.targets import (
    catalog_json,
    conformance,
    csharp,
    docs,
    formats,
    go,
    java,
    json_schema,
    openapi,
    overview,
    php,
    python,
    ruby,
    rust,
    site,
    sql,
    typescript,
)
from voipms_rules.targets.engine import Target

_LANGUAGES = (python, typescript, go, rust, java, csharp, php, ruby)
_DOCUMENTS = (catalog_json, json_schema, openapi, sql, docs, formats, conformance)

_ALL = [module.TARGET for module in (*_LANGUAGES, *_DOCUMENTS)]
TARGETS: dict[str, Target] = {target.name: target for target in (*_ALL, overview.make(_ALL))}
RUNNERS: dict[str, Runner] = {module.RUNNER.target: module.RUNNER for module in _LANGUAGES}
# Written when asked for by name: they need more tools than Python, so they are not committed.
OPTIONAL: dict[str, Target] = {site.TARGET.name: site.TARGET}
