// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** How a violation counts. */
public enum Severity {
  /** The server is expected to refuse the call. */
  ERROR,
  /** Worth a look; the call may pass. */
  WARNING
}
