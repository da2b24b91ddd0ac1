// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;

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

        private static readonly SortedDictionary<string, string> None = new();

        private readonly Method _method;
        private readonly CheckOptions _options;

        /// <summary>The values of the declared parameters, in order.</summary>
        private readonly string?[] _values;

        /// <summary>Those the method does not declare.</summary>
        private SortedDictionary<string, string> _undeclared = None;

        private bool _encodable = true;
        private List<Violation>? _found;

        internal Call(Method method, CheckOptions options)
        {
            _method = method;
            _options = options;
            _values = new string?[method.Parameters.Length];
        }

        /// <summary>Everything wrong with a call of these parameters.</summary>
        internal Report Judge(IEnumerable<KeyValuePair<string, string?>> parameters)
        {
            // One pass, and by name no more: the caller's dictionary may compare names in a way of
            // its own.
            foreach (KeyValuePair<string, string?> parameter in parameters)
            {
                if (parameter.Value is not null)
                {
                    Read(parameter.Key, parameter.Value);
                }
            }
            if (_encodable)
            {
                _method.Check(this);
                FindUnknown();
            }
            else
            {
                FindUnencodable();
            }
            return _found is null ? Report.Fine : new Report(_found);
        }

        private void Read(string name, string value)
        {
            if (_method.Places.TryGetValue(name, out int place))
            {
                _values[place] = value;
            }
            else
            {
                if (_undeclared == None)
                {
                    _undeclared = new SortedDictionary<string, string>(Text.ByCodePoint);
                }
                _undeclared[name] = value;
            }
            _encodable &= Text.IsWellFormed(value);
        }

        /// <summary>
        /// The value of a declared parameter, by its place; empty when it is not given.
        /// </summary>
        internal string Get(int place) => _values[place] ?? "";

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
                _found ??= new();
                _found.Add(new Violation(rule.Code, param, rule.Id, severity, rule.Message));
            }
        }

        /// <summary>
        /// Reports the values that are no well-formed text; of such a call nothing else is said.
        /// </summary>
        private void FindUnencodable()
        {
            for (int place = 0; place < _values.Length; place++)
            {
                FindUnencodable(_method.Parameters[place], Get(place));
            }
            foreach (KeyValuePair<string, string> parameter in _undeclared)
            {
                FindUnencodable(parameter.Key, parameter.Value);
            }
        }

        private void FindUnencodable(string name, string value)
        {
            if (!Text.IsWellFormed(value))
            {
                Found(Unencodable, name, Severity.Error);
            }
        }

        /// <summary>
        /// Reports the parameters the method does not declare; whatever the level, they only warn.
        /// </summary>
        private void FindUnknown()
        {
            foreach (KeyValuePair<string, string> parameter in _undeclared)
            {
                Found(Unknown, parameter.Key, Severity.Warning);
            }
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
        /// Whether a day is not before the date of the call; true for no day.
        /// </summary>
        internal bool NotPast(int day) =>
            day == Dates.NoDay || day >= Dates.Day(_options.Now ?? DateTime.UtcNow.AddHours(-12));
    }
}
