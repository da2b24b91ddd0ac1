"""Checks of the area dids. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    common_email as _common_email,
    date_form as _date_form,
    day as _day,
    decimal as _decimal,
    email as _email,
    in_set_fold as _in_set_fold,
    known_day as _known_day,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matcher as _matcher,
    text as _text,
)

CLASS_DID = b' ()-.0123456789'
NO_ROUTING = frozenset({'none:'})
SET_ROUTING = frozenset({'account', 'cb', 'disa', 'fwd', 'grp', 'ivr', 'none', 'queue', 'recording', 'sip', 'sys', 'tc', 'vm'})
TEXT_NONE = frozenset({'none'})
TEXT_NONE_OR_NO_ROUTING = TEXT_NONE | NO_ROUTING
TEXT_NONE_OR_NO_ROUTING_OR_EMPTY = TEXT_NONE_OR_NO_ROUTING | {''}
SET_FLAG = frozenset({'0', '1'})
SET_AUTH_TYPE = frozenset({'1', '2'})
SOME_INVALID_DID = frozenset(' ()+-.')
CLASS_ACCOUNT = b'-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
TEXT_0000_2D00_2D00 = frozenset({'0000-00-00'})
TEXT_0000_2D00_2D00_OR_EMPTY = TEXT_0000_2D00_2D00 | {''}
SET_SEARCH_TYPE = frozenset({'contains', 'ends', 'starts'})
SET_SEARCH_TYPE_OR_EMPTY = SET_SEARCH_TYPE | {''}
SET_VANITY_TYPE = frozenset({'8**', '800', '833', '844', '855', '866', '877', '888'})
SET_FLAG_OR_EMPTY = SET_FLAG | {''}
MATCH_LOCALES_ITEM_1_10_BY_2C = _matcher(globals(), 'MATCH_LOCALES_ITEM_1_10_BY_2C', r'(?>[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})(?>,(?>[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})){0,9}+')
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)
RANGE_0_60_5 = frozenset(map(str, range(0, 61, 5)))
RANGE_0_60_5_OR_EMPTY = RANGE_0_60_5 | {''}
SPELT_YES_NO = frozenset({'NO', 'No', 'YES', 'Yes', 'no', 'yes'})
SPELT_YES_NO_OR_EMPTY = SPELT_YES_NO | {''}
SET_YES_NO = frozenset({'no', 'yes'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('missing_params', 'vpri', 'missing_params/vpri', 2, 'a value', None, False, '')
R2 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R3 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R4 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity', 0, 'a whole number from 1 to 1000000', '1..1000000', False, '')
R5 = ('invalid_quantity', 'quantity', 'invalid_quantity/quantity.required', 0, 'a value', None, False, '')
R6 = ('invalid_state', 'state', 'invalid_state/state', 0, 'a state or a province by its code of two letters', '[A-Za-z]{2}', False, '')
R7 = ('invalid_state', 'state', 'invalid_state/state.unknown', 0, "one of getStates's state values", None, False, '')
R8 = ('missing_state', 'state', 'missing_state/state', 0, 'a value', None, False, '')
R9 = ('invalid_ratecenter', 'ratecenter', 'invalid_ratecenter/ratecenter.unknown', 2, "one of getRateCentersUSA's ratecenter values", None, False, '')
R10 = ('invalid_ratecenter', 'ratecenter', 'invalid_ratecenter/ratecenter.required', 0, 'a value', None, False, '')
R11 = ('missing_routing', 'routing', 'missing_routing/routing', 0, 'a value', None, False, '')
R12 = ('invalid_routing_header', 'routing', 'invalid_routing_header/routing', 0, 'header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none', ['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none'], False, '')
R13 = ('invalid_failover_header', 'failover_busy', 'invalid_failover_header/failover_busy', 0, 'where a call goes when the main routing fails', None, False, '')
R14 = ('invalid_failover_header', 'failover_unreachable', 'invalid_failover_header/failover_unreachable', 0, 'where a call goes when the main routing fails', None, False, '')
R15 = ('invalid_failover_header', 'failover_noanswer', 'invalid_failover_header/failover_noanswer', 0, 'where a call goes when the main routing fails', None, False, '')
R16 = ('invalid_serverpop', 'pop', 'invalid_serverpop/pop', 0, '1 to 6 digits', '1..6', False, '')
R17 = ('invalid_serverpop', 'pop', 'invalid_serverpop/pop.unknown', 0, "one of getServersInfo's server_pop values", None, False, '')
R18 = ('missing_serverpop', 'pop', 'missing_serverpop/pop', 0, 'a value', None, False, '')
R19 = ('invalid_dialtime', 'dialtime', 'invalid_dialtime/dialtime', 0, '1 to 6 digits', '1..6', False, '')
R20 = ('missing_dialtime', 'dialtime', 'missing_dialtime/dialtime', 0, 'a value', None, False, '')
R21 = ('missing_cnam', 'cnam', 'missing_cnam/cnam', 0, 'a value', None, False, '')
R22 = ('invalid_cnam', 'cnam', 'invalid_cnam/cnam', 0, '0 or 1', ['0', '1'], False, '')
R23 = ('invalid_calleridprefix', 'callerid_prefix', 'invalid_calleridprefix/callerid_prefix', 0, 'at most 19 characters', 19, False, 'characters')
R24 = ('invalid_note', 'note', 'invalid_note/note', 0, 'at most 49 characters', 49, False, 'characters')
R25 = ('missing_billingtype', 'billing_type', 'missing_billingtype/billing_type', 1, 'a value', None, False, '')
R26 = ('invalid_billingtype', 'billing_type', 'invalid_billingtype/billing_type', 0, '1 or 2', ['1', '2'], False, '')
R27 = ('invalid_province', 'province', 'invalid_province/province', 0, 'a state or a province by its code of two letters', '[A-Za-z]{2}', False, '')
R28 = ('invalid_province', 'province', 'invalid_province/province.unknown', 0, "one of getProvinces's province values", None, False, '')
R29 = ('missing_province', 'province', 'missing_province/province', 0, 'a value', None, False, '')
R30 = ('invalid_ratecenter', 'ratecenter', 'invalid_ratecenter/ratecenter.unknown_can', 2, "one of getRateCentersCAN's ratecenter values", None, False, '')
R31 = ('invalid_did', 'did', 'invalid_did/did.unknown', 1, "one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits", None, False, '')
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
R44 = ('invalid_countryid', 'country_id', 'invalid_countryid/country_id.unknown', 2, "one of getDIDCountries's value values", None, False, '')
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
R60 = ('invalid_transcription_locale', 'transcription_locale', 'invalid_transcription_locale/transcription_locale', 0, 'locale codes joined by commas, ten at the most', 10, False, '')
R61 = ('missing_transcription_locale', 'transcription_locale', 'missing_transcription_locale/transcription_locale', 0, 'a value when transcribe is 1', None, False, '')
R62 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/at', 0, 'at least one character of [@]', None, False, '')
R63 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/transcription_email', 2, "items joined by ',', each an e-mail address", None, False, '')
R64 = ('missing_transcription_email', 'transcription_email', 'missing_transcription_email/transcription_email', 0, 'a value when transcribe is 1', None, False, '')
R65 = ('unnamed_status', 'transcription_start_delay', 'unnamed_status/transcription_start_delay', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R66 = ('unnamed_status', 'voicemail_threshold', 'unnamed_status/voicemail_threshold', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R67 = ('unnamed_status', 'inbound_dialing_mode', 'unnamed_status/inbound_dialing_mode', 2, '0 or 1', ['0', '1'], False, '')
R68 = ('invalid_transcription_redaction', 'transcription_redaction', 'invalid_transcription_redaction/transcription_redaction', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R69 = ('invalid_transcription_summary', 'transcription_summary', 'invalid_transcription_summary/transcription_summary', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R70 = ('invalid_transcription_sentiment', 'transcription_sentiment', 'invalid_transcription_sentiment/transcription_sentiment', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R71 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not (len(item) < 65 and MATCH_EMAIL(item) or _email(item)):
            return False
    return True


def assignDIDvPRI(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Puts a DID that is billed per minute onto a VPRI."""
    found: Findings = ()
    seen = 2
    total = len(params)
    vpri = params.get('vpri')
    if vpri:
        if not (plain(vpri) or _text(vpri)):
            return ()
    else:
        if vpri is None:
            seen -= 1
        elif vpri != '':
            return ()
        found += ((R1, vpri, True),)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    return (found or None) if seen == total else ()


def backOrderDIDUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Places a back-order for US DIDs in a given state and rate centre."""
    found: Findings = ()
    seen = 8
    total = len(params)
    get = params.get
    quantity = get('quantity')
    if quantity:
        if not (len(quantity) <= 7 and quantity.encode().isdigit() and quantity >= '1' and (len(quantity) < 7 or quantity <= '1000000')):
            found += ((R4, quantity, False),)
    else:
        if quantity is None:
            seen -= 1
        elif quantity != '':
            return ()
        found += ((R5, quantity, False),)
    state = get('state')
    if state:
        if not (len(state) == 2 and state.encode().isalpha()):
            found += ((R6, state, False),)
        elif look and not _lookup_has(look, 'getStates.state', state):
            found += ((R7, state, False),)
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    ratecenter = get('ratecenter')
    if ratecenter:
        if not (plain(ratecenter) or _text(ratecenter)):
            return ()
        if look and not _lookup_has(look, 'getRateCentersUSA.ratecenter', ratecenter):
            found += ((R9, ratecenter, True),)
    else:
        if ratecenter is None:
            seen -= 1
        elif ratecenter != '':
            return ()
        found += ((R10, ratecenter, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def backOrderDIDCAN(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Places a back-order for Canadian DIDs in a given province and rate centre."""
    found: Findings = ()
    seen = 8
    total = len(params)
    get = params.get
    quantity = get('quantity')
    if quantity:
        if not (len(quantity) <= 7 and quantity.encode().isdigit() and quantity >= '1' and (len(quantity) < 7 or quantity <= '1000000')):
            found += ((R4, quantity, False),)
    else:
        if quantity is None:
            seen -= 1
        elif quantity != '':
            return ()
        found += ((R5, quantity, False),)
    province = get('province')
    if province:
        if not (len(province) == 2 and province.encode().isalpha()):
            found += ((R27, province, False),)
        elif look and not _lookup_has(look, 'getProvinces.province', province):
            found += ((R28, province, False),)
    else:
        if province is None:
            seen -= 1
        elif province != '':
            return ()
        found += ((R29, province, False),)
    ratecenter = get('ratecenter')
    if ratecenter:
        if not (plain(ratecenter) or _text(ratecenter)):
            return ()
        if look and not _lookup_has(look, 'getRateCentersCAN.ratecenter', ratecenter):
            found += ((R30, ratecenter, True),)
    else:
        if ratecenter is None:
            seen -= 1
        elif ratecenter != '':
            return ()
        found += ((R10, ratecenter, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def cancelDID(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Cancels a DID and removes it from the account."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (cancelcomment := params.get('cancelcomment')) is not None:
        if not (plain(cancelcomment) or _text(cancelcomment)):
            return ()
        seen += 1
    if (portout := params.get('portout')) is not None:
        if not (plain(portout) or _text(portout)):
            return ()
        seen += 1
    if (test := params.get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def connectDID(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Hands a DID to a reseller client's sub-account and sets the fees for it."""
    found: Findings = ()
    seen = 5
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    account = params.get('account')
    if account:
        if account.encode().strip(CLASS_ACCOUNT):
            found += ((R32, account, False),)
    else:
        if account is None:
            seen -= 1
        elif account != '':
            return ()
        found += ((R33, account, False),)
    monthly = params.get('monthly')
    if monthly:
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R34, monthly, False),)
    else:
        if monthly is None:
            seen -= 1
        elif monthly != '':
            return ()
        found += ((R35, monthly, False),)
    setup = params.get('setup')
    if setup:
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R36, setup, False),)
    else:
        if setup is None:
            seen -= 1
        elif setup != '':
            return ()
        found += ((R37, setup, False),)
    minute = params.get('minute')
    if minute:
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R38, minute, False),)
    else:
        if minute is None:
            seen -= 1
        elif minute != '':
            return ()
        found += ((R39, minute, False),)
    if seen == total:
        return found or None
    next_billing = params.get('next_billing')
    _day_next_billing = _known_day(next_billing) or (next_billing and _day(next_billing))
    if next_billing is not None:
        seen += 1
        if next_billing not in TEXT_0000_2D00_2D00_OR_EMPTY and not (_day_next_billing and (len(next_billing) == 10 or _date_form(next_billing, True, False))):
            found += ((R40, next_billing, False),)
    if (dont_charge_setup := params.get('dont_charge_setup')) is not None:
        if not (plain(dont_charge_setup) or _text(dont_charge_setup)):
            return ()
        seen += 1
    if (dont_charge_monthly := params.get('dont_charge_monthly')) is not None:
        if not (plain(dont_charge_monthly) or _text(dont_charge_monthly)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def connectFAX(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Hands a fax DID to a reseller client's sub-account and sets the fees for it."""
    found: Findings = ()
    seen = 5
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    account = params.get('account')
    if account:
        if account.encode().strip(CLASS_ACCOUNT):
            found += ((R32, account, False),)
    else:
        if account is None:
            seen -= 1
        elif account != '':
            return ()
        found += ((R33, account, False),)
    monthly = params.get('monthly')
    if monthly:
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R34, monthly, False),)
    else:
        if monthly is None:
            seen -= 1
        elif monthly != '':
            return ()
        found += ((R35, monthly, False),)
    setup = params.get('setup')
    if setup:
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R36, setup, False),)
    else:
        if setup is None:
            seen -= 1
        elif setup != '':
            return ()
        found += ((R37, setup, False),)
    minute = params.get('minute')
    if minute:
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)):
            found += ((R38, minute, False),)
    else:
        if minute is None:
            seen -= 1
        elif minute != '':
            return ()
        found += ((R39, minute, False),)
    if seen == total:
        return found or None
    next_billing = params.get('next_billing')
    _day_next_billing = _known_day(next_billing) or (next_billing and _day(next_billing))
    if next_billing is not None:
        seen += 1
        if next_billing not in TEXT_0000_2D00_2D00_OR_EMPTY and not (_day_next_billing and (len(next_billing) == 10 or _date_form(next_billing, True, False))):
            found += ((R40, next_billing, False),)
    if (dont_charge_setup := params.get('dont_charge_setup')) is not None:
        if not (plain(dont_charge_setup) or _text(dont_charge_setup)):
            return ()
        seen += 1
    if (dont_charge_monthly := params.get('dont_charge_monthly')) is not None:
        if not (plain(dont_charge_monthly) or _text(dont_charge_monthly)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getCarriers(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the carriers for vanity numbers, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (carrier := params.get('carrier')) is not None:
        seen += 1
        if not (len(carrier) <= 3 and carrier.encode().isdigit()) and carrier != '':
            found += ((R41, carrier, False),)
        elif look and not _lookup_has(look, 'getCarriers.value', carrier) and carrier != '':
            found += ((R42, carrier, False),)
    return (found or None) if seen == total else ()


def getDIDCountries(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the countries offering international DIDs of a type, or one country by id."""
    found: Findings = ()
    seen = 1
    total = len(params)
    if (country_id := params.get('country_id')) is not None:
        seen += 1
        if not (len(country_id) <= 6 and country_id.encode().isdigit()) and country_id != '':
            found += ((R43, country_id, False),)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id) and country_id != '':
            found += ((R44, country_id, True),)
    type = params.get('type')
    if type:
        if not (plain(type) or _text(type)):
            return ()
    else:
        if type is None:
            seen -= 1
        elif type != '':
            return ()
        found += ((R45, type, False),)
    return (found or None) if seen == total else ()


def getDIDsCAN(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists Canadian DIDs for a province and, if given, a rate centre."""
    found: Findings = ()
    seen = 1
    total = len(params)
    province = params.get('province')
    if province:
        if not (len(province) == 2 and province.encode().isalpha()):
            found += ((R27, province, False),)
        elif look and not _lookup_has(look, 'getProvinces.province', province):
            found += ((R28, province, False),)
    else:
        if province is None:
            seen -= 1
        elif province != '':
            return ()
        found += ((R29, province, False),)
    if seen == total:
        return found or None
    if (ratecenter := params.get('ratecenter')) is not None:
        seen += 1
        if not (plain(ratecenter) or _text(ratecenter)):
            return ()
        if look and not _lookup_has(look, 'getRateCentersCAN.ratecenter', ratecenter) and ratecenter != '':
            found += ((R30, ratecenter, True),)
    return (found or None) if seen == total else ()


def getDIDvPRI(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the DIDs attached to one VPRI."""
    found: Findings = ()
    seen = 1
    total = len(params)
    vpri = params.get('vpri')
    if vpri:
        if not (plain(vpri) or _text(vpri)):
            return ()
    else:
        if vpri is None:
            seen -= 1
        elif vpri != '':
            return ()
        found += ((R1, vpri, True),)
    return (found or None) if seen == total else ()


def getDIDsInfo(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns DID settings for the whole account, one reseller client, one sub-account or one DID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (client := params.get('client')) is not None:
        seen += 1
        if client.encode().strip(CLASS_ACCOUNT) and client != '':
            found += ((R46, client, False),)
    if seen == total:
        return found or None
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)) and did != '':
            found += ((R2, did, False),)
    return (found or None) if seen == total else ()


def getDIDsInternationalGeographic(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists geographic international DIDs of one country."""
    found: Findings = ()
    seen = 1
    total = len(params)
    country_id = params.get('country_id')
    if country_id:
        if not (len(country_id) <= 6 and country_id.encode().isdigit()):
            found += ((R43, country_id, False),)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id):
            found += ((R44, country_id, True),)
    else:
        if country_id is None:
            seen -= 1
        elif country_id != '':
            return ()
        found += ((R47, country_id, False),)
    return (found or None) if seen == total else ()


def getDIDsInternationalNational(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists national international DIDs of one country."""
    found: Findings = ()
    seen = 1
    total = len(params)
    country_id = params.get('country_id')
    if country_id:
        if not (len(country_id) <= 6 and country_id.encode().isdigit()):
            found += ((R43, country_id, False),)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id):
            found += ((R44, country_id, True),)
    else:
        if country_id is None:
            seen -= 1
        elif country_id != '':
            return ()
        found += ((R47, country_id, False),)
    return (found or None) if seen == total else ()


def getDIDsInternationalTollFree(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists toll-free international DIDs of one country."""
    found: Findings = ()
    seen = 1
    total = len(params)
    country_id = params.get('country_id')
    if country_id:
        if not (len(country_id) <= 6 and country_id.encode().isdigit()):
            found += ((R43, country_id, False),)
        elif look and not _lookup_has(look, 'getDIDCountries.value', country_id):
            found += ((R44, country_id, True),)
    else:
        if country_id is None:
            seen -= 1
        elif country_id != '':
            return ()
        found += ((R47, country_id, False),)
    return (found or None) if seen == total else ()


def getDIDsUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists US DIDs for a state and, if given, a rate centre."""
    found: Findings = ()
    seen = 1
    total = len(params)
    state = params.get('state')
    if state:
        if not (len(state) == 2 and state.encode().isalpha()):
            found += ((R6, state, False),)
        elif look and not _lookup_has(look, 'getStates.state', state):
            found += ((R7, state, False),)
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    if seen == total:
        return found or None
    if (ratecenter := params.get('ratecenter')) is not None:
        seen += 1
        if not (plain(ratecenter) or _text(ratecenter)):
            return ()
        if look and not _lookup_has(look, 'getRateCentersUSA.ratecenter', ratecenter) and ratecenter != '':
            found += ((R9, ratecenter, True),)
    return (found or None) if seen == total else ()


def getInternationalTypes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the types of international DID, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        if not (plain(type) or _text(type)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getProvinces(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the provinces of Canada."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    return (found or None) if seen == total else ()


def getRateCentersCAN(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the rate centres of a Canadian province."""
    found: Findings = ()
    seen = 1
    total = len(params)
    province = params.get('province')
    if province:
        if not (len(province) == 2 and province.encode().isalpha()):
            found += ((R27, province, False),)
        elif look and not _lookup_has(look, 'getProvinces.province', province):
            found += ((R28, province, False),)
    else:
        if province is None:
            seen -= 1
        elif province != '':
            return ()
        found += ((R29, province, False),)
    return (found or None) if seen == total else ()


def getRateCentersUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the rate centres of a US state."""
    found: Findings = ()
    seen = 1
    total = len(params)
    state = params.get('state')
    if state:
        if not (len(state) == 2 and state.encode().isalpha()):
            found += ((R6, state, False),)
        elif look and not _lookup_has(look, 'getStates.state', state):
            found += ((R7, state, False),)
    else:
        if state is None:
            seen -= 1
        elif state != '':
            return ()
        found += ((R8, state, False),)
    return (found or None) if seen == total else ()


def getStates(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the states of the USA."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    return (found or None) if seen == total else ()


def getVPRIs(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists VPRIs."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (vpri := params.get('vpri')) is not None:
        if not (plain(vpri) or _text(vpri)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderDID(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders one DID and adds it to the account."""
    found: Findings = ()
    seen = 6
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', did):
            found += ((R48, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    if seen == total:
        return found or None
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderDIDInternationalGeographic(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders geographic international DIDs and adds them to the account."""
    found: Findings = ()
    seen = 7
    total = len(params)
    get = params.get
    location_id = get('location_id')
    if location_id:
        if not (len(location_id) <= 20 and location_id.encode().isalnum()):
            found += ((R49, location_id, False),)
    else:
        if location_id is None:
            seen -= 1
        elif location_id != '':
            return ()
        found += ((R50, location_id, False),)
    quantity = get('quantity')
    if quantity:
        if not (len(quantity) <= 7 and quantity.encode().isdigit() and quantity >= '1' and (len(quantity) < 7 or quantity <= '1000000')):
            found += ((R4, quantity, False),)
    else:
        if quantity is None:
            seen -= 1
        elif quantity != '':
            return ()
        found += ((R5, quantity, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    if seen == total:
        return found or None
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderDIDInternationalNational(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders national international DIDs and adds them to the account."""
    found: Findings = ()
    seen = 7
    total = len(params)
    get = params.get
    location_id = get('location_id')
    if location_id:
        if not (len(location_id) <= 20 and location_id.encode().isalnum()):
            found += ((R49, location_id, False),)
    else:
        if location_id is None:
            seen -= 1
        elif location_id != '':
            return ()
        found += ((R50, location_id, False),)
    quantity = get('quantity')
    if quantity:
        if not (len(quantity) <= 7 and quantity.encode().isdigit() and quantity >= '1' and (len(quantity) < 7 or quantity <= '1000000')):
            found += ((R4, quantity, False),)
    else:
        if quantity is None:
            seen -= 1
        elif quantity != '':
            return ()
        found += ((R5, quantity, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    if seen == total:
        return found or None
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderDIDInternationalTollFree(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders toll-free international DIDs and adds them to the account."""
    found: Findings = ()
    seen = 6
    total = len(params)
    get = params.get
    location_id = get('location_id')
    if location_id:
        if not (len(location_id) <= 20 and location_id.encode().isalnum()):
            found += ((R49, location_id, False),)
    else:
        if location_id is None:
            seen -= 1
        elif location_id != '':
            return ()
        found += ((R50, location_id, False),)
    quantity = get('quantity')
    if quantity:
        if not (len(quantity) <= 7 and quantity.encode().isdigit() and quantity >= '1' and (len(quantity) < 7 or quantity <= '1000000')):
            found += ((R4, quantity, False),)
    else:
        if quantity is None:
            seen -= 1
        elif quantity != '':
            return ()
        found += ((R5, quantity, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if seen == total:
        return found or None
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if seen == total:
        return found or None
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderDIDVirtual(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders one virtual DID and adds it to the account."""
    found: Findings = ()
    seen = 5
    total = len(params)
    get = params.get
    digits = get('digits')
    if digits:
        if not (len(digits) == 3 and digits.encode().isdigit()):
            found += ((R51, digits, False),)
    else:
        if digits is None:
            seen -= 1
        elif digits != '':
            return ()
        found += ((R52, digits, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if seen == total:
        return found or None
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if seen == total:
        return found or None
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderTollFree(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders one toll-free number and adds it to the account."""
    found: Findings = ()
    seen = 5
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', did):
            found += ((R48, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if seen == total:
        return found or None
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if seen == total:
        return found or None
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def orderVanity(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Orders one vanity toll-free number and adds it to the account."""
    found: Findings = ()
    seen = 6
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', did):
            found += ((R48, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    carrier = get('carrier')
    if carrier:
        if not (len(carrier) <= 3 and carrier.encode().isdigit()):
            found += ((R41, carrier, False),)
        elif look and not _lookup_has(look, 'getCarriers.value', carrier):
            found += ((R42, carrier, False),)
    else:
        if carrier is None:
            seen -= 1
        elif carrier != '':
            return ()
        found += ((R53, carrier, False),)
    if seen == total:
        return found or None
    if (account := get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R32, account, False),)
    if (monthly := get('monthly')) is not None:
        seen += 1
        if not (len(monthly) <= 9 and monthly.encode().replace(b'.', b'', 1).isdigit() and monthly[-1] != '.' and (monthly >= '1' or monthly[:2] == '0.') or _decimal(monthly, -9999999990000000000, 9999999990000000000, 1, 10)) and monthly != '':
            found += ((R34, monthly, False),)
    if (setup := get('setup')) is not None:
        seen += 1
        if not (len(setup) <= 9 and setup.encode().replace(b'.', b'', 1).isdigit() and setup[-1] != '.' and (setup >= '1' or setup[:2] == '0.') or _decimal(setup, -9999999990000000000, 9999999990000000000, 1, 10)) and setup != '':
            found += ((R36, setup, False),)
    if (minute := get('minute')) is not None:
        seen += 1
        if not (len(minute) <= 9 and minute.encode().replace(b'.', b'', 1).isdigit() and minute[-1] != '.' and (minute >= '1' or minute[:2] == '0.') or _decimal(minute, -9999999990000000000, 9999999990000000000, 1, 10)) and minute != '':
            found += ((R38, minute, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (test := get('test')) is not None:
        if not (plain(test) or _text(test)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def removeDIDvPRI(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Detaches a DID from a VPRI."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (vpri := params.get('vpri')) is not None:
        if not (plain(vpri) or _text(vpri)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def searchDIDsCAN(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds Canadian DIDs whose number starts with, contains or ends with a pattern."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if (province := params.get('province')) is not None:
        seen += 1
        if not (len(province) == 2 and province.encode().isalpha()) and province != '':
            found += ((R27, province, False),)
        elif look and not _lookup_has(look, 'getProvinces.province', province) and province != '':
            found += ((R28, province, False),)
    if (type := params.get('type')) not in SET_SEARCH_TYPE:
        if not type:
            if type is None:
                seen -= 1
            elif type != '':
                return ()
            found += ((R45, type, False),)
        else:
            found += ((R54, type, False),)
    query = params.get('query')
    if query:
        if not (plain(query) or _text(query)):
            return ()
    else:
        if query is None:
            seen -= 1
        elif query != '':
            return ()
        found += ((R55, query, False),)
    return (found or None) if seen == total else ()


def searchDIDsUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds US DIDs whose number starts with, contains or ends with a pattern."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if (state := params.get('state')) is not None:
        seen += 1
        if not (len(state) == 2 and state.encode().isalpha()) and state != '':
            found += ((R6, state, False),)
        elif look and not _lookup_has(look, 'getStates.state', state) and state != '':
            found += ((R7, state, False),)
    if (type := params.get('type')) not in SET_SEARCH_TYPE:
        if not type:
            if type is None:
                seen -= 1
            elif type != '':
                return ()
            found += ((R45, type, False),)
        else:
            found += ((R54, type, False),)
    query = params.get('query')
    if query:
        if not (plain(query) or _text(query)):
            return ()
    else:
        if query is None:
            seen -= 1
        elif query != '':
            return ()
        found += ((R56, query, True),)
    return (found or None) if seen == total else ()


def searchTollFreeCanUS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds toll-free numbers for the USA and Canada, or lists all when no search is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_SEARCH_TYPE_OR_EMPTY:
            found += ((R54, type, False),)
    if (query := params.get('query')) is not None:
        if not (plain(query) or _text(query)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def searchTollFreeUSA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds toll-free numbers for the USA, or lists all when no search is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_SEARCH_TYPE_OR_EMPTY:
            found += ((R54, type, False),)
    if (query := params.get('query')) is not None:
        if not (plain(query) or _text(query)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def searchVanity(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Finds vanity toll-free numbers matching a pattern."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if (type := params.get('type')) not in SET_VANITY_TYPE:
        if not type:
            if type is None:
                seen -= 1
            elif type != '':
                return ()
            found += ((R45, type, False),)
        else:
            found += ((R57, type, False),)
    query = params.get('query')
    if query:
        if not (plain(query) or _text(query)):
            return ()
        if not (len(query) == 7):
            found += ((R58, query, False),)
    else:
        if query is None:
            seen -= 1
        elif query != '':
            return ()
        found += ((R55, query, False),)
    return (found or None) if seen == total else ()


def setDIDBillingType(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Switches a DID between per-minute and flat billing."""
    found: Findings = ()
    seen = 2
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (billing_type := params.get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    return (found or None) if seen == total else ()


def setDIDInfo(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates the routing, failovers and other settings of a DID."""
    found: Findings = ()
    seen = 6
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (routing := get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    if (failover_busy := get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R13, failover_busy, False),)
    if (failover_unreachable := get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R14, failover_unreachable, False),)
    if (failover_noanswer := get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R15, failover_noanswer, False),)
    pop = get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    dialtime = get('dialtime')
    if dialtime:
        if not (len(dialtime) <= 6 and dialtime.encode().isdigit()):
            found += ((R19, dialtime, False),)
    else:
        if dialtime is None:
            seen -= 1
        elif dialtime != '':
            return ()
        found += ((R20, dialtime, False),)
    if (cnam := get('cnam')) not in SET_FLAG:
        if not cnam:
            if cnam is None:
                seen -= 1
            elif cnam != '':
                return ()
            found += ((R21, cnam, False),)
        else:
            found += ((R22, cnam, False),)
    if (callerid_prefix := get('callerid_prefix')) is not None:
        seen += 1
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        if not (len(callerid_prefix) <= 19) and callerid_prefix != '':
            found += ((R23, callerid_prefix, False),)
    if (note := get('note')) is not None:
        seen += 1
        if not (plain(note) or _text(note)):
            return ()
        if not (len(note) <= 49) and note != '':
            found += ((R24, note, False),)
    if (billing_type := get('billing_type')) not in SET_AUTH_TYPE:
        if not billing_type:
            if billing_type is None:
                seen -= 1
            elif billing_type != '':
                return ()
            found += ((R25, billing_type, False),)
        else:
            found += ((R26, billing_type, False),)
    if seen == total:
        return found or None
    if (record_calls := get('record_calls')) is not None:
        seen += 1
        if record_calls not in SET_FLAG_OR_EMPTY:
            found += ((R59, record_calls, False),)
    transcription_locale = get('transcription_locale')
    transcribe = get('transcribe')
    if transcription_locale:
        seen += 1
        if not MATCH_LOCALES_ITEM_1_10_BY_2C(transcription_locale):
            found += ((R60, transcription_locale, False),)
    else:
        if transcription_locale == '':
            seen += 1
        elif transcription_locale is not None:
            return ()
        if transcribe == '1':
            found += ((R61, transcription_locale, False),)
    transcription_email = get('transcription_email')
    if transcription_email:
        seen += 1
        if not '@' in transcription_email:
            found += ((R62, transcription_email, False),)
        elif not (',' not in transcription_email and (len(transcription_email) < 65 and MATCH_EMAIL(transcription_email) or _email(transcription_email)) or _list_1(transcription_email)):
            found += ((R63, transcription_email, True),)
    else:
        if transcription_email == '':
            seen += 1
        elif transcription_email is not None:
            return ()
        if transcribe == '1':
            found += ((R64, transcription_email, False),)
    if (transcription_start_delay := get('transcription_start_delay')) is not None:
        seen += 1
        if transcription_start_delay not in RANGE_0_60_5_OR_EMPTY:
            found += ((R65, transcription_start_delay, True),)
    if (voicemail_threshold := get('voicemail_threshold')) is not None:
        seen += 1
        if voicemail_threshold not in RANGE_0_60_5_OR_EMPTY:
            found += ((R66, voicemail_threshold, True),)
    if (inbound_dialing_mode := get('inbound_dialing_mode')) is not None:
        seen += 1
        if inbound_dialing_mode not in SET_FLAG_OR_EMPTY:
            found += ((R67, inbound_dialing_mode, True),)
    if seen == total:
        return found or None
    if (transcription_redaction := get('transcription_redaction')) is not None:
        seen += 1
        if transcription_redaction not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_redaction, SET_YES_NO):
            found += ((R68, transcription_redaction, False),)
    if (transcription_summary := get('transcription_summary')) is not None:
        seen += 1
        if transcription_summary not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_summary, SET_YES_NO):
            found += ((R69, transcription_summary, False),)
    if (transcription_sentiment := get('transcription_sentiment')) is not None:
        seen += 1
        if transcription_sentiment not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_sentiment, SET_YES_NO):
            found += ((R70, transcription_sentiment, False),)
    if (voicemail := get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    if (port_out_pin := get('port_out_pin')) is not None:
        if not (plain(port_out_pin) or _text(port_out_pin)):
            return ()
        seen += 1
    if transcribe is not None:
        if not (plain(transcribe) or _text(transcribe)):
            return ()
        seen += 1
    if (sms_sipaccount_enabled := get('sms_sipaccount_enabled')) is not None:
        if not (plain(sms_sipaccount_enabled) or _text(sms_sipaccount_enabled)):
            return ()
        seen += 1
    if (sms_sipaccount := get('sms_sipaccount')) is not None:
        if not (plain(sms_sipaccount) or _text(sms_sipaccount)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setDIDPOP(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Moves a DID to another point of presence."""
    found: Findings = ()
    seen = 2
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    pop = params.get('pop')
    if pop:
        if not (len(pop) <= 6 and pop.encode().isdigit()):
            found += ((R16, pop, False),)
        elif look and not _lookup_has(look, 'getServersInfo.server_pop', pop):
            found += ((R17, pop, False),)
    else:
        if pop is None:
            seen -= 1
        elif pop != '':
            return ()
        found += ((R18, pop, False),)
    return (found or None) if seen == total else ()


def setDIDRouting(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Changes the main routing of a DID."""
    found: Findings = ()
    seen = 2
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (routing := params.get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R11, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R12, routing, False),)
    return (found or None) if seen == total else ()


def setDIDVoicemail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Changes the mailbox attached to a DID."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    if (voicemail := params.get('voicemail')) is not None:
        if not (plain(voicemail) or _text(voicemail)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def unconnectDID(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Detaches a DID from a reseller client sub-account."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R31, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    return (found or None) if seen == total else ()


def unconnectFAX(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Detaches a fax DID from a reseller client sub-account."""
    found: Findings = ()
    seen = 1
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R2, did, False),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R3, did, False),)
    return (found or None) if seen == total else ()


def getBackOrders(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists all backordered DIDs, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R71, id, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'assignDIDvPRI': (assignDIDvPRI, {}, ('vpri', 'did')),
    'backOrderDIDUSA': (backOrderDIDUSA, {}, ('quantity', 'state', 'ratecenter', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'test')),
    'backOrderDIDCAN': (backOrderDIDCAN, {}, ('quantity', 'province', 'ratecenter', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'test')),
    'cancelDID': (cancelDID, {}, ('did', 'cancelcomment', 'portout', 'test')),
    'connectDID': (connectDID, {}, ('did', 'account', 'monthly', 'setup', 'minute', 'next_billing', 'dont_charge_setup', 'dont_charge_monthly')),
    'connectFAX': (connectFAX, {}, ('did', 'account', 'monthly', 'setup', 'minute', 'next_billing', 'dont_charge_setup', 'dont_charge_monthly')),
    'getCarriers': (getCarriers, {}, ('carrier',)),
    'getDIDCountries': (getDIDCountries, {}, ('country_id', 'type')),
    'getDIDsCAN': (getDIDsCAN, {}, ('province', 'ratecenter')),
    'getDIDvPRI': (getDIDvPRI, {}, ('vpri',)),
    'getDIDsInfo': (getDIDsInfo, {}, ('client', 'did')),
    'getDIDsInternationalGeographic': (getDIDsInternationalGeographic, {}, ('country_id',)),
    'getDIDsInternationalNational': (getDIDsInternationalNational, {}, ('country_id',)),
    'getDIDsInternationalTollFree': (getDIDsInternationalTollFree, {}, ('country_id',)),
    'getDIDsUSA': (getDIDsUSA, {}, ('state', 'ratecenter')),
    'getInternationalTypes': (getInternationalTypes, {}, ('type',)),
    'getProvinces': (getProvinces, {}, ()),
    'getRateCentersCAN': (getRateCentersCAN, {}, ('province',)),
    'getRateCentersUSA': (getRateCentersUSA, {}, ('state',)),
    'getStates': (getStates, {}, ()),
    'getVPRIs': (getVPRIs, {}, ('vpri',)),
    'orderDID': (orderDID, {}, ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'billing_type', 'account', 'monthly', 'setup', 'minute', 'test')),
    'orderDIDInternationalGeographic': (orderDIDInternationalGeographic, {}, ('location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'billing_type', 'note', 'account', 'monthly', 'setup', 'minute', 'test')),
    'orderDIDInternationalNational': (orderDIDInternationalNational, {}, ('location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'billing_type', 'note', 'account', 'monthly', 'setup', 'minute', 'test')),
    'orderDIDInternationalTollFree': (orderDIDInternationalTollFree, {}, ('location_id', 'quantity', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test')),
    'orderDIDVirtual': (orderDIDVirtual, {}, ('digits', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test')),
    'orderTollFree': (orderTollFree, {}, ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'account', 'monthly', 'setup', 'minute', 'test')),
    'orderVanity': (orderVanity, {}, ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'carrier', 'account', 'monthly', 'setup', 'minute', 'test')),
    'removeDIDvPRI': (removeDIDvPRI, {}, ('vpri', 'did')),
    'searchDIDsCAN': (searchDIDsCAN, {}, ('province', 'type', 'query')),
    'searchDIDsUSA': (searchDIDsUSA, {}, ('state', 'type', 'query')),
    'searchTollFreeCanUS': (searchTollFreeCanUS, {}, ('type', 'query')),
    'searchTollFreeUSA': (searchTollFreeUSA, {}, ('type', 'query')),
    'searchVanity': (searchVanity, {}, ('type', 'query')),
    'setDIDBillingType': (setDIDBillingType, {}, ('did', 'billing_type')),
    'setDIDInfo': (setDIDInfo, {'transcription_locale': ('0', '1', ','), 'transcription_email': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None)}, ('did', 'routing', 'failover_busy', 'failover_unreachable', 'failover_noanswer', 'voicemail', 'pop', 'dialtime', 'cnam', 'callerid_prefix', 'note', 'port_out_pin', 'billing_type', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'voicemail_threshold', 'inbound_dialing_mode', 'transcription_redaction', 'transcription_summary', 'transcription_sentiment', 'sms_sipaccount_enabled', 'sms_sipaccount')),
    'setDIDPOP': (setDIDPOP, {}, ('did', 'pop')),
    'setDIDRouting': (setDIDRouting, {}, ('did', 'routing')),
    'setDIDVoicemail': (setDIDVoicemail, {}, ('did', 'voicemail')),
    'unconnectDID': (unconnectDID, {}, ('did',)),
    'unconnectFAX': (unconnectFAX, {}, ('did',)),
    'getBackOrders': (getBackOrders, {}, ('id',)),
}
