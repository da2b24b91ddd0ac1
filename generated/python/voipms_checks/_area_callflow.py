"""Checks of the area callflow. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    decimal as _decimal,
    in_set_fold as _in_set_fold,
    integer as _integer,
    lookup_below as _lookup_below,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matcher as _matcher,
    text as _text,
)

CLASS_DID = b' ()-.0123456789'
SPELT_YES_NO_STRICT = frozenset({'NO', 'No', 'STRICT', 'Strict', 'YES', 'Yes', 'no', 'strict', 'yes'})
SPELT_YES_NO_STRICT_OR_EMPTY = SPELT_YES_NO_STRICT | {''}
SET_YES_NO_STRICT = frozenset({'no', 'strict', 'yes'})
SET_RING_STRATEGY = frozenset({'fewestcalls', 'leastrecent', 'random', 'ringall', 'rrmemory'})
SET_RING_STRATEGY_OR_EMPTY = SET_RING_STRATEGY | {''}
CLASS_CALLERID = b' ()+-.0123456789'
SET_FILTER_CALLERID = frozenset({'i', 'p', 's', 'sb', 'sc'})
MATCH_FILTER_CALLERID_2 = _matcher(globals(), 'MATCH_FILTER_CALLERID_2', r'p\x3A[\x20\x2D-\x2E0-9A-Z\x5Fa-z]{1,64}')
CLASS_FILTER_CALLERID_3 = b' ()+-.0123456789Xx'
MATCH_FILTER_CALLERID_4 = _matcher(globals(), 'MATCH_FILTER_CALLERID_4', r'[\x20\x26-\x29\x2C-9A-Z\x5Fa-z]{1,64}\x3C[\x2B0-9Xx]{1,20}\x3E')
TEXT_ALL = frozenset({'all'})
TEXT_ALL_OR_EMPTY = TEXT_ALL | {''}
NO_ROUTING = frozenset({'none:'})
SET_ROUTING = frozenset({'account', 'cb', 'disa', 'fwd', 'grp', 'ivr', 'none', 'queue', 'recording', 'sip', 'sys', 'tc', 'vm'})
TEXT_NONE = frozenset({'none'})
TEXT_NONE_OR_NO_ROUTING = TEXT_NONE | NO_ROUTING
TEXT_NONE_OR_NO_ROUTING_OR_EMPTY = TEXT_NONE_OR_NO_ROUTING | {''}
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_LANGUAGE_OR_EMPTY = SET_LANGUAGE | {''}
CLASS_DTMF_DIGITS = b'#*,0123456789ABCDPWabcdpw'
DECIMALS_0_10_21 = frozenset({'0', '0.5', '1', '1.5', '2', '2.5', '3', '3.5', '4', '4.5', '5', '5.5', '6', '6.5', '7', '7.5', '8', '8.5', '9', '9.5', '10'})
DECIMALS_0_10_21_OR_EMPTY = DECIMALS_0_10_21 | {''}
SET_FLAG = frozenset({'0', '1'})
SET_FLAG_OR_EMPTY = SET_FLAG | {''}
CLASS_SPEED_DIAL = b'#*0123456789'
CLASS_PHONEBOOK_NUMBER = b' #()*+-.0123456789'
MATCH_PHONEBOOK_NUMBER_2 = _matcher(globals(), 'MATCH_PHONEBOOK_NUMBER_2', r'sip\x3A[\x2B\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]{1,64}')
SET_RECORDING = frozenset({'default', 'none', 'none:'})
SET_RECORDING_OR_EMPTY = SET_RECORDING | {''}
RANGE_1_60_1 = frozenset(map(str, range(1, 61, 1)))
SPELT_YES_NO_ONCE = frozenset({'NO', 'No', 'ONCE', 'Once', 'YES', 'Yes', 'no', 'once', 'yes'})
SET_YES_NO_ONCE = frozenset({'no', 'once', 'yes'})
SPELT_MEMBER_DELAY = frozenset({'NONE', 'None', 'none'})
RANGE_1_15_1 = frozenset(map(str, range(1, 16, 1)))
SPELT_MEMBER_DELAY_OR_RANGE_1_15_1 = SPELT_MEMBER_DELAY | RANGE_1_15_1
SPELT_MEMBER_DELAY_OR_RANGE_1_15_1_OR_EMPTY = SPELT_MEMBER_DELAY_OR_RANGE_1_15_1 | {''}
SET_MEMBER_DELAY = frozenset({'none'})
SPELT_WAIT_TIME = frozenset({'UNLIMITED', 'Unlimited', 'unlimited'})
RANGE_0_1200_30 = frozenset(map(str, range(0, 1201, 30)))
SPELT_WAIT_TIME_OR_RANGE_0_1200_30 = SPELT_WAIT_TIME | RANGE_0_1200_30
SPELT_WAIT_TIME_OR_RANGE_0_1200_30_OR_EMPTY = SPELT_WAIT_TIME_OR_RANGE_0_1200_30 | {''}
SET_WAIT_TIME = frozenset({'unlimited'})
SPELT_WAIT_TIME_OR_RANGE_1_60_1 = SPELT_WAIT_TIME | RANGE_1_60_1
SPELT_WAIT_TIME_OR_RANGE_1_60_1_OR_EMPTY = SPELT_WAIT_TIME_OR_RANGE_1_60_1 | {''}
SPELT_YES_NO = frozenset({'NO', 'No', 'YES', 'Yes', 'no', 'yes'})
SET_YES_NO = frozenset({'no', 'yes'})
RANGE_5_60_1 = frozenset(map(str, range(5, 61, 1)))
RANGE_5_60_1_OR_EMPTY = RANGE_5_60_1 | {''}
SPELT_MEMBER_DELAY_OR_RANGE_5_60_1 = SPELT_MEMBER_DELAY | RANGE_5_60_1
SPELT_MEMBER_DELAY_OR_RANGE_5_60_1_OR_EMPTY = SPELT_MEMBER_DELAY_OR_RANGE_5_60_1 | {''}
SPELT_MEMBER_DELAY_OR_RANGE_1_60_1 = SPELT_MEMBER_DELAY | RANGE_1_60_1
SPELT_MEMBER_DELAY_OR_RANGE_1_60_1_OR_EMPTY = SPELT_MEMBER_DELAY_OR_RANGE_1_60_1 | {''}
RANGE_0_1200_15 = frozenset(map(str, range(0, 1201, 15)))
SPELT_MEMBER_DELAY_OR_RANGE_0_1200_15 = SPELT_MEMBER_DELAY | RANGE_0_1200_15
SPELT_MEMBER_DELAY_OR_RANGE_0_1200_15_OR_EMPTY = SPELT_MEMBER_DELAY_OR_RANGE_0_1200_15 | {''}
SPELT_YES_NO_ONCE_OR_EMPTY = SPELT_YES_NO_ONCE | {''}
SPELT_YES_NO_OR_EMPTY = SPELT_YES_NO | {''}
MATCH_RING_MEMBERS_ITEM_1_ANY_BY_3B = _matcher(globals(), 'MATCH_RING_MEMBERS_ITEM_1_ANY_BY_3B', r'(?>(?:account\x3A[0-9]{1,12}(?:\x5F[\x2D-\x2E0-9A-Z\x5Fa-z]{1,40})?|(?:fwd|sip)\x3A[0-9]{1,12})(?:\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\x2C[0-1])?)?)(?>;(?>(?:account\x3A[0-9]{1,12}(?:\x5F[\x2D-\x2E0-9A-Z\x5Fa-z]{1,40})?|(?:fwd|sip)\x3A[0-9]{1,12})(?:\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\x2C[0-1])?)?)){0,}+')
MATCH_SIP_URI = _matcher(globals(), 'MATCH_SIP_URI', r'[\x23\x2A-\x2B\x2D-\x2E0-\x3AA-Z\x5Fa-z\x7E]{1,64}(?:\x40[\x2D-\x2E0-9A-Za-z]{1,64}(?:\x3A[0-9]{1,5})?)?')
CLASS_MEMBER_ACCOUNT = b'-./0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
SET_CONDITION_ROUTING = frozenset({'account', 'cb', 'disa', 'fwd', 'grp', 'ivr', 'queue', 'recording', 'sip', 'sys', 'tc', 'vm'})
RANGE_0_23_1_PADDED = frozenset(s for n in map(str, range(0, 24, 1)) for s in (n, '0' + n))
RANGE_0_59_1_PADDED = frozenset(s for n in map(str, range(0, 60, 1)) for s in (n, '0' + n))
SPELT_WEEKDAYS_ITEM = frozenset({'FRI', 'Fri', 'MON', 'Mon', 'SAT', 'SUN', 'Sat', 'Sun', 'THU', 'TUE', 'Thu', 'Tue', 'WED', 'Wed', 'fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'})
SET_WEEKDAYS_ITEM = frozenset({'fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'})
SET_HUNT_ORDER = frozenset({'follow', 'random'})
MATCH_DIGITS_1_4_1_ANY_BY_3B = _matcher(globals(), 'MATCH_DIGITS_1_4_1_ANY_BY_3B', r'(?>[0-9]{1,4})(?>;(?>[0-9]{1,4})){0,}+')

# code, parameter, rule, evidence (0 documented, 1 observed, 2 inferred), expected, limit, secret, unit
R1 = ('invalid_callback', 'callback', 'invalid_callback/callback', 0, '1 to 20 digits', '1..20', False, '')
R2 = ('invalid_callback', 'callback', 'invalid_callback/callback.unknown', 0, "one of getCallbacks's callback values", None, False, '')
R3 = ('missing_callback', 'callback', 'missing_callback/callback', 0, 'a value', None, False, '')
R4 = ('invalid_filter', 'filtering', 'invalid_filter/filtering', 0, '1 to 20 digits', '1..20', False, '')
R5 = ('invalid_filter', 'filtering', 'invalid_filter/filtering.unknown', 0, "one of getCallerIDFiltering's filtering values", None, False, '')
R6 = ('missing_filter', 'filtering', 'missing_filter/filtering', 0, 'a value', None, False, '')
R7 = ('invalid_disa', 'disa', 'invalid_disa/disa', 0, '1 to 20 digits', '1..20', False, '')
R8 = ('invalid_disa', 'disa', 'invalid_disa/disa.unknown', 0, "one of getDISAs's disa values", None, False, '')
R9 = ('missing_disa', 'disa', 'missing_disa/disa', 0, 'a value', None, False, '')
R10 = ('invalid_forwarding', 'forwarding', 'invalid_forwarding/forwarding', 0, '1 to 20 digits', '1..20', False, '')
R11 = ('invalid_forwarding', 'forwarding', 'invalid_forwarding/forwarding.unknown', 0, "one of getForwardings's forwarding values", None, False, '')
R12 = ('missing_forwarding', 'forwarding', 'missing_forwarding/forwarding', 2, 'a value', None, False, '')
R13 = ('invalid_ivr', 'ivr', 'invalid_ivr/ivr', 0, '1 to 20 digits', '1..20', False, '')
R14 = ('invalid_ivr', 'ivr', 'invalid_ivr/ivr.unknown', 0, "one of getIVRs's ivr values", None, False, '')
R15 = ('missing_ivr', 'ivr', 'missing_ivr/ivr', 0, 'a value', None, False, '')
R16 = ('invalid_phonebook', 'phonebook', 'invalid_phonebook/phonebook', 0, '1 to 20 digits', '1..20', False, '')
R17 = ('invalid_phonebook', 'phonebook', 'invalid_phonebook/phonebook.unknown', 0, "one of getPhonebook's phonebook values", None, False, '')
R18 = ('missing_phonebook', 'phonebook', 'missing_phonebook/phonebook', 0, 'a value', None, False, '')
R19 = ('invalid_phonebook', 'group', 'invalid_phonebook/group', 2, '1 to 20 digits', '1..20', False, '')
R20 = ('missing_phonebook', 'group', 'missing_phonebook/group', 0, 'a value', None, False, '')
R21 = ('invalid_queue', 'queue', 'invalid_queue/queue', 0, '1 to 20 digits', '1..20', False, '')
R22 = ('invalid_queue', 'queue', 'invalid_queue/queue.unknown', 0, "one of getQueues's queue values", None, False, '')
R23 = ('invalid_queue', 'queue', 'invalid_queue/queue.required', 0, 'a value', None, False, '')
R24 = ('invalid_ringgroup', 'ringgroup', 'invalid_ringgroup/ringgroup', 0, '1 to 20 digits', '1..20', False, '')
R25 = ('invalid_ringgroup', 'ringgroup', 'invalid_ringgroup/ringgroup.unknown', 0, "one of getRingGroups's ring_group values", None, False, '')
R26 = ('missing_ringgroup', 'ringgroup', 'missing_ringgroup/ringgroup', 0, 'a value', None, False, '')
R27 = ('invalid_sipuri', 'sipuri', 'invalid_sipuri/sipuri', 0, '1 to 20 digits', '1..20', False, '')
R28 = ('invalid_sipuri', 'sipuri', 'invalid_sipuri/sipuri.unknown', 0, "one of getSIPURIs's sipuri values", None, False, '')
R29 = ('missing_sipuri', 'sipuri', 'missing_sipuri/sipuri', 0, 'a value', None, False, '')
R30 = ('invalid_member', 'member', 'invalid_member/member', 0, '1 to 20 digits', '1..20', False, '')
R31 = ('invalid_member', 'member', 'invalid_member/member.unknown', 0, "one of getStaticMembers's member values", None, False, '')
R32 = ('missing_member', 'member', 'missing_member/member', 0, 'a value', None, False, '')
R33 = ('invalid_timecondition', 'timecondition', 'invalid_timecondition/timecondition', 0, '1 to 20 digits', '1..20', False, '')
R34 = ('invalid_timecondition', 'timecondition', 'invalid_timecondition/timecondition.unknown', 0, "one of getTimeConditions's timecondition values", None, False, '')
R35 = ('missing_timecondition', 'timecondition', 'missing_timecondition/timecondition', 0, 'a value', None, False, '')
R36 = ('invalid_did', 'did', 'invalid_did/did', 1, 'a phone number of the account: digits, with or without the punctuation people write, no plus sign in front', None, False, '')
R37 = ('invalid_join_empty_type', 'type', 'invalid_join_empty_type/getJoinWhenEmptyTypes.type', 0, 'yes, no or strict in any case', ['yes', 'no', 'strict'], False, '')
R38 = ('invalid_ringgroup', 'ring_group', 'invalid_ringgroup/ring_group', 0, '1 to 20 digits', '1..20', False, '')
R39 = ('invalid_ringgroup', 'ring_group', 'invalid_ringgroup/ring_group.unknown', 0, "one of getRingGroups's ring_group values", None, False, '')
R40 = ('invalid_strategy', 'strategy', 'invalid_strategy/strategy', 1, 'ringall, leastrecent, fewestcalls, random or rrmemory', ['ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory'], False, '')
R41 = ('invalid_voicemailsetup', 'voicemailsetup', 'invalid_voicemailsetup/voicemailsetup', 0, '1 to 6 digits', '1..6', False, '')
R42 = ('invalid_voicemailsetup', 'voicemailsetup', 'invalid_voicemailsetup/voicemailsetup.unknown', 0, "one of getVoicemailSetups's value values", None, False, '')
R43 = ('used_description', 'description', 'used_description/description.taken', 2, "none of getCallbacks's description values when callback is not given", None, False, '')
R44 = ('missing_description', 'description', 'missing_description/description', 0, 'a value', None, False, '')
R45 = ('invalid_number', 'number', 'invalid_number/number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R46 = ('existing_did', 'number', 'existing_did/number.taken', 1, "none of getDIDsInfo's did values", None, False, '')
R47 = ('missing_number', 'number', 'missing_number/number', 0, 'a value', None, False, '')
R48 = ('missing_delay_before', 'delay_before', 'missing_delay_before/delay_before', 1, 'a value other than 0', None, False, '')
R49 = ('invalid_delay_before', 'delay_before', 'invalid_delay_before/delay_before', 0, '1 to 6 digits', '1..6', False, '')
R50 = ('invalid_response_timeout', 'response_timeout', 'invalid_response_timeout/response_timeout', 0, '1 to 6 digits', '1..6', False, '')
R51 = ('missing_response_timeout', 'response_timeout', 'missing_response_timeout/response_timeout', 0, 'a value', None, False, '')
R52 = ('invalid_digit_timeout', 'digit_timeout', 'invalid_digit_timeout/digit_timeout', 0, '1 to 6 digits', '1..6', False, '')
R53 = ('missing_digit_timeout', 'digit_timeout', 'missing_digit_timeout/digit_timeout', 0, 'a value', None, False, '')
R54 = ('invalid_callerid_override', 'callerid_number', 'invalid_callerid_override/callerid_number', 2, 'a caller ID number to show instead of the default; -1 and 0 stand for the default', None, False, '')
R55 = ('invalid_filter', 'filter', 'invalid_filter/filter', 0, '1 to 20 digits', '1..20', False, '')
R56 = ('invalid_filter', 'filter', 'invalid_filter/filter.unknown', 0, "one of getCallerIDFiltering's filtering values", None, False, '')
R57 = ('invalid_callerid', 'callerid', 'invalid_callerid/callerid', 0, 'who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s, sb or sc (attestation level), p (all of the phone book) or p: and the id of a phone book group', None, False, '')
R58 = ('used_filter', 'callerid', 'used_filter/callerid.taken', 1, "none of getCallerIDFiltering's callerid values when filter is not given", None, False, '')
R59 = ('missing_callerid', 'callerid', 'missing_callerid/callerid', 0, 'a value', None, False, '')
R60 = ('invalid_did', 'did', 'invalid_did/setCallerIDFiltering.did', 0, 'a phone number of the account, or all of them', None, False, '')
R61 = ('missing_routing', 'routing', 'missing_routing/routing', 0, 'a value', None, False, '')
R62 = ('invalid_routing_header', 'routing', 'invalid_routing_header/routing', 0, 'header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none', ['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none'], False, '')
R63 = ('invalid_failover_header', 'failover_unreachable', 'invalid_failover_header/failover_unreachable', 0, 'where a call goes when the main routing fails', None, False, '')
R64 = ('invalid_failover_header', 'failover_busy', 'invalid_failover_header/failover_busy', 0, 'where a call goes when the main routing fails', None, False, '')
R65 = ('invalid_failover_header', 'failover_noanswer', 'invalid_failover_header/failover_noanswer', 0, 'where a call goes when the main routing fails', None, False, '')
R66 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R67 = ('invalid_pin', 'pin', 'invalid_pin/pin', 0, '1 to 20 digits', '1..20', True, '')
R68 = ('missing_pin', 'pin', 'missing_pin/pin', 0, 'a value', None, True, '')
R69 = ('invalid_callerid_override', 'callerid_override', 'invalid_callerid_override/callerid_override', 0, 'a caller ID number to show instead of the default; -1 and 0 stand for the default', None, False, '')
R70 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R71 = ('invalid_phonenumber', 'phone_number', 'invalid_phonenumber/phone_number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R72 = ('forwards_exceeded', 'phone_number', 'forwards_exceeded/phone_number', 0, 'fewer than 4 entries in getForwardings before when forwarding is not given', 4, False, '')
R73 = ('missing_phonenumber', 'phone_number', 'missing_phonenumber/phone_number', 0, 'a value', None, False, '')
R74 = ('invalid_dtmf_digits', 'dtmf_digits', 'invalid_dtmf_digits/dtmf_digits', 0, 'key presses', None, False, '')
R75 = ('invalid_pause', 'pause', 'invalid_pause/pause', 0, 'a number from 0 to 10 with at most 2 decimals, in steps of 0.5', '0..10', False, '')
R76 = ('invalid_diversion_header', 'diversion_header', 'invalid_diversion_header/diversion_header', 0, '0 or 1', ['0', '1'], False, '')
R77 = ('invalid_recording', 'recording', 'invalid_recording/recording', 1, '1 to 20 digits', '1..20', False, '')
R78 = ('invalid_recording', 'recording', 'invalid_recording/recording.unknown', 1, "one of getRecordings's value values", None, False, '')
R79 = ('missing_recording', 'recording', 'missing_recording/setIVR.recording', 1, 'a value', None, False, '')
R80 = ('invalid_timeout', 'timeout', 'invalid_timeout/timeout', 0, '1 to 6 digits', '1..6', False, '')
R81 = ('missing_timeout', 'timeout', 'missing_timeout/timeout', 0, 'a value', None, False, '')
R82 = ('missing_language', 'language', 'missing_language/language', 0, 'a value', None, False, '')
R83 = ('missing_voicemailsetup', 'voicemailsetup', 'missing_voicemailsetup/voicemailsetup', 0, 'a value', None, False, '')
R84 = ('missing_choices', 'choices', 'missing_choices/choices', 0, 'a value', None, False, '')
R85 = ('invalid_speed_dial', 'speed_dial', 'invalid_speed_dial/speed_dial', 0, 'what is dialled for an entry: digits, with a star in front where the server showed one', None, False, '')
R86 = ('used_speed_dial', 'speed_dial', 'used_speed_dial/speed_dial.taken', 0, "none of getPhonebook's speed_dial values when phonebook is not given", None, False, '')
R87 = ('invalid_number', 'number', 'invalid_number/setPhonebook.number', 0, 'a phone number, or a SIP address behind sip:', None, False, '')
R88 = ('used_number', 'number', 'used_number/number.taken', 2, "none of getPhonebook's number values when phonebook is not given", None, False, '')
R89 = ('missing_name', 'queue_name', 'missing_name/queue_name', 0, 'a value', None, False, '')
R90 = ('invalid_number', 'queue_number', 'invalid_number/queue_number', 0, '1 to 10 digits', '1..10', False, '')
R91 = ('missing_number', 'queue_number', 'missing_number/queue_number', 0, 'a value', None, False, '')
R92 = ('missing_language', 'queue_language', 'missing_language/queue_language', 0, 'a value', None, False, '')
R93 = ('invalid_language', 'queue_language', 'invalid_language/queue_language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R94 = ('invalid_join_announcement', 'join_announcement', 'invalid_join_announcement/join_announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R95 = ('missing_priority_weight', 'priority_weight', 'missing_priority_weight/priority_weight', 0, 'a value', None, False, '')
R96 = ('invalid_priority_weight', 'priority_weight', 'invalid_priority_weight/priority_weight', 0, 'a whole number from 1 to 60', '1..60', False, '')
R97 = ('invalid_recording', 'agent_announcement', 'invalid_recording/agent_announcement', 2, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R98 = ('missing_report_hold_time_agent', 'report_hold_time_agent', 'missing_report_hold_time_agent/report_hold_time_agent', 0, 'a value', None, False, '')
R99 = ('invalid_report_hold_time_agent', 'report_hold_time_agent', 'invalid_report_hold_time_agent/report_hold_time_agent', 0, 'yes, no or once in any case', ['yes', 'no', 'once'], False, '')
R100 = ('invalid_member_delay', 'member_delay', 'invalid_member_delay/member_delay', 0, 'seconds, 1 to 15, or none', None, False, '')
R101 = ('invalid_maximum_wait_time', 'maximum_wait_time', 'invalid_maximum_wait_time/maximum_wait_time', 0, 'seconds in steps of 30 up to 1200, or unlimited', None, False, '')
R102 = ('invalid_maximum_callers', 'maximum_callers', 'invalid_maximum_callers/maximum_callers', 0, '1 to 60, or unlimited', None, False, '')
R103 = ('missing_join_when_empty', 'join_when_empty', 'missing_join_when_empty/join_when_empty', 0, 'a value', None, False, '')
R104 = ('invalid_join_empty_type', 'join_when_empty', 'invalid_join_empty_type/join_when_empty', 0, 'yes, no or strict in any case', ['yes', 'no', 'strict'], False, '')
R105 = ('missing_leave_when_empty', 'leave_when_empty', 'missing_leave_when_empty/leave_when_empty', 0, 'a value', None, False, '')
R106 = ('invalid_join_empty_type', 'leave_when_empty', 'invalid_join_empty_type/leave_when_empty', 0, 'yes, no or strict in any case', ['yes', 'no', 'strict'], False, '')
R107 = ('missing_ring_strategy', 'ring_strategy', 'missing_ring_strategy/ring_strategy', 0, 'a value', None, False, '')
R108 = ('invalid_strategy', 'ring_strategy', 'invalid_strategy/ring_strategy', 1, 'ringall, leastrecent, fewestcalls, random or rrmemory', ['ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory'], False, '')
R109 = ('missing_ring_inuse', 'ring_inuse', 'missing_ring_inuse/ring_inuse', 0, 'a value', None, False, '')
R110 = ('invalid_ring_inuse', 'ring_inuse', 'invalid_ring_inuse/ring_inuse', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R111 = ('invalid_agent_ring_timeout', 'agent_ring_timeout', 'invalid_agent_ring_timeout/agent_ring_timeout', 0, 'a whole number from 5 to 60', '5..60', False, '')
R112 = ('invalid_retry_timer', 'retry_timer', 'invalid_retry_timer/retry_timer', 0, 'seconds, 5 to 60, or none', None, False, '')
R113 = ('invalid_wrapup_time', 'wrapup_time', 'invalid_wrapup_time/wrapup_time', 0, 'seconds, 1 to 60, or none', None, False, '')
R114 = ('invalid_voice_announcement', 'voice_announcement', 'invalid_voice_announcement/voice_announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R115 = ('invalid_frequency_announcement', 'frequency_announcement', 'invalid_frequency_announcement/frequency_announcement', 0, 'seconds in steps of 15 up to 1200, or none', None, False, '')
R116 = ('invalid_announce_position_frequency', 'announce_position_frecuency', 'invalid_announce_position_frequency/announce_position_frecuency', 0, 'seconds in steps of 15 up to 1200, or none', None, False, '')
R117 = ('invalid_announce_round_seconds', 'announce_round_seconds', 'invalid_announce_round_seconds/announce_round_seconds', 0, 'seconds, 1 to 60, or none', None, False, '')
R118 = ('invalid_if_announce_position_enabled_report_estimated_hold_time', 'if_announce_position_enabled_report_estimated_hold_time', 'invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time', 0, 'yes, no or once in any case', ['yes', 'no', 'once'], False, '')
R119 = ('invalid_thankyou_for_your_patience', 'thankyou_for_your_patience', 'invalid_thankyou_for_your_patience/thankyou_for_your_patience', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R120 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 0, "one of getMusicOnHold's value values when music_on_hold is given and not default", None, False, '')
R121 = ('invalid_failover_header', 'fail_over_routing_timeout', 'invalid_failover_header/fail_over_routing_timeout', 0, 'where a call goes when the main routing fails', None, False, '')
R122 = ('invalid_failover_header', 'fail_over_routing_full', 'invalid_failover_header/fail_over_routing_full', 0, 'where a call goes when the main routing fails', None, False, '')
R123 = ('invalid_failover_header', 'fail_over_routing_join_empty', 'invalid_failover_header/fail_over_routing_join_empty', 0, 'where a call goes when the main routing fails', None, False, '')
R124 = ('invalid_failover_header', 'fail_over_routing_leave_empty', 'invalid_failover_header/fail_over_routing_leave_empty', 0, 'where a call goes when the main routing fails', None, False, '')
R125 = ('invalid_failover_header', 'fail_over_routing_join_unavail', 'invalid_failover_header/fail_over_routing_join_unavail', 0, 'where a call goes when the main routing fails', None, False, '')
R126 = ('invalid_failover_header', 'fail_over_routing_leave_unavail', 'invalid_failover_header/fail_over_routing_leave_unavail', 0, 'where a call goes when the main routing fails', None, False, '')
R127 = ('name_toolong', 'name', 'name_toolong/name', 1, 'at most 22 characters', 22, False, 'characters')
R128 = ('used_name', 'name', 'used_name/name.taken', 2, "none of getRingGroups's name values when ring_group is not given", None, False, '')
R129 = ('invalid_member', 'members', 'invalid_member/members', 2, 'members joined by semicolons, each with an optional ring time (1 to 60 seconds) and press-1 switch behind commas', None, False, '')
R130 = ('max_phonebook', 'members', 'max_phonebook/members', 2, "at most 8 items joined by ';', each at least 1 characters", 8, False, '')
R131 = ('missing_members', 'members', 'missing_members/members', 0, 'a value', None, False, '')
R132 = ('invalid_mailbox', 'voicemail', 'invalid_mailbox/setRingGroup.voicemail', 1, '1 to 20 digits', '1..20', False, '')
R133 = ('missing_mailbox', 'voicemail', 'missing_mailbox/voicemail', 0, 'a value', None, False, '')
R134 = ('invalid_recording', 'caller_announcement', 'invalid_recording/caller_announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R135 = ('invalid_sipuri', 'uri', 'invalid_sipuri/uri', 2, 'a SIP address, with or without sip: in front', '[A-Za-z0-9_.+*#~:\\-]{1,64}(@[A-Za-z0-9.\\-]{1,64}(:[0-9]{1,5})?)?', False, '')
R136 = ('missing_uri', 'uri', 'missing_uri/uri', 0, 'a value', None, False, '')
R137 = ('missing_name', 'member_name', 'missing_name/member_name', 0, 'a value', None, False, '')
R138 = ('invalid_account', 'account', 'invalid_account/setStaticMember.account', 0, 'the main account or a sub-account, with or without the technology that getStaticMembers puts before it (SIP/)', None, False, '')
R139 = ('invalid_priority', 'priority', 'invalid_priority/priority', 0, '1 to 10 digits', '1..10', False, '')
R140 = ('missing_priority', 'priority', 'missing_priority/priority', 0, 'a value', None, False, '')
R141 = ('invalid_routing_header', 'routing_match', 'invalid_routing_header/routing_match', 1, 'header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa', ['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa'], False, '')
R142 = ('missing_routing', 'routing_match', 'missing_routing/routing_match', 0, 'a value', None, False, '')
R143 = ('invalid_routing_header', 'routing_nomatch', 'invalid_routing_header/routing_nomatch', 1, 'header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa', ['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa'], False, '')
R144 = ('missing_routing', 'routing_nomatch', 'missing_routing/routing_nomatch', 0, 'a value', None, False, '')
R145 = ('invalid_starthour', 'starthour', 'invalid_starthour/starthour', 0, "items joined by ';', each a whole number from 0 to 23", None, False, '')
R146 = ('missing_starthour', 'starthour', 'missing_starthour/starthour', 0, 'a value', None, False, '')
R147 = ('invalid_startminute', 'startminute', 'invalid_startminute/startminute', 0, "items joined by ';', each a whole number from 0 to 59", None, False, '')
R148 = ('missing_startminute', 'startminute', 'missing_startminute/startminute', 0, 'a value', None, False, '')
R149 = ('invalid_endhour', 'endhour', 'invalid_endhour/endhour', 0, "items joined by ';', each a whole number from 0 to 23", None, False, '')
R150 = ('missing_endhour', 'endhour', 'missing_endhour/endhour', 0, 'a value', None, False, '')
R151 = ('invalid_endminute', 'endminute', 'invalid_endminute/endminute', 0, "items joined by ';', each a whole number from 0 to 59", None, False, '')
R152 = ('missing_endminute', 'endminute', 'missing_endminute/endminute', 0, 'a value', None, False, '')
R153 = ('invalid_weekdaystart', 'weekdaystart', 'invalid_weekdaystart/weekdaystart', 1, "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case", None, False, '')
R154 = ('missing_weekdaystart', 'weekdaystart', 'missing_weekdaystart/weekdaystart', 0, 'a value', None, False, '')
R155 = ('invalid_weekdayend', 'weekdayend', 'invalid_weekdayend/weekdayend', 1, "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case", None, False, '')
R156 = ('missing_weekdayend', 'weekdayend', 'missing_weekdayend/weekdayend', 0, 'a value', None, False, '')
R157 = ('invalid_numbermembers', 'starthour', 'invalid_numbermembers/setTimeCondition', 1, "as many items, joined by ';', as `startminute` and `endhour` and `endminute` and `weekdaystart` and `weekdayend`", None, False, '-')
R158 = ('invalid_callhunting', 'callhunting', 'invalid_callhunting/callhunting', 0, '1 to 20 digits', '1..20', False, '')
R159 = ('invalid_callhunting', 'callhunting', 'invalid_callhunting/callhunting.unknown', 0, "one of getCallHuntings's callhunting values", None, False, '')
R160 = ('missing_callhunting', 'callhunting', 'missing_callhunting/callhunting', 0, 'a value', None, False, '')
R161 = ('invalid_musiconhold', 'music', 'invalid_musiconhold/music.unknown', 0, "one of getMusicOnHold's value values when music is given and not default", None, False, '')
R162 = ('missing_musiconhold', 'music', 'missing_musiconhold/music', 0, 'a value', None, False, '')
R163 = ('invalid_recording', 'recording', 'invalid_recording/setCallHunting.recording', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R164 = ('invalid_order', 'order', 'invalid_order/order.required', 0, 'a value', None, False, '')
R165 = ('invalid_order', 'order', 'invalid_order/order', 0, 'follow or random', ['follow', 'random'], False, '')
R166 = ('invalid_numbermembers', 'ring_time', 'invalid_numbermembers/ring_time', 0, "items joined by ';', each 1 to 4 digits", None, False, '')
R167 = ('invalid_numbermembers', 'ring_time', 'invalid_numbermembers/ring_time.required', 0, 'a value', None, False, '')
R168 = ('invalid_numbermembers', 'press', 'invalid_numbermembers/press', 0, "items joined by ';', each 0 or 1", None, False, '')
R169 = ('invalid_numbermembers', 'press', 'invalid_numbermembers/press.required', 0, 'a value', None, False, '')
R170 = ('invalid_numbermembers', 'members', 'invalid_numbermembers/setCallHunting', 0, "as many items, joined by ';', as `ring_time` and `press`", None, False, '-')
R171 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R172 = ('no_sequences', 'sequence', 'no_sequences/sequence.unknown', 2, "one of getSequences's sequence values", None, False, '')
R173 = ('missing_params', 'sequence', 'missing_params/sequence', 2, 'a value', None, False, '')
R174 = ('missing_params', 'steps', 'missing_params/steps', 2, 'a value', None, False, '')


def _list_1(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or item not in RANGE_0_23_1_PADDED and not _integer(item, 0, 23, 1, True):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or item not in RANGE_0_59_1_PADDED and not _integer(item, 0, 59, 1, True):
            return False
    return True


def _list_3(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or item not in SPELT_WEEKDAYS_ITEM and not _in_set_fold(item, SET_WEEKDAYS_ITEM):
            return False
    return True


def delCallback(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one callback."""
    found: Findings = ()
    seen = 1
    total = len(params)
    callback = params.get('callback')
    if callback:
        if not (len(callback) <= 20 and callback.encode().isdigit()):
            found += ((R1, callback, False),)
        elif look and not _lookup_has(look, 'getCallbacks.callback', callback):
            found += ((R2, callback, False),)
    else:
        if callback is None:
            seen -= 1
        elif callback != '':
            return ()
        found += ((R3, callback, False),)
    return (found or None) if seen == total else ()


def delCallerIDFiltering(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one caller ID filter."""
    found: Findings = ()
    seen = 1
    total = len(params)
    filtering = params.get('filtering')
    if filtering:
        if not (len(filtering) <= 20 and filtering.encode().isdigit()):
            found += ((R4, filtering, False),)
        elif look and not _lookup_has(look, 'getCallerIDFiltering.filtering', filtering):
            found += ((R5, filtering, False),)
    else:
        if filtering is None:
            seen -= 1
        elif filtering != '':
            return ()
        found += ((R6, filtering, False),)
    return (found or None) if seen == total else ()


def delDISA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one DISA entry."""
    found: Findings = ()
    seen = 1
    total = len(params)
    disa = params.get('disa')
    if disa:
        if not (len(disa) <= 20 and disa.encode().isdigit()):
            found += ((R7, disa, False),)
        elif look and not _lookup_has(look, 'getDISAs.disa', disa):
            found += ((R8, disa, False),)
    else:
        if disa is None:
            seen -= 1
        elif disa != '':
            return ()
        found += ((R9, disa, False),)
    return (found or None) if seen == total else ()


def delForwarding(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one call forwarding entry."""
    found: Findings = ()
    seen = 1
    total = len(params)
    forwarding = params.get('forwarding')
    if forwarding:
        if not (len(forwarding) <= 20 and forwarding.encode().isdigit()):
            found += ((R10, forwarding, False),)
        elif look and not _lookup_has(look, 'getForwardings.forwarding', forwarding):
            found += ((R11, forwarding, False),)
    else:
        if forwarding is None:
            seen -= 1
        elif forwarding != '':
            return ()
        found += ((R12, forwarding, True),)
    return (found or None) if seen == total else ()


def delIVR(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one IVR menu."""
    found: Findings = ()
    seen = 1
    total = len(params)
    ivr = params.get('ivr')
    if ivr:
        if not (len(ivr) <= 20 and ivr.encode().isdigit()):
            found += ((R13, ivr, False),)
        elif look and not _lookup_has(look, 'getIVRs.ivr', ivr):
            found += ((R14, ivr, False),)
    else:
        if ivr is None:
            seen -= 1
        elif ivr != '':
            return ()
        found += ((R15, ivr, False),)
    return (found or None) if seen == total else ()


def delPhonebook(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one phonebook entry."""
    found: Findings = ()
    seen = 1
    total = len(params)
    phonebook = params.get('phonebook')
    if phonebook:
        if not (len(phonebook) <= 20 and phonebook.encode().isdigit()):
            found += ((R16, phonebook, False),)
        elif look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook):
            found += ((R17, phonebook, False),)
    else:
        if phonebook is None:
            seen -= 1
        elif phonebook != '':
            return ()
        found += ((R18, phonebook, False),)
    return (found or None) if seen == total else ()


def delPhonebookGroup(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one phonebook group."""
    found: Findings = ()
    seen = 1
    total = len(params)
    group = params.get('group')
    if group:
        if not (len(group) <= 20 and group.encode().isdigit()):
            found += ((R19, group, True),)
    else:
        if group is None:
            seen -= 1
        elif group != '':
            return ()
        found += ((R20, group, False),)
    return (found or None) if seen == total else ()


def delQueue(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one call queue."""
    found: Findings = ()
    seen = 1
    total = len(params)
    queue = params.get('queue')
    if queue:
        if not (len(queue) <= 20 and queue.encode().isdigit()):
            found += ((R21, queue, False),)
        elif look and not _lookup_has(look, 'getQueues.queue', queue):
            found += ((R22, queue, False),)
    else:
        if queue is None:
            seen -= 1
        elif queue != '':
            return ()
        found += ((R23, queue, False),)
    return (found or None) if seen == total else ()


def delRingGroup(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one ring group."""
    found: Findings = ()
    seen = 1
    total = len(params)
    ringgroup = params.get('ringgroup')
    if ringgroup:
        if not (len(ringgroup) <= 20 and ringgroup.encode().isdigit()):
            found += ((R24, ringgroup, False),)
        elif look and not _lookup_has(look, 'getRingGroups.ring_group', ringgroup):
            found += ((R25, ringgroup, False),)
    else:
        if ringgroup is None:
            seen -= 1
        elif ringgroup != '':
            return ()
        found += ((R26, ringgroup, False),)
    return (found or None) if seen == total else ()


def delSIPURI(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one SIP URI."""
    found: Findings = ()
    seen = 1
    total = len(params)
    sipuri = params.get('sipuri')
    if sipuri:
        if not (len(sipuri) <= 20 and sipuri.encode().isdigit()):
            found += ((R27, sipuri, False),)
        elif look and not _lookup_has(look, 'getSIPURIs.sipuri', sipuri):
            found += ((R28, sipuri, False),)
    else:
        if sipuri is None:
            seen -= 1
        elif sipuri != '':
            return ()
        found += ((R29, sipuri, False),)
    return (found or None) if seen == total else ()


def delStaticMember(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Removes one static member from a call queue."""
    found: Findings = ()
    seen = 2
    total = len(params)
    member = params.get('member')
    if member:
        if not (len(member) <= 20 and member.encode().isdigit()):
            found += ((R30, member, False),)
        elif look and not _lookup_has(look, 'getStaticMembers.member', member):
            found += ((R31, member, False),)
    else:
        if member is None:
            seen -= 1
        elif member != '':
            return ()
        found += ((R32, member, False),)
    queue = params.get('queue')
    if queue:
        if not (len(queue) <= 20 and queue.encode().isdigit()):
            found += ((R21, queue, False),)
        elif look and not _lookup_has(look, 'getQueues.queue', queue):
            found += ((R22, queue, False),)
    else:
        if queue is None:
            seen -= 1
        elif queue != '':
            return ()
        found += ((R23, queue, False),)
    return (found or None) if seen == total else ()


def delTimeCondition(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes one time condition."""
    found: Findings = ()
    seen = 1
    total = len(params)
    timecondition = params.get('timecondition')
    if timecondition:
        if not (len(timecondition) <= 20 and timecondition.encode().isdigit()):
            found += ((R33, timecondition, False),)
        elif look and not _lookup_has(look, 'getTimeConditions.timecondition', timecondition):
            found += ((R34, timecondition, False),)
    else:
        if timecondition is None:
            seen -= 1
        elif timecondition != '':
            return ()
        found += ((R35, timecondition, False),)
    return (found or None) if seen == total else ()


def getCallbacks(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the callbacks, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (callback := params.get('callback')) is not None:
        seen += 1
        if not (len(callback) <= 20 and callback.encode().isdigit()) and callback != '':
            found += ((R1, callback, False),)
        elif look and not _lookup_has(look, 'getCallbacks.callback', callback) and callback != '':
            found += ((R2, callback, False),)
    return (found or None) if seen == total else ()


def getCallerIDFiltering(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the caller ID filters, or those matching an id or a DID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (filtering := params.get('filtering')) is not None:
        seen += 1
        if not (len(filtering) <= 20 and filtering.encode().isdigit()) and filtering != '':
            found += ((R4, filtering, False),)
        elif look and not _lookup_has(look, 'getCallerIDFiltering.filtering', filtering) and filtering != '':
            found += ((R5, filtering, False),)
    if seen == total:
        return found or None
    if (did := params.get('did')) is not None:
        seen += 1
        if not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)) and did != '':
            found += ((R36, did, False),)
    return (found or None) if seen == total else ()


def getDISAs(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the DISA entries, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (disa := params.get('disa')) is not None:
        seen += 1
        if not (len(disa) <= 20 and disa.encode().isdigit()) and disa != '':
            found += ((R7, disa, False),)
        elif look and not _lookup_has(look, 'getDISAs.disa', disa) and disa != '':
            found += ((R8, disa, False),)
    return (found or None) if seen == total else ()


def getForwardings(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the call forwarding entries, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (forwarding := params.get('forwarding')) is not None:
        seen += 1
        if not (len(forwarding) <= 20 and forwarding.encode().isdigit()) and forwarding != '':
            found += ((R10, forwarding, False),)
        elif look and not _lookup_has(look, 'getForwardings.forwarding', forwarding) and forwarding != '':
            found += ((R11, forwarding, False),)
    return (found or None) if seen == total else ()


def getIVRs(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the IVR menus, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (ivr := params.get('ivr')) is not None:
        seen += 1
        if not (len(ivr) <= 20 and ivr.encode().isdigit()) and ivr != '':
            found += ((R13, ivr, False),)
        elif look and not _lookup_has(look, 'getIVRs.ivr', ivr) and ivr != '':
            found += ((R14, ivr, False),)
    return (found or None) if seen == total else ()


def getJoinWhenEmptyTypes(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the choices for joining an empty queue, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (type := params.get('type')) is not None:
        seen += 1
        if type not in SPELT_YES_NO_STRICT_OR_EMPTY and not _in_set_fold(type, SET_YES_NO_STRICT):
            found += ((R37, type, False),)
    return (found or None) if seen == total else ()


def getPhonebook(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists phonebook entries, narrowed by entry id, name, group id or group name."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (phonebook := params.get('phonebook')) is not None:
        seen += 1
        if not (len(phonebook) <= 20 and phonebook.encode().isdigit()) and phonebook != '':
            found += ((R16, phonebook, False),)
        elif look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook) and phonebook != '':
            found += ((R17, phonebook, False),)
    if seen == total:
        return found or None
    if (group := params.get('group')) is not None:
        seen += 1
        if not (len(group) <= 20 and group.encode().isdigit()) and group != '':
            found += ((R19, group, True),)
    if (name := params.get('name')) is not None:
        if not (plain(name) or _text(name)):
            return ()
        seen += 1
    if (group_name := params.get('group_name')) is not None:
        if not (plain(group_name) or _text(group_name)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getPhonebookGroups(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists phonebook groups, narrowed by name or id."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (group := params.get('group')) is not None:
        seen += 1
        if not (len(group) <= 20 and group.encode().isdigit()) and group != '':
            found += ((R19, group, True),)
    if (name := params.get('name')) is not None:
        if not (plain(name) or _text(name)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def getQueues(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the call queues, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (queue := params.get('queue')) is not None:
        seen += 1
        if not (len(queue) <= 20 and queue.encode().isdigit()) and queue != '':
            found += ((R21, queue, False),)
        elif look and not _lookup_has(look, 'getQueues.queue', queue) and queue != '':
            found += ((R22, queue, False),)
    return (found or None) if seen == total else ()


def getRingGroups(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the ring groups, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (ring_group := params.get('ring_group')) is not None:
        seen += 1
        if not (len(ring_group) <= 20 and ring_group.encode().isdigit()) and ring_group != '':
            found += ((R38, ring_group, False),)
        elif look and not _lookup_has(look, 'getRingGroups.ring_group', ring_group) and ring_group != '':
            found += ((R39, ring_group, False),)
    return (found or None) if seen == total else ()


def getRingStrategies(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the ring strategies, or returns only the one named."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (strategy := params.get('strategy')) is not None:
        seen += 1
        if strategy not in SET_RING_STRATEGY_OR_EMPTY:
            found += ((R40, strategy, False),)
    return (found or None) if seen == total else ()


def getSIPURIs(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the SIP URIs, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (sipuri := params.get('sipuri')) is not None:
        seen += 1
        if not (len(sipuri) <= 20 and sipuri.encode().isdigit()) and sipuri != '':
            found += ((R27, sipuri, False),)
        elif look and not _lookup_has(look, 'getSIPURIs.sipuri', sipuri) and sipuri != '':
            found += ((R28, sipuri, False),)
    return (found or None) if seen == total else ()


def getStaticMembers(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the static members of a queue, or returns one of them."""
    found: Findings = ()
    seen = 1
    total = len(params)
    queue = params.get('queue')
    if queue:
        if not (len(queue) <= 20 and queue.encode().isdigit()):
            found += ((R21, queue, False),)
        elif look and not _lookup_has(look, 'getQueues.queue', queue):
            found += ((R22, queue, False),)
    else:
        if queue is None:
            seen -= 1
        elif queue != '':
            return ()
        found += ((R23, queue, False),)
    if seen == total:
        return found or None
    if (member := params.get('member')) is not None:
        seen += 1
        if not (len(member) <= 20 and member.encode().isdigit()) and member != '':
            found += ((R30, member, False),)
        elif look and not _lookup_has(look, 'getStaticMembers.member', member) and member != '':
            found += ((R31, member, False),)
    return (found or None) if seen == total else ()


def getTimeConditions(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the time conditions, or returns only the one whose id is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (timecondition := params.get('timecondition')) is not None:
        seen += 1
        if not (len(timecondition) <= 20 and timecondition.encode().isdigit()) and timecondition != '':
            found += ((R33, timecondition, False),)
        elif look and not _lookup_has(look, 'getTimeConditions.timecondition', timecondition) and timecondition != '':
            found += ((R34, timecondition, False),)
    return (found or None) if seen == total else ()


def getVoicemailSetups(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists the voicemail setup options, or returns only the one whose code is given."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (voicemailsetup := params.get('voicemailsetup')) is not None:
        seen += 1
        if not (len(voicemailsetup) <= 6 and voicemailsetup.encode().isdigit()) and voicemailsetup != '':
            found += ((R41, voicemailsetup, False),)
        elif look and not _lookup_has(look, 'getVoicemailSetups.value', voicemailsetup) and voicemailsetup != '':
            found += ((R42, voicemailsetup, False),)
    return (found or None) if seen == total else ()


def setCallback(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a callback, or updates the one whose id is given."""
    found: Findings = ()
    seen = 5
    total = len(params)
    if (callback := params.get('callback')) is not None:
        seen += 1
        if not (len(callback) <= 20 and callback.encode().isdigit()) and callback != '':
            found += ((R1, callback, False),)
        elif look and not _lookup_has(look, 'getCallbacks.callback', callback) and callback != '':
            found += ((R2, callback, False),)
    description = params.get('description')
    if description:
        if not (plain(description) or _text(description)):
            return ()
        if not callback and look and not _lookup_lacks(look, 'getCallbacks.description', description):
            found += ((R43, description, True),)
    else:
        if description is None:
            seen -= 1
        elif description != '':
            return ()
        found += ((R44, description, False),)
    number = params.get('number')
    if number:
        if not (number.encode().isdigit() or not number.encode().strip(CLASS_CALLERID)):
            found += ((R45, number, False),)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', number):
            found += ((R46, number, False),)
    else:
        if number is None:
            seen -= 1
        elif number != '':
            return ()
        found += ((R47, number, False),)
    delay_before = params.get('delay_before')
    if delay_before:
        if delay_before == '0':
            found += ((R48, delay_before, False),)
        if not (len(delay_before) <= 6 and delay_before.encode().isdigit()):
            found += ((R49, delay_before, False),)
    else:
        if delay_before is None:
            seen -= 1
        elif delay_before != '':
            return ()
        found += ((R48, delay_before, False),)
    response_timeout = params.get('response_timeout')
    if response_timeout:
        if not (len(response_timeout) <= 6 and response_timeout.encode().isdigit()):
            found += ((R50, response_timeout, False),)
    else:
        if response_timeout is None:
            seen -= 1
        elif response_timeout != '':
            return ()
        found += ((R51, response_timeout, False),)
    digit_timeout = params.get('digit_timeout')
    if digit_timeout:
        if not (len(digit_timeout) <= 6 and digit_timeout.encode().isdigit()):
            found += ((R52, digit_timeout, False),)
    else:
        if digit_timeout is None:
            seen -= 1
        elif digit_timeout != '':
            return ()
        found += ((R53, digit_timeout, False),)
    if seen == total:
        return found or None
    if (callerid_number := params.get('callerid_number')) is not None:
        seen += 1
        if not (callerid_number.encode().isdigit() or not callerid_number.encode().strip(CLASS_CALLERID)) and callerid_number != '':
            found += ((R54, callerid_number, True),)
    return (found or None) if seen == total else ()


def setCallerIDFiltering(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a caller ID filter, or updates the one whose id is given."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if (filter := params.get('filter')) is not None:
        seen += 1
        if not (len(filter) <= 20 and filter.encode().isdigit()) and filter != '':
            found += ((R55, filter, False),)
        elif look and not _lookup_has(look, 'getCallerIDFiltering.filtering', filter) and filter != '':
            found += ((R56, filter, False),)
    callerid = params.get('callerid')
    if callerid:
        if callerid not in SET_FILTER_CALLERID and not MATCH_FILTER_CALLERID_2(callerid) and callerid.encode().strip(CLASS_FILTER_CALLERID_3) and not MATCH_FILTER_CALLERID_4(callerid):
            found += ((R57, callerid, False),)
        if not filter and look and not _lookup_lacks(look, 'getCallerIDFiltering.callerid', callerid):
            found += ((R58, callerid, False),)
    else:
        if callerid is None:
            seen -= 1
        elif callerid != '':
            return ()
        found += ((R59, callerid, False),)
    if (did := params.get('did')) is not None:
        seen += 1
        if did not in TEXT_ALL_OR_EMPTY and not (did.encode().isdigit() or not did.encode().strip(CLASS_DID)):
            found += ((R60, did, False),)
    if (routing := params.get('routing')) not in NO_ROUTING:
        if not routing:
            if routing is None:
                seen -= 1
            elif routing != '':
                return ()
            found += ((R61, routing, False),)
        elif not ((plain(routing) or _text(routing)) and (((_parts := routing.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R62, routing, False),)
    if seen == total:
        return found or None
    if (failover_unreachable := params.get('failover_unreachable')) is not None:
        seen += 1
        if failover_unreachable not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_unreachable) or _text(failover_unreachable)) and (((_parts := failover_unreachable.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R63, failover_unreachable, False),)
    if (failover_busy := params.get('failover_busy')) is not None:
        seen += 1
        if failover_busy not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_busy) or _text(failover_busy)) and (((_parts := failover_busy.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R64, failover_busy, False),)
    if (failover_noanswer := params.get('failover_noanswer')) is not None:
        seen += 1
        if failover_noanswer not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(failover_noanswer) or _text(failover_noanswer)) and (((_parts := failover_noanswer.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R65, failover_noanswer, False),)
    if (note := params.get('note')) is not None:
        if not (plain(note) or _text(note)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setDISA(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a DISA entry, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 3
    total = len(params)
    if (disa := params.get('disa')) is not None:
        seen += 1
        if not (len(disa) <= 20 and disa.encode().isdigit()) and disa != '':
            found += ((R7, disa, False),)
        elif look and not _lookup_has(look, 'getDISAs.disa', disa) and disa != '':
            found += ((R8, disa, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    pin = params.get('pin')
    if pin:
        if not (len(pin) <= 20 and pin.encode().isdigit()):
            if not (plain(pin) or _text(pin)):
                return ()
            found += ((R67, None, False),)
    else:
        if pin is None:
            seen -= 1
        elif pin != '':
            return ()
        found += ((R68, None, False),)
    digit_timeout = params.get('digit_timeout')
    if digit_timeout:
        if not (len(digit_timeout) <= 6 and digit_timeout.encode().isdigit()):
            found += ((R52, digit_timeout, False),)
    else:
        if digit_timeout is None:
            seen -= 1
        elif digit_timeout != '':
            return ()
        found += ((R53, digit_timeout, False),)
    if seen == total:
        return found or None
    if (callerid_override := params.get('callerid_override')) is not None:
        seen += 1
        if not (callerid_override.encode().isdigit() or not callerid_override.encode().strip(CLASS_CALLERID)) and callerid_override != '':
            found += ((R69, callerid_override, False),)
    if (language := params.get('language')) is not None:
        seen += 1
        if language not in SET_LANGUAGE_OR_EMPTY:
            found += ((R70, language, False),)
    return (found or None) if seen == total else ()


def setForwarding(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a call forwarding entry, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 1
    total = len(params)
    if (forwarding := params.get('forwarding')) is not None:
        seen += 1
        if not (len(forwarding) <= 20 and forwarding.encode().isdigit()) and forwarding != '':
            found += ((R10, forwarding, False),)
        elif look and not _lookup_has(look, 'getForwardings.forwarding', forwarding) and forwarding != '':
            found += ((R11, forwarding, False),)
    phone_number = params.get('phone_number')
    if phone_number:
        if not (phone_number.encode().isdigit() or not phone_number.encode().strip(CLASS_CALLERID)):
            found += ((R71, phone_number, False),)
        if not forwarding and look and not _lookup_below(look, 'getForwardings.forwarding', 4):
            found += ((R72, phone_number, False),)
    else:
        if phone_number is None:
            seen -= 1
        elif phone_number != '':
            return ()
        found += ((R73, phone_number, False),)
    if seen == total:
        return found or None
    if (callerid_override := params.get('callerid_override')) is not None:
        seen += 1
        if not (callerid_override.encode().isdigit() or not callerid_override.encode().strip(CLASS_CALLERID)) and callerid_override != '':
            found += ((R69, callerid_override, False),)
    if (dtmf_digits := params.get('dtmf_digits')) is not None:
        seen += 1
        if dtmf_digits.encode().strip(CLASS_DTMF_DIGITS) and dtmf_digits != '':
            found += ((R74, dtmf_digits, False),)
    if seen == total:
        return found or None
    if (pause := params.get('pause')) is not None:
        seen += 1
        if pause not in DECIMALS_0_10_21_OR_EMPTY and not _decimal(pause, 0, 1000, 50, 2):
            found += ((R75, pause, False),)
    if (diversion_header := params.get('diversion_header')) is not None:
        seen += 1
        if diversion_header not in SET_FLAG_OR_EMPTY:
            found += ((R76, diversion_header, False),)
    if (description := params.get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    if (attestation_a_enabled := params.get('attestation_a_enabled')) is not None:
        if not (plain(attestation_a_enabled) or _text(attestation_a_enabled)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setIVR(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates an IVR menu, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 6
    total = len(params)
    if (ivr := params.get('ivr')) is not None:
        seen += 1
        if not (len(ivr) <= 20 and ivr.encode().isdigit()) and ivr != '':
            found += ((R13, ivr, False),)
        elif look and not _lookup_has(look, 'getIVRs.ivr', ivr) and ivr != '':
            found += ((R14, ivr, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    recording = params.get('recording')
    if recording:
        if not (len(recording) <= 20 and recording.encode().isdigit()):
            found += ((R77, recording, False),)
        elif look and not _lookup_has(look, 'getRecordings.value', recording):
            found += ((R78, recording, False),)
    else:
        if recording is None:
            seen -= 1
        elif recording != '':
            return ()
        found += ((R79, recording, False),)
    timeout = params.get('timeout')
    if timeout:
        if not (len(timeout) <= 6 and timeout.encode().isdigit()):
            found += ((R80, timeout, False),)
    else:
        if timeout is None:
            seen -= 1
        elif timeout != '':
            return ()
        found += ((R81, timeout, False),)
    if (language := params.get('language')) not in SET_LANGUAGE:
        if not language:
            if language is None:
                seen -= 1
            elif language != '':
                return ()
            found += ((R82, language, False),)
        else:
            found += ((R70, language, False),)
    voicemailsetup = params.get('voicemailsetup')
    if voicemailsetup:
        if not (len(voicemailsetup) <= 6 and voicemailsetup.encode().isdigit()):
            found += ((R41, voicemailsetup, False),)
        elif look and not _lookup_has(look, 'getVoicemailSetups.value', voicemailsetup):
            found += ((R42, voicemailsetup, False),)
    else:
        if voicemailsetup is None:
            seen -= 1
        elif voicemailsetup != '':
            return ()
        found += ((R83, voicemailsetup, False),)
    choices = params.get('choices')
    if choices:
        if not (plain(choices) or _text(choices)):
            return ()
    else:
        if choices is None:
            seen -= 1
        elif choices != '':
            return ()
        found += ((R84, choices, False),)
    return (found or None) if seen == total else ()


def setPhonebook(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a phonebook entry, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 2
    total = len(params)
    if (phonebook := params.get('phonebook')) is not None:
        seen += 1
        if not (len(phonebook) <= 20 and phonebook.encode().isdigit()) and phonebook != '':
            found += ((R16, phonebook, False),)
        elif look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook) and phonebook != '':
            found += ((R17, phonebook, False),)
    if (speed_dial := params.get('speed_dial')) is not None:
        seen += 1
        if not (speed_dial.encode().isdigit() or not speed_dial.encode().strip(CLASS_SPEED_DIAL)) and speed_dial != '':
            found += ((R85, speed_dial, False),)
        if not phonebook and look and not _lookup_lacks(look, 'getPhonebook.speed_dial', speed_dial) and speed_dial != '':
            found += ((R86, speed_dial, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    number = params.get('number')
    if number:
        if not ((number.encode().isdigit() or not number.encode().strip(CLASS_PHONEBOOK_NUMBER)) or MATCH_PHONEBOOK_NUMBER_2(number)):
            found += ((R87, number, False),)
        if not phonebook and look and not _lookup_lacks(look, 'getPhonebook.number', number):
            found += ((R88, number, True),)
    else:
        if number is None:
            seen -= 1
        elif number != '':
            return ()
        found += ((R47, number, False),)
    if seen == total:
        return found or None
    if (group := params.get('group')) is not None:
        seen += 1
        if not (len(group) <= 20 and group.encode().isdigit()) and group != '':
            found += ((R19, group, True),)
    if (callerid := params.get('callerid')) is not None:
        if not (plain(callerid) or _text(callerid)):
            return ()
        seen += 1
    if (note := params.get('note')) is not None:
        if not (plain(note) or _text(note)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setPhonebookGroup(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a phonebook group, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 1
    total = len(params)
    if (phonebook := params.get('phonebook')) is not None:
        seen += 1
        if not (len(phonebook) <= 20 and phonebook.encode().isdigit()) and phonebook != '':
            found += ((R16, phonebook, False),)
        elif look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook) and phonebook != '':
            found += ((R17, phonebook, False),)
    if (group := params.get('group')) is not None:
        seen += 1
        if not (len(group) <= 20 and group.encode().isdigit()) and group != '':
            found += ((R19, group, True),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    if (members := params.get('members')) is not None:
        if not (plain(members) or _text(members)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setQueue(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a call queue, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 9
    total = len(params)
    get = params.get
    if (queue := get('queue')) is not None:
        seen += 1
        if not (len(queue) <= 20 and queue.encode().isdigit()) and queue != '':
            found += ((R21, queue, False),)
        elif look and not _lookup_has(look, 'getQueues.queue', queue) and queue != '':
            found += ((R22, queue, False),)
    queue_name = get('queue_name')
    if queue_name:
        if not (plain(queue_name) or _text(queue_name)):
            return ()
    else:
        if queue_name is None:
            seen -= 1
        elif queue_name != '':
            return ()
        found += ((R89, queue_name, False),)
    queue_number = get('queue_number')
    if queue_number:
        if not (len(queue_number) <= 10 and queue_number.encode().isdigit()):
            found += ((R90, queue_number, False),)
    else:
        if queue_number is None:
            seen -= 1
        elif queue_number != '':
            return ()
        found += ((R91, queue_number, False),)
    if (queue_language := get('queue_language')) not in SET_LANGUAGE:
        if not queue_language:
            if queue_language is None:
                seen -= 1
            elif queue_language != '':
                return ()
            found += ((R92, queue_language, False),)
        else:
            found += ((R93, queue_language, False),)
    if (join_announcement := get('join_announcement')) is not None:
        seen += 1
        if join_announcement not in SET_RECORDING_OR_EMPTY and not (len(join_announcement) <= 20 and join_announcement.encode().isdigit()):
            found += ((R94, join_announcement, False),)
    if (priority_weight := get('priority_weight')) not in RANGE_1_60_1:
        if not priority_weight:
            if priority_weight is None:
                seen -= 1
            elif priority_weight != '':
                return ()
            found += ((R95, priority_weight, False),)
        else:
            found += ((R96, priority_weight, False),)
    if (agent_announcement := get('agent_announcement')) is not None:
        seen += 1
        if agent_announcement not in SET_RECORDING_OR_EMPTY and not (len(agent_announcement) <= 20 and agent_announcement.encode().isdigit()):
            found += ((R97, agent_announcement, True),)
    if (report_hold_time_agent := get('report_hold_time_agent')) not in SPELT_YES_NO_ONCE:
        if not report_hold_time_agent:
            if report_hold_time_agent is None:
                seen -= 1
            elif report_hold_time_agent != '':
                return ()
            found += ((R98, report_hold_time_agent, False),)
        elif not _in_set_fold(report_hold_time_agent, SET_YES_NO_ONCE):
            found += ((R99, report_hold_time_agent, False),)
    if (member_delay := get('member_delay')) is not None:
        seen += 1
        if member_delay not in SPELT_MEMBER_DELAY_OR_RANGE_1_15_1_OR_EMPTY and not _in_set_fold(member_delay, SET_MEMBER_DELAY):
            found += ((R100, member_delay, False),)
    if (maximum_wait_time := get('maximum_wait_time')) is not None:
        seen += 1
        if maximum_wait_time not in SPELT_WAIT_TIME_OR_RANGE_0_1200_30_OR_EMPTY and not _in_set_fold(maximum_wait_time, SET_WAIT_TIME):
            found += ((R101, maximum_wait_time, False),)
    if (maximum_callers := get('maximum_callers')) is not None:
        seen += 1
        if maximum_callers not in SPELT_WAIT_TIME_OR_RANGE_1_60_1_OR_EMPTY and not _in_set_fold(maximum_callers, SET_WAIT_TIME):
            found += ((R102, maximum_callers, False),)
    if (join_when_empty := get('join_when_empty')) not in SPELT_YES_NO_STRICT:
        if not join_when_empty:
            if join_when_empty is None:
                seen -= 1
            elif join_when_empty != '':
                return ()
            found += ((R103, join_when_empty, False),)
        elif not _in_set_fold(join_when_empty, SET_YES_NO_STRICT):
            found += ((R104, join_when_empty, False),)
    if (leave_when_empty := get('leave_when_empty')) not in SPELT_YES_NO_STRICT:
        if not leave_when_empty:
            if leave_when_empty is None:
                seen -= 1
            elif leave_when_empty != '':
                return ()
            found += ((R105, leave_when_empty, False),)
        elif not _in_set_fold(leave_when_empty, SET_YES_NO_STRICT):
            found += ((R106, leave_when_empty, False),)
    if (ring_strategy := get('ring_strategy')) not in SET_RING_STRATEGY:
        if not ring_strategy:
            if ring_strategy is None:
                seen -= 1
            elif ring_strategy != '':
                return ()
            found += ((R107, ring_strategy, False),)
        else:
            found += ((R108, ring_strategy, False),)
    if (ring_inuse := get('ring_inuse')) not in SPELT_YES_NO:
        if not ring_inuse:
            if ring_inuse is None:
                seen -= 1
            elif ring_inuse != '':
                return ()
            found += ((R109, ring_inuse, False),)
        elif not _in_set_fold(ring_inuse, SET_YES_NO):
            found += ((R110, ring_inuse, False),)
    if seen == total:
        return found or None
    if (agent_ring_timeout := get('agent_ring_timeout')) is not None:
        seen += 1
        if agent_ring_timeout not in RANGE_5_60_1_OR_EMPTY:
            found += ((R111, agent_ring_timeout, False),)
    if (retry_timer := get('retry_timer')) is not None:
        seen += 1
        if retry_timer not in SPELT_MEMBER_DELAY_OR_RANGE_5_60_1_OR_EMPTY and not _in_set_fold(retry_timer, SET_MEMBER_DELAY):
            found += ((R112, retry_timer, False),)
    if (wrapup_time := get('wrapup_time')) is not None:
        seen += 1
        if wrapup_time not in SPELT_MEMBER_DELAY_OR_RANGE_1_60_1_OR_EMPTY and not _in_set_fold(wrapup_time, SET_MEMBER_DELAY):
            found += ((R113, wrapup_time, False),)
    if (voice_announcement := get('voice_announcement')) is not None:
        seen += 1
        if voice_announcement not in SET_RECORDING_OR_EMPTY and not (len(voice_announcement) <= 20 and voice_announcement.encode().isdigit()):
            found += ((R114, voice_announcement, False),)
    if (frequency_announcement := get('frequency_announcement')) is not None:
        seen += 1
        if frequency_announcement not in SPELT_MEMBER_DELAY_OR_RANGE_0_1200_15_OR_EMPTY and not _in_set_fold(frequency_announcement, SET_MEMBER_DELAY):
            found += ((R115, frequency_announcement, False),)
    if (announce_position_frecuency := get('announce_position_frecuency')) is not None:
        seen += 1
        if announce_position_frecuency not in SPELT_MEMBER_DELAY_OR_RANGE_0_1200_15_OR_EMPTY and not _in_set_fold(announce_position_frecuency, SET_MEMBER_DELAY):
            found += ((R116, announce_position_frecuency, False),)
    if (announce_round_seconds := get('announce_round_seconds')) is not None:
        seen += 1
        if announce_round_seconds not in SPELT_MEMBER_DELAY_OR_RANGE_1_60_1_OR_EMPTY and not _in_set_fold(announce_round_seconds, SET_MEMBER_DELAY):
            found += ((R117, announce_round_seconds, False),)
    if (if_announce_position_enabled_report_estimated_hold_time := get('if_announce_position_enabled_report_estimated_hold_time')) is not None:
        seen += 1
        if if_announce_position_enabled_report_estimated_hold_time not in SPELT_YES_NO_ONCE_OR_EMPTY and not _in_set_fold(if_announce_position_enabled_report_estimated_hold_time, SET_YES_NO_ONCE):
            found += ((R118, if_announce_position_enabled_report_estimated_hold_time, False),)
    if seen == total:
        return found or None
    if (thankyou_for_your_patience := get('thankyou_for_your_patience')) is not None:
        seen += 1
        if thankyou_for_your_patience not in SPELT_YES_NO_OR_EMPTY and not _in_set_fold(thankyou_for_your_patience, SET_YES_NO):
            found += ((R119, thankyou_for_your_patience, False),)
    if (music_on_hold := get('music_on_hold')) is not None:
        seen += 1
        if not (plain(music_on_hold) or _text(music_on_hold)):
            return ()
        if (music_on_hold and music_on_hold != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold) and music_on_hold != '':
            found += ((R120, music_on_hold, False),)
    if (fail_over_routing_timeout := get('fail_over_routing_timeout')) is not None:
        seen += 1
        if fail_over_routing_timeout not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(fail_over_routing_timeout) or _text(fail_over_routing_timeout)) and (((_parts := fail_over_routing_timeout.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R121, fail_over_routing_timeout, False),)
    if (fail_over_routing_full := get('fail_over_routing_full')) is not None:
        seen += 1
        if fail_over_routing_full not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(fail_over_routing_full) or _text(fail_over_routing_full)) and (((_parts := fail_over_routing_full.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R122, fail_over_routing_full, False),)
    if (fail_over_routing_join_empty := get('fail_over_routing_join_empty')) is not None:
        seen += 1
        if fail_over_routing_join_empty not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(fail_over_routing_join_empty) or _text(fail_over_routing_join_empty)) and (((_parts := fail_over_routing_join_empty.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R123, fail_over_routing_join_empty, False),)
    if (fail_over_routing_leave_empty := get('fail_over_routing_leave_empty')) is not None:
        seen += 1
        if fail_over_routing_leave_empty not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(fail_over_routing_leave_empty) or _text(fail_over_routing_leave_empty)) and (((_parts := fail_over_routing_leave_empty.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R124, fail_over_routing_leave_empty, False),)
    if (fail_over_routing_join_unavail := get('fail_over_routing_join_unavail')) is not None:
        seen += 1
        if fail_over_routing_join_unavail not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(fail_over_routing_join_unavail) or _text(fail_over_routing_join_unavail)) and (((_parts := fail_over_routing_join_unavail.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R125, fail_over_routing_join_unavail, False),)
    if (fail_over_routing_leave_unavail := get('fail_over_routing_leave_unavail')) is not None:
        seen += 1
        if fail_over_routing_leave_unavail not in TEXT_NONE_OR_NO_ROUTING_OR_EMPTY and not ((plain(fail_over_routing_leave_unavail) or _text(fail_over_routing_leave_unavail)) and (((_parts := fail_over_routing_leave_unavail.partition(':'))[2] and _parts[0] in SET_ROUTING))):
            found += ((R126, fail_over_routing_leave_unavail, False),)
    if (queue_password := get('queue_password')) is not None:
        if not (plain(queue_password) or _text(queue_password)):
            return ()
        seen += 1
    if (callerid_prefix := get('callerid_prefix')) is not None:
        if not (plain(callerid_prefix) or _text(callerid_prefix)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setRingGroup(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a ring group, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 3
    total = len(params)
    if (ring_group := params.get('ring_group')) is not None:
        seen += 1
        if not (len(ring_group) <= 20 and ring_group.encode().isdigit()) and ring_group != '':
            found += ((R38, ring_group, False),)
        elif look and not _lookup_has(look, 'getRingGroups.ring_group', ring_group) and ring_group != '':
            found += ((R39, ring_group, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
        if not (len(name) <= 22):
            found += ((R127, name, False),)
        if not ring_group and look and not _lookup_lacks(look, 'getRingGroups.name', name):
            found += ((R128, name, True),)
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    members = params.get('members')
    if members:
        if not MATCH_RING_MEMBERS_ITEM_1_ANY_BY_3B(members):
            found += ((R129, members, True),)
        if not ('' not in (_items := members.split(';')) and len(_items) <= 8):
            found += ((R130, members, True),)
    else:
        if members is None:
            seen -= 1
        elif members != '':
            return ()
        found += ((R131, members, False),)
    voicemail = params.get('voicemail')
    if voicemail:
        if not (len(voicemail) <= 20 and voicemail.encode().isdigit()):
            found += ((R132, voicemail, False),)
    else:
        if voicemail is None:
            seen -= 1
        elif voicemail != '':
            return ()
        found += ((R133, voicemail, False),)
    if seen == total:
        return found or None
    if (caller_announcement := params.get('caller_announcement')) is not None:
        seen += 1
        if caller_announcement not in SET_RECORDING_OR_EMPTY and not (len(caller_announcement) <= 20 and caller_announcement.encode().isdigit()):
            found += ((R134, caller_announcement, False),)
    if (music_on_hold := params.get('music_on_hold')) is not None:
        seen += 1
        if not (plain(music_on_hold) or _text(music_on_hold)):
            return ()
        if (music_on_hold and music_on_hold != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold) and music_on_hold != '':
            found += ((R120, music_on_hold, False),)
    if (language := params.get('language')) is not None:
        seen += 1
        if language not in SET_LANGUAGE_OR_EMPTY:
            found += ((R70, language, False),)
    return (found or None) if seen == total else ()


def setSIPURI(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a SIP URI entry, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 1
    total = len(params)
    if (sipuri := params.get('sipuri')) is not None:
        seen += 1
        if not (len(sipuri) <= 20 and sipuri.encode().isdigit()) and sipuri != '':
            found += ((R27, sipuri, False),)
        elif look and not _lookup_has(look, 'getSIPURIs.sipuri', sipuri) and sipuri != '':
            found += ((R28, sipuri, False),)
    uri = params.get('uri')
    if uri:
        if not MATCH_SIP_URI(uri):
            found += ((R135, uri, True),)
    else:
        if uri is None:
            seen -= 1
        elif uri != '':
            return ()
        found += ((R136, uri, False),)
    if seen == total:
        return found or None
    if (callerid_override := params.get('callerid_override')) is not None:
        seen += 1
        if not (callerid_override.encode().isdigit() or not callerid_override.encode().strip(CLASS_CALLERID)) and callerid_override != '':
            found += ((R69, callerid_override, False),)
    if (description := params.get('description')) is not None:
        if not (plain(description) or _text(description)):
            return ()
        seen += 1
    if (callerid_e164 := params.get('callerid_e164')) is not None:
        if not (plain(callerid_e164) or _text(callerid_e164)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setStaticMember(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Adds a static member to a queue, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 3
    total = len(params)
    if (member := params.get('member')) is not None:
        seen += 1
        if not (len(member) <= 20 and member.encode().isdigit()) and member != '':
            found += ((R30, member, False),)
    queue = params.get('queue')
    if queue:
        if not (len(queue) <= 20 and queue.encode().isdigit()):
            found += ((R21, queue, False),)
        elif look and not _lookup_has(look, 'getQueues.queue', queue):
            found += ((R22, queue, False),)
    else:
        if queue is None:
            seen -= 1
        elif queue != '':
            return ()
        found += ((R23, queue, False),)
    member_name = params.get('member_name')
    if member_name:
        if not (plain(member_name) or _text(member_name)):
            return ()
    else:
        if member_name is None:
            seen -= 1
        elif member_name != '':
            return ()
        found += ((R137, member_name, False),)
    if (account := params.get('account')) is not None:
        seen += 1
        if account.encode().strip(CLASS_MEMBER_ACCOUNT) and account != '':
            found += ((R138, account, False),)
    priority = params.get('priority')
    if priority:
        if not (len(priority) <= 10 and priority.encode().isdigit()):
            found += ((R139, priority, False),)
    else:
        if priority is None:
            seen -= 1
        elif priority != '':
            return ()
        found += ((R140, priority, False),)
    return (found or None) if seen == total else ()


def setTimeCondition(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a time condition, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 9
    total = len(params)
    if (timecondition := params.get('timecondition')) is not None:
        seen += 1
        if not (len(timecondition) <= 20 and timecondition.encode().isdigit()) and timecondition != '':
            found += ((R33, timecondition, False),)
        elif look and not _lookup_has(look, 'getTimeConditions.timecondition', timecondition) and timecondition != '':
            found += ((R34, timecondition, False),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    routing_match = params.get('routing_match')
    if routing_match:
        if not (plain(routing_match) or _text(routing_match)):
            return ()
        if not ((_parts := routing_match.partition(':'))[2] and _parts[0] in SET_CONDITION_ROUTING):
            found += ((R141, routing_match, False),)
    else:
        if routing_match is None:
            seen -= 1
        elif routing_match != '':
            return ()
        found += ((R142, routing_match, False),)
    routing_nomatch = params.get('routing_nomatch')
    if routing_nomatch:
        if not (plain(routing_nomatch) or _text(routing_nomatch)):
            return ()
        if not ((_parts := routing_nomatch.partition(':'))[2] and _parts[0] in SET_CONDITION_ROUTING):
            found += ((R143, routing_nomatch, False),)
    else:
        if routing_nomatch is None:
            seen -= 1
        elif routing_nomatch != '':
            return ()
        found += ((R144, routing_nomatch, False),)
    starthour = params.get('starthour')
    if starthour:
        if not (RANGE_0_23_1_PADDED.issuperset(starthour.split(';')) or _list_1(starthour)):
            found += ((R145, starthour, False),)
    else:
        if starthour is None:
            seen -= 1
        elif starthour != '':
            return ()
        found += ((R146, starthour, False),)
    startminute = params.get('startminute')
    if startminute:
        if not (RANGE_0_59_1_PADDED.issuperset(startminute.split(';')) or _list_2(startminute)):
            found += ((R147, startminute, False),)
    else:
        if startminute is None:
            seen -= 1
        elif startminute != '':
            return ()
        found += ((R148, startminute, False),)
    endhour = params.get('endhour')
    if endhour:
        if not (RANGE_0_23_1_PADDED.issuperset(endhour.split(';')) or _list_1(endhour)):
            found += ((R149, endhour, False),)
    else:
        if endhour is None:
            seen -= 1
        elif endhour != '':
            return ()
        found += ((R150, endhour, False),)
    endminute = params.get('endminute')
    if endminute:
        if not (RANGE_0_59_1_PADDED.issuperset(endminute.split(';')) or _list_2(endminute)):
            found += ((R151, endminute, False),)
    else:
        if endminute is None:
            seen -= 1
        elif endminute != '':
            return ()
        found += ((R152, endminute, False),)
    weekdaystart = params.get('weekdaystart')
    if weekdaystart:
        if not (SPELT_WEEKDAYS_ITEM.issuperset(weekdaystart.split(';')) or _list_3(weekdaystart)):
            found += ((R153, weekdaystart, False),)
    else:
        if weekdaystart is None:
            seen -= 1
        elif weekdaystart != '':
            return ()
        found += ((R154, weekdaystart, False),)
    weekdayend = params.get('weekdayend')
    if weekdayend:
        if not (SPELT_WEEKDAYS_ITEM.issuperset(weekdayend.split(';')) or _list_3(weekdayend)):
            found += ((R155, weekdayend, False),)
    else:
        if weekdayend is None:
            seen -= 1
        elif weekdayend != '':
            return ()
        found += ((R156, weekdayend, False),)
    if starthour and startminute and endhour and endminute and weekdaystart and weekdayend and not (starthour.count(';') == startminute.count(';') == endhour.count(';') == endminute.count(';') == weekdaystart.count(';') == weekdayend.count(';')):
        found += ((R157, starthour, False),)
    return (found or None) if seen == total else ()


def getCallHuntings(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists call hunting entries, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (callhunting := params.get('callhunting')) is not None:
        seen += 1
        if not (len(callhunting) <= 20 and callhunting.encode().isdigit()) and callhunting != '':
            found += ((R158, callhunting, False),)
        elif look and not _lookup_has(look, 'getCallHuntings.callhunting', callhunting) and callhunting != '':
            found += ((R159, callhunting, False),)
    return (found or None) if seen == total else ()


def delCallHunting(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a call hunting entry."""
    found: Findings = ()
    seen = 1
    total = len(params)
    callhunting = params.get('callhunting')
    if callhunting:
        if not (len(callhunting) <= 20 and callhunting.encode().isdigit()):
            found += ((R158, callhunting, False),)
        elif look and not _lookup_has(look, 'getCallHuntings.callhunting', callhunting):
            found += ((R159, callhunting, False),)
    else:
        if callhunting is None:
            seen -= 1
        elif callhunting != '':
            return ()
        found += ((R160, callhunting, False),)
    return (found or None) if seen == total else ()


def setCallHunting(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Creates a call hunting entry, or updates the one whose ID is given."""
    found: Findings = ()
    seen = 8
    total = len(params)
    if (callhunting := params.get('callhunting')) is not None:
        seen += 1
        if not (len(callhunting) <= 20 and callhunting.encode().isdigit()) and callhunting != '':
            found += ((R158, callhunting, False),)
        elif look and not _lookup_has(look, 'getCallHuntings.callhunting', callhunting) and callhunting != '':
            found += ((R159, callhunting, False),)
    description = params.get('description')
    if description:
        if not (plain(description) or _text(description)):
            return ()
    else:
        if description is None:
            seen -= 1
        elif description != '':
            return ()
        found += ((R44, description, False),)
    music = params.get('music')
    if music:
        if not (plain(music) or _text(music)):
            return ()
        if (music and music != 'default') and look and not _lookup_has(look, 'getMusicOnHold.value', music):
            found += ((R161, music, False),)
    else:
        if music is None:
            seen -= 1
        elif music != '':
            return ()
        found += ((R162, music, False),)
    if (recording := params.get('recording')) not in SET_RECORDING:
        if not recording:
            if recording is None:
                seen -= 1
            elif recording != '':
                return ()
            found += ((R79, recording, False),)
        elif not (len(recording) <= 20 and recording.encode().isdigit()):
            found += ((R163, recording, False),)
    if (language := params.get('language')) not in SET_LANGUAGE:
        if not language:
            if language is None:
                seen -= 1
            elif language != '':
                return ()
            found += ((R82, language, False),)
        else:
            found += ((R70, language, False),)
    if (order := params.get('order')) not in SET_HUNT_ORDER:
        if not order:
            if order is None:
                seen -= 1
            elif order != '':
                return ()
            found += ((R164, order, False),)
        else:
            found += ((R165, order, False),)
    members = params.get('members')
    if members:
        if not (plain(members) or _text(members)):
            return ()
    else:
        if members is None:
            seen -= 1
        elif members != '':
            return ()
        found += ((R131, members, False),)
    ring_time = params.get('ring_time')
    if ring_time:
        if not MATCH_DIGITS_1_4_1_ANY_BY_3B(ring_time):
            found += ((R166, ring_time, False),)
    else:
        if ring_time is None:
            seen -= 1
        elif ring_time != '':
            return ()
        found += ((R167, ring_time, False),)
    press = params.get('press')
    if press:
        if not SET_FLAG.issuperset(press.split(';')):
            found += ((R168, press, False),)
    else:
        if press is None:
            seen -= 1
        elif press != '':
            return ()
        found += ((R169, press, False),)
    if members and ring_time and press and not (members.count(';') == ring_time.count(';') == press.count(';')):
        found += ((R170, members, False),)
    return (found or None) if seen == total else ()


def getSequences(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Lists sequences, or returns one by ID."""
    if not params:
        return None if params.__class__ is dict else ()
    found: Findings = ()
    seen = 0
    total = len(params)
    if (client := params.get('client')) is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R171, client, False),)
    if (sequence := params.get('sequence')) is not None:
        if not (plain(sequence) or _text(sequence)):
            return ()
        seen += 1
    return (found or None) if seen == total else ()


def setSequences(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Saves the name and steps of a sequence."""
    found: Findings = ()
    seen = 3
    total = len(params)
    sequence = params.get('sequence')
    if sequence:
        if not (plain(sequence) or _text(sequence)):
            return ()
        if look and not _lookup_has(look, 'getSequences.sequence', sequence):
            found += ((R172, sequence, True),)
    else:
        if sequence is None:
            seen -= 1
        elif sequence != '':
            return ()
        found += ((R173, sequence, True),)
    name = params.get('name')
    if name:
        if not (plain(name) or _text(name)):
            return ()
    else:
        if name is None:
            seen -= 1
        elif name != '':
            return ()
        found += ((R66, name, False),)
    steps = params.get('steps')
    if steps:
        if not (plain(steps) or _text(steps)):
            return ()
    else:
        if steps is None:
            seen -= 1
        elif steps != '':
            return ()
        found += ((R174, steps, True),)
    if seen == total:
        return found or None
    if (client := params.get('client')) is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R171, client, False),)
    return (found or None) if seen == total else ()


def delSequences(params: "Params", now: "str | None" = None, look: "Lookups" = None, plain: "Plain" = str.isascii) -> "Findings | None":
    """Deletes a sequence."""
    found: Findings = ()
    seen = 1
    total = len(params)
    sequence = params.get('sequence')
    if sequence:
        if not (plain(sequence) or _text(sequence)):
            return ()
        if look and not _lookup_has(look, 'getSequences.sequence', sequence):
            found += ((R172, sequence, True),)
    else:
        if sequence is None:
            seen -= 1
        elif sequence != '':
            return ()
        found += ((R173, sequence, True),)
    if seen == total:
        return found or None
    if (client := params.get('client')) is not None:
        seen += 1
        if not (len(client) <= 20 and client.encode().isdigit()) and client != '':
            found += ((R171, client, False),)
    return (found or None) if seen == total else ()


METHODS: "dict[str, Entry]" = {
    'delCallback': (delCallback, {}, ('callback',)),
    'delCallerIDFiltering': (delCallerIDFiltering, {}, ('filtering',)),
    'delDISA': (delDISA, {}, ('disa',)),
    'delForwarding': (delForwarding, {}, ('forwarding',)),
    'delIVR': (delIVR, {}, ('ivr',)),
    'delPhonebook': (delPhonebook, {}, ('phonebook',)),
    'delPhonebookGroup': (delPhonebookGroup, {}, ('group',)),
    'delQueue': (delQueue, {}, ('queue',)),
    'delRingGroup': (delRingGroup, {}, ('ringgroup',)),
    'delSIPURI': (delSIPURI, {}, ('sipuri',)),
    'delStaticMember': (delStaticMember, {}, ('member', 'queue')),
    'delTimeCondition': (delTimeCondition, {}, ('timecondition',)),
    'getCallbacks': (getCallbacks, {}, ('callback',)),
    'getCallerIDFiltering': (getCallerIDFiltering, {}, ('filtering', 'did')),
    'getDISAs': (getDISAs, {}, ('disa',)),
    'getForwardings': (getForwardings, {}, ('forwarding',)),
    'getIVRs': (getIVRs, {}, ('ivr',)),
    'getJoinWhenEmptyTypes': (getJoinWhenEmptyTypes, {'type': ('no', 'yes', None)}, ('type',)),
    'getPhonebook': (getPhonebook, {}, ('phonebook', 'name', 'group', 'group_name')),
    'getPhonebookGroups': (getPhonebookGroups, {}, ('name', 'group')),
    'getQueues': (getQueues, {}, ('queue',)),
    'getRingGroups': (getRingGroups, {}, ('ring_group',)),
    'getRingStrategies': (getRingStrategies, {}, ('strategy',)),
    'getSIPURIs': (getSIPURIs, {}, ('sipuri',)),
    'getStaticMembers': (getStaticMembers, {}, ('queue', 'member')),
    'getTimeConditions': (getTimeConditions, {}, ('timecondition',)),
    'getVoicemailSetups': (getVoicemailSetups, {}, ('voicemailsetup',)),
    'setCallback': (setCallback, {}, ('callback', 'description', 'number', 'delay_before', 'response_timeout', 'digit_timeout', 'callerid_number')),
    'setCallerIDFiltering': (setCallerIDFiltering, {}, ('filter', 'callerid', 'did', 'routing', 'failover_unreachable', 'failover_busy', 'failover_noanswer', 'note')),
    'setDISA': (setDISA, {}, ('disa', 'name', 'pin', 'digit_timeout', 'callerid_override', 'language')),
    'setForwarding': (setForwarding, {}, ('forwarding', 'phone_number', 'callerid_override', 'description', 'dtmf_digits', 'pause', 'diversion_header', 'attestation_a_enabled')),
    'setIVR': (setIVR, {'choices': ('0', '1', ';')}, ('ivr', 'name', 'recording', 'timeout', 'language', 'voicemailsetup', 'choices')),
    'setPhonebook': (setPhonebook, {}, ('phonebook', 'speed_dial', 'name', 'number', 'callerid', 'note', 'group')),
    'setPhonebookGroup': (setPhonebookGroup, {'members': ('0', '1', ';')}, ('phonebook', 'group', 'name', 'members')),
    'setQueue': (setQueue, {'report_hold_time_agent': ('no', 'yes', None), 'join_when_empty': ('no', 'yes', None), 'leave_when_empty': ('no', 'yes', None), 'ring_inuse': ('no', 'yes', None), 'if_announce_position_enabled_report_estimated_hold_time': ('no', 'yes', None), 'thankyou_for_your_patience': ('no', 'yes', None)}, ('queue', 'queue_name', 'queue_number', 'queue_language', 'queue_password', 'callerid_prefix', 'join_announcement', 'priority_weight', 'agent_announcement', 'report_hold_time_agent', 'member_delay', 'maximum_wait_time', 'maximum_callers', 'join_when_empty', 'leave_when_empty', 'ring_strategy', 'ring_inuse', 'agent_ring_timeout', 'retry_timer', 'wrapup_time', 'voice_announcement', 'frequency_announcement', 'announce_position_frecuency', 'announce_round_seconds', 'if_announce_position_enabled_report_estimated_hold_time', 'thankyou_for_your_patience', 'music_on_hold', 'fail_over_routing_timeout', 'fail_over_routing_full', 'fail_over_routing_join_empty', 'fail_over_routing_leave_empty', 'fail_over_routing_join_unavail', 'fail_over_routing_leave_unavail')),
    'setRingGroup': (setRingGroup, {'members': ('0', '1', ';')}, ('ring_group', 'name', 'members', 'voicemail', 'caller_announcement', 'music_on_hold', 'language')),
    'setSIPURI': (setSIPURI, {}, ('sipuri', 'uri', 'description', 'callerid_override', 'callerid_e164')),
    'setStaticMember': (setStaticMember, {}, ('member', 'queue', 'member_name', 'account', 'priority')),
    'setTimeCondition': (setTimeCondition, {'starthour': ('0', '1', ';'), 'startminute': ('0', '1', ';'), 'endhour': ('0', '1', ';'), 'endminute': ('0', '1', ';'), 'weekdaystart': ('0', '1', ';'), 'weekdayend': ('0', '1', ';')}, ('timecondition', 'name', 'routing_match', 'routing_nomatch', 'starthour', 'startminute', 'endhour', 'endminute', 'weekdaystart', 'weekdayend')),
    'getCallHuntings': (getCallHuntings, {}, ('callhunting',)),
    'delCallHunting': (delCallHunting, {}, ('callhunting',)),
    'setCallHunting': (setCallHunting, {'members': ('0', '1', ';'), 'ring_time': ('0', '1', ';'), 'press': ('0', '1', ';')}, ('callhunting', 'description', 'music', 'recording', 'language', 'order', 'members', 'ring_time', 'press')),
    'getSequences': (getSequences, {}, ('sequence', 'client')),
    'setSequences': (setSequences, {}, ('sequence', 'name', 'steps', 'client')),
    'delSequences': (delSequences, {}, ('sequence', 'client')),
}
