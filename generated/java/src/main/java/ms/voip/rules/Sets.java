// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

import java.util.Set;

/** Sets of texts that values are looked up in. */
final class Sets {
  static final Set<String> AUTH_TYPE = Set.of("1", "2");
  static final Set<String> CANADA_ROUTING = Set.of("-1", "0");
  static final Set<String> LANGUAGE = Set.of("es", "en", "fr");
  static final Set<String> DTMF_MODE = Set.of("auto", "rfc2833", "inband", "info");
  static final Set<String> NAT = Set.of("yes", "no", "route", "never");
  static final Set<String> FLAG = Set.of("0", "1");
  static final Set<String> INVALID_EXTENSIONS =
      Set.of(
          "098", "211", "311", "411", "4443", "4444", "4747", "511", "711", "811", "822", "911",
          "988");
  static final Set<String> DIALING_MODE = Set.of("0", "1", "2");
  static final Set<String> TOLL_FREE_CARRIER = Set.of("-1", "0", "1", "2");
  static final Set<String> YES_NO = Set.of("yes", "no");
  static final Set<String> PICKUP_BEHAVIOR = Set.of("1", "2", "3", "4");
  static final Set<String> YES_NO_ONCE = Set.of("yes", "no", "once");
  static final Set<String> YES_NO_STRICT = Set.of("yes", "no", "strict");
  static final Set<String> RING_STRATEGY =
      Set.of("ringall", "leastrecent", "fewestcalls", "random", "rrmemory");
  static final Set<String> FILTER_CALLERID = Set.of("i", "s", "sb", "sc", "p");
  static final Set<String> ROUTING =
      Set.of(
          "account",
          "fwd",
          "vm",
          "sip",
          "grp",
          "ivr",
          "sys",
          "recording",
          "queue",
          "cb",
          "tc",
          "disa",
          "none");
  static final Set<String> RECORDING = Set.of("none", "none:", "default");
  static final Set<String> MEMBER_DELAY = Set.of("none");
  static final Set<String> WAIT_TIME = Set.of("unlimited");
  static final Set<String> CONDITION_ROUTING =
      Set.of(
          "account",
          "fwd",
          "vm",
          "sip",
          "grp",
          "ivr",
          "sys",
          "recording",
          "queue",
          "cb",
          "tc",
          "disa");
  static final Set<String> WEEKDAYS_ITEM = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  static final Set<String> HUNT_ORDER = Set.of("follow", "random");
  static final Set<String> NO_CALLSTATUS = Set.of("1", "true", "True", "TRUE");
  static final Set<String> THRESHOLD_TALKING =
      Set.of("100", "120", "140", "160", "180", "200", "220", "240", "250");
  static final Set<String> THRESHOLD_SILENCE =
      Set.of(
          "2000", "2100", "2200", "2300", "2400", "2500", "2600", "2700", "2800", "2900", "3000");
  static final Set<String> SEARCH_TYPE = Set.of("starts", "contains", "ends");
  static final Set<String> VANITY_TYPE =
      Set.of("8**", "800", "833", "844", "855", "866", "877", "888");
  static final Set<String> E911_COUNTRY = Set.of("us", "ca");
  static final Set<String> NO_PROVISION = Set.of("EN", "FR");
  static final Set<String> E911_LANGUAGE = Set.of("en", "fr");
  static final Set<String> INVOICE_RANGE = Set.of("1", "2", "3", "4", "5", "6");
  static final Set<String> PORT_TYPE = Set.of("1", "2", "3", "4", "5");
  static final Set<String> PORTTYPE = Set.of("1", "2", "4", "5");
  static final Set<String> TOLL_FREE_TYPE = Set.of("0", "1", "2", "3");
  static final Set<String> PARKING_FAILOVER = Set.of("callback", "system:hangup");
  static final Set<String> CALL_TYPE_FILTER = Set.of("all", "incoming", "outgoing");
  static final Set<String> FLAG_OR_YES_NO = Set.of("0", "1", "yes", "no");
  static final Set<String> PLAY_INSTRUCTIONS = Set.of("u", "su");
  static final Set<String> ATTACHMENT_FORMAT = Set.of("wav49", "wav", "wavmp3");
  static final Set<String> TRANSCRIPTION_FORMAT = Set.of("html", "text");
  static final Set<String> VOICEMAIL_FOLDER =
      Set.of("INBOX", "Old", "Urgent", "Family", "Friends", "Work");
  static final Set<String> VOICEMAIL_FORMAT = Set.of("mp3", "wav", "wav49", "gsm");

  private Sets() {}
}
