// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.time.LocalDate;

/**
 * Primitives on days of the Gregorian calendar, {@code yyyy-mm-dd}. A check counts the days of a
 * date once and hands them to all that want to know.
 */
final class Dates {
  /** The day of what is no date. */
  static final long NO_DAY = -1;

  private static final int NOT_A_NUMBER = -1;
  private static final long EPOCH = 719_468;

  private static final long HALF_A_DAY = 12 * 60 * 60 * 1000;

  /** The lengths of {@code yyyy-m-d}, of {@code yyyy-mm-dd} and of a blank and the time. */
  private static final int UNPADDED = 8;

  private static final int PADDED = 10;
  private static final int TIME = 9;

  private Dates() {}

  /**
   * A date.
   *
   * @param day its day
   * @param unpadded whether month and day may have one digit
   * @param time whether a blank and {@code hh:mm:ss} may follow
   */
  static boolean date(String value, long day, boolean unpadded, boolean time) {
    return day != NO_DAY
        && (time || value.length() <= PADDED)
        && (unpadded || value.length() == PADDED || value.length() == PADDED + TIME);
  }

  /** Whether {@code first <= second}; true when one is no day. */
  static boolean ordered(long first, long second) {
    return first == NO_DAY || second == NO_DAY || first <= second;
  }

  /** Whether {@code second} is at most {@code days} later; true when one is no day. */
  static boolean daysWithin(long first, long second, int days) {
    return first == NO_DAY || second == NO_DAY || second - first <= days;
  }

  /** Days since 0000-03-01. */
  static long day(LocalDate date) {
    return date.toEpochDay() + EPOCH;
  }

  /** The day at UTC-12, so that a date which is today anywhere is not past. */
  static long today() {
    return Math.floorDiv(System.currentTimeMillis() - HALF_A_DAY, 2 * HALF_A_DAY) + EPOCH;
  }

  /** Days since 0000-03-01 of a date with or without padding and time; or {@link #NO_DAY}. */
  static long day(String value) {
    if (value.length() < UNPADDED || value.charAt(4) != '-') {
      return NO_DAY;
    }
    int blank = value.indexOf(' ', UNPADDED);
    if (blank >= 0 && !isTime(value, blank + 1)) {
      return NO_DAY;
    }
    int end = blank < 0 ? value.length() : blank;
    int dash = value.indexOf('-', 6);
    return dash < 0
        ? NO_DAY
        : day(number(value, 0, 4), shortNumber(value, 5, dash), shortNumber(value, dash + 1, end));
  }

  private static long day(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
      return NO_DAY;
    }
    int shifted = month > 2 ? year : year - 1;
    int months = month > 2 ? month - 3 : month + 9;
    long leaps = shifted / 4 - shifted / 100 + shifted / 400;
    return shifted * 365L + leaps + (months * 153 + 2) / 5 + day - 1;
  }

  private static int daysIn(int year, int month) {
    if (month == 2) {
      return isLeap(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** {@code hh:mm:ss} from {@code start} to the end. */
  private static boolean isTime(String value, int start) {
    return value.length() == start + 8
        && isUpTo(number(value, start, start + 2), 23)
        && value.charAt(start + 2) == ':'
        && isUpTo(number(value, start + 3, start + 5), 59)
        && value.charAt(start + 5) == ':'
        && isUpTo(number(value, start + 6, start + 8), 59);
  }

  private static boolean isUpTo(int number, int max) {
    return 0 <= number && number <= max;
  }

  /** A number of one or two digits. */
  private static int shortNumber(String value, int start, int end) {
    return end - start <= 2 ? number(value, start, end) : NOT_A_NUMBER;
  }

  private static int number(String value, int start, int end) {
    int number = start < end ? 0 : NOT_A_NUMBER;
    for (int i = start; i < end; i++) {
      if (!Text.isDigit(value.charAt(i))) {
        return NOT_A_NUMBER;
      }
      number = number * 10 + (value.charAt(i) - '0');
    }
    return number;
  }
}
