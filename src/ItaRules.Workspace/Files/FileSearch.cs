using System.Collections.Immutable;
using ItaRules.Interchange.Scores;

namespace ItaRules.Workspace.Files;

/// <summary>Finds the files that a name means: a file, all files of a kind in a folder and below it, or those of a pattern.</summary>
public static class FileSearch
{
    /// <summary>What rule files end with.</summary>
    public static ImmutableArray<string> RuleExtensions { get; } = [".ita"];

    /// <summary>What score files end with.</summary>
    public static ImmutableArray<string> ScoreExtensions => ScoreFiles.Extensions;

    /// <summary>Whether a path ends as rule files do.</summary>
    public static bool IsRuleFile(string path) => EndsAs(path, RuleExtensions);

    /// <summary>The absolute paths, in ordinal order; empty when there are none.</summary>
    /// <param name="files">Where to look.</param>
    /// <param name="name">The name.</param>
    /// <param name="directory">The absolute folder that a relative name starts from.</param>
    /// <param name="extensions">What the files of a folder end with.</param>
    public static IReadOnlyList<string> Find(IFileSystem files, string name, string directory, ImmutableArray<string> extensions)
    {
        if (Glob.IsPattern(name))
            return new Glob(name).Find(files, directory);
        var path = FilePath.Resolve(name, directory);
        if (files.FileExists(path))
            return [files.Spelling(path, directory)];
        if (!files.DirectoryExists(path))
            return [];
        return
        [
            .. new Glob("**/*").Find(files, files.Spelling(path, directory))
                .Where(file => EndsAs(file, extensions) && FilePath.Name(file) != Settings.ProjectSettings.FileName),
        ];
    }

    private static bool EndsAs(string path, ImmutableArray<string> extensions) =>
        extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
