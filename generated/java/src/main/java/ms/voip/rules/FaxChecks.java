// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area fax; parameters go by their place in the list of Methods. */
final class FaxChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "cancelFaxNumber" -> cancelFaxNumber(call);
      case "deleteFaxMessage" -> deleteFaxMessage(call);
      case "delEmailToFax" -> delEmailToFax(call);
      case "delFaxFolder" -> delFaxFolder(call);
      case "getFaxProvinces" -> getFaxProvinces(call);
      case "getFaxStates" -> getFaxStates(call);
      case "getFaxRateCentersCAN" -> getFaxRateCentersCAN(call);
      case "getFaxRateCentersUSA" -> getFaxRateCentersUSA(call);
      case "getFaxNumbersInfo" -> getFaxNumbersInfo(call);
      case "getFaxNumbersPortability" -> getFaxNumbersPortability(call);
      case "getFaxMessages" -> getFaxMessages(call);
      case "getFaxMessagePDF" -> getFaxMessagePDF(call);
      case "getFaxFolders" -> getFaxFolders(call);
      case "getEmailToFax" -> getEmailToFax(call);
      case "mailFaxMessagePDF" -> mailFaxMessagePDF(call);
      case "moveFaxMessage" -> moveFaxMessage(call);
      case "orderFaxNumber" -> orderFaxNumber(call);
      case "setFaxFolder" -> setFaxFolder(call);
      case "setEmailToFax" -> setEmailToFax(call);
      case "searchFaxAreaCodeCAN" -> searchFaxAreaCodeCAN(call);
      case "searchFaxAreaCodeUSA" -> searchFaxAreaCodeUSA(call);
      case "setFaxNumberInfo" -> setFaxNumberInfo(call);
      case "setFaxNumberEmail" -> setFaxNumberEmail(call);
      case "setFaxNumberURLCallback" -> setFaxNumberURLCallback(call);
      case "sendFaxMessage" -> sendFaxMessage(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Removes a fax number from the account. */
  private static void cancelFaxNumber(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Deletes a fax message from the account. */
  private static void deleteFaxMessage(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Deletes an email-to-fax configuration. */
  private static void delEmailToFax(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Deletes a fax folder. */
  private static void delFaxFolder(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Lists the Canadian provinces for fax numbers, or returns one by code. */
  private static void getFaxProvinces(Call call) {
    String province = call.get(0);
    if (!province.isEmpty() && !Patterns.COUNTRY.matcher(province).matches()) {
      call.found(DidsRules.INVALID_PROVINCE);
    }
  }

  /** Lists the US states for fax numbers, or returns one by code. */
  private static void getFaxStates(Call call) {
    String state = call.get(0);
    if (!state.isEmpty() && !Patterns.COUNTRY.matcher(state).matches()) {
      call.found(GeneralRules.INVALID_STATE);
    }
  }

  /** Lists the fax rate centres of a Canadian province. */
  private static void getFaxRateCentersCAN(Call call) {
    String province = call.get(0);
    if (province.isEmpty()) {
      call.found(DidsRules.MISSING_PROVINCE);
    }
    if (!province.isEmpty() && !Patterns.COUNTRY.matcher(province).matches()) {
      call.found(DidsRules.INVALID_PROVINCE);
    }
  }

  /** Lists the fax rate centres of a US state. */
  private static void getFaxRateCentersUSA(Call call) {
    String state = call.get(0);
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (!state.isEmpty() && !Patterns.COUNTRY.matcher(state).matches()) {
      call.found(GeneralRules.INVALID_STATE);
    }
  }

  /** Lists the fax numbers on the account, or returns one by number. */
  private static void getFaxNumbersInfo(Call call) {
    String did = call.get(0);
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Tells whether a fax number is portable into the network. */
  private static void getFaxNumbersPortability(Call call) {
    String did = call.get(0);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Lists fax messages by date and folder, or returns one by ID. */
  private static void getFaxMessages(Call call) {
    String from = call.get(0);
    String to = call.get(1);
    String id = call.get(3);
    long fromDay = Dates.day(from);
    long toDay = Dates.day(to);
    if (!from.isEmpty() && !Dates.date(from, fromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_GETFAXMESSAGES_FROM);
    } else if (!from.isEmpty() && !Dates.date(from, fromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_FROM_PADDING);
    }
    if (!to.isEmpty() && !Dates.date(to, toDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_GETFAXMESSAGES_TO);
    } else if (!to.isEmpty() && !Dates.date(to, toDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_TO_PADDING);
    }
    if (!from.isEmpty() && !to.isEmpty() && !Dates.ordered(fromDay, toDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_FROM);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Returns a fax message as a Base64-encoded PDF. */
  private static void getFaxMessagePDF(Call call) {
    String id = call.get(0);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Lists the fax folders on the account. */
  private static void getFaxFolders(Call call) {
    String id = call.get(0);
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Lists email-to-fax configurations, or returns one by ID. */
  private static void getEmailToFax(Call call) {
    String id = call.get(0);
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }

  /** Emails a fax message as a PDF attachment. */
  private static void mailFaxMessagePDF(Call call) {
    String id = call.get(0);
    String email = call.get(1);
    if (id.isEmpty()) {
      call.found(GeneralRules.MISSING_ID);
    }
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
    if (email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
  }

  /** Moves a fax message to another fax folder. */
  private static void moveFaxMessage(Call call) {
    String faxId = call.get(0);
    String folderId = call.get(1);
    if (faxId.isEmpty()) {
      call.found(FaxRules.INVALID_FAX_ID_FAX_ID_REQUIRED);
    } else if (!faxId.isEmpty() && !Text.digits(faxId, 1, 20)) {
      call.found(FaxRules.INVALID_FAX_ID);
    } else if (!faxId.isEmpty() && !call.lookupHas(faxId, "getFaxMessages.id")) {
      call.found(FaxRules.INVALID_FAX_ID_FAX_ID_UNKNOWN);
    }
    if (folderId.isEmpty()) {
      call.found(FaxRules.INVALID_FOLDER_ID_FOLDER_ID_REQUIRED);
    } else if (!folderId.isEmpty() && !Text.digits(folderId, 1, 20)) {
      call.found(FaxRules.INVALID_FOLDER_ID);
    } else if (!folderId.isEmpty() && !call.lookupHas(folderId, "getFaxFolders.id")) {
      call.found(FaxRules.INVALID_FOLDER_ID_FOLDER_ID_UNKNOWN);
    }
  }

  /** Orders one or more new fax numbers. */
  private static void orderFaxNumber(Call call) {
    String location = call.get(0);
    String quantity = call.get(1);
    String email = call.get(2);
    String emailEnable = call.get(3);
    String urlCallbackEnable = call.get(6);
    String urlCallbackRetry = call.get(7);
    if (location.isEmpty()) {
      call.found(DidsRules.MISSING_LOCATION);
    }
    if (!location.isEmpty() && !Text.digits(location, 1, 20)) {
      call.found(DidsRules.INVALID_LOCATION);
    }
    if (quantity.isEmpty()) {
      call.found(DidsRules.INVALID_QUANTITY_QUANTITY_REQUIRED);
    } else if (!quantity.isEmpty() && !Numbers.integer(quantity, 1, 1000000, 1, false)) {
      call.found(DidsRules.INVALID_QUANTITY);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
    if (!emailEnable.isEmpty() && !Sets.FLAG.contains(emailEnable)) {
      call.found(MessagingRules.INVALID_EMAIL_ENABLE);
    }
    if (!urlCallbackEnable.isEmpty() && !Sets.FLAG.contains(urlCallbackEnable)) {
      call.found(MessagingRules.INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if (!urlCallbackRetry.isEmpty() && !Sets.FLAG.contains(urlCallbackRetry)) {
      call.found(MessagingRules.INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
  }

  /** Creates a fax folder, or updates the one whose ID is given. */
  private static void setFaxFolder(Call call) {
    String id = call.get(0);
    String name = call.get(1);
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
    if (name.isEmpty()) {
      call.found(GeneralRules.MISSING_NAME);
    }
  }

  /** Creates an email-to-fax configuration, or updates the one whose ID is given. */
  private static void setEmailToFax(Call call) {
    String id = call.get(0);
    String authEmail = call.get(2);
    String fromNumberId = call.get(3);
    String securityCode = call.get(5);
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
    if (authEmail.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL_AUTH_EMAIL);
    }
    if (!authEmail.isEmpty() && !Net.email(authEmail)) {
      call.found(GeneralRules.INVALID_EMAIL_AUTH_EMAIL);
    }
    if (fromNumberId.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_FROM_NUMBER_ID);
    }
    if (securityCode.isEmpty()) {
      call.found(FaxRules.INVALID_SECURITY_CODE_SECURITY_CODE_REQUIRED);
    } else if (!securityCode.isEmpty() && !CharClasses.INVALID_USERNAME.only(securityCode)) {
      call.found(FaxRules.INVALID_SECURITY_CODE);
    }
  }

  /** Finds Canadian fax rate centres by area code. */
  private static void searchFaxAreaCodeCAN(Call call) {
    String areaCode = call.get(0);
    if (areaCode.isEmpty()) {
      call.found(FaxRules.INVALID_AREA_CODE_AREA_CODE_REQUIRED);
    } else if (!areaCode.isEmpty() && !Text.digits(areaCode, 3, 3)) {
      call.found(FaxRules.INVALID_AREA_CODE);
    }
  }

  /** Finds US fax rate centres by area code. */
  private static void searchFaxAreaCodeUSA(Call call) {
    String areaCode = call.get(0);
    if (areaCode.isEmpty()) {
      call.found(FaxRules.INVALID_AREA_CODE_AREA_CODE_REQUIRED);
    } else if (!areaCode.isEmpty() && !Text.digits(areaCode, 3, 3)) {
      call.found(FaxRules.INVALID_AREA_CODE);
    }
  }

  /** Updates the email, callback and SIP settings of a fax number. */
  private static void setFaxNumberInfo(Call call) {
    String did = call.get(0);
    String email = call.get(1);
    String emailEnable = call.get(2);
    String urlCallbackEnable = call.get(5);
    String urlCallbackRetry = call.get(6);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
    if (!emailEnable.isEmpty() && !Sets.FLAG.contains(emailEnable)) {
      call.found(MessagingRules.INVALID_EMAIL_ENABLE);
    }
    if (!urlCallbackEnable.isEmpty() && !Sets.FLAG.contains(urlCallbackEnable)) {
      call.found(MessagingRules.INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if (!urlCallbackRetry.isEmpty() && !Sets.FLAG.contains(urlCallbackRetry)) {
      call.found(MessagingRules.INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
  }

  /** Updates only the email notification settings of a fax number. */
  private static void setFaxNumberEmail(Call call) {
    String did = call.get(0);
    String email = call.get(1);
    String emailEnable = call.get(2);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
    if (!emailEnable.isEmpty() && !Sets.FLAG.contains(emailEnable)) {
      call.found(MessagingRules.INVALID_EMAIL_ENABLE);
    }
  }

  /** Updates only the URL callback settings of a fax number. */
  private static void setFaxNumberURLCallback(Call call) {
    String did = call.get(0);
    String urlCallbackEnable = call.get(2);
    String urlCallbackRetry = call.get(3);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (!urlCallbackEnable.isEmpty() && !Sets.FLAG.contains(urlCallbackEnable)) {
      call.found(MessagingRules.INVALID_CALLBACK_ENABLE_URL_CALLBACK_ENABLE);
    }
    if (!urlCallbackRetry.isEmpty() && !Sets.FLAG.contains(urlCallbackRetry)) {
      call.found(MessagingRules.INVALID_CALLBACK_RETRY_URL_CALLBACK_RETRY);
    }
  }

  /** Sends a file as a fax. */
  private static void sendFaxMessage(Call call) {
    String toNumber = call.get(0);
    String fromName = call.get(1);
    String fromNumber = call.get(2);
    String sendEmail = call.get(4);
    String file = call.get(6);
    if (toNumber.isEmpty()) {
      call.found(FaxRules.INVALID_TO_NUMBER_TO_NUMBER_REQUIRED);
    } else if (!toNumber.isEmpty() && !CharClasses.CALLERID.only(toNumber)) {
      call.found(FaxRules.INVALID_TO_NUMBER);
    }
    if (fromName.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_FROM_NAME);
    }
    if (fromNumber.isEmpty()) {
      call.found(FaxRules.INVALID_FROM_NUMBER_FROM_NUMBER_REQUIRED);
    } else if (!fromNumber.isEmpty() && !CharClasses.CALLERID.only(fromNumber)) {
      call.found(FaxRules.INVALID_FROM_NUMBER);
    } else if (!fromNumber.isEmpty() && !call.lookupHas(fromNumber, "getFaxNumbersInfo.did")) {
      call.found(FaxRules.INVALID_FROM_NUMBER_FROM_NUMBER_UNKNOWN);
    }
    if (!sendEmail.isEmpty() && !Net.email(sendEmail)) {
      call.found(GeneralRules.INVALID_EMAIL_SEND_EMAIL);
    }
    if (file.isEmpty()) {
      call.found(GeneralRules.MISSING_FILE);
    }
    if (!file.isEmpty() && !Text.base64(file)) {
      call.found(GeneralRules.NO_BASE64FILE_FILE);
    }
  }
}
