// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One call under examination: its parameters, its options and what was found so far. */
final class Call {
  private static final Rule UNENCODABLE =
      new Rule(
          "unencodable_value",
          ErrorCode.UNENCODABLE_VALUE,
          "",
          Level.DOCUMENTED,
          "text that has a form in UTF-8");
  private static final Rule UNKNOWN =
      new Rule(
          "unknown_parameter",
          ErrorCode.UNKNOWN_PARAMETER,
          "",
          Level.INFERRED,
          "a parameter of this method");

  // A copy: the caller's map may compare names in a way of its own, and hold nulls.
  private final Map<String, String> values = new HashMap<>();
  private final CheckOptions options;
  private final List<Violation> found = new ArrayList<>();

  Call(Map<String, String> params, CheckOptions options) {
    this.options = options;
    params.forEach(
        (name, value) -> {
          if (value != null) {
            values.put(name, value);
          }
        });
  }

  /** The value of a parameter; empty when it is not given. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  Report report() {
    return new Report(found);
  }

  // -- findings ---------------------------------------------------------------

  /** Reports that a rule is broken. */
  void found(Rule rule) {
    boolean weak = rule.level().compareTo(options.level()) > 0;
    found(rule, rule.param(), weak ? Severity.WARNING : Severity.ERROR);
  }

  /** The one place where findings are let through, so that an off switch cannot miss one. */
  private void found(Rule rule, String param, Severity severity) {
    Set<String> ignore = options.ignore();
    if (!ignore.contains(rule.id()) && !ignore.contains(rule.code().status())) {
      String message = "expected " + rule.expects();
      found.add(new Violation(rule.code(), param, rule.id(), severity, message));
    }
  }

  /** Whether all values are well-formed text; reports those that are not. */
  boolean isEncodable(List<String> declared) {
    for (String value : values.values()) {
      if (!Text.isWellFormed(value)) {
        declared.forEach(this::findUnencodable);
        unknown(declared).forEach(this::findUnencodable);
        return false;
      }
    }
    return true;
  }

  private void findUnencodable(String name) {
    if (!Text.isWellFormed(get(name))) {
      found(UNENCODABLE, name, Severity.ERROR);
    }
  }

  /** Reports the parameters the method does not declare; whatever the level, they only warn. */
  void findUnknown(List<String> declared) {
    unknown(declared).forEach(name -> found(UNKNOWN, name, Severity.WARNING));
  }

  private List<String> unknown(List<String> declared) {
    if (allDeclared(declared)) {
      return List.of();
    }
    List<String> names = new ArrayList<>(values.keySet());
    names.removeAll(declared);
    names.sort(Text.BY_CODE_POINT);
    return names;
  }

  private boolean allDeclared(List<String> declared) {
    int left = values.size();
    for (String name : declared) {
      left -= values.containsKey(name) ? 1 : 0;
    }
    return left == 0;
  }

  // -- primitives that look at the options --------------------------------------

  /** Whether a value is in the account's data; true without that data. */
  boolean lookupHas(String value, String key) {
    Set<String> rows = options.lookups().get(key);
    return rows == null || rows.contains(value);
  }

  /** Whether a value is not in the account's data; true without that data. */
  boolean lookupLacks(String value, String key) {
    Set<String> rows = options.lookups().get(key);
    return rows == null || !rows.contains(value);
  }

  /** Whether the account's data has fewer than {@code max} rows; true without that data. */
  boolean lookupBelow(String key, int max) {
    Set<String> rows = options.lookups().get(key);
    return rows == null || rows.size() < max;
  }

  /** Whether a date is not before the date of the call; true for what is no date. */
  boolean notPast(String value) {
    long day = Dates.dayNumber(value);
    return day == Dates.NO_DATE || day >= Dates.dayNumber(today());
  }

  private LocalDate today() {
    return options.now() != null ? options.now() : LocalDate.now(ZoneOffset.ofHours(-12));
  }
}
