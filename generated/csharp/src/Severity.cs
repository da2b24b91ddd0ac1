// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>How a violation counts.</summary>
    public enum Severity
    {
        /// <summary>The server is expected to refuse the call.</summary>
        Error,

        /// <summary>Worth a look; the call may pass.</summary>
        Warning,
    }
}
