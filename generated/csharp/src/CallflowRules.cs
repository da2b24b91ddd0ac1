// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area callflow.</summary>
    internal static class CallflowRules
    {
        internal static readonly Rule ExistingDidNumberTaken = new(
            "existing_did/number.taken",
            ErrorCode.ExistingDid,
            "number",
            Level.Observed,
            "none of getDIDsInfo's did values"
        );
        internal static readonly Rule ForwardsExceededPhoneNumber = new(
            "forwards_exceeded/phone_number",
            ErrorCode.ForwardsExceeded,
            "phone_number",
            Level.Documented,
            "fewer than 4 entries in getForwardings before when forwarding is not given"
        );
        internal static readonly Rule InvalidAgentRingTimeoutAgentRingTimeout = new(
            "invalid_agent_ring_timeout/agent_ring_timeout",
            ErrorCode.InvalidAgentRingTimeout,
            "agent_ring_timeout",
            Level.Documented,
            "a whole number from 5 to 60"
        );
        internal static readonly Rule InvalidAnnouncePositionFrequencyAnnouncePositionFrecuency =
            new(
                "invalid_announce_position_frequency/announce_position_frecuency",
                ErrorCode.InvalidAnnouncePositionFrequency,
                "announce_position_frecuency",
                Level.Documented,
                "seconds in steps of 15 up to 1200, or none"
            );
        internal static readonly Rule InvalidAnnounceRoundSecondsAnnounceRoundSeconds = new(
            "invalid_announce_round_seconds/announce_round_seconds",
            ErrorCode.InvalidAnnounceRoundSeconds,
            "announce_round_seconds",
            Level.Documented,
            "seconds, 1 to 60, or none"
        );
        internal static readonly Rule InvalidCallbackCallback = new(
            "invalid_callback/callback",
            ErrorCode.InvalidCallback,
            "callback",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidCallbackCallbackUnknown = new(
            "invalid_callback/callback.unknown",
            ErrorCode.InvalidCallback,
            "callback",
            Level.Documented,
            "one of getCallbacks's callback values"
        );
        internal static readonly Rule InvalidCalleridCallerid = new(
            "invalid_callerid/callerid",
            ErrorCode.InvalidCallerid,
            "callerid",
            Level.Documented,
            "who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s, sb or sc (attestation level), p (all of the phone book) or p: and the id of a phone book group"
        );
        internal static readonly Rule InvalidCalleridOverrideCalleridOverride = new(
            "invalid_callerid_override/callerid_override",
            ErrorCode.InvalidCalleridOverride,
            "callerid_override",
            Level.Documented,
            "a caller ID number to show instead of the default; -1 and 0 stand for the default"
        );
        internal static readonly Rule InvalidCalleridOverrideCalleridNumber = new(
            "invalid_callerid_override/callerid_number",
            ErrorCode.InvalidCalleridOverride,
            "callerid_number",
            Level.Inferred,
            "a caller ID number to show instead of the default; -1 and 0 stand for the default"
        );
        internal static readonly Rule InvalidCallhuntingCallhunting = new(
            "invalid_callhunting/callhunting",
            ErrorCode.InvalidCallhunting,
            "callhunting",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidCallhuntingCallhuntingUnknown = new(
            "invalid_callhunting/callhunting.unknown",
            ErrorCode.InvalidCallhunting,
            "callhunting",
            Level.Documented,
            "one of getCallHuntings's callhunting values"
        );
        internal static readonly Rule InvalidDelayBeforeDelayBefore = new(
            "invalid_delay_before/delay_before",
            ErrorCode.InvalidDelayBefore,
            "delay_before",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidDigitTimeoutDigitTimeout = new(
            "invalid_digit_timeout/digit_timeout",
            ErrorCode.InvalidDigitTimeout,
            "digit_timeout",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidDisaDisa = new(
            "invalid_disa/disa",
            ErrorCode.InvalidDisa,
            "disa",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidDisaDisaUnknown = new(
            "invalid_disa/disa.unknown",
            ErrorCode.InvalidDisa,
            "disa",
            Level.Documented,
            "one of getDISAs's disa values"
        );
        internal static readonly Rule InvalidDiversionHeaderDiversionHeader = new(
            "invalid_diversion_header/diversion_header",
            ErrorCode.InvalidDiversionHeader,
            "diversion_header",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidDtmfDigitsDtmfDigits = new(
            "invalid_dtmf_digits/dtmf_digits",
            ErrorCode.InvalidDtmfDigits,
            "dtmf_digits",
            Level.Documented,
            "key presses"
        );
        internal static readonly Rule InvalidEndhourEndhour = new(
            "invalid_endhour/endhour",
            ErrorCode.InvalidEndhour,
            "endhour",
            Level.Documented,
            "items joined by ';', each a whole number from 0 to 23"
        );
        internal static readonly Rule InvalidEndminuteEndminute = new(
            "invalid_endminute/endminute",
            ErrorCode.InvalidEndminute,
            "endminute",
            Level.Documented,
            "items joined by ';', each a whole number from 0 to 59"
        );
        internal static readonly Rule InvalidFilterFiltering = new(
            "invalid_filter/filtering",
            ErrorCode.InvalidFilter,
            "filtering",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidFilterFilter = new(
            "invalid_filter/filter",
            ErrorCode.InvalidFilter,
            "filter",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidFilterFilteringUnknown = new(
            "invalid_filter/filtering.unknown",
            ErrorCode.InvalidFilter,
            "filtering",
            Level.Documented,
            "one of getCallerIDFiltering's filtering values"
        );
        internal static readonly Rule InvalidFilterFilterUnknown = new(
            "invalid_filter/filter.unknown",
            ErrorCode.InvalidFilter,
            "filter",
            Level.Documented,
            "one of getCallerIDFiltering's filtering values"
        );
        internal static readonly Rule InvalidForwardingForwarding = new(
            "invalid_forwarding/forwarding",
            ErrorCode.InvalidForwarding,
            "forwarding",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidForwardingForwardingUnknown = new(
            "invalid_forwarding/forwarding.unknown",
            ErrorCode.InvalidForwarding,
            "forwarding",
            Level.Documented,
            "one of getForwardings's forwarding values"
        );
        internal static readonly Rule InvalidFrequencyAnnouncementFrequencyAnnouncement = new(
            "invalid_frequency_announcement/frequency_announcement",
            ErrorCode.InvalidFrequencyAnnouncement,
            "frequency_announcement",
            Level.Documented,
            "seconds in steps of 15 up to 1200, or none"
        );
        internal static readonly Rule InvalidIfAnnouncePositionEnabledReportEstimatedHoldTimeIfAnnouncePositionEnabledReportEstimatedHoldTime =
            new(
                "invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time",
                ErrorCode.InvalidIfAnnouncePositionEnabledReportEstimatedHoldTime,
                "if_announce_position_enabled_report_estimated_hold_time",
                Level.Documented,
                "yes, no or once in any case"
            );
        internal static readonly Rule InvalidIfAnnouncePositionEnabledReportEstimatedHoldTimeType =
            new(
                "invalid_if_announce_position_enabled_report_estimated_hold_time/type",
                ErrorCode.InvalidIfAnnouncePositionEnabledReportEstimatedHoldTime,
                "type",
                Level.Inferred,
                "yes, no or once in any case"
            );
        internal static readonly Rule InvalidIvrIvr = new(
            "invalid_ivr/ivr",
            ErrorCode.InvalidIvr,
            "ivr",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidIvrIvrUnknown = new(
            "invalid_ivr/ivr.unknown",
            ErrorCode.InvalidIvr,
            "ivr",
            Level.Documented,
            "one of getIVRs's ivr values"
        );
        internal static readonly Rule InvalidJoinAnnouncementJoinAnnouncement = new(
            "invalid_join_announcement/join_announcement",
            ErrorCode.InvalidJoinAnnouncement,
            "join_announcement",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidJoinEmptyTypeJoinWhenEmpty = new(
            "invalid_join_empty_type/join_when_empty",
            ErrorCode.InvalidJoinEmptyType,
            "join_when_empty",
            Level.Documented,
            "yes, no or strict in any case"
        );
        internal static readonly Rule InvalidJoinEmptyTypeLeaveWhenEmpty = new(
            "invalid_join_empty_type/leave_when_empty",
            ErrorCode.InvalidJoinEmptyType,
            "leave_when_empty",
            Level.Documented,
            "yes, no or strict in any case"
        );
        internal static readonly Rule InvalidJoinEmptyTypeGetJoinWhenEmptyTypesType = new(
            "invalid_join_empty_type/getJoinWhenEmptyTypes.type",
            ErrorCode.InvalidJoinEmptyType,
            "type",
            Level.Documented,
            "yes, no or strict in any case"
        );
        internal static readonly Rule InvalidMaximumCallersMaximumCallers = new(
            "invalid_maximum_callers/maximum_callers",
            ErrorCode.InvalidMaximumCallers,
            "maximum_callers",
            Level.Documented,
            "1 to 60, or unlimited"
        );
        internal static readonly Rule InvalidMaximumWaitTimeMaximumWaitTime = new(
            "invalid_maximum_wait_time/maximum_wait_time",
            ErrorCode.InvalidMaximumWaitTime,
            "maximum_wait_time",
            Level.Documented,
            "seconds in steps of 30 up to 1200, or unlimited"
        );
        internal static readonly Rule InvalidMemberMember = new(
            "invalid_member/member",
            ErrorCode.InvalidMember,
            "member",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidMemberMembers = new(
            "invalid_member/members",
            ErrorCode.InvalidMember,
            "members",
            Level.Inferred,
            "members joined by semicolons, each with an optional ring time (1 to 60 seconds) and press-1 switch behind commas"
        );
        internal static readonly Rule InvalidMemberMemberUnknown = new(
            "invalid_member/member.unknown",
            ErrorCode.InvalidMember,
            "member",
            Level.Documented,
            "one of getStaticMembers's member values"
        );
        internal static readonly Rule InvalidMemberConferenceUnknown = new(
            "invalid_member/conference.unknown",
            ErrorCode.InvalidMember,
            "member",
            Level.Documented,
            "one of getConferenceMembers's member values"
        );
        internal static readonly Rule InvalidMemberDelayMemberDelay = new(
            "invalid_member_delay/member_delay",
            ErrorCode.InvalidMemberDelay,
            "member_delay",
            Level.Documented,
            "seconds, 1 to 15, or none"
        );
        internal static readonly Rule InvalidNumberNumber = new(
            "invalid_number/number",
            ErrorCode.InvalidNumber,
            "number",
            Level.Documented,
            "a phone number in digits, with or without the punctuation people write"
        );
        internal static readonly Rule InvalidNumberSetPhonebookNumber = new(
            "invalid_number/setPhonebook.number",
            ErrorCode.InvalidNumber,
            "number",
            Level.Documented,
            "a phone number, or a SIP address behind sip:"
        );
        internal static readonly Rule InvalidNumberQueueNumber = new(
            "invalid_number/queue_number",
            ErrorCode.InvalidNumber,
            "queue_number",
            Level.Documented,
            "1 to 10 digits"
        );
        internal static readonly Rule InvalidNumbermembersSetCallHunting = new(
            "invalid_numbermembers/setCallHunting",
            ErrorCode.InvalidNumbermembers,
            "members",
            Level.Documented,
            "as many items, joined by ';', as `ring_time` and `press`"
        );
        internal static readonly Rule InvalidNumbermembersSetTimeCondition = new(
            "invalid_numbermembers/setTimeCondition",
            ErrorCode.InvalidNumbermembers,
            "starthour",
            Level.Observed,
            "as many items, joined by ';', as `startminute` and `endhour` and `endminute` and `weekdaystart` and `weekdayend`"
        );
        internal static readonly Rule InvalidNumbermembersRingTime = new(
            "invalid_numbermembers/ring_time",
            ErrorCode.InvalidNumbermembers,
            "ring_time",
            Level.Documented,
            "items joined by ';', each 1 to 4 digits"
        );
        internal static readonly Rule InvalidNumbermembersPress = new(
            "invalid_numbermembers/press",
            ErrorCode.InvalidNumbermembers,
            "press",
            Level.Documented,
            "items joined by ';', each 0 or 1"
        );
        internal static readonly Rule InvalidNumbermembersRingTimeRequired = new(
            "invalid_numbermembers/ring_time.required",
            ErrorCode.InvalidNumbermembers,
            "ring_time",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidNumbermembersPressRequired = new(
            "invalid_numbermembers/press.required",
            ErrorCode.InvalidNumbermembers,
            "press",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidOrderOrderRequired = new(
            "invalid_order/order.required",
            ErrorCode.InvalidOrder,
            "order",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidOrderOrder = new(
            "invalid_order/order",
            ErrorCode.InvalidOrder,
            "order",
            Level.Documented,
            "follow or random"
        );
        internal static readonly Rule InvalidPausePause = new(
            "invalid_pause/pause",
            ErrorCode.InvalidPause,
            "pause",
            Level.Documented,
            "a number from 0 to 10 with at most 2 decimals, in steps of 0.5"
        );
        internal static readonly Rule InvalidPhonebookPhonebook = new(
            "invalid_phonebook/phonebook",
            ErrorCode.InvalidPhonebook,
            "phonebook",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidPhonebookPhonebookUnknown = new(
            "invalid_phonebook/phonebook.unknown",
            ErrorCode.InvalidPhonebook,
            "phonebook",
            Level.Documented,
            "one of getPhonebook's phonebook values"
        );
        internal static readonly Rule InvalidPhonebookGroup = new(
            "invalid_phonebook/group",
            ErrorCode.InvalidPhonebook,
            "group",
            Level.Inferred,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidPhonenumberPhoneNumber = new(
            "invalid_phonenumber/phone_number",
            ErrorCode.InvalidPhonenumber,
            "phone_number",
            Level.Documented,
            "a phone number in digits, with or without the punctuation people write"
        );
        internal static readonly Rule InvalidPinPin = new(
            "invalid_pin/pin",
            ErrorCode.InvalidPin,
            "pin",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidPriorityPriority = new(
            "invalid_priority/priority",
            ErrorCode.InvalidPriority,
            "priority",
            Level.Documented,
            "1 to 10 digits"
        );
        internal static readonly Rule InvalidPriorityWeightPriorityWeight = new(
            "invalid_priority_weight/priority_weight",
            ErrorCode.InvalidPriorityWeight,
            "priority_weight",
            Level.Documented,
            "a whole number from 1 to 60"
        );
        internal static readonly Rule InvalidQueueQueueRequired = new(
            "invalid_queue/queue.required",
            ErrorCode.InvalidQueue,
            "queue",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidQueueQueue = new(
            "invalid_queue/queue",
            ErrorCode.InvalidQueue,
            "queue",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidQueueQueueUnknown = new(
            "invalid_queue/queue.unknown",
            ErrorCode.InvalidQueue,
            "queue",
            Level.Documented,
            "one of getQueues's queue values"
        );
        internal static readonly Rule InvalidReportHoldTimeAgentReportHoldTimeAgent = new(
            "invalid_report_hold_time_agent/report_hold_time_agent",
            ErrorCode.InvalidReportHoldTimeAgent,
            "report_hold_time_agent",
            Level.Documented,
            "yes, no or once in any case"
        );
        internal static readonly Rule InvalidResponseTimeoutResponseTimeout = new(
            "invalid_response_timeout/response_timeout",
            ErrorCode.InvalidResponseTimeout,
            "response_timeout",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidRetryTimerRetryTimer = new(
            "invalid_retry_timer/retry_timer",
            ErrorCode.InvalidRetryTimer,
            "retry_timer",
            Level.Documented,
            "seconds, 5 to 60, or none"
        );
        internal static readonly Rule InvalidRingInuseRingInuse = new(
            "invalid_ring_inuse/ring_inuse",
            ErrorCode.InvalidRingInuse,
            "ring_inuse",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidRinggroupRinggroup = new(
            "invalid_ringgroup/ringgroup",
            ErrorCode.InvalidRinggroup,
            "ringgroup",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidRinggroupRingGroup = new(
            "invalid_ringgroup/ring_group",
            ErrorCode.InvalidRinggroup,
            "ring_group",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidRinggroupRinggroupUnknown = new(
            "invalid_ringgroup/ringgroup.unknown",
            ErrorCode.InvalidRinggroup,
            "ringgroup",
            Level.Documented,
            "one of getRingGroups's ring_group values"
        );
        internal static readonly Rule InvalidRinggroupRingGroupUnknown = new(
            "invalid_ringgroup/ring_group.unknown",
            ErrorCode.InvalidRinggroup,
            "ring_group",
            Level.Documented,
            "one of getRingGroups's ring_group values"
        );
        internal static readonly Rule InvalidSipuriSipuri = new(
            "invalid_sipuri/sipuri",
            ErrorCode.InvalidSipuri,
            "sipuri",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidSipuriSipuriUnknown = new(
            "invalid_sipuri/sipuri.unknown",
            ErrorCode.InvalidSipuri,
            "sipuri",
            Level.Documented,
            "one of getSIPURIs's sipuri values"
        );
        internal static readonly Rule InvalidSipuriUri = new(
            "invalid_sipuri/uri",
            ErrorCode.InvalidSipuri,
            "uri",
            Level.Inferred,
            "a SIP address, with or without sip: in front"
        );
        internal static readonly Rule InvalidSpeedDialSpeedDial = new(
            "invalid_speed_dial/speed_dial",
            ErrorCode.InvalidSpeedDial,
            "speed_dial",
            Level.Documented,
            "what is dialled for an entry: digits, with a star in front where the server showed one"
        );
        internal static readonly Rule InvalidStarthourStarthour = new(
            "invalid_starthour/starthour",
            ErrorCode.InvalidStarthour,
            "starthour",
            Level.Documented,
            "items joined by ';', each a whole number from 0 to 23"
        );
        internal static readonly Rule InvalidStartminuteStartminute = new(
            "invalid_startminute/startminute",
            ErrorCode.InvalidStartminute,
            "startminute",
            Level.Documented,
            "items joined by ';', each a whole number from 0 to 59"
        );
        internal static readonly Rule InvalidStrategyRingStrategy = new(
            "invalid_strategy/ring_strategy",
            ErrorCode.InvalidStrategy,
            "ring_strategy",
            Level.Observed,
            "ringall, leastrecent, fewestcalls, random or rrmemory"
        );
        internal static readonly Rule InvalidStrategyStrategy = new(
            "invalid_strategy/strategy",
            ErrorCode.InvalidStrategy,
            "strategy",
            Level.Observed,
            "ringall, leastrecent, fewestcalls, random or rrmemory"
        );
        internal static readonly Rule InvalidThankyouForYourPatienceThankyouForYourPatience = new(
            "invalid_thankyou_for_your_patience/thankyou_for_your_patience",
            ErrorCode.InvalidThankyouForYourPatience,
            "thankyou_for_your_patience",
            Level.Documented,
            "yes or no in any case"
        );
        internal static readonly Rule InvalidTimeconditionTimecondition = new(
            "invalid_timecondition/timecondition",
            ErrorCode.InvalidTimecondition,
            "timecondition",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidTimeconditionTimeconditionUnknown = new(
            "invalid_timecondition/timecondition.unknown",
            ErrorCode.InvalidTimecondition,
            "timecondition",
            Level.Documented,
            "one of getTimeConditions's timecondition values"
        );
        internal static readonly Rule InvalidTimeoutTimeout = new(
            "invalid_timeout/timeout",
            ErrorCode.InvalidTimeout,
            "timeout",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidVoiceAnnouncementVoiceAnnouncement = new(
            "invalid_voice_announcement/voice_announcement",
            ErrorCode.InvalidVoiceAnnouncement,
            "voice_announcement",
            Level.Documented,
            "a recording by its id; 0 or the word none stand for no recording"
        );
        internal static readonly Rule InvalidVoicemailsetupVoicemailsetup = new(
            "invalid_voicemailsetup/voicemailsetup",
            ErrorCode.InvalidVoicemailsetup,
            "voicemailsetup",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidVoicemailsetupVoicemailsetupUnknown = new(
            "invalid_voicemailsetup/voicemailsetup.unknown",
            ErrorCode.InvalidVoicemailsetup,
            "voicemailsetup",
            Level.Documented,
            "one of getVoicemailSetups's value values"
        );
        internal static readonly Rule InvalidWeekdayendWeekdayend = new(
            "invalid_weekdayend/weekdayend",
            ErrorCode.InvalidWeekdayend,
            "weekdayend",
            Level.Observed,
            "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case"
        );
        internal static readonly Rule InvalidWeekdaystartWeekdaystart = new(
            "invalid_weekdaystart/weekdaystart",
            ErrorCode.InvalidWeekdaystart,
            "weekdaystart",
            Level.Observed,
            "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case"
        );
        internal static readonly Rule InvalidWrapupTimeWrapupTime = new(
            "invalid_wrapup_time/wrapup_time",
            ErrorCode.InvalidWrapupTime,
            "wrapup_time",
            Level.Documented,
            "seconds, 1 to 60, or none"
        );
        internal static readonly Rule MaxPhonebookMembers = new(
            "max_phonebook/members",
            ErrorCode.MaxPhonebook,
            "members",
            Level.Inferred,
            "at most 8 items joined by ';', each at least 1 characters"
        );
        internal static readonly Rule MissingCallbackCallback = new(
            "missing_callback/callback",
            ErrorCode.MissingCallback,
            "callback",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCalleridCallerid = new(
            "missing_callerid/callerid",
            ErrorCode.MissingCallerid,
            "callerid",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingCallhuntingCallhunting = new(
            "missing_callhunting/callhunting",
            ErrorCode.MissingCallhunting,
            "callhunting",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingChoicesChoices = new(
            "missing_choices/choices",
            ErrorCode.MissingChoices,
            "choices",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDelayBeforeDelayBefore = new(
            "missing_delay_before/delay_before",
            ErrorCode.MissingDelayBefore,
            "delay_before",
            Level.Observed,
            "a value other than 0"
        );
        internal static readonly Rule MissingDigitTimeoutDigitTimeout = new(
            "missing_digit_timeout/digit_timeout",
            ErrorCode.MissingDigitTimeout,
            "digit_timeout",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDisaDisa = new(
            "missing_disa/disa",
            ErrorCode.MissingDisa,
            "disa",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEndhourEndhour = new(
            "missing_endhour/endhour",
            ErrorCode.MissingEndhour,
            "endhour",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingEndminuteEndminute = new(
            "missing_endminute/endminute",
            ErrorCode.MissingEndminute,
            "endminute",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingFilterFiltering = new(
            "missing_filter/filtering",
            ErrorCode.MissingFilter,
            "filtering",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingForwardingForwarding = new(
            "missing_forwarding/forwarding",
            ErrorCode.MissingForwarding,
            "forwarding",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingIvrIvr = new(
            "missing_ivr/ivr",
            ErrorCode.MissingIvr,
            "ivr",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingJoinWhenEmptyJoinWhenEmpty = new(
            "missing_join_when_empty/join_when_empty",
            ErrorCode.MissingJoinWhenEmpty,
            "join_when_empty",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLeaveWhenEmptyLeaveWhenEmpty = new(
            "missing_leave_when_empty/leave_when_empty",
            ErrorCode.MissingLeaveWhenEmpty,
            "leave_when_empty",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMemberMember = new(
            "missing_member/member",
            ErrorCode.MissingMember,
            "member",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingMembersMembers = new(
            "missing_members/members",
            ErrorCode.MissingMembers,
            "members",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNumberNumber = new(
            "missing_number/number",
            ErrorCode.MissingNumber,
            "number",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNumberQueueNumber = new(
            "missing_number/queue_number",
            ErrorCode.MissingNumber,
            "queue_number",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPhonebookPhonebook = new(
            "missing_phonebook/phonebook",
            ErrorCode.MissingPhonebook,
            "phonebook",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPhonebookGroup = new(
            "missing_phonebook/group",
            ErrorCode.MissingPhonebook,
            "group",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPhonenumberPhoneNumber = new(
            "missing_phonenumber/phone_number",
            ErrorCode.MissingPhonenumber,
            "phone_number",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPinPin = new(
            "missing_pin/pin",
            ErrorCode.MissingPin,
            "pin",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPriorityPriority = new(
            "missing_priority/priority",
            ErrorCode.MissingPriority,
            "priority",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPriorityWeightPriorityWeight = new(
            "missing_priority_weight/priority_weight",
            ErrorCode.MissingPriorityWeight,
            "priority_weight",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingReportHoldTimeAgentReportHoldTimeAgent = new(
            "missing_report_hold_time_agent/report_hold_time_agent",
            ErrorCode.MissingReportHoldTimeAgent,
            "report_hold_time_agent",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingResponseTimeoutResponseTimeout = new(
            "missing_response_timeout/response_timeout",
            ErrorCode.MissingResponseTimeout,
            "response_timeout",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRingInuseRingInuse = new(
            "missing_ring_inuse/ring_inuse",
            ErrorCode.MissingRingInuse,
            "ring_inuse",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRingStrategyRingStrategy = new(
            "missing_ring_strategy/ring_strategy",
            ErrorCode.MissingRingStrategy,
            "ring_strategy",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingRinggroupRinggroup = new(
            "missing_ringgroup/ringgroup",
            ErrorCode.MissingRinggroup,
            "ringgroup",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingSipuriSipuri = new(
            "missing_sipuri/sipuri",
            ErrorCode.MissingSipuri,
            "sipuri",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingStarthourStarthour = new(
            "missing_starthour/starthour",
            ErrorCode.MissingStarthour,
            "starthour",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingStartminuteStartminute = new(
            "missing_startminute/startminute",
            ErrorCode.MissingStartminute,
            "startminute",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingTimeconditionTimecondition = new(
            "missing_timecondition/timecondition",
            ErrorCode.MissingTimecondition,
            "timecondition",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingTimeoutTimeout = new(
            "missing_timeout/timeout",
            ErrorCode.MissingTimeout,
            "timeout",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingUriUri = new(
            "missing_uri/uri",
            ErrorCode.MissingUri,
            "uri",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingVoicemailsetupVoicemailsetup = new(
            "missing_voicemailsetup/voicemailsetup",
            ErrorCode.MissingVoicemailsetup,
            "voicemailsetup",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingWeekdayendWeekdayend = new(
            "missing_weekdayend/weekdayend",
            ErrorCode.MissingWeekdayend,
            "weekdayend",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingWeekdaystartWeekdaystart = new(
            "missing_weekdaystart/weekdaystart",
            ErrorCode.MissingWeekdaystart,
            "weekdaystart",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule NoSequencesSequenceUnknown = new(
            "no_sequences/sequence.unknown",
            ErrorCode.NoSequences,
            "sequence",
            Level.Inferred,
            "one of getSequences's sequence values"
        );
        internal static readonly Rule UsedDescriptionDescriptionTaken = new(
            "used_description/description.taken",
            ErrorCode.UsedDescription,
            "description",
            Level.Inferred,
            "none of getCallbacks's description values when callback is not given"
        );
        internal static readonly Rule UsedFilterCalleridTaken = new(
            "used_filter/callerid.taken",
            ErrorCode.UsedFilter,
            "callerid",
            Level.Observed,
            "none of getCallerIDFiltering's callerid values when filter is not given"
        );
        internal static readonly Rule UsedNumberNumberTaken = new(
            "used_number/number.taken",
            ErrorCode.UsedNumber,
            "number",
            Level.Inferred,
            "none of getPhonebook's number values when phonebook is not given"
        );
        internal static readonly Rule UsedSpeedDialSpeedDialTaken = new(
            "used_speed_dial/speed_dial.taken",
            ErrorCode.UsedSpeedDial,
            "speed_dial",
            Level.Documented,
            "none of getPhonebook's speed_dial values when phonebook is not given"
        );
    }
}
