using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.LanguageServer.Projects;

/// <summary>Which files of a folder a project may be made of.</summary>
internal static class ScoreAndRuleFiles
{
    /// <summary>
    /// The files of which the client tells what happens to them on disk. Of a folder that is moved, renamed or deleted editors tell only as of itself and not of the files in it,
    /// and no glob means folders alone.
    /// </summary>
    public static IReadOnlyList<Lsp.FileSystemWatcher> Watched { get; } =
    [
        new("**/*.ita"),
        new("**/" + ProjectSettings.FileName),
        new($"**/*.{{{string.Join(',', FileSearch.ScoreExtensions.Select(extension => extension[1..]))}}}"),
        new("**/*" + VerifiedEnd),
        new("**/*", Lsp.WatchKind.Create | Lsp.WatchKind.Delete),
    ];

    /// <summary>What the names of accepted results end with.</summary>
    public const string VerifiedEnd = ".verified.txt";

    /// <summary>Whether projects are searched for in a folder of this name: not in hidden ones nor in those of packages.</summary>
    public static bool IsEntered(string name) => !name.StartsWith('.') && name != "node_modules";

    /// <summary>Whether a file may belong to a project.</summary>
    /// <param name="path">The absolute path.</param>
    public static bool IsOne(string path) =>
        (FileSearch.IsRuleFile(path) || FileSearch.ScoreExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
        && IsReached(path);

    /// <summary>Whether projects are searched for in all folders of a path.</summary>
    /// <param name="path">The absolute path.</param>
    public static bool IsReached(string path) => path.Split('/').All(part => part.Length == 0 || IsEntered(part));
}
