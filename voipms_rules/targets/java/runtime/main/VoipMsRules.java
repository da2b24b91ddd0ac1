// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.util.Map;
import java.util.Objects;

/** Tells which status the VoIP.ms API would answer to a call, before it is sent. */
public final class VoipMsRules {
  private VoipMsRules() {}

  /**
   * Checks a call with the default options.
   *
   * @param method the name of the API method, in its exact case
   * @param params the parameters; one that is absent or null counts as not given
   * @return everything found wrong
   */
  public static Report check(String method, Map<String, String> params) {
    return check(method, params, CheckOptions.defaults());
  }

  /**
   * Checks a call.
   *
   * @param method the name of the API method, in its exact case
   * @param params the parameters; one that is absent or null counts as not given
   * @param options what the call is judged against
   * @return everything found wrong
   */
  public static Report check(String method, Map<String, String> params, CheckOptions options) {
    Objects.requireNonNull(method, "method");
    Method known = Methods.BY_NAME.get(method);
    return known == null
        ? new Call(Methods.NONE, Map.of(), options).report()
        : new Call(known, params, options).report();
  }
}
