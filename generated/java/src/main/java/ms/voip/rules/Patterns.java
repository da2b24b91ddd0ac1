// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

import java.util.regex.Pattern;

/** Patterns; all can be read in one pass, and are matched in full. */
final class Patterns {
  static final Pattern CODECS_ITEM = Pattern.compile("[0-9A-Za-z]{2,16}");
  static final Pattern LOCALES_ITEM =
      Pattern.compile("[A-Za-z]{2,3}(?:\\x2D[0-9A-Za-z]{2,8}){0,3}");
  static final Pattern FILTER_CALLERID_2 =
      Pattern.compile("p\\x3A[\\x20\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,64}");
  static final Pattern FILTER_CALLERID_4 =
      Pattern.compile("[\\x20\\x26-\\x29\\x2C-9A-Z\\x5Fa-z]{1,64}\\x3C[\\x2B0-9Xx]{1,20}\\x3E");
  static final Pattern PHONEBOOK_NUMBER_2 =
      Pattern.compile("sip\\x3A[\\x2B\\x2D-\\x2E0-\\x3A\\x40-Z\\x5Fa-z]{1,64}");
  static final Pattern RING_MEMBERS_ITEM =
      Pattern.compile(
          "(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?");
  static final Pattern SIP_URI =
      Pattern.compile(
          "[\\x23\\x2A-\\x2B\\x2D-\\x2E0-\\x3AA-Z\\x5Fa-z\\x7E]{1,64}(?:\\x40[\\x2D-\\x2E0-9A-Za-z]{1,64}(?:\\x3A[0-9]{1,5})?)?");
  static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
  static final Pattern LOCATION_ID = Pattern.compile("[0-9A-Za-z]{1,20}");
  static final Pattern INVALID_MIXED_NUMBERS_ITEM_2 =
      Pattern.compile(
          "(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4}");
  static final Pattern SMS_DESTINATION =
      Pattern.compile(
          "(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?[2-9][0-9]{2}\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4}");
  static final Pattern PARKING_FAILOVER_2 = Pattern.compile("vm\\x3A[0-9]{1,20}");

  private Patterns() {}
}
