"""The peers: every one in the form its own documentation recommends, one row each.

A peer gets the fields of a method (:mod:`voipms_rules.bench.fields`) and says all of
them that it can.  Its package is imported when its first validator is built, so that
what is not installed is left out by name.
"""

from __future__ import annotations

from voipms_rules.bench.peers import (
    ours,
    with_botocore,
    with_cerberus,
    with_marshmallow,
    with_msgspec,
    with_pydantic,
    with_schema,
)
from voipms_rules.bench.peers.base import Judge, Params, Peer

__all__ = ["OURS", "PEERS", "Judge", "Params", "Peer"]

OURS = Peer("voipms-rules", "voipms-rules", ours.build)

PURE = Peer("voipms-rules, pure", "voipms-rules", ours.build_pure)

PEERS: tuple[Peer, ...] = (
    *([PURE] if ours.PURE else []),
    Peer("pydantic TypedDict", "pydantic", with_pydantic.typed_dict),
    Peer("pydantic model", "pydantic", with_pydantic.model),
    Peer("msgspec", "msgspec", with_msgspec.struct, complete=False),
    Peer("jsonschema-rs", "jsonschema-rs", with_schema.rust),
    Peer("jsonschema-rs, flat", "jsonschema-rs", with_schema.rust_flat),
    Peer("fastjsonschema", "fastjsonschema", with_schema.compiled, complete=False),
    Peer("fastjsonschema, flat", "fastjsonschema", with_schema.compiled_flat, complete=False),
    Peer("botocore", "botocore", with_botocore.shape),
    Peer("marshmallow", "marshmallow", with_marshmallow.schema),
    Peer("cerberus", "cerberus", with_cerberus.schema),
    Peer("jsonschema", "jsonschema", with_schema.python),
    Peer("jsonschema, flat", "jsonschema", with_schema.python_flat),
)
