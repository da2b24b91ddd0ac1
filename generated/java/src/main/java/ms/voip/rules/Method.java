// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One method of the API.
 *
 * @param name its name
 * @param area what checks it
 * @param parameters the names it declares, in order
 * @param places the place of each of them
 */
record Method(String name, Area area, List<String> parameters, Map<String, Integer> places) {
  /** The method that declares these parameters. */
  static Method of(String name, Area area, String... parameters) {
    Map<String, Integer> places = new HashMap<>();
    for (String parameter : parameters) {
      places.put(parameter, places.size());
    }
    return new Method(name, area, List.of(parameters), places);
  }

  /** The checks of one area's methods. */
  interface Area {
    /** Runs the checks of a method of this area. */
    void run(String method, Call call);
  }
}
