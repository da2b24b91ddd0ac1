// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/** What sort of trouble a code reports. */
public enum Kind {
  /** The account may not use the API, or not from this address: a fault of configuration. */
  AUTH,
  /** Something with that name or number exists, or is in use. */
  CONFLICT,
  /** Nothing was found; the call itself worked. */
  EMPTY,
  /** A value has the wrong form or is not one of those allowed. */
  INVALID,
  /** A length, a number of entries or a quota is exceeded. */
  LIMIT,
  /** A finding of this library; the server never answers it. */
  LOCAL,
  /** A parameter that must be given is not. */
  MISSING,
  /** The provider could not do it; the call may be right. */
  SERVICE,
  /** The account or the object is not in the state the call needs. */
  STATE
}
