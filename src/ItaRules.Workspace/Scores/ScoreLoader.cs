using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Scores;

/// <summary>Reads score files.</summary>
/// <param name="files">Where they are.</param>
/// <param name="paths">How they are named.</param>
/// <param name="catalogs">The editions that sheets may name.</param>
/// <param name="total">How many files will be read.</param>
/// <param name="progress">Told how far the reading is; null when nobody wants to know.</param>
internal sealed class ScoreLoader(IFileSystem files, ShownPaths paths, CatalogSet catalogs, int total, IProgress<ScoreProgress>? progress)
{
    private readonly DiagnosticBag diagnostics = new();
    private int filesRead;
    private int sheetsRead;

    /// <summary>What was wrong with the files so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    /// <summary>The sheets of files, in their order; those with errors are left out and reported.</summary>
    /// <param name="filePaths">The absolute paths.</param>
    public ImmutableArray<ScoreSheet> Read(IEnumerable<string> filePaths)
    {
        var sheets = ImmutableArray.CreateBuilder<ScoreSheet>();
        foreach (var path in filePaths)
        {
            ReadFile(path, sheets);
            filesRead++;
        }

        return sheets.ToImmutable();
    }

    private void ReadFile(string path, ImmutableArray<ScoreSheet>.Builder sheets)
    {
        var shown = paths.Of(path);
        try
        {
            using var stream = files.OpenRead(path);
            foreach (var result in ScoreFiles.Read(stream, shown, catalogs))
            {
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
    }
}
