using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Finds the edition of a row: as the caller says, else by the row's own year, else by what stands above the table or in the file's name.
/// </summary>
internal sealed class TableYears
{
    private readonly TableLayout layout;
    private readonly ScoreReadOptions options;
    private int? yearOfFile;
    private readonly ImportLog log;
    private readonly int column;
    private (string Cell, Edition? Edition) last = ("", null);

    public TableYears(TableLayout layout, CatalogSet catalogs, ScoreReadOptions options, int? yearOfFile, ImportLog log)
    {
        (this.layout, Catalogs, this.options, this.yearOfFile, this.log) = (layout, catalogs, options, yearOfFile, log);
        column = layout.IndexOf(ColumnKind.Year);
    }

    /// <summary>All editions.</summary>
    public CatalogSet Catalogs { get; }

    /// <summary>The agency that the caller names, for rows that name none; null where there is none.</summary>
    public string? Agency => options.Agency;

    /// <summary>Whether the current row should say its year and does not.</summary>
    public bool IsBlank(RowSource rows) => options.Edition is null && column >= 0 && rows.Span(column).Trim().IsEmpty;

    /// <summary>The year that holds for rows without one of their own, BE; null where none is known.</summary>
    public int? YearAbove => yearOfFile;

    /// <summary>Takes in a heading between the rows: a year that it names holds for those below it.</summary>
    public void Observe(string heading, Location place, TableNames names)
    {
        var text = new DocumentText(names);
        text.Observe(heading, place);
        if ((text.Year ?? text.OnlyYear)?.Printed.Year is { } year && year != yearOfFile)
            (yearOfFile, last) = (year, ("", null));
    }

    /// <summary>The edition of the current row; null when it is not known, which is reported.</summary>
    public Edition? Find(RowSource rows, DiagnosticBag diagnostics)
    {
        var here = options.Edition is null && column >= 0 ? rows.Span(column) : [];
        if (last.Edition is not null && here.SequenceEqual(last.Cell))
            return last.Edition;
        var cell = here.ToString();
        var place = rows.At(Math.Max(0, column));
        var printed = YearIn(cell);
        var year = options.Edition ?? (cell.Trim().Length > 0 ? printed.Year : yearOfFile);
        if (year is null)
        {
            if (cell.Trim().Length > 0)
                diagnostics.Report(TableDiagnostics.YearForm, place, cell);
            else
                diagnostics.Report(TableDiagnostics.UnknownYear, place);
            return null;
        }

        var edition = Catalogs.Find(year.Value);
        if (edition is null)
            diagnostics.Report(SheetDiagnostics.UnknownEdition, place, year.Value, string.Join(", ", Catalogs.Years));
        else if (cell.Trim().Length > 0)
            printed.TellIfShort(place, log);
        last = (cell, edition);
        return edition;
    }

    // ๒๕๖๘, 2568, ๖๘ and พ.ศ. ๒๕๖๘.
    private static PrintedYear YearIn(string cell) =>
        new(LooseText.Plain(cell).Replace("พ.ศ.", "", StringComparison.Ordinal).Replace("พ.ศ", "", StringComparison.Ordinal).Trim());
}
