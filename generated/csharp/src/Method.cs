// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;

namespace VoipMs.Rules
{
    /// <summary>One method of the API.</summary>
    internal sealed class Method
    {
        internal Method(Action<Call> check, string[] parameters)
        {
            Check = check;
            Parameters = parameters;
        }

        /// <summary>Runs its checks.</summary>
        internal Action<Call> Check { get; }

        /// <summary>The names it declares, in order.</summary>
        internal string[] Parameters { get; }
    }
}
