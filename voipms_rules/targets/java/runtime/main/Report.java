// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.util.List;
import java.util.Optional;

/**
 * Everything found wrong with one call.
 *
 * @param all errors and warnings, in the order in which the server looks
 */
public record Report(List<Violation> all) {
  /** The report on a call with which nothing is wrong. */
  static final Report FINE = new Report(List.of());

  /** Keeps a copy. */
  public Report {
    all = List.copyOf(all);
  }

  /**
   * Whether there is no error; warnings do not count.
   *
   * @return true when the call can be sent
   */
  public boolean ok() {
    for (Violation violation : all) {
      if (violation.isError()) {
        return false;
      }
    }
    return true;
  }

  /**
   * The errors.
   *
   * @return in the order in which the server looks
   */
  public List<Violation> violations() {
    return all.stream().filter(Violation::isError).toList();
  }

  /**
   * The warnings.
   *
   * @return in the order in which the server looks
   */
  public List<Violation> warnings() {
    return all.stream().filter(violation -> !violation.isError()).toList();
  }

  /**
   * The status the server is expected to answer.
   *
   * @return the code of the first error; empty without errors, or when that code is one of ours
   */
  public Optional<ErrorCode> status() {
    return all.stream()
        .filter(Violation::isError)
        .findFirst()
        .map(Violation::code)
        .filter(code -> code.kind() != Kind.LOCAL);
  }
}
