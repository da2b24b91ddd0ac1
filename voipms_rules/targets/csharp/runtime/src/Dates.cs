// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;

namespace VoipMs.Rules
{
    /// <summary>
    /// Primitives on days of the Gregorian calendar, <c>yyyy-mm-dd</c>. A check counts the days of
    /// a date once and hands them to all that want to know.
    /// </summary>
    internal static class Dates
    {
        /// <summary>The day of what is no date.</summary>
        internal const int NoDay = -1;

        private const int NotANumber = -1;

        /// <summary>The day of 0001-01-01.</summary>
        private const int FirstDay = 306;

        /// <summary>
        /// The lengths of <c>yyyy-m-d</c>, of <c>yyyy-mm-dd</c> and of a blank and the time.
        /// </summary>
        private const int Unpadded = 8;

        private const int Padded = 10;
        private const int Time = 9;

        /// <summary>
        /// A date with its day; month and day may have one digit when <paramref name="unpadded"/>, a blank and
        /// <c>hh:mm:ss</c> may follow with <paramref name="time"/>.
        /// </summary>
        internal static bool Date(string value, int day, bool unpadded, bool time) =>
            day != NoDay
            && (time || value.Length <= Padded)
            && (unpadded || value.Length == Padded || value.Length == Padded + Time);

        /// <summary>Whether the first is not later; true when one is no day.</summary>
        internal static bool Ordered(int first, int second) =>
            first == NoDay || second == NoDay || first <= second;

        /// <summary>
        /// Whether the second is at most so many days later; true when one is no day.
        /// </summary>
        internal static bool DaysWithin(int first, int second, int days) =>
            first == NoDay || second == NoDay || second - first <= days;

        /// <summary>Days since 0000-03-01.</summary>
        internal static int Day(DateTime date) => (date.Date - DateTime.MinValue).Days + FirstDay;

        /// <summary>
        /// Days since 0000-03-01 of a date with or without padding and time; or NoDay.
        /// </summary>
        internal static int Day(string value)
        {
            if (value.Length < Unpadded || value[4] != '-')
            {
                return NoDay;
            }
            int blank = value.IndexOf(' ', Unpadded);
            if (blank >= 0 && !IsTime(value, blank + 1))
            {
                return NoDay;
            }
            int end = blank < 0 ? value.Length : blank;
            int dash = value[6] == '-' ? 6 : 7;
            return value[dash] != '-'
                ? NoDay
                : Day(
                    Number(value, 0, 4),
                    Number(value, 5, dash),
                    ShortNumber(value, dash + 1, end)
                );
        }

        private static int Day(int year, int month, int day)
        {
            if (year < 1 || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month))
            {
                return NoDay;
            }
            int shifted = month > 2 ? year : year - 1;
            int months = month > 2 ? month - 3 : month + 9;
            int leaps = shifted / 4 - shifted / 100 + shifted / 400;
            return shifted * 365 + leaps + (months * 153 + 2) / 5 + day - 1;
        }

        private static int DaysIn(int year, int month)
        {
            if (month == 2)
            {
                return IsLeap(year) ? 29 : 28;
            }
            return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
        }

        private static bool IsLeap(int year) =>
            year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

        /// <summary><c>hh:mm:ss</c> from a place to the end.</summary>
        private static bool IsTime(string value, int start) =>
            value.Length == start + 8
            && IsUpTo(Number(value, start, start + 2), 23)
            && value[start + 2] == ':'
            && IsUpTo(Number(value, start + 3, start + 5), 59)
            && value[start + 5] == ':'
            && IsUpTo(Number(value, start + 6, start + 8), 59);

        private static bool IsUpTo(int number, int max) => 0 <= number && number <= max;

        /// <summary>A number of one or two digits.</summary>
        private static int ShortNumber(string value, int start, int end) =>
            end - start <= 2 ? Number(value, start, end) : NotANumber;

        private static int Number(string value, int start, int end)
        {
            int number = start < end ? 0 : NotANumber;
            for (int i = start; i < end; i++)
            {
                if (!Text.IsDigit(value[i]))
                {
                    return NotANumber;
                }
                number = number * 10 + (value[i] - '0');
            }
            return number;
        }
    }
}
