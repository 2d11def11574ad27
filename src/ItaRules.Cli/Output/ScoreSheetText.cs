using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Score sheets for people: one with all its figures, or many in a table, with the doubts that the figures raise.</summary>
internal sealed class ScoreSheetText(Screen screen, int width, Language language)
{
    private readonly ResultWords words = new(language);

    /// <summary>Writes one sheet.</summary>
    /// <returns>Whether there is a doubt.</returns>
    public bool Write(ScoreSheet sheet, ImmutableArray<Diagnostic> doubts)
    {
        screen.WriteLine(words.Heading(sheet), Tone.Strong);
        screen.WriteLine($"{sheet.Edition.Identity} · {sheet.Details.Name}", Tone.Quiet);
        screen.WriteLine();
        WriteFigures(sheet);
        screen.WriteLine();
        WriteLevel(sheet);
        WriteDoubts(doubts);
        return doubts.Any(IsWarning);
    }

    /// <summary>Writes many sheets.</summary>
    /// <returns>Whether there is a doubt.</returns>
    public bool Write(IEnumerable<(ScoreSheet Sheet, ImmutableArray<Diagnostic> Doubts)> sheets)
    {
        var isDoubtful = false;
        foreach (var year in sheets.GroupBy(one => one.Sheet.Edition).OrderBy(group => group.Key.Year))
        {
            screen.WriteLine(year.Key.Identity, Tone.Strong);
            screen.WriteLine();
            isDoubtful |= WriteYear(year.Key, [.. year]);
            screen.WriteLine();
        }

        return isDoubtful;
    }

    private bool WriteYear(Edition edition, List<(ScoreSheet Sheet, ImmutableArray<Diagnostic> Doubts)> sheets)
    {
        var table = new TextTable(
        [
            new(In("หน่วยงาน", "Agency"), Minimum: 20),
            new(In("จังหวัด", "Province"), Minimum: 8),
            .. edition.Instruments.Select(instrument => new TextTable.Column(instrument.Code, IsNumber: true, Minimum: 6)),
            new(In("รวม", "Total"), IsNumber: true, Minimum: 6),
            new(In("ระดับ", "Level"), Minimum: 8),
            new(In("ข้อสังเกต", "Remarks"), IsNumber: true, Minimum: 4),
        ]);
        foreach (var (sheet, doubts) in sheets)
        {
            var warnings = doubts.Count(IsWarning);
            table.Add(
                warnings > 0 ? Tone.Warning : Tone.Plain,
                [
                    sheet.Agency.Name.Length > 0 ? sheet.Agency.Name : sheet.Details.Name,
                    sheet.Agency.Province ?? "",
                    .. edition.Instruments.Append<ScoreDefinition>(edition.Total).Select(score => FigureText.Of(sheet.Value(score))),
                    sheet.Level?.Title.In(language) ?? "–",
                    warnings > 0 ? warnings.ToString(CultureInfo.InvariantCulture) : "",
                ]);
        }

        table.Write(screen, width);
        screen.WriteLine();
        WriteSummary(edition, sheets.ConvertAll(one => one.Sheet));
        var all = sheets.SelectMany(one => one.Doubts).Where(IsWarning).ToList();
        if (all.Count == 0)
            return false;
        screen.WriteLine();
        DiagnosticLines.Write(screen, all, language);
        return true;
    }

    private void WriteSummary(Edition edition, List<ScoreSheet> sheets)
    {
        var totals = sheets.Select(sheet => sheet.Value(edition.Total)).Where(total => !double.IsNaN(total)).ToList();
        var count = Count(sheets.Count);
        screen.WriteLine(In($"{count} หน่วยงาน", $"{count} agencies") + (totals.Count > 0 ? In($" คะแนนรวมเฉลี่ย {FigureText.Of(totals.Average())}", $", mean total {FigureText.Of(totals.Average())}") : ""));
        foreach (var level in edition.Levels.Levels)
        {
            var ofLevel = sheets.Count(sheet => sheet.Level == level);
            if (ofLevel > 0)
                screen.WriteLine($"  {level.Title.In(language)}: {Count(ofLevel)} ({(100.0 * ofLevel / sheets.Count).ToString("0.0", CultureInfo.InvariantCulture)}%)");
        }

        var open = sheets.Count(sheet => sheet.Level is null);
        if (open > 0)
            screen.WriteLine($"  {In("ยังไม่ทราบระดับ", "level not known")}: {Count(open)}");
    }

    private void WriteFigures(ScoreSheet sheet)
    {
        var table = new TextTable(
            new(In("คะแนน", "Score"), Minimum: 6),
            new(In("ชื่อ", "Title"), Minimum: 24),
            new(In("รายงาน", "Reported"), IsNumber: true, Minimum: 6),
            new(In("คำนวณได้", "Computed"), IsNumber: true, Minimum: 6));
        foreach (var instrument in sheet.Edition.Instruments)
        {
            foreach (var indicator in instrument.Indicators)
                AddRow(table, sheet, indicator, Tone.Plain);
            AddRow(table, sheet, instrument, Tone.Strong);
        }

        AddRow(table, sheet, sheet.Edition.Total, Tone.Strong);
        table.Write(screen, width);
    }

    private void AddRow(TextTable table, ScoreSheet sheet, ScoreDefinition score, Tone tone) => table.Add(
        tone,
        score is Total ? "" : ScoreText.Code(score, language),
        score.Title.In(language),
        FigureText.Of(sheet.Reported(score)),
        FigureText.Of(ScoreCalculator.Recompute(sheet, score)));

    private void WriteLevel(ScoreSheet sheet)
    {
        var reported = sheet.Details.ReportedLevel?.Title.In(language);
        var given = sheet.LevelOfScores?.Title.In(language);
        var level = (reported, given) switch
        {
            (null, null) => In("ยังไม่ทราบ เพราะคะแนนไม่ครบ", "not known: scores are missing"),
            (null, _) => In($"{given} (คำนวณ)", $"{given} (computed)"),
            _ when reported == given => In($"{reported} (รายงานและคำนวณตรงกัน)", $"{reported} (as reported and as computed)"),
            _ => In($"{reported} (รายงาน) คำนวณได้ {given ?? "–"}", $"{reported} (reported), computed {given ?? "–"}"),
        };
        screen.WriteLine($"{In("ระดับ", "Level")}: {level}", Tone.Strong);
    }

    private void WriteDoubts(ImmutableArray<Diagnostic> doubts)
    {
        if (doubts.IsEmpty)
            return;
        screen.WriteLine();
        screen.WriteLine(In("ข้อสังเกต (ไม่มีการแก้ตัวเลข)", "Remarks (no figure is changed)"), Tone.Warning);
        foreach (var doubt in doubts)
        {
            var head = $"  {doubt.Id} ";
            foreach (var line in LineBreaker.Break(doubt.GetMessage(language), width - head.Length))
            {
                screen.Write(head, Tone.Quiet);
                screen.WriteLine(line);
                head = new string(' ', head.Length);
            }
        }
    }

    private static bool IsWarning(Diagnostic doubt) => doubt.Severity >= Severity.Warning;

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private string In(string thai, string english) => new LocalizedText(thai, english).In(language);
}
