"""Checks of the area dids. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    date as _date,
    decimal as _decimal,
    email as _email,
    in_set_fold as _in_set_fold,
    integer as _integer,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matches as _matches,
    routing as _routing,
)

CLASS_ACCOUNT = '-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
CLASS_DID = ' ()-.0123456789'
CLASS_INVALID_TRANSCRIPTION_EMAIL = '@'
PATTERN_COUNTRY = r'[A-Za-z]{2}'
PATTERN_LOCALES_ITEM = r'[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3}'
PATTERN_LOCATION_ID = r'[0-9A-Za-z]{1,20}'
RANGE_0_60_5 = frozenset(map(str, range(0, 61, 5)))
SET_AUTH_TYPE = frozenset({'1', '2'})
SET_FLAG = frozenset({'0', '1'})
SET_ROUTING = frozenset({'account', 'cb', 'disa', 'fwd', 'grp', 'ivr', 'none', 'queue', 'recording', 'sip', 'sys', 'tc', 'vm'})
SET_SEARCH_TYPE = frozenset({'contains', 'ends', 'starts'})
SET_VANITY_TYPE = frozenset({'8**', '800', '833', '844', '855', '866', '877', '888'})
SET_YES_NO = frozenset({'no', 'yes'})
RANGE_0_60_5_OR_NONE = RANGE_0_60_5 | {None, ''}
SET_FLAG_OR_NONE = SET_FLAG | {None, ''}
SET_SEARCH_TYPE_OR_NONE = SET_SEARCH_TYPE | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('missing_params', 'vpri', 'missing_params/vpri', 2, 'a value', None, False, '')
R2 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R3 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R4 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity.required', 0, 'a value', None, False, '')
R5 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity', 0, 'a whole number from 1 to 1000000', '1..1000000', False, '')
R6 = ('invalid_state', 'state', 'invalid_state/state', 0, 'a state or a province by its code of two letters', '[A-Za-z]{2}', False, '')
R7 = ('invalid_state', 'state', 'invalid_state/state.unknown', 0, "one of getStates's state values", None, False, '')
R8 = ('missing_state', 'state', 'missing_state/state', 0, 'a value', None, False, '')
R9 = ('invalid_ratecenter', 'ratecenter', 'invalid_ratecenter/ratecenter.required', 0, 'a value', None, False, '')
R10 = ('invalid_ratecenter', 'ratecenter', 'invalid_ratecenter/ratecenter.unknown', 0, "one of getRateCentersUSA's ratecenter values", None, False, '')
R11 = ('invalid_routing_header', 'routing', 'invalid_routing_header/routing', 0, 'header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none', ['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none'], False, '')
R12 = ('missing_routing', 'routing', 'missing_routing/routing', 0, 'a value', None, False, '')
R13 = ('invalid_failover_header', 'failover_busy', 'invalid_failover_header/failover_busy', 0, 'where a call goes when the main routing fails', None, False, '')
R14 = ('invalid_failover_header', 'failover_unreachable', 'invalid_failover_header/failover_unreachable', 0, 'where a call goes when the main routing fails', None, False, '')
R15 = ('invalid_failover_header', 'failover_noanswer', 'invalid_failover_header/failover_noanswer', 0, 'where a call goes when the main routing fails', None, False, '')
R16 = ('invalid_serverpop', 'pop', 'invalid_serverpop/pop', 0, '1 to 6 digits', '1..6', False, '')
R17 = ('invalid_serverpop', 'pop', 'invalid_serverpop/pop.unknown', 0, "one of getServersInfo's server_pop values", None, False, '')
R18 = ('missing_serverpop', 'pop', 'missing_serverpop/pop', 0, 'a value', None, False, '')
R19 = ('invalid_dialtime', 'dialtime', 'invalid_dialtime/dialtime', 0, '1 to 6 digits', '1..6', False, '')
R20 = ('missing_dialtime', 'dialtime', 'missing_dialtime/dialtime', 0, 'a value', None, False, '')
R21 = ('invalid_cnam', 'cnam', 'invalid_cnam/cnam', 0, '0 or 1', ['0', '1'], False, '')
R22 = ('missing_cnam', 'cnam', 'missing_cnam/cnam', 0, 'a value', None, False, '')
R23 = ('invalid_calleridprefix', 'callerid_prefix', 'invalid_calleridprefix/callerid_prefix', 0, 'at most 19 characters', 19, False, 'characters')
R24 = ('invalid_note', 'note', 'invalid_note/note', 0, 'at most 49 characters', 49, False, 'characters')
R25 = ('invalid_billingtype', 'billing_type', 'invalid_billingtype/billing_type', 0, '1 or 2', ['1', '2'], False, '')
R26 = ('missing_billingtype', 'billing_type', 'missing_billingtype/billing_type', 1, 'a value', None, False, '')
R27 = ('invalid_province', 'province', 'invalid_province/province', 0, 'a state or a province by its code of two letters', '[A-Za-z]{2}', False, '')
R28 = ('invalid_province', 'province', 'invalid_province/province.unknown', 0, "one of getProvinces's province values", None, False, '')
R29 = ('missing_province', 'province', 'missing_province/province', 0, 'a value', None, False, '')
R30 = ('invalid_ratecenter', 'ratecenter', 'invalid_ratecenter/ratecenter.unknown_can', 0, "one of getRateCentersCAN's ratecenter values", None, False, '')
R31 = ('invalid_did', 'did', 'invalid_did/did.unknown', 1, "one of getDIDsInfo's did values", None, False, '')
R32 = ('invalid_account', 'account', 'invalid_account/account', 0, 'the main account (its number) or a sub-account (number, underscore, name)', None, False, '')
R33 = ('missing_account', 'account', 'missing_account/account', 0, 'a value', None, False, '')
R34 = ('invalid_monthly', 'monthly', 'invalid_monthly/monthly', 0, 'a number from -999999999 to 999999999 with at most 10 decimals', '-999999999..999999999', False, '')
R35 = ('missing_monthly', 'monthly', 'missing_monthly/monthly', 0, 'a value', None, False, '')
R36 = ('invalid_setup', 'setup', 'invalid_setup/setup', 0, 'a number from -999999999 to 999999999 with at most 10 decimals', '-999999999..999999999', False, '')
R37 = ('missing_setup', 'setup', 'missing_setup/setup', 0, 'a value', None, False, '')
R38 = ('invalid_minute', 'minute', 'invalid_minute/minute', 0, 'a number from -999999999 to 999999999 with at most 10 decimals', '-999999999..999999999', False, '')
R39 = ('missing_minute', 'minute', 'missing_minute/minute', 0, 'a value', None, False, '')
R40 = ('invalid_date', 'next_billing', 'invalid_date/next_billing', 0, 'a day, yyyy-mm-dd; 0000-00-00 stands for none', None, False, '')
R41 = ('invalid_carrier', 'carrier', 'invalid_carrier/carrier', 0, '1 to 3 digits', '1..3', False, '')
R42 = ('invalid_carrier', 'carrier', 'invalid_carrier/carrier.unknown', 0, "one of getCarriers's value values", None, False, '')
R43 = ('invalid_countryid', 'country_id', 'invalid_countryid/country_id', 0, '1 to 6 digits', '1..6', False, '')
R44 = ('invalid_countryid', 'country_id', 'invalid_countryid/country_id.unknown', 0, "one of getDIDCountries's value values", None, False, '')
R45 = ('missing_type', 'type', 'missing_type/type', 0, 'a value', None, False, '')
R46 = ('invalid_client', 'client', 'invalid_client/client.filter', 0, 'a reseller client by id, or a sub-account', None, False, '')
R47 = ('missing_countryid', 'country_id', 'missing_countryid/country_id', 0, 'a value', None, False, '')
R48 = ('did_in_use', 'did', 'did_in_use/did.taken', 0, "none of getDIDsInfo's did values", None, False, '')
R49 = ('invalid_location', 'location_id', 'invalid_location/location_id', 0, 'a place on the list for international numbers; letters occur', '[A-Za-z0-9]{1,20}', False, '')
R50 = ('missing_location', 'location_id', 'missing_location/location_id', 0, 'a value', None, False, '')
R51 = ('invalid_digits', 'digits', 'invalid_digits/orderDIDVirtual.digits', 0, 'exactly 3 digits', '3..3', False, '')
R52 = ('missing_digits', 'digits', 'missing_digits/digits', 0, 'a value', None, False, '')
R53 = ('missing_carrier', 'carrier', 'missing_carrier/carrier', 0, 'a value', None, False, '')
R54 = ('invalid_type', 'type', 'invalid_type/search_type', 0, 'starts, contains or ends', ['starts', 'contains', 'ends'], False, '')
R55 = ('missing_query', 'query', 'missing_query/query', 0, 'a value', None, False, '')
R56 = ('missing_query', 'query', 'missing_query/searchDIDsUSA.query', 2, 'a value', None, False, '')
R57 = ('invalid_type', 'type', 'invalid_type/vanity_type', 0, '8**, 800, 833, 844, 855, 866, 877 or 888', ['8**', '800', '833', '844', '855', '866', '877', '888'], False, '')
R58 = ('invalid_query', 'query', 'invalid_query/query', 0, 'exactly 7 characters', 7, False, 'characters')
R59 = ('invalid_record_calls', 'record_calls', 'invalid_record_calls/record_calls', 0, '0 or 1', ['0', '1'], False, '')
R60 = ('missing_transcription_locale', 'transcription_locale', 'missing_transcription_locale/transcription_locale', 0, 'a value when transcribe is 1', None, False, '')
R61 = ('invalid_transcription_locale', 'transcription_locale', 'invalid_transcription_locale/transcription_locale', 0, 'locale codes joined by commas, ten at the most', 10, False, '')
R62 = ('missing_transcription_email', 'transcription_email', 'missing_transcription_email/transcription_email', 0, 'a value when transcribe is 1', None, False, '')
R63 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/at', 0, 'at least one character of [@]', None, False, '')
R64 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/transcription_email', 2, "items joined by ',', each an e-mail address", None, False, '')
R65 = ('unnamed_status', 'transcription_start_delay', 'unnamed_status/transcription_start_delay', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R66 = ('unnamed_status', 'voicemail_threshold', 'unnamed_status/voicemail_threshold', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R67 = ('unnamed_status', 'inbound_dialing_mode', 'unnamed_status/inbound_dialing_mode', 2, '0 or 1', ['0', '1'], False, '')
R68 = ('invalid_transcription_redaction', 'transcription_redaction', 'invalid_transcription_redaction/transcription_redaction', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R69 = ('invalid_transcription_summary', 'transcription_summary', 'invalid_transcription_summary/transcription_summary', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R70 = ('invalid_transcription_sentiment', 'transcription_sentiment', 'invalid_transcription_sentiment/transcription_sentiment', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R71 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    if not (len(items) <= 10):
        return False
    for item in items:
        if not item or not _matches(item, PATTERN_LOCALES_ITEM):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not _email(item):
            return False
    return True


def assignDIDvPRI(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Puts a DID that is billed per minute onto a VPRI."""
    found: list[Rule] = []
    add = found.append
    vpri = get('vpri')
    if not vpri:
        add(R1)
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
    else:
        add(R3)
    return found


def backOrderDIDUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Places a back-order for US DIDs in a given state and rate centre."""
    found: list[Rule] = []
    add = found.append
    quantity = get('quantity')
    if not quantity:
        add(R4)
    elif not _integer(quantity, 1, 1000000, 1, False):
        add(R5)
    state = get('state')
    if state:
        if not _matches(state, PATTERN_COUNTRY):
            add(R6)
        elif look and not _lookup_has(look, 'getStates.state', state):
            add(R7)
    else:
        add(R8)
    ratecenter = get('ratecenter')
    if not ratecenter:
        add(R9)
    elif look and not _lookup_has(look, 'getRateCentersUSA.ratecenter', ratecenter):
        add(R10)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    return found


def backOrderDIDCAN(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Places a back-order for Canadian DIDs in a given province and rate centre."""
    found: list[Rule] = []
    add = found.append
    quantity = get('quantity')
    if not quantity:
        add(R4)
    elif not _integer(quantity, 1, 1000000, 1, False):
        add(R5)
    province = get('province')
    if province:
        if not _matches(province, PATTERN_COUNTRY):
            add(R27)
        elif look and not _lookup_has(look, 'getProvinces.province', province):
            add(R28)
    else:
        add(R29)
    ratecenter = get('ratecenter')
    if not ratecenter:
        add(R9)
    elif look and not _lookup_has(look, 'getRateCentersCAN.ratecenter', ratecenter):
        add(R30)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    return found


def cancelDID(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Cancels a DID and removes it from the account."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    return found


def connectDID(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Hands a DID to a reseller client's sub-account and sets the fees for it."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R32)
    else:
        add(R33)
    monthly = get('monthly')
    if monthly:
        if not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R34)
    else:
        add(R35)
    setup = get('setup')
    if setup:
        if not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R36)
    else:
        add(R37)
    minute = get('minute')
    if minute:
        if not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R38)
    else:
        add(R39)
    next_billing = get('next_billing')
    if next_billing and not (next_billing == '0000-00-00' or _date(next_billing, True, False)):
        add(R40)
    return found


def connectFAX(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Hands a fax DID to a reseller client's sub-account and sets the fees for it."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
    else:
        add(R3)
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R32)
    else:
        add(R33)
    monthly = get('monthly')
    if monthly:
        if not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R34)
    else:
        add(R35)
    setup = get('setup')
    if setup:
        if not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R36)
    else:
        add(R37)
    minute = get('minute')
    if minute:
        if not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
            add(R38)
    else:
        add(R39)
    next_billing = get('next_billing')
    if next_billing and not (next_billing == '0000-00-00' or _date(next_billing, True, False)):
        add(R40)
    return found


def getCarriers(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the carriers for vanity numbers, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    carrier = get('carrier')
    if carrier and not (carrier.isdigit() and carrier.isascii() and len(carrier) <= 3):
        add(R41)
    elif carrier and look and not _lookup_has(look, 'getCarriers.value', carrier):
        add(R42)
    return found


def getDIDCountries(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the countries offering international DIDs of a type, or one country by id."""
    found: list[Rule] = []
    add = found.append
    country_id = get('country_id')
    if country_id and not (country_id.isdigit() and country_id.isascii() and len(country_id) <= 6):
        add(R43)
    elif country_id and look and not _lookup_has(look, 'getDIDCountries.value', country_id):
        add(R44)
    type = get('type')
    if not type:
        add(R45)
    return found


def getDIDsCAN(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists Canadian DIDs for a province and, if given, a rate centre."""
    found: list[Rule] = []
    add = found.append
    province = get('province')
    if province:
        if not _matches(province, PATTERN_COUNTRY):
            add(R27)
        elif look and not _lookup_has(look, 'getProvinces.province', province):
            add(R28)
    else:
        add(R29)
    ratecenter = get('ratecenter')
    if ratecenter and look and not _lookup_has(look, 'getRateCentersCAN.ratecenter', ratecenter):
        add(R30)
    return found


def getDIDvPRI(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the DIDs attached to one VPRI."""
    found: list[Rule] = []
    add = found.append
    vpri = get('vpri')
    if not vpri:
        add(R1)
    return found


def getDIDsInfo(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns DID settings for the whole account, one reseller client, one sub-account or one DID."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client and client.strip(CLASS_ACCOUNT):
        add(R46)
    did = get('did')
    if did and did.strip(CLASS_DID):
        add(R2)
    return found


def getDIDsInternationalGeographic(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists geographic international DIDs of one country."""
    found: list[Rule] = []
    add = found.append
    country_id = get('country_id')
    if country_id:
        if not (country_id.isdigit() and country_id.isascii() and len(country_id) <= 6):
            add(R43)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id):
            add(R44)
    else:
        add(R47)
    return found


def getDIDsInternationalNational(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists national international DIDs of one country."""
    found: list[Rule] = []
    add = found.append
    country_id = get('country_id')
    if country_id:
        if not (country_id.isdigit() and country_id.isascii() and len(country_id) <= 6):
            add(R43)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id):
            add(R44)
    else:
        add(R47)
    return found


def getDIDsInternationalTollFree(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists toll-free international DIDs of one country."""
    found: list[Rule] = []
    add = found.append
    country_id = get('country_id')
    if country_id:
        if not (country_id.isdigit() and country_id.isascii() and len(country_id) <= 6):
            add(R43)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id):
            add(R44)
    else:
        add(R47)
    return found


def getDIDsUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists US DIDs for a state and, if given, a rate centre."""
    found: list[Rule] = []
    add = found.append
    state = get('state')
    if state:
        if not _matches(state, PATTERN_COUNTRY):
            add(R6)
        elif look and not _lookup_has(look, 'getStates.state', state):
            add(R7)
    else:
        add(R8)
    ratecenter = get('ratecenter')
    if ratecenter and look and not _lookup_has(look, 'getRateCentersUSA.ratecenter', ratecenter):
        add(R10)
    return found


def getInternationalTypes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the types of international DID, or returns only the one whose code is given."""
    found: list[Rule] = []
    return found


def getProvinces(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the provinces of Canada."""
    found: list[Rule] = []
    return found


def getRateCentersCAN(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the rate centres of a Canadian province."""
    found: list[Rule] = []
    add = found.append
    province = get('province')
    if province:
        if not _matches(province, PATTERN_COUNTRY):
            add(R27)
        elif look and not _lookup_has(look, 'getProvinces.province', province):
            add(R28)
    else:
        add(R29)
    return found


def getRateCentersUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the rate centres of a US state."""
    found: list[Rule] = []
    add = found.append
    state = get('state')
    if state:
        if not _matches(state, PATTERN_COUNTRY):
            add(R6)
        elif look and not _lookup_has(look, 'getStates.state', state):
            add(R7)
    else:
        add(R8)
    return found


def getStates(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the states of the USA."""
    found: list[Rule] = []
    return found


def getVPRIs(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists VPRIs."""
    found: list[Rule] = []
    return found


def orderDID(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders one DID and adds it to the account."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', did):
            add(R48)
    else:
        add(R3)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def orderDIDInternationalGeographic(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders geographic international DIDs and adds them to the account."""
    found: list[Rule] = []
    add = found.append
    location_id = get('location_id')
    if location_id:
        if not _matches(location_id, PATTERN_LOCATION_ID):
            add(R49)
    else:
        add(R50)
    quantity = get('quantity')
    if not quantity:
        add(R4)
    elif not _integer(quantity, 1, 1000000, 1, False):
        add(R5)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def orderDIDInternationalNational(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders national international DIDs and adds them to the account."""
    found: list[Rule] = []
    add = found.append
    location_id = get('location_id')
    if location_id:
        if not _matches(location_id, PATTERN_LOCATION_ID):
            add(R49)
    else:
        add(R50)
    quantity = get('quantity')
    if not quantity:
        add(R4)
    elif not _integer(quantity, 1, 1000000, 1, False):
        add(R5)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def orderDIDInternationalTollFree(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders toll-free international DIDs and adds them to the account."""
    found: list[Rule] = []
    add = found.append
    location_id = get('location_id')
    if location_id:
        if not _matches(location_id, PATTERN_LOCATION_ID):
            add(R49)
    else:
        add(R50)
    quantity = get('quantity')
    if not quantity:
        add(R4)
    elif not _integer(quantity, 1, 1000000, 1, False):
        add(R5)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def orderDIDVirtual(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders one virtual DID and adds it to the account."""
    found: list[Rule] = []
    add = found.append
    digits = get('digits')
    if digits:
        if not (digits.isdigit() and digits.isascii() and len(digits) == 3):
            add(R51)
    else:
        add(R52)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def orderTollFree(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders one toll-free number and adds it to the account."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', did):
            add(R48)
    else:
        add(R3)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def orderVanity(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Orders one vanity toll-free number and adds it to the account."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', did):
            add(R48)
    else:
        add(R3)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    carrier = get('carrier')
    if carrier:
        if not (carrier.isdigit() and carrier.isascii() and len(carrier) <= 3):
            add(R41)
        elif look and not _lookup_has(look, 'getCarriers.value', carrier):
            add(R42)
    else:
        add(R53)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R32)
    monthly = get('monthly')
    if monthly and not _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R34)
    setup = get('setup')
    if setup and not _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R36)
    minute = get('minute')
    if minute and not _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10):
        add(R38)
    return found


def removeDIDvPRI(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Detaches a DID from a VPRI."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
    else:
        add(R3)
    return found


def searchDIDsCAN(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds Canadian DIDs whose number starts with, contains or ends with a pattern."""
    found: list[Rule] = []
    add = found.append
    province = get('province')
    if province and not _matches(province, PATTERN_COUNTRY):
        add(R27)
    elif province and look and not _lookup_has(look, 'getProvinces.province', province):
        add(R28)
    if (type := get('type')) not in SET_SEARCH_TYPE:
        add(R54 if type else R45)
    query = get('query')
    if not query:
        add(R55)
    return found


def searchDIDsUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds US DIDs whose number starts with, contains or ends with a pattern."""
    found: list[Rule] = []
    add = found.append
    state = get('state')
    if state and not _matches(state, PATTERN_COUNTRY):
        add(R6)
    elif state and look and not _lookup_has(look, 'getStates.state', state):
        add(R7)
    if (type := get('type')) not in SET_SEARCH_TYPE:
        add(R54 if type else R45)
    query = get('query')
    if not query:
        add(R56)
    return found


def searchTollFreeCanUS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds toll-free numbers for the USA and Canada, or lists all when no search is given."""
    found: list[Rule] = []
    add = found.append
    if get('type') not in SET_SEARCH_TYPE_OR_NONE:
        add(R54)
    return found


def searchTollFreeUSA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds toll-free numbers for the USA, or lists all when no search is given."""
    found: list[Rule] = []
    add = found.append
    if get('type') not in SET_SEARCH_TYPE_OR_NONE:
        add(R54)
    return found


def searchVanity(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Finds vanity toll-free numbers matching a pattern."""
    found: list[Rule] = []
    add = found.append
    if (type := get('type')) not in SET_VANITY_TYPE:
        add(R57 if type else R45)
    query = get('query')
    if query:
        if not (len(query) == 7):
            add(R58)
    else:
        add(R55)
    return found


def setDIDBillingType(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Switches a DID between per-minute and flat billing."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    return found


def setDIDInfo(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates the routing, failovers and other settings of a DID."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R13)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R14)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R15)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    dialtime = get('dialtime')
    if dialtime:
        if not (dialtime.isdigit() and dialtime.isascii() and len(dialtime) <= 6):
            add(R19)
    else:
        add(R20)
    if (cnam := get('cnam')) not in SET_FLAG:
        add(R21 if cnam else R22)
    callerid_prefix = get('callerid_prefix')
    if callerid_prefix and not (len(callerid_prefix) <= 19):
        add(R23)
    note = get('note')
    if note and not (len(note) <= 49):
        add(R24)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        add(R25 if billing_type else R26)
    if get('record_calls') not in SET_FLAG_OR_NONE:
        add(R59)
    transcribe = get('transcribe')
    transcription_locale = get('transcription_locale')
    if transcribe == '1' and not transcription_locale:
        add(R60)
    if transcription_locale and not _list_1(transcription_locale):
        add(R61)
    transcription_email = get('transcription_email')
    if transcribe == '1' and not transcription_email:
        add(R62)
    if transcription_email and not any(map(CLASS_INVALID_TRANSCRIPTION_EMAIL.__contains__, transcription_email)):
        add(R63)
    elif transcription_email and not _list_2(transcription_email):
        add(R64)
    if get('transcription_start_delay') not in RANGE_0_60_5_OR_NONE:
        add(R65)
    if get('voicemail_threshold') not in RANGE_0_60_5_OR_NONE:
        add(R66)
    if get('inbound_dialing_mode') not in SET_FLAG_OR_NONE:
        add(R67)
    transcription_redaction = get('transcription_redaction')
    if transcription_redaction and not _in_set_fold(transcription_redaction, SET_YES_NO):
        add(R68)
    transcription_summary = get('transcription_summary')
    if transcription_summary and not _in_set_fold(transcription_summary, SET_YES_NO):
        add(R69)
    transcription_sentiment = get('transcription_sentiment')
    if transcription_sentiment and not _in_set_fold(transcription_sentiment, SET_YES_NO):
        add(R70)
    return found


def setDIDPOP(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Moves a DID to another point of presence."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    pop = get('pop')
    if pop:
        if not (pop.isdigit() and pop.isascii() and len(pop) <= 6):
            add(R16)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            add(R17)
    else:
        add(R18)
    return found


def setDIDRouting(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Changes the main routing of a DID."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R11)
    else:
        add(R12)
    return found


def setDIDVoicemail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Changes the mailbox attached to a DID."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    return found


def unconnectDID(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Detaches a DID from a reseller client sub-account."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R31)
    else:
        add(R3)
    return found


def unconnectFAX(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Detaches a fax DID from a reseller client sub-account."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R2)
    else:
        add(R3)
    return found


def getBackOrders(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists all backordered DIDs, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R71)
    return found


METHODS: "dict[str, Entry]" = {
    'assignDIDvPRI': (
        assignDIDvPRI,
        frozenset({'vpri', 'did'}),
        {},
        ('vpri', 'did'),
    ),
    'backOrderDIDUSA': (
        backOrderDIDUSA,
        frozenset({'quantity', 'state', 'ratecenter', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'test'}),
        {},
        ('quantity', 'state', 'ratecenter', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'test'),
    ),
    'backOrderDIDCAN': (
        backOrderDIDCAN,
        frozenset({'quantity', 'province', 'ratecenter', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'test'}),
        {},
        ('quantity', 'province', 'ratecenter', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'test'),
    ),
    'cancelDID': (
        cancelDID,
        frozenset({'did', 'cancelcomment', 'portout', 'test'}),
        {},
        ('did', 'cancelcomment', 'portout', 'test'),
    ),
    'connectDID': (
        connectDID,
        frozenset({'did', 'account', 'monthly', 'setup', 'minute', 'next_billing', 'dont_charge_setup', 'dont_charge_monthly'}),
        {},
        ('did', 'account', 'monthly', 'setup', 'minute', 'next_billing', 'dont_charge_setup', 'dont_charge_monthly'),
    ),
    'connectFAX': (
        connectFAX,
        frozenset({'did', 'account', 'monthly', 'setup', 'minute', 'next_billing', 'dont_charge_setup', 'dont_charge_monthly'}),
        {},
        ('did', 'account', 'monthly', 'setup', 'minute', 'next_billing', 'dont_charge_setup', 'dont_charge_monthly'),
    ),
    'getCarriers': (
        getCarriers,
        frozenset({'carrier'}),
        {},
        ('carrier',),
    ),
    'getDIDCountries': (
        getDIDCountries,
        frozenset({'country_id', 'type'}),
        {},
        ('country_id', 'type'),
    ),
    'getDIDsCAN': (
        getDIDsCAN,
        frozenset({'province', 'ratecenter'}),
        {},
        ('province', 'ratecenter'),
    ),
    'getDIDvPRI': (
        getDIDvPRI,
        frozenset({'vpri'}),
        {},
        ('vpri',),
    ),
    'getDIDsInfo': (
        getDIDsInfo,
        frozenset({'client', 'did'}),
        {},
        ('client', 'did'),
    ),
    'getDIDsInternationalGeographic': (
        getDIDsInternationalGeographic,
        frozenset({'country_id'}),
        {},
        ('country_id',),
    ),
    'getDIDsInternationalNational': (
        getDIDsInternationalNational,
        frozenset({'country_id'}),
        {},
        ('country_id',),
    ),
    'getDIDsInternationalTollFree': (
        getDIDsInternationalTollFree,
        frozenset({'country_id'}),
        {},
        ('country_id',),
    ),
    'getDIDsUSA': (
        getDIDsUSA,
        frozenset({'state', 'ratecenter'}),
        {},
        ('state', 'ratecenter'),
    ),
    'getInternationalTypes': (
        getInternationalTypes,
        frozenset({'type'}),
        {},
        ('type',),
    ),
    'getProvinces': (
        getProvinces,
        frozenset(),
        {},
        (),
    ),
    'getRateCentersCAN': (
        getRateCentersCAN,
        frozenset({'province'}),
        {},
        ('province',),
    ),
    'getRateCentersUSA': (
        getRateCentersUSA,
        frozenset({'state'}),
        {},
        ('state',),
    ),
    'getStates': (
        getStates,
        frozenset(),
        {},
        (),
    ),
    'getVPRIs': (
        getVPRIs,
        frozenset({'vpri'}),
        {},
        ('vpri',),
    ),
    'orderDID': (
        orderDID,
        frozenset({'did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'orderDIDInternationalGeographic': (
        orderDIDInternationalGeographic,
        frozenset({'location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'billing_type', 'note', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'billing_type', 'note', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'orderDIDInternationalNational': (
        orderDIDInternationalNational,
        frozenset({'location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'billing_type', 'note', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'billing_type', 'note', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'orderDIDInternationalTollFree': (
        orderDIDInternationalTollFree,
        frozenset({'location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'orderDIDVirtual': (
        orderDIDVirtual,
        frozenset({'digits', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('digits', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'orderTollFree': (
        orderTollFree,
        frozenset({'did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'orderVanity': (
        orderVanity,
        frozenset({'did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'carrier', 'account', 'monthly', 'setup', 'minute', 'test'}),
        {},
        ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'carrier', 'account', 'monthly', 'setup', 'minute', 'test'),
    ),
    'removeDIDvPRI': (
        removeDIDvPRI,
        frozenset({'vpri', 'did'}),
        {},
        ('vpri', 'did'),
    ),
    'searchDIDsCAN': (
        searchDIDsCAN,
        frozenset({'province', 'type', 'query'}),
        {},
        ('province', 'type', 'query'),
    ),
    'searchDIDsUSA': (
        searchDIDsUSA,
        frozenset({'state', 'type', 'query'}),
        {},
        ('state', 'type', 'query'),
    ),
    'searchTollFreeCanUS': (
        searchTollFreeCanUS,
        frozenset({'type', 'query'}),
        {},
        ('type', 'query'),
    ),
    'searchTollFreeUSA': (
        searchTollFreeUSA,
        frozenset({'type', 'query'}),
        {},
        ('type', 'query'),
    ),
    'searchVanity': (
        searchVanity,
        frozenset({'type', 'query'}),
        {},
        ('type', 'query'),
    ),
    'setDIDBillingType': (
        setDIDBillingType,
        frozenset({'did', 'billing_type'}),
        {},
        ('did', 'billing_type'),
    ),
    'setDIDInfo': (
        setDIDInfo,
        frozenset({'did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'port_out_pin', 'billing_type', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'voicemail_threshold', 'inbound_dialing_mode', 'transcription_redaction', 'transcription_summary', 'transcription_sentiment', 'sms_sipaccount_enabled', 'sms_sipaccount'}),
        {'transcription_locale': ('0', '1', ','), 'transcription_email': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None)},
        ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'port_out_pin', 'billing_type', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'voicemail_threshold', 'inbound_dialing_mode', 'transcription_redaction', 'transcription_summary', 'transcription_sentiment', 'sms_sipaccount_enabled', 'sms_sipaccount'),
    ),
    'setDIDPOP': (
        setDIDPOP,
        frozenset({'did', 'pop'}),
        {},
        ('did', 'pop'),
    ),
    'setDIDRouting': (
        setDIDRouting,
        frozenset({'did', 'routing'}),
        {},
        ('did', 'routing'),
    ),
    'setDIDVoicemail': (
        setDIDVoicemail,
        frozenset({'did', 'voicemail'}),
        {},
        ('did', 'voicemail'),
    ),
    'unconnectDID': (
        unconnectDID,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'unconnectFAX': (
        unconnectFAX,
        frozenset({'did'}),
        {},
        ('did',),
    ),
    'getBackOrders': (
        getBackOrders,
        frozenset({'id'}),
        {},
        ('id',),
    ),
}
