"""Checks of the area callflow. Generated from the catalog by `voipms-rules generate`; do not edit."""

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
    decimal as _decimal,
    in_set_fold as _in_set_fold,
    integer as _integer,
    lookup_below as _lookup_below,
    lookup_has as _lookup_has,
    lookup_lacks as _lookup_lacks,
    matches as _matches,
    routing as _routing,
    same_count as _same_count,
)

CLASS_ACCOUNT = '-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
CLASS_CALLERID = ' ()+-.0123456789'
CLASS_DID = ' ()-.0123456789'
CLASS_DTMF_DIGITS = '#*,0123456789ABCDPWabcdpw'
CLASS_FILTER_CALLERID_3 = ' ()+-.0123456789Xx'
CLASS_PHONEBOOK_NUMBER = ' #()*+-.0123456789'
CLASS_SPEED_DIAL = '#*0123456789'
PATTERN_FILTER_CALLERID_2 = r'p\x3A[\x20\x2D-\x2E0-9A-Z\x5Fa-z]{1,64}'
PATTERN_PHONEBOOK_NUMBER_2 = r'sip\x3A[\x2B\x2D-\x2E0-\x3A\x40-Z\x5Fa-z]{1,64}'
PATTERN_RING_MEMBERS_ITEM = r'(?:account\x3A[0-9]{1,12}(?:\x5F[\x2D-\x2E0-9A-Z\x5Fa-z]{1,40})?|(?:fwd|sip)\x3A[0-9]{1,12})(?:\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\x2C[0-1])?)?'
PATTERN_SIP_URI = r'[\x23\x2A-\x2B\x2D-\x2E0-\x3AA-Z\x5Fa-z\x7E]{1,64}(?:\x40[\x2D-\x2E0-9A-Za-z]{1,64}(?:\x3A[0-9]{1,5})?)?'
RANGE_0_1200_15 = frozenset(map(str, range(0, 1201, 15)))
RANGE_0_1200_30 = frozenset(map(str, range(0, 1201, 30)))
RANGE_1_15_1 = frozenset(map(str, range(1, 16, 1)))
RANGE_1_60_1 = frozenset(map(str, range(1, 61, 1)))
RANGE_5_60_1 = frozenset(map(str, range(5, 61, 1)))
SET_CONDITION_ROUTING = frozenset({'account', 'cb', 'disa', 'fwd', 'grp', 'ivr', 'queue', 'recording', 'sip', 'sys', 'tc', 'vm'})
SET_FILTER_CALLERID = frozenset({'i', 'p', 's', 'sb', 'sc'})
SET_FLAG = frozenset({'0', '1'})
SET_HUNT_ORDER = frozenset({'follow', 'random'})
SET_LANGUAGE = frozenset({'en', 'es', 'fr'})
SET_MEMBER_DELAY = frozenset({'none'})
SET_RECORDING = frozenset({'default', 'none', 'none:'})
SET_RING_STRATEGY = frozenset({'fewestcalls', 'leastrecent', 'random', 'ringall', 'rrmemory'})
SET_ROUTING = frozenset({'account', 'cb', 'disa', 'fwd', 'grp', 'ivr', 'none', 'queue', 'recording', 'sip', 'sys', 'tc', 'vm'})
SET_WAIT_TIME = frozenset({'unlimited'})
SET_WEEKDAYS_ITEM = frozenset({'fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'})
SET_YES_NO = frozenset({'no', 'yes'})
SET_YES_NO_ONCE = frozenset({'no', 'once', 'yes'})
SET_YES_NO_STRICT = frozenset({'no', 'strict', 'yes'})
RANGE_5_60_1_OR_NONE = RANGE_5_60_1 | {None, ''}
SET_FLAG_OR_NONE = SET_FLAG | {None, ''}
SET_LANGUAGE_OR_NONE = SET_LANGUAGE | {None, ''}
SET_RING_STRATEGY_OR_NONE = SET_RING_STRATEGY | {None, ''}

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
R21 = ('invalid_queue', 'queue', 'invalid_queue/queue.required', 0, 'a value', None, False, '')
R22 = ('invalid_queue', 'queue', 'invalid_queue/queue', 0, '1 to 20 digits', '1..20', False, '')
R23 = ('invalid_queue', 'queue', 'invalid_queue/queue.unknown', 0, "one of getQueues's queue values", None, False, '')
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
R43 = ('missing_description', 'description', 'missing_description/description', 0, 'a value', None, False, '')
R44 = ('used_description', 'description', 'used_description/description.taken', 2, "none of getCallbacks's description values when callback is not given", None, False, '')
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
R57 = ('missing_callerid', 'callerid', 'missing_callerid/callerid', 0, 'a value', None, False, '')
R58 = ('invalid_callerid', 'callerid', 'invalid_callerid/callerid', 0, 'who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s, sb or sc (attestation level), p (all of the phone book) or p: and the id of a phone book group', None, False, '')
R59 = ('used_filter', 'callerid', 'used_filter/callerid.taken', 1, "none of getCallerIDFiltering's callerid values when filter is not given", None, False, '')
R60 = ('invalid_did', 'did', 'invalid_did/setCallerIDFiltering.did', 0, 'a phone number of the account, or all of them', None, False, '')
R61 = ('invalid_routing_header', 'routing', 'invalid_routing_header/routing', 0, 'header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none', ['account', 'fwd', 'vm', 'sip', 'grp', 'ivr', 'sys', 'recording', 'queue', 'cb', 'tc', 'disa', 'none'], False, '')
R62 = ('missing_routing', 'routing', 'missing_routing/routing', 0, 'a value', None, False, '')
R63 = ('invalid_failover_header', 'failover_unreachable', 'invalid_failover_header/failover_unreachable', 0, 'where a call goes when the main routing fails', None, False, '')
R64 = ('invalid_failover_header', 'failover_busy', 'invalid_failover_header/failover_busy', 0, 'where a call goes when the main routing fails', None, False, '')
R65 = ('invalid_failover_header', 'failover_noanswer', 'invalid_failover_header/failover_noanswer', 0, 'where a call goes when the main routing fails', None, False, '')
R66 = ('missing_name', 'name', 'missing_name/name', 0, 'a value', None, False, '')
R67 = ('invalid_pin', 'pin', 'invalid_pin/pin', 0, '1 to 20 digits', '1..20', True, '')
R68 = ('missing_pin', 'pin', 'missing_pin/pin', 0, 'a value', None, True, '')
R69 = ('invalid_callerid_override', 'callerid_override', 'invalid_callerid_override/callerid_override', 0, 'a caller ID number to show instead of the default; -1 and 0 stand for the default', None, False, '')
R70 = ('invalid_language', 'language', 'invalid_language/language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R71 = ('missing_phonenumber', 'phone_number', 'missing_phonenumber/phone_number', 0, 'a value', None, False, '')
R72 = ('invalid_phonenumber', 'phone_number', 'invalid_phonenumber/phone_number', 0, 'a phone number in digits, with or without the punctuation people write', None, False, '')
R73 = ('forwards_exceeded', 'phone_number', 'forwards_exceeded/phone_number', 0, 'fewer than 4 entries in getForwardings before when forwarding is not given', 4, False, '')
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
R91 = ('missing_number', 'queue_number', 'missing_number/queue_number', 1, 'a value', None, False, '')
R92 = ('invalid_language', 'queue_language', 'invalid_language/queue_language', 0, 'es, en or fr', ['es', 'en', 'fr'], False, '')
R93 = ('missing_language', 'queue_language', 'missing_language/queue_language', 0, 'a value', None, False, '')
R94 = ('invalid_join_announcement', 'join_announcement', 'invalid_join_announcement/join_announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R95 = ('invalid_priority_weight', 'priority_weight', 'invalid_priority_weight/priority_weight', 0, 'a whole number from 1 to 60', '1..60', False, '')
R96 = ('missing_priority_weight', 'priority_weight', 'missing_priority_weight/priority_weight', 0, 'a value', None, False, '')
R97 = ('invalid_recording', 'agent_announcement', 'invalid_recording/agent_announcement', 2, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R98 = ('invalid_report_hold_time_agent', 'report_hold_time_agent', 'invalid_report_hold_time_agent/report_hold_time_agent', 0, 'yes, no or once in any case', ['yes', 'no', 'once'], False, '')
R99 = ('missing_report_hold_time_agent', 'report_hold_time_agent', 'missing_report_hold_time_agent/report_hold_time_agent', 0, 'a value', None, False, '')
R100 = ('invalid_member_delay', 'member_delay', 'invalid_member_delay/member_delay', 0, 'seconds, 1 to 15, or none', None, False, '')
R101 = ('invalid_maximum_wait_time', 'maximum_wait_time', 'invalid_maximum_wait_time/maximum_wait_time', 0, 'seconds in steps of 30 up to 1200, or unlimited', None, False, '')
R102 = ('invalid_maximum_callers', 'maximum_callers', 'invalid_maximum_callers/maximum_callers', 0, '1 to 60, or unlimited', None, False, '')
R103 = ('invalid_join_empty_type', 'join_when_empty', 'invalid_join_empty_type/join_when_empty', 0, 'yes, no or strict in any case', ['yes', 'no', 'strict'], False, '')
R104 = ('missing_join_when_empty', 'join_when_empty', 'missing_join_when_empty/join_when_empty', 0, 'a value', None, False, '')
R105 = ('invalid_join_empty_type', 'leave_when_empty', 'invalid_join_empty_type/leave_when_empty', 0, 'yes, no or strict in any case', ['yes', 'no', 'strict'], False, '')
R106 = ('missing_leave_when_empty', 'leave_when_empty', 'missing_leave_when_empty/leave_when_empty', 0, 'a value', None, False, '')
R107 = ('invalid_strategy', 'ring_strategy', 'invalid_strategy/ring_strategy', 1, 'ringall, leastrecent, fewestcalls, random or rrmemory', ['ringall', 'leastrecent', 'fewestcalls', 'random', 'rrmemory'], False, '')
R108 = ('missing_ring_strategy', 'ring_strategy', 'missing_ring_strategy/ring_strategy', 0, 'a value', None, False, '')
R109 = ('invalid_ring_inuse', 'ring_inuse', 'invalid_ring_inuse/ring_inuse', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R110 = ('missing_ring_inuse', 'ring_inuse', 'missing_ring_inuse/ring_inuse', 0, 'a value', None, False, '')
R111 = ('invalid_agent_ring_timeout', 'agent_ring_timeout', 'invalid_agent_ring_timeout/agent_ring_timeout', 0, 'a whole number from 5 to 60', '5..60', False, '')
R112 = ('invalid_retry_timer', 'retry_timer', 'invalid_retry_timer/retry_timer', 0, 'seconds, 5 to 60, or none', None, False, '')
R113 = ('invalid_wrapup_time', 'wrapup_time', 'invalid_wrapup_time/wrapup_time', 0, 'seconds, 1 to 60, or none', None, False, '')
R114 = ('invalid_voice_announcement', 'voice_announcement', 'invalid_voice_announcement/voice_announcement', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R115 = ('invalid_frequency_announcement', 'frequency_announcement', 'invalid_frequency_announcement/frequency_announcement', 0, 'seconds in steps of 15 up to 1200, or none', None, False, '')
R116 = ('invalid_announce_position_frequency', 'announce_position_frecuency', 'invalid_announce_position_frequency/announce_position_frecuency', 0, 'seconds in steps of 15 up to 1200, or none', None, False, '')
R117 = ('invalid_announce_round_seconds', 'announce_round_seconds', 'invalid_announce_round_seconds/announce_round_seconds', 0, 'seconds, 1 to 60, or none', None, False, '')
R118 = ('invalid_if_announce_position_enabled_report_estimated_hold_time', 'if_announce_position_enabled_report_estimated_hold_time', 'invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time', 0, 'yes, no or once in any case', ['yes', 'no', 'once'], False, '')
R119 = ('invalid_thankyou_for_your_patience', 'thankyou_for_your_patience', 'invalid_thankyou_for_your_patience/thankyou_for_your_patience', 0, 'yes or no in any case', ['yes', 'no'], False, '')
R120 = ('invalid_musiconhold', 'music_on_hold', 'invalid_musiconhold/music_on_hold.unknown', 0, "one of getMusicOnHold's value values", None, False, '')
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
R138 = ('invalid_account', 'account', 'invalid_account/account', 0, 'the main account (its number) or a sub-account (number, underscore, name)', None, False, '')
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
R161 = ('invalid_musiconhold', 'music', 'invalid_musiconhold/music.unknown', 0, "one of getMusicOnHold's value values", None, False, '')
R162 = ('missing_musiconhold', 'music', 'missing_musiconhold/music', 0, 'a value', None, False, '')
R163 = ('invalid_recording', 'recording', 'invalid_recording/setCallHunting.recording', 0, 'a recording by its id; 0 or the word none stand for no recording', None, False, '')
R164 = ('invalid_order', 'order', 'invalid_order/order.required', 0, 'a value', None, False, '')
R165 = ('invalid_order', 'order', 'invalid_order/order', 0, 'follow or random', ['follow', 'random'], False, '')
R166 = ('invalid_numbermembers', 'ring_time', 'invalid_numbermembers/ring_time.required', 0, 'a value', None, False, '')
R167 = ('invalid_numbermembers', 'ring_time', 'invalid_numbermembers/ring_time', 0, "items joined by ';', each 1 to 4 digits", None, False, '')
R168 = ('invalid_numbermembers', 'press', 'invalid_numbermembers/press.required', 0, 'a value', None, False, '')
R169 = ('invalid_numbermembers', 'press', 'invalid_numbermembers/press', 0, "items joined by ';', each 0 or 1", None, False, '')
R170 = ('invalid_numbermembers', 'members', 'invalid_numbermembers/setCallHunting', 0, "as many items, joined by ';', as `ring_time` and `press`", None, False, '-')
R171 = ('invalid_client', 'client', 'invalid_client/client', 0, '1 to 20 digits', '1..20', False, '')
R172 = ('no_sequences', 'sequence', 'no_sequences/sequence.unknown', 2, "one of getSequences's sequence values", None, False, '')
R173 = ('missing_params', 'sequence', 'missing_params/sequence', 2, 'a value', None, False, '')
R174 = ('missing_params', 'steps', 'missing_params/steps', 2, 'a value', None, False, '')


def _list_1(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or not _matches(item, PATTERN_RING_MEMBERS_ITEM):
            return False
    return True


def _list_2(value: str) -> bool:
    items = value.split(';')
    if not (len(items) <= 8):
        return False
    for item in items:
        if not item or not (True):
            return False
    return True


def _list_3(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or not _integer(item, 0, 23, 1, True):
            return False
    return True


def _list_4(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or not _integer(item, 0, 59, 1, True):
            return False
    return True


def _list_5(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or not _in_set_fold(item, SET_WEEKDAYS_ITEM):
            return False
    return True


def _list_6(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or not (item.isdigit() and item.isascii() and len(item) <= 4):
            return False
    return True


def _list_7(value: str) -> bool:
    items = value.split(';')
    for item in items:
        if not item or item not in SET_FLAG:
            return False
    return True


def delCallback(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one callback."""
    found: list[Rule] = []
    add = found.append
    callback = get('callback')
    if callback:
        if not (callback.isdigit() and callback.isascii() and len(callback) <= 20):
            add(R1)
        elif look and not _lookup_has(look, 'getCallbacks.callback', callback):
            add(R2)
    else:
        add(R3)
    return found


def delCallerIDFiltering(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one caller ID filter."""
    found: list[Rule] = []
    add = found.append
    filtering = get('filtering')
    if filtering:
        if not (filtering.isdigit() and filtering.isascii() and len(filtering) <= 20):
            add(R4)
        elif look and not _lookup_has(look, 'getCallerIDFiltering.filtering', filtering):
            add(R5)
    else:
        add(R6)
    return found


def delDISA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one DISA entry."""
    found: list[Rule] = []
    add = found.append
    disa = get('disa')
    if disa:
        if not (disa.isdigit() and disa.isascii() and len(disa) <= 20):
            add(R7)
        elif look and not _lookup_has(look, 'getDISAs.disa', disa):
            add(R8)
    else:
        add(R9)
    return found


def delForwarding(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one call forwarding entry."""
    found: list[Rule] = []
    add = found.append
    forwarding = get('forwarding')
    if forwarding:
        if not (forwarding.isdigit() and forwarding.isascii() and len(forwarding) <= 20):
            add(R10)
        elif look and not _lookup_has(look, 'getForwardings.forwarding', forwarding):
            add(R11)
    else:
        add(R12)
    return found


def delIVR(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one IVR menu."""
    found: list[Rule] = []
    add = found.append
    ivr = get('ivr')
    if ivr:
        if not (ivr.isdigit() and ivr.isascii() and len(ivr) <= 20):
            add(R13)
        elif look and not _lookup_has(look, 'getIVRs.ivr', ivr):
            add(R14)
    else:
        add(R15)
    return found


def delPhonebook(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one phonebook entry."""
    found: list[Rule] = []
    add = found.append
    phonebook = get('phonebook')
    if phonebook:
        if not (phonebook.isdigit() and phonebook.isascii() and len(phonebook) <= 20):
            add(R16)
        elif look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook):
            add(R17)
    else:
        add(R18)
    return found


def delPhonebookGroup(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one phonebook group."""
    found: list[Rule] = []
    add = found.append
    group = get('group')
    if group:
        if not (group.isdigit() and group.isascii() and len(group) <= 20):
            add(R19)
    else:
        add(R20)
    return found


def delQueue(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one call queue."""
    found: list[Rule] = []
    add = found.append
    queue = get('queue')
    if not queue:
        add(R21)
    elif not (queue.isdigit() and queue.isascii() and len(queue) <= 20):
        add(R22)
    elif look and not _lookup_has(look, 'getQueues.queue', queue):
        add(R23)
    return found


def delRingGroup(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one ring group."""
    found: list[Rule] = []
    add = found.append
    ringgroup = get('ringgroup')
    if ringgroup:
        if not (ringgroup.isdigit() and ringgroup.isascii() and len(ringgroup) <= 20):
            add(R24)
        elif look and not _lookup_has(look, 'getRingGroups.ring_group', ringgroup):
            add(R25)
    else:
        add(R26)
    return found


def delSIPURI(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one SIP URI."""
    found: list[Rule] = []
    add = found.append
    sipuri = get('sipuri')
    if sipuri:
        if not (sipuri.isdigit() and sipuri.isascii() and len(sipuri) <= 20):
            add(R27)
        elif look and not _lookup_has(look, 'getSIPURIs.sipuri', sipuri):
            add(R28)
    else:
        add(R29)
    return found


def delStaticMember(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Removes one static member from a call queue."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member:
        if not (member.isdigit() and member.isascii() and len(member) <= 20):
            add(R30)
        elif look and not _lookup_has(look, 'getStaticMembers.member', member):
            add(R31)
    else:
        add(R32)
    queue = get('queue')
    if not queue:
        add(R21)
    elif not (queue.isdigit() and queue.isascii() and len(queue) <= 20):
        add(R22)
    elif look and not _lookup_has(look, 'getQueues.queue', queue):
        add(R23)
    return found


def delTimeCondition(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes one time condition."""
    found: list[Rule] = []
    add = found.append
    timecondition = get('timecondition')
    if timecondition:
        if not (timecondition.isdigit() and timecondition.isascii() and len(timecondition) <= 20):
            add(R33)
        elif look and not _lookup_has(look, 'getTimeConditions.timecondition', timecondition):
            add(R34)
    else:
        add(R35)
    return found


def getCallbacks(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the callbacks, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    callback = get('callback')
    if callback and not (callback.isdigit() and callback.isascii() and len(callback) <= 20):
        add(R1)
    elif callback and look and not _lookup_has(look, 'getCallbacks.callback', callback):
        add(R2)
    return found


def getCallerIDFiltering(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the caller ID filters, or those matching an id or a DID."""
    found: list[Rule] = []
    add = found.append
    filtering = get('filtering')
    if filtering and not (filtering.isdigit() and filtering.isascii() and len(filtering) <= 20):
        add(R4)
    elif filtering and look and not _lookup_has(look, 'getCallerIDFiltering.filtering', filtering):
        add(R5)
    did = get('did')
    if did and did.strip(CLASS_DID):
        add(R36)
    return found


def getDISAs(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the DISA entries, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    disa = get('disa')
    if disa and not (disa.isdigit() and disa.isascii() and len(disa) <= 20):
        add(R7)
    elif disa and look and not _lookup_has(look, 'getDISAs.disa', disa):
        add(R8)
    return found


def getForwardings(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the call forwarding entries, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    forwarding = get('forwarding')
    if forwarding and not (forwarding.isdigit() and forwarding.isascii() and len(forwarding) <= 20):
        add(R10)
    elif forwarding and look and not _lookup_has(look, 'getForwardings.forwarding', forwarding):
        add(R11)
    return found


def getIVRs(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the IVR menus, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    ivr = get('ivr')
    if ivr and not (ivr.isdigit() and ivr.isascii() and len(ivr) <= 20):
        add(R13)
    elif ivr and look and not _lookup_has(look, 'getIVRs.ivr', ivr):
        add(R14)
    return found


def getJoinWhenEmptyTypes(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the choices for joining an empty queue, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    type = get('type')
    if type and not _in_set_fold(type, SET_YES_NO_STRICT):
        add(R37)
    return found


def getPhonebook(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists phonebook entries, narrowed by entry id, name, group id or group name."""
    found: list[Rule] = []
    add = found.append
    phonebook = get('phonebook')
    if phonebook and not (phonebook.isdigit() and phonebook.isascii() and len(phonebook) <= 20):
        add(R16)
    elif phonebook and look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook):
        add(R17)
    group = get('group')
    if group and not (group.isdigit() and group.isascii() and len(group) <= 20):
        add(R19)
    return found


def getPhonebookGroups(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists phonebook groups, narrowed by name or id."""
    found: list[Rule] = []
    add = found.append
    group = get('group')
    if group and not (group.isdigit() and group.isascii() and len(group) <= 20):
        add(R19)
    return found


def getQueues(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the call queues, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    queue = get('queue')
    if queue and not (queue.isdigit() and queue.isascii() and len(queue) <= 20):
        add(R22)
    elif queue and look and not _lookup_has(look, 'getQueues.queue', queue):
        add(R23)
    return found


def getRingGroups(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the ring groups, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    ring_group = get('ring_group')
    if ring_group and not (ring_group.isdigit() and ring_group.isascii() and len(ring_group) <= 20):
        add(R38)
    elif ring_group and look and not _lookup_has(look, 'getRingGroups.ring_group', ring_group):
        add(R39)
    return found


def getRingStrategies(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the ring strategies, or returns only the one named."""
    found: list[Rule] = []
    add = found.append
    if get('strategy') not in SET_RING_STRATEGY_OR_NONE:
        add(R40)
    return found


def getSIPURIs(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the SIP URIs, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    sipuri = get('sipuri')
    if sipuri and not (sipuri.isdigit() and sipuri.isascii() and len(sipuri) <= 20):
        add(R27)
    elif sipuri and look and not _lookup_has(look, 'getSIPURIs.sipuri', sipuri):
        add(R28)
    return found


def getStaticMembers(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the static members of a queue, or returns one of them."""
    found: list[Rule] = []
    add = found.append
    queue = get('queue')
    if not queue:
        add(R21)
    elif not (queue.isdigit() and queue.isascii() and len(queue) <= 20):
        add(R22)
    elif look and not _lookup_has(look, 'getQueues.queue', queue):
        add(R23)
    member = get('member')
    if member and not (member.isdigit() and member.isascii() and len(member) <= 20):
        add(R30)
    elif member and look and not _lookup_has(look, 'getStaticMembers.member', member):
        add(R31)
    return found


def getTimeConditions(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the time conditions, or returns only the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    timecondition = get('timecondition')
    if timecondition and not (timecondition.isdigit() and timecondition.isascii() and len(timecondition) <= 20):
        add(R33)
    elif timecondition and look and not _lookup_has(look, 'getTimeConditions.timecondition', timecondition):
        add(R34)
    return found


def getVoicemailSetups(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists the voicemail setup options, or returns only the one whose code is given."""
    found: list[Rule] = []
    add = found.append
    voicemailsetup = get('voicemailsetup')
    if voicemailsetup and not (voicemailsetup.isdigit() and voicemailsetup.isascii() and len(voicemailsetup) <= 6):
        add(R41)
    elif voicemailsetup and look and not _lookup_has(look, 'getVoicemailSetups.value', voicemailsetup):
        add(R42)
    return found


def setCallback(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a callback, or updates the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    callback = get('callback')
    if callback and not (callback.isdigit() and callback.isascii() and len(callback) <= 20):
        add(R1)
    elif callback and look and not _lookup_has(look, 'getCallbacks.callback', callback):
        add(R2)
    description = get('description')
    if not description:
        add(R43)
    if not callback and description and look and not _lookup_lacks(look, 'getCallbacks.description', description):
        add(R44)
    number = get('number')
    if number:
        if number.strip(CLASS_CALLERID):
            add(R45)
        if look and not _lookup_lacks(look, 'getDIDsInfo.did', number):
            add(R46)
    else:
        add(R47)
    delay_before = get('delay_before')
    if not delay_before or delay_before == '0':
        add(R48)
    if delay_before and not (delay_before.isdigit() and delay_before.isascii() and len(delay_before) <= 6):
        add(R49)
    response_timeout = get('response_timeout')
    if response_timeout:
        if not (response_timeout.isdigit() and response_timeout.isascii() and len(response_timeout) <= 6):
            add(R50)
    else:
        add(R51)
    digit_timeout = get('digit_timeout')
    if digit_timeout:
        if not (digit_timeout.isdigit() and digit_timeout.isascii() and len(digit_timeout) <= 6):
            add(R52)
    else:
        add(R53)
    callerid_number = get('callerid_number')
    if callerid_number and callerid_number.strip(CLASS_CALLERID):
        add(R54)
    return found


def setCallerIDFiltering(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a caller ID filter, or updates the one whose id is given."""
    found: list[Rule] = []
    add = found.append
    filter = get('filter')
    if filter and not (filter.isdigit() and filter.isascii() and len(filter) <= 20):
        add(R55)
    elif filter and look and not _lookup_has(look, 'getCallerIDFiltering.filtering', filter):
        add(R56)
    callerid = get('callerid')
    if not callerid:
        add(R57)
    if callerid and not (callerid in SET_FILTER_CALLERID or _matches(callerid, PATTERN_FILTER_CALLERID_2) or not callerid.strip(CLASS_FILTER_CALLERID_3)):
        add(R58)
    if not filter and callerid and look and not _lookup_lacks(look, 'getCallerIDFiltering.callerid', callerid):
        add(R59)
    did = get('did')
    if did and not (did == 'all' or not did.strip(CLASS_DID)):
        add(R60)
    routing = get('routing')
    if routing:
        if not _routing(routing, SET_ROUTING):
            add(R61)
    else:
        add(R62)
    failover_unreachable = get('failover_unreachable')
    if failover_unreachable and not (failover_unreachable == 'none' or _routing(failover_unreachable, SET_ROUTING)):
        add(R63)
    failover_busy = get('failover_busy')
    if failover_busy and not (failover_busy == 'none' or _routing(failover_busy, SET_ROUTING)):
        add(R64)
    failover_noanswer = get('failover_noanswer')
    if failover_noanswer and not (failover_noanswer == 'none' or _routing(failover_noanswer, SET_ROUTING)):
        add(R65)
    return found


def setDISA(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a DISA entry, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    disa = get('disa')
    if disa and not (disa.isdigit() and disa.isascii() and len(disa) <= 20):
        add(R7)
    elif disa and look and not _lookup_has(look, 'getDISAs.disa', disa):
        add(R8)
    name = get('name')
    if not name:
        add(R66)
    pin = get('pin')
    if pin:
        if not (pin.isdigit() and pin.isascii() and len(pin) <= 20):
            add(R67)
    else:
        add(R68)
    digit_timeout = get('digit_timeout')
    if digit_timeout:
        if not (digit_timeout.isdigit() and digit_timeout.isascii() and len(digit_timeout) <= 6):
            add(R52)
    else:
        add(R53)
    callerid_override = get('callerid_override')
    if callerid_override and callerid_override.strip(CLASS_CALLERID):
        add(R69)
    if get('language') not in SET_LANGUAGE_OR_NONE:
        add(R70)
    return found


def setForwarding(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a call forwarding entry, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    forwarding = get('forwarding')
    if forwarding and not (forwarding.isdigit() and forwarding.isascii() and len(forwarding) <= 20):
        add(R10)
    elif forwarding and look and not _lookup_has(look, 'getForwardings.forwarding', forwarding):
        add(R11)
    phone_number = get('phone_number')
    if not phone_number:
        add(R71)
    if phone_number and phone_number.strip(CLASS_CALLERID):
        add(R72)
    if not forwarding and phone_number and look and not _lookup_below(look, 'getForwardings.forwarding', 4):
        add(R73)
    callerid_override = get('callerid_override')
    if callerid_override and callerid_override.strip(CLASS_CALLERID):
        add(R69)
    dtmf_digits = get('dtmf_digits')
    if dtmf_digits and dtmf_digits.strip(CLASS_DTMF_DIGITS):
        add(R74)
    pause = get('pause')
    if pause and not _decimal(pause, 0, 1000, 50, 2):
        add(R75)
    if get('diversion_header') not in SET_FLAG_OR_NONE:
        add(R76)
    return found


def setIVR(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates an IVR menu, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    ivr = get('ivr')
    if ivr and not (ivr.isdigit() and ivr.isascii() and len(ivr) <= 20):
        add(R13)
    elif ivr and look and not _lookup_has(look, 'getIVRs.ivr', ivr):
        add(R14)
    name = get('name')
    if not name:
        add(R66)
    recording = get('recording')
    if recording:
        if not (recording.isdigit() and recording.isascii() and len(recording) <= 20):
            add(R77)
        elif look and not _lookup_has(look, 'getRecordings.value', recording):
            add(R78)
    else:
        add(R79)
    timeout = get('timeout')
    if timeout:
        if not (timeout.isdigit() and timeout.isascii() and len(timeout) <= 6):
            add(R80)
    else:
        add(R81)
    if (language := get('language')) not in SET_LANGUAGE:
        add(R70 if language else R82)
    voicemailsetup = get('voicemailsetup')
    if voicemailsetup:
        if not (voicemailsetup.isdigit() and voicemailsetup.isascii() and len(voicemailsetup) <= 6):
            add(R41)
        elif look and not _lookup_has(look, 'getVoicemailSetups.value', voicemailsetup):
            add(R42)
    else:
        add(R83)
    choices = get('choices')
    if not choices:
        add(R84)
    return found


def setPhonebook(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a phonebook entry, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    phonebook = get('phonebook')
    if phonebook and not (phonebook.isdigit() and phonebook.isascii() and len(phonebook) <= 20):
        add(R16)
    elif phonebook and look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook):
        add(R17)
    speed_dial = get('speed_dial')
    if speed_dial and speed_dial.strip(CLASS_SPEED_DIAL):
        add(R85)
    if not phonebook and speed_dial and look and not _lookup_lacks(look, 'getPhonebook.speed_dial', speed_dial):
        add(R86)
    name = get('name')
    if not name:
        add(R66)
    number = get('number')
    if not number:
        add(R47)
    if number and not (not number.strip(CLASS_PHONEBOOK_NUMBER) or _matches(number, PATTERN_PHONEBOOK_NUMBER_2)):
        add(R87)
    if not phonebook and number and look and not _lookup_lacks(look, 'getPhonebook.number', number):
        add(R88)
    group = get('group')
    if group and not (group.isdigit() and group.isascii() and len(group) <= 20):
        add(R19)
    return found


def setPhonebookGroup(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a phonebook group, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    phonebook = get('phonebook')
    if phonebook and not (phonebook.isdigit() and phonebook.isascii() and len(phonebook) <= 20):
        add(R16)
    elif phonebook and look and not _lookup_has(look, 'getPhonebook.phonebook', phonebook):
        add(R17)
    group = get('group')
    if group and not (group.isdigit() and group.isascii() and len(group) <= 20):
        add(R19)
    name = get('name')
    if not name:
        add(R66)
    return found


def setQueue(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a call queue, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    queue = get('queue')
    if queue and not (queue.isdigit() and queue.isascii() and len(queue) <= 20):
        add(R22)
    elif queue and look and not _lookup_has(look, 'getQueues.queue', queue):
        add(R23)
    queue_name = get('queue_name')
    if not queue_name:
        add(R89)
    queue_number = get('queue_number')
    if queue_number:
        if not (queue_number.isdigit() and queue_number.isascii() and len(queue_number) <= 10):
            add(R90)
    else:
        add(R91)
    if (queue_language := get('queue_language')) not in SET_LANGUAGE:
        add(R92 if queue_language else R93)
    join_announcement = get('join_announcement')
    if join_announcement and not (join_announcement in SET_RECORDING or (join_announcement.isdigit() and join_announcement.isascii() and len(join_announcement) <= 20)):
        add(R94)
    if (priority_weight := get('priority_weight')) not in RANGE_1_60_1:
        add(R95 if priority_weight else R96)
    agent_announcement = get('agent_announcement')
    if agent_announcement and not (agent_announcement in SET_RECORDING or (agent_announcement.isdigit() and agent_announcement.isascii() and len(agent_announcement) <= 20)):
        add(R97)
    report_hold_time_agent = get('report_hold_time_agent')
    if report_hold_time_agent:
        if not _in_set_fold(report_hold_time_agent, SET_YES_NO_ONCE):
            add(R98)
    else:
        add(R99)
    member_delay = get('member_delay')
    if member_delay and not (_in_set_fold(member_delay, SET_MEMBER_DELAY) or member_delay in RANGE_1_15_1):
        add(R100)
    maximum_wait_time = get('maximum_wait_time')
    if maximum_wait_time and not (_in_set_fold(maximum_wait_time, SET_WAIT_TIME) or maximum_wait_time in RANGE_0_1200_30):
        add(R101)
    maximum_callers = get('maximum_callers')
    if maximum_callers and not (_in_set_fold(maximum_callers, SET_WAIT_TIME) or maximum_callers in RANGE_1_60_1):
        add(R102)
    join_when_empty = get('join_when_empty')
    if join_when_empty:
        if not _in_set_fold(join_when_empty, SET_YES_NO_STRICT):
            add(R103)
    else:
        add(R104)
    leave_when_empty = get('leave_when_empty')
    if leave_when_empty:
        if not _in_set_fold(leave_when_empty, SET_YES_NO_STRICT):
            add(R105)
    else:
        add(R106)
    if (ring_strategy := get('ring_strategy')) not in SET_RING_STRATEGY:
        add(R107 if ring_strategy else R108)
    ring_inuse = get('ring_inuse')
    if ring_inuse:
        if not _in_set_fold(ring_inuse, SET_YES_NO):
            add(R109)
    else:
        add(R110)
    if get('agent_ring_timeout') not in RANGE_5_60_1_OR_NONE:
        add(R111)
    retry_timer = get('retry_timer')
    if retry_timer and not (_in_set_fold(retry_timer, SET_MEMBER_DELAY) or retry_timer in RANGE_5_60_1):
        add(R112)
    wrapup_time = get('wrapup_time')
    if wrapup_time and not (_in_set_fold(wrapup_time, SET_MEMBER_DELAY) or wrapup_time in RANGE_1_60_1):
        add(R113)
    voice_announcement = get('voice_announcement')
    if voice_announcement and not (voice_announcement in SET_RECORDING or (voice_announcement.isdigit() and voice_announcement.isascii() and len(voice_announcement) <= 20)):
        add(R114)
    frequency_announcement = get('frequency_announcement')
    if frequency_announcement and not (_in_set_fold(frequency_announcement, SET_MEMBER_DELAY) or frequency_announcement in RANGE_0_1200_15):
        add(R115)
    announce_position_frecuency = get('announce_position_frecuency')
    if announce_position_frecuency and not (_in_set_fold(announce_position_frecuency, SET_MEMBER_DELAY) or announce_position_frecuency in RANGE_0_1200_15):
        add(R116)
    announce_round_seconds = get('announce_round_seconds')
    if announce_round_seconds and not (_in_set_fold(announce_round_seconds, SET_MEMBER_DELAY) or announce_round_seconds in RANGE_1_60_1):
        add(R117)
    if_announce_position_enabled_report_estimated_hold_time = get('if_announce_position_enabled_report_estimated_hold_time')
    if if_announce_position_enabled_report_estimated_hold_time and not _in_set_fold(if_announce_position_enabled_report_estimated_hold_time, SET_YES_NO_ONCE):
        add(R118)
    thankyou_for_your_patience = get('thankyou_for_your_patience')
    if thankyou_for_your_patience and not _in_set_fold(thankyou_for_your_patience, SET_YES_NO):
        add(R119)
    music_on_hold = get('music_on_hold')
    if music_on_hold and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
        add(R120)
    fail_over_routing_timeout = get('fail_over_routing_timeout')
    if fail_over_routing_timeout and not (fail_over_routing_timeout == 'none' or _routing(fail_over_routing_timeout, SET_ROUTING)):
        add(R121)
    fail_over_routing_full = get('fail_over_routing_full')
    if fail_over_routing_full and not (fail_over_routing_full == 'none' or _routing(fail_over_routing_full, SET_ROUTING)):
        add(R122)
    fail_over_routing_join_empty = get('fail_over_routing_join_empty')
    if fail_over_routing_join_empty and not (fail_over_routing_join_empty == 'none' or _routing(fail_over_routing_join_empty, SET_ROUTING)):
        add(R123)
    fail_over_routing_leave_empty = get('fail_over_routing_leave_empty')
    if fail_over_routing_leave_empty and not (fail_over_routing_leave_empty == 'none' or _routing(fail_over_routing_leave_empty, SET_ROUTING)):
        add(R124)
    fail_over_routing_join_unavail = get('fail_over_routing_join_unavail')
    if fail_over_routing_join_unavail and not (fail_over_routing_join_unavail == 'none' or _routing(fail_over_routing_join_unavail, SET_ROUTING)):
        add(R125)
    fail_over_routing_leave_unavail = get('fail_over_routing_leave_unavail')
    if fail_over_routing_leave_unavail and not (fail_over_routing_leave_unavail == 'none' or _routing(fail_over_routing_leave_unavail, SET_ROUTING)):
        add(R126)
    return found


def setRingGroup(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a ring group, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    ring_group = get('ring_group')
    if ring_group and not (ring_group.isdigit() and ring_group.isascii() and len(ring_group) <= 20):
        add(R38)
    elif ring_group and look and not _lookup_has(look, 'getRingGroups.ring_group', ring_group):
        add(R39)
    name = get('name')
    if not name:
        add(R66)
    if name and not (len(name) <= 22):
        add(R127)
    if not ring_group and name and look and not _lookup_lacks(look, 'getRingGroups.name', name):
        add(R128)
    members = get('members')
    if members:
        if not _list_1(members):
            add(R129)
        if not _list_2(members):
            add(R130)
    else:
        add(R131)
    voicemail = get('voicemail')
    if voicemail:
        if not (voicemail.isdigit() and voicemail.isascii() and len(voicemail) <= 20):
            add(R132)
    else:
        add(R133)
    caller_announcement = get('caller_announcement')
    if caller_announcement and not (caller_announcement in SET_RECORDING or (caller_announcement.isdigit() and caller_announcement.isascii() and len(caller_announcement) <= 20)):
        add(R134)
    music_on_hold = get('music_on_hold')
    if music_on_hold and look and not _lookup_has(look, 'getMusicOnHold.value', music_on_hold):
        add(R120)
    if get('language') not in SET_LANGUAGE_OR_NONE:
        add(R70)
    return found


def setSIPURI(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a SIP URI entry, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    sipuri = get('sipuri')
    if sipuri and not (sipuri.isdigit() and sipuri.isascii() and len(sipuri) <= 20):
        add(R27)
    elif sipuri and look and not _lookup_has(look, 'getSIPURIs.sipuri', sipuri):
        add(R28)
    uri = get('uri')
    if uri:
        if not _matches(uri, PATTERN_SIP_URI):
            add(R135)
    else:
        add(R136)
    callerid_override = get('callerid_override')
    if callerid_override and callerid_override.strip(CLASS_CALLERID):
        add(R69)
    return found


def setStaticMember(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Adds a static member to a queue, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    member = get('member')
    if member and not (member.isdigit() and member.isascii() and len(member) <= 20):
        add(R30)
    queue = get('queue')
    if not queue:
        add(R21)
    elif not (queue.isdigit() and queue.isascii() and len(queue) <= 20):
        add(R22)
    elif look and not _lookup_has(look, 'getQueues.queue', queue):
        add(R23)
    member_name = get('member_name')
    if not member_name:
        add(R137)
    account = get('account')
    if account and account.strip(CLASS_ACCOUNT):
        add(R138)
    priority = get('priority')
    if priority:
        if not (priority.isdigit() and priority.isascii() and len(priority) <= 10):
            add(R139)
    else:
        add(R140)
    return found


def setTimeCondition(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a time condition, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    timecondition = get('timecondition')
    if timecondition and not (timecondition.isdigit() and timecondition.isascii() and len(timecondition) <= 20):
        add(R33)
    elif timecondition and look and not _lookup_has(look, 'getTimeConditions.timecondition', timecondition):
        add(R34)
    name = get('name')
    if not name:
        add(R66)
    routing_match = get('routing_match')
    if routing_match:
        if not _routing(routing_match, SET_CONDITION_ROUTING):
            add(R141)
    else:
        add(R142)
    routing_nomatch = get('routing_nomatch')
    if routing_nomatch:
        if not _routing(routing_nomatch, SET_CONDITION_ROUTING):
            add(R143)
    else:
        add(R144)
    starthour = get('starthour')
    if starthour:
        if not _list_3(starthour):
            add(R145)
    else:
        add(R146)
    startminute = get('startminute')
    if startminute:
        if not _list_4(startminute):
            add(R147)
    else:
        add(R148)
    endhour = get('endhour')
    if endhour:
        if not _list_3(endhour):
            add(R149)
    else:
        add(R150)
    endminute = get('endminute')
    if endminute:
        if not _list_4(endminute):
            add(R151)
    else:
        add(R152)
    weekdaystart = get('weekdaystart')
    if weekdaystart:
        if not _list_5(weekdaystart):
            add(R153)
    else:
        add(R154)
    weekdayend = get('weekdayend')
    if weekdayend:
        if not _list_5(weekdayend):
            add(R155)
    else:
        add(R156)
    if starthour and startminute and endhour and endminute and weekdaystart and weekdayend and not _same_count(';', starthour, startminute, endhour, endminute, weekdaystart, weekdayend):
        add(R157)
    return found


def getCallHuntings(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists call hunting entries, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    callhunting = get('callhunting')
    if callhunting and not (callhunting.isdigit() and callhunting.isascii() and len(callhunting) <= 20):
        add(R158)
    elif callhunting and look and not _lookup_has(look, 'getCallHuntings.callhunting', callhunting):
        add(R159)
    return found


def delCallHunting(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a call hunting entry."""
    found: list[Rule] = []
    add = found.append
    callhunting = get('callhunting')
    if callhunting:
        if not (callhunting.isdigit() and callhunting.isascii() and len(callhunting) <= 20):
            add(R158)
        elif look and not _lookup_has(look, 'getCallHuntings.callhunting', callhunting):
            add(R159)
    else:
        add(R160)
    return found


def setCallHunting(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Creates a call hunting entry, or updates the one whose ID is given."""
    found: list[Rule] = []
    add = found.append
    callhunting = get('callhunting')
    if callhunting and not (callhunting.isdigit() and callhunting.isascii() and len(callhunting) <= 20):
        add(R158)
    elif callhunting and look and not _lookup_has(look, 'getCallHuntings.callhunting', callhunting):
        add(R159)
    description = get('description')
    if not description:
        add(R43)
    music = get('music')
    if music:
        if look and not _lookup_has(look, 'getMusicOnHold.value', music):
            add(R161)
    else:
        add(R162)
    recording = get('recording')
    if recording:
        if not (recording in SET_RECORDING or (recording.isdigit() and recording.isascii() and len(recording) <= 20)):
            add(R163)
    else:
        add(R79)
    if (language := get('language')) not in SET_LANGUAGE:
        add(R70 if language else R82)
    order = get('order')
    if not order:
        add(R164)
    elif order not in SET_HUNT_ORDER:
        add(R165)
    members = get('members')
    if not members:
        add(R131)
    ring_time = get('ring_time')
    if not ring_time:
        add(R166)
    elif not _list_6(ring_time):
        add(R167)
    press = get('press')
    if not press:
        add(R168)
    elif not _list_7(press):
        add(R169)
    if members and ring_time and press and not _same_count(';', members, ring_time, press):
        add(R170)
    return found


def getSequences(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Lists sequences, or returns one by ID."""
    found: list[Rule] = []
    add = found.append
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R171)
    return found


def setSequences(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Saves the name and steps of a sequence."""
    found: list[Rule] = []
    add = found.append
    sequence = get('sequence')
    if sequence:
        if look and not _lookup_has(look, 'getSequences.sequence', sequence):
            add(R172)
    else:
        add(R173)
    name = get('name')
    if not name:
        add(R66)
    steps = get('steps')
    if not steps:
        add(R174)
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R171)
    return found


def delSequences(get: "Get", now: str | None, look: "Lookups") -> "list[Rule]":
    """Deletes a sequence."""
    found: list[Rule] = []
    add = found.append
    sequence = get('sequence')
    if sequence:
        if look and not _lookup_has(look, 'getSequences.sequence', sequence):
            add(R172)
    else:
        add(R173)
    client = get('client')
    if client and not (client.isdigit() and client.isascii() and len(client) <= 20):
        add(R171)
    return found


METHODS: "dict[str, Entry]" = {
    'delCallback': (
        delCallback,
        frozenset({'callback'}),
        {},
        ('callback',),
    ),
    'delCallerIDFiltering': (
        delCallerIDFiltering,
        frozenset({'filtering'}),
        {},
        ('filtering',),
    ),
    'delDISA': (
        delDISA,
        frozenset({'disa'}),
        {},
        ('disa',),
    ),
    'delForwarding': (
        delForwarding,
        frozenset({'forwarding'}),
        {},
        ('forwarding',),
    ),
    'delIVR': (
        delIVR,
        frozenset({'ivr'}),
        {},
        ('ivr',),
    ),
    'delPhonebook': (
        delPhonebook,
        frozenset({'phonebook'}),
        {},
        ('phonebook',),
    ),
    'delPhonebookGroup': (
        delPhonebookGroup,
        frozenset({'group'}),
        {},
        ('group',),
    ),
    'delQueue': (
        delQueue,
        frozenset({'queue'}),
        {},
        ('queue',),
    ),
    'delRingGroup': (
        delRingGroup,
        frozenset({'ringgroup'}),
        {},
        ('ringgroup',),
    ),
    'delSIPURI': (
        delSIPURI,
        frozenset({'sipuri'}),
        {},
        ('sipuri',),
    ),
    'delStaticMember': (
        delStaticMember,
        frozenset({'member', 'queue'}),
        {},
        ('member', 'queue'),
    ),
    'delTimeCondition': (
        delTimeCondition,
        frozenset({'timecondition'}),
        {},
        ('timecondition',),
    ),
    'getCallbacks': (
        getCallbacks,
        frozenset({'callback'}),
        {},
        ('callback',),
    ),
    'getCallerIDFiltering': (
        getCallerIDFiltering,
        frozenset({'filtering', 'did'}),
        {},
        ('filtering', 'did'),
    ),
    'getDISAs': (
        getDISAs,
        frozenset({'disa'}),
        {},
        ('disa',),
    ),
    'getForwardings': (
        getForwardings,
        frozenset({'forwarding'}),
        {},
        ('forwarding',),
    ),
    'getIVRs': (
        getIVRs,
        frozenset({'ivr'}),
        {},
        ('ivr',),
    ),
    'getJoinWhenEmptyTypes': (
        getJoinWhenEmptyTypes,
        frozenset({'type'}),
        {},
        ('type',),
    ),
    'getPhonebook': (
        getPhonebook,
        frozenset({'phonebook', 'name', 'group', 'group_name'}),
        {},
        ('phonebook', 'name', 'group', 'group_name'),
    ),
    'getPhonebookGroups': (
        getPhonebookGroups,
        frozenset({'name', 'group'}),
        {},
        ('name', 'group'),
    ),
    'getQueues': (
        getQueues,
        frozenset({'queue'}),
        {},
        ('queue',),
    ),
    'getRingGroups': (
        getRingGroups,
        frozenset({'ring_group'}),
        {},
        ('ring_group',),
    ),
    'getRingStrategies': (
        getRingStrategies,
        frozenset({'strategy'}),
        {},
        ('strategy',),
    ),
    'getSIPURIs': (
        getSIPURIs,
        frozenset({'sipuri'}),
        {},
        ('sipuri',),
    ),
    'getStaticMembers': (
        getStaticMembers,
        frozenset({'queue', 'member'}),
        {},
        ('queue', 'member'),
    ),
    'getTimeConditions': (
        getTimeConditions,
        frozenset({'timecondition'}),
        {},
        ('timecondition',),
    ),
    'getVoicemailSetups': (
        getVoicemailSetups,
        frozenset({'voicemailsetup'}),
        {},
        ('voicemailsetup',),
    ),
    'setCallback': (
        setCallback,
        frozenset({'callback', 'description', 'number', 'delay_before', 'response_timeout', 'digit_timeout', 'callerid_number'}),
        {},
        ('callback', 'description', 'number', 'delay_before', 'response_timeout', 'digit_timeout', 'callerid_number'),
    ),
    'setCallerIDFiltering': (
        setCallerIDFiltering,
        frozenset({'filter', 'callerid', 'did', 'routing', 'failover_unreachable', 'failover_busy', 'failover_noanswer', 'note'}),
        {},
        ('filter', 'callerid', 'did', 'routing', 'failover_unreachable', 'failover_busy', 'failover_noanswer', 'note'),
    ),
    'setDISA': (
        setDISA,
        frozenset({'disa', 'name', 'pin', 'digit_timeout', 'callerid_override', 'language'}),
        {},
        ('disa', 'name', 'pin', 'digit_timeout', 'callerid_override', 'language'),
    ),
    'setForwarding': (
        setForwarding,
        frozenset({'forwarding', 'phone_number', 'callerid_override', 'description', 'dtmf_digits', 'pause', 'diversion_header', 'attestation_a_enabled'}),
        {},
        ('forwarding', 'phone_number', 'callerid_override', 'description', 'dtmf_digits', 'pause', 'diversion_header', 'attestation_a_enabled'),
    ),
    'setIVR': (
        setIVR,
        frozenset({'ivr', 'name', 'recording', 'timeout', 'language', 'voicemailsetup', 'choices'}),
        {},
        ('ivr', 'name', 'recording', 'timeout', 'language', 'voicemailsetup', 'choices'),
    ),
    'setPhonebook': (
        setPhonebook,
        frozenset({'phonebook', 'speed_dial', 'name', 'number', 'callerid', 'note', 'group'}),
        {},
        ('phonebook', 'speed_dial', 'name', 'number', 'callerid', 'note', 'group'),
    ),
    'setPhonebookGroup': (
        setPhonebookGroup,
        frozenset({'phonebook', 'group', 'name', 'members'}),
        {},
        ('phonebook', 'group', 'name', 'members'),
    ),
    'setQueue': (
        setQueue,
        frozenset({'queue', 'queue_name', 'queue_number', 'queue_language', 'queue_password', 'callerid_prefix', 'join_announcement', 'priority_weight', 'agent_announcement', 'report_hold_time_agent', 'member_delay', 'maximum_wait_time', 'maximum_callers', 'join_when_empty', 'leave_when_empty', 'ring_strategy', 'ring_inuse', 'agent_ring_timeout', 'retry_timer', 'wrapup_time', 'voice_announcement', 'frequency_announcement', 'announce_position_frecuency', 'announce_round_seconds', 'if_announce_position_enabled_report_estimated_hold_time', 'thankyou_for_your_patience', 'music_on_hold', 'fail_over_routing_timeout', 'fail_over_routing_full', 'fail_over_routing_join_empty', 'fail_over_routing_leave_empty', 'fail_over_routing_join_unavail', 'fail_over_routing_leave_unavail'}),
        {'ring_inuse': ('no', 'yes', None), 'thankyou_for_your_patience': ('no', 'yes', None)},
        ('queue', 'queue_name', 'queue_number', 'queue_language', 'queue_password', 'callerid_prefix', 'join_announcement', 'priority_weight', 'agent_announcement', 'report_hold_time_agent', 'member_delay', 'maximum_wait_time', 'maximum_callers', 'join_when_empty', 'leave_when_empty', 'ring_strategy', 'ring_inuse', 'agent_ring_timeout', 'retry_timer', 'wrapup_time', 'voice_announcement', 'frequency_announcement', 'announce_position_frecuency', 'announce_round_seconds', 'if_announce_position_enabled_report_estimated_hold_time', 'thankyou_for_your_patience', 'music_on_hold', 'fail_over_routing_timeout', 'fail_over_routing_full', 'fail_over_routing_join_empty', 'fail_over_routing_leave_empty', 'fail_over_routing_join_unavail', 'fail_over_routing_leave_unavail'),
    ),
    'setRingGroup': (
        setRingGroup,
        frozenset({'ring_group', 'name', 'members', 'voicemail', 'caller_announcement', 'music_on_hold', 'language'}),
        {'members': ('0', '1', ';')},
        ('ring_group', 'name', 'members', 'voicemail', 'caller_announcement', 'music_on_hold', 'language'),
    ),
    'setSIPURI': (
        setSIPURI,
        frozenset({'sipuri', 'uri', 'description', 'callerid_override', 'callerid_e164'}),
        {},
        ('sipuri', 'uri', 'description', 'callerid_override', 'callerid_e164'),
    ),
    'setStaticMember': (
        setStaticMember,
        frozenset({'member', 'queue', 'member_name', 'account', 'priority'}),
        {},
        ('member', 'queue', 'member_name', 'account', 'priority'),
    ),
    'setTimeCondition': (
        setTimeCondition,
        frozenset({'timecondition', 'name', 'routing_match', 'routing_nomatch', 'starthour', 'startminute', 'endhour', 'endminute', 'weekdaystart', 'weekdayend'}),
        {'starthour': ('0', '1', ';'), 'startminute': ('0', '1', ';'), 'endhour': ('0', '1', ';'), 'endminute': ('0', '1', ';'), 'weekdaystart': ('0', '1', ';'), 'weekdayend': ('0', '1', ';')},
        ('timecondition', 'name', 'routing_match', 'routing_nomatch', 'starthour', 'startminute', 'endhour', 'endminute', 'weekdaystart', 'weekdayend'),
    ),
    'getCallHuntings': (
        getCallHuntings,
        frozenset({'callhunting'}),
        {},
        ('callhunting',),
    ),
    'delCallHunting': (
        delCallHunting,
        frozenset({'callhunting'}),
        {},
        ('callhunting',),
    ),
    'setCallHunting': (
        setCallHunting,
        frozenset({'callhunting', 'description', 'music', 'recording', 'language', 'order', 'members', 'ring_time', 'press'}),
        {'ring_time': ('0', '1', ';'), 'press': ('0', '1', ';')},
        ('callhunting', 'description', 'music', 'recording', 'language', 'order', 'members', 'ring_time', 'press'),
    ),
    'getSequences': (
        getSequences,
        frozenset({'sequence', 'client'}),
        {},
        ('sequence', 'client'),
    ),
    'setSequences': (
        setSequences,
        frozenset({'sequence', 'name', 'steps', 'client'}),
        {},
        ('sequence', 'name', 'steps', 'client'),
    ),
    'delSequences': (
        delSequences,
        frozenset({'sequence', 'client'}),
        {},
        ('sequence', 'client'),
    ),
}
