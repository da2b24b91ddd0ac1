// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/**
 * One rule that a call breaks. It never holds the value of a parameter, so it can be logged.
 *
 * @param code the code the server is expected to answer
 * @param param the parameter it is about
 * @param rule the stable id of the rule
 * @param severity whether it counts as an error
 * @param message what was expected, in English
 */
public record Violation(
    ErrorCode code, String param, String rule, Severity severity, String message) {
  /**
   * Whether it counts as an error.
   *
   * @return false for a warning
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
