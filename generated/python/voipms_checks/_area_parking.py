"""Checks of the area parking. Generated from the catalog by `voipms-rules generate`; do not edit."""

# fmt: off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from voipms_checks._check import Entry, Found, Rule

    Params = Mapping[str, Any]
    Lookups = Mapping[str, Collection[str]] | None
    Findings = tuple[Found, ...]
    Plain = Callable[[Any], bool]

from voipms_checks._primitives import (
    lookup_has as _lookup_has,
    matcher as _matcher,
    text as _text,
)

SET_PARKING_FAILOVER = frozenset({'callback', 'system:hangup'})
MATCH_PARKING_FAILOVER_2 = _matcher(globals(), 'MATCH_PARKING_FAILOVER_2', r'vm\x3A[0-9]{1,20}')
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
CLASS_PARKING_DESTINATION = b'-.0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
RANGE_0_10_1 = frozenset(map(str, range(0, 11, 1)))

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_callparking', 'callparking', 'invalid_callparking/callparking', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_callparking', 'callparking', 'invalid_callparking/callparking.unknown', 0, "one of getCallParking's callparking values", None, False, '')
R3 = ('missing_callparking', 'callparking', 'missing_callparking/callparking', 0, 'a value', None, False, '')
R4 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R5 = ('invalid_timeout', 'timeout', 'invalid_timeout/timeout', 0, '1 to 6 digits', '1..6', False, '')
R6 = ('missing_timeout', 'timeout', 'missing_timeout/timeout', 0, 'a value', None, False, '')
R7 = ('invalid_musiconhold', 'music', 'invalid_musiconhold/music.unknown', 0, "one of getMusicOnHold's value values when music is given and not default", None, False, '')
R8 = ('missing_musiconhold', 'music', 'missing_musiconhold/music', 0, 'a value', None, False, '')
R9 = ('missing_params', 'failover', 'missing_params/failover', 2, 'a value', None, False, '')
R10 = ('invalid_failover_header', 'failover', 'invalid_failover_header/setCallParking.failover', 2, 'callback, system:hangup, or vm: and a mailbox', None, False, '')
R11 = ('missing_language', 'language', 'missing_language/language', 0, 'a value', None, False, '')
R12 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R13 = ('invalid_destination', 'destination', 'invalid_destination/destination', 0, 'parker, the main account or a sub-account', None, False, '')
R14 = ('invalid_destination', 'destination', 'invalid_destination/destination.required', 0, 'a value', None, False, '')
R15 = ('missing_params', 'delay', 'missing_params/delay', 2, 'a value', None, False, '')
R16 = ('missing_params', 'blf_lamps', 'missing_params/blf_lamps', 2, 'a value', None, False, '')
R17 = ('unnamed_status', 'blf_lamps', 'unnamed_status/blf_lamps', 2, 'a whole number from 0 to 10', '0..10', False, '')


def getCallParking(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists call parking entries, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (callparking := params.get('callparking')) is not None:
        seen += 1
        if not (len(callparking) <= 20 and callparking.encode().isdigit()) and callparking != '':
            found += ((R1, callparking, False),)
        elif look and not _lookup_has(look, 'getCallParking.callparking', callparking) and callparking != '':
            found += ((R2, callparking, False),)
    return (found or None) if seen == total else ()


def delCallParking(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a call parking entry."""
    found: Findings = ()
    seen = 1
    total = len(params)
    callparking = params.get('callparking')
    if callparking:
        if not (len(callparking) <= 20 and callparking.encode().isdigit()):
            found += ((R1, callparking, False),)
        elif look and not _lookup_has(look, 'getCallParking.callparking', callparking):
            found += ((R2, callparking, False),)
    else:
        if callparking is None:
            seen -= 1
        elif callparking != '':
            return ()
        found += ((R3, callparking, False),)
    return (found or None) if seen == total else ()


def setCallParking(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a call parking entry, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 8
    total = len(params)
    if (callparking := params.get('callparking')) is not None:
        seen += 1
        if not (len(callparking) <= 20 and callparking.encode().isdigit()) and callparking != '':
            found += ((R1, callparking, False),)
        elif look and not _lookup_has(look, 'getCallParking.callparking', callparking) and callparking != '':
            found += ((R2, callparking, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R4, name, False),)
    timeout = params.get('timeout')
    if timeout:
        if not (len(timeout) <= 6 and timeout.encode().isdigit()):
            found += ((R5, timeout, False),)
    else:
        if timeout is None:
            seen -= 1
        elif timeout != '':
            return ()
        found += ((R6, timeout, False),)
    music = params.get('music')
    if music:
        if not (plain(music) or _text(music)):
            return ()
        if (music and music != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music):
            found += ((R7, music, False),)
    else:
        if music is None:
            seen -= 1
        elif music != '':
            return ()
        found += ((R8, music, False),)
    if (failover := params.get('failover')) not in SET_PARKING_FAILOVER:
        if not failover:
            if failover is None:
                seen -= 1
            elif failover != '':
                return ()
            found += ((R9, failover, True),)
        elif not MATCH_PARKING_FAILOVER_2(failover):
            found += ((R10, failover, True),)
    if (language := params.get('language')) not in SET_LANGUAGE:
        if not language:
            if language is None:
                seen -= 1
            elif language != '':
                return ()
            found += ((R11, language, False),)
        else:
            found += ((R12, language, False),)
    destination = params.get('destination')
    if destination:
        if destination.encode().strip(CLASS_PARKING_DESTINATION):
            found += ((R13, destination, False),)
    else:
        if destination is None:
            seen -= 1
        elif destination != '':
            return ()
        found += ((R14, destination, False),)
    delay = params.get('delay')
    if delay:
        if not (plain(delay) or _text(delay)):
            return ()
    else:
        if delay is None:
            seen -= 1
        elif delay != '':
            return ()
        found += ((R15, delay, True),)
    if (blf_lamps := params.get('blf_lamps')) not in RANGE_0_10_1:
        if not blf_lamps:
            if blf_lamps is None:
                seen -= 1
            elif blf_lamps != '':
                return ()
            found += ((R16, blf_lamps, True),)
        else:
            found += ((R17, blf_lamps, True),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'getCallParking': (getCallParking, {}, ('callparking',)),
    'delCallParking': (delCallParking, {}, ('callparking',)),
    'setCallParking': (setCallParking, {}, ('callparking', 'name', 'timeout', 'music', 'failover', 'language', 'destination', 'delay', 'blf_lamps')),
}
