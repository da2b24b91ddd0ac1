// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area accounts. */
final class AccountsRules {
  static final Rule INVALID_ACCOUNT =
      new Rule(
          "invalid_account/account",
          ErrorCode.INVALID_ACCOUNT,
          "account",
          Level.DOCUMENTED,
          "the main account (its number) or a sub-account (number, underscore, name)");
  static final Rule INVALID_ACCOUNT_SETSTATICMEMBER_ACCOUNT =
      new Rule(
          "invalid_account/setStaticMember.account",
          ErrorCode.INVALID_ACCOUNT,
          "account",
          Level.DOCUMENTED,
          "the main account or a sub-account, with or without the technology that getStaticMembers"
              + " puts before it (SIP/)");
  static final Rule INVALID_ACCOUNT_ACCOUNT_FILTER =
      new Rule(
          "invalid_account/account.filter",
          ErrorCode.INVALID_ACCOUNT,
          "account",
          Level.DOCUMENTED,
          "a sub-account, a reseller client, or all");
  static final Rule INVALID_ACCOUNT_ACCOUNT_UNKNOWN =
      new Rule(
          "invalid_account/account.unknown",
          ErrorCode.INVALID_ACCOUNT,
          "account",
          Level.OBSERVED,
          "one of getSubAccounts's account values, or all, or 1 to 20 digits");
  static final Rule INVALID_ALLOWEDCODECS_ALLOWED_CODECS =
      new Rule(
          "invalid_allowedcodecs/allowed_codecs",
          ErrorCode.INVALID_ALLOWEDCODECS,
          "allowed_codecs",
          Level.DOCUMENTED,
          "codec codes joined by semicolons");
  static final Rule INVALID_AUTHTYPE_AUTH_TYPE =
      new Rule(
          "invalid_authtype/auth_type",
          ErrorCode.INVALID_AUTHTYPE,
          "auth_type",
          Level.DOCUMENTED,
          "1 or 2");
  static final Rule INVALID_AUTHTYPE_GETAUTHTYPES_TYPE =
      new Rule(
          "invalid_authtype/getAuthTypes.type",
          ErrorCode.INVALID_AUTHTYPE,
          "type",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_AUTHTYPE_H323_AUTH_TYPE =
      new Rule(
          "invalid_authtype_h323/auth_type",
          ErrorCode.INVALID_AUTHTYPE_H323,
          "auth_type",
          Level.INFERRED,
          "2 when protocol is 2");
  static final Rule INVALID_AUTHTYPE_IAX2_AUTH_TYPE =
      new Rule(
          "invalid_authtype_iax2/auth_type",
          ErrorCode.INVALID_AUTHTYPE_IAX2,
          "auth_type",
          Level.DOCUMENTED,
          "1 when protocol is 3");
  static final Rule INVALID_CANADA_ROUTING =
      new Rule(
          "invalid_canada_routing/canada_routing",
          ErrorCode.INVALID_CANADA_ROUTING,
          "canada_routing",
          Level.DOCUMENTED,
          "the route of calls within Canada; -1 stands for not set");
  static final Rule INVALID_CANADA_ROUTING_CANADA_ROUTING_UNKNOWN =
      new Rule(
          "invalid_canada_routing/canada_routing.unknown",
          ErrorCode.INVALID_CANADA_ROUTING,
          "canada_routing",
          Level.DOCUMENTED,
          "one of getRoutes's value values when canada_routing is given and not -1 or 0");
  static final Rule INVALID_CODEC =
      new Rule(
          "invalid_codec/codec",
          ErrorCode.INVALID_CODEC,
          "codec",
          Level.DOCUMENTED,
          "a codec code");
  static final Rule INVALID_CODEC_CODEC_UNKNOWN =
      new Rule(
          "invalid_codec/codec.unknown",
          ErrorCode.INVALID_CODEC,
          "codec",
          Level.DOCUMENTED,
          "one of getAllowedCodecs's value values");
  static final Rule INVALID_DEVICETYPE_DEVICE_TYPE =
      new Rule(
          "invalid_devicetype/device_type",
          ErrorCode.INVALID_DEVICETYPE,
          "device_type",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN =
      new Rule(
          "invalid_devicetype/device_type.unknown",
          ErrorCode.INVALID_DEVICETYPE,
          "device_type",
          Level.DOCUMENTED,
          "one of getDeviceTypes's value values");
  static final Rule INVALID_DTMFMODE_DTMF_MODE =
      new Rule(
          "invalid_dtmfmode/dtmf_mode",
          ErrorCode.INVALID_DTMFMODE,
          "dtmf_mode",
          Level.DOCUMENTED,
          "auto, rfc2833, inband or info in any case");
  static final Rule INVALID_ENABLE_IP_RESTRICTION =
      new Rule(
          "invalid_enable_ip_restriction/enable_ip_restriction",
          ErrorCode.INVALID_ENABLE_IP_RESTRICTION,
          "enable_ip_restriction",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_ENABLE_POP_RESTRICTION =
      new Rule(
          "invalid_enable_pop_restriction/enable_pop_restriction",
          ErrorCode.INVALID_ENABLE_POP_RESTRICTION,
          "enable_pop_restriction",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_EXTENSION_INTERNAL_EXTENSION =
      new Rule(
          "invalid_extension/internal_extension",
          ErrorCode.INVALID_EXTENSION,
          "internal_extension",
          Level.DOCUMENTED,
          "1 to 64 digits");
  static final Rule INVALID_EXTENSION_LENGTH_INTERNAL_EXTENSION =
      new Rule(
          "invalid_extension_length/internal_extension",
          ErrorCode.INVALID_EXTENSION_LENGTH,
          "internal_extension",
          Level.DOCUMENTED,
          "at most 5 characters");
  static final Rule INVALID_EXTENSION_PREFIX_INTERNAL_EXTENSION =
      new Rule(
          "invalid_extension_prefix/internal_extension",
          ErrorCode.INVALID_EXTENSION_PREFIX,
          "internal_extension",
          Level.DOCUMENTED,
          "not to start with 068 or 097");
  static final Rule INVALID_EXTENSIONS_INTERNAL_EXTENSION =
      new Rule(
          "invalid_extensions/internal_extension",
          ErrorCode.INVALID_EXTENSIONS,
          "internal_extension",
          Level.DOCUMENTED,
          "anything but 098, 211, 311, 411, 4443, 4444, 4747, 511, 711, 811, 822, 911 or 988");
  static final Rule INVALID_INTERNALDIALTIME_INTERNAL_DIALTIME =
      new Rule(
          "invalid_internaldialtime/internal_dialtime",
          ErrorCode.INVALID_INTERNALDIALTIME,
          "internal_dialtime",
          Level.DOCUMENTED,
          "a whole number from 1 to 60");
  static final Rule INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL =
      new Rule(
          "invalid_internalvoicemail/internal_voicemail",
          ErrorCode.INVALID_INTERNALVOICEMAIL,
          "internal_voicemail",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL_UNKNOWN =
      new Rule(
          "invalid_internalvoicemail/internal_voicemail.unknown",
          ErrorCode.INVALID_INTERNALVOICEMAIL,
          "internal_voicemail",
          Level.DOCUMENTED,
          "one of getVoicemails's mailbox values when internal_voicemail is given and not 0");
  static final Rule INVALID_INTERNATIONALROUTE_ZERO =
      new Rule(
          "invalid_internationalroute/zero",
          ErrorCode.INVALID_INTERNATIONALROUTE,
          "international_route",
          Level.OBSERVED,
          "anything but 0");
  static final Rule INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE =
      new Rule(
          "invalid_internationalroute/international_route",
          ErrorCode.INVALID_INTERNATIONALROUTE,
          "international_route",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE_UNKNOWN =
      new Rule(
          "invalid_internationalroute/international_route.unknown",
          ErrorCode.INVALID_INTERNATIONALROUTE,
          "international_route",
          Level.DOCUMENTED,
          "one of getRoutes's value values");
  static final Rule INVALID_IP =
      new Rule(
          "invalid_ip/ip",
          ErrorCode.INVALID_IP,
          "ip",
          Level.DOCUMENTED,
          "the address a device connects from: IPv4, or a host name");
  static final Rule INVALID_IP_IP_RESTRICTION =
      new Rule(
          "invalid_ip/ip_restriction",
          ErrorCode.INVALID_IP,
          "ip_restriction",
          Level.INFERRED,
          "addresses, networks and host names joined by commas");
  static final Rule INVALID_IP_AUTH_IP =
      new Rule(
          "invalid_ip_auth/ip",
          ErrorCode.INVALID_IP_AUTH,
          "ip",
          Level.DOCUMENTED,
          "no value when auth_type is 1");
  static final Rule INVALID_IP_IAX2_IP =
      new Rule(
          "invalid_ip_iax2/ip",
          ErrorCode.INVALID_IP_IAX2,
          "ip",
          Level.DOCUMENTED,
          "no value when protocol is 3");
  static final Rule INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL =
      new Rule(
          "invalid_lockinternational/lock_international",
          ErrorCode.INVALID_LOCKINTERNATIONAL,
          "lock_international",
          Level.DOCUMENTED,
          "1 to 6 digits");
  static final Rule INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN =
      new Rule(
          "invalid_lockinternational/lock_international.unknown",
          ErrorCode.INVALID_LOCKINTERNATIONAL,
          "lock_international",
          Level.DOCUMENTED,
          "one of getLockInternational's value values");
  static final Rule INVALID_MAX_EXPIRY =
      new Rule(
          "invalid_max_expiry/max_expiry",
          ErrorCode.INVALID_MAX_EXPIRY,
          "max_expiry",
          Level.DOCUMENTED,
          "a whole number from 60 to 3600");
  static final Rule INVALID_NAT =
      new Rule(
          "invalid_nat/nat",
          ErrorCode.INVALID_NAT,
          "nat",
          Level.DOCUMENTED,
          "yes, no, route or never");
  static final Rule INVALID_PASSWORD =
      new Rule(
          "invalid_password/password",
          ErrorCode.INVALID_PASSWORD,
          "password",
          Level.OBSERVED,
          "exactly 4 digits");
  static final Rule INVALID_PASSWORD_AUTH_PASSWORD =
      new Rule(
          "invalid_password_auth/password",
          ErrorCode.INVALID_PASSWORD_AUTH,
          "password",
          Level.DOCUMENTED,
          "no value when auth_type is 2");
  static final Rule INVALID_PASSWORD_ILEGAL_CHARACTERS_PASSWORD =
      new Rule(
          "invalid_password_ilegal_characters/password",
          ErrorCode.INVALID_PASSWORD_ILEGAL_CHARACTERS,
          "password",
          Level.DOCUMENTED,
          "only characters of [A-Za-z0-9!#$%&/()=?*\\[\\]_:.,{}+\\-] when auth_type is 1");
  static final Rule INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG_PASSWORD =
      new Rule(
          "invalid_password_lessthan_8characters_long/password",
          ErrorCode.INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG,
          "password",
          Level.DOCUMENTED,
          "at least 8 characters when auth_type is 1");
  static final Rule INVALID_PASSWORD_MISSING_LOWERCASE_PASSWORD =
      new Rule(
          "invalid_password_missing_lowercase/password",
          ErrorCode.INVALID_PASSWORD_MISSING_LOWERCASE,
          "password",
          Level.DOCUMENTED,
          "at least one character of [a-z] when auth_type is 1");
  static final Rule INVALID_PASSWORD_MISSING_NUMBER_PASSWORD =
      new Rule(
          "invalid_password_missing_number/password",
          ErrorCode.INVALID_PASSWORD_MISSING_NUMBER,
          "password",
          Level.DOCUMENTED,
          "at least one character of [0-9] when auth_type is 1");
  static final Rule INVALID_PASSWORD_MISSING_UPPERCASE_PASSWORD =
      new Rule(
          "invalid_password_missing_uppercase/password",
          ErrorCode.INVALID_PASSWORD_MISSING_UPPERCASE,
          "password",
          Level.DOCUMENTED,
          "at least one character of [A-Z] when auth_type is 1");
  static final Rule INVALID_POP_RESTRICTION =
      new Rule(
          "invalid_pop_restriction/pop_restriction",
          ErrorCode.INVALID_POP_RESTRICTION,
          "pop_restriction",
          Level.DOCUMENTED,
          "items joined by ',', each 1 to 6 digits");
  static final Rule INVALID_PROTOCOL =
      new Rule(
          "invalid_protocol/protocol",
          ErrorCode.INVALID_PROTOCOL,
          "protocol",
          Level.DOCUMENTED,
          "1 to 3 digits");
  static final Rule INVALID_PROTOCOL_PROTOCOL_UNKNOWN =
      new Rule(
          "invalid_protocol/protocol.unknown",
          ErrorCode.INVALID_PROTOCOL,
          "protocol",
          Level.DOCUMENTED,
          "one of getProtocols's value values");
  static final Rule INVALID_RECORD_CALLS =
      new Rule(
          "invalid_record_calls/record_calls",
          ErrorCode.INVALID_RECORD_CALLS,
          "record_calls",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_RESELLERCLIENT_RESELLER_CLIENT =
      new Rule(
          "invalid_resellerclient/reseller_client",
          ErrorCode.INVALID_RESELLERCLIENT,
          "reseller_client",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_RESELLERCLIENT_RESELLER_CLIENT_UNKNOWN =
      new Rule(
          "invalid_resellerclient/reseller_client.unknown",
          ErrorCode.INVALID_RESELLERCLIENT,
          "reseller_client",
          Level.DOCUMENTED,
          "one of getClients's client values when reseller_client is given and not 0");
  static final Rule INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING =
      new Rule(
          "invalid_resellernextbilling/reseller_nextbilling",
          ErrorCode.INVALID_RESELLERNEXTBILLING,
          "reseller_nextbilling",
          Level.DOCUMENTED,
          "a day, yyyy-mm-dd; 0000-00-00 stands for none");
  static final Rule INVALID_RESELLERNEXTBILLING_PAST =
      new Rule(
          "invalid_resellernextbilling/past",
          ErrorCode.INVALID_RESELLERNEXTBILLING,
          "reseller_nextbilling",
          Level.DOCUMENTED,
          "a date that is not in the past");
  static final Rule INVALID_RESELLERPACKAGE_RESELLER_PACKAGE =
      new Rule(
          "invalid_resellerpackage/reseller_package",
          ErrorCode.INVALID_RESELLERPACKAGE,
          "reseller_package",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_RESELLERPACKAGE_RESELLER_PACKAGE_UNKNOWN =
      new Rule(
          "invalid_resellerpackage/reseller_package.unknown",
          ErrorCode.INVALID_RESELLERPACKAGE,
          "reseller_package",
          Level.DOCUMENTED,
          "one of getPackages's package values when reseller_package is given and not 0");
  static final Rule INVALID_RTP_HOLD_TIMEOUT =
      new Rule(
          "invalid_rtp_hold_timeout/rtp_hold_timeout",
          ErrorCode.INVALID_RTP_HOLD_TIMEOUT,
          "rtp_hold_timeout",
          Level.DOCUMENTED,
          "a whole number from 1 to 3600");
  static final Rule INVALID_RTP_TIMEOUT =
      new Rule(
          "invalid_rtp_timeout/rtp_timeout",
          ErrorCode.INVALID_RTP_TIMEOUT,
          "rtp_timeout",
          Level.DOCUMENTED,
          "a whole number from 1 to 3600");
  static final Rule INVALID_SIP_TRAFFIC =
      new Rule(
          "invalid_sip_traffic/sip_traffic",
          ErrorCode.INVALID_SIP_TRAFFIC,
          "sip_traffic",
          Level.DOCUMENTED,
          "0 or 1");
  static final Rule INVALID_TRANSCRIPTION_EMAIL_AT =
      new Rule(
          "invalid_transcription_email/at",
          ErrorCode.INVALID_TRANSCRIPTION_EMAIL,
          "transcription_email",
          Level.DOCUMENTED,
          "at least one character of [@]");
  static final Rule INVALID_TRANSCRIPTION_EMAIL =
      new Rule(
          "invalid_transcription_email/transcription_email",
          ErrorCode.INVALID_TRANSCRIPTION_EMAIL,
          "transcription_email",
          Level.INFERRED,
          "items joined by ',', each an e-mail address");
  static final Rule INVALID_USERNAME =
      new Rule(
          "invalid_username/username",
          ErrorCode.INVALID_USERNAME,
          "username",
          Level.INFERRED,
          "only characters of [A-Za-z0-9]");
  static final Rule LOCATION_ALREADY_EXISTS_NAME_TAKEN =
      new Rule(
          "location_already_exists/name.taken",
          ErrorCode.LOCATION_ALREADY_EXISTS,
          "name",
          Level.DOCUMENTED,
          "none of getLocations's name values");
  static final Rule LOCATION_NOT_FOUND_NAME_UNKNOWN =
      new Rule(
          "location_not_found/name.unknown",
          ErrorCode.LOCATION_NOT_FOUND,
          "name",
          Level.DOCUMENTED,
          "one of getLocations's name values");
  static final Rule MISSING_ALLOWEDCODECS_ALLOWED_CODECS =
      new Rule(
          "missing_allowedcodecs/allowed_codecs",
          ErrorCode.MISSING_ALLOWEDCODECS,
          "allowed_codecs",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_AUTHTYPE_AUTH_TYPE =
      new Rule(
          "missing_authtype/auth_type",
          ErrorCode.MISSING_AUTHTYPE,
          "auth_type",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DEVICETYPE_DEVICE_TYPE =
      new Rule(
          "missing_devicetype/device_type",
          ErrorCode.MISSING_DEVICETYPE,
          "device_type",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_DTMFMODE_DTMF_MODE =
      new Rule(
          "missing_dtmfmode/dtmf_mode",
          ErrorCode.MISSING_DTMFMODE,
          "dtmf_mode",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_INTERNATIONALROUTE_INTERNATIONAL_ROUTE =
      new Rule(
          "missing_internationalroute/international_route",
          ErrorCode.MISSING_INTERNATIONALROUTE,
          "international_route",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_IP =
      new Rule(
          "missing_ip/ip",
          ErrorCode.MISSING_IP,
          "ip",
          Level.DOCUMENTED,
          "a value when auth_type is 2");
  static final Rule MISSING_IP_H323_IP =
      new Rule(
          "missing_ip_h323/ip",
          ErrorCode.MISSING_IP_H323,
          "ip",
          Level.INFERRED,
          "a value when protocol is 2");
  static final Rule MISSING_IP_RESTRICTION =
      new Rule(
          "missing_ip_restriction/ip_restriction",
          ErrorCode.MISSING_IP_RESTRICTION,
          "ip_restriction",
          Level.DOCUMENTED,
          "a value when enable_ip_restriction is 1");
  static final Rule MISSING_LOCATION_NAME =
      new Rule(
          "missing_location_name/name",
          ErrorCode.MISSING_LOCATION_NAME,
          "name",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_LOCKINTERNATIONAL_LOCK_INTERNATIONAL =
      new Rule(
          "missing_lockinternational/lock_international",
          ErrorCode.MISSING_LOCKINTERNATIONAL,
          "lock_international",
          Level.DOCUMENTED,
          "a value");
  static final Rule MISSING_NAT =
      new Rule("missing_nat/nat", ErrorCode.MISSING_NAT, "nat", Level.DOCUMENTED, "a value");
  static final Rule MISSING_POP_RESTRICTION =
      new Rule(
          "missing_pop_restriction/pop_restriction",
          ErrorCode.MISSING_POP_RESTRICTION,
          "pop_restriction",
          Level.DOCUMENTED,
          "a value when enable_pop_restriction is 1");
  static final Rule MISSING_PROTOCOL =
      new Rule(
          "missing_protocol/protocol",
          ErrorCode.MISSING_PROTOCOL,
          "protocol",
          Level.INFERRED,
          "a value");
  static final Rule MISSING_RESELLERCLIENT_RESELLER_CLIENT =
      new Rule(
          "missing_resellerclient/reseller_client",
          ErrorCode.MISSING_RESELLERCLIENT,
          "reseller_client",
          Level.DOCUMENTED,
          "a value when reseller_package is given and not 0");
  static final Rule MISSING_RESELLERPACKAGE_RESELLER_PACKAGE =
      new Rule(
          "missing_resellerpackage/reseller_package",
          ErrorCode.MISSING_RESELLERPACKAGE,
          "reseller_package",
          Level.DOCUMENTED,
          "a value when reseller_client is given and not 0");
  static final Rule MISSING_TRANSCRIPTION_EMAIL =
      new Rule(
          "missing_transcription_email/transcription_email",
          ErrorCode.MISSING_TRANSCRIPTION_EMAIL,
          "transcription_email",
          Level.DOCUMENTED,
          "a value when transcribe is 1");
  static final Rule MISSING_USERNAME =
      new Rule(
          "missing_username/username",
          ErrorCode.MISSING_USERNAME,
          "username",
          Level.DOCUMENTED,
          "a value");
  static final Rule NO_SUBACCOUNT_ACCOUNT_ID =
      new Rule(
          "no_subaccount/account.id",
          ErrorCode.NO_SUBACCOUNT,
          "account",
          Level.OBSERVED,
          "none of getSubAccounts's id values");
  static final Rule REPEATED_IP_IP_TAKEN =
      new Rule(
          "repeated_ip/ip.taken",
          ErrorCode.REPEATED_IP,
          "ip",
          Level.INFERRED,
          "none of getSubAccounts's ip values");
  static final Rule RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT_RTP_TIMEOUT =
      new Rule(
          "rtp_timeout_greater_than_rtp_hold_timeout/rtp_timeout",
          ErrorCode.RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT,
          "rtp_timeout",
          Level.DOCUMENTED,
          "not to be greater than `rtp_hold_timeout`");
  static final Rule USED_EXTENSION_INTERNAL_EXTENSION_TAKEN =
      new Rule(
          "used_extension/internal_extension.taken",
          ErrorCode.USED_EXTENSION,
          "internal_extension",
          Level.DOCUMENTED,
          "none of getSubAccounts's internal_extension values when internal_extension is given and"
              + " not 0 and internal_extension_location is not given");
  static final Rule USED_EXTENSION_IN_LOCATION_TAKEN =
      new Rule(
          "used_extension_in_location/taken",
          ErrorCode.USED_EXTENSION_IN_LOCATION,
          "internal_extension",
          Level.INFERRED,
          "none of getSubAccounts's internal_extension values when internal_extension_location is"
              + " given and not 0");
  static final Rule USED_USERNAME_USERNAME_TAKEN =
      new Rule(
          "used_username/username.taken",
          ErrorCode.USED_USERNAME,
          "username",
          Level.OBSERVED,
          "none of getSubAccounts's username values");

  private AccountsRules() {}
}
