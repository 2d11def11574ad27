using ItaRules.Catalogs;
using ItaRules.Interchange.Files;

namespace ItaRules.Interchange.Scores;

/// <summary>
/// Reads score sheets in JSON: one sheet, an array of sheets, or one sheet a line. The form is published as <c>score-sheet.schema.json</c>.
/// Sheets are given one by one as they are read, so that a file may be larger than memory. A sheet with errors is reported and the next one is read;
/// only in an array whose brackets are broken does reading end at the fault.
/// </summary>
public static class ScoreSheetReader
{
    /// <summary>Reads the sheets in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="catalogs">The editions that sheets may name.</param>
    /// <returns>The sheets as they are read; a file that cannot be opened gives one message.</returns>
    public static IEnumerable<ScoreReadResult> Read(string path, CatalogSet catalogs)
    {
        ScoreReadResult? unreadable = null;
        Stream? stream = null;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            unreadable = new(null, [FileFault.Describe(path, exception)]);
        }

        if (unreadable is not null)
        {
            yield return unreadable;
            yield break;
        }

        using (stream)
        {
            foreach (var result in Read(stream!, path, catalogs))
                yield return result;
        }
    }

    /// <summary>Reads the sheets in a stream.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="path">The file's name as messages show it.</param>
    /// <param name="catalogs">The editions that sheets may name.</param>
    /// <param name="keepsPlaces">Whether the sheets know where their scores stand.</param>
    public static IEnumerable<ScoreReadResult> Read(Stream stream, string path, CatalogSet catalogs, bool keepsPlaces = false)
    {
        using var sheets = new JsonSheetStream(TextStreams.OpenJson(stream), path, catalogs, keepsPlaces);
        while (sheets.Next() is { } result)
            yield return result;
    }
}
