"""Strict YAML: the first stage of the pipeline, text -> values that know their line.

YAML guesses types; a catalog of wire values must not.  Only ``true`` and
``false`` are booleans, only plain decimal numbers are integers, ``null`` is
null, and all else stays the text that was written (``no``, ``0123``, ``1:30``,
``1e3``).  Duplicate keys, anchors and aliases are refused.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, ClassVar

import yaml

from voipms_rules.catalog.findings import CatalogError, Finding, Place

_POLICY = "yaml"


class Map(dict[str, Any]):
    """A mapping that remembers its file, its line and the line of each key."""

    file: str = ""
    line: int = 0
    key_lines: dict[str, int]


# libyaml reads the catalog in a fifth of the time; some builds of PyYAML lack it.
_SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_SafeLoader):  # type: ignore[misc]
    """SafeLoader with the implicit types cut down to the strict set."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}


for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"true|false", "tf"),
    ("tag:yaml.org,2002:int", r"0|-?[1-9][0-9]{0,17}", "-0123456789"),
    ("tag:yaml.org,2002:null", r"null", "n"),
):
    _Loader.add_implicit_resolver(_tag, re.compile(rf"\A(?:{_pattern})\Z"), list(_first))


def load_yaml(path: Path, shown_as: str) -> Any:
    """The content of a YAML file; mappings come as :class:`Map`.

    Raises CatalogError (file and line) for unreadable, ill-formed or
    non-strict YAML.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _fault(shown_as, 1, f"cannot be read: {error}") from error
    return parse_yaml(text, shown_as)


def parse_yaml(text: str, shown_as: str) -> Any:
    """As :func:`load_yaml`, from text."""
    try:
        _refuse_references(text, shown_as)
        loader = _Loader(text)
        node = loader.get_single_node()
        return None if node is None else _Builder(loader, shown_as).build(node)
    except yaml.YAMLError as error:
        raise _fault(shown_as, _line_of(error, text), _reason(error)) from error
    except (ValueError, RecursionError) as error:
        raise _fault(shown_as, 1, f"cannot be read: {error}") from error


def _refuse_references(text: str, file: str) -> None:
    """Tags, anchors and aliases make a value depend on something besides its text."""
    for event in yaml.parse(text, _Loader):
        fault = _reference_in(event)
        if fault:
            assert event.start_mark is not None
            raise _fault(file, event.start_mark.line + 1, f"{fault} not allowed")


def _reference_in(event: yaml.Event) -> str | None:
    if isinstance(event, yaml.AliasEvent):
        return "aliases are"
    if getattr(event, "anchor", None) is not None:
        return "anchors are"
    tag = getattr(event, "tag", None)
    return None if tag is None else f"the tag {tag} is"


def _line_of(error: yaml.YAMLError, text: str) -> int:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        return min(int(mark.line), text.count("\n")) + 1  # libyaml's end is a line further
    position = getattr(error, "position", None)
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else 1


def _reason(error: yaml.YAMLError) -> str:
    return getattr(error, "problem", None) or str(error).splitlines()[0]


def _fault(file: str, line: int, message: str) -> CatalogError:
    return CatalogError([Finding(Place(file, line), _POLICY, message)])


class _Builder:
    """Turns the node tree into values, refusing what strict YAML refuses."""

    def __init__(self, loader: _Loader, file: str) -> None:
        self.loader = loader
        self.file = file

    def build(self, node: yaml.Node) -> Any:
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item) for item in node.value]
        return self.scalar(node)

    def scalar(self, node: yaml.Node) -> Any:
        match node.tag.rpartition(":")[2]:
            case "bool":
                return node.value == "true"
            case "int":
                return int(node.value)
            case "null":
                return None
        return node.value

    def mapping(self, node: yaml.MappingNode) -> Map:
        result = Map()
        result.file, result.line = self.file, node.start_mark.line + 1
        result.key_lines = {}
        for key_node, value_node in node.value:
            key = self.key(key_node)
            if key in result:
                raise self.fault(key_node, f"the key {key!r} stands twice in one mapping")
            result[key] = self.build(value_node)
            result.key_lines[key] = key_node.start_mark.line + 1
        return result

    def key(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode):
            raise self.fault(node, "a key must be plain text")
        return str(node.value)

    def fault(self, node: yaml.Node, message: str) -> CatalogError:
        return _fault(self.file, node.start_mark.line + 1, message)
