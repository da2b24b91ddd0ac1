// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area accounts.</summary>
    internal static class AccountsRules
    {
        internal static readonly Rule InvalidAccountAccount = new(
            "invalid_account/account",
            ErrorCode.InvalidAccount,
            "account",
            Level.Documented,
            "the main account (its number) or a sub-account (number, underscore, name)"
        );
        internal static readonly Rule InvalidAccountSetStaticMemberAccount = new(
            "invalid_account/setStaticMember.account",
            ErrorCode.InvalidAccount,
            "account",
            Level.Documented,
            "the main account or a sub-account, with or without the technology that getStaticMembers puts before it (SIP/)"
        );
        internal static readonly Rule InvalidAccountAccountFilter = new(
            "invalid_account/account.filter",
            ErrorCode.InvalidAccount,
            "account",
            Level.Documented,
            "a sub-account, a reseller client, or all"
        );
        internal static readonly Rule InvalidAccountAccountUnknown = new(
            "invalid_account/account.unknown",
            ErrorCode.InvalidAccount,
            "account",
            Level.Observed,
            "one of getSubAccounts's account values, or all, or 1 to 20 digits"
        );
        internal static readonly Rule InvalidAllowedcodecsAllowedCodecs = new(
            "invalid_allowedcodecs/allowed_codecs",
            ErrorCode.InvalidAllowedcodecs,
            "allowed_codecs",
            Level.Documented,
            "codec codes joined by semicolons"
        );
        internal static readonly Rule InvalidAuthtypeAuthType = new(
            "invalid_authtype/auth_type",
            ErrorCode.InvalidAuthtype,
            "auth_type",
            Level.Documented,
            "1 or 2"
        );
        internal static readonly Rule InvalidAuthtypeGetAuthTypesType = new(
            "invalid_authtype/getAuthTypes.type",
            ErrorCode.InvalidAuthtype,
            "type",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidAuthtypeH323AuthType = new(
            "invalid_authtype_h323/auth_type",
            ErrorCode.InvalidAuthtypeH323,
            "auth_type",
            Level.Inferred,
            "2 when protocol is 2"
        );
        internal static readonly Rule InvalidAuthtypeIax2AuthType = new(
            "invalid_authtype_iax2/auth_type",
            ErrorCode.InvalidAuthtypeIax2,
            "auth_type",
            Level.Documented,
            "1 when protocol is 3"
        );
        internal static readonly Rule InvalidCanadaRoutingCanadaRouting = new(
            "invalid_canada_routing/canada_routing",
            ErrorCode.InvalidCanadaRouting,
            "canada_routing",
            Level.Documented,
            "the route of calls within Canada; -1 stands for not set"
        );
        internal static readonly Rule InvalidCanadaRoutingCanadaRoutingUnknown = new(
            "invalid_canada_routing/canada_routing.unknown",
            ErrorCode.InvalidCanadaRouting,
            "canada_routing",
            Level.Documented,
            "one of getRoutes's value values when canada_routing is given and not -1 or 0"
        );
        internal static readonly Rule InvalidCodecCodec = new(
            "invalid_codec/codec",
            ErrorCode.InvalidCodec,
            "codec",
            Level.Documented,
            "a codec code"
        );
        internal static readonly Rule InvalidCodecCodecUnknown = new(
            "invalid_codec/codec.unknown",
            ErrorCode.InvalidCodec,
            "codec",
            Level.Documented,
            "one of getAllowedCodecs's value values"
        );
        internal static readonly Rule InvalidDevicetypeDeviceType = new(
            "invalid_devicetype/device_type",
            ErrorCode.InvalidDevicetype,
            "device_type",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidDevicetypeDeviceTypeUnknown = new(
            "invalid_devicetype/device_type.unknown",
            ErrorCode.InvalidDevicetype,
            "device_type",
            Level.Documented,
            "one of getDeviceTypes's value values"
        );
        internal static readonly Rule InvalidDtmfmodeDtmfMode = new(
            "invalid_dtmfmode/dtmf_mode",
            ErrorCode.InvalidDtmfmode,
            "dtmf_mode",
            Level.Documented,
            "auto, rfc2833, inband or info in any case"
        );
        internal static readonly Rule InvalidEnableIpRestrictionEnableIpRestriction = new(
            "invalid_enable_ip_restriction/enable_ip_restriction",
            ErrorCode.InvalidEnableIpRestriction,
            "enable_ip_restriction",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidEnablePopRestrictionEnablePopRestriction = new(
            "invalid_enable_pop_restriction/enable_pop_restriction",
            ErrorCode.InvalidEnablePopRestriction,
            "enable_pop_restriction",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidExtensionInternalExtension = new(
            "invalid_extension/internal_extension",
            ErrorCode.InvalidExtension,
            "internal_extension",
            Level.Documented,
            "1 to 64 digits"
        );
        internal static readonly Rule InvalidExtensionLengthInternalExtension = new(
            "invalid_extension_length/internal_extension",
            ErrorCode.InvalidExtensionLength,
            "internal_extension",
            Level.Documented,
            "at most 5 characters"
        );
        internal static readonly Rule InvalidExtensionPrefixInternalExtension = new(
            "invalid_extension_prefix/internal_extension",
            ErrorCode.InvalidExtensionPrefix,
            "internal_extension",
            Level.Documented,
            "not to start with 068 or 097"
        );
        internal static readonly Rule InvalidExtensionsInternalExtension = new(
            "invalid_extensions/internal_extension",
            ErrorCode.InvalidExtensions,
            "internal_extension",
            Level.Documented,
            "anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988"
        );
        internal static readonly Rule InvalidInternaldialtimeInternalDialtime = new(
            "invalid_internaldialtime/internal_dialtime",
            ErrorCode.InvalidInternaldialtime,
            "internal_dialtime",
            Level.Documented,
            "a whole number from 1 to 60"
        );
        internal static readonly Rule InvalidInternalvoicemailInternalVoicemail = new(
            "invalid_internalvoicemail/internal_voicemail",
            ErrorCode.InvalidInternalvoicemail,
            "internal_voicemail",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidInternalvoicemailInternalVoicemailUnknown = new(
            "invalid_internalvoicemail/internal_voicemail.unknown",
            ErrorCode.InvalidInternalvoicemail,
            "internal_voicemail",
            Level.Documented,
            "one of getVoicemails's mailbox values when internal_voicemail is given and not 0"
        );
        internal static readonly Rule InvalidInternationalrouteZero = new(
            "invalid_internationalroute/zero",
            ErrorCode.InvalidInternationalroute,
            "international_route",
            Level.Observed,
            "anything but 0"
        );
        internal static readonly Rule InvalidInternationalrouteInternationalRoute = new(
            "invalid_internationalroute/international_route",
            ErrorCode.InvalidInternationalroute,
            "international_route",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidInternationalrouteInternationalRouteUnknown = new(
            "invalid_internationalroute/international_route.unknown",
            ErrorCode.InvalidInternationalroute,
            "international_route",
            Level.Documented,
            "one of getRoutes's value values"
        );
        internal static readonly Rule InvalidIpIp = new(
            "invalid_ip/ip",
            ErrorCode.InvalidIp,
            "ip",
            Level.Documented,
            "the address a device connects from: IPv4, or a host name"
        );
        internal static readonly Rule InvalidIpIpRestriction = new(
            "invalid_ip/ip_restriction",
            ErrorCode.InvalidIp,
            "ip_restriction",
            Level.Inferred,
            "addresses, networks and host names joined by commas"
        );
        internal static readonly Rule InvalidIpAuthIp = new(
            "invalid_ip_auth/ip",
            ErrorCode.InvalidIpAuth,
            "ip",
            Level.Documented,
            "no value when auth_type is 1"
        );
        internal static readonly Rule InvalidIpIax2Ip = new(
            "invalid_ip_iax2/ip",
            ErrorCode.InvalidIpIax2,
            "ip",
            Level.Documented,
            "no value when protocol is 3"
        );
        internal static readonly Rule InvalidLockinternationalLockInternational = new(
            "invalid_lockinternational/lock_international",
            ErrorCode.InvalidLockinternational,
            "lock_international",
            Level.Documented,
            "1 to 6 digits"
        );
        internal static readonly Rule InvalidLockinternationalLockInternationalUnknown = new(
            "invalid_lockinternational/lock_international.unknown",
            ErrorCode.InvalidLockinternational,
            "lock_international",
            Level.Documented,
            "one of getLockInternational's value values"
        );
        internal static readonly Rule InvalidMaxExpiryMaxExpiry = new(
            "invalid_max_expiry/max_expiry",
            ErrorCode.InvalidMaxExpiry,
            "max_expiry",
            Level.Documented,
            "a whole number from 60 to 3600"
        );
        internal static readonly Rule InvalidNatNat = new(
            "invalid_nat/nat",
            ErrorCode.InvalidNat,
            "nat",
            Level.Documented,
            "yes, no, route or never"
        );
        internal static readonly Rule InvalidPasswordPassword = new(
            "invalid_password/password",
            ErrorCode.InvalidPassword,
            "password",
            Level.Observed,
            "exactly 4 digits"
        );
        internal static readonly Rule InvalidPasswordAuthPassword = new(
            "invalid_password_auth/password",
            ErrorCode.InvalidPasswordAuth,
            "password",
            Level.Documented,
            "no value when auth_type is 2"
        );
        internal static readonly Rule InvalidPasswordIlegalCharactersPassword = new(
            "invalid_password_ilegal_characters/password",
            ErrorCode.InvalidPasswordIlegalCharacters,
            "password",
            Level.Documented,
            "only characters of [A-Za-z0-9!#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1"
        );
        internal static readonly Rule InvalidPasswordLessthan8charactersLongPassword = new(
            "invalid_password_lessthan_8characters_long/password",
            ErrorCode.InvalidPasswordLessthan8charactersLong,
            "password",
            Level.Documented,
            "at least 8 characters when auth_type is 1"
        );
        internal static readonly Rule InvalidPasswordMissingLowercasePassword = new(
            "invalid_password_missing_lowercase/password",
            ErrorCode.InvalidPasswordMissingLowercase,
            "password",
            Level.Documented,
            "at least one character of [a-z] when auth_type is 1"
        );
        internal static readonly Rule InvalidPasswordMissingNumberPassword = new(
            "invalid_password_missing_number/password",
            ErrorCode.InvalidPasswordMissingNumber,
            "password",
            Level.Documented,
            "at least one character of [0-9] when auth_type is 1"
        );
        internal static readonly Rule InvalidPasswordMissingUppercasePassword = new(
            "invalid_password_missing_uppercase/password",
            ErrorCode.InvalidPasswordMissingUppercase,
            "password",
            Level.Documented,
            "at least one character of [A-Z] when auth_type is 1"
        );
        internal static readonly Rule InvalidPopRestrictionPopRestriction = new(
            "invalid_pop_restriction/pop_restriction",
            ErrorCode.InvalidPopRestriction,
            "pop_restriction",
            Level.Documented,
            "items joined by ',', each 1 to 6 digits"
        );
        internal static readonly Rule InvalidProtocolProtocol = new(
            "invalid_protocol/protocol",
            ErrorCode.InvalidProtocol,
            "protocol",
            Level.Documented,
            "1 to 3 digits"
        );
        internal static readonly Rule InvalidProtocolProtocolUnknown = new(
            "invalid_protocol/protocol.unknown",
            ErrorCode.InvalidProtocol,
            "protocol",
            Level.Documented,
            "one of getProtocols's value values"
        );
        internal static readonly Rule InvalidRecordCallsRecordCalls = new(
            "invalid_record_calls/record_calls",
            ErrorCode.InvalidRecordCalls,
            "record_calls",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidResellerclientResellerClient = new(
            "invalid_resellerclient/reseller_client",
            ErrorCode.InvalidResellerclient,
            "reseller_client",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidResellerclientResellerClientUnknown = new(
            "invalid_resellerclient/reseller_client.unknown",
            ErrorCode.InvalidResellerclient,
            "reseller_client",
            Level.Documented,
            "one of getClients's client values when reseller_client is given and not 0"
        );
        internal static readonly Rule InvalidResellernextbillingResellerNextbilling = new(
            "invalid_resellernextbilling/reseller_nextbilling",
            ErrorCode.InvalidResellernextbilling,
            "reseller_nextbilling",
            Level.Documented,
            "a day, yyyy-mm-dd; 0000-00-00 stands for none"
        );
        internal static readonly Rule InvalidResellernextbillingPast = new(
            "invalid_resellernextbilling/past",
            ErrorCode.InvalidResellernextbilling,
            "reseller_nextbilling",
            Level.Documented,
            "a date that is not in the past"
        );
        internal static readonly Rule InvalidResellerpackageResellerPackage = new(
            "invalid_resellerpackage/reseller_package",
            ErrorCode.InvalidResellerpackage,
            "reseller_package",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidResellerpackageResellerPackageUnknown = new(
            "invalid_resellerpackage/reseller_package.unknown",
            ErrorCode.InvalidResellerpackage,
            "reseller_package",
            Level.Documented,
            "one of getPackages's package values when reseller_package is given and not 0"
        );
        internal static readonly Rule InvalidRtpHoldTimeoutRtpHoldTimeout = new(
            "invalid_rtp_hold_timeout/rtp_hold_timeout",
            ErrorCode.InvalidRtpHoldTimeout,
            "rtp_hold_timeout",
            Level.Documented,
            "a whole number from 1 to 3600"
        );
        internal static readonly Rule InvalidRtpTimeoutRtpTimeout = new(
            "invalid_rtp_timeout/rtp_timeout",
            ErrorCode.InvalidRtpTimeout,
            "rtp_timeout",
            Level.Documented,
            "a whole number from 1 to 3600"
        );
        internal static readonly Rule InvalidSipTrafficSipTraffic = new(
            "invalid_sip_traffic/sip_traffic",
            ErrorCode.InvalidSipTraffic,
            "sip_traffic",
            Level.Documented,
            "0 or 1"
        );
        internal static readonly Rule InvalidTranscriptionEmailAt = new(
            "invalid_transcription_email/at",
            ErrorCode.InvalidTranscriptionEmail,
            "transcription_email",
            Level.Documented,
            "at least one character of [@]"
        );
        internal static readonly Rule InvalidTranscriptionEmailTranscriptionEmail = new(
            "invalid_transcription_email/transcription_email",
            ErrorCode.InvalidTranscriptionEmail,
            "transcription_email",
            Level.Inferred,
            "items joined by ',', each an e-mail address"
        );
        internal static readonly Rule InvalidUsernameUsername = new(
            "invalid_username/username",
            ErrorCode.InvalidUsername,
            "username",
            Level.Inferred,
            "only characters of [A-Za-z0-9]"
        );
        internal static readonly Rule LocationAlreadyExistsNameTaken = new(
            "location_already_exists/name.taken",
            ErrorCode.LocationAlreadyExists,
            "name",
            Level.Documented,
            "none of getLocations's name values"
        );
        internal static readonly Rule LocationNotFoundNameUnknown = new(
            "location_not_found/name.unknown",
            ErrorCode.LocationNotFound,
            "name",
            Level.Documented,
            "one of getLocations's name values"
        );
        internal static readonly Rule MissingAllowedcodecsAllowedCodecs = new(
            "missing_allowedcodecs/allowed_codecs",
            ErrorCode.MissingAllowedcodecs,
            "allowed_codecs",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingAuthtypeAuthType = new(
            "missing_authtype/auth_type",
            ErrorCode.MissingAuthtype,
            "auth_type",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDevicetypeDeviceType = new(
            "missing_devicetype/device_type",
            ErrorCode.MissingDevicetype,
            "device_type",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingDtmfmodeDtmfMode = new(
            "missing_dtmfmode/dtmf_mode",
            ErrorCode.MissingDtmfmode,
            "dtmf_mode",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingInternationalrouteInternationalRoute = new(
            "missing_internationalroute/international_route",
            ErrorCode.MissingInternationalroute,
            "international_route",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingIpIp = new(
            "missing_ip/ip",
            ErrorCode.MissingIp,
            "ip",
            Level.Documented,
            "a value when auth_type is 2"
        );
        internal static readonly Rule MissingIpH323Ip = new(
            "missing_ip_h323/ip",
            ErrorCode.MissingIpH323,
            "ip",
            Level.Inferred,
            "a value when protocol is 2"
        );
        internal static readonly Rule MissingIpRestrictionIpRestriction = new(
            "missing_ip_restriction/ip_restriction",
            ErrorCode.MissingIpRestriction,
            "ip_restriction",
            Level.Documented,
            "a value when enable_ip_restriction is 1"
        );
        internal static readonly Rule MissingLocationNameName = new(
            "missing_location_name/name",
            ErrorCode.MissingLocationName,
            "name",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingLockinternationalLockInternational = new(
            "missing_lockinternational/lock_international",
            ErrorCode.MissingLockinternational,
            "lock_international",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingNatNat = new(
            "missing_nat/nat",
            ErrorCode.MissingNat,
            "nat",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingPopRestrictionPopRestriction = new(
            "missing_pop_restriction/pop_restriction",
            ErrorCode.MissingPopRestriction,
            "pop_restriction",
            Level.Documented,
            "a value when enable_pop_restriction is 1"
        );
        internal static readonly Rule MissingProtocolProtocol = new(
            "missing_protocol/protocol",
            ErrorCode.MissingProtocol,
            "protocol",
            Level.Inferred,
            "a value"
        );
        internal static readonly Rule MissingResellerclientResellerClient = new(
            "missing_resellerclient/reseller_client",
            ErrorCode.MissingResellerclient,
            "reseller_client",
            Level.Documented,
            "a value when reseller_package is given and not 0"
        );
        internal static readonly Rule MissingResellerpackageResellerPackage = new(
            "missing_resellerpackage/reseller_package",
            ErrorCode.MissingResellerpackage,
            "reseller_package",
            Level.Documented,
            "a value when reseller_client is given and not 0"
        );
        internal static readonly Rule MissingTranscriptionEmailTranscriptionEmail = new(
            "missing_transcription_email/transcription_email",
            ErrorCode.MissingTranscriptionEmail,
            "transcription_email",
            Level.Documented,
            "a value when transcribe is 1"
        );
        internal static readonly Rule MissingUsernameUsername = new(
            "missing_username/username",
            ErrorCode.MissingUsername,
            "username",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule NoSubaccountAccountId = new(
            "no_subaccount/account.id",
            ErrorCode.NoSubaccount,
            "account",
            Level.Observed,
            "none of getSubAccounts's id values"
        );
        internal static readonly Rule RepeatedIpIpTaken = new(
            "repeated_ip/ip.taken",
            ErrorCode.RepeatedIp,
            "ip",
            Level.Inferred,
            "none of getSubAccounts's ip values"
        );
        internal static readonly Rule RtpTimeoutGreaterThanRtpHoldTimeoutRtpTimeout = new(
            "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout",
            ErrorCode.RtpTimeoutGreaterThanRtpHoldTimeout,
            "rtp_timeout",
            Level.Documented,
            "not to be greater than `rtp_hold_timeout`"
        );
        internal static readonly Rule UsedExtensionInternalExtensionTaken = new(
            "used_extension/internal_extension.taken",
            ErrorCode.UsedExtension,
            "internal_extension",
            Level.Documented,
            "none of getSubAccounts's internal_extension values when internal_extension is given and not 0 and internal_extension_location is not given"
        );
        internal static readonly Rule UsedExtensionInLocationTaken = new(
            "used_extension_in_location/taken",
            ErrorCode.UsedExtensionInLocation,
            "internal_extension",
            Level.Inferred,
            "none of getSubAccounts's internal_extension values when internal_extension_location is given and not 0"
        );
        internal static readonly Rule UsedUsernameUsernameTaken = new(
            "used_username/username.taken",
            ErrorCode.UsedUsername,
            "username",
            Level.Observed,
            "none of getSubAccounts's username values"
        );
    }
}
