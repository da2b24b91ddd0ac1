# frozen_string_literal: true

# Generated from the catalog by `voipms-rules generate`; do not edit.

module VoipmsChecks
  # What a violation of each rule says, by the id of the rule.
  RULES = [
    Rule.new(
      "invalid_account/account",
      ErrorCode::INVALID_ACCOUNT,
      "account",
      :documented,
      "expected the main account (its number) or a sub-account (number, underscore, name)"
    ),
    Rule.new(
      "invalid_account/setStaticMember.account",
      ErrorCode::INVALID_ACCOUNT,
      "account",
      :documented,
      "expected the main account or a sub-account, with or without the technology that getStaticMembers puts before it (SIP/)"
    ),
    Rule.new(
      "invalid_account/account.filter",
      ErrorCode::INVALID_ACCOUNT,
      "account",
      :documented,
      "expected a sub-account, a reseller client, or all"
    ),
    Rule.new(
      "invalid_account/account.unknown",
      ErrorCode::INVALID_ACCOUNT,
      "account",
      :observed,
      "expected one of getSubAccounts's account values, or all, or 1 to 20 digits"
    ),
    Rule.new(
      "invalid_allowedcodecs/allowed_codecs",
      ErrorCode::INVALID_ALLOWEDCODECS,
      "allowed_codecs",
      :documented,
      "expected codec codes joined by semicolons"
    ),
    Rule.new(
      "invalid_authtype/auth_type",
      ErrorCode::INVALID_AUTHTYPE,
      "auth_type",
      :documented,
      "expected 1 or 2"
    ),
    Rule.new(
      "invalid_authtype/getAuthTypes.type",
      ErrorCode::INVALID_AUTHTYPE,
      "type",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_authtype_h323/auth_type",
      ErrorCode::INVALID_AUTHTYPE_H323,
      "auth_type",
      :inferred,
      "expected 2 when protocol is 2"
    ),
    Rule.new(
      "invalid_authtype_iax2/auth_type",
      ErrorCode::INVALID_AUTHTYPE_IAX2,
      "auth_type",
      :documented,
      "expected 1 when protocol is 3"
    ),
    Rule.new(
      "invalid_canada_routing/canada_routing",
      ErrorCode::INVALID_CANADA_ROUTING,
      "canada_routing",
      :documented,
      "expected the route of calls within Canada; -1 stands for not set"
    ),
    Rule.new(
      "invalid_canada_routing/canada_routing.unknown",
      ErrorCode::INVALID_CANADA_ROUTING,
      "canada_routing",
      :documented,
      "expected one of getRoutes's value values when canada_routing is given and not -1 or 0"
    ),
    Rule.new(
      "invalid_codec/codec",
      ErrorCode::INVALID_CODEC,
      "codec",
      :documented,
      "expected a codec code"
    ),
    Rule.new(
      "invalid_codec/codec.unknown",
      ErrorCode::INVALID_CODEC,
      "codec",
      :documented,
      "expected one of getAllowedCodecs's value values"
    ),
    Rule.new(
      "invalid_devicetype/device_type",
      ErrorCode::INVALID_DEVICETYPE,
      "device_type",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_devicetype/device_type.unknown",
      ErrorCode::INVALID_DEVICETYPE,
      "device_type",
      :documented,
      "expected one of getDeviceTypes's value values"
    ),
    Rule.new(
      "invalid_dtmfmode/dtmf_mode",
      ErrorCode::INVALID_DTMFMODE,
      "dtmf_mode",
      :documented,
      "expected auto, rfc2833, inband or info in any case"
    ),
    Rule.new(
      "invalid_enable_ip_restriction/enable_ip_restriction",
      ErrorCode::INVALID_ENABLE_IP_RESTRICTION,
      "enable_ip_restriction",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_enable_pop_restriction/enable_pop_restriction",
      ErrorCode::INVALID_ENABLE_POP_RESTRICTION,
      "enable_pop_restriction",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_extension/internal_extension",
      ErrorCode::INVALID_EXTENSION,
      "internal_extension",
      :documented,
      "expected 1 to 64 digits"
    ),
    Rule.new(
      "invalid_extension_length/internal_extension",
      ErrorCode::INVALID_EXTENSION_LENGTH,
      "internal_extension",
      :documented,
      "expected at most 5 characters"
    ),
    Rule.new(
      "invalid_extension_prefix/internal_extension",
      ErrorCode::INVALID_EXTENSION_PREFIX,
      "internal_extension",
      :documented,
      "expected not to start with 068 or 097"
    ),
    Rule.new(
      "invalid_extensions/internal_extension",
      ErrorCode::INVALID_EXTENSIONS,
      "internal_extension",
      :documented,
      "expected anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988"
    ),
    Rule.new(
      "invalid_internaldialtime/internal_dialtime",
      ErrorCode::INVALID_INTERNALDIALTIME,
      "internal_dialtime",
      :documented,
      "expected a whole number from 1 to 60"
    ),
    Rule.new(
      "invalid_internalvoicemail/internal_voicemail",
      ErrorCode::INVALID_INTERNALVOICEMAIL,
      "internal_voicemail",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_internalvoicemail/internal_voicemail.unknown",
      ErrorCode::INVALID_INTERNALVOICEMAIL,
      "internal_voicemail",
      :documented,
      "expected one of getVoicemails's mailbox values when internal_voicemail is given and not 0"
    ),
    Rule.new(
      "invalid_internationalroute/zero",
      ErrorCode::INVALID_INTERNATIONALROUTE,
      "international_route",
      :observed,
      "expected anything but 0"
    ),
    Rule.new(
      "invalid_internationalroute/international_route",
      ErrorCode::INVALID_INTERNATIONALROUTE,
      "international_route",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_internationalroute/international_route.unknown",
      ErrorCode::INVALID_INTERNATIONALROUTE,
      "international_route",
      :documented,
      "expected one of getRoutes's value values"
    ),
    Rule.new(
      "invalid_ip/ip",
      ErrorCode::INVALID_IP,
      "ip",
      :documented,
      "expected the address a device connects from: IPv4, or a host name"
    ),
    Rule.new(
      "invalid_ip/ip_restriction",
      ErrorCode::INVALID_IP,
      "ip_restriction",
      :inferred,
      "expected addresses, networks and host names joined by commas"
    ),
    Rule.new(
      "invalid_ip_auth/ip",
      ErrorCode::INVALID_IP_AUTH,
      "ip",
      :documented,
      "expected no value when auth_type is 1"
    ),
    Rule.new(
      "invalid_ip_iax2/ip",
      ErrorCode::INVALID_IP_IAX2,
      "ip",
      :documented,
      "expected no value when protocol is 3"
    ),
    Rule.new(
      "invalid_lockinternational/lock_international",
      ErrorCode::INVALID_LOCKINTERNATIONAL,
      "lock_international",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_lockinternational/lock_international.unknown",
      ErrorCode::INVALID_LOCKINTERNATIONAL,
      "lock_international",
      :documented,
      "expected one of getLockInternational's value values"
    ),
    Rule.new(
      "invalid_max_expiry/max_expiry",
      ErrorCode::INVALID_MAX_EXPIRY,
      "max_expiry",
      :documented,
      "expected a whole number from 60 to 3600"
    ),
    Rule.new(
      "invalid_nat/nat",
      ErrorCode::INVALID_NAT,
      "nat",
      :documented,
      "expected yes, no, route or never"
    ),
    Rule.new(
      "invalid_password/password",
      ErrorCode::INVALID_PASSWORD,
      "password",
      :observed,
      "expected exactly 4 digits"
    ),
    Rule.new(
      "invalid_password_auth/password",
      ErrorCode::INVALID_PASSWORD_AUTH,
      "password",
      :documented,
      "expected no value when auth_type is 2"
    ),
    Rule.new(
      "invalid_password_ilegal_characters/password",
      ErrorCode::INVALID_PASSWORD_ILEGAL_CHARACTERS,
      "password",
      :documented,
      "expected only characters of [A-Za-z0-9!\#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1"
    ),
    Rule.new(
      "invalid_password_lessthan_8characters_long/password",
      ErrorCode::INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG,
      "password",
      :documented,
      "expected at least 8 characters when auth_type is 1"
    ),
    Rule.new(
      "invalid_password_missing_lowercase/password",
      ErrorCode::INVALID_PASSWORD_MISSING_LOWERCASE,
      "password",
      :documented,
      "expected at least one character of [a-z] when auth_type is 1"
    ),
    Rule.new(
      "invalid_password_missing_number/password",
      ErrorCode::INVALID_PASSWORD_MISSING_NUMBER,
      "password",
      :documented,
      "expected at least one character of [0-9] when auth_type is 1"
    ),
    Rule.new(
      "invalid_password_missing_uppercase/password",
      ErrorCode::INVALID_PASSWORD_MISSING_UPPERCASE,
      "password",
      :documented,
      "expected at least one character of [A-Z] when auth_type is 1"
    ),
    Rule.new(
      "invalid_pop_restriction/pop_restriction",
      ErrorCode::INVALID_POP_RESTRICTION,
      "pop_restriction",
      :documented,
      "expected items joined by ',', each 1 to 6 digits"
    ),
    Rule.new(
      "invalid_protocol/protocol",
      ErrorCode::INVALID_PROTOCOL,
      "protocol",
      :documented,
      "expected 1 to 3 digits"
    ),
    Rule.new(
      "invalid_protocol/protocol.unknown",
      ErrorCode::INVALID_PROTOCOL,
      "protocol",
      :documented,
      "expected one of getProtocols's value values"
    ),
    Rule.new(
      "invalid_record_calls/record_calls",
      ErrorCode::INVALID_RECORD_CALLS,
      "record_calls",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_resellerclient/reseller_client",
      ErrorCode::INVALID_RESELLERCLIENT,
      "reseller_client",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_resellerclient/reseller_client.unknown",
      ErrorCode::INVALID_RESELLERCLIENT,
      "reseller_client",
      :documented,
      "expected one of getClients's client values when reseller_client is given and not 0"
    ),
    Rule.new(
      "invalid_resellernextbilling/reseller_nextbilling",
      ErrorCode::INVALID_RESELLERNEXTBILLING,
      "reseller_nextbilling",
      :documented,
      "expected a day, yyyy-mm-dd; 0000-00-00 stands for none"
    ),
    Rule.new(
      "invalid_resellernextbilling/past",
      ErrorCode::INVALID_RESELLERNEXTBILLING,
      "reseller_nextbilling",
      :documented,
      "expected a date that is not in the past"
    ),
    Rule.new(
      "invalid_resellerpackage/reseller_package",
      ErrorCode::INVALID_RESELLERPACKAGE,
      "reseller_package",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_resellerpackage/reseller_package.unknown",
      ErrorCode::INVALID_RESELLERPACKAGE,
      "reseller_package",
      :documented,
      "expected one of getPackages's package values when reseller_package is given and not 0"
    ),
    Rule.new(
      "invalid_rtp_hold_timeout/rtp_hold_timeout",
      ErrorCode::INVALID_RTP_HOLD_TIMEOUT,
      "rtp_hold_timeout",
      :documented,
      "expected a whole number from 1 to 3600"
    ),
    Rule.new(
      "invalid_rtp_timeout/rtp_timeout",
      ErrorCode::INVALID_RTP_TIMEOUT,
      "rtp_timeout",
      :documented,
      "expected a whole number from 1 to 3600"
    ),
    Rule.new(
      "invalid_sip_traffic/sip_traffic",
      ErrorCode::INVALID_SIP_TRAFFIC,
      "sip_traffic",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_transcription_email/at",
      ErrorCode::INVALID_TRANSCRIPTION_EMAIL,
      "transcription_email",
      :documented,
      "expected at least one character of [@]"
    ),
    Rule.new(
      "invalid_transcription_email/transcription_email",
      ErrorCode::INVALID_TRANSCRIPTION_EMAIL,
      "transcription_email",
      :inferred,
      "expected items joined by ',', each an e-mail address"
    ),
    Rule.new(
      "invalid_username/username",
      ErrorCode::INVALID_USERNAME,
      "username",
      :inferred,
      "expected only characters of [A-Za-z0-9]"
    ),
    Rule.new(
      "location_already_exists/name.taken",
      ErrorCode::LOCATION_ALREADY_EXISTS,
      "name",
      :documented,
      "expected none of getLocations's name values"
    ),
    Rule.new(
      "location_not_found/name.unknown",
      ErrorCode::LOCATION_NOT_FOUND,
      "name",
      :documented,
      "expected one of getLocations's name values"
    ),
    Rule.new(
      "missing_allowedcodecs/allowed_codecs",
      ErrorCode::MISSING_ALLOWEDCODECS,
      "allowed_codecs",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_authtype/auth_type",
      ErrorCode::MISSING_AUTHTYPE,
      "auth_type",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_devicetype/device_type",
      ErrorCode::MISSING_DEVICETYPE,
      "device_type",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_dtmfmode/dtmf_mode",
      ErrorCode::MISSING_DTMFMODE,
      "dtmf_mode",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_internationalroute/international_route",
      ErrorCode::MISSING_INTERNATIONALROUTE,
      "international_route",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_ip/ip",
      ErrorCode::MISSING_IP,
      "ip",
      :documented,
      "expected a value when auth_type is 2"
    ),
    Rule.new(
      "missing_ip_h323/ip",
      ErrorCode::MISSING_IP_H323,
      "ip",
      :inferred,
      "expected a value when protocol is 2"
    ),
    Rule.new(
      "missing_ip_restriction/ip_restriction",
      ErrorCode::MISSING_IP_RESTRICTION,
      "ip_restriction",
      :documented,
      "expected a value when enable_ip_restriction is 1"
    ),
    Rule.new(
      "missing_location_name/name",
      ErrorCode::MISSING_LOCATION_NAME,
      "name",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_lockinternational/lock_international",
      ErrorCode::MISSING_LOCKINTERNATIONAL,
      "lock_international",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_nat/nat",
      ErrorCode::MISSING_NAT,
      "nat",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_pop_restriction/pop_restriction",
      ErrorCode::MISSING_POP_RESTRICTION,
      "pop_restriction",
      :documented,
      "expected a value when enable_pop_restriction is 1"
    ),
    Rule.new(
      "missing_protocol/protocol",
      ErrorCode::MISSING_PROTOCOL,
      "protocol",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_resellerclient/reseller_client",
      ErrorCode::MISSING_RESELLERCLIENT,
      "reseller_client",
      :documented,
      "expected a value when reseller_package is given and not 0"
    ),
    Rule.new(
      "missing_resellerpackage/reseller_package",
      ErrorCode::MISSING_RESELLERPACKAGE,
      "reseller_package",
      :documented,
      "expected a value when reseller_client is given and not 0"
    ),
    Rule.new(
      "missing_transcription_email/transcription_email",
      ErrorCode::MISSING_TRANSCRIPTION_EMAIL,
      "transcription_email",
      :documented,
      "expected a value when transcribe is 1"
    ),
    Rule.new(
      "missing_username/username",
      ErrorCode::MISSING_USERNAME,
      "username",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "no_subaccount/account.id",
      ErrorCode::NO_SUBACCOUNT,
      "account",
      :observed,
      "expected none of getSubAccounts's id values"
    ),
    Rule.new(
      "repeated_ip/ip.taken",
      ErrorCode::REPEATED_IP,
      "ip",
      :inferred,
      "expected none of getSubAccounts's ip values"
    ),
    Rule.new(
      "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout",
      ErrorCode::RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT,
      "rtp_timeout",
      :documented,
      "expected not to be greater than `rtp_hold_timeout`"
    ),
    Rule.new(
      "used_extension/internal_extension.taken",
      ErrorCode::USED_EXTENSION,
      "internal_extension",
      :documented,
      "expected none of getSubAccounts's internal_extension values when internal_extension is given and not 0 and internal_extension_location is not given"
    ),
    Rule.new(
      "used_extension_in_location/taken",
      ErrorCode::USED_EXTENSION_IN_LOCATION,
      "internal_extension",
      :inferred,
      "expected none of getSubAccounts's internal_extension values when internal_extension_location is given and not 0"
    ),
    Rule.new(
      "used_username/username.taken",
      ErrorCode::USED_USERNAME,
      "username",
      :observed,
      "expected none of getSubAccounts's username values"
    ),
    Rule.new(
      "existing_did/number.taken",
      ErrorCode::EXISTING_DID,
      "number",
      :observed,
      "expected none of getDIDsInfo's did values"
    ),
    Rule.new(
      "forwards_exceeded/phone_number",
      ErrorCode::FORWARDS_EXCEEDED,
      "phone_number",
      :documented,
      "expected fewer than 4 entries in getForwardings before when forwarding is not given"
    ),
    Rule.new(
      "invalid_agent_ring_timeout/agent_ring_timeout",
      ErrorCode::INVALID_AGENT_RING_TIMEOUT,
      "agent_ring_timeout",
      :documented,
      "expected a whole number from 5 to 60"
    ),
    Rule.new(
      "invalid_announce_position_frequency/announce_position_frecuency",
      ErrorCode::INVALID_ANNOUNCE_POSITION_FREQUENCY,
      "announce_position_frecuency",
      :documented,
      "expected seconds in steps of 15 up to 1200, or none"
    ),
    Rule.new(
      "invalid_announce_round_seconds/announce_round_seconds",
      ErrorCode::INVALID_ANNOUNCE_ROUND_SECONDS,
      "announce_round_seconds",
      :documented,
      "expected seconds, 1 to 60, or none"
    ),
    Rule.new(
      "invalid_callback/callback",
      ErrorCode::INVALID_CALLBACK,
      "callback",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_callback/callback.unknown",
      ErrorCode::INVALID_CALLBACK,
      "callback",
      :documented,
      "expected one of getCallbacks's callback values"
    ),
    Rule.new(
      "invalid_callerid/callerid",
      ErrorCode::INVALID_CALLERID,
      "callerid",
      :documented,
      "expected who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s, sb or sc (attestation level), p (all of the phone book) or p: and the id of a phone book group"
    ),
    Rule.new(
      "invalid_callerid_override/callerid_override",
      ErrorCode::INVALID_CALLERID_OVERRIDE,
      "callerid_override",
      :documented,
      "expected a caller ID number to show instead of the default; -1 and 0 stand for the default"
    ),
    Rule.new(
      "invalid_callerid_override/callerid_number",
      ErrorCode::INVALID_CALLERID_OVERRIDE,
      "callerid_number",
      :inferred,
      "expected a caller ID number to show instead of the default; -1 and 0 stand for the default"
    ),
    Rule.new(
      "invalid_callhunting/callhunting",
      ErrorCode::INVALID_CALLHUNTING,
      "callhunting",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_callhunting/callhunting.unknown",
      ErrorCode::INVALID_CALLHUNTING,
      "callhunting",
      :documented,
      "expected one of getCallHuntings's callhunting values"
    ),
    Rule.new(
      "invalid_delay_before/delay_before",
      ErrorCode::INVALID_DELAY_BEFORE,
      "delay_before",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_digit_timeout/digit_timeout",
      ErrorCode::INVALID_DIGIT_TIMEOUT,
      "digit_timeout",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_disa/disa",
      ErrorCode::INVALID_DISA,
      "disa",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_disa/disa.unknown",
      ErrorCode::INVALID_DISA,
      "disa",
      :documented,
      "expected one of getDISAs's disa values"
    ),
    Rule.new(
      "invalid_diversion_header/diversion_header",
      ErrorCode::INVALID_DIVERSION_HEADER,
      "diversion_header",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_dtmf_digits/dtmf_digits",
      ErrorCode::INVALID_DTMF_DIGITS,
      "dtmf_digits",
      :documented,
      "expected key presses"
    ),
    Rule.new(
      "invalid_endhour/endhour",
      ErrorCode::INVALID_ENDHOUR,
      "endhour",
      :documented,
      "expected items joined by ';', each a whole number from 0 to 23"
    ),
    Rule.new(
      "invalid_endminute/endminute",
      ErrorCode::INVALID_ENDMINUTE,
      "endminute",
      :documented,
      "expected items joined by ';', each a whole number from 0 to 59"
    ),
    Rule.new(
      "invalid_filter/filtering",
      ErrorCode::INVALID_FILTER,
      "filtering",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_filter/filter",
      ErrorCode::INVALID_FILTER,
      "filter",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_filter/filtering.unknown",
      ErrorCode::INVALID_FILTER,
      "filtering",
      :documented,
      "expected one of getCallerIDFiltering's filtering values"
    ),
    Rule.new(
      "invalid_filter/filter.unknown",
      ErrorCode::INVALID_FILTER,
      "filter",
      :documented,
      "expected one of getCallerIDFiltering's filtering values"
    ),
    Rule.new(
      "invalid_forwarding/forwarding",
      ErrorCode::INVALID_FORWARDING,
      "forwarding",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_forwarding/forwarding.unknown",
      ErrorCode::INVALID_FORWARDING,
      "forwarding",
      :documented,
      "expected one of getForwardings's forwarding values"
    ),
    Rule.new(
      "invalid_frequency_announcement/frequency_announcement",
      ErrorCode::INVALID_FREQUENCY_ANNOUNCEMENT,
      "frequency_announcement",
      :documented,
      "expected seconds in steps of 15 up to 1200, or none"
    ),
    Rule.new(
      "invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time",
      ErrorCode::INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME,
      "if_announce_position_enabled_report_estimated_hold_time",
      :documented,
      "expected yes, no or once in any case"
    ),
    Rule.new(
      "invalid_if_announce_position_enabled_report_estimated_hold_time/type",
      ErrorCode::INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME,
      "type",
      :inferred,
      "expected yes, no or once in any case"
    ),
    Rule.new(
      "invalid_ivr/ivr",
      ErrorCode::INVALID_IVR,
      "ivr",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_ivr/ivr.unknown",
      ErrorCode::INVALID_IVR,
      "ivr",
      :documented,
      "expected one of getIVRs's ivr values"
    ),
    Rule.new(
      "invalid_join_announcement/join_announcement",
      ErrorCode::INVALID_JOIN_ANNOUNCEMENT,
      "join_announcement",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_join_empty_type/join_when_empty",
      ErrorCode::INVALID_JOIN_EMPTY_TYPE,
      "join_when_empty",
      :documented,
      "expected yes, no or strict in any case"
    ),
    Rule.new(
      "invalid_join_empty_type/leave_when_empty",
      ErrorCode::INVALID_JOIN_EMPTY_TYPE,
      "leave_when_empty",
      :documented,
      "expected yes, no or strict in any case"
    ),
    Rule.new(
      "invalid_join_empty_type/getJoinWhenEmptyTypes.type",
      ErrorCode::INVALID_JOIN_EMPTY_TYPE,
      "type",
      :documented,
      "expected yes, no or strict in any case"
    ),
    Rule.new(
      "invalid_maximum_callers/maximum_callers",
      ErrorCode::INVALID_MAXIMUM_CALLERS,
      "maximum_callers",
      :documented,
      "expected 1 to 60, or unlimited"
    ),
    Rule.new(
      "invalid_maximum_wait_time/maximum_wait_time",
      ErrorCode::INVALID_MAXIMUM_WAIT_TIME,
      "maximum_wait_time",
      :documented,
      "expected seconds in steps of 30 up to 1200, or unlimited"
    ),
    Rule.new(
      "invalid_member/member",
      ErrorCode::INVALID_MEMBER,
      "member",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_member/members",
      ErrorCode::INVALID_MEMBER,
      "members",
      :inferred,
      "expected members joined by semicolons, each with an optional ring time (1 to 60 seconds) and press-1 switch behind commas"
    ),
    Rule.new(
      "invalid_member/member.unknown",
      ErrorCode::INVALID_MEMBER,
      "member",
      :documented,
      "expected one of getStaticMembers's member values"
    ),
    Rule.new(
      "invalid_member/conference.unknown",
      ErrorCode::INVALID_MEMBER,
      "member",
      :documented,
      "expected one of getConferenceMembers's member values"
    ),
    Rule.new(
      "invalid_member_delay/member_delay",
      ErrorCode::INVALID_MEMBER_DELAY,
      "member_delay",
      :documented,
      "expected seconds, 1 to 15, or none"
    ),
    Rule.new(
      "invalid_number/number",
      ErrorCode::INVALID_NUMBER,
      "number",
      :documented,
      "expected a phone number in digits, with or without the punctuation people write"
    ),
    Rule.new(
      "invalid_number/setPhonebook.number",
      ErrorCode::INVALID_NUMBER,
      "number",
      :documented,
      "expected a phone number, or a SIP address behind sip:"
    ),
    Rule.new(
      "invalid_number/queue_number",
      ErrorCode::INVALID_NUMBER,
      "queue_number",
      :documented,
      "expected 1 to 10 digits"
    ),
    Rule.new(
      "invalid_numbermembers/setCallHunting",
      ErrorCode::INVALID_NUMBERMEMBERS,
      "members",
      :documented,
      "expected as many items, joined by ';', as `ring_time` and `press`"
    ),
    Rule.new(
      "invalid_numbermembers/setTimeCondition",
      ErrorCode::INVALID_NUMBERMEMBERS,
      "starthour",
      :observed,
      "expected as many items, joined by ';', as `startminute` and `endhour` and `endminute` and `weekdaystart` and `weekdayend`"
    ),
    Rule.new(
      "invalid_numbermembers/ring_time",
      ErrorCode::INVALID_NUMBERMEMBERS,
      "ring_time",
      :documented,
      "expected items joined by ';', each 1 to 4 digits"
    ),
    Rule.new(
      "invalid_numbermembers/press",
      ErrorCode::INVALID_NUMBERMEMBERS,
      "press",
      :documented,
      "expected items joined by ';', each 0 or 1"
    ),
    Rule.new(
      "invalid_numbermembers/ring_time.required",
      ErrorCode::INVALID_NUMBERMEMBERS,
      "ring_time",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_numbermembers/press.required",
      ErrorCode::INVALID_NUMBERMEMBERS,
      "press",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_order/order.required",
      ErrorCode::INVALID_ORDER,
      "order",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_order/order",
      ErrorCode::INVALID_ORDER,
      "order",
      :documented,
      "expected follow or random"
    ),
    Rule.new(
      "invalid_pause/pause",
      ErrorCode::INVALID_PAUSE,
      "pause",
      :documented,
      "expected a number from 0 to 10 with at most 2 decimals, in steps of 0.5"
    ),
    Rule.new(
      "invalid_phonebook/phonebook",
      ErrorCode::INVALID_PHONEBOOK,
      "phonebook",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_phonebook/phonebook.unknown",
      ErrorCode::INVALID_PHONEBOOK,
      "phonebook",
      :documented,
      "expected one of getPhonebook's phonebook values"
    ),
    Rule.new(
      "invalid_phonebook/group",
      ErrorCode::INVALID_PHONEBOOK,
      "group",
      :inferred,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_phonenumber/phone_number",
      ErrorCode::INVALID_PHONENUMBER,
      "phone_number",
      :documented,
      "expected a phone number in digits, with or without the punctuation people write"
    ),
    Rule.new(
      "invalid_pin/pin",
      ErrorCode::INVALID_PIN,
      "pin",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_priority/priority",
      ErrorCode::INVALID_PRIORITY,
      "priority",
      :documented,
      "expected 1 to 10 digits"
    ),
    Rule.new(
      "invalid_priority_weight/priority_weight",
      ErrorCode::INVALID_PRIORITY_WEIGHT,
      "priority_weight",
      :documented,
      "expected a whole number from 1 to 60"
    ),
    Rule.new(
      "invalid_queue/queue.required",
      ErrorCode::INVALID_QUEUE,
      "queue",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_queue/queue",
      ErrorCode::INVALID_QUEUE,
      "queue",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_queue/queue.unknown",
      ErrorCode::INVALID_QUEUE,
      "queue",
      :documented,
      "expected one of getQueues's queue values"
    ),
    Rule.new(
      "invalid_report_hold_time_agent/report_hold_time_agent",
      ErrorCode::INVALID_REPORT_HOLD_TIME_AGENT,
      "report_hold_time_agent",
      :documented,
      "expected yes, no or once in any case"
    ),
    Rule.new(
      "invalid_response_timeout/response_timeout",
      ErrorCode::INVALID_RESPONSE_TIMEOUT,
      "response_timeout",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_retry_timer/retry_timer",
      ErrorCode::INVALID_RETRY_TIMER,
      "retry_timer",
      :documented,
      "expected seconds, 5 to 60, or none"
    ),
    Rule.new(
      "invalid_ring_inuse/ring_inuse",
      ErrorCode::INVALID_RING_INUSE,
      "ring_inuse",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_ringgroup/ringgroup",
      ErrorCode::INVALID_RINGGROUP,
      "ringgroup",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_ringgroup/ring_group",
      ErrorCode::INVALID_RINGGROUP,
      "ring_group",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_ringgroup/ringgroup.unknown",
      ErrorCode::INVALID_RINGGROUP,
      "ringgroup",
      :documented,
      "expected one of getRingGroups's ring_group values"
    ),
    Rule.new(
      "invalid_ringgroup/ring_group.unknown",
      ErrorCode::INVALID_RINGGROUP,
      "ring_group",
      :documented,
      "expected one of getRingGroups's ring_group values"
    ),
    Rule.new(
      "invalid_sipuri/sipuri",
      ErrorCode::INVALID_SIPURI,
      "sipuri",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_sipuri/sipuri.unknown",
      ErrorCode::INVALID_SIPURI,
      "sipuri",
      :documented,
      "expected one of getSIPURIs's sipuri values"
    ),
    Rule.new(
      "invalid_sipuri/uri",
      ErrorCode::INVALID_SIPURI,
      "uri",
      :inferred,
      "expected a SIP address, with or without sip: in front"
    ),
    Rule.new(
      "invalid_speed_dial/speed_dial",
      ErrorCode::INVALID_SPEED_DIAL,
      "speed_dial",
      :documented,
      "expected what is dialled for an entry: digits, with a star in front where the server showed one"
    ),
    Rule.new(
      "invalid_starthour/starthour",
      ErrorCode::INVALID_STARTHOUR,
      "starthour",
      :documented,
      "expected items joined by ';', each a whole number from 0 to 23"
    ),
    Rule.new(
      "invalid_startminute/startminute",
      ErrorCode::INVALID_STARTMINUTE,
      "startminute",
      :documented,
      "expected items joined by ';', each a whole number from 0 to 59"
    ),
    Rule.new(
      "invalid_strategy/ring_strategy",
      ErrorCode::INVALID_STRATEGY,
      "ring_strategy",
      :observed,
      "expected ringall, leastrecent, fewestcalls, random or rrmemory"
    ),
    Rule.new(
      "invalid_strategy/strategy",
      ErrorCode::INVALID_STRATEGY,
      "strategy",
      :observed,
      "expected ringall, leastrecent, fewestcalls, random or rrmemory"
    ),
    Rule.new(
      "invalid_thankyou_for_your_patience/thankyou_for_your_patience",
      ErrorCode::INVALID_THANKYOU_FOR_YOUR_PATIENCE,
      "thankyou_for_your_patience",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_timecondition/timecondition",
      ErrorCode::INVALID_TIMECONDITION,
      "timecondition",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_timecondition/timecondition.unknown",
      ErrorCode::INVALID_TIMECONDITION,
      "timecondition",
      :documented,
      "expected one of getTimeConditions's timecondition values"
    ),
    Rule.new(
      "invalid_timeout/timeout",
      ErrorCode::INVALID_TIMEOUT,
      "timeout",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_voice_announcement/voice_announcement",
      ErrorCode::INVALID_VOICE_ANNOUNCEMENT,
      "voice_announcement",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_voicemailsetup/voicemailsetup",
      ErrorCode::INVALID_VOICEMAILSETUP,
      "voicemailsetup",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_voicemailsetup/voicemailsetup.unknown",
      ErrorCode::INVALID_VOICEMAILSETUP,
      "voicemailsetup",
      :documented,
      "expected one of getVoicemailSetups's value values"
    ),
    Rule.new(
      "invalid_weekdayend/weekdayend",
      ErrorCode::INVALID_WEEKDAYEND,
      "weekdayend",
      :observed,
      "expected items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case"
    ),
    Rule.new(
      "invalid_weekdaystart/weekdaystart",
      ErrorCode::INVALID_WEEKDAYSTART,
      "weekdaystart",
      :observed,
      "expected items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case"
    ),
    Rule.new(
      "invalid_wrapup_time/wrapup_time",
      ErrorCode::INVALID_WRAPUP_TIME,
      "wrapup_time",
      :documented,
      "expected seconds, 1 to 60, or none"
    ),
    Rule.new(
      "max_phonebook/members",
      ErrorCode::MAX_PHONEBOOK,
      "members",
      :inferred,
      "expected at most 8 items joined by ';', each at least 1 characters"
    ),
    Rule.new(
      "missing_callback/callback",
      ErrorCode::MISSING_CALLBACK,
      "callback",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_callerid/callerid",
      ErrorCode::MISSING_CALLERID,
      "callerid",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_callhunting/callhunting",
      ErrorCode::MISSING_CALLHUNTING,
      "callhunting",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_choices/choices",
      ErrorCode::MISSING_CHOICES,
      "choices",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_delay_before/delay_before",
      ErrorCode::MISSING_DELAY_BEFORE,
      "delay_before",
      :observed,
      "expected a value other than 0"
    ),
    Rule.new(
      "missing_digit_timeout/digit_timeout",
      ErrorCode::MISSING_DIGIT_TIMEOUT,
      "digit_timeout",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_disa/disa",
      ErrorCode::MISSING_DISA,
      "disa",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_endhour/endhour",
      ErrorCode::MISSING_ENDHOUR,
      "endhour",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_endminute/endminute",
      ErrorCode::MISSING_ENDMINUTE,
      "endminute",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_filter/filtering",
      ErrorCode::MISSING_FILTER,
      "filtering",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_forwarding/forwarding",
      ErrorCode::MISSING_FORWARDING,
      "forwarding",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_ivr/ivr",
      ErrorCode::MISSING_IVR,
      "ivr",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_join_when_empty/join_when_empty",
      ErrorCode::MISSING_JOIN_WHEN_EMPTY,
      "join_when_empty",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_leave_when_empty/leave_when_empty",
      ErrorCode::MISSING_LEAVE_WHEN_EMPTY,
      "leave_when_empty",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_member/member",
      ErrorCode::MISSING_MEMBER,
      "member",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_members/members",
      ErrorCode::MISSING_MEMBERS,
      "members",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_number/number",
      ErrorCode::MISSING_NUMBER,
      "number",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_number/queue_number",
      ErrorCode::MISSING_NUMBER,
      "queue_number",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_phonebook/phonebook",
      ErrorCode::MISSING_PHONEBOOK,
      "phonebook",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_phonebook/group",
      ErrorCode::MISSING_PHONEBOOK,
      "group",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_phonenumber/phone_number",
      ErrorCode::MISSING_PHONENUMBER,
      "phone_number",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_pin/pin",
      ErrorCode::MISSING_PIN,
      "pin",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_priority/priority",
      ErrorCode::MISSING_PRIORITY,
      "priority",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_priority_weight/priority_weight",
      ErrorCode::MISSING_PRIORITY_WEIGHT,
      "priority_weight",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_report_hold_time_agent/report_hold_time_agent",
      ErrorCode::MISSING_REPORT_HOLD_TIME_AGENT,
      "report_hold_time_agent",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_response_timeout/response_timeout",
      ErrorCode::MISSING_RESPONSE_TIMEOUT,
      "response_timeout",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_ring_inuse/ring_inuse",
      ErrorCode::MISSING_RING_INUSE,
      "ring_inuse",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_ring_strategy/ring_strategy",
      ErrorCode::MISSING_RING_STRATEGY,
      "ring_strategy",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_ringgroup/ringgroup",
      ErrorCode::MISSING_RINGGROUP,
      "ringgroup",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_sipuri/sipuri",
      ErrorCode::MISSING_SIPURI,
      "sipuri",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_starthour/starthour",
      ErrorCode::MISSING_STARTHOUR,
      "starthour",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_startminute/startminute",
      ErrorCode::MISSING_STARTMINUTE,
      "startminute",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_timecondition/timecondition",
      ErrorCode::MISSING_TIMECONDITION,
      "timecondition",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_timeout/timeout",
      ErrorCode::MISSING_TIMEOUT,
      "timeout",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_uri/uri",
      ErrorCode::MISSING_URI,
      "uri",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_voicemailsetup/voicemailsetup",
      ErrorCode::MISSING_VOICEMAILSETUP,
      "voicemailsetup",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_weekdayend/weekdayend",
      ErrorCode::MISSING_WEEKDAYEND,
      "weekdayend",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_weekdaystart/weekdaystart",
      ErrorCode::MISSING_WEEKDAYSTART,
      "weekdaystart",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "no_sequences/sequence.unknown",
      ErrorCode::NO_SEQUENCES,
      "sequence",
      :inferred,
      "expected one of getSequences's sequence values"
    ),
    Rule.new(
      "used_description/description.taken",
      ErrorCode::USED_DESCRIPTION,
      "description",
      :inferred,
      "expected none of getCallbacks's description values when callback is not given"
    ),
    Rule.new(
      "used_filter/callerid.taken",
      ErrorCode::USED_FILTER,
      "callerid",
      :observed,
      "expected none of getCallerIDFiltering's callerid values when filter is not given"
    ),
    Rule.new(
      "used_number/number.taken",
      ErrorCode::USED_NUMBER,
      "number",
      :inferred,
      "expected none of getPhonebook's number values when phonebook is not given"
    ),
    Rule.new(
      "used_speed_dial/speed_dial.taken",
      ErrorCode::USED_SPEED_DIAL,
      "speed_dial",
      :documented,
      "expected none of getPhonebook's speed_dial values when phonebook is not given"
    ),
    Rule.new(
      "invalid_route/route",
      ErrorCode::INVALID_ROUTE,
      "route",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_route/route.unknown",
      ErrorCode::INVALID_ROUTE,
      "route",
      :documented,
      "expected one of getRoutes's value values"
    ),
    Rule.new(
      "missing_package/package",
      ErrorCode::MISSING_PACKAGE,
      "package",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_route/route",
      ErrorCode::MISSING_ROUTE,
      "route",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "no_callstatus/answered",
      ErrorCode::NO_CALLSTATUS,
      "answered",
      :observed,
      "expected at least one of answered, noanswer, busy, failed to be 1"
    ),
    Rule.new(
      "invalid_balancemanagement/balance_management",
      ErrorCode::INVALID_BALANCEMANAGEMENT,
      "balance_management",
      :documented,
      "expected 1 to 3 digits"
    ),
    Rule.new(
      "invalid_balancemanagement/balance_management.unknown",
      ErrorCode::INVALID_BALANCEMANAGEMENT,
      "balance_management",
      :documented,
      "expected one of getBalanceManagement's value values"
    ),
    Rule.new(
      "invalid_charge/charge",
      ErrorCode::INVALID_CHARGE,
      "charge",
      :documented,
      "expected a number from -999999999 to 999999999 with at most 10 decimals"
    ),
    Rule.new(
      "invalid_client/getResellerSMS.client",
      ErrorCode::INVALID_CLIENT,
      "client",
      :observed,
      "expected a value"
    ),
    Rule.new(
      "invalid_client/client",
      ErrorCode::INVALID_CLIENT,
      "client",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_client/client.filter",
      ErrorCode::INVALID_CLIENT,
      "client",
      :documented,
      "expected a reseller client by id, or a sub-account"
    ),
    Rule.new(
      "invalid_client/client.email",
      ErrorCode::INVALID_CLIENT,
      "client",
      :documented,
      "expected a reseller client by id or by e-mail address"
    ),
    Rule.new(
      "invalid_client/client.unknown",
      ErrorCode::INVALID_CLIENT,
      "client",
      :documented,
      "expected one of getClients's client values"
    ),
    Rule.new(
      "invalid_package/package",
      ErrorCode::INVALID_PACKAGE,
      "package",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_package/package.unknown",
      ErrorCode::INVALID_PACKAGE,
      "package",
      :documented,
      "expected one of getPackages's package values"
    ),
    Rule.new(
      "invalid_payment/payment",
      ErrorCode::INVALID_PAYMENT,
      "payment",
      :documented,
      "expected a number from -999999999 to 999999999 with at most 10 decimals"
    ),
    Rule.new(
      "Invalid_threshold/threshold.required",
      ErrorCode::INVALID_THRESHOLD,
      "threshold",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "Invalid_threshold/threshold",
      ErrorCode::INVALID_THRESHOLD,
      "threshold",
      :documented,
      "expected a whole number from 1 to 250"
    ),
    Rule.new(
      "mismatch_email_confirm/confirm_email",
      ErrorCode::MISMATCH_EMAIL_CONFIRM,
      "confirm_email",
      :documented,
      "expected the same as `email`"
    ),
    Rule.new(
      "mismatch_password_confirm/confirm_password",
      ErrorCode::MISMATCH_PASSWORD_CONFIRM,
      "confirm_password",
      :documented,
      "expected the same as `password`"
    ),
    Rule.new(
      "missing_address/address",
      ErrorCode::MISSING_ADDRESS,
      "address",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_charge/charge",
      ErrorCode::MISSING_CHARGE,
      "charge",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_city/city",
      ErrorCode::MISSING_CITY,
      "city",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_city/e911.city",
      ErrorCode::MISSING_CITY,
      "city",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_client/client",
      ErrorCode::MISSING_CLIENT,
      "client",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_country/country",
      ErrorCode::MISSING_COUNTRY,
      "country",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_email_confirm/confirm_email",
      ErrorCode::MISSING_EMAIL_CONFIRM,
      "confirm_email",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_firstname/firstname",
      ErrorCode::MISSING_FIRSTNAME,
      "firstname",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_lastname/lastname",
      ErrorCode::MISSING_LASTNAME,
      "lastname",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_password_confirm/confirm_password",
      ErrorCode::MISSING_PASSWORD_CONFIRM,
      "confirm_password",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_payment/payment",
      ErrorCode::MISSING_PAYMENT,
      "payment",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_zip/zip",
      ErrorCode::MISSING_ZIP,
      "zip",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_zip/e911.zip_code",
      ErrorCode::MISSING_ZIP,
      "zip_code",
      :observed,
      "expected a value when zip is not given"
    ),
    Rule.new(
      "missing_zip/e911.zip",
      ErrorCode::MISSING_ZIP,
      "zip_code",
      :observed,
      "expected a value when zip is given and email is given"
    ),
    Rule.new(
      "missing_zip/e911.wsdl",
      ErrorCode::MISSING_ZIP,
      "zip_code",
      :inferred,
      "expected a value when zip is given and email is not given"
    ),
    Rule.new(
      "duplicated_pin/pin.taken",
      ErrorCode::DUPLICATED_PIN,
      "pin",
      :documented,
      "expected none of getConferenceMembers's pin values when member is not given"
    ),
    Rule.new(
      "invalid_admin/admin",
      ErrorCode::INVALID_ADMIN,
      "admin",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_announce_join_leave/announce_join_leave",
      ErrorCode::INVALID_ANNOUNCE_JOIN_LEAVE,
      "announce_join_leave",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_announce_only_user/announce_only_user",
      ErrorCode::INVALID_ANNOUNCE_ONLY_USER,
      "announce_only_user",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_announce_user_count/announce_user_count",
      ErrorCode::INVALID_ANNOUNCE_USER_COUNT,
      "announce_user_count",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_conference/conference",
      ErrorCode::INVALID_CONFERENCE,
      "conference",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_conference/conference.unknown",
      ErrorCode::INVALID_CONFERENCE,
      "conference",
      :observed,
      "expected one of getConference's conference values"
    ),
    Rule.new(
      "invalid_drop_silence/drop_silence",
      ErrorCode::INVALID_DROP_SILENCE,
      "drop_silence",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_jitter_buffer/jitter_buffer",
      ErrorCode::INVALID_JITTER_BUFFER,
      "jitter_buffer",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_quiet/quiet",
      ErrorCode::INVALID_QUIET,
      "quiet",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_recording_sound_error_menu/sound_error_menu",
      ErrorCode::INVALID_RECORDING_SOUND_ERROR_MENU,
      "sound_error_menu",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_get_pin/sound_get_pin",
      ErrorCode::INVALID_RECORDING_SOUND_GET_PIN,
      "sound_get_pin",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_has_joined/sound_has_joined",
      ErrorCode::INVALID_RECORDING_SOUND_HAS_JOINED,
      "sound_has_joined",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_has_left/sound_has_left",
      ErrorCode::INVALID_RECORDING_SOUND_HAS_LEFT,
      "sound_has_left",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_invalid_pin/sound_invalid_pin",
      ErrorCode::INVALID_RECORDING_SOUND_INVALID_PIN,
      "sound_invalid_pin",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_join/sound_join",
      ErrorCode::INVALID_RECORDING_SOUND_JOIN,
      "sound_join",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_kicked/sound_kicked",
      ErrorCode::INVALID_RECORDING_SOUND_KICKED,
      "sound_kicked",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_leave/sound_leave",
      ErrorCode::INVALID_RECORDING_SOUND_LEAVE,
      "sound_leave",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_locked/sound_locked",
      ErrorCode::INVALID_RECORDING_SOUND_LOCKED,
      "sound_locked",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_locked_now/sound_locked_now",
      ErrorCode::INVALID_RECORDING_SOUND_LOCKED_NOW,
      "sound_locked_now",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_muted/sound_muted",
      ErrorCode::INVALID_RECORDING_SOUND_MUTED,
      "sound_muted",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_only_one/sound_only_one",
      ErrorCode::INVALID_RECORDING_SOUND_ONLY_ONE,
      "sound_only_one",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_only_person/sound_only_person",
      ErrorCode::INVALID_RECORDING_SOUND_ONLY_PERSON,
      "sound_only_person",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_other_in_party/sound_other_in_party",
      ErrorCode::INVALID_RECORDING_SOUND_OTHER_IN_PARTY,
      "sound_other_in_party",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_participants_muted/sound_participants_muted",
      ErrorCode::INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED,
      "sound_participants_muted",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_participants_unmuted/sound_participants_unmuted",
      ErrorCode::INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED,
      "sound_participants_unmuted",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_place_into_conference/sound_place_into_conference",
      ErrorCode::INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE,
      "sound_place_into_conference",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_there_are/sound_there_are",
      ErrorCode::INVALID_RECORDING_SOUND_THERE_ARE,
      "sound_there_are",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_unlocked_now/sound_unlocked_now",
      ErrorCode::INVALID_RECORDING_SOUND_UNLOCKED_NOW,
      "sound_unlocked_now",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording_sound_unmuted/sound_unmuted",
      ErrorCode::INVALID_RECORDING_SOUND_UNMUTED,
      "sound_unmuted",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_silence_threshold/silence_threshold",
      ErrorCode::INVALID_SILENCE_THRESHOLD,
      "silence_threshold",
      :documented,
      "expected 2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000"
    ),
    Rule.new(
      "invalid_start_muted/start_muted",
      ErrorCode::INVALID_START_MUTED,
      "start_muted",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_talk_detection/talk_detection",
      ErrorCode::INVALID_TALK_DETECTION,
      "talk_detection",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_talking_threshold/talking_threshold",
      ErrorCode::INVALID_TALKING_THRESHOLD,
      "talking_threshold",
      :documented,
      "expected 100, 120, 140, 160, 180, 200, 220, 240 or 250"
    ),
    Rule.new(
      "missing_conference/conference",
      ErrorCode::MISSING_CONFERENCE,
      "conference",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "did_in_use/did.taken",
      ErrorCode::DID_IN_USE,
      "did",
      :documented,
      "expected none of getDIDsInfo's did values"
    ),
    Rule.new(
      "invalid_billingtype/billing_type",
      ErrorCode::INVALID_BILLINGTYPE,
      "billing_type",
      :documented,
      "expected 1 or 2"
    ),
    Rule.new(
      "invalid_calleridprefix/callerid_prefix",
      ErrorCode::INVALID_CALLERIDPREFIX,
      "callerid_prefix",
      :documented,
      "expected at most 19 characters"
    ),
    Rule.new(
      "invalid_carrier/carrier",
      ErrorCode::INVALID_CARRIER,
      "carrier",
      :documented,
      "expected 1 to 3 digits"
    ),
    Rule.new(
      "invalid_carrier/carrier.unknown",
      ErrorCode::INVALID_CARRIER,
      "carrier",
      :documented,
      "expected one of getCarriers's value values"
    ),
    Rule.new(
      "invalid_cnam/cnam",
      ErrorCode::INVALID_CNAM,
      "cnam",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_countryid/country_id",
      ErrorCode::INVALID_COUNTRYID,
      "country_id",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_countryid/country_id.unknown",
      ErrorCode::INVALID_COUNTRYID,
      "country_id",
      :inferred,
      "expected one of getDIDCountries's value values"
    ),
    Rule.new(
      "invalid_dialtime/dialtime",
      ErrorCode::INVALID_DIALTIME,
      "dialtime",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_digits/digits",
      ErrorCode::INVALID_DIGITS,
      "digits",
      :documented,
      "expected 1 to 10 digits"
    ),
    Rule.new(
      "invalid_digits/orderDIDVirtual.digits",
      ErrorCode::INVALID_DIGITS,
      "digits",
      :documented,
      "expected exactly 3 digits"
    ),
    Rule.new(
      "invalid_failover_header/failover_busy",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "failover_busy",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/failover_unreachable",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "failover_unreachable",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/failover_noanswer",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "failover_noanswer",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/fail_over_routing_timeout",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "fail_over_routing_timeout",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/fail_over_routing_full",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "fail_over_routing_full",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/fail_over_routing_join_empty",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "fail_over_routing_join_empty",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/fail_over_routing_leave_empty",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "fail_over_routing_leave_empty",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/fail_over_routing_join_unavail",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "fail_over_routing_join_unavail",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/fail_over_routing_leave_unavail",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "fail_over_routing_leave_unavail",
      :documented,
      "expected where a call goes when the main routing fails"
    ),
    Rule.new(
      "invalid_failover_header/setCallParking.failover",
      ErrorCode::INVALID_FAILOVER_HEADER,
      "failover",
      :inferred,
      "expected callback, system:hangup, or vm: and a mailbox"
    ),
    Rule.new(
      "invalid_forwarding_did/sms_forward",
      ErrorCode::INVALID_FORWARDING_DID,
      "sms_forward",
      :documented,
      "expected another value than `did`"
    ),
    Rule.new(
      "invalid_location/location_id",
      ErrorCode::INVALID_LOCATION,
      "location_id",
      :documented,
      "expected a place on the list for international numbers; letters occur"
    ),
    Rule.new(
      "invalid_location/location",
      ErrorCode::INVALID_LOCATION,
      "location",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_minute/minute",
      ErrorCode::INVALID_MINUTE,
      "minute",
      :documented,
      "expected a number from -999999999 to 999999999 with at most 10 decimals"
    ),
    Rule.new(
      "invalid_monthly/monthly",
      ErrorCode::INVALID_MONTHLY,
      "monthly",
      :documented,
      "expected a number from -999999999 to 999999999 with at most 10 decimals"
    ),
    Rule.new(
      "invalid_note/note",
      ErrorCode::INVALID_NOTE,
      "note",
      :documented,
      "expected at most 49 characters"
    ),
    Rule.new(
      "invalid_province/province",
      ErrorCode::INVALID_PROVINCE,
      "province",
      :documented,
      "expected a state or a province by its code of two letters"
    ),
    Rule.new(
      "invalid_province/province.unknown",
      ErrorCode::INVALID_PROVINCE,
      "province",
      :documented,
      "expected one of getProvinces's province values"
    ),
    Rule.new(
      "invalid_quantity/quantity.required",
      ErrorCode::INVALID_QUANTITY,
      "quantity",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_quantity/quantity",
      ErrorCode::INVALID_QUANTITY,
      "quantity",
      :documented,
      "expected a whole number from 1 to 1000000"
    ),
    Rule.new(
      "invalid_query/query",
      ErrorCode::INVALID_QUERY,
      "query",
      :documented,
      "expected exactly 7 characters"
    ),
    Rule.new(
      "invalid_ratecenter/ratecenter.required",
      ErrorCode::INVALID_RATECENTER,
      "ratecenter",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_ratecenter/ratecenter.unknown",
      ErrorCode::INVALID_RATECENTER,
      "ratecenter",
      :inferred,
      "expected one of getRateCentersUSA's ratecenter values"
    ),
    Rule.new(
      "invalid_ratecenter/ratecenter.unknown_can",
      ErrorCode::INVALID_RATECENTER,
      "ratecenter",
      :inferred,
      "expected one of getRateCentersCAN's ratecenter values"
    ),
    Rule.new(
      "invalid_serverpop/pop",
      ErrorCode::INVALID_SERVERPOP,
      "pop",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_serverpop/server_pop",
      ErrorCode::INVALID_SERVERPOP,
      "server_pop",
      :documented,
      "expected 1 to 6 digits"
    ),
    Rule.new(
      "invalid_serverpop/pop.unknown",
      ErrorCode::INVALID_SERVERPOP,
      "pop",
      :documented,
      "expected one of getServersInfo's server_pop values"
    ),
    Rule.new(
      "invalid_serverpop/server_pop.unknown",
      ErrorCode::INVALID_SERVERPOP,
      "server_pop",
      :documented,
      "expected one of getServersInfo's server_pop values"
    ),
    Rule.new(
      "invalid_setup/setup",
      ErrorCode::INVALID_SETUP,
      "setup",
      :documented,
      "expected a number from -999999999 to 999999999 with at most 10 decimals"
    ),
    Rule.new(
      "missing_billingtype/billing_type",
      ErrorCode::MISSING_BILLINGTYPE,
      "billing_type",
      :observed,
      "expected a value"
    ),
    Rule.new(
      "missing_carrier/carrier",
      ErrorCode::MISSING_CARRIER,
      "carrier",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_cnam/cnam",
      ErrorCode::MISSING_CNAM,
      "cnam",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_countryid/country_id",
      ErrorCode::MISSING_COUNTRYID,
      "country_id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_dialtime/dialtime",
      ErrorCode::MISSING_DIALTIME,
      "dialtime",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_digits/digits",
      ErrorCode::MISSING_DIGITS,
      "digits",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_location/location_id",
      ErrorCode::MISSING_LOCATION,
      "location_id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_location/location",
      ErrorCode::MISSING_LOCATION,
      "location",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_minute/minute",
      ErrorCode::MISSING_MINUTE,
      "minute",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_monthly/monthly",
      ErrorCode::MISSING_MONTHLY,
      "monthly",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_province/province",
      ErrorCode::MISSING_PROVINCE,
      "province",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_query/query",
      ErrorCode::MISSING_QUERY,
      "query",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_query/searchDIDsUSA.query",
      ErrorCode::MISSING_QUERY,
      "query",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_routing/routing",
      ErrorCode::MISSING_ROUTING,
      "routing",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_routing/routing_match",
      ErrorCode::MISSING_ROUTING,
      "routing_match",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_routing/routing_nomatch",
      ErrorCode::MISSING_ROUTING,
      "routing_nomatch",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_serverpop/pop",
      ErrorCode::MISSING_SERVERPOP,
      "pop",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_setup/setup",
      ErrorCode::MISSING_SETUP,
      "setup",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_fullname/full_name",
      ErrorCode::MISSING_FULLNAME,
      "full_name",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_street_name/street_name",
      ErrorCode::MISSING_STREET_NAME,
      "street_name",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_street_number/street_number",
      ErrorCode::MISSING_STREET_NUMBER,
      "street_number",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "no_provision/language",
      ErrorCode::NO_PROVISION,
      "language",
      :observed,
      "expected EN or FR"
    ),
    Rule.new(
      "invalid_area_code/area_code.required",
      ErrorCode::INVALID_AREA_CODE,
      "area_code",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_area_code/area_code",
      ErrorCode::INVALID_AREA_CODE,
      "area_code",
      :documented,
      "expected exactly 3 digits"
    ),
    Rule.new(
      "invalid_fax_id/fax_id.required",
      ErrorCode::INVALID_FAX_ID,
      "fax_id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_fax_id/fax_id",
      ErrorCode::INVALID_FAX_ID,
      "fax_id",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_fax_id/fax_id.unknown",
      ErrorCode::INVALID_FAX_ID,
      "fax_id",
      :inferred,
      "expected one of getFaxMessages's id values"
    ),
    Rule.new(
      "invalid_folder_id/folder_id.required",
      ErrorCode::INVALID_FOLDER_ID,
      "folder_id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_folder_id/folder_id",
      ErrorCode::INVALID_FOLDER_ID,
      "folder_id",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_folder_id/folder_id.unknown",
      ErrorCode::INVALID_FOLDER_ID,
      "folder_id",
      :documented,
      "expected one of getFaxFolders's id values"
    ),
    Rule.new(
      "invalid_from_number/from_number.required",
      ErrorCode::INVALID_FROM_NUMBER,
      "from_number",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_from_number/from_number",
      ErrorCode::INVALID_FROM_NUMBER,
      "from_number",
      :documented,
      "expected a phone number in digits, with or without the punctuation people write"
    ),
    Rule.new(
      "invalid_from_number/from_number.unknown",
      ErrorCode::INVALID_FROM_NUMBER,
      "from_number",
      :inferred,
      "expected one of getFaxNumbersInfo's did values"
    ),
    Rule.new(
      "invalid_security_code/security_code.required",
      ErrorCode::INVALID_SECURITY_CODE,
      "security_code",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_security_code/security_code",
      ErrorCode::INVALID_SECURITY_CODE,
      "security_code",
      :documented,
      "expected letters and digits"
    ),
    Rule.new(
      "invalid_to_number/to_number.required",
      ErrorCode::INVALID_TO_NUMBER,
      "to_number",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_to_number/to_number",
      ErrorCode::INVALID_TO_NUMBER,
      "to_number",
      :documented,
      "expected a phone number in digits, with or without the punctuation people write"
    ),
    Rule.new(
      "duplicated_name/name.taken",
      ErrorCode::DUPLICATED_NAME,
      "name",
      :inferred,
      "expected none of getConference's name values when conference is not given"
    ),
    Rule.new(
      "invalid_country/country.required",
      ErrorCode::INVALID_COUNTRY,
      "country",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_country/country",
      ErrorCode::INVALID_COUNTRY,
      "country",
      :documented,
      "expected a country code of two letters"
    ),
    Rule.new(
      "invalid_country/e911.country",
      ErrorCode::INVALID_COUNTRY,
      "country",
      :documented,
      "expected US or CA in any case"
    ),
    Rule.new(
      "invalid_date/date_from.required",
      ErrorCode::INVALID_DATE,
      "date_from",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_date/date_to.required",
      ErrorCode::INVALID_DATE,
      "date_to",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_date/date_from",
      ErrorCode::INVALID_DATE,
      "date_from",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/date_to",
      ErrorCode::INVALID_DATE,
      "date_to",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/from",
      ErrorCode::INVALID_DATE,
      "from",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/getFaxMessages.from",
      ErrorCode::INVALID_DATE,
      "from",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/to",
      ErrorCode::INVALID_DATE,
      "to",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/getFaxMessages.to",
      ErrorCode::INVALID_DATE,
      "to",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/next_billing",
      ErrorCode::INVALID_DATE,
      "next_billing",
      :documented,
      "expected a day, yyyy-mm-dd; 0000-00-00 stands for none"
    ),
    Rule.new(
      "invalid_date/date_from.padding",
      ErrorCode::INVALID_DATE,
      "date_from",
      :inferred,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/date_to.padding",
      ErrorCode::INVALID_DATE,
      "date_to",
      :inferred,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/from.padding",
      ErrorCode::INVALID_DATE,
      "from",
      :inferred,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date/to.padding",
      ErrorCode::INVALID_DATE,
      "to",
      :inferred,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_date_from/recordings",
      ErrorCode::INVALID_DATE_FROM,
      "date_from",
      :documented,
      "expected not to be greater than `date_to`"
    ),
    Rule.new(
      "invalid_date_from/date_from",
      ErrorCode::INVALID_DATE_FROM,
      "date_from",
      :inferred,
      "expected not to be greater than `date_to`"
    ),
    Rule.new(
      "invalid_date_from/from",
      ErrorCode::INVALID_DATE_FROM,
      "from",
      :inferred,
      "expected not to be greater than `to`"
    ),
    Rule.new(
      "invalid_daterange/date_from",
      ErrorCode::INVALID_DATERANGE,
      "date_from",
      :documented,
      "expected `date_to` to be at most 92 days later"
    ),
    Rule.new(
      "invalid_daterange/from",
      ErrorCode::INVALID_DATERANGE,
      "from",
      :documented,
      "expected `to` to be at most 92 days later"
    ),
    Rule.new(
      "invalid_daterange/unproven",
      ErrorCode::INVALID_DATERANGE,
      "date_from",
      :inferred,
      "expected `date_to` to be at most 92 days later"
    ),
    Rule.new(
      "invalid_datetime/date_from",
      ErrorCode::INVALID_DATETIME,
      "date_from",
      :inferred,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_did/did",
      ErrorCode::INVALID_DID,
      "did",
      :observed,
      "expected a phone number of the account: digits, with or without the punctuation people write, no plus sign in front"
    ),
    Rule.new(
      "invalid_did/did.filter",
      ErrorCode::INVALID_DID,
      "did",
      :documented,
      "expected a phone number of the account used to filter a list"
    ),
    Rule.new(
      "invalid_did/setCallerIDFiltering.did",
      ErrorCode::INVALID_DID,
      "did",
      :documented,
      "expected a phone number of the account, or all of them"
    ),
    Rule.new(
      "invalid_did/sendSMS.did",
      ErrorCode::INVALID_DID,
      "did",
      :inferred,
      "expected 10 to 11 digits"
    ),
    Rule.new(
      "invalid_did/did.unknown",
      ErrorCode::INVALID_DID,
      "did",
      :observed,
      "expected one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits"
    ),
    Rule.new(
      "invalid_email/email",
      ErrorCode::INVALID_EMAIL,
      "email",
      :observed,
      "expected an e-mail address"
    ),
    Rule.new(
      "invalid_email/email.at",
      ErrorCode::INVALID_EMAIL,
      "email",
      :documented,
      "expected at least one character of [@]"
    ),
    Rule.new(
      "invalid_email/email.list",
      ErrorCode::INVALID_EMAIL,
      "email",
      :inferred,
      "expected items joined by ',', each an e-mail address"
    ),
    Rule.new(
      "invalid_email/email_address",
      ErrorCode::INVALID_EMAIL,
      "email_address",
      :documented,
      "expected an e-mail address"
    ),
    Rule.new(
      "invalid_email/send_email",
      ErrorCode::INVALID_EMAIL,
      "send_email",
      :documented,
      "expected an e-mail address"
    ),
    Rule.new(
      "invalid_email/auth_email",
      ErrorCode::INVALID_EMAIL,
      "auth_email",
      :documented,
      "expected an e-mail address"
    ),
    Rule.new(
      "invalid_id/id",
      ErrorCode::INVALID_ID,
      "id",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_id/id.unknown",
      ErrorCode::INVALID_ID,
      "id",
      :documented,
      "expected one of getSubAccounts's id values"
    ),
    Rule.new(
      "invalid_invoice_type/type",
      ErrorCode::INVALID_INVOICE_TYPE,
      "type",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_language/language",
      ErrorCode::INVALID_LANGUAGE,
      "language",
      :documented,
      "expected es, en or fr"
    ),
    Rule.new(
      "invalid_language/queue_language",
      ErrorCode::INVALID_LANGUAGE,
      "queue_language",
      :documented,
      "expected es, en or fr"
    ),
    Rule.new(
      "invalid_language/e911.language",
      ErrorCode::INVALID_LANGUAGE,
      "language",
      :documented,
      "expected EN or FR in any case"
    ),
    Rule.new(
      "invalid_method/method",
      ErrorCode::INVALID_METHOD,
      "method",
      :documented,
      "expected the name of a method"
    ),
    Rule.new(
      "invalid_routing_header/routing",
      ErrorCode::INVALID_ROUTING_HEADER,
      "routing",
      :documented,
      "expected header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none"
    ),
    Rule.new(
      "invalid_routing_header/routing_match",
      ErrorCode::INVALID_ROUTING_HEADER,
      "routing_match",
      :observed,
      "expected header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa"
    ),
    Rule.new(
      "invalid_routing_header/routing_nomatch",
      ErrorCode::INVALID_ROUTING_HEADER,
      "routing_nomatch",
      :observed,
      "expected header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa"
    ),
    Rule.new(
      "invalid_state/state.required",
      ErrorCode::INVALID_STATE,
      "state",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_state/state",
      ErrorCode::INVALID_STATE,
      "state",
      :documented,
      "expected a state or a province by its code of two letters"
    ),
    Rule.new(
      "invalid_state/state.unknown",
      ErrorCode::INVALID_STATE,
      "state",
      :documented,
      "expected one of getStates's state values"
    ),
    Rule.new(
      "invalid_timezone/getCDR.required",
      ErrorCode::INVALID_TIMEZONE,
      "timezone",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "invalid_timezone/timezone",
      ErrorCode::INVALID_TIMEZONE,
      "timezone",
      :observed,
      "expected a number from -12 to 13 with at most 2 decimals"
    ),
    Rule.new(
      "invalid_timezone/zone_name",
      ErrorCode::INVALID_TIMEZONE,
      "timezone",
      :documented,
      "expected the name of a time zone on the server's own list, which still has names that others dropped"
    ),
    Rule.new(
      "invalid_timezone/timezone.unknown",
      ErrorCode::INVALID_TIMEZONE,
      "timezone",
      :documented,
      "expected one of getTimezones's value values"
    ),
    Rule.new(
      "invalid_transcription_locale/transcription_locale",
      ErrorCode::INVALID_TRANSCRIPTION_LOCALE,
      "transcription_locale",
      :documented,
      "expected locale codes joined by commas, ten at the most"
    ),
    Rule.new(
      "invalid_transcription_redaction/transcription_redaction",
      ErrorCode::INVALID_TRANSCRIPTION_REDACTION,
      "transcription_redaction",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_transcription_sentiment/transcription_sentiment",
      ErrorCode::INVALID_TRANSCRIPTION_SENTIMENT,
      "transcription_sentiment",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_transcription_summary/transcription_summary",
      ErrorCode::INVALID_TRANSCRIPTION_SUMMARY,
      "transcription_summary",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_type/search_type",
      ErrorCode::INVALID_TYPE,
      "type",
      :documented,
      "expected starts, contains or ends"
    ),
    Rule.new(
      "invalid_type/direction",
      ErrorCode::INVALID_TYPE,
      "type",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_type/vanity_type",
      ErrorCode::INVALID_TYPE,
      "type",
      :documented,
      "expected 8**, 800, 833, 844, 855, 866, 877 or 888"
    ),
    Rule.new(
      "missing_account/account",
      ErrorCode::MISSING_ACCOUNT,
      "account",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_credentials/api_username",
      ErrorCode::MISSING_CREDENTIALS,
      "api_username",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_credentials/api_password",
      ErrorCode::MISSING_CREDENTIALS,
      "api_password",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_description/description",
      ErrorCode::MISSING_DESCRIPTION,
      "description",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_did/did",
      ErrorCode::MISSING_DID,
      "did",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_email/email",
      ErrorCode::MISSING_EMAIL,
      "email",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_email/email_address",
      ErrorCode::MISSING_EMAIL,
      "email_address",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_email/auth_email",
      ErrorCode::MISSING_EMAIL,
      "auth_email",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_email/e911.email",
      ErrorCode::MISSING_EMAIL,
      "email",
      :observed,
      "expected a value when zip_code is given"
    ),
    Rule.new(
      "missing_file/file",
      ErrorCode::MISSING_FILE,
      "file",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_file/setRecording.file",
      ErrorCode::MISSING_FILE,
      "file",
      :documented,
      "expected a value when recording is not given"
    ),
    Rule.new(
      "missing_from_date/date_from",
      ErrorCode::MISSING_FROM_DATE,
      "date_from",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_id/id",
      ErrorCode::MISSING_ID,
      "id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_id/delLocation.id",
      ErrorCode::MISSING_ID,
      "id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_id/delSubAccount.id",
      ErrorCode::MISSING_ID,
      "id",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_language/language",
      ErrorCode::MISSING_LANGUAGE,
      "language",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_language/queue_language",
      ErrorCode::MISSING_LANGUAGE,
      "queue_language",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_language/e911.language",
      ErrorCode::MISSING_LANGUAGE,
      "language",
      :observed,
      "expected a value when zip_code is given"
    ),
    Rule.new(
      "missing_method/method",
      ErrorCode::MISSING_METHOD,
      "method",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_musiconhold/music_on_hold",
      ErrorCode::MISSING_MUSICONHOLD,
      "music_on_hold",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_musiconhold/music",
      ErrorCode::MISSING_MUSICONHOLD,
      "music",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_name/name",
      ErrorCode::MISSING_NAME,
      "name",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_name/queue_name",
      ErrorCode::MISSING_NAME,
      "queue_name",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_name/member_name",
      ErrorCode::MISSING_NAME,
      "member_name",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_name/setRecording.name",
      ErrorCode::MISSING_NAME,
      "name",
      :documented,
      "expected a value when recording is not given"
    ),
    Rule.new(
      "missing_params/vpri",
      ErrorCode::MISSING_PARAMS,
      "vpri",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/delay",
      ErrorCode::MISSING_PARAMS,
      "delay",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/blf_lamps",
      ErrorCode::MISSING_PARAMS,
      "blf_lamps",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/failover",
      ErrorCode::MISSING_PARAMS,
      "failover",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/from_name",
      ErrorCode::MISSING_PARAMS,
      "from_name",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/sequence",
      ErrorCode::MISSING_PARAMS,
      "sequence",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/steps",
      ErrorCode::MISSING_PARAMS,
      "steps",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_params/addLNPPort.btn",
      ErrorCode::MISSING_PARAMS,
      "btn",
      :inferred,
      "expected a value when isMobile is 1"
    ),
    Rule.new(
      "missing_params/addLNPPort.services",
      ErrorCode::MISSING_PARAMS,
      "services",
      :inferred,
      "expected a value when isMobile is 1"
    ),
    Rule.new(
      "missing_params/addLNPPort.tfType",
      ErrorCode::MISSING_PARAMS,
      "tfType",
      :inferred,
      "expected a value when portType is 3"
    ),
    Rule.new(
      "missing_params/from_number_id",
      ErrorCode::MISSING_PARAMS,
      "from_number_id",
      :inferred,
      "expected a value"
    ),
    Rule.new(
      "missing_password/password",
      ErrorCode::MISSING_PASSWORD,
      "password",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_password/createSubAccount.password",
      ErrorCode::MISSING_PASSWORD,
      "password",
      :documented,
      "expected a value when auth_type is 1"
    ),
    Rule.new(
      "missing_state/state",
      ErrorCode::MISSING_STATE,
      "state",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_timezone/timezone",
      ErrorCode::MISSING_TIMEZONE,
      "timezone",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_to_date/date_to",
      ErrorCode::MISSING_TO_DATE,
      "date_to",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_transcription_locale/transcription_locale",
      ErrorCode::MISSING_TRANSCRIPTION_LOCALE,
      "transcription_locale",
      :documented,
      "expected a value when transcribe is 1"
    ),
    Rule.new(
      "missing_type/type",
      ErrorCode::MISSING_TYPE,
      "type",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "name_toolong/name",
      ErrorCode::NAME_TOOLONG,
      "name",
      :observed,
      "expected at most 22 characters"
    ),
    Rule.new(
      "no_base64file/file",
      ErrorCode::NO_BASE64FILE,
      "file",
      :documented,
      "expected base64"
    ),
    Rule.new(
      "used_email/email.taken",
      ErrorCode::USED_EMAIL,
      "email",
      :inferred,
      "expected none of getClients's email values"
    ),
    Rule.new(
      "used_name/name.taken",
      ErrorCode::USED_NAME,
      "name",
      :inferred,
      "expected none of getRingGroups's name values when ring_group is not given"
    ),
    Rule.new(
      "invalid_address/address1.required",
      ErrorCode::INVALID_ADDRESS,
      "address1",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_attachid/attachid.required",
      ErrorCode::INVALID_ATTACHID,
      "attachid",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_attachid/attachid",
      ErrorCode::INVALID_ATTACHID,
      "attachid",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_city/city.required",
      ErrorCode::INVALID_CITY,
      "city",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_firstname/firstName.required",
      ErrorCode::INVALID_FIRSTNAME,
      "firstName",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_foc_enddate/endDate",
      ErrorCode::INVALID_FOC_ENDDATE,
      "endDate",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_foc_startdate/startDate",
      ErrorCode::INVALID_FOC_STARTDATE,
      "startDate",
      :documented,
      "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss"
    ),
    Rule.new(
      "invalid_lastname/lastName.required",
      ErrorCode::INVALID_LASTNAME,
      "lastName",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_mixed_numbers/numbers",
      ErrorCode::INVALID_MIXED_NUMBERS,
      "numbers",
      :documented,
      "expected items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4}"
    ),
    Rule.new(
      "invalid_number_porttype/numbers",
      ErrorCode::INVALID_NUMBER_PORTTYPE,
      "numbers",
      :documented,
      "expected items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4} when portType is 3"
    ),
    Rule.new(
      "invalid_pin_number/pin",
      ErrorCode::INVALID_PIN_NUMBER,
      "pin",
      :inferred,
      "expected a value when isMobile is 1"
    ),
    Rule.new(
      "invalid_port_status/portStatus.unknown",
      ErrorCode::INVALID_PORT_STATUS,
      "portStatus",
      :documented,
      "expected one of getLNPListStatus's list_status values"
    ),
    Rule.new(
      "invalid_portingid/portid.required",
      ErrorCode::INVALID_PORTINGID,
      "portid",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_portingid/portid",
      ErrorCode::INVALID_PORTINGID,
      "portid",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_portingid/portid.unknown",
      ErrorCode::INVALID_PORTINGID,
      "portid",
      :documented,
      "expected one of getLNPList's portid values"
    ),
    Rule.new(
      "invalid_porttype/portType.required",
      ErrorCode::INVALID_PORTTYPE,
      "portType",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_porttype/portType",
      ErrorCode::INVALID_PORTTYPE,
      "portType",
      :documented,
      "expected 1, 2, 3, 4 or 5"
    ),
    Rule.new(
      "invalid_provider_account/providerAccount.required",
      ErrorCode::INVALID_PROVIDER_ACCOUNT,
      "providerAccount",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_provider_name/providerName.required",
      ErrorCode::INVALID_PROVIDER_NAME,
      "providerName",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_statement_name/statementName",
      ErrorCode::INVALID_STATEMENT_NAME,
      "statementName",
      :documented,
      "expected a value when locationType is 1"
    ),
    Rule.new(
      "invalid_tfnumber_porttype/numbers",
      ErrorCode::INVALID_TFNUMBER_PORTTYPE,
      "numbers",
      :documented,
      "expected items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5"
    ),
    Rule.new(
      "invalid_zip/zip.required",
      ErrorCode::INVALID_ZIP,
      "zip",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_numbers/numbers",
      ErrorCode::MISSING_NUMBERS,
      "numbers",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "unnamed_status/transcription_start_delay",
      ErrorCode::UNNAMED_STATUS,
      "transcription_start_delay",
      :inferred,
      "expected a whole number from 0 to 60 in steps of 5"
    ),
    Rule.new(
      "unnamed_status/transcription_delay",
      ErrorCode::UNNAMED_STATUS,
      "transcription_delay",
      :inferred,
      "expected a whole number from 0 to 60 in steps of 5"
    ),
    Rule.new(
      "unnamed_status/voicemail_threshold",
      ErrorCode::UNNAMED_STATUS,
      "voicemail_threshold",
      :inferred,
      "expected a whole number from 0 to 60 in steps of 5"
    ),
    Rule.new(
      "unnamed_status/blf_lamps",
      ErrorCode::UNNAMED_STATUS,
      "blf_lamps",
      :inferred,
      "expected a whole number from 0 to 10"
    ),
    Rule.new(
      "unnamed_status/tfType",
      ErrorCode::UNNAMED_STATUS,
      "tfType",
      :inferred,
      "expected 0, 1, 2 or 3"
    ),
    Rule.new(
      "unnamed_status/dialing_mode",
      ErrorCode::UNNAMED_STATUS,
      "dialing_mode",
      :inferred,
      "expected 0, 1 or 2"
    ),
    Rule.new(
      "unnamed_status/tfcarrier",
      ErrorCode::UNNAMED_STATUS,
      "tfcarrier",
      :inferred,
      "expected -1, 0, 1 or 2"
    ),
    Rule.new(
      "unnamed_status/call_pickup_behavior",
      ErrorCode::UNNAMED_STATUS,
      "call_pickup_behavior",
      :inferred,
      "expected 1, 2, 3 or 4"
    ),
    Rule.new(
      "unnamed_status/dialmode",
      ErrorCode::UNNAMED_STATUS,
      "dialmode",
      :inferred,
      "expected 1 or 2"
    ),
    Rule.new(
      "unnamed_status/inbound_dialing_mode",
      ErrorCode::UNNAMED_STATUS,
      "inbound_dialing_mode",
      :inferred,
      "expected 0 or 1"
    ),
    Rule.new(
      "unnamed_status/format",
      ErrorCode::UNNAMED_STATUS,
      "format",
      :inferred,
      "expected mp3, wav, wav49 or gsm"
    ),
    Rule.new(
      "unnamed_status/range",
      ErrorCode::UNNAMED_STATUS,
      "range",
      :inferred,
      "expected 1, 2, 3, 4, 5 or 6"
    ),
    Rule.new(
      "unnamed_status/limit",
      ErrorCode::UNNAMED_STATUS,
      "limit",
      :inferred,
      "expected 1 to 10 digits"
    ),
    Rule.new(
      "unnamed_status/max_members",
      ErrorCode::UNNAMED_STATUS,
      "max_members",
      :inferred,
      "expected how many members, or Unlimited"
    ),
    Rule.new(
      "unnamed_status/transcription",
      ErrorCode::UNNAMED_STATUS,
      "transcription",
      :observed,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_callback_enable/url_callback_enable",
      ErrorCode::INVALID_CALLBACK_ENABLE,
      "url_callback_enable",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_callback_retry/url_callback_retry",
      ErrorCode::INVALID_CALLBACK_RETRY,
      "url_callback_retry",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_contact/contact",
      ErrorCode::INVALID_CONTACT,
      "contact",
      :documented,
      "expected a phone number of the account used to filter a list"
    ),
    Rule.new(
      "invalid_dst/dst.required",
      ErrorCode::INVALID_DST,
      "dst",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_dst/dst",
      ErrorCode::INVALID_DST,
      "dst",
      :observed,
      "expected a North American number: ten digits, or eleven with the leading 1; a plus sign before the 1 and separators are let through"
    ),
    Rule.new(
      "invalid_email_enable/email_enabled",
      ErrorCode::INVALID_EMAIL_ENABLE,
      "email_enabled",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_email_enable/email_enable",
      ErrorCode::INVALID_EMAIL_ENABLE,
      "email_enable",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_forward_enable/sms_forward_enable",
      ErrorCode::INVALID_FORWARD_ENABLE,
      "sms_forward_enable",
      :documented,
      "expected 0 or 1"
    ),
    Rule.new(
      "invalid_media/media1",
      ErrorCode::INVALID_MEDIA,
      "media1",
      :inferred,
      "expected not to start with data:audio/wav, data:audio/x-wav or data:audio/wave"
    ),
    Rule.new(
      "invalid_media/media2",
      ErrorCode::INVALID_MEDIA,
      "media2",
      :inferred,
      "expected not to start with data:audio/wav, data:audio/x-wav or data:audio/wave"
    ),
    Rule.new(
      "invalid_media/media3",
      ErrorCode::INVALID_MEDIA,
      "media3",
      :inferred,
      "expected not to start with data:audio/wav, data:audio/x-wav or data:audio/wave"
    ),
    Rule.new(
      "invalid_smpp_password/smpp_pass",
      ErrorCode::INVALID_SMPP_PASSWORD,
      "smpp_pass",
      :inferred,
      "expected a value when smpp_enabled is 1"
    ),
    Rule.new(
      "invalid_smpp_url/smpp_url",
      ErrorCode::INVALID_SMPP_URL,
      "smpp_url",
      :inferred,
      "expected a value when smpp_enabled is 1"
    ),
    Rule.new(
      "invalid_smpp_username/smpp_user",
      ErrorCode::INVALID_SMPP_USERNAME,
      "smpp_user",
      :inferred,
      "expected a value when smpp_enabled is 1"
    ),
    Rule.new(
      "invalid_sms/sms",
      ErrorCode::INVALID_SMS,
      "sms",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_sms/mms",
      ErrorCode::INVALID_SMS,
      "mms",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_sms/sms.all_messages",
      ErrorCode::INVALID_SMS,
      "sms",
      :inferred,
      "expected 0 when all_messages is 1"
    ),
    Rule.new(
      "invalid_sms_forward/sms_forward",
      ErrorCode::INVALID_SMS_FORWARD,
      "sms_forward",
      :documented,
      "expected a caller ID number to show instead of the default; -1 and 0 stand for the default"
    ),
    Rule.new(
      "message_empty/message",
      ErrorCode::MESSAGE_EMPTY,
      "message",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "message_empty/sendMMS.message",
      ErrorCode::MESSAGE_EMPTY,
      "message",
      :inferred,
      "expected a value when media1 is not given and media2 is not given and media3 is not given"
    ),
    Rule.new(
      "missing_enable/enable",
      ErrorCode::MISSING_ENABLE,
      "enable",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_sms/id",
      ErrorCode::MISSING_SMS,
      "id",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "sms_toolong/sendSMS.message",
      ErrorCode::SMS_TOOLONG,
      "message",
      :observed,
      "expected at most 160 bytes in UTF-8"
    ),
    Rule.new(
      "sms_toolong/sendMMS.message",
      ErrorCode::SMS_TOOLONG,
      "message",
      :documented,
      "expected at most 2048 characters"
    ),
    Rule.new(
      "invalid_callparking/callparking",
      ErrorCode::INVALID_CALLPARKING,
      "callparking",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_callparking/callparking.unknown",
      ErrorCode::INVALID_CALLPARKING,
      "callparking",
      :documented,
      "expected one of getCallParking's callparking values"
    ),
    Rule.new(
      "invalid_destination/destination.required",
      ErrorCode::INVALID_DESTINATION,
      "destination",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_destination/destination",
      ErrorCode::INVALID_DESTINATION,
      "destination",
      :documented,
      "expected parker, the main account or a sub-account"
    ),
    Rule.new(
      "missing_callparking/callparking",
      ErrorCode::MISSING_CALLPARKING,
      "callparking",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_call_type/call_type",
      ErrorCode::INVALID_CALL_TYPE,
      "call_type",
      :documented,
      "expected all, incoming or outgoing in any case"
    ),
    Rule.new(
      "invalid_callrecording/callrecording.unknown",
      ErrorCode::INVALID_CALLRECORDING,
      "callrecording",
      :inferred,
      "expected one of getCallRecordings's callrecording values"
    ),
    Rule.new(
      "invalid_musiconhold/music_on_hold",
      ErrorCode::INVALID_MUSICONHOLD,
      "music_on_hold",
      :observed,
      "expected anything but none"
    ),
    Rule.new(
      "invalid_musiconhold/music_on_hold.unknown",
      ErrorCode::INVALID_MUSICONHOLD,
      "music_on_hold",
      :documented,
      "expected one of getMusicOnHold's value values when music_on_hold is given and not default"
    ),
    Rule.new(
      "invalid_musiconhold/music.unknown",
      ErrorCode::INVALID_MUSICONHOLD,
      "music",
      :documented,
      "expected one of getMusicOnHold's value values when music is given and not default"
    ),
    Rule.new(
      "invalid_musiconhold/moh_when_empty.unknown",
      ErrorCode::INVALID_MUSICONHOLD,
      "moh_when_empty",
      :documented,
      "expected one of getMusicOnHold's value values when moh_when_empty is given and not default"
    ),
    Rule.new(
      "invalid_recording/recording",
      ErrorCode::INVALID_RECORDING,
      "recording",
      :observed,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_recording/setCallHunting.recording",
      ErrorCode::INVALID_RECORDING,
      "recording",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording/caller_announcement",
      ErrorCode::INVALID_RECORDING,
      "caller_announcement",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording/unavailable_message_recording",
      ErrorCode::INVALID_RECORDING,
      "unavailable_message_recording",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording/announcement",
      ErrorCode::INVALID_RECORDING,
      "announcement",
      :documented,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording/agent_announcement",
      ErrorCode::INVALID_RECORDING,
      "agent_announcement",
      :inferred,
      "expected a recording by its id; 0 or the word none stand for no recording"
    ),
    Rule.new(
      "invalid_recording/recording.unknown",
      ErrorCode::INVALID_RECORDING,
      "recording",
      :observed,
      "expected one of getRecordings's value values"
    ),
    Rule.new(
      "missing_callrecording/callrecording",
      ErrorCode::MISSING_CALLRECORDING,
      "callrecording",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_recording/recording",
      ErrorCode::MISSING_RECORDING,
      "recording",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_recording/setIVR.recording",
      ErrorCode::MISSING_RECORDING,
      "recording",
      :observed,
      "expected a value"
    ),
    Rule.new(
      "missing_recording/recordings",
      ErrorCode::MISSING_RECORDING,
      "recordings",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "recording_in_use_ivr/recording.taken",
      ErrorCode::RECORDING_IN_USE_IVR,
      "recording",
      :documented,
      "expected none of getIVRs's recording values"
    ),
    Rule.new(
      "recording_in_use_queue/recording.taken",
      ErrorCode::RECORDING_IN_USE_QUEUE,
      "recording",
      :documented,
      "expected none of getQueues's join_announcement values"
    ),
    Rule.new(
      "invalid_attachmessage/attach_message",
      ErrorCode::INVALID_ATTACHMESSAGE,
      "attach_message",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_deletemessage/delete_message",
      ErrorCode::INVALID_DELETEMESSAGE,
      "delete_message",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_destination_folder/new_folder.required",
      ErrorCode::INVALID_DESTINATION_FOLDER,
      "new_folder",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "invalid_destination_folder/new_folder",
      ErrorCode::INVALID_DESTINATION_FOLDER,
      "new_folder",
      :documented,
      "expected INBOX, Old, Urgent, Family, Friends or Work"
    ),
    Rule.new(
      "invalid_email_attachment_format/email_attachment_format",
      ErrorCode::INVALID_EMAIL_ATTACHMENT_FORMAT,
      "email_attachment_format",
      :observed,
      "expected wav49, wav or wavmp3"
    ),
    Rule.new(
      "invalid_folder/folder",
      ErrorCode::INVALID_FOLDER,
      "folder",
      :observed,
      "expected INBOX, Old, Urgent, Family, Friends or Work"
    ),
    Rule.new(
      "invalid_listened/listened",
      ErrorCode::INVALID_LISTENED,
      "listened",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_mailbox/mailbox",
      ErrorCode::INVALID_MAILBOX,
      "mailbox",
      :documented,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_mailbox/setRingGroup.voicemail",
      ErrorCode::INVALID_MAILBOX,
      "voicemail",
      :observed,
      "expected 1 to 20 digits"
    ),
    Rule.new(
      "invalid_mailbox/mailbox.unknown",
      ErrorCode::INVALID_MAILBOX,
      "mailbox",
      :documented,
      "expected one of getVoicemails's mailbox values"
    ),
    Rule.new(
      "invalid_mailbox/mailbox.unknown_own",
      ErrorCode::INVALID_MAILBOX,
      "mailbox",
      :documented,
      "expected one of getVoicemails's mailbox values when client is not given"
    ),
    Rule.new(
      "invalid_message_num/message_num",
      ErrorCode::INVALID_MESSAGE_NUM,
      "message_num",
      :documented,
      "expected 1 to 10 digits"
    ),
    Rule.new(
      "invalid_playinstructions/play_instructions",
      ErrorCode::INVALID_PLAYINSTRUCTIONS,
      "play_instructions",
      :observed,
      "expected u or su"
    ),
    Rule.new(
      "invalid_saycallerid/say_callerid",
      ErrorCode::INVALID_SAYCALLERID,
      "say_callerid",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_saytime/say_time",
      ErrorCode::INVALID_SAYTIME,
      "say_time",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "invalid_skippassword/skip_password",
      ErrorCode::INVALID_SKIPPASSWORD,
      "skip_password",
      :documented,
      "expected 0, 1, yes or no in any case"
    ),
    Rule.new(
      "invalid_transcription_format/transcription_format",
      ErrorCode::INVALID_TRANSCRIPTION_FORMAT,
      "transcription_format",
      :documented,
      "expected html or text"
    ),
    Rule.new(
      "invalid_urgent/urgent",
      ErrorCode::INVALID_URGENT,
      "urgent",
      :documented,
      "expected yes or no in any case"
    ),
    Rule.new(
      "message_not_found/message_num.unknown",
      ErrorCode::MESSAGE_NOT_FOUND,
      "message_num",
      :inferred,
      "expected one of getVoicemailMessages's message_num values"
    ),
    Rule.new(
      "missing_attachmessage/attach_message",
      ErrorCode::MISSING_ATTACHMESSAGE,
      "attach_message",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_deletemessage/delete_message",
      ErrorCode::MISSING_DELETEMESSAGE,
      "delete_message",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_folder/folder",
      ErrorCode::MISSING_FOLDER,
      "folder",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_folder/delMessages.folder",
      ErrorCode::MISSING_FOLDER,
      "folder",
      :documented,
      "expected a value when message_num is given"
    ),
    Rule.new(
      "missing_listened/listened",
      ErrorCode::MISSING_LISTENED,
      "listened",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_mailbox/mailbox",
      ErrorCode::MISSING_MAILBOX,
      "mailbox",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_mailbox/voicemail",
      ErrorCode::MISSING_MAILBOX,
      "voicemail",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_message_num/message_num",
      ErrorCode::MISSING_MESSAGE_NUM,
      "message_num",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_message_num/delMessages.message_num",
      ErrorCode::MISSING_MESSAGE_NUM,
      "message_num",
      :documented,
      "expected a value when folder is given"
    ),
    Rule.new(
      "missing_playinstructions/play_instructions",
      ErrorCode::MISSING_PLAYINSTRUCTIONS,
      "play_instructions",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_saycallerid/say_callerid",
      ErrorCode::MISSING_SAYCALLERID,
      "say_callerid",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_saytime/say_time",
      ErrorCode::MISSING_SAYTIME,
      "say_time",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_skippassword/skip_password",
      ErrorCode::MISSING_SKIPPASSWORD,
      "skip_password",
      :documented,
      "expected a value"
    ),
    Rule.new(
      "missing_urgent/urgent",
      ErrorCode::MISSING_URGENT,
      "urgent",
      :documented,
      "expected a value"
    )
  ].to_h { |rule| [rule.id, rule.freeze] }.freeze
  private_constant :RULES
end
