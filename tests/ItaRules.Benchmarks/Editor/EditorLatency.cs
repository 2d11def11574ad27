using System.Diagnostics;
using System.Globalization;
using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.Benchmarks.Editor;

/// <summary>Measures what a person at an editor waits for, with the server in a process of its own: by the clock, not processor time.</summary>
internal static class EditorLatency
{
    private const int Rules = 1_000;
    private const int WarmUp = 100;
    private const int Edits = 300;
    private const int Starts = 15;

    /// <summary>Measures and prints a table.</summary>
    /// <param name="folder">The folder of a published server; null for the one that was built with the benchmarks.</param>
    public static async Task RunAsync(string? folder)
    {
        var program = new ServerProgram(folder);
        var (initialized, told) = (new List<double>(), new List<double>());
        for (var start = 0; start < Starts; start++)
            await StartAsync(program, initialized, told);
        Print("start to initialize answered", initialized);
        Print("start to first diagnostics", told);

        await using var session = await EditorSession.OpenAsync(program, Rules);
        await session.TypeAsync(WarmUp, [], [], []);
        var (names, logic, completion) = (new List<double>(), new List<double>(), new List<double>());
        await session.TypeAsync(Edits, names, logic, completion);
        Print("change to syntax and names", names);
        Print("change to logic", logic);
        if (completion.Count > 0)
            Print("completion after a change", completion);
    }

    private static async Task StartAsync(ServerProgram program, List<double> initialized, List<double> told)
    {
        using var folder = ProjectFolder.Create();
        var clock = Stopwatch.StartNew();
        await using var server = program.Start();
        await server.Client.Initialize(more: folder.Open("th"));
        initialized.Add(clock.Elapsed.TotalMilliseconds);
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);
        await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1);
        told.Add(clock.Elapsed.TotalMilliseconds);
    }

    private static void Print(string what, List<double> milliseconds)
    {
        milliseconds.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-30} p50 {At(0.5),7:F1} ms   p95 {At(0.95),7:F1} ms   most {milliseconds[^1],7:F1} ms   of {milliseconds.Count}"));

        double At(double part) => milliseconds[Math.Min(milliseconds.Count - 1, (int)(milliseconds.Count * part))];
    }
}
