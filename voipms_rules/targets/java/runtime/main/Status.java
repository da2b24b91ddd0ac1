// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/**
 * What the API answers in the field {@code status}: a code of the catalog, or a text it does not
 * know.
 *
 * <p>The provider adds codes without notice, so no text is ever refused: {@code switch} or {@code
 * instanceof} tells the two apart.
 */
public sealed interface Status permits ErrorCode, UnknownStatus {
  /**
   * The status as the API spells it.
   *
   * @return the text, in the exact case
   */
  String status();

  /**
   * Whether the call worked and found nothing, to be treated as an empty list.
   *
   * @return false for failures, and for a status that is not in the catalog
   */
  boolean isEmptyList();

  /**
   * The status for a text; never refuses one.
   *
   * @param status what the API answered
   * @return an {@link ErrorCode} where the catalog has it, else an {@link UnknownStatus}
   */
  static Status of(String status) {
    return ErrorCode.fromStatus(status);
  }
}
