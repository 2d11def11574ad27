using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Scores;

/// <summary>Reads score files.</summary>
/// <param name="files">Where they are, with what an editor has open laid over them.</param>
/// <param name="paths">How they are named.</param>
/// <param name="catalogs">The editions that sheets may name.</param>
/// <param name="total">How many files will be read.</param>
/// <param name="progress">Told how far the reading is; null when nobody wants to know.</param>
internal sealed class ScoreLoader(OverlayFileSystem files, ShownPaths paths, CatalogSet catalogs, int total, IProgress<ScoreProgress>? progress)
{
    private int filesRead;
    private int sheetsRead;

    /// <summary>Reads one file after the other, until what was read and the next one would be more than <paramref name="limit"/> bytes.</summary>
    /// <param name="filePaths">The absolute paths.</param>
    /// <param name="limit">How many bytes may be read.</param>
    /// <param name="cancellation">Stops the reading between two sheets.</param>
    /// <returns>What was read, by absolute path.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ImmutableDictionary<string, LoadedScoreFile> Read(IEnumerable<string> filePaths, long limit, CancellationToken cancellation)
    {
        var read = ImmutableDictionary.CreateBuilder<string, LoadedScoreFile>();
        foreach (var path in filePaths)
        {
            if (ReadFile(path, ref limit, cancellation) is not { } file)
                break;
            read[path] = file;
            filesRead++;
        }

        return read.ToImmutable();
    }

    private LoadedScoreFile? ReadFile(string path, ref long limit, CancellationToken cancellation)
    {
        var shown = paths.Of(path);
        var sheets = ImmutableArray.CreateBuilder<ScoreSheet>();
        var diagnostics = new DiagnosticBag();
        var isOpen = files.TextOf(path) is not null;
        try
        {
            using var stream = files.OpenRead(path);

            // A pipe has no length that is known beforehand.
            limit -= stream.CanSeek ? stream.Length : 0;
            if (limit < 0)
                return null;
            foreach (var result in ScoreFiles.Read(stream, shown, catalogs, new ScoreReadOptions { KeepsPlaces = isOpen }))
            {
                cancellation.ThrowIfCancellationRequested();
                diagnostics.AddRange(result.Diagnostics);
                if (result.Sheet is { } sheet)
                    sheets.Add(sheet);
                sheetsRead++;
                progress?.Report(new((filesRead + ((double)stream.Position / Math.Max(1, stream.Length))) / total, sheetsRead));
            }
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            diagnostics.Add(FileFault.Describe(shown, exception));
        }

        return new(sheets.ToImmutable(), diagnostics.ToImmutable(), isOpen);
    }
}
