// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** Primitives on names and addresses of the network, in ASCII. */
final class Net {
  private static final int MAX_HOSTNAME = 253;
  private static final int MAX_LABEL = 63;
  private static final int MAX_LOCAL_PART = 64;
  private static final CharClass ATOM =
      CharClass.of(
          "!#$%&'*+-/0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~");

  private Net() {}

  /** At least two labels, the last not all digits. */
  static boolean hostname(String value) {
    int point = value.lastIndexOf('.');
    return point > 0
        && value.length() <= MAX_HOSTNAME
        && Text.items(value, '.', Net::isLabel)
        && !Text.isDigits(value, point + 1);
  }

  private static boolean isLabel(String label) {
    return label.length() <= MAX_LABEL
        && label.charAt(0) != '-'
        && !label.endsWith("-")
        && isName(label);
  }

  private static boolean isName(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c != '-' && !Text.isAlphanumeric(c)) {
        return false;
      }
    }
    return true;
  }

  /** A local part of atoms joined by points, and a host name. */
  static boolean email(String value) {
    int at = value.lastIndexOf('@');
    return at >= 0
        && at <= MAX_LOCAL_PART
        && Text.items(value.substring(0, at), '.', ATOM::only)
        && hostname(value.substring(at + 1));
  }

  /** Four numbers of 0 to 255 without leading zeros. */
  static boolean ipv4(String value) {
    return ipv4(value, value.length());
  }

  private static boolean ipv4(String value, int end) {
    int start = 0;
    for (int octet = 1; octet < 4; octet++) {
      int point = value.indexOf('.', start);
      if (point < 0 || !Numbers.upTo(255, value, start, point)) {
        return false;
      }
      start = point + 1;
    }
    return Numbers.upTo(255, value, start, end);
  }

  /** An IPv4 address, a slash and 0 to 32. */
  static boolean cidr(String value) {
    int slash = value.lastIndexOf('/');
    return slash >= 0 && ipv4(value, slash) && Numbers.upTo(32, value, slash + 1, value.length());
  }
}
