"""Checks of the area messaging. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    known_day as _known_day,
    lookup_has as _lookup_has,
    matcher as _matcher,
    text as _text,
)

SET_FLAG = frozenset({'0', '1'})
SET_FLAG_OR_EMPTY = SET_FLAG | {''}
CLASS_CALLERID = b' ()+-.0123456789'
DECIMALS_M12_13_26 = frozenset({'-12', '-11', '-10', '-9', '-8', '-7', '-6', '-5', '-4', '-3', '-2', '-1', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'})
DECIMALS_M12_13_26_OR_EMPTY = DECIMALS_M12_13_26 | {''}
SOME_INVALID_DID = frozenset(' ()+-.')
CLASS_DID = b' ()-.0123456789'
MATCH_SMS_DESTINATION = _matcher(globals(), 'MATCH_SMS_DESTINATION', r'(?:\x2B?1[\x20\x2D-\x2E]?)?\x28?[2-9][0-9]{2}\x29?[\x20\x2D-\x2E]?[0-9]{3}[\x20\x2D-\x2E]?[0-9]{4}')
PREFIXES_INVALID_MEDIA = ('data:audio/wav', 'data:audio/x-wav', 'data:audio/wave')
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)
SET_AUTH_TYPE = frozenset({'1', '2'})
SET_AUTH_TYPE_OR_EMPTY = SET_AUTH_TYPE | {''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_id', 'id', 'invalid_id/id', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('missing_sms', 'id', 'missing_sms/id', 0, 'a value', None, False, '')
R3 = ('missing_id', 'id', 'missing_id/id', 0, 'a value', None, False, '')
R4 = ('invalid_sms', 'sms', 'invalid_sms/sms', 0, '1 to 20 digits', '1..20', False, '')
R5 = ('invalid_sms', 'sms', 'invalid_sms/sms.all_messages', 2, '0 when all_messages is 1', ['0'], False, '')
R6 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R7 = ('invalid_client', 'client', 'invalid_client/getResellerSMS.client', 1, 'a value', None, False, '')
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
R20 = ('invalid_did', 'did', 'invalid_did/did.unknown', 1, "one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits", None, False, '')
R21 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R22 = ('invalid_did', 'did', 'invalid_did/sendSMS.did', 2, '10 to 11 digits', '10..11', False, '')
R23 = ('missing_did', 'did', 'missing_did/did', 0, 'a value', None, False, '')
R24 = ('invalid_dst', 'dst', 'invalid_dst/dst', 1, 'a North American number: ten digits, or eleven with the leading 1; a plus sign before the 1 and separators are let through', None, False, '')
R25 = ('invalid_dst', 'dst', 'invalid_dst/dst.required', 0, 'a value', None, False, '')
R26 = ('sms_toolong', 'message', 'sms_toolong/sendSMS.message', 1, 'at most 160 bytes in UTF-8', 160, False, 'bytes')
R27 = ('message_empty', 'message', 'message_empty/message', 0, 'a value', None, False, '')
R28 = ('sms_toolong', 'message', 'sms_toolong/sendMMS.message', 0, 'at most 2048 characters', 2048, False, 'characters')
R29 = ('message_empty', 'message', 'message_empty/sendMMS.message', 2, 'a value when media1 is not given and media2 is not given and media3 is not given', None, False, '')
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
R42 = ('invalid_smpp_url', 'smpp_url', 'invalid_smpp_url/smpp_url', 2, 'a value when smpp_enabled is 1', None, True, '')
R43 = ('invalid_smpp_username', 'smpp_user', 'invalid_smpp_username/smpp_user', 2, 'a value when smpp_enabled is 1', None, False, '')
R44 = ('invalid_smpp_password', 'smpp_pass', 'invalid_smpp_password/smpp_pass', 2, 'a value when smpp_enabled is 1', None, True, '')


def deleteSMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one stored SMS."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R2, id, False),)
    return (found or None) if seen == total else ()


def deleteMMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one stored MMS."""
    found: Findings = ()
    seen = 1
    total = len(params)
    id = params.get('id')
    if id:
        if not (len(id) <= 20 and id.encode().isdigit()):
            found += ((R1, id, False),)
    else:
        if id is None:
            seen -= 1
        elif id != '':
            return ()
        found += ((R3, id, False),)
    return (found or None) if seen == total else ()


def getResellerSMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists SMS of one reseller client by period, direction, DID or contact."""
    found: Findings = ()
    seen = 1
    total = len(params)
    all_messages = params.get('all_messages')
    if (sms := params.get('sms')) is not None:
        seen += 1
        if not (len(sms) <= 20 and sms.encode().isdigit()) and sms != '':
            found += ((R4, sms, False),)
        elif all_messages == '1' and sms != '0' and sms != '':
            found += ((R5, sms, True),)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R6, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R7, client, False),)
    if seen == total:
        return found or None
    if _day_from := _known_day((from_ := params.get('from'))):
        seen += 1
    elif from_:
        seen += 1
        _day_from = _day(from_)
        if not (_day_from and (len(from_) == 10 or _date_form(from_, True, True))):
            found += ((R8, from_, False),)
        elif not (_day_from and (len(from_) == 10 or _date_form(from_, False, True))):
            found += ((R9, from_, True),)
    else:
        if from_ == '':
            seen += 1
        elif from_ is not None:
            return ()
    if _day_to := _known_day((to := params.get('to'))):
        seen += 1
    elif to:
        seen += 1
        _day_to = _day(to)
        if not (_day_to and (len(to) == 10 or _date_form(to, True, True))):
            found += ((R10, to, False),)
        elif not (_day_to and (len(to) == 10 or _date_form(to, False, True))):
            found += ((R11, to, True),)
    else:
        if to == '':
            seen += 1
        elif to is not None:
            return ()
    if (_day_from and _day_to and _day_from > _day_to):
        found += ((R12, from_, True),)
    if (_day_from and _day_to and _day_to - _day_from > 92):
        found += ((R13, from_, False),)
    if seen == total:
        return found or None
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_FLAG_OR_EMPTY:
            found += ((R14, type, False),)
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_CALLERID)) and did != '':
            found += ((R15, did, False),)
    if (contact := params.get('contact')) is not None:
        seen += 1
        if not (contact.encode().isdigit() or not contact.encode().strip(CLASS_CALLERID)) and contact != '':
            found += ((R16, contact, False),)
    if seen == total:
        return found or None
    if (limit := params.get('limit')) is not None:
        seen += 1
        if not (len(limit) <= 10 and limit.encode().isdigit()) and limit != '':
            found += ((R17, limit, True),)
    if (timezone := params.get('timezone')) is not None:
        seen += 1
        if timezone not in DECIMALS_M12_13_26_OR_EMPTY and not _decimal(timezone, -1200, 1300, 1, 2):
            found += ((R18, timezone, False),)
    if all_messages is not None:
        if not (plain(all_messages) or _text(all_messages)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getResellerMMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists MMS of one reseller client by period, direction, DID or contact."""
    found: Findings = ()
    seen = 1
    total = len(params)
    if (mms := params.get('mms')) is not None:
        seen += 1
        if not (len(mms) <= 20 and mms.encode().isdigit()) and mms != '':
            found += ((R19, mms, False),)
    client = params.get('client')
    if client:
        if not (len(client) <= 20 and client.encode().isdigit()):
            found += ((R6, client, False),)
    else:
        if client is None:
            seen -= 1
        elif client != '':
            return ()
        found += ((R7, client, False),)
    if seen == total:
        return found or None
    if _day_from := _known_day((from_ := params.get('from'))):
        seen += 1
    elif from_:
        seen += 1
        _day_from = _day(from_)
        if not (_day_from and (len(from_) == 10 or _date_form(from_, True, True))):
            found += ((R8, from_, False),)
        elif not (_day_from and (len(from_) == 10 or _date_form(from_, False, True))):
            found += ((R9, from_, True),)
    else:
        if from_ == '':
            seen += 1
        elif from_ is not None:
            return ()
    if _day_to := _known_day((to := params.get('to'))):
        seen += 1
    elif to:
        seen += 1
        _day_to = _day(to)
        if not (_day_to and (len(to) == 10 or _date_form(to, True, True))):
            found += ((R10, to, False),)
        elif not (_day_to and (len(to) == 10 or _date_form(to, False, True))):
            found += ((R11, to, True),)
    else:
        if to == '':
            seen += 1
        elif to is not None:
            return ()
    if (_day_from and _day_to and _day_from > _day_to):
        found += ((R12, from_, True),)
    if (_day_from and _day_to and _day_to - _day_from > 92):
        found += ((R13, from_, False),)
    if seen == total:
        return found or None
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_FLAG_OR_EMPTY:
            found += ((R14, type, False),)
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_CALLERID)) and did != '':
            found += ((R15, did, False),)
    if (contact := params.get('contact')) is not None:
        seen += 1
        if not (contact.encode().isdigit() or not contact.encode().strip(CLASS_CALLERID)) and contact != '':
            found += ((R16, contact, False),)
    if seen == total:
        return found or None
    if (limit := params.get('limit')) is not None:
        seen += 1
        if not (len(limit) <= 10 and limit.encode().isdigit()) and limit != '':
            found += ((R17, limit, True),)
    if (timezone := params.get('timezone')) is not None:
        seen += 1
        if timezone not in DECIMALS_M12_13_26_OR_EMPTY and not _decimal(timezone, -1200, 1300, 1, 2):
            found += ((R18, timezone, False),)
    all_messages = params.get('all_messages')
    if (sms := params.get('sms')) is not None:
        seen += 1
        if not (len(sms) <= 20 and sms.encode().isdigit()) and sms != '':
            found += ((R4, sms, False),)
        elif all_messages == '1' and sms != '0' and sms != '':
            found += ((R5, sms, True),)
    if all_messages is not None:
        if not (plain(all_messages) or _text(all_messages)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getSMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists SMS by period, direction, DID or contact."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    all_messages = params.get('all_messages')
    if (sms := params.get('sms')) is not None:
        seen += 1
        if not (len(sms) <= 20 and sms.encode().isdigit()) and sms != '':
            found += ((R4, sms, False),)
        elif all_messages == '1' and sms != '0' and sms != '':
            found += ((R5, sms, True),)
    if seen == total:
        return found or None
    if _day_from := _known_day((from_ := params.get('from'))):
        seen += 1
    elif from_:
        seen += 1
        _day_from = _day(from_)
        if not (_day_from and (len(from_) == 10 or _date_form(from_, True, True))):
            found += ((R8, from_, False),)
        elif not (_day_from and (len(from_) == 10 or _date_form(from_, False, True))):
            found += ((R9, from_, True),)
    else:
        if from_ == '':
            seen += 1
        elif from_ is not None:
            return ()
    if seen == total:
        return found or None
    if _day_to := _known_day((to := params.get('to'))):
        seen += 1
    elif to:
        seen += 1
        _day_to = _day(to)
        if not (_day_to and (len(to) == 10 or _date_form(to, True, True))):
            found += ((R10, to, False),)
        elif not (_day_to and (len(to) == 10 or _date_form(to, False, True))):
            found += ((R11, to, True),)
    else:
        if to == '':
            seen += 1
        elif to is not None:
            return ()
    if (_day_from and _day_to and _day_from > _day_to):
        found += ((R12, from_, True),)
    if (_day_from and _day_to and _day_to - _day_from > 92):
        found += ((R13, from_, False),)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_FLAG_OR_EMPTY:
            found += ((R14, type, False),)
    if seen == total:
        return found or None
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_CALLERID)) and did != '':
            found += ((R15, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())) and did != '':
            found += ((R20, did, False),)
    if (contact := params.get('contact')) is not None:
        seen += 1
        if not (contact.encode().isdigit() or not contact.encode().strip(CLASS_CALLERID)) and contact != '':
            found += ((R16, contact, False),)
    if (limit := params.get('limit')) is not None:
        seen += 1
        if not (len(limit) <= 10 and limit.encode().isdigit()) and limit != '':
            found += ((R17, limit, True),)
    if seen == total:
        return found or None
    if (timezone := params.get('timezone')) is not None:
        seen += 1
        if timezone not in DECIMALS_M12_13_26_OR_EMPTY and not _decimal(timezone, -1200, 1300, 1, 2):
            found += ((R18, timezone, False),)
    if all_messages is not None:
        if not (plain(all_messages) or _text(all_messages)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getMMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists MMS by period, direction, DID or contact."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (mms := params.get('mms')) is not None:
        seen += 1
        if not (len(mms) <= 20 and mms.encode().isdigit()) and mms != '':
            found += ((R19, mms, False),)
    if seen == total:
        return found or None
    if _day_from := _known_day((from_ := params.get('from'))):
        seen += 1
    elif from_:
        seen += 1
        _day_from = _day(from_)
        if not (_day_from and (len(from_) == 10 or _date_form(from_, True, True))):
            found += ((R8, from_, False),)
        elif not (_day_from and (len(from_) == 10 or _date_form(from_, False, True))):
            found += ((R9, from_, True),)
    else:
        if from_ == '':
            seen += 1
        elif from_ is not None:
            return ()
    if seen == total:
        return found or None
    if _day_to := _known_day((to := params.get('to'))):
        seen += 1
    elif to:
        seen += 1
        _day_to = _day(to)
        if not (_day_to and (len(to) == 10 or _date_form(to, True, True))):
            found += ((R10, to, False),)
        elif not (_day_to and (len(to) == 10 or _date_form(to, False, True))):
            found += ((R11, to, True),)
    else:
        if to == '':
            seen += 1
        elif to is not None:
            return ()
    if (_day_from and _day_to and _day_from > _day_to):
        found += ((R12, from_, True),)
    if (_day_from and _day_to and _day_to - _day_from > 92):
        found += ((R13, from_, False),)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SET_FLAG_OR_EMPTY:
            found += ((R14, type, False),)
    if seen == total:
        return found or None
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_CALLERID)) and did != '':
            found += ((R15, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())) and did != '':
            found += ((R20, did, False),)
    if (contact := params.get('contact')) is not None:
        seen += 1
        if not (contact.encode().isdigit() or not contact.encode().strip(CLASS_CALLERID)) and contact != '':
            found += ((R16, contact, False),)
    if (limit := params.get('limit')) is not None:
        seen += 1
        if not (len(limit) <= 10 and limit.encode().isdigit()) and limit != '':
            found += ((R17, limit, True),)
    if seen == total:
        return found or None
    if (timezone := params.get('timezone')) is not None:
        seen += 1
        if timezone not in DECIMALS_M12_13_26_OR_EMPTY and not _decimal(timezone, -1200, 1300, 1, 2):
            found += ((R18, timezone, False),)
    if (all_messages := params.get('all_messages')) is not None:
        if not (plain(all_messages) or _text(all_messages)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getMediaMMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the media attached to an MMS."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (id := params.get('id')) is not None:
        seen += 1
        if not (len(id) <= 20 and id.encode().isdigit()) and id != '':
            found += ((R1, id, False),)
    if (media_as_array := params.get('media_as_array')) is not None:
        if not (plain(media_as_array) or _text(media_as_array)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def sendSMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Sends an SMS from one of the account's DIDs."""
    found: Findings = ()
    seen = 3
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R21, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R20, did, False),)
        elif not (10 <= len(did) <= 11 and did.encode().isdigit()):
            found += ((R22, did, True),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R23, did, False),)
    dst = params.get('dst')
    if dst:
        if not ((len(dst) == 10 and dst.encode().isdigit()) or MATCH_SMS_DESTINATION(dst)):
            found += ((R24, dst, False),)
    else:
        if dst is None:
            seen -= 1
        elif dst != '':
            return ()
        found += ((R25, dst, False),)
    message = params.get('message')
    if message:
        if not (plain(message) or _text(message)):
            return ()
        if not (len(message) <= 160 and (message.isascii() or (len(message.encode()) <= 160))):
            found += ((R26, message, False),)
    else:
        if message is None:
            seen -= 1
        elif message != '':
            return ()
        found += ((R27, message, False),)
    return (found or None) if seen == total else ()


def sendMMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Sends an MMS from one of the account's DIDs."""
    found: Findings = ()
    seen = 2
    total = len(params)
    did = params.get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R21, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R20, did, False),)
        elif not (10 <= len(did) <= 11 and did.encode().isdigit()):
            found += ((R22, did, True),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R23, did, False),)
    dst = params.get('dst')
    if dst:
        if not ((len(dst) == 10 and dst.encode().isdigit()) or MATCH_SMS_DESTINATION(dst)):
            found += ((R24, dst, False),)
    else:
        if dst is None:
            seen -= 1
        elif dst != '':
            return ()
        found += ((R25, dst, False),)
    message = params.get('message')
    media1 = params.get('media1')
    media2 = params.get('media2')
    media3 = params.get('media3')
    if message:
        seen += 1
        if not (plain(message) or _text(message)):
            return ()
        if not (len(message) <= 2048):
            found += ((R28, message, False),)
    else:
        if message == '':
            seen += 1
        elif message is not None:
            return ()
        if not media1 and not media2 and not media3:
            found += ((R29, message, True),)
    if seen == total:
        return found or None
    if media1 is not None:
        seen += 1
        if not (plain(media1) or _text(media1)):
            return ()
        if media1.startswith(PREFIXES_INVALID_MEDIA) and media1 != '':
            found += ((R30, media1, True),)
    if media2 is not None:
        seen += 1
        if not (plain(media2) or _text(media2)):
            return ()
        if media2.startswith(PREFIXES_INVALID_MEDIA) and media2 != '':
            found += ((R31, media2, True),)
    if seen == total:
        return found or None
    if media3 is not None:
        seen += 1
        if not (plain(media3) or _text(media3)):
            return ()
        if media3.startswith(PREFIXES_INVALID_MEDIA) and media3 != '':
            found += ((R32, media3, True),)
    return (found or None) if seen == total else ()


def setSMS(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Turns SMS on or off for a DID and sets how received messages are delivered."""
    found: Findings = ()
    seen = 2
    total = len(params)
    get = params.get
    did = get('did')
    if did:
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R21, did, False),)
        elif not ((not look or _lookup_has(look, 'getDIDsInfo.did', did)) or not SOME_INVALID_DID.isdisjoint(did) or (len(did) >= 11 and did.encode().isdigit())):
            found += ((R20, did, False),)
        elif not (10 <= len(did) <= 11 and did.encode().isdigit()):
            found += ((R22, did, True),)
    else:
        if did is None:
            seen -= 1
        elif did != '':
            return ()
        found += ((R23, did, False),)
    enable = get('enable')
    if enable:
        if not (plain(enable) or _text(enable)):
            return ()
    else:
        if enable is None:
            seen -= 1
        elif enable != '':
            return ()
        found += ((R33, enable, False),)
    if seen == total:
        return found or None
    if (email_enabled := get('email_enabled')) is not None:
        seen += 1
        if email_enabled not in SET_FLAG_OR_EMPTY:
            found += ((R34, email_enabled, False),)
    if (email_address := get('email_address')) is not None:
        seen += 1
        if not (len(email_address) < 65 and MATCH_EMAIL(email_address) or _email(email_address)) and email_address != '':
            found += ((R35, email_address, False),)
    if seen == total:
        return found or None
    if (sms_forward_enable := get('sms_forward_enable')) is not None:
        seen += 1
        if sms_forward_enable not in SET_FLAG_OR_EMPTY:
            found += ((R36, sms_forward_enable, False),)
    if (sms_forward := get('sms_forward')) is not None:
        seen += 1
        if not (sms_forward.encode().isdigit() or not sms_forward.encode().strip(CLASS_CALLERID)) and sms_forward != '':
            found += ((R37, sms_forward, False),)
    if sms_forward and did and sms_forward == did:
        found += ((R38, sms_forward, False),)
    if (url_callback_enable := get('url_callback_enable')) is not None:
        seen += 1
        if url_callback_enable not in SET_FLAG_OR_EMPTY:
            found += ((R39, url_callback_enable, False),)
    if seen == total:
        return found or None
    if (url_callback_retry := get('url_callback_retry')) is not None:
        seen += 1
        if url_callback_retry not in SET_FLAG_OR_EMPTY:
            found += ((R40, url_callback_retry, False),)
    if (dialmode := get('dialmode')) is not None:
        seen += 1
        if dialmode not in SET_AUTH_TYPE_OR_EMPTY:
            found += ((R41, dialmode, True),)
    smpp_url = get('smpp_url')
    smpp_enabled = get('smpp_enabled')
    if smpp_url:
        seen += 1
        if not (plain(smpp_url) or _text(smpp_url)):
            return ()
    else:
        if smpp_url == '':
            seen += 1
        elif smpp_url is not None:
            return ()
        if smpp_enabled == '1':
            found += ((R42, None, True),)
    smpp_user = get('smpp_user')
    if smpp_user:
        seen += 1
        if not (plain(smpp_user) or _text(smpp_user)):
            return ()
    else:
        if smpp_user == '':
            seen += 1
        elif smpp_user is not None:
            return ()
        if smpp_enabled == '1':
            found += ((R43, smpp_user, True),)
    if seen == total:
        return found or None
    smpp_pass = get('smpp_pass')
    if smpp_pass:
        seen += 1
        if not (plain(smpp_pass) or _text(smpp_pass)):
            return ()
    else:
        if smpp_pass == '':
            seen += 1
        elif smpp_pass is not None:
            return ()
        if smpp_enabled == '1':
            found += ((R44, None, True),)
    if (url_callback := get('url_callback')) is not None:
        if not (plain(url_callback) or _text(url_callback)):
            return ()
        seen += 1
    if (sms_sipaccount := get('sms_sipaccount')) is not None:
        if not (plain(sms_sipaccount) or _text(sms_sipaccount)):
            return ()
        seen += 1
    if (sms_sipaccount_enabled := get('sms_sipaccount_enabled')) is not None:
        if not (plain(sms_sipaccount_enabled) or _text(sms_sipaccount_enabled)):
            return ()
        seen += 1
    if (webhook_enable := get('webhook_enable')) is not None:
        if not (plain(webhook_enable) or _text(webhook_enable)):
            return ()
        seen += 1
    if (webhook := get('webhook')) is not None:
        if not (plain(webhook) or _text(webhook)):
            return ()
        seen += 1
    if smpp_enabled is not None:
        if not (plain(smpp_enabled) or _text(smpp_enabled)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'deleteSMS': (deleteSMS, {}, ('id',)),
    'deleteMMS': (deleteMMS, {}, ('id',)),
    'getResellerSMS': (getResellerSMS, {}, ('sms', 'client', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages')),
    'getResellerMMS': (getResellerMMS, {}, ('mms', 'client', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages', 'sms')),
    'getSMS': (getSMS, {}, ('sms', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages')),
    'getMMS': (getMMS, {}, ('mms', 'from', 'to', 'type', 'did', 'contact', 'limit', 'timezone', 'all_messages')),
    'getMediaMMS': (getMediaMMS, {}, ('id', 'media_as_array')),
    'sendSMS': (sendSMS, {}, ('did', 'dst', 'message')),
    'sendMMS': (sendMMS, {}, ('did', 'dst', 'message', 'media1', 'media2', 'media3')),
    'setSMS': (setSMS, {}, ('did', 'enable', 'email_enabled', 'email_address', 'sms_forward_enable', 'sms_forward', 'url_callback_enable', 'url_callback', 'url_callback_retry', 'sms_sipaccount', 'sms_sipaccount_enabled', 'webhook_enable', 'webhook', 'dialmode', 'smpp_enabled', 'smpp_url', 'smpp_user', 'smpp_pass')),
}
