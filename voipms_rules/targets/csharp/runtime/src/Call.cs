// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;
using System.Linq;

namespace VoipMs.Rules
{
    /// <summary>
    /// One call under examination: its parameters, its options and what was found so far.
    /// </summary>
    internal sealed class Call
    {
        private static readonly Rule Unencodable = new(
            "unencodable_value",
            ErrorCode.UnencodableValue,
            "",
            Level.Documented,
            "text that has a form in UTF-8"
        );

        private static readonly Rule Unknown = new(
            "unknown_parameter",
            ErrorCode.UnknownParameter,
            "",
            Level.Inferred,
            "a parameter of this method"
        );

        // A copy: the caller's dictionary may compare names in a way of its own, and hold nulls.
        private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
        private readonly CheckOptions _options;
        private readonly List<Violation> _found = new();

        internal Call(IEnumerable<KeyValuePair<string, string?>> parameters, CheckOptions options)
        {
            _options = options;
            foreach (KeyValuePair<string, string?> parameter in parameters)
            {
                if (parameter.Value is not null)
                {
                    _values[parameter.Key] = parameter.Value;
                }
            }
        }

        /// <summary>The value of a parameter; empty when it is not given.</summary>
        internal string Get(string name) =>
            _values.TryGetValue(name, out string? value) ? value : "";

        internal Report Report() => new Report(_found);

        /// <summary>Reports that a rule is broken.</summary>
        internal void Found(Rule rule) =>
            Found(
                rule,
                rule.Param,
                rule.Level > _options.Level ? Severity.Warning : Severity.Error
            );

        /// <summary>
        /// The one place where findings are let through, so that an off switch cannot miss one.
        /// </summary>
        private void Found(Rule rule, string param, Severity severity)
        {
            ISet<string> ignore = _options.Ignore;
            if (!ignore.Contains(rule.Id) && !ignore.Contains(rule.Code.Info().Status))
            {
                _found.Add(new Violation(rule.Code, param, rule.Id, severity, rule.Message));
            }
        }

        /// <summary>
        /// Whether all values are well-formed text; reports those that are not.
        /// </summary>
        internal bool IsEncodable(string[] declared)
        {
            if (_values.Values.All(Text.IsWellFormed))
            {
                return true;
            }
            foreach (string name in declared.Concat(UnknownNames(declared)))
            {
                if (!Text.IsWellFormed(Get(name)))
                {
                    Found(Unencodable, name, Severity.Error);
                }
            }
            return false;
        }

        /// <summary>
        /// Reports the parameters the method does not declare; whatever the level, they only warn.
        /// </summary>
        internal void FindUnknown(string[] declared)
        {
            foreach (string name in UnknownNames(declared))
            {
                Found(Unknown, name, Severity.Warning);
            }
        }

        private List<string> UnknownNames(string[] declared)
        {
            var names = new List<string>(_values.Count);
            foreach (string name in _values.Keys)
            {
                if (Array.IndexOf(declared, name) < 0)
                {
                    names.Add(name);
                }
            }
            names.Sort(Text.CompareCodePoints);
            return names;
        }

        // -- primitives that look at the options ------------------------------------

        /// <summary>Whether a value is in the account's data; true without that data.</summary>
        internal bool LookupHas(string value, string key) =>
            _options.Lookups.Find(key) is not HashSet<string> rows || rows.Contains(value);

        /// <summary>Whether a value is not in the account's data; true without it.</summary>
        internal bool LookupLacks(string value, string key) =>
            _options.Lookups.Find(key) is not HashSet<string> rows || !rows.Contains(value);

        /// <summary>Whether the account's data has fewer rows; true without that data.</summary>
        internal bool LookupBelow(string key, int max) =>
            _options.Lookups.Find(key) is not HashSet<string> rows || rows.Count < max;

        /// <summary>
        /// Whether a date is not before the date of the call; true for what is no date.
        /// </summary>
        internal bool NotPast(string value)
        {
            int day = Dates.DayNumber(value);
            DateTime today = _options.Now ?? DateTime.UtcNow.AddHours(-12);
            return day == Dates.NoDate || day >= Dates.DayNumber(today);
        }
    }
}
