// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;

/** Primitives on characters, lengths and lists; ASCII means ASCII, whatever the locale. */
final class Text {
  /** Says of an upper bound that there is none. */
  static final int UNBOUNDED = Integer.MAX_VALUE;

  /** The order of the UTF-8 bytes, which that of {@code char}s is not. */
  static final Comparator<String> BY_CODE_POINT = Text::compareCodePoints;

  private Text() {}

  private static int compareCodePoints(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return Integer.compare(left.codePointAt(i), right.codePointAt(i));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Whether there is no surrogate without its other half. */
  static boolean isWellFormed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        if (!isPair(value, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPair(String value, int at) {
    return at + 1 < value.length()
        && Character.isSurrogatePair(value.charAt(at), value.charAt(at + 1));
  }

  static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
  }

  /** Digits only, {@code min} to {@code max} of them. */
  static boolean digits(String value, int min, int max) {
    int length = value.length();
    return min <= length && length <= max && isDigits(value, 0);
  }

  /** Digits only from {@code start} on, at least one. */
  static boolean isDigits(String value, int start) {
    return start < value.length() && isDigits(value, start, value.length());
  }

  /** Digits only from {@code start} to before {@code end}. */
  static boolean isDigits(String value, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean hasPrefix(String value, Iterable<String> prefixes) {
    for (String prefix : prefixes) {
      if (value.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** A to Z in lower case, all else as it is. */
  static String lower(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isUpper(value.charAt(i))) {
        return lowered(value);
      }
    }
    return value;
  }

  private static boolean isUpper(char c) {
    return 'A' <= c && c <= 'Z';
  }

  private static String lowered(String value) {
    StringBuilder lower = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      lower.append(isUpper(c) ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }

  /** Length in code points. */
  static boolean length(String value, int min, int max) {
    int length = value.codePointCount(0, value.length());
    return min <= length && length <= max;
  }

  /** Length in bytes of UTF-8. */
  static boolean utf8Length(String value, int min, int max) {
    int length = 0;
    for (int i = 0; i < value.length(); i++) {
      length += utf8Length(value.charAt(i));
    }
    return min <= length && length <= max;
  }

  /** A surrogate counts for half of the four bytes its pair takes. */
  private static int utf8Length(char c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /** At least one item, none empty, each as {@code item} says. */
  static boolean items(String value, char separator, Predicate<String> item) {
    return items(value, separator, 1, UNBOUNDED, item);
  }

  /** {@code min} to {@code max} items, none empty, each as {@code item} says. */
  static boolean items(String value, char separator, int min, int max, Predicate<String> item) {
    int count = count(value, separator) + 1;
    if (count < min || count > max) {
      return false;
    }
    for (int start = 0; start <= value.length(); ) {
      int end = endOfItem(value, separator, start);
      if (start == end || !item.test(value.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static int endOfItem(String value, char separator, int start) {
    int end = value.indexOf(separator, start);
    return end < 0 ? value.length() : end;
  }

  private static int count(String value, char wanted) {
    int count = 0;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == wanted) {
        count++;
      }
    }
    return count;
  }

  /** Whether all values have equally many items. */
  static boolean sameCount(char separator, String first, String... others) {
    int expected = count(first, separator);
    for (String other : others) {
      if (count(other, separator) != expected) {
        return false;
      }
    }
    return true;
  }

  /** {@code header:target}; the target may be empty for {@code none} only. */
  static boolean routing(String value, Set<String> headers) {
    int colon = value.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String header = value.substring(0, colon);
    return headers.contains(header) && (colon + 1 < value.length() || header.equals("none"));
  }

  /** The standard alphabet; line breaks are passed over, padding may be left out. */
  static boolean base64(String value) {
    int data = 0;
    int padding = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '=') {
        padding++;
      } else if (c != '\r' && c != '\n') {
        if (padding > 0 || !isBase64(c)) {
          return false;
        }
        data++;
      }
    }
    return data > 0 && padding <= 2 && data % 4 != 1;
  }

  private static boolean isBase64(char c) {
    return isAlphanumeric(c) || c == '+' || c == '/';
  }
}
