// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;

namespace VoipMs.Rules
{
    /// <summary>Everything found wrong with one call.</summary>
    public sealed class Report
    {
        /// <summary>The report on a call with which nothing is wrong.</summary>
        internal static readonly Report Fine = new(Array.Empty<Violation>());

        internal Report(IEnumerable<Violation> all)
        {
            All = all.ToArray();
            Violations = All.Where(violation => violation.IsError).ToArray();
            Warnings = All.Where(violation => !violation.IsError).ToArray();
        }

        /// <summary>Errors and warnings, in the order in which the server looks.</summary>
        public IReadOnlyList<Violation> All { get; }

        /// <summary>The errors, in the order in which the server looks.</summary>
        public IReadOnlyList<Violation> Violations { get; }

        /// <summary>The warnings, in the order in which the server looks.</summary>
        public IReadOnlyList<Violation> Warnings { get; }

        /// <summary>Whether there is no error; warnings do not count.</summary>
        public bool Ok => Violations.Count == 0;

        /// <summary>
        /// The status the server is expected to answer: the code of the first error; null without
        /// errors, or when that code is one of ours.
        /// </summary>
        public ErrorCode? Status =>
            Ok || Violations[0].Code.Info().Kind == Kind.Local ? null : Violations[0].Code;
    }
}
