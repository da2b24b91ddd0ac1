// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>Whether sending the call again can help.</summary>
    public enum Retry
    {
        /// <summary>No: the answer stays the same.</summary>
        Never,

        /// <summary>Yes, once the request or the account is put right.</summary>
        AfterFix,

        /// <summary>Yes, after a while.</summary>
        Later,

        /// <summary>Yes, on the next day.</summary>
        NextDay,

        /// <summary>Look first whether the call took effect: it may have, in spite of it.</summary>
        LookUpFirst,
    }
}
