using System.Globalization;
using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.Benchmarks.Editor;

/// <summary>Measures what a person at an editor waits for, with the server in a process of its own: by the clock, and the server's processor time beside it.</summary>
internal static class EditorLatency
{
    private const int Rules = 1_000;
    private const int WarmUp = 100;
    private const int Edits = 300;
    private const int Starts = 15;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="folder">The folder of a published server; null for the one that was built with the benchmarks.</param>
    public static void Run(string? folder)
    {
        RunStarts(folder);
        var program = new ServerProgram(folder);
        using var session = EditorSession.Open(program, GeneratedRules.WithDeclarations(Rules), [], []);
        session.Type(WarmUp, [], [], []);
        var (names, logic, completion) = (new List<double>(), new List<double>(), new List<double>());
        var before = session.ProcessorTime;
        session.Type(Edits, names, logic, completion);
        Print("change to syntax and names", names);
        Print("change to logic", logic);
        Print("completion after a change", completion);

        // The edit and what takes it back.
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"processor time of a change",-30} {(session.ProcessorTime - before).TotalMilliseconds / (2 * Edits),11:F1} ms"));
    }

    /// <summary>Measures the start alone, with a small project.</summary>
    /// <param name="folder">As above.</param>
    public static void RunStarts(string? folder)
    {
        var program = new ServerProgram(folder);
        var (initialized, told) = (new List<double>(), new List<double>());
        for (var start = 0; start < Starts; start++)
            EditorSession.Open(program, ProjectFolder.Rules, initialized, told).Dispose();
        Print("start to initialize answered", initialized);
        Print("start to first diagnostics", told);
    }

    private static void Print(string what, List<double> milliseconds)
    {
        milliseconds.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-30} p50 {At(0.5),7:F1} ms   p95 {At(0.95),7:F1} ms   most {milliseconds[^1],7:F1} ms   of {milliseconds.Count}"));

        double At(double part) => milliseconds[Math.Min(milliseconds.Count - 1, (int)(milliseconds.Count * part))];
    }
}
