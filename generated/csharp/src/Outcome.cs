// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>What a code means for the caller.</summary>
    public enum Outcome
    {
        /// <summary>The call failed.</summary>
        Failure,

        /// <summary>The call worked and found nothing.</summary>
        Empty,
    }
}
