// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

namespace VoipMs.Rules
{
    /// <summary>
    /// Primitives on numbers: no plus, no blanks, no separators, read by hand as every culture
    /// has rules of its own.
    /// </summary>
    internal static class Numbers
    {
        /// <summary>The most characters a number that fits a long for sure can have.</summary>
        private const int MaxLength = 18;

        /// <summary>The most digits of numbers that are compared with each other.</summary>
        private const int MaxOrdered = 15;

        /// <summary>The most digits of a decimal before the point.</summary>
        private const int MaxDigits = 12;

        /// <summary>A number between the bounds and a multiple of the step.</summary>
        internal static bool Integer(string value, long min, long max, long step, bool leadingZeros)
        {
            bool shaped = leadingZeros ? Text.IsDigits(value, Sign(value)) : IsWhole(value);
            if (!shaped || value.Length > MaxLength)
            {
                return false;
            }
            long number = Read(value);
            return min <= number && number <= max && number % step == 0;
        }

        /// <summary>Whether the first is not greater; true when one is no number.</summary>
        internal static bool Ordered(string low, string high) =>
            !IsOrderable(low) || !IsOrderable(high) || Read(low) <= Read(high);

        private static bool IsOrderable(string value) =>
            value.Length <= MaxOrdered + Sign(value) && IsWhole(value);

        /// <summary><c>0|-?[1-9][0-9]*</c>.</summary>
        private static bool IsWhole(string value)
        {
            int start = Sign(value);
            if (!Text.IsDigits(value, start))
            {
                return false;
            }
            return value[start] != '0' || value.Length == 1;
        }

        /// <summary>
        /// A number up to a bound between two places, without sign and leading zeros.
        /// </summary>
        internal static bool UpTo(int max, string value, int start, int end) =>
            start < end
            && end - start <= 3
            && Text.IsDigits(value, start, end)
            && (value[start] != '0' || end - start == 1)
            && Read(value, start, end) <= max;

        /// <summary>How many characters the sign takes.</summary>
        private static int Sign(string value) => value.Length > 0 && value[0] == '-' ? 1 : 0;

        private static long Read(string value)
        {
            int start = Sign(value);
            long magnitude = Read(value, start, value.Length);
            return start == 0 ? magnitude : -magnitude;
        }

        private static long Read(string value, int start, int end)
        {
            long number = 0;
            for (int i = start; i < end; i++)
            {
                number = number * 10 + (value[i] - '0');
            }
            return number;
        }

        /// <summary>
        /// A decimal between the bounds and a multiple of the step, all in units of the last of
        /// <paramref name="scale"/> digits behind the point; here minus zero is a number.
        /// </summary>
        internal static bool Decimal(
            string value,
            decimal min,
            decimal max,
            decimal step,
            int scale
        )
        {
            int sign = Sign(value);
            int point = value.IndexOf('.');
            int end = point < 0 ? value.Length : point;
            string whole = end < sign ? "" : value.Substring(sign, end - sign);
            string fraction = point < 0 ? "" : value.Substring(point + 1);
            if (!IsDecimal(whole, fraction, point >= 0, scale))
            {
                return false;
            }
            decimal magnitude = Scaled(whole + fraction.PadRight(scale, '0'));
            decimal number = sign == 1 ? -magnitude : magnitude;
            return min <= number && number <= max && number % step == 0;
        }

        private static bool IsDecimal(string whole, string fraction, bool pointed, int scale) =>
            Text.Digits(whole, 1, MaxDigits)
            && (whole.Length == 1 || whole[0] != '0')
            && (!pointed || Text.Digits(fraction, 1, scale));

        private static decimal Scaled(string digits)
        {
            decimal number = 0;
            foreach (char digit in digits)
            {
                number = number * 10 + (digit - '0');
            }
            return number;
        }
    }
}
