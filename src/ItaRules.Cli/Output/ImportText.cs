using System.Globalization;
using ItaRules.Interchange.Import;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The report of an import for people: what was corrected, left out and doubtful before what was understood.</summary>
internal sealed class ImportText(Screen screen, Language language)
{
    /// <summary>Writes the report.</summary>
    public void Write(ImportResult result)
    {
        var sheets = result.Sheets.Length.ToString("N0", CultureInfo.InvariantCulture);
        screen.WriteLine(new LocalizedText($"ได้ใบคะแนน {sheets} ใบ", result.Sheets.Length == 1 ? "1 score sheet" : $"{sheets} score sheets").In(language), Tone.Strong);
        foreach (var (kind, title) in ImportHeadings.All)
        {
            var entries = result.Report.Of(kind).ToList();
            if (entries.Count == 0)
                continue;
            screen.WriteLine();
            screen.WriteLine($"{title.In(language)} ({entries.Count.ToString("N0", CultureInfo.InvariantCulture)})", kind == ImportEntryKind.Understood ? Tone.Good : Tone.Warning);
            foreach (var message in entries.Select(entry => entry.Message))
            {
                screen.Write($"  {message.Location}: ", Tone.Quiet);
                screen.WriteLine($"{message.GetMessage(language)} [{message.Id}]");
            }
        }
    }
}
