// Runtime of the generated checks: hand-written, copied here by `voipms-rules generate`.
// Change it in the generator; what is changed here is overwritten.
#nullable enable

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace VoipMs.Rules.Conformance
{
    /// <summary>Judges the conformance calls that come as lines on the standard input.</summary>
    internal static class Runner
    {
        private static void Main()
        {
            using var input = new StreamReader(Console.OpenStandardInput(), Encoding.ASCII);
            using var output = new StreamWriter(Console.OpenStandardOutput());
            while (input.ReadLine() is string line)
            {
                output.Write(Answer(line.Split('\t')) + "\n");
            }
        }

        /// <summary>Fields: id, method, now, lookups, params.</summary>
        private static string Answer(string[] fields)
        {
            CheckOptions options = Options(fields[2], fields[3]);
            Report report = VoipMsRules.Check(fields[1], Parameters(fields[4]), options);
            return fields[0] + "\t" + string.Join(";", report.All.Select(Verdict));
        }

        private static string Verdict(Violation violation)
        {
            string status = violation.Code.Info().Status;
            string letter = violation.IsError ? "E" : "W";
            return string.Join("|", status, violation.Param, violation.Rule, letter);
        }

        private static CheckOptions Options(string now, string lookups)
        {
            var options = new CheckOptions
            {
                Now = DateTime.ParseExact(now, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            };
            foreach (string item in Items(lookups))
            {
                int equals = item.IndexOf('=');
                IEnumerable<string> values =
                    equals < 0 ? Array.Empty<string>() : item.Substring(equals + 1).Split(',');
                options.Lookups.Add(
                    equals < 0 ? item : item.Substring(0, equals),
                    values.Select(FromHex)
                );
            }
            return options;
        }

        /// <summary>
        /// Only texts and nulls: the other types are for languages without types.
        /// </summary>
        private static Dictionary<string, string?> Parameters(string field)
        {
            var parameters = new Dictionary<string, string?>();
            foreach (string item in Items(field))
            {
                int equals = item.IndexOf('=');
                bool absent = item[equals + 1] == 'n';
                parameters[item.Substring(0, equals)] = absent
                    ? null
                    : FromHex(item.Substring(equals + 3));
            }
            return parameters;
        }

        private static string[] Items(string field) =>
            field.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);

        /// <summary>
        /// Text from the hex of its UTF-8, by hand: the decoder of the library has no lone
        /// surrogates.
        /// </summary>
        private static string FromHex(string hex)
        {
            var text = new StringBuilder(hex.Length / 2);
            for (int at = 0; at < hex.Length; )
            {
                int lead = Octet(hex, at);
                int more = Continuations(lead);
                int code = more == 0 ? lead : lead & (0x3F >> more);
                for (int i = 1; i <= more; i++)
                {
                    code = (code << 6) | (Octet(hex, at + 2 * i) & 0x3F);
                }
                Append(text, code);
                at += 2 + 2 * more;
            }
            return text.ToString();
        }

        /// <summary>How many bytes follow the first.</summary>
        private static int Continuations(int lead)
        {
            if (lead < 0xE0)
            {
                return lead < 0x80 ? 0 : 1;
            }
            return lead < 0xF0 ? 2 : 3;
        }

        private static void Append(StringBuilder text, int code)
        {
            if (code < 0x10000)
            {
                text.Append((char)code);
            }
            else
            {
                text.Append(char.ConvertFromUtf32(code));
            }
        }

        private static int Octet(string hex, int at) => Digit(hex[at]) * 16 + Digit(hex[at + 1]);

        private static int Digit(char c) => c <= '9' ? c - '0' : c - 'a' + 10;
    }
}
