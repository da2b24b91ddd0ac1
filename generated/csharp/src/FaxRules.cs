// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area fax.</summary>
    internal static class FaxRules
    {
        internal static readonly Rule InvalidAreaCodeAreaCodeRequired = new(
            "invalid_area_code/area_code.required",
            ErrorCode.InvalidAreaCode,
            "area_code",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidAreaCodeAreaCode = new(
            "invalid_area_code/area_code",
            ErrorCode.InvalidAreaCode,
            "area_code",
            Level.Documented,
            "exactly 3 digits"
        );
        internal static readonly Rule InvalidFaxIdFaxIdRequired = new(
            "invalid_fax_id/fax_id.required",
            ErrorCode.InvalidFaxId,
            "fax_id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidFaxIdFaxId = new(
            "invalid_fax_id/fax_id",
            ErrorCode.InvalidFaxId,
            "fax_id",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidFaxIdFaxIdUnknown = new(
            "invalid_fax_id/fax_id.unknown",
            ErrorCode.InvalidFaxId,
            "fax_id",
            Level.Inferred,
            "one of getFaxMessages's id values"
        );
        internal static readonly Rule InvalidFolderIdFolderIdRequired = new(
            "invalid_folder_id/folder_id.required",
            ErrorCode.InvalidFolderId,
            "folder_id",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidFolderIdFolderId = new(
            "invalid_folder_id/folder_id",
            ErrorCode.InvalidFolderId,
            "folder_id",
            Level.Documented,
            "1 to 20 digits"
        );
        internal static readonly Rule InvalidFolderIdFolderIdUnknown = new(
            "invalid_folder_id/folder_id.unknown",
            ErrorCode.InvalidFolderId,
            "folder_id",
            Level.Documented,
            "one of getFaxFolders's id values"
        );
        internal static readonly Rule InvalidFromNumberFromNumberRequired = new(
            "invalid_from_number/from_number.required",
            ErrorCode.InvalidFromNumber,
            "from_number",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidFromNumberFromNumber = new(
            "invalid_from_number/from_number",
            ErrorCode.InvalidFromNumber,
            "from_number",
            Level.Documented,
            "a phone number in digits, with or without the punctuation people write"
        );
        internal static readonly Rule InvalidFromNumberFromNumberUnknown = new(
            "invalid_from_number/from_number.unknown",
            ErrorCode.InvalidFromNumber,
            "from_number",
            Level.Inferred,
            "one of getFaxNumbersInfo's did values"
        );
        internal static readonly Rule InvalidSecurityCodeSecurityCodeRequired = new(
            "invalid_security_code/security_code.required",
            ErrorCode.InvalidSecurityCode,
            "security_code",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidSecurityCodeSecurityCode = new(
            "invalid_security_code/security_code",
            ErrorCode.InvalidSecurityCode,
            "security_code",
            Level.Documented,
            "letters and digits"
        );
        internal static readonly Rule InvalidToNumberToNumberRequired = new(
            "invalid_to_number/to_number.required",
            ErrorCode.InvalidToNumber,
            "to_number",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule InvalidToNumberToNumber = new(
            "invalid_to_number/to_number",
            ErrorCode.InvalidToNumber,
            "to_number",
            Level.Documented,
            "a phone number in digits, with or without the punctuation people write"
        );
    }
}
