// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the methods of the area accounts. */
final class AccountsChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "createSubAccount" -> createSubAccount(call);
      case "delSubAccount" -> delSubAccount(call);
      case "getAllowedCodecs" -> getAllowedCodecs(call);
      case "getAuthTypes" -> getAuthTypes(call);
      case "getDeviceTypes" -> getDeviceTypes(call);
      case "getDTMFModes" -> getDTMFModes(call);
      case "getLockInternational" -> getLockInternational(call);
      case "getNAT" -> getNAT(call);
      case "getProtocols" -> getProtocols(call);
      case "getRegistrationStatus" -> getRegistrationStatus(call);
      case "getReportEstimatedHoldTime" -> getReportEstimatedHoldTime(call);
      case "getRoutes" -> getRoutes(call);
      case "getSubAccounts" -> getSubAccounts(call);
      case "setSubAccount" -> setSubAccount(call);
      case "setLocation" -> setLocation(call);
      case "getLocations" -> getLocations(call);
      case "delLocation" -> delLocation(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Creates a sub-account under the account. */
  private static void createSubAccount(Call call) {
    String username = call.get("username");
    String protocol = call.get("protocol");
    String authType = call.get("auth_type");
    String password = call.get("password");
    String ip = call.get("ip");
    String deviceType = call.get("device_type");
    String calleridNumber = call.get("callerid_number");
    String canadaRouting = call.get("canada_routing");
    String lockInternational = call.get("lock_international");
    String internationalRoute = call.get("international_route");
    String musicOnHold = call.get("music_on_hold");
    String language = call.get("language");
    String allowedCodecs = call.get("allowed_codecs");
    String dtmfMode = call.get("dtmf_mode");
    String nat = call.get("nat");
    String sipTraffic = call.get("sip_traffic");
    String maxExpiry = call.get("max_expiry");
    String rtpTimeout = call.get("rtp_timeout");
    String rtpHoldTimeout = call.get("rtp_hold_timeout");
    String ipRestriction = call.get("ip_restriction");
    String enableIpRestriction = call.get("enable_ip_restriction");
    String popRestriction = call.get("pop_restriction");
    String enablePopRestriction = call.get("enable_pop_restriction");
    String internalExtension = call.get("internal_extension");
    String internalVoicemail = call.get("internal_voicemail");
    String internalDialtime = call.get("internal_dialtime");
    String resellerClient = call.get("reseller_client");
    String resellerPackage = call.get("reseller_package");
    String resellerNextbilling = call.get("reseller_nextbilling");
    String recordCalls = call.get("record_calls");
    String transcribe = call.get("transcribe");
    String transcriptionLocale = call.get("transcription_locale");
    String transcriptionEmail = call.get("transcription_email");
    String transcriptionStartDelay = call.get("transcription_start_delay");
    String dialingMode = call.get("dialing_mode");
    String tfcarrier = call.get("tfcarrier");
    String internalExtensionLocation = call.get("internal_extension_location");
    String transcriptionRedaction = call.get("transcription_redaction");
    String transcriptionSummary = call.get("transcription_summary");
    String transcriptionSentiment = call.get("transcription_sentiment");
    String callPickupBehavior = call.get("call_pickup_behavior");
    if (username.isEmpty()) {
      call.found(AccountsRules.MISSING_USERNAME);
    }
    if (!username.isEmpty() && !CharClasses.INVALID_USERNAME.only(username)) {
      call.found(AccountsRules.INVALID_USERNAME);
    }
    if (!username.isEmpty() && !call.lookupLacks(username, "getSubAccounts.username")) {
      call.found(AccountsRules.USED_USERNAME_USERNAME_TAKEN);
    }
    if (protocol.isEmpty()) {
      call.found(AccountsRules.MISSING_PROTOCOL);
    }
    if (!protocol.isEmpty() && !Text.digits(protocol, 1, 3)) {
      call.found(AccountsRules.INVALID_PROTOCOL);
    } else if (!protocol.isEmpty() && !call.lookupHas(protocol, "getProtocols.value")) {
      call.found(AccountsRules.INVALID_PROTOCOL_PROTOCOL_UNKNOWN);
    }
    if (authType.isEmpty()) {
      call.found(AccountsRules.MISSING_AUTHTYPE_AUTH_TYPE);
    }
    if (!authType.isEmpty() && !Sets.AUTH_TYPE.contains(authType)) {
      call.found(AccountsRules.INVALID_AUTHTYPE_AUTH_TYPE);
    }
    if (protocol.equals("2") && !authType.isEmpty() && !authType.equals("2")) {
      call.found(AccountsRules.INVALID_AUTHTYPE_H323_AUTH_TYPE);
    }
    if (protocol.equals("3") && !authType.isEmpty() && !authType.equals("1")) {
      call.found(AccountsRules.INVALID_AUTHTYPE_IAX2_AUTH_TYPE);
    }
    if (authType.equals("2") && !password.isEmpty()) {
      call.found(AccountsRules.INVALID_PASSWORD_AUTH_PASSWORD);
    }
    if (authType.equals("1") && password.isEmpty()) {
      call.found(GeneralRules.MISSING_PASSWORD_CREATESUBACCOUNT_PASSWORD);
    }
    if (authType.equals("1") && !password.isEmpty() && !Text.length(password, 8, Text.UNBOUNDED)) {
      call.found(AccountsRules.INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_ILEGAL_CHARACTERS.only(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_ILEGAL_CHARACTERS_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_MISSING_LOWERCASE.some(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_MISSING_LOWERCASE_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_MISSING_NUMBER.some(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_MISSING_NUMBER_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_MISSING_UPPERCASE.some(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_MISSING_UPPERCASE_PASSWORD);
    }
    if (authType.equals("1") && !ip.isEmpty()) {
      call.found(AccountsRules.INVALID_IP_AUTH_IP);
    }
    if (protocol.equals("3") && !ip.isEmpty()) {
      call.found(AccountsRules.INVALID_IP_IAX2_IP);
    }
    if (authType.equals("2") && ip.isEmpty()) {
      call.found(AccountsRules.MISSING_IP);
    }
    if (protocol.equals("2") && ip.isEmpty()) {
      call.found(AccountsRules.MISSING_IP_H323_IP);
    }
    if (!ip.isEmpty() && !(Net.ipv4(ip) || Net.hostname(ip))) {
      call.found(AccountsRules.INVALID_IP);
    }
    if (!ip.isEmpty() && !call.lookupLacks(ip, "getSubAccounts.ip")) {
      call.found(AccountsRules.REPEATED_IP_IP_TAKEN);
    }
    if (deviceType.isEmpty()) {
      call.found(AccountsRules.MISSING_DEVICETYPE_DEVICE_TYPE);
    }
    if (!deviceType.isEmpty() && !Text.digits(deviceType, 1, 6)) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if (!deviceType.isEmpty() && !call.lookupHas(deviceType, "getDeviceTypes.value")) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
    if (!calleridNumber.isEmpty() && !CharClasses.CALLERID.only(calleridNumber)) {
      call.found(CallflowRules.INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER);
    }
    if (!canadaRouting.isEmpty() && !Sets.CANADA_ROUTE.contains(canadaRouting)) {
      call.found(AccountsRules.INVALID_CANADA_ROUTING);
    }
    if (lockInternational.isEmpty()) {
      call.found(AccountsRules.MISSING_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    }
    if (!lockInternational.isEmpty() && !Text.digits(lockInternational, 1, 6)) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if (!lockInternational.isEmpty()
        && !call.lookupHas(lockInternational, "getLockInternational.value")) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
    if (internationalRoute.isEmpty()) {
      call.found(AccountsRules.MISSING_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    }
    if (!internationalRoute.isEmpty() && internationalRoute.equals("0")) {
      call.found(AccountsRules.INVALID_INTERNATIONALROUTE_ZERO);
    } else if (!internationalRoute.isEmpty() && !Text.digits(internationalRoute, 1, 6)) {
      call.found(AccountsRules.INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    } else if (!internationalRoute.isEmpty()
        && !call.lookupHas(internationalRoute, "getRoutes.value")) {
      call.found(AccountsRules.INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE_UNKNOWN);
    }
    if (musicOnHold.isEmpty()) {
      call.found(GeneralRules.MISSING_MUSICONHOLD_MUSIC_ON_HOLD);
    }
    if (!musicOnHold.isEmpty() && musicOnHold.equals("none")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD);
    } else if (!musicOnHold.isEmpty() && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (allowedCodecs.isEmpty()) {
      call.found(AccountsRules.MISSING_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if (!allowedCodecs.isEmpty()
        && !Text.items(allowedCodecs, ';', item -> Patterns.CODECS_ITEM.matcher(item).matches())) {
      call.found(AccountsRules.INVALID_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if (dtmfMode.isEmpty()) {
      call.found(AccountsRules.MISSING_DTMFMODE_DTMF_MODE);
    }
    if (!dtmfMode.isEmpty() && !Sets.DTMF_MODE.contains(Text.lower(dtmfMode))) {
      call.found(AccountsRules.INVALID_DTMFMODE_DTMF_MODE);
    }
    if (nat.isEmpty()) {
      call.found(AccountsRules.MISSING_NAT);
    }
    if (!nat.isEmpty() && !Sets.NAT.contains(nat)) {
      call.found(AccountsRules.INVALID_NAT);
    }
    if (!sipTraffic.isEmpty() && !Sets.FLAG.contains(sipTraffic)) {
      call.found(AccountsRules.INVALID_SIP_TRAFFIC);
    }
    if (!maxExpiry.isEmpty() && !Numbers.integer(maxExpiry, 60, 3600, 1, false)) {
      call.found(AccountsRules.INVALID_MAX_EXPIRY);
    }
    if (!rtpTimeout.isEmpty() && !Numbers.integer(rtpTimeout, 1, 3600, 1, false)) {
      call.found(AccountsRules.INVALID_RTP_TIMEOUT);
    }
    if (!rtpHoldTimeout.isEmpty() && !Numbers.integer(rtpHoldTimeout, 1, 3600, 1, false)) {
      call.found(AccountsRules.INVALID_RTP_HOLD_TIMEOUT);
    }
    if (!rtpTimeout.isEmpty()
        && !rtpHoldTimeout.isEmpty()
        && !Numbers.ordered(rtpTimeout, rtpHoldTimeout)) {
      call.found(AccountsRules.RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT_RTP_TIMEOUT);
    }
    if (enableIpRestriction.equals("1") && ipRestriction.isEmpty()) {
      call.found(AccountsRules.MISSING_IP_RESTRICTION);
    }
    if (!ipRestriction.isEmpty()
        && !Text.items(
            ipRestriction, ',', item -> Net.ipv4(item) || Net.cidr(item) || Net.hostname(item))) {
      call.found(AccountsRules.INVALID_IP_IP_RESTRICTION);
    }
    if (!enableIpRestriction.isEmpty() && !Sets.FLAG.contains(enableIpRestriction)) {
      call.found(AccountsRules.INVALID_ENABLE_IP_RESTRICTION);
    }
    if (enablePopRestriction.equals("1") && popRestriction.isEmpty()) {
      call.found(AccountsRules.MISSING_POP_RESTRICTION);
    }
    if (!popRestriction.isEmpty()
        && !Text.items(popRestriction, ',', item -> Text.digits(item, 1, 6))) {
      call.found(AccountsRules.INVALID_POP_RESTRICTION);
    }
    if (!enablePopRestriction.isEmpty() && !Sets.FLAG.contains(enablePopRestriction)) {
      call.found(AccountsRules.INVALID_ENABLE_POP_RESTRICTION);
    }
    if (!internalExtension.isEmpty() && !Text.length(internalExtension, 0, 5)) {
      call.found(AccountsRules.INVALID_EXTENSION_LENGTH_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty() && !Text.digits(internalExtension, 1, 64)) {
      call.found(AccountsRules.INVALID_EXTENSION_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty()
        && Text.hasPrefix(internalExtension, Prefixes.INVALID_EXTENSION_PREFIX)) {
      call.found(AccountsRules.INVALID_EXTENSION_PREFIX_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty() && Sets.INVALID_EXTENSIONS.contains(internalExtension)) {
      call.found(AccountsRules.INVALID_EXTENSIONS_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty()
        && !call.lookupLacks(internalExtension, "getSubAccounts.internal_extension")) {
      call.found(AccountsRules.USED_EXTENSION_INTERNAL_EXTENSION_TAKEN);
    }
    if (!internalExtensionLocation.isEmpty()
        && !internalExtensionLocation.equals("0")
        && !internalExtension.isEmpty()
        && !call.lookupLacks(internalExtension, "getSubAccounts.internal_extension")) {
      call.found(AccountsRules.USED_EXTENSION_IN_LOCATION_TAKEN);
    }
    if (!internalVoicemail.isEmpty() && !Text.digits(internalVoicemail, 1, 20)) {
      call.found(AccountsRules.INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL);
    } else if (!internalVoicemail.isEmpty()
        && !internalVoicemail.equals("0")
        && !internalVoicemail.isEmpty()
        && !call.lookupHas(internalVoicemail, "getVoicemails.mailbox")) {
      call.found(AccountsRules.INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL_UNKNOWN);
    }
    if (!internalDialtime.isEmpty() && !Numbers.integer(internalDialtime, 1, 60, 1, false)) {
      call.found(AccountsRules.INVALID_INTERNALDIALTIME_INTERNAL_DIALTIME);
    }
    if (!resellerPackage.isEmpty() && !resellerPackage.equals("0") && resellerClient.isEmpty()) {
      call.found(AccountsRules.MISSING_RESELLERCLIENT_RESELLER_CLIENT);
    }
    if (!resellerClient.isEmpty() && !Text.digits(resellerClient, 1, 20)) {
      call.found(AccountsRules.INVALID_RESELLERCLIENT_RESELLER_CLIENT);
    } else if (!resellerClient.isEmpty()
        && !resellerClient.equals("0")
        && !resellerClient.isEmpty()
        && !call.lookupHas(resellerClient, "getClients.client")) {
      call.found(AccountsRules.INVALID_RESELLERCLIENT_RESELLER_CLIENT_UNKNOWN);
    }
    if (!resellerClient.isEmpty() && !resellerClient.equals("0") && resellerPackage.isEmpty()) {
      call.found(AccountsRules.MISSING_RESELLERPACKAGE_RESELLER_PACKAGE);
    }
    if (!resellerPackage.isEmpty() && !Text.digits(resellerPackage, 1, 20)) {
      call.found(AccountsRules.INVALID_RESELLERPACKAGE_RESELLER_PACKAGE);
    } else if (!resellerPackage.isEmpty()
        && !resellerPackage.equals("0")
        && !resellerPackage.isEmpty()
        && !call.lookupHas(resellerPackage, "getPackages.package")) {
      call.found(AccountsRules.INVALID_RESELLERPACKAGE_RESELLER_PACKAGE_UNKNOWN);
    }
    if (!resellerNextbilling.isEmpty()
        && !(resellerNextbilling.equals("0000-00-00")
            || Dates.date(resellerNextbilling, true, false))) {
      call.found(AccountsRules.INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if (!resellerNextbilling.isEmpty() && !call.notPast(resellerNextbilling)) {
      call.found(AccountsRules.INVALID_RESELLERNEXTBILLING_PAST);
    }
    if (!recordCalls.isEmpty() && !Sets.FLAG.contains(recordCalls)) {
      call.found(AccountsRules.INVALID_RECORD_CALLS);
    }
    if (transcribe.equals("1") && transcriptionLocale.isEmpty()) {
      call.found(GeneralRules.MISSING_TRANSCRIPTION_LOCALE);
    }
    if (!transcriptionLocale.isEmpty()
        && !Text.items(
            transcriptionLocale,
            ',',
            1,
            10,
            item -> Patterns.LOCALES_ITEM.matcher(item).matches())) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_LOCALE);
    }
    if (transcribe.equals("1") && transcriptionEmail.isEmpty()) {
      call.found(AccountsRules.MISSING_TRANSCRIPTION_EMAIL);
    }
    if (!transcriptionEmail.isEmpty()
        && !CharClasses.INVALID_TRANSCRIPTION_EMAIL.some(transcriptionEmail)) {
      call.found(AccountsRules.INVALID_TRANSCRIPTION_EMAIL_AT);
    } else if (!transcriptionEmail.isEmpty()
        && !Text.items(transcriptionEmail, ',', item -> Net.email(item))) {
      call.found(AccountsRules.INVALID_TRANSCRIPTION_EMAIL);
    }
    if (!transcriptionStartDelay.isEmpty()
        && !Numbers.integer(transcriptionStartDelay, 0, 60, 5, false)) {
      call.found(LocalRules.UNNAMED_STATUS_TRANSCRIPTION_START_DELAY);
    }
    if (!dialingMode.isEmpty() && !Sets.DIALING_MODE.contains(dialingMode)) {
      call.found(LocalRules.UNNAMED_STATUS_DIALING_MODE);
    }
    if (!tfcarrier.isEmpty() && !Sets.CANADA_ROUTE.contains(tfcarrier)) {
      call.found(LocalRules.UNNAMED_STATUS_TFCARRIER);
    }
    if (!transcriptionRedaction.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionRedaction))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_REDACTION);
    }
    if (!transcriptionSummary.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionSummary))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_SUMMARY);
    }
    if (!transcriptionSentiment.isEmpty()
        && !Sets.YES_NO.contains(Text.lower(transcriptionSentiment))) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_SENTIMENT);
    }
    if (!callPickupBehavior.isEmpty() && !Sets.PICKUP_BEHAVIOR.contains(callPickupBehavior)) {
      call.found(LocalRules.UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR);
    }
  }

  /** Deletes one sub-account. */
  private static void delSubAccount(Call call) {
    String id = call.get("id");
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID_DELSUBACCOUNT_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    } else if (!id.isEmpty() && !call.lookupHas(id, "getSubAccounts.id")) {
      call.found(GeneralRules.INVALID_ID_ID_UNKNOWN);
    }
  }

  /** Lists the codecs a sub-account may use, or returns only the one named. */
  private static void getAllowedCodecs(Call call) {
    String codec = call.get("codec");
    if (!codec.isEmpty() && !Patterns.CODECS_ITEM.matcher(codec).matches()) {
      call.found(AccountsRules.INVALID_CODEC);
    } else if (!codec.isEmpty() && !call.lookupHas(codec, "getAllowedCodecs.value")) {
      call.found(AccountsRules.INVALID_CODEC_CODEC_UNKNOWN);
    }
  }

  /** Lists the authentication types, or returns only the one whose code is given. */
  private static void getAuthTypes(Call call) {
    String type = call.get("type");
    if (!type.isEmpty() && !Text.digits(type, 1, 6)) {
      call.found(AccountsRules.INVALID_AUTHTYPE_GETAUTHTYPES_TYPE);
    }
  }

  /** Lists the device types, or returns only the one whose code is given. */
  private static void getDeviceTypes(Call call) {
    String deviceType = call.get("device_type");
    if (!deviceType.isEmpty() && !Text.digits(deviceType, 1, 6)) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if (!deviceType.isEmpty() && !call.lookupHas(deviceType, "getDeviceTypes.value")) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
  }

  /** Lists the DTMF modes, or returns only the one whose code is given. */
  private static void getDTMFModes(Call call) {
    String dtmfMode = call.get("dtmf_mode");
    if (!dtmfMode.isEmpty() && !Sets.DTMF_MODE.contains(Text.lower(dtmfMode))) {
      call.found(AccountsRules.INVALID_DTMFMODE_DTMF_MODE);
    }
  }

  /** Lists the international call lock modes, or returns only the one whose code is given. */
  private static void getLockInternational(Call call) {
    String lockInternational = call.get("lock_international");
    if (!lockInternational.isEmpty() && !Text.digits(lockInternational, 1, 6)) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if (!lockInternational.isEmpty()
        && !call.lookupHas(lockInternational, "getLockInternational.value")) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
  }

  /** Lists the NAT options, or returns only the one whose code is given. */
  private static void getNAT(Call call) {
    String nat = call.get("nat");
    if (!nat.isEmpty() && !Sets.NAT.contains(nat)) {
      call.found(AccountsRules.INVALID_NAT);
    }
  }

  /** Lists the sub-account protocols, or returns only the one whose code is given. */
  private static void getProtocols(Call call) {
    String protocol = call.get("protocol");
    if (!protocol.isEmpty() && !Text.digits(protocol, 1, 3)) {
      call.found(AccountsRules.INVALID_PROTOCOL);
    } else if (!protocol.isEmpty() && !call.lookupHas(protocol, "getProtocols.value")) {
      call.found(AccountsRules.INVALID_PROTOCOL_PROTOCOL_UNKNOWN);
    }
  }

  /** Returns the registration status of an account, or of all accounts. */
  private static void getRegistrationStatus(Call call) {
    String account = call.get("account");
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    } else if (!account.isEmpty() && !call.lookupHas(account, "getSubAccounts.account")) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_UNKNOWN);
    }
  }

  /**
   * Lists the choices for announcing the estimated hold time, or returns only the one whose code is
   * given.
   */
  private static void getReportEstimatedHoldTime(Call call) {
    String type = call.get("type");
    if (!type.isEmpty() && !Sets.YES_NO_ONCE.contains(Text.lower(type))) {
      call.found(
          CallflowRules.INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME_TYPE);
    }
  }

  /** Lists the route options, or returns only the one whose code is given. */
  private static void getRoutes(Call call) {
    String route = call.get("route");
    if (!route.isEmpty() && !Text.digits(route, 1, 6)) {
      call.found(CdrRules.INVALID_ROUTE);
    } else if (!route.isEmpty() && !call.lookupHas(route, "getRoutes.value")) {
      call.found(CdrRules.INVALID_ROUTE_ROUTE_UNKNOWN);
    }
  }

  /** Lists all sub-accounts, those of one reseller client, or one sub-account by name. */
  private static void getSubAccounts(Call call) {
    String account = call.get("account");
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
    if (!account.isEmpty() && !call.lookupHas(account, "getSubAccounts.account")) {
      call.found(AccountsRules.NO_SUBACCOUNT_ACCOUNT_UNKNOWN);
    }
  }

  /** Updates the settings of an existing sub-account. */
  private static void setSubAccount(Call call) {
    String id = call.get("id");
    String authType = call.get("auth_type");
    String password = call.get("password");
    String ip = call.get("ip");
    String deviceType = call.get("device_type");
    String calleridNumber = call.get("callerid_number");
    String canadaRouting = call.get("canada_routing");
    String lockInternational = call.get("lock_international");
    String internationalRoute = call.get("international_route");
    String musicOnHold = call.get("music_on_hold");
    String language = call.get("language");
    String allowedCodecs = call.get("allowed_codecs");
    String dtmfMode = call.get("dtmf_mode");
    String nat = call.get("nat");
    String sipTraffic = call.get("sip_traffic");
    String maxExpiry = call.get("max_expiry");
    String rtpTimeout = call.get("rtp_timeout");
    String rtpHoldTimeout = call.get("rtp_hold_timeout");
    String ipRestriction = call.get("ip_restriction");
    String enableIpRestriction = call.get("enable_ip_restriction");
    String popRestriction = call.get("pop_restriction");
    String enablePopRestriction = call.get("enable_pop_restriction");
    String internalExtension = call.get("internal_extension");
    String internalVoicemail = call.get("internal_voicemail");
    String internalDialtime = call.get("internal_dialtime");
    String resellerClient = call.get("reseller_client");
    String resellerPackage = call.get("reseller_package");
    String resellerNextbilling = call.get("reseller_nextbilling");
    String recordCalls = call.get("record_calls");
    String transcribe = call.get("transcribe");
    String transcriptionLocale = call.get("transcription_locale");
    String transcriptionEmail = call.get("transcription_email");
    String transcriptionStartDelay = call.get("transcription_start_delay");
    String dialingMode = call.get("dialing_mode");
    String tfcarrier = call.get("tfcarrier");
    String callPickupBehavior = call.get("call_pickup_behavior");
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    } else if (!id.isEmpty() && !call.lookupHas(id, "getSubAccounts.id")) {
      call.found(GeneralRules.INVALID_ID_ID_UNKNOWN);
    }
    if (authType.isEmpty()) {
      call.found(AccountsRules.MISSING_AUTHTYPE_AUTH_TYPE);
    }
    if (!authType.isEmpty() && !Sets.AUTH_TYPE.contains(authType)) {
      call.found(AccountsRules.INVALID_AUTHTYPE_AUTH_TYPE);
    }
    if (authType.equals("2") && !password.isEmpty()) {
      call.found(AccountsRules.INVALID_PASSWORD_AUTH_PASSWORD);
    }
    if (authType.equals("1") && !password.isEmpty() && !Text.length(password, 8, Text.UNBOUNDED)) {
      call.found(AccountsRules.INVALID_PASSWORD_LESSTHAN_8CHARACTERS_LONG_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_ILEGAL_CHARACTERS.only(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_ILEGAL_CHARACTERS_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_MISSING_LOWERCASE.some(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_MISSING_LOWERCASE_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_MISSING_NUMBER.some(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_MISSING_NUMBER_PASSWORD);
    }
    if (authType.equals("1")
        && !password.isEmpty()
        && !CharClasses.INVALID_PASSWORD_MISSING_UPPERCASE.some(password)) {
      call.found(AccountsRules.INVALID_PASSWORD_MISSING_UPPERCASE_PASSWORD);
    }
    if (authType.equals("1") && !ip.isEmpty()) {
      call.found(AccountsRules.INVALID_IP_AUTH_IP);
    }
    if (authType.equals("2") && ip.isEmpty()) {
      call.found(AccountsRules.MISSING_IP);
    }
    if (!ip.isEmpty() && !(Net.ipv4(ip) || Net.hostname(ip))) {
      call.found(AccountsRules.INVALID_IP);
    }
    if (deviceType.isEmpty()) {
      call.found(AccountsRules.MISSING_DEVICETYPE_DEVICE_TYPE);
    }
    if (!deviceType.isEmpty() && !Text.digits(deviceType, 1, 6)) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if (!deviceType.isEmpty() && !call.lookupHas(deviceType, "getDeviceTypes.value")) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
    if (!calleridNumber.isEmpty() && !CharClasses.CALLERID.only(calleridNumber)) {
      call.found(CallflowRules.INVALID_CALLERID_OVERRIDE_CALLERID_NUMBER);
    }
    if (!canadaRouting.isEmpty() && !Sets.CANADA_ROUTE.contains(canadaRouting)) {
      call.found(AccountsRules.INVALID_CANADA_ROUTING);
    }
    if (lockInternational.isEmpty()) {
      call.found(AccountsRules.MISSING_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    }
    if (!lockInternational.isEmpty() && !Text.digits(lockInternational, 1, 6)) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if (!lockInternational.isEmpty()
        && !call.lookupHas(lockInternational, "getLockInternational.value")) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
    if (internationalRoute.isEmpty()) {
      call.found(AccountsRules.MISSING_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    }
    if (!internationalRoute.isEmpty() && internationalRoute.equals("0")) {
      call.found(AccountsRules.INVALID_INTERNATIONALROUTE_ZERO);
    } else if (!internationalRoute.isEmpty() && !Text.digits(internationalRoute, 1, 6)) {
      call.found(AccountsRules.INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE);
    } else if (!internationalRoute.isEmpty()
        && !call.lookupHas(internationalRoute, "getRoutes.value")) {
      call.found(AccountsRules.INVALID_INTERNATIONALROUTE_INTERNATIONAL_ROUTE_UNKNOWN);
    }
    if (musicOnHold.isEmpty()) {
      call.found(GeneralRules.MISSING_MUSICONHOLD_MUSIC_ON_HOLD);
    }
    if (!musicOnHold.isEmpty() && musicOnHold.equals("none")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD);
    } else if (!musicOnHold.isEmpty() && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
      call.found(RecordingsRules.INVALID_MUSICONHOLD_MUSIC_ON_HOLD_UNKNOWN);
    }
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
    if (allowedCodecs.isEmpty()) {
      call.found(AccountsRules.MISSING_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if (!allowedCodecs.isEmpty()
        && !Text.items(allowedCodecs, ';', item -> Patterns.CODECS_ITEM.matcher(item).matches())) {
      call.found(AccountsRules.INVALID_ALLOWEDCODECS_ALLOWED_CODECS);
    }
    if (dtmfMode.isEmpty()) {
      call.found(AccountsRules.MISSING_DTMFMODE_DTMF_MODE);
    }
    if (!dtmfMode.isEmpty() && !Sets.DTMF_MODE.contains(Text.lower(dtmfMode))) {
      call.found(AccountsRules.INVALID_DTMFMODE_DTMF_MODE);
    }
    if (nat.isEmpty()) {
      call.found(AccountsRules.MISSING_NAT);
    }
    if (!nat.isEmpty() && !Sets.NAT.contains(nat)) {
      call.found(AccountsRules.INVALID_NAT);
    }
    if (!sipTraffic.isEmpty() && !Sets.FLAG.contains(sipTraffic)) {
      call.found(AccountsRules.INVALID_SIP_TRAFFIC);
    }
    if (!maxExpiry.isEmpty() && !Numbers.integer(maxExpiry, 60, 3600, 1, false)) {
      call.found(AccountsRules.INVALID_MAX_EXPIRY);
    }
    if (!rtpTimeout.isEmpty() && !Numbers.integer(rtpTimeout, 1, 3600, 1, false)) {
      call.found(AccountsRules.INVALID_RTP_TIMEOUT);
    }
    if (!rtpHoldTimeout.isEmpty() && !Numbers.integer(rtpHoldTimeout, 1, 3600, 1, false)) {
      call.found(AccountsRules.INVALID_RTP_HOLD_TIMEOUT);
    }
    if (!rtpTimeout.isEmpty()
        && !rtpHoldTimeout.isEmpty()
        && !Numbers.ordered(rtpTimeout, rtpHoldTimeout)) {
      call.found(AccountsRules.RTP_TIMEOUT_GREATER_THAN_RTP_HOLD_TIMEOUT_RTP_TIMEOUT);
    }
    if (enableIpRestriction.equals("1") && ipRestriction.isEmpty()) {
      call.found(AccountsRules.MISSING_IP_RESTRICTION);
    }
    if (!ipRestriction.isEmpty()
        && !Text.items(
            ipRestriction, ',', item -> Net.ipv4(item) || Net.cidr(item) || Net.hostname(item))) {
      call.found(AccountsRules.INVALID_IP_IP_RESTRICTION);
    }
    if (!enableIpRestriction.isEmpty() && !Sets.FLAG.contains(enableIpRestriction)) {
      call.found(AccountsRules.INVALID_ENABLE_IP_RESTRICTION);
    }
    if (enablePopRestriction.equals("1") && popRestriction.isEmpty()) {
      call.found(AccountsRules.MISSING_POP_RESTRICTION);
    }
    if (!popRestriction.isEmpty()
        && !Text.items(popRestriction, ',', item -> Text.digits(item, 1, 6))) {
      call.found(AccountsRules.INVALID_POP_RESTRICTION);
    }
    if (!enablePopRestriction.isEmpty() && !Sets.FLAG.contains(enablePopRestriction)) {
      call.found(AccountsRules.INVALID_ENABLE_POP_RESTRICTION);
    }
    if (!internalExtension.isEmpty() && !Text.length(internalExtension, 0, 5)) {
      call.found(AccountsRules.INVALID_EXTENSION_LENGTH_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty() && !Text.digits(internalExtension, 1, 64)) {
      call.found(AccountsRules.INVALID_EXTENSION_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty()
        && Text.hasPrefix(internalExtension, Prefixes.INVALID_EXTENSION_PREFIX)) {
      call.found(AccountsRules.INVALID_EXTENSION_PREFIX_INTERNAL_EXTENSION);
    }
    if (!internalExtension.isEmpty() && Sets.INVALID_EXTENSIONS.contains(internalExtension)) {
      call.found(AccountsRules.INVALID_EXTENSIONS_INTERNAL_EXTENSION);
    }
    if (!internalVoicemail.isEmpty() && !Text.digits(internalVoicemail, 1, 20)) {
      call.found(AccountsRules.INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL);
    } else if (!internalVoicemail.isEmpty()
        && !internalVoicemail.equals("0")
        && !internalVoicemail.isEmpty()
        && !call.lookupHas(internalVoicemail, "getVoicemails.mailbox")) {
      call.found(AccountsRules.INVALID_INTERNALVOICEMAIL_INTERNAL_VOICEMAIL_UNKNOWN);
    }
    if (!internalDialtime.isEmpty() && !Numbers.integer(internalDialtime, 1, 60, 1, false)) {
      call.found(AccountsRules.INVALID_INTERNALDIALTIME_INTERNAL_DIALTIME);
    }
    if (!resellerPackage.isEmpty() && !resellerPackage.equals("0") && resellerClient.isEmpty()) {
      call.found(AccountsRules.MISSING_RESELLERCLIENT_RESELLER_CLIENT);
    }
    if (!resellerClient.isEmpty() && !Text.digits(resellerClient, 1, 20)) {
      call.found(AccountsRules.INVALID_RESELLERCLIENT_RESELLER_CLIENT);
    } else if (!resellerClient.isEmpty()
        && !resellerClient.equals("0")
        && !resellerClient.isEmpty()
        && !call.lookupHas(resellerClient, "getClients.client")) {
      call.found(AccountsRules.INVALID_RESELLERCLIENT_RESELLER_CLIENT_UNKNOWN);
    }
    if (!resellerClient.isEmpty() && !resellerClient.equals("0") && resellerPackage.isEmpty()) {
      call.found(AccountsRules.MISSING_RESELLERPACKAGE_RESELLER_PACKAGE);
    }
    if (!resellerPackage.isEmpty() && !Text.digits(resellerPackage, 1, 20)) {
      call.found(AccountsRules.INVALID_RESELLERPACKAGE_RESELLER_PACKAGE);
    } else if (!resellerPackage.isEmpty()
        && !resellerPackage.equals("0")
        && !resellerPackage.isEmpty()
        && !call.lookupHas(resellerPackage, "getPackages.package")) {
      call.found(AccountsRules.INVALID_RESELLERPACKAGE_RESELLER_PACKAGE_UNKNOWN);
    }
    if (!resellerNextbilling.isEmpty()
        && !(resellerNextbilling.equals("0000-00-00")
            || Dates.date(resellerNextbilling, true, false))) {
      call.found(AccountsRules.INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if (!resellerNextbilling.isEmpty() && !call.notPast(resellerNextbilling)) {
      call.found(AccountsRules.INVALID_RESELLERNEXTBILLING_PAST);
    }
    if (!recordCalls.isEmpty() && !Sets.FLAG.contains(recordCalls)) {
      call.found(AccountsRules.INVALID_RECORD_CALLS);
    }
    if (transcribe.equals("1") && transcriptionLocale.isEmpty()) {
      call.found(GeneralRules.MISSING_TRANSCRIPTION_LOCALE);
    }
    if (!transcriptionLocale.isEmpty()
        && !Text.items(
            transcriptionLocale,
            ',',
            1,
            10,
            item -> Patterns.LOCALES_ITEM.matcher(item).matches())) {
      call.found(GeneralRules.INVALID_TRANSCRIPTION_LOCALE);
    }
    if (transcribe.equals("1") && transcriptionEmail.isEmpty()) {
      call.found(AccountsRules.MISSING_TRANSCRIPTION_EMAIL);
    }
    if (!transcriptionEmail.isEmpty()
        && !CharClasses.INVALID_TRANSCRIPTION_EMAIL.some(transcriptionEmail)) {
      call.found(AccountsRules.INVALID_TRANSCRIPTION_EMAIL_AT);
    } else if (!transcriptionEmail.isEmpty()
        && !Text.items(transcriptionEmail, ',', item -> Net.email(item))) {
      call.found(AccountsRules.INVALID_TRANSCRIPTION_EMAIL);
    }
    if (!transcriptionStartDelay.isEmpty()
        && !Numbers.integer(transcriptionStartDelay, 0, 60, 5, false)) {
      call.found(LocalRules.UNNAMED_STATUS_TRANSCRIPTION_START_DELAY);
    }
    if (!dialingMode.isEmpty() && !Sets.DIALING_MODE.contains(dialingMode)) {
      call.found(LocalRules.UNNAMED_STATUS_DIALING_MODE);
    }
    if (!tfcarrier.isEmpty() && !Sets.CANADA_ROUTE.contains(tfcarrier)) {
      call.found(LocalRules.UNNAMED_STATUS_TFCARRIER);
    }
    if (!callPickupBehavior.isEmpty() && !Sets.PICKUP_BEHAVIOR.contains(callPickupBehavior)) {
      call.found(LocalRules.UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR);
    }
  }

  /** Creates a location for internal extensions. */
  private static void setLocation(Call call) {
    String name = call.get("name");
    if (name.isEmpty()) {
      call.found(AccountsRules.MISSING_LOCATION_NAME);
    }
    if (!name.isEmpty() && !call.lookupLacks(name, "getLocations.name")) {
      call.found(AccountsRules.LOCATION_ALREADY_EXISTS_NAME_TAKEN);
    }
  }

  /** Lists the locations for internal extensions. */
  private static void getLocations(Call call) {}

  /** Deletes a location for internal extensions. */
  private static void delLocation(Call call) {
    String name = call.get("name");
    String id = call.get("id");
    if (name.isEmpty()) {
      call.found(AccountsRules.MISSING_LOCATION_NAME);
    }
    if (!name.isEmpty() && !call.lookupHas(name, "getLocations.name")) {
      call.found(AccountsRules.LOCATION_NOT_FOUND_NAME_UNKNOWN);
    }
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID_DELLOCATION_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }
}
