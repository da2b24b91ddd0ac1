// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>
    /// Tells which status the VoIP.ms API would answer to a call, before it is sent.
    /// </summary>
    public static class VoipMsRules
    {
        private static readonly CheckOptions Defaults = new();
        private static readonly Dictionary<string, string?> Nothing = new();

        // Without annotations here: dictionaries of both string and string? are to be welcome.
#nullable disable annotations
        /// <summary>Checks a call.</summary>
        /// <param name="method">The name of the API method, in its exact case.</param>
        /// <param name="parameters">The parameters; absent or null counts as not given.</param>
        /// <param name="options">What the call is judged against; null for the defaults.</param>
        /// <returns>Everything found wrong.</returns>
        public static Report Check(
            string method,
            IEnumerable<KeyValuePair<string, string>> parameters,
            CheckOptions options = null
        )
#nullable enable annotations
        {
            if (method is null)
            {
                throw new ArgumentNullException(nameof(method));
            }
            CheckOptions against = options ?? Defaults;
            return Methods.ByName.TryGetValue(method, out Method? known)
                ? new Call(known, against).Judge(parameters)
                : new Call(Methods.None, against).Judge(Nothing);
        }
    }
}
