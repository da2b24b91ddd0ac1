"""How Go spells the catalog's names and texts."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What golint and staticcheck want in one case, and the provider's own abbreviations.
_INITIALISMS = _words(
    "api acl cdr cidr cnam did dtmf html http https id imei ip ivr json lnp mms pin sip"
    " sms smpp tcp tls udp uri url utf8 vm xml"
)
# Keywords, predeclared names, and what the generated functions themselves use.
_RESERVED = _words(
    "break case chan const continue default defer else fallthrough for func go goto if"
    " import interface map package range return select struct switch type var"
    " any bool byte cap clear close complex copy delete error false float32 imag int iota"
    " len make max min new nil panic print println real recover rune string true uint"
    " c call decimal item matches method padded pattern plain readDate rule unbounded unpadded"
    " withTime zeros"
)


def exported(name: str) -> str:
    """``no_sms`` -> ``NoSMS``."""
    return "".join(map(_capital, name.split("_")))


def local(name: str) -> str:
    """A parameter as a variable: ``from_number_id`` -> ``fromNumberID``."""
    first, *rest = name.split("_")
    camel = first[:1].lower() + first[1:] + "".join(map(_capital, rest))
    return f"{camel}Value" if camel in _RESERVED else camel


def _capital(word: str) -> str:
    lower = word.lower()
    if lower in _INITIALISMS:
        return word.upper()
    if lower[-1:] == "s" and lower[:-1] in _INITIALISMS:
        return f"{word[:-1].upper()}s"
    return word[:1].upper() + word[1:]


def literal(text: str) -> str:
    """An interpreted string literal, in ASCII; a lone surrogate, which has none, as U+FFFD."""
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if " " <= char <= "~":
        return char
    if "\ud800" <= char <= "\udfff":
        return "\\ufffd"
    return f"\\u{ord(char):04x}" if ord(char) <= 0xFFFF else f"\\U{ord(char):08x}"


def comment(text: str) -> str:
    """Text for the inside of a line comment: nothing that ends the line or turns it around."""
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text).strip()
