// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area accounts; parameters go by their place in the list of Methods. */
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
    createSubAccount1(call);
    createSubAccount2(call);
    createSubAccount3(call);
    createSubAccount4(call);
  }

  private static void createSubAccount1(Call call) {
    String username = call.get(0);
    String protocol = call.get(1);
    String authType = call.get(3);
    String password = call.get(4);
    String ip = call.get(5);
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
  }

  private static void createSubAccount2(Call call) {
    String protocol = call.get(1);
    String ip = call.get(5);
    String deviceType = call.get(6);
    String calleridNumber = call.get(7);
    String canadaRouting = call.get(8);
    String lockInternational = call.get(9);
    String internationalRoute = call.get(10);
    String musicOnHold = call.get(11);
    String language = call.get(12);
    String allowedCodecs = call.get(13);
    String dtmfMode = call.get(14);
    String nat = call.get(15);
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
    if (!canadaRouting.isEmpty()
        && !(canadaRouting.equals("-1") || Text.digits(canadaRouting, 1, 6))) {
      call.found(AccountsRules.INVALID_CANADA_ROUTING);
    } else if (!canadaRouting.isEmpty()
        && !Sets.CANADA_ROUTING.contains(canadaRouting)
        && !canadaRouting.isEmpty()
        && !call.lookupHas(canadaRouting, "getRoutes.value")) {
      call.found(AccountsRules.INVALID_CANADA_ROUTING_CANADA_ROUTING_UNKNOWN);
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
    } else if (!musicOnHold.isEmpty()
        && !musicOnHold.equals("default")
        && !musicOnHold.isEmpty()
        && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
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
  }

  private static void createSubAccount3(Call call) {
    String nat = call.get(15);
    String sipTraffic = call.get(16);
    String maxExpiry = call.get(17);
    String rtpTimeout = call.get(18);
    String rtpHoldTimeout = call.get(19);
    String ipRestriction = call.get(20);
    String enableIpRestriction = call.get(21);
    String popRestriction = call.get(22);
    String enablePopRestriction = call.get(23);
    String internalExtension = call.get(24);
    String internalVoicemail = call.get(25);
    String internalExtensionLocation = call.get(41);
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
        && !internalExtension.equals("0")
        && internalExtensionLocation.isEmpty()
        && !internalExtension.isEmpty()
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
  }

  private static void createSubAccount4(Call call) {
    String internalDialtime = call.get(26);
    String resellerClient = call.get(27);
    String resellerPackage = call.get(28);
    String resellerNextbilling = call.get(29);
    String recordCalls = call.get(32);
    String transcribe = call.get(33);
    String transcriptionLocale = call.get(34);
    String transcriptionEmail = call.get(35);
    String transcriptionStartDelay = call.get(36);
    String dialingMode = call.get(39);
    String tfcarrier = call.get(40);
    String transcriptionRedaction = call.get(43);
    String transcriptionSummary = call.get(44);
    String transcriptionSentiment = call.get(45);
    String callPickupBehavior = call.get(48);
    long resellerNextbillingDay = Dates.day(resellerNextbilling);
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
            || Dates.date(resellerNextbilling, resellerNextbillingDay, true, false))) {
      call.found(AccountsRules.INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if (!resellerNextbilling.isEmpty() && !call.notPast(resellerNextbillingDay)) {
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
    if (!tfcarrier.isEmpty() && !Sets.TOLL_FREE_CARRIER.contains(tfcarrier)) {
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
    String id = call.get(0);
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
    String codec = call.get(0);
    if (!codec.isEmpty() && !Patterns.CODECS_ITEM.matcher(codec).matches()) {
      call.found(AccountsRules.INVALID_CODEC);
    } else if (!codec.isEmpty() && !call.lookupHas(codec, "getAllowedCodecs.value")) {
      call.found(AccountsRules.INVALID_CODEC_CODEC_UNKNOWN);
    }
  }

  /** Lists the authentication types, or returns only the one whose code is given. */
  private static void getAuthTypes(Call call) {
    String type = call.get(0);
    if (!type.isEmpty() && !Text.digits(type, 1, 6)) {
      call.found(AccountsRules.INVALID_AUTHTYPE_GETAUTHTYPES_TYPE);
    }
  }

  /** Lists the device types, or returns only the one whose code is given. */
  private static void getDeviceTypes(Call call) {
    String deviceType = call.get(0);
    if (!deviceType.isEmpty() && !Text.digits(deviceType, 1, 6)) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE);
    } else if (!deviceType.isEmpty() && !call.lookupHas(deviceType, "getDeviceTypes.value")) {
      call.found(AccountsRules.INVALID_DEVICETYPE_DEVICE_TYPE_UNKNOWN);
    }
  }

  /** Lists the DTMF modes, or returns only the one whose code is given. */
  private static void getDTMFModes(Call call) {
    String dtmfMode = call.get(0);
    if (!dtmfMode.isEmpty() && !Sets.DTMF_MODE.contains(Text.lower(dtmfMode))) {
      call.found(AccountsRules.INVALID_DTMFMODE_DTMF_MODE);
    }
  }

  /** Lists the international call lock modes, or returns only the one whose code is given. */
  private static void getLockInternational(Call call) {
    String lockInternational = call.get(0);
    if (!lockInternational.isEmpty() && !Text.digits(lockInternational, 1, 6)) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL);
    } else if (!lockInternational.isEmpty()
        && !call.lookupHas(lockInternational, "getLockInternational.value")) {
      call.found(AccountsRules.INVALID_LOCKINTERNATIONAL_LOCK_INTERNATIONAL_UNKNOWN);
    }
  }

  /** Lists the NAT options, or returns only the one whose code is given. */
  private static void getNAT(Call call) {
    String nat = call.get(0);
    if (!nat.isEmpty() && !Sets.NAT.contains(nat)) {
      call.found(AccountsRules.INVALID_NAT);
    }
  }

  /** Lists the sub-account protocols, or returns only the one whose code is given. */
  private static void getProtocols(Call call) {
    String protocol = call.get(0);
    if (!protocol.isEmpty() && !Text.digits(protocol, 1, 3)) {
      call.found(AccountsRules.INVALID_PROTOCOL);
    } else if (!protocol.isEmpty() && !call.lookupHas(protocol, "getProtocols.value")) {
      call.found(AccountsRules.INVALID_PROTOCOL_PROTOCOL_UNKNOWN);
    }
  }

  /** Returns the registration status of an account, or of all accounts. */
  private static void getRegistrationStatus(Call call) {
    String account = call.get(0);
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    } else if (!account.isEmpty()
        && !(call.lookupHas(account, "getSubAccounts.account")
            || account.equals("all")
            || Text.digits(account, 1, 20))) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_UNKNOWN);
    }
  }

  /**
   * Lists the choices for announcing the estimated hold time, or returns only the one whose code is
   * given.
   */
  private static void getReportEstimatedHoldTime(Call call) {
    String type = call.get(0);
    if (!type.isEmpty() && !Sets.YES_NO_ONCE.contains(Text.lower(type))) {
      call.found(
          CallflowRules.INVALID_IF_ANNOUNCE_POSITION_ENABLED_REPORT_ESTIMATED_HOLD_TIME_TYPE);
    }
  }

  /** Lists the route options, or returns only the one whose code is given. */
  private static void getRoutes(Call call) {
    String route = call.get(0);
    if (!route.isEmpty() && !Text.digits(route, 1, 6)) {
      call.found(CdrRules.INVALID_ROUTE);
    } else if (!route.isEmpty() && !call.lookupHas(route, "getRoutes.value")) {
      call.found(CdrRules.INVALID_ROUTE_ROUTE_UNKNOWN);
    }
  }

  /** Lists all sub-accounts, those of one reseller client, or one sub-account by name. */
  private static void getSubAccounts(Call call) {
    String account = call.get(0);
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
    if (!account.isEmpty() && !call.lookupLacks(account, "getSubAccounts.id")) {
      call.found(AccountsRules.NO_SUBACCOUNT_ACCOUNT_ID);
    }
  }

  /** Updates the settings of an existing sub-account. */
  private static void setSubAccount(Call call) {
    setSubAccount1(call);
    setSubAccount2(call);
    setSubAccount3(call);
    setSubAccount4(call);
  }

  private static void setSubAccount1(Call call) {
    String id = call.get(0);
    String authType = call.get(2);
    String password = call.get(3);
    String ip = call.get(4);
    String deviceType = call.get(5);
    String calleridNumber = call.get(6);
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
  }

  private static void setSubAccount2(Call call) {
    String canadaRouting = call.get(7);
    String lockInternational = call.get(8);
    String internationalRoute = call.get(9);
    String musicOnHold = call.get(10);
    String language = call.get(11);
    String allowedCodecs = call.get(12);
    String dtmfMode = call.get(13);
    String nat = call.get(14);
    String sipTraffic = call.get(15);
    String maxExpiry = call.get(16);
    if (!canadaRouting.isEmpty()
        && !(canadaRouting.equals("-1") || Text.digits(canadaRouting, 1, 6))) {
      call.found(AccountsRules.INVALID_CANADA_ROUTING);
    } else if (!canadaRouting.isEmpty()
        && !Sets.CANADA_ROUTING.contains(canadaRouting)
        && !canadaRouting.isEmpty()
        && !call.lookupHas(canadaRouting, "getRoutes.value")) {
      call.found(AccountsRules.INVALID_CANADA_ROUTING_CANADA_ROUTING_UNKNOWN);
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
    } else if (!musicOnHold.isEmpty()
        && !musicOnHold.equals("default")
        && !musicOnHold.isEmpty()
        && !call.lookupHas(musicOnHold, "getMusicOnHold.value")) {
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
  }

  private static void setSubAccount3(Call call) {
    String rtpTimeout = call.get(17);
    String rtpHoldTimeout = call.get(18);
    String ipRestriction = call.get(19);
    String enableIpRestriction = call.get(20);
    String popRestriction = call.get(21);
    String enablePopRestriction = call.get(22);
    String internalExtension = call.get(23);
    String internalVoicemail = call.get(24);
    String internalDialtime = call.get(25);
    String resellerClient = call.get(26);
    String resellerPackage = call.get(27);
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
  }

  private static void setSubAccount4(Call call) {
    String resellerClient = call.get(26);
    String resellerPackage = call.get(27);
    String resellerNextbilling = call.get(28);
    String recordCalls = call.get(31);
    String transcribe = call.get(32);
    String transcriptionLocale = call.get(33);
    String transcriptionEmail = call.get(34);
    String transcriptionStartDelay = call.get(35);
    String dialingMode = call.get(36);
    String tfcarrier = call.get(37);
    String callPickupBehavior = call.get(44);
    long resellerNextbillingDay = Dates.day(resellerNextbilling);
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
            || Dates.date(resellerNextbilling, resellerNextbillingDay, true, false))) {
      call.found(AccountsRules.INVALID_RESELLERNEXTBILLING_RESELLER_NEXTBILLING);
    } else if (!resellerNextbilling.isEmpty() && !call.notPast(resellerNextbillingDay)) {
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
    if (!tfcarrier.isEmpty() && !Sets.TOLL_FREE_CARRIER.contains(tfcarrier)) {
      call.found(LocalRules.UNNAMED_STATUS_TFCARRIER);
    }
    if (!callPickupBehavior.isEmpty() && !Sets.PICKUP_BEHAVIOR.contains(callPickupBehavior)) {
      call.found(LocalRules.UNNAMED_STATUS_CALL_PICKUP_BEHAVIOR);
    }
  }

  /** Creates a location for internal extensions. */
  private static void setLocation(Call call) {
    String name = call.get(0);
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
    String name = call.get(0);
    String id = call.get(1);
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
