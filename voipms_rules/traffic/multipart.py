"""``multipart/form-data`` bodies, as HTTP clients write them.

The standard library's parser of e-mail reads these too, but takes some ten
times as long as this (``tests/traffic/overhead.py`` measures both), more than a
guard may cost.  This reader is strict instead of complete: what is unusual
(uploads with a file name, other encodings, escaped names) is unreadable, and
the call is sent unjudged.
"""

from __future__ import annotations

import re

from voipms_rules.traffic.unreadable import Unreadable

_BOUNDARY = re.compile(r';\s*boundary=(?:"([^"]+)"|([^\s";]+))', re.IGNORECASE)
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
    return dict(map(_field, parts[:-1]))


def _boundary(content_type: str) -> bytes:
    match = _BOUNDARY.search(content_type)
    if not match:
        raise Unreadable("multipart without a boundary")
    return (match[1] or match[2]).encode("latin-1")


def _field(part: bytes) -> tuple[str, str]:
    head, gap, value = part.partition(b"\r\n\r\n")
    named = _NAMED.search(head)
    if not part.startswith(b"\r\n") or not gap or not named or _ENCODED.search(head):
        raise Unreadable("a part that is no plain field")
    return named[1].decode(), value.decode()
