// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>One way to trigger a code.</summary>
    internal sealed class Rule
    {
        internal Rule(string id, ErrorCode code, string param, Level level, string expects)
        {
            Id = id;
            Code = code;
            Param = param;
            Level = level;
            Message = "expected " + expects;
        }

        internal string Id { get; }

        internal ErrorCode Code { get; }

        /// <summary>The parameter a violation names.</summary>
        internal string Param { get; }

        internal Level Level { get; }

        internal string Message { get; }
    }
}
