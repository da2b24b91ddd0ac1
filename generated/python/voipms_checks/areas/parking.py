"""Checks of the area parking. Generated from the catalog by `voipms-rules generate`; do not edit."""

# fmt: off

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from voipms_checks._check import Entry
    from voipms_checks._report import Rule

    Get = Callable[[str], Any]
    Lookups = Mapping[str, Collection[str]] | None

from voipms_checks._primitives import (
    lookup_has as _lookup_has,
    matches as _matches,
)

CLASS_PARKING_DESTINATION = '-.0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
PATTERN_PARKING_FAILOVER_2 = r'vm\x3A[0-9]{1,20}'
RANGE_0_10_1 = frozenset(map(str, range(0, 11, 1)))
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_PARKING_FAILOVER = frozenset({'callback', 'system:hangup'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_callparking', 'callparking', 'invalid_callparking/callparking', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_callparking', 'callparking', 'invalid_callparking/callparking.unknown', 0, "one of getCallParking's callparking values", None, False, '')
R3 = ('missing_callparking', 'callparking', 'missing_callparking/callparking', 0, 'a value', None, False, '')
R4 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R5 = ('invalid_timeout', 'timeout', 'invalid_timeout/timeout', 0, '1 to 6 digits', '1..6', False, '')
R6 = ('missing_timeout', 'timeout', 'missing_timeout/timeout', 0, 'a value', None, False, '')
R7 = ('invalid_musiconhold', 'music', 'invalid_musiconhold/music.unknown', 0, "one of getMusicOnHold's value values", None, False, '')
R8 = ('missing_musiconhold', 'music', 'missing_musiconhold/music', 0, 'a value', None, False, '')
R9 = ('invalid_failover_header', 'failover', 'invalid_failover_header/setCallParking.failover', 2, 'callback, system:hangup, or vm: and a mailbox', None, False, '')
R10 = ('missing_params', 'failover', 'missing_params/failover', 2, 'a value', None, False, '')
R11 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R12 = ('missing_language', 'language', 'missing_language/language', 0, 'a value', None, False, '')
R13 = ('invalid_destination', 'destination', 'invalid_destination/destination.required', 0, 'a value', None, False, '')
R14 = ('invalid_destination', 'destination', 'invalid_destination/destination', 0, 'parker, the main account or a sub-account', None, False, '')
R15 = ('missing_params', 'delay', 'missing_params/delay', 2, 'a value', None, False, '')
R16 = ('unnamed_status', 'blf_lamps', 'unnamed_status/blf_lamps', 2, 'a whole number from 0 to 10', '0..10', False, '')
R17 = ('missing_params', 'blf_lamps', 'missing_params/blf_lamps', 2, 'a value', None, False, '')


def getCallParking(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists call parking entries, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    callparking = get('callparking')
    if callparking and not (callparking.isdigit() and callparking.isascii() and len(callparking) <= 20):
        add(R1)
    elif callparking and look and not _lookup_has(look, 'getCallParking.callparking', callparking):
        add(R2)
    return found


def delCallParking(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a call parking entry."""
    found: list[Rule] = []
    add = found.append
    callparking = get('callparking')
    if callparking:
        if not (callparking.isdigit() and callparking.isascii() and len(callparking) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getCallParking.callparking', callparking):
            add(R2)
    else:
        add(R3)
    return found


def setCallParking(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a call parking entry, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    callparking = get('callparking')
    if callparking and not (callparking.isdigit() and callparking.isascii() and len(callparking) <= 20):
        add(R1)
    elif callparking and look and not _lookup_has(look, 'getCallParking.callparking', callparking):
        add(R2)
    name = get('name')
    if not name:
        add(R4)
    timeout = get('timeout')
    if timeout:
        if not (timeout.isdigit() and timeout.isascii() and len(timeout) <= 6):
            add(R5)
    else:
        add(R6)
    music = get('music')
    if music:
        if look and not _lookup_has(look, 'getMusicOnHold.value', music):
            add(R7)
    else:
        add(R8)
    failover = get('failover')
    if failover:
        if not (failover in SET_PARKING_FAILOVER or _matches(failover, PATTERN_PARKING_FAILOVER_2)):
            add(R9)
    else:
        add(R10)
    if (language := get('language')) not in SET_LANGUAGE:
        add(R11 if language else R12)
    destination = get('destination')
    if not destination:
        add(R13)
    elif destination.strip(CLASS_PARKING_DESTINATION):
        add(R14)
    delay = get('delay')
    if not delay:
        add(R15)
    if (blf_lamps := get('blf_lamps')) not in RANGE_0_10_1:
        add(R16 if blf_lamps else R17)
    return found


METHODS: "dict[str, Entry]" = {
    'getCallParking': (
        getCallParking,
        frozenset({'callparking'}),
        {},
        ('callparking',),
    ),
    'delCallParking': (
        delCallParking,
        frozenset({'callparking'}),
        {},
        ('callparking',),
    ),
    'setCallParking': (
        setCallParking,
        frozenset({'callparking', 'name', 'timeout', 'music', 'failover', 'language', 'destination', 'delay', 'blf_lamps'}),
        {},
        ('callparking', 'name', 'timeout', 'music', 'failover', 'language', 'destination', 'delay', 'blf_lamps'),
    ),
}
