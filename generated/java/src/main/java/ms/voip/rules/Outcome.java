// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** What a code means for the caller. */
public enum Outcome {
  /** The call failed. */
  FAILURE,
  /** The call worked and found nothing. */
  EMPTY
}
