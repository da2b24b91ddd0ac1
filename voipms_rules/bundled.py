"""The resolved catalog this installation carries, as plain data.

Read by the commands that only look things up, so that they need neither the
YAML files nor the packages that read them.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def catalog_json() -> dict[str, Any]:
    """``catalog.json``: codes, methods, rules, types, editions, sources, disputes."""
    here = Path(__file__).parent
    packaged = here / "data" / "catalog.json"
    path = packaged if packaged.is_file() else here.parent / "generated" / "catalog.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data
