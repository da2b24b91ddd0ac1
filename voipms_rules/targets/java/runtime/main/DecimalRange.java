// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.math.BigInteger;

/** Decimal numbers between bounds, compared exactly. */
final class DecimalRange {
  /** The most digits before the point. */
  private static final int MAX_DIGITS = 12;

  /** The most digits with which every number fits a {@code long}. */
  private static final int MAX_LONG_DIGITS = 18;

  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private final BigInteger min;
  private final BigInteger max;
  private final BigInteger step;
  private final int scale;

  /** The same for numbers that are read as a {@code long}: what is beyond is cut off. */
  private final long low;

  private final long high;
  private final long divisor;

  private DecimalRange(BigInteger min, BigInteger max, BigInteger step, int scale) {
    this.min = min;
    this.max = max;
    this.step = step;
    this.scale = scale;
    low = min.max(LONG_MAX.negate()).longValueExact();
    high = max.min(LONG_MAX).longValueExact();
    divisor = step.min(LONG_MAX).longValueExact();
  }

  /**
   * The range with bounds as texts, for not all of them fit a {@code long}.
   *
   * @param min the least, in units of {@code 10^-scale}
   * @param max the greatest
   * @param step what they are a multiple of
   * @param scale the most digits after the point
   */
  static DecimalRange of(String min, String max, String step, int scale) {
    return new DecimalRange(new BigInteger(min), new BigInteger(max), new BigInteger(step), scale);
  }

  /** Whether a value is a number of this range; here minus zero is a number. */
  boolean has(String value) {
    int point = value.indexOf('.');
    int end = point < 0 ? value.length() : point;
    int decimals = point < 0 ? 0 : value.length() - end - 1;
    if (!isWhole(value, end) || point >= 0 && !isFraction(value, decimals)) {
      return false;
    }
    return end + scale <= MAX_LONG_DIGITS
        ? within(units(value, decimals))
        : within(new BigInteger(value.replace(".", "") + "0".repeat(scale - decimals)));
  }

  /** {@code -?(0|[1-9][0-9]{0,11})} up to a place. */
  private static boolean isWhole(String value, int end) {
    int start = value.startsWith("-") ? 1 : 0;
    int digits = end - start;
    return 1 <= digits
        && digits <= MAX_DIGITS
        && Text.isDigits(value, start, end)
        && (digits == 1 || value.charAt(start) != '0');
  }

  private boolean isFraction(String value, int decimals) {
    int length = value.length();
    return 1 <= decimals && decimals <= scale && Text.isDigits(value, length - decimals, length);
  }

  /** The number in units of its last digit. */
  private long units(String value, int decimals) {
    long units = 0;
    for (int i = 0; i < value.length(); i++) {
      if (Text.isDigit(value.charAt(i))) {
        units = units * 10 + (value.charAt(i) - '0');
      }
    }
    for (int i = decimals; i < scale; i++) {
      units *= 10;
    }
    return value.charAt(0) == '-' ? -units : units;
  }

  private boolean within(long number) {
    return low <= number && number <= high && number % divisor == 0;
  }

  private boolean within(BigInteger number) {
    return min.compareTo(number) <= 0
        && number.compareTo(max) <= 0
        && number.mod(step).signum() == 0;
  }
}
