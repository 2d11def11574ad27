using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>Reads a table with an agency a row and a score a column.</summary>
internal sealed class WideTable
{
    private readonly TableLayout layout;
    private readonly TableRow head;
    private readonly TableYears years;
    private readonly TableNames names;
    private readonly ImportLog log;
    private readonly int agency;
    private readonly int type;
    private readonly int district;
    private readonly int province;
    private readonly int level;
    private readonly Dictionary<Edition, EditionColumns> columns = [];
    private readonly RepeatedTexts repeated = new();
    private readonly UnreadCells cells;
    private SheetScores? scores;
    private DiagnosticBag headDiagnostics = new();

    public WideTable(TableLayout layout, TableRow head, TableYears years, TableNames names, ImportLog log)
    {
        (this.layout, this.head, this.years, this.names, this.log) = (layout, head, years, names, log);
        agency = layout.IndexOf(ColumnKind.Agency);
        type = layout.IndexOf(ColumnKind.Type);
        district = layout.IndexOf(ColumnKind.District);
        province = layout.IndexOf(ColumnKind.Province);
        level = layout.IndexOf(ColumnKind.Level);
        cells = new(layout, log);
    }

    /// <summary>What was found wrong with the head since the last call, which is no fault of any row.</summary>
    public ImmutableArray<Diagnostic> TakeHeadDiagnostics()
    {
        if (headDiagnostics.Count == 0)
            return [];
        ImmutableArray<Diagnostic> taken = [.. headDiagnostics.ToImmutable().OrderBy(diagnostic => diagnostic.Location.Column)];
        headDiagnostics = new();
        return taken;
    }

    // The column whose cell is least often the same as in the head.
    private int Telling => agency < 0 ? layout.Columns.Length - 1 : agency;

    /// <summary>Whether the current row repeats the head, as after a page break.</summary>
    public bool IsHead(RowSource rows) => NamesColumns(rows)
        && Enumerable.Range(0, layout.Columns.Length).All(column => rows[column].Trim() == layout.Columns[column].Name);

    /// <summary>Whether the current row has the name of a column where an agency should be, as the head of a further table has.</summary>
    public bool NamesColumns(RowSource rows) => rows.Count >= 2 && rows.Span(Telling).Trim().SequenceEqual(layout.Columns[Telling].Name);

    /// <summary>Reads the current row.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="diagnostics">Takes what is wrong with the row.</param>
    /// <returns>The sheet; null for a row that has errors or is no agency's.</returns>
    public ScoreSheet? Read(RowSource rows, ScoreReadOptions options, DiagnosticBag diagnostics)
    {
        var name = Cell(rows, agency).ToString();
        if (IsNoAgency(rows, name) is { } heading)
        {
            log.LeftOut(ImportDiagnostics.RowLeftOut, rows.At(0), heading);
            years.Observe(heading, rows.At(0), names);
            return null;
        }

        if (!cells.IsWithin(rows, diagnostics) || years.Find(rows, diagnostics) is not { } edition)
            return null;
        if (name.Length == 0 && agency >= 0)
        {
            if (options.Agency is null)
                diagnostics.Report(TableDiagnostics.NoAgency, rows.At(agency));
            name = options.Agency ?? "";
        }

        if (!columns.TryGetValue(edition, out var scoreColumns))
            columns.Add(edition, scoreColumns = EditionColumns.Find(layout, edition, years.Catalogs, head, headDiagnostics));
        if (scores?.Edition == edition)
            scores.Clear();
        else
            scores = new SheetScores(edition);
        foreach (var (column, score, part, maximum) in scoreColumns.Scores)
        {
            var cell = CellScore.Read(rows.Span(column), names, rows.HasDecimalComma);
            if (cell.Kind == CellScoreKind.Score)
                Take(rows, column, score, part, maximum, cell.Value, scores, diagnostics);
            else if (cell.Kind == CellScoreKind.Other)
                diagnostics.Report(TableDiagnostics.CellIsNoScore, rows.At(column), rows[column], layout.Columns[column].Name);
        }

        scoreColumns.TellLacking(rows, names, headDiagnostics);
        if (diagnostics.HasErrors())
            return null;
        if (scores.IsEmpty)
        {
            var words = name.Length > 0 ? name : rows[0];
            log.LeftOut(ImportDiagnostics.RowLeftOut, rows.At(0), words);
            years.Observe(words, rows.At(0), names);
            return null;
        }

        return MakeSheet(rows, name, scores, options, diagnostics);
    }

    // A heading between the rows of agencies, such as the name of a province, or a row that sums them up: its words, null for any other row.
    private string? IsNoAgency(RowSource rows, string name)
    {
        if (name.Length > 0 && names.IsSummary(name))
            return name;
        if (name.Length > 0 && !years.IsBlank(rows) && !rows.Span(0).SequenceEqual(rows.Span(1)))
            return null;
        string? first = null;
        var hasScore = false;
        for (var column = 0; column < rows.Count; column++)
        {
            var cell = rows[column].Trim();
            if (cell.Length == 0)
                continue;
            first ??= cell;
            if (name.Length == 0 && names.IsSummary(cell))
                return cell;
            var isOfScores = column < layout.Columns.Length && layout.Columns[column].Kind is ColumnKind.OneScore or ColumnKind.Total;

            // A merged cell has its text in each of its places.
            hasScore |= isOfScores && !names.MeansMissing(cell) && (cell != first || CellScore.Read(cell, names, rows.HasDecimalComma).Kind == CellScoreKind.Score);
        }

        return hasScore ? null : first;
    }

    private void Take(RowSource rows, int column, ScoreDefinition score, int part, double maximum, double printed, SheetScores scores, DiagnosticBag diagnostics)
    {
        if (printed < 0 || printed > maximum)
        {
            if (maximum == 100)
                diagnostics.Report(SheetDiagnostics.ScoreOutOfRange, rows.At(column), score.Name, printed);
            else
                diagnostics.Report(TableDiagnostics.MoreThanWeight, rows.At(column), score.Name, printed, maximum);
            return;
        }

        var value = maximum == 100 ? printed : ScoreArithmetic.RoundScore(printed / maximum * 100);
        scores.Set(score, part, value);
        if (maximum < 100)
            log.Corrected(ImportDiagnostics.WeightedScore, rows.At(column), score.Code, printed, maximum, value);
    }

    private ScoreSheet? MakeSheet(RowSource rows, string name, SheetScores scores, ScoreReadOptions options, DiagnosticBag diagnostics)
    {
        var edition = scores.Edition;
        var place = rows.At(0);
        if (log.KeepsUnderstood)
            log.Understood(ImportDiagnostics.AgencyTaken, place, name.Length > 0 ? name : edition.Year, scores.Count);
        scores.UnweightInstruments(place, log);
        scores.TellParts(place, log);
        Level? reported = null;
        if (repeated.Of(Cell(rows, level)) is { Length: > 0 } printed && !names.MeansMissing(printed))
        {
            reported = edition.Levels.Find(printed);
            if (reported is null)
                diagnostics.Report(SheetDiagnostics.UnknownLevel, rows.At(level), printed, edition.Year, CodeWords.List(edition.Levels.Levels.Select(known => known.Title)));
        }

        if (diagnostics.HasErrors())
            return null;
        var made = AgencyText.Make(name.Length > 0 ? name : options.Agency ?? "", repeated.Of(Cell(rows, type)), repeated.Of(Cell(rows, district)), repeated.Of(Cell(rows, province)), names);
        return new(edition, made, scores.Reported, new ScoreSheetDetails
        {
            Source = rows.Path,
            Place = place,
            Name = rows.Sheet.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{rows.Path}:{rows.Sheet}:{rows.Row}") : string.Create(CultureInfo.InvariantCulture, $"{rows.Path}:{rows.Row}"),
            ReportedLevel = reported,
            Parts = scores.Parts(),
        });
    }

    private static ReadOnlySpan<char> Cell(RowSource rows, int column) => column < 0 ? [] : rows.Span(column).Trim();
}
