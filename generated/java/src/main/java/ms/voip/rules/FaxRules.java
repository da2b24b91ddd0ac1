// Generated from the catalog by `voipms-rules generate`; do not edit.
package ms.voip.rules;

/** The rules of the codes of the area fax. */
final class FaxRules {
  static final Rule INVALID_AREA_CODE_AREA_CODE_REQUIRED =
      new Rule(
          "invalid_area_code/area_code.required",
          ErrorCode.INVALID_AREA_CODE,
          "area_code",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_AREA_CODE =
      new Rule(
          "invalid_area_code/area_code",
          ErrorCode.INVALID_AREA_CODE,
          "area_code",
          Level.DOCUMENTED,
          "exactly 3 digits");
  static final Rule INVALID_FAX_ID_FAX_ID_REQUIRED =
      new Rule(
          "invalid_fax_id/fax_id.required",
          ErrorCode.INVALID_FAX_ID,
          "fax_id",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_FAX_ID =
      new Rule(
          "invalid_fax_id/fax_id",
          ErrorCode.INVALID_FAX_ID,
          "fax_id",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_FAX_ID_FAX_ID_UNKNOWN =
      new Rule(
          "invalid_fax_id/fax_id.unknown",
          ErrorCode.INVALID_FAX_ID,
          "fax_id",
          Level.INFERRED,
          "one of getFaxMessages's id values");
  static final Rule INVALID_FOLDER_ID_FOLDER_ID_REQUIRED =
      new Rule(
          "invalid_folder_id/folder_id.required",
          ErrorCode.INVALID_FOLDER_ID,
          "folder_id",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_FOLDER_ID =
      new Rule(
          "invalid_folder_id/folder_id",
          ErrorCode.INVALID_FOLDER_ID,
          "folder_id",
          Level.DOCUMENTED,
          "1 to 20 digits");
  static final Rule INVALID_FOLDER_ID_FOLDER_ID_UNKNOWN =
      new Rule(
          "invalid_folder_id/folder_id.unknown",
          ErrorCode.INVALID_FOLDER_ID,
          "folder_id",
          Level.DOCUMENTED,
          "one of getFaxFolders's id values");
  static final Rule INVALID_FROM_NUMBER_FROM_NUMBER_REQUIRED =
      new Rule(
          "invalid_from_number/from_number.required",
          ErrorCode.INVALID_FROM_NUMBER,
          "from_number",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_FROM_NUMBER =
      new Rule(
          "invalid_from_number/from_number",
          ErrorCode.INVALID_FROM_NUMBER,
          "from_number",
          Level.DOCUMENTED,
          "a phone number in digits, with or without the punctuation people write");
  static final Rule INVALID_FROM_NUMBER_FROM_NUMBER_UNKNOWN =
      new Rule(
          "invalid_from_number/from_number.unknown",
          ErrorCode.INVALID_FROM_NUMBER,
          "from_number",
          Level.INFERRED,
          "one of getFaxNumbersInfo's did values");
  static final Rule INVALID_SECURITY_CODE_SECURITY_CODE_REQUIRED =
      new Rule(
          "invalid_security_code/security_code.required",
          ErrorCode.INVALID_SECURITY_CODE,
          "security_code",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_SECURITY_CODE =
      new Rule(
          "invalid_security_code/security_code",
          ErrorCode.INVALID_SECURITY_CODE,
          "security_code",
          Level.DOCUMENTED,
          "letters and digits");
  static final Rule INVALID_TO_NUMBER_TO_NUMBER_REQUIRED =
      new Rule(
          "invalid_to_number/to_number.required",
          ErrorCode.INVALID_TO_NUMBER,
          "to_number",
          Level.DOCUMENTED,
          "a value");
  static final Rule INVALID_TO_NUMBER =
      new Rule(
          "invalid_to_number/to_number",
          ErrorCode.INVALID_TO_NUMBER,
          "to_number",
          Level.DOCUMENTED,
          "a phone number in digits, with or without the punctuation people write");

  private FaxRules() {}
}
