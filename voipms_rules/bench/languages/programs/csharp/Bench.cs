using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using VoipMs.Rules;

/// <summary>
/// Times the generated C# classes and DataAnnotations: given an object, as it is declared, and
/// given the same dictionary as ours, of which it has to make the object.
/// </summary>
internal static class Bench
{
    private const double Sample = 1e6; // nanoseconds
    private const int WarmUp = 20; // budgets

    private static long _accepted;

    private sealed class Call
    {
        internal string What,
            Name,
            Method;
        internal Dictionary<string, string> Parameters;
    }

    /// <summary>Makes of a call a function that judges it; what can be looked up before is.</summary>
    private static readonly (string Name, Func<Call, Func<bool>> Prepare)[] Contenders =
    {
        ("ours", call => () => VoipMsRules.Check(call.Method, call.Parameters).Ok),
        ("DataAnnotations", call =>
        {
            object made = Peer.Build(call.Method, call.Parameters);
            return () => IsValid(made);
        }),
        ("  from a dictionary", call => () => IsValid(Peer.Build(call.Method, call.Parameters))),
    };

    private static bool IsValid(object made) =>
        Validator.TryValidateObject(
            made,
            new ValidationContext(made),
            new List<ValidationResult>(),
            validateAllProperties: true
        );

    private static void Main(string[] args)
    {
        double budget = double.Parse(args[2], CultureInfo.InvariantCulture) * 1e9;
        ILookup<string, Call> calls = File.ReadLines(args[0])
            .Select(Read)
            .ToLookup(call => call.What);
        foreach (var (name, prepare) in Contenders.Skip(1))
        {
            IEnumerable<string> digits = calls["judge"].Select(call => Digit(prepare(call)()));
            Console.WriteLine(string.Join('\t', "judged", name, string.Concat(digits)));
        }
        GoRound(calls["time"], WarmUp* budget);
        foreach (Call call in calls["time"])
        {
            Time(call, budget);
        }
    }

    private static Call Read(string line)
    {
        string[] fields = line.Split('\t');
        var pairs = fields[3]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(i => i.Split('='));
        return new Call
        {
            What = fields[0],
            Name = fields[1],
            Method = fields[2],
            Parameters = pairs.ToDictionary(pair => pair[0], pair => FromHex(pair[1])),
        };
    }

    private static string FromHex(string hex) =>
        Encoding.UTF8.GetString(Convert.FromHexString(hex));

    private static string Digit(bool accepted) => accepted ? "1" : "0";

    /// <summary>All calls in turn, so that code is compiled, and not for the first call alone.</summary>
    private static void GoRound(IEnumerable<Call> calls, double budget)
    {
        Func<bool>[] judges = calls
            .SelectMany(call => Contenders.Select(one => one.Prepare(call)))
            .ToArray();
        for (var watch = Stopwatch.StartNew(); Nanoseconds(watch) < budget; )
        {
            Array.ForEach(judges, judge => Spend(judge, 10));
        }
    }

    private static void Time(Call call, double budget)
    {
        var entries = Contenders
            .Select(one => (one.Name, Judge: one.Prepare(call), Samples: new List<string>()))
            .Select(one =>
                (one.Name, one.Judge, one.Samples, Times: TimesOf(one.Judge, budget / 2))
            )
            .ToList();
        for (double round = Math.Max(3, budget / Sample); round > 0; round--)
        {
            foreach (var entry in entries)
            {
                double spent = Spend(entry.Judge, entry.Times);
                entry.Samples.Add(spent.ToString("F1", CultureInfo.InvariantCulture));
            }
            entries.Reverse();
        }
        foreach (var entry in entries)
        {
            string samples = string.Join(' ', entry.Samples);
            string digit = Digit(entry.Judge());
            Console.WriteLine(string.Join('\t', "timed", call.Name, entry.Name, digit, samples));
        }
    }

    /// <summary>Warms up and answers how often a sample calls.</summary>
    private static int TimesOf(Func<bool> judge, double budget)
    {
        double nanoseconds = 1e4;
        for (var watch = Stopwatch.StartNew(); Nanoseconds(watch) < budget; )
        {
            nanoseconds = Spend(judge, (int)Math.Max(1, Sample / nanoseconds));
        }
        return (int)Math.Max(1, Sample / nanoseconds);
    }

    /// <summary>Nanoseconds per call.</summary>
    private static double Spend(Func<bool> judge, int times)
    {
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < times; i++)
        {
            _accepted += judge() ? 1 : 0;
        }
        return Math.Max(1, Nanoseconds(watch) / times);
    }

    private static double Nanoseconds(Stopwatch watch) =>
        watch.ElapsedTicks * (1e9 / Stopwatch.Frequency);
}
