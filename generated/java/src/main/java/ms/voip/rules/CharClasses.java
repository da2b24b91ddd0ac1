// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** Sets of characters. */
final class CharClasses {
  static final CharClass INVALID_USERNAME =
      CharClass.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  static final CharClass INVALID_PASSWORD_ILEGAL_CHARACTERS =
      CharClass.of(
          "!#$%&()*+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz{}");
  static final CharClass INVALID_PASSWORD_MISSING_LOWERCASE =
      CharClass.of("abcdefghijklmnopqrstuvwxyz");
  static final CharClass INVALID_PASSWORD_MISSING_NUMBER = CharClass.of("0123456789");
  static final CharClass INVALID_PASSWORD_MISSING_UPPERCASE =
      CharClass.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  static final CharClass CALLERID = CharClass.of(" ()+-.0123456789");
  static final CharClass INVALID_TRANSCRIPTION_EMAIL = CharClass.of("@");
  static final CharClass ACCOUNT =
      CharClass.of("-.0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
  static final CharClass DID = CharClass.of(" ()-.0123456789");
  static final CharClass FILTER_CALLERID_3 = CharClass.of(" ()+-.0123456789Xx");
  static final CharClass DTMF_DIGITS = CharClass.of("#*,0123456789ABCDPWabcdpw");
  static final CharClass SPEED_DIAL = CharClass.of("#*0123456789");
  static final CharClass PHONEBOOK_NUMBER = CharClass.of(" #()*+-.0123456789");
  static final CharClass MEMBER_ACCOUNT =
      CharClass.of("-./0123456789@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
  static final CharClass INVALID_DID = CharClass.of(" ()+-.");
  static final CharClass ZONE_NAME =
      CharClass.of("+-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
  static final CharClass PARKING_DESTINATION =
      CharClass.of("-.0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

  private CharClasses() {}
}
