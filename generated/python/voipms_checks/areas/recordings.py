"""Checks of the area recordings. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    base64 as _base64,
    date as _date,
    days_within as _days_within,
    email as _email,
    in_set_fold as _in_set_fold,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    ordered_dates as _ordered_dates,
)

CLASS_ACCOUNT = '-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
SET_CALL_TYPE_FILTER = frozenset({'all', 'incoming', 'outgoing'})

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_callrecording', 'callrecording', 'invalid_callrecording/callrecording.unknown', 0, "one of getCallRecordings's callrecording values", None, False, '')
R2 = ('missing_callrecording', 'callrecording', 'missing_callrecording/callrecording', 0, 'a value', None, False, '')
R3 = ('invalid_account', 'account', 'invalid_account/account.filter', 0, 'a sub-account, a reseller client, or all', None, False, '')
R4 = ('invalid_account', 'account', 'invalid_account/account.unknown', 1, "one of getSubAccounts's account values", None, False, '')
R5 = ('missing_account', 'account', 'missing_account/account', 0, 'a value', None, False, '')
R6 = ('invalid_recording', 'recording', 'invalid_recording/recording', 1, '1 to 20 digits', '1..20', False, '')
R7 = ('invalid_recording', 'recording', 'invalid_recording/recording.unknown', 1, "one of getRecordings's value values", None, False, '')
R8 = ('recording_in_use_ivr', 'recording', 'recording_in_use_ivr/recording.taken', 0, "none of getIVRs's recording values", None, False, '')
R9 = ('recording_in_use_queue', 'recording', 'recording_in_use_queue/recording.taken', 0, "none of getQueues's join_announcement values", None, False, '')
R10 = ('missing_recording', 'recording', 'missing_recording/recording', 0, 'a value', None, False, '')
R11 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 0, "one of getMusicOnHold's value values", None, False, '')
R12 = ('missing_description', 'description', 'missing_description/description', 0, 'a value', None, False, '')
R13 = ('missing_recording', 'recordings', 'missing_recording/recordings', 0, 'a value', None, False, '')
R14 = ('missing_musiconhold', 'music_on_hold', 'missing_musiconhold/music_on_hold', 0, 'a value', None, False, '')
R15 = ('missing_file', 'file', 'missing_file/setRecording.file', 0, 'a value when recording is not given', None, False, '')
R16 = ('no_base64file', 'file', 'no_base64file/file', 0, 'base64', None, False, '')
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


def delCallRecording(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one call recording, both the audio and its details."""
    found: list[Rule] = []
    add = found.append
    callrecording = get('callrecording')
    if callrecording:
        if look and not _lookup_has(look, 'getCallRecordings.callrecording', callrecording):
            add(R1)
    else:
        add(R2)
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R3)
        elif look and not _lookup_has(look, 'getSubAccounts.account', account):
            add(R4)
    else:
        add(R5)
    return found


def delRecording(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one recording."""
    found: list[Rule] = []
    add = found.append
    recording = get('recording')
    if recording:
        if not (recording.isdigit() and recording.isascii() and len(recording) <= 20):
            add(R6)
        elif look and not _lookup_has(look, 'getRecordings.value', recording):
            add(R7)
        if look and not _lookup_lacks(look, 'getIVRs.recording', recording):
            add(R8)
        if look and not _lookup_lacks(look, 'getQueues.join_announcement', recording):
            add(R9)
    else:
        add(R10)
    return found


def getMusicOnHold(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the music-on-hold choices, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    music_on_hold = get('music_on_hold')
    if music_on_hold and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
        add(R11)
    return found


def setMusicOnHold(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Saves a custom music-on-hold entry built from recordings."""
    found: list[Rule] = []
    add = found.append
    description = get('description')
    if not description:
        add(R12)
    recordings = get('recordings')
    if not recordings:
        add(R13)
    return found


def delMusicOnHold(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one custom music-on-hold entry."""
    found: list[Rule] = []
    add = found.append
    music_on_hold = get('music_on_hold')
    if music_on_hold:
        if look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
            add(R11)
    else:
        add(R14)
    return found


def getRecordings(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the recordings, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    recording = get('recording')
    if recording and not (recording.isdigit() and recording.isascii() and len(recording) <= 20):
        add(R6)
    elif recording and look and not _lookup_has(look, 'getRecordings.value', recording):
        add(R7)
    return found


def getRecordingFile(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the audio of one recording as Base64."""
    found: list[Rule] = []
    add = found.append
    recording = get('recording')
    if recording:
        if not (recording.isdigit() and recording.isascii() and len(recording) <= 20):
            add(R6)
        elif look and not _lookup_has(look, 'getRecordings.value', recording):
            add(R7)
    else:
        add(R10)
    return found


def setRecording(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Uploads a new recording, or replaces the audio or name of an existing one."""
    found: list[Rule] = []
    add = found.append
    recording = get('recording')
    if recording and not (recording.isdigit() and recording.isascii() and len(recording) <= 20):
        add(R6)
    file = get('file')
    if not recording and not file:
        add(R15)
    if file and not _base64(file):
        add(R16)
    name = get('name')
    if not recording and not name:
        add(R17)
    return found


def getCallRecording(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns one call recording with its MP3 file."""
    found: list[Rule] = []
    add = found.append
    callrecording = get('callrecording')
    if callrecording:
        if look and not _lookup_has(look, 'getCallRecordings.callrecording', callrecording):
            add(R1)
    else:
        add(R2)
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R3)
        elif look and not _lookup_has(look, 'getSubAccounts.account', account):
            add(R4)
    else:
        add(R5)
    return found


def getCallRecordings(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the call recordings of an account between two dates."""
    found: list[Rule] = []
    add = found.append
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R3)
    else:
        add(R5)
    date_from = get('date_from')
    if date_from:
        if not _date(date_from, True, True):
            add(R18)
        elif not _date(date_from, False, True):
            add(R19)
    else:
        add(R20)
    date_to = get('date_to')
    if date_to:
        if not _date(date_to, True, True):
            add(R21)
        elif not _date(date_to, False, True):
            add(R22)
    else:
        add(R23)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R24)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R25)
    call_type = get('call_type')
    if call_type and not _in_set_fold(call_type, SET_CALL_TYPE_FILTER):
        add(R26)
    return found


def sendCallRecordingEmail(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Emails the details and audio of a call recording."""
    found: list[Rule] = []
    add = found.append
    callrecording = get('callrecording')
    if callrecording:
        if look and not _lookup_has(look, 'getCallRecordings.callrecording', callrecording):
            add(R1)
    else:
        add(R2)
    account = get('account')
    if account:
        if account.strip(CLASS_ACCOUNT):
            add(R3)
    else:
        add(R5)
    email = get('email')
    if email:
        if not _email(email):
            add(R27)
    else:
        add(R28)
    return found


METHODS: "dict[str, Entry]" = {
    'delCallRecording': (
        delCallRecording,
        frozenset({'callrecording', 'account'}),
        {},
        ('callrecording', 'account'),
    ),
    'delRecording': (
        delRecording,
        frozenset({'recording'}),
        {},
        ('recording',),
    ),
    'getMusicOnHold': (
        getMusicOnHold,
        frozenset({'music_on_hold'}),
        {},
        ('music_on_hold',),
    ),
    'setMusicOnHold': (
        setMusicOnHold,
        frozenset({'name', 'description', 'volume', 'sort', 'recordings'}),
        {},
        ('name', 'description', 'volume', 'sort', 'recordings'),
    ),
    'delMusicOnHold': (
        delMusicOnHold,
        frozenset({'music_on_hold'}),
        {},
        ('music_on_hold',),
    ),
    'getRecordings': (
        getRecordings,
        frozenset({'recording'}),
        {},
        ('recording',),
    ),
    'getRecordingFile': (
        getRecordingFile,
        frozenset({'recording'}),
        {},
        ('recording',),
    ),
    'setRecording': (
        setRecording,
        frozenset({'recording', 'file', 'name'}),
        {},
        ('recording', 'file', 'name'),
    ),
    'getCallRecording': (
        getCallRecording,
        frozenset({'callrecording', 'account'}),
        {},
        ('callrecording', 'account'),
    ),
    'getCallRecordings': (
        getCallRecordings,
        frozenset({'account', 'start', 'length', 'date_from', 'date_to', 'call_type'}),
        {},
        ('account', 'start', 'length', 'date_from', 'date_to', 'call_type'),
    ),
    'sendCallRecordingEmail': (
        sendCallRecordingEmail,
        frozenset({'callrecording', 'account', 'email'}),
        {},
        ('callrecording', 'account', 'email'),
    ),
}
