"""Checks of the area messaging. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    days_within as _days_within,
    decimal as _decimal,
    email as _email,
    lookup_has as _lookup_has,
    matches as _matches,
    ordered_dates as _ordered_dates,
)

CLASS_CALLERID = ' ()+-.0123456789'
CLASS_DID = ' ()-.0123456789'
PATTERN_SMS_DESTINATION = r'(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?[2-9][0-9]{2}\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4}'
PREFIXES_INVALID_MEDIA = ('data:audio/wav', 'data:audio/x-wav', 'data:audio/wave')
SET_AUTH_TYPE = frozenset({'1', '2'})
SET_FLAG = frozenset({'0', '1'})
SET_AUTH_TYPE_OR_NONE = SET_AUTH_TYPE | {None, ''}
SET_FLAG_OR_NONE = SET_FLAG | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('missing_sms', 'id', 'missing_sms/id', 0, 'a value', None, False, '')
R3 = ('missing_id', 'id', 'missing_id/id', 0, 'a value', None, False, '')
R4 = ('invalid_sms', 'sms', 'invalid_sms/sms', 0, '1 to 20 digits', '1..20', False, '')
R5 = ('invalid_sms', 'sms', 'invalid_sms/sms.all_messages', 2, '0 when all_messages is 1', ['0'], False, '')
R6 = ('invalid_client', 'client', 'invalid_client/getResellerSMS.client', 1, 'a value', None, False, '')
R7 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R8 = ('invalid_date', 'from', 'invalid_date/from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R9 = ('invalid_date', 'from', 'invalid_date/from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R10 = ('invalid_date', 'to', 'invalid_date/to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R11 = ('invalid_date', 'to', 'invalid_date/to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R12 = ('invalid_date_from', 'from', 'invalid_date_from/from', 2, 'not to be greater than `to`', None, False, '-')
R13 = ('invalid_daterange', 'from', 'invalid_daterange/from', 0, '`to` to be at most 92 days later', 92, False, '-')
R14 = ('invalid_type', 'type', 'invalid_type/direction', 0, '0 or 1', ['0', '1'], False, '')
R15 = ('invalid_did', 'did', 'invalid_did/did.filter', 0, 'a phone number of the account used to filter a list', None, False, '')
R16 = ('invalid_contact', 'contact', 'invalid_contact/contact', 0, 'a phone number of the account used to filter a list', None, False, '')
R17 = ('unnamed_status', 'limit', 'unnamed_status/limit', 2, '1 to 10 digits', '1..10', False, '')
R18 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone', 1, 'a number from -12 to 13 with at most 2 decimals', '-12..13', False, '')
R19 = ('invalid_sms', 'mms', 'invalid_sms/mms', 0, '1 to 20 digits', '1..20', False, '')
R20 = ('invalid_did', 'did', 'invalid_did/did.unknown', 1, "one of getDIDsInfo's did values", None, False, '')
R21 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R22 = ('invalid_did', 'did', 'invalid_did/sendSMS.did', 2, '10 to 11 digits', '10..11', False, '')
R23 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R24 = ('invalid_dst', 'dst', 'invalid_dst/dst.required', 0, 'a value', None, False, '')
R25 = ('invalid_dst', 'dst', 'invalid_dst/dst', 1, 'a North American number: ten digits, or eleven with the leading 1; a plus sign before the 1 and separators are let through', None, False, '')
R26 = ('sms_toolong', 'message', 'sms_toolong/sendSMS.message', 1, 'at most 160 bytes in UTF-8', 160, False, 'bytes')
R27 = ('message_empty', 'message', 'message_empty/message', 0, 'a value', None, False, '')
R28 = ('message_empty', 'message', 'message_empty/sendMMS.message', 2, 'a value when media1 is not given and media2 is not given and media3 is not given', None, False, '')
R29 = ('sms_toolong', 'message', 'sms_toolong/sendMMS.message', 0, 'at most 2048 characters', 2048, False, 'characters')
R30 = ('invalid_media', 'media1', 'invalid_media/media1', 2, 'not to start with data:audio/wav, data:audio/x-wav or data:audio/wave', ['data:audio/wav', 'data:audio/x-wav', 'data:audio/wave'], False, '')
R31 = ('invalid_media', 'media2', 'invalid_media/media2', 2, 'not to start with data:audio/wav, data:audio/x-wav or data:audio/wave', ['data:audio/wav', 'data:audio/x-wav', 'data:audio/wave'], False, '')
R32 = ('invalid_media', 'media3', 'invalid_media/media3', 2, 'not to start with data:audio/wav, data:audio/x-wav or data:audio/wave', ['data:audio/wav', 'data:audio/x-wav', 'data:audio/wave'], False, '')
R33 = ('missing_enable', 'enable', 'missing_enable/enable', 0, 'a value', None, False, '')
R34 = ('invalid_email_enable', 'email_enabled', 'invalid_email_enable/email_enabled', 0, '0 or 1', ['0', '1'], False, '')
R35 = ('invalid_email', 'email_address', 'invalid_email/email_address', 0, 'an e-mail address', None, False, '')
R36 = ('invalid_forward_enable', 'sms_forward_enable', 'invalid_forward_enable/sms_forward_enable', 0, '0 or 1', ['0', '1'], False, '')
R37 = ('invalid_sms_forward', 'sms_forward', 'invalid_sms_forward/sms_forward', 0, 'a caller ID number to show instead of the default; -1 and 0 stand for the default', None, False, '')
R38 = ('invalid_forwarding_did', 'sms_forward', 'invalid_forwarding_did/sms_forward', 0, 'another value than `did`', None, False, '-')
R39 = ('invalid_callback_enable', 'url_callback_enable', 'invalid_callback_enable/url_callback_enable', 0, '0 or 1', ['0', '1'], False, '')
R40 = ('invalid_callback_retry', 'url_callback_retry', 'invalid_callback_retry/url_callback_retry', 0, '0 or 1', ['0', '1'], False, '')
R41 = ('unnamed_status', 'dialmode', 'unnamed_status/dialmode', 2, '1 or 2', ['1', '2'], False, '')
R42 = ('invalid_smpp_url', 'smpp_url', 'invalid_smpp_url/smpp_url', 2, 'a value when smpp_enabled is 1', None, False, '')
R43 = ('invalid_smpp_username', 'smpp_user', 'invalid_smpp_username/smpp_user', 2, 'a value when smpp_enabled is 1', None, False, '')
R44 = ('invalid_smpp_password', 'smpp_pass', 'invalid_smpp_password/smpp_pass', 2, 'a value when smpp_enabled is 1', None, True, '')


def deleteSMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one stored SMS."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R2)
    return found


def deleteMMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one stored MMS."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id:
        if not (id.isdigit() and id.isascii() and len(id) <= 20):
            add(R1)
    else:
        add(R3)
    return found


def getResellerSMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists SMS of one reseller client by period, direction, DID or contact."""
    found: list[Rule] = []
    add = found.append
    sms = get('sms')
    all_messages = get('all_messages')
    if sms and not (sms.isdigit() and sms.isascii() and len(sms) <= 20):
        add(R4)
    elif all_messages == '1' and sms and sms != '0':
        add(R5)
    client = get('client')
    if not client:
        add(R6)
    elif not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R7)
    from_ = get('from')
    if from_ and not _date(from_, True, True):
        add(R8)
    elif from_ and not _date(from_, False, True):
        add(R9)
    to = get('to')
    if to and not _date(to, True, True):
        add(R10)
    elif to and not _date(to, False, True):
        add(R11)
    if from_ and to and not _ordered_dates(from_, to):
        add(R12)
    if from_ and to and not _days_within(from_, to, 92):
        add(R13)
    if get('type') not in SET_FLAG_OR_NONE:
        add(R14)
    did = get('did')
    if did and did.strip(CLASS_CALLERID):
        add(R15)
    contact = get('contact')
    if contact and contact.strip(CLASS_CALLERID):
        add(R16)
    limit = get('limit')
    if limit and not (limit.isdigit() and limit.isascii() and len(limit) <= 10):
        add(R17)
    timezone = get('timezone')
    if timezone and not _decimal(timezone, -1200, 1300, 1, 2):
        add(R18)
    return found


def getResellerMMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists MMS of one reseller client by period, direction, DID or contact."""
    found: list[Rule] = []
    add = found.append
    mms = get('mms')
    if mms and not (mms.isdigit() and mms.isascii() and len(mms) <= 20):
        add(R19)
    client = get('client')
    if not client:
        add(R6)
    elif not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R7)
    from_ = get('from')
    if from_ and not _date(from_, True, True):
        add(R8)
    elif from_ and not _date(from_, False, True):
        add(R9)
    to = get('to')
    if to and not _date(to, True, True):
        add(R10)
    elif to and not _date(to, False, True):
        add(R11)
    if from_ and to and not _ordered_dates(from_, to):
        add(R12)
    if from_ and to and not _days_within(from_, to, 92):
        add(R13)
    if get('type') not in SET_FLAG_OR_NONE:
        add(R14)
    did = get('did')
    if did and did.strip(CLASS_CALLERID):
        add(R15)
    contact = get('contact')
    if contact and contact.strip(CLASS_CALLERID):
        add(R16)
    limit = get('limit')
    if limit and not (limit.isdigit() and limit.isascii() and len(limit) <= 10):
        add(R17)
    timezone = get('timezone')
    if timezone and not _decimal(timezone, -1200, 1300, 1, 2):
        add(R18)
    sms = get('sms')
    all_messages = get('all_messages')
    if sms and not (sms.isdigit() and sms.isascii() and len(sms) <= 20):
        add(R4)
    elif all_messages == '1' and sms and sms != '0':
        add(R5)
    return found


def getSMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists SMS by period, direction, DID or contact."""
    found: list[Rule] = []
    add = found.append
    sms = get('sms')
    all_messages = get('all_messages')
    if sms and not (sms.isdigit() and sms.isascii() and len(sms) <= 20):
        add(R4)
    elif all_messages == '1' and sms and sms != '0':
        add(R5)
    from_ = get('from')
    if from_ and not _date(from_, True, True):
        add(R8)
    elif from_ and not _date(from_, False, True):
        add(R9)
    to = get('to')
    if to and not _date(to, True, True):
        add(R10)
    elif to and not _date(to, False, True):
        add(R11)
    if from_ and to and not _ordered_dates(from_, to):
        add(R12)
    if from_ and to and not _days_within(from_, to, 92):
        add(R13)
    if get('type') not in SET_FLAG_OR_NONE:
        add(R14)
    did = get('did')
    if did and did.strip(CLASS_CALLERID):
        add(R15)
    elif did and look and not _lookup_has(look, 'getDIDsInfo.did', did):
        add(R20)
    contact = get('contact')
    if contact and contact.strip(CLASS_CALLERID):
        add(R16)
    limit = get('limit')
    if limit and not (limit.isdigit() and limit.isascii() and len(limit) <= 10):
        add(R17)
    timezone = get('timezone')
    if timezone and not _decimal(timezone, -1200, 1300, 1, 2):
        add(R18)
    return found


def getMMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists MMS by period, direction, DID or contact."""
    found: list[Rule] = []
    add = found.append
    mms = get('mms')
    if mms and not (mms.isdigit() and mms.isascii() and len(mms) <= 20):
        add(R19)
    from_ = get('from')
    if from_ and not _date(from_, True, True):
        add(R8)
    elif from_ and not _date(from_, False, True):
        add(R9)
    to = get('to')
    if to and not _date(to, True, True):
        add(R10)
    elif to and not _date(to, False, True):
        add(R11)
    if from_ and to and not _ordered_dates(from_, to):
        add(R12)
    if from_ and to and not _days_within(from_, to, 92):
        add(R13)
    if get('type') not in SET_FLAG_OR_NONE:
        add(R14)
    did = get('did')
    if did and did.strip(CLASS_CALLERID):
        add(R15)
    elif did and look and not _lookup_has(look, 'getDIDsInfo.did', did):
        add(R20)
    contact = get('contact')
    if contact and contact.strip(CLASS_CALLERID):
        add(R16)
    limit = get('limit')
    if limit and not (limit.isdigit() and limit.isascii() and len(limit) <= 10):
        add(R17)
    timezone = get('timezone')
    if timezone and not _decimal(timezone, -1200, 1300, 1, 2):
        add(R18)
    return found


def getMediaMMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the media attached to an MMS."""
    found: list[Rule] = []
    add = found.append
    id = get('id')
    if id and not (id.isdigit() and id.isascii() and len(id) <= 20):
        add(R1)
    return found


def sendSMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Sends an SMS from one of the account's DIDs."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R21)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R20)
        elif not (did.isdigit() and did.isascii() and len(did) >= 10 and len(did) <= 11):
            add(R22)
    else:
        add(R23)
    dst = get('dst')
    if not dst:
        add(R24)
    elif not ((dst.isdigit() and dst.isascii() and len(dst) == 10) or _matches(dst, PATTERN_SMS_DESTINATION)):
        add(R25)
    message = get('message')
    if message:
        if not (len(message) <= 160 and (message.isascii() or len(message.encode()) <= 160)):
            add(R26)
    else:
        add(R27)
    return found


def sendMMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Sends an MMS from one of the account's DIDs."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R21)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R20)
        elif not (did.isdigit() and did.isascii() and len(did) >= 10 and len(did) <= 11):
            add(R22)
    else:
        add(R23)
    dst = get('dst')
    if not dst:
        add(R24)
    elif not ((dst.isdigit() and dst.isascii() and len(dst) == 10) or _matches(dst, PATTERN_SMS_DESTINATION)):
        add(R25)
    media1 = get('media1')
    media2 = get('media2')
    media3 = get('media3')
    message = get('message')
    if not media1 and not media2 and not media3 and not message:
        add(R28)
    if message and not (len(message) <= 2048):
        add(R29)
    if media1 and media1.startswith(PREFIXES_INVALID_MEDIA):
        add(R30)
    if media2 and media2.startswith(PREFIXES_INVALID_MEDIA):
        add(R31)
    if media3 and media3.startswith(PREFIXES_INVALID_MEDIA):
        add(R32)
    return found


def setSMS(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Turns SMS on or off for a DID and sets how received messages are delivered."""
    found: list[Rule] = []
    add = found.append
    did = get('did')
    if did:
        if did.strip(CLASS_DID):
            add(R21)
        elif look and not _lookup_has(look, 'getDIDsInfo.did', did):
            add(R20)
        elif not (did.isdigit() and did.isascii() and len(did) >= 10 and len(did) <= 11):
            add(R22)
    else:
        add(R23)
    enable = get('enable')
    if not enable:
        add(R33)
    if get('email_enabled') not in SET_FLAG_OR_NONE:
        add(R34)
    email_address = get('email_address')
    if email_address and not _email(email_address):
        add(R35)
    if get('sms_forward_enable') not in SET_FLAG_OR_NONE:
        add(R36)
    sms_forward = get('sms_forward')
    if sms_forward and sms_forward.strip(CLASS_CALLERID):
        add(R37)
    if sms_forward and did and sms_forward == did:
        add(R38)
    if get('url_callback_enable') not in SET_FLAG_OR_NONE:
        add(R39)
    if get('url_callback_retry') not in SET_FLAG_OR_NONE:
        add(R40)
    if get('dialmode') not in SET_AUTH_TYPE_OR_NONE:
        add(R41)
    smpp_enabled = get('smpp_enabled')
    smpp_url = get('smpp_url')
    if smpp_enabled == '1' and not smpp_url:
        add(R42)
    smpp_user = get('smpp_user')
    if smpp_enabled == '1' and not smpp_user:
        add(R43)
    smpp_pass = get('smpp_pass')
    if smpp_enabled == '1' and not smpp_pass:
        add(R44)
    return found


METHODS: "dict[str, Entry]" = {
    'deleteSMS': (
        deleteSMS,
        frozenset({'id'}),
        {},
        ('id',),
    ),
    'deleteMMS': (
        deleteMMS,
        frozenset({'id'}),
        {},
        ('id',),
    ),
    'getResellerSMS': (
        getResellerSMS,
        frozenset({'sms', 'client', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages'}),
        {},
        ('sms', 'client', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages'),
    ),
    'getResellerMMS': (
        getResellerMMS,
        frozenset({'mms', 'client', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages', 'sms'}),
        {},
        ('mms', 'client', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages', 'sms'),
    ),
    'getSMS': (
        getSMS,
        frozenset({'sms', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages'}),
        {},
        ('sms', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages'),
    ),
    'getMMS': (
        getMMS,
        frozenset({'mms', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages'}),
        {},
        ('mms', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages'),
    ),
    'getMediaMMS': (
        getMediaMMS,
        frozenset({'id', 'media_as_array'}),
        {},
        ('id', 'media_as_array'),
    ),
    'sendSMS': (
        sendSMS,
        frozenset({'did', 'dst', 'message'}),
        {},
        ('did', 'dst', 'message'),
    ),
    'sendMMS': (
        sendMMS,
        frozenset({'did', 'dst', 'message', 'media1', 'media2', 'media3'}),
        {},
        ('did', 'dst', 'message', 'media1', 'media2', 'media3'),
    ),
    'setSMS': (
        setSMS,
        frozenset({'did', 'enable', 'email_enabled', 'email_address', 'sms_forward_enable', 'sms_forward', 'url_callback_enable', 'url_callback', 'url_callback_retry', 'sms_sipaccount', 'sms_sipaccount_enabled', 'webhook_enable', 'webhook', 'dialmode', 'smpp_enabled', 'smpp_url', 'smpp_user', 'smpp_pass'}),
        {},
        ('did', 'enable', 'email_enabled', 'email_address', 'sms_forward_enable', 'sms_forward', 'url_callback_enable', 'url_callback', 'url_callback_retry', 'sms_sipaccount', 'sms_sipaccount_enabled', 'webhook_enable', 'webhook', 'dialmode', 'smpp_enabled', 'smpp_url', 'smpp_user', 'smpp_pass'),
    ),
}
