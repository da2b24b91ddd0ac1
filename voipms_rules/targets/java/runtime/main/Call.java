// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

  private final Method method;
  private final Map<String, String> params;
  private final CheckOptions options;

  /** The values of the declared parameters, in order. */
  private final String[] values;

  private boolean allDeclared = true;
  private boolean allEncodable = true;
  private List<Violation> found = List.of();

  Call(Method method, Map<String, String> params, CheckOptions options) {
    this.method = method;
    this.params = params;
    this.options = options;
    values = new String[method.parameters().size()];
    Arrays.fill(values, "");
    // One pass, and by name no more: the caller's map may compare names in a way of its own.
    for (Map.Entry<String, String> param : params.entrySet()) {
      if (param.getValue() != null) {
        read(param.getKey(), param.getValue());
      }
    }
  }

  private void read(String name, String value) {
    Integer place = method.places().get(name);
    if (place == null) {
      allDeclared = false;
    } else {
      values[place] = value;
    }
    if (!Text.isWellFormed(value)) {
      allEncodable = false;
    }
  }

  /** The value of a declared parameter, by its place; empty when it is not given. */
  String get(int place) {
    return values[place];
  }

  /** Everything wrong with the call. */
  Report report() {
    if (!allEncodable) {
      findUnencodable();
      return new Report(found);
    }
    method.area().run(method.name(), this);
    if (!allDeclared) {
      findUnknown();
    }
    return found.isEmpty() ? Report.FINE : new Report(found);
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
      if (found.isEmpty()) {
        found = new ArrayList<>();
      }
      String message = "expected " + rule.expects();
      found.add(new Violation(rule.code(), param, rule.id(), severity, message));
    }
  }

  /** Reports the values that are no well-formed text; of such a call nothing else is said. */
  private void findUnencodable() {
    for (int place = 0; place < values.length; place++) {
      findUnencodable(method.parameters().get(place), values[place]);
    }
    undeclared().forEach(param -> findUnencodable(param.getKey(), param.getValue()));
  }

  private void findUnencodable(String name, String value) {
    if (!Text.isWellFormed(value)) {
      found(UNENCODABLE, name, Severity.ERROR);
    }
  }

  /** Reports the parameters the method does not declare; whatever the level, they only warn. */
  private void findUnknown() {
    undeclared().forEach(param -> found(UNKNOWN, param.getKey(), Severity.WARNING));
  }

  private List<Map.Entry<String, String>> undeclared() {
    return params.entrySet().stream()
        .filter(param -> param.getValue() != null && !method.places().containsKey(param.getKey()))
        .sorted(Map.Entry.comparingByKey(Text.BY_CODE_POINT))
        .toList();
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

  /** Whether a day is not before the date of the call; true for no day. */
  boolean notPast(long day) {
    LocalDate now = options.now();
    return day == Dates.NO_DAY || day >= (now == null ? Dates.today() : Dates.day(now));
  }
}
