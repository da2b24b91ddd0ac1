// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>What is known about the codes.</summary>
    public static class ErrorCodes
    {
        private static readonly Dictionary<string, ErrorCode> ByStatus = Index();

        /// <summary>Everything about a code.</summary>
        public static CodeInfo Info(this ErrorCode code) => CodeTable.All[(int)code];

        /// <summary>The code for a status; null when there is none.</summary>
        internal static ErrorCode? Find(string status) =>
            ByStatus.TryGetValue(status, out ErrorCode code) ? code : null;

        private static Dictionary<string, ErrorCode> Index()
        {
            var index = new Dictionary<string, ErrorCode>(StringComparer.Ordinal);
            for (int i = 0; i < CodeTable.All.Length; i++)
            {
                index.Add(CodeTable.All[i].Status, (ErrorCode)i);
            }
            return index;
        }
    }
}
