// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>One method of the API.</summary>
    internal sealed class Method
    {
        internal Method(Action<Call> check, string[] parameters)
        {
            Check = check;
            Parameters = parameters;
            for (int place = 0; place < parameters.Length; place++)
            {
                Places.Add(parameters[place], place);
            }
        }

        /// <summary>Runs its checks.</summary>
        internal Action<Call> Check { get; }

        /// <summary>The names it declares, in order.</summary>
        internal string[] Parameters { get; }

        /// <summary>The place of each of them.</summary>
        internal Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);
    }
}
