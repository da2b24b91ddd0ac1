// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// One rule that a call breaks. It never holds the value of a parameter, so it can be logged.
    /// </summary>
    public sealed class Violation
    {
        internal Violation(
            ErrorCode code,
            string param,
            string rule,
            Severity severity,
            string message
        )
        {
            Code = code;
            Param = param;
            Rule = rule;
            Severity = severity;
            Message = message;
        }

        /// <summary>The code the server is expected to answer.</summary>
        public ErrorCode Code { get; }

        /// <summary>The parameter it is about.</summary>
        public string Param { get; }

        /// <summary>The stable id of the rule.</summary>
        public string Rule { get; }

        /// <summary>Whether it counts as an error.</summary>
        public Severity Severity { get; }

        /// <summary>What was expected, in English.</summary>
        public string Message { get; }

        /// <summary>Whether it counts as an error; false for a warning.</summary>
        public bool IsError => Severity == Severity.Error;

        /// <summary>The parameter, the code's status and the message.</summary>
        public override string ToString() => $"{Param}: {Code.Info().Status}: {Message}";
    }
}
