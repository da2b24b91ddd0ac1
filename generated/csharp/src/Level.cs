// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>Why a rule is believed, from the strongest evidence to the weakest.</summary>
    public enum Level
    {
        /// <summary>The provider's documentation says so.</summary>
        Documented,

        /// <summary>The live server was seen to do it.</summary>
        Observed,

        /// <summary>It follows from the rest.</summary>
        Inferred,
    }
}
