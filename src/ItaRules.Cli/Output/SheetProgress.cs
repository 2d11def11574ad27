using System.Diagnostics;
using System.Globalization;
using ItaRules.Text;
using ItaRules.Workspace.Scores;
using Spectre.Console;

namespace ItaRules.Cli.Output;

/// <summary>A bar on the terminal while many sheets are read. A run that is over at once shows none.</summary>
internal sealed class SheetProgress(TextWriter writer, Language language) : IProgress<ScoreProgress>, IDisposable
{
    private static readonly TimeSpan patience = TimeSpan.FromMilliseconds(500);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? running;
    private ProgressTask? bar;

    /// <inheritdoc/>
    public void Report(ScoreProgress value)
    {
        if (running is null && watch.Elapsed > patience)
            Show();
        if (bar is null)
            return;
        bar.Value = value.Fraction;
        bar.Description = new LocalizedText($"อ่านใบคะแนน {Count(value.Sheets)} ใบ", $"{Count(value.Sheets)} score sheets read").In(language);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        finished.SetResult();
        running?.Wait();
    }

    private void Show()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        var shown = new ManualResetEventSlim();
        running = Task.Run(() => console.Progress().AutoClear(true).StartAsync(async context =>
        {
            bar = context.AddTask("", maxValue: 1);
            shown.Set();
            await finished.Task.ConfigureAwait(false);
        }));
        shown.Wait();
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
