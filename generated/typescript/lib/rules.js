// Generated from the catalog by `voipms-rules generate`; do not edit.
// The rules that a call can break.  The level counts from what is documented (0)
// over what was seen (1) to what is inferred (2).

export const invalid_account = {
  code: "invalid_account",
  param: "account",
  id: "invalid_account/account",
  level: 0,
  expects: "the main account (its number) or a sub-account (number, underscore, name)",
};

export const invalid_account__setStaticMember__account = {
  code: "invalid_account",
  param: "account",
  id: "invalid_account/setStaticMember.account",
  level: 0,
  expects:
    "the main account or a sub-account, with or without the technology that getStaticMembers puts before it (SIP/)",
};

export const invalid_account__filter = {
  code: "invalid_account",
  param: "account",
  id: "invalid_account/account.filter",
  level: 0,
  expects: "a sub-account, a reseller client, or all",
};

export const invalid_account__unknown = {
  code: "invalid_account",
  param: "account",
  id: "invalid_account/account.unknown",
  level: 1,
  expects: "one of getSubAccounts's account values, or all, or 1 to 20 digits",
};

export const invalid_allowedcodecs__allowed_codecs = {
  code: "invalid_allowedcodecs",
  param: "allowed_codecs",
  id: "invalid_allowedcodecs/allowed_codecs",
  level: 0,
  expects: "codec codes joined by semicolons",
};

export const invalid_authtype__auth_type = {
  code: "invalid_authtype",
  param: "auth_type",
  id: "invalid_authtype/auth_type",
  level: 0,
  expects: "1 or 2",
};

export const invalid_authtype__getAuthTypes__type = {
  code: "invalid_authtype",
  param: "type",
  id: "invalid_authtype/getAuthTypes.type",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_authtype_h323__auth_type = {
  code: "invalid_authtype_h323",
  param: "auth_type",
  id: "invalid_authtype_h323/auth_type",
  level: 2,
  expects: "2 when protocol is 2",
};

export const invalid_authtype_iax2__auth_type = {
  code: "invalid_authtype_iax2",
  param: "auth_type",
  id: "invalid_authtype_iax2/auth_type",
  level: 0,
  expects: "1 when protocol is 3",
};

export const invalid_canada_routing = {
  code: "invalid_canada_routing",
  param: "canada_routing",
  id: "invalid_canada_routing/canada_routing",
  level: 0,
  expects: "the route of calls within Canada; -1 stands for not set",
};

export const invalid_canada_routing__unknown = {
  code: "invalid_canada_routing",
  param: "canada_routing",
  id: "invalid_canada_routing/canada_routing.unknown",
  level: 0,
  expects: "one of getRoutes's value values when canada_routing is given and not -1 or 0",
};

export const invalid_codec = {
  code: "invalid_codec",
  param: "codec",
  id: "invalid_codec/codec",
  level: 0,
  expects: "a codec code",
};

export const invalid_codec__unknown = {
  code: "invalid_codec",
  param: "codec",
  id: "invalid_codec/codec.unknown",
  level: 0,
  expects: "one of getAllowedCodecs's value values",
};

export const invalid_devicetype__device_type = {
  code: "invalid_devicetype",
  param: "device_type",
  id: "invalid_devicetype/device_type",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_devicetype__device_type__unknown = {
  code: "invalid_devicetype",
  param: "device_type",
  id: "invalid_devicetype/device_type.unknown",
  level: 0,
  expects: "one of getDeviceTypes's value values",
};

export const invalid_dtmfmode__dtmf_mode = {
  code: "invalid_dtmfmode",
  param: "dtmf_mode",
  id: "invalid_dtmfmode/dtmf_mode",
  level: 0,
  expects: "auto, rfc2833, inband or info in any case",
};

export const invalid_enable_ip_restriction = {
  code: "invalid_enable_ip_restriction",
  param: "enable_ip_restriction",
  id: "invalid_enable_ip_restriction/enable_ip_restriction",
  level: 0,
  expects: "0 or 1",
};

export const invalid_enable_pop_restriction = {
  code: "invalid_enable_pop_restriction",
  param: "enable_pop_restriction",
  id: "invalid_enable_pop_restriction/enable_pop_restriction",
  level: 0,
  expects: "0 or 1",
};

export const invalid_extension__internal_extension = {
  code: "invalid_extension",
  param: "internal_extension",
  id: "invalid_extension/internal_extension",
  level: 0,
  expects: "1 to 64 digits",
};

export const invalid_extension_length__internal_extension = {
  code: "invalid_extension_length",
  param: "internal_extension",
  id: "invalid_extension_length/internal_extension",
  level: 0,
  expects: "at most 5 characters",
};

export const invalid_extension_prefix__internal_extension = {
  code: "invalid_extension_prefix",
  param: "internal_extension",
  id: "invalid_extension_prefix/internal_extension",
  level: 0,
  expects: "not to start with 068 or 097",
};

export const invalid_extensions__internal_extension = {
  code: "invalid_extensions",
  param: "internal_extension",
  id: "invalid_extensions/internal_extension",
  level: 0,
  expects: "anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988",
};

export const invalid_internaldialtime__internal_dialtime = {
  code: "invalid_internaldialtime",
  param: "internal_dialtime",
  id: "invalid_internaldialtime/internal_dialtime",
  level: 0,
  expects: "a whole number from 1 to 60",
};

export const invalid_internalvoicemail__internal_voicemail = {
  code: "invalid_internalvoicemail",
  param: "internal_voicemail",
  id: "invalid_internalvoicemail/internal_voicemail",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_internalvoicemail__internal_voicemail__unknown = {
  code: "invalid_internalvoicemail",
  param: "internal_voicemail",
  id: "invalid_internalvoicemail/internal_voicemail.unknown",
  level: 0,
  expects: "one of getVoicemails's mailbox values when internal_voicemail is given and not 0",
};

export const invalid_internationalroute__zero = {
  code: "invalid_internationalroute",
  param: "international_route",
  id: "invalid_internationalroute/zero",
  level: 1,
  expects: "anything but 0",
};

export const invalid_internationalroute__international_route = {
  code: "invalid_internationalroute",
  param: "international_route",
  id: "invalid_internationalroute/international_route",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_internationalroute__international_route__unknown = {
  code: "invalid_internationalroute",
  param: "international_route",
  id: "invalid_internationalroute/international_route.unknown",
  level: 0,
  expects: "one of getRoutes's value values",
};

export const invalid_ip = {
  code: "invalid_ip",
  param: "ip",
  id: "invalid_ip/ip",
  level: 0,
  expects: "the address a device connects from: IPv4, or a host name",
};

export const invalid_ip__ip_restriction = {
  code: "invalid_ip",
  param: "ip_restriction",
  id: "invalid_ip/ip_restriction",
  level: 2,
  expects: "addresses, networks and host names joined by commas",
};

export const invalid_ip_auth__ip = {
  code: "invalid_ip_auth",
  param: "ip",
  id: "invalid_ip_auth/ip",
  level: 0,
  expects: "no value when auth_type is 1",
};

export const invalid_ip_iax2__ip = {
  code: "invalid_ip_iax2",
  param: "ip",
  id: "invalid_ip_iax2/ip",
  level: 0,
  expects: "no value when protocol is 3",
};

export const invalid_lockinternational__lock_international = {
  code: "invalid_lockinternational",
  param: "lock_international",
  id: "invalid_lockinternational/lock_international",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_lockinternational__lock_international__unknown = {
  code: "invalid_lockinternational",
  param: "lock_international",
  id: "invalid_lockinternational/lock_international.unknown",
  level: 0,
  expects: "one of getLockInternational's value values",
};

export const invalid_max_expiry = {
  code: "invalid_max_expiry",
  param: "max_expiry",
  id: "invalid_max_expiry/max_expiry",
  level: 0,
  expects: "a whole number from 60 to 3600",
};

export const invalid_nat = {
  code: "invalid_nat",
  param: "nat",
  id: "invalid_nat/nat",
  level: 0,
  expects: "yes, no, route or never",
};

export const invalid_password = {
  code: "invalid_password",
  param: "password",
  id: "invalid_password/password",
  level: 1,
  expects: "exactly 4 digits",
};

export const invalid_password_auth__password = {
  code: "invalid_password_auth",
  param: "password",
  id: "invalid_password_auth/password",
  level: 0,
  expects: "no value when auth_type is 2",
};

export const invalid_password_ilegal_characters__password = {
  code: "invalid_password_ilegal_characters",
  param: "password",
  id: "invalid_password_ilegal_characters/password",
  level: 0,
  expects: "only characters of [A-Za-z0-9!#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1",
};

export const invalid_password_lessthan_8characters_long__password = {
  code: "invalid_password_lessthan_8characters_long",
  param: "password",
  id: "invalid_password_lessthan_8characters_long/password",
  level: 0,
  expects: "at least 8 characters when auth_type is 1",
};

export const invalid_password_missing_lowercase__password = {
  code: "invalid_password_missing_lowercase",
  param: "password",
  id: "invalid_password_missing_lowercase/password",
  level: 0,
  expects: "at least one character of [a-z] when auth_type is 1",
};

export const invalid_password_missing_number__password = {
  code: "invalid_password_missing_number",
  param: "password",
  id: "invalid_password_missing_number/password",
  level: 0,
  expects: "at least one character of [0-9] when auth_type is 1",
};

export const invalid_password_missing_uppercase__password = {
  code: "invalid_password_missing_uppercase",
  param: "password",
  id: "invalid_password_missing_uppercase/password",
  level: 0,
  expects: "at least one character of [A-Z] when auth_type is 1",
};

export const invalid_pop_restriction = {
  code: "invalid_pop_restriction",
  param: "pop_restriction",
  id: "invalid_pop_restriction/pop_restriction",
  level: 0,
  expects: "items joined by ',', each 1 to 6 digits",
};

export const invalid_protocol = {
  code: "invalid_protocol",
  param: "protocol",
  id: "invalid_protocol/protocol",
  level: 0,
  expects: "1 to 3 digits",
};

export const invalid_protocol__unknown = {
  code: "invalid_protocol",
  param: "protocol",
  id: "invalid_protocol/protocol.unknown",
  level: 0,
  expects: "one of getProtocols's value values",
};

export const invalid_record_calls = {
  code: "invalid_record_calls",
  param: "record_calls",
  id: "invalid_record_calls/record_calls",
  level: 0,
  expects: "0 or 1",
};

export const invalid_resellerclient__reseller_client = {
  code: "invalid_resellerclient",
  param: "reseller_client",
  id: "invalid_resellerclient/reseller_client",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_resellerclient__reseller_client__unknown = {
  code: "invalid_resellerclient",
  param: "reseller_client",
  id: "invalid_resellerclient/reseller_client.unknown",
  level: 0,
  expects: "one of getClients's client values when reseller_client is given and not 0",
};

export const invalid_resellernextbilling__reseller_nextbilling = {
  code: "invalid_resellernextbilling",
  param: "reseller_nextbilling",
  id: "invalid_resellernextbilling/reseller_nextbilling",
  level: 0,
  expects: "a day, yyyy-mm-dd; 0000-00-00 stands for none",
};

export const invalid_resellernextbilling__past = {
  code: "invalid_resellernextbilling",
  param: "reseller_nextbilling",
  id: "invalid_resellernextbilling/past",
  level: 0,
  expects: "a date that is not in the past",
};

export const invalid_resellerpackage__reseller_package = {
  code: "invalid_resellerpackage",
  param: "reseller_package",
  id: "invalid_resellerpackage/reseller_package",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_resellerpackage__reseller_package__unknown = {
  code: "invalid_resellerpackage",
  param: "reseller_package",
  id: "invalid_resellerpackage/reseller_package.unknown",
  level: 0,
  expects: "one of getPackages's package values when reseller_package is given and not 0",
};

export const invalid_rtp_hold_timeout = {
  code: "invalid_rtp_hold_timeout",
  param: "rtp_hold_timeout",
  id: "invalid_rtp_hold_timeout/rtp_hold_timeout",
  level: 0,
  expects: "a whole number from 1 to 3600",
};

export const invalid_rtp_timeout = {
  code: "invalid_rtp_timeout",
  param: "rtp_timeout",
  id: "invalid_rtp_timeout/rtp_timeout",
  level: 0,
  expects: "a whole number from 1 to 3600",
};

export const invalid_sip_traffic = {
  code: "invalid_sip_traffic",
  param: "sip_traffic",
  id: "invalid_sip_traffic/sip_traffic",
  level: 0,
  expects: "0 or 1",
};

export const invalid_transcription_email__at = {
  code: "invalid_transcription_email",
  param: "transcription_email",
  id: "invalid_transcription_email/at",
  level: 0,
  expects: "at least one character of [@]",
};

export const invalid_transcription_email = {
  code: "invalid_transcription_email",
  param: "transcription_email",
  id: "invalid_transcription_email/transcription_email",
  level: 2,
  expects: "items joined by ',', each an e-mail address",
};

export const invalid_username = {
  code: "invalid_username",
  param: "username",
  id: "invalid_username/username",
  level: 2,
  expects: "only characters of [A-Za-z0-9]",
};

export const location_already_exists__name__taken = {
  code: "location_already_exists",
  param: "name",
  id: "location_already_exists/name.taken",
  level: 0,
  expects: "none of getLocations's name values",
};

export const location_not_found__name__unknown = {
  code: "location_not_found",
  param: "name",
  id: "location_not_found/name.unknown",
  level: 0,
  expects: "one of getLocations's name values",
};

export const missing_allowedcodecs__allowed_codecs = {
  code: "missing_allowedcodecs",
  param: "allowed_codecs",
  id: "missing_allowedcodecs/allowed_codecs",
  level: 0,
  expects: "a value",
};

export const missing_authtype__auth_type = {
  code: "missing_authtype",
  param: "auth_type",
  id: "missing_authtype/auth_type",
  level: 0,
  expects: "a value",
};

export const missing_devicetype__device_type = {
  code: "missing_devicetype",
  param: "device_type",
  id: "missing_devicetype/device_type",
  level: 0,
  expects: "a value",
};

export const missing_dtmfmode__dtmf_mode = {
  code: "missing_dtmfmode",
  param: "dtmf_mode",
  id: "missing_dtmfmode/dtmf_mode",
  level: 0,
  expects: "a value",
};

export const missing_internationalroute__international_route = {
  code: "missing_internationalroute",
  param: "international_route",
  id: "missing_internationalroute/international_route",
  level: 0,
  expects: "a value",
};

export const missing_ip = {
  code: "missing_ip",
  param: "ip",
  id: "missing_ip/ip",
  level: 0,
  expects: "a value when auth_type is 2",
};

export const missing_ip_h323__ip = {
  code: "missing_ip_h323",
  param: "ip",
  id: "missing_ip_h323/ip",
  level: 2,
  expects: "a value when protocol is 2",
};

export const missing_ip_restriction = {
  code: "missing_ip_restriction",
  param: "ip_restriction",
  id: "missing_ip_restriction/ip_restriction",
  level: 0,
  expects: "a value when enable_ip_restriction is 1",
};

export const missing_location_name__name = {
  code: "missing_location_name",
  param: "name",
  id: "missing_location_name/name",
  level: 0,
  expects: "a value",
};

export const missing_lockinternational__lock_international = {
  code: "missing_lockinternational",
  param: "lock_international",
  id: "missing_lockinternational/lock_international",
  level: 0,
  expects: "a value",
};

export const missing_nat = {
  code: "missing_nat",
  param: "nat",
  id: "missing_nat/nat",
  level: 0,
  expects: "a value",
};

export const missing_pop_restriction = {
  code: "missing_pop_restriction",
  param: "pop_restriction",
  id: "missing_pop_restriction/pop_restriction",
  level: 0,
  expects: "a value when enable_pop_restriction is 1",
};

export const missing_protocol = {
  code: "missing_protocol",
  param: "protocol",
  id: "missing_protocol/protocol",
  level: 2,
  expects: "a value",
};

export const missing_resellerclient__reseller_client = {
  code: "missing_resellerclient",
  param: "reseller_client",
  id: "missing_resellerclient/reseller_client",
  level: 0,
  expects: "a value when reseller_package is given and not 0",
};

export const missing_resellerpackage__reseller_package = {
  code: "missing_resellerpackage",
  param: "reseller_package",
  id: "missing_resellerpackage/reseller_package",
  level: 0,
  expects: "a value when reseller_client is given and not 0",
};

export const missing_transcription_email = {
  code: "missing_transcription_email",
  param: "transcription_email",
  id: "missing_transcription_email/transcription_email",
  level: 0,
  expects: "a value when transcribe is 1",
};

export const missing_username = {
  code: "missing_username",
  param: "username",
  id: "missing_username/username",
  level: 0,
  expects: "a value",
};

export const no_subaccount__account__id = {
  code: "no_subaccount",
  param: "account",
  id: "no_subaccount/account.id",
  level: 1,
  expects: "none of getSubAccounts's id values",
};

export const repeated_ip__taken = {
  code: "repeated_ip",
  param: "ip",
  id: "repeated_ip/ip.taken",
  level: 2,
  expects: "none of getSubAccounts's ip values",
};

export const rtp_timeout_greater_than_rtp_hold_timeout__rtp_timeout = {
  code: "rtp_timeout_greater_than_rtp_hold_timeout",
  param: "rtp_timeout",
  id: "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout",
  level: 0,
  expects: "not to be greater than `rtp_hold_timeout`",
};

export const used_extension__internal_extension__taken = {
  code: "used_extension",
  param: "internal_extension",
  id: "used_extension/internal_extension.taken",
  level: 0,
  expects:
    "none of getSubAccounts's internal_extension values when internal_extension is given and not 0 and internal_extension_location is not given",
};

export const used_extension_in_location__taken = {
  code: "used_extension_in_location",
  param: "internal_extension",
  id: "used_extension_in_location/taken",
  level: 2,
  expects:
    "none of getSubAccounts's internal_extension values when internal_extension_location is given and not 0",
};

export const used_username__taken = {
  code: "used_username",
  param: "username",
  id: "used_username/username.taken",
  level: 1,
  expects: "none of getSubAccounts's username values",
};

export const existing_did__number__taken = {
  code: "existing_did",
  param: "number",
  id: "existing_did/number.taken",
  level: 1,
  expects: "none of getDIDsInfo's did values",
};

export const forwards_exceeded__phone_number = {
  code: "forwards_exceeded",
  param: "phone_number",
  id: "forwards_exceeded/phone_number",
  level: 0,
  expects: "fewer than 4 entries in getForwardings before when forwarding is not given",
};

export const invalid_agent_ring_timeout = {
  code: "invalid_agent_ring_timeout",
  param: "agent_ring_timeout",
  id: "invalid_agent_ring_timeout/agent_ring_timeout",
  level: 0,
  expects: "a whole number from 5 to 60",
};

export const invalid_announce_position_frequency__announce_position_frecuency = {
  code: "invalid_announce_position_frequency",
  param: "announce_position_frecuency",
  id: "invalid_announce_position_frequency/announce_position_frecuency",
  level: 0,
  expects: "seconds in steps of 15 up to 1200, or none",
};

export const invalid_announce_round_seconds = {
  code: "invalid_announce_round_seconds",
  param: "announce_round_seconds",
  id: "invalid_announce_round_seconds/announce_round_seconds",
  level: 0,
  expects: "seconds, 1 to 60, or none",
};

export const invalid_callback = {
  code: "invalid_callback",
  param: "callback",
  id: "invalid_callback/callback",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_callback__unknown = {
  code: "invalid_callback",
  param: "callback",
  id: "invalid_callback/callback.unknown",
  level: 0,
  expects: "one of getCallbacks's callback values",
};

export const invalid_callerid = {
  code: "invalid_callerid",
  param: "callerid",
  id: "invalid_callerid/callerid",
  level: 0,
  expects:
    "who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s, sb or sc (attestation level), p (all of the phone book) or p: and the id of a phone book group",
};

export const invalid_callerid_override = {
  code: "invalid_callerid_override",
  param: "callerid_override",
  id: "invalid_callerid_override/callerid_override",
  level: 0,
  expects: "a caller ID number to show instead of the default; -1 and 0 stand for the default",
};

export const invalid_callerid_override__callerid_number = {
  code: "invalid_callerid_override",
  param: "callerid_number",
  id: "invalid_callerid_override/callerid_number",
  level: 2,
  expects: "a caller ID number to show instead of the default; -1 and 0 stand for the default",
};

export const invalid_callhunting = {
  code: "invalid_callhunting",
  param: "callhunting",
  id: "invalid_callhunting/callhunting",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_callhunting__unknown = {
  code: "invalid_callhunting",
  param: "callhunting",
  id: "invalid_callhunting/callhunting.unknown",
  level: 0,
  expects: "one of getCallHuntings's callhunting values",
};

export const invalid_delay_before = {
  code: "invalid_delay_before",
  param: "delay_before",
  id: "invalid_delay_before/delay_before",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_digit_timeout = {
  code: "invalid_digit_timeout",
  param: "digit_timeout",
  id: "invalid_digit_timeout/digit_timeout",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_disa = {
  code: "invalid_disa",
  param: "disa",
  id: "invalid_disa/disa",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_disa__unknown = {
  code: "invalid_disa",
  param: "disa",
  id: "invalid_disa/disa.unknown",
  level: 0,
  expects: "one of getDISAs's disa values",
};

export const invalid_diversion_header = {
  code: "invalid_diversion_header",
  param: "diversion_header",
  id: "invalid_diversion_header/diversion_header",
  level: 0,
  expects: "0 or 1",
};

export const invalid_dtmf_digits = {
  code: "invalid_dtmf_digits",
  param: "dtmf_digits",
  id: "invalid_dtmf_digits/dtmf_digits",
  level: 0,
  expects: "key presses",
};

export const invalid_endhour = {
  code: "invalid_endhour",
  param: "endhour",
  id: "invalid_endhour/endhour",
  level: 0,
  expects: "items joined by ';', each a whole number from 0 to 23",
};

export const invalid_endminute = {
  code: "invalid_endminute",
  param: "endminute",
  id: "invalid_endminute/endminute",
  level: 0,
  expects: "items joined by ';', each a whole number from 0 to 59",
};

export const invalid_filter__filtering = {
  code: "invalid_filter",
  param: "filtering",
  id: "invalid_filter/filtering",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_filter = {
  code: "invalid_filter",
  param: "filter",
  id: "invalid_filter/filter",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_filter__filtering__unknown = {
  code: "invalid_filter",
  param: "filtering",
  id: "invalid_filter/filtering.unknown",
  level: 0,
  expects: "one of getCallerIDFiltering's filtering values",
};

export const invalid_filter__unknown = {
  code: "invalid_filter",
  param: "filter",
  id: "invalid_filter/filter.unknown",
  level: 0,
  expects: "one of getCallerIDFiltering's filtering values",
};

export const invalid_forwarding = {
  code: "invalid_forwarding",
  param: "forwarding",
  id: "invalid_forwarding/forwarding",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_forwarding__unknown = {
  code: "invalid_forwarding",
  param: "forwarding",
  id: "invalid_forwarding/forwarding.unknown",
  level: 0,
  expects: "one of getForwardings's forwarding values",
};

export const invalid_frequency_announcement = {
  code: "invalid_frequency_announcement",
  param: "frequency_announcement",
  id: "invalid_frequency_announcement/frequency_announcement",
  level: 0,
  expects: "seconds in steps of 15 up to 1200, or none",
};

export const invalid_if_announce_position_enabled_report_estimated_hold_time = {
  code: "invalid_if_announce_position_enabled_report_estimated_hold_time",
  param: "if_announce_position_enabled_report_estimated_hold_time",
  id: "invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time",
  level: 0,
  expects: "yes, no or once in any case",
};

export const invalid_if_announce_position_enabled_report_estimated_hold_time__type = {
  code: "invalid_if_announce_position_enabled_report_estimated_hold_time",
  param: "type",
  id: "invalid_if_announce_position_enabled_report_estimated_hold_time/type",
  level: 2,
  expects: "yes, no or once in any case",
};

export const invalid_ivr = {
  code: "invalid_ivr",
  param: "ivr",
  id: "invalid_ivr/ivr",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_ivr__unknown = {
  code: "invalid_ivr",
  param: "ivr",
  id: "invalid_ivr/ivr.unknown",
  level: 0,
  expects: "one of getIVRs's ivr values",
};

export const invalid_join_announcement = {
  code: "invalid_join_announcement",
  param: "join_announcement",
  id: "invalid_join_announcement/join_announcement",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_join_empty_type__join_when_empty = {
  code: "invalid_join_empty_type",
  param: "join_when_empty",
  id: "invalid_join_empty_type/join_when_empty",
  level: 0,
  expects: "yes, no or strict in any case",
};

export const invalid_join_empty_type__leave_when_empty = {
  code: "invalid_join_empty_type",
  param: "leave_when_empty",
  id: "invalid_join_empty_type/leave_when_empty",
  level: 0,
  expects: "yes, no or strict in any case",
};

export const invalid_join_empty_type__getJoinWhenEmptyTypes__type = {
  code: "invalid_join_empty_type",
  param: "type",
  id: "invalid_join_empty_type/getJoinWhenEmptyTypes.type",
  level: 0,
  expects: "yes, no or strict in any case",
};

export const invalid_maximum_callers = {
  code: "invalid_maximum_callers",
  param: "maximum_callers",
  id: "invalid_maximum_callers/maximum_callers",
  level: 0,
  expects: "1 to 60, or unlimited",
};

export const invalid_maximum_wait_time = {
  code: "invalid_maximum_wait_time",
  param: "maximum_wait_time",
  id: "invalid_maximum_wait_time/maximum_wait_time",
  level: 0,
  expects: "seconds in steps of 30 up to 1200, or unlimited",
};

export const invalid_member = {
  code: "invalid_member",
  param: "member",
  id: "invalid_member/member",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_member__members = {
  code: "invalid_member",
  param: "members",
  id: "invalid_member/members",
  level: 2,
  expects:
    "members joined by semicolons, each with an optional ring time (1 to 60 seconds) and press-1 switch behind commas",
};

export const invalid_member__unknown = {
  code: "invalid_member",
  param: "member",
  id: "invalid_member/member.unknown",
  level: 0,
  expects: "one of getStaticMembers's member values",
};

export const invalid_member__conference__unknown = {
  code: "invalid_member",
  param: "member",
  id: "invalid_member/conference.unknown",
  level: 0,
  expects: "one of getConferenceMembers's member values",
};

export const invalid_member_delay = {
  code: "invalid_member_delay",
  param: "member_delay",
  id: "invalid_member_delay/member_delay",
  level: 0,
  expects: "seconds, 1 to 15, or none",
};

export const invalid_number = {
  code: "invalid_number",
  param: "number",
  id: "invalid_number/number",
  level: 0,
  expects: "a phone number in digits, with or without the punctuation people write",
};

export const invalid_number__setPhonebook__number = {
  code: "invalid_number",
  param: "number",
  id: "invalid_number/setPhonebook.number",
  level: 0,
  expects: "a phone number, or a SIP address behind sip:",
};

export const invalid_number__queue_number = {
  code: "invalid_number",
  param: "queue_number",
  id: "invalid_number/queue_number",
  level: 0,
  expects: "1 to 10 digits",
};

export const invalid_numbermembers__setCallHunting = {
  code: "invalid_numbermembers",
  param: "members",
  id: "invalid_numbermembers/setCallHunting",
  level: 0,
  expects: "as many items, joined by ';', as `ring_time` and `press`",
};

export const invalid_numbermembers__setTimeCondition = {
  code: "invalid_numbermembers",
  param: "starthour",
  id: "invalid_numbermembers/setTimeCondition",
  level: 1,
  expects:
    "as many items, joined by ';', as `startminute` and `endhour` and `endminute` and `weekdaystart` and `weekdayend`",
};

export const invalid_numbermembers__ring_time = {
  code: "invalid_numbermembers",
  param: "ring_time",
  id: "invalid_numbermembers/ring_time",
  level: 0,
  expects: "items joined by ';', each 1 to 4 digits",
};

export const invalid_numbermembers__press = {
  code: "invalid_numbermembers",
  param: "press",
  id: "invalid_numbermembers/press",
  level: 0,
  expects: "items joined by ';', each 0 or 1",
};

export const invalid_numbermembers__ring_time__required = {
  code: "invalid_numbermembers",
  param: "ring_time",
  id: "invalid_numbermembers/ring_time.required",
  level: 0,
  expects: "a value",
};

export const invalid_numbermembers__press__required = {
  code: "invalid_numbermembers",
  param: "press",
  id: "invalid_numbermembers/press.required",
  level: 0,
  expects: "a value",
};

export const invalid_order__required = {
  code: "invalid_order",
  param: "order",
  id: "invalid_order/order.required",
  level: 0,
  expects: "a value",
};

export const invalid_order = {
  code: "invalid_order",
  param: "order",
  id: "invalid_order/order",
  level: 0,
  expects: "follow or random",
};

export const invalid_pause = {
  code: "invalid_pause",
  param: "pause",
  id: "invalid_pause/pause",
  level: 0,
  expects: "a number from 0 to 10 with at most 2 decimals, in steps of 0.5",
};

export const invalid_phonebook = {
  code: "invalid_phonebook",
  param: "phonebook",
  id: "invalid_phonebook/phonebook",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_phonebook__unknown = {
  code: "invalid_phonebook",
  param: "phonebook",
  id: "invalid_phonebook/phonebook.unknown",
  level: 0,
  expects: "one of getPhonebook's phonebook values",
};

export const invalid_phonebook__group = {
  code: "invalid_phonebook",
  param: "group",
  id: "invalid_phonebook/group",
  level: 2,
  expects: "1 to 20 digits",
};

export const invalid_phonenumber__phone_number = {
  code: "invalid_phonenumber",
  param: "phone_number",
  id: "invalid_phonenumber/phone_number",
  level: 0,
  expects: "a phone number in digits, with or without the punctuation people write",
};

export const invalid_pin = {
  code: "invalid_pin",
  param: "pin",
  id: "invalid_pin/pin",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_priority = {
  code: "invalid_priority",
  param: "priority",
  id: "invalid_priority/priority",
  level: 0,
  expects: "1 to 10 digits",
};

export const invalid_priority_weight = {
  code: "invalid_priority_weight",
  param: "priority_weight",
  id: "invalid_priority_weight/priority_weight",
  level: 0,
  expects: "a whole number from 1 to 60",
};

export const invalid_queue__required = {
  code: "invalid_queue",
  param: "queue",
  id: "invalid_queue/queue.required",
  level: 0,
  expects: "a value",
};

export const invalid_queue = {
  code: "invalid_queue",
  param: "queue",
  id: "invalid_queue/queue",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_queue__unknown = {
  code: "invalid_queue",
  param: "queue",
  id: "invalid_queue/queue.unknown",
  level: 0,
  expects: "one of getQueues's queue values",
};

export const invalid_report_hold_time_agent = {
  code: "invalid_report_hold_time_agent",
  param: "report_hold_time_agent",
  id: "invalid_report_hold_time_agent/report_hold_time_agent",
  level: 0,
  expects: "yes, no or once in any case",
};

export const invalid_response_timeout = {
  code: "invalid_response_timeout",
  param: "response_timeout",
  id: "invalid_response_timeout/response_timeout",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_retry_timer = {
  code: "invalid_retry_timer",
  param: "retry_timer",
  id: "invalid_retry_timer/retry_timer",
  level: 0,
  expects: "seconds, 5 to 60, or none",
};

export const invalid_ring_inuse = {
  code: "invalid_ring_inuse",
  param: "ring_inuse",
  id: "invalid_ring_inuse/ring_inuse",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_ringgroup = {
  code: "invalid_ringgroup",
  param: "ringgroup",
  id: "invalid_ringgroup/ringgroup",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_ringgroup__ring_group = {
  code: "invalid_ringgroup",
  param: "ring_group",
  id: "invalid_ringgroup/ring_group",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_ringgroup__unknown = {
  code: "invalid_ringgroup",
  param: "ringgroup",
  id: "invalid_ringgroup/ringgroup.unknown",
  level: 0,
  expects: "one of getRingGroups's ring_group values",
};

export const invalid_ringgroup__ring_group__unknown = {
  code: "invalid_ringgroup",
  param: "ring_group",
  id: "invalid_ringgroup/ring_group.unknown",
  level: 0,
  expects: "one of getRingGroups's ring_group values",
};

export const invalid_sipuri = {
  code: "invalid_sipuri",
  param: "sipuri",
  id: "invalid_sipuri/sipuri",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_sipuri__unknown = {
  code: "invalid_sipuri",
  param: "sipuri",
  id: "invalid_sipuri/sipuri.unknown",
  level: 0,
  expects: "one of getSIPURIs's sipuri values",
};

export const invalid_sipuri__uri = {
  code: "invalid_sipuri",
  param: "uri",
  id: "invalid_sipuri/uri",
  level: 2,
  expects: "a SIP address, with or without sip: in front",
};

export const invalid_speed_dial = {
  code: "invalid_speed_dial",
  param: "speed_dial",
  id: "invalid_speed_dial/speed_dial",
  level: 0,
  expects: "what is dialled for an entry: digits, with a star in front where the server showed one",
};

export const invalid_starthour = {
  code: "invalid_starthour",
  param: "starthour",
  id: "invalid_starthour/starthour",
  level: 0,
  expects: "items joined by ';', each a whole number from 0 to 23",
};

export const invalid_startminute = {
  code: "invalid_startminute",
  param: "startminute",
  id: "invalid_startminute/startminute",
  level: 0,
  expects: "items joined by ';', each a whole number from 0 to 59",
};

export const invalid_strategy__ring_strategy = {
  code: "invalid_strategy",
  param: "ring_strategy",
  id: "invalid_strategy/ring_strategy",
  level: 1,
  expects: "ringall, leastrecent, fewestcalls, random or rrmemory",
};

export const invalid_strategy = {
  code: "invalid_strategy",
  param: "strategy",
  id: "invalid_strategy/strategy",
  level: 1,
  expects: "ringall, leastrecent, fewestcalls, random or rrmemory",
};

export const invalid_thankyou_for_your_patience = {
  code: "invalid_thankyou_for_your_patience",
  param: "thankyou_for_your_patience",
  id: "invalid_thankyou_for_your_patience/thankyou_for_your_patience",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_timecondition = {
  code: "invalid_timecondition",
  param: "timecondition",
  id: "invalid_timecondition/timecondition",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_timecondition__unknown = {
  code: "invalid_timecondition",
  param: "timecondition",
  id: "invalid_timecondition/timecondition.unknown",
  level: 0,
  expects: "one of getTimeConditions's timecondition values",
};

export const invalid_timeout = {
  code: "invalid_timeout",
  param: "timeout",
  id: "invalid_timeout/timeout",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_voice_announcement = {
  code: "invalid_voice_announcement",
  param: "voice_announcement",
  id: "invalid_voice_announcement/voice_announcement",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_voicemailsetup = {
  code: "invalid_voicemailsetup",
  param: "voicemailsetup",
  id: "invalid_voicemailsetup/voicemailsetup",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_voicemailsetup__unknown = {
  code: "invalid_voicemailsetup",
  param: "voicemailsetup",
  id: "invalid_voicemailsetup/voicemailsetup.unknown",
  level: 0,
  expects: "one of getVoicemailSetups's value values",
};

export const invalid_weekdayend = {
  code: "invalid_weekdayend",
  param: "weekdayend",
  id: "invalid_weekdayend/weekdayend",
  level: 1,
  expects: "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case",
};

export const invalid_weekdaystart = {
  code: "invalid_weekdaystart",
  param: "weekdaystart",
  id: "invalid_weekdaystart/weekdaystart",
  level: 1,
  expects: "items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case",
};

export const invalid_wrapup_time = {
  code: "invalid_wrapup_time",
  param: "wrapup_time",
  id: "invalid_wrapup_time/wrapup_time",
  level: 0,
  expects: "seconds, 1 to 60, or none",
};

export const max_phonebook__members = {
  code: "max_phonebook",
  param: "members",
  id: "max_phonebook/members",
  level: 2,
  expects: "at most 8 items joined by ';', each at least 1 characters",
};

export const missing_callback = {
  code: "missing_callback",
  param: "callback",
  id: "missing_callback/callback",
  level: 0,
  expects: "a value",
};

export const missing_callerid = {
  code: "missing_callerid",
  param: "callerid",
  id: "missing_callerid/callerid",
  level: 0,
  expects: "a value",
};

export const missing_callhunting = {
  code: "missing_callhunting",
  param: "callhunting",
  id: "missing_callhunting/callhunting",
  level: 0,
  expects: "a value",
};

export const missing_choices = {
  code: "missing_choices",
  param: "choices",
  id: "missing_choices/choices",
  level: 0,
  expects: "a value",
};

export const missing_delay_before = {
  code: "missing_delay_before",
  param: "delay_before",
  id: "missing_delay_before/delay_before",
  level: 1,
  expects: "a value other than 0",
};

export const missing_digit_timeout = {
  code: "missing_digit_timeout",
  param: "digit_timeout",
  id: "missing_digit_timeout/digit_timeout",
  level: 0,
  expects: "a value",
};

export const missing_disa = {
  code: "missing_disa",
  param: "disa",
  id: "missing_disa/disa",
  level: 0,
  expects: "a value",
};

export const missing_endhour = {
  code: "missing_endhour",
  param: "endhour",
  id: "missing_endhour/endhour",
  level: 0,
  expects: "a value",
};

export const missing_endminute = {
  code: "missing_endminute",
  param: "endminute",
  id: "missing_endminute/endminute",
  level: 0,
  expects: "a value",
};

export const missing_filter__filtering = {
  code: "missing_filter",
  param: "filtering",
  id: "missing_filter/filtering",
  level: 0,
  expects: "a value",
};

export const missing_forwarding = {
  code: "missing_forwarding",
  param: "forwarding",
  id: "missing_forwarding/forwarding",
  level: 2,
  expects: "a value",
};

export const missing_ivr = {
  code: "missing_ivr",
  param: "ivr",
  id: "missing_ivr/ivr",
  level: 0,
  expects: "a value",
};

export const missing_join_when_empty = {
  code: "missing_join_when_empty",
  param: "join_when_empty",
  id: "missing_join_when_empty/join_when_empty",
  level: 0,
  expects: "a value",
};

export const missing_leave_when_empty = {
  code: "missing_leave_when_empty",
  param: "leave_when_empty",
  id: "missing_leave_when_empty/leave_when_empty",
  level: 0,
  expects: "a value",
};

export const missing_member = {
  code: "missing_member",
  param: "member",
  id: "missing_member/member",
  level: 0,
  expects: "a value",
};

export const missing_members = {
  code: "missing_members",
  param: "members",
  id: "missing_members/members",
  level: 0,
  expects: "a value",
};

export const missing_number = {
  code: "missing_number",
  param: "number",
  id: "missing_number/number",
  level: 0,
  expects: "a value",
};

export const missing_number__queue_number = {
  code: "missing_number",
  param: "queue_number",
  id: "missing_number/queue_number",
  level: 0,
  expects: "a value",
};

export const missing_phonebook = {
  code: "missing_phonebook",
  param: "phonebook",
  id: "missing_phonebook/phonebook",
  level: 0,
  expects: "a value",
};

export const missing_phonebook__group = {
  code: "missing_phonebook",
  param: "group",
  id: "missing_phonebook/group",
  level: 0,
  expects: "a value",
};

export const missing_phonenumber__phone_number = {
  code: "missing_phonenumber",
  param: "phone_number",
  id: "missing_phonenumber/phone_number",
  level: 0,
  expects: "a value",
};

export const missing_pin = {
  code: "missing_pin",
  param: "pin",
  id: "missing_pin/pin",
  level: 0,
  expects: "a value",
};

export const missing_priority = {
  code: "missing_priority",
  param: "priority",
  id: "missing_priority/priority",
  level: 0,
  expects: "a value",
};

export const missing_priority_weight = {
  code: "missing_priority_weight",
  param: "priority_weight",
  id: "missing_priority_weight/priority_weight",
  level: 0,
  expects: "a value",
};

export const missing_report_hold_time_agent = {
  code: "missing_report_hold_time_agent",
  param: "report_hold_time_agent",
  id: "missing_report_hold_time_agent/report_hold_time_agent",
  level: 0,
  expects: "a value",
};

export const missing_response_timeout = {
  code: "missing_response_timeout",
  param: "response_timeout",
  id: "missing_response_timeout/response_timeout",
  level: 0,
  expects: "a value",
};

export const missing_ring_inuse = {
  code: "missing_ring_inuse",
  param: "ring_inuse",
  id: "missing_ring_inuse/ring_inuse",
  level: 0,
  expects: "a value",
};

export const missing_ring_strategy = {
  code: "missing_ring_strategy",
  param: "ring_strategy",
  id: "missing_ring_strategy/ring_strategy",
  level: 0,
  expects: "a value",
};

export const missing_ringgroup = {
  code: "missing_ringgroup",
  param: "ringgroup",
  id: "missing_ringgroup/ringgroup",
  level: 0,
  expects: "a value",
};

export const missing_sipuri = {
  code: "missing_sipuri",
  param: "sipuri",
  id: "missing_sipuri/sipuri",
  level: 0,
  expects: "a value",
};

export const missing_starthour = {
  code: "missing_starthour",
  param: "starthour",
  id: "missing_starthour/starthour",
  level: 0,
  expects: "a value",
};

export const missing_startminute = {
  code: "missing_startminute",
  param: "startminute",
  id: "missing_startminute/startminute",
  level: 0,
  expects: "a value",
};

export const missing_timecondition = {
  code: "missing_timecondition",
  param: "timecondition",
  id: "missing_timecondition/timecondition",
  level: 0,
  expects: "a value",
};

export const missing_timeout = {
  code: "missing_timeout",
  param: "timeout",
  id: "missing_timeout/timeout",
  level: 0,
  expects: "a value",
};

export const missing_uri = {
  code: "missing_uri",
  param: "uri",
  id: "missing_uri/uri",
  level: 0,
  expects: "a value",
};

export const missing_voicemailsetup = {
  code: "missing_voicemailsetup",
  param: "voicemailsetup",
  id: "missing_voicemailsetup/voicemailsetup",
  level: 0,
  expects: "a value",
};

export const missing_weekdayend = {
  code: "missing_weekdayend",
  param: "weekdayend",
  id: "missing_weekdayend/weekdayend",
  level: 0,
  expects: "a value",
};

export const missing_weekdaystart = {
  code: "missing_weekdaystart",
  param: "weekdaystart",
  id: "missing_weekdaystart/weekdaystart",
  level: 0,
  expects: "a value",
};

export const no_sequences__sequence__unknown = {
  code: "no_sequences",
  param: "sequence",
  id: "no_sequences/sequence.unknown",
  level: 2,
  expects: "one of getSequences's sequence values",
};

export const used_description__taken = {
  code: "used_description",
  param: "description",
  id: "used_description/description.taken",
  level: 2,
  expects: "none of getCallbacks's description values when callback is not given",
};

export const used_filter__callerid__taken = {
  code: "used_filter",
  param: "callerid",
  id: "used_filter/callerid.taken",
  level: 1,
  expects: "none of getCallerIDFiltering's callerid values when filter is not given",
};

export const used_number__taken = {
  code: "used_number",
  param: "number",
  id: "used_number/number.taken",
  level: 2,
  expects: "none of getPhonebook's number values when phonebook is not given",
};

export const used_speed_dial__taken = {
  code: "used_speed_dial",
  param: "speed_dial",
  id: "used_speed_dial/speed_dial.taken",
  level: 0,
  expects: "none of getPhonebook's speed_dial values when phonebook is not given",
};

export const invalid_route = {
  code: "invalid_route",
  param: "route",
  id: "invalid_route/route",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_route__unknown = {
  code: "invalid_route",
  param: "route",
  id: "invalid_route/route.unknown",
  level: 0,
  expects: "one of getRoutes's value values",
};

export const missing_package = {
  code: "missing_package",
  param: "package",
  id: "missing_package/package",
  level: 0,
  expects: "a value",
};

export const missing_route = {
  code: "missing_route",
  param: "route",
  id: "missing_route/route",
  level: 0,
  expects: "a value",
};

export const no_callstatus__answered = {
  code: "no_callstatus",
  param: "answered",
  id: "no_callstatus/answered",
  level: 1,
  expects: "at least one of answered, noanswer, busy, failed to be 1",
};

export const invalid_balancemanagement__balance_management = {
  code: "invalid_balancemanagement",
  param: "balance_management",
  id: "invalid_balancemanagement/balance_management",
  level: 0,
  expects: "1 to 3 digits",
};

export const invalid_balancemanagement__balance_management__unknown = {
  code: "invalid_balancemanagement",
  param: "balance_management",
  id: "invalid_balancemanagement/balance_management.unknown",
  level: 0,
  expects: "one of getBalanceManagement's value values",
};

export const invalid_charge = {
  code: "invalid_charge",
  param: "charge",
  id: "invalid_charge/charge",
  level: 0,
  expects: "a number from -999999999 to 999999999 with at most 10 decimals",
};

export const invalid_client__getResellerSMS__client = {
  code: "invalid_client",
  param: "client",
  id: "invalid_client/getResellerSMS.client",
  level: 1,
  expects: "a value",
};

export const invalid_client = {
  code: "invalid_client",
  param: "client",
  id: "invalid_client/client",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_client__filter = {
  code: "invalid_client",
  param: "client",
  id: "invalid_client/client.filter",
  level: 0,
  expects: "a reseller client by id, or a sub-account",
};

export const invalid_client__email = {
  code: "invalid_client",
  param: "client",
  id: "invalid_client/client.email",
  level: 0,
  expects: "a reseller client by id or by e-mail address",
};

export const invalid_client__unknown = {
  code: "invalid_client",
  param: "client",
  id: "invalid_client/client.unknown",
  level: 0,
  expects: "one of getClients's client values",
};

export const invalid_package = {
  code: "invalid_package",
  param: "package",
  id: "invalid_package/package",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_package__unknown = {
  code: "invalid_package",
  param: "package",
  id: "invalid_package/package.unknown",
  level: 0,
  expects: "one of getPackages's package values",
};

export const invalid_payment = {
  code: "invalid_payment",
  param: "payment",
  id: "invalid_payment/payment",
  level: 0,
  expects: "a number from -999999999 to 999999999 with at most 10 decimals",
};

export const Invalid_threshold__required = {
  code: "Invalid_threshold",
  param: "threshold",
  id: "Invalid_threshold/threshold.required",
  level: 0,
  expects: "a value",
};

export const Invalid_threshold = {
  code: "Invalid_threshold",
  param: "threshold",
  id: "Invalid_threshold/threshold",
  level: 0,
  expects: "a whole number from 1 to 250",
};

export const mismatch_email_confirm__confirm_email = {
  code: "mismatch_email_confirm",
  param: "confirm_email",
  id: "mismatch_email_confirm/confirm_email",
  level: 0,
  expects: "the same as `email`",
};

export const mismatch_password_confirm__confirm_password = {
  code: "mismatch_password_confirm",
  param: "confirm_password",
  id: "mismatch_password_confirm/confirm_password",
  level: 0,
  expects: "the same as `password`",
};

export const missing_address = {
  code: "missing_address",
  param: "address",
  id: "missing_address/address",
  level: 0,
  expects: "a value",
};

export const missing_charge = {
  code: "missing_charge",
  param: "charge",
  id: "missing_charge/charge",
  level: 0,
  expects: "a value",
};

export const missing_city = {
  code: "missing_city",
  param: "city",
  id: "missing_city/city",
  level: 0,
  expects: "a value",
};

export const missing_city__e911__city = {
  code: "missing_city",
  param: "city",
  id: "missing_city/e911.city",
  level: 0,
  expects: "a value",
};

export const missing_client = {
  code: "missing_client",
  param: "client",
  id: "missing_client/client",
  level: 0,
  expects: "a value",
};

export const missing_country = {
  code: "missing_country",
  param: "country",
  id: "missing_country/country",
  level: 0,
  expects: "a value",
};

export const missing_email_confirm__confirm_email = {
  code: "missing_email_confirm",
  param: "confirm_email",
  id: "missing_email_confirm/confirm_email",
  level: 0,
  expects: "a value",
};

export const missing_firstname = {
  code: "missing_firstname",
  param: "firstname",
  id: "missing_firstname/firstname",
  level: 0,
  expects: "a value",
};

export const missing_lastname = {
  code: "missing_lastname",
  param: "lastname",
  id: "missing_lastname/lastname",
  level: 0,
  expects: "a value",
};

export const missing_password_confirm__confirm_password = {
  code: "missing_password_confirm",
  param: "confirm_password",
  id: "missing_password_confirm/confirm_password",
  level: 0,
  expects: "a value",
};

export const missing_payment = {
  code: "missing_payment",
  param: "payment",
  id: "missing_payment/payment",
  level: 0,
  expects: "a value",
};

export const missing_zip = {
  code: "missing_zip",
  param: "zip",
  id: "missing_zip/zip",
  level: 0,
  expects: "a value",
};

export const missing_zip__e911__zip_code = {
  code: "missing_zip",
  param: "zip_code",
  id: "missing_zip/e911.zip_code",
  level: 1,
  expects: "a value when zip is not given",
};

export const missing_zip__e911__zip = {
  code: "missing_zip",
  param: "zip_code",
  id: "missing_zip/e911.zip",
  level: 1,
  expects: "a value when zip is given and email is given",
};

export const missing_zip__e911__wsdl = {
  code: "missing_zip",
  param: "zip_code",
  id: "missing_zip/e911.wsdl",
  level: 2,
  expects: "a value when zip is given and email is not given",
};

export const duplicated_pin__taken = {
  code: "duplicated_pin",
  param: "pin",
  id: "duplicated_pin/pin.taken",
  level: 0,
  expects: "none of getConferenceMembers's pin values when member is not given",
};

export const invalid_admin = {
  code: "invalid_admin",
  param: "admin",
  id: "invalid_admin/admin",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_announce_join_leave = {
  code: "invalid_announce_join_leave",
  param: "announce_join_leave",
  id: "invalid_announce_join_leave/announce_join_leave",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_announce_only_user = {
  code: "invalid_announce_only_user",
  param: "announce_only_user",
  id: "invalid_announce_only_user/announce_only_user",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_announce_user_count = {
  code: "invalid_announce_user_count",
  param: "announce_user_count",
  id: "invalid_announce_user_count/announce_user_count",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_conference = {
  code: "invalid_conference",
  param: "conference",
  id: "invalid_conference/conference",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_conference__unknown = {
  code: "invalid_conference",
  param: "conference",
  id: "invalid_conference/conference.unknown",
  level: 1,
  expects: "one of getConference's conference values",
};

export const invalid_drop_silence = {
  code: "invalid_drop_silence",
  param: "drop_silence",
  id: "invalid_drop_silence/drop_silence",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_jitter_buffer = {
  code: "invalid_jitter_buffer",
  param: "jitter_buffer",
  id: "invalid_jitter_buffer/jitter_buffer",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_quiet = {
  code: "invalid_quiet",
  param: "quiet",
  id: "invalid_quiet/quiet",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_recording_sound_error_menu__sound_error_menu = {
  code: "invalid_recording_sound_error_menu",
  param: "sound_error_menu",
  id: "invalid_recording_sound_error_menu/sound_error_menu",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_get_pin__sound_get_pin = {
  code: "invalid_recording_sound_get_pin",
  param: "sound_get_pin",
  id: "invalid_recording_sound_get_pin/sound_get_pin",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_has_joined__sound_has_joined = {
  code: "invalid_recording_sound_has_joined",
  param: "sound_has_joined",
  id: "invalid_recording_sound_has_joined/sound_has_joined",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_has_left__sound_has_left = {
  code: "invalid_recording_sound_has_left",
  param: "sound_has_left",
  id: "invalid_recording_sound_has_left/sound_has_left",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_invalid_pin__sound_invalid_pin = {
  code: "invalid_recording_sound_invalid_pin",
  param: "sound_invalid_pin",
  id: "invalid_recording_sound_invalid_pin/sound_invalid_pin",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_join__sound_join = {
  code: "invalid_recording_sound_join",
  param: "sound_join",
  id: "invalid_recording_sound_join/sound_join",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_kicked__sound_kicked = {
  code: "invalid_recording_sound_kicked",
  param: "sound_kicked",
  id: "invalid_recording_sound_kicked/sound_kicked",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_leave__sound_leave = {
  code: "invalid_recording_sound_leave",
  param: "sound_leave",
  id: "invalid_recording_sound_leave/sound_leave",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_locked__sound_locked = {
  code: "invalid_recording_sound_locked",
  param: "sound_locked",
  id: "invalid_recording_sound_locked/sound_locked",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_locked_now__sound_locked_now = {
  code: "invalid_recording_sound_locked_now",
  param: "sound_locked_now",
  id: "invalid_recording_sound_locked_now/sound_locked_now",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_muted__sound_muted = {
  code: "invalid_recording_sound_muted",
  param: "sound_muted",
  id: "invalid_recording_sound_muted/sound_muted",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_only_one__sound_only_one = {
  code: "invalid_recording_sound_only_one",
  param: "sound_only_one",
  id: "invalid_recording_sound_only_one/sound_only_one",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_only_person__sound_only_person = {
  code: "invalid_recording_sound_only_person",
  param: "sound_only_person",
  id: "invalid_recording_sound_only_person/sound_only_person",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_other_in_party__sound_other_in_party = {
  code: "invalid_recording_sound_other_in_party",
  param: "sound_other_in_party",
  id: "invalid_recording_sound_other_in_party/sound_other_in_party",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_participants_muted__sound_participants_muted = {
  code: "invalid_recording_sound_participants_muted",
  param: "sound_participants_muted",
  id: "invalid_recording_sound_participants_muted/sound_participants_muted",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_participants_unmuted__sound_participants_unmuted = {
  code: "invalid_recording_sound_participants_unmuted",
  param: "sound_participants_unmuted",
  id: "invalid_recording_sound_participants_unmuted/sound_participants_unmuted",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_place_into_conference__sound_place_into_conference = {
  code: "invalid_recording_sound_place_into_conference",
  param: "sound_place_into_conference",
  id: "invalid_recording_sound_place_into_conference/sound_place_into_conference",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_there_are__sound_there_are = {
  code: "invalid_recording_sound_there_are",
  param: "sound_there_are",
  id: "invalid_recording_sound_there_are/sound_there_are",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_unlocked_now__sound_unlocked_now = {
  code: "invalid_recording_sound_unlocked_now",
  param: "sound_unlocked_now",
  id: "invalid_recording_sound_unlocked_now/sound_unlocked_now",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording_sound_unmuted__sound_unmuted = {
  code: "invalid_recording_sound_unmuted",
  param: "sound_unmuted",
  id: "invalid_recording_sound_unmuted/sound_unmuted",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_silence_threshold = {
  code: "invalid_silence_threshold",
  param: "silence_threshold",
  id: "invalid_silence_threshold/silence_threshold",
  level: 0,
  expects: "2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000",
};

export const invalid_start_muted = {
  code: "invalid_start_muted",
  param: "start_muted",
  id: "invalid_start_muted/start_muted",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_talk_detection = {
  code: "invalid_talk_detection",
  param: "talk_detection",
  id: "invalid_talk_detection/talk_detection",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_talking_threshold = {
  code: "invalid_talking_threshold",
  param: "talking_threshold",
  id: "invalid_talking_threshold/talking_threshold",
  level: 0,
  expects: "100, 120, 140, 160, 180, 200, 220, 240 or 250",
};

export const missing_conference = {
  code: "missing_conference",
  param: "conference",
  id: "missing_conference/conference",
  level: 0,
  expects: "a value",
};

export const did_in_use__did__taken = {
  code: "did_in_use",
  param: "did",
  id: "did_in_use/did.taken",
  level: 0,
  expects: "none of getDIDsInfo's did values",
};

export const invalid_billingtype__billing_type = {
  code: "invalid_billingtype",
  param: "billing_type",
  id: "invalid_billingtype/billing_type",
  level: 0,
  expects: "1 or 2",
};

export const invalid_calleridprefix__callerid_prefix = {
  code: "invalid_calleridprefix",
  param: "callerid_prefix",
  id: "invalid_calleridprefix/callerid_prefix",
  level: 0,
  expects: "at most 19 characters",
};

export const invalid_carrier = {
  code: "invalid_carrier",
  param: "carrier",
  id: "invalid_carrier/carrier",
  level: 0,
  expects: "1 to 3 digits",
};

export const invalid_carrier__unknown = {
  code: "invalid_carrier",
  param: "carrier",
  id: "invalid_carrier/carrier.unknown",
  level: 0,
  expects: "one of getCarriers's value values",
};

export const invalid_cnam = {
  code: "invalid_cnam",
  param: "cnam",
  id: "invalid_cnam/cnam",
  level: 0,
  expects: "0 or 1",
};

export const invalid_countryid__country_id = {
  code: "invalid_countryid",
  param: "country_id",
  id: "invalid_countryid/country_id",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_countryid__country_id__unknown = {
  code: "invalid_countryid",
  param: "country_id",
  id: "invalid_countryid/country_id.unknown",
  level: 2,
  expects: "one of getDIDCountries's value values",
};

export const invalid_dialtime = {
  code: "invalid_dialtime",
  param: "dialtime",
  id: "invalid_dialtime/dialtime",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_digits = {
  code: "invalid_digits",
  param: "digits",
  id: "invalid_digits/digits",
  level: 0,
  expects: "1 to 10 digits",
};

export const invalid_digits__orderDIDVirtual__digits = {
  code: "invalid_digits",
  param: "digits",
  id: "invalid_digits/orderDIDVirtual.digits",
  level: 0,
  expects: "exactly 3 digits",
};

export const invalid_failover_header__failover_busy = {
  code: "invalid_failover_header",
  param: "failover_busy",
  id: "invalid_failover_header/failover_busy",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__failover_unreachable = {
  code: "invalid_failover_header",
  param: "failover_unreachable",
  id: "invalid_failover_header/failover_unreachable",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__failover_noanswer = {
  code: "invalid_failover_header",
  param: "failover_noanswer",
  id: "invalid_failover_header/failover_noanswer",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__fail_over_routing_timeout = {
  code: "invalid_failover_header",
  param: "fail_over_routing_timeout",
  id: "invalid_failover_header/fail_over_routing_timeout",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__fail_over_routing_full = {
  code: "invalid_failover_header",
  param: "fail_over_routing_full",
  id: "invalid_failover_header/fail_over_routing_full",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__fail_over_routing_join_empty = {
  code: "invalid_failover_header",
  param: "fail_over_routing_join_empty",
  id: "invalid_failover_header/fail_over_routing_join_empty",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__fail_over_routing_leave_empty = {
  code: "invalid_failover_header",
  param: "fail_over_routing_leave_empty",
  id: "invalid_failover_header/fail_over_routing_leave_empty",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__fail_over_routing_join_unavail = {
  code: "invalid_failover_header",
  param: "fail_over_routing_join_unavail",
  id: "invalid_failover_header/fail_over_routing_join_unavail",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__fail_over_routing_leave_unavail = {
  code: "invalid_failover_header",
  param: "fail_over_routing_leave_unavail",
  id: "invalid_failover_header/fail_over_routing_leave_unavail",
  level: 0,
  expects: "where a call goes when the main routing fails",
};

export const invalid_failover_header__setCallParking__failover = {
  code: "invalid_failover_header",
  param: "failover",
  id: "invalid_failover_header/setCallParking.failover",
  level: 2,
  expects: "callback, system:hangup, or vm: and a mailbox",
};

export const invalid_forwarding_did__sms_forward = {
  code: "invalid_forwarding_did",
  param: "sms_forward",
  id: "invalid_forwarding_did/sms_forward",
  level: 0,
  expects: "another value than `did`",
};

export const invalid_location__location_id = {
  code: "invalid_location",
  param: "location_id",
  id: "invalid_location/location_id",
  level: 0,
  expects: "a place on the list for international numbers; letters occur",
};

export const invalid_location = {
  code: "invalid_location",
  param: "location",
  id: "invalid_location/location",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_minute = {
  code: "invalid_minute",
  param: "minute",
  id: "invalid_minute/minute",
  level: 0,
  expects: "a number from -999999999 to 999999999 with at most 10 decimals",
};

export const invalid_monthly = {
  code: "invalid_monthly",
  param: "monthly",
  id: "invalid_monthly/monthly",
  level: 0,
  expects: "a number from -999999999 to 999999999 with at most 10 decimals",
};

export const invalid_note = {
  code: "invalid_note",
  param: "note",
  id: "invalid_note/note",
  level: 0,
  expects: "at most 49 characters",
};

export const invalid_province = {
  code: "invalid_province",
  param: "province",
  id: "invalid_province/province",
  level: 0,
  expects: "a state or a province by its code of two letters",
};

export const invalid_province__unknown = {
  code: "invalid_province",
  param: "province",
  id: "invalid_province/province.unknown",
  level: 0,
  expects: "one of getProvinces's province values",
};

export const invalid_quantity__required = {
  code: "invalid_quantity",
  param: "quantity",
  id: "invalid_quantity/quantity.required",
  level: 0,
  expects: "a value",
};

export const invalid_quantity = {
  code: "invalid_quantity",
  param: "quantity",
  id: "invalid_quantity/quantity",
  level: 0,
  expects: "a whole number from 1 to 1000000",
};

export const invalid_query = {
  code: "invalid_query",
  param: "query",
  id: "invalid_query/query",
  level: 0,
  expects: "exactly 7 characters",
};

export const invalid_ratecenter__required = {
  code: "invalid_ratecenter",
  param: "ratecenter",
  id: "invalid_ratecenter/ratecenter.required",
  level: 0,
  expects: "a value",
};

export const invalid_ratecenter__unknown = {
  code: "invalid_ratecenter",
  param: "ratecenter",
  id: "invalid_ratecenter/ratecenter.unknown",
  level: 2,
  expects: "one of getRateCentersUSA's ratecenter values",
};

export const invalid_ratecenter__unknown_can = {
  code: "invalid_ratecenter",
  param: "ratecenter",
  id: "invalid_ratecenter/ratecenter.unknown_can",
  level: 2,
  expects: "one of getRateCentersCAN's ratecenter values",
};

export const invalid_serverpop__pop = {
  code: "invalid_serverpop",
  param: "pop",
  id: "invalid_serverpop/pop",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_serverpop__server_pop = {
  code: "invalid_serverpop",
  param: "server_pop",
  id: "invalid_serverpop/server_pop",
  level: 0,
  expects: "1 to 6 digits",
};

export const invalid_serverpop__pop__unknown = {
  code: "invalid_serverpop",
  param: "pop",
  id: "invalid_serverpop/pop.unknown",
  level: 0,
  expects: "one of getServersInfo's server_pop values",
};

export const invalid_serverpop__server_pop__unknown = {
  code: "invalid_serverpop",
  param: "server_pop",
  id: "invalid_serverpop/server_pop.unknown",
  level: 0,
  expects: "one of getServersInfo's server_pop values",
};

export const invalid_setup = {
  code: "invalid_setup",
  param: "setup",
  id: "invalid_setup/setup",
  level: 0,
  expects: "a number from -999999999 to 999999999 with at most 10 decimals",
};

export const missing_billingtype__billing_type = {
  code: "missing_billingtype",
  param: "billing_type",
  id: "missing_billingtype/billing_type",
  level: 1,
  expects: "a value",
};

export const missing_carrier = {
  code: "missing_carrier",
  param: "carrier",
  id: "missing_carrier/carrier",
  level: 0,
  expects: "a value",
};

export const missing_cnam = {
  code: "missing_cnam",
  param: "cnam",
  id: "missing_cnam/cnam",
  level: 0,
  expects: "a value",
};

export const missing_countryid__country_id = {
  code: "missing_countryid",
  param: "country_id",
  id: "missing_countryid/country_id",
  level: 0,
  expects: "a value",
};

export const missing_dialtime = {
  code: "missing_dialtime",
  param: "dialtime",
  id: "missing_dialtime/dialtime",
  level: 0,
  expects: "a value",
};

export const missing_digits = {
  code: "missing_digits",
  param: "digits",
  id: "missing_digits/digits",
  level: 0,
  expects: "a value",
};

export const missing_location__location_id = {
  code: "missing_location",
  param: "location_id",
  id: "missing_location/location_id",
  level: 0,
  expects: "a value",
};

export const missing_location = {
  code: "missing_location",
  param: "location",
  id: "missing_location/location",
  level: 0,
  expects: "a value",
};

export const missing_minute = {
  code: "missing_minute",
  param: "minute",
  id: "missing_minute/minute",
  level: 0,
  expects: "a value",
};

export const missing_monthly = {
  code: "missing_monthly",
  param: "monthly",
  id: "missing_monthly/monthly",
  level: 0,
  expects: "a value",
};

export const missing_province = {
  code: "missing_province",
  param: "province",
  id: "missing_province/province",
  level: 0,
  expects: "a value",
};

export const missing_query = {
  code: "missing_query",
  param: "query",
  id: "missing_query/query",
  level: 0,
  expects: "a value",
};

export const missing_query__searchDIDsUSA__query = {
  code: "missing_query",
  param: "query",
  id: "missing_query/searchDIDsUSA.query",
  level: 2,
  expects: "a value",
};

export const missing_routing = {
  code: "missing_routing",
  param: "routing",
  id: "missing_routing/routing",
  level: 0,
  expects: "a value",
};

export const missing_routing__routing_match = {
  code: "missing_routing",
  param: "routing_match",
  id: "missing_routing/routing_match",
  level: 0,
  expects: "a value",
};

export const missing_routing__routing_nomatch = {
  code: "missing_routing",
  param: "routing_nomatch",
  id: "missing_routing/routing_nomatch",
  level: 0,
  expects: "a value",
};

export const missing_serverpop__pop = {
  code: "missing_serverpop",
  param: "pop",
  id: "missing_serverpop/pop",
  level: 0,
  expects: "a value",
};

export const missing_setup = {
  code: "missing_setup",
  param: "setup",
  id: "missing_setup/setup",
  level: 0,
  expects: "a value",
};

export const missing_fullname__full_name = {
  code: "missing_fullname",
  param: "full_name",
  id: "missing_fullname/full_name",
  level: 0,
  expects: "a value",
};

export const missing_street_name = {
  code: "missing_street_name",
  param: "street_name",
  id: "missing_street_name/street_name",
  level: 0,
  expects: "a value",
};

export const missing_street_number = {
  code: "missing_street_number",
  param: "street_number",
  id: "missing_street_number/street_number",
  level: 0,
  expects: "a value",
};

export const no_provision__language = {
  code: "no_provision",
  param: "language",
  id: "no_provision/language",
  level: 1,
  expects: "EN or FR",
};

export const invalid_area_code__required = {
  code: "invalid_area_code",
  param: "area_code",
  id: "invalid_area_code/area_code.required",
  level: 0,
  expects: "a value",
};

export const invalid_area_code = {
  code: "invalid_area_code",
  param: "area_code",
  id: "invalid_area_code/area_code",
  level: 0,
  expects: "exactly 3 digits",
};

export const invalid_fax_id__required = {
  code: "invalid_fax_id",
  param: "fax_id",
  id: "invalid_fax_id/fax_id.required",
  level: 0,
  expects: "a value",
};

export const invalid_fax_id = {
  code: "invalid_fax_id",
  param: "fax_id",
  id: "invalid_fax_id/fax_id",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_fax_id__unknown = {
  code: "invalid_fax_id",
  param: "fax_id",
  id: "invalid_fax_id/fax_id.unknown",
  level: 2,
  expects: "one of getFaxMessages's id values",
};

export const invalid_folder_id__required = {
  code: "invalid_folder_id",
  param: "folder_id",
  id: "invalid_folder_id/folder_id.required",
  level: 0,
  expects: "a value",
};

export const invalid_folder_id = {
  code: "invalid_folder_id",
  param: "folder_id",
  id: "invalid_folder_id/folder_id",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_folder_id__unknown = {
  code: "invalid_folder_id",
  param: "folder_id",
  id: "invalid_folder_id/folder_id.unknown",
  level: 0,
  expects: "one of getFaxFolders's id values",
};

export const invalid_from_number__required = {
  code: "invalid_from_number",
  param: "from_number",
  id: "invalid_from_number/from_number.required",
  level: 0,
  expects: "a value",
};

export const invalid_from_number = {
  code: "invalid_from_number",
  param: "from_number",
  id: "invalid_from_number/from_number",
  level: 0,
  expects: "a phone number in digits, with or without the punctuation people write",
};

export const invalid_from_number__unknown = {
  code: "invalid_from_number",
  param: "from_number",
  id: "invalid_from_number/from_number.unknown",
  level: 2,
  expects: "one of getFaxNumbersInfo's did values",
};

export const invalid_security_code__required = {
  code: "invalid_security_code",
  param: "security_code",
  id: "invalid_security_code/security_code.required",
  level: 0,
  expects: "a value",
};

export const invalid_security_code = {
  code: "invalid_security_code",
  param: "security_code",
  id: "invalid_security_code/security_code",
  level: 0,
  expects: "letters and digits",
};

export const invalid_to_number__required = {
  code: "invalid_to_number",
  param: "to_number",
  id: "invalid_to_number/to_number.required",
  level: 0,
  expects: "a value",
};

export const invalid_to_number = {
  code: "invalid_to_number",
  param: "to_number",
  id: "invalid_to_number/to_number",
  level: 0,
  expects: "a phone number in digits, with or without the punctuation people write",
};

export const duplicated_name__taken = {
  code: "duplicated_name",
  param: "name",
  id: "duplicated_name/name.taken",
  level: 2,
  expects: "none of getConference's name values when conference is not given",
};

export const invalid_country__required = {
  code: "invalid_country",
  param: "country",
  id: "invalid_country/country.required",
  level: 0,
  expects: "a value",
};

export const invalid_country = {
  code: "invalid_country",
  param: "country",
  id: "invalid_country/country",
  level: 0,
  expects: "a country code of two letters",
};

export const invalid_country__e911__country = {
  code: "invalid_country",
  param: "country",
  id: "invalid_country/e911.country",
  level: 0,
  expects: "US or CA in any case",
};

export const invalid_date__date_from__required = {
  code: "invalid_date",
  param: "date_from",
  id: "invalid_date/date_from.required",
  level: 0,
  expects: "a value",
};

export const invalid_date__date_to__required = {
  code: "invalid_date",
  param: "date_to",
  id: "invalid_date/date_to.required",
  level: 0,
  expects: "a value",
};

export const invalid_date__date_from = {
  code: "invalid_date",
  param: "date_from",
  id: "invalid_date/date_from",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__date_to = {
  code: "invalid_date",
  param: "date_to",
  id: "invalid_date/date_to",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__from = {
  code: "invalid_date",
  param: "from",
  id: "invalid_date/from",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__getFaxMessages__from = {
  code: "invalid_date",
  param: "from",
  id: "invalid_date/getFaxMessages.from",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__to = {
  code: "invalid_date",
  param: "to",
  id: "invalid_date/to",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__getFaxMessages__to = {
  code: "invalid_date",
  param: "to",
  id: "invalid_date/getFaxMessages.to",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__next_billing = {
  code: "invalid_date",
  param: "next_billing",
  id: "invalid_date/next_billing",
  level: 0,
  expects: "a day, yyyy-mm-dd; 0000-00-00 stands for none",
};

export const invalid_date__date_from__padding = {
  code: "invalid_date",
  param: "date_from",
  id: "invalid_date/date_from.padding",
  level: 2,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__date_to__padding = {
  code: "invalid_date",
  param: "date_to",
  id: "invalid_date/date_to.padding",
  level: 2,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__from__padding = {
  code: "invalid_date",
  param: "from",
  id: "invalid_date/from.padding",
  level: 2,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date__to__padding = {
  code: "invalid_date",
  param: "to",
  id: "invalid_date/to.padding",
  level: 2,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_date_from__recordings = {
  code: "invalid_date_from",
  param: "date_from",
  id: "invalid_date_from/recordings",
  level: 0,
  expects: "not to be greater than `date_to`",
};

export const invalid_date_from = {
  code: "invalid_date_from",
  param: "date_from",
  id: "invalid_date_from/date_from",
  level: 2,
  expects: "not to be greater than `date_to`",
};

export const invalid_date_from__from = {
  code: "invalid_date_from",
  param: "from",
  id: "invalid_date_from/from",
  level: 2,
  expects: "not to be greater than `to`",
};

export const invalid_daterange__date_from = {
  code: "invalid_daterange",
  param: "date_from",
  id: "invalid_daterange/date_from",
  level: 0,
  expects: "`date_to` to be at most 92 days later",
};

export const invalid_daterange__from = {
  code: "invalid_daterange",
  param: "from",
  id: "invalid_daterange/from",
  level: 0,
  expects: "`to` to be at most 92 days later",
};

export const invalid_daterange__unproven = {
  code: "invalid_daterange",
  param: "date_from",
  id: "invalid_daterange/unproven",
  level: 2,
  expects: "`date_to` to be at most 92 days later",
};

export const invalid_datetime__date_from = {
  code: "invalid_datetime",
  param: "date_from",
  id: "invalid_datetime/date_from",
  level: 2,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_did = {
  code: "invalid_did",
  param: "did",
  id: "invalid_did/did",
  level: 1,
  expects:
    "a phone number of the account: digits, with or without the punctuation people write, no plus sign in front",
};

export const invalid_did__filter = {
  code: "invalid_did",
  param: "did",
  id: "invalid_did/did.filter",
  level: 0,
  expects: "a phone number of the account used to filter a list",
};

export const invalid_did__setCallerIDFiltering__did = {
  code: "invalid_did",
  param: "did",
  id: "invalid_did/setCallerIDFiltering.did",
  level: 0,
  expects: "a phone number of the account, or all of them",
};

export const invalid_did__sendSMS__did = {
  code: "invalid_did",
  param: "did",
  id: "invalid_did/sendSMS.did",
  level: 2,
  expects: "10 to 11 digits",
};

export const invalid_did__unknown = {
  code: "invalid_did",
  param: "did",
  id: "invalid_did/did.unknown",
  level: 1,
  expects:
    "one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits",
};

export const invalid_email = {
  code: "invalid_email",
  param: "email",
  id: "invalid_email/email",
  level: 1,
  expects: "an e-mail address",
};

export const invalid_email__at = {
  code: "invalid_email",
  param: "email",
  id: "invalid_email/email.at",
  level: 0,
  expects: "at least one character of [@]",
};

export const invalid_email__list = {
  code: "invalid_email",
  param: "email",
  id: "invalid_email/email.list",
  level: 2,
  expects: "items joined by ',', each an e-mail address",
};

export const invalid_email__email_address = {
  code: "invalid_email",
  param: "email_address",
  id: "invalid_email/email_address",
  level: 0,
  expects: "an e-mail address",
};

export const invalid_email__send_email = {
  code: "invalid_email",
  param: "send_email",
  id: "invalid_email/send_email",
  level: 0,
  expects: "an e-mail address",
};

export const invalid_email__auth_email = {
  code: "invalid_email",
  param: "auth_email",
  id: "invalid_email/auth_email",
  level: 0,
  expects: "an e-mail address",
};

export const invalid_id = {
  code: "invalid_id",
  param: "id",
  id: "invalid_id/id",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_id__unknown = {
  code: "invalid_id",
  param: "id",
  id: "invalid_id/id.unknown",
  level: 0,
  expects: "one of getSubAccounts's id values",
};

export const invalid_invoice_type__type = {
  code: "invalid_invoice_type",
  param: "type",
  id: "invalid_invoice_type/type",
  level: 0,
  expects: "0 or 1",
};

export const invalid_language = {
  code: "invalid_language",
  param: "language",
  id: "invalid_language/language",
  level: 0,
  expects: "es, en or fr",
};

export const invalid_language__queue_language = {
  code: "invalid_language",
  param: "queue_language",
  id: "invalid_language/queue_language",
  level: 0,
  expects: "es, en or fr",
};

export const invalid_language__e911__language = {
  code: "invalid_language",
  param: "language",
  id: "invalid_language/e911.language",
  level: 0,
  expects: "EN or FR in any case",
};

export const invalid_method = {
  code: "invalid_method",
  param: "method",
  id: "invalid_method/method",
  level: 0,
  expects: "the name of a method",
};

export const invalid_routing_header__routing = {
  code: "invalid_routing_header",
  param: "routing",
  id: "invalid_routing_header/routing",
  level: 0,
  expects:
    "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none",
};

export const invalid_routing_header__routing_match = {
  code: "invalid_routing_header",
  param: "routing_match",
  id: "invalid_routing_header/routing_match",
  level: 1,
  expects:
    "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa",
};

export const invalid_routing_header__routing_nomatch = {
  code: "invalid_routing_header",
  param: "routing_nomatch",
  id: "invalid_routing_header/routing_nomatch",
  level: 1,
  expects:
    "header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa",
};

export const invalid_state__required = {
  code: "invalid_state",
  param: "state",
  id: "invalid_state/state.required",
  level: 0,
  expects: "a value",
};

export const invalid_state = {
  code: "invalid_state",
  param: "state",
  id: "invalid_state/state",
  level: 0,
  expects: "a state or a province by its code of two letters",
};

export const invalid_state__unknown = {
  code: "invalid_state",
  param: "state",
  id: "invalid_state/state.unknown",
  level: 0,
  expects: "one of getStates's state values",
};

export const invalid_timezone__getCDR__required = {
  code: "invalid_timezone",
  param: "timezone",
  id: "invalid_timezone/getCDR.required",
  level: 2,
  expects: "a value",
};

export const invalid_timezone = {
  code: "invalid_timezone",
  param: "timezone",
  id: "invalid_timezone/timezone",
  level: 1,
  expects: "a number from -12 to 13 with at most 2 decimals",
};

export const invalid_timezone__zone_name = {
  code: "invalid_timezone",
  param: "timezone",
  id: "invalid_timezone/zone_name",
  level: 0,
  expects:
    "the name of a time zone on the server's own list, which still has names that others dropped",
};

export const invalid_timezone__unknown = {
  code: "invalid_timezone",
  param: "timezone",
  id: "invalid_timezone/timezone.unknown",
  level: 0,
  expects: "one of getTimezones's value values",
};

export const invalid_transcription_locale = {
  code: "invalid_transcription_locale",
  param: "transcription_locale",
  id: "invalid_transcription_locale/transcription_locale",
  level: 0,
  expects: "locale codes joined by commas, ten at the most",
};

export const invalid_transcription_redaction = {
  code: "invalid_transcription_redaction",
  param: "transcription_redaction",
  id: "invalid_transcription_redaction/transcription_redaction",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_transcription_sentiment = {
  code: "invalid_transcription_sentiment",
  param: "transcription_sentiment",
  id: "invalid_transcription_sentiment/transcription_sentiment",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_transcription_summary = {
  code: "invalid_transcription_summary",
  param: "transcription_summary",
  id: "invalid_transcription_summary/transcription_summary",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_type__search_type = {
  code: "invalid_type",
  param: "type",
  id: "invalid_type/search_type",
  level: 0,
  expects: "starts, contains or ends",
};

export const invalid_type__direction = {
  code: "invalid_type",
  param: "type",
  id: "invalid_type/direction",
  level: 0,
  expects: "0 or 1",
};

export const invalid_type__vanity_type = {
  code: "invalid_type",
  param: "type",
  id: "invalid_type/vanity_type",
  level: 0,
  expects: "8**, 800, 833, 844, 855, 866, 877 or 888",
};

export const missing_account = {
  code: "missing_account",
  param: "account",
  id: "missing_account/account",
  level: 0,
  expects: "a value",
};

export const missing_description = {
  code: "missing_description",
  param: "description",
  id: "missing_description/description",
  level: 0,
  expects: "a value",
};

export const missing_did = {
  code: "missing_did",
  param: "did",
  id: "missing_did/did",
  level: 0,
  expects: "a value",
};

export const missing_email = {
  code: "missing_email",
  param: "email",
  id: "missing_email/email",
  level: 0,
  expects: "a value",
};

export const missing_email__email_address = {
  code: "missing_email",
  param: "email_address",
  id: "missing_email/email_address",
  level: 0,
  expects: "a value",
};

export const missing_email__auth_email = {
  code: "missing_email",
  param: "auth_email",
  id: "missing_email/auth_email",
  level: 0,
  expects: "a value",
};

export const missing_email__e911__email = {
  code: "missing_email",
  param: "email",
  id: "missing_email/e911.email",
  level: 1,
  expects: "a value when zip_code is given",
};

export const missing_file = {
  code: "missing_file",
  param: "file",
  id: "missing_file/file",
  level: 0,
  expects: "a value",
};

export const missing_file__setRecording__file = {
  code: "missing_file",
  param: "file",
  id: "missing_file/setRecording.file",
  level: 0,
  expects: "a value when recording is not given",
};

export const missing_from_date__date_from = {
  code: "missing_from_date",
  param: "date_from",
  id: "missing_from_date/date_from",
  level: 0,
  expects: "a value",
};

export const missing_id = {
  code: "missing_id",
  param: "id",
  id: "missing_id/id",
  level: 0,
  expects: "a value",
};

export const missing_id__delLocation__id = {
  code: "missing_id",
  param: "id",
  id: "missing_id/delLocation.id",
  level: 0,
  expects: "a value",
};

export const missing_id__delSubAccount__id = {
  code: "missing_id",
  param: "id",
  id: "missing_id/delSubAccount.id",
  level: 2,
  expects: "a value",
};

export const missing_language = {
  code: "missing_language",
  param: "language",
  id: "missing_language/language",
  level: 0,
  expects: "a value",
};

export const missing_language__queue_language = {
  code: "missing_language",
  param: "queue_language",
  id: "missing_language/queue_language",
  level: 0,
  expects: "a value",
};

export const missing_language__e911__language = {
  code: "missing_language",
  param: "language",
  id: "missing_language/e911.language",
  level: 1,
  expects: "a value when zip_code is given",
};

export const missing_musiconhold__music_on_hold = {
  code: "missing_musiconhold",
  param: "music_on_hold",
  id: "missing_musiconhold/music_on_hold",
  level: 0,
  expects: "a value",
};

export const missing_musiconhold__music = {
  code: "missing_musiconhold",
  param: "music",
  id: "missing_musiconhold/music",
  level: 0,
  expects: "a value",
};

export const missing_name = {
  code: "missing_name",
  param: "name",
  id: "missing_name/name",
  level: 0,
  expects: "a value",
};

export const missing_name__queue_name = {
  code: "missing_name",
  param: "queue_name",
  id: "missing_name/queue_name",
  level: 0,
  expects: "a value",
};

export const missing_name__member_name = {
  code: "missing_name",
  param: "member_name",
  id: "missing_name/member_name",
  level: 0,
  expects: "a value",
};

export const missing_name__setRecording__name = {
  code: "missing_name",
  param: "name",
  id: "missing_name/setRecording.name",
  level: 0,
  expects: "a value when recording is not given",
};

export const missing_params__vpri = {
  code: "missing_params",
  param: "vpri",
  id: "missing_params/vpri",
  level: 2,
  expects: "a value",
};

export const missing_params__delay = {
  code: "missing_params",
  param: "delay",
  id: "missing_params/delay",
  level: 2,
  expects: "a value",
};

export const missing_params__blf_lamps = {
  code: "missing_params",
  param: "blf_lamps",
  id: "missing_params/blf_lamps",
  level: 2,
  expects: "a value",
};

export const missing_params__failover = {
  code: "missing_params",
  param: "failover",
  id: "missing_params/failover",
  level: 2,
  expects: "a value",
};

export const missing_params__from_name = {
  code: "missing_params",
  param: "from_name",
  id: "missing_params/from_name",
  level: 2,
  expects: "a value",
};

export const missing_params__sequence = {
  code: "missing_params",
  param: "sequence",
  id: "missing_params/sequence",
  level: 2,
  expects: "a value",
};

export const missing_params__steps = {
  code: "missing_params",
  param: "steps",
  id: "missing_params/steps",
  level: 2,
  expects: "a value",
};

export const missing_params__addLNPPort__btn = {
  code: "missing_params",
  param: "btn",
  id: "missing_params/addLNPPort.btn",
  level: 2,
  expects: "a value when isMobile is 1",
};

export const missing_params__addLNPPort__services = {
  code: "missing_params",
  param: "services",
  id: "missing_params/addLNPPort.services",
  level: 2,
  expects: "a value when isMobile is 1",
};

export const missing_params__addLNPPort__tfType = {
  code: "missing_params",
  param: "tfType",
  id: "missing_params/addLNPPort.tfType",
  level: 2,
  expects: "a value when portType is 3",
};

export const missing_params__from_number_id = {
  code: "missing_params",
  param: "from_number_id",
  id: "missing_params/from_number_id",
  level: 2,
  expects: "a value",
};

export const missing_password = {
  code: "missing_password",
  param: "password",
  id: "missing_password/password",
  level: 0,
  expects: "a value",
};

export const missing_password__createSubAccount__password = {
  code: "missing_password",
  param: "password",
  id: "missing_password/createSubAccount.password",
  level: 0,
  expects: "a value when auth_type is 1",
};

export const missing_state = {
  code: "missing_state",
  param: "state",
  id: "missing_state/state",
  level: 0,
  expects: "a value",
};

export const missing_timezone = {
  code: "missing_timezone",
  param: "timezone",
  id: "missing_timezone/timezone",
  level: 0,
  expects: "a value",
};

export const missing_to_date__date_to = {
  code: "missing_to_date",
  param: "date_to",
  id: "missing_to_date/date_to",
  level: 0,
  expects: "a value",
};

export const missing_transcription_locale = {
  code: "missing_transcription_locale",
  param: "transcription_locale",
  id: "missing_transcription_locale/transcription_locale",
  level: 0,
  expects: "a value when transcribe is 1",
};

export const missing_type = {
  code: "missing_type",
  param: "type",
  id: "missing_type/type",
  level: 0,
  expects: "a value",
};

export const name_toolong__name = {
  code: "name_toolong",
  param: "name",
  id: "name_toolong/name",
  level: 1,
  expects: "at most 22 characters",
};

export const no_base64file__file = {
  code: "no_base64file",
  param: "file",
  id: "no_base64file/file",
  level: 0,
  expects: "base64",
};

export const used_email__taken = {
  code: "used_email",
  param: "email",
  id: "used_email/email.taken",
  level: 2,
  expects: "none of getClients's email values",
};

export const used_name__taken = {
  code: "used_name",
  param: "name",
  id: "used_name/name.taken",
  level: 2,
  expects: "none of getRingGroups's name values when ring_group is not given",
};

export const invalid_address__address1__required = {
  code: "invalid_address",
  param: "address1",
  id: "invalid_address/address1.required",
  level: 0,
  expects: "a value",
};

export const invalid_attachid__required = {
  code: "invalid_attachid",
  param: "attachid",
  id: "invalid_attachid/attachid.required",
  level: 0,
  expects: "a value",
};

export const invalid_attachid = {
  code: "invalid_attachid",
  param: "attachid",
  id: "invalid_attachid/attachid",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_city__required = {
  code: "invalid_city",
  param: "city",
  id: "invalid_city/city.required",
  level: 0,
  expects: "a value",
};

export const invalid_firstname__firstName__required = {
  code: "invalid_firstname",
  param: "firstName",
  id: "invalid_firstname/firstName.required",
  level: 0,
  expects: "a value",
};

export const invalid_foc_enddate__endDate = {
  code: "invalid_foc_enddate",
  param: "endDate",
  id: "invalid_foc_enddate/endDate",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_foc_startdate__startDate = {
  code: "invalid_foc_startdate",
  param: "startDate",
  id: "invalid_foc_startdate/startDate",
  level: 0,
  expects: "a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

export const invalid_lastname__lastName__required = {
  code: "invalid_lastname",
  param: "lastName",
  id: "invalid_lastname/lastName.required",
  level: 0,
  expects: "a value",
};

export const invalid_mixed_numbers__numbers = {
  code: "invalid_mixed_numbers",
  param: "numbers",
  id: "invalid_mixed_numbers/numbers",
  level: 0,
  expects:
    "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4}",
};

export const invalid_number_porttype__numbers = {
  code: "invalid_number_porttype",
  param: "numbers",
  id: "invalid_number_porttype/numbers",
  level: 0,
  expects:
    "items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4} when portType is 3",
};

export const invalid_pin_number__pin = {
  code: "invalid_pin_number",
  param: "pin",
  id: "invalid_pin_number/pin",
  level: 2,
  expects: "a value when isMobile is 1",
};

export const invalid_port_status__portStatus__unknown = {
  code: "invalid_port_status",
  param: "portStatus",
  id: "invalid_port_status/portStatus.unknown",
  level: 0,
  expects: "one of getLNPListStatus's list_status values",
};

export const invalid_portingid__portid__required = {
  code: "invalid_portingid",
  param: "portid",
  id: "invalid_portingid/portid.required",
  level: 0,
  expects: "a value",
};

export const invalid_portingid__portid = {
  code: "invalid_portingid",
  param: "portid",
  id: "invalid_portingid/portid",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_portingid__portid__unknown = {
  code: "invalid_portingid",
  param: "portid",
  id: "invalid_portingid/portid.unknown",
  level: 0,
  expects: "one of getLNPList's portid values",
};

export const invalid_porttype__portType__required = {
  code: "invalid_porttype",
  param: "portType",
  id: "invalid_porttype/portType.required",
  level: 0,
  expects: "a value",
};

export const invalid_porttype__portType = {
  code: "invalid_porttype",
  param: "portType",
  id: "invalid_porttype/portType",
  level: 0,
  expects: "1, 2, 3, 4 or 5",
};

export const invalid_provider_account__providerAccount__required = {
  code: "invalid_provider_account",
  param: "providerAccount",
  id: "invalid_provider_account/providerAccount.required",
  level: 0,
  expects: "a value",
};

export const invalid_provider_name__providerName__required = {
  code: "invalid_provider_name",
  param: "providerName",
  id: "invalid_provider_name/providerName.required",
  level: 0,
  expects: "a value",
};

export const invalid_statement_name__statementName = {
  code: "invalid_statement_name",
  param: "statementName",
  id: "invalid_statement_name/statementName",
  level: 0,
  expects: "a value when locationType is 1",
};

export const invalid_tfnumber_porttype__numbers = {
  code: "invalid_tfnumber_porttype",
  param: "numbers",
  id: "invalid_tfnumber_porttype/numbers",
  level: 0,
  expects:
    "items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5",
};

export const invalid_zip__required = {
  code: "invalid_zip",
  param: "zip",
  id: "invalid_zip/zip.required",
  level: 0,
  expects: "a value",
};

export const missing_numbers = {
  code: "missing_numbers",
  param: "numbers",
  id: "missing_numbers/numbers",
  level: 0,
  expects: "a value",
};

export const unnamed_status__transcription_start_delay = {
  code: "unnamed_status",
  param: "transcription_start_delay",
  id: "unnamed_status/transcription_start_delay",
  level: 2,
  expects: "a whole number from 0 to 60 in steps of 5",
};

export const unnamed_status__transcription_delay = {
  code: "unnamed_status",
  param: "transcription_delay",
  id: "unnamed_status/transcription_delay",
  level: 2,
  expects: "a whole number from 0 to 60 in steps of 5",
};

export const unnamed_status__voicemail_threshold = {
  code: "unnamed_status",
  param: "voicemail_threshold",
  id: "unnamed_status/voicemail_threshold",
  level: 2,
  expects: "a whole number from 0 to 60 in steps of 5",
};

export const unnamed_status__blf_lamps = {
  code: "unnamed_status",
  param: "blf_lamps",
  id: "unnamed_status/blf_lamps",
  level: 2,
  expects: "a whole number from 0 to 10",
};

export const unnamed_status__tfType = {
  code: "unnamed_status",
  param: "tfType",
  id: "unnamed_status/tfType",
  level: 2,
  expects: "0, 1, 2 or 3",
};

export const unnamed_status__dialing_mode = {
  code: "unnamed_status",
  param: "dialing_mode",
  id: "unnamed_status/dialing_mode",
  level: 2,
  expects: "0, 1 or 2",
};

export const unnamed_status__tfcarrier = {
  code: "unnamed_status",
  param: "tfcarrier",
  id: "unnamed_status/tfcarrier",
  level: 2,
  expects: "-1, 0, 1 or 2",
};

export const unnamed_status__call_pickup_behavior = {
  code: "unnamed_status",
  param: "call_pickup_behavior",
  id: "unnamed_status/call_pickup_behavior",
  level: 2,
  expects: "1, 2, 3 or 4",
};

export const unnamed_status__dialmode = {
  code: "unnamed_status",
  param: "dialmode",
  id: "unnamed_status/dialmode",
  level: 2,
  expects: "1 or 2",
};

export const unnamed_status__inbound_dialing_mode = {
  code: "unnamed_status",
  param: "inbound_dialing_mode",
  id: "unnamed_status/inbound_dialing_mode",
  level: 2,
  expects: "0 or 1",
};

export const unnamed_status__format = {
  code: "unnamed_status",
  param: "format",
  id: "unnamed_status/format",
  level: 2,
  expects: "mp3, wav, wav49 or gsm",
};

export const unnamed_status__range = {
  code: "unnamed_status",
  param: "range",
  id: "unnamed_status/range",
  level: 2,
  expects: "1, 2, 3, 4, 5 or 6",
};

export const unnamed_status__limit = {
  code: "unnamed_status",
  param: "limit",
  id: "unnamed_status/limit",
  level: 2,
  expects: "1 to 10 digits",
};

export const unnamed_status__max_members = {
  code: "unnamed_status",
  param: "max_members",
  id: "unnamed_status/max_members",
  level: 2,
  expects: "how many members, or Unlimited",
};

export const unnamed_status__transcription = {
  code: "unnamed_status",
  param: "transcription",
  id: "unnamed_status/transcription",
  level: 1,
  expects: "yes or no in any case",
};

export const invalid_callback_enable__url_callback_enable = {
  code: "invalid_callback_enable",
  param: "url_callback_enable",
  id: "invalid_callback_enable/url_callback_enable",
  level: 0,
  expects: "0 or 1",
};

export const invalid_callback_retry__url_callback_retry = {
  code: "invalid_callback_retry",
  param: "url_callback_retry",
  id: "invalid_callback_retry/url_callback_retry",
  level: 0,
  expects: "0 or 1",
};

export const invalid_contact = {
  code: "invalid_contact",
  param: "contact",
  id: "invalid_contact/contact",
  level: 0,
  expects: "a phone number of the account used to filter a list",
};

export const invalid_dst__required = {
  code: "invalid_dst",
  param: "dst",
  id: "invalid_dst/dst.required",
  level: 0,
  expects: "a value",
};

export const invalid_dst = {
  code: "invalid_dst",
  param: "dst",
  id: "invalid_dst/dst",
  level: 1,
  expects:
    "a North American number: ten digits, or eleven with the leading 1; a plus sign before the 1 and separators are let through",
};

export const invalid_email_enable__email_enabled = {
  code: "invalid_email_enable",
  param: "email_enabled",
  id: "invalid_email_enable/email_enabled",
  level: 0,
  expects: "0 or 1",
};

export const invalid_email_enable = {
  code: "invalid_email_enable",
  param: "email_enable",
  id: "invalid_email_enable/email_enable",
  level: 0,
  expects: "0 or 1",
};

export const invalid_forward_enable__sms_forward_enable = {
  code: "invalid_forward_enable",
  param: "sms_forward_enable",
  id: "invalid_forward_enable/sms_forward_enable",
  level: 0,
  expects: "0 or 1",
};

export const invalid_media__media1 = {
  code: "invalid_media",
  param: "media1",
  id: "invalid_media/media1",
  level: 2,
  expects: "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave",
};

export const invalid_media__media2 = {
  code: "invalid_media",
  param: "media2",
  id: "invalid_media/media2",
  level: 2,
  expects: "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave",
};

export const invalid_media__media3 = {
  code: "invalid_media",
  param: "media3",
  id: "invalid_media/media3",
  level: 2,
  expects: "not to start with data:audio/wav, data:audio/x-wav or data:audio/wave",
};

export const invalid_smpp_password__smpp_pass = {
  code: "invalid_smpp_password",
  param: "smpp_pass",
  id: "invalid_smpp_password/smpp_pass",
  level: 2,
  expects: "a value when smpp_enabled is 1",
};

export const invalid_smpp_url = {
  code: "invalid_smpp_url",
  param: "smpp_url",
  id: "invalid_smpp_url/smpp_url",
  level: 2,
  expects: "a value when smpp_enabled is 1",
};

export const invalid_smpp_username__smpp_user = {
  code: "invalid_smpp_username",
  param: "smpp_user",
  id: "invalid_smpp_username/smpp_user",
  level: 2,
  expects: "a value when smpp_enabled is 1",
};

export const invalid_sms = {
  code: "invalid_sms",
  param: "sms",
  id: "invalid_sms/sms",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_sms__mms = {
  code: "invalid_sms",
  param: "mms",
  id: "invalid_sms/mms",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_sms__all_messages = {
  code: "invalid_sms",
  param: "sms",
  id: "invalid_sms/sms.all_messages",
  level: 2,
  expects: "0 when all_messages is 1",
};

export const invalid_sms_forward = {
  code: "invalid_sms_forward",
  param: "sms_forward",
  id: "invalid_sms_forward/sms_forward",
  level: 0,
  expects: "a caller ID number to show instead of the default; -1 and 0 stand for the default",
};

export const message_empty__message = {
  code: "message_empty",
  param: "message",
  id: "message_empty/message",
  level: 0,
  expects: "a value",
};

export const message_empty__sendMMS__message = {
  code: "message_empty",
  param: "message",
  id: "message_empty/sendMMS.message",
  level: 2,
  expects: "a value when media1 is not given and media2 is not given and media3 is not given",
};

export const missing_enable = {
  code: "missing_enable",
  param: "enable",
  id: "missing_enable/enable",
  level: 0,
  expects: "a value",
};

export const missing_sms__id = {
  code: "missing_sms",
  param: "id",
  id: "missing_sms/id",
  level: 0,
  expects: "a value",
};

export const sms_toolong__sendSMS__message = {
  code: "sms_toolong",
  param: "message",
  id: "sms_toolong/sendSMS.message",
  level: 1,
  expects: "at most 160 bytes in UTF-8",
};

export const sms_toolong__sendMMS__message = {
  code: "sms_toolong",
  param: "message",
  id: "sms_toolong/sendMMS.message",
  level: 0,
  expects: "at most 2048 characters",
};

export const invalid_callparking = {
  code: "invalid_callparking",
  param: "callparking",
  id: "invalid_callparking/callparking",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_callparking__unknown = {
  code: "invalid_callparking",
  param: "callparking",
  id: "invalid_callparking/callparking.unknown",
  level: 0,
  expects: "one of getCallParking's callparking values",
};

export const invalid_destination__required = {
  code: "invalid_destination",
  param: "destination",
  id: "invalid_destination/destination.required",
  level: 0,
  expects: "a value",
};

export const invalid_destination = {
  code: "invalid_destination",
  param: "destination",
  id: "invalid_destination/destination",
  level: 0,
  expects: "parker, the main account or a sub-account",
};

export const missing_callparking = {
  code: "missing_callparking",
  param: "callparking",
  id: "missing_callparking/callparking",
  level: 0,
  expects: "a value",
};

export const invalid_call_type = {
  code: "invalid_call_type",
  param: "call_type",
  id: "invalid_call_type/call_type",
  level: 0,
  expects: "all, incoming or outgoing in any case",
};

export const invalid_callrecording__unknown = {
  code: "invalid_callrecording",
  param: "callrecording",
  id: "invalid_callrecording/callrecording.unknown",
  level: 2,
  expects: "one of getCallRecordings's callrecording values",
};

export const invalid_musiconhold__music_on_hold = {
  code: "invalid_musiconhold",
  param: "music_on_hold",
  id: "invalid_musiconhold/music_on_hold",
  level: 1,
  expects: "anything but none",
};

export const invalid_musiconhold__music_on_hold__unknown = {
  code: "invalid_musiconhold",
  param: "music_on_hold",
  id: "invalid_musiconhold/music_on_hold.unknown",
  level: 0,
  expects: "one of getMusicOnHold's value values when music_on_hold is given and not default",
};

export const invalid_musiconhold__music__unknown = {
  code: "invalid_musiconhold",
  param: "music",
  id: "invalid_musiconhold/music.unknown",
  level: 0,
  expects: "one of getMusicOnHold's value values when music is given and not default",
};

export const invalid_musiconhold__moh_when_empty__unknown = {
  code: "invalid_musiconhold",
  param: "moh_when_empty",
  id: "invalid_musiconhold/moh_when_empty.unknown",
  level: 0,
  expects: "one of getMusicOnHold's value values when moh_when_empty is given and not default",
};

export const invalid_recording = {
  code: "invalid_recording",
  param: "recording",
  id: "invalid_recording/recording",
  level: 1,
  expects: "1 to 20 digits",
};

export const invalid_recording__setCallHunting__recording = {
  code: "invalid_recording",
  param: "recording",
  id: "invalid_recording/setCallHunting.recording",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording__caller_announcement = {
  code: "invalid_recording",
  param: "caller_announcement",
  id: "invalid_recording/caller_announcement",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording__unavailable_message_recording = {
  code: "invalid_recording",
  param: "unavailable_message_recording",
  id: "invalid_recording/unavailable_message_recording",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording__announcement = {
  code: "invalid_recording",
  param: "announcement",
  id: "invalid_recording/announcement",
  level: 0,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording__agent_announcement = {
  code: "invalid_recording",
  param: "agent_announcement",
  id: "invalid_recording/agent_announcement",
  level: 2,
  expects: "a recording by its id; 0 or the word none stand for no recording",
};

export const invalid_recording__unknown = {
  code: "invalid_recording",
  param: "recording",
  id: "invalid_recording/recording.unknown",
  level: 1,
  expects: "one of getRecordings's value values",
};

export const missing_callrecording = {
  code: "missing_callrecording",
  param: "callrecording",
  id: "missing_callrecording/callrecording",
  level: 0,
  expects: "a value",
};

export const missing_recording = {
  code: "missing_recording",
  param: "recording",
  id: "missing_recording/recording",
  level: 0,
  expects: "a value",
};

export const missing_recording__setIVR__recording = {
  code: "missing_recording",
  param: "recording",
  id: "missing_recording/setIVR.recording",
  level: 1,
  expects: "a value",
};

export const missing_recording__recordings = {
  code: "missing_recording",
  param: "recordings",
  id: "missing_recording/recordings",
  level: 0,
  expects: "a value",
};

export const recording_in_use_ivr__recording__taken = {
  code: "recording_in_use_ivr",
  param: "recording",
  id: "recording_in_use_ivr/recording.taken",
  level: 0,
  expects: "none of getIVRs's recording values",
};

export const recording_in_use_queue__recording__taken = {
  code: "recording_in_use_queue",
  param: "recording",
  id: "recording_in_use_queue/recording.taken",
  level: 0,
  expects: "none of getQueues's join_announcement values",
};

export const invalid_attachmessage__attach_message = {
  code: "invalid_attachmessage",
  param: "attach_message",
  id: "invalid_attachmessage/attach_message",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_deletemessage__delete_message = {
  code: "invalid_deletemessage",
  param: "delete_message",
  id: "invalid_deletemessage/delete_message",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_destination_folder__new_folder__required = {
  code: "invalid_destination_folder",
  param: "new_folder",
  id: "invalid_destination_folder/new_folder.required",
  level: 0,
  expects: "a value",
};

export const invalid_destination_folder__new_folder = {
  code: "invalid_destination_folder",
  param: "new_folder",
  id: "invalid_destination_folder/new_folder",
  level: 0,
  expects: "INBOX, Old, Urgent, Family, Friends or Work",
};

export const invalid_email_attachment_format = {
  code: "invalid_email_attachment_format",
  param: "email_attachment_format",
  id: "invalid_email_attachment_format/email_attachment_format",
  level: 1,
  expects: "wav49, wav or wavmp3",
};

export const invalid_folder = {
  code: "invalid_folder",
  param: "folder",
  id: "invalid_folder/folder",
  level: 1,
  expects: "INBOX, Old, Urgent, Family, Friends or Work",
};

export const invalid_listened = {
  code: "invalid_listened",
  param: "listened",
  id: "invalid_listened/listened",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_mailbox = {
  code: "invalid_mailbox",
  param: "mailbox",
  id: "invalid_mailbox/mailbox",
  level: 0,
  expects: "1 to 20 digits",
};

export const invalid_mailbox__setRingGroup__voicemail = {
  code: "invalid_mailbox",
  param: "voicemail",
  id: "invalid_mailbox/setRingGroup.voicemail",
  level: 1,
  expects: "1 to 20 digits",
};

export const invalid_mailbox__unknown = {
  code: "invalid_mailbox",
  param: "mailbox",
  id: "invalid_mailbox/mailbox.unknown",
  level: 0,
  expects: "one of getVoicemails's mailbox values",
};

export const invalid_mailbox__unknown_own = {
  code: "invalid_mailbox",
  param: "mailbox",
  id: "invalid_mailbox/mailbox.unknown_own",
  level: 0,
  expects: "one of getVoicemails's mailbox values when client is not given",
};

export const invalid_message_num = {
  code: "invalid_message_num",
  param: "message_num",
  id: "invalid_message_num/message_num",
  level: 0,
  expects: "1 to 10 digits",
};

export const invalid_playinstructions__play_instructions = {
  code: "invalid_playinstructions",
  param: "play_instructions",
  id: "invalid_playinstructions/play_instructions",
  level: 1,
  expects: "u or su",
};

export const invalid_saycallerid__say_callerid = {
  code: "invalid_saycallerid",
  param: "say_callerid",
  id: "invalid_saycallerid/say_callerid",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_saytime__say_time = {
  code: "invalid_saytime",
  param: "say_time",
  id: "invalid_saytime/say_time",
  level: 0,
  expects: "yes or no in any case",
};

export const invalid_skippassword__skip_password = {
  code: "invalid_skippassword",
  param: "skip_password",
  id: "invalid_skippassword/skip_password",
  level: 0,
  expects: "0, 1, yes or no in any case",
};

export const invalid_transcription_format = {
  code: "invalid_transcription_format",
  param: "transcription_format",
  id: "invalid_transcription_format/transcription_format",
  level: 0,
  expects: "html or text",
};

export const invalid_urgent = {
  code: "invalid_urgent",
  param: "urgent",
  id: "invalid_urgent/urgent",
  level: 0,
  expects: "yes or no in any case",
};

export const message_not_found__message_num__unknown = {
  code: "message_not_found",
  param: "message_num",
  id: "message_not_found/message_num.unknown",
  level: 2,
  expects: "one of getVoicemailMessages's message_num values",
};

export const missing_attachmessage__attach_message = {
  code: "missing_attachmessage",
  param: "attach_message",
  id: "missing_attachmessage/attach_message",
  level: 0,
  expects: "a value",
};

export const missing_deletemessage__delete_message = {
  code: "missing_deletemessage",
  param: "delete_message",
  id: "missing_deletemessage/delete_message",
  level: 0,
  expects: "a value",
};

export const missing_folder = {
  code: "missing_folder",
  param: "folder",
  id: "missing_folder/folder",
  level: 0,
  expects: "a value",
};

export const missing_folder__delMessages__folder = {
  code: "missing_folder",
  param: "folder",
  id: "missing_folder/delMessages.folder",
  level: 0,
  expects: "a value when message_num is given",
};

export const missing_listened = {
  code: "missing_listened",
  param: "listened",
  id: "missing_listened/listened",
  level: 0,
  expects: "a value",
};

export const missing_mailbox = {
  code: "missing_mailbox",
  param: "mailbox",
  id: "missing_mailbox/mailbox",
  level: 0,
  expects: "a value",
};

export const missing_mailbox__voicemail = {
  code: "missing_mailbox",
  param: "voicemail",
  id: "missing_mailbox/voicemail",
  level: 0,
  expects: "a value",
};

export const missing_message_num = {
  code: "missing_message_num",
  param: "message_num",
  id: "missing_message_num/message_num",
  level: 0,
  expects: "a value",
};

export const missing_message_num__delMessages__message_num = {
  code: "missing_message_num",
  param: "message_num",
  id: "missing_message_num/delMessages.message_num",
  level: 0,
  expects: "a value when folder is given",
};

export const missing_playinstructions__play_instructions = {
  code: "missing_playinstructions",
  param: "play_instructions",
  id: "missing_playinstructions/play_instructions",
  level: 0,
  expects: "a value",
};

export const missing_saycallerid__say_callerid = {
  code: "missing_saycallerid",
  param: "say_callerid",
  id: "missing_saycallerid/say_callerid",
  level: 0,
  expects: "a value",
};

export const missing_saytime__say_time = {
  code: "missing_saytime",
  param: "say_time",
  id: "missing_saytime/say_time",
  level: 0,
  expects: "a value",
};

export const missing_skippassword__skip_password = {
  code: "missing_skippassword",
  param: "skip_password",
  id: "missing_skippassword/skip_password",
  level: 0,
  expects: "a value",
};

export const missing_urgent = {
  code: "missing_urgent",
  param: "urgent",
  id: "missing_urgent/urgent",
  level: 0,
  expects: "a value",
};
