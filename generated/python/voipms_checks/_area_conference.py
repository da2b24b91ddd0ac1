"""Checks of the area conference. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    date_form as _date_form,
    day as _day,
    in_set_fold as _in_set_fold,
    known_day as _known_day,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    text as _text,
)

SPELT_WAIT_TIME = frozenset({'UNLIMITED', 'Unlimited', 'unlimited'})
SPELT_WAIT_TIME_OR_EMPTY = SPELT_WAIT_TIME | {''}
SET_WAIT_TIME = frozenset({'unlimited'})
SET_RECORDING = frozenset({'default', 'none', 'none:'})
SET_RECORDING_OR_EMPTY = SET_RECORDING | {''}
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_LANGUAGE_OR_EMPTY = SET_LANGUAGE | {''}
SPELT_YES_NO = frozenset({'NO', 'No', 'YES', 'Yes', 'no', 'yes'})
SPELT_YES_NO_OR_EMPTY = SPELT_YES_NO | {''}
SET_YES_NO = frozenset({'no', 'yes'})
SET_THRESHOLD_TALKING = frozenset({'100', '120', '140', '160', '180', '200', '220', '240', '250'})
SET_THRESHOLD_TALKING_OR_EMPTY = SET_THRESHOLD_TALKING | {''}
SET_THRESHOLD_SILENCE = frozenset({'2000', '2100', '2200', '2300', '2400', '2500', '2600', '2700', '2800', '2900', '3000'})
SET_THRESHOLD_SILENCE_OR_EMPTY = SET_THRESHOLD_SILENCE | {''}

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_conference', 'conference', 'invalid_conference/conference', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_conference', 'conference', 'invalid_conference/conference.unknown', 1, "one of getConference's conference values", None, False, '')
R3 = ('duplicated_name', 'name', 'duplicated_name/name.taken', 2, "none of getConference's name values when conference is not given", None, False, '')
R4 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
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
R47 = ('invalid_musiconhold', 'moh_when_empty', 'invalid_musiconhold/moh_when_empty.unknown', 0, "one of getMusicOnHold's value values when moh_when_empty is given and not default", None, False, '')
R48 = ('invalid_quiet', 'quiet', 'invalid_quiet/quiet', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R49 = ('invalid_recording', 'announcement', 'invalid_recording/announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R50 = ('invalid_drop_silence', 'drop_silence', 'invalid_drop_silence/drop_silence', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R51 = ('invalid_talking_threshold', 'talking_threshold', 'invalid_talking_threshold/talking_threshold', 0, '100, 120, 140, 160, 180, 200, 220, 240 or 250', ['100', '120', '140', '160', '180', '200', '220', '240', '250'], False, '')
R52 = ('invalid_silence_threshold', 'silence_threshold', 'invalid_silence_threshold/silence_threshold', 0, '2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000', ['2000', '2100', '2200', '2300', '2400', '2500', '2600', '2700', '2800', '2900', '3000'], False, '')
R53 = ('invalid_talk_detection', 'talk_detection', 'invalid_talk_detection/talk_detection', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R54 = ('invalid_jitter_buffer', 'jitter_buffer', 'invalid_jitter_buffer/jitter_buffer', 0, 'yes or no in any case', ['yes', 'no'], False, '')


def getConference(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists conferences, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (conference := params.get('conference')) is not None:
        seen += 1
        if not (len(conference) <= 20 and conference.encode().isdigit()) and conference != '':
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference) and conference != '':
            found += ((R2, conference, False),)
    return (found or None) if seen == total else ()


def setConference(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a conference, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 2
    total = len(params)
    get = params.get
    if (conference := get('conference')) is not None:
        seen += 1
        if not (len(conference) <= 20 and conference.encode().isdigit()) and conference != '':
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference) and conference != '':
            found += ((R2, conference, False),)
    name = get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
        if not conference and look and not _lookup_lacks(look, 'getConference.name', name):
            found += ((R3, name, True),)
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R4, name, False),)
    description = get('description')
    if description:
        if not (plain(description) or _text(description)):
            return ()
    else:
        if description is None:
            seen -= 1
        elif description != '':
            return ()
        found += ((R5, description, False),)
    if seen == total:
        return found or None
    if (max_members := get('max_members')) is not None:
        seen += 1
        if max_members not in SPELT_WAIT_TIME_OR_EMPTY and not _in_set_fold(max_members, SET_WAIT_TIME) and not (len(max_members) <= 6 and max_members.encode().isdigit()):
            found += ((R6, max_members, True),)
    if (sound_join := get('sound_join')) is not None:
        seen += 1
        if sound_join not in SET_RECORDING_OR_EMPTY and not (len(sound_join) <= 20 and sound_join.encode().isdigit()):
            found += ((R7, sound_join, False),)
    if seen == total:
        return found or None
    if (sound_leave := get('sound_leave')) is not None:
        seen += 1
        if sound_leave not in SET_RECORDING_OR_EMPTY and not (len(sound_leave) <= 20 and sound_leave.encode().isdigit()):
            found += ((R8, sound_leave, False),)
    if (sound_has_joined := get('sound_has_joined')) is not None:
        seen += 1
        if sound_has_joined not in SET_RECORDING_OR_EMPTY and not (len(sound_has_joined) <= 20 and sound_has_joined.encode().isdigit()):
            found += ((R9, sound_has_joined, False),)
    if (sound_has_left := get('sound_has_left')) is not None:
        seen += 1
        if sound_has_left not in SET_RECORDING_OR_EMPTY and not (len(sound_has_left) <= 20 and sound_has_left.encode().isdigit()):
            found += ((R10, sound_has_left, False),)
    if seen == total:
        return found or None
    if (sound_kicked := get('sound_kicked')) is not None:
        seen += 1
        if sound_kicked not in SET_RECORDING_OR_EMPTY and not (len(sound_kicked) <= 20 and sound_kicked.encode().isdigit()):
            found += ((R11, sound_kicked, False),)
    if (sound_muted := get('sound_muted')) is not None:
        seen += 1
        if sound_muted not in SET_RECORDING_OR_EMPTY and not (len(sound_muted) <= 20 and sound_muted.encode().isdigit()):
            found += ((R12, sound_muted, False),)
    if (sound_unmuted := get('sound_unmuted')) is not None:
        seen += 1
        if sound_unmuted not in SET_RECORDING_OR_EMPTY and not (len(sound_unmuted) <= 20 and sound_unmuted.encode().isdigit()):
            found += ((R13, sound_unmuted, False),)
    if (sound_only_person := get('sound_only_person')) is not None:
        seen += 1
        if sound_only_person not in SET_RECORDING_OR_EMPTY and not (len(sound_only_person) <= 20 and sound_only_person.encode().isdigit()):
            found += ((R14, sound_only_person, False),)
    if (sound_only_one := get('sound_only_one')) is not None:
        seen += 1
        if sound_only_one not in SET_RECORDING_OR_EMPTY and not (len(sound_only_one) <= 20 and sound_only_one.encode().isdigit()):
            found += ((R15, sound_only_one, False),)
    if seen == total:
        return found or None
    if (sound_there_are := get('sound_there_are')) is not None:
        seen += 1
        if sound_there_are not in SET_RECORDING_OR_EMPTY and not (len(sound_there_are) <= 20 and sound_there_are.encode().isdigit()):
            found += ((R16, sound_there_are, False),)
    if (sound_other_in_party := get('sound_other_in_party')) is not None:
        seen += 1
        if sound_other_in_party not in SET_RECORDING_OR_EMPTY and not (len(sound_other_in_party) <= 20 and sound_other_in_party.encode().isdigit()):
            found += ((R17, sound_other_in_party, False),)
    if (sound_place_into_conference := get('sound_place_into_conference')) is not None:
        seen += 1
        if sound_place_into_conference not in SET_RECORDING_OR_EMPTY and not (len(sound_place_into_conference) <= 20 and sound_place_into_conference.encode().isdigit()):
            found += ((R18, sound_place_into_conference, False),)
    if (sound_get_pin := get('sound_get_pin')) is not None:
        seen += 1
        if sound_get_pin not in SET_RECORDING_OR_EMPTY and not (len(sound_get_pin) <= 20 and sound_get_pin.encode().isdigit()):
            found += ((R19, sound_get_pin, False),)
    if (sound_invalid_pin := get('sound_invalid_pin')) is not None:
        seen += 1
        if sound_invalid_pin not in SET_RECORDING_OR_EMPTY and not (len(sound_invalid_pin) <= 20 and sound_invalid_pin.encode().isdigit()):
            found += ((R20, sound_invalid_pin, False),)
    if (sound_locked := get('sound_locked')) is not None:
        seen += 1
        if sound_locked not in SET_RECORDING_OR_EMPTY and not (len(sound_locked) <= 20 and sound_locked.encode().isdigit()):
            found += ((R21, sound_locked, False),)
    if (sound_locked_now := get('sound_locked_now')) is not None:
        seen += 1
        if sound_locked_now not in SET_RECORDING_OR_EMPTY and not (len(sound_locked_now) <= 20 and sound_locked_now.encode().isdigit()):
            found += ((R22, sound_locked_now, False),)
    if seen == total:
        return found or None
    if (sound_unlocked_now := get('sound_unlocked_now')) is not None:
        seen += 1
        if sound_unlocked_now not in SET_RECORDING_OR_EMPTY and not (len(sound_unlocked_now) <= 20 and sound_unlocked_now.encode().isdigit()):
            found += ((R23, sound_unlocked_now, False),)
    if (sound_error_menu := get('sound_error_menu')) is not None:
        seen += 1
        if sound_error_menu not in SET_RECORDING_OR_EMPTY and not (len(sound_error_menu) <= 20 and sound_error_menu.encode().isdigit()):
            found += ((R24, sound_error_menu, False),)
    if (sound_participants_muted := get('sound_participants_muted')) is not None:
        seen += 1
        if sound_participants_muted not in SET_RECORDING_OR_EMPTY and not (len(sound_participants_muted) <= 20 and sound_participants_muted.encode().isdigit()):
            found += ((R25, sound_participants_muted, False),)
    if (sound_participants_unmuted := get('sound_participants_unmuted')) is not None:
        seen += 1
        if sound_participants_unmuted not in SET_RECORDING_OR_EMPTY and not (len(sound_participants_unmuted) <= 20 and sound_participants_unmuted.encode().isdigit()):
            found += ((R26, sound_participants_unmuted, False),)
    if (language := get('language')) is not None:
        seen += 1
        if language not in SET_LANGUAGE_OR_EMPTY:
            found += ((R27, language, False),)
    if (members := get('members')) is not None:
        if not (plain(members) or _text(members)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delConference(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a conference."""
    found: Findings = ()
    seen = 1
    total = len(params)
    conference = params.get('conference')
    if conference:
        if not (len(conference) <= 20 and conference.encode().isdigit()):
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            found += ((R2, conference, False),)
    else:
        if conference is None:
            seen -= 1
        elif conference != '':
            return ()
        found += ((R28, conference, False),)
    return (found or None) if seen == total else ()


def addMemberToConference(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Adds an existing member profile to a conference."""
    found: Findings = ()
    seen = 2
    total = len(params)
    member = params.get('member')
    if member:
        if not (len(member) <= 20 and member.encode().isdigit()):
            found += ((R29, member, False),)
        elif look and not _lookup_has(look, 'getConferenceMembers.member', member):
            found += ((R30, member, False),)
    else:
        if member is None:
            seen -= 1
        elif member != '':
            return ()
        found += ((R31, member, False),)
    conference = params.get('conference')
    if conference:
        if not (len(conference) <= 20 and conference.encode().isdigit()):
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            found += ((R2, conference, False),)
    else:
        if conference is None:
            seen -= 1
        elif conference != '':
            return ()
        found += ((R28, conference, False),)
    return (found or None) if seen == total else ()


def delMemberFromConference(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Removes a member profile from a conference."""
    found: Findings = ()
    seen = 1
    total = len(params)
    member = params.get('member')
    if member:
        if not (len(member) <= 20 and member.encode().isdigit()):
            found += ((R29, member, False),)
    else:
        if member is None:
            seen -= 1
        elif member != '':
            return ()
        found += ((R31, member, False),)
    if seen == total:
        return found or None
    if (conference := params.get('conference')) is not None:
        seen += 1
        if not (len(conference) <= 20 and conference.encode().isdigit()) and conference != '':
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference) and conference != '':
            found += ((R2, conference, False),)
    return (found or None) if seen == total else ()


def getConferenceMembers(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists conference member profiles, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (member := params.get('member')) is not None:
        seen += 1
        if not (len(member) <= 20 and member.encode().isdigit()) and member != '':
            found += ((R29, member, False),)
        elif look and not _lookup_has(look, 'getConferenceMembers.member', member) and member != '':
            found += ((R30, member, False),)
    return (found or None) if seen == total else ()


def getConferenceRecordings(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the recordings of a conference."""
    found: Findings = ()
    seen = 1
    total = len(params)
    conference = params.get('conference')
    if conference:
        if not (len(conference) <= 20 and conference.encode().isdigit()):
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            found += ((R2, conference, False),)
    else:
        if conference is None:
            seen -= 1
        elif conference != '':
            return ()
        found += ((R28, conference, False),)
    if seen == total:
        return found or None
    if _day_date_from := _known_day((date_from := params.get('date_from'))):
        seen += 1
    elif date_from:
        seen += 1
        _day_date_from = _day(date_from)
        if not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, True, True))):
            found += ((R32, date_from, False),)
        elif not (_day_date_from and (len(date_from) == 10 or _date_form(date_from, False, True))):
            found += ((R33, date_from, True),)
    else:
        if date_from == '':
            seen += 1
        elif date_from is not None:
            return ()
    if seen == total:
        return found or None
    if _day_date_to := _known_day((date_to := params.get('date_to'))):
        seen += 1
    elif date_to:
        seen += 1
        _day_date_to = _day(date_to)
        if not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, True, True))):
            found += ((R34, date_to, False),)
        elif not (_day_date_to and (len(date_to) == 10 or _date_form(date_to, False, True))):
            found += ((R35, date_to, True),)
    else:
        if date_to == '':
            seen += 1
        elif date_to is not None:
            return ()
    if (_day_date_from and _day_date_to and _day_date_from > _day_date_to):
        found += ((R36, date_from, True),)
    if (_day_date_from and _day_date_to and _day_date_to - _day_date_from > 92):
        found += ((R37, date_from, True),)
    return (found or None) if seen == total else ()


def getConferenceRecordingFile(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Returns the audio of a conference recording in Base64."""
    found: Findings = ()
    seen = 2
    total = len(params)
    conference = params.get('conference')
    if conference:
        if not (len(conference) <= 20 and conference.encode().isdigit()):
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference):
            found += ((R2, conference, False),)
    else:
        if conference is None:
            seen -= 1
        elif conference != '':
            return ()
        found += ((R28, conference, False),)
    recording = params.get('recording')
    if recording:
        if not (len(recording) <= 20 and recording.encode().isdigit()):
            found += ((R38, recording, False),)
    else:
        if recording is None:
            seen -= 1
        elif recording != '':
            return ()
        found += ((R39, recording, False),)
    return (found or None) if seen == total else ()


def setConferenceMember(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a conference member profile, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 1
    total = len(params)
    get = params.get
    if (member := get('member')) is not None:
        seen += 1
        if not (len(member) <= 20 and member.encode().isdigit()) and member != '':
            found += ((R29, member, False),)
    if (conference := get('conference')) is not None:
        seen += 1
        if not (len(conference) <= 20 and conference.encode().isdigit()) and conference != '':
            found += ((R1, conference, False),)
        elif look and not _lookup_has(look, 'getConference.conference', conference) and conference != '':
            found += ((R2, conference, False),)
    name = get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R4, name, False),)
    if seen == total:
        return found or None
    if (pin := get('pin')) is not None:
        seen += 1
        if not (len(pin) <= 20 and pin.encode().isdigit()) and pin != '':
            if not (plain(pin) or _text(pin)):
                return ()
            found += ((R40, None, False),)
        if not member and look and not _lookup_lacks(look, 'getConferenceMembers.pin', pin) and pin != '':
            if not (plain(pin) or _text(pin)):
                return ()
            found += ((R41, None, False),)
    if (announce_join_leave := get('announce_join_leave')) is not None:
        seen += 1
        if announce_join_leave not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(announce_join_leave, SET_YES_NO):
            found += ((R42, announce_join_leave, False),)
    if seen == total:
        return found or None
    if (admin := get('admin')) is not None:
        seen += 1
        if admin not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(admin, SET_YES_NO):
            found += ((R43, admin, False),)
    if (start_muted := get('start_muted')) is not None:
        seen += 1
        if start_muted not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(start_muted, SET_YES_NO):
            found += ((R44, start_muted, False),)
    if (announce_user_count := get('announce_user_count')) is not None:
        seen += 1
        if announce_user_count not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(announce_user_count, SET_YES_NO):
            found += ((R45, announce_user_count, False),)
    if seen == total:
        return found or None
    if (announce_only_user := get('announce_only_user')) is not None:
        seen += 1
        if announce_only_user not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(announce_only_user, SET_YES_NO):
            found += ((R46, announce_only_user, False),)
    if (moh_when_empty := get('moh_when_empty')) is not None:
        seen += 1
        if not (plain(moh_when_empty) or _text(moh_when_empty)):
            return ()
        if (moh_when_empty and moh_when_empty != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', moh_when_empty) and moh_when_empty != '':
            found += ((R47, moh_when_empty, False),)
    if (quiet := get('quiet')) is not None:
        seen += 1
        if quiet not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(quiet, SET_YES_NO):
            found += ((R48, quiet, False),)
    if (announcement := get('announcement')) is not None:
        seen += 1
        if announcement not in SET_RECORDING_OR_EMPTY and not (len(announcement) <= 20 and announcement.encode().isdigit()):
            found += ((R49, announcement, False),)
    if (drop_silence := get('drop_silence')) is not None:
        seen += 1
        if drop_silence not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(drop_silence, SET_YES_NO):
            found += ((R50, drop_silence, False),)
    if seen == total:
        return found or None
    if (talking_threshold := get('talking_threshold')) is not None:
        seen += 1
        if talking_threshold not in SET_THRESHOLD_TALKING_OR_EMPTY:
            found += ((R51, talking_threshold, False),)
    if (silence_threshold := get('silence_threshold')) is not None:
        seen += 1
        if silence_threshold not in SET_THRESHOLD_SILENCE_OR_EMPTY:
            found += ((R52, silence_threshold, False),)
    if (talk_detection := get('talk_detection')) is not None:
        seen += 1
        if talk_detection not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(talk_detection, SET_YES_NO):
            found += ((R53, talk_detection, False),)
    if (jitter_buffer := get('jitter_buffer')) is not None:
        seen += 1
        if jitter_buffer not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(jitter_buffer, SET_YES_NO):
            found += ((R54, jitter_buffer, False),)
    if (description := get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def delConferenceMember(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a conference member profile."""
    found: Findings = ()
    seen = 1
    total = len(params)
    member = params.get('member')
    if member:
        if not (len(member) <= 20 and member.encode().isdigit()):
            found += ((R29, member, False),)
        elif look and not _lookup_has(look, 'getConferenceMembers.member', member):
            found += ((R30, member, False),)
    else:
        if member is None:
            seen -= 1
        elif member != '':
            return ()
        found += ((R31, member, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'getConference': (getConference, {}, ('conference',)),
    'setConference': (setConference, {'members': ('0', '1', ';')}, ('conference', 'name', 'description', 'members', 'max_members', 'sound_join', 'sound_leave', 'sound_has_joined', 'sound_has_left', 'sound_kicked', 'sound_muted', 'sound_unmuted', 'sound_only_person', 'sound_only_one', 'sound_there_are', 'sound_other_in_party', 'sound_place_into_conference', 'sound_get_pin', 'sound_invalid_pin', 'sound_locked', 'sound_locked_now', 'sound_unlocked_now', 'sound_error_menu', 'sound_participants_muted', 'sound_participants_unmuted', 'language')),
    'delConference': (delConference, {}, ('conference',)),
    'addMemberToConference': (addMemberToConference, {}, ('member', 'conference')),
    'delMemberFromConference': (delMemberFromConference, {}, ('member', 'conference')),
    'getConferenceMembers': (getConferenceMembers, {}, ('member',)),
    'getConferenceRecordings': (getConferenceRecordings, {}, ('conference', 'date_from', 'date_to')),
    'getConferenceRecordingFile': (getConferenceRecordingFile, {}, ('conference', 'recording')),
    'setConferenceMember': (setConferenceMember, {'announce_join_leave': ('no', 'yes', None), 'admin': ('no', 'yes', None), 'start_muted': ('no', 'yes', None), 'announce_user_count': ('no', 'yes', None), 'announce_only_user': ('no', 'yes', None), 'quiet': ('no', 'yes', None), 'drop_silence': ('no', 'yes', None), 'talk_detection': ('no', 'yes', None), 'jitter_buffer': ('no', 'yes', None)}, ('member', 'conference', 'name', 'description', 'pin', 'announce_join_leave', 'admin', 'start_muted', 'announce_user_count', 'announce_only_user', 'moh_when_empty', 'quiet', 'announcement', 'drop_silence', 'talking_threshold', 'silence_threshold', 'talk_detection', 'jitter_buffer')),
    'delConferenceMember': (delConferenceMember, {}, ('member',)),
}
