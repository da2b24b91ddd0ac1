// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area general; parameters go by their place in the list of Methods. */
final class GeneralChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "getBalance" -> getBalance(call);
      case "getCountries" -> getCountries(call);
      case "getIP" -> getIP(call);
      case "getLanguages" -> getLanguages(call);
      case "getLocales" -> getLocales(call);
      case "getServersInfo" -> getServersInfo(call);
      case "getTimezones" -> getTimezones(call);
      case "getTransactionHistory" -> getTransactionHistory(call);
      case "getInvoice" -> getInvoice(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Returns the account balance, with call statistics on request. */
  private static void getBalance(Call call) {}

  /** Lists the countries, or returns only the one whose code is given. */
  private static void getCountries(Call call) {
    String country = call.get(0);
    if (!country.isEmpty() && !Patterns.COUNTRY.matcher(country).matches()) {
      call.found(GeneralRules.INVALID_COUNTRY);
    }
  }

  /**
   * Shows the address from which the server sees the caller, the one to allow in the API settings.
   */
  private static void getIP(Call call) {}

  /** Lists the languages, or returns only the one whose code is given. */
  private static void getLanguages(Call call) {
    String language = call.get(0);
    if (!language.isEmpty() && !Sets.LANGUAGE.contains(language)) {
      call.found(GeneralRules.INVALID_LANGUAGE);
    }
  }

  /** Lists the locale codes, or returns only the one given. */
  private static void getLocales(Call call) {}

  /** Lists the servers with their details, or returns only the one whose POP is given. */
  private static void getServersInfo(Call call) {
    String serverPop = call.get(0);
    if (!serverPop.isEmpty() && !Text.digits(serverPop, 1, 6)) {
      call.found(DidsRules.INVALID_SERVERPOP_SERVER_POP);
    } else if (!serverPop.isEmpty() && !call.lookupHas(serverPop, "getServersInfo.server_pop")) {
      call.found(DidsRules.INVALID_SERVERPOP_SERVER_POP_UNKNOWN);
    }
  }

  /** Lists the time zones, or returns only the one named. */
  private static void getTimezones(Call call) {
    String timezone = call.get(0);
    if (!timezone.isEmpty() && !CharClasses.ZONE_NAME.only(timezone)) {
      call.found(GeneralRules.INVALID_TIMEZONE_ZONE_NAME);
    } else if (!timezone.isEmpty() && !call.lookupHas(timezone, "getTimezones.value")) {
      call.found(GeneralRules.INVALID_TIMEZONE_TIMEZONE_UNKNOWN);
    }
  }

  /** Lists account transactions for a period. */
  private static void getTransactionHistory(Call call) {
    String dateFrom = call.get(0);
    String dateTo = call.get(1);
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
      call.found(GeneralRules.INVALID_DATERANGE_UNPROVEN);
    }
  }

  /** Retrieves the invoice for a date range or a predefined period. */
  private static void getInvoice(Call call) {
    String from = call.get(0);
    String to = call.get(1);
    String range = call.get(2);
    String type = call.get(3);
    long fromDay = Dates.day(from);
    long toDay = Dates.day(to);
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
    if (!range.isEmpty() && !Sets.INVOICE_RANGE.contains(range)) {
      call.found(LocalRules.UNNAMED_STATUS_RANGE);
    }
    if (!type.isEmpty() && !Sets.FLAG.contains(type)) {
      call.found(GeneralRules.INVALID_INVOICE_TYPE);
    }
  }
}
