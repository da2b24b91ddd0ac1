// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.util.List;

/**
 * One method of the API.
 *
 * @param area what checks it
 * @param parameters the names it declares, in order
 */
record Method(Area area, List<String> parameters) {
  /** The checks of one area's methods. */
  interface Area {
    /** Runs the checks of a method of this area. */
    void run(String method, Call call);
  }
}
