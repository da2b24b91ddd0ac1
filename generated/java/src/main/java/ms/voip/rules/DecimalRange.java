// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.math.BigInteger;

/**
 * Decimal numbers between bounds, compared exactly.
 *
 * @param min the least, in units of {@code 10^-scale}
 * @param max the greatest
 * @param step what they are a multiple of
 * @param scale the most digits after the point
 */
record DecimalRange(BigInteger min, BigInteger max, BigInteger step, int scale) {
  /** The most digits before the point. */
  private static final int MAX_DIGITS = 12;

  /** The range with bounds as texts, for not all of them fit a {@code long}. */
  static DecimalRange of(String min, String max, String step, int scale) {
    return new DecimalRange(new BigInteger(min), new BigInteger(max), new BigInteger(step), scale);
  }

  /** Whether a value is a number of this range. */
  boolean has(String value) {
    int point = value.indexOf('.');
    String whole = point < 0 ? value : value.substring(0, point);
    String fraction = point < 0 ? "" : value.substring(point + 1);
    if (!isWhole(whole) || fraction.length() > scale) {
      return false;
    }
    if (point >= 0 && !Text.isDigits(fraction, 0)) {
      return false;
    }
    return within(new BigInteger(whole + fraction + "0".repeat(scale - fraction.length())));
  }

  /** {@code -?(0|[1-9][0-9]{0,11})}; here minus zero is a number. */
  private static boolean isWhole(String value) {
    String digits = value.startsWith("-") ? value.substring(1) : value;
    return Text.digits(digits, 1, MAX_DIGITS) && (digits.length() == 1 || digits.charAt(0) != '0');
  }

  private boolean within(BigInteger number) {
    return min.compareTo(number) <= 0
        && number.compareTo(max) <= 0
        && number.mod(step).signum() == 0;
  }
}
