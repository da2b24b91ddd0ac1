"""Checks of the area recordings. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    base64 as _base64,
    common_base64 as _common_base64,
    common_email as _common_email,
    date_form as _date_form,
    day as _day,
    email as _email,
    in_set_fold as _in_set_fold,
    known_day as _known_day,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matcher as _matcher,
    text as _text,
)

CLASS_ACCOUNT = b'-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
TEXT_ALL = frozenset({'all'})
MATCH_BASE64 = _matcher(globals(), 'MATCH_BASE64', _common_base64)
SPELT_CALL_TYPE_FILTER = frozenset({'ALL', 'All', 'INCOMING', 'Incoming', 'OUTGOING', 'Outgoing', 'all', 'incoming', 'outgoing'})
SPELT_CALL_TYPE_FILTER_OR_EMPTY = SPELT_CALL_TYPE_FILTER | {''}
SET_CALL_TYPE_FILTER = frozenset({'all', 'incoming', 'outgoing'})
MATCH_EMAIL = _matcher(globals(), 'MATCH_EMAIL', _common_email)

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_callrecording', 'callrecording', 'invalid_callrecording/callrecording.unknown', 2, "one of getCallRecordings's callrecording values", None, False, '')
R2 = ('missing_callrecording', 'callrecording', 'missing_callrecording/callrecording', 0, 'a value', None, False, '')
R3 = ('invalid_account', 'account', 'invalid_account/account.filter', 0, 'a sub-account, a reseller client, or all', None, False, '')
R4 = ('invalid_account', 'account', 'invalid_account/account.unknown', 1, "one of getSubAccounts's account values, or all, or 1 to 20 digits", None, False, '')
R5 = ('missing_account', 'account', 'missing_account/account', 0, 'a value', None, False, '')
R6 = ('invalid_recording', 'recording', 'invalid_recording/recording', 1, '1 to 20 digits', '1..20', False, '')
R7 = ('invalid_recording', 'recording', 'invalid_recording/recording.unknown', 1, "one of getRecordings's value values", None, False, '')
R8 = ('recording_in_use_ivr', 'recording', 'recording_in_use_ivr/recording.taken', 0, "none of getIVRs's recording values", None, False, '')
R9 = ('recording_in_use_queue', 'recording', 'recording_in_use_queue/recording.taken', 0, "none of getQueues's join_announcement values", None, False, '')
R10 = ('missing_recording', 'recording', 'missing_recording/recording', 0, 'a value', None, False, '')
R11 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 0, "one of getMusicOnHold's value values when music_on_hold is given and not default", None, False, '')
R12 = ('missing_description', 'description', 'missing_description/description', 0, 'a value', None, False, '')
R13 = ('missing_recording', 'recordings', 'missing_recording/recordings', 0, 'a value', None, False, '')
R14 = ('missing_musiconhold', 'music_on_hold', 'missing_musiconhold/music_on_hold', 0, 'a value', None, False, '')
R15 = ('no_base64file', 'file', 'no_base64file/file', 0, 'base64', None, False, '')
R16 = ('missing_file', 'file', 'missing_file/setRecording.file', 0, 'a value when recording is not given', None, False, '')
R17 = ('missing_name', 'name', 'missing_name/setRecording.name', 0, 'a value when recording is not given', None, False, '')
R18 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R19 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R20 = ('missing_from_date', 'date_from', 'missing_from_date/date_from', 0, 'a value', None, False, '')
R21 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R22 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R23 = ('missing_to_date', 'date_to', 'missing_to_date/date_to', 0, 'a value', None, False, '')
R24 = ('invalid_date_from', 'date_from', 'invalid_date_from/recordings', 0, 'not to be greater than `date_to`', None, False, '-')
R25 = ('invalid_daterange', 'date_from', 'invalid_daterange/unproven', 2, '`date_to` to be at most 92 days later', 92, False, '-')
R26 = ('invalid_call_type', 'call_type', 'invalid_call_type/call_type', 0, 'all, incoming or outgoing in any case', ['all', 'incoming', 'outgoing'], False, '')
R27 = ('invalid_email', 'email', 'invalid_email/email', 1, 'an e-mail address', None, False, '')
R28 = ('missing_email', 'email', 'missing_email/email', 0, 'a value', None, False, '')


def delCallRecording(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one call recording, both the audio and its details."""
    found: Findings = ()
    seen = 2
    total = len(params)
    callrecording = params.get('callrecording')
    if callrecording:
        if not (plain(callrecording) or _text(callrecording)):
            return ()
        if look and not _lookup_has(look, 'getCallRecordings.callrecording', callrecording):
            found += ((R1, callrecording, True),)
    else:
        if callrecording is None:
            seen -= 1
        elif callrecording != '':
            return ()
        found += ((R2, callrecording, False),)
    account = params.get('account')
    if account:
        if account.encode().strip(CLASS_ACCOUNT):
            found += ((R3, account, False),)
        elif account not in TEXT_ALL and look and not _lookup_has(look, 'getSubAccounts.account', account) and not (len(account) <= 20 and account.encode().isdigit()):
            found += ((R4, account, False),)
    else:
        if account is None:
            seen -= 1
        elif account != '':
            return ()
        found += ((R5, account, False),)
    return (found or None) if seen == total else ()


def delRecording(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one recording."""
    found: Findings = ()
    seen = 1
    total = len(params)
    recording = params.get('recording')
    if recording:
        if not (len(recording) <= 20 and recording.encode().isdigit()):
            found += ((R6, recording, False),)
        elif look and not _lookup_has(look, 'getRecordings.value', recording):
            found += ((R7, recording, False),)
        if look and not _lookup_lacks(look, 'getIVRs.recording', recording):
            found += ((R8, recording, False),)
        if look and not _lookup_lacks(look, 'getQueues.join_announcement', recording):
            found += ((R9, recording, False),)
    else:
        if recording is None:
            seen -= 1
        elif recording != '':
            return ()
        found += ((R10, recording, False),)
    return (found or None) if seen == total else ()


def getMusicOnHold(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the music-on-hold choices, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (music_on_hold := params.get('music_on_hold')) is not None:
        seen += 1
        if not (plain(music_on_hold) or _text(music_on_hold)):
            return ()
        if (music_on_hold and music_on_hold != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold) and music_on_hold != '':
            found += ((R11, music_on_hold, False),)
    return (found or None) if seen == total else ()


def setMusicOnHold(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Saves a custom music-on-hold entry built from recordings."""
    found: Findings = ()
    seen = 2
    total = len(params)
    description = params.get('description')
    if description:
        if not (plain(description) or _text(description)):
            return ()
    else:
        if description is None:
            seen -= 1
        elif description != '':
            return ()
        found += ((R12, description, False),)
    recordings = params.get('recordings')
    if recordings:
        if not (plain(recordings) or _text(recordings)):
            return ()
    else:
        if recordings is None:
            seen -= 1
        elif recordings != '':
            return ()
        found += ((R13, recordings, False),)
    if (name := params.get('name')) is not None:
        if not (plain(name) or _text(name)):
            return ()
        seen += 1
    if (volume := params.get('volume')) is not None:
        if not (plain(volume) or _text(volume)):
            return ()
        seen += 1
    if (sort := params.get('sort')) is not None:
        if not (plain(sort) or _text(sort)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delMusicOnHold(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one custom music-on-hold entry."""
    found: Findings = ()
    seen = 1
    total = len(params)
    music_on_hold = params.get('music_on_hold')
    if music_on_hold:
        if not (plain(music_on_hold) or _text(music_on_hold)):
            return ()
        if (music_on_hold and music_on_hold != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
            found += ((R11, music_on_hold, False),)
    else:
        if music_on_hold is None:
            seen -= 1
        elif music_on_hold != '':
            return ()
        found += ((R14, music_on_hold, False),)
    return (found or None) if seen == total else ()


def getRecordings(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the recordings, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (recording := params.get('recording')) is not None:
        seen += 1
        if not (len(recording) <= 20 and recording.encode().isdigit()) and recording != '':
            found += ((R6, recording, False),)
        elif look and not _lookup_has(look, 'getRecordings.value', recording) and recording != '':
            found += ((R7, recording, False),)
    return (found or None) if seen == total else ()


def getRecordingFile(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the audio of one recording as Base64."""
    found: Findings = ()
    seen = 1
    total = len(params)
    recording = params.get('recording')
    if recording:
        if not (len(recording) <= 20 and recording.encode().isdigit()):
            found += ((R6, recording, False),)
        elif look and not _lookup_has(look, 'getRecordings.value', recording):
            found += ((R7, recording, False),)
    else:
        if recording is None:
            seen -= 1
        elif recording != '':
            return ()
        found += ((R10, recording, False),)
    return (found or None) if seen == total else ()


def setRecording(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Uploads a new recording, or replaces the audio or name of an existing one."""
    found: Findings = ()
    seen = 0
    total = len(params)
    if (recording := params.get('recording')) is not None:
        seen += 1
        if not (len(recording) <= 20 and recording.encode().isdigit()) and recording != '':
            found += ((R6, recording, False),)
    file = params.get('file')
    if file:
        seen += 1
        if not (len(file) % 4 == 0 and MATCH_BASE64(file) or _base64(file)):
            found += ((R15, file, False),)
    else:
        if file == '':
            seen += 1
        elif file is not None:
            return ()
        if not recording:
            found += ((R16, file, False),)
    name = params.get('name')
    if name:
        seen += 1
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name == '':
            seen += 1
        elif name is not None:
            return ()
        if not recording:
            found += ((R17, name, False),)
    return (found or None) if seen == total else ()


def getCallRecording(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns one call recording with its MP3 file."""
    found: Findings = ()
    seen = 2
    total = len(params)
    callrecording = params.get('callrecording')
    if callrecording:
        if not (plain(callrecording) or _text(callrecording)):
            return ()
        if look and not _lookup_has(look, 'getCallRecordings.callrecording', callrecording):
            found += ((R1, callrecording, True),)
    else:
        if callrecording is None:
            seen -= 1
        elif callrecording != '':
            return ()
        found += ((R2, callrecording, False),)
    account = params.get('account')
    if account:
        if account.encode().strip(CLASS_ACCOUNT):
            found += ((R3, account, False),)
        elif account not in TEXT_ALL and look and not _lookup_has(look, 'getSubAccounts.account', account) and not (len(account) <= 20 and account.encode().isdigit()):
            found += ((R4, account, False),)
    else:
        if account is None:
            seen -= 1
        elif account != '':
            return ()
        found += ((R5, account, False),)
    return (found or None) if seen == total else ()


def getCallRecordings(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the call recordings of an account between two dates."""
    found: Findings = ()
    seen = 3
    total = len(params)
    account = params.get('account')
    if account:
        if account.encode().strip(CLASS_ACCOUNT):
            found += ((R3, account, False),)
    else:
        if account is None:
            seen -= 1
        elif account != '':
            return ()
        found += ((R5, account, False),)
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        pass
    elif date_from:
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R18, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R19, date_from, True),)
    else:
        if date_from is None:
            seen -= 1
        elif date_from != '':
            return ()
        found += ((R20, date_from, False),)
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        pass
    elif date_to:
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R21, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R22, date_to, True),)
    else:
        if date_to is None:
            seen -= 1
        elif date_to != '':
            return ()
        found += ((R23, date_to, False),)
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R24, date_from, False),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R25, date_from, True),)
    if seen == total:
        return found or None
    if (call_type := params.get('call_type')) is not None:
        seen += 1
        if call_type not in SPELT_CALL_TYPE_FILTER_OR_EMPTY and not _in_set_fold(call_type, SET_CALL_TYPE_FILTER):
            found += ((R26, call_type, False),)
    if (start := params.get('start')) is not None:
        if not (plain(start) or _text(start)):
            return ()
        seen += 1
    if (length := params.get('length')) is not None:
        if not (plain(length) or _text(length)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def sendCallRecordingEmail(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Emails the details and audio of a call recording."""
    found: Findings = ()
    seen = 3
    total = len(params)
    callrecording = params.get('callrecording')
    if callrecording:
        if not (plain(callrecording) or _text(callrecording)):
            return ()
        if look and not _lookup_has(look, 'getCallRecordings.callrecording', callrecording):
            found += ((R1, callrecording, True),)
    else:
        if callrecording is None:
            seen -= 1
        elif callrecording != '':
            return ()
        found += ((R2, callrecording, False),)
    account = params.get('account')
    if account:
        if account.encode().strip(CLASS_ACCOUNT):
            found += ((R3, account, False),)
    else:
        if account is None:
            seen -= 1
        elif account != '':
            return ()
        found += ((R5, account, False),)
    email = params.get('email')
    if email:
        if not (len(email) < 65 and MATCH_EMAIL(email) or _email(email)):
            found += ((R27, email, False),)
    else:
        if email is None:
            seen -= 1
        elif email != '':
            return ()
        found += ((R28, email, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'delCallRecording': (delCallRecording, {}, ('callrecording', 'account')),
    'delRecording': (delRecording, {}, ('recording',)),
    'getMusicOnHold': (getMusicOnHold, {}, ('music_on_hold',)),
    'setMusicOnHold': (setMusicOnHold, {'recordings': ('0', '1', ',')}, ('name', 'description', 'volume', 'sort', 'recordings')),
    'delMusicOnHold': (delMusicOnHold, {}, ('music_on_hold',)),
    'getRecordings': (getRecordings, {}, ('recording',)),
    'getRecordingFile': (getRecordingFile, {}, ('recording',)),
    'setRecording': (setRecording, {}, ('recording', 'file', 'name')),
    'getCallRecording': (getCallRecording, {}, ('callrecording', 'account')),
    'getCallRecordings': (getCallRecordings, {}, ('account', 'start', 'length', 'date_from', 'date_to', 'call_type')),
    'sendCallRecordingEmail': (sendCallRecordingEmail, {}, ('callrecording', 'account', 'email')),
}
