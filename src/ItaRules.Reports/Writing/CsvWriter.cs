using System.Globalization;
using System.Text;
using CsvHelper.Configuration;
using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing;

/// <summary>
/// Writes the data tables of a document as one table for spreadsheets, groups as its first column. Begins with a byte order mark, so that Excel reads Thai;
/// no cell is taken for a formula.
/// </summary>
internal sealed class CsvWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public void Write(Document document, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvHelper.CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            InjectionOptions = InjectionOptions.Escape,
            NewLine = "\r\n",

            // Rows end with CRLF, and a cell that holds an LF would end its row all the same.
            ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field.AsSpan().ContainsAny('\r', '\n'),
        });
        var shown = new ShownText(document);
        var tables = document.Blocks.OfType<Table>().Where(table => table.IsData).ToList();
        var hasNotes = tables.Any(FlatTable.HasNotes);
        for (var i = 0; i < tables.Count; i++)
        {
            var flat = new FlatTable(tables[i], shown, hasNotes);
            if (i == 0)
                WriteRow(csv, flat.Columns.Select(column => column.Header));
            foreach (var row in flat.Rows)
                WriteRow(csv, row.Select(cell => Text(cell, shown)));
        }
    }

    // A program reads days and figures only in the one form that all of them share.
    private static string Text(Cell cell, ShownText shown) => cell switch
    {
        DayCell day => day.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        ScoreCell score => double.IsNaN(score.Value) ? "" : score.Value.ToString("0.00", CultureInfo.InvariantCulture),
        ChangeCell change => double.IsNaN(change.Value) ? "" : change.Value.ToString("0.00", CultureInfo.InvariantCulture),
        CountCell count => count.Value.ToString(CultureInfo.InvariantCulture),
        _ => string.Join('\n', shown.PlainLines(cell)),
    };

    private static void WriteRow(CsvHelper.CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.NextRecord();
    }
}
