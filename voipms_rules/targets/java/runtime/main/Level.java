// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** Why a rule is believed, from the strongest evidence to the weakest. */
public enum Level {
  /** The provider's documentation says so. */
  DOCUMENTED,
  /** The live server was seen to do it. */
  OBSERVED,
  /** It follows from the rest. */
  INFERRED
}
