using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Reads a table with one score a row and the agency beside it. Its rows may stand in any order, so that the sheets are known only at its end.
/// </summary>
internal sealed class LongTable
{
    /// <summary>Far more agencies, over all years, than there are.</summary>
    private const int MaximumSheets = 500_000;

    private readonly TableLayout layout;
    private readonly TableYears years;
    private readonly TableNames names;
    private readonly ImportLog log;
    private readonly CodeCell codeCells;
    private readonly Dictionary<(string Name, string Province, string District, Edition Edition), LongSheet> sheets = [];
    private readonly List<LongSheet> inOrder = [];
    private readonly UnreadCells cells;

    // Whose rows they are is not known, so that they spoil no agency's sheet.
    private readonly DiagnosticBag ofNoSheet = new();
    private LongSheet? last;

    public LongTable(TableLayout layout, TableYears years, TableNames names, KnownCodes codes, ImportLog log)
    {
        (this.layout, this.years, this.names, this.log) = (layout, years, names, log);
        codeCells = new(names, codes);
        cells = new(layout, log);
    }

    /// <summary>Takes in the current row.</summary>
    public void Read(RowSource rows)
    {
        var agency = layout.IndexOf(ColumnKind.Agency);
        if (last is not null && Is(rows, ColumnKind.Agency, last.Agency.Name) && last.Agency.Name.Length > 0)
            ReadKnown(rows);
        else if (Cell(rows, ColumnKind.Agency).ToString() is { Length: > 0 } name && names.IsSummary(name))
            log.LeftOut(ImportDiagnostics.RowLeftOut, rows.At(agency), name);
        else if (agency >= 0 && Cell(rows, ColumnKind.Agency).IsEmpty && years.Agency is null)
            ofNoSheet.Report(TableDiagnostics.NoAgency, rows.At(agency));
        else
            ReadKnown(rows);
    }

    // A row whose agency is named, or of a table that names none.
    private void ReadKnown(RowSource rows)
    {
        if (cells.IsWithin(rows, ofNoSheet) && years.Find(rows, ofNoSheet) is { } edition)
            ReadScore(rows, SheetOf(rows, edition));
    }

    /// <summary>The sheets, in the order of their first rows.</summary>
    public IEnumerable<ScoreReadResult> Finish()
    {
        if (ofNoSheet.Count > 0)
            yield return new(null, ofNoSheet.ToImmutable());
        foreach (var sheet in inOrder)
        {
            var isBroken = sheet.Diagnostics.HasErrors() || sheet.Scores.IsEmpty;
            if (isBroken)
                sheet.TellLeftOut(log);
            yield return new(isBroken ? null : sheet.Make(log), sheet.Diagnostics.ToImmutable());
        }
    }

    private void ReadScore(RowSource rows, LongSheet sheet)
    {
        var (edition, diagnostics) = (sheet.Edition, sheet.Diagnostics);
        var codeColumn = layout.SubjectColumn;
        var scoreColumn = layout.IndexOf(ColumnKind.Score);
        var cell = CellScore.Read(rows.Span(scoreColumn), names, rows.HasDecimalComma);
        if (cell.Kind is CellScoreKind.Empty or CellScoreKind.Missing)
            return;
        if (cell.Kind == CellScoreKind.Other)
            diagnostics.Report(TableDiagnostics.CellIsNoScore, rows.At(scoreColumn), rows[scoreColumn], layout.Columns[scoreColumn].Name);
        else if (SubjectOf(rows, codeColumn) is not { } subject)
            diagnostics.Report(SheetDiagnostics.UnknownCode, rows.At(codeColumn), rows[codeColumn], edition.Year, "");
        else if (edition.FindScore(subject.Kind, subject.Code) is not { } score)
            diagnostics.Report(SheetDiagnostics.UnknownCode, rows.At(codeColumn), CodeWords.Of(subject.Kind, subject.Code), edition.Year, CodeWords.Hint(subject.Kind, subject.Code, edition, years.Catalogs));
        else if (cell.Value is < 0 or > 100)
            diagnostics.Report(SheetDiagnostics.ScoreOutOfRange, rows.At(scoreColumn), score.Name, cell.Value);
        else
            Take(rows, sheet, score, PartOf(rows, subject), cell.Value, codeColumn, diagnostics);
    }

    // Beside an instrument a bare number may be that of an item or of an indicator, which only a name can tell.
    private Subject? SubjectOf(RowSource rows, int codeColumn)
    {
        var code = rows.Span(codeColumn);
        if (layout.IndexOf(ColumnKind.Instrument) < 0 || layout.NumbersIndicators(codeColumn) || CellScore.Read(code, names).Kind != CellScoreKind.Score || SubjectText.Read(code.ToString()).Subjects.Count > 0)
            return codeCells.Read(code);
        return layout.IndexOf(ColumnKind.Title) is >= 0 and var title ? codeCells.Read(rows.Span(title)) : null;
    }

    private static void Take(RowSource rows, LongSheet sheet, ScoreDefinition score, int part, double value, int codeColumn, DiagnosticBag diagnostics)
    {
        if (part > EditionColumns.PartsOf(score))
            diagnostics.Report(SheetDiagnostics.UnknownPart, rows.At(codeColumn), part, score.Code, EditionColumns.PartsOf(score));
        else if (sheet.Scores.Has(score, part))
            diagnostics.Report(TableDiagnostics.DuplicateScore, rows.At(codeColumn), sheet.Agency.Name, score.Name);
        else
            sheet.Scores.Set(score, part, value);
    }

    private int PartOf(RowSource rows, Subject subject) =>
        subject.Part == 0 && layout.IndexOf(ColumnKind.Part) is >= 0 and var column && CellScore.Read(rows.Span(column), names) is { Kind: CellScoreKind.Score, Value: >= 1 and <= 9 } part
            ? (int)part.Value
            : subject.Part;

    // Rows of one agency nearly always follow each other.
    private LongSheet SheetOf(RowSource rows, Edition edition)
    {
        if (last is not null && last.Edition == edition && Is(rows, ColumnKind.Agency, last.Agency.Name)
            && Is(rows, ColumnKind.Province, last.Agency.Province) && Is(rows, ColumnKind.District, last.Agency.District))
            return last;
        var (name, province, district) = (Cell(rows, ColumnKind.Agency).ToString(), Cell(rows, ColumnKind.Province).ToString(), Cell(rows, ColumnKind.District).ToString());
        if (!sheets.TryGetValue((name, province, district, edition), out last))
        {
            if (sheets.Count == MaximumSheets)
                throw new TableFaultException(new(SheetDiagnostics.TooLarge, rows.At(0), []));
            last = new(rows, edition, AgencyText.Make(name.Length > 0 ? name : years.Agency ?? "", Cell(rows, ColumnKind.Type).ToString(), district, province, names));
            sheets.Add((name, province, district, edition), last);
            inOrder.Add(last);
        }

        return last;
    }

    private bool Is(RowSource rows, ColumnKind kind, string? text) => Cell(rows, kind).SequenceEqual(text);

    private ReadOnlySpan<char> Cell(RowSource rows, ColumnKind kind) => layout.IndexOf(kind) is >= 0 and var column ? rows.Span(column).Trim() : [];

    /// <summary>What is known of one agency so far.</summary>
    private sealed class LongSheet(RowSource rows, Edition edition, Agency agency)
    {
        private readonly string path = rows.Path;
        private readonly Location place = rows.At(0);

        public Edition Edition => edition;

        public Agency Agency => agency;

        public SheetScores Scores { get; } = new(edition);

        public DiagnosticBag Diagnostics { get; } = new();

        public void TellLeftOut(ImportLog log)
        {
            object name = agency.Name.Length > 0 ? agency.Name : edition.Year;
            if (!Scores.IsEmpty)
                log.LeftOut(ImportDiagnostics.SheetLeftOut, place, name, Scores.Count);
            else if (Diagnostics.Count == 0)
                log.LeftOut(ImportDiagnostics.RowLeftOut, place, name);
        }

        public ScoreSheet Make(ImportLog log)
        {
            if (log.KeepsUnderstood)
                log.Understood(ImportDiagnostics.AgencyTaken, place, agency.Name.Length > 0 ? agency.Name : edition.Year, Scores.Count);
            Scores.UnweightInstruments(place, log);
            Scores.TellParts(place, log);
            return new(edition, agency, Scores.Reported, new ScoreSheetDetails
            {
                Source = path,
                Place = place,
                Name = FormattableString.Invariant($"{path}:{place.Line}"),
                Parts = Scores.Parts(),
            });
        }
    }
}
