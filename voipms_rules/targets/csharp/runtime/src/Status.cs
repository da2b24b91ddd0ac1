// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;

namespace VoipMs.Rules
{
    /// <summary>
    /// What the API answers in the field <c>status</c>: a code of the catalog, or a text it does
    /// not know. The provider adds codes without notice, so no text is ever refused.
    /// </summary>
    public readonly struct Status : IEquatable<Status>
    {
        private readonly string? _text;

        private Status(string text, ErrorCode? code)
        {
            _text = text;
            Code = code;
        }

        /// <summary>The status as the API spells it.</summary>
        public string Text => _text ?? "";

        /// <summary>The code; null when the catalog does not have it.</summary>
        public ErrorCode? Code { get; }

        /// <summary>Whether the call worked and found nothing: treat it as an empty list.</summary>
        public bool IsEmptyList => Code is ErrorCode code && code.Info().IsEmptyList;

        /// <summary>The status for a text; never refuses one.</summary>
        public static Status Of(string text)
        {
            if (text is null)
            {
                throw new ArgumentNullException(nameof(text));
            }
            return new Status(text, ErrorCodes.Find(text));
        }

        /// <inheritdoc/>
        public bool Equals(Status other) => Text == other.Text;

        /// <inheritdoc/>
        public override bool Equals(object? obj) => obj is Status other && Equals(other);

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

        /// <summary>The text.</summary>
        public override string ToString() => Text;
    }
}
