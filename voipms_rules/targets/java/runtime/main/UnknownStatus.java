// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

import java.util.Objects;

/**
 * A status that is not in the catalog, kept as it came.
 *
 * @param status what the API answered
 */
public record UnknownStatus(String status) implements Status {
  /** Refuses null only. */
  public UnknownStatus {
    Objects.requireNonNull(status, "status");
  }

  @Override
  public boolean isEmptyList() {
    return false;
  }
}
