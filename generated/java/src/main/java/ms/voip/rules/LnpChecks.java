// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area lnp; parameters go by their place in the list of Methods. */
final class LnpChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "getPortability" -> getPortability(call);
      case "addLNPPort" -> addLNPPort(call);
      case "addLNPFile" -> addLNPFile(call);
      case "getLNPStatus" -> getLNPStatus(call);
      case "getLNPNotes" -> getLNPNotes(call);
      case "getLNPListStatus" -> getLNPListStatus(call);
      case "getLNPList" -> getLNPList(call);
      case "getLNPDetails" -> getLNPDetails(call);
      case "getLNPAttachList" -> getLNPAttachList(call);
      case "getLNPAttach" -> getLNPAttach(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Checks whether a number can be ported in and shows the plans and rates if it can. */
  private static void getPortability(Call call) {
    String did = call.get(0);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Opens a porting order for one or more numbers. */
  private static void addLNPPort(Call call) {
    String portType = call.get(0);
    String numbers = call.get(1);
    String locationType = call.get(3);
    String isMobile = call.get(4);
    String pin = call.get(5);
    String btn = call.get(6);
    String services = call.get(7);
    String tfType = call.get(8);
    String statementName = call.get(9);
    String firstName = call.get(10);
    String lastName = call.get(11);
    String address1 = call.get(12);
    String city = call.get(14);
    String zip = call.get(15);
    String state = call.get(16);
    String country = call.get(17);
    String providerName = call.get(18);
    String providerAccount = call.get(19);
    if (portType.isEmpty()) {
      call.found(LnpRules.INVALID_PORTTYPE_PORTTYPE_REQUIRED);
    } else if (!portType.isEmpty() && !Sets.PORT_TYPE.contains(portType)) {
      call.found(LnpRules.INVALID_PORTTYPE_PORTTYPE);
    }
    if (numbers.isEmpty()) {
      call.found(LnpRules.MISSING_NUMBERS);
    }
    if (!numbers.isEmpty()
        && !(Text.items(
                numbers, ',', item -> !Text.hasPrefix(item, Prefixes.INVALID_MIXED_NUMBERS_ITEM))
            || Text.items(
                numbers,
                ',',
                item -> Patterns.INVALID_MIXED_NUMBERS_ITEM_2.matcher(item).matches()))) {
      call.found(LnpRules.INVALID_MIXED_NUMBERS);
    }
    if (portType.equals("3")
        && !numbers.isEmpty()
        && !Text.items(
            numbers, ',', item -> Patterns.INVALID_MIXED_NUMBERS_ITEM_2.matcher(item).matches())) {
      call.found(LnpRules.INVALID_NUMBER_PORTTYPE_NUMBERS);
    }
    if (Sets.PORTTYPE.contains(portType)
        && !numbers.isEmpty()
        && !Text.items(
            numbers, ',', item -> !Text.hasPrefix(item, Prefixes.INVALID_MIXED_NUMBERS_ITEM))) {
      call.found(LnpRules.INVALID_TFNUMBER_PORTTYPE_NUMBERS);
    }
    if (isMobile.equals("1") && pin.isEmpty()) {
      call.found(LnpRules.INVALID_PIN_NUMBER_PIN);
    }
    if (isMobile.equals("1") && btn.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_ADDLNPPORT_BTN);
    }
    if (isMobile.equals("1") && services.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_ADDLNPPORT_SERVICES);
    }
    if (portType.equals("3") && tfType.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_ADDLNPPORT_TFTYPE);
    }
    if (!tfType.isEmpty() && !Sets.TOLL_FREE_TYPE.contains(tfType)) {
      call.found(LocalRules.UNNAMED_STATUS_TFTYPE);
    }
    if (locationType.equals("1") && statementName.isEmpty()) {
      call.found(LnpRules.INVALID_STATEMENT_NAME_STATEMENTNAME);
    }
    if (firstName.isEmpty()) {
      call.found(LnpRules.INVALID_FIRSTNAME_FIRSTNAME_REQUIRED);
    }
    if (lastName.isEmpty()) {
      call.found(LnpRules.INVALID_LASTNAME_LASTNAME_REQUIRED);
    }
    if (address1.isEmpty()) {
      call.found(LnpRules.INVALID_ADDRESS_ADDRESS1_REQUIRED);
    }
    if (city.isEmpty()) {
      call.found(LnpRules.INVALID_CITY_CITY_REQUIRED);
    }
    if (zip.isEmpty()) {
      call.found(LnpRules.INVALID_ZIP_ZIP_REQUIRED);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.INVALID_STATE_STATE_REQUIRED);
    }
    if (country.isEmpty()) {
      call.found(GeneralRules.INVALID_COUNTRY_COUNTRY_REQUIRED);
    } else if (!country.isEmpty() && !Patterns.COUNTRY.matcher(country).matches()) {
      call.found(GeneralRules.INVALID_COUNTRY);
    }
    if (providerName.isEmpty()) {
      call.found(LnpRules.INVALID_PROVIDER_NAME_PROVIDERNAME_REQUIRED);
    }
    if (providerAccount.isEmpty()) {
      call.found(LnpRules.INVALID_PROVIDER_ACCOUNT_PROVIDERACCOUNT_REQUIRED);
    }
  }

  /** Attaches an invoice file to a porting order. */
  private static void addLNPFile(Call call) {
    String portid = call.get(0);
    String file = call.get(1);
    if (portid.isEmpty()) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_REQUIRED);
    } else if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
    if (file.isEmpty()) {
      call.found(GeneralRules.MISSING_FILE);
    }
    if (!file.isEmpty() && !Text.base64(file)) {
      call.found(GeneralRules.NO_BASE64FILE_FILE);
    }
  }

  /** Returns the current status of a porting order. */
  private static void getLNPStatus(Call call) {
    String portid = call.get(0);
    if (portid.isEmpty()) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_REQUIRED);
    } else if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
  }

  /** Lists the notes on a porting order. */
  private static void getLNPNotes(Call call) {
    String portid = call.get(0);
    if (portid.isEmpty()) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_REQUIRED);
    } else if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
  }

  /** Lists the statuses a porting order can have. */
  private static void getLNPListStatus(Call call) {}

  /** Lists porting orders, with optional status and date filters. */
  private static void getLNPList(Call call) {
    String portid = call.get(0);
    String portStatus = call.get(1);
    String startDate = call.get(2);
    String endDate = call.get(3);
    long startDateDay = Dates.day(startDate);
    long endDateDay = Dates.day(endDate);
    if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
    if (!portStatus.isEmpty() && !call.lookupHas(portStatus, "getLNPListStatus.list_status")) {
      call.found(LnpRules.INVALID_PORT_STATUS_PORTSTATUS_UNKNOWN);
    }
    if (!startDate.isEmpty() && !Dates.date(startDate, startDateDay, true, true)) {
      call.found(LnpRules.INVALID_FOC_STARTDATE_STARTDATE);
    }
    if (!endDate.isEmpty() && !Dates.date(endDate, endDateDay, true, true)) {
      call.found(LnpRules.INVALID_FOC_ENDDATE_ENDDATE);
    }
  }

  /** Returns the details of a porting order. */
  private static void getLNPDetails(Call call) {
    String portid = call.get(0);
    if (portid.isEmpty()) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_REQUIRED);
    } else if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
  }

  /** Lists the files attached to a porting order. */
  private static void getLNPAttachList(Call call) {
    String portid = call.get(0);
    if (portid.isEmpty()) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_REQUIRED);
    } else if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
  }

  /** Returns the details of a file attached to a porting order. */
  private static void getLNPAttach(Call call) {
    String attachid = call.get(0);
    String portid = call.get(1);
    if (attachid.isEmpty()) {
      call.found(LnpRules.INVALID_ATTACHID_ATTACHID_REQUIRED);
    } else if (!attachid.isEmpty() && !Text.digits(attachid, 1, 20)) {
      call.found(LnpRules.INVALID_ATTACHID);
    }
    if (portid.isEmpty()) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_REQUIRED);
    } else if (!portid.isEmpty() && !Text.digits(portid, 1, 20)) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID);
    } else if (!portid.isEmpty() && !call.lookupHas(portid, "getLNPList.portid")) {
      call.found(LnpRules.INVALID_PORTINGID_PORTID_UNKNOWN);
    }
  }
}
