using System.Globalization;
using ItaRules.Interchange.Import;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>The report of an import for people: what was corrected, left out and doubtful before what was understood.</summary>
internal sealed class ImportText(Screen screen, Language language)
{
    private static readonly (ImportEntryKind Kind, Tone Tone, LocalizedText Title)[] sections =
    [
        (ImportEntryKind.Corrected, Tone.Warning, new("อ่านต่างจากที่พิมพ์", "Taken otherwise than printed")),
        (ImportEntryKind.LeftOut, Tone.Warning, new("ไม่ได้นำมาใช้", "Left out")),
        (ImportEntryKind.Doubtful, Tone.Warning, new("นำมาใช้ตามที่พิมพ์ แต่น่าสงสัย", "Taken as printed, but doubtful")),
        (ImportEntryKind.Understood, Tone.Good, new("อ่านตามที่พิมพ์", "Taken as printed")),
    ];

    /// <summary>Writes the report.</summary>
    public void Write(ImportResult result)
    {
        var sheets = result.Sheets.Length.ToString("N0", CultureInfo.InvariantCulture);
        screen.WriteLine(new LocalizedText($"ได้ใบคะแนน {sheets} ใบ", result.Sheets.Length == 1 ? "1 score sheet" : $"{sheets} score sheets").In(language), Tone.Strong);
        foreach (var (kind, tone, title) in sections)
        {
            var entries = result.Report.Of(kind).ToList();
            if (entries.Count == 0)
                continue;
            screen.WriteLine();
            screen.WriteLine($"{title.In(language)} ({entries.Count.ToString("N0", CultureInfo.InvariantCulture)})", tone);
            foreach (var message in entries.Select(entry => entry.Message))
            {
                screen.Write($"  {message.Location}: ", Tone.Quiet);
                screen.WriteLine($"{message.GetMessage(language)} [{message.Id}]");
            }
        }
    }
}
