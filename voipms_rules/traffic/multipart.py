"""``multipart/form-data`` bodies, as HTTP clients write them.

The standard library's parser of e-mail reads these too, but takes some twenty
times as long as this (``tests/traffic/overhead.py`` measures both), more than a
guard may cost.  This reader is strict instead of complete: what is unusual
(uploads with a file name, other encodings, escaped names) is unreadable, and
the call is sent unjudged.
"""

from __future__ import annotations

import re

from voipms_rules.traffic.unreadable import Unreadable

_BOUNDARY = re.compile(r';\s*boundary=(?:"([^"]+)"|([^\s";]+))', re.IGNORECASE)
# How the clients begin a part, the second aiohttp; regexes take twice as long.
_USUAL = (
    b"\r\nContent-Disposition: form-data; name=",
    b"\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=",
)
_NAMED = re.compile(
    rb'^content-disposition:[ \t]*form-data;[ \t]*name="([^"\\%\r\n]*)"[ \t]*\r?$',
    re.IGNORECASE | re.MULTILINE,
)
_ENCODED = re.compile(
    rb"^content-transfer-encoding:(?![ \t]*(?:7bit|8bit|binary)[ \t]*\r?$)",
    re.IGNORECASE | re.MULTILINE,
)


def read(body: bytes, content_type: str) -> dict[str, str]:
    """The fields of a body; of a name given twice the last value counts, as in PHP."""
    _, *parts = (b"\r\n" + body).split(b"\r\n--" + _boundary(content_type))
    if not parts or not parts[-1].startswith(b"--"):
        raise Unreadable("a multipart body without its end")
    fields = {}
    for part in parts[:-1]:
        start, _, rest = part.partition(b'"')
        name, gap, value = rest.partition(b'"\r\n\r\n')
        if start not in _USUAL or not gap or not name.replace(b"_", b"").isalnum():
            name, value = _unusual(part)
        fields[name.decode()] = value.decode()
    return fields


def _boundary(content_type: str) -> bytes:
    usual = content_type.removeprefix("multipart/form-data; boundary=")
    if usual.isalnum():  # the regex would find the same, as slowly as two fields are read
        return usual.encode("latin-1")
    match = _BOUNDARY.search(content_type)
    if not match:
        raise Unreadable("multipart without a boundary")
    return (match[1] or match[2]).encode("latin-1")


def _unusual(part: bytes) -> tuple[bytes, bytes]:
    head, gap, value = part.partition(b"\r\n\r\n")
    named = _NAMED.search(head)
    if not part.startswith(b"\r\n") or not gap or not named or _ENCODED.search(head):
        raise Unreadable("a part that is no plain field")
    return named[1], value
