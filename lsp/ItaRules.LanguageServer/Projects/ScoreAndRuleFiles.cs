using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.LanguageServer.Projects;

/// <summary>Which files of a folder a project may be made of.</summary>
internal static class ScoreAndRuleFiles
{
    /// <summary>The files of which the client tells what happens to them on disk, as globs.</summary>
    public static IReadOnlyList<string> Watched { get; } =
        ["**/*.ita", "**/" + ProjectSettings.FileName, $"**/*.{{{string.Join(',', FileSearch.ScoreExtensions.Select(extension => extension[1..]))}}}", "**/*" + VerifiedEnd];

    /// <summary>What the names of accepted results end with.</summary>
    public const string VerifiedEnd = ".verified.txt";

    /// <summary>Whether projects are searched for in a folder of this name: not in hidden ones nor in those of packages.</summary>
    public static bool IsEntered(string name) => !name.StartsWith('.') && name != "node_modules";

    /// <summary>Whether a file may belong to a project.</summary>
    /// <param name="path">The absolute path.</param>
    public static bool IsOne(string path) =>
        (FileSearch.IsRuleFile(path) || FileSearch.ScoreExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
        && path.Split('/').All(part => part.Length == 0 || IsEntered(part));
}
