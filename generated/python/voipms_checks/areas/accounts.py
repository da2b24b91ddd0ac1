"""Checks of the area accounts. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    cidr as _cidr,
    date as _date,
    email as _email,
    hostname as _hostname,
    in_set_fold as _in_set_fold,
    integer as _integer,
    ipv4 as _ipv4,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matches as _matches,
    not_past as _not_past,
    ordered_integers as _ordered_integers,
)

CLASS_ACCOUNT = '-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
CLASS_CALLERID = ' ()+-.0123456789'
CLASS_INVALID_PASSWORD_ILEGAL_CHARACTERS = '!#$%&()*+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}'
CLASS_INVALID_PASSWORD_MISSING_LOWERCASE = 'abcdefghijklmnopqrstuvwxyz'
CLASS_INVALID_PASSWORD_MISSING_NUMBER = '0123456789'
CLASS_INVALID_PASSWORD_MISSING_UPPERCASE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
CLASS_INVALID_TRANSCRIPTION_EMAIL = '@'
CLASS_INVALID_USERNAME = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
PATTERN_CODECS_ITEM = r'[0-9A-Za-z]{2,16}'
PATTERN_LOCALES_ITEM = r'[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3}'
PREFIXES_INVALID_EXTENSION_PREFIX = ('068', '097')
RANGE_0_60_5 = frozenset(map(str, range(0, 61, 5)))
RANGE_1_60_1 = frozenset(map(str, range(1, 61, 1)))
SET_AUTH_TYPE = frozenset({'1', '2'})
SET_CANADA_ROUTE = frozenset({'-1', '0', '1', '2'})
SET_DIALING_MODE = frozenset({'0', '1', '2'})
SET_DTMF_MODE = frozenset({'auto', 'inband', 'info', 'rfc2833'})
SET_FLAG = frozenset({'0', '1'})
SET_INVALID_EXTENSIONS = frozenset({'098', '211', '311', '411', '4443', '4444', '4747', '511', '711', '811', '822', '911', '988'})
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_NAT = frozenset({'never', 'no', 'route', 'yes'})
SET_PICKUP_BEHAVIOR = frozenset({'1', '2', '3', '4'})
SET_YES_NO = frozenset({'no', 'yes'})
SET_YES_NO_ONCE = frozenset({'no', 'once', 'yes'})
RANGE_0_60_5_OR_NONE = RANGE_0_60_5 | {None, ''}
RANGE_1_60_1_OR_NONE = RANGE_1_60_1 | {None, ''}
SET_CANADA_ROUTE_OR_NONE = SET_CANADA_ROUTE | {None, ''}
SET_DIALING_MODE_OR_NONE = SET_DIALING_MODE | {None, ''}
SET_FLAG_OR_NONE = SET_FLAG | {None, ''}
SET_LANGUAGE_OR_NONE = SET_LANGUAGE | {None, ''}
SET_NAT_OR_NONE = SET_NAT | {None, ''}
SET_PICKUP_BEHAVIOR_OR_NONE = SET_PICKUP_BEHAVIOR | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_username', 'username', 'invalid_username/username', 2, 'only characters of [A-Za-z0-9]', None, False, '')
R2 = ('used_username', 'username', 'used_username/username.taken', 1, "none of getSubAccounts's username values", None, False, '')
R3 = ('missing_username', 'username', 'missing_username/username', 0, 'a value', None, False, '')
R4 = ('invalid_protocol', 'protocol', 'invalid_protocol/protocol', 0, '1 to 3 digits', '1..3', False, '')
R5 = ('invalid_protocol', 'protocol', 'invalid_protocol/protocol.unknown', 0, "one of getProtocols's value values", None, False, '')
R6 = ('missing_protocol', 'protocol', 'missing_protocol/protocol', 2, 'a value', None, False, '')
R7 = ('missing_authtype', 'auth_type', 'missing_authtype/auth_type', 0, 'a value', None, False, '')
R8 = ('invalid_authtype', 'auth_type', 'invalid_authtype/auth_type', 0, '1 or 2', ['1', '2'], False, '')
R9 = ('invalid_authtype_h323', 'auth_type', 'invalid_authtype_h323/auth_type', 2, '2 when protocol is 2', ['2'], False, '')
R10 = ('invalid_authtype_iax2', 'auth_type', 'invalid_authtype_iax2/auth_type', 0, '1 when protocol is 3', ['1'], False, '')
R11 = ('invalid_password_auth', 'password', 'invalid_password_auth/password', 0, 'no value when auth_type is 2', None, True, '')
R12 = ('missing_password', 'password', 'missing_password/createSubAccount.password', 0, 'a value when auth_type is 1', None, True, '')
R13 = ('invalid_password_lessthan_8characters_long', 'password', 'invalid_password_lessthan_8characters_long/password', 0, 'at least 8 characters when auth_type is 1', 8, True, 'characters')
R14 = ('invalid_password_ilegal_characters', 'password', 'invalid_password_ilegal_characters/password', 0, 'only characters of [A-Za-z0-9!#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1', None, True, '')
R15 = ('invalid_password_missing_lowercase', 'password', 'invalid_password_missing_lowercase/password', 0, 'at least one character of [a-z] when auth_type is 1', None, True, '')
R16 = ('invalid_password_missing_number', 'password', 'invalid_password_missing_number/password', 0, 'at least one character of [0-9] when auth_type is 1', None, True, '')
R17 = ('invalid_password_missing_uppercase', 'password', 'invalid_password_missing_uppercase/password', 0, 'at least one character of [A-Z] when auth_type is 1', None, True, '')
R18 = ('invalid_ip_auth', 'ip', 'invalid_ip_auth/ip', 0, 'no value when auth_type is 1', None, False, '')
R19 = ('invalid_ip_iax2', 'ip', 'invalid_ip_iax2/ip', 0, 'no value when protocol is 3', None, False, '')
R20 = ('missing_ip', 'ip', 'missing_ip/ip', 0, 'a value when auth_type is 2', None, False, '')
R21 = ('missing_ip_h323', 'ip', 'missing_ip_h323/ip', 2, 'a value when protocol is 2', None, False, '')
R22 = ('invalid_ip', 'ip', 'invalid_ip/ip', 0, 'the address a device connects from: IPv4, or a host name', None, False, '')
R23 = ('repeated_ip', 'ip', 'repeated_ip/ip.taken', 2, "none of getSubAccounts's ip values", None, False, '')
R24 = ('invalid_devicetype', 'device_type', 'invalid_devicetype/device_type', 0, '1 to 6 digits', '1..6', False, '')
R25 = ('invalid_devicetype', 'device_type', 'invalid_devicetype/device_type.unknown', 0, "one of getDeviceTypes's value values", None, False, '')
R26 = ('missing_devicetype', 'device_type', 'missing_devicetype/device_type', 0, 'a value', None, False, '')
R27 = ('invalid_callerid_override', 'callerid_number', 'invalid_callerid_override/callerid_number', 2, 'a caller ID number to show instead of the default; -1 and 0 stand for the default', None, False, '')
R28 = ('invalid_canada_routing', 'canada_routing', 'invalid_canada_routing/canada_routing', 0, '-1, 0, 1 or 2', ['-1', '0', '1', '2'], False, '')
R29 = ('invalid_lockinternational', 'lock_international', 'invalid_lockinternational/lock_international', 0, '1 to 6 digits', '1..6', False, '')
R30 = ('invalid_lockinternational', 'lock_international', 'invalid_lockinternational/lock_international.unknown', 0, "one of getLockInternational's value values", None, False, '')
R31 = ('missing_lockinternational', 'lock_international', 'missing_lockinternational/lock_international', 0, 'a value', None, False, '')
R32 = ('invalid_internationalroute', 'international_route', 'invalid_internationalroute/zero', 1, 'anything but 0', ['0'], False, '')
R33 = ('invalid_internationalroute', 'international_route', 'invalid_internationalroute/international_route', 0, '1 to 6 digits', '1..6', False, '')
R34 = ('invalid_internationalroute', 'international_route', 'invalid_internationalroute/international_route.unknown', 0, "one of getRoutes's value values", None, False, '')
R35 = ('missing_internationalroute', 'international_route', 'missing_internationalroute/international_route', 0, 'a value', None, False, '')
R36 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold', 1, 'anything but none', ['none'], False, '')
R37 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 0, "one of getMusicOnHold's value values", None, False, '')
R38 = ('missing_musiconhold', 'music_on_hold', 'missing_musiconhold/music_on_hold', 0, 'a value', None, False, '')
R39 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R40 = ('invalid_allowedcodecs', 'allowed_codecs', 'invalid_allowedcodecs/allowed_codecs', 0, 'codec codes joined by semicolons', None, False, '')
R41 = ('missing_allowedcodecs', 'allowed_codecs', 'missing_allowedcodecs/allowed_codecs', 0, 'a value', None, False, '')
R42 = ('invalid_dtmfmode', 'dtmf_mode', 'invalid_dtmfmode/dtmf_mode', 0, 'auto, rfc2833, inband or info in any case', ['auto', 'rfc2833', 'inband', 'info'], False, '')
R43 = ('missing_dtmfmode', 'dtmf_mode', 'missing_dtmfmode/dtmf_mode', 0, 'a value', None, False, '')
R44 = ('invalid_nat', 'nat', 'invalid_nat/nat', 0, 'yes, no, route or never', ['yes', 'no', 'route', 'never'], False, '')
R45 = ('missing_nat', 'nat', 'missing_nat/nat', 0, 'a value', None, False, '')
R46 = ('invalid_sip_traffic', 'sip_traffic', 'invalid_sip_traffic/sip_traffic', 0, '0 or 1', ['0', '1'], False, '')
R47 = ('invalid_max_expiry', 'max_expiry', 'invalid_max_expiry/max_expiry', 0, 'a whole number from 60 to 3600', '60..3600', False, '')
R48 = ('invalid_rtp_timeout', 'rtp_timeout', 'invalid_rtp_timeout/rtp_timeout', 0, 'a whole number from 1 to 3600', '1..3600', False, '')
R49 = ('invalid_rtp_hold_timeout', 'rtp_hold_timeout', 'invalid_rtp_hold_timeout/rtp_hold_timeout', 0, 'a whole number from 1 to 3600', '1..3600', False, '')
R50 = ('rtp_timeout_greater_than_rtp_hold_timeout', 'rtp_timeout', 'rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout', 0, 'not to be greater than `rtp_hold_timeout`', None, False, '-')
R51 = ('missing_ip_restriction', 'ip_restriction', 'missing_ip_restriction/ip_restriction', 0, 'a value when enable_ip_restriction is 1', None, False, '')
R52 = ('invalid_ip', 'ip_restriction', 'invalid_ip/ip_restriction', 2, 'addresses, networks and host names joined by commas', None, False, '')
R53 = ('invalid_enable_ip_restriction', 'enable_ip_restriction', 'invalid_enable_ip_restriction/enable_ip_restriction', 0, '0 or 1', ['0', '1'], False, '')
R54 = ('missing_pop_restriction', 'pop_restriction', 'missing_pop_restriction/pop_restriction', 0, 'a value when enable_pop_restriction is 1', None, False, '')
R55 = ('invalid_pop_restriction', 'pop_restriction', 'invalid_pop_restriction/pop_restriction', 0, "items joined by ',', each 1 to 6 digits", None, False, '')
R56 = ('invalid_enable_pop_restriction', 'enable_pop_restriction', 'invalid_enable_pop_restriction/enable_pop_restriction', 0, '0 or 1', ['0', '1'], False, '')
R57 = ('invalid_extension_length', 'internal_extension', 'invalid_extension_length/internal_extension', 0, 'at most 5 characters', 5, False, 'characters')
R58 = ('invalid_extension', 'internal_extension', 'invalid_extension/internal_extension', 0, '1 to 64 digits', '1..64', False, '')
R59 = ('invalid_extension_prefix', 'internal_extension', 'invalid_extension_prefix/internal_extension', 0, 'not to start with 068 or 097', ['068', '097'], False, '')
R60 = ('invalid_extensions', 'internal_extension', 'invalid_extensions/internal_extension', 0, 'anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988', ['098', '211', '311', '411', '4443', '4444', '4747', '511', '711', '811', '822', '911', '988'], False, '')
R61 = ('used_extension', 'internal_extension', 'used_extension/internal_extension.taken', 0, "none of getSubAccounts's internal_extension values", None, False, '')
R62 = ('used_extension_in_location', 'internal_extension', 'used_extension_in_location/taken', 2, "none of getSubAccounts's internal_extension values when internal_extension_location is given and not 0", None, False, '')
R63 = ('invalid_internalvoicemail', 'internal_voicemail', 'invalid_internalvoicemail/internal_voicemail', 0, '1 to 20 digits', '1..20', False, '')
R64 = ('invalid_internalvoicemail', 'internal_voicemail', 'invalid_internalvoicemail/internal_voicemail.unknown', 0, "one of getVoicemails's mailbox values when internal_voicemail is given and not 0", None, False, '')
R65 = ('invalid_internaldialtime', 'internal_dialtime', 'invalid_internaldialtime/internal_dialtime', 0, 'a whole number from 1 to 60', '1..60', False, '')
R66 = ('missing_resellerclient', 'reseller_client', 'missing_resellerclient/reseller_client', 0, 'a value when reseller_package is given and not 0', None, False, '')
R67 = ('invalid_resellerclient', 'reseller_client', 'invalid_resellerclient/reseller_client', 0, '1 to 20 digits', '1..20', False, '')
R68 = ('invalid_resellerclient', 'reseller_client', 'invalid_resellerclient/reseller_client.unknown', 0, "one of getClients's client values when reseller_client is given and not 0", None, False, '')
R69 = ('missing_resellerpackage', 'reseller_package', 'missing_resellerpackage/reseller_package', 0, 'a value when reseller_client is given and not 0', None, False, '')
R70 = ('invalid_resellerpackage', 'reseller_package', 'invalid_resellerpackage/reseller_package', 0, '1 to 20 digits', '1..20', False, '')
R71 = ('invalid_resellerpackage', 'reseller_package', 'invalid_resellerpackage/reseller_package.unknown', 0, "one of getPackages's package values when reseller_package is given and not 0", None, False, '')
R72 = ('invalid_resellernextbilling', 'reseller_nextbilling', 'invalid_resellernextbilling/reseller_nextbilling', 0, 'a day, yyyy-mm-dd; 0000-00-00 stands for none', None, False, '')
R73 = ('invalid_resellernextbilling', 'reseller_nextbilling', 'invalid_resellernextbilling/past', 0, 'a date that is not in the past', None, False, '')
R74 = ('invalid_record_calls', 'record_calls', 'invalid_record_calls/record_calls', 0, '0 or 1', ['0', '1'], False, '')
R75 = ('missing_transcription_locale', 'transcription_locale', 'missing_transcription_locale/transcription_locale', 0, 'a value when transcribe is 1', None, False, '')
R76 = ('invalid_transcription_locale', 'transcription_locale', 'invalid_transcription_locale/transcription_locale', 0, 'locale codes joined by commas, ten at the most', 10, False, '')
R77 = ('missing_transcription_email', 'transcription_email', 'missing_transcription_email/transcription_email', 0, 'a value when transcribe is 1', None, False, '')
R78 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/at', 0, 'at least one character of [@]', None, False, '')
R79 = ('invalid_transcription_email', 'transcription_email', 'invalid_transcription_email/transcription_email', 2, "items joined by ',', each an e-mail address", None, False, '')
R80 = ('unnamed_status', 'transcription_start_delay', 'unnamed_status/transcription_start_delay', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R81 = ('unnamed_status', 'dialing_mode', 'unnamed_status/dialing_mode', 2, '0, 1 or 2', ['0', '1', '2'], False, '')
R82 = ('unnamed_status', 'tfcarrier', 'unnamed_status/tfcarrier', 2, '-1, 0, 1 or 2', ['-1', '0', '1', '2'], False, '')
R83 = ('invalid_transcription_redaction', 'transcription_redaction', 'invalid_transcription_redaction/transcription_redaction', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R84 = ('invalid_transcription_summary', 'transcription_summary', 'invalid_transcription_summary/transcription_summary', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R85 = ('invalid_transcription_sentiment', 'transcription_sentiment', 'invalid_transcription_sentiment/transcription_sentiment', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R86 = ('unnamed_status', 'call_pickup_behavior', 'unnamed_status/call_pickup_behavior', 2, '1, 2, 3 or 4', ['1', '2', '3', '4'], False, '')
R87 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')
R88 = ('invalid_id', 'id', 'invalid_id/id.unknown', 0, "one of getSubAccounts's id values", None, False, '')
R89 = ('missing_id', 'id', 'missing_id/delSubAccount.id', 2, 'a value', None, False, '')
R90 = ('invalid_codec', 'codec', 'invalid_codec/codec', 0, 'a codec code', '[A-Za-z0-9]{2,16}', False, '')
R91 = ('invalid_codec', 'codec', 'invalid_codec/codec.unknown', 0, "one of getAllowedCodecs's value values", None, False, '')
R92 = ('invalid_authtype', 'type', 'invalid_authtype/getAuthTypes.type', 0, '1 to 6 digits', '1..6', False, '')
R93 = ('invalid_account', 'account', 'invalid_account/account', 0, 'the main account (its number) or a sub-account (number, underscore, name)', None, False, '')
R94 = ('invalid_account', 'account', 'invalid_account/account.unknown', 1, "one of getSubAccounts's account values", None, False, '')
R95 = ('invalid_if_announce_position_enabled_report_estimated_hold_time', 'type', 'invalid_if_announce_position_enabled_report_estimated_hold_time/type', 2, 'yes, no or once in any case', ['yes', 'no', 'once'], False, '')
R96 = ('invalid_route', 'route', 'invalid_route/route', 0, '1 to 6 digits', '1..6', False, '')
R97 = ('invalid_route', 'route', 'invalid_route/route.unknown', 0, "one of getRoutes's value values", None, False, '')
R98 = ('invalid_account', 'account', 'invalid_account/account.filter', 0, 'a sub-account, a reseller client, or all', None, False, '')
R99 = ('no_subaccount', 'account', 'no_subaccount/account.unknown', 1, "one of getSubAccounts's account values", None, False, '')
R100 = ('missing_id', 'id', 'missing_id/id', 0, 'a value', None, False, '')
R101 = ('location_already_exists', 'name', 'location_already_exists/name.taken', 0, "none of getLocations's name values", None, False, '')
R102 = ('missing_location_name', 'name', 'missing_location_name/name', 0, 'a value', None, False, '')
R103 = ('location_not_found', 'name', 'location_not_found/name.unknown', 0, "one of getLocations's name values", None, False, '')
R104 = ('missing_id', 'id', 'missing_id/delLocation.id', 0, 'a value', None, False, '')


def _list_1(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or not _matches(item, PATTERN_CODECS_ITEM):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not (_ipv4(item) or _cidr(item) or _hostname(item)):
            return False
    return True


def _list_3(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not (item.isdigit() and item.isascii() and len(item) <= 6):
            return False
    return True


def _list_4(value: str) -> bool:
    items = value.split(',')
    if not (len(items) <= 10):
        return False
    for item in items:
        if not item or not _matches(item, PATTERN_LOCALES_ITEM):
            return False
    return True


def _list_5(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not _email(item):
            return False
    return True


def createSubAccount(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a sub-account under the account."""
    found: list[Rule] = []
    add = found.append
    username = get('username')
    if username:
        if username.strip(CLASS_INVALID_USERNAME):
            add(R1)
        if look and not _lookup_lacks(look, 'getSubAccounts.username', username):
            add(R2)
    else:
        add(R3)
    protocol = get('protocol')
    if protocol:
        if not (protocol.isdigit() and protocol.isascii() and len(protocol) <= 3):
            add(R4)
        elif look and not _lookup_has(look, 'getProtocols.value', protocol):
            add(R5)
    else:
        add(R6)
    auth_type = get('auth_type')
    if not auth_type:
        add(R7)
    if auth_type and auth_type not in SET_AUTH_TYPE:
        add(R8)
    if protocol == '2' and auth_type and auth_type != '2':
        add(R9)
    if protocol == '3' and auth_type and auth_type != '1':
        add(R10)
    password = get('password')
    if auth_type == '2' and password:
        add(R11)
    if auth_type == '1' and not password:
        add(R12)
    if auth_type == '1' and password and not (len(password) >= 8):
        add(R13)
    if auth_type == '1' and password and password.strip(CLASS_INVALID_PASSWORD_ILEGAL_CHARACTERS):
        add(R14)
    if auth_type == '1' and password and not any(map(CLASS_INVALID_PASSWORD_MISSING_LOWERCASE.__contains__, password)):
        add(R15)
    if auth_type == '1' and password and not any(map(CLASS_INVALID_PASSWORD_MISSING_NUMBER.__contains__, password)):
        add(R16)
    if auth_type == '1' and password and not any(map(CLASS_INVALID_PASSWORD_MISSING_UPPERCASE.__contains__, password)):
        add(R17)
    ip = get('ip')
    if auth_type == '1' and ip:
        add(R18)
    if protocol == '3' and ip:
        add(R19)
    if auth_type == '2' and not ip:
        add(R20)
    if protocol == '2' and not ip:
        add(R21)
    if ip and not (_ipv4(ip) or _hostname(ip)):
        add(R22)
    if ip and look and not _lookup_lacks(look, 'getSubAccounts.ip', ip):
        add(R23)
    device_type = get('device_type')
    if device_type:
        if not (device_type.isdigit() and device_type.isascii() and len(device_type) <= 6):
            add(R24)
        elif look and not _lookup_has(look, 'getDeviceTypes.value', device_type):
            add(R25)
    else:
        add(R26)
    callerid_number = get('callerid_number')
    if callerid_number and callerid_number.strip(CLASS_CALLERID):
        add(R27)
    if get('canada_routing') not in SET_CANADA_ROUTE_OR_NONE:
        add(R28)
    lock_international = get('lock_international')
    if lock_international:
        if not (lock_international.isdigit() and lock_international.isascii() and len(lock_international) <= 6):
            add(R29)
        elif look and not _lookup_has(look, 'getLockInternational.value', lock_international):
            add(R30)
    else:
        add(R31)
    international_route = get('international_route')
    if international_route:
        if international_route == '0':
            add(R32)
        elif not (international_route.isdigit() and international_route.isascii() and len(international_route) <= 6):
            add(R33)
        elif look and not _lookup_has(look, 'getRoutes.value', international_route):
            add(R34)
    else:
        add(R35)
    music_on_hold = get('music_on_hold')
    if music_on_hold:
        if music_on_hold == 'none':
            add(R36)
        elif look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
            add(R37)
    else:
        add(R38)
    if get('language') not in SET_LANGUAGE_OR_NONE:
        add(R39)
    allowed_codecs = get('allowed_codecs')
    if allowed_codecs:
        if not _list_1(allowed_codecs):
            add(R40)
    else:
        add(R41)
    dtmf_mode = get('dtmf_mode')
    if dtmf_mode:
        if not _in_set_fold(dtmf_mode, SET_DTMF_MODE):
            add(R42)
    else:
        add(R43)
    if (nat := get('nat')) not in SET_NAT:
        add(R44 if nat else R45)
    if get('sip_traffic') not in SET_FLAG_OR_NONE:
        add(R46)
    max_expiry = get('max_expiry')
    if max_expiry and not _integer(max_expiry, 60, 3600, 1, False):
        add(R47)
    rtp_timeout = get('rtp_timeout')
    if rtp_timeout and not _integer(rtp_timeout, 1, 3600, 1, False):
        add(R48)
    rtp_hold_timeout = get('rtp_hold_timeout')
    if rtp_hold_timeout and not _integer(rtp_hold_timeout, 1, 3600, 1, False):
        add(R49)
    if rtp_timeout and rtp_hold_timeout and not _ordered_integers(rtp_timeout, rtp_hold_timeout):
        add(R50)
    enable_ip_restriction = get('enable_ip_restriction')
    ip_restriction = get('ip_restriction')
    if enable_ip_restriction == '1' and not ip_restriction:
        add(R51)
    if ip_restriction and not _list_2(ip_restriction):
        add(R52)
    if enable_ip_restriction and enable_ip_restriction not in SET_FLAG:
        add(R53)
    enable_pop_restriction = get('enable_pop_restriction')
    pop_restriction = get('pop_restriction')
    if enable_pop_restriction == '1' and not pop_restriction:
        add(R54)
    if pop_restriction and not _list_3(pop_restriction):
        add(R55)
    if enable_pop_restriction and enable_pop_restriction not in SET_FLAG:
        add(R56)
    internal_extension = get('internal_extension')
    internal_extension_location = get('internal_extension_location')
    if internal_extension and not (len(internal_extension) <= 5):
        add(R57)
    if internal_extension and not (internal_extension.isdigit() and internal_extension.isascii() and len(internal_extension) <= 64):
        add(R58)
    if internal_extension and internal_extension.startswith(PREFIXES_INVALID_EXTENSION_PREFIX):
        add(R59)
    if internal_extension and internal_extension in SET_INVALID_EXTENSIONS:
        add(R60)
    if internal_extension and look and not _lookup_lacks(look, 'getSubAccounts.internal_extension', internal_extension):
        add(R61)
    if (internal_extension_location and internal_extension_location != '0') and internal_extension and look and not _lookup_lacks(look, 'getSubAccounts.internal_extension', internal_extension):
        add(R62)
    internal_voicemail = get('internal_voicemail')
    if internal_voicemail and not (internal_voicemail.isdigit() and internal_voicemail.isascii() and len(internal_voicemail) <= 20):
        add(R63)
    elif (internal_voicemail and internal_voicemail != '0') and internal_voicemail and look and not _lookup_has(look, 'getVoicemails.mailbox', internal_voicemail):
        add(R64)
    if get('internal_dialtime') not in RANGE_1_60_1_OR_NONE:
        add(R65)
    reseller_package = get('reseller_package')
    reseller_client = get('reseller_client')
    if (reseller_package and reseller_package != '0') and not reseller_client:
        add(R66)
    if reseller_client and not (reseller_client.isdigit() and reseller_client.isascii() and len(reseller_client) <= 20):
        add(R67)
    elif (reseller_client and reseller_client != '0') and reseller_client and look and not _lookup_has(look, 'getClients.client', reseller_client):
        add(R68)
    if (reseller_client and reseller_client != '0') and not reseller_package:
        add(R69)
    if reseller_package and not (reseller_package.isdigit() and reseller_package.isascii() and len(reseller_package) <= 20):
        add(R70)
    elif (reseller_package and reseller_package != '0') and reseller_package and look and not _lookup_has(look, 'getPackages.package', reseller_package):
        add(R71)
    reseller_nextbilling = get('reseller_nextbilling')
    if reseller_nextbilling and not (reseller_nextbilling == '0000-00-00' or _date(reseller_nextbilling, True, False)):
        add(R72)
    elif reseller_nextbilling and not _not_past(reseller_nextbilling, now):
        add(R73)
    if get('record_calls') not in SET_FLAG_OR_NONE:
        add(R74)
    transcribe = get('transcribe')
    transcription_locale = get('transcription_locale')
    if transcribe == '1' and not transcription_locale:
        add(R75)
    if transcription_locale and not _list_4(transcription_locale):
        add(R76)
    transcription_email = get('transcription_email')
    if transcribe == '1' and not transcription_email:
        add(R77)
    if transcription_email and not any(map(CLASS_INVALID_TRANSCRIPTION_EMAIL.__contains__, transcription_email)):
        add(R78)
    elif transcription_email and not _list_5(transcription_email):
        add(R79)
    if get('transcription_start_delay') not in RANGE_0_60_5_OR_NONE:
        add(R80)
    if get('dialing_mode') not in SET_DIALING_MODE_OR_NONE:
        add(R81)
    if get('tfcarrier') not in SET_CANADA_ROUTE_OR_NONE:
        add(R82)
    transcription_redaction = get('transcription_redaction')
    if transcription_redaction and not _in_set_fold(transcription_redaction, SET_YES_NO):
        add(R83)
    transcription_summary = get('transcription_summary')
    if transcription_summary and not _in_set_fold(transcription_summary, SET_YES_NO):
        add(R84)
    transcription_sentiment = get('transcription_sentiment')
    if transcription_sentiment and not _in_set_fold(transcription_sentiment, SET_YES_NO):
        add(R85)
    if get('call_pickup_behavior') not in SET_PICKUP_BEHAVIOR_OR_NONE:
        add(R86)
    return found


def delSubAccount(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one sub-account."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R87)
        elif look and not _lookup_has(look, 'getSubAccounts.id', id):
            add(R88)
    else:
        add(R89)
    return found


def getAllowedCodecs(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the codecs a sub-account may use, or returns only the one named."""
    found: list[Rule] = []
    add = found.append
    codec = get('codec')
    if codec and not _matches(codec, PATTERN_CODECS_ITEM):
        add(R90)
    elif codec and look and not _lookup_has(look, 'getAllowedCodecs.value', codec):
        add(R91)
    return found


def getAuthTypes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the authentication types, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    type = get('type')
    if type and not (type.isdigit() and type.isascii() and len(type) <= 6):
        add(R92)
    return found


def getDeviceTypes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the device types, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    device_type = get('device_type')
    if device_type and not (device_type.isdigit() and device_type.isascii() and len(device_type) <= 6):
        add(R24)
    elif device_type and look and not _lookup_has(look, 'getDeviceTypes.value', device_type):
        add(R25)
    return found


def getDTMFModes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the DTMF modes, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    dtmf_mode = get('dtmf_mode')
    if dtmf_mode and not _in_set_fold(dtmf_mode, SET_DTMF_MODE):
        add(R42)
    return found


def getLockInternational(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the international call lock modes, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    lock_international = get('lock_international')
    if lock_international and not (lock_international.isdigit() and lock_international.isascii() and len(lock_international) <= 6):
        add(R29)
    elif lock_international and look and not _lookup_has(look, 'getLockInternational.value', lock_international):
        add(R30)
    return found


def getNAT(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the NAT options, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    if get('nat') not in SET_NAT_OR_NONE:
        add(R44)
    return found


def getProtocols(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the sub-account protocols, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    protocol = get('protocol')
    if protocol and not (protocol.isdigit() and protocol.isascii() and len(protocol) <= 3):
        add(R4)
    elif protocol and look and not _lookup_has(look, 'getProtocols.value', protocol):
        add(R5)
    return found


def getRegistrationStatus(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the registration status of an account, or of all accounts."""
    found: list[Rule] = []
    add = found.append
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R93)
    elif account and look and not _lookup_has(look, 'getSubAccounts.account', account):
        add(R94)
    return found


def getReportEstimatedHoldTime(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the choices for announcing the estimated hold time, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    type = get('type')
    if type and not _in_set_fold(type, SET_YES_NO_ONCE):
        add(R95)
    return found


def getRoutes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the route options, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    route = get('route')
    if route and not (route.isdigit() and route.isascii() and len(route) <= 6):
        add(R96)
    elif route and look and not _lookup_has(look, 'getRoutes.value', route):
        add(R97)
    return found


def getSubAccounts(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists all sub-accounts, those of one reseller client, or one sub-account by name."""
    found: list[Rule] = []
    add = found.append
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R98)
        if look and not _lookup_has(look, 'getSubAccounts.account', account):
            add(R99)
    return found


def setSubAccount(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates the settings of an existing sub-account."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R87)
        elif look and not _lookup_has(look, 'getSubAccounts.id', id):
            add(R88)
    else:
        add(R100)
    if (auth_type := get('auth_type')) not in SET_AUTH_TYPE:
        add(R8 if auth_type else R7)
    password = get('password')
    if auth_type == '2' and password:
        add(R11)
    if auth_type == '1' and password and not (len(password) >= 8):
        add(R13)
    if auth_type == '1' and password and password.strip(CLASS_INVALID_PASSWORD_ILEGAL_CHARACTERS):
        add(R14)
    if auth_type == '1' and password and not any(map(CLASS_INVALID_PASSWORD_MISSING_LOWERCASE.__contains__, password)):
        add(R15)
    if auth_type == '1' and password and not any(map(CLASS_INVALID_PASSWORD_MISSING_NUMBER.__contains__, password)):
        add(R16)
    if auth_type == '1' and password and not any(map(CLASS_INVALID_PASSWORD_MISSING_UPPERCASE.__contains__, password)):
        add(R17)
    ip = get('ip')
    if auth_type == '1' and ip:
        add(R18)
    if auth_type == '2' and not ip:
        add(R20)
    if ip and not (_ipv4(ip) or _hostname(ip)):
        add(R22)
    device_type = get('device_type')
    if device_type:
        if not (device_type.isdigit() and device_type.isascii() and len(device_type) <= 6):
            add(R24)
        elif look and not _lookup_has(look, 'getDeviceTypes.value', device_type):
            add(R25)
    else:
        add(R26)
    callerid_number = get('callerid_number')
    if callerid_number and callerid_number.strip(CLASS_CALLERID):
        add(R27)
    if get('canada_routing') not in SET_CANADA_ROUTE_OR_NONE:
        add(R28)
    lock_international = get('lock_international')
    if lock_international:
        if not (lock_international.isdigit() and lock_international.isascii() and len(lock_international) <= 6):
            add(R29)
        elif look and not _lookup_has(look, 'getLockInternational.value', lock_international):
            add(R30)
    else:
        add(R31)
    international_route = get('international_route')
    if international_route:
        if international_route == '0':
            add(R32)
        elif not (international_route.isdigit() and international_route.isascii() and len(international_route) <= 6):
            add(R33)
        elif look and not _lookup_has(look, 'getRoutes.value', international_route):
            add(R34)
    else:
        add(R35)
    music_on_hold = get('music_on_hold')
    if music_on_hold:
        if music_on_hold == 'none':
            add(R36)
        elif look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
            add(R37)
    else:
        add(R38)
    if get('language') not in SET_LANGUAGE_OR_NONE:
        add(R39)
    allowed_codecs = get('allowed_codecs')
    if allowed_codecs:
        if not _list_1(allowed_codecs):
            add(R40)
    else:
        add(R41)
    dtmf_mode = get('dtmf_mode')
    if dtmf_mode:
        if not _in_set_fold(dtmf_mode, SET_DTMF_MODE):
            add(R42)
    else:
        add(R43)
    if (nat := get('nat')) not in SET_NAT:
        add(R44 if nat else R45)
    if get('sip_traffic') not in SET_FLAG_OR_NONE:
        add(R46)
    max_expiry = get('max_expiry')
    if max_expiry and not _integer(max_expiry, 60, 3600, 1, False):
        add(R47)
    rtp_timeout = get('rtp_timeout')
    if rtp_timeout and not _integer(rtp_timeout, 1, 3600, 1, False):
        add(R48)
    rtp_hold_timeout = get('rtp_hold_timeout')
    if rtp_hold_timeout and not _integer(rtp_hold_timeout, 1, 3600, 1, False):
        add(R49)
    if rtp_timeout and rtp_hold_timeout and not _ordered_integers(rtp_timeout, rtp_hold_timeout):
        add(R50)
    enable_ip_restriction = get('enable_ip_restriction')
    ip_restriction = get('ip_restriction')
    if enable_ip_restriction == '1' and not ip_restriction:
        add(R51)
    if ip_restriction and not _list_2(ip_restriction):
        add(R52)
    if enable_ip_restriction and enable_ip_restriction not in SET_FLAG:
        add(R53)
    enable_pop_restriction = get('enable_pop_restriction')
    pop_restriction = get('pop_restriction')
    if enable_pop_restriction == '1' and not pop_restriction:
        add(R54)
    if pop_restriction and not _list_3(pop_restriction):
        add(R55)
    if enable_pop_restriction and enable_pop_restriction not in SET_FLAG:
        add(R56)
    internal_extension = get('internal_extension')
    if internal_extension:
        if not (len(internal_extension) <= 5):
            add(R57)
        if not (internal_extension.isdigit() and internal_extension.isascii() and len(internal_extension) <= 64):
            add(R58)
        if internal_extension.startswith(PREFIXES_INVALID_EXTENSION_PREFIX):
            add(R59)
        if internal_extension in SET_INVALID_EXTENSIONS:
            add(R60)
    internal_voicemail = get('internal_voicemail')
    if internal_voicemail and not (internal_voicemail.isdigit() and internal_voicemail.isascii() and len(internal_voicemail) <= 20):
        add(R63)
    elif (internal_voicemail and internal_voicemail != '0') and internal_voicemail and look and not _lookup_has(look, 'getVoicemails.mailbox', internal_voicemail):
        add(R64)
    if get('internal_dialtime') not in RANGE_1_60_1_OR_NONE:
        add(R65)
    reseller_package = get('reseller_package')
    reseller_client = get('reseller_client')
    if (reseller_package and reseller_package != '0') and not reseller_client:
        add(R66)
    if reseller_client and not (reseller_client.isdigit() and reseller_client.isascii() and len(reseller_client) <= 20):
        add(R67)
    elif (reseller_client and reseller_client != '0') and reseller_client and look and not _lookup_has(look, 'getClients.client', reseller_client):
        add(R68)
    if (reseller_client and reseller_client != '0') and not reseller_package:
        add(R69)
    if reseller_package and not (reseller_package.isdigit() and reseller_package.isascii() and len(reseller_package) <= 20):
        add(R70)
    elif (reseller_package and reseller_package != '0') and reseller_package and look and not _lookup_has(look, 'getPackages.package', reseller_package):
        add(R71)
    reseller_nextbilling = get('reseller_nextbilling')
    if reseller_nextbilling and not (reseller_nextbilling == '0000-00-00' or _date(reseller_nextbilling, True, False)):
        add(R72)
    elif reseller_nextbilling and not _not_past(reseller_nextbilling, now):
        add(R73)
    if get('record_calls') not in SET_FLAG_OR_NONE:
        add(R74)
    transcribe = get('transcribe')
    transcription_locale = get('transcription_locale')
    if transcribe == '1' and not transcription_locale:
        add(R75)
    if transcription_locale and not _list_4(transcription_locale):
        add(R76)
    transcription_email = get('transcription_email')
    if transcribe == '1' and not transcription_email:
        add(R77)
    if transcription_email and not any(map(CLASS_INVALID_TRANSCRIPTION_EMAIL.__contains__, transcription_email)):
        add(R78)
    elif transcription_email and not _list_5(transcription_email):
        add(R79)
    if get('transcription_start_delay') not in RANGE_0_60_5_OR_NONE:
        add(R80)
    if get('dialing_mode') not in SET_DIALING_MODE_OR_NONE:
        add(R81)
    if get('tfcarrier') not in SET_CANADA_ROUTE_OR_NONE:
        add(R82)
    if get('call_pickup_behavior') not in SET_PICKUP_BEHAVIOR_OR_NONE:
        add(R86)
    return found


def setLocation(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a location for internal extensions."""
    found: list[Rule] = []
    add = found.append
    name = get('name')
    if name:
        if look and not _lookup_lacks(look, 'getLocations.name', name):
            add(R101)
    else:
        add(R102)
    return found


def getLocations(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the locations for internal extensions."""
    found: list[Rule] = []
    return found


def delLocation(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a location for internal extensions."""
    found: list[Rule] = []
    add = found.append
    name = get('name')
    if name:
        if look and not _lookup_has(look, 'getLocations.name', name):
            add(R103)
    else:
        add(R102)
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R87)
    else:
        add(R104)
    return found


METHODS: "dict[str, Entry]" = {
    'createSubAccount': (
        createSubAccount,
        frozenset({'username', 'protocol', 'description', 'auth_type', 'password', 'ip', 'device_type', 'callerid_number', 'canada_routing', 'lock_international', 'international_route', 'music_on_hold', 'language', 'allowed_codecs', 'dtmf_mode', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_package', 'reseller_nextbilling', 'reseller_chargesetup', 'send_bye', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'enable_internal_cnam', 'internal_cnam', 'dialing_mode', 'tfcarrier', 'internal_extension_location', 'allow225', 'transcription_redaction', 'transcription_summary', 'transcription_sentiment', 'parking_lot', 'default_e911', 'call_pickup_behavior'}),
        {'allowed_codecs': ('0', '1', ';'), 'ip_restriction': ('0', '1', ','), 'pop_restriction': ('0', '1', ','), 'transcription_locale': ('0', '1', ','), 'transcription_email': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None)},
        ('username', 'protocol', 'description', 'auth_type', 'password', 'ip', 'device_type', 'callerid_number', 'canada_routing', 'lock_international', 'international_route', 'music_on_hold', 'language', 'allowed_codecs', 'dtmf_mode', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_package', 'reseller_nextbilling', 'reseller_chargesetup', 'send_bye', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'enable_internal_cnam', 'internal_cnam', 'dialing_mode', 'tfcarrier', 'internal_extension_location', 'allow225', 'transcription_redaction', 'transcription_summary', 'transcription_sentiment', 'parking_lot', 'default_e911', 'call_pickup_behavior'),
    ),
    'delSubAccount': (
        delSubAccount,
        frozenset({'id'}),
        {},
        ('id',),
    ),
    'getAllowedCodecs': (
        getAllowedCodecs,
        frozenset({'codec'}),
        {},
        ('codec',),
    ),
    'getAuthTypes': (
        getAuthTypes,
        frozenset({'type'}),
        {},
        ('type',),
    ),
    'getDeviceTypes': (
        getDeviceTypes,
        frozenset({'device_type'}),
        {},
        ('device_type',),
    ),
    'getDTMFModes': (
        getDTMFModes,
        frozenset({'dtmf_mode'}),
        {},
        ('dtmf_mode',),
    ),
    'getLockInternational': (
        getLockInternational,
        frozenset({'lock_international'}),
        {},
        ('lock_international',),
    ),
    'getNAT': (
        getNAT,
        frozenset({'nat'}),
        {},
        ('nat',),
    ),
    'getProtocols': (
        getProtocols,
        frozenset({'protocol'}),
        {},
        ('protocol',),
    ),
    'getRegistrationStatus': (
        getRegistrationStatus,
        frozenset({'account'}),
        {},
        ('account',),
    ),
    'getReportEstimatedHoldTime': (
        getReportEstimatedHoldTime,
        frozenset({'type'}),
        {},
        ('type',),
    ),
    'getRoutes': (
        getRoutes,
        frozenset({'route'}),
        {},
        ('route',),
    ),
    'getSubAccounts': (
        getSubAccounts,
        frozenset({'account'}),
        {},
        ('account',),
    ),
    'setSubAccount': (
        setSubAccount,
        frozenset({'id', 'description', 'auth_type', 'password', 'ip', 'device_type', 'callerid_number', 'canada_routing', 'lock_international', 'international_route', 'music_on_hold', 'language', 'allowed_codecs', 'dtmf_mode', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_package', 'reseller_nextbilling', 'reseller_chargesetup', 'send_bye', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'dialing_mode', 'tfcarrier', 'internal_extension_location', 'default_e911', 'allow225', 'parking_lot', 'enable_internal_cnam', 'internal_cnam', 'call_pickup_behavior'}),
        {'allowed_codecs': ('0', '1', ';'), 'ip_restriction': ('0', '1', ','), 'pop_restriction': ('0', '1', ','), 'transcription_locale': ('0', '1', ','), 'transcription_email': ('0', '1', ',')},
        ('id', 'description', 'auth_type', 'password', 'ip', 'device_type', 'callerid_number', 'canada_routing', 'lock_international', 'international_route', 'music_on_hold', 'language', 'allowed_codecs', 'dtmf_mode', 'nat', 'sip_traffic', 'max_expiry', 'rtp_timeout', 'rtp_hold_timeout', 'ip_restriction', 'enable_ip_restriction', 'pop_restriction', 'enable_pop_restriction', 'internal_extension', 'internal_voicemail', 'internal_dialtime', 'reseller_client', 'reseller_package', 'reseller_nextbilling', 'reseller_chargesetup', 'send_bye', 'record_calls', 'transcribe', 'transcription_locale', 'transcription_email', 'transcription_start_delay', 'dialing_mode', 'tfcarrier', 'internal_extension_location', 'default_e911', 'allow225', 'parking_lot', 'enable_internal_cnam', 'internal_cnam', 'call_pickup_behavior'),
    ),
    'setLocation': (
        setLocation,
        frozenset({'name'}),
        {},
        ('name',),
    ),
    'getLocations': (
        getLocations,
        frozenset(),
        {},
        (),
    ),
    'delLocation': (
        delLocation,
        frozenset({'name', 'id'}),
        {},
        ('name', 'id'),
    ),
}
