// Generated from the catalog by `voipms-rules generate`; do not edit.

//! The rules, as violations quote them.

use crate::call::Rule;
use crate::codes::Code;
use crate::options::Level;

pub(crate) static INVALID_ACCOUNT: Rule = Rule {
    id: "invalid_account/account",
    code: Code::InvalidAccount,
    param: "account",
    level: Some(Level::Documented),
    message: "expected the main account (its number) or a sub-account (number, underscore, name)",
};

pub(crate) static INVALID_ACCOUNT_SETSTATICMEMBER_ACCOUNT: Rule = Rule {
    id: "invalid_account/setStaticMember.account",
    code: Code::InvalidAccount,
    param: "account",
    level: Some(Level::Documented),
    message: "expected the main account or a sub-account, with or without the technology that getStaticMembers puts before it (SIP/)",
};

pub(crate) static INVALID_ACCOUNT_FILTER: Rule = Rule {
    id: "invalid_account/account.filter",
    code: Code::InvalidAccount,
    param: "account",
    level: Some(Level::Documented),
    message: "expected a sub-account, a reseller client, or all",
};

pub(crate) static INVALID_ACCOUNT_UNKNOWN: Rule = Rule {
    id: "invalid_account/account.unknown",
    code: Code::InvalidAccount,
    param: "account",
    level: Some(Level::Observed),
    message: "expected one of getSubAccounts's account values, or all, or 1 to 20 digits",
};

pub(crate) static INVALID_ALLOWEDCODECS_ALLOWED_CODECS: Rule = Rule {
    id: "invalid_allowedcodecs/allowed_codecs",
    code: Code::InvalidAllowedcodecs,
    param: "allowed_codecs",
    level: Some(Level::Documented),
    message: "expected codec codes joined by semicolons",
};

pub(crate) static INVALID_AUTHTYPE_AUTH_TYPE: Rule = Rule {
    id: "invalid_authtype/auth_type",
    code: Code::InvalidAuthtype,
    param: "auth_type",
    level: Some(Level::Documented),
    message: "expected 1 or 2",
};

pub(crate) static INVALID_AUTHTYPE_GETAUTHTYPES_TYPE: Rule = Rule {
    id: "invalid_authtype/getAuthTypes.type",
    code: Code::InvalidAuthtype,
    param: "type",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_AUTHTYPE_H323_AUTH_TYPE: Rule = Rule {
    id: "invalid_authtype_h323/auth_type",
    code: Code::InvalidAuthtypeH323,
    param: "auth_type",
    level: Some(Level::Inferred),
    message: "expected 2 when protocol is 2",
};

pub(crate) static INVALID_AUTHTYPE_IAX2_AUTH_TYPE: Rule = Rule {
    id: "invalid_authtype_iax2/auth_type",
    code: Code::InvalidAuthtypeIax2,
    param: "auth_type",
    level: Some(Level::Documented),
    message: "expected 1 when protocol is 3",
};

pub(crate) static INVALID_CANADA_ROUTING: Rule = Rule {
    id: "invalid_canada_routing/canada_routing",
    code: Code::InvalidCanadaRouting,
    param: "canada_routing",
    level: Some(Level::Documented),
    message: "expected the route of calls within Canada; -1 stands for not set",
};

pub(crate) static INVALID_CANADA_ROUTING_UNKNOWN: Rule = Rule {
    id: "invalid_canada_routing/canada_routing.unknown",
    code: Code::InvalidCanadaRouting,
    param: "canada_routing",
    level: Some(Level::Documented),
    message:
        "expected one of getRoutes's value values when canada_routing is given and not -1 or 0",
};

pub(crate) static INVALID_CODEC: Rule = Rule {
    id: "invalid_codec/codec",
    code: Code::InvalidCodec,
    param: "codec",
    level: Some(Level::Documented),
    message: "expected a codec code",
};

pub(crate) static INVALID_CODEC_UNKNOWN: Rule = Rule {
    id: "invalid_codec/codec.unknown",
    code: Code::InvalidCodec,
    param: "codec",
    level: Some(Level::Documented),
    message: "expected one of getAllowedCodecs's value values",
};

pub(crate) static INVALID_DEVICETYPE_DEVICE_TYPE: Rule = Rule {
    id: "invalid_devicetype/device_type",
    code: Code::InvalidDevicetype,
    param: "device_type",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN: Rule = Rule {
    id: "invalid_devicetype/device_type.unknown",
    code: Code::InvalidDevicetype,
    param: "device_type",
    level: Some(Level::Documented),
    message: "expected one of getDeviceTypes's value values",
};

pub(crate) static INVALID_DTMFMODE_DTMF_MODE: Rule = Rule {
    id: "invalid_dtmfmode/dtmf_mode",
    code: Code::InvalidDtmfmode,
    param: "dtmf_mode",
    level: Some(Level::Documented),
    message: "expected auto, rfc2833, inband or info in any case",
};

pub(crate) static INVALID_ENABLE_IP_RESTRICTION: Rule = Rule {
    id: "invalid_enable_ip_restriction/enable_ip_restriction",
    code: Code::InvalidEnableIpRestriction,
    param: "enable_ip_restriction",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_ENABLE_POP_RESTRICTION: Rule = Rule {
    id: "invalid_enable_pop_restriction/enable_pop_restriction",
    code: Code::InvalidEnablePopRestriction,
    param: "enable_pop_restriction",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_EXTENSION_INTERNAL_EXTENSION: Rule = Rule {
    id: "invalid_extension/internal_extension",
    code: Code::InvalidExtension,
    param: "internal_extension",
    level: Some(Level::Documented),
    message: "expected 1 to 64 digits",
};

pub(crate) static INVALID_EXTENSION_LENGTH_INTERNAL_EXTENSION: Rule = Rule {
    id: "invalid_extension_length/internal_extension",
    code: Code::InvalidExtensionLength,
    param: "internal_extension",
    level: Some(Level::Documented),
    message: "expected at most 5 characters",
};

pub(crate) static INVALID_EXTENSION_PREFIX_INTERNAL_EXTENSION: Rule = Rule {
    id: "invalid_extension_prefix/internal_extension",
    code: Code::InvalidExtensionPrefix,
    param: "internal_extension",
    level: Some(Level::Documented),
    message: "expected not to start with 068 or 097",
};

pub(crate) static INVALID_EXTENSIONS_INTERNAL_EXTENSION: Rule = Rule {
    id: "invalid_extensions/internal_extension",
    code: Code::InvalidExtensions,
    param: "internal_extension",
    level: Some(Level::Documented),
    message:
        "expected anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988",
};

pub(crate) static INVALID_INTERNALDIALTIME_INTERNAL_DIALTIME: Rule = Rule {
    id: "invalid_internaldialtime/internal_dialtime",
    code: Code::InvalidInternaldialtime,
    param: "internal_dialtime",
    level: Some(Level::Documented),
    message: "expected a whole number from 1 to 60",
};

pub(crate) static INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL: Rule = Rule {
    id: "invalid_internalvoicemail/internal_voicemail",
    code: Code::InvalidInternalvoicemail,
    param: "internal_voicemail",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL_UNKNOWN: Rule = Rule {
    id: "invalid_internalvoicemail/internal_voicemail.unknown",
    code: Code::InvalidInternalvoicemail,
    param: "internal_voicemail",
    level: Some(Level::Documented),
    message:
        "expected one of getVoicemails's mailbox values when internal_voicemail is given and not 0",
};

pub(crate) static INVALID_INTERNATIONALROUTE_ZERO: Rule = Rule {
    id: "invalid_internationalroute/zero",
    code: Code::InvalidInternationalroute,
    param: "international_route",
    level: Some(Level::Observed),
    message: "expected anything but 0",
};

pub(crate) static INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE: Rule = Rule {
    id: "invalid_internationalroute/international_route",
    code: Code::InvalidInternationalroute,
    param: "international_route",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE_UNKNOWN: Rule = Rule {
    id: "invalid_internationalroute/international_route.unknown",
    code: Code::InvalidInternationalroute,
    param: "international_route",
    level: Some(Level::Documented),
    message: "expected one of getRoutes's value values",
};

pub(crate) static INVALID_IP: Rule = Rule {
    id: "invalid_ip/ip",
    code: Code::InvalidIp,
    param: "ip",
    level: Some(Level::Documented),
    message: "expected the address a device connects from: IPv4, or a host name",
};

pub(crate) static INVALID_IP_IP_RESTRICTION: Rule = Rule {
    id: "invalid_ip/ip_restriction",
    code: Code::InvalidIp,
    param: "ip_restriction",
    level: Some(Level::Inferred),
    message: "expected addresses, networks and host names joined by commas",
};

pub(crate) static INVALID_IP_AUTH_IP: Rule = Rule {
    id: "invalid_ip_auth/ip",
    code: Code::InvalidIpAuth,
    param: "ip",
    level: Some(Level::Documented),
    message: "expected no value when auth_type is 1",
};

pub(crate) static INVALID_IP_IAX2_IP: Rule = Rule {
    id: "invalid_ip_iax2/ip",
    code: Code::InvalidIpIax2,
    param: "ip",
    level: Some(Level::Documented),
    message: "expected no value when protocol is 3",
};

pub(crate) static INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL: Rule = Rule {
    id: "invalid_lockinternational/lock_international",
    code: Code::InvalidLockinternational,
    param: "lock_international",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN: Rule = Rule {
    id: "invalid_lockinternational/lock_international.unknown",
    code: Code::InvalidLockinternational,
    param: "lock_international",
    level: Some(Level::Documented),
    message: "expected one of getLockInternational's value values",
};

pub(crate) static INVALID_MAX_EXPIRY: Rule = Rule {
    id: "invalid_max_expiry/max_expiry",
    code: Code::InvalidMaxExpiry,
    param: "max_expiry",
    level: Some(Level::Documented),
    message: "expected a whole number from 60 to 3600",
};

pub(crate) static INVALID_NAT: Rule = Rule {
    id: "invalid_nat/nat",
    code: Code::InvalidNat,
    param: "nat",
    level: Some(Level::Documented),
    message: "expected yes, no, route or never",
};

pub(crate) static INVALID_PASSWORD: Rule = Rule {
    id: "invalid_password/password",
    code: Code::InvalidPassword,
    param: "password",
    level: Some(Level::Observed),
    message: "expected exactly 4 digits",
};

pub(crate) static INVALID_PASSWORD_AUTH_PASSWORD: Rule = Rule {
    id: "invalid_password_auth/password",
    code: Code::InvalidPasswordAuth,
    param: "password",
    level: Some(Level::Documented),
    message: "expected no value when auth_type is 2",
};

pub(crate) static INVALID_PASSWORD_ILEGAL_CHARACTERS_PASSWORD: Rule = Rule {
    id: "invalid_password_ilegal_characters/password",
    code: Code::InvalidPasswordIlegalCharacters,
    param: "password",
    level: Some(Level::Documented),
    message:
        "expected only characters of [A-Za-z0-9!#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1",
};

pub(crate) static INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG_PASSWORD: Rule = Rule {
    id: "invalid_password_lessthan_8characters_long/password",
    code: Code::InvalidPasswordLessthan8charactersLong,
    param: "password",
    level: Some(Level::Documented),
    message: "expected at least 8 characters when auth_type is 1",
};

pub(crate) static INVALID_PASSWORD_MISSING_LOWERCASE_PASSWORD: Rule = Rule {
    id: "invalid_password_missing_lowercase/password",
    code: Code::InvalidPasswordMissingLowercase,
    param: "password",
    level: Some(Level::Documented),
    message: "expected at least one character of [a-z] when auth_type is 1",
};

pub(crate) static INVALID_PASSWORD_MISSING_NUMBER_PASSWORD: Rule = Rule {
    id: "invalid_password_missing_number/password",
    code: Code::InvalidPasswordMissingNumber,
    param: "password",
    level: Some(Level::Documented),
    message: "expected at least one character of [0-9] when auth_type is 1",
};

pub(crate) static INVALID_PASSWORD_MISSING_UPPERCASE_PASSWORD: Rule = Rule {
    id: "invalid_password_missing_uppercase/password",
    code: Code::InvalidPasswordMissingUppercase,
    param: "password",
    level: Some(Level::Documented),
    message: "expected at least one character of [A-Z] when auth_type is 1",
};

pub(crate) static INVALID_POP_RESTRICTION: Rule = Rule {
    id: "invalid_pop_restriction/pop_restriction",
    code: Code::InvalidPopRestriction,
    param: "pop_restriction",
    level: Some(Level::Documented),
    message: "expected items joined by ',', each 1 to 6 digits",
};

pub(crate) static INVALID_PROTOCOL: Rule = Rule {
    id: "invalid_protocol/protocol",
    code: Code::InvalidProtocol,
    param: "protocol",
    level: Some(Level::Documented),
    message: "expected 1 to 3 digits",
};

pub(crate) static INVALID_PROTOCOL_UNKNOWN: Rule = Rule {
    id: "invalid_protocol/protocol.unknown",
    code: Code::InvalidProtocol,
    param: "protocol",
    level: Some(Level::Documented),
    message: "expected one of getProtocols's value values",
};

pub(crate) static INVALID_RECORD_CALLS: Rule = Rule {
    id: "invalid_record_calls/record_calls",
    code: Code::InvalidRecordCalls,
    param: "record_calls",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_RESELLERCLIENT_RESELLER_CLIENT: Rule = Rule {
    id: "invalid_resellerclient/reseller_client",
    code: Code::InvalidResellerclient,
    param: "reseller_client",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_RESELLERCLIENT_RESELLER_CLIENT_UNKNOWN: Rule = Rule {
    id: "invalid_resellerclient/reseller_client.unknown",
    code: Code::InvalidResellerclient,
    param: "reseller_client",
    level: Some(Level::Documented),
    message: "expected one of getClients's client values when reseller_client is given and not 0",
};

pub(crate) static INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING: Rule = Rule {
    id: "invalid_resellernextbilling/reseller_nextbilling",
    code: Code::InvalidResellernextbilling,
    param: "reseller_nextbilling",
    level: Some(Level::Documented),
    message: "expected a day, yyyy-mm-dd; 0000-00-00 stands for none",
};

pub(crate) static INVALID_RESELLERNEXTBILLING_PAST: Rule = Rule {
    id: "invalid_resellernextbilling/past",
    code: Code::InvalidResellernextbilling,
    param: "reseller_nextbilling",
    level: Some(Level::Documented),
    message: "expected a date that is not in the past",
};

pub(crate) static INVALID_RESELLERPACKAGE_RESELLER_PACKAGE: Rule = Rule {
    id: "invalid_resellerpackage/reseller_package",
    code: Code::InvalidResellerpackage,
    param: "reseller_package",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_RESELLERPACKAGE_RESELLER_PACKAGE_UNKNOWN: Rule = Rule {
    id: "invalid_resellerpackage/reseller_package.unknown",
    code: Code::InvalidResellerpackage,
    param: "reseller_package",
    level: Some(Level::Documented),
    message:
        "expected one of getPackages's package values when reseller_package is given and not 0",
};

pub(crate) static INVALID_RTP_HOLD_TIMEOUT: Rule = Rule {
    id: "invalid_rtp_hold_timeout/rtp_hold_timeout",
    code: Code::InvalidRtpHoldTimeout,
    param: "rtp_hold_timeout",
    level: Some(Level::Documented),
    message: "expected a whole number from 1 to 3600",
};

pub(crate) static INVALID_RTP_TIMEOUT: Rule = Rule {
    id: "invalid_rtp_timeout/rtp_timeout",
    code: Code::InvalidRtpTimeout,
    param: "rtp_timeout",
    level: Some(Level::Documented),
    message: "expected a whole number from 1 to 3600",
};

pub(crate) static INVALID_SIP_TRAFFIC: Rule = Rule {
    id: "invalid_sip_traffic/sip_traffic",
    code: Code::InvalidSipTraffic,
    param: "sip_traffic",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_TRANSCRIPTION_EMAIL_AT: Rule = Rule {
    id: "invalid_transcription_email/at",
    code: Code::InvalidTranscriptionEmail,
    param: "transcription_email",
    level: Some(Level::Documented),
    message: "expected at least one character of [@]",
};

pub(crate) static INVALID_TRANSCRIPTION_EMAIL: Rule = Rule {
    id: "invalid_transcription_email/transcription_email",
    code: Code::InvalidTranscriptionEmail,
    param: "transcription_email",
    level: Some(Level::Inferred),
    message: "expected items joined by ',', each an e-mail address",
};

pub(crate) static INVALID_USERNAME: Rule = Rule {
    id: "invalid_username/username",
    code: Code::InvalidUsername,
    param: "username",
    level: Some(Level::Inferred),
    message: "expected only characters of [A-Za-z0-9]",
};

pub(crate) static LOCATION_ALREADY_EXISTS_NAME_TAKEN: Rule = Rule {
    id: "location_already_exists/name.taken",
    code: Code::LocationAlreadyExists,
    param: "name",
    level: Some(Level::Documented),
    message: "expected none of getLocations's name values",
};

pub(crate) static LOCATION_NOT_FOUND_NAME_UNKNOWN: Rule = Rule {
    id: "location_not_found/name.unknown",
    code: Code::LocationNotFound,
    param: "name",
    level: Some(Level::Documented),
    message: "expected one of getLocations's name values",
};

pub(crate) static MISSING_ALLOWEDCODECS_ALLOWED_CODECS: Rule = Rule {
    id: "missing_allowedcodecs/allowed_codecs",
    code: Code::MissingAllowedcodecs,
    param: "allowed_codecs",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_AUTHTYPE_AUTH_TYPE: Rule = Rule {
    id: "missing_authtype/auth_type",
    code: Code::MissingAuthtype,
    param: "auth_type",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DEVICETYPE_DEVICE_TYPE: Rule = Rule {
    id: "missing_devicetype/device_type",
    code: Code::MissingDevicetype,
    param: "device_type",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DTMFMODE_DTMF_MODE: Rule = Rule {
    id: "missing_dtmfmode/dtmf_mode",
    code: Code::MissingDtmfmode,
    param: "dtmf_mode",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_INTERNATIONALROUTE_INTERNATIONAL_ROUTE: Rule = Rule {
    id: "missing_internationalroute/international_route",
    code: Code::MissingInternationalroute,
    param: "international_route",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_IP: Rule = Rule {
    id: "missing_ip/ip",
    code: Code::MissingIp,
    param: "ip",
    level: Some(Level::Documented),
    message: "expected a value when auth_type is 2",
};

pub(crate) static MISSING_IP_H323_IP: Rule = Rule {
    id: "missing_ip_h323/ip",
    code: Code::MissingIpH323,
    param: "ip",
    level: Some(Level::Inferred),
    message: "expected a value when protocol is 2",
};

pub(crate) static MISSING_IP_RESTRICTION: Rule = Rule {
    id: "missing_ip_restriction/ip_restriction",
    code: Code::MissingIpRestriction,
    param: "ip_restriction",
    level: Some(Level::Documented),
    message: "expected a value when enable_ip_restriction is 1",
};

pub(crate) static MISSING_LOCATION_NAME: Rule = Rule {
    id: "missing_location_name/name",
    code: Code::MissingLocationName,
    param: "name",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LOCKINTERNATIONAL_LOCK_INTERNATIONAL: Rule = Rule {
    id: "missing_lockinternational/lock_international",
    code: Code::MissingLockinternational,
    param: "lock_international",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NAT: Rule = Rule {
    id: "missing_nat/nat",
    code: Code::MissingNat,
    param: "nat",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_POP_RESTRICTION: Rule = Rule {
    id: "missing_pop_restriction/pop_restriction",
    code: Code::MissingPopRestriction,
    param: "pop_restriction",
    level: Some(Level::Documented),
    message: "expected a value when enable_pop_restriction is 1",
};

pub(crate) static MISSING_PROTOCOL: Rule = Rule {
    id: "missing_protocol/protocol",
    code: Code::MissingProtocol,
    param: "protocol",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_RESELLERCLIENT_RESELLER_CLIENT: Rule = Rule {
    id: "missing_resellerclient/reseller_client",
    code: Code::MissingResellerclient,
    param: "reseller_client",
    level: Some(Level::Documented),
    message: "expected a value when reseller_package is given and not 0",
};

pub(crate) static MISSING_RESELLERPACKAGE_RESELLER_PACKAGE: Rule = Rule {
    id: "missing_resellerpackage/reseller_package",
    code: Code::MissingResellerpackage,
    param: "reseller_package",
    level: Some(Level::Documented),
    message: "expected a value when reseller_client is given and not 0",
};

pub(crate) static MISSING_TRANSCRIPTION_EMAIL: Rule = Rule {
    id: "missing_transcription_email/transcription_email",
    code: Code::MissingTranscriptionEmail,
    param: "transcription_email",
    level: Some(Level::Documented),
    message: "expected a value when transcribe is 1",
};

pub(crate) static MISSING_USERNAME: Rule = Rule {
    id: "missing_username/username",
    code: Code::MissingUsername,
    param: "username",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static NO_SUBACCOUNT_ACCOUNT_ID: Rule = Rule {
    id: "no_subaccount/account.id",
    code: Code::NoSubaccount,
    param: "account",
    level: Some(Level::Observed),
    message: "expected none of getSubAccounts's id values",
};

pub(crate) static REPEATED_IP_TAKEN: Rule = Rule {
    id: "repeated_ip/ip.taken",
    code: Code::RepeatedIp,
    param: "ip",
    level: Some(Level::Inferred),
    message: "expected none of getSubAccounts's ip values",
};

pub(crate) static RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT_RTP_TIMEOUT: Rule = Rule {
    id: "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout",
    code: Code::RtpTimeoutGreaterThanRtpHoldTimeout,
    param: "rtp_timeout",
    level: Some(Level::Documented),
    message: "expected not to be greater than `rtp_hold_timeout`",
};

pub(crate) static USED_EXTENSION_INTERNAL_EXTENSION_TAKEN: Rule = Rule {
    id: "used_extension/internal_extension.taken",
    code: Code::UsedExtension,
    param: "internal_extension",
    level: Some(Level::Documented),
    message: "expected none of getSubAccounts's internal_extension values when internal_extension is given and not 0 and internal_extension_location is not given",
};

pub(crate) static USED_EXTENSION_IN_LOCATION_TAKEN: Rule = Rule {
    id: "used_extension_in_location/taken",
    code: Code::UsedExtensionInLocation,
    param: "internal_extension",
    level: Some(Level::Inferred),
    message: "expected none of getSubAccounts's internal_extension values when internal_extension_location is given and not 0",
};

pub(crate) static USED_USERNAME_TAKEN: Rule = Rule {
    id: "used_username/username.taken",
    code: Code::UsedUsername,
    param: "username",
    level: Some(Level::Observed),
    message: "expected none of getSubAccounts's username values",
};

pub(crate) static EXISTING_DID_NUMBER_TAKEN: Rule = Rule {
    id: "existing_did/number.taken",
    code: Code::ExistingDid,
    param: "number",
    level: Some(Level::Observed),
    message: "expected none of getDIDsInfo's did values",
};

pub(crate) static FORWARDS_EXCEEDED_PHONE_NUMBER: Rule = Rule {
    id: "forwards_exceeded/phone_number",
    code: Code::ForwardsExceeded,
    param: "phone_number",
    level: Some(Level::Documented),
    message: "expected fewer than 4 entries in getForwardings before when forwarding is not given",
};

pub(crate) static INVALID_AGENT_RING_TIMEOUT: Rule = Rule {
    id: "invalid_agent_ring_timeout/agent_ring_timeout",
    code: Code::InvalidAgentRingTimeout,
    param: "agent_ring_timeout",
    level: Some(Level::Documented),
    message: "expected a whole number from 5 to 60",
};

pub(crate) static INVALID_ANNOUNCE_POSITION_FREQUENCY_ANNOUNCE_POSITION_FRECUENCY: Rule = Rule {
    id: "invalid_announce_position_frequency/announce_position_frecuency",
    code: Code::InvalidAnnouncePositionFrequency,
    param: "announce_position_frecuency",
    level: Some(Level::Documented),
    message: "expected seconds in steps of 15 up to 1200, or none",
};

pub(crate) static INVALID_ANNOUNCE_ROUND_SECONDS: Rule = Rule {
    id: "invalid_announce_round_seconds/announce_round_seconds",
    code: Code::InvalidAnnounceRoundSeconds,
    param: "announce_round_seconds",
    level: Some(Level::Documented),
    message: "expected seconds, 1 to 60, or none",
};

pub(crate) static INVALID_CALLBACK: Rule = Rule {
    id: "invalid_callback/callback",
    code: Code::InvalidCallback,
    param: "callback",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_CALLBACK_UNKNOWN: Rule = Rule {
    id: "invalid_callback/callback.unknown",
    code: Code::InvalidCallback,
    param: "callback",
    level: Some(Level::Documented),
    message: "expected one of getCallbacks's callback values",
};

pub(crate) static INVALID_CALLERID: Rule = Rule {
    id: "invalid_callerid/callerid",
    code: Code::InvalidCallerid,
    param: "callerid",
    level: Some(Level::Documented),
    message: "expected who is calling: a number with X as a wildcard, i (not North American), 0 (anonymous), s, sb or sc (attestation level), p (all of the phone book) or p: and the id of a phone book group",
};

pub(crate) static INVALID_CALLERID_OVERRIDE: Rule = Rule {
    id: "invalid_callerid_override/callerid_override",
    code: Code::InvalidCalleridOverride,
    param: "callerid_override",
    level: Some(Level::Documented),
    message:
        "expected a caller ID number to show instead of the default; -1 and 0 stand for the default",
};

pub(crate) static INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER: Rule = Rule {
    id: "invalid_callerid_override/callerid_number",
    code: Code::InvalidCalleridOverride,
    param: "callerid_number",
    level: Some(Level::Inferred),
    message:
        "expected a caller ID number to show instead of the default; -1 and 0 stand for the default",
};

pub(crate) static INVALID_CALLHUNTING: Rule = Rule {
    id: "invalid_callhunting/callhunting",
    code: Code::InvalidCallhunting,
    param: "callhunting",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_CALLHUNTING_UNKNOWN: Rule = Rule {
    id: "invalid_callhunting/callhunting.unknown",
    code: Code::InvalidCallhunting,
    param: "callhunting",
    level: Some(Level::Documented),
    message: "expected one of getCallHuntings's callhunting values",
};

pub(crate) static INVALID_DELAY_BEFORE: Rule = Rule {
    id: "invalid_delay_before/delay_before",
    code: Code::InvalidDelayBefore,
    param: "delay_before",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_DIGIT_TIMEOUT: Rule = Rule {
    id: "invalid_digit_timeout/digit_timeout",
    code: Code::InvalidDigitTimeout,
    param: "digit_timeout",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_DISA: Rule = Rule {
    id: "invalid_disa/disa",
    code: Code::InvalidDisa,
    param: "disa",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_DISA_UNKNOWN: Rule = Rule {
    id: "invalid_disa/disa.unknown",
    code: Code::InvalidDisa,
    param: "disa",
    level: Some(Level::Documented),
    message: "expected one of getDISAs's disa values",
};

pub(crate) static INVALID_DIVERSION_HEADER: Rule = Rule {
    id: "invalid_diversion_header/diversion_header",
    code: Code::InvalidDiversionHeader,
    param: "diversion_header",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_DTMF_DIGITS: Rule = Rule {
    id: "invalid_dtmf_digits/dtmf_digits",
    code: Code::InvalidDtmfDigits,
    param: "dtmf_digits",
    level: Some(Level::Documented),
    message: "expected key presses",
};

pub(crate) static INVALID_ENDHOUR: Rule = Rule {
    id: "invalid_endhour/endhour",
    code: Code::InvalidEndhour,
    param: "endhour",
    level: Some(Level::Documented),
    message: "expected items joined by ';', each a whole number from 0 to 23",
};

pub(crate) static INVALID_ENDMINUTE: Rule = Rule {
    id: "invalid_endminute/endminute",
    code: Code::InvalidEndminute,
    param: "endminute",
    level: Some(Level::Documented),
    message: "expected items joined by ';', each a whole number from 0 to 59",
};

pub(crate) static INVALID_FILTER_FILTERING: Rule = Rule {
    id: "invalid_filter/filtering",
    code: Code::InvalidFilter,
    param: "filtering",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_FILTER: Rule = Rule {
    id: "invalid_filter/filter",
    code: Code::InvalidFilter,
    param: "filter",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_FILTER_FILTERING_UNKNOWN: Rule = Rule {
    id: "invalid_filter/filtering.unknown",
    code: Code::InvalidFilter,
    param: "filtering",
    level: Some(Level::Documented),
    message: "expected one of getCallerIDFiltering's filtering values",
};

pub(crate) static INVALID_FILTER_UNKNOWN: Rule = Rule {
    id: "invalid_filter/filter.unknown",
    code: Code::InvalidFilter,
    param: "filter",
    level: Some(Level::Documented),
    message: "expected one of getCallerIDFiltering's filtering values",
};

pub(crate) static INVALID_FORWARDING: Rule = Rule {
    id: "invalid_forwarding/forwarding",
    code: Code::InvalidForwarding,
    param: "forwarding",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_FORWARDING_UNKNOWN: Rule = Rule {
    id: "invalid_forwarding/forwarding.unknown",
    code: Code::InvalidForwarding,
    param: "forwarding",
    level: Some(Level::Documented),
    message: "expected one of getForwardings's forwarding values",
};

pub(crate) static INVALID_FREQUENCY_ANNOUNCEMENT: Rule = Rule {
    id: "invalid_frequency_announcement/frequency_announcement",
    code: Code::InvalidFrequencyAnnouncement,
    param: "frequency_announcement",
    level: Some(Level::Documented),
    message: "expected seconds in steps of 15 up to 1200, or none",
};

pub(crate) static INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME: Rule = Rule {
    id: "invalid_if_announce_position_enabled_report_estimated_hold_time/if_announce_position_enabled_report_estimated_hold_time",
    code: Code::InvalidIfAnnouncePositionEnabledReportEstimatedHoldTime,
    param: "if_announce_position_enabled_report_estimated_hold_time",
    level: Some(Level::Documented),
    message: "expected yes, no or once in any case",
};

pub(crate) static INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME_TYPE: Rule =
    Rule {
        id: "invalid_if_announce_position_enabled_report_estimated_hold_time/type",
        code: Code::InvalidIfAnnouncePositionEnabledReportEstimatedHoldTime,
        param: "type",
        level: Some(Level::Inferred),
        message: "expected yes, no or once in any case",
    };

pub(crate) static INVALID_IVR: Rule = Rule {
    id: "invalid_ivr/ivr",
    code: Code::InvalidIvr,
    param: "ivr",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_IVR_UNKNOWN: Rule = Rule {
    id: "invalid_ivr/ivr.unknown",
    code: Code::InvalidIvr,
    param: "ivr",
    level: Some(Level::Documented),
    message: "expected one of getIVRs's ivr values",
};

pub(crate) static INVALID_JOIN_ANNOUNCEMENT: Rule = Rule {
    id: "invalid_join_announcement/join_announcement",
    code: Code::InvalidJoinAnnouncement,
    param: "join_announcement",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_JOIN_EMPTY_TYPE_JOIN_WHEN_EMPTY: Rule = Rule {
    id: "invalid_join_empty_type/join_when_empty",
    code: Code::InvalidJoinEmptyType,
    param: "join_when_empty",
    level: Some(Level::Documented),
    message: "expected yes, no or strict in any case",
};

pub(crate) static INVALID_JOIN_EMPTY_TYPE_LEAVE_WHEN_EMPTY: Rule = Rule {
    id: "invalid_join_empty_type/leave_when_empty",
    code: Code::InvalidJoinEmptyType,
    param: "leave_when_empty",
    level: Some(Level::Documented),
    message: "expected yes, no or strict in any case",
};

pub(crate) static INVALID_JOIN_EMPTY_TYPE_GETJOINWHENEMPTYTYPES_TYPE: Rule = Rule {
    id: "invalid_join_empty_type/getJoinWhenEmptyTypes.type",
    code: Code::InvalidJoinEmptyType,
    param: "type",
    level: Some(Level::Documented),
    message: "expected yes, no or strict in any case",
};

pub(crate) static INVALID_MAXIMUM_CALLERS: Rule = Rule {
    id: "invalid_maximum_callers/maximum_callers",
    code: Code::InvalidMaximumCallers,
    param: "maximum_callers",
    level: Some(Level::Documented),
    message: "expected 1 to 60, or unlimited",
};

pub(crate) static INVALID_MAXIMUM_WAIT_TIME: Rule = Rule {
    id: "invalid_maximum_wait_time/maximum_wait_time",
    code: Code::InvalidMaximumWaitTime,
    param: "maximum_wait_time",
    level: Some(Level::Documented),
    message: "expected seconds in steps of 30 up to 1200, or unlimited",
};

pub(crate) static INVALID_MEMBER: Rule = Rule {
    id: "invalid_member/member",
    code: Code::InvalidMember,
    param: "member",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_MEMBER_MEMBERS: Rule = Rule {
    id: "invalid_member/members",
    code: Code::InvalidMember,
    param: "members",
    level: Some(Level::Inferred),
    message: "expected members joined by semicolons, each with an optional ring time (1 to 60 seconds) and press-1 switch behind commas",
};

pub(crate) static INVALID_MEMBER_UNKNOWN: Rule = Rule {
    id: "invalid_member/member.unknown",
    code: Code::InvalidMember,
    param: "member",
    level: Some(Level::Documented),
    message: "expected one of getStaticMembers's member values",
};

pub(crate) static INVALID_MEMBER_CONFERENCE_UNKNOWN: Rule = Rule {
    id: "invalid_member/conference.unknown",
    code: Code::InvalidMember,
    param: "member",
    level: Some(Level::Documented),
    message: "expected one of getConferenceMembers's member values",
};

pub(crate) static INVALID_MEMBER_DELAY: Rule = Rule {
    id: "invalid_member_delay/member_delay",
    code: Code::InvalidMemberDelay,
    param: "member_delay",
    level: Some(Level::Documented),
    message: "expected seconds, 1 to 15, or none",
};

pub(crate) static INVALID_NUMBER: Rule = Rule {
    id: "invalid_number/number",
    code: Code::InvalidNumber,
    param: "number",
    level: Some(Level::Documented),
    message: "expected a phone number in digits, with or without the punctuation people write",
};

pub(crate) static INVALID_NUMBER_SETPHONEBOOK_NUMBER: Rule = Rule {
    id: "invalid_number/setPhonebook.number",
    code: Code::InvalidNumber,
    param: "number",
    level: Some(Level::Documented),
    message: "expected a phone number, or a SIP address behind sip:",
};

pub(crate) static INVALID_NUMBER_QUEUE_NUMBER: Rule = Rule {
    id: "invalid_number/queue_number",
    code: Code::InvalidNumber,
    param: "queue_number",
    level: Some(Level::Documented),
    message: "expected 1 to 10 digits",
};

pub(crate) static INVALID_NUMBERMEMBERS_SETCALLHUNTING: Rule = Rule {
    id: "invalid_numbermembers/setCallHunting",
    code: Code::InvalidNumbermembers,
    param: "members",
    level: Some(Level::Documented),
    message: "expected as many items, joined by ';', as `ring_time` and `press`",
};

pub(crate) static INVALID_NUMBERMEMBERS_SETTIMECONDITION: Rule = Rule {
    id: "invalid_numbermembers/setTimeCondition",
    code: Code::InvalidNumbermembers,
    param: "starthour",
    level: Some(Level::Observed),
    message: "expected as many items, joined by ';', as `startminute` and `endhour` and `endminute` and `weekdaystart` and `weekdayend`",
};

pub(crate) static INVALID_NUMBERMEMBERS_RING_TIME: Rule = Rule {
    id: "invalid_numbermembers/ring_time",
    code: Code::InvalidNumbermembers,
    param: "ring_time",
    level: Some(Level::Documented),
    message: "expected items joined by ';', each 1 to 4 digits",
};

pub(crate) static INVALID_NUMBERMEMBERS_PRESS: Rule = Rule {
    id: "invalid_numbermembers/press",
    code: Code::InvalidNumbermembers,
    param: "press",
    level: Some(Level::Documented),
    message: "expected items joined by ';', each 0 or 1",
};

pub(crate) static INVALID_NUMBERMEMBERS_RING_TIME_REQUIRED: Rule = Rule {
    id: "invalid_numbermembers/ring_time.required",
    code: Code::InvalidNumbermembers,
    param: "ring_time",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_NUMBERMEMBERS_PRESS_REQUIRED: Rule = Rule {
    id: "invalid_numbermembers/press.required",
    code: Code::InvalidNumbermembers,
    param: "press",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_ORDER_REQUIRED: Rule = Rule {
    id: "invalid_order/order.required",
    code: Code::InvalidOrder,
    param: "order",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_ORDER: Rule = Rule {
    id: "invalid_order/order",
    code: Code::InvalidOrder,
    param: "order",
    level: Some(Level::Documented),
    message: "expected follow or random",
};

pub(crate) static INVALID_PAUSE: Rule = Rule {
    id: "invalid_pause/pause",
    code: Code::InvalidPause,
    param: "pause",
    level: Some(Level::Documented),
    message: "expected a number from 0 to 10 with at most 2 decimals, in steps of 0.5",
};

pub(crate) static INVALID_PHONEBOOK: Rule = Rule {
    id: "invalid_phonebook/phonebook",
    code: Code::InvalidPhonebook,
    param: "phonebook",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_PHONEBOOK_UNKNOWN: Rule = Rule {
    id: "invalid_phonebook/phonebook.unknown",
    code: Code::InvalidPhonebook,
    param: "phonebook",
    level: Some(Level::Documented),
    message: "expected one of getPhonebook's phonebook values",
};

pub(crate) static INVALID_PHONEBOOK_GROUP: Rule = Rule {
    id: "invalid_phonebook/group",
    code: Code::InvalidPhonebook,
    param: "group",
    level: Some(Level::Inferred),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_PHONENUMBER_PHONE_NUMBER: Rule = Rule {
    id: "invalid_phonenumber/phone_number",
    code: Code::InvalidPhonenumber,
    param: "phone_number",
    level: Some(Level::Documented),
    message: "expected a phone number in digits, with or without the punctuation people write",
};

pub(crate) static INVALID_PIN: Rule = Rule {
    id: "invalid_pin/pin",
    code: Code::InvalidPin,
    param: "pin",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_PRIORITY: Rule = Rule {
    id: "invalid_priority/priority",
    code: Code::InvalidPriority,
    param: "priority",
    level: Some(Level::Documented),
    message: "expected 1 to 10 digits",
};

pub(crate) static INVALID_PRIORITY_WEIGHT: Rule = Rule {
    id: "invalid_priority_weight/priority_weight",
    code: Code::InvalidPriorityWeight,
    param: "priority_weight",
    level: Some(Level::Documented),
    message: "expected a whole number from 1 to 60",
};

pub(crate) static INVALID_QUEUE_REQUIRED: Rule = Rule {
    id: "invalid_queue/queue.required",
    code: Code::InvalidQueue,
    param: "queue",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_QUEUE: Rule = Rule {
    id: "invalid_queue/queue",
    code: Code::InvalidQueue,
    param: "queue",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_QUEUE_UNKNOWN: Rule = Rule {
    id: "invalid_queue/queue.unknown",
    code: Code::InvalidQueue,
    param: "queue",
    level: Some(Level::Documented),
    message: "expected one of getQueues's queue values",
};

pub(crate) static INVALID_REPORT_HOLD_TIME_AGENT: Rule = Rule {
    id: "invalid_report_hold_time_agent/report_hold_time_agent",
    code: Code::InvalidReportHoldTimeAgent,
    param: "report_hold_time_agent",
    level: Some(Level::Documented),
    message: "expected yes, no or once in any case",
};

pub(crate) static INVALID_RESPONSE_TIMEOUT: Rule = Rule {
    id: "invalid_response_timeout/response_timeout",
    code: Code::InvalidResponseTimeout,
    param: "response_timeout",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_RETRY_TIMER: Rule = Rule {
    id: "invalid_retry_timer/retry_timer",
    code: Code::InvalidRetryTimer,
    param: "retry_timer",
    level: Some(Level::Documented),
    message: "expected seconds, 5 to 60, or none",
};

pub(crate) static INVALID_RING_INUSE: Rule = Rule {
    id: "invalid_ring_inuse/ring_inuse",
    code: Code::InvalidRingInuse,
    param: "ring_inuse",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_RINGGROUP: Rule = Rule {
    id: "invalid_ringgroup/ringgroup",
    code: Code::InvalidRinggroup,
    param: "ringgroup",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_RINGGROUP_RING_GROUP: Rule = Rule {
    id: "invalid_ringgroup/ring_group",
    code: Code::InvalidRinggroup,
    param: "ring_group",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_RINGGROUP_UNKNOWN: Rule = Rule {
    id: "invalid_ringgroup/ringgroup.unknown",
    code: Code::InvalidRinggroup,
    param: "ringgroup",
    level: Some(Level::Documented),
    message: "expected one of getRingGroups's ring_group values",
};

pub(crate) static INVALID_RINGGROUP_RING_GROUP_UNKNOWN: Rule = Rule {
    id: "invalid_ringgroup/ring_group.unknown",
    code: Code::InvalidRinggroup,
    param: "ring_group",
    level: Some(Level::Documented),
    message: "expected one of getRingGroups's ring_group values",
};

pub(crate) static INVALID_SIPURI: Rule = Rule {
    id: "invalid_sipuri/sipuri",
    code: Code::InvalidSipuri,
    param: "sipuri",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_SIPURI_UNKNOWN: Rule = Rule {
    id: "invalid_sipuri/sipuri.unknown",
    code: Code::InvalidSipuri,
    param: "sipuri",
    level: Some(Level::Documented),
    message: "expected one of getSIPURIs's sipuri values",
};

pub(crate) static INVALID_SIPURI_URI: Rule = Rule {
    id: "invalid_sipuri/uri",
    code: Code::InvalidSipuri,
    param: "uri",
    level: Some(Level::Inferred),
    message: "expected a SIP address, with or without sip: in front",
};

pub(crate) static INVALID_SPEED_DIAL: Rule = Rule {
    id: "invalid_speed_dial/speed_dial",
    code: Code::InvalidSpeedDial,
    param: "speed_dial",
    level: Some(Level::Documented),
    message: "expected what is dialled for an entry: digits, with a star in front where the server showed one",
};

pub(crate) static INVALID_STARTHOUR: Rule = Rule {
    id: "invalid_starthour/starthour",
    code: Code::InvalidStarthour,
    param: "starthour",
    level: Some(Level::Documented),
    message: "expected items joined by ';', each a whole number from 0 to 23",
};

pub(crate) static INVALID_STARTMINUTE: Rule = Rule {
    id: "invalid_startminute/startminute",
    code: Code::InvalidStartminute,
    param: "startminute",
    level: Some(Level::Documented),
    message: "expected items joined by ';', each a whole number from 0 to 59",
};

pub(crate) static INVALID_STRATEGY_RING_STRATEGY: Rule = Rule {
    id: "invalid_strategy/ring_strategy",
    code: Code::InvalidStrategy,
    param: "ring_strategy",
    level: Some(Level::Observed),
    message: "expected ringall, leastrecent, fewestcalls, random or rrmemory",
};

pub(crate) static INVALID_STRATEGY: Rule = Rule {
    id: "invalid_strategy/strategy",
    code: Code::InvalidStrategy,
    param: "strategy",
    level: Some(Level::Observed),
    message: "expected ringall, leastrecent, fewestcalls, random or rrmemory",
};

pub(crate) static INVALID_THANKYOU_FOR_YOUR_PATIENCE: Rule = Rule {
    id: "invalid_thankyou_for_your_patience/thankyou_for_your_patience",
    code: Code::InvalidThankyouForYourPatience,
    param: "thankyou_for_your_patience",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_TIMECONDITION: Rule = Rule {
    id: "invalid_timecondition/timecondition",
    code: Code::InvalidTimecondition,
    param: "timecondition",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_TIMECONDITION_UNKNOWN: Rule = Rule {
    id: "invalid_timecondition/timecondition.unknown",
    code: Code::InvalidTimecondition,
    param: "timecondition",
    level: Some(Level::Documented),
    message: "expected one of getTimeConditions's timecondition values",
};

pub(crate) static INVALID_TIMEOUT: Rule = Rule {
    id: "invalid_timeout/timeout",
    code: Code::InvalidTimeout,
    param: "timeout",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_VOICE_ANNOUNCEMENT: Rule = Rule {
    id: "invalid_voice_announcement/voice_announcement",
    code: Code::InvalidVoiceAnnouncement,
    param: "voice_announcement",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_VOICEMAILSETUP: Rule = Rule {
    id: "invalid_voicemailsetup/voicemailsetup",
    code: Code::InvalidVoicemailsetup,
    param: "voicemailsetup",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_VOICEMAILSETUP_UNKNOWN: Rule = Rule {
    id: "invalid_voicemailsetup/voicemailsetup.unknown",
    code: Code::InvalidVoicemailsetup,
    param: "voicemailsetup",
    level: Some(Level::Documented),
    message: "expected one of getVoicemailSetups's value values",
};

pub(crate) static INVALID_WEEKDAYEND: Rule = Rule {
    id: "invalid_weekdayend/weekdayend",
    code: Code::InvalidWeekdayend,
    param: "weekdayend",
    level: Some(Level::Observed),
    message: "expected items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case",
};

pub(crate) static INVALID_WEEKDAYSTART: Rule = Rule {
    id: "invalid_weekdaystart/weekdaystart",
    code: Code::InvalidWeekdaystart,
    param: "weekdaystart",
    level: Some(Level::Observed),
    message: "expected items joined by ';', each mon, tue, wed, thu, fri, sat or sun in any case",
};

pub(crate) static INVALID_WRAPUP_TIME: Rule = Rule {
    id: "invalid_wrapup_time/wrapup_time",
    code: Code::InvalidWrapupTime,
    param: "wrapup_time",
    level: Some(Level::Documented),
    message: "expected seconds, 1 to 60, or none",
};

pub(crate) static MAX_PHONEBOOK_MEMBERS: Rule = Rule {
    id: "max_phonebook/members",
    code: Code::MaxPhonebook,
    param: "members",
    level: Some(Level::Inferred),
    message: "expected at most 8 items joined by ';', each at least 1 characters",
};

pub(crate) static MISSING_CALLBACK: Rule = Rule {
    id: "missing_callback/callback",
    code: Code::MissingCallback,
    param: "callback",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CALLERID: Rule = Rule {
    id: "missing_callerid/callerid",
    code: Code::MissingCallerid,
    param: "callerid",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CALLHUNTING: Rule = Rule {
    id: "missing_callhunting/callhunting",
    code: Code::MissingCallhunting,
    param: "callhunting",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CHOICES: Rule = Rule {
    id: "missing_choices/choices",
    code: Code::MissingChoices,
    param: "choices",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DELAY_BEFORE: Rule = Rule {
    id: "missing_delay_before/delay_before",
    code: Code::MissingDelayBefore,
    param: "delay_before",
    level: Some(Level::Observed),
    message: "expected a value other than 0",
};

pub(crate) static MISSING_DIGIT_TIMEOUT: Rule = Rule {
    id: "missing_digit_timeout/digit_timeout",
    code: Code::MissingDigitTimeout,
    param: "digit_timeout",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DISA: Rule = Rule {
    id: "missing_disa/disa",
    code: Code::MissingDisa,
    param: "disa",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ENDHOUR: Rule = Rule {
    id: "missing_endhour/endhour",
    code: Code::MissingEndhour,
    param: "endhour",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ENDMINUTE: Rule = Rule {
    id: "missing_endminute/endminute",
    code: Code::MissingEndminute,
    param: "endminute",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FILTER_FILTERING: Rule = Rule {
    id: "missing_filter/filtering",
    code: Code::MissingFilter,
    param: "filtering",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FORWARDING: Rule = Rule {
    id: "missing_forwarding/forwarding",
    code: Code::MissingForwarding,
    param: "forwarding",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_IVR: Rule = Rule {
    id: "missing_ivr/ivr",
    code: Code::MissingIvr,
    param: "ivr",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_JOIN_WHEN_EMPTY: Rule = Rule {
    id: "missing_join_when_empty/join_when_empty",
    code: Code::MissingJoinWhenEmpty,
    param: "join_when_empty",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LEAVE_WHEN_EMPTY: Rule = Rule {
    id: "missing_leave_when_empty/leave_when_empty",
    code: Code::MissingLeaveWhenEmpty,
    param: "leave_when_empty",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MEMBER: Rule = Rule {
    id: "missing_member/member",
    code: Code::MissingMember,
    param: "member",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MEMBERS: Rule = Rule {
    id: "missing_members/members",
    code: Code::MissingMembers,
    param: "members",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NUMBER: Rule = Rule {
    id: "missing_number/number",
    code: Code::MissingNumber,
    param: "number",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NUMBER_QUEUE_NUMBER: Rule = Rule {
    id: "missing_number/queue_number",
    code: Code::MissingNumber,
    param: "queue_number",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PHONEBOOK: Rule = Rule {
    id: "missing_phonebook/phonebook",
    code: Code::MissingPhonebook,
    param: "phonebook",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PHONEBOOK_GROUP: Rule = Rule {
    id: "missing_phonebook/group",
    code: Code::MissingPhonebook,
    param: "group",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PHONENUMBER_PHONE_NUMBER: Rule = Rule {
    id: "missing_phonenumber/phone_number",
    code: Code::MissingPhonenumber,
    param: "phone_number",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PIN: Rule = Rule {
    id: "missing_pin/pin",
    code: Code::MissingPin,
    param: "pin",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PRIORITY: Rule = Rule {
    id: "missing_priority/priority",
    code: Code::MissingPriority,
    param: "priority",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PRIORITY_WEIGHT: Rule = Rule {
    id: "missing_priority_weight/priority_weight",
    code: Code::MissingPriorityWeight,
    param: "priority_weight",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_REPORT_HOLD_TIME_AGENT: Rule = Rule {
    id: "missing_report_hold_time_agent/report_hold_time_agent",
    code: Code::MissingReportHoldTimeAgent,
    param: "report_hold_time_agent",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_RESPONSE_TIMEOUT: Rule = Rule {
    id: "missing_response_timeout/response_timeout",
    code: Code::MissingResponseTimeout,
    param: "response_timeout",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_RING_INUSE: Rule = Rule {
    id: "missing_ring_inuse/ring_inuse",
    code: Code::MissingRingInuse,
    param: "ring_inuse",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_RING_STRATEGY: Rule = Rule {
    id: "missing_ring_strategy/ring_strategy",
    code: Code::MissingRingStrategy,
    param: "ring_strategy",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_RINGGROUP: Rule = Rule {
    id: "missing_ringgroup/ringgroup",
    code: Code::MissingRinggroup,
    param: "ringgroup",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SIPURI: Rule = Rule {
    id: "missing_sipuri/sipuri",
    code: Code::MissingSipuri,
    param: "sipuri",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_STARTHOUR: Rule = Rule {
    id: "missing_starthour/starthour",
    code: Code::MissingStarthour,
    param: "starthour",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_STARTMINUTE: Rule = Rule {
    id: "missing_startminute/startminute",
    code: Code::MissingStartminute,
    param: "startminute",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_TIMECONDITION: Rule = Rule {
    id: "missing_timecondition/timecondition",
    code: Code::MissingTimecondition,
    param: "timecondition",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_TIMEOUT: Rule = Rule {
    id: "missing_timeout/timeout",
    code: Code::MissingTimeout,
    param: "timeout",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_URI: Rule = Rule {
    id: "missing_uri/uri",
    code: Code::MissingUri,
    param: "uri",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_VOICEMAILSETUP: Rule = Rule {
    id: "missing_voicemailsetup/voicemailsetup",
    code: Code::MissingVoicemailsetup,
    param: "voicemailsetup",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_WEEKDAYEND: Rule = Rule {
    id: "missing_weekdayend/weekdayend",
    code: Code::MissingWeekdayend,
    param: "weekdayend",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_WEEKDAYSTART: Rule = Rule {
    id: "missing_weekdaystart/weekdaystart",
    code: Code::MissingWeekdaystart,
    param: "weekdaystart",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static NO_SEQUENCES_SEQUENCE_UNKNOWN: Rule = Rule {
    id: "no_sequences/sequence.unknown",
    code: Code::NoSequences,
    param: "sequence",
    level: Some(Level::Inferred),
    message: "expected one of getSequences's sequence values",
};

pub(crate) static USED_DESCRIPTION_TAKEN: Rule = Rule {
    id: "used_description/description.taken",
    code: Code::UsedDescription,
    param: "description",
    level: Some(Level::Inferred),
    message: "expected none of getCallbacks's description values when callback is not given",
};

pub(crate) static USED_FILTER_CALLERID_TAKEN: Rule = Rule {
    id: "used_filter/callerid.taken",
    code: Code::UsedFilter,
    param: "callerid",
    level: Some(Level::Observed),
    message: "expected none of getCallerIDFiltering's callerid values when filter is not given",
};

pub(crate) static USED_NUMBER_TAKEN: Rule = Rule {
    id: "used_number/number.taken",
    code: Code::UsedNumber,
    param: "number",
    level: Some(Level::Inferred),
    message: "expected none of getPhonebook's number values when phonebook is not given",
};

pub(crate) static USED_SPEED_DIAL_TAKEN: Rule = Rule {
    id: "used_speed_dial/speed_dial.taken",
    code: Code::UsedSpeedDial,
    param: "speed_dial",
    level: Some(Level::Documented),
    message: "expected none of getPhonebook's speed_dial values when phonebook is not given",
};

pub(crate) static INVALID_ROUTE: Rule = Rule {
    id: "invalid_route/route",
    code: Code::InvalidRoute,
    param: "route",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_ROUTE_UNKNOWN: Rule = Rule {
    id: "invalid_route/route.unknown",
    code: Code::InvalidRoute,
    param: "route",
    level: Some(Level::Documented),
    message: "expected one of getRoutes's value values",
};

pub(crate) static MISSING_PACKAGE: Rule = Rule {
    id: "missing_package/package",
    code: Code::MissingPackage,
    param: "package",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ROUTE: Rule = Rule {
    id: "missing_route/route",
    code: Code::MissingRoute,
    param: "route",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static NO_CALLSTATUS_ANSWERED: Rule = Rule {
    id: "no_callstatus/answered",
    code: Code::NoCallstatus,
    param: "answered",
    level: Some(Level::Observed),
    message: "expected at least one of answered, noanswer, busy, failed to be 1",
};

pub(crate) static INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT: Rule = Rule {
    id: "invalid_balancemanagement/balance_management",
    code: Code::InvalidBalancemanagement,
    param: "balance_management",
    level: Some(Level::Documented),
    message: "expected 1 to 3 digits",
};

pub(crate) static INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN: Rule = Rule {
    id: "invalid_balancemanagement/balance_management.unknown",
    code: Code::InvalidBalancemanagement,
    param: "balance_management",
    level: Some(Level::Documented),
    message: "expected one of getBalanceManagement's value values",
};

pub(crate) static INVALID_CHARGE: Rule = Rule {
    id: "invalid_charge/charge",
    code: Code::InvalidCharge,
    param: "charge",
    level: Some(Level::Documented),
    message: "expected a number from -999999999 to 999999999 with at most 10 decimals",
};

pub(crate) static INVALID_CLIENT_GETRESELLERSMS_CLIENT: Rule = Rule {
    id: "invalid_client/getResellerSMS.client",
    code: Code::InvalidClient,
    param: "client",
    level: Some(Level::Observed),
    message: "expected a value",
};

pub(crate) static INVALID_CLIENT: Rule = Rule {
    id: "invalid_client/client",
    code: Code::InvalidClient,
    param: "client",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_CLIENT_FILTER: Rule = Rule {
    id: "invalid_client/client.filter",
    code: Code::InvalidClient,
    param: "client",
    level: Some(Level::Documented),
    message: "expected a reseller client by id, or a sub-account",
};

pub(crate) static INVALID_CLIENT_EMAIL: Rule = Rule {
    id: "invalid_client/client.email",
    code: Code::InvalidClient,
    param: "client",
    level: Some(Level::Documented),
    message: "expected a reseller client by id or by e-mail address",
};

pub(crate) static INVALID_CLIENT_UNKNOWN: Rule = Rule {
    id: "invalid_client/client.unknown",
    code: Code::InvalidClient,
    param: "client",
    level: Some(Level::Documented),
    message: "expected one of getClients's client values",
};

pub(crate) static INVALID_PACKAGE: Rule = Rule {
    id: "invalid_package/package",
    code: Code::InvalidPackage,
    param: "package",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_PACKAGE_UNKNOWN: Rule = Rule {
    id: "invalid_package/package.unknown",
    code: Code::InvalidPackage,
    param: "package",
    level: Some(Level::Documented),
    message: "expected one of getPackages's package values",
};

pub(crate) static INVALID_PAYMENT: Rule = Rule {
    id: "invalid_payment/payment",
    code: Code::InvalidPayment,
    param: "payment",
    level: Some(Level::Documented),
    message: "expected a number from -999999999 to 999999999 with at most 10 decimals",
};

pub(crate) static INVALID_THRESHOLD_REQUIRED: Rule = Rule {
    id: "Invalid_threshold/threshold.required",
    code: Code::InvalidThreshold,
    param: "threshold",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_THRESHOLD: Rule = Rule {
    id: "Invalid_threshold/threshold",
    code: Code::InvalidThreshold,
    param: "threshold",
    level: Some(Level::Documented),
    message: "expected a whole number from 1 to 250",
};

pub(crate) static MISMATCH_EMAIL_CONFIRM_CONFIRM_EMAIL: Rule = Rule {
    id: "mismatch_email_confirm/confirm_email",
    code: Code::MismatchEmailConfirm,
    param: "confirm_email",
    level: Some(Level::Documented),
    message: "expected the same as `email`",
};

pub(crate) static MISMATCH_PASSWORD_CONFIRM_CONFIRM_PASSWORD: Rule = Rule {
    id: "mismatch_password_confirm/confirm_password",
    code: Code::MismatchPasswordConfirm,
    param: "confirm_password",
    level: Some(Level::Documented),
    message: "expected the same as `password`",
};

pub(crate) static MISSING_ADDRESS: Rule = Rule {
    id: "missing_address/address",
    code: Code::MissingAddress,
    param: "address",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CHARGE: Rule = Rule {
    id: "missing_charge/charge",
    code: Code::MissingCharge,
    param: "charge",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CITY: Rule = Rule {
    id: "missing_city/city",
    code: Code::MissingCity,
    param: "city",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CITY_E911_CITY: Rule = Rule {
    id: "missing_city/e911.city",
    code: Code::MissingCity,
    param: "city",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CLIENT: Rule = Rule {
    id: "missing_client/client",
    code: Code::MissingClient,
    param: "client",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_COUNTRY: Rule = Rule {
    id: "missing_country/country",
    code: Code::MissingCountry,
    param: "country",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_EMAIL_CONFIRM_CONFIRM_EMAIL: Rule = Rule {
    id: "missing_email_confirm/confirm_email",
    code: Code::MissingEmailConfirm,
    param: "confirm_email",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FIRSTNAME: Rule = Rule {
    id: "missing_firstname/firstname",
    code: Code::MissingFirstname,
    param: "firstname",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LASTNAME: Rule = Rule {
    id: "missing_lastname/lastname",
    code: Code::MissingLastname,
    param: "lastname",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PASSWORD_CONFIRM_CONFIRM_PASSWORD: Rule = Rule {
    id: "missing_password_confirm/confirm_password",
    code: Code::MissingPasswordConfirm,
    param: "confirm_password",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PAYMENT: Rule = Rule {
    id: "missing_payment/payment",
    code: Code::MissingPayment,
    param: "payment",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ZIP: Rule = Rule {
    id: "missing_zip/zip",
    code: Code::MissingZip,
    param: "zip",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ZIP_E911_ZIP_CODE: Rule = Rule {
    id: "missing_zip/e911.zip_code",
    code: Code::MissingZip,
    param: "zip_code",
    level: Some(Level::Observed),
    message: "expected a value when zip is not given",
};

pub(crate) static MISSING_ZIP_E911_ZIP: Rule = Rule {
    id: "missing_zip/e911.zip",
    code: Code::MissingZip,
    param: "zip_code",
    level: Some(Level::Observed),
    message: "expected a value when zip is given and email is given",
};

pub(crate) static MISSING_ZIP_E911_WSDL: Rule = Rule {
    id: "missing_zip/e911.wsdl",
    code: Code::MissingZip,
    param: "zip_code",
    level: Some(Level::Inferred),
    message: "expected a value when zip is given and email is not given",
};

pub(crate) static DUPLICATED_PIN_TAKEN: Rule = Rule {
    id: "duplicated_pin/pin.taken",
    code: Code::DuplicatedPin,
    param: "pin",
    level: Some(Level::Documented),
    message: "expected none of getConferenceMembers's pin values when member is not given",
};

pub(crate) static INVALID_ADMIN: Rule = Rule {
    id: "invalid_admin/admin",
    code: Code::InvalidAdmin,
    param: "admin",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_ANNOUNCE_JOIN_LEAVE: Rule = Rule {
    id: "invalid_announce_join_leave/announce_join_leave",
    code: Code::InvalidAnnounceJoinLeave,
    param: "announce_join_leave",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_ANNOUNCE_ONLY_USER: Rule = Rule {
    id: "invalid_announce_only_user/announce_only_user",
    code: Code::InvalidAnnounceOnlyUser,
    param: "announce_only_user",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_ANNOUNCE_USER_COUNT: Rule = Rule {
    id: "invalid_announce_user_count/announce_user_count",
    code: Code::InvalidAnnounceUserCount,
    param: "announce_user_count",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_CONFERENCE: Rule = Rule {
    id: "invalid_conference/conference",
    code: Code::InvalidConference,
    param: "conference",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_CONFERENCE_UNKNOWN: Rule = Rule {
    id: "invalid_conference/conference.unknown",
    code: Code::InvalidConference,
    param: "conference",
    level: Some(Level::Observed),
    message: "expected one of getConference's conference values",
};

pub(crate) static INVALID_DROP_SILENCE: Rule = Rule {
    id: "invalid_drop_silence/drop_silence",
    code: Code::InvalidDropSilence,
    param: "drop_silence",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_JITTER_BUFFER: Rule = Rule {
    id: "invalid_jitter_buffer/jitter_buffer",
    code: Code::InvalidJitterBuffer,
    param: "jitter_buffer",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_QUIET: Rule = Rule {
    id: "invalid_quiet/quiet",
    code: Code::InvalidQuiet,
    param: "quiet",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_RECORDING_SOUND_ERROR_MENU: Rule = Rule {
    id: "invalid_recording_sound_error_menu/sound_error_menu",
    code: Code::InvalidRecordingSoundErrorMenu,
    param: "sound_error_menu",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_GET_PIN: Rule = Rule {
    id: "invalid_recording_sound_get_pin/sound_get_pin",
    code: Code::InvalidRecordingSoundGetPin,
    param: "sound_get_pin",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_HAS_JOINED: Rule = Rule {
    id: "invalid_recording_sound_has_joined/sound_has_joined",
    code: Code::InvalidRecordingSoundHasJoined,
    param: "sound_has_joined",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_HAS_LEFT: Rule = Rule {
    id: "invalid_recording_sound_has_left/sound_has_left",
    code: Code::InvalidRecordingSoundHasLeft,
    param: "sound_has_left",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_INVALID_PIN: Rule = Rule {
    id: "invalid_recording_sound_invalid_pin/sound_invalid_pin",
    code: Code::InvalidRecordingSoundInvalidPin,
    param: "sound_invalid_pin",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_JOIN: Rule = Rule {
    id: "invalid_recording_sound_join/sound_join",
    code: Code::InvalidRecordingSoundJoin,
    param: "sound_join",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_KICKED: Rule = Rule {
    id: "invalid_recording_sound_kicked/sound_kicked",
    code: Code::InvalidRecordingSoundKicked,
    param: "sound_kicked",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_LEAVE: Rule = Rule {
    id: "invalid_recording_sound_leave/sound_leave",
    code: Code::InvalidRecordingSoundLeave,
    param: "sound_leave",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_LOCKED: Rule = Rule {
    id: "invalid_recording_sound_locked/sound_locked",
    code: Code::InvalidRecordingSoundLocked,
    param: "sound_locked",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_LOCKED_NOW: Rule = Rule {
    id: "invalid_recording_sound_locked_now/sound_locked_now",
    code: Code::InvalidRecordingSoundLockedNow,
    param: "sound_locked_now",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_MUTED: Rule = Rule {
    id: "invalid_recording_sound_muted/sound_muted",
    code: Code::InvalidRecordingSoundMuted,
    param: "sound_muted",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_ONLY_ONE: Rule = Rule {
    id: "invalid_recording_sound_only_one/sound_only_one",
    code: Code::InvalidRecordingSoundOnlyOne,
    param: "sound_only_one",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_ONLY_PERSON: Rule = Rule {
    id: "invalid_recording_sound_only_person/sound_only_person",
    code: Code::InvalidRecordingSoundOnlyPerson,
    param: "sound_only_person",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_OTHER_IN_PARTY: Rule = Rule {
    id: "invalid_recording_sound_other_in_party/sound_other_in_party",
    code: Code::InvalidRecordingSoundOtherInParty,
    param: "sound_other_in_party",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_PARTICIPANTS_MUTED: Rule = Rule {
    id: "invalid_recording_sound_participants_muted/sound_participants_muted",
    code: Code::InvalidRecordingSoundParticipantsMuted,
    param: "sound_participants_muted",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_PARTICIPANTS_UNMUTED: Rule = Rule {
    id: "invalid_recording_sound_participants_unmuted/sound_participants_unmuted",
    code: Code::InvalidRecordingSoundParticipantsUnmuted,
    param: "sound_participants_unmuted",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_PLACE_INTO_CONFERENCE: Rule = Rule {
    id: "invalid_recording_sound_place_into_conference/sound_place_into_conference",
    code: Code::InvalidRecordingSoundPlaceIntoConference,
    param: "sound_place_into_conference",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_THERE_ARE: Rule = Rule {
    id: "invalid_recording_sound_there_are/sound_there_are",
    code: Code::InvalidRecordingSoundThereAre,
    param: "sound_there_are",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_UNLOCKED_NOW: Rule = Rule {
    id: "invalid_recording_sound_unlocked_now/sound_unlocked_now",
    code: Code::InvalidRecordingSoundUnlockedNow,
    param: "sound_unlocked_now",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_SOUND_UNMUTED: Rule = Rule {
    id: "invalid_recording_sound_unmuted/sound_unmuted",
    code: Code::InvalidRecordingSoundUnmuted,
    param: "sound_unmuted",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_SILENCE_THRESHOLD: Rule = Rule {
    id: "invalid_silence_threshold/silence_threshold",
    code: Code::InvalidSilenceThreshold,
    param: "silence_threshold",
    level: Some(Level::Documented),
    message: "expected 2000, 2100, 2200, 2300, 2400, 2500, 2600, 2700, 2800, 2900 or 3000",
};

pub(crate) static INVALID_START_MUTED: Rule = Rule {
    id: "invalid_start_muted/start_muted",
    code: Code::InvalidStartMuted,
    param: "start_muted",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_TALK_DETECTION: Rule = Rule {
    id: "invalid_talk_detection/talk_detection",
    code: Code::InvalidTalkDetection,
    param: "talk_detection",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_TALKING_THRESHOLD: Rule = Rule {
    id: "invalid_talking_threshold/talking_threshold",
    code: Code::InvalidTalkingThreshold,
    param: "talking_threshold",
    level: Some(Level::Documented),
    message: "expected 100, 120, 140, 160, 180, 200, 220, 240 or 250",
};

pub(crate) static MISSING_CONFERENCE: Rule = Rule {
    id: "missing_conference/conference",
    code: Code::MissingConference,
    param: "conference",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static DID_IN_USE_DID_TAKEN: Rule = Rule {
    id: "did_in_use/did.taken",
    code: Code::DidInUse,
    param: "did",
    level: Some(Level::Documented),
    message: "expected none of getDIDsInfo's did values",
};

pub(crate) static INVALID_BILLINGTYPE_BILLING_TYPE: Rule = Rule {
    id: "invalid_billingtype/billing_type",
    code: Code::InvalidBillingtype,
    param: "billing_type",
    level: Some(Level::Documented),
    message: "expected 1 or 2",
};

pub(crate) static INVALID_CALLERIDPREFIX_CALLERID_PREFIX: Rule = Rule {
    id: "invalid_calleridprefix/callerid_prefix",
    code: Code::InvalidCalleridprefix,
    param: "callerid_prefix",
    level: Some(Level::Documented),
    message: "expected at most 19 characters",
};

pub(crate) static INVALID_CARRIER: Rule = Rule {
    id: "invalid_carrier/carrier",
    code: Code::InvalidCarrier,
    param: "carrier",
    level: Some(Level::Documented),
    message: "expected 1 to 3 digits",
};

pub(crate) static INVALID_CARRIER_UNKNOWN: Rule = Rule {
    id: "invalid_carrier/carrier.unknown",
    code: Code::InvalidCarrier,
    param: "carrier",
    level: Some(Level::Documented),
    message: "expected one of getCarriers's value values",
};

pub(crate) static INVALID_CNAM: Rule = Rule {
    id: "invalid_cnam/cnam",
    code: Code::InvalidCnam,
    param: "cnam",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_COUNTRYID_COUNTRY_ID: Rule = Rule {
    id: "invalid_countryid/country_id",
    code: Code::InvalidCountryid,
    param: "country_id",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN: Rule = Rule {
    id: "invalid_countryid/country_id.unknown",
    code: Code::InvalidCountryid,
    param: "country_id",
    level: Some(Level::Inferred),
    message: "expected one of getDIDCountries's value values",
};

pub(crate) static INVALID_DIALTIME: Rule = Rule {
    id: "invalid_dialtime/dialtime",
    code: Code::InvalidDialtime,
    param: "dialtime",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_DIGITS: Rule = Rule {
    id: "invalid_digits/digits",
    code: Code::InvalidDigits,
    param: "digits",
    level: Some(Level::Documented),
    message: "expected 1 to 10 digits",
};

pub(crate) static INVALID_DIGITS_ORDERDIDVIRTUAL_DIGITS: Rule = Rule {
    id: "invalid_digits/orderDIDVirtual.digits",
    code: Code::InvalidDigits,
    param: "digits",
    level: Some(Level::Documented),
    message: "expected exactly 3 digits",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAILOVER_BUSY: Rule = Rule {
    id: "invalid_failover_header/failover_busy",
    code: Code::InvalidFailoverHeader,
    param: "failover_busy",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE: Rule = Rule {
    id: "invalid_failover_header/failover_unreachable",
    code: Code::InvalidFailoverHeader,
    param: "failover_unreachable",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER: Rule = Rule {
    id: "invalid_failover_header/failover_noanswer",
    code: Code::InvalidFailoverHeader,
    param: "failover_noanswer",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_TIMEOUT: Rule = Rule {
    id: "invalid_failover_header/fail_over_routing_timeout",
    code: Code::InvalidFailoverHeader,
    param: "fail_over_routing_timeout",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_FULL: Rule = Rule {
    id: "invalid_failover_header/fail_over_routing_full",
    code: Code::InvalidFailoverHeader,
    param: "fail_over_routing_full",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_EMPTY: Rule = Rule {
    id: "invalid_failover_header/fail_over_routing_join_empty",
    code: Code::InvalidFailoverHeader,
    param: "fail_over_routing_join_empty",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_EMPTY: Rule = Rule {
    id: "invalid_failover_header/fail_over_routing_leave_empty",
    code: Code::InvalidFailoverHeader,
    param: "fail_over_routing_leave_empty",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_JOIN_UNAVAIL: Rule = Rule {
    id: "invalid_failover_header/fail_over_routing_join_unavail",
    code: Code::InvalidFailoverHeader,
    param: "fail_over_routing_join_unavail",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_FAIL_OVER_ROUTING_LEAVE_UNAVAIL: Rule = Rule {
    id: "invalid_failover_header/fail_over_routing_leave_unavail",
    code: Code::InvalidFailoverHeader,
    param: "fail_over_routing_leave_unavail",
    level: Some(Level::Documented),
    message: "expected where a call goes when the main routing fails",
};

pub(crate) static INVALID_FAILOVER_HEADER_SETCALLPARKING_FAILOVER: Rule = Rule {
    id: "invalid_failover_header/setCallParking.failover",
    code: Code::InvalidFailoverHeader,
    param: "failover",
    level: Some(Level::Inferred),
    message: "expected callback, system:hangup, or vm: and a mailbox",
};

pub(crate) static INVALID_FORWARDING_DID_SMS_FORWARD: Rule = Rule {
    id: "invalid_forwarding_did/sms_forward",
    code: Code::InvalidForwardingDid,
    param: "sms_forward",
    level: Some(Level::Documented),
    message: "expected another value than `did`",
};

pub(crate) static INVALID_LOCATION_LOCATION_ID: Rule = Rule {
    id: "invalid_location/location_id",
    code: Code::InvalidLocation,
    param: "location_id",
    level: Some(Level::Documented),
    message: "expected a place on the list for international numbers; letters occur",
};

pub(crate) static INVALID_LOCATION: Rule = Rule {
    id: "invalid_location/location",
    code: Code::InvalidLocation,
    param: "location",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_MINUTE: Rule = Rule {
    id: "invalid_minute/minute",
    code: Code::InvalidMinute,
    param: "minute",
    level: Some(Level::Documented),
    message: "expected a number from -999999999 to 999999999 with at most 10 decimals",
};

pub(crate) static INVALID_MONTHLY: Rule = Rule {
    id: "invalid_monthly/monthly",
    code: Code::InvalidMonthly,
    param: "monthly",
    level: Some(Level::Documented),
    message: "expected a number from -999999999 to 999999999 with at most 10 decimals",
};

pub(crate) static INVALID_NOTE: Rule = Rule {
    id: "invalid_note/note",
    code: Code::InvalidNote,
    param: "note",
    level: Some(Level::Documented),
    message: "expected at most 49 characters",
};

pub(crate) static INVALID_PROVINCE: Rule = Rule {
    id: "invalid_province/province",
    code: Code::InvalidProvince,
    param: "province",
    level: Some(Level::Documented),
    message: "expected a state or a province by its code of two letters",
};

pub(crate) static INVALID_PROVINCE_UNKNOWN: Rule = Rule {
    id: "invalid_province/province.unknown",
    code: Code::InvalidProvince,
    param: "province",
    level: Some(Level::Documented),
    message: "expected one of getProvinces's province values",
};

pub(crate) static INVALID_QUANTITY_REQUIRED: Rule = Rule {
    id: "invalid_quantity/quantity.required",
    code: Code::InvalidQuantity,
    param: "quantity",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_QUANTITY: Rule = Rule {
    id: "invalid_quantity/quantity",
    code: Code::InvalidQuantity,
    param: "quantity",
    level: Some(Level::Documented),
    message: "expected a whole number from 1 to 1000000",
};

pub(crate) static INVALID_QUERY: Rule = Rule {
    id: "invalid_query/query",
    code: Code::InvalidQuery,
    param: "query",
    level: Some(Level::Documented),
    message: "expected exactly 7 characters",
};

pub(crate) static INVALID_RATECENTER_REQUIRED: Rule = Rule {
    id: "invalid_ratecenter/ratecenter.required",
    code: Code::InvalidRatecenter,
    param: "ratecenter",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_RATECENTER_UNKNOWN: Rule = Rule {
    id: "invalid_ratecenter/ratecenter.unknown",
    code: Code::InvalidRatecenter,
    param: "ratecenter",
    level: Some(Level::Inferred),
    message: "expected one of getRateCentersUSA's ratecenter values",
};

pub(crate) static INVALID_RATECENTER_UNKNOWN_CAN: Rule = Rule {
    id: "invalid_ratecenter/ratecenter.unknown_can",
    code: Code::InvalidRatecenter,
    param: "ratecenter",
    level: Some(Level::Inferred),
    message: "expected one of getRateCentersCAN's ratecenter values",
};

pub(crate) static INVALID_SERVERPOP_POP: Rule = Rule {
    id: "invalid_serverpop/pop",
    code: Code::InvalidServerpop,
    param: "pop",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_SERVERPOP_SERVER_POP: Rule = Rule {
    id: "invalid_serverpop/server_pop",
    code: Code::InvalidServerpop,
    param: "server_pop",
    level: Some(Level::Documented),
    message: "expected 1 to 6 digits",
};

pub(crate) static INVALID_SERVERPOP_POP_UNKNOWN: Rule = Rule {
    id: "invalid_serverpop/pop.unknown",
    code: Code::InvalidServerpop,
    param: "pop",
    level: Some(Level::Documented),
    message: "expected one of getServersInfo's server_pop values",
};

pub(crate) static INVALID_SERVERPOP_SERVER_POP_UNKNOWN: Rule = Rule {
    id: "invalid_serverpop/server_pop.unknown",
    code: Code::InvalidServerpop,
    param: "server_pop",
    level: Some(Level::Documented),
    message: "expected one of getServersInfo's server_pop values",
};

pub(crate) static INVALID_SETUP: Rule = Rule {
    id: "invalid_setup/setup",
    code: Code::InvalidSetup,
    param: "setup",
    level: Some(Level::Documented),
    message: "expected a number from -999999999 to 999999999 with at most 10 decimals",
};

pub(crate) static MISSING_BILLINGTYPE_BILLING_TYPE: Rule = Rule {
    id: "missing_billingtype/billing_type",
    code: Code::MissingBillingtype,
    param: "billing_type",
    level: Some(Level::Observed),
    message: "expected a value",
};

pub(crate) static MISSING_CARRIER: Rule = Rule {
    id: "missing_carrier/carrier",
    code: Code::MissingCarrier,
    param: "carrier",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_CNAM: Rule = Rule {
    id: "missing_cnam/cnam",
    code: Code::MissingCnam,
    param: "cnam",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_COUNTRYID_COUNTRY_ID: Rule = Rule {
    id: "missing_countryid/country_id",
    code: Code::MissingCountryid,
    param: "country_id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DIALTIME: Rule = Rule {
    id: "missing_dialtime/dialtime",
    code: Code::MissingDialtime,
    param: "dialtime",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DIGITS: Rule = Rule {
    id: "missing_digits/digits",
    code: Code::MissingDigits,
    param: "digits",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LOCATION_LOCATION_ID: Rule = Rule {
    id: "missing_location/location_id",
    code: Code::MissingLocation,
    param: "location_id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LOCATION: Rule = Rule {
    id: "missing_location/location",
    code: Code::MissingLocation,
    param: "location",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MINUTE: Rule = Rule {
    id: "missing_minute/minute",
    code: Code::MissingMinute,
    param: "minute",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MONTHLY: Rule = Rule {
    id: "missing_monthly/monthly",
    code: Code::MissingMonthly,
    param: "monthly",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PROVINCE: Rule = Rule {
    id: "missing_province/province",
    code: Code::MissingProvince,
    param: "province",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_QUERY: Rule = Rule {
    id: "missing_query/query",
    code: Code::MissingQuery,
    param: "query",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_QUERY_SEARCHDIDSUSA_QUERY: Rule = Rule {
    id: "missing_query/searchDIDsUSA.query",
    code: Code::MissingQuery,
    param: "query",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_ROUTING: Rule = Rule {
    id: "missing_routing/routing",
    code: Code::MissingRouting,
    param: "routing",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ROUTING_ROUTING_MATCH: Rule = Rule {
    id: "missing_routing/routing_match",
    code: Code::MissingRouting,
    param: "routing_match",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ROUTING_ROUTING_NOMATCH: Rule = Rule {
    id: "missing_routing/routing_nomatch",
    code: Code::MissingRouting,
    param: "routing_nomatch",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SERVERPOP_POP: Rule = Rule {
    id: "missing_serverpop/pop",
    code: Code::MissingServerpop,
    param: "pop",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SETUP: Rule = Rule {
    id: "missing_setup/setup",
    code: Code::MissingSetup,
    param: "setup",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FULLNAME_FULL_NAME: Rule = Rule {
    id: "missing_fullname/full_name",
    code: Code::MissingFullname,
    param: "full_name",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_STREET_NAME: Rule = Rule {
    id: "missing_street_name/street_name",
    code: Code::MissingStreetName,
    param: "street_name",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_STREET_NUMBER: Rule = Rule {
    id: "missing_street_number/street_number",
    code: Code::MissingStreetNumber,
    param: "street_number",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static NO_PROVISION_LANGUAGE: Rule = Rule {
    id: "no_provision/language",
    code: Code::NoProvision,
    param: "language",
    level: Some(Level::Observed),
    message: "expected EN or FR",
};

pub(crate) static INVALID_AREA_CODE_REQUIRED: Rule = Rule {
    id: "invalid_area_code/area_code.required",
    code: Code::InvalidAreaCode,
    param: "area_code",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_AREA_CODE: Rule = Rule {
    id: "invalid_area_code/area_code",
    code: Code::InvalidAreaCode,
    param: "area_code",
    level: Some(Level::Documented),
    message: "expected exactly 3 digits",
};

pub(crate) static INVALID_FAX_ID_REQUIRED: Rule = Rule {
    id: "invalid_fax_id/fax_id.required",
    code: Code::InvalidFaxId,
    param: "fax_id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_FAX_ID: Rule = Rule {
    id: "invalid_fax_id/fax_id",
    code: Code::InvalidFaxId,
    param: "fax_id",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_FAX_ID_UNKNOWN: Rule = Rule {
    id: "invalid_fax_id/fax_id.unknown",
    code: Code::InvalidFaxId,
    param: "fax_id",
    level: Some(Level::Inferred),
    message: "expected one of getFaxMessages's id values",
};

pub(crate) static INVALID_FOLDER_ID_REQUIRED: Rule = Rule {
    id: "invalid_folder_id/folder_id.required",
    code: Code::InvalidFolderId,
    param: "folder_id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_FOLDER_ID: Rule = Rule {
    id: "invalid_folder_id/folder_id",
    code: Code::InvalidFolderId,
    param: "folder_id",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_FOLDER_ID_UNKNOWN: Rule = Rule {
    id: "invalid_folder_id/folder_id.unknown",
    code: Code::InvalidFolderId,
    param: "folder_id",
    level: Some(Level::Documented),
    message: "expected one of getFaxFolders's id values",
};

pub(crate) static INVALID_FROM_NUMBER_REQUIRED: Rule = Rule {
    id: "invalid_from_number/from_number.required",
    code: Code::InvalidFromNumber,
    param: "from_number",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_FROM_NUMBER: Rule = Rule {
    id: "invalid_from_number/from_number",
    code: Code::InvalidFromNumber,
    param: "from_number",
    level: Some(Level::Documented),
    message: "expected a phone number in digits, with or without the punctuation people write",
};

pub(crate) static INVALID_FROM_NUMBER_UNKNOWN: Rule = Rule {
    id: "invalid_from_number/from_number.unknown",
    code: Code::InvalidFromNumber,
    param: "from_number",
    level: Some(Level::Inferred),
    message: "expected one of getFaxNumbersInfo's did values",
};

pub(crate) static INVALID_SECURITY_CODE_REQUIRED: Rule = Rule {
    id: "invalid_security_code/security_code.required",
    code: Code::InvalidSecurityCode,
    param: "security_code",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_SECURITY_CODE: Rule = Rule {
    id: "invalid_security_code/security_code",
    code: Code::InvalidSecurityCode,
    param: "security_code",
    level: Some(Level::Documented),
    message: "expected letters and digits",
};

pub(crate) static INVALID_TO_NUMBER_REQUIRED: Rule = Rule {
    id: "invalid_to_number/to_number.required",
    code: Code::InvalidToNumber,
    param: "to_number",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_TO_NUMBER: Rule = Rule {
    id: "invalid_to_number/to_number",
    code: Code::InvalidToNumber,
    param: "to_number",
    level: Some(Level::Documented),
    message: "expected a phone number in digits, with or without the punctuation people write",
};

pub(crate) static DUPLICATED_NAME_TAKEN: Rule = Rule {
    id: "duplicated_name/name.taken",
    code: Code::DuplicatedName,
    param: "name",
    level: Some(Level::Inferred),
    message: "expected none of getConference's name values when conference is not given",
};

pub(crate) static INVALID_COUNTRY_REQUIRED: Rule = Rule {
    id: "invalid_country/country.required",
    code: Code::InvalidCountry,
    param: "country",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_COUNTRY: Rule = Rule {
    id: "invalid_country/country",
    code: Code::InvalidCountry,
    param: "country",
    level: Some(Level::Documented),
    message: "expected a country code of two letters",
};

pub(crate) static INVALID_COUNTRY_E911_COUNTRY: Rule = Rule {
    id: "invalid_country/e911.country",
    code: Code::InvalidCountry,
    param: "country",
    level: Some(Level::Documented),
    message: "expected US or CA in any case",
};

pub(crate) static INVALID_DATE_DATE_FROM_REQUIRED: Rule = Rule {
    id: "invalid_date/date_from.required",
    code: Code::InvalidDate,
    param: "date_from",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_DATE_DATE_TO_REQUIRED: Rule = Rule {
    id: "invalid_date/date_to.required",
    code: Code::InvalidDate,
    param: "date_to",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_DATE_DATE_FROM: Rule = Rule {
    id: "invalid_date/date_from",
    code: Code::InvalidDate,
    param: "date_from",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_DATE_TO: Rule = Rule {
    id: "invalid_date/date_to",
    code: Code::InvalidDate,
    param: "date_to",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_FROM: Rule = Rule {
    id: "invalid_date/from",
    code: Code::InvalidDate,
    param: "from",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_GETFAXMESSAGES_FROM: Rule = Rule {
    id: "invalid_date/getFaxMessages.from",
    code: Code::InvalidDate,
    param: "from",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_TO: Rule = Rule {
    id: "invalid_date/to",
    code: Code::InvalidDate,
    param: "to",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_GETFAXMESSAGES_TO: Rule = Rule {
    id: "invalid_date/getFaxMessages.to",
    code: Code::InvalidDate,
    param: "to",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_NEXT_BILLING: Rule = Rule {
    id: "invalid_date/next_billing",
    code: Code::InvalidDate,
    param: "next_billing",
    level: Some(Level::Documented),
    message: "expected a day, yyyy-mm-dd; 0000-00-00 stands for none",
};

pub(crate) static INVALID_DATE_DATE_FROM_PADDING: Rule = Rule {
    id: "invalid_date/date_from.padding",
    code: Code::InvalidDate,
    param: "date_from",
    level: Some(Level::Inferred),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_DATE_TO_PADDING: Rule = Rule {
    id: "invalid_date/date_to.padding",
    code: Code::InvalidDate,
    param: "date_to",
    level: Some(Level::Inferred),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_FROM_PADDING: Rule = Rule {
    id: "invalid_date/from.padding",
    code: Code::InvalidDate,
    param: "from",
    level: Some(Level::Inferred),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_TO_PADDING: Rule = Rule {
    id: "invalid_date/to.padding",
    code: Code::InvalidDate,
    param: "to",
    level: Some(Level::Inferred),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DATE_FROM_RECORDINGS: Rule = Rule {
    id: "invalid_date_from/recordings",
    code: Code::InvalidDateFrom,
    param: "date_from",
    level: Some(Level::Documented),
    message: "expected not to be greater than `date_to`",
};

pub(crate) static INVALID_DATE_FROM_DATE_FROM: Rule = Rule {
    id: "invalid_date_from/date_from",
    code: Code::InvalidDateFrom,
    param: "date_from",
    level: Some(Level::Inferred),
    message: "expected not to be greater than `date_to`",
};

pub(crate) static INVALID_DATE_FROM_FROM: Rule = Rule {
    id: "invalid_date_from/from",
    code: Code::InvalidDateFrom,
    param: "from",
    level: Some(Level::Inferred),
    message: "expected not to be greater than `to`",
};

pub(crate) static INVALID_DATERANGE_DATE_FROM: Rule = Rule {
    id: "invalid_daterange/date_from",
    code: Code::InvalidDaterange,
    param: "date_from",
    level: Some(Level::Documented),
    message: "expected `date_to` to be at most 92 days later",
};

pub(crate) static INVALID_DATERANGE_FROM: Rule = Rule {
    id: "invalid_daterange/from",
    code: Code::InvalidDaterange,
    param: "from",
    level: Some(Level::Documented),
    message: "expected `to` to be at most 92 days later",
};

pub(crate) static INVALID_DATERANGE_UNPROVEN: Rule = Rule {
    id: "invalid_daterange/unproven",
    code: Code::InvalidDaterange,
    param: "date_from",
    level: Some(Level::Inferred),
    message: "expected `date_to` to be at most 92 days later",
};

pub(crate) static INVALID_DATETIME_DATE_FROM: Rule = Rule {
    id: "invalid_datetime/date_from",
    code: Code::InvalidDatetime,
    param: "date_from",
    level: Some(Level::Inferred),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_DID: Rule = Rule {
    id: "invalid_did/did",
    code: Code::InvalidDid,
    param: "did",
    level: Some(Level::Observed),
    message: "expected a phone number of the account: digits, with or without the punctuation people write, no plus sign in front",
};

pub(crate) static INVALID_DID_FILTER: Rule = Rule {
    id: "invalid_did/did.filter",
    code: Code::InvalidDid,
    param: "did",
    level: Some(Level::Documented),
    message: "expected a phone number of the account used to filter a list",
};

pub(crate) static INVALID_DID_SETCALLERIDFILTERING_DID: Rule = Rule {
    id: "invalid_did/setCallerIDFiltering.did",
    code: Code::InvalidDid,
    param: "did",
    level: Some(Level::Documented),
    message: "expected a phone number of the account, or all of them",
};

pub(crate) static INVALID_DID_SENDSMS_DID: Rule = Rule {
    id: "invalid_did/sendSMS.did",
    code: Code::InvalidDid,
    param: "did",
    level: Some(Level::Inferred),
    message: "expected 10 to 11 digits",
};

pub(crate) static INVALID_DID_UNKNOWN: Rule = Rule {
    id: "invalid_did/did.unknown",
    code: Code::InvalidDid,
    param: "did",
    level: Some(Level::Observed),
    message: "expected one of getDIDsInfo's did values, or at least one character of [+.() \\-], or 11 or more digits",
};

pub(crate) static INVALID_EMAIL: Rule = Rule {
    id: "invalid_email/email",
    code: Code::InvalidEmail,
    param: "email",
    level: Some(Level::Observed),
    message: "expected an e-mail address",
};

pub(crate) static INVALID_EMAIL_AT: Rule = Rule {
    id: "invalid_email/email.at",
    code: Code::InvalidEmail,
    param: "email",
    level: Some(Level::Documented),
    message: "expected at least one character of [@]",
};

pub(crate) static INVALID_EMAIL_LIST: Rule = Rule {
    id: "invalid_email/email.list",
    code: Code::InvalidEmail,
    param: "email",
    level: Some(Level::Inferred),
    message: "expected items joined by ',', each an e-mail address",
};

pub(crate) static INVALID_EMAIL_EMAIL_ADDRESS: Rule = Rule {
    id: "invalid_email/email_address",
    code: Code::InvalidEmail,
    param: "email_address",
    level: Some(Level::Documented),
    message: "expected an e-mail address",
};

pub(crate) static INVALID_EMAIL_SEND_EMAIL: Rule = Rule {
    id: "invalid_email/send_email",
    code: Code::InvalidEmail,
    param: "send_email",
    level: Some(Level::Documented),
    message: "expected an e-mail address",
};

pub(crate) static INVALID_EMAIL_AUTH_EMAIL: Rule = Rule {
    id: "invalid_email/auth_email",
    code: Code::InvalidEmail,
    param: "auth_email",
    level: Some(Level::Documented),
    message: "expected an e-mail address",
};

pub(crate) static INVALID_ID: Rule = Rule {
    id: "invalid_id/id",
    code: Code::InvalidId,
    param: "id",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_ID_UNKNOWN: Rule = Rule {
    id: "invalid_id/id.unknown",
    code: Code::InvalidId,
    param: "id",
    level: Some(Level::Documented),
    message: "expected one of getSubAccounts's id values",
};

pub(crate) static INVALID_INVOICE_TYPE: Rule = Rule {
    id: "invalid_invoice_type/type",
    code: Code::InvalidInvoiceType,
    param: "type",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_LANGUAGE: Rule = Rule {
    id: "invalid_language/language",
    code: Code::InvalidLanguage,
    param: "language",
    level: Some(Level::Documented),
    message: "expected es, en or fr",
};

pub(crate) static INVALID_LANGUAGE_QUEUE_LANGUAGE: Rule = Rule {
    id: "invalid_language/queue_language",
    code: Code::InvalidLanguage,
    param: "queue_language",
    level: Some(Level::Documented),
    message: "expected es, en or fr",
};

pub(crate) static INVALID_LANGUAGE_E911_LANGUAGE: Rule = Rule {
    id: "invalid_language/e911.language",
    code: Code::InvalidLanguage,
    param: "language",
    level: Some(Level::Documented),
    message: "expected EN or FR in any case",
};

pub(crate) static INVALID_METHOD: Rule = Rule {
    id: "invalid_method/method",
    code: Code::InvalidMethod,
    param: "method",
    level: Some(Level::Documented),
    message: "expected the name of a method",
};

pub(crate) static INVALID_ROUTING_HEADER_ROUTING: Rule = Rule {
    id: "invalid_routing_header/routing",
    code: Code::InvalidRoutingHeader,
    param: "routing",
    level: Some(Level::Documented),
    message: "expected header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc, disa or none",
};

pub(crate) static INVALID_ROUTING_HEADER_ROUTING_MATCH: Rule = Rule {
    id: "invalid_routing_header/routing_match",
    code: Code::InvalidRoutingHeader,
    param: "routing_match",
    level: Some(Level::Observed),
    message: "expected header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa",
};

pub(crate) static INVALID_ROUTING_HEADER_ROUTING_NOMATCH: Rule = Rule {
    id: "invalid_routing_header/routing_nomatch",
    code: Code::InvalidRoutingHeader,
    param: "routing_nomatch",
    level: Some(Level::Observed),
    message: "expected header:target, the header being account, fwd, vm, sip, grp, ivr, sys, recording, queue, cb, tc or disa",
};

pub(crate) static INVALID_STATE_REQUIRED: Rule = Rule {
    id: "invalid_state/state.required",
    code: Code::InvalidState,
    param: "state",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_STATE: Rule = Rule {
    id: "invalid_state/state",
    code: Code::InvalidState,
    param: "state",
    level: Some(Level::Documented),
    message: "expected a state or a province by its code of two letters",
};

pub(crate) static INVALID_STATE_UNKNOWN: Rule = Rule {
    id: "invalid_state/state.unknown",
    code: Code::InvalidState,
    param: "state",
    level: Some(Level::Documented),
    message: "expected one of getStates's state values",
};

pub(crate) static INVALID_TIMEZONE_GETCDR_REQUIRED: Rule = Rule {
    id: "invalid_timezone/getCDR.required",
    code: Code::InvalidTimezone,
    param: "timezone",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static INVALID_TIMEZONE: Rule = Rule {
    id: "invalid_timezone/timezone",
    code: Code::InvalidTimezone,
    param: "timezone",
    level: Some(Level::Observed),
    message: "expected a number from -12 to 13 with at most 2 decimals",
};

pub(crate) static INVALID_TIMEZONE_ZONE_NAME: Rule = Rule {
    id: "invalid_timezone/zone_name",
    code: Code::InvalidTimezone,
    param: "timezone",
    level: Some(Level::Documented),
    message: "expected the name of a time zone on the server's own list, which still has names that others dropped",
};

pub(crate) static INVALID_TIMEZONE_UNKNOWN: Rule = Rule {
    id: "invalid_timezone/timezone.unknown",
    code: Code::InvalidTimezone,
    param: "timezone",
    level: Some(Level::Documented),
    message: "expected one of getTimezones's value values",
};

pub(crate) static INVALID_TRANSCRIPTION_LOCALE: Rule = Rule {
    id: "invalid_transcription_locale/transcription_locale",
    code: Code::InvalidTranscriptionLocale,
    param: "transcription_locale",
    level: Some(Level::Documented),
    message: "expected locale codes joined by commas, ten at the most",
};

pub(crate) static INVALID_TRANSCRIPTION_REDACTION: Rule = Rule {
    id: "invalid_transcription_redaction/transcription_redaction",
    code: Code::InvalidTranscriptionRedaction,
    param: "transcription_redaction",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_TRANSCRIPTION_SENTIMENT: Rule = Rule {
    id: "invalid_transcription_sentiment/transcription_sentiment",
    code: Code::InvalidTranscriptionSentiment,
    param: "transcription_sentiment",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_TRANSCRIPTION_SUMMARY: Rule = Rule {
    id: "invalid_transcription_summary/transcription_summary",
    code: Code::InvalidTranscriptionSummary,
    param: "transcription_summary",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_TYPE_SEARCH_TYPE: Rule = Rule {
    id: "invalid_type/search_type",
    code: Code::InvalidType,
    param: "type",
    level: Some(Level::Documented),
    message: "expected starts, contains or ends",
};

pub(crate) static INVALID_TYPE_DIRECTION: Rule = Rule {
    id: "invalid_type/direction",
    code: Code::InvalidType,
    param: "type",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_TYPE_VANITY_TYPE: Rule = Rule {
    id: "invalid_type/vanity_type",
    code: Code::InvalidType,
    param: "type",
    level: Some(Level::Documented),
    message: "expected 8**, 800, 833, 844, 855, 866, 877 or 888",
};

pub(crate) static MISSING_ACCOUNT: Rule = Rule {
    id: "missing_account/account",
    code: Code::MissingAccount,
    param: "account",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DESCRIPTION: Rule = Rule {
    id: "missing_description/description",
    code: Code::MissingDescription,
    param: "description",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DID: Rule = Rule {
    id: "missing_did/did",
    code: Code::MissingDid,
    param: "did",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_EMAIL: Rule = Rule {
    id: "missing_email/email",
    code: Code::MissingEmail,
    param: "email",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_EMAIL_EMAIL_ADDRESS: Rule = Rule {
    id: "missing_email/email_address",
    code: Code::MissingEmail,
    param: "email_address",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_EMAIL_AUTH_EMAIL: Rule = Rule {
    id: "missing_email/auth_email",
    code: Code::MissingEmail,
    param: "auth_email",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_EMAIL_E911_EMAIL: Rule = Rule {
    id: "missing_email/e911.email",
    code: Code::MissingEmail,
    param: "email",
    level: Some(Level::Observed),
    message: "expected a value when zip_code is given",
};

pub(crate) static MISSING_FILE: Rule = Rule {
    id: "missing_file/file",
    code: Code::MissingFile,
    param: "file",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FILE_SETRECORDING_FILE: Rule = Rule {
    id: "missing_file/setRecording.file",
    code: Code::MissingFile,
    param: "file",
    level: Some(Level::Documented),
    message: "expected a value when recording is not given",
};

pub(crate) static MISSING_FROM_DATE_DATE_FROM: Rule = Rule {
    id: "missing_from_date/date_from",
    code: Code::MissingFromDate,
    param: "date_from",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ID: Rule = Rule {
    id: "missing_id/id",
    code: Code::MissingId,
    param: "id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ID_DELLOCATION_ID: Rule = Rule {
    id: "missing_id/delLocation.id",
    code: Code::MissingId,
    param: "id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_ID_DELSUBACCOUNT_ID: Rule = Rule {
    id: "missing_id/delSubAccount.id",
    code: Code::MissingId,
    param: "id",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_LANGUAGE: Rule = Rule {
    id: "missing_language/language",
    code: Code::MissingLanguage,
    param: "language",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LANGUAGE_QUEUE_LANGUAGE: Rule = Rule {
    id: "missing_language/queue_language",
    code: Code::MissingLanguage,
    param: "queue_language",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_LANGUAGE_E911_LANGUAGE: Rule = Rule {
    id: "missing_language/e911.language",
    code: Code::MissingLanguage,
    param: "language",
    level: Some(Level::Observed),
    message: "expected a value when zip_code is given",
};

pub(crate) static MISSING_MUSICONHOLD_MUSIC_ON_HOLD: Rule = Rule {
    id: "missing_musiconhold/music_on_hold",
    code: Code::MissingMusiconhold,
    param: "music_on_hold",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MUSICONHOLD_MUSIC: Rule = Rule {
    id: "missing_musiconhold/music",
    code: Code::MissingMusiconhold,
    param: "music",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NAME: Rule = Rule {
    id: "missing_name/name",
    code: Code::MissingName,
    param: "name",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NAME_QUEUE_NAME: Rule = Rule {
    id: "missing_name/queue_name",
    code: Code::MissingName,
    param: "queue_name",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NAME_MEMBER_NAME: Rule = Rule {
    id: "missing_name/member_name",
    code: Code::MissingName,
    param: "member_name",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NAME_SETRECORDING_NAME: Rule = Rule {
    id: "missing_name/setRecording.name",
    code: Code::MissingName,
    param: "name",
    level: Some(Level::Documented),
    message: "expected a value when recording is not given",
};

pub(crate) static MISSING_PARAMS_VPRI: Rule = Rule {
    id: "missing_params/vpri",
    code: Code::MissingParams,
    param: "vpri",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_DELAY: Rule = Rule {
    id: "missing_params/delay",
    code: Code::MissingParams,
    param: "delay",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_BLF_LAMPS: Rule = Rule {
    id: "missing_params/blf_lamps",
    code: Code::MissingParams,
    param: "blf_lamps",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_FAILOVER: Rule = Rule {
    id: "missing_params/failover",
    code: Code::MissingParams,
    param: "failover",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_FROM_NAME: Rule = Rule {
    id: "missing_params/from_name",
    code: Code::MissingParams,
    param: "from_name",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_SEQUENCE: Rule = Rule {
    id: "missing_params/sequence",
    code: Code::MissingParams,
    param: "sequence",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_STEPS: Rule = Rule {
    id: "missing_params/steps",
    code: Code::MissingParams,
    param: "steps",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PARAMS_ADDLNPPORT_BTN: Rule = Rule {
    id: "missing_params/addLNPPort.btn",
    code: Code::MissingParams,
    param: "btn",
    level: Some(Level::Inferred),
    message: "expected a value when isMobile is 1",
};

pub(crate) static MISSING_PARAMS_ADDLNPPORT_SERVICES: Rule = Rule {
    id: "missing_params/addLNPPort.services",
    code: Code::MissingParams,
    param: "services",
    level: Some(Level::Inferred),
    message: "expected a value when isMobile is 1",
};

pub(crate) static MISSING_PARAMS_ADDLNPPORT_TFTYPE: Rule = Rule {
    id: "missing_params/addLNPPort.tfType",
    code: Code::MissingParams,
    param: "tfType",
    level: Some(Level::Inferred),
    message: "expected a value when portType is 3",
};

pub(crate) static MISSING_PARAMS_FROM_NUMBER_ID: Rule = Rule {
    id: "missing_params/from_number_id",
    code: Code::MissingParams,
    param: "from_number_id",
    level: Some(Level::Inferred),
    message: "expected a value",
};

pub(crate) static MISSING_PASSWORD: Rule = Rule {
    id: "missing_password/password",
    code: Code::MissingPassword,
    param: "password",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_PASSWORD_CREATESUBACCOUNT_PASSWORD: Rule = Rule {
    id: "missing_password/createSubAccount.password",
    code: Code::MissingPassword,
    param: "password",
    level: Some(Level::Documented),
    message: "expected a value when auth_type is 1",
};

pub(crate) static MISSING_STATE: Rule = Rule {
    id: "missing_state/state",
    code: Code::MissingState,
    param: "state",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_TIMEZONE: Rule = Rule {
    id: "missing_timezone/timezone",
    code: Code::MissingTimezone,
    param: "timezone",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_TO_DATE_DATE_TO: Rule = Rule {
    id: "missing_to_date/date_to",
    code: Code::MissingToDate,
    param: "date_to",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_TRANSCRIPTION_LOCALE: Rule = Rule {
    id: "missing_transcription_locale/transcription_locale",
    code: Code::MissingTranscriptionLocale,
    param: "transcription_locale",
    level: Some(Level::Documented),
    message: "expected a value when transcribe is 1",
};

pub(crate) static MISSING_TYPE: Rule = Rule {
    id: "missing_type/type",
    code: Code::MissingType,
    param: "type",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static NAME_TOOLONG_NAME: Rule = Rule {
    id: "name_toolong/name",
    code: Code::NameToolong,
    param: "name",
    level: Some(Level::Observed),
    message: "expected at most 22 characters",
};

pub(crate) static NO_BASE64FILE_FILE: Rule = Rule {
    id: "no_base64file/file",
    code: Code::NoBase64file,
    param: "file",
    level: Some(Level::Documented),
    message: "expected base64",
};

pub(crate) static USED_EMAIL_TAKEN: Rule = Rule {
    id: "used_email/email.taken",
    code: Code::UsedEmail,
    param: "email",
    level: Some(Level::Inferred),
    message: "expected none of getClients's email values",
};

pub(crate) static USED_NAME_TAKEN: Rule = Rule {
    id: "used_name/name.taken",
    code: Code::UsedName,
    param: "name",
    level: Some(Level::Inferred),
    message: "expected none of getRingGroups's name values when ring_group is not given",
};

pub(crate) static INVALID_ADDRESS_ADDRESS1_REQUIRED: Rule = Rule {
    id: "invalid_address/address1.required",
    code: Code::InvalidAddress,
    param: "address1",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_ATTACHID_REQUIRED: Rule = Rule {
    id: "invalid_attachid/attachid.required",
    code: Code::InvalidAttachid,
    param: "attachid",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_ATTACHID: Rule = Rule {
    id: "invalid_attachid/attachid",
    code: Code::InvalidAttachid,
    param: "attachid",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_CITY_REQUIRED: Rule = Rule {
    id: "invalid_city/city.required",
    code: Code::InvalidCity,
    param: "city",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_FIRSTNAME_REQUIRED: Rule = Rule {
    id: "invalid_firstname/firstName.required",
    code: Code::InvalidFirstname,
    param: "firstName",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_FOC_ENDDATE: Rule = Rule {
    id: "invalid_foc_enddate/endDate",
    code: Code::InvalidFocEnddate,
    param: "endDate",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_FOC_STARTDATE: Rule = Rule {
    id: "invalid_foc_startdate/startDate",
    code: Code::InvalidFocStartdate,
    param: "startDate",
    level: Some(Level::Documented),
    message: "expected a date, yyyy-mm-dd, or a date and a time, yyyy-mm-dd hh:mm:ss",
};

pub(crate) static INVALID_LASTNAME_REQUIRED: Rule = Rule {
    id: "invalid_lastname/lastName.required",
    code: Code::InvalidLastname,
    param: "lastName",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_MIXED_NUMBERS: Rule = Rule {
    id: "invalid_mixed_numbers/numbers",
    code: Code::InvalidMixedNumbers,
    param: "numbers",
    level: Some(Level::Documented),
    message: "expected items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888, or items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4}",
};

pub(crate) static INVALID_NUMBER_PORTTYPE_NUMBERS: Rule = Rule {
    id: "invalid_number_porttype/numbers",
    code: Code::InvalidNumberPorttype,
    param: "numbers",
    level: Some(Level::Documented),
    message: "expected items joined by ',', each the form (\\+?1[\\-. ]?)?\\(?8(00|33|44|55|66|77|88)\\)?[\\-. ]?[0-9]{3}[\\-. ]?[0-9]{4} when portType is 3",
};

pub(crate) static INVALID_PIN_NUMBER_PIN: Rule = Rule {
    id: "invalid_pin_number/pin",
    code: Code::InvalidPinNumber,
    param: "pin",
    level: Some(Level::Inferred),
    message: "expected a value when isMobile is 1",
};

pub(crate) static INVALID_PORT_STATUS_PORTSTATUS_UNKNOWN: Rule = Rule {
    id: "invalid_port_status/portStatus.unknown",
    code: Code::InvalidPortStatus,
    param: "portStatus",
    level: Some(Level::Documented),
    message: "expected one of getLNPListStatus's list_status values",
};

pub(crate) static INVALID_PORTINGID_PORTID_REQUIRED: Rule = Rule {
    id: "invalid_portingid/portid.required",
    code: Code::InvalidPortingid,
    param: "portid",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_PORTINGID_PORTID: Rule = Rule {
    id: "invalid_portingid/portid",
    code: Code::InvalidPortingid,
    param: "portid",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_PORTINGID_PORTID_UNKNOWN: Rule = Rule {
    id: "invalid_portingid/portid.unknown",
    code: Code::InvalidPortingid,
    param: "portid",
    level: Some(Level::Documented),
    message: "expected one of getLNPList's portid values",
};

pub(crate) static INVALID_PORTTYPE_REQUIRED: Rule = Rule {
    id: "invalid_porttype/portType.required",
    code: Code::InvalidPorttype,
    param: "portType",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_PORTTYPE: Rule = Rule {
    id: "invalid_porttype/portType",
    code: Code::InvalidPorttype,
    param: "portType",
    level: Some(Level::Documented),
    message: "expected 1, 2, 3, 4 or 5",
};

pub(crate) static INVALID_PROVIDER_ACCOUNT_PROVIDERACCOUNT_REQUIRED: Rule = Rule {
    id: "invalid_provider_account/providerAccount.required",
    code: Code::InvalidProviderAccount,
    param: "providerAccount",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_PROVIDER_NAME_PROVIDERNAME_REQUIRED: Rule = Rule {
    id: "invalid_provider_name/providerName.required",
    code: Code::InvalidProviderName,
    param: "providerName",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_STATEMENT_NAME_STATEMENTNAME: Rule = Rule {
    id: "invalid_statement_name/statementName",
    code: Code::InvalidStatementName,
    param: "statementName",
    level: Some(Level::Documented),
    message: "expected a value when locationType is 1",
};

pub(crate) static INVALID_TFNUMBER_PORTTYPE_NUMBERS: Rule = Rule {
    id: "invalid_tfnumber_porttype/numbers",
    code: Code::InvalidTfnumberPorttype,
    param: "numbers",
    level: Some(Level::Documented),
    message: "expected items joined by ',', each not to start with 800, 833, 844, 855, 866, 877, 888, 1800, 1833, 1844, 1855, 1866, 1877 or 1888 when portType is 1, 2, 4 or 5",
};

pub(crate) static INVALID_ZIP_REQUIRED: Rule = Rule {
    id: "invalid_zip/zip.required",
    code: Code::InvalidZip,
    param: "zip",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_NUMBERS: Rule = Rule {
    id: "missing_numbers/numbers",
    code: Code::MissingNumbers,
    param: "numbers",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static UNNAMED_STATUS_TRANSCRIPTION_START_DELAY: Rule = Rule {
    id: "unnamed_status/transcription_start_delay",
    code: Code::UnnamedStatus,
    param: "transcription_start_delay",
    level: Some(Level::Inferred),
    message: "expected a whole number from 0 to 60 in steps of 5",
};

pub(crate) static UNNAMED_STATUS_TRANSCRIPTION_DELAY: Rule = Rule {
    id: "unnamed_status/transcription_delay",
    code: Code::UnnamedStatus,
    param: "transcription_delay",
    level: Some(Level::Inferred),
    message: "expected a whole number from 0 to 60 in steps of 5",
};

pub(crate) static UNNAMED_STATUS_VOICEMAIL_THRESHOLD: Rule = Rule {
    id: "unnamed_status/voicemail_threshold",
    code: Code::UnnamedStatus,
    param: "voicemail_threshold",
    level: Some(Level::Inferred),
    message: "expected a whole number from 0 to 60 in steps of 5",
};

pub(crate) static UNNAMED_STATUS_BLF_LAMPS: Rule = Rule {
    id: "unnamed_status/blf_lamps",
    code: Code::UnnamedStatus,
    param: "blf_lamps",
    level: Some(Level::Inferred),
    message: "expected a whole number from 0 to 10",
};

pub(crate) static UNNAMED_STATUS_TFTYPE: Rule = Rule {
    id: "unnamed_status/tfType",
    code: Code::UnnamedStatus,
    param: "tfType",
    level: Some(Level::Inferred),
    message: "expected 0, 1, 2 or 3",
};

pub(crate) static UNNAMED_STATUS_DIALING_MODE: Rule = Rule {
    id: "unnamed_status/dialing_mode",
    code: Code::UnnamedStatus,
    param: "dialing_mode",
    level: Some(Level::Inferred),
    message: "expected 0, 1 or 2",
};

pub(crate) static UNNAMED_STATUS_TFCARRIER: Rule = Rule {
    id: "unnamed_status/tfcarrier",
    code: Code::UnnamedStatus,
    param: "tfcarrier",
    level: Some(Level::Inferred),
    message: "expected -1, 0, 1 or 2",
};

pub(crate) static UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR: Rule = Rule {
    id: "unnamed_status/call_pickup_behavior",
    code: Code::UnnamedStatus,
    param: "call_pickup_behavior",
    level: Some(Level::Inferred),
    message: "expected 1, 2, 3 or 4",
};

pub(crate) static UNNAMED_STATUS_DIALMODE: Rule = Rule {
    id: "unnamed_status/dialmode",
    code: Code::UnnamedStatus,
    param: "dialmode",
    level: Some(Level::Inferred),
    message: "expected 1 or 2",
};

pub(crate) static UNNAMED_STATUS_INBOUND_DIALING_MODE: Rule = Rule {
    id: "unnamed_status/inbound_dialing_mode",
    code: Code::UnnamedStatus,
    param: "inbound_dialing_mode",
    level: Some(Level::Inferred),
    message: "expected 0 or 1",
};

pub(crate) static UNNAMED_STATUS_FORMAT: Rule = Rule {
    id: "unnamed_status/format",
    code: Code::UnnamedStatus,
    param: "format",
    level: Some(Level::Inferred),
    message: "expected mp3, wav, wav49 or gsm",
};

pub(crate) static UNNAMED_STATUS_RANGE: Rule = Rule {
    id: "unnamed_status/range",
    code: Code::UnnamedStatus,
    param: "range",
    level: Some(Level::Inferred),
    message: "expected 1, 2, 3, 4, 5 or 6",
};

pub(crate) static UNNAMED_STATUS_LIMIT: Rule = Rule {
    id: "unnamed_status/limit",
    code: Code::UnnamedStatus,
    param: "limit",
    level: Some(Level::Inferred),
    message: "expected 1 to 10 digits",
};

pub(crate) static UNNAMED_STATUS_MAX_MEMBERS: Rule = Rule {
    id: "unnamed_status/max_members",
    code: Code::UnnamedStatus,
    param: "max_members",
    level: Some(Level::Inferred),
    message: "expected how many members, or Unlimited",
};

pub(crate) static UNNAMED_STATUS_TRANSCRIPTION: Rule = Rule {
    id: "unnamed_status/transcription",
    code: Code::UnnamedStatus,
    param: "transcription",
    level: Some(Level::Observed),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE: Rule = Rule {
    id: "invalid_callback_enable/url_callback_enable",
    code: Code::InvalidCallbackEnable,
    param: "url_callback_enable",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY: Rule = Rule {
    id: "invalid_callback_retry/url_callback_retry",
    code: Code::InvalidCallbackRetry,
    param: "url_callback_retry",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_CONTACT: Rule = Rule {
    id: "invalid_contact/contact",
    code: Code::InvalidContact,
    param: "contact",
    level: Some(Level::Documented),
    message: "expected a phone number of the account used to filter a list",
};

pub(crate) static INVALID_DST_REQUIRED: Rule = Rule {
    id: "invalid_dst/dst.required",
    code: Code::InvalidDst,
    param: "dst",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_DST: Rule = Rule {
    id: "invalid_dst/dst",
    code: Code::InvalidDst,
    param: "dst",
    level: Some(Level::Observed),
    message: "expected a North American number: ten digits, or eleven with the leading 1; a plus sign before the 1 and separators are let through",
};

pub(crate) static INVALID_EMAIL_ENABLE_EMAIL_ENABLED: Rule = Rule {
    id: "invalid_email_enable/email_enabled",
    code: Code::InvalidEmailEnable,
    param: "email_enabled",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_EMAIL_ENABLE: Rule = Rule {
    id: "invalid_email_enable/email_enable",
    code: Code::InvalidEmailEnable,
    param: "email_enable",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_FORWARD_ENABLE_SMS_FORWARD_ENABLE: Rule = Rule {
    id: "invalid_forward_enable/sms_forward_enable",
    code: Code::InvalidForwardEnable,
    param: "sms_forward_enable",
    level: Some(Level::Documented),
    message: "expected 0 or 1",
};

pub(crate) static INVALID_MEDIA_MEDIA1: Rule = Rule {
    id: "invalid_media/media1",
    code: Code::InvalidMedia,
    param: "media1",
    level: Some(Level::Inferred),
    message: "expected not to start with data:audio/wav, data:audio/x-wav or data:audio/wave",
};

pub(crate) static INVALID_MEDIA_MEDIA2: Rule = Rule {
    id: "invalid_media/media2",
    code: Code::InvalidMedia,
    param: "media2",
    level: Some(Level::Inferred),
    message: "expected not to start with data:audio/wav, data:audio/x-wav or data:audio/wave",
};

pub(crate) static INVALID_MEDIA_MEDIA3: Rule = Rule {
    id: "invalid_media/media3",
    code: Code::InvalidMedia,
    param: "media3",
    level: Some(Level::Inferred),
    message: "expected not to start with data:audio/wav, data:audio/x-wav or data:audio/wave",
};

pub(crate) static INVALID_SMPP_PASSWORD_SMPP_PASS: Rule = Rule {
    id: "invalid_smpp_password/smpp_pass",
    code: Code::InvalidSmppPassword,
    param: "smpp_pass",
    level: Some(Level::Inferred),
    message: "expected a value when smpp_enabled is 1",
};

pub(crate) static INVALID_SMPP_URL: Rule = Rule {
    id: "invalid_smpp_url/smpp_url",
    code: Code::InvalidSmppUrl,
    param: "smpp_url",
    level: Some(Level::Inferred),
    message: "expected a value when smpp_enabled is 1",
};

pub(crate) static INVALID_SMPP_USERNAME_SMPP_USER: Rule = Rule {
    id: "invalid_smpp_username/smpp_user",
    code: Code::InvalidSmppUsername,
    param: "smpp_user",
    level: Some(Level::Inferred),
    message: "expected a value when smpp_enabled is 1",
};

pub(crate) static INVALID_SMS: Rule = Rule {
    id: "invalid_sms/sms",
    code: Code::InvalidSms,
    param: "sms",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_SMS_MMS: Rule = Rule {
    id: "invalid_sms/mms",
    code: Code::InvalidSms,
    param: "mms",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_SMS_ALL_MESSAGES: Rule = Rule {
    id: "invalid_sms/sms.all_messages",
    code: Code::InvalidSms,
    param: "sms",
    level: Some(Level::Inferred),
    message: "expected 0 when all_messages is 1",
};

pub(crate) static INVALID_SMS_FORWARD: Rule = Rule {
    id: "invalid_sms_forward/sms_forward",
    code: Code::InvalidSmsForward,
    param: "sms_forward",
    level: Some(Level::Documented),
    message:
        "expected a caller ID number to show instead of the default; -1 and 0 stand for the default",
};

pub(crate) static MESSAGE_EMPTY_MESSAGE: Rule = Rule {
    id: "message_empty/message",
    code: Code::MessageEmpty,
    param: "message",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MESSAGE_EMPTY_SENDMMS_MESSAGE: Rule = Rule {
    id: "message_empty/sendMMS.message",
    code: Code::MessageEmpty,
    param: "message",
    level: Some(Level::Inferred),
    message:
        "expected a value when media1 is not given and media2 is not given and media3 is not given",
};

pub(crate) static MISSING_ENABLE: Rule = Rule {
    id: "missing_enable/enable",
    code: Code::MissingEnable,
    param: "enable",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SMS_ID: Rule = Rule {
    id: "missing_sms/id",
    code: Code::MissingSms,
    param: "id",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static SMS_TOOLONG_SENDSMS_MESSAGE: Rule = Rule {
    id: "sms_toolong/sendSMS.message",
    code: Code::SmsToolong,
    param: "message",
    level: Some(Level::Observed),
    message: "expected at most 160 bytes in UTF-8",
};

pub(crate) static SMS_TOOLONG_SENDMMS_MESSAGE: Rule = Rule {
    id: "sms_toolong/sendMMS.message",
    code: Code::SmsToolong,
    param: "message",
    level: Some(Level::Documented),
    message: "expected at most 2048 characters",
};

pub(crate) static INVALID_CALLPARKING: Rule = Rule {
    id: "invalid_callparking/callparking",
    code: Code::InvalidCallparking,
    param: "callparking",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_CALLPARKING_UNKNOWN: Rule = Rule {
    id: "invalid_callparking/callparking.unknown",
    code: Code::InvalidCallparking,
    param: "callparking",
    level: Some(Level::Documented),
    message: "expected one of getCallParking's callparking values",
};

pub(crate) static INVALID_DESTINATION_REQUIRED: Rule = Rule {
    id: "invalid_destination/destination.required",
    code: Code::InvalidDestination,
    param: "destination",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_DESTINATION: Rule = Rule {
    id: "invalid_destination/destination",
    code: Code::InvalidDestination,
    param: "destination",
    level: Some(Level::Documented),
    message: "expected parker, the main account or a sub-account",
};

pub(crate) static MISSING_CALLPARKING: Rule = Rule {
    id: "missing_callparking/callparking",
    code: Code::MissingCallparking,
    param: "callparking",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_CALL_TYPE: Rule = Rule {
    id: "invalid_call_type/call_type",
    code: Code::InvalidCallType,
    param: "call_type",
    level: Some(Level::Documented),
    message: "expected all, incoming or outgoing in any case",
};

pub(crate) static INVALID_CALLRECORDING_UNKNOWN: Rule = Rule {
    id: "invalid_callrecording/callrecording.unknown",
    code: Code::InvalidCallrecording,
    param: "callrecording",
    level: Some(Level::Inferred),
    message: "expected one of getCallRecordings's callrecording values",
};

pub(crate) static INVALID_MUSICONHOLD_MUSIC_ON_HOLD: Rule = Rule {
    id: "invalid_musiconhold/music_on_hold",
    code: Code::InvalidMusiconhold,
    param: "music_on_hold",
    level: Some(Level::Observed),
    message: "expected anything but none",
};

pub(crate) static INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN: Rule = Rule {
    id: "invalid_musiconhold/music_on_hold.unknown",
    code: Code::InvalidMusiconhold,
    param: "music_on_hold",
    level: Some(Level::Documented),
    message:
        "expected one of getMusicOnHold's value values when music_on_hold is given and not default",
};

pub(crate) static INVALID_MUSICONHOLD_MUSIC_UNKNOWN: Rule = Rule {
    id: "invalid_musiconhold/music.unknown",
    code: Code::InvalidMusiconhold,
    param: "music",
    level: Some(Level::Documented),
    message: "expected one of getMusicOnHold's value values when music is given and not default",
};

pub(crate) static INVALID_MUSICONHOLD_MOH_WHEN_EMPTY_UNKNOWN: Rule = Rule {
    id: "invalid_musiconhold/moh_when_empty.unknown",
    code: Code::InvalidMusiconhold,
    param: "moh_when_empty",
    level: Some(Level::Documented),
    message:
        "expected one of getMusicOnHold's value values when moh_when_empty is given and not default",
};

pub(crate) static INVALID_RECORDING: Rule = Rule {
    id: "invalid_recording/recording",
    code: Code::InvalidRecording,
    param: "recording",
    level: Some(Level::Observed),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_RECORDING_SETCALLHUNTING_RECORDING: Rule = Rule {
    id: "invalid_recording/setCallHunting.recording",
    code: Code::InvalidRecording,
    param: "recording",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_CALLER_ANNOUNCEMENT: Rule = Rule {
    id: "invalid_recording/caller_announcement",
    code: Code::InvalidRecording,
    param: "caller_announcement",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_UNAVAILABLE_MESSAGE_RECORDING: Rule = Rule {
    id: "invalid_recording/unavailable_message_recording",
    code: Code::InvalidRecording,
    param: "unavailable_message_recording",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_ANNOUNCEMENT: Rule = Rule {
    id: "invalid_recording/announcement",
    code: Code::InvalidRecording,
    param: "announcement",
    level: Some(Level::Documented),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_AGENT_ANNOUNCEMENT: Rule = Rule {
    id: "invalid_recording/agent_announcement",
    code: Code::InvalidRecording,
    param: "agent_announcement",
    level: Some(Level::Inferred),
    message: "expected a recording by its id; 0 or the word none stand for no recording",
};

pub(crate) static INVALID_RECORDING_UNKNOWN: Rule = Rule {
    id: "invalid_recording/recording.unknown",
    code: Code::InvalidRecording,
    param: "recording",
    level: Some(Level::Observed),
    message: "expected one of getRecordings's value values",
};

pub(crate) static MISSING_CALLRECORDING: Rule = Rule {
    id: "missing_callrecording/callrecording",
    code: Code::MissingCallrecording,
    param: "callrecording",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_RECORDING: Rule = Rule {
    id: "missing_recording/recording",
    code: Code::MissingRecording,
    param: "recording",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_RECORDING_SETIVR_RECORDING: Rule = Rule {
    id: "missing_recording/setIVR.recording",
    code: Code::MissingRecording,
    param: "recording",
    level: Some(Level::Observed),
    message: "expected a value",
};

pub(crate) static MISSING_RECORDING_RECORDINGS: Rule = Rule {
    id: "missing_recording/recordings",
    code: Code::MissingRecording,
    param: "recordings",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static RECORDING_IN_USE_IVR_RECORDING_TAKEN: Rule = Rule {
    id: "recording_in_use_ivr/recording.taken",
    code: Code::RecordingInUseIvr,
    param: "recording",
    level: Some(Level::Documented),
    message: "expected none of getIVRs's recording values",
};

pub(crate) static RECORDING_IN_USE_QUEUE_RECORDING_TAKEN: Rule = Rule {
    id: "recording_in_use_queue/recording.taken",
    code: Code::RecordingInUseQueue,
    param: "recording",
    level: Some(Level::Documented),
    message: "expected none of getQueues's join_announcement values",
};

pub(crate) static INVALID_ATTACHMESSAGE_ATTACH_MESSAGE: Rule = Rule {
    id: "invalid_attachmessage/attach_message",
    code: Code::InvalidAttachmessage,
    param: "attach_message",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_DELETEMESSAGE_DELETE_MESSAGE: Rule = Rule {
    id: "invalid_deletemessage/delete_message",
    code: Code::InvalidDeletemessage,
    param: "delete_message",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_DESTINATION_FOLDER_NEW_FOLDER_REQUIRED: Rule = Rule {
    id: "invalid_destination_folder/new_folder.required",
    code: Code::InvalidDestinationFolder,
    param: "new_folder",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static INVALID_DESTINATION_FOLDER_NEW_FOLDER: Rule = Rule {
    id: "invalid_destination_folder/new_folder",
    code: Code::InvalidDestinationFolder,
    param: "new_folder",
    level: Some(Level::Documented),
    message: "expected INBOX, Old, Urgent, Family, Friends or Work",
};

pub(crate) static INVALID_EMAIL_ATTACHMENT_FORMAT: Rule = Rule {
    id: "invalid_email_attachment_format/email_attachment_format",
    code: Code::InvalidEmailAttachmentFormat,
    param: "email_attachment_format",
    level: Some(Level::Observed),
    message: "expected wav49, wav or wavmp3",
};

pub(crate) static INVALID_FOLDER: Rule = Rule {
    id: "invalid_folder/folder",
    code: Code::InvalidFolder,
    param: "folder",
    level: Some(Level::Observed),
    message: "expected INBOX, Old, Urgent, Family, Friends or Work",
};

pub(crate) static INVALID_LISTENED: Rule = Rule {
    id: "invalid_listened/listened",
    code: Code::InvalidListened,
    param: "listened",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_MAILBOX: Rule = Rule {
    id: "invalid_mailbox/mailbox",
    code: Code::InvalidMailbox,
    param: "mailbox",
    level: Some(Level::Documented),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_MAILBOX_SETRINGGROUP_VOICEMAIL: Rule = Rule {
    id: "invalid_mailbox/setRingGroup.voicemail",
    code: Code::InvalidMailbox,
    param: "voicemail",
    level: Some(Level::Observed),
    message: "expected 1 to 20 digits",
};

pub(crate) static INVALID_MAILBOX_UNKNOWN: Rule = Rule {
    id: "invalid_mailbox/mailbox.unknown",
    code: Code::InvalidMailbox,
    param: "mailbox",
    level: Some(Level::Documented),
    message: "expected one of getVoicemails's mailbox values",
};

pub(crate) static INVALID_MAILBOX_UNKNOWN_OWN: Rule = Rule {
    id: "invalid_mailbox/mailbox.unknown_own",
    code: Code::InvalidMailbox,
    param: "mailbox",
    level: Some(Level::Documented),
    message: "expected one of getVoicemails's mailbox values when client is not given",
};

pub(crate) static INVALID_MESSAGE_NUM: Rule = Rule {
    id: "invalid_message_num/message_num",
    code: Code::InvalidMessageNum,
    param: "message_num",
    level: Some(Level::Documented),
    message: "expected 1 to 10 digits",
};

pub(crate) static INVALID_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS: Rule = Rule {
    id: "invalid_playinstructions/play_instructions",
    code: Code::InvalidPlayinstructions,
    param: "play_instructions",
    level: Some(Level::Observed),
    message: "expected u or su",
};

pub(crate) static INVALID_SAYCALLERID_SAY_CALLERID: Rule = Rule {
    id: "invalid_saycallerid/say_callerid",
    code: Code::InvalidSaycallerid,
    param: "say_callerid",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_SAYTIME_SAY_TIME: Rule = Rule {
    id: "invalid_saytime/say_time",
    code: Code::InvalidSaytime,
    param: "say_time",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static INVALID_SKIPPASSWORD_SKIP_PASSWORD: Rule = Rule {
    id: "invalid_skippassword/skip_password",
    code: Code::InvalidSkippassword,
    param: "skip_password",
    level: Some(Level::Documented),
    message: "expected 0, 1, yes or no in any case",
};

pub(crate) static INVALID_TRANSCRIPTION_FORMAT: Rule = Rule {
    id: "invalid_transcription_format/transcription_format",
    code: Code::InvalidTranscriptionFormat,
    param: "transcription_format",
    level: Some(Level::Documented),
    message: "expected html or text",
};

pub(crate) static INVALID_URGENT: Rule = Rule {
    id: "invalid_urgent/urgent",
    code: Code::InvalidUrgent,
    param: "urgent",
    level: Some(Level::Documented),
    message: "expected yes or no in any case",
};

pub(crate) static MESSAGE_NOT_FOUND_MESSAGE_NUM_UNKNOWN: Rule = Rule {
    id: "message_not_found/message_num.unknown",
    code: Code::MessageNotFound,
    param: "message_num",
    level: Some(Level::Inferred),
    message: "expected one of getVoicemailMessages's message_num values",
};

pub(crate) static MISSING_ATTACHMESSAGE_ATTACH_MESSAGE: Rule = Rule {
    id: "missing_attachmessage/attach_message",
    code: Code::MissingAttachmessage,
    param: "attach_message",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_DELETEMESSAGE_DELETE_MESSAGE: Rule = Rule {
    id: "missing_deletemessage/delete_message",
    code: Code::MissingDeletemessage,
    param: "delete_message",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FOLDER: Rule = Rule {
    id: "missing_folder/folder",
    code: Code::MissingFolder,
    param: "folder",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_FOLDER_DELMESSAGES_FOLDER: Rule = Rule {
    id: "missing_folder/delMessages.folder",
    code: Code::MissingFolder,
    param: "folder",
    level: Some(Level::Documented),
    message: "expected a value when message_num is given",
};

pub(crate) static MISSING_LISTENED: Rule = Rule {
    id: "missing_listened/listened",
    code: Code::MissingListened,
    param: "listened",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MAILBOX: Rule = Rule {
    id: "missing_mailbox/mailbox",
    code: Code::MissingMailbox,
    param: "mailbox",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MAILBOX_VOICEMAIL: Rule = Rule {
    id: "missing_mailbox/voicemail",
    code: Code::MissingMailbox,
    param: "voicemail",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MESSAGE_NUM: Rule = Rule {
    id: "missing_message_num/message_num",
    code: Code::MissingMessageNum,
    param: "message_num",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_MESSAGE_NUM_DELMESSAGES_MESSAGE_NUM: Rule = Rule {
    id: "missing_message_num/delMessages.message_num",
    code: Code::MissingMessageNum,
    param: "message_num",
    level: Some(Level::Documented),
    message: "expected a value when folder is given",
};

pub(crate) static MISSING_PLAYINSTRUCTIONS_PLAY_INSTRUCTIONS: Rule = Rule {
    id: "missing_playinstructions/play_instructions",
    code: Code::MissingPlayinstructions,
    param: "play_instructions",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SAYCALLERID_SAY_CALLERID: Rule = Rule {
    id: "missing_saycallerid/say_callerid",
    code: Code::MissingSaycallerid,
    param: "say_callerid",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SAYTIME_SAY_TIME: Rule = Rule {
    id: "missing_saytime/say_time",
    code: Code::MissingSaytime,
    param: "say_time",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_SKIPPASSWORD_SKIP_PASSWORD: Rule = Rule {
    id: "missing_skippassword/skip_password",
    code: Code::MissingSkippassword,
    param: "skip_password",
    level: Some(Level::Documented),
    message: "expected a value",
};

pub(crate) static MISSING_URGENT: Rule = Rule {
    id: "missing_urgent/urgent",
    code: Code::MissingUrgent,
    param: "urgent",
    level: Some(Level::Documented),
    message: "expected a value",
};
