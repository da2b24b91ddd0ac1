// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>What is known about one code.</summary>
    public sealed class CodeInfo
    {
        internal CodeInfo(
            string status,
            Kind kind,
            Outcome outcome,
            Retry retry,
            string message,
            string remedy
        )
        {
            Status = status;
            Kind = kind;
            Outcome = outcome;
            Retry = retry;
            Message = message;
            Remedy = remedy;
        }

        /// <summary>The status as the API spells it, in the exact case.</summary>
        public string Status { get; }

        /// <summary>What sort of trouble it is.</summary>
        public Kind Kind { get; }

        /// <summary>Whether the call failed, or worked and found nothing.</summary>
        public Outcome Outcome { get; }

        /// <summary>Whether sending the call again can help.</summary>
        public Retry Retry { get; }

        /// <summary>The provider's own message, verbatim; empty for codes of ours.</summary>
        public string Message { get; }

        /// <summary>What to do about it, in our words.</summary>
        public string Remedy { get; }

        /// <summary>Whether the call worked and found nothing: treat it as an empty list.</summary>
        public bool IsEmptyList => Outcome == Outcome.Empty;
    }
}
