using System.Diagnostics;
using System.Globalization;
using ItaRules.Text;
using ItaRules.Workspace.Scores;

namespace ItaRules.Cli.Output;

/// <summary>A bar on the terminal while many sheets are read. A run that is over at once shows none, and none is left behind.</summary>
internal sealed class SheetProgress(TextWriter writer, Language language) : IProgress<ScoreProgress>, IDisposable
{
    private const int BarWidth = 30;
    private static readonly TimeSpan patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = patience;
    private int shownWidth;

    /// <inheritdoc/>
    public void Report(ScoreProgress value)
    {
        if (watch.Elapsed < next)
            return;
        next = watch.Elapsed + pause;
        var done = (int)Math.Clamp(value.Fraction * BarWidth, 0, BarWidth);
        var count = value.Sheets.ToString("N0", CultureInfo.InvariantCulture);
        var text = new LocalizedText($"อ่านใบคะแนนแล้ว {count} ใบ", $"{count} score sheets read").In(language);
        Show($"{new string('█', done)}{new string('░', BarWidth - done)} {text}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (shownWidth > 0)
            Show("");
    }

    // The line is written over; what was longer before is blanked.
    private void Show(string line)
    {
        var width = DisplayWidth.Of(line);
        writer.Write('\r' + line + new string(' ', Math.Max(0, shownWidth - width)) + (width == 0 ? "\r" : ""));
        writer.Flush();
        shownWidth = width;
    }
}
