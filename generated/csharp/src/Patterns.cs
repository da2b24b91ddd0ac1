// Generated from the catalog by `voipms-rules generate`; do not edit.
#nullable enable

using System.Text.RegularExpressions;

namespace VoipMs.Rules
{
    /// <summary>Patterns; all can be read in one pass, and are matched in full.</summary>
    internal static class Patterns
    {
        internal static readonly Regex CodecsItem = new(
            "\\A(?:[0-9A-Za-z]{2,16})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex LocalesItem = new(
            "\\A(?:[A-Za-z]{2,3}(?:\\x2D[0-9A-Za-z]{2,8}){0,3})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex FilterCallerid2 = new(
            "\\A(?:p\\x3A[\\x20\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,64})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex FilterCallerid4 = new(
            "\\A(?:[\\x20\\x26-\\x29\\x2C-9A-Z\\x5Fa-z]{1,64}\\x3C[\\x2B0-9Xx]{1,20}\\x3E)\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex PhonebookNumber2 = new(
            "\\A(?:sip\\x3A[\\x2B\\x2D-\\x2E0-\\x3A\\x40-Z\\x5Fa-z]{1,64})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex RingMembersItem = new(
            "\\A(?:(?:account\\x3A[0-9]{1,12}(?:\\x5F[\\x2D-\\x2E0-9A-Z\\x5Fa-z]{1,40})?|(?:fwd|sip)\\x3A[0-9]{1,12})(?:\\x2C(?:60?|[1-5][0-9]?|[7-9])(?:\\x2C[0-1])?)?)\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex SipUri = new(
            "\\A(?:[\\x23\\x2A-\\x2B\\x2D-\\x2E0-\\x3AA-Z\\x5Fa-z\\x7E]{1,64}(?:\\x40[\\x2D-\\x2E0-9A-Za-z]{1,64}(?:\\x3A[0-9]{1,5})?)?)\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex Country = new(
            "\\A(?:[A-Za-z]{2})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex LocationId = new(
            "\\A(?:[0-9A-Za-z]{1,20})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex InvalidMixedNumbersItem2 = new(
            "\\A(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?8(?:00|33|44|55|66|77|88)\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex SmsDestination = new(
            "\\A(?:(?:\\x2B?1[\\x20\\x2D-\\x2E]?)?\\x28?[2-9][0-9]{2}\\x29?[\\x20\\x2D-\\x2E]?[0-9]{3}[\\x20\\x2D-\\x2E]?[0-9]{4})\\z",
            RegexOptions.CultureInvariant
        );
        internal static readonly Regex ParkingFailover2 = new(
            "\\A(?:vm\\x3A[0-9]{1,20})\\z",
            RegexOptions.CultureInvariant
        );
    }
}
