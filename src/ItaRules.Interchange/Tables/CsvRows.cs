using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;

namespace ItaRules.Interchange.Tables;

/// <summary>The rows of a CSV file: comma, semicolon or tab between the cells.</summary>
internal sealed class CsvRows : RowSource
{
    /// <summary>Longer than any cell of a table of scores.</summary>
    private const int MaximumCellLength = 64 * 1024;

    private readonly GuardedText text;
    private readonly CsvParser parser;
    private readonly string path;
    private readonly char separator;

    public CsvRows(Stream stream, string path)
    {
        this.path = path;
        var encoding = TextEncoding.Guess(stream, out var head);
        text = new GuardedText(new StreamReader(head, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024), path);
        separator = SeparatorOf(text.Peek(16 * 1024));
        parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            HasHeaderRecord = false,
            IgnoreBlankLines = false,
            BadDataFound = null,
            BufferSize = 64 * 1024,
            CacheFields = true,
            MaxFieldSize = MaximumCellLength,
        });
    }

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override int Row => parser.RawRow;

    /// <inheritdoc/>
    public override int Count => parser.Count;

    /// <inheritdoc/>
    public override bool HasDecimalComma => separator != ',';

    /// <inheritdoc/>
    public override string this[int column] => column < parser.Count ? parser[column] : "";

    /// <inheritdoc/>
    public override bool Read()
    {
        try
        {
            return parser.Read();
        }
        catch (MaxFieldSizeException)
        {
            // Nearly always a quote that is never closed: the rest of the file is one cell.
            throw new TableFaultException(new(TableDiagnostics.UnclosedCell, new CellLocation(path, "", parser.RawRow, parser.Count + 1), []));
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        parser.Dispose();
        text.Dispose();
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
