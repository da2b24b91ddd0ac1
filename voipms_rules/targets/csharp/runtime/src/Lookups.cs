// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>
    /// Data of the account by <c>method.field</c>, such as <c>getDIDsInfo.did</c>. A rule without
    /// its data is not checked.
    /// </summary>
    public sealed class Lookups : IEnumerable<KeyValuePair<string, IReadOnlyCollection<string>>>
    {
        // Copies: the caller's sets may compare texts in a way of their own.
        private readonly Dictionary<string, HashSet<string>> _rows = new(StringComparer.Ordinal);

        /// <summary>Adds the values the account has, in place of those given before.</summary>
        public void Add(string key, IEnumerable<string> values) =>
            _rows[key] = new HashSet<string>(values, StringComparer.Ordinal);

        internal HashSet<string>? Find(string key) =>
            _rows.TryGetValue(key, out HashSet<string>? rows) ? rows : null;

        /// <inheritdoc/>
        public IEnumerator<KeyValuePair<string, IReadOnlyCollection<string>>> GetEnumerator()
        {
            foreach (KeyValuePair<string, HashSet<string>> row in _rows)
            {
                yield return new KeyValuePair<string, IReadOnlyCollection<string>>(
                    row.Key,
                    row.Value
                );
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
