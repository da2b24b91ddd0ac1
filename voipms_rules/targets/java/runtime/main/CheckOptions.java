// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a call is judged against besides its parameters; immutable.
 *
 * @param now the date of the call; null for today's date at UTC-12, so that a date which is today
 *     anywhere passes
 * @param level the weakest evidence that still makes an error; what rests on less warns
 * @param ignore ids of rules, and codes, that are not reported
 * @param lookups the account's data by {@code method.field}; a rule without its data is not checked
 */
public record CheckOptions(
    LocalDate now, Level level, Set<String> ignore, Map<String, Set<String>> lookups) {
  private static final CheckOptions DEFAULTS =
      new CheckOptions(null, Level.OBSERVED, Set.of(), Map.of());

  /** Keeps copies. */
  public CheckOptions {
    Objects.requireNonNull(level, "level");
    ignore = Set.copyOf(ignore);
    Map<String, Set<String>> copies = new HashMap<>();
    lookups.forEach((key, values) -> copies.put(key, Set.copyOf(values)));
    lookups = Map.copyOf(copies);
  }

  /**
   * The options used when none are given.
   *
   * @return today, level {@link Level#OBSERVED}, nothing ignored, no account data
   */
  public static CheckOptions defaults() {
    return DEFAULTS;
  }

  /**
   * The same with another date of the call.
   *
   * @param date the date; null for today
   * @return changed options
   */
  public CheckOptions withNow(LocalDate date) {
    return new CheckOptions(date, level, ignore, lookups);
  }

  /**
   * The same with another level.
   *
   * @param weakest the weakest evidence that still makes an error
   * @return changed options
   */
  public CheckOptions withLevel(Level weakest) {
    return new CheckOptions(now, weakest, ignore, lookups);
  }

  /**
   * The same with other rules ignored.
   *
   * @param rulesOrCodes ids of rules, and codes as the API spells them
   * @return changed options
   */
  public CheckOptions withIgnore(String... rulesOrCodes) {
    return new CheckOptions(now, level, Set.of(rulesOrCodes), lookups);
  }

  /**
   * The same with one list of the account's data added.
   *
   * @param key the method that lists it and the field, such as {@code getDIDsInfo.did}
   * @param values the values the account has
   * @return changed options
   */
  public CheckOptions withLookup(String key, Collection<String> values) {
    Map<String, Set<String>> more = new HashMap<>(lookups);
    more.put(key, Set.copyOf(values));
    return new CheckOptions(now, level, ignore, more);
  }
}
