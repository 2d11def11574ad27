using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Tables;

namespace ItaRules.Interchange.Scores;

/// <summary>Reads the files whose content is rows: CSV, workbooks, documents as text.</summary>
internal static class TableFiles
{
    /// <summary>More than the workbook of a country's seven years.</summary>
    private const long MaximumWorkbook = 300L * 1024 * 1024;

    /// <summary>A step of reading: a sheet or a fault, and what was noted on the way to it.</summary>
    /// <param name="Result">The sheet or fault; null for notes at the end.</param>
    /// <param name="Notes">What was noted.</param>
    public sealed record Step(ScoreReadResult? Result, ImmutableArray<ImportEntry> Notes);

    /// <summary>Reads the sheets of a file, as they come.</summary>
    /// <param name="form">The form.</param>
    /// <param name="stream">The file from its beginning.</param>
    /// <param name="path">The file's name as messages show it.</param>
    /// <param name="catalogs">The editions.</param>
    /// <param name="options">What the caller knows.</param>
    /// <param name="keepsUnderstood">Whether an import report is wanted.</param>
    public static IEnumerable<Step> Read(FileForm form, Stream stream, string path, CatalogSet catalogs, ScoreReadOptions options, bool keepsUnderstood)
    {
        var log = new ImportLog(keepsUnderstood);
        using var results = ReadRows(form, stream, path, catalogs, options, log).GetEnumerator();
        while (true)
        {
            Diagnostic? fault = null;
            var isThere = false;
            try
            {
                isThere = results.MoveNext();
            }
            catch (TableFaultException exception)
            {
                fault = exception.Diagnostic;
            }

            var result = isThere ? results.Current : fault is not null ? new ScoreReadResult(null, [fault]) : null;
            var notes = log.Take();
            if (result is not null || !notes.IsEmpty)
                yield return new(result, notes);
            if (!isThere)
                yield break;
        }
    }

    private static IEnumerable<ScoreReadResult> ReadRows(FileForm form, Stream stream, string path, CatalogSet catalogs, ScoreReadOptions options, ImportLog log)
    {
        using var rows = Open(form, stream, path);
        foreach (var result in new TableReader(rows, catalogs, options, log).Read())
            yield return result;
    }

    private static RowSource Open(FileForm form, Stream stream, string path) => form switch
    {
        FileForm.Workbook => new ReadAheadRows(OpenWorkbook(stream, path)),
        FileForm.Table => new CsvRows(stream, path),
        _ => new TextRows(stream, path),
    };

    private static XlsxRows OpenWorkbook(Stream stream, string path)
    {
        // A workbook is not read from its beginning to its end, so it has to stand still.
        var whole = stream.CanSeek ? stream : Buffered(stream, path);
        return XlsxGuard.Refuse(whole, path) is { } refusal ? throw new TableFaultException(refusal) : new XlsxRows(whole, path);
    }

    private static MemoryStream Buffered(Stream stream, string path)
    {
        var whole = new MemoryStream();
        var buffer = new byte[80 * 1024];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (whole.Length + read > MaximumWorkbook)
                throw new TableFaultException(new(SheetDiagnostics.TooLarge, new FileLocation(path, 1, 1), []));
            whole.Write(buffer, 0, read);
        }

        whole.Position = 0;
        return whole;
    }
}
