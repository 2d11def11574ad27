using ItaRules.Catalogs;

namespace ItaRules.Interchange.Scores;

/// <summary>Reads score files of every form. The form is known by the file's content and name.</summary>
public static class ScoreFiles
{
    private static readonly string[] extensions = [".json", ".ndjson", ".jsonl"];

    /// <summary>Reads the sheets in files, in the order given; in a folder, those in its files of a known kind, by name.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="catalogs">The editions that sheets may name.</param>
    /// <returns>The sheets as they are read.</returns>
    public static IEnumerable<ScoreReadResult> Read(IEnumerable<string> paths, CatalogSet catalogs) =>
        paths.SelectMany(Files).SelectMany(path => ScoreSheetReader.Read(path, catalogs));

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
        : [path];
}
