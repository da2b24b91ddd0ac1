// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.time.LocalDate;
import java.util.function.LongPredicate;

/** Primitives on days of the Gregorian calendar, {@code yyyy-mm-dd}. */
final class Dates {
  /** The day number of what is no date. */
  static final long NO_DATE = -1;

  private static final int NOT_A_NUMBER = -1;
  private static final long EPOCH = 719_468;

  private Dates() {}

  /**
   * A date.
   *
   * @param unpadded whether month and day may have one digit
   * @param time whether a blank and {@code hh:mm:ss} may follow
   */
  static boolean date(String value, boolean unpadded, boolean time) {
    if (dayNumber(value) == NO_DATE) {
      return false;
    }
    int blank = value.indexOf(' ');
    int length = blank < 0 ? value.length() : blank;
    return (unpadded || length == 10) && (time || blank < 0);
  }

  /** Whether {@code first <= second}; true when one is no date. */
  static boolean ordered(String first, String second) {
    return within(first, second, day -> 0 <= day);
  }

  /** Whether {@code second} is at most {@code days} later; true when one is no date. */
  static boolean daysWithin(String first, String second, int days) {
    return within(first, second, day -> day <= days);
  }

  private static boolean within(String first, String second, LongPredicate distance) {
    long from = dayNumber(first);
    long to = dayNumber(second);
    return from == NO_DATE || to == NO_DATE || distance.test(to - from);
  }

  /** Days since 0000-03-01. */
  static long dayNumber(LocalDate date) {
    return date.toEpochDay() + EPOCH;
  }

  /** Days since 0000-03-01 of a date with or without padding and time; or {@link #NO_DATE}. */
  static long dayNumber(String value) {
    int blank = value.indexOf(' ');
    if (blank >= 0 && !isTime(value, blank + 1)) {
      return NO_DATE;
    }
    int end = blank < 0 ? value.length() : blank;
    int dash = value.indexOf('-', 5);
    if (dash < 0 || dash > end || value.charAt(4) != '-') {
      return NO_DATE;
    }
    return dayNumber(
        number(value, 0, 4), shortNumber(value, 5, dash), shortNumber(value, dash + 1, end));
  }

  private static long dayNumber(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
      return NO_DATE;
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
