using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Reads the sheets in a file of rows, whatever the form of its tables: an agency a row, a score a row, or the tables of a document.
/// Sheets of an agency a row come as they are read.
/// </summary>
internal sealed class TableReader
{
    /// <summary>Longer than any document; what is longer and has no table of agencies is not one.</summary>
    private const int MaximumDocumentRows = 20_000;

    private const long MaximumDocumentLength = 20_000_000;

    private readonly RowSource rows;
    private readonly CatalogSet catalogs;
    private readonly ScoreReadOptions options;
    private readonly ImportLog log;
    private readonly TableNames names = TableNames.Shipped;
    private readonly KnownCodes codes;
    private readonly HeaderReader headers;
    private readonly List<TableRow> document = [];
    private long documentLength;
    private bool isRow;
    private (string Sheet, int Row, TableYears? Years) lastTable = ("", 0, null);

    public TableReader(RowSource rows, CatalogSet catalogs, ScoreReadOptions options, ImportLog log)
    {
        (this.rows, this.catalogs, this.options, this.log) = (rows, catalogs, options, log);
        codes = new KnownCodes((options.Edition is { } year ? catalogs.Find(year) : null) ?? catalogs.Find(catalogs.Years[^1])!);
        headers = new HeaderReader(names, codes);
    }

    /// <summary>Reads the sheets.</summary>
    public IEnumerable<ScoreReadResult> Read()
    {
        var hasTable = false;
        isRow = rows.Read();
        while (isRow)
        {
            var row = rows.Copy();
            if (headers.Read(row.Cells) is not { IsOfDocument: false } layout)
            {
                Keep(row);
                isRow = rows.Read();
                continue;
            }

            hasTable = true;
            var sheet = rows.Sheet;
            isRow = rows.Read();
            var head = row;
            if (isRow && rows.Sheet == sheet && headers.ReadTwoRows(row.Cells, rows.Copy().Cells) is { } whole)
            {
                (layout, head) = (whole, rows.Copy());
                isRow = rows.Read();
            }

            log.Understood(ImportDiagnostics.HeadTaken, head.At(0), string.Join(" · ", layout.Columns.Select(column => column.Name).Where(name => name.Length > 0)));
            EditionColumns.Tell(layout, head, log);
            var years = new TableYears(layout, catalogs, options, YearAbove(sheet), log);
            lastTable = (sheet, head.Row, years);
            foreach (var result in layout.IsLong ? ReadLong(layout, years, sheet) : ReadWide(layout, head, years, sheet))
                yield return result;
        }

        if (ReadDocument(hasTable) is { } last)
            yield return last;
        foreach (var hidden in rows.HiddenSheets)
            log.LeftOut(ImportDiagnostics.HiddenSheet, new CellLocation(rows.Path, hidden, 1, 1), hidden);
    }

    private IEnumerable<ScoreReadResult> ReadWide(TableLayout layout, TableRow head, TableYears years, string sheet)
    {
        var table = new WideTable(layout, head, years, names, log);
        var diagnostics = new DiagnosticBag();
        while (isRow && rows.Sheet == sheet)
        {
            // Another head begins another table.
            if (table.NamesColumns(rows) && !table.IsHead(rows) && headers.Read(rows.Copy().Cells) is not null)
                yield break;
            if (!IsBlank() && !table.IsHead(rows))
            {
                var made = table.Read(rows, options, diagnostics);
                if (table.TakeHeadDiagnostics() is { IsEmpty: false } ofHead)
                    yield return new(null, ofHead);
                if (diagnostics.Count > 0)
                {
                    yield return new(made, diagnostics.ToImmutable());
                    diagnostics = new();
                }
                else if (made is not null)
                    yield return new(made, []);
            }

            isRow = rows.Read();
        }
    }

    private IEnumerable<ScoreReadResult> ReadLong(TableLayout layout, TableYears years, string sheet)
    {
        var table = new LongTable(layout, years, names, codes, log);
        while (isRow && rows.Sheet == sheet)
        {
            if (!IsBlank())
                table.Read(rows);
            isRow = rows.Read();
        }

        return table.Finish();
    }

    private ScoreReadResult? ReadDocument(bool hasTable)
    {
        if (document.Count == 0)
            return hasTable ? null : new(null, [new(SheetDiagnostics.EmptyFile, new FileLocation(rows.Path, 1, 1), [])]);
        var diagnostics = new DiagnosticBag();
        var sheet = new DocumentReader(rows.Path, catalogs, codes, names, options, log).Read(document, diagnostics);
        if (sheet is null && diagnostics.Count == 0 && !hasTable)
            diagnostics.Report(TableDiagnostics.NoTable, document[0].At(0));
        return sheet is null && diagnostics.Count == 0 ? null : new(sheet, diagnostics.ToImmutable());
    }

    private void Keep(TableRow row)
    {
        documentLength += row.Cells.Sum(cell => cell.Length);
        if (document.Count == MaximumDocumentRows || documentLength > MaximumDocumentLength)
            throw new TableFaultException(new(TableDiagnostics.NoTable, row.At(0), []));
        document.Add(row);
    }

    private bool IsBlank()
    {
        for (var column = 0; column < rows.Count; column++)
        {
            if (!rows.Span(column).IsEmpty)
                return false;
        }

        return true;
    }

    // The year assessed, as a title right above the table names it, else as held above the table before it on the same sheet; else in the sheet's name,
    // on a sheet before it, in the file's name. A title that only mentions a year is taken where none of these names another.
    private int? YearAbove(string sheet)
    {
        var isSameSheet = lastTable.Years is not null && lastTable.Sheet == sheet;
        var above = TextOf(document.Where(row => row.Sheet == sheet && (!isSameSheet || row.Row > lastTable.Row)));
        if (above.Year?.Printed.Year is { } said)
            return said;
        var before = TextOf(document.Where(row => row.Sheet != sheet));
        var named = (isSameSheet ? lastTable.Years!.YearAbove : null) ?? YearIn(sheet) ?? before.Year?.Printed.Year ?? YearIn(Path.GetFileNameWithoutExtension(rows.Path));
        var mentioned = (above.OnlyYear ?? before.OnlyYear)?.Printed.Year;
        return mentioned is null || named is null || named == mentioned ? named ?? mentioned : null;
    }

    private DocumentText TextOf(IEnumerable<TableRow> titles)
    {
        var text = new DocumentText(names);
        foreach (var row in titles)
            text.Observe(string.Join(' ', row.Cells), row.At(0));
        return text;
    }

    private static int? YearIn(string name)
    {
        var plain = LooseText.Plain(name);
        for (var i = 0; i + 4 <= plain.Length; i++)
        {
            if (plain.AsSpan(i, 2).SequenceEqual("25") && int.TryParse(plain.AsSpan(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && (i == 0 || !char.IsAsciiDigit(plain[i - 1])) && (i + 4 == plain.Length || !char.IsAsciiDigit(plain[i + 4])))
                return year;
        }

        return null;
    }
}
