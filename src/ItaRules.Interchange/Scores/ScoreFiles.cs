using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;

namespace ItaRules.Interchange.Scores;

/// <summary>
/// Reads score files of every form: JSON, CSV, XLSX, and documents saved or pasted as text. The form is known by the content;
/// the name only tells tables in CSV from other text.
/// </summary>
public static class ScoreFiles
{
    /// <summary>What the names of score files in a folder end with. A document as text is read when it is named itself: other texts look the same.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".json", ".ndjson", ".jsonl", ".csv", ".tsv", ".xlsx"];

    /// <summary>
    /// Reads the sheets in a stream, as they come. A sheet or row with errors is reported and the next one is read. What a table is taken to mean
    /// other than it is printed comes as messages that are no errors.
    /// </summary>
    /// <param name="stream">The stream; left open. A workbook is held in memory when the stream cannot be read twice.</param>
    /// <param name="path">The file's name as messages show it.</param>
    /// <param name="catalogs">The editions that sheets may name.</param>
    /// <param name="options">What the caller knows that the file may not say.</param>
    public static IEnumerable<ScoreReadResult> Read(Stream stream, string path, CatalogSet catalogs, ScoreReadOptions? options = null)
    {
        var form = FormOf(stream, path, out var whole);
        options ??= ScoreReadOptions.None;
        return form switch
        {
            FileForm.Json => ScoreSheetReader.Read(whole, path, catalogs, options.KeepsPlaces),
            FileForm.Table or FileForm.Workbook or FileForm.Text => ReadTable(form, whole, path, catalogs, options),
            _ => [new(null, [FileForms.Refusal(form, path)])],
        };
    }

    /// <summary>The form of a file, and the file from its beginning.</summary>
    internal static FileForm FormOf(Stream stream, string path, out Stream whole)
    {
        if (stream.CanSeek)
        {
            Span<byte> head = stackalloc byte[16];
            var start = stream.Position;
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            stream.Position = start;
            whole = stream;
            return FileForms.Of(head[..length], path);
        }

        var peeked = new PeekedStream(stream, 16);
        whole = peeked;
        return FileForms.Of(peeked.Peeked, path);
    }

    private static IEnumerable<ScoreReadResult> ReadTable(FileForm form, Stream stream, string path, CatalogSet catalogs, ScoreReadOptions options)
    {
        foreach (var (result, notes) in TableFiles.Read(form, stream, path, catalogs, options, keepsUnderstood: false))
        {
            // Nearly every row of a country's table comes without a word.
            if (result is not null && notes.IsEmpty)
            {
                yield return result;
                continue;
            }

            var messages = notes.Select(note => note.Message).Where(message => message.Severity != Severity.Hidden);
            yield return result is null ? new(null, [.. messages]) : result with { Diagnostics = [.. messages, .. result.Diagnostics] };
        }
    }
}
