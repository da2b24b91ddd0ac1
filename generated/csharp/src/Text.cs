// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;

namespace VoipMs.Rules
{
    /// <summary>
    /// Primitives on characters, lengths and lists; ASCII means ASCII, whatever the culture.
    /// </summary>
    internal static class Text
    {
        /// <summary>Says of an upper bound that there is none.</summary>
        internal const int Unbounded = int.MaxValue;

        /// <summary>
        /// The order of the UTF-8 bytes, which that of <c>char</c>s is not.
        /// </summary>
        internal static readonly IComparer<string> ByCodePoint = Comparer<string>.Create(
            CompareCodePoints
        );

        private static int CompareCodePoints(string left, string right)
        {
            int shorter = Math.Min(left.Length, right.Length);
            for (int i = 0; i < shorter; i++)
            {
                if (left[i] != right[i])
                {
                    return Rank(left[i]) - Rank(right[i]);
                }
            }
            return left.Length - right.Length;
        }

        /// <summary>Surrogates stand for code points behind all others.</summary>
        private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;

        /// <summary>Whether there is no surrogate without its other half.</summary>
        internal static bool IsWellFormed(string value)
        {
            for (int i = 0; i < value.Length; i++)
            {
                if (char.IsSurrogate(value[i]))
                {
                    if (!char.IsSurrogatePair(value, i))
                    {
                        return false;
                    }
                    i++;
                }
            }
            return true;
        }

        internal static bool IsDigit(char c) => '0' <= c && c <= '9';

        internal static bool IsAlphanumeric(char c) =>
            IsDigit(c) || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');

        /// <summary>Digits only, so many of them.</summary>
        internal static bool Digits(string value, int min, int max) =>
            min <= value.Length && value.Length <= max && IsDigits(value, 0);

        /// <summary>Digits only from a place on, at least one.</summary>
        internal static bool IsDigits(string value, int start) =>
            start < value.Length && IsDigits(value, start, value.Length);

        /// <summary>Digits only between two places.</summary>
        internal static bool IsDigits(string value, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                if (!IsDigit(value[i]))
                {
                    return false;
                }
            }
            return true;
        }

        internal static bool HasPrefix(string value, string[] prefixes)
        {
            foreach (string prefix in prefixes)
            {
                if (value.StartsWith(prefix, StringComparison.Ordinal))
                {
                    return true;
                }
            }
            return false;
        }

        /// <summary>A to Z in lower case, all else as it is.</summary>
        internal static string Lower(string value)
        {
            foreach (char c in value)
            {
                if (IsUpper(c))
                {
                    return Lowered(value);
                }
            }
            return value;
        }

        private static bool IsUpper(char c) => 'A' <= c && c <= 'Z';

        private static string Lowered(string value)
        {
            char[] lower = value.ToCharArray();
            for (int i = 0; i < lower.Length; i++)
            {
                if (IsUpper(lower[i]))
                {
                    lower[i] += (char)('a' - 'A');
                }
            }
            return new string(lower);
        }

        /// <summary>Length in code points.</summary>
        internal static bool Length(string value, int min, int max)
        {
            int length = 0;
            foreach (char c in value)
            {
                length += char.IsLowSurrogate(c) ? 0 : 1;
            }
            return min <= length && length <= max;
        }

        /// <summary>Length in bytes of UTF-8.</summary>
        internal static bool Utf8Length(string value, int min, int max)
        {
            int length = 0;
            foreach (char c in value)
            {
                length += Utf8Length(c);
            }
            return min <= length && length <= max;
        }

        /// <summary>A surrogate counts for half of the four bytes its pair takes.</summary>
        private static int Utf8Length(char c)
        {
            if (c < 0x80)
            {
                return 1;
            }
            return c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        }

        /// <summary>At least one item, none empty, each as the predicate says.</summary>
        internal static bool Items(string value, char separator, Predicate<string> item) =>
            Items(value, separator, 1, Unbounded, item);

        /// <summary>So many items, none empty, each as the predicate says.</summary>
        internal static bool Items(
            string value,
            char separator,
            int min,
            int max,
            Predicate<string> item
        )
        {
            int count = 0;
            for (int start = 0; start <= value.Length; count++)
            {
                int found = value.IndexOf(separator, start);
                int end = found < 0 ? value.Length : found;
                if (start == end || count == max || !item(value.Substring(start, end - start)))
                {
                    return false;
                }
                start = end + 1;
            }
            return min <= count;
        }

        private static int Count(string value, char wanted)
        {
            int count = 0;
            foreach (char c in value)
            {
                if (c == wanted)
                {
                    count++;
                }
            }
            return count;
        }

        /// <summary>Whether all values have equally many items.</summary>
        internal static bool SameCount(char separator, string first, params string[] others)
        {
            int expected = Count(first, separator);
            return Array.TrueForAll(others, other => Count(other, separator) == expected);
        }

        /// <summary>
        /// <c>header:target</c>; the target may be empty for <c>none</c> only.
        /// </summary>
        internal static bool Routing(string value, HashSet<string> headers)
        {
            int colon = value.IndexOf(':');
            if (colon < 0)
            {
                return false;
            }
            string header = value.Substring(0, colon);
            return headers.Contains(header) && (colon + 1 < value.Length || header == "none");
        }

        /// <summary>
        /// The standard alphabet; line breaks are passed over, padding may be left out.
        /// </summary>
        internal static bool Base64(string value)
        {
            int data = 0;
            int padding = 0;
            foreach (char c in value)
            {
                if (c == '=')
                {
                    padding++;
                }
                else if (c != '\r' && c != '\n')
                {
                    if (padding > 0 || !IsBase64(c))
                    {
                        return false;
                    }
                    data++;
                }
            }
            return data > 0 && padding <= 2 && data % 4 != 1;
        }

        private static bool IsBase64(char c) => IsAlphanumeric(c) || c == '+' || c == '/';
    }
}
