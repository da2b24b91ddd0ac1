// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>A set of ASCII characters.</summary>
    internal sealed class CharClass
    {
        private readonly bool[] _has = new bool[128];

        internal CharClass(string chars)
        {
            foreach (char c in chars)
            {
                _has[c] = true;
            }
        }

        private bool Has(char c) => c < _has.Length && _has[c];

        /// <summary>Whether all characters of a value are in the set.</summary>
        internal bool Only(string value)
        {
            foreach (char c in value)
            {
                if (!Has(c))
                {
                    return false;
                }
            }
            return true;
        }

        /// <summary>Whether some character of a value is in the set.</summary>
        internal bool Some(string value)
        {
            foreach (char c in value)
            {
                if (Has(c))
                {
                    return true;
                }
            }
            return false;
        }
    }
}
