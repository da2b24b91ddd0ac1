// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** Ranges of decimal numbers, in units of their last digit. */
final class DecimalRanges {
  static final DecimalRange PAUSE = DecimalRange.of("0", "1000", "50", 2);
  static final DecimalRange UTC_OFFSET = DecimalRange.of("-1200", "1300", "1", 2);
  static final DecimalRange MONEY =
      DecimalRange.of("-9999999990000000000", "9999999990000000000", "1", 10);

  private DecimalRanges() {}
}
