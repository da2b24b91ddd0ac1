"""Checks of the area voicemail. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    email as _email,
    in_set_fold as _in_set_fold,
    lookup_has as _lookup_has,
    matches as _matches,
    ordered_dates as _ordered_dates,
)

CLASS_ACCOUNT = '-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
CLASS_INVALID_TRANSCRIPTION_EMAIL = '@'
CLASS_ZONE_NAME = '+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
PATTERN_LOCALES_ITEM = r'[A-Za-z]{2,3}(?:\x2D[0-9A-Za-z]{2,8}){0,3}'
RANGE_0_60_5 = frozenset(map(str, range(0, 61, 5)))
SET_ATTACHMENT_FORMAT = frozenset({'wav', 'wav49', 'wavmp3'})
SET_FLAG_OR_YES_NO = frozenset({'0', '1', 'no', 'yes'})
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_PLAY_INSTRUCTIONS = frozenset({'su', 'u'})
SET_RECORDING = frozenset({'default', 'none', 'none:'})
SET_TRANSCRIPTION_FORMAT = frozenset({'html', 'text'})
SET_VOICEMAIL_FOLDER = frozenset({'Family', 'Friends', 'INBOX', 'Old', 'Urgent', 'Work'})
SET_VOICEMAIL_FORMAT = frozenset({'gsm', 'mp3', 'wav', 'wav49'})
SET_YES_NO = frozenset({'no', 'yes'})
RANGE_0_60_5_OR_NONE = RANGE_0_60_5 | {None, ''}
SET_ATTACHMENT_FORMAT_OR_NONE = SET_ATTACHMENT_FORMAT | {None, ''}
SET_PLAY_INSTRUCTIONS_OR_NONE = SET_PLAY_INSTRUCTIONS | {None, ''}
SET_TRANSCRIPTION_FORMAT_OR_NONE = SET_TRANSCRIPTION_FORMAT | {None, ''}
SET_VOICEMAIL_FOLDER_OR_NONE = SET_VOICEMAIL_FOLDER | {None, ''}
SET_VOICEMAIL_FORMAT_OR_NONE = SET_VOICEMAIL_FORMAT | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_digits', 'digits', 'invalid_digits/digits', 0, '1 to 10 digits', '1..10', False, '')
R2 = ('missing_digits', 'digits', 'missing_digits/digits', 0, 'a value', None, False, '')
R3 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R4 = ('invalid_password', 'password', 'invalid_password/password', 1, 'exactly 4 digits', '4..4', True, '')
R5 = ('missing_password', 'password', 'missing_password/password', 0, 'a value', None, True, '')
R6 = ('invalid_skippassword', 'skip_password', 'invalid_skippassword/skip_password', 0, '0, 1, yes or no in any case', ['0', '1', 'yes', 'no'], False, '')
R7 = ('missing_skippassword', 'skip_password', 'missing_skippassword/skip_password', 0, 'a value', None, False, '')
R8 = ('invalid_email', 'email', 'invalid_email/email.at', 0, 'at least one character of [@]', None, False, '')
R9 = ('invalid_email', 'email', 'invalid_email/email.list', 2, "items joined by ',', each an e-mail address", None, False, '')
R10 = ('invalid_attachmessage', 'attach_message', 'invalid_attachmessage/attach_message', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R11 = ('missing_attachmessage', 'attach_message', 'missing_attachmessage/attach_message', 0, 'a value', None, False, '')
R12 = ('invalid_deletemessage', 'delete_message', 'invalid_deletemessage/delete_message', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R13 = ('missing_deletemessage', 'delete_message', 'missing_deletemessage/delete_message', 0, 'a value', None, False, '')
R14 = ('invalid_saytime', 'say_time', 'invalid_saytime/say_time', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R15 = ('missing_saytime', 'say_time', 'missing_saytime/say_time', 0, 'a value', None, False, '')
R16 = ('invalid_timezone', 'timezone', 'invalid_timezone/zone_name', 0, "the name of a time zone on the server's own list, which still has names that others dropped", None, False, '')
R17 = ('invalid_timezone', 'timezone', 'invalid_timezone/timezone.unknown', 0, "one of getTimezones's value values", None, False, '')
R18 = ('missing_timezone', 'timezone', 'missing_timezone/timezone', 0, 'a value', None, False, '')
R19 = ('invalid_saycallerid', 'say_callerid', 'invalid_saycallerid/say_callerid', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R20 = ('missing_saycallerid', 'say_callerid', 'missing_saycallerid/say_callerid', 0, 'a value', None, False, '')
R21 = ('invalid_playinstructions', 'play_instructions', 'invalid_playinstructions/play_instructions', 1, 'u or su', ['u', 'su'], False, '')
R22 = ('missing_playinstructions', 'play_instructions', 'missing_playinstructions/play_instructions', 0, 'a value', None, False, '')
R23 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R24 = ('missing_language', 'language', 'missing_language/language', 0, 'a value', None, False, '')
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
R38 = ('missing_folder', 'folder', 'missing_folder/delMessages.folder', 0, 'a value when message_num is given', None, False, '')
R39 = ('invalid_folder', 'folder', 'invalid_folder/folder', 1, 'INBOX, Old, Urgent, Family, Friends or Work', ['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], False, '')
R40 = ('missing_message_num', 'message_num', 'missing_message_num/delMessages.message_num', 0, 'a value when folder is given', None, False, '')
R41 = ('invalid_message_num', 'message_num', 'invalid_message_num/message_num', 0, '1 to 10 digits', '1..10', False, '')
R42 = ('message_not_found', 'message_num', 'message_not_found/message_num.unknown', 2, "one of getVoicemailMessages's message_num values", None, False, '')
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
R54 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R55 = ('missing_message_num', 'message_num', 'missing_message_num/message_num', 0, 'a value', None, False, '')
R56 = ('unnamed_status', 'format', 'unnamed_status/format', 2, 'mp3, wav, wav49 or gsm', ['mp3', 'wav', 'wav49', 'gsm'], False, '')
R57 = ('invalid_email', 'email_address', 'invalid_email/email_address', 0, 'an e-mail address', None, False, '')
R58 = ('missing_email', 'email_address', 'missing_email/email_address', 0, 'a value', None, False, '')
R59 = ('invalid_listened', 'listened', 'invalid_listened/listened', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R60 = ('missing_listened', 'listened', 'missing_listened/listened', 0, 'a value', None, False, '')
R61 = ('invalid_urgent', 'urgent', 'invalid_urgent/urgent', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R62 = ('missing_urgent', 'urgent', 'missing_urgent/urgent', 0, 'a value', None, False, '')
R63 = ('invalid_destination_folder', 'new_folder', 'invalid_destination_folder/new_folder.required', 0, 'a value', None, False, '')
R64 = ('invalid_destination_folder', 'new_folder', 'invalid_destination_folder/new_folder', 0, 'INBOX, Old, Urgent, Family, Friends or Work', ['INBOX', 'Old', 'Urgent', 'Family', 'Friends', 'Work'], False, '')


def _list_1(value: str) -> bool:
    items = value.split(',')
    for item in items:
        if not item or not _email(item):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(',')
    if not (len(items) <= 10):
        return False
    for item in items:
        if not item or not _matches(item, PATTERN_LOCALES_ITEM):
            return False
    return True


def createVoicemail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a voicemail box."""
    found: list[Rule] = []
    add = found.append
    digits = get('digits')
    if digits:
        if not (digits.isdigit() and digits.isascii() and len(digits) <= 10):
            add(R1)
    else:
        add(R2)
    name = get('name')
    if not name:
        add(R3)
    password = get('password')
    if password:
        if not (password.isdigit() and password.isascii() and len(password) == 4):
            add(R4)
    else:
        add(R5)
    skip_password = get('skip_password')
    if skip_password:
        if not _in_set_fold(skip_password, SET_FLAG_OR_YES_NO):
            add(R6)
    else:
        add(R7)
    email = get('email')
    if email and not any(map(CLASS_INVALID_TRANSCRIPTION_EMAIL.__contains__, email)):
        add(R8)
    elif email and not _list_1(email):
        add(R9)
    attach_message = get('attach_message')
    if attach_message:
        if not _in_set_fold(attach_message, SET_YES_NO):
            add(R10)
    else:
        add(R11)
    delete_message = get('delete_message')
    if delete_message:
        if not _in_set_fold(delete_message, SET_YES_NO):
            add(R12)
    else:
        add(R13)
    say_time = get('say_time')
    if say_time:
        if not _in_set_fold(say_time, SET_YES_NO):
            add(R14)
    else:
        add(R15)
    timezone = get('timezone')
    if timezone:
        if timezone.strip(CLASS_ZONE_NAME):
            add(R16)
        elif look and not _lookup_has(look, 'getTimezones.value', timezone):
            add(R17)
    else:
        add(R18)
    say_callerid = get('say_callerid')
    if say_callerid:
        if not _in_set_fold(say_callerid, SET_YES_NO):
            add(R19)
    else:
        add(R20)
    if (play_instructions := get('play_instructions')) not in SET_PLAY_INSTRUCTIONS:
        add(R21 if play_instructions else R22)
    if (language := get('language')) not in SET_LANGUAGE:
        add(R23 if language else R24)
    if get('email_attachment_format') not in SET_ATTACHMENT_FORMAT_OR_NONE:
        add(R25)
    unavailable_message_recording = get('unavailable_message_recording')
    if unavailable_message_recording and not (unavailable_message_recording in SET_RECORDING or (unavailable_message_recording.isdigit() and unavailable_message_recording.isascii() and len(unavailable_message_recording) <= 20)):
        add(R26)
    transcription = get('transcription')
    if transcription and not _in_set_fold(transcription, SET_YES_NO):
        add(R27)
    transcription_locale = get('transcription_locale')
    if transcription_locale and not _list_2(transcription_locale):
        add(R28)
    transcription_redaction = get('transcription_redaction')
    if transcription_redaction and not _in_set_fold(transcription_redaction, SET_YES_NO):
        add(R29)
    transcription_sentiment = get('transcription_sentiment')
    if transcription_sentiment and not _in_set_fold(transcription_sentiment, SET_YES_NO):
        add(R30)
    transcription_summary = get('transcription_summary')
    if transcription_summary and not _in_set_fold(transcription_summary, SET_YES_NO):
        add(R31)
    if get('transcription_format') not in SET_TRANSCRIPTION_FORMAT_OR_NONE:
        add(R32)
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R33)
    if get('transcription_delay') not in RANGE_0_60_5_OR_NONE:
        add(R34)
    return found


def delMessages(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Empties a voicemail box on every server, or deletes one message when folder and number are given."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    message_num = get('message_num')
    folder = get('folder')
    if message_num and not folder:
        add(R38)
    if folder and folder not in SET_VOICEMAIL_FOLDER:
        add(R39)
    if folder and not message_num:
        add(R40)
    if message_num and not (message_num.isdigit() and message_num.isascii() and len(message_num) <= 10):
        add(R41)
    if message_num and look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
        add(R42)
    return found


def delVoicemail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one voicemail box."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    return found


def getPlayInstructions(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the voicemail instruction modes, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    if get('play_instructions') not in SET_PLAY_INSTRUCTIONS_OR_NONE:
        add(R21)
    return found


def getVoicemailTranscriptions(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists voicemail transcriptions of a mailbox folder for a period."""
    found: list[Rule] = []
    add = found.append
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R43)
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    date_to = get('date_to')
    if date_to:
        if not _date(date_to, True, True):
            add(R44)
        elif not _date(date_to, False, True):
            add(R45)
    else:
        add(R46)
    date_from = get('date_from')
    if date_from:
        if not _date(date_from, True, True):
            add(R47)
        elif not _date(date_from, False, True):
            add(R48)
        if not _date(date_from, True, True):
            add(R49)
    else:
        add(R50)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R51)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R52)
    if (folder := get('folder')) not in SET_VOICEMAIL_FOLDER:
        add(R39 if folder else R53)
    return found


def getVoicemailAttachmentFormats(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the audio formats for voicemail e-mails, or returns only the one named."""
    found: list[Rule] = []
    add = found.append
    if get('email_attachment_format') not in SET_ATTACHMENT_FORMAT_OR_NONE:
        add(R25)
    return found


def getVoicemails(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the voicemail boxes, or returns only the one whose number is given."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox and not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
        add(R35)
    elif mailbox and look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
        add(R36)
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R33)
    return found


def setVoicemail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Updates the settings of an existing voicemail box."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    name = get('name')
    if not name:
        add(R3)
    password = get('password')
    if password:
        if not (password.isdigit() and password.isascii() and len(password) == 4):
            add(R4)
    else:
        add(R5)
    skip_password = get('skip_password')
    if skip_password:
        if not _in_set_fold(skip_password, SET_FLAG_OR_YES_NO):
            add(R6)
    else:
        add(R7)
    email = get('email')
    if email and not any(map(CLASS_INVALID_TRANSCRIPTION_EMAIL.__contains__, email)):
        add(R8)
    elif email and not _list_1(email):
        add(R9)
    attach_message = get('attach_message')
    if attach_message:
        if not _in_set_fold(attach_message, SET_YES_NO):
            add(R10)
    else:
        add(R11)
    delete_message = get('delete_message')
    if delete_message:
        if not _in_set_fold(delete_message, SET_YES_NO):
            add(R12)
    else:
        add(R13)
    say_time = get('say_time')
    if say_time:
        if not _in_set_fold(say_time, SET_YES_NO):
            add(R14)
    else:
        add(R15)
    timezone = get('timezone')
    if timezone:
        if timezone.strip(CLASS_ZONE_NAME):
            add(R16)
        elif look and not _lookup_has(look, 'getTimezones.value', timezone):
            add(R17)
    else:
        add(R18)
    say_callerid = get('say_callerid')
    if say_callerid:
        if not _in_set_fold(say_callerid, SET_YES_NO):
            add(R19)
    else:
        add(R20)
    if (play_instructions := get('play_instructions')) not in SET_PLAY_INSTRUCTIONS:
        add(R21 if play_instructions else R22)
    if (language := get('language')) not in SET_LANGUAGE:
        add(R23 if language else R24)
    if get('email_attachment_format') not in SET_ATTACHMENT_FORMAT_OR_NONE:
        add(R25)
    unavailable_message_recording = get('unavailable_message_recording')
    if unavailable_message_recording and not (unavailable_message_recording in SET_RECORDING or (unavailable_message_recording.isdigit() and unavailable_message_recording.isascii() and len(unavailable_message_recording) <= 20)):
        add(R26)
    transcription = get('transcription')
    if transcription and not _in_set_fold(transcription, SET_YES_NO):
        add(R27)
    transcription_locale = get('transcription_locale')
    if transcription_locale and not _list_2(transcription_locale):
        add(R28)
    transcription_redaction = get('transcription_redaction')
    if transcription_redaction and not _in_set_fold(transcription_redaction, SET_YES_NO):
        add(R29)
    transcription_sentiment = get('transcription_sentiment')
    if transcription_sentiment and not _in_set_fold(transcription_sentiment, SET_YES_NO):
        add(R30)
    transcription_summary = get('transcription_summary')
    if transcription_summary and not _in_set_fold(transcription_summary, SET_YES_NO):
        add(R31)
    if get('transcription_format') not in SET_TRANSCRIPTION_FORMAT_OR_NONE:
        add(R32)
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R33)
    if get('transcription_delay') not in RANGE_0_60_5_OR_NONE:
        add(R34)
    return found


def getVoicemailFolders(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the default voicemail folders, those of one mailbox, or one folder by name."""
    found: list[Rule] = []
    add = found.append
    if get('folder') not in SET_VOICEMAIL_FOLDER_OR_NONE:
        add(R39)
    mailbox = get('mailbox')
    if mailbox and not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
        add(R35)
    elif mailbox and look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
        add(R36)
    return found


def getVoicemailMessages(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the messages in a mailbox, optionally by folder and date."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    if get('folder') not in SET_VOICEMAIL_FOLDER_OR_NONE:
        add(R39)
    date_from = get('date_from')
    if date_from and not _date(date_from, True, True):
        add(R47)
    elif date_from and not _date(date_from, False, True):
        add(R48)
    date_to = get('date_to')
    if date_to and not _date(date_to, True, True):
        add(R44)
    elif date_to and not _date(date_to, False, True):
        add(R45)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R54)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R52)
    return found


def getVoicemailMessageFile(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the audio of a voicemail message in Base64."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    if (folder := get('folder')) not in SET_VOICEMAIL_FOLDER:
        add(R39 if folder else R53)
    message_num = get('message_num')
    if message_num:
        if not (message_num.isdigit() and message_num.isascii() and len(message_num) <= 10):
            add(R41)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            add(R42)
    else:
        add(R55)
    if get('format') not in SET_VOICEMAIL_FORMAT_OR_NONE:
        add(R56)
    return found


def sendVoicemailEmail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Emails the audio file of a voicemail message."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    if (folder := get('folder')) not in SET_VOICEMAIL_FOLDER:
        add(R39 if folder else R53)
    message_num = get('message_num')
    if message_num:
        if not (message_num.isdigit() and message_num.isascii() and len(message_num) <= 10):
            add(R41)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            add(R42)
    else:
        add(R55)
    email_address = get('email_address')
    if email_address:
        if not _email(email_address):
            add(R57)
    else:
        add(R58)
    return found


def markListenedVoicemailMessage(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Marks a voicemail message as listened or not, moving it to Old or INBOX."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    if (folder := get('folder')) not in SET_VOICEMAIL_FOLDER:
        add(R39 if folder else R53)
    message_num = get('message_num')
    if message_num:
        if not (message_num.isdigit() and message_num.isascii() and len(message_num) <= 10):
            add(R41)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            add(R42)
    else:
        add(R55)
    listened = get('listened')
    if listened:
        if not _in_set_fold(listened, SET_YES_NO):
            add(R59)
    else:
        add(R60)
    return found


def markUrgentVoicemailMessage(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Marks a voicemail message as urgent or not, moving it to Urgent or INBOX."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    if (folder := get('folder')) not in SET_VOICEMAIL_FOLDER:
        add(R39 if folder else R53)
    message_num = get('message_num')
    if message_num:
        if not (message_num.isdigit() and message_num.isascii() and len(message_num) <= 10):
            add(R41)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            add(R42)
    else:
        add(R55)
    urgent = get('urgent')
    if urgent:
        if not _in_set_fold(urgent, SET_YES_NO):
            add(R61)
    else:
        add(R62)
    return found


def moveFolderVoicemailMessage(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Moves a voicemail message to another folder."""
    found: list[Rule] = []
    add = found.append
    mailbox = get('mailbox')
    if mailbox:
        if not (mailbox.isdigit() and mailbox.isascii() and len(mailbox) <= 20):
            add(R35)
        elif look and not _lookup_has(look, 'getVoicemails.mailbox', mailbox):
            add(R36)
    else:
        add(R37)
    if (folder := get('folder')) not in SET_VOICEMAIL_FOLDER:
        add(R39 if folder else R53)
    message_num = get('message_num')
    if message_num:
        if not (message_num.isdigit() and message_num.isascii() and len(message_num) <= 10):
            add(R41)
        if look and not _lookup_has(look, 'getVoicemailMessages.message_num', message_num):
            add(R42)
    else:
        add(R55)
    new_folder = get('new_folder')
    if not new_folder:
        add(R63)
    elif new_folder not in SET_VOICEMAIL_FOLDER:
        add(R64)
    return found


METHODS: "dict[str, Entry]" = {
    'createVoicemail': (
        createVoicemail,
        frozenset({'digits', 'name', 'password', 'skip_password', 'email', 'attach_message', 'delete_message', 'say_time', 'timezone', 'say_callerid', 'play_instructions', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay'}),
        {'email': ('0', '1', ','), 'attach_message': ('no', 'yes', None), 'delete_message': ('no', 'yes', None), 'say_time': ('no', 'yes', None), 'say_callerid': ('no', 'yes', None), 'transcription': ('no', 'yes', None), 'transcription_locale': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None)},
        ('digits', 'name', 'password', 'skip_password', 'email', 'attach_message', 'delete_message', 'say_time', 'timezone', 'say_callerid', 'play_instructions', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay'),
    ),
    'delMessages': (
        delMessages,
        frozenset({'mailbox', 'folder', 'message_num'}),
        {},
        ('mailbox', 'folder', 'message_num'),
    ),
    'delVoicemail': (
        delVoicemail,
        frozenset({'mailbox'}),
        {},
        ('mailbox',),
    ),
    'getPlayInstructions': (
        getPlayInstructions,
        frozenset({'play_instructions'}),
        {},
        ('play_instructions',),
    ),
    'getVoicemailTranscriptions': (
        getVoicemailTranscriptions,
        frozenset({'account', 'mailbox', 'date_to', 'date_from', 'folder'}),
        {},
        ('account', 'mailbox', 'date_to', 'date_from', 'folder'),
    ),
    'getVoicemailAttachmentFormats': (
        getVoicemailAttachmentFormats,
        frozenset({'email_attachment_format'}),
        {},
        ('email_attachment_format',),
    ),
    'getVoicemails': (
        getVoicemails,
        frozenset({'mailbox', 'client'}),
        {},
        ('mailbox', 'client'),
    ),
    'setVoicemail': (
        setVoicemail,
        frozenset({'mailbox', 'name', 'password', 'skip_password', 'email', 'attach_message', 'delete_message', 'say_time', 'timezone', 'say_callerid', 'play_instructions', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay'}),
        {'email': ('0', '1', ','), 'attach_message': ('no', 'yes', None), 'delete_message': ('no', 'yes', None), 'say_time': ('no', 'yes', None), 'say_callerid': ('no', 'yes', None), 'transcription': ('no', 'yes', None), 'transcription_locale': ('0', '1', ','), 'transcription_redaction': ('no', 'yes', None), 'transcription_sentiment': ('no', 'yes', None), 'transcription_summary': ('no', 'yes', None)},
        ('mailbox', 'name', 'password', 'skip_password', 'email', 'attach_message', 'delete_message', 'say_time', 'timezone', 'say_callerid', 'play_instructions', 'language', 'email_attachment_format', 'unavailable_message_recording', 'transcription', 'transcription_locale', 'transcription_redaction', 'transcription_sentiment', 'transcription_summary', 'transcription_format', 'client', 'transcription_delay'),
    ),
    'getVoicemailFolders': (
        getVoicemailFolders,
        frozenset({'folder', 'mailbox'}),
        {},
        ('folder', 'mailbox'),
    ),
    'getVoicemailMessages': (
        getVoicemailMessages,
        frozenset({'mailbox', 'folder', 'date_from', 'date_to'}),
        {},
        ('mailbox', 'folder', 'date_from', 'date_to'),
    ),
    'getVoicemailMessageFile': (
        getVoicemailMessageFile,
        frozenset({'mailbox', 'folder', 'message_num', 'format'}),
        {},
        ('mailbox', 'folder', 'message_num', 'format'),
    ),
    'sendVoicemailEmail': (
        sendVoicemailEmail,
        frozenset({'mailbox', 'folder', 'message_num', 'email_address'}),
        {},
        ('mailbox', 'folder', 'message_num', 'email_address'),
    ),
    'markListenedVoicemailMessage': (
        markListenedVoicemailMessage,
        frozenset({'mailbox', 'folder', 'message_num', 'listened'}),
        {'listened': ('no', 'yes', None)},
        ('mailbox', 'folder', 'message_num', 'listened'),
    ),
    'markUrgentVoicemailMessage': (
        markUrgentVoicemailMessage,
        frozenset({'mailbox', 'folder', 'message_num', 'urgent'}),
        {'urgent': ('no', 'yes', None)},
        ('mailbox', 'folder', 'message_num', 'urgent'),
    ),
    'moveFolderVoicemailMessage': (
        moveFolderVoicemailMessage,
        frozenset({'mailbox', 'folder', 'message_num', 'new_folder'}),
        {},
        ('mailbox', 'folder', 'message_num', 'new_folder'),
    ),
}
