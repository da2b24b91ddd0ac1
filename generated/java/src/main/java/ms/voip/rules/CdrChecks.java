// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area cdr; parameters go by their place in the list of Methods. */
final class CdrChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "getCallAccounts" -> getCallAccounts(call);
      case "getCallBilling" -> getCallBilling(call);
      case "getCallTypes" -> getCallTypes(call);
      case "getCDR" -> getCDR(call);
      case "getRates" -> getRates(call);
      case "getResellerCDR" -> getResellerCDR(call);
      case "getCallTranscriptions" -> getCallTranscriptions(call);
      case "getTerminationRates" -> getTerminationRates(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Lists all sub-accounts, or the accounts of one reseller client, as call filter values. */
  private static void getCallAccounts(Call call) {
    String client = call.get(0);
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
  }

  /** Lists the call billing options used as a filter in call records. */
  private static void getCallBilling(Call call) {}

  /** Lists call types together with all DIDs, or with the DIDs of one reseller client. */
  private static void getCallTypes(Call call) {
    String client = call.get(0);
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    }
  }

  /** Returns the account's call detail records for a period. */
  private static void getCDR(Call call) {
    String dateFrom = call.get(0);
    String dateTo = call.get(1);
    String answered = call.get(2);
    String noanswer = call.get(3);
    String busy = call.get(4);
    String failed = call.get(5);
    String timezone = call.get(6);
    String account = call.get(9);
    long dateFromDay = Dates.day(dateFrom);
    long dateToDay = Dates.day(dateTo);
    if (dateFrom.isEmpty()) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_REQUIRED);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (dateTo.isEmpty()) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_REQUIRED);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFromDay, dateToDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFromDay, dateToDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_DATE_FROM);
    }
    if (!Sets.NO_CALLSTATUS.contains(answered)
        && !Sets.NO_CALLSTATUS.contains(noanswer)
        && !Sets.NO_CALLSTATUS.contains(busy)
        && !Sets.NO_CALLSTATUS.contains(failed)) {
      call.found(CdrRules.NO_CALLSTATUS_ANSWERED);
    }
    if (!timezone.isEmpty() && !DecimalRanges.UTC_OFFSET.has(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE);
    } else if (timezone.isEmpty()) {
      call.found(GeneralRules.INVALID_TIMEZONE_GETCDR_REQUIRED);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
  }

  /** Looks up rates within one package by a search term. */
  private static void getRates(Call call) {
    String packageValue = call.get(0);
    String query = call.get(1);
    if (packageValue.isEmpty()) {
      call.found(CdrRules.MISSING_PACKAGE);
    }
    if (!packageValue.isEmpty() && !Text.digits(packageValue, 1, 20)) {
      call.found(ClientsRules.INVALID_PACKAGE);
    } else if (!packageValue.isEmpty() && !call.lookupHas(packageValue, "getPackages.package")) {
      call.found(ClientsRules.INVALID_PACKAGE_PACKAGE_UNKNOWN);
    }
    if (query.isEmpty()) {
      call.found(DidsRules.MISSING_QUERY);
    }
  }

  /** Returns the call detail records of one reseller client for a period. */
  private static void getResellerCDR(Call call) {
    String dateFrom = call.get(0);
    String dateTo = call.get(1);
    String client = call.get(2);
    String answered = call.get(3);
    String noanswer = call.get(4);
    String busy = call.get(5);
    String failed = call.get(6);
    String timezone = call.get(7);
    String account = call.get(10);
    long dateFromDay = Dates.day(dateFrom);
    long dateToDay = Dates.day(dateTo);
    if (dateFrom.isEmpty()) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_REQUIRED);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (dateTo.isEmpty()) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_REQUIRED);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFromDay, dateToDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFromDay, dateToDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_DATE_FROM);
    }
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
    if (!Sets.NO_CALLSTATUS.contains(answered)
        && !Sets.NO_CALLSTATUS.contains(noanswer)
        && !Sets.NO_CALLSTATUS.contains(busy)
        && !Sets.NO_CALLSTATUS.contains(failed)) {
      call.found(CdrRules.NO_CALLSTATUS_ANSWERED);
    }
    if (!timezone.isEmpty() && !DecimalRanges.UTC_OFFSET.has(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE);
    } else if (timezone.isEmpty()) {
      call.found(GeneralRules.INVALID_TIMEZONE_GETCDR_REQUIRED);
    }
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
  }

  /** Lists call transcriptions of an account for a period. */
  private static void getCallTranscriptions(Call call) {
    String account = call.get(0);
    String dateTo = call.get(1);
    String dateFrom = call.get(2);
    long dateToDay = Dates.day(dateTo);
    long dateFromDay = Dates.day(dateFrom);
    if (!account.isEmpty() && !CharClasses.ACCOUNT.only(account)) {
      call.found(AccountsRules.INVALID_ACCOUNT_ACCOUNT_FILTER);
    }
    if (dateTo.isEmpty()) {
      call.found(GeneralRules.MISSING_TO_DATE_DATE_TO);
    }
    if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO);
    } else if (!dateTo.isEmpty() && !Dates.date(dateTo, dateToDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_TO_PADDING);
    }
    if (dateFrom.isEmpty()) {
      call.found(GeneralRules.MISSING_FROM_DATE_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM);
    } else if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, false, true)) {
      call.found(GeneralRules.INVALID_DATE_DATE_FROM_PADDING);
    }
    if (!dateFrom.isEmpty() && !Dates.date(dateFrom, dateFromDay, true, true)) {
      call.found(GeneralRules.INVALID_DATETIME_DATE_FROM);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.ordered(dateFromDay, dateToDay)) {
      call.found(GeneralRules.INVALID_DATE_FROM_RECORDINGS);
    }
    if (!dateFrom.isEmpty() && !dateTo.isEmpty() && !Dates.daysWithin(dateFromDay, dateToDay, 92)) {
      call.found(GeneralRules.INVALID_DATERANGE_UNPROVEN);
    }
  }

  /** Looks up outgoing rates on one route (premium or value) by a search term. */
  private static void getTerminationRates(Call call) {
    String query = call.get(0);
    String route = call.get(1);
    if (query.isEmpty()) {
      call.found(DidsRules.MISSING_QUERY);
    }
    if (route.isEmpty()) {
      call.found(CdrRules.MISSING_ROUTE);
    }
    if (!route.isEmpty() && !Text.digits(route, 1, 6)) {
      call.found(CdrRules.INVALID_ROUTE);
    } else if (!route.isEmpty() && !call.lookupHas(route, "getRoutes.value")) {
      call.found(CdrRules.INVALID_ROUTE_ROUTE_UNKNOWN);
    }
  }
}
