using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>Reads the scores of one agency out of a document: its tables, and what the text around them says of the whole.</summary>
/// <param name="file">The file's name as messages show it.</param>
/// <param name="catalogs">The editions.</param>
/// <param name="codes">The codes of the scheme.</param>
/// <param name="names">The names that tables use.</param>
/// <param name="options">What the caller knows already.</param>
/// <param name="log">Takes what became of each piece.</param>
internal sealed class DocumentReader(string file, CatalogSet catalogs, KnownCodes codes, TableNames names, ScoreReadOptions options, ImportLog log)
{
    private readonly DocumentText text = new(names);
    private Issue? issue;
    private Location? textStart;
    private int textEnd;

    /// <summary>Reads a document.</summary>
    /// <param name="rows">All its rows.</param>
    /// <param name="diagnostics">Takes what keeps it from being read.</param>
    /// <returns>The sheet; null when the document has no scores, or its year is not known.</returns>
    public ScoreSheet? Read(IReadOnlyList<TableRow> rows, DiagnosticBag diagnostics)
    {
        foreach (var row in rows)
        {
            if (IsText(row))
                text.Observe(SingleText(row), row.At(0));
            else
                text.ObserveFact(row);
        }

        if (FindEdition(rows, diagnostics) is not { } edition)
            return null;

        var scores = new DocumentScores(edition, log);
        var mentions = new TextMentions(edition);
        var table = new DocumentTable(scores, new ItemResolver(edition, catalogs), codes, names, log);
        foreach (var block in Blocks(rows))
            ReadBlock(block, table, mentions, edition);
        EndText();
        mentions.HoldAgainst(scores, log);
        return scores.IsEmpty ? null : MakeSheet(rows[0].At(0), edition, scores);
    }

    private void ReadBlock(List<TableRow> block, DocumentTable table, TextMentions mentions, Edition edition)
    {
        if (block.All(IsText))
        {
            foreach (var row in block)
            {
                ObserveIssue(row, edition);
                mentions.Observe(SingleText(row), issue, row.At(0));
            }

            (textStart, textEnd) = (textStart ?? block[0].At(0), block[^1].Row);
            return;
        }

        EndText();
        ObserveIssue(block[0], edition);
        if (!table.Read(block))
            log.LeftOut(ImportDiagnostics.TableWithoutScores, block[0].At(0), block[^1].Row);
    }

    // One line of the report for all the text between two tables.
    private void EndText()
    {
        if (textStart is { } start)
            log.LeftOut(ImportDiagnostics.RunningText, start, textEnd);
        textStart = null;
    }

    // Blank rows part the blocks; so does the change from running text to a table, but not a line of text inside one.
    private static IEnumerable<List<TableRow>> Blocks(IReadOnlyList<TableRow> rows)
    {
        var block = new List<TableRow>();
        foreach (var row in rows)
        {
            var isBlank = row.Cells.All(cell => cell.Length == 0);
            if (block.Count > 0 && (isBlank || row.Sheet != block[0].Sheet || (!IsText(row) && block.All(IsText))))
            {
                yield return block;
                block = [];
            }

            if (!isBlank)
                block.Add(row);
        }

        if (block.Count > 0)
            yield return block;
    }

    private Edition? FindEdition(IReadOnlyList<TableRow> rows, DiagnosticBag diagnostics)
    {
        var told = text.Year ?? text.OnlyYear;
        var place = told?.Place ?? rows[0].At(0);
        var year = options.Edition ?? told?.Printed.Year;
        if (year is null)
        {
            // Only worth a message where there is something to read.
            var headers = new HeaderReader(names, codes);
            if (rows.Any(row => headers.Read(row.Cells) is { IsOfDocument: true } || HasScoredCode(row)))
                diagnostics.Report(TableDiagnostics.UnknownYear, place);
            return null;
        }

        if (catalogs.Find(year.Value) is { } edition)
        {
            if (options.Edition is not null || told?.Printed.TellIfShort(place, log) != true)
                log.Understood(ImportDiagnostics.FactTaken, place, PrintedYear.Word, year.Value);
            return edition;
        }

        diagnostics.Report(SheetDiagnostics.UnknownEdition, place, year.Value, string.Join(", ", catalogs.Years));
        return null;
    }

    private ScoreSheet MakeSheet(Location place, Edition edition, DocumentScores found)
    {
        var scores = new SheetScores(edition);
        found.CopyTo(scores);
        TakeTotal(edition, found, scores);
        scores.UnweightInstruments(place, log);
        scores.TellParts(place, log);
        return new(edition, MakeAgency(), scores.Reported, new ScoreSheetDetails
        {
            Source = file,
            Place = place,
            Name = file,
            ReportedLevel = TakeLevel(edition),
            Parts = scores.Parts(),
        });
    }

    private Agency MakeAgency()
    {
        var name = options.Agency ?? text.Agency?.Value ?? "";
        if (options.Agency is null && text.Agency is { } agency)
            log.Understood(ImportDiagnostics.FactTaken, agency.Place, AgencyWord, agency.Value);
        if (text.District is { } district)
            log.Understood(ImportDiagnostics.FactTaken, district.Place, DistrictWord, district.Value);
        foreach (var other in text.OtherDistricts)
            log.LeftOut(ImportDiagnostics.OtherSpelling, other.Place, DistrictWord, other.Value, text.District!.Value);
        if (text.Province is { } province)
            log.Understood(ImportDiagnostics.FactTaken, province.Place, ProvinceWord, province.Value);
        return AgencyText.Make(name, "", text.District?.Value ?? "", text.Province?.Value ?? "", names);
    }

    // A table's total before the first that the text gives; another one may be that of another year, and is told.
    private void TakeTotal(Edition edition, DocumentScores found, SheetScores scores)
    {
        var taken = found.Value(edition.Total);
        foreach (var total in text.Totals)
        {
            if (CellScore.Read(total.Value, names) is not { Kind: CellScoreKind.Score, Value: >= 0 and <= 100 } score)
                continue;
            if (double.IsNaN(taken))
            {
                taken = score.Value;
                scores.Set(edition.Total, 0, taken);
                log.Understood(ImportDiagnostics.ScoreTaken, total.Place, edition.Total.Name, taken, Quoted(total.Value));
            }
            else if (score.Value != taken)
            {
                log.LeftOut(ImportDiagnostics.OtherTotal, total.Place, score.Value, taken);
            }
        }
    }

    private Level? TakeLevel(Edition edition)
    {
        if (text.Level is not { } printed)
            return null;
        var level = edition.Levels.Find(printed.Value);
        if (level is null)
            log.LeftOut(SheetDiagnostics.UnknownLevel, printed.Place, printed.Value, edition.Year, CodeWords.List(edition.Levels.Levels.Select(known => known.Title)));
        else
            log.Understood(ImportDiagnostics.FactTaken, printed.Place, LevelWord, level.Title);
        return level;
    }

    private void ObserveIssue(TableRow row, Edition edition)
    {
        var plain = LooseText.Plain(SingleText(row)).TrimStart();
        const string word = "ประเด็นที่";
        if (plain.StartsWith(word, StringComparison.Ordinal) && IndicatorNames.SplitNumber(plain[word.Length..] + " ").Number is > 0 and var number)
            issue = edition.FindIssue(number) ?? issue;
    }

    private bool HasScoredCode(TableRow row) => row.Cells.Any(cell => SubjectText.Read(cell).Subjects is [{ Kind: ScoreKind.Item } item, ..] && codes.Knows(item))
        && row.Cells.Any(cell => CellScore.Read(cell, names).Kind == CellScoreKind.Score);

    // A merged cell has its text in each of its places.
    private static bool IsText(TableRow row) => row.Cells.Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal).Take(2).Count() < 2;

    private static string SingleText(TableRow row) => row.Cells.FirstOrDefault(cell => cell.Length > 0) ?? "";

    private static LocalizedText Quoted(string text) => new($"“{text}”", $"“{text}”");

    private static LocalizedText AgencyWord { get; } = new("หน่วยงาน", "Agency");

    private static LocalizedText DistrictWord { get; } = new("อำเภอ", "district");

    private static LocalizedText ProvinceWord { get; } = new("จังหวัด", "Province");

    private static LocalizedText LevelWord { get; } = new("ระดับ", "Level");
}
