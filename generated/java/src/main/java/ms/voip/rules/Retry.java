// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** Whether sending the call again can help. */
public enum Retry {
  /** No: the answer stays the same. */
  NEVER,
  /** Yes, once the request or the account is put right. */
  AFTER_FIX,
  /** Yes, after a while. */
  LATER,
  /** Yes, on the next day. */
  NEXT_DAY,
  /** Look first whether the call took effect: it may have, in spite of the answer. */
  LOOK_UP_FIRST
}
