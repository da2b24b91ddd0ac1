// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area clients; parameters go by their place in the list of Methods. */
final class ClientsChecks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "addCharge" -> addCharge(call);
      case "addPayment" -> addPayment(call);
      case "delClient" -> delClient(call);
      case "getBalanceManagement" -> getBalanceManagement(call);
      case "getCharges" -> getCharges(call);
      case "getClientPackages" -> getClientPackages(call);
      case "getClients" -> getClients(call);
      case "getClientThreshold" -> getClientThreshold(call);
      case "getDeposits" -> getDeposits(call);
      case "getPackages" -> getPackages(call);
      case "getResellerBalance" -> getResellerBalance(call);
      case "setClient" -> setClient(call);
      case "setClientThreshold" -> setClientThreshold(call);
      case "signupClient" -> signupClient(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Debits an amount from one reseller client. */
  private static void addCharge(Call call) {
    String client = call.get(0);
    String charge = call.get(1);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
    if (charge.isEmpty()) {
      call.found(ClientsRules.MISSING_CHARGE);
    }
    if (!charge.isEmpty() && !DecimalRanges.MONEY.has(charge)) {
      call.found(ClientsRules.INVALID_CHARGE);
    }
  }

  /** Credits an amount to one reseller client. */
  private static void addPayment(Call call) {
    String client = call.get(0);
    String payment = call.get(1);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
    if (payment.isEmpty()) {
      call.found(ClientsRules.MISSING_PAYMENT);
    }
    if (!payment.isEmpty() && !DecimalRanges.MONEY.has(payment)) {
      call.found(ClientsRules.INVALID_PAYMENT);
    }
  }

  /** Deletes one reseller client. */
  private static void delClient(Call call) {
    String client = call.get(0);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
  }

  /** Lists the balance management options, or returns only the one whose code is given. */
  private static void getBalanceManagement(Call call) {
    String balanceManagement = call.get(0);
    if (!balanceManagement.isEmpty() && !Text.digits(balanceManagement, 1, 3)) {
      call.found(ClientsRules.INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if (!balanceManagement.isEmpty()
        && !call.lookupHas(balanceManagement, "getBalanceManagement.value")) {
      call.found(ClientsRules.INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
  }

  /** Lists the charges made to one reseller client. */
  private static void getCharges(Call call) {
    String client = call.get(0);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
  }

  /** Lists the packages of one reseller client. */
  private static void getClientPackages(Call call) {
    String client = call.get(0);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
  }

  /** Lists all reseller clients, or finds one by id or e-mail address. */
  private static void getClients(Call call) {
    String client = call.get(0);
    if (!client.isEmpty() && !(Text.digits(client, 1, 20) || Net.email(client))) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_EMAIL);
    }
  }

  /** Returns the threshold settings of one reseller client. */
  private static void getClientThreshold(Call call) {
    String client = call.get(0);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
  }

  /** Lists the deposits made for one reseller client. */
  private static void getDeposits(Call call) {
    String client = call.get(0);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
  }

  /** Lists the packages, or returns only the one whose code is given. */
  private static void getPackages(Call call) {
    String packageValue = call.get(0);
    if (!packageValue.isEmpty() && !Text.digits(packageValue, 1, 20)) {
      call.found(ClientsRules.INVALID_PACKAGE);
    } else if (!packageValue.isEmpty() && !call.lookupHas(packageValue, "getPackages.package")) {
      call.found(ClientsRules.INVALID_PACKAGE_PACKAGE_UNKNOWN);
    }
  }

  /** Returns one reseller client's balance with call statistics for today and the last 30 days. */
  private static void getResellerBalance(Call call) {
    String client = call.get(0);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
  }

  /** Updates the details of one reseller client. */
  private static void setClient(Call call) {
    String client = call.get(0);
    String email = call.get(1);
    String password = call.get(2);
    String firstname = call.get(4);
    String lastname = call.get(5);
    String country = call.get(9);
    String phoneNumber = call.get(11);
    String balanceManagement = call.get(12);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
    if (email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
    if (password.isEmpty()) {
      call.found(GeneralRules.MISSING_PASSWORD);
    }
    if (firstname.isEmpty()) {
      call.found(ClientsRules.MISSING_FIRSTNAME);
    }
    if (lastname.isEmpty()) {
      call.found(ClientsRules.MISSING_LASTNAME);
    }
    if (!country.isEmpty() && !Patterns.COUNTRY.matcher(country).matches()) {
      call.found(GeneralRules.INVALID_COUNTRY);
    }
    if (phoneNumber.isEmpty()) {
      call.found(CallflowRules.MISSING_PHONENUMBER_PHONE_NUMBER);
    }
    if (!balanceManagement.isEmpty() && !Text.digits(balanceManagement, 1, 3)) {
      call.found(ClientsRules.INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if (!balanceManagement.isEmpty()
        && !call.lookupHas(balanceManagement, "getBalanceManagement.value")) {
      call.found(ClientsRules.INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
  }

  /** Sets the balance threshold of a reseller client and, if given, its notification address. */
  private static void setClientThreshold(Call call) {
    String client = call.get(0);
    String email = call.get(1);
    String threshold = call.get(2);
    if (client.isEmpty()) {
      call.found(ClientsRules.MISSING_CLIENT);
    }
    if (!client.isEmpty() && !Text.digits(client, 1, 20)) {
      call.found(ClientsRules.INVALID_CLIENT);
    } else if (!client.isEmpty() && !call.lookupHas(client, "getClients.client")) {
      call.found(ClientsRules.INVALID_CLIENT_CLIENT_UNKNOWN);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
    if (threshold.isEmpty()) {
      call.found(ClientsRules.INVALID_THRESHOLD_THRESHOLD_REQUIRED);
    } else if (!threshold.isEmpty() && !Numbers.integer(threshold, 1, 250, 1, false)) {
      call.found(ClientsRules.INVALID_THRESHOLD);
    }
  }

  /** Creates a new client under the reseller account. */
  private static void signupClient(Call call) {
    String firstname = call.get(0);
    String lastname = call.get(1);
    String address = call.get(3);
    String city = call.get(4);
    String state = call.get(5);
    String country = call.get(6);
    String zip = call.get(7);
    String phoneNumber = call.get(8);
    String email = call.get(9);
    String confirmEmail = call.get(10);
    String password = call.get(11);
    String confirmPassword = call.get(12);
    String balanceManagement = call.get(14);
    if (firstname.isEmpty()) {
      call.found(ClientsRules.MISSING_FIRSTNAME);
    }
    if (lastname.isEmpty()) {
      call.found(ClientsRules.MISSING_LASTNAME);
    }
    if (address.isEmpty()) {
      call.found(ClientsRules.MISSING_ADDRESS);
    }
    if (city.isEmpty()) {
      call.found(ClientsRules.MISSING_CITY);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (country.isEmpty()) {
      call.found(ClientsRules.MISSING_COUNTRY);
    }
    if (!country.isEmpty() && !Patterns.COUNTRY.matcher(country).matches()) {
      call.found(GeneralRules.INVALID_COUNTRY);
    }
    if (zip.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP);
    }
    if (phoneNumber.isEmpty()) {
      call.found(CallflowRules.MISSING_PHONENUMBER_PHONE_NUMBER);
    }
    if (email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
    if (!email.isEmpty() && !call.lookupLacks(email, "getClients.email")) {
      call.found(GeneralRules.USED_EMAIL_EMAIL_TAKEN);
    }
    if (confirmEmail.isEmpty()) {
      call.found(ClientsRules.MISSING_EMAIL_CONFIRM_CONFIRM_EMAIL);
    }
    if (!confirmEmail.isEmpty() && !email.isEmpty() && !confirmEmail.equals(email)) {
      call.found(ClientsRules.MISMATCH_EMAIL_CONFIRM_CONFIRM_EMAIL);
    }
    if (password.isEmpty()) {
      call.found(GeneralRules.MISSING_PASSWORD);
    }
    if (confirmPassword.isEmpty()) {
      call.found(ClientsRules.MISSING_PASSWORD_CONFIRM_CONFIRM_PASSWORD);
    }
    if (!confirmPassword.isEmpty() && !password.isEmpty() && !confirmPassword.equals(password)) {
      call.found(ClientsRules.MISMATCH_PASSWORD_CONFIRM_CONFIRM_PASSWORD);
    }
    if (!balanceManagement.isEmpty() && !Text.digits(balanceManagement, 1, 3)) {
      call.found(ClientsRules.INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT);
    } else if (!balanceManagement.isEmpty()
        && !call.lookupHas(balanceManagement, "getBalanceManagement.value")) {
      call.found(ClientsRules.INVALID_BALANCEMANAGEMENT_BALANCE_MANAGEMENT_UNKNOWN);
    }
  }
}
