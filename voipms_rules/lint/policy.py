"""What every policy is: the catalog in, (place, message) pairs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from voipms_rules.catalog.findings import Place
from voipms_rules.catalog.model import Catalog

Hits = Iterator[tuple[Place, str]]
Policy = Callable[[Catalog], Hits]
