// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
package ms.voip.rules;

/**
 * One way to trigger a code.
 *
 * @param id the stable id
 * @param code the code
 * @param param the parameter a violation names
 * @param level the evidence
 * @param expects what the parameter must be, as the end of "expected …"
 */
record Rule(String id, ErrorCode code, String param, Level level, String expects) {}
