"""Checks of the area accounts. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    cidr as _cidr,
    common_email as _common_email,
    date_form as _date_form,
    day as _day,
    email as _email,
    hostname as _hostname,
    in_set_fold as _in_set_fold,
    ipv4 as _ipv4,
    known_day as _known_day,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matcher as _matcher,
    ordered_integers as _ordered_integers,
    text as _text,
    today as _today,
)

SET_AUTH_TYPE = frozenset({'1', '2'})
CLASS_INVALID_PASSWORD_ILEGAL_CHARACTERS = b'!#$%&()*+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}'
SOME_INVALID_PASSWORD_MISSING_LOWERCASE = frozenset('abcdefghijklmnopqrstuvwxyz')
SOME_INVALID_PASSWORD_MISSING_NUMBER = frozenset('0123456789')
SOME_INVALID_PASSWORD_MISSING_UPPERCASE = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
CLASS_CALLERID = b' ()+-.0123456789'
TEXT__2D1 = frozenset({'-1'})
SET_CANADA_ROUTING = frozenset({'-1', '0'})
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_LANGUAGE_OR_EMPTY = SET_LANGUAGE | {''}
MATCH_CODECS_ITEM_1_ANY_BY_3B = _matcher(globals(), 'MATCH_CODECS_ITEM_1_ANY_BY_3B', r'(?>[0-9A-Za-z]{2,16})(?>;(?>[0-9A-Za-z]{2,16})){0,}+')
SPELT_DTMF_MODE = frozenset({'AUTO', 'Auto', 'INBAND', 'INFO', 'Inband', 'Info', 'RFC2833', 'Rfc2833', 'auto', 'inband', 'info', 'rfc2833'})
SET_DTMF_MODE = frozenset({'auto', 'inband', 'info', 'rfc2833'})
SET_NAT = frozenset({'never', 'no', 'route', 'yes'})
SET_FLAG = frozenset({'0', '1'})
SET_FLAG_OR_EMPTY = SET_FLAG | {''}
MATCH_DIGITS_1_6_1_ANY_BY_2C = _matcher(globals(), 'MATCH_DIGITS_1_6_1_ANY_BY_2C', r'(?>[0-9]{1,6})(?>,(?>[0-9]{1,6})){0,}+')
PREFIXES_INVALID_EXTENSION_PREFIX = ('068', '097')
SET_INVALID_EXTENSIONS = frozenset({'098', '211', '311', '411', '4443', '4444', '4747', '511', '711', '811', '822', '911', '988'})
RANGE_1_60_1 = frozenset(map(str, range(1, 61, 1)))
RANGE_1_60_1_OR_EMPTY = RANGE_1_60_1 | {''}
TEXT_0000_2D00_2D00 = frozenset({'0000-00-00'})
MATCH_LOCALES_ITEM_1_10_BY_2C = _matcher(globals(), 'MATCH_LOCALES_ITEM_1_10_BY_2C', r'(?>[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})(?>,(?>[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})){0,9}+')
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)
RANGE_0_60_5 = frozenset(map(str, range(0, 61, 5)))
RANGE_0_60_5_OR_EMPTY = RANGE_0_60_5 | {''}
SET_DIALING_MODE = frozenset({'0', '1', '2'})
SET_DIALING_MODE_OR_EMPTY = SET_DIALING_MODE | {''}
SET_TOLL_FREE_CARRIER = frozenset({'-1', '0', '1', '2'})
SET_TOLL_FREE_CARRIER_OR_EMPTY = SET_TOLL_FREE_CARRIER | {''}
SPELT_YES_NO = frozenset({'NO', 'No', 'YES', 'Yes', 'no', 'yes'})
SPELT_YES_NO_OR_EMPTY = SPELT_YES_NO | {''}
SET_YES_NO = frozenset({'no', 'yes'})
SET_PICKUP_BEHAVIOR = frozenset({'1', '2', '3', '4'})
SET_PICKUP_BEHAVIOR_OR_EMPTY = SET_PICKUP_BEHAVIOR | {''}
SPELT_DTMF_MODE_OR_EMPTY = SPELT_DTMF_MODE | {''}
SET_NAT_OR_EMPTY = SET_NAT | {''}
CLASS_ACCOUNT = b'-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
TEXT_ALL = frozenset({'all'})
SPELT_YES_NO_ONCE = frozenset({'NO', 'No', 'ONCE', 'Once', 'YES', 'Yes', 'no', 'once', 'yes'})
SPELT_YES_NO_ONCE_OR_EMPTY = SPELT_YES_NO_ONCE | {''}
SET_YES_NO_ONCE = frozenset({'no', 'once', 'yes'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_username', 'username', 'invalid_username/username', 2, 'only characters of [A-Za-z0-9]', None, False, '')
R2 = ('used_username', 'username', 'used_username/username.taken', 1, "none of getSubAccounts's username values", None, False, '')
R3 = ('missing_username', 'username', 'missing_username/username', 0, 'a value', None, False, '')
R4 = ('invalid_protocol', 'protocol', 'invalid_protocol/protocol', 0, '1 to 3 digits', '1..3', False, '')
R5 = ('invalid_protocol', 'protocol', 'invalid_protocol/protocol.unknown', 0, "one of getProtocols's value values", None, False, '')
R6 = ('missing_protocol', 'protocol', 'missing_protocol/protocol', 2, 'a value', None, False, '')
R7 = ('invalid_authtype', 'auth_type', 'invalid_authtype/auth_type', 0, '1 or 2', ['1', '2'], False, '')
R8 = ('invalid_authtype_h323', 'auth_type', 'invalid_authtype_h323/auth_type', 2, '2 when protocol is 2', ['2'], False, '')
R9 = ('invalid_authtype_iax2', 'auth_type', 'invalid_authtype_iax2/auth_type', 0, '1 when protocol is 3', ['1'], False, '')
R10 = ('missing_authtype', 'auth_type', 'missing_authtype/auth_type', 0, 'a value', None, False, '')
R11 = ('invalid_password_auth', 'password', 'invalid_password_auth/password', 0, 'no value when auth_type is 2', None, True, '')
R12 = ('invalid_password_lessthan_8characters_long', 'password', 'invalid_password_lessthan_8characters_long/password', 0, 'at least 8 characters when auth_type is 1', 8, True, 'characters')
R13 = ('invalid_password_ilegal_characters', 'password', 'invalid_password_ilegal_characters/password', 0, 'only characters of [A-Za-z0-9!#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1', None, True, '')
R14 = ('invalid_password_missing_lowercase', 'password', 'invalid_password_missing_lowercase/password', 0, 'at least one character of [a-z] when auth_type is 1', None, True, '')
R15 = ('invalid_password_missing_number', 'password', 'invalid_password_missing_number/password', 0, 'at least one character of [0-9] when auth_type is 1', None, True, '')
R16 = ('invalid_password_missing_uppercase', 'password', 'invalid_password_missing_uppercase/password', 0, 'at least one character of [A-Z] when auth_type is 1', None, True, '')
R17 = ('missing_password', 'password', 'missing_password/createSubAccount.password', 0, 'a value when auth_type is 1', None, True, '')
R18 = ('invalid_ip_auth', 'ip', 'invalid_ip_auth/ip', 0, 'no value when auth_type is 1', None, False, '')
R19 = ('invalid_ip_iax2', 'ip', 'invalid_ip_iax2/ip', 0, 'no value when protocol is 3', None, False, '')
R20 = ('invalid_ip', 'ip', 'invalid_ip/ip', 0, 'the address a device connects from: IPv4, or a host name', None, False, '')
R21 = ('repeated_ip', 'ip', 'repeated_ip/ip.taken', 2, "none of getSubAccounts's ip values", None, False, '')
R22 = ('missing_ip', 'ip', 'missing_ip/ip', 0, 'a value when auth_type is 2', None, False, '')
R23 = ('missing_ip_h323', 'ip', 'missing_ip_h323/ip', 2, 'a value when protocol is 2', None, False, '')
R24 = ('invalid_devicetype', 'device_type', 'invalid_devicetype/device_type', 0, '1 to 6 digits', '1..6', False, '')
R25 = ('invalid_devicetype', 'device_type', 'invalid_devicetype/device_type.unknown', 0, "one of getDeviceTypes's value values", None, False, '')
R26 = ('missing_devicetype', 'device_type', 'missing_devicetype/device_type', 0, 'a value', None, False, '')
R27 = ('invalid_callerid_override', 'callerid_number', 'invalid_callerid_override/callerid_number', 2, 'a caller ID number to show instead of the default; -1 and 0 stand for the default', None, False, '')
R28 = ('invalid_canada_routing', 'canada_routing', 'invalid_canada_routing/canada_routing', 0, 'the route of calls within Canada; -1 stands for not set', None, False, '')
R29 = ('invalid_canada_routing', 'canada_routing', 'invalid_canada_routing/canada_routing.unknown', 0, "one of getRoutes's value values when canada_routing is given and not -1 or 0", None, False, '')
R30 = ('invalid_lockinternational', 'lock_international', 'invalid_lockinternational/lock_international', 0, '1 to 6 digits', '1..6', False, '')
R31 = ('invalid_lockinternational', 'lock_international', 'invalid_lockinternational/lock_international.unknown', 0, "one of getLockInternational's value values", None, False, '')
R32 = ('missing_lockinternational', 'lock_international', 'missing_lockinternational/lock_international', 0, 'a value', None, False, '')
R33 = ('invalid_internationalroute', 'international_route', 'invalid_internationalroute/zero', 1, 'anything but 0', ['0'], False, '')
R34 = ('invalid_internationalroute', 'international_route', 'invalid_internationalroute/international_route', 0, '1 to 6 digits', '1..6', False, '')
R35 = ('invalid_internationalroute', 'international_route', 'invalid_internationalroute/international_route.unknown', 0, "one of getRoutes's value values", None, False, '')
R36 = ('missing_internationalroute', 'international_route', 'missing_internationalroute/international_route', 0, 'a value', None, False, '')
R37 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold', 1, 'anything but none', ['none'], False, '')
R38 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 0, "one of getMusicOnHold's value values when music_on_hold is given and not default", None, False, '')
R39 = ('missing_musiconhold', 'music_on_hold', 'missing_musiconhold/music_on_hold', 0, 'a value', None, False, '')
R40 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R41 = ('invalid_allowedcodecs', 'allowed_codecs', 'invalid_allowedcodecs/allowed_codecs', 0, 'codec codes joined by semicolons', None, False, '')
R42 = ('missing_allowedcodecs', 'allowed_codecs', 'missing_allowedcodecs/allowed_codecs', 0, 'a value', None, False, '')
R43 = ('missing_dtmfmode', 'dtmf_mode', 'missing_dtmfmode/dtmf_mode', 0, 'a value', None, False, '')
R44 = ('invalid_dtmfmode', 'dtmf_mode', 'invalid_dtmfmode/dtmf_mode', 0, 'auto, rfc2833, inband or info in any case', ['auto', 'rfc2833', 'inband', 'info'], False, '')
R45 = ('missing_nat', 'nat', 'missing_nat/nat', 0, 'a value', None, False, '')
R46 = ('invalid_nat', 'nat', 'invalid_nat/nat', 0, 'yes, no, route or never', ['yes', 'no', 'route', 'never'], False, '')
R47 = ('invalid_sip_traffic', 'sip_traffic', 'invalid_sip_traffic/sip_traffic', 0, '0 or 1', ['0', '1'], False, '')
R48 = ('invalid_max_expiry', 'max_expiry', 'invalid_max_expiry/max_expiry', 0, 'a whole number from 60 to 3600', '60..3600', False, '')
R49 = ('invalid_rtp_timeout', 'rtp_timeout', 'invalid_rtp_timeout/rtp_timeout', 0, 'a whole number from 1 to 3600', '1..3600', False, '')
R50 = ('invalid_rtp_hold_timeout', 'rtp_hold_timeout', 'invalid_rtp_hold_timeout/rtp_hold_timeout', 0, 'a whole number from 1 to 3600', '1..3600', False, '')
R51 = ('rtp_timeout_greater_than_rtp_hold_timeout', 'rtp_timeout', 'rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout', 0, 'not to be greater than `rtp_hold_timeout`', None, False, '-')
R52 = ('invalid_ip', 'ip_restriction', 'invalid_ip/ip_restriction', 2, 'addresses, networks and host names joined by commas', None, False, '')
R53 = ('missing_ip_restriction', 'ip_restriction', 'missing_ip_restriction/ip_restriction', 0, 'a value when enable_ip_restriction is 1', None, False, '')
R54 = ('invalid_enable_ip_restriction', 'enable_ip_restriction', 'invalid_enable_ip_restriction/enable_ip_restriction', 0, '0 or 1', ['0', '1'], False, '')
R55 = ('invalid_pop_restriction', 'pop_restriction', 'invalid_pop_restriction/pop_restriction', 0, "items joined by ',', each 1 to 6 digits", None, False, '')
R56 = ('missing_pop_restriction', 'pop_restriction', 'missing_pop_restriction/pop_restriction', 0, 'a value when enable_pop_restriction is 1', None, False, '')
R57 = ('invalid_enable_pop_restriction', 'enable_pop_restriction', 'invalid_enable_pop_restriction/enable_pop_restriction', 0, '0 or 1', ['0', '1'], False, '')
R58 = ('invalid_extension_length', 'internal_extension', 'invalid_extension_length/internal_extension', 0, 'at most 5 characters', 5, False, 'characters')
R59 = ('invalid_extension', 'internal_extension', 'invalid_extension/internal_extension', 0, '1 to 64 digits', '1..64', False, '')
R60 = ('invalid_extension_prefix', 'internal_extension', 'invalid_extension_prefix/internal_extension', 0, 'not to start with 068 or 097', ['068', '097'], False, '')
R61 = ('invalid_extensions', 'internal_extension', 'invalid_extensions/internal_extension', 0, 'anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988', ['098', '211', '311', '411', '4443', '4444', '4747', '511', '711', '811', '822', '911', '988'], False, '')
R62 = ('used_extension', 'internal_extension', 'used_extension/internal_extension.taken', 0, "none of getSubAccounts's internal_extension values when internal_extension is given and not 0 and internal_extension_location is not given", None, False, '')
R63 = ('used_extension_in_location', 'internal_extension', 'used_extension_in_location/taken', 2, "none of getSubAccounts's internal_extension values when internal_extension_location is given and not 0", None, False, '')
R64 = ('invalid_internalvoicemail', 'internal_voicemail', 'invalid_internalvoicemail/internal_voicemail', 0, '1 to 20 digits', '1..20', False, '')
R65 = ('invalid_internalvoicemail', 'internal_voicemail', 'invalid_internalvoicemail/internal_voicemail.unknown', 0, "one of getVoicemails's mailbox values when internal_voicemail is given and not 0", None, False, '')
R66 = ('invalid_internaldialtime', 'internal_dialtime', 'invalid_internaldialtime/internal_dialtime', 0, 'a whole number from 1 to 60', '1..60', False, '')
R67 = ('invalid_resellerclient', 'reseller_client', 'invalid_resellerclient/reseller_client', 0, '1 to 20 digits', '1..20', False, '')
R68 = ('invalid_resellerclient', 'reseller_client', 'invalid_resellerclient/reseller_client.unknown', 0, "one of getClients's client values when reseller_client is given and not 0", None, False, '')
R69 = ('missing_resellerclient', 'reseller_client', 'missing_resellerclient/reseller_client', 0, 'a value when reseller_package is given and not 0', None, False, '')
R70 = ('invalid_resellerpackage', 'reseller_package', 'invalid_resellerpackage/reseller_package', 0, '1 to 20 digits', '1..20', False, '')
R71 = ('invalid_resellerpackage', 'reseller_package', 'invalid_resellerpackage/reseller_package.unknown', 0, "one of getPackages's package values when reseller_package is given and not 0", None, False, '')
R72 = ('missing_resellerpackage', 'reseller_package', 'missing_resellerpackage/reseller_package', 0, 'a value when reseller_client is given and not 0', None, False, '')
R73 = ('invalid_resellernextbilling', 'reseller_nextbilling', 'invalid_resellernextbilling/reseller_nextbilling', 0, 'a day, yyyy-mm-dd; 0000-00-00 stands for none', None, False, '')
R74 = ('invalid_resellernextbilling', 'reseller_nextbilling', 'invalid_resellernextbilling/past', 0, 'a date that is not in the past', None, False, '')
R75 = ('invalid_record_calls', 'record_calls', 'invalid_record_calls/record_calls', 0, '0 or 1', ['0', '1'], False, '')
R76 = ('invalid_transcription_locale', 'transcription_locale', 'invalid_transcription_locale/transcription_locale', 0, 'locale codes joined by commas, ten at the most', 10, False, '')
R77 = ('missing_transcription_locale', 'transcription_locale', 'missing_transcription_locale/transcription_locale', 0, 'a value when transcribe is 1', None, False, '')
R78 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/at', 0, 'at least one character of [@]', None, False, '')
R79 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/transcription_email', 2, "items joined by ',', each an e-mail address", None, False, '')
R80 = ('missing_transcription_email', 'transcription_email', 'missing_transcription_email/transcription_email', 0, 'a value when transcribe is 1', None, False, '')
R81 = ('unnamed_status', 'transcription_start_delay', 'unnamed_status/transcription_start_delay', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R82 = ('unnamed_status', 'dialing_mode', 'unnamed_status/dialing_mode', 2, '0, 1 or 2', ['0', '1', '2'], False, '')
R83 = ('unnamed_status', 'tfcarrier', 'unnamed_status/tfcarrier', 2, '-1, 0, 1 or 2', ['-1', '0', '1', '2'], False, '')
R84 = ('invalid_transcription_redaction', 'transcription_redaction', 'invalid_transcription_redaction/transcription_redaction', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R85 = ('invalid_transcription_summary', 'transcription_summary', 'invalid_transcription_summary/transcription_summary', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R86 = ('invalid_transcription_sentiment', 'transcription_sentiment', 'invalid_transcription_sentiment/transcription_sentiment', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R87 = ('unnamed_status', 'call_pickup_behavior', 'unnamed_status/call_pickup_behavior', 2, '1, 2, 3 or 4', ['1', '2', '3', '4'], False, '')
R88 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')
R89 = ('invalid_id', 'id', 'invalid_id/id.unknown', 0, "one of getSubAccounts's id values", None, False, '')
R90 = ('missing_id', 'id', 'missing_id/delSubAccount.id', 2, 'a value', None, False, '')
R91 = ('invalid_codec', 'codec', 'invalid_codec/codec', 0, 'a codec code', '[A-Za-z0-9]{2,16}', False, '')
R92 = ('invalid_codec', 'codec', 'invalid_codec/codec.unknown', 0, "one of getAllowedCodecs's value values", None, False, '')
R93 = ('invalid_authtype', 'type', 'invalid_authtype/getAuthTypes.type', 0, '1 to 6 digits', '1..6', False, '')
R94 = ('invalid_account', 'account', 'invalid_account/account', 0, 'the main account (its number) or a sub-account (number, underscore, name)', None, False, '')
R95 = ('invalid_account', 'account', 'invalid_account/account.unknown', 1, "one of getSubAccounts's account values, or all, or 1 to 20 digits", None, False, '')
R96 = ('invalid_if_announce_position_enabled_report_estimated_hold_time', 'type', 'invalid_if_announce_position_enabled_report_estimated_hold_time/type', 2, 'yes, no or once in any case', ['yes', 'no', 'once'], False, '')
R97 = ('invalid_route', 'route', 'invalid_route/route', 0, '1 to 6 digits', '1..6', False, '')
R98 = ('invalid_route', 'route', 'invalid_route/route.unknown', 0, "one of getRoutes's value values", None, False, '')
R99 = ('invalid_account', 'account', 'invalid_account/account.filter', 0, 'a sub-account, a reseller client, or all', None, False, '')
R100 = ('no_subaccount', 'account', 'no_subaccount/account.id', 1, "none of getSubAccounts's id values", None, False, '')
R101 = ('missing_id', 'id', 'missing_id/id', 0, 'a value', None, False, '')
R102 = ('location_already_exists', 'name', 'location_already_exists/name.taken', 0, "none of getLocations's name values", None, False, '')
R103 = ('missing_location_name', 'name', 'missing_location_name/name', 0, 'a value', None, False, '')
R104 = ('location_not_found', 'name', 'location_not_found/name.unknown', 0, "one of getLocations's name values", None, False, '')
R105 = ('missing_id', 'id', 'missing_id/delLocation.id', 0, 'a value', None, False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not (_ipv4(item) or _cidr(item) or _hostname(item)):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not (len(item) < 65 and MATCH_EMAIL(item) or _email(item)):
            return False
    return True


def createSubAccount(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a sub-account under the account."""
    found: Findings = ()
    seen = 10
    total = len(params)
    get = params.get
    username = get('username')
    if username:
        if not username.encode().isalnum():
            found += ((R1, username, True),)
        if look and not _lookup_lacks(look, 'getSubAccounts.username', username):
            found += ((R2, username, False),)
    else:
        if username is None:
            seen -= 1
        elif username != '':
            return ()
        found += ((R3, username, False),)
    protocol = get('protocol')
    if protocol:
        if not (len(protocol) <= 3 and protocol.encode().isdigit()):
            found += ((R4, protocol, False),)
        elif look and not _lookup_has(look, 'getProtocols.value', protocol):
            found += ((R5, protocol, False),)
    else:
        if protocol is None:
            seen -= 1
        elif protocol != '':
            return ()
        found += ((R6, protocol, True),)
    auth_type = get('auth_type')
    if auth_type:
        if auth_type not in SET_AUTH_TYPE:
            found += ((R7, auth_type, False),)
        if protocol == '2' and auth_type != '2':
            found += ((R8, auth_type, True),)
        if protocol == '3' and auth_type != '1':
            found += ((R9, auth_type, False),)
    else:
        if auth_type is None:
            seen -= 1
        elif auth_type != '':
            return ()
        found += ((R10, auth_type, False),)
    password = get('password')
    if password:
        seen += 1
        if not (plain(password) or _text(password)):
            return ()
        if auth_type == '2':
            found += ((R11, None, False),)
        if auth_type == '1' and not (len(password) >= 8):
            found += ((R12, None, False),)
        if auth_type == '1' and password.encode().strip(CLASS_INVALID_PASSWORD_ILEGAL_CHARACTERS):
            found += ((R13, None, False),)
        if auth_type == '1' and SOME_INVALID_PASSWORD_MISSING_LOWERCASE.isdisjoint(password):
            found += ((R14, None, False),)
        if auth_type == '1' and SOME_INVALID_PASSWORD_MISSING_NUMBER.isdisjoint(password):
            found += ((R15, None, False),)
        if auth_type == '1' and SOME_INVALID_PASSWORD_MISSING_UPPERCASE.isdisjoint(password):
            found += ((R16, None, False),)
    else:
        if password == '':
            seen += 1
        elif password is not None:
            return ()
        if auth_type == '1':
            found += ((R17, None, False),)
    ip = get('ip')
    if ip:
        seen += 1
        if auth_type == '1':
            found += ((R18, ip, False),)
        if protocol == '3':
            found += ((R19, ip, False),)
        if not (_ipv4(ip) or _hostname(ip)):
            found += ((R20, ip, False),)
        if look and not _lookup_lacks(look, 'getSubAccounts.ip', ip):
            found += ((R21, ip, True),)
    else:
        if ip == '':
            seen += 1
        elif ip is not None:
            return ()
        if auth_type == '2':
            found += ((R22, ip, False),)
        if protocol == '2':
            found += ((R23, ip, True),)
    device_type = get('device_type')
    if device_type:
        if not (len(device_type) <= 6 and device_type.encode().isdigit()):
            found += ((R24, device_type, False),)
        elif look and not _lookup_has(look, 'getDeviceTypes.value', device_type):
            found += ((R25, device_type, False),)
    else:
        if device_type is None:
            seen -= 1
        elif device_type != '':
            return ()
        found += ((R26, device_type, False),)
    if (callerid_number := get('callerid_number')) is not None:
        seen += 1
        if not (callerid_number.encode().isdigit() or not callerid_number.encode().strip(CLASS_CALLERID)) and callerid_number != '':
            found += ((R27, callerid_number, True),)
    if (canada_routing := get('canada_routing')) is not None:
        seen += 1
        if canada_routing not in TEXT__2D1 and not (len(canada_routing) <= 6 and canada_routing.encode().isdigit()) and canada_routing != '':
            found += ((R28, canada_routing, False),)
        elif (canada_routing and canada_routing not in SET_CANADA_ROUTING) and look and not _lookup_has(look, 'getRoutes.value', canada_routing) and canada_routing != '':
            found += ((R29, canada_routing, False),)
    lock_international = get('lock_international')
    if lock_international:
        if not (len(lock_international) <= 6 and lock_international.encode().isdigit()):
            found += ((R30, lock_international, False),)
        elif look and not _lookup_has(look, 'getLockInternational.value', lock_international):
            found += ((R31, lock_international, False),)
    else:
        if lock_international is None:
            seen -= 1
        elif lock_international != '':
            return ()
        found += ((R32, lock_international, False),)
    international_route = get('international_route')
    if international_route:
        if international_route == '0':
            found += ((R33, international_route, False),)
        elif not (len(international_route) <= 6 and international_route.encode().isdigit()):
            found += ((R34, international_route, False),)
        elif look and not _lookup_has(look, 'getRoutes.value', international_route):
            found += ((R35, international_route, False),)
    else:
        if international_route is None:
            seen -= 1
        elif international_route != '':
            return ()
        found += ((R36, international_route, False),)
    music_on_hold = get('music_on_hold')
    if music_on_hold:
        if not (plain(music_on_hold) or _text(music_on_hold)):
            return ()
        if music_on_hold == 'none':
            found += ((R37, music_on_hold, False),)
        elif (music_on_hold and music_on_hold != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
            found += ((R38, music_on_hold, False),)
    else:
        if music_on_hold is None:
            seen -= 1
        elif music_on_hold != '':
            return ()
        found += ((R39, music_on_hold, False),)
    if (language := get('language')) is not None:
        seen += 1
        if language not in SET_LANGUAGE_OR_EMPTY:
            found += ((R40, language, False),)
    allowed_codecs = get('allowed_codecs')
    if allowed_codecs:
        if not MATCH_CODECS_ITEM_1_ANY_BY_3B(allowed_codecs):
            found += ((R41, allowed_codecs, False),)
    else:
        if allowed_codecs is None:
            seen -= 1
        elif allowed_codecs != '':
            return ()
        found += ((R42, allowed_codecs, False),)
    if (dtmf_mode := get('dtmf_mode')) not in SPELT_DTMF_MODE:
        if not dtmf_mode:
            if dtmf_mode is None:
                seen -= 1
            elif dtmf_mode != '':
                return ()
            found += ((R43, dtmf_mode, False),)
        elif not _in_set_fold(dtmf_mode, SET_DTMF_MODE):
            found += ((R44, dtmf_mode, False),)
    if (nat := get('nat')) not in SET_NAT:
        if not nat:
            if nat is None:
                seen -= 1
            elif nat != '':
                return ()
            found += ((R45, nat, False),)
        else:
            found += ((R46, nat, False),)
    if seen == total:
        return found or None
    if (sip_traffic := get('sip_traffic')) is not None:
        seen += 1
        if sip_traffic not in SET_FLAG_OR_EMPTY:
            found += ((R47, sip_traffic, False),)
    if (max_expiry := get('max_expiry')) is not None:
        seen += 1
        if not (len(max_expiry) <= 4 and max_expiry.encode().isdigit() and max_expiry >= '1' and (len(max_expiry) > 2 or len(max_expiry) == 2 and max_expiry >= '60') and (len(max_expiry) < 4 or max_expiry <= '3600')) and max_expiry != '':
            found += ((R48, max_expiry, False),)
    if (rtp_timeout := get('rtp_timeout')) is not None:
        seen += 1
        if not (len(rtp_timeout) <= 4 and rtp_timeout.encode().isdigit() and rtp_timeout >= '1' and (len(rtp_timeout) < 4 or rtp_timeout <= '3600')) and rtp_timeout != '':
            found += ((R49, rtp_timeout, False),)
    if (rtp_hold_timeout := get('rtp_hold_timeout')) is not None:
        seen += 1
        if not (len(rtp_hold_timeout) <= 4 and rtp_hold_timeout.encode().isdigit() and rtp_hold_timeout >= '1' and (len(rtp_hold_timeout) < 4 or rtp_hold_timeout <= '3600')) and rtp_hold_timeout != '':
            found += ((R50, rtp_hold_timeout, False),)
    if rtp_timeout and rtp_hold_timeout and not _ordered_integers(rtp_timeout, rtp_hold_timeout):
        found += ((R51, rtp_timeout, False),)
    ip_restriction = get('ip_restriction')
    enable_ip_restriction = get('enable_ip_restriction')
    if ip_restriction:
        seen += 1
        if not (',' not in ip_restriction and (_ipv4(ip_restriction) or _cidr(ip_restriction) or _hostname(ip_restriction)) or _list_1(ip_restriction)):
            found += ((R52, ip_restriction, True),)
    else:
        if ip_restriction == '':
            seen += 1
        elif ip_restriction is not None:
            return ()
        if enable_ip_restriction == '1':
            found += ((R53, ip_restriction, False),)
    if enable_ip_restriction is not None:
        seen += 1
        if enable_ip_restriction not in SET_FLAG_OR_EMPTY:
            found += ((R54, enable_ip_restriction, False),)
    pop_restriction = get('pop_restriction')
    enable_pop_restriction = get('enable_pop_restriction')
    if pop_restriction:
        seen += 1
        if not MATCH_DIGITS_1_6_1_ANY_BY_2C(pop_restriction):
            found += ((R55, pop_restriction, False),)
    else:
        if pop_restriction == '':
            seen += 1
        elif pop_restriction is not None:
            return ()
        if enable_pop_restriction == '1':
            found += ((R56, pop_restriction, False),)
    if enable_pop_restriction is not None:
        seen += 1
        if enable_pop_restriction not in SET_FLAG_OR_EMPTY:
            found += ((R57, enable_pop_restriction, False),)
    if seen == total:
        return found or None
    internal_extension_location = get('internal_extension_location')
    if (internal_extension := get('internal_extension')) is not None:
        seen += 1
        if not (len(internal_extension) <= 5) and internal_extension != '':
            found += ((R58, internal_extension, False),)
        if not (len(internal_extension) <= 64 and internal_extension.encode().isdigit()) and internal_extension != '':
            found += ((R59, internal_extension, False),)
        if internal_extension.startswith(PREFIXES_INVALID_EXTENSION_PREFIX) and internal_extension != '':
            found += ((R60, internal_extension, False),)
        if internal_extension in SET_INVALID_EXTENSIONS and internal_extension != '':
            found += ((R61, internal_extension, False),)
        if (internal_extension and internal_extension != '0') and not internal_extension_location and look and not _lookup_lacks(look, 'getSubAccounts.internal_extension', internal_extension) and internal_extension != '':
            found += ((R62, internal_extension, False),)
        if (internal_extension_location and internal_extension_location != '0') and look and not _lookup_lacks(look, 'getSubAccounts.internal_extension', internal_extension) and internal_extension != '':
            found += ((R63, internal_extension, True),)
    if (internal_voicemail := get('internal_voicemail')) is not None:
        seen += 1
        if not (len(internal_voicemail) <= 20 and internal_voicemail.encode().isdigit()) and internal_voicemail != '':
            found += ((R64, internal_voicemail, False),)
        elif (internal_voicemail and internal_voicemail != '0') and look and not _lookup_has(look, 'getVoicemails.mailbox', internal_voicemail) and internal_voicemail != '':
            found += ((R65, internal_voicemail, False),)
    if (internal_dialtime := get('internal_dialtime')) is not None:
        seen += 1
        if internal_dialtime not in RANGE_1_60_1_OR_EMPTY:
            found += ((R66, internal_dialtime, False),)
    reseller_client = get('reseller_client')
    reseller_package = get('reseller_package')
    if reseller_client:
        seen += 1
        if not (len(reseller_client) <= 20 and reseller_client.encode().isdigit()):
            found += ((R67, reseller_client, False),)
        elif (reseller_client and reseller_client != '0') and look and not _lookup_has(look, 'getClients.client', reseller_client):
            found += ((R68, reseller_client, False),)
    else:
        if reseller_client == '':
            seen += 1
        elif reseller_client is not None:
            return ()
        if (reseller_package and reseller_package != '0'):
            found += ((R69, reseller_client, False),)
    if reseller_package:
        seen += 1
        if not (len(reseller_package) <= 20 and reseller_package.encode().isdigit()):
            found += ((R70, reseller_package, False),)
        elif (reseller_package and reseller_package != '0') and look and not _lookup_has(look, 'getPackages.package', reseller_package):
            found += ((R71, reseller_package, False),)
    else:
        if reseller_package == '':
            seen += 1
        elif reseller_package is not None:
            return ()
        if (reseller_client and reseller_client != '0'):
            found += ((R72, reseller_package, False),)
    reseller_nextbilling = get('reseller_nextbilling')
    _day_reseller_nextbilling = _known_day(reseller_nextbilling) or (reseller_nextbilling and _day(reseller_nextbilling))
    if reseller_nextbilling is not None:
        seen += 1
        if reseller_nextbilling not in TEXT_0000_2D00_2D00 and not (_day_reseller_nextbilling and (len(reseller_nextbilling) == 10 or _date_form(reseller_nextbilling, True, False))) and reseller_nextbilling != '':
            found += ((R73, reseller_nextbilling, False),)
        elif (_day_reseller_nextbilling and _day_reseller_nextbilling < _today(now)) and reseller_nextbilling != '':
            found += ((R74, reseller_nextbilling, False),)
    if (record_calls := get('record_calls')) is not None:
        seen += 1
        if record_calls not in SET_FLAG_OR_EMPTY:
            found += ((R75, record_calls, False),)
    transcription_locale = get('transcription_locale')
    transcribe = get('transcribe')
    if transcription_locale:
        seen += 1
        if not MATCH_LOCALES_ITEM_1_10_BY_2C(transcription_locale):
            found += ((R76, transcription_locale, False),)
    else:
        if transcription_locale == '':
            seen += 1
        elif transcription_locale is not None:
            return ()
        if transcribe == '1':
            found += ((R77, transcription_locale, False),)
    transcription_email = get('transcription_email')
    if transcription_email:
        seen += 1
        if not '@' in transcription_email:
            found += ((R78, transcription_email, False),)
        elif not (',' not in transcription_email and (len(transcription_email) < 65 and MATCH_EMAIL(transcription_email) or _email(transcription_email)) or _list_2(transcription_email)):
            found += ((R79, transcription_email, True),)
    else:
        if transcription_email == '':
            seen += 1
        elif transcription_email is not None:
            return ()
        if transcribe == '1':
            found += ((R80, transcription_email, False),)
    if (transcription_start_delay := get('transcription_start_delay')) is not None:
        seen += 1
        if transcription_start_delay not in RANGE_0_60_5_OR_EMPTY:
            found += ((R81, transcription_start_delay, True),)
    if (dialing_mode := get('dialing_mode')) is not None:
        seen += 1
        if dialing_mode not in SET_DIALING_MODE_OR_EMPTY:
            found += ((R82, dialing_mode, True),)
    if (tfcarrier := get('tfcarrier')) is not None:
        seen += 1
        if tfcarrier not in SET_TOLL_FREE_CARRIER_OR_EMPTY:
            found += ((R83, tfcarrier, True),)
    if seen == total:
        return found or None
    if (transcription_redaction := get('transcription_redaction')) is not None:
        seen += 1
        if transcription_redaction not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_redaction, SET_YES_NO):
            found += ((R84, transcription_redaction, False),)
    if (transcription_summary := get('transcription_summary')) is not None:
        seen += 1
        if transcription_summary not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_summary, SET_YES_NO):
            found += ((R85, transcription_summary, False),)
    if (transcription_sentiment := get('transcription_sentiment')) is not None:
        seen += 1
        if transcription_sentiment not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_sentiment, SET_YES_NO):
            found += ((R86, transcription_sentiment, False),)
    if (call_pickup_behavior := get('call_pickup_behavior')) is not None:
        seen += 1
        if call_pickup_behavior not in SET_PICKUP_BEHAVIOR_OR_EMPTY:
            found += ((R87, call_pickup_behavior, True),)
    if (description := get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    if (reseller_chargesetup := get('reseller_chargesetup')) is not None:
        if not (plain(reseller_chargesetup) or _text(reseller_chargesetup)):
            return ()
        seen += 1
    if (send_bye := get('send_bye')) is not None:
        if not (plain(send_bye) or _text(send_bye)):
            return ()
        seen += 1
    if transcribe is not None:
        if not (plain(transcribe) or _text(transcribe)):
            return ()
        seen += 1
    if (enable_internal_cnam := get('enable_internal_cnam')) is not None:
        if not (plain(enable_internal_cnam) or _text(enable_internal_cnam)):
            return ()
        seen += 1
    if (internal_cnam := get('internal_cnam')) is not None:
        if not (plain(internal_cnam) or _text(internal_cnam)):
            return ()
        seen += 1
    if internal_extension_location is not None:
        if not (plain(internal_extension_location) or _text(internal_extension_location)):
            return ()
        seen += 1
    if (allow225 := get('allow225')) is not None:
        if not (plain(allow225) or _text(allow225)):
            return ()
        seen += 1
    if (parking_lot := get('parking_lot')) is not None:
        if not (plain(parking_lot) or _text(parking_lot)):
            return ()
        seen += 1
    if (default_e911 := get('default_e911')) is not None:
        if not (plain(default_e911) or _text(default_e911)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delSubAccount(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one sub-account."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R88, id, False),)
        elif look and not _lookup_has(look, 'getSubAccounts.id', id):
            found += ((R89, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R90, id, True),)
    return (found or None) if seen == total else ()


def getAllowedCodecs(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the codecs a sub-account may use, or returns only the one named."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (codec := params.get('codec')) is not None:
        seen += 1
        if not (2 <= len(codec) <= 16 and codec.encode().isalnum()) and codec != '':
            found += ((R91, codec, False),)
        elif look and not _lookup_has(look, 'getAllowedCodecs.value', codec) and codec != '':
            found += ((R92, codec, False),)
    return (found or None) if seen == total else ()


def getAuthTypes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the authentication types, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        seen += 1
        if not (len(type) <= 6 and type.encode().isdigit()) and type != '':
            found += ((R93, type, False),)
    return (found or None) if seen == total else ()


def getDeviceTypes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the device types, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (device_type := params.get('device_type')) is not None:
        seen += 1
        if not (len(device_type) <= 6 and device_type.encode().isdigit()) and device_type != '':
            found += ((R24, device_type, False),)
        elif look and not _lookup_has(look, 'getDeviceTypes.value', device_type) and device_type != '':
            found += ((R25, device_type, False),)
    return (found or None) if seen == total else ()


def getDTMFModes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the DTMF modes, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (dtmf_mode := params.get('dtmf_mode')) is not None:
        seen += 1
        if dtmf_mode not in SPELT_DTMF_MODE_OR_EMPTY and not _in_set_fold(dtmf_mode, SET_DTMF_MODE):
            found += ((R44, dtmf_mode, False),)
    return (found or None) if seen == total else ()


def getLockInternational(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the international call lock modes, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (lock_international := params.get('lock_international')) is not None:
        seen += 1
        if not (len(lock_international) <= 6 and lock_international.encode().isdigit()) and lock_international != '':
            found += ((R30, lock_international, False),)
        elif look and not _lookup_has(look, 'getLockInternational.value', lock_international) and lock_international != '':
            found += ((R31, lock_international, False),)
    return (found or None) if seen == total else ()


def getNAT(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the NAT options, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (nat := params.get('nat')) is not None:
        seen += 1
        if nat not in SET_NAT_OR_EMPTY:
            found += ((R46, nat, False),)
    return (found or None) if seen == total else ()


def getProtocols(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the sub-account protocols, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (protocol := params.get('protocol')) is not None:
        seen += 1
        if not (len(protocol) <= 3 and protocol.encode().isdigit()) and protocol != '':
            found += ((R4, protocol, False),)
        elif look and not _lookup_has(look, 'getProtocols.value', protocol) and protocol != '':
            found += ((R5, protocol, False),)
    return (found or None) if seen == total else ()


def getRegistrationStatus(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the registration status of an account, or of all accounts."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R94, account, False),)
        elif account not in TEXT_ALL and look and not _lookup_has(look, 'getSubAccounts.account', account) and not (len(account) <= 20 and account.encode().isdigit()) and account != '':
            found += ((R95, account, False),)
    return (found or None) if seen == total else ()


def getReportEstimatedHoldTime(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the choices for announcing the estimated hold time, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SPELT_YES_NO_ONCE_OR_EMPTY and not _in_set_fold(type, SET_YES_NO_ONCE):
            found += ((R96, type, True),)
    return (found or None) if seen == total else ()


def getRoutes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the route options, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (route := params.get('route')) is not None:
        seen += 1
        if not (len(route) <= 6 and route.encode().isdigit()) and route != '':
            found += ((R97, route, False),)
        elif look and not _lookup_has(look, 'getRoutes.value', route) and route != '':
            found += ((R98, route, False),)
    return (found or None) if seen == total else ()


def getSubAccounts(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists all sub-accounts, those of one reseller client, or one sub-account by name."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R99, account, False),)
        if look and not _lookup_lacks(look, 'getSubAccounts.id', account) and account != '':
            found += ((R100, account, False),)
    return (found or None) if seen == total else ()


def setSubAccount(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates the settings of an existing sub-account."""
    found: Findings = ()
    seen = 9
    total = len(params)
    get = params.get
    id = get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R88, id, False),)
        elif look and not _lookup_has(look, 'getSubAccounts.id', id):
            found += ((R89, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R101, id, False),)
    if (auth_type := get('auth_type')) not in SET_AUTH_TYPE:
        if not auth_type:
            if auth_type is None:
                seen -= 1
            elif auth_type != '':
                return ()
            found += ((R10, auth_type, False),)
        else:
            found += ((R7, auth_type, False),)
    if (password := get('password')) is not None:
        seen += 1
        if not (plain(password) or _text(password)):
            return ()
        if auth_type == '2' and password != '':
            found += ((R11, None, False),)
        if auth_type == '1' and not (len(password) >= 8) and password != '':
            found += ((R12, None, False),)
        if auth_type == '1' and password.encode().strip(CLASS_INVALID_PASSWORD_ILEGAL_CHARACTERS) and password != '':
            found += ((R13, None, False),)
        if auth_type == '1' and SOME_INVALID_PASSWORD_MISSING_LOWERCASE.isdisjoint(password) and password != '':
            found += ((R14, None, False),)
        if auth_type == '1' and SOME_INVALID_PASSWORD_MISSING_NUMBER.isdisjoint(password) and password != '':
            found += ((R15, None, False),)
        if auth_type == '1' and SOME_INVALID_PASSWORD_MISSING_UPPERCASE.isdisjoint(password) and password != '':
            found += ((R16, None, False),)
    ip = get('ip')
    if ip:
        seen += 1
        if auth_type == '1':
            found += ((R18, ip, False),)
        if not (_ipv4(ip) or _hostname(ip)):
            found += ((R20, ip, False),)
    else:
        if ip == '':
            seen += 1
        elif ip is not None:
            return ()
        if auth_type == '2':
            found += ((R22, ip, False),)
    device_type = get('device_type')
    if device_type:
        if not (len(device_type) <= 6 and device_type.encode().isdigit()):
            found += ((R24, device_type, False),)
        elif look and not _lookup_has(look, 'getDeviceTypes.value', device_type):
            found += ((R25, device_type, False),)
    else:
        if device_type is None:
            seen -= 1
        elif device_type != '':
            return ()
        found += ((R26, device_type, False),)
    if (callerid_number := get('callerid_number')) is not None:
        seen += 1
        if not (callerid_number.encode().isdigit() or not callerid_number.encode().strip(CLASS_CALLERID)) and callerid_number != '':
            found += ((R27, callerid_number, True),)
    if (canada_routing := get('canada_routing')) is not None:
        seen += 1
        if canada_routing not in TEXT__2D1 and not (len(canada_routing) <= 6 and canada_routing.encode().isdigit()) and canada_routing != '':
            found += ((R28, canada_routing, False),)
        elif (canada_routing and canada_routing not in SET_CANADA_ROUTING) and look and not _lookup_has(look, 'getRoutes.value', canada_routing) and canada_routing != '':
            found += ((R29, canada_routing, False),)
    lock_international = get('lock_international')
    if lock_international:
        if not (len(lock_international) <= 6 and lock_international.encode().isdigit()):
            found += ((R30, lock_international, False),)
        elif look and not _lookup_has(look, 'getLockInternational.value', lock_international):
            found += ((R31, lock_international, False),)
    else:
        if lock_international is None:
            seen -= 1
        elif lock_international != '':
            return ()
        found += ((R32, lock_international, False),)
    international_route = get('international_route')
    if international_route:
        if international_route == '0':
            found += ((R33, international_route, False),)
        elif not (len(international_route) <= 6 and international_route.encode().isdigit()):
            found += ((R34, international_route, False),)
        elif look and not _lookup_has(look, 'getRoutes.value', international_route):
            found += ((R35, international_route, False),)
    else:
        if international_route is None:
            seen -= 1
        elif international_route != '':
            return ()
        found += ((R36, international_route, False),)
    music_on_hold = get('music_on_hold')
    if music_on_hold:
        if not (plain(music_on_hold) or _text(music_on_hold)):
            return ()
        if music_on_hold == 'none':
            found += ((R37, music_on_hold, False),)
        elif (music_on_hold and music_on_hold != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
            found += ((R38, music_on_hold, False),)
    else:
        if music_on_hold is None:
            seen -= 1
        elif music_on_hold != '':
            return ()
        found += ((R39, music_on_hold, False),)
    if (language := get('language')) is not None:
        seen += 1
        if language not in SET_LANGUAGE_OR_EMPTY:
            found += ((R40, language, False),)
    allowed_codecs = get('allowed_codecs')
    if allowed_codecs:
        if not MATCH_CODECS_ITEM_1_ANY_BY_3B(allowed_codecs):
            found += ((R41, allowed_codecs, False),)
    else:
        if allowed_codecs is None:
            seen -= 1
        elif allowed_codecs != '':
            return ()
        found += ((R42, allowed_codecs, False),)
    if (dtmf_mode := get('dtmf_mode')) not in SPELT_DTMF_MODE:
        if not dtmf_mode:
            if dtmf_mode is None:
                seen -= 1
            elif dtmf_mode != '':
                return ()
            found += ((R43, dtmf_mode, False),)
        elif not _in_set_fold(dtmf_mode, SET_DTMF_MODE):
            found += ((R44, dtmf_mode, False),)
    if (nat := get('nat')) not in SET_NAT:
        if not nat:
            if nat is None:
                seen -= 1
            elif nat != '':
                return ()
            found += ((R45, nat, False),)
        else:
            found += ((R46, nat, False),)
    if seen == total:
        return found or None
    if (sip_traffic := get('sip_traffic')) is not None:
        seen += 1
        if sip_traffic not in SET_FLAG_OR_EMPTY:
            found += ((R47, sip_traffic, False),)
    if (max_expiry := get('max_expiry')) is not None:
        seen += 1
        if not (len(max_expiry) <= 4 and max_expiry.encode().isdigit() and max_expiry >= '1' and (len(max_expiry) > 2 or len(max_expiry) == 2 and max_expiry >= '60') and (len(max_expiry) < 4 or max_expiry <= '3600')) and max_expiry != '':
            found += ((R48, max_expiry, False),)
    if (rtp_timeout := get('rtp_timeout')) is not None:
        seen += 1
        if not (len(rtp_timeout) <= 4 and rtp_timeout.encode().isdigit() and rtp_timeout >= '1' and (len(rtp_timeout) < 4 or rtp_timeout <= '3600')) and rtp_timeout != '':
            found += ((R49, rtp_timeout, False),)
    if (rtp_hold_timeout := get('rtp_hold_timeout')) is not None:
        seen += 1
        if not (len(rtp_hold_timeout) <= 4 and rtp_hold_timeout.encode().isdigit() and rtp_hold_timeout >= '1' and (len(rtp_hold_timeout) < 4 or rtp_hold_timeout <= '3600')) and rtp_hold_timeout != '':
            found += ((R50, rtp_hold_timeout, False),)
    if rtp_timeout and rtp_hold_timeout and not _ordered_integers(rtp_timeout, rtp_hold_timeout):
        found += ((R51, rtp_timeout, False),)
    ip_restriction = get('ip_restriction')
    enable_ip_restriction = get('enable_ip_restriction')
    if ip_restriction:
        seen += 1
        if not (',' not in ip_restriction and (_ipv4(ip_restriction) or _cidr(ip_restriction) or _hostname(ip_restriction)) or _list_1(ip_restriction)):
            found += ((R52, ip_restriction, True),)
    else:
        if ip_restriction == '':
            seen += 1
        elif ip_restriction is not None:
            return ()
        if enable_ip_restriction == '1':
            found += ((R53, ip_restriction, False),)
    if enable_ip_restriction is not None:
        seen += 1
        if enable_ip_restriction not in SET_FLAG_OR_EMPTY:
            found += ((R54, enable_ip_restriction, False),)
    pop_restriction = get('pop_restriction')
    enable_pop_restriction = get('enable_pop_restriction')
    if pop_restriction:
        seen += 1
        if not MATCH_DIGITS_1_6_1_ANY_BY_2C(pop_restriction):
            found += ((R55, pop_restriction, False),)
    else:
        if pop_restriction == '':
            seen += 1
        elif pop_restriction is not None:
            return ()
        if enable_pop_restriction == '1':
            found += ((R56, pop_restriction, False),)
    if enable_pop_restriction is not None:
        seen += 1
        if enable_pop_restriction not in SET_FLAG_OR_EMPTY:
            found += ((R57, enable_pop_restriction, False),)
    if seen == total:
        return found or None
    if (internal_extension := get('internal_extension')) is not None:
        seen += 1
        if not (len(internal_extension) <= 5) and internal_extension != '':
            found += ((R58, internal_extension, False),)
        if not (len(internal_extension) <= 64 and internal_extension.encode().isdigit()) and internal_extension != '':
            found += ((R59, internal_extension, False),)
        if internal_extension.startswith(PREFIXES_INVALID_EXTENSION_PREFIX) and internal_extension != '':
            found += ((R60, internal_extension, False),)
        if internal_extension in SET_INVALID_EXTENSIONS and internal_extension != '':
            found += ((R61, internal_extension, False),)
    if (internal_voicemail := get('internal_voicemail')) is not None:
        seen += 1
        if not (len(internal_voicemail) <= 20 and internal_voicemail.encode().isdigit()) and internal_voicemail != '':
            found += ((R64, internal_voicemail, False),)
        elif (internal_voicemail and internal_voicemail != '0') and look and not _lookup_has(look, 'getVoicemails.mailbox', internal_voicemail) and internal_voicemail != '':
            found += ((R65, internal_voicemail, False),)
    if (internal_dialtime := get('internal_dialtime')) is not None:
        seen += 1
        if internal_dialtime not in RANGE_1_60_1_OR_EMPTY:
            found += ((R66, internal_dialtime, False),)
    reseller_client = get('reseller_client')
    reseller_package = get('reseller_package')
    if reseller_client:
        seen += 1
        if not (len(reseller_client) <= 20 and reseller_client.encode().isdigit()):
            found += ((R67, reseller_client, False),)
        elif (reseller_client and reseller_client != '0') and look and not _lookup_has(look, 'getClients.client', reseller_client):
            found += ((R68, reseller_client, False),)
    else:
        if reseller_client == '':
            seen += 1
        elif reseller_client is not None:
            return ()
        if (reseller_package and reseller_package != '0'):
            found += ((R69, reseller_client, False),)
    if reseller_package:
        seen += 1
        if not (len(reseller_package) <= 20 and reseller_package.encode().isdigit()):
            found += ((R70, reseller_package, False),)
        elif (reseller_package and reseller_package != '0') and look and not _lookup_has(look, 'getPackages.package', reseller_package):
            found += ((R71, reseller_package, False),)
    else:
        if reseller_package == '':
            seen += 1
        elif reseller_package is not None:
            return ()
        if (reseller_client and reseller_client != '0'):
            found += ((R72, reseller_package, False),)
    reseller_nextbilling = get('reseller_nextbilling')
    _day_reseller_nextbilling = _known_day(reseller_nextbilling) or (reseller_nextbilling and _day(reseller_nextbilling))
    if reseller_nextbilling is not None:
        seen += 1
        if reseller_nextbilling not in TEXT_0000_2D00_2D00 and not (_day_reseller_nextbilling and (len(reseller_nextbilling) == 10 or _date_form(reseller_nextbilling, True, False))) and reseller_nextbilling != '':
            found += ((R73, reseller_nextbilling, False),)
        elif (_day_reseller_nextbilling and _day_reseller_nextbilling < _today(now)) and reseller_nextbilling != '':
            found += ((R74, reseller_nextbilling, False),)
    if (record_calls := get('record_calls')) is not None:
        seen += 1
        if record_calls not in SET_FLAG_OR_EMPTY:
            found += ((R75, record_calls, False),)
    transcription_locale = get('transcription_locale')
    transcribe = get('transcribe')
    if transcription_locale:
        seen += 1
        if not MATCH_LOCALES_ITEM_1_10_BY_2C(transcription_locale):
            found += ((R76, transcription_locale, False),)
    else:
        if transcription_locale == '':
            seen += 1
        elif transcription_locale is not None:
            return ()
        if transcribe == '1':
            found += ((R77, transcription_locale, False),)
    transcription_email = get('transcription_email')
    if transcription_email:
        seen += 1
        if not '@' in transcription_email:
            found += ((R78, transcription_email, False),)
        elif not (',' not in transcription_email and (len(transcription_email) < 65 and MATCH_EMAIL(transcription_email) or _email(transcription_email)) or _list_2(transcription_email)):
            found += ((R79, transcription_email, True),)
    else:
        if transcription_email == '':
            seen += 1
        elif transcription_email is not None:
            return ()
        if transcribe == '1':
            found += ((R80, transcription_email, False),)
    if (transcription_start_delay := get('transcription_start_delay')) is not None:
        seen += 1
        if transcription_start_delay not in RANGE_0_60_5_OR_EMPTY:
            found += ((R81, transcription_start_delay, True),)
    if (dialing_mode := get('dialing_mode')) is not None:
        seen += 1
        if dialing_mode not in SET_DIALING_MODE_OR_EMPTY:
            found += ((R82, dialing_mode, True),)
    if (tfcarrier := get('tfcarrier')) is not None:
        seen += 1
        if tfcarrier not in SET_TOLL_FREE_CARRIER_OR_EMPTY:
            found += ((R83, tfcarrier, True),)
    if seen == total:
        return found or None
    if (call_pickup_behavior := get('call_pickup_behavior')) is not None:
        seen += 1
        if call_pickup_behavior not in SET_PICKUP_BEHAVIOR_OR_EMPTY:
            found += ((R87, call_pickup_behavior, True),)
    if (description := get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    if (reseller_chargesetup := get('reseller_chargesetup')) is not None:
        if not (plain(reseller_chargesetup) or _text(reseller_chargesetup)):
            return ()
        seen += 1
    if (send_bye := get('send_bye')) is not None:
        if not (plain(send_bye) or _text(send_bye)):
            return ()
        seen += 1
    if transcribe is not None:
        if not (plain(transcribe) or _text(transcribe)):
            return ()
        seen += 1
    if (internal_extension_location := get('internal_extension_location')) is not None:
        if not (plain(internal_extension_location) or _text(internal_extension_location)):
            return ()
        seen += 1
    if (default_e911 := get('default_e911')) is not None:
        if not (plain(default_e911) or _text(default_e911)):
            return ()
        seen += 1
    if (allow225 := get('allow225')) is not None:
        if not (plain(allow225) or _text(allow225)):
            return ()
        seen += 1
    if (parking_lot := get('parking_lot')) is not None:
        if not (plain(parking_lot) or _text(parking_lot)):
            return ()
        seen += 1
    if (enable_internal_cnam := get('enable_internal_cnam')) is not None:
        if not (plain(enable_internal_cnam) or _text(enable_internal_cnam)):
            return ()
        seen += 1
    if (internal_cnam := get('internal_cnam')) is not None:
        if not (plain(internal_cnam) or _text(internal_cnam)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setLocation(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a location for internal extensions."""
    found: Findings = ()
    seen = 1
    total = len(params)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
        if look and not _lookup_lacks(look, 'getLocations.name', name):
            found += ((R102, name, False),)
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R103, name, False),)
    return (found or None) if seen == total else ()


def getLocations(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the locations for internal extensions."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    return (found or None) if seen == total else ()


def delLocation(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a location for internal extensions."""
    found: Findings = ()
    seen = 2
    total = len(params)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
        if look and not _lookup_has(look, 'getLocations.name', name):
            found += ((R104, name, False),)
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R103, name, False),)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R88, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R105, id, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'createSubAccount': (createSubAccount, {'allowed_codecs': ('0', '1', ';'), 'nat': ('no', 'yes', None), 'ip_restriction': ('0', '1', ','), 'pop_restriction': ('0', '1', ','), 'transcription_locale': ('0', '1', ','), 'transcription_email': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None)}, ('username', 'protocol', 'description', 'auth_type', 'password', 'ip', 'device_type', 'callerid_number', 'canada_routing', 'lock_international', 'international_route', 'music_on_hold', 'language', 'allowed_codecs', 'dtmf_mode', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_package', 'reseller_nextbilling', 'reseller_chargesetup', 'send_bye', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'enable_internal_cnam', 'internal_cnam', 'dialing_mode', 'tfcarrier', 'internal_extension_location', 'allow225', 'transcription_redaction', 'transcription_summary', 'transcription_sentiment', 'parking_lot', 'default_e911', 'call_pickup_behavior')),
    'delSubAccount': (delSubAccount, {}, ('id',)),
    'getAllowedCodecs': (getAllowedCodecs, {}, ('codec',)),
    'getAuthTypes': (getAuthTypes, {}, ('type',)),
    'getDeviceTypes': (getDeviceTypes, {}, ('device_type',)),
    'getDTMFModes': (getDTMFModes, {}, ('dtmf_mode',)),
    'getLockInternational': (getLockInternational, {}, ('lock_international',)),
    'getNAT': (getNAT, {'nat': ('no', 'yes', None)}, ('nat',)),
    'getProtocols': (getProtocols, {}, ('protocol',)),
    'getRegistrationStatus': (getRegistrationStatus, {}, ('account',)),
    'getReportEstimatedHoldTime': (getReportEstimatedHoldTime, {'type': ('no', 'yes', None)}, ('type',)),
    'getRoutes': (getRoutes, {}, ('route',)),
    'getSubAccounts': (getSubAccounts, {}, ('account',)),
    'setSubAccount': (setSubAccount, {'allowed_codecs': ('0', '1', ';'), 'nat': ('no', 'yes', None), 'ip_restriction': ('0', '1', ','), 'pop_restriction': ('0', '1', ','), 'transcription_locale': ('0', '1', ','), 'transcription_email': ('0', '1', ',')}, ('id', 'description', 'auth_type', 'password', 'ip', 'device_type', 'callerid_number', 'canada_routing', 'lock_international', 'international_route', 'music_on_hold', 'language', 'allowed_codecs', 'dtmf_mode', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_package', 'reseller_nextbilling', 'reseller_chargesetup', 'send_bye', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'dialing_mode', 'tfcarrier', 'internal_extension_location', 'default_e911', 'allow225', 'parking_lot', 'enable_internal_cnam', 'internal_cnam', 'call_pickup_behavior')),
    'setLocation': (setLocation, {}, ('name',)),
    'getLocations': (getLocations, {}, ()),
    'delLocation': (delLocation, {}, ('name', 'id')),
}
