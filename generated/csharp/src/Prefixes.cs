// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>Texts that values must not start with.</summary>
    internal static class Prefixes
    {
        internal static readonly string[] InvalidExtensionPrefix = Of("068", "097");
        internal static readonly string[] InvalidMixedNumbersItem = Of(
            "800",
            "833",
            "844",
            "855",
            "866",
            "877",
            "888",
            "1800",
            "1833",
            "1844",
            "1855",
            "1866",
            "1877",
            "1888"
        );
        internal static readonly string[] InvalidMedia = Of(
            "data:audio/wav",
            "data:audio/x-wav",
            "data:audio/wave"
        );

        private static string[] Of(params string[] texts) => texts;
    }
}
