"""Checks of the area voicemail. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    email as _email,
    in_set_fold as _in_set_fold,
    known_day as _known_day,
    lookup_has as _lookup_has,
    matcher as _matcher,
    text as _text,
)

SPELT_FLAG_OR_YES_NO = frozenset({'0', '1', 'NO', 'No', 'YES', 'Yes', 'no', 'yes'})
SET_FLAG_OR_YES_NO = frozenset({'0', '1', 'no', 'yes'})
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)
SPELT_YES_NO = frozenset({'NO', 'No', 'YES', 'Yes', 'no', 'yes'})
SET_YES_NO = frozenset({'no', 'yes'})
CLASS_ZONE_NAME = b'+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
SET_PLAY_INSTRUCTIONS = frozenset({'su', 'u'})
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_ATTACHMENT_FORMAT = frozenset({'wav', 'wav49', 'wavmp3'})
SET_ATTACHMENT_FORMAT_OR_EMPTY = SET_ATTACHMENT_FORMAT | {''}
SET_RECORDING = frozenset({'default', 'none', 'none:'})
SET_RECORDING_OR_EMPTY = SET_RECORDING | {''}
SPELT_YES_NO_OR_EMPTY = SPELT_YES_NO | {''}
MATCH_LOCALES_ITEM_1_10_BY_2C = _matcher(globals(), 'MATCH_LOCALES_ITEM_1_10_BY_2C', r'(?>[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})(?>,(?>[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3})){0,9}+')
SET_TRANSCRIPTION_FORMAT = frozenset({'html', 'text'})
SET_TRANSCRIPTION_FORMAT_OR_EMPTY = SET_TRANSCRIPTION_FORMAT | {''}
RANGE_0_60_5 = frozenset(map(str, range(0, 61, 5)))
RANGE_0_60_5_OR_EMPTY = RANGE_0_60_5 | {''}
SET_VOICEMAIL_FOLDER = frozenset({'Family', 'Friends', 'INBOX', 'Old', 'Urgent', 'Work'})
SET_PLAY_INSTRUCTIONS_OR_EMPTY = SET_PLAY_INSTRUCTIONS | {''}
CLASS_ACCOUNT = b'-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
SET_VOICEMAIL_FOLDER_OR_EMPTY = SET_VOICEMAIL_FOLDER | {''}
SET_VOICEMAIL_FORMAT = frozenset({'gsm', 'mp3', 'wav', 'wav49'})
SET_VOICEMAIL_FORMAT_OR_EMPTY = SET_VOICEMAIL_FORMAT | {''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_digits', 'digits', 'invalid_digits/digits', 0, '1 to 10 digits', '1..10', False, '')
R2 = ('missing_digits', 'digits', 'missing_digits/digits', 0, 'a value', None, False, '')
R3 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R4 = ('invalid_password', 'password', 'invalid_password/password', 1, 'exactly 4 digits', '4..4', True, '')
R5 = ('missing_password', 'password', 'missing_password/password', 0, 'a value', None, True, '')
R6 = ('missing_skippassword', 'skip_password', 'missing_skippassword/skip_password', 0, 'a value', None, False, '')
R7 = ('invalid_skippassword', 'skip_password', 'invalid_skippassword/skip_password', 0, '0, 1, yes or no in any case', ['0', '1', 'yes', 'no'], False, '')
R8 = ('invalid_email', 'email', 'invalid_email/email.at', 0, 'at least one character of [@]', None, False, '')
R9 = ('invalid_email', 'email', 'invalid_email/email.list', 2, "items joined by ',', each an e-mail address", None, False, '')
R10 = ('missing_attachmessage', 'attach_message', 'missing_attachmessage/attach_message', 0, 'a value', None, False, '')
R11 = ('invalid_attachmessage', 'attach_message', 'invalid_attachmessage/attach_message', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R12 = ('missing_deletemessage', 'delete_message', 'missing_deletemessage/delete_message', 0, 'a value', None, False, '')
R13 = ('invalid_deletemessage', 'delete_message', 'invalid_deletemessage/delete_message', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R14 = ('missing_saytime', 'say_time', 'missing_saytime/say_time', 0, 'a value', None, False, '')
R15 = ('invalid_saytime', 'say_time', 'invalid_saytime/say_time', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R16 = ('invalid_timezone', 'timezone', 'invalid_timezone/zone_name', 0, "the name of a time zone on the server's own list, which still has names that others dropped", None, False, '')
R17 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone.unknown', 0, "one of getTimezones's value values", None, False, '')
R18 = ('missing_timezone', 'timezone', 'missing_timezone/timezone', 0, 'a value', None, False, '')
R19 = ('missing_saycallerid', 'say_callerid', 'missing_saycallerid/say_callerid', 0, 'a value', None, False, '')
R20 = ('invalid_saycallerid', 'say_callerid', 'invalid_saycallerid/say_callerid', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R21 = ('missing_playinstructions', 'play_instructions', 'missing_playinstructions/play_instructions', 0, 'a value', None, False, '')
R22 = ('invalid_playinstructions', 'play_instructions', 'invalid_playinstructions/play_instructions', 1, 'u or su', ['u', 'su'], False, '')
R23 = ('missing_language', 'language', 'missing_language/language', 0, 'a value', None, False, '')
R24 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R25 = ('invalid_email_attachment_format', 'email_attachment_format', 'invalid_email_attachment_format/email_attachment_format', 1, 'wav49, wav or wavmp3', ['wav49', 'wav', 'wavmp3'], False, '')
R26 = ('invalid_recording', 'unavailable_message_recording', 'invalid_recording/unavailable_message_recording', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R27 = ('unnamed_status', 'transcription', 'unnamed_status/transcription', 1, 'yes or no in any case', ['yes', 'no'], False, '')
R28 = ('invalid_transcription_locale', 'transcription_locale', 'invalid_transcription_locale/transcription_locale', 0, 'locale codes joined by commas, ten at the most', 10, False, '')
R29 = ('invalid_transcription_redaction', 'transcription_redaction', 'invalid_transcription_redaction/transcription_redaction', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R30 = ('invalid_transcription_sentiment', 'transcription_sentiment', 'invalid_transcription_sentiment/transcription_sentiment', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R31 = ('invalid_transcription_summary', 'transcription_summary', 'invalid_transcription_summary/transcription_summary', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R32 = ('invalid_transcription_format', 'transcription_format', 'invalid_transcription_format/transcription_format', 0, 'html or text', ['html', 'text'], False, '')
R33 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R34 = ('unnamed_status', 'transcription_delay', 'unnamed_status/transcription_delay', 2, 'a whole number from 0 to 60 in steps of 5', '0..60', False, '')
R35 = ('invalid_mailbox', 'mailbox', 'invalid_mailbox/mailbox', 0, '1 to 20 digits', '1..20', False, '')
R36 = ('invalid_mailbox', 'mailbox', 'invalid_mailbox/mailbox.unknown', 0, "one of getVoicemails's mailbox values", None, False, '')
R37 = ('missing_mailbox', 'mailbox', 'missing_mailbox/mailbox', 0, 'a value', None, False, '')
R38 = ('invalid_folder', 'folder', 'invalid_folder/folder', 1, 'INBOX, Old, Urgent, Family, Friends or Work', ['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], False, '')
R39 = ('missing_folder', 'folder', 'missing_folder/delMessages.folder', 0, 'a value when message_num is given', None, False, '')
R40 = ('invalid_message_num', 'message_num', 'invalid_message_num/message_num', 0, '1 to 10 digits', '1..10', False, '')
R41 = ('message_not_found', 'message_num', 'message_not_found/message_num.unknown', 2, "one of getVoicemailMessages's message_num values", None, False, '')
R42 = ('missing_message_num', 'message_num', 'missing_message_num/delMessages.message_num', 0, 'a value when folder is given', None, False, '')
R43 = ('invalid_account', 'account', 'invalid_account/account.filter', 0, 'a sub-account, a reseller client, or all', None, False, '')
R44 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R45 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R46 = ('missing_to_date', 'date_to', 'missing_to_date/date_to', 0, 'a value', None, False, '')
R47 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R48 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R49 = ('invalid_datetime', 'date_from', 'invalid_datetime/date_from', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R50 = ('missing_from_date', 'date_from', 'missing_from_date/date_from', 0, 'a value', None, False, '')
R51 = ('invalid_date_from', 'date_from', 'invalid_date_from/recordings', 0, 'not to be greater than `date_to`', None, False, '-')
R52 = ('invalid_daterange', 'date_from', 'invalid_daterange/unproven', 2, '`date_to` to be at most 92 days later', 92, False, '-')
R53 = ('missing_folder', 'folder', 'missing_folder/folder', 0, 'a value', None, False, '')
R54 = ('invalid_mailbox', 'mailbox', 'invalid_mailbox/mailbox.unknown_own', 0, "one of getVoicemails's mailbox values when client is not given", None, False, '')
R55 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R56 = ('missing_message_num', 'message_num', 'missing_message_num/message_num', 0, 'a value', None, False, '')
R57 = ('unnamed_status', 'format', 'unnamed_status/format', 2, 'mp3, wav, wav49 or gsm', ['mp3', 'wav', 'wav49', 'gsm'], False, '')
R58 = ('invalid_email', 'email_address', 'invalid_email/email_address', 0, 'an e-mail address', None, False, '')
R59 = ('missing_email', 'email_address', 'missing_email/email_address', 0, 'a value', None, False, '')
R60 = ('missing_listened', 'listened', 'missing_listened/listened', 0, 'a value', None, False, '')
R61 = ('invalid_listened', 'listened', 'invalid_listened/listened', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R62 = ('missing_urgent', 'urgent', 'missing_urgent/urgent', 0, 'a value', None, False, '')
R63 = ('invalid_urgent', 'urgent', 'invalid_urgent/urgent', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R64 = ('invalid_destination_folder', 'new_folder', 'invalid_destination_folder/new_folder.required', 0, 'a value', None, False, '')
R65 = ('invalid_destination_folder', 'new_folder', 'invalid_destination_folder/new_folder', 0, 'INBOX, Old, Urgent, Family, Friends or Work', ['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not (len(item) < 65 and MATCH_EMAIL(item) or _email(item)):
            return False
    return True


def createVoicemail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a voicemail box."""
    found: Findings = ()
    seen = 11
    total = len(params)
    get = params.get
    digits = get('digits')
    if digits:
        if not (len(digits) <= 10 and digits.encode().isdigit()):
            found += ((R1, digits, False),)
    else:
        if digits is None:
            seen -= 1
        elif digits != '':
            return ()
        found += ((R2, digits, False),)
    name = get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R3, name, False),)
    password = get('password')
    if password:
        if not (len(password) == 4 and password.encode().isdigit()):
            if not (plain(password) or _text(password)):
                return ()
            found += ((R4, None, False),)
    else:
        if password is None:
            seen -= 1
        elif password != '':
            return ()
        found += ((R5, None, False),)
    if (skip_password := get('skip_password')) not in SPELT_FLAG_OR_YES_NO:
        if not skip_password:
            if skip_password is None:
                seen -= 1
            elif skip_password != '':
                return ()
            found += ((R6, skip_password, False),)
        elif not _in_set_fold(skip_password, SET_FLAG_OR_YES_NO):
            found += ((R7, skip_password, False),)
    if (email := get('email')) is not None:
        seen += 1
        if not '@' in email and email != '':
            found += ((R8, email, False),)
        elif not (',' not in email and (len(email) < 65 and MATCH_EMAIL(email) or _email(email)) or _list_1(email)) and email != '':
            found += ((R9, email, True),)
    if (attach_message := get('attach_message')) not in SPELT_YES_NO:
        if not attach_message:
            if attach_message is None:
                seen -= 1
            elif attach_message != '':
                return ()
            found += ((R10, attach_message, False),)
        elif not _in_set_fold(attach_message, SET_YES_NO):
            found += ((R11, attach_message, False),)
    if (delete_message := get('delete_message')) not in SPELT_YES_NO:
        if not delete_message:
            if delete_message is None:
                seen -= 1
            elif delete_message != '':
                return ()
            found += ((R12, delete_message, False),)
        elif not _in_set_fold(delete_message, SET_YES_NO):
            found += ((R13, delete_message, False),)
    if (say_time := get('say_time')) not in SPELT_YES_NO:
        if not say_time:
            if say_time is None:
                seen -= 1
            elif say_time != '':
                return ()
            found += ((R14, say_time, False),)
        elif not _in_set_fold(say_time, SET_YES_NO):
            found += ((R15, say_time, False),)
    timezone = get('timezone')
    if timezone:
        if timezone.encode().strip(CLASS_ZONE_NAME):
            found += ((R16, timezone, False),)
        elif look and not _lookup_has(look, 'getTimezones.value', timezone):
            found += ((R17, timezone, False),)
    else:
        if timezone is None:
            seen -= 1
        elif timezone != '':
            return ()
        found += ((R18, timezone, False),)
    if (say_callerid := get('say_callerid')) not in SPELT_YES_NO:
        if not say_callerid:
            if say_callerid is None:
                seen -= 1
            elif say_callerid != '':
                return ()
            found += ((R19, say_callerid, False),)
        elif not _in_set_fold(say_callerid, SET_YES_NO):
            found += ((R20, say_callerid, False),)
    if (play_instructions := get('play_instructions')) not in SET_PLAY_INSTRUCTIONS:
        if not play_instructions:
            if play_instructions is None:
                seen -= 1
            elif play_instructions != '':
                return ()
            found += ((R21, play_instructions, False),)
        else:
            found += ((R22, play_instructions, False),)
    if (language := get('language')) not in SET_LANGUAGE:
        if not language:
            if language is None:
                seen -= 1
            elif language != '':
                return ()
            found += ((R23, language, False),)
        else:
            found += ((R24, language, False),)
    if seen == total:
        return found or None
    if (email_attachment_format := get('email_attachment_format')) is not None:
        seen += 1
        if email_attachment_format not in SET_ATTACHMENT_FORMAT_OR_EMPTY:
            found += ((R25, email_attachment_format, False),)
    if (unavailable_message_recording := get('unavailable_message_recording')) is not None:
        seen += 1
        if unavailable_message_recording not in SET_RECORDING_OR_EMPTY and not (len(unavailable_message_recording) <= 20 and unavailable_message_recording.encode().isdigit()):
            found += ((R26, unavailable_message_recording, False),)
    if (transcription := get('transcription')) is not None:
        seen += 1
        if transcription not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription, SET_YES_NO):
            found += ((R27, transcription, False),)
    if (transcription_locale := get('transcription_locale')) is not None:
        seen += 1
        if not MATCH_LOCALES_ITEM_1_10_BY_2C(transcription_locale) and transcription_locale != '':
            found += ((R28, transcription_locale, False),)
    if (transcription_redaction := get('transcription_redaction')) is not None:
        seen += 1
        if transcription_redaction not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_redaction, SET_YES_NO):
            found += ((R29, transcription_redaction, False),)
    if (transcription_sentiment := get('transcription_sentiment')) is not None:
        seen += 1
        if transcription_sentiment not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_sentiment, SET_YES_NO):
            found += ((R30, transcription_sentiment, False),)
    if (transcription_summary := get('transcription_summary')) is not None:
        seen += 1
        if transcription_summary not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_summary, SET_YES_NO):
            found += ((R31, transcription_summary, False),)
    if seen == total:
        return found or None
    if (transcription_format := get('transcription_format')) is not None:
        seen += 1
        if transcription_format not in SET_TRANSCRIPTION_FORMAT_OR_EMPTY:
            found += ((R32, transcription_format, False),)
    if (client := get('client')) is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R33, client, False),)
    if (transcription_delay := get('transcription_delay')) is not None:
        seen += 1
        if transcription_delay not in RANGE_0_60_5_OR_EMPTY:
            found += ((R34, transcription_delay, True),)
    return (found or None) if seen == total else ()


def delMessages(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Empties a voicemail box on every server, or deletes one message when folder and number are given."""
    found: Findings = ()
    seen = 1
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if seen == total:
        return found or None
    folder = params.get('folder')
    message_num = params.get('message_num')
    if folder:
        seen += 1
        if folder not in SET_VOICEMAIL_FOLDER:
            found += ((R38, folder, False),)
    else:
        if folder == '':
            seen += 1
        elif folder is not None:
            return ()
        if message_num:
            found += ((R39, folder, False),)
    if message_num:
        seen += 1
        if not (len(message_num) <= 10 and message_num.encode().isdigit()):
            found += ((R40, message_num, False),)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            found += ((R41, message_num, True),)
    else:
        if message_num == '':
            seen += 1
        elif message_num is not None:
            return ()
        if folder:
            found += ((R42, message_num, False),)
    return (found or None) if seen == total else ()


def delVoicemail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one voicemail box."""
    found: Findings = ()
    seen = 1
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    return (found or None) if seen == total else ()


def getPlayInstructions(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the voicemail instruction modes, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (play_instructions := params.get('play_instructions')) is not None:
        seen += 1
        if play_instructions not in SET_PLAY_INSTRUCTIONS_OR_EMPTY:
            found += ((R22, play_instructions, False),)
    return (found or None) if seen == total else ()


def getVoicemailTranscriptions(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists voicemail transcriptions of a mailbox folder for a period."""
    found: Findings = ()
    seen = 4
    total = len(params)
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_ACCOUNT) and account != '':
            found += ((R43, account, False),)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        pass
    elif date_to:
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R44, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R45, date_to, True),)
    else:
        if date_to is None:
            seen -= 1
        elif date_to != '':
            return ()
        found += ((R46, date_to, False),)
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        pass
    elif date_from:
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R47, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R48, date_from, True),)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R49, date_from, True),)
    else:
        if date_from is None:
            seen -= 1
        elif date_from != '':
            return ()
        found += ((R50, date_from, False),)
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R51, date_from, False),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R52, date_from, True),)
    if (folder := params.get('folder')) not in SET_VOICEMAIL_FOLDER:
        if not folder:
            if folder is None:
                seen -= 1
            elif folder != '':
                return ()
            found += ((R53, folder, False),)
        else:
            found += ((R38, folder, False),)
    return (found or None) if seen == total else ()


def getVoicemailAttachmentFormats(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the audio formats for voicemail e-mails, or returns only the one named."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (email_attachment_format := params.get('email_attachment_format')) is not None:
        seen += 1
        if email_attachment_format not in SET_ATTACHMENT_FORMAT_OR_EMPTY:
            found += ((R25, email_attachment_format, False),)
    return (found or None) if seen == total else ()


def getVoicemails(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the voicemail boxes, or returns only the one whose number is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    client = params.get('client')
    if (mailbox := params.get('mailbox')) is not None:
        seen += 1
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()) and mailbox != '':
            found += ((R35, mailbox, False),)
        elif not client and look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox) and mailbox != '':
            found += ((R54, mailbox, False),)
    if seen == total:
        return found or None
    if client is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R33, client, False),)
    return (found or None) if seen == total else ()


def setVoicemail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Updates the settings of an existing voicemail box."""
    found: Findings = ()
    seen = 11
    total = len(params)
    get = params.get
    mailbox = get('mailbox')
    client = get('client')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif not client and look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R54, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    name = get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R3, name, False),)
    password = get('password')
    if password:
        if not (len(password) == 4 and password.encode().isdigit()):
            if not (plain(password) or _text(password)):
                return ()
            found += ((R4, None, False),)
    else:
        if password is None:
            seen -= 1
        elif password != '':
            return ()
        found += ((R5, None, False),)
    if (skip_password := get('skip_password')) not in SPELT_FLAG_OR_YES_NO:
        if not skip_password:
            if skip_password is None:
                seen -= 1
            elif skip_password != '':
                return ()
            found += ((R6, skip_password, False),)
        elif not _in_set_fold(skip_password, SET_FLAG_OR_YES_NO):
            found += ((R7, skip_password, False),)
    if (email := get('email')) is not None:
        seen += 1
        if not '@' in email and email != '':
            found += ((R8, email, False),)
        elif not (',' not in email and (len(email) < 65 and MATCH_EMAIL(email) or _email(email)) or _list_1(email)) and email != '':
            found += ((R9, email, True),)
    if (attach_message := get('attach_message')) not in SPELT_YES_NO:
        if not attach_message:
            if attach_message is None:
                seen -= 1
            elif attach_message != '':
                return ()
            found += ((R10, attach_message, False),)
        elif not _in_set_fold(attach_message, SET_YES_NO):
            found += ((R11, attach_message, False),)
    if (delete_message := get('delete_message')) not in SPELT_YES_NO:
        if not delete_message:
            if delete_message is None:
                seen -= 1
            elif delete_message != '':
                return ()
            found += ((R12, delete_message, False),)
        elif not _in_set_fold(delete_message, SET_YES_NO):
            found += ((R13, delete_message, False),)
    if (say_time := get('say_time')) not in SPELT_YES_NO:
        if not say_time:
            if say_time is None:
                seen -= 1
            elif say_time != '':
                return ()
            found += ((R14, say_time, False),)
        elif not _in_set_fold(say_time, SET_YES_NO):
            found += ((R15, say_time, False),)
    timezone = get('timezone')
    if timezone:
        if timezone.encode().strip(CLASS_ZONE_NAME):
            found += ((R16, timezone, False),)
        elif look and not _lookup_has(look, 'getTimezones.value', timezone):
            found += ((R17, timezone, False),)
    else:
        if timezone is None:
            seen -= 1
        elif timezone != '':
            return ()
        found += ((R18, timezone, False),)
    if (say_callerid := get('say_callerid')) not in SPELT_YES_NO:
        if not say_callerid:
            if say_callerid is None:
                seen -= 1
            elif say_callerid != '':
                return ()
            found += ((R19, say_callerid, False),)
        elif not _in_set_fold(say_callerid, SET_YES_NO):
            found += ((R20, say_callerid, False),)
    if (play_instructions := get('play_instructions')) not in SET_PLAY_INSTRUCTIONS:
        if not play_instructions:
            if play_instructions is None:
                seen -= 1
            elif play_instructions != '':
                return ()
            found += ((R21, play_instructions, False),)
        else:
            found += ((R22, play_instructions, False),)
    if (language := get('language')) not in SET_LANGUAGE:
        if not language:
            if language is None:
                seen -= 1
            elif language != '':
                return ()
            found += ((R23, language, False),)
        else:
            found += ((R24, language, False),)
    if seen == total:
        return found or None
    if (email_attachment_format := get('email_attachment_format')) is not None:
        seen += 1
        if email_attachment_format not in SET_ATTACHMENT_FORMAT_OR_EMPTY:
            found += ((R25, email_attachment_format, False),)
    if (unavailable_message_recording := get('unavailable_message_recording')) is not None:
        seen += 1
        if unavailable_message_recording not in SET_RECORDING_OR_EMPTY and not (len(unavailable_message_recording) <= 20 and unavailable_message_recording.encode().isdigit()):
            found += ((R26, unavailable_message_recording, False),)
    if (transcription := get('transcription')) is not None:
        seen += 1
        if transcription not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription, SET_YES_NO):
            found += ((R27, transcription, False),)
    if (transcription_locale := get('transcription_locale')) is not None:
        seen += 1
        if not MATCH_LOCALES_ITEM_1_10_BY_2C(transcription_locale) and transcription_locale != '':
            found += ((R28, transcription_locale, False),)
    if (transcription_redaction := get('transcription_redaction')) is not None:
        seen += 1
        if transcription_redaction not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_redaction, SET_YES_NO):
            found += ((R29, transcription_redaction, False),)
    if (transcription_sentiment := get('transcription_sentiment')) is not None:
        seen += 1
        if transcription_sentiment not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_sentiment, SET_YES_NO):
            found += ((R30, transcription_sentiment, False),)
    if (transcription_summary := get('transcription_summary')) is not None:
        seen += 1
        if transcription_summary not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(transcription_summary, SET_YES_NO):
            found += ((R31, transcription_summary, False),)
    if seen == total:
        return found or None
    if (transcription_format := get('transcription_format')) is not None:
        seen += 1
        if transcription_format not in SET_TRANSCRIPTION_FORMAT_OR_EMPTY:
            found += ((R32, transcription_format, False),)
    if client is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R33, client, False),)
    if (transcription_delay := get('transcription_delay')) is not None:
        seen += 1
        if transcription_delay not in RANGE_0_60_5_OR_EMPTY:
            found += ((R34, transcription_delay, True),)
    return (found or None) if seen == total else ()


def getVoicemailFolders(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the default voicemail folders, those of one mailbox, or one folder by name."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (folder := params.get('folder')) is not None:
        seen += 1
        if folder not in SET_VOICEMAIL_FOLDER_OR_EMPTY:
            found += ((R38, folder, False),)
    if seen == total:
        return found or None
    if (mailbox := params.get('mailbox')) is not None:
        seen += 1
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()) and mailbox != '':
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox) and mailbox != '':
            found += ((R36, mailbox, False),)
    return (found or None) if seen == total else ()


def getVoicemailMessages(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the messages in a mailbox, optionally by folder and date."""
    found: Findings = ()
    seen = 1
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if seen == total:
        return found or None
    if (folder := params.get('folder')) is not None:
        seen += 1
        if folder not in SET_VOICEMAIL_FOLDER_OR_EMPTY:
            found += ((R38, folder, False),)
    if seen == total:
        return found or None
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        seen += 1
    elif date_from:
        seen += 1
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R47, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R48, date_from, True),)
    else:
        if date_from == '':
            seen += 1
        elif date_from is not None:
            return ()
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        seen += 1
    elif date_to:
        seen += 1
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R44, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R45, date_to, True),)
    else:
        if date_to == '':
            seen += 1
        elif date_to is not None:
            return ()
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R55, date_from, True),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R52, date_from, True),)
    return (found or None) if seen == total else ()


def getVoicemailMessageFile(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the audio of a voicemail message in Base64."""
    found: Findings = ()
    seen = 3
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if (folder := params.get('folder')) not in SET_VOICEMAIL_FOLDER:
        if not folder:
            if folder is None:
                seen -= 1
            elif folder != '':
                return ()
            found += ((R53, folder, False),)
        else:
            found += ((R38, folder, False),)
    message_num = params.get('message_num')
    if message_num:
        if not (len(message_num) <= 10 and message_num.encode().isdigit()):
            found += ((R40, message_num, False),)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            found += ((R41, message_num, True),)
    else:
        if message_num is None:
            seen -= 1
        elif message_num != '':
            return ()
        found += ((R56, message_num, False),)
    if seen == total:
        return found or None
    if (format := params.get('format')) is not None:
        seen += 1
        if format not in SET_VOICEMAIL_FORMAT_OR_EMPTY:
            found += ((R57, format, True),)
    return (found or None) if seen == total else ()


def sendVoicemailEmail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Emails the audio file of a voicemail message."""
    found: Findings = ()
    seen = 4
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if (folder := params.get('folder')) not in SET_VOICEMAIL_FOLDER:
        if not folder:
            if folder is None:
                seen -= 1
            elif folder != '':
                return ()
            found += ((R53, folder, False),)
        else:
            found += ((R38, folder, False),)
    message_num = params.get('message_num')
    if message_num:
        if not (len(message_num) <= 10 and message_num.encode().isdigit()):
            found += ((R40, message_num, False),)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            found += ((R41, message_num, True),)
    else:
        if message_num is None:
            seen -= 1
        elif message_num != '':
            return ()
        found += ((R56, message_num, False),)
    email_address = params.get('email_address')
    if email_address:
        if not (len(email_address) < 65 and MATCH_EMAIL(email_address) or _email(email_address)):
            found += ((R58, email_address, False),)
    else:
        if email_address is None:
            seen -= 1
        elif email_address != '':
            return ()
        found += ((R59, email_address, False),)
    return (found or None) if seen == total else ()


def markListenedVoicemailMessage(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Marks a voicemail message as listened or not, moving it to Old or INBOX."""
    found: Findings = ()
    seen = 4
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if (folder := params.get('folder')) not in SET_VOICEMAIL_FOLDER:
        if not folder:
            if folder is None:
                seen -= 1
            elif folder != '':
                return ()
            found += ((R53, folder, False),)
        else:
            found += ((R38, folder, False),)
    message_num = params.get('message_num')
    if message_num:
        if not (len(message_num) <= 10 and message_num.encode().isdigit()):
            found += ((R40, message_num, False),)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            found += ((R41, message_num, True),)
    else:
        if message_num is None:
            seen -= 1
        elif message_num != '':
            return ()
        found += ((R56, message_num, False),)
    if (listened := params.get('listened')) not in SPELT_YES_NO:
        if not listened:
            if listened is None:
                seen -= 1
            elif listened != '':
                return ()
            found += ((R60, listened, False),)
        elif not _in_set_fold(listened, SET_YES_NO):
            found += ((R61, listened, False),)
    return (found or None) if seen == total else ()


def markUrgentVoicemailMessage(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Marks a voicemail message as urgent or not, moving it to Urgent or INBOX."""
    found: Findings = ()
    seen = 4
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if (folder := params.get('folder')) not in SET_VOICEMAIL_FOLDER:
        if not folder:
            if folder is None:
                seen -= 1
            elif folder != '':
                return ()
            found += ((R53, folder, False),)
        else:
            found += ((R38, folder, False),)
    message_num = params.get('message_num')
    if message_num:
        if not (len(message_num) <= 10 and message_num.encode().isdigit()):
            found += ((R40, message_num, False),)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            found += ((R41, message_num, True),)
    else:
        if message_num is None:
            seen -= 1
        elif message_num != '':
            return ()
        found += ((R56, message_num, False),)
    if (urgent := params.get('urgent')) not in SPELT_YES_NO:
        if not urgent:
            if urgent is None:
                seen -= 1
            elif urgent != '':
                return ()
            found += ((R62, urgent, False),)
        elif not _in_set_fold(urgent, SET_YES_NO):
            found += ((R63, urgent, False),)
    return (found or None) if seen == total else ()


def moveFolderVoicemailMessage(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Moves a voicemail message to another folder."""
    found: Findings = ()
    seen = 4
    total = len(params)
    mailbox = params.get('mailbox')
    if mailbox:
        if not (len(mailbox) <= 20 and mailbox.encode().isdigit()):
            found += ((R35, mailbox, False),)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            found += ((R36, mailbox, False),)
    else:
        if mailbox is None:
            seen -= 1
        elif mailbox != '':
            return ()
        found += ((R37, mailbox, False),)
    if (folder := params.get('folder')) not in SET_VOICEMAIL_FOLDER:
        if not folder:
            if folder is None:
                seen -= 1
            elif folder != '':
                return ()
            found += ((R53, folder, False),)
        else:
            found += ((R38, folder, False),)
    message_num = params.get('message_num')
    if message_num:
        if not (len(message_num) <= 10 and message_num.encode().isdigit()):
            found += ((R40, message_num, False),)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            found += ((R41, message_num, True),)
    else:
        if message_num is None:
            seen -= 1
        elif message_num != '':
            return ()
        found += ((R56, message_num, False),)
    if (new_folder := params.get('new_folder')) not in SET_VOICEMAIL_FOLDER:
        if not new_folder:
            if new_folder is None:
                seen -= 1
            elif new_folder != '':
                return ()
            found += ((R64, new_folder, False),)
        else:
            found += ((R65, new_folder, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'createVoicemail': (createVoicemail, {'email': ('0', '1', ','), 'attach_message': ('no', 'yes', None), 'delete_message': ('no', 'yes', None), 'say_time': ('no', 'yes', None), 'say_callerid': ('no', 'yes', None), 'transcription': ('no', 'yes', None), 'transcription_locale': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None)}, ('digits', 'name', 'password', 'skip_password', 'email', 'attach_message', 'delete_message', 'say_time', 'timezone', 'say_callerid', 'play_instructions', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay')),
    'delMessages': (delMessages, {}, ('mailbox', 'folder', 'message_num')),
    'delVoicemail': (delVoicemail, {}, ('mailbox',)),
    'getPlayInstructions': (getPlayInstructions, {}, ('play_instructions',)),
    'getVoicemailTranscriptions': (getVoicemailTranscriptions, {}, ('account', 'mailbox', 'date_to', 'date_from', 'folder')),
    'getVoicemailAttachmentFormats': (getVoicemailAttachmentFormats, {}, ('email_attachment_format',)),
    'getVoicemails': (getVoicemails, {}, ('mailbox', 'client')),
    'setVoicemail': (setVoicemail, {'email': ('0', '1', ','), 'attach_message': ('no', 'yes', None), 'delete_message': ('no', 'yes', None), 'say_time': ('no', 'yes', None), 'say_callerid': ('no', 'yes', None), 'transcription': ('no', 'yes', None), 'transcription_locale': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None)}, ('mailbox', 'name', 'password', 'skip_password', 'email', 'attach_message', 'delete_message', 'say_time', 'timezone', 'say_callerid', 'play_instructions', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay')),
    'getVoicemailFolders': (getVoicemailFolders, {}, ('folder', 'mailbox')),
    'getVoicemailMessages': (getVoicemailMessages, {}, ('mailbox', 'folder', 'date_from', 'date_to')),
    'getVoicemailMessageFile': (getVoicemailMessageFile, {}, ('mailbox', 'folder', 'message_num', 'format')),
    'sendVoicemailEmail': (sendVoicemailEmail, {}, ('mailbox', 'folder', 'message_num', 'email_address')),
    'markListenedVoicemailMessage': (markListenedVoicemailMessage, {'listened': ('no', 'yes', None)}, ('mailbox', 'folder', 'message_num', 'listened')),
    'markUrgentVoicemailMessage': (markUrgentVoicemailMessage, {'urgent': ('no', 'yes', None)}, ('mailbox', 'folder', 'message_num', 'urgent')),
    'moveFolderVoicemailMessage': (moveFolderVoicemailMessage, {}, ('mailbox', 'folder', 'message_num', 'new_folder')),
}
