"""Checks of the area conference. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    in_set_fold as _in_set_fold,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    ordered_dates as _ordered_dates,
)

SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_RECORDING = frozenset({'default', 'none', 'none:'})
SET_THRESHOLD_SILENCE = frozenset({'2000', '2100', '2200', '2300', '2400', '2500', '2600', '2700', '2800', '2900', '3000'})
SET_THRESHOLD_TALKING = frozenset({'100', '120', '140', '160', '180', '200', '220', '240', '250'})
SET_WAIT_TIME = frozenset({'unlimited'})
SET_YES_NO = frozenset({'no', 'yes'})
SET_LANGUAGE_OR_NONE = SET_LANGUAGE | {None, ''}
SET_THRESHOLD_SILENCE_OR_NONE = SET_THRESHOLD_SILENCE | {None, ''}
SET_THRESHOLD_TALKING_OR_NONE = SET_THRESHOLD_TALKING | {None, ''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_conference', 'conference', 'invalid_conference/conference', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_conference', 'conference', 'invalid_conference/conference.unknown', 1, "one of getConference's conference values", None, False, '')
R3 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R4 = ('duplicated_name', 'name', 'duplicated_name/name.taken', 2, "none of getConference's name values when conference is not given", None, False, '')
R5 = ('missing_description', 'description', 'missing_description/description', 0, 'a value', None, False, '')
R6 = ('unnamed_status', 'max_members', 'unnamed_status/max_members', 2, 'how many members, or Unlimited', None, False, '')
R7 = ('invalid_recording_sound_join', 'sound_join', 'invalid_recording_sound_join/sound_join', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R8 = ('invalid_recording_sound_leave', 'sound_leave', 'invalid_recording_sound_leave/sound_leave', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R9 = ('invalid_recording_sound_has_joined', 'sound_has_joined', 'invalid_recording_sound_has_joined/sound_has_joined', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R10 = ('invalid_recording_sound_has_left', 'sound_has_left', 'invalid_recording_sound_has_left/sound_has_left', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R11 = ('invalid_recording_sound_kicked', 'sound_kicked', 'invalid_recording_sound_kicked/sound_kicked', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R12 = ('invalid_recording_sound_muted', 'sound_muted', 'invalid_recording_sound_muted/sound_muted', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R13 = ('invalid_recording_sound_unmuted', 'sound_unmuted', 'invalid_recording_sound_unmuted/sound_unmuted', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R14 = ('invalid_recording_sound_only_person', 'sound_only_person', 'invalid_recording_sound_only_person/sound_only_person', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R15 = ('invalid_recording_sound_only_one', 'sound_only_one', 'invalid_recording_sound_only_one/sound_only_one', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R16 = ('invalid_recording_sound_there_are', 'sound_there_are', 'invalid_recording_sound_there_are/sound_there_are', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R17 = ('invalid_recording_sound_other_in_party', 'sound_other_in_party', 'invalid_recording_sound_other_in_party/sound_other_in_party', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R18 = ('invalid_recording_sound_place_into_conference', 'sound_place_into_conference', 'invalid_recording_sound_place_into_conference/sound_place_into_conference', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R19 = ('invalid_recording_sound_get_pin', 'sound_get_pin', 'invalid_recording_sound_get_pin/sound_get_pin', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R20 = ('invalid_recording_sound_invalid_pin', 'sound_invalid_pin', 'invalid_recording_sound_invalid_pin/sound_invalid_pin', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R21 = ('invalid_recording_sound_locked', 'sound_locked', 'invalid_recording_sound_locked/sound_locked', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R22 = ('invalid_recording_sound_locked_now', 'sound_locked_now', 'invalid_recording_sound_locked_now/sound_locked_now', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R23 = ('invalid_recording_sound_unlocked_now', 'sound_unlocked_now', 'invalid_recording_sound_unlocked_now/sound_unlocked_now', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R24 = ('invalid_recording_sound_error_menu', 'sound_error_menu', 'invalid_recording_sound_error_menu/sound_error_menu', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R25 = ('invalid_recording_sound_participants_muted', 'sound_participants_muted', 'invalid_recording_sound_participants_muted/sound_participants_muted', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R26 = ('invalid_recording_sound_participants_unmuted', 'sound_participants_unmuted', 'invalid_recording_sound_participants_unmuted/sound_participants_unmuted', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R27 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R28 = ('missing_conference', 'conference', 'missing_conference/conference', 0, 'a value', None, False, '')
R29 = ('invalid_member', 'member', 'invalid_member/member', 0, '1 to 20 digits', '1..20', False, '')
R30 = ('invalid_member', 'member', 'invalid_member/conference.unknown', 0, "one of getConferenceMembers's member values", None, False, '')
R31 = ('missing_member', 'member', 'missing_member/member', 0, 'a value', None, False, '')
R32 = ('invalid_date', 'date_from', 'invalid_date/date_from', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R33 = ('invalid_date', 'date_from', 'invalid_date/date_from.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R34 = ('invalid_date', 'date_to', 'invalid_date/date_to', 0, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R35 = ('invalid_date', 'date_to', 'invalid_date/date_to.padding', 2, 'a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss', None, False, '')
R36 = ('invalid_date_from', 'date_from', 'invalid_date_from/date_from', 2, 'not to be greater than `date_to`', None, False, '-')
R37 = ('invalid_daterange', 'date_from', 'invalid_daterange/unproven', 2, '`date_to` to be at most 92 days later', 92, False, '-')
R38 = ('invalid_recording', 'recording', 'invalid_recording/recording', 1, '1 to 20 digits', '1..20', False, '')
R39 = ('missing_recording', 'recording', 'missing_recording/recording', 0, 'a value', None, False, '')
R40 = ('invalid_pin', 'pin', 'invalid_pin/pin', 0, '1 to 20 digits', '1..20', True, '')
R41 = ('duplicated_pin', 'pin', 'duplicated_pin/pin.taken', 0, "none of getConferenceMembers's pin values when member is not given", None, True, '')
R42 = ('invalid_announce_join_leave', 'announce_join_leave', 'invalid_announce_join_leave/announce_join_leave', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R43 = ('invalid_admin', 'admin', 'invalid_admin/admin', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R44 = ('invalid_start_muted', 'start_muted', 'invalid_start_muted/start_muted', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R45 = ('invalid_announce_user_count', 'announce_user_count', 'invalid_announce_user_count/announce_user_count', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R46 = ('invalid_announce_only_user', 'announce_only_user', 'invalid_announce_only_user/announce_only_user', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R47 = ('invalid_musiconhold', 'moh_when_empty', 'invalid_musiconhold/moh_when_empty.unknown', 0, "one of getMusicOnHold's value values", None, False, '')
R48 = ('invalid_quiet', 'quiet', 'invalid_quiet/quiet', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R49 = ('invalid_recording', 'announcement', 'invalid_recording/announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R50 = ('invalid_drop_silence', 'drop_silence', 'invalid_drop_silence/drop_silence', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R51 = ('invalid_talking_threshold', 'talking_threshold', 'invalid_talking_threshold/talking_threshold', 0, '100, 120, 140, 160, 180, 200, 220, 240 or 250', ['100', '120', '140', '160', '180', '200', '220', '240', '250'], False, '')
R52 = ('invalid_silence_threshold', 'silence_threshold', 'invalid_silence_threshold/silence_threshold', 0, '2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000', ['2000', '2100', '2200', '2300', '2400', '2500', '2600', '2700', '2800', '2900', '3000'], False, '')
R53 = ('invalid_talk_detection', 'talk_detection', 'invalid_talk_detection/talk_detection', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R54 = ('invalid_jitter_buffer', 'jitter_buffer', 'invalid_jitter_buffer/jitter_buffer', 0, 'yes or no in any case', ['yes', 'no'], False, '')


def getConference(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists conferences, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    conference = get('conference')
    if conference and not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
        add(R1)
    elif conference and look and not _lookup_has(look, 'getConference.conference', conference):
        add(R2)
    return found


def setConference(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a conference, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    conference = get('conference')
    if conference and not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
        add(R1)
    elif conference and look and not _lookup_has(look, 'getConference.conference', conference):
        add(R2)
    name = get('name')
    if not name:
        add(R3)
    if not conference and name and look and not _lookup_lacks(look, 'getConference.name', name):
        add(R4)
    description = get('description')
    if not description:
        add(R5)
    max_members = get('max_members')
    if max_members and not (_in_set_fold(max_members, SET_WAIT_TIME) or (max_members.isdigit() and max_members.isascii() and len(max_members) <= 6)):
        add(R6)
    sound_join = get('sound_join')
    if sound_join and not (sound_join in SET_RECORDING or (sound_join.isdigit() and sound_join.isascii() and len(sound_join) <= 20)):
        add(R7)
    sound_leave = get('sound_leave')
    if sound_leave and not (sound_leave in SET_RECORDING or (sound_leave.isdigit() and sound_leave.isascii() and len(sound_leave) <= 20)):
        add(R8)
    sound_has_joined = get('sound_has_joined')
    if sound_has_joined and not (sound_has_joined in SET_RECORDING or (sound_has_joined.isdigit() and sound_has_joined.isascii() and len(sound_has_joined) <= 20)):
        add(R9)
    sound_has_left = get('sound_has_left')
    if sound_has_left and not (sound_has_left in SET_RECORDING or (sound_has_left.isdigit() and sound_has_left.isascii() and len(sound_has_left) <= 20)):
        add(R10)
    sound_kicked = get('sound_kicked')
    if sound_kicked and not (sound_kicked in SET_RECORDING or (sound_kicked.isdigit() and sound_kicked.isascii() and len(sound_kicked) <= 20)):
        add(R11)
    sound_muted = get('sound_muted')
    if sound_muted and not (sound_muted in SET_RECORDING or (sound_muted.isdigit() and sound_muted.isascii() and len(sound_muted) <= 20)):
        add(R12)
    sound_unmuted = get('sound_unmuted')
    if sound_unmuted and not (sound_unmuted in SET_RECORDING or (sound_unmuted.isdigit() and sound_unmuted.isascii() and len(sound_unmuted) <= 20)):
        add(R13)
    sound_only_person = get('sound_only_person')
    if sound_only_person and not (sound_only_person in SET_RECORDING or (sound_only_person.isdigit() and sound_only_person.isascii() and len(sound_only_person) <= 20)):
        add(R14)
    sound_only_one = get('sound_only_one')
    if sound_only_one and not (sound_only_one in SET_RECORDING or (sound_only_one.isdigit() and sound_only_one.isascii() and len(sound_only_one) <= 20)):
        add(R15)
    sound_there_are = get('sound_there_are')
    if sound_there_are and not (sound_there_are in SET_RECORDING or (sound_there_are.isdigit() and sound_there_are.isascii() and len(sound_there_are) <= 20)):
        add(R16)
    sound_other_in_party = get('sound_other_in_party')
    if sound_other_in_party and not (sound_other_in_party in SET_RECORDING or (sound_other_in_party.isdigit() and sound_other_in_party.isascii() and len(sound_other_in_party) <= 20)):
        add(R17)
    sound_place_into_conference = get('sound_place_into_conference')
    if sound_place_into_conference and not (sound_place_into_conference in SET_RECORDING or (sound_place_into_conference.isdigit() and sound_place_into_conference.isascii() and len(sound_place_into_conference) <= 20)):
        add(R18)
    sound_get_pin = get('sound_get_pin')
    if sound_get_pin and not (sound_get_pin in SET_RECORDING or (sound_get_pin.isdigit() and sound_get_pin.isascii() and len(sound_get_pin) <= 20)):
        add(R19)
    sound_invalid_pin = get('sound_invalid_pin')
    if sound_invalid_pin and not (sound_invalid_pin in SET_RECORDING or (sound_invalid_pin.isdigit() and sound_invalid_pin.isascii() and len(sound_invalid_pin) <= 20)):
        add(R20)
    sound_locked = get('sound_locked')
    if sound_locked and not (sound_locked in SET_RECORDING or (sound_locked.isdigit() and sound_locked.isascii() and len(sound_locked) <= 20)):
        add(R21)
    sound_locked_now = get('sound_locked_now')
    if sound_locked_now and not (sound_locked_now in SET_RECORDING or (sound_locked_now.isdigit() and sound_locked_now.isascii() and len(sound_locked_now) <= 20)):
        add(R22)
    sound_unlocked_now = get('sound_unlocked_now')
    if sound_unlocked_now and not (sound_unlocked_now in SET_RECORDING or (sound_unlocked_now.isdigit() and sound_unlocked_now.isascii() and len(sound_unlocked_now) <= 20)):
        add(R23)
    sound_error_menu = get('sound_error_menu')
    if sound_error_menu and not (sound_error_menu in SET_RECORDING or (sound_error_menu.isdigit() and sound_error_menu.isascii() and len(sound_error_menu) <= 20)):
        add(R24)
    sound_participants_muted = get('sound_participants_muted')
    if sound_participants_muted and not (sound_participants_muted in SET_RECORDING or (sound_participants_muted.isdigit() and sound_participants_muted.isascii() and len(sound_participants_muted) <= 20)):
        add(R25)
    sound_participants_unmuted = get('sound_participants_unmuted')
    if sound_participants_unmuted and not (sound_participants_unmuted in SET_RECORDING or (sound_participants_unmuted.isdigit() and sound_participants_unmuted.isascii() and len(sound_participants_unmuted) <= 20)):
        add(R26)
    if get('language') not in SET_LANGUAGE_OR_NONE:
        add(R27)
    return found


def delConference(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a conference."""
    found: list[Rule] = []
    add = found.append
    conference = get('conference')
    if conference:
        if not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            add(R2)
    else:
        add(R28)
    return found


def addMemberToConference(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Adds an existing member profile to a conference."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member:
        if not (member.isdigit() and member.isascii() and len(member) <= 20):
            add(R29)
        elif look and not _lookup_has(look, 'getConferenceMembers.member', member):
            add(R30)
    else:
        add(R31)
    conference = get('conference')
    if conference:
        if not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            add(R2)
    else:
        add(R28)
    return found


def delMemberFromConference(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Removes a member profile from a conference."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member:
        if not (member.isdigit() and member.isascii() and len(member) <= 20):
            add(R29)
    else:
        add(R31)
    conference = get('conference')
    if conference and not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
        add(R1)
    elif conference and look and not _lookup_has(look, 'getConference.conference', conference):
        add(R2)
    return found


def getConferenceMembers(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists conference member profiles, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member and not (member.isdigit() and member.isascii() and len(member) <= 20):
        add(R29)
    elif member and look and not _lookup_has(look, 'getConferenceMembers.member', member):
        add(R30)
    return found


def getConferenceRecordings(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the recordings of a conference."""
    found: list[Rule] = []
    add = found.append
    conference = get('conference')
    if conference:
        if not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            add(R2)
    else:
        add(R28)
    date_from = get('date_from')
    if date_from and not _date(date_from, True, True):
        add(R32)
    elif date_from and not _date(date_from, False, True):
        add(R33)
    date_to = get('date_to')
    if date_to and not _date(date_to, True, True):
        add(R34)
    elif date_to and not _date(date_to, False, True):
        add(R35)
    if date_from and date_to and not _ordered_dates(date_from, date_to):
        add(R36)
    if date_from and date_to and not _days_within(date_from, date_to, 92):
        add(R37)
    return found


def getConferenceRecordingFile(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Returns the audio of a conference recording in Base64."""
    found: list[Rule] = []
    add = found.append
    conference = get('conference')
    if conference:
        if not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            add(R2)
    else:
        add(R28)
    recording = get('recording')
    if recording:
        if not (recording.isdigit() and recording.isascii() and len(recording) <= 20):
            add(R38)
    else:
        add(R39)
    return found


def setConferenceMember(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a conference member profile, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member and not (member.isdigit() and member.isascii() and len(member) <= 20):
        add(R29)
    conference = get('conference')
    if conference and not (conference.isdigit() and conference.isascii() and len(conference) <= 20):
        add(R1)
    elif conference and look and not _lookup_has(look, 'getConference.conference', conference):
        add(R2)
    name = get('name')
    if not name:
        add(R3)
    pin = get('pin')
    if pin and not (pin.isdigit() and pin.isascii() and len(pin) <= 20):
        add(R40)
    if not member and pin and look and not _lookup_lacks(look, 'getConferenceMembers.pin', pin):
        add(R41)
    announce_join_leave = get('announce_join_leave')
    if announce_join_leave and not _in_set_fold(announce_join_leave, SET_YES_NO):
        add(R42)
    admin = get('admin')
    if admin and not _in_set_fold(admin, SET_YES_NO):
        add(R43)
    start_muted = get('start_muted')
    if start_muted and not _in_set_fold(start_muted, SET_YES_NO):
        add(R44)
    announce_user_count = get('announce_user_count')
    if announce_user_count and not _in_set_fold(announce_user_count, SET_YES_NO):
        add(R45)
    announce_only_user = get('announce_only_user')
    if announce_only_user and not _in_set_fold(announce_only_user, SET_YES_NO):
        add(R46)
    moh_when_empty = get('moh_when_empty')
    if moh_when_empty and look and not _lookup_has(look, 'getMusicOnHold.value', moh_when_empty):
        add(R47)
    quiet = get('quiet')
    if quiet and not _in_set_fold(quiet, SET_YES_NO):
        add(R48)
    announcement = get('announcement')
    if announcement and not (announcement in SET_RECORDING or (announcement.isdigit() and announcement.isascii() and len(announcement) <= 20)):
        add(R49)
    drop_silence = get('drop_silence')
    if drop_silence and not _in_set_fold(drop_silence, SET_YES_NO):
        add(R50)
    if get('talking_threshold') not in SET_THRESHOLD_TALKING_OR_NONE:
        add(R51)
    if get('silence_threshold') not in SET_THRESHOLD_SILENCE_OR_NONE:
        add(R52)
    talk_detection = get('talk_detection')
    if talk_detection and not _in_set_fold(talk_detection, SET_YES_NO):
        add(R53)
    jitter_buffer = get('jitter_buffer')
    if jitter_buffer and not _in_set_fold(jitter_buffer, SET_YES_NO):
        add(R54)
    return found


def delConferenceMember(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a conference member profile."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member:
        if not (member.isdigit() and member.isascii() and len(member) <= 20):
            add(R29)
        elif look and not _lookup_has(look, 'getConferenceMembers.member', member):
            add(R30)
    else:
        add(R31)
    return found


METHODS: "dict[str, Entry]" = {
    'getConference': (
        getConference,
        frozenset({'conference'}),
        {},
        ('conference',),
    ),
    'setConference': (
        setConference,
        frozenset({'conference', 'name', 'description', 'members', 'max_members', 'sound_join', 'sound_leave', 'sound_has_joined', 'sound_has_left', 'sound_kicked', 'sound_muted', 'sound_unmuted', 'sound_only_person', 'sound_only_one', 'sound_there_are', 'sound_other_in_party', 'sound_place_into_conference', 'sound_get_pin', 'sound_invalid_pin', 'sound_locked', 'sound_locked_now', 'sound_unlocked_now', 'sound_error_menu', 'sound_participants_muted', 'sound_participants_unmuted', 'language'}),
        {},
        ('conference', 'name', 'description', 'members', 'max_members', 'sound_join', 'sound_leave', 'sound_has_joined', 'sound_has_left', 'sound_kicked', 'sound_muted', 'sound_unmuted', 'sound_only_person', 'sound_only_one', 'sound_there_are', 'sound_other_in_party', 'sound_place_into_conference', 'sound_get_pin', 'sound_invalid_pin', 'sound_locked', 'sound_locked_now', 'sound_unlocked_now', 'sound_error_menu', 'sound_participants_muted', 'sound_participants_unmuted', 'language'),
    ),
    'delConference': (
        delConference,
        frozenset({'conference'}),
        {},
        ('conference',),
    ),
    'addMemberToConference': (
        addMemberToConference,
        frozenset({'member', 'conference'}),
        {},
        ('member', 'conference'),
    ),
    'delMemberFromConference': (
        delMemberFromConference,
        frozenset({'member', 'conference'}),
        {},
        ('member', 'conference'),
    ),
    'getConferenceMembers': (
        getConferenceMembers,
        frozenset({'member'}),
        {},
        ('member',),
    ),
    'getConferenceRecordings': (
        getConferenceRecordings,
        frozenset({'conference', 'date_from', 'date_to'}),
        {},
        ('conference', 'date_from', 'date_to'),
    ),
    'getConferenceRecordingFile': (
        getConferenceRecordingFile,
        frozenset({'conference', 'recording'}),
        {},
        ('conference', 'recording'),
    ),
    'setConferenceMember': (
        setConferenceMember,
        frozenset({'member', 'conference', 'name', 'description', 'pin', 'announce_join_leave', 'admin', 'start_muted', 'announce_user_count', 'announce_only_user', 'moh_when_empty', 'quiet', 'announcement', 'drop_silence', 'talking_threshold', 'silence_threshold', 'talk_detection', 'jitter_buffer'}),
        {'announce_join_leave': ('no', 'yes', None), 'admin': ('no', 'yes', None), 'start_muted': ('no', 'yes', None), 'announce_user_count': ('no', 'yes', None), 'announce_only_user': ('no', 'yes', None), 'quiet': ('no', 'yes', None), 'drop_silence': ('no', 'yes', None), 'talk_detection': ('no', 'yes', None), 'jitter_buffer': ('no', 'yes', None)},
        ('member', 'conference', 'name', 'description', 'pin', 'announce_join_leave', 'admin', 'start_muted', 'announce_user_count', 'announce_only_user', 'moh_when_empty', 'quiet', 'announcement', 'drop_silence', 'talking_threshold', 'silence_threshold', 'talk_detection', 'jitter_buffer'),
    ),
    'delConferenceMember': (
        delConferenceMember,
        frozenset({'member'}),
        {},
        ('member',),
    ),
}
