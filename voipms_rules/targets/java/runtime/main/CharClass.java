// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/**
 * A set of ASCII characters, as two words of bits.
 *
 * @param low the bits of 0 to 63
 * @param high the bits of 64 to 127
 */
record CharClass(long low, long high) {
  /** The set of these characters. */
  static CharClass of(String chars) {
    long[] bits = new long[2];
    for (int i = 0; i < chars.length(); i++) {
      bits[chars.charAt(i) >> 6] |= 1L << chars.charAt(i);
    }
    return new CharClass(bits[0], bits[1]);
  }

  private boolean has(char c) {
    return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
  }

  /** Whether all characters of a value are in the set. */
  boolean only(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!has(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some character of a value is in the set. */
  boolean some(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (has(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
