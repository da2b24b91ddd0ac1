// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>The rules of the codes of the area e911.</summary>
    internal static class E911Rules
    {
        internal static readonly Rule MissingFullnameFullName = new(
            "missing_fullname/full_name",
            ErrorCode.MissingFullname,
            "full_name",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingStreetNameStreetName = new(
            "missing_street_name/street_name",
            ErrorCode.MissingStreetName,
            "street_name",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule MissingStreetNumberStreetNumber = new(
            "missing_street_number/street_number",
            ErrorCode.MissingStreetNumber,
            "street_number",
            Level.Documented,
            "a value"
        );
        internal static readonly Rule NoProvisionLanguage = new(
            "no_provision/language",
            ErrorCode.NoProvision,
            "language",
            Level.Observed,
            "EN or FR"
        );
    }
}
