// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area messaging; parameters go by their place in the list of Methods. */
final class MessagingChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "deleteSMS" -> deleteSMS(call);
      case "deleteMMS" -> deleteMMS(call);
      case "getResellerSMS" -> getResellerSMS(call);
      case "getResellerMMS" -> getResellerMMS(call);
      case "getSMS" -> getSMS(call);
      case "getMMS" -> getMMS(call);
      case "getMediaMMS" -> getMediaMMS(call);
      case "sendSMS" -> sendSMS(call);
      case "sendMMS" -> sendMMS(call);
      case "setSMS" -> setSMS(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Deletes one stored SMS. */
  private static void deleteSMS(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(MessagingRules.MISSING_SMS_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Deletes one stored MMS. */
  private static void deleteMMS(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Lists SMS of one reseller client by period, direction, DID or contact. */
  private static void getResellerSMS(Call call) {
    String sms = call.get(0);
    String client = call.get(1);
    String from = call.get(2);
    String to = call.get(3);
    String type = call.get(4);
    String did = call.get(5);
    String contact = call.get(6);
    String limit = call.get(7);
    String timezone = call.get(8);
    String allMessages = call.get(9);
    long fromDay = Dates.day(from);
    long toDay = Dates.day(to);
    if (!sms.isEmpty() && !Text.digits(sms, 1, 20)) {
      call.found(MessagingRules.INVALID_SMS);
    } else if (allMessages.equals("1") && !sms.isEmpty() && !sms.equals("0")) {
      call.found(MessagingRules.INVALID_SMS_SMS_ALL_MESSAGES);
    }
    if (client.isEmpty()) {
      call.found(ClientsRules.INVALID_CLIENT_GETRESELLERSMS_CLIENT);
    } else if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
    if (!from.isEmpty() && !Dates.date(from, fromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM);
    } else if (!from.isEmpty() && !Dates.date(from, fromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM_PADDING);
    }
    if (!to.isEmpty() && !Dates.date(to, toDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_TO);
    } else if (!to.isEmpty() && !Dates.date(to, toDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_TO_PADDING);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.ordered(fromDay, toDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_FROM);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.daysWithin(fromDay, toDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_FROM);
    }
    if (!type.isEmpty() && !Sets.FLAG.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_DIRECTION);
    }
    if (!did.isEmpty() && !CharClasses.CALLERID.only(did)) {
      call.found(GeneralRules.INVALID_DID_DID_FILTER);
    }
    if (!contact.isEmpty() && !CharClasses.CALLERID.only(contact)) {
      call.found(MessagingRules.INVALID_CONTACT);
    }
    if (!limit.isEmpty() && !Text.digits(limit, 1, 10)) {
      call.found(LocalRules.UNNAMED_STATUS_LIMIT);
    }
    if (!timezone.isEmpty() && !DecimalRanges.UTC_OFFSET.has(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE);
    }
  }

  /** Lists MMS of one reseller client by period, direction, DID or contact. */
  private static void getResellerMMS(Call call) {
    String mms = call.get(0);
    String client = call.get(1);
    String from = call.get(2);
    String to = call.get(3);
    String type = call.get(4);
    String did = call.get(5);
    String contact = call.get(6);
    String limit = call.get(7);
    String timezone = call.get(8);
    String allMessages = call.get(9);
    String sms = call.get(10);
    long fromDay = Dates.day(from);
    long toDay = Dates.day(to);
    if (!mms.isEmpty() && !Text.digits(mms, 1, 20)) {
      call.found(MessagingRules.INVALID_SMS_MMS);
    }
    if (client.isEmpty()) {
      call.found(ClientsRules.INVALID_CLIENT_GETRESELLERSMS_CLIENT);
    } else if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
    if (!from.isEmpty() && !Dates.date(from, fromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM);
    } else if (!from.isEmpty() && !Dates.date(from, fromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM_PADDING);
    }
    if (!to.isEmpty() && !Dates.date(to, toDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_TO);
    } else if (!to.isEmpty() && !Dates.date(to, toDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_TO_PADDING);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.ordered(fromDay, toDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_FROM);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.daysWithin(fromDay, toDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_FROM);
    }
    if (!type.isEmpty() && !Sets.FLAG.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_DIRECTION);
    }
    if (!did.isEmpty() && !CharClasses.CALLERID.only(did)) {
      call.found(GeneralRules.INVALID_DID_DID_FILTER);
    }
    if (!contact.isEmpty() && !CharClasses.CALLERID.only(contact)) {
      call.found(MessagingRules.INVALID_CONTACT);
    }
    if (!limit.isEmpty() && !Text.digits(limit, 1, 10)) {
      call.found(LocalRules.UNNAMED_STATUS_LIMIT);
    }
    if (!timezone.isEmpty() && !DecimalRanges.UTC_OFFSET.has(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE);
    }
    if (!sms.isEmpty() && !Text.digits(sms, 1, 20)) {
      call.found(MessagingRules.INVALID_SMS);
    } else if (allMessages.equals("1") && !sms.isEmpty() && !sms.equals("0")) {
      call.found(MessagingRules.INVALID_SMS_SMS_ALL_MESSAGES);
    }
  }

  /** Lists SMS by period, direction, DID or contact. */
  private static void getSMS(Call call) {
    String sms = call.get(0);
    String from = call.get(1);
    String to = call.get(2);
    String type = call.get(3);
    String did = call.get(4);
    String contact = call.get(5);
    String limit = call.get(6);
    String timezone = call.get(7);
    String allMessages = call.get(8);
    long fromDay = Dates.day(from);
    long toDay = Dates.day(to);
    if (!sms.isEmpty() && !Text.digits(sms, 1, 20)) {
      call.found(MessagingRules.INVALID_SMS);
    } else if (allMessages.equals("1") && !sms.isEmpty() && !sms.equals("0")) {
      call.found(MessagingRules.INVALID_SMS_SMS_ALL_MESSAGES);
    }
    if (!from.isEmpty() && !Dates.date(from, fromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM);
    } else if (!from.isEmpty() && !Dates.date(from, fromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM_PADDING);
    }
    if (!to.isEmpty() && !Dates.date(to, toDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_TO);
    } else if (!to.isEmpty() && !Dates.date(to, toDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_TO_PADDING);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.ordered(fromDay, toDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_FROM);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.daysWithin(fromDay, toDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_FROM);
    }
    if (!type.isEmpty() && !Sets.FLAG.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_DIRECTION);
    }
    if (!did.isEmpty() && !CharClasses.CALLERID.only(did)) {
      call.found(GeneralRules.INVALID_DID_DID_FILTER);
    } else if (!did.isEmpty()
        && !(call.lookupHas(did, "getDIDsInfo.did")
            || CharClasses.INVALID_DID.some(did)
            || Text.digits(did, 11, Text.UNBOUNDED))) {
      call.found(GeneralRules.INVALID_DID_DID_UNKNOWN);
    }
    if (!contact.isEmpty() && !CharClasses.CALLERID.only(contact)) {
      call.found(MessagingRules.INVALID_CONTACT);
    }
    if (!limit.isEmpty() && !Text.digits(limit, 1, 10)) {
      call.found(LocalRules.UNNAMED_STATUS_LIMIT);
    }
    if (!timezone.isEmpty() && !DecimalRanges.UTC_OFFSET.has(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE);
    }
  }

  /** Lists MMS by period, direction, DID or contact. */
  private static void getMMS(Call call) {
    String mms = call.get(0);
    String from = call.get(1);
    String to = call.get(2);
    String type = call.get(3);
    String did = call.get(4);
    String contact = call.get(5);
    String limit = call.get(6);
    String timezone = call.get(7);
    long fromDay = Dates.day(from);
    long toDay = Dates.day(to);
    if (!mms.isEmpty() && !Text.digits(mms, 1, 20)) {
      call.found(MessagingRules.INVALID_SMS_MMS);
    }
    if (!from.isEmpty() && !Dates.date(from, fromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM);
    } else if (!from.isEmpty() && !Dates.date(from, fromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM_PADDING);
    }
    if (!to.isEmpty() && !Dates.date(to, toDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_TO);
    } else if (!to.isEmpty() && !Dates.date(to, toDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_TO_PADDING);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.ordered(fromDay, toDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_FROM);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.daysWithin(fromDay, toDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_FROM);
    }
    if (!type.isEmpty() && !Sets.FLAG.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_DIRECTION);
    }
    if (!did.isEmpty() && !CharClasses.CALLERID.only(did)) {
      call.found(GeneralRules.INVALID_DID_DID_FILTER);
    } else if (!did.isEmpty()
        && !(call.lookupHas(did, "getDIDsInfo.did")
            || CharClasses.INVALID_DID.some(did)
            || Text.digits(did, 11, Text.UNBOUNDED))) {
      call.found(GeneralRules.INVALID_DID_DID_UNKNOWN);
    }
    if (!contact.isEmpty() && !CharClasses.CALLERID.only(contact)) {
      call.found(MessagingRules.INVALID_CONTACT);
    }
    if (!limit.isEmpty() && !Text.digits(limit, 1, 10)) {
      call.found(LocalRules.UNNAMED_STATUS_LIMIT);
    }
    if (!timezone.isEmpty() && !DecimalRanges.UTC_OFFSET.has(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE);
    }
  }

  /** Returns the media attached to an MMS. */
  private static void getMediaMMS(Call call) {
    String id = call.get(0);
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Sends an SMS from one of the account's DIDs. */
  private static void sendSMS(Call call) {
    String did = call.get(0);
    String dst = call.get(1);
    String message = call.get(2);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    } else if (!did.isEmpty()
        && !(call.lookupHas(did, "getDIDsInfo.did")
            || CharClasses.INVALID_DID.some(did)
            || Text.digits(did, 11, Text.UNBOUNDED))) {
      call.found(GeneralRules.INVALID_DID_DID_UNKNOWN);
    } else if (!did.isEmpty() && !Text.digits(did, 10, 11)) {
      call.found(GeneralRules.INVALID_DID_SENDSMS_DID);
    }
    if (dst.isEmpty()) {
      call.found(MessagingRules.INVALID_DST_DST_REQUIRED);
    } else if (!dst.isEmpty()
        && !(Text.digits(dst, 10, 10) || Patterns.SMS_DESTINATION.matcher(dst).matches())) {
      call.found(MessagingRules.INVALID_DST);
    }
    if (message.isEmpty()) {
      call.found(MessagingRules.MESSAGE_EMPTY_MESSAGE);
    }
    if (!message.isEmpty() && !Text.utf8Length(message, 0, 160)) {
      call.found(MessagingRules.SMS_TOOLONG_SENDSMS_MESSAGE);
    }
  }

  /** Sends an MMS from one of the account's DIDs. */
  private static void sendMMS(Call call) {
    String did = call.get(0);
    String dst = call.get(1);
    String message = call.get(2);
    String media1 = call.get(3);
    String media2 = call.get(4);
    String media3 = call.get(5);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    } else if (!did.isEmpty()
        && !(call.lookupHas(did, "getDIDsInfo.did")
            || CharClasses.INVALID_DID.some(did)
            || Text.digits(did, 11, Text.UNBOUNDED))) {
      call.found(GeneralRules.INVALID_DID_DID_UNKNOWN);
    } else if (!did.isEmpty() && !Text.digits(did, 10, 11)) {
      call.found(GeneralRules.INVALID_DID_SENDSMS_DID);
    }
    if (dst.isEmpty()) {
      call.found(MessagingRules.INVALID_DST_DST_REQUIRED);
    } else if (!dst.isEmpty()
        && !(Text.digits(dst, 10, 10) || Patterns.SMS_DESTINATION.matcher(dst).matches())) {
      call.found(MessagingRules.INVALID_DST);
    }
    if (media1.isEmpty() && media2.isEmpty() && media3.isEmpty() && message.isEmpty()) {
      call.found(MessagingRules.MESSAGE_EMPTY_SENDMMS_MESSAGE);
    }
    if (!message.isEmpty() && !Text.length(message, 0, 2048)) {
      call.found(MessagingRules.SMS_TOOLONG_SENDMMS_MESSAGE);
    }
    if (!media1.isEmpty() && Text.hasPrefix(media1, Prefixes.INVALID_MEDIA)) {
      call.found(MessagingRules.INVALID_MEDIA_MEDIA1);
    }
    if (!media2.isEmpty() && Text.hasPrefix(media2, Prefixes.INVALID_MEDIA)) {
      call.found(MessagingRules.INVALID_MEDIA_MEDIA2);
    }
    if (!media3.isEmpty() && Text.hasPrefix(media3, Prefixes.INVALID_MEDIA)) {
      call.found(MessagingRules.INVALID_MEDIA_MEDIA3);
    }
  }

  /** Turns SMS on or off for a DID and sets how received messages are delivered. */
  private static void setSMS(Call call) {
    String did = call.get(0);
    String enable = call.get(1);
    String emailEnabled = call.get(2);
    String emailAddress = call.get(3);
    String smsForwardEnable = call.get(4);
    String smsForward = call.get(5);
    String urlCallbackEnable = call.get(6);
    String urlCallbackRetry = call.get(8);
    String dialmode = call.get(13);
    String smppEnabled = call.get(14);
    String smppUrl = call.get(15);
    String smppUser = call.get(16);
    String smppPass = call.get(17);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    } else if (!did.isEmpty()
        && !(call.lookupHas(did, "getDIDsInfo.did")
            || CharClasses.INVALID_DID.some(did)
            || Text.digits(did, 11, Text.UNBOUNDED))) {
      call.found(GeneralRules.INVALID_DID_DID_UNKNOWN);
    } else if (!did.isEmpty() && !Text.digits(did, 10, 11)) {
      call.found(GeneralRules.INVALID_DID_SENDSMS_DID);
    }
    if (enable.isEmpty()) {
      call.found(MessagingRules.MISSING_ENABLE);
    }
    if (!emailEnabled.isEmpty() && !Sets.FLAG.contains(emailEnabled)) {
      call.found(MessagingRules.INVALID_EMAIL_ENABLE_EMAIL_ENABLED);
    }
    if (!emailAddress.isEmpty() && !Net.email(emailAddress)) {
      call.found(GeneralRules.INVALID_EMAIL_EMAIL_ADDRESS);
    }
    if (!smsForwardEnable.isEmpty() && !Sets.FLAG.contains(smsForwardEnable)) {
      call.found(MessagingRules.INVALID_FORWARD_ENABLE_SMS_FORWARD_ENABLE);
    }
    if (!smsForward.isEmpty() && !CharClasses.CALLERID.only(smsForward)) {
      call.found(MessagingRules.INVALID_SMS_FORWARD);
    }
    if (!smsForward.isEmpty() && !did.isEmpty() && smsForward.equals(did)) {
      call.found(DidsRules.INVALID_FORWARDING_DID_SMS_FORWARD);
    }
    if (!urlCallbackEnable.isEmpty() && !Sets.FLAG.contains(urlCallbackEnable)) {
      call.found(MessagingRules.INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if (!urlCallbackRetry.isEmpty() && !Sets.FLAG.contains(urlCallbackRetry)) {
      call.found(MessagingRules.INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
    if (!dialmode.isEmpty() && !Sets.AUTH_TYPE.contains(dialmode)) {
      call.found(LocalRules.UNNAMED_STATUS_DIALMODE);
    }
    if (smppEnabled.equals("1") && smppUrl.isEmpty()) {
      call.found(MessagingRules.INVALID_SMPP_URL);
    }
    if (smppEnabled.equals("1") && smppUser.isEmpty()) {
      call.found(MessagingRules.INVALID_SMPP_USERNAME_SMPP_USER);
    }
    if (smppEnabled.equals("1") && smppPass.isEmpty()) {
      call.found(MessagingRules.INVALID_SMPP_PASSWORD_SMPP_PASS);
    }
  }
}
