// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area callflow. */
final class CallflowRules {
  static final Rule EXISTING_DID_NUMBER_TAKEN =
      new Rule(
          "existing_did/number.taken",
          ErrorCode.EXISTING_DID,
          "number",
          Level.OBSERVED,
          "none of getDIDsInfo's did values");
  static final Rule FORWARDS_EXCEEDED_PHONE_NUMBER =
      new Rule(
          "forwards_exceeded/phone_number",
          ErrorCode.FORWARDS_EXCEEDED,
          "phone_number",
          Level.DOCUMENTED,
          "fewer than 4 entries in getForwardings before when forwarding is not given");
  static final Rule INVALID_AGENT_RING_TIMEOUT =
      new Rule(
          "invalid_agent_ring_timeout/agent_ring_timeout",
          ErrorCode.INVALID_AGENT_RING_TIMEOUT,
          "agent_ring_timeout",
          Level.DOCUMENTED,
          "a whole number from 5 to 60");
  static final Rule INVALID_ANNOUNCE_POSITION_FREQUENCY_ANNOUNCE_POSITION_FRECUENCY =
      new Rule(
          "invalid_announce_position_frequency/announce_position_frecuency",
          ErrorCode.INVALID_ANNOUNCE_POSITION_FREQUENCY,
          "announce_position_frecuency",
          Level.DOCUMENTED,
          "seconds in steps of 15 up to 1200, or none");
  static final Rule INVALID_ANNOUNCE_ROUND_SECONDS =
      new Rule(
          "invalid_announce_round_seconds/announce_round_seconds",
          ErrorCode.INVALID_ANNOUNCE_ROUND_SECONDS,
          "announce_round_seconds",
          Level.DOCUMENTED,
          "seconds, 1 to 60, or none");
  static final Rule INVALID_CALLBACK =
      new Rule(
          "invalid_callback/callback",
          ErrorCode.INVALID_CALLBACK,
          "callback",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_CALLBACK_CALLBACK_UNKNOWN =
      new Rule(
          "invalid_callback/callback.unknown",
          ErrorCode.INVALID_CALLBACK,
          "callback",
          Level.DOCUMENTED,
          "one of getCallbacks's callback values");
  static final Rule INVALID_CALLERID =
      new Rule(
          "invalid_callerid/callerid",
          ErrorCode.INVALID_CALLERID,
          "callerid",
          Level.DOCUMENTED,
          "who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s,"
              + " sb or sc (attestation level), p (all of the phone book) or p: and the id of a"
              + " phone book group");
  static final Rule INVALID_CALLERID_OVERRIDE =
      new Rule(
          "invalid_callerid_override/callerid_override",
          ErrorCode.INVALID_CALLERID_OVERRIDE,
          "callerid_override",
          Level.DOCUMENTED,
          "a caller ID number to show instead of the default; -1 and 0 stand for the default");
  static final Rule INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER =
      new Rule(
          "invalid_callerid_override/callerid_number",
          ErrorCode.INVALID_CALLERID_OVERRIDE,
          "callerid_number",
          Level.INFERRED,
          "a caller ID number to show instead of the default; -1 and 0 stand for the default");
  static final Rule INVALID_CALLHUNTING =
      new Rule(
          "invalid_callhunting/callhunting",
          ErrorCode.INVALID_CALLHUNTING,
          "callhunting",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_CALLHUNTING_CALLHUNTING_UNKNOWN =
      new Rule(
          "invalid_callhunting/callhunting.unknown",
          ErrorCode.INVALID_CALLHUNTING,
          "callhunting",
          Level.DOCUMENTED,
          "one of getCallHuntings's callhunting values");
  static final Rule INVALID_DELAY_BEFORE =
      new Rule(
          "invalid_delay_before/delay_before",
          ErrorCode.INVALID_DELAY_BEFORE,
          "delay_before",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_DIGIT_TIMEOUT =
      new Rule(
          "invalid_digit_timeout/digit_timeout",
          ErrorCode.INVALID_DIGIT_TIMEOUT,
          "digit_timeout",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_DISA =
      new Rule(
          "invalid_disa/disa", ErrorCode.INVALID_DISA, "disa", Level.DOCUMENTED, "1 to 20 digits");
  static final Rule INVALID_DISA_DISA_UNKNOWN =
      new Rule(
          "invalid_disa/disa.unknown",
          ErrorCode.INVALID_DISA,
          "disa",
          Level.DOCUMENTED,
          "one of getDISAs's disa values");
  static final Rule INVALID_DIVERSION_HEADER =
      new Rule(
          "invalid_diversion_header/diversion_header",
          ErrorCode.INVALID_DIVERSION_HEADER,
          "diversion_header",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_DTMF_DIGITS =
      new Rule(
          "invalid_dtmf_digits/dtmf_digits",
          ErrorCode.INVALID_DTMF_DIGITS,
          "dtmf_digits",
          Level.DOCUMENTED,
          "key presses");
  static final Rule INVALID_ENDHOUR =
      new Rule(
          "invalid_endhour/endhour",
          ErrorCode.INVALID_ENDHOUR,
          "endhour",
          Level.DOCUMENTED,
          "items joined by ';', each a whole number from 0 to 23");
  static final Rule INVALID_ENDMINUTE =
      new Rule(
          "invalid_endminute/endminute",
          ErrorCode.INVALID_ENDMINUTE,
          "endminute",
          Level.DOCUMENTED,
          "items joined by ';', each a whole number from 0 to 59");
  static final Rule INVALID_FILTER_FILTERING =
      new Rule(
          "invalid_filter/filtering",
          ErrorCode.INVALID_FILTER,
          "filtering",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_FILTER =
      new Rule(
          "invalid_filter/filter",
          ErrorCode.INVALID_FILTER,
          "filter",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_FILTER_FILTERING_UNKNOWN =
      new Rule(
          "invalid_filter/filtering.unknown",
          ErrorCode.INVALID_FILTER,
          "filtering",
          Level.DOCUMENTED,
          "one of getCallerIDFiltering's filtering values");
  static final Rule INVALID_FILTER_FILTER_UNKNOWN =
      new Rule(
          "invalid_filter/filter.unknown",
          ErrorCode.INVALID_FILTER,
          "filter",
          Level.DOCUMENTED,
          "one of getCallerIDFiltering's filtering values");
  static final Rule INVALID_FORWARDING =
      new Rule(
          "invalid_forwarding/forwarding",
          ErrorCode.INVALID_FORWARDING,
          "forwarding",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_FORWARDING_FORWARDING_UNKNOWN =
      new Rule(
          "invalid_forwarding/forwarding.unknown",
          ErrorCode.INVALID_FORWARDING,
          "forwarding",
          Level.DOCUMENTED,
          "one of getForwardings's forwarding values");
  static final Rule INVALID_FREQUENCY_ANNOUNCEMENT =
      new Rule(
          "invalid_frequency_announcement/frequency_announcement",
          ErrorCode.INVALID_FREQUENCY_ANNOUNCEMENT,
          "frequency_announcement",
          Level.DOCUMENTED,
          "seconds in steps of 15 up to 1200, or none");
  static final Rule INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME =
      new Rule(
          "invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time",
          ErrorCode.INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME,
          "if_announce_position_enabled_report_estimated_hold_time",
          Level.DOCUMENTED,
          "yes, no or once in any case");
  static final Rule INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME_TYPE =
      new Rule(
          "invalid_if_announce_position_enabled_report_estimated_hold_time/type",
          ErrorCode.INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME,
          "type",
          Level.INFERRED,
          "yes, no or once in any case");
  static final Rule INVALID_IVR =
      new Rule("invalid_ivr/ivr", ErrorCode.INVALID_IVR, "ivr", Level.DOCUMENTED, "1 to 20 digits");
  static final Rule INVALID_IVR_IVR_UNKNOWN =
      new Rule(
          "invalid_ivr/ivr.unknown",
          ErrorCode.INVALID_IVR,
          "ivr",
          Level.DOCUMENTED,
          "one of getIVRs's ivr values");
  static final Rule INVALID_JOIN_ANNOUNCEMENT =
      new Rule(
          "invalid_join_announcement/join_announcement",
          ErrorCode.INVALID_JOIN_ANNOUNCEMENT,
          "join_announcement",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_JOIN_EMPTY_TYPE_JOIN_WHEN_EMPTY =
      new Rule(
          "invalid_join_empty_type/join_when_empty",
          ErrorCode.INVALID_JOIN_EMPTY_TYPE,
          "join_when_empty",
          Level.DOCUMENTED,
          "yes, no or strict in any case");
  static final Rule INVALID_JOIN_EMPTY_TYPE_LEAVE_WHEN_EMPTY =
      new Rule(
          "invalid_join_empty_type/leave_when_empty",
          ErrorCode.INVALID_JOIN_EMPTY_TYPE,
          "leave_when_empty",
          Level.DOCUMENTED,
          "yes, no or strict in any case");
  static final Rule INVALID_JOIN_EMPTY_TYPE_GETJOINWHENEMPTYTYPES_TYPE =
      new Rule(
          "invalid_join_empty_type/getJoinWhenEmptyTypes.type",
          ErrorCode.INVALID_JOIN_EMPTY_TYPE,
          "type",
          Level.DOCUMENTED,
          "yes, no or strict in any case");
  static final Rule INVALID_MAXIMUM_CALLERS =
      new Rule(
          "invalid_maximum_callers/maximum_callers",
          ErrorCode.INVALID_MAXIMUM_CALLERS,
          "maximum_callers",
          Level.DOCUMENTED,
          "1 to 60, or unlimited");
  static final Rule INVALID_MAXIMUM_WAIT_TIME =
      new Rule(
          "invalid_maximum_wait_time/maximum_wait_time",
          ErrorCode.INVALID_MAXIMUM_WAIT_TIME,
          "maximum_wait_time",
          Level.DOCUMENTED,
          "seconds in steps of 30 up to 1200, or unlimited");
  static final Rule INVALID_MEMBER =
      new Rule(
          "invalid_member/member",
          ErrorCode.INVALID_MEMBER,
          "member",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_MEMBER_MEMBERS =
      new Rule(
          "invalid_member/members",
          ErrorCode.INVALID_MEMBER,
          "members",
          Level.INFERRED,
          "members joined by semicolons, each with an optional ring time (1 to 60 seconds) and"
              + " press-1 switch behind commas");
  static final Rule INVALID_MEMBER_MEMBER_UNKNOWN =
      new Rule(
          "invalid_member/member.unknown",
          ErrorCode.INVALID_MEMBER,
          "member",
          Level.DOCUMENTED,
          "one of getStaticMembers's member values");
  static final Rule INVALID_MEMBER_CONFERENCE_UNKNOWN =
      new Rule(
          "invalid_member/conference.unknown",
          ErrorCode.INVALID_MEMBER,
          "member",
          Level.DOCUMENTED,
          "one of getConferenceMembers's member values");
  static final Rule INVALID_MEMBER_DELAY =
      new Rule(
          "invalid_member_delay/member_delay",
          ErrorCode.INVALID_MEMBER_DELAY,
          "member_delay",
          Level.DOCUMENTED,
          "seconds, 1 to 15, or none");
  static final Rule INVALID_NUMBER =
      new Rule(
          "invalid_number/number",
          ErrorCode.INVALID_NUMBER,
          "number",
          Level.DOCUMENTED,
          "a phone number in digits, with or without the punctuation people write");
  static final Rule INVALID_NUMBER_SETPHONEBOOK_NUMBER =
      new Rule(
          "invalid_number/setPhonebook.number",
          ErrorCode.INVALID_NUMBER,
          "number",
          Level.DOCUMENTED,
          "a phone number, or a SIP address behind sip:");
  static final Rule INVALID_NUMBER_QUEUE_NUMBER =
      new Rule(
          "invalid_number/queue_number",
          ErrorCode.INVALID_NUMBER,
          "queue_number",
          Level.DOCUMENTED,
          "1 to 10 digits");
  static final Rule INVALID_NUMBERMEMBERS_SETCALLHUNTING =
      new Rule(
          "invalid_numbermembers/setCallHunting",
          ErrorCode.INVALID_NUMBERMEMBERS,
          "members",
          Level.DOCUMENTED,
          "as many items, joined by ';', as `ring_time` and `press`");
  static final Rule INVALID_NUMBERMEMBERS_SETTIMECONDITION =
      new Rule(
          "invalid_numbermembers/setTimeCondition",
          ErrorCode.INVALID_NUMBERMEMBERS,
          "starthour",
          Level.OBSERVED,
          "as many items, joined by ';', as `startminute` and `endhour` and `endminute` and"
              + " `weekdaystart` and `weekdayend`");
  static final Rule INVALID_NUMBERMEMBERS_RING_TIME =
      new Rule(
          "invalid_numbermembers/ring_time",
          ErrorCode.INVALID_NUMBERMEMBERS,
          "ring_time",
          Level.DOCUMENTED,
          "items joined by ';', each 1 to 4 digits");
  static final Rule INVALID_NUMBERMEMBERS_PRESS =
      new Rule(
          "invalid_numbermembers/press",
          ErrorCode.INVALID_NUMBERMEMBERS,
          "press",
          Level.DOCUMENTED,
          "items joined by ';', each 0 or 1");
  static final Rule INVALID_NUMBERMEMBERS_RING_TIME_REQUIRED =
      new Rule(
          "invalid_numbermembers/ring_time.required",
          ErrorCode.INVALID_NUMBERMEMBERS,
          "ring_time",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_NUMBERMEMBERS_PRESS_REQUIRED =
      new Rule(
          "invalid_numbermembers/press.required",
          ErrorCode.INVALID_NUMBERMEMBERS,
          "press",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_ORDER_ORDER_REQUIRED =
      new Rule(
          "invalid_order/order.required",
          ErrorCode.INVALID_ORDER,
          "order",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_ORDER =
      new Rule(
          "invalid_order/order",
          ErrorCode.INVALID_ORDER,
          "order",
          Level.DOCUMENTED,
          "follow or random");
  static final Rule INVALID_PAUSE =
      new Rule(
          "invalid_pause/pause",
          ErrorCode.INVALID_PAUSE,
          "pause",
          Level.DOCUMENTED,
          "a number from 0 to 10 with at most 2 decimals, in steps of 0.5");
  static final Rule INVALID_PHONEBOOK =
      new Rule(
          "invalid_phonebook/phonebook",
          ErrorCode.INVALID_PHONEBOOK,
          "phonebook",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_PHONEBOOK_PHONEBOOK_UNKNOWN =
      new Rule(
          "invalid_phonebook/phonebook.unknown",
          ErrorCode.INVALID_PHONEBOOK,
          "phonebook",
          Level.DOCUMENTED,
          "one of getPhonebook's phonebook values");
  static final Rule INVALID_PHONEBOOK_GROUP =
      new Rule(
          "invalid_phonebook/group",
          ErrorCode.INVALID_PHONEBOOK,
          "group",
          Level.INFERRED,
          "1 to 20 digits");
  static final Rule INVALID_PHONENUMBER_PHONE_NUMBER =
      new Rule(
          "invalid_phonenumber/phone_number",
          ErrorCode.INVALID_PHONENUMBER,
          "phone_number",
          Level.DOCUMENTED,
          "a phone number in digits, with or without the punctuation people write");
  static final Rule INVALID_PIN =
      new Rule("invalid_pin/pin", ErrorCode.INVALID_PIN, "pin", Level.DOCUMENTED, "1 to 20 digits");
  static final Rule INVALID_PRIORITY =
      new Rule(
          "invalid_priority/priority",
          ErrorCode.INVALID_PRIORITY,
          "priority",
          Level.DOCUMENTED,
          "1 to 10 digits");
  static final Rule INVALID_PRIORITY_WEIGHT =
      new Rule(
          "invalid_priority_weight/priority_weight",
          ErrorCode.INVALID_PRIORITY_WEIGHT,
          "priority_weight",
          Level.DOCUMENTED,
          "a whole number from 1 to 60");
  static final Rule INVALID_QUEUE_QUEUE_REQUIRED =
      new Rule(
          "invalid_queue/queue.required",
          ErrorCode.INVALID_QUEUE,
          "queue",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_QUEUE =
      new Rule(
          "invalid_queue/queue",
          ErrorCode.INVALID_QUEUE,
          "queue",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_QUEUE_QUEUE_UNKNOWN =
      new Rule(
          "invalid_queue/queue.unknown",
          ErrorCode.INVALID_QUEUE,
          "queue",
          Level.DOCUMENTED,
          "one of getQueues's queue values");
  static final Rule INVALID_REPORT_HOLD_TIME_AGENT =
      new Rule(
          "invalid_report_hold_time_agent/report_hold_time_agent",
          ErrorCode.INVALID_REPORT_HOLD_TIME_AGENT,
          "report_hold_time_agent",
          Level.DOCUMENTED,
          "yes, no or once in any case");
  static final Rule INVALID_RESPONSE_TIMEOUT =
      new Rule(
          "invalid_response_timeout/response_timeout",
          ErrorCode.INVALID_RESPONSE_TIMEOUT,
          "response_timeout",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_RETRY_TIMER =
      new Rule(
          "invalid_retry_timer/retry_timer",
          ErrorCode.INVALID_RETRY_TIMER,
          "retry_timer",
          Level.DOCUMENTED,
          "seconds, 5 to 60, or none");
  static final Rule INVALID_RING_INUSE =
      new Rule(
          "invalid_ring_inuse/ring_inuse",
          ErrorCode.INVALID_RING_INUSE,
          "ring_inuse",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_RINGGROUP =
      new Rule(
          "invalid_ringgroup/ringgroup",
          ErrorCode.INVALID_RINGGROUP,
          "ringgroup",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_RINGGROUP_RING_GROUP =
      new Rule(
          "invalid_ringgroup/ring_group",
          ErrorCode.INVALID_RINGGROUP,
          "ring_group",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_RINGGROUP_RINGGROUP_UNKNOWN =
      new Rule(
          "invalid_ringgroup/ringgroup.unknown",
          ErrorCode.INVALID_RINGGROUP,
          "ringgroup",
          Level.DOCUMENTED,
          "one of getRingGroups's ring_group values");
  static final Rule INVALID_RINGGROUP_RING_GROUP_UNKNOWN =
      new Rule(
          "invalid_ringgroup/ring_group.unknown",
          ErrorCode.INVALID_RINGGROUP,
          "ring_group",
          Level.DOCUMENTED,
          "one of getRingGroups's ring_group values");
  static final Rule INVALID_SIPURI =
      new Rule(
          "invalid_sipuri/sipuri",
          ErrorCode.INVALID_SIPURI,
          "sipuri",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_SIPURI_SIPURI_UNKNOWN =
      new Rule(
          "invalid_sipuri/sipuri.unknown",
          ErrorCode.INVALID_SIPURI,
          "sipuri",
          Level.DOCUMENTED,
          "one of getSIPURIs's sipuri values");
  static final Rule INVALID_SIPURI_URI =
      new Rule(
          "invalid_sipuri/uri",
          ErrorCode.INVALID_SIPURI,
          "uri",
          Level.INFERRED,
          "a SIP address, with or without sip: in front");
  static final Rule INVALID_SPEED_DIAL =
      new Rule(
          "invalid_speed_dial/speed_dial",
          ErrorCode.INVALID_SPEED_DIAL,
          "speed_dial",
          Level.DOCUMENTED,
          "what is dialled for an entry: digits, with a star in front where the server showed one");
  static final Rule INVALID_STARTHOUR =
      new Rule(
          "invalid_starthour/starthour",
          ErrorCode.INVALID_STARTHOUR,
          "starthour",
          Level.DOCUMENTED,
          "items joined by ';', each a whole number from 0 to 23");
  static final Rule INVALID_STARTMINUTE =
      new Rule(
          "invalid_startminute/startminute",
          ErrorCode.INVALID_STARTMINUTE,
          "startminute",
          Level.DOCUMENTED,
          "items joined by ';', each a whole number from 0 to 59");
  static final Rule INVALID_STRATEGY_RING_STRATEGY =
      new Rule(
          "invalid_strategy/ring_strategy",
          ErrorCode.INVALID_STRATEGY,
          "ring_strategy",
          Level.OBSERVED,
          "ringall, leastrecent, fewestcalls, random or rrmemory");
  static final Rule INVALID_STRATEGY =
      new Rule(
          "invalid_strategy/strategy",
          ErrorCode.INVALID_STRATEGY,
          "strategy",
          Level.OBSERVED,
          "ringall, leastrecent, fewestcalls, random or rrmemory");
  static final Rule INVALID_THANKYOU_FOR_YOUR_PATIENCE =
      new Rule(
          "invalid_thankyou_for_your_patience/thankyou_for_your_patience",
          ErrorCode.INVALID_THANKYOU_FOR_YOUR_PATIENCE,
          "thankyou_for_your_patience",
          Level.DOCUMENTED,
          "yes or no in any case");
  static final Rule INVALID_TIMECONDITION =
      new Rule(
          "invalid_timecondition/timecondition",
          ErrorCode.INVALID_TIMECONDITION,
          "timecondition",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_TIMECONDITION_TIMECONDITION_UNKNOWN =
      new Rule(
          "invalid_timecondition/timecondition.unknown",
          ErrorCode.INVALID_TIMECONDITION,
          "timecondition",
          Level.DOCUMENTED,
          "one of getTimeConditions's timecondition values");
  static final Rule INVALID_TIMEOUT =
      new Rule(
          "invalid_timeout/timeout",
          ErrorCode.INVALID_TIMEOUT,
          "timeout",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_VOICE_ANNOUNCEMENT =
      new Rule(
          "invalid_voice_announcement/voice_announcement",
          ErrorCode.INVALID_VOICE_ANNOUNCEMENT,
          "voice_announcement",
          Level.DOCUMENTED,
          "a recording by its id; 0 or the word none stand for no recording");
  static final Rule INVALID_VOICEMAILSETUP =
      new Rule(
          "invalid_voicemailsetup/voicemailsetup",
          ErrorCode.INVALID_VOICEMAILSETUP,
          "voicemailsetup",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_VOICEMAILSETUP_VOICEMAILSETUP_UNKNOWN =
      new Rule(
          "invalid_voicemailsetup/voicemailsetup.unknown",
          ErrorCode.INVALID_VOICEMAILSETUP,
          "voicemailsetup",
          Level.DOCUMENTED,
          "one of getVoicemailSetups's value values");
  static final Rule INVALID_WEEKDAYEND =
      new Rule(
          "invalid_weekdayend/weekdayend",
          ErrorCode.INVALID_WEEKDAYEND,
          "weekdayend",
          Level.OBSERVED,
          "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case");
  static final Rule INVALID_WEEKDAYSTART =
      new Rule(
          "invalid_weekdaystart/weekdaystart",
          ErrorCode.INVALID_WEEKDAYSTART,
          "weekdaystart",
          Level.OBSERVED,
          "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case");
  static final Rule INVALID_WRAPUP_TIME =
      new Rule(
          "invalid_wrapup_time/wrapup_time",
          ErrorCode.INVALID_WRAPUP_TIME,
          "wrapup_time",
          Level.DOCUMENTED,
          "seconds, 1 to 60, or none");
  static final Rule MAX_PHONEBOOK_MEMBERS =
      new Rule(
          "max_phonebook/members",
          ErrorCode.MAX_PHONEBOOK,
          "members",
          Level.INFERRED,
          "at most 8 items joined by ';', each at least 1 characters");
  static final Rule MISSING_CALLBACK =
      new Rule(
          "missing_callback/callback",
          ErrorCode.MISSING_CALLBACK,
          "callback",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CALLERID =
      new Rule(
          "missing_callerid/callerid",
          ErrorCode.MISSING_CALLERID,
          "callerid",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CALLHUNTING =
      new Rule(
          "missing_callhunting/callhunting",
          ErrorCode.MISSING_CALLHUNTING,
          "callhunting",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_CHOICES =
      new Rule(
          "missing_choices/choices",
          ErrorCode.MISSING_CHOICES,
          "choices",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DELAY_BEFORE =
      new Rule(
          "missing_delay_before/delay_before",
          ErrorCode.MISSING_DELAY_BEFORE,
          "delay_before",
          Level.OBSERVED,
          "a value other than 0");
  static final Rule MISSING_DIGIT_TIMEOUT =
      new Rule(
          "missing_digit_timeout/digit_timeout",
          ErrorCode.MISSING_DIGIT_TIMEOUT,
          "digit_timeout",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DISA =
      new Rule("missing_disa/disa", ErrorCode.MISSING_DISA, "disa", Level.DOCUMENTED, "a value");
  static final Rule MISSING_ENDHOUR =
      new Rule(
          "missing_endhour/endhour",
          ErrorCode.MISSING_ENDHOUR,
          "endhour",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_ENDMINUTE =
      new Rule(
          "missing_endminute/endminute",
          ErrorCode.MISSING_ENDMINUTE,
          "endminute",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_FILTER_FILTERING =
      new Rule(
          "missing_filter/filtering",
          ErrorCode.MISSING_FILTER,
          "filtering",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_FORWARDING =
      new Rule(
          "missing_forwarding/forwarding",
          ErrorCode.MISSING_FORWARDING,
          "forwarding",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_IVR =
      new Rule("missing_ivr/ivr", ErrorCode.MISSING_IVR, "ivr", Level.DOCUMENTED, "a value");
  static final Rule MISSING_JOIN_WHEN_EMPTY =
      new Rule(
          "missing_join_when_empty/join_when_empty",
          ErrorCode.MISSING_JOIN_WHEN_EMPTY,
          "join_when_empty",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_LEAVE_WHEN_EMPTY =
      new Rule(
          "missing_leave_when_empty/leave_when_empty",
          ErrorCode.MISSING_LEAVE_WHEN_EMPTY,
          "leave_when_empty",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_MEMBER =
      new Rule(
          "missing_member/member", ErrorCode.MISSING_MEMBER, "member", Level.DOCUMENTED, "a value");
  static final Rule MISSING_MEMBERS =
      new Rule(
          "missing_members/members",
          ErrorCode.MISSING_MEMBERS,
          "members",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_NUMBER =
      new Rule(
          "missing_number/number", ErrorCode.MISSING_NUMBER, "number", Level.DOCUMENTED, "a value");
  static final Rule MISSING_NUMBER_QUEUE_NUMBER =
      new Rule(
          "missing_number/queue_number",
          ErrorCode.MISSING_NUMBER,
          "queue_number",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PHONEBOOK =
      new Rule(
          "missing_phonebook/phonebook",
          ErrorCode.MISSING_PHONEBOOK,
          "phonebook",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PHONEBOOK_GROUP =
      new Rule(
          "missing_phonebook/group",
          ErrorCode.MISSING_PHONEBOOK,
          "group",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PHONENUMBER_PHONE_NUMBER =
      new Rule(
          "missing_phonenumber/phone_number",
          ErrorCode.MISSING_PHONENUMBER,
          "phone_number",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PIN =
      new Rule("missing_pin/pin", ErrorCode.MISSING_PIN, "pin", Level.DOCUMENTED, "a value");
  static final Rule MISSING_PRIORITY =
      new Rule(
          "missing_priority/priority",
          ErrorCode.MISSING_PRIORITY,
          "priority",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_PRIORITY_WEIGHT =
      new Rule(
          "missing_priority_weight/priority_weight",
          ErrorCode.MISSING_PRIORITY_WEIGHT,
          "priority_weight",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_REPORT_HOLD_TIME_AGENT =
      new Rule(
          "missing_report_hold_time_agent/report_hold_time_agent",
          ErrorCode.MISSING_REPORT_HOLD_TIME_AGENT,
          "report_hold_time_agent",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_RESPONSE_TIMEOUT =
      new Rule(
          "missing_response_timeout/response_timeout",
          ErrorCode.MISSING_RESPONSE_TIMEOUT,
          "response_timeout",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_RING_INUSE =
      new Rule(
          "missing_ring_inuse/ring_inuse",
          ErrorCode.MISSING_RING_INUSE,
          "ring_inuse",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_RING_STRATEGY =
      new Rule(
          "missing_ring_strategy/ring_strategy",
          ErrorCode.MISSING_RING_STRATEGY,
          "ring_strategy",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_RINGGROUP =
      new Rule(
          "missing_ringgroup/ringgroup",
          ErrorCode.MISSING_RINGGROUP,
          "ringgroup",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_SIPURI =
      new Rule(
          "missing_sipuri/sipuri", ErrorCode.MISSING_SIPURI, "sipuri", Level.DOCUMENTED, "a value");
  static final Rule MISSING_STARTHOUR =
      new Rule(
          "missing_starthour/starthour",
          ErrorCode.MISSING_STARTHOUR,
          "starthour",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_STARTMINUTE =
      new Rule(
          "missing_startminute/startminute",
          ErrorCode.MISSING_STARTMINUTE,
          "startminute",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_TIMECONDITION =
      new Rule(
          "missing_timecondition/timecondition",
          ErrorCode.MISSING_TIMECONDITION,
          "timecondition",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_TIMEOUT =
      new Rule(
          "missing_timeout/timeout",
          ErrorCode.MISSING_TIMEOUT,
          "timeout",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_URI =
      new Rule("missing_uri/uri", ErrorCode.MISSING_URI, "uri", Level.DOCUMENTED, "a value");
  static final Rule MISSING_VOICEMAILSETUP =
      new Rule(
          "missing_voicemailsetup/voicemailsetup",
          ErrorCode.MISSING_VOICEMAILSETUP,
          "voicemailsetup",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_WEEKDAYEND =
      new Rule(
          "missing_weekdayend/weekdayend",
          ErrorCode.MISSING_WEEKDAYEND,
          "weekdayend",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_WEEKDAYSTART =
      new Rule(
          "missing_weekdaystart/weekdaystart",
          ErrorCode.MISSING_WEEKDAYSTART,
          "weekdaystart",
          Level.DOCUMENTED,
          "a value");
  static final Rule NO_SEQUENCES_SEQUENCE_UNKNOWN =
      new Rule(
          "no_sequences/sequence.unknown",
          ErrorCode.NO_SEQUENCES,
          "sequence",
          Level.INFERRED,
          "one of getSequences's sequence values");
  static final Rule USED_DESCRIPTION_DESCRIPTION_TAKEN =
      new Rule(
          "used_description/description.taken",
          ErrorCode.USED_DESCRIPTION,
          "description",
          Level.INFERRED,
          "none of getCallbacks's description values when callback is not given");
  static final Rule USED_FILTER_CALLERID_TAKEN =
      new Rule(
          "used_filter/callerid.taken",
          ErrorCode.USED_FILTER,
          "callerid",
          Level.OBSERVED,
          "none of getCallerIDFiltering's callerid values when filter is not given");
  static final Rule USED_NUMBER_NUMBER_TAKEN =
      new Rule(
          "used_number/number.taken",
          ErrorCode.USED_NUMBER,
          "number",
          Level.INFERRED,
          "none of getPhonebook's number values when phonebook is not given");
  static final Rule USED_SPEED_DIAL_SPEED_DIAL_TAKEN =
      new Rule(
          "used_speed_dial/speed_dial.taken",
          ErrorCode.USED_SPEED_DIAL,
          "speed_dial",
          Level.DOCUMENTED,
          "none of getPhonebook's speed_dial values when phonebook is not given");

  private CallflowRules() {}
}
