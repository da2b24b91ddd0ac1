"""What a peer is to the benchmark: a statement to time and a list of what it finds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Any, Literal

from voipms_rules.bench.fields import Field, Fields

Params = Mapping[str, str]


@dataclass(frozen=True)
class Judge:
    """One method's validator.

    ``statement`` judges ``params`` and is timed as it stands, with ``names`` as its
    globals; ``errors`` says in words what is found, for counting and for reading.
    """

    statement: str
    names: Mapping[str, Any]
    errors: Callable[[Params], list[str]]


@dataclass(frozen=True)
class Peer:
    """One validator in one form.

    ``package`` is its name on the package index; ``build`` makes the validator of a
    method; ``complete`` is false for those that stop at the first error.
    """

    name: str
    package: str
    build: Callable[[str, Fields], Judge]
    complete: bool = True

    @property
    def version(self) -> str | None:
        """The installed version, None where it is not installed."""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return None


def annotation(field: Field, facts: Callable[..., Any]) -> Any:
    """The type of a field for a library that reads annotations; ``facts`` is its own marker."""
    if field.values:
        return Literal[field.accepted]
    said: dict[str, Any] = {"min_length": field.min_length, "max_length": field.max_length}
    said |= {"pattern": field.anchored} if field.pattern else {}
    return Annotated[str, facts(**said)]
