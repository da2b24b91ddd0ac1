// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The checks of the area e911; parameters go by their place in the list of Methods. */
final class E911Checks implements Method.Area {
  @Override
  public void run(String method, Call call) {
    switch (method) {
      case "e911AddressTypes" -> e911AddressTypes(call);
      case "e911Cancel" -> e911Cancel(call);
      case "e911Info" -> e911Info(call);
      case "e911Provision" -> e911Provision(call);
      case "e911ProvisionManually" -> e911ProvisionManually(call);
      case "e911Update" -> e911Update(call);
      case "e911Validate" -> e911Validate(call);
      default -> throw new IllegalArgumentException(method);
    }
  }

  /** Lists the e911 address types, or returns one by code. */
  private static void e911AddressTypes(Call call) {}

  /** Cancels the e911 service of a DID. */
  private static void e911Cancel(Call call) {
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

  /** Returns the e911 details registered for a DID. */
  private static void e911Info(Call call) {
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

  /** Subscribes a DID to the e911 emergency service. */
  private static void e911Provision(Call call) {
    String did = call.get(0);
    String fullName = call.get(1);
    String streetNumber = call.get(2);
    String streetName = call.get(3);
    String city = call.get(6);
    String state = call.get(7);
    String country = call.get(8);
    String zip = call.get(9);
    String language = call.get(10);
    String zipCode = call.get(12);
    String email = call.get(13);
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
    if (fullName.isEmpty()) {
      call.found(E911Rules.MISSING_FULLNAME_FULL_NAME);
    }
    if (streetNumber.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NUMBER);
    }
    if (streetName.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NAME);
    }
    if (city.isEmpty()) {
      call.found(ClientsRules.MISSING_CITY_E911_CITY);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (country.isEmpty()) {
      call.found(ClientsRules.MISSING_COUNTRY);
    }
    if (!country.isEmpty() && !Sets.E911_COUNTRY.contains(Text.lower(country))) {
      call.found(GeneralRules.INVALID_COUNTRY_E911_COUNTRY);
    }
    if (!zipCode.isEmpty() && language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.NO_PROVISION.contains(language)) {
      call.found(E911Rules.NO_PROVISION_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.E911_LANGUAGE.contains(Text.lower(language))) {
      call.found(GeneralRules.INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if (zip.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP_CODE);
    } else if (!zip.isEmpty() && !email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP);
    } else if (!zip.isEmpty() && email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_WSDL);
    }
    if (!zipCode.isEmpty() && email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL_E911_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
  }

  /** Subscribes a DID to e911 with the details checked by provider staff. */
  private static void e911ProvisionManually(Call call) {
    String did = call.get(0);
    String fullName = call.get(1);
    String streetNumber = call.get(2);
    String streetName = call.get(3);
    String city = call.get(6);
    String state = call.get(7);
    String country = call.get(8);
    String zip = call.get(9);
    String language = call.get(10);
    String zipCode = call.get(12);
    String email = call.get(13);
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
    if (fullName.isEmpty()) {
      call.found(E911Rules.MISSING_FULLNAME_FULL_NAME);
    }
    if (streetNumber.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NUMBER);
    }
    if (streetName.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NAME);
    }
    if (city.isEmpty()) {
      call.found(ClientsRules.MISSING_CITY_E911_CITY);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (country.isEmpty()) {
      call.found(ClientsRules.MISSING_COUNTRY);
    }
    if (!country.isEmpty() && !Sets.E911_COUNTRY.contains(Text.lower(country))) {
      call.found(GeneralRules.INVALID_COUNTRY_E911_COUNTRY);
    }
    if (!zipCode.isEmpty() && language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.E911_LANGUAGE.contains(Text.lower(language))) {
      call.found(GeneralRules.INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if (zip.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP_CODE);
    } else if (!zip.isEmpty() && !email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP);
    } else if (!zip.isEmpty() && email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_WSDL);
    }
    if (!zipCode.isEmpty() && email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL_E911_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
  }

  /** Updates the registered e911 details of a DID. */
  private static void e911Update(Call call) {
    String did = call.get(0);
    String fullName = call.get(1);
    String streetNumber = call.get(2);
    String streetName = call.get(3);
    String city = call.get(6);
    String state = call.get(7);
    String country = call.get(8);
    String zip = call.get(9);
    String language = call.get(10);
    String zipCode = call.get(12);
    String email = call.get(13);
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
    if (fullName.isEmpty()) {
      call.found(E911Rules.MISSING_FULLNAME_FULL_NAME);
    }
    if (streetNumber.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NUMBER);
    }
    if (streetName.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NAME);
    }
    if (city.isEmpty()) {
      call.found(ClientsRules.MISSING_CITY_E911_CITY);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (country.isEmpty()) {
      call.found(ClientsRules.MISSING_COUNTRY);
    }
    if (!country.isEmpty() && !Sets.E911_COUNTRY.contains(Text.lower(country))) {
      call.found(GeneralRules.INVALID_COUNTRY_E911_COUNTRY);
    }
    if (!zipCode.isEmpty() && language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.E911_LANGUAGE.contains(Text.lower(language))) {
      call.found(GeneralRules.INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if (zip.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP_CODE);
    } else if (!zip.isEmpty() && !email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP);
    } else if (!zip.isEmpty() && email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_WSDL);
    }
    if (!zipCode.isEmpty() && email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL_E911_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
  }

  /** Checks e911 details before subscribing to the service. */
  private static void e911Validate(Call call) {
    String did = call.get(0);
    String fullName = call.get(1);
    String streetNumber = call.get(2);
    String streetName = call.get(3);
    String city = call.get(6);
    String state = call.get(7);
    String country = call.get(8);
    String zip = call.get(9);
    String language = call.get(10);
    String zipCode = call.get(12);
    String email = call.get(13);
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
    if (fullName.isEmpty()) {
      call.found(E911Rules.MISSING_FULLNAME_FULL_NAME);
    }
    if (streetNumber.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NUMBER);
    }
    if (streetName.isEmpty()) {
      call.found(E911Rules.MISSING_STREET_NAME);
    }
    if (city.isEmpty()) {
      call.found(ClientsRules.MISSING_CITY_E911_CITY);
    }
    if (state.isEmpty()) {
      call.found(GeneralRules.MISSING_STATE);
    }
    if (country.isEmpty()) {
      call.found(ClientsRules.MISSING_COUNTRY);
    }
    if (!country.isEmpty() && !Sets.E911_COUNTRY.contains(Text.lower(country))) {
      call.found(GeneralRules.INVALID_COUNTRY_E911_COUNTRY);
    }
    if (!zipCode.isEmpty() && language.isEmpty()) {
      call.found(GeneralRules.MISSING_LANGUAGE_E911_LANGUAGE);
    }
    if (!language.isEmpty() && !Sets.E911_LANGUAGE.contains(Text.lower(language))) {
      call.found(GeneralRules.INVALID_LANGUAGE_E911_LANGUAGE);
    }
    if (zip.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP_CODE);
    } else if (!zip.isEmpty() && !email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_ZIP);
    } else if (!zip.isEmpty() && email.isEmpty() && zipCode.isEmpty()) {
      call.found(ClientsRules.MISSING_ZIP_E911_WSDL);
    }
    if (!zipCode.isEmpty() && email.isEmpty()) {
      call.found(GeneralRules.MISSING_EMAIL_E911_EMAIL);
    }
    if (!email.isEmpty() && !Net.email(email)) {
      call.found(GeneralRules.INVALID_EMAIL);
    }
  }
}
