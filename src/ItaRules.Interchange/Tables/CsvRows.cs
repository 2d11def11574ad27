using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using Sylvan.Data.Csv;

namespace ItaRules.Interchange.Tables;

/// <summary>The rows of a CSV file: comma, semicolon or tab between the cells.</summary>
internal sealed class CsvRows : RowSource
{
    /// <summary>Longer than any cell of a table of scores.</summary>
    private const int MaximumCellLength = 64 * 1024;

    /// <summary>Far more than a thousand columns of the longest titles.</summary>
    private const int MaximumRowLength = 1024 * 1024;

    private const int HeadLength = 16 * 1024;

    private readonly StreamReader text;
    private readonly CsvDataReader reader;
    private readonly string path;
    private readonly char separator;
    private int row;

    public CsvRows(Stream stream, string path)
    {
        this.path = path;
        var encoding = TextEncoding.Guess(stream, out var whole);
        text = new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024);

        // The reader takes in the first row when it is made, where nobody could say yet what is wrong with it. So that row is an empty one.
        var head = new char[HeadLength];
        head[0] = '\n';
        var end = 1 + text.ReadBlock(head, 1, HeadLength - 1);
        separator = SeparatorOf(head.AsSpan(1, end - 1));
        reader = CsvDataReader.Create(new HeadedText(head.AsMemory(0, end), text), new CsvDataReaderOptions
        {
            Delimiter = separator,
            HasHeaders = false,

            // A quote that does not begin a cell is a character like others.
            CsvStyle = CsvStyle.Lax,

            // Else # would begin a remark.
            Comment = '\uFFFF',
            BufferSize = 64 * 1024,
            MaxBufferSize = MaximumRowLength,
        });
        reader.Read();
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override int Row => row;

    /// <inheritdoc/>
    public override int Count => reader.RowFieldCount;

    /// <inheritdoc/>
    public override bool HasDecimalComma => separator != ',';

    /// <inheritdoc/>
    public override string this[int column] => Span(column).ToString();

    /// <inheritdoc/>
    public override ReadOnlySpan<char> Span(int column) => column < reader.RowFieldCount ? reader.GetFieldSpan(column) : [];

    /// <inheritdoc/>
    public override bool Read()
    {
        row++;
        try
        {
            if (!reader.Read())
                return false;
        }
        catch (CsvRecordTooLargeException)
        {
            throw TooLong();
        }

        var whole = reader.GetRawRecordSpan();
        if (whole.Length > MaximumCellLength)
            RefuseLongCell();

        // Only in quotes may a cell go on in the next line. A row is where it ends.
        if (whole.Contains('"') && LineBreaksBefore(reader.RowFieldCount) is > 0 and var breaks)
        {
            // Where the file ends before the quote does, the lines are rows that were swallowed.
            if (whole.Count('"') % 2 != 0)
                throw Unclosed(0);
            row += breaks;
        }

        return true;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }

    // What the reader has of a row that is too long ends in the cell that it was reading.
    private TableFaultException TooLong()
    {
        var last = reader.RowFieldCount - 1;
        var before = 0;
        for (var column = 0; column < last; column++)
            before += reader.GetFieldSpan(column).Length + 1;
        return MaximumRowLength - before > MaximumCellLength ? Unclosed(last) : new(new(SheetDiagnostics.TooLarge, new FileLocation(path, row, 1), []));
    }

    private void RefuseLongCell()
    {
        for (var column = 0; column < reader.RowFieldCount; column++)
        {
            if (reader.GetFieldSpan(column).Length > MaximumCellLength)
                throw Unclosed(column);
        }
    }

    // Nearly always a quote that is never closed: the rest of the file is one cell.
    private TableFaultException Unclosed(int column) =>
        new(new(TableDiagnostics.UnclosedCell, new CellLocation(path, "", row + LineBreaksBefore(column), column + 1), []));

    private int LineBreaksBefore(int column)
    {
        var count = 0;
        for (var i = 0; i < column; i++)
        {
            var cell = reader.GetFieldSpan(i);
            count += cell.Count('\n') + cell.Count('\r') - cell.Count("\r\n");
        }

        return count;
    }

    // The separator is the one that the first line with any of them has most of, outside quotes.
    private static char SeparatorOf(ReadOnlySpan<char> head)
    {
        Span<int> counts = stackalloc int[3];
        var isQuoted = false;
        foreach (var c in head)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && c is ',' or ';' or '\t')
                counts[c == ',' ? 0 : c == ';' ? 1 : 2]++;
            else if (!isQuoted && c is '\n' or '\r' && counts.ContainsAnyExcept(0))
                break;
        }

        return counts[2] > 0 && counts[2] >= counts[0] && counts[2] >= counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }
}
