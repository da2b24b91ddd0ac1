// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** Primitives on whole numbers: no plus, no blanks, no separators, no minus zero. */
final class Numbers {
  /** The most characters a number that fits a {@code long} for sure can have. */
  private static final int MAX_LENGTH = 18;

  /** The most digits of numbers that are compared with each other. */
  private static final int MAX_ORDERED = 15;

  private Numbers() {}

  /** A number between the bounds and a multiple of {@code step}. */
  static boolean integer(String value, long min, long max, long step, boolean leadingZeros) {
    boolean shaped = leadingZeros ? Text.isDigits(value, sign(value)) : isWhole(value);
    if (!shaped || value.length() > MAX_LENGTH) {
      return false;
    }
    long number = Long.parseLong(value);
    return min <= number && number <= max && number % step == 0;
  }

  /** Whether {@code low <= high}; true when one is no number. */
  static boolean ordered(String low, String high) {
    return !isOrderable(low) || !isOrderable(high) || Long.parseLong(low) <= Long.parseLong(high);
  }

  private static boolean isOrderable(String value) {
    return value.length() <= MAX_ORDERED + sign(value) && isWhole(value);
  }

  /** {@code 0|-?[1-9][0-9]*}. */
  private static boolean isWhole(String value) {
    int start = sign(value);
    if (!Text.isDigits(value, start)) {
      return false;
    }
    return value.charAt(start) != '0' || value.length() == 1;
  }

  /** How many characters the sign takes. */
  private static int sign(String value) {
    return value.startsWith("-") ? 1 : 0;
  }

  /** A number up to {@code max} between two places, without sign and leading zeros. */
  static boolean upTo(int max, String value, int start, int end) {
    return start < end
        && end - start <= 3
        && Text.isDigits(value, start, end)
        && (value.charAt(start) != '0' || end - start == 1)
        && Integer.parseInt(value, start, end, 10) <= max;
  }
}
