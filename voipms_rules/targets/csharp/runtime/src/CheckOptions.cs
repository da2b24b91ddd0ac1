// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>What a call is judged against besides its parameters.</summary>
    public sealed class CheckOptions
    {
        /// <summary>
        /// The date of the call; null for today's date at UTC-12, so that a date which is today
        /// anywhere passes.
        /// </summary>
        public DateTime? Now { get; set; }

        /// <summary>The weakest evidence that makes an error; what rests on less warns.</summary>
        public Level Level { get; set; } = Level.Observed;

        /// <summary>Ids of rules, and codes as the API spells them, not to be reported.</summary>
        public ISet<string> Ignore { get; } = new HashSet<string>(StringComparer.Ordinal);

        /// <summary>Data of the account; a rule without its data is not checked.</summary>
        public Lookups Lookups { get; } = new();
    }
}
