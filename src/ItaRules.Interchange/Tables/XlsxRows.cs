using System.Globalization;
using ExcelDataReader;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;

namespace ItaRules.Interchange.Tables;

/// <summary>The rows of all worksheets of a workbook, one worksheet after the other. A merged cell has its text in each of its places.</summary>
internal sealed class XlsxRows : RowSource
{
    /// <summary>More columns than any table of scores has.</summary>
    private const int MaximumColumns = 1000;

    /// <summary>More merged cells in one row than any table has.</summary>
    private const int MaximumMerges = 1000;

    private readonly IExcelDataReader reader;
    private readonly string path;
    private readonly Dictionary<(string Sheet, int Row, int Column), string> errors;
    private readonly List<Merge> merges = [];
    private readonly Queue<CellRange> laterMerges = new();
    private readonly List<string> hiddenSheets = [];
    private bool isBegun;

    /// <summary>Opens a workbook that has been found harmless.</summary>
    /// <param name="stream">The workbook.</param>
    /// <param name="path">The file's name as messages show it.</param>
    public XlsxRows(Stream stream, string path)
    {
        this.path = path;

        // The reader's default configuration names an old code page, even for workbooks that have none.
        TextEncoding.RegisterCodePages();
        errors = Guarded(() => XlsxErrorCells.Find(stream));
        reader = Guarded(() => ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true }));
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override string Sheet => reader.Name;

    /// <inheritdoc/>
    public override IReadOnlyList<string> HiddenSheets => hiddenSheets;

    /// <inheritdoc/>
    public override int Row => reader.Depth + 1;

    /// <inheritdoc/>
    public override int Count => reader.FieldCount;

    /// <inheritdoc/>
    public override string this[int column]
    {
        get
        {
            if (column >= reader.FieldCount)
                return "";
            foreach (var merge in merges)
            {
                if (merge.FromColumn <= column && column <= merge.ToColumn)
                    return merge.Text;
            }

            return Text(column);
        }
    }

    /// <inheritdoc/>
    public override bool Read() => Guarded(ReadRow);

    /// <inheritdoc/>
    public override void Dispose() => reader.Dispose();

    private bool ReadRow()
    {
        if (!isBegun)
        {
            isBegun = true;
            BeginSheet();
        }

        while (IsHidden() || !reader.Read())
        {
            if (!reader.NextResult())
                return false;
            BeginSheet();
        }

        CarryMerges();
        return true;
    }

    // What its author has put out of sight is no part of the table that they show: last year's figures, notes for a formula.
    private bool IsHidden() => reader.VisibleState != "visible";

    // A damaged workbook makes the reader behind fail in many ways, none of which is a fault of this program.
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (TableFaultException or IOException or OutOfMemoryException))
        {
            throw new TableFaultException(new(TableDiagnostics.RefusedWorkbook, new FileLocation(path, 1, 1), [XlsxGuard.Broken]));
        }
    }

    private void BeginSheet()
    {
        if (reader.FieldCount > MaximumColumns)
            throw TooLarge();
        if (IsHidden())
            hiddenSheets.Add(reader.Name);
        merges.Clear();
        laterMerges.Clear();
        foreach (var range in (reader.MergeCells ?? []).OrderBy(range => range.FromRow))
            laterMerges.Enqueue(range);
    }

    // Keeps the merged cells that reach into the current row, with the text of their first place.
    private void CarryMerges()
    {
        merges.RemoveAll(merge => merge.ToRow < reader.Depth);
        while (laterMerges.TryPeek(out var range) && range.FromRow <= reader.Depth)
        {
            laterMerges.Dequeue();
            if (merges.Count == MaximumMerges)
                throw TooLarge();
            if (range.FromRow == reader.Depth && range.FromColumn < reader.FieldCount)
                merges.Add(new(range.ToRow, range.FromColumn, range.ToColumn, Text(range.FromColumn)));
        }
    }

    private TableFaultException TooLarge() => new(new(SheetDiagnostics.TooLarge, new CellLocation(path, reader.Name, reader.Depth + 1, 1), []));

    private string Text(int column)
    {
        return reader.GetValue(column) switch
        {
            null => errors.Count > 0 ? errors.GetValueOrDefault((reader.Name, reader.Depth, column), "") : "",
            string text => text.Trim(),
            double number => Number(number, column),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
        };
    }

    // A cell that shows 95% holds 0.95.
    private string Number(double number, int column)
    {
        if (reader.GetNumberFormatString(column) is { } format && format.Contains('%'))
            number = Math.Round(number * 100, 6);

        // A workbook stores 97.42 as 97.419999999999987; fifteen digits are what its program shows.
        return number.ToString("G15", CultureInfo.InvariantCulture);
    }

    private sealed record Merge(int ToRow, int FromColumn, int ToColumn, string Text);
}
