"""How Rust spells the catalog's names and texts."""

from __future__ import annotations

import re

from voipms_rules.targets.printer import UnsupportedError


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KEYWORDS = _words(
    "abstract as async await become box break const continue do dyn else enum extern false"
    " final fn for gen if impl in let loop macro match mod move mut override priv pub ref"
    " return static struct trait true try type typeof unsafe unsized use virtual where while"
    " yield"
)
# What the generated functions call their own, and what cannot be a raw identifier.
_RESERVED = frozenset({"call", "crate", "item", "name", "params", "self", "super", "value"})


def variant(name: str) -> str:
    """``sms_toolong`` -> ``SmsToolong``."""
    return "".join(word[:1].upper() + word[1:].lower() for word in name.split("_"))


def snake(name: str) -> str:
    """``getDIDsInfo`` -> ``get_dids_info``."""
    name = re.sub("([A-Z]{2,})s(?=[A-Z]|$)", lambda match: match[0].capitalize(), name)
    name = re.sub("([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def function(name: str) -> str:
    """A method, or what lists want of an item, as a function."""
    return _raw(snake(name))


def local(name: str) -> str:
    """A parameter as a variable."""
    snaked = snake(name)
    return f"{snaked}_value" if snaked in _RESERVED else _raw(snaked)


def _raw(name: str) -> str:
    return f"r#{name}" if name in _KEYWORDS else name


def literal(text: str) -> str:
    """A string literal, in ASCII; a lone surrogate, which has none, as U+FFFD."""
    return f'"{"".join(map(_escaped, text))}"'


def byte(text: str) -> str:
    """A byte literal of a text of one ASCII character."""
    if len(text) != 1 or not text.isascii():
        raise UnsupportedError(f"Rust splits lists at one ASCII character, not at {text!r}")
    return f"b'{text}'" if text.isprintable() and text not in "'\\" else f"b'\\x{ord(text):02x}'"


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if " " <= char <= "~":
        return char
    return "\\u{fffd}" if "\ud800" <= char <= "\udfff" else f"\\u{{{ord(char):x}}}"


def comment(text: str) -> str:
    """Text for the inside of a line comment: nothing that ends the line or turns it around."""
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text).strip()


def doc(text: str) -> str:
    """The same for a doc comment, which is Markdown."""
    return re.sub(r"([\\`*_\[\]<>&#|~!])", r"\\\1", comment(text))
