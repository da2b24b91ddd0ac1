// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

import java.util.List;

/** Texts that values must not start with. */
final class Prefixes {
  static final List<String> INVALID_EXTENSION_PREFIX = List.of("068", "097");
  static final List<String> INVALID_MIXED_NUMBERS_ITEM =
      List.of(
          "800", "833", "844", "855", "866", "877", "888", "1800", "1833", "1844", "1855", "1866",
          "1877", "1888");
  static final List<String> INVALID_MEDIA =
      List.of("data:audio/wav", "data:audio/x-wav", "data:audio/wave");

  private Prefixes() {}
}
