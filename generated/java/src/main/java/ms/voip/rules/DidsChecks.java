// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area dids; parameters go by their place in the list of Methods. */
final class DidsChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "assignDIDvPRI" -> assignDIDvPRI(call);
      case "backOrderDIDUSA" -> backOrderDIDUSA(call);
      case "backOrderDIDCAN" -> backOrderDIDCAN(call);
      case "cancelDID" -> cancelDID(call);
      case "connectDID" -> connectDID(call);
      case "connectFAX" -> connectFAX(call);
      case "getCarriers" -> getCarriers(call);
      case "getDIDCountries" -> getDIDCountries(call);
      case "getDIDsCAN" -> getDIDsCAN(call);
      case "getDIDvPRI" -> getDIDvPRI(call);
      case "getDIDsInfo" -> getDIDsInfo(call);
      case "getDIDsInternationalGeographic" -> getDIDsInternationalGeographic(call);
      case "getDIDsInternationalNational" -> getDIDsInternationalNational(call);
      case "getDIDsInternationalTollFree" -> getDIDsInternationalTollFree(call);
      case "getDIDsUSA" -> getDIDsUSA(call);
      case "getInternationalTypes" -> getInternationalTypes(call);
      case "getProvinces" -> getProvinces(call);
      case "getRateCentersCAN" -> getRateCentersCAN(call);
      case "getRateCentersUSA" -> getRateCentersUSA(call);
      case "getStates" -> getStates(call);
      case "getVPRIs" -> getVPRIs(call);
      case "orderDID" -> orderDID(call);
      case "orderDIDInternationalGeographic" -> orderDIDInternationalGeographic(call);
      case "orderDIDInternationalNational" -> orderDIDInternationalNational(call);
      case "orderDIDInternationalTollFree" -> orderDIDInternationalTollFree(call);
      case "orderDIDVirtual" -> orderDIDVirtual(call);
      case "orderTollFree" -> orderTollFree(call);
      case "orderVanity" -> orderVanity(call);
      case "removeDIDvPRI" -> removeDIDvPRI(call);
      case "searchDIDsCAN" -> searchDIDsCAN(call);
      case "searchDIDsUSA" -> searchDIDsUSA(call);
      case "searchTollFreeCanUS" -> searchTollFreeCanUS(call);
      case "searchTollFreeUSA" -> searchTollFreeUSA(call);
      case "searchVanity" -> searchVanity(call);
      case "setDIDBillingType" -> setDIDBillingType(call);
      case "setDIDInfo" -> setDIDInfo(call);
      case "setDIDPOP" -> setDIDPOP(call);
      case "setDIDRouting" -> setDIDRouting(call);
      case "setDIDVoicemail" -> setDIDVoicemail(call);
      case "unconnectDID" -> unconnectDID(call);
      case "unconnectFAX" -> unconnectFAX(call);
      case "getBackOrders" -> getBackOrders(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Puts a DID that is billed per minute onto a VPRI. */
  private static void assignDIDvPRI(Call call) {
    String vpri = call.get(0);
    String did = call.get(1);
    if (vpri.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_VPRI);
    }
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Places a back-order for US DIDs in a given state and rate centre. */
  private static void backOrderDIDUSA(Call call) {
    String quantity = call.get(0);
    String state = call.get(1);
    String ratecenter = call.get(2);
    String routing = call.get(3);
    String failoverBusy = call.get(4);
    String failoverUnreachable = call.get(5);
    String failoverNoanswer = call.get(6);
    String pop = call.get(8);
    String dialtime = call.get(9);
    String cnam = call.get(10);
    String calleridPrefix = call.get(11);
    String note = call.get(12);
    String billingType = call.get(13);
    if (quantity.isEmpty()) {
      call.found(DidsRules.INVALID_QUANTITY_QUANTITY_REQUIRED);
    } else if (!quantity.isEmpty() && !Numbers.integer(quantity, 1, 1000000, 1, false)) {
      call.found(DidsRules.INVALID_QUANTITY);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (!state.isEmpty() && !Patterns.COUNTRY.matcher(state).matches()) {
      call.found(GeneralRules.INVALID_STATE);
    } else if (!state.isEmpty() && !call.lookupHas(state, "getStates.state")) {
      call.found(GeneralRules.INVALID_STATE_STATE_UNKNOWN);
    }
    if (ratecenter.isEmpty()) {
      call.found(DidsRules.INVALID_RATECENTER_RATECENTER_REQUIRED);
    } else if (!ratecenter.isEmpty()
        && !call.lookupHas(ratecenter, "getRateCentersUSA.ratecenter")) {
      call.found(DidsRules.INVALID_RATECENTER_RATECENTER_UNKNOWN);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
    }
  }

  /** Places a back-order for Canadian DIDs in a given province and rate centre. */
  private static void backOrderDIDCAN(Call call) {
    String quantity = call.get(0);
    String province = call.get(1);
    String ratecenter = call.get(2);
    String routing = call.get(3);
    String failoverBusy = call.get(4);
    String failoverUnreachable = call.get(5);
    String failoverNoanswer = call.get(6);
    String pop = call.get(8);
    String dialtime = call.get(9);
    String cnam = call.get(10);
    String calleridPrefix = call.get(11);
    String note = call.get(12);
    String billingType = call.get(13);
    if (quantity.isEmpty()) {
      call.found(DidsRules.INVALID_QUANTITY_QUANTITY_REQUIRED);
    } else if (!quantity.isEmpty() && !Numbers.integer(quantity, 1, 1000000, 1, false)) {
      call.found(DidsRules.INVALID_QUANTITY);
    }
    if (province.isEmpty()) {
      call.found(DidsRules.MISSING_PROVINCE);
    }
    if (!province.isEmpty() && !Patterns.COUNTRY.matcher(province).matches()) {
      call.found(DidsRules.INVALID_PROVINCE);
    } else if (!province.isEmpty() && !call.lookupHas(province, "getProvinces.province")) {
      call.found(DidsRules.INVALID_PROVINCE_PROVINCE_UNKNOWN);
    }
    if (ratecenter.isEmpty()) {
      call.found(DidsRules.INVALID_RATECENTER_RATECENTER_REQUIRED);
    } else if (!ratecenter.isEmpty()
        && !call.lookupHas(ratecenter, "getRateCentersCAN.ratecenter")) {
      call.found(DidsRules.INVALID_RATECENTER_RATECENTER_UNKNOWN_CAN);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
    }
  }

  /** Cancels a DID and removes it from the account. */
  private static void cancelDID(Call call) {
    String did = call.get(0);
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
    }
  }

  /** Hands a DID to a reseller client's sub-account and sets the fees for it. */
  private static void connectDID(Call call) {
    String did = call.get(0);
    String account = call.get(1);
    String monthly = call.get(2);
    String setup = call.get(3);
    String minute = call.get(4);
    String nextBilling = call.get(5);
    long nextBillingDay = Dates.day(nextBilling);
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
    }
    if (account.isEmpty()) {
      call.found(GeneralRules.MISSING_ACCOUNT);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (monthly.isEmpty()) {
      call.found(DidsRules.MISSING_MONTHLY);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (setup.isEmpty()) {
      call.found(DidsRules.MISSING_SETUP);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (minute.isEmpty()) {
      call.found(DidsRules.MISSING_MINUTE);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
    if (!nextBilling.isEmpty()
        && !(nextBilling.equals("0000-00-00")
            || Dates.date(nextBilling, nextBillingDay, true, false))) {
      call.found(GeneralRules.INVALID_DATE_NEXT_BILLING);
    }
  }

  /** Hands a fax DID to a reseller client's sub-account and sets the fees for it. */
  private static void connectFAX(Call call) {
    String did = call.get(0);
    String account = call.get(1);
    String monthly = call.get(2);
    String setup = call.get(3);
    String minute = call.get(4);
    String nextBilling = call.get(5);
    long nextBillingDay = Dates.day(nextBilling);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (account.isEmpty()) {
      call.found(GeneralRules.MISSING_ACCOUNT);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (monthly.isEmpty()) {
      call.found(DidsRules.MISSING_MONTHLY);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (setup.isEmpty()) {
      call.found(DidsRules.MISSING_SETUP);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (minute.isEmpty()) {
      call.found(DidsRules.MISSING_MINUTE);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
    if (!nextBilling.isEmpty()
        && !(nextBilling.equals("0000-00-00")
            || Dates.date(nextBilling, nextBillingDay, true, false))) {
      call.found(GeneralRules.INVALID_DATE_NEXT_BILLING);
    }
  }

  /** Lists the carriers for vanity numbers, or returns only the one whose code is given. */
  private static void getCarriers(Call call) {
    String carrier = call.get(0);
    if (!carrier.isEmpty() && !Text.digits(carrier, 1, 3)) {
      call.found(DidsRules.INVALID_CARRIER);
    } else if (!carrier.isEmpty() && !call.lookupHas(carrier, "getCarriers.value")) {
      call.found(DidsRules.INVALID_CARRIER_CARRIER_UNKNOWN);
    }
  }

  /** Lists the countries offering international DIDs of a type, or one country by id. */
  private static void getDIDCountries(Call call) {
    String countryId = call.get(0);
    String type = call.get(1);
    if (!countryId.isEmpty() && !Text.digits(countryId, 1, 6)) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID);
    } else if (!countryId.isEmpty() && !call.lookupHas(countryId, "getDIDCountries.value")) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
    if (type.isEmpty()) {
      call.found(GeneralRules.MISSING_TYPE);
    }
  }

  /** Lists Canadian DIDs for a province and, if given, a rate centre. */
  private static void getDIDsCAN(Call call) {
    String province = call.get(0);
    String ratecenter = call.get(1);
    if (province.isEmpty()) {
      call.found(DidsRules.MISSING_PROVINCE);
    }
    if (!province.isEmpty() && !Patterns.COUNTRY.matcher(province).matches()) {
      call.found(DidsRules.INVALID_PROVINCE);
    } else if (!province.isEmpty() && !call.lookupHas(province, "getProvinces.province")) {
      call.found(DidsRules.INVALID_PROVINCE_PROVINCE_UNKNOWN);
    }
    if (!ratecenter.isEmpty() && !call.lookupHas(ratecenter, "getRateCentersCAN.ratecenter")) {
      call.found(DidsRules.INVALID_RATECENTER_RATECENTER_UNKNOWN_CAN);
    }
  }

  /** Lists the DIDs attached to one VPRI. */
  private static void getDIDvPRI(Call call) {
    String vpri = call.get(0);
    if (vpri.isEmpty()) {
      call.found(GeneralRules.MISSING_PARAMS_VPRI);
    }
  }

  /**
   * Returns DID settings for the whole account, one reseller client, one sub-account or one DID.
   */
  private static void getDIDsInfo(Call call) {
    String client = call.get(0);
    String did = call.get(1);
    if (!client.isEmpty() && !CharClasses.ACCOUNT.only(client)) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_FILTER);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Lists geographic international DIDs of one country. */
  private static void getDIDsInternationalGeographic(Call call) {
    String countryId = call.get(0);
    if (countryId.isEmpty()) {
      call.found(DidsRules.MISSING_COUNTRYID_COUNTRY_ID);
    }
    if (!countryId.isEmpty() && !Text.digits(countryId, 1, 6)) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID);
    } else if (!countryId.isEmpty() && !call.lookupHas(countryId, "getDIDCountries.value")) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
  }

  /** Lists national international DIDs of one country. */
  private static void getDIDsInternationalNational(Call call) {
    String countryId = call.get(0);
    if (countryId.isEmpty()) {
      call.found(DidsRules.MISSING_COUNTRYID_COUNTRY_ID);
    }
    if (!countryId.isEmpty() && !Text.digits(countryId, 1, 6)) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID);
    } else if (!countryId.isEmpty() && !call.lookupHas(countryId, "getDIDCountries.value")) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
  }

  /** Lists toll-free international DIDs of one country. */
  private static void getDIDsInternationalTollFree(Call call) {
    String countryId = call.get(0);
    if (countryId.isEmpty()) {
      call.found(DidsRules.MISSING_COUNTRYID_COUNTRY_ID);
    }
    if (!countryId.isEmpty() && !Text.digits(countryId, 1, 6)) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID);
    } else if (!countryId.isEmpty() && !call.lookupHas(countryId, "getDIDCountries.value")) {
      call.found(DidsRules.INVALID_COUNTRYID_COUNTRY_ID_UNKNOWN);
    }
  }

  /** Lists US DIDs for a state and, if given, a rate centre. */
  private static void getDIDsUSA(Call call) {
    String state = call.get(0);
    String ratecenter = call.get(1);
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (!state.isEmpty() && !Patterns.COUNTRY.matcher(state).matches()) {
      call.found(GeneralRules.INVALID_STATE);
    } else if (!state.isEmpty() && !call.lookupHas(state, "getStates.state")) {
      call.found(GeneralRules.INVALID_STATE_STATE_UNKNOWN);
    }
    if (!ratecenter.isEmpty() && !call.lookupHas(ratecenter, "getRateCentersUSA.ratecenter")) {
      call.found(DidsRules.INVALID_RATECENTER_RATECENTER_UNKNOWN);
    }
  }

  /** Lists the types of international DID, or returns only the one whose code is given. */
  private static void getInternationalTypes(Call call) {}

  /** Lists the provinces of Canada. */
  private static void getProvinces(Call call) {}

  /** Lists the rate centres of a Canadian province. */
  private static void getRateCentersCAN(Call call) {
    String province = call.get(0);
    if (province.isEmpty()) {
      call.found(DidsRules.MISSING_PROVINCE);
    }
    if (!province.isEmpty() && !Patterns.COUNTRY.matcher(province).matches()) {
      call.found(DidsRules.INVALID_PROVINCE);
    } else if (!province.isEmpty() && !call.lookupHas(province, "getProvinces.province")) {
      call.found(DidsRules.INVALID_PROVINCE_PROVINCE_UNKNOWN);
    }
  }

  /** Lists the rate centres of a US state. */
  private static void getRateCentersUSA(Call call) {
    String state = call.get(0);
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (!state.isEmpty() && !Patterns.COUNTRY.matcher(state).matches()) {
      call.found(GeneralRules.INVALID_STATE);
    } else if (!state.isEmpty() && !call.lookupHas(state, "getStates.state")) {
      call.found(GeneralRules.INVALID_STATE_STATE_UNKNOWN);
    }
  }

  /** Lists the states of the USA. */
  private static void getStates(Call call) {}

  /** Lists VPRIs. */
  private static void getVPRIs(Call call) {}

  /** Orders one DID and adds it to the account. */
  private static void orderDID(Call call) {
    orderDID1(call);
    orderDID2(call);
  }

  private static void orderDID1(Call call) {
    String did = call.get(0);
    String routing = call.get(1);
    String failoverBusy = call.get(2);
    String failoverUnreachable = call.get(3);
    String failoverNoanswer = call.get(4);
    String pop = call.get(6);
    String dialtime = call.get(7);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (!did.isEmpty() && !call.lookupLacks(did, "getDIDsInfo.did")) {
      call.found(DidsRules.DID_IN_USE_DID_TAKEN);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
  }

  private static void orderDID2(Call call) {
    String dialtime = call.get(7);
    String cnam = call.get(8);
    String calleridPrefix = call.get(9);
    String note = call.get(10);
    String billingType = call.get(11);
    String account = call.get(12);
    String monthly = call.get(13);
    String setup = call.get(14);
    String minute = call.get(15);
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Orders geographic international DIDs and adds them to the account. */
  private static void orderDIDInternationalGeographic(Call call) {
    orderDIDInternationalGeographic1(call);
    orderDIDInternationalGeographic2(call);
  }

  private static void orderDIDInternationalGeographic1(Call call) {
    String locationId = call.get(0);
    String quantity = call.get(1);
    String routing = call.get(2);
    String failoverBusy = call.get(3);
    String failoverUnreachable = call.get(4);
    String failoverNoanswer = call.get(5);
    String pop = call.get(7);
    String dialtime = call.get(8);
    if (locationId.isEmpty()) {
      call.found(DidsRules.MISSING_LOCATION_LOCATION_ID);
    }
    if (!locationId.isEmpty() && !Patterns.LOCATION_ID.matcher(locationId).matches()) {
      call.found(DidsRules.INVALID_LOCATION_LOCATION_ID);
    }
    if (quantity.isEmpty()) {
      call.found(DidsRules.INVALID_QUANTITY_QUANTITY_REQUIRED);
    } else if (!quantity.isEmpty() && !Numbers.integer(quantity, 1, 1000000, 1, false)) {
      call.found(DidsRules.INVALID_QUANTITY);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
  }

  private static void orderDIDInternationalGeographic2(Call call) {
    String dialtime = call.get(8);
    String cnam = call.get(9);
    String calleridPrefix = call.get(10);
    String billingType = call.get(11);
    String note = call.get(12);
    String account = call.get(13);
    String monthly = call.get(14);
    String setup = call.get(15);
    String minute = call.get(16);
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Orders national international DIDs and adds them to the account. */
  private static void orderDIDInternationalNational(Call call) {
    orderDIDInternationalNational1(call);
    orderDIDInternationalNational2(call);
  }

  private static void orderDIDInternationalNational1(Call call) {
    String locationId = call.get(0);
    String quantity = call.get(1);
    String routing = call.get(2);
    String failoverBusy = call.get(3);
    String failoverUnreachable = call.get(4);
    String failoverNoanswer = call.get(5);
    String pop = call.get(7);
    String dialtime = call.get(8);
    if (locationId.isEmpty()) {
      call.found(DidsRules.MISSING_LOCATION_LOCATION_ID);
    }
    if (!locationId.isEmpty() && !Patterns.LOCATION_ID.matcher(locationId).matches()) {
      call.found(DidsRules.INVALID_LOCATION_LOCATION_ID);
    }
    if (quantity.isEmpty()) {
      call.found(DidsRules.INVALID_QUANTITY_QUANTITY_REQUIRED);
    } else if (!quantity.isEmpty() && !Numbers.integer(quantity, 1, 1000000, 1, false)) {
      call.found(DidsRules.INVALID_QUANTITY);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
  }

  private static void orderDIDInternationalNational2(Call call) {
    String dialtime = call.get(8);
    String cnam = call.get(9);
    String calleridPrefix = call.get(10);
    String billingType = call.get(11);
    String note = call.get(12);
    String account = call.get(13);
    String monthly = call.get(14);
    String setup = call.get(15);
    String minute = call.get(16);
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Orders toll-free international DIDs and adds them to the account. */
  private static void orderDIDInternationalTollFree(Call call) {
    String locationId = call.get(0);
    String quantity = call.get(1);
    String routing = call.get(2);
    String failoverBusy = call.get(3);
    String failoverUnreachable = call.get(4);
    String failoverNoanswer = call.get(5);
    String pop = call.get(7);
    String dialtime = call.get(8);
    String cnam = call.get(9);
    String calleridPrefix = call.get(10);
    String note = call.get(11);
    String account = call.get(12);
    String monthly = call.get(13);
    String setup = call.get(14);
    String minute = call.get(15);
    if (locationId.isEmpty()) {
      call.found(DidsRules.MISSING_LOCATION_LOCATION_ID);
    }
    if (!locationId.isEmpty() && !Patterns.LOCATION_ID.matcher(locationId).matches()) {
      call.found(DidsRules.INVALID_LOCATION_LOCATION_ID);
    }
    if (quantity.isEmpty()) {
      call.found(DidsRules.INVALID_QUANTITY_QUANTITY_REQUIRED);
    } else if (!quantity.isEmpty() && !Numbers.integer(quantity, 1, 1000000, 1, false)) {
      call.found(DidsRules.INVALID_QUANTITY);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Orders one virtual DID and adds it to the account. */
  private static void orderDIDVirtual(Call call) {
    String digits = call.get(0);
    String routing = call.get(1);
    String failoverBusy = call.get(2);
    String failoverUnreachable = call.get(3);
    String failoverNoanswer = call.get(4);
    String pop = call.get(6);
    String dialtime = call.get(7);
    String cnam = call.get(8);
    String calleridPrefix = call.get(9);
    String note = call.get(10);
    String account = call.get(11);
    String monthly = call.get(12);
    String setup = call.get(13);
    String minute = call.get(14);
    if (digits.isEmpty()) {
      call.found(DidsRules.MISSING_DIGITS);
    }
    if (!digits.isEmpty() && !Text.digits(digits, 3, 3)) {
      call.found(DidsRules.INVALID_DIGITS_ORDERDIDVIRTUAL_DIGITS);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Orders one toll-free number and adds it to the account. */
  private static void orderTollFree(Call call) {
    String did = call.get(0);
    String routing = call.get(1);
    String failoverBusy = call.get(2);
    String failoverUnreachable = call.get(3);
    String failoverNoanswer = call.get(4);
    String pop = call.get(6);
    String dialtime = call.get(7);
    String cnam = call.get(8);
    String calleridPrefix = call.get(9);
    String note = call.get(10);
    String account = call.get(11);
    String monthly = call.get(12);
    String setup = call.get(13);
    String minute = call.get(14);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (!did.isEmpty() && !call.lookupLacks(did, "getDIDsInfo.did")) {
      call.found(DidsRules.DID_IN_USE_DID_TAKEN);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Orders one vanity toll-free number and adds it to the account. */
  private static void orderVanity(Call call) {
    orderVanity1(call);
    orderVanity2(call);
  }

  private static void orderVanity1(Call call) {
    String did = call.get(0);
    String routing = call.get(1);
    String failoverBusy = call.get(2);
    String failoverUnreachable = call.get(3);
    String failoverNoanswer = call.get(4);
    String pop = call.get(6);
    String dialtime = call.get(7);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
    if (!did.isEmpty() && !call.lookupLacks(did, "getDIDsInfo.did")) {
      call.found(DidsRules.DID_IN_USE_DID_TAKEN);
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
  }

  private static void orderVanity2(Call call) {
    String dialtime = call.get(7);
    String cnam = call.get(8);
    String calleridPrefix = call.get(9);
    String note = call.get(10);
    String carrier = call.get(11);
    String account = call.get(12);
    String monthly = call.get(13);
    String setup = call.get(14);
    String minute = call.get(15);
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (carrier.isEmpty()) {
      call.found(DidsRules.MISSING_CARRIER);
    }
    if (!carrier.isEmpty() && !Text.digits(carrier, 1, 3)) {
      call.found(DidsRules.INVALID_CARRIER);
    } else if (!carrier.isEmpty() && !call.lookupHas(carrier, "getCarriers.value")) {
      call.found(DidsRules.INVALID_CARRIER_CARRIER_UNKNOWN);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT);
    }
    if (!monthly.isEmpty() && !DecimalRanges.MONEY.has(monthly)) {
      call.found(DidsRules.INVALID_MONTHLY);
    }
    if (!setup.isEmpty() && !DecimalRanges.MONEY.has(setup)) {
      call.found(DidsRules.INVALID_SETUP);
    }
    if (!minute.isEmpty() && !DecimalRanges.MONEY.has(minute)) {
      call.found(DidsRules.INVALID_MINUTE);
    }
  }

  /** Detaches a DID from a VPRI. */
  private static void removeDIDvPRI(Call call) {
    String did = call.get(1);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Finds Canadian DIDs whose number starts with, contains or ends with a pattern. */
  private static void searchDIDsCAN(Call call) {
    String province = call.get(0);
    String type = call.get(1);
    String query = call.get(2);
    if (!province.isEmpty() && !Patterns.COUNTRY.matcher(province).matches()) {
      call.found(DidsRules.INVALID_PROVINCE);
    } else if (!province.isEmpty() && !call.lookupHas(province, "getProvinces.province")) {
      call.found(DidsRules.INVALID_PROVINCE_PROVINCE_UNKNOWN);
    }
    if (type.isEmpty()) {
      call.found(GeneralRules.MISSING_TYPE);
    }
    if (!type.isEmpty() && !Sets.SEARCH_TYPE.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_SEARCH_TYPE);
    }
    if (query.isEmpty()) {
      call.found(DidsRules.MISSING_QUERY);
    }
  }

  /** Finds US DIDs whose number starts with, contains or ends with a pattern. */
  private static void searchDIDsUSA(Call call) {
    String state = call.get(0);
    String type = call.get(1);
    String query = call.get(2);
    if (!state.isEmpty() && !Patterns.COUNTRY.matcher(state).matches()) {
      call.found(GeneralRules.INVALID_STATE);
    } else if (!state.isEmpty() && !call.lookupHas(state, "getStates.state")) {
      call.found(GeneralRules.INVALID_STATE_STATE_UNKNOWN);
    }
    if (type.isEmpty()) {
      call.found(GeneralRules.MISSING_TYPE);
    }
    if (!type.isEmpty() && !Sets.SEARCH_TYPE.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_SEARCH_TYPE);
    }
    if (query.isEmpty()) {
      call.found(DidsRules.MISSING_QUERY_SEARCHDIDSUSA_QUERY);
    }
  }

  /** Finds toll-free numbers for the USA and Canada, or lists all when no search is given. */
  private static void searchTollFreeCanUS(Call call) {
    String type = call.get(0);
    if (!type.isEmpty() && !Sets.SEARCH_TYPE.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_SEARCH_TYPE);
    }
  }

  /** Finds toll-free numbers for the USA, or lists all when no search is given. */
  private static void searchTollFreeUSA(Call call) {
    String type = call.get(0);
    if (!type.isEmpty() && !Sets.SEARCH_TYPE.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_SEARCH_TYPE);
    }
  }

  /** Finds vanity toll-free numbers matching a pattern. */
  private static void searchVanity(Call call) {
    String type = call.get(0);
    String query = call.get(1);
    if (type.isEmpty()) {
      call.found(GeneralRules.MISSING_TYPE);
    }
    if (!type.isEmpty() && !Sets.VANITY_TYPE.contains(type)) {
      call.found(GeneralRules.INVALID_TYPE_VANITY_TYPE);
    }
    if (query.isEmpty()) {
      call.found(DidsRules.MISSING_QUERY);
    }
    if (!query.isEmpty() && !Text.length(query, 7, 7)) {
      call.found(DidsRules.INVALID_QUERY);
    }
  }

  /** Switches a DID between per-minute and flat billing. */
  private static void setDIDBillingType(Call call) {
    String did = call.get(0);
    String billingType = call.get(1);
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
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
    }
  }

  /** Updates the routing, failovers and other settings of a DID. */
  private static void setDIDInfo(Call call) {
    setDIDInfo1(call);
    setDIDInfo2(call);
  }

  private static void setDIDInfo1(Call call) {
    String did = call.get(0);
    String routing = call.get(1);
    String failoverBusy = call.get(2);
    String failoverUnreachable = call.get(3);
    String failoverNoanswer = call.get(4);
    String pop = call.get(6);
    String dialtime = call.get(7);
    String cnam = call.get(8);
    String calleridPrefix = call.get(9);
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
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
    if (!failoverBusy.isEmpty()
        && !(failoverBusy.equals("none") || Text.routing(failoverBusy, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_BUSY);
    }
    if (!failoverUnreachable.isEmpty()
        && !(failoverUnreachable.equals("none")
            || Text.routing(failoverUnreachable, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_UNREACHABLE);
    }
    if (!failoverNoanswer.isEmpty()
        && !(failoverNoanswer.equals("none") || Text.routing(failoverNoanswer, Sets.ROUTING))) {
      call.found(DidsRules.INVALID_FAILOVER_HEADER_FAILOVER_NOANSWER);
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
    if (dialtime.isEmpty()) {
      call.found(DidsRules.MISSING_DIALTIME);
    }
    if (!dialtime.isEmpty() && !Text.digits(dialtime, 1, 6)) {
      call.found(DidsRules.INVALID_DIALTIME);
    }
    if (cnam.isEmpty()) {
      call.found(DidsRules.MISSING_CNAM);
    }
    if (!cnam.isEmpty() && !Sets.FLAG.contains(cnam)) {
      call.found(DidsRules.INVALID_CNAM);
    }
    if (!calleridPrefix.isEmpty() && !Text.length(calleridPrefix, 0, 19)) {
      call.found(DidsRules.INVALID_CALLERIDPREFIX_CALLERID_PREFIX);
    }
  }

  private static void setDIDInfo2(Call call) {
    String note = call.get(10);
    String billingType = call.get(12);
    String recordCalls = call.get(13);
    String transcribe = call.get(14);
    String transcriptionLocale = call.get(15);
    String transcriptionEmail = call.get(16);
    String transcriptionStartDelay = call.get(17);
    String voicemailThreshold = call.get(18);
    String inboundDialingMode = call.get(19);
    String transcriptionRedaction = call.get(20);
    String transcriptionSummary = call.get(21);
    String transcriptionSentiment = call.get(22);
    if (!note.isEmpty() && !Text.length(note, 0, 49)) {
      call.found(DidsRules.INVALID_NOTE);
    }
    if (billingType.isEmpty()) {
      call.found(DidsRules.MISSING_BILLINGTYPE_BILLING_TYPE);
    }
    if (!billingType.isEmpty() && !Sets.AUTH_TYPE.contains(billingType)) {
      call.found(DidsRules.INVALID_BILLINGTYPE_BILLING_TYPE);
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
    if (!voicemailThreshold.isEmpty() && !Numbers.integer(voicemailThreshold, 0, 60, 5, false)) {
      call.found(LocalRules.UNNAMED_STATUS_VOICEMAIL_THRESHOLD);
    }
    if (!inboundDialingMode.isEmpty() && !Sets.FLAG.contains(inboundDialingMode)) {
      call.found(LocalRules.UNNAMED_STATUS_INBOUND_DIALING_MODE);
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
  }

  /** Moves a DID to another point of presence. */
  private static void setDIDPOP(Call call) {
    String did = call.get(0);
    String pop = call.get(1);
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
    }
    if (pop.isEmpty()) {
      call.found(DidsRules.MISSING_SERVERPOP_POP);
    }
    if (!pop.isEmpty() && !Text.digits(pop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_POP);
    } else if (!pop.isEmpty() && !call.lookupHas(pop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_POP_UNKNOWN);
    }
  }

  /** Changes the main routing of a DID. */
  private static void setDIDRouting(Call call) {
    String did = call.get(0);
    String routing = call.get(1);
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
    }
    if (routing.isEmpty()) {
      call.found(DidsRules.MISSING_ROUTING);
    }
    if (!routing.isEmpty() && !Text.routing(routing, Sets.ROUTING)) {
      call.found(GeneralRules.INVALID_ROUTING_HEADER_ROUTING);
    }
  }

  /** Changes the mailbox attached to a DID. */
  private static void setDIDVoicemail(Call call) {
    String did = call.get(0);
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
    }
  }

  /** Detaches a DID from a reseller client sub-account. */
  private static void unconnectDID(Call call) {
    String did = call.get(0);
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
    }
  }

  /** Detaches a fax DID from a reseller client sub-account. */
  private static void unconnectFAX(Call call) {
    String did = call.get(0);
    if (did.isEmpty()) {
      call.found(GeneralRules.MISSING_DID);
    }
    if (!did.isEmpty() && !CharClasses.DID.only(did)) {
      call.found(GeneralRules.INVALID_DID);
    }
  }

  /** Lists all backordered DIDs, or returns one by ID. */
  private static void getBackOrders(Call call) {
    String id = call.get(0);
    if (!id.isEmpty() && !Text.digits(id, 1, 20)) {
      call.found(GeneralRules.INVALID_ID);
    }
  }
}
